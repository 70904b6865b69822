// SPDX-License-Identifier: GPL-3.0-or-later
// Names of countries and languages, held against ISO 3166 and ISO 639-2 as anyone knows them.
#include "core/base/display_names.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestDisplayNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCountryHasItsNameInTheLanguageAsked_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");
        QTest::newRow("English") << u"MX"_s << u"en"_s << u"Mexico"_s;
        QTest::newRow("French") << u"MX"_s << u"fr"_s << u"Mexique"_s;
        QTest::newRow("Spanish") << u"DE"_s << u"es"_s << u"Alemania"_s;
        QTest::newRow("Arabic") << u"EG"_s << u"ar"_s << u"مصر"_s;
        QTest::newRow("small letters") << u"fr"_s << u"en"_s << u"France"_s;
        QTest::newRow("Kosovo, as the public notices have it") << u"UNK"_s << u"en"_s << u"Kosovo"_s;
        QTest::newRow("a region of the language") << u"MX"_s << u"fr-CA"_s << u"Mexique"_s;
    }
    void aCountryHasItsNameInTheLanguageAsked()
    {
        QFETCH(QString, code);
        QFETCH(QString, language);
        QTEST(core::countryName(code, language), "name");
    }

    void aLanguageIsKnownByItsBibliographicCodeToo_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");
        QTest::newRow("Spanish") << u"SPA"_s << u"en"_s << u"Spanish"_s;
        QTest::newRow("German, bibliographic") << u"GER"_s << u"en"_s << u"German"_s;
        QTest::newRow("French, bibliographic") << u"FRE"_s << u"fr"_s << u"français"_s;
        QTest::newRow("Albanian, bibliographic") << u"ALB"_s << u"es"_s << u"albanés"_s;
        QTest::newRow("two letters") << u"ar"_s << u"en"_s << u"Arabic"_s;
    }
    void aLanguageIsKnownByItsBibliographicCodeToo()
    {
        QFETCH(QString, code);
        QFETCH(QString, language);
        QTEST(core::languageName(code, language), "name");
    }

    void whatIsNoCodeComesBackAsItIs()
    {
        for (const QString &text : {u""_s, u"914"_s, u"ZZQ"_s, u"UNHCR"_s, u"A<"_s, u"Ω"_s, u"under review"_s}) {
            QCOMPARE(core::countryName(text, u"en"_s), text);
            QCOMPARE(core::languageName(text, u"en"_s), text);
        }
    }
};

QTEST_GUILESS_MAIN(TestDisplayNames)
#include "tst_display_names.moc"
