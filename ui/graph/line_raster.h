// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPointF>

namespace ui {

/// Draws thousands of plain lines into a 32-bit image, clipped, one pixel wide, without antialiasing, in fixed-point
/// steps. For 30,000 lines this takes a fraction of what QPainter takes; see the graph benchmark.
class LineRaster
{
public:
    /// The image must be 32 bits a pixel and live longer than this. Coordinates are in its pixels.
    explicit LineRaster(QImage &image);
    void line(QPointF from, QPointF to, QRgb colour);
    /// A filled square around a point, for nodes too small to have a shape.
    void square(QPointF centre, double half, QRgb colour);

private:
    bool clip(QPointF &from, QPointF &to) const;

    QRgb *m_pixels;
    qsizetype m_stride; ///< in pixels
    int m_width;
    int m_height;
};

} // namespace ui
