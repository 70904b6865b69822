// SPDX-License-Identifier: GPL-3.0-or-later
// C01 identifier sets, C08 status and type, C10 duplicates, C11 minors and neutral wording.
#include "core/checks/indicators/indicator_list.h"

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the request gives of the things that the identifier sets ask for. `false` here is "not in the request".
struct Identifiers
{
    bool family = false, forename = false, sex = false, birthYear = false;
    bool description = false, dna = false, fingerprints = false, documents = false;
    bool photo = false, alias = false, parents = false, mark = false;

    [[nodiscard]] bool names() const { return family && forename && sex && birthYear; }
    [[nodiscard]] bool biometric() const { return dna || fingerprints; }
};

bool isGoodPhoto(const Photo &photo)
{
    return photo.goodQuality.value_or(true); // not said to be poor
}

Identifiers identifiersOf(const Person &person)
{
    Identifiers has;
    if (const PersonName *name = person.primaryName()) {
        has.family = !name->family.isEmpty();
        has.forename = !name->forename.isEmpty();
    }
    has.sex = person.sex != Sex::Unknown;
    has.birthYear = person.birth.isKnown();
    has.description = !person.description.isEmpty();
    has.dna = person.dna.value_or(false);
    has.fingerprints = person.fingerprints.value_or(false);
    has.documents = std::ranges::any_of(person.documents, [](const auto &paper) { return !paper.number.isEmpty(); });
    has.photo = std::ranges::any_of(person.photos, isGoodPhoto);
    has.alias = std::ranges::any_of(
        person.names, [](const PersonName &name) { return name.kind != PersonName::Kind::Primary && !name.isEmpty(); });
    has.parents = !person.fatherName.isEmpty() || !person.fatherForename.isEmpty() || !person.motherName.isEmpty() ||
                  !person.motherForename.isEmpty();
    has.mark = !person.description.marks.isEmpty();
    return has;
}

bool meetsRed(const Identifiers &has)
{
    const bool first = has.names() && (has.description || has.biometric() || has.documents);
    // "some additional data": the rule's own examples, and a document's number; a bare name beside a photo is not one.
    const bool second = has.photo && (has.alias || has.parents || has.description || has.biometric() || has.documents);
    return first || second;
}

bool meetsBlueIdentified(const Identifiers &has)
{
    const bool first = has.names() && (has.description || has.biometric() || has.documents);
    const bool second = has.photo && (has.alias || has.parents || has.mark || has.description);
    return first || second;
}

bool meetsYellow(const Identifiers &has, const Request &request)
{
    if (request.status == StatusCode::UnidentifiedPerson || (!has.family && !has.forename))
        return has.description && has.sex && (has.photo || has.biometric());
    return has.names() && (has.description || has.photo || has.biometric());
}

/// The variant of the set that is not met; nullptr when it is, or when the type has none.
const char *unmetSet(const Request &request)
{
    const Identifiers has = identifiersOf(request.subject);
    const bool unidentified = !has.family && !has.forename;
    switch (request.type) {
    case NoticeType::Red:
        return meetsRed(has) ? nullptr : "red";
    case NoticeType::Blue:
        if (unidentified)
            return has.photo || has.biometric() ? nullptr : "blue.unidentified";
        return meetsBlueIdentified(has) ? nullptr : "blue.identified";
    case NoticeType::Green:
        return meetsBlueIdentified(has) ? nullptr : "green";
    case NoticeType::Yellow:
        return meetsYellow(has, request) ? nullptr : "yellow";
    case NoticeType::Black:
        return has.photo || has.biometric() ? nullptr : "black";
    default:
        return nullptr;
    }
}

class IdentifierSet final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override
    {
        return {"C01"_L1, 1, "RPD art. 83(2)(a), 88-91"_L1, Direction::Block, false};
    }

    void check(const CheckContext &context, const TextView &, QList<Finding> &findings) const override
    {
        const Request &request = context.request;
        if (!context.hasForm() || request.entity || request.channel == Channel::Diffusion)
            return;
        if (const char *variant = unmetSet(request))
            findings.append(findingOf(info(), variant, {fieldEvidence("subject")}));
    }
};

