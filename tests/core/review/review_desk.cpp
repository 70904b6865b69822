// SPDX-License-Identifier: GPL-3.0-or-later
#include "review_desk.h"

#include "core/exchange/request_json.h"
#include "tests/core/complete_request.h"

#include <QFile>

namespace {

template <typename T>
void check(const core::Result<T> &result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
}

/// Read once: a test program opens dozens of desks, and reading the tables takes longer than most tests.
const core::RequestAssessor &shippedAssessor()
{
    static const core::Result<core::RequestAssessor> loaded = core::RequestAssessor::load();
    check(loaded);
    return *loaded;
}

} // namespace

ReviewDesk::ReviewDesk()
{
    auto created = core::CaseFile::create(path(QStringLiteral("desk.case")));
    check(created);
    file = *std::move(created);
    assessor = std::make_unique<core::RequestAssessor>(shippedAssessor());
}

core::Request ReviewDesk::complete(const QString &externalId)
{
    core::Request request = completeRequest();
    request.externalId = externalId;
    request.source = QStringLiteral("XA");
    request.warrants.first().issuingCountry = request.source;
    core::Person &subject = request.subject;
    subject.names.first().family += externalId;
    subject.fingerprints = false;
    subject.documents = {{QStringLiteral("passport"), QStringLiteral("XA44") + externalId, request.source, {}, {}}};
    return request;
}

QString ReviewDesk::write(const QString &name, const QByteArrayList &lines) const
{
    QFile target(path(name));
    if (!target.open(QIODevice::WriteOnly))
        qFatal("The test's file could not be written.");
    target.write(lines.join('\n') + '\n');
    return target.fileName();
}

QString ReviewDesk::write(const QString &name, const QList<core::Request> &requests) const
{
    QByteArrayList lines;
    for (const core::Request &request : requests)
        lines.append(core::writeRequestJson(request));
    return write(name, lines);
}

core::Result<core::ImportReport> ReviewDesk::import(const QString &from, const core::TaskContext &task) const
{
    return core::CaseImporter(*file, *assessor, clock).import({from}, {}, clerk, task);
}

core::RequestId ReviewDesk::idOf(const QString &externalId) const
{
    auto id = core::CaseService(*file, clock).find(externalId);
    check(id);
    return *id;
}

std::unique_ptr<core::Database> ReviewDesk::connect(core::Database::Access access) const
{
    auto connected = file->connect(access);
    check(connected);
    return *std::move(connected);
}
