// SPDX-License-Identifier: GPL-3.0-or-later
// Thai as the Royal Thai General System spells it, and with the last letters of syllables as they are written, which
// many families keep (Wannakun, Wannakul). ICU's Thai-Latin leaves out the vowels that the script implies.
#include "core/matching/transliteration.h"

#include <QHash>

#include <algorithm>
#include <string_view>

namespace core {

namespace {

struct ThaiConsonant
{
    const char *initial;
    const char *final;
};

const ThaiConsonant *thaiConsonant(char16_t c)
{
    static const QHash<char16_t, ThaiConsonant> table = {
        {u'ก', {"k", "k"}},  {u'ข', {"kh", "k"}},  {u'ฃ', {"kh", "k"}}, {u'ค', {"kh", "k"}}, {u'ฅ', {"kh", "k"}},
        {u'ฆ', {"kh", "k"}}, {u'ง', {"ng", "ng"}}, {u'จ', {"ch", "t"}}, {u'ฉ', {"ch", "t"}}, {u'ช', {"ch", "t"}},
        {u'ซ', {"s", "t"}},  {u'ฌ', {"ch", "t"}},  {u'ญ', {"y", "n"}},  {u'ฎ', {"d", "t"}},  {u'ฏ', {"t", "t"}},
        {u'ฐ', {"th", "t"}}, {u'ฑ', {"th", "t"}},  {u'ฒ', {"th", "t"}}, {u'ณ', {"n", "n"}},  {u'ด', {"d", "t"}},
        {u'ต', {"t", "t"}},  {u'ถ', {"th", "t"}},  {u'ท', {"th", "t"}}, {u'ธ', {"th", "t"}}, {u'น', {"n", "n"}},
        {u'บ', {"b", "p"}},  {u'ป', {"p", "p"}},   {u'ผ', {"ph", "p"}}, {u'ฝ', {"f", "p"}},  {u'พ', {"ph", "p"}},
        {u'ฟ', {"f", "p"}},  {u'ภ', {"ph", "p"}},  {u'ม', {"m", "m"}},  {u'ย', {"y", "i"}},  {u'ร', {"r", "n"}},
        {u'ล', {"l", "n"}},  {u'ว', {"w", "o"}},   {u'ศ', {"s", "t"}},  {u'ษ', {"s", "t"}},  {u'ส', {"s", "t"}},
        {u'ห', {"h", ""}},   {u'ฬ', {"l", "n"}},   {u'อ', {"", "o"}},   {u'ฮ', {"h", ""}},   {u'ฤ', {"rue", "rue"}}};
    const auto found = table.constFind(c);
    return found == table.constEnd() ? nullptr : &*found;
}

/// Signs behind, above and below a consonant.
const char *thaiVowel(char16_t c)
{
    static const QHash<char16_t, const char *> table = {{0x0E30, "a"}, {0x0E31, "a"}, {0x0E32, "a"},  {0x0E33, "am"},
                                                        {0x0E34, "i"}, {0x0E35, "i"}, {0x0E36, "ue"}, {0x0E37, "ue"},
                                                        {0x0E38, "u"}, {0x0E39, "u"}, {0x0E4D, "am"}};
    return table.value(c, nullptr);
}

/// Signs before it.
const char *thaiPreVowel(char16_t c)
{
    static const QHash<char16_t, const char *> table = {
        {0x0E40, "e"}, {0x0E41, "ae"}, {0x0E42, "o"}, {0x0E43, "ai"}, {0x0E44, "ai"}};
    return table.value(c, nullptr);
}

/// What is spelt: no tones, no letters under the sign that silences them, nor the vowel between.
QString thaiLetters(QStringView word)
{
    constexpr char16_t kSilent = 0x0E4C;
    QString letters;
    for (const QChar c : word) {
        if (c.unicode() == kSilent) {
            while (!letters.isEmpty() && thaiVowel(letters.back().unicode()) != nullptr)
                letters.chop(1);
            letters.chop(1);
        } else if (thaiConsonant(c.unicode()) != nullptr || thaiVowel(c.unicode()) != nullptr ||
                   thaiPreVowel(c.unicode()) != nullptr) {
            letters += c;
        }
    }
    return letters;
}

class ThaiReader
{
public:
    ThaiReader(const QString &letters, bool royal) : m_letters(letters), m_royal(royal) {}

    std::string read()
    {
        while (m_at < m_letters.size()) {
            if (thaiPreVowel(at(m_at)) != nullptr)
                addPreVowel();
            else if (thaiConsonant(at(m_at)) != nullptr)
                addConsonant();
            else
                addVowel();
        }
        return m_form;
    }

private:
    [[nodiscard]] char16_t at(qsizetype i) const { return i < m_letters.size() ? m_letters[i].unicode() : u'\0'; }
    [[nodiscard]] bool isConsonant(qsizetype i) const { return thaiConsonant(at(i)) != nullptr; }

    /// Consonants from here on that have no vowel of their own.
    [[nodiscard]] qsizetype bare() const
    {
        qsizetype end = m_at;
        while (isConsonant(end))
            ++end;
        return thaiVowel(at(end)) != nullptr ? end - m_at - 1 : end - m_at;
    }

