// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/file_check.h"

#include "core/audit/content_chain.h"

namespace core {

Result<QStringList> checkCaseFile(const CaseFile &file, const TaskContext &task)
{
    auto wrong = file.check(task);
    // A database that is broken itself can't be asked for its contents.
    if (!wrong || !wrong->isEmpty())
        return wrong;
    auto database = file.connect(Database::Access::ReadOnly);
    if (!database)
        return database.error();
    return checkContents(**database, task);
}

} // namespace core
