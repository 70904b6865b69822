// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/finding_groups.h"

#include "ui/support/rule_words.h"

#include <algorithm>

namespace ui {

namespace {

/// One more finding of the same indicator and direction.
void join(FindingGroup &group, const core::Finding &finding)
{
    for (const core::Evidence &evidence : finding.evidence) {
        if (!group.finding.evidence.contains(evidence))
            group.finding.evidence.append(evidence);
    }
    group.finding.points += finding.points;
    group.finding.mandatoryReferral = group.finding.mandatoryReferral || finding.mandatoryReferral;
}

} // namespace

QList<FindingGroup> groupedFindings(const QList<core::Finding> &findings)
{
    QList<FindingGroup> groups;
    for (const core::Finding &finding : findings) {
        auto group = std::ranges::find_if(groups, [&](const FindingGroup &known) {
            return known.finding.indicator == finding.indicator && known.finding.direction == finding.direction;
        });
        if (group == groups.end()) {
            groups.append({finding, {}});
            group = groups.end() - 1;
        } else {
            join(*group, finding);
        }
        if (const QString sentence = findingSentence(finding); !group->sentences.contains(sentence))
            group->sentences.append(sentence);
    }
    return groups;
}

} // namespace ui
