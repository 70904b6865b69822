// SPDX-License-Identifier: GPL-3.0-or-later
// C02 judicial data, C03 penalty threshold, C07 assurances.
#include "core/checks/indicators/indicator_list.h"

#include "core/base/text.h"

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isRedNotice(const Request &request)
{
    return request.type == NoticeType::Red && request.channel == Channel::Notice;
}

/// A field that says something: not empty, no sign of absence and not only words such as "see warrant" or "pending".
bool says(const TextView &texts, const FieldPath &path, const QString &text)
{
    if (isUnknownPlaceholder(text))
        return false;
    for (const Mark *mark = texts.firstOf(Concept::Placeholder); mark != nullptr; mark = texts.nextOf(*mark)) {
        const TextField &field = texts.fields()[mark->field];
        // One word may stand before it: "à préciser", "por determinar", "is pending".
        const bool whole =
            mark->firstToken <= field.firstToken + 1 && mark->lastToken == field.firstToken + field.tokenCount - 1;
        if (whole && field.path == path)
            return false;
    }
    return true;
}

/// True when a text of the list says something; `path` is that of the first.
bool anySays(const TextView &texts, const QStringList &list, FieldPath path)
{
    for (path.index = 0; path.index < list.size(); ++path.index) {
        if (says(texts, path, list[path.index]))
            return true;
    }
    return false;
}

bool hasCharge(const Request &request, const TextView &texts)
{
    QStringList ofWarrants;
    for (const Warrant &warrant : request.warrants)
        ofWarrants.append(warrant.charge);
    return anySays(texts, request.offences, {"offences"_L1}) ||
           anySays(texts, ofWarrants, {"warrants"_L1, 0, "charge"_L1});
}

bool hasReference(const Request &request, const TextView &texts)
{
    QStringList references;
    for (const Warrant &warrant : request.warrants)
        references.append(warrant.reference);
    return anySays(texts, references, {"warrants"_L1, 0, "reference"_L1});
}

bool hasPenalty(const Penalty &penalty)
{
    if (penalty.lifeOrDeath)
        return true;
    const bool ofSentence = penalty.sentenceMonths || penalty.remainingMonths;
    switch (penalty.soughtFor) {
    case SoughtFor::Prosecution:
        return penalty.maximumMonths.has_value();
    case SoughtFor::Sentence:
        return ofSentence;
    default:
        return penalty.maximumMonths.has_value() || ofSentence;
    }
}

class JudicialData final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override
    {
        return {"C02"_L1, 2, "RPD art. 83(2)(b)"_L1, Direction::Block, false};
    }

    void check(const CheckContext &context, const TextView &texts, QList<Finding> &findings) const override
    {
        const Request &request = context.request;
        if (request.type != NoticeType::Red)
            return;
        if (const Mark *none = texts.find(Concept::NoWarrant, kAccounts, Quoted | OwnStatement))
            findings.append(findingOf(info(), "warrant.none_stated", {texts.evidence(*none)}));
        else if (context.hasForm())
            checkWarrant(request, texts, findings);
        // An arrest diffusion rests on the general recording conditions (art. 97(2)): the warrant only.
        if (context.hasForm() && request.channel == Channel::Notice)
            checkNoticeData(context, texts, findings);
    }

private:
    void checkWarrant(const Request &request, const TextView &texts, QList<Finding> &findings) const
    {
        if (request.warrants.isEmpty())
            findings.append(findingOf(info(), "warrant.missing", {fieldEvidence("warrants")}));
        else if (const Mark *other = texts.find(Concept::NotAWarrant, kindBit(FieldKind::Warrant)))
            findings.append(findingOf(info(), "warrant.other_act", {texts.evidence(*other)}));
        else if (!hasReference(request, texts))
            findings.append(findingOf(info(), "warrant.reference", {fieldEvidence("warrants[0].reference")}));
    }

    void checkNoticeData(const CheckContext &context, const TextView &texts, QList<Finding> &findings) const
    {
        const Request &request = context.request;
        if (texts.narrativeWords() < context.policy.thresholds.factsWords)
            findings.append(findingOf(info(), "facts", {fieldEvidence("facts", request.facts)}));
        if (!hasCharge(request, texts))
            findings.append(findingOf(info(), "charge", {fieldEvidence("offences")}));
        if (!anySays(texts, request.laws, {"laws"_L1}))
            findings.append(findingOf(info(), "law", {fieldEvidence("laws")}));
        if (!hasPenalty(request.penalty))
            findings.append(findingOf(info(), "penalty", {fieldEvidence("penalty")}));
    }
};

