// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/decision_store.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QString &selectDecisions()
{
    static const QString text =
        u"SELECT uuid, request_id, request_version, verdict, state_before, state_after, reason, user, "
        "at_ms, policy_version FROM decision"_s;
    return text;
}

Decision decisionFrom(const Database::Statement &row)
{
    Decision decision;
    decision.uuid = row.text(0);
    decision.request = RequestId{row.number(1)};
    decision.requestVersion = static_cast<int>(row.number(2));
    decision.verdict = verdictFromCode(row.text(3)).value_or(Verdict::Refer);
    decision.stateBefore = reviewStateFromCode(row.text(4)).value_or(ReviewState::Screening);
    decision.stateAfter = reviewStateFromCode(row.text(5)).value_or(ReviewState::Screening);
    decision.reason = row.text(6);
    decision.user = row.text(7);
    decision.at = QDateTime::fromMSecsSinceEpoch(row.number(8), Qt::UTC);
    decision.policyVersion = row.text(9);
    return decision;
}

Result<> readAll(Database &database, const QString &sql, std::initializer_list<SqlValue> values,
                 const std::function<void(const Decision &)> &visit)
{
    auto statement = database.prepare(sql);
    if (!statement)
        return statement.error();
    if (auto ran = (*statement)->run(values); !ran)
        return ran.error();
    while ((*statement)->next())
        visit(decisionFrom(**statement));
    if (const auto failed = (*statement)->failed())
        return *failed;
    (*statement)->finish();
    return {};
}

} // namespace

Result<DecisionId> DecisionStore::add(const Decision &decision)
{
    auto statement = m_database.prepare(u"INSERT INTO decision (uuid, request_id, request_version, verdict, "
                                        u"state_before, state_after, reason, user, at_ms, "
                                        "policy_version) VALUES (?,?,?,?,?,?,?,?,?,?)"_s);
    if (!statement)
        return statement.error();
    auto ran = (*statement)
                   ->run({decision.uuid, decision.request.value, decision.requestVersion, verdictCode(decision.verdict),
                          reviewStateCode(decision.stateBefore), reviewStateCode(decision.stateAfter), decision.reason,
                          decision.user, decision.at.toMSecsSinceEpoch(), decision.policyVersion});
    if (!ran)
        return ran.error();
    return DecisionId{(*statement)->insertedId()};
}

Result<QList<Decision>> DecisionStore::ofRequest(RequestId id)
{
    QList<Decision> decisions;
    auto read = readAll(m_database, selectDecisions() + u" WHERE request_id = ? ORDER BY id"_s, {id.value},
                        [&](const Decision &decision) { decisions.append(decision); });
    if (!read)
        return read.error();
    return decisions;
}

Result<std::optional<Decision>> DecisionStore::find(const QString &uuid)
{
    std::optional<Decision> found;
    auto read = readAll(m_database, selectDecisions() + u" WHERE uuid = ?"_s, {uuid},
                        [&](const Decision &decision) { found = decision; });
    if (!read)
        return read.error();
    return found;
}

Result<> DecisionStore::forEach(const std::function<void(const Decision &)> &visit)
{
    return readAll(m_database, selectDecisions() + u" ORDER BY id"_s, {}, visit);
}

} // namespace core
