// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/person_file.h"

#include "core/matching/bounded_line.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestLine = 1 << 20;
constexpr qsizetype kMostAliases = 200;

PersonName wholeName(const QString &text, PersonName::Kind kind)
{
    PersonName name;
    name.kind = kind;
    name.whole = text.trimmed();
    return name;
}

void setBirth(const QString &text, PersonRecord &record)
{
    record.birth = parseDate(text.trimmed()).value_or(DateRange{});
}

void addDocument(const QString &number, PersonRecord &record)
{
    if (number.trimmed().isEmpty())
        return;
    IdentityDocument document;
    document.number = number.trimmed();
    record.documents += document;
}

QStringList textList(const QJsonValue &value)
{
    QStringList list;
    if (value.isString())
        list += value.toString();
    for (const QJsonValue &item : value.toArray())
        list += item.toString();
    list.removeAll(QString());
    return list;
}

void clear(PersonRecord &record)
{
    record = PersonRecord{};
}

} // namespace

Result<PersonFile> PersonFile::open(QIODevice &device)
{
    PersonFile file(device);
    file.m_first = readBoundedLine(device, kLongestLine).text;
    if (file.m_first.startsWith("\xEF\xBB\xBF"))
        file.m_first.remove(0, 3);
    file.m_json = file.m_first.trimmed().startsWith('{');
    if (file.m_json)
        return file;
    const QStringList heads = QString::fromUtf8(file.m_first).trimmed().split(u'\t');
    for (qsizetype i = 0; i < heads.size(); ++i)
        file.m_columns.insert(heads.at(i).trimmed().toLower(), i);
    if (!file.m_columns.contains(u"name"_s)) {
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("matching", "The first line of the table has no column “name”."),
                     {}};
    }
    file.m_first.clear();
    return file;
}

bool PersonFile::next(PersonRecord &record)
{
    while (!m_first.isEmpty() || !m_device->atEnd()) {
        bool cut = false;
        QByteArray line;
        line.swap(m_first);
        if (line.isEmpty()) {
            BoundedLine read = readBoundedLine(*m_device, kLongestLine);
            line = std::move(read.text);
            cut = read.cut;
        }
        ++m_line;
        if (line.trimmed().isEmpty())
            continue;
        clear(record);
        record.id = m_line;
        if (!cut && (m_json ? readJson(line, record) : readCells(line, record)))
            return true;
        ++m_rejected;
    }
    return false;
}

bool PersonFile::readJson(const QByteArray &line, PersonRecord &record) const
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object.isEmpty())
        return false;
    const QJsonValue id = object.value(u"id");
    bool numeric = id.isDouble();
    const qint64 number = numeric ? id.toInteger() : id.toString().toLongLong(&numeric);
    if (numeric)
        record.id = number;
    for (const QString &name : textList(object.value(u"name")))
        record.names += wholeName(name, PersonName::Kind::Primary);
    for (const QString &alias : textList(object.value(u"aliases")).mid(0, kMostAliases))
        record.names += wholeName(alias, PersonName::Kind::Alias);
    setBirth(object.value(u"dob").toString(), record);
    record.nationalities = textList(object.value(u"nationality"));
    for (const QString &document : textList(object.value(u"document")))
        addDocument(document, record);
    return !record.names.isEmpty();
}

bool PersonFile::readCells(const QByteArray &line, PersonRecord &record) const
{
    const QStringList cells = QString::fromUtf8(line).split(u'\t');
    const auto cell = [&](const QString &name) { return cells.value(m_columns.value(name, -1)); };
    bool numeric = false;
    const qint64 number = cell(u"id"_s).toLongLong(&numeric);
    if (numeric)
        record.id = number;
    if (cell(u"name"_s).trimmed().isEmpty())
        return false;
    record.names += wholeName(cell(u"name"_s), PersonName::Kind::Primary);
    for (const QString &alias : cell(u"aliases"_s).split(u'|', Qt::SkipEmptyParts).mid(0, kMostAliases))
        record.names += wholeName(alias, PersonName::Kind::Alias);
    setBirth(cell(u"dob"_s), record);
    for (const QString &code : cell(u"nationality"_s).split(u'|', Qt::SkipEmptyParts))
        record.nationalities += code.trimmed();
    for (const QString &document : cell(u"document"_s).split(u'|', Qt::SkipEmptyParts))
        addDocument(document, record);
    return true;
}

} // namespace core
