// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/text/date_scanner.h"

#include <QTest>

using namespace core;

/// Dates as they are written in the four working languages, told by hand.
class TestDateScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("dates"); // with their words, in order
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("no figure") << QStringLiteral("In May the man left for March.") << QString();
        QTest::newRow("figures") << QStringLiteral("on 2023-03-12, 31.12.2020 and 25/01/2021")
                                 << QStringLiteral("2023-03-12=2023-03-12|2020-12-31=31.12.2020|2021-01-25=25/01/2021");
        QTest::newRow("day or month?") << QStringLiteral("on 03/04/2019") << QStringLiteral("2019=03/04/2019");
        QTest::newRow("English") << QStringLiteral(
                                        "On 4 March 2021 and March 5, 2021; the 3rd of April 2020, May 2019.")
                                 << QStringLiteral("2021-03-04=4 March 2021|2021-03-05=March 5, 2021|"
                                                   "2020-04-03=3rd of April 2020|2019-05=May 2019");
        QTest::newRow("French") << QStringLiteral("le 1er août 2018 et en février 2017")
                                << QStringLiteral("2018-08-01=1er août 2018|2017-02=février 2017");
        QTest::newRow("Spanish") << QStringLiteral("el 14 de septiembre del 2016, en enero de 2015")
                                 << QStringLiteral("2016-09-14=14 de septiembre del 2016|2015-01=enero de 2015");
        QTest::newRow("Arabic") << QStringLiteral("في 12 من مارس 2022 وفي أغسطس ٢٠٢١")
                                << QStringLiteral("2022-03-12=12 من مارس 2022|2021-08=أغسطس ٢٠٢١");
        QTest::newRow("Arabic with vowel signs")
            << QStringLiteral("12 مِنْ مارس 2022") << QStringLiteral("2022-03-12=12 مِنْ مارس 2022");
        QTest::newRow("a year alone") << QStringLiteral("since 1998 he") << QStringLiteral("1998=1998");
        QTest::newRow("no years") << QStringLiteral("12 boxes of 3000 pills, 12 March 3000, car 20215") << QString();
        QTest::newRow("impossible") << QStringLiteral("30 February 2021")
                                    << QStringLiteral("!2021-02-30=30 February 2021");
        QTest::newRow("a word between") << QStringLiteral("12 bags in March 2021")
                                        << QStringLiteral("2021-03=March 2021");
        QTest::newRow("far from any figure")
            << QStringLiteral(
                   "In March the group met again and again in the house by the river, of which 2021 was told")
            << QStringLiteral("2021=2021");
        QTest::newRow("words left out between a month and a year")
            << QStringLiteral("3 cars were seen in May although nobody of those living there knew of 2021")
            << QStringLiteral("2021=2021");
    }
    void readsWhatIsWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, dates);
        QCOMPARE(told(text), dates);
    }

    /// Nothing that stands around a date changes it, however much there is and wherever the date begins.
    void surroundingsChangeNothing()
    {
        const QString date = QStringLiteral("14 de septiembre del 2016");
        QString before;
        for (int words = 0; words < 12; ++words) {
            for (const QString &after : {QString(), QStringLiteral("."), QStringLiteral(" y otros más de otra parte")})
                QCOMPARE(told(before + date + after), QStringLiteral("2016-09-14=14 de septiembre del 2016"));
            before += words % 3 == 0 ? QStringLiteral("— de ") : QStringLiteral("casa, ");
        }
    }

private:
    static QString told(const QString &text)
    {
        QStringList parts;
        for (const TextDate &date : scanDates(text)) {
            parts.append((date.impossible ? QStringLiteral("!") : QString()) + date.date.toString() + u'=' +
                         text.mid(date.start, date.end - date.start));
        }
        return parts.join(u'|');
    }
};

QTEST_APPLESS_MAIN(TestDateScanner)
#include "tst_date_scanner.moc"
