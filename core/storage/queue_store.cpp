// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/queue_store.h"

#include "core/storage/desk_rank.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// A condition under construction: text of ours with placeholders, and the values that go with them.
struct Condition
{
    QStringList parts;
    SqlValues values;

    void oneOf(const QString &column, const QStringList &options)
    {
        if (options.isEmpty())
            return;
        QStringList marks;
        for (const QString &option : options) {
            marks.append(u"?"_s);
            values.emplace_back(option);
        }
        parts.append(column + u" IN ("_s + marks.join(u',') + u')');
    }
    [[nodiscard]] QString text() const { return parts.isEmpty() ? QString() : u" WHERE "_s + parts.join(u" AND "_s); }
};

template <typename T, typename Code>
QStringList codeList(const QList<T> &values, Code code)
{
    QStringList codes;
    for (const T &value : values)
        codes.append(code(value));
    return codes;
}

/// The words of a user taken literally: LIKE's own signs are escaped.
QString likePattern(const QString &text)
{
    QString escaped = text.left(200);
    escaped.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return escaped;
}

Condition conditionFor(const QueueFilter &filter)
{
    Condition condition;
    condition.oneOf(u"type"_s, codeList(filter.types, noticeTypeCode));
    condition.oneOf(u"route"_s, codeList(filter.routes, routeCode));
    condition.oneOf(u"state"_s, codeList(filter.states, reviewStateCode));
    condition.oneOf(u"band"_s, codeList(filter.bands, bandCode));
    condition.oneOf(u"source"_s, filter.sources);
    if (!filter.indicators.isEmpty()) {
        QStringList options;
        for (const QString &indicator : filter.indicators) {
            options.append(u"' ' || indicators || ' ' LIKE ? ESCAPE '\\'"_s);
            condition.values.emplace_back(QString(u"% "_s + likePattern(indicator) + u" %"_s));
        }
        condition.parts.append(u'(' + options.join(u" OR "_s) + u')');
    }
    if (!filter.text.trimmed().isEmpty()) {
        const QString pattern = likePattern(filter.text.trimmed());
        condition.parts.append(u"(external_id LIKE ? ESCAPE '\\' OR name LIKE ? ESCAPE '\\')"_s);
        condition.values.emplace_back(QString(pattern + u'%'));
        condition.values.emplace_back(QString(u'%' + pattern + u'%'));
    }
    if (filter.dueBefore.isValid()) {
        condition.parts.append(u"due <= ?"_s);
        condition.values.emplace_back(filter.dueBefore.toJulianDay());
    }
    condition.oneOf(u"claimed_by"_s, filter.claimedBy.isEmpty() ? QStringList() : QStringList{filter.claimedBy});
    if (filter.onlyOpen)
        condition.parts.append(u"desk_rank < %1"_s.arg(kDecidedRank));
    return condition;
}

/// ORDER BY from a fixed list; ties always by id, so that the same data gives the same order.
QString orderFor(QueueSort sort, bool descending)
{
    const QString way = descending ? u" DESC"_s : QString();
    switch (sort) {
    case QueueSort::DeskOrder:
        return descending ? u"desk_rank DESC, concern, id DESC"_s : u"desk_rank, concern DESC, id"_s;
    case QueueSort::ExternalId:
        return u"external_id"_s + way + u", id"_s;
    case QueueSort::Name:
        return u"name COLLATE NOCASE"_s + way + u", id"_s;
    case QueueSort::Source:
        return u"source"_s + way + u", id"_s;
    case QueueSort::Type:
        return u"type"_s + way + u", id"_s;
    case QueueSort::Concern:
        return u"concern"_s + way + u", id"_s;
    case QueueSort::Due:
        return u"due"_s + way + u" NULLS LAST, id"_s;
    case QueueSort::State:
        return u"state"_s + way + u", id"_s;
    case QueueSort::Route:
        return u"route"_s + way + u", id"_s;
    case QueueSort::FirstCome:
        return u"desk_rank = %1, id"_s.arg(kDecidedRank) + way;
    }
    return u"id"_s;
}

QueueRow queueRowFrom(const Database::Statement &statement)
{
    QueueRow row;
    row.id = RequestId{statement.number(0)};
    row.externalId = statement.text(1);
    row.type = noticeTypeFromCode(statement.text(2)).value_or(NoticeType::Unknown);
    row.channel = channelFromCode(statement.text(3)).value_or(Channel::Notice);
    row.source = statement.text(4);
    row.name = statement.text(5);
    row.offence = statement.text(6);
    row.state = reviewStateFromCode(statement.text(7)).value_or(ReviewState::Screening);
    row.route = routeFromCode(statement.text(8)).value_or(Route::Standard);
    row.band = bandFromCode(statement.text(9)).value_or(Band::Low);
    row.concern = statement.real(10);
    row.indicators = statement.text(11).split(u' ', Qt::SkipEmptyParts);
    row.referral = statement.number(12) != 0;
    if (!statement.value(13).isNull())
        row.due = QDate::fromJulianDay(statement.number(13));
    row.claimedBy = statement.text(14);
    row.version = static_cast<int>(statement.number(15));
    return row;
}

} // namespace

