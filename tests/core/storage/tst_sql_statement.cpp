// SPDX-License-Identifier: GPL-3.0-or-later
// What goes into a statement comes out of it again, and is what another program of SQLite's would read.
#include "core/storage/database.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using core::Database;
using core::SqlValue;
using namespace Qt::StringLiterals;

class TestSqlStatement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"test.db"_s);
        m_database = *Database::open(m_path, Database::Access::ReadWrite, true);
        QVERIFY(m_database->execute(u"CREATE TABLE kept (id INTEGER PRIMARY KEY, value ANY) STRICT"_s));
    }

    void cleanup() { m_database.reset(); }

    void valuesComeBackAsTheyWent_data()
    {
        QTest::addColumn<SqlValue>("bound");
        QTest::addColumn<QVariant>("read");
        QTest::addColumn<QString>("type"); // SQLite's own word for it
        const auto row = [](const char *name, const auto &value, const QString &type) {
            QTest::newRow(name) << SqlValue(value) << QVariant::fromValue(value) << type;
        };
        row("text", u"Orelin Друмовак 李 😀"_s, u"text"_s);
        row("empty text", u""_s, u"text"_s);
        row("text with a zero inside", QString::fromUtf8("ab\0cd", 5), u"text"_s);
        row("whole number", qint64(-9007199254740993), u"integer"_s);
        row("fraction", .1, u"real"_s);
        row("bytes", QByteArray("\0\xff\x01", 3), u"blob"_s);
        row("no bytes", ""_ba, u"blob"_s);
    }
    void valuesComeBackAsTheyWent()
    {
        QFETCH(SqlValue, bound);
        QFETCH(QVariant, read);
        QFETCH(QString, type);
        QVERIFY(m_database->execute(u"INSERT INTO kept (value) VALUES (?)"_s, {bound}));
        QCOMPARE(m_database->single(u"SELECT value FROM kept"_s).value(), read);
        QCOMPARE(m_database->single(u"SELECT typeof(value) FROM kept"_s).value().toString(), type);
    }

    void unknownIsNullAndAnEmptyTextIsNot()
    {
        QVERIFY(m_database->execute(u"INSERT INTO kept (value) VALUES (?), (?), (?), (?), (?)"_s,
                                    {SqlValue(), QString(), QByteArray(), std::optional<qint64>(), std::optional(7)}));
        QCOMPARE(m_database->single(u"SELECT group_concat(typeof(value)) FROM kept"_s).value().toString(),
                 u"null,text,null,null,integer"_s);
        const QVariant null = m_database->single(u"SELECT value FROM kept WHERE id = 1"_s).value();
        QVERIFY(null.isValid() && null.isNull());
    }

    void nullBytesAreToldFromNoBytes()
    {
        QVERIFY(m_database->execute(u"INSERT INTO kept (value) VALUES (?), (?)"_s, {SqlValue(), ""_ba}));
        const auto rows = m_database->prepare(u"SELECT value FROM kept ORDER BY id"_s).value();
        QVERIFY(rows->run());
        QVERIFY(rows->next());
        QVERIFY(rows->bytes(0).isNull());
        QVERIFY(rows->next());
        QVERIFY(rows->bytes(0).isEmpty() && !rows->bytes(0).isNull());
    }

    void noRowIsToldFromARowOfNull() { QVERIFY(!m_database->single(u"SELECT value FROM kept"_s).value().isValid()); }

    void rowsComeInOrderAndThenAnEndWithoutError()
    {
        QVERIFY(m_database->execute(u"INSERT INTO kept (value) VALUES (7), (8), (9)"_s));
        const auto rows = m_database->prepare(u"SELECT value FROM kept WHERE value >= ? ORDER BY value"_s).value();
        for (int again = 0; again < 2; ++again) {
            QVERIFY(rows->run({8}));
            QVERIFY(rows->next());
            QCOMPARE(rows->number(0), 8);
            QVERIFY(rows->next());
            QCOMPARE(rows->text(0), u"9"_s);
            QVERIFY(!rows->next());
            QVERIFY(!rows->next());
            QVERIFY(!rows->failed());
        }
    }

    void aWriteHappensOnceAndSaysHowMuchItChanged()
    {
        const auto write =
            m_database->prepare(u"INSERT INTO kept (id, value) VALUES (?, 'x') ON CONFLICT DO NOTHING"_s).value();
        QVERIFY(write->run({5}));
        QCOMPARE(write->changedRows(), 1);
        QCOMPARE(write->insertedId(), 5);
        QVERIFY(write->run({5}));
        QCOMPARE(write->changedRows(), 0);
    }

    void whatTheRulesOfTheTableRefuseIsAnError()
    {
        QVERIFY(m_database->execute(u"INSERT INTO kept (id, value) VALUES (1, 'x')"_s));
        const auto again = m_database->execute(u"INSERT INTO kept (id, value) VALUES (1, 'y')"_s);
        QVERIFY(!again);
        QCOMPARE(again.error().code, core::Error::Code::Storage);
        QVERIFY2(again.error().detail.contains(u"sqlite 1555"_s), qPrintable(again.error().detail)); // PRIMARYKEY
        QVERIFY(m_database->execute(u"INSERT INTO kept (id, value) VALUES (2, 'z')"_s));
    }

    void aRunThatIsNotReadToItsEndHoldsNobodyUp()
    {
        QVERIFY(m_database->execute(u"INSERT INTO kept (value) VALUES (7), (8)"_s));
        const auto rows = m_database->prepare(u"SELECT value FROM kept"_s).value();
        QVERIFY(rows->run());
        QVERIFY(rows->next());
        rows->finish();
        QVERIFY(!rows->next());
        QVERIFY(m_database->execute(u"DROP TABLE kept"_s));
    }

    void aStatementThatOutlivesItsConnectionHasNoRows()
    {
        const auto rows = m_database->prepare(u"SELECT 1"_s).value();
        QVERIFY(rows->run());
        m_database.reset();
        QVERIFY(!rows->next());
        QVERIFY(rows->failed());
        QVERIFY(!rows->run());
    }

    void qtReadsTheSame()
    {
        QVERIFY(m_database->execute(u"INSERT INTO kept (value) VALUES (?)"_s, {u"Друмовак 😀"_s}));
        m_database.reset();
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(m_path);
            QVERIFY(other.open());
            QSqlQuery query(u"SELECT value FROM kept"_s, other);
            QVERIFY(query.next());
            QCOMPARE(query.value(0).toString(), u"Друмовак 😀"_s);
        }
        QSqlDatabase::removeDatabase(u"other"_s);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestSqlStatement)
#include "tst_sql_statement.moc"
