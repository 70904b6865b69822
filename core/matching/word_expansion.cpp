// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/word_expansion.h"

#include "core/matching/latin_pattern.h"
#include "core/matching/native_pattern.h"
#include "core/matching/seen_words.h"
#include "core/matching/vocabulary_scan.h"
#include "core/matching/word_keys.h"

#include <algorithm>
#include <array>
#include <deque>

namespace core {

namespace {

/// What a reading of another script must reach: less when the word itself is in no name.
constexpr float kReading = .6F;
constexpr float kReadingOfKnown = .72F;
/// A coarse skeleton shared by more words than this says too little.
constexpr size_t kMostPerSkeleton = 3000;
/// The most words that a look at every reading aligns: most of a millisecond.
constexpr size_t kMostReadings = 8'000;
constexpr size_t kEveryWord = ~size_t(0);
/// Readings of a word in another script that are tried at first.
constexpr size_t kFirstReadings = 4;

/// Kept per thread so that no query allocates it anew.
struct ExpansionScratch
{
    SeenWords seen;
    std::vector<quint32> words;
};

/// Collects the expansions of one word.
class Expander
{
public:
    Expander(const Vocabulary &vocabulary, const AskedWord &asked, Reach reach, ExpansionScratch &scratch)
        : m_vocabulary(vocabulary), m_asked(asked), m_seen(scratch.seen), m_words(scratch.words),
          m_latin(isLatinWord(asked.form)), m_usual(reach == Reach::Usual), m_known(asked.own.has_value())
    {
        m_least = m_known && m_usual ? kReadingOfKnown : kReading;
        m_bothEnds = m_known && m_usual;
        m_foreign = !m_usual ? 2 : m_known && m_latin ? 0 : 1;
    }

    void byKeys()
    {
        bySameForms();
        bySlips();
        bySounds();
        byReadings();
    }

    /// Takes the words that any of the keys leads to, at most so many of one key, each once for every key that does;
    /// asks memory early for what is looked at next.
    void gather(const std::vector<quint64> &keys, size_t most)
    {
        m_words.clear();
        for (const quint64 key : keys)
            m_vocabulary.keys().prefetch(key);
        for (const quint64 key : keys)
            m_vocabulary.keys().prefetchEntries(key);
        for (const quint64 key : keys) {
            size_t taken = 0;
            m_vocabulary.keys().each(key, [&](quint32 word) {
                if (taken++ >= most)
                    return;
                m_vocabulary.prefetchSketch(word);
                m_words.push_back(word);
            });
        }
    }

    /// The same for the forms of the words that are left, or for their units.
    void prefetchForms(bool units = false) const
    {
        for (const quint32 word : m_words)
            m_vocabulary.prefetchBrief(word);
        for (const quint32 word : m_words)
            units ? m_vocabulary.prefetchUnits(word) : m_vocabulary.prefetchForms(word);
    }

    /// The same forms, and a look at every word of Latin spelling for one in a script of syllables, or the other way
    /// round: readings whose consonants are not among those expected.
    void byFormsAndEveryReading()
    {
        bySameForms();
        if (!m_latin && !writesSyllables(m_asked.form.script))
            return;
        m_bothEnds = false; // letters at an end are often silent
        noteNeeded();
        m_foreign = 1;
        m_words.clear();
        for (size_t length = 0; length < Vocabulary::kListedLengths; ++length) {
            const bool longest = length + 1 == Vocabulary::kListedLengths;
            if (!longest && !isOfLikeLength(static_cast<int>(length)))
                continue;
            const auto take = [&](std::span<const ListedWord> words) { addReachable(words); };
            if (m_latin)
                m_vocabulary.eachListOfSyllables(length, take);
            else
                m_vocabulary.eachListTouching(m_asked.edges, true, length, take);
        }
        keepReadings();
        keepLikeliest();
        byLetters();
    }

