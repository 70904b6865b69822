// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generator/request_generator.h"

#include "core/base/json_text.h"
#include "core/generator/case_composer.h"
#include "core/generator/defect_planter.h"
#include "core/generator/group_pool.h"
#include "core/generator/invented_person.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

using namespace Qt::StringLiterals;

constexpr size_t kGroups = 400;
/// Persons who can come again; more are forgotten, so that memory does not grow with the number of requests.
constexpr size_t kRememberedPersons = 20000;
/// C10 is not planted but made of an earlier request.
constexpr std::array<QStringView, 10> kChecks = {u"C01", u"C02", u"C03", u"C04", u"C05",
                                                 u"C06", u"C07", u"C08", u"C09", u"C11"};
constexpr std::array<QStringView, 6> kRelationKinds = {u"brother",  u"sister", u"business partner",
                                                       u"employer", u"spouse", u"cousin"};

struct TypeShare
{
    NoticeType type;
    double upTo;
};
constexpr TypeShare kTypeShares[] = {
    {NoticeType::Red, 0.78},     {NoticeType::Blue, 0.85},   {NoticeType::Green, 0.89},
    {NoticeType::Yellow, 0.945}, {NoticeType::Black, 0.955}, {NoticeType::Purple, 0.965},
    {NoticeType::Orange, 0.975}, {NoticeType::Silver, 0.98}, {NoticeType::UnSpecial, 1.0}};

bool hasJudicialData(NoticeType type)
{
    return type == NoticeType::Red || type == NoticeType::Blue || type == NoticeType::Silver;
}

QStringView purposeOf(NoticeType type)
{
    switch (type) {
    case NoticeType::Red:
        return u"locate and arrest with a view to extradition";
    case NoticeType::Blue:
        return u"locate or identify a person of interest in an investigation";
    case NoticeType::Green:
        return u"warn about criminal activities";
    case NoticeType::Yellow:
        return u"locate a missing person";
    case NoticeType::Black:
        return u"identify a dead body";
    case NoticeType::Purple:
        return u"inform about a method";
    case NoticeType::Orange:
        return u"warn of an imminent threat";
    case NoticeType::UnSpecial:
        return u"inform of sanctions of the Security Council";
    case NoticeType::Silver:
        return u"trace assets";
    case NoticeType::Unknown:
        break;
    }
    return {};
}

void appendList(QByteArray &bytes, const char *key, const QStringList &values)
{
    bytes.append(",\"").append(key).append("\":[");
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0)
            bytes.append(',');
        appendJsonString(bytes, values[i]);
    }
    bytes.append(']');
}

} // namespace

class RequestGenerator::Private
{
public:
    Private(quint64 seed, const GeneratorProfile &rates)
        : profile(rates), random(seed), countries(random.fork(1)), groups(inventGroups(kGroups, names, random.fork(2)))
    {
        persons.reserve(kRememberedPersons);
    }

    GeneratedRequest next();

private:
    NoticeType pickType();
    InventedPerson &newPerson(bool remembered);
    InventedPerson &knownPerson();
    void fillHead(Request &request, const InventedPerson &person, const CaseDates &dates);
    void fillCase(GeneratedRequest &made, const InventedPerson &person, const CaseDates &dates);
    void fillLinks(GeneratedRequest &made, const InventedPerson &person, const CaseDates &dates);
    void spoil(GeneratedRequest &made, const CaseDates &dates);
    void removeSubject(Request &request);
    GeneratedRequest repeatEarlier();

    GeneratorProfile profile;
    Random random;
    NameFactory names;
    CountryChoice countries;
    std::vector<InventedGroup> groups;
    std::vector<InventedPerson> persons;
    InventedPerson unremembered; ///< somebody without a name, who can't come again
    qint64 personCount = 0;
    qint64 requestCount = 0;
    GeneratedRequest earlier; ///< a complete red request, for the near-duplicates of C10
};

NoticeType RequestGenerator::Private::pickType()
{
    const double place = random.unit();
    return std::ranges::find_if(kTypeShares, [place](const TypeShare &share) { return place < share.upTo; })->type;
}

