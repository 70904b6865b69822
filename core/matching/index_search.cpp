// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/index_search.h"

#include "core/matching/name_roles.h"
#include "core/matching/unspaced_name.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace core {

namespace {

/// Names compared in full beyond the results wanted, and the fewest.
constexpr size_t kComparedBeyond = 10;
constexpr size_t kFewestCompared = 40;
/// The same where the query has words in another script that may be read in many ways.
constexpr size_t kFewestOfReadings = 128;
/// Names that were passed over and are compared when the best result is nobody in particular.
constexpr size_t kComparedOfRest = 192;
/// Names whose places in memory are asked for before they are compared.
constexpr ptrdiff_t kAhead = 12;
/// Names of a person that are compared to tell ties apart.
constexpr quint32 kTiedNames = 8;
/// Candidates whose other fields are looked at before the names are compared.
constexpr size_t kFieldsRead = 768;
/// The most that a single word, or a nickname, may say.
constexpr double kLoneWordBits = 12;
/// What each further word of a name that agrees says less, because it is not independent of the first. Set on the
/// invented persons of seed 1, checked on seed 2.
constexpr double kTogetherBits = 1.2;
/// From here a word of the query is explained by a stored one, and no other reading of it is looked for.
constexpr float kExplained = .8F;
/// From here a reading in another script leaves little room for a better one.
constexpr float kSureReading = .92F;
/// A main name is as likely to be the one asked for as two others.
constexpr double kMainNameShare = 2;
/// What a name of quite other letters, or of the same words in another order, says less.
constexpr double kWholeNameBits = .8;

template <typename List>
auto spanOf(const List &list)
{
    return std::span(list.data(), static_cast<size_t>(list.size()));
}

/// "Do", "King": titles and particles that are all a field holds are the name.
void takeLoneTitles(std::span<const StoredWord> stored, WordList &words)
{
    for (const NamePart field : {NamePart::Given, NamePart::Family}) {
        bool lone = true;
        for (size_t i = 0; i < stored.size(); ++i)
            lone = lone && (stored[i].part() != field || isDecoration(words[static_cast<qsizetype>(i)].part));
        for (size_t i = 0; lone && i < stored.size(); ++i) {
            if (stored[i].part() == field)
                words[static_cast<qsizetype>(i)].part = field;
        }
    }
}

} // namespace

IndexSearch::IndexSearch(const IndexStore &store, const Weights &weights, const Query &query)
    : m_store(store), m_weights(weights), m_query(query), m_asked(store, query.name), m_forms(store),
      m_hasFields(query.hasFields())
{
    for (const QString &code : query.nationalities) {
        if (const quint16 number = store.nationalityNumber(code); number != 0 && m_nationalityCount < 8)
            m_nationalities[m_nationalityCount++] = number;
    }
}

/// The likeness of every word of the query and of a stored name. A word that both have needs no look at how it fits the
/// others.
void IndexSearch::matchWords(std::span<const StoredWord> stored, const WordList &right, Matches &matches) const
{
    const std::vector<AskedWord> &asked = m_asked.words();
    matches.resize(static_cast<qsizetype>(asked.size() * stored.size()));
    WordSet settledLeft = 0;
    WordSet settledRight = 0;
    for (size_t i = 0; i < asked.size() && !m_asked.hasRepeats(); ++i) {
        const auto isOwn = [&](StoredWord word) { return asked[i].own == word.word(); };
        const auto own = std::ranges::find_if(stored, isOwn);
        if (own == stored.end() || std::find_if(own + 1, stored.end(), isOwn) != stored.end())
            continue;
        const auto j = static_cast<size_t>(own - stored.begin());
        if (right[static_cast<qsizetype>(j)].part != asked[i].part && asked[i].part != NamePart::Unknown)
            continue; // a given name here, a family name there: another word may stand nearer
        matches[static_cast<qsizetype>(i * stored.size() + j)] = {TokenLevel::Exact, 1.F};
        settledLeft |= static_cast<WordSet>(1U << i);
        settledRight |= static_cast<WordSet>(1U << j);
    }
    for (size_t i = 0; i < asked.size(); ++i) {
        for (size_t j = 0; j < stored.size(); ++j) {
            if ((settledLeft >> i & 1U) == 0 && (settledRight >> j & 1U) == 0)
                matches[static_cast<qsizetype>(i * stored.size() + j)] = m_asked.match(i, stored[j].word());
        }
    }
}

