// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/field_problem.h"
#include "core/exchange/request_reader.h"
#include "core/exchange/text_window.h"

#include <memory>

namespace core {

/// What the readers of one file share: where it comes from, where records go, and what has been counted.
class FileReading
{
public:
    FileReading(QString filePath, const ReadOptions &readOptions, RecordSink &recordSink, const TaskContext &context,
                std::shared_ptr<TextWindow> textWindow)
        : path(std::move(filePath)), options(readOptions), sink(recordSink), task(context),
          window(std::move(textWindow))
    {
    }

    QString path;
    const ReadOptions &options;
    RecordSink &sink;
    const TaskContext &task;
    std::shared_ptr<TextWindow> window;
    ReadSummary summary;
    qint64 index = -1; ///< of the record that is being read

    /// Canceled or a failing device, else progress is told from time to time.
    Result<> tick();
    /// Hands a request with its remarks to the sink, or as a problem when it has no identifier.
    Result<> accept(Request &&request, QByteArrayView source, qint64 line, const FieldProblems &problems);
    /// Hands something that was not taken over to the sink.
    Result<> reject(std::string_view code, QByteArrayView source, qint64 line);
    /// Hands a remark about the file's structure to the sink.
    Result<> remark(std::string_view code, qint64 line);

private:
    qint64 m_toldBytes = -1;
};

} // namespace core
