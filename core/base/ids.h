// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace core {

/// A database id that can't be mistaken for the id of another kind of thing. 0 means "not stored yet".
template <typename Tag>
struct Id
{
    qint64 value = 0;

    [[nodiscard]] bool isStored() const { return value != 0; }
    auto operator<=>(const Id &) const = default;
};

template <typename Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

using RequestId = Id<struct RequestTag>;
using PersonId = Id<struct PersonTag>; ///< a resolved person: a cluster of requests' subjects
using GroupId = Id<struct GroupTag>;
using ImportId = Id<struct ImportTag>;
using DecisionId = Id<struct DecisionTag>;

} // namespace core
