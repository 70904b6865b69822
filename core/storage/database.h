// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/sql_statement.h"
#include "core/storage/write_gate.h"

#include <QHash>
#include <QSqlDatabase>
#include <QString>
#include <QVariant>

#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>

namespace core {

/// One open connection to a case file, used by the thread that made it and no other; another one may close it. The only
/// place where Qt SQL is touched; statements run in core/storage/sql_statement.h. Every value is bound, placeholders
/// are counted against values (a forgotten one would be NULL and succeed), and every return reaches a Result.
class Database
{
public:
    enum class Access : quint8 { ReadOnly, ReadWrite };

    /// Opens an existing file, or makes one when `create` is set. Applies and reads back the pragmas that the safety
    /// rules name: WAL with synchronous FULL, foreign keys, recursive triggers, trusted_schema off, cell checks.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access, bool create = false);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Kept for the connection's life and reused for the same text.
    using Statement = SqlStatement;

    /// Prepares one statement. `sql` must be a literal of core/storage; data goes in as bound values only.
    Result<std::shared_ptr<Statement>> prepare(const QString &sql);
    /// Runs one statement and gives back the number of changed rows.
    Result<qint64> execute(const QString &sql, std::span<const SqlValue> values);
    Result<qint64> execute(const QString &sql, std::initializer_list<SqlValue> values = {});
    /// The first column of the first row; an invalid QVariant when there is none.
    Result<QVariant> single(const QString &sql, std::span<const SqlValue> values);
    Result<QVariant> single(const QString &sql, std::initializer_list<SqlValue> values = {});
    /// Ends running reads on this connection and forgets prepared statements.
    void forgetStatements();

    /// Stops a long read from any thread after the function says so (checked every few thousand steps).
    void setCancelCheck(std::function<bool()> canceled);

    /// The gate that writers of this file go through; set by the case file, before the first write.
    void setWriteGate(std::shared_ptr<WriteGate> gate) { m_gate = std::move(gate); }
    /// Whether another writer of this program waits for the transaction that is open on this connection.
    [[nodiscard]] bool othersWait() const { return m_gate && m_gate->isAwaited(); }

    /// Leaves it to the caller to fold the write-ahead log into the file, with checkpoint() between two transactions:
    /// a commit that does so makes everyone wait who wants to write next.
    Result<> checkpointByHand();
    /// Folds in what can be folded in now; waits for nobody, and nobody waits for it.
    Result<> checkpoint();
    /// Keeps up to so much of the file in memory from now on, for who changes pages all over it again and again.
    Result<> keepPages(qint64 bytes);

    /// Lets this connection attach another file, which is off otherwise. Only a backup needs it.
    void allowAttach();

private:
    friend class Transaction;
    Database(QString connectionName, Access access);
    Result<> configure();
    Result<> enterGate();
    void leaveGate();

    QString m_connectionName;
    sqlite3 *m_handle = nullptr; ///< Qt SQL gives it out on the thread that opened only
    Access m_access;
    QHash<QString, std::shared_ptr<Statement>> m_statements;
    std::function<bool()> m_canceled;
    std::shared_ptr<WriteGate> m_gate;
    bool m_inTransaction = false;
};

/// A write that happens whole or not at all. Begins IMMEDIATE, so that a second writer is told at once and not in the
/// middle; rolls back when it goes out of scope uncommitted.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Transaction &operator=(Transaction &&other) noexcept;
    ~Transaction();

    /// An error here means that the outcome is *unknown*: the caller looks up what it wrote before saying anything.
    Result<> commit();

private:
    explicit Transaction(Database *database) : m_database(database) { m_database->m_inTransaction = true; }
    void end();
    Database *m_database;
};

/// Reads of one moment: what others commit meanwhile stays out until it goes out of scope. For connections that only
/// read.
class Snapshot
{
public:
    static Result<Snapshot> begin(Database &database);
    Snapshot(Snapshot &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Snapshot &operator=(Snapshot &&) = delete;
    ~Snapshot();

private:
    explicit Snapshot(Database *database) : m_database(database) {}
    Database *m_database;
};

} // namespace core
