// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/decision.h"
#include "core/exchange/request_difference.h"
#include "core/review/actor.h"
#include "core/storage/case_file.h"
#include "core/storage/oversight_store.h"
#include "core/storage/request_store.h"

namespace core {

/// One line of a case's history: imports, views, decisions, notes, oldest first.
struct HistoryEntry
{
    QDateTime at; ///< UTC
    QString user;
    QString action; ///< stable code: "import", "view", "decide", "claim", "export" …
    QString detail; ///< code or the user's own words
    bool operator==(const HistoryEntry &) const = default;
};

/// Another request that concerns the same person, group or document, with why.
struct RelatedRequest
{
    RequestId id;
    QString externalId;
    QString name;
    NoticeType type = NoticeType::Unknown;
    QString source;
    ReviewState state = ReviewState::Screening;
    double probability = 0; ///< of being the same person, 0-1
    double bits = 0;        ///< evidence in bits; the matching engine's
    QStringList why;        ///< stable codes of the agreeing fields: "name", "birth", "document" …
};

/// All that the case view shows at once.
struct CaseView
{
    Request request;
    StoredRequest stored;
    QList<Decision> decisions; ///< oldest first
    QList<RequestStore::VersionInfo> versions;
    QList<FieldDifference> changes; ///< of the latest version against the one before
    QList<HistoryEntry> history;
    /// What reviewers said about the findings of this version, with their reasons.
    QList<FindingVerdict> findingVerdicts;
    /// This reviewer's provisional verdict on this version, when there is one.
    std::optional<ProvisionalVerdict> provisional;
    /// The setting "verdict first" is on, the request is not decided, and this reviewer has not saved a provisional
    /// verdict: score, band, points and model reasons are not to be shown yet. Evidence of the checks may be.
    bool hidesScore = false;

    // Out of line: nearly every file destroys, copies or compares one, and each would compile the code anew.
    CaseView();
    CaseView(const CaseView &);
    CaseView(CaseView &&) noexcept;
    CaseView &operator=(const CaseView &);
    CaseView &operator=(CaseView &&) noexcept;
    ~CaseView();
};

/// Reads a case and records the view, within the caller's transaction: nothing of it may be shown before that is
/// committed.
Result<CaseView> viewWithin(Database &database, RequestId id, const Actor &actor, const QDateTime &at);

/// Reads whole cases for people. A view is an audit event, written before anything is shown.
class CaseService
{
public:
    CaseService(const CaseFile &file, const Clock &clock) : m_file(file), m_clock(clock) {}

    /// Reads a case and records the view.
    Result<CaseView> view(RequestId id, const Actor &actor) const;
    /// Reads request and assessment only, for the preview under the queue. Not a view of the case: no event.
    Result<CaseView> preview(RequestId id) const;
    /// What reviewers said about the findings of a version, with their reasons. No event.
    Result<QList<FindingVerdict>> findingVerdicts(RequestId id, int version) const;
    Result<RequestId> find(const QString &externalId) const;

private:
    [[nodiscard]] Result<CaseView> viewUnrecorded(RequestId id, const Actor &actor) const;

    const CaseFile &m_file;
    const Clock &m_clock;
};

} // namespace core
