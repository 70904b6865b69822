// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/person_keys.h"

#include <QList>

#include <vector>

namespace core {

/// From keys to the requests that have them, for an import that looks up and adds millions. Eight bytes an entry and as
/// many again of room. A key that more than kMostRequests share tells nobody apart and is no longer followed. Not
/// thread-safe.
class FactIndex
{
public:
    static constexpr int kMostRequests = 64;

    /// `request` must fit 32 bits and not be 0; one entry twice counts once.
    void add(FactKey key, qint64 request);
    /// Requests with any of these keys, ascending, each once.
    [[nodiscard]] QList<qint64> find(const std::vector<FactKey> &keys) const;
    [[nodiscard]] size_t size() const { return m_used; }
    /// Makes room for so many entries more, so that they can be added without moving the table.
    void reserve(size_t entries);

private:
    void grow(size_t slots);
    [[nodiscard]] size_t slotOf(FactKey key) const;

    std::vector<quint64> m_slots; ///< key in the upper half, request in the lower; 0 = free
    size_t m_used = 0;
    int m_shift = 32;
};

} // namespace core
