// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/person.h"

namespace core {

Person::Person() = default;
Person::Person(const Person &) = default;
Person::Person(Person &&) noexcept = default;
Person &Person::operator=(const Person &) = default;
Person &Person::operator=(Person &&) noexcept = default;
Person::~Person() = default;
bool Person::operator==(const Person &) const = default;

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
