// SPDX-License-Identifier: GPL-3.0-or-later
// Which fields of a request are texts, and what each of them is to the checks.
#include "core/checks/text/date_scanner.h"
#include "core/checks/text/text_reader.h"

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

/// About how many units the texts of a request have.
qsizetype unitsOf(const Request &request)
{
    constexpr qsizetype usualShortTexts = 256;
    qsizetype units = usualShortTexts + request.facts.size() + request.additionalInformation.size();
    for (const Statement &statement : request.statements)
        units += statement.text.size();
    return units;
}

} // namespace

TextView readTexts(const Request &request, const Lexicon &lexicon)
{
    TextReader reader(lexicon, unitsOf(request));
    for (qsizetype i = 0; i < request.offences.size(); ++i)
        reader.add({"offences"_L1, i, {}}, FieldKind::Charge, request.offences[i]);
    for (qsizetype i = 0; i < request.warrants.size(); ++i) {
        const Warrant &warrant = request.warrants[i];
        reader.add({"warrants"_L1, i, "charge"_L1}, FieldKind::Charge, warrant.charge);
        reader.add({"warrants"_L1, i, "charge_translation"_L1}, FieldKind::Charge, warrant.chargeTranslation);
        reader.add({"warrants"_L1, i, "authority"_L1}, FieldKind::Warrant, warrant.authority);
        reader.add({"warrants"_L1, i, "reference"_L1}, FieldKind::Warrant, warrant.reference);
    }
    for (qsizetype i = 0; i < request.laws.size(); ++i)
        reader.add({"laws"_L1, i, {}}, FieldKind::Law, request.laws[i]);
    reader.add({"penalty.text"_L1}, FieldKind::Penalty, request.penalty.text);
    reader.add({"subject.role"_L1}, FieldKind::Role, request.subject.role);
    reader.add({"subject.profession"_L1}, FieldKind::Role, request.subject.profession);
    for (qsizetype i = 0; i < request.groups.size(); ++i) {
        reader.add({"groups"_L1, i, "name"_L1}, FieldKind::Group, request.groups[i].groupName);
        reader.add({"groups"_L1, i, "role"_L1}, FieldKind::Group, request.groups[i].role);
    }
    reader.add({"facts"_L1}, FieldKind::Facts, request.facts);
    reader.add({"additional_information"_L1}, FieldKind::Additional, request.additionalInformation);
    for (qsizetype i = 0; i < request.statements.size(); ++i)
        reader.add({"statements"_L1, i, "text"_L1}, FieldKind::Statement, request.statements[i].text);
    reader.setFactsDates(scanDates(request.facts));
    return reader.take();
}

} // namespace core
