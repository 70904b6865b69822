// SPDX-License-Identifier: GPL-3.0-or-later
// What two names say about being one person's. The pairs are made by hand; each row names the rule it stands for.
#include "core/exchange/column_table.h"
#include "core/matching/comparison.h"
#include "core/matching/edit_distance.h"
#include "core/matching/name_gender.h"
#include "core/matching/normal_forms.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

double probability(const QString &left, const QString &right)
{
    return compareNames(left, right).probability;
}

PersonRecord person(qint64 id, const QString &name, const QString &birth = {}, const QString &document = {})
{
    PersonRecord record;
    record.id = id;
    PersonName whole;
    whole.whole = name;
    record.names += whole;
    record.birth = parseDate(birth).value_or(DateRange{});
    if (!document.isEmpty()) {
        IdentityDocument passport;
        passport.number = document;
        record.documents += passport;
    }
    return record;
}

const FieldEvidence *evidenceOf(const Comparison &comparison, MatchField field)
{
    const auto found = std::ranges::find(comparison.evidence, field, &FieldEvidence::field);
    return found == comparison.evidence.end() ? nullptr : &*found;
}

} // namespace

class TestNameComparison : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneNameWrittenTwoWays_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::newRow("equal") << u"Orelin Tashvek Drumovak"_s << u"Orelin Tashvek Drumovak"_s;
        QTest::newRow("case and accents") << u"ORÉLIN DRUMOVAK"_s << u"Orelin Drumovak"_s;
        QTest::newRow("other order") << u"Drumovak Orelin Tashvek"_s << u"Orelin Tashvek Drumovak"_s;
        QTest::newRow("comma") << u"DRUMOVAK, Orelin"_s << u"Orelin Drumovak"_s;
        QTest::newRow("joined") << u"Orelintashvek Drumovak"_s << u"Orelin Tashvek Drumovak"_s;
        QTest::newRow("split") << u"Orelin Drum Ovak"_s << u"Orelin Drumovak"_s;
        QTest::newRow("hyphen") << u"Orelin Drum-Ovak"_s << u"Orelin Drumovak"_s;
        QTest::newRow("middle name left out") << u"Orelin Drumovak"_s << u"Orelin Tashvek Drumovak"_s;
        QTest::newRow("initial") << u"Orelin T. Drumovak"_s << u"Orelin Tashvek Drumovak"_s;
        QTest::newRow("letter replaced") << u"Orelin Drumavak"_s << u"Orelin Drumovak"_s;
        QTest::newRow("letters swapped") << u"Orelin Drumvoak"_s << u"Orelin Drumovak"_s;
        QTest::newRow("letter lost") << u"Orelin Drumvak"_s << u"Orelin Drumovak"_s;
        QTest::newRow("letter doubled") << u"Orellin Drumovak"_s << u"Orelin Drumovak"_s;
        QTest::newRow("particle left out") << u"Orelin Drumovak"_s << u"Orelin al Drumovak"_s;
        QTest::newRow("title") << u"Dr. Orelin Drumovak"_s << u"Orelin Drumovak"_s;
        QTest::newRow("short spelling") << u"Jon Smith"_s << u"John Smith"_s;
        QTest::newRow("arabic spellings") << u"Husayn Drumovak"_s << u"Hussein Drumovak"_s;
        QTest::newRow("cyrillic") << u"Орелин Друмовак"_s << u"Orelin Drumovak"_s;
        QTest::newRow("greek") << u"Ορέλιν Δρουμοβάκ"_s << u"Orelin Droumovak"_s;
        QTest::newRow("hebrew") << u"אורלין דרומובק"_s << u"Orelin Drumovak"_s;
        QTest::newRow("arabic") << u"محمد دروموفاك"_s << u"Mohamed Drumovak"_s;
        QTest::newRow("final ya without dots") << u"محمد علي دروموفاك"_s << u"محمد على دروموفاك"_s;
        QTest::newRow("full and simplified signs") << u"王建國"_s << u"王建国"_s;
        QTest::newRow("kana") << u"オレリン ドルモバク"_s << u"Orerin Dorumobaku"_s;
        QTest::newRow("short words") << u"Wu Bo"_s << u"Bo Wu"_s;
        QTest::newRow("two systems of pinyin") << u"Luo Tse-hung"_s << u"Luo Zehong"_s;
        QTest::newRow("invisible") << u"Ore\u200Blin \u202EDrumovak"_s << u"Orelin Drumovak"_s;
        QTest::newRow("figures for letters") << u"W1LLIAM DRUM0VAK"_s << u"William Drumovak"_s;
        QTest::newRow("i read as l, rn as m") << u"lvan Bomstadt"_s << u"Ivan Bornstadt"_s;
        QTest::newRow("initial of a patronymic") << u"DRUMOVAK I. P."_s << u"Ivan Petrovich Drumovak"_s;
        QTest::newRow("across scripts by initials") << u"Иван Петрович Друмовак"_s << u"DRUMOVAK, I. P."_s;
        QTest::newRow("abbreviated") << u"Alex. Tashvek Drumovak"_s << u"Alexander Tashvek Drumovak"_s;
        QTest::newRow("a field too short") << u"Orelin Drumovakandorin"_s << u"Orelin Drumovakando"_s;
        QTest::newRow("a woman's family name") << u"Olga Drumova"_s << u"Olga Drumov"_s;
        QTest::newRow("a woman's family name that the table lists") << u"Orelina Aliyeva"_s << u"Orelina Aliyev"_s;
        QTest::newRow("the other way round") << u"Orelin Tashvek Drumovak"_s << u"Drumovak Tashvek Orelin"_s;
        QTest::newRow("a compound in three words") << u"Noureddine Drumi"_s << u"Nur al-Din Drumi"_s;
        QTest::newRow("a compound that no table lists") << u"Sarfaddine Drumi"_s << u"Sarf al-Din Drumi"_s;
        QTest::newRow("a servant's name in two words") << u"عبد الرحمن دروموفاك"_s << u"Abdulrahman Drumovak"_s;
        QTest::newRow("the same in two words on either side") << u"عبد الرحيم دروموفاك"_s << u"Abdul Rahim Drumovak"_s;
        QTest::newRow("article written with the word") << u"Gamal Eldrumazy"_s << u"Jamal Al Drumazi"_s;
        QTest::newRow("French and English spelling") << u"Toufic Drouchani"_s << u"Tawfiq Drushani"_s;
        QTest::newRow("a particle of the family name") << u"Stephen McDrumby"_s << u"Steven Mac Drumby"_s;
        QTest::newRow("parted by a non-joiner") << u"رضا کریم\u200Cپور"_s << u"Reza Karimpour"_s;
        QTest::newRow("Wade-Giles") << u"Guo Wenxuan"_s << u"Kuo Wen-hs\u00FCan"_s;
        QTest::newRow("two systems of Korean") << u"Choe Kwang Sop"_s << u"Choi Gwang-seop"_s;
        QTest::newRow("a family name beside Chinese syllables") << u"Xiaoming Smith"_s << u"Xiaoming Smyth"_s;
        QTest::newRow("Serbian and Russian ending") << u"Orelin Drumović"_s << u"Orelin Drumovich"_s;
        QTest::newRow("scholarly letters") << u"Orelin Ščerbačenko"_s << u"Orelin Shcherbachenko"_s;
        QTest::newRow("father by two languages")
            << u"Mykyta Serhiyovych Drumopiatenko"_s << u"Nikita Sergeevich Drumopyatenko"_s;
        QTest::newRow("a lone name twice") << u"Drumojono"_s << u"Drumojono Drumojono"_s;
        QTest::newRow("generation in words") << u"Orelin Drumovak IV"_s << u"Orelin Drumovak the Fourth"_s;
        QTest::newRow("z and s in known names") << u"Orelin Quezada"_s << u"Orelin Quesada"_s;
        QTest::newRow("German spelling of a Russian name") << u"Orelin Tschernodrumow"_s << u"Orelin Chernodrumov"_s;
        QTest::newRow("old and new Indonesian spelling") << u"Orelin Djojodrumo"_s << u"Orelin Joyodrumo"_s;
        QTest::newRow("Cantonese") << u"霍志豪"_s << u"Fok Chi Ho"_s;
        QTest::newRow("Hokkien family name, Mandarin given name") << u"陳偉雄"_s << u"Tan Weixiong"_s;
        QTest::newRow("Sino-Korean") << u"金民俊"_s << u"Kim Min-jun"_s;
        QTest::newRow("kanji that the tables list") << u"小笠原健一"_s << u"Kenichi Ogasawara"_s;
        QTest::newRow("Hangul beside a free spelling") << u"박정희"_s << u"Chunghee Pak"_s;
        QTest::newRow("parted at a hyphen") << u"Muhammad Sani Drumsinma"_s << u"Mohammed Sani Drumsin-Ma"_s;
        QTest::newRow("ü as passports write it") << u"Lü Moyan"_s << u"LYU MOYAN"_s;
        QTest::newRow("Korean of the North and the South") << u"Ryu Mon Su"_s << u"Yoo Mon-soo"_s;
        QTest::newRow("a Korean family name of two spellings") << u"Yi Tong-mun"_s << u"Lee Dong-mun"_s;
        QTest::newRow("Cantonese and Mandarin") << u"Chan Fuk Wing"_s << u"Chen Furong"_s;
        QTest::newRow("look-alike") << u"Orelin Drum\u043Evak"_s << u"Orelin Drumovak"_s;
        QTest::newRow("where the tone stands in Vietnamese") << u"Drạm Quang Hoà"_s << u"Drạm Quang Hòa"_s;
        QTest::newRow("y for i in Vietnamese") << u"Drạm Thị Mỹ"_s << u"Drạm Thị Mĩ"_s;
        QTest::newRow("marks left out") << u"Drạm Quang Hùng"_s << u"Dram Quang Hung"_s;
        QTest::newRow("an initial without its marks") << u"Ömer Drumovak"_s << u"O. Drumovak"_s;
        QTest::newRow("an initial of a letter with a dot") << u"İsmail Drumoğlu"_s << u"I. Drumoglu"_s;
        QTest::newRow("an initial with a stroke") << u"Øystein Drumvik"_s << u"O. Drumvik"_s;
        QTest::newRow("a Cyrillic initial without its dots") << u"Ёлка Друмова"_s << u"Е. Друмова"_s;
        QTest::newRow("son of, by strokes") << u"Orelin Drumapati s/o Harilal"_s << u"Orelin Harilal Drumapati"_s;
        QTest::newRow("the name at birth") << u"Kesmira Valtoni-Drumo"_s << u"Kesmira Drumo geb. Valtoni"_s;
        QTest::newRow("named after a child, too") << u"Abu Drumayfa Marwan Qasim"_s << u"Marwan Kassem"_s;
        QTest::newRow("Burmese titles of two ages") << u"Ko Myo Drumein Lwin"_s << u"U Myo Drumein Lwin"_s;
        QTest::newRow("Dutch particles cut short") << u"Orelin v.d. Drumhuizen"_s << u"Orelin van der Drumhuizen"_s;
        QTest::newRow("Armenian of East and West") << u"Hagop Kalousdrumian"_s << u"Hagop Galustrumyan"_s;
        QTest::newRow("traditional and simplified") << u"張偉民"_s << u"张伟民"_s;
        QTest::newRow("forms of Japanese registers") << u"髙橋健一"_s << u"高橋健一"_s;
        QTest::newRow("short and old Japanese forms") << u"沢田健一"_s << u"澤田健一"_s;
        QTest::newRow("son of, by two spellings") << u"Ben Drumali"_s << u"Bin Drumali"_s;
        QTest::newRow("initials in one word") << u"JP Drumeau"_s << u"Jean-Pierre Drumeau"_s;
        QTest::newRow("a title that is a name, by two spellings") << u"Syed Ali"_s << u"Seyed Ali"_s;
        QTest::newRow("first name unknown") << u"FNU Drumovak"_s << u"Drumovak"_s;
        QTest::newRow("a word twice, in one word") << u"Kyawkyaw Drumwin"_s << u"Kyaw Kyaw Drumwin"_s;
        QTest::newRow("Tajik and Russian ending") << u"Orelin Drumozoda"_s << u"Orelin Drumoeva"_s;
        QTest::newRow("titles of Turkey and the Philippines") << u"Hacı Orelin Drumoğlu"_s << u"Atty Orelin Drumoglu"_s;
        QTest::newRow("a digit for a letter") << u"Kristo Drumen Moe"_s << u"Kristo Drumen M0e"_s;
    }
    void oneNameWrittenTwoWays()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QVERIFY2(probability(left, right) >= .5, qPrintable(QString::number(probability(left, right))));
        QVERIFY(compareNames(left, right).bits > 0);
    }

    void namesOfTwoPeople_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::newRow("nothing shared") << u"Orelin Drumovak"_s << u"Kesmira Valtoni"_s;
        QTest::newRow("given name only") << u"Orelin Drumovak"_s << u"Orelin Valtoni"_s;
        QTest::newRow("family name only") << u"Orelin Drumovak"_s << u"Kesmira Drumovak"_s;
        QTest::newRow("one word of two") << u"Drumovak"_s << u"Kesmira Drumovak"_s;
        QTest::newRow("common given names") << u"Mohamed Ali"_s << u"Mohamed Hassan"_s;
        QTest::newRow("likeness of letters only") << u"George Bush"_s << u"George Habbash"_s;
        QTest::newRow("legal form only") << u"EMMA LLC"_s << u"ORVA LLC"_s;
        QTest::newRow("nothing but a legal form") << u"Corp"_s << u"Drumovak 12 Corp"_s;
        // One code of Soundex each, by Knuth's list of examples.
        QTest::newRow("one Soundex code, H416") << u"Orelin Hilbert"_s << u"Orelin Heilbronn"_s;
        QTest::newRow("one Soundex code, K530") << u"Orelin Knuth"_s << u"Orelin Kant"_s;
        QTest::newRow("one Soundex code, L222") << u"Orelin Lukasiewicz"_s << u"Orelin Lissajous"_s;
        QTest::newRow("brother and sister") << u"Karim Drumovani"_s << u"Karima Drumovani"_s;
        QTest::newRow("brothers") << u"Hassan Drumovani"_s << u"Hussein Drumovani"_s;
        QTest::newRow("near given names") << u"Samir Drumovani"_s << u"Samer Drumovani"_s;
        QTest::newRow("husband and wife") << u"Mario Drumovini"_s << u"Maria Drumovini"_s;
        QTest::newRow("father and son") << u"Orelin Drumovak Jr"_s << u"Orelin Drumovak Sr"_s;
        QTest::newRow("generations") << u"Orelin Drumovak II"_s << u"Orelin Drumovak III"_s;
        QTest::newRow("each is the other's father")
            << u"Khalid bin Rashid al Drumi"_s << u"Rashid bin Khalid al Drumi"_s;
        QTest::newRow("other fathers") << u"Ivan Petrovich Drumovak"_s << u"Ivan Sergeevich Drumovak"_s;
        QTest::newRow("one sign") << u"王建国"_s << u"王建华"_s;
        QTest::newRow("one syllable of three") << u"Kim Yong-un"_s << u"Kim Yong-il"_s;
        QTest::newRow("one syllable") << u"Wu Yang"_s << u"Wu Yong"_s;
        QTest::newRow("a servant of another name") << u"Abdul Rahman Drumi"_s << u"Abdul Rahim Drumi"_s;
        QTest::newRow("Khan is a name") << u"Mohamed Khan"_s << u"Mohamed Drumi"_s;
        QTest::newRow("letters that can't be read") << u"ហេង រតនាវុធ"_s << u"Orelin Drumovak"_s;
        QTest::newRow("given names a letter apart") << u"Syed Asif Drumani"_s << u"Syed Arif Drumani"_s;
        QTest::newRow("family names a letter apart") << u"Orelin Hansen"_s << u"Orelin Jansen"_s;
        QTest::newRow("compounds of one servant") << u"عبد الرحيم دروموفاك"_s << u"Abdulrahman Drumovak"_s;
        QTest::newRow("servants in two words and two scripts")
            << u"عبد الرحيم دروموفاك"_s << u"Abdul Rahman Drumovak"_s;
        QTest::newRow("one syllable of a Chinese name") << u"Lin Xiaoyu"_s << u"Lin Xiaoyi"_s;
        QTest::newRow("one syllable of a Korean name") << u"Ma Min-jun"_s << u"Ma Min-jung"_s;
        QTest::newRow("a woman's name in Dutch") << u"Johan Drumhoorl"_s << u"Johanna Drumhoorl"_s;
        QTest::newRow("one sign in another script") << u"陈美玲"_s << u"Chen Meiying"_s;
        QTest::newRow("fathers that begin alike")
            << u"Oleksandr Mykhailovych Drumyevsky"_s << u"Oleksandr Mykolayovych Drumyevsky"_s;
        QTest::newRow("one sign, in Cantonese") << u"霍志豪"_s << u"Fok Chi Kit"_s;
        QTest::newRow("one syllable, in Hangul") << u"봉지훈"_s << u"Bong Ji-young"_s;
        QTest::newRow("another given name in kanji") << u"小笠原健一"_s << u"Kenji Ogasawara"_s;
        QTest::newRow("a family name with an ending of others") << u"Orelin Drumar"_s << u"Orelin Drumarenko"_s;
        QTest::newRow("endings of two Slavic names") << u"Orelin Drumontsov"_s << u"Orelin Drumonov"_s;
        QTest::newRow("Korean letters that make no syllable") << u"ㄱㄴㄷ"_s << u"Orelin Drumovak"_s;
        QTest::newRow("father and child") << u"Orelin bin Tashvek"_s << u"Tashvek bin Orelin"_s;
        QTest::newRow("one's own name left out before the father's")
            << u"Kesmira bint Orelin Al Drumi"_s << u"Orelin Al Drumi"_s;
        QTest::newRow("one's own name left out of a chain")
            << u"Omar Khalid Yassin Drumovak"_s << u"Khalid Yassin Drumovak"_s;
        QTest::newRow("marks of Vietnamese") << u"Drạm Quang Hùng"_s << u"Drạm Quang Hưng"_s;
        QTest::newRow("another vowel between marks of Vietnamese") << u"Drạm Minh Tuấn"_s << u"Drạm Minh Toàn"_s;
        QTest::newRow("a family name and what it begins with") << u"Mette Drumak"_s << u"Mette Drumakgaard"_s;
        QTest::newRow("a man's and a woman's name in Kalenjin") << u"Kipdrumba Koech"_s << u"Chepdrumba Koech"_s;
        QTest::newRow("a woman and a man in Vietnamese") << u"Dram Thi Bich"_s << u"Dram Van Bich"_s;
        QTest::newRow("an unlike consonant") << u"Orelin Drubalow"_s << u"Orelin Drumalow"_s;
        QTest::newRow("an unlike consonant behind an article") << u"Yahya Drumafi"_s << u"Yahya al-Drumabi"_s;
        QTest::newRow("a form that is a woman's") << u"Andreas Drumovak"_s << u"Andrea Drumovak"_s;
        QTest::newRow("a syllable more") << u"Mo Hui"_s << u"Mo Huiling"_s;
        QTest::newRow("a compound with another name") << u"Maria Elena Drumi"_s << u"Marialuisa Drumi"_s;
        QTest::newRow("two family names of one beginning") << u"Orelin Rosario Drumi"_s << u"Orelin Rosado Drumi"_s;
        QTest::newRow("two family names of one sound") << u"Orelin Thakare"_s << u"Orelin Thakkar"_s;
        QTest::newRow("another initial") << u"Борис Друмов"_s << u"С. Друмов"_s;
        QTest::newRow("Vietnamese family names like particles") << u"Do Thi Doam"_s << u"Le Thi Doam"_s;
        QTest::newRow("family names like titles") << u"Orelin King"_s << u"Orelin Prince"_s;
        QTest::newRow("given names like titles") << u"Emir Drumovic"_s << u"Hafiz Drumovic"_s;
        QTest::newRow("given names like particles") << u"Ben Drumer"_s << u"Al Drumer"_s;
        QTest::newRow("Chinese family names like titles") << u"Pan Wei Ming"_s << u"Lo Wei Ming"_s;
        QTest::newRow("family names like legal forms") << u"Teresa Co"_s << u"Teresa Go"_s;
        QTest::newRow("read alike, other characters") << u"张伟民"_s << u"章伟民"_s;
        QTest::newRow("one syllable of Hangul") << u"정수진"_s << u"장수진"_s;
        QTest::newRow("a man's and a woman's name in Tamil") << u"R. Drumselvi"_s << u"R. Drumselvan"_s;
        QTest::newRow("a Finnish name and what it begins with") << u"Jukka Drumakela"_s << u"Jukka Drumakelainen"_s;
        QTest::newRow("whose father, behind two own names")
            << u"Ahmad Fauzi bin Kassim"_s << u"Kassim bin Ahmad Fauzi"_s;
        QTest::newRow("three given names turned") << u"Haile Kidane Tekle"_s << u"Tekle Kidane Haile"_s;
        QTest::newRow("a man's and a woman's name in French") << u"Frédéric Drumeau"_s << u"Frédérique Drumeau"_s;
        QTest::newRow("Korean family names that differ in a letter") << u"Pak Drumsop"_s << u"Paek Drumsop"_s;
        QTest::newRow("number differs") << u"Drumovak 12 Corp"_s << u"Drumovak 45 Corp"_s;
        QTest::newRow("initials only") << u"O. D."_s << u"Orelin Drumovak"_s;
    }
    void namesOfTwoPeople()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QVERIFY2(probability(left, right) < .5, qPrintable(QString::number(probability(left, right))));
    }

    /// Pairs whose labels were written by hand before the comparison was, and pairs by other hands, of which nothing
    /// was learnt: see README.md beside them. Of the latter a clear case may come out wrong.
    void labelledPairsComeInOrder_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("clearCasesHold");
        QTest::addColumn<double>("leastOrdered");
        QTest::addColumn<double>("leastF1");
        QTest::newRow("own") << u"name_pairs.csv"_s << true << .97 << .93;
        QTest::newRow("of other hands") << u"name_pairs_7.csv"_s << false << .92 << .88;
        QTest::newRow("of other hands, eighth set") << u"name_pairs_8.csv"_s << false << .91 << .86;
        QTest::newRow("of other hands, ninth set") << u"name_pairs_9.csv"_s << false << .90 << .85;
        QTest::newRow("of other hands, tenth set") << u"name_pairs_10.csv"_s << false << .91 << .86;
        QTest::newRow("of other hands, twelfth set") << u"name_pairs_12.csv"_s << false << .93 << .88;
    }
    void labelledPairsComeInOrder()
    {
        QFETCH(QString, file);
        QFETCH(bool, clearCasesHold);
        QFETCH(double, leastOrdered);
        QFETCH(double, leastF1);
        const auto table = readColumnTable(QStringLiteral(ND_TEST_DATA "/matching/") + file,
                                           {{u"name1"_s}, {u"name2"_s}, {u"is_match"_s}, {u"quality"_s}});
        QVERIFY(table.ok() && table->rejected.empty() && table->rows.size() >= 350);
        std::vector<double> same, other;
        for (const ColumnTable::Row &row : table->rows) {
            const QString left = row.fields[0].first();
            const QString right = row.fields[1].first();
            const double p = probability(left, right);
            const bool match = row.fields[2].first() == u"true"_s;
            (match ? same : other).push_back(p);
            if (clearCasesHold && row.fields[3].first() == u"STRONG"_s)
                QVERIFY2((p >= .5) == match, qPrintable(left + u" | "_s + right));
        }
        double ordered = 0;
        for (const double yes : same)
            ordered += double(std::ranges::count_if(other, [yes](double no) { return yes > no; }));
        const double share = ordered / double(same.size() * other.size());
        QVERIFY2(share >= leastOrdered, qPrintable(QString::number(share)));
        const auto said = [](const std::vector<double> &list) {
            return double(std::ranges::count_if(list, [](double p) { return p >= .5; }));
        };
        const double f1 = 2 * said(same) / (said(same) + said(other) + double(same.size()));
        QVERIFY2(f1 >= leastF1, qPrintable(QString::number(f1)));
    }

    /// Who has no family name is one's own name first and the father's second: turned round it is another person,
    /// unless a form or machine did it.
    void givenNamesTurnedSayLess()
    {
        const double turned = probability(u"Tesfaye Bekele"_s, u"Bekele Tesfaye"_s);
        QVERIFY(turned < probability(u"Tesfaye Drumovak"_s, u"Drumovak Tesfaye"_s) - .1);
        QVERIFY(turned > .5);
    }

    /// What stands before a name and is none of its own makes nobody's parent of it.
    void titlesAndShortFormsAreNoOwnName()
    {
        QVERIFY(probability(u"Ch. Liaquat Ali Drumwa"_s, u"Liaqat Ali Drumwa"_s) > .5);
        QVERIFY(probability(u"Alhaji Sani Danjuma Drumwa"_s, u"Sani Danjuma Drumwa"_s) > .5);
    }

    /// The table lists names without the article that Arabic writes in front of them.
    void anArticleHidesNoName()
    {
        const NameToken merciful = makeToken(u"الرحيم"_s);
        QVERIFY(merciful.knownGiven);
        QVERIFY(matchTokens(merciful, makeToken(u"rahim"_s)).similarity >= .9F);
        QVERIFY(matchTokens(merciful, makeToken(u"rahman"_s)).similarity < .74F);
        QVERIFY(makeToken(u"الدروموفاك"_s).groups.empty());
    }

    void givenNamesOfMenAndWomen_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("differ");
        QTest::newRow("one letter more") << u"karim"_s << u"karima"_s << true;
        QTest::newRow("the other way") << u"karima"_s << u"karim"_s << true;
        QTest::newRow("o and a") << u"mario"_s << u"maria"_s << true;
        QTest::newRow("French") << u"louis"_s << u"louise"_s << true;
        QTest::newRow("by the table") << u"peter"_s << u"petra"_s << true;
        QTest::newRow("forms of one name") << u"peter"_s << u"pyotr"_s << false;
        QTest::newRow("a family name") << u"drumov"_s << u"drumova"_s << false;
        QTest::newRow("Kalenjin") << u"kipdrumba"_s << u"chepdrumba"_s << true;
        QTest::newRow("Kalenjin, the other way") << u"jepdrumgei"_s << u"kipdrumgei"_s << true;
        QTest::newRow("beginnings of two names") << u"kipdrumba"_s << u"chepdrumko"_s << false;
        QTest::newRow("nothing alike") << u"karim"_s << u"drumova"_s << false;
        QTest::newRow("too short a stem") << u"lo"_s << u"la"_s << false;
    }
    void givenNamesOfMenAndWomen()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QTEST(differInGivenGender(makeToken(left), makeToken(right)), "differ");
    }

    void comparingIsSymmetricAndNothingBeatsTheSameName()
    {
        const QStringList names = {u"Orelin Tashvek Drumovak"_s, u"Drumovak, O."_s,    u"محمد دروموفاك"_s,
                                   u"Kesmira al Valtoni"_s,      u"Orelin Drumvoak"_s, u"Орелин Друмовак"_s};
        for (const QString &one : names) {
            for (const QString &other : names) {
                QVERIFY(std::abs(probability(one, other) - probability(other, one)) < 1e-6);
                QVERIFY(probability(one, other) <= probability(one, one) + 1e-9);
            }
        }
    }

    /// Leaving a word out, agreeing and contradicting are three different things.
    void omissionLiesBetweenAgreementAndContradiction()
    {
        const QString full = u"Ivan Petrovich Drumov"_s;
        const double agrees = probability(full, u"Ivan Petrovich Drumov"_s);
        const double omits = probability(full, u"Ivan Drumov"_s);
        const double contradicts = probability(full, u"Ivan Sergeevich Drumov"_s);
        QVERIFY(agrees > omits);
        QVERIFY2(omits - contradicts > .2, qPrintable(u"%1 %2"_s.arg(omits).arg(contradicts)));
        const auto agreements = [&](const QString &other) {
            QList<Agreement> list;
            for (const AlignedPart &part : compareNames(full, other).parts)
                list += part.agreement;
            return list;
        };
        QVERIFY(agreements(u"Ivan Drumov"_s).contains(Agreement::Omitted));
        QVERIFY(!agreements(u"Ivan Drumov"_s).contains(Agreement::Contradicts));
        QVERIFY(agreements(u"Ivan Sergeevich Drumov"_s).contains(Agreement::Contradicts));
    }

    /// Neither is one name, but a slip too many is nearer than another word.
    void nearerNamesOfTwoPeopleComeFirst()
    {
        const double near = probability(u"Orelin Malver"_s, u"Orelin Mulder"_s);
        const double far = probability(u"Orelin Malver"_s, u"Orelin Tashkoni"_s);
        QVERIFY2(near < .5 && far < near - .05, qPrintable(u"%1 %2"_s.arg(near).arg(far)));
    }

    /// Given and family name in each other's place are not literally the same name.
    void exchangedFieldsAreLessThanTheSame()
    {
        const double same = probability(u"DRUMOVAK, Orelin"_s, u"Drumovak, Orelin"_s);
        const double exchanged = probability(u"DRUMOVAK, Orelin"_s, u"ORELIN, Drumovak"_s);
        QVERIFY2(exchanged < same - .01, qPrintable(u"%1 %2"_s.arg(same).arg(exchanged)));
    }

    void fatherAndSonAreToldApart()
    {
        QVERIFY(probability(u"Orelin Drumovak Sr"_s, u"Orelin Drumovak Jr"_s) <
                probability(u"Orelin Drumovak"_s, u"Orelin Drumovak Jr"_s));
    }

    void firstOfJanuaryCountsAsItsYearAlone()
    {
        const Weights weights;
        const auto bits = [&](const char16_t *left, const char16_t *right) {
            return birthBits(compareBirth(*parseDate(QString::fromUtf16(left)), *parseDate(QString::fromUtf16(right))),
                             weights);
        };
        QCOMPARE(bits(u"1979-01-01", u"1979-01-01"), bits(u"1979", u"1979"));
        QCOMPARE(bits(u"1979-01-01", u"1979-08-24"), weights.birthYear);
        QCOMPARE(bits(u"1979-08-24", u"1979-08-24"), weights.birthSame);
        QCOMPARE(bits(u"1979-03-04", u"1979-04-03"), weights.birthSwapped);
        QCOMPARE(bits(u"1979-08-24", u"1951-02-11"), weights.birthApart);
        QVERIFY(bits(u"1979-08-24", u"1979-08-25") < weights.birthSame);
    }

    void absentIsUnknownAndWeighsNothing()
    {
        const Comparison comparison =
            compare(person(1, u"Orelin Drumovak"_s, u"1979-08-24"_s), person(2, u"Orelin Drumovak"_s));
        const FieldEvidence *birth = evidenceOf(comparison, MatchField::Birth);
        QVERIFY(birth);
        QCOMPARE(birth->agreement, Agreement::Omitted);
        QCOMPARE(birth->bits, 0.0);
        QVERIFY(!evidenceOf(comparison, MatchField::Sex));
    }

    void theBitsOfTheEvidenceAddUp()
    {
        const Comparison comparison = compare(person(1, u"Orelin Tashvek Drumovak"_s, u"1979-08-24"_s, u"XA1234567"_s),
                                              person(2, u"Orelin Drumvoak"_s, u"1979-08-24"_s, u"XA1234576"_s));
        double sum = 0;
        for (const FieldEvidence &evidence : comparison.evidence)
            sum += evidence.bits;
        QVERIFY(std::abs(sum - comparison.bits) < 1e-6);
    }

    /// The same document with another identity is a finding about a conflict, never one person.
    void oneDocumentOnTwoPeopleIsAConflict()
    {
        const Comparison other = compare(person(1, u"Orelin Drumovak"_s, u"1979-08-24"_s, u"XA1234567"_s),
                                         person(2, u"Kesmira Valtoni"_s, u"1951-02-11"_s, u"XA1234567"_s));
        QVERIFY(other.documentConflict);
        const Comparison same = compare(person(1, u"Orelin Drumovak"_s, u"1979-08-24"_s, u"XA1234567"_s),
                                        person(2, u"Orelin Drumovak"_s, u"1979-08-24"_s, u"XA1234567"_s));
        QVERIFY(!same.documentConflict);
        QVERIFY(same.strongFields >= 3);
    }

    /// "Mohamed Ali" alone proves nothing among a million; with an equal full birth date it nearly does.
    void commonNamesNeedMoreThanTheName()
    {
        const Comparison names = compare(person(1, u"Mohamed Ali"_s), person(2, u"Mohamed Ali"_s));
        QVERIFY2(names.probability < .5, qPrintable(QString::number(names.probability)));
        const Comparison dated =
            compare(person(1, u"Mohamed Ali"_s, u"1979-08-24"_s), person(2, u"Mohamed Ali"_s, u"1979-08-24"_s));
        QVERIFY2(dated.probability > .9, qPrintable(QString::number(dated.probability)));
    }

    /// Optimal string alignment, counted by hand.
    void editDistances_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<int>("distance");
        QTest::newRow("equal") << QByteArray("drumovak") << QByteArray("drumovak") << 0;
        QTest::newRow("insert") << QByteArray("drumvak") << QByteArray("drumovak") << 1;
        QTest::newRow("swap") << QByteArray("durmovak") << QByteArray("drumovak") << 1;
        QTest::newRow("replace") << QByteArray("kitten") << QByteArray("sitting") << 3;
        QTest::newRow("restricted") << QByteArray("ca") << QByteArray("abc") << 3;
        QTest::newRow("empty") << QByteArray("") << QByteArray("abc") << 3;
    }
    void editDistances()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        const DistancePattern pattern(std::string_view(left.constData(), static_cast<size_t>(left.size())));
        QTEST(pattern.distanceTo(std::string_view(right.constData(), static_cast<size_t>(right.size()))), "distance");
    }
};

QTEST_GUILESS_MAIN(TestNameComparison)
#include "tst_name_comparison.moc"
