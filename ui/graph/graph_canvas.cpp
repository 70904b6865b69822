// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_canvas.h"

#include "core/base/text.h"
#include "ui/graph/graph_painter.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr qint64 kQuickFrameMs = 10; ///< a frame that took longer is blitted first and rendered when things are still
constexpr int kRefineDelayMs = 60;
constexpr double kSmallestZoom = 0.005;
constexpr double kLargestZoom = 8;
constexpr size_t kMostUnfolded = 40; ///< lines of the current node that are drawn strong

} // namespace

GraphCanvas::GraphCanvas(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("graphCanvas"));
    setAccessibleName(tr("Link graph"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(200, 150);
    m_refine.setSingleShot(true);
    m_refine.setInterval(kRefineDelayMs);
    connect(&m_refine, &QTimer::timeout, this, [this] {
        m_frameValid = false;
        m_frameCostMs = 0; // render now, whatever it takes
        update();
    });
}

void GraphCanvas::setScene(std::shared_ptr<const CanvasScene> scene, bool fit)
{
    const QStringList selected = selectedIds();
    const QString current = m_scene && m_current >= 0 ? m_scene->graph.id(m_current) : QString();
    m_scene = std::move(scene);
    m_hover = m_hoverRibbon = m_edge = m_current = -1;
    m_selected.clear();
    m_edgesOf.assign(size_t(m_scene->graph.nodeCount()), {});
    for (int i = 0; i < m_scene->graph.edgeCount(); ++i) {
        m_edgesOf[size_t(m_scene->graph.edges[size_t(i)].a)].push_back(i);
        m_edgesOf[size_t(m_scene->graph.edges[size_t(i)].b)].push_back(i);
    }
    rebuildDrawing();
    selectIds(selected);
    if (!current.isEmpty())
        m_current = m_scene->graph.indexOf(current);
    if (fit)
        fitAll();
    describe();
}

void GraphCanvas::rebuildDrawing()
{
    if (!m_scene)
        return;
    const bool dark = palette().color(QPalette::Base).lightness() < 128;
    m_drawing = core::drawGraph(m_scene->graph, m_scene->layout, dark ? core::darkPalette() : core::lightPalette());
    m_grid.rebuild(m_drawing);
    m_renderer.reset();
    m_frameValid = false;
    m_frameCostMs = 0;
    update();
}

void GraphCanvas::setView(const CanvasView &view)
{
    m_view = view;
    m_view.zoom = std::clamp(view.zoom, kSmallestZoom, kLargestZoom);
    viewChanged();
}

void GraphCanvas::viewChanged()
{
    m_frameValid = false;
    update();
}

void GraphCanvas::fitAll()
{
    m_fitOnResize = true;
    // Labels keep a size that can be read, so they reach further out than the drawing says when it is small.
    constexpr double kMargin = 36;
    const QRectF bounds = m_drawing.bounds;
    if (bounds.isEmpty() || width() < 10 || height() < 10)
        return;
    const double zoom = std::clamp(
        std::min((width() - kMargin) / bounds.width(), (height() - kMargin) / bounds.height()), kSmallestZoom, 1.5);
    m_view.zoom = zoom;
    m_view.origin = bounds.center() - QPointF(width(), height()) / (2 * zoom);
    viewChanged();
}

void GraphCanvas::zoomBy(double factor, QPointF around)
{
    m_fitOnResize = false;
    const QPointF fixed = m_view.toScene(around);
    const double zoom = std::clamp(m_view.zoom * factor, kSmallestZoom, kLargestZoom);
    m_view.zoom = zoom;
    m_view.origin = fixed - around / zoom;
    viewChanged();
}

void GraphCanvas::showNode(int visible)
{
    if (!m_scene || visible < 0 || visible >= m_scene->graph.nodeCount())
        return;
    const QRectF inner = QRectF(rect()).adjusted(40, 40, -40, -40);
    if (!inner.contains(positionOf(visible))) {
        m_fitOnResize = false;
        m_view.zoom = std::max(m_view.zoom, 0.6);
        m_view.origin = placeOf(visible) - QPointF(width(), height()) / (2 * m_view.zoom);
        viewChanged();
    }
    setCurrentNode(visible);
}

QStringList GraphCanvas::selectedIds() const
{
    QStringList ids;
    for (const int node : m_selected)
        ids += m_scene->graph.id(node);
    return ids;
}

void GraphCanvas::selectIds(const QStringList &ids)
{
    m_selected.clear();
    for (const QString &id : ids) {
        const int visible = m_scene ? m_scene->graph.indexOf(id) : -1;
        if (visible >= 0)
            m_selected.insert(visible);
    }
    m_current = m_selected.size() == 1 ? *m_selected.begin() : -1;
    describe();
    update();
}

void GraphCanvas::select(std::set<int> nodes, int current)
{
    m_selected = std::move(nodes);
    m_current = current;
    describe();
    update();
    Q_EMIT selectionChanged(selectedIds());
}

void GraphCanvas::setCurrentNode(int visible)
{
    select(visible >= 0 ? std::set<int>{visible} : std::set<int>{}, visible);
}

void GraphCanvas::setCurrentEdge(int edge)
{
    if (m_edge == edge)
        return;
    m_edge = edge;
    update();
    Q_EMIT currentEdgeChanged(edge);
}

QPointF GraphCanvas::placeOf(int visible) const
{
    return m_scene->layout.positions[size_t(visible)];
}

QPointF GraphCanvas::positionOf(int visible) const
{
    return m_view.toScreen(placeOf(visible));
}

/// What a screen reader says of the canvas: the current node, or what is shown.
void GraphCanvas::describe()
{
    if (!m_scene)
        return;
    const core::VisibleGraph &graph = m_scene->graph;
    if (m_current >= 0) {
        const core::VisibleNode &node = graph.nodes[size_t(m_current)];
        setAccessibleDescription(tr("%1, %2, %3", "name, kind, links shown")
                                     .arg(core::withVisibleControls(graph.label(m_current)),
                                          core::nodeKindName(node.kind), linksShown(node)));
        return;
    }
    setAccessibleDescription(
        tr("%1. The table below lists them.", "how many nodes and lines").arg(core::sizeInWords(graph)));
}

void GraphCanvas::renderNow()
{
    QElapsedTimer clock;
    clock.start();
    m_frame = m_renderer.render(m_drawing, m_view, size(), devicePixelRatioF());
    m_frameView = m_view;
    m_frameCostMs = clock.elapsed();
    m_frameValid = true;
}

void GraphCanvas::ensureFrame()
{
    const bool sizeFits = m_frame.size() == (QSizeF(size()) * devicePixelRatioF()).toSize();
    if (m_frameValid && sizeFits)
        return;
    // A slow frame is moved and scaled as an image first; the new one follows when the view rests.
    if (m_frameCostMs > kQuickFrameMs && sizeFits && m_frameView != m_view) {
        m_refine.start();
        return;
    }
    renderNow();
}

void GraphCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_scene) {
        painter.fillRect(rect(), palette().base());
        return;
    }
    ensureFrame();
    if (m_frameView == m_view) {
        painter.drawImage(0, 0, m_frame);
    } else {
        painter.fillRect(rect(), toColor(m_drawing.palette.background));
        const double scale = m_view.zoom / m_frameView.zoom;
        const QPointF shift = m_view.toScreen(m_frameView.origin);
        const QSizeF shown = QSizeF(m_frame.size()) / m_frame.devicePixelRatio() * scale;
        painter.drawImage(QRectF(shift, shown), m_frame);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintOverlay(painter);
}

