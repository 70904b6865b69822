// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/complete_request.h"

namespace {

core::StatusCode usualStatus(core::NoticeType type)
{
    switch (type) {
    case core::NoticeType::Yellow:
        return core::StatusCode::Missing;
    case core::NoticeType::Black:
        return core::StatusCode::UnidentifiedBody;
    case core::NoticeType::Green:
    case core::NoticeType::Orange:
        return core::StatusCode::PossibleThreat;
    case core::NoticeType::UnSpecial:
        return core::StatusCode::UnSanctioned;
    default:
        return core::StatusCode::Charged;
    }
}

} // namespace

core::Request completeRequest(core::NoticeType type)
{
    core::Request request;
    request.externalId = QStringLiteral("2031/1");
    request.system = QStringLiteral("request");
    request.type = type;
    request.source = QStringLiteral("XK");
    request.requestDate = {2031, 4, 1};
    request.language = QStringLiteral("en");
    request.status = usualStatus(type);
    core::Person &subject = request.subject;
    subject.names = {{core::PersonName::Kind::Primary, QStringLiteral("DRUMOVAK"), QStringLiteral("Orelin"), {}}};
    subject.sex = core::Sex::Male;
    subject.birth = {{1979, 3, 14}, {}};
    subject.description.heightMetres = 1.78;
    subject.fingerprints = true;
    request.offences = {QStringLiteral("robbery")};
    request.laws = {QStringLiteral("Penal Code, art. 188")};
    request.facts = QStringLiteral("On 12 March 2030 in the port of Velm he held up a post office with a knife, struck "
                                   "the clerk and took 4,000 in notes; his share was found in his flat.");
    request.offenceDate = {2030, 3, 12};
    request.offencePlace = QStringLiteral("Velm");
    request.penalty.soughtFor = core::SoughtFor::Prosecution;
    request.penalty.maximumMonths = 120;
    core::Warrant warrant;
    warrant.issuingCountry = QStringLiteral("XK");
    warrant.reference = QStringLiteral("K-204/30");
    warrant.authority = QStringLiteral("District Court");
    warrant.date = {2030, 3, 20};
    warrant.judicial = true;
    request.warrants = {warrant};
    request.assurances = {true, true, true};
    return request;
}