InventedPerson &RequestGenerator::Private::newPerson(bool remembered)
{
    const PoolCountry *country = &countries.pick(random);
    int group = -1;
    if (random.chance(profile.groups)) {
        // The square makes a few groups large.
        const double place = random.unit();
        group = static_cast<int>(place * place * static_cast<double>(groups.size()));
        const auto &homes = groups[static_cast<size_t>(group)].countries;
        country = homes[random.below(static_cast<quint32>(homes.size()))];
    }
    InventedPerson person = inventPerson(++personCount, *country, names, profile.today, random);
    person.group = group;
    if (!remembered) {
        unremembered = std::move(person);
        return unremembered;
    }
    if (persons.size() < kRememberedPersons)
        return persons.emplace_back(std::move(person));
    InventedPerson &place = persons[random.below(kRememberedPersons)];
    place = std::move(person);
    return place;
}

InventedPerson &RequestGenerator::Private::knownPerson()
{
    return persons[random.below(static_cast<quint32>(persons.size()))];
}

void RequestGenerator::Private::fillHead(Request &request, const InventedPerson &person, const CaseDates &dates)
{
    request.externalId = QString::number(dates.request.year()) + u'/' + QString::number(100000 + requestCount);
    request.system = u"request"_s;
    request.requestDate = PartialDate::of(dates.request);
    request.purpose = purposeOf(request.type).toString();
    // Most are asked for by the person's own country.
    request.source = random.chance(0.7) ? person.country.toString() : countries.pick(random).code.toString();
    const bool canBeDiffusion =
        request.type == NoticeType::Red || request.type == NoticeType::Blue || request.type == NoticeType::Green;
    if (canBeDiffusion && random.chance(0.18)) {
        request.channel = Channel::Diffusion;
        for (int i = 0; i < 3; ++i)
            request.restrictions.recipients.append(countries.pick(random).code.toString());
        // Leaving out a country whose nationality the subject holds would be a reason for review of its own (D01).
        for (const QString &country : std::as_const(request.subject.nationalities)) {
            if (country != request.source)
                request.restrictions.recipients.append(country);
        }
        request.restrictions.recipients.removeDuplicates();
    }
    if (random.chance(0.05))
        request.confidentiality = Confidentiality::Restricted;
    request.retentionUntil = PartialDate::of(dates.request.addYears(5));
}

void RequestGenerator::Private::fillCase(GeneratedRequest &made, const InventedPerson &person, const CaseDates &dates)
{
    Request &request = made.request;
    CaseComposer composer(names, person.culture, random);
    if (!hasJudicialData(request.type)) {
        composer.composeOther(request, dates);
        return;
    }
    if (request.type != NoticeType::Red)
        request.status = StatusCode::Suspect;
    // The rate is one of all requests; only those with judicial data can be contentious in the ways that are invented.
    if (random.chance(profile.contentious / 0.855)) {
        const auto kinds = contentiousKinds();
        const ContentiousTexts &kind = kinds[random.below(static_cast<quint32>(kinds.size()))];
        composer.composeContentious(request, dates, kind);
        made.truth.contentious = {kind.indicator.toString()};
    } else {
        composer.composeOrdinary(request, dates, random.chance(profile.decoys));
    }
}

void RequestGenerator::Private::fillLinks(GeneratedRequest &made, const InventedPerson &person, const CaseDates &dates)
{
    Request &request = made.request;
    if (person.group >= 0) {
        InventedGroup &group = groups[static_cast<size_t>(person.group)];
        made.truth.groups = {group.id};
        joinGroup(group, {request.externalId, displayName(person, names)}, request, random);
    } else if (random.chance(0.06)) {
        const InventedPerson &other = knownPerson();
        if (other.number != person.number)
            request.relations.append({kRelationKinds[random.below(kRelationKinds.size())].toString(),
                                      other.firstRequest,
                                      displayName(other, names),
                                      {}});
    }
    if (random.chance(0.06)) {
        CaseComposer composer(names, person.culture, random);
        request.statements.append({countries.pick(random).code.toString(), u"information"_s,
                                   PartialDate::of(dates.request.addDays(-3)),
                                   u"The person was checked in %1 and gave an address there. Nothing else is known "
                                   "here."_s.arg(composer.town()),
                                   false});
    }
}

