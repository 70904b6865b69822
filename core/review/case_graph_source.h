// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/graph_source.h"
#include "core/review/resolved_persons.h"
#include "core/storage/case_file.h"

#include <memory>
#include <mutex>

namespace core {

/// The links of a case file of any size: one point per request, the requests of a resolved person held together by
/// their links. Reads what is asked for, by keys that the import has written; a file from before that gets its keys at
/// the first question, which takes some ten seconds per million requests and reports progress. Any thread; the file
/// outlives it.
class CaseGraphSource final : public GraphSource
{
public:
    /// Requests up to which everything is one picture; above, overview() counts.
    static constexpr qint64 kMostInOnePicture = 3000;
    /// Groups that the overview shows, the widest first.
    static constexpr int kOverviewGroups = 12;

    explicit CaseGraphSource(const CaseFile &file) : m_file(file) {}

    /// Goes through the whole file and holds it in memory: some 3 GB per million requests.
    Result<GraphData> all(const TaskContext &task) const override;
    Result<GraphData> overview(const TaskContext &task) const override;
    Result<GraphData> around(const QString &nodeId, int depth, const TaskContext &task) const override;
    Result<QString> nodeOf(RequestId request) const override;
    /// A case number is looked up first, then ids of nodes and whole names.
    Result<QString> findPerson(const QString &id) const override;
    Result<QString> findGroup(const QString &id) const override;
    Result<QList<NodeHit>> search(const QString &text, int limit, const TaskContext &task) const override;
    Result<QList<GroupReach>> widestGroups(int limit, const TaskContext &task) const override;

private:
    using Connection = std::unique_ptr<Database>;
    Result<Connection> ready(const TaskContext &task) const;
    Result<std::shared_ptr<const ResolvedPersons>> persons(Database &database) const;

    const CaseFile &m_file;
    mutable std::mutex m_mutex;
    mutable std::shared_ptr<const ResolvedPersons> m_persons;
};

} // namespace core
