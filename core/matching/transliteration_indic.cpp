// SPDX-License-Identifier: GPL-3.0-or-later
// The scripts of South Asia, spelt as names are: from the letters of scholars that ICU writes, but for Sinhala, which
// its Any-Latin leaves as it is.
#include "core/matching/transliteration.h"

#include <QHash>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kSinhalaVirama = 0x0DCA;

constexpr bool isSinhala(char16_t c)
{
    return c >= 0x0D80 && c <= 0x0DFF;
}

/// Consonants as Sri Lanka's passports spell them, without the vowel "a" that goes with each.
const char *sinhalaConsonant(char16_t c)
{
    static const QHash<char16_t, const char *> table = {
        {u'ක', "k"},  {u'ඛ', "kh"}, {u'ග', "g"},  {u'ඝ', "gh"}, {u'ඞ', "ng"}, {u'ඟ', "ng"}, {u'ච', "ch"},
        {u'ඡ', "ch"}, {u'ජ', "j"},  {u'ඣ', "j"},  {u'ඤ', "gn"}, {u'ඥ', "gn"}, {u'ඦ', "nj"}, {u'ට', "t"},
        {u'ඨ', "t"},  {u'ඩ', "d"},  {u'ඪ', "d"},  {u'ණ', "n"},  {u'ඬ', "nd"}, {u'ත', "th"}, {u'ථ', "th"},
        {u'ද', "d"},  {u'ධ', "dh"}, {u'න', "n"},  {u'ඳ', "nd"}, {u'ප', "p"},  {u'ඵ', "p"},  {u'බ', "b"},
        {u'භ', "b"},  {u'ම', "m"},  {u'ඹ', "mb"}, {u'ය', "y"},  {u'ර', "r"},  {u'ල', "l"},  {u'ව', "w"},
        {u'ශ', "sh"}, {u'ෂ', "sh"}, {u'ස', "s"},  {u'හ', "h"},  {u'ළ', "l"},  {u'ෆ', "f"}};
    return table.value(c, nullptr);
}

/// Vowels by themselves and the signs that take the place of "a"; also what stands behind a vowel.
const char *sinhalaVowel(char16_t c)
{
    static const QHash<char16_t, const char *> table = {
        {0x0D85, "a"}, {0x0D86, "a"},  {0x0D87, "a"},  {0x0D88, "a"}, {0x0D89, "i"},  {0x0D8A, "i"},
        {0x0D8B, "u"}, {0x0D8C, "u"},  {0x0D8D, "ri"}, {0x0D91, "e"}, {0x0D92, "e"},  {0x0D93, "ai"},
        {0x0D94, "o"}, {0x0D95, "o"},  {0x0D96, "au"}, {0x0DCF, "a"}, {0x0DD0, "a"},  {0x0DD1, "a"},
        {0x0DD2, "i"}, {0x0DD3, "i"},  {0x0DD4, "u"},  {0x0DD6, "u"}, {0x0DD8, "ru"}, {0x0DD9, "e"},
        {0x0DDA, "e"}, {0x0DDB, "ai"}, {0x0DDC, "o"},  {0x0DDD, "o"}, {0x0DDE, "au"}, {0x0DF2, "ru"}};
    return table.value(c, nullptr);
}

std::string readSinhala(QStringView word)
{
    std::string form;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t c = word[i].unicode();
        const char16_t next = i + 1 < word.size() ? word[i + 1].unicode() : u'\0';
        if (const char *consonant = sinhalaConsonant(c)) {
            form += consonant;
            const bool bare = next == kSinhalaVirama || (next >= 0x0DCF && sinhalaVowel(next) != nullptr);
            if (!bare)
                form += 'a';
        } else if (const char *vowel = sinhalaVowel(c)) {
            form += vowel;
        } else if (c == 0x0D82) { // anusvara
            form += 'n';
        }
    }
    return form;
}

/// Letters that ICU reads otherwise or not at all, as consonants without a vowel: Malayalam has letters of its own for
/// these, and Bengali writes "ng" as a sign.
QString spelledOut(QStringView word)
{
    static const QHash<char16_t, QString> table = {{0x0D7A, u"\u0D23\u0D4D"_s}, {0x0D7B, u"\u0D28\u0D4D"_s},
                                                   {0x0D7C, u"\u0D30\u0D4D"_s}, {0x0D7D, u"\u0D32\u0D4D"_s},
                                                   {0x0D7E, u"\u0D33\u0D4D"_s}, {0x0D7F, u"\u0D15\u0D4D"_s},
                                                   {0x0982, u"\u0999\u09CD"_s}};
    QString plain;
    for (const QChar c : word)
        plain += table.value(c.unicode(), QString(c));
    return plain;
}

/// One sound of a word as ICU writes it.
struct Sound
{
    std::string latin;
    bool vowel = false;
    bool inherent = false; ///< the "a" that a consonant has when nothing else is written
};

