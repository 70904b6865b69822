// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/protected_words.h"

#include "core/triage/text_features.h"
#include "core/triage/word_folding.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace core {

namespace {

// Stems of words for nationalities, religions and ethnic groups in English, French and Spanish. Words that are also
// ordinary ones (polish, turkey) can't lose much by being left out of a learning model.
constexpr const char16_t *kStems[] = {
    u"afghan",      u"african",   u"afrique",   u"albanes",    u"albanai",    u"albanian",  u"algéri",
    u"algerian",    u"argelin",   u"aleman",    u"alemán",     u"allemand",   u"alevi",     u"americ",
    u"améric",      u"anglican",  u"anglais",   u"angolan",    u"arabe",      u"árabe",     u"arabic",
    u"arab",        u"argentin",  u"armeni",    u"arméni",     u"asian",      u"asiatique", u"asiátic",
    u"assyrian",    u"australi",  u"austriac",  u"austrian",   u"autrichien", u"azer",      u"azéri",
    u"bahai",       u"bahá",      u"baloch",    u"baluch",     u"bangladesh", u"baptist",   u"basque",
    u"belarus",     u"bélarus",   u"biélorus",  u"bielorrus",  u"belga",      u"belge",     u"belgian",
    u"berber",      u"bolivi",    u"bosni",     u"brasil",     u"brazil",     u"brésil",    u"british",
    u"britannique", u"británic",  u"buddhis",   u"bouddhis",   u"budis",      u"bulgar",    u"burmese",
    u"birman",      u"cambodian", u"camboy",    u"cameroun",   u"canadi",     u"canadien",  u"catalan",
    u"catalán",     u"cathol",    u"cathóli",   u"católic",    u"chechen",    u"tchétch",   u"chechén",
    u"chilen",      u"chilien",   u"chines",    u"chinois",    u"chino",      u"christian", u"chrétien",
    u"cristian",    u"colombi",   u"congol",    u"coptic",     u"copte",      u"copto",     u"croat",
    u"cuban",       u"cubain",    u"czech",     u"tchèque",    u"chec",       u"danish",    u"danois",
    u"danés",       u"druze",     u"druso",     u"dutch",      u"néerland",   u"neerland",  u"holand",
    u"egypt",       u"égypt",     u"egipci",    u"ecuatorian", u"équatorien", u"eritre",    u"érythré",
    u"español",     u"espagnol",  u"estoni",    u"ethiop",     u"éthiop",     u"etíop",     u"evangelical",
    u"évangéli",    u"evangélic", u"filipin",   u"philippin",  u"finland",    u"finnish",   u"french",
    u"français",    u"francés",   u"frances",   u"falun",      u"georgian",   u"géorgien",  u"german",
    u"ghan",        u"greek",     u"grec",      u"griego",     u"guatemal",   u"guine",     u"gulen",
    u"gülen",       u"gypsy",     u"haitian",   u"haïtien",    u"hazara",     u"hebrew",    u"hindu",
    u"hindou",      u"hispanic",  u"hondur",    u"hungar",     u"hongrois",   u"húngar",    u"hutu",
    u"iceland",     u"indian",    u"indien",    u"indonesi",   u"indonési",   u"irani",     u"iranien",
    u"iraqi",       u"irakien",   u"iraquí",    u"irland",     u"irish",      u"islam",     u"israel",
    u"israél",      u"italian",   u"italien",   u"japanes",    u"japonais",   u"japones",   u"japonés",
    u"jehovah",     u"jéhovah",   u"jehová",    u"jewish",     u"jew",        u"juif",      u"juive",
    u"judío",       u"judía",     u"jordanian", u"jordanien",  u"kazakh",     u"kenyan",    u"korean",
    u"coréen",      u"corean",    u"kosov",     u"kurd",       u"kuwaiti",    u"kyrgyz",    u"kirghiz",
    u"latino",      u"latvian",   u"letton",    u"leban",      u"libanais",   u"libanés",   u"liban",
    u"libyan",      u"libyen",    u"libio",     u"lithuan",    u"lituan",     u"lutheran",  u"macedon",
    u"macédon",     u"malays",    u"malais",    u"malien",     u"maronit",    u"marocain",  u"marroqu",
    u"mauritan",    u"mennonit",  u"methodist", u"mexican",    u"mexicain",   u"moldov",    u"moldav",
    u"mongol",      u"montenegr", u"monténégr", u"mormon",     u"moroccan",   u"moslem",    u"muslim",
    u"musulm",      u"nepal",     u"népal",     u"nicaragu",   u"nigeri",     u"nigéri",    u"norweg",
    u"norvég",      u"norueg",    u"orthodox",  u"orthodoxe",  u"ortodox",    u"pakistan",  u"palestin",
    u"paraguay",    u"pashtun",   u"pentecost", u"pentecôt",   u"persian",    u"peruvian",  u"peruan",
    u"péruvien",    u"polish",    u"polonais",  u"polac",      u"portugu",    u"portugais", u"presbyter",
    u"protestant",  u"punjabi",   u"qatari",    u"quechua",    u"rohingya",   u"roma",      u"romani",
    u"roumain",     u"rumano",    u"russian",   u"russe",      u"ruso",       u"rusa",      u"rwand",
    u"ruand",       u"salafi",    u"saudi",     u"saoudien",   u"saudí",      u"senegal",   u"sénégal",
    u"serbian",     u"serbe",     u"serbi",     u"shia",       u"shiit",      u"shi",       u"chiit",
    u"sikh",        u"slav",      u"slovak",    u"slovaqu",    u"eslovac",    u"sloven",    u"eslov",
    u"somal",       u"spanish",   u"sudan",     u"soudan",     u"suédois",    u"sueco",     u"sufi",
    u"sunni",       u"suní",      u"sunit",     u"swedish",    u"swiss",      u"suisse",    u"suizo",
    u"suiza",       u"syrian",    u"syrien",    u"sirio",      u"taiwan",     u"tajik",     u"tadjik",
    u"tamil",       u"tamoul",    u"tanzan",    u"tartar",     u"tatar",      u"thai",      u"thaï",
    u"tibet",       u"togolai",   u"tunis",     u"tunecin",    u"turco",      u"turca",     u"turkish",
    u"turkmen",     u"turc",      u"turqu",     u"tutsi",      u"ugand",      u"ukrain",    u"ucrani",
    u"uruguay",     u"uyghur",    u"uighur",    u"ouïgour",    u"uigur",      u"uzbek",     u"ouzbek",
    u"vietnam",     u"viêt",      u"yazidi",    u"yézidi",     u"yemen",      u"yémén",     u"yoruba",
    u"zambi",       u"zimbabw",   u"zoroastr"};

// Short stems that begin many ordinary words stand for themselves only.
constexpr qsizetype kWholeWordLength = 4;

void addCountryNames(QSet<QString> &words)
{
    // Function words inside country names ("and", "of", "de") are no country.
    static const QSet<QString> ordinary = {
        QStringLiteral("and"),       QStringLiteral("the"),     QStringLiteral("of"),       QStringLiteral("et"),
        QStringLiteral("de"),        QStringLiteral("del"),     QStringLiteral("des"),      QStringLiteral("du"),
        QStringLiteral("la"),        QStringLiteral("las"),     QStringLiteral("les"),      QStringLiteral("los"),
        QStringLiteral("el"),        QStringLiteral("islands"), QStringLiteral("island"),   QStringLiteral("united"),
        QStringLiteral("states"),    QStringLiteral("kingdom"), QStringLiteral("republic"), QStringLiteral("south"),
        QStringLiteral("north"),     QStringLiteral("new"),     QStringLiteral("central"),  QStringLiteral("city"),
        QStringLiteral("territory"), QStringLiteral("en"),      QStringLiteral("region"),   QStringLiteral("estado")};
    for (const char *language : {"en", "fr", "es"}) {
        const icu::Locale display(language);
        for (const char *const *code = icu::Locale::getISOCountries(); *code != nullptr; ++code) {
            icu::UnicodeString name;
            icu::Locale("", *code).getDisplayCountry(display, name);
            const QString text = QString::fromUtf16(name.getBuffer(), name.length()).toCaseFolded();
            for (const WordSpan &span : wordSpans(text)) {
                const QString word = text.mid(span.start, span.end - span.start);
                if (!ordinary.contains(word))
                    words.insert(word);
            }
        }
    }
}

struct ProtectedWord
{
    QString word;
    bool isStem = false; ///< longer words that begin so are protected too
};

/// By their first four units, which a stem has whole: one look tells of nearly every word that it is not protected.
using ProtectedWords = QHash<quint64, QList<ProtectedWord>>;

const ProtectedWords &protectedWords()
{
    static const ProtectedWords built = [] {
        QSet<QString> whole;
        addCountryNames(whole);
        ProtectedWords words;
        for (const char16_t *stem : kStems) {
            const QString text = QString::fromUtf16(stem);
            if (text.size() <= kWholeWordLength) {
                whole.insert(text);
                whole.insert(text + u's');
            } else {
                words[wordKey(text)].append({text, true});
            }
        }
        for (const QString &word : std::as_const(whole))
            words[wordKey(word)].append({word, false});
        return words;
    }();
    return built;
}

} // namespace

bool isProtectedWord(QStringView foldedWord)
{
    const ProtectedWords &words = protectedWords();
    const auto found = words.constFind(wordKey(foldedWord));
    if (found == words.constEnd())
        return false;
    return std::any_of(found->cbegin(), found->cend(), [&](const ProtectedWord &word) {
        return word.isStem ? foldedWord.startsWith(word.word) : foldedWord == word.word;
    });
}

} // namespace core
