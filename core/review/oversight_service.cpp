// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/oversight_service.h"

#include "core/audit/audit_log.h"
#include "core/graph/continent.h"
#include "core/storage/decision_store.h"
#include "core/storage/request_store.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>

#include <algorithm>
#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCalibrationSteps = 10;
/// Drift compares the newest requests with all before; fewer than this on either side say nothing.
constexpr qint64 kNewest = 1000;
constexpr qint64 kFewest = 200;
constexpr double kDriftLimit = 0.10;
constexpr double kSevereDrift = 0.25;
/// An alarm that chance gives once in a thousand looks is no alarm.
constexpr double kDriftConfidence = 0.999;
constexpr double kCalibrationLimit = 0.05;
constexpr double kSevereCalibration = 0.10;

/// A word on one finding is shorter than a reason for a decision.
constexpr qsizetype kMaxFindingReason = 4000;

struct GroupSums
{
    quint64 requests = 0, selected = 0, forced = 0, decided = 0, refused = 0;
};

struct IndicatorSums
{
    quint64 fired = 0, decided = 0, refused = 0, before = 0, now = 0;
};

/// Sums over one pass of the requests.
class Gatherer
{
public:
    Gatherer(QDateTime now, quint64 total)
        : m_now(std::move(now)), m_newestFrom(total > quint64(2 * kNewest) ? total - kNewest : total / 2)
    {
    }

    void take(const OversightRow &row)
    {
        takeShare(row);
        takeGroups(row);
        takeOpen(row);
        takeOutcome(row);
        takeDrift(row);
        ++m_taken;
    }

    void fill(OversightReport &report)
    {
        fillShare(report);
        fillBacklog(report);
        fillMiss(report);
        fillCalibration(report);
        fillDrift(report);
        report.countries = groupFigures(m_countries, report.minimumNumber);
        report.regions = groupFigures(m_regions, report.minimumNumber);
        for (auto it = m_indicators.cbegin(); it != m_indicators.cend(); ++it) {
            IndicatorFigures figures;
            figures.indicator = it.key();
            figures.fired = it->fired;
            figures.decided = it->decided;
            figures.refused = wilsonInterval(it->refused, it->decided, report.confidence);
            report.indicators.append(figures);
        }
    }

private:
    void takeShare(const OversightRow &row)
    {
        ++m_share.total;
        m_share.forced += row.referral ? 1 : 0;
        m_share.returned += !row.referral && row.route == Route::ReturnToSource ? 1 : 0;
        if (row.referral)
            return; // forced since it was chosen: outside the share
        m_share.concern += row.arm == RouteCause::Concern ? 1 : 0;
        m_share.novelty += row.arm == RouteCause::Novelty ? 1 : 0;
        m_share.audit += row.arm == RouteCause::Audit ? 1 : 0;
    }

    void takeGroups(const OversightRow &row)
    {
        for (GroupSums *sums : {&m_countries[row.source], &m_regions[continentKey(continentOf(row.source))]}) {
            ++sums->requests;
            sums->selected += !row.referral && row.arm != RouteCause::None ? 1 : 0;
            sums->forced += row.referral ? 1 : 0;
            sums->decided += isDecided(row.state) ? 1 : 0;
            sums->refused += row.state == ReviewState::Refused ? 1 : 0;
        }
    }

    void takeOpen(const OversightRow &row)
    {
        if (isDecided(row.state))
            return;
        const auto place = size_t(row.route);
        m_ages[place].push_back(double(row.receivedAt.msecsTo(m_now)) / 86'400'000.0);
        m_overdue[place] += row.due.isValid() && row.due < m_now.date() ? 1 : 0;
    }

    void takeOutcome(const OversightRow &row)
    {
        const bool refused = row.state == ReviewState::Refused;
        const bool audited = row.arm == RouteCause::Audit && !row.referral;
        m_miss.drawn += audited ? 1 : 0;
        m_miss.pending += audited && !isDecided(row.state) ? 1 : 0;
        m_miss.cleared += row.arm == RouteCause::None && row.route == Route::Standard ? 1 : 0;
        if (!isDecided(row.state))
            return;
        if (audited)
            m_audits.push_back({row.probability, refused});
        else if (refused && (row.referral || row.arm != RouteCause::None))
            ++m_miss.found;
        m_outcomes.push_back({row.concern, refused, 1 / row.probability});
    }

    void takeDrift(const OversightRow &row)
    {
        const bool newest = m_taken >= m_newestFrom;
        auto &bands = newest ? m_bandsNow : m_bandsBefore;
        ++bands[size_t(row.band)];
        auto &sources = m_sources[row.source];
        ++(newest ? sources.second : sources.first);
        ++(newest ? m_rowsNow : m_rowsBefore);
        QStringList fired = row.indicators;
        fired.removeDuplicates();
        for (const QString &indicator : std::as_const(fired)) {
            IndicatorSums &sums = m_indicators[indicator];
            ++sums.fired;
            ++(newest ? sums.now : sums.before);
            sums.decided += isDecided(row.state) ? 1 : 0;
            sums.refused += row.state == ReviewState::Refused ? 1 : 0;
        }
    }

