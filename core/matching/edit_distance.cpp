// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/edit_distance.h"

#include "core/matching/sound_form.h"

#include <algorithm>
#include <string>

namespace core {

namespace {

constexpr size_t kLongest = 64;
/// Bits of a half of a TwinPattern; the longest words that fit leave one free.
constexpr int kHalf = 32;
constexpr size_t kLongestTwin = kHalf - 1;
constexpr int kLastBit = kHalf - 2; ///< where the last letter of a word stands in its half
constexpr quint64 kUpperOne = quint64(1) << kHalf;

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
    return isVowelLetter(c) ? .7F : 1.F;
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

TwinPattern::TwinPattern(std::string_view letters, std::string_view sound)
    : m_lettersLength(static_cast<int>(letters.size())), m_soundLength(static_cast<int>(sound.size()))
{
    const auto put = [this](std::string_view word, std::array<quint64, 37> &masks, int half) {
        const size_t size = std::min(word.size(), kLongestTwin);
        const quint64 start = quint64(1) << (half + kLastBit + 1 - static_cast<int>(size));
        for (size_t i = 0; i < size; ++i) {
            masks[letterIndex(word[i])] |= start << i;
            m_places |= start << i;
        }
        m_starts |= start;
    };
    put(letters, m_letters, 0);
    put(sound, m_sounds, kHalf);
}

bool TwinPattern::isUsable() const
{
    const auto fits = [](int length) { return length > 0 && length <= static_cast<int>(kLongestTwin); };
    return fits(m_lettersLength) && fits(m_soundLength);
}

/// The steps of DistancePattern::align. The words end at the last but one bit of their half, so that nothing is carried
/// over and one look takes what both distances change by.
TwinPattern::Distances TwinPattern::distancesTo(std::string_view letters, std::string_view sound) const
{
    constexpr quint64 kLast = kUpperOne << (kLastBit) | quint64(1) << kLastBit;
    letters = letters.substr(0, kLongest);
    sound = sound.substr(0, kLongest);
    quint64 plus = m_places;
    quint64 minus = 0;
    quint64 diagonal = 0;
    quint64 previousMask = 0;
    quint64 further = 0; // by how much the distances grew, in the halves
    quint64 nearer = 0;
    const auto step = [&](quint64 mask) {
        const quint64 swap = (((~diagonal) & mask) << 1) & previousMask;
        diagonal = ((((mask & plus) + plus) ^ plus) | mask | minus) | swap;
        const quint64 horizontalPlus = (minus | ~(diagonal | plus)) & m_places;
        const quint64 horizontalMinus = plus & diagonal;
        further += (horizontalPlus & kLast) >> kLastBit;
        nearer += (horizontalMinus & kLast) >> kLastBit;
        const quint64 nextPlus = horizontalPlus << 1 | m_starts;
        plus = (horizontalMinus << 1 | ~(diagonal | nextPlus)) & m_places;
        minus = nextPlus & diagonal & m_places;
        previousMask = mask;
    };
    const size_t both = std::min(letters.size(), sound.size());
    for (size_t i = 0; i < both; ++i)
        step(m_letters[letterIndex(letters[i])] | m_sounds[letterIndex(sound[i])]);
    // The shorter one is through: what its half does from here on counts no more.
    const quint64 furtherThen = further;
    const quint64 nearerThen = nearer;
    const bool moreLetters = letters.size() > both;
    const auto &masks = moreLetters ? m_letters : m_sounds;
    const std::string_view longer = moreLetters ? letters : sound;
    for (size_t i = both; i < longer.size(); ++i)
        step(masks[letterIndex(longer[i])]);
    const auto change = [](quint64 grown, quint64 shrunk, int shift) {
        return static_cast<int>(grown >> shift & 0xFFFF) - static_cast<int>(shrunk >> shift & 0xFFFF);
    };
    return {m_lettersLength + (moreLetters ? change(further, nearer, 0) : change(furtherThen, nearerThen, 0)),
            m_soundLength + (moreLetters ? change(furtherThen, nearerThen, kHalf) : change(further, nearer, kHalf))};
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

using Row = std::array<float, kLongest + 1>;

quint64 pairMark(quint8 first, quint8 second)
{
    return quint64(1) << ((first * 7U + second) % 64);
}

/// Which pairs of neighbours a word has, by a hash: a row without a pair that may have been swapped needs no look.
quint64 pairsOf(const Prepared &word)
{
    quint64 pairs = 0;
    for (size_t i = 1; i < word.size; ++i)
        pairs |= pairMark(word.index[i - 1], word.index[i]);
    return pairs;
}

/// The costs up to one letter of the left word; gives the least of them. With `swaps` two neighbours of the right word
/// may be that letter and the one before, which the row two above is for.
template <bool swaps>
float fillRow(const Prepared &left, const Prepared &right, size_t i, const Row &above, const Row &twoAbove, Row &row)
{
    static const CostTable costs = makeReplaceCosts();
    const auto &replace = costs[left.index[i - 1]];
    const float leftGap = left.gap[i - 1];
    float before = row[0] = above[0] + leftGap;
    float least = before;
    for (size_t j = 1; j <= right.size; ++j) {
        float best = std::min(above[j - 1] + replace[right.index[j - 1]], above[j] + leftGap);
        best = std::min(best, before + right.gap[j - 1]);
        if constexpr (swaps) {
            if (j > 1 && left.index[i - 1] == right.index[j - 2] && left.index[i - 2] == right.index[j - 1])
                best = std::min(best, twoAbove[j - 2] + (left.index[i - 1] >= 26 ? 2.F : .8F));
        }
        row[j] = before = best;
        least = std::min(least, best);
    }
    return least;
}

} // namespace

double weightedDistance(std::string_view leftWord, std::string_view rightWord, double most)
{
    const auto limit = static_cast<float>(most);
    const Prepared left(leftWord);
    const Prepared right(rightWord);
    const quint64 pairs = pairsOf(right);
    std::array<Row, 3> rows;
    float leastBefore = 0; // of the row above: a swap passes over a row
    rows[0][0] = 0;
    for (size_t j = 0; j < right.size; ++j)
        rows[0][j + 1] = rows[0][j] + right.gap[j];
    for (size_t i = 1; i <= left.size; ++i) {
        const Row &above = rows[(i + 2) % 3];
        const Row &twoAbove = rows[(i + 1) % 3];
        Row &row = rows[i % 3];
        const bool swaps = i > 1 && left.index[i - 1] != left.index[i - 2] &&
                           (pairs & pairMark(left.index[i - 1], left.index[i - 2])) != 0;
        const float least = swaps ? fillRow<true>(left, right, i, above, twoAbove, row)
                                  : fillRow<false>(left, right, i, above, twoAbove, row);
        if (std::min(least, leastBefore) > limit)
            return static_cast<double>(std::min(least, leastBefore));
        leastBefore = least;
    }
    return static_cast<double>(rows[left.size % 3][right.size]);
}

} // namespace core
