// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/links_page.h"

#include "core/base/text.h"
#include "core/graph/local_placement.h"
#include "core/graph/more_node.h"
#include "ui/graph/filter_panel.h"
#include "ui/graph/graph_image_export.h"
#include "ui/graph/start_panel.h"
#include "ui/graph/why_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QSpinBox>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kGroupsAtStart = 5;
constexpr int kHitsShown = 50;
constexpr int kAggregateFrom = 3000; ///< nodes
constexpr int kDeepest = 64;         ///< steps that "all" reads around a node

/// Countries that stand for persons who were not read: more than one picture could show.
bool isCounted(const core::GraphSnapshot &snapshot)
{
    for (int i = 0; i < snapshot.nodeCount(); ++i) {
        if (snapshot.kind(i) == core::NodeKind::Country)
            return true;
    }
    return false;
}

} // namespace

void LinksPage::setSource(std::shared_ptr<const core::GraphSource> source)
{
    m_loadTask.cancel();
    m_layoutTask.cancel();
    m_searchTask.cancel();
    m_nodeTask.cancel();
    m_source = std::move(source);
    m_history.reset();
    showStart();
}

void LinksPage::showStart()
{
    m_stack->setCurrentWidget(m_start);
    loadStart();
    m_start->focusSearch();
}

void LinksPage::loadStart()
{
    if (!m_source) {
        m_start->setGroups({});
        return;
    }
    m_groupsTask.start(
        [source = m_source](const core::TaskContext &task) { return source->widestGroups(kGroupsAtStart, task); },
        [this](const core::Result<QList<core::GroupReach>> &groups) {
            if (groups)
                m_start->setGroups(*groups);
            else
                m_start->setMessage(groups.error().message);
            if (groups)
                m_start->setMessage({});
        },
        [this](qint64 prepared, qint64 total) {
            m_start->setMessage(tr("Preparing the links of this file: %1 of %Ln request(s). You can go on working.",
                                   nullptr, int(total))
                                    .arg(locale().toString(prepared)));
        });
}

void LinksPage::search(const QString &text)
{
    if (!m_source || text.trimmed().isEmpty()) {
        m_searchTask.cancel();
        m_start->setHits({});
        return;
    }
    m_searchTask.start(
        [source = m_source, text](const core::TaskContext &task) { return source->search(text, kHitsShown, task); },
        [this](const core::Result<QList<core::NodeHit>> &hits) {
            if (hits)
                m_start->setHits(*hits);
            else
                m_start->setMessage(hits.error().message);
        });
}

void LinksPage::load(std::function<core::Result<core::GraphData>(const core::TaskContext &)> read,
                     std::function<void(const core::GraphSnapshot::Ptr &)> done)
{
    m_start->setMessage(tr("Reading links…"));
    m_loadTask.start(
        [read = std::move(read)](const core::TaskContext &task) -> core::Result<Loaded> {
            auto content = read(task);
            if (!content)
                return content.error();
            const QString note = content->note;
            return Loaded{core::GraphSnapshot::build(std::move(content).value()), note};
        },
        [this, done = std::move(done)](const core::Result<Loaded> &loaded) {
            m_start->setMessage({});
            if (loaded) {
                done(loaded->snapshot);
                say(loaded->note);
                return;
            }
            m_start->setMessage(loaded.error().message);
            say(loaded.error().message);
        },
        [this](qint64 prepared, qint64 total) {
            m_start->setMessage(tr("Preparing the links of this file: %1 of %Ln request(s). You can go on working.",
                                   nullptr, int(total))
                                    .arg(locale().toString(prepared)));
        });
}

void LinksPage::showNode(const QString &nodeId, int depth)
{
    if (!m_source)
        return;
    load([source = m_source, nodeId,
          depth](const core::TaskContext &task) { return source->around(nodeId, depth + 1, task); },
         [this, nodeId, depth](const core::GraphSnapshot::Ptr &snapshot) {
             core::ViewState state;
             state.focus = {nodeId};
             state.depth = depth;
             begin(snapshot, state);
             m_canvas->showNode(m_canvas->scene()->graph.shownAs(nodeId));
         });
}

void LinksPage::showCase(core::RequestId request, int depth)
{
    if (!m_source)
        return;
    m_nodeTask.start([source = m_source, request](const core::TaskContext &) { return source->nodeOf(request); },
                     [this, depth](const core::Result<QString> &node) {
                         if (node)
                             showNode(*node, depth);
                         else
                             m_start->setMessage(node.error().message);
                     });
}

