// SPDX-License-Identifier: GPL-3.0-or-later
// Learns resources/tables/names-letters.txt from pairs of names in two scripts, see letter_trainer.h. Read are words
// whose Latin form is in the development half only, of names that are in it too. Usage: matching_letters FOLDER
// [--hold-out] > names-letters.txt. With --hold-out a quarter of the development half is left out, to try things on
// (matching_scripts --half held-out).
#include "core/matching/normal_forms.h"
#include "core/matching/transliteration.h"
#include "tests/benchmarks/letter_trainer.h"
#include "tests/benchmarks/matching_halves.h"

#include <QFile>
#include <QMap>
#include <QTextStream>

#include <cmath>
#include <cstdio>

namespace {

using namespace Qt::StringLiterals;
using core::Script;

constexpr qsizetype kLongestWord = 30;

bool g_holdOut = false;

bool mayTeach(const QString &latin)
{
    return matching_halves::isDevelopment(latin) && !(g_holdOut && matching_halves::isHeldOut(latin));
}

/// Pairs of words with how often each was seen.
class WordPairs
{
public:
    explicit WordPairs(Script script) : m_script(script) {}

    void add(const QString &latin, const QString &native, double count = 1)
    {
        const QString word = core::cleanName(latin).text;
        QString letters = core::cleanName(native).text;
        letters.remove(u' '); // Korean names are parted
        if (word.isEmpty() || word.size() > kLongestWord || letters.isEmpty() || letters.size() > kLongestWord ||
            word.contains(u' ') || !mayTeach(word) || core::scriptOf(letters) != m_script)
            return;
        m_counts[{word, letters}] += count;
    }

    /// Frequent names teach more than rare ones, but not a hundred times as much.
    [[nodiscard]] std::vector<letters::Pair> pairs() const
    {
        std::vector<letters::Pair> pairs;
        for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
            const std::vector<std::string> forms = core::latinForms(it.key().first, Script::Latin);
            letters::Pair pair;
            pair.units = core::LetterModel::unitsOf(it.key().second, m_script);
            pair.latin = forms.empty() ? std::string() : forms.front();
            pair.weight = 1 + std::log2(it.value());
            if (!pair.units.empty() && !pair.latin.empty())
                pairs.push_back(std::move(pair));
        }
        return pairs;
    }

private:
    Script m_script;
    QMap<std::pair<QString, QString>, double> m_counts;
};

QList<QStringList> linesOf(const QString &path)
{
    QList<QStringList> lines;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QStringList cells = QString::fromUtf8(line).trimmed().split(u'\t');
        if (cells.size() >= 2)
            lines += cells;
    }
    return lines;
}

/// Single words, the letters of the native one apart.
void addWords(WordPairs &pairs, const QString &path, bool latinFirst)
{
    for (const QStringList &cells : linesOf(path)) {
        QString native = cells.at(latinFirst ? 1 : 0);
        native.remove(u' ');
        pairs.add(cells.at(latinFirst ? 0 : 1), native, std::max(1.0, cells.value(2).toDouble()));
    }
}

/// A Korean name of one word, family name first: "Kim Gyu-ri", "Kim Gyuri", and either with the family name last.
void addKoreanName(WordPairs &pairs, const QStringList &latin, const QString &native)
{
    if (native.size() != 3 || latin.size() < 2 || latin.size() > 3)
        return;
    const QString family = native.left(1);
    const QString given = native.mid(1);
    for (const bool familyFirst : {true, false}) {
        const QStringList rest = familyFirst ? latin.mid(1) : latin.first(latin.size() - 1);
        pairs.add(familyFirst ? latin.first() : latin.last(), family, .5);
        if (rest.size() == 1) {
            pairs.add(rest.first(), given, .5);
            continue;
        }
        for (qsizetype i = 0; i < rest.size(); ++i)
            pairs.add(rest.at(i), given.mid(i, 1), .5);
    }
}

/// Whole names: word by word where both have as many.
void addNames(WordPairs &pairs, const QString &path)
{
    for (const QStringList &cells : linesOf(path)) {
        if (!mayTeach(cells.at(0)))
            continue;
        const QStringList latin = core::cleanName(cells.at(0)).text.split(u' ', Qt::SkipEmptyParts);
        const QStringList native = cells.at(1).split(u' ', Qt::SkipEmptyParts);
        if (native.size() == 1 && latin.size() > 1)
            addKoreanName(pairs, latin, native.first());
        for (qsizetype i = 0; latin.size() == native.size() && i < latin.size(); ++i)
            pairs.add(latin.at(i), native.at(i));
    }
}

/// Scripts that write all sounds: what their letters have in common is a sound, not a missing vowel.
bool showsSounds(Script script)
{
    return script != Script::Arabic && script != Script::Hebrew;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 2)
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]) + u'/';
    g_holdOut = argc > 2 && QByteArray(argv[2]) == "--hold-out";
    QTextStream out(stdout);
    out << "# How letters of other scripts come out in Latin spellings of names: unit, tab, pieces with their cost in "
           "bits.\n"
           "# ^ begins a word, $ ends it; | parts a unit from its neighbours; - is nothing. Hangul: initial, vowel, "
           "final by\n"
           "# number; Han: halves of pinyin, with the sign before a colon where it matters.\n"
           "# Script latin: letter, tab, the letters after it, $ for the end of a word.\n"
           "# Learnt by tests/benchmarks/matching_letters.cpp from the development half of name pairs mined from "
           "Wikipedia\n"
           "# (google/transliteration, Apache-2.0) and Wikidata (steveash/NETransliteration-COLING2018, CC0).\n"
           "# version 3\n";
    struct Source
    {
        Script script;
        const char16_t *file;
        bool latinFirst, wholeNames;
    };
    static constexpr Source sources[] = {{Script::Arabic, u"google_ar2en.txt", false, false},
                                         {Script::Arabic, u"wikidata_wd_arabic_20", true, false},
                                         {Script::Hebrew, u"wikidata_wd_hebrew_20", true, false},
                                         {Script::Hebrew, u"wikidata_wd_hebrew", true, true},
                                         {Script::Cyrillic, u"wikidata_wd_russian_20", true, false},
                                         {Script::Hangul, u"wikidata_wd_korean_20", true, false},
                                         {Script::Hangul, u"wikidata_wd_korean", true, true},
                                         {Script::Kana, u"wikidata_wd_katakana_20", true, false},
                                         {Script::Kana, u"wikidata_wd_japanese_20", true, false},
                                         {Script::Han, u"wikidata_wd_chinese_20", true, false}};
    std::vector<std::pair<Script, letters::Trainer>> trainers;
    for (const Script script :
         {Script::Arabic, Script::Hebrew, Script::Cyrillic, Script::Hangul, Script::Kana, Script::Han}) {
        WordPairs pairs(script);
        for (const Source &source : sources) {
            const QString path = folder + QString::fromUtf16(source.file);
            if (source.script == script && source.wholeNames)
                addNames(pairs, path);
            else if (source.script == script)
                addWords(pairs, path, source.latinFirst);
        }
        trainers.emplace_back(script, letters::Trainer(pairs.pairs()));
    }
    letters::PieceKinship kin;
    letters::LetterPairs latin;
    for (auto &[script, trainer] : trainers) {
        if (showsSounds(script))
            trainer.teach(kin);
        trainer.addLatin(latin);
    }
    kin.finish();
    latin.finish();
    latin.write(out);
    for (auto &[script, trainer] : trainers) {
        trainer.run(core::writesSyllables(script) ? &kin : nullptr);
        out << "script " << core::scriptCode(script) << '\n';
        trainer.write(out);
    }
    return 0;
}
