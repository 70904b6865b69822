// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/request_store.h"

#include "core/storage/desk_rank.h"
#include "core/storage/finding_json.h"
#include "core/storage/request_columns.h"
#include "core/storage/storage_error.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace core {

using namespace Qt::StringLiterals;

Result<StoredRequest> RequestStore::load(RequestId id, int version)
{
    auto statement = m_database.prepare(
        u"SELECT r.version, v.version, v.content, v.source_text, v.source_file, v.source_line, v.source_index, "
        "v.import_id, v.received_ms, r.state, r.concern, r.band, r.route, r.cause, r.referral, a.findings, "
        "a.policy_version, a.model_version, r.claimed_by, r.due FROM request r "
        "JOIN request_version v ON v.request_id = r.id AND v.version = CASE WHEN ? = 0 THEN r.version ELSE ? END "
        "JOIN assessment a ON a.request_id = r.id WHERE r.id = ?"_s);
    if (!statement)
        return statement.error();
    Database::Statement &row = **statement;
    if (auto ran = row.run({version, version, id.value}); !ran)
        return ran.error();
    if (!row.next())
        return row.failed().value_or(noSuchRequest());
    StoredRequest stored;
    stored.id = id;
    stored.latestVersion = static_cast<int>(row.number(0));
    stored.version = static_cast<int>(row.number(1));
    stored.content = row.bytes(2);
    stored.sourceText = row.value(3).isNull() ? stored.content : row.bytes(3);
    stored.sourceFile = row.text(4);
    stored.sourceLine = row.number(5);
    stored.sourceIndex = row.number(6);
    stored.importedBy = ImportId{row.number(7)};
    stored.receivedAt = QDateTime::fromMSecsSinceEpoch(row.number(8), Qt::UTC);
    stored.state = reviewStateFromCode(row.text(9)).value_or(ReviewState::Screening);
    Assessment &assessment = stored.assessment;
    assessment.concern = row.real(10);
    assessment.band = bandFromCode(row.text(11)).value_or(Band::Low);
    assessment.route = routeFromCode(row.text(12)).value_or(Route::Standard);
    assessment.cause = routeCauseFromCode(row.text(13));
    assessment.referral = row.number(14) != 0;
    const QByteArray findings = row.bytes(15);
    assessment.policyVersion = row.text(16);
    assessment.modelVersion = row.text(17);
    stored.claimedBy = row.text(18);
    if (!row.value(19).isNull())
        stored.due = QDate::fromJulianDay(row.number(19));
    row.finish();
    auto read = findingsFromJson(findings);
    if (!read)
        return read.error();
    assessment.findings = *std::move(read);
    return stored;
}

Result<QByteArray> RequestStore::content(RequestId id, int version)
{
    auto value = m_database.single(u"SELECT content FROM request_version WHERE request_id = ? AND version = ?"_s,
                                   {id.value, version});
    if (!value)
        return value.error();
    if (!value->isValid())
        return noSuchRequest();
    return value->toByteArray();
}

Result<RequestId> RequestStore::findByExternalId(const QString &externalId)
{
    auto value = m_database.single(u"SELECT id FROM request WHERE external_id = ? ORDER BY id LIMIT 1"_s, {externalId});
    if (!value)
        return value.error();
    if (!value->isValid()) {
        return Error{
            Error::Code::NotFound,
            QCoreApplication::translate("storage", "There is no request %1 in this case file.").arg(externalId),
            {}};
    }
    return RequestId{value->toLongLong()};
}

Result<std::optional<RequestId>> RequestStore::find(const QString &system, const QString &externalId)
{
    auto value =
        m_database.single(u"SELECT id FROM request WHERE external_id = ? AND system = ?"_s, {externalId, system});
    if (!value)
        return value.error();
    return value->isValid() ? std::optional(RequestId{value->toLongLong()}) : std::nullopt;
}

