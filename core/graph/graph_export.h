// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/graph_drawing.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace core {

/// All exports are given what is visible and nothing else, so hidden data can't get into them. Output is UTF-8, the
/// same to the byte for the same input.
enum class GraphFormat : quint8 { Svg, Png, Pdf, Json, GraphMl, Dot, Csv };
/// By the file's ending, whatever the case; nothing for an unknown one.
std::optional<GraphFormat> graphFormatOfFile(const QString &path);

/// A picture with text as text, a title on every node, and the footer beneath. No scripts, links or style sheets.
QByteArray svgDocument(const GraphDrawing &drawing, const VisibleGraph &graph);
/// Nodes with label, kind, countries, state and place; edges with kind, weight, direction and the reasons.
QByteArray graphMlDocument(const VisibleGraph &graph, const LayoutResult &layout);
/// Integer ids, escaped labels, and the places as `pos`, so that "neato -n2" draws the same picture.
QByteArray dotDocument(const VisibleGraph &graph, const LayoutResult &layout);
/// {nodes:[{id, label, kind, countries, continent, x, y, shown, total}], edges:[{source, target, kind, links, …}],
/// layout, data, hidden:{…}}.
QByteArray jsonDocument(const VisibleGraph &graph, const LayoutResult &layout);
/// What is not in a picture, by why, as the documents say it.
QJsonObject withheldJson(const Withheld &withheld);
/// An edge list with a header; cells that a spreadsheet would take for a formula begin with an apostrophe.
QByteArray csvDocument(const VisibleGraph &graph);
/// The document in a format that is text, pictures with the light palette of paper; nothing for PNG and PDF, which are
/// painted.
std::optional<QByteArray> textDocument(const VisibleGraph &graph, const LayoutResult &layout, GraphFormat format);

/// Escapes a text for XML content and attributes; what XML can't hold is shown as "[U+0001]".
QString xmlEscaped(QStringView text);
/// Escapes a text for a quoted DOT string (order matters: &, \, "); hidden characters are shown, at most 200 kept.
QString dotEscaped(QStringView text);

} // namespace core
