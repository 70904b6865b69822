// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/storage/database.h"

#include <QByteArray>

#include <functional>

namespace core {

/// One version of one request as it lies in the file.
struct StoredContent
{
    RequestId request;
    QString externalId;
    int version = 1;
    ImportId importedBy;
    QByteArray content;
    QByteArray sourceText; ///< empty when it equals `content`
    QByteArray digest;     ///< empty when an older program stored it
};

/// All stored versions, for holding them against their digests.
class ContentStore
{
public:
    explicit ContentStore(Database &database) : m_database(database) {}

    /// In the order they were stored; stops early when `visit` says false.
    Result<> forEach(const std::function<bool(const StoredContent &)> &visit);

private:
    Database &m_database;
};

} // namespace core