Result<QList<qint64>> QueueStore::ids(const QueueQuery &query, qint64 limit, const TaskContext &task)
{
    const Condition condition = conditionFor(query.filter);
    SqlValues values = condition.values;
    values.emplace_back(limit > 0 ? limit : -1);
    auto statement = m_database.prepare(u"SELECT id FROM request"_s + condition.text() + u" ORDER BY "_s +
                                        orderFor(query.sort, query.descending) + u" LIMIT ?"_s);
    if (!statement)
        return statement.error();
    m_database.setCancelCheck(task.canceled);
    const auto ran = (*statement)->run(values);
    QList<qint64> ids;
    while (ran && (*statement)->next())
        ids.append((*statement)->number(0));
    const auto failed = (*statement)->failed();
    (*statement)->finish();
    m_database.setCancelCheck({});
    if (!ran)
        return ran.error();
    if (failed)
        return *failed;
    return ids;
}

Result<QList<QueueRow>> QueueStore::rows(const QList<qint64> &ids)
{
    auto statement = m_database.prepare(
        u"SELECT id, external_id, type, channel, source, name, offence, state, route, band, concern, indicators, "
        "referral, due, claimed_by, version FROM request WHERE id = ?"_s);
    if (!statement)
        return statement.error();
    QList<QueueRow> rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids) {
        if (auto ran = (*statement)->run({id}); !ran)
            return ran.error();
        if ((*statement)->next())
            rows.append(queueRowFrom(**statement));
        else if (const auto failed = (*statement)->failed())
            return *failed;
        (*statement)->finish();
    }
    return rows;
}

Result<QueueCounts> QueueStore::counts(const QueueFilter &filter)
{
    QueueCounts counts;
    auto statement = m_database.prepare(
        u"SELECT count(*), sum(route = 'detailed' AND cause <> 'referral'), sum(cause = 'referral'), "
        "sum(route = 'return'), sum(desk_rank = ?) FROM request INDEXED BY request_desk"_s);
    if (!statement)
        return statement.error();
    if (auto ran = (*statement)->run({kDecidedRank}); !ran)
        return ran.error();
    if ((*statement)->next()) {
        counts.total = (*statement)->number(0);
        counts.detailed = (*statement)->number(1);
        counts.referrals = (*statement)->number(2);
        counts.returns = (*statement)->number(3);
        counts.decided = (*statement)->number(4);
    }
    if (const auto failed = (*statement)->failed())
        return *failed;
    (*statement)->finish();
    const Condition condition = conditionFor(filter);
    if (condition.parts.isEmpty()) {
        counts.matching = counts.total;
        return counts;
    }
    auto matching = m_database.single(u"SELECT count(*) FROM request"_s + condition.text(), condition.values);
    if (!matching)
        return matching.error();
    counts.matching = matching->toLongLong();
    return counts;
}

Result<QList<std::pair<QString, qint64>>> QueueStore::sources()
{
    auto statement = m_database.prepare(u"SELECT source, count(*) FROM request GROUP BY source ORDER BY 2 DESC, 1"_s);
    if (!statement)
        return statement.error();
    if (auto ran = (*statement)->run(); !ran)
        return ran.error();
    QList<std::pair<QString, qint64>> sources;
    while ((*statement)->next())
        sources.append({(*statement)->text(0), (*statement)->number(1)});
    if (const auto failed = (*statement)->failed())
        return *failed;
    (*statement)->finish();
    return sources;
}

Result<> QueueStore::claim(RequestId id, const QString &user, const QString &by)
{
    // One statement decides who gets it; a read before a write would leave a gap for a second reviewer.
    auto changed =
        m_database.execute(u"UPDATE request SET claimed_by = ? WHERE id = ? AND (claimed_by = '' OR claimed_by = ?)"_s,
                           {user, id.value, by});
    if (!changed)
        return changed.error();
    if (*changed == 1)
        return {};
    return Error{
        Error::Code::Conflict,
        QCoreApplication::translate("storage", "Another reviewer has taken this request. Nothing was changed."),
        {}};
}

} // namespace core
