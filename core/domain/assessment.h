// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace core {

/// Where a request goes next. The order is the order of the queue: what needs a person's care first stands on top.
enum class Route : quint8 {
    Detailed,       ///< detailed review: mandatory referral, or chosen within the share
    Standard,       ///< standard review by a person: the lowest outcome there is
    ReturnToSource, ///< proposal to return a request with formal defects (RPD art. 78(1))
};
inline constexpr std::array<Route, 3> kRoutes = {Route::Detailed, Route::Standard, Route::ReturnToSource};

/// Why a request is in detailed review. Reviewers don't see which of the last three it was.
enum class RouteCause : quint8 { None, Defect, MandatoryReferral, Concern, Novelty, Audit };

/// Concern as shown: a word, never a naked number.
enum class Band : quint8 { Low, Moderate, Raised, High };
inline constexpr std::array<Band, 4> kBands = {Band::Low, Band::Moderate, Band::Raised, Band::High};

/// What the machine has to say about one version of one request. It points; it never clears and never refuses.
struct Assessment
{
    QList<Finding> findings;
    double concern = 0; ///< calibrated probability in [0, 1] that the request is not compliant
    Band band = Band::Low;
    Route route = Route::Standard;
    RouteCause cause = RouteCause::None;
    bool referral = false; ///< at least one finding is a mandatory referral
    QString policyVersion; ///< of the policy file that it was made with
    QString modelVersion;  ///< empty when no text model took part
    bool operator==(const Assessment &) const = default;
};

QString routeCode(Route route); ///< "detailed", "standard", "return"
std::optional<Route> routeFromCode(QStringView code);
QString routeCauseCode(RouteCause cause);
RouteCause routeCauseFromCode(QStringView code);
QString bandCode(Band band); ///< "low", "moderate", "raised", "high"
std::optional<Band> bandFromCode(QStringView code);

} // namespace core