    void fillShare(OversightReport &report) const
    {
        const SharePlan plan = report.share.plan;
        report.share = m_share;
        report.share.plan = plan;
        if (m_share.total == 0)
            return;
        report.share.share = double(m_share.concern + m_share.novelty + m_share.audit) / double(m_share.total);
        report.share.forcedShare = double(m_share.forced) / double(m_share.total);
    }

    void fillBacklog(OversightReport &report)
    {
        for (const Route route : kRoutes) {
            std::vector<double> &ages = m_ages[size_t(route)];
            BacklogFigures figures{route, ages.size(), m_overdue[size_t(route)], 0, 0};
            if (!ages.empty()) {
                const auto middle = ages.begin() + qsizetype(ages.size() / 2);
                std::nth_element(ages.begin(), middle, ages.end());
                figures.medianDays = *middle;
                figures.oldestDays = *std::max_element(ages.begin(), ages.end());
            }
            report.backlog.append(figures);
        }
    }

    void fillMiss(OversightReport &report)
    {
        // What an audit finds stands for the audited requests too, so that the sum is over all not chosen by score.
        m_miss.estimate = missRate(m_audits, m_miss.cleared + m_miss.drawn, report.confidence);
        m_miss.recall = recallOf(m_miss.found, m_miss.estimate);
        const double places = double(m_share.forced + m_share.concern + m_share.novelty);
        m_miss.ceiling = recallCeiling(places, double(m_miss.found) + m_miss.estimate.missed.value);
        report.miss = m_miss;
    }

    void fillCalibration(OversightReport &report) const
    {
        struct Sums
        {
            quint64 decided = 0, refused = 0;
            double forecast = 0;
        };
        std::array<Sums, kCalibrationSteps> steps{};
        for (const CalibratedOutcome &outcome : m_outcomes) {
            const auto place = std::min(int(outcome.probability * kCalibrationSteps), kCalibrationSteps - 1);
            Sums &step = steps[size_t(std::max(0, place))];
            ++step.decided;
            step.refused += outcome.nonCompliant ? 1 : 0;
            step.forecast += outcome.probability;
        }
        for (int i = 0; i < kCalibrationSteps; ++i) {
            const Sums &step = steps[size_t(i)];
            if (step.decided == 0)
                continue;
            report.calibration.append({double(i) / kCalibrationSteps, double(i + 1) / kCalibrationSteps, step.decided,
                                       step.forecast / double(step.decided),
                                       wilsonInterval(step.refused, step.decided, report.confidence)});
        }
        report.calibrationError = expectedCalibrationError(m_outcomes, kCalibrationSteps);
    }

    void fillDrift(OversightReport &report) const
    {
        using Kind = DriftAlarm::Kind;
        if (m_outcomes.size() >= size_t(kFewest) && report.calibrationError > kCalibrationLimit) {
            report.drift.append(
                {Kind::Calibration, {}, report.calibrationError, 0, 0, report.calibrationError > kSevereCalibration});
        }
        if (m_rowsBefore < kFewest || m_rowsNow < kFewest)
            return;
        const auto add = [&](Kind kind, const QString &key, std::span<const quint64> old,
                             std::span<const quint64> recent, double before, double now) {
            const double index = populationStability(old, recent);
            if (index > kDriftLimit && index > stabilityByChance(old, recent, kDriftConfidence))
                report.drift.append({kind, key, index, before, now, index > kSevereDrift});
        };
        add(Kind::Band, {}, m_bandsBefore, m_bandsNow, 0, 0);
        std::vector<quint64> before;
        std::vector<quint64> now;
        for (const auto &[first, second] : m_sources) {
            before.push_back(first);
            now.push_back(second);
        }
        add(Kind::Source, {}, before, now, 0, 0);
        for (auto it = m_indicators.cbegin(); it != m_indicators.cend(); ++it) {
            const std::array<quint64, 2> old{it->before, quint64(m_rowsBefore) - it->before};
            const std::array<quint64, 2> recent{it->now, quint64(m_rowsNow) - it->now};
            add(Kind::Indicator, it.key(), old, recent, double(it->before) / double(m_rowsBefore),
                double(it->now) / double(m_rowsNow));
        }
        std::stable_sort(report.drift.begin(), report.drift.end(),
                         [](const DriftAlarm &a, const DriftAlarm &b) { return a.index > b.index; });
    }

