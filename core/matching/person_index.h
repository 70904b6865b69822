// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task_context.h"
#include "core/matching/comparison.h"

#include <QList>

#include <memory>

namespace core {

/// What is looked for. Everything but the name may be missing, and the name too when a document, phone or e-mail is
/// there.
struct Query
{
    PersonName name; ///< put an undivided name into `whole`
    DateRange birth;
    Sex sex = Sex::Unknown;
    QStringList nationalities;
    QStringList documents; ///< numbers
    QStringList phones;
    QStringList emails;
    bool explain = true; ///< fill in the evidence of every result

    /// True when a field is asked for that speaks for or against every person, however found.
    [[nodiscard]] bool hasFields() const { return birth.isKnown() || sex != Sex::Unknown || !nationalities.isEmpty(); }
};

/// One person found, with why.
struct Match
{
    qint64 record = 0;      ///< PersonRecord::id
    int name = 0;           ///< which of the record's names fitted best
    QString display;        ///< that name as the source wrote it
    double probability = 0; ///< that this record is the person looked for
    double bits = 0;
    QList<FieldEvidence> evidence;
    bool documentConflict = false; ///< the document fits, the identity does not
    /// The probability is less than the bits say, because a small index does not tell how rare a name is.
    bool boundedByNames = false;
};

/// All persons in memory, found by name (misspelt, reordered, joined, split, shortened, in another script), birth date,
/// document, phone and e-mail. Fuzzy search runs over the vocabulary; names are then reached through the rarest words
/// that fit, so that no common word opens a list of its own unless nothing else is left.
/// search() may run in many threads at once, also while add() runs in another one.
class PersonIndex
{
public:
    PersonIndex();
    ~PersonIndex();
    PersonIndex(PersonIndex &&) noexcept;
    PersonIndex &operator=(PersonIndex &&) noexcept;

    /// Reads a source to its end. Canceled comes back as an error; nothing half-built remains.
    static Result<PersonIndex> build(const PersonSource &source, const TaskContext &task, const Weights &weights = {});

    /// Adds a record; searches that begin afterwards find it.
    void add(const PersonRecord &record);
    /// Takes a record out of all further results. Adding it again makes a new entry.
    void remove(qint64 record);

    /// The best persons for a query, best first, ties by record. At most `limit`, and never more than 1000.
    [[nodiscard]] QList<Match> search(const Query &query, int limit) const;

    /// Records that share something rare with the given one, as pairs for linking; `record` itself left out.
    [[nodiscard]] QList<Match> similarTo(const PersonRecord &record, int limit) const;

    [[nodiscard]] qint64 personCount() const;
    [[nodiscard]] qint64 nameCount() const;
    [[nodiscard]] qint64 wordCount() const;
    /// Memory that the index holds, in bytes, as far as it counts itself.
    [[nodiscard]] qint64 bytes() const;

private:
    struct Data;
    std::unique_ptr<Data> d;
};

} // namespace core
