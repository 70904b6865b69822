// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/queue_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;

namespace {

/// Rows that follow from their number, so that every cell can be told by hand.
class NumberedReader final : public ui::QueueReader
{
public:
    std::atomic<qint64> total = 1000;
    std::atomic<qint64> gone = 0;        ///< an id that the case file no longer holds
    std::atomic<bool> broken = false;    ///< every answer is an error
    std::atomic<bool> holdWhole = false; ///< the full list waits
    std::atomic<int> rowsAsked = 0;
    QStringList names; ///< of the first rows

    core::Result<QList<qint64>> ids(const core::QueueQuery &query, qint64 limit,
                                    const core::TaskContext &) const override
    {
        if (broken)
            return core::Error{core::Error::Code::Storage, u"broken"_s, {}};
        while (limit == 0 && holdWhole)
            QThread::msleep(1);
        QList<qint64> ids;
        for (qint64 id = 1; id <= total && (limit == 0 || ids.size() < limit); ++id) {
            if (query.filter.text.isEmpty() || QString::number(id).startsWith(query.filter.text))
                ids.append(id);
        }
        if (query.descending)
            std::ranges::reverse(ids);
        return ids;
    }
    core::Result<QList<core::QueueRow>> rows(const QList<qint64> &ids) const override
    {
        const_cast<NumberedReader *>(this)->rowsAsked += static_cast<int>(ids.size());
        QList<core::QueueRow> rows;
        for (const qint64 id : ids) {
            if (id == gone)
                continue;
            core::QueueRow row;
            row.id = core::RequestId{id};
            row.externalId = u"2031/%1"_s.arg(id);
            row.type = core::NoticeType::Red;
            row.name = names.value(id - 1, u"DRUMOVAK %1"_s.arg(id));
            row.indicators = {u"C04"_s, u"A11"_s};
            row.due = QDate(2026, 3, 2);
            row.band = core::Band::Raised;
            rows.append(row);
        }
        return rows;
    }
    core::Result<core::QueueCounts> counts(const core::QueueFilter &) const override
    {
        return core::QueueCounts{total, total, 0, 0, 0, 0};
    }
    core::Result<QList<std::pair<QString, qint64>>> sources() const override
    {
        return QList<std::pair<QString, qint64>>{};
    }
};

} // namespace

class TestQueueModel : public QObject
{
    Q_OBJECT

