// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "core/matching/letter_model.h"
#include "core/matching/name_tables.h"
#include "core/matching/script.h"

#include <QString>

#include <string>
#include <vector>

namespace core {

/// One word of a name in all the forms that comparing needs.
struct NameToken
{
    QString native;                         ///< cleaned, in its own script
    std::string latin;                      ///< usual Latin form; the native spelling when Latin letters are missing
    std::vector<std::string> variants;      ///< further Latin forms
    std::vector<std::string> variantSounds; ///< soundForm of each variant
    std::string sound;                      ///< soundForm(latin)
    std::string bones;                      ///< skeleton(sound)
    std::vector<Equivalence> groups;        ///< of equivalent names
    std::vector<LetterModel::UnitId> units; ///< for the letter model; only in scripts that it knows
    Script script = Script::None;
    NamePart part = NamePart::Unknown;
    bool knownGiven = false;  ///< the tables know it as a given name
    bool knownFamily = false; ///< the tables know it as a family name
    int ordinal = 0;          ///< of a suffix or Roman numeral
};

/// A name cut into words with their roles.
struct AnalysedName
{
    std::vector<NameToken> tokens;
    bool mixedScripts = false;
    bool lookAlikes = false;
    bool hiddenCharacters = false;
    bool organisation = false; ///< a legal form or words of organisations stand in it
};

/// The forms of one cleaned word, without a role from its place in the name. Slow for scripts that need ICU: keep it.
NameToken makeToken(QStringView cleanedWord, const NameTables &tables = NameTables::builtIn());

/// Sets the role of a word where the word alone tells it (particle, honorific, initial, patronymic ending, number …).
NamePart roleOfWord(const NameToken &token, const NameTables &tables);

/// Cuts an undivided name. Parts stay Unknown unless a word itself tells its role, or a comma marks the family name
/// ("FAMILY, Given"). At most 16 words; what follows is left out.
AnalysedName analyseName(QStringView name, const NameTables &tables = NameTables::builtIn());

/// Cuts a divided name: words of the family and forename fields are tagged Family and Given.
AnalysedName analyseName(const PersonName &name, const NameTables &tables = NameTables::builtIn());

} // namespace core
