// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"

#include "core/review/case_service.h"
#include "core/storage/audit_store.h"
#include "ui/matches/comparison_model.h"
#include "ui/matches/comparison_view.h"
#include "ui/matches/hit_model.h"
#include "ui/matches/person_find_source.h"
#include "ui/matches/search_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

class SearchPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DeskFixture> m_fixture;
    std::unique_ptr<ui::PersonFinder> m_finder;
    std::unique_ptr<ui::SearchRecorder> m_recorder;
    std::unique_ptr<ui::SearchPage> m_page;

    template <typename Widget>
    Widget *part(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }
    void type(const QString &name)
    {
        m_page->activate();
        QTest::keyClicks(part<QLineEdit>(u"searchName"_s), name);
        QTRY_VERIFY(m_page->model()->rowCount() > 0);
    }
    /// What the audit log says of searches, or of another action.
    QStringList searches(const QString &action = u"search"_s) const
    {
        QStringList after;
        auto database = m_fixture->file->connect(core::Database::Access::ReadOnly);
        const auto read = core::AuditStore(**database).forEach([&](const core::AuditRow &row) {
            if (row.action == action)
                after << row.after;
            return true;
        });
        return read ? after : QStringList{u"the log could not be read"_s};
    }
    QString cell(int row, int column) const { return m_page->model()->index(row, column).data().toString(); }

