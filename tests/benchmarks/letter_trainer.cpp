// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/letter_trainer.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace letters {

namespace {

constexpr size_t kLongestPiece = 4;
constexpr int kPlainRounds = 5;
constexpr int kRounds = 11;
/// How many sightings the row leant on counts as: 4, 10, 20, 40 and 80 were tried on a quarter of the development half.
constexpr double kLean = 80;
/// How many sightings the kin of what a unit was seen as count as: 10, 40, 60 and 120 were tried, on the same quarter.
constexpr double kKin = 60;
/// A piece's share before anything is seen, by its letters.
constexpr std::array<double, kLongestPiece + 1> kFloors = {1e-3, 1e-3, 2e-4, 3e-5, 1e-5};
constexpr double kUnseen = .02; ///< of the floor, for pieces that a unit was never seen with
/// What is written: rows that save this many bits over what they lean on, pieces with this share.
constexpr double kLeastGain = 6;
constexpr double kLeastShare = .0015;
constexpr double kLeastShareOfKin = .001; ///< where kin brings in what was not seen

quint32 letterCode(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<quint32>(c - 'a') : 26U;
}

quint32 packed(std::string_view letters)
{
    quint32 key = static_cast<quint32>(letters.size());
    for (const char c : letters)
        key = key << 5 | letterCode(c);
    return key;
}

/// The number of letters stands above them.
size_t sizeOf(quint32 piece)
{
    size_t size = 0;
    while (piece >> (5 * size) != size)
        ++size;
    return size;
}

std::string unpacked(quint32 piece)
{
    std::string letters(sizeOf(piece), '0');
    for (size_t i = letters.size(); i-- > 0; piece >>= 5) {
        if ((piece & 31U) < 26)
            letters[i] = static_cast<char>('a' + (piece & 31U));
    }
    return letters;
}

/// Each letter with the one before; the end of a word stands before its first letter as well.
template <typename Take>
void eachPair(std::string_view latin, Take take)
{
    constexpr quint32 kEnd = 27;
    quint32 last = kEnd;
    for (const char c : latin) {
        take(last, letterCode(c));
        last = letterCode(c);
    }
    take(last, kEnd);
}

} // namespace

LetterPairs::LetterPairs()
{
    for (auto &row : m_shares)
        row.fill(.5);
}

void LetterPairs::add(std::string_view latin, double weight)
{
    eachPair(latin, [&](quint32 a, quint32 b) { m_shares[a][b] += weight; });
}

void LetterPairs::finish()
{
    for (auto &row : m_shares) {
        double total = 0;
        for (const double count : row)
            total += count;
        for (double &count : row)
            count /= total;
    }
}

double LetterPairs::bits(std::string_view latin) const
{
    double bits = 0;
    eachPair(latin, [&](quint32 a, quint32 b) { bits -= std::log2(m_shares[a][b]); });
    return bits;
}

void LetterPairs::write(QTextStream &out) const
{
    constexpr std::string_view kNames = "abcdefghijklmnopqrstuvwxyz0$";
    out << "script latin\n";
    for (size_t a = 0; a < kLetters; ++a) {
        out << QChar::fromLatin1(kNames[a]) << '\t';
        for (size_t b = 0; b < kLetters; ++b)
            out << (b == 0 ? "" : " ") << QChar::fromLatin1(kNames[b]) << ':'
                << QString::number(-std::log2(m_shares[a][b]), 'f', 1);
        out << '\n';
    }
}

void PieceKinship::add(const std::unordered_map<Piece, double> &counts)
{
    double total = 0;
    for (const auto &[piece, count] : counts)
        total += count;
    for (const auto &[piece, count] : counts) {
        if (count < .5)
            continue;
        auto &kin = m_kin[piece];
        for (const auto &[other, times] : counts) {
            if (times >= .5)
                kin[other] += count * times / total;
        }
    }
}

void PieceKinship::finish()
{
    for (auto &[piece, kin] : m_kin) {
        double total = 0;
        for (const auto &[other, count] : kin)
            total += count;
        for (auto &[other, count] : kin)
            count /= total;
    }
}

std::unordered_map<Piece, double> PieceKinship::spread(const std::unordered_map<Piece, double> &counts) const
{
    constexpr double kLeast = 1e-5; // under it a share only takes time
    double total = 0;
    for (const auto &[piece, count] : counts)
        total += count;
    std::unordered_map<Piece, double> shares;
    for (const auto &[piece, count] : counts) {
        const auto found = m_kin.find(piece);
        if (found == m_kin.end()) {
            shares[piece] += count / total;
            continue;
        }
        for (const auto &[other, share] : found->second) {
            if (share * count / total >= kLeast)
                shares[other] += share * count / total;
        }
    }
    return shares;
}

