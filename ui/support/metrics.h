// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>

namespace ui {

/// Everything stands on an 8-pixel grid (device-independent pixels).
inline constexpr int kGrid = 8;
inline constexpr int kHalfGrid = 4;
/// From the edge of a flat button to its words.
inline constexpr int kFlatInset = 4;
/// Size of the icons in the rail and on buttons.
inline constexpr int kRailIcon = 22;
inline constexpr int kSmallIcon = 16;
/// Width of the coloured edge that shows a notice's colour.
inline constexpr int kEdgeWidth = 4;

/// Margins given from where reading begins; Qt's layouts don't mirror theirs.
inline QMargins readingMargins(Qt::LayoutDirection direction, int lead, int top, int trail, int bottom)
{
    return direction == Qt::RightToLeft ? QMargins(trail, top, lead, bottom) : QMargins(lead, top, trail, bottom);
}

/// How much air the lists have.
enum class Density { Comfortable, Compact };

constexpr int rowHeight(Density density)
{
    return density == Density::Comfortable ? 36 : 26;
}

} // namespace ui
