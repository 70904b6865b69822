// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/comparison.h"
#include "core/matching/person_index.h"
#include "core/storage/case_file.h"
#include "core/storage/subject_store.h"

#include <atomic>
#include <mutex>
#include <shared_mutex>
#include <thread>

namespace core {

/// One request whose subject a search found, with why.
struct FoundPerson
{
    RequestBrief request;
    QString display; ///< the name that fitted best, as the source wrote it
    DateRange birth; ///< of the subject
    QStringList nationalities;
    double probability = 0; ///< of being the person looked for, 0-1
    double bits = 0;
    QList<FieldEvidence> evidence; ///< one entry a part of the name and a field; left is what was asked
    bool documentConflict = false; ///< the document fits, the identity does not: a finding, never a merge
    bool boundedByNames = false;   ///< see Match
};

enum class SearchState : quint8 { NotBuilt, Building, Ready, Failed };

/// How far the index is; `error` is a translated sentence when it failed.
struct SearchStatus
{
    SearchState state = SearchState::NotBuilt;
    qint64 read = 0;    ///< requests read so far
    qint64 total = 0;   ///< requests in the file when the building began; 0 = not known yet
    qint64 persons = 0; ///< in the index, once it is ready
    QString error;
};

/// An answer is whole only when the index was ready: an empty list from any other state never means "no match".
struct SearchAnswer
{
    SearchStatus status;
    QList<FoundPerson> found; ///< best first, ties by request
    [[nodiscard]] bool isWhole() const { return status.state == SearchState::Ready; }
};

/// Two requests' subjects side by side.
struct SideBySide
{
    RequestBrief left;
    RequestBrief right;
    Comparison comparison; ///< aligned parts and fields, each with level, agreement and bits
};

/// Person search over one case file. Builds the index in the background and answers meanwhile that it is building.
/// Every function may be called from any thread; searches don't wait for each other. The case file must live longer.
class PersonSearchService
{
public:
    explicit PersonSearchService(const CaseFile &file, const Weights &weights = {});
    /// Stops a building that still runs and waits for its end.
    ~PersonSearchService();
    PersonSearchService(const PersonSearchService &) = delete;
    PersonSearchService &operator=(const PersonSearchService &) = delete;

    /// Begins to build on a thread of its own; nothing when one is built or being built. After a failure it tries anew.
    void start();
    /// The same on the calling thread, for programs without a window.
    Result<> build(const TaskContext &task);
    [[nodiscard]] SearchStatus status() const;

    /// The best requests, at most `limit`. An error when the case file can't be read.
    Result<SearchAnswer> search(const Query &query, int limit) const;
    /// Requests whose subject may be the person of this one, the request itself left out.
    Result<SearchAnswer> similarTo(RequestId request, int limit) const;
    /// Needs no index. NotFound when one of the requests does not exist.
    Result<SideBySide> compare(RequestId left, RequestId right) const;

    /// Takes in requests that were added or changed; call after their commit. Searches that begin afterwards find them.
    /// While the index is being built they are kept and taken in at its end. After an error the index is not whole and
    /// the state is Failed.
    Result<> committed(const QList<RequestId> &requests);

private:
    Result<PersonIndex> readAll(const TaskContext &task);
    Result<> takeIn(const QList<RequestId> &requests);
    Result<> publish(Result<PersonIndex> built);
    Result<> failedUnless(Result<> taken);
    bool beginBuilding();
    Result<SearchAnswer> describe(const SearchStatus &status, const QList<Match> &matches, Database &database) const;

    const CaseFile &m_file;
    const Weights m_weights;
    std::atomic<bool> m_stop{false};
    std::atomic<qint64> m_read{0};
    std::atomic<qint64> m_total{0};
    mutable std::shared_mutex m_mutex;    ///< guards what follows; PersonIndex guards itself
    std::shared_ptr<PersonIndex> m_index; ///< set once, before the state becomes Ready
    SearchState m_state = SearchState::NotBuilt;
    QString m_error;
    QList<RequestId> m_waiting; ///< committed while the index was being built
    std::mutex m_takeIn;        ///< one change of the index at a time
    std::mutex m_threadMutex;   ///< guards the thread itself
    std::thread m_thread;
};

/// The subject of a stored request as matching sees it; marks a refused request's record.
Result<PersonRecord> storedPerson(Database &database, RequestId request);

} // namespace core
