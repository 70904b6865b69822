// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/packed_token.h"

#include <algorithm>

namespace core {

namespace {

// Header: script, role, flags, number of variants, number of groups, native letters (1 byte each), bones and ordinal
// (2 bytes each). Then the Latin form, its sound, the bones, the native spelling unless it is the Latin form, the
// variants with their sounds, and the groups.
constexpr size_t kMostNative = 250;
constexpr size_t kMostForms = 100;

void putNumber(quint16 value, std::string &out)
{
    out.append(reinterpret_cast<const char *>(&value), 2);
}

/// The number of the group and, as its lowest bit, whether the word is a short form.
void putMembership(Equivalence membership, std::string &out)
{
    const quint32 packed = membership.group << 1U | (membership.shortForm ? 1U : 0U);
    out.append(reinterpret_cast<const char *>(&packed), sizeof packed);
}

Equivalence takeMembership(const char *&at)
{
    quint32 packed = 0;
    std::memcpy(&packed, at, sizeof packed);
    at += sizeof packed;
    return {packed >> 1U, (packed & 1U) != 0};
}

void putText(const std::string &text, std::string &out)
{
    const quint16 size = PackedToken::packedSize(text);
    putNumber(size, out);
    out.append(text, 0, size);
}

bool isLatinForm(const NameToken &token)
{
    return token.native.size() == static_cast<qsizetype>(token.latin.size()) &&
           std::ranges::equal(token.native, token.latin,
                              [](QChar a, char b) { return a.unicode() < 0x80 && a.toLatin1() == b; });
}

} // namespace

void PackedToken::pack(const NameToken &token, std::string &out)
{
    // Every field by name: one that is added to NameToken stops the compiler here.
    const auto &[native, latin, variants, variantSounds, sound, bones, groups, units, script, part, knownGiven,
                 knownFamily, ordinal] = token;
    static_cast<void>(units);
    const bool plain = isLatinForm(token);
    const size_t forms = std::min({variants.size(), variantSounds.size(), kMostForms});
    const size_t memberships = std::min(groups.size(), kMostForms);
    const qsizetype letters = std::min<qsizetype>(native.size(), kMostNative);
    out += static_cast<char>(script);
    out += static_cast<char>(part);
    out += static_cast<char>((plain ? kPlain : 0) | (knownGiven ? kKnownGiven : 0) | (knownFamily ? kKnownFamily : 0));
    out += static_cast<char>(forms);
    out += static_cast<char>(memberships);
    out += static_cast<char>(letters);
    putNumber(packedSize(bones), out);
    putNumber(static_cast<quint16>(ordinal), out);
    out.append(latin, 0, kMostText);
    out.append(sound, 0, kMostText);
    out.append(bones, 0, kMostText);
    if (!plain)
        out.append(reinterpret_cast<const char *>(native.utf16()), static_cast<size_t>(letters) * 2);
    for (size_t i = 0; i < forms; ++i) {
        putText(variants[i], out);
        putText(variantSounds[i], out);
    }
    for (size_t i = 0; i < memberships; ++i) {
        putMembership(groups[i], out);
    }
}

const char *PackedToken::native() const
{
    return m_at + kHeader + m_latinSize + m_soundSize + number(m_at + 6);
}

const char *PackedToken::variants() const
{
    return native() + (isPlain() ? 0 : 2 * static_cast<quint8>(m_at[5]));
}

bool PackedToken::isNative(QStringView word) const
{
    if (isPlain())
        return word.size() == m_latinSize &&
               std::ranges::equal(word, latin(), [](QChar a, char b) { return a.unicode() == static_cast<quint8>(b); });
    const size_t letters = static_cast<quint8>(m_at[5]);
    return static_cast<size_t>(word.size()) == letters && std::memcmp(word.utf16(), native(), letters * 2) == 0;
}

bool PackedToken::sharesGroup(const std::vector<Equivalence> &groups) const
{
    const int memberships = static_cast<quint8>(m_at[4]);
    if (groups.empty() || memberships == 0)
        return false;
    const char *at = variants();
    for (int i = 0; i < 2 * variantCount(); ++i)
        static_cast<void>(text(at));
    for (int i = 0; i < memberships; ++i) {
        if (std::ranges::find(groups, takeMembership(at).group, &Equivalence::group) != groups.end())
            return true;
    }
    return false;
}

void PackedToken::unpack(NameToken &token) const
{
    token.script = script();
    token.part = part();
    token.knownGiven = isKnownGiven();
    token.knownFamily = (m_at[2] & kKnownFamily) != 0;
    token.ordinal = static_cast<qint16>(number(m_at + 8));
    token.latin.assign(latin());
    token.sound.assign(sound());
    token.bones.assign(m_at + kHeader + m_latinSize + m_soundSize, number(m_at + 6));
    if (isPlain()) {
        token.native.resize(m_latinSize);
        std::ranges::transform(latin(), token.native.begin(), [](char c) { return QChar(QLatin1Char(c)); });
    } else {
        const size_t letters = static_cast<quint8>(m_at[5]);
        token.native.resize(static_cast<qsizetype>(letters));
        std::memcpy(token.native.data(), native(), letters * 2);
    }
    const size_t forms = static_cast<size_t>(variantCount());
    token.variants.resize(forms);
    token.variantSounds.resize(forms);
    const char *at = variants();
    for (size_t i = 0; i < forms; ++i) {
        token.variants[i].assign(text(at));
        token.variantSounds[i].assign(text(at));
    }
    token.groups.resize(static_cast<quint8>(m_at[4]));
    for (Equivalence &membership : token.groups)
        membership = takeMembership(at);
}

} // namespace core
