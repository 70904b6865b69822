// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/case_importer.h"

#include "core/audit/audit_log.h"
#include "core/review/import_pipeline.h"
#include "core/review/share_router.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Records per transaction: one sync to disk each, and what a cancelled import may have to read again.
constexpr qint64 kRecordsPerCommit = 4096;

ImportProblem stored(const ReadProblem &problem)
{
    return {problem.rejected, problem.position.file, problem.position.line, problem.position.index, problem.externalId,
            problem.field,    problem.code,          problem.reason,        problem.excerpt};
}

QString summary(const ImportRecord &record)
{
    const QJsonObject object{{u"import"_s, record.uuid},         {u"read"_s, record.read},
                             {u"added"_s, record.added},         {u"updated"_s, record.updated},
                             {u"unchanged"_s, record.unchanged}, {u"rejected"_s, record.rejected},
                             {u"warnings"_s, record.warnings}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// One import under way: its connection, its numbers, and the writing of batches.
class Writer
{
public:
    Writer(Database &database, const Clock &clock, const Actor &actor)
        : m_database(database), m_requests(database), m_imports(database), m_log(database), m_graph(database),
          m_clock(clock), m_actor(actor)
    {
    }

    Result<> start(const QStringList &paths)
    {
        ImportRecord &record = report.record;
        record.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        record.user = m_actor.user;
        record.startedAt = m_clock.now();
        for (const QString &path : paths)
            record.files.append(QFileInfo(path).fileName());
        auto transaction = Transaction::begin(m_database);
        if (!transaction)
            return transaction.error();
        auto id = m_imports.start(record);
        if (!id)
            return id.error();
        record.id = *id;
        if (auto logged = log(u"import.start"_s); !logged)
            return logged;
        return transaction->commit();
    }

    Result<> write(const PreparedBatch &batch)
    {
        if (!m_transaction) {
            auto begun = Transaction::begin(m_database);
            if (!begun)
                return begun.error();
            m_transaction.emplace(*std::move(begun));
        }
        for (qsizetype i = 0; i < batch.records.size(); ++i) {
            if (auto put = putOne(batch.records.at(i), batch.graph.at(i)); !put)
                return put;
        }
        for (const ReadProblem &problem : batch.problems) {
            if (auto noted = note(problem); !noted)
                return noted;
        }
        report.record.read += batch.read;
        m_uncommitted += batch.read;
        return m_uncommitted < kRecordsPerCommit ? Result<>() : commit();
    }

    /// Commits what was written so far together with its numbers and an audit entry.
    Result<> commit()
    {
        if (!m_transaction)
            return {};
        if (auto keyed = m_graph.flush(); !keyed)
            return keyed;
        if (auto updated = m_imports.update(report.record); !updated)
            return updated;
        if (auto logged = log(u"import.batch"_s); !logged)
            return logged;
        auto committed = m_transaction->commit();
        m_transaction.reset();
        m_uncommitted = 0;
        return committed;
    }

    Result<> finish(ImportRecord::State state)
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

    /// Takes back what is not committed.
    void abandon()
    {
        m_transaction.reset();
        m_graph.abandon();
    }

    ImportReport report;

private:
    Result<> putOne(const NewRequest &record, const GraphFacts &graph)
    {
        auto put = m_requests.put(record, report.record.id, m_clock.now());
        if (!put)
            return put.error();
        switch (put->outcome) {
        case StoreOutcome::Added:
            report.record.added += 1;
            m_graph.add(put->id, graph);
            break;
        case StoreOutcome::Updated:
            report.record.updated += 1;
            return m_graph.replace(put->id, put->version, graph);
        case StoreOutcome::Unchanged:
            report.record.unchanged += 1;
            return {};
        }
        return {};
    }

    Result<> note(const ReadProblem &problem)
    {
        (problem.rejected ? report.record.rejected : report.record.warnings) += 1;
        if (report.problems.size() < ImportReport::kMaxListed)
            report.problems.append(problem);
        return m_imports.addProblem(report.record.id, stored(problem));
    }

    Result<> log(const QString &action)
    {
        auto logged = m_log.append({m_clock.now(),
                                    m_actor.user,
                                    m_actor.station,
                                    action,
                                    u"import"_s,
                                    report.record.id.value,
                                    {},
                                    summary(report.record),
                                    {}});
        return logged ? Result<>() : Result<>(logged.error());
    }

    Database &m_database;
    RequestStore m_requests;
    ImportStore m_imports;
    AuditLog m_log;
    GraphKeyWriter m_graph;
    const Clock &m_clock;
    const Actor &m_actor;
    std::optional<Transaction> m_transaction;
    qint64 m_uncommitted = 0;
};

/// Writes batches until the pipeline is dry, something fails or the user stops it.
Result<ImportRecord::State> drain(ImportPipeline &pipeline, Writer &writer, const TaskContext &task)
{
    while (auto batch = pipeline.next()) {
        if (task.canceled()) {
            pipeline.stop();
            return ImportRecord::State::Canceled;
        }
        if (auto written = writer.write(*batch); !written) {
            pipeline.stop();
            writer.abandon();
            return written.error();
        }
        task.progress(pipeline.bytesDone(), pipeline.bytesTotal());
    }
    if (auto read = pipeline.result(); !read)
        return read.error();
    return ImportRecord::State::Finished;
}

} // namespace

Result<ImportReport> CaseImporter::import(const QStringList &paths, const ReadOptions &options, const Actor &actor,
                                          const TaskContext &task) const
{
    auto database = m_file.connect(Database::Access::ReadWrite);
    if (!database)
        return database.error();
    Writer writer(**database, m_clock, actor);
    if (auto started = writer.start(paths); !started)
        return started.error();
    ImportPipeline pipeline(paths, options, m_assessor, m_clock.now().date());
    const auto ended = drain(pipeline, writer, task);
    const auto state = ended ? *ended : ImportRecord::State::Failed;
    if (auto finished = writer.finish(state); !finished)
        return ended ? finished.error() : ended.error();
    if (!ended)
        return ended.error();
    if (auto routed = ShareRouter(**database, m_clock).route(m_assessor.engine().policy(), actor, task); !routed)
        return routed.error();
    return std::move(writer.report);
}

} // namespace core
