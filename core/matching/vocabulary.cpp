// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/vocabulary.h"

#include "core/matching/letter_model.h"
#include "core/matching/sound_form.h"
#include "core/matching/token_match.h"

#include <algorithm>
#include <array>
#include <bit>

namespace core {

namespace {

/// Deletes are made of the first letters only: enough to tell words apart, and bounded (SymSpell's prefix trick).
constexpr size_t kPrefix = 7;
constexpr int kMostEdits = 2;
/// What a reading of another script must reach: less when the word itself is in no name.
constexpr float kReading = .6F;
constexpr float kReadingOfKnown = .72F;
/// A coarse skeleton shared by more words than this says too little.
constexpr size_t kMostPerSkeleton = 3000;
constexpr size_t kLikelySkeletons = 10;
/// Less likely skeletons are looked up only when the usual ones find too little.
constexpr size_t kUsualSkeletons = 3;

enum KeyKind : quint64 { ExactKey = 1, DeleteKey, SkeletonKey, CoarseKey, UnlikelyKey, GroupKey };

quint64 key(KeyKind kind, std::string_view text)
{
    return stableHash(text, kind);
}

quint64 wordHash(QStringView word)
{
    const quint64 hash =
        stableHash({reinterpret_cast<const char *>(word.utf16()), static_cast<size_t>(word.size()) * 2});
    return hash == 0 ? 1 : hash;
}

bool isLatin(const NameToken &token)
{
    return token.script == Script::Latin || token.script == Script::None;
}

/// Calls take(text) for the prefix of a word and all ways to delete one letter of it, and two of longer words unless
/// `most` is less.
template <typename Take>
void eachDelete(std::string_view word, int most, Take take)
{
    const int edits = std::min(editBudget(word.size()), most);
    const std::string_view prefix = word.substr(0, kPrefix);
    take(prefix);
    if (edits == 0)
        return;
    std::array<char, kPrefix> buffer{};
    for (size_t i = 0; i < prefix.size(); ++i) {
        size_t n = 0;
        for (size_t k = 0; k < prefix.size(); ++k) {
            if (k != i)
                buffer[n++] = prefix[k];
        }
        take(std::string_view(buffer.data(), n));
        if (edits < 2)
            continue;
        std::array<char, kPrefix> shorter{};
        for (size_t j = i; j < n; ++j) {
            size_t m = 0;
            for (size_t k = 0; k < n; ++k) {
                if (k != j)
                    shorter[m++] = buffer[k];
            }
            take(std::string_view(shorter.data(), m));
        }
    }
}

template <typename Take>
void eachShorter(const std::string &bones, Take take)
{
    for (size_t i = 0; i < bones.size(); ++i) {
        std::string shorter = bones;
        shorter.erase(i, 1);
        take(shorter);
    }
}

std::vector<std::string> coarseSkeletons(const NameToken &token)
{
    std::vector<std::string> all;
    if (isLatin(token) || token.units.empty())
        all.push_back(coarseSkeleton(token.sound));
    if (isLatin(token)) {
        for (const std::string &form : token.variants)
            all.push_back(coarseSkeleton(soundForm(form)));
    } else {
        for (std::string &likely : LetterModel::builtIn().likelySkeletons(token.units, kLikelySkeletons))
            all.push_back(std::move(likely));
        for (const std::string &form : token.variants)
            all.push_back(coarseSkeleton(soundForm(form)));
    }
    std::erase_if(all, [](const std::string &bones) { return bones.empty(); });
    std::vector<std::string> distinct;
    for (std::string &bones : all) {
        if (std::ranges::find(distinct, bones) == distinct.end())
            distinct.push_back(std::move(bones));
    }
    return distinct;
}

/// What is seen while one word is expanded; kept per thread so that no query allocates it anew.
struct Seen
{
    std::vector<quint32> marks;
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

} // namespace

void Vocabulary::grow()
{
    const size_t size = std::max<size_t>(1 << 16, m_slots.size() * 2);
    std::vector<quint64> hashes(size, 0);
    std::vector<quint32> slots(size, 0);
    for (size_t i = 0; i < m_hashes.size(); ++i) {
        if (m_hashes[i] == 0)
            continue;
        size_t at = m_hashes[i] & (size - 1);
        while (hashes[at] != 0)
            at = (at + 1) & (size - 1);
        hashes[at] = m_hashes[i];
        slots[at] = m_slots[i];
    }
    m_hashes = std::move(hashes);
    m_slots = std::move(slots);
}

quint32 Vocabulary::intern(QStringView cleanedWord)
{
    if (m_tokens.size() * 2 >= m_slots.size())
        grow();
    const quint64 hash = wordHash(cleanedWord);
    size_t at = hash & (m_slots.size() - 1);
    while (m_hashes[at] != 0) {
        if (m_hashes[at] == hash && m_tokens[m_slots[at]].native == cleanedWord)
            return m_slots[at];
        at = (at + 1) & (m_slots.size() - 1);
    }
    const quint32 word = static_cast<quint32>(m_tokens.size());
    NameToken token = makeToken(cleanedWord);
    token.part = roleOfWord(token, NameTables::builtIn());
    m_briefs.push_back(briefOf(token));
    m_tokens.push_back(std::move(token));
    m_hashes[at] = hash;
    m_slots[at] = word;
    addKeys(word);
    return word;
}

/// Which of the letters a word holds, bit 0 = a; digits share bit 26.
quint32 Vocabulary::lettersOf(std::string_view latin)
{
    quint32 letters = 0;
    for (const char c : latin)
        letters |= c >= 'a' && c <= 'z' ? 1U << (c - 'a') : 1U << 26;
    return letters;
}

Vocabulary::Brief Vocabulary::briefOf(const NameToken &token)
{
    Brief brief;
    brief.letters = token.units.empty() ? lettersOf(token.latin) : LetterModel::builtIn().lettersOf(token.units);
    brief.plain = token.units.empty();
    brief.latinAt = static_cast<quint32>(m_text.size());
    brief.latinSize = static_cast<quint8>(std::min<size_t>(token.latin.size(), 64));
    brief.soundSize = static_cast<quint8>(std::min<size_t>(token.sound.size(), 64));
    brief.unitsAt = static_cast<quint32>(m_units.size());
    brief.unitsSize = static_cast<quint8>(std::min<size_t>(token.units.size(), 255));
    m_units.insert(m_units.end(), token.units.begin(), token.units.begin() + brief.unitsSize);
    m_text.append(token.latin, 0, brief.latinSize);
    m_text.append(token.sound, 0, brief.soundSize);
    return brief;
}

std::optional<quint32> Vocabulary::find(QStringView cleanedWord) const
{
    if (m_slots.empty())
        return std::nullopt;
    const quint64 hash = wordHash(cleanedWord);
    for (size_t at = hash & (m_slots.size() - 1); m_hashes[at] != 0; at = (at + 1) & (m_slots.size() - 1)) {
        if (m_hashes[at] == hash && m_tokens[m_slots[at]].native == cleanedWord)
            return m_slots[at];
    }
    return std::nullopt;
}

bool Vocabulary::hasLatin(std::string_view latin) const
{
    bool found = false;
    m_keys.each(key(ExactKey, latin), [&](quint32 word) { found = found || m_tokens[word].latin == latin; });
    return found;
}

void Vocabulary::addSpellingKeys(const std::string &latin, quint32 word)
{
    m_keys.add(key(ExactKey, latin), word);
    eachDelete(latin, kMostEdits, [&](std::string_view text) { m_keys.add(key(DeleteKey, text), word); });
}

void Vocabulary::addKeys(quint32 word)
{
    const NameToken &token = m_tokens[word];
    addSpellingKeys(token.latin, word);
    for (const std::string &form : token.variants)
        m_keys.add(key(ExactKey, form), word);
    if (token.bones.size() >= 2)
        m_keys.add(key(SkeletonKey, token.bones), word);
    for (const std::string &form : token.variants) {
        const std::string bones = skeleton(soundForm(form));
        if (bones.size() >= 2)
            m_keys.add(key(SkeletonKey, bones), word);
    }
    // The salt parts words of Latin spelling from the others: either only looks for the other kind.
    const std::string side = isLatin(token) ? "l" : "n";
    size_t rank = 0;
    for (const std::string &bones : coarseSkeletons(token))
        m_keys.add(key(rank++ < kUsualSkeletons ? CoarseKey : UnlikelyKey, side + bones), word);
    for (const Equivalence &membership : token.groups)
        m_keys.add(key(GroupKey, std::to_string(membership.group)), word);
}

void Vocabulary::finish()
{
    m_keys.finish();
}

namespace {

/// Collects the expansions of one word.
class Expander
{
public:
    Expander(const NameToken &token, const DistancePattern &pattern, const DistancePattern &soundPattern,
             const Vocabulary &vocabulary, Seen &seen, bool known, bool thorough)
        : m_token(token), m_pattern(pattern), m_soundPattern(soundPattern), m_vocabulary(vocabulary), m_seen(seen),
          m_letters(Vocabulary::lettersOf(token.latin)), m_reach(LetterModel::builtIn().lettersOf(token.units)),
          m_foreign(known && !thorough && isLatin(token) ? 0 : 1),
          m_least(known && !thorough ? kReadingOfKnown : kReading)
    {
    }