Result<NamedRequest> RequestStore::named(RequestId id)
{
    auto statement = m_database.prepare(u"SELECT system, external_id, name FROM request WHERE id = ?"_s);
    if (!statement)
        return statement.error();
    if (auto ran = (*statement)->run({id.value}); !ran)
        return ran.error();
    if (!(*statement)->next())
        return (*statement)->failed().value_or(noSuchRequest());
    NamedRequest named{id, (*statement)->text(0), (*statement)->text(1), (*statement)->text(2)};
    (*statement)->finish();
    return named;
}

Result<QList<NamedRequest>> RequestStore::namedLike(const QString &text, bool whole, int limit)
{
    // LIKE folds ASCII only; names come in the capitals of any script.
    const auto pattern = [whole](QString part) {
        for (const QChar special : {u'\\', u'%', u'_'})
            part.replace(special, QString(u'\\') + special);
        return whole ? part : u'%' + part + u'%';
    };
    auto statement = m_database.prepare(
        u"SELECT id, system, external_id, name FROM request WHERE name LIKE ? ESCAPE '\\' OR name LIKE ? ESCAPE '\\' "
        "OR name LIKE ? ESCAPE '\\' ORDER BY external_id, system LIMIT ?"_s);
    if (!statement)
        return statement.error();
    if (auto ran = (*statement)->run({pattern(text), pattern(text.toUpper()), pattern(text.toLower()), limit}); !ran)
        return ran.error();
    QList<NamedRequest> found;
    while ((*statement)->next())
        found.append(
            {RequestId{(*statement)->number(0)}, (*statement)->text(1), (*statement)->text(2), (*statement)->text(3)});
    if (const auto failed = (*statement)->failed())
        return *failed;
    (*statement)->finish();
    return found;
}

Result<QByteArray> RequestStore::latestContent(RequestId id)
{
    auto value = m_database.single(u"SELECT v.content FROM request r JOIN request_version v ON v.request_id = r.id AND "
                                   "v.version = r.version WHERE r.id = ?"_s,
                                   {id.value});
    if (!value)
        return value.error();
    if (!value->isValid())
        return noSuchRequest();
    return value->toByteArray();
}

Result<> RequestStore::forEachSubject(const std::function<bool(RequestId, const QByteArray &)> &visit)
{
    auto statement = m_database.prepare(u"SELECT request_id, record FROM subject ORDER BY request_id"_s);
    if (!statement)
        return statement.error();
    if (auto ran = (*statement)->run(); !ran)
        return ran.error();
    while ((*statement)->next()) {
        if (!visit(RequestId{(*statement)->number(0)}, (*statement)->bytes(1)))
            break;
    }
    if (const auto failed = (*statement)->failed())
        return *failed;
    (*statement)->finish();
    return {};
}

Result<> RequestStore::forEachLatest(const std::function<bool(RequestId, const QByteArray &)> &visit)
{
    return forEachLatest(RequestId{0}, RequestId{std::numeric_limits<qint64>::max()}, visit);
}

Result<> RequestStore::forEachLatest(RequestId first, RequestId last,
                                     const std::function<bool(RequestId, const QByteArray &)> &visit)
{
    auto statement = m_database.prepare(u"SELECT r.id, v.content FROM request r JOIN request_version v "
                                        "ON v.request_id = r.id AND v.version = r.version "
                                        "WHERE r.id BETWEEN ? AND ? ORDER BY r.id"_s);
    if (!statement)
        return statement.error();
    if (auto ran = (*statement)->run({first.value, last.value}); !ran)
        return ran.error();
    while ((*statement)->next()) {
        if (!visit(RequestId{(*statement)->number(0)}, (*statement)->bytes(1)))
            break;
    }
    if (const auto failed = (*statement)->failed())
        return *failed;
    (*statement)->finish();
    return {};
}

Result<qint64> RequestStore::lastChange()
{
    auto value = m_database.single(u"SELECT max(rowid) FROM request_version"_s);
    if (!value)
        return value.error();
    return value->toLongLong();
}

