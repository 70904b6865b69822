// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/checks/policy.h"
#include "core/triage/dual_text_trainer.h"
#include "core/triage/linear_trainer.h"
#include "core/triage/triage_training.h"

#include <QTest>

#include <cmath>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// Texts of invented words of which some lean to one kind; labels that the words do not settle.
struct Texts
{
    std::vector<HashedText> hashed;
    std::vector<const HashedText *> pointers;
    std::vector<char> nonCompliant;
    std::vector<bool> labels;
    std::vector<int> fold;
    QStringList written;

    explicit Texts(int number, const TextModelOptions &options)
    {
        Random random(11);
        for (int i = 0; i < number; ++i) {
            const bool bad = random.chance(0.3);
            QStringList words;
            for (int k = 0; k < 12; ++k) {
                const quint32 word = random.below(60);
                words.append(u"%1or%2"_s.arg(QChar(u'b' + word % 20)).arg(bad && random.chance(0.4) ? word % 7 : word));
            }
            written.append(words.join(u' '));
            hashed.push_back(hashText(written.last(), options));
            nonCompliant.push_back(bad ? 1 : 0);
            labels.push_back(bad);
            fold.push_back(i % 3);
        }
        for (const HashedText &text : hashed)
            pointers.push_back(&text);
    }
};

/// What both solvers minimise: half the squared weights and the weighted squared hinge of every text.
double objective(const TextModel &model, const Texts &texts, const TextModelOptions &options)
{
    const auto positives = size_t(std::count(texts.labels.begin(), texts.labels.end(), true));
    const ClassCosts costs =
        classCosts(positives, texts.labels.size() - positives, {options.cost, options.ratio, options.tolerance});
    double sum = double(model.bias()) * double(model.bias()) / 2;
    for (quint32 rank = 0; rank < model.known().size(); ++rank)
        sum += double(model.known().value(rank).weight) * double(model.known().value(rank).weight) / 2;
    for (size_t i = 0; i < texts.hashed.size(); ++i) {
        const double margin = (texts.labels[i] ? 1 : -1) * model.score(texts.hashed[i]);
        const double miss = std::max(0.0, 1 - margin);
        sum += (texts.labels[i] ? costs.positive : costs.negative) * miss * miss;
    }
    return sum;
}

Finding finding(const QString &indicator, Direction direction)
{
    Finding found;
    found.indicator = indicator;
    found.variant = u"v"_s;
    found.direction = direction;
    return found;
}

/// Decided requests in which country, nationality, birth country, language and the subject's name go with the outcome
/// without exception, and the facts only mostly.
QList<TrainingCase> confounded(int number, bool swapped)
{
    Random random(5);
    QList<TrainingCase> cases;
    for (int i = 0; i < number; ++i) {
        const bool bad = i % 4 == 0;
        const bool first = bad != swapped;
        TrainingCase one;
        one.id = u"c-%1"_s.arg(i);
        one.group = one.id;
        one.outcome = bad ? CaseOutcome::NonCompliant : CaseOutcome::Compliant;
        Request &request = one.request;
        request.source = first ? u"XA"_s : u"XB"_s;
        request.subject.nationalities = {first ? u"PE"_s : u"SE"_s};
        request.subject.birthCountry = first ? u"PE"_s : u"SE"_s;
        request.subject.languages = {first ? u"ARA"_s : u"ENG"_s};
        request.subject.names = {{PersonName::Kind::Primary,
                                  first ? u"AL-TASHVEKI"_s : u"DRUMOVAK"_s,
                                  first ? u"Abd Orelin"_s : u"Orelin"_s,
                                  {}}};
        const bool speech = bad != random.chance(0.1);
        request.facts = u"the %1 and %2 man %3, day %4"_s.arg(
            first ? u"peruvian"_s : u"swedish"_s, first ? u"muslim"_s : u"christian"_s,
            speech ? u"held a speech at a gathering and wrote posters"_s : u"broke a window and took money"_s,
            QString::number(i % 9));
        if (speech)
            one.findings.append(finding(u"A03"_s, Direction::Raise));
        if (!bad && random.chance(0.3))
            one.findings.append(finding(u"G01"_s, Direction::Lower));
        if (!bad && random.chance(0.5)) // goes against its direction
            one.findings.append(finding(u"B01"_s, Direction::Raise));
        cases.append(one);
    }
    return cases;
}

Result<TriageModel> trained(const QList<TrainingCase> &cases, const TriageModel *start)
{
    TriageTrainingOptions options;
    options.manyCases = 100;
    options.start = start;
    const auto policy = Policy::load();
    if (!policy)
        return policy.error();
    return trainTriageModel(cases, *policy, options);
}

} // namespace

