// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/letter_model.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace core {

namespace {

constexpr size_t kLongestWord = 40;
constexpr int kUnseenLetter = 7 * 8; ///< in eighths of a bit: what no training name showed happens, at a price
constexpr LetterModel::UnitId kUnknownUnit = 0;
// Right pairs of the development half cost 1 to 2 bits a letter, unrelated ones above 4.
constexpr double kFreeOfCost = 1.06;
constexpr double kLossPerBit = .11;

/// A skeleton (see coarseSkeleton) while it grows, in one number: numbers are in the order of the texts. Longer ones
/// stop at the room there is.
class PackedBones
{
public:
    void append(std::string_view piece)
    {
        for (const char c : piece) {
            const quint64 code = codeOf(c);
            if (m_size == kMost || code == m_last)
                continue;
            m_last = code;
            m_letters |= code << (kBits * (kMost - 1 - m_size++));
        }
    }
    [[nodiscard]] std::string text() const
    {
        std::string text;
        for (int i = 0; i < m_size; ++i)
            text += kKinds[(m_letters >> (kBits * (kMost - 1 - i)) & kCode) - 1];
        return text;
    }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] quint64 packed() const { return m_letters; }
    bool operator==(const PackedBones &other) const { return m_letters == other.m_letters; }
    bool operator<(const PackedBones &other) const { return m_letters < other.m_letters; }

private:
    static constexpr std::string_view kKinds = "KLMNPST"; ///< in the order of the alphabet
    static constexpr int kBits = 3;
    static constexpr quint64 kCode = (1U << kBits) - 1;
    static constexpr int kMost = 21;
    static quint64 codeOf(char kind)
    {
        static constexpr auto codes = [] {
            std::array<quint8, 128> byKind{};
            for (size_t i = 0; i < kKinds.size(); ++i)
                byKind[static_cast<unsigned char>(kKinds[i])] = static_cast<quint8>(i + 1);
            return byKind;
        }();
        return codes[static_cast<unsigned char>(kind) & 127];
    }

    quint64 m_letters = 0; ///< the first one in the highest bits
    quint64 m_last = 0;
    int m_size = 0;
};

/// Where skeletons stand in a list: a small table of hashes, crowded at no more than half.
class PlacesOfBones
{
public:
    void clear() { m_places.fill(0); }
    /// The place of a skeleton; one that is new gets `fresh`.
    size_t of(const PackedBones &bones, size_t fresh)
    {
        size_t at = (bones.packed() * 0x9E3779B97F4A7C15ULL) >> (64 - kSlotBits);
        while (m_places[at] != 0 && m_bones[at] != bones.packed())
            at = (at + 1) % kSlots;
        if (m_places[at] == 0) {
            m_places[at] = static_cast<quint16>(fresh + 1);
            m_bones[at] = bones.packed();
        }
        return m_places[at] - 1U;
    }

private:
    static constexpr int kSlotBits = 9;
    static constexpr size_t kSlots = size_t(1) << kSlotBits;
    std::array<quint64, kSlots> m_bones{};
    std::array<quint16, kSlots> m_places{}; ///< plus one, 0 = free
};

} // namespace

std::vector<LetterModel::UnitId> LetterModel::numbersOf(QStringView word, Script script) const
{
    std::vector<UnitId> numbers;
    const auto &known = m_numbers[static_cast<size_t>(script)];
    if (known.empty())
        return numbers;
    const std::vector<WrittenUnit> units = unitsOf(word.left(kLongestWord), script);
    for (size_t place = 0; place < units.size(); ++place) {
        UnitId number = kUnknownUnit;
        for (int row = kRows - 1; row >= 0 && number == kUnknownUnit; --row) {
            const std::string name = rowName(units, place, static_cast<Row>(row));
            if (const auto found = name.empty() ? known.end() : known.find(name); found != known.end())
                number = found->second;
        }
        numbers.push_back(number);
    }
    return numbers;
}

double LetterModel::cost(std::span<const UnitId> units, std::string_view latin, double most) const
{
    const int limit = static_cast<int>(std::min(most, 1e6) * kScale);
    const size_t length = std::min(latin.size(), kLongestWord);
    std::array<int, kLongestWord + 1> rows[2];
    std::array<quint32, kLongestWord> codes;
    for (size_t j = 0; j < length; ++j)
        codes[j] = letterCode(latin[j]);
    auto *row = &rows[0];
    auto *next = &rows[1];
    for (size_t j = 0; j <= length; ++j)
        (*row)[j] = kUnseenLetter * static_cast<int>(j);
    // What the units still to come cost at the very least.
    int rest = 0;
    for (const UnitId number : units)
        rest += m_units[number].least;
    for (const UnitId number : units) {
        const Unit &unit = m_units[number];
        rest -= unit.least;
        int least = kUnseenLetter * 1000;
        for (size_t j = 0; j <= length; ++j) {
            int best = (*row)[j] + std::min<int>(unit.none == kNever ? kUnseenUnit : unit.none, kUnseenUnit);
            const auto consider = [&](size_t size, quint8 bits) {
                if (bits != kNever)
                    best = std::min(best, (*row)[j - size] + bits);
            };
            if (j >= 1) {
                best = std::min(best, (*next)[j - 1] + kUnseenLetter);
                consider(1, unit.single[codes[j - 1]]);
            }
            if (j >= 2)
                consider(2, unit.pairs[codes[j - 2] * 27 + codes[j - 1]]);
            for (size_t size = 3; size <= std::min(j, kLongestPiece) && !unit.longer.empty(); ++size) {
                if ((*row)[j - size] >= best)
                    continue;
                const quint32 key = pieceKey(latin.substr(j - size, size));
                const auto at = std::ranges::lower_bound(unit.longer, key, {}, &std::pair<quint32, quint8>::first);
                if (at != unit.longer.end() && at->first == key)
                    consider(size, at->second);
            }
            (*next)[j] = best;
            least = std::min(least, best);
        }
        if (least + rest > limit)
            return static_cast<double>(least + rest) / kScale;
        std::swap(row, next);
    }
    return static_cast<double>((*row)[length]) / kScale;
}

