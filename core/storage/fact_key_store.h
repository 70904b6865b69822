// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/storage/database.h"

#include <functional>
#include <span>
#include <vector>

namespace core {

/// One key of one request: the key in the upper 32 bits, the request's id in the lower.
using FactKeyEntry = quint64;

/// The keys by which requests are found again without reading them (see core/matching/person_keys.h). Every commit adds
/// one sorted run; when there are many, they are merged into longer ones, so that each key is written twice in all and
/// a look-up reads a handful of pages. Keys are never taken back: who finds a request by one compares it.
class FactKeyStore
{
public:
    explicit FactKeyStore(Database &database) : m_database(database) {}

    /// Adds entries in any order. Call inside the transaction that brings the requests.
    Result<> add(std::vector<FactKeyEntry> entries);
    /// Requests with any of these keys, ascending, each once; of each key the first `mostOfOne`, because a key that so
    /// many share tells nobody apart.
    Result<QList<qint64>> find(std::span<const quint32> keys, qsizetype mostOfOne);
    /// Hands on all entries, run by run, in the order they came.
    Result<> forEachRun(const std::function<void(std::span<const FactKeyEntry>)> &take);
    /// How many entries there are.
    Result<qint64> count();

    /// The request up to which all have their keys here; 0 = none. A file of an older program starts at 0.
    Result<RequestId> through();
    Result<> setThrough(RequestId request);

private:
    Result<> insert(int level, std::span<const FactKeyEntry> entries);
    Result<> mergeRuns();

    Database &m_database;
};

} // namespace core
