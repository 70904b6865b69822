// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/case_importer.h"

#include "core/review/import_writer.h"
#include "core/review/share_router.h"

namespace core {

namespace {

/// Writes batches until the pipeline is dry, something fails or the user stops it.
Result<ImportRecord::State> drain(ImportPipeline &pipeline, ImportWriter &writer, const TaskContext &task)
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
        pipeline.letGo(*std::move(batch));
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
    ImportWriter writer(**database, m_assessor, m_clock, actor, m_committed);
    if (auto started = writer.start(paths, task); !started)
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
