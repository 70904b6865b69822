// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/share_router.h"

#include "core/audit/audit_log.h"
#include "core/review/share_settings.h"
#include "core/storage/audit_store.h"
#include "core/storage/queue_store.h"
#include "core/storage/request_store.h"
#include "core/storage/share_store.h"
#include "core/triage/share_ledger.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <optional>
#include <vector>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Requests whose route is set in one transaction: when somebody waits to write, and at most.
constexpr qsizetype kRoutesPerCommitBeside = 256;
constexpr qsizetype kRoutesPerCommit = 8192;

/// What a pattern seen before this often is no longer new.
constexpr qint64 kKnownPattern = 20;

QHash<QString, qint64> countsOf(const ShareRows &fresh)
{
    std::vector<qint64> times(size_t(fresh.patterns.size()), 0);
    for (const ShareRow &row : fresh.rows)
        ++times[size_t(row.pattern)];
    QHash<QString, qint64> counts;
    for (qsizetype i = 0; i < fresh.patterns.size(); ++i)
        counts.insert(fresh.patterns[i], times[size_t(i)]);
    return counts;
}

/// Novelty: the rarer a request's type and indicators among all requests so far, the higher. Without a single
/// indicator nothing is new about a request.
double noveltyOf(const QString &pattern, qint64 timesSeen)
{
    return pattern.endsWith(u'|') || timesSeen > kKnownPattern ? 0 : 1.0 / double(1 + timesSeen);
}

std::vector<ShareCandidate> candidatesOf(const ShareRows &fresh, const QHash<QString, qint64> &seen,
                                         const QList<ShareRow> &waiting)
{
    std::vector<double> novelty;
    for (const QString &pattern : fresh.patterns)
        novelty.push_back(noveltyOf(pattern, seen.value(pattern)));
    std::vector<ShareCandidate> candidates;
    candidates.reserve(size_t(fresh.rows.size() + waiting.size()));
    for (const ShareRow &row : fresh.rows)
        candidates.push_back({row.id, row.concern, novelty[size_t(row.pattern)], true});
    for (const ShareRow &row : waiting)
        candidates.push_back({row.id, row.concern, 0, false});
    return candidates;
}

