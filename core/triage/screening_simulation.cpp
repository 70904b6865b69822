// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/screening_simulation.h"

#include "core/base/random.h"
#include "core/triage/screening_error.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

// The similarities of 12,000 records take 576 MB; the screenings this measures hold a few thousand.
constexpr size_t kMaximumRecords = 12'000;

std::optional<Error> problemWith(const ScreeningSet &set, const std::vector<size_t> &priors)
{
    if (set.texts.size() > kMaximumRecords) {
        return invalidScreening(
            ScreeningText::tr("The file has %n record(s); at most %1 can be replayed.", nullptr, int(set.texts.size()))
                .arg(kMaximumRecords));
    }
    for (size_t i = 0; i < priors.size(); ++i) {
        if (priors[i] >= set.texts.size()) {
            return invalidScreening(
                ScreeningText::tr("Prior row %1 does not exist: the file has rows 0 to %2.")
                    .arg(QString::number(priors[i]), QString::number(qint64(set.texts.size()) - 1)));
        }
        if (std::find(priors.begin(), priors.begin() + qsizetype(i), priors[i]) != priors.begin() + qsizetype(i))
            return invalidScreening(ScreeningText::tr("Prior row %1 is given twice.").arg(QString::number(priors[i])));
    }
    return std::nullopt;
}

} // namespace

Result<std::vector<size_t>> drawPriors(const ScreeningSet &set, quint64 seed)
{
    std::vector<size_t> relevant;
    std::vector<size_t> irrelevant;
    for (size_t i = 0; i < set.relevant.size(); ++i)
        (set.relevant[i] ? relevant : irrelevant).push_back(i);
    if (relevant.empty() || irrelevant.empty())
        return invalidScreening(ScreeningText::tr("The file needs at least one relevant and one irrelevant record."));
    Random random(seed);
    const size_t first = relevant[random.below(quint32(relevant.size()))];
    const size_t second = irrelevant[random.below(quint32(irrelevant.size()))];
    return std::vector<size_t>{first, second};
}

Result<ScreeningRun> simulateScreening(const ScreeningSet &set, const std::vector<size_t> &priors,
                                       const ScreeningOptions &options, const TaskContext &task)
{
    if (const auto problem = problemWith(set, priors))
        return *problem;
    ScreeningRun run;
    run.priors = priors;
    ScreeningLearner learner(set.texts, options);
    for (const size_t prior : priors)
        learner.decide(prior, set.relevant[prior]);
    const size_t rest = set.texts.size() - priors.size();
    run.order.reserve(rest);
    while (run.order.size() < rest) {
        if (task.canceled())
            return Error{Error::Code::Canceled, ScreeningText::tr("The replay was stopped."), {}};
        learner.learn();
        const size_t next = learner.best();
        run.order.push_back(next);
        learner.decide(next, set.relevant[next]);
        task.progress(qint64(run.order.size()), qint64(rest));
    }
    measureScreening(set, run);
    return run;
}

void measureScreening(const ScreeningSet &set, ScreeningRun &run)
{
    run.found.clear();
    quint32 found = 0;
    double sum = 0;
    for (const size_t record : run.order) {
        found += set.relevant[record] ? 1 : 0;
        run.found.push_back(found);
        sum += found;
    }
    run.relevant = found;
    const auto all = double(run.order.size());
    const auto relevant = double(found);
    if (found == 0 || relevant == all) { // no order is better than another
        run.wss95 = 0;
        run.loss = 0;
        return;
    }
    run.loss = (relevant * (all - (relevant - 1) / 2) - sum) / (relevant * (all - relevant));
    const auto needed = quint32(std::ceil(0.95 * relevant - 1e-9));
    const auto reached = std::lower_bound(run.found.begin(), run.found.end(), needed);
    const double read = double(reached - run.found.begin()) + 1;
    run.wss95 = (all - read) / all - 0.05;
}

} // namespace core