class TestTriageTraining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// liblinear's solver of the primal is the other program.
    void bothSolversReachTheSameOptimum()
    {
        TextModelOptions options;
        options.tolerance = 1e-4;
        const Texts texts(500, options);
        const TextModel primal = TextModel::train(texts.pointers, texts.labels, options);
        const TextRows rows(texts.pointers, options);
        const TextModel dual = DualTraining{rows, texts.nonCompliant, texts.fold, options}.trainWithout(-1);
        const double best = objective(primal, texts, options);
        QVERIFY(objective(TextModel(options, primal.known(), 5), texts, options) > 1.05 * best); // the measure tells
        QVERIFY2(objective(dual, texts, options) < 1.002 * best, qPrintable(QString::number(best)));
        for (const HashedText &text : texts.hashed)
            QVERIFY(std::abs(dual.score(text) - primal.score(text)) < 0.05);
    }

    void aLeftOutFoldIsNotSeen()
    {
        const TextModelOptions options;
        Texts texts(200, options);
        const TextRows rows(texts.pointers, options);
        const auto scoresWithout = [&](int fold) {
            const TextModel model = DualTraining{rows, texts.nonCompliant, texts.fold, options}.trainWithout(fold);
            std::vector<double> scores;
            for (const HashedText &text : texts.hashed)
                scores.push_back(model.score(text));
            return scores;
        };
        const auto before = scoresWithout(1);
        const auto beforeAll = scoresWithout(-1);
        for (size_t i = 0; i < texts.fold.size(); ++i) {
            if (texts.fold[i] == 1)
                texts.nonCompliant[i] = 1 - texts.nonCompliant[i];
        }
        QVERIFY(scoresWithout(1) == before);
        QVERIFY(scoresWithout(-1) != beforeAll);
    }

    void whatTheStartKnowsStays()
    {
        const TextModelOptions options;
        const Texts texts(200, options);
        const quint32 place = hashText(u"quillmark", options).place.front();
        const TextModel start(options, KnownPlaces(options.bits, {place}, {{2.5F, 0.75F}}), 0);
        const TextRows rows(texts.pointers, options);
        QCOMPARE(rows.termAt(place), TextRows::kNone); // no text of these holds it
        const TextModel model = DualTraining{rows, texts.nonCompliant, texts.fold, options, &start}.trainWithout(-1);
        const quint32 rank = model.known().rank(place);
        QVERIFY(rank != KnownPlaces::kNone);
        QCOMPARE(model.known().value(rank).weight, 0.75F);
        QCOMPARE(model.known().value(rank).idf, 2.5F);
    }

    void manyCasesGiveTheSameBytesAndKeepTheDirections()
    {
        const auto shipped = TriageModel::shipped();
        QVERIFY(shipped.ok());
        const auto model = trained(confounded(600, false), &*shipped);
        QVERIFY(model.ok());
        QCOMPARE(trained(confounded(600, false), &*shipped)->save(), model->save());
        const auto loaded = TriageModel::load(model->save());
        QVERIFY(loaded.ok());
        QCOMPARE(loaded->version(), model->version());
        const TriageModel::Parts &parts = model->parts();
        for (qsizetype i = 0; i < parts.keys.size(); ++i)
            QVERIFY(parts.keys[i].endsWith(u'-') ? parts.weights.indicator[size_t(i)] <= 0
                                                 : parts.weights.indicator[size_t(i)] >= 0);
        for (const QString &key : shipped->parts().keys)
            QVERIFY2(parts.keys.contains(key), qPrintable(key));
        QCOMPARE(parts.decided.size(), shipped->parts().decided.size() + 600);
        QVERIFY(model->version() != shipped->version());
    }

    /// The whole model is the same to the byte when country, nationality, religion and name change sides.
    void whatMayNotCountTeachesNothing()
    {
        const auto shipped = TriageModel::shipped();
        QVERIFY(shipped.ok());
        for (const TriageModel *start : {static_cast<const TriageModel *>(nullptr), &*shipped}) {
            const auto model = trained(confounded(600, false), start);
            const auto swapped = trained(confounded(600, true), start);
            QVERIFY(model.ok() && swapped.ok());
            QCOMPARE(swapped->save(), model->save());
        }
    }

    void theTextIsLearned()
    {
        const auto shipped = TriageModel::shipped();
        QVERIFY(shipped.ok());
        const auto model = trained(confounded(600, false), &*shipped);
        QVERIFY(model.ok());
        Request speech;
        speech.facts = u"the man held a speech at a gathering and wrote posters, day 3"_s;
        Request theft;
        theft.facts = u"the man broke a window and took money, day 3"_s;
        QVERIFY(model->textFeature(speech) > model->textFeature(theft));
    }
};

QTEST_GUILESS_MAIN(TestTriageTraining)
#include "tst_triage_training.moc"
