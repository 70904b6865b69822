// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/problem_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

class TestProblemModel : public QObject
{
    Q_OBJECT

    static QList<core::ImportProblem> problems()
    {
        return {{true, u"a.json"_s, 12, -1, u"2031/1"_s, u"birth_date"_s, u"impossible-date"_s,
                 u"30 February is no date."_s, u"1979-02-30"_s},
                {false, u"a.json"_s, 0, 4, {}, {}, u"remark"_s, u"<b>bold</b> & more"_s, {}}};
    }

private Q_SLOTS:
    void showsWhereAndWhy()
    {
        ui::ProblemModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setProblems(problems());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, ui::ProblemModel::PlaceColumn).data().toString(), u"line 12"_s);
        QCOMPARE(model.index(1, ui::ProblemModel::PlaceColumn).data().toString(), u"record 5"_s);
        QCOMPARE(model.index(1, ui::ProblemModel::RequestColumn).data().toString(), u"unknown"_s);
        QCOMPARE(model.index(1, ui::ProblemModel::FieldColumn).data().toString(), u"whole record"_s);
        QVERIFY(
            model.index(1, ui::ProblemModel::ReasonColumn).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
    }

    void filtersOverAllRows()
    {
        ui::ProblemModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setProblems(problems());
        model.setFilter(u"FEBRUARY"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.problemAt(0).externalId, u"2031/1"_s);
        model.setFilter(u"nowhere"_s);
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 2);
    }
};

QTEST_MAIN(TestProblemModel)
#include "tst_problem_model.moc"
