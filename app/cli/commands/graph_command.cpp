// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"

#include "app/cli/session.h"
#include "core/base/clock.h"
#include "core/graph/graph_export.h"
#include "core/graph/graph_file.h"
#include "core/graph/memory_graph_source.h"
#include "core/review/case_graph_source.h"
#include "core/review/export_audit.h"

#ifdef ND_HAVE_PAINTING
#include "ui/graph/graph_image_export.h"
#endif

#include <QCoreApplication>
#include <QSaveFile>

#include <functional>
#include <memory>
#include <optional>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

using SourcePtr = std::shared_ptr<const core::GraphSource>;

constexpr int kDeadlineMs = 60'000; // nobody waits at a window
constexpr int kDeepest = 32;
constexpr int kAggregateFrom = 3000; // nodes

bool isPicture(core::GraphFormat format)
{
    return format == core::GraphFormat::Svg || format == core::GraphFormat::Png || format == core::GraphFormat::Pdf;
}

struct GraphOptions
{
    QString person;
    QString group;
    QString file;
    bool all = false;
    bool json = false;
    int depth = -1;
    std::optional<core::LayoutKind> layout;
    QString out;
    core::GraphFormat format = core::GraphFormat::Svg;
};

/// Reads the options; the sentence says what is wrong, empty = nothing.
QString readOptions(const QStringList &arguments, GraphOptions &options)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &name = arguments.at(i);
        if (name == u"--all") {
            options.all = true;
            continue;
        }
        if (name == u"--json") {
            options.json = true;
            continue;
        }
        if (i + 1 >= arguments.size())
            return QCoreApplication::translate("cli", "%1 needs a value.").arg(name);
        const QString &value = arguments.at(++i);
        bool ok = true;
        if (name == u"--person")
            options.person = value;
        else if (name == u"--group")
            options.group = value;
        else if (name == u"--file")
            options.file = value;
        else if (name == u"--out")
            options.out = value;
        else if (name == u"--depth")
            ok = (options.depth = value.toInt(&ok)) >= 0 && options.depth <= kDeepest && ok;
        else if (name == u"--layout")
            ok = (options.layout = core::layoutFromCode(value)).has_value();
        else
            return QCoreApplication::translate("cli", "There is no option “%1”.").arg(name);
        if (!ok)
            return QCoreApplication::translate("cli", "“%1” is no value for %2.").arg(value, name);
    }
    return {};
}

QString checkOptions(GraphOptions &options)
{
    const int starts = int(!options.person.isEmpty()) + int(!options.group.isEmpty()) + int(options.all);
    if (starts > 1 || (starts == 0 && options.file.isEmpty()))
        return QCoreApplication::translate("cli", "Say one of --person, --group, --all or --file.");
    const auto format = core::graphFormatOfFile(options.out);
    if (!format)
        return QCoreApplication::translate(
            "cli", "--out needs a file that ends in .svg, .png, .pdf, .json, .graphml, .dot or .csv.");
    options.format = *format;
    return {};
}

/// The links of a case file, which stays open as long as they are asked for.
struct CaseLinks
{
    std::unique_ptr<core::CaseFile> file;
    std::optional<core::CaseGraphSource> links;
};

/// Where the links come from, and what must be asked before any of it leaves.
struct Origin
{
    SourcePtr source;
    std::function<core::Result<>(int nodes)> allowExport = [](int) { return core::Result<>(); };
};

/// Open for writing: what leaves the case file goes to its audit log first.
core::Result<Origin> caseFileSource(const Invocation &invocation, const GraphOptions &options)
{
    auto file = openCaseFile(invocation, core::CaseFile::Mode::Write);
    if (!file)
        return file.error();
    auto held = std::make_shared<CaseLinks>();
    held->file = std::move(file).value();
    held->links.emplace(*held->file);
    const auto allow = [held, actor = actorOf(invocation),
                        format = options.out.section(u'.', -1).toLower()](int nodes) {
        return core::recordExport(*held->file, core::SystemClock(), actor, {u"links"_s, format, nodes});
    };
    return Origin{SourcePtr(held, &*held->links), allow};
}

core::Result<Origin> fileSource(Invocation &invocation, const QString &path)
{
    auto content = core::readGraphFile(path, {});
    if (!content)
        return content.error();
    for (const QString &warning : content->warnings)
        invocation.err << warning << Qt::endl;
    auto snapshot = core::GraphSnapshot::build(std::move(content->data));
    return Origin{std::make_shared<core::MemoryGraphSource>(std::move(snapshot))};
}

