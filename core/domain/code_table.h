// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace core {

/// One row of a table that ties an enumerator to its stable code.
template <typename Enum>
struct CodeRow
{
    Enum value;
    QStringView code;
};

template <typename Enum, size_t N>
QString codeOf(const std::array<CodeRow<Enum>, N> &table, Enum value)
{
    for (const auto &row : table) {
        if (row.value == value)
            return row.code.toString();
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
