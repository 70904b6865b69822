// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/script.h"

#include <QByteArray>

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core {

/// How the letters of a script come out in Latin spellings of names: for every written unit (letter, Hangul jamo, kana
/// mora, pinyin half-syllable) between its neighbours the probability of each piece of up to four Latin letters, learnt
/// by aligning pairs of names (many-to-many alignment by expectation maximisation, after Jiampojamarn et al. 2007).
/// Costs are held against how much a Latin word says by itself, letter after letter.
/// Read once from the resources, const after that: any thread.
class LetterModel
{
public:
    using UnitId = quint16;

    static const LetterModel &builtIn();
    static LetterModel read(const QByteArray &table);

    /// A written unit and its place in the word.
    struct WrittenUnit
    {
        std::string name;
        std::string sign; ///< the character, where several are read alike but spelt differently (Han); else empty
        bool first = false, last = false;
    };
    /// The rows of a table that may speak of one unit, from the plainest to the closest.
    enum class Row : quint8 {
        Bare,     ///< the unit
        Placed,   ///< at the beginning or end of a word
        Before,   ///< with the unit before it
        After,    ///< with the unit after it
        Between,  ///< with both
        Sign,     ///< the sign that it is written with
        SignAfter ///< the sign, with the unit after it
    };
    static constexpr int kRows = 7;
    [[nodiscard]] static std::vector<WrittenUnit> unitsOf(QStringView cleanedWord, Script script);
    /// What a row is called; empty where there is none, as before the first unit.
    [[nodiscard]] static std::string rowName(std::span<const WrittenUnit> units, size_t place, Row row);
    /// The numbers of the closest rows of this model for each unit; empty when the model knows nothing of the script.
    [[nodiscard]] std::vector<UnitId> numbersOf(QStringView word, Script script) const;

    /// Bits that the best alignment costs: -log2 P(Latin spelling | native word). About 0.3 microseconds.
    /// Gives up once it must cost more than `most`, and says a figure above it.
    [[nodiscard]] double cost(std::span<const UnitId> units, std::string_view latin, double most = 1e6) const;

    /// Likeness from 0 to 1 of a word in another script and a Latin spelling; 0 when the model does not know the script
    /// or the likeness is under `least`: the higher that is, the sooner a poor fit is given up.
    [[nodiscard]] float similarity(std::span<const UnitId> units, std::string_view latin, float least = .6F) const;

    /// What LatinPattern and NativePattern work with, in eighths of a bit: the cost of a unit as a piece of one to four
    /// letters (-1 where it was never seen so) or as none, and of a letter that no unit gives; the most that a likeness
    /// of `least` allows for a word of so many letters; and the likeness that a cost comes to.
    [[nodiscard]] int pieceCost(UnitId unit, std::string_view piece) const;
    [[nodiscard]] int silentCost(UnitId unit) const { return m_spoken[unit].silent; }
    /// All pieces of a unit with their costs; what stands for a piece is never 0.
    [[nodiscard]] std::span<const std::pair<quint32, quint8>> pieces(UnitId unit) const
    {
        return std::span(m_pieces).subspan(m_spoken[unit].firstPiece, m_spoken[unit].pieces);
    }
    [[nodiscard]] static quint32 pieceKey(std::string_view letters);
    /// The same from the codes of its letters, the last one lowest.
    [[nodiscard]] static constexpr quint32 pieceKey(quint32 codes, size_t size)
    {
        return static_cast<quint32>(size) << (kLetterBits * size) | codes;
    }
    static constexpr size_t kLetterBits = 5;
    [[nodiscard]] static constexpr quint32 letterCode(char c)
    {
        return c >= 'a' && c <= 'z' ? static_cast<quint32>(c - 'a') : 26U;
    }
    /// The letters of the piece that a key stands for: the number stands above them, five bits each.
    [[nodiscard]] static constexpr size_t pieceSize(quint32 key)
    {
        return key < 2U << 10 ? 1 : key < 3U << 15 ? 2 : key < 4U << 20 ? 3 : 4;
    }
    [[nodiscard]] static int unseenLetterCost();
    [[nodiscard]] static int mostCost(float worth, float least);
    [[nodiscard]] static float likenessOf(int cost, float worth, float least);
    /// How many letters of the usual sort a Latin word is worth, 3 at least: letters that are seldom seen after one
    /// another say more when they fit.
    [[nodiscard]] float worthOf(std::string_view latin) const;
    [[nodiscard]] size_t unitCount() const { return m_units.size(); }

    /// The letters (bit 0 = a) that the units come out as with some likelihood: a Latin word with other letters is no
    /// spelling of the word.
    [[nodiscard]] quint32 lettersOf(std::span<const UnitId> units) const;

    /// The coarse skeletons (see sound_form.h) that the Latin spelling of a native word most probably has, best first.
    [[nodiscard]] std::vector<std::string> likelySkeletons(std::span<const UnitId> units, size_t most) const;

    [[nodiscard]] bool knows(Script script) const { return !m_numbers[static_cast<size_t>(script)].empty(); }

private:
    struct SkeletonPiece
    {
        std::string bones;
        float bits = 0;
    };
    /// Costs in eighths of a bit; 255 = never seen.
    struct Unit
    {
        Unit();
        quint8 none = 255;
        std::array<quint8, 27> single;
        std::array<quint8, size_t(27) * 27> pairs;
        std::vector<std::pair<quint32, quint8>> pieces; ///< of one letter and more, by pieceKey
        std::vector<std::pair<quint32, quint8>> longer; ///< pieces of three and four letters, sorted by packed letters
        std::vector<SkeletonPiece> skeletons;
        quint32 letters = 0; ///< of pieces that cost at most kLikelyBits
        int least = 0;       ///< the cheapest piece
    };
    /// What the patterns need of a unit, in short: they ask for hundreds of them, and the units themselves are large.
    struct Spoken
    {
        quint32 firstPiece = 0; ///< into m_pieces
        quint16 pieces = 0;
        quint8 silent = 0;
    };
    static constexpr size_t kLongestPiece = 4;
    static constexpr int kScale = 8; ///< costs are kept in eighths of a bit
    static constexpr quint8 kNever = 255;
    static constexpr int kUnseenUnit = 6 * kScale; ///< what no pair of the training names showed happens, at a price
    /// What a letter of a word of the development half says after the one before, in the mean; the end of the word is
    /// shared out among its letters.
    static constexpr float kBitsOfLetter = 4.33F;
    /// A place in the table of pairs of letters; '$' is the end of a word.
    [[nodiscard]] static constexpr size_t pairPlace(char c) { return c == '$' ? 27 : letterCode(c); }

    // letter_model_reader.cpp
    class Reader;
    void layOutPieces();
    static void put(Unit &unit, std::string_view letters, const std::string &bones, float bits);
    void putLetterPair(char first, char second, float bits);
    void finish();

    std::array<std::unordered_map<std::string, UnitId>, 12> m_numbers; ///< by script
    std::vector<Unit> m_units;
    std::vector<Spoken> m_spoken;                                     ///< by unit
    std::vector<std::pair<quint32, quint8>> m_pieces;                 ///< of all units, those of one side by side
    static constexpr size_t kLetters = 28;                            ///< a-z, anything else, and the end of a word
    std::array<std::array<quint8, kLetters>, kLetters> m_letterPairs; ///< what the second costs after the first
};

} // namespace core
