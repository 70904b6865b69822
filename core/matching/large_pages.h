// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <new>
#include <vector>

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#endif

namespace core {

/// Memory for the big arrays of an index. A search reads them all over the place, and with pages of four kilobytes the
/// processor has to look up nearly every address anew; so the system is asked for pages of two megabytes. Where it has
/// none to give the memory is as any other.
template <typename T>
class LargePages
{
public:
    using value_type = T;
    LargePages() = default;
    template <typename Other>
    LargePages(const LargePages<Other> &) // NOLINT(google-explicit-constructor): containers rebind it
    {
    }

    [[nodiscard]] T *allocate(size_t count)
    {
        const size_t bytes = count * sizeof(T);
        if (!isBig(bytes))
            return static_cast<T *>(::operator new(bytes));
        void *const at = ::operator new(bytes, kPage);
#ifdef Q_OS_LINUX
        // Refused where the system is set not to: no harm then.
        static_cast<void>(::madvise(at, bytes, MADV_HUGEPAGE));
#endif
        return static_cast<T *>(at);
    }
    void deallocate(T *at, size_t count) noexcept
    {
        if (isBig(count * sizeof(T)))
            ::operator delete(at, kPage);
        else
            ::operator delete(at);
    }
    bool operator==(const LargePages &) const
    {
        return true;
    }

private:
    static constexpr std::align_val_t kPage{size_t(1) << 21};
    static constexpr bool isBig(size_t bytes)
    {
        return bytes >= 2 * static_cast<size_t>(kPage);
    }
};

template <typename T>
using BigVector = std::vector<T, LargePages<T>>;

} // namespace core