    std::vector<Expansion> found;

private:
    /// The letters that each unit of the asked word comes out as, of units that are not silent: a Latin word that has
    /// none of them is no reading.
    void noteNeeded()
    {
        constexpr int kSpoken = 3 * 8; ///< eighths of a bit: silent once in eight times
        const LetterModel &model = LetterModel::builtIn();
        m_needed.clear();
        const std::span<const LetterModel::UnitId> units(m_asked.form.units);
        for (size_t i = 0; i < units.size(); ++i) {
            const quint32 letters = model.lettersOf(units.subspan(i, 1));
            if (model.silentCost(units[i]) >= kSpoken && std::ranges::find(m_needed, letters) == m_needed.end())
                m_needed.push_back(letters);
        }
    }

    /// Takes the listed words whose letters fit. Nothing is known of those of words in another script here.
    void addReachable(std::span<const ListedWord> words)
    {
        const quint32 unreachable = m_latin ? 0U : ~m_asked.reach & ((1U << 27) - 1);
        size_t count = m_words.size();
        m_words.resize(count + words.size());
        for (const ListedWord &listed : words) {
            unsigned fits = hasAtMostBits(listed.letters & unreachable, m_foreign) ? 1U : 0U;
            for (const quint32 letters : m_needed)
                fits &= (listed.letters & letters) != 0 ? 1U : 0U;
            m_words[count] = listed.word;
            count += fits;
        }
        m_words.resize(count);
    }

    /// Of more words than there is time for those that fit at both ends and letter by letter.
    void keepLikeliest()
    {
        if (m_words.size() <= kMostReadings)
            return;
        m_bothEnds = true;
        m_foreign = 0;
        LikeLengths all;
        all.fill(1);
        std::erase_if(m_words, [&](quint32 word) { return !mayBeReading(m_vocabulary.sketch(word), all); });
        m_words.resize(std::min(m_words.size(), kMostReadings));
    }

    void add(quint32 word, float similarity) { found.push_back({word, similarity}); }

    void bySameForms()
    {
        if (m_asked.own && m_seen.first(*m_asked.own))
            add(*m_asked.own, 1.F);
        const auto exact = [this](quint32 word) {
            if (hasForm(word) && m_seen.first(word))
                add(word, .97F);
        };
        m_vocabulary.keys().each(wordKey(WordKey::Exact, m_asked.form.latin), exact);
        for (const std::string &form : m_asked.form.variants)
            m_vocabulary.keys().each(wordKey(WordKey::Exact, form), exact);
        for (const Equivalence &membership : m_asked.form.groups)
            m_vocabulary.keys().each(groupKey(membership.group), [&](quint32 word) {
                if (m_vocabulary.packed(word).sharesGroup(m_asked.form.groups) && m_seen.first(word))
                    add(word, membership.shortForm ? .86F : .94F);
            });
    }

    /// Keys may be shared by chance, so the forms themselves are compared.
    [[nodiscard]] bool hasForm(quint32 word) const
    {
        const PackedToken packed = m_vocabulary.packed(word);
        const auto isOurs = [this](std::string_view form) {
            return form == m_asked.form.latin ||
                   std::ranges::find(m_asked.form.variants, form) != m_asked.form.variants.end();
        };
        bool same = isOurs(packed.latin());
        packed.eachVariant([&](std::string_view form) { same = same || isOurs(form); });
        return same;
    }

    /// A word that names hold is seldom two slips of another one; those are still met through the other words.
    void bySlips()
    {
        gather(deleteKeys(m_asked.form.latin, m_known && m_usual ? 1 : kMostDeletes), kEveryWord);
        std::erase_if(m_words, [this](quint32 word) { return !mayBeSlip(word); });
        prefetchForms();
        for (const quint32 word : m_words)
            bySpelling(word);
    }

    /// The edits between the asked word and one of this length that still make them alike.
    [[nodiscard]] int budgetFor(int length) const
    {
        return editBudget(static_cast<size_t>(std::max(length, m_asked.pattern.length())));
    }

    bool mayBeSlip(quint32 word)
    {
        const WordSketch sketch = m_vocabulary.sketch(word);
        const int budget = budgetFor(sketch.length);
        return std::abs(int(sketch.length) - m_asked.pattern.length()) <= budget &&
               lettersNear(sketch.letters, m_asked.letters, budget) && m_seen.first(word);
    }

