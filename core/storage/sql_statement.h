// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/sql_value.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace core {

/// A prepared statement of one connection, on the connection's thread. It steps through SQLite's own interface on the
/// handle that Qt SQL hands out, because QSqlQuery looks the name of every placeholder up in a hash each time a value
/// is bound: a third of what writing a request took.
class SqlStatement
{
public:
    /// Prepares one statement. `sql` must be a literal of core/storage; data goes in as bound values only.
    static Result<std::shared_ptr<SqlStatement>> prepare(sqlite3 *connection, const QString &sql);
    ~SqlStatement();
    SqlStatement(const SqlStatement &) = delete;
    SqlStatement &operator=(const SqlStatement &) = delete;

    /// Binds the values in order and runs. For a SELECT, step with next(). Every placeholder needs its value.
    Result<> run(std::span<const SqlValue> values);
    Result<> run(std::initializer_list<SqlValue> values = {}) { return run(std::span(values.begin(), values.size())); }
    /// The next row. False at the end; ask failed() then to tell the end from an error.
    bool next();
    /// Column of the current row, 0-based: qint64, double, QString, QByteArray, or a null QVariant for NULL.
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// Null for NULL.
    [[nodiscard]] QByteArray bytes(int column) const;
    /// A text in UTF-8 as SQLite has it, until the next step: for who reads a million rows.
    [[nodiscard]] QByteArrayView utf8(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] qint64 changedRows() const;
    [[nodiscard]] qint64 insertedId() const;
    /// What went wrong in next(); nothing at a plain end of rows.
    [[nodiscard]] std::optional<Error> failed() const;
    /// Lets go of the rows, so that a later write on this connection is not held up by an old snapshot.
    void finish();
    /// Ends the statement for good, before its connection closes; it has no rows any more.
    void close();

private:
    SqlStatement(sqlite3 *connection, sqlite3_stmt *statement, QString sql);
    Result<> bind(int place, const SqlValue &value);
    int bindText(int place, const QString &text);
    [[nodiscard]] Error error() const;
    [[nodiscard]] bool hasRow() const;

    sqlite3 *m_connection;
    sqlite3_stmt *m_statement;
    QString m_sql;
    SqlValues m_values;               ///< what is bound, for as long as there may be rows
    std::vector<std::string> m_texts; ///< the same, for texts in UTF-8
    int m_state;                      ///< of the last step, as SQLite says it
    bool m_firstRowIsNext = false;    ///< run() made the first step already
};

} // namespace core
