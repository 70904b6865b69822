// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/model_rescorer.h"

#include "core/audit/audit_log.h"
#include "core/exchange/request_json.h"
#include "core/review/bounded_queue.h"
#include "core/storage/finding_json.h"
#include "core/storage/model_store.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QThreadPool>
#include <QtConcurrent>

#include <thread>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kRowsRescoredAtOnce = 256;
constexpr size_t kBatchesScoredAhead = 8;
constexpr int kScoringThreads = 2;
constexpr qint64 kRowsPerCommit = 1024; ///< short transactions: reviewers decide meanwhile

using Batch = Result<QList<NewScore>>;

Result<NewScore> scored(const ScoredRow &row, const RequestAssessor &assessor)
{
    auto request = parseRequestJson(row.content);
    if (!request)
        return request.error();
    auto findings = findingsFromJson(row.findings);
    if (!findings)
        return findings.error();
    const Assessment assessment = assessor.assess(*request, *findings);
    return NewScore{row.id, row.version, assessment.concern, bandCode(assessment.band),
                    findingsToJson(assessment.findings)};
}

Batch scoredBatch(const QList<ScoredRow> &rows, const RequestAssessor &assessor)
{
    QList<NewScore> scores;
    scores.reserve(rows.size());
    for (const ScoredRow &row : rows) {
        auto one = scored(row, assessor);
        if (!one)
            return one.error();
        scores.append(*std::move(one));
    }
    return scores;
}

/// Reads open requests on a thread of its own and has them scored on two others.
class ScoringPipeline
{
public:
    ScoringPipeline(const CaseFile &file, const RequestAssessor &assessor)
        : m_file(file), m_assessor(assessor), m_batches(kBatchesScoredAhead)
    {
        m_workers.setMaxThreadCount(kScoringThreads);
        m_reader = std::jthread([this] { readAll(); });
    }
    ~ScoringPipeline()
    {
        stop();
        m_workers.waitForDone();
    }
    ScoringPipeline(const ScoringPipeline &) = delete;
    ScoringPipeline &operator=(const ScoringPipeline &) = delete;

    /// The next scores in id order; nothing at the end.
    std::optional<Batch> next()
    {
        auto future = m_batches.pop();
        return future ? std::optional(future->takeResult()) : std::nullopt;
    }
    void stop()
    {
        m_batches.close();
        if (m_reader.joinable())
            m_reader.join();
    }
    /// What the reading ended with; after the last batch.
    Result<> result()
    {
        if (m_reader.joinable())
            m_reader.join();
        return m_result;
    }

private:
    void readAll()
    {
        m_result = readRows();
        m_batches.close();
    }

    Result<> readRows()
    {
        auto database = m_file.connect(Database::Access::ReadOnly);
        if (!database)
            return database.error();
        ModelStore store(**database);
        for (qint64 last = 0;;) {
            auto rows = store.openAfter(last, m_assessor.model()->version(), kRowsRescoredAtOnce);
            if (!rows)
                return rows.error();
            if (rows->isEmpty())
                return {};
            last = rows->last().id;
            if (!handOver(*std::move(rows)))
                return {};
        }
    }

    bool handOver(QList<ScoredRow> &&rows)
    {
        return m_batches.push(QtConcurrent::run(
            &m_workers, [rows = std::move(rows), &assessor = m_assessor] { return scoredBatch(rows, assessor); }));
    }

    const CaseFile &m_file;
    const RequestAssessor &m_assessor;
    QThreadPool m_workers;
    BoundedQueue<QFuture<Batch>> m_batches;
    Result<> m_result;
    std::jthread m_reader;
};

/// Writes scores in transactions with their audit entries.
class ScoreWriter
{
public:
    ScoreWriter(Database &database, const RequestAssessor &assessor, const Clock &clock, const Actor &actor)
        : m_database(database), m_store(database), m_log(database), m_policy(assessor.engine().policy().version),
          m_model(assessor.model()->version()), m_clock(clock), m_actor(actor)
    {
    }

    Result<> write(const QList<NewScore> &scores)
    {
        if (!m_transaction) {
            auto begun = Transaction::begin(m_database);
            if (!begun)
                return begun.error();
            m_transaction.emplace(*std::move(begun));
        }
        for (const NewScore &score : scores) {
            auto set = m_store.setScore(score, m_policy, m_model);
            if (!set)
                return set.error();
            m_uncommitted += *set ? 1 : 0;
        }
        return m_uncommitted < kRowsPerCommit ? Result<>() : commit();
    }

    Result<> commit()
    {
        if (!m_transaction)
            return {};
        const QJsonObject object{{u"model"_s, m_model}, {u"policy"_s, m_policy}, {u"requests"_s, m_uncommitted}};
        const QString after = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
        auto logged = m_log.append(
            {m_clock.now(), m_actor.user, m_actor.station, u"model.rescore"_s, u"queue"_s, 0, {}, after, {}});
        if (!logged)
            return logged.error();
        auto committed = m_transaction->commit();
        m_transaction.reset();
        if (committed)
            m_written += std::exchange(m_uncommitted, 0);
        return committed;
    }
    [[nodiscard]] qint64 written() const { return m_written; }
    [[nodiscard]] qint64 reached() const { return m_written + m_uncommitted; }

private:
    Database &m_database;
    ModelStore m_store;
    AuditLog m_log;
    QString m_policy;
    QString m_model;
    const Clock &m_clock;
    const Actor &m_actor;
    std::optional<Transaction> m_transaction;
    qint64 m_written = 0;
    qint64 m_uncommitted = 0;
};

} // namespace

Result<RescoreReport> ModelRescorer::rescore(const RequestAssessor &assessor, const Actor &actor,
                                             const TaskContext &task) const
{
    RescoreReport report;
    auto database = m_file.connect(Database::Access::ReadWrite);
    if (!database)
        return database.error();
    const auto open = ModelStore(**database).openRequests();
    if (!open)
        return open.error();
    report.open = *open;
    if (!assessor.model())
        return report;
    ScoringPipeline pipeline(m_file, assessor);
    ScoreWriter writer(**database, assessor, m_clock, actor);
    while (auto batch = pipeline.next()) {
        if (task.canceled()) {
            report.stopped = true;
            break;
        }
        if (!*batch)
            return batch->error();
        if (auto written = writer.write(**batch); !written)
            return written.error();
        task.progress(writer.reached(), report.open);
    }
    if (report.stopped)
        pipeline.stop();
    else if (auto read = pipeline.result(); !read)
        return read.error();
    if (auto committed = writer.commit(); !committed)
        return committed.error();
    report.rescored = writer.written();
    return report;
}

} // namespace core
