// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/text/text_view.h"

#include <span>
#include <vector>

namespace core {

/// Looks for patterns among the classified words of one request: one pass over the sentences, each compared with a
/// pattern by the set of its classes first, so that only sentences which can hold it are searched.
class PatternFinder
{
public:
    /// `words` in the order of the text, field by field.
    PatternFinder(std::span<const WordPattern> patterns, std::span<const Mark> words)
        : m_patterns(patterns), m_words(words)
    {
    }

    /// The first place of each pattern that holds, in the order of the table.
    [[nodiscard]] std::vector<PatternHit> find();

private:
    struct Sentence
    {
        size_t begin = 0, end = 0;
        WordClasses classes;
    };

    void splitSentences();
    [[nodiscard]] bool holds(const WordPattern &pattern, PatternHit &hit) const;
    [[nodiscard]] bool holdsIn(const WordPattern &pattern, size_t begin, size_t end, PatternHit &hit) const;
    [[nodiscard]] bool completes(const WordPattern &pattern, size_t begin, size_t end, PatternHit &hit) const;
    [[nodiscard]] const Mark *nearest(const WordPattern &pattern, size_t part, size_t begin, size_t end,
                                      const PatternHit &hit) const;

    std::span<const WordPattern> m_patterns;
    std::span<const Mark> m_words;
    std::vector<Sentence> m_sentences;
    WordClasses m_all;
};

} // namespace core
