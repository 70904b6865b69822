// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the comparison of names on labelled pairs: area under the ROC curve, best F1, F1 at one half, and the clear
// cases that come out wrong. Usage: matching_pairs FILE.csv [--schema Person] [--wrong development]
// Columns by the head line: schema, name1, name2, is_match, quality. Tuning may look at the development half only.
#include "core/matching/name_comparison.h"
#include "tests/benchmarks/matching_halves.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <vector>

namespace {

using namespace Qt::StringLiterals;

struct Pair
{
    QString left, right, quality;
    bool same = false;
    bool development = false;
    double probability = 0;
    double bits = 0;
};

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
        << bestAt << ", F1 at .5 " << f1At(pairs, .5) << ", wrong STRONG " << wrong << " of " << strong << '\n';
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{u"schema"_s, {}, u"NAME"_s, u"Person"_s}, {u"wrong"_s, {}, u"HALF"_s}, QCommandLineOption(u"all"_s)});
    parser.process(application);
    QFile file(parser.positionalArguments().value(0));
    QTextStream out(stdout);
    if (!file.open(QIODevice::ReadOnly)) {
        out << "The file of pairs could not be read.\n";
        return 1;
    }
    const std::vector<Pair> pairs = readPairs(file, parser.value(u"schema"_s));
    std::vector<Pair> halves[2];
    for (const Pair &pair : pairs)
        halves[pair.development ? 1 : 0].push_back(pair);
    report(out, u"all"_s, pairs);
    report(out, u"development half"_s, halves[1]);
    report(out, u"test half"_s, halves[0]);
    if (parser.value(u"wrong"_s) != u"development")
        return 0;
    for (const Pair &pair : halves[1]) {
        if (parser.isSet(u"all"_s) || (pair.probability >= .5) != pair.same)
            out << (pair.same ? "missed " : "taken  ") << pair.quality << ' ' << pair.probability << '\t' << pair.left
                << " | " << pair.right << '\n';
    }
    return 0;
}
