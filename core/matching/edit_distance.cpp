// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/edit_distance.h"

#include <algorithm>
#include <string>

namespace core {

namespace {

constexpr size_t kLongest = 64;

constexpr quint8 kOtherByte = 36;

/// By byte: letters, digits, anything else. A table, because every letter of every word compared is looked up.
constexpr std::array<quint8, 256> indexByByte()
{
    std::array<quint8, 256> indices{};
    indices.fill(kOtherByte);
    for (quint8 i = 0; i < 26; ++i)
        indices[size_t('a') + i] = i;
    for (quint8 i = 0; i < 10; ++i)
        indices[size_t('0') + i] = static_cast<quint8>(26 + i);
    return indices;
}
constexpr std::array<quint8, 256> kIndices = indexByByte();

size_t letterIndex(char c)
{
    return kIndices[static_cast<unsigned char>(c)];
}

bool isVowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Letters that stand for one sound in some language, and what taking one for the other costs.
struct Confusion
{
    char first, second;
    double cost;
};

constexpr std::array<Confusion, 30> kConfusions = {{
    {'i', 'y', .2},  {'o', 'u', .4}, {'a', 'e', .45}, {'e', 'i', .5}, {'c', 'k', .3}, {'k', 'q', .25},
    {'c', 'q', .4},  {'s', 'z', .4}, {'c', 's', .6},  {'d', 't', .6}, {'b', 'p', .6}, {'f', 'v', .5},
    {'v', 'w', .25}, {'g', 'k', .6}, {'g', 'j', .6},  {'j', 'y', .4}, {'i', 'j', .5}, {'l', 'r', .7},
    {'m', 'n', .7},  {'b', 'v', .6}, {'c', 'g', .8},  {'j', 'z', .6}, {'g', 'h', .6}, {'h', 'k', .6},
    {'u', 'w', .4},  {'x', 's', .6}, {'u', 'v', .5},  {'u', 'y', .5}, {'h', 'x', .6}, {'o', 'w', .5},
}};

using CostTable = std::array<std::array<float, 37>, 37>;

CostTable makeReplaceCosts()
{
    CostTable costs{};
    for (size_t i = 0; i < 37; ++i) {
        for (size_t j = 0; j < 37; ++j) {
            const bool digits = i >= 26 || j >= 26;
            costs[i][j] = i == j ? 0.F : digits ? 2.F : 1.F;
        }
    }
    for (const char a : {'a', 'e', 'i', 'o', 'u', 'y'}) {
        for (const char b : {'a', 'e', 'i', 'o', 'u', 'y'}) {
            if (a != b)
                costs[letterIndex(a)][letterIndex(b)] = .65F;
        }
    }
    for (const Confusion &confusion : kConfusions) {
        costs[letterIndex(confusion.first)][letterIndex(confusion.second)] = static_cast<float>(confusion.cost);
        costs[letterIndex(confusion.second)][letterIndex(confusion.first)] = static_cast<float>(confusion.cost);
    }
    return costs;
}

/// The cost of a letter that one side has and the other has not.
float gapCost(std::string_view word, size_t at)
{
    const char c = word[at];
    if (isDigit(c))
        return 2.F;
    if (at > 0 && word[at - 1] == c)
        return .2F;
    if (c == 'h')
        return .45F;
    return isVowel(c) ? .7F : 1.F;
}

} // namespace

DistancePattern::DistancePattern(std::string_view word)
{
    const size_t length = std::min(word.size(), kLongest);
    for (size_t i = 0; i < length; ++i)
        m_masks[letterIndex(word[i])] |= quint64(1) << i;
    m_length = static_cast<int>(length);
}

/// `givenUp` is asked after each letter with the distance so far and the letters left.
template <typename GivenUp>
int DistancePattern::align(std::string_view other, GivenUp givenUp) const
{
    if (m_length == 0)
        return static_cast<int>(other.size());
    quint64 plus = ~quint64(0);
    quint64 minus = 0;
    quint64 diagonal = 0;
    quint64 previousMask = 0;
    int distance = m_length;
    const int last = m_length - 1;
    other = other.substr(0, kLongest);
    for (size_t i = 0; i < other.size(); ++i) {
        const quint64 mask = m_masks[letterIndex(other[i])];
        const quint64 swap = (((~diagonal) & mask) << 1) & previousMask;
        diagonal = ((((mask & plus) + plus) ^ plus) | mask | minus) | swap;
        quint64 horizontalPlus = minus | ~(diagonal | plus);
        quint64 horizontalMinus = plus & diagonal;
        distance += static_cast<int>(horizontalPlus >> last & 1) - static_cast<int>(horizontalMinus >> last & 1);
        horizontalPlus = (horizontalPlus << 1) | 1;
        horizontalMinus <<= 1;
        plus = horizontalMinus | ~(diagonal | horizontalPlus);
        minus = horizontalPlus & diagonal;
        previousMask = mask;
        if (givenUp(distance, static_cast<int>(other.size() - i - 1)))
            break;
    }
    return distance;
}

int DistancePattern::distanceTo(std::string_view other) const
{
    return align(other, [](int, int) { return false; });
}

int DistancePattern::distanceWithin(std::string_view other, int most) const
{
    // Each letter left can bring the distance down by one at the most. A letter left over, as the last one is not, is
    // still counted: what comes back is above `most` then too.
    return align(other, [most](int distance, int left) { return distance - left > most; });
}

int editBudget(size_t length)
{
    if (length <= 2)
        return 0;
    if (length <= 5)
        return 1;
    return length <= 10 ? 2 : 3;
}

namespace {

struct Prepared
{
    explicit Prepared(std::string_view word) : size(std::min(word.size(), kLongest))
    {
        for (size_t i = 0; i < size; ++i) {
            index[i] = static_cast<quint8>(letterIndex(word[i]));
            gap[i] = gapCost(word, i);
        }
    }
    size_t size;
    std::array<quint8, kLongest> index;
    std::array<float, kLongest> gap;
};

} // namespace

double weightedDistance(std::string_view leftWord, std::string_view rightWord, double most)
{
    const auto limit = static_cast<float>(most);
    static const CostTable costs = makeReplaceCosts();
    const Prepared left(leftWord);
    const Prepared right(rightWord);
    std::array<std::array<float, kLongest + 1>, 3> rows;
    float leastBefore = 0; // of the row above: a swap passes over a row
    rows[0][0] = 0;
    for (size_t j = 0; j < right.size; ++j)
        rows[0][j + 1] = rows[0][j] + right.gap[j];
    for (size_t i = 1; i <= left.size; ++i) {
        auto &row = rows[i % 3];
        const auto &above = rows[(i + 2) % 3];
        const auto &twoAbove = rows[(i + 1) % 3];
        const auto &replace = costs[left.index[i - 1]];
        const float leftGap = left.gap[i - 1];
        row[0] = above[0] + leftGap;
        float least = row[0];
        for (size_t j = 1; j <= right.size; ++j) {
            float best = std::min(above[j - 1] + replace[right.index[j - 1]], above[j] + leftGap);
            best = std::min(best, row[j - 1] + right.gap[j - 1]);
            if (i > 1 && j > 1 && left.index[i - 1] == right.index[j - 2] && left.index[i - 2] == right.index[j - 1] &&
                left.index[i - 1] != left.index[i - 2])
                best = std::min(best, twoAbove[j - 2] + (left.index[i - 1] >= 26 ? 2.F : .8F));
            row[j] = best;
            least = std::min(least, best);
        }
        if (std::min(least, leastBefore) > limit)
            return static_cast<double>(std::min(least, leastBefore));
        leastBefore = least;
    }
    return static_cast<double>(rows[left.size % 3][right.size]);
}

} // namespace core
