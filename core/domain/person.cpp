// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/person.h"

namespace core {

QString PersonName::display() const
{
    if (!whole.isEmpty() && family.isEmpty() && forename.isEmpty())
        return whole;
    if (family.isEmpty() || forename.isEmpty())
        return family + forename;
    return family + u' ' + forename;
}

bool PhysicalDescription::isEmpty() const
{
    return !heightMetres && !weightKilograms && eyeColours.isEmpty() && hairColours.isEmpty() && marks.isEmpty() &&
           text.isEmpty();
}

const PersonName *Person::primaryName() const
{
    for (const PersonName &name : names) {
        if (name.kind == PersonName::Kind::Primary)
            return &name;
    }
    return nullptr;
}

} // namespace core
