// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/resource_file.h"

#include <QCoreApplication>
#include <QFile>

namespace core {

Result<QByteArray> resourceFile(const QString &path)
{
    QFile file(QStringLiteral(":/noticedesk/") + path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            Error::Code::Internal,
            QCoreApplication::translate("checks", "The program was built without its file %1. Install it again.")
                .arg(path),
            {}};
    }
    return file.readAll();
}

} // namespace core
