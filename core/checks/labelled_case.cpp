// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/labelled_case.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <array>
#include <cmath>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostSameText = 50; ///< requests listed with a text of their own in common

QString text(const QJsonObject &object, QStringView key)
{
    return object.value(key).toString();
}

QStringList texts(const QJsonObject &object, QStringView key)
{
    QStringList list;
    for (const QJsonValue &value : object.value(key).toArray()) {
        if (value.isString())
            list.append(value.toString());
    }
    return list;
}

std::optional<bool> flag(const QJsonObject &object, QStringView key)
{
    const QJsonValue value = object.value(key);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<int> months(const QJsonObject &object, QStringView key, double factor)
{
    const QJsonValue value = object.value(key);
    const double number = value.toDouble(-1) * factor;
    return value.isDouble() && number >= 0 && number < 100000 ? std::optional(int(std::lround(number))) : std::nullopt;
}

/// A date, or a note that it can't be one.
PartialDate date(const QJsonObject &object, QStringView key, const char *field, LabelledCase &made)
{
    const QString written = text(object, key);
    if (written.isEmpty())
        return {};
    const auto read = parseDate(written);
    if (!read)
        made.unreadableDates.append({QString::fromLatin1(field), written});
    return read ? read->from : PartialDate();
}

struct TypeWord
{
    QLatin1StringView word;
    NoticeType type;
    Channel channel;
};

// "diffusion" alone is a wanted-person diffusion; of combinations the stricter one is checked.
constexpr std::array<TypeWord, 13> kTypes = {{
    {"red"_L1, NoticeType::Red, Channel::Notice},
    {"red+diffusion"_L1, NoticeType::Red, Channel::Notice},
    {"diffusion"_L1, NoticeType::Red, Channel::Diffusion},
    {"blue"_L1, NoticeType::Blue, Channel::Notice},
    {"blue+yellow"_L1, NoticeType::Blue, Channel::Notice},
    {"blue_diffusion"_L1, NoticeType::Blue, Channel::Diffusion},
    {"green"_L1, NoticeType::Green, Channel::Notice},
    {"yellow"_L1, NoticeType::Yellow, Channel::Notice},
    {"black"_L1, NoticeType::Black, Channel::Notice},
    {"purple"_L1, NoticeType::Purple, Channel::Notice},
    {"orange"_L1, NoticeType::Orange, Channel::Notice},
    {"un_special"_L1, NoticeType::UnSpecial, Channel::Notice},
    {"silver"_L1, NoticeType::Silver, Channel::Notice},
}};

void readType(const QString &word, Request &request)
{
    for (const TypeWord &row : kTypes) {
        if (word == row.word) {
            request.type = row.type;
            request.channel = row.channel;
            return;
        }
    }
    if (word.contains(u"diffusion"))
        request.channel = Channel::Diffusion;
}

bool saysNothing(const QString &charge)
{
    return charge.startsWith(u"none (") || charge.startsWith(u"none(") || charge == u"none";
}

void readNarrative(const QJsonObject &line, LabelledCase &made)
{
    Request &request = made.request;
    readType(text(line, u"notice_type"), request);
    request.system = u"case-file"_s;
    request.externalId = made.id;
    request.source = text(line, u"requesting_country");
    const QJsonObject subject = line.value(u"subject").toObject();
    request.subject.role = text(subject, u"role");
    const QString nationality = text(subject, u"nationality");
    if (!nationality.isEmpty())
        request.subject.nationalities = nationality.split(u" and "_s, Qt::SkipEmptyParts);
    request.subject.refugee = flag(subject, u"refugee_status");
    for (const QString &charge : texts(line, u"offences")) {
        if (!saysNothing(charge))
            request.offences.append(charge);
    }
    request.facts = text(line, u"facts");
    for (const QString &said : texts(line, u"other_sources"))
        request.statements.append({{}, {}, {}, said, false});
    request.penalty.maximumMonths = months(line, u"max_penalty_years", 12);
    request.penalty.remainingMonths = months(line, u"sentence_to_serve_months", 1);
    if (request.penalty.remainingMonths)
        request.penalty.soughtFor = SoughtFor::Sentence;
}

void readPerson(const QJsonObject &block, LabelledCase &made)
{
    Person &person = made.request.subject;
    PersonName name;
    name.family = text(block, u"family_name");
    name.forename = text(block, u"forename");
    if (!name.isEmpty())
        person.names.append(name);
    for (const QString &alias : texts(block, u"aliases"))
        person.names.append({PersonName::Kind::Alias, {}, {}, alias});
    person.sex = sexFromCode(text(block, u"sex"));
    person.birth.from = date(block, u"date_of_birth", "subject.birth", made);
    if (const QStringList nationalities = texts(block, u"nationalities"); !nationalities.isEmpty())
        person.nationalities = nationalities;
    if (flag(block, u"photo").value_or(false))
        person.photos.append(Photo());
    person.description.text = text(block, u"description");
    person.fingerprints = flag(block, u"fingerprints");
    person.dna = flag(block, u"dna");
    for (const QJsonValue &paper : block.value(u"identity_documents").toArray()) {
        IdentityDocument document;
        document.number = paper.isObject() ? text(paper.toObject(), u"number") : paper.toString();
        document.type = text(paper.toObject(), u"type");
        document.country = text(paper.toObject(), u"country");
        person.documents.append(document);
    }
    person.minorMarking = flag(block, u"minor_marking");
}

void readWarrant(const QJsonObject &block, LabelledCase &made)
{
    const QJsonValue value = block.value(u"warrant");
    if (!value.isObject())
        return;
    const QJsonObject object = value.toObject();
    Warrant warrant;
    warrant.reference = text(object, u"reference");
    warrant.authority = text(object, u"authority");
    warrant.date = date(object, u"date", "warrants[0].date", made);
    warrant.judicial = flag(object, u"judicial");
    warrant.appealToCourt = flag(object, u"appeal_to_court");
    made.request.warrants.append(warrant);
}

void readPenalty(const QJsonObject &block, Request &request)
{
    Penalty &penalty = request.penalty;
    penalty.soughtFor = soughtForFromCode(text(block, u"sought_for"));
    penalty.maximumMonths = months(block, u"max_penalty_years", 12);
    penalty.sentenceMonths = months(block, u"sentence_months", 1);
    penalty.remainingMonths = months(block, u"remaining_months", 1);
}

void readDates(const QJsonObject &block, LabelledCase &made)
{
    Request &request = made.request;
    request.offenceDate = date(block, u"offence_date", "offence_date", made);
    request.offenceDateEnd = date(block, u"offence_date_end", "offence_date_end", made);
    request.offencePlace = text(block, u"offence_place");
    request.limitationDate = date(block, u"limitation_date", "limitation_date", made);
    request.eventDate = date(block, u"death_or_event_date", "event_date", made);
    request.requestDate = date(block, u"request_date", "request_date", made);
}

/// A live record that the line itself tells of.
void readExisting(const QJsonObject &block, LabelledCase &made)
{
    const QJsonValue existing = block.value(u"existing_record");
    if (!existing.isObject())
        return;
    const QString reference = text(existing.toObject(), u"id");
    made.matches.duplicates.append({reference, !reference.contains(u"other source"), false});
}

void readForm(const QJsonObject &block, LabelledCase &made)
{
    made.form = FormKnowledge::Full;
    Request &request = made.request;
    readPerson(block, made);
    request.offences = texts(block, u"charges");
    request.laws = texts(block, u"laws");
    readWarrant(block, made);
    readPenalty(block, request);
    readDates(block, made);
    request.assurances.extraditionWillBeSought = flag(block, u"extradition_assurance");
    request.status = statusCodeFromText(text(block, u"status_code")).value_or(StatusCode::Unknown);
    readExisting(block, made);
    made.siblingIds = texts(block, u"siblings");
}

} // namespace

