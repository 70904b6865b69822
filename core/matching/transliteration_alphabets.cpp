// SPDX-License-Identifier: GPL-3.0-or-later
// Latin with marks, Cyrillic, Greek, Armenian and Georgian: one letter, one or more Latin readings.
#include "core/matching/transliteration.h"

#include <QHash>

#include <array>

namespace core {

namespace {

/// The readings of a letter by habit: 0 the usual English one, 1 the passport one, 2 the scholarly or local one.
/// nullptr repeats the first.
struct Letter
{
    char16_t letter;
    std::array<const char *, 3> readings;
};

using LetterTable = QHash<char16_t, std::array<const char *, 3>>;

template <size_t N>
LetterTable tableOf(const Letter (&letters)[N])
{
    LetterTable table;
    table.reserve(N);
    for (const Letter &letter : letters)
        table.insert(letter.letter, letter.readings);
    return table;
}

/// Latin letters with marks: the base letter; what ICAO Doc 9303 part 3 (section 6 A) makes of it in a passport's zone;
/// and how English spells the sound.
constexpr Letter kLatin[] = {
    {u'ä', {"a", "ae"}},
    {u'ö', {"o", "oe"}},
    {u'ü', {"u", "ue"}},
    {u'å', {"a", "aa"}},
    {u'ø', {"o", "oe"}},
    {u'æ', {"ae"}},
    {u'œ', {"oe"}},
    {u'ß', {"ss"}},
    {u'ð', {"d", "d", "dh"}},
    {u'þ', {"th"}},
    {u'ł', {"l"}},
    {u'đ', {"d", "d", "dj"}},
    {u'ħ', {"h"}},
    {u'ı', {"i"}},
    {u'ĳ', {"ij"}},
    {u'ŋ', {"ng", "n"}},
    {u'ŧ', {"t"}},
    {u'ə', {"a", "e"}},
    {u'ɛ', {"e"}},
    {u'ɔ', {"o"}},
    {u'ş', {"s", "s", "sh"}},
    {u'ș', {"s", "s", "sh"}},
    {u'š', {"s", "s", "sh"}},
    {u'ś', {"s", "s", "sh"}},
    {u'č', {"c", "c", "ch"}},
    {u'ć', {"c", "c", "ch"}},
    {u'ç', {"c", "c", "ch"}},
    {u'ž', {"z", "z", "zh"}},
    {u'ż', {"z", "z", "zh"}},
    {u'ź', {"z", "z", "zh"}},
    {u'ñ', {"n", "n", "ny"}},
    {u'ň', {"n", "n", "ny"}},
    {u'ń', {"n", "n", "ny"}},
    {u'ţ', {"t", "t", "ts"}},
    {u'ț', {"t", "t", "ts"}},
    {u'ḥ', {"h"}},
    {u'ṣ', {"s"}},
    {u'ṭ', {"t"}},
    {u'ḍ', {"d"}},
    {u'ẓ', {"z"}},
    {u'ġ', {"g", "g", "gh"}},
    {u'ğ', {"g", "g", ""}},
    {u'ĝ', {"g", "g", "j"}},
    {u'ŭ', {"u"}},
    {u'õ', {"o"}},
    {u'ɓ', {"b"}},
    {u'ɗ', {"d"}},
    {u'ƙ', {"k"}},
    {u'ƴ', {"y"}},
    // Ewe, Fon, Akan and other languages of West and Central Africa
    {u'ɖ', {"d"}},
    {u'ƒ', {"f"}},
    {u'ɣ', {"g", "g", "gh"}},
    {u'ʋ', {"v", "v", "w"}},
    {u'ɲ', {"ny", "n", "gn"}},
    {u'ǝ', {"e", "e", "a"}},
    {u'ɩ', {"i"}},
    {u'ʊ', {"u"}},
    {u'ɨ', {"i"}},
    {u'ʉ', {"u"}},
    {u'ƥ', {"p"}},
    {u'ƭ', {"t"}},
    // Sami
    {u'ǥ', {"g"}},
    {u'ʒ', {"z", "z", "dz"}},
    {u'ĸ', {"k"}},
};

constexpr Letter kCyrillic[] = {
    {u'а', {"a"}},
    {u'б', {"b"}},
    {u'в', {"v", "v", "w"}},
    {u'г', {"g", "g", "h"}},
    {u'д', {"d"}},
    {u'е', {"e", "e", "ie"}},
    {u'ё', {"yo", "e", "jo"}},
    {u'ж', {"zh", "zh", "z"}},
    {u'з', {"z", "z", "s"}},
    {u'и', {"i", "i", "i"}},
    {u'й', {"y", "i", "j"}},
    {u'к', {"k"}},
    {u'л', {"l"}},
    {u'м', {"m"}},
    {u'н', {"n"}},
    {u'о', {"o"}},
    {u'п', {"p"}},
    {u'р', {"r"}},
    {u'с', {"s"}},
    {u'т', {"t"}},
    {u'у', {"u", "u", "ou"}},
    {u'ф', {"f"}},
    {u'х', {"kh", "kh", "h"}},
    {u'ц', {"ts", "ts", "c"}},
    {u'ч', {"ch", "ch", "tsch"}},
    {u'ш', {"sh", "sh", "sch"}},
    {u'щ', {"shch", "shch", "sch"}},
    {u'ъ', {"", "ie", "a"}},
    {u'ы', {"y", "y", "i"}},
    {u'ь', {""}},
    {u'э', {"e"}},
    {u'ю', {"yu", "iu", "ju"}},
    {u'я', {"ya", "ia", "ja"}},
    {u'і', {"i"}},
    {u'ї', {"yi", "i", "i"}},
    {u'є', {"ye", "ie", "je"}},
    {u'ґ', {"g"}},
    {u'ў', {"u", "u", "w"}},
    {u'ђ', {"dj", "d", "d"}},
    {u'ј', {"j"}},
    {u'љ', {"lj", "lj", "l"}},
    {u'њ', {"nj", "nj", "n"}},
    {u'ћ', {"c", "c", "ch"}},
    {u'џ', {"dz", "dz", "j"}},
    {u'ѓ', {"gj", "g", "dj"}},
    {u'ќ', {"kj", "k", "c"}},
    {u'ѕ', {"dz"}},
    {u'ә', {"a", "a", "e"}},
    {u'ғ', {"g", "g", "gh"}},
    {u'қ', {"k", "k", "q"}},
    {u'ң', {"n", "n", "ng"}},
    {u'ө', {"o", "o", "u"}},
    {u'ұ', {"u"}},
    {u'ү', {"u"}},
    {u'һ', {"h"}},
    {u'ҳ', {"h", "h", "kh"}},
    {u'ҷ', {"j", "j", "dzh"}},
    {u'ӣ', {"i"}},
    {u'ӯ', {"u"}},
    {u'ӑ', {"a"}},
    {u'ҫ', {"s"}},
    // Tatar, Bashkir, Ossetian, Abkhaz, Azerbaijani and Siberian alphabets
    {u'җ', {"j", "zh", "dzh"}},
    {u'ҙ', {"z"}},
    {u'ҡ', {"k", "k", "q"}},
    {u'ҥ', {"n", "n", "ng"}},
    {u'ӕ', {"a", "a", "ae"}},
    {u'ҹ', {"j", "j", "dzh"}},
    {u'ҝ', {"g"}},
    {u'ҕ', {"g", "g", "gh"}},
    {u'ҟ', {"k", "k", "q"}},
    {u'ҭ', {"t"}},
    {u'ԥ', {"p"}},
    {u'ҧ', {"p"}},
    {u'ҵ', {"ts"}},
    {u'ҽ', {"ch"}},
    {u'ҿ', {"ch"}},
    {u'ӡ', {"dz"}},
    {u'ӷ', {"g", "g", "gh"}},
    {u'ӈ', {"n", "n", "ng"}},
    {u'ӊ', {"n", "n", "ng"}},
    {u'ӽ', {"kh"}},
    {u'ѣ', {"e", "ie", "je"}},
    {u'ѳ', {"f"}},
    {u'ѵ', {"i"}},
};

constexpr Letter kGreek[] = {
    {u'α', {"a"}},
    {u'β', {"v", "v", "b"}},
    {u'γ', {"g", "g", "y"}},
    {u'δ', {"d"}},
    {u'ε', {"e"}},
    {u'ζ', {"z"}},
    {u'η', {"i", "i", "e"}},
    {u'θ', {"th"}},
    {u'ι', {"i"}},
    {u'κ', {"k", "k", "c"}},
    {u'λ', {"l"}},
    {u'μ', {"m"}},
    {u'ν', {"n"}},
    {u'ξ', {"x", "x", "ks"}},
    {u'ο', {"o"}},
    {u'π', {"p"}},
    {u'ρ', {"r"}},
    {u'σ', {"s"}},
    {u'ς', {"s"}},
    {u'τ', {"t"}},
    {u'υ', {"y", "y", "i"}},
    {u'φ', {"f", "f", "ph"}},
    {u'χ', {"ch", "ch", "h"}},
    {u'ψ', {"ps"}},
    {u'ω', {"o"}},
};

constexpr Letter kArmenian[] = {
    {u'ա', {"a"}},
    {u'բ', {"b", "b", "p"}},
    {u'գ', {"g", "g", "k"}},
    {u'դ', {"d", "d", "t"}},
    {u'ե', {"e", "e", "ye"}},
    {u'զ', {"z"}},
    {u'է', {"e"}},
    {u'ը', {"y", "y", "e"}},
    {u'թ', {"t"}},
    {u'ժ', {"zh"}},
    {u'ի', {"i"}},
    {u'լ', {"l"}},
    {u'խ', {"kh"}},
    {u'ծ', {"ts", "ts", "dz"}},
    {u'կ', {"k", "k", "g"}},
    {u'հ', {"h"}},
    {u'ձ', {"dz", "dz", "ts"}},
    {u'ղ', {"gh"}},
    {u'ճ', {"ch", "ch", "j"}},
    {u'մ', {"m"}},
    {u'յ', {"y", "y", "h"}},
    {u'ն', {"n"}},
    {u'շ', {"sh"}},
    {u'ո', {"o", "vo", "o"}},
    {u'չ', {"ch"}},
    {u'պ', {"p", "p", "b"}},
    {u'ջ', {"j", "j", "ch"}},
    {u'ռ', {"r"}},
    {u'ս', {"s"}},
    {u'վ', {"v"}},
    {u'տ', {"t", "t", "d"}},
    {u'ր', {"r"}},
    {u'ց', {"ts"}},
    {u'ւ', {"v", "v", "u"}},
    {u'փ', {"p"}},
    {u'ք', {"k"}},
    {u'օ', {"o"}},
    {u'ֆ', {"f"}},
    {u'և', {"ev"}},
};

constexpr Letter kGeorgian[] = {
    {u'ა', {"a"}},  {u'ბ', {"b"}},  {u'გ', {"g"}},           {u'დ', {"d"}},  {u'ე', {"e"}},  {u'ვ', {"v"}},
    {u'ზ', {"z"}},  {u'თ', {"t"}},  {u'ი', {"i"}},           {u'კ', {"k"}},  {u'ლ', {"l"}},  {u'მ', {"m"}},
    {u'ნ', {"n"}},  {u'ო', {"o"}},  {u'პ', {"p"}},           {u'ჟ', {"zh"}}, {u'რ', {"r"}},  {u'ს', {"s"}},
    {u'ტ', {"t"}},  {u'უ', {"u"}},  {u'ფ', {"p", "p", "f"}}, {u'ქ', {"k"}},  {u'ღ', {"gh"}}, {u'ყ', {"q", "q", "k"}},
    {u'შ', {"sh"}}, {u'ჩ', {"ch"}}, {u'ც', {"ts"}},          {u'ძ', {"dz"}}, {u'წ', {"ts"}}, {u'ჭ', {"ch"}},
    {u'ხ', {"kh"}}, {u'ჯ', {"j"}},  {u'ჰ', {"h"}},
};

struct Digraph
{
    char16_t first, second;
    std::array<const char *, 3> readings;
};

constexpr Digraph kGreekPairs[] = {
    {u'ο', u'υ', {"ou", "ou", "u"}},  {u'μ', u'π', {"b", "b", "mp"}}, {u'ν', u'τ', {"d", "nt", "nt"}},
    {u'γ', u'κ', {"g", "gk", "g"}},   {u'γ', u'γ', {"ng"}},           {u'α', u'υ', {"av", "af", "au"}},
    {u'ε', u'υ', {"ev", "ef", "eu"}}, {u'τ', u'ζ', {"tz"}},           {u'γ', u'χ', {"nch", "nch", "gh"}},
};

constexpr Digraph kArmenianPairs[] = {{u'ո', u'ւ', {"u", "u", "ou"}}};

const char *reading(const std::array<const char *, 3> &readings, size_t habit)
{
    return readings[habit] ? readings[habit] : readings[0];
}

/// The base letter of a letter with marks, as in é, ά or й's relatives.
QString withoutMarks(QStringView word)
{
    QString bare;
    for (const QChar c : word.toString().normalized(QString::NormalizationForm_D)) {
        if (!c.isMark())
            bare += c;
    }
    return bare;
}

template <size_t N>
const Digraph *findPair(const Digraph (&pairs)[N], QStringView word, qsizetype at)
{
    if (at + 1 >= word.size())
        return nullptr;
    for (const Digraph &pair : pairs) {
        if (word[at].unicode() == pair.first && word[at + 1].unicode() == pair.second)
            return &pair;
    }
    return nullptr;
}

const Digraph *digraphAt(Script script, QStringView word, qsizetype at)
{
    if (script == Script::Greek)
        return findPair(kGreekPairs, word, at);
    return script == Script::Armenian ? findPair(kArmenianPairs, word, at) : nullptr;
}

void appendPlain(std::string &form, QChar c)
{
    const char16_t unit = c.unicode();
    if ((unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9'))
        form += static_cast<char>(unit);
    else if (c.isDigit())
        form += static_cast<char>('0' + c.digitValue());
}

std::string read(QStringView word, Script script, const LetterTable &table, size_t habit)
{
    std::string form;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (const Digraph *pair = digraphAt(script, word, i)) {
            form += reading(pair->readings, habit);
            ++i;
            continue;
        }
        const auto found = table.constFind(word[i].unicode());
        if (found != table.constEnd())
            form += reading(*found, habit);
        else if (const QString base = withoutMarks(word.sliced(i, 1));
                 base.size() == 1 && table.contains(base[0].unicode()))
            form += reading(table[base[0].unicode()], habit);
        else
            appendPlain(form, word[i]);
    }
    return form;
}

const LetterTable &tableFor(Script script)
{
    static const LetterTable cyrillic = tableOf(kCyrillic);
    static const LetterTable greek = tableOf(kGreek);
    static const LetterTable armenian = tableOf(kArmenian);
    static const LetterTable georgian = tableOf(kGeorgian);
    switch (script) {
    case Script::Greek:
        return greek;
    case Script::Armenian:
        return armenian;
    case Script::Georgian:
        return georgian;
    default:
        return cyrillic;
    }
}

/// Latin letters with marks: those with a reading of their own by the table, the others by their base letter.
std::string readLatin(QStringView word, size_t habit)
{
    static const LetterTable table = tableOf(kLatin);
    std::string form;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word.at(i);
        const auto found = table.constFind(c.unicode());
        if (found != table.constEnd()) {
            form += reading(*found, habit);
            continue;
        }
        if (c.unicode() < 0x80) {
            appendPlain(form, c);
            continue;
        }
        for (const QChar base : withoutMarks(QStringView(&c, 1))) {
            const auto inner = table.constFind(base.unicode());
            if (inner != table.constEnd())
                form += reading(*inner, habit);
            else
                appendPlain(form, base);
        }
    }
    return form;
}

} // namespace

void transliteration::latin(QStringView word, std::vector<std::string> &forms)
{
    forms.push_back(readLatin(word, 0));
    const bool marked = std::ranges::any_of(word, [](QChar c) { return c.unicode() >= 0x80; });
    for (size_t habit = 1; marked && habit < 3; ++habit)
        forms.push_back(readLatin(word, habit));
}

void transliteration::alphabet(QStringView word, Script script, std::vector<std::string> &forms)
{
    QString bare = word.toString();
    if (script == Script::Greek)
        bare = withoutMarks(word);
    for (size_t habit = 0; habit < 3; ++habit)
        forms.push_back(read(bare, script, tableFor(script), habit));
}

namespace {

/// ICAO Doc 9303 part 3, section 6 C: Arabic letters one by one, so that the zone can be read back. The Persian letters
/// that look like another form of an Arabic one share its code.
std::string arabicPassportForm(QStringView word)
{
    static const QHash<char16_t, const char *> table = {
        {u'\u0621', "xe"},  {u'\u0622', "xaa"}, {u'\u0623', "xae"}, {u'\u0624', "u"},   {u'\u0625', "i"},
        {u'\u0626', "xi"},  {u'\u0627', "a"},   {u'\u0628', "b"},   {u'\u0629', "xta"}, {u'\u062A', "t"},
        {u'\u062B', "xth"}, {u'\u062C', "j"},   {u'\u062D', "xh"},  {u'\u062E', "xkh"}, {u'\u062F', "d"},
        {u'\u0630', "xdh"}, {u'\u0631', "r"},   {u'\u0632', "z"},   {u'\u0633', "s"},   {u'\u0634', "xsh"},
        {u'\u0635', "xss"}, {u'\u0636', "xdz"}, {u'\u0637', "xtt"}, {u'\u0638', "xzz"}, {u'\u0639', "e"},
        {u'\u063A', "g"},   {u'\u0641', "f"},   {u'\u0642', "q"},   {u'\u0643', "k"},   {u'\u0644', "l"},
        {u'\u0645', "m"},   {u'\u0646', "n"},   {u'\u0647', "h"},   {u'\u0648', "w"},   {u'\u0649', "xay"},
        {u'\u064A', "y"},   {u'\u067E', "p"},   {u'\u06A9', "k"},   {u'\u06CC', "y"}};
    std::string form;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word.at(i);
        const auto found = table.constFind(c.unicode());
        if (found == table.constEnd())
            return {};
        // At the end of a word the letter teh marbuta is written XAH.
        form += c == u'\u0629' && i + 1 == word.size() ? "xah" : *found;
    }
    return form;
}

} // namespace

std::string passportForm(QStringView word)
{
    const Script script = scriptOf(word);
    switch (script) {
    case Script::None:
    case Script::Latin:
        return readLatin(word, 1);
    case Script::Cyrillic:
    case Script::Greek:
    case Script::Armenian:
    case Script::Georgian:
        return read(script == Script::Greek ? withoutMarks(word) : word.toString(), script, tableFor(script), 1);
    default: {
        if (std::string arabic = script == Script::Arabic ? arabicPassportForm(word) : std::string(); !arabic.empty())
            return arabic;
        const std::vector<std::string> forms = latinForms(word, script);
        return forms.empty() ? std::string() : forms.front();
    }
    }
}

} // namespace core
