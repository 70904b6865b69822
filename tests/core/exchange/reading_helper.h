// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/request_reader.h"

#include <QFile>
#include <QTemporaryDir>

/// Keeps what a reader finds, in order.
class CollectingSink final : public core::RecordSink
{
public:
    core::Result<> record(core::SourceRecord &&record) override
    {
        records.append(std::move(record));
        return {};
    }
    core::Result<> problem(core::ReadProblem problem) override
    {
        problems.append(std::move(problem));
        return {};
    }

    /// All codes of problems and warnings, in order.
    [[nodiscard]] QStringList codes() const
    {
        QStringList all;
        for (const core::ReadProblem &problem : problems)
            all.append(problem.code);
        for (const core::SourceRecord &record : records) {
            for (const core::ReadProblem &warning : record.warnings)
                all.append(warning.code);
        }
        return all;
    }
    [[nodiscard]] QStringList ids() const
    {
        QStringList all;
        for (const core::SourceRecord &record : records)
            all.append(record.request.externalId);
        return all;
    }
    [[nodiscard]] QStringList rejectedCodes() const
    {
        QStringList all;
        for (const core::ReadProblem &problem : problems) {
            if (problem.rejected)
                all.append(problem.code);
        }
        return all;
    }

    QList<core::SourceRecord> records;
    QList<core::ReadProblem> problems;
};

/// Writes bytes into a file of a name and reads it.
struct ReadOutcome
{
    CollectingSink sink;
    std::optional<core::ReadSummary> summary;
    core::Error error;
};
inline ReadOutcome readBytes(const QByteArray &bytes, const QString &name = QStringLiteral("list.json"),
                             const core::ReadOptions &options = {})
{
    ReadOutcome outcome;
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no temporary file");
    file.close();
    const auto read = core::readRequests(path, options, outcome.sink, {});
    if (read)
        outcome.summary = *read;
    else
        outcome.error = read.error();
    return outcome;
}