Result<QList<RequestStore::VersionInfo>> RequestStore::versions(RequestId id)
{
    auto statement = m_database.prepare(u"SELECT version, received_ms, import_id, source_file FROM request_version "
                                        "WHERE request_id = ? ORDER BY version"_s);
    if (!statement)
        return statement.error();
    if (auto ran = (*statement)->run({id.value}); !ran)
        return ran.error();
    QList<VersionInfo> versions;
    while ((*statement)->next()) {
        versions.append({static_cast<int>((*statement)->number(0)),
                         QDateTime::fromMSecsSinceEpoch((*statement)->number(1), Qt::UTC),
                         ImportId{(*statement)->number(2)}, (*statement)->text(3)});
    }
    if (const auto failed = (*statement)->failed())
        return *failed;
    (*statement)->finish();
    return versions;
}

Result<> RequestStore::setState(RequestId id, ReviewState state)
{
    auto route = m_database.single(u"SELECT route FROM request WHERE id = ?"_s, {id.value});
    if (!route)
        return route.error();
    const int rank = deskRank(state, routeFromCode(route->toString()).value_or(Route::Standard));
    auto done = m_database.execute(u"UPDATE request SET state = ?, desk_rank = ? WHERE id = ?"_s,
                                   {reviewStateCode(state), rank, id.value});
    return done ? Result<>() : Result<>(done.error());
}

Result<> RequestStore::setRoute(RequestId id, Route route, RouteCause cause)
{
    auto state = m_database.single(u"SELECT state FROM request WHERE id = ?"_s, {id.value});
    if (!state)
        return state.error();
    const int rank = deskRank(reviewStateFromCode(state->toString()).value_or(ReviewState::Screening), route);
    auto done = m_database.execute(u"UPDATE request SET route = ?, cause = ?, desk_rank = ? WHERE id = ?"_s,
                                   {routeCode(route), routeCauseCode(cause), rank, id.value});
    return done ? Result<>() : Result<>(done.error());
}

Result<> RequestStore::moveToDetailed(RequestId id, RouteCause cause)
{
    static const int standard = deskRank(ReviewState::Screening, Route::Standard);
    static const int detailed = deskRank(ReviewState::Screening, Route::Detailed);
    auto done =
        m_database.execute(u"UPDATE request SET route = ?, cause = ?, desk_rank = ? WHERE id = ? AND desk_rank = ?"_s,
                           {routeCode(Route::Detailed), routeCauseCode(cause), detailed, id.value, standard});
    return done ? Result<>() : Result<>(done.error());
}

Result<> RequestStore::setDue(RequestId id, QDate due)
{
    auto done = m_database.execute(u"UPDATE request SET due = ? WHERE id = ?"_s, {dueColumn(due), id.value});
    return done ? Result<>() : Result<>(done.error());
}

Result<> RequestStore::setAssessment(RequestId id, const Assessment &assessment)
{
    auto version = m_database.single(u"SELECT version FROM request WHERE id = ?"_s, {id.value});
    if (!version)
        return version.error();
    if (!version->isValid())
        return noSuchRequest();
    if (auto done =
            m_database.execute(u"UPDATE request SET band = ?, concern = ?, referral = ?, indicators = ? WHERE id = ?"_s,
                               {bandCode(assessment.band), assessment.concern, assessment.referral ? 1 : 0,
                                indicatorColumn(assessment), id.value});
        !done)
        return done.error();
    if (auto done = m_database.execute(
            u"UPDATE assessment SET version = ?, findings = ?, policy_version = ?, model_version = ? WHERE request_id = ?"_s,
            {version->toInt(), findingsToJson(assessment.findings), assessment.policyVersion, assessment.modelVersion,
             id.value});
        !done)
        return done.error();
    return setRoute(id, assessment.route, assessment.cause);
}

Result<RequestId> RequestStore::lastId()
{
    auto value = m_database.single(u"SELECT max(id) FROM request"_s);
    if (!value)
        return value.error();
    return RequestId{value->toLongLong()};
}

Result<qint64> RequestStore::count()
{
    auto value = m_database.single(u"SELECT count(*) FROM request"_s);
    if (!value)
        return value.error();
    return value->toLongLong();
}

} // namespace core
