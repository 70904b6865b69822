// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/request_graph.h"
#include "core/matching/link_log.h"
#include "core/storage/database.h"

#include <map>

namespace core {

/// The link log of a case file as the link graph needs it: who is whom, and which step says so.
class ResolvedPersons
{
public:
    static Result<ResolvedPersons> read(Database &database);

    [[nodiscard]] const LinkState &state() const { return m_log.state(); }
    /// Id of the latest event; tells whether another reading would say the same.
    [[nodiscard]] qint64 lastId() const { return m_log.lastId(); }
    /// The requests of a request's person, itself among them, ascending.
    [[nodiscard]] QList<qint64> personOf(RequestId request) const;
    /// One request that stands for its person: the smallest id.
    [[nodiscard]] qint64 representative(RequestId request) const;
    /// The requests that are decided to concern others than this one.
    [[nodiscard]] QList<RequestId> keptApart(RequestId request) const;
    /// Why two requests are linked or kept apart: the latest step about them, with its reason and date, and the bits of
    /// evidence from the stored records.
    Result<SamePersonLink> explain(Database &database, RequestId one, RequestId other, bool apart) const;

private:
    struct Step
    {
        LinkEvent event;
        QDateTime at;
    };
    using Pair = std::pair<qint64, qint64>; ///< the smaller first
    [[nodiscard]] const Step *stepAbout(RequestId one, RequestId other, bool apart) const;

    LinkLog m_log;
    std::map<Pair, Step> m_merges; ///< the latest of each pair
    std::map<Pair, Step> m_separations;
    std::map<qint64, Step> m_splits; ///< by the request that was split off
};

} // namespace core
