// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/word_folding.h"

#include <QString>

#include <array>

namespace core {

namespace {

/// What units fold to that fold to one unit wherever they stand; 0 for the others ("ß" becomes "ss").
constexpr size_t kTableSize = 0x530; // Latin, Greek, Cyrillic

const std::array<char16_t, kTableSize> &foldTable()
{
    static const auto built = [] {
        std::array<char16_t, kTableSize> table{};
        for (size_t i = 1; i < table.size(); ++i) {
            const QString folded = QString(QChar(char16_t(i))).toCaseFolded();
            table[i] = folded.size() == 1 ? folded[0].unicode() : u'\0';
        }
        return table;
    }();
    return built;
}

} // namespace

void foldWord(QStringView word, std::u16string &out)
{
    const auto &table = foldTable();
    out.resize(size_t(word.size()));
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t unit = word[i].unicode();
        const char16_t folded = unit < kTableSize ? table[unit] : u'\0';
        if (folded == u'\0') {
            out = word.toString().toCaseFolded().toStdU16String();
            return;
        }
        out[size_t(i)] = folded;
    }
}

} // namespace core
