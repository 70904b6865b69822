// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <concepts>
#include <initializer_list>
#include <optional>
#include <variant>
#include <vector>

namespace core {

/// A value to bind to a placeholder, of one of the kinds that SQLite knows. An import binds some forty for each
/// request, which a QVariant takes a third longer for.
class SqlValue
{
public:
    using Held = std::variant<std::monostate, qint64, double, QString, QByteArray>;

    /// NULL, as is a std::optional without a value.
    SqlValue() = default;
    SqlValue(std::nullopt_t) {}
    template <std::integral T>
    SqlValue(T number) : m_held(static_cast<qint64>(number))
    {
    }
    SqlValue(double number) : m_held(number) {}
    /// A null QString is an empty text.
    SqlValue(QString text) : m_held(std::move(text)) {}
    /// A null QByteArray is NULL, an empty one is a blob of no bytes.
    SqlValue(QByteArray bytes)
    {
        if (!bytes.isNull())
            m_held = std::move(bytes);
    }
    template <typename T>
    SqlValue(const std::optional<T> &value)
    {
        if (value)
            m_held = SqlValue(*value).m_held;
    }
    SqlValue(const char *) = delete; // would be a truth value

    [[nodiscard]] const Held &held() const { return m_held; }

private:
    Held m_held;
};

/// One value for every placeholder, in their order.
using SqlValues = std::vector<SqlValue>;

} // namespace core
