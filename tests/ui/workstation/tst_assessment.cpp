// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workstation.h"

#include "core/storage/audit_store.h"
#include "ui/administration/administration_page.h"
#include "ui/administration/triage_panel.h"
#include "ui/models/queue_model.h"
#include "ui/notices/queue_page.h"
#include "ui/review/assessment_panel.h"
#include "ui/review/case_page.h"
#include "ui/review/decision_bar.h"
#include "ui/review/finding_card.h"
#include "ui/widgets/band_line.h"

#include <QApplication>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

/// What reviewers say about indicators, the verdict before the score, and the settings of sorting, in the real window.
class TestAssessment : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenWorkstation> m_open;

    [[nodiscard]] ui::CasePage *page() const { return m_open->workstation->casePage(); }
    [[nodiscard]] ui::AssessmentPanel *panel() const { return m_open->find<ui::AssessmentPanel>(u"assessmentPanel"_s); }
    void openCase(int row)
    {
        Q_EMIT m_open->workstation->queue()->caseWanted(m_open->workstation->queue()->model()->idAt(row));
        QTRY_VERIFY(page()->current().isStored() && !page()->isLoading());
        QTRY_VERIFY(m_open->find<QPushButton>(u"step1"_s));
    }
    /// What the case file holds, read beside the window.
    [[nodiscard]] QList<core::FindingVerdict> words(const QString &externalId) const
    {
        const auto file = core::CaseFile::open(m_open->caseFilePath(), core::CaseFile::Mode::ReadOnly);
        const core::CaseService service(**file, m_open->desk.clock);
        return service.findingVerdicts(*service.find(externalId), 1).value();
    }
    [[nodiscard]] QStringList settingEntries() const
    {
        const auto file = core::CaseFile::open(m_open->caseFilePath(), core::CaseFile::Mode::ReadOnly);
        const auto database = (*file)->connect(core::Database::Access::ReadOnly);
        QStringList entries;
        (void)core::AuditStore(**database).forEach([&](const core::AuditRow &row) {
            if (row.action == u"setting")
                entries << row.objectType + u' ' + row.before + u">"_s + row.after + u' ' + row.reason;
            return true;
        });
        return entries;
    }
    void setTriage(const std::function<void()> &change, const QString &reason)
    {
        m_open->workstation->window()->goTo(ui::Place::Administration);
        auto *triage = m_open->find<ui::TriagePanel>(u"triagePanel"_s);
        QTRY_VERIFY(!triage->isBusy());
        auto *apply = m_open->find<QPushButton>(u"triageApply"_s);
        QVERIFY(!apply->isEnabled());
        change();
        QVERIFY(!apply->isEnabled()); // no reason yet
        m_open->find<QLineEdit>(u"triageReason"_s)->setText(reason);
        QVERIFY(apply->isEnabled());
        QTest::mouseClick(apply, Qt::LeftButton);
        QTRY_VERIFY(!triage->isBusy());
        QVERIFY(m_open->waitForRows());
    }

