// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/text/word_meaning.h"

#include "core/base/word_memo.h"
#include "core/checks/text/normal_letter.h"

#include <array>
#include <span>

namespace core {

namespace {

constexpr size_t kLongestWord = 48; ///< letters that are compared; longer words are cut

void readWord(QStringView word, const Lexicon &lexicon, WordMeaning &meaning)
{
    std::array<char16_t, kLongestWord> letters{};
    size_t count = 0;
    for (qsizetype i = 0; i < word.size() && count < letters.size(); ++i) {
        if (const char16_t letter = normalLetter(word[i].unicode()))
            letters[count++] = letter;
    }
    const std::span normal(letters.data(), count);
    meaning.symbols.clear();
    if (count > 0)
        lexicon.symbolsOf(normal, meaning.symbols);
    meaning.stem = lexicon.stems().numberOf(normal);
    meaning.mask = 0;
    meaning.spokenIn = 0;
    meaning.skipped = count <= 1;
    meaning.negates = meaning.nameTail = meaning.nameFront = false;
    meaning.arabic = letters[0] >= 0x0620 && letters[0] < 0x0660;
    for (const quint32 symbol : meaning.symbols) {
        meaning.mask |= Lexicon::maskOf(symbol);
        meaning.skipped = meaning.skipped || lexicon.isDeterminer(symbol);
        meaning.negates = meaning.negates || lexicon.isNegation(symbol);
        meaning.nameTail = meaning.nameTail || lexicon.isNameTail(symbol);
        meaning.nameFront = meaning.nameFront || lexicon.isNameFront(symbol);
        meaning.spokenIn |= lexicon.functionLanguages(symbol);
    }
}

} // namespace

const WordMeaning &meaningOf(QStringView word, const Lexicon &lexicon)
{
    thread_local WordMemo<WordMeaning> memo;
    thread_local quint64 serial = 0;
    if (serial != lexicon.serial()) {
        memo.clear();
        serial = lexicon.serial();
    }
    return memo.of(word, [&](WordMeaning &meaning) { readWord(word, lexicon, meaning); });
}

} // namespace core
