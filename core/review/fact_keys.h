// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_context.h"
#include "core/matching/fact_index.h"
#include "core/storage/fact_key_store.h"

namespace core {

/// The entries that a request adds to the case file's keys.
void appendEntries(const RequestKeys &keys, RequestId id, std::vector<FactKeyEntry> &entries);

/// Adds the keys of persons that a file of an older program lacks, a few thousand requests per transaction; nothing in
/// a file that has them. Call outside a transaction. Canceled when stopped; what was added stays.
Result<> completeFactKeys(Database &database, const TaskContext &task);

/// All keys of the case file, for an import that looks up one request after the other.
Result<FactIndex> loadFactIndex(Database &database);

} // namespace core
