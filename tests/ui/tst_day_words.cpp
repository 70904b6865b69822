// SPDX-License-Identifier: GPL-3.0-or-later
// Days in words, held against the names of the months in the Unicode locale data: the fifth of June must not be read as
// the sixth of May.
#include "ui/support/wording.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestDayWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void monthIsNamedAndYearWhole_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("day");
        QTest::newRow("English") << QLocale(u"en"_s) << u"5 Jun 2026"_s;
        QTest::newRow("English of the United States") << QLocale(u"en_US"_s) << u"5 Jun 2026"_s;
        QTest::newRow("French") << QLocale(u"fr"_s) << u"5 juin 2026"_s;
        QTest::newRow("Spanish") << QLocale(u"es"_s) << u"5 jun 2026"_s;
        QTest::newRow("Arabic") << QLocale(u"ar"_s) << u"٥ يونيو ٢٠٢٦"_s;
    }
    void monthIsNamedAndYearWhole()
    {
        QFETCH(const QLocale, locale);
        QFETCH(const QString, day);
        QLocale::setDefault(locale);
        QCOMPARE(ui::dayInWords(QDate(2026, 6, 5)), day);
        const QString moment = ui::momentInWords(QDateTime(QDate(2026, 6, 5), QTime(18, 31)));
        QVERIFY2(moment.startsWith(day), qPrintable(moment));
        QVERIFY2(moment.contains(locale.toString(31)), qPrintable(moment));
    }

    void withoutADayThereIsNothingToSay()
    {
        QCOMPARE(ui::dayInWords({}), QString());
        QCOMPARE(ui::momentInWords({}), QString());
    }
};

QTEST_MAIN(TestDayWords)
#include "tst_day_words.moc"