private Q_SLOTS:
    void init()
    {
        // The one that raises concern came last.
        m_open = std::make_unique<OpenWorkstation>(QList{soundRequest(u"2031/1"_s, u"DRUMOVAK"_s),
                                                         soundRequest(u"2031/2"_s, u"ABERLON"_s),
                                                         contentiousRequest(u"2031/3"_s, u"TASHVEK"_s)});
        QVERIFY(m_open->waitForRows());
    }
    void cleanup() { m_open.reset(); }

    void anIndicatorIsOneCardHoweverOftenItFired()
    {
        openCase(0);
        QSet<QString> names;
        for (const ui::FindingCard *card : panel()->findChildren<ui::FindingCard *>()) {
            const QString heading = card->accessibleName().section(u':', 0, 0); // code and direction
            QVERIFY2(!names.contains(heading), qPrintable(heading));
            names.insert(heading);
        }
        QVERIFY(!names.isEmpty());
    }
    void keysAcceptAndRejectTheMarkedIndicator()
    {
        openCase(0);
        QTRY_VERIFY(QApplication::focusWidget());
        m_open->press(Qt::Key_N);
        m_open->press(Qt::Key_A);
        QTRY_COMPARE(words(u"2031/3"_s).size(), 1);
        QCOMPARE(words(u"2031/3"_s).first().word, core::FindingWord::Accepted);
        QCOMPARE(words(u"2031/3"_s).first().user, u"ana"_s);
        m_open->press(Qt::Key_X);
        auto *reason = m_open->find<QLineEdit>(u"findingReason"_s);
        QTRY_COMPARE(QApplication::focusWidget(), reason);
        m_open->press(Qt::Key_Return); // without words nothing is kept
        m_open->type(u"the words are a quotation"_s);
        m_open->press(Qt::Key_Return);
        QTRY_COMPARE(words(u"2031/3"_s).first().word, core::FindingWord::Rejected);
        QCOMPARE(words(u"2031/3"_s).first().reason, u"the words are a quotation"_s);
        QCOMPARE(words(u"2031/3"_s).size(), 1); // a later word replaces the earlier one
    }
    void verdictFirstHidesTheConcernUntilAVerdictIsKept()
    {
        setTriage([this] { m_open->find<QCheckBox>(u"triageVerdictFirst"_s)->setChecked(true); }, u"trial month"_s);
        const ui::QueueModel *model = m_open->workstation->queue()->model();
        const QString band = model->data(model->index(0, ui::QueueModel::ConcernColumn), Qt::DisplayRole).toString();
        QCOMPARE(band, u"hidden"_s);
        openCase(0);
        QTRY_VERIFY(m_open->find<QLabel>(u"verdictFirst"_s));
        QVERIFY(panel()->findChildren<ui::BandLine *>().isEmpty());
        m_open->press(Qt::Key_2);
        m_open->type(u"insult is no extraditable act"_s);
        m_open->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!panel()->findChildren<ui::BandLine *>().isEmpty());
        QVERIFY(m_open->find<QLabel>(u"provisionalVerdict"_s)->text().contains(u"insult is no extraditable act"_s));
        // Nothing is decided by it, and the words wait as the draft of the decision.
        QCOMPARE(m_open->stored(u"2031/3"_s).stored.state, core::ReviewState::Screening);
        QCOMPARE(m_open->find<QPlainTextEdit>(u"reason"_s)->toPlainText(), u"insult is no extraditable act"_s);
        m_open->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_open->stored(u"2031/3"_s).stored.state, core::ReviewState::RefuseProposed);
    }
    void firstComeOrderTurnsTheQueueRound()
    {
        const ui::QueueModel *model = m_open->workstation->queue()->model();
        const auto first = [model] { return model->loadedRow(0) ? model->loadedRow(0)->externalId : QString(); };
        QCOMPARE(first(), u"2031/3"_s);
        setTriage([this] { m_open->find<QCheckBox>(u"triageFirstCome"_s)->setChecked(true); }, u"score under review"_s);
        QTRY_COMPARE(first(), u"2031/1"_s);
        QCOMPARE(settingEntries().size(), 1);
        QVERIFY(settingEntries().first().contains(u"triage.first_come"_s));
        QVERIFY(settingEntries().first().contains(u"score under review"_s));
    }
    void eachChangedFigureIsAnEntryOfItsOwn()
    {
        setTriage(
            [this] {
                m_open->find<QDoubleSpinBox>(u"triageShare"_s)->setValue(10);
                m_open->find<QDoubleSpinBox>(u"triageAudit"_s)->setValue(50);
            },
            u"more audits"_s);
        QCOMPARE(settingEntries().size(), 2);
        // Of 1,000 requests 10 % are 100, half of them drawn: 50, a chance of 5 % for each.
        const QString explained = m_open->find<QLabel>(u"triageExplained"_s)->text();
        QVERIFY2(explained.contains(u"100 go to detailed"_s) && explained.contains(u"50 drawn"_s) &&
                     explained.contains(u"5 %"_s),
                 qPrintable(explained));
    }
};

QTEST_MAIN(TestAssessment)
#include "tst_assessment.moc"
