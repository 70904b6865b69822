// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/index_search.h"

#include "core/matching/normal_forms.h"
#include "core/matching/search_scratch.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostExpansions = 64;
/// Names opened by loosely fitting words, and the most that one needed word may open.
constexpr quint64 kOpeningBudget = 12'000;
constexpr quint64 kNeededBudget = 80'000;
constexpr quint64 kClosedBudget = 90'000;
constexpr size_t kCompared = 128;
constexpr size_t kComparedWide = 256;
/// The most that a single word, or a nickname, may say.
constexpr double kLoneWordBits = 12;
/// What each further word of a name that agrees says less, because it is not independent of the first. Set on the
/// invented persons of seed 1, checked on seed 2.
constexpr double kTogetherBits = 1.2;
/// From here a word counts as nearly the same.
constexpr float kClose = .84F;

SearchScratch &scratch()
{
    thread_local SearchScratch own;
    return own;
}

bool carriesMeaning(NamePart part)
{
    return part != NamePart::Particle && part != NamePart::Honorific && part != NamePart::Initial &&
           part != NamePart::LegalForm && part != NamePart::Suffix;
}

float expansionBits(float rarity, float similarity)
{
    const float loss = similarity >= .999F ? 0.F : .8F + 18.F * (1.F - similarity);
    return std::max(.3F, rarity - loss);
}

} // namespace

IndexSearch::IndexSearch(const IndexStore &store, const Weights &weights, const Query &query)
    : m_store(store), m_weights(weights), m_query(query)
{
    for (const QString &code : query.nationalities) {
        if (const quint16 number = store.nationalityNumber(code); number != 0 && m_nationalityCount < 8)
            m_nationalities[m_nationalityCount++] = number;
    }
}

void IndexSearch::prepareWords()
{
    m_name = analyseName(m_query.name);
    m_words.reserve(m_name.tokens.size());
    for (NameToken &token : m_name.tokens) {
        QueryWord word;
        word.part = token.part;
        word.pattern = DistancePattern(token.latin);
        word.soundPattern = DistancePattern(token.sound);
        word.letters =
            token.units.empty() ? Vocabulary::lettersOf(token.latin) : LetterModel::builtIn().lettersOf(token.units);
        word.form = std::move(token);
        m_words.push_back(std::move(word));
    }
    const bool any = std::ranges::any_of(m_words, [](const QueryWord &word) { return carriesMeaning(word.part); });
    for (QueryWord &word : m_words) {
        if (carriesMeaning(word.part) || !any)
            word.expansions =
                m_store.vocabulary().expand(word.form, word.pattern, word.soundPattern, kMostExpansions, m_thorough);
        const std::optional<quint32> own = m_store.vocabulary().find(word.form.native);
        word.rarity = own ? m_store.rarity(*own) : m_store.rarity(m_store.vocabulary().size());
    }
}

void IndexSearch::addOpenings(size_t queryWord)
{
    QueryWord &word = m_words[queryWord];
    for (const Expansion &expansion : word.expansions) {
        const quint32 names = m_store.frequency(expansion.word);
        if (names == 0)
            continue;
        const bool close = expansion.similarity >= kClose;
        if (close)
            word.commonest += names;
        m_openings.push_back({expansion.word, names,
                              expansionBits(m_store.rarity(expansion.word), expansion.similarity),
                              static_cast<quint8>(queryWord), close});
    }
}

/// "Abdul Rahman" asked for, "Abdulrahman" stored.
void IndexSearch::addJoins()
{
    for (size_t i = 0; i + 1 < m_words.size(); ++i) {
        const QString joined = m_words[i].form.native + m_words[i + 1].form.native;
        const std::optional<quint32> word = m_store.vocabulary().find(joined);
        if (!word)
            continue;
        m_openings.push_back({*word, m_store.frequency(*word), expansionBits(m_store.rarity(*word), .97F),
                              static_cast<quint8>(i), true});
    }
}

