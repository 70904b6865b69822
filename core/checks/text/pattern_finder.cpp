// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/text/pattern_finder.h"

#include <algorithm>

namespace core {

namespace {

constexpr int kMostAnchors = 40; ///< words of a sentence that a pattern is tried from, which keeps hostile texts cheap

bool suits(const Mark &word, const WordClasses &part, quint8 without)
{
    return part.test(word.wordClass) && (word.flags & (without | Negated)) == 0;
}

int distance(const Mark &a, const Mark &b)
{
    return a.firstToken > b.firstToken ? a.firstToken - b.lastToken : b.firstToken - a.lastToken;
}

bool overlaps(const Mark &a, const Mark &b)
{
    return a.firstToken <= b.lastToken && b.firstToken <= a.lastToken;
}

} // namespace

std::vector<PatternHit> PatternFinder::find()
{
    splitSentences();
    std::vector<PatternHit> hits;
    for (const WordPattern &pattern : m_patterns) {
        if (pattern.present.any() && (pattern.present & m_all).none())
            continue;
        PatternHit hit;
        hit.pattern = &pattern;
        if (holds(pattern, hit))
            hits.push_back(hit);
    }
    return hits;
}

void PatternFinder::splitSentences()
{
    for (size_t i = 0; i < m_words.size(); ++i) {
        if (i == 0 || m_words[i].sentence != m_words[i - 1].sentence)
            m_sentences.push_back({i, i, {}});
        m_sentences.back().end = i + 1;
        m_sentences.back().classes.set(m_words[i].wordClass);
        m_all.set(m_words[i].wordClass);
    }
}

bool PatternFinder::holds(const WordPattern &pattern, PatternHit &hit) const
{
    const auto within = [&](const WordClasses &classes) {
        return std::ranges::all_of(pattern.parts, [&](const WordClasses &part) { return (part & classes).any(); });
    };
    if (!within(m_all))
        return false;
    for (size_t i = 0; i < m_sentences.size(); ++i) {
        const Sentence &sentence = m_sentences[i];
        const Mark &first = m_words[sentence.begin];
        if ((kindBit(first.kind) & pattern.fields) == 0)
            continue;
        WordClasses classes = sentence.classes;
        size_t end = sentence.end;
        const bool next = pattern.sentences > 1 && i + 1 < m_sentences.size() &&
                          m_words[m_sentences[i + 1].begin].field == first.field;
        if (next) {
            classes |= m_sentences[i + 1].classes;
            end = m_sentences[i + 1].end;
        }
        const bool may = within(classes) && (pattern.none & classes).none();
        if (may && holdsIn(pattern, sentence.begin, end, hit))
            return true;
    }
    return false;
}

bool PatternFinder::holdsIn(const WordPattern &pattern, size_t begin, size_t end, PatternHit &hit) const
{
    int anchors = 0;
    for (size_t i = begin; i < end && anchors < kMostAnchors; ++i) {
        if (!suits(m_words[i], pattern.parts[0], pattern.without))
            continue;
        ++anchors;
        hit.words[0] = &m_words[i];
        hit.count = 1;
        if (completes(pattern, begin, end, hit))
            return true;
    }
    return false;
}

bool PatternFinder::completes(const WordPattern &pattern, size_t begin, size_t end, PatternHit &hit) const
{
    qint32 first = hit.words[0]->firstToken;
    qint32 last = hit.words[0]->lastToken;
    for (size_t part = 1; part < pattern.parts.size(); ++part) {
        const Mark *word = nearest(pattern, part, begin, end, hit);
        if (!word)
            return false;
        hit.words[hit.count++] = word;
        first = std::min(first, word->firstToken);
        last = std::max(last, word->lastToken);
    }
    return last - first <= pattern.within;
}

const Mark *PatternFinder::nearest(const WordPattern &pattern, size_t part, size_t begin, size_t end,
                                   const PatternHit &hit) const
{
    const Mark &anchor = *hit.words[0];
    const Mark *best = nullptr;
    const auto consider = [&](const Mark &word) {
        const bool taken = std::any_of(hit.words.begin(), hit.words.begin() + hit.count,
                                       [&](const Mark *other) { return overlaps(*other, word); });
        if (!taken && suits(word, pattern.parts[part], pattern.without) &&
            (!best || distance(word, anchor) < distance(*best, anchor)))
            best = &word;
    };
    const auto at = size_t(&anchor - m_words.data());
    for (size_t i = at; i-- > begin && anchor.firstToken - m_words[i].firstToken <= pattern.within;)
        consider(m_words[i]);
    for (size_t i = at + 1; i < end && m_words[i].firstToken - anchor.firstToken <= pattern.within; ++i)
        consider(m_words[i]);
    return best;
}

} // namespace core
