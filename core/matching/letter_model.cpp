// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/letter_model.h"

#include "core/matching/sound_form.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kLongestPiece = 4;
constexpr size_t kLongestWord = 40;
constexpr int kScale = 8; ///< costs are kept in eighths of a bit
constexpr quint8 kNever = 255;
// What no pair of the training names showed still happens, at a price.
constexpr int kUnseenLetter = 7 * kScale;
constexpr int kUnseenUnit = 6 * kScale;
constexpr LetterModel::UnitId kUnknownUnit = 0;
constexpr float kLikelyBits = 6.F;
// Right pairs of the development half cost 1 to 2 bits a letter, unrelated ones above 4.
constexpr double kFreeOfCost = 1.06;
constexpr double kLossPerBit = .11;

quint32 code(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<quint32>(c - 'a') : 26U;
}

quint32 packed(std::string_view letters)
{
    quint32 key = static_cast<quint32>(letters.size());
    for (const char c : letters)
        key = (key << 5) | code(c);
    return key;
}

Script scriptFromCode(QStringView name)
{
    for (int i = 0; i < 12; ++i) {
        if (scriptCode(static_cast<Script>(i)) == name)
            return static_cast<Script>(i);
    }
    return Script::None;
}

/// A skeleton while it grows, without memory of its own; longer ones stop at the room there is.
struct InlineBones
{
    std::array<char, 23> letters{};
    quint8 size = 0;
    quint64 mark = 0; ///< of the letters: tells most skeletons apart at one look

    void append(std::string_view piece)
    {
        for (const char c : piece) {
            if (size == letters.size() || (size > 0 && letters[size - 1] == c))
                continue;
            letters[size++] = c;
            mark = (mark ^ static_cast<quint8>(c)) * 0x9E3779B97F4A7C15ULL;
        }
    }
    [[nodiscard]] std::string_view text() const { return {letters.data(), size}; }
    bool operator==(const InlineBones &other) const { return mark == other.mark && text() == other.text(); }
};

} // namespace

LetterModel::Unit::Unit()
{
    single.fill(kNever);
    pairs.fill(kNever);
}

const LetterModel &LetterModel::builtIn()
{
    static const LetterModel model = [] {
        QFile file(u":/noticedesk/tables/names-letters.txt"_s);
        return read(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }();
    return model;
}

void LetterModel::put(Unit &unit, const std::string &letters, float bits)
{
    const quint8 cost = static_cast<quint8>(std::clamp(static_cast<int>(std::lround(bits * kScale)), 0, 250));
    switch (letters.size()) {
    case 0:
        unit.none = cost;
        break;
    case 1:
        unit.single[code(letters[0])] = cost;
        break;
    case 2:
        unit.pairs[code(letters[0]) * 27 + code(letters[1])] = cost;
        break;
    default:
        unit.longer.emplace_back(packed(letters), cost);
        break;
    }
    if (!letters.empty())
        unit.pieces.emplace_back(packed(letters), cost);
    for (const char c : letters)
        unit.letters |= bits <= kLikelyBits ? 1U << code(c) : 0U;
    unit.skeletons.push_back({coarseSkeleton(soundForm(letters)), bits});
}

LetterModel LetterModel::read(const QByteArray &table)
{
    LetterModel model;
    model.m_units.emplace_back(); // 0: a unit that no table names
    Script script = Script::None;
    for (const QByteArray &line : table.split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        if (line.startsWith("script ")) {
            script = scriptFromCode(QString::fromUtf8(line.mid(7)));
            continue;
        }
        const QList<QByteArray> cells = line.split('\t');
        if (cells.size() < 2 || script == Script::None || model.m_units.size() > 60000)
            continue;
        model.m_numbers[static_cast<size_t>(script)][cells[0].toStdString()] =
            static_cast<UnitId>(model.m_units.size());
        Unit &unit = model.m_units.emplace_back();
        for (const QByteArray &cell : cells[1].split(' ')) {
            const qsizetype colon = cell.indexOf(':');
            const std::string letters = cell.left(colon) == "-" ? std::string() : cell.left(colon).toStdString();
            if (colon >= 1 && letters.size() <= kLongestPiece)
                model.put(unit, letters, cell.mid(colon + 1).toFloat());
        }
    }
    model.finish();
    return model;
}

/// Pieces with one skeleton become one, with the sum of their probabilities.
void LetterModel::finish()
{
    for (Unit &unit : m_units) {
        std::ranges::sort(unit.longer);
        unit.least = std::min<int>(unit.none, kUnseenUnit);
        for (const quint8 bits : unit.single)
            unit.least = std::min<int>(unit.least, bits);
        for (const quint8 bits : unit.pairs)
            unit.least = std::min<int>(unit.least, bits);
        for (const auto &[letters, bits] : unit.longer)
            unit.least = std::min<int>(unit.least, bits);
        std::vector<SkeletonPiece> merged;
        for (const SkeletonPiece &piece : unit.skeletons) {
            const auto same =
                std::ranges::find_if(merged, [&](const SkeletonPiece &m) { return m.bones == piece.bones; });
            if (same == merged.end())
                merged.push_back(piece);
            else
                same->bits = -std::log2(std::exp2(-same->bits) + std::exp2(-piece.bits));
        }
        std::ranges::stable_sort(merged, [](const auto &a, const auto &b) { return a.bits < b.bits; });
        if (merged.size() > 5)
            merged.resize(5);
        unit.skeletons = std::move(merged);
    }
}

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
        codes[j] = code(latin[j]);
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
                const quint32 key = packed(latin.substr(j - size, size));
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
    const double letters = static_cast<double>(std::max<size_t>(latin.size(), 3));
    const double most = (kFreeOfCost - static_cast<double>(least)) / kLossPerBit;
    const double perLetter = cost(units, latin, most * letters) / letters;
    return perLetter > most ? 0 : static_cast<float>(std::clamp(kFreeOfCost - kLossPerBit * perLetter, 0.0, .96));
}

