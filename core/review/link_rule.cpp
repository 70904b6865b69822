// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/link_rule.h"

#include "core/review/merge_preview.h"

namespace core {

namespace {

bool isStrong(const std::optional<FieldEvidence> &field)
{
    return field && field->agreement == Agreement::Agrees && field->bits >= kStrongBits;
}

} // namespace

bool qualifiesForAutomaticLink(const Comparison &comparison)
{
    // strongFields counts all names together as one field at most, so two of them are never names alone.
    return comparison.strongFields >= 2 && comparison.nameProbability >= kNamesAgree &&
           comparison.probability >= kLinkAlertBar && !conflictBetween(comparison);
}

bool rulesOut(const PersonOutline &one, const PersonOutline &other)
{
    const bool sexesDiffer = one.sex != Sex::Unknown && other.sex != Sex::Unknown && one.sex != other.sex;
    return sexesDiffer || compareBirth(one.birth, other.birth) == BirthLevel::Apart;
}

bool mayQualifyForAutomaticLink(const PersonRecord &one, const PersonRecord &other)
{
    if (rulesOut({one.birth, one.sex}, {other.birth, other.sex}))
        return false;
    const Weights weights;
    return birthBits(compareBirth(one.birth, other.birth), weights) >= kStrongBits ||
           isStrong(documentEvidence(one.documents, other.documents, weights)) ||
           isStrong(phoneEvidence(one.phones, other.phones, weights)) ||
           isStrong(emailEvidence(one.emails, other.emails, weights)) ||
           isStrong(addressEvidence(one.addresses, other.addresses, weights));
}

} // namespace core
