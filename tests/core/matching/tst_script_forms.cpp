// SPDX-License-Identifier: GPL-3.0-or-later
// Words of South and South-East Asia in their own scripts beside their Latin spellings. The truth are names of towns
// and provinces as their states spell them in Latin letters on maps and road signs.
#include "core/matching/burmese_syllables.h"
#include "core/matching/name_comparison.h"
#include "core/matching/name_parts.h"
#include "core/matching/person_index.h"
#include "core/matching/transliteration.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

double probability(const QString &left, const QString &right)
{
    return compareNames(left, right).probability;
}

} // namespace

class TestScriptForms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placesAsTheirStatesSpellThem_data()
    {
        QTest::addColumn<QString>("native");
        QTest::addColumn<QString>("latin");
        const QList<std::pair<QString, QString>> places = {
            {u"ရန်ကုန်"_s, u"Yangon"_s},
            {u"မန္တလေး"_s, u"Mandalay"_s},
            {u"မော်လမြိုင်"_s, u"Mawlamyaing"_s},
            {u"ဟားခါး"_s, u"Hakha"_s},
            {u"មណ្ឌលគិរី"_s, u"Mondulkiri"_s},
            {u"រតនគិរី"_s, u"Ratanakiri"_s},
            {u"ភ្នំពេញ"_s, u"Phnompenh"_s},
            {u"បាត់ដំបង"_s, u"Battambang"_s},
            {u"សៀមរាប"_s, u"Siemreap"_s},
            {u"កំពត"_s, u"Kampot"_s},
            {u"ស្វាយរៀង"_s, u"Svayrieng"_s},
            {u"តាកែវ"_s, u"Takeo"_s},
            {u"ວຽງຈັນ"_s, u"Viangchan"_s},
            {u"ຫຼວງພະບາງ"_s, u"Luangphabang"_s},
            {u"ສະຫວັນນະເຂດ"_s, u"Savannakhet"_s},
            {u"ຈຳປາສັກ"_s, u"Champasak"_s},
            {u"ຜົ້ງສາລີ"_s, u"Phongsali"_s},
            {u"ໄຊຍະບູລີ"_s, u"Xaignabouli"_s},
            {u"මහනුවර"_s, u"Mahanuwara"_s},
            {u"අනුරාධපුර"_s, u"Anuradhapura"_s},
            {u"ත්‍රිකුණාමලය"_s, u"Trikunamalaya"_s},
            {u"මාතර"_s, u"Matara"_s},
            {u"कानपुर"_s, u"Kanpur"_s},
            {u"नागपुर"_s, u"Nagpur"_s},
            {u"अमरावती"_s, u"Amravati"_s},
            {u"देहरादून"_s, u"Dehradun"_s},
            {u"औरंगाबाद"_s, u"Aurangabad"_s},
            {u"রংপুর"_s, u"Rangpur"_s},
            {u"চট্টগ্রাম"_s, u"Chattogram"_s},
            {u"રાજકોટ"_s, u"Rajkot"_s},
            {u"ਲੁਧਿਆਣਾ"_s, u"Ludhiana"_s},
            {u"ਜਲੰਧਰ"_s, u"Jalandhar"_s},
            {u"കൊല്ലം"_s, u"Kollam"_s},
            {u"กรุงเทพ"_s, u"Krungthep"_s},
            {u"เชียงใหม่"_s, u"Chiangmai"_s},
            {u"เชียงราย"_s, u"Chiangrai"_s},
            {u"ขอนแก่น"_s, u"Khonkaen"_s},
            {u"นครราชสีมา"_s, u"Nakhonratchasima"_s},
            {u"สุราษฎร์ธานี"_s, u"Suratthani"_s},
            {u"อุดรธานี"_s, u"Udonthani"_s},
            {u"ภูเก็ต"_s, u"Phuket"_s},
            {u"สงขลา"_s, u"Songkhla"_s},
            {u"พัทลุง"_s, u"Phatthalung"_s},
            {u"ลำปาง"_s, u"Lampang"_s},
            {u"ลำพูน"_s, u"Lamphun"_s},
            {u"สุพรรณบุรี"_s, u"Suphanburi"_s},
            {u"ราชบุรี"_s, u"Ratchaburi"_s},
            {u"กาญจนบุรี"_s, u"Kanchanaburi"_s},
            {u"ชลบุรี"_s, u"Chonburi"_s},
            {u"ระยอง"_s, u"Rayong"_s},
            {u"ตราด"_s, u"Trat"_s},
            {u"หนองคาย"_s, u"Nongkhai"_s},
            {u"เลย"_s, u"Loei"_s},
            {u"มุกดาหาร"_s, u"Mukdahan"_s},
            {u"นราธิวาส"_s, u"Narathiwat"_s},
            {u"ปัตตานี"_s, u"Pattani"_s},
            {u"ยะลา"_s, u"Yala"_s},
            {u"สตูล"_s, u"Satun"_s},
            {u"ตรัง"_s, u"Trang"_s},
            {u"กระบี่"_s, u"Krabi"_s},
            {u"ระนอง"_s, u"Ranong"_s},
            {u"ชุมพร"_s, u"Chumphon"_s},
            {u"พิษณุโลก"_s, u"Phitsanulok"_s},
            {u"สุโขทัย"_s, u"Sukhothai"_s},
            {u"ตาก"_s, u"Tak"_s},
            {u"น่าน"_s, u"Nan"_s},
            {u"แพร่"_s, u"Phrae"_s},
            {u"พะเยา"_s, u"Phayao"_s},
            {u"ลพบุรี"_s, u"Lopburi"_s},
            {u"አዲስ አበባ"_s, u"Addis Abeba"_s},
            {u"ጎንደር"_s, u"Gonder"_s},
            {u"መቀሌ"_s, u"Mekele"_s},
            {u"ባሕር ዳር"_s, u"Bahir Dar"_s},
            {u"ሐረር"_s, u"Harer"_s},
            {u"ድሬ ዳዋ"_s, u"Dire Dawa"_s},
            {u"አስመራ"_s, u"Asmera"_s},
            {u"ደሴ"_s, u"Dese"_s},
            {u"തിരൂർ"_s, u"Tirur"_s}};
        for (const auto &[native, latin] : places)
            QTest::newRow(latin.toUtf8()) << native << latin;
    }
    void placesAsTheirStatesSpellThem()
    {
        QFETCH(QString, native);
        QFETCH(QString, latin);
        QVERIFY2(probability(native, latin) >= .9, latinForms(native, Script::Other).front().c_str());
    }

    void otherPlacesAreOtherNames_data()
    {
        QTest::addColumn<QString>("native");
        QTest::addColumn<QString>("latin");
        QTest::newRow("Burmese") << u"မန္တလေး"_s << u"Mawlamyaing"_s;
        QTest::newRow("Khmer") << u"បាត់ដំបង"_s << u"Kampot"_s;
        QTest::newRow("Lao") << u"ວຽງຈັນ"_s << u"Savannakhet"_s;
        QTest::newRow("Sinhala") << u"මාතර"_s << u"Mahanuwara"_s;
        QTest::newRow("Thai") << u"ราชบุรี"_s << u"Suphanburi"_s;
        QTest::newRow("Ethiopic") << u"መቀሌ"_s << u"Gonder"_s;
        QTest::newRow("Devanagari") << u"कानपुर"_s << u"Nagpur"_s;
    }
    void otherPlacesAreOtherNames()
    {
        QFETCH(QString, native);
        QFETCH(QString, latin);
        QVERIFY(probability(native, latin) < .5);
    }

    /// What is not spoken is not written in Latin letters: vowels that the script implies, and consonants under a sign.
    void whatIsSilentIsLeftOut()
    {
        QCOMPARE(latinForms(u"कुमार"_s, Script::Other).front(), "kumar");
        QCOMPARE(latinForms(u"मित्र"_s, Script::Other).front(), "mitra");
        QCOMPARE(latinForms(u"खाँ"_s, Script::Other).front(), "khan");
        QCOMPARE(latinForms(u"ພອນ"_s, Script::Other).front(), "phon");
        QCOMPARE(latinForms(u"ពោធិ៍"_s, Script::Other).front(), "po");
        QCOMPARE(latinForms(u"ထွန်း"_s, Script::Other).front(), "htun");
        QCOMPARE(latinForms(u"พงษ์"_s, Script::Other).front(), "phong");
        QCOMPARE(latinForms(u"ተስፋዬ"_s, Script::Other).front(), "tesfaye");
    }

    /// Registers of Japan hold names in kanji and in kana, those of Korea in Hangul and Han. The readings are those
    /// that dictionaries of characters give: 金 kim or geum, 哲 cheol, 洙 su; 田 ta, 中 naka, 一 ichi, 郎 rō.
    void charactersAndHowTheyAreRead_data()
    {
        QTest::addColumn<QString>("han");
        QTest::addColumn<QString>("reading");
        QTest::addColumn<bool>("same");
        QTest::newRow("Hangul") << u"金哲洙"_s << u"김철수"_s << true;
        QTest::newRow("another syllable") << u"金哲秀"_s << u"김철호"_s << false;
        QTest::newRow("another given name") << u"朴正民"_s << u"박정훈"_s << false;
        QTest::newRow("katakana") << u"田中 一郎"_s << u"タナカ イチロウ"_s << true;
        QTest::newRow("hiragana beside a name without space") << u"田中一郎"_s << u"たなか いちろう"_s << true;
        QTest::newRow("neither has a space") << u"田中一郎"_s << u"タナカイチロウ"_s << true;
        QTest::newRow("a long vowel") << u"佐藤 裕子"_s << u"サトウ ユウコ"_s << true;
        QTest::newRow("a brother") << u"田中一郎"_s << u"タナカ ジロウ"_s << false;
        QTest::newRow("another family") << u"田中一郎"_s << u"スズキ イチロウ"_s << false;
    }
    void charactersAndHowTheyAreRead()
    {
        QFETCH(QString, han);
        QFETCH(QString, reading);
        QFETCH(bool, same);
        QVERIFY(same ? probability(han, reading) > .9 : probability(han, reading) < .5);
        QCOMPARE(probability(han, reading), probability(reading, han));
    }

    /// Burmese has no spaces between the syllables of a name, and syllables come twice.
    void burmeseNamesWithoutSpaces()
    {
        QVERIFY(probability(u"ဇော်မင်းထွန်း"_s, u"Zaw Min Htun"_s) > .9);
        QVERIFY(probability(u"ကျော်ကျော်လွင်"_s, u"Kyaw Kyaw Lwin"_s) > .9);
        QVERIFY(probability(u"သီရိ နန္ဒာ"_s, u"Thiri Nanda"_s) > .9);
        QVERIFY(probability(u"ကျော်ကျော်လွင်"_s, u"Zaw Min Htun"_s) < .5);
    }

    void whereBurmeseSyllablesBegin()
    {
        QCOMPARE(withSyllablesApart(u"ဇော်မင်းထွန်း"_s), u"ဇော် မင်း ထွန်း"_s);
        QCOMPARE(withSyllablesApart(u"နန္ဒာ မြင့်"_s), u"နန္ဒာ မြင့်"_s);
        QCOMPARE(withSyllablesApart(u"Zaw"_s), u"Zaw"_s);
        QVERIFY(!hasBurmese(u"Zaw สมชาย"_s));
    }

    /// A letter without a form would be lost from every name that has it.
    void everyLetterHasAForm()
    {
        struct Letters
        {
            char16_t first, last;
        };
        QStringList lost;
        for (const Letters block :
             {Letters{0x0905, 0x0939}, Letters{0x0985, 0x09B9}, Letters{0x0A05, 0x0A39}, Letters{0x0A85, 0x0AB9},
              Letters{0x0B05, 0x0B39}, Letters{0x0B85, 0x0BB9}, Letters{0x0C05, 0x0C39}, Letters{0x0C85, 0x0CB9},
              Letters{0x0D05, 0x0D39}, Letters{0x0D7A, 0x0D7F}, Letters{0x0D85, 0x0DC6}, Letters{0x0E01, 0x0E2E},
              Letters{0x0E81, 0x0EAE}, Letters{0x1000, 0x1021}, Letters{0x1200, 0x1348}, Letters{0x1780, 0x17A2}}) {
            for (char16_t unit = block.first; unit <= block.last; ++unit) {
                const QChar letter(unit);
                if (letter.isLetter() && makeToken(QString(letter)).latin.empty())
                    lost += u"%1"_s.arg(unit, 4, 16);
            }
        }
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u' ')));
    }

    /// Whatever stands in a word, in whatever order, its forms are Latin letters.
    void anyOrderOfSignsGivesLatinLetters()
    {
        struct Block
        {
            char16_t first, last;
        };
        QRandomGenerator random(17);
        for (const Block block :
             {Block{0x0900, 0x0D7F}, Block{0x0D80, 0x0DFF}, Block{0x0E00, 0x0E7F}, Block{0x0E80, 0x0EFF},
              Block{0x1000, 0x109F}, Block{0x1200, 0x137F}, Block{0x1780, 0x17FF}}) {
            for (int round = 0; round < 1500; ++round) {
                QString word;
                for (int i = random.bounded(1, 14); i > 0; --i)
                    word += QChar(static_cast<char16_t>(random.bounded(int(block.first), int(block.last) + 1)));
                for (const std::string &form : latinForms(word, Script::Other))
                    QVERIFY2(std::ranges::all_of(
                                 form, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }),
                             form.c_str());
                QVERIFY(compareNames(analyseName(word), analyseName(withSyllablesApart(word))).probability >= 0);
            }
        }
    }

    /// Who is stored in one script is found by the other.
    void searchFindsAcrossTheScripts()
    {
        const QStringList stored = {u"ហេង សុវណ្ណរឿន"_s,       u"Kongkeo Sisavathdy"_s, u"ဇော်ထက်မောင်"_s,
                                    u"Nimalka Ostharige"_s, u"वेलनाथ ओसराम"_s,        u"金哲洙"_s,
                                    u"小笠原健一"_s};
        int made = 0;
        auto index = PersonIndex::build(
            [&](PersonRecord &record) {
                record = PersonRecord{};
                if (made == stored.size())
                    return false;
                PersonName whole;
                whole.whole = stored.at(made);
                record.names += whole;
                record.id = ++made;
                return true;
            },
            {});
        const QStringList asked = {u"Heng Sovannroeun"_s,   u"ກອງແກ້ວ ສີສະຫວັດດີ"_s, u"Zaw Htet Maung"_s,
                                   u"නිමල්කා ඔස්තාරිගේ"_s,      u"Velnath Osram"_s,  u"김철수"_s,
                                   u"オガサワラ ケンイチ"_s};
        for (int i = 0; i < asked.size(); ++i) {
            Query query;
            query.name.whole = asked.at(i);
            const QList<Match> found = index->search(query, 3);
            QVERIFY2(!found.isEmpty(), qPrintable(asked.at(i)));
            QCOMPARE(found.constFirst().record, i + 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestScriptForms)
#include "tst_script_forms.moc"
