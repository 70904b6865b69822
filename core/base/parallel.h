// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace core {

/// Threads that work with numbers only may use, the caller's among them.
inline size_t workingThreads()
{
    return std::clamp<size_t>(std::thread::hardware_concurrency(), 1, 8);
}

/// Calls `work(i)` for every i below `count`, each exactly once, on several threads, from the first to the last. `work`
/// may write only what belongs to its i, so that the outcome does not depend on who did what.
template <typename Work>
void forEachInParallel(size_t count, Work &&work)
{
    const size_t threads = std::min(workingThreads(), count);
    const size_t step = std::max<size_t>(1, count / (16 * std::max<size_t>(1, threads)));
    std::atomic<size_t> next = 0;
    const auto run = [&] {
        for (size_t from = next.fetch_add(step); from < count; from = next.fetch_add(step)) {
            for (size_t i = from; i < std::min(count, from + step); ++i)
                work(i);
        }
    };
    std::vector<std::jthread> others;
    for (size_t i = 1; i < threads; ++i)
        others.emplace_back(run);
    run();
}

} // namespace core
