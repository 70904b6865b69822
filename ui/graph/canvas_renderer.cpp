// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/canvas_renderer.h"

#include "ui/graph/graph_painter.h"
#include "ui/graph/line_raster.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double kDotRadius = 2.6; ///< device pixels: below, a node is a dot without shape
constexpr int kMostLabels = 4000;  ///< cached before the cache starts anew

QRectF sceneBox(const CanvasView &view, QSize size)
{
    return {view.origin, QSizeF(size) / view.zoom};
}

/// Lines whose box meets a box. Without normalising: this goes through every line of every frame.
std::vector<int> linesIn(const core::GraphDrawing &drawing, const QRectF &box)
{
    std::vector<int> inside;
    inside.reserve(size_t(drawing.lines.size()));
    for (int i = 0; i < drawing.lines.size(); ++i) {
        const core::DrawLine &line = drawing.lines.at(i);
        if (std::max(line.from.x(), line.to.x()) >= box.left() && std::min(line.from.x(), line.to.x()) <= box.right() &&
            std::max(line.from.y(), line.to.y()) >= box.top() && std::min(line.from.y(), line.to.y()) <= box.bottom())
            inside.push_back(i);
    }
    return inside;
}

QRgb toRgb(core::Rgb rgb)
{
    return qRgb(rgb.red, rgb.green, rgb.blue);
}

/// The label in the background's colour a pixel to every side keeps it readable where lines run beneath. The glyphs are
/// cached: an outline would be worked out anew in every frame.
void paintRim(QPainter &painter, QPointF corner, const QStaticText &glyphs, const QColor &halo)
{
    painter.setPen(halo);
    for (const int right : {-1, 0, 1}) {
        for (const int down : {-1, 0, 1}) {
            if (right != 0 || down != 0)
                painter.drawStaticText(corner + QPointF(right, down), glyphs);
        }
    }
}

QSize logicalSize(const QImage &image)
{
    return (QSizeF(image.size()) / image.devicePixelRatio()).toSize();
}

} // namespace

void CanvasRenderer::reset()
{
    m_labels.clear();
    m_sprites.clear();
}

QImage CanvasRenderer::render(const core::GraphDrawing &drawing, const CanvasView &view, QSize size, double pixelRatio)
{
    QImage image((QSizeF(size) * pixelRatio).toSize().expandedTo(QSize(1, 1)), QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(toRgb(drawing.palette.background));
    const QRectF box = sceneBox(view, size);
    if (!drawing.polygons.isEmpty()) {
        QPainter painter(&image);
        paintShapes(painter, drawing.polygons, view);
    }
    const std::vector<int> lines = linesIn(drawing, box.adjusted(-20, -20, 20, 20));
    if (int(lines.size()) > kFineLines)
        renderLines(image, drawing, view, lines);
    else
        renderFineLines(image, drawing, view, lines);
    if (!drawing.plates.isEmpty()) {
        QPainter painter(&image);
        paintShapes(painter, drawing.plates, view);
    }
    renderNodes(image, drawing, view);
    m_shown = core::fittingTexts(drawing, sceneBox(view, logicalSize(image)), view.zoom, kLabelBudget);
    QPainter painter(&image);
    paintTexts(painter, drawing, view);
    return image;
}

void CanvasRenderer::paintOverLines(QPainter &painter, const core::GraphDrawing &drawing, const CanvasView &view)
{
    paintShapes(painter, drawing.plates, view);
    paintTexts(painter, drawing, view);
}

void CanvasRenderer::paintShapes(QPainter &painter, const QList<core::DrawPolygon> &shapes, const CanvasView &view)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(view.zoom, view.zoom);
    painter.translate(-view.origin);
    paintPolygons(painter, shapes);
    painter.restore();
}

void CanvasRenderer::renderLines(QImage &image, const core::GraphDrawing &drawing, const CanvasView &view,
                                 const std::vector<int> &lines) const
{
    LineRaster raster(image);
    const double scale = view.zoom * image.devicePixelRatio();
    for (const int i : lines) {
        const core::DrawLine &line = drawing.lines.at(i);
        raster.line((line.from - view.origin) * scale, (line.to - view.origin) * scale, toRgb(line.colour));
    }
}