/// "Abdulrahman" asked for, "Abdul Rahman" stored: both halves must be words that names hold.
void IndexSearch::addSplits(size_t queryWord)
{
    const QString &native = m_words[queryWord].form.native;
    if (native.size() < 5 || m_words[queryWord].commonest > 3)
        return;
    for (qsizetype cut = 2; cut + 2 <= native.size(); ++cut) {
        const auto first = m_store.vocabulary().find(QStringView(native).left(cut));
        const auto second = first ? m_store.vocabulary().find(QStringView(native).mid(cut)) : std::nullopt;
        if (!first || !second)
            continue;
        // Numbered as query words of their own, so that both halves add up.
        const quint32 rarer = m_store.frequency(*first) < m_store.frequency(*second) ? *first : *second;
        const quint32 other = rarer == *first ? *second : *first;
        m_openings.push_back({rarer, m_store.frequency(rarer), expansionBits(m_store.rarity(rarer), .93F),
                              static_cast<quint8>(queryWord), false});
        m_openings.push_back({other, m_store.frequency(other), expansionBits(m_store.rarity(other), .93F),
                              static_cast<quint8>(queryWord + 32), false});
    }
}

/// Decides which lists open candidates and which only add: the rarest word's close forms always open.
void IndexSearch::orderOpenings()
{
    size_t rarest = m_words.size();
    for (size_t i = 0; i < m_words.size(); ++i) {
        if (m_words[i].commonest > 0 && (rarest == m_words.size() || m_words[i].commonest < m_words[rarest].commonest))
            rarest = i;
    }
    std::ranges::stable_sort(m_openings, [](const Opening &a, const Opening &b) { return a.names < b.names; });
    quint64 needed = 0;
    quint64 opened = 0;
    std::vector<Opening> open;
    for (const Opening &opening : m_openings) {
        const bool isNeeded = opening.queryWord == rarest && opening.close && needed + opening.names <= kNeededBudget;
        const bool fits = opened + opening.names <= kOpeningBudget;
        if (isNeeded)
            needed += opening.names;
        else if (fits)
            opened += opening.names;
        (isNeeded || fits ? open : m_closed).push_back(opening);
    }
    m_openings = std::move(open);
}

void IndexSearch::open(const Opening &opening, bool onlyKnown)
{
    ScoreTable &scores = scratch().scores;
    for (const quint32 name : m_store.early(opening.word))
        scores.add(name, opening.queryWord, opening.bits, onlyKnown);
    for (const quint32 name : m_store.late(opening.word))
        scores.add(name, opening.queryWord, opening.bits, onlyKnown);
}

void IndexSearch::openKey(quint64 key, float bits, bool strong)
{
    if (key == 0)
        return;
    m_store.eachByKey(key, [&](quint32 person) {
        const StoredPerson &stored = m_store.person(person);
        if (strong)
            m_keyed.insert(person, std::max(m_keyed.value(person, 0), static_cast<double>(bits)));
        for (quint32 i = 0; i < stored.names; ++i)
            scratch().scores.add(stored.firstName + i, 64 + (strong ? 1U : 0U), bits, false);
    });
}

void IndexSearch::openByKeys()
{
    for (const QString &number : m_query.documents)
        openKey(IndexStore::documentHash(number), static_cast<float>(m_weights.documentSame), true);
    for (const QString &phone : m_query.phones)
        openKey(IndexStore::phoneHash(phone), static_cast<float>(m_weights.phoneSame), true);
    for (const QString &email : m_query.emails)
        openKey(IndexStore::emailHash(email), static_cast<float>(m_weights.emailSame), true);
    const PartialDate birth = m_query.birth.from;
    if (m_query.birth.isRange() || !birth.isFull())
        return;
    openKey(IndexStore::birthHash(birth), static_cast<float>(m_weights.birthSame), false);
    const PartialDate swapped{birth.year, birth.day, birth.month};
    if (swapped.isPossible() && swapped != birth)
        openKey(IndexStore::birthHash(swapped), static_cast<float>(m_weights.birthSwapped), false);
}

void IndexSearch::collect()
{
    ScoreTable &scores = scratch().scores;
    scores.begin();
    // Lists of one query word stand together, because a name counts only the best of them.
    std::ranges::stable_sort(m_openings, [](const Opening &a, const Opening &b) { return a.queryWord < b.queryWord; });
    for (const Opening &opening : m_openings)
        open(opening, false);
    openByKeys();
    quint64 closed = 0;
    for (const Opening &opening : m_closed)
        closed += opening.names;
    // Few candidates are compared in full anyway; for many, the closed lists tell which are the better ones.
    if (scores.names().size() <= kCompared)
        return;
    std::ranges::stable_sort(m_closed, [](const Opening &a, const Opening &b) { return a.queryWord < b.queryWord; });
    for (const Opening &opening : m_closed) {
        if (opening.close)
            open(opening, true);
    }
}

