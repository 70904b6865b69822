// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/oversight_store.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kRowsPerLook = 4096;

OversightRow oversightRowFrom(const Database::Statement &row)
{
    OversightRow one;
    one.id = row.number(0);
    one.source = row.text(1);
    one.route = routeFromCode(row.text(2)).value_or(Route::Standard);
    one.cause = routeCauseFromCode(row.text(3));
    one.state = reviewStateFromCode(row.text(4)).value_or(ReviewState::Screening);
    one.band = bandFromCode(row.text(5)).value_or(Band::Low);
    one.concern = row.real(6);
    one.referral = row.number(7) != 0;
    one.indicators = row.text(8).split(u' ', Qt::SkipEmptyParts);
    one.receivedAt = QDateTime::fromMSecsSinceEpoch(row.number(9), Qt::UTC);
    if (!row.value(10).isNull())
        one.due = QDate::fromJulianDay(row.number(10));
    if (!row.value(11).isNull()) {
        one.arm = routeCauseFromCode(row.text(11));
        one.probability = row.real(12);
    }
    return one;
}

} // namespace

QString findingAction(FindingWord word)
{
    switch (word) {
    case FindingWord::Accepted:
        return u"finding.accept"_s;
    case FindingWord::Rejected:
        return u"finding.reject"_s;
    case FindingWord::Deferred:
        break;
    }
    return u"finding.defer"_s;
}

Result<> OversightStore::forEach(const std::function<void(const OversightRow &)> &visit, const TaskContext &task)
{
    auto statement = m_database.prepare(
        u"SELECT r.id, r.source, r.route, r.cause, r.state, r.band, r.concern, r.referral, r.indicators, "
        "r.received_ms, r.due, c.arm, c.probability FROM request r LEFT JOIN share_choice c ON c.request_id = r.id "
        "ORDER BY r.id"_s);
    if (!statement)
        return statement.error();
    Database::Statement &row = **statement;
    if (auto ran = row.run(); !ran)
        return ran;
    qint64 done = 0;
    while (row.next()) {
        visit(oversightRowFrom(row));
        if (++done % kRowsPerLook == 0) {
            task.progress(done, 0);
            if (task.canceled()) {
                row.finish();
                return Error{Error::Code::Canceled, QCoreApplication::translate("storage", "Stopped."), {}};
            }
        }
    }
    if (const auto failed = row.failed())
        return *failed;
    row.finish();
    return {};
}

Result<> OversightStore::setFindingVerdict(const FindingVerdict &verdict)
{
    auto done = m_database.execute(
        u"INSERT INTO finding_verdict (request_id, version, indicator, user, accepted, at_ms) VALUES (?,?,?,?,?,?) "
        "ON CONFLICT (request_id, version, indicator, user) DO UPDATE SET accepted = excluded.accepted, "
        "at_ms = excluded.at_ms"_s,
        {verdict.request.value, verdict.version, verdict.indicator, verdict.user, static_cast<int>(verdict.word),
         verdict.at.toMSecsSinceEpoch()});
    return done ? Result<>() : Result<>(done.error());
}

Result<QList<OversightStore::FindingCount>> OversightStore::findingCounts()
{
    auto statement = m_database.prepare(u"SELECT indicator, sum(accepted = 1), sum(accepted = 0) FROM "
                                        "finding_verdict GROUP BY indicator ORDER BY indicator"_s);
    if (!statement)
        return statement.error();
    if (auto ran = (*statement)->run(); !ran)
        return ran.error();
    QList<FindingCount> counts;
    while ((*statement)->next()) {
        counts.append({(*statement)->text(0), quint64((*statement)->number(1)), quint64((*statement)->number(2))});
    }
    if (const auto failed = (*statement)->failed())
        return *failed;
    (*statement)->finish();
    return counts;
}

Result<QList<FindingVerdict>> OversightStore::findingVerdicts(RequestId request, int version)
{
    auto statement = m_database.prepare(u"SELECT indicator, user, accepted, at_ms FROM finding_verdict WHERE "
                                        "request_id = ? AND version = ? ORDER BY indicator, user"_s);
    if (!statement)
        return statement.error();
    Database::Statement &row = **statement;
    if (auto ran = row.run({request.value, version}); !ran)
        return ran.error();
    QList<FindingVerdict> verdicts;
    while (row.next()) {
        verdicts.append({request,
                         version,
                         row.text(0),
                         row.text(1),
                         static_cast<FindingWord>(row.number(2)),
                         QDateTime::fromMSecsSinceEpoch(row.number(3), Qt::UTC),
                         {}});
    }
    if (const auto failed = row.failed())
        return *failed;
    row.finish();
    return verdicts;
}

Result<> OversightStore::addProvisional(const ProvisionalVerdict &verdict)
{
    auto done = m_database.execute(
        u"INSERT INTO provisional_verdict (request_id, version, user, verdict, reason, at_ms) VALUES (?,?,?,?,?,?)"_s,
        {verdict.request.value, verdict.version, verdict.user, verdictCode(verdict.verdict), verdict.reason,
         verdict.at.toMSecsSinceEpoch()});
    return done ? Result<>() : Result<>(done.error());
}

Result<std::optional<ProvisionalVerdict>> OversightStore::provisional(RequestId request, int version,
                                                                      const QString &user)
{
    auto statement = m_database.prepare(u"SELECT verdict, reason, at_ms FROM provisional_verdict WHERE request_id = ? "
                                        "AND version = ? AND user = ?"_s);
    if (!statement)
        return statement.error();
    if (auto ran = (*statement)->run({request.value, version, user}); !ran)
        return ran.error();
    std::optional<ProvisionalVerdict> found;
    if ((*statement)->next()) {
        found = ProvisionalVerdict{request,
                                   version,
                                   user,
                                   verdictFromCode((*statement)->text(0)).value_or(Verdict::Refer),
                                   (*statement)->text(1),
                                   QDateTime::fromMSecsSinceEpoch((*statement)->number(2), Qt::UTC)};
    }
    if (const auto failed = (*statement)->failed())
        return *failed;
    (*statement)->finish();
    return found;
}

} // namespace core
