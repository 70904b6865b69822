// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"

#include "core/exchange/request_json.h"
#include "core/review/case_importer.h"
#include "core/review/case_service.h"

#include <QDebug>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

/// Read once: a test program opens dozens of desks, and reading the tables takes longer than most tests.
const core::RequestAssessor &shippedAssessor()
{
    static const core::Result<core::RequestAssessor> loaded = core::RequestAssessor::load();
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message));
    return *loaded;
}

} // namespace

DeskFixture::DeskFixture() : assessor(shippedAssessor())
{
    file = std::move(core::CaseFile::create(folder.filePath(u"requests.ndcase"_s)).value());
    settings = std::make_unique<ui::MachineSettings>(folder.filePath(u"settings.ini"_s));
    reader = std::make_unique<ui::CaseFileQueueReader>(*file);
    desk = std::make_unique<ui::Desk>(*file, clock, core::Actor{u"ana"_s, u"desk-1"_s}, *settings);
}

QString DeskFixture::writeRequests(const QString &name, const QList<core::Request> &requests) const
{
    QFile lines(folder.filePath(name));
    if (!lines.open(QIODevice::WriteOnly))
        qFatal("no place for test data");
    for (const core::Request &request : requests)
        lines.write(core::writeRequestJson(request) + '\n');
    return lines.fileName();
}

bool DeskFixture::import(const QList<core::Request> &requests)
{
    const core::CaseImporter importer(*file, assessor, clock);
    const auto report = importer.import({writeRequests(u"in.jsonl"_s, requests)}, {}, desk->actor, {});
    if (!report) {
        qWarning() << report.error().message;
        return false;
    }
    return report->record.rejected == 0 && report->record.read == requests.size();
}

core::RequestId DeskFixture::idOf(const QString &externalId) const
{
    const auto id = core::CaseService(*file, clock).find(externalId);
    return id ? *id : core::RequestId{};
}

core::ReviewState DeskFixture::stateOf(core::RequestId id) const
{
    return core::CaseService(*file, clock).preview(id).value().stored.state;
}

core::Request soundRequest(const QString &externalId, const QString &family)
{
    core::Request request;
    request.externalId = externalId;
    request.system = u"request"_s;
    request.type = core::NoticeType::Red;
    request.source = u"XA"_s;
    request.requestDate = {2026, 2, 1};
    request.language = u"en"_s;
    request.purpose = u"arrest with a view to extradition"_s;
    request.status = core::StatusCode::Charged;
    request.subject.names = {{core::PersonName::Kind::Primary, family, u"Orelin"_s, {}}};
    request.subject.sex = core::Sex::Male;
    request.subject.birth.from = {1979, 3, 14};
    request.subject.nationalities = {u"XA"_s};
    request.subject.fingerprints = true;
    request.offences = {u"fraud"_s};
    request.laws = {u"Penal Code, article 210"_s};
    request.facts = u"On 14 March 2021 in the city of Tarn the subject opened four bank accounts with a false passport "
                    "and moved 240,000 units of currency that belonged to customers to an account that only the "
                    "subject controlled."_s;
    request.offenceDate = {2021, 3, 14};
    request.offencePlace = u"Tarn"_s;
    request.penalty.soughtFor = core::SoughtFor::Prosecution;
    request.penalty.maximumMonths = 96;
    core::Warrant warrant;
    warrant.issuingCountry = u"XA"_s;
    warrant.reference = u"W-12/2024"_s;
    warrant.authority = u"District Court of Tarn"_s;
    warrant.date = {2024, 5, 6};
    warrant.judicial = true;
    warrant.charge = u"fraud"_s;
    request.warrants = {warrant};
    request.assurances = {true, true, true};
    return request;
}

core::Request contentiousRequest(const QString &externalId, const QString &family)
{
    core::Request request = soundRequest(externalId, family);
    request.offences = {u"insult of the head of state"_s};
    request.warrants[0].charge = request.offences.first();
    request.facts = u"On 3 May 2022 in the city of Tarn the subject published an article that is said to insult the "
                    "president and called for a boycott of the election in several posts."_s;
    request.subject.role = u"journalist"_s;
    return request;
}
