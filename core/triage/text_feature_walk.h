// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/text_features.h"

#include <algorithm>
#include <string>

namespace core {

/// A text made ready for the walk over its features: folded unit by unit, so that offsets stay those of the source.
struct FoldedText
{
    FoldedText() = default;
    explicit FoldedText(QStringView text);
    /// Appends a word of at least two units that is folded already, and a blank.
    void addWord(std::u16string_view folded)
    {
        const auto start = qint32(units.size());
        units += folded;
        words.push_back({start, qint32(units.size())});
        units += u' ';
    }
    std::u16string units;
    std::vector<WordSpan> words;
};

namespace feature_hash {

// Kinds start from different states, so that the word "ab" and the character sequence "ab" stay two features.
enum class Kind : quint64 { Word = 1, Character = 2, Marker = 3 };

/// One step of FNV-1a over UTF-16 units.
constexpr quint64 mix(quint64 state, char16_t unit)
{
    return (state ^ unit) * 0x100000001B3ULL;
}

constexpr quint64 startState(Kind kind)
{
    return mix(0xCBF29CE484222325ULL, static_cast<char16_t>(kind));
}

// FNV leaves the low bits of short inputs weak; tables take them, so they are spread once more.
constexpr quint64 finish(quint64 state)
{
    state ^= state >> 33;
    state *= 0xFF51AFD7ED558CCDULL;
    return state ^ (state >> 33);
}

} // namespace feature_hash

/// The state of a hash after one more word.
inline quint64 wordState(quint64 state, const FoldedText &text, const WordSpan &word)
{
    for (qint32 i = word.start; i < word.end; ++i)
        state = feature_hash::mix(state, text.units[size_t(i)]);
    return state;
}

/// Calls `visit(hash)` for every sequence of two words or more that begins with the given one, whose state is known.
template <typename Visit>
void forEachSequenceFrom(const FoldedText &text, size_t first, quint64 state, const TextFeatureOptions &options,
                         Visit &&visit)
{
    for (int length = 2; length <= options.wordMaximum && first + size_t(length) <= text.words.size(); ++length) {
        state = wordState(feature_hash::mix(state, u' '), text, text.words[first + size_t(length) - 1]);
        if (length >= options.wordMinimum)
            visit(feature_hash::finish(state));
    }
}

/// Calls `visit(hash, start, end)` for every sequence of words.
template <typename Visit>
void forEachWordFeature(const FoldedText &text, const TextFeatureOptions &options, Visit &&visit)
{
    using namespace feature_hash;
    const std::vector<WordSpan> &words = text.words;
    for (size_t first = 0; options.wordMaximum > 0 && first < words.size(); ++first) {
        quint64 state = startState(Kind::Word);
        for (int length = 1; length <= options.wordMaximum && first + size_t(length) <= words.size(); ++length) {
            const WordSpan &word = words[first + size_t(length) - 1];
            if (length > 1)
                state = mix(state, u' ');
            for (qint32 i = word.start; i < word.end; ++i)
                state = mix(state, text.units[size_t(i)]);
            if (length >= options.wordMinimum)
                visit(finish(state), words[first].start, word.end);
        }
    }
}

/// Calls `visit(hash, start, end)` for every sequence of characters of one word: they depend on the word alone.
template <typename Visit>
void forEachCharFeature(const FoldedText &text, const WordSpan &word, const TextFeatureOptions &options, Visit &&visit)
{
    using namespace feature_hash;
    const qint32 padded = word.end - word.start + 2;
    const auto unit = [&](qint32 i) {
        return i == 0 || i == padded - 1 ? u' ' : text.units[size_t(word.start + i - 1)];
    };
    for (qint32 first = 0; first < padded; ++first) {
        quint64 state = startState(Kind::Character);
        for (qint32 length = 1; length <= options.charMaximum && first + length <= padded; ++length) {
            state = mix(state, unit(first + length - 1));
            if (length >= options.charMinimum) {
                visit(finish(state), std::max(word.start, word.start + first - 1),
                      std::min(word.end, word.start + first - 1 + length));
            }
        }
    }
}

/// Calls `visit(hash, start, end)` for every feature in the order of extractFeatures(): what wants no list of them
/// makes none, because a request has some thousand features and every request has to be scored.
template <typename Visit>
void forEachFeature(const FoldedText &text, const TextFeatureOptions &options, Visit &&visit)
{
    forEachWordFeature(text, options, visit);
    for (const WordSpan &word : text.words)
        forEachCharFeature(text, word, options, visit);
}

} // namespace core
