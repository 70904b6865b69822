// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/subject_store.h"

#include "core/storage/storage_error.h"

namespace core {

using namespace Qt::StringLiterals;

Result<RequestBrief> SubjectStore::brief(RequestId id)
{
    auto statement = m_database.prepare(u"SELECT external_id, name, type, source, state FROM request WHERE id = ?"_s);
    if (!statement)
        return statement.error();
    if (auto ran = (*statement)->run({id.value}); !ran)
        return ran.error();
    if (!(*statement)->next())
        return (*statement)->failed().value_or(noSuchRequest());
    const Database::Statement &row = **statement;
    RequestBrief brief{id,          row.text(0),
                       row.text(1), noticeTypeFromCode(row.text(2)).value_or(NoticeType::Unknown),
                       row.text(3), reviewStateFromCode(row.text(4)).value_or(ReviewState::Screening)};
    (*statement)->finish();
    return brief;
}

Result<QByteArray> SubjectStore::subject(RequestId id)
{
    auto value = m_database.single(u"SELECT record FROM subject WHERE request_id = ?"_s, {id.value});
    if (!value)
        return value.error();
    if (!value->isValid())
        return noSuchRequest();
    return value->toByteArray();
}

Result<QList<std::pair<RequestId, QByteArray>>> SubjectStore::subjectsAfter(RequestId id, qint64 limit)
{
    auto statement = m_database.prepare(
        u"SELECT request_id, record FROM subject WHERE request_id > ? ORDER BY request_id LIMIT ?"_s);
    if (!statement)
        return statement.error();
    if (auto ran = (*statement)->run({id.value, limit}); !ran)
        return ran.error();
    QList<std::pair<RequestId, QByteArray>> subjects;
    while ((*statement)->next())
        subjects.append({RequestId{(*statement)->number(0)}, (*statement)->bytes(1)});
    if (const auto failed = (*statement)->failed())
        return *failed;
    (*statement)->finish();
    return subjects;
}

Result<QList<std::pair<RequestId, QString>>> SubjectStore::externalIds()
{
    auto statement = m_database.prepare(u"SELECT id, external_id FROM request ORDER BY id"_s);
    if (!statement)
        return statement.error();
    if (auto ran = (*statement)->run(); !ran)
        return ran.error();
    QList<std::pair<RequestId, QString>> ids;
    while ((*statement)->next())
        ids.append({RequestId{(*statement)->number(0)}, (*statement)->text(1)});
    if (const auto failed = (*statement)->failed())
        return *failed;
    (*statement)->finish();
    return ids;
}

Result<SubjectCursor> SubjectCursor::open(Database &database)
{
    auto statement = database.prepare(u"SELECT request_id, record FROM subject ORDER BY request_id"_s);
    if (!statement)
        return statement.error();
    if (auto ran = (*statement)->run(); !ran)
        return ran.error();
    return SubjectCursor(*std::move(statement));
}

bool SubjectCursor::next(RequestId &id, QByteArray &record)
{
    if (!m_rows->next())
        return false;
    id = RequestId{m_rows->number(0)};
    record = m_rows->bytes(1);
    return true;
}

} // namespace core
