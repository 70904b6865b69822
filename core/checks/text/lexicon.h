// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/checks/text/concept.h"
#include "core/checks/text/trie_edges.h"
#include "core/checks/text/word_pattern.h"
#include "core/checks/text/word_stems.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace core {

/// The working languages (General Regulations art. 54), as bits.
enum Language : quint8 { English = 1, French = 2, Spanish = 4, Arabic = 8, AnyLanguage = 15 };

/// "en", "fr", "es", "ar" → its bit; nothing for another code.
std::optional<Language> languageFromCode(QStringView code);

/// The phrases of all four languages, compiled once: a trie over letters that turns a word into symbols, and a trie
/// over symbols that turns words into meanings. Immutable after load(); any number of threads may read it.
///
/// A phrase is words with blanks between; "word*" is any word that begins so, "*ed" any that ends so, "a|b" either
/// word, "~" up to four words of the same sentence. Articles and single letters are skipped ("l'état" is read "état").
class Lexicon
{
public:
    /// A meaning that ends at a node of the phrase trie.
    struct Meaning
    {
        Concept what = Concept::Count; ///< Count for a word of a class
        quint8 languages = 0;
        WordClass wordClass = kNoWordClass;
    };

    /// Compiles the phrase tables, one JSON document per language, and the table of words, which has all languages
    /// and the patterns. InvalidInput names the table and the entry.
    static Result<Lexicon> load(const QList<QByteArray> &tables);

    /// Symbols of a word that is already in normal letters (normalLetter()).
    void symbolsOf(std::span<const char16_t> word, std::vector<quint32> &symbols) const;

    static constexpr quint32 kRoot = 0;
    static constexpr quint32 kGap = 1; ///< the symbol of "~"
    static constexpr quint32 kNone = ~0u;

    /// The node that a symbol leads to from a node; kNone when there is none.
    [[nodiscard]] quint32 next(quint32 node, quint32 symbol) const { return m_phraseEdges.find(node, symbol); }
    /// False when none of the symbols whose bits are in the mask leads on from a node.
    [[nodiscard]] bool mayFollow(quint32 node, quint64 mask) const { return m_phraseEdges.mayFind(node, mask); }
    [[nodiscard]] static constexpr quint64 maskOf(quint32 symbol) { return TrieEdges<quint32>::maskOf(symbol); }
    /// True when no phrase goes on after this node.
    [[nodiscard]] bool isLast(quint32 node) const { return m_phraseEdges.isLeaf(node); }
    /// The node that a phrase beginning with this symbol starts at; kNone when none does.
    [[nodiscard]] quint32 first(quint32 symbol) const { return m_firstNode[symbol]; }
    [[nodiscard]] std::span<const Meaning> meanings(quint32 node) const;
    [[nodiscard]] bool isDeterminer(quint32 symbol) const { return m_symbolFlags[symbol] & 0x80; }
    [[nodiscard]] bool isNegation(quint32 symbol) const { return m_symbolFlags[symbol] & 0x40; }
    /// A word that ends the proper name of a place, a firm or a thing ("Lane", "Ltd"), or begins one ("rue", "Hotel").
    [[nodiscard]] bool isNameTail(quint32 symbol) const { return m_symbolFlags[symbol] & 0x20; }
    [[nodiscard]] bool isNameFront(quint32 symbol) const { return m_symbolFlags[symbol] & 0x10; }
    /// Languages in which this symbol is a function word.
    [[nodiscard]] quint8 functionLanguages(quint32 symbol) const { return m_symbolFlags[symbol] & AnyLanguage; }
    [[nodiscard]] int phraseCount() const { return m_phrases; }
    [[nodiscard]] const std::vector<WordPattern> &patterns() const { return m_patterns; }
    /// The names of the classes of words, by their number.
    [[nodiscard]] const WordClassNames &classNames() const { return m_classNames; }
    /// The stems that a learned table wants to be told of, beside the phrases.
    [[nodiscard]] const WordStems &stems() const { return m_stems; }
    /// Before the lexicon is shared with other threads.
    void setStems(WordStems stems);
    /// Differs between lexicons that may differ, for who remembers what one of them said.
    [[nodiscard]] quint64 serial() const { return m_serial; }

private:
    friend class LexiconBuilder;

    struct LetterNode
    {
        quint32 exact = kNone;  ///< symbol of the word that ends here
        quint32 prefix = kNone; ///< symbol of "word*" that ends here
    };

    static quint64 nextSerial();
    void walk(std::span<const char16_t> word, std::vector<quint32> &symbols) const;

    /// Few: tried one after the other.
    struct Suffix
    {
        std::vector<char16_t> letters;
        quint32 symbol = kNone;
    };
    std::vector<Suffix> m_suffixes;
    std::vector<LetterNode> m_letters;
    TrieEdges<char16_t> m_letterEdges;
    TrieEdges<quint32> m_phraseEdges;
    std::vector<quint32> m_firstNode;
    std::vector<quint8> m_symbolFlags;
    std::vector<std::pair<quint32, quint32>> m_meaningRange; ///< per node: first, count
    std::vector<Meaning> m_meanings;
    std::vector<WordPattern> m_patterns;
    WordClassNames m_classNames;
    WordStems m_stems;
    int m_phrases = 0;
    quint64 m_serial = 0;
};

} // namespace core