/// Only of words that agree the rarity counts.
void IndexSearch::addNameBits(std::span<const StoredWord> stored, Aligned &aligned) const
{
    std::array<float, kMostWords> rarity{};
    for (const AlignedPart &part : aligned.comparison.parts) {
        for (quint32 left = part.agreement == Agreement::Agrees ? part.right : 0U; left != 0; left &= left - 1) {
            const auto j = static_cast<size_t>(std::countr_zero(left));
            const bool own = part.level == TokenLevel::Exact && hasAtMostBits(part.left, 1) &&
                             m_asked.words()[static_cast<size_t>(std::countr_zero(part.left))].own == stored[j].word();
            rarity[j] = own ? m_asked.rarities()[static_cast<size_t>(std::countr_zero(part.left))]
                            : m_store.rarity(stored[j].word());
        }
    }
    nameBits(aligned.comparison, m_asked.wordsInName(), spanOf(aligned.right), m_asked.rarities(),
             std::span(rarity).first(stored.size()));
}

void IndexSearch::align(quint32 name, Aligned &aligned) const
{
    const std::span<const StoredWord> stored = m_store.wordsOf(name);
    for (const StoredWord word : stored) {
        const PackedToken packed = m_store.vocabulary().packed(word.word());
        const bool open = packed.part() == NamePart::Unknown || packed.part() == NamePart::Patronymic;
        const NamePart part = word.part() != NamePart::Unknown && open ? word.part() : packed.part();
        aligned.right.emplace_back(word.word(), packed, part, m_forms);
    }
    takeLoneTitles(stored, aligned.right);
    settleRoles(std::span<WordInName>(aligned.right.data(), static_cast<size_t>(aligned.right.size())));
    Matches matches;
    matchWords(stored, aligned.right, matches);
    NameComparison &comparison = aligned.comparison;
    comparison = alignWords(m_asked.wordsInName(), spanOf(aligned.right), spanOf(matches), m_asked.isOrganisation());
    addNameBits(stored, aligned);
    // No single word carries a match, however rare it is; nor does a nickname.
    const bool oneWord = comparison.coreAgreements <= 1 && comparison.coreWords > 1;
    if (oneWord || m_store.name(name).isWeak())
        aligned.lone = std::max(0.0, comparison.bits - kLoneWordBits);
    // Given and family names of one language go together; and words apart say no more than the name as a whole does.
    aligned.chance = kTogetherBits * std::max(0, comparison.coreAgreements - 1) +
                     kWholeNameBits * (1 - static_cast<double>(m_asked.wholeLikeness(stored)));
}

IndexSearch::Compared IndexSearch::compareName(quint32 name) const
{
    Aligned aligned;
    align(name, aligned);
    Compared compared;
    compared.name = name;
    compared.person = m_store.name(name).person();
    compared.bits = aligned.bits();
    noteExplained(aligned, compared);
    return compared;
}

/// Which words of the query a name has, or nearly.
void IndexSearch::noteExplained(const Aligned &aligned, Compared &compared) const
{
    const std::span<const StoredWord> stored = m_store.wordsOf(compared.name);
    for (const AlignedPart &part : aligned.comparison.parts) {
        if (part.agreement != Agreement::Agrees || part.similarity < kExplained)
            continue;
        const auto words = static_cast<WordSet>(part.left & m_asked.coreWords());
        const Script asked = m_asked.words()[static_cast<size_t>(std::countr_zero(part.left))].form.script;
        const quint32 first = stored[static_cast<size_t>(std::countr_zero(part.right))].word();
        compared.held.explained |= words;
        const bool same = m_store.vocabulary().packed(first).script() == asked;
        compared.held.sure |= same || part.similarity >= kSureReading ? words : WordSet(0);
        compared.held.written |= same ? words : WordSet(0);
    }
}

