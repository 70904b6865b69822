// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generator/case_texts.h"

namespace core {

namespace {

using Text = QStringView;

constexpr Text kFrenchCharges[] = {u"Escroquerie en bande organisée", u"Vol à main armée", u"Trafic de stupéfiants",
                                   u"Homicide volontaire"};
constexpr Text kFrenchFacts[] = {
    u"Le {date}, à {place}, la personne recherchée a vendu de faux contrats d'assurance au nom de {firm} à {count} "
    u"clients. Elle a encaissé elle-même {sum} et a quitté son domicile le lendemain. Les relevés bancaires portent sa "
    u"signature.",
    u"Le {date}, à {place}, l'intéressé est entré avec deux complices dans une bijouterie et a menacé les employés "
    u"avec un pistolet. Il a emporté des montres d'une valeur de {sum}. Son ADN a été relevé sur le masque abandonné.",
    u"Le {date}, à {place}, l'intéressé a remis à un acheteur un sac contenant {count} kilogrammes d'héroïne. La scène "
    u"a été filmée ; la balance et {sum} en espèces ont été saisis chez lui.",
    u"Le {date}, à {place}, au cours d'une dispute au sujet d'une dette, l'intéressé a frappé la victime de trois "
    u"coups de couteau. Celle-ci est morte à l'hôpital. Deux voisins l'ont vu s'enfuir."};
constexpr Text kSpanishCharges[] = {u"Estafa agravada", u"Robo con violencia", u"Tráfico de drogas", u"Homicidio"};
constexpr Text kSpanishFacts[] = {
    u"El {date}, en {place}, la persona buscada cobró anticipos a {count} compradores por viviendas que no existían y "
    u"transfirió {sum} a una cuenta propia. Los recibos llevan su firma.",
    u"El {date}, en {place}, entró de noche en una vivienda junto con otra persona, ató a los dueños y se llevó joyas "
    u"por valor de {sum}. Sus huellas se hallaron en la caja fuerte.",
    u"El {date}, en {place}, entregó {count} kilogramos de cocaína ocultos en un camión de fruta. El conductor declaró "
    u"haber recibido de él las órdenes y el dinero.",
    u"El {date}, en {place}, disparó dos veces contra el encargado de un bar, que murió en el acto. Una cámara grabó "
    u"los hechos y el arma fue encontrada en su vehículo."};
constexpr Text kArabicCharges[] = {u"الاحتيال وخيانة الأمانة", u"السرقة بالإكراه", u"الاتجار بالمخدرات",
                                   u"القتل العمد"};
constexpr Text kArabicFacts[] = {
    u"بتاريخ {date} في {place} قام الشخص المطلوب ببيع أراض لا يملكها إلى {count} من المشترين وتسلم منهم مبلغ {sum} ثم "
    u"غادر البلاد. وتحمل الإيصالات توقيعه.",
    u"بتاريخ {date} في {place} دخل المطلوب مع شريكين متجرا للمجوهرات وهدد العاملين بمسدس واستولى على بضاعة قيمتها "
    u"{sum}. وعثر على بصماته في المكان.",
    u"بتاريخ {date} في {place} سلم المطلوب إلى مشتر {count} كيلوغراما من الهيروين، وضبط في مسكنه ميزان ومبلغ {sum}.",
    u"بتاريخ {date} في {place} طعن المطلوب المجني عليه بسكين إثر خلاف على دين فتوفي في المستشفى. وشاهده اثنان من "
    u"الجيران."};
constexpr LanguageTexts kLanguages[] = {{u"fr", kFrenchCharges, kFrenchFacts},
                                        {u"es", kSpanishCharges, kSpanishFacts},
                                        {u"ar", kArabicCharges, kArabicFacts}};

constexpr Text kDecoys[] = {
    u"On {date} in {place} {he}, treasurer of a church choir, drew {sum} from the parish account in {count} steps and "
    u"lost it at betting machines. The account was {his} charge alone and the statements bear {his} signature.",
    u"On {date} in {place} {he}, who drove the bus of a political party, stole {count} telephones and a cash box from "
    u"the luggage of the passengers and sold them in {town}. The dealer recognised {him}.",
    u"On {date} in {place} {he} sold flags and scarves before a football match and stabbed a rival seller who had "
    u"taken {his} place. The victim lost a kidney; {count} people saw it.",
    u"On {date} in {place} {he} pretended to be a journalist, photographed the alarm system of a jeweller and broke in "
    u"two nights later. Watches worth {sum} were found in {his} room.",
    u"On {date} in {place} {he} burgled an empty army depot and sold {count} generators to scrap dealers. Tyre marks "
    u"and a lost glove with {his} DNA lead to {him}.",
    u"On {date} in {place} {he} robbed the cashier of a polling station that served as a bank branch on other days and "
    u"took {sum}. {His} face is on the camera.",
    u"On {date} in {place} {he} offered refugees a flat, took deposits of {sum} from {count} families and vanished. "
    u"The flat was not {his}.",
    u"On {date} in {place} {he}, cook of a minister of religion, poisoned two fellow workers for the sake of a debt of "
    u"{sum}. The poison was bought in {his} name.",
    u"On {date} in {place} {he} called a bomb threat through to a supermarket in order to empty the tills of a shop "
    u"next door and took {sum}. The call came from {his} telephone.",
    u"On {date} in {place}, while a protest march kept the police busy elsewhere, {he} broke the windows of {count} "
    u"shops with two others and carried off goods worth {sum}; {he} had rented the van a week before.",
    u"On {date} in {place} {he} forged {count} election posters' printing bills and had the printer {firm} pay {sum} "
    u"to {his} own account.",
    u"On {date} in {place} {he} held up the driver of an embassy at a filling station, put a knife to his throat and "
    u"took the car and {sum}."};
constexpr Text kMissing[] = {
    u"The person left home in {place} on {date} to go to work and has not been seen since. The telephone was last on "
    u"air near {town}. Police recorded the disappearance the next day.",
    u"On {date} the person did not come back from a walk near {place}. Wallet and keys stayed at home. The search with "
    u"dogs found nothing.",
    u"The person was seen for the last time on {date} at the station of {place} with a grey rucksack. The family "
    u"reported it the same evening.",
    u"On {date} the person told a neighbour in {place} of a journey to {town} and never arrived. The bank card has not "
    u"been used."};
constexpr Text kBodies[] = {
    u"On {date} a body was found on the shore near {place}. The person was between 30 and 40 years old and wore a dark "
    u"blue jacket. The cause of death is drowning.",
    u"On {date} workers found a body in a wood near {place}. Death lies some {count} weeks back. A key ring and a "
    u"silver chain were on it.",
    u"On {date} a body was recovered from a burnt-out lorry near {place}. The teeth show dental work of good quality."};
constexpr Text kMethods[] = {
    u"Between {date} and the arrest of the group in {place}, cocaine was dissolved in paint and won back by filtering "
    u"after delivery. The cans are sealed and weigh as stated. Laboratories find it only with a solvent test.",
    u"From {date} on thieves in {place} opened cash machines with a thin metal tongue that holds the shutter and keeps "
    u"the notes inside until the customer has gone.",
    u"Since {date} parcels with pistol parts have been posted in {place} inside the motors of toys. The parts come "
    u"together only at the receiver's."};
constexpr Text kThreats[] = {u"On {date} {count} bottles of a home-made explosive disguised as fire extinguishers were "
                             u"stolen from a store in {place}. They go off when the lever is pressed.",
                             u"On {date} in {place} {he} bought material for {count} explosive devices and told an "
                             u"accomplice of a bank that would be blown up for its cash. {He} is armed.",
                             u"Since {date} tablets sold in {place} as a pain killer hold a deadly dose of a synthetic "
                             u"opioid. {count} people have died."};
constexpr Text kWarnings[] = {
    u"{He} was sentenced in {place} for burglaries in {count} cities and was seen on {date} with two members of the "
    u"same crew at a border crossing. {He} enters flats by day with a plastic card.",
    u"{He} has three convictions for the sexual abuse of children, the last of {date} in {place}. {He} offers "
    u"{himself} abroad as a swimming coach.",
    u"{He} was convicted in {place} of defrauding elderly people and travels since {date} under two other names. {He} "
    u"approaches victims outside banks."};

} // namespace

std::span<const LanguageTexts> otherLanguages()
{
    return kLanguages;
}
std::span<const QStringView> decoyFacts()
{
    return kDecoys;
}
std::span<const QStringView> missingFacts()
{
    return kMissing;
}
std::span<const QStringView> bodyFacts()
{
    return kBodies;
}
std::span<const QStringView> methodFacts()
{
    return kMethods;
}
std::span<const QStringView> threatFacts()
{
    return kThreats;
}
std::span<const QStringView> warningFacts()
{
    return kWarnings;
}

} // namespace core