std::vector<IndexSearch::Candidate> IndexSearch::bestCandidates(size_t most)
{
    ScoreTable &scores = scratch().scores;
    std::vector<Candidate> candidates;
    candidates.reserve(scores.names().size());
    for (const quint32 name : scores.names()) {
        if (m_store.removedCount() == 0 || !m_store.person(m_store.name(name).person).removed)
            candidates.push_back({name, scores.scoreOf(name)});
    }
    const auto better = [](const Candidate &a, const Candidate &b) {
        return a.score != b.score ? a.score > b.score : a.name < b.name;
    };
    if (candidates.size() > most) {
        std::nth_element(candidates.begin(), candidates.begin() + static_cast<ptrdiff_t>(most), candidates.end(),
                         better);
        candidates.resize(most);
    }
    std::sort(candidates.begin(), candidates.end(), better);
    return candidates;
}

bool IndexSearch::sharesGroup(const QueryWord &asked, quint32 word) const
{
    if (asked.form.groups.empty())
        return false;
    const NameToken &stored = m_store.vocabulary().token(word);
    return std::ranges::any_of(asked.form.groups, [&](Equivalence one) {
        return std::ranges::any_of(stored.groups, [&](Equivalence other) { return one.group == other.group; });
    });
}

/// Words far apart in letters, in sound and in the letter model need no closer look.
bool IndexSearch::mayMatch(const QueryWord &asked, quint32 word) const
{
    const Vocabulary &vocabulary = m_store.vocabulary();
    const std::string_view latin = vocabulary.latin(word);
    const size_t longer = std::max(asked.form.latin.size(), latin.size());
    if (latin.size() <= 1 || asked.form.part == NamePart::Initial || asked.form.part == NamePart::Number)
        return true;
    const int budget = editBudget(longer) + 1;
    if (asked.pattern.distanceTo(latin) <= budget ||
        asked.soundPattern.distanceTo(vocabulary.sound(word)) <= budget - 1)
        return true;
    // Without letters in common a spelling of the other script is out of the question.
    if (!asked.form.units.empty() || !vocabulary.isPlain(word)) {
        const quint32 foreign = asked.form.units.empty() ? asked.letters & ~vocabulary.letters(word)
                                                         : vocabulary.letters(word) & ~asked.letters;
        if (std::popcount(foreign) > 1)
            return asked.form.groups.empty() ? false : sharesGroup(asked, word);
    }
    const NameToken &stored = vocabulary.token(word);
    if (sharesGroup(asked, word))
        return true;
    const bool askedNative = !asked.form.units.empty();
    if (askedNative == !stored.units.empty())
        return false;
    return (askedNative ? letterSimilarity(asked.form, stored) : letterSimilarity(stored, asked.form)) >= .6F;
}

/// How far apart two different words are, under what counts as alike at all: orders results that only share another
/// word.
float IndexSearch::farLikeness(const QueryWord &asked, quint32 word) const
{
    const std::string_view latin = m_store.vocabulary().latin(word);
    const size_t longer = std::max({asked.form.latin.size(), latin.size(), size_t(1)});
    const auto distance = static_cast<float>(asked.pattern.distanceTo(latin));
    return .4F * std::max(0.F, 1.F - distance / static_cast<float>(longer));
}

TokenMatch IndexSearch::matchWord(size_t queryWord, quint32 word)
{
    bool known = false;
    TokenMatch *kept = scratch().memo.find(static_cast<quint32>(queryWord), word, known);
    if (known)
        return *kept;
    const QueryWord &asked = m_words[queryWord];
    TokenMatch match;
    if (mayMatch(asked, word))
        match = matchTokens(asked.form, m_store.vocabulary().token(word));
    if (match.similarity == 0)
        match.similarity = farLikeness(asked, word);
    if (kept)
        *kept = match;
    return match;
}

