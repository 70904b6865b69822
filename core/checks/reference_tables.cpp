// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/reference_tables.h"

#include "core/checks/resource_file.h"
#include "core/checks/text/normal_letter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

Error tableError(const QString &table, const QString &why)
{
    return {Error::Code::InvalidInput,
            QCoreApplication::translate("checks", "The table %1 can't be used: %2.").arg(table, why),
            {}};
}

PartialDate dateOf(const QJsonObject &entry, QLatin1StringView key)
{
    const auto date = parseDate(entry.value(key).toString());
    return date ? date->from : PartialDate();
}

bool covers(const PartialDate &from, const PartialDate &until, QDate on)
{
    if (!on.isValid())
        return false;
    const bool begun = !from.isKnown() || from.earliest() <= on;
    const bool running = !until.isKnown() || until.latest() >= on;
    return begun && running;
}

Designation designationOf(const QString &level)
{
    if (level == u"un")
        return Designation::Un;
    if (level == u"several")
        return Designation::Several;
    return level == u"source" ? Designation::Source : Designation::Unknown;
}

using Reader = void (*)(ReferenceTables &, const QJsonObject &);

void readSupervised(ReferenceTables &tables, const QJsonObject &entry)
{
    tables.supervised.append({entry.value(u"source").toString(), dateOf(entry, "from"_L1), dateOf(entry, "until"_L1),
                              entry.value(u"basis").toString()});
}

void readPair(ReferenceTables &tables, const QJsonObject &entry)
{
    tables.statePairs.append({entry.value(u"a").toString(), entry.value(u"b").toString(), dateOf(entry, "from"_L1),
                              dateOf(entry, "until"_L1), entry.value(u"kind").toString(),
                              entry.value(u"basis").toString()});
}

void readEvent(ReferenceTables &tables, const QJsonObject &entry)
{
    tables.events.append({entry.value(u"country").toString(), entry.value(u"kind").toString(), dateOf(entry, "from"_L1),
                          dateOf(entry, "until"_L1), entry.value(u"basis").toString()});
}

void readGroup(ReferenceTables &tables, const QJsonObject &entry)
{
    const Designation level = designationOf(entry.value(u"level").toString());
    const QString basis = entry.value(u"basis").toString();
    for (const QJsonValue &name : entry.value(u"names").toArray())
        tables.groups.append({plainName(name.toString()), level, basis});
}

void readTribunal(ReferenceTables &tables, const QJsonObject &entry)
{
    tables.tribunals.insert(entry.value(u"code").toString());
}

struct TableFile
{
    QLatin1StringView name;
    Reader read;
};

constexpr std::array<TableFile, 5> kTables = {{{"supervised_sources"_L1, readSupervised},
                                               {"state_pairs"_L1, readPair},
                                               {"country_events"_L1, readEvent},
                                               {"group_designations"_L1, readGroup},
                                               {"international_tribunals"_L1, readTribunal}}};

} // namespace

const SupervisedSource *ReferenceTables::supervisionOf(const QString &source, QDate on) const
{
    for (const SupervisedSource &entry : supervised) {
        if (!source.isEmpty() && entry.source == source && covers(entry.from, entry.until, on))
            return &entry;
    }
    return nullptr;
}

const StatePair *ReferenceTables::pairOf(const QString &a, const QString &b, QDate on) const
{
    for (const StatePair &entry : statePairs) {
        const bool same = (entry.a == a && entry.b == b) || (entry.a == b && entry.b == a);
        if (same && !a.isEmpty() && !b.isEmpty() && covers(entry.from, entry.until, on))
            return &entry;
    }
    return nullptr;
}

const CountryEvent *ReferenceTables::eventNear(const QString &country, QDate on, int days) const
{
    for (const CountryEvent &entry : events) {
        if (country.isEmpty() || entry.country != country || !on.isValid())
            continue;
        const QDate last = entry.until.isKnown() ? entry.until.latest() : entry.from.latest();
        if (entry.from.isKnown() && entry.from.earliest() <= on && last.addDays(days) >= on)
            return &entry;
    }
    return nullptr;
}

const GroupEntry *ReferenceTables::groupOf(QStringView name) const
{
    const QString plain = plainName(name);
    for (const GroupEntry &entry : groups) {
        if (!plain.isEmpty() && entry.name == plain)
            return &entry;
    }
    return nullptr;
}

Result<ReferenceTables> ReferenceTables::parse(const QHash<QString, QByteArray> &documents)
{
    ReferenceTables tables;
    for (const TableFile &file : kTables) {
        const QString name = file.name;
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(documents.value(name), &problem);
        if (problem.error != QJsonParseError::NoError)
            return tableError(name, problem.errorString());
        const QJsonValue entries = document.object().value(u"entries");
        if (!entries.isArray())
            return tableError(name, QCoreApplication::translate("checks", "it has no list “entries”"));
        for (const QJsonValue &entry : entries.toArray())
            file.read(tables, entry.toObject());
    }
    return tables;
}

Result<ReferenceTables> ReferenceTables::load()
{
    QHash<QString, QByteArray> documents;
    for (const TableFile &file : kTables) {
        const auto bytes = resourceFile(u"tables/%1.json"_s.arg(file.name));
        if (!bytes)
            return bytes.error();
        documents.insert(file.name, *bytes);
    }
    return parse(documents);
}

QString plainName(QStringView name)
{
    QString plain;
    bool blank = false;
    for (const QChar c : name) {
        if (!isWordUnit(c.unicode())) {
            blank = !plain.isEmpty();
            continue;
        }
        const char16_t letter = normalLetter(c.unicode());
        if (letter == 0)
            continue;
        if (blank)
            plain += u' ';
        blank = false;
        plain += QChar(letter);
    }
    return plain;
}

} // namespace core
