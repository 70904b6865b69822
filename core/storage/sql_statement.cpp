// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_statement.h"

#include "core/storage/storage_error.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <utility>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Most texts are codes of some letters, so that the bytes of the last one are written over.
void encodeUtf8(QStringView text, std::string &bytes)
{
    bytes.resize(static_cast<size_t>(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit >= 0x80) {
            const QByteArray utf8 = text.toUtf8();
            bytes.assign(utf8.constData(), static_cast<size_t>(utf8.size()));
            return;
        }
        bytes[static_cast<size_t>(i)] = static_cast<char>(unit);
    }
}

template <typename... Of>
struct Overloaded : Of...
{
    using Of::operator()...;
};
template <typename... Of>
Overloaded(Of...) -> Overloaded<Of...>;

} // namespace

Result<std::shared_ptr<SqlStatement>> SqlStatement::prepare(sqlite3 *connection, const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(connection, text.constData(), static_cast<int>(text.size()), SQLITE_PREPARE_PERSISTENT,
                           &statement, nullptr) != SQLITE_OK)
        return storageError(connection, sql);
    return std::shared_ptr<SqlStatement>(new SqlStatement(connection, statement, sql));
}

SqlStatement::SqlStatement(sqlite3 *connection, sqlite3_stmt *statement, QString sql)
    : m_connection(connection), m_statement(statement), m_sql(std::move(sql)), m_state(SQLITE_DONE)
{
    m_texts.resize(static_cast<size_t>(sqlite3_bind_parameter_count(statement)));
}

SqlStatement::~SqlStatement()
{
    close();
}

void SqlStatement::close()
{
    sqlite3_finalize(std::exchange(m_statement, nullptr));
    m_connection = nullptr;
    m_state = SQLITE_MISUSE;
}

Error SqlStatement::error() const
{
    return storageError(m_connection, m_sql);
}

int SqlStatement::bindText(int place, const QString &text)
{
    std::string &bytes = m_texts[static_cast<size_t>(place - 1)];
    encodeUtf8(text, bytes);
    return sqlite3_bind_text64(m_statement, place, bytes.data(), bytes.size(), SQLITE_STATIC, SQLITE_UTF8);
}

/// `value` has to stay for as long as the statement may be stepped.
Result<> SqlStatement::bind(int place, const SqlValue &value)
{
    const int bound =
        std::visit(Overloaded{[&](std::monostate) { return sqlite3_bind_null(m_statement, place); },
                              [&](qint64 number) { return sqlite3_bind_int64(m_statement, place, number); },
                              [&](double number) { return sqlite3_bind_double(m_statement, place, number); },
                              [&](const QString &text) { return bindText(place, text); },
                              [&](const QByteArray &bytes) {
                                  return sqlite3_bind_blob64(m_statement, place, bytes.constData(),
                                                             static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC);
                              }},
                   value.held());
    return bound == SQLITE_OK ? Result<>() : Result<>(error());
}

Result<> SqlStatement::run(std::span<const SqlValue> values)
{
    if (!m_statement || values.size() != m_texts.size()) {
        return Error{
            Error::Code::Internal,
            QCoreApplication::translate("storage", "A statement of the program is wrong. Nothing was changed."),
            u"%1 values for: %2"_s.arg(values.size()).arg(m_sql.left(120))};
    }
    finish();
    // What gives rows back is stepped again after this call; what only writes is done when it ends.
    if (sqlite3_column_count(m_statement) > 0) {
        m_values.assign(values.begin(), values.end());
        values = m_values;
    }
    for (size_t i = 0; i < values.size(); ++i) {
        if (auto bound = bind(static_cast<int>(i) + 1, values[i]); !bound)
            return bound;
    }
    m_state = sqlite3_step(m_statement);
    if (m_state != SQLITE_ROW && m_state != SQLITE_DONE) {
        const Error failed = error();
        finish();
        return failed;
    }
    m_firstRowIsNext = m_state == SQLITE_ROW;
    // What writes is done now, and must not hold a read open until it is used again.
    if (m_state == SQLITE_DONE && !sqlite3_stmt_readonly(m_statement))
        sqlite3_reset(m_statement);
    return {};
}

bool SqlStatement::next()
{
    if (m_state != SQLITE_ROW)
        return false;
    if (!std::exchange(m_firstRowIsNext, false))
        m_state = sqlite3_step(m_statement);
    return m_state == SQLITE_ROW;
}

bool SqlStatement::hasRow() const
{
    return m_state == SQLITE_ROW && m_statement;
}

QVariant SqlStatement::value(int column) const
{
    if (!hasRow())
        return {};
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return QVariant::fromValue(qint64(sqlite3_column_int64(m_statement, column)));
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return bytes(column);
    default:
        return QVariant(QMetaType::fromType<QString>()); // there is a value: NULL
    }
}

QString SqlStatement::text(int column) const
{
    if (!hasRow())
        return {};
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, text ? sqlite3_column_bytes(m_statement, column) : 0);
}

QByteArray SqlStatement::bytes(int column) const
{
    if (!hasRow() || sqlite3_column_type(m_statement, column) == SQLITE_NULL)
        return {};
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return data ? QByteArray(data, sqlite3_column_bytes(m_statement, column)) : QByteArray("");
}

QByteArrayView SqlStatement::utf8(int column) const
{
    if (!hasRow())
        return {};
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {text, text ? sqlite3_column_bytes(m_statement, column) : 0};
}

double SqlStatement::real(int column) const
{
    return hasRow() ? sqlite3_column_double(m_statement, column) : 0;
}

qint64 SqlStatement::number(int column) const
{
    return hasRow() ? sqlite3_column_int64(m_statement, column) : 0;
}

qint64 SqlStatement::changedRows() const
{
    return !m_statement || sqlite3_stmt_readonly(m_statement) ? 0 : sqlite3_changes64(m_connection);
}

qint64 SqlStatement::insertedId() const
{
    return m_statement ? sqlite3_last_insert_rowid(m_connection) : 0;
}

std::optional<Error> SqlStatement::failed() const
{
    if (m_state == SQLITE_ROW || m_state == SQLITE_DONE)
        return std::nullopt;
    return error();
}

void SqlStatement::finish()
{
    if (!m_statement)
        return;
    // The error of the last step comes back here again; it has been told already.
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_values.clear();
    m_firstRowIsNext = false;
    if (m_state == SQLITE_ROW)
        m_state = SQLITE_DONE;
}

} // namespace core
