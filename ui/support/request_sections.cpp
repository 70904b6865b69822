// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/request_sections.h"

#include "ui/support/code_words.h"
#include "ui/support/wording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Sections
{
    Q_DECLARE_TR_FUNCTIONS(Sections)
};

constexpr bool kOptional = false;

QString listed(const QStringList &values)
{
    return values.join(u", "_s);
}

RequestField field(const QString &path, const QString &label, const QString &value, bool expected = true)
{
    return {path, label, value, expected};
}

/// A field that came as codes.
RequestField coded(const QString &path, const QString &label, const QString &words, bool expected = true)
{
    return {path, label, words, expected, true};
}

QString months(std::optional<int> count)
{
    return count ? monthsInWords(*count) : QString();
}

RequestSection identity(const core::Person &person, bool entity)
{
    RequestSection section{u"subject"_s, entity ? Sections::tr("Entity") : Sections::tr("Identity"), {}};
    auto &fields = section.fields;
    for (qsizetype i = 0; i < person.names.size(); ++i)
        fields << field(u"subject.names[%1]"_s.arg(i), wordFor(person.names[i].kind), person.names[i].display());
    if (person.names.isEmpty())
        fields << field(u"subject.names"_s, Sections::tr("Name"), {});
    if (entity)
        return section;
    fields << field(u"subject.sex"_s, Sections::tr("Sex"), wordFor(person.sex))
           << field(u"subject.birth_date"_s, Sections::tr("Date of birth"), wordFor(person.birth))
           << field(u"subject.birth_place"_s, Sections::tr("Place of birth"), person.birthPlace)
           << coded(u"subject.birth_country"_s, Sections::tr("Country of birth"), countryWord(person.birthCountry),
                    kOptional)
           << coded(u"subject.nationalities"_s, Sections::tr("Nationality"), inWords(person.nationalities, countryWord))
           << coded(u"subject.languages"_s, Sections::tr("Languages"), inWords(person.languages, languageWord),
                    kOptional)
           << field(u"subject.father_name"_s, Sections::tr("Father"),
                    QString(person.fatherName + u' ' + person.fatherForename).trimmed(), kOptional)
           << field(u"subject.mother_name"_s, Sections::tr("Mother"),
                    QString(person.motherName + u' ' + person.motherForename).trimmed(), kOptional)
           << field(u"subject.profession"_s, Sections::tr("Profession"), person.profession, kOptional)
           << field(u"subject.role"_s, Sections::tr("Office or standing"), person.role)
           << field(u"subject.refugee"_s, Sections::tr("Refugee status"), yesNoUnknown(person.refugee))
           << field(u"subject.minor"_s, Sections::tr("Marked as minor"), yesNoUnknown(person.minorMarking), kOptional);
    return section;
}

RequestSection identifiers(const core::Person &person)
{
    RequestSection section{u"subject.description"_s, Sections::tr("Identifiers"), {}};
    auto &fields = section.fields;
    for (qsizetype i = 0; i < person.documents.size(); ++i) {
        const core::IdentityDocument &document = person.documents[i];
        QStringList parts = {document.number};
        if (!document.country.isEmpty())
            parts << countryWord(document.country);
        if (document.expires.isKnown())
            parts << Sections::tr("valid until %1").arg(document.expires.toString());
        fields << field(u"subject.documents[%1]"_s.arg(i),
                        document.type.isEmpty() ? Sections::tr("Document") : documentWord(document.type),
                        listed(parts));
    }
    if (person.documents.isEmpty())
        fields << field(u"subject.documents"_s, Sections::tr("Documents"), {});
    const core::PhysicalDescription &description = person.description;
    QStringList body;
    if (description.heightMetres)
        body << Sections::tr("%1 m").arg(QLocale().toString(*description.heightMetres, 'f', 2));
    if (description.weightKilograms)
        body << Sections::tr("%1 kg").arg(QLocale().toString(*description.weightKilograms, 'f', 0));
    QStringList colours;
    for (const QString &code : description.eyeColours)
        colours << eyeColourWord(code);
    for (const QString &code : description.hairColours)
        colours << hairColourWord(code);
    fields << field(u"subject.description.height_metres"_s, Sections::tr("Height, weight"), listed(body))
           << coded(u"subject.description.eye_colours"_s, Sections::tr("Eyes, hair"), listed(colours), kOptional)
           << field(u"subject.description.marks"_s, Sections::tr("Marks"), description.marks, kOptional)
           << field(u"subject.description.text"_s, Sections::tr("Description"), description.text, kOptional);
    QStringList photos;
    for (const core::Photo &photo : person.photos) {
        photos << (photo.goodQuality == true    ? Sections::tr("good quality")
                   : photo.goodQuality == false ? Sections::tr("not of good quality")
                                                : Sections::tr("quality not stated"));
    }
    fields << field(u"subject.photos"_s, Sections::tr("Photographs"), listed(photos))
           << field(u"subject.fingerprints"_s, Sections::tr("Fingerprints"), yesNoUnknown(person.fingerprints))
           << field(u"subject.dna"_s, Sections::tr("DNA profile"), yesNoUnknown(person.dna))
           << field(u"subject.phones"_s, Sections::tr("Telephones"), listed(person.phones), kOptional)
           << field(u"subject.emails"_s, Sections::tr("E-mail"), listed(person.emails), kOptional)
           << field(u"subject.addresses"_s, Sections::tr("Addresses"), person.addresses.join(u"; "_s), kOptional);
    return section;
}

