// SPDX-License-Identifier: GPL-3.0-or-later
// Clean names, passport forms and keys against published tables.
#include "core/matching/bounded_line.h"
#include "core/matching/name_parts.h"
#include "core/matching/normal_forms.h"

#include <QBuffer>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class TestNormalForms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Letters that alphabets of living languages have beside those of Russian and Arabic: Tatar, Bashkir, Kazakh,
    /// Tajik, Ossetian, Chuvash, Abkhaz, Azerbaijani, Macedonian; Urdu, Pashto, Sindhi, Kurdish, Uyghur.
    void noLetterOfOtherAlphabetsIsLost()
    {
        for (const QChar letter : u"җҙҡҫҥәөүұһғқңҳҷӣӯӑӗӳӕӡҵҽҿҭԥӷѝѐѓќљњџѕіїєґўҹӱӧӝӟӥӵӹӓыэёйщ"_s)
            QVERIFY2(makeToken(QString(u"а"_s + letter + u"а"_s)).latin.size() > 2, qPrintable(QString(letter)));
        for (const QChar letter : u"پچژگٹڈڑںےټډړږښڼېځڅڭۇۆۈۋٻڀٺٽٿڄڃڇڊڌڍڏڙڦڪڳڱڻڵڕێە"_s)
            QVERIFY2(!makeToken(QString(u"ب"_s + letter + u"ب"_s)).latin.empty() &&
                         makeToken(QString(u"ب"_s + letter + u"ب"_s)).latin != makeToken(u"بب"_s).latin,
                     qPrintable(QString(letter)));
    }

    void aMarkWithoutALetterHarmsNothing()
    {
        QCOMPARE(makeToken(cleanName(u"Друм\u030Cов"_s).text).latin, "drumov");
        QCOMPARE(makeToken(u"\u030C"_s).variants.size(), 0U);
    }

    /// A letter that had no form would be lost: "İsmail" was "smail" once. The letters of the official languages of
    /// Europe and of Vietnam, and those of African, Sami and Turkic alphabets.
    void everyLetterOfTheLatinScriptHasAForm()
    {
        QString letters = u"ƏəȘșȚțƁɓƊɗƘƙƳƴƉɖƑƒƔɣƲʋƝɲŊŋƆɔƐɛƎǝƖɩƱʊƗɨɄʉƤƥƬƭǤǥƷʒǮǯƠơƯư"_s;
        for (char16_t unit = 0x00C0; unit <= 0x017F; ++unit)
            letters += QChar(unit);
        for (char16_t unit = 0x1E00; unit <= 0x1EF9; ++unit)
            letters += unit < 0x1E9C || unit > 0x1E9F ? QString(QChar(unit)) : QString(); // letters of manuscripts
        QStringList lost;
        for (const QChar letter : std::as_const(letters)) {
            if (letter.isLetter() && makeToken(cleanName(QString(u"x"_s + letter + u"x"_s)).text).latin.size() < 3)
                lost += letter;
        }
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u' ')));
        QCOMPARE(makeToken(cleanName(u"İSMAİL"_s).text).latin, "ismail");
    }

    void passportFormsAreThoseOfIcao_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("zone");
        QTest::newRow("two given names") << u"Eriksson"_s << u"Anna Maria"_s << u"ERIKSSON<<ANNA<MARIA"_s;
        QTest::newRow("particles") << u"van der Muellen"_s << u"Hilton"_s << u"VAN<DER<MUELLEN<<HILTON"_s;
        QTest::newRow("apostrophe, hyphen") << u"D'Artigny"_s << u"Antoine Jacques"_s << u"DARTIGNY<<ANTOINE<JACQUES"_s;
        QTest::newRow("hyphens") << u"Smith-Jones"_s << u"Susie Margaret"_s << u"SMITH<JONES<<SUSIE<MARGARET"_s;
        QTest::newRow("ligatures") << u"Æbø"_s << u"Þór"_s << u"AEBOE<<THOR"_s;
        QTest::newRow("umlauts") << u"Groß"_s << u"Jürgen"_s << u"GROSS<<JUERGEN"_s;
        QTest::newRow("ring") << u"Åberg"_s << u"Søren"_s << u"AABERG<<SOEREN"_s;
        QTest::newRow("carons, cedillas") << u"Ščerbač"_s << u"Željko Çelik"_s << u"SCERBAC<<ZELJKO<CELIK"_s;
        QTest::newRow("strokes, tilde") << u"Đurić"_s << u"Íñigo Şan"_s << u"DURIC<<INIGO<SAN"_s;
        QTest::newRow("cyrillic") << u"Щукин"_s << u"Юлия"_s << u"SHCHUKIN<<IULIIA"_s;
        QTest::newRow("cyrillic kh ts zh") << u"Хацжа"_s << u"Яна"_s << u"KHATSZHA<<IANA"_s;
        QTest::newRow("arabic") << u"الرازي"_s << u"ابو بكر محمد بن زكريا"_s << u"ALRAZY<<ABW<BKR<MXHMD<BN<ZKRYA"_s;
    }
    void passportFormsAreThoseOfIcao()
    {
        QFETCH(QString, family);
        QFETCH(QString, given);
        QTEST(mrzForm(family, given), "zone");
    }
    void aPassportFormHasThirtyNineCharactersAtMost()
    {
        QCOMPARE(mrzForm(QString(60, u'A'), u"B"_s), QString(39, u'A'));
    }

    void directionAndInvisibleCharactersAreHarmless_data()
    {
        QTest::addColumn<QString>("hidden");
        for (
            const char16_t c :
            u"\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF\u00AD\u061C"_s
                .toStdU16String())
            QTest::addRow("U+%04X", static_cast<unsigned>(c)) << QString(QChar(c));
    }
    void directionAndInvisibleCharactersAreHarmless()
    {
        QFETCH(QString, hidden);
        const CleanName clean = cleanName(QString(hidden + u"Dru"_s + hidden + u"movak"_s + hidden + u" Orelin"_s));
        QCOMPARE(clean.text, u"drumovak orelin"_s);
        QVERIFY(clean.hiddenCharacters);
        QVERIFY(!cleanName(u"Drumovak Orelin"_s).hiddenCharacters);
        QVERIFY(!cleanName(u"වික්\u200Dරමරත්න"_s).hiddenCharacters); // spelling, by RFC 5892, appendix A.2
        QVERIFY(cleanName(u"Drum\u200Dovak"_s).hiddenCharacters);
    }

    void lookAlikeLettersAreMappedAndFlagged()
    {
        const CleanName latin = cleanName(u"Drum\u043Ev\u0430k"_s); // Cyrillic o and a in a Latin word
        QCOMPARE(latin.text, u"drumovak"_s);
        QVERIFY(latin.lookAlikes);
        QVERIFY(latin.mixedScripts);
        const CleanName cyrillic = cleanName(u"Друм\u006Fвак"_s); // Latin o in a Cyrillic word
        QCOMPARE(cyrillic.text, u"друмовак"_s);
        QVERIFY(cyrillic.lookAlikes);
    }
    void aNameInTwoScriptsIsNoLookAlike()
    {
        const CleanName clean = cleanName(u"Drumovak Друмовак"_s);
        QVERIFY(!clean.lookAlikes);
        QVERIFY(!clean.mixedScripts);
    }

    void compatibilityFormsAndCaseFold_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("clean");
        QTest::newRow("full width") << u"ＤＲＵ"_s << u"dru"_s;
        QTest::newRow("ligature") << u"ﬁnola"_s << u"finola"_s;
        QTest::newRow("arabic digits") << u"Unit ٣"_s << u"unit 3"_s;
        QTest::newRow("spaces") << u"  a\u00A0\u3000 b\t"_s << u"a b"_s;
        QTest::newRow("apostrophes") << u"O’Drim D'Vak"_s << u"odrim dvak"_s;
        QTest::newRow("composed") << u"e\u0301la"_s << u"\u00E9la"_s;
    }
    void compatibilityFormsAndCaseFold()
    {
        QFETCH(QString, written);
        QTEST(cleanName(written).text, "clean");
    }
    void cleaningTwiceChangesNothing()
    {
        for (const QString &name : {u"Ås-Groß, D'Vak"_s, u"الرازي"_s, u"Щукин Йонас"_s, u"김철수"_s, u"İZMİR"_s}) {
            const QString once = cleanName(name).text;
            QCOMPARE(cleanName(once).text, once);
        }
    }

    void keysOfNumbersForgetHowTheyAreWritten()
    {
        QCOMPARE(documentKey(u"xa 12-34/56 b"_s), u"XA123456B"_s);
        QVERIFY(documentKey(u"O123"_s) != documentKey(u"0123"_s));
        QVERIFY(documentKey(u" -/ "_s).isEmpty());
        QCOMPARE(phoneKey(u"+49 (0)30 1234-567"_s), u"490301234567"_s);
        QCOMPARE(phoneKey(u"0049 30 1234"_s), phoneKey(u"+49 30 1234"_s));
        QVERIFY(phoneKey(u"12345"_s).isEmpty());
        QCOMPARE(emailKey(u" Orelin@Example.ORG "_s), u"orelin@example.org"_s);
        QVERIFY(emailKey(u"orelin"_s).isEmpty());
    }

    void wordsGetTheirRoles()
    {
        const AnalysedName comma = analyseName(u"DRUMOVAK, Orelin Tashvek"_s);
        QCOMPARE(comma.tokens.size(), size_t(3));
        QCOMPARE(comma.tokens[0].part, NamePart::Family);
        QCOMPARE(comma.tokens[1].part, NamePart::Given);
        const AnalysedName titled = analyseName(u"Dr Orelin bin Drumovak Jr"_s);
        QCOMPARE(titled.tokens[0].part, NamePart::Honorific);
        QCOMPARE(titled.tokens[2].part, NamePart::Particle);
        QCOMPARE(titled.tokens[4].part, NamePart::Suffix);
        QCOMPARE(analyseName(u"T Drumovak"_s).tokens[0].part, NamePart::Initial);
    }

    void aLongLineIsOneLine()
    {
        QByteArray bytes = "one\r\n" + QByteArray(100, 'x') + "\nthree";
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QCOMPARE(readBoundedLine(buffer, 10).text, QByteArray("one"));
        const BoundedLine cut = readBoundedLine(buffer, 10);
        QVERIFY(cut.cut);
        QCOMPARE(cut.text, QByteArray(10, 'x'));
        const BoundedLine last = readBoundedLine(buffer, 10);
        QCOMPARE(last.text, QByteArray("three"));
        QVERIFY(!last.cut && !last.ended);
        QVERIFY(readBoundedLine(buffer, 10).ended);
    }
};

QTEST_GUILESS_MAIN(TestNormalForms)
#include "tst_normal_forms.moc"
