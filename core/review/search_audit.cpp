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

struct Entry
{
    QString action;
    QString objectType;
    RequestId request;
    QJsonObject after;
};

Result<> record(const CaseFile &file, const Clock &clock, const Actor &actor, const QList<Entry> &entries)
{
    if (!file.isWritable())
        return {};
    auto database = file.connectForAct();
    if (!database)
        return database.error();
    auto transaction = Transaction::begin(**database);
    if (!transaction)
        return transaction.error();
    AuditLog log(**database);
    for (const Entry &entry : entries) {
        const AuditEvent event{clock.now(),
                               actor.user,
                               actor.station,
                               entry.action,
                               entry.objectType,
                               entry.request.value,
                               {},
                               QString::fromUtf8(QJsonDocument(entry.after).toJson(QJsonDocument::Compact)),
                               {}};
        if (auto logged = log.append(event); !logged)
            return logged.error();
    }
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
    return record(file, clock, actor,
                  {{u"search"_s, note.opened.isStored() ? u"request"_s : u"person"_s, note.opened, after}});
}

Result<> recordSearch(const CaseFile &file, const Clock &clock, const Actor &actor, const BatchSearchNote &note)
{
    const QJsonObject after{
        {u"kind"_s, u"batch"_s}, {u"queries"_s, note.queries}, {u"sha256"_s, QString::fromLatin1(note.sha256.toHex())}};
    return record(file, clock, actor, {{u"search"_s, u"person"_s, {}, after}});
}

Result<> recordSearch(const CaseFile &file, const Clock &clock, const Actor &actor, const QueueSearchNote &note)
{
    QJsonObject after{{u"kind"_s, u"queue"_s}, {u"found"_s, note.found}};
    insertText(after, u"text"_s, note.text);
    return record(file, clock, actor, {{u"search"_s, u"queue"_s, {}, after}});
}

Result<> recordSearch(const CaseFile &file, const Clock &clock, const Actor &actor, const PairSearchNote &note)
{
    return record(file, clock, actor,
                  {{u"search"_s, u"person"_s, {}, {{u"kind"_s, u"pairs"_s}, {u"found"_s, note.found}}}});
}

Result<> recordComparison(const CaseFile &file, const Clock &clock, const Actor &actor, RequestId left, RequestId right)
{
    const auto entry = [](RequestId request, RequestId other) {
        return Entry{u"compare"_s, u"request"_s, request, {{u"with"_s, other.value}}};
    };
    return record(file, clock, actor, {entry(left, right), entry(right, left)});
}

} // namespace core
