// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/assessment.h"
#include "core/domain/decision.h"
#include "core/domain/request.h"
#include "core/storage/database.h"

#include <QDateTime>

namespace core {

/// Everything that is kept of one version of one request.
struct StoredRequest
{
    RequestId id;
    int version = 1;
    int latestVersion = 1;
    Request request;
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
    QByteArray canonical;  ///< writeRequestJson(request)
    QByteArray sourceText; ///< empty when it equals `canonical`
    QString sourceFile;
    qint64 sourceLine = 0;
    qint64 sourceIndex = -1;
    Assessment assessment;
    QByteArray subject; ///< the compact person record that the search index is built from
    QDate due;
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
    /// The latest version, or the given one.
    Result<StoredRequest> load(RequestId id, int version = 0);
    Result<RequestId> findByExternalId(const QString &externalId);
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
    Result<> setDue(RequestId id, QDate due);
    /// Replaces the assessment of the latest version (a new policy or model).
    Result<> setAssessment(RequestId id, const Assessment &assessment);
    Result<> setRoute(RequestId id, Route route, RouteCause cause);
    Result<qint64> count();

private:
    Database &m_database;
};

} // namespace core