double IndexSearch::probabilityOf(const Aligned &aligned) const
{
    return nameProbability(aligned.comparison, m_asked.wordsInName(), spanOf(aligned.right), m_asked.isOrganisation());
}

double IndexSearch::fieldBits(const StoredPerson &person) const
{
    double bits = birthBits(compareBirth(m_query.birth, person.birth), m_weights);
    if (m_query.sex != Sex::Unknown && person.sex != Sex::Unknown)
        bits += m_query.sex == person.sex ? m_weights.sexSame : m_weights.sexDiffers;
    if (!m_query.nationalities.isEmpty() && person.nationalities[0] != 0) {
        const bool shared =
            std::any_of(m_nationalities.begin(), m_nationalities.begin() + m_nationalityCount,
                        [&](quint16 n) { return n == person.nationalities[0] || n == person.nationalities[1]; });
        bits += shared ? m_weights.nationalityShared : m_weights.nationalityDisjoint;
    }
    return bits;
}

/// How likely it is that this name of the person is the one asked for, when the person is.
double IndexSearch::nameShare(quint32 name) const
{
    const StoredPerson &person = m_store.person(m_store.name(name).person());
    const double all = person.names + (kMainNameShare - 1) * person.mainNames;
    return (m_store.name(name).isMain() ? kMainNameShare : 1) / std::max(all, 1.0);
}

/// Where many names fit alike, the other fields decide which are compared.
void IndexSearch::addFieldBits(std::vector<Candidate> &candidates) const
{
    for (const Candidate &candidate : candidates)
        m_store.prefetchName(candidate.name);
    for (const Candidate &candidate : candidates)
        m_store.prefetchPerson(candidate.name);
    for (Candidate &candidate : candidates) {
        const StoredPerson &person = m_store.person(m_store.name(candidate.name).person());
        candidate.score += static_cast<float>(fieldBits(person));
    }
}

void IndexSearch::compareBest(CandidateGathering &gathering, size_t most)
{
    std::vector<Candidate> candidates = gathering.takeBest(m_hasFields ? std::max(kFieldsRead, most) : most);
    if (m_hasFields)
        addFieldBits(candidates);
    keepBest(candidates, most);
    compareAll(candidates);
    rank(gathering);
}

/// What was passed over is worth a look as well: of a name with a slip in every word each word alone says little.
void IndexSearch::compareRest(CandidateGathering &gathering)
{
    compareAll(gathering.takeRest(kComparedOfRest));
    rank(gathering);
}

void IndexSearch::compareAll(const std::vector<Candidate> &candidates)
{
    const size_t before = m_compared.size();
    for (ptrdiff_t place = -kAhead; place < static_cast<ptrdiff_t>(candidates.size()); ++place) {
        prefetch(candidates, place);
        if (place >= 0)
            compareOnce(candidates[static_cast<size_t>(place)].name, before);
    }
}

/// Asks memory for what the next comparisons need, each piece once the one that tells its place is near.
void IndexSearch::prefetch(const std::vector<Candidate> &candidates, ptrdiff_t place) const
{
    const auto ahead = [&](ptrdiff_t steps, auto load) {
        if (place + steps >= 0 && place + steps < static_cast<ptrdiff_t>(candidates.size()))
            load(candidates[static_cast<size_t>(place + steps)].name);
    };
    const auto eachWord = [this](auto load) {
        return [this, load](quint32 name) {
            for (const StoredWord word : m_store.wordsOf(name))
                load(word.word());
        };
    };
    const Vocabulary &vocabulary = m_store.vocabulary();
    ahead(kAhead, [this](quint32 name) { m_store.prefetchName(name); });
    ahead(9, [this](quint32 name) {
        m_store.prefetchWords(name);
        m_store.prefetchPerson(name);
    });
    ahead(6, eachWord([&](quint32 word) {
              vocabulary.prefetchBrief(word);
              vocabulary.prefetchSketch(word);
          }));
    ahead(3, eachWord([&](quint32 word) { vocabulary.prefetchForms(word); }));
}

