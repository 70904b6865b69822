// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/candidate_gathering.h"
#include "core/matching/settled_words.h"

namespace core {

/// The forms of an index's words, each unpacked when it is first asked for.
class StoredForms final : public WordForms
{
public:
    explicit StoredForms(const IndexStore &store) : m_store(store) {}
    [[nodiscard]] const NameToken &formsOf(quint32 word) const override
    {
        return searchScratch().words.get(m_store, word);
    }

private:
    const IndexStore &m_store;
};

/// One search over an index that nobody writes to meanwhile: gathers candidates, compares the most promising ones word
/// by word, in bits, and goes on to less likely readings while the best one leaves a word of the query unexplained.
class IndexSearch
{
public:
    IndexSearch(const IndexStore &store, const Weights &weights, const Query &query);

    QList<Match> run(int limit);

private:
    /// A name that was compared.
    struct Compared
    {
        quint32 person = 0;
        quint32 name = 0;
        double bits = 0; ///< of the name alone
        WordsHeld held;
    };
    /// A person with the name that fits best.
    struct Found
    {
        const Compared *best = nullptr;
        double nameBits = 0; ///< over all names of the person
        double keyBits = 0;
        double bits = 0;
    };
    /// The words of the query and of one stored name, laid side by side.
    struct Aligned
    {
        WordList right; ///< left are those of the query
        NameComparison comparison;
        double lone = 0;   ///< bits taken off where one word alone would carry the match
        double chance = 0; ///< bits taken off because names agree by chance more often than their words do
        [[nodiscard]] double bits() const { return comparison.bits - lone - chance; }
    };

    using Matches = QVarLengthArray<TokenMatch, 64>;

    void compareBest(CandidateGathering &gathering, size_t most);
    void compareRest(CandidateGathering &gathering);
    void compareAll(const std::vector<Candidate> &candidates);
    void compareOnce(quint32 name, size_t known);
    bool compareOtherNamesOfTies(size_t wanted);
    void addFieldBits(std::vector<Candidate> &candidates) const;
    [[nodiscard]] Compared compareName(quint32 name) const;
    void prefetch(const std::vector<Candidate> &candidates, ptrdiff_t place) const;
    [[nodiscard]] double probabilityOf(const Aligned &aligned) const;
    void align(quint32 name, Aligned &aligned) const;
    void matchWords(std::span<const StoredWord> stored, const WordList &right, Matches &matches) const;
    void addNameBits(std::span<const StoredWord> stored, Aligned &aligned) const;
    [[nodiscard]] double fieldBits(const StoredPerson &person) const;
    [[nodiscard]] double nameShare(quint32 name) const;
    void rank(const CandidateGathering &gathering);
    [[nodiscard]] WordsHeld heldByBest() const;
    [[nodiscard]] WordSet unexplained() const;
    [[nodiscard]] WordSet foreignWords() const;
    [[nodiscard]] WordSet unsureReadings() const;
    void noteExplained(const Aligned &aligned, Compared &compared) const;
    [[nodiscard]] bool isWeakWord() const;
    [[nodiscard]] bool mayBeSpacedOtherwise() const;
    [[nodiscard]] bool isWeak() const;

    // index_explanation.cpp
    [[nodiscard]] Match makeMatch(const Found &found) const;
    void explain(const Found &found, Match &match) const;
    [[nodiscard]] PersonRecord askedRecord() const;
    [[nodiscard]] double prior() const;
    [[nodiscard]] double probabilityBesides(double probability, double ofNames, double otherBits) const;
    [[nodiscard]] bool isSmall() const;

    const IndexStore &m_store;
    const Weights &m_weights;
    const Query &m_query;
    AskedName m_asked;
    StoredForms m_forms;
    std::vector<Compared> m_compared;
    std::vector<Found> m_found;
    std::array<quint16, 8> m_nationalities{};
    size_t m_nationalityCount = 0;
    bool m_hasFields;
};

} // namespace core
