// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"

#include <QString>

namespace core {

/// What a request is called outside, as one text: the identifier, after the system and a bar where the system is not
/// the usual one. Node ids are made of it, so that they do not depend on when a request came.
QString recordKey(const QString &system, const QString &externalId);
/// System and identifier of a record key.
std::pair<QString, QString> partsOfRecordKey(const QString &key);

/// Country, type and number without what typists vary. Empty for a number too short to say anything.
QString documentKey(const IdentityDocument &document);
/// The document as a picture names it. Of several spellings the smallest is shown.
QString documentLabel(const IdentityDocument &document);
/// The id of the group's node: by the source's identifier, else by the folded name. Empty for a group without either.
QString groupNodeId(const GroupMembership &membership);

/// Hashes by which requests that share something find each other: a document, a group, or the record that a relation
/// names. 64 bits, the same on every machine and for ever, because they are stored.
quint64 documentHash(const QString &documentKey);
quint64 groupHash(const QString &groupNodeId);
quint64 namedRecordHash(const QString &recordKey);
/// Puts records in an order that says nothing and is the same everywhere.
quint64 orderHash(const QString &recordKey);

} // namespace core
