// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/text/text_view.h"

#include <algorithm>
#include <utility>

namespace core {

QString FieldPath::toString() const
{
    QString text(name);
    if (index < 0)
        return text;
    text += u'[' + QString::number(index) + u']';
    if (!member.isEmpty())
        text += u'.' + member;
    return text;
}

void TextView::chainConcepts()
{
    m_nextOf.assign(m_marks.size(), kNoMark);
    m_firstOf.fill(kNoMark);
    for (size_t i = m_marks.size(); i-- > 0;) {
        qint32 &first = m_firstOf[size_t(m_marks[i].what)];
        m_nextOf[i] = first;
        first = qint32(i);
        if (m_marks[i].kind == FieldKind::Charge)
            m_charged.set(size_t(m_marks[i].what));
    }
}

const Mark *TextView::find(Concept what, FieldKinds kinds, quint8 without) const
{
    for (const Mark *mark = firstOf(what); mark != nullptr; mark = nextOf(*mark)) {
        if ((kindBit(mark->kind) & kinds) != 0 && (mark->flags & without) == 0)
            return mark;
    }
    return nullptr;
}

TextView::Pair TextView::together(Concept first, Concept second, FieldKinds kinds, quint8 without, int within) const
{
    if (firstOf(first) == nullptr || firstOf(second) == nullptr)
        return {};
    std::vector<const Mark *> seconds;
    for (const Mark *mark = firstOf(second); mark != nullptr; mark = nextOf(*mark)) {
        if ((mark->flags & without) == 0)
            seconds.push_back(mark);
    }
    size_t from = 0; // no second before this one is near enough to any later first
    for (const Mark *at = firstOf(first); at != nullptr; at = nextOf(*at)) {
        const Mark &mark = *at;
        if ((kindBit(mark.kind) & kinds) == 0 || (mark.flags & without) != 0)
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
    if (firstOf(what) == nullptr)
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
    return {field.path.toString(), mark.start, mark.end, field.text.mid(mark.start, mark.end - mark.start)};
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
