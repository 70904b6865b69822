// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/pair_trainer.h"

#include <algorithm>
#include <cmath>

namespace pair_trainer {

namespace {

using core::kNameSigns;
using core::NameSign;

constexpr double kPenalty = .5;
constexpr int kMostRounds = 500;
constexpr double kSettled = 1e-6;
constexpr double kLongestStep = 1;
constexpr double kMuch = 99;

struct Bounds
{
    double least = -kMuch;
    double most = 0;
    double unit = 1; ///< a usual amount of the sign, so that the penalty means the same for all
};

Bounds boundsOf(NameSign sign)
{
    switch (sign) {
    case NameSign::MoreWords:
    case NameSign::LoneInitials:
        return {0, kMuch, 1};
    case NameSign::OtherNear:
    case NameSign::ForeignNear:
        return {0, kMuch, .2};
    case NameSign::OtherForeign:
        return {0, 1.4, 1}; // what can't be read speaks less against, never for
    case NameSign::SlipOfKnown:
        return {-kMuch, kMuch, 1};
    case NameSign::SoundSlip:
    case NameSign::ForeignSlip:
    case NameSign::AlphabetSlip:
        return {-kMuch, 0, .1};
    case NameSign::NoWord:
        return {-kMuch, -5, 1};
    case NameSign::LoneWord:
        return {-kMuch, -4, 1};
    case NameSign::Generation:
        return {-kMuch, -3, 1};
    case NameSign::Order:
    case NameSign::Parent:
        return {-kMuch, -4, 1};
    case NameSign::Other:
    case NameSign::LooseGender:
        return {-kMuch, -1, 1};
    case NameSign::LoneOfSeveral:
        return {-kMuch, -2.3, 1};
    case NameSign::Number:
    case NameSign::OtherFather:
        return {-kMuch, -2, 1};
    case NameSign::GivenTurned:
        return {-2, 0, 1}; // forms and machines turn names, too
    case NameSign::OtherGender:
        return {-kMuch, -.5, 1};
    case NameSign::OneGeneration:
    case NameSign::Swapped:
        return {-kMuch, -.3, 1};
    case NameSign::ShortForm:
        return {-kMuch, -.2, 1};
    case NameSign::LeftOut:
    case NameSign::LeftOutFather:
        return {-kMuch, -.15, 1};
    case NameSign::Initial:
        return {-kMuch, -.1, 1};
    default:
        return {};
    }
}

double probability(double logOdds)
{
    return 1 / (1 + std::exp(-std::clamp(logOdds, -30., 30.)));
}

/// One Newton step along one weight; `sums` are the log odds of all examples.
class Descent
{
public:
    explicit Descent(const std::vector<Example> &examples) : m_examples(examples), m_sums(examples.size()) {}

    double stepOffset()
    {
        double slope = 0;
        double curve = 0;
        for (size_t i = 0; i < m_examples.size(); ++i) {
            const double p = probability(m_sums[i]);
            slope += p - m_examples[i].same;
            curve += p * (1 - p);
        }
        const double step = limited(-slope / (curve + 1e-9));
        m_weights.offset += step;
        for (double &sum : m_sums)
            sum += step;
        return std::abs(step);
    }

    double step(size_t sign)
    {
        const Bounds bounds = boundsOf(static_cast<NameSign>(sign));
        double &weight = m_weights.of[sign];
        double slope = kPenalty * weight * bounds.unit;
        double curve = kPenalty;
        for (size_t i = 0; i < m_examples.size(); ++i) {
            const double amount = m_examples[i].signs[sign] / bounds.unit;
            const double p = probability(m_sums[i]);
            slope += (p - m_examples[i].same) * amount;
            curve += p * (1 - p) * amount * amount;
        }
        const double old = weight;
        weight = std::clamp(old + limited(-slope / curve) / bounds.unit, bounds.least, bounds.most);
        for (size_t i = 0; i < m_examples.size(); ++i)
            m_sums[i] += (weight - old) * m_examples[i].signs[sign];
        return std::abs(weight - old) * bounds.unit;
    }

    [[nodiscard]] const Weights &weights() const { return m_weights; }

private:
    static double limited(double step) { return std::clamp(step, -kLongestStep, kLongestStep); }

    const std::vector<Example> &m_examples;
    std::vector<double> m_sums;
    Weights m_weights;
};

} // namespace

Weights learn(const std::vector<Example> &examples)
{
    Descent descent(examples);
    for (int round = 0; round < kMostRounds; ++round) {
        double longest = descent.stepOffset();
        for (size_t sign = 0; sign < kNameSigns; ++sign)
            longest = std::max(longest, descent.step(sign));
        if (longest < kSettled)
            break;
    }
    return descent.weights();
}

double logOdds(const Weights &weights, const core::NameSigns &signs)
{
    double sum = weights.offset;
    for (size_t sign = 0; sign < kNameSigns; ++sign)
        sum += weights.of[sign] * signs[sign];
    return sum;
}

} // namespace pair_trainer
