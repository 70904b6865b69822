// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/organisation_likeness.h"

#include "core/base/logistic.h"
#include "core/matching/aligned_words.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

/// What a likeness is worth between -1.2 (other word) and 1 (same word): piecewise linear through measured places.
double worth(double similarity)
{
    struct Point
    {
        double similarity, value;
    };
    static constexpr std::array<Point, 8> points = {
        {{0, -1.2}, {.45, -1.1}, {.6, -.75}, {.7, -.2}, {.76, .15}, {.85, .55}, {.93, .85}, {1, 1}}};
    for (size_t i = 1; i < points.size(); ++i) {
        if (similarity <= points[i].similarity) {
            const double along =
                (similarity - points[i - 1].similarity) / (points[i].similarity - points[i - 1].similarity);
            return points[i - 1].value + along * (points[i].value - points[i - 1].value);
        }
    }
    return 1;
}

struct Tally
{
    double gain = 0, weight = 0;
};

/// The cost of a part that the name of an organisation leaves out: little for what it calls itself, much for a number.
double omissionCost(const WordInName &token)
{
    switch (token.part) {
    case NamePart::Particle:
    case NamePart::Honorific:
    case NamePart::LegalForm:
        return .02;
    case NamePart::Number:
        return .9;
    case NamePart::Suffix:
        return .8;
    case NamePart::OrgWord:
        return .25;
    case NamePart::Patronymic:
        return .1;
    default:
        return .35;
    }
}

void weigh(Tally &tally, const AlignedPart &part, TokenSpan left, TokenSpan right)
{
    const WordInName &token = tokenOf(part, left, right);
    if (part.agreement == Agreement::Omitted) {
        tally.gain -= omissionCost(token) * part.weight;
        return;
    }
    double value = worth(static_cast<double>(part.similarity));
    if (part.level == TokenLevel::Initial)
        value = .5;
    if (part.agreement == Agreement::Contradicts)
        value = std::min(value, 0.0) * (token.part == NamePart::Suffix || token.part == NamePart::Number ? 3.0 : 2.2);
    if (part.swapped)
        value -= .12;
    tally.gain += value * static_cast<double>(part.weight);
    tally.weight += static_cast<double>(part.weight);
}

} // namespace

double organisationProbability(const NameComparison &comparison, TokenSpan left, TokenSpan right)
{
    Tally tally;
    for (const AlignedPart &part : comparison.parts)
        weigh(tally, part, left, right);
    const double score = tally.weight > 0 ? tally.gain / tally.weight : -1;
    return logistic(6.5 * (score - .42));
}

} // namespace core