bool isLabelledCase(const QJsonObject &line)
{
    return line.contains(u"notice_type") && line.contains(u"facts") && line.contains(u"offences") &&
           line.contains(u"subject");
}

Result<LabelledCase> readLabelledCase(const QJsonObject &line)
{
    if (!isLabelledCase(line)) {
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate(
                         "checks", "The line is not a case: notice_type, subject, offences and facts are needed."),
                     {}};
    }
    LabelledCase made;
    made.id = text(line, u"id");
    readNarrative(line, made);
    if (line.value(u"request").isObject())
        readForm(line.value(u"request").toObject(), made);
    return made;
}

void compareSiblings(QList<LabelledCase> &cases)
{
    QStringList facts;
    QHash<QString, QList<qsizetype>> byFacts;
    QHash<QString, qsizetype> byId;
    for (qsizetype i = 0; i < cases.size(); ++i) {
        byId.insert(cases[i].id, i);
        facts.append(cases[i].request.facts.simplified());
        if (!facts.last().isEmpty())
            byFacts[facts.last()].append(i);
    }
    for (qsizetype i = 0; i < cases.size(); ++i) {
        LabelledCase &one = cases[i];
        one.matches.siblings.clear();
        for (const QString &sibling : one.siblingIds) {
            const qsizetype other = byId.value(sibling, -1);
            std::optional<bool> same;
            if (other >= 0)
                same = facts[other] == facts[i];
            one.matches.siblings.append({sibling, same});
        }
        // A text that very many requests share is told by the first of them; else each would list all the others.
        qsizetype listed = 0;
        for (const qsizetype other : byFacts.value(facts[i])) {
            if (other == i || cases[other].id == one.id || one.siblingIds.contains(cases[other].id))
                continue;
            if (++listed > kMostSameText)
                break;
            one.matches.siblings.append({cases[other].id, true});
        }
    }
}

} // namespace core
