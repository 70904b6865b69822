// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/text_features.h"

#include <QString>

#include <string>

namespace core {

namespace {

constexpr quint64 kFnvOffset = 0xCBF29CE484222325ULL;
constexpr quint64 kFnvPrime = 0x100000001B3ULL;

// Kinds start from different states, so that the word "ab" and the character sequence "ab" stay two features.
enum class Kind : quint64 { Word = 1, Character = 2, Marker = 3 };

constexpr quint64 mix(quint64 state, char16_t unit)
{
    return (state ^ unit) * kFnvPrime;
}

constexpr quint64 startState(Kind kind)
{
    return mix(kFnvOffset, static_cast<char16_t>(kind));
}

// FNV leaves the low bits of short inputs weak; tables take them, so they are spread once more.
constexpr quint64 finish(quint64 state)
{
    state ^= state >> 33;
    state *= 0xFF51AFD7ED558CCDULL;
    return state ^ (state >> 33);
}

bool isWordUnit(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

// Folding one unit at a time keeps the offsets of the source text.
char16_t folded(QChar c)
{
    return c.unicode() < 0x80
               ? static_cast<char16_t>(c.unicode() >= u'A' && c.unicode() <= u'Z' ? c.unicode() + 32 : c.unicode())
               : c.toCaseFolded().unicode();
}

void addWords(const std::u16string &text, const std::vector<WordSpan> &words, const TextFeatureOptions &options,
              std::vector<FeatureOccurrence> &out)
{
    for (size_t first = 0; first < words.size(); ++first) {
        quint64 state = startState(Kind::Word);
        for (int length = 1; length <= options.wordMaximum && first + size_t(length) <= words.size(); ++length) {
            const WordSpan &word = words[first + size_t(length) - 1];
            if (length > 1)
                state = mix(state, u' ');
            for (qint32 i = word.start; i < word.end; ++i)
                state = mix(state, text[size_t(i)]);
            if (length >= options.wordMinimum)
                out.push_back({finish(state), words[first].start, word.end});
        }
    }
}

void addCharacters(const std::u16string &text, const WordSpan &word, const TextFeatureOptions &options,
                   std::vector<FeatureOccurrence> &out)
{
    const qint32 padded = word.end - word.start + 2;
    const auto unit = [&](qint32 i) { return i == 0 || i == padded - 1 ? u' ' : text[size_t(word.start + i - 1)]; };
    for (qint32 first = 0; first < padded; ++first) {
        quint64 state = startState(Kind::Character);
        for (qint32 length = 1; length <= options.charMaximum && first + length <= padded; ++length) {
            state = mix(state, unit(first + length - 1));
            if (length >= options.charMinimum) {
                out.push_back({finish(state), std::max(word.start, word.start + first - 1),
                               std::min(word.end, word.start + first - 1 + length)});
            }
        }
    }
}

} // namespace

std::vector<WordSpan> wordSpans(QStringView text)
{
    std::vector<WordSpan> words;
    const auto size = static_cast<qint32>(text.size());
    for (qint32 i = 0; i < size;) {
        if (!isWordUnit(text[i])) {
            ++i;
            continue;
        }
        const qint32 start = i;
        while (i < size && isWordUnit(text[i]))
            ++i;
        if (i - start >= 2)
            words.push_back({start, i});
    }
    return words;
}

std::vector<FeatureOccurrence> extractFeatures(QStringView text, const TextFeatureOptions &options)
{
    const std::vector<WordSpan> words = wordSpans(text);
    std::u16string foldedText(size_t(text.size()), u' ');
    for (qsizetype i = 0; i < text.size(); ++i)
        foldedText[size_t(i)] = folded(text[i]);
    std::vector<FeatureOccurrence> features;
    if (options.wordMaximum > 0)
        addWords(foldedText, words, options, features);
    if (options.charMaximum > 0) {
        for (const WordSpan &word : words)
            addCharacters(foldedText, word, options, features);
    }
    return features;
}

quint64 markerHash(QStringView name)
{
    quint64 state = startState(Kind::Marker);
    for (const QChar c : name)
        state = mix(state, c.unicode());
    return finish(state);
}

} // namespace core
