// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/line_raster.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int kFractionBits = 16;

qint64 toFixed(double value)
{
    return qint64(std::lround(value * (1 << kFractionBits)));
}

} // namespace

LineRaster::LineRaster(QImage &image)
    : m_pixels(reinterpret_cast<QRgb *>(image.bits())), m_stride(image.bytesPerLine() / qsizetype(sizeof(QRgb))),
      m_width(image.width()), m_height(image.height())
{
}

/// Liang and Barsky (1984): cuts the line to the image; false when nothing is left.
bool LineRaster::clip(QPointF &from, QPointF &to) const
{
    const QPointF span = to - from;
    double enter = 0;
    double leave = 1;
    const auto cut = [&](double direction, double distance) {
        if (direction == 0)
            return distance >= 0;
        const double at = distance / direction;
        if (direction < 0)
            enter = std::max(enter, at);
        else
            leave = std::min(leave, at);
        return enter <= leave;
    };
    const double right = m_width - 1;
    const double bottom = m_height - 1;
    if (!cut(-span.x(), from.x()) || !cut(span.x(), right - from.x()) || !cut(-span.y(), from.y()) ||
        !cut(span.y(), bottom - from.y()))
        return false;
    const QPointF start = from;
    from = start + span * enter;
    to = start + span * leave;
    return true;
}

void LineRaster::line(QPointF from, QPointF to, QRgb colour)
{
    if (!clip(from, to))
        return;
    const bool flat = std::abs(to.x() - from.x()) >= std::abs(to.y() - from.y());
    // Walk along the longer axis in whole pixels, across in fixed point.
    double along0 = flat ? from.x() : from.y();
    double along1 = flat ? to.x() : to.y();
    double across0 = flat ? from.y() : from.x();
    double across1 = flat ? to.y() : to.x();
    if (along0 > along1) {
        std::swap(along0, along1);
        std::swap(across0, across1);
    }
    const int first = int(std::lround(along0));
    const int last = int(std::lround(along1));
    const qint64 step = last > first ? toFixed((across1 - across0) / (last - first)) : 0;
    qint64 across = toFixed(across0) + (1 << (kFractionBits - 1));
    const qsizetype alongStride = flat ? 1 : m_stride;
    const qsizetype acrossStride = flat ? m_stride : 1;
    const qint64 limit = flat ? m_height - 1 : m_width - 1;
    QRgb *pixel = m_pixels + first * alongStride;
    for (int i = first; i <= last; ++i, pixel += alongStride, across += step)
        pixel[std::clamp<qint64>(across >> kFractionBits, 0, limit) * acrossStride] = colour;
}

void LineRaster::square(QPointF centre, double half, QRgb colour)
{
    const int left = std::max(0, int(std::lround(centre.x() - half)));
    const int right = std::min(m_width - 1, int(std::lround(centre.x() + half)));
    const int top = std::max(0, int(std::lround(centre.y() - half)));
    const int bottom = std::min(m_height - 1, int(std::lround(centre.y() + half)));
    for (int y = top; y <= bottom; ++y) {
        if (left <= right)
            std::fill(m_pixels + y * m_stride + left, m_pixels + y * m_stride + right + 1, colour);
    }
}

} // namespace ui
