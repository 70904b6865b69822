// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/checks/check_engine.h"
#include "core/exchange/request_reader.h"
#include "core/review/actor.h"
#include "core/storage/case_file.h"

namespace core {

/// What an import did: the numbers add up to `read`.
struct ImportReport
{
    ImportId id;
    QString uuid;
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    qint64 warningCount = 0;
    QList<ReadProblem> problems; ///< rejected records and warnings, in the order met; at most kMaxListed
    static constexpr qsizetype kMaxListed = 10000;
};

struct ImportOptions
{
    ReadOptions reading;
    qint64 batch = 4000; ///< records per transaction
};

/// Reads files into the case file: read, keep, check, route, in that order, each record whole or not at all. The reader
/// and the checks run on a second thread; this thread writes.
class CaseImporter
{
public:
    CaseImporter(const CaseFile &file, const CheckEngine &engine, const Clock &clock)
        : m_file(file), m_engine(engine), m_clock(clock)
    {
    }
    /// A cancelled import keeps the batches already committed, whole; it can be run again and adds only what is missing.
    Result<ImportReport> import(const QStringList &paths, const ImportOptions &options, const Actor &actor,
                                const TaskContext &task) const;

private:
    const CaseFile &m_file;
    const CheckEngine &m_engine;
    const Clock &m_clock;
};

} // namespace core
