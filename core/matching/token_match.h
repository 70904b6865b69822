// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/name_parts.h"

namespace core {

/// How two words of names relate, weakest first.
enum class TokenLevel : quint8 {
    None,       ///< different words
    Initial,    ///< a letter and a word that begins with it
    Similar,    ///< spelt alike, but not near enough to be called a slip
    Misspelt,   ///< one or two slips of the keyboard or the ear
    ShortForm,  ///< a pet name or nickname of the other
    SameSound,  ///< other spelling or other script, the same sound
    Equivalent, ///< forms of one name in the table
    Exact
};

struct TokenMatch
{
    TokenLevel level = TokenLevel::None;
    float similarity = 0; ///< 0 … 1; under 0.7 the words contradict
};

/// Compares two words in all their forms. About 1 microsecond for Latin words. Any thread.
TokenMatch matchTokens(const NameToken &left, const NameToken &right, const NameTables &tables = NameTables::builtIn());

/// Two names that the tables list, and not as forms of one another. What differs only as spellings of one sound do may
/// have been listed twice: "Quesada" and "Quezada".
bool areKnownApart(const NameToken &left, const NameToken &right);

/// How unlike two words sound in whichever of their Latin forms and languages they come nearest: "Dževahir" as it is
/// spelt in passports and as it is spoken. 0 for the same, 1 for words with nothing in common.
double leastSpokenSlip(const NameToken &left, const NameToken &right);

/// A father's name by a given name that the tables list: "Sergeevich".
bool isKnownFather(const NameToken &token);

/// How alike two Latin spellings are, from 0 to 1, by weighted distance on the letters and on the sounds. A likeness
/// under `least` is given up, with some figure under it.
float spellingSimilarity(const std::string &left, const std::string &leftSound, const std::string &right,
                         const std::string &rightSound, float least = 0);

/// How well a Latin word fits a word in another script by the letter model; 0 for scripts that it does not know.
/// Nor for a likeness under `least`.
float letterSimilarity(const NameToken &native, const NameToken &latin);
float letterSimilarity(std::span<const LetterModel::UnitId> native, const NameToken &latin, float least = .6F);

} // namespace core
