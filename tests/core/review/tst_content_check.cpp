// SPDX-License-Identifier: GPL-3.0-or-later
// What was received stays what was received: changed bytes of a stored request are found and named.
#include "core/audit/content_chain.h"
#include "core/storage/content_digest.h"
#include "tests/core/review/review_desk.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class TestContentCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ReviewDesk>();
        QList<Request> requests;
        for (int i = 1; i <= 5; ++i)
            requests.append(ReviewDesk::complete(u"2031/%1"_s.arg(i)));
        QVERIFY(m_desk->import(m_desk->write(u"a.jsonl"_s, requests)));
        requests[1].facts += u" He was seen twice."_s;
        QVERIFY(m_desk->import(m_desk->write(u"b.jsonl"_s, requests)));
    }

    /// Python's hashlib.blake2b(digest_size=32) and hashlib.sha256 over the bytes as they are documented.
    void digestsAreThoseOfAnotherProgram()
    {
        QCOMPARE(contentDigest("abc", {}).toHex(),
                 "6b088269c8929167b41d97fb666b9d82f7a99827c93785f9a05b2188a8f707ed"_ba);
        QCOMPARE(contentDigest("abc", "de").toHex(),
                 "e557625e0811b6ed7419d5277dd7a95f34b0fe09143564d42e6638896f7a2548"_ba);
        QByteArray digest;
        for (char i = 0; i < 32; ++i)
            digest.append(i);
        QByteArray run;
        ContentChain::add(run, RequestId{7}, 2, digest);
        const QByteArray first = ContentChain::next({}, run);
        QCOMPARE(first.toHex(), "4d769c2575bb1c846980a11950ff116b414212f2be39016578cd3d2ca9fe199b"_ba);
        QCOMPARE(ContentChain::next(first, run).toHex(),
                 "cdd588921f516847174c1685c3b7d23cce2ec7c76cc05ea7b168607fb7069d49"_ba);
    }

    void anUntouchedFileIsSound() { QCOMPARE(wrong(), QStringList()); }

    void aBackupIsSoundToo()
    {
        QVERIFY(m_desk->file->backup(m_desk->path(u"copy.case"_s)));
        auto copy = CaseFile::open(m_desk->path(u"copy.case"_s), CaseFile::Mode::ReadOnly);
        QVERIFY(copy);
        auto database = (*copy)->connect(Database::Access::ReadOnly);
        QCOMPARE(checkContents(**database, {}).value(), QStringList());
    }

    void overwrittenBytesAreFoundAndNamed_data()
    {
        QTest::addColumn<QString>("column");
        QTest::newRow("content") << u"content"_s;
        QTest::newRow("source text") << u"source_text"_s;
    }

    void overwrittenBytesAreFoundAndNamed()
    {
        QFETCH(QString, column);
        change(u"UPDATE request_version SET %1 = CAST(replace(CAST(content AS TEXT), 'Velm', 'Volm') AS BLOB) "
               "WHERE request_id = 2 AND version = 2"_s.arg(column));
        const QStringList found = wrong();
        QCOMPARE(found.size(), 1);
        QVERIFY(found[0].contains(u"2031/2"_s));
    }

    void contentExchangedWithItsDigestIsFoundByTheLog()
    {
        auto database = m_desk->connect(Database::Access::ReadWrite);
        const QByteArray content = RequestStore(*database).content(RequestId{3}, 1).value().replace("Velm", "Volm");
        QVERIFY(database->execute(
            u"UPDATE request_version SET content = ?, source_text = NULL, digest = ? WHERE request_id = 3"_s,
            {content, contentDigest(content, {})}));
        const QStringList found = wrong();
        QCOMPARE(found.size(), 1);
        QVERIFY(found[0].contains(u'1'));
    }

    void aVersionTakenAwayIsFoundByTheLog()
    {
        change(u"DELETE FROM request_version WHERE request_id = 2 AND version = 2"_s);
        QCOMPARE(wrong().size(), 1);
    }

    void whatAnOlderProgramStoredIsNotHeldAgainstIt()
    {
        change(u"UPDATE request_version SET digest = NULL"_s);
        QCOMPARE(wrong().size(), 2); // the log knows better: both imports had digests
    }

    void theCheckCanBeStopped()
    {
        TaskContext task;
        task.canceled = [] { return true; };
        QList<Request> requests;
        for (int i = 0; i < 1100; ++i)
            requests.append(ReviewDesk::complete(u"2032/%1"_s.arg(i)));
        QVERIFY(m_desk->import(m_desk->write(u"c.jsonl"_s, requests)));
        const auto stopped = checkContents(*m_desk->connect(), task);
        QVERIFY(!stopped);
        QCOMPARE(int(stopped.error().code), int(Error::Code::Canceled));
    }

private:
    QStringList wrong() const
    {
        const auto found = checkContents(*m_desk->connect(), {});
        return found ? *found : QStringList{found.error().message};
    }

    void change(const QString &sql) const { QVERIFY(m_desk->connect(Database::Access::ReadWrite)->execute(sql)); }

    std::unique_ptr<ReviewDesk> m_desk;
};

QTEST_GUILESS_MAIN(TestContentCheck)
#include "tst_content_check.moc"
