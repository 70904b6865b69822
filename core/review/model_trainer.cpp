// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/model_trainer.h"

#include "core/audit/audit_log.h"
#include "core/base/parallel.h"
#include "core/exchange/request_json.h"
#include "core/storage/finding_json.h"
#include "core/storage/model_store.h"
#include "core/storage/settings_store.h"
#include "core/triage/triage_training.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <future>
#include <iterator>
#include <mutex>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kTrainAfter("triage.train_after"); ///< key of the case file's setting

/// Rows are read by one thread and made ready by all in batches of this size.
constexpr size_t kRowsPreparedAtOnce = 4096;
/// A request drawn with a small probability stands for many that were not; beyond this a single one would rule.
constexpr double kHighestWeight = 20;

Error stopped()
{
    return {Error::Code::Canceled,
            QCoreApplication::translate("review", "The training was stopped; the model was not changed."),
            {}};
}

/// Requests with the same account of facts are never on both sides of a cross-validation.
QString groupOf(const Request &request, const QString &externalId)
{
    const QString facts = request.facts.simplified();
    if (facts.isEmpty())
        return externalId;
    return QString::fromLatin1(QCryptographicHash::hash(facts.toUtf8(), QCryptographicHash::Sha1).toHex());
}

Result<PreparedCase> prepared(const DecidedRow &row, const Policy &policy, const TextModelOptions &options)
{
    auto request = parseRequestJson(row.content);
    if (!request)
        return request.error();
    auto findings = findingsFromJson(row.findings);
    if (!findings)
        return findings.error();
    TrainingCase one;
    one.id = row.externalId;
    one.group = groupOf(*request, row.externalId);
    one.request = *std::move(request);
    one.findings = *std::move(findings);
    one.outcome = row.refused ? CaseOutcome::NonCompliant : CaseOutcome::Compliant;
    one.weight = std::min(kHighestWeight, 1 / std::max(row.probability, 1e-9));
    return prepareCase(one, policy, options);
}

/// The decided requests of a case file, made ready for training.
class DecidedCases
{
public:
    DecidedCases(const Policy &policy, const TaskContext &task, qint64 expected)
        : m_policy(policy), m_task(task), m_expected(expected)
    {
    }

    Result<> readFrom(Database &database)
    {
        auto read = ModelStore(database).forEachDecided(ModelTrainer::kMostDecisions, [this](DecidedRow &&row) {
            m_last = row.decision;
            m_waiting.push_back(std::move(row));
            return m_waiting.size() < kRowsPreparedAtOnce || prepareWaiting();
        });
        if (!read)
            return read;
        if (!m_failed)
            prepareWaiting();
        takePrepared();
        return m_failed ? Result<>(*m_failed) : Result<>();
    }

    [[nodiscard]] const std::vector<PreparedCase> &cases() const { return m_cases; }
    [[nodiscard]] qint64 last() const { return m_last; }
    [[nodiscard]] qint64 refused() const
    {
        return std::count_if(m_cases.begin(), m_cases.end(), [](const PreparedCase &one) { return one.nonCompliant; });
    }

private:
    using Batch = Result<std::vector<PreparedCase>>;

    /// Has the rows read so far made ready while the next ones are read.
    bool prepareWaiting()
    {
        takePrepared();
        if (m_task.canceled())
            m_failed = stopped();
        if (m_failed)
            return false;
        m_preparing = std::async(std::launch::async, [rows = std::exchange(m_waiting, {}), &policy = m_policy] {
            return batchOf(rows, policy);
        });
        return true;
    }

    void takePrepared()
    {
        if (!m_preparing.valid())
            return;
        Batch batch = m_preparing.get();
        if (!batch) {
            m_failed = batch.error();
            return;
        }
        m_cases.insert(m_cases.end(), std::make_move_iterator(batch->begin()), std::make_move_iterator(batch->end()));
        m_task.progress(qint64(m_cases.size()), m_expected);
    }

    static Batch batchOf(const std::vector<DecidedRow> &rows, const Policy &policy)
    {
        std::vector<PreparedCase> batch(rows.size());
        std::mutex guard;
        std::optional<Error> failed;
        forEachInParallel(rows.size(), [&](size_t i) {
            auto one = prepared(rows[i], policy, TextModelOptions());
            if (one) {
                batch[i] = *std::move(one);
                return;
            }
            const std::lock_guard lock(guard);
            failed = one.error();
        });
        if (failed)
            return *failed;
        return batch;
    }

    const Policy &m_policy;
    const TaskContext &m_task;
    qint64 m_expected;
    std::vector<DecidedRow> m_waiting;
    std::future<Batch> m_preparing;
    std::vector<PreparedCase> m_cases;
    qint64 m_last = 0;
    std::optional<Error> m_failed;
};