Trainer::Trainer(std::vector<Pair> pairs) : m_pairs(std::move(pairs))
{
    for (const Pair &pair : m_pairs)
        addRows(pair);
    learnNoise();
}

int Trainer::rowNumber(const std::string &name, int one, int other)
{
    const auto [at, fresh] = m_numbers.emplace(name, static_cast<int>(m_rows.size()));
    if (fresh) {
        Row row;
        row.name = name;
        row.leans[0] = one;
        row.leans[1] = other;
        m_rows.push_back(std::move(row));
    }
    return at->second;
}

/// The rows of each unit: the unit, the unit at its place in the word, with either neighbour, with both; of a sign that
/// is read in one way among several words the sign, alone and with what follows.
void Trainer::addRows(const Pair &pair)
{
    std::vector<std::vector<int>> rows;
    for (size_t i = 0; i < pair.units.size(); ++i) {
        using Kind = core::LetterModel::Row;
        const auto named = [&](Kind row) { return core::LetterModel::rowName(pair.units, i, row); };
        std::vector<int> own;
        own.push_back(rowNumber(named(Kind::Bare), -1, -1));
        own.push_back(rowNumber(named(Kind::Placed), own.back(), -1));
        const int placed = own.back();
        const auto numbered = [&](Kind row, int one, int other) {
            const std::string name = named(row);
            return name.empty() ? placed : rowNumber(name, one, other);
        };
        const int before = numbered(Kind::Before, placed, -1);
        const int after = numbered(Kind::After, placed, -1);
        own.push_back(before);
        own.push_back(after);
        own.push_back(numbered(Kind::Between, before, after));
        const int sign = numbered(Kind::Sign, placed, -1);
        own.push_back(sign);
        own.push_back(numbered(Kind::SignAfter, sign, after));
        std::vector<int> distinct;
        for (const int row : own) {
            if (std::ranges::find(distinct, row) == distinct.end())
                distinct.push_back(row);
        }
        rows.push_back(std::move(distinct));
    }
    m_rowsOf.push_back(std::move(rows));
}

/// From the same Latin words.
void Trainer::learnNoise()
{
    LetterPairs letters;
    addLatin(letters);
    letters.finish();
    for (const Pair &pair : m_pairs)
        m_noise.push_back(letters.bits(pair.latin));
}

void Trainer::addLatin(LetterPairs &pairs) const
{
    for (const Pair &pair : m_pairs)
        pairs.add(pair.latin, pair.weight);
}

double Trainer::shareOf(const Row &row, Piece piece) const
{
    const auto found = row.shares.find(piece);
    return std::max(found == row.shares.end() ? 0.0 : found->second, kFloors[sizeOf(piece)] * kUnseen);
}

double Trainer::leantShare(const Row &row, Piece piece) const
{
    if (row.leans[0] < 0)
        return 0;
    const auto of = [&](int number) {
        const Row &leant = m_rows[static_cast<size_t>(number)];
        const auto found = leant.shares.find(piece);
        return found == leant.shares.end() ? 0.0 : found->second;
    };
    return row.leans[1] < 0 ? of(row.leans[0]) : (of(row.leans[0]) + of(row.leans[1])) / 2;
}

