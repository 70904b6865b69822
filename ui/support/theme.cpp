// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/theme.h"

#include "ui/support/desk_style.h"
#include "ui/support/system_appearance.h"

#include <QApplication>
#include <QFont>
#include <QStyleFactory>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Shades
{
    QRgb window, base, alternate, text, muted, line, accent, accentText, button, link, tip;
};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette(QColor(shades.button), QColor(shades.window));
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
    set(QPalette::Window, shades.window);
    set(QPalette::WindowText, shades.text);
    set(QPalette::Base, shades.base);
    set(QPalette::AlternateBase, shades.alternate);
    set(QPalette::Text, shades.text);
    set(QPalette::Button, shades.button);
    set(QPalette::ButtonText, shades.text);
    set(QPalette::BrightText, shades.text);
    set(QPalette::Highlight, shades.accent);
    set(QPalette::HighlightedText, shades.accentText);
    set(QPalette::PlaceholderText, shades.muted);
    set(QPalette::Link, shades.link);
    set(QPalette::LinkVisited, shades.link);
    set(QPalette::ToolTipBase, shades.tip);
    set(QPalette::ToolTipText, shades.text);
    set(QPalette::Mid, shades.line);
    set(QPalette::Midlight, shades.alternate);
    set(QPalette::Dark, shades.line);
    set(QPalette::Light, shades.base);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(shades.muted));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(shades.line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(shades.muted));
    return palette;
}

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

/// One colour for each ground: light, dark.
QColor pick(const QPalette &palette, QRgb onLight, QRgb onDark)
{
    return QColor(isDark(palette) ? onDark : onLight);
}

} // namespace

QString themeChoiceCode(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return u"system"_s;
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    case ThemeChoice::HighContrast:
        return u"contrast"_s;
    }
    return {};
}

ThemeChoice themeChoiceFromCode(QStringView code)
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        if (themeChoiceCode(choice) == code)
            return choice;
    }
    return ThemeChoice::System;
}

QPalette lightPalette()
{
    return paletteOf({.window = 0xfff5f6f8,
                      .base = 0xffffffff,
                      .alternate = 0xfff0f2f5,
                      .text = 0xff1c2128,
                      .muted = 0xff5b6570,
                      .line = 0xffd5dae0,
                      .accent = 0xff1f5faf,
                      .accentText = 0xffffffff,
                      .button = 0xfffbfcfd,
                      .link = 0xff1f5faf,
                      .tip = 0xffffffff});
}

QPalette darkPalette()
{
    return paletteOf({.window = 0xff1c1f24,
                      .base = 0xff22262c,
                      .alternate = 0xff282d34,
                      .text = 0xffe5e8ec,
                      .muted = 0xffa9b3be,
                      .line = 0xff3b424b,
                      .accent = 0xff7db1f2,
                      .accentText = 0xff0d1621,
                      .button = 0xff2b3038,
                      .link = 0xff8dbbf5,
                      .tip = 0xff2f353d});
}

QPalette highContrastPalette()
{
    return paletteOf({.window = 0xff000000,
                      .base = 0xff000000,
                      .alternate = 0xff101010,
                      .text = 0xffffffff,
                      .muted = 0xffd9d9d9,
                      .line = 0xffffffff,
                      .accent = 0xffffd400,
                      .accentText = 0xff000000,
                      .button = 0xff000000,
                      .link = 0xffffd400,
                      .tip = 0xff000000});
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Active, QPalette::Window)) <
           luminance(palette.color(QPalette::Active, QPalette::WindowText));
}

bool isHighContrast(const QPalette &palette)
{
    return contrastRatio(palette.color(QPalette::Active, QPalette::Window),
                         palette.color(QPalette::Active, QPalette::WindowText)) > 20.5;
}

QColor mutedText(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::PlaceholderText);
}

QColor hairline(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Mid);
}

QColor accent(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Highlight);
}

QColor selectionGround(const QPalette &palette)
{
    const QColor full = accent(palette);
    if (isHighContrast(palette))
        return full;
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const float share = isDark(palette) ? 0.24F : 0.15F;
    const auto mix = [share](float from, float to) { return from + (to - from) * share; };
    return QColor::fromRgbF(mix(base.redF(), full.redF()), mix(base.greenF(), full.greenF()),
                            mix(base.blueF(), full.blueF()));
}