void CanvasRenderer::renderFineLines(QImage &image, const core::GraphDrawing &drawing, const CanvasView &view,
                                     const std::vector<int> &lines) const
{
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(view.zoom, view.zoom);
    painter.translate(-view.origin);
    for (const int i : lines) {
        core::DrawLine line = drawing.lines.at(i);
        line.width = std::max(line.width, 0.8 / view.zoom); // never thinner than it can be seen
        paintLine(painter, line);
    }
}

const QImage &CanvasRenderer::sprite(const core::DrawNode &node, double radius, double pixelRatio)
{
    const auto steps = quint64(std::clamp(radius * 4, 1.0, 4000.0)); // quarter pixels
    const quint64 key = quint64(node.shape) << 56 | steps << 32 | quint64(toRgb(node.fill) & 0xFFFFFFU);
    auto found = m_sprites.find(key);
    if (found == m_sprites.end()) {
        const double half = std::ceil(double(steps) / 4 + 2);
        QImage glyph((QSizeF(2 * half, 2 * half) * pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
        glyph.setDevicePixelRatio(pixelRatio);
        glyph.fill(Qt::transparent);
        QPainter painter(&glyph);
        painter.setRenderHint(QPainter::Antialiasing);
        core::DrawNode at = node;
        at.centre = {half, half};
        at.radius = double(steps) / 4;
        paintNode(painter, at);
        painter.end();
        found = m_sprites.insert(key, glyph);
    }
    return *found;
}

void CanvasRenderer::renderNodes(QImage &image, const core::GraphDrawing &drawing, const CanvasView &view)
{
    const double pixelRatio = image.devicePixelRatio();
    const QRectF screen = QRectF(QPointF(), QSizeF(logicalSize(image))).adjusted(-60, -60, 60, 60);
    {
        LineRaster raster(image);
        for (const core::DrawNode &node : drawing.nodes) {
            const double radius = node.radius * view.zoom * pixelRatio;
            if (radius < kDotRadius)
                raster.square(view.toScreen(node.centre) * pixelRatio, std::max(0.5, radius), toRgb(node.fill));
        }
    }
    QPainter painter(&image);
    for (const core::DrawNode &node : drawing.nodes) {
        const QPointF at = view.toScreen(node.centre);
        if (node.radius * view.zoom * pixelRatio < kDotRadius || !screen.contains(at))
            continue;
        const QImage &glyph = sprite(node, node.radius * view.zoom, pixelRatio);
        const QSizeF size = QSizeF(glyph.size()) / pixelRatio;
        painter.drawImage(at - QPointF(size.width() / 2, size.height() / 2), glyph);
    }
}

const QStaticText &CanvasRenderer::label(const core::DrawText &text, int index, int pixels)
{
    auto found = m_labels.find({index, pixels});
    if (found == m_labels.end()) {
        if (m_labels.size() > kMostLabels)
            m_labels.clear();
        QStaticText glyphs(text.text);
        glyphs.setTextFormat(Qt::PlainText);
        glyphs.setPerformanceHint(QStaticText::AggressiveCaching);
        glyphs.prepare({}, graphFont(pixels, text.bold));
        found = m_labels.insert({index, pixels}, glyphs);
    }
    return *found;
}

void CanvasRenderer::paintTexts(QPainter &painter, const core::GraphDrawing &drawing, const CanvasView &view)
{
    painter.save();
    painter.setRenderHint(QPainter::TextAntialiasing);
    const QColor halo = toColor(drawing.palette.halo);
    for (const int index : m_shown) {
        const core::DrawText &text = drawing.texts.at(index);
        const int pixels = std::max(1, int(std::lround(core::drawnTextSize(text, view.zoom))));
        const QStaticText &glyphs = label(text, index, pixels);
        const double width = glyphs.size().width();
        const double left =
            text.anchor == core::TextAnchor::Start ? 0 : (text.anchor == core::TextAnchor::End ? -width : -width / 2);
        const QPointF corner(left, -glyphs.size().height() / 2);
        painter.setFont(graphFont(pixels, text.bold));
        const QTransform before = painter.transform();
        painter.translate(core::drawnTextPlace(drawing, text, view.zoom) - view.origin * view.zoom);
        if (text.angle != 0)
            painter.rotate(text.angle);
        if (text.node >= 0)
            paintRim(painter, corner, glyphs, halo);
        painter.setPen(toColor(text.colour));
        painter.drawStaticText(corner, glyphs);
        painter.setTransform(before);
    }
    painter.restore();
}

} // namespace ui
