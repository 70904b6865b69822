// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"

#include "core/review/decision_service.h"
#include "core/review/link_service.h"
#include "ui/matches/suggestions_page.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

/// Pairs worked through by keys; what became of them is read from the case file.
class SuggestionsPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DeskFixture> m_fixture;
    std::unique_ptr<ui::PersonFinder> m_finder;
    std::unique_ptr<ui::SuggestionsPage> m_page;

    template <typename Widget>
    Widget *part(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }
    static core::Request with(const QString &id, const QString &family, const QString &passport)
    {
        core::Request request = soundRequest(id, family);
        request.subject.documents = {{u"passport"_s, passport, u"XA"_s, {}, {}}};
        return request;
    }
    [[nodiscard]] core::LinkState links() const
    {
        return core::LinkService(*m_fixture->file, m_fixture->clock).state().value();
    }
    [[nodiscard]] qint64 id(const QString &externalId) const { return m_fixture->idOf(externalId).value; }
    void open()
    {
        m_page->activate();
        QTRY_VERIFY(!m_page->isLooking() && m_page->model()->rowCount() > 0);
        QTRY_VERIFY(!m_page->isBusy());
        part<QListView>(u"suggestionList"_s)->setFocus();
    }
    void choose(const QString &left, const QString &right)
    {
        const int row = m_page->model()->rowOf(m_fixture->idOf(left), m_fixture->idOf(right));
        QVERIFY(row >= 0);
        part<QListView>(u"suggestionList"_s)->setCurrentIndex(m_page->model()->index(row));
        QTRY_VERIFY(!m_page->isBusy());
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<DeskFixture>();
        core::Request borrowed = with(u"2031/5"_s, u"VELNIR"_s, u"K4471902"_s);
        borrowed.subject.names = {{core::PersonName::Kind::Primary, u"VELNIR"_s, u"Ostaka"_s, {}}};
        borrowed.subject.birth.from = {1951, 11, 30};
        borrowed.subject.sex = core::Sex::Female;
        core::Request twin = with(u"2031/4"_s, u"TASHVELIN"_s, u"T880012"_s);
        twin.subject.sex = core::Sex::Female; // the one thing that speaks against 3
        QVERIFY(m_fixture->import({with(u"2031/1"_s, u"DRUMOVAK"_s, u"K4471902"_s),
                                   with(u"2031/2"_s, u"DRUMOVAK"_s, u"K4471902"_s),
                                   with(u"2031/3"_s, u"TASHVELIN"_s, u"T880012"_s), twin, borrowed}));
        m_finder = std::make_unique<ui::PersonFinder>(*m_fixture->desk);
        m_page = std::make_unique<ui::SuggestionsPage>(*m_fixture->desk, *m_finder);
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_finder->rebuild();
        QTRY_COMPARE_WITH_TIMEOUT(m_finder->state(), ui::PersonFinder::State::Ready, 30000);
    }
    void cleanup()
    {
        m_page.reset();
        m_finder.reset();
        m_fixture.reset();
    }

    void oneKeyJoinsAndOneKeyTakesItBack()
    {
        open();
        choose(u"2031/1"_s, u"2031/2"_s);
        QVERIFY(part<QLabel>(u"suggestionTogether"_s)->text().contains(u"2 request"_s));
        press(Qt::Key_M);
        QTRY_VERIFY(links().samePerson(id(u"2031/1"_s), id(u"2031/2"_s)));
        QTRY_VERIFY(!m_page->isBusy());
        QVERIFY(part<QLabel>(u"suggestionCount"_s)->text().startsWith(u"1 of"_s));
        press(Qt::Key_U);
        QTRY_VERIFY(!links().samePerson(id(u"2031/1"_s), id(u"2031/2"_s)));
        QTRY_VERIFY(part<QLabel>(u"suggestionCount"_s)->text().startsWith(u"0 of"_s));
    }
    void theNarrowestListIsNotScrolledSideways()
    {
        open();
        const auto *list = part<QListView>(u"suggestionList"_s);
        part<QSplitter>(u"suggestionSplitter"_s)->setSizes({1, 1200});
        QTRY_COMPARE(list->width(), list->minimumWidth());
        QTRY_COMPARE(list->horizontalScrollBar()->maximum(), 0);
        QCOMPARE(list->visualRect(list->model()->index(0, 0)).width(), list->viewport()->width());
    }

    void oneKeyKeepsApart()
    {
        open();
        choose(u"2031/1"_s, u"2031/2"_s);
        press(Qt::Key_D);
        QTRY_VERIFY(links().keptApart(id(u"2031/1"_s), id(u"2031/2"_s)));
    }
    void skippingRecordsNothing()
    {
        open();
        const core::LinkState before = links();
        const int open = m_page->model()->openCount();
        press(Qt::Key_S);
        QCOMPARE(m_page->model()->openCount(), open - 1);
        QVERIFY(links() == before);
    }
    void againstAConflictAReasonIsNeeded()
    {
        open();
        choose(u"2031/3"_s, u"2031/4"_s);
        QVERIFY(part<QLabel>(u"suggestionConflicts"_s)->text().contains(u"different sex"_s));
        press(Qt::Key_M);
        auto *reason = part<QLineEdit>(u"suggestionReason"_s);
        QTRY_COMPARE(QApplication::focusWidget(), reason);
        QVERIFY(!links().samePerson(id(u"2031/3"_s), id(u"2031/4"_s)));
        QTest::keyClicks(reason, u"the source mistyped the sex"_s);
        press(Qt::Key_Return); // back to the list
        press(Qt::Key_M);
        QTRY_VERIFY(links().samePerson(id(u"2031/3"_s), id(u"2031/4"_s)));
    }
    void theSameDocumentWithAnotherIdentityIsNeverJoined()
    {
        open();
        choose(u"2031/1"_s, u"2031/5"_s);
        QVERIFY(part<QLabel>(u"suggestionConflicts"_s)->text().contains(u"another identity"_s));
        QVERIFY(!part<QPushButton>(u"suggestionJoin"_s)->isEnabled());
    }
    void partingARefusedPersonTakesTwo()
    {
        const auto refuse = [this](const QString &user) {
            return core::DecisionService(*m_fixture->file, m_fixture->clock)
                .decide({QUuid::createUuid().toString(), m_fixture->idOf(u"2031/1"_s), 1, core::Verdict::Refuse,
                         u"political"_s},
                        {user, u"desk-1"_s})
                .ok();
        };
        QVERIFY(refuse(u"ana"_s) && refuse(u"ben"_s));
        open();
        choose(u"2031/1"_s, u"2031/2"_s);
        press(Qt::Key_M);
        QTRY_VERIFY(links().samePerson(id(u"2031/1"_s), id(u"2031/2"_s)));
        QTRY_VERIFY(!m_page->isBusy());
        press(Qt::Key_U);
        QTRY_COMPARE(links().proposals().size(), 1);
        QTRY_VERIFY(part<QLabel>(u"suggestionWaiting"_s)->text().contains(u"waits for a second person"_s));
        QVERIFY(links().samePerson(id(u"2031/1"_s), id(u"2031/2"_s)));
        QTRY_VERIFY(!m_page->isBusy());
        m_fixture->desk->actor.user = u"ben"_s;
        press(Qt::Key_U);
        QTRY_VERIFY(!links().samePerson(id(u"2031/1"_s), id(u"2031/2"_s)));
    }
    void saysWhenThereIsNothingToDecide()
    {
        core::LinkService service(*m_fixture->file, m_fixture->clock);
        for (int one = 1; one <= 5; ++one) {
            for (int other = one + 1; other <= 5; ++other) {
                QVERIFY(service
                            .separate(m_fixture->idOf(u"2031/%1"_s.arg(one)), m_fixture->idOf(u"2031/%1"_s.arg(other)),
                                      {}, m_fixture->desk->actor)
                            .ok());
            }
        }
        m_page->activate();
        QTRY_VERIFY(!m_page->isLooking());
        QCOMPARE(m_page->model()->rowCount(), 0);
        bool said = false;
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text().contains(u"No pair to decide"_s));
        QVERIFY(said);
    }
};

QTEST_MAIN(SuggestionsPageTest)
#include "tst_suggestions_page.moc"
