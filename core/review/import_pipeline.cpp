// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/import_pipeline.h"

#include "core/base/thread_priority.h"
#include "core/exchange/request_json.h"
#include "core/review/deadlines.h"
#include "core/review/subject_record.h"
#include "core/storage/content_digest.h"
#include "core/storage/finding_json.h"

#include <QFileInfo>
#include <QtConcurrent>

namespace core {

namespace {

/// Small enough that few are in flight at once, large enough that handing over costs nothing beside the checks.
constexpr qsizetype kBatchRecords = 256;
constexpr size_t kBatchesInFlight = 24;
constexpr size_t kBatchesAhead = 120; ///< enough to work on while a commit waits for the disk; some 1 MB each
constexpr int kWorkers = 2;
constexpr qsizetype kUsualContent = 4096; ///< bytes that most requests fit into

/// What is stored of a record as it was read. `canonical` is room to write in that one record leaves to the next.
NewRequest sourceOf(SourceRecord &record, QByteArray &canonical)
{
    canonical.resize(0);
    appendRequestJson(canonical, record.request);
    NewRequest made;
    if (record.sourceText == canonical) {
        made.content = std::move(record.sourceText);
    } else {
        made.content = QByteArray(canonical.constData(), canonical.size());
        made.sourceText = std::move(record.sourceText);
    }
    made.sourceFile = record.position.file;
    made.sourceLine = record.position.line;
    made.sourceIndex = record.position.index;
    return made;
}

void assessAll(std::vector<PreparedRecord> &records, const RequestAssessor &assessor, QDate today)
{
    std::vector<const Request *> requests;
    requests.reserve(records.size());
    for (const PreparedRecord &record : records)
        requests.push_back(&record.request.request);
    std::vector<Assessment> assessments = assessor.assess(requests, today);
    for (size_t i = 0; i < records.size(); ++i) {
        NewRequest &made = records[i].request;
        made.assessment = std::move(assessments[i]);
        made.findings = findingsToJson(made.assessment.findings);
        made.due = dueDay(made.assessment.route, today);
    }
}

/// Each step runs over all records before the next begins: code and tables of a step stay in the processor's cache,
/// which they would push each other out of with every record.
PreparedBatch prepareBatch(QList<SourceRecord> &&read, QList<ReadProblem> &&problems, const RequestAssessor &assessor,
                           QDate today)
{
    PreparedBatch batch;
    batch.problems = std::move(problems);
    batch.records.resize(size_t(read.size()));
    std::vector<PreparedRecord> &records = batch.records;
    QByteArray canonical;
    canonical.reserve(kUsualContent);
    for (size_t i = 0; i < records.size(); ++i) {
        SourceRecord &record = read[qsizetype(i)];
        batch.problems.append(record.warnings);
        records[i].request = sourceOf(record, canonical);
        records[i].request.request = std::move(record.request);
    }
    for (PreparedRecord &record : records)
        record.request.digest = contentDigest(record.request.content, record.request.sourceText);
    assessAll(records, assessor, today);
    for (PreparedRecord &record : records)
        record.request.subject = encodeSubject(record.request.request);
    for (PreparedRecord &record : records)
        record.keys = keysOf(record.request.request);
    for (PreparedRecord &record : records)
        record.graph = graphFactsOf(record.request.request);
    return batch;
}

} // namespace

/// Gathers what the reader finds into batches and hands each to a worker.
class ImportPipeline::Collector final : public RecordSink
{
public:
    explicit Collector(ImportPipeline &pipeline) : m_pipeline(pipeline) {}

    Result<> record(SourceRecord &&record) override
    {
        m_records.reserve(kBatchRecords);
        m_records.append(std::move(record));
        return m_records.size() < kBatchRecords ? Result<>() : flush();
    }

    Result<> problem(ReadProblem problem) override
    {
        m_problems.append(std::move(problem));
        return m_problems.size() < kBatchRecords ? Result<>() : flush();
    }

    Result<> flush()
    {
        if (m_records.isEmpty() && m_problems.isEmpty())
            return {};
        auto future = QtConcurrent::run(
            &m_pipeline.m_workers, [records = std::exchange(m_records, {}), problems = std::exchange(m_problems, {}),
                                    &assessor = m_pipeline.m_assessor, today = m_pipeline.m_today]() mutable {
                // What waits to be written grows cold in the processor's cache: writing goes before preparing more.
                stepBehindStarter();
                return prepareBatch(std::move(records), std::move(problems), assessor, today);
            });
        if (!m_pipeline.m_batches.push(std::move(future)))
            return Error{Error::Code::Canceled, {}, {}};
        return {};
    }

private:
    ImportPipeline &m_pipeline;
    QList<SourceRecord> m_records;
    QList<ReadProblem> m_problems;
};

ImportPipeline::ImportPipeline(QStringList paths, ReadOptions options, const RequestAssessor &assessor, QDate today)
    : m_paths(std::move(paths)), m_options(std::move(options)), m_assessor(assessor), m_today(today),
      m_batches(kBatchesInFlight, kBatchesAhead)
{
    m_workers.setMaxThreadCount(kWorkers);
    for (const QString &path : std::as_const(m_paths))
        m_bytesTotal += QFileInfo(path).size();
    m_reader = std::thread([this] { readAll(); });
}

ImportPipeline::~ImportPipeline()
{
    stop();
    if (m_reader.joinable())
        m_reader.join();
    m_workers.clear(); // what nobody will write need not be assessed: cancelling waits for what has begun only
    m_workers.waitForDone();
}

void ImportPipeline::readAll()
{
    Collector collector(*this);
    qint64 before = 0;
    TaskContext task;
    task.canceled = [this] { return m_stopped.load(); };
    for (const QString &path : std::as_const(m_paths)) {
        task.progress = [this, before](qint64 done, qint64) { m_bytesDone = before + done; };
        if (auto read = readRequests(path, m_options, collector, task); !read) {
            m_result = read.error();
            break;
        }
        before += QFileInfo(path).size();
        m_bytesDone = before;
    }
    // What was read whole before an error is kept: it was good.
    if (auto flushed = collector.flush(); !flushed && m_result.ok())
        m_result = flushed.error();
    m_batches.close();
}

std::optional<PreparedBatch> ImportPipeline::next()
{
    auto future = m_batches.pop();
    if (!future)
        return std::nullopt;
    return future->takeResult();
}

void ImportPipeline::letGo(PreparedBatch batch)
{
    constexpr int kBeforeOthers = 1; // memory comes before new work
    m_workers.start([held = std::make_shared<PreparedBatch>(std::move(batch))]() mutable { held.reset(); },
                    kBeforeOthers);
}

Result<> ImportPipeline::result()
{
    if (m_reader.joinable())
        m_reader.join();
    return m_result;
}

void ImportPipeline::stop()
{
    m_stopped = true;
    m_batches.close();
}

} // namespace core
