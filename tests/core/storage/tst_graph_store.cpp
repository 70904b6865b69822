// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/graph_store.h"

#include "core/storage/case_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace core;

/// Keys that were written are found, whatever runs they came in; a plain set of everything written is the truth.
class TestGraphStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseFile> m_file;
    std::unique_ptr<Database> m_database;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto created = CaseFile::create(m_folder->filePath(u"a.case"_s));
        QVERIFY(created.ok());
        m_file = *std::move(created);
        m_database = *m_file->connect(Database::Access::ReadWrite);
    }

    void cleanup()
    {
        m_database.reset();
        m_file.reset();
    }

    void findsWhatWasWrittenBeforeAndAfterJoining()
    {
        std::mt19937_64 random(11);
        std::set<std::pair<quint64, qint64>> truth;
        GraphStore store(*m_database);
        qint64 request = 0;
        for (int run = 0; run < 9; ++run) {
            std::vector<GraphEntry> entries;
            for (int i = 0; i < 900; ++i) {
                ++request;
                // Few things with very many requests, and many with one; the largest key too.
                const quint64 hash = i % 3 ? random() % 5 : (i == 0 ? GraphEntry::kHashMask : random());
                const GraphEntry entry{GraphEntry::keyOf(hash, quint32(random())), request};
                entries.push_back(entry);
                truth.insert({entry.key, entry.request});
            }
            entries.push_back(entries.front()); // twice the same is once
            QVERIFY(store.addRun(entries).ok());
            compareAll(store, truth);
        }
        QCOMPARE(*store.runCount(), 9);
        // The rest of an import is small; it must not keep the others from being joined.
        const GraphEntry rest{GraphEntry::keyOf(3, 3), ++request};
        truth.insert({rest.key, rest.request});
        QVERIFY(store.addRun({rest}).ok());
        QVERIFY(store.compact().ok());
        QCOMPARE(*store.runCount(), 1);
        compareAll(store, truth);
        GraphStore another(*m_database);
        compareAll(another, truth);
        // A small run beside a large one stays, so that a small import does not write everything anew.
        QVERIFY(another.addRun({{GraphEntry::keyOf(1, 1), ++request}}).ok());
        QVERIFY(another.compact().ok());
        QCOMPARE(*another.runCount(), 2);
    }

    void readsOnFromAnOrder()
    {
        GraphStore store(*m_database);
        std::vector<GraphEntry> entries;
        for (qint64 i = 1; i <= 1000; ++i)
            entries.push_back({GraphEntry::keyOf(42, quint32(i * 2)), i});
        QVERIFY(store.addRun(entries).ok());
        const auto rest = store.find(42, 1000);
        QVERIFY(rest.ok());
        QCOMPARE(rest->size(), 501);
        QCOMPARE(rest->first(), (GraphPosting{1000, RequestId{500}}));
    }

    void countsAddUpAndZeroIsNone()
    {
        GraphStore store(*m_database);
        const GraphCountKey key{u"group:G-1"_s, u"Quay"_s, u"BR"_s};
        QVERIFY(store.addCounts({{key, 3}, {{{}, {}, u"FR"_s}, 2}}).ok());
        QVERIFY(store.addCounts({{key, -2}, {{{}, {}, u"FR"_s}, -2}}).ok());
        QCOMPARE(*store.allCounts(), (GraphCounts{{key, 1}}));
        QCOMPARE(*store.counts(u"group:G-1"_s), (GraphCounts{{key, 1}}));
        QVERIFY(store.counts({})->empty());
    }

    /// A file of schema 2, taken back by undoing what came after: it opens, and its requests are the gap.
    void anOlderFileHasAGap()
    {
        QCOMPARE(*GraphStore(*m_database).gap(), (GraphGap{1, 0}));
        for (const QString &table :
             {u"graph_block"_s, u"graph_run"_s, u"graph_count"_s, u"graph_gap"_s, u"fact_key"_s, u"triage_model"_s})
            QVERIFY(m_database->execute(u"DROP TABLE "_s + table).ok());
        QVERIFY(m_database->execute(u"ALTER TABLE request_version DROP COLUMN digest"_s).ok());
        for (const int id : {4, 7})
            QVERIFY(
                m_database
                    ->execute(u"INSERT INTO request (id, system, external_id, version, type, channel, source, name, "
                              u"offence, state, route, cause, band, concern, referral, desk_rank, indicators, "
                              u"received_ms, claimed_by) VALUES (?, 'request', ?, 1, '', '', '', '', '', '', '', "
                              u"'', '', 0, 0, 0, '', 0, '')"_s,
                              {id, QString::number(id)})
                    .ok());
        QVERIFY(m_database->execute(u"PRAGMA user_version = 2"_s).ok());
        const QString path = m_file->path();
        cleanup();
        auto opened = CaseFile::open(path, CaseFile::Mode::Write);
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message));
        m_file = *std::move(opened);
        m_database = *m_file->connect(Database::Access::ReadWrite);
        QCOMPARE(*GraphStore(*m_database).gap(), (GraphGap{1, 7}));
    }

private:
    static void compareAll(GraphStore &store, const std::set<std::pair<quint64, qint64>> &truth)
    {
        std::set<quint64> hashes;
        for (const auto &[key, request] : truth)
            hashes.insert(key >> GraphEntry::kOrderBits);
        for (const quint64 hash : hashes) {
            QList<GraphPosting> wanted;
            for (auto at = truth.lower_bound({GraphEntry::keyOf(hash, 0), 0});
                 at != truth.end() && at->first >> GraphEntry::kOrderBits == hash; ++at)
                wanted.append({quint32(at->first & GraphEntry::kOrderMask), RequestId{at->second}});
            const auto found = store.find(hash);
            QVERIFY(found.ok());
            QCOMPARE(*found, wanted);
        }
        QVERIFY(store.find(77)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGraphStore)
#include "tst_graph_store.moc"
