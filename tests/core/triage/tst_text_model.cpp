// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/neutral_text.h"
#include "core/triage/text_feature_walk.h"
#include "core/triage/text_model.h"

#include <QTest>

#include <cmath>

using namespace core;
using namespace Qt::StringLiterals;

class TestTextModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void featuresOfAWordByHand()
    {
        // Padded " cab " has character sequences of three to five: 3 + 2 + 1; one word, no pair.
        TextFeatureOptions options;
        QCOMPARE(extractFeatures(u"cab", options).size(), size_t(7));
        // Two words: 2 single, 1 pair, 6 sequences each; case and punctuation change nothing.
        const auto two = extractFeatures(u"cab dog", options);
        QCOMPARE(two.size(), size_t(15));
        const auto loud = extractFeatures(u"Cab, DOG!", options);
        QCOMPARE(loud.size(), two.size());
        for (size_t i = 0; i < two.size(); ++i)
            QCOMPARE(loud[i].hash, two[i].hash);
        // Words of one unit don't count.
        QVERIFY(extractFeatures(u"a b c", options).empty());
    }

    /// Smoothed idf, ln((1 + n) / (1 + df)) + 1, and 1 + ln(tf), scaled to length 1.
    void weightsAreSublinearTfIdf()
    {
        TextModelOptions options;
        options.features = {1, 1, 0, 0};
        options.minimumDocuments = 1;
        QList<HashedText> texts;
        for (const QStringView text : {u"rope rope rope crane", u"rope pear", u"pear tree", u"tree soil"})
            texts.append(hashText(text, options));
        std::vector<const HashedText *> places;
        for (const HashedText &text : texts)
            places.push_back(&text);
        const TextModel model = TextModel::train(places, {true, true, false, false}, options);
        const auto strongest = model.strongest(texts[0], 10);
        QCOMPARE(strongest.size(), size_t(2));
        const double rope = (1 + std::log(3.0)) * (std::log(5.0 / 3) + 1);
        const double crane = std::log(5.0 / 2) + 1;
        const double length = std::sqrt(rope * rope + crane * crane);
        std::vector<double> expected{rope / length, crane / length};
        std::vector<double> got{double(strongest[0].second), double(strongest[1].second)};
        std::sort(expected.begin(), expected.end());
        std::sort(got.begin(), got.end());
        for (size_t i = 0; i < 2; ++i)
            QVERIFY(std::abs(got[i] - expected[i]) < 1e-6);
        QVERIFY(model.score(FoldedText(u"rope crane")) > model.score(FoldedText(u"tree soil")));
        QCOMPARE(model.score(FoldedText(u"rope crane")), model.score(hashText(u"rope crane", options)));
        QCOMPARE(model.score(FoldedText(u"nothing known")), 0.0);
    }

    void oneKindAloneScoresNothing()
    {
        const TextModelOptions options;
        const HashedText text = hashText(u"rope crane", options);
        const HashedText *const one[] = {&text};
        QVERIFY(TextModel::train(one, {true}, options).isEmpty());
    }

    /// The quick way to a request's words gives what the plain text gives.
    void neutralWordsAreThoseOfTheNeutralText()
    {
        Request request;
        request.source = u"CL"_s;
        request.facts =
            u"In Tashvek the accused, Orlen Vask, set fire to a straße-side kiosk; vask then fled (by car). "
            "Él huyó después; ΟΔΟΣ ὁδός; И она ушла домой; كلمة here."_s;
        request.offences = {u"Arson of a kiosk"_s, u"theft"_s};
        Statement statement;
        statement.text = u"the peruvian driver said nothing of it"_s;
        request.statements.append(statement);
        PersonName name;
        name.family = u"Vask"_s;
        request.subject.names.append(name);
        const FoldedText plain(neutralText(request));
        const FoldedText quick = neutralWords(request);
        QVERIFY(plain.words.size() > 20);
        QCOMPARE(quick.words.size(), plain.words.size());
        for (size_t i = 0; i < plain.words.size(); ++i)
            QCOMPARE(wordOf(quick, i), wordOf(plain, i));
    }

    void namesAndOriginsAreBlanked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("capital") << u"he met Tashvek there"_s << u"he met there"_s;
        QTest::newRow("nationality") << u"a french and a peruvian driver"_s << u"and driver"_s;
        QTest::newRow("religion") << u"the muslim and the christian driver"_s << u"the and the driver"_s;
        QTest::newRow("country") << u"he fled to chile by car"_s << u"he fled to by car"_s;
        QTest::newRow("other script") << u"he said كلمة there"_s << u"he said there"_s;
    }

    void namesAndOriginsAreBlanked()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QString neutral = neutralize(text, {}).simplified();
        neutral.remove(u" a "_s);
        if (neutral.startsWith(u"a "))
            neutral.remove(0, 2);
        QCOMPARE(neutral.replace(u"and a"_s, u"and"_s).simplified(), expected);
    }

private:
    static QString wordOf(const FoldedText &text, size_t index)
    {
        const WordSpan &word = text.words[index];
        return QString::fromStdU16String(text.units.substr(size_t(word.start), size_t(word.end - word.start)));
    }
};

QTEST_GUILESS_MAIN(TestTextModel)
#include "tst_text_model.moc"
