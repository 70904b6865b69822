// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace core {

/// The Chinese syllables of a Latin word, spelt in one way for pinyin and Wade-Giles without its apostrophes, each
/// followed by a space: "wenxuan" and "wenhsuan" are equal, "wenxuan" and "wenxiang" are not. Letters that Wade-Giles
/// tells apart by an apostrophe alone are one (b and p, zh and q), so that "Zhang" and "Chang" are equal, too. Empty
/// for a word that is no run of Chinese syllables. Small letters expected. Any thread.
std::string chineseSound(std::string_view latin);

/// True for two words of the same Chinese syllables. Quick for words that begin otherwise or are no Chinese.
bool haveSameChineseSound(std::string_view left, std::string_view right);

} // namespace core
