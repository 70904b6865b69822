// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/case_file.h"

#include "core/storage/schema.h"
#include "core/storage/storage_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// A program killed right after it made a lock file leaves it empty: nobody can be asked any more whether he still
/// runs, and the lock would stand for good. Who is alive writes his name within microseconds and holds the system's
/// lock on the file as well, which is asked before it is taken away here. True when there was such a file.
bool clearCutLock(const QString &path)
{
    constexpr int kSurelyWritten = 1000; // milliseconds
    const QFileInfo info(path);
    if (!info.exists() || info.size() > 0)
        return false;
    QLockFile cut(path);
    cut.setStaleLockTime(kSurelyWritten);
    return cut.tryLock(2 * kSurelyWritten);
}

/// The writer's lock is a file beside the case file: SQLite's own locks are held only while something is written, and
/// the case file itself must never be opened by anything but SQLite in this process (that would drop its locks).
Result<std::unique_ptr<QLockFile>> lockForWriting(const QString &path)
{
    const QString name = path + u".lock"_s;
    auto lock = std::make_unique<QLockFile>(name);
    lock->setStaleLockTime(0);
    if (lock->tryLock(200))
        return lock;
    // Qt takes a lock of somebody who is gone away under a lock of its own.
    const bool cleared = clearCutLock(name + u".rmlock"_s);
    if ((clearCutLock(name) || cleared) && lock->tryLock(200))
        return lock;
    if (lock->error() == QLockFile::PermissionError) {
        return Error{Error::Code::Storage,
                     StorageText::tr("The folder of the case file can't be written to: %1. Nothing was changed.")
                         .arg(QFileInfo(path).absolutePath()),
                     {}};
    }
    qint64 pid = 0;
    QString host;
    QString application;
    lock->getLockInfo(&pid, &host, &application);
    return Error{
        Error::Code::Conflict,
        StorageText::tr("The case file is in use by %1 on %2 (process %3). It was not changed; close it there first.")
            .arg(application.isEmpty() ? StorageText::tr("another program") : application,
                 host.isEmpty() ? StorageText::tr("this computer") : host, QString::number(pid)),
        {}};
}

Error notOurs(const QString &path)
{
    return {Error::Code::InvalidInput,
            StorageText::tr("This is not a Notice Desk case file: %1. It was not changed.").arg(path),
            {}};
}

/// What every SQLite file begins with. A file that may not be read counts as one: opening it says why it fails.
bool startsAsDatabase(const QString &path)
{
    constexpr QByteArrayView magic("SQLite format 3\0", 16);
    QFile file(path);
    return !file.open(QIODevice::ReadOnly) || file.read(magic.size()) == magic;
}

/// Tells our files from others, and a schema that we know from a newer one, before anything is written.
Result<> recognise(Database &database, const QString &path)
{
    const auto id = database.single(u"PRAGMA application_id"_s);
    const auto version = database.single(u"PRAGMA user_version"_s);
    if (!id)
        return id.error();
    if (!version)
        return version.error();
    if (id->toInt() != CaseFile::kApplicationId)
        return notOurs(path);
    if (version->toInt() > latestSchema()) {
        return Error{
            Error::Code::InvalidInput,
            StorageText::tr("This case file was made by a newer Notice Desk. It was not changed; open it with that "
                            "version or a later one."),
            {}};
    }
    return {};
}

/// The quick check reads every page's structure; what it finds means that the file must not be written to.
Result<> refuseDamaged(Database &database)
{
    const auto sound = database.single(u"PRAGMA quick_check(1)"_s);
    if (!sound)
        return sound.error();
    if (sound->toString() == u"ok")
        return {};
    return Error{
        Error::Code::Storage,
        StorageText::tr("The case file is damaged or is not a case file. It was not changed; restore a backup."),
        sound->toString().left(200)};
}

/// Makes a rename or a new file survive a power cut: SQLite and Qt sync the file but not its folder.
void syncFolder(const QString &filePath)
{
    const int folder =
        ::open(QFile::encodeName(QFileInfo(filePath).absolutePath()).constData(), O_RDONLY | O_DIRECTORY);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

/// Above this size the structure check moves out of the way of the first screen and runs on request.
constexpr qint64 kQuickCheckLimit = 64LL << 20;

} // namespace

CaseFile::CaseFile(QString path, Mode mode, std::unique_ptr<QLockFile> lock)
    : m_path(std::move(path)), m_mode(mode), m_lock(std::move(lock))
{
}

CaseFile::~CaseFile() = default;

Result<std::unique_ptr<CaseFile>> CaseFile::create(const QString &path)
{
    if (QFileInfo::exists(path)) {
        return Error{
            Error::Code::Conflict,
            StorageText::tr("There is a file already: %1. Choose another name; nothing was changed.").arg(path),
            {}};
    }
    if (!QFileInfo(path).absoluteDir().exists()) {
        return Error{Error::Code::Io,
                     StorageText::tr("There is no folder %1. Make it first.").arg(QFileInfo(path).absolutePath()),
                     {}};
    }
    auto lock = lockForWriting(path);
    if (!lock)
        return lock.error();
    auto file = std::unique_ptr<CaseFile>(new CaseFile(path, Mode::Write, std::move(*lock)));
    {
        auto database = Database::open(path, Database::Access::ReadWrite, true);
        if (!database)
            return database.error();
        if (auto migrated = migrate(**database); !migrated)
            return migrated.error();
    }
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    syncFolder(path);
    auto anchor = file->connect(Database::Access::ReadWrite);
    if (!anchor)
        return anchor.error();
    file->m_anchor = std::move(*anchor);
    return file;
}

