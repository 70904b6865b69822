// SPDX-License-Identifier: GPL-3.0-or-later
// A10 grave acts with an own role, A11 mixed charges.
#include "core/checks/indicators/indicator_list.h"
#include "core/checks/indicators/offence_groups.h"

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

class GraveAct final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override
    {
        return {"A10"_L1, 2, "RoP 2.2 §57 B, 3.5, 3.6"_L1, Direction::Lower, false};
    }

    void check(const CheckContext &, const TextView &texts, QList<Finding> &findings) const override
    {
        if (texts.has(Concept::Gap, kAccounts, Quoted | OwnStatement))
            return; // no named own role
        if (const Mark *act = findGraveAct(texts))
            findings.append(findingOf(info(), "own_act", {texts.evidence(*act)}));
    }
};

class MixedCharges final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override { return {"A11"_L1, 2, "RoP 3.12"_L1, Direction::Ask, true}; }

    void check(const CheckContext &context, const TextView &texts, QList<Finding> &findings) const override
    {
        const bool several = context.request.offences.size() + context.request.warrants.size() > 1;
        if (several && hasSensitiveCharge(texts) && hasOrdinaryCharge(texts))
            findings.append(findingOf(info(), "mixed", {fieldEvidence("offences")}));
    }
};

} // namespace

void addMixedIndicators(IndicatorList &list)
{
    list.push_back(std::make_unique<GraveAct>());
    list.push_back(std::make_unique<MixedCharges>());
}

} // namespace core