void IndexSearch::align(quint32 name, Aligned &aligned)
{
    const std::span<const StoredWord> stored = m_store.wordsOf(name);
    QVarLengthArray<float, kMostWords> leftRarity, rightRarity;
    QVarLengthArray<TokenMatch, 64> matches;
    for (const StoredWord word : stored) {
        const NameToken &form = m_store.vocabulary().token(word.word());
        aligned.right.append({&form, word.part() != NamePart::Unknown &&
                                             (form.part == NamePart::Unknown || form.part == NamePart::Patronymic)
                                         ? word.part()
                                         : form.part});
        rightRarity.append(m_store.rarity(word.word()));
    }
    for (size_t i = 0; i < m_words.size(); ++i) {
        aligned.left.append({&m_words[i].form, m_words[i].part});
        leftRarity.append(m_words[i].rarity);
        for (const StoredWord word : stored)
            matches.append(matchWord(i, word.word()));
    }
    const auto span = [](const auto &list) { return std::span(list.data(), static_cast<size_t>(list.size())); };
    aligned.comparison = alignNames(span(aligned.left), span(aligned.right), span(matches), m_name.organisation);
    nameBits(aligned.comparison, span(aligned.left), span(aligned.right), span(leftRarity), span(rightRarity));
    // No single word carries a match, however rare it is; nor does a nickname.
    const bool oneWord = aligned.comparison.coreAgreements <= 1 && aligned.comparison.coreWords > 1;
    if (oneWord || m_store.name(name).weak)
        aligned.lone = std::max(0.0, aligned.comparison.bits - kLoneWordBits);
    // The best of a person's names was taken, and given and family names of one language go together.
    aligned.chance = std::log2(std::max<double>(1, m_store.person(m_store.name(name).person).names)) +
                     kTogetherBits * std::max(0, aligned.comparison.coreAgreements - 1);
}

