// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/graph_store.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// A block fits a page of the file.
constexpr size_t kEntriesPerBlock = 400;
/// An older run is joined unless it is this many times as large as all newer ones.
constexpr qint64 kGrowth = 4;

void appendVarint(QByteArray &bytes, quint64 value)
{
    while (value >= 0x80) {
        bytes.append(char(quint8(value) | 0x80));
        value >>= 7;
    }
    bytes.append(char(value));
}

/// False when the bytes end too early.
bool takeVarint(const QByteArray &bytes, qsizetype &at, quint64 &value)
{
    value = 0;
    for (int shift = 0; at < bytes.size() && shift < 64; shift += 7) {
        const auto byte = quint8(bytes.at(at++));
        value |= quint64(byte & 0x7F) << shift;
        if (byte < 0x80)
            return true;
    }
    return false;
}

/// Keys as differences from the one before, the first from zero.
QByteArray encodeBlock(const GraphEntry *first, const GraphEntry *last)
{
    QByteArray bytes;
    bytes.reserve((last - first) * 10);
    quint64 before = 0;
    for (const GraphEntry *entry = first; entry != last; ++entry) {
        appendVarint(bytes, entry->key - before);
        appendVarint(bytes, quint64(entry->request));
        before = entry->key;
    }
    return bytes;
}

bool decodeBlock(const QByteArray &bytes, quint64 low, quint64 high, std::vector<GraphEntry> &out)
{
    quint64 key = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        quint64 step = 0;
        quint64 request = 0;
        if (!takeVarint(bytes, at, step) || !takeVarint(bytes, at, request))
            return false;
        key += step;
        if (key > high)
            return true;
        if (key >= low)
            out.push_back({key, qint64(request)});
    }
    return true;
}

Result<> ok(const Result<qint64> &done)
{
    return done ? Result<>() : Result<>(done.error());
}

} // namespace

Result<GraphStore::Runs *> GraphStore::readRuns()
{
    if (m_runs)
        return &*m_runs;
    auto rows = m_database.prepare(u"SELECT id, entries FROM graph_run ORDER BY id"_s);
    if (!rows)
        return rows.error();
    if (auto ran = (*rows)->run(); !ran)
        return ran.error();
    Runs runs;
    while ((*rows)->next())
        runs.push_back({(*rows)->number(0), (*rows)->number(1)});
    if (const auto failed = (*rows)->failed())
        return *failed;
    (*rows)->finish();
    return &m_runs.emplace(std::move(runs));
}

Result<qint64> GraphStore::runCount()
{
    auto runs = readRuns();
    if (!runs)
        return runs.error();
    return qint64((*runs)->size());
}

Result<> GraphStore::addRun(std::vector<GraphEntry> entries)
{
    if (entries.empty())
        return {};
    auto runs = readRuns();
    if (!runs)
        return runs.error();
    std::ranges::sort(entries);
    entries.erase(std::ranges::unique(entries).begin(), entries.end());
    return writeRun(entries, **runs);
}

Result<> GraphStore::writeRun(const std::vector<GraphEntry> &sorted, Runs &runs)
{
    const qint64 run = runs.empty() ? 1 : runs.back().id + 1;
    if (auto added =
            m_database.execute(u"INSERT INTO graph_run (id, entries) VALUES (?,?)"_s, {run, qint64(sorted.size())});
        !added)
        return added.error();
    for (size_t i = 0; i < sorted.size(); i += kEntriesPerBlock) {
        const size_t end = std::min(sorted.size(), i + kEntriesPerBlock);
        const QByteArray block = encodeBlock(sorted.data() + i, sorted.data() + end);
        if (auto added = m_database.execute(u"INSERT INTO graph_block (run, first, entries) VALUES (?,?,?)"_s,
                                            {run, qint64(sorted[i].key), block});
            !added)
            return added.error();
    }
    runs.push_back({run, qint64(sorted.size())});
    return {};
}

Result<> GraphStore::dropRuns(qint64 from, Runs &runs)
{
    for (const QString &table :
         {u"DELETE FROM graph_block WHERE run >= ?"_s, u"DELETE FROM graph_run WHERE id >= ?"_s}) {
        if (auto dropped = m_database.execute(table, {from}); !dropped)
            return dropped.error();
    }
    std::erase_if(runs, [from](const Run &run) { return run.id >= from; });
    return {};
}

Result<> GraphStore::compact()
{
    auto read = readRuns();
    if (!read)
        return read.error();
    Runs &runs = **read;
    // The oldest that is to be joined decides: the last run of an import may be a small rest.
    qint64 newer = 0;
    auto first = runs.end();
    for (auto run = runs.end(); run != runs.begin();) {
        --run;
        if (run->entries < kGrowth * newer)
            first = run;
        newer += run->entries;
    }
    if (runs.end() - first < 2)
        return {};
    std::vector<GraphEntry> joined;
    for (auto run = first; run != runs.end(); ++run) {
        if (auto taken = readRun(run->id, joined); !taken)
            return taken;
    }
    std::ranges::sort(joined);
    joined.erase(std::ranges::unique(joined).begin(), joined.end());
    if (auto dropped = dropRuns(first->id, runs); !dropped)
        return dropped;
    return writeRun(joined, runs);
}