    void bySpelling(quint32 word)
    {
        const std::string_view latin = m_vocabulary.latin(word);
        const int longer = std::max(static_cast<int>(latin.size()), m_pattern.length());
        const int budget = editBudget(static_cast<size_t>(longer));
        if (std::abs(static_cast<int>(latin.size()) - m_pattern.length()) > budget)
            return;
        // Every edit changes at most two of the letters that a word holds.
        if (m_vocabulary.isPlain(word) && std::popcount(m_vocabulary.letters(word) ^ m_letters) > 2 * budget)
            return;
        if (!m_seen.first(word))
            return;
        const int distance = m_pattern.distanceTo(latin);
        if (distance > budget) {
            m_seen.forget(word); // may still be found by its sound
            return;
        }
        add(word, distance == 0 ? 1.F : 1.F - .85F * static_cast<float>(distance) / static_cast<float>(longer));
    }

    void bySound(quint32 word)
    {
        const std::string_view sound = m_vocabulary.sound(word);
        const int longer = std::max(static_cast<int>(sound.size()), m_soundPattern.length());
        const int budget = editBudget(static_cast<size_t>(longer)) + 1;
        if (std::abs(static_cast<int>(sound.size()) - m_soundPattern.length()) > budget || !m_seen.first(word))
            return;
        const int distance = m_soundPattern.distanceTo(sound);
        if (distance > budget) {
            m_seen.forget(word);
            return;
        }
        add(word, .95F - .8F * static_cast<float>(distance) / static_cast<float>(std::max(longer, 3)));
    }

