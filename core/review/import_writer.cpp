// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/import_writer.h"

#include "core/audit/content_chain.h"
#include "core/review/link_writer.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// When a transaction ends while nobody else wants to write. The index of the queue takes new rows anywhere, so that in
/// a large file every page of it is written with every commit; the more requests there are, the rarer the commits:
/// every two seconds, but not before an eighth of the file is new, and after ten seconds at the latest. That is what a
/// killed import has to read again. A million requests write 5.5 GB so, and 6.9 GB with a commit every two seconds.
constexpr std::chrono::seconds kTimePerCommit{2};
constexpr std::chrono::seconds kMostTimePerCommit{10};
constexpr qint64 kLeastNewShare = 8;
/// Bounds the write-ahead log where the disk and the processor are faster.
constexpr qint64 kMostPerCommit = 131072;
/// And when persons work beside the import: who records a view or a decision waits until what is open is on the disk,
/// for 85,000 records beside a million 1.4 seconds. Right after an act others are expected at once, and while somebody
/// is at the desk one may come any time: some read a case for minutes before they decide.
constexpr qint64 kRecordsPerCommitBeside = 256;
constexpr std::chrono::seconds kWorkBeside{10};
constexpr qint64 kRecordsPerCommitAtDesk = 8192;
constexpr std::chrono::minutes kAtDesk{15};
/// At least so many records between two foldings of the write-ahead log into the file: some 40 MB, and the index.
constexpr qint64 kRecordsPerCheckpoint = 16384;
/// Holds the index of the queue over a million requests, and what a transaction has changed.
constexpr qint64 kKeptPages = qint64(192) << 20;

ImportProblem stored(const ReadProblem &problem)
{
    return {problem.rejected, problem.position.file, problem.position.line, problem.position.index, problem.externalId,
            problem.field,    problem.code,          problem.reason,        problem.excerpt};
}

bool carriesProtest(const Request &request)
{
    return std::ranges::any_of(request.statements,
                               [](const Statement &statement) { return statement.kind == u"protest"; });
}

/// What the request is to others on the person; nothing where their lists of live records are full already: a file of
/// thousands on one person must not assess them all anew for each.
std::optional<LinkedCause> newsForOthers(const Request &request, const KnownFacts &known)
{
    if (carriesProtest(request))
        return LinkedCause::Protest;
    if (tellsProtection(request) || known.samePerson.size() <= KnownFacts::kMostListed)
        return LinkedCause::Duplicate;
    return std::nullopt;
}

} // namespace

ImportWriter::ImportWriter(Database &database, const RequestAssessor &assessor, const Clock &clock, const Actor &actor,
                           CommitListener committed)
    : m_database(database), m_requests(database), m_imports(database), m_log(database), m_graph(database),
      m_assessor(assessor), m_clock(clock), m_actor(actor), m_committed(std::move(committed))
{
}

Result<> ImportWriter::start(const QStringList &paths, const TaskContext &task)
{
    if (auto byHand = m_database.checkpointByHand(); !byHand)
        return byHand;
    if (auto kept = m_database.keepPages(kKeptPages); !kept)
        return kept;
    if (auto completed = completeFactKeys(m_database, task); !completed)
        return completed;
    ImportRecord &record = report.record;
    record.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    record.user = m_actor.user;
    record.startedAt = m_clock.now();
    for (const QString &path : paths)
        record.files.append(QFileInfo(path).fileName());
    // Read before the transaction: of a million requests it takes as long as nobody should wait who wants to write.
    // What a person writes in between is missed as it is when it is written right after.
    auto index = loadFactIndex(m_database);
    auto links = readLinkLog(m_database);
    auto last = m_requests.lastId();
    if (!index)
        return index.error();
    if (!links)
        return links.error();
    if (!last)
        return last.error();
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    auto id = m_imports.start(record);
    if (!id)
        return id.error();
    record.id = *id;
    if (auto logged = log(u"import.start"_s); !logged)
        return logged;
    m_index = *std::move(index);
    m_last = *last;
    m_linked.emplace(m_database, m_assessor, links->state(),
                     [this](const std::vector<FactKey> &keys) { return Result<QList<qint64>>(m_index.find(keys)); });
    m_kept = record;
    return transaction->commit();
}

