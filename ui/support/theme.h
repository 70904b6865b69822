// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/assessment.h"
#include "core/domain/finding.h"
#include "core/domain/notice_type.h"

#include <QColor>
#include <QObject>
#include <QPalette>

class QApplication;

namespace ui {

/// What the reviewer chose; System follows the desktop.
enum class ThemeChoice { System, Light, Dark, HighContrast };

QString themeChoiceCode(ThemeChoice choice); ///< "system", "light", "dark", "contrast"
ThemeChoice themeChoiceFromCode(QStringView code);

/// The palettes. Contrast of text is at least 4.5:1 in each (a test computes it), 7:1 in high contrast.
QPalette lightPalette();
QPalette darkPalette();
QPalette highContrastPalette();

/// Colours with a meaning, computed from a palette, so that painting needs no state of its own and follows a change.
bool isDark(const QPalette &palette);
bool isHighContrast(const QPalette &palette);
QColor mutedText(const QPalette &palette); ///< secondary text and "unknown"
QColor hairline(const QPalette &palette);
QColor accent(const QPalette &palette);
/// Ground of a selected row. Text keeps its own colour on it, except in high contrast, where the accent fills the row.
QColor selectionGround(const QPalette &palette);
QColor raisedSurface(const QPalette &palette); ///< headers, bars, the rail
QColor noticeColour(core::NoticeType type, const QPalette &palette);
QColor bandColour(core::Band band, const QPalette &palette);
QColor directionColour(core::Direction direction, const QPalette &palette);
/// Background of a marked span; text stays readable on it.
QColor markColour(core::Direction direction, const QPalette &palette, bool current);
enum class Tone { Neutral, Good, Caution, Trouble };
QColor toneColour(Tone tone, const QPalette &palette);

/// WCAG 2 contrast ratio of two opaque colours, 1-21.
double contrastRatio(const QColor &first, const QColor &second);

/// Fusion style, our palettes, a 10-point base font. Follows the desktop's light or dark setting when asked to: by the
/// desktop portal, and where there is none by how light the platform's own palette is (Qt 6.4 has no colorScheme).
class Theme final : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QApplication &application);

    void setChoice(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }

Q_SIGNALS:
    void changed();

private:
    void apply();

    QApplication &m_application;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_systemDark = false;
};

} // namespace ui
