// SPDX-License-Identifier: GPL-3.0-or-later
// Lao and Khmer, which ICU's Any-Latin leaves as they are: the spellings of passports, which are French in their
// vowels.
#include "core/matching/transliteration.h"

#include <QHash>

namespace core {

namespace {

const char *laoConsonant(char16_t c)
{
    static const QHash<char16_t, const char *> table = {
        {0x0E81, "k"},  {0x0E82, "kh"}, {0x0E84, "kh"}, {0x0E87, "ng"}, {0x0E88, "ch"}, {0x0EAA, "s"}, {0x0E8A, "s"},
        {0x0E8D, "nh"}, {0x0E94, "d"},  {0x0E95, "t"},  {0x0E96, "th"}, {0x0E97, "th"}, {0x0E99, "n"}, {0x0E9A, "b"},
        {0x0E9B, "p"},  {0x0E9C, "ph"}, {0x0E9D, "f"},  {0x0E9E, "ph"}, {0x0E9F, "f"},  {0x0EA1, "m"}, {0x0EA2, "y"},
        {0x0EA3, "r"},  {0x0EA5, "l"},  {0x0EA7, "v"},  {0x0EAB, "h"},  {0x0EAD, ""},   {0x0EAE, "h"}};
    return table.value(c, nullptr);
}

/// What a consonant sounds like at the end of a syllable, where it is not as at the beginning.
const char *laoFinal(char16_t c)
{
    static const QHash<char16_t, const char *> table = {
        {0x0E94, "t"}, {0x0E9A, "p"}, {0x0EA7, "o"}, {0x0E8D, "y"}, {0x0EAD, "o"}};
    return table.value(c, laoConsonant(c));
}

const char *laoVowel(char16_t c)
{
    static const QHash<char16_t, const char *> table = {
        {0x0EB0, "a"}, {0x0EB1, "a"},  {0x0EB2, "a"},  {0x0EB4, "i"},  {0x0EB5, "i"}, {0x0EB6, "u"},
        {0x0EB7, "u"}, {0x0EB8, "ou"}, {0x0EB9, "ou"}, {0x0EBB, "o"},  {0x0ECD, "o"}, {0x0EBD, "ia"},
        {0x0EC0, "e"}, {0x0EC1, "e"},  {0x0EC2, "o"},  {0x0EC3, "ai"}, {0x0EC4, "ai"}};
    return table.value(c, nullptr);
}

constexpr bool isLaoPreVowel(char16_t c)
{
    return c >= 0x0EC0 && c <= 0x0EC4;
}

/// Tones and the like are not spelt; a consonant under 0x0ECC is silent.
QString laoLetters(QStringView word)
{
    QString letters;
    for (const QChar c : word) {
        if (c.unicode() == 0x0ECC && !letters.isEmpty())
            letters.chop(1);
        else if (c.unicode() == 0x0EBC) // l below another consonant
            letters += QChar(0x0EA5);
        else if (laoConsonant(c.unicode()) != nullptr || laoVowel(c.unicode()) != nullptr)
            letters += c;
    }
    return letters;
}

/// A vowel that is written before its consonant is spoken behind it: in "ເກ" and in "ເກົາ", ao.
class LaoReader
{
public:
    explicit LaoReader(const QString &letters) : m_letters(letters) {}

    std::string read()
    {
        for (m_at = 0; m_at < m_letters.size(); ++m_at) {
            const char16_t c = at(m_at);
            if (isLaoPreVowel(c))
                m_waiting = c;
            else if (laoConsonant(c) != nullptr)
                addConsonant(c);
            else
                addVowel(c);
        }
        return m_form;
    }

private:
    [[nodiscard]] char16_t at(qsizetype i) const { return i < m_letters.size() ? m_letters[i].unicode() : u'\0'; }

    [[nodiscard]] bool beginsSyllable() const
    {
        const char16_t next = at(m_at + 1);
        const bool vowelFollows = laoVowel(next) != nullptr && !isLaoPreVowel(next);
        return m_waiting != u'\0' || vowelFollows || !m_open;
    }

