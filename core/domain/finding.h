// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace core {

/// Which way an indicator points (notice-review §8). Machine output only points; a person decides.
enum class Direction : quint8 {
    Block, ///< B: blocks publication until solved
    Raise, ///< +: raises concern
    Ask,   ///< ?: asks for more
    Lower  ///< −: lowers concern; never cancels a mandatory referral
};

/// Where in the request an indicator saw what it saw. Offsets in UTF-16 units of the field's text.
struct Evidence
{
    QString
        field; ///< path in the request format: "facts", "offences[0]", "statements[1].text", "penalty.maximum_months"
    qsizetype start = 0;
    qsizetype end = 0; ///< one past the last unit; start == end marks the whole field or its absence
    QString text;      ///< the words themselves, so that the finding stays readable when the request changes
    bool operator==(const Evidence &) const = default;
};

/// One indicator that fired on one request: immutable, and complete enough to be read years later.
struct Finding
{
    QString indicator; ///< "C01" … "G02"
    int version = 1;   ///< of the indicator
    Direction direction = Direction::Raise;
    bool mandatoryReferral = false; ///< MR: to detailed review, whatever the score
    QString rule;                   ///< article or chapter it rests on
    QString variant; ///< which case of the indicator fired, a stable key: "red.missing.warrant", "deserter" …
    QList<Evidence> evidence;
    double points = 0; ///< share in the concern score, log-odds; filled by triage
    // Out of line: nearly every file destroys, copies or compares one, and each would compile the code anew.
    Finding();
    Finding(const Finding &);
    Finding(Finding &&) noexcept;
    Finding &operator=(const Finding &);
    Finding &operator=(Finding &&) noexcept;
    ~Finding();
    bool operator==(const Finding &) const;
};

QString directionCode(Direction direction); ///< "block", "raise", "ask", "lower"
Direction directionFromCode(QStringView code);

} // namespace core
