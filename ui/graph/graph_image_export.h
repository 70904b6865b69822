// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/graph/graph_drawing.h"

#include <QByteArray>

namespace ui {

/// The picture as PNG at two pixels per scene unit, less where it would grow past 100 million pixels; footer beneath.
/// Needs a QGuiApplication. The same to the byte for the same drawing and fonts; holds no metadata.
core::Result<QByteArray> pngDocument(const core::GraphDrawing &drawing);

/// The picture on one page of its own size, as vectors with text as text. Needs a QGuiApplication. The creation date
/// and document id are fixed, so that the same drawing gives the same bytes.
core::Result<QByteArray> pdfDocument(const core::GraphDrawing &drawing);

} // namespace ui