/// The data to draw, the state to draw it in, and a sentence on what was not read.
core::Result<core::GraphSnapshot::Ptr> readSnapshot(const core::GraphSource &source, const GraphOptions &options,
                                                    core::ViewState &state, QString &note)
{
    state.depth = options.depth;
    if (options.person.isEmpty() && options.group.isEmpty()) {
        auto data = options.all && isPicture(options.format) ? source.overview({}) : source.all({});
        if (!data)
            return data.error();
        note = data->note;
        auto snapshot = core::GraphSnapshot::build(std::move(data).value());
        // As in the window: more points than a picture can show begin folded, and the footer says so. Data is whole.
        if (options.all && isPicture(options.format) && snapshot->nodeCount() >= kAggregateFrom)
            state.aggregation = core::Aggregation::Continents;
        return snapshot;
    }
    const auto node = options.group.isEmpty() ? source.findPerson(options.person) : source.findGroup(options.group);
    if (!node)
        return node.error();
    state.focus = {*node};
    state.depth = options.depth < 0 ? 2 : options.depth;
    // One step more than is shown, so that the badges tell how much lies beyond.
    auto data = source.around(*node, state.depth + 1, {});
    if (!data)
        return data.error();
    note = data->note;
    return core::GraphSnapshot::build(std::move(data).value());
}

/// Continents say something only where countries are known.
core::LayoutKind defaultLayout(const core::GraphSnapshot &graph)
{
    for (int i = 0; i < graph.nodeCount(); ++i) {
        if (graph.continent(i) != core::Continent::Unknown)
            return core::LayoutKind::Sectors;
    }
    return core::LayoutKind::Force;
}

core::Result<QByteArray> picture(const core::GraphDrawing &drawing, core::GraphFormat format)
{
#ifdef ND_HAVE_PAINTING
    return format == core::GraphFormat::Png ? ui::pngDocument(drawing) : ui::pdfDocument(drawing);
#else
    Q_UNUSED(drawing)
    Q_UNUSED(format)
    return core::Error{core::Error::Code::InvalidInput,
                       QCoreApplication::translate("cli", "This build draws no PNG or PDF; write an SVG instead."),
                       {}};
#endif
}

core::Result<QByteArray> document(const core::VisibleGraph &graph, const core::LayoutResult &layout,
                                  core::GraphFormat format)
{
    if (const auto text = core::textDocument(graph, layout, format))
        return *text;
    return picture(core::drawGraph(graph, layout, core::lightPalette()), format);
}

core::Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return core::Error{
            core::Error::Code::Io,
            QCoreApplication::translate("cli", "The file could not be written: %1.").arg(file.errorString()),
            {}};
    }
    return {};
}

/// What was written, for scripts: how much, how it is laid out, from which data, and what is not in it.
QJsonObject summaryOf(const core::VisibleGraph &graph, const core::LayoutResult &layout, const QString &file)
{
    return {{u"file"_s, file},
            {u"nodes"_s, graph.nodeCount()},
            {u"edges"_s, graph.edgeCount()},
            {u"layout"_s, core::layoutCode(layout.kind)},
            {u"data"_s, QString::fromLatin1(graph.snapshot->fingerprint())},
            {u"hidden"_s, core::withheldJson(graph.withheld)}};
}

int drawTo(Invocation &invocation, const Origin &origin, const GraphOptions &options)
{
    core::ViewState state;
    QString note;
    const auto snapshot = readSnapshot(*origin.source, options, state, note);
    if (!snapshot)
        return invocation.fail(snapshot.error());
    state.layout = options.layout.value_or(defaultLayout(**snapshot));
    const core::VisibleGraph graph = core::project(*snapshot, state);
    const auto layout = core::layoutGraph(graph, state, {}, kDeadlineMs);
    if (!layout)
        return invocation.fail(layout.error());
    const auto bytes = document(graph, *layout, options.format);
    if (!bytes)
        return invocation.fail(bytes.error());
    if (const auto allowed = origin.allowExport(graph.nodeCount()); !allowed)
        return invocation.fail(allowed.error());
    if (const auto written = writeFile(options.out, *bytes); !written)
        return invocation.fail(written.error());
    if (!note.isEmpty())
        invocation.err << note << Qt::endl;
    for (const QString &line : core::drawingFooter(graph, *layout))
        invocation.err << line << Qt::endl;
    if (options.json)
        invocation.writeJson(summaryOf(graph, *layout, options.out));
    return Done;
}

} // namespace

int runGraph(Invocation &invocation)
{
    GraphOptions options;
    QString wrong = readOptions(invocation.arguments, options);
    if (wrong.isEmpty())
        wrong = checkOptions(options);
    if (!wrong.isEmpty())
        return invocation.wrongUsage(wrong);
    const auto origin =
        options.file.isEmpty() ? caseFileSource(invocation, options) : fileSource(invocation, options.file);
    if (!origin)
        return invocation.fail(origin.error());
    return drawTo(invocation, *origin, options);
}

} // namespace cli
