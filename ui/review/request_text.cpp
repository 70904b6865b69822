// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/request_text.h"

#include "ui/support/metrics.h"
#include "ui/support/safe_text.h"
#include "ui/support/theme.h"
#include "ui/support/wording.h"

#include <QFontMetricsF>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

namespace ui {

namespace {
constexpr qreal kLabelShare = 36; // percent
} // namespace

RequestTextWriter::RequestTextWriter(QTextDocument &document, const QPalette &palette, const QFont &font,
                                     Qt::LayoutDirection direction)
    : m_document(document), m_cursor(&document), m_direction(direction)
{
    m_plain.setForeground(palette.color(QPalette::Text));
    m_muted.setForeground(mutedText(palette));
    m_heading.setForeground(palette.color(QPalette::Text));
    m_heading.setFontWeight(QFont::DemiBold);
    m_heading.setFontPointSize(font.pointSizeF());
    m_document.setDefaultFont(font);
    m_document.setDocumentMargin(kGrid);
}

QList<WrittenField> RequestTextWriter::write(const QList<RequestSection> &sections)
{
    m_document.clear();
    m_cursor = QTextCursor(&m_document);
    m_cursor.beginEditBlock();
    for (const RequestSection &section : sections) {
        writeHeading(section);
        const bool running = section.fields.size() == 1 && section.fields.first().label.isEmpty();
        if (running)
            writeText(section.fields.first());
        else
            writeTable(section);
    }
    m_cursor.endEditBlock();
    return m_written;
}

void RequestTextWriter::writeHeading(const RequestSection &section)
{
    QTextBlockFormat block;
    block.setTopMargin(m_cursor.atStart() ? 0 : kGrid + kHalfGrid);
    block.setBottomMargin(kHalfGrid);
    block.setLayoutDirection(m_direction);
    if (!m_cursor.atStart())
        m_cursor.insertBlock();
    m_cursor.setBlockFormat(block);
    const int start = m_cursor.position();
    m_cursor.insertText(section.title, m_heading);
    // A field of the same path, written later, takes the anchor over from the heading.
    if (!section.path.isEmpty())
        m_written.append({section.path, start, m_cursor.position(), {}});
}

void RequestTextWriter::writeValue(QTextCursor &cursor, const RequestField &field)
{
    const int start = cursor.position();
    if (field.value.isEmpty()) {
        QTextCharFormat unknown = m_muted;
        unknown.setFontItalic(m_direction == Qt::LeftToRight); // Arabic type has no italics
        cursor.insertText(unknownWord(), unknown);
    } else {
        cursor.insertText(shownText(field.value), m_plain);
    }
    m_written.append({field.path, start, cursor.position(), field.coded ? QString() : field.value});
}

void RequestTextWriter::writeText(const RequestField &field)
{
    QTextBlockFormat block;
    block.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
    m_cursor.insertBlock(block, m_plain);
    writeValue(m_cursor, field);
}

void RequestTextWriter::writeTable(const RequestSection &section)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(1);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    // A table of a document is not mirrored by Qt: the labels go where reading begins. The side of a value is set
    // without its direction, which its own text gives.
    const bool mirrored = m_direction == Qt::RightToLeft;
    const QTextLength labels(QTextLength::PercentageLength, kLabelShare);
    const QTextLength values(QTextLength::PercentageLength, 100 - kLabelShare);
    format.setColumnWidthConstraints(mirrored ? QList{values, labels} : QList{labels, values});
    QTextBlockFormat side;
    side.setAlignment((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    // Of one height, so that label and value stand on one line although their scripts have fonts of their own.
    side.setLineHeight(QFontMetricsF(m_document.defaultFont()).lineSpacing() + 2, QTextBlockFormat::FixedHeight);
    QTextBlockFormat besideValue = side; // a long label is broken before it touches the value
    besideValue.setLeftMargin(mirrored ? kGrid : 0);
    besideValue.setRightMargin(mirrored ? 0 : kGrid);
    QTextTable *table = m_cursor.insertTable(static_cast<int>(section.fields.size()), 2, format);
    for (int row = 0; row < section.fields.size(); ++row) {
        const RequestField &field = section.fields[row];
        QTextCursor label = table->cellAt(row, mirrored ? 1 : 0).firstCursorPosition();
        label.setBlockFormat(besideValue);
        label.insertText(shownLine(field.label), m_muted);
        QTextCursor value = table->cellAt(row, mirrored ? 0 : 1).firstCursorPosition();
        value.setBlockFormat(side);
        writeValue(value, field);
    }
    m_cursor.movePosition(QTextCursor::End);
}

} // namespace ui
