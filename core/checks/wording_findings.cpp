// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence for every case of every indicator; the key is "indicator/variant". Sorted by key.
#include "core/checks/wording.h"

#include "core/base/text.h"
#include "core/checks/likeness_findings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace core {

namespace {

struct Sentence
{
    const char *key;
    const char *text;
};

// clang-format off
constexpr std::array<Sentence, 175> kSentences = {{
    {"A01/charge", QT_TRANSLATE_NOOP("checks", "The charge “%1” is one of State security.")},
    {"A01/facts", QT_TRANSLATE_NOOP("checks", "The account speaks of State security: “%1”.")},
    {"A01/own_violence", QT_TRANSLATE_NOOP("checks", "The account also tells violence or another grave act: “%1”.")},
    {"A02/charge", QT_TRANSLATE_NOOP("checks", "The charge “%1” is one of expression.")},
    {"A02/facts", QT_TRANSLATE_NOOP("checks", "The account speaks of opinion or criticism: “%1”.")},
    {"A02/hatred", QT_TRANSLATE_NOOP("checks", "The charge “%1” may cover opinion as well as incitement.")},
    {"A02/incitement", QT_TRANSLATE_NOOP("checks", "The account speaks of hatred or a call to violence: “%1”.")},
    {"A03/assembly", QT_TRANSLATE_NOOP("checks", "The charge “%1” is one of assembly or public order.")},
    {"A03/assembly_facts", QT_TRANSLATE_NOOP("checks", "The account speaks of a protest: “%1”.")},
    {"A03/association", QT_TRANSLATE_NOOP("checks", "The charge “%1” is one of association.")},
    {"A03/association_facts", QT_TRANSLATE_NOOP("checks", "The account speaks of membership or civil society: “%1”.")},
    {"A03/own_violence", QT_TRANSLATE_NOOP("checks", "The account also tells violence or another grave act: “%1”.")},
    {"A04/act_in_itself", QT_TRANSLATE_NOOP("checks", "The account tells an act that is a crime in itself: “%1”.")},
    {"A04/link_open", QT_TRANSLATE_NOOP("checks", "“%1” is charged, and the person's own link is left open.")},
    {"A04/no_act", QT_TRANSLATE_NOOP("checks", "“%1” is charged, and no act of the person is told.")},
    {"A04/own_support", QT_TRANSLATE_NOOP("checks", "The account tells support by the person's own acts: “%1”.")},
    {"A04/several_countries", QT_TRANSLATE_NOOP("checks", "The group is recognised by several countries, and the account tells support: “%1”.")},
    {"A04/speech_or_assembly", QT_TRANSLATE_NOOP("checks", "“%1” is charged, while the account tells speech, symbols or assembly.")},
    {"A04/status_only", QT_TRANSLATE_NOOP("checks", "“%1” is charged, while the account tells a rank or standing only.")},
    {"A04/un_listed", QT_TRANSLATE_NOOP("checks", "The group is recognised by the United Nations: “%1”.")},
    {"A04/with_act", QT_TRANSLATE_NOOP("checks", "“%1” is charged, and the account tells acts of the person.")},
    {"A05/armed_conflict", QT_TRANSLATE_NOOP("checks", "The account speaks of armed conflict: “%1”.")},
    {"A05/charge", QT_TRANSLATE_NOOP("checks", "The charge “%1” is military.")},
    {"A05/desertion", QT_TRANSLATE_NOOP("checks", "The account speaks of desertion or service: “%1”.")},
    {"A05/grave_crime", QT_TRANSLATE_NOOP("checks", "A grave international crime is charged: “%1”.")},
    {"A05/military_court", QT_TRANSLATE_NOOP("checks", "A military court or prosecutor is named: “%1”.")},
    {"A05/soldier_sought", QT_TRANSLATE_NOOP("checks", "A member of the forces is sought; a link to a conflict is to be asked for.")},
    {"A06/charge", QT_TRANSLATE_NOOP("checks", "The charge “%1” touches religion.")},
    {"A06/facts", QT_TRANSLATE_NOOP("checks", "The account speaks of religious life: “%1”.")},
    {"A06/own_violence", QT_TRANSLATE_NOOP("checks", "The account also tells violence or another grave act: “%1”.")},
    {"A06/race", QT_TRANSLATE_NOOP("checks", "The charge “%1” has a racial element.")},
    {"A06/race_facts", QT_TRANSLATE_NOOP("checks", "The text has a racial or ethnic element: “%1”.")},
    {"A07/sole_charge", QT_TRANSLATE_NOOP("checks", "Leaving the country is the only charge: “%1”.")},
    {"A07/with_other_charge", QT_TRANSLATE_NOOP("checks", "Leaving the country is charged beside another offence: “%1”.")},
    {"A08/basis_open", QT_TRANSLATE_NOOP("checks", "The basis of the sanctions or controls is not in the request: “%1”.")},
    {"A08/multilateral", QT_TRANSLATE_NOOP("checks", "A multilateral list or treaty is named: “%1”.")},
    {"A08/un_basis", QT_TRANSLATE_NOOP("checks", "The sanctions rest on the United Nations: “%1”.")},
    {"A08/unilateral", QT_TRANSLATE_NOOP("checks", "The sanctions or controls do not rest on the United Nations: “%1”.")},
    {"A09/charge", QT_TRANSLATE_NOOP("checks", "The charge “%1” concerns an election.")},
    {"A09/facts", QT_TRANSLATE_NOOP("checks", "The account speaks of an election: “%1”.")},
    {"A09/own_violence", QT_TRANSLATE_NOOP("checks", "The account also tells violence or another grave act: “%1”.")},
    {"A10/own_act", QT_TRANSLATE_NOOP("checks", "The account tells a grave act: “%1”.")},
    {"A11/mixed", QT_TRANSLATE_NOOP("checks", "Ordinary charges stand beside charges of another kind.")},
    {"B01/immunity", QT_TRANSLATE_NOOP("checks", "Immunity is mentioned: “%1”.")},
    {"B01/office", QT_TRANSLATE_NOOP("checks", "The role given is political or high office: “%1”.")},
    {"B01/office_in_facts", QT_TRANSLATE_NOOP("checks", "The account names political or high office: “%1”.")},
    {"B01/official_act", QT_TRANSLATE_NOOP("checks", "The account speaks of an official act: “%1”.")},
    {"B01/private_capacity", QT_TRANSLATE_NOOP("checks", "The account speaks of private capacity: “%1”.")},
    {"B01/relative", QT_TRANSLATE_NOOP("checks", "The role given is that of a relative or associate of an office-holder: “%1”.")},
    {"B01/relative_in_facts", QT_TRANSLATE_NOOP("checks", "The account names a relative or associate of an office-holder: “%1”.")},
    {"B02/opposition", QT_TRANSLATE_NOOP("checks", "The role given is one of political opposition: “%1”.")},
    {"B02/opposition_in_facts", QT_TRANSLATE_NOOP("checks", "The text speaks of political opposition: “%1”.")},
    {"B02/role", QT_TRANSLATE_NOOP("checks", "The role given is “%1”.")},
    {"B02/role_in_facts", QT_TRANSLATE_NOOP("checks", "The account gives the role “%1”.")},
    {"B03/asylum_claim", QT_TRANSLATE_NOOP("checks", "The text speaks of an asylum claim: “%1”.")},
    {"B03/protection", QT_TRANSLATE_NOOP("checks", "The text speaks of protection: “%1”.")},
    {"B03/protection_record", QT_TRANSLATE_NOOP("checks", "The register of protected persons has an entry.")},
    {"B03/refugee_from_source", QT_TRANSLATE_NOOP("checks", "A confirmed refugee is sought by the country that is feared.")},
    {"B03/refugee_in_text", QT_TRANSLATE_NOOP("checks", "The text speaks of refugee status: “%1”.")},
    {"B03/refugee_stated", QT_TRANSLATE_NOOP("checks", "The request says that the person is a refugee.")},
    {"B04/no_gain_stated", QT_TRANSLATE_NOOP("checks", "The text says that no personal gain is shown: “%1”.")},
    {"B04/official", QT_TRANSLATE_NOOP("checks", "The account tells personal gain: “%1”.")},
    {"B04/other_person", QT_TRANSLATE_NOOP("checks", "The account tells gain of the person's own: “%1”.")},
    {"C01/black", QT_TRANSLATE_NOOP("checks", "A black notice needs a good photograph, fingerprints or DNA; none is in the request.")},
    {"C01/blue.identified", QT_TRANSLATE_NOOP("checks", "A blue notice on an identified person needs a set of identifiers that this request does not give.")},
    {"C01/blue.unidentified", QT_TRANSLATE_NOOP("checks", "A blue notice on an unidentified person needs a good photograph, fingerprints or DNA; none is in the request.")},
    {"C01/green", QT_TRANSLATE_NOOP("checks", "A green notice needs a set of identifiers that this request does not give.")},
    {"C01/red", QT_TRANSLATE_NOOP("checks", "A red notice needs a set of identifiers that this request does not give.")},
    {"C01/yellow", QT_TRANSLATE_NOOP("checks", "A yellow notice needs a set of identifiers that this request does not give.")},
    {"C02/charge", QT_TRANSLATE_NOOP("checks", "No charge is in the request.")},
    {"C02/facts", QT_TRANSLATE_NOOP("checks", "The summary of facts is missing or too short to tell what happened.")},
    {"C02/law", QT_TRANSLATE_NOOP("checks", "No provision of law is in the request.")},
    {"C02/penalty", QT_TRANSLATE_NOOP("checks", "The maximum penalty, the sentence or the part left to serve is not in the request.")},
    {"C02/warrant.missing", QT_TRANSLATE_NOOP("checks", "No arrest warrant or decision of the same effect is in the request.")},
    {"C02/warrant.none_stated", QT_TRANSLATE_NOOP("checks", "The text itself says that there is no warrant: “%1”.")},
    {"C02/warrant.other_act", QT_TRANSLATE_NOOP("checks", "“%1” is not an arrest warrant or a decision of the same effect.")},
    {"C02/warrant.reference", QT_TRANSLATE_NOOP("checks", "The warrant has no reference.")},
    {"C03/maximum", QT_TRANSLATE_N_NOOP("checks", "The maximum penalty is %Ln month(s); a red notice needs at least two years.")},
    {"C03/remaining", QT_TRANSLATE_N_NOOP("checks", "%Ln month(s) are left to serve; a red notice needs at least six of sentence or remainder.")},
    {"C03/remaining_short", QT_TRANSLATE_N_NOOP("checks", "The sentence reaches the threshold, but only %Ln month(s) are left to serve.")},
    {"C03/sentence", QT_TRANSLATE_N_NOOP("checks", "The sentence is %Ln month(s); a red notice needs at least six.")},
    {"C04/answered", QT_TRANSLATE_NOOP("checks", "Asked for more, the source gave details: “%1”.")},
    {"C04/collective", QT_TRANSLATE_NOOP("checks", "The account tells of several persons without the part of each: “%1”.")},
    {"C04/date", QT_TRANSLATE_NOOP("checks", "No date of the act is in the request.")},
    {"C04/no_act", QT_TRANSLATE_NOOP("checks", "The account tells no act of the person.")},
    {"C04/own_part_open", QT_TRANSLATE_NOOP("checks", "The request leaves open what the person did: “%1”.")},
    {"C04/place", QT_TRANSLATE_NOOP("checks", "No place of the act is in the request.")},
    {"C04/same_text", QT_TRANSLATE_NOOP("checks", "The account is word for word that of another request: %1.")},
    {"C04/too_short", QT_TRANSLATE_NOOP("checks", "The account is too short to tell what the person did.")},
    {"C04/vague", QT_TRANSLATE_NOOP("checks", "The account stays general: “%1”.")},
    {"C05/disagree", QT_TRANSLATE_NOOP("checks", "The charge “%1” and the account speak of different conduct.")},
    {"C05/link_unclear", QT_TRANSLATE_NOOP("checks", "The link between charge and facts is left open: “%1”.")},
    {"C05/no_answer", QT_TRANSLATE_NOOP("checks", "The source gave no detail when asked: “%1”.")},
    {"C06/administrative", QT_TRANSLATE_NOOP("checks", "The matter may be a breach of administrative law: “%1”.")},
    {"C06/family", QT_TRANSLATE_NOOP("checks", "The matter may be a family matter: “%1”.")},
    {"C06/norms", QT_TRANSLATE_NOOP("checks", "The conduct is judged differently across countries: “%1”.")},
    {"C06/organised_crime_link", QT_TRANSLATE_NOOP("checks", "A link to serious or organised crime is stated: “%1”.")},
    {"C06/petty", QT_TRANSLATE_NOOP("checks", "The matter may not be serious enough for a red notice: “%1”.")},
    {"C06/private_dispute", QT_TRANSLATE_NOOP("checks", "The matter may be a private dispute: “%1”.")},
    {"C06/purpose", QT_TRANSLATE_NOOP("checks", "The request may serve another purpose than prosecution: “%1”.")},
    {"C07/appeal.none", QT_TRANSLATE_NOOP("checks", "The warrant is not judicial and the law gives no appeal to a court.")},
    {"C07/appeal.unknown", QT_TRANSLATE_NOOP("checks", "The warrant is not judicial, and whether a court can be appealed to is not in the request.")},
    {"C07/extradition.refused", QT_TRANSLATE_NOOP("checks", "The source says that extradition will not be sought.")},
    {"C07/extradition.unknown", QT_TRANSLATE_NOOP("checks", "Whether extradition will be sought is not in the request.")},
    {"C08/mismatch", QT_TRANSLATE_NOOP("checks", "The status “%1” does not fit this type of request.")},
    {"C09/birth_after_act", QT_TRANSLATE_NOOP("checks", "The date of birth and the date of the act contradict each other.")},
    {"C09/birth_after_request", QT_TRANSLATE_NOOP("checks", "The date of birth lies after the request.")},
    {"C09/end_before_begin", QT_TRANSLATE_NOOP("checks", "The end of the acts lies before their beginning.")},
    {"C09/impossible", QT_TRANSLATE_NOOP("checks", "“%1” can't be a date.")},
    {"C09/limitation", QT_TRANSLATE_NOOP("checks", "By the date given the act is time-barred: %1.")},
    {"C09/limitation_before_act", QT_TRANSLATE_NOOP("checks", "The limitation date lies before the act.")},
    {"C09/limitation_stated", QT_TRANSLATE_NOOP("checks", "The text says that the act is time-barred: “%1”.")},
    {"C09/remaining_above_sentence", QT_TRANSLATE_NOOP("checks", "More is left to serve than the sentence imposed.")},
    {"C09/request_before_act", QT_TRANSLATE_NOOP("checks", "The act lies after the request.")},
    {"C09/request_before_event", QT_TRANSLATE_NOOP("checks", "The event lies after the request.")},
    {"C09/request_before_warrant", QT_TRANSLATE_NOOP("checks", "The warrant is dated after the request.")},
    {"C09/sentence_served", QT_TRANSLATE_NOOP("checks", "By the dates given the sentence has been served: “%1”.")},
    {"C09/warrant_before_act", QT_TRANSLATE_NOOP("checks", "The warrant was issued before the act.")},
    {"C10/other_source", QT_TRANSLATE_NOOP("checks", "A live record of another source seems to concern the same person: %1.")},
    {"C10/same_source", QT_TRANSLATE_NOOP("checks", "A live record of the same source seems to concern the same case: %1.")},
    {"C11/minor", QT_TRANSLATE_NOOP("checks", "By the dates given the person was a minor at the time of the act; the marking MINOR is not in the request.")},
    {"C11/victim_or_witness", QT_TRANSLATE_NOOP("checks", "A request of this type on a victim or witness needs another type and marking.")},
    {"C11/wording", QT_TRANSLATE_NOOP("checks", "The wording “%1” is not neutral.")},
    {"D01/criticism", QT_TRANSLATE_NOOP("checks", "The text speaks of criticism by others: “%1”.")},
    {"D01/doubt_stated", QT_TRANSLATE_NOOP("checks", "Another source expresses doubt: “%1”.")},
    {"D01/grave_crime_nationality", QT_TRANSLATE_NOOP("checks", "The state of nationality protests against a request for a grave international crime.")},
    {"D01/not_consulted", QT_TRANSLATE_NOOP("checks", "The country concerned was not consulted or not addressed: “%1”.")},
    {"D01/own_country_left_out", QT_TRANSLATE_NOOP("checks", "The person's own country is not among the recipients.")},
    {"D01/pre_emptive", QT_TRANSLATE_NOOP("checks", "A protest was made before the request.")},
    {"D01/protest", QT_TRANSLATE_NOOP("checks", "Another bureau or state protests.")},
    {"D01/protest_stated", QT_TRANSLATE_NOOP("checks", "The text speaks of a protest: “%1”.")},
    {"D02/reason_open", QT_TRANSLATE_NOOP("checks", "Extradition was refused; the reasons are to be asked for: “%1”.")},
    {"D02/reason_procedure", QT_TRANSLATE_NOOP("checks", "Extradition was refused for reasons of procedure: “%1”.")},
    {"D02/reason_rights", QT_TRANSLATE_NOOP("checks", "Extradition was refused for political or human-rights reasons: “%1”.")},
    {"D03/accomplice_deleted", QT_TRANSLATE_NOOP("checks", "The Commission had data on an accomplice deleted.")},
    {"D03/not_compliant", QT_TRANSLATE_NOOP("checks", "The Commission found the data not compliant.")},
    {"D03/open_request", QT_TRANSLATE_NOOP("checks", "A request is open before the Commission.")},
    {"D03/stated", QT_TRANSLATE_NOOP("checks", "The text speaks of the Commission or of deleted data: “%1”.")},
    {"E01/claimed", QT_TRANSLATE_NOOP("checks", "A violation is claimed: “%1”.")},
    {"E01/competent_body", QT_TRANSLATE_NOOP("checks", "A body or court speaks of a violation: “%1”.")},
    {"E02/acquitted", QT_TRANSLATE_NOOP("checks", "The text speaks of an acquittal: “%1”.")},
    {"E02/closed", QT_TRANSLATE_NOOP("checks", "The text speaks of a closed case, withdrawn warrant or pardon: “%1”.")},
    {"E02/same_facts", QT_TRANSLATE_NOOP("checks", "The text speaks of a case on the same facts: “%1”.")},
    {"E02/transfer", QT_TRANSLATE_NOOP("checks", "The text speaks of a transfer of proceedings: “%1”.")},
    {"E03/corporal", QT_TRANSLATE_NOOP("checks", "A corporal penalty is mentioned: “%1”.")},
    {"E03/death_penalty", QT_TRANSLATE_NOOP("checks", "The death penalty is mentioned: “%1”.")},
    {"E03/in_absentia", QT_TRANSLATE_NOOP("checks", "A trial in absence is mentioned: “%1”.")},
    {"E03/special_court", QT_TRANSLATE_NOOP("checks", "A special court is mentioned: “%1”.")},
    {"E04/family_law", QT_TRANSLATE_NOOP("checks", "The charge “%1” is one of family law.")},
    {"E04/gender", QT_TRANSLATE_NOOP("checks", "Gender or sexuality is touched: “%1”.")},
    {"F01/between_states", QT_TRANSLATE_NOOP("checks", "The text speaks of a matter between states: “%1”.")},
    {"F01/office_of_other_state", QT_TRANSLATE_NOOP("checks", "An office-holder of another state is sought: “%1”.")},
    {"F01/official_statement", QT_TRANSLATE_NOOP("checks", "Officials tie the case to politics: “%1”.")},
    {"F01/state_pair", QT_TRANSLATE_NOOP("checks", "The table of state pairs has an entry for the source and a nationality of the person.")},
    {"G01/after_political_step", QT_TRANSLATE_NOOP("checks", "A political step of the person is told: “%1”.")},
    {"G01/calendar", QT_TRANSLATE_NOOP("checks", "A political event lies near the date of the act or the request: %1.")},
    {"G01/change_of_power", QT_TRANSLATE_NOOP("checks", "The text speaks of a change of power: “%1”.")},
    {"G01/coup", QT_TRANSLATE_NOOP("checks", "The text speaks of a coup: “%1”.")},
    {"G01/passports_revoked", QT_TRANSLATE_NOOP("checks", "The text speaks of revoked passports or nationality: “%1”.")},
    {"G01/political_motive", QT_TRANSLATE_NOOP("checks", "A political motive is mentioned: “%1”.")},
    {"G01/political_motive_claimed", QT_TRANSLATE_NOOP("checks", "The person says that the case is political: “%1”.")},
    {"G01/unrest", QT_TRANSLATE_NOOP("checks", "The text speaks of unrest: “%1”.")},
    {"G02/expiry", QT_TRANSLATE_NOOP("checks", "The record expires within six months and no answer of the source is known.")},
    {"G02/extradition_asked", QT_TRANSLATE_NOOP("checks", "The text says that extradition was asked for: “%1”.")},
    {"G02/no_step", QT_TRANSLATE_NOOP("checks", "The person was located and no extradition step is known since.")},
    {"G02/no_step_stated", QT_TRANSLATE_NOOP("checks", "The text says that extradition was not asked for: “%1”.")},
    {"G02/whereabouts_known", QT_TRANSLATE_NOOP("checks", "The text says that the whereabouts are known: “%1”.")},
    {"S01/supervised", QT_TRANSLATE_NOOP("checks", "Requests of this source are under supervision.")},
    {"S02/group", QT_TRANSLATE_NOOP("checks", "An earlier request on the same group was not accepted: %1.")},
    {"S02/other_channel", QT_TRANSLATE_NOOP("checks", "Another channel was used after a refused request: %1.")},
    {"S02/person", QT_TRANSLATE_NOOP("checks", "An earlier request on the same person was not accepted: %1.")},
    {"S02/stated", QT_TRANSLATE_NOOP("checks", "The text speaks of earlier requests: “%1”.")},
    {"S03/tribunal", QT_TRANSLATE_NOOP("checks", "The source is an international tribunal.")},
    {"S03/tribunal_in_text", QT_TRANSLATE_NOOP("checks", "An international court is named as the source: “%1”.")},
    {"S04/after_event", QT_TRANSLATE_NOOP("checks", "Many similar requests of this source follow a political event.")},
}};
// clang-format on

/// Of findings of any indicator that come from the learned likeness.
constexpr const char *kLikenessSentence =
    QT_TRANSLATE_NOOP("checks", "The request resembles decided cases of this kind: “%1”.");

constexpr qsizetype kMostQuoted = 3;

/// The words of the first piece of evidence, and of the next ones in the same field: "mocked … the president".
QString quotedWords(const Finding &finding)
{
    QStringList words;
    for (const Evidence &evidence : finding.evidence.first(std::min(kMostQuoted, finding.evidence.size()))) {
        if (evidence.field == finding.evidence.first().field && !evidence.text.isEmpty())
            words.append(evidence.text);
    }
    return words.join(QStringLiteral(" … "));
}

} // namespace

QString findingSentence(const Finding &finding)
{
    const QByteArray key = (finding.indicator + u'/' + finding.variant).toLatin1();
    const auto found = std::ranges::find_if(kSentences, [&](const Sentence &row) { return key == row.key; });
    const char *text = found == kSentences.end() ? nullptr : found->text;
    if (finding.variant == kLikenessVariant)
        text = kLikenessSentence;
    if (!text)
        return indicatorTitle(finding.indicator);
    const QString words = quotedWords(finding);
    // The threshold of a penalty: its evidence is a number of months.
    if (QByteArrayView(text).contains("%Ln"))
        return QCoreApplication::translate("checks", text, nullptr, words.toInt());
    const QString sentence = QCoreApplication::translate("checks", text);
    return sentence.contains(QLatin1String("%1")) ? sentence.arg(isolated(withVisibleControls(words))) : sentence;
}

} // namespace core
