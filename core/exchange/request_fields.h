// SPDX-License-Identifier: GPL-3.0-or-later
// The one description of the request format: which field has which key, in the order in which it is written.
// The writer, the parser and the comparison of two requests all walk through it, so they can't disagree.
//
// A visitor has: text, list, date, range, flag (optional bool), mark (bool, false is left out), integer, number,
// code (enumeration), object and array. `resources/schema/request.schema.json` says the same for others.
#pragma once

#include "core/domain/request.h"

#include <optional>

namespace core::fields {

/// How an enumeration is spelt. `left` is the value that is not written.
struct NoticeTypeCodec
{
    static QString toCode(NoticeType value) { return noticeTypeCode(value); }
    static std::optional<NoticeType> fromCode(QStringView code) { return noticeTypeFromCode(code); }
};

struct ChannelCodec
{
    static QString toCode(Channel value) { return channelCode(value); }
    static std::optional<Channel> fromCode(QStringView code) { return channelFromCode(code); }
};

struct StatusCodec
{
    static QString toCode(StatusCode value) { return statusCodeText(value); }
    static std::optional<StatusCode> fromCode(QStringView code) { return statusCodeFromText(code); }
};

struct ConfidentialityCodec
{
    static QString toCode(Confidentiality value) { return confidentialityCode(value); }
    static std::optional<Confidentiality> fromCode(QStringView code) { return confidentialityFromCode(code); }
};

struct SexCodec
{
    static QString toCode(Sex value) { return sexCode(value); }
    static std::optional<Sex> fromCode(QStringView code)
    {
        const Sex sex = sexFromCode(code);
        if (sex == Sex::Unknown && code.compare(u"U", Qt::CaseInsensitive) != 0)
            return std::nullopt;
        return sex;
    }
};

struct NameKindCodec
{
    static QString toCode(PersonName::Kind value) { return nameKindCode(value); }
    static std::optional<PersonName::Kind> fromCode(QStringView code)
    {
        const PersonName::Kind kind = nameKindFromCode(code);
        if (nameKindCode(kind).compare(code, Qt::CaseInsensitive) != 0)
            return std::nullopt;
        return kind;
    }
};

struct SoughtForCodec
{
    static QString toCode(SoughtFor value) { return soughtForCode(value); }
    static std::optional<SoughtFor> fromCode(QStringView code)
    {
        const SoughtFor soughtFor = soughtForFromCode(code);
        if (soughtFor == SoughtFor::Unknown && !code.isEmpty())
            return std::nullopt;
        return soughtFor;
    }
};

template <typename T>
struct Fields;

template <>
struct Fields<PersonName>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &name)
    {
        v.template code<NameKindCodec>("kind", name.kind, std::nullopt);
        v.text("family", name.family);
        v.text("forename", name.forename);
        v.text("whole", name.whole);
    }
};

template <>
struct Fields<PhysicalDescription>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &description)
    {
        v.number("height_metres", description.heightMetres);
        v.number("weight_kilograms", description.weightKilograms);
        v.list("eye_colours", description.eyeColours);
        v.list("hair_colours", description.hairColours);
        v.text("marks", description.marks);
        v.text("text", description.text);
    }
};

template <>
struct Fields<Photo>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &photo)
    {
        v.text("sha256", photo.sha256);
        v.text("reference", photo.reference);
        v.flag("good_quality", photo.goodQuality);
    }
};

template <>
struct Fields<IdentityDocument>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &document)
    {
        v.text("type", document.type);
        v.text("number", document.number);
        v.text("country", document.country);
        v.date("issued", document.issued);
        v.date("expires", document.expires);
    }
};

template <>
struct Fields<Person>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &person)
    {
        v.array("names", person.names);
        v.template code<SexCodec>("sex", person.sex, Sex::Unknown);
        v.range("birth_date", person.birth);
        v.text("birth_place", person.birthPlace);
        v.text("birth_country", person.birthCountry);
        v.list("nationalities", person.nationalities);
        v.list("languages", person.languages);
        v.text("father_name", person.fatherName);
        v.text("father_forename", person.fatherForename);
        v.text("mother_name", person.motherName);
        v.text("mother_forename", person.motherForename);
        v.text("profession", person.profession);
        v.text("role", person.role);
        v.flag("refugee", person.refugee);
        v.object("description", person.description);
        v.array("photos", person.photos);
        v.flag("fingerprints", person.fingerprints);
        v.flag("dna", person.dna);
        v.array("documents", person.documents);
        v.list("phones", person.phones);
        v.list("emails", person.emails);
        v.list("addresses", person.addresses);
        v.flag("minor", person.minorMarking);
    }
};

template <>
struct Fields<Restrictions>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &restrictions)
    {
        v.list("recipients", restrictions.recipients);
        v.list("excluded", restrictions.excluded);
        v.text("handling", restrictions.handling);
    }
};

