// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/name_comparison.h"
#include "core/matching/person_record.h"
#include "core/matching/weights.h"

#include <QList>
#include <QString>

#include <optional>

namespace core {

enum class MatchField : quint8 { Name, Birth, Sex, Nationality, Document, Phone, Email, BirthPlace, Address };

/// What one field, or one part of a name, says about two records being one person.
struct FieldEvidence
{
    MatchField field = MatchField::Name;
    Agreement agreement = Agreement::Omitted;
    QString level; ///< a stable word: "exact", "same-sound", "misspelt", "day-month-swapped", "one-character-off" …
    QString left;  ///< what the first side says; empty when it says nothing
    QString right;
    double bits = 0;
    bool operator==(const FieldEvidence &) const = default;
};

QString matchFieldCode(MatchField field);   ///< "name", "birth", "sex", "nationality" …
QString agreementCode(Agreement agreement); ///< "agrees", "contradicts", "omitted"
QString tokenLevelCode(TokenLevel level);

/// How two birth dates relate, best first.
enum class BirthLevel : quint8 { Same, Swapped, Slip, Month, Year, Near, Apart, Unknown };

/// Compares two birth dates. A range agrees with what lies in it, as its year does. 1 January counts as its year alone.
BirthLevel compareBirth(const DateRange &left, const DateRange &right);
double birthBits(BirthLevel level, const Weights &weights);

/// Evidence of each field; nothing when neither side says anything. Omitted, with 0 bits, when one side is silent.
std::optional<FieldEvidence> birthEvidence(const DateRange &left, const DateRange &right, const Weights &weights);
std::optional<FieldEvidence> sexEvidence(Sex left, Sex right, const Weights &weights);
std::optional<FieldEvidence> nationalityEvidence(const QStringList &left, const QStringList &right,
                                                 const Weights &weights);
std::optional<FieldEvidence> documentEvidence(const QList<IdentityDocument> &left, const QList<IdentityDocument> &right,
                                              const Weights &weights);
std::optional<FieldEvidence> phoneEvidence(const QStringList &left, const QStringList &right, const Weights &weights);
std::optional<FieldEvidence> emailEvidence(const QStringList &left, const QStringList &right, const Weights &weights);
std::optional<FieldEvidence> placeEvidence(const QString &left, const QString &right, const Weights &weights);
std::optional<FieldEvidence> addressEvidence(const QStringList &left, const QStringList &right, const Weights &weights);

/// One entry per aligned part of two names, with the words as written.
QList<FieldEvidence> nameEvidence(const NameComparison &comparison, TokenSpan left, TokenSpan right);

/// 1 / (1 + 2^-(bits)): the probability that goes with log2 odds.
double probabilityOfBits(double bits);

} // namespace core
