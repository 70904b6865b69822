// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/finding_json.h"

#include "core/base/json_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Writes a name and its value. Every import writes millions of these, and a tree of values for each took longer than
/// the whole rest of storing a request.
class ObjectWriter
{
public:
    explicit ObjectWriter(QByteArray &bytes) : m_bytes(bytes) { m_bytes.append('{'); }
    ~ObjectWriter() { m_bytes.append('}'); }
    ObjectWriter(const ObjectWriter &) = delete;
    ObjectWriter &operator=(const ObjectWriter &) = delete;

    void text(QByteArrayView name, QStringView value) { appendJsonString(key(name), value); }
    void number(QByteArrayView name, double value) { appendJsonNumber(key(name), value); }
    void number(QByteArrayView name, qint64 value) { key(name).append(QByteArray::number(value)); }
    void flag(QByteArrayView name, bool value) { key(name).append(value ? "true" : "false"); }
    QByteArray &key(QByteArrayView name)
    {
        if (!m_first)
            m_bytes.append(',');
        m_first = false;
        return m_bytes.append('"').append(name).append("\":");
    }

private:
    QByteArray &m_bytes;
    bool m_first = true;
};

void appendEvidence(QByteArray &bytes, const Evidence &evidence)
{
    ObjectWriter object(bytes);
    object.number("end", qint64(evidence.end));
    object.text("field", evidence.field);
    object.number("start", qint64(evidence.start));
    object.text("text", evidence.text);
}

/// Appends each item by `one`, as a JSON array.
template <typename Item>
void appendArray(QByteArray &bytes, const QList<Item> &items, void (*one)(QByteArray &, const Item &))
{
    bytes.append('[');
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (i > 0)
            bytes.append(',');
        one(bytes, items.at(i));
    }
    bytes.append(']');
}

void appendFinding(QByteArray &bytes, const Finding &finding)
{
    ObjectWriter object(bytes);
    object.text("direction", directionCode(finding.direction));
    appendArray(object.key("evidence"), finding.evidence, appendEvidence);
    object.text("id", finding.indicator);
    object.flag("mr", finding.mandatoryReferral);
    object.number("points", finding.points);
    object.text("rule", finding.rule);
    object.text("variant", finding.variant);
    object.number("version", qint64(finding.version));
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
    QByteArray bytes;
    appendArray(bytes, findings, appendFinding);
    return bytes;
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
