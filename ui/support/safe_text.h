// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAbstractButton;
class QLabel;
class QWidget;

namespace ui {

/// Longest text that one line or cell shows; longer text is cut with an ellipsis, because laying out a million
/// characters would stop the window.
inline constexpr qsizetype kLongestLine = 1000;

/// Data fit for one line: control and direction characters visible, line breaks turned into spaces, cut at
/// kLongestLine. Not isolated.
QString shownLine(QStringView text);
/// Data fit for running text: as shownLine, but with its line breaks and its whole length.
QString shownText(QStringView text);
/// A sentence of the program with data in it: as shownText, but a pair of isolation marks, as isolatedLine() sets
/// around data, keeps doing its work instead of being shown.
QString shownMessage(QStringView text);
/// shownLine(), isolated, so that the direction of a name can't move what stands beside it.
QString isolatedLine(QStringView text);
/// Where a position of `text` stands in shownText(text), in UTF-16 units.
qsizetype shownPosition(QStringView text, qsizetype position);

/// Text for a button or menu entry: an ampersand stays an ampersand and makes no shortcut.
QString withoutMnemonic(const QString &text);
/// Text for a tooltip: never taken for markup, wrapped at a readable width.
QString tipText(const QString &text);
/// Sets a tooltip that shows the text as it is.
void setPlainToolTip(QWidget *widget, const QString &text);
/// A label that shows its text as it is and can be selected with the mouse when asked.
QLabel *plainLabel(const QString &text, QWidget *parent = nullptr);
/// Gives a widget its name for tests and its name for screen readers.
void nameWidget(QWidget *widget, const QString &objectName, const QString &accessibleName);

} // namespace ui
