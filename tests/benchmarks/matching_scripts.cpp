// SPDX-License-Identifier: GPL-3.0-or-later
// Measures search across scripts: names stored in Latin letters, asked for in their own, and the other way round. A
// name counts as found when its own spelling is among the first ten.
// Usage: matching_scripts FOLDER [--queries N] [--file NAME] [--half test|held-out|development] [--misses]. All names
// of a file are stored; asked are those of the test half, because the letter model was learnt from the development
// half. The other halves, and --misses, are for work on the search: never for figures.
#include "core/matching/person_index.h"
#include "core/matching/token_match.h"
#include "core/matching/word_keys.h"
#include "tests/benchmarks/matching_halves.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <vector>

namespace {

using namespace Qt::StringLiterals;

struct Source
{
    const char16_t *file;
    bool latinFirst;
    bool spaced; ///< the letters of the native word stand apart
};

constexpr Source kSources[] = {{u"google_ar2en.txt", false, false},      {u"google_ar2en-test.txt", false, false},
                               {u"google_ar2en-eval.txt", false, false}, {u"wikidata_wd_arabic_20", true, true},
                               {u"wikidata_wd_hebrew_20", true, true},   {u"wikidata_wd_hebrew", true, false},
                               {u"wikidata_wd_russian_20", true, true},  {u"wikidata_wd_korean_20", true, true},
                               {u"wikidata_wd_korean", true, false},     {u"wikidata_wd_chinese_20", true, true},
                               {u"wikidata_wd_katakana_20", true, true}, {u"wikidata_wd_japanese_20", true, true}};

using NamePair = std::pair<QString, QString>; // Latin, native

std::vector<NamePair> readPairs(const QString &path, const Source &source)
{
    std::vector<NamePair> pairs;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return pairs;
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
        if (cells.size() < 2)
            continue;
        QString native = cells.at(source.latinFirst ? 1 : 0);
        if (source.spaced)
            native.remove(u' ');
        pairs.emplace_back(cells.at(source.latinFirst ? 0 : 1), native);
    }
    return pairs;
}

enum class Half { Test, HeldOut, Development };

bool isAsked(const QString &latin, Half half)
{
    switch (half) {
    case Half::HeldOut:
        return matching_halves::isHeldOut(latin);
    case Half::Development:
        return matching_halves::isDevelopment(latin);
    case Half::Test:
        break;
    }
    return !matching_halves::isDevelopment(latin);
}

/// One line for a name that is not among the first ten: where it stands, how alike the letter model finds the two
/// words, how many words of the file are at least as alike, and what was found first.
void writeMiss(QTextStream &out, const NamePair &pair, const QString &first, qsizetype place)
{
    const auto tokenOf = [](const QString &name) { return core::analyseName(name).tokens.front(); };
    const core::NameToken latin = tokenOf(pair.first);
    const core::NameToken native = tokenOf(pair.second);
    const std::vector<std::string> ours = core::coarseSkeletons(latin);
    const std::vector<std::string> theirs = core::coarseSkeletons(native);
    size_t rank = 0;
    while (rank < theirs.size() && std::ranges::find(ours, theirs[rank]) == ours.end())
        ++rank;
    out << "  " << pair.first << "\t" << pair.second << "\tplace " << place << "\tlikeness "
        << core::letterSimilarity(native.units, latin, -2.F) << "\tskeleton "
        << (rank < theirs.size() ? static_cast<int>(rank) : -1) << "\tfirst " << first << '\n';
}

struct Recall
{
    int asked = 0, first = 0, ten = 0;
};

struct Questions
{
    Half half = Half::Test;
    int most = 1500;
    QTextStream *misses = nullptr;
};

/// Stores one side of all pairs and asks the other side of those in the half given.
Recall ask(const std::vector<NamePair> &pairs, bool latinStored, const Questions &asked)
{
    const auto storedOf = [&](const NamePair &pair) { return latinStored ? pair.first : pair.second; };
    QHash<QString, qint64> ids;
    for (const NamePair &pair : pairs)
        ids.insert(storedOf(pair), ids.value(storedOf(pair), static_cast<qint64>(ids.size()) + 1));
    std::vector<QString> stored(static_cast<size_t>(ids.size()) + 1);
    for (auto it = ids.cbegin(); it != ids.cend(); ++it)
        stored[static_cast<size_t>(it.value())] = it.key();
    size_t next = 1;
    const core::Result<core::PersonIndex> index = core::PersonIndex::build(
        [&](core::PersonRecord &record) {
            if (next == stored.size())
                return false;
            record = {};
            record.id = static_cast<qint64>(next);
            core::PersonName name;
            name.whole = stored[next++];
            record.names += name;
            return true;
        },
        {});
    Recall recall;
    std::vector<const NamePair *> questions;
    for (const NamePair &pair : pairs) {
        if (isAsked(pair.first, asked.half))
            questions.push_back(&pair);
    }
    const size_t step = std::max<size_t>(1, questions.size() / static_cast<size_t>(asked.most));
    for (size_t i = 0; index && i < questions.size(); i += step) {
        core::Query query;
        query.name.whole = latinStored ? questions[i]->second : questions[i]->first;
        query.explain = false;
        const QList<core::Match> matches = index->search(query, asked.misses ? 200 : 10);
        const qint64 wanted = ids.value(storedOf(*questions[i]));
        const auto at = std::ranges::find(matches, wanted, &core::Match::record);
        ++recall.asked;
        recall.first += at == matches.begin() && at != matches.end() ? 1 : 0;
        const auto place = at == matches.end() ? qsizetype(-1) : at - matches.begin();
        const bool found = place >= 0 && place < 10;
        recall.ten += found ? 1 : 0;
        if (asked.misses && !found)
            writeMiss(*asked.misses, *questions[i], matches.isEmpty() ? QString() : stored[matches.front().record],
                      place);
    }
    return recall;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"queries"_s, {}, u"N"_s, u"1500"_s},
                       {u"file"_s, {}, u"NAME"_s},
                       {u"half"_s, {}, u"NAME"_s, u"test"_s},
                       {u"misses"_s, {}}});
    parser.process(application);
    const QString folder = parser.positionalArguments().value(0) + u'/';
    QTextStream out(stdout);
    Questions asked;
    asked.most = parser.value(u"queries"_s).toInt();
    asked.half = parser.value(u"half"_s) == u"held-out"_s      ? Half::HeldOut
                 : parser.value(u"half"_s) == u"development"_s ? Half::Development
                                                               : Half::Test;
    // The test half is measured, never looked at.
    asked.misses = parser.isSet(u"misses"_s) && asked.half != Half::Test ? &out : nullptr;
    for (const Source &source : kSources) {
        const QString file = QString::fromUtf16(source.file);
        if (parser.isSet(u"file"_s) && parser.value(u"file"_s) != file)
            continue;
        const std::vector<NamePair> pairs = readPairs(folder + file, source);
        if (pairs.empty()) {
            out << file << ": not there\n";
            continue;
        }
        for (const bool latinStored : {true, false}) {
            QElapsedTimer timer;
            timer.start();
            const Recall recall = ask(pairs, latinStored, asked);
            out << file << (latinStored ? ", native asked: " : ", Latin asked: ") << recall.asked << " asked of "
                << pairs.size() << ", first " << double(recall.first) / std::max(1, recall.asked) << ", among ten "
                << double(recall.ten) / std::max(1, recall.asked) << " (" << timer.elapsed() / 1000.0 << " s)\n";
            out.flush();
        }
    }
    return 0;
}
