// SPDX-License-Identifier: GPL-3.0-or-later
// What the user does on the canvas: mouse, wheel, pinch and keys.
#include "ui/graph/graph_canvas.h"
#include "ui/support/safe_text.h"

#include "core/base/text.h"
#include "core/graph/sector_drawing.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace ui {

namespace {

constexpr double kClickSlack = 5;  ///< pixels
constexpr int kRibbonHover = 2000; ///< polygons above which ribbons are not followed by the mouse

} // namespace

bool GraphCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        return showTip(static_cast<QHelpEvent *>(event));
    if (event->type() == QEvent::NativeGesture && pinch(static_cast<QNativeGestureEvent *>(event)))
        return true;
    if (event->type() == QEvent::ShortcutOverride && m_scene) {
        // Plain keys of the canvas win over shortcuts of the window while it has the focus.
        auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
        if (plain && (key->key() == Qt::Key_Space || key->key() == Qt::Key_Slash || key->key() == Qt::Key_N ||
                      key->key() == Qt::Key_P || key->key() == Qt::Key_Return || key->key() == Qt::Key_Backspace)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

bool GraphCanvas::pinch(QNativeGestureEvent *event)
{
    if (event->gestureType() != Qt::ZoomNativeGesture)
        return false;
    zoomBy(1 + event->value(), event->position());
    return true;
}

QString GraphCanvas::linksShown(const core::VisibleNode &node)
{
    return tr("%1 of %Ln link(s) shown", nullptr, node.total).arg(QLocale().toString(node.shown));
}

QString GraphCanvas::tipFor(QPointF scenePoint) const
{
    const core::VisibleGraph &graph = m_scene->graph;
    const int node = m_grid.nodeAt(m_drawing, scenePoint, kClickSlack / m_view.zoom);
    if (node >= 0) {
        const core::VisibleNode &visible = graph.nodes[size_t(node)];
        return tr("%1\n%2 · %3\n%4", "name, kind, continent, links shown")
            .arg(core::withVisibleControls(graph.label(node)), core::nodeKindName(visible.kind),
                 core::continentName(visible.continent), linksShown(visible));
    }
    const int ribbon = ribbonAt(m_drawing, scenePoint);
    if (ribbon >= 0) {
        const core::DrawPolygon &shape = m_drawing.polygons.at(ribbon);
        const int members = core::visibleMembers(graph)[size_t(shape.group)][size_t(shape.continent)];
        return tr("%1: %Ln member(s) – %2", nullptr, members)
            .arg(core::withVisibleControls(graph.label(shape.group)), core::continentName(shape.continent));
    }
    return {};
}

bool GraphCanvas::showTip(QHelpEvent *event)
{
    const QString text = m_scene ? tipFor(m_view.toScene(event->pos())) : QString();
    // Always marked as rich text and escaped: left alone, Qt would guess from the name whether it is markup.
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), tipText(text), this);
    return true;
}

void GraphCanvas::mousePressEvent(QMouseEvent *event)
{
    if (!m_scene)
        return;
    setFocus(Qt::MouseFocusReason);
    m_pressed = m_last = event->position();
    m_movedFar = false;
    m_dragged = {};
    if (event->button() == Qt::MiddleButton) {
        m_drag = Drag::Pan;
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    const int node = m_grid.nodeAt(m_drawing, m_view.toScene(m_pressed), kClickSlack / m_view.zoom);
    if (node >= 0) {
        m_drag = Drag::Nodes;
        if (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) {
            std::set<int> nodes = m_selected;
            if (!nodes.insert(node).second)
                nodes.erase(node);
            select(nodes, nodes.contains(node) ? node : -1);
        } else if (!m_selected.contains(node)) {
            setCurrentEdge(-1);
            setCurrentNode(node);
        }
        return;
    }
    m_drag = event->modifiers() & Qt::ShiftModifier ? Drag::Band : Drag::Pan;
}

void GraphCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_scene)
        return;
    const QPointF position = event->position();
    if ((position - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        m_movedFar = true;
    const QPointF step = position - m_last;
    switch (m_drag) {
    case Drag::Pan:
        if (m_movedFar) {
            m_fitOnResize = false;
            m_view.origin -= step / m_view.zoom;
            viewChanged();
        }
        break;
    case Drag::Nodes:
        m_dragged = (position - m_pressed) / m_view.zoom;
        update();
        break;
    case Drag::Band:
        update();
        break;
    case Drag::None: {
        const QPointF point = m_view.toScene(position);
        const int hover = m_grid.nodeAt(m_drawing, point, kClickSlack / m_view.zoom);
        const int ribbon = hover < 0 && m_drawing.polygons.size() < kRibbonHover ? ribbonAt(m_drawing, point) : -1;
        if (hover != m_hover || ribbon != m_hoverRibbon) {
            m_hover = hover;
            m_hoverRibbon = ribbon;
            update();
        }
        break;
    }
    }
    // A pan counts from where it became one, so that a click with a trembling hand moves nothing.
    if (m_drag != Drag::Pan || m_movedFar)
        m_last = position;
}

void GraphCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_scene && m_drag != Drag::None)
        finishDrag(event->position());
    if (m_scene && event->button() == Qt::LeftButton && !m_movedFar && m_drag != Drag::Nodes)
        clickAt(event->position(), event->modifiers());
    m_drag = Drag::None;
    update();
}

