// SPDX-License-Identifier: GPL-3.0-or-later
// The saved form of a queue filter.
#include "core/storage/queue_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core {

using namespace Qt::StringLiterals;

namespace {

template <typename T, typename Code>
QJsonArray codes(const QList<T> &values, Code code)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(code(value));
    return array;
}

template <typename T, typename FromCode>
QList<T> fromCodes(const QJsonValue &value, FromCode fromCode)
{
    QList<T> values;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        if (const auto known = fromCode(item.toString()))
            values.append(*known);
    }
    return values;
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list.append(item.toString());
    return list;
}

} // namespace

QByteArray QueueFilter::toJson() const
{
    const QJsonObject object{{u"types"_s, codes(types, noticeTypeCode)},
                             {u"routes"_s, codes(routes, routeCode)},
                             {u"states"_s, codes(states, reviewStateCode)},
                             {u"bands"_s, codes(bands, bandCode)},
                             {u"sources"_s, QJsonArray::fromStringList(sources)},
                             {u"indicators"_s, QJsonArray::fromStringList(indicators)},
                             {u"text"_s, text},
                             {u"due_before"_s, dueBefore.isValid() ? dueBefore.toString(Qt::ISODate) : QString()},
                             {u"claimed_by"_s, claimedBy},
                             {u"only_open"_s, onlyOpen}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<QueueFilter> QueueFilter::fromJson(QByteArrayView json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        return Error{
            Error::Code::InvalidInput,
            QCoreApplication::translate("storage", "This saved filter can't be read. Delete it and save it again."),
            error.errorString()};
    }
    const QJsonObject object = document.object();
    QueueFilter filter;
    filter.types = fromCodes<NoticeType>(object[u"types"], noticeTypeFromCode);
    filter.routes = fromCodes<Route>(object[u"routes"], routeFromCode);
    filter.states = fromCodes<ReviewState>(object[u"states"], reviewStateFromCode);
    filter.bands = fromCodes<Band>(object[u"bands"], bandFromCode);
    filter.sources = strings(object[u"sources"]);
    filter.indicators = strings(object[u"indicators"]);
    filter.text = object[u"text"].toString();
    filter.dueBefore = QDate::fromString(object[u"due_before"].toString(), Qt::ISODate);
    filter.claimedBy = object[u"claimed_by"].toString();
    filter.onlyOpen = object[u"only_open"].toBool();
    return filter;
}

} // namespace core
