// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/weak_bridges.h"

#include "core/review/merge_preview.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

/// The probability of each two of the members, by place.
Result<std::vector<std::vector<double>>> compareAll(const QList<PersonRecord> &records, const TaskContext &task)
{
    const auto count = size_t(records.size());
    std::vector<std::vector<double>> likely(count, std::vector<double>(count, 0));
    for (size_t i = 0; i < count; ++i) {
        if (task.canceled())
            return Error{Error::Code::Canceled, QCoreApplication::translate("review", "Stopped."), {}};
        for (size_t j = i + 1; j < count; ++j)
            likely[i][j] = likely[j][i] = compare(records.at(qsizetype(i)), records.at(qsizetype(j))).probability;
    }
    return likely;
}

/// The likeliest pair with one request on the given side and one on the other.
double bestAcross(const QList<qint64> &members, const QList<qint64> &side,
                  const std::vector<std::vector<double>> &likely)
{
    double best = 0;
    for (qsizetype i = 0; i < members.size(); ++i) {
        if (!std::ranges::binary_search(side, members.at(i)))
            continue;
        for (qsizetype j = 0; j < members.size(); ++j) {
            if (!std::ranges::binary_search(side, members.at(j)))
                best = std::max(best, likely[size_t(i)][size_t(j)]);
        }
    }
    return best;
}

} // namespace

Result<QList<WeakBridge>> weakBridges(Database &database, const LinkState &state, double bar, const TaskContext &task)
{
    QList<WeakBridge> bridges;
    const QList<QList<qint64>> persons = state.persons();
    for (const QList<qint64> &members : persons) {
        auto briefs = briefsOf(database, members);
        if (!briefs)
            return briefs.error();
        auto records = recordsOf(database, *briefs);
        if (!records)
            return records.error();
        auto likely = compareAll(*records, task);
        if (!likely)
            return likely.error();
        for (const RequestBrief &left : *briefs) {
            for (const RequestBrief &right : *briefs) {
                const auto linked = state.mustLinks().find(left.id.value);
                if (left.id >= right.id || linked == state.mustLinks().end() ||
                    !linked->second.contains(right.id.value))
                    continue;
                const QList<qint64> side = state.sideOf(left.id.value, right.id.value);
                if (side.contains(right.id.value))
                    continue; // joined another way too
                if (const double best = bestAcross(members, side, *likely); best < bar)
                    bridges.append({left, right, best});
            }
        }
    }
    std::ranges::stable_sort(bridges, {}, &WeakBridge::probability);
    return bridges;
}

} // namespace core