class PenaltyThreshold final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override
    {
        return {"C03"_L1, 1, "RPD art. 83(1)(a)(ii)"_L1, Direction::Block, false};
    }

    void check(const CheckContext &context, const TextView &, QList<Finding> &findings) const override
    {
        const Request &request = context.request;
        const Penalty &penalty = request.penalty;
        if (!isRedNotice(request) || penalty.lifeOrDeath)
            return;
        const bool toServe = penalty.soughtFor == SoughtFor::Sentence ||
                             (penalty.soughtFor == SoughtFor::Unknown && !penalty.maximumMonths);
        const auto before = findings.size();
        if (toServe)
            checkSentence(context.policy.thresholds, penalty, findings);
        else if (penalty.maximumMonths && *penalty.maximumMonths < context.policy.thresholds.maximumPenaltyMonths)
            findings.append(findingOf(info(), "maximum", {months("penalty.maximum_months", *penalty.maximumMonths)}));
        if (findings.size() > before && request.exceptionAsked.value_or(false))
            findings.last().mandatoryReferral = true;
    }

private:
    static Evidence months(const char *path, const std::optional<int> &value)
    {
        return fieldEvidence(path, value ? QString::number(*value) : QString());
    }

    void checkSentence(const Thresholds &limits, const Penalty &penalty, QList<Finding> &findings) const
    {
        const auto tooShort = [&](const std::optional<int> &value) { return value && *value < limits.sentenceMonths; };
        const auto enough = [&](const std::optional<int> &value) { return value && *value >= limits.sentenceMonths; };
        // "and/or" in the rule: one figure that reaches the limit is enough.
        if (enough(penalty.sentenceMonths)) {
            if (tooShort(penalty.remainingMonths))
                findings.append(findingOf(info(), "remaining_short", Direction::Ask,
                                          {months("penalty.remaining_months", penalty.remainingMonths)}));
            return;
        }
        if (enough(penalty.remainingMonths))
            return;
        if (tooShort(penalty.sentenceMonths))
            findings.append(findingOf(info(), "sentence", {months("penalty.sentence_months", penalty.sentenceMonths)}));
        else if (tooShort(penalty.remainingMonths))
            findings.append(
                findingOf(info(), "remaining", {months("penalty.remaining_months", penalty.remainingMonths)}));
    }
};

class AssurancesGiven final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override
    {
        return {"C07"_L1, 1, "RPD art. 84(b), (c)"_L1, Direction::Block, false};
    }

    void check(const CheckContext &context, const TextView &, QList<Finding> &findings) const override
    {
        const Request &request = context.request;
        if (!isRedNotice(request))
            return;
        const auto &sought = request.assurances.extraditionWillBeSought;
        if (sought == false)
            findings.append(
                findingOf(info(), "extradition.refused", {fieldEvidence("assurances.extradition", u"no"_s)}));
        else if (!sought && context.hasForm())
            findings.append(
                findingOf(info(), "extradition.unknown", Direction::Ask, {fieldEvidence("assurances.extradition")}));
        checkAuthority(request, findings);
    }

private:
    void checkAuthority(const Request &request, QList<Finding> &findings) const
    {
        for (qsizetype i = 0; i < request.warrants.size(); ++i) {
            const Warrant &warrant = request.warrants[i];
            if (warrant.judicial != false || warrant.appealToCourt == true)
                continue;
            const Evidence authority{u"warrants[%1].authority"_s.arg(i), 0, warrant.authority.size(),
                                     warrant.authority};
            const bool refused = warrant.appealToCourt == false;
            findings.append(findingOf(info(), refused ? "appeal.none" : "appeal.unknown",
                                      refused ? Direction::Block : Direction::Ask, {authority}));
        }
    }
};

} // namespace

void addJudicialIndicators(IndicatorList &list)
{
    list.push_back(std::make_unique<JudicialData>());
    list.push_back(std::make_unique<PenaltyThreshold>());
    list.push_back(std::make_unique<AssurancesGiven>());
}

} // namespace core
