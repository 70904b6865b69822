// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/text/lexicon.h"

#include "core/checks/text/lexicon_builder.h"

#include <algorithm>
#include <atomic>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

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

quint64 Lexicon::nextSerial()
{
    static std::atomic<quint64> made{0};
    return ++made;
}

void Lexicon::setStems(WordStems stems)
{
    m_stems = std::move(stems);
    m_serial = nextSerial();
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
        node = m_letterEdges.find(node, word[i]);
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
    for (const Suffix &suffix : m_suffixes) {
        if (word.size() > suffix.letters.size() &&
            std::equal(suffix.letters.rbegin(), suffix.letters.rend(), word.rbegin()))
            symbols.push_back(suffix.symbol);
    }
    if (word.empty() || word[0] < 0x0600 || word[0] >= 0x0700)
        return;
    // Arabic writes "and", "in", "for", "like" and the article onto the word: wa-bi-l-…
    size_t from = 0;
    const auto left = [&] { return word.size() - from; };
    if (left() > kShortestStem && (word[from] == u'و' || word[from] == u'ف')) {
        ++from;
        walk(word.subspan(from), symbols);
    } else if (left() == kShortestStem && (word[from] == u'و' || word[from] == u'ف')) {
        // "And not" is one short word; of other short words the first letter may well be their own.
        const auto before = qsizetype(symbols.size());
        walk(word.subspan(from + 1), symbols);
        symbols.erase(std::remove_if(symbols.begin() + before, symbols.end(),
                                     [&](quint32 symbol) { return !isNegation(symbol); }),
                      symbols.end());
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
