// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/word_expansion.h"

#include "core/matching/latin_pattern.h"
#include "core/matching/native_pattern.h"
#include "core/matching/word_keys.h"

#include <algorithm>
#include <array>
#include <deque>

namespace core {

namespace {

/// What a reading of another script must reach: less when the word itself is in no name.
constexpr size_t kAhead = 16; ///< words whose sketch is asked of the memory early
constexpr float kReading = .6F;
constexpr float kReadingOfKnown = .72F;
/// A coarse skeleton shared by more words than this says too little.
constexpr size_t kMostPerSkeleton = 3000;
/// Readings of a word in another script that are tried at first.
constexpr size_t kFirstReadings = 4;

/// What is seen while one word is expanded; kept per thread so that no query allocates it anew.
struct Seen
{
    std::vector<quint32> marks;
    std::vector<quint32> readings;
    quint32 round = 0;

    void begin(size_t words)
    {
        if (marks.size() < words)
            marks.resize(words + words / 4, 0);
        if (++round == 0) {
            std::ranges::fill(marks, 0);
            round = 1;
        }
    }
    void forget(quint32 word) { marks[word] = 0; }
    bool first(quint32 word)
    {
        if (marks[word] == round)
            return false;
        marks[word] = round;
        return true;
    }
};

/// Collects the expansions of one word.
class Expander
{
public:
    Expander(const Vocabulary &vocabulary, const AskedWord &asked, Reach reach, Seen &seen)
        : m_vocabulary(vocabulary), m_asked(asked), m_seen(seen), m_readings(seen.readings),
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
        if (m_asked.form.bones.size() >= 2)
            m_vocabulary.keys().each(wordKey(WordKey::Skeleton, m_asked.form.bones),
                                     [this](quint32 word) { bySound(word); });
        byReadings();
    }

    /// A plain look at every word: what the keys can't reach, because it has a slip too many or lost its first letters.
    void byScan()
    {
        const int own = m_asked.pattern.length();
        const bool plain = m_asked.form.units.empty();
        std::array<qint8, 256> budgets; // by length; -1: too long, too short, or nothing but what the keys reach
        for (int length = 0; length < 256; ++length) {
            const int longer = std::max(length, own);
            const int byKeys = std::min<int>(editBudget(static_cast<size_t>(std::min(length, own))), kMostDeletes);
            const int budget = std::min(editBudget(static_cast<size_t>(longer)) + 1, (longer - 1) / 2);
            const bool beyondKeys = budget > byKeys && longer - std::min(length, own) <= budget;
            budgets[static_cast<size_t>(length)] = static_cast<qint8>(beyondKeys ? budget : -1);
        }
        m_readings.clear();
        m_vocabulary.eachListTouching(m_asked.edges, plain, [&](std::span<const quint32> words) {
            for (size_t i = 0; i < words.size(); ++i) {
                if (i + kAhead < words.size())
                    m_vocabulary.prefetchSketch(words[i + kAhead]);
                const WordSketch &sketch = m_vocabulary.sketch(words[i]);
                // With both ends wrong too little of a word is left.
                if (budgets[sketch.length] >= 0 &&
                    lettersNear(sketch.letters, m_asked.letters, budgets[sketch.length]) &&
                    sketch.edges.touch(m_asked.edges)) {
                    m_vocabulary.prefetchBrief(words[i]);
                    m_readings.push_back(words[i]);
                }
            }
        });
        for (const quint32 word : m_readings)
            m_vocabulary.prefetchForms(word);
        for (const quint32 word : m_readings) {
            const int length = m_vocabulary.sketch(word).length;
            const int budget = budgets[static_cast<size_t>(length)];
            const int distance = m_asked.pattern.distanceWithin(m_vocabulary.latin(word), budget);
            if (distance <= budget && m_seen.first(word))
                add(word, spellingLikeness(distance, std::max(length, own)));
        }
    }

    std::vector<Expansion> found;

private:
    static float spellingLikeness(int distance, int longer)
    {
        return distance == 0 ? 1.F : 1.F - .85F * static_cast<float>(distance) / static_cast<float>(longer);
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
        const std::vector<quint64> keys = deleteKeys(m_asked.form.latin, m_known && m_usual ? 1 : kMostDeletes);
        for (const quint64 key : keys)
            m_vocabulary.keys().prefetch(key);
        for (const quint64 key : keys)
            m_vocabulary.keys().prefetchEntries(key);
        for (const quint64 key : keys)
            m_vocabulary.keys().each(key, [this](quint32 word) { bySpelling(word); });
    }

