// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/indicator.h"

namespace core {

Finding findingOf(const IndicatorInfo &info, const char *variant, QList<Evidence> evidence)
{
    return findingOf(info, variant, info.direction, std::move(evidence));
}

Finding findingOf(const IndicatorInfo &info, const char *variant, Direction direction, QList<Evidence> evidence)
{
    Finding finding;
    finding.indicator = info.id;
    finding.version = info.version;
    finding.direction = direction;
    finding.mandatoryReferral = info.mandatoryReferral && direction != Direction::Lower;
    finding.rule = QString::fromUtf8(info.rule.data(), info.rule.size()); // rules hold a section sign
    finding.variant = QString::fromLatin1(variant);
    finding.evidence = std::move(evidence);
    return finding;
}

Evidence fieldEvidence(const char *path, const QString &text)
{
    return {QString::fromLatin1(path), 0, text.size(), text};
}

} // namespace core
