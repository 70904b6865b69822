// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/indicators/person_roles.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr int kIntroduced = 4;     ///< words after "requested for" in which the subject is described
constexpr int kOfWhat = 5;         ///< words after an office in which its body is named
constexpr int kNotOwn = 8;         ///< words after "posing as" in which the role is somebody else's
constexpr int kLongestPhrase = 60; ///< words that one phrase can stretch over, gaps and articles included

bool isOfficeInPrivateBody(const TextView &texts, const Mark &role)
{
    for (const Mark &mark : texts.around(role, kLongestPhrase, kOfWhat)) {
        const int distance = mark.firstToken - role.lastToken;
        if (mark.what == Concept::RolePrivateBody && distance >= -4 && distance <= kOfWhat)
            return true;
    }
    return false;
}

bool isNotOwn(const TextView &texts, const Mark &role)
{
    for (const Mark &mark : texts.around(role, kLongestPhrase + kNotOwn, 0)) {
        const int distance = role.firstToken - mark.lastToken;
        if (mark.what == Concept::RoleNotOwn && distance >= 0 && distance <= kNotOwn)
            return true;
    }
    return false;
}

/// The role follows the words that introduce the subject in the same sentence.
bool introducesSubject(const TextView &texts, const Mark &role)
{
    for (const Mark &cue : texts.around(role, kLongestPhrase + kIntroduced, 0)) {
        const int distance = role.firstToken - cue.lastToken;
        if (cue.what == Concept::SubjectCue && distance > 0 && distance <= kIntroduced)
            return true;
    }
    return false;
}

bool fits(const TextView &texts, const Mark &mark)
{
    if ((mark.flags & (Negated | Quoted | OfOther)) != 0 || isNotOwn(texts, mark))
        return false;
    if (mark.kind == FieldKind::Role)
        return true;
    const bool told = (kindBit(mark.kind) & kNarrative) != 0 && (mark.flags & OwnStatement) == 0;
    return told && introducesSubject(texts, mark);
}

template <size_t N>
const Mark *roleOf(const TextView &texts, const std::array<Concept, N> &roles)
{
    for (const FieldKinds kinds : {kRole, kNarrative}) {
        for (const Mark &mark : texts.marks()) {
            const bool wanted =
                (kindBit(mark.kind) & kinds) != 0 && std::find(roles.begin(), roles.end(), mark.what) != roles.end();
            if (wanted && fits(texts, mark) && !isOfficeInPrivateBody(texts, mark))
                return &mark;
        }
    }
    return nullptr;
}

} // namespace

const Mark *officeOfSubject(const TextView &texts)
{
    static constexpr std::array<Concept, 4> offices = {Concept::RoleHead, Concept::RolePresident,
                                                       Concept::RolePolitician, Concept::RoleOfficial};
    return roleOf(texts, offices);
}

const Mark *civilRoleOfSubject(const TextView &texts)
{
    static constexpr std::array<Concept, 5> roles = {Concept::RoleJournalist, Concept::RoleActivist,
                                                     Concept::RoleOpposition, Concept::RoleClergy, Concept::RoleLawyer};
    return roleOf(texts, roles);
}

} // namespace core
