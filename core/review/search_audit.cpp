// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/search_audit.h"

#include "core/audit/audit_log.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Enough to tell what was looked for; a pasted page is not kept.
constexpr qsizetype kLongestText = 300;

Result<> record(const CaseFile &file, const Clock &clock, const Actor &actor, RequestId opened,
                const QJsonObject &after)
{
    if (!file.isWritable())
        return {};
    auto database = file.connectForAct();
    if (!database)
        return database.error();
    auto transaction = Transaction::begin(**database);
    if (!transaction)
        return transaction.error();
    const AuditEvent event{clock.now(),
                           actor.user,
                           actor.station,
                           u"search"_s,
                           opened.isStored() ? u"request"_s : u"person"_s,
                           opened.value,
                           {},
                           QString::fromUtf8(QJsonDocument(after).toJson(QJsonDocument::Compact)),
                           {}};
    if (auto logged = AuditLog(**database).append(event); !logged)
        return logged.error();
    return transaction->commit();
}

void insertText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text.left(kLongestText));
}

} // namespace

Result<> recordSearch(const CaseFile &file, const Clock &clock, const Actor &actor, const SearchNote &note)
{
    const Query &query = note.query;
    QJsonObject after{{u"kind"_s, u"person"_s}, {u"found"_s, note.found}};
    insertText(after, u"name"_s, query.name.display());
    insertText(after, u"birth"_s, query.birth.toString());
    insertText(after, u"nationalities"_s, query.nationalities.join(u' '));
    insertText(after, u"documents"_s, query.documents.join(u' '));
    return record(file, clock, actor, note.opened, after);
}

Result<> recordSearch(const CaseFile &file, const Clock &clock, const Actor &actor, const BatchSearchNote &note)
{
    return record(file, clock, actor, {},
                  {{u"kind"_s, u"batch"_s},
                   {u"queries"_s, note.queries},
                   {u"sha256"_s, QString::fromLatin1(note.sha256.toHex())}});
}

} // namespace core
