// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generator/case_texts.h"

namespace core {

namespace {

using Text = QStringView;

constexpr Text kFraudCharges[] = {u"Fraud on a large scale", u"Obtaining money by deception",
                                  u"Aggravated fraud committed by a group",
                                  u"Swindling with heavy loss to the victims"};
constexpr Text kFraudActs[] = {u"sold shares in a warehouse at {town} that was never built",
                               u"took advance payments for farm machines that {he} never owned",
                               u"rented out the same {count} holiday flats to several families at once",
                               u"posed as an agent of {firm} and collected deposits from {count} buyers",
                               u"issued forged purchase orders in the name of {firm}",
                               u"called elderly people and talked them into handing over their savings"};
constexpr Text kFraudMeans[] = {
    u"{He} used two prepaid telephones and a mail box opened with a forged lease.",
    u"The money went to three accounts that {he} controlled and was drawn out in cash within days.",
    u"{He} showed the buyers title deeds with false stamps.",
    u"A website copied from a real dealer lent the offers weight."};
constexpr Text kFraudResults[] = {u"{count} people lost about {sum} in all.", u"The loss comes to {sum}.",
                                  u"None of the {count} buyers received anything.",
                                  u"The bank of the victims traced {sum} of the money."};

constexpr Text kDrugCharges[] = {u"Trafficking in narcotic drugs", u"Import of a large quantity of cocaine",
                                 u"Possession of heroin with intent to supply", u"Organised supply of methamphetamine"};
constexpr Text kDrugActs[] = {u"received {count} kilograms of cocaine hidden in a load of fruit",
                              u"drove a lorry with {count} packages of heroin under a false floor",
                              u"hired couriers who swallowed capsules of heroin",
                              u"ran a laboratory for methamphetamine in a barn near {town}",
                              u"bought cannabis resin at the coast and sold it to dealers in {town}",
                              u"handed a bag with {count} kilograms of amphetamine to a buyer in a car park"};
constexpr Text kDrugMeans[] = {u"{He} gave the orders over an encrypted telephone found at the search.",
                               u"Customs officers found the load with a scanner.",
                               u"A co-accused described the route and the payments.",
                               u"Surveillance pictures show {him} at the handover."};
constexpr Text kDrugResults[] = {
    u"The laboratory report confirms a purity of 71 per cent.", u"The street value is put at {sum}.",
    u"Scales, packing foil and {sum} in cash were seized.", u"The load would have made about {count} thousand doses."};

constexpr Text kMurderCharges[] = {u"Murder", u"Intentional homicide", u"Murder committed with accomplices",
                                   u"Attempted murder"};
constexpr Text kMurderActs[] = {u"shot a shopkeeper twice in the chest after a quarrel about money",
                                u"stabbed {his} former business partner in a stairwell",
                                u"beat a taxi driver to death with an iron bar and took the car",
                                u"strangled a woman in her flat and hid the body in a well",
                                u"fired from a motorcycle at two men outside a bar; one of them died",
                                u"poisoned {his} landlord to get at the savings kept in the house"};
constexpr Text kMurderMeans[] = {
    u"The weapon was found in a drain and carries {his} fingerprints.", u"A neighbour saw {him} run from the house.",
    u"A camera of a filling station recorded the car.", u"Blood of the victim was found on {his} jacket."};
constexpr Text kMurderResults[] = {u"The victim died at the scene.", u"The victim died in hospital {count} days later.",
                                   u"The forensic report gives loss of blood as the cause of death.",
                                   u"A second person was badly hurt."};

constexpr Text kRobberyCharges[] = {u"Armed robbery", u"Robbery with violence", u"Robbery committed by a gang",
                                    u"Burglary of dwellings as a business"};
constexpr Text kRobberyActs[] = {u"entered a jeweller's shop with two others and threatened the staff with a pistol",
                                 u"held up a cash transport at a crossroads near {town}",
                                 u"broke into {count} houses at night while the owners slept",
                                 u"tied up a couple in their home and took the safe",
                                 u"rammed the door of a bank with a stolen van",
                                 u"threatened a courier with a knife and took {count} parcels of watches"};
constexpr Text kRobberyMeans[] = {u"{He} wore a mask, which was found with {his} DNA.",
                                  u"The getaway car had been stolen two days before.",
                                  u"{He} pawned part of the goods under {his} own name.",
                                  u"Tools found in {his} cellar match the marks on the doors."};
constexpr Text kRobberyResults[] = {u"Goods worth {sum} were taken.", u"A guard suffered a broken arm.",
                                    u"The loot has not been found.", u"The take was {sum} in cash."};

constexpr Text kTraffickingCharges[] = {u"Trafficking in human beings", u"Smuggling of migrants for gain",
                                        u"Forced labour and trafficking", u"Procuring by threats"};
constexpr Text kTraffickingActs[] = {
    u"promised {count} women work as waitresses and forced them into prostitution",
    u"packed {count} people into a sealed lorry and drove them over the border for money",
    u"took the passports of {count} farm hands and made them work without pay",
    u"locked the victims in a flat in {town} and collected their earnings",
    u"crewed an overloaded boat for which every passenger paid {sum}",
    u"recruited teenagers from poor families and had them beg in {town}"};
constexpr Text kTraffickingMeans[] = {u"{He} beat those who tried to leave.",
                                      u"Debts were invented to keep them obedient.",
                                      u"Chats on the seized telephones show prices and orders given by {him}.",
                                      u"{He} paid an accomplice at the border post."};
constexpr Text kTraffickingResults[] = {u"{count} victims have given evidence.", u"Two of the passengers suffocated.",
                                        u"The proceeds are put at {sum}.",
                                        u"The victims were freed when police searched the flat."};

constexpr Text kCyberCharges[] = {u"Computer fraud", u"Unlawful access to computer systems and extortion",
                                  u"Theft of payment data", u"Misuse of devices and computer sabotage"};
constexpr Text kCyberActs[] = {u"encrypted the servers of {firm} and demanded a ransom",
                               u"sent messages with false invoices and changed the account numbers",
                               u"sold {count} thousand stolen card numbers on a hidden forum",
                               u"wrote and rented out a program that steals passwords",
                               u"emptied {count} accounts after taking over the owners' telephone numbers",
                               u"broke into the booking system of a hospital and threatened to publish records"};
constexpr Text kCyberMeans[] = {u"The orders came from a server rented with {his} card.",
                                u"{He} signed in from {his} home line by mistake.",
                                u"The wallet that took the ransom was opened with {his} identity card.",
                                u"A co-accused handed over the logs of their chats."};
constexpr Text kCyberResults[] = {u"The damage is {sum}.", u"Production stood still for {count} days.",
                                  u"{count} customers lost money.", u"{sum} in crypto-assets was seized."};

constexpr Text kLaunderingCharges[] = {u"Money laundering", u"Laundering of proceeds of crime by a group",
                                       u"Participation in a criminal organisation and money laundering"};
constexpr Text kLaunderingActs[] = {u"moved {sum} of drug money through {count} shell companies",
                                    u"bought flats in {town} with cash and sold them again at once",
                                    u"ran an exchange office that carried cash for smugglers",
                                    u"had straw men open {count} bank accounts and drew on all of them",
                                    u"wrote invoices for goods that were never shipped to {firm}"};
constexpr Text kLaunderingMeans[] = {u"Bank records show {his} signature.",
                                     u"Ledgers in {his} handwriting list the couriers.",
                                     u"{He} paid each straw man a fee.", u"Gold was used to settle the balance."};
constexpr Text kLaunderingResults[] = {u"{sum} left the country in this way.", u"Accounts holding {sum} are frozen.",
                                       u"The predicate offences are proven by a final judgment against two others."};

constexpr Text kBriberyCharges[] = {u"Embezzlement of funds entrusted", u"Bribery in commerce",
                                    u"Taking bribes for private gain", u"Breach of trust with heavy loss"};
constexpr Text kBriberyActs[] = {u"as an accountant of {firm} paid {sum} to a company of {his} own",
                                 u"took {sum} from a contractor for approving work that was not done",
                                 u"sold stock of {firm} behind its back and kept the price",
                                 u"falsified {count} pay slips of people who did not exist",
                                 u"as a buyer for a hospital ordered goods at twice their price from a friend's firm"};
constexpr Text kBriberyMeans[] = {u"The audit found {count} false entries made under {his} password.",
                                  u"The money paid for a house in {town}.", u"The friend has admitted the arrangement.",
                                  u"{He} destroyed the receipts."};
constexpr Text kBriberyResults[] = {u"The loss of {firm} is {sum}.", u"The firm could not pay its {count} workers.",
                                    u"{sum} was found in an account of {his} sister."};

constexpr Text kSexualCharges[] = {u"Rape", u"Sexual assault of a child", u"Production of child sexual abuse material",
                                   u"Aggravated sexual assault"};
constexpr Text kSexualActs[] = {u"attacked a woman on her way home and raped her",
                                u"abused a child of {count} years whom {he} was trusted to look after",
                                u"drugged a guest at a party in {town} and raped her",
                                u"lured girls through a game and made them send pictures",
                                u"assaulted a fellow worker in a storeroom and threatened to kill her"};
constexpr Text kSexualMeans[] = {u"DNA found at the scene is {his}.", u"The pictures were found on {his} computer.",
                                 u"The victim knew {him} and named {him} at once.",
                                 u"A doctor recorded the injuries the same night."};
constexpr Text kSexualResults[] = {u"The victim has been treated ever since.",
                                   u"Three further victims have come forward.",
                                   u"{He} made {count} films of the acts."};

constexpr Text kArmsCharges[] = {u"Illegal trade in firearms", u"Unlawful possession of explosives",
                                 u"Manufacture and sale of firearms"};
constexpr Text kArmsActs[] = {u"sold {count} pistols to a buyer who was a police officer under cover",
                              u"hid {count} rifles and ammunition under the floor of a garage",
                              u"turned alarm guns into working weapons in a workshop near {town}",
                              u"brought {count} grenades over the border in the tank of a car"};
constexpr Text kArmsMeans[] = {u"Serial numbers had been filed off.",
                               u"{He} met the buyers at a motorway stop and showed samples.",
                               u"Parcels with gun parts carry {his} fingerprints."};
constexpr Text kArmsResults[] = {u"Two of the weapons were used in robberies.", u"The price was {sum}.",
                                 u"All the weapons fire, as the expert found."};

constexpr Text kKidnapCharges[] = {u"Kidnapping for ransom", u"Unlawful detention with violence",
                                   u"Extortion by a gang"};
constexpr Text kKidnapActs[] = {u"dragged a trader into a van and held him in a cellar for {count} days",
                                u"collected monthly payments from {count} shops under threat of arson",
                                u"kept a driver chained in a shed until his family paid",
                                u"burned the stall of a merchant who would not pay"};
constexpr Text kKidnapMeans[] = {u"{He} made the calls for the ransom; the voice was recognised.",
                                 u"The van belongs to {his} cousin.", u"A marked bank note was found on {him}."};
constexpr Text kKidnapResults[] = {u"The family paid {sum}.", u"The victim lost two fingers.",
                                   u"The victims have pointed {him} out among eight people."};

constexpr Text kTheftCharges[] = {u"Theft of motor vehicles as a business", u"Receiving stolen goods on a large scale",
                                  u"Theft and export of vehicles"};
constexpr Text kTheftActs[] = {u"stole {count} cars with a device that copies keys",
                               u"took building machines from sites around {town} and shipped them abroad",
                               u"bought stolen telephones by the hundred and changed their numbers",
                               u"stole {count} icons and silver vessels and sold them to a dealer"};
constexpr Text kTheftMeans[] = {u"{He} rented the garage where the cars were taken apart.",
                                u"Export papers bear {his} name.", u"The device was in {his} luggage."};
constexpr Text kTheftResults[] = {u"The value is {sum}.", u"{count} vehicles have been found.",
                                  u"Only a part has come back to the owners."};

constexpr Text kWildCharges[] = {u"Trade in protected species", u"Illegal export of cultural goods",
                                 u"Dumping of dangerous waste for gain"};
constexpr Text kWildActs[] = {u"bought ivory from poachers and packed it as timber",
                              u"exported {count} live falcons in padded tubes",
                              u"dug up grave goods near {town} and sold them with forged papers",
                              u"buried {count} tonnes of chemical waste in a quarry"};
constexpr Text kWildMeans[] = {u"The containers were booked by {firm}, which {he} runs.",
                               u"{He} paid the diggers by the day.",
                               u"Messages about prices were found on {his} tablet."};
constexpr Text kWildResults[] = {u"The goods are worth {sum}.", u"The ground water is spoilt for years.",
                                 u"{count} pieces were found in a free port."};

constexpr OffenceTexts kOrdinary[] = {
    {u"fraud", kFraudCharges, kFraudActs, kFraudMeans, kFraudResults, 4, 10, false},
    {u"drugs", kDrugCharges, kDrugActs, kDrugMeans, kDrugResults, 8, 20, true},
    {u"homicide", kMurderCharges, kMurderActs, kMurderMeans, kMurderResults, 15, 30, false},
    {u"robbery", kRobberyCharges, kRobberyActs, kRobberyMeans, kRobberyResults, 6, 15, true},
    {u"trafficking", kTraffickingCharges, kTraffickingActs, kTraffickingMeans, kTraffickingResults, 8, 20, true},
    {u"cyber", kCyberCharges, kCyberActs, kCyberMeans, kCyberResults, 3, 10, false},
    {u"laundering", kLaunderingCharges, kLaunderingActs, kLaunderingMeans, kLaunderingResults, 5, 12, true},
    {u"embezzlement", kBriberyCharges, kBriberyActs, kBriberyMeans, kBriberyResults, 4, 12, false},
    {u"sexual", kSexualCharges, kSexualActs, kSexualMeans, kSexualResults, 8, 20, false},
    {u"arms", kArmsCharges, kArmsActs, kArmsMeans, kArmsResults, 5, 12, true},
    {u"kidnapping", kKidnapCharges, kKidnapActs, kKidnapMeans, kKidnapResults, 8, 20, true},
    {u"theft", kTheftCharges, kTheftActs, kTheftMeans, kTheftResults, 3, 8, true},
    {u"environment", kWildCharges, kWildActs, kWildMeans, kWildResults, 3, 8, false}};

constexpr Text kEvidence[] = {u"Two witnesses have given statements before the investigating judge.",
                              u"The facts follow from bank records, telephone data and the evidence of the victims.",
                              u"{He} was named by an accomplice who has been sentenced.",
                              u"The search of {his} flat on the following day confirmed the suspicion.",
                              u"An expert report supports the account.",
                              u"{He} partly admitted the facts when first heard.",
                              u""};
constexpr Text kFlight[] = {u"{He} left the country before {he} could be arrested.",
                            u"{He} did not appear at the hearing and is not at {his} address.",
                            u"{He} is thought to have crossed the border with a forged passport.",
                            u"{He} was released on bail and disappeared.",
                            u"",
                            u"{His} family says that {he} is abroad."};
constexpr Text kLaws[] = {u"Penal Code, article {n}", u"Criminal Code, section {n}(2)",
                          u"Penal Code, articles {n} and 25", u"Special Penal Act, paragraph {n}",
                          u"Criminal Code, article {n}, part 3"};
constexpr Text kCourts[] = {u"District Court of {town}", u"Court of First Instance, {town}",
                            u"Investigating judge, {town}", u"Regional Court of {town}", u"Criminal Court of {town}"};

} // namespace

std::span<const OffenceTexts> ordinaryOffences()
{
    return kOrdinary;
}
std::span<const QStringView> evidenceSentences()
{
    return kEvidence;
}
std::span<const QStringView> flightSentences()
{
    return kFlight;
}
std::span<const QStringView> lawNames()
{
    return kLaws;
}
std::span<const QStringView> courtNames()
{
    return kCourts;
}

} // namespace core
