// SPDX-License-Identifier: GPL-3.0-or-later
// Forms that tell spellings of one name from spellings of two: spoken and scanned words, Chinese and Korean syllables,
// fathers' names, endings of family names.
#include "core/matching/chinese_sound.h"
#include "core/matching/family_endings.h"
#include "core/matching/han_readings.h"
#include "core/matching/korean_sound.h"
#include "core/matching/name_parts.h"
#include "core/matching/patronymic.h"
#include "core/matching/scanned_form.h"
#include "core/matching/spoken_form.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

std::string latin(const QString &word)
{
    return word.toStdString();
}

void pairColumns()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
}

bool shareGroup(const QString &left, const QString &right)
{
    const NameToken one = makeToken(left);
    const NameToken other = makeToken(right);
    return std::ranges::any_of(one.groups, [&](Equivalence membership) {
        return std::ranges::find(other.groups, membership.group, &Equivalence::group) != other.groups.end();
    });
}

} // namespace

class TestSpellingForms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Syllables of the Library of Congress' conversion table from Wade-Giles to pinyin.
    void wadeGilesAndPinyinAreOne_data()
    {
        pairColumns();
        QTest::newRow("hs") << u"hsiaoping"_s << u"xiaoping"_s;
        QTest::newRow("ieh, ien") << u"hsiehchien"_s << u"xiejian"_s;
        QTest::newRow("ung") << u"chungkung"_s << u"zhonggong"_s;
        QTest::newRow("j") << u"jenjui"_s << u"renrui"_s;
        QTest::newRow("tz, ss") << u"tzussu"_s << u"zisi"_s;
        QTest::newRow("ih") << u"shihchih"_s << u"shizhi"_s;
        QTest::newRow("uei") << u"kueiyung"_s << u"guiyong"_s;
        QTest::newRow("yeh, yen") << u"yehyen"_s << u"yeyan"_s;
        QTest::newRow("ko") << u"koming"_s << u"geming"_s;
        QTest::newRow("lo") << u"lotung"_s << u"luodong"_s;
        // Chinese passports write LYU and NYU since the rule of 2012 of the ministry of public security.
        QTest::newRow("lyu") << u"lyu"_s << u"lu"_s;
        QTest::newRow("nyu") << u"nyuwa"_s << u"nuwa"_s;
    }
    void wadeGilesAndPinyinAreOne()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QVERIFY(!chineseSound(latin(left)).empty());
        QCOMPARE(chineseSound(latin(left)), chineseSound(latin(right)));
        QVERIFY(haveSameChineseSound(latin(left), latin(right)));
    }
    void otherSyllablesAreOther()
    {
        QVERIFY(chineseSound("xiaoyu") != chineseSound("xiaoyi"));
        QVERIFY(!haveSameChineseSound("wenxuan", "wenxiang") && !haveSameChineseSound("drumovak", "drumovak"));
        QVERIFY(chineseSound("jian") != chineseSound("jiang"));
    }
    void otherWordsHaveNoChineseSound()
    {
        for (const char *word :
             {"drumovak", "hansson", "hassan", "mehta", "szuma", "", "xiaopingxiaopingxiaopingxiaoping"})
            QVERIFY2(chineseSound(word).empty(), word);
    }

    /// The tables of the Revised Romanisation (2000) and of McCune and Reischauer (1939), and usual spellings of names.
    void systemsOfKoreanAreOne_data()
    {
        pairColumns();
        QTest::newRow("k and g, o and eo") << u"kwangsop"_s << u"gwangseop"_s;
        QTest::newRow("ch and j, ui") << u"chonghui"_s << u"jeonghui"_s;
        QTest::newRow("p and b") << u"pyongil"_s << u"byeongil"_s;
        QTest::newRow("t and d") << u"tonghyon"_s << u"donghyeon"_s;
        QTest::newRow("oe") << u"choe"_s << u"choi"_s;
        QTest::newRow("free spellings") << u"youngsook"_s << u"yeongsuk"_s;
        QTest::newRow("sh, ee") << u"shinhee"_s << u"sinhui"_s;
        // Hangul orthography of the South, articles 10 to 12: n and l are lost or changed at the beginning of a word.
        // The North keeps them.
        QTest::newRow("ryu") << u"ryu"_s << u"yoo"_s;
        QTest::newRow("ri, lee") << u"ri"_s << u"lee"_s;
        QTest::newRow("lee, yi") << u"lee"_s << u"yi"_s;
        QTest::newRow("ro") << u"ro"_s << u"no"_s;
    }
    void systemsOfKoreanAreOne()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QVERIFY(!koreanSound(latin(left)).empty());
        QCOMPARE(koreanSound(latin(left)), koreanSound(latin(right)));
    }
    void otherKoreanSyllablesAreOther()
    {
        QVERIFY(koreanSound("minjun") != koreanSound("minjung"));
        QVERIFY(koreanSound("jihun") != koreanSound("jiyoung"));
        QVERIFY(koreanSound("mari") != koreanSound("mai")); // within a word l stays
        QVERIFY(koreanSound("drumovak").empty() && koreanSound("").empty());
    }

    void hanIsSpeltInTheTonguesOfItsNeighbours_data()
    {
        pairColumns();
        // The names on specimens of documents, and of everyman.
        QTest::newRow("Hong Kong") << u"陳大文"_s << u"chantaiman"_s;
        QTest::newRow("simplified") << u"陈大文"_s << u"chantaiman"_s;
        QTest::newRow("Korea") << u"洪吉童"_s << u"honggildong"_s;
        QTest::newRow("Mandarin") << u"陳大文"_s << u"chendawen"_s;
        QTest::newRow("family name of another tongue") << u"陳大文"_s << u"tandawen"_s;
    }
    void hanIsSpeltInTheTonguesOfItsNeighbours()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QVERIFY(HanReadings::builtIn().spell(left, latin(right)));
    }
    void hanIsSpeltInOneTongueAtATime()
    {
        const HanReadings &table = HanReadings::builtIn();
        QVERIFY(!table.spell(u"陳大文", "chantaiwen")); // tai is Cantonese, wen Mandarin
        QVERIFY(!table.spell(u"陳大文", "chantaimang"));
        QVERIFY(!table.spell(u"陳大文", "chantai") && !table.spell(u"", "chan"));
        QVERIFY(!table.spell(u"陳\U00020000文", "chantaiman"));
        QVERIFY(table.usualSpellings(u"陳").front() == "chan");
    }
    /// 陳大文 in Hong Kong, in Singapore and on the mainland.
    void oneTongueMayNameTheCharactersOfAnother()
    {
        const HanReadings &table = HanReadings::builtIn();
        QVERIFY(table.mayBeSameCharacters("chantaiman", "chendawen"));
        QVERIFY(table.mayBeSameCharacters("chendawen", "chantaiman"));
        QVERIFY(table.mayBeSameCharacters("tantuaboon", "chendawen"));
        QVERIFY(!table.mayBeSameCharacters("chantaiman", "chendaming"));
        QVERIFY(!table.mayBeSameCharacters("chantaiman", "chenda"));
        QVERIFY(!table.mayBeSameCharacters("chan", "chen")); // one is too little
        QVERIFY(!table.mayBeSameCharacters("", "") && !table.mayBeSameCharacters("drumovak", "drumovak"));
    }
    void theTableOfHanReadingsIsWhole()
    {
        QCOMPARE(HanReadings::builtIn().unreadLines(), 0);
        QVERIFY(HanReadings::builtIn().characterCount() > 1000);
    }
    void brokenLinesOfReadingsAreCounted()
    {
        const HanReadings table = HanReadings::read("陳陈 | c: chan\n大\n文 | x: man\n志 | c\n豪 | c: ho\n");
        QCOMPARE(table.characterCount(), 3);
        QCOMPARE(table.unreadLines(), 3);
        QVERIFY(table.spell(u"陈豪", "chanho"));
    }

    void aSoftJIsSpokenAsOneOfTheTwo()
    {
        QCOMPARE(spokenSlip("djojodrumo", "joyodrumo"), 0.);
        QCOMPARE(spokenSlip("tanja", "tanya"), 0.);
        QCOMPARE(spokenSlip("shuxrat", "shukhrat"), 0.); // x in Uzbek and Kurdish
        QVERIFY(spokenSlip("hansen", "jansen") > .1);
    }

    void spellingsOfManyLanguagesAreSpokenAlike_data()
    {
        pairColumns();
        QTest::newRow("French ou, English w") << u"toufic"_s << u"tawfiq"_s;
        QTest::newRow("French ch") << u"chaouachi"_s << u"shawashi"_s;
        QTest::newRow("glide") << u"nayef"_s << u"naif"_s;
        QTest::newRow("oo") << u"mahmood"_s << u"mahmoud"_s;
        QTest::newRow("old Malay") << u"soetjipto"_s << u"suchipto"_s;
        QTest::newRow("German") << u"tschukin"_s << u"chukin"_s;
        QTest::newRow("Maghreb dj") << u"djamil"_s << u"jamil"_s;
        QTest::newRow("doubled") << u"hassan"_s << u"hasan"_s;
    }
    void spellingsOfManyLanguagesAreSpokenAlike()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QCOMPARE(spokenForm(latin(left)), spokenForm(latin(right)));
    }
    void otherConsonantsAreSpokenOtherwise()
    {
        QVERIFY(spokenForm("asif") != spokenForm("arif"));
        QVERIFY(spokenForm("hansen") != spokenForm("jansen"));
        QVERIFY(spokenForm("12") != spokenForm("122"));
    }

    void anUnlikeConsonantIsNoSlip_data()
    {
        pairColumns();
        QTest::addColumn<bool>("other");
        QTest::newRow("b, m") << u"barlow"_s << u"marlow"_s << true;
        QTest::newRow("f, b") << u"drumafi"_s << u"drumabi"_s << true;
        QTest::newRow("m, d") << u"wilmer"_s << u"wilder"_s << true;
        QTest::newRow("one letter lost") << u"drumlov"_s << u"drumov"_s << false;
        QTest::newRow("a doubled letter") << u"drumov"_s << u"drummov"_s << false;
        QTest::newRow("neighbours swapped") << u"drumlov"_s << u"drulmov"_s << false;
        QTest::newRow("the key beside it") << u"drumafi"_s << u"drumadi"_s << false; // d, f
        QTest::newRow("the key below") << u"drumaqi"_s << u"drumaai"_s << false;
        QTest::newRow("b and v") << u"lakhbir"_s << u"lakhvir"_s << false;
        QTest::newRow("hard and soft ch") << u"khrapov"_s << u"chrapov"_s << false;
        QTest::newRow("x and kh") << u"xolmatov"_s << u"kholmatov"_s << false;
        QTest::newRow("another vowel") << u"drumanov"_s << u"druminov"_s << false;
        QTest::newRow("two places") << u"drumablov"_s << u"dlumabrov"_s << false;
        QTest::newRow("the same") << u"drumov"_s << u"drumov"_s << false;
        QTest::newRow("nothing") << u""_s << u""_s << false;
    }
    void anUnlikeConsonantIsNoSlip()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QTEST(haveOtherConsonant(latin(left), latin(right)), "other");
        QTEST(haveOtherConsonant(latin(right), latin(left)), "other");
    }

    void whatScannersMixUpLooksAlike()
    {
        QVERIFY(looksAlike("ivan", "lvan") && looksAlike("bornstadt", "bomstadt") && looksAlike("vvilly", "willy"));
        QVERIFY(looksAlike("0le5", "oles"));
        QVERIFY(!looksAlike("ivan", "iwan") && !looksAlike("ivan", "ivana") && !looksAlike("", "a"));
        QCOMPARE(scannedForm("born1"), std::string("boml"));
    }

    /// The rule of Russian, Ukrainian and Belarusian: a father's name and -ovich, -yovych, -avich or -ovna, -ivna,
    /// -auna.
    void fathersAreFound()
    {
        QVERIFY(patronymicOf("petrovich") && !patronymicOf("petrovich")->daughter);
        QVERIFY(patronymicOf("serhiivna") && patronymicOf("serhiivna")->daughter);
        QVERIFY(!patronymicOf("drumovak") && !patronymicOf("ovich"));
        QVERIFY(shareGroup(u"sergeevich"_s, u"serhiyovych"_s));
        QVERIFY(shareGroup(u"mikhaylovna"_s, u"mykhailivna"_s));
        QVERIFY(shareGroup(u"сергеевич"_s, u"sergeyevich"_s));
        QVERIFY(!shareGroup(u"mykhailovych"_s, u"mykolayovych"_s));
        QVERIFY(!shareGroup(u"petrovich"_s, u"petrovna"_s)); // brother and sister
        QVERIFY(!shareGroup(u"petrovich"_s, u"petr"_s));     // father and son
        QVERIFY(makeToken(u"drumirovich"_s).groups.empty());
        QVERIFY(patronymicOf("maratuly") && !patronymicOf("maratuly")->daughter); // Kazakh, written with the name
        QVERIFY(patronymicOf("maratkyzy") && patronymicOf("maratkyzy")->daughter);
    }

    /// A line that is not read would make two names of one without a word about it.
    void everyLineOfTheTableIsRead()
    {
        QFile file(u":/noticedesk/tables/names-equivalents.txt"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        qsizetype lines = 0;
        for (const QByteArray &line : file.readAll().split('\n'))
            lines += line.contains('|') && !line.startsWith('#') ? 1 : 0;
        QVERIFY(lines > 40'000);
        QCOMPARE(NameTables::builtIn().groupCount(), lines);
        QCOMPARE(NameTables::builtIn().unreadLines(), 0);
    }

    /// Given names, the fathers made of them, and family names have numbers of their own; what is beyond them is told.
    void groupsAreNumberedByTheirKind()
    {
        QByteArray table = "f | drumova\nm | oleg\ns | drumi\n";
        constexpr int kTooMany = 0x10000;
        for (int i = 0; i < kTooMany; ++i)
            table += "m | drumo\n";
        const NameTables tables = NameTables::read(table, {});
        QCOMPARE(tables.unreadLines(), 2);
        QCOMPARE(tables.groupCount() + tables.unreadLines(), qsizetype(kTooMany) + 3);
        const Equivalence given = tables.groupsOf("drumova").front();
        QVERIFY(!NameTables::isFamilyGroup(given.group) && !NameTables::isFatherGroup(given.group));
        QCOMPARE(tables.genderOf(given.group), NameGender::Female);
        const std::span<const Equivalence> family = tables.groupsOf("drumi");
        QVERIFY(std::ranges::all_of(family, [](Equivalence e) { return NameTables::isFamilyGroup(e.group); }));
        QCOMPARE(tables.genderOf(family.back().group), NameGender::Unknown);
        const std::vector<Equivalence> sons = tables.fatherGroupsOf("olegovich");
        QVERIFY(!sons.empty());
        QVERIFY(std::ranges::all_of(sons, [](Equivalence e) { return NameTables::isFatherGroup(e.group); }));
    }

    void wordsForSonsAndDaughters()
    {
        const NameTables &tables = NameTables::builtIn();
        QVERIFY(tables.saysChildOf("bin") && tables.saysChildOf("bint") && tables.saysChildOf(u"بن"_s.toStdString()));
        QVERIFY(tables.saysChildBehind("oglu") && tables.saysChildBehind(u"кызы"_s.toStdString()));
        QVERIFY(!tables.saysChildOf("al") && !tables.saysChildBehind("bin") && !tables.saysChildOf("drumov"));
        QCOMPARE(tables.roleOf("bin"), NamePart::Particle);
        QCOMPARE(tables.roleOf("oglu"), NamePart::Particle);
    }

    /// What may be a family or given name tells a generation behind two names only.
    void generationsStandBehindNames()
    {
        const auto lastPart = [](const QString &name) { return analyseName(name).tokens.back().part; };
        QCOMPARE(lastPart(u"Orelin Drumo Neto"_s), NamePart::Suffix);
        QCOMPARE(lastPart(u"Orelin Neto"_s), NamePart::Unknown);
        QCOMPARE(lastPart(u"Orelin Drumovak Jr."_s), NamePart::Suffix);
        QCOMPARE(lastPart(u"Drumovak III"_s), NamePart::Suffix);
        QCOMPARE(analyseName(u"Pere Drumovak"_s).tokens.front().part, NamePart::Unknown);
    }

    /// A digit between letters is what a scanner made of one; elsewhere it numbers.
    void digitsBetweenLettersAreLetters()
    {
        const auto part = [](const QString &word) { return analyseName(word).tokens.back().part; };
        QCOMPARE(part(u"Orelin Drum0vak"_s), NamePart::Unknown);
        QCOMPARE(part(u"Orelin M0e"_s), NamePart::Unknown);
        QCOMPARE(part(u"Orelin D3umo"_s), NamePart::Number);
        QCOMPARE(part(u"Drumovak 12"_s), NamePart::Number);
        QCOMPARE(part(u"Drumovak F1"_s), NamePart::Number);
    }

    void endingsMakeOtherFamilyNames_data()
    {
        pairColumns();
        QTest::addColumn<bool>("other");
        QTest::newRow("in, ov") << u"terekhina"_s << u"terekhova"_s << true;
        QTest::newRow("uk, enko") << u"drumychuk"_s << u"drumychenko"_s << true;
        QTest::newRow("berg, mann") << u"drumberg"_s << u"drummann"_s << true;
        QTest::newRow("none, inen") << u"drumake"_s << u"drumakeinen"_s << true;
        QTest::newRow("none, gaard") << u"drumak"_s << u"drumakgaard"_s << true;
        QTest::newRow("ov, off") << u"drumidov"_s << u"drumidoff"_s << false;
        QTest::newRow("a woman's") << u"drumidovsky"_s << u"drumidovskaya"_s << false;
        QTest::newRow("sen, son") << u"drumsen"_s << u"drumson"_s << false;
        QTest::newRow("another stem") << u"drumidov"_s << u"valtonin"_s << false;
        QTest::newRow("too short a stem") << u"ivov"_s << u"ivin"_s << false;
    }
    void endingsMakeOtherFamilyNames()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QTEST(haveOtherEndings(latin(left), latin(right)), "other");
        QTEST(haveOtherEndings(latin(right), latin(left)), "other");
    }
};

QTEST_GUILESS_MAIN(TestSpellingForms)
#include "tst_spelling_forms.moc"