    void bySpelling(quint32 word)
    {
        const int length = m_vocabulary.sketch(word).length;
        const int budget = budgetFor(length);
        const int distance = m_asked.pattern.distanceWithin(m_vocabulary.latin(word), budget);
        if (distance > budget)
            m_seen.forget(word); // may still be found by its sound
        else
            add(word, likenessOfEdits(distance, std::max(length, m_asked.pattern.length())));
    }

    void bySounds()
    {
        if (m_asked.form.bones.size() < 2)
            return;
        gather({wordKey(WordKey::Skeleton, m_asked.form.bones)}, kEveryWord);
        prefetchForms();
        for (const quint32 word : m_words)
            bySound(word);
    }

    void bySound(quint32 word)
    {
        const std::string_view sound = m_vocabulary.sound(word);
        const int longer = std::max(static_cast<int>(sound.size()), m_asked.soundPattern.length());
        const int budget = editBudget(static_cast<size_t>(longer)) + 1;
        if (std::abs(static_cast<int>(sound.size()) - m_asked.soundPattern.length()) > budget || !m_seen.first(word))
            return;
        const int distance = m_asked.soundPattern.distanceTo(sound);
        if (distance > budget)
            m_seen.forget(word);
        else
            add(word, .95F - .8F * static_cast<float>(distance) / static_cast<float>(std::max(longer, 3)));
    }

    void byReadings()
    {
        const std::vector<std::string> skeletons = coarseSkeletons(m_asked.form);
        const size_t first = m_usual && m_known ? kFirstReadings : skeletons.size();
        compareReadings(std::span(skeletons).first(std::min(first, skeletons.size())));
        if (m_usual)
            return;
        // A skeleton that is off by a consonant needs both ends right, and no more than one letter that is not to be
        // had.
        m_bothEnds = true;
        m_foreign = 1;
        compareReadings(nearSkeletons(skeletons));
    }

    void compareReadings(std::span<const std::string> skeletons)
    {
        std::vector<quint64> keys;
        for (const std::string &bones : skeletons) {
            keys.push_back(coarseKey(WordKey::Coarse, !m_latin, bones));
            if (!m_usual)
                keys.push_back(coarseKey(WordKey::Unlikely, !m_latin, bones));
        }
        gather(keys, kMostPerSkeleton);
        keepReadings();
        prefetchForms(m_latin);
        byLetters();
    }

    using LikeLengths = std::array<quint8, 256>; ///< by length: 1 when a reading may be as long

    /// A script of syllables takes twice the letters for clusters: "Brest" is "beureseuteu" letter by letter.
    [[nodiscard]] bool isOfLikeLength(int length) const
    {
        const int asked = m_asked.pattern.length();
        return m_usual ? std::abs(length - asked) <= 2 + asked / 3
                       : std::max(length, asked) <= 2 * std::min(length, asked) + 2;
    }

    /// Latin letters that the other script's letters can't come out as rule a word out before any alignment.
    [[nodiscard]] bool mayBeReading(const WordSketch &sketch, const LikeLengths &like) const
    {
        auto foreign =
            static_cast<quint32>(m_latin ? m_asked.letters & ~sketch.reach : sketch.letters & ~m_asked.reach);
        for (int i = 0; i < m_foreign; ++i)
            foreign &= foreign - 1;
        const auto first = static_cast<unsigned>((sketch.first & m_asked.edges.first) != 0);
        const auto last = static_cast<unsigned>((sketch.last & m_asked.edges.last) != 0);
        const unsigned fits = m_bothEnds ? first & last : first | last;
        return (fits & static_cast<unsigned>(foreign == 0) & like[sketch.length]) != 0;
    }

