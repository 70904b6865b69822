// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/exchange/request_reader.h"
#include "core/review/actor.h"
#include "core/review/request_assessor.h"
#include "core/storage/case_file.h"
#include "core/storage/import_store.h"

namespace core {

/// What an import did: added, updated, unchanged and rejected add up to read.
struct ImportReport
{
    ImportRecord record;
    QList<ReadProblem> problems; ///< rejected records and warnings in the order met; the file keeps all of them
    static constexpr qsizetype kMaxListed = 10000;
};

/// Reads files into the case file: read, assess, keep, route, each record whole or not at all.
class CaseImporter
{
public:
    CaseImporter(const CaseFile &file, const RequestAssessor &assessor, const Clock &clock)
        : m_file(file), m_assessor(assessor), m_clock(clock)
    {
    }
    /// A cancelled import keeps the batches that were committed, whole; run again it adds only what is missing. An
    /// error of one file ends the import the same way. Blocks; writes from the calling thread.
    Result<ImportReport> import(const QStringList &paths, const ReadOptions &options, const Actor &actor,
                                const TaskContext &task) const;

private:
    const CaseFile &m_file;
    const RequestAssessor &m_assessor;
    const Clock &m_clock;
};

} // namespace core