void LinksPage::showEverything()
{
    if (!m_source)
        return;
    load([source = m_source](const core::TaskContext &task) { return source->overview(task); },
         [this](const core::GraphSnapshot::Ptr &snapshot) {
             core::ViewState state;
             if (snapshot->nodeCount() >= kAggregateFrom)
                 state.aggregation = core::Aggregation::Continents;
             begin(snapshot, state);
         });
}

void LinksPage::begin(const core::GraphSnapshot::Ptr &snapshot, const core::ViewState &state)
{
    m_history = std::make_unique<core::ViewHistory>(core::ViewHistory::Step{snapshot, state});
    m_stack->setCurrentWidget(m_chart);
    m_why->showHint(tr("Select a line, or press Space on one, to see why two are linked."));
    say({});
    present(Placement::Anew, true);
    m_canvas->setFocus(Qt::OtherFocusReason);
}

void LinksPage::change(const std::function<void(core::ViewState &)> &edit, Placement placement)
{
    if (!m_history || m_syncing)
        return;
    core::ViewState state = m_history->current().state;
    edit(state);
    change(m_history->current().snapshot, state, placement);
}

void LinksPage::change(const core::GraphSnapshot::Ptr &snapshot, const core::ViewState &state, Placement placement)
{
    m_history->push({snapshot, state});
    present(placement, placement == Placement::Anew);
}

/// Shows the current step: at once where nodes keep their places or our own layouts place them; Graphviz's picture
/// follows when it is ready.
void LinksPage::present(Placement placement, bool fit)
{
    const core::ViewState &state = m_history->current().state;
    auto scene = std::make_shared<CanvasScene>();
    scene->graph = core::project(m_history->current().snapshot, state);
    const bool own = state.layout == core::LayoutKind::Sectors || state.layout == core::LayoutKind::Circular;
    const bool known = placement == Placement::Keep && m_positionsLayout == state.layout &&
                       m_positionsAggregation == state.aggregation && !m_positions.isEmpty();
    m_layoutTask.cancel();
    if (own || !known) {
        core::ViewState bare = state;
        bare.placed.clear();
        scene->layout = core::layoutAtOnce(scene->graph, bare);
    } else {
        scene->layout = core::placeNewNodes(scene->graph, m_positions);
        scene->layout.kind = state.layout;
    }
    m_positionsLayout = state.layout;
    m_positionsAggregation = state.aggregation;
    const core::VisibleGraph graph = scene->graph;
    showScene(*scene, fit);
    if (!own && !known)
        layoutLater(graph, fit);
}

/// Takes over the layout's places, puts what the user placed where they want it, and shows the scene everywhere.
void LinksPage::showScene(const CanvasScene &scene, bool fit)
{
    const core::ViewState &state = m_history->current().state;
    auto placed = std::make_shared<CanvasScene>(scene);
    m_positions.clear();
    for (int i = 0; i < placed->graph.nodeCount(); ++i) {
        const QString id = placed->graph.id(i);
        QPointF &position = placed->layout.positions[size_t(i)];
        m_positions.insert(id, position);
        position = state.placed.value(id, position);
    }
    m_canvas->setScene(placed, fit);
    m_table->setScene(placed);
    syncControls();
    tellState();
}

void LinksPage::layoutLater(const core::VisibleGraph &graph, bool fit)
{
    say(tr("Laying out %Ln node(s)…", nullptr, graph.nodeCount()));
    core::ViewState state = m_history->current().state;
    state.placed.clear();
    m_layoutTask.start([graph, state](const core::TaskContext &task) { return core::layoutGraph(graph, state, task); },
                       [this, graph, fit](const core::Result<core::LayoutResult> &layout) {
                           if (!layout)
                               return say(layout.error().message); // the picture that is there stays
                           say(layout->warning);
                           auto scene = std::make_shared<CanvasScene>();
                           scene->graph = graph;
                           scene->layout = *layout;
                           showScene(*scene, fit);
                       });
}

void LinksPage::syncControls()
{
    m_syncing = true;
    const core::ViewHistory::Step &step = m_history->current();
    m_filters->setGraph(*step.snapshot, step.state);
    m_layout->setCurrentIndex(m_layout->findData(int(step.state.layout)));
    m_aggregation->setCurrentIndex(m_aggregation->findData(int(step.state.aggregation)));
    m_depth->setValue(step.state.depth);
    m_depth->setEnabled(!step.state.focus.isEmpty());
    m_undo->setEnabled(m_history->canUndo());
    m_redo->setEnabled(m_history->canRedo());
    m_syncing = false;
}

void LinksPage::tellState()
{
    const core::VisibleGraph &graph = m_canvas->scene()->graph;
    QStringList sentences{tr("%1.", "how many nodes and lines: a sentence").arg(core::sizeInWords(graph))};
    sentences += core::withheldSentences(graph.withheld);
    m_withheld->setText(sentences.join(u' '));
    const core::ViewState &state = m_history->current().state;
    m_clearFilters->setVisible(state.hiddenContinents || state.hiddenLinkKinds || state.hiddenNodeKinds);
}