void GraphCanvas::paintNodeRing(QPainter &painter, int visible, double extra, double width)
{
    const core::DrawNode &node = m_drawing.nodes.at(visible);
    const double radius = std::max(3.0, node.radius * m_view.zoom) + extra;
    painter.setPen(QPen(palette().color(QPalette::Highlight), width));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(positionOf(visible), radius, radius);
}

/// The lines at a node, drawn strong; in the sector layout these unfold its ribbons.
void GraphCanvas::paintIncident(QPainter &painter, int visible)
{
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1.4));
    for (const int edge : m_edgesOf[size_t(visible)]) {
        const core::VisibleEdge &line = m_scene->graph.edges[size_t(edge)];
        painter.drawLine(positionOf(line.a), positionOf(line.b));
    }
}

void GraphCanvas::paintRibbonMembers(QPainter &painter, const core::DrawPolygon &ribbon)
{
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1.2));
    for (const int edge : m_edgesOf[size_t(ribbon.group)]) {
        const core::VisibleEdge &line = m_scene->graph.edges[size_t(edge)];
        const int member = line.a == ribbon.group ? line.b : line.a;
        if (line.kind == core::LinkKind::Membership &&
            m_scene->graph.nodes[size_t(member)].continent == ribbon.continent)
            painter.drawLine(positionOf(line.a), positionOf(line.b));
    }
}

