// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generator/case_texts.h"

namespace core {

namespace {

using Text = QStringView;

constexpr Text kA01Charges[] = {u"High treason", u"Attempt to overthrow the constitutional order", u"Espionage",
                                u"Activities against the security of the State"};
constexpr Text kA01Facts[] = {u"From {date} on, in {place}, {he} wrote to members of a foreign parliament and asked "
                              u"them to stop loans to the government. The letters are held to endanger the State.",
                              u"On {date} in {place} {he} took part in a meeting at which officers and members of the "
                              u"former cabinet spoke of a change of power. {He} left the country when arrests began.",
                              u"Since {date} {he} has been a member of a council in exile that calls itself the lawful "
                              u"government. {He} is said to have passed papers on the budget of the army to it."};
constexpr Text kA02Charges[] = {u"Insulting the head of State", u"Spreading false information about the armed forces",
                                u"Defamation of public officials", u"Dissemination of prohibited content"};
constexpr Text kA02Facts[] = {u"On {date} in {place} {he} published a video that accuses a minister of owning villas "
                              u"abroad. It was seen {count} thousand times and is held to be insulting.",
                              u"Since {date} {he} has run a channel in which the authorities are called thieves. The "
                              u"posts are said to undermine trust in the State.",
                              u"On {date} {he} shared a drawing that mocks the president and added a comment."};
constexpr Text kA03Charges[] = {u"Organising mass disorder", u"Participation in an unlawful assembly",
                                u"Leading an undesirable organisation", u"Extremism"};
constexpr Text kA03Facts[] = {
    u"On {date} in {place} {he} called people to a march against the raising of prices. Some {count} thousand came; a "
    u"bus stop was damaged. {His} own part in the damage is not stated.",
    u"Since {date} {he} has headed an association that watches trials and takes grants from abroad without being "
    u"entered in the register of agents.",
    u"On {date} in {place} {he} stood at the head of a strike and blocked the gate of {firm} for {count} hours."};
constexpr Text kA04Charges[] = {u"Membership in a terrorist organisation", u"Propaganda for a terrorist organisation",
                                u"Financing of terrorism"};
constexpr Text kA04Facts[] = {
    u"{He} has been a member of an organisation listed in the requesting country since {date}. {He} kept an account "
    u"with a bank close to it in {place} and used its messaging program. No act of violence is described.",
    u"On {date} in {place} {he} gave {sum} to a relief fund that the authorities link to an armed movement. What "
    u"became of the money is not stated.",
    u"On {date} {he} carried a banner of the movement at a funeral in {place} and posted pictures of it."};
constexpr Text kA05Charges[] = {u"Desertion", u"Evasion of military service", u"Absence without leave"};
constexpr Text kA05Facts[] = {u"On {date} {he} did not return to {his} unit near {place} from leave and went abroad. "
                              u"The case is with the military prosecutor.",
                              u"{He} was called up on {date} in {place} and did not appear at the recruiting office. A "
                              u"military court has issued the order."};
constexpr Text kA06Charges[] = {u"Blasphemy", u"Organising the activity of a banned religious community",
                                u"Insulting religious feelings", u"Leaving the faith and calling others to do so"};
constexpr Text kA06Facts[] = {
    u"Since {date} {he} has held prayer meetings of a community that a court has banned, in private flats in {place}. "
    u"Books were found.",
    u"On {date} in {place} {he} published a text that doubts a dogma. Believers have felt insulted.",
    u"On {date} {he} baptised {count} adults in {place} who had been of another faith."};
constexpr Text kA07Charges[] = {u"Illegal crossing of the State border", u"Leaving the country without an exit permit"};
constexpr Text kA07Facts[] = {
    u"On {date} near {place} {he} crossed the border on foot outside a crossing point and without an exit stamp. "
    u"Nothing else is charged.",
    u"On {date} {he} left the country at {place} although {his} passport had been withdrawn."};
constexpr Text kA08Charges[] = {u"Breach of national export restrictions", u"Evasion of sanctions",
                                u"Unlicensed export of dual-use goods"};
constexpr Text kA08Facts[] = {
    u"Between {date} and the end of that year {he} sold {count} industrial valves through {firm} to a buyer in a "
    u"country under national sanctions of the requesting country. No listing of the United Nations covers the goods.",
    u"On {date} {he} arranged in {place} the chartering of a tanker for oil that falls under unilateral restrictions."};
constexpr Text kA09Charges[] = {u"Obstruction of elections", u"Falsification of election results",
                                u"Unlawful financing of a campaign"};
constexpr Text kA09Facts[] = {u"On {date}, two days before the vote, {he} had observers of {his} party photograph the "
                              u"count in {place}. The commission held this to disturb its work.",
                              u"As the runner-up's campaign manager {he} is said to have paid {sum} from abroad into "
                              u"the campaign between {date} and polling day in {place}."};
constexpr Text kA11Charges[] = {u"Fraud; insulting the head of State",
                                u"Possession of a pistol; membership in a terrorist organisation",
                                u"Robbery; calls for mass disorder"};
constexpr Text kA11Facts[] = {u"On {date} in {place} {he} sold a car that was not {his} for {sum}. In a separate count "
                              u"{he} is accused of having called the president a liar at a rally.",
                              u"On {date} a pistol was found in {his} flat in {place}. {He} is also held to be a "
                              u"member of a movement banned the year before."};
constexpr Text kB01Charges[] = {u"Abuse of office", u"Misuse of public funds", u"Exceeding official powers"};
constexpr Text kB01Facts[] = {
    u"As a minister {he} signed on {date} in {place} a contract with {firm} that, in the view of the new government, "
    u"cost the State {sum} too much. That {he} gained anything is not stated.",
    u"As mayor of {place} {he} moved {sum} on {date} from the road budget to schools without a vote of the council. "
    u"Proceedings began after {he} stood for parliament."};
constexpr Text kB01Roles[] = {u"former minister of finance", u"former member of parliament", u"mayor",
                              u"brother of a former president", u"former deputy prime minister"};
constexpr Text kB02Charges[] = {u"Tax evasion", u"Fraud", u"Obstruction of justice"};
constexpr Text kB02Facts[] = {
    u"{He} heads an organisation that documents prison conditions. For the years before {date} it is said to have "
    u"declared grants in {place} as donations; the tax at stake is {sum}.",
    u"As defence counsel in trials of opposition members {he} is said to have told a witness on {date} in {place} to "
    u"stay silent.",
    u"{He} edits a news site. On {date} {he} is said to have paid a source in {place} {sum} for papers of the police."};
constexpr Text kB02Roles[] = {
    u"journalist", u"human rights activist",         u"lawyer of opposition members",
    u"priest",     u"leader of an opposition party", u"director of a non-governmental organisation"};
constexpr Text kB03Charges[] = {u"Fraud on a large scale", u"Membership in a criminal group", u"Embezzlement"};
constexpr Text kB03Facts[] = {
    u"On {date} in {place} {he} is said to have taken a loan of {sum} for {firm} and not to have paid it back.",
    u"Between {date} and {his} departure {he} is said to have led a group in {place} that took {sum} from a savings "
    u"bank."};
constexpr Text kB03Statements[] = {
    u"asylum-granted|The person has been recognised as a refugee here because of a well-founded fear of persecution in "
    u"the requesting country.",
    u"asylum-claim|An application for asylum against the requesting country is pending before our authority."};
constexpr Text kE01Facts[] = {u"On {date} in {place} {he} is said to have shot at a patrol together with others. The "
                              u"account rests on statements of two co-accused made in custody.",
                              u"{He} is said to have led a robbery in {place} on {date} in which {sum} was taken. {He} "
                              u"was held for {count} months before {he} escaped."};
constexpr Text kE01Charges[] = {u"Attack on an official", u"Robbery committed by a gang"};
constexpr Text kE01Statements[] = {
    u"court-finding|Our court of appeal found it established that two co-accused were tortured in custody and that the "
    u"trial was not fair.",
    u"un-body|A working group of the United Nations has found the detention in this case to be arbitrary."};
constexpr Text kE02Charges[] = {u"Fraud", u"Homicide", u"Trafficking in narcotic drugs"};
constexpr Text kE02Facts[] = {u"On {date} in {place} {he} is said to have handed over {count} kilograms of cocaine to "
                              u"a carrier who was then arrested abroad.",
                              u"On {date} in {place} {he} is said to have caused the death of a man in a brawl."};
constexpr Text kE02Statements[] = {
    u"acquittal|The person was acquitted here of the same facts by a final judgment.",
    u"conviction|The person has been convicted here of the same facts and has served the sentence."};
constexpr Text kE03Charges[] = {u"Trafficking in narcotic drugs, punishable by death", u"Murder, punishable by death",
                                u"Conviction in absentia for armed robbery"};
constexpr Text kE03Facts[] = {u"On {date} in {place} {he} is said to have bought {count} kilograms of heroin for "
                              u"resale. The law provides for death by hanging.",
                              u"{He} was sentenced in {his} absence by a special court for a robbery of {date} in "
                              u"{place}. Whether {he} was summoned is not stated.",
                              u"On {date} in {place} {he} is said to have killed a guard. The penalty is death or life "
                              u"imprisonment; flogging may be added."};
constexpr Text kE04Charges[] = {u"Adultery", u"Same-sex relations",
                                u"Removal of a child from the custody of the father",
                                u"Living as man and wife without marriage"};
constexpr Text kE04Facts[] = {
    u"On {date} in {place} {he} was found in a flat with a person to whom {he} is not married. Neighbours called the "
    u"police.",
    u"{He} left {place} on {date} with {his} daughter of {count} years although the other parent has custody. Violence "
    u"is not alleged.",
    u"On {date} in {place} pictures of a relation with a person of the same sex were found on {his} telephone."};

constexpr ContentiousTexts kKinds[] = {{u"A01", kA01Charges, kA01Facts, {}, {}},
                                       {u"A02", kA02Charges, kA02Facts, {}, {}},
                                       {u"A03", kA03Charges, kA03Facts, {}, {}},
                                       {u"A04", kA04Charges, kA04Facts, {}, {}},
                                       {u"A05", kA05Charges, kA05Facts, {}, {}},
                                       {u"A06", kA06Charges, kA06Facts, {}, {}},
                                       {u"A07", kA07Charges, kA07Facts, {}, {}},
                                       {u"A08", kA08Charges, kA08Facts, {}, {}},
                                       {u"A09", kA09Charges, kA09Facts, {}, {}},
                                       {u"A11", kA11Charges, kA11Facts, {}, {}},
                                       {u"B01", kB01Charges, kB01Facts, kB01Roles, {}},
                                       {u"B02", kB02Charges, kB02Facts, kB02Roles, {}},
                                       {u"B03", kB03Charges, kB03Facts, {}, kB03Statements},
                                       {u"E01", kE01Charges, kE01Facts, {}, kE01Statements},
                                       {u"E02", kE02Charges, kE02Facts, {}, kE02Statements},
                                       {u"E03", kE03Charges, kE03Facts, {}, {}},
                                       {u"E04", kE04Charges, kE04Facts, {}, {}}};

} // namespace

std::span<const ContentiousTexts> contentiousKinds()
{
    return kKinds;
}

} // namespace core