float LetterModel::similarity(std::span<const UnitId> units, std::string_view latin, float least) const
{
    if (units.empty() || latin.empty())
        return 0;
    const auto letters = static_cast<double>(worthOf(latin));
    const double most = (kFreeOfCost - static_cast<double>(least)) / kLossPerBit;
    const double perLetter = cost(units, latin, most * letters) / letters;
    return perLetter > most ? 0 : static_cast<float>(std::clamp(kFreeOfCost - kLossPerBit * perLetter, 0.0, .96));
}

int LetterModel::pieceCost(UnitId number, std::string_view piece) const
{
    const Unit &unit = m_units[number];
    const auto known = [](quint8 cost) { return cost == kNever ? -1 : int(cost); };
    if (piece.size() == 1)
        return known(unit.single[letterCode(piece[0])]);
    if (piece.size() == 2)
        return known(unit.pairs[letterCode(piece[0]) * 27 + letterCode(piece[1])]);
    const quint32 key = pieceKey(piece);
    const auto at = std::ranges::lower_bound(unit.longer, key, {}, &std::pair<quint32, quint8>::first);
    return at == unit.longer.end() || at->first != key ? -1 : known(at->second);
}

quint32 LetterModel::pieceKey(std::string_view letters)
{
    quint32 key = static_cast<quint32>(letters.size());
    for (const char c : letters)
        key = (key << kLetterBits) | letterCode(c);
    return key;
}

int LetterModel::unseenLetterCost()
{
    return kUnseenLetter;
}

float LetterModel::worthOf(std::string_view latin) const
{
    constexpr size_t kEnd = kLetters - 1;
    int cost = 0;
    const auto *after = &m_letterPairs[kEnd];
    for (const char c : latin.substr(0, kLongestWord)) {
        const size_t letter = letterCode(c);
        cost += (*after)[letter];
        after = &m_letterPairs[letter];
    }
    cost += (*after)[kEnd];
    return std::max(static_cast<float>(cost) / (kScale * kBitsOfLetter), 3.F);
}

int LetterModel::mostCost(float worth, float least)
{
    const double most = (kFreeOfCost - static_cast<double>(least)) / kLossPerBit;
    return static_cast<int>(std::min(most * static_cast<double>(worth), 1e6) * kScale);
}

float LetterModel::likenessOf(int cost, float worth, float least)
{
    const double most = (kFreeOfCost - static_cast<double>(least)) / kLossPerBit;
    const double perLetter = static_cast<double>(cost) / kScale / static_cast<double>(worth);
    return perLetter > most ? 0 : static_cast<float>(std::clamp(kFreeOfCost - kLossPerBit * perLetter, 0.0, .96));
}

quint32 LetterModel::lettersOf(std::span<const UnitId> units) const
{
    quint32 letters = 0;
    for (const UnitId number : units)
        letters |= number == kUnknownUnit ? ~0U : m_units[number].letters;
    return letters;
}

std::vector<std::string> LetterModel::likelySkeletons(std::span<const UnitId> units, size_t most) const
{
    struct State
    {
        PackedBones bones;
        float bits;
    };
    // Kept per thread: a vocabulary of some hundred thousand words goes through here.
    thread_local std::vector<State> states, grown;
    thread_local PlacesOfBones places;
    states.assign(1, {{}, 0});
    for (const UnitId number : units) {
        const Unit &unit = m_units[number];
        if (unit.skeletons.empty())
            continue;
        grown.clear();
        places.clear();
        for (const State &state : states) {
            for (const SkeletonPiece &piece : unit.skeletons) {
                PackedBones bones = state.bones;
                bones.append(piece.bones);
                const float bits = state.bits + piece.bits;
                const size_t place = places.of(bones, grown.size());
                if (place == grown.size())
                    grown.push_back({bones, bits});
                else
                    grown[place].bits =
                        std::min(grown[place].bits, bits) - (std::abs(grown[place].bits - bits) < 1 ? .8F : .2F);
            }
        }
        const size_t kept = std::min(grown.size(), most + 6);
        std::ranges::partial_sort(
            grown, grown.begin() + static_cast<ptrdiff_t>(kept),
            [](const State &a, const State &b) { return a.bits != b.bits ? a.bits < b.bits : a.bones < b.bones; });
        grown.resize(kept);
        states.swap(grown);
    }
    std::vector<std::string> likely;
    for (const State &state : states) {
        if (!state.bones.isEmpty() && likely.size() < most)
            likely.emplace_back(state.bones.text());
    }
    return likely;
}

} // namespace core
