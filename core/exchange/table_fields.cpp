// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_fields.h"

#include "core/base/text.h"
#include "core/exchange/json_tree.h"

#include <algorithm>
#include <iterator>

namespace core {

namespace {

using namespace Qt::StringLiterals;

/// One cell on its way into a request.
struct Cell
{
    Request &request;
    const QString &column;
    const QString &text;
    DateOrder order;
    FieldProblems &problems;

    void tell(std::string_view code) const { problems.append({column, code, boundedExcerpt(text)}); }
    [[nodiscard]] QStringList list() const { return splitJoinedList(text); }

    [[nodiscard]] DateRange date() const
    {
        const TableDate read = readTableDate(text, order);
        if (!read.code.empty())
            tell(read.code);
        return read.date;
    }

    [[nodiscard]] std::optional<double> number() const
    {
        QString plain = text.trimmed();
        if (plain.count(u',') == 1 && !plain.contains(u'.'))
            plain.replace(u',', u'.'); // a decimal comma; nobody writes heights or months with thousands
        const auto value = numberOf(plain.toStdString());
        if (!value)
            tell("number-out-of-range");
        return value;
    }

    [[nodiscard]] std::optional<double> measure() const
    {
        const auto value = number();
        if (value && *value <= 0) {
            tell("zero-unknown");
            return std::nullopt;
        }
        return value;
    }

    [[nodiscard]] std::optional<int> months() const
    {
        const auto value = number();
        if (value && *value >= 0 && *value <= 12000 && *value == static_cast<int>(*value))
            return static_cast<int>(*value);
        if (value)
            tell("number-out-of-range");
        return std::nullopt;
    }

    [[nodiscard]] PersonName &name(PersonName::Kind kind) const
    {
        auto &names = request.subject.names;
        const auto found = std::ranges::find(names, kind, &PersonName::kind);
        if (found != names.end())
            return *found;
        names.append({kind, {}, {}, {}});
        return names.back();
    }

    [[nodiscard]] Warrant &warrant() const
    {
        return request.warrants.isEmpty() ? request.warrants.emplaceBack() : request.warrants.first();
    }

    [[nodiscard]] IdentityDocument &document() const
    {
        auto &documents = request.subject.documents;
        return documents.isEmpty() ? documents.emplaceBack() : documents.first();
    }

