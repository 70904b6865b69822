// SPDX-License-Identifier: GPL-3.0-or-later
// Patterns of words: what holds and what does not, with tables of the test's own, and that the shipped table names only
// indicators and cases that have a sentence.
#include "core/checks/check_engine.h"
#include "core/checks/registry.h"
#include "core/checks/text/text_view.h"
#include "core/checks/wording.h"

#include <QTest>

using namespace core;

namespace {

constexpr auto kGrammar = R"({"language": "en", "concepts": {"grammar.negation": ["not", "no"],
    "grammar.subject_says": ["he says"], "grammar.determiner": ["of", "the"], "grammar.name_tail": ["lane", "ltd"],
    "grammar.name_front": ["hotel"], "grammar.denies_before": ["abolished"],
    "grammar.victim_word": ["victim"], "grammar.victim_of": ["victim of"], "grammar.pretence": ["posing as"]}})";
constexpr auto kWords = R"({"classes": {
    "mock": {"en": ["mock*"]}, "ruler": {"en": ["president", "head of state"]},
    "return": {"en": ["did not return"]}, "unit": {"en": ["unit"]}, "song": {"en": ["song*"]},
    "status": {"en": ["holds ~ status"]}, "asylum": {"en": ["asylum"]}},
  "patterns": [
    {"name": "mocked", "indicator": "A02", "variant": "facts", "all": ["mock", "ruler"], "within": 6, "none": ["song"]},
    {"name": "left", "indicator": "A05", "variant": "desertion", "all": ["return", "unit"]},
    {"name": "status", "indicator": "B03", "variant": "protection", "all": ["status"]},
    {"name": "asylum", "indicator": "B03", "variant": "protection", "all": ["asylum"]}
  ]})";

Result<Lexicon> lexiconOf(const char *words)
{
    return Lexicon::load({QByteArray(kGrammar), QByteArray(words)});
}

} // namespace

class TstWordPatterns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holds_data()
    {
        QTest::addColumn<QString>("facts");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const char *facts, const char *told) {
            QTest::newRow(name) << QString::fromLatin1(facts) << QString::fromLatin1(told);
        };
        row("in one sentence", "In a play he mocked the President.", "A02 mocked|President");
        row("in the other order", "The president was being mocked.", "A02 president|mocked");
        row("words of a phrase", "She mocks the head of state.", "A02 mocks|head of state");
        row("too far from each other", "He mocked all that his uncle in the old town had ever said of the president.",
            "");
        row("in two sentences", "He mocked a friend. The president was away.", "");
        row("denied", "He did not mock the president.", "");
        row("denied after a comma", "He did not go, he mocked the president.", "A02 mocked|president");
        row("quoted", "He said: \"mocked president\".", "");
        row("only by the subject", "He says that others mocked the president.", "");
        row("with what silences it", "In a song he mocked the president.", "");
        row("a word with its own negation", "He did not return to his unit.", "A05 did not return|unit");
        row("a word with room for others", "He holds a valid status.", "B03 holds a valid status");
        row("denied within a word", "He holds no status there.", "");
        row("denied by what follows", "Asylum was abolished there.", "");
        row("not denied by what follows another clause", "He has asylum, the fee was abolished.", "B03 asylum");
        row("of the victim", "He shot the victim, who had mocked the president.", "");
        row("in the sentence after the victim", "He shot the victim. He mocked the president.", "A02 mocked|president");
        row("before the victim", "He mocked the president and shot the victim.", "A02 mocked|president");
        row("a victim of something", "A victim of fraud, he mocked the president.", "A02 mocked|president");
        row("posing as somebody", "Posing as one who mocked the president he sold shirts.", "");
        row("some words after posing", "Posing as a clerk in the office of a town he one day mocked the president.",
            "A02 mocked|president");
        row("a street", "He lived in Mocked President Lane 4.", "");
        row("a street at the beginning", "Asylum Lane was dark.", "");
        row("an article within a name", "He lived in Asylum of the North Lane.", "");
        row("a firm", "He worked for Asylum Ltd.", "");
        row("a house", "He slept at the Hotel Asylum.", "");
        row("no name before a small letter", "He had asylum in a lane.", "B03 asylum");
        row("no name across a comma", "He had Asylum, Lane wrote.", "B03 Asylum");
        row("a text in capitals holds no names", "HE WAS GRANTED FULL ASYLUM IN THE LONG LANE.", "B03 ASYLUM");
    }
    void holds()
    {
        QFETCH(QString, facts);
        QFETCH(QString, told);
        const auto lexicon = lexiconOf(kWords);
        QVERIFY(lexicon.ok());
        Request request;
        request.facts = facts;
        const TextView texts = readTexts(request, *lexicon);
        QStringList found;
        for (const PatternHit &hit : texts.patterns()) {
            std::vector<const Mark *> words(hit.words.begin(), hit.words.begin() + qsizetype(hit.count));
            std::ranges::sort(words, {}, &Mark::start);
            QStringList quoted;
            for (const Mark *word : words)
                quoted.append(texts.evidence(*word).text);
            found.append(hit.pattern->indicator + u' ' + quoted.join(u'|'));
        }
        QCOMPARE(found.join(u", "), told);
    }

    void badTables_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown class") << QByteArray(R"({"classes": {}, "patterns": [{"name": "one", "indicator": "A02",
            "variant": "facts", "all": ["nowhere"]}]})")
                                       << QStringLiteral("nowhere");
        QTest::newRow("unknown guard") << QByteArray(R"({"classes": {"a": {"en": ["a1"]}}, "patterns": [{"name": "one",
            "indicator": "A02", "variant": "facts", "all": ["a"], "unless": "rain"}]})")
                                       << QStringLiteral("rain");
        QTest::newRow("unknown place") << QByteArray(R"({"classes": {"a": {"en": ["a1"]}}, "patterns": [{"name": "one",
            "indicator": "A02", "variant": "facts", "all": ["a"], "in": "margin"}]})")
                                       << QStringLiteral("margin");
        QTest::newRow("too wide") << QByteArray(R"({"classes": {"a": {"en": ["a1"]}}, "patterns": [{"name": "one",
            "indicator": "A02", "variant": "facts", "all": ["a"], "within": 5000}]})")
                                  << QStringLiteral("within");
    }
    void badTables()
    {
        QFETCH(QByteArray, table);
        QFETCH(QString, named);
        const auto lexicon = lexiconOf(table.constData());
        QVERIFY(!lexicon.ok());
        QVERIFY2(lexicon.error().message.contains(named), qPrintable(lexicon.error().message));
    }

    void theShippedTableNamesCasesThatHaveASentence()
    {
        const auto engine = CheckEngine::load();
        QVERIFY(engine.ok());
        QVERIFY(engine->lexicon().patterns().size() > 50);
        for (const WordPattern &pattern : engine->lexicon().patterns()) {
            QVERIFY2(indicatorById(pattern.indicator), qPrintable(pattern.indicator));
            Finding finding;
            finding.indicator = pattern.indicator;
            finding.variant = QString::fromLatin1(pattern.variant);
            QVERIFY2(findingSentence(finding) != indicatorTitle(finding.indicator), pattern.variant.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TstWordPatterns)
#include "tst_word_patterns.moc"
