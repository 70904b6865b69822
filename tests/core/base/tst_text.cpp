// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placeholdersAreUnknown()
    {
        for (const char *text : {"", " ", "-", "N/A", "None", "null", "-0-", "0", "Unknown"})
            QVERIFY2(core::isUnknownPlaceholder(QString::fromLatin1(text)), text);
        for (const char *text : {"Nona", "NADA", "00", "1.78", "Nil Adamu", "O"})
            QVERIFY2(!core::isUnknownPlaceholder(QString::fromLatin1(text)), text);
    }

    void findsWhatNoStoreMayHold()
    {
        QVERIFY(!core::findForbiddenCharacter(u"DRUMOVAK \U0001F600"));
        const QString withNul = QStringLiteral("ab") + QChar(0) + QStringLiteral("c");
        QCOMPARE(core::findForbiddenCharacter(withNul)->position, 2);
        const QString lone = QStringLiteral("x") + QChar(0xD800);
        QCOMPARE(core::findForbiddenCharacter(lone)->unit, char16_t(0xD800));
        const QString swapped = QString(QChar(0xDE00)) + QChar(0xD83D);
        QCOMPARE(core::findForbiddenCharacter(swapped)->position, 0);
    }

    void showsHiddenCharacters()
    {
        QCOMPARE(core::withVisibleControls(u"I\u202Evan\u200B"), QStringLiteral("I[U+202E]van[U+200B]"));
        QCOMPARE(core::withVisibleControls(u"a\nb", true), QStringLiteral("a\nb"));
        QCOMPARE(core::withVisibleControls(u"a\nb"), QStringLiteral("a[U+000A]b"));
    }

    /// Where RFC 5892, appendix A.1 and A.2, allows them joiners are spelling; elsewhere they hide.
    void leavesJoinersThatAScriptNeeds()
    {
        const QString sinhala = u"\u0D9A\u0DCA\u200D\u0DBB"_s;
        QCOMPARE(core::withVisibleControls(sinhala), sinhala);
        const QString devanagari = u"\u0915\u094D\u200C\u0937"_s;
        QCOMPARE(core::withVisibleControls(devanagari), devanagari);
        const QString persian = u"\u06A9\u0631\u06CC\u0645\u200C\u067E\u0648\u0631"_s;
        QCOMPARE(core::withVisibleControls(persian), persian);
        QCOMPARE(core::withVisibleControls(u"Iv\u200Dan\u200C"), u"Iv[U+200D]an[U+200C]"_s);
        QCOMPARE(core::withVisibleControls(u"\u200D\u0D9A\u200D"), u"[U+200D]\u0D9A[U+200D]"_s);
        QCOMPARE(core::withVisibleControls(u"\u0631\u200C\u067E"), u"\u0631[U+200C]\u067E"_s); // reh never joins on
        QCOMPARE(core::withVisibleControls(u"\u0645\u200D\u067E"), u"\u0645[U+200D]\u067E"_s);
        QVERIFY(!core::isNeededJoiner(u"\u200C", 0));
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
