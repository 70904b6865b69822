// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_context.h"
#include "core/storage/database.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace core {

/// A model that was trained from the decisions of this case file.
struct StoredModel
{
    qint64 id = 0;
    QString version; ///< TriageModel::version()
    QDateTime at;    ///< UTC
    QString user;    ///< who started the training
    QString startingVersion;
    QString policyVersion;
    qint64 decisions = 0;    ///< that it was trained on
    qint64 lastDecision = 0; ///< id of the newest of them
    QByteArray bytes;        ///< TriageModel::save(), compressed by qCompress(); kept of the newest model only
};

/// A finally decided request, as training reads it.
struct DecidedRow
{
    qint64 decision = 0; ///< id; grows with time
    QString externalId;
    QByteArray content;  ///< canonical, of the version that was decided
    QByteArray findings; ///< as findingsFromJson() reads them
    bool refused = false;
    double probability = 1; ///< with which the share chose it; 1 when it was not drawn
};

/// What a new model needs of an open request, and what it changes there.
struct ScoredRow
{
    qint64 id = 0;
    int version = 1;
    QByteArray content;
    QByteArray findings;
};
struct NewScore
{
    qint64 id = 0;
    int version = 1;
    double concern = 0;
    QString band; ///< bandCode()
    QByteArray findings;
};

/// Models trained in this case file, the decisions that they are trained on, and the scores that they give.
class ModelStore
{
public:
    explicit ModelStore(Database &database) : m_database(database) {}

    /// The newest model with its bytes; nothing when none was trained here.
    Result<std::optional<StoredModel>> newest();
    /// Adds a model and lets go of the bytes of those before it. Call inside a transaction with the audit entry.
    Result<qint64> add(const StoredModel &model);
    /// Requests whose latest version a named reviewer finally approved or refused after this decision: how many.
    Result<qint64> decidedAfter(qint64 decision);
    /// Calls `visit` with the last `limit` of them in order of decision, until it says stop.
    Result<> forEachDecided(qint64 limit, const std::function<bool(DecidedRow &&)> &visit);

    /// How many requests are open: neither approved nor refused.
    Result<qint64> openRequests();
    /// The first `limit` open requests after this id that another model scored, in id order. Read in parts, so that no
    /// reader keeps the write-ahead log from being folded in while scores are written.
    Result<QList<ScoredRow>> openAfter(qint64 id, const QString &modelVersion, qint64 limit);
    /// Writes a new score unless the request has a newer version or was decided since. Route, cause and state stay.
    /// True when it was written.
    Result<bool> setScore(const NewScore &score, const QString &policyVersion, const QString &modelVersion);

private:
    Database &m_database;
};

} // namespace core
