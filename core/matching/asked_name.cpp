// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/asked_name.h"

#include "core/matching/unspaced_name.h"

#include <algorithm>
#include <array>
#include <bit>

namespace core {

bool carriesMeaning(NamePart part)
{
    return part != NamePart::Particle && part != NamePart::Honorific && part != NamePart::Initial &&
           part != NamePart::LegalForm && part != NamePart::Suffix;
}

AskedName::AskedName(const IndexStore &store, const PersonName &name) : m_store(store)
{
    searchScratch().memo.begin();
    searchScratch().patterns.begin();
    searchScratch().words.begin(store);
    searchScratch().expansions.begin(store);
    AnalysedName analysed = analyseName(name);
    m_organisation = analysed.organisation;
    WordSet all = 0;
    for (NameToken &token : analysed.tokens) {
        if (m_words.size() == kMostWords)
            break;
        const WordSet own = static_cast<WordSet>(1U << m_words.size());
        all |= own;
        const bool repeated =
            std::ranges::any_of(m_words, [&](const AskedWord &earlier) { return earlier.form.native == token.native; });
        m_repeats = m_repeats || repeated;
        m_core |= carriesMeaning(token.part) && !repeated ? own : WordSet(0);
        AskedWord &word = m_words.emplace_back(std::move(token));
        word.own = store.vocabulary().find(word.form.native);
        m_rarities.push_back(store.rarity(word.own ? *word.own : store.vocabulary().size()));
    }
    if (m_core == 0)
        m_core = all;
    for (const AskedWord &word : m_words)
        m_inName.emplace_back(&word.form, word.part);
    std::string whole;
    for (const AskedWord &word : m_words)
        whole += word.form.latin;
    m_whole = DistancePattern(whole);
    m_wholeLetters = Vocabulary::lettersOf(whole);
}

/// Words far apart in letters, in sound and in the letter model need no closer look.
bool AskedName::mayMatch(size_t word, quint32 stored, Distances far) const
{
    const AskedWord &asked = m_words[word];
    const Vocabulary &vocabulary = m_store.vocabulary();
    const PackedToken packed = vocabulary.packed(stored);
    const std::string_view latin = packed.latin();
    if (latin.size() <= 1 || asked.form.part == NamePart::Initial || asked.form.part == NamePart::Number)
        return true;
    const int budget = editBudget(std::max(asked.form.latin.size(), latin.size())) + 1;
    const WordSketch sketch = vocabulary.sketch(stored);
    const bool plain = sketch.plain;
    const bool native = !asked.form.units.empty();
    if (far.letters <= budget || far.sound <= budget - 1 || packed.sharesGroup(asked.form.groups))
        return true;
    if (native != plain)
        return false;
    // Without letters in common a spelling of the other script is out of the question.
    const quint32 foreign = native ? sketch.letters & ~asked.reach : asked.letters & ~sketch.reach;
    if (!hasAtMostBits(foreign, 1) || !sketch.edges().touch(asked.edges))
        return false;
    return searchScratch().patterns.areAlike(word, asked, vocabulary.units(stored), packed);
}

/// How far apart two different words are, under what counts as alike at all: orders results that only share another
/// word. Letters, sounds and the beginning all count, so that few pairs of words come out the same.
float AskedName::farLikeness(const AskedWord &asked, quint32 stored, Distances far) const
{
    const PackedToken packed = m_store.vocabulary().packed(stored);
    const std::string_view own = asked.form.latin;
    const auto share = [](int distance, size_t one, size_t other) {
        return std::max(0.F,
                        1.F - static_cast<float>(distance) / static_cast<float>(std::max({one, other, size_t(1)})));
    };
    const auto [end, ignored] = std::ranges::mismatch(own, packed.latin());
    const auto prefix = static_cast<float>(end - own.begin()) / static_cast<float>(std::max<size_t>(own.size(), 1));
    return .24F * share(far.letters, own.size(), packed.latin().size()) +
           .10F * share(far.sound, asked.form.sound.size(), packed.sound().size()) + .06F * prefix;
}

/// From 0 to 1, by distance over the letters of all words in their order, and by which letters there are at all.
float AskedName::wholeLikeness(std::span<const StoredWord> stored) const
{
    std::array<char, 64> letters;
    size_t size = 0;
    quint32 held = 0;
    for (const StoredWord word : stored) {
        const std::string_view latin = m_store.vocabulary().latin(word.word());
        const size_t room = std::min(latin.size(), letters.size() - size);
        std::copy_n(latin.begin(), room, letters.begin() + size);
        size += room;
        held |= m_store.vocabulary().sketch(word.word()).letters;
    }
    const int distance = m_whole.distanceTo({letters.data(), size});
    const auto longer = static_cast<float>(std::max<size_t>({size, size_t(m_whole.length()), 1}));
    const auto either = static_cast<float>(std::max(1, std::popcount(held | m_wholeLetters)));
    const auto both = static_cast<float>(std::popcount(held & m_wholeLetters));
    return .85F * (1.F - static_cast<float>(distance) / longer) + .15F * both / either;
}

namespace {

/// What a slip in a word of two or three letters leaves: not the same word for sure, but nearer than any other word is.
/// As a contradiction it costs four bits instead of six.
constexpr float kShortSlip = .62F;

/// For words one edit apart. Initials and numbers are no words to slip in, and a syllable of Han or Hangul is another
/// one with any other letter.
bool isSlipOfShort(const AskedWord &asked, const PackedToken &stored)
{
    const auto isWord = [](NamePart part) { return carriesMeaning(part) && part != NamePart::Number; };
    return isWord(asked.part) && isWord(stored.part()) && asked.form.script == stored.script() &&
           !writesUnspaced(asked.form.script) && std::min(asked.form.latin.size(), stored.latin().size()) >= 2;
}

} // namespace

TokenMatch AskedName::match(size_t word, quint32 stored) const
{
    const AskedWord &asked = m_words[word];
    if (asked.own == stored)
        return {TokenLevel::Exact, 1.F};
    SearchScratch &scratch = searchScratch();
    bool known = false;
    TokenMatch *kept = scratch.memo.find(static_cast<quint32>(word), stored, known);
    if (known)
        return *kept;
    const PackedToken packed = m_store.vocabulary().packed(stored);
    const Distances far = asked.distancesTo(packed.latin(), packed.sound());
    TokenMatch match;
    if (mayMatch(word, stored, far))
        match = matchTokens(asked.form, scratch.words.get(m_store, stored));
    if (match.similarity == 0)
        match.similarity = farLikeness(asked, stored, far);
    if (match.similarity < kShortSlip && far.letters <= 1 && isSlipOfShort(asked, packed))
        match.similarity = kShortSlip;
    if (kept)
        *kept = match;
    return match;
}

} // namespace core
