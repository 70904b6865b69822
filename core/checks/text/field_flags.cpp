// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/text/field_flags.h"

#include <algorithm>
#include <limits>

namespace core {

namespace {

constexpr int kLongestWordPhrase = 8; ///< words that a word of the table with its gaps reaches over, usually
constexpr int kNegationReach = 7;     ///< words after a negation that it still holds for
constexpr int kChargeReach = 14;      ///< words after "charged with"
constexpr int kChargeName = 4;        ///< words directly after it that name the charge
constexpr int kPretended = 8;         ///< words after "posing as" that say what somebody is not

/// Says who somebody is, believes or speaks for, rather than what was done.
bool tellsOfAPerson(const Mark &mark)
{
    if (mark.wordClass != kNoWordClass)
        return true;
    switch (mark.what) {
    case Concept::Protest:
    case Concept::ProtestStrong:
    case Concept::Speech:
    case Concept::SpeechPolitical:
    case Concept::SpeechStrong:
    case Concept::Criticise:
    case Concept::Symbols:
    case Concept::Association:
    case Concept::AssociationStrong:
    case Concept::Opposition:
    case Concept::Election:
    case Concept::ElectionStrong:
    case Concept::Desertion:
    case Concept::Combat:
    case Concept::Militia:
    case Concept::Faith:
    case Concept::FaithOffence:
    case Concept::FaithRestricted:
    case Concept::GenderTopic:
    case Concept::PoliticalStep:
    case Concept::Refugee:
    case Concept::AsylumClaim:
        return true;
    default:
        return mark.what >= Concept::RolePolitician && mark.what <= Concept::RoleMilitary;
    }
}

} // namespace

void FieldFlags::set()
{
    for (size_t i = 0; i < m_marks.size(); ++i) {
        if (m_marks[i].what == Concept::Negation)
            negate(i);
        else if (m_marks[i].what == Concept::DeniesBefore)
            denyBefore(i);
        else if (m_marks[i].what == Concept::ChargeCue)
            openCharges(i);
    }
    attribute();
}

// Marks stand in the order of the text, so what a word holds for is a short run behind it: however often a text says
// "not", the work stays in proportion to its length.
size_t FieldFlags::endOfReach(size_t after, qint32 lastToken) const
{
    size_t end = after;
    while (end < m_marks.size() && m_marks[end].firstToken <= lastToken)
        ++end;
    return end;
}

// "Did not return" of the table of words has its negation within: it denies nothing of what stands beside it. Where
// the negation is only among the words that "~" stands for ("holds no refugee status"), the word itself is denied.
bool FieldFlags::isPartOfWord(size_t negation) const
{
    const Mark &no = m_marks[negation];
    const auto holds = [&](const Mark &mark) {
        return mark.wordClass != kNoWordClass && (mark.flags & Negated) == 0 && mark.firstToken <= no.firstToken &&
               mark.lastToken > no.lastToken;
    };
    for (size_t i = negation + 1; i < m_marks.size() && m_marks[i].firstToken == no.firstToken; ++i) {
        if (holds(m_marks[i]))
            return true;
    }
    for (size_t i = negation; i-- > 0 && no.firstToken - m_marks[i].firstToken <= kLongestWordPhrase;) {
        if (holds(m_marks[i]))
            return true;
    }
    return false;
}

void FieldFlags::negate(size_t at)
{
    const bool within = isPartOfWord(at);
    const qint32 last = m_marks[at].lastToken;
    const quint16 clause = m_tokens[size_t(last)].clause;
    qint32 until = last + kNegationReach;
    const size_t end = endOfReach(at + 1, until);
    for (size_t i = at + 1; i < end; ++i) {
        const Mark &mark = m_marks[i];
        if (mark.what == Concept::ClauseBreak && mark.firstToken > last)
            until = std::min(until, mark.firstToken - 1);
    }
    for (size_t i = at + 1; i < end; ++i) {
        Mark &mark = m_marks[i];
        const bool reached =
            mark.firstToken > last && mark.firstToken <= until && m_tokens[size_t(mark.firstToken)].clause == clause;
        if (reached && !(within && mark.wordClass != kNoWordClass))
            mark.flags |= Negated;
    }
    if (!within)
        denyStems(last, until);
}

// "Capital punishment has been abolished" denies what stands before it.
void FieldFlags::denyBefore(size_t at)
{
    const Mark denial = m_marks[at];
    const quint16 clause = m_tokens[size_t(denial.firstToken)].clause;
    for (size_t i = at; i-- > 0 && denial.firstToken - m_marks[i].firstToken <= kNegationReach;) {
        if (m_marks[i].lastToken < denial.firstToken && m_tokens[size_t(m_marks[i].lastToken)].clause == clause)
            m_marks[i].flags |= Negated;
    }
    denyStemsBefore(denial, denial.firstToken - kNegationReach);
}

void FieldFlags::denyStemsBefore(const Mark &denial, qint32 from)
{
    const quint16 clause = m_tokens[size_t(denial.firstToken)].clause;
    qint32 token = denial.firstToken;
    for (size_t i = m_stems.size(); i-- > 0;) {
        if (m_stems[i].start >= denial.start)
            continue;
        while (token > m_firstToken && m_tokens[size_t(token)].start > m_stems[i].start)
            --token;
        if (token < from || m_tokens[size_t(token)].clause != clause)
            return;
        m_stems[i].denied = true;
    }
}

void FieldFlags::denyStems(qint32 after, qint32 until)
{
    const qint32 from = m_tokens[size_t(after)].end;
    const auto first = std::ranges::lower_bound(m_stems, from, {}, &StemMark::start);
    const quint16 clause = m_tokens[size_t(after)].clause;
    qint32 token = after;
    for (auto stem = first; stem != m_stems.end(); ++stem) {
        while (token < qint32(m_tokens.size()) && m_tokens[size_t(token)].start < stem->start)
            ++token;
        if (token > until || token >= qint32(m_tokens.size()) || m_tokens[size_t(token)].clause != clause)
            return;
        stem->denied = true;
    }
}

void FieldFlags::attribute()
{
    for (size_t begin = 0; begin < m_marks.size();) {
        size_t end = begin;
        qint32 from = std::numeric_limits<qint32>::max(); // the first word from which the sentence is the subject's
        for (; end < m_marks.size() && m_marks[end].sentence == m_marks[begin].sentence; ++end) {
            if (m_marks[end].what == Concept::SaysSubjectWhole)
                from = 0;
            else if (m_marks[end].what == Concept::SaysSubject)
                from = std::min(from, m_marks[end].firstToken);
            else if (m_marks[end].what == Concept::VictimWord || m_marks[end].what == Concept::Pretence)
                describeOther(end);
        }
        for (size_t i = begin; i < end; ++i) {
            if (m_marks[i].firstToken >= from)
                m_marks[i].flags |= OwnStatement;
        }
        begin = end;
    }
}

// "The victim, a journalist, had spoken at a rally": from the word on the sentence says whom it happened to. A "victim
// of repression" is nobody's victim in this sense. "Posing as a member of a party" tells for some words what the person
// is not.
void FieldFlags::describeOther(size_t at)
{
    const Mark other = m_marks[at];
    if ((kindBit(other.kind) & kNarrative) == 0)
        return;
    const bool victim = other.what == Concept::VictimWord;
    const qint32 until = victim ? std::numeric_limits<qint32>::max() : other.lastToken + kPretended;
    size_t next = at + 1;
    for (; next < m_marks.size() && m_marks[next].firstToken == other.firstToken; ++next) {
        if (victim && m_marks[next].what == Concept::VictimOf)
            return;
    }
    for (; next < m_marks.size() && m_marks[next].sentence == other.sentence && m_marks[next].firstToken <= until;
         ++next) {
        if (m_marks[next].what == other.what)
            return; // goes on from there
        if (tellsOfAPerson(m_marks[next]))
            m_marks[next].flags |= OfOther;
    }
}

void FieldFlags::openCharges(size_t at)
{
    const Mark cue = m_marks[at];
    const size_t end = endOfReach(at + 1, cue.lastToken + kChargeReach);
    bool actFollows = false; // "charged with having sold": what follows is told, not named
    for (size_t i = at + 1; i < end; ++i) {
        const Mark &mark = m_marks[i];
        actFollows = actFollows || (mark.what == Concept::ActCue && mark.firstToken == cue.lastToken + 1);
    }
    for (size_t i = at + 1; i < end; ++i) {
        Mark &mark = m_marks[i];
        const qint32 distance = mark.firstToken - cue.lastToken;
        if (mark.sentence == cue.sentence && distance > 0)
            mark.flags |= quint8(distance <= kChargeName && !actFollows ? ChargeContext | ChargeName : ChargeContext);
    }
}

} // namespace core
