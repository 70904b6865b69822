// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storage_error.h"

#include "core/storage/storage_text.h"

#include <sqlite3.h>

namespace core {

using namespace Qt::StringLiterals;

Error storageError(sqlite3 *connection, const QString &sql)
{
    // The statement's text is ours and holds no data; values are never part of it.
    const int code = connection ? sqlite3_extended_errcode(connection) : SQLITE_MISUSE;
    const QString detail = u"sqlite %1 in: %2"_s.arg(code).arg(sql.left(120));
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {
            Error::Code::Conflict,
            StorageText::tr("The case file is busy with another write. Nothing was changed; try again in a moment."),
            detail};
    case SQLITE_READONLY:
        return {
            Error::Code::Storage,
            StorageText::tr("The case file can't be written to. Nothing was changed; check the file's permissions."),
            detail};
    case SQLITE_INTERRUPT:
        return {Error::Code::Canceled, StorageText::tr("Stopped. Nothing was changed."), detail};
    case SQLITE_IOERR:
        return {
            Error::Code::Storage,
            StorageText::tr(
                "The disk reported an error while the case file was in use. What was confirmed before is safe; check "
                "the disk and open the file again."),
            detail};
    case SQLITE_FULL:
        return {Error::Code::Storage,
                StorageText::tr("The disk is full. What was confirmed before is safe; free some space and try again."),
                detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {
            Error::Code::Storage,
            StorageText::tr("The case file is damaged or is not a case file. It was not changed; restore a backup."),
            detail};
    default:
        return {Error::Code::Storage,
                StorageText::tr("The case file could not be read or written. What was confirmed before is safe."),
                detail + u": "_s + (connection ? QString::fromUtf8(sqlite3_errmsg(connection)) : QString())};
    }
}

Error noSuchRequest()
{
    return {Error::Code::NotFound, StorageText::tr("There is no such request in this case file."), {}};
}

} // namespace core
