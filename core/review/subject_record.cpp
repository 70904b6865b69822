// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/subject_record.h"

namespace core {

namespace {

constexpr char16_t kField = 0x1F;
constexpr char16_t kItem = 0x1E;
constexpr char16_t kPart = 0x1D;

/// A separator inside a value would shift what follows; it carries no meaning in a name or number.
QString clean(QString text)
{
    for (const char16_t separator : {kField, kItem, kPart}) {
        if (text.contains(QChar(separator)))
            text.replace(QChar(separator), u' ');
    }
    return text;
}

QString joined(const QStringList &values)
{
    QStringList cleaned;
    for (const QString &value : values)
        cleaned.append(clean(value));
    return cleaned.join(QChar(kItem));
}

QString names(const Person &subject)
{
    QStringList items;
    for (const PersonName &name : subject.names) {
        const QStringList parts{nameKindCode(name.kind), clean(name.family), clean(name.forename), clean(name.whole)};
        items.append(parts.join(QChar(kPart)));
    }
    return items.join(QChar(kItem));
}

QString documents(const Person &subject)
{
    QStringList items;
    for (const IdentityDocument &document : subject.documents) {
        const QStringList parts{clean(document.type), clean(document.number), clean(document.country)};
        items.append(parts.join(QChar(kPart)));
    }
    return items.join(QChar(kItem));
}

QStringList items(const QString &field)
{
    return field.isEmpty() ? QStringList() : field.split(QChar(kItem));
}

void readNames(Person &subject, const QString &field)
{
    for (const QString &item : items(field)) {
        const QStringList parts = item.split(QChar(kPart));
        if (parts.size() == 4)
            subject.names.append({nameKindFromCode(parts[0]), parts[1], parts[2], parts[3]});
    }
}

void readDocuments(Person &subject, const QString &field)
{
    for (const QString &item : items(field)) {
        const QStringList parts = item.split(QChar(kPart));
        if (parts.size() == 3)
            subject.documents.append({parts[0], parts[1], parts[2], {}, {}});
    }
}

enum Field { SexField, Birth, BirthPlace, Nationalities, Names, Documents, Phones, Emails, Addresses, FieldCount };

} // namespace

QByteArray encodeSubject(const Request &request)
{
    const Person &subject = request.subject;
    QStringList fields(FieldCount);
    fields[SexField] = sexCode(subject.sex);
    fields[Birth] = subject.birth.toString();
    fields[BirthPlace] = clean(subject.birthPlace);
    fields[Nationalities] = joined(subject.nationalities);
    fields[Names] = names(subject);
    fields[Documents] = documents(subject);
    fields[Phones] = joined(subject.phones);
    fields[Emails] = joined(subject.emails);
    fields[Addresses] = joined(subject.addresses);
    return fields.join(QChar(kField)).toUtf8();
}

Request decodeSubject(const QByteArray &record)
{
    Request request;
    const QStringList fields = QString::fromUtf8(record).split(QChar(kField));
    if (fields.size() != FieldCount)
        return request;
    Person &subject = request.subject;
    subject.sex = sexFromCode(fields[SexField]);
    subject.birth = parseDate(fields[Birth]).value_or(DateRange{});
    subject.birthPlace = fields[BirthPlace];
    subject.nationalities = items(fields[Nationalities]);
    readNames(subject, fields[Names]);
    readDocuments(subject, fields[Documents]);
    subject.phones = items(fields[Phones]);
    subject.emails = items(fields[Emails]);
    subject.addresses = items(fields[Addresses]);
    return request;
}

} // namespace core
