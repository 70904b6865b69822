// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/finding_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QJsonObject evidenceToJson(const Evidence &evidence)
{
    return {{u"field"_s, evidence.field},
            {u"start"_s, evidence.start},
            {u"end"_s, evidence.end},
            {u"text"_s, evidence.text}};
}

QJsonObject findingToJson(const Finding &finding)
{
    QJsonArray evidence;
    for (const Evidence &item : finding.evidence)
        evidence.append(evidenceToJson(item));
    return {{u"id"_s, finding.indicator},
            {u"version"_s, finding.version},
            {u"direction"_s, directionCode(finding.direction)},
            {u"mr"_s, finding.mandatoryReferral},
            {u"rule"_s, finding.rule},
            {u"variant"_s, finding.variant},
            {u"evidence"_s, evidence},
            {u"points"_s, finding.points}};
}

Finding findingFromJson(const QJsonObject &object)
{
    Finding finding;
    finding.indicator = object[u"id"].toString();
    finding.version = object[u"version"].toInt(1);
    finding.direction = directionFromCode(object[u"direction"].toString());
    finding.mandatoryReferral = object[u"mr"].toBool();
    finding.rule = object[u"rule"].toString();
    finding.variant = object[u"variant"].toString();
    finding.points = object[u"points"].toDouble();
    const QJsonArray evidence = object[u"evidence"].toArray();
    for (const QJsonValue &value : evidence) {
        const QJsonObject item = value.toObject();
        finding.evidence.append({item[u"field"].toString(), item[u"start"].toInteger(), item[u"end"].toInteger(),
                                 item[u"text"].toString()});
    }
    return finding;
}

} // namespace

QByteArray findingsToJson(const QList<Finding> &findings)
{
    if (findings.isEmpty())
        return "[]"_ba;
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(findingToJson(finding));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Result<QList<Finding>> findingsFromJson(QByteArrayView json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &error);
    if (error.error != QJsonParseError::NoError || !document.isArray()) {
        return Error{Error::Code::Storage,
                     QCoreApplication::translate("storage",
                                                 "The assessment kept for this request can't be read. The request "
                                                 "itself is safe; assess it again."),
                     error.errorString()};
    }
    QList<Finding> findings;
    const QJsonArray array = document.array();
    for (const QJsonValue &value : array)
        findings.append(findingFromJson(value.toObject()));
    return findings;
}

} // namespace core
