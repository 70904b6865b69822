// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/request.h"
#include "core/review/request_assessor.h"
#include "core/storage/case_file.h"
#include "ui/models/queue_reader.h"
#include "ui/support/desk.h"
#include "ui/support/machine_settings.h"

#include <QTemporaryDir>

#include <memory>

/// A real case file in a temporary folder with requests that were really imported, and the desk on it.
class DeskFixture
{
public:
    DeskFixture();

    /// Imports these requests through the reader, the checks and the stores. False, with a warning, when that fails.
    bool import(const QList<core::Request> &requests);
    /// The file that import() reads; also for tests of the imports page.
    QString writeRequests(const QString &name, const QList<core::Request> &requests) const;
    core::RequestId idOf(const QString &externalId) const;
    core::ReviewState stateOf(core::RequestId id) const;
    QString path(const QString &name) const { return folder.filePath(name); }

    QTemporaryDir folder;
    core::FixedClock clock{QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC)};
    core::RequestAssessor assessor;
    std::unique_ptr<core::CaseFile> file;
    std::unique_ptr<ui::MachineSettings> settings;
    std::unique_ptr<ui::CaseFileQueueReader> reader;
    std::unique_ptr<ui::Desk> desk; ///< last: waits for its work before the rest goes
};

/// A complete red notice request of an invented person that no indicator of form has anything against.
core::Request soundRequest(const QString &externalId, const QString &family = QStringLiteral("DRUMOVAK"));
/// The same with a charge and facts that raise concern and that a rule refers to detailed review.
core::Request contentiousRequest(const QString &externalId, const QString &family = QStringLiteral("TASHVEK"));
