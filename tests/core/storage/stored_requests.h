// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/case_file.h"
#include "core/storage/import_store.h"
#include "core/storage/request_store.h"

#include <QTemporaryDir>
#include <QTest>

/// A case file in a folder of its own, with one import to hang requests on.
class StoredRequests
{
    QTemporaryDir m_folder; // first, so that it outlives the case file in it

public:
    StoredRequests()
    {
        auto created = core::CaseFile::create(m_folder.filePath(QStringLiteral("desk.case")));
        check(created);
        file = *std::move(created);
        auto connected = file->connect(core::Database::Access::ReadWrite);
        check(connected);
        database = *std::move(connected);
        core::ImportRecord record;
        record.uuid = QStringLiteral("import-1");
        record.user = QStringLiteral("clerk");
        record.startedAt = now();
        auto started = core::ImportStore(*database).start(record);
        check(started);
        importId = *started;
    }

    static QDateTime now() { return QDateTime(QDate(2031, 5, 6), QTime(7, 8, 9), Qt::UTC); }

    static core::NewRequest make(const QString &externalId, const QString &family, double concern = 0.01,
                                 core::Route route = core::Route::Standard)
    {
        core::NewRequest record;
        record.request.externalId = externalId;
        record.request.system = QStringLiteral("request");
        record.request.type = core::NoticeType::Red;
        record.request.source = QStringLiteral("XA");
        record.request.subject.names = {{core::PersonName::Kind::Primary, family, QStringLiteral("Orelin"), {}}};
        record.request.offences = {QStringLiteral("fraud")};
        record.content = (externalId + QLatin1Char('|') + family).toUtf8();
        record.assessment.concern = concern;
        record.assessment.route = route;
        record.assessment.policyVersion = QStringLiteral("p1");
        return record;
    }

    core::RequestStore::Stored put(const core::NewRequest &record)
    {
        auto stored = core::RequestStore(*database).put(record, importId, now());
        check(stored);
        return *stored;
    }

    std::unique_ptr<core::CaseFile> file;
    std::unique_ptr<core::Database> database;
    core::ImportId importId;

private:
    template <typename T>
    static void check(const core::Result<T> &result)
    {
        if (!result)
            qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    }
};