template <>
struct Fields<Penalty>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &penalty)
    {
        v.template code<SoughtForCodec>("sought_for", penalty.soughtFor, SoughtFor::Unknown);
        v.integer("maximum_months", penalty.maximumMonths);
        v.integer("sentence_months", penalty.sentenceMonths);
        v.integer("remaining_months", penalty.remainingMonths);
        v.mark("life_or_death", penalty.lifeOrDeath);
        v.text("text", penalty.text);
    }
};

template <>
struct Fields<Warrant>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &warrant)
    {
        v.text("issuing_country", warrant.issuingCountry);
        v.text("reference", warrant.reference);
        v.text("authority", warrant.authority);
        v.date("date", warrant.date);
        v.flag("judicial", warrant.judicial);
        v.flag("appeal_to_court", warrant.appealToCourt);
        v.text("charge", warrant.charge);
        v.text("charge_translation", warrant.chargeTranslation);
    }
};

template <>
struct Fields<Assurances>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &assurances)
    {
        v.flag("extradition_will_be_sought", assurances.extraditionWillBeSought);
        v.flag("coordinated_with_extradition_authorities", assurances.coordinatedWithExtraditionAuthorities);
        v.flag("authority_had_power", assurances.authorityHadPower);
    }
};

template <>
struct Fields<GroupMembership>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &group)
    {
        v.text("id", group.groupId);
        v.text("name", group.groupName);
        v.text("role", group.role);
        v.text("designation", group.designation);
        v.date("since", group.since);
        v.date("until", group.until);
    }
};

template <>
struct Fields<Relation>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &relation)
    {
        v.text("kind", relation.kind);
        v.text("other_request_id", relation.otherRequestId);
        v.text("other_name", relation.otherName);
        v.text("note", relation.note);
    }
};

template <>
struct Fields<Statement>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &statement)
    {
        v.text("from", statement.from);
        v.text("kind", statement.kind);
        v.date("date", statement.date);
        v.text("text", statement.text);
        v.mark("public_source", statement.publicSource);
    }
};

template <>
struct Fields<TypeConditions>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &conditions)
    {
        v.flag("recorded_by_police", conditions.recordedByPolice);
        v.flag("privacy_law_allows", conditions.privacyLawAllows);
        v.flag("assessed_by_authority", conditions.assessedByAuthority);
        v.flag("imminent_threat", conditions.imminentThreat);
        v.flag("under_investigation", conditions.underInvestigation);
        v.text("method", conditions.method);
    }
};

template <>
struct Fields<Request>
{
    template <typename Visitor, typename Value>
    static void visit(Visitor &v, Value &request)
    {
        visitHead(v, request);
        v.object("subject", request.subject);
        visitCase(v, request);
        visitLinks(v, request);
    }

private:
    template <typename Visitor, typename Value>
    static void visitHead(Visitor &v, Value &request)
    {
        v.text("id", request.externalId);
        v.text("system", request.system);
        v.template code<NoticeTypeCodec>("type", request.type, std::nullopt);
        v.template code<ChannelCodec>("channel", request.channel, Channel::Notice);
        v.text("source", request.source);
        v.date("request_date", request.requestDate);
        v.text("language", request.language);
        v.text("purpose", request.purpose);
        v.template code<StatusCodec>("status", request.status, StatusCode::Unknown);
        v.template code<ConfidentialityCodec>("confidentiality", request.confidentiality,
                                              Confidentiality::OfficialUseOnly);
        v.date("retention_until", request.retentionUntil);
        v.object("restrictions", request.restrictions);
        v.flag("public_extract", request.publicExtract);
    }

    template <typename Visitor, typename Value>
    static void visitCase(Visitor &v, Value &request)
    {
        v.list("offences", request.offences);
        v.list("laws", request.laws);
        v.text("facts", request.facts);
        v.date("offence_date", request.offenceDate);
        v.date("offence_date_end", request.offenceDateEnd);
        v.text("offence_place", request.offencePlace);
        v.date("limitation_date", request.limitationDate);
        v.date("event_date", request.eventDate);
        v.text("event_place", request.eventPlace);
        v.object("penalty", request.penalty);
        v.array("warrants", request.warrants);
        v.object("assurances", request.assurances);
        v.object("conditions", request.conditions);
        v.flag("organised_crime_link", request.organisedCrimeLink);
        v.flag("exception_asked", request.exceptionAsked);
        v.text("exception_reason", request.exceptionReason);
        v.list("sibling_ids", request.siblingIds);
    }

    template <typename Visitor, typename Value>
    static void visitLinks(Visitor &v, Value &request)
    {
        v.array("groups", request.groups);
        v.array("relations", request.relations);
        v.array("statements", request.statements);
        v.text("un_reference", request.unReference);
        v.text("un_resolution", request.unResolution);
        v.text("additional_information", request.additionalInformation);
        v.mark("entity", request.entity);
    }
};

} // namespace core::fields
