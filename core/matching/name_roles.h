// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/name_parts.h"

#include <span>

namespace core {

class WordInName;

/// Settles by their place in a name what words are that have a role and are names, too, by the tables or by what stands
/// beside them: "King" behind a given name, "Lê" before "Thị", "Neto" behind one name only, "Ag" between two. The words
/// come with the role that each alone has. Any thread.
void settleRoles(std::span<NameToken> words, const NameTables &tables = NameTables::builtIn());
void settleRoles(std::span<WordInName> words, const NameTables &tables = NameTables::builtIn());

/// Particles, titles and legal forms: they come and go.
constexpr bool isDecoration(NamePart part)
{
    return part == NamePart::Particle || part == NamePart::Honorific || part == NamePart::LegalForm;
}

/// Legal forms and words of organisations.
constexpr bool saysOrganisation(NamePart part)
{
    return part == NamePart::LegalForm || part == NamePart::OrgWord;
}

} // namespace core