    NumberedReader m_reader;
    QThreadPool m_pool;
    core::FixedClock m_clock{QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC)};

    void load(ui::QueueModel &model, const core::QueueQuery &query = {})
    {
        model.setQuery(query);
        QTRY_VERIFY(!model.isLoading());
    }
    static QString text(const ui::QueueModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
    void wait(ui::QueueModel &model, int row)
    {
        text(model, row, 0);
        QTRY_VERIFY(model.loadedRow(row));
    }

private Q_SLOTS:
    void init()
    {
        m_reader.total = 1000;
        m_reader.gone = 0;
        m_reader.broken = false;
        m_reader.rowsAsked = 0;
        m_reader.names.clear();
    }
    void cleanup() { m_pool.waitForDone(); }

    void saysThatARowIsLoadingAndThenShowsIt()
    {
        ui::QueueModel model(m_reader, &m_pool, m_clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        load(model);
        QCOMPARE(model.rowCount(), 1000);
        QCOMPARE(text(model, 700, ui::QueueModel::IdColumn), u"loading…"_s);
        QCOMPARE(model.index(700, 0).data(ui::QueueModel::LoadingRole).toBool(), true);
        wait(model, 700);
        QVERIFY(text(model, 700, ui::QueueModel::IdColumn).contains(u"2031/701"_s));
        QCOMPARE(text(model, 700, ui::QueueModel::DueColumn), u"due tomorrow"_s);
        QCOMPARE(text(model, 700, ui::QueueModel::ConcernColumn), u"raised"_s);
    }

    void holdsAMillionRowsAndReadsOnlyWhatIsLookedAt()
    {
        m_reader.total = 1000000;
        ui::QueueModel model(m_reader, &m_pool, m_clock);
        QTableView view;
        view.setModel(&model);
        view.resize(800, 600);
        view.show();
        load(model);
        QCOMPARE(model.rowCount(), 1000000);
        // Rows that came in after the first screen widen the scroll bar a moment later: scroll until it reaches them.
        QTRY_VERIFY((view.scrollTo(model.index(999999, 0)), model.loadedRow(999999)));
        QCOMPARE(model.idAt(999999).value, 1000000);
        QVERIFY2(m_reader.rowsAsked < 5000, qPrintable(QString::number(m_reader.rowsAsked)));
    }

    void comesBackToWhatIsShownAfterATourThroughEverything()
    {
        m_reader.total = 100000;
        ui::QueueModel model(m_reader, &m_pool, m_clock);
        QTableView view;
        view.setModel(&model);
        view.resize(800, 600);
        view.show();
        load(model);
        view.scrollToBottom();
        QCoreApplication::processEvents();
        for (int row = 0; row < 100000; row += 50) // what a tool that walks the table does
            text(model, row, 0);
        QTRY_VERIFY(model.loadedRow(99999) != nullptr);
    }

    void resetsWhileScrolledWithoutBreakingTheView()
    {
        ui::QueueModel model(m_reader, &m_pool, m_clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QTableView view;
        view.setModel(&model);
        view.resize(800, 600);
        view.show();
        load(model);
        for (const int total : {20000, 3, 0, 9000, 1}) {
            view.scrollToBottom();
            QCoreApplication::processEvents();
            m_reader.total = total;
            load(model);
            QCOMPARE(model.rowCount(), total);
            if (total > 0)
                wait(model, total - 1);
        }
    }

    void keepsRowsAndPlaceWhenTheFullListContinuesTheFirstScreen()
    {
        m_reader.total = 5000;
        ui::QueueModel model(m_reader, &m_pool, m_clock);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        m_reader.holdWhole = true;
        model.setQuery({});
        QTRY_COMPARE(reset.count(), 1); // the first screen
        m_reader.holdWhole = false;
        QTRY_VERIFY(!model.isLoading());
        QCOMPARE(model.rowCount(), 5000);
        QCOMPARE(reset.count() + inserted.count(), 2);
        QCOMPARE(inserted.count(), 1);
    }

    void growsToAMillionRowsInPortions()
    {
        m_reader.total = 1000000;
        ui::QueueModel model(m_reader, &m_pool, m_clock);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        int most = 0;
        QObject::connect(&model, &QAbstractItemModel::rowsInserted, this,
                         [&](const QModelIndex &, int first, int last) { most = std::max(most, last - first + 1); });
        m_reader.holdWhole = true;
        model.setQuery({});
        QTRY_COMPARE(reset.count(), 1); // the first screen
        m_reader.holdWhole = false;
        QTRY_VERIFY(model.isComplete());
        QVERIFY(!model.isLoading());
        QCOMPARE(reset.count(), 1);
        QVERIFY2(most > 0 && most < 200000, qPrintable(QString::number(most)));
        QCOMPARE(model.rowCount(), 1000000);
        for (const int row : {0, 255, 256, 131327, 131328, 999999})
            QCOMPARE(model.idAt(row), core::RequestId{m_reader.ids({}, 0, {})->at(row)});
    }

    void askedAnewWhileItGrowsItShowsTheNewAnswerOnly()
    {
        m_reader.total = 1000000;
        ui::QueueModel model(m_reader, &m_pool, m_clock);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        m_reader.holdWhole = true;
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 256);
        m_reader.holdWhole = false;
        QTRY_VERIFY(inserted.count() > 0);
        m_reader.total = 700;
        load(model);
        QCOMPARE(model.rowCount(), 700);
        QTest::qWait(20);
        QCOMPARE(model.rowCount(), 700);
        QVERIFY(model.isComplete());
    }

    void filtersAndSortsInTheSource()
    {
        ui::QueueModel model(m_reader, &m_pool, m_clock);
        core::QueueQuery query;
        query.filter.text = u"99"_s;
        load(model, query);
        QCOMPARE(model.rowCount(), 11); // 99, 990 … 999
        model.sort(ui::QueueModel::IdColumn, Qt::DescendingOrder);
        QTRY_VERIFY(!model.isLoading());
        QCOMPARE(model.idAt(0).value, 999);
        QCOMPARE(model.idAt(10).value, 99);
    }

    void saysThatARequestIsGone()
    {
        m_reader.gone = 5;
        ui::QueueModel model(m_reader, &m_pool, m_clock);
        load(model);
        wait(model, 0);
        QCOMPARE(text(model, 4, ui::QueueModel::IdColumn), u"no longer in the case file"_s);
    }

    void tellsWhenReadingFailsAndKeepsWhatItShows()
    {
        ui::QueueModel model(m_reader, &m_pool, m_clock);
        load(model);
        QSignalSpy failed(&model, &ui::QueueModel::failed);
        m_reader.broken = true;
        load(model);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(model.rowCount(), 1000);
    }

    void dropsAnAnswerThatWasOvertaken()
    {
        ui::QueueModel model(m_reader, &m_pool, m_clock);
        core::QueueQuery narrow;
        narrow.filter.text = u"7"_s;
        model.setQuery({});
        model.setQuery(narrow);
        QTRY_VERIFY(!model.isLoading());
        m_pool.waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(model.rowCount(), 111); // 7, 70-79, 700-799
    }

    void showsHostileNamesAsText_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("markup") << u"<img src='/tmp/x'>Ali"_s << u"<img src='/tmp/x'>Ali"_s;
        QTest::newRow("right-to-left override") << u"Ali\u202egpj"_s << u"Ali[U+202E]gpj"_s;
        QTest::newRow("argument mark") << u"%1 %2"_s << u"%1 %2"_s;
        QTest::newRow("ampersand") << u"R&D"_s << u"R&D"_s;
        QTest::newRow("line break") << u"A\nB"_s << u"A B"_s;
    }
    void showsHostileNamesAsText()
    {
        QFETCH(QString, name);
        QFETCH(QString, shown);
        m_reader.names = {name};
        ui::QueueModel model(m_reader, &m_pool, m_clock);
        load(model);
        wait(model, 0);
        const QModelIndex cell = model.index(0, ui::QueueModel::NameColumn);
        QCOMPARE(cell.data().toString(), QChar(0x2068) + shown + QChar(0x2069));
        const QString tip = cell.data(Qt::ToolTipRole).toString();
        QVERIFY(tip.startsWith(u"<qt>"_s));
        QVERIFY(!tip.mid(4).contains(u"<img"_s));
    }

    void cutsEndlessText()
    {
        m_reader.names = {QString(1000000, u'x')};
        ui::QueueModel model(m_reader, &m_pool, m_clock);
        load(model);
        wait(model, 0);
        QVERIFY(text(model, 0, ui::QueueModel::NameColumn).size() < 1100);
    }

    void survivesItsOwnEndWhileWorkRuns()
    {
        m_reader.total = 200000;
        for (int i = 0; i < 20; ++i) {
            ui::QueueModel model(m_reader, &m_pool, m_clock);
            model.setQuery({});
            model.index(0, 0).data();
            QCoreApplication::processEvents();
        }
        QVERIFY(m_pool.waitForDone(20000));
        QCoreApplication::processEvents();
    }
};

QTEST_MAIN(TestQueueModel)
#include "tst_queue_model.moc"
