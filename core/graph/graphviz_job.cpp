// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graphviz_job.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cmath>

#include <sys/resource.h>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPointsPerInch = 72;
constexpr qsizetype kOutputLimit = 256 * 1024 * 1024;
constexpr rlim_t kMemoryLimit = rlim_t(2) * 1024 * 1024 * 1024;

QByteArray inches(double sceneUnits)
{
    return QByteArray::number(std::ceil(sceneUnits) / kPointsPerInch, 'f', 4);
}

Error graphvizError(const QString &message, const QString &detail = {})
{
    return {Error::Code::Io, message, detail};
}

void setLimit(int resource, rlim_t value)
{
    const rlimit limit{value, value};
    // A limit that can't be set leaves the child as it was; the deadline still holds.
    (void)setrlimit(__rlimit_resource_t(resource), &limit);
}

QProcessEnvironment childEnvironment(const QString &emptyFolder)
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"LC_ALL"_s, u"C"_s);
    environment.insert(u"SERVER_NAME"_s, u"1"_s);
    environment.insert(u"GV_FILE_PATH"_s, emptyFolder);
    return environment;
}

/// Starts the child and feeds it; nothing of it is left when this returns.
Result<QByteArray> runChild(const GraphvizRequest &request, const QString &program, const TaskContext &task)
{
    const QTemporaryDir emptyFolder;
    QProcess child;
    child.setProgram(program);
    child.setArguments({u"-K%1"_s.arg(request.engine), u"-Tplain"_s});
    child.setProcessEnvironment(childEnvironment(emptyFolder.path()));
    const rlim_t seconds = rlim_t(request.deadlineMs) / 1000 + 2;
    child.setChildProcessModifier([seconds] {
        setLimit(RLIMIT_CORE, 0);
        setLimit(RLIMIT_CPU, seconds);
        setLimit(RLIMIT_AS, kMemoryLimit);
        setLimit(RLIMIT_FSIZE, 0);
    });
    QElapsedTimer clock;
    clock.start();
    child.start();
    if (!child.waitForStarted(2000))
        return graphvizError(QCoreApplication::translate("graph", "Graphviz could not be started."),
                             child.errorString());
    child.write(graphvizInput(request));
    child.closeWriteChannel();
    while (child.state() != QProcess::NotRunning && !child.waitForFinished(10)) {
        const bool canceled = task.canceled();
        if (!canceled && clock.elapsed() < request.deadlineMs && child.bytesAvailable() < kOutputLimit)
            continue;
        child.kill();
        child.waitForFinished(1000);
        if (canceled)
            return Error{Error::Code::Canceled, QCoreApplication::translate("graph", "The layout was canceled."), {}};
        return graphvizError(QCoreApplication::translate(
            "graph", "The layout took too long and was stopped. Show fewer nodes or choose another layout."));
    }
    if (child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0)
        return graphvizError(
            QCoreApplication::translate("graph", "Graphviz failed on this graph. Choose another layout."),
            QString::fromUtf8(child.readAllStandardError().left(400)));
    return child.readAllStandardOutput();
}

/// "node 12 1.25 3.5 …": id and centre, inches, y upwards.
bool readNodeLine(const QList<QByteArray> &words, double height, std::vector<QPointF> &points, std::vector<char> &seen)
{
    if (words.size() < 4)
        return false;
    bool idOk = false;
    bool xOk = false;
    bool yOk = false;
    const qsizetype id = words.at(1).toLongLong(&idOk);
    const double x = words.at(2).toDouble(&xOk);
    const double y = words.at(3).toDouble(&yOk);
    if (!idOk || !xOk || !yOk || id < 0 || size_t(id) >= points.size() || !std::isfinite(x) || !std::isfinite(y))
        return false;
    points[size_t(id)] = {x * kPointsPerInch, (height - y) * kPointsPerInch};
    seen[size_t(id)] = 1;
    return true;
}

} // namespace

QByteArray graphvizInput(const GraphvizRequest &request)
{
    QByteArray dot;
    for (const GraphvizPart &part : request.parts) {
        dot += "graph{graph[" + request.attributes;
        if (part.root >= 0)
            dot += ",root=" + QByteArray::number(part.root);
        dot += "];node[shape=box,fixedsize=true,label=\"\"];\n";
        for (size_t i = 0; i < part.boxes.size(); ++i)
            dot += QByteArray::number(qulonglong(i)) + "[width=" + inches(part.boxes[i].width()) +
                   ",height=" + inches(part.boxes[i].height()) + "];\n";
        for (const auto &[a, b] : part.edges)
            dot += QByteArray::number(a) + "--" + QByteArray::number(b) + ";\n";
        dot += "}\n";
    }
    return dot;
}

Result<std::vector<std::vector<QPointF>>> parseGraphvizOutput(const QByteArray &output, const GraphvizRequest &request)
{
    const auto damaged = [] {
        return graphvizError(QCoreApplication::translate("graph", "Graphviz gave an answer that can't be read."));
    };
    std::vector<std::vector<QPointF>> points;
    std::vector<char> seen;
    double height = 0;
    for (const QByteArray &line : output.split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.first() == "graph" && words.size() >= 4) {
            if (points.size() == request.parts.size() || std::ranges::count(seen, 0) != 0)
                return damaged();
            points.emplace_back(request.parts[points.size()].boxes.size());
            seen.assign(points.back().size(), 0);
            height = words.at(3).toDouble();
        } else if (words.first() == "node" && (points.empty() || !readNodeLine(words, height, points.back(), seen))) {
            return damaged();
        }
    }
    if (points.size() != request.parts.size() || std::ranges::count(seen, 0) != 0)
        return damaged();
    return points;
}

Result<std::vector<std::vector<QPointF>>> runGraphviz(const GraphvizRequest &request, const TaskContext &task)
{
    if (request.parts.empty())
        return std::vector<std::vector<QPointF>>();
    const QString program = request.program.isEmpty() ? QStandardPaths::findExecutable(u"dot"_s) : request.program;
    if (program.isEmpty())
        return graphvizError(QCoreApplication::translate(
            "graph", "Graphviz is not installed; install the package graphviz or choose another layout."));
    const auto output = runChild(request, program, task);
    if (!output)
        return output.error();
    return parseGraphvizOutput(*output, request);
}

} // namespace core
