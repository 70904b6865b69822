// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/comparison.h"
#include "core/matching/link_log.h"
#include "core/storage/subject_store.h"

namespace core {

/// Something that speaks against joining two persons.
struct LinkConflict
{
    enum class Kind : quint8 {
        KeptApart, ///< decided earlier; blocks
        Document,  ///< the same document with another identity; blocks
        Birth,     ///< birth dates that can't be of one person
        Sex
    };
    Kind kind = Kind::Birth;
    RequestBrief left;
    RequestBrief right;
    [[nodiscard]] bool blocks() const { return kind == Kind::KeptApart || kind == Kind::Document; }
};

QString linkConflictCode(LinkConflict::Kind kind); ///< "kept-apart", "document", "birth", "sex"

/// What a merge would join, and what speaks against it.
struct MergePreview
{
    QList<RequestBrief> left;
    QList<RequestBrief> right;
    QList<LinkConflict> conflicts;
    [[nodiscard]] bool isBlocked() const;
};

/// What two records say against being one person; the gravest when there are several.
std::optional<LinkConflict::Kind> conflictBetween(const Comparison &comparison);

/// Compares every request of one person with every request of the other.
Result<MergePreview> mergePreview(Database &database, const LinkState &state, qint64 one, qint64 other);

/// Why the merge may not be, as a sentence; nothing when it may.
std::optional<Error> mergeBlock(const MergePreview &preview);

/// In the order given. NotFound when one of the requests does not exist.
Result<QList<RequestBrief>> briefsOf(Database &database, const QList<qint64> &requests);
Result<QList<PersonRecord>> recordsOf(Database &database, const QList<RequestBrief> &requests);

} // namespace core
