// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/comparison.h"
#include "ui/matches/comparison_model.h"
#include "ui/matches/match_words.h"

#include <QTest>

using namespace Qt::StringLiterals;

class MatchWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chanceNeverSaysCertain()
    {
        QCOMPARE(ui::chanceInWords(1.0), u"over 99 %"_s);
        QCOMPARE(ui::chanceInWords(0.0), u"under 1 %"_s);
        QCOMPARE(ui::chanceInWords(0.42), u"42 %"_s);
    }
    void bitsKeepTheirSign()
    {
        QCOMPARE(ui::bitsInWords(14.2), u"+14.2"_s);
        QCOMPARE(ui::bitsInWords(-5.0), u"−5.0"_s);
        QCOMPARE(ui::bitsInWords(-0.01), u"0.0"_s);
    }
    void theThreeLevelsHaveThreeSignsAndWords()
    {
        QStringList signs;
        QStringList words;
        for (const auto level : {core::Agreement::Agrees, core::Agreement::Contradicts, core::Agreement::Omitted}) {
            signs << ui::signFor(level);
            words << ui::wordFor(level);
        }
        QCOMPARE(signs.removeDuplicates(), 0);
        QCOMPARE(words.removeDuplicates(), 0);
    }
    /// Every level that the engine gives for these two records has a word of its own.
    void levelsOfTheEngineHaveWords()
    {
        core::PersonRecord left;
        left.names = {{core::PersonName::Kind::Primary, u"DRUMOVAK"_s, u"Orelin T."_s, {}}};
        left.birth.from = {1979, 3, 4};
        left.sex = core::Sex::Male;
        left.nationalities = {u"XA"_s};
        left.documents = {{u"passport"_s, u"K4471902"_s, u"XA"_s, {}, {}}};
        core::PersonRecord right = left;
        right.names = {{core::PersonName::Kind::Primary, u"DRUMOVAC"_s, u"Orelin Tashvek Pavo"_s, {}}};
        right.birth.from = {1979, 4, 3};
        right.sex = core::Sex::Female;
        right.nationalities = {u"XB"_s};
        right.documents = {{u"passport"_s, u"K4471903"_s, u"XA"_s, {}, {}}};
        const core::Comparison comparison = core::compare(left, right);
        QVERIFY(comparison.evidence.size() >= 6);
        for (const core::FieldEvidence &evidence : comparison.evidence) {
            const QString word = ui::wordForLevel(evidence.level);
            QVERIFY2(word != evidence.level || !word.contains(u'-'), qPrintable(evidence.level));
            QVERIFY(!ui::wordFor(evidence.field).isEmpty());
        }
        QVERIFY(ui::whyFound(comparison.evidence).contains(u"day and month swapped"_s));
        QVERIFY(!ui::whyFound(comparison.evidence).contains(u"sex"_s)); // it differs
    }
    void aNameInCommonIsNotTheSameName()
    {
        const auto why = [](const QString &left, const QString &right) {
            core::PersonRecord one, other;
            one.names = {{core::PersonName::Kind::Primary, {}, {}, left}};
            other.names = {{core::PersonName::Kind::Primary, {}, {}, right}};
            return ui::whyFound(core::compare(one, other).evidence);
        };
        QVERIFY(!why(u"Orelin Drumovak"_s, u"Orelin Drumovak"_s).contains(u"in part"_s));
        QCOMPARE(why(u"Orelin Drumovak"_s, u"Orelin Drumovak"_s), u"name: the same"_s);
        QCOMPARE(why(u"Orelin Drumovak"_s, u"Orelin Drunovak"_s), u"name: a slip in spelling"_s);
        QVERIFY(why(u"Orelin Drumovak"_s, u"Orelin Sestwick"_s).contains(u"in part"_s));
        QVERIFY(why(u"Orelin Drumovak"_s, u"Orelin Pavo Drumovak"_s).contains(u"in part"_s));
        QVERIFY(why(u"Orelin Drumovak"_s, u"Pavo Sestwick"_s).contains(u"likeness"_s));
    }
    /// The pages of a case say "Mexico (MX)" and "male"; the comparison says the same.
    void codesAreWordsAsElsewhere()
    {
        core::PersonRecord left;
        left.sex = core::Sex::Male;
        left.nationalities = {u"MX"_s, u"UA"_s};
        core::PersonRecord right = left;
        right.sex = core::Sex::Female;
        right.nationalities = {u"UA"_s, u"X9"_s};
        ui::ComparisonModel model;
        model.setEvidence(core::compare(left, right).evidence, u"L"_s, u"R"_s);
        QHash<QString, QStringList> sides;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto text = [&](int column) {
                return model.index(row, column).data().toString().remove(QChar(0x2068)).remove(QChar(0x2069));
            };
            sides[text(ui::ComparisonModel::FieldColumn)] = {text(ui::ComparisonModel::LeftColumn),
                                                             text(ui::ComparisonModel::RightColumn)};
        }
        QCOMPARE(sides[u"sex"_s], (QStringList{u"male"_s, u"female"_s}));
        QCOMPARE(sides[u"nationality"_s], (QStringList{u"Mexico (MX), Ukraine (UA)"_s, u"Ukraine (UA), X9"_s}));
    }
    void silenceIsUnknownAndNeverADifference()
    {
        core::PersonRecord left;
        left.names = {{core::PersonName::Kind::Primary, u"DRUMOVAK"_s, u"Orelin"_s, {}}};
        left.birth.from = {1979, 3, 4};
        core::PersonRecord right = left;
        right.birth = {};
        ui::ComparisonModel model;
        model.setEvidence(core::compare(left, right).evidence, u"L"_s, u"R"_s);
        int rows = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, ui::ComparisonModel::FieldColumn).data().toString() != u"date of birth")
                continue;
            ++rows;
            QCOMPARE(model.index(row, ui::ComparisonModel::RightColumn).data().toString(), u"unknown"_s);
            QCOMPARE(model.index(row, ui::ComparisonModel::LevelColumn).data().toString(), u"in one only"_s);
            QCOMPARE(model.index(row, ui::ComparisonModel::BitsColumn).data().toString(), u"0.0"_s);
        }
        QCOMPARE(rows, 1);
    }
};

QTEST_MAIN(MatchWordsTest)
#include "tst_match_words.moc"
