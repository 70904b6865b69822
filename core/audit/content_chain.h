// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/task_context.h"
#include "core/storage/database.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringList>

namespace core {

/// Ties the contents that an import brought to the audit log: each of its entries holds one digest over all versions
/// stored so far, so that content can't be exchanged together with its own digest unseen.
class ContentChain
{
public:
    /// The member of an import's audit entry.
    static constexpr QLatin1StringView kKey{"contents"};

    /// Appends one stored version to a run: 8 bytes id and 8 bytes version, big-endian, then its digest.
    static void add(QByteArray &run, RequestId request, int version, const QByteArray &digest);
    /// SHA-256 over what the log said before (nothing at first) and the run.
    static QByteArray next(const QByteArray &before, const QByteArray &run);
};

/// Holds every stored version against its digest, and the digests of every import against the audit log. One translated
/// sentence for each that is wrong, naming the request; at most 200. What an older program stored has no digest and is
/// not looked at. Canceled when stopped.
Result<QStringList> checkContents(Database &database, const TaskContext &task);

} // namespace core
