// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generator/invented_person.h"

#include <array>

namespace core {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<QStringView, 12> kEyes = {u"BLA",  u"BLU", u"BLUL", u"BRO",  u"BROD", u"BROH",
                                               u"BROL", u"GRE", u"GRY",  u"OTHC", u"OTHD", u"OTHL"};
constexpr std::array<QStringView, 8> kHair = {u"BLA", u"BRO", u"BROF", u"GRY", u"GRYG", u"HAIB", u"RED", u"YELB"};
constexpr std::array<QStringView, 10> kMarks = {u"Scar over the left brow",  u"Tattoo of a bird on the right arm",
                                                u"Walks with a limp",        u"Gold upper front tooth",
                                                u"Burn scar on the hand",    u"Birthmark below the ear",
                                                u"Tattooed numbers on neck", u"Missing tip of the ring finger",
                                                u"Wears thick glasses",      u"Scar on the chin"};

QStringView languageOf(NameCulture culture)
{
    switch (culture) {
    case NameCulture::Western:
        return u"ENG";
    case NameCulture::Iberian:
        return u"SPA";
    case NameCulture::Slavic:
        return u"RUS";
    case NameCulture::Arabic:
        return u"ARA";
    case NameCulture::Hellenic:
        return u"GRE";
    case NameCulture::Sinic:
        return u"CHI";
    case NameCulture::Korean:
        return u"KOR";
    case NameCulture::Hebrew:
        return u"HEB";
    case NameCulture::Georgian:
        return u"GEO";
    case NameCulture::Indic:
        return u"HIN";
    case NameCulture::Bantu:
        return u"SWA";
    case NameCulture::Malay:
        return u"MAY";
    }
    return u"ENG";
}

QString passportNumber(const InventedPerson &person)
{
    return person.country.toString() + QString::number(1000000 + person.passport % 9000000);
}

void describeLooks(const InventedPerson &person, Person &described)
{
    Random random(person.looks);
    PhysicalDescription &description = described.description;
    const int centimetres = (person.sex == Sex::Female ? 152 : 162) + static_cast<int>(random.below(32));
    description.heightMetres = centimetres / 100.0;
    if (random.chance(0.5))
        description.weightKilograms = 50 + random.below(60);
    description.eyeColours = {kEyes[random.below(kEyes.size())].toString()};
    description.hairColours = {kHair[random.below(kHair.size())].toString()};
    if (random.chance(0.3))
        description.marks = kMarks[random.below(kMarks.size())].toString();
}

void addDocument(const InventedPerson &person, Person &described)
{
    described.documents.append({u"passport"_s, passportNumber(person), person.country.toString(), {}, {}});
}

void describeCommon(const InventedPerson &person, const NameFactory &names, Person &described, Random &random)
{
    described.sex = person.sex;
    described.birth.from = PartialDate::of(person.birth);
    described.birthPlace = names.latin(person.culture, person.birthTown, false);
    described.birthCountry = person.country.toString();
    described.nationalities.append(person.country.toString());
    if (!person.secondCountry.isEmpty())
        described.nationalities.append(person.secondCountry.toString());
    described.languages.append(languageOf(person.culture).toString());
    if (random.chance(0.25)) {
        described.fatherForename = names.latin(person.culture, person.father, true);
        described.fatherName = names.latin(person.culture, person.family, true);
    }
    describeLooks(person, described);
    if (random.chance(0.3))
        described.phones.append(u"+999"_s + QString::number(100000000 + person.phone % 900000000));
}

void addPhoto(Person &described, Random &random)
{
    QString digits;
    for (int i = 0; i < 4; ++i)
        digits += QString::number(random.next(), 16).rightJustified(16, u'0');
    described.photos.append({digits, {}, true});
}

PersonName latinName(const InventedPerson &person, const NameFactory &names)
{
    return {PersonName::Kind::Primary,
            names.latin(person.culture, person.family, true),
            names.latin(person.culture, person.forename, true),
            {}};
}

PersonName nativeName(const InventedPerson &person, const NameFactory &names, PersonName::Kind kind)
{
    return {kind, names.native(person.culture, person.family), names.native(person.culture, person.forename), {}};
}

PersonName otherName(const InventedPerson &person, const NameFactory &names, PersonName::Kind kind, Random &random)
{
    const QString family = names.otherLatin(person.culture, person.family, true, random);
    return {kind, family, names.otherLatin(person.culture, person.forename, true, random), {}};
}

PersonName nameAgain(const InventedPerson &person, const NameFactory &names, Random &random)
{
    PersonName name = latinName(person, names);
    switch (random.below(6)) {
    case 0:
        return name;
    case 1:
    case 2:
        return otherName(person, names, PersonName::Kind::Primary, random);
    case 3:
        if (random.chance(0.6))
            name.family = NameFactory::mistyped(name.family, random);
        else
            name.forename = NameFactory::mistyped(name.forename, random);
        return name;
    case 4: {
        const PersonName native = nativeName(person, names, PersonName::Kind::Primary);
        return native.isEmpty() ? otherName(person, names, PersonName::Kind::Primary, random) : native;
    }
    default:
        std::swap(name.family, name.forename);
        return name;
    }
}

PartialDate birthAgain(QDate birth, Random &random)
{
    PartialDate date = PartialDate::of(birth);
    switch (random.below(12)) {
    case 0:
    case 1:
        date.month = date.day = 0;
        break;
    case 2:
        date.day = 0;
        break;
    case 3:
        if (date.day <= 12)
            std::swap(date.day, date.month);
        break;
    case 4:
        date = PartialDate::of(birth.addDays(1));
        break;
    case 5:
        date.year = static_cast<qint16>(date.year - 1);
        break;
    default:
        break;
    }
    return date.isPossible() ? date : PartialDate::of(birth);
}

} // namespace

