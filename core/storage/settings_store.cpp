// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settings_store.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

Result<> done(const Result<qint64> &changed)
{
    return changed ? Result<>() : Result<>(changed.error());
}

Result<QString> textOf(const Result<QVariant> &value)
{
    if (!value)
        return value.error();
    return value->toString();
}

} // namespace

Result<QString> SettingsStore::value(const QString &key)
{
    return textOf(m_database.single(u"SELECT value FROM setting WHERE key = ?"_s, {key}));
}

Result<> SettingsStore::setValue(const QString &key, const QString &value)
{
    return done(m_database.execute(u"INSERT INTO setting (key, value) VALUES (?,?) "
                                   "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                                   {key, value}));
}

Result<QList<SettingsStore::SavedFilter>> SettingsStore::savedFilters()
{
    auto statement = m_database.prepare(u"SELECT name, filter, user FROM saved_filter ORDER BY name"_s);
    if (!statement)
        return statement.error();
    if (auto ran = (*statement)->run(); !ran)
        return ran.error();
    QList<SavedFilter> filters;
    while ((*statement)->next())
        filters.append({(*statement)->text(0), (*statement)->text(1), (*statement)->text(2)});
    if (const auto failed = (*statement)->failed())
        return *failed;
    (*statement)->finish();
    return filters;
}

Result<> SettingsStore::saveFilter(const SavedFilter &filter, qint64 atMs)
{
    return done(m_database.execute(u"INSERT INTO saved_filter (name, filter, user, at_ms) VALUES (?,?,?,?) "
                                   "ON CONFLICT (name) DO UPDATE SET filter = excluded.filter, user = excluded.user, "
                                   "at_ms = excluded.at_ms"_s,
                                   {filter.name, filter.filter, filter.user, atMs}));
}

Result<> SettingsStore::removeFilter(const QString &name)
{
    return done(m_database.execute(u"DELETE FROM saved_filter WHERE name = ?"_s, {name}));
}

Result<QString> SettingsStore::mapping(const QString &name)
{
    return textOf(m_database.single(u"SELECT mapping FROM column_mapping WHERE name = ?"_s, {name}));
}

Result<QStringList> SettingsStore::mappingNames()
{
    auto statement = m_database.prepare(u"SELECT name FROM column_mapping ORDER BY name"_s);
    if (!statement)
        return statement.error();
    if (auto ran = (*statement)->run(); !ran)
        return ran.error();
    QStringList names;
    while ((*statement)->next())
        names.append((*statement)->text(0));
    if (const auto failed = (*statement)->failed())
        return *failed;
    (*statement)->finish();
    return names;
}

Result<> SettingsStore::saveMapping(const QString &name, const QString &mapping)
{
    return done(m_database.execute(u"INSERT INTO column_mapping (name, mapping) VALUES (?,?) "
                                   "ON CONFLICT (name) DO UPDATE SET mapping = excluded.mapping"_s,
                                   {name, mapping}));
}

} // namespace core