int LetterModel::pieceCost(UnitId number, std::string_view piece) const
{
    const Unit &unit = m_units[number];
    const auto known = [](quint8 cost) { return cost == kNever ? -1 : int(cost); };
    if (piece.size() == 1)
        return known(unit.single[code(piece[0])]);
    if (piece.size() == 2)
        return known(unit.pairs[code(piece[0]) * 27 + code(piece[1])]);
    const quint32 key = packed(piece);
    const auto at = std::ranges::lower_bound(unit.longer, key, {}, &std::pair<quint32, quint8>::first);
    return at == unit.longer.end() || at->first != key ? -1 : known(at->second);
}

quint32 LetterModel::pieceKey(std::string_view letters)
{
    return packed(letters);
}

int LetterModel::silentCost(UnitId number) const
{
    const quint8 none = m_units[number].none;
    return none == kNever ? kUnseenUnit : std::min<int>(none, kUnseenUnit);
}

int LetterModel::unseenLetterCost()
{
    return kUnseenLetter;
}

int LetterModel::mostCost(size_t letters, float least)
{
    const double most = (kFreeOfCost - static_cast<double>(least)) / kLossPerBit;
    return static_cast<int>(std::min(most * static_cast<double>(std::max<size_t>(letters, 3)), 1e6) * kScale);
}

float LetterModel::likenessOf(int cost, size_t letters, float least)
{
    const double most = (kFreeOfCost - static_cast<double>(least)) / kLossPerBit;
    const double perLetter = static_cast<double>(cost) / kScale / static_cast<double>(std::max<size_t>(letters, 3));
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
        InlineBones bones;
        float bits;
    };
    // Kept per thread: a vocabulary of some hundred thousand words goes through here.
    thread_local std::vector<State> states, grown;
    states.assign(1, {{}, 0});
    for (const UnitId number : units) {
        const Unit &unit = m_units[number];
        if (unit.skeletons.empty())
            continue;
        grown.clear();
        for (const State &state : states) {
            for (const SkeletonPiece &piece : unit.skeletons) {
                InlineBones bones = state.bones;
                bones.append(piece.bones);
                const float bits = state.bits + piece.bits;
                const auto same = std::ranges::find(grown, bones, &State::bones);
                if (same == grown.end())
                    grown.push_back({bones, bits});
                else
                    same->bits = std::min(same->bits, bits) - (std::abs(same->bits - bits) < 1 ? .8F : .2F);
            }
        }
        const size_t kept = std::min(grown.size(), most + 6);
        std::ranges::partial_sort(grown, grown.begin() + static_cast<ptrdiff_t>(kept),
                                  [](const State &a, const State &b) {
                                      return a.bits != b.bits ? a.bits < b.bits : a.bones.text() < b.bones.text();
                                  });
        grown.resize(kept);
        states.swap(grown);
    }
    std::vector<std::string> likely;
    for (const State &state : states) {
        if (state.bones.size > 0 && likely.size() < most)
            likely.emplace_back(state.bones.text());
    }
    return likely;
}

} // namespace core
