// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/text/word_stems.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr size_t kShortestWord = 3;  ///< letters; shorter ones are particles
constexpr size_t kLeast = 4;         ///< letters that stay when an ending is taken off
constexpr size_t kLatinLetters = 7;  ///< that a stem keeps
constexpr size_t kOtherLetters = 6;  ///< in scripts whose words are shorter
constexpr size_t kLeastOfArabic = 3; ///< letters that stay when an article is taken off

/// Endings of English, French and Spanish words, the longer before the shorter.
constexpr std::array<std::u16string_view, 32> kEndings = {
    u"isations", u"izations", u"isation", u"ization", u"ations", u"ation", u"ements", u"ement",
    u"ments",    u"ment",     u"ings",    u"ing",     u"ities",  u"ity",   u"ists",   u"ist",
    u"ers",      u"er",       u"ors",     u"or",      u"ies",    u"ied",   u"ed",     u"es",
    u"s",        u"ly",       u"al",      u"ism",     u"eur",    u"ant",   u"ado",    u"ada"};

/// The Arabic article with what is written together with it.
constexpr std::array<std::u16string_view, 6> kArticles = {u"وال", u"بال", u"كال", u"فال", u"ال", u"لل"};

/// Arabic endings of number, gender and possession in normal letters, the longer before the shorter.
constexpr std::array<std::u16string_view, 10> kArabicEndings = {u"هما", u"هم", u"ها", u"ات", u"ون",
                                                                u"ين",  u"ان", u"يه", u"ه",  u"ي"};

bool isLatin(char16_t letter)
{
    return letter >= u'a' && letter <= u'z';
}

/// "And", the article and one ending, as long as a root stays.
void takeOffArabic(std::u16string_view &rest)
{
    const auto stays = [&](size_t letters) { return rest.size() - letters >= kLeastOfArabic; };
    for (const std::u16string_view article : kArticles) {
        if (rest.starts_with(article) && stays(article.size())) {
            rest.remove_prefix(article.size());
            break;
        }
    }
    if (rest.front() == u'و' && stays(1))
        rest.remove_prefix(1);
    for (const std::u16string_view ending : kArabicEndings) {
        if (rest.ends_with(ending) && stays(ending.size())) {
            rest.remove_suffix(ending.size());
            break;
        }
    }
}

bool isDigit(char16_t letter)
{
    return letter >= u'0' && letter <= u'9';
}

} // namespace

std::u16string stemOf(std::span<const char16_t> word)
{
    std::u16string_view rest(word.data(), word.size());
    if (rest.size() < kShortestWord || std::ranges::any_of(rest, isDigit))
        return {};
    if (!isLatin(rest.front())) {
        takeOffArabic(rest);
        return std::u16string(rest.substr(0, kOtherLetters));
    }
    for (const std::u16string_view ending : kEndings) {
        if (rest.ends_with(ending) && rest.size() - ending.size() >= kLeast) {
            rest.remove_suffix(ending.size());
            break;
        }
    }
    return std::u16string(rest.substr(0, kLatinLetters));
}

WordStems::WordStems(std::vector<std::u16string> stems) : m_stems(std::move(stems))
{
    m_stems.resize(std::min(m_stems.size(), size_t(kNoStem)));
    for (size_t i = 0; i < m_stems.size(); ++i)
        m_numbers.emplace(m_stems[i], StemNumber(i));
}

StemNumber WordStems::numberOf(std::span<const char16_t> word) const
{
    if (m_numbers.empty())
        return kNoStem;
    const auto found = m_numbers.find(stemOf(word));
    return found == m_numbers.end() ? kNoStem : found->second;
}

} // namespace core
