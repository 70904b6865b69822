// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/text/text_view.h"

namespace core {

/// The charges that art. 2 and 3 look at hard (A01-A09, E04), as bits of what stands in the charge fields.
bool hasSensitiveCharge(const TextView &texts);
/// A charge of ordinary criminal law stands in the charge fields.
bool hasOrdinaryCharge(const TextView &texts);
/// A charge of a category that art. 83(1)(a)(i) excludes: family, private, administrative, behavioural norms.
bool hasExcludedCharge(const TextView &texts);

/// Every charge that is recognised is one of ordinary criminal law: then a word of politics, faith or elections in the
/// account is taken as scenery ("a church treasurer stole funds") unless the account says more.
bool ordinaryChargesOnly(const TextView &texts);
/// And the account tells an act of that sort, or gain: charge and account together are an ordinary crime.
bool ordinaryCrimeTold(const TextView &texts);
/// And something proves it that only an ordinary crime leaves behind: prints, a camera, witnesses who recognised the
/// person, an accomplice who names him. What else the account speaks of is where it happened or who was met by it.
bool provenCrimeTold(const TextView &texts);
/// Ordinary charges only, and all of a kind that politics are seldom dressed in: theft, robbery, assault,
/// sexual offences, drugs, trafficking, traffic and the like, not fraud, corruption, killing or weapons. Then even a
/// strong word of politics ("election bureau") is where it happened or who was met by it, however the act is told.
bool commonChargesOnly(const TextView &texts);
/// Both: then even a conflict between States or a militia is where it happened.
bool provenCommonCrimeTold(const TextView &texts);
/// Either: then a strong word of elections, speech or protest is where it happened or who was met by it.
bool strongWordsAreScenery(const TextView &texts);
/// Beside ordinary charges: what stands here is said of other people than the subject, such as migrants that were
/// smuggled or asylum seekers that were deceived.
bool isOfOtherPeople(const TextView &texts, const Mark &mark);
/// Beside ordinary charges: what stands here happened in a club, a firm or another private body, or is a term of civil
/// procedure ("election of domicile").
bool isOfPrivateBody(const TextView &texts, const Mark &mark);
/// The account tells an act of ordinary criminal law, or gain of the person's own.
bool tellsOrdinaryAct(const TextView &texts);
/// A charge of ordinary criminal law in the same field as this mark.
bool ordinaryInField(const TextView &texts, const Mark &mark);

/// Families of conduct that a charge and an account of facts can be compared by.
enum ConductGroup : quint8 { Violence = 1, Property = 2, Drugs = 4, People = 8, Expression = 16 };

/// Families that the charges speak of; 0 when a charge is of a kind that any conduct can belong to, or is not known.
quint8 chargedConduct(const TextView &texts);
/// Families that the account of facts speaks of.
quint8 toldConduct(const TextView &texts);
/// Families that the account at least hints at ("the victim", "the money"): enough not to speak of a contradiction.
quint8 hintedConduct(const TextView &texts);

/// The account tells at least one act, of whatever kind, and not only names the charge.
bool tellsAnyAct(const TextView &texts);

/// A charge phrase: in a charge field, or, where no charge is recognised there, in the account shortly after
/// "charged with".
const Mark *findCharge(const TextView &texts, Concept what);

/// An act of violence against persons that the account ascribes, not denied, not the subject's own telling.
const Mark *findGraveAct(const TextView &texts);

} // namespace core
