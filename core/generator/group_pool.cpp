// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generator/group_pool.h"

#include <array>

namespace core {

namespace {

using namespace Qt::StringLiterals;

constexpr size_t kKnownMembers = 8;
constexpr std::array<QStringView, 6> kEndings = {u" Ring", u" Brotherhood", u" Clan", u" Network", u" Crew", u" Firm"};
constexpr std::array<QStringView, 8> kRoles = {u"member",    u"courier",  u"leader",   u"accountant",
                                               u"recruiter", u"supplier", u"enforcer", u"organiser"};

} // namespace

std::vector<InventedGroup> inventGroups(size_t count, const NameFactory &names, Random random)
{
    const auto pool = poolCountries();
    std::vector<InventedGroup> groups(count);
    for (size_t i = 0; i < count; ++i) {
        InventedGroup &group = groups[i];
        group.id = u"G-%1"_s.arg(i + 1, 4, 10, QLatin1Char('0'));
        const PoolCountry &home = pool[random.below(static_cast<quint32>(pool.size()))];
        group.name = names.latin(home.culture, names.family(home.culture, random), false) +
                     kEndings[random.below(kEndings.size())];
        group.countries.push_back(&home);
        const quint32 others = 2 + random.below(9);
        for (quint32 k = 0; k < others; ++k)
            group.countries.push_back(&pool[random.below(static_cast<quint32>(pool.size()))]);
        for (int k = 0; k < 3; ++k)
            group.phones.push_back(u"+998%1"_s.arg(100000000 + random.below(900000000)));
        group.document = u"%1%2"_s.arg(home.code.toString(), QString::number(10000000 + random.below(90000000)));
    }
    return groups;
}

void joinGroup(InventedGroup &group, const KnownMember &self, Request &request, Random &random)
{
    GroupMembership membership{group.id, group.name, kRoles[random.below(kRoles.size())].toString(), {}, {}, {}};
    if (random.chance(0.3))
        membership.since.year = static_cast<qint16>(request.requestDate.year - 1 - static_cast<int>(random.below(8)));
    request.groups.append(membership);
    if (random.chance(0.35))
        request.subject.phones.append(group.phones[random.below(static_cast<quint32>(group.phones.size()))]);
    if (random.chance(0.05))
        request.subject.documents.append({u"passport"_s, group.document, group.document.left(2), {}, {}});
    if (!group.members.empty() && random.chance(0.5)) {
        const KnownMember &other = group.members[random.below(static_cast<quint32>(group.members.size()))];
        request.relations.append({u"accomplice"_s, other.requestId, other.name, {}});
    }
    if (group.members.size() < kKnownMembers) {
        group.members.push_back(self);
    } else {
        group.members[group.nextMember] = self;
        group.nextMember = (group.nextMember + 1) % kKnownMembers;
    }
}

} // namespace core