InventedPerson inventPerson(qint64 number, const PoolCountry &country, const NameFactory &names, QDate today,
                            Random &random)
{
    InventedPerson person;
    person.number = number;
    person.culture = country.culture;
    person.country = country.code;
    if (random.chance(0.06))
        person.secondCountry = poolCountries()[random.below(static_cast<quint32>(poolCountries().size()))].code;
    if (person.secondCountry == person.country)
        person.secondCountry = {};
    person.sex = random.chance(0.13) ? Sex::Female : Sex::Male;
    person.family = names.family(person.culture, random);
    person.forename = names.forename(person.culture, person.sex, random);
    person.father = names.forename(person.culture, Sex::Male, random);
    person.birthTown = names.family(person.culture, random);
    // Grown up at the time of the oldest acts, which lie up to eight years back.
    person.birth = today.addDays(-365 * 27 - static_cast<qint64>(random.below(365 * 40)));
    person.passport = static_cast<quint32>(random.next());
    person.phone = static_cast<quint32>(random.next());
    person.looks = static_cast<quint32>(random.next());
    return person;
}

Person describedPerson(const InventedPerson &person, const NameFactory &names, Random &random)
{
    Person described;
    described.names.append(latinName(person, names));
    const PersonName native = nativeName(person, names, PersonName::Kind::Original);
    if (!native.isEmpty() && random.chance(0.6))
        described.names.append(native);
    if (random.chance(0.15))
        described.names.append(otherName(person, names, PersonName::Kind::Alias, random));
    describeCommon(person, names, described, random);
    if (random.chance(0.4))
        addPhoto(described, random);
    if (random.chance(0.35))
        addDocument(person, described);
    if (random.chance(0.15))
        described.fingerprints = true;
    return described;
}

Person describedAgain(const InventedPerson &person, const NameFactory &names, Random &random)
{
    Person described;
    described.names.append(nameAgain(person, names, random));
    describeCommon(person, names, described, random);
    described.birth.from = birthAgain(person.birth, random);
    if (random.chance(0.5))
        addDocument(person, described);
    return described;
}

QString displayName(const InventedPerson &person, const NameFactory &names)
{
    return latinName(person, names).display();
}

} // namespace core
