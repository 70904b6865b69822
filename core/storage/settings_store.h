// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QStringList>

namespace core {

/// Settings that belong to the case file, not to the machine: the share, saved filters, column mappings.
class SettingsStore
{
public:
    explicit SettingsStore(Database &database) : m_database(database) {}

    /// The value, or an empty string when it was never set.
    Result<QString> value(const QString &key);
    Result<> setValue(const QString &key, const QString &value);

    /// A filter of the queue under a reviewer's name for it.
    struct SavedFilter
    {
        QString name;
        QString filter; ///< QueueFilter::toJson
        QString user;
    };
    Result<QList<SavedFilter>> savedFilters();
    Result<> saveFilter(const SavedFilter &filter, qint64 atMs);
    Result<> removeFilter(const QString &name);

    /// Column mappings of CSV sources, by the name of the source.
    Result<QString> mapping(const QString &name);
    Result<QStringList> mappingNames();
    Result<> saveMapping(const QString &name, const QString &mapping);

private:
    Database &m_database;
};

} // namespace core
