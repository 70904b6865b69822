// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_log.h"

#include "core/audit/decision_digest.h"
#include "core/storage/decision_store.h"
#include "tests/core/storage/stored_requests.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

AuditEvent viewOf(qint64 request)
{
    return {StoredRequests::now(), u"anna"_s, u"desk 1"_s, u"view"_s, u"request"_s, request, {}, u"1"_s, {}};
}

/// Somebody with the file and a database tool, but without our program: the triggers are no hindrance.
void tamper(Database &database, const QStringList &statements)
{
    QVERIFY(database.execute(u"DROP TRIGGER audit_no_update"_s));
    QVERIFY(database.execute(u"DROP TRIGGER audit_no_delete"_s));
    QVERIFY(database.execute(u"DROP TRIGGER decision_no_update"_s));
    QVERIFY(database.execute(u"DROP TRIGGER decision_no_delete"_s));
    for (const QString &statement : statements)
        QVERIFY2(database.execute(statement), qPrintable(statement));
}

} // namespace

class TestAuditLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<StoredRequests>();
        for (qint64 i = 1; i <= 6; ++i)
            QVERIFY(AuditLog(*m_desk->database).append(viewOf(i)));
        const auto stored = m_desk->put(StoredRequests::make(u"2031/1"_s, u"DRUMOVAK"_s));
        Decision decision{u"d-1"_s,
                          stored.id,
                          1,
                          Verdict::Refuse,
                          ReviewState::Screening,
                          ReviewState::RefuseProposed,
                          u"no facts"_s,
                          u"anna"_s,
                          StoredRequests::now(),
                          u"p1"_s};
        QVERIFY(DecisionStore(*m_desk->database).add(decision));
        AuditEvent event = viewOf(stored.id.value);
        event.action = u"decide"_s;
        event.before = decision.uuid;
        event.after = decisionDigest(decision);
        QVERIFY(AuditLog(*m_desk->database).append(event));
    }

    /// The expected value was computed with Python's hashlib and struct from the description in audit_log.h.
    void theHashIsTheDocumentedOne()
    {
        AuditRow row;
        row.seq = 1;
        row.uuid = u"u-1"_s;
        row.utcMs = 1000;
        row.user = u"anna"_s;
        row.station = u"desk 1"_s;
        row.action = u"view"_s;
        row.objectType = u"request"_s;
        row.objectId = 7;
        row.after = u"1"_s;
        row.reason = u"Cafe\u0301"_s;
        row.prevHash = QByteArray(32, '\0');
        QCOMPARE(auditHash(row).toHex(), "aa27b6312b922f98fa59d1eb158235572f8875e29f38dc4402d0a7f6bb054cdc"_ba);
    }

    void anUntouchedLogIsSound()
    {
        const auto verified = AuditLog(*m_desk->database).verify({});
        QVERIFY(verified);
        QVERIFY2(verified->ok, qPrintable(verified->why));
        QCOMPARE(verified->entries, 7);
        QCOMPARE(verified->firstBad, 0);
    }

    void theFileRefusesChangesToTheLog()
    {
        QVERIFY(!m_desk->database->execute(u"UPDATE audit_event SET user = 'eve' WHERE seq = 2"_s));
        QVERIFY(!m_desk->database->execute(u"DELETE FROM audit_event WHERE seq = 2"_s));
        QVERIFY(!m_desk->database->execute(u"INSERT OR REPLACE INTO audit_event SELECT seq, uuid, utc_ms, 'eve', "
                                           u"station, action, object_type, object_id, "
                                           "before, after, reason, prev_hash, hash FROM audit_event WHERE seq = 2"_s));
        QVERIFY(!m_desk->database->execute(u"UPDATE decision SET reason = 'other'"_s));
    }

    void tamperingIsFoundWhereItHappened_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<qint64>("firstBad");
        QTest::newRow("a name changed") << QStringList{u"UPDATE audit_event SET user = 'eve' WHERE seq = 3"_s}
                                        << qint64{3};
        QTest::newRow("a time changed") << QStringList{u"UPDATE audit_event SET utc_ms = 5 WHERE seq = 1"_s}
                                        << qint64{1};
        QTest::newRow("a reason added") << QStringList{u"UPDATE audit_event SET reason = 'x' WHERE seq = 6"_s}
                                        << qint64{6};
        QTest::newRow("an entry removed") << QStringList{u"DELETE FROM audit_event WHERE seq = 4"_s} << qint64{4};
        QTest::newRow("the first entry removed")
            << QStringList{u"DELETE FROM audit_event WHERE seq = 1"_s} << qint64{1};
        QTest::newRow("the last entry removed") << QStringList{u"DELETE FROM audit_event WHERE seq = 7"_s} << qint64{7};
        QTest::newRow("two entries swapped") << QStringList{u"UPDATE audit_event SET seq = 100 WHERE seq = 2"_s,
                                                            u"UPDATE audit_event SET seq = 2 WHERE seq = 5"_s,
                                                            u"UPDATE audit_event SET seq = 5 WHERE seq = 100"_s}
                                             << qint64{2};
        QTest::newRow("an entry replayed at the end")
            << QStringList{u"INSERT INTO audit_event SELECT 8, uuid, utc_ms, user, station, action, object_type, "
                           u"object_id, "
                           "before, after, reason, prev_hash, hash FROM audit_event WHERE seq = 2"_s}
            << qint64{8};
        QTest::newRow("a decision changed behind the log")
            << QStringList{u"UPDATE decision SET reason = 'all well'"_s} << qint64{7};
        QTest::newRow("a decision removed behind the log") << QStringList{u"DELETE FROM decision"_s} << qint64{7};
    }
    void tamperingIsFoundWhereItHappened()
    {
        QFETCH(QStringList, statements);
        QFETCH(qint64, firstBad);
        tamper(*m_desk->database, statements);
        const auto verified = AuditLog(*m_desk->database).verify({});
        QVERIFY(verified);
        QVERIFY(!verified->ok);
        QCOMPARE(verified->firstBad, firstBad);
        QVERIFY(!verified->why.isEmpty());
    }

    void theEntryFallsWithItsTransaction()
    {
        {
            auto transaction = Transaction::begin(*m_desk->database);
            QVERIFY(AuditLog(*m_desk->database).append(viewOf(9)));
        }
        const auto verified = AuditLog(*m_desk->database).verify({});
        QVERIFY(verified->ok);
        QCOMPARE(verified->entries, 7);
    }

private:
    std::unique_ptr<StoredRequests> m_desk;
};

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_audit_log.moc"
