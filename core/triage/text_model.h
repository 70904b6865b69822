// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/triage/known_places.h"
#include "core/triage/text_features.h"

#include <QDataStream>
#include <QString>

#include <span>
#include <vector>

namespace core {

struct FoldedText;

/// How the text model is trained.
struct TextModelOptions
{
    TextFeatureOptions features;
    int bits = 18;                ///< features are hashed into 2^bits places
    quint32 minimumDocuments = 2; ///< features of fewer texts don't count
    double cost = 0.1;            ///< liblinear's C
    double ratio = 10;            ///< total weight of the non-compliant to the compliant texts
    double tolerance = 0.01;      ///< liblinear's stopping criterion
};

/// A phrase that counted, with its share in the text score.
struct CountedPhrase
{
    qsizetype start = 0; ///< in the neutral text, UTF-16 units
    qsizetype end = 0;
    double share = 0; ///< > 0 raises concern
};

/// One text as hashed term counts: what training needs of it, so that decided requests are read only once.
struct HashedText
{
    std::vector<quint32> place; ///< ascending
    std::vector<quint16> count;
};
HashedText hashText(QStringView neutralText, const TextModelOptions &options);

/// In how many of the texts each place occurs.
std::vector<quint32> documentFrequencies(std::span<const HashedText *const> texts, int bits);
/// True for a place that nearly all texts hold: it tells none from another.
inline bool isEverywhere(quint32 frequency, size_t texts)
{
    return double(frequency) > 0.95 * double(texts);
}
/// Smoothed inverse document frequency, ln((1 + n) / (1 + df)) + 1, by place; 0 for places that fewer than `minimum` or
/// nearly all of the texts hold.
std::vector<float> inverseFrequencies(const std::vector<quint32> &frequencies, size_t texts, quint32 minimum);

/// A linear model over the TF-IDF of words and characters (L2-regularised squared-hinge SVM of liblinear, its
/// deterministic trust-region solver). It holds numbers only. Const use from any thread.
class TextModel
{
public:
    TextModel() = default;
    TextModel(const TextModelOptions &options, KnownPlaces known, float bias)
        : m_options(options), m_known(std::move(known)), m_bias(bias)
    {
    }
    /// Trains on texts and labels (true = non-compliant). Without both kinds the model scores everything 0.
    static TextModel train(std::span<const HashedText *const> texts, const std::vector<bool> &labels,
                           const TextModelOptions &options);

    /// The decision value of a text; 0 when nothing in it is known.
    [[nodiscard]] double score(const FoldedText &text) const;
    [[nodiscard]] double score(const HashedText &text) const;
    /// The phrases that raise the score most, at most `limit`, strongest first.
    [[nodiscard]] std::vector<CountedPhrase> phrases(QStringView neutralText, int limit) const;
    [[nodiscard]] bool isEmpty() const { return m_known.isEmpty(); }
    [[nodiscard]] const TextModelOptions &options() const { return m_options; }
    [[nodiscard]] const KnownPlaces &known() const { return m_known; }
    [[nodiscard]] float bias() const { return m_bias; }
    /// The strongest places of a text by TF-IDF, scaled to length 1; for the similarity of cases.
    [[nodiscard]] std::vector<std::pair<quint32, float>> strongest(const HashedText &text, size_t limit) const;

    void write(QDataStream &stream) const;
    static Result<TextModel> read(QDataStream &stream);

private:
    TextModelOptions m_options;
    KnownPlaces m_known;
    float m_bias = 0;
};

} // namespace core
