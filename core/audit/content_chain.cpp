// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/content_chain.h"

#include "core/audit/audit_text.h"
#include "core/storage/audit_store.h"
#include "core/storage/content_digest.h"
#include "core/storage/content_store.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostListed = 200;
constexpr qint64 kAskEvery = 1024;

/// What the log says of one import: after so many versions, this digest.
struct LoggedImport
{
    struct Mark
    {
        qint64 versions = 0;
        QByteArray contents;
    };
    QList<Mark> marks;
    // Where the reading of the stored versions stands.
    qsizetype at = 0;
    qint64 versions = 0;
    QByteArray contents;
    QByteArray run;
    bool wrong = false;
};

using LoggedImports = QHash<qint64, LoggedImport>;

Result<LoggedImports> loggedImports(Database &database)
{
    LoggedImports imports;
    auto read = AuditStore(database).forEach([&](const AuditRow &row) {
        if (row.action != u"import.batch")
            return true;
        const QJsonObject entry = QJsonDocument::fromJson(row.after.toUtf8()).object();
        const QByteArray contents = QByteArray::fromHex(entry.value(ContentChain::kKey).toString().toLatin1());
        if (!contents.isEmpty())
            imports[row.objectId].marks.append(
                {entry.value(u"added"_s).toInteger() + entry.value(u"updated"_s).toInteger(), contents});
        return true;
    });
    if (!read)
        return read.error();
    return imports;
}

/// Takes one stored version in and holds what it can against the log.
void follow(LoggedImport &import, const StoredContent &stored)
{
    ContentChain::add(import.run, stored.request, stored.version, stored.digest);
    import.versions += 1;
    while (import.at < import.marks.size() && import.marks[import.at].versions <= import.versions) {
        const LoggedImport::Mark &mark = import.marks[import.at];
        if (!import.run.isEmpty())
            import.contents = ContentChain::next(import.contents, std::exchange(import.run, {}));
        import.wrong = import.wrong || mark.versions != import.versions || mark.contents != import.contents;
        import.at += 1;
    }
}

QStringList wrongImports(const LoggedImports &imports)
{
    QStringList wrong;
    QList<qint64> ids = imports.keys();
    std::ranges::sort(ids);
    for (const qint64 id : std::as_const(ids)) {
        const LoggedImport &import = imports[id];
        if (import.wrong || import.at < import.marks.size() || !import.run.isEmpty())
            wrong.append(AuditText::tr("The contents that import %1 brought are not those that the audit log tells of.")
                             .arg(id));
    }
    return wrong;
}

} // namespace

void ContentChain::add(QByteArray &run, RequestId request, int version, const QByteArray &digest)
{
    const std::array<quint64, 2> numbers = {qToBigEndian(quint64(request.value)), qToBigEndian(quint64(version))};
    run.append(reinterpret_cast<const char *>(numbers.data()), sizeof numbers);
    run.append(digest);
}

QByteArray ContentChain::next(const QByteArray &before, const QByteArray &run)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    hash.addData(run);
    return hash.result();
}

Result<QStringList> checkContents(Database &database, const TaskContext &task)
{
    // An import may be under way: log and contents have to be those of one moment.
    const auto snapshot = Snapshot::begin(database);
    if (!snapshot)
        return snapshot.error();
    auto imports = loggedImports(database);
    if (!imports)
        return imports.error();
    QStringList wrong;
    qint64 seen = 0;
    bool stopped = false;
    auto read = ContentStore(database).forEach([&](const StoredContent &stored) {
        if (++seen % kAskEvery == 0 && task.canceled()) {
            stopped = true;
            return false;
        }
        if (!stored.digest.isEmpty() && stored.digest != contentDigest(stored.content, stored.sourceText) &&
            wrong.size() < kMostListed) {
            wrong.append(AuditText::tr("The stored content of request %1, version %2, is not what was received.")
                             .arg(stored.externalId, QString::number(stored.version)));
        }
        if (const auto import = imports->find(stored.importedBy.value); import != imports->end())
            follow(*import, stored);
        return true;
    });
    if (!read)
        return read.error();
    if (stopped)
        return Error{Error::Code::Canceled, AuditText::tr("The verification was stopped."), {}};
    return wrong + wrongImports(*imports);
}

} // namespace core
