// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace core {

/// A scored request whose true outcome is known.
struct CalibrationPoint
{
    double score = 0; ///< log-odds
    bool nonCompliant = false;
    double weight = 1; ///< 1 / probability of having been drawn
};

/// Turns a score into a probability: Platt's sigmoid while few labels are known, then isotonic regression, which fits
/// any rising curve but overfits on little data (Niculescu-Mizil and Caruana, 2005). Always rising in the score.
class Calibration
{
public:
    /// From this many audited labels on the isotonic curve is used.
    static constexpr size_t kIsotonicLabels = 1000;

    /// The logistic function itself.
    Calibration() = default;
    static Calibration fit(std::span<const CalibrationPoint> points);
    /// Platt's sigmoid 1 / (1 + exp(-(slope * score + shift))), with Platt's smoothed targets, slope >= 0.
    static Calibration platt(std::span<const CalibrationPoint> points);
    /// Pool-adjacent-violators.
    static Calibration isotonic(std::span<const CalibrationPoint> points);

    [[nodiscard]] double probability(double score) const;
    [[nodiscard]] bool isIsotonic() const { return !m_knots.empty(); }
    [[nodiscard]] double slope() const { return m_slope; }
    [[nodiscard]] double shift() const { return m_shift; }
    /// The same curve for another base rate: odds are multiplied by the ratio of the prior odds (Saerens et al. 2002).
    [[nodiscard]] Calibration shiftedTo(double baseRate, double trainedRate) const;

    struct Knot
    {
        double score = 0;
        double probability = 0;
    };
    [[nodiscard]] const std::vector<Knot> &knots() const { return m_knots; }
    static Calibration restore(double slope, double shift, std::vector<Knot> knots);

private:
    double m_slope = 1;
    double m_shift = 0;
    std::vector<Knot> m_knots; ///< ascending; straight lines between them
};

} // namespace core
