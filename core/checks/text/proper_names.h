// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/text/text_token.h"

#include <QStringView>

#include <span>

namespace core {

/// Marks the words that are no more than the name of a place, a firm, a ship or the like: "Court Martial" of "Court
/// Martial Lane", "Libertad" of "empresa Viajes Libertad". Words with capitals before a word that ends such names, or
/// after one that begins them, within a clause; in Arabic, which has no capitals, the one word after. Texts all in
/// capitals hold no names. `tokens` are those of one field with its `text`. True when any word was marked.
bool markProperNames(QStringView text, std::span<TextToken> tokens);

} // namespace core
