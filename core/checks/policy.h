// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/assessment.h"
#include "core/domain/finding.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <array>

namespace core {

/// Limits that the completeness and condition checks use. The first two are fixed by RPD art. 83(1)(a)(ii); the
/// others are this desk's own.
struct Thresholds
{
    int maximumPenaltyMonths = 24; ///< sought for prosecution: at least this
    int sentenceMonths = 6;        ///< sought to serve a sentence: at least this
    int factsWords = 18;           ///< fewer words can't hold an account of what the person did
    int adultAge = 18;
    int youngestAge = 7;    ///< an act below this age is taken as a wrong date
    int burstRequests = 20; ///< similar requests from one source
    int burstDays = 90;
    int eventDays = 180;           ///< after a political event
    int extraditionStepDays = 180; ///< after the person was located
    int expiryDays = 183;          ///< RPD 50(2): asked at the latest six months before expiry
    int chargeGapDays = 730;       ///< from the act to the charge
};

/// The policy file: every number that a person at the desk may want to change, under one version that is stamped on
/// each assessment.
struct Policy
{
    QString version;
    double detailedShare = 0.05;                           ///< part of the requests that get detailed review by concern
    double bias = -4.0;                                    ///< log-odds of concern when no indicator fired
    std::array<double, 3> bandLimits = {0.02, 0.10, 0.40}; ///< low | moderate | raised | high
    Thresholds thresholds;
    QHash<QString, double> points; ///< log-odds by "A04" or "A04/variant"; the longer key wins

    /// Points of a finding: by indicator and variant, else by indicator. 0 when the policy names neither, and for what
    /// the likeness to decided cases says unless its variant is named.
    [[nodiscard]] double pointsOf(const Finding &finding) const;
    [[nodiscard]] Band bandOf(double concern) const;

    /// Reads a policy document. InvalidInput says which value can't be used.
    static Result<Policy> parse(const QByteArray &json);
    /// The policy that ships with the program.
    static Result<Policy> load();
};

} // namespace core
