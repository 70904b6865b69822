// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graph_file.h"

#include "core/graph/csv_graph_reader.h"
#include "core/graph/graphml_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <algorithm>

namespace core {

namespace {

Error tooLarge(const GraphFileLimits &limits)
{
    return {Error::Code::InvalidInput,
            QCoreApplication::translate("graph", "The graph file is larger than %1; split it.")
                .arg(QLocale().formattedDataSize(limits.bytes)),
            {}};
}

bool looksLikeXml(const QByteArray &content)
{
    QByteArrayView view(content);
    if (view.startsWith("\xEF\xBB\xBF"))
        view = view.sliced(3);
    if (view.startsWith("\xFF\xFE") || view.startsWith("\xFE\xFF"))
        return content.left(64).contains('<');
    return view.first(std::min<qsizetype>(view.size(), 4096)).trimmed().startsWith('<');
}

} // namespace

Result<GraphFileContent> readGraph(const QByteArray &content, const TaskContext &task, const GraphFileLimits &limits)
{
    if (content.size() > limits.bytes)
        return tooLarge(limits);
    if (looksLikeXml(content))
        return readGraphMl(content, task, limits);
    return readCsvGraph(content, task, limits);
}

Result<GraphFileContent> readGraphFile(const QString &path, const TaskContext &task, const GraphFileLimits &limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            Error::Code::Io,
            QCoreApplication::translate("graph", "The graph file could not be opened: %1.").arg(file.errorString()),
            {}};
    }
    // One byte more than allowed tells a file at the bound from one past it, also for pipes without a size.
    const QByteArray content = file.read(limits.bytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return Error{
            Error::Code::Io,
            QCoreApplication::translate("graph", "The graph file could not be read: %1.").arg(file.errorString()),
            {}};
    }
    return readGraph(content, task, limits);
}

} // namespace core
