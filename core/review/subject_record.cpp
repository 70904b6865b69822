// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/subject_record.h"

#include <QStringEncoder>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace core {

namespace {

constexpr char16_t kField = 0x1F;
constexpr char16_t kItem = 0x1E;
constexpr char16_t kPart = 0x1D;

/// Writes the fields one behind the other as UTF-8.
class SubjectWriter
{
public:
    SubjectWriter() { m_bytes.reserve(512); }

    /// A separator inside a value would shift what follows; it carries no meaning in a name or number.
    void value(QStringView text)
    {
        const qsizetype start = m_bytes.size();
        m_bytes.resize(start + m_encoder.requiredSpace(text.size()));
        char *const from = m_bytes.data() + start;
        char *const end = m_encoder.appendToBuffer(from, text);
        std::replace_if(
            from, end, [](char c) { return c >= char(kPart) && c <= char(kField); }, ' ');
        m_bytes.resize(end - m_bytes.data());
    }
    void separator(char16_t which) { m_bytes.append(static_cast<char>(which)); }

    void values(std::initializer_list<QStringView> parts, char16_t between)
    {
        for (const QStringView &part : parts) {
            if (&part != parts.begin())
                separator(between);
            value(part);
        }
    }
    template <typename List, typename Write>
    void list(const List &items, Write &&write)
    {
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (i > 0)
                separator(kItem);
            write(items[i]);
        }
    }
    void list(const QStringList &items)
    {
        list(items, [this](const QString &item) { value(item); });
    }
    [[nodiscard]] QByteArray take()
    {
        m_bytes.squeeze();
        return std::move(m_bytes);
    }

private:
    QByteArray m_bytes;
    QStringEncoder m_encoder{QStringEncoder::Utf8};
};

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
    SubjectWriter out;
    out.values({sexCode(subject.sex), subject.birth.toString(), subject.birthPlace}, kField);
    out.separator(kField);
    out.list(subject.nationalities);
    out.separator(kField);
    out.list(subject.names, [&](const PersonName &name) {
        out.values({nameKindCode(name.kind), name.family, name.forename, name.whole}, kPart);
    });
    out.separator(kField);
    out.list(subject.documents, [&](const IdentityDocument &document) {
        out.values({document.type, document.number, document.country}, kPart);
    });
    for (const QStringList *values : {&subject.phones, &subject.emails, &subject.addresses}) {
        out.separator(kField);
        out.list(*values);
    }
    return out.take();
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
