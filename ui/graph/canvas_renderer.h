// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/graph_drawing.h"

#include <QHash>
#include <QImage>
#include <QPixmap>
#include <QStaticText>

namespace ui {

/// Which part of the scene a canvas shows, and how large.
struct CanvasView
{
    QPointF origin;  ///< scene point at the canvas's top left
    double zoom = 1; ///< logical pixels per scene unit
    [[nodiscard]] QPointF toScreen(QPointF scene) const { return (scene - origin) * zoom; }
    [[nodiscard]] QPointF toScene(QPointF screen) const { return screen / zoom + origin; }
    bool operator==(const CanvasView &) const = default;
};

/// Renders a drawing into an image: polygons, lines, plates and nodes in bulk, then as many labels as fit. Everything
/// but the overlay of selection and hover. Main thread.
class CanvasRenderer
{
public:
    /// More lines than this in view are drawn without antialiasing by LineRaster.
    static constexpr int kFineLines = 2000;
    /// Labels drawn in one frame at most.
    static constexpr int kLabelBudget = 300;

    /// Forgets cached glyphs; call when the drawing changes.
    void reset();
    /// The picture of a view. Size in logical pixels; the image carries the device pixel ratio.
    QImage render(const core::GraphDrawing &drawing, const CanvasView &view, QSize size, double pixelRatio);
    /// Plates and labels of the last picture once more, over lines that were painted on it since.
    void paintOverLines(QPainter &painter, const core::GraphDrawing &drawing, const CanvasView &view);

private:
    static void paintShapes(QPainter &painter, const QList<core::DrawPolygon> &shapes, const CanvasView &view);
    void renderLines(QImage &image, const core::GraphDrawing &drawing, const CanvasView &view,
                     const std::vector<int> &lines) const;
    void renderFineLines(QImage &image, const core::GraphDrawing &drawing, const CanvasView &view,
                         const std::vector<int> &lines) const;
    void renderNodes(QImage &image, const core::GraphDrawing &drawing, const CanvasView &view);
    void paintTexts(QPainter &painter, const core::GraphDrawing &drawing, const CanvasView &view);
    const QImage &sprite(const core::DrawNode &node, double radius, double pixelRatio);
    const QStaticText &label(const core::DrawText &text, int index, int pixels);

    std::vector<int> m_shown; ///< texts of the last picture
    QHash<quint64, QImage> m_sprites;
    QHash<std::pair<int, int>, QStaticText> m_labels; ///< by text and pixel size
};

} // namespace ui
