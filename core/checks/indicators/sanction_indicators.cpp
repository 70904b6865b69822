// SPDX-License-Identifier: GPL-3.0-or-later
// A08: sanctions, embargo and export-control charges.
#include "core/checks/indicators/indicator_list.h"
#include "core/checks/indicators/offence_groups.h"
#include "core/checks/indicators/told_patterns.h"

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

class SanctionCharge final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override { return {"A08"_L1, 5, "RoP 3.7"_L1, Direction::Raise, true}; }

    void check(const CheckContext &, const TextView &texts, QList<Finding> &findings) const override
    {
        const Mark *mark = findCharge(texts, Concept::ChargeSanctions);
        if (!mark)
            mark = texts.find(Concept::Sanctions, kAccounts, Negated | Quoted);
        if (!mark) {
            addToldPatterns(info(), texts, findings);
            return;
        }
        const Mark *un = texts.find(Concept::UnBasis, kCharges | kAccounts, Negated | Quoted | OwnStatement);
        const Mark *own = texts.find(Concept::UnilateralBasis, kAccounts, Quoted);
        if (un && !own) {
            findings.append(findingOf(info(), "un_basis", Direction::Lower, {texts.evidence(*un)}));
            return;
        }
        if (own)
            findings.append(findingOf(info(), "unilateral", {texts.evidence(*mark), texts.evidence(*own)}));
        else
            findings.append(findingOf(info(), "basis_open", {texts.evidence(*mark)}));
        const Mark *treaty = texts.find(Concept::MultilateralBasis, kCharges | kAccounts, Negated | Quoted);
        if (treaty)
            findings.append(findingOf(info(), "multilateral", Direction::Lower, {texts.evidence(*treaty)}));
    }
};

} // namespace

void addSanctionIndicators(IndicatorList &list)
{
    list.push_back(std::make_unique<SanctionCharge>());
}

} // namespace core
