// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/request_json.h"
#include "core/review/case_importer.h"
#include "core/review/case_service.h"
#include "core/storage/queue_store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// A case file, the shipped checks and a clock that stands still.
class ReviewDesk
{
    QTemporaryDir m_folder; // first, so that it outlives the case file in it

public:
    ReviewDesk()
    {
        auto created = core::CaseFile::create(path(QStringLiteral("desk.case")));
        check(created);
        file = *std::move(created);
        auto loaded = core::RequestAssessor::load();
        check(loaded);
        assessor = std::make_unique<core::RequestAssessor>(*std::move(loaded));
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// A red notice request with nothing missing, so that only what a test changes can be found.
    static core::Request complete(const QString &externalId)
    {
        core::Request request;
        request.externalId = externalId;
        request.system = QStringLiteral("request");
        request.type = core::NoticeType::Red;
        request.source = QStringLiteral("XA");
        request.requestDate = {2031, 4, 1};
        request.language = QStringLiteral("en");
        request.status = core::StatusCode::Charged;
        core::Person &subject = request.subject;
        subject.names = {
            {core::PersonName::Kind::Primary, QStringLiteral("DRUMOVAK") + externalId, QStringLiteral("Orelin"), {}}};
        subject.sex = core::Sex::Male;
        subject.birth = {{1979, 3, 14}, {}};
        subject.description.heightMetres = 1.78;
        subject.documents = {
            {QStringLiteral("passport"), QStringLiteral("XA44") + externalId, QStringLiteral("XA"), {}, {}}};
        request.offences = {QStringLiteral("robbery")};
        request.laws = {QStringLiteral("Penal Code, art. 188")};
        request.facts =
            QStringLiteral("On 12 March 2030 in the port of Velm he held up a post office with a knife, struck the "
                           "clerk and took 4,000 in notes; his share was found in his flat.");
        request.offenceDate = {2030, 3, 12};
        request.offencePlace = QStringLiteral("Velm");
        request.penalty.soughtFor = core::SoughtFor::Prosecution;
        request.penalty.maximumMonths = 120;
        core::Warrant warrant;
        warrant.issuingCountry = QStringLiteral("XA");
        warrant.reference = QStringLiteral("K-204/30");
        warrant.authority = QStringLiteral("District Court");
        warrant.date = {2030, 3, 20};
        warrant.judicial = true;
        request.warrants = {warrant};
        request.assurances = {true, true, true};
        return request;
    }

    QString write(const QString &name, const QByteArrayList &lines) const
    {
        QFile target(path(name));
        if (!target.open(QIODevice::WriteOnly))
            qFatal("The test's file could not be written.");
        target.write(lines.join('\n') + '\n');
        return target.fileName();
    }

    QString write(const QString &name, const QList<core::Request> &requests) const
    {
        QByteArrayList lines;
        for (const core::Request &request : requests)
            lines.append(core::writeRequestJson(request));
        return write(name, lines);
    }

    core::Result<core::ImportReport> import(const QString &file_, const core::TaskContext &task = {}) const
    {
        return core::CaseImporter(*file, *assessor, clock).import({file_}, {}, clerk, task);
    }

    [[nodiscard]] core::RequestId idOf(const QString &externalId) const
    {
        auto id = core::CaseService(*file, clock).find(externalId);
        check(id);
        return *id;
    }

    std::unique_ptr<core::Database> connect(core::Database::Access access = core::Database::Access::ReadOnly) const
    {
        auto connected = file->connect(access);
        check(connected);
        return *std::move(connected);
    }

    core::FixedClock clock{QDateTime(QDate(2031, 5, 6), QTime(7, 8, 9), Qt::UTC)};
    core::Actor clerk{QStringLiteral("clerk"), QStringLiteral("desk 1")};
    std::unique_ptr<core::CaseFile> file;
    std::unique_ptr<core::RequestAssessor> assessor;

private:
    template <typename T>
    static void check(const core::Result<T> &result)
    {
        if (!result)
            qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    }
};
