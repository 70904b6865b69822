// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fact_key_store.h"

#include "core/storage/settings_store.h"

#include <QtEndian>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Short runs before they are merged, and how many entries a merge has to bring for a long one.
constexpr qsizetype kShortRuns = 32;
constexpr size_t kLongRun = size_t(64) * 1024;
/// Entries in one row of a long run: 64 KiB, what a look-up reads.
constexpr size_t kPageEntries = 8192;

enum Level { Short = 0, Long = 1 };

QByteArray packed(std::span<const FactKeyEntry> entries)
{
    QByteArray bytes(qsizetype(entries.size() * sizeof(FactKeyEntry)), Qt::Uninitialized);
    qToLittleEndian<FactKeyEntry>(entries.data(), qsizetype(entries.size()), bytes.data());
    return bytes;
}

std::vector<FactKeyEntry> unpacked(const QByteArray &bytes)
{
    std::vector<FactKeyEntry> entries(size_t(bytes.size()) / sizeof(FactKeyEntry));
    qFromLittleEndian<FactKeyEntry>(bytes.constData(), qsizetype(entries.size()), entries.data());
    return entries;
}

constexpr quint32 keyOf(FactKeyEntry entry)
{
    return static_cast<quint32>(entry >> 32);
}

void sortUnique(QList<qint64> &requests)
{
    std::ranges::sort(requests);
    requests.erase(std::unique(requests.begin(), requests.end()), requests.end());
}

QString throughKey()
{
    return u"fact_keys.through"_s;
}

} // namespace

Result<> FactKeyStore::insert(int level, std::span<const FactKeyEntry> entries)
{
    auto done =
        m_database.execute(u"INSERT INTO fact_key (level, first_key, last_key, entries) VALUES (?,?,?,?)"_s,
                           {level, qint64(keyOf(entries.front())), qint64(keyOf(entries.back())), packed(entries)});
    return done ? Result<>() : Result<>(done.error());
}

Result<> FactKeyStore::add(std::vector<FactKeyEntry> entries)
{
    if (entries.empty())
        return {};
    std::ranges::sort(entries);
    if (auto added = insert(Short, entries); !added)
        return added;
    auto runs = m_database.single(u"SELECT count(*) FROM fact_key WHERE level = 0"_s);
    if (!runs)
        return runs.error();
    return runs->toLongLong() < kShortRuns ? Result<>() : mergeRuns();
}

Result<> FactKeyStore::mergeRuns()
{
    auto rows = m_database.prepare(u"SELECT entries FROM fact_key WHERE level = 0 ORDER BY id"_s);
    if (!rows)
        return rows.error();
    if (auto ran = (*rows)->run(); !ran)
        return ran;
    std::vector<FactKeyEntry> all;
    while ((*rows)->next()) {
        const std::vector<FactKeyEntry> run = unpacked((*rows)->bytes(0));
        all.insert(all.end(), run.begin(), run.end());
    }
    if (const auto failed = (*rows)->failed())
        return *failed;
    (*rows)->finish();
    if (auto removed = m_database.execute(u"DELETE FROM fact_key WHERE level = 0"_s); !removed)
        return removed.error();
    std::ranges::sort(all);
    if (all.size() < kLongRun)
        return insert(Short, all);
    for (size_t at = 0; at < all.size(); at += kPageEntries) {
        if (auto added = insert(Long, std::span(all).subspan(at, std::min(kPageEntries, all.size() - at))); !added)
            return added;
    }
    return {};
}

Result<QList<qint64>> FactKeyStore::find(std::span<const quint32> keys, qsizetype mostOfOne)
{
    QList<qint64> found;
    auto rows = m_database.prepare(u"SELECT entries FROM fact_key WHERE first_key <= ? AND last_key >= ?"_s);
    if (!rows)
        return rows.error();
    for (const quint32 key : keys) {
        QList<qint64> sharing;
        if (auto ran = (*rows)->run({qint64(key), qint64(key)}); !ran)
            return ran.error();
        while ((*rows)->next()) {
            const std::vector<FactKeyEntry> run = unpacked((*rows)->bytes(0));
            auto at = std::ranges::lower_bound(run, FactKeyEntry(key) << 32);
            for (; at != run.end() && keyOf(*at) == key; ++at)
                sharing.append(static_cast<quint32>(*at));
        }
        if (const auto failed = (*rows)->failed())
            return *failed;
        (*rows)->finish();
        sortUnique(sharing);
        found += sharing.first(std::min(sharing.size(), mostOfOne));
    }
    sortUnique(found);
    return found;
}

Result<> FactKeyStore::forEachRun(const std::function<void(std::span<const FactKeyEntry>)> &take)
{
    auto rows = m_database.prepare(u"SELECT entries FROM fact_key ORDER BY id"_s);
    if (!rows)
        return rows.error();
    if (auto ran = (*rows)->run(); !ran)
        return ran;
    while ((*rows)->next())
        take(unpacked((*rows)->bytes(0)));
    if (const auto failed = (*rows)->failed())
        return *failed;
    (*rows)->finish();
    return {};
}

Result<qint64> FactKeyStore::count()
{
    auto bytes = m_database.single(u"SELECT coalesce(sum(length(entries)), 0) FROM fact_key"_s);
    if (!bytes)
        return bytes.error();
    return bytes->toLongLong() / qint64(sizeof(FactKeyEntry));
}

Result<RequestId> FactKeyStore::through()
{
    auto value = SettingsStore(m_database).value(throughKey());
    if (!value)
        return value.error();
    return RequestId{value->toLongLong()};
}

Result<> FactKeyStore::setThrough(RequestId request)
{
    return SettingsStore(m_database).setValue(throughKey(), QString::number(request.value));
}

} // namespace core
