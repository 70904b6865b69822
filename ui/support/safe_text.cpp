// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/safe_text.h"

#include "core/base/text.h"

#include <QLabel>
#include <QStyle>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui {

QString shownLine(QStringView text)
{
    const bool cut = text.size() > kLongestLine;
    QString line = core::withVisibleControls(text.left(kLongestLine), true);
    for (QChar &c : line) {
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return cut ? QString(line % u"…"_s) : line;
}

QString shownText(QStringView text)
{
    return core::withVisibleControls(text, true);
}

QString shownMessage(QStringView text)
{
    constexpr QChar kIsolate(0x2068);
    constexpr QChar kEndOfIsolate(0x2069);
    QString shown;
    for (;;) {
        const qsizetype from = text.indexOf(kIsolate);
        const qsizetype to = from < 0 ? -1 : text.indexOf(kEndOfIsolate, from);
        if (to < 0)
            return shown + shownText(text);
        shown += shownText(text.left(from)) + core::isolated(shownText(text.sliced(from + 1, to - from - 1)));
        text = text.sliced(to + 1);
    }
}

QString isolatedLine(QStringView text)
{
    return core::isolated(shownLine(text));
}

qsizetype shownPosition(QStringView text, qsizetype position)
{
    return shownText(text.left(position)).size();
}

QString withoutMnemonic(const QString &text)
{
    QString safe = text;
    return safe.replace(u'&', u"&&"_s);
}

QString tipText(const QString &text)
{
    if (text.isEmpty())
        return {};
    QString escaped = shownText(text).toHtmlEscaped();
    escaped.replace(u'\n', u"<br/>"_s);
    return u"<qt>"_s % escaped % u"</qt>"_s;
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(tipText(text));
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    // On the side where reading begins, whatever the script of the text: a Latin name in an Arabic form stays beside
    // its label.
    label->setAlignment(QStyle::visualAlignment(label->layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    return label;
}

void nameWidget(QWidget *widget, const QString &objectName, const QString &accessibleName)
{
    widget->setObjectName(objectName);
    widget->setAccessibleName(accessibleName);
}

} // namespace ui
