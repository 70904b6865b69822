// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/desk_style.h"

#include "ui/support/metrics.h"
#include "ui/support/theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace ui {

namespace {

constexpr double kRadius = 4;
constexpr int kShortestSlider = 4 * kGrid;

/// A colour between two, `share` of the second.
QColor between(const QColor &first, const QColor &second, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(a + (b - a) * share); };
    return QColor(mix(first.red(), second.red()), mix(first.green(), second.green()), mix(first.blue(), second.blue()));
}

void roundedBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter->restore();
}

} // namespace

void DeskStyle::drawButton(const QStyleOption *option, QPainter *painter) const
{
    const QPalette &palette = option->palette;
    const bool enabled = option->state & State_Enabled;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
    const bool chosen = option->state & State_On;
    const bool filled = button ? isFilled(*button) : chosen;
    QColor fill = palette.color(QPalette::Button);
    QColor line = between(hairline(palette), palette.color(QPalette::Text), 0.15);
    if (filled) {
        fill = accent(palette);
        line = fill;
    }
    if (flat && !chosen) {
        fill = Qt::transparent;
        line = QColor();
    }
    const QColor ink = filled ? palette.color(QPalette::HighlightedText) : palette.color(QPalette::Text);
    if (enabled && (option->state & State_Sunken))
        fill = flat ? hairline(palette) : between(fill, ink, 0.18);
    else if (enabled && (option->state & State_MouseOver))
        fill = flat ? palette.color(QPalette::AlternateBase) : between(fill, ink, 0.07);
    roundedBox(painter, option->rect, fill, line);
}

void DeskStyle::drawTab(const QStyleOption *option, QPainter *painter) const
{
    const QPalette &palette = option->palette;
    painter->save();
    if (option->state & State_MouseOver)
        painter->fillRect(option->rect, palette.color(QPalette::AlternateBase));
    QRect line(option->rect.left(), option->rect.bottom() - 2, option->rect.width(), 3);
    const bool chosen = option->state & State_Selected;
    if (!chosen)
        line.setTop(option->rect.bottom());
    painter->fillRect(line, chosen ? accent(palette) : hairline(palette));
    painter->restore();
}

