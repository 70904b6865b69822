// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/field_words.h"

#include "core/domain/request.h"
#include "ui/support/request_sections.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Fields
{
    Q_DECLARE_TR_FUNCTIONS(Fields)
};

/// "warrants[3].date" → "warrants[0].date": the label does not depend on the number.
QString withoutNumbers(QString path)
{
    static const QRegularExpression numbers(u"\\[\\d+\\]"_s);
    return path.replace(numbers, u"[0]"_s);
}

/// The labels of the case view, so that a field is called the same everywhere.
QHash<QString, QString> labels()
{
    core::Request full;
    full.type = core::NoticeType::Red;
    full.subject.names = {{core::PersonName::Kind::Primary, u"x"_s, {}, {}}};
    full.offences = {u"x"_s};
    full.laws = {u"x"_s};
    full.warrants = {{}};
    QHash<QString, QString> words;
    for (const RequestSection &section : sectionsOf(full)) {
        words.insert(section.path, section.title);
        for (const RequestField &field : section.fields) {
            words.insert(field.path, field.label.isEmpty()
                                         ? section.title
                                         : Fields::tr("%1 › %2", "part, field").arg(section.title, field.label));
        }
    }
    return words;
}

} // namespace

QString fieldInWords(const QString &path)
{
    const QHash<QString, QString> words = labels();
    QString key = withoutNumbers(path);
    while (!words.contains(key)) {
        const qsizetype cut = std::max(key.lastIndexOf(u'.'), key.lastIndexOf(u'['));
        if (cut <= 0)
            return path;
        key.truncate(cut);
    }
    return words.value(key);
}

QString columnFieldInWords(const QString &path)
{
    if (labels().contains(withoutNumbers(path)))
        return fieldInWords(path);
    QString last = path.section(u'.', -1);
    last.replace(u'_', u' ');
    const QString part = path.contains(u'.') ? fieldInWords(path.section(u'.', 0, -2)) : QString();
    return part.isEmpty() ? last : Fields::tr("%1 › %2", "part, field").arg(part, last);
}

QString agreementInWords(const QStringList &codes)
{
    const QHash<QString, QString> words = {{u"name"_s, Fields::tr("name")},
                                           {u"birth"_s, Fields::tr("date of birth")},
                                           {u"document"_s, Fields::tr("document")},
                                           {u"nationality"_s, Fields::tr("nationality")},
                                           {u"photo"_s, Fields::tr("photograph")},
                                           {u"phone"_s, Fields::tr("telephone")},
                                           {u"email"_s, Fields::tr("e-mail")},
                                           {u"sex"_s, Fields::tr("sex")},
                                           {u"place"_s, Fields::tr("place of birth")},
                                           {u"birth-place"_s, Fields::tr("place of birth")},
                                           {u"address"_s, Fields::tr("address")}};
    QStringList parts;
    for (const QString &code : codes)
        parts << words.value(code, code);
    return parts.join(u", "_s);
}

} // namespace ui
