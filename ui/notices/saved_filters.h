// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/queue_store.h"

#include <QList>
#include <QString>

namespace ui {

class MachineSettings;

struct SavedFilter
{
    QString name;
    core::QueueFilter filter;
};

/// The filters that every desk needs, for this reviewer and this day.
QList<SavedFilter> standardFilters(const QString &user, QDate today);

/// The reviewer's own saved filters. The words of a search are left out when one is saved, because they can hold a
/// person's name and the settings file must not.
class SavedFilters
{
public:
    static constexpr qsizetype kMost = 50;

    explicit SavedFilters(MachineSettings &settings) : m_settings(settings) {}
    [[nodiscard]] QList<SavedFilter> all() const;
    void save(const SavedFilter &filter); ///< replaces one of the same name
    void remove(const QString &name);

private:
    void write(const QList<SavedFilter> &filters);
    MachineSettings &m_settings;
};

} // namespace ui