    void byTable(quint32 word, bool shortForm)
    {
        if (m_seen.first(word))
            add(word, shortForm ? .86F : .94F);
    }

    /// Latin letters that the other script's letters can't come out as rule a word out before any alignment.
    void byLetters(quint32 word)
    {
        const quint32 other = m_vocabulary.letters(word);
        const quint32 foreign = isLatin(m_token) ? m_letters & ~other : other & ~m_reach;
        const int length = static_cast<int>(m_vocabulary.latin(word).size());
        if (std::popcount(foreign) > m_foreign || std::abs(length - m_pattern.length()) > 2 + m_pattern.length() / 3 ||
            !m_seen.first(word))
            return;
        const float similarity = isLatin(m_token) ? letterSimilarity(m_vocabulary.units(word), m_token, m_least)
                                                  : letterSimilarity(m_token.units, m_vocabulary.token(word), m_least);
        if (similarity >= m_least)
            add(word, similarity);
    }

    void add(quint32 word, float similarity) { found.push_back({word, similarity}); }

    std::vector<Expansion> found;

private:
    const NameToken &m_token;
    const DistancePattern &m_pattern;
    const DistancePattern &m_soundPattern;
    const Vocabulary &m_vocabulary;
    Seen &m_seen;
    quint32 m_letters;
    quint32 m_reach;
    int m_foreign; ///< letters that the other script may lack
    float m_least;
};

} // namespace

std::vector<Expansion> Vocabulary::expand(const NameToken &token, const DistancePattern &pattern,
                                          const DistancePattern &soundPattern, size_t most, bool thorough) const
{
    thread_local Seen seen;
    seen.begin(m_tokens.size());
    const std::optional<quint32> own = find(token.native);
    const bool known = own.has_value();
    Expander expander(token, pattern, soundPattern, *this, seen, known, thorough);
    if (own && seen.first(*own))
        expander.add(*own, 1.F);
    const auto exact = [&](quint32 word) {
        if (seen.first(word))
            expander.add(word, .97F);
    };
    m_keys.each(key(ExactKey, token.latin), exact);
    for (const std::string &form : token.variants)
        m_keys.each(key(ExactKey, form), exact);
    for (const Equivalence &membership : token.groups)
        m_keys.each(key(GroupKey, std::to_string(membership.group)),
                    [&](quint32 word) { expander.byTable(word, membership.shortForm); });
    // A word that names hold is seldom two slips of another one; those are still met through the other words.
    eachDelete(token.latin, known && !thorough ? 1 : kMostEdits, [&](std::string_view text) {
        m_keys.each(key(DeleteKey, text), [&](quint32 word) { expander.bySpelling(word); });
    });
    if (token.bones.size() >= 2)
        m_keys.each(key(SkeletonKey, token.bones), [&](quint32 word) { expander.bySound(word); });
    const std::string side = isLatin(token) ? "n" : "l";
    for (const std::string &bones : coarseSkeletons(token)) {
        size_t taken = 0;
        const auto take = [&](quint32 word) {
            if (taken++ < kMostPerSkeleton)
                expander.byLetters(word);
        };
        m_keys.each(key(CoarseKey, side + bones), take);
        if (thorough)
            m_keys.each(key(UnlikelyKey, side + bones), take);
    }
    std::vector<Expansion> &found = expander.found;
    const auto better = [](const Expansion &a, const Expansion &b) {
        return a.similarity != b.similarity ? a.similarity > b.similarity : a.word < b.word;
    };
    if (found.size() > most) {
        std::nth_element(found.begin(), found.begin() + static_cast<ptrdiff_t>(most), found.end(), better);
        found.resize(most);
    }
    std::sort(found.begin(), found.end(), better);
    return found;
}

size_t Vocabulary::bytes() const
{
    size_t words = 0;
    for (const NameToken &token : m_tokens)
        words += sizeof(NameToken) + static_cast<size_t>(token.native.capacity()) * 2 +
                 token.variants.capacity() * sizeof(std::string) + token.groups.capacity() * sizeof(Equivalence);
    return words + m_hashes.capacity() * 12 + m_keys.bytes() + m_briefs.capacity() * sizeof(Brief) + m_text.capacity() +
           m_units.capacity() * sizeof(LetterModel::UnitId);
}

} // namespace core
