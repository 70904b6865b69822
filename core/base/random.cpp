// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <bit>

namespace core {

namespace {

quint64 splitMix64(quint64 &state)
{
    state += 0x9E3779B97F4A7C15ULL;
    quint64 z = state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

} // namespace

Random::Random(quint64 seed) : m_seed(seed)
{
    quint64 state = seed;
    for (quint64 &word : m_state)
        word = splitMix64(state);
}

quint64 Random::next()
{
    const quint64 result = std::rotl(m_state[1] * 5, 7) * 9;
    const quint64 shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

quint32 Random::below(quint32 bound)
{
    Q_ASSERT(bound > 0);
    quint64 product = (next() >> 32) * bound;
    auto low = static_cast<quint32>(product);
    if (low < bound) {
        const quint32 threshold = (0U - bound) % bound;
        while (low < threshold) {
            product = (next() >> 32) * bound;
            low = static_cast<quint32>(product);
        }
    }
    return static_cast<quint32>(product >> 32);
}

double Random::unit()
{
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

bool Random::chance(double probability)
{
    return unit() < probability;
}

Random Random::fork(quint64 part) const
{
    quint64 state = m_seed ^ (part * 0xD1B54A32D192ED03ULL);
    return Random(splitMix64(state));
}

} // namespace core
