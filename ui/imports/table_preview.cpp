// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/table_preview.h"

#include "core/exchange/csv_splitter.h"
#include "core/exchange/text_window.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype kPreviewRows = 5;
constexpr qsizetype kMostColumns = 200;

QStringList textOf(const QList<QByteArray> &cells)
{
    QStringList texts;
    for (const QByteArray &cell : cells.mid(0, kMostColumns))
        texts << QString::fromUtf8(cell.left(200));
    return texts;
}

} // namespace

bool looksLikeTable(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == u"csv" || suffix == u"tsv" || suffix == u"txt";
}

core::Result<TablePreview> previewTable(const QString &path)
{
    const auto window = core::TextWindow::open(path);
    if (!window)
        return window.error();
    (*window)->fill();
    const char delimiter = core::CsvSplitter::detectDelimiter(**window);
    core::CsvSplitter splitter(*window, delimiter);
    TablePreview preview{QLatin1Char(delimiter), {}, {}};
    while (preview.rows.size() < kPreviewRows) {
        const core::CsvSplitter::Row row = splitter.next();
        if (row.kind == core::CsvSplitter::Row::Kind::End)
            break;
        if (row.kind == core::CsvSplitter::Row::Kind::Broken)
            continue;
        if (preview.header.isEmpty())
            preview.header = textOf(row.cells);
        else
            preview.rows << textOf(row.cells);
    }
    if (preview.header.isEmpty()) {
        return core::Error{
            core::Error::Code::InvalidInput,
            QCoreApplication::translate("TablePreview", "%1 holds no rows. Nothing was imported from it.")
                .arg(QFileInfo(path).fileName()),
            {}};
    }
    return preview;
}

} // namespace ui
