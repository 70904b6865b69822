// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/resolution_record.h"

namespace core {

/// Two records by their place in the table, first < second.
struct CandidatePair
{
    quint32 first;
    quint32 second;
    auto operator<=>(const CandidatePair &) const = default;
};

/// Pairs of records that share a key: a skeleton of a name with the year of birth, with another or with a rare word of
/// the address; a date of birth, document, telephone, e-mail; a rare word of the address, two of them. In a block with
/// more than `largestBlock` records each is paired with its next ones only, in the order of the table. Sorted, each
/// once.
std::vector<CandidatePair> candidatePairs(const PreparedTable &table, size_t largestBlock);

} // namespace core
