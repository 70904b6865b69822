// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/resolution_clusters.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

constexpr size_t kMostWeighed = 256;
/// A group that was refused while small may fit when it has grown.
constexpr int kPasses = 3;

class Groups
{
public:
    explicit Groups(size_t records) : m_group(records), m_members(records)
    {
        std::iota(m_group.begin(), m_group.end(), 0U);
        for (quint32 record = 0; record < records; ++record)
            m_members[record] = {record};
    }

    [[nodiscard]] quint32 of(quint32 record) const { return m_group[record]; }
    [[nodiscard]] const std::vector<quint32> &members(quint32 group) const { return m_members[group]; }
    void join(quint32 one, quint32 other)
    {
        const quint32 kept = std::min(one, other);
        std::vector<quint32> moved = std::move(m_members[std::max(one, other)]);
        m_members[std::max(one, other)].clear();
        for (const quint32 record : moved)
            m_group[record] = kept;
        m_members[kept].insert(m_members[kept].end(), moved.begin(), moved.end());
        std::ranges::sort(m_members[kept]);
    }
    std::vector<quint32> take() { return std::move(m_group); }

private:
    std::vector<quint32> m_group;
    std::vector<std::vector<quint32>> m_members;
};

double meanBits(const std::vector<quint32> &left, const std::vector<quint32> &right,
                const std::function<double(quint32, quint32)> &bitsBetween)
{
    const size_t all = left.size() * right.size();
    const size_t step = (all + kMostWeighed - 1) / kMostWeighed;
    double sum = 0;
    size_t weighed = 0;
    for (size_t place = 0; place < all; place += step, ++weighed)
        sum += bitsBetween(left[place / right.size()], right[place % right.size()]);
    return sum / static_cast<double>(weighed);
}

} // namespace

std::vector<quint32> averageLinkage(size_t records, std::vector<WeighedPair> pairs, double leastBits,
                                    const std::function<double(quint32, quint32)> &bitsBetween)
{
    std::ranges::sort(pairs, [](const WeighedPair &one, const WeighedPair &other) {
        return one.bits != other.bits ? one.bits > other.bits : one.pair < other.pair;
    });
    Groups groups(records);
    for (int pass = 0; pass < kPasses; ++pass) {
        bool changed = false;
        for (const WeighedPair &weighed : pairs) {
            const quint32 one = groups.of(weighed.pair.first);
            const quint32 other = groups.of(weighed.pair.second);
            if (one == other || meanBits(groups.members(one), groups.members(other), bitsBetween) < leastBits)
                continue;
            groups.join(one, other);
            changed = true;
        }
        if (!changed)
            break;
    }
    return groups.take();
}

} // namespace core
