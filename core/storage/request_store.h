// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/assessment.h"
#include "core/domain/decision.h"
#include "core/domain/request.h"
#include "core/storage/database.h"

#include <QDateTime>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace core {

/// Everything that is kept of one version of one request.
struct StoredRequest
{
    RequestId id;
    int version = 1;
    int latestVersion = 1;
    QByteArray content;    ///< the request in its canonical form (see core/exchange/request_json.h)
    QByteArray sourceText; ///< the record's bytes as they came
    QString sourceFile;    ///< file name without its folder
    qint64 sourceLine = 0;
    qint64 sourceIndex = -1;
    ImportId importedBy;
    QDateTime receivedAt; ///< UTC
    ReviewState state = ReviewState::Screening;
    Assessment assessment;
    QString claimedBy;
    QDate due;
};

/// What an import writes for one record.
struct NewRequest
{
    Request request;
    QByteArray content;    ///< the request in its canonical form
    QByteArray sourceText; ///< empty when it equals `content`
    QByteArray digest;     ///< contentDigest() of both
    QString sourceFile;
    qint64 sourceLine = 0;
    qint64 sourceIndex = -1;
    Assessment assessment;
    QByteArray findings; ///< findingsToJson() of the assessment
    QByteArray subject;  ///< the compact person record that the search index is built from
    QDate due;
};

/// What a request and its subject are called.
struct NamedRequest
{
    RequestId id;
    QString system;
    QString externalId;
    QString name; ///< the subject's primary name, bounded
};

/// What became of a record that an import brought.
enum class StoreOutcome : quint8 { Added, Updated, Unchanged };

/// Requests and their versions. Nothing is ever overwritten: other content under the same id makes a new version.
class RequestStore
{
public:
    explicit RequestStore(Database &database) : m_database(database) {}

    struct Stored
    {
        RequestId id;
        int version = 1;
        StoreOutcome outcome = StoreOutcome::Added;
    };
    /// Adds a request, adds a version, or finds that nothing changed. Call inside a transaction.
    Result<Stored> put(const NewRequest &record, ImportId import, const QDateTime &at);
    /// Puts the longest run of records from the first on that are all new, at most kMostTogether; or the first alone
    /// where it is not. What it gives back has one entry for each record put, in their order, and at least one. Rows
    /// written together take SQLite a fifth less. Call inside a transaction, with at least one record.
    Result<std::vector<Stored>> putRun(std::span<const NewRequest *const> records, ImportId import,
                                       const QDateTime &at);
    static constexpr size_t kMostTogether = 64;
    /// The latest version, or the given one.
    Result<StoredRequest> load(RequestId id, int version = 0);
    /// The request with this external id; of several systems' the one that came first. NotFound when there is none.
    Result<RequestId> findByExternalId(const QString &externalId);
    /// The request that one system knows under this id; nothing when there is none.
    Result<std::optional<RequestId>> find(const QString &system, const QString &externalId);
    /// NotFound when there is no such request.
    Result<NamedRequest> named(RequestId id);
    /// At most `limit` requests whose subject's name holds the text, or is the text, without regard to case. Goes
    /// through all names.
    Result<QList<NamedRequest>> namedLike(const QString &text, bool whole, int limit);
    /// Calls `visit` with each request's id and compact subject record, in id order, until it says stop.
    Result<> forEachSubject(const std::function<bool(RequestId, const QByteArray &)> &visit);
    /// Calls `visit` with each request's id and the canonical content of its latest version, in id order, until it
    /// says stop.
    Result<> forEachLatest(const std::function<bool(RequestId, const QByteArray &)> &visit);
    /// The same for the requests from one id to another.
    Result<> forEachLatest(RequestId first, RequestId last,
                           const std::function<bool(RequestId, const QByteArray &)> &visit);
    /// Number of the version that came last of all; grows with every change of any request. 0 = none yet.
    Result<qint64> lastChange();
    /// The canonical content of the latest version. NotFound when there is no such request.
    Result<QByteArray> latestContent(RequestId id);
    /// The canonical content of one version, oldest is 1.
    Result<QByteArray> content(RequestId id, int version);
    /// All versions' numbers with the time they came and the import that brought them, oldest first.
    struct VersionInfo
    {
        int version = 1;
        QDateTime receivedAt;
        ImportId importedBy;
        QString sourceFile;
    };
    Result<QList<VersionInfo>> versions(RequestId id);
    Result<> setState(RequestId id, ReviewState state);
    /// Replaces the assessment of the latest version (a new policy or model).
    Result<> setAssessment(RequestId id, const Assessment &assessment);
    /// Puts a request into detailed review that is undecided and in standard review; leaves any other as it is.
    Result<> moveToDetailed(RequestId id, RouteCause cause);
    /// The day by which somebody should have acted.
    Result<> setDue(RequestId id, QDate due);
    Result<qint64> count();
    /// The id of the newest request; 0 = none.
    Result<RequestId> lastId();

private:
    Result<> setRoute(RequestId id, Route route, RouteCause cause);
    Result<Stored> latestOf(const Request &request);
    Result<std::optional<RequestId>> insert(const NewRequest &record, qint64 atMs);
    Result<std::vector<RequestId>> insertTogether(std::span<const NewRequest *const> records, qint64 atMs);
    Result<std::vector<RequestId>> insertWhileNew(std::span<const NewRequest *const> records, qint64 atMs);
    Result<Stored> putKnown(const NewRequest &record, ImportId import, qint64 atMs);
    Result<> update(RequestId id, int version, const NewRequest &record);

    Database &m_database;
    size_t m_newInARow = kMostTogether; ///< records put before that were new; none is expected at first
};

} // namespace core