Result<> GraphStore::collect(Database::Statement &rows, quint64 low, quint64 high, std::vector<GraphEntry> &out)
{
    while (rows.next()) {
        if (!decodeBlock(rows.value(0).toByteArray(), low, high, out))
            return Error{Error::Code::Io, {}, u"graph_block ends too early"_s};
    }
    if (const auto failed = rows.failed())
        return *failed;
    rows.finish();
    return {};
}

Result<> GraphStore::readRun(qint64 run, std::vector<GraphEntry> &out)
{
    auto rows = m_database.prepare(u"SELECT entries FROM graph_block WHERE run = ?"_s);
    if (!rows)
        return rows.error();
    if (auto ran = (*rows)->run({run}); !ran)
        return ran.error();
    return collect(**rows, 0, ~quint64(0), out);
}

/// The last block that begins before the keys, and every one that begins among them.
Result<> GraphStore::readBlocks(qint64 run, quint64 low, quint64 high, std::vector<GraphEntry> &out)
{
    auto rows = m_database.prepare(
        u"SELECT entries FROM graph_block WHERE run = ? AND first >= coalesce((SELECT max(first) FROM graph_block "
        "WHERE run = ? AND first < ?), 0) AND first <= ?"_s);
    if (!rows)
        return rows.error();
    if (auto ran = (*rows)->run({run, run, qint64(low), qint64(high)}); !ran)
        return ran.error();
    return collect(**rows, low, high, out);
}

Result<QList<GraphPosting>> GraphStore::find(quint64 hash, quint32 fromOrder)
{
    auto runs = readRuns();
    if (!runs)
        return runs.error();
    std::vector<GraphEntry> entries;
    const quint64 low = GraphEntry::keyOf(hash, fromOrder);
    const quint64 high = GraphEntry::keyOf(hash, quint32(GraphEntry::kOrderMask));
    for (const Run &run : **runs) {
        if (auto taken = readBlocks(run.id, low, high, entries); !taken)
            return taken.error();
    }
    std::ranges::sort(entries);
    entries.erase(std::ranges::unique(entries).begin(), entries.end());
    QList<GraphPosting> found;
    found.reserve(qsizetype(entries.size()));
    for (const GraphEntry &entry : entries)
        found.append({quint32(entry.key & GraphEntry::kOrderMask), RequestId{entry.request}});
    return found;
}

Result<> GraphStore::addCounts(const GraphCounts &differences)
{
    for (const auto &[key, difference] : differences) {
        if (difference == 0)
            continue;
        if (auto added = m_database.execute(
                u"INSERT INTO graph_count (group_id, label, country, subjects) VALUES (?,?,?,?) "
                "ON CONFLICT (group_id, label, country) DO UPDATE SET subjects = subjects + excluded.subjects"_s,
                {key.group.isNull() ? u""_s : key.group, key.label.isNull() ? u""_s : key.label,
                 key.country.isNull() ? u""_s : key.country, difference});
            !added)
            return added.error();
    }
    return {};
}

namespace {

Result<GraphCounts> readCounts(Database &database, const QString &sql, std::initializer_list<SqlValue> values = {})
{
    auto rows = database.prepare(sql);
    if (!rows)
        return rows.error();
    if (auto ran = (*rows)->run(values); !ran)
        return ran.error();
    GraphCounts counts;
    while ((*rows)->next())
        counts[{(*rows)->text(0), (*rows)->text(1), (*rows)->text(2)}] = (*rows)->number(3);
    if (const auto failed = (*rows)->failed())
        return *failed;
    (*rows)->finish();
    return counts;
}

} // namespace

Result<GraphCounts> GraphStore::counts(const QString &group)
{
    return readCounts(
        m_database, u"SELECT group_id, label, country, subjects FROM graph_count WHERE group_id = ? AND subjects > 0"_s,
        {group.isNull() ? u""_s : group});
}

Result<GraphCounts> GraphStore::allCounts()
{
    return readCounts(m_database, u"SELECT group_id, label, country, subjects FROM graph_count WHERE subjects > 0"_s,
                      {});
}

Result<bool> GraphStore::exists()
{
    const auto tables = m_database.single(u"SELECT count(*) FROM sqlite_master WHERE name = 'graph_gap'"_s);
    if (!tables)
        return tables.error();
    return tables->toInt() > 0;
}

Result<GraphGap> GraphStore::gap()
{
    auto rows = m_database.prepare(u"SELECT first, last FROM graph_gap"_s);
    if (!rows)
        return rows.error();
    if (auto ran = (*rows)->run(); !ran)
        return ran.error();
    GraphGap gap;
    if ((*rows)->next())
        gap = {(*rows)->number(0), (*rows)->number(1)};
    if (const auto failed = (*rows)->failed())
        return *failed;
    (*rows)->finish();
    return gap;
}

Result<> GraphStore::setGap(const GraphGap &gap)
{
    return ok(m_database.execute(u"UPDATE graph_gap SET first = ?, last = ?"_s, {gap.first, gap.last}));
}

} // namespace core