RequestSection charges(const core::Request &request)
{
    const bool expected = request.type == core::NoticeType::Red;
    RequestSection section{u"offences"_s, Sections::tr("Charges and law"), {}};
    for (qsizetype i = 0; i < request.offences.size(); ++i)
        section.fields << field(u"offences[%1]"_s.arg(i), Sections::tr("Charge"), request.offences[i]);
    if (request.offences.isEmpty())
        section.fields << field(u"offences"_s, Sections::tr("Charge"), {}, expected);
    for (qsizetype i = 0; i < request.laws.size(); ++i)
        section.fields << field(u"laws[%1]"_s.arg(i), Sections::tr("Law"), request.laws[i]);
    if (request.laws.isEmpty())
        section.fields << field(u"laws"_s, Sections::tr("Law"), {}, expected);
    section.fields << field(u"offence_date"_s, Sections::tr("Date of the act"),
                            wordFor(core::DateRange{request.offenceDate, request.offenceDateEnd}), expected)
                   << field(u"offence_place"_s, Sections::tr("Place of the act"), request.offencePlace, expected)
                   << field(u"limitation_date"_s, Sections::tr("Limitation"), request.limitationDate.toString(),
                            kOptional)
                   << field(u"organised_crime_link"_s, Sections::tr("Link to organised crime"),
                            yesNoUnknown(request.organisedCrimeLink), kOptional)
                   << field(u"exception_asked"_s, Sections::tr("Exception asked for"),
                            yesNoUnknown(request.exceptionAsked), kOptional)
                   << field(u"exception_reason"_s, Sections::tr("Reason for the exception"), request.exceptionReason,
                            kOptional)
                   << field(u"event_date"_s, Sections::tr("Date of the event"), request.eventDate.toString(), kOptional)
                   << field(u"event_place"_s, Sections::tr("Place of the event"), request.eventPlace, kOptional);
    return section;
}

RequestSection penalty(const core::Request &request)
{
    const core::Penalty &penalty = request.penalty;
    const bool expected = request.type == core::NoticeType::Red;
    return {u"penalty"_s,
            Sections::tr("Penalty"),
            {field(u"penalty.sought_for"_s, Sections::tr("Sought for"), wordFor(penalty.soughtFor), expected),
             field(u"penalty.maximum_months"_s, Sections::tr("Maximum penalty"),
                   penalty.lifeOrDeath ? Sections::tr("life imprisonment or more") : months(penalty.maximumMonths),
                   expected),
             field(u"penalty.sentence_months"_s, Sections::tr("Sentence imposed"), months(penalty.sentenceMonths),
                   penalty.soughtFor == core::SoughtFor::Sentence),
             field(u"penalty.remaining_months"_s, Sections::tr("Still to serve"), months(penalty.remainingMonths),
                   penalty.soughtFor == core::SoughtFor::Sentence),
             field(u"penalty.text"_s, Sections::tr("As written"), penalty.text, kOptional)}};
}

RequestSection warrants(const core::Request &request)
{
    RequestSection section{u"warrants"_s, Sections::tr("Warrants"), {}};
    if (request.warrants.isEmpty())
        section.fields << field(u"warrants"_s, Sections::tr("Warrant"), {}, request.type == core::NoticeType::Red);
    for (qsizetype i = 0; i < request.warrants.size(); ++i) {
        const core::Warrant &warrant = request.warrants[i];
        const QString path = u"warrants[%1]."_s.arg(i);
        section.fields << field(path + u"reference"_s, Sections::tr("Reference"), warrant.reference)
                       << coded(path + u"issuing_country"_s, Sections::tr("Issued in"),
                                countryWord(warrant.issuingCountry))
                       << field(path + u"authority"_s, Sections::tr("Authority"), warrant.authority)
                       << field(path + u"date"_s, Sections::tr("Date"), warrant.date.toString())
                       << field(path + u"judicial"_s, Sections::tr("Judicial authority"),
                                yesNoUnknown(warrant.judicial))
                       << field(path + u"appeal_to_court"_s, Sections::tr("Appeal to a court"),
                                yesNoUnknown(warrant.appealToCourt), warrant.judicial == false)
                       << field(path + u"charge"_s, Sections::tr("Charge in it"), warrant.charge, kOptional)
                       << field(path + u"charge_translation"_s, Sections::tr("Its translation"),
                                warrant.chargeTranslation, kOptional);
    }
    return section;
}

