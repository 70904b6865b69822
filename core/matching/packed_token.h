// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/name_parts.h"

#include <algorithm>
#include <cstring>
#include <string>
#include <string_view>

namespace core {

/// A word in all its forms as a run of bytes: some 40 bytes for a Latin word, where a NameToken takes 300 and a dozen
/// pieces of memory. A view: valid as long as the bytes stay where they are.
class PackedToken
{
public:
    PackedToken(const char *at, quint16 latinSize, quint16 soundSize)
        : m_at(at), m_latinSize(latinSize), m_soundSize(soundSize)
    {
    }

    /// Appends a word to `out`, all but the letter model's units.
    static void pack(const NameToken &token, std::string &out);
    /// How much of a form is kept: all of it, for words of any sense.
    static quint16 packedSize(const std::string &form)
    {
        return static_cast<quint16>(std::min<size_t>(form.size(), kMostText));
    }
    /// Fills in everything but the units, using the memory that the token has.
    void unpack(NameToken &token) const;

    [[nodiscard]] std::string_view latin() const { return {m_at + kHeader, m_latinSize}; }
    [[nodiscard]] std::string_view sound() const { return {m_at + kHeader + m_latinSize, m_soundSize}; }
    [[nodiscard]] Script script() const { return static_cast<Script>(m_at[0]); }
    [[nodiscard]] NamePart part() const { return static_cast<NamePart>(m_at[1]); }
    [[nodiscard]] bool isKnownGiven() const { return (m_at[2] & kKnownGiven) != 0; }
    [[nodiscard]] bool isNative(QStringView word) const;
    /// Calls take(form) for every further Latin form.
    template <typename Take>
    void eachVariant(Take take) const
    {
        const char *at = variants();
        for (int i = 0; i < variantCount(); ++i) {
            const std::string_view form = text(at);
            static_cast<void>(text(at)); // its sound form
            take(form);
        }
    }
    /// True when the word belongs to one of the groups of equivalent names.
    [[nodiscard]] bool sharesGroup(const std::vector<Equivalence> &groups) const;

private:
    static constexpr size_t kHeader = 10;
    static constexpr char kPlain = 1; ///< flags of the third byte
    static constexpr char kKnownGiven = 2;
    static constexpr char kKnownFamily = 4;
    static constexpr size_t kMostText = 1000;
    [[nodiscard]] int variantCount() const { return static_cast<quint8>(m_at[3]); }
    [[nodiscard]] const char *native() const;
    [[nodiscard]] const char *variants() const;
    [[nodiscard]] bool isPlain() const { return (m_at[2] & kPlain) != 0; }
    static quint16 number(const char *at)
    {
        quint16 value = 0;
        std::memcpy(&value, at, 2);
        return value;
    }
    /// The text at a place, which moves behind it.
    static std::string_view text(const char *&at)
    {
        const std::string_view text(at + 2, number(at));
        at += 2 + text.size();
        return text;
    }

    const char *m_at;
    quint16 m_latinSize;
    quint16 m_soundSize;
};

} // namespace core
