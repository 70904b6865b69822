// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/case_file.h"

#include "core/storage/schema.h"
#include "tests/core/storage/stored_requests.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using core::CaseFile;
using core::Database;
using core::Error;
using namespace Qt::StringLiterals;

namespace {

QByteArray digestOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestCaseFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void carriesOurIdAndSchema()
    {
        auto file = CaseFile::create(path());
        QVERIFY(file);
        auto database = (*file)->connect(Database::Access::ReadOnly);
        QCOMPARE((*database)->single(u"PRAGMA application_id"_s).value().toInt(), CaseFile::kApplicationId);
        QCOMPARE((*database)->single(u"PRAGMA user_version"_s).value().toInt(), core::latestSchema());
        QCOMPARE((*file)->check({}).value(), QStringList());
    }

    void neverOverwrites()
    {
        write(path(), "a letter");
        const auto file = CaseFile::create(path());
        QVERIFY(!file);
        QCOMPARE(file.error().code, Error::Code::Conflict);
        QCOMPARE(digestOf(path()), QCryptographicHash::hash("a letter", QCryptographicHash::Sha256));
    }

    void refusesWhatIsNotOurs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("Dear colleague,\n").repeated(100);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("noise after the header") << QByteArray("SQLite format 3\0", 16) + QByteArray(8192, '\xA5');
    }
    void refusesWhatIsNotOurs()
    {
        QFETCH(QByteArray, bytes);
        write(path(), bytes);
        for (const auto mode : {CaseFile::Mode::ReadOnly, CaseFile::Mode::Write}) {
            const auto file = CaseFile::open(path(), mode);
            QVERIFY(!file);
            QVERIFY(!file.error().message.isEmpty());
        }
        QCOMPARE(digestOf(path()), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    }

    void refusesAnotherProgramsDatabase()
    {
        {
            auto other = Database::open(path(), Database::Access::ReadWrite, true);
            QVERIFY((*other)->execute(u"CREATE TABLE song (title TEXT)"_s));
        }
        const QByteArray before = digestOf(path());
        const auto file = CaseFile::open(path(), CaseFile::Mode::Write);
        QVERIFY(!file);
        QCOMPARE(file.error().code, Error::Code::InvalidInput);
        QCOMPARE(digestOf(path()), before);
    }

    void refusesANewerSchema()
    {
        QVERIFY(CaseFile::create(path()));
        {
            auto database = Database::open(path(), Database::Access::ReadWrite);
            QVERIFY((*database)->execute(u"PRAGMA user_version = 999"_s));
        }
        const QByteArray before = digestOf(path());
        const auto file = CaseFile::open(path(), CaseFile::Mode::Write);
        QVERIFY(!file);
        QVERIFY(file.error().message.contains(u"newer"_s));
        QCOMPARE(digestOf(path()), before);
    }

    void refusesADamagedFile()
    {
        QVERIFY(CaseFile::create(path()));
        QByteArray bytes;
        {
            QFile file(path());
            QVERIFY(file.open(QIODevice::ReadOnly));
            bytes = file.readAll();
        }
        // The second page holds the root of a table; its first byte is the page's kind.
        QVERIFY(bytes.size() > 3 * 4096);
        for (int page = 1; page < 3; ++page)
            bytes.replace(page * 4096, 64, QByteArray(64, '\x7F'));
        write(path(), bytes);
        const auto file = CaseFile::open(path(), CaseFile::Mode::Write);
        QVERIFY(!file);
        QCOMPARE(file.error().code, Error::Code::Storage);
        QCOMPARE(digestOf(path()), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    }

    /// A power cut right after the lock was made: the file is there, and says of nobody that he is gone.
    void aLockThatWasCutOffHoldsNobodyUp_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("the writer's") << u".lock"_s;
        QTest::newRow("that of who takes a lock away") << u".lock.rmlock"_s;
    }
    void aLockThatWasCutOffHoldsNobodyUp()
    {
        QFETCH(QString, ending);
        QVERIFY(CaseFile::create(path()));
        if (ending != u".lock"_s) // somebody's who is gone: no process has this number
            write(path() + u".lock"_s, "2147483646\nnoticedesk\n" + QSysInfo::machineHostName().toUtf8() + '\n');
        write(path() + ending, {});
        const auto file = CaseFile::open(path(), CaseFile::Mode::Write);
        QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
        QVERIFY(!CaseFile::open(path(), CaseFile::Mode::Write)); // and now it is held
    }

    void asecondWriterIsTurnedAwayAndAReaderIsNot()
    {
        auto first = CaseFile::create(path());
        QVERIFY(first);
        const auto second = CaseFile::open(path(), CaseFile::Mode::Write);
        QVERIFY(!second);
        QCOMPARE(second.error().code, Error::Code::Conflict);
        QVERIFY(CaseFile::open(path(), CaseFile::Mode::ReadOnly));
        first->reset();
        QVERIFY(CaseFile::open(path(), CaseFile::Mode::Write));
    }

    void aReadOnlyFileIsSaidToBeOne()
    {
        if (geteuid() == 0)
            QSKIP("The superuser may write to everything.");
        QVERIFY(CaseFile::create(path()));
        QFile::setPermissions(path(), QFile::ReadOwner);
        const auto file = CaseFile::open(path(), CaseFile::Mode::Write);
        QVERIFY(!file);
        QVERIFY(file.error().message.contains(u"read-only"_s));
    }

    void readingModeCanNotWrite()
    {
        QVERIFY(CaseFile::create(path()));
        auto file = CaseFile::open(path(), CaseFile::Mode::ReadOnly);
        QVERIFY(file);
        const auto writer = (*file)->connect(Database::Access::ReadWrite);
        QVERIFY(!writer);
        QCOMPARE(writer.error().code, Error::Code::NotAllowed);
    }

    void anActLeavesTheLogToBeFoldedLater()
    {
        auto file = CaseFile::create(path());
        QVERIFY(file);
        auto act = (*file)->connectForAct();
        QVERIFY(act);
        QCOMPARE((*act)->single(u"PRAGMA wal_autocheckpoint"_s).value().toInt(), 0);
        QVERIFY((*act)->execute(u"INSERT INTO setting (key, value) VALUES ('x', 'kept')"_s));
        QVERIFY((*file)->foldLog());
        // SQLite's own word for it: pages in the log, and how many of them are in the file by now.
        auto asked = (*act)->prepare(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
        QVERIFY(asked);
        QVERIFY((*asked)->run());
        QVERIFY((*asked)->next());
        QVERIFY((*asked)->number(1) > 0);
        QCOMPARE((*asked)->number(2), (*asked)->number(1));
        QCOMPARE((*act)->single(u"SELECT value FROM setting WHERE key = 'x'"_s).value().toString(), u"kept"_s);
    }

    void backsUpWhileOpenAndWritten()
    {
        StoredRequests desk;
        desk.put(StoredRequests::make(u"2031/1"_s, u"DRUMOVAK"_s));
        auto transaction = core::Transaction::begin(*desk.database);
        desk.put(StoredRequests::make(u"2031/2"_s, u"SELTANO"_s));
        const QString target = m_folder->filePath(u"copy.case"_s);
        QVERIFY(desk.file->backup(target));
        auto copy = CaseFile::open(target, CaseFile::Mode::ReadOnly);
        QVERIFY(copy);
        auto reader = (*copy)->connect(Database::Access::ReadOnly);
        QCOMPARE(core::RequestStore(**reader).count().value(), 1); // what was not committed is not in the copy
        QVERIFY(!desk.file->backup(target));
    }

    void migratesAllOrNothing()
    {
        {
            auto database = Database::open(path(), Database::Access::ReadWrite, true);
            QVERIFY((*database)->execute(u"CREATE TABLE setting (already TEXT)"_s)); // collides with a later statement
            QVERIFY(!core::migrate(**database));
            QCOMPARE((*database)->single(u"PRAGMA user_version"_s).value().toInt(), 0);
            QCOMPARE(
                (*database)->single(u"SELECT count(*) FROM sqlite_schema WHERE name = 'request'"_s).value().toInt(), 0);
        }
    }

private:
    QString path() const { return m_folder->filePath(u"desk.case"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCaseFile)
#include "tst_case_file.moc"