RequestSection assurances(const core::Request &request)
{
    const core::Assurances &given = request.assurances;
    return {u"assurances"_s,
            Sections::tr("Assurances"),
            {field(u"assurances.extradition_will_be_sought"_s, Sections::tr("Extradition will be sought"),
                   yesNoUnknown(given.extraditionWillBeSought)),
             field(u"assurances.coordinated_with_extradition_authorities"_s,
                   Sections::tr("Coordinated with extradition authorities"),
                   yesNoUnknown(given.coordinatedWithExtraditionAuthorities)),
             field(u"assurances.authority_had_power"_s, Sections::tr("Authority had the power"),
                   yesNoUnknown(given.authorityHadPower))}};
}

RequestSection groupsAndRelations(const core::Request &request)
{
    RequestSection section{u"groups"_s, Sections::tr("Groups and relations"), {}};
    for (qsizetype i = 0; i < request.groups.size(); ++i) {
        const core::GroupMembership &group = request.groups[i];
        QStringList parts = {group.groupName.isEmpty() ? group.groupId : group.groupName};
        if (!group.role.isEmpty())
            parts << group.role;
        if (!group.designation.isEmpty())
            parts << Sections::tr("listed by %1").arg(group.designation);
        section.fields << field(u"groups[%1]"_s.arg(i), Sections::tr("Group"), listed(parts));
    }
    for (qsizetype i = 0; i < request.relations.size(); ++i) {
        const core::Relation &relation = request.relations[i];
        QStringList parts = {relation.otherName.isEmpty() ? relation.otherRequestId : relation.otherName};
        if (!relation.note.isEmpty())
            parts << relation.note;
        section.fields << field(u"relations[%1]"_s.arg(i),
                                relation.kind.isEmpty() ? Sections::tr("Relation") : relationWord(relation.kind),
                                listed(parts));
    }
    return section;
}

RequestSection statements(const core::Request &request)
{
    RequestSection section{u"statements"_s, Sections::tr("What others say"), {}};
    for (qsizetype i = 0; i < request.statements.size(); ++i) {
        const core::Statement &statement = request.statements[i];
        QString label = statement.publicSource ? Sections::tr("%1 (public source)").arg(countryWord(statement.from))
                                               : countryWord(statement.from);
        if (statement.date.isKnown())
            label = Sections::tr("%1, %2", "who says it, date").arg(label, statement.date.toString());
        section.fields << field(u"statements[%1].text"_s.arg(i), label, statement.text);
    }
    return section;
}

RequestSection handling(const core::Request &request)
{
    return {u"restrictions"_s,
            Sections::tr("Purpose and handling"),
            {field(u"purpose"_s, Sections::tr("Purpose"), request.purpose),
             field(u"status"_s, Sections::tr("Status of the person"), wordFor(request.status)),
             field(u"confidentiality"_s, Sections::tr("Confidentiality"), wordFor(request.confidentiality)),
             coded(u"restrictions.recipients"_s, Sections::tr("Recipients"),
                   inWords(request.restrictions.recipients, countryWord), kOptional),
             coded(u"restrictions.excluded"_s, Sections::tr("Excluded"),
                   inWords(request.restrictions.excluded, countryWord), kOptional),
             field(u"restrictions.handling"_s, Sections::tr("Handling"), request.restrictions.handling, kOptional),
             field(u"request_date"_s, Sections::tr("Date of the request"), request.requestDate.toString()),
             coded(u"language"_s, Sections::tr("Language"), languageWord(request.language), kOptional),
             field(u"sibling_ids"_s, Sections::tr("Same facts as"), listed(request.siblingIds), kOptional),
             field(u"un_reference"_s, Sections::tr("UN reference"), request.unReference, kOptional),
             field(u"un_resolution"_s, Sections::tr("UN resolution"), request.unResolution, kOptional)}};
}

} // namespace

QList<RequestSection> sectionsOf(const core::Request &request)
{
    QList<RequestSection> sections = {
        identity(request.subject, request.entity),
        {u"facts"_s, Sections::tr("Facts"), {field(u"facts"_s, {}, request.facts)}},
        charges(request),
        penalty(request),
        warrants(request),
    };
    if (request.type == core::NoticeType::Red)
        sections << assurances(request);
    if (!request.entity)
        sections << identifiers(request.subject);
    sections << groupsAndRelations(request) << statements(request) << handling(request)
             << RequestSection{u"additional_information"_s,
                               Sections::tr("Additional information"),
                               {field(u"additional_information"_s, {}, request.additionalInformation, kOptional)}};
    for (RequestSection &section : sections)
        section.fields.removeIf([](const RequestField &f) { return f.value.isEmpty() && !f.expected; });
    sections.removeIf([](const RequestSection &section) { return section.fields.isEmpty(); });
    return sections;
}

} // namespace ui
