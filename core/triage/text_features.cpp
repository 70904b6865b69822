// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/text_features.h"

#include "core/triage/text_feature_walk.h"

#include <QString>

#include <array>

namespace core {

namespace {

bool isWordUnit(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

char16_t folded(QChar c)
{
    return c.unicode() < 0x80
               ? static_cast<char16_t>(c.unicode() >= u'A' && c.unicode() <= u'Z' ? c.unicode() + 32 : c.unicode())
               : c.toCaseFolded().unicode();
}

/// Latin, Greek and Cyrillic letters from a table: most text is made of them.
struct UnitTables
{
    static constexpr size_t kSize = 0x530;
    std::array<bool, kSize> word{};
    std::array<char16_t, kSize> folded{};
};

const UnitTables &unitTables()
{
    static const UnitTables built = [] {
        UnitTables tables;
        for (size_t i = 0; i < UnitTables::kSize; ++i) {
            tables.word[i] = isWordUnit(QChar(char16_t(i)));
            tables.folded[i] = folded(QChar(char16_t(i)));
        }
        return tables;
    }();
    return built;
}

} // namespace

std::vector<WordSpan> wordSpans(QStringView text)
{
    std::vector<WordSpan> words;
    readWordSpans(text, words);
    return words;
}

void readWordSpans(QStringView text, std::vector<WordSpan> &words)
{
    const UnitTables &tables = unitTables();
    const auto isWord = [&](QChar c) {
        return c.unicode() < UnitTables::kSize ? tables.word[c.unicode()] : isWordUnit(c);
    };
    const auto size = static_cast<qint32>(text.size());
    words.clear();
    words.reserve(size_t(size) / 6 + 1);
    for (qint32 i = 0; i < size;) {
        if (!isWord(text[i])) {
            ++i;
            continue;
        }
        const qint32 start = i;
        while (i < size && isWord(text[i]))
            ++i;
        if (i - start >= 2)
            words.push_back({start, i});
    }
}

FoldedText::FoldedText(QStringView text) : units(size_t(text.size()), u' '), words(wordSpans(text))
{
    const UnitTables &tables = unitTables();
    for (size_t i = 0; i < units.size(); ++i) {
        const QChar c = text[qsizetype(i)];
        units[i] = c.unicode() < UnitTables::kSize ? tables.folded[c.unicode()] : folded(c);
    }
}

std::vector<FeatureOccurrence> extractFeatures(QStringView text, const TextFeatureOptions &options)
{
    std::vector<FeatureOccurrence> features;
    forEachFeature(FoldedText(text), options, [&](quint64 hash, qint32 start, qint32 end) {
        features.push_back({hash, start, end});
    });
    return features;
}

quint64 markerHash(QStringView name)
{
    quint64 state = feature_hash::startState(feature_hash::Kind::Marker);
    for (const QChar c : name)
        state = feature_hash::mix(state, c.unicode());
    return feature_hash::finish(state);
}

} // namespace core