bool statusFits(NoticeType type, StatusCode status)
{
    using enum StatusCode;
    switch (type) {
    case NoticeType::Red:
        return status == Convicted || status == Charged;
    case NoticeType::Blue:
        return status == Convicted || status == Charged || status == Suspect || status == Witness || status == Victim;
    case NoticeType::Green:
    case NoticeType::Orange:
        return status == Convicted || status == CriminalHistory || status == PossibleThreat;
    case NoticeType::Yellow:
        return status == Missing || status == StatusCode::UnidentifiedPerson;
    case NoticeType::Black:
        return status == UnidentifiedBody;
    case NoticeType::UnSpecial:
        return status == UnSanctioned;
    default:
        return true;
    }
}

class StatusFitsType final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override
    {
        return {"C08"_L1, 1, "RPD art. 44, 82-95"_L1, Direction::Block, false};
    }

    void check(const CheckContext &context, const TextView &, QList<Finding> &findings) const override
    {
        const Request &request = context.request;
        if (request.status == StatusCode::Unknown || statusFits(request.type, request.status))
            return;
        findings.append(findingOf(info(), "mismatch", {fieldEvidence("status", statusCodeText(request.status))}));
    }
};

class Duplicate final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override
    {
        return {"C10"_L1, 1, "RPD art. 12, 103(2)(c)"_L1, Direction::Ask, false};
    }

    void check(const CheckContext &context, const TextView &, QList<Finding> &findings) const override
    {
        for (const LiveDuplicate &live : context.matches.duplicates) {
            const char *variant = live.sameSource ? "same_source" : "other_source";
            findings.append(findingOf(info(), variant, {fieldEvidence("matches.duplicates", live.reference)}));
        }
    }
};

class SpecialGroups final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override
    {
        return {"C11"_L1, 1, "RPD art. 40-42, RoP 3.11"_L1, Direction::Block, false};
    }

    void check(const CheckContext &context, const TextView &texts, QList<Finding> &findings) const override
    {
        checkMinor(context, findings);
        checkRoleMarking(context, findings);
        if (const Mark *mark = texts.find(Concept::NonNeutral, kCharges | kNarrative | kRole))
            findings.append(findingOf(info(), "wording", Direction::Ask, {texts.evidence(*mark)}));
    }

private:
    void checkMinor(const CheckContext &context, QList<Finding> &findings) const
    {
        const Request &request = context.request;
        const QDate act = request.offenceDate.latest();
        const QDate birth = request.subject.birth.earliest();
        if (!context.hasForm() || !act.isValid() || !birth.isValid() || request.subject.minorMarking.value_or(false))
            return;
        const Thresholds &limits = context.policy.thresholds;
        const bool certainlyMinor = birth.addYears(limits.adultAge) > act && birth.addYears(limits.youngestAge) <= act;
        const bool wanted =
            request.type == NoticeType::Red || request.type == NoticeType::Blue || request.type == NoticeType::Green;
        if (!certainlyMinor || !wanted)
            return;
        Finding finding =
            findingOf(info(), "minor", {fieldEvidence("subject.birth", request.subject.birth.toString())});
        finding.mandatoryReferral = true;
        findings.append(finding);
    }

    void checkRoleMarking(const CheckContext &context, QList<Finding> &findings) const
    {
        const Request &request = context.request;
        const bool onlyEvent = request.status == StatusCode::Witness || request.status == StatusCode::Victim;
        if (onlyEvent && request.type != NoticeType::Blue)
            findings.append(
                findingOf(info(), "victim_or_witness", {fieldEvidence("status", statusCodeText(request.status))}));
    }
};

} // namespace

void addIdentityIndicators(IndicatorList &list)
{
    list.push_back(std::make_unique<IdentifierSet>());
    list.push_back(std::make_unique<StatusFitsType>());
    list.push_back(std::make_unique<Duplicate>());
    list.push_back(std::make_unique<SpecialGroups>());
}

} // namespace core
