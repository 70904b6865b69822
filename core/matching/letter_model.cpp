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
/// What a letter of a word of the development half says after the one before, in the mean; the end of the word is
/// shared out among its letters.
constexpr float kBitsOfLetter = 4.33F;

quint32 code(char c)
{
    return LetterModel::letterCode(c);
}

/// A place in the table of pairs of letters; '$' is the end of a word.
size_t pairPlace(char c)
{
    return c == '$' ? 27 : code(c);
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

void LetterModel::put(Unit &unit, std::string_view letters, const std::string &bones, float bits)
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
    unit.skeletons.push_back({bones, bits});
}

/// Reads the lines of a table, see names-letters.txt. What is no line of one is passed over.
class LetterModel::Reader
{
public:
    explicit Reader(LetterModel &model) : m_model(model) {}

    void take(std::string_view line)
    {
        constexpr std::string_view kScript = "script ";
        if (line.empty() || line.front() == '#')
            return;
        if (line.starts_with(kScript)) {
            const std::string_view name = line.substr(kScript.size());
            m_script = scriptFromCode(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
            return;
        }
        const size_t tab = line.find('\t');
        if (tab == std::string_view::npos || m_script == Script::None)
            return;
        const std::string_view name = line.substr(0, tab);
        if (m_script == Script::Latin)
            takeLetterPairs(name, line.substr(tab + 1));
        else if (m_model.m_units.size() <= kMostUnits)
            takeUnit(name, line.substr(tab + 1));
    }

private:
    static constexpr size_t kMostUnits = 60000;

    /// Calls take(letters, bits) for each cell "letters:bits".
    template <typename Take>
    static void eachCell(std::string_view cells, Take take)
    {
        while (!cells.empty()) {
            const size_t end = std::min(cells.find_first_of(" \t"), cells.size());
            const std::string_view cell = cells.substr(0, end);
            const size_t colon = cell.find(':');
            if (colon != std::string_view::npos && colon >= 1)
                take(cell.substr(0, colon), bitsOf(cell.substr(colon + 1)));
            cells.remove_prefix(std::min(end + 1, cells.size()));
        }
    }

    /// "12.3"; a general reader of numbers is most of the time that the table takes.
    static float bitsOf(std::string_view number)
    {
        int whole = 0, scale = 1;
        bool fraction = false;
        for (const char c : number) {
            if (c >= '0' && c <= '9') {
                whole = std::min(whole * 10 + (c - '0'), 100'000);
                scale *= fraction && scale < 1000 ? 10 : 1;
            }
            fraction = fraction || c == '.';
        }
        return static_cast<float>(whole) / static_cast<float>(scale);
    }

    void takeLetterPairs(std::string_view first, std::string_view cells)
    {
        eachCell(cells, [&](std::string_view second, float bits) {
            m_model.putLetterPair(first.front(), second.front(), bits);
        });
    }

    void takeUnit(std::string_view name, std::string_view cells)
    {
        m_model.m_numbers[static_cast<size_t>(m_script)][std::string(name)] =
            static_cast<UnitId>(m_model.m_units.size());
        Unit &unit = m_model.m_units.emplace_back();
        eachCell(cells, [&](std::string_view letters, float bits) {
            if (letters == "-")
                letters = {};
            if (letters.size() <= kLongestPiece)
                put(unit, letters, bonesOf(letters), bits);
        });
    }

    /// The same few thousand pieces come again and again.
    const std::string &bonesOf(std::string_view letters)
    {
        const auto [at, fresh] = m_bones.try_emplace(packed(letters));
        if (fresh)
            at->second = coarseSkeleton(soundForm(letters));
        return at->second;
    }

    LetterModel &m_model;
    Script m_script = Script::None;
    std::unordered_map<quint32, std::string> m_bones;
};

LetterModel LetterModel::read(const QByteArray &table)
{
    LetterModel model;
    for (auto &row : model.m_letterPairs)
        row.fill(static_cast<quint8>(std::lround(kBitsOfLetter * kScale)));
    model.m_units.reserve(static_cast<size_t>(table.count('\n')) + 1);
    model.m_units.emplace_back(); // 0: a unit that no table names
    Reader reader(model);
    std::string_view left(table.constData(), static_cast<size_t>(table.size()));
    while (!left.empty()) {
        const size_t end = std::min(left.find('\n'), left.size());
        reader.take(left.substr(0, end));
        left.remove_prefix(std::min(end + 1, left.size()));
    }
    model.finish();
    return model;
}

void LetterModel::putLetterPair(char first, char second, float bits)
{
    m_letterPairs[pairPlace(first)][pairPlace(second)] =
        static_cast<quint8>(std::clamp(static_cast<int>(std::lround(bits * kScale)), 0, 250));
}

/// Pieces with one skeleton become one, with the sum of their probabilities.
void LetterModel::finish()
{
    layOutPieces();
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

void LetterModel::layOutPieces()
{
    for (Unit &unit : m_units) {
        Spoken &spoken = m_spoken.emplace_back();
        spoken.firstPiece = static_cast<quint32>(m_pieces.size());
        spoken.pieces = static_cast<quint16>(unit.pieces.size());
        spoken.silent = static_cast<quint8>(unit.none == kNever ? kUnseenUnit : std::min<int>(unit.none, kUnseenUnit));
        m_pieces.insert(m_pieces.end(), unit.pieces.begin(), unit.pieces.end());
        std::vector<std::pair<quint32, quint8>>().swap(unit.pieces);
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
        const size_t letter = code(c);
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