IndexSearch::Found IndexSearch::compareName(quint32 name)
{
    Aligned aligned;
    align(name, aligned);
    Found found;
    found.name = name;
    found.person = m_store.name(name).person;
    found.nameBits = aligned.bits();
    found.nameProbability = aligned.comparison.probability;
    found.coreAgreements = aligned.comparison.coreAgreements;
    return found;
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

void IndexSearch::rank(const std::vector<Candidate> &candidates)
{
    for (const Candidate &candidate : candidates) {
        Found found = compareName(candidate.name);
        const auto keyed = m_keyed.constFind(found.person);
        found.keyed = keyed != m_keyed.constEnd();
        found.keyBits = found.keyed ? *keyed : 0;
        found.bits = found.nameBits + found.keyBits + fieldBits(m_store.person(found.person));
        m_found.push_back(found);
    }
    // The best name of each person stands for the person.
    std::ranges::sort(m_found, [](const Found &a, const Found &b) {
        return a.person != b.person ? a.person < b.person : a.bits != b.bits ? a.bits > b.bits : a.name < b.name;
    });
    const auto last = std::unique(m_found.begin(), m_found.end(),
                                  [](const Found &a, const Found &b) { return a.person == b.person; });
    m_found.erase(last, m_found.end());
    std::ranges::sort(m_found, [this](const Found &a, const Found &b) {
        return a.bits != b.bits ? a.bits > b.bits : m_store.person(a.person).id < m_store.person(b.person).id;
    });
}

/// True when the best result leaves a word of the query unexplained.
bool IndexSearch::isWeak() const
{
    int core = 0;
    for (const QueryWord &word : m_words)
        core += carriesMeaning(word.part) ? 1 : 0;
    const int wanted = std::min(core, 2);
    return m_found.empty() || (m_found.front().coreAgreements < wanted && !m_found.front().keyed);
}

/// Reads lists that were left closed, for names in which a second word fits at least loosely.
void IndexSearch::searchClosedLists()
{
    std::vector<Candidate> candidates;
    quint64 read = 0;
    for (const Opening &opening : m_closed) {
        if (!opening.close || opening.queryWord >= 32 || read + opening.names > kClosedBudget)
            continue;
        read += opening.names;
        const auto look = [&](quint32 name) {
            for (const StoredWord word : m_store.wordsOf(name)) {
                if (word.word() == opening.word)
                    continue;
                for (size_t i = 0; i < m_words.size(); ++i) {
                    if (i == opening.queryWord || !carriesMeaning(m_words[i].part))
                        continue;
                    const float similarity = matchWord(i, word.word()).similarity;
                    if (similarity >= .6F)
                        candidates.push_back({name, similarity});
                }
            }
        };
        std::ranges::for_each(m_store.early(opening.word), look);
        std::ranges::for_each(m_store.late(opening.word), look);
    }
    std::ranges::sort(candidates, [](const Candidate &a, const Candidate &b) {
        return a.score != b.score ? a.score > b.score : a.name < b.name;
    });
    if (candidates.size() > kComparedWide)
        candidates.resize(kComparedWide);
    rank(candidates);
}

Match IndexSearch::makeMatch(const Found &found) const
{
    Match match;
    const StoredPerson &person = m_store.person(found.person);
    match.record = person.id;
    match.name = m_store.name(found.name).ordinal;
    match.display = m_store.display(found.name);
    match.bits = found.bits;
    match.probability = probabilityOfBits(found.bits + prior());
    match.documentConflict = found.keyed && found.keyBits >= m_weights.documentSame && found.nameProbability < .3;
    return match;
}

double IndexSearch::prior() const
{
    return -std::log2(static_cast<double>(std::max<quint32>(m_store.personCount(), 1000)));
}

/// Every part of the name and every field with its bits; they add up to the bits of the match.
void IndexSearch::explain(const Found &found, Match &match)
{
    Aligned aligned;
    align(found.name, aligned);
    const auto span = [](const WordList &list) { return TokenSpan(list.data(), static_cast<size_t>(list.size())); };
    match.evidence = nameEvidence(aligned.comparison, span(aligned.left), span(aligned.right));
    if (aligned.lone > 0)
        match.evidence += {MatchField::Name, Agreement::Omitted, u"one-word-only"_s, {}, {}, -aligned.lone};
    if (aligned.chance > 0)
        match.evidence += {MatchField::Name, Agreement::Omitted, u"chance-agreement"_s, {}, {}, -aligned.chance};
    Comparison comparison;
    const double fields = compareFields(m_asked, m_store.record(found.person), m_weights, comparison.evidence);
    match.evidence += comparison.evidence;
    match.bits = aligned.bits() + fields;
    match.probability = probabilityOfBits(match.bits + prior());
    comparison.nameBits = aligned.bits();
    comparison.nameProbability = aligned.comparison.probability;
    conclude(comparison, m_weights);
    match.documentConflict = comparison.documentConflict;
}

/// The query as a record, for the comparison of its fields.
PersonRecord IndexSearch::askedRecord() const
{
    PersonRecord record;
    record.birth = m_query.birth;
    record.sex = m_query.sex;
    record.nationalities = m_query.nationalities;
    for (const QString &number : m_query.documents) {
        IdentityDocument document;
        document.number = number;
        record.documents += document;
    }
    record.phones = m_query.phones;
    record.emails = m_query.emails;
    return record;
}

void IndexSearch::searchOnce(int limit)
{
    m_words.clear();
    m_openings.clear();
    m_closed.clear();
    prepareWords();
    for (size_t i = 0; i < m_words.size() && i < 32; ++i)
        addOpenings(i);
    addJoins();
    for (size_t i = 0; i < m_words.size() && i < 32; ++i)
        addSplits(i);
    orderOpenings();
    collect();
    rank(bestCandidates(std::max(kCompared, static_cast<size_t>(limit) * 2)));
    if (isWeak() && !m_closed.empty())
        searchClosedLists();
}

QList<Match> IndexSearch::run(int limit)
{
    if (m_query.explain)
        m_asked = askedRecord();
    scratch().memo.begin();
    searchOnce(limit);
    const bool unknownWord = std::ranges::any_of(
        m_words, [](const QueryWord &word) { return carriesMeaning(word.part) && word.commonest == 0; });
    const bool otherScript =
        std::ranges::any_of(m_words, [](const QueryWord &word) { return !word.form.units.empty(); });
    if (unknownWord && (otherScript || isWeak())) {
        m_thorough = true;
        searchOnce(limit);
    }
    QList<Match> matches;
    for (const Found &found : m_found) {
        if (matches.size() >= limit)
            break;
        matches += makeMatch(found);
        if (m_query.explain)
            explain(found, matches.last());
    }
    if (m_query.explain) {
        std::ranges::stable_sort(matches, [](const Match &a, const Match &b) { return a.bits > b.bits; });
    }
    return matches;
}

} // namespace core
