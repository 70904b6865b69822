// SPDX-License-Identifier: GPL-3.0-or-later
// Learns how the units of a script come out in Latin letters: expectation maximisation over all ways to cut the Latin
// word into one piece of 0 to 4 letters per unit (many-to-many alignment, Jiampojamarn et al. 2007), each unit with its
// neighbours as context, held near the unit alone where it was seen seldom. Beside it stands the chance that a pair is
// no spelling at all (the Latin word comes from letters at random), so that wrong pairs teach next to nothing.
#pragma once

#include "core/matching/letter_model.h"

#include <QTextStream>

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

class Trainer
{
public:
    explicit Trainer(std::vector<Pair> pairs);
    void run();
    /// Writes the rows that say something which the rows they lean on do not.
    void write(QTextStream &out) const;

private:
    using Piece = quint32;
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
    void countPair(size_t number);
    void shareOut();
    double shareOf(const Row &row, Piece piece) const;
    double leantShare(const Row &row, Piece piece) const;

    std::vector<Pair> m_pairs;
    std::vector<Row> m_rows;
    std::unordered_map<std::string, int> m_numbers;
    std::vector<std::vector<std::vector<int>>> m_rowsOf; ///< by pair and unit: rows from the plainest to the closest
    std::vector<double> m_noise;                         ///< bits of each pair's Latin word as letters at random
    double m_real = .9;                                  ///< share of pairs that are spellings
    double m_realSum = 0, m_allSum = 0;
    bool m_closest = false; ///< neighbours count
    int m_round = 0;
};

} // namespace letters
