// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_reading.h"

#include <QCoreApplication>

namespace core {

namespace {

constexpr qint64 kProgressStep = qint64(1) << 20;

} // namespace

Result<> FileReading::tick()
{
    if (task.canceled())
        return Error{Error::Code::Canceled, QCoreApplication::translate("intake", "The import was stopped."), {}};
    if (!window->deviceError().isEmpty()) {
        return Error{Error::Code::Io,
                     QCoreApplication::translate("intake", "“%1” could not be read to its end: %2")
                         .arg(path, window->deviceError()),
                     {}};
    }
    const qint64 done = window->bytesDone();
    if (m_toldBytes < 0 || done - m_toldBytes >= kProgressStep ||
        (done == window->bytesTotal() && done != m_toldBytes)) {
        m_toldBytes = done;
        task.progress(done, window->bytesTotal());
    }
    return {};
}

Result<> FileReading::accept(Request &&request, QByteArrayView source, qint64 line, const FieldProblems &problems)
{
    const SourcePosition position{path, line, index};
    if (request.externalId.isEmpty())
        return reject("missing-id", source, line);
    SourceRecord record{std::move(request), source.toByteArray(), position, {}};
    for (const FieldProblem &problem : problems)
        record.warnings.append(makeProblem(position, record.request.externalId, problem, false));
    ++summary.read;
    summary.warnings += record.warnings.size();
    return sink.record(std::move(record));
}

Result<> FileReading::reject(std::string_view code, QByteArrayView source, qint64 line)
{
    ++summary.rejected;
    return sink.problem(makeProblem({path, line, index}, {}, {{}, code, boundedExcerpt(source)}, true));
}

Result<> FileReading::remark(std::string_view code, qint64 line)
{
    ++summary.warnings;
    return sink.problem(makeProblem({path, line, -1}, {}, {{}, code, {}}, false));
}

} // namespace core
