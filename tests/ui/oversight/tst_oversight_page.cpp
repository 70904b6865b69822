// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"

#include "ui/oversight/oversight_page.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

class OversightPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DeskFixture> m_fixture;
    std::unique_ptr<ui::OversightPage> m_page;

    template <typename Widget>
    Widget *part(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<DeskFixture>();
        QVERIFY(m_fixture->import(
            {soundRequest(u"2031/1"_s), soundRequest(u"2031/2"_s, u"VELNIR"_s), contentiousRequest(u"2031/3"_s)}));
        m_page = std::make_unique<ui::OversightPage>(*m_fixture->desk, m_fixture->assessor.engine().policy());
        m_page->resize(1280, 820);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void showsTheMissRateForThePageAndTheStatusLine()
    {
        QSignalSpy rate(m_page.get(), &ui::OversightPage::missRateChanged);
        m_page->activate();
        QTRY_COMPARE(rate.size(), 1);
        QCOMPARE(rate[0][0].toString(), part<QLabel>(u"oversightMiss"_s)->text());
        QVERIFY(rate[0][0].toString().contains(u"not known"_s));
        QCOMPARE(m_page->report().share.total, quint64(3));
    }
    void theTableSaysWhatTheChartShows()
    {
        QSignalSpy rate(m_page.get(), &ui::OversightPage::missRateChanged);
        m_page->activate();
        QTRY_COMPARE(rate.size(), 1); // everything of the report is shown then
        QTRY_VERIFY(part<QTableWidget>(u"table-country-selected"_s));
        auto *table = part<QTableWidget>(u"table-country-selected"_s);
        QCOMPARE(table->rowCount(), 1);
        QVERIFY(table->item(0, 0)->text().contains(u"XA"_s));
        QCOMPARE(table->item(0, 3)->text(), u"3"_s);
        QVERIFY(!part<QWidget>(u"canvas-country-selected"_s)->accessibleDescription().isEmpty());
        auto *toggle = part<QWidget>(u"toggle-country-selected"_s);
        toggle->setFocus();
        QTest::keyClick(toggle, Qt::Key_Space);
        QTRY_VERIFY(table->isVisible());
    }
    void firstComeOrderNeedsAReasonAndIsKept()
    {
        m_page->activate();
        QTRY_VERIFY(!m_page->isBusy());
        auto *button = part<QPushButton>(u"orderSwitch"_s);
        QVERIFY(!button->isEnabled());
        QTest::keyClicks(part<QLineEdit>(u"orderReason"_s), u"the score is under review"_s);
        QVERIFY(button->isEnabled());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_VERIFY(part<QLabel>(u"orderState"_s)->text().contains(u"first-come order is on"_s));
        m_page->refresh();
        QTRY_VERIFY(!m_page->isBusy());
        QVERIFY(m_page->report().share.plan.firstComeOrder);
    }
    void writesBothReports()
    {
        m_page->activate();
        QTRY_VERIFY(part<QPushButton>(u"oversightPdf"_s)->isEnabled());
        m_page->writeCsv(m_fixture->path(u"o.csv"_s));
        m_page->writePdf(m_fixture->path(u"o.pdf"_s));
        QFile csv(m_fixture->path(u"o.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readAll().contains("XA"));
        QVERIFY(QFile::exists(m_fixture->path(u"o.pdf"_s)));
    }
};

QTEST_MAIN(OversightPageTest)
#include "tst_oversight_page.moc"