    void addConsonant(char16_t c)
    {
        const bool silentH = c == 0x0EAB && laoConsonant(at(m_at + 1)) != nullptr;
        if (silentH)
            return;
        if (!beginsSyllable()) {
            m_form += laoFinal(c);
            m_open = false;
            return;
        }
        const bool vowelO = c == 0x0EAD && !m_form.empty() && m_waiting == u'\0' && laoVowel(at(m_at + 1)) == nullptr;
        m_form += vowelO ? "o" : laoConsonant(c);
        m_open = vowelO;
        if (m_waiting == u'\0')
            return;
        const bool ao = m_waiting == 0x0EC0 && at(m_at + 1) == 0x0EBB && at(m_at + 2) == 0x0EB2;
        m_form += ao ? "ao" : laoVowel(m_waiting);
        m_at += ao ? 2 : 0;
        m_waiting = u'\0';
        m_open = true;
    }

    void addVowel(char16_t c)
    {
        const bool am = c == 0x0ECD && at(m_at + 1) == 0x0EB2;
        m_form += am ? "am" : laoVowel(c);
        m_at += am ? 1 : 0;
        m_open = !am;
    }

    const QString m_letters;
    qsizetype m_at = 0;
    char16_t m_waiting = u'\0'; ///< a vowel that waits for its consonant
    bool m_open = false;        ///< the syllable has its vowel and may have a consonant behind it
    std::string m_form;
};

/// Khmer consonants are of two series, which their vowels sound by.
struct KhmerConsonant
{
    const char *initial;
    const char *final;
    bool second; ///< of the series with "o"
};

const KhmerConsonant *khmerConsonant(char16_t c)
{
    static const QHash<char16_t, KhmerConsonant> table = {
        {u'ក', {"k", "k", false}},   {u'ខ', {"kh", "k", false}}, {u'គ', {"k", "k", true}},
        {u'ឃ', {"kh", "k", true}},   {u'ង', {"ng", "ng", true}}, {u'ច', {"ch", "ch", false}},
        {u'ឆ', {"ch", "ch", false}}, {u'ជ', {"ch", "ch", true}}, {u'ឈ', {"ch", "ch", true}},
        {u'ញ', {"nh", "nh", true}},  {u'ដ', {"d", "t", false}},  {u'ឋ', {"th", "t", false}},
        {u'ឌ', {"d", "t", true}},    {u'ឍ', {"th", "t", true}},  {u'ណ', {"n", "n", false}},
        {u'ត', {"t", "t", false}},   {u'ថ', {"th", "t", false}}, {u'ទ', {"t", "t", true}},
        {u'ធ', {"th", "t", true}},   {u'ន', {"n", "n", true}},   {u'ប', {"b", "p", false}},
        {u'ផ', {"ph", "p", false}},  {u'ព', {"p", "p", true}},   {u'ភ', {"ph", "p", true}},
        {u'ម', {"m", "m", true}},    {u'យ', {"y", "y", true}},   {u'រ', {"r", "r", true}},
        {u'ល', {"l", "l", true}},    {u'វ', {"v", "v", true}},   {u'ស', {"s", "s", false}},
        {u'ហ', {"h", "h", false}},   {u'ឡ', {"l", "l", false}},  {u'អ', {"", "", false}}};
    const auto found = table.constFind(c);
    return found == table.constEnd() ? nullptr : &*found;
}

struct KhmerVowel
{
    const char *first;  ///< behind a consonant of the first series
    const char *second; ///< of the second
};

const KhmerVowel *khmerVowel(char16_t c)
{
    static const QHash<char16_t, KhmerVowel> table = {
        {0x17B6, {"a", "ea"}},   {0x17B7, {"e", "i"}},     {0x17B8, {"ei", "i"}},  {0x17B9, {"oe", "i"}},
        {0x17BA, {"eu", "eu"}},  {0x17BB, {"o", "u"}},     {0x17BC, {"ou", "ou"}}, {0x17BD, {"uo", "uo"}},
        {0x17BE, {"aeu", "eu"}}, {0x17BF, {"oeu", "oeu"}}, {0x17C0, {"ie", "ie"}}, {0x17C1, {"e", "e"}},
        {0x17C2, {"ae", "e"}},   {0x17C3, {"ai", "ey"}},   {0x17C4, {"ao", "o"}},  {0x17C5, {"au", "ov"}},
        {0x17C6, {"am", "um"}},  {0x17C7, {"ah", "eah"}},  {0x17C8, {"a", "a"}},   {0x17D0, {"a", "oa"}}};
    const auto found = table.constFind(c);
    return found == table.constEnd() ? nullptr : &*found;
}

const char *khmerLoneVowel(char16_t c)
{
    static const QHash<char16_t, const char *> table = {
        {0x17A5, "e"},  {0x17A6, "ei"}, {0x17A7, "u"}, {0x17A9, "ou"}, {0x17AA, "ov"}, {0x17AB, "ri"}, {0x17AC, "ri"},
        {0x17AD, "li"}, {0x17AE, "li"}, {0x17AF, "e"}, {0x17B0, "ai"}, {0x17B1, "o"},  {0x17B2, "o"},  {0x17B3, "au"}};
    return table.value(c, nullptr);
}

/// Reads letter by letter; without the series every vowel is as behind the first, as many families spell them.
class KhmerReader
{
public:
    KhmerReader(QStringView word, bool series) : m_word(word), m_series(series) {}

