// SPDX-License-Identifier: GPL-3.0-or-later
// Measures triage without a case file, and makes decisions in one, so that the command line can be measured on it:
//   triage_bench [CASES [SEED]]          time of an assessment, of an explanation and of a training
//   triage_bench decide CASE TRUTH N     decides the first N requests of a case file by the truth of the generator
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/generator/request_generator.h"
#include "core/review/request_assessor.h"
#include "core/storage/case_file.h"
#include "core/storage/decision_store.h"
#include "core/storage/request_store.h"
#include "core/triage/roc.h"
#include "core/triage/triage_training.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>
#include <QUuid>

#include <ctime>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr double kWrongLabels = 0.02; ///< reviewers err too
constexpr int kMeasured = 20'000;
constexpr int kFresh = 10'000;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// Wall and processor time from its making to print().
class Stopwatch
{
public:
    Stopwatch() { m_wall.start(); }
    void print(const QString &what, double number = 0) const
    {
        const double wall = double(m_wall.nsecsElapsed()) / 1e9;
        const double processor = double(std::clock() - m_processor) / CLOCKS_PER_SEC;
        out() << what.leftJustified(44) << QString::number(wall, 'f', 3) << " s wall, "
              << QString::number(processor, 'f', 3) << " s processor";
        if (number > 0)
            out() << ", " << QString::number(1000 * wall / number, 'f', 4) << " ms each";
        out() << Qt::endl;
    }

private:
    QElapsedTimer m_wall;
    std::clock_t m_processor = std::clock();
};

/// Decided cases by the generator's truth, with some labels turned round.
QList<TrainingCase> invented(int number, quint64 seed, const RequestAssessor &assessor)
{
    RequestGenerator generator(seed);
    Random random(seed);
    QList<TrainingCase> cases(number);
    for (TrainingCase &one : cases) {
        const GeneratedRequest made = generator.next();
        const bool bad = made.truth.contentious.isEmpty() == random.chance(kWrongLabels);
        one.id = made.request.externalId;
        one.group = one.id;
        one.request = made.request;
        one.outcome = bad ? CaseOutcome::NonCompliant : CaseOutcome::Compliant;
    }
    TrainingCase *const first = cases.data();
    forEachInParallel(size_t(number), [&](size_t i) {
        first[i].findings = assessor.assess(first[i].request, {}, {2031, 6, 30}).findings;
    });
    return cases;
}

double areaOf(const RequestAssessor &assessor, const QList<TrainingCase> &cases)
{
    std::vector<double> positives;
    std::vector<double> negatives;
    for (const TrainingCase &one : cases) {
        const Assessment assessment = assessor.assess(one.request, one.findings);
        const double score = assessor.explain(one.request, assessment).logOdds;
        (one.outcome == CaseOutcome::Compliant ? negatives : positives).push_back(score);
    }
    const auto area = rocArea(positives, negatives);
    return area ? area->value : 0;
}

void measureScoring(const QString &name, const RequestAssessor &assessor, const QList<TrainingCase> &cases)
{
    const qsizetype number = std::min<qsizetype>(kMeasured, cases.size());
    QList<Assessment> assessments;
    const Stopwatch assessing;
    for (qsizetype i = 0; i < number; ++i)
        assessments.append(assessor.assess(cases[i].request, {}, {2031, 6, 30}));
    assessing.print(name + u": checks and score"_s, double(number));
    const Stopwatch scoring;
    for (qsizetype i = 0; i < number; ++i)
        assessments[i] = assessor.assess(cases[i].request, cases[i].findings);
    scoring.print(name + u": score"_s, double(number));
    const Stopwatch explaining;
    for (qsizetype i = 0; i < number; ++i)
        assessor.explain(cases[i].request, assessments[i]);
    explaining.print(name + u": explanation"_s, double(number));
}

int measure(int number, quint64 seed)
{
    const auto shipped = RequestAssessor::load();
    if (!shipped || !shipped->model())
        return 1;
    const QList<TrainingCase> cases = invented(number, seed, *shipped);
    measureScoring(u"shipped model"_s, *shipped, cases);
    const Stopwatch preparing;
    const std::vector<PreparedCase> prepared = prepareCases(cases, shipped->engine().policy(), {});
    preparing.print(u"reading %1 cases"_s.arg(number));
    TriageTrainingOptions options;
    options.start = &*shipped->model();
    const Stopwatch training;
    const auto model = trainPrepared(prepared, options);
    training.print(u"training on them"_s);
    if (!model) {
        out() << model.error().message << Qt::endl;
        return 1;
    }
    out() << "model " << model->version() << ", " << model->save().size() << " bytes, text weight "
          << model->parts().weights.text << Qt::endl;
    const RequestAssessor retrained = shipped->withModel(*model);
    measureScoring(u"retrained model"_s, retrained, cases);
    const QList<TrainingCase> fresh = invented(kFresh, seed + 1, *shipped);
    out() << "area under the ROC curve, fresh requests: shipped " << areaOf(*shipped, fresh) << ", retrained "
          << areaOf(retrained, fresh) << Qt::endl;
    return 0;
}

/// One decision and what goes with it, as DecisionService writes it; not synced to disk one by one.
Result<> decide(Database &database, RequestId id, bool refused)
{
    Decision decision;
    decision.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    decision.request = id;
    decision.verdict = refused ? Verdict::Refuse : Verdict::Approve;
    decision.stateAfter = refused ? ReviewState::Refused : ReviewState::Approved;
    decision.reason = u"measured"_s;
    decision.user = u"bench"_s;
    decision.at = QDateTime::currentDateTimeUtc();
    if (auto added = DecisionStore(database).add(decision); !added)
        return added.error();
    return RequestStore(database).setState(id, decision.stateAfter);
}

int decideMany(const QString &path, const QString &truthPath, int number)
{
    auto file = CaseFile::open(path, CaseFile::Mode::Write);
    QFile truth(truthPath);
    if (!file || !truth.open(QIODevice::ReadOnly))
        return 1;
    auto database = (*file)->connect(Database::Access::ReadWrite);
    auto transaction = Transaction::begin(**database);
    Random random(1);
    int done = 0;
    for (; done < number && !truth.atEnd(); ++done) {
        const QJsonObject line = QJsonDocument::fromJson(truth.readLine()).object();
        const auto id = RequestStore(**database).findByExternalId(line[u"id"].toString());
        const bool refused = line[u"contentious"].toArray().isEmpty() == random.chance(kWrongLabels);
        if (!id || !decide(**database, *id, refused))
            return 1;
    }
    out() << done << " decided" << Qt::endl;
    return transaction->commit() ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == u"decide")
        return decideMany(arguments[2], arguments[3], arguments[4].toInt());
    return measure(arguments.size() > 1 ? arguments[1].toInt() : 50'000,
                   arguments.size() > 2 ? arguments[2].toULongLong() : 7);
}
