// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/person_index.h"
#include "core/review/case_service.h"
#include "core/storage/queue_store.h"
#include "ui/support/desk.h"
#include "ui/support/latest_task.h"

#include <memory>

namespace ui {

/// One subject that was found: why, and where the request stands.
struct PersonHit
{
    core::Match match;
    core::QueueRow row;
    core::PersonRecord record;
};

/// Two sides and what they say about being one person.
struct PersonComparison
{
    QString left;  ///< heading of the left side
    QString right; ///< heading of the right side
    core::Comparison comparison;
};

/// The index as it was at one moment, with the case file it speaks of. A value: hand it to any thread.
class PersonShelf
{
public:
    PersonShelf() = default;
    PersonShelf(const core::CaseFile &file, std::shared_ptr<const core::PersonIndex> index)
        : m_file(&file), m_index(std::move(index))
    {
    }
    [[nodiscard]] bool isReady() const { return m_index != nullptr; }
    [[nodiscard]] qint64 personCount() const { return m_index ? m_index->personCount() : 0; }

    /// The best subjects for a query, best first. An error when the case file can't be read.
    core::Result<QList<PersonHit>> search(const core::Query &query, int limit) const;
    /// Other requests whose subject may be that of `id`, best first, of at least one chance in ten.
    core::Result<QList<core::RelatedRequest>> similarTo(core::RequestId id, int limit) const;
    /// What two requests say about being on one person. Needs no index.
    core::Result<PersonComparison> compare(core::RequestId left, core::RequestId right) const;

private:
    const core::CaseFile *m_file = nullptr;
    std::shared_ptr<const core::PersonIndex> m_index;
};

/// Builds the index of the subjects in the background, anew after an import; the old one serves until then. On the GUI
/// thread.
class PersonFinder final : public QObject
{
    Q_OBJECT
public:
    enum class State { Building, Ready, Failed };

    explicit PersonFinder(Desk &desk, QObject *parent = nullptr);

    void rebuild();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] QString trouble() const { return m_trouble; }
    [[nodiscard]] PersonShelf shelf() const { return {m_desk.file, m_index}; }

Q_SIGNALS:
    /// Begun, further on, ready or failed.
    void stateChanged();

private:
    Desk &m_desk;
    State m_state = State::Building;
    qint64 m_done = 0;
    qint64 m_total = 0;
    QString m_trouble;
    std::shared_ptr<const core::PersonIndex> m_index;
    LatestTask<std::shared_ptr<const core::PersonIndex>> m_task;
};

} // namespace ui
