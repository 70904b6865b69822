// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/resolved_persons.h"

#include "core/matching/comparison.h"
#include "core/review/person_search_service.h"
#include "core/storage/audit_store.h"
#include "core/storage/link_store.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// The reason stands in the audit entry that was written with the event.
Result<QString> reasonOf(Database &database, const LinkEvent &event)
{
    const auto rows = AuditStore(database).ofObject(u"request"_s, event.first);
    if (!rows)
        return rows.error();
    const QString action = u"link."_s + linkKindCode(event.kind);
    const QString text = QString::fromUtf8(encodeLinkEvent(event));
    for (auto row = rows->crbegin(); row != rows->crend(); ++row) {
        if (row->action == action && row->after == text)
            return row->reason;
    }
    return QString();
}

Result<double> bitsOf(Database &database, RequestId one, RequestId other)
{
    const auto first = storedPerson(database, one);
    if (!first)
        return first.error();
    const auto second = storedPerson(database, other);
    if (!second)
        return second.error();
    return compare(*first, *second).bits;
}

PartialDate dayOf(const QDateTime &at)
{
    const QDate day = at.toUTC().date();
    return {qint16(day.year()), qint8(day.month()), qint8(day.day())};
}

} // namespace

Result<ResolvedPersons> ResolvedPersons::read(Database &database)
{
    const auto rows = LinkStore(database).all();
    if (!rows)
        return rows.error();
    ResolvedPersons persons;
    QList<LinkEvent> events;
    for (const LinkRow &row : *rows) {
        const auto event = decodeLinkEvent(row.id, row.event);
        if (!event)
            return event.error();
        events.append(*event);
        const Step step{*event, row.at};
        const Pair pair = std::minmax(event->first, event->second);
        if (event->kind == LinkEvent::Kind::Merge)
            persons.m_merges.insert_or_assign(pair, step);
        else if (event->kind == LinkEvent::Kind::Separate)
            persons.m_separations.insert_or_assign(pair, step);
        else if (event->kind == LinkEvent::Kind::Split)
            persons.m_splits.insert_or_assign(event->first, step);
    }
    auto log = LinkLog::replay(events);
    if (!log)
        return log.error();
    persons.m_log = *std::move(log);
    return persons;
}

QList<qint64> ResolvedPersons::personOf(RequestId request) const
{
    return state().mustLinks().contains(request.value) ? state().personOf(request.value) : QList{request.value};
}

qint64 ResolvedPersons::representative(RequestId request) const
{
    return personOf(request).first();
}

QList<RequestId> ResolvedPersons::keptApart(RequestId request) const
{
    QList<RequestId> others;
    const auto found = state().cannotLinks().find(request.value);
    if (found != state().cannotLinks().end()) {
        for (const qint64 other : found->second)
            others.append(RequestId{other});
    }
    return others;
}

const ResolvedPersons::Step *ResolvedPersons::stepAbout(RequestId one, RequestId other, bool apart) const
{
    const auto in = [](const auto &steps, const auto &key) {
        const auto found = steps.find(key);
        return found == steps.end() ? nullptr : &found->second;
    };
    const Pair pair = std::minmax(one.value, other.value);
    if (!apart)
        return in(m_merges, pair);
    const Step *latest = nullptr;
    for (const Step *step : {in(m_separations, pair), in(m_splits, one.value), in(m_splits, other.value)}) {
        if (step && (!latest || latest->event.id < step->event.id))
            latest = step;
    }
    return latest;
}

Result<SamePersonLink> ResolvedPersons::explain(Database &database, RequestId one, RequestId other, bool apart) const
{
    using Says = SamePersonLink::Says;
    SamePersonLink link{one, other, apart ? Says::KeptApart : Says::Confirmed, {}, {}, {}, {}};
    if (const Step *step = stepAbout(one, other, apart)) {
        const auto reason = reasonOf(database, step->event);
        if (!reason)
            return reason.error();
        link.reason = *reason;
        link.on = dayOf(step->at);
        if (step->event.automatic)
            link.says = Says::ByRule;
        else
            link.saidBy = step->event.user;
    }
    const auto bits = bitsOf(database, one, other);
    if (!bits)
        return bits.error();
    link.bits = *bits;
    return link;
}

} // namespace core