/// Compares a name unless it is among the first `known` of those compared.
void IndexSearch::compareOnce(quint32 name, size_t known)
{
    const std::span<const Compared> before(m_compared.data(), known);
    if (std::ranges::find(before, name, &Compared::name) == before.end())
        m_compared.push_back(compareName(name));
}

/// The names of a person together stand for the person: each with its share, so that a second name that fits as well
/// says a little more and many names that don't say a little less.
void IndexSearch::rank(const CandidateGathering &gathering)
{
    std::ranges::sort(m_compared, [](const Compared &a, const Compared &b) {
        return a.person != b.person ? a.person < b.person : a.bits != b.bits ? a.bits > b.bits : a.name < b.name;
    });
    m_found.clear();
    for (size_t i = 0; i < m_compared.size();) {
        Found found;
        found.best = &m_compared[i];
        double sum = 0;
        for (const quint32 person = found.best->person; i < m_compared.size() && m_compared[i].person == person; ++i)
            sum += nameShare(m_compared[i].name) * std::exp2(m_compared[i].bits - found.best->bits);
        found.nameBits = found.best->bits + std::log2(sum);
        found.keyBits = gathering.keyBits(found.best->person);
        found.bits = found.nameBits + found.keyBits + fieldBits(m_store.person(found.best->person));
        m_found.push_back(found);
    }
    std::ranges::sort(m_found, [this](const Found &a, const Found &b) {
        return a.bits != b.bits ? a.bits > b.bits
                                : m_store.person(a.best->person).id < m_store.person(b.best->person).id;
    });
}

/// Persons that nothing tells apart so far: their other names may. False when there are none.
bool IndexSearch::compareOtherNamesOfTies(size_t wanted)
{
    std::vector<quint32> tied;
    for (size_t i = 1; i < std::min(m_found.size(), wanted + 1); ++i) {
        if (m_found[i].bits == m_found[i - 1].bits) {
            tied.push_back(m_found[i - 1].best->person);
            tied.push_back(m_found[i].best->person);
        }
    }
    std::ranges::sort(tied);
    tied.erase(std::unique(tied.begin(), tied.end()), tied.end());
    for (const quint32 person : tied) {
        const StoredPerson &stored = m_store.person(person);
        for (quint32 name = stored.firstName; name < stored.firstName + std::min<quint32>(stored.names, kTiedNames);
             ++name)
            compareOnce(name, m_compared.size());
    }
    return !tied.empty();
}

/// The words of the query that the best result has not even nearly.
WordSet IndexSearch::unexplained() const
{
    return static_cast<WordSet>(m_asked.coreWords() & ~heldByBest().explained);
}

/// Words in another script that no name holds as they are: a reading that fits may not be the one meant.
WordSet IndexSearch::foreignWords() const
{
    WordSet foreign = 0;
    for (size_t i = 0; i < m_asked.words().size(); ++i) {
        const AskedWord &word = m_asked.words()[i];
        if (!word.own && !word.form.units.empty())
            foreign |= static_cast<WordSet>(1U << i);
    }
    return static_cast<WordSet>(foreign & m_asked.coreWords());
}

/// What the best result has of the query, by all of its names that were compared: what one of them has as it is
/// written, misspelt, is no question any more how else it might be read.
WordsHeld IndexSearch::heldByBest() const
{
    if (m_found.empty())
        return {};
    const Compared *const best = m_found.front().best;
    WordsHeld held = best->held;
    for (const Compared *other = best; other != m_compared.data() + m_compared.size(); ++other) {
        if (other->person != best->person)
            break;
        held = besideOtherName(held, other->held);
    }
    return held;
}

