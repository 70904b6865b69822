// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matches/person_finder.h"

#include <mutex>

namespace ui {

namespace {

constexpr double kLeastChance = 0.1;

using SearchPointer = std::shared_ptr<core::PersonSearchService>;

QStringList agreeingFields(const QList<core::FieldEvidence> &evidence)
{
    QStringList fields;
    for (const core::FieldEvidence &field : evidence) {
        const QString code = core::matchFieldCode(field.field);
        if (field.agreement == core::Agreement::Agrees && !fields.contains(code))
            fields.append(code);
    }
    return fields;
}

} // namespace

bool PersonShelf::isReady() const
{
    return m_search->status().state == core::SearchState::Ready;
}

qint64 PersonShelf::personCount() const
{
    return m_search->status().persons;
}

core::Result<QList<core::FoundPerson>> PersonShelf::search(const core::Query &query, int limit) const
{
    auto answer = m_search->search(query, limit);
    if (!answer)
        return answer.error();
    return std::move(answer->found);
}

core::Result<QList<core::RelatedRequest>> PersonShelf::similarTo(core::RequestId id, int limit) const
{
    const auto answer = m_search->similarTo(id, limit);
    if (!answer)
        return answer.error();
    QList<core::RelatedRequest> related;
    for (const core::FoundPerson &found : answer->found) {
        const core::RequestBrief &request = found.request;
        if (request.id != id && (found.probability >= kLeastChance || found.documentConflict))
            related.append({request.id, request.externalId, found.display, request.type, request.source, request.state,
                            found.probability, found.bits, agreeingFields(found.evidence)});
    }
    return related;
}

core::Result<PersonComparison> PersonShelf::compare(core::RequestId left, core::RequestId right) const
{
    auto sides = m_search->compare(left, right);
    if (!sides)
        return sides.error();
    return PersonComparison{sides->left.externalId, sides->right.externalId, std::move(sides->comparison)};
}

/// The searches that have to hear of new requests: the one in use and the one being read.
class PersonFinder::Intake
{
public:
    void set(const QList<SearchPointer> &searches)
    {
        const std::scoped_lock lock(m_mutex);
        m_searches = searches;
    }
    void take(const QList<core::RequestId> &requests) const
    {
        QList<SearchPointer> searches;
        {
            const std::scoped_lock lock(m_mutex);
            searches = m_searches;
        }
        // What goes wrong is kept in the search's state, where follow() finds it; the import itself is safe.
        for (const SearchPointer &search : std::as_const(searches))
            static_cast<void>(search->committed(requests));
    }

private:
    mutable std::mutex m_mutex;
    QList<SearchPointer> m_searches;
};

PersonFinder::PersonFinder(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_search(std::make_shared<core::PersonSearchService>(desk.file)),
      m_intake(std::make_shared<Intake>()), m_task(&desk.jobs)
{
}

core::CommitListener PersonFinder::committed() const
{
    return [intake = m_intake](const QList<core::RequestId> &requests) { intake->take(requests); };
}

void PersonFinder::rebuild()
{
    m_state = State::Building;
    m_done = 0;
    m_total = 0;
    m_trouble.clear();
    Q_EMIT stateChanged();
    auto fresh = std::make_shared<core::PersonSearchService>(m_desk.file);
    m_intake->set({m_search, fresh});
    m_task.start(
        [fresh](const core::TaskContext &task) -> core::Result<SearchPointer> {
            if (auto built = fresh->build(task); !built)
                return built.error();
            return fresh;
        },
        [this](const core::Result<SearchPointer> &answer) {
            m_state = answer ? State::Ready : State::Failed;
            if (answer)
                m_search = *answer;
            else
                m_trouble = answer.error().message;
            m_intake->set({m_search});
            Q_EMIT stateChanged();
        },
        [this](qint64 done, qint64 total) {
            m_done = done;
            m_total = total;
            Q_EMIT stateChanged();
        });
}

void PersonFinder::follow()
{
    const core::SearchStatus status = m_search->status();
    if (m_state == State::Ready && status.state == core::SearchState::Failed) {
        m_state = State::Failed;
        m_trouble = status.error;
    }
    Q_EMIT stateChanged();
}

} // namespace ui
