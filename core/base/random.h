// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace core {

/// A small seeded generator: xoshiro256** (Blackman and Vigna, 2018), seeded by splitmix64. The same seed gives the
/// same sequence on every machine, which the standard library's distributions don't promise. Not for secrets.
class Random
{
public:
    explicit Random(quint64 seed);

    /// The next 64 random bits.
    quint64 next();
    /// A whole number in [0, bound); bound must be above 0. Without modulo bias (Lemire, 2019).
    quint32 below(quint32 bound);
    /// A number in [0, 1).
    double unit();
    /// True with the given probability.
    bool chance(double probability);
    /// An independent generator for a named part, so that parts can change without shifting each other.
    [[nodiscard]] Random fork(quint64 part) const;

private:
    std::array<quint64, 4> m_state{};
    quint64 m_seed;
};

} // namespace core
