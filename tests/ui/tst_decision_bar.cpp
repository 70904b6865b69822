// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/decision_bar.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestDecisionBar : public QObject
{
    Q_OBJECT

    static QList<core::DecisionStep> steps()
    {
        core::DecisionStep approve;
        approve.verdict = core::Verdict::Approve;
        approve.leadsTo = core::ReviewState::Approved;
        core::DecisionStep refuse;
        refuse.verdict = core::Verdict::Refuse;
        refuse.leadsTo = core::ReviewState::RefuseProposed;
        refuse.reasonRequired = true;
        refuse.needsSecondPerson = true;
        core::DecisionStep refer;
        refer.verdict = core::Verdict::Refer;
        refer.leadsTo = core::ReviewState::Detailed;
        refer.blockedBecause = u"It is there already."_s;
        return {approve, refuse, refer};
    }
    static QPlainTextEdit *reason(ui::DecisionBar &bar) { return bar.findChild<QPlainTextEdit *>(u"reason"_s); }
    static QString outcome(ui::DecisionBar &bar) { return bar.findChild<QLabel *>(u"outcome"_s)->text(); }

private Q_SLOTS:
    void saysWhatWillHappenBeforeItHappens()
    {
        ui::DecisionBar bar;
        bar.showSteps(core::RequestId{1}, u"XA"_s, steps());
        bar.choose(2);
        QVERIFY(outcome(bar).contains(u"second person"_s));
        QVERIFY(outcome(bar).contains(u"reason is needed"_s));
    }

    void wantsTheReasonWhereOneIsNeeded()
    {
        ui::DecisionBar bar;
        bar.showSteps(core::RequestId{1}, u"XA"_s, steps());
        QSignalSpy decided(&bar, &ui::DecisionBar::decided);
        bar.decide();
        bar.choose(2);
        bar.decide();
        reason(bar)->setPlainText(u"   "_s);
        bar.decide();
        QCOMPARE(decided.count(), 0);
        reason(bar)->setPlainText(u"The penalty is below the threshold."_s);
        bar.decide();
        QCOMPARE(decided.count(), 1);
        QCOMPARE(decided[0][0].value<core::Verdict>(), core::Verdict::Refuse);
        QCOMPARE(decided[0][1].toString(), u"The penalty is below the threshold."_s);
    }

    void refusesABlockedStepAndSaysWhy()
    {
        ui::DecisionBar bar;
        bar.showSteps(core::RequestId{1}, u"XA"_s, steps());
        bar.choose(3);
        QVERIFY(!bar.choice().verdict);
        QCOMPARE(outcome(bar), u"It is there already."_s);
        bar.choose(9);
        QVERIFY(!bar.choice().verdict);
    }

    void keepsADraftForEachCase()
    {
        ui::DecisionBar bar;
        bar.showSteps(core::RequestId{1}, u"XA"_s, steps());
        bar.choose(2);
        reason(bar)->setPlainText(u"first"_s);
        bar.showSteps(core::RequestId{2}, u"XA"_s, steps());
        QVERIFY(bar.choice() == ui::DecisionChoice{});
        QVERIFY(reason(bar)->toPlainText().isEmpty());
        bar.showSteps(core::RequestId{1}, u"XA"_s, steps());
        QCOMPARE(bar.choice().verdict, core::Verdict::Refuse);
        QCOMPARE(reason(bar)->toPlainText(), u"first"_s);
        bar.forget(core::RequestId{1});
        bar.showSteps(core::RequestId{1}, u"XA"_s, steps());
        QVERIFY(bar.choice() == ui::DecisionChoice{});
    }

    void undoesAndRedoesAChoice()
    {
        ui::DecisionBar bar;
        bar.showSteps(core::RequestId{1}, u"XA"_s, steps());
        bar.choose(1);
        bar.choose(2);
        bar.undo();
        QCOMPARE(bar.choice().verdict, core::Verdict::Approve);
        bar.undo();
        QVERIFY(!bar.choice().verdict);
        bar.redo();
        QCOMPARE(bar.choice().verdict, core::Verdict::Approve);
    }

    void showsDecidedCasesWithoutSteps()
    {
        ui::DecisionBar bar;
        bar.showSteps(core::RequestId{1}, u"XA"_s, {});
        QVERIFY(outcome(bar).contains(u"No further step"_s));
        QVERIFY(!reason(bar)->isEnabled());
    }
};

QTEST_MAIN(TestDecisionBar)
#include "tst_decision_bar.moc"
