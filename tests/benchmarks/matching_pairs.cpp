// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the comparison of names on labelled pairs: area under the ROC curve, best F1, F1 at one half, how far the
// probability is from what comes true, and the clear cases that come out wrong.
// Usage: matching_pairs FILE.csv … [--schema Person] [--wrong development] [--learn]
// Columns by the head line: schema, name1, name2, is_match, quality. Tuning may look at the development half only;
// --learn prints the weights of core/matching/name_likeness.cpp, learnt from the development halves of all files, and
// what they are worth when each fifth of these halves is measured by weights learnt from the others.
#include "core/base/logistic.h"
#include "core/matching/name_comparison.h"
#include "core/matching/name_likeness.h"
#include "tests/benchmarks/matching_halves.h"
#include "tests/benchmarks/pair_trainer.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

namespace {

using namespace Qt::StringLiterals;

struct Pair
{
    QString left, right, quality;
    size_t file = 0; ///< which of the files it is from
    bool same = false;
    bool development = false;
    double probability = 0;
    double bits = 0;
    core::NameSigns signs{};
};

core::NameSigns signsOfNames(const QString &left, const QString &right, const core::NameComparison &comparison)
{
    const core::AnalysedName one = core::analyseName(left);
    const core::AnalysedName other = core::analyseName(right);
    const core::WordList a = core::wordsOf(one);
    const core::WordList b = core::wordsOf(other);
    const auto span = [](const core::WordList &words) { return core::TokenSpan(words.data(), size_t(words.size())); };
    return core::signsOf(comparison, span(a), span(b));
}

/// Cells of one line of a CSV file; quotes double inside quotes. No cell of these files holds a line end.
QStringList cellsOf(const QString &line)
{
    QStringList cells = {QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (quoted && c == u'"' && i + 1 < line.size() && line.at(i + 1) == u'"') {
            cells.last() += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (c == u',' && !quoted) {
            cells += QString();
        } else {
            cells.last() += c;
        }
    }
    return cells;
}

std::vector<Pair> readPairs(QFile &file, const QString &schema)
{
    std::vector<Pair> pairs;
    const QStringList head = cellsOf(QString::fromUtf8(file.readLine()).trimmed());
    const auto at = [&](const QStringList &cells, QStringView column) { return cells.value(head.indexOf(column)); };
    while (!file.atEnd()) {
        const QStringList cells = cellsOf(QString::fromUtf8(file.readLine()).trimmed());
        if (cells.size() < head.size() || (!schema.isEmpty() && at(cells, u"schema") != schema))
            continue;
        Pair pair;
        pair.left = at(cells, u"name1");
        pair.right = at(cells, u"name2");
        pair.quality = at(cells, u"quality");
        pair.same = at(cells, u"is_match") == u"true";
        pair.development = matching_halves::isDevelopment(pair.left + u'\t' + pair.right);
        const core::NameComparison comparison = core::compareNames(pair.left, pair.right);
        pair.signs = signsOfNames(pair.left, pair.right, comparison);
        pair.probability = comparison.probability;
        pair.bits = comparison.bits;
        pairs.push_back(pair);
    }
    return pairs;
}

/// The share of match/no-match combinations that are in the right order; ties count half.
double areaUnderCurve(const std::vector<Pair> &pairs)
{
    double right = 0;
    double all = 0;
    for (const Pair &yes : pairs) {
        for (const Pair &no : pairs) {
            if (!yes.same || no.same)
                continue;
            ++all;
            right += yes.probability > no.probability ? 1 : yes.probability == no.probability ? .5 : 0;
        }
    }
    return all > 0 ? right / all : 0;
}

double f1At(const std::vector<Pair> &pairs, double threshold)
{
    double hit = 0;
    double said = 0;
    double same = 0;
    for (const Pair &pair : pairs) {
        const bool yes = pair.probability >= threshold;
        hit += yes && pair.same ? 1 : 0;
        said += yes ? 1 : 0;
        same += pair.same ? 1 : 0;
    }
    return said + same > 0 ? 2 * hit / (said + same) : 0;
}

/// Mean distance of the probability from the share that is a match, over five bins of the probability.
double calibrationError(const std::vector<Pair> &pairs)
{
    constexpr int kBins = 5;
    std::array<double, kBins> said{}, came{};
    for (const Pair &pair : pairs) {
        const int bin = std::min(kBins - 1, static_cast<int>(pair.probability * kBins));
        said[size_t(bin)] += pair.probability;
        came[size_t(bin)] += pair.same ? 1 : 0;
    }
    double sum = 0;
    for (size_t bin = 0; bin < kBins; ++bin)
        sum += std::abs(said[bin] - came[bin]);
    return pairs.empty() ? 0 : sum / static_cast<double>(pairs.size());
}

void report(QTextStream &out, const QString &title, const std::vector<Pair> &pairs)
{
    double best = 0;
    double bestAt = 0;
    for (const Pair &pair : pairs) {
        if (const double f1 = f1At(pairs, pair.probability); f1 > best) {
            best = f1;
            bestAt = pair.probability;
        }
    }
    int strong = 0;
    int wrong = 0;
    for (const Pair &pair : pairs) {
        if (pair.quality != u"STRONG")
            continue;
        ++strong;
        wrong += (pair.probability >= .5) != pair.same ? 1 : 0;
    }
    out << title << ": " << pairs.size() << " pairs, AUC " << areaUnderCurve(pairs) << ", best F1 " << best << " at "
        << bestAt << ", F1 at .5 " << f1At(pairs, .5) << ", calibration error " << calibrationError(pairs)
        << ", wrong STRONG " << wrong << " of " << strong << '\n';
}

void reportHalves(QTextStream &out, const std::vector<Pair> &pairs)
{
    std::vector<Pair> halves[2];
    for (const Pair &pair : pairs)
        halves[pair.development ? 1 : 0].push_back(pair);
    report(out, u"all"_s, pairs);
    report(out, u"development half"_s, halves[1]);
    report(out, u"test half"_s, halves[0]);
}

/// The signs that a pair has, by their numbers in NameSign.
QString signsAsText(const core::NameSigns &signs)
{
    QString text;
    for (size_t i = 0; i < signs.size(); ++i) {
        if (signs[i] != 0)
            text += u" %1:%2"_s.arg(i).arg(signs[i], 0, 'g', 3);
    }
    return text;
}

void listWrong(QTextStream &out, const std::vector<Pair> &pairs, bool all)
{
    for (const Pair &pair : pairs) {
        if (pair.development && (all || (pair.probability >= .5) != pair.same))
            out << (pair.same ? "missed " : "taken  ") << pair.quality << ' ' << pair.probability << '\t' << pair.left
                << " | " << pair.right << '\t' << signsAsText(pair.signs) << '\n';
    }
}

pair_trainer::Weights learnFrom(const std::vector<Pair> &pairs)
{
    std::vector<pair_trainer::Example> examples;
    examples.reserve(pairs.size());
    for (const Pair &pair : pairs)
        examples.push_back({pair.signs, pair.same});
    return pair_trainer::learn(examples);
}

std::vector<Pair> developmentHalf(std::vector<Pair> pairs)
{
    std::erase_if(pairs, [](const Pair &pair) { return !pair.development; });
    return pairs;
}

/// What weights learnt from four fifths of the development halves say of the last fifth, for each fifth in turn.
std::vector<Pair> crossValidated(std::vector<Pair> pairs)
{
    constexpr size_t kFolds = 5;
    for (size_t fold = 0; fold < kFolds; ++fold) {
        std::vector<Pair> others;
        for (size_t i = 0; i < pairs.size(); ++i) {
            if (i % kFolds != fold)
                others.push_back(pairs[i]);
        }
        const pair_trainer::Weights weights = learnFrom(others);
        for (size_t i = fold; i < pairs.size(); i += kFolds)
            pairs[i].probability = core::logistic(pair_trainer::logOdds(weights, pairs[i].signs));
    }
    return pairs;
}

void reportFiles(QTextStream &out, const std::vector<Pair> &pairs)
{
    report(out, u"development halves, cross-validated"_s, pairs);
    for (size_t file = 0; file <= pairs.back().file; ++file) {
        std::vector<Pair> own;
        std::ranges::copy_if(pairs, std::back_inserter(own), [file](const Pair &pair) { return pair.file == file; });
        report(out, u"  file %1"_s.arg(file + 1), own);
    }
}

void learn(QTextStream &out, const std::vector<Pair> &pairs)
{
    const pair_trainer::Weights weights = learnFrom(pairs);
    out << "kOffset = " << QString::number(weights.offset, 'f', 2) << '\n';
    for (const double weight : weights.of)
        out << QString::number(weight, 'f', 2) << ", ";
    out << '\n';
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"schema"_s, {}, u"NAME"_s, u"Person"_s},
                       {u"wrong"_s, {}, u"HALF"_s},
                       QCommandLineOption(u"all"_s),
                       QCommandLineOption(u"learn"_s)});
    parser.process(application);
    QTextStream out(stdout);
    std::vector<Pair> all;
    size_t files = 0;
    const bool listsWrong = parser.value(u"wrong"_s) == u"development";
    for (const QString &path : parser.positionalArguments()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            out << "The file of pairs could not be read.\n";
            return 1;
        }
        std::vector<Pair> pairs = readPairs(file, parser.value(u"schema"_s));
        for (Pair &pair : pairs)
            pair.file = files;
        ++files;
        reportHalves(out, pairs);
        if (listsWrong && !parser.isSet(u"learn"_s))
            listWrong(out, pairs, parser.isSet(u"all"_s));
        all.insert(all.end(), pairs.begin(), pairs.end());
    }
    if (const std::vector<Pair> half = developmentHalf(all); parser.isSet(u"learn"_s) && !half.empty()) {
        const std::vector<Pair> validated = crossValidated(half);
        reportFiles(out, validated);
        if (listsWrong)
            listWrong(out, validated, parser.isSet(u"all"_s));
        learn(out, half);
    }
    return 0;
}
