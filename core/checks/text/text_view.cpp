// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/text/text_view.h"

#include <algorithm>
#include <utility>

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
    std::vector<const Mark *> seconds; // in the order of the text
    for (const Mark &mark : m_marks) {
        if (mark.what == second && (mark.flags & without) == 0)
            seconds.push_back(&mark);
    }
    size_t from = 0; // no second before this one is near enough to any later first
    for (const Mark &mark : m_marks) {
        if (mark.what != first || (kindBit(mark.kind) & kinds) == 0 || (mark.flags & without) != 0)
            continue;
        const auto tooEarly = [&](const Mark &other) {
            return other.sentence < mark.sentence || mark.firstToken - other.firstToken > within;
        };
        while (from < seconds.size() && tooEarly(*seconds[from]))
            ++from;
        for (size_t i = from; i < seconds.size(); ++i) {
            const Mark &other = *seconds[i];
            if (other.sentence != mark.sentence || other.firstToken - mark.firstToken > within)
                break;
            if (&other != &mark)
                return {&mark, &other};
        }
    }
    return {};
}

const Mark *TextView::beside(const Mark &mark, Concept what, quint8 without) const
{
    if (!m_present.test(size_t(what)))
        return nullptr;
    for (const Mark &other : around(mark, kWholeSentence, kWholeSentence)) {
        if (other.what == what && (other.flags & without) == 0 && &other != &mark)
            return &other;
    }
    return nullptr;
}

std::span<const Mark> TextView::around(const Mark &mark, int before, int after) const
{
    const auto begin =
        std::ranges::lower_bound(m_marks, std::pair(mark.sentence, mark.firstToken - before), {},
                                 [](const Mark &other) { return std::pair(other.sentence, other.firstToken); });
    auto end = begin;
    while (end != m_marks.end() && end->sentence == mark.sentence && end->firstToken - mark.lastToken <= after)
        ++end;
    return {begin, end};
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
