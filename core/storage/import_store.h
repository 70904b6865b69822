// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/storage/database.h"

#include <QDateTime>
#include <QStringList>

namespace core {

/// One import as the file remembers it.
struct ImportRecord
{
    enum class State : quint8 { Running, Finished, Canceled, Failed };
    ImportId id;
    QString uuid;
    QString user;
    QStringList files; ///< names without folders
    QDateTime startedAt;
    QDateTime finishedAt; ///< invalid when it never finished, for example because the computer stopped
    State state = State::Running;
    qint64 read = 0, added = 0, updated = 0, unchanged = 0, rejected = 0, warnings = 0;
};

/// One rejected record or warning of an import.
struct ImportProblem
{
    bool rejected = false;
    QString file;
    qint64 line = 0;
    qint64 index = -1;
    QString externalId;
    QString field;
    QString code;
    QString reason;
    QString excerpt;
};

class ImportStore
{
public:
    explicit ImportStore(Database &database) : m_database(database) {}

    Result<ImportId> start(const ImportRecord &record);
    /// Writes the numbers so far, and the end when there is one.
    Result<> update(const ImportRecord &record);
    Result<> addProblem(ImportId id, const ImportProblem &problem);
    /// Imports, newest first.
    Result<QList<ImportRecord>> all();
    Result<QList<ImportProblem>> problems(ImportId id, qint64 limit);

private:
    Database &m_database;
};

} // namespace core