/// Opens a node: unfolds it, shows its neighbours, and asks the source whether there are more than are loaded.
void LinksPage::expand(const QString &id)
{
    const auto open = [id](core::ViewState &state) {
        state.collapsed.remove(id);
        state.expanded.insert(id);
    };
    const core::GraphSnapshot::Ptr snapshot = m_history->current().snapshot;
    const int node = snapshot->indexOf(id);
    const bool record = node >= 0 || id.startsWith(u"person:"_s);
    if (record && m_source && isCounted(*snapshot))
        return expandCounted(id);
    if (!record || m_history->current().state.focus.isEmpty() || !m_source)
        return change(open, Placement::Keep);
    // What hangs on a node that says "more" belongs to its hub, which is open already.
    const bool more = core::moreNodeFromId(id).has_value();
    say(tr("Reading links…"));
    m_loadTask.start(
        [source = m_source, snapshot, id](const core::TaskContext &task) -> core::Result<Loaded> {
            const auto around = source->around(id, 2, task);
            if (!around)
                return around.error();
            return Loaded{snapshot->merged(*around), around->note};
        },
        [this, open, more](const core::Result<Loaded> &loaded) {
            say(loaded ? loaded->note : loaded.error().message);
            if (!loaded)
                return;
            core::ViewState state = m_history->current().state;
            if (!more)
                open(state);
            const bool same = loaded->snapshot->fingerprint() == m_history->current().snapshot->fingerprint();
            change(same ? m_history->current().snapshot : loaded->snapshot, state, Placement::Keep);
        });
}

/// From counts to the persons themselves: a picture of its own, from which undo leads back.
void LinksPage::expandCounted(const QString &id)
{
    const core::GraphSnapshot &snapshot = *m_history->current().snapshot;
    const int node = snapshot.indexOf(id);
    if (node < 0 || snapshot.kind(node) != core::NodeKind::Group)
        return say(
            tr("This point stands for more persons than a picture can show. Open a group, or go to the start and "
               "search for a person or a group."));
    say(tr("Reading links…"));
    m_loadTask.start(
        [source = m_source, id](const core::TaskContext &task) -> core::Result<Loaded> {
            auto around = source->around(id, 2, task);
            if (!around)
                return around.error();
            const QString note = around->note;
            return Loaded{core::GraphSnapshot::build(std::move(around).value()), note};
        },
        [this, id](const core::Result<Loaded> &loaded) {
            say(loaded ? loaded->note : loaded.error().message);
            if (!loaded)
                return;
            core::ViewState state = m_history->current().state;
            state.focus = {id};
            state.depth = 1;
            state.aggregation = core::Aggregation::Persons;
            change(loaded->snapshot, state, Placement::Anew);
        });
}

/// Shows more or fewer steps around the focus; what is not loaded yet is read first.
void LinksPage::setDepth(int depth)
{
    if (!m_history || m_syncing)
        return;
    const core::ViewHistory::Step step = m_history->current();
    const bool deeper = depth < 0 || (step.state.depth >= 0 && depth > step.state.depth);
    if (!deeper || !m_source)
        return change([depth](core::ViewState &state) { state.depth = depth; }, Placement::Keep);
    const QStringList focus(step.state.focus.begin(), step.state.focus.end());
    say(tr("Reading links…"));
    m_loadTask.start(
        [source = m_source, snapshot = step.snapshot, focus,
         depth](const core::TaskContext &task) -> core::Result<Loaded> {
            Loaded loaded{snapshot, {}};
            for (const QString &id : focus) {
                const auto more = source->around(id, depth < 0 ? kDeepest : depth + 1, task);
                if (!more)
                    return more.error();
                loaded = {loaded.snapshot->merged(*more), more->note};
            }
            return loaded;
        },
        [this, depth](const core::Result<Loaded> &loaded) {
            say(loaded ? loaded->note : loaded.error().message);
            if (!loaded)
                return;
            core::ViewState state = m_history->current().state;
            state.depth = depth;
            change(loaded->snapshot, state, Placement::Keep);
        });
}

void LinksPage::collapse(const QString &id)
{
    const core::GraphSnapshot &snapshot = *m_history->current().snapshot;
    const int node = snapshot.indexOf(id);
    const bool record = node >= 0;
    // A request of an unfolded person goes back into it.
    const QString person =
        record && !snapshot.node(node).person.isEmpty() ? core::personNodeId(snapshot.node(node).person) : QString();
    change(
        [id, record, person](core::ViewState &state) {
            if (!person.isEmpty() && state.expanded.remove(person))
                return;
            state.expanded.remove(id);
            if (record)
                state.collapsed.insert(id);
        },
        Placement::Keep);
}

