// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/text/text_token.h"
#include "core/checks/text/text_view.h"

#include <span>

namespace core {

/// How the phrases of one field stand in their sentences: which are denied, which name a charge, which the subject is
/// to have said, and which tell of somebody else. A field is a text of its own: nothing reaches into another.
class FieldFlags
{
public:
    /// `tokens` are those of all fields so far, as marks number them; those of the field begin at `firstToken`. `marks`
    /// and `stems` are the field's alone, in the order of the text.
    FieldFlags(std::span<const TextToken> tokens, qint32 firstToken, std::span<Mark> marks, std::span<StemMark> stems)
        : m_tokens(tokens), m_firstToken(firstToken), m_marks(marks), m_stems(stems)
    {
    }

    void set();

private:
    [[nodiscard]] size_t endOfReach(size_t after, qint32 lastToken) const;
    [[nodiscard]] bool isPartOfWord(size_t negation) const;
    void negate(size_t at);
    void denyBefore(size_t at);
    void denyStems(qint32 after, qint32 until);
    void denyStemsBefore(const Mark &denial, qint32 from);
    void attribute();
    void describeOther(size_t at);
    void openCharges(size_t at);

    std::span<const TextToken> m_tokens;
    qint32 m_firstToken;
    std::span<Mark> m_marks;
    std::span<StemMark> m_stems;
};

} // namespace core
