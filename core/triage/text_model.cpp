// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/text_model.h"

#include "core/base/word_memo.h"
#include "core/triage/linear_trainer.h"
#include "core/triage/text_feature_walk.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <utility>

namespace core {

namespace {

constexpr int kMinimumBits = 10;
constexpr int kMaximumBits = 24;
constexpr quint16 kMaximumCount = 0xFFFF;

quint32 placeOf(quint64 hash, int bits)
{
    return quint32(hash & ((1ULL << bits) - 1));
}

/// 1 + ln(count), the part of the counts that nearly all terms have from a table.
double countWeight(quint32 count)
{
    static const auto table = [] {
        std::array<double, 64> weights{};
        for (size_t i = 1; i < weights.size(); ++i)
            weights[i] = 1 + std::log(double(i));
        return weights;
    }();
    return count < table.size() ? table[count] : 1 + std::log(double(count));
}

double termWeight(quint32 count, float idf)
{
    return countWeight(count) * double(idf);
}

/// Sorts numbers below 2^bits by two passes over halves of their digits.
void sortPlaces(std::vector<quint32> &places, int bits)
{
    const int half = (bits + 1) / 2;
    const quint32 mask = (1U << half) - 1;
    std::vector<quint32> other(places.size());
    for (const int shift : {0, half}) {
        std::vector<quint32> next(size_t(mask) + 2, 0);
        for (const quint32 place : places)
            ++next[((place >> shift) & mask) + 1];
        for (size_t i = 1; i < next.size(); ++i)
            next[i] += next[i - 1];
        for (const quint32 place : places)
            other[next[(place >> shift) & mask]++] = place;
        places.swap(other);
    }
}

/// Equal places joined and counted.
HashedText countPlaces(const std::vector<quint32> &sorted)
{
    HashedText text;
    text.place.reserve(sorted.size());
    text.count.reserve(sorted.size());
    for (const quint32 place : sorted) {
        if (text.place.empty() || text.place.back() != place) {
            text.place.push_back(place);
            text.count.push_back(1);
        } else if (text.count.back() < kMaximumCount) {
            ++text.count.back();
        }
    }
    return text;
}

/// The known places that occur more than once in a text, by rank. Made once per thread and left empty after each text:
/// a model may know a hundred thousand places and a text has some hundred of them.
class RepeatedRanks
{
public:
    explicit RepeatedRanks(size_t ranks)
    {
        if (m_count.size() < ranks) {
            m_count.resize(ranks, 0);
            m_seen.resize(ranks / 64 + 1, 0);
        }
    }
    void add(quint32 rank)
    {
        quint64 &seen = m_seen[rank / 64];
        const quint64 bit = quint64(1) << (rank % 64);
        if ((seen & bit) == 0) {
            seen |= bit;
            return;
        }
        if (m_count[rank] == 0) {
            m_count[rank] = 1;
            m_repeated.push_back(rank);
        }
        ++m_count[rank];
    }
    /// Calls `visit(rank, count)` for every place that was added twice or more, and forgets everything.
    template <typename Visit>
    void take(Visit &&visit)
    {
        for (const quint32 rank : m_repeated)
            visit(rank, std::exchange(m_count[rank], 0));
        m_repeated.clear();
        std::ranges::fill(m_seen, 0);
    }

private:
    static thread_local std::vector<quint32> m_count;
    static thread_local std::vector<quint64> m_seen;
    static thread_local std::vector<quint32> m_repeated;
};
thread_local std::vector<quint32> RepeatedRanks::m_count;
thread_local std::vector<quint64> RepeatedRanks::m_seen;
thread_local std::vector<quint32> RepeatedRanks::m_repeated;

/// The decision value from the sums over a text's known terms.
struct ScoreSums
{
    double weighted = 0;
    double squares = 0;
    void add(const KnownPlaces::Value &known, quint32 count)
    {
        const double value = termWeight(count, known.idf);
        weighted += value * double(known.weight);
        squares += value * value;
    }
    void add(const ScoreSums &other)
    {
        weighted += other.weighted;
        squares += other.squares;
    }
    /// Puts right what a term of several occurrences comes to that was added once for each.
    void correct(const KnownPlaces::Value &known, quint32 count)
    {
        const double weight = countWeight(count);
        const double idf = known.idf;
        weighted += (weight - double(count)) * idf * double(known.weight);
        squares += (weight * weight - double(count)) * idf * idf;
    }
    [[nodiscard]] double score(float bias) const
    {
        return squares > 0 ? weighted / std::sqrt(squares) + double(bias) : 0;
    }
};

/// What a word alone gives: the known ranks of the word and of its character sequences, each as often as it stands
/// there, and where the hash of longer sequences goes on. Most of a text's features, and the same for the same word.
struct WordFeatures
{
    quint64 state = 0;
    std::vector<quint32> ranks;
    ScoreSums sums; ///< of the ranks, each occurrence for itself
};

class WordFeatureMemo
{
public:
    WordFeatureMemo(const KnownPlaces &known, const TextModelOptions &options) : m_known(known), m_options(options)
    {
        if (m_memoOf != std::pair(known.serial(), options.features)) {
            m_memo.clear();
            m_memoOf = {known.serial(), options.features};
        }
    }
    /// Holds until the next call on this thread.
    const WordFeatures &of(const FoldedText &text, const WordSpan &word)
    {
        const QStringView letters(text.units.data() + word.start, word.end - word.start);
        return m_memo.of(letters, [&](WordFeatures &features) { read(text, word, features); });
    }

private:
    void read(const FoldedText &text, const WordSpan &word, WordFeatures &features) const
    {
        features.ranks.clear();
        features.sums = {};
        const auto add = [&](quint64 hash, qint32, qint32) {
            if (const quint32 rank = m_known.rank(placeOf(hash, m_options.bits)); rank != KnownPlaces::kNone) {
                features.ranks.push_back(rank);
                features.sums.add(m_known.value(rank), 1);
            }
        };
        features.state = wordState(feature_hash::startState(feature_hash::Kind::Word), text, word);
        if (m_options.features.wordMinimum <= 1 && m_options.features.wordMaximum > 0)
            add(feature_hash::finish(features.state), 0, 0);
        forEachCharFeature(text, word, m_options.features, add);
    }

