// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/filter_words.h"

#include "ui/support/wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

struct Filters
{
    Q_DECLARE_TR_FUNCTIONS(Filters)
};

/// One part for each value of a list of alternatives.
template <typename Value, typename Text>
void addParts(QList<FilterPart> &parts, const core::QueueFilter &filter, QList<Value> core::QueueFilter::*list,
              Text text)
{
    for (const Value &value : filter.*list) {
        core::QueueFilter without = filter;
        (without.*list).removeOne(value);
        parts.append({text(value), without});
    }
}

} // namespace

QList<FilterPart> filterParts(const core::QueueFilter &filter, QDate today)
{
    QList<FilterPart> parts;
    addParts(parts, filter, &core::QueueFilter::types,
             [](core::NoticeType type) { return Filters::tr("type %1").arg(shortWordFor(type)); });
    addParts(parts, filter, &core::QueueFilter::routes,
             [](core::Route route) { return Filters::tr("route %1").arg(wordFor(route)); });
    addParts(parts, filter, &core::QueueFilter::states,
             [](core::ReviewState state) { return Filters::tr("state %1").arg(wordFor(state)); });
    addParts(parts, filter, &core::QueueFilter::bands,
             [](core::Band band) { return Filters::tr("concern %1").arg(wordFor(band)); });
    addParts(parts, filter, &core::QueueFilter::sources,
             [](const QString &source) { return Filters::tr("source %1").arg(source); });
    addParts(parts, filter, &core::QueueFilter::indicators,
             [](const QString &indicator) { return Filters::tr("indicator %1").arg(indicator); });
    if (filter.dueBefore.isValid()) {
        core::QueueFilter without = filter;
        without.dueBefore = {};
        const QString text = filter.dueBefore < today ? Filters::tr("overdue")
                                                      : Filters::tr("due by %1").arg(dayInWords(filter.dueBefore));
        parts.append({text, without});
    }
    if (!filter.claimedBy.isEmpty()) {
        core::QueueFilter without = filter;
        without.claimedBy.clear();
        parts.append({Filters::tr("claimed by %1").arg(filter.claimedBy), without});
    }
    if (filter.onlyOpen) {
        core::QueueFilter without = filter;
        without.onlyOpen = false;
        parts.append({Filters::tr("not decided"), without});
    }
    return parts;
}

} // namespace ui