void GraphCanvas::paintDraggedNodes(QPainter &painter)
{
    const QPointF shift = m_dragged * m_view.zoom;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1.2));
    for (const int node : m_selected) {
        for (const int edge : m_edgesOf[size_t(node)]) {
            const core::VisibleEdge &line = m_scene->graph.edges[size_t(edge)];
            painter.drawLine(positionOf(line.a) + (m_selected.contains(line.a) ? shift : QPointF()),
                             positionOf(line.b) + (m_selected.contains(line.b) ? shift : QPointF()));
        }
    }
    for (const int node : m_selected) {
        core::DrawNode glyph = m_drawing.nodes.at(node);
        glyph.centre = positionOf(node) + shift;
        glyph.radius = std::max(3.0, glyph.radius * m_view.zoom);
        paintNode(painter, glyph);
    }
}

/// The lines of what the pointer and the keys are at; false where there are none.
bool GraphCanvas::paintStrongLines(QPainter &painter)
{
    // Of a hub only the pointer unfolds all lines: they would cover the picture for as long as it is the current node.
    const bool unfolds = m_current >= 0 && m_current != m_hover && m_edgesOf[size_t(m_current)].size() <= kMostUnfolded;
    if (m_hoverRibbon >= 0)
        paintRibbonMembers(painter, m_drawing.polygons.at(m_hoverRibbon));
    if (m_hover >= 0)
        paintIncident(painter, m_hover);
    if (unfolds)
        paintIncident(painter, m_current);
    if (m_edge >= 0) {
        const core::VisibleEdge &line = m_scene->graph.edges[size_t(m_edge)];
        painter.setPen(QPen(palette().color(QPalette::Highlight), 3.5));
        painter.drawLine(positionOf(line.a), positionOf(line.b));
    }
    return m_hoverRibbon >= 0 || m_hover >= 0 || unfolds || m_edge >= 0;
}

void GraphCanvas::paintOverlay(QPainter &painter)
{
    if (paintStrongLines(painter) && m_frameView == m_view)
        m_renderer.paintOverLines(painter, m_drawing, m_view);
    for (const int node : m_selected)
        paintNodeRing(painter, node, 3, 2);
    if (m_current >= 0)
        paintNodeRing(painter, m_current, 6, hasFocus() ? 2 : 1);
    if (m_hover >= 0)
        paintNodeRing(painter, m_hover, 3, 1.5);
    if (m_drag == Drag::Nodes && m_movedFar)
        paintDraggedNodes(painter);
    if (m_drag == Drag::Band) {
        QColor fill = palette().color(QPalette::Highlight);
        painter.setPen(fill);
        fill.setAlpha(40);
        painter.fillRect(QRectF(m_pressed, m_last).normalized(), fill);
        painter.drawRect(QRectF(m_pressed, m_last).normalized());
    }
}

void GraphCanvas::resizeEvent(QResizeEvent *)
{
    if (m_fitOnResize)
        fitAll();
    viewChanged();
}

void GraphCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        rebuildDrawing();
    QWidget::changeEvent(event);
}

} // namespace ui
