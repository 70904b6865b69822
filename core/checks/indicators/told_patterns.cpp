// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/indicators/told_patterns.h"

#include "core/checks/indicators/offence_groups.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

bool isSilenced(const WordPattern &pattern, const TextView &texts)
{
    if (std::ranges::any_of(pattern.absent, [&](Concept what) { return texts.has(what, kAccounts | kRole, 0); }))
        return true;
    switch (pattern.guard) {
    case OrdinaryGuard::None:
        return false;
    case OrdinaryGuard::Crime:
        return ordinaryCrimeTold(texts);
    case OrdinaryGuard::Charge:
        return ordinaryChargesOnly(texts);
    case OrdinaryGuard::Act:
        return ordinaryChargesOnly(texts) || (!hasSensitiveCharge(texts) && tellsOrdinaryAct(texts));
    case OrdinaryGuard::Proven:
        return provenCommonCrimeTold(texts);
    }
    return false;
}

QList<Evidence> evidenceOf(const PatternHit &hit, const TextView &texts)
{
    std::vector<const Mark *> words(hit.words.begin(), hit.words.begin() + hit.count);
    std::ranges::sort(words, {}, &Mark::start);
    QList<Evidence> evidence;
    for (const Mark *word : words)
        evidence.append(texts.evidence(*word));
    return evidence;
}

} // namespace

void addToldPatterns(const IndicatorInfo &info, const TextView &texts, QList<Finding> &findings, QByteArrayView group)
{
    if (texts.patterns().empty())
        return;
    const bool referred = std::ranges::any_of(std::as_const(findings), [&](const Finding &finding) {
        return finding.indicator == info.id && finding.mandatoryReferral;
    });
    if (referred)
        return;
    for (const PatternHit &hit : texts.patterns()) {
        const WordPattern &pattern = *hit.pattern;
        if (pattern.indicator != info.id || pattern.group != group)
            continue;
        const bool known = std::ranges::any_of(std::as_const(findings), [&](const Finding &finding) {
            return finding.indicator == info.id && finding.variant == QLatin1StringView(pattern.variant);
        });
        if (!known && !isSilenced(pattern, texts))
            findings.append(findingOf(info, pattern.variant.constData(), evidenceOf(hit, texts)));
    }
}

} // namespace core
