// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generator/defect_planter.h"

namespace core {

namespace {

using namespace Qt::StringLiterals;

void removeIdentity(Request &request, Random &random)
{
    Person &person = request.subject;
    person.photos.clear();
    if (random.chance(0.5)) {
        person.birth = {};
    } else {
        person.description = {};
        person.fingerprints.reset();
        person.dna.reset();
        person.documents.clear();
    }
}

void removeJudicial(Request &request, Random &random)
{
    switch (random.below(4)) {
    case 0:
        request.laws.clear();
        break;
    case 1:
        request.warrants.first().reference.clear();
        break;
    case 2:
        request.offences.clear();
        request.warrants.first().charge.clear();
        break;
    default:
        request.penalty = {};
        break;
    }
}

void lowerPenalty(Request &request, Random &random)
{
    request.status = StatusCode::Charged;
    request.penalty = {};
    request.penalty.soughtFor = SoughtFor::Prosecution;
    request.penalty.maximumMonths = 6 * (1 + static_cast<int>(random.below(3)));
}

void emptyFacts(Request &request, Random &random)
{
    request.facts = random.chance(0.5) ? u"The person is wanted for the offence named above."_s
                                       : u"The person committed the offence together with others. See the warrant."_s;
    request.offenceDate = {};
    request.offencePlace.clear();
}

struct ExcludedMatter
{
    QStringView charge, facts;
};
constexpr ExcludedMatter kExcluded[] = {
    {u"Issuing a cheque without funds", u"On 4 May 2029 the person gave a supplier a cheque for 9,000 USD that was not "
                                        u"paid when it was shown. The goods had been delivered."},
    {u"Non-payment of maintenance",
     u"Since 1 March 2029 the person has not paid the maintenance for a child that the family court set."},
    {u"Driving without a licence", u"On 12 August 2029 the person drove a delivery van in the town without a valid "
                                   u"licence and did not pay the fine."},
    {u"Breach of contract", u"On 20 January 2030 the person stopped the work on a house although the owner had paid "
                            u"two instalments, and keeps the money because of extra costs."}};

void excludeMatter(Request &request, Random &random)
{
    const ExcludedMatter &matter = kExcluded[random.below(std::size(kExcluded))];
    request.offences = {matter.charge.toString()};
    request.facts = matter.facts.toString();
    request.warrants.first().charge = request.offences.first();
    request.organisedCrimeLink.reset();
    request.language = u"en"_s;
}

void removeAssurance(Request &request, Random &random)
{
    if (random.chance(0.6)) {
        request.assurances.extraditionWillBeSought.reset();
    } else {
        request.warrants.first().judicial = false;
        request.warrants.first().appealToCourt = false;
        request.warrants.first().authority = u"Prosecutor's office"_s;
    }
}

void contradictDates(Request &request, Random &random)
{
    if (random.chance(0.5)) {
        request.subject.birth = {PartialDate{static_cast<qint16>(request.offenceDate.year + 2), 0, 0}, {}};
    } else {
        request.limitationDate = request.requestDate;
        request.limitationDate.year = static_cast<qint16>(request.limitationDate.year - 1);
        request.limitationDate.day = std::min<qint8>(request.limitationDate.day, 28);
    }
}

void makeMinor(Request &request)
{
    request.subject.birth = {PartialDate{static_cast<qint16>(request.offenceDate.year - 15), 6, 0}, {}};
    request.subject.minorMarking.reset();
}

} // namespace

void plantDefect(Request &request, QStringView check, const QString &otherFacts, Random &random)
{
    if (check == u"C01")
        removeIdentity(request, random);
    else if (check == u"C02")
        removeJudicial(request, random);
    else if (check == u"C03")
        lowerPenalty(request, random);
    else if (check == u"C04")
        emptyFacts(request, random);
    else if (check == u"C05")
        request.facts = otherFacts;
    else if (check == u"C06")
        excludeMatter(request, random);
    else if (check == u"C07")
        removeAssurance(request, random);
    else if (check == u"C08")
        request.status = random.chance(0.5) ? StatusCode::Witness : StatusCode::PossibleThreat;
    else if (check == u"C09")
        contradictDates(request, random);
    else if (check == u"C11")
        makeMinor(request);
}

} // namespace core
