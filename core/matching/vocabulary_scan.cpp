// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/vocabulary_scan.h"

#include "core/matching/distance_lanes.h"
#include "core/matching/seen_words.h"
#include "core/matching/word_keys.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace core {

namespace {

/// The most edits that are allowed.
constexpr int kMostScanned = 4;

/// Kept per thread so that no query allocates it anew.
struct ScanScratch
{
    SeenWords seen;
    std::vector<quint32> words;   ///< that are too long for a look at eight at a time
    std::vector<ListedWord> near; ///< that their letters don't rule out
};

class Scan
{
public:
    Scan(const Vocabulary &vocabulary, const AskedWord &asked, ScanScratch &scratch)
        : m_vocabulary(vocabulary), m_asked(asked), m_seen(scratch.seen), m_words(scratch.words), m_near(scratch.near),
          m_letters(Vocabulary::lettersAndRepeats(asked.form.latin))
    {
    }

    void run()
    {
        const bool plain = m_asked.form.units.empty();
        const DistanceLanes lanes(m_asked.form.latin);
        m_words.clear();
        for (size_t length = 0; length < Vocabulary::kListedLengths; ++length) {
            const bool longest = length + 1 == Vocabulary::kListedLengths;
            const int budget = longest ? kMostScanned : scanBudget(static_cast<int>(length));
            if (budget < 0)
                continue;
            m_near.clear();
            m_vocabulary.eachListTouching(m_asked.edges, plain, length,
                                          [&](std::span<const ListedWord> words) { addNear(words, budget); });
            scanNear(lanes, length, budget);
        }
        scanUnpacked();
    }

    std::vector<Expansion> found;

private:
    /// The edits that a word of this length may be away; -1: too long, too short, or nothing but what the keys reach.
    [[nodiscard]] int scanBudget(int length) const
    {
        const int own = m_asked.pattern.length();
        const int longer = std::max(length, own);
        const int shorter = std::min(length, own);
        const int byKeys = std::min<int>(editBudget(static_cast<size_t>(shorter)), kMostDeletes);
        const int budget = std::min(editBudget(static_cast<size_t>(longer)) + 1, (longer - 1) / 2);
        return budget > byKeys && longer - shorter <= budget ? budget : -1;
    }

    /// Takes the listed words that their letters don't rule out. Without branches: no guess of the processor about
    /// which word fits would be right often enough.
    void addNear(std::span<const ListedWord> words, int budget)
    {
        constexpr size_t kBlock = 128;
        std::array<quint64, kBlock> near;
        for (; !words.empty(); words = words.subspan(std::min(kBlock, words.size()))) {
            const std::span<const ListedWord> block = words.first(std::min(kBlock, words.size()));
            for (size_t i = 0; i < block.size(); ++i)
                near[i] = lettersWithin(block[i].letters, m_letters, static_cast<quint64>(budget));
            size_t count = m_near.size();
            m_near.resize(count + block.size());
            for (size_t i = 0; i < block.size(); ++i) {
                m_near[count] = block[i];
                count += near[i];
            }
            m_near.resize(count);
        }
    }

    /// Compares what addNear took, words of one length, eight at a time; leaves those that can't be to scanUnpacked.
    void scanNear(const DistanceLanes &lanes, size_t length, int budget)
    {
        const bool packs = lanes.isUsable() && length <= DistanceLanes::kLongest;
        if (!packs) {
            std::ranges::transform(m_near, std::back_inserter(m_words), &ListedWord::word);
            return;
        }
        for (size_t at = 0; at < m_near.size(); at += DistanceLanes::kLanes) {
            const auto some = std::span(m_near).subspan(at, std::min(DistanceLanes::kLanes, m_near.size() - at));
            DistanceLanes::Words packed{};
            std::ranges::transform(some, packed.begin(), &ListedWord::packed);
            const DistanceLanes::Distances distances = lanes.distancesTo(packed, length);
            for (size_t lane = 0; lane < some.size(); ++lane) {
                if (packed[lane] == DistanceLanes::kUnpacked)
                    m_words.push_back(some[lane].word);
                else if (distances[lane] <= budget)
                    addScanned(some[lane].word, distances[lane], static_cast<int>(length));
            }
        }
    }

    void scanUnpacked()
    {
        for (const quint32 word : m_words)
            m_vocabulary.prefetchBrief(word);
        for (const quint32 word : m_words)
            m_vocabulary.prefetchForms(word);
        for (const quint32 word : m_words) {
            const std::string_view latin = m_vocabulary.latin(word);
            const int budget = scanBudget(static_cast<int>(latin.size()));
            const int distance = m_asked.pattern.distanceWithin(latin, budget);
            if (distance <= budget)
                addScanned(word, distance, static_cast<int>(latin.size()));
        }
    }

    void addScanned(quint32 word, int distance, int length)
    {
        // With both ends wrong too little of a word is left.
        if (m_vocabulary.sketch(word).edges().touch(m_asked.edges) && m_seen.first(word))
            found.push_back({word, likenessOfEdits(distance, std::max(length, m_asked.pattern.length()))});
    }

    /// 1 when each of the two has at most `most` letters that the other has not, else 0.
    static quint64 lettersWithin(quint32 one, quint32 other, quint64 most)
    {
        constexpr quint64 kSigns = 0x80'0000'0080;
        constexpr quint64 kBothHalves = 0x1'0000'0001;
        // Both counts at once, one in each half: bits are added up in pairs, fours, bytes.
        quint64 bits = quint64(one & ~other) | quint64(other & ~one) << 32;
        bits -= bits >> 1 & 0x5555'5555'5555'5555;
        bits = (bits & 0x3333'3333'3333'3333) + (bits >> 2 & 0x3333'3333'3333'3333);
        bits = (bits + (bits >> 4)) & 0x0F0F'0F0F'0F0F'0F0F;
        bits += bits >> 8;
        bits += bits >> 16;
        const quint64 left = (kSigns | most * kBothHalves) - (bits & 0x3F'0000'003F);
        return left >> 7 & left >> 39 & 1;
    }

    const Vocabulary &m_vocabulary;
    const AskedWord &m_asked;
    SeenWords &m_seen;
    std::vector<quint32> &m_words;
    std::vector<ListedWord> &m_near;
    quint32 m_letters; ///< see Vocabulary::lettersAndRepeats
};

} // namespace

std::vector<Expansion> scanVocabulary(const Vocabulary &vocabulary, const AskedWord &asked)
{
    thread_local ScanScratch scratch;
    scratch.seen.begin(vocabulary.size());
    Scan scan(vocabulary, asked, scratch);
    scan.run();
    return std::move(scan.found);
}

} // namespace core
