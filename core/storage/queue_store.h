// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/task_context.h"
#include "core/domain/assessment.h"
#include "core/domain/decision.h"
#include "core/domain/notice_type.h"
#include "core/storage/database.h"

#include <QDate>

namespace core {

/// Which requests the queue shows. Empty lists mean "any". All conditions must hold; values of one list are
/// alternatives. Turned into bound SQL, never into text of SQL.
struct QueueFilter
{
    QList<NoticeType> types;
    QList<Route> routes;
    QList<ReviewState> states;
    QList<Band> bands;
    QStringList sources;    ///< country or organisation codes
    QStringList indicators; ///< indicator ids
    QString text;           ///< start of the external id, or words of the subject's name (case ignored)
    QDate dueBefore;        ///< due on or before this day
    QString claimedBy;
    bool onlyOpen = false; ///< leaves out decided requests
    bool operator==(const QueueFilter &) const = default;

    [[nodiscard]] QByteArray toJson() const; ///< canonical; what a saved filter holds
    static Result<QueueFilter> fromJson(QByteArrayView json);
};

/// The orders of the queue. Desk order is: detailed first, then by concern, then the oldest. First come takes no score
/// and no route: the oldest first, decided requests last.
enum class QueueSort : quint8 { DeskOrder, ExternalId, Name, Source, Type, Concern, Due, State, Route, FirstCome };

struct QueueQuery
{
    QueueFilter filter;
    QueueSort sort = QueueSort::DeskOrder;
    bool descending = false;
    bool operator==(const QueueQuery &) const = default;
};

/// One line of the queue. A view of the request, not the request.
struct QueueRow
{
    RequestId id;
    QString externalId;
    NoticeType type = NoticeType::Unknown;
    Channel channel = Channel::Notice;
    QString source;
    QString name;    ///< as the source wrote it; empty when the request has none (show the id then)
    QString offence; ///< first charge, bounded
    ReviewState state = ReviewState::Screening;
    Route route = Route::Standard;
    Band band = Band::Low;
    double concern = 0;
    bool hidesConcern = false; ///< not to be shown yet, see hideConcern()
    QStringList indicators;    ///< ids that fired, in order
    bool referral = false;
    QDate due; ///< invalid = none
    QString claimedBy;
    int version = 1;
    bool operator==(const QueueRow &) const = default;
};

/// What the share line and the chips show: numbers with their base.
struct QueueCounts
{
    qint64 total = 0;     ///< all requests in the case file
    qint64 matching = 0;  ///< under the filter
    qint64 detailed = 0;  ///< of all: routed to detailed review, without forced referrals
    qint64 referrals = 0; ///< of all: forced by a mandatory referral
    qint64 returns = 0;   ///< of all: proposed to go back to the source
    qint64 decided = 0;
    bool operator==(const QueueCounts &) const = default;
};

/// Reads the queue. A million ids are 8 MB, so a model holds all ids and fetches the rows it shows: filtering and
/// sorting happen here, over all rows, and an empty answer really means that there is none.
class QueueStore
{
public:
    explicit QueueStore(Database &database) : m_database(database) {}

    /// The ids in order; at most `limit` when it is above 0 (for the first screen).
    Result<QList<qint64>> ids(const QueueQuery &query, qint64 limit, const TaskContext &task);
    /// The rows of these ids, in the order of the ids; ids that no longer exist are left out.
    Result<QList<QueueRow>> rows(const QList<qint64> &ids);
    Result<QueueCounts> counts(const QueueFilter &filter);
    /// Source codes with their number of requests, most first: what the filter menu offers.
    Result<QList<std::pair<QString, qint64>>> sources();
    /// Takes or gives back a request. `user` empty releases. Conflict when somebody else holds it.
    Result<> claim(RequestId id, const QString &user, const QString &by);

private:
    Database &m_database;
};

} // namespace core
