// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task_context.h"
#include "core/storage/database.h"

#include <QLockFile>

#include <memory>

namespace core {

/// One case file on disk: a SQLite database with our application id and a numbered schema. Holds no connection that
/// others use; every thread takes its own with connect(). Safe to share between threads.
class CaseFile
{
public:
    /// "NDCF" as a 32-bit number: says that a SQLite file is ours.
    static constexpr qint32 kApplicationId = 0x4E444346;

    enum class Mode : quint8 {
        ReadOnly, ///< looks only; never makes or migrates
        Write,    ///< holds the file's writer lock as long as it lives
    };
    /// Makes a new, empty case file. Fails when something is there already.
    static Result<std::unique_ptr<CaseFile>> create(const QString &path);
    /// Opens an existing one. A file that is not ours, newer, damaged, read-only or in use by another writer gives a
    /// clear error and stays untouched.
    static Result<std::unique_ptr<CaseFile>> open(const QString &path, Mode mode);
    ~CaseFile();

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isWritable() const { return m_mode == Mode::Write; }
    /// A connection of the calling thread's own. ReadWrite only in Write mode.
    Result<std::unique_ptr<Database>> connect(Database::Access access) const;
    /// A connection that writes one short act of a person. It leaves the write-ahead log to foldLog(): whoever happens
    /// to commit when the log has grown long would otherwise wait until all of it is copied.
    Result<std::unique_ptr<Database>> connectForAct() const;
    /// Copies what the write-ahead log holds into the file. Waits for nobody, and nobody waits for it, but it takes as
    /// long as the disk does. Nothing to do where the file is open for looking only.
    Result<> foldLog() const;
    /// Copies the file while it is open (VACUUM INTO), checks the copy and only then gives it its name.
    Result<> backup(const QString &target) const;
    /// SQLite's own integrity check plus foreign keys. Ok() with the list of what is wrong; empty = sound.
    Result<QStringList> check(const TaskContext &task) const;

private:
    CaseFile(QString path, Mode mode, std::unique_ptr<QLockFile> lock);

    QString m_path;
    Mode m_mode;
    std::unique_ptr<QLockFile> m_lock;
    std::shared_ptr<WriteGate> m_gate = std::make_shared<WriteGate>();
    std::unique_ptr<Database> m_anchor; ///< keeps the write-ahead log alive between connections
};

} // namespace core
