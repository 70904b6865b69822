// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_mapping.h"

#include "core/exchange/notice_tree.h"
#include "core/exchange/table_fields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>

namespace core {

namespace {

using namespace Qt::StringLiterals;

struct Heading
{
    QStringView heading; ///< lower case, words joined by "_"
    QStringView path;
};

// Headings of flattened notice dumps, and plain words that other lists use.
constexpr Heading kHeadings[] = {
    {u"entity_id", u"id"},
    {u"request_id", u"id"},
    {u"notice_id", u"id"},
    {u"case_id", u"id"},
    {u"reference", u"id"},
    {u"name", u"subject.family"},
    {u"family_name", u"subject.family"},
    {u"last_name", u"subject.family"},
    {u"lastname", u"subject.family"},
    {u"surname", u"subject.family"},
    {u"forename", u"subject.forename"},
    {u"first_name", u"subject.forename"},
    {u"firstname", u"subject.forename"},
    {u"given_name", u"subject.forename"},
    {u"full_name", u"subject.name"},
    {u"alias", u"subject.aliases"},
    {u"date_of_birth", u"subject.birth_date"},
    {u"birth_date", u"subject.birth_date"},
    {u"dob", u"subject.birth_date"},
    {u"place_of_birth", u"subject.birth_place"},
    {u"country_of_birth", u"subject.birth_country"},
    {u"country_of_birth_id", u"subject.birth_country"},
    {u"nationality", u"subject.nationalities"},
    {u"nationalities", u"subject.nationalities"},
    {u"sex_id", u"subject.sex"},
    {u"gender", u"subject.sex"},
    {u"height", u"subject.height_metres"},
    {u"weight", u"subject.weight_kilograms"},
    {u"eyes_colors", u"subject.eye_colours"},
    {u"eyes_colors_id", u"subject.eye_colours"},
    {u"hairs", u"subject.hair_colours"},
    {u"hairs_id", u"subject.hair_colours"},
    {u"hairs_colors", u"subject.hair_colours"},
    {u"languages_spoken", u"subject.languages"},
    {u"languages_spoken_ids", u"subject.languages"},
    {u"distinguishing_marks", u"subject.marks"},
    {u"passport_number", u"subject.document_number"},
    {u"issuing_country_id", u"warrant.issuing_country"},
    {u"issuing_country", u"warrant.issuing_country"},
    {u"requesting_country", u"source"},
    {u"charge", u"warrant.charge"},
    {u"charges", u"warrant.charge"},
    {u"charge_translation", u"warrant.charge_translation"},
    {u"name_in_original_script", u"subject.original_family"},
    {u"forename_in_original_script", u"subject.original_forename"},
    {u"name_at_birth", u"subject.birth_name"},
    {u"date_of_event", u"event_date"},
    {u"place", u"event_place"},
    {u"notice_type", u"type"},
};

QString normalHeading(const QString &heading)
{
    QString normal = heading.trimmed().toLower();
    for (QChar &c : normal) {
        if (c == u' ' || c == u'-' || c == u'.' || c == u'/')
            c = u'_';
    }
    return normal;
}

/// The path of a heading: a path written out, a path without its first part, or a known word.
QString pathOf(const QString &heading)
{
    QString plain = heading.trimmed();
    if (tablePaths().contains(plain))
        return plain;
    const QString normal = normalHeading(heading);
    const auto *const known = std::ranges::find(kHeadings, QStringView(normal), &Heading::heading);
    if (known != std::end(kHeadings))
        return known->path.toString();
    for (const QString &path : tablePaths()) {
        if (path.mid(path.indexOf(u'.') + 1) == normal)
            return path;
    }
    return {};
}

struct OrderCode
{
    DateOrder order;
    QStringView code;
};
constexpr std::array kOrderCodes = {OrderCode{DateOrder::Unstated, u"unstated"},
                                    OrderCode{DateOrder::MonthFirst, u"month_first"},
                                    OrderCode{DateOrder::DayFirst, u"day_first"}};

Error badMapping(const QString &why)
{
    return {Error::Code::InvalidInput,
            QCoreApplication::translate("intake", "The column mapping can't be used: %1").arg(why),
            {}};
}

Result<> readColumns(const QJsonArray &columns, ColumnMapping &mapping)
{
    QSet<QString> taken;
    for (const QJsonValue &value : columns) {
        const ColumnMapping::Column column{value[u"column"].toString(), value[u"path"].toString()};
        if (!column.path.isEmpty() && !tablePaths().contains(column.path))
            return badMapping(
                QCoreApplication::translate("intake", "there is no field “%1”.").arg(column.path.left(80)));
        if (!column.path.isEmpty() && taken.contains(column.path))
            return badMapping(
                QCoreApplication::translate("intake", "two columns fill the field “%1”.").arg(column.path));
        taken.insert(column.path);
        mapping.columns.append(column);
    }
    return {};
}

/// Without a column for forenames, "name" holds whole names.
void takeNameAsWhole(ColumnMapping &mapping)
{
    for (ColumnMapping::Column &column : mapping.columns) {
        if (column.path == u"subject.family" && normalHeading(column.column) == u"name")
            column.path = u"subject.name"_s;
    }
}

} // namespace

bool ColumnMapping::hasPath(QStringView path) const
{
    return std::ranges::any_of(columns, [path](const Column &column) { return column.path == path; });
}

const QStringList &mappablePaths()
{
    return tablePaths();
}

ColumnMapping suggestMapping(const QStringList &header)
{
    ColumnMapping mapping;
    for (const QString &heading : header) {
        const QString path = pathOf(heading);
        mapping.columns.append({heading, path.isEmpty() || mapping.hasPath(path) ? QString() : path});
    }
    const bool dump =
        std::ranges::any_of(header, [](const QString &heading) { return normalHeading(heading) == u"entity_id"; });
    mapping.name = dump ? kPublicNotices.toString() : u"table"_s;
    if (dump)
        mapping.dateOrder = DateOrder::MonthFirst;
    else if (!mapping.hasPath(u"subject.forename"))
        takeNameAsWhole(mapping);
    return mapping;
}

QByteArray toJson(const ColumnMapping &mapping)
{
    QJsonArray columns;
    for (const ColumnMapping::Column &column : mapping.columns)
        columns.append(QJsonObject{{u"column"_s, column.column}, {u"path"_s, column.path}});
    const auto *const order = std::ranges::find(kOrderCodes, mapping.dateOrder, &OrderCode::order);
    QJsonObject object{{u"name"_s, mapping.name}, {u"date_order"_s, order->code.toString()}, {u"columns"_s, columns}};
    if (!mapping.delimiter.isNull())
        object.insert(u"delimiter"_s, QString(mapping.delimiter));
    if (mapping.type)
        object.insert(u"type"_s, noticeTypeCode(*mapping.type));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<ColumnMapping> columnMappingFromJson(QByteArrayView json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray());
    if (!document.isObject())
        return badMapping(QCoreApplication::translate("intake", "it is not a JSON object."));
    const QJsonObject object = document.object();
    ColumnMapping mapping;
    mapping.name = object[u"name"].toString();
    const QString delimiter = object[u"delimiter"].toString();
    if (delimiter.size() > 1)
        return badMapping(QCoreApplication::translate("intake", "the delimiter must be one character."));
    mapping.delimiter = delimiter.isEmpty() ? QChar() : delimiter.front();
    const QString orderCode = object[u"date_order"].toString(u"unstated"_s);
    const auto *const order = std::ranges::find(kOrderCodes, QStringView(orderCode), &OrderCode::code);
    if (order == kOrderCodes.end())
        return badMapping(
            QCoreApplication::translate("intake", "there is no date order “%1”.").arg(orderCode.left(80)));
    mapping.dateOrder = order->order;
    const QString type = object[u"type"].toString();
    mapping.type = noticeTypeFromCode(type);
    if (!type.isEmpty() && !mapping.type)
        return badMapping(QCoreApplication::translate("intake", "there is no notice type “%1”.").arg(type.left(80)));
    if (const auto read = readColumns(object[u"columns"].toArray(), mapping); !read)
        return read.error();
    return mapping;
}

} // namespace core
