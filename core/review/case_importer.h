// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/exchange/request_reader.h"
#include "core/review/actor.h"
#include "core/review/request_assessor.h"
#include "core/storage/case_file.h"
#include "core/storage/import_store.h"

#include <functional>

namespace core {

/// What an import did: added, updated, unchanged and rejected add up to read.
struct ImportReport
{
    ImportRecord record;
    QList<ReadProblem> problems; ///< rejected records and warnings in the order met; the file keeps all of them
    static constexpr qsizetype kMaxListed = 10000;
};

/// Told on the importing thread what was committed, request by request; ids may come again in a later call.
using CommitListener = std::function<void(const QList<RequestId> &)>;

/// Reads files into the case file: read, assess, keep, route, each record whole or not at all. Other writers of this
/// program get in between two runs of records (RequestStore::kMostTogether at the most).
class CaseImporter
{
public:
    /// `committed` is for who keeps an index of the requests; it may be empty.
    CaseImporter(const CaseFile &file, const RequestAssessor &assessor, const Clock &clock,
                 CommitListener committed = {})
        : m_file(file), m_assessor(assessor), m_clock(clock), m_committed(std::move(committed))
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
    CommitListener m_committed;
};

} // namespace core
