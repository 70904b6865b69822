// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check_engine.h"
#include "core/checks/labelled_case.h"
#include "tests/core/complete_request.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QSet>

#include <optional>

/// The shipped checks, and the few things that tests over them share.
class CheckDesk
{
public:
    CheckDesk();

    [[nodiscard]] const core::CheckEngine &engine() const { return *m_engine; }

    [[nodiscard]] QList<core::Finding> run(const core::Request &request, const core::MatchFacts &matches = {},
                                           QDate today = {},
                                           core::FormKnowledge form = core::FormKnowledge::Full) const;
    [[nodiscard]] QList<core::Finding> run(const core::LabelledCase &one) const;

private:
    core::Result<core::CheckEngine> m_engine;
};

const core::Finding *findingIn(const QList<core::Finding> &findings, QStringView indicator, QStringView variant = {});
/// All that fired, in one line for the message of a failed test.
QString firedIn(const QList<core::Finding> &findings);
QSet<QString> referralsIn(const QList<core::Finding> &findings);
/// The text of a request that a path of the format names; nothing for a path that is no text.
std::optional<QString> textAt(const core::Request &request, const QString &path);
/// What is wrong with the evidence of some findings; empty when every span lies in its field and quotes it.
QString wrongEvidence(const core::Request &request, const QList<core::Finding> &findings);
/// The objects of a file of JSON lines; empty when it is not there.
QList<QJsonObject> linesOf(const QString &path);
QStringList stringsOf(const QJsonValue &value);
