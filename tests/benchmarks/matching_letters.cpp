// SPDX-License-Identifier: GPL-3.0-or-later
// Learns resources/tables/names-letters.txt from pairs of names in two scripts: expectation maximisation over all ways
// to cut the Latin name into one piece (0 to 4 letters) per written unit. Only the development half of the pairs is
// read: those whose hash of the Latin name is even. Usage: matching_letters FOLDER > names-letters.txt
#include "core/matching/letter_model.h"
#include "core/matching/normal_forms.h"
#include "core/matching/transliteration.h"
#include "tests/benchmarks/matching_halves.h"

#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>

namespace {

using namespace Qt::StringLiterals;
using core::Script;

constexpr size_t kLongestPiece = 4;
constexpr int kRounds = 12;

struct Pair
{
    std::vector<std::string> units;
    std::string latin;
};

using Counts = std::map<std::string, std::map<std::string, double>>;

QList<Pair> readPairs(const QString &path, Script script, bool latinFirst)
{
    QList<Pair> pairs;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return pairs;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> cells = line.split('\t');
        if (cells.size() < 2)
            continue;
        const QString latin = QString::fromUtf8(cells[latinFirst ? 0 : 1]);
        QString native = QString::fromUtf8(cells[latinFirst ? 1 : 0]);
        native.remove(u' ');
        if (!matching_halves::isDevelopment(latin))
            continue;
        const std::vector<std::string> forms = core::latinForms(core::cleanName(latin).text, Script::Latin);
        Pair pair{core::LetterModel::unitsOf(core::cleanName(native).text, script), forms.empty() ? "" : forms.front()};
        if (!pair.units.empty() && !pair.latin.empty() && pair.latin.size() <= 30 && pair.units.size() <= 30 &&
            core::scriptOf(native) == script)
            pairs += pair;
    }
    return pairs;
}

double floorOf(size_t letters)
{
    static constexpr double floors[] = {1e-3, 1e-3, 2e-4, 3e-5, 1e-5};
    return floors[letters];
}

double probability(const Counts &model, const std::string &unit, const std::string &piece)
{
    const auto row = model.find(unit);
    if (row == model.end())
        return floorOf(piece.size());
    const auto cell = row->second.find(piece);
    return std::max(cell == row->second.end() ? 0.0 : cell->second, floorOf(piece.size()) * .02);
}

std::string withoutPlace(const std::string &unit)
{
    const size_t from = unit.starts_with('^') ? 1 : 0;
    return unit.substr(from, unit.size() - from - (unit.ends_with('$') ? 1 : 0));
}

/// Forward and backward sums over all cuts of one pair; adds the expected counts.
void countPair(const Pair &pair, const Counts &model, Counts &counts)
{
    const size_t n = pair.units.size();
    const size_t m = pair.latin.size();
    std::vector<std::vector<double>> forward(n + 1, std::vector<double>(m + 1, 0));
    std::vector<std::vector<double>> backward = forward;
    const auto p = [&](size_t i, size_t from, size_t size) {
        return probability(model, pair.units[i], pair.latin.substr(from, size));
    };
    forward[0][0] = 1;
    for (size_t i = 0; i < n; ++i)
        for (size_t j = 0; j <= m; ++j)
            for (size_t size = 0; size <= kLongestPiece && j + size <= m; ++size)
                forward[i + 1][j + size] += forward[i][j] * p(i, j, size);
    if (forward[n][m] <= 0)
        return;
    backward[n][m] = 1;
    for (size_t i = n; i-- > 0;)
        for (size_t j = 0; j <= m; ++j)
            for (size_t size = 0; size <= kLongestPiece && j + size <= m; ++size)
                backward[i][j] += backward[i + 1][j + size] * p(i, j, size);
    for (size_t i = 0; i < n; ++i) {
        for (size_t j = 0; j <= m; ++j) {
            for (size_t size = 0; size <= kLongestPiece && j + size <= m; ++size) {
                const double share = forward[i][j] * p(i, j, size) * backward[i + 1][j + size] / forward[n][m];
                if (share < 1e-4)
                    continue;
                const std::string piece = pair.latin.substr(j, size);
                counts[pair.units[i]][piece] += share;
                const std::string plain = withoutPlace(pair.units[i]);
                if (plain != pair.units[i])
                    counts[plain][piece] += .25 * share;
            }
        }
    }
}

/// Shares per unit. A unit at the end of a word leans on the same unit elsewhere when it was seen seldom.
Counts normalised(const Counts &counts)
{
    Counts model;
    const auto totalOf = [](const std::map<std::string, double> &row) {
        double total = 0;
        for (const auto &[piece, count] : row)
            total += count;
        return total;
    };
    for (const auto &[unit, row] : counts) {
        const std::string plain = withoutPlace(unit);
        const auto backing = counts.find(plain);
        const double lean = plain != unit && backing != counts.end() ? 6 : 0;
        const double total = totalOf(row) + lean + .5;
        for (const auto &[piece, count] : row)
            model[unit][piece] += count / total;
        if (lean > 0) {
            const double all = totalOf(backing->second);
            for (const auto &[piece, count] : backing->second)
                model[unit][piece] += lean * count / all / total;
        }
    }
    return model;
}

void write(QTextStream &out, Script script, const Counts &model)
{
    out << "script " << core::scriptCode(script) << '\n';
    for (const auto &[unit, row] : model) {
        QStringList cells;
        for (const auto &[piece, share] : row) {
            if (share >= .0015)
                cells += QString::fromStdString(piece.empty() ? "-" : piece) + u':' +
                         QString::number(-std::log2(share), 'f', 1);
        }
        if (!cells.isEmpty())
            out << QString::fromStdString(unit) << '\t' << cells.join(u' ') << '\n';
    }
}

void learn(QTextStream &out, Script script, const QList<Pair> &pairs)
{
    Counts model;
    for (int round = 0; round < kRounds; ++round) {
        Counts counts;
        for (const Pair &pair : pairs)
            countPair(pair, model, counts);
        model = normalised(counts);
    }
    write(out, script, model);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 2)
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]) + u'/';
    QTextStream out(stdout);
    out << "# How letters of other scripts come out in Latin spellings of names: unit, tab, pieces with their cost in "
           "bits.\n"
           "# ^ begins a word, $ ends it; - is nothing. Hangul: initial, vowel, final by number; Han: halves of "
           "pinyin.\n"
           "# Learnt by tests/benchmarks/matching_letters.cpp from the development half of name pairs mined from "
           "Wikipedia\n"
           "# (google/transliteration, Apache-2.0) and Wikidata (steveash/NETransliteration-COLING2018, CC0).\n"
           "# version 1\n";
    learn(out, Script::Arabic,
          readPairs(folder + u"google_ar2en.txt"_s, Script::Arabic, false) +
              readPairs(folder + u"wikidata_wd_arabic_20"_s, Script::Arabic, true));
    learn(out, Script::Hebrew, readPairs(folder + u"wikidata_wd_hebrew_20"_s, Script::Hebrew, true));
    learn(out, Script::Cyrillic, readPairs(folder + u"wikidata_wd_russian_20"_s, Script::Cyrillic, true));
    learn(out, Script::Hangul, readPairs(folder + u"wikidata_wd_korean_20"_s, Script::Hangul, true));
    learn(out, Script::Kana,
          readPairs(folder + u"wikidata_wd_katakana_20"_s, Script::Kana, true) +
              readPairs(folder + u"wikidata_wd_japanese_20"_s, Script::Kana, true));
    learn(out, Script::Han, readPairs(folder + u"wikidata_wd_chinese_20"_s, Script::Han, true));
    return 0;
}
