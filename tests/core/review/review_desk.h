// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/case_importer.h"
#include "core/review/case_service.h"
#include "core/storage/queue_store.h"

#include <QTemporaryDir>

/// A case file, the shipped checks and a clock that stands still.
class ReviewDesk
{
    QTemporaryDir m_folder; // first, so that it outlives the case file in it

public:
    ReviewDesk();
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// A red notice request with nothing missing, so that only what a test changes can be found.
    static core::Request complete(const QString &externalId);
    QString write(const QString &name, const QByteArrayList &lines) const;
    QString write(const QString &name, const QList<core::Request> &requests) const;
    core::Result<core::ImportReport> import(const QString &from, const core::TaskContext &task = {}) const;
    [[nodiscard]] core::RequestId idOf(const QString &externalId) const;
    std::unique_ptr<core::Database> connect(core::Database::Access access = core::Database::Access::ReadOnly) const;

    core::FixedClock clock{QDateTime(QDate(2031, 5, 6), QTime(7, 8, 9), Qt::UTC)};
    core::Actor clerk{QStringLiteral("clerk"), QStringLiteral("desk 1")};
    std::unique_ptr<core::CaseFile> file;
    std::unique_ptr<core::RequestAssessor> assessor;
};
