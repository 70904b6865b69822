// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/case_importer.h"
#include "core/review/case_service.h"
#include "core/review/person_search_service.h"
#include "ui/support/desk.h"
#include "ui/support/latest_task.h"

#include <memory>

namespace ui {

/// Two sides and what they say about being one person.
struct PersonComparison
{
    QString left;  ///< heading of the left side
    QString right; ///< heading of the right side
    core::Comparison comparison;
};

/// The search as it was at one moment. A value: hand it to any thread.
class PersonShelf
{
public:
    explicit PersonShelf(std::shared_ptr<const core::PersonSearchService> search) : m_search(std::move(search)) {}
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] qint64 personCount() const;

    /// The best subjects for a query, best first. An error when the case file can't be read.
    core::Result<QList<core::FoundPerson>> search(const core::Query &query, int limit) const;
    /// Other requests whose subject may be that of `id`, best first, of at least one chance in ten.
    core::Result<QList<core::RelatedRequest>> similarTo(core::RequestId id, int limit) const;
    /// What two requests say about being on one person. Needs no index.
    core::Result<PersonComparison> compare(core::RequestId left, core::RequestId right) const;

private:
    std::shared_ptr<const core::PersonSearchService> m_search;
};

/// The window's person search: has the index read in the background and follows what imports commit, so that a request
/// is found as soon as it is stored. On the GUI thread.
class PersonFinder final : public QObject
{
    Q_OBJECT
public:
    enum class State { Building, Ready, Failed };

    explicit PersonFinder(Desk &desk, QObject *parent = nullptr);

    /// Reads all subjects, at the start or after a failure. What was read before serves until then.
    void rebuild();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] QString trouble() const { return m_trouble; }
    [[nodiscard]] PersonShelf shelf() const { return PersonShelf(m_search); }
    /// Whom an import tells what it committed. May be called on any thread, also when the finder is gone.
    [[nodiscard]] core::CommitListener committed() const;
    /// Looks whether taking in what was committed went well, and tells how many subjects there are now.
    void follow();

Q_SIGNALS:
    /// Begun, further on, ready, failed, or with more subjects.
    void stateChanged();

private:
    class Intake;

    Desk &m_desk;
    State m_state = State::Building;
    qint64 m_done = 0;
    qint64 m_total = 0;
    QString m_trouble;
    std::shared_ptr<core::PersonSearchService> m_search;
    std::shared_ptr<Intake> m_intake;
    LatestTask<std::shared_ptr<core::PersonSearchService>> m_task;
};

} // namespace ui