    std::string read()
    {
        while (m_at < m_word.size()) {
            const char16_t c = at(m_at);
            if (khmerConsonant(c) != nullptr) {
                addSyllable();
                continue;
            }
            if (const char *vowel = khmerLoneVowel(c)) {
                m_form += vowel;
                m_open = true;
            }
            ++m_at;
        }
        return m_form;
    }

private:
    static constexpr char16_t kCoeng = 0x17D2, kToFirst = 0x17C9, kToSecond = 0x17CA, kSilent = 0x17CD;

    [[nodiscard]] char16_t at(qsizetype i) const { return i < m_word.size() ? m_word[i].unicode() : u'\0'; }

    /// A consonant, those below it, and its vowel; or the consonant that ends the syllable before.
    void addSyllable()
    {
        const KhmerConsonant &base = *khmerConsonant(at(m_at++));
        std::string onset = base.initial;
        bool second = base.second;
        for (;; ++m_at) {
            if (at(m_at) == kCoeng && khmerConsonant(at(m_at + 1)) != nullptr)
                onset += khmerConsonant(at(++m_at))->initial;
            else if (at(m_at) == kToFirst || at(m_at) == kToSecond)
                second = at(m_at) == kToSecond;
            else
                break;
        }
        const std::string vowel = takeVowel(second && m_series);
        if (at(m_at) == kSilent)
            return;
        if (vowel.empty() && m_open) {
            m_form += base.final;
            m_open = false;
            return;
        }
        m_form += onset;
        m_form += !vowel.empty() ? vowel : second && m_series ? "o" : "a";
        m_open = !vowel.ends_with('m') && !vowel.ends_with('h');
    }

    std::string takeVowel(bool second)
    {
        std::string vowel;
        while (const KhmerVowel *sign = khmerVowel(at(m_at))) {
            const bool nasal = at(m_at) == 0x17C6 && !vowel.empty();
            vowel += nasal ? "m" : second ? sign->second : sign->first;
            ++m_at;
        }
        return vowel;
    }

    const QStringView m_word;
    const bool m_series;
    qsizetype m_at = 0;
    bool m_open = false; ///< the syllable has its vowel and may have a consonant behind it
    std::string m_form;
};

} // namespace

void transliteration::lao(QStringView word, std::vector<std::string> &forms)
{
    forms.push_back(LaoReader(laoLetters(word)).read());
}

void transliteration::khmer(QStringView word, std::vector<std::string> &forms)
{
    forms.push_back(KhmerReader(word, true).read());
    forms.push_back(KhmerReader(word, false).read());
}

} // namespace core
