// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workstation.h"

#include "tests/unlike_name.h"
#include "ui/imports/imports_page.h"
#include "ui/models/queue_model.h"
#include "ui/notices/queue_page.h"
#include "ui/widgets/message_bar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// What the rest of the window shows while an import runs.
class TestRunningImport : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenWorkstation> m_open;

    [[nodiscard]] ui::ImportsPage *page() const
    {
        return m_open->workstation->window()->findChild<ui::ImportsPage *>();
    }
    [[nodiscard]] QLabel *label(const QString &name) const { return m_open->find<QLabel>(name); }
    [[nodiscard]] ui::MessageBar *queueMessage() const
    {
        return m_open->workstation->queue()->findChild<ui::MessageBar *>();
    }

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<OpenWorkstation>(
            QList<core::Request>{soundRequest(u"2031/1"_s, u"DRUMOVAK"_s), soundRequest(u"2031/2"_s, u"ABERLON"_s)});
        QVERIFY(m_open->waitForRows());
        QTRY_VERIFY2(label(u"statusBackup"_s)->isVisible(), "the subjects are read and nothing runs");
    }
    void cleanup() { m_open.reset(); }

    void theStatusLineShowsItOnEveryPageAndCancelsIt()
    {
        QList<core::Request> many;
        for (int i = 0; i < 1500; ++i)
            many << soundRequest(u"2032/%1"_s.arg(i), unlikeName(i));
        m_open->workstation->importFiles({m_open->desk.writeRequests(u"many.jsonl"_s, many)});
        auto *cancel = m_open->find<QToolButton>(u"statusCancelImport"_s);
        QVERIFY(!cancel->isVisible());
        auto *start = m_open->find<QPushButton>(u"importStart"_s);
        QTRY_VERIFY(start->isEnabled());
        QTest::mouseClick(start, Qt::LeftButton);
        m_open->press(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(label(u"statusImport"_s)->isVisible());
        QVERIFY(label(u"statusImport"_s)->text().contains(QRegularExpression(u"^Importing, \\d{1,3} %$"_s)));
        QVERIFY(!label(u"statusBackup"_s)->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY2(!page()->findChild<QPushButton *>(u"progressCancel"_s)->isEnabled(),
                 "cancelled is cancelled everywhere");
        QTRY_VERIFY_WITH_TIMEOUT(!page()->isRunning(), 20000);
        QTRY_VERIFY(label(u"statusBackup"_s)->isVisible());
        QVERIFY(!label(u"statusImport"_s)->isVisible() && !cancel->isVisible());
        QVERIFY(page()->findChild<ui::MessageBar *>()->text().contains(u"cancelled"_s));
    }

    /// Rows do not move under the reviewer's hands: the page says that there are more, and reads them when asked.
    void theQueueSaysThatMoreHaveComeIn()
    {
        QSignalSpy reset(m_open->workstation->queue()->model(), &QAbstractItemModel::modelReset);
        Q_EMIT page()->requestsArrived();
        QTRY_VERIFY(queueMessage()->isVisible());
        QCOMPARE(queueMessage()->text(), u"More requests have come in than the list shows."_s);
        QCOMPARE(reset.count(), 0);
        auto *again = queueMessage()->findChild<QPushButton *>();
        QCOMPARE(again->text(), u"Read again"_s);
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_VERIFY(reset.count() > 0);
        QVERIFY(!queueMessage()->isVisible());
    }

    void theQueueIsReadAgainWhenItIsShownTheNextTime()
    {
        QSignalSpy reset(m_open->workstation->queue()->model(), &QAbstractItemModel::modelReset);
        m_open->press(Qt::Key_6, Qt::ControlModifier);
        m_open->press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(m_open->waitForRows());
        QCOMPARE(reset.count(), 0);
        m_open->press(Qt::Key_6, Qt::ControlModifier);
        Q_EMIT page()->requestsArrived();
        QCOMPARE(reset.count(), 0);
        m_open->press(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(reset.count() > 0);
        QVERIFY(!queueMessage()->isVisible());
    }
};

QTEST_MAIN(TestRunningImport)
#include "tst_running_import.moc"