    template <typename Enum, typename FromCode>
    void code(Enum &value, FromCode fromCode) const
    {
        if (const auto read = fromCode(text.trimmed()))
            value = *read;
        else
            tell("unknown-code");
    }
};

struct PathRow
{
    QStringView path;
    void (*fill)(const Cell &cell);
};

void fillSex(const Cell &cell)
{
    const QString text = cell.text.trimmed();
    cell.request.subject.sex = sexFromCode(text);
    if (cell.request.subject.sex == Sex::Unknown && text.compare(u"U", Qt::CaseInsensitive) != 0)
        cell.tell("unknown-code");
}

void fillAliases(const Cell &cell)
{
    for (const QString &alias : cell.text.split(u';', Qt::SkipEmptyParts)) {
        if (!isNamePlaceholder(alias))
            cell.request.subject.names.append({PersonName::Kind::Alias, {}, {}, alias.trimmed()});
    }
}

void fillCharge(const Cell &cell)
{
    cell.warrant().charge = cell.text;
    cell.request.offences.append(cell.text);
}

void fillGroups(const Cell &cell)
{
    for (const QString &group : cell.text.split(u';', Qt::SkipEmptyParts)) {
        if (!isUnknownPlaceholder(group))
            cell.request.groups.append({{}, group.trimmed(), {}, {}, {}, {}});
    }
}

void appendTexts(QStringList &list, const Cell &cell)
{
    for (const QString &part : cell.text.split(u';', Qt::SkipEmptyParts)) {
        if (!isUnknownPlaceholder(part))
            list.append(part.trimmed());
    }
}

constexpr auto kPrimary = PersonName::Kind::Primary;
constexpr auto kOriginal = PersonName::Kind::Original;

const PathRow kRows[] = {
    {u"id", [](const Cell &c) { c.request.externalId = c.text.trimmed(); }},
    {u"type", [](const Cell &c) { c.code(c.request.type, noticeTypeFromCode); }},
    {u"channel", [](const Cell &c) { c.code(c.request.channel, channelFromCode); }},
    {u"source", [](const Cell &c) { c.request.source = c.text.trimmed(); }},
    {u"request_date", [](const Cell &c) { c.request.requestDate = c.date().from; }},
    {u"language", [](const Cell &c) { c.request.language = c.text.trimmed(); }},
    {u"purpose", [](const Cell &c) { c.request.purpose = c.text; }},
    {u"status", [](const Cell &c) { c.code(c.request.status, statusCodeFromText); }},
    {u"confidentiality", [](const Cell &c) { c.code(c.request.confidentiality, confidentialityFromCode); }},
    {u"subject.family", [](const Cell &c) { c.name(kPrimary).family = c.text; }},
    {u"subject.forename", [](const Cell &c) { c.name(kPrimary).forename = c.text; }},
    {u"subject.name", [](const Cell &c) { c.name(kPrimary).whole = c.text; }},
    {u"subject.original_family", [](const Cell &c) { c.name(kOriginal).family = c.text; }},
    {u"subject.original_forename", [](const Cell &c) { c.name(kOriginal).forename = c.text; }},
    {u"subject.original_name", [](const Cell &c) { c.name(kOriginal).whole = c.text; }},
    {u"subject.birth_name", [](const Cell &c) { c.name(PersonName::Kind::Birth).family = c.text; }},
    {u"subject.aliases", fillAliases},
    {u"subject.sex", fillSex},
    {u"subject.birth_date", [](const Cell &c) { c.request.subject.birth = c.date(); }},
    {u"subject.birth_place", [](const Cell &c) { c.request.subject.birthPlace = c.text; }},
    {u"subject.birth_country", [](const Cell &c) { c.request.subject.birthCountry = c.text.trimmed(); }},
    {u"subject.nationalities", [](const Cell &c) { c.request.subject.nationalities += c.list(); }},
    {u"subject.languages", [](const Cell &c) { c.request.subject.languages += c.list(); }},
    {u"subject.father_name", [](const Cell &c) { c.request.subject.fatherName = c.text; }},
    {u"subject.father_forename", [](const Cell &c) { c.request.subject.fatherForename = c.text; }},
    {u"subject.mother_name", [](const Cell &c) { c.request.subject.motherName = c.text; }},
    {u"subject.mother_forename", [](const Cell &c) { c.request.subject.motherForename = c.text; }},
    {u"subject.profession", [](const Cell &c) { c.request.subject.profession = c.text; }},
    {u"subject.role", [](const Cell &c) { c.request.subject.role = c.text; }},
    {u"subject.height_metres", [](const Cell &c) { c.request.subject.description.heightMetres = c.measure(); }},
    {u"subject.weight_kilograms", [](const Cell &c) { c.request.subject.description.weightKilograms = c.measure(); }},
    {u"subject.eye_colours", [](const Cell &c) { c.request.subject.description.eyeColours += c.list(); }},
    {u"subject.hair_colours", [](const Cell &c) { c.request.subject.description.hairColours += c.list(); }},
    {u"subject.marks", [](const Cell &c) { c.request.subject.description.marks = c.text; }},
    {u"subject.description", [](const Cell &c) { c.request.subject.description.text = c.text; }},
    {u"subject.document_type", [](const Cell &c) { c.document().type = c.text; }},
    {u"subject.document_number", [](const Cell &c) { c.document().number = c.text.trimmed(); }},
    {u"subject.document_country", [](const Cell &c) { c.document().country = c.text.trimmed(); }},
    {u"subject.phones", [](const Cell &c) { c.request.subject.phones += c.list(); }},
    {u"subject.emails", [](const Cell &c) { c.request.subject.emails += c.list(); }},
    {u"subject.addresses", [](const Cell &c) { appendTexts(c.request.subject.addresses, c); }},
    {u"offences", [](const Cell &c) { c.request.offences.append(c.text); }},
    {u"laws", [](const Cell &c) { appendTexts(c.request.laws, c); }},
    {u"facts", [](const Cell &c) { c.request.facts = c.text; }},
    {u"offence_date", [](const Cell &c) { c.request.offenceDate = c.date().from; }},
    {u"offence_date_end", [](const Cell &c) { c.request.offenceDateEnd = c.date().from; }},
    {u"offence_place", [](const Cell &c) { c.request.offencePlace = c.text; }},
    {u"limitation_date", [](const Cell &c) { c.request.limitationDate = c.date().from; }},
    {u"event_date", [](const Cell &c) { c.request.eventDate = c.date().from; }},
    {u"event_place", [](const Cell &c) { c.request.eventPlace = c.text; }},
    {u"penalty.maximum_months", [](const Cell &c) { c.request.penalty.maximumMonths = c.months(); }},
    {u"penalty.sentence_months", [](const Cell &c) { c.request.penalty.sentenceMonths = c.months(); }},
    {u"penalty.remaining_months", [](const Cell &c) { c.request.penalty.remainingMonths = c.months(); }},
    {u"warrant.issuing_country", [](const Cell &c) { c.warrant().issuingCountry = c.text.trimmed(); }},
    {u"warrant.reference", [](const Cell &c) { c.warrant().reference = c.text; }},
    {u"warrant.authority", [](const Cell &c) { c.warrant().authority = c.text; }},
    {u"warrant.date", [](const Cell &c) { c.warrant().date = c.date().from; }},
    {u"warrant.charge", fillCharge},
    {u"warrant.charge_translation", [](const Cell &c) { c.warrant().chargeTranslation = c.text; }},
    {u"groups", fillGroups},
    {u"un_reference", [](const Cell &c) { c.request.unReference = c.text.trimmed(); }},
    {u"un_resolution", [](const Cell &c) { c.request.unResolution = c.text.trimmed(); }},
    {u"additional_information", [](const Cell &c) { c.request.additionalInformation = c.text; }},
};

bool isNamePath(QStringView path)
{
    static const QStringList paths = {u"subject.family"_s,
                                      u"subject.forename"_s,
                                      u"subject.name"_s,
                                      u"subject.original_family"_s,
                                      u"subject.birth_name"_s,
                                      u"subject.original_name"_s,
                                      u"subject.original_forename"_s,
                                      u"subject.father_name"_s,
                                      u"subject.mother_name"_s};
    return paths.contains(path);
}

/// Programs that write missing values as a word of their own spell it in just these ways, names or not.
bool isMissingWord(QStringView text)
{
    return text == u"None" || text == u"null" || text == u"nan" || text == u"NaN";
}

} // namespace

const QStringList &tablePaths()
{
    static const QStringList paths = [] {
        QStringList all;
        for (const PathRow &row : kRows)
            all.append(row.path.toString());
        return all;
    }();
    return paths;
}

void fillFromCell(Request &request, QStringView path, const QString &column, const QString &cell, DateOrder order,
                  FieldProblems &problems)
{
    const bool unknown = isNamePath(path) ? isNamePlaceholder(cell) || isMissingWord(cell.trimmed())
                                          : isUnknownPlaceholder(cell) || isMissingWord(cell.trimmed());
    if (unknown) {
        if (cell.trimmed() == u"0")
            problems.append({column, "zero-unknown", cell});
        return;
    }
    const auto *const row = std::ranges::find(kRows, path, &PathRow::path);
    if (row != std::end(kRows))
        row->fill({request, column, cell, order, problems});
}

} // namespace core
