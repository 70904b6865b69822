// SPDX-License-Identifier: GPL-3.0-or-later
// The parts under person search: packed words, hashed keys and the words that a misspelt word may stand for, each held
// against the plain way to do the same.
#include "core/base/random.h"
#include "core/matching/best_candidates.h"
#include "core/matching/distance_lanes.h"
#include "core/matching/edit_distance.h"
#include "core/matching/key_table.h"
#include "core/matching/latin_pattern.h"
#include "core/matching/native_pattern.h"
#include "core/matching/packed_token.h"
#include "core/matching/settled_words.h"
#include "core/matching/unspaced_name.h"
#include "core/matching/word_expansion.h"
#include "core/matching/word_keys.h"

#include <QTest>

#include <array>
#include <bit>
#include <cmath>
#include <map>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QString madeWord(Random &random, int letters)
{
    QString word;
    for (int i = 0; i < letters; ++i)
        word += QChar(static_cast<char16_t>(u'a' + random.below(8)));
    return word;
}

/// Distance by insertions, deletions, replacements and swaps of neighbours, straight from its definition.
int plainDistance(const std::string &a, const std::string &b)
{
    std::vector<std::vector<int>> cost(a.size() + 1, std::vector<int>(b.size() + 1));
    for (size_t i = 0; i <= a.size(); ++i) {
        for (size_t j = 0; j <= b.size(); ++j) {
            int best = i == 0 ? static_cast<int>(j) : j == 0 ? static_cast<int>(i) : 1000;
            if (i > 0 && j > 0) {
                best = std::min({best, cost[i - 1][j] + 1, cost[i][j - 1] + 1,
                                 cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    best = std::min(best, cost[i - 2][j - 2] + 1);
            }
            cost[i][j] = best;
        }
    }
    return cost[a.size()][b.size()];
}

std::vector<quint32> valuesOf(const KeyTable &table, quint64 key)
{
    std::vector<quint32> values;
    table.each(key, [&](quint32 value) { values.push_back(value); });
    return values;
}

bool found(const std::vector<Expansion> &expansions, quint32 word)
{
    return std::ranges::any_of(expansions, [&](const Expansion &expansion) { return expansion.word == word; });
}

} // namespace

class TestWordSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void packedWordsComeOutAsTheyWentIn_data()
    {
        QTest::addColumn<QString>("word");
        for (const QString &word : {u"orelin"_s, u"müßig"_s, u"øystein"_s, u"петров"_s, u"حسن"_s, u"משה"_s, u"王"_s,
                                    u"田中"_s, u"박"_s, u"ii"_s, u"42"_s, u"a"_s, u"mohammed"_s, u"αλέξης"_s})
            QTest::newRow(qUtf8Printable(word)) << word;
    }
    void packedWordsComeOutAsTheyWentIn()
    {
        QFETCH(QString, word);
        NameToken token = makeToken(word);
        token.part = roleOfWord(token, NameTables::builtIn());
        std::string bytes = "before";
        PackedToken::pack(token, bytes);
        const PackedToken packed(bytes.data() + 6, PackedToken::packedSize(token.latin),
                                 PackedToken::packedSize(token.sound));
        NameToken out = makeToken(u"somethingelse"); // what it held must not show
        packed.unpack(out);
        QCOMPARE(out.native, token.native);
        QCOMPARE(out.latin, token.latin);
        QCOMPARE(out.sound, token.sound);
        QCOMPARE(out.bones, token.bones);
        QVERIFY(out.variants == token.variants);
        QVERIFY(out.variantSounds == token.variantSounds);
        QVERIFY(out.groups == token.groups);
        QVERIFY(out.script == token.script && out.part == token.part && out.ordinal == token.ordinal);
        QVERIFY(out.knownGiven == token.knownGiven && out.knownFamily == token.knownFamily);
        QVERIFY(packed.isNative(word));
        QVERIFY(!packed.isNative(QString(word + u'x')));
        std::vector<std::string> variants;
        packed.eachVariant([&](std::string_view form) { variants.emplace_back(form); });
        QVERIFY(variants == token.variants);
    }

    void everyKeyGivesWhatWasAddedUnderIt()
    {
        Random random(11);
        std::map<quint64, std::vector<quint32>> truth;
        std::vector<std::pair<quint64, quint32>> added;
        for (quint32 i = 0; i < 60'000; ++i) {
            const quint64 key = stableHash(std::to_string(random.below(9000)));
            const quint32 value = random.below(20) == 0 ? (1U << 24) + i : i; // some need more than 24 bits
            added.emplace_back(key, value);
            truth[key].push_back(value);
        }
        KeyTable alone, shared;
        std::array<KeyTable::Batch, 3> batches;
        for (size_t i = 0; i < added.size(); ++i) {
            const bool late = i >= 55'000;
            if (i == 55'000) {
                alone.finish();
                shared.finish(batches, 4);
            }
            alone.add(added[i].first, added[i].second);
            if (late)
                shared.add(added[i].first, added[i].second);
            else
                batches[i / 20'000].add(added[i].first, added[i].second);
        }
        for (const auto &[key, values] : truth) {
            const std::vector<quint32> got = valuesOf(alone, key);
            QVERIFY(got == valuesOf(shared, key));
            for (const quint32 value : values)
                QVERIFY(std::ranges::find(got, value) != got.end());
            // Eight bits of the key are kept beside its bucket, so few strangers come along.
            QVERIFY(got.size() < values.size() + 40);
        }
    }

    void misspeltWordsReachTheWordsTheyMayStandFor()
    {
        Random random(5);
        Vocabulary vocabulary;
        for (int i = 0; i < 6000; ++i)
            vocabulary.intern(madeWord(random, 3 + static_cast<int>(random.below(9))));
        vocabulary.finish(3);
        int near = 0;
        for (int i = 0; i < 60; ++i) {
            const AskedWord asked(makeToken(madeWord(random, 4 + static_cast<int>(random.below(7)))));
            const auto thorough = expandWord(vocabulary, asked, Reach::Thorough, 100'000);
            const auto beyond = expandWord(vocabulary, asked, Reach::Beyond, 100'000);
            for (quint32 word = 0; word < vocabulary.size(); ++word) {
                const std::string latin(vocabulary.latin(word));
                const int distance = plainDistance(asked.form.latin, latin);
                const int longer = static_cast<int>(std::max(latin.size(), asked.form.latin.size()));
                const int deletes = std::min(2, editBudget(std::min(latin.size(), asked.form.latin.size())));
                const int budget = editBudget(static_cast<size_t>(longer));
                near += distance <= budget ? 1 : 0;
                if (distance <= deletes)
                    QVERIFY2(found(thorough, word), latin.c_str());
                const bool sharesEnd =
                    latin.front() == asked.form.latin.front() || latin.back() == asked.form.latin.back();
                if (distance <= budget + 1 && distance * 2 < longer && sharesEnd)
                    QVERIFY2(found(thorough, word) || found(beyond, word), latin.c_str());
            }
        }
        QVERIFY(near > 100); // the words above do come near one another
    }

    void preparedWordsFitAsTheLetterModelSays_data()
    {
        QTest::addColumn<int>("script");
        QTest::addColumn<QString>("letters");
        QTest::newRow("Arabic") << int(Script::Arabic) << u"ابتجحدرسشعفقكلمنهويةى"_s;
        QTest::newRow("Hebrew") << int(Script::Hebrew) << u"אבגדהוזחטיכלמנסעפצקרשת"_s;
        QTest::newRow("Cyrillic") << int(Script::Cyrillic) << u"абвгдежзийклмнопрстуфхцчшщыьэюя"_s;
        QTest::newRow("Hangul") << int(Script::Hangul) << u"김이박최정강조윤장임한오서신권황안송"_s;
        QTest::newRow("Kana") << int(Script::Kana) << u"アイウエオカキクケコサシスセソタチツテトナニヌネノンー"_s;
        QTest::newRow("Han") << int(Script::Han) << u"王李张刘陈杨黄赵吴周徐孙马朱胡郭"_s;
    }
    /// The plain way is LetterModel::similarity: all letters, all units, one after the other.
    void preparedWordsFitAsTheLetterModelSays()
    {
        QFETCH(int, script);
        QFETCH(QString, letters);
        const LetterModel &model = LetterModel::builtIn();
        Random random(17);
        LatinPattern latinPattern;
        NativePattern nativePattern;
        int alike = 0;
        for (int round = 0; round < 12; ++round) {
            std::vector<std::vector<LetterModel::UnitId>> natives;
            QStringList latins;
            for (int i = 0; i < 12; ++i) {
                QString native;
                for (quint32 size = 1 + random.below(i == 0 ? 60 : 8); size > 0; --size)
                    native += letters.at(random.below(static_cast<quint32>(letters.size())));
                natives.push_back(model.numbersOf(native, static_cast<Script>(script)));
                const NameToken token = makeToken(native);
                latins += QString::fromStdString(token.latin);
                latins += QString::fromStdString(token.latin).remove(u'a') + (i % 3 == 0 ? u"'"_s : u"k"_s);
            }
            latins += QString(70, u'a');
            latins += QString();
            for (const QString &latin : std::as_const(latins)) {
                latinPattern.prepare(latin.toStdString());
                for (const auto &native : natives) {
                    nativePattern.prepare(native);
                    for (const float least : {0.F, .6F, .72F}) {
                        const float plain = model.similarity(native, latin.toStdString(), least);
                        QCOMPARE(latinPattern.similarity(native, least), plain);
                        QCOMPARE(nativePattern.similarity(latin.toStdString(), least), plain);
                        alike += plain > .6F ? 1 : 0;
                    }
                }
            }
        }
        QVERIFY(alike > 100);
    }

    /// Words 0 and 1 tell who is meant, 2 is a title; words 0 and 2 are in another script and in no name.
    void readingsAreSettledByAWholeNameInTheSameLetters_data()
    {
        QTest::addColumn<int>("core");
        QTest::addColumn<int>("explained");
        QTest::addColumn<int>("written");
        QTest::addColumn<int>("unsettled");
        QTest::newRow("nothing found") << 0b011 << 0 << 0 << 0b101;
        QTest::newRow("all found, misspelt in the same letters") << 0b011 << 0b011 << 0b011 << 0b100;
        QTest::newRow("all found, in another script") << 0b011 << 0b011 << 0b010 << 0b101;
        QTest::newRow("another word missing") << 0b011 << 0b001 << 0b001 << 0b101;
        QTest::newRow("a name of one word") << 0b001 << 0b001 << 0b001 << 0b101;
    }
    void readingsAreSettledByAWholeNameInTheSameLetters()
    {
        QFETCH(int, core);
        QFETCH(int, explained);
        QFETCH(int, written);
        QFETCH(int, unsettled);
        const WordsHeld best{static_cast<WordSet>(explained), static_cast<WordSet>(written), 0};
        QCOMPARE(int(unsettledReadings(static_cast<WordSet>(core), 0b101, best)), unsettled);
    }

    void anotherNameOfThePersonSettlesAReading()
    {
        const WordsHeld best{0b011, 0b010, 0b010}; // word 0 in another script only
        const WordsHeld native{0b101, 0b101, 0b101};
        const WordsHeld held = besideOtherName(best, native);
        QCOMPARE(int(held.explained), 0b011); // word 2 is in the other name alone
        QCOMPARE(int(held.written), 0b011);
        QCOMPARE(int(held.sure), 0b011);
        QCOMPARE(int(unsettledReadings(0b011, 0b001, best)), 0b001); // by the best name alone it stays open
        QCOMPARE(int(unsettledReadings(0b011, 0b001, held)), 0);
        const WordsHeld poor = besideOtherName(best, {0b001, 0, 0});
        QCOMPARE(int(poor.written), 0b010);
        QCOMPARE(int(poor.sure), 0b010);
    }

    void wordsOfNamesWithoutSpaces()
    {
        const UnspacedWords three = wordsOfUnspaced(u"봉새벽", Script::Hangul);
        QCOMPARE(three.family, QStringList{u"봉"_s});
        QCOMPARE(three.given, (QStringList{u"새벽"_s, u"새"_s, u"벽"_s}));
        const UnspacedWords four = wordsOfUnspaced(u"司马青岚", Script::Han);
        QCOMPARE(four.family, (QStringList{u"司"_s, u"司马"_s}));
        QVERIFY(four.given.contains(u"青岚"_s));
        QVERIFY(wordsOfUnspaced(u"小笠原健一", Script::Han).family.contains(u"小笠原"_s));
        QCOMPARE(wordsOfUnspaced(u"霍岚", Script::Han).given, QStringList{u"岚"_s});
        QVERIFY(wordsOfUnspaced(u"霍", Script::Han).family.isEmpty());
        QVERIFY(wordsOfUnspaced(u"サクラ", Script::Kana).family.isEmpty());
        QVERIFY(wordsOfUnspaced(u"브레스트코프스키", Script::Hangul).family.isEmpty());
        const std::array<std::string_view, 3> latin = {"bong", "sae", "byeok"};
        QCOMPARE(runTogether(latin), (std::vector<std::string>{"bongsaebyeok", "byeokbongsae"}));
        const std::array<std::string_view, 1> one = {"bong"};
        QCOMPARE(runTogether(one), std::vector<std::string>{"bong"});
    }

    /// Costs by hand: a as "a" 1 bit, as "e" 3 bits; b as "b" 0.5; letters nobody gives 7 bits each. A usual letter is
    /// worth some 4.33 bits; "x" after "a" says 8.7.
    void theLetterModelReadsItsTable()
    {
        const LetterModel model = LetterModel::read("# a comment\n"
                                                    "script latin\n"
                                                    "a\tx:8.7\n"
                                                    "script cyrillic\n"
                                                    "а\ta:1.0 e:3.0 -:4.0\n"
                                                    "no line of a table\n"
                                                    "б\tb:0.5 toolong:1.0 bb:2.0\n");
        QVERIFY(model.knows(Script::Cyrillic));
        QVERIFY(!model.knows(Script::Hebrew));
        const std::vector<LetterModel::UnitId> units = model.numbersOf(u"аба", Script::Cyrillic);
        QCOMPARE(units.size(), size_t(3));
        QCOMPARE(model.cost(units, "aba"), 2.5);
        QCOMPARE(model.cost(units, "abbe"), 1.0 + 2.0 + 3.0);
        QCOMPARE(model.cost(units, "ba"), 4.0 + .5 + 1.0);
        QCOMPARE(model.cost(units, "abay"), 2.5 + 7.0);
        QVERIFY(std::abs(model.worthOf("aaaa") - 5.F) < .1F); // four letters and the end
        QVERIFY(std::abs(model.worthOf("aaxa") - 6.F) < .1F); // "x" after "a" says as much as two
        QCOMPARE(model.worthOf("a"), 3.F);
        for (const char *letters : {"a", "zz", "abc", "wxyz"})
            QCOMPARE(LetterModel::pieceSize(LetterModel::pieceKey(letters)), std::string_view(letters).size());
    }

    void rulersAreNumberedInEveryScript()
    {
        for (const QString &nine : {u"ix"_s, u"9세"_s, u"9世"_s})
            QCOMPARE(makeToken(nine).ordinal, 9);
        QCOMPARE(makeToken(u"xiv"_s).ordinal, 14);
        QCOMPARE(makeToken(u"xxiii"_s).ordinal, 23);
        for (const QString &none : {u"x"_s, u"세"_s, u"ivan"_s, u"123세"_s, u"42"_s})
            QCOMPARE(makeToken(none).ordinal, 0);
    }

    void aDistanceUnderABoundIsTheDistance()
    {
        Random random(23);
        const auto word = [&random] {
            std::string letters;
            for (quint32 size = random.below(9); size > 0; --size)
                letters += static_cast<char>('a' + random.below(4));
            return letters;
        };
        for (int i = 0; i < 20000; ++i) {
            const DistancePattern pattern(word());
            const std::string other = word();
            const int whole = pattern.distanceTo(other);
            const int most = static_cast<int>(random.below(5));
            const int within = pattern.distanceWithin(other, most);
            QVERIFY(whole <= most ? within == whole : within > most);
        }
    }

    void bothDistancesInOneGoAreThoseOfEach()
    {
        Random random(19);
        const auto made = [&](int most) {
            return madeWord(random, static_cast<int>(random.below(static_cast<quint32>(most)))).toStdString();
        };
        for (int i = 0; i < 6000; ++i) {
            const std::string letters = "a" + made(31), sound = "b" + made(31);
            const std::string otherLetters = made(70), otherSound = made(40);
            const TwinPattern pattern(letters, sound);
            QVERIFY(pattern.isUsable());
            const TwinPattern::Distances far = pattern.distancesTo(otherLetters, otherSound);
            QCOMPARE(far.letters, plainDistance(letters, otherLetters.substr(0, 64)));
            QCOMPARE(far.sound, plainDistance(sound, otherSound));
        }
        QVERIFY(!TwinPattern("", "a").isUsable());
        QVERIFY(!TwinPattern("a", "").isUsable());
        QVERIFY(!TwinPattern(std::string(32, 'a'), "a").isUsable());
    }

    void swappedNeighboursCostLessThanTwoLetters()
    {
        QVERIFY(qFuzzyCompare(weightedDistance("tabdin", "tadbin"), double(.8F)));
        QVERIFY(qFuzzyCompare(weightedDistance("x21", "x12"), 2.0));
        QVERIFY(weightedDistance("tabdin", "tadgin") > 1.5);
    }

    void theBestCandidatesAreThoseOfASort()
    {
        Random random(23);
        for (int round = 0; round < 300; ++round) {
            std::vector<Candidate> sorted;
            BestCandidates taken(40);
            const bool equals = round % 3 == 0; // a common word gives many names one score
            for (quint32 name = 0; name < 20 + random.below(900); ++name) {
                const auto score = static_cast<float>(random.below(equals ? 4 : 100'000)) / (equals ? 1.F : 500.F) - 60;
                sorted.push_back({name, score});
                if (taken.mayTake(score))
                    taken.take({name, score});
            }
            std::vector<Candidate> kept = sorted;
            std::ranges::sort(sorted, [](const Candidate &a, const Candidate &b) {
                return a.score != b.score ? a.score > b.score : a.name < b.name;
            });
            const size_t most = 1 + random.below(40);
            keepBest(kept, most);
            const size_t count = std::min(most, sorted.size());
            QCOMPARE(kept.size(), count);
            std::vector<quint32> wanted, got;
            std::ranges::transform(std::span(sorted).first(count), std::back_inserter(wanted), &Candidate::name);
            std::ranges::transform(kept, std::back_inserter(got), &Candidate::name);
            std::ranges::sort(wanted);
            std::ranges::sort(got);
            QCOMPARE(got, wanted);
            // While they come in, of equal ones the first are kept; those that are better are all there.
            std::vector<Candidate> rest;
            const std::vector<Candidate> best = taken.best(most, rest);
            QCOMPARE(best.size(), count);
            for (const Candidate &one : sorted) {
                if (one.score > sorted[count - 1].score)
                    QVERIFY(std::ranges::find(best, one.name, &Candidate::name) != best.end());
            }
        }
    }

    void eightWordsAtATimeAreAsFarAsEachAlone()
    {
        Random random(13);
        for (int length = 0; length <= static_cast<int>(DistanceLanes::kLongest); ++length) {
            for (int i = 0; i < 60; ++i) {
                const std::string asked = madeWord(random, 1 + static_cast<int>(random.below(16))).toStdString();
                const DistanceLanes lanes(asked);
                QVERIFY(lanes.isUsable());
                std::array<std::string, DistanceLanes::kLanes> words;
                DistanceLanes::Words packed;
                for (size_t lane = 0; lane < words.size(); ++lane) {
                    words[lane] = madeWord(random, length).toStdString();
                    packed[lane] = DistanceLanes::pack(words[lane]);
                }
                const DistanceLanes::Distances distances = lanes.distancesTo(packed, static_cast<size_t>(length));
                for (size_t lane = 0; lane < words.size(); ++lane)
                    QCOMPARE(int(distances[lane]), plainDistance(asked, words[lane]));
            }
        }
        QVERIFY(!DistanceLanes("").isUsable());
        QVERIFY(!DistanceLanes("abcdefghijklmnopq").isUsable());
        for (const char *other : {"o'brien", "abcdefghijklm", "7ali"})
            QCOMPARE(DistanceLanes::pack(other), DistanceLanes::kUnpacked);
    }

    /// What rules a word out in a look at the vocabulary must not rule out one that is near enough.
    void anEditChangesOneLetterEachWay()
    {
        Random random(17);
        for (int i = 0; i < 4000; ++i) {
            const std::string one = madeWord(random, static_cast<int>(random.below(12))).toStdString();
            const std::string other = madeWord(random, static_cast<int>(random.below(12))).toStdString();
            const quint32 a = Vocabulary::lettersAndRepeats(one);
            const quint32 b = Vocabulary::lettersAndRepeats(other);
            const int distance = plainDistance(one, other);
            QVERIFY2(std::popcount(a & ~b) <= distance && std::popcount(b & ~a) <= distance,
                     (one + ' ' + other).c_str());
        }
        QCOMPARE(Vocabulary::lettersAndRepeats("ada"), 1U | 1U << 3 | 1U << 27);
    }

    void nearSkeletonsHaveOneConsonantMoreOrLess()
    {
        const std::vector<std::string> near = nearSkeletons({"PT"});
        const auto holds = [&near](const std::string &bones) { return std::ranges::find(near, bones) != near.end(); };
        for (const char *bones : {"P", "T", "SPT", "PST", "PTS", "PTN"})
            QVERIFY2(holds(bones), bones);
        QVERIFY(!holds("PT"));                 // itself
        QVERIFY(!holds("PPT"));                // a doubled consonant is one
        QVERIFY(!holds("PSTS"));               // two more
        QVERIFY(nearSkeletons({"P"}).empty()); // next to everything would be near
        const std::vector<std::string> around = nearSkeletons({"PTP"});
        QVERIFY(std::ranges::find(around, "P") != around.end()); // what stood on both sides is one now
        QVERIFY(std::ranges::find(around, "PP") == around.end());
    }

    void aKnownWordIsItselfFirst()
    {
        Vocabulary vocabulary;
        for (const QString &word : {u"orelin"_s, u"orelim"_s, u"tashvek"_s})
            vocabulary.intern(word);
        vocabulary.finish(1);
        const quint32 late = vocabulary.intern(u"orrelin"_s);
        AskedWord asked(makeToken(u"orelin"));
        asked.own = vocabulary.find(u"orelin");
        QVERIFY(asked.own.has_value());
        const auto expansions = expandWord(vocabulary, asked, Reach::Usual, 10);
        QCOMPARE(expansions.front().word, *asked.own);
        QCOMPARE(expansions.front().similarity, 1.F);
        QVERIFY(found(expansions, *vocabulary.find(u"orelim")));
        QVERIFY(found(expansions, late)); // added after the keys were laid out
        QVERIFY(!found(expansions, *vocabulary.find(u"tashvek")));
    }

    void wordsOfOneSoundStandSideBySide()
    {
        const QStringList words = {u"orelin"_s, u"tashvek"_s, u"чурлев"_s, u"arlan"_s, u"teshafka"_s, u"oreleen"_s};
        Vocabulary vocabulary;
        std::vector<quint32> before;
        for (const QString &word : words)
            before.push_back(vocabulary.intern(word));
        const std::vector<quint32> numbers = vocabulary.finish(2);
        for (qsizetype i = 0; i < words.size(); ++i) {
            const quint32 now = numbers.at(before[static_cast<size_t>(i)]);
            QCOMPARE(vocabulary.find(words[i]), now);
            QCOMPARE(vocabulary.intern(words[i]), now);
            QVERIFY(vocabulary.packed(now).isNative(words[i]));
        }
        const auto place = [&](qsizetype word) { return numbers.at(before[static_cast<size_t>(word)]); };
        QCOMPARE(std::max({place(0), place(3), place(5)}) - std::min({place(0), place(3), place(5)}), 2U);
        QVERIFY(place(0) < place(3) && place(3) < place(5)); // of one sound as they came
        QCOMPARE(std::max(place(1), place(4)) - std::min(place(1), place(4)), 1U);
        QCOMPARE(place(2), 5U); // Latin words come first
    }

    void theSameWordsWithAnyNumberOfThreads()
    {
        Random random(3);
        Vocabulary one, many;
        for (int i = 0; i < 20'000; ++i) {
            const QString word = madeWord(random, 3 + static_cast<int>(random.below(6)));
            QCOMPARE(one.intern(word), many.intern(word));
        }
        one.finish(1);
        many.finish(4);
        for (quint32 word = 0; word < one.size(); ++word) {
            QVERIFY(one.latin(word) == many.latin(word));
            QVERIFY(one.sound(word) == many.sound(word));
        }
        const AskedWord asked(makeToken(u"abcdefg"));
        for (const Reach reach : {Reach::Thorough, Reach::Beyond}) {
            const auto first = expandWord(one, asked, reach, 50);
            const auto second = expandWord(many, asked, reach, 50);
            QCOMPARE(first.size(), second.size());
            for (size_t i = 0; i < first.size(); ++i)
                QVERIFY(first[i].word == second[i].word && first[i].similarity == second[i].similarity);
        }
    }
};

QTEST_GUILESS_MAIN(TestWordSearch)
#include "tst_word_search.moc"
