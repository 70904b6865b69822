// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/saved_filters.h"

#include "ui/support/machine_settings.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
struct FilterNames
{
    Q_DECLARE_TR_FUNCTIONS(Filters)
};
} // namespace

QList<SavedFilter> standardFilters(const QString &user, QDate today)
{
    core::QueueFilter open;
    open.onlyOpen = true;
    core::QueueFilter mine = open;
    mine.claimedBy = user;
    core::QueueFilter detailed = open;
    detailed.routes = {core::Route::Detailed};
    core::QueueFilter overdue = open;
    overdue.dueBefore = today.addDays(-1);
    core::QueueFilter returned = open;
    returned.routes = {core::Route::ReturnToSource};
    core::QueueFilter second;
    second.states = {core::ReviewState::ApproveProposed, core::ReviewState::RefuseProposed};
    return {{FilterNames::tr("Everything"), {}},
            {FilterNames::tr("Not decided"), open},
            {FilterNames::tr("Mine"), mine},
            {FilterNames::tr("Detailed"), detailed},
            {FilterNames::tr("Overdue"), overdue},
            {FilterNames::tr("Returns proposed"), returned},
            {FilterNames::tr("Waiting for a second person"), second}};
}

QList<SavedFilter> SavedFilters::all() const
{
    QList<SavedFilter> filters;
    const auto document = QJsonDocument::fromJson(m_settings.text(MachineSettings::Key::SavedFilters).toUtf8());
    for (const QJsonValue &value : document.array()) {
        const QJsonObject row = value.toObject();
        const QString name = row[u"name"_s].toString().left(100);
        const auto filter = core::QueueFilter::fromJson(row[u"filter"_s].toString().toUtf8());
        // A row that was damaged is left out: a filter must never show something else than its name says.
        if (filter && !name.isEmpty() && filters.size() < kMost)
            filters.append({name, *filter});
    }
    return filters;
}

void SavedFilters::save(const SavedFilter &filter)
{
    QList<SavedFilter> filters = all();
    filters.removeIf([&](const SavedFilter &other) { return other.name == filter.name; });
    SavedFilter kept = filter;
    kept.filter.text.clear();
    filters.append(kept);
    write(filters);
}

void SavedFilters::remove(const QString &name)
{
    QList<SavedFilter> filters = all();
    filters.removeIf([&](const SavedFilter &other) { return other.name == name; });
    write(filters);
}

void SavedFilters::write(const QList<SavedFilter> &filters)
{
    QJsonArray array;
    for (const SavedFilter &filter : filters)
        array.append(QJsonObject{{u"name"_s, filter.name}, {u"filter"_s, QString::fromUtf8(filter.filter.toJson())}});
    m_settings.setValue(MachineSettings::Key::SavedFilters,
                        QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

} // namespace ui
