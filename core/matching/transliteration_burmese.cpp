// SPDX-License-Identifier: GPL-3.0-or-later
// Burmese as names are spelt in passports: "Kyaw", "Htun", "Aung". ICU's Any-Latin writes letter for letter.
#include "core/matching/transliteration.h"

#include <QHash>

namespace core {

namespace {

const char *burmeseConsonant(char16_t c)
{
    static const QHash<char16_t, const char *> table = {
        {u'က', "k"}, {u'ခ', "kh"}, {u'ဂ', "g"},  {u'ဃ', "g"},  {u'င', "ng"}, {u'စ', "s"},  {u'ဆ', "s"},
        {u'ဇ', "z"}, {u'ဈ', "z"},  {u'ဉ', "ny"}, {u'ည', "ny"}, {u'ဋ', "t"},  {u'ဌ', "ht"}, {u'ဍ', "d"},
        {u'ဎ', "d"}, {u'ဏ', "n"},  {u'တ', "t"},  {u'ထ', "ht"}, {u'ဒ', "d"},  {u'ဓ', "d"},  {u'န', "n"},
        {u'ပ', "p"}, {u'ဖ', "ph"}, {u'ဗ', "b"},  {u'ဘ', "b"},  {u'မ', "m"},  {u'ယ', "y"},  {u'ရ', "y"},
        {u'လ', "l"}, {u'ဝ', "w"},  {u'သ', "th"}, {u'ဟ', "h"},  {u'ဠ', "l"},  {u'အ', ""}};
    return table.value(c, nullptr);
}

const char *burmeseLoneVowel(char16_t c)
{
    static const QHash<char16_t, const char *> table = {{0x1023, "i"}, {0x1024, "i"},  {0x1025, "u"}, {0x1026, "u"},
                                                        {0x1027, "e"}, {0x1029, "aw"}, {0x102A, "aw"}};
    return table.value(c, nullptr);
}

/// The signs of one syllable behind its consonant.
struct BurmeseSyllable
{
    bool y = false, w = false, h = false;                           ///< consonants below
    bool a = false, i = false, u = false, e = false, nasal = false; ///< vowels, and the dot above
    bool open = false;                                              ///< the vowel of "Shwe" written above
    char16_t final = u'\0';
};

std::string onsetOf(char16_t base, const BurmeseSyllable &syllable)
{
    std::string onset = burmeseConsonant(base);
    const bool hush = base == u'ရ' || base == u'ယ' || (base == u'လ' && syllable.y);
    if (syllable.h && hush)
        return syllable.w ? "shw" : "sh";
    if (syllable.y)
        onset = base == u'ခ' ? "ch" : base == u'င' ? "ny" : onset + 'y';
    if (syllable.h)
        onset.insert(0, 1, 'h');
    return syllable.w ? onset + 'w' : onset;
}

std::string openRhyme(const BurmeseSyllable &syllable)
{
    if (syllable.nasal)
        return syllable.u ? "on" : syllable.i ? "ein" : "an";
    if (syllable.e && syllable.a)
        return "aw";
    if (syllable.i && syllable.u)
        return "o";
    if (syllable.e || syllable.open)
        return "e";
    return syllable.i ? "i" : syllable.u ? "u" : "a";
}

std::string closedRhyme(const BurmeseSyllable &syllable)
{
    const bool au = syllable.e && syllable.a;
    const bool ai = syllable.i && syllable.u;
    switch (syllable.final) {
    case u'င':
        return au ? "aung" : ai ? "aing" : "in";
    case u'က':
        return au ? "auk" : ai ? "aik" : "et";
    case u'ည':
        return "i";
    case u'ဉ':
        return "in";
    case u'စ':
    case u'ဇ':
        return "it";
    case u'ယ':
        return "e";
    case u'န':
    case u'မ':
    case u'ဏ':
        return syllable.u ? "on" : syllable.i ? "ein" : syllable.w ? "un" : "an";
    case u'တ':
    case u'ပ':
    case u'ဒ':
    case u'ဗ':
    case u'ဋ':
        return syllable.u ? "ok" : syllable.i ? "eit" : syllable.w ? "ut" : "at";
    default:
        return "a";
    }
}

class BurmeseReader
{
public:
    explicit BurmeseReader(QStringView word) : m_word(word) {}

    std::string read()
    {
        while (m_at < m_word.size()) {
            const char16_t c = at(m_at++);
            if (burmeseConsonant(c) != nullptr)
                addSyllable(c);
            else if (const char *vowel = burmeseLoneVowel(c))
                m_form += vowel;
        }
        return m_form;
    }

private:
    static constexpr char16_t kVirama = 0x1039, kAsat = 0x103A;

    [[nodiscard]] char16_t at(qsizetype i) const { return i < m_word.size() ? m_word[i].unicode() : u'\0'; }

    static bool isTone(char16_t c) { return c == 0x1037 || c == 0x1038; }

    void addSyllable(char16_t base)
    {
        BurmeseSyllable syllable;
        while (take(syllable, at(m_at)))
            ++m_at;
        syllable.final = takeFinal();
        std::string onset = onsetOf(base, syllable);
        const std::string rhyme = syllable.final == u'\0' ? openRhyme(syllable) : closedRhyme(syllable);
        if (syllable.w && rhyme.starts_with('u'))
            onset.pop_back(); // "htun", not "htwun"
        m_form += onset + rhyme;
    }

    /// False for what is no sign of the syllable.
    static bool take(BurmeseSyllable &syllable, char16_t c)
    {
        switch (c) {
        case 0x103B:
        case 0x103C:
            return syllable.y = true;
        case 0x103D:
            return syllable.w = true;
        case 0x103E:
            return syllable.h = true;
        case 0x102B:
        case 0x102C:
            return syllable.a = true;
        case 0x102D:
        case 0x102E:
            return syllable.i = true;
        case 0x102F:
        case 0x1030:
            return syllable.u = true;
        case 0x1031:
            return syllable.e = true;
        case 0x1032:
            return syllable.open = true;
        case 0x1036:
            return syllable.nasal = true;
        default:
            return isTone(c) || c == kAsat;
        }
    }

    /// A consonant that is told to have no vowel, or that stands above the next one.
    char16_t takeFinal()
    {
        const char16_t c = at(m_at);
        qsizetype mark = m_at + 1;
        while (isTone(at(mark)))
            ++mark;
        if (burmeseConsonant(c) == nullptr || (at(mark) != kAsat && at(mark) != kVirama))
            return u'\0';
        m_at = mark + 1;
        while (isTone(at(m_at)) || at(m_at) == kVirama)
            ++m_at;
        return c;
    }

    const QStringView m_word;
    qsizetype m_at = 0;
    std::string m_form;
};

} // namespace

void transliteration::burmese(QStringView word, std::vector<std::string> &forms)
{
    forms.push_back(BurmeseReader(word).read());
}

} // namespace core
