// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/index_store.h"
#include "core/matching/person_index.h"

namespace core {

/// One search over an index that nobody writes to meanwhile.
///
/// 1. Every word of the query is expanded to words of the vocabulary that it may stand for.
/// 2. The lists of names are opened from the rarest word on, within a budget; lists of common words only add to names
///    that are candidates already. Keys of documents, phones, e-mails and birth dates open candidates of their own.
/// 3. The most promising candidates are compared word by word, in bits.
/// 4. When nothing fits well, the lists left closed are read too, looking for a second word that fits.
class IndexSearch
{
public:
    IndexSearch(const IndexStore &store, const Weights &weights, const Query &query);

    QList<Match> run(int limit);

private:
    struct QueryWord
    {
        NameToken form;
        NamePart part = NamePart::Unknown;
        DistancePattern pattern, soundPattern;
        quint32 letters = 0; ///< see Vocabulary::letters
        float rarity = 0;
        std::vector<Expansion> expansions;
        quint64 commonest = 0; ///< names with a word that is nearly the same
    };
    /// A word of the vocabulary whose names may be opened for a word of the query.
    struct Opening
    {
        quint32 word = 0;
        quint32 names = 0;
        float bits = 0;
        quint8 queryWord = 0;
        bool close = false; ///< the same word or nearly
    };
    struct Candidate
    {
        quint32 name = 0;
        float score = 0;
    };
    struct Found
    {
        quint32 person = 0;
        quint32 name = 0;
        double bits = 0;
        double nameBits = 0;
        double nameProbability = 0;
        int coreAgreements = 0;
        bool keyed = false; ///< reached by a document, phone or e-mail
        double keyBits = 0;
    };

    /// The words of the query and of one stored name, laid side by side.
    struct Aligned
    {
        WordList left, right;
        NameComparison comparison;
        double lone = 0;   ///< bits taken off where one word alone would carry the match
        double chance = 0; ///< bits taken off because names agree by chance more often than their words do
        [[nodiscard]] double bits() const { return comparison.bits - lone - chance; }
    };

    void searchOnce(int limit);
    void align(quint32 name, Aligned &aligned);
    void explain(const Found &found, Match &match);
    [[nodiscard]] PersonRecord askedRecord() const;
    [[nodiscard]] double prior() const;
    void prepareWords();
    void addOpenings(size_t queryWord);
    void addJoins();
    void addSplits(size_t queryWord);
    void orderOpenings();
    void open(const Opening &opening, bool onlyKnown);
    void openByKeys();
    void openKey(quint64 key, float bits, bool strong);
    void collect();
    std::vector<Candidate> bestCandidates(size_t most);
    void rank(const std::vector<Candidate> &candidates);
    Found compareName(quint32 name);
    [[nodiscard]] bool sharesGroup(const QueryWord &asked, quint32 word) const;
    [[nodiscard]] bool mayMatch(const QueryWord &asked, quint32 word) const;
    [[nodiscard]] float farLikeness(const QueryWord &asked, quint32 word) const;
    TokenMatch matchWord(size_t queryWord, quint32 word);
    double fieldBits(const StoredPerson &person) const;
    [[nodiscard]] bool isWeak() const;
    void searchClosedLists();
    Match makeMatch(const Found &found) const;

    const IndexStore &m_store;
    const Weights &m_weights;
    const Query &m_query;
    AnalysedName m_name;
    PersonRecord m_asked; ///< the query's fields, only filled in for explaining
    std::vector<QueryWord> m_words;
    std::vector<Opening> m_openings;
    std::vector<Opening> m_closed;
    std::vector<Found> m_found;
    QHash<quint32, double> m_keyed; ///< persons reached by a strong key, with its bits
    std::array<quint16, 8> m_nationalities{};
    size_t m_nationalityCount = 0;
    bool m_thorough = false; ///< second round: unlikely readings too
};

} // namespace core
