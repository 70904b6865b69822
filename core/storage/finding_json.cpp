// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/finding_json.h"

#include "core/base/json_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <charconv>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Writes a name and its value. Every import writes millions of these, and a tree of values for each took longer than
/// the whole rest of storing a request.
class ObjectWriter
{
public:
    explicit ObjectWriter(ByteWriter &out) : m_out(out) { m_out.append('{'); }
    ~ObjectWriter() { m_out.append('}'); }
    ObjectWriter(const ObjectWriter &) = delete;
    ObjectWriter &operator=(const ObjectWriter &) = delete;

    void text(std::string_view name, QStringView value) { appendJsonString(key(name), value); }
    void number(std::string_view name, double value) { appendJsonNumber(key(name), value); }
    void number(std::string_view name, qint64 value)
    {
        constexpr qsizetype kMostDigits = 24;
        char *const from = key(name).room(kMostDigits);
        m_out.setEnd(std::to_chars(from, from + kMostDigits, value).ptr);
    }
    void flag(std::string_view name, bool value) { key(name).append(value ? "true" : "false"); }
    ByteWriter &key(std::string_view name)
    {
        if (!m_first)
            m_out.append(',');
        m_first = false;
        m_out.append('"');
        m_out.append(name);
        m_out.append("\":");
        return m_out;
    }

private:
    ByteWriter &m_out;
    bool m_first = true;
};

void appendEvidence(ByteWriter &out, const Evidence &evidence)
{
    ObjectWriter object(out);
    object.number("end", qint64(evidence.end));
    object.text("field", evidence.field);
    object.number("start", qint64(evidence.start));
    object.text("text", evidence.text);
}

/// Appends each item by `one`, as a JSON array.
template <typename Item>
void appendArray(ByteWriter &out, const QList<Item> &items, void (*one)(ByteWriter &, const Item &))
{
    out.append('[');
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (i > 0)
            out.append(',');
        one(out, items.at(i));
    }
    out.append(']');
}

void appendFinding(ByteWriter &out, const Finding &finding)
{
    ObjectWriter object(out);
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
    {
        ByteWriter out(bytes);
        appendArray(out, findings, appendFinding);
    }
    bytes.squeeze();
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