void GraphCanvas::finishDrag(QPointF position)
{
    if (!m_movedFar)
        return;
    if (m_drag == Drag::Band) {
        const QRectF box = QRectF(m_view.toScene(m_pressed), m_view.toScene(position)).normalized();
        const std::vector<int> inside = m_grid.nodesIn(m_drawing, box);
        select({inside.begin(), inside.end()}, -1);
    } else if (m_drag == Drag::Nodes) {
        m_dragged = (position - m_pressed) / m_view.zoom;
        QHash<QString, QPointF> places;
        for (const int node : m_selected)
            places.insert(m_scene->graph.id(node), placeOf(node) + m_dragged);
        if (!places.isEmpty())
            Q_EMIT nodesPlaced(places);
    }
}

void GraphCanvas::clickAt(QPointF position, Qt::KeyboardModifiers)
{
    const QPointF point = m_view.toScene(position);
    const int ribbon = ribbonAt(m_drawing, point);
    const int edge = edgeAt(m_drawing, point, kClickSlack / m_view.zoom);
    if (edge >= 0) {
        setCurrentNode(-1);
        setCurrentEdge(edge);
        Q_EMIT whyRequested(edge);
    } else if (ribbon >= 0) {
        setCurrentEdge(-1);
        const core::DrawPolygon shape = m_drawing.polygons.at(ribbon);
        setCurrentNode(shape.group);
        Q_EMIT ribbonChosen(shape.group, shape.continent);
    } else {
        setCurrentEdge(-1);
        setCurrentNode(-1);
    }
}

void GraphCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!m_scene)
        return;
    const int node = m_grid.nodeAt(m_drawing, m_view.toScene(event->position()), kClickSlack / m_view.zoom);
    if (node < 0)
        return;
    m_drag = Drag::None;
    Q_EMIT openRequested(m_scene->graph.id(node));
}

void GraphCanvas::wheelEvent(QWheelEvent *event)
{
    const double steps = event->angleDelta().y() / 120.0;
    if (steps != 0)
        zoomBy(std::pow(1.2, steps), event->position());
    event->accept();
}

void GraphCanvas::leaveEvent(QEvent *)
{
    m_hover = m_hoverRibbon = -1;
    update();
}

void GraphCanvas::keyPressEvent(QKeyEvent *event)
{
    if (!m_scene || handleNodeKey(event) || handleViewKey(event))
        return;
    QWidget::keyPressEvent(event);
}

bool GraphCanvas::handleViewKey(QKeyEvent *event)
{
    const QPointF middle(width() / 2.0, height() / 2.0);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1.2, middle);
        return true;
    case Qt::Key_Minus:
        zoomBy(1 / 1.2, middle);
        return true;
    case Qt::Key_0:
        fitAll();
        return true;
    case Qt::Key_Slash:
        Q_EMIT findRequested();
        return true;
    case Qt::Key_Left:
        walk({-1, 0});
        return true;
    case Qt::Key_Right:
        walk({1, 0});
        return true;
    case Qt::Key_Up:
        walk({0, -1});
        return true;
    case Qt::Key_Down:
        walk({0, 1});
        return true;
    default:
        return false;
    }
}

bool GraphCanvas::handleNodeKey(QKeyEvent *event)
{
    const QString id = m_current >= 0 ? m_scene->graph.id(m_current) : QString();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (id.isEmpty())
            return false;
        if (event->modifiers() & Qt::ControlModifier)
            Q_EMIT openRequested(id);
        else
            Q_EMIT expandRequested(id);
        return true;
    case Qt::Key_Backspace:
        if (!id.isEmpty())
            Q_EMIT collapseRequested(id);
        return !id.isEmpty();
    case Qt::Key_N:
        stepLink(1);
        return true;
    case Qt::Key_P:
        stepLink(-1);
        return true;
    case Qt::Key_Space:
        if (m_edge < 0)
            stepLink(1);
        if (m_edge >= 0)
            Q_EMIT whyRequested(m_edge);
        return true;
    default:
        return false;
    }
}

/// To the neighbour that lies best in a direction: within a right angle, near before far. Without a current node the
/// arrows choose the first one.
void GraphCanvas::walk(QPointF direction)
{
    if (m_current < 0) {
        if (m_scene->graph.nodeCount() > 0)
            showNode(0);
        return;
    }
    int best = -1;
    int bestEdge = -1;
    double bestScore = 0;
    for (const int edge : m_edgesOf[size_t(m_current)]) {
        const core::VisibleEdge &line = m_scene->graph.edges[size_t(edge)];
        const int other = line.a == m_current ? line.b : line.a;
        const QPointF way = placeOf(other) - placeOf(m_current);
        const double length = std::hypot(way.x(), way.y());
        const double cosine = length > 0 ? QPointF::dotProduct(way, direction) / length : 0;
        if (cosine < 0.7)
            continue;
        const double score = cosine * cosine / (length + 50);
        if (score > bestScore) {
            bestScore = score;
            best = other;
            bestEdge = edge;
        }
    }
    if (best < 0)
        return;
    showNode(best);
    setCurrentEdge(bestEdge);
}

void GraphCanvas::stepLink(int step)
{
    if (m_current < 0 || m_edgesOf[size_t(m_current)].empty())
        return;
    const std::vector<int> &edges = m_edgesOf[size_t(m_current)];
    const auto found = std::ranges::find(edges, m_edge);
    const auto count = std::ptrdiff_t(edges.size());
    const std::ptrdiff_t at =
        found == edges.end() ? (step > 0 ? 0 : count - 1) : (found - edges.begin() + step + count) % count;
    setCurrentEdge(edges[size_t(at)]);
}

} // namespace ui