void DeskStyle::drawField(const QStyleOption *option, QPainter *painter) const
{
    const QPalette &palette = option->palette;
    const bool focused = option->state & State_HasFocus;
    const QColor line = focused ? accent(palette) : between(hairline(palette), palette.color(QPalette::Text), 0.15);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(line, focused ? 2 : 1));
    const double inset = focused ? 1 : 0.5;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
    painter->restore();
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth <= 0)
            break;
        roundedBox(painter, option->rect, option->palette.color(QPalette::Base), QColor());
        drawField(option, painter);
        return;
    }
    case PE_FrameFocusRect: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(accent(option->palette), 2));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), kRadius, kRadius);
        painter->restore();
        return;
    }
    case PE_Frame: {
        painter->save();
        const bool focused = option->state & State_HasFocus;
        painter->setPen(focused ? accent(option->palette) : hairline(option->palette));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

/// The button to press and the one that is pressed in have the colour of what is chosen.
bool DeskStyle::isFilled(const QStyleOptionButton &button)
{
    const bool primary = button.features.testFlag(QStyleOptionButton::DefaultButton) && (button.state & State_Enabled);
    return primary || (button.state & State_On);
}

void DeskStyle::drawButtonLabel(const QStyleOptionButton *button, QPainter *painter, const QWidget *widget) const
{
    if (button->icon.isNull() || button->text.isEmpty()) {
        QProxyStyle::drawControl(CE_PushButtonLabel, button, painter, widget);
        return;
    }
    // Icon and word as one group in the middle, or where the button begins when it is a line of a list: short and long
    // names then stand below each other. Qt's own label leaves the word at the edge in right-to-left layouts.
    const int word = button->fontMetrics.size(Qt::TextHideMnemonic, button->text).width() + 2;
    const QRect &area = button->rect;
    const int middle = std::max(kHalfGrid, (area.width() - button->iconSize.width() - kHalfGrid - word) / 2);
    const bool line = button->features.testFlag(QStyleOptionButton::Flat);
    const int left = area.left() + (line ? kFlatInset : middle);
    const QRect icon(QPoint(left, area.center().y() - button->iconSize.height() / 2), button->iconSize);
    const QRect text(icon.right() + kHalfGrid, area.top(), word, area.height());
    const bool enabled = button->state & State_Enabled;
    const bool chosen = isFilled(*button);
    button->icon.paint(painter, visualRect(button->direction, area, icon), Qt::AlignCenter,
                       !enabled ? QIcon::Disabled : (chosen ? QIcon::Selected : QIcon::Normal));
    drawItemText(painter, visualRect(button->direction, area, text),
                 static_cast<int>(Qt::AlignCenter) | static_cast<int>(Qt::TextHideMnemonic), button->palette, enabled,
                 button->text, QPalette::ButtonText);
}

namespace {

/// The icon of an item as it looks when the item is not chosen: on a quiet ground white would not be seen.
QIcon withoutSelection(const QStyleOptionViewItem &item, double pixelRatio)
{
    if (item.icon.isNull())
        return item.icon;
    QIcon icon;
    icon.addPixmap(item.icon.pixmap(item.decorationSize, pixelRatio, QIcon::Normal), QIcon::Selected);
    return icon;
}

} // namespace

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (element == CE_HeaderSection) {
        painter->save();
        painter->fillRect(option->rect, raisedSurface(option->palette));
        painter->setPen(hairline(option->palette));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        painter->restore();
        return;
    }
    if (element == CE_TabBarTabShape) {
        drawTab(option, painter);
        return;
    }
    if (element == CE_Splitter) {
        painter->save();
        painter->setPen(hairline(option->palette));
        const QRect &rect = option->rect;
        if (option->state & State_Horizontal)
            painter->drawLine(rect.center().x(), rect.top(), rect.center().x(), rect.bottom());
        else
            painter->drawLine(rect.left(), rect.center().y(), rect.right(), rect.center().y());
        painter->restore();
        return;
    }
    if (element == CE_ItemViewItem && (option->state & State_Selected) && !isHighContrast(option->palette)) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            // The same quiet ground under a chosen row in every list; words keep their own colour.
            QStyleOptionViewItem quiet(*item);
            quiet.palette.setColor(QPalette::Highlight, selectionGround(option->palette));
            quiet.palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
            quiet.icon = withoutSelection(*item, painter->device()->devicePixelRatio());
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            return;
        }
    }
    if (element == CE_PushButtonLabel) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && isFilled(*button)) {
            QStyleOptionButton chosen(*button);
            chosen.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::HighlightedText));
            drawButtonLabel(&chosen, painter, widget);
            return;
        }
        if (button) {
            drawButtonLabel(button, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DeskStyle::drawScrollBar(const QStyleOptionSlider *option, QPainter *painter) const
{
    const QPalette &palette = option->palette;
    painter->save();
    painter->fillRect(option->rect, palette.color(QPalette::Base));
    if (option->maximum > option->minimum) {
        const bool held = option->activeSubControls.testFlag(SC_ScrollBarSlider) && option->state & State_Sunken;
        const QColor handle = between(palette.color(QPalette::Base), palette.color(QPalette::Text), held ? 0.6 : 0.38);
        const QRect slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, nullptr);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(handle);
        painter->drawRoundedRect(QRectF(slider).adjusted(3, 3, -3, -3), 3, 3);
    }
    painter->restore();
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(slider, painter);
            return;
        }
    }
    if (control == CC_ToolButton) {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (button && button->features.testFlag(QStyleOptionToolButton::HasMenu) &&
            !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup)) {
            QStyleOptionToolButton plain(*button); // without the tiny arrow in the corner
            plain.features.setFlag(QStyleOptionToolButton::HasMenu, false);
            QProxyStyle::drawComplexControl(control, &plain, painter, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // No arrow buttons: the whole length is the groove.
    const bool flat = bar->orientation == Qt::Horizontal;
    const int length = flat ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int slider = length;
    if (range > 0)
        slider = std::max(static_cast<int>(qint64(bar->pageStep) * length / (range + bar->pageStep)), kShortestSlider);
    slider = std::min(slider, length);
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect rect = flat ? QRect(bar->rect.x() + from, bar->rect.y(), size, bar->rect.height())
                                : QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), size);
        return visualRect(bar->direction, bar->rect, rect);
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return piece(start, slider);
    case SC_ScrollBarSubPage:
        return piece(0, start);
    case SC_ScrollBarAddPage:
        return piece(start + slider, length - start - slider);
    default:
        return {};
    }
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    const QSize fitting = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type != CT_PushButton)
        return fitting;
    // Words to click that stand in a text begin where the text begins, however few letters they have.
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool words = button && button->features.testFlag(QStyleOptionButton::Flat) && button->icon.isNull();
    return QSize(words ? size.width() + 2 * kFlatInset : fitting.width() + kGrid, fitting.height() + 2);
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
        return 5;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 2 * kGrid;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return kGrid;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return kSmallIcon;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return kShortestSlider;
    case PM_HeaderMargin:
        return kGrid;
    case PM_FocusFrameHMargin: // one less than the distance of an item's words from its edge: in line with the heading
        return kGrid - 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    case SH_UnderlineShortcut:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

void DeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Data reaches labels; Qt would take a name with markup for rich text and open the files it names. Not the label of
    // tooltips: its texts are escaped by tipText(), and are rich text so that long ones are broken into lines.
    auto *label = qobject_cast<QLabel *>(widget);
    if (label && label->textFormat() == Qt::AutoText && !label->inherits("QTipLabel"))
        label->setTextFormat(Qt::PlainText);
    if (auto *field = qobject_cast<QLineEdit *>(widget))
        field->setTextMargins(kHalfGrid, 0, kHalfGrid, 0);
    if (qobject_cast<QAbstractButton *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace ui
