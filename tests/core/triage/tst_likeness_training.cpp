// SPDX-License-Identifier: GPL-3.0-or-later
// Learning the likeness: the regression against values worked out by hand, and a training on a handful of texts.
#include "core/triage/likeness_training.h"
#include "core/triage/weighted_logistic.h"

#include <QTest>

#include <cmath>

using namespace core;

namespace {

LikenessExample example(const QString &id, ExampleKind kind, const QStringList &words,
                        const QSet<QString> &indicators = {})
{
    LikenessExample one;
    one.id = id;
    one.group = one.id;
    one.kind = kind;
    one.contentious = kind == ExampleKind::Contentious;
    for (const QString &word : words)
        one.features.append(u"T:" + word);
    one.indicators = indicators;
    return one;
}

/// Forty texts: prayers and strikes against thefts, each with a word of its own.
std::vector<LikenessExample> handful()
{
    std::vector<LikenessExample> examples;
    for (int i = 0; i < 10; ++i) {
        const QString own = QStringLiteral("own%1").arg(i);
        examples.push_back(example(u'p' + own, ExampleKind::Contentious,
                                   {QStringLiteral("pray"), QStringLiteral("hymn"), own}, {QStringLiteral("A06")}));
        examples.push_back(example(u's' + own, ExampleKind::Contentious,
                                   {QStringLiteral("strike"), QStringLiteral("picket"), own}, {QStringLiteral("A03")}));
        examples.push_back(
            example(u't' + own, ExampleKind::Routine, {QStringLiteral("stole"), QStringLiteral("safe"), own}));
        examples.push_back(
            example(u'd' + own, ExampleKind::Decoy, {QStringLiteral("stole"), QStringLiteral("church"), own}));
    }
    return examples;
}

} // namespace

class TstLikenessTraining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// With no features the intercept is the log-odds of the weights: ln(3 / 1).
    void theInterceptIsTheLogOddsOfTheWeights()
    {
        const std::vector<LogisticRow> rows = {{{}, 0, 3, true}, {{}, 0, 1, false}};
        const LogisticWeights fitted = fitLogistic(rows, 0, 1);
        QVERIFY(std::abs(fitted.intercept - std::log(3.0)) < 1e-4);
    }

    /// One row of either kind, apart by one feature: w = 2a with the feature's row at a, so w²/2 + 2C·ln(1+exp(-w/2))
    /// is smallest where w = C / (1 + exp(w/2)); for C = 1 that is w = 0.4445, the intercept -w/2.
    void theWeightIsThatOfTheMinimum()
    {
        const std::vector<LogisticRow> rows = {{{0}, 1, 1, true}, {{}, 1, 1, false}};
        const LogisticWeights fitted = fitLogistic(rows, 1, 1);
        QVERIFY(std::abs(fitted.weights[0] - 1 / (1 + std::exp(fitted.weights[0] / 2))) < 1e-3);
        QVERIFY(std::abs(fitted.intercept + fitted.weights[0] / 2) < 1e-3);
    }

    void aRowWithoutWeightTeachesNothing()
    {
        std::vector<LogisticRow> rows = {{{0}, 1, 1, true}, {{1}, 1, 1, false}};
        const LogisticWeights before = fitLogistic(rows, 2, 1);
        rows.push_back({{0}, 1, 0, false});
        const LogisticWeights after = fitLogistic(rows, 2, 1);
        QCOMPARE(after.weights, before.weights);
    }

    void groundsAndRoutineAreToldApart()
    {
        const auto examples = handful();
        LikenessOptions options;
        options.folds = 5;
        const auto trained = trainLikeness(examples, {}, options);
        QVERIFY(trained);
        const LikenessParts &parts = trained->model.parts();
        const auto weightOf = [&](const char *name) {
            return double(parts.weights[size_t(parts.features.indexOf(QString::fromLatin1(name)))]);
        };
        QVERIFY(weightOf("T:pray") > 0 && weightOf("T:strike") > 0);
        QVERIFY(weightOf("T:stole") < 0);
        QCOMPARE(parts.kinds.size(), size_t(2));
        for (size_t i = 0; i < examples.size(); ++i) {
            QCOMPARE(trained->heldOut.scores[i] > 0, examples[i].contentious);
            QCOMPARE(bool(trained->heldOut.fits[i]), examples[i].contentious);
        }
        QVERIFY(parts.bar > 0 && parts.bar < 1);
    }

    void theSameExamplesGiveTheSameModel()
    {
        const auto examples = handful();
        const auto first = trainLikeness(examples, {});
        const auto second = trainLikeness(examples, {});
        QVERIFY(first && second);
        QCOMPARE(first->model.save(), second->model.save());
    }

    void oneSideAloneTeachesNothing()
    {
        std::vector<LikenessExample> examples = handful();
        std::erase_if(examples, [](const LikenessExample &one) { return one.kind == ExampleKind::Routine; });
        const auto trained = trainLikeness(examples, {});
        QVERIFY(!trained);
        QCOMPARE(trained.error().code, Error::Code::InvalidInput);
    }

    /// Three decoys above the bar of the decoys raise it; none that only a plain ground could refer does.
    void whatIsNotLikeAsAWholeRaisesNoBar()
    {
        std::vector<LikenessExample> examples = handful();
        LikenessOptions options;
        options.folds = 5;
        const auto barOf = [&](bool asWhole) {
            std::vector<LikenessExample> with = examples;
            for (LikenessExample decoy : examples) {
                if (!decoy.contentious)
                    continue;
                decoy.id += QStringLiteral("-decoy");
                decoy.kind = ExampleKind::Decoy;
                decoy.contentious = false;
                decoy.indicators.clear();
                decoy.asWhole = asWhole;
                with.push_back(decoy);
            }
            return trainLikeness(with, {}, options)->model.parts().bar;
        };
        QVERIFY(barOf(true) > barOf(false));
    }

    void featuresThatSayLittleAreNamedByTheirBeginning()
    {
        const auto words = readLikenessWords(R"({"left_out_features": ["W:publish:", "K:topic.other_state:"],
            "words": {"A06": {"en": "church prayers sermon"}}})");
        QVERIFY(words);
        QCOMPARE(words->leftOutFeatures,
                 (QStringList{QStringLiteral("W:publish:"), QStringLiteral("K:topic.other_state:")}));
    }

    void wordsOfAGroundAreWeakExamplesOfIt()
    {
        const auto words = readLikenessWords(R"({"left_out": ["the which"], "words": {
            "A06": {"en": "church prayers sermon"}, "ordinary": {"en": "stole robbery"}}})");
        QVERIFY(words);
        QVERIFY(words->leftOut.contains(u"which"));
        int faith = 0;
        for (const LikenessExample &one : words->examples) {
            QCOMPARE(one.kind, ExampleKind::Words);
            QVERIFY(one.weight < 1);
            QCOMPARE(one.contentious, one.indicators == QSet<QString>{QStringLiteral("A06")});
            faith += one.contentious && one.features.contains(QStringLiteral("T:sermon")) ? 1 : 0;
        }
        QVERIFY(faith > 0);
        QVERIFY(!readLikenessWords("[]"));
    }
};

QTEST_GUILESS_MAIN(TstLikenessTraining)
#include "tst_likeness_training.moc"
