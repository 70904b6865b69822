// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partial_date.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace core {

/// A source whose data pass through the General Secretariat first (RPD art. 131).
struct SupervisedSource
{
    QString source;
    PartialDate from, until; ///< until empty = still in force as far as the table knows
    QString basis;           ///< where the entry comes from
};

/// Two states in conflict or under sanctions of one another; order has no meaning.
struct StatePair
{
    QString a, b;
    PartialDate from, until;
    QString kind;
    QString basis;
};

/// A political event in a country: coup, unrest, emergency, election.
struct CountryEvent
{
    QString country;
    QString kind; ///< "coup", "unrest", "emergency", "election"
    PartialDate from, until;
    QString basis;
};

/// How widely a group is recognised as terrorist (Repository of Practice 3.6 §7-14).
enum class Designation : quint8 { Unknown, Source, Several, Un };

struct GroupEntry
{
    QString name; ///< in normal letters
    Designation level = Designation::Unknown;
    QString basis;
};

/// The editable tables that carry country facts and group facts, each entry with date and source. No country facts
/// enter an assessment in any other way (notice-review §8, rule 4).
struct ReferenceTables
{
    QList<SupervisedSource> supervised;
    QList<StatePair> statePairs;
    QList<CountryEvent> events;
    QList<GroupEntry> groups;
    QSet<QString> tribunals; ///< source codes of international courts

    /// The entry in force for a source on a date; nullptr when there is none.
    [[nodiscard]] const SupervisedSource *supervisionOf(const QString &source, QDate on) const;
    [[nodiscard]] const StatePair *pairOf(const QString &a, const QString &b, QDate on) const;
    /// The event of a country within `days` before the date or running on it.
    [[nodiscard]] const CountryEvent *eventNear(const QString &country, QDate on, int days) const;
    [[nodiscard]] const GroupEntry *groupOf(QStringView name) const;

    /// Reads the tables from their JSON documents; InvalidInput names the table and the entry.
    static Result<ReferenceTables> parse(const QHash<QString, QByteArray> &documents);
    /// The tables that ship with the program.
    static Result<ReferenceTables> load();
};

/// A name in lower case without accents and with single blanks, for comparing group names.
QString plainName(QStringView name);

} // namespace core
