// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core {

/// A word that a learned table knows, by number.
using StemNumber = quint16;
inline constexpr StemNumber kNoStem = 0xFFFF;

/// What is left of a word in normal letters (normalLetter()) when its inflection is taken off, roughly and alike for
/// English, French, Spanish and Arabic: "demonstrators", "demonstrated" → "demonst". Empty for numbers and for words
/// too short to mean anything by themselves.
std::u16string stemOf(std::span<const char16_t> word);

/// The stems that a learned table knows. Immutable once filled; any number of threads may read it.
class WordStems
{
public:
    WordStems() = default;
    /// Stems by their number; at most kNoStem of them.
    explicit WordStems(std::vector<std::u16string> stems);

    /// The number of the stem of a word in normal letters; kNoStem when it is not known.
    [[nodiscard]] StemNumber numberOf(std::span<const char16_t> word) const;
    [[nodiscard]] const std::vector<std::u16string> &stems() const { return m_stems; }
    [[nodiscard]] bool isEmpty() const { return m_stems.empty(); }

private:
    std::vector<std::u16string> m_stems;
    std::unordered_map<std::u16string, StemNumber> m_numbers;
};

} // namespace core
