// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/content_store.h"

namespace core {

using namespace Qt::StringLiterals;

Result<> ContentStore::forEach(const std::function<bool(const StoredContent &)> &visit)
{
    // A left join: a version whose request is gone is the integrity check's to tell, but its content is still read.
    auto statement =
        m_database.prepare(u"SELECT v.request_id, r.external_id, v.version, v.import_id, v.content, v.source_text, "
                           "v.digest FROM request_version v LEFT JOIN request r ON r.id = v.request_id "
                           "ORDER BY v.rowid"_s);
    if (!statement)
        return statement.error();
    if (auto ran = (*statement)->run(); !ran)
        return ran.error();
    const Database::Statement &row = **statement;
    while ((*statement)->next()) {
        const StoredContent stored{RequestId{row.number(0)},
                                   row.text(1),
                                   static_cast<int>(row.number(2)),
                                   ImportId{row.number(3)},
                                   row.bytes(4),
                                   row.bytes(5),
                                   row.bytes(6)};
        if (!visit(stored))
            break;
    }
    if (const auto failed = (*statement)->failed())
        return *failed;
    (*statement)->finish();
    return {};
}

} // namespace core