QColor raisedSurface(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window);
}

QColor noticeColour(core::NoticeType type, const QPalette &palette)
{
    switch (type) {
    case core::NoticeType::Red:
        return pick(palette, 0xffc62828, 0xffef6b62);
    case core::NoticeType::Blue:
        return pick(palette, 0xff1e66c7, 0xff69a5f2);
    case core::NoticeType::Green:
        return pick(palette, 0xff2e7d32, 0xff6dbd72);
    case core::NoticeType::Yellow:
        return pick(palette, 0xffd9a400, 0xfff2cc4d);
    case core::NoticeType::Black:
        return pick(palette, 0xff16191d, 0xffc9ced4);
    case core::NoticeType::Purple:
        return pick(palette, 0xff7b3fb0, 0xffb98be0);
    case core::NoticeType::Orange:
        return pick(palette, 0xffe07b00, 0xfff5a340);
    case core::NoticeType::UnSpecial:
        return pick(palette, 0xff0f8fb3, 0xff5cc4e0);
    case core::NoticeType::Silver:
        return pick(palette, 0xff8b949e, 0xffaab3bd);
    case core::NoticeType::Unknown:
        break;
    }
    return hairline(palette);
}

QColor bandColour(core::Band band, const QPalette &palette)
{
    switch (band) {
    case core::Band::Low:
        return pick(palette, 0xff7d8894, 0xff8f9aa6);
    case core::Band::Moderate:
        return pick(palette, 0xffb07d12, 0xffd9ad4a);
    case core::Band::Raised:
        return pick(palette, 0xffc25a10, 0xfff0954f);
    case core::Band::High:
        return pick(palette, 0xffb3261e, 0xfff0776d);
    }
    return mutedText(palette);
}

QColor directionColour(core::Direction direction, const QPalette &palette)
{
    switch (direction) {
    case core::Direction::Block:
        return pick(palette, 0xffa3201a, 0xfff0857c);
    case core::Direction::Raise:
        return pick(palette, 0xffa24a0a, 0xfff0a066);
    case core::Direction::Ask:
        return pick(palette, 0xff1f5faf, 0xff8dbbf5);
    case core::Direction::Lower:
        return pick(palette, 0xff24692a, 0xff86cc8a);
    }
    return mutedText(palette);
}

QColor markColour(core::Direction direction, const QPalette &palette, bool current)
{
    QColor colour = directionColour(direction, palette);
    colour.setAlphaF(current ? 0.38F : 0.16F);
    return colour;
}

QColor toneColour(Tone tone, const QPalette &palette)
{
    switch (tone) {
    case Tone::Neutral:
        return accent(palette);
    case Tone::Good:
        return pick(palette, 0xff24692a, 0xff86cc8a);
    case Tone::Caution:
        return pick(palette, 0xff8a5a00, 0xffe8b84f);
    case Tone::Trouble:
        return pick(palette, 0xffa3201a, 0xfff0857c);
    }
    return accent(palette);
}

double contrastRatio(const QColor &first, const QColor &second)
{
    const auto [darker, lighter] = std::minmax({luminance(first), luminance(second)});
    return (lighter + 0.05) / (darker + 0.05);
}

Theme::Theme(QApplication &application) : m_application(application), m_systemDark(isDark(QApplication::palette()))
{
    QApplication::setStyle(new DeskStyle(QStyleFactory::create(u"Fusion"_s)));
    QFont font = QApplication::font();
    font.setPointSizeF(10);
    QApplication::setFont(font);
    auto *appearance = new SystemAppearance(this);
    connect(appearance, &SystemAppearance::darkChanged, this, [this](bool dark) {
        m_systemDark = dark;
        apply();
    });
    appearance->ask();
    apply();
}

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Theme::apply()
{
    QPalette palette = m_systemDark ? darkPalette() : lightPalette();
    if (m_choice == ThemeChoice::Light)
        palette = lightPalette();
    else if (m_choice == ThemeChoice::Dark)
        palette = darkPalette();
    else if (m_choice == ThemeChoice::HighContrast)
        palette = highContrastPalette();
    m_application.setPalette(palette);
    Q_EMIT changed();
}

} // namespace ui
