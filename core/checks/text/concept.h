// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QtGlobal>

#include <array>
#include <optional>

namespace core {

// The meanings that the phrase tables (resources/tables/lexicon_*.json) know, and the names they have there.
// "charge.*" is looked for where charges stand; everything else where people tell what happened.
#define ND_CONCEPTS(X)                                                                                                 \
    X(ChargeSecurity, "charge.security")                                                                               \
    X(ChargeExpression, "charge.expression")                                                                           \
    X(ChargeHatred, "charge.hatred")                                                                                   \
    X(ChargeAssembly, "charge.assembly")                                                                               \
    X(ChargeAssociation, "charge.association")                                                                         \
    X(ChargeTerror, "charge.terror")                                                                                   \
    X(ChargeMilitary, "charge.military")                                                                               \
    X(ChargeReligion, "charge.religion")                                                                               \
    X(ChargeRace, "charge.race")                                                                                       \
    X(ChargeExit, "charge.exit")                                                                                       \
    X(ChargeSanctions, "charge.sanctions")                                                                             \
    X(ChargeElection, "charge.election")                                                                               \
    X(ChargeGender, "charge.gender")                                                                                   \
    X(ChargeFamily, "charge.family")                                                                                   \
    X(ChargePrivate, "charge.private_dispute")                                                                         \
    X(ChargeAdministrative, "charge.administrative")                                                                   \
    X(ChargeNorms, "charge.norms")                                                                                     \
    X(ChargeGrave, "charge.grave_international")                                                                       \
    X(ChargeKilling, "charge.killing")                                                                                 \
    X(ChargeInjury, "charge.injury")                                                                                   \
    X(ChargeSexual, "charge.sexual")                                                                                   \
    X(ChargeKidnapping, "charge.kidnapping")                                                                           \
    X(ChargeExplosion, "charge.explosion")                                                                             \
    X(ChargeRobbery, "charge.robbery")                                                                                 \
    X(ChargeTheft, "charge.theft")                                                                                     \
    X(ChargeFraud, "charge.fraud")                                                                                     \
    X(ChargeCorruption, "charge.corruption")                                                                           \
    X(ChargeOffice, "charge.abuse_of_office")                                                                          \
    X(ChargeLaundering, "charge.laundering")                                                                           \
    X(ChargeTax, "charge.tax")                                                                                         \
    X(ChargeForgery, "charge.forgery")                                                                                 \
    X(ChargeDrugs, "charge.drugs")                                                                                     \
    X(ChargeWeapons, "charge.weapons")                                                                                 \
    X(ChargeTrafficking, "charge.trafficking")                                                                         \
    X(ChargeSmuggling, "charge.smuggling")                                                                             \
    X(ChargeOrganised, "charge.organised_crime")                                                                       \
    X(ChargeCyber, "charge.cyber")                                                                                     \
    X(ChargeTraffic, "charge.traffic")                                                                                 \
    X(ChargeEscape, "charge.escape")                                                                                   \
    X(ChargeEnvironment, "charge.environment")                                                                         \
    X(ChargeOfficer, "charge.against_officer")                                                                         \
    X(ActKill, "act.kill")                                                                                             \
    X(ActInjure, "act.injure")                                                                                         \
    X(ActHostage, "act.hostage")                                                                                       \
    X(ActBomb, "act.bomb")                                                                                             \
    X(ActSexual, "act.sexual")                                                                                         \
    X(ActArson, "act.arson")                                                                                           \
    X(ActForce, "act.force")                                                                                           \
    X(ActDamage, "act.damage")                                                                                         \
    X(ActSteal, "act.steal")                                                                                           \
    X(ActDeceive, "act.deceive")                                                                                       \
    X(ActDrugs, "act.drugs")                                                                                           \
    X(ActTraffic, "act.traffic")                                                                                       \
    X(ActGain, "act.gain")                                                                                             \
    X(NoGain, "act.no_gain")                                                                                           \
    X(ActSupport, "act.support")                                                                                       \
    X(ActOrder, "act.order")                                                                                           \
    X(ActJoin, "act.take_part")                                                                                        \
    X(ActTrade, "act.trade")                                                                                           \
    X(ActState, "act.against_state")                                                                                   \
    X(Protest, "topic.protest")                                                                                        \
    X(ProtestStrong, "topic.protest_strong")                                                                           \
    X(Banned, "topic.without_permission")                                                                              \
    X(Speech, "act.speech")                                                                                            \
    X(SpeechPolitical, "act.speech_political")                                                                         \
    X(SpeechStrong, "act.speech_strong")                                                                               \
    X(HateSpeech, "act.hate_speech")                                                                                   \
    X(Criticise, "act.criticise")                                                                                      \
    X(StateTarget, "topic.state")                                                                                      \
    X(Symbols, "topic.symbols")                                                                                        \
    X(Association, "topic.association")                                                                                \
    X(AssociationStrong, "topic.association_strong")                                                                   \
    X(Opposition, "topic.opposition")                                                                                  \
    X(Separatist, "topic.separatist")                                                                                  \
    X(PoliticalMotive, "topic.political_motive")                                                                       \
    X(TerrorGroup, "topic.terror_group")                                                                               \
    X(GroupUn, "topic.group_un_listed")                                                                                \
    X(GroupSeveral, "topic.group_several_countries")                                                                   \
    X(Membership, "act.membership")                                                                                    \
    X(Rank, "topic.rank")                                                                                              \
    X(Ceremony, "topic.ceremony")                                                                                      \
    X(BankAccount, "topic.bank_account")                                                                               \
    X(Coup, "topic.coup")                                                                                              \
    X(RegimeFall, "topic.regime_fall")                                                                                 \
    X(Unrest, "topic.unrest")                                                                                          \
    X(Revocation, "topic.passport_revocation")                                                                         \
    X(AfterEvent, "topic.after_event")                                                                                 \
    X(PoliticalStep, "topic.political_step")                                                                           \
    X(Election, "topic.election")                                                                                      \
    X(ElectionStrong, "topic.election_strong")                                                                         \
    X(Desertion, "topic.desertion")                                                                                    \
    X(MilitaryCourt, "topic.military_court")                                                                           \
    X(Combat, "topic.combat")                                                                                          \
    X(Militia, "topic.militia")                                                                                        \
    X(Faith, "topic.faith")                                                                                            \
    X(FaithOffence, "topic.faith_offence")                                                                             \
    X(FaithRestricted, "topic.faith_restricted")                                                                       \
    X(Race, "topic.race")                                                                                              \
    X(ExitAct, "topic.illegal_exit")                                                                                   \
    X(Sanctions, "topic.sanctions")                                                                                    \
    X(ExportGoods, "topic.export_goods")                                                                               \
    X(UnBasis, "topic.un_basis")                                                                                       \
    X(MultilateralBasis, "topic.multilateral_basis")                                                                   \
    X(UnilateralBasis, "topic.unilateral_basis")                                                                       \
    X(GenderTopic, "topic.gender")                                                                                     \
    X(FamilyDispute, "topic.family_dispute")                                                                           \
    X(PrivateDispute, "topic.private_dispute")                                                                         \
    X(AdminBreach, "topic.administrative_breach")                                                                      \
    X(NormsTopic, "topic.norms")                                                                                       \
    X(OrganisedLink, "topic.organised_crime_link")                                                                     \
    X(InterState, "topic.interstate")                                                                                  \
    X(OfficialStatement, "topic.official_statement")                                                                   \
    X(OfficialCapacity, "topic.official_capacity")                                                                     \
    X(PrivateCapacity, "topic.private_capacity")                                                                       \
    X(Immunity, "topic.immunity")                                                                                      \
    X(NcbProtest, "topic.ncb_protest")                                                                                 \
    X(Criticism, "topic.outside_criticism")                                                                            \
    X(OutsideDoubt, "topic.outside_doubt")                                                                             \
    X(NotRecipient, "topic.not_recipient")                                                                             \
    X(NoConsultation, "topic.not_consulted")                                                                           \
    X(ExtraditionRefused, "topic.extradition_refused")                                                                 \
    X(NoExtraditionStep, "topic.no_extradition_step")                                                                  \
    X(ExtraditionAsked, "topic.extradition_asked")                                                                     \
    X(ReasonRights, "topic.reason_rights")                                                                             \
    X(ReasonProcedure, "topic.reason_procedure")                                                                       \
    X(KnownWhereabouts, "topic.whereabouts_known")                                                                     \
    X(RightsBody, "topic.rights_body")                                                                                 \
    X(AnyCourt, "topic.any_court")                                                                                     \
    X(OtherState, "topic.other_state")                                                                                 \
    X(Violation, "topic.violation")                                                                                    \
    X(Refugee, "topic.refugee_status")                                                                                 \
    X(AsylumClaim, "topic.asylum_claim")                                                                               \
    X(Protection, "topic.protection")                                                                                  \
    X(Acquitted, "topic.acquitted")                                                                                    \
    X(CaseClosed, "topic.case_closed")                                                                                 \
    X(SameFacts, "topic.same_facts")                                                                                   \
    X(Transfer, "topic.transfer_of_proceedings")                                                                       \
    X(Served, "topic.sentence_served")                                                                                 \
    X(TimeBarred, "topic.time_barred")                                                                                 \
    X(DeathPenalty, "topic.death_penalty")                                                                             \
    X(Corporal, "topic.corporal_penalty")                                                                              \
    X(Absentia, "topic.in_absentia")                                                                                   \
    X(SpecialCourt, "topic.special_court")                                                                             \
    X(Ccf, "topic.ccf")                                                                                                \
    X(DataDeleted, "topic.data_deleted")                                                                               \
    X(EarlierRefused, "topic.earlier_refused")                                                                         \
    X(InternationalCourt, "topic.international_court")                                                                 \
    X(Gap, "style.gap")                                                                                                \
    X(Silence, "style.silence")                                                                                        \
    X(Answered, "style.answered")                                                                                      \
    X(Place, "topic.place")                                                                                            \
    X(Victim, "topic.victim")                                                                                          \
    X(Proof, "topic.proof")                                                                                            \
    X(PropertyWord, "topic.property")                                                                                  \
    X(DrugWord, "topic.drug")                                                                                          \
    X(Vague, "style.vague")                                                                                            \
    X(Collective, "style.collective")                                                                                  \
    X(UnknownAuthors, "style.unknown_authors")                                                                         \
    X(Placeholder, "style.placeholder")                                                                                \
    X(OwnPart, "style.own_part")                                                                                       \
    X(NonNeutral, "style.non_neutral")                                                                                 \
    X(NoWarrant, "style.no_warrant")                                                                                   \
    X(NotAWarrant, "style.not_a_warrant")                                                                              \
    X(Sport, "context.sport")                                                                                          \
    X(Commerce, "context.commerce")                                                                                    \
    X(Fiction, "context.fiction")                                                                                      \
    X(TriedInPerson, "topic.tried_in_person")                                                                          \
    X(PrivateBody, "context.private_body")                                                                             \
    X(OtherPeople, "context.other_people")                                                                             \
    X(RolePolitician, "role.politician")                                                                               \
    X(RoleHead, "role.head_of_state")                                                                                  \
    X(RolePresident, "role.president")                                                                                 \
    X(RoleOfficial, "role.official")                                                                                   \
    X(RoleRelative, "role.relative")                                                                                   \
    X(RoleJournalist, "role.journalist")                                                                               \
    X(RoleActivist, "role.activist")                                                                                   \
    X(RoleLawyer, "role.lawyer")                                                                                       \
    X(RoleClergy, "role.clergy")                                                                                       \
    X(RoleOpposition, "role.opposition")                                                                               \
    X(RoleStatedOffice, "role.stated_office")                                                                          \
    X(RoleStatedCivil, "role.stated_civil")                                                                            \
    X(RoleMilitary, "role.military")                                                                                   \
    X(RolePrivateBody, "role.private_body")                                                                            \
    X(RoleNotOwn, "role.not_own")                                                                                      \
    X(SubjectCue, "grammar.subject_cue")                                                                               \
    X(ChargeCue, "grammar.charge_cue")                                                                                 \
    X(SubjectWord, "grammar.subject_word")                                                                             \
    X(ActTold, "grammar.act_told")                                                                                     \
    X(ActCue, "grammar.act_cue")                                                                                       \
    X(SaysSubject, "grammar.subject_says")                                                                             \
    X(SaysSubjectWhole, "grammar.subject_says_whole")                                                                  \
    X(Negation, "grammar.negation")                                                                                    \
    X(ClauseBreak, "grammar.clause_break")                                                                             \
    X(Determiner, "grammar.determiner")                                                                                \
    X(FunctionWord, "grammar.function_word")                                                                           \
    X(DeniesBefore, "grammar.denies_before")                                                                           \
    X(VictimWord, "grammar.victim_word")                                                                               \
    X(VictimOf, "grammar.victim_of")                                                                                   \
    X(Pretence, "grammar.pretence")                                                                                    \
    X(NameTail, "grammar.name_tail")                                                                                   \
    X(NameFront, "grammar.name_front")                                                                                 \
    X(Month, "grammar.month")

/// What a phrase means, whatever language it is in.
enum class Concept : quint8 {
#define ND_CONCEPT_VALUE(name, code) name,
    ND_CONCEPTS(ND_CONCEPT_VALUE)
#undef ND_CONCEPT_VALUE
        Count
};

inline constexpr int kConceptCount = int(Concept::Count);

/// The name a concept has in the phrase tables, e.g. "topic.protest".
QString conceptName(Concept what);
/// Reads such a name; nothing for an unknown one.
std::optional<Concept> conceptFromName(QStringView name);

} // namespace core