    static QList<GroupFigures> groupFigures(const QMap<QString, GroupSums> &groups, quint64 minimum)
    {
        GroupSums all;
        for (const GroupSums &sums : groups) {
            all.requests += sums.requests;
            all.selected += sums.selected;
            all.forced += sums.forced;
            all.decided += sums.decided;
            all.refused += sums.refused;
        }
        QList<GroupFigures> figures;
        for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
            const quint64 rest = all.requests - it->requests;
            figures.append(
                {it.key(), it->requests,
                 groupRate(it->selected, it->requests, all.selected - it->selected, rest, minimum),
                 groupRate(it->forced, it->requests, all.forced - it->forced, rest, minimum), it->decided,
                 groupRate(it->refused, it->decided, all.refused - it->refused, all.decided - it->decided, minimum)});
        }
        return figures;
    }

    QDateTime m_now;
    quint64 m_newestFrom;
    quint64 m_taken = 0;
    ShareFigures m_share;
    MissFigures m_miss;
    std::array<std::vector<double>, kRoutes.size()> m_ages;
    std::array<quint64, kRoutes.size()> m_overdue{};
    std::vector<AuditOutcome> m_audits;
    std::vector<CalibratedOutcome> m_outcomes;
    std::array<quint64, kBands.size()> m_bandsBefore{};
    std::array<quint64, kBands.size()> m_bandsNow{};
    qint64 m_rowsBefore = 0;
    qint64 m_rowsNow = 0;
    QMap<QString, std::pair<quint64, quint64>> m_sources;
    QMap<QString, GroupSums> m_countries;
    QMap<QString, GroupSums> m_regions;
    QMap<QString, IndicatorSums> m_indicators;
};

/// Every second look at a proposal, as a pair: "yes" is "not to be published". Sending a proposal back to detailed
/// review is a disagreement with it.
Result<AgreementTable> agreementOfReviewers(Database &database)
{
    QHash<qint64, Decision> last;
    AgreementTable table;
    auto read = DecisionStore(database).forEach([&](const Decision &decision) {
        const auto before = last.constFind(decision.request.value);
        if (before != last.cend() && before->user != decision.user) {
            const bool confirmed = isDecided(decision.stateAfter);
            if (decision.stateBefore == ReviewState::RefuseProposed)
                ++(confirmed ? table.bothYes : table.onlyFirst);
            else if (decision.stateBefore == ReviewState::ApproveProposed)
                ++(confirmed ? table.bothNo : table.onlySecond);
        }
        last.insert(decision.request.value, decision);
    });
    if (!read)
        return read.error();
    return table;
}

Result<> addFindingCounts(Database &database, OversightReport &report)
{
    auto counts = OversightStore(database).findingCounts();
    if (!counts)
        return counts.error();
    for (const OversightStore::FindingCount &count : *counts) {
        auto place = std::ranges::lower_bound(report.indicators, count.indicator, {}, &IndicatorFigures::indicator);
        if (place == report.indicators.end() || place->indicator != count.indicator) {
            IndicatorFigures figures;
            figures.indicator = count.indicator;
            place = report.indicators.insert(place, figures);
        }
        place->accepted = count.accepted;
        place->rejected = count.rejected;
        place->precision = wilsonInterval(count.accepted, count.accepted + count.rejected, report.confidence);
    }
    return {};
}

} // namespace

Result<OversightReport> OversightService::report(const Policy &policy, const TaskContext &task) const
{
    auto database = m_file.connect(Database::Access::ReadOnly);
    if (!database)
        return database.error();
    OversightReport report;
    report.at = m_clock.now();
    auto plan = sharePlan(**database, policy);
    if (!plan)
        return plan.error();
    report.share.plan = *plan;
    auto total = RequestStore(**database).count();
    if (!total)
        return total.error();
    Gatherer gatherer(report.at, quint64(*total));
    auto read = OversightStore(**database).forEach([&](const OversightRow &row) { gatherer.take(row); }, task);
    if (!read)
        return read.error();
    gatherer.fill(report);
    auto agreement = agreementOfReviewers(**database);
    if (!agreement)
        return agreement.error();
    report.agreementTable = *agreement;
    report.agreement = agreementOf(*agreement, report.confidence);
    if (auto added = addFindingCounts(**database, report); !added)
        return added.error();
    return report;
}

Result<> OversightService::judgeFinding(FindingVerdict verdict, const Actor &actor) const
{
    if (verdict.word != FindingWord::Accepted && verdict.reason.trimmed().isEmpty()) {
        return Error{
            Error::Code::NotAllowed,
            QCoreApplication::translate("review", "To reject or defer an indicator, say why. Nothing was saved."),
            {}};
    }
    if (verdict.reason.size() > kMaxFindingReason) {
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("review", "The reason is too long. Nothing was saved; shorten it."),
                     {}};
    }
    auto database = m_file.connectForAct();
    if (!database)
        return database.error();
    auto transaction = Transaction::begin(**database);
    if (!transaction)
        return transaction.error();
    verdict.user = actor.user;
    verdict.at = m_clock.now();
    if (auto set = OversightStore(**database).setFindingVerdict(verdict); !set)
        return set;
    auto logged = AuditLog(**database)
                      .append({verdict.at,
                               actor.user,
                               actor.station,
                               findingAction(verdict.word),
                               u"request"_s,
                               verdict.request.value,
                               {},
                               verdict.indicator,
                               verdict.reason});
    if (!logged)
        return logged.error();
    return transaction->commit();
}

Result<> OversightService::setFirstComeOrder(bool on, const QString &reason, const Actor &actor) const
{
    auto database = m_file.connectForAct();
    if (!database)
        return database.error();
    return changeTriageSetting(**database, triage_setting::firstCome, on ? u"1"_s : u"0"_s, reason, actor, m_clock);
}

} // namespace core