/// Divides what ICU wrote into sounds and spells them as names are: sh, ch, ri.
class SoundReader
{
public:
    explicit SoundReader(QString text) : m_text(std::move(text)) {}

    std::vector<Sound> read()
    {
        while (m_at < m_text.size()) {
            const char16_t c = m_text[m_at].unicode();
            if (c >= u'a' && c <= u'z')
                add(static_cast<char>(c));
            else
                ++m_at;
        }
        return std::move(m_sounds);
    }

private:
    static constexpr char16_t kMacron = 0x0304, kRingBelow = 0x0325, kAcute = 0x0301, kDotBelow = 0x0323,
                              kMoon = 0x0310, kDotAbove = 0x0307;

    [[nodiscard]] bool isNext(char16_t c) const { return m_at < m_text.size() && m_text[m_at] == QChar(c); }

    void add(char letter)
    {
        const qsizetype marks = ++m_at;
        while (m_at < m_text.size() && m_text[m_at].isMark())
            ++m_at;
        const QStringView own = QStringView(m_text).sliced(marks, m_at - marks);
        const bool isLong = own.contains(QChar(kMacron));
        if (letter == 'r' && own.contains(QChar(kRingBelow)))
            m_sounds.push_back({"ri", true, false});
        else if (letter == 'a' && !isLong && (isNext(u'i') || isNext(u'u')))
            m_sounds.push_back({std::string(1, letter) + m_text[m_at++].toLatin1(), true, false});
        else if (std::string_view("aeiou").find(letter) != std::string_view::npos)
            m_sounds.push_back({std::string(1, letter), true, letter == 'a' && !isLong});
        else
            m_sounds.push_back({consonant(letter, own), false, false});
    }

    std::string consonant(char letter, QStringView marks)
    {
        if (letter == 's' && (marks.contains(QChar(kAcute)) || marks.contains(QChar(kDotBelow))))
            return "sh";
        if (letter == 'm' && marks.contains(QChar(kMoon)))
            return "n"; // a nasal vowel: खाँ is spelt Khan
        if (letter == 'n' && marks.contains(QChar(kDotAbove)) && !isNext(u'g') && !isNext(u'k'))
            return "ng";
        const bool aspirated = isNext(u'h') && std::string_view("bcdgjkpt").find(letter) != std::string_view::npos;
        m_at += aspirated ? 1 : 0;
        return aspirated || letter == 'c' ? std::string(1, letter) + 'h' : std::string(1, letter);
    }

    const QString m_text;
    qsizetype m_at = 0;
    std::vector<Sound> m_sounds;
};

/// In the north nobody speaks the "a" that the script implies at the end of a word behind one consonant (कुमार, Kumar),
/// nor between two syllables (ओसराम, Osram).
void dropSilent(std::vector<Sound> &sounds)
{
    const auto isVowel = [&sounds](size_t i) { return i < sounds.size() && sounds[i].vowel; };
    const auto isConsonant = [&sounds](size_t i) { return i < sounds.size() && !sounds[i].vowel; };
    for (size_t i = sounds.size(); i-- > 2;) {
        const bool lone = sounds[i].inherent && isConsonant(i - 1) && isVowel(i - 2);
        const bool last = i + 1 == sounds.size();
        if (lone && (last || (isConsonant(i + 1) && isVowel(i + 2))))
            sounds.erase(sounds.begin() + static_cast<ptrdiff_t>(i));
    }
}

std::string joined(const std::vector<Sound> &sounds)
{
    std::string form;
    for (const Sound &sound : sounds)
        form += sound.latin;
    return form;
}

constexpr bool isNorthIndic(char16_t c)
{
    return c >= 0x0900 && c <= 0x0B7F;
}

constexpr bool isIndic(char16_t c)
{
    return c >= 0x0900 && c <= 0x0D7F;
}

} // namespace

void transliteration::indic(QStringView word, std::vector<std::string> &forms)
{
    if (std::ranges::any_of(word, [](QChar c) { return isSinhala(c.unicode()); })) {
        forms.push_back(readSinhala(word));
        return;
    }
    const char16_t first = word.isEmpty() ? u'\0' : word.front().unicode();
    if (!isIndic(first)) {
        forms.push_back(throughIcu(word));
        return;
    }
    std::vector<Sound> sounds = SoundReader(withMarks(spelledOut(word))).read();
    const std::string asWritten = joined(sounds);
    if (isNorthIndic(first))
        dropSilent(sounds);
    forms.push_back(joined(sounds));
    forms.push_back(asWritten);
    if (isNorthIndic(first) && sounds.size() > 2 && sounds.back().inherent) {
        sounds.pop_back(); // behind two consonants it may be silent as well: Manoraksh
        forms.push_back(joined(sounds));
    }
}

} // namespace core
