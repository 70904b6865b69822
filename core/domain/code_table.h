// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace core {

/// One row of a table that ties an enumerator to its stable code, which must be a literal.
template <typename Enum>
struct CodeRow
{
    Enum value;
    QStringView code;
};

/// The code of a value; empty for one that the table lacks. It borrows the letters of the literal, which outlive it: an
/// import asks for some twenty codes of every request.
template <typename Enum, size_t N>
QString codeOf(const std::array<CodeRow<Enum>, N> &table, Enum value)
{
    for (const auto &row : table) {
        if (row.value == value)
            return QString::fromRawData(row.code.data(), row.code.size());
    }
    return {};
}

/// Case-insensitive look-up; the first row with the code wins, so a table may hold synonyms after the main rows.
template <typename Enum, size_t N>
std::optional<Enum> enumOf(const std::array<CodeRow<Enum>, N> &table, QStringView code)
{
    for (const auto &row : table) {
        if (row.code.compare(code, Qt::CaseInsensitive) == 0)
            return row.value;
    }
    return std::nullopt;
}

} // namespace core
