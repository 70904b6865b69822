// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/text/text_view.h"

#include <cstdlib>

namespace core {

const Mark *TextView::find(Concept what, FieldKinds kinds, quint8 without) const
{
    if (!m_present.test(size_t(what)))
        return nullptr;
    for (const Mark &mark : m_marks) {
        if (mark.what == what && (kindBit(mark.kind) & kinds) != 0 && (mark.flags & without) == 0)
            return &mark;
    }
    return nullptr;
}

TextView::Pair TextView::together(Concept first, Concept second, FieldKinds kinds, quint8 without, int within) const
{
    if (!m_present.test(size_t(first)) || !m_present.test(size_t(second)))
        return {};
    for (const Mark &mark : m_marks) {
        if (mark.what != first || (kindBit(mark.kind) & kinds) == 0 || (mark.flags & without) != 0)
            continue;
        for (const Mark &other : m_marks) {
            const bool near = other.sentence == mark.sentence && std::abs(other.firstToken - mark.firstToken) <= within;
            if (near && &other != &mark && other.what == second && (other.flags & without) == 0)
                return {&mark, &other};
        }
    }
    return {};
}

const Mark *TextView::beside(const Mark &mark, Concept what, quint8 without) const
{
    if (!m_present.test(size_t(what)))
        return nullptr;
    for (const Mark &other : m_marks) {
        if (other.sentence == mark.sentence && other.what == what && (other.flags & without) == 0 && &other != &mark)
            return &other;
    }
    return nullptr;
}

bool TextView::besides(const Mark &mark, Concept what, quint8 without) const
{
    return beside(mark, what, without) != nullptr;
}

Evidence TextView::evidence(const Mark &mark) const
{
    const TextField &field = m_fields[mark.field];
    return {field.path, mark.start, mark.end, field.text.mid(mark.start, mark.end - mark.start)};
}

int TextView::narrativeWords() const
{
    return words(FieldKind::Facts) + words(FieldKind::Additional);
}

int TextView::words(FieldKind kind) const
{
    int count = 0;
    for (const TextField &field : m_fields) {
        if (field.kind == kind)
            count += field.tokenCount;
    }
    return count;
}

} // namespace core
