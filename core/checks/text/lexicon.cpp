// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/text/lexicon.h"

#include "core/checks/text/lexicon_builder.h"

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

using EdgeTable = std::vector<std::pair<quint64, quint32>>;

quint32 findEdge(const EdgeTable &table, quint64 key)
{
    const size_t mask = table.size() - 1;
    size_t slot = size_t((key * 0x9E3779B97F4A7C15ull) >> 32) & mask;
    while (table[slot].second != Lexicon::kNone) {
        if (table[slot].first == key)
            return table[slot].second;
        slot = (slot + 1) & mask;
    }
    return Lexicon::kNone;
}

constexpr size_t kShortestStem = 3; ///< letters that must remain when an Arabic prefix is taken off

} // namespace

std::optional<Language> languageFromCode(QStringView code)
{
    if (code == u"en")
        return English;
    if (code == u"fr")
        return French;
    if (code == u"es")
        return Spanish;
    if (code == u"ar")
        return Arabic;
    return std::nullopt;
}

Result<Lexicon> Lexicon::load(const QList<QByteArray> &tables)
{
    LexiconBuilder builder;
    for (const QByteArray &table : tables) {
        if (const auto added = builder.add(table); !added)
            return added.error();
    }
    return builder.build();
}

quint32 Lexicon::letterNext(quint32 node, char16_t letter) const
{
    return findEdge(m_letterEdges, (quint64(node) << 16) | letter);
}

quint32 Lexicon::next(quint32 node, quint32 symbol) const
{
    return findEdge(m_phraseEdges, (quint64(node) << 32) | symbol);
}

std::span<const Lexicon::Meaning> Lexicon::meanings(quint32 node) const
{
    const auto [first, count] = m_meaningRange[node];
    return std::span(m_meanings).subspan(first, count);
}

void Lexicon::walk(std::span<const char16_t> word, std::vector<quint32> &symbols) const
{
    quint32 node = kRoot;
    for (size_t i = 0; i < word.size(); ++i) {
        node = letterNext(node, word[i]);
        if (node == kNone)
            return;
        if (m_letters[node].prefix != kNone)
            symbols.push_back(m_letters[node].prefix);
    }
    if (m_letters[node].exact != kNone)
        symbols.push_back(m_letters[node].exact);
}

void Lexicon::symbolsOf(std::span<const char16_t> word, std::vector<quint32> &symbols) const
{
    walk(word, symbols);
    if (word.empty() || word[0] < 0x0600 || word[0] >= 0x0700)
        return;
    // Arabic writes "and", "in", "for", "like" and the article onto the word: wa-bi-l-…
    size_t from = 0;
    const auto left = [&] { return word.size() - from; };
    if (left() > kShortestStem && (word[from] == u'و' || word[from] == u'ف')) {
        ++from;
        walk(word.subspan(from), symbols);
    }
    const bool joined = left() > kShortestStem && (word[from] == u'ب' || word[from] == u'ل' || word[from] == u'ك');
    if (joined && word[from] == u'ل' && word[from + 1] == u'ل') {
        if (left() > kShortestStem + 1)
            walk(word.subspan(from + 2), symbols);
        return;
    }
    if (joined) {
        ++from;
        walk(word.subspan(from), symbols);
    }
    if (left() > kShortestStem + 1 && word[from] == u'ا' && word[from + 1] == u'ل')
        walk(word.subspan(from + 2), symbols);
}

} // namespace core