private Q_SLOTS:
    void init()
    {
        cleanup(); // an init that failed is not cleaned up after
        m_fixture = std::make_unique<DeskFixture>();
        core::Request first = soundRequest(u"2031/1"_s, u"DRUMOVAK"_s);
        first.subject.documents = {{u"passport"_s, u"K4471902"_s, u"XA"_s, {}, {}}};
        core::Request again = soundRequest(u"2031/2"_s, u"DRUMOWAK"_s);
        again.subject.birth.from = {1979, 3, 0};
        core::Request borrowed = soundRequest(u"2031/3"_s, u"VELNIR"_s);
        borrowed.subject.names = {{core::PersonName::Kind::Primary, u"VELNIR"_s, u"Ostaka"_s, {}}};
        borrowed.subject.birth.from = {1951, 11, 30};
        borrowed.subject.sex = core::Sex::Female;
        borrowed.subject.nationalities = {u"XC"_s};
        borrowed.subject.documents = first.subject.documents;
        QVERIFY(m_fixture->import({first, again, borrowed}));
        m_finder = std::make_unique<ui::PersonFinder>(*m_fixture->desk);
        m_recorder = std::make_unique<ui::SearchRecorder>(*m_fixture->desk);
        m_page = std::make_unique<ui::SearchPage>(*m_fixture->desk, *m_finder, *m_recorder);
        m_page->resize(1280, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_finder->rebuild();
        QTRY_COMPARE_WITH_TIMEOUT(m_finder->state(), ui::PersonFinder::State::Ready, 30000);
    }
    void cleanup()
    {
        m_page.reset();
        m_recorder.reset();
        m_finder.reset();
        m_fixture.reset();
    }

    void saysThatItReadsAndSearchesWhenItHas()
    {
        m_finder->rebuild();
        QVERIFY(part<QLabel>(u"searchState"_s)->text().contains(u"Reading the subjects"_s));
        QTRY_COMPARE(part<QLabel>(u"searchState"_s)->text(), u"3 subject(s) can be found."_s);
    }
    void aMisspeltNameIsFoundWhileOneTypes()
    {
        type(u"orelin drumovac"_s);
        QStringList ids;
        for (int row = 0; row < m_page->model()->rowCount(); ++row)
            ids << m_page->model()->hit(row)->request.externalId;
        QVERIFY(ids.contains(u"2031/1"_s));
        QVERIFY(ids.contains(u"2031/2"_s));
        QVERIFY(!ids.contains(u"2031/3"_s));
        QVERIFY(cell(0, ui::HitModel::WhyColumn).startsWith(u"name:"_s));
    }
    void keysAloneOpenTheCase()
    {
        type(u"drumovak"_s);
        QSignalSpy wanted(m_page.get(), &ui::Page::caseWanted);
        QTest::keyClick(part<QLineEdit>(u"searchName"_s), Qt::Key_Down);
        auto *table = part<QTableView>(u"searchTable"_s);
        QVERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_J);
        QCOMPARE(table->currentIndex().row(), 1);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<core::RequestId>(), m_page->model()->hit(1)->request.id);
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(part<QLineEdit>(u"searchName"_s)->hasFocus());
    }
    void spaceShowsWhatWasLookedForBesideWhatWasFound()
    {
        type(u"drumovak"_s);
        QTest::keyClick(part<QLineEdit>(u"searchName"_s), Qt::Key_Down);
        auto *view = m_page->findChild<ui::ComparisonView *>();
        QVERIFY(view->isHidden());
        QTest::keyClick(part<QTableView>(u"searchTable"_s), Qt::Key_Space);
        QVERIFY(view->isVisible());
        QVERIFY(view->model()->rowCount() > 0);
        QCOMPARE(view->model()->headerData(ui::ComparisonModel::LeftColumn, Qt::Horizontal, Qt::DisplayRole).toString(),
                 u"Looked for"_s);
        QTest::keyClick(part<QTableView>(u"searchTable"_s), Qt::Key_Space);
        QVERIFY(view->isHidden());
    }
    void rowsAreChosenInBothDirectionsOfReading_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void rowsAreChosenInBothDirectionsOfReading()
    {
        QFETCH(Qt::LayoutDirection, direction);
        m_page->setLayoutDirection(direction);
        type(u"drumovak"_s);
        QVERIFY(m_page->model()->rowCount() > 1);
        auto *table = part<QTableView>(u"searchTable"_s);
        const auto chosen = [table] {
            const QModelIndexList rows = table->selectionModel()->selectedRows();
            return rows.size() == 1 ? rows.first().row() : -1;
        };
        QTest::keyClick(part<QLineEdit>(u"searchName"_s), Qt::Key_Down);
        QCOMPARE(chosen(), 0);
        QTest::keyClick(table, Qt::Key_J);
        QCOMPARE(chosen(), 1);
        QTest::keyClick(table, Qt::Key_K);
        QCOMPARE(chosen(), 0);
    }
    void aChanceBelowTheBitsIsExplained()
    {
        ui::ComparisonView view;
        const auto *sum = view.findChild<QLabel *>(u"comparisonSum"_s);
        core::Comparison comparison;
        comparison.probability = .06;
        comparison.bits = 24.5;
        view.showComparison({u"Looked for"_s, u"2031/1"_s, comparison});
        QVERIFY(sum->text().contains(u"6 %"_s) && !sum->text().contains(u"small case file"_s));
        comparison.boundedByNames = true;
        view.showComparison({u"Looked for"_s, u"2031/1"_s, comparison});
        QVERIFY(sum->text().contains(u"6 %"_s) && sum->text().contains(u"+24.5"_s) &&
                sum->text().contains(u"small case file"_s));
    }
    void whatIsMerelyDifferentIsSaidOnce()
    {
        ui::ComparisonView view;
        core::Comparison comparison;
        comparison.evidence = {
            {core::MatchField::Sex, core::Agreement::Contradicts, u"different"_s, u"male"_s, u"female"_s, -4},
            {core::MatchField::Nationality, core::Agreement::Contradicts, u"disjoint"_s, u"XA"_s, u"XB"_s, -2}};
        view.showComparison({u"2031/1"_s, u"2031/2"_s, comparison});
        const auto level = [&view](int row) {
            return view.model()->index(row, ui::ComparisonModel::LevelColumn).data().toString();
        };
        QCOMPARE(level(0), u"differs"_s);
        QCOMPARE(level(1), u"differs: none in common"_s);
    }
    void twoChosenAreComparedWithEachOther()
    {
        type(u"drumovak"_s);
        QTest::keyClick(part<QLineEdit>(u"searchName"_s), Qt::Key_Down);
        auto *table = part<QTableView>(u"searchTable"_s);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table, Qt::Key_Space);
        auto *model = m_page->findChild<ui::ComparisonView *>()->model();
        const auto right = [model] {
            return model->headerData(ui::ComparisonModel::RightColumn, Qt::Horizontal, Qt::DisplayRole).toString();
        };
        QTRY_VERIFY(right().contains(u"2031/"_s));
        // A month alone against a full date of that month agrees, as a weaker level.
        QStringList levels;
        for (int row = 0; row < model->rowCount(); ++row)
            levels << model->index(row, ui::ComparisonModel::LevelColumn).data().toString();
        QVERIFY2(levels.contains(u"agrees: same month"_s), qPrintable(levels.join(u'|')));
        // Both were looked at, and the log says with which other one.
        const core::CaseService service(*m_fixture->file, m_fixture->clock);
        const auto with = [&](const QString &externalId) {
            return u"{\"with\":%1}"_s.arg(service.find(externalId)->value);
        };
        const QStringList compared = searches(u"compare"_s);
        QCOMPARE(compared.size(), 2);
        QCOMPARE(QSet<QString>(compared.cbegin(), compared.cend()),
                 (QSet<QString>{with(u"2031/1"_s), with(u"2031/2"_s)}));
    }
    void theTextOfAQueueFilterIsASearchOnceItStands()
    {
        ui::SearchRecorder recorder(*m_fixture->desk);
        recorder.filtered(u"dru"_s, 9);
        recorder.filtered(u"drumo"_s, 2);
        recorder.filtered(u"drumo"_s, 2); // counted anew
        QTRY_COMPARE(searches(), QStringList{u"{\"found\":2,\"kind\":\"queue\",\"text\":\"drumo\"}"_s});
        recorder.filtered(u"drumo"_s, 3);
        recorder.filtered({}, 5);
        QTest::qWait(1700);
        QCOMPARE(searches().size(), 1);
        recorder.filtered(u"drumo"_s, 3); // asked again
        QTRY_COMPARE(searches().size(), 2);
    }
    void theSameDocumentOnAnotherIdentityIsAConflict()
    {
        m_page->compare(m_fixture->idOf(u"2031/1"_s), m_fixture->idOf(u"2031/3"_s));
        auto *conflict = part<QLabel>(u"comparisonConflict"_s);
        QTRY_VERIFY(conflict->isVisible());
        QVERIFY(conflict->text().contains(u"never put together"_s));
    }
    void aDateThatIsNoneIsSaidSo()
    {
        QTest::keyClicks(part<QLineEdit>(u"searchBirth"_s), u"31.31.1979"_s);
        type(u"drumovak"_s);
        QTRY_VERIFY(part<QLabel>(u"searchState"_s)->text().contains(u"not understood"_s));
    }
    void nothingFoundIsSaidAsSuch()
    {
        m_page->searchName(u"zzyqx"_s);
        QTRY_VERIFY(!m_page->isSearching());
        QCOMPARE(m_page->model()->rowCount(), 0);
        bool said = false;
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            said = said || label->text() == u"No subject fits";
        QVERIFY(said);
    }
    void theFieldAboveEverythingFindsPersons()
    {
        ui::PersonFindSource source(*m_fixture->desk, *m_finder, *m_recorder);
        QSignalSpy answered(&source, &ui::FindSource::answered);
        QSignalSpy chosen(&source, &ui::PersonFindSource::chosen);
        QSignalSpy all(&source, &ui::PersonFindSource::allWanted);
        source.ask(u"Drumowac"_s);
        QTRY_COMPARE(answered.size(), 1);
        const auto group = answered[0][0].value<ui::FindGroup>();
        QCOMPARE(group.results.size(), 3);
        group.results[0].run();
        QCOMPARE(chosen.size(), 1);
        group.results.last().run();
        QCOMPARE(all[0][0].toString(), u"Drumowac"_s);
    }
    void whatAnImportCommitsIsFoundAtOnce()
    {
        const core::Request fresh = soundRequest(u"2031/9"_s, u"OSTREGANTH"_s);
        const core::CaseImporter importer(*m_fixture->file, m_fixture->assessor, m_fixture->clock,
                                          m_finder->committed());
        const QString path = m_fixture->writeRequests(u"fresh.jsonl"_s, {fresh});
        QVERIFY(importer.import({path}, {}, m_fixture->desk->actor, {}));
        m_finder->follow();
        QCOMPARE(m_finder->shelf().personCount(), 4);
        type(u"ostreganth"_s);
        QCOMPARE(m_page->model()->hit(0)->request.externalId, u"2031/9"_s);
    }
    void aSearchIsRecordedOnceAndNotLetterByLetter()
    {
        type(u"orelin drumovak"_s);
        QTRY_COMPARE_WITH_TIMEOUT(searches().size(), 1, 10000);
        QVERIFY(searches().first().contains(u"\"name\":\"orelin drumovak\""_s));
        m_page->activate();
        QTest::keyClick(part<QLineEdit>(u"searchName"_s), Qt::Key_Down);
        QTest::keyClick(part<QTableView>(u"searchTable"_s), Qt::Key_Return);
        QTRY_COMPARE(searches().size(), 2); // a request was opened from the answer
    }
    void requestsOnTheSamePersonAreFoundForTheCaseView()
    {
        const core::RequestId id = m_fixture->idOf(u"2031/1"_s);
        const auto related = m_finder->shelf().similarTo(id, 10);
        QVERIFY(related.ok());
        QStringList ids;
        for (const core::RelatedRequest &one : *related)
            ids << one.externalId;
        QVERIFY(ids.contains(u"2031/2"_s));
        QVERIFY(!ids.contains(u"2031/1"_s)); // not itself
    }
};

QTEST_MAIN(SearchPageTest)
#include "tst_search_page.moc"