QString batchJson(const ShareBatch &batch, qsizetype chosen)
{
    const QJsonObject object{{u"batch"_s, batch.id},
                             {u"first_request"_s, batch.firstRequest},
                             {u"last_request"_s, batch.lastRequest},
                             {u"fresh"_s, batch.fresh},
                             {u"share"_s, batch.share},
                             {u"audit_probability"_s, batch.auditProbability},
                             {u"seed"_s, QString::number(batch.seed)},
                             {u"first_come"_s, batch.firstCome},
                             {u"chosen"_s, chosen}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Puts every request into detailed review that was chosen and is not there: those just chosen, and those that a newer
/// version has put back. Nobody waits long who wants to write meanwhile.
Result<> followChoices(Database &database)
{
    auto missing = ShareStore(database).fallenOut();
    if (!missing)
        return missing.error();
    RequestStore requests(database);
    std::optional<Transaction> open;
    qsizetype uncommitted = 0;
    const auto isDue = [&] {
        return uncommitted >= kRoutesPerCommit || (uncommitted >= kRoutesPerCommitBeside && database.othersWait());
    };
    for (const auto &[id, cause] : *missing) {
        if (!open) {
            auto begun = Transaction::begin(database);
            if (!begun)
                return begun.error();
            open.emplace(*std::move(begun));
        }
        if (auto moved = requests.moveToDetailed(RequestId{id}, cause); !moved)
            return moved;
        ++uncommitted;
        if (!isDue())
            continue;
        if (auto committed = open->commit(); !committed)
            return committed;
        open.reset();
        uncommitted = 0;
    }
    return open ? open->commit() : Result<>();
}

/// What a choice is made from. Reading a million requests takes seconds.
struct SharePicture
{
    SharePlan plan;
    ShareBatch before;
    qint64 freshBefore = 0;
    qint64 last = 0;
    QueueCounts counts;
    ShareRows fresh;
    QList<ShareRow> waiting;

    [[nodiscard]] qint64 open() const
    {
        return static_cast<qint64>(std::floor(plan.share * static_cast<double>(counts.total) + 1e-9)) - counts.detailed;
    }
    [[nodiscard]] bool isEmpty() const { return fresh.rows.isEmpty() && (open() <= 0 || waiting.isEmpty()); }
};

/// A choice that is made and not yet written.
struct ShareDraft
{
    SharePicture picture;
    QHash<QString, qint64> patterns;
    std::vector<ShareChoice> choices;
};

Result<SharePicture> look(Database &database, const Policy &policy, const TaskContext &task)
{
    ShareStore store(database);
    const auto plan = sharePlan(database, policy);
    const auto before = store.latest();
    const auto freshBefore = store.freshSoFar();
    const auto last = store.lastRequest();
    const auto counts = QueueStore(database).counts({});
    if (!plan)
        return plan.error();
    if (!before)
        return before.error();
    if (!freshBefore)
        return freshBefore.error();
    if (!last)
        return last.error();
    if (!counts)
        return counts.error();
    SharePicture picture{*plan, *before, *freshBefore, *last, *counts, {}, {}};
    auto fresh = store.fresh(before->lastRequest, task);
    if (!fresh)
        return fresh.error();
    auto waiting = store.waiting(before->lastRequest, plan->firstComeOrder, std::max<qint64>(0, picture.open()));
    if (!waiting)
        return waiting.error();
    picture.fresh = *std::move(fresh);
    picture.waiting = *std::move(waiting);
    return picture;
}

Result<ShareDraft> choose(Database &database, const Policy &policy, const TaskContext &task)
{
    auto picture = look(database, policy, task);
    if (!picture)
        return picture.error();
    ShareDraft draft;
    draft.picture = *std::move(picture);
    const SharePicture &seenNow = draft.picture;
    draft.patterns = countsOf(seenNow.fresh);
    auto seen = ShareStore(database).patternCounts(draft.patterns.keys());
    if (!seen)
        return seen.error();
    for (auto it = draft.patterns.cbegin(); it != draft.patterns.cend(); ++it)
        (*seen)[it.key()] += it.value();
    draft.choices = chooseShare(candidatesOf(seenNow.fresh, *seen, seenNow.waiting), seenNow.plan, seenNow.open(),
                                quint64(seenNow.freshBefore));
    return draft;
}

/// Writes batch, patterns, choices and audit entry. The caller's transaction makes them one.
Result<> write(Database &database, const ShareDraft &draft, const QDateTime &at, const Actor &actor,
               const QString &policyVersion)
{
    const SharePicture &picture = draft.picture;
    const ShareBatch batch{picture.before.id + 1,           at,
                           picture.before.lastRequest + 1,  picture.last,
                           picture.fresh.rows.size(),       picture.plan.share,
                           picture.plan.auditProbability(), picture.plan.seed,
                           picture.plan.firstComeOrder};
    ShareStore store(database);
    if (auto added = store.addPatterns(draft.patterns); !added)
        return added;
    if (auto added = store.addBatch(batch); !added)
        return added;
    for (const ShareChoice &choice : draft.choices) {
        if (auto added = store.addChoice(choice.id, batch.id, choice.cause, choice.probability); !added)
            return added;
    }
    auto logged = AuditLog(database).append({at, actor.user, actor.station, u"share"_s, u"queue"_s, batch.id,
                                             QString::number(picture.counts.detailed),
                                             batchJson(batch, qsizetype(draft.choices.size())), policyVersion});
    return logged ? Result<>() : Result<>(logged.error());
}

} // namespace

Result<qint64> ShareRouter::route(const Policy &policy, const Actor &actor, const TaskContext &task)
{
    if (auto restored = followChoices(m_database); !restored)
        return restored.error();
    // Chosen without keeping others from writing; chosen again inside the transaction when somebody changed a request
    // meanwhile.
    AuditStore log(m_database);
    const auto head = log.head();
    if (!head)
        return head.error();
    auto draft = choose(m_database, policy, task);
    if (!draft)
        return draft.error();
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto changed = log.changedSince(head->seq);
    if (!changed)
        return changed.error();
    if (*changed) {
        draft = choose(m_database, policy, task);
        if (!draft)
            return draft.error();
    }
    if (draft->picture.isEmpty()) {
        if (auto committed = transaction->commit(); !committed)
            return committed.error();
        return 0;
    }
    if (auto written = write(m_database, *draft, m_clock.now(), actor, policy.version); !written)
        return written.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    if (auto followed = followChoices(m_database); !followed)
        return followed.error();
    return qint64(draft->choices.size());
}

} // namespace core