    void bySpelling(quint32 word)
    {
        const WordSketch sketch = m_vocabulary.sketch(word);
        const int size = sketch.length;
        const int longer = std::max(size, m_asked.pattern.length());
        const int budget = editBudget(static_cast<size_t>(longer));
        if (longer - std::min(size, m_asked.pattern.length()) > budget ||
            !lettersNear(sketch.letters, m_asked.letters, budget))
            return;
        if (!m_seen.first(word))
            return;
        const int distance = m_asked.pattern.distanceWithin(m_vocabulary.latin(word), budget);
        if (distance > budget)
            m_seen.forget(word); // may still be found by its sound
        else
            add(word, spellingLikeness(distance, longer));
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
        m_readings.clear();
        std::vector<quint64> keys;
        for (const std::string &bones : skeletons) {
            keys.push_back(coarseKey(WordKey::Coarse, !m_latin, bones));
            if (!m_usual)
                keys.push_back(coarseKey(WordKey::Unlikely, !m_latin, bones));
        }
        gather(keys);
        // Three rounds, each asking memory early for what the next one needs.
        for (const quint32 word : m_readings)
            m_vocabulary.prefetchSketch(word);
        std::erase_if(m_readings, [this](quint32 word) { return !mayBeReading(word); });
        for (const quint32 word : m_readings)
            m_vocabulary.prefetchBrief(word);
        for (const quint32 word : m_readings)
            m_latin ? m_vocabulary.prefetchUnits(word) : m_vocabulary.prefetchForms(word);
        byLetters();
    }

    /// The words of the other kind of spelling that skeletons lead to.
    void gather(const std::vector<quint64> &keys)
    {
        for (const quint64 key : keys)
            m_vocabulary.keys().prefetch(key);
        for (const quint64 key : keys)
            m_vocabulary.keys().prefetchEntries(key);
        for (const quint64 key : keys) {
            size_t taken = 0;
            m_vocabulary.keys().each(key, [&](quint32 word) {
                if (taken++ < kMostPerSkeleton)
                    m_readings.push_back(word);
            });
        }
    }

    /// A script of syllables takes twice the letters for clusters: "Brest" is "beureseuteu" letter by letter.
    [[nodiscard]] bool isOfLikeLength(int length) const
    {
        const int asked = m_asked.pattern.length();
        return m_usual ? std::abs(length - asked) <= 2 + asked / 3
                       : std::max(length, asked) <= 2 * std::min(length, asked) + 2;
    }

    /// Latin letters that the other script's letters can't come out as rule a word out before any alignment.
    bool mayBeReading(quint32 word)
    {
        const WordSketch sketch = m_vocabulary.sketch(word);
        const auto foreign =
            static_cast<quint32>(m_latin ? m_asked.letters & ~sketch.reach : sketch.letters & ~m_asked.reach);
        const bool fits = m_bothEnds ? sketch.edges.meet(m_asked.edges) : sketch.edges.touch(m_asked.edges);
        return fits && hasAtMostBits(foreign, m_foreign) && isOfLikeLength(sketch.length) && m_seen.first(word);
    }

    /// Compares the words gathered by the letter model.
    void byLetters()
    {
        if (m_readings.empty())
            return;
        const auto addFitting = [this](auto likeness) {
            for (const quint32 word : m_readings) {
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
    Seen &m_seen;
    std::vector<quint32> &m_readings; ///< words that may be readings, before they are compared
    bool m_latin;
    bool m_usual;
    bool m_known;
    bool m_bothEnds = false; ///< of a word must be letters that the other may have there
    int m_foreign = 1;       ///< letters that the other script may lack
    float m_least = kReading;
};

} // namespace

AskedWord::AskedWord(NameToken token)
    : form(std::move(token)), part(form.part), pattern(form.latin), soundPattern(form.sound),
      letters(Vocabulary::lettersOf(form.latin)),
      reach(form.units.empty() ? 0 : LetterModel::builtIn().lettersOf(form.units)), edges(edgesOf(form))
{
}

std::vector<Expansion> expandWord(const Vocabulary &vocabulary, const AskedWord &asked, Reach reach, size_t most)
{
    thread_local Seen seen;
    seen.begin(vocabulary.size());
    Expander expander(vocabulary, asked, reach, seen);
    expander.byKeys();
    if (reach == Reach::Whole)
        expander.byScan();
    std::vector<Expansion> &found = expander.found;
    const auto better = [](const Expansion &a, const Expansion &b) {
        return a.similarity != b.similarity ? a.similarity > b.similarity : a.word < b.word;
    };
    if (found.size() > most) {
        std::nth_element(found.begin(), found.begin() + static_cast<ptrdiff_t>(most), found.end(), better);
        found.resize(most);
    }
    std::sort(found.begin(), found.end(), better);
    return std::move(found);
}

} // namespace core