void ImportWriter::abandon()
{
    m_transaction.reset();
    m_graph.abandon();
    report.record = m_kept;
}

Result<> ImportWriter::begin()
{
    if (m_transaction)
        return {};
    auto begun = Transaction::begin(m_database);
    if (!begun)
        return begun.error();
    m_transaction.emplace(*std::move(begun));
    m_begun = std::chrono::steady_clock::now();
    return {};
}

Result<> ImportWriter::write(const PreparedBatch &batch)
{
    std::span<const PreparedRecord> left = batch.records;
    while (!left.empty()) {
        if (auto begun = begin(); !begun)
            return begun;
        auto put = putRun(left);
        if (!put)
            return put.error();
        left = left.subspan(*put);
        if (auto committed = commitIfDue(); !committed)
            return committed;
    }
    for (const ReadProblem &problem : batch.problems) {
        if (auto begun = begin(); !begun)
            return begun;
        if (auto noted = note(problem); !noted)
            return noted;
        if (auto committed = commitIfDue(); !committed)
            return committed;
    }
    return {};
}

Result<> ImportWriter::commitIfDue()
{
    const auto now = std::chrono::steady_clock::now();
    if (m_database.othersWait()) {
        m_lastWaited = now;
        return commit();
    }
    if (m_uncommitted < kRecordsPerCommitBeside)
        return {};
    return m_uncommitted >= mostOpen(now) || isDue(now - m_begun) ? commit() : Result<>();
}

/// How many records may wait for a commit, by how long ago somebody had to wait for one.
qint64 ImportWriter::mostOpen(std::chrono::steady_clock::time_point now) const
{
    if (!m_lastWaited || now - *m_lastWaited >= kAtDesk)
        return kMostPerCommit;
    return now - *m_lastWaited < kWorkBeside ? kRecordsPerCommitBeside : kRecordsPerCommitAtDesk;
}

bool ImportWriter::isDue(std::chrono::steady_clock::duration open) const
{
    if (open >= kMostTimePerCommit)
        return true;
    return open >= kTimePerCommit && m_uncommitted >= m_last.value / kLeastNewShare;
}

/// Commits what was written so far together with its numbers and an audit entry.
Result<> ImportWriter::commit()
{
    if (!m_transaction)
        return {};
    if (auto keyed = m_graph.flush(); !keyed)
        return keyed;
    if (auto updated = m_imports.update(report.record); !updated)
        return updated;
    FactKeyStore keys(m_database);
    if (auto added = keys.add(std::exchange(m_newKeys, {})); !added)
        return added;
    if (auto set = keys.setThrough(m_last); !set)
        return set;
    if (!m_newDigests.isEmpty())
        m_contents = ContentChain::next(m_contents, std::exchange(m_newDigests, {}));
    if (auto logged = log(u"import.batch"_s); !logged)
        return logged;
    if (auto committed = m_transaction->commit(); !committed)
        return committed;
    m_transaction.reset();
    m_kept = report.record;
    m_uncommitted = 0;
    if (m_committed && !m_changed.isEmpty())
        m_committed(m_changed);
    m_changed.clear();
    if (m_sinceCheckpoint < kRecordsPerCheckpoint)
        return {};
    m_sinceCheckpoint = 0;
    return m_database.checkpoint();
}

Result<> ImportWriter::finish(ImportRecord::State state)
{
    if (auto committed = commit(); !committed)
        return committed;
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (auto joined = m_graph.finish(); !joined)
        return joined;
    report.record.state = state;
    report.record.finishedAt = m_clock.now();
    if (auto updated = m_imports.update(report.record); !updated)
        return updated;
    if (auto logged = log(u"import"_s); !logged)
        return logged;
    return transaction->commit();
}