    const KnownPlaces &m_known;
    const TextModelOptions &m_options;
    static thread_local WordMemo<WordFeatures> m_memo;
    static thread_local std::pair<quint64, TextFeatureOptions> m_memoOf;
};
thread_local WordMemo<WordFeatures> WordFeatureMemo::m_memo;
thread_local std::pair<quint64, TextFeatureOptions> WordFeatureMemo::m_memoOf;

KnownPlaces knownPlaces(const std::vector<float> &idf, const std::vector<float> &weight, int bits)
{
    std::vector<quint32> places;
    std::vector<KnownPlaces::Value> values;
    for (size_t i = 0; i < idf.size(); ++i) {
        if (idf[i] > 0) {
            places.push_back(quint32(i));
            values.push_back({idf[i], weight[i]});
        }
    }
    return {bits, std::move(places), std::move(values)};
}

} // namespace

HashedText hashText(QStringView neutralText, const TextModelOptions &options)
{
    std::vector<quint32> places;
    places.reserve(size_t(neutralText.size()) * 3);
    forEachFeature(FoldedText(neutralText), options.features,
                   [&](quint64 hash, qint32, qint32) { places.push_back(placeOf(hash, options.bits)); });
    sortPlaces(places, options.bits);
    return countPlaces(places);
}

std::vector<quint32> documentFrequencies(std::span<const HashedText *const> texts, int bits)
{
    std::vector<quint32> frequency(size_t(1) << bits, 0);
    for (const HashedText *text : texts) {
        for (const quint32 place : text->place)
            ++frequency[place];
    }
    return frequency;
}

std::vector<float> inverseFrequencies(const std::vector<quint32> &frequencies, size_t texts, quint32 minimum)
{
    std::vector<float> idf(frequencies.size(), 0);
    for (size_t i = 0; i < idf.size(); ++i) {
        if (frequencies[i] >= minimum && !isEverywhere(frequencies[i], texts))
            idf[i] = float(std::log((1 + double(texts)) / (1.0 + frequencies[i])) + 1);
    }
    return idf;
}

TextModel TextModel::train(std::span<const HashedText *const> texts, const std::vector<bool> &labels,
                           const TextModelOptions &options)
{
    TextModel model;
    model.m_options = options;
    const auto positives = size_t(std::count(labels.begin(), labels.end(), true));
    if (positives == 0 || positives == labels.size())
        return model;
    const std::vector<float> idf =
        inverseFrequencies(documentFrequencies(texts, options.bits), texts.size(), options.minimumDocuments);
    std::vector<float> weight(idf.size(), 0);
    LinearTrainer trainer;
    std::vector<quint32> column(idf.size(), 0); // dense numbers of the known places, from 1
    std::vector<quint32> placeOfColumn;
    for (size_t i = 0; i < texts.size(); ++i) {
        double squares = 0;
        for (size_t k = 0; k < texts[i]->place.size(); ++k)
            squares += std::pow(termWeight(texts[i]->count[k], idf[texts[i]->place[k]]), 2);
        const double scale = squares > 0 ? 1 / std::sqrt(squares) : 0;
        trainer.beginRow(labels[i]);
        for (size_t k = 0; k < texts[i]->place.size(); ++k) {
            const quint32 place = texts[i]->place[k];
            if (idf[place] <= 0)
                continue;
            if (column[place] == 0) {
                placeOfColumn.push_back(place);
                column[place] = quint32(placeOfColumn.size());
            }
            trainer.addValue(column[place], scale * termWeight(texts[i]->count[k], idf[place]));
        }
    }
    const std::vector<double> weights =
        trainer.train(quint32(placeOfColumn.size()), {options.cost, options.ratio, options.tolerance});
    for (size_t i = 0; i < placeOfColumn.size(); ++i)
        weight[placeOfColumn[i]] = float(weights[i]);
    model.m_bias = float(weights.back());
    model.m_known = knownPlaces(idf, weight, options.bits);
    return model;
}

double TextModel::score(const HashedText &text) const
{
    if (isEmpty())
        return 0;
    ScoreSums sums;
    for (size_t i = 0; i < text.place.size(); ++i) {
        if (const quint32 rank = m_known.rank(text.place[i]); rank != KnownPlaces::kNone)
            sums.add(m_known.value(rank), text.count[i]);
    }
    return sums.score(m_bias);
}

double TextModel::score(const FoldedText &text) const
{
    if (isEmpty())
        return 0;
    // Most terms occur once, and what a word's own terms come to then is known: only the others are looked up.
    RepeatedRanks repeated(m_known.size());
    WordFeatureMemo memo(m_known, m_options);
    ScoreSums sums;
    for (size_t first = 0; first < text.words.size(); ++first) {
        const WordFeatures &word = memo.of(text, text.words[first]);
        sums.add(word.sums);
        for (const quint32 rank : word.ranks)
            repeated.add(rank);
        forEachSequenceFrom(text, first, word.state, m_options.features, [&](quint64 hash) {
            if (const quint32 rank = m_known.rank(placeOf(hash, m_options.bits)); rank != KnownPlaces::kNone) {
                sums.add(m_known.value(rank), 1);
                repeated.add(rank);
            }
        });
    }
    repeated.take([&](quint32 rank, quint32 count) { sums.correct(m_known.value(rank), count); });
    return sums.score(m_bias);
}

std::vector<CountedPhrase> TextModel::phrases(QStringView neutralText, int limit) const
{
    if (isEmpty())
        return {};
    // Every occurrence spreads its weight over the words that it touches; neighbouring words that raise join up.
    const std::vector<WordSpan> words = wordSpans(neutralText);
    std::vector<double> raise(words.size(), 0);
    for (const FeatureOccurrence &feature : extractFeatures(neutralText, m_options.features)) {
        const quint32 rank = m_known.rank(placeOf(feature.hash, m_options.bits));
        if (rank == KnownPlaces::kNone)
            continue;
        const auto share = double(m_known.value(rank).weight) * double(m_known.value(rank).idf);
        const auto first = std::partition_point(words.begin(), words.end(),
                                                [&](const WordSpan &word) { return word.end <= feature.start; });
        auto last = first;
        while (last != words.end() && last->start < feature.end)
            ++last;
        for (auto word = first; word != last; ++word)
            raise[size_t(word - words.begin())] += share / double(last - first);
    }
    std::vector<CountedPhrase> found;
    for (size_t i = 0; i < words.size(); ++i) {
        if (raise[i] <= 0)
            continue;
        const bool joins = !found.empty() && words[i].start - found.back().end <= 1 && i > 0 && raise[i - 1] > 0;
        if (joins) {
            found.back().end = words[i].end;
            found.back().share += raise[i];
        } else {
            found.push_back({words[i].start, words[i].end, raise[i]});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const CountedPhrase &a, const CountedPhrase &b) { return a.share > b.share; });
    if (found.size() > size_t(std::max(0, limit)))
        found.resize(size_t(std::max(0, limit)));
    return found;
}

std::vector<std::pair<quint32, float>> TextModel::strongest(const HashedText &text, size_t limit) const
{
    std::vector<std::pair<quint32, float>> values;
    if (isEmpty())
        return values;
    for (size_t i = 0; i < text.place.size(); ++i) {
        if (const quint32 rank = m_known.rank(text.place[i]); rank != KnownPlaces::kNone)
            values.emplace_back(text.place[i], float(termWeight(text.count[i], m_known.value(rank).idf)));
    }
    const size_t kept = std::min(values.size(), limit);
    std::partial_sort(values.begin(), values.begin() + qsizetype(kept), values.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    values.resize(kept);
    double squares = 0;
    for (const auto &value : values)
        squares += double(value.second) * double(value.second);
    for (auto &value : values)
        value.second = float(double(value.second) / std::sqrt(squares));
    std::sort(values.begin(), values.end());
    return values;
}

void TextModel::write(QDataStream &stream) const
{
    const TextFeatureOptions &features = m_options.features;
    stream << qint32(features.wordMinimum) << qint32(features.wordMaximum) << qint32(features.charMinimum)
           << qint32(features.charMaximum) << qint32(m_options.bits) << m_options.minimumDocuments << m_options.cost
           << m_options.ratio << m_options.tolerance << m_bias << quint32(m_known.size());
    for (quint32 rank = 0; rank < m_known.size(); ++rank)
        stream << m_known.place(rank) << m_known.value(rank).idf << m_known.value(rank).weight;
}

Result<TextModel> TextModel::read(QDataStream &stream)
{
    const Error damaged{Error::Code::InvalidInput,
                        QCoreApplication::translate("core::TriageModel", "The text part of the model is damaged."),
                        {}};
    TextModel model;
    TextModelOptions &options = model.m_options;
    qint32 wordMinimum = 0;
    qint32 wordMaximum = 0;
    qint32 charMinimum = 0;
    qint32 charMaximum = 0;
    qint32 bits = 0;
    quint32 known = 0;
    stream >> wordMinimum >> wordMaximum >> charMinimum >> charMaximum >> bits >> options.minimumDocuments >>
        options.cost >> options.ratio >> options.tolerance >> model.m_bias >> known;
    const bool sane = stream.status() == QDataStream::Ok && bits >= kMinimumBits && bits <= kMaximumBits &&
                      known <= (1U << bits) && wordMaximum >= 0 && wordMaximum <= 5 && charMaximum >= 0 &&
                      charMaximum <= 10 && wordMinimum >= 0 && charMinimum >= 0 && std::isfinite(model.m_bias);
    if (!sane)
        return damaged;
    options.features = {wordMinimum, wordMaximum, charMinimum, charMaximum};
    options.bits = bits;
    if (known == 0)
        return model;
    std::vector<quint32> places;
    std::vector<KnownPlaces::Value> values;
    for (quint32 i = 0; i < known; ++i) {
        quint32 place = 0;
        KnownPlaces::Value value;
        stream >> place >> value.idf >> value.weight;
        const bool ascending = places.empty() || place > places.back();
        if (stream.status() != QDataStream::Ok || place >= (1U << bits) || !ascending || !std::isfinite(value.idf) ||
            value.idf <= 0 || !std::isfinite(value.weight))
            return damaged;
        places.push_back(place);
        values.push_back(value);
    }
    model.m_known = KnownPlaces(bits, std::move(places), std::move(values));
    return model;
}

} // namespace core
