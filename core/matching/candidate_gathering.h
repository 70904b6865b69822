// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/asked_name.h"
#include "core/matching/best_candidates.h"
#include "core/matching/person_index.h"

#include <QHash>

#include <array>
#include <span>
#include <vector>

namespace core {

/// Gathers candidates for one query. Every word of the query is expanded to words of the vocabulary; their lists are
/// opened from the rarest on, within a budget; each name met is then judged by all of its words at once, so that lists
/// of common words need not be read. Keys of documents, phones, e-mails and birth dates open candidates of their own.
class CandidateGathering
{
public:
    /// `wanted` is how many candidates are asked for at a time.
    CandidateGathering(const IndexStore &store, const Weights &weights, const Query &query, const AskedName &asked,
                       size_t wanted);
    ~CandidateGathering();
    CandidateGathering(const CandidateGathering &) = delete;
    CandidateGathering &operator=(const CandidateGathering &) = delete;

    /// The first look: every word in its usual forms.
    void gatherUsual();
    /// The second: the words given, in forms less likely, and more names of all words.
    void gatherThorough(WordSet words);
    /// For readings that are not sure: every word of the other kind of spelling that the words given may be; and the
    /// whole name run together or parted, since Han and Hangul write it without spaces.
    void gatherReadings(WordSet words);
    /// The last: names with one word that fits and another of those given that fits at least loosely.
    void gatherLoosePairs(WordSet words);

    /// The best candidates met since the last call, each name once, in no particular order.
    [[nodiscard]] std::vector<Candidate> takeBest(size_t most);
    /// The best of those that takeBest() passed over, each name once, in no particular order. Some may have been handed
    /// out by then for another of their words.
    [[nodiscard]] std::vector<Candidate> takeRest(size_t most);
    /// Bits of a document, phone or e-mail by which a person was reached; 0 when not.
    [[nodiscard]] double keyBits(quint32 person) const { return m_keyed.value(person, 0); }

private:
    /// A word of the vocabulary whose names may be opened for a word of the query.
    struct Opening
    {
        quint32 word = 0;
        quint32 names = 0;
        quint8 queryWord = 0;
        bool close = false;
        bool opened = false;
    };
    /// What a look at the words of a name says.
    struct Judged
    {
        float score = 0;
        quint32 met = 0;      ///< words of the query that the name meets
        bool earlier = false; ///< a list read before holds the name too, so that it has been judged
    };
    using WordBits = std::array<float, 2 * kMostWords>; ///< by word of the query, for words that are met
    void expandUsual(size_t word);
    [[nodiscard]] std::span<const Expansion> expandThorough(size_t word);
    void addExpansions(size_t word, std::span<const Expansion> expansions);
    void addHit(quint32 word, size_t queryWord, float bits, bool close);
    void addJoins();
    void addSplits(size_t queryWord);
    void addUnspacedParts();
    void addRunTogether();
    void addListedCompounds(std::span<const std::string_view> words, size_t as);
    void openWithin(quint64 budget);
    void read(const std::vector<quint32> &words, WordSet alone);
    void readList(quint32 word, std::span<const Posting> names, quint16 order, WordSet alone);
    void judge(quint32 name, quint16 order, WordSet alone);
    void openKey(quint64 key, float bits, bool strong);
    void openByKeys();
    [[nodiscard]] std::vector<quint32> personsByKey(quint64 key) const;
    void keep(quint32 name, float score);
    [[nodiscard]] bool isRemoved(quint32 name) const;
    [[nodiscard]] Judged judged(quint32 name, quint16 order) const;
    [[nodiscard]] Judged judgedAlone(quint32 word, quint32 others) const;
    [[nodiscard]] float scoreOf(const Judged &met, const WordBits &best, int unmet) const;
    [[nodiscard]] quint64 closeNames(WordSet words) const;

    const IndexStore &m_store;
    const Weights &m_weights;
    const Query &m_query;
    const AskedName &m_asked;
    std::vector<Opening> m_openings;
    std::array<std::vector<Expansion>, kMostWords> m_thorough; ///< by word of the query: all that Thorough found
    bool m_readsFields = false;                                ///< other fields are to choose among the candidates
    BestCandidates m_candidates;
    std::vector<Candidate> m_passedOver;
    std::vector<Candidate> m_byKey; ///< reached by a document, phone, e-mail or birth date
    QHash<quint32, double> m_keyed;
};

} // namespace core