/// Puts the next records, first their rows and then what connects them with others, and says how many. A record whose
/// request is stored already is put alone, so that what an older version is assessed by is never written over it.
Result<size_t> ImportWriter::putRun(std::span<const PreparedRecord> records)
{
    std::vector<const NewRequest *> requests;
    for (const PreparedRecord &record : records.first(std::min(records.size(), RequestStore::kMostTogether)))
        requests.push_back(&record.request);
    const QDateTime now = m_clock.now();
    auto stored = m_requests.putRun(requests, report.record.id, now);
    if (!stored)
        return stored.error();
    for (size_t i = 0; i < stored->size(); ++i) {
        if (auto done = take((*stored)[i], records[i], now); !done)
            return done.error();
    }
    return stored->size();
}

/// Counts what became of a record, and connects it with others if it brought something.
Result<> ImportWriter::take(const RequestStore::Stored &put, const PreparedRecord &record, const QDateTime &now)
{
    report.record.read += 1;
    m_uncommitted += 1;
    m_sinceCheckpoint += 1;
    switch (put.outcome) {
    case StoreOutcome::Added:
        report.record.added += 1;
        break;
    case StoreOutcome::Updated:
        report.record.updated += 1;
        break;
    case StoreOutcome::Unchanged:
        report.record.unchanged += 1;
        return {};
    }
    m_last = std::max(m_last, put.id);
    m_changed.append(put.id);
    ContentChain::add(m_newDigests, put.id, put.version, record.request.digest);
    if (auto added = addToGraph(put, record.graph); !added)
        return added;
    return connectWithOthers(put.id, record, now);
}

Result<> ImportWriter::addToGraph(const RequestStore::Stored &put, const GraphFacts &facts)
{
    if (put.outcome == StoreOutcome::Updated)
        return m_graph.replace(put.id, put.version, facts);
    m_graph.add(put.id, facts);
    return {};
}

/// What earlier requests say about this one, and what this one changes for them.
Result<> ImportWriter::connectWithOthers(RequestId id, const PreparedRecord &record, const QDateTime &now)
{
    const Request &request = record.request.request;
    auto known = m_linked->completeNew(id, request, record.keys, now.date());
    if (!known)
        return known.error();
    const size_t before = m_newKeys.size();
    appendEntries(record.keys, id, m_newKeys);
    for (const FactKey key : m_linked->burstKeys(request))
        m_newKeys.push_back((FactKeyEntry(key) << 32) | static_cast<quint32>(id.value));
    for (size_t i = before; i < m_newKeys.size(); ++i)
        m_index.add(static_cast<FactKey>(m_newKeys[i] >> 32), id.value);
    if (const auto news = newsForOthers(request, *known)) {
        if (auto told = m_linked->refresh(known->samePerson, *news, id, m_actor, now); !told)
            return told.error();
    }
    if (auto told = m_linked->refresh(known->justBurst, LinkedCause::Burst, id, m_actor, now); !told)
        return told.error();
    auto told = m_linked->refresh(known->sameText, LinkedCause::SameText, id, m_actor, now);
    return told ? Result<>() : Result<>(told.error());
}

Result<> ImportWriter::note(const ReadProblem &problem)
{
    m_uncommitted += 1;
    report.record.read += problem.rejected ? 1 : 0;
    (problem.rejected ? report.record.rejected : report.record.warnings) += 1;
    if (report.problems.size() < ImportReport::kMaxListed)
        report.problems.append(problem);
    return m_imports.addProblem(report.record.id, stored(problem));
}

QString ImportWriter::summary() const
{
    const ImportRecord &record = report.record;
    QJsonObject object{{u"import"_s, record.uuid},         {u"read"_s, record.read},
                       {u"added"_s, record.added},         {u"updated"_s, record.updated},
                       {u"unchanged"_s, record.unchanged}, {u"rejected"_s, record.rejected},
                       {u"warnings"_s, record.warnings}};
    if (!m_contents.isEmpty())
        object.insert(ContentChain::kKey, QString::fromLatin1(m_contents.toHex()));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<> ImportWriter::log(const QString &action)
{
    auto logged = m_log.append(
        {m_clock.now(), m_actor.user, m_actor.station, action, u"import"_s, report.record.id.value, {}, summary(), {}});
    return logged ? Result<>() : Result<>(logged.error());
}

} // namespace core
