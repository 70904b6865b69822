// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/notice_type.h"
#include "core/exchange/source_values.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace core {

/// Which column of a table fills which field of a request. Remembered per source, so it says everything that can't
/// be seen in the cells: the delimiter, which part of a date comes first, and what kind of notice the rows are.
struct ColumnMapping
{
    struct Column
    {
        QString column; ///< heading as in the file
        QString path;   ///< one of mappablePaths(); empty = the column is not read
        bool operator==(const Column &) const = default;
    };
    QString name;    ///< becomes Request::system, so that ids of different sources don't mix
    QChar delimiter; ///< null = found out from the header
    DateOrder dateOrder = DateOrder::Unstated;
    std::optional<NoticeType> type; ///< of rows that don't say it themselves
    QList<Column> columns;

    [[nodiscard]] bool hasPath(QStringView path) const;
    bool operator==(const ColumnMapping &) const = default;
};

/// Every path that a column can fill, in a sensible order for a list to choose from.
const QStringList &mappablePaths();

/// A proposal for a header, by the headings that flattened notice dumps and Notice Desk's own exports use. A header
/// with an `entity_id` column is taken for a flattened notice dump: named "public-notices", dates month first. Columns
/// that are not recognised have an empty path.
ColumnMapping suggestMapping(const QStringList &header);

/// {"name":…,"delimiter":…,"date_order":"unstated|month_first|day_first","type":…,"columns":[{"column":…,"path":…}]}
QByteArray toJson(const ColumnMapping &mapping);
/// InvalidInput names what is wrong: not JSON, an unknown path, a path used twice.
Result<ColumnMapping> columnMappingFromJson(QByteArrayView json);

} // namespace core
