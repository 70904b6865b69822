// SPDX-License-Identifier: GPL-3.0-or-later
// S01 supervised sources, S02 refusal memory, S03 international tribunals, S04 bursts.
#include "core/checks/indicators/indicator_list.h"
#include "core/checks/indicators/told_patterns.h"

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

class Supervised final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override
    {
        return {"S01"_L1, 1, "RPD art. 131"_L1, Direction::Block, true};
    }

    void check(const CheckContext &context, const TextView &, QList<Finding> &findings) const override
    {
        const QString &source = context.request.source;
        if (context.tables.supervisionOf(source, context.measuredOn()))
            findings.append(findingOf(info(), "supervised", {fieldEvidence("source", source)}));
    }
};

class RefusalMemory final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override
    {
        return {"S02"_L1, 3, "RoP 2.2 §56, RPD art. 125(3)"_L1, Direction::Raise, true};
    }

    void check(const CheckContext &context, const TextView &texts, QList<Finding> &findings) const override
    {
        for (const EarlierOutcome &earlier : context.matches.earlier) {
            const char *variant = earlier.otherChannel ? "other_channel" : earlier.sameGroup ? "group" : "person";
            findings.append(findingOf(info(), variant, {fieldEvidence("matches.earlier", earlier.reference)}));
        }
        if (const Mark *told = texts.find(Concept::EarlierRefused, kAccounts))
            findings.append(findingOf(info(), "stated", {texts.evidence(*told)}));
        addToldPatterns(info(), texts, findings);
    }
};

class InternationalSource final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override
    {
        return {"S03"_L1, 1, "RoP 3.1, 3.10"_L1, Direction::Lower, false};
    }

    void check(const CheckContext &context, const TextView &texts, QList<Finding> &findings) const override
    {
        const QString &source = context.request.source;
        if (context.tables.tribunals.contains(source)) {
            findings.append(findingOf(info(), "tribunal", {fieldEvidence("source", source)}));
            return;
        }
        const Mark *court = source.isEmpty() ? texts.find(Concept::InternationalCourt, kAccounts) : nullptr;
        if (court)
            findings.append(findingOf(info(), "tribunal_in_text", {texts.evidence(*court)}));
    }
};

class Burst final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override
    {
        return {"S04"_L1, 1, "RoP 3.5 case 9"_L1, Direction::Raise, true};
    }

    void check(const CheckContext &context, const TextView &, QList<Finding> &findings) const override
    {
        const Thresholds &limits = context.policy.thresholds;
        const QString &source = context.request.source;
        const bool many = context.matches.similarFromSource >= limits.burstRequests && limits.burstRequests > 0;
        if (many && context.tables.eventNear(source, context.measuredOn(), limits.eventDays))
            findings.append(findingOf(info(), "after_event", {fieldEvidence("source", source)}));
    }
};

} // namespace

void addSourceIndicators(IndicatorList &list)
{
    list.push_back(std::make_unique<Supervised>());
    list.push_back(std::make_unique<RefusalMemory>());
    list.push_back(std::make_unique<InternationalSource>());
    list.push_back(std::make_unique<Burst>());
}

} // namespace core
