// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/checks/text/lexicon.h"
#include "core/checks/text/text_view.h"
#include "core/domain/finding.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace core {

/// What the learned likeness counts in a request: which phrases, classes of words and stems stand in which kind of
/// field, what the indicators found, and whether anything of an ordinary crime is told at all, each once. A feature has
/// a name that stays the same when tables grow: "K:topic.faith:F" (a phrase of the tables, in an account), "W:mock:Fn"
/// (a word of a class, denied), "T:pilgrim" (a stem, anywhere), "TC:insult" (in a charge), "TN:asylum" (denied),
/// "Y:A02/facts" (a finding), "Z:no_act" (no act of ordinary criminal law, nor gain).
struct LikenessParts
{
    struct Kind
    {
        QString indicator;          ///< that a request like this is referred by
        std::vector<float> weights; ///< by feature, log-odds
        double intercept = 0;
        double bar = 1e3; ///< log-odds from which this ground refers alone, whatever the rest is like
    };
    QStringList features;       ///< by number
    std::vector<float> weights; ///< by feature: like requests that ended in detailed review, log-odds
    double intercept = 0;
    double slope = 1, offset = 0; ///< of the calibration: probability = 1 / (1 + exp(-(slope * score + offset)))
    double bar = 1;               ///< probability from which a request is referred
    std::vector<Kind> kinds;
    int number = 0; ///< first digits of the digest of all this as bytes; 0 = not worked out yet
};

/// How much a request is like the decided ones that needed detailed review, and which grounds that refers it by.
struct Likeness
{
    static constexpr size_t kMostKinds = 3; ///< grounds of a request that is like them as a whole
    static constexpr double kWithin = 2;    ///< log-odds that such a ground may lie behind the likeliest
    /// Probability that a request must have to be asked for single grounds, which spares most ordinary ones the work.
    static constexpr double kLeastForOneGround = 0.05;

    double probability = 0;
    std::vector<size_t> kinds; ///< numbers into LikenessParts::kinds, the likeliest first
};

/// The second way to a referral, beside the tables: learned from decided, routine and invented requests, for accounts
/// that say what a ground is about in words that no table has. Reads texts only, no source, nationality, name or style.
/// Immutable; any thread.
class LikenessModel
{
public:
    /// Knows nothing and refers nothing.
    LikenessModel() = default;
    /// A model for texts read by a lexicon with these classes of words.
    LikenessModel(LikenessParts parts, const WordClassNames &classes);
    /// The shipped one.
    static Result<LikenessModel> shipped(const WordClassNames &classes);
    /// Reads a packed model. InvalidInput: damaged or of another version.
    static Result<LikenessModel> load(const QByteArray &packed, const WordClassNames &classes);
    [[nodiscard]] QByteArray save() const;

    [[nodiscard]] bool isEmpty() const { return m_parts->features.isEmpty(); }
    [[nodiscard]] const LikenessParts &parts() const { return *m_parts; }
    /// First digits of a digest of the model, stamped on what it finds.
    [[nodiscard]] int number() const;
    /// The stems that a lexicon must look for.
    [[nodiscard]] WordStems stems() const;

    /// `findings` are those of the indicators. `asWhole`: also the grounds of a request that is like the decided ones
    /// as a whole, not only those that are plain on their own.
    [[nodiscard]] Likeness read(const TextView &texts, const QList<Finding> &findings, bool asWhole = true) const;

    /// A place of the texts with its feature.
    struct Place
    {
        quint32 feature = 0;
        quint16 field = 0;
        qint32 start = 0, end = 0;
    };
    /// Every place at which a feature stands.
    [[nodiscard]] std::vector<Place> placesIn(const TextView &texts) const;

private:
    [[nodiscard]] std::vector<quint32> featuresOf(const TextView &texts, const QList<Finding> &findings) const;

    struct Numbers; ///< feature numbers by what is found in a text

    std::shared_ptr<const LikenessParts> m_parts = std::make_shared<const LikenessParts>();
    std::shared_ptr<const Numbers> m_numbers;
};

/// The names of the features of a request whose texts were read with these stems and classes, each once.
QStringList likenessFeatureNames(const TextView &texts, const QList<Finding> &findings, const WordStems &stems,
                                 const WordClassNames &classes);

} // namespace core
