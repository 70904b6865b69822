// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/storage_text.h"

#include <QFile>
#include <QSqlDriver>
#include <QSqlError>

#include <sqlite3.h>

#include <atomic>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString nextConnectionName()
{
    static std::atomic<quint64> counter{0};
    return u"noticedesk-%1"_s.arg(counter.fetch_add(1));
}

sqlite3 *handleOf(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

int askCancelCheck(void *canceled)
{
    return (*static_cast<std::function<bool()> *>(canceled))() ? 1 : 0;
}

constexpr int kStepsBetweenCancelChecks = 20000;

/// SQLite counts every piece of memory under one lock for all threads unless it is told not to, before its first use:
/// a fourteenth of what writing a request takes. Nobody asks for these counts.
void countNoMemory()
{
    static const int told = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(told) // too late where somebody used SQLite before: no harm then
}

/// How long a writer waits for the one before, as long as SQLite itself waits for another program.
constexpr std::chrono::milliseconds kPatience{5000};

bool isWrite(const QString &sql)
{
    return sql.startsWith(u"INSERT") || sql.startsWith(u"UPDATE") || sql.startsWith(u"DELETE");
}

} // namespace

Database::Database(QString connectionName, Access access)
    : m_connectionName(std::move(connectionName)), m_access(access)
{
}

Database::~Database()
{
    setCancelCheck({});
    forgetStatements();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access, bool create)
{
    countNoMemory();
    const QString name = nextConnectionName();
    auto database = std::unique_ptr<Database>(new Database(name, access));
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        if (!connection.isValid()) {
            return Error{Error::Code::Internal,
                         StorageText::tr("Qt's SQLite driver is missing. Install the package libqt6sql6-sqlite."),
                         {}};
        }
        QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
        if (access == Access::ReadOnly)
            options += u";QSQLITE_OPEN_READONLY"_s;
        connection.setConnectOptions(options);
        connection.setDatabaseName(path);
        if (!create && access == Access::ReadWrite && !QFile::exists(path))
            return Error{Error::Code::NotFound, StorageText::tr("There is no such case file: %1").arg(path), {}};
        if (!connection.open()) {
            return Error{
                Error::Code::Io,
                StorageText::tr("The case file can't be opened: %1. Check that it exists and that you may read it.")
                    .arg(path),
                connection.lastError().databaseText()};
        }
        database->m_handle = handleOf(connection);
    }
    if (auto configured = database->configure(); !configured)
        return configured.error();
    return database;
}

Result<> Database::configure()
{
    if (!m_handle || qstrcmp(sqlite3_libversion(), SQLITE_VERSION) != 0) {
        return Error{
            Error::Code::Internal,
            StorageText::tr("The SQLite library in use is not the one that this program was built with. Reinstall it."),
            {}};
    }
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    struct Pragma
    {
        const char *name;
        const char *value;
        const char *expected;
    };
    // A request with its text is some 1.5 KB: two of them leave a third of a small page empty. A file that is there
    // keeps its own size.
    if (auto set = single(u"PRAGMA page_size = 8192"_s); !set)
        return set.error();
    QList<Pragma> pragmas = {{"foreign_keys", "ON", "1"},    {"recursive_triggers", "ON", "1"},
                             {"trusted_schema", "OFF", "0"}, {"cell_size_check", "ON", "1"},
                             {"temp_store", "MEMORY", "2"},  {"cache_size", "-32768", "-32768"}};
    if (m_access == Access::ReadWrite) {
        pragmas.append({"journal_mode", "WAL", "wal"});
        pragmas.append({"synchronous", "FULL", "2"});
        pragmas.append({"wal_autocheckpoint", "8000", "8000"});
    }
    for (const Pragma &pragma : pragmas) {
        const QString name = QString::fromLatin1(pragma.name);
        if (auto set = single(u"PRAGMA %1 = %2"_s.arg(name, QString::fromLatin1(pragma.value))); !set)
            return set.error();
        auto read = single(u"PRAGMA %1"_s.arg(name));
        if (!read)
            return read.error();
        if (read->toString() != QLatin1String(pragma.expected)) {
            return Error{
                Error::Code::Storage,
                StorageText::tr(
                    "The case file can't be used safely here: a safety setting of the database did not take. Keep "
                    "case files on a local disk."),
                u"pragma "_s + name};
        }
    }
    return {};
}

