// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/matching/person_record.h"

#include <QIODevice>

#include <memory>

namespace core {

/// Reads persons from a table, one a line, without a case file: tab-separated with a head line of id, name, dob,
/// nationality, document, aliases (separated by '|'), in any order, or JSON Lines with the same keys.
/// What can't be read is counted and left out. The device stays the caller's.
class PersonFile
{
public:
    /// JSON Lines when the first line begins with '{', else the table. Fails when the head line names no "name".
    static Result<PersonFile> open(QIODevice &device);

    /// The next person; false at the end.
    bool next(PersonRecord &record);
    [[nodiscard]] qint64 rejected() const { return m_rejected; }

private:
    explicit PersonFile(QIODevice &device) : m_device(&device) {}
    bool readJson(const QByteArray &line, PersonRecord &record) const;
    bool readCells(const QByteArray &line, PersonRecord &record) const;

    QIODevice *m_device;
    QByteArray m_first; ///< a first line that was read to tell the format, still to be used
    QHash<QString, qsizetype> m_columns;
    bool m_json = false;
    qint64 m_line = 0;
    qint64 m_rejected = 0;
};

} // namespace core