void RequestGenerator::Private::removeSubject(Request &request)
{
    if (request.type == NoticeType::Purple)
        request.subject = {};
    if (request.type != NoticeType::Black)
        return;
    Person body;
    body.sex = request.subject.sex;
    body.description = request.subject.description;
    body.dna = request.subject.dna;
    request.subject = body;
}

/// C10: the same case sent a second time under another number.
GeneratedRequest RequestGenerator::Private::repeatEarlier()
{
    GeneratedRequest made = earlier;
    made.request.externalId =
        QString::number(made.request.requestDate.year) + u'/' + QString::number(100000 + requestCount);
    made.truth.id = made.request.externalId;
    made.truth.duplicateOf = earlier.truth.id;
    made.truth.defects = {u"C10"_s};
    return made;
}

void RequestGenerator::Private::spoil(GeneratedRequest &made, const CaseDates &dates)
{
    if (made.request.type != NoticeType::Red || !made.truth.contentious.isEmpty() ||
        !random.chance(profile.defects * 10 / 11 / 0.74))
        return;
    const QStringView check = kChecks[random.below(kChecks.size())];
    Request other;
    other.subject.sex = made.request.subject.sex;
    CaseComposer composer(names, NameCulture::Western, random);
    const QString charge = made.request.offences.value(0);
    for (int tries = 0; tries < 8 && (other.facts.isEmpty() || other.language != u"en" || charge == other.offences[0]);
         ++tries)
        composer.composeOrdinary(other, dates, false);
    plantDefect(made.request, check, other.facts, random);
    made.truth.defects = {check.toString()};
}

GeneratedRequest RequestGenerator::Private::next()
{
    GeneratedRequest made;
    ++requestCount;
    if (!earlier.request.externalId.isEmpty() && random.chance(profile.defects / 11))
        return repeatEarlier();
    made.request.type = pickType();
    const CaseDates dates = inventDates(profile.today, random);
    const bool named = made.request.type != NoticeType::Purple && made.request.type != NoticeType::Black;
    const bool again = named && !persons.empty() && random.chance(profile.duplicates / 0.975);
    InventedPerson &person = again ? knownPerson() : newPerson(named);
    made.request.subject = again ? describedAgain(person, names, random) : describedPerson(person, names, random);
    fillHead(made.request, person, dates);
    made.truth.id = made.request.externalId;
    made.truth.person = person.number;
    made.truth.duplicateOf = again ? person.firstRequest : QString();
    fillCase(made, person, dates);
    if (named)
        fillLinks(made, person, dates);
    removeSubject(made.request);
    if (named && person.firstRequest.isEmpty())
        person.firstRequest = made.request.externalId;
    spoil(made, dates);
    const bool clean = made.request.type == NoticeType::Red && made.truth.defects.isEmpty() &&
                       made.truth.contentious.isEmpty() && made.truth.duplicateOf.isEmpty();
    if (clean && requestCount % 16 == 0)
        earlier = made;
    return made;
}

QByteArray writeTruthJson(const RequestTruth &truth)
{
    QByteArray bytes("{\"id\":");
    appendJsonString(bytes, truth.id);
    bytes.append(",\"person\":").append(QByteArray::number(truth.person)).append(",\"duplicate_of\":");
    if (truth.duplicateOf.isEmpty())
        bytes.append("null");
    else
        appendJsonString(bytes, truth.duplicateOf);
    appendList(bytes, "defects", truth.defects);
    appendList(bytes, "contentious", truth.contentious);
    appendList(bytes, "groups", truth.groups);
    bytes.append('}');
    return bytes;
}

RequestGenerator::RequestGenerator(quint64 seed, GeneratorProfile profile) : d(std::make_unique<Private>(seed, profile))
{
}

RequestGenerator::~RequestGenerator() = default;

GeneratedRequest RequestGenerator::next()
{
    return d->next();
}

} // namespace core
