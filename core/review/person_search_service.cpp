// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/person_search_service.h"

#include "core/base/thread_priority.h"
#include "core/review/subject_record.h"
#include "core/storage/request_store.h"

namespace core {

PersonSearchService::PersonSearchService(const CaseFile &file, const Weights &weights)
    : m_file(file), m_weights(weights)
{
}

PersonSearchService::~PersonSearchService()
{
    m_stop = true;
    const std::scoped_lock lock(m_threadMutex);
    if (m_thread.joinable())
        m_thread.join();
}

bool PersonSearchService::beginBuilding()
{
    const std::unique_lock lock(m_mutex);
    if (m_state == SearchState::Building || m_state == SearchState::Ready)
        return false;
    m_state = SearchState::Building;
    m_error.clear();
    m_read = 0;
    return true;
}

void PersonSearchService::start()
{
    const std::scoped_lock threadLock(m_threadMutex);
    if (!beginBuilding())
        return;
    if (m_thread.joinable())
        m_thread.join(); // a failed attempt that has ended
    m_thread = std::thread([this] {
        stepBehindOthers();
        TaskContext task;
        task.canceled = [this] { return m_stop.load(); };
        // The outcome is kept in the state, where status() shows it.
        static_cast<void>(publish(readAll(task)));
    });
}

Result<> PersonSearchService::build(const TaskContext &task)
{
    return beginBuilding() ? publish(readAll(task)) : Result<>();
}

Result<PersonIndex> PersonSearchService::readAll(const TaskContext &task)
{
    auto database = m_file.connect(Database::Access::ReadOnly);
    if (!database)
        return database.error();
    auto count = RequestStore(**database).count();
    if (!count)
        return count.error();
    m_total = *count;
    auto cursor = SubjectCursor::open(**database);
    if (!cursor)
        return cursor.error();
    bool stopped = false;
    const PersonSource source = [&](PersonRecord &record) {
        RequestId id;
        QByteArray subject;
        if (stopped || !cursor->next(id, subject))
            return false;
        record = personRecord(id.value, decodeSubject(subject));
        if ((++m_read & 0xFFF) == 0) {
            task.progress(m_read, m_total);
            stopped = task.canceled();
        }
        return true;
    };
    auto index = PersonIndex::build(source, task, m_weights);
    if (const auto failed = cursor->failed())
        return *failed;
    if (stopped)
        return Error{Error::Code::Canceled, {}, {}};
    return index;
}

Result<> PersonSearchService::publish(Result<PersonIndex> built)
{
    // Held until what was committed meanwhile is in, so that nobody else changes the index between.
    const std::scoped_lock takeInLock(m_takeIn);
    QList<RequestId> waiting;
    {
        const std::unique_lock lock(m_mutex);
        if (!built) {
            m_state = SearchState::Failed;
            m_error = built.error().message;
            return built.error();
        }
        m_index = std::make_shared<PersonIndex>(*std::move(built));
        m_state = SearchState::Ready;
        waiting = std::exchange(m_waiting, {});
    }
    if (waiting.isEmpty())
        return {};
    return failedUnless(takeIn(waiting));
}

Result<> PersonSearchService::failedUnless(Result<> taken)
{
    if (!taken) {
        const std::unique_lock lock(m_mutex);
        m_state = SearchState::Failed;
        m_error = taken.error().message;
    }
    return taken;
}

SearchStatus PersonSearchService::status() const
{
    const std::shared_lock lock(m_mutex);
    return {m_state, m_read, m_total, m_index ? m_index->personCount() : 0, m_error};
}

Result<> PersonSearchService::committed(const QList<RequestId> &requests)
{
    {
        const std::unique_lock lock(m_mutex);
        if (m_state != SearchState::Ready) {
            // A building to come reads the file as it will be then; only one under way has to be told.
            if (m_state == SearchState::Building)
                m_waiting += requests;
            return {};
        }
    }
    const std::scoped_lock lock(m_takeIn);
    return failedUnless(takeIn(requests));
}

Result<> PersonSearchService::takeIn(const QList<RequestId> &requests)
{
    auto database = m_file.connect(Database::Access::ReadOnly);
    if (!database)
        return database.error();
    for (const RequestId request : requests) {
        auto person = storedPerson(**database, request);
        if (!person)
            return person.error();
        m_index->remove(request.value);
        m_index->add(*person);
    }
    return {};
}

Result<SearchAnswer> PersonSearchService::describe(const SearchStatus &status, const QList<Match> &matches,
                                                   Database &database) const
{
    SearchAnswer answer;
    answer.status = status;
    SubjectStore store(database);
    for (const Match &match : matches) {
        auto brief = store.brief(RequestId{match.record});
        if (!brief)
            return brief.error();
        auto subject = store.subject(RequestId{match.record});
        if (!subject)
            return subject.error();
        const Person person = decodeSubject(*subject).subject;
        answer.found +=
            {*std::move(brief), match.display,  person.birth,           person.nationalities, match.probability,
             match.bits,        match.evidence, match.documentConflict, match.boundedByNames};
    }
    return answer;
}

Result<SearchAnswer> PersonSearchService::search(const Query &query, int limit) const
{
    const SearchStatus now = status();
    if (now.state != SearchState::Ready)
        return SearchAnswer{now, {}};
    auto database = m_file.connect(Database::Access::ReadOnly);
    if (!database)
        return database.error();
    return describe(now, m_index->search(query, limit), **database);
}

Result<SearchAnswer> PersonSearchService::similarTo(RequestId request, int limit) const
{
    const SearchStatus now = status();
    if (now.state != SearchState::Ready)
        return SearchAnswer{now, {}};
    auto database = m_file.connect(Database::Access::ReadOnly);
    if (!database)
        return database.error();
    auto person = storedPerson(**database, request);
    if (!person)
        return person.error();
    return describe(now, m_index->similarTo(*person, limit), **database);
}

Result<SideBySide> PersonSearchService::compare(RequestId left, RequestId right) const
{
    auto database = m_file.connect(Database::Access::ReadOnly);
    if (!database)
        return database.error();
    SubjectStore store(**database);
    auto one = store.brief(left);
    auto other = store.brief(right);
    if (!one || !other)
        return one ? other.error() : one.error();
    auto onePerson = storedPerson(**database, left);
    auto otherPerson = storedPerson(**database, right);
    if (!onePerson || !otherPerson)
        return onePerson ? otherPerson.error() : onePerson.error();
    return SideBySide{*std::move(one), *std::move(other), core::compare(*onePerson, *otherPerson, m_weights)};
}

Result<PersonRecord> storedPerson(Database &database, RequestId request)
{
    SubjectStore store(database);
    auto subject = store.subject(request);
    if (!subject)
        return subject.error();
    auto brief = store.brief(request);
    if (!brief)
        return brief.error();
    PersonRecord person = personRecord(request.value, decodeSubject(*subject));
    person.refused = brief->state == ReviewState::Refused;
    return person;
}

} // namespace core
