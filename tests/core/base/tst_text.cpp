// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QTest>

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
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
