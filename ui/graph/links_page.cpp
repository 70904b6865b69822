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
    if (const auto text = core::textDocument(scene.graph, scene.layout, format))
        return *text;
    // On paper the picture is always light.
    const core::GraphDrawing drawing = core::drawGraph(scene.graph, scene.layout, core::lightPalette());
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
