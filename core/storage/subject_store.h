// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/decision.h"
#include "core/domain/notice_type.h"
#include "core/storage/database.h"

#include <QByteArray>

namespace core {

/// The few facts by which a list names a request.
struct RequestBrief
{
    RequestId id;
    QString externalId;
    QString name; ///< the subject's primary name, as the source wrote it
    NoticeType type = NoticeType::Unknown;
    QString source;
    ReviewState state = ReviewState::Screening;
    bool operator==(const RequestBrief &) const = default;
};

/// Reads what matching needs of single requests, without their texts and findings.
class SubjectStore
{
public:
    explicit SubjectStore(Database &database) : m_database(database) {}

    /// NotFound when there is no such request.
    Result<RequestBrief> brief(RequestId id);
    /// The compact record of a request's subject, see core/review/subject_record.h. NotFound when there is none.
    Result<QByteArray> subject(RequestId id);
    /// Compact records of the requests after this one, at most `limit`, in id order.
    Result<QList<std::pair<RequestId, QByteArray>>> subjectsAfter(RequestId id, qint64 limit);
    /// What every request is called outside, in id order.
    Result<QList<std::pair<RequestId, QString>>> externalIds();

private:
    Database &m_database;
};

/// All compact subject records of the file, one after the other in id order, for a reader that asks for the next one.
class SubjectCursor
{
public:
    /// Sees the file as it is now; later commits stay out. The connection must live longer.
    static Result<SubjectCursor> open(Database &database);

    /// False at the end; ask failed() then to tell the end from an error.
    bool next(RequestId &id, QByteArray &record);
    [[nodiscard]] std::optional<Error> failed() const { return m_rows->failed(); }

private:
    explicit SubjectCursor(std::shared_ptr<Database::Statement> rows) : m_rows(std::move(rows)) {}
    std::shared_ptr<Database::Statement> m_rows;
};

} // namespace core