/// Words that no name holds as they are and that the best result has in another script, but not for sure. Where it has
/// another word of the query as it is, the name meant is written so; and of a Latin word that it has not at all most
/// are names of nobody.
WordSet IndexSearch::unsureReadings() const
{
    const WordsHeld best = heldByBest();
    WordSet unsure = 0;
    for (size_t i = 0; i < m_asked.words().size(); ++i) {
        const AskedWord &asked = m_asked.words()[i];
        const auto word = static_cast<WordSet>(1U << i);
        const bool latin = asked.form.script == Script::Latin;
        const bool mayBeElsewhere = latin ? (best.explained & word) != 0 || isWeakWord() : best.written == 0;
        unsure |= !asked.own && mayBeElsewhere && (latin || writesSyllables(asked.form.script)) ? word : WordSet(0);
    }
    return static_cast<WordSet>(unsure & m_asked.coreWords() & ~best.sure);
}

/// A query of a single word that nothing fits.
bool IndexSearch::isWeakWord() const
{
    return std::has_single_bit(unsigned(m_asked.coreWords())) && isWeak();
}

/// True for a name without spaces in Han or Hangul, and for a Latin one that the best result has not as it is where
/// such names are stored: each word alone would not lead from one to the other.
bool IndexSearch::mayBeSpacedOtherwise() const
{
    const std::vector<AskedWord> &words = m_asked.words();
    if (words.size() == 1)
        return writesUnspaced(words.front().form.script) && words.front().form.native.size() > 1;
    const WordsHeld best = heldByBest();
    const bool elsewhere = isWeak() || (best.explained & ~best.written) != 0;
    return words.size() <= kMostUnspacedWords && elsewhere &&
           std::ranges::all_of(words, [](const AskedWord &word) { return word.form.script == Script::Latin; }) &&
           m_store.vocabulary().hasSyllables();
}

/// True when the best result has too few of the query's words to be anyone in particular.
bool IndexSearch::isWeak() const
{
    const int wanted = std::min(std::popcount(m_asked.coreWords()), 2);
    return m_found.empty() ||
           (std::popcount(m_found.front().best->held.explained) < wanted && m_found.front().keyBits == 0);
}

QList<Match> IndexSearch::run(int limit)
{
    const size_t wanted = static_cast<size_t>(limit);
    const size_t fewest = foreignWords() != 0 ? kFewestOfReadings : kFewestCompared;
    const size_t most = std::max(fewest, wanted + wanted / 5 + kComparedBeyond);
    CandidateGathering gathering(m_store, m_weights, m_query, m_asked, most);
    gathering.gatherUsual();
    compareBest(gathering, most);
    if ((unexplained() | foreignWords()) != 0) {
        const WordSet unsettled = unsettledReadings(m_asked.coreWords(), foreignWords(), heldByBest());
        gathering.gatherThorough(static_cast<WordSet>(unexplained() | unsettled));
        compareBest(gathering, most);
    }
    if (const WordSet unsure = unsureReadings(); unsure != 0 || mayBeSpacedOtherwise()) {
        gathering.gatherReadings(unsure);
        compareBest(gathering, most);
    }
    if (isWeak()) {
        gathering.gatherLoosePairs(unexplained());
        compareBest(gathering, most);
    }
    if (isWeak() && !isWeakWord())
        compareRest(gathering);
    if (compareOtherNamesOfTies(wanted))
        rank(gathering);
    QList<Match> matches;
    matches.reserve(std::min(static_cast<qsizetype>(m_found.size()), static_cast<qsizetype>(limit)));
    for (size_t i = 0; i < std::min(m_found.size(), wanted); ++i)
        m_store.prefetchText(m_found[i].best->name);
    for (const Found &found : m_found) {
        if (matches.size() >= limit)
            break;
        matches += makeMatch(found);
        if (m_query.explain)
            explain(found, matches.last());
    }
    if (m_query.explain)
        std::ranges::stable_sort(matches, [](const Match &a, const Match &b) { return a.bits > b.bits; });
    return matches;
}

} // namespace core
