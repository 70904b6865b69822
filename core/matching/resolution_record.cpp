// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/resolution_record.h"

#include "core/matching/normal_forms.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Longer addresses say no more, and cost.
constexpr qsizetype kMostPlaceWords = 32;
constexpr qsizetype kMostValues = 8;
constexpr qsizetype kLongestValue = 1000;

size_t indexOf(PersonField field)
{
    return static_cast<size_t>(field);
}

std::vector<std::string> digitGroups(QStringView text)
{
    std::vector<std::string> groups;
    bool inside = false;
    for (const QChar unit : text.left(40)) {
        const int digit = unit.digitValue();
        if (digit >= 0 && !inside)
            groups.emplace_back();
        if (digit >= 0)
            groups.back() += static_cast<char>('0' + digit);
        inside = digit >= 0;
    }
    return groups;
}

std::string twoDigits(const std::string &group)
{
    return group.size() == 1 ? '0' + group : group;
}

/// Values of a field that has one term per value: every column may hold several, with a semicolon or bar between.
QStringList separateValues(const QStringList &columns)
{
    QStringList values;
    for (const QString &column : columns) {
        for (const QStringView part : QStringView(column).left(kLongestValue).split(u';')) {
            for (const QStringView value : part.split(u'|'))
                values += value.trimmed().toString();
        }
    }
    return values.mid(0, kMostValues);
}

std::string termOf(PersonField field, const QString &value)
{
    switch (field) {
    case PersonField::Document:
        return documentKey(value).toStdString();
    case PersonField::Phone:
        return phoneKey(value).toStdString();
    case PersonField::Email:
        return emailKey(value).toStdString();
    case PersonField::Sex:
        return cleanName(value).text.left(1).toStdString();
    default:
        return cleanName(value).text.toStdString();
    }
}

/// Names of one table are mostly written in one order, which the words at either end show: where one is known as a
/// given name and the other is not. Many given names are family names, too, so that this alone says nothing.
FamilyPlace familyPlaceOf(const PreparedTable &table)
{
    constexpr double kFewest = 20;
    constexpr double kClear = 4; ///< times as many at one end as at the other
    double first = 0;
    double last = 0;
    for (const PreparedPerson &person : table.persons) {
        const auto isGiven = [&](const PreparedPerson::Word &word) { return table.names[word.term].knownGiven; };
        const bool two =
            person.name.size() >= 2 && isWholeWord(person.name.front().part) && isWholeWord(person.name.back().part);
        if (!two || isGiven(person.name.front()) == isGiven(person.name.back()))
            continue;
        ++(isGiven(person.name.front()) ? first : last);
    }
    if (first + last < kFewest)
        return FamilyPlace::Unknown;
    return first >= kClear * last   ? FamilyPlace::Last
           : last >= kClear * first ? FamilyPlace::First
                                    : FamilyPlace::Unknown;
}

class TableBuilder
{
public:
    explicit TableBuilder(size_t rows) : m_rows(static_cast<double>(rows)) { m_table.persons.reserve(rows); }

    void add(const PersonRow &row)
    {
        PreparedPerson person;
        addName(person, row.of(PersonField::Name));
        const QStringList &dates = row.of(PersonField::BirthDate);
        if (!dates.isEmpty())
            person.birth = tableBirthDate(dates.join(u'-'));
        for (size_t place = 0; place < kPersonFields; ++place) {
            const PersonField field = static_cast<PersonField>(place);
            person.from[place] = static_cast<quint8>(person.terms.size());
            if (field == PersonField::BirthPlace || field == PersonField::Address)
                addWords(person, field, row.of(field));
            else if (field != PersonField::Name && field != PersonField::BirthDate)
                addValues(person, field, row.of(field));
        }
        person.from[kPersonFields] = static_cast<quint8>(person.terms.size());
        person.terms.shrink_to_fit();
        person.name.shrink_to_fit();
        m_table.persons.push_back(std::move(person));
    }

    PreparedTable finish()
    {
        const auto square = [this](quint32 records) { return std::pow(records / m_rows, 2); };
        for (const quint32 records : m_table.nameRecords)
            m_table.chance[0] += square(records);
        for (size_t field = 1; field < kPersonFields; ++field) {
            for (const PreparedTable::Term &term : m_table.terms[field])
                m_table.chance[field] += square(term.records);
        }
        m_table.familyPlace = familyPlaceOf(m_table);
        return std::move(m_table);
    }

private:
    void addName(PreparedPerson &person, const QStringList &columns)
    {
        QStringList filled;
        for (const QString &column : columns) {
            if (!column.trimmed().isEmpty())
                filled += column.left(kLongestValue).trimmed();
        }
        AnalysedName name = analyseName(filled.join(u' '));
        person.organisation = name.organisation;
        for (NameToken &token : name.tokens) {
            const NamePart part = token.part;
            const TermId term = nameTerm(std::move(token));
            const bool repeated = std::ranges::any_of(
                person.name, [term](const PreparedPerson::Word &word) { return word.term == term; });
            if (!repeated)
                ++m_table.nameRecords[term];
            person.name.push_back({term, part});
        }
    }

