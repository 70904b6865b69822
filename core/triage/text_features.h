// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace core {

/// Which pieces of a text count as features.
struct TextFeatureOptions
{
    int wordMinimum = 1; ///< shortest word sequence
    int wordMaximum = 2; ///< longest word sequence; 0 = no words
    int charMinimum = 3; ///< shortest character sequence, within a word padded by one space on each side
    int charMaximum = 5; ///< longest character sequence; 0 = none
    bool operator==(const TextFeatureOptions &) const = default;
};

/// One occurrence of a feature: a 64-bit hash of what it is, and the span of the text that it covers (UTF-16 units).
struct FeatureOccurrence
{
    quint64 hash = 0;
    qint32 start = 0;
    qint32 end = 0;
};

/// The words of a text: runs of letters, digits and marks of at least two units, as spans of the source text.
struct WordSpan
{
    qint32 start = 0;
    qint32 end = 0;
    bool operator==(const WordSpan &) const = default;
};
std::vector<WordSpan> wordSpans(QStringView text);
/// The same into `words`, whose memory is used again: a request has some twenty short texts.
void readWordSpans(QStringView text, std::vector<WordSpan> &words);

/// Word and character sequences of a text, case-folded, in the order of the text. Words of one unit don't count, as
/// usual for this kind of model. Hashes are the same on every machine (FNV-1a over UTF-16 units, kinds kept apart by
/// a prefix). Any thread.
std::vector<FeatureOccurrence> extractFeatures(QStringView text, const TextFeatureOptions &options);

/// The hash of a marker that is no piece of a text, such as "the second column is empty". Never collides in kind with
/// words or characters.
quint64 markerHash(QStringView name);

} // namespace core
