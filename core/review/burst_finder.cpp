// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/burst_finder.h"

#include <algorithm>

namespace core {

namespace {

QStringList chargesOf(const Request &request)
{
    QStringList charges;
    for (const QString &offence : request.offences) {
        const QString charge = offence.simplified().toCaseFolded();
        if (!charge.isEmpty() && !charges.contains(charge))
            charges.append(charge);
    }
    return charges;
}

} // namespace

bool BurstFinder::isNear(const Request &request) const
{
    return m_limits.burstRequests > 0 && m_limits.burstDays > 0 && request.requestDate.isFull() &&
           m_tables.eventNear(request.source, request.requestDate.latest(), m_limits.eventDays);
}

std::vector<FactKey> BurstFinder::keysOf(const Request &request) const
{
    std::vector<FactKey> keys;
    if (!isNear(request))
        return keys;
    const qint64 day = request.requestDate.latest().toJulianDay();
    const QStringList charges = chargesOf(request);
    for (const QString &charge : charges)
        keys.push_back(chargeOnDayKey(request.source, charge, day));
    std::ranges::sort(keys);
    return keys;
}

Result<Burst> BurstFinder::find(RequestId id, const Request &request, const FactLookup &lookup) const
{
    Burst burst;
    if (!isNear(request))
        return burst;
    const QStringList charges = chargesOf(request);
    for (const QString &charge : charges) {
        if (auto counted = count(id, request, charge, lookup, burst); !counted)
            return counted.error();
    }
    std::ranges::sort(burst.justMade);
    burst.justMade.erase(std::unique(burst.justMade.begin(), burst.justMade.end()), burst.justMade.end());
    return burst;
}

Result<> BurstFinder::count(RequestId id, const Request &request, const QString &charge, const FactLookup &lookup,
                            Burst &burst) const
{
    const qint64 day = request.requestDate.latest().toJulianDay();
    const qint64 first = day - m_limits.burstDays + 1;
    std::vector<FactKey> keys;
    for (qint64 at = first; at < day + m_limits.burstDays; ++at)
        keys.push_back(chargeOnDayKey(request.source, charge, at));
    std::vector<FactKey> sorted = keys;
    std::ranges::sort(sorted);
    // Nearly always there are too few, and one look-up for all days says so.
    auto all = lookup(sorted);
    if (!all)
        return all.error();
    all->removeOne(id.value);
    if (all->size() + 1 < m_limits.burstRequests)
        return {};
    std::vector<QList<qint64>> byDay;
    for (const FactKey key : keys) {
        auto found = lookup({key});
        if (!found)
            return found.error();
        found->removeOne(id.value);
        byDay.push_back(*std::move(found));
    }
    const auto days = static_cast<size_t>(m_limits.burstDays);
    byDay[days - 1].append(id.value);
    for (size_t from = 0; from < days; ++from) { // every window with the day of the request in it
        const std::span window(byDay.data() + from, days);
        qsizetype held = 0;
        for (const QList<qint64> &requests : window)
            held += requests.size();
        burst.most = std::max(burst.most, int(held));
        if (held != m_limits.burstRequests)
            continue;
        for (const QList<qint64> &requests : window) {
            for (const qint64 other : requests) {
                if (other != id.value)
                    burst.justMade.append(RequestId{other});
            }
        }
    }
    return {};
}

} // namespace core