Result<std::unique_ptr<CaseFile>> CaseFile::open(const QString &path, Mode mode)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Code::NotFound, StorageText::tr("There is no such case file: %1").arg(path), {}};
    if (info.isDir() || !startsAsDatabase(path))
        return notOurs(path);
    if (mode == Mode::Write && !info.isWritable()) {
        return Error{
            Error::Code::Storage,
            StorageText::tr("The case file is read-only: %1. Nothing was changed; check its permissions.").arg(path),
            {}};
    }
    {
        auto reader = Database::open(path, Database::Access::ReadOnly);
        if (!reader)
            return reader.error();
        if (auto known = recognise(**reader, path); !known)
            return known.error();
        if (info.size() <= kQuickCheckLimit) {
            if (auto sound = refuseDamaged(**reader); !sound)
                return sound.error();
        }
    }
    std::unique_ptr<QLockFile> lock;
    if (mode == Mode::Write) {
        auto locked = lockForWriting(path);
        if (!locked)
            return locked.error();
        lock = std::move(*locked);
    }
    auto file = std::unique_ptr<CaseFile>(new CaseFile(path, mode, std::move(lock)));
    auto anchor = file->connect(mode == Mode::Write ? Database::Access::ReadWrite : Database::Access::ReadOnly);
    if (!anchor)
        return anchor.error();
    if (mode == Mode::Write) {
        if (auto migrated = migrate(**anchor); !migrated)
            return migrated.error();
    }
    file->m_anchor = std::move(*anchor);
    return file;
}

Result<std::unique_ptr<Database>> CaseFile::connect(Database::Access access) const
{
    if (access == Database::Access::ReadWrite && m_mode != Mode::Write) {
        return Error{Error::Code::NotAllowed,
                     StorageText::tr("The case file was opened for reading only. Nothing was changed."),
                     {}};
    }
    auto database = Database::open(m_path, access);
    if (database && access == Database::Access::ReadWrite)
        (*database)->setWriteGate(m_gate);
    return database;
}

Result<std::unique_ptr<Database>> CaseFile::connectForAct() const
{
    auto database = connect(Database::Access::ReadWrite);
    if (!database)
        return database;
    if (auto byHand = (*database)->checkpointByHand(); !byHand)
        return byHand.error();
    return database;
}

Result<> CaseFile::foldLog() const
{
    if (!isWritable())
        return {};
    auto database = connect(Database::Access::ReadWrite);
    return database ? (*database)->checkpoint() : Result<>(database.error());
}

Result<> CaseFile::backup(const QString &target) const
{
    if (QFileInfo::exists(target)) {
        return Error{
            Error::Code::Conflict,
            StorageText::tr("There is a file already: %1. Choose another name; nothing was changed.").arg(target),
            {}};
    }
    const QString partial = target + u".partial"_s;
    QFile::remove(partial);
    {
        auto database = connect(Database::Access::ReadOnly);
        if (!database)
            return database.error();
        (*database)->allowAttach();
        if (auto copied = (*database)->execute(u"VACUUM INTO ?"_s, {partial}); !copied) {
            QFile::remove(partial);
            return copied.error();
        }
    }
    {
        auto copy = Database::open(partial, Database::Access::ReadOnly);
        if (!copy)
            return copy.error();
        if (auto known = recognise(**copy, partial); !known)
            return known.error();
        if (auto sound = refuseDamaged(**copy); !sound)
            return sound.error();
    }
    if (!QFile::rename(partial, target)) {
        return Error{
            Error::Code::Io,
            StorageText::tr("The backup could not be given its name: %1. The copy is at %2.").arg(target, partial),
            {}};
    }
    QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    syncFolder(target);
    return {};
}

Result<QStringList> CaseFile::check(const TaskContext &task) const
{
    auto database = connect(Database::Access::ReadOnly);
    if (!database)
        return database.error();
    (*database)->setCancelCheck(task.canceled);
    QStringList wrong;
    for (const QString &pragma : {u"PRAGMA integrity_check(100)"_s, u"PRAGMA foreign_key_check"_s}) {
        auto statement = (*database)->prepare(pragma);
        if (!statement)
            return statement.error();
        if (auto ran = (*statement)->run(); !ran)
            return ran.error();
        while ((*statement)->next() && wrong.size() < 200) {
            if ((*statement)->text(0) != u"ok")
                wrong.append((*statement)->text(0));
        }
        if (const auto failed = (*statement)->failed())
            return *failed;
        (*statement)->finish();
    }
    return wrong;
}

} // namespace core