    TermId nameTerm(NameToken token)
    {
        const auto known = m_names.constFind(token.native);
        if (known != m_names.cend())
            return *known;
        const TermId term = static_cast<TermId>(m_table.names.size());
        m_names.insert(token.native, term);
        m_table.names.push_back(std::move(token));
        m_table.nameRecords.push_back(0);
        return term;
    }

    void addValues(PreparedPerson &person, PersonField field, const QStringList &columns)
    {
        std::vector<TermId> terms;
        for (const QString &value : separateValues(columns)) {
            if (const std::string text = termOf(field, value); !text.empty())
                terms.push_back(termId(field, text));
        }
        std::ranges::sort(terms);
        terms.erase(std::ranges::unique(terms).begin(), terms.end());
        count(field, terms);
        person.terms.insert(person.terms.end(), terms.begin(), terms.end());
    }

    void addWords(PreparedPerson &person, PersonField field, const QStringList &columns)
    {
        std::vector<TermId> terms;
        const QString text = cleanName(QString(columns.join(u' ')).left(kLongestValue)).text;
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts).mid(0, kMostPlaceWords))
            terms.push_back(termId(field, word.toStdString()));
        person.terms.insert(person.terms.end(), terms.begin(), terms.end());
        std::vector<TermId> distinct = std::move(terms);
        std::ranges::sort(distinct);
        distinct.erase(std::ranges::unique(distinct).begin(), distinct.end());
        count(field, distinct);
    }

    TermId termId(PersonField field, const std::string &text)
    {
        std::vector<PreparedTable::Term> &terms = m_table.terms[indexOf(field)];
        const auto [place, added] = m_ids[indexOf(field)].try_emplace(text, static_cast<TermId>(terms.size()));
        if (added)
            terms.push_back({text, 0});
        return place->second;
    }

    void count(PersonField field, const std::vector<TermId> &distinct)
    {
        for (const TermId term : distinct)
            ++m_table.terms[indexOf(field)][term].records;
    }

    double m_rows;
    PreparedTable m_table;
    QHash<QString, TermId> m_names;
    std::array<std::unordered_map<std::string, TermId>, kPersonFields> m_ids;
};

float rarityOf(double records, double rows, double chance)
{
    if (rows < 1 || chance <= 0)
        return 0;
    return static_cast<float>(std::clamp(std::log2(chance / (records / rows)), -6., 6.));
}

} // namespace

TableBirthDate tableBirthDate(QStringView text)
{
    const std::vector<std::string> groups = digitGroups(text);
    TableBirthDate date;
    const auto isYear = [](const std::string &group) { return group.size() == 4; };
    if (groups.empty())
        return date;
    if (groups[0].size() == 8) {
        date = {groups[0].substr(0, 4), groups[0].substr(4)};
    } else if (isYear(groups[0])) {
        date.year = groups[0];
        if (groups.size() >= 3)
            date.monthDay = twoDigits(groups[1]) + twoDigits(groups[2]);
    } else if (groups.size() >= 3 && isYear(groups[2])) {
        date = {groups[2], twoDigits(groups[1]) + twoDigits(groups[0])};
    }
    if (date.year == "0000")
        date.year.clear();
    if (date.monthDay.size() != 4 || date.monthDay == "0101" || date.monthDay == "0000")
        date.monthDay.clear();
    return date;
}

float PreparedTable::rarity(PersonField field, TermId id) const
{
    return rarityOf(term(field, id).records, static_cast<double>(persons.size()), chance[indexOf(field)]);
}

float PreparedTable::nameRarity(TermId id) const
{
    return rarityOf(nameRecords[id], static_cast<double>(persons.size()), chance[0]);
}

PreparedTable prepareTable(const std::vector<const PersonRow *> &rows, const std::function<bool(size_t)> &afterRow)
{
    TableBuilder builder(rows.size());
    for (size_t place = 0; place < rows.size(); ++place) {
        builder.add(*rows[place]);
        if (!afterRow(place))
            break;
    }
    return builder.finish();
}

} // namespace core
