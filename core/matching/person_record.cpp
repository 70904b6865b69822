// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/person_record.h"

#include "core/domain/request.h"

namespace core {

PersonRecord::PersonRecord() = default;
PersonRecord::PersonRecord(const PersonRecord &) = default;
PersonRecord::PersonRecord(PersonRecord &&) noexcept = default;
PersonRecord &PersonRecord::operator=(const PersonRecord &) = default;
PersonRecord &PersonRecord::operator=(PersonRecord &&) noexcept = default;
PersonRecord::~PersonRecord() = default;
bool PersonRecord::operator==(const PersonRecord &) const = default;

PersonRecord personRecord(qint64 requestId, const Request &request)
{
    const Person &subject = request.subject;
    PersonRecord record;
    record.id = requestId;
    record.names = subject.names;
    record.birth = subject.birth;
    record.sex = subject.sex;
    record.nationalities = subject.nationalities;
    record.documents = subject.documents;
    record.phones = subject.phones;
    record.emails = subject.emails;
    record.birthPlace = subject.birthPlace;
    record.addresses = subject.addresses;
    return record;
}

PartialDate cautiousDate(const PartialDate &date)
{
    PartialDate cautious = date;
    if (date.month == 1 && date.day == 1)
        cautious.month = cautious.day = 0;
    return cautious;
}

} // namespace core
