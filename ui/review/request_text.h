// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/request_sections.h"

#include <QFont>
#include <QPalette>
#include <QTextCharFormat>
#include <QTextCursor>

namespace ui {

/// Where a field stands in the document.
struct WrittenField
{
    QString path;
    int start = 0;
    int end = 0;
    QString source; ///< what evidence counts its letters in; empty where the field stands in words of our own
};

/// Writes sections into a document: headings, a table of labels and values, running text. Plain text only.
class RequestTextWriter
{
public:
    RequestTextWriter(QTextDocument &document, const QPalette &palette, const QFont &font,
                      Qt::LayoutDirection direction);
    QList<WrittenField> write(const QList<RequestSection> &sections);

private:
    void writeHeading(const RequestSection &section);
    void writeText(const RequestField &field);
    void writeTable(const RequestSection &section);
    void writeValue(QTextCursor &cursor, const RequestField &field);

    QTextDocument &m_document;
    QTextCursor m_cursor;
    Qt::LayoutDirection m_direction;
    QTextCharFormat m_plain;
    QTextCharFormat m_muted;
    QTextCharFormat m_heading;
    QList<WrittenField> m_written;
};

} // namespace ui
