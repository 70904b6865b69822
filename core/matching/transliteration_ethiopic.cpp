// SPDX-License-Identifier: GPL-3.0-or-later
// The syllables of Amharic and Tigrinya as names are spelt in Latin letters: Tesfaye, Birhanu. ICU writes the letters
// of scholars, of which little is left without their marks.
#include "core/matching/transliteration.h"

#include <array>

namespace core {

namespace {

constexpr char16_t kFirstSign = 0x1200, kLastSign = 0x1357;
constexpr size_t kOrders = 8; ///< forms of a consonant, one for each vowel

/// In the order of Unicode, eight signs each.
constexpr std::array<const char *, 43> kConsonants = {"h",  "l",  "h",  "m", "s",  "r", "s",  "sh", "k",  "kw", "k",
                                                      "kw", "b",  "v",  "t", "ch", "h", "hw", "n",  "gn", "",   "k",
                                                      "kw", "h",  "hw", "w", "",   "z", "zh", "y",  "d",  "d",  "j",
                                                      "g",  "gw", "g",  "t", "ch", "p", "ts", "ts", "f",  "p"};
constexpr std::array<const char *, kOrders> kVowels = {"e", "u", "i", "a", "e", "", "o", "wa"};
constexpr size_t kWithoutVowel = 5;

/// Behind h and in a vowel of its own the first order is an "a": ኃይሉ, Hailu; አበበ, Abebe.
bool isOpenThroat(size_t row)
{
    const std::string_view consonant = kConsonants[row];
    return consonant.empty() || consonant == "h";
}

} // namespace

void transliteration::ethiopic(QStringView word, std::vector<std::string> &forms)
{
    std::string form;
    bool afterVowel = false;
    for (const QChar c : word) {
        if (c.unicode() < kFirstSign || c.unicode() > kLastSign)
            continue;
        const size_t row = (c.unicode() - kFirstSign) / kOrders;
        const size_t order = (c.unicode() - kFirstSign) % kOrders;
        form += kConsonants[row];
        const std::string_view consonant = kConsonants[row];
        if (order == kWithoutVowel && !afterVowel)
            form += consonant.empty() ? "e" : "i"; // ክፍሌ, Kifle; እሸቱ, Eshetu
        else
            form += order == 0 && isOpenThroat(row) ? "a" : kVowels[order];
        afterVowel = order != kWithoutVowel || !afterVowel;
    }
    forms.push_back(form);
}

} // namespace core
