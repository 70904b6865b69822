// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace core {

/// Threads that building an index uses: what the machine has, but no more than helps.
inline unsigned buildingThreads()
{
    return std::clamp(std::thread::hardware_concurrency(), 1U, 4U);
}

/// Calls work(i) once for every i below `pieces`, on `threads` threads of which the caller's is one, and returns when
/// all is done. The pieces must not touch one another's data; in which order they run is left open.
template <typename Work>
void shareWork(size_t pieces, unsigned threads, const Work &work)
{
    std::atomic<size_t> next{0};
    const auto run = [&] {
        for (size_t piece = next++; piece < pieces; piece = next++)
            work(piece);
    };
    std::vector<std::jthread> helpers;
    for (unsigned i = 1; i < threads && i < pieces; ++i)
        helpers.emplace_back(run);
    run();
}

} // namespace core