/// Forward and backward sums over all cuts of one pair; adds the expected counts, less when the pair may be no
/// spelling.
void Trainer::countPair(size_t number)
{
    const Pair &pair = m_pairs[number];
    const size_t n = pair.units.size();
    const size_t m = pair.latin.size();
    const auto most = [m](size_t j) { return std::min(kLongestPiece, m - j); };
    std::vector<std::array<Piece, kLongestPiece + 1>> pieces(m + 1);
    for (size_t j = 0; j <= m; ++j)
        for (size_t size = 0; size <= most(j); ++size)
            pieces[j][size] = packed(std::string_view(pair.latin).substr(j, size));
    std::vector<std::array<double, kLongestPiece + 1>> p(n * (m + 1));
    for (size_t i = 0; i < n; ++i) {
        const std::vector<int> &rows = m_rowsOf[number][i];
        const Row &row =
            m_rows[static_cast<size_t>(m_closest ? rows.back() : rows[std::min<size_t>(1, rows.size() - 1)])];
        for (size_t j = 0; j <= m; ++j)
            for (size_t size = 0; size <= most(j); ++size)
                p[i * (m + 1) + j][size] = m_round == 0 ? kFloors[size] : shareOf(row, pieces[j][size]);
    }
    std::vector<double> forward((n + 1) * (m + 1), 0), backward = forward;
    forward[0] = 1;
    for (size_t i = 0; i < n; ++i)
        for (size_t j = 0; j <= m; ++j)
            for (size_t size = 0; size <= most(j); ++size)
                forward[(i + 1) * (m + 1) + j + size] += forward[i * (m + 1) + j] * p[i * (m + 1) + j][size];
    const double whole = forward[n * (m + 1) + m];
    if (whole <= 0)
        return;
    backward[n * (m + 1) + m] = 1;
    for (size_t i = n; i-- > 0;)
        for (size_t j = 0; j <= m; ++j)
            for (size_t size = 0; size <= most(j); ++size)
                backward[i * (m + 1) + j] += backward[(i + 1) * (m + 1) + j + size] * p[i * (m + 1) + j][size];
    double real = 1;
    if (m_round > 1) {
        const double spelt = m_real * whole;
        real = spelt / (spelt + (1 - m_real) * std::exp2(-m_noise[number]));
    }
    m_realSum += real * pair.weight;
    m_allSum += pair.weight;
    for (size_t i = 0; i < n; ++i) {
        for (size_t j = 0; j <= m; ++j) {
            for (size_t size = 0; size <= most(j); ++size) {
                const double share = forward[i * (m + 1) + j] * p[i * (m + 1) + j][size] *
                                     backward[(i + 1) * (m + 1) + j + size] / whole * real;
                if (share < 1e-3)
                    continue;
                for (const int row : m_rowsOf[number][i]) {
                    m_rows[static_cast<size_t>(row)].counts[pieces[j][size]] += share * pair.weight;
                    m_rows[static_cast<size_t>(row)].total += share * pair.weight;
                }
            }
        }
    }
}

/// Of a unit alone nothing plainer is known but what its pieces stand for elsewhere.
void Trainer::shareOutBare(Row &row) const
{
    const double lean = m_kin ? kKin : .5;
    for (const auto &[piece, count] : row.counts)
        row.shares[piece] = count / (row.total + lean);
    if (!m_kin)
        return;
    for (const auto &[piece, share] : m_kin->spread(row.counts))
        row.shares[piece] += share * lean / (row.total + lean);
}

/// Rows are numbered after those that they lean on.
void Trainer::shareOut()
{
    for (Row &row : m_rows) {
        row.shares.clear();
        if (row.leans[0] < 0) {
            shareOutBare(row);
            continue;
        }
        const double lean = kLean;
        const double total = row.total + lean;
        for (const auto &[piece, count] : row.counts)
            row.shares[piece] = count / total;
        for (const int number : row.leans) {
            if (number < 0)
                continue;
            const double part = lean / total / (row.leans[1] < 0 ? 1 : 2);
            for (const auto &[piece, share] : m_rows[static_cast<size_t>(number)].shares)
                row.shares[piece] += share * part;
        }
    }
}

void Trainer::round()
{
    m_closest = m_round >= kPlainRounds;
    m_realSum = m_allSum = 0;
    for (Row &row : m_rows) {
        row.counts.clear();
        row.total = 0;
    }
    for (size_t pair = 0; pair < m_pairs.size(); ++pair)
        countPair(pair);
    if (m_round > 1 && m_allSum > 0)
        m_real = std::clamp(m_realSum / m_allSum, .3, .99);
    shareOut();
}

void Trainer::run(const PieceKinship *kin)
{
    m_kin = kin;
    for (m_round = 0; m_round < kRounds; ++m_round)
        round();
}

void Trainer::teach(PieceKinship &kin)
{
    for (m_round = 0; m_round < kPlainRounds; ++m_round)
        round();
    for (const Row &row : m_rows) {
        if (row.leans[0] < 0)
            kin.add(row.counts);
    }
}

void Trainer::write(QTextStream &out) const
{
    std::map<std::string, const Row *> sorted;
    for (const Row &row : m_rows) {
        double gain = row.leans[0] < 0 ? kLeastGain : 0;
        for (const auto &[piece, count] : row.counts) {
            if (row.leans[0] >= 0)
                gain += count * std::log2(row.shares.at(piece) / std::max(leantShare(row, piece), 1e-5));
        }
        if (gain >= kLeastGain)
            sorted.emplace(row.name, &row);
    }
    for (const auto &[name, row] : sorted) {
        std::map<std::string, double> pieces;
        for (const auto &[piece, share] : row->shares) {
            if (share >= (m_kin ? kLeastShareOfKin : kLeastShare))
                pieces.emplace(unpacked(piece), share);
        }
        QStringList cells;
        for (const auto &[letters, share] : pieces)
            cells += QString::fromStdString(letters.empty() ? "-" : letters) + u':' +
                     QString::number(-std::log2(share), 'f', 1);
        if (!cells.isEmpty())
            out << QString::fromStdString(name) << '\t' << cells.join(u' ') << '\n';
    }
}

} // namespace letters
