// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/text_model.h"

#include "core/triage/linear_trainer.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace core {

namespace {

constexpr int kMinimumBits = 10;
constexpr int kMaximumBits = 24;

quint32 placeOf(quint64 hash, int bits)
{
    return quint32(hash & ((1ULL << bits) - 1));
}

std::vector<float> inverseFrequencies(std::span<const HashedText *const> texts, const TextModelOptions &options)
{
    std::vector<quint32> frequency(size_t(1) << options.bits, 0);
    for (const HashedText *text : texts) {
        for (const quint32 place : text->place)
            ++frequency[place];
    }
    const auto total = double(texts.size());
    std::vector<float> idf(frequency.size(), 0);
    for (size_t i = 0; i < idf.size(); ++i) {
        if (frequency[i] >= options.minimumDocuments && frequency[i] <= 0.95 * total)
            idf[i] = float(std::log((1 + total) / (1.0 + frequency[i])) + 1);
    }
    return idf;
}

double termWeight(quint32 count, float idf)
{
    return count == 1 ? double(idf) : (1 + std::log(double(count))) * double(idf);
}

/// Equal places joined and counted.
HashedText countPlaces(std::vector<quint32> places)
{
    std::sort(places.begin(), places.end());
    HashedText text;
    for (const quint32 place : places) {
        if (text.place.empty() || text.place.back() != place) {
            text.place.push_back(place);
            text.count.push_back(1);
        } else if (text.count.back() < 0xFFFF) {
            ++text.count.back();
        }
    }
    return text;
}

} // namespace

HashedText hashText(QStringView neutralText, const TextModelOptions &options)
{
    std::vector<quint32> places;
    for (const FeatureOccurrence &feature : extractFeatures(neutralText, options.features))
        places.push_back(placeOf(feature.hash, options.bits));
    return countPlaces(std::move(places));
}

TextModel TextModel::train(std::span<const HashedText *const> texts, const std::vector<bool> &labels,
                           const TextModelOptions &options)
{
    TextModel model;
    model.m_options = options;
    const auto positives = size_t(std::count(labels.begin(), labels.end(), true));
    if (positives == 0 || positives == labels.size())
        return model;
    model.m_idf = inverseFrequencies(texts, options);
    model.m_weight.assign(model.m_idf.size(), 0);
    LinearTrainer trainer;
    std::vector<quint32> column(model.m_idf.size(), 0); // dense numbers of the known places, from 1
    std::vector<quint32> placeOfColumn;
    for (size_t i = 0; i < texts.size(); ++i) {
        double squares = 0;
        for (size_t k = 0; k < texts[i]->place.size(); ++k)
            squares += std::pow(termWeight(texts[i]->count[k], model.m_idf[texts[i]->place[k]]), 2);
        const double scale = squares > 0 ? 1 / std::sqrt(squares) : 0;
        trainer.beginRow(labels[i]);
        for (size_t k = 0; k < texts[i]->place.size(); ++k) {
            const quint32 place = texts[i]->place[k];
            if (model.m_idf[place] <= 0)
                continue;
            if (column[place] == 0) {
                placeOfColumn.push_back(place);
                column[place] = quint32(placeOfColumn.size());
            }
            trainer.addValue(column[place], scale * termWeight(texts[i]->count[k], model.m_idf[place]));
        }
    }
    const std::vector<double> weights =
        trainer.train(quint32(placeOfColumn.size()), {options.cost, options.ratio, options.tolerance});
    for (size_t i = 0; i < placeOfColumn.size(); ++i)
        model.m_weight[placeOfColumn[i]] = float(weights[i]);
    model.m_bias = float(weights.back());
    return model;
}

double TextModel::score(const HashedText &text) const
{
    if (isEmpty())
        return 0;
    double sum = 0;
    double squares = 0;
    for (size_t i = 0; i < text.place.size(); ++i) {
        const float idf = m_idf[text.place[i]];
        if (idf <= 0)
            continue;
        const double value = termWeight(text.count[i], idf);
        sum += value * double(m_weight[text.place[i]]);
        squares += value * value;
    }
    return squares > 0 ? sum / std::sqrt(squares) + double(m_bias) : 0;
}

double TextModel::score(QStringView neutralText) const
{
    if (isEmpty())
        return 0;
    // Most sequences of a text are in no decided case: leaving them out first spares the sorting.
    std::vector<quint32> known;
    for (const FeatureOccurrence &feature : extractFeatures(neutralText, m_options.features)) {
        const quint32 place = placeOf(feature.hash, m_options.bits);
        if (m_idf[place] > 0)
            known.push_back(place);
    }
    return score(countPlaces(std::move(known)));
}

std::vector<CountedPhrase> TextModel::phrases(QStringView neutralText, int limit) const
{
    if (isEmpty())
        return {};
    // Every occurrence spreads its weight over the words that it touches; neighbouring words that raise join up.
    const std::vector<WordSpan> words = wordSpans(neutralText);
    std::vector<double> raise(words.size(), 0);
    for (const FeatureOccurrence &feature : extractFeatures(neutralText, m_options.features)) {
        const quint32 place = placeOf(feature.hash, m_options.bits);
        const auto share = double(m_weight[place]) * double(m_idf[place]);
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
        if (m_idf[text.place[i]] > 0)
            values.emplace_back(text.place[i], float(termWeight(text.count[i], m_idf[text.place[i]])));
    }
    std::stable_sort(values.begin(), values.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    values.resize(std::min(values.size(), limit));
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
    quint32 known = 0;
    for (const float idf : m_idf)
        known += idf > 0 ? 1 : 0;
    const TextFeatureOptions &features = m_options.features;
    stream << qint32(features.wordMinimum) << qint32(features.wordMaximum) << qint32(features.charMinimum)
           << qint32(features.charMaximum) << qint32(m_options.bits) << m_options.minimumDocuments << m_options.cost
           << m_options.ratio << m_options.tolerance << m_bias << known;
    for (size_t i = 0; i < m_idf.size(); ++i) {
        if (m_idf[i] > 0)
            stream << quint32(i) << m_idf[i] << m_weight[i];
    }
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
    model.m_idf.assign(size_t(1) << bits, 0);
    model.m_weight.assign(model.m_idf.size(), 0);
    for (quint32 i = 0; i < known; ++i) {
        quint32 place = 0;
        float idf = 0;
        float weight = 0;
        stream >> place >> idf >> weight;
        if (stream.status() != QDataStream::Ok || place >= model.m_idf.size() || !std::isfinite(idf) || idf < 0 ||
            !std::isfinite(weight))
            return damaged;
        model.m_idf[place] = idf;
        model.m_weight[place] = weight;
    }
    return model;
}

} // namespace core
