// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check_context.h"
#include "core/checks/text/text_view.h"
#include "core/domain/finding.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>

namespace core {

/// What is fixed about an indicator (notice-review §8).
struct IndicatorInfo
{
    QLatin1StringView id;                   ///< "C01" … "G02"
    int version = 1;                        ///< raised whenever the same input may give another finding
    QLatin1StringView rule;                 ///< article or chapter it rests on
    Direction direction = Direction::Raise; ///< its main direction; a finding may carry another
    bool mandatoryReferral = false;         ///< its findings refer to detailed review unless they say otherwise
};

/// One small unit that looks at one thing. Stateless: any number of threads may use the same object.
class Indicator
{
public:
    virtual ~Indicator() = default;
    [[nodiscard]] virtual IndicatorInfo info() const = 0;
    /// Appends what it finds; appends nothing when the request does not say enough to tell.
    virtual void check(const CheckContext &context, const TextView &texts, QList<Finding> &findings) const = 0;
};

/// A finding of an indicator with its id, rule and defaults filled in.
[[nodiscard]] Finding findingOf(const IndicatorInfo &info, const char *variant, QList<Evidence> evidence = {});
/// The same with another direction; a lowering finding is never a mandatory referral.
[[nodiscard]] Finding findingOf(const IndicatorInfo &info, const char *variant, Direction direction,
                                QList<Evidence> evidence = {});
/// Evidence for a whole field or for its absence.
[[nodiscard]] Evidence fieldEvidence(const char *path, const QString &text = {});

} // namespace core
