// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/partial_date.h"

#include <QTest>

using core::PartialDate;

class TestPartialDate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("year alone stays a year") << "1979"
                                                 << "1979";
        QTest::newRow("slashes of the public service") << "1979/03/14"
                                                       << "1979-03-14";
        QTest::newRow("year and month") << "1979/03"
                                        << "1979-03";
        QTest::newRow("ISO date") << "1979-03-14"
                                  << "1979-03-14";
        QTest::newRow("time is cut off") << "1979-03-14T23:59:00Z"
                                         << "1979-03-14";
        QTest::newRow("00 for day is unknown") << "1979-03-00"
                                               << "1979-03";
        QTest::newRow("00 for month and day is unknown") << "1979/00/00"
                                                         << "1979";
        QTest::newRow("interval") << "1970/1975"
                                  << "1970/1975";
        QTest::newRow("interval of months") << "1970-03/1975-04"
                                            << "1970-03/1975-04";
        QTest::newRow("29 February of a leap year") << "2024-02-29"
                                                    << "2024-02-29";
        QTest::newRow("29 February of another year is impossible") << "2023-02-29"
                                                                   << "";
        QTest::newRow("31 June is impossible") << "2023-06-31"
                                               << "";
        QTest::newRow("month 13 is impossible") << "1979-13-01"
                                                << "";
        QTest::newRow("day without month is impossible") << "1979-00-14"
                                                         << "";
        QTest::newRow("spreadsheet date is not guessed") << "3/14/1979"
                                                         << "";
        QTest::newRow("interval backwards") << "1975/1970"
                                            << "";
        QTest::newRow("words") << "spring"
                               << "";
        QTest::newRow("empty") << ""
                               << "";
        QTest::newRow("Arabic digits are not guessed") << QStringLiteral("١٩٧٩") << "";
        QTest::newRow("year 0") << "0000"
                                << "";
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto date = core::parseDate(text);
        QCOMPARE(date ? date->toString() : QString(), expected);
    }

    void spansWhatItCanMean()
    {
        QCOMPARE((PartialDate{1979, 0, 0}.earliest()), QDate(1979, 1, 1));
        QCOMPARE((PartialDate{1979, 0, 0}.latest()), QDate(1979, 12, 31));
        QCOMPARE((PartialDate{2024, 2, 0}.latest()), QDate(2024, 2, 29));
        QCOMPARE((PartialDate{1979, 3, 14}.latest()), QDate(1979, 3, 14));
        QVERIFY(!PartialDate{}.earliest().isValid());
    }
};

QTEST_GUILESS_MAIN(TestPartialDate)
#include "tst_partial_date.moc"
