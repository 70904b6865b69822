// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/name_parts.h"
#include "core/matching/packed_token.h"
#include "core/matching/token_match.h"

#include <QStringView>
#include <QVarLengthArray>

#include <span>

namespace core {

/// What two names say about a part: three different things that must never be mixed up.
enum class Agreement : quint8 { Agrees, Contradicts, Omitted };

/// A set of positions of words in a name.
using WordSet = quint16;

/// One aligned part of two names. An omitted part has words on one side only.
struct AlignedPart
{
    WordSet left = 0;
    WordSet right = 0;
    TokenLevel level = TokenLevel::None;
    Agreement agreement = Agreement::Omitted;
    float similarity = 0;
    float weight = 0;     ///< how much of a name this part is; 1 = an ordinary family name
    bool swapped = false; ///< a given name on one side stands as family name on the other
    double bits = 0;      ///< log2 of how much likelier this is for one person than for two; see nameBits
};

/// The most words of a name that are compared.
inline constexpr size_t kMostWords = 16;

struct NameComparison
{
    QVarLengthArray<AlignedPart, 8> parts;
    double probability = 0; ///< that both are names of one person, when as many pairs shown are as are not
    double bits = 0;        ///< sum over the parts
    int coreAgreements = 0; ///< whole words other than particles, titles and initials that agree
    int coreWords = 0;      ///< such words in the longer name
};

/// Gives all forms of a word by its number, for those that know words in short.
class WordForms
{
public:
    virtual ~WordForms() = default;
    /// Valid until the next search.
    [[nodiscard]] virtual const NameToken &formsOf(quint32 word) const = 0;
};

/// A word and the role that it has in this name: the same word is a family name here and a given name there. Most pairs
/// of names are told by what stands here; the other forms are fetched where more is needed.
class WordInName
{
public:
    WordInName() = default;
    WordInName(const NameToken *forms, NamePart role)
        : latin(forms->latin), part(role), knownGiven(forms->knownGiven), script(forms->script), m_forms(forms)
    {
    }
    /// A word of a vocabulary, in short.
    WordInName(quint32 word, const PackedToken &packed, NamePart role, const WordForms &source)
        : latin(packed.latin()), part(role), knownGiven(packed.isKnownGiven()), script(packed.script()), m_word(word),
          m_source(&source)
    {
    }

    std::string_view latin;
    NamePart part = NamePart::Unknown;
    bool knownGiven = false;
    Script script = Script::None;

    [[nodiscard]] const NameToken &forms() const { return m_forms ? *m_forms : m_source->formsOf(m_word); }
    /// For words of one name.
    [[nodiscard]] bool isSameWord(const WordInName &other) const
    {
        return m_forms ? m_forms->native == other.m_forms->native : m_word == other.m_word;
    }

private:
    const NameToken *m_forms = nullptr;
    quint32 m_word = 0;
    const WordForms *m_source = nullptr;
};

using TokenSpan = std::span<const WordInName>;
using WordList = QVarLengthArray<WordInName, kMostWords>;

/// The words of a name as the functions below take them; valid as long as the name.
WordList wordsOf(const AnalysedName &name);

/// Aligns the words of two names: each word with at most one other, joined and split words found, repeated ones
/// dropped. `matches` holds the likeness of left word i and right word j at i * right.size() + j. At most kMostWords
/// each.
NameComparison alignNames(TokenSpan left, TokenSpan right, std::span<const TokenMatch> matches, bool organisation);

/// The same, but for the probability: searches ask for it only where a document fits.
NameComparison alignWords(TokenSpan left, TokenSpan right, std::span<const TokenMatch> matches, bool organisation);
/// The probability of names that alignWords laid side by side.
double nameProbability(const NameComparison &comparison, TokenSpan left, TokenSpan right, bool organisation);

/// Fills in the bits of every part from the rarity of its words (Fellegi and Sunter 1969; term frequency as in Winkler
/// 1989): agreement log2(m/u) with u the frequency of the word, less for weaker levels; contradictions and omissions
/// cost fixed amounts. Rarities are -log2 of the share of persons with the word, one per word. Returns the sum.
double nameBits(NameComparison &comparison, TokenSpan left, TokenSpan right, std::span<const float> leftRarity,
                std::span<const float> rightRarity);

/// A rarity for use without a population: common for names in the tables, rare for others.
float usualRarity(const WordInName &word);

/// Compares two whole names. Any thread; about 5 microseconds for Latin names.
NameComparison compareNames(QStringView left, QStringView right);
NameComparison compareNames(const AnalysedName &left, const AnalysedName &right);

} // namespace core