    /// "กร", "ปล": two consonants that begin one syllable.
    [[nodiscard]] bool isCluster() const
    {
        constexpr std::u16string_view kFirst = u"กขคตทปผพ";
        return kFirst.find(at(m_at)) != std::u16string_view::npos && (at(m_at + 1) == u'ร' || at(m_at + 1) == u'ล');
    }

    void addInitial()
    {
        if (const ThaiConsonant *consonant = thaiConsonant(at(m_at++)))
            m_form += consonant->initial;
    }

    void addFinal()
    {
        const char16_t c = at(m_at++);
        const bool glide = c == u'ย' || c == u'ว';
        if (const ThaiConsonant *consonant = thaiConsonant(c))
            m_form += m_royal || glide ? consonant->final : consonant->initial;
        m_open = false;
    }

    void addVowel()
    {
        const bool am = at(m_at) == 0x0E4D && at(m_at + 1) == 0x0E32; // as compatibility forms divide it
        if (at(m_at) == 0x0E31 && at(m_at + 1) == u'ว') {
            m_form += "ua";
            m_at += 2;
        } else {
            m_form += thaiVowel(at(m_at));
            m_at += am ? 2 : 1;
        }
        m_open = !m_form.ends_with('m');
    }

    /// A vowel written before its consonants, alone or with others behind them: เ-า, เ-ีย, เ-ือ.
    void addPreVowel()
    {
        std::string vowel = thaiPreVowel(at(m_at));
        const bool first = at(m_at++) == 0x0E40;
        if (!isConsonant(m_at))
            return;
        const bool atEnd = vowel == "ae" && m_at + 2 == m_letters.size() && isCluster(); // แพร, phrae
        const bool whole = vowel == "ai" || atEnd;                                       // ไกร, krai
        if (isCluster() && (whole || thaiVowel(at(m_at + 2)) != nullptr || isConsonant(m_at + 2)))
            addInitial();
        addInitial();
        const auto goesOn = [this](std::u16string_view letters) {
            return QStringView(m_letters).sliced(m_at).startsWith(
                QStringView(letters.data(), static_cast<qsizetype>(letters.size())));
        };
        const auto take = [&](const char *all, qsizetype letters) {
            vowel = all;
            m_at += letters;
        };
        if (first && goesOn(u"\u0E35\u0E22"))
            take("ia", 2);
        else if (first && goesOn(u"\u0E37\u0E2D"))
            take("uea", 2);
        else if (first && goesOn(u"\u0E32"))
            take("ao", 1);
        else if (first && (goesOn(u"\u0E34") || goesOn(u"\u0E2D")))
            take("oe", 1);
        else if (goesOn(u"\u0E30"))
            ++m_at;
        m_form += vowel;
        m_open = !whole;
    }

    void addConsonant()
    {
        if (at(m_at) == u'ร' && at(m_at + 1) == u'ร') { // วรรณ, wan; ธรรม, tham
            m_at += 2;
            m_form += isConsonant(m_at) && thaiVowel(at(m_at + 1)) == nullptr ? "a" : "an";
            m_open = m_form.ends_with('a');
            return;
        }
        const qsizetype run = bare();
        const bool ends = m_at + run >= m_letters.size();
        if (m_open && run > 0 && (run % 2 == 1 || !ends)) {
            addFinal();
            return;
        }
        const bool cluster = isCluster() && (run == 1 || run == 3);
        if (cluster)
            addInitial();
        addInitial();
        if (thaiVowel(at(m_at)) != nullptr)
            return;
        addImplied(cluster ? run - 1 : run);
    }

    /// The vowel between bare consonants: สม, som; นคร, nakhon; กอง, kong; สวน, suan.
    void addImplied(qsizetype run)
    {
        if (at(m_at) == u'ร' && at(m_at + 1) == u'ร')
            return;
        const bool middle = isConsonant(m_at) && isConsonant(m_at + 1) && thaiVowel(at(m_at + 1)) == nullptr;
        if (at(m_at) == u'อ' && thaiVowel(at(m_at + 1)) == nullptr) {
            m_form += "o";
            ++m_at;
        } else if (at(m_at) == u'ว' && middle) {
            m_form += "ua";
            ++m_at;
        } else {
            m_form += run % 2 == 0 ? "o" : "a";
        }
        m_open = true;
        if (run % 2 == 0 && run > 0 && isConsonant(m_at) && thaiVowel(at(m_at + 1)) == nullptr)
            addFinal();
    }

    const QString m_letters;
    const bool m_royal; ///< spells the ends of syllables as they sound
    qsizetype m_at = 0;
    bool m_open = false; ///< the syllable has its vowel and may have a consonant behind it
    std::string m_form;
};

} // namespace

void transliteration::thai(QStringView word, std::vector<std::string> &forms)
{
    const QString letters = thaiLetters(word);
    forms.push_back(ThaiReader(letters, true).read());
    forms.push_back(ThaiReader(letters, false).read());
}

} // namespace core