void LinksPage::open(const QString &id)
{
    const int node = m_history->current().snapshot->indexOf(id);
    if (node < 0)
        return expand(id);
    const QList<core::RequestId> requests = m_history->current().snapshot->node(node).requests;
    if (requests.isEmpty())
        say(tr("There is no case behind this node."));
    else
        Q_EMIT caseWanted(requests.first());
}

void LinksPage::why(int edge)
{
    const core::VisibleGraph &graph = m_canvas->scene()->graph;
    const core::VisibleEdge &line = graph.edges[size_t(edge)];
    m_why->showReasons(
        tr("Why are %1 and %2 linked?")
            .arg(core::withVisibleControls(graph.label(line.a)), core::withVisibleControls(graph.label(line.b))),
        core::whyLinked(graph, edge));
}

/// Every membership that one ribbon stands for.
void LinksPage::whyRibbon(int group, core::Continent continent)
{
    const core::VisibleGraph &graph = m_canvas->scene()->graph;
    QList<core::WhyLinked> reasons;
    for (int i = 0; i < graph.edgeCount(); ++i) {
        const core::VisibleEdge &edge = graph.edges[size_t(i)];
        const int member = edge.a == group ? edge.b : (edge.b == group ? edge.a : -1);
        if (member >= 0 && edge.kind == core::LinkKind::Membership &&
            graph.nodes[size_t(member)].continent == continent)
            reasons += core::whyLinked(graph, i);
    }
    m_why->showReasons(tr("Why does %1 reach to this field: %2?")
                           .arg(core::withVisibleControls(graph.label(group)), core::continentName(continent)),
                       reasons);
}

/// The next visible node whose label holds the words, after the current one.
void LinksPage::find()
{
    const core::VisibleGraph &graph = m_canvas->scene()->graph;
    const QString words = m_find->text().trimmed();
    if (words.isEmpty())
        return;
    for (int step = 1; step <= graph.nodeCount(); ++step) {
        const int node = (std::max(-1, m_canvas->currentNode()) + step) % graph.nodeCount();
        if (graph.label(node).contains(words, Qt::CaseInsensitive)) {
            m_canvas->showNode(node);
            say({});
            return;
        }
    }
    say(graph.withheld.isEmpty() ? tr("No node in this picture holds these words.")
                                 : tr("No node that is shown holds these words; some nodes are not shown."));
}

void LinksPage::undo()
{
    if (!m_history || !m_history->canUndo())
        return;
    m_history->undo();
    present(Placement::Keep, false);
}

void LinksPage::redo()
{
    if (!m_history || !m_history->canRedo())
        return;
    m_history->redo();
    present(Placement::Keep, false);
}

core::Result<QByteArray> LinksPage::document(core::GraphFormat format) const
{
    const CanvasScene &scene = *m_canvas->scene();
    switch (format) {
    case core::GraphFormat::Json:
        return core::jsonDocument(scene.graph, scene.layout);
    case core::GraphFormat::GraphMl:
        return core::graphMlDocument(scene.graph, scene.layout);
    case core::GraphFormat::Dot:
        return core::dotDocument(scene.graph, scene.layout);
    case core::GraphFormat::Csv:
        return core::csvDocument(scene.graph);
    default:
        break;
    }
    // On paper the picture is always light.
    const core::GraphDrawing drawing = core::drawGraph(scene.graph, scene.layout, core::lightPalette());
    if (format == core::GraphFormat::Svg)
        return core::svgDocument(drawing, scene.graph);
    return format == core::GraphFormat::Png ? pngDocument(drawing) : pdfDocument(drawing);
}

void LinksPage::exportPicture()
{
    const QString path = m_chooseFile(this);
    if (path.isEmpty())
        return;
    const auto format = core::graphFormatOfFile(path);
    if (!format)
        return say(tr("The file's name must end in .svg, .png, .pdf, .json, .graphml, .dot or .csv."));
    const QString ending = path.section(u'.', -1).toLower();
    const int nodes = m_canvas->scene()->graph.nodeCount();
    if (m_exportGuard) {
        if (const auto allowed = m_exportGuard(ending, nodes); !allowed)
            return say(allowed.error().message);
    }
    const auto bytes = document(*format);
    if (!bytes)
        return say(bytes.error().message);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return say(tr("The file could not be written: %1").arg(file.errorString()));
    say(tr("The picture was saved."));
    Q_EMIT exported(ending, nodes);
}

void LinksPage::say(const QString &message)
{
    m_message->setText(message);
}

} // namespace ui