void Database::setCancelCheck(std::function<bool()> canceled)
{
    m_canceled = std::move(canceled);
    if (!m_handle)
        return;
    if (m_canceled)
        sqlite3_progress_handler(m_handle, kStepsBetweenCancelChecks, askCancelCheck, &m_canceled);
    else
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

void Database::allowAttach()
{
    if (m_handle)
        sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 2);
}

Result<std::shared_ptr<Database::Statement>> Database::prepare(const QString &sql)
{
    if (const auto known = m_statements.constFind(sql); known != m_statements.constEnd())
        return *known;
    auto statement = Statement::prepare(m_handle, sql);
    if (statement)
        m_statements.insert(sql, *statement);
    return statement;
}

Result<qint64> Database::execute(const QString &sql, std::initializer_list<SqlValue> values)
{
    return execute(sql, std::span(values.begin(), values.size()));
}

Result<qint64> Database::execute(const QString &sql, std::span<const SqlValue> values)
{
    auto statement = prepare(sql);
    if (!statement)
        return statement.error();
    const bool alone = !m_inTransaction && isWrite(sql);
    if (alone) {
        if (auto entered = enterGate(); !entered)
            return entered.error();
    }
    const auto ran = (*statement)->run(values);
    if (alone)
        leaveGate();
    if (!ran)
        return ran.error();
    const qint64 rows = (*statement)->changedRows();
    (*statement)->finish();
    return rows;
}

Result<> Database::enterGate()
{
    if (!m_gate || m_gate->enter(kPatience))
        return {};
    return Error{
        Error::Code::Conflict,
        StorageText::tr("The case file is busy with another write. Nothing was changed; try again in a moment."),
        u"write gate"_s};
}

void Database::leaveGate()
{
    if (m_gate)
        m_gate->leave();
}

Result<> Database::checkpointByHand()
{
    auto set = single(u"PRAGMA wal_autocheckpoint = 0"_s);
    return set ? Result<>() : Result<>(set.error());
}

Result<> Database::checkpoint()
{
    auto folded = single(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
    return folded ? Result<>() : Result<>(folded.error());
}

Result<> Database::keepPages(qint64 bytes)
{
    auto set = single(u"PRAGMA cache_size = -%1"_s.arg(bytes / 1024));
    return set ? Result<>() : Result<>(set.error());
}

Result<QVariant> Database::single(const QString &sql, std::initializer_list<SqlValue> values)
{
    return single(sql, std::span(values.begin(), values.size()));
}

Result<QVariant> Database::single(const QString &sql, std::span<const SqlValue> values)
{
    auto statement = prepare(sql);
    if (!statement)
        return statement.error();
    if (auto ran = (*statement)->run(values); !ran)
        return ran.error();
    const QVariant value = (*statement)->next() ? (*statement)->value(0) : QVariant();
    if (const auto error = (*statement)->failed())
        return *error;
    (*statement)->finish();
    return value;
}

void Database::forgetStatements()
{
    for (const auto &statement : std::as_const(m_statements))
        statement->close();
    m_statements.clear();
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (auto entered = database.enterGate(); !entered)
        return entered.error();
    if (auto begun = database.execute(u"BEGIN IMMEDIATE"_s); !begun) {
        database.leaveGate();
        return begun.error();
    }
    return Transaction(&database);
}

Transaction &Transaction::operator=(Transaction &&other) noexcept
{
    std::swap(m_database, other.m_database);
    return *this;
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    // SQLite has already rolled back after some errors; a second ROLLBACK then fails harmlessly.
    if (auto rolledBack = m_database->execute(u"ROLLBACK"_s); !rolledBack)
        m_database->forgetStatements();
    end();
}

Result<> Transaction::commit()
{
    auto committed = m_database->execute(u"COMMIT"_s);
    if (!committed)
        return committed.error();
    end();
    return {};
}

void Transaction::end()
{
    m_database->m_inTransaction = false;
    m_database->leaveGate();
    m_database = nullptr;
}

Result<Snapshot> Snapshot::begin(Database &database)
{
    if (auto begun = database.execute(u"BEGIN"_s); !begun)
        return begun.error();
    return Snapshot(&database);
}

Snapshot::~Snapshot()
{
    if (!m_database)
        return;
    // There is nothing to lose: an end that fails leaves no more than the connection's statements to forget.
    if (auto ended = m_database->execute(u"ROLLBACK"_s); !ended)
        m_database->forgetStatements();
}

} // namespace core
