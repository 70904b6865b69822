// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/graph_drawing.h"
#include "ui/graph/canvas_renderer.h"
#include "ui/graph/hit_grid.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <set>

class QHelpEvent;
class QNativeGestureEvent;

namespace ui {

/// What a canvas shows: a visible graph and where its nodes are. Shared, never changed.
struct CanvasScene
{
    core::VisibleGraph graph;
    core::LayoutResult layout;
};

/// The picture of a link graph, painted by itself: one cached frame of lines, nodes and labels, and an overlay of
/// hover, selection and dragging, which is all that a mouse move repaints. Knows nothing of where graphs come from;
/// tells what the user asks for through signals. Keys: arrows walk to a neighbour, Enter expands, Backspace
/// collapses, Space asks why, N and P step through a node's links, + - 0 zoom, / finds, Ctrl+Enter opens the case.
class GraphCanvas final : public QWidget
{
    Q_OBJECT
public:
    explicit GraphCanvas(QWidget *parent = nullptr);

    /// Shows a scene. Selection is kept by node id. `fit` shows all of it, else the view stays where it is.
    void setScene(std::shared_ptr<const CanvasScene> scene, bool fit);
    [[nodiscard]] const std::shared_ptr<const CanvasScene> &scene() const { return m_scene; }
    [[nodiscard]] const core::GraphDrawing &drawing() const { return m_drawing; }

    [[nodiscard]] const CanvasView &view() const { return m_view; }
    void setView(const CanvasView &view);
    void fitAll();
    void zoomBy(double factor, QPointF around);
    /// Brings a node into view and makes it the current one.
    void showNode(int visible);

    [[nodiscard]] int currentNode() const { return m_current; }
    [[nodiscard]] int currentEdge() const { return m_edge; }
    [[nodiscard]] QStringList selectedIds() const;
    void setCurrentNode(int visible);
    void setCurrentEdge(int edge);
    /// Selects nodes by id; used by the table in step. Emits nothing.
    void selectIds(const QStringList &ids);
    /// Where a node is on the widget; for tests and accessibility.
    [[nodiscard]] QPointF positionOf(int visible) const;
    /// Renders the whole frame anew at once; for benchmarks.
    void renderNow();

    [[nodiscard]] QSize sizeHint() const override { return {800, 600}; }

Q_SIGNALS:
    void selectionChanged(const QStringList &ids);
    void currentEdgeChanged(int edge);
    void expandRequested(const QString &id);
    void collapseRequested(const QString &id);
    void whyRequested(int edge);
    /// A ribbon was clicked: the links between a group (visible node) and its members on one continent.
    void ribbonChosen(int group, core::Continent continent);
    void openRequested(const QString &id);
    void findRequested();
    /// The user dragged nodes: their new places in scene units.
    void nodesPlaced(const QHash<QString, QPointF> &places);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    enum class Drag { None, Pan, Nodes, Band };

    void rebuildDrawing();
    void viewChanged();
    void ensureFrame();
    bool paintStrongLines(QPainter &painter);
    void paintOverlay(QPainter &painter);
    void paintIncident(QPainter &painter, int visible);
    void paintRibbonMembers(QPainter &painter, const core::DrawPolygon &ribbon);
    void paintDraggedNodes(QPainter &painter);
    void paintNodeRing(QPainter &painter, int visible, double extra, double width);
    void select(std::set<int> nodes, int current);
    void clickAt(QPointF position, Qt::KeyboardModifiers modifiers);
    void finishDrag(QPointF position);
    void walk(QPointF direction);
    void stepLink(int step);
    bool handleViewKey(QKeyEvent *event);
    bool handleNodeKey(QKeyEvent *event);
    bool showTip(QHelpEvent *event);
    bool pinch(QNativeGestureEvent *event);
    [[nodiscard]] QString tipFor(QPointF scenePoint) const;
    static QString linksShown(const core::VisibleNode &node);
    [[nodiscard]] QPointF placeOf(int visible) const;
    void describe();

    std::shared_ptr<const CanvasScene> m_scene;
    core::GraphDrawing m_drawing;
    std::vector<std::vector<int>> m_edgesOf; ///< edges at each visible node
    CanvasRenderer m_renderer;
    HitGrid m_grid;
    CanvasView m_view;
    QImage m_frame;
    CanvasView m_frameView;
    qint64 m_frameCostMs = 0;
    bool m_frameValid = false;
    bool m_fitOnResize = true;
    QTimer m_refine; ///< renders the frame anew after a quick blit of a slow one

    std::set<int> m_selected;
    int m_current = -1;
    int m_edge = -1;
    int m_hover = -1;
    int m_hoverRibbon = -1;

    Drag m_drag = Drag::None;
    QPointF m_pressed; ///< on the widget
    QPointF m_last;
    QPointF m_dragged; ///< scene units that dragged nodes have moved
    bool m_movedFar = false;
};

} // namespace ui