    /// Leaves of the words gathered those that may be readings and were not looked at yet. In two rounds, the first
    /// without branches: most words are ruled out, by one thing or another.
    void keepReadings()
    {
        LikeLengths like;
        for (size_t length = 0; length < like.size(); ++length)
            like[length] = isOfLikeLength(static_cast<int>(length)) ? 1 : 0;
        size_t count = 0;
        for (const quint32 word : m_words) {
            m_words[count] = word;
            count += mayBeReading(m_vocabulary.sketch(word), like) ? 1 : 0;
        }
        m_words.resize(count);
        std::erase_if(m_words, [this](quint32 word) { return !m_seen.first(word); });
    }

    /// Compares the words gathered by the letter model.
    void byLetters()
    {
        if (m_words.empty())
            return;
        const auto addFitting = [this](auto likeness) {
            for (const quint32 word : m_words) {
                if (const float similarity = likeness(word); similarity >= m_least)
                    add(word, similarity);
            }
        };
        if (!m_latin) {
            thread_local NativePattern native;
            native.prepare(m_asked.form.units);
            addFitting([&](quint32 word) {
                const PackedToken packed = m_vocabulary.packed(word);
                float best = native.similarity(packed.latin(), m_least);
                packed.eachVariant(
                    [&](std::string_view form) { best = std::max(best, native.similarity(form, m_least)); });
                return best;
            });
            return;
        }
        thread_local std::deque<LatinPattern> patterns; // kept for their memory
        while (patterns.size() <= m_asked.form.variants.size())
            patterns.emplace_back();
        const auto end = patterns.begin() + static_cast<ptrdiff_t>(m_asked.form.variants.size()) + 1;
        patterns.front().prepare(m_asked.form.latin);
        for (size_t i = 0; i < m_asked.form.variants.size(); ++i)
            patterns[i + 1].prepare(m_asked.form.variants[i]);
        addFitting([&](quint32 word) {
            float best = 0;
            for (auto pattern = patterns.begin(); pattern != end; ++pattern)
                best = std::max(best, pattern->similarity(m_vocabulary.units(word), m_least));
            return best;
        });
    }

    const Vocabulary &m_vocabulary;
    const AskedWord &m_asked;
    SeenWords &m_seen;
    std::vector<quint32> &m_words; ///< that keys led to, before they are compared
    bool m_latin;
    bool m_usual;
    bool m_known;
    bool m_bothEnds = false; ///< of a word must be letters that the other may have there
    int m_foreign = 1;       ///< letters that the other script may lack
    float m_least = kReading;
    std::vector<quint32> m_needed; ///< sets of letters of which a reading has one at least
};

std::vector<Expansion> byKeysOrLetters(const Vocabulary &vocabulary, const AskedWord &asked, Reach reach)
{
    thread_local ExpansionScratch scratch;
    scratch.seen.begin(vocabulary.size());
    Expander expander(vocabulary, asked, reach, scratch);
    if (reach == Reach::Readings)
        expander.byFormsAndEveryReading();
    else
        expander.byKeys();
    return std::move(expander.found);
}

} // namespace

AskedWord::AskedWord(NameToken token)
    : form(std::move(token)), part(form.part), pattern(form.latin), soundPattern(form.sound),
      twin(form.latin, form.sound), letters(Vocabulary::lettersOf(form.latin)),
      reach(form.units.empty() ? 0 : LetterModel::builtIn().lettersOf(form.units)), edges(edgesOf(form))
{
}

std::vector<Expansion> expandWord(const Vocabulary &vocabulary, const AskedWord &asked, Reach reach, size_t most)
{
    std::vector<Expansion> found =
        reach == Reach::Beyond ? scanVocabulary(vocabulary, asked) : byKeysOrLetters(vocabulary, asked, reach);
    const auto better = [&](const Expansion &a, const Expansion &b) {
        if (a.similarity != b.similarity)
            return a.similarity > b.similarity;
        const auto one = vocabulary.sketch(a.word).rank;
        const auto other = vocabulary.sketch(b.word).rank;
        return one != other ? one < other : a.word < b.word;
    };
    if (found.size() > most) {
        std::nth_element(found.begin(), found.begin() + static_cast<ptrdiff_t>(most), found.end(), better);
        found.resize(most);
    }
    std::sort(found.begin(), found.end(), better);
    return found;
}

} // namespace core
