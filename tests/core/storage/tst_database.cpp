// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using core::Database;
using core::Error;
using core::Transaction;
using namespace Qt::StringLiterals;

class TestDatabase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"test.db"_s);
        m_database = open(m_path, true);
        QVERIFY(m_database->execute(u"CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT) STRICT"_s));
    }

    void safetySettingsAreInForce()
    {
        const QList<std::pair<QString, QString>> expected = {
            {u"journal_mode"_s, u"wal"_s},     {u"synchronous"_s, u"2"_s},    {u"foreign_keys"_s, u"1"_s},
            {u"recursive_triggers"_s, u"1"_s}, {u"trusted_schema"_s, u"0"_s}, {u"cell_size_check"_s, u"1"_s}};
        for (const auto &[pragma, value] : expected)
            QCOMPARE(m_database->single(u"PRAGMA "_s + pragma).value().toString(), value);
    }

    void aNewFileHasLargePagesAndAnOldOneKeepsItsOwn()
    {
        QCOMPARE(m_database->single(u"PRAGMA page_size"_s).value().toInt(), 8192);
        const QString old = m_folder->filePath(u"old.db"_s);
        {
            QSqlDatabase made = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
            made.setDatabaseName(old);
            QVERIFY(made.open());
            QSqlQuery query(made);
            QVERIFY(query.exec(u"PRAGMA page_size = 4096"_s) && query.exec(u"CREATE TABLE note (words TEXT)"_s) &&
                    query.exec(u"INSERT INTO note VALUES ('kept')"_s));
        }
        QSqlDatabase::removeDatabase(u"old"_s);
        const auto opened = open(old, false);
        QCOMPARE(opened->single(u"PRAGMA page_size"_s).value().toInt(), 4096);
        QCOMPARE(opened->single(u"SELECT words FROM note"_s).value().toString(), u"kept"_s);
    }

    void aForgottenValueIsAnErrorAndNotNull()
    {
        const auto inserted = m_database->execute(u"INSERT INTO note (id, words) VALUES (?, ?)"_s, {1});
        QVERIFY(!inserted);
        QCOMPARE(inserted.error().code, Error::Code::Internal);
        QCOMPARE(m_database->single(u"SELECT count(*) FROM note"_s).value().toInt(), 0);
    }

    void aMistypedColumnInDoubleQuotesIsAnError() { QVERIFY(!m_database->single(u"SELECT \"nosuch\" FROM note"_s)); }

    void anotherFileCanNotBeAttached() { QVERIFY(!m_database->execute(u"ATTACH DATABASE ':memory:' AS other"_s)); }

    void anUncommittedTransactionLeavesNothing()
    {
        {
            auto transaction = Transaction::begin(*m_database);
            QVERIFY(transaction);
            QVERIFY(m_database->execute(u"INSERT INTO note (words) VALUES (?)"_s, {u"draft"_s}));
        }
        QCOMPARE(m_database->single(u"SELECT count(*) FROM note"_s).value().toInt(), 0);
        {
            auto transaction = Transaction::begin(*m_database);
            QVERIFY(m_database->execute(u"INSERT INTO note (words) VALUES (?)"_s, {u"kept"_s}));
            QVERIFY(transaction->commit());
        }
        QCOMPARE(m_database->single(u"SELECT words FROM note"_s).value().toString(), u"kept"_s);
    }

    void readersAreNotHeldUpByAWriter()
    {
        QVERIFY(m_database->execute(u"INSERT INTO note (words) VALUES ('before')"_s));
        auto transaction = Transaction::begin(*m_database);
        QVERIFY(m_database->execute(u"UPDATE note SET words = 'after'"_s));
        auto reader = open(m_path, false, Database::Access::ReadOnly);
        QCOMPARE(reader->single(u"SELECT words FROM note"_s).value().toString(), u"before"_s);
        QVERIFY(transaction->commit());
        QCOMPARE(reader->single(u"SELECT words FROM note"_s).value().toString(), u"after"_s);
    }

    void aReaderCanNotWrite()
    {
        auto reader = open(m_path, false, Database::Access::ReadOnly);
        const auto written = reader->execute(u"INSERT INTO note (words) VALUES ('x')"_s);
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::Storage);
    }

    void aLongReadStopsWhenAsked()
    {
        m_database->setCancelCheck([] { return true; });
        const auto counted = m_database->single(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000000) SELECT count(*) FROM n"_s);
        QVERIFY(!counted);
        QCOMPARE(counted.error().code, Error::Code::Canceled);
        m_database->setCancelCheck({});
        QVERIFY(m_database->single(u"SELECT 1"_s));
    }

    void hostileTextComesBackAsItWent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quote") << u"O'Brien\"; DROP TABLE note; --"_s;
        QTest::newRow("placeholder") << u"? %1 :name"_s;
        QTest::newRow("direction") << QString(QChar(0x202E)) + u"abc"_s;
        QTest::newRow("beyond the basic plane") << u"𐍈𠜎"_s;
    }
    void hostileTextComesBackAsItWent()
    {
        QFETCH(QString, text);
        QVERIFY(m_database->execute(u"INSERT INTO note (words) VALUES (?)"_s, {text}));
        QCOMPARE(m_database->single(u"SELECT words FROM note"_s).value().toString(), text);
    }

private:
    static std::unique_ptr<Database> open(const QString &path, bool create,
                                          Database::Access access = Database::Access::ReadWrite)
    {
        auto opened = Database::open(path, access, create);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return *std::move(opened);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
