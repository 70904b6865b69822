// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/request_reader.h"

#include "core/exchange/json_file_reader.h"
#include "core/exchange/json_scan.h"
#include "core/exchange/table_file_reader.h"

#include "core/domain/code_table.h"

#include <array>

namespace core {

namespace {

constexpr std::array<CodeRow<FileFormat>, 4> kFormatCodes{{{FileFormat::Detect, u"detect"},
                                                           {FileFormat::NoticeJson, u"notice-json"},
                                                           {FileFormat::RequestJson, u"request-json"},
                                                           {FileFormat::Csv, u"csv"}}};

/// JSON begins with a bracket; a saved web page in its place begins with "<". Everything else is a table.
bool beginsLikeJson(TextWindow &window)
{
    qsizetype at = 0;
    while (at < window.unread().size() || window.fill()) {
        const char c = window.unread()[at];
        if (!isJsonBlank(c))
            return c == '{' || c == '[' || c == '<';
        ++at;
    }
    return true;
}

} // namespace

QString fileFormatCode(FileFormat format)
{
    return codeOf(kFormatCodes, format);
}

std::optional<FileFormat> fileFormatFromCode(QStringView code)
{
    return enumOf(kFormatCodes, code);
}

Result<ReadSummary> readRequests(const QString &path, const ReadOptions &options, RecordSink &sink,
                                 const TaskContext &task)
{
    auto window = TextWindow::open(path);
    if (!window)
        return window.error();
    const bool json =
        options.format == FileFormat::Detect ? beginsLikeJson(**window) : options.format != FileFormat::Csv;
    FileReading reading(path, options, sink, task, *window);
    const auto read = json ? readJsonFile(reading) : readTableFile(reading);
    if (!read)
        return read.error();
    return reading.summary;
}

} // namespace core
