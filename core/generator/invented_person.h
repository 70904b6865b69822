// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "core/generator/country_pool.h"
#include "core/generator/name_factory.h"

#include <QDate>

namespace core {

/// Who an invented person really is, whatever requests say.
struct InventedPerson
{
    qint64 number = 0;
    NameCulture culture = NameCulture::Western;
    QStringView country;
    QStringView secondCountry; ///< of a second nationality; empty = none
    Sex sex = Sex::Male;
    SyllableName family;
    SyllableName forename;
    SyllableName father;
    SyllableName birthTown;
    QDate birth;
    quint32 passport = 0;
    quint32 phone = 0;
    quint32 looks = 0;    ///< seeds height, weight and colours
    int group = -1;       ///< index into the pool of groups; -1 = none
    QString firstRequest; ///< id of the first request on the person
};

/// Invents a person of a country.
InventedPerson inventPerson(qint64 number, const PoolCountry &country, const NameFactory &names, QDate today,
                            Random &random);
/// How a first request tells of a person: full, with the original script for most who have one.
Person describedPerson(const InventedPerson &person, const NameFactory &names, Random &random);
/// How another source tells of the same person: other romanisation, typing error, original script alone, names
/// changed round, birth date less exact or with a slip; in half of the cases with the same document.
Person describedAgain(const InventedPerson &person, const NameFactory &names, Random &random);
QString displayName(const InventedPerson &person, const NameFactory &names);

} // namespace core
