// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// An East Slavic father's name: "Sergeevich" is a son's, "Serhiivna" a daughter's.
struct Patronymic
{
    std::string_view stem; ///< what is left of the father's name; a part of the word
    bool daughter = false;
};

/// The father's name in a Latin word, or nothing when the word does not end like one. Any thread.
std::optional<Patronymic> patronymicOf(std::string_view latin);

/// The given names that a stem may come from, as the languages form it: "serge" from Serge, Sergei, Sergey …
std::vector<std::string> fathersOf(std::string_view stem);

} // namespace core