Error tooFew(qint64 decisions, qint64 refused)
{
    return {Error::Code::InvalidInput,
            QCoreApplication::translate("review",
                                        "Training needs at least %1 final decisions with %2 approvals and %2 refusals "
                                        "among them; there are %3 with %4 refusals. The model was not changed.")
                .arg(QString::number(ModelTrainer::kLeastDecisions), QString::number(ModelTrainer::kLeastOfEachKind),
                     QString::number(decisions), QString::number(refused)),
            {}};
}

QString summary(const StoredModel &model, qint64 refused)
{
    const QJsonObject object{
        {u"model"_s, model.version},
        {u"starting_model"_s, model.startingVersion},
        {u"policy"_s, model.policyVersion},
        {u"decisions"_s, model.decisions},
        {u"refused"_s, refused},
        {u"last_decision"_s, model.lastDecision},
        {u"sha256"_s, QString::fromLatin1(QCryptographicHash::hash(model.bytes, QCryptographicHash::Sha256).toHex())}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<> keep(Database &database, const StoredModel &model, const QString &before, qint64 refused, const Actor &actor)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    auto id = ModelStore(database).add(model);
    if (!id)
        return id.error();
    auto logged = AuditLog(database).append(
        {model.at, actor.user, actor.station, u"model.train"_s, u"model"_s, *id, before, summary(model, refused), {}});
    if (!logged)
        return logged.error();
    return transaction->commit();
}

} // namespace

Result<TrainedFromFile> ModelTrainer::train(const RequestAssessor &starting, const Actor &actor,
                                            const TaskContext &task) const
{
    auto database = m_file.connect(Database::Access::ReadWrite);
    if (!database)
        return database.error();
    const auto newest = ModelStore(**database).newest();
    if (!newest)
        return newest.error();
    const auto expected = ModelStore(**database).decidedAfter(0);
    if (!expected)
        return expected.error();
    const Policy &policy = starting.engine().policy();
    DecidedCases decided(policy, task, std::min(*expected, kMostDecisions));
    if (auto read = decided.readFrom(**database); !read)
        return read.error();
    TrainedFromFile trained{{}, qint64(decided.cases().size()), decided.refused(), decided.last(), false};
    const qint64 approved = trained.decisions - trained.refused;
    if (trained.decisions < kLeastDecisions || std::min(trained.refused, approved) < kLeastOfEachKind)
        return tooFew(trained.decisions, trained.refused);
    TriageTrainingOptions options;
    options.start = starting.model() ? &*starting.model() : nullptr;
    const auto model = trainPrepared(decided.cases(), options, task);
    if (!model)
        return model.error();
    trained.version = model->version();
    trained.isNew = !*newest || (*newest)->version != trained.version;
    if (task.canceled())
        return stopped();
    if (!trained.isNew && (*newest)->lastDecision == trained.lastDecision)
        return trained;
    const StoredModel stored{0,
                             trained.version,
                             m_clock.now(),
                             actor.user,
                             starting.model() ? starting.model()->version() : QString(u""_s),
                             policy.version,
                             trained.decisions,
                             trained.lastDecision,
                             qCompress(model->save(), 1)}; // numbers hardly pack better at a higher level
    if (auto kept =
            keep(**database, stored, *newest ? (*newest)->version : stored.startingVersion, trained.refused, actor);
        !kept)
        return kept.error();
    return trained;
}

Result<RequestAssessor> assessorOf(const CaseFile &file, const RequestAssessor &starting)
{
    auto database = file.connect(Database::Access::ReadOnly);
    if (!database)
        return database.error();
    const auto newest = ModelStore(**database).newest();
    if (!newest)
        return newest.error();
    if (!*newest)
        return starting;
    auto model = TriageModel::load(qUncompress((*newest)->bytes));
    if (!model)
        return model.error();
    return starting.withModel(*std::move(model));
}

Result<qint64> decisionsSinceTraining(Database &database)
{
    const auto newest = ModelStore(database).newest();
    if (!newest)
        return newest.error();
    return ModelStore(database).decidedAfter(*newest ? (*newest)->lastDecision : 0);
}

Result<qint64> trainAfter(Database &database)
{
    auto value = SettingsStore(database).value(kTrainAfter);
    if (!value)
        return value.error();
    return std::max<qint64>(0, value->toLongLong());
}

Result<> setTrainAfter(const CaseFile &file, qint64 decisions, const Actor &actor, const Clock &clock)
{
    auto database = file.connect(Database::Access::ReadWrite);
    if (!database)
        return database.error();
    auto transaction = Transaction::begin(**database);
    if (!transaction)
        return transaction.error();
    const auto before = trainAfter(**database);
    if (!before)
        return before.error();
    if (*before == decisions)
        return {};
    const QString value = QString::number(decisions);
    if (auto set = SettingsStore(**database).setValue(kTrainAfter, value); !set)
        return set;
    auto logged = AuditLog(**database)
                      .append({clock.now(),
                               actor.user,
                               actor.station,
                               u"setting"_s,
                               kTrainAfter,
                               0,
                               QString::number(*before),
                               value,
                               {}});
    if (!logged)
        return logged.error();
    return transaction->commit();
}

} // namespace core
