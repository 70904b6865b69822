// SPDX-License-Identifier: GPL-3.0-or-later
// Learns how the units of a script come out in Latin letters: expectation maximisation over all ways to cut the Latin
// word into one piece of 0 to 4 letters per unit (many-to-many alignment, Jiampojamarn et al. 2007), each unit with its
// neighbours as context, held near the unit alone where it was seen seldom. Beside it stands the chance that a pair is
// no spelling at all (the Latin word comes from letters at random), so that wrong pairs teach next to nothing. Of a
// piece that a unit was not seen as, other units tell (co-occurrence smoothing, after Essen and Steinbiss 1992): a unit
// that comes out as "ee" comes out as "i" as well.
#pragma once

#include "core/matching/letter_model.h"

#include <QTextStream>

#include <array>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace letters {

struct Pair
{
    std::vector<core::LetterModel::WrittenUnit> units;
    std::string latin;
    double weight = 1;
};

using Piece = quint32; ///< up to four Latin letters

/// How often each letter of Latin words follows another, or begins or ends a word.
class LetterPairs
{
public:
    LetterPairs();
    void add(std::string_view latin, double weight);
    /// Turns counts into shares. Once, after the last word.
    void finish();
    /// -log2 of the chance of the word, letter by letter.
    [[nodiscard]] double bits(std::string_view latin) const;
    /// The part of the table that LetterModel::worthOf works with.
    void write(QTextStream &out) const;

private:
    static constexpr size_t kLetters = 28; ///< a-z, anything else, and the end of a word
    std::array<std::array<double, kLetters>, kLetters> m_shares;
};

/// Which pieces of Latin letters stand for the same sounds: of all units of some scripts that come out as one piece,
/// how often they come out as each other one ("ee" where there is "i"). What one script shows another need not.
class PieceKinship
{
public:
    /// A unit, with how often it was seen as each piece.
    void add(const std::unordered_map<Piece, double> &counts);
    void finish();
    /// Shares with each piece replaced by its kin.
    [[nodiscard]] std::unordered_map<Piece, double> spread(const std::unordered_map<Piece, double> &counts) const;

private:
    std::unordered_map<Piece, std::unordered_map<Piece, double>> m_kin;
};

class Trainer
{
public:
    explicit Trainer(std::vector<Pair> pairs);
    /// `kin` may be null: then nothing is known of pieces but what the pairs show. Lives as long as the trainer.
    void run(const PieceKinship *kin);
    /// The first rounds of run() alone, for what each unit says to others.
    void teach(PieceKinship &kin);
    /// Adds the Latin words of the pairs.
    void addLatin(LetterPairs &pairs) const;
    /// Writes the rows that say something which the rows they lean on do not.
    void write(QTextStream &out) const;

private:
    struct Row
    {
        std::string name;
        int leans[2] = {-1, -1}; ///< rows that it is held near; the mean of both
        double total = 0;
        std::unordered_map<Piece, double> counts, shares;
    };
    int rowNumber(const std::string &name, int one, int other);
    void addRows(const Pair &pair);
    void learnNoise();
    double noiseBits(const std::string &latin) const;
    void round();
    void countPair(size_t number);
    void shareOut();
    void shareOutBare(Row &row) const;
    double shareOf(const Row &row, Piece piece) const;
    double leantShare(const Row &row, Piece piece) const;

    std::vector<Pair> m_pairs;
    std::vector<Row> m_rows;
    std::unordered_map<std::string, int> m_numbers;
    std::vector<std::vector<std::vector<int>>> m_rowsOf; ///< by pair and unit: rows from the plainest to the closest
    std::vector<double> m_noise;                         ///< bits of each pair's Latin word as letters at random
    double m_real = .9;                                  ///< share of pairs that are spellings
    double m_realSum = 0, m_allSum = 0;
    const PieceKinship *m_kin = nullptr;
    bool m_closest = false; ///< neighbours count
    int m_round = 0;
};

} // namespace letters
