// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/generator/country_pool.h"

#include <vector>

namespace core {

/// A member that a later member's request can name.
struct KnownMember
{
    QString requestId;
    QString name;
};

/// An invented group whose members live in several countries, mostly on more than one continent.
struct InventedGroup
{
    QString id;
    QString name;
    std::vector<const PoolCountry *> countries;
    std::vector<QString> phones;
    QString document;                 ///< a passport number that goes from hand to hand
    std::vector<KnownMember> members; ///< the latest few
    size_t nextMember = 0;            ///< place of the oldest, which is replaced next
};

std::vector<InventedGroup> inventGroups(size_t count, const NameFactory &names, Random random);
/// Adds a membership, and with some chance a shared telephone, a shared document and a relation to another member.
void joinGroup(InventedGroup &group, const KnownMember &self, Request &request, Random &random);

} // namespace core
