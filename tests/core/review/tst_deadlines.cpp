// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/deadlines.h"

#include <QTest>

class TestDeadlines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void weekendsDoNotCount()
    {
        // 2 May 2031 is a Friday.
        const QDate friday(2031, 5, 2);
        QCOMPARE(friday.dayOfWeek(), int(Qt::Friday));
        QCOMPARE(core::dueDay(core::Route::ReturnToSource, friday), QDate(2031, 5, 6));
        QCOMPARE(core::dueDay(core::Route::Standard, friday), QDate(2031, 5, 7));
        QCOMPARE(core::dueDay(core::Route::Detailed, friday), QDate(2031, 5, 16));
    }

    void aRequestOfTheWeekendIsDueAsIfItCameOnMonday()
    {
        QCOMPARE(core::dueDay(core::Route::Standard, QDate(2031, 5, 3)),
                 core::dueDay(core::Route::Standard, QDate(2031, 5, 4)));
        QCOMPARE(core::dueDay(core::Route::Standard, QDate(2031, 5, 4)), QDate(2031, 5, 7));
    }
};

QTEST_GUILESS_MAIN(TestDeadlines)
#include "tst_deadlines.moc"
