// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/evidence.h"

namespace core {

/// A field counts as strong evidence from here: less than one person in a thousand agrees by chance.
inline constexpr double kStrongBits = 10;

/// Names count as the same from here, beside other fields that agree strongly: likelier one person's than two persons'
/// where as many pairs shown are as are not.
inline constexpr double kNamesAgree = .5;

/// What two records say about being one person.
struct Comparison
{
    double probability = 0;
    double bits = 0; ///< sum of the evidence; the prior is added for the probability
    QList<FieldEvidence> evidence;
    double nameBits = 0;
    double nameProbability = 0; ///< of the names alone, see NameComparison::probability
    int strongFields = 0;       ///< independent fields that agree strongly: name, birth date, document, phone, e-mail
    bool documentConflict =
        false; ///< the same document on two people who otherwise can't be one: a finding, never a merge
    bool boundedByNames = false; ///< of a search: see Match
};

/// Compares the best pair of names and every other field. Fellegi-Sunter: bits add up. Any thread; about 20
/// microseconds.
Comparison compare(const PersonRecord &left, const PersonRecord &right, const Weights &weights = {});

/// The sum over the fields other than the name, with its evidence appended.
double compareFields(const PersonRecord &left, const PersonRecord &right, const Weights &weights,
                     QList<FieldEvidence> &evidence);

/// Sets probability, strong fields and the conflict from evidence that is already there.
void conclude(Comparison &comparison, const Weights &weights);

} // namespace core
