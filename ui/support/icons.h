// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace ui {

/// An icon of resources/icons, drawn in the colour of the text around it, sharp at every scale. Follows a change of
/// palette by itself. `mirrored` icons (arrows) turn round in right-to-left layouts.
QIcon themedIcon(const QString &name, bool mirrored = false);

/// The program's own icon, in its own colours.
QIcon applicationIcon();

} // namespace ui
