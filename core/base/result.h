// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace core {

/// What went wrong, as a value that a caller can branch on and a reviewer can act on.
struct Error // NOLINT(clang-analyzer-core.uninitialized.Assign): see .clang-tidy
{
    enum class Code {
        Canceled,     ///< the user stopped the task; nothing half-done remains
        InvalidInput, ///< what was given can't be used as it is
        NotFound,     ///< the thing asked for does not exist
        Conflict,     ///< somebody else changed it, or it is locked
        NotAllowed,   ///< the acting user may not do this
        Storage,      ///< the case file could not be read or written
        Io,           ///< a file or a child process failed
        Internal      ///< a bug
    };
    Code code = Code::Internal;
    QString message; ///< one translated sentence, fit to show: what happened, what is safe, what to do
    QString detail;  ///< untranslated, for the log; never a name or a fact of a case

    bool operator==(const Error &) const = default;
};

/// Either a value or an Error. What a caller can meet in normal life comes back through this; asserts are for bugs.
template <typename T = std::monostate>
class [[nodiscard]] Result
{
public:
    Result(T value = {}) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    /// By value: a reference into a dying Result would dangle in `for (x : f().value())`.
    T value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

} // namespace core
