// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/candidate_gathering.h"

#include "core/matching/read_characters.h"
#include "core/matching/unspaced_name.h"

#include <algorithm>
#include <bit>

namespace core {

namespace {

/// Words of the vocabulary taken for one that names hold, for one that none holds, and for a last look.
constexpr size_t kUsualExpansions = 48;
constexpr size_t kUnknownExpansions = 64;
constexpr size_t kLooseExpansions = 2000;
/// Names read from lists of words that fit, for a first look and for one that goes on.
constexpr quint64 kUsualBudget = 2'500;
constexpr quint64 kThoroughBudget = 12'000;
/// The most that the rarest word of the query may open however common it is.
constexpr quint64 kNeededBudget = 80'000;
constexpr quint64 kLooseBudget = 60'000;
/// Candidates kept while lists are read, at the least; more when other fields are to choose among them.
constexpr size_t kFewestKept = 384;
constexpr size_t kKeptForFields = 1024;
/// From here a word counts as nearly the same.
constexpr float kClose = .84F;
/// What a word of the query that meets another word takes off, and one that meets none: about what nameBits says.
constexpr float kContradicted = 6.F;
constexpr float kOmitted = .8F;
/// The most that a single word may say.
constexpr float kLoneWord = 12.F;
/// The second half of a word of the query that is stored as two.
constexpr quint8 kSecondHalf = 16;

float hitBits(float rarity, float similarity)
{
    const float loss = similarity >= .999F ? 0.F : .8F + 18.F * (1.F - similarity);
    return std::max(.3F, rarity - loss);
}

/// At most one bit is set. Counting bits is a call on the oldest machines that this runs on.
bool isSingle(quint32 bits)
{
    return (bits & (bits - 1)) == 0;
}

/// Of several ways in which a name's words stand for one of the query's the best counts.
void addHitBits(const WordHits::Hit &hit, quint32 &met, std::array<float, 2 * kMostWords> &best)
{
    const quint32 bit = 1U << hit.queryWord;
    float &own = best[hit.queryWord];
    own = (met & bit) != 0 ? std::max(own, hit.bits) : hit.bits;
    met |= bit;
}

/// False when only the list's own word of this name can stand for a word of the query.
bool mayHaveMore(const WordHits &hits, Posting posting)
{
    return posting.hasMany() || (posting.others() > 0 && hits.mayHave(posting.firstMark())) ||
           (posting.others() > 1 && hits.mayHave(posting.secondMark()));
}

} // namespace

CandidateGathering::CandidateGathering(const IndexStore &store, const Weights &weights, const Query &query,
                                       const AskedName &asked, size_t wanted)
    : m_store(store), m_weights(weights), m_query(query), m_asked(asked), m_readsFields(query.hasFields()),
      m_candidates(std::max(m_readsFields ? kKeptForFields : kFewestKept, 2 * wanted))
{
    searchScratch().hits.begin(store.vocabulary());
}

CandidateGathering::~CandidateGathering()
{
    searchScratch().hits.clear();
}

void CandidateGathering::addHit(quint32 word, size_t queryWord, float bits, bool close)
{
    const quint32 names = m_store.frequency(word);
    if (names == 0)
        return;
    const auto number = static_cast<quint8>(queryWord);
    if (searchScratch().hits.add({word, 0, bits, WordHits::kClosed, number, close}))
        m_openings.push_back({word, names, number, close, false});
}

void CandidateGathering::addExpansions(size_t word, std::span<const Expansion> expansions)
{
    // A misspelt word is rarer than the one it stands for: the commoner of the two tells the chance.
    const float own = m_asked.rarities()[word];
    for (const Expansion &expansion : expansions) {
        m_store.prefetchEarly(expansion.word);
        searchScratch().hits.prefetch(expansion.word);
    }
    for (const Expansion &expansion : expansions)
        addHit(expansion.word, word, hitBits(std::min(own, m_store.rarity(expansion.word)), expansion.similarity),
               expansion.similarity >= kClose);
}

void CandidateGathering::expandUsual(size_t word)
{
    const AskedWord &asked = m_asked.words()[word];
    const Vocabulary &vocabulary = m_store.vocabulary();
    if (asked.own)
        addExpansions(word, searchScratch().expansions.get(vocabulary, asked, *asked.own, kUsualExpansions));
    else
        addExpansions(word, expandWord(vocabulary, asked, Reach::Usual, kUnknownExpansions));
}

/// "Abdul Rahman" asked for, "Abdulrahman" stored.
void CandidateGathering::addJoins()
{
    const std::vector<AskedWord> &words = m_asked.words();
    for (size_t i = 0; i + 1 < words.size(); ++i) {
        const QString joined = words[i].form.native + words[i + 1].form.native;
        if (const auto word = m_store.vocabulary().find(joined))
            addHit(*word, i, hitBits(m_store.rarity(*word), .97F), true);
    }
}

/// "Abdulrahman" asked for, "Abdul Rahman" stored: both halves must be words that names hold.
void CandidateGathering::addSplits(size_t queryWord)
{
    const QString &native = m_asked.words()[queryWord].form.native;
    if (native.size() < 5 || closeNames(static_cast<WordSet>(1U << queryWord)) > 3)
        return;
    const Vocabulary &vocabulary = m_store.vocabulary();
    for (qsizetype cut = 2; cut + 2 <= native.size(); ++cut) {
        const auto first = vocabulary.find(QStringView(native).left(cut));
        const auto second = first ? vocabulary.find(QStringView(native).mid(cut)) : std::nullopt;
        if (!first || !second)
            continue;
        addHit(*first, queryWord, hitBits(m_store.rarity(*first), .93F), false);
        addHit(*second, queryWord + kSecondHalf, hitBits(m_store.rarity(*second), .93F), false);
    }
}

/// 덩샤오핑 asked for, "Deng Xiaoping" stored.
void CandidateGathering::addUnspacedParts()
{
    if (m_asked.words().size() != 1)
        return;
    const NameToken &form = m_asked.words().front().form;
    const UnspacedWords words = wordsOfUnspaced(form.native, form.script);
    const auto addReadings = [&](const QString &word, size_t as) {
        for (const Expansion &expansion :
             expandWord(m_store.vocabulary(), AskedWord(makeToken(word)), Reach::Thorough, kUnknownExpansions))
            addHit(expansion.word, as, hitBits(m_store.rarity(expansion.word), expansion.similarity), false);
    };
    for (const QString &word : words.family)
        addReadings(word, 0);
    for (const QString &word : words.given)
        addReadings(word, kSecondHalf);
}

/// "Deng Xiaoping" asked for, 덩샤오핑 stored; and タナカ イチロウ or 김철수, where the characters are stored.
void CandidateGathering::addRunTogether()
{
    const std::vector<AskedWord> &asked = m_asked.words();
    if (asked.size() < 2 || asked.size() > kMostUnspacedWords)
        return;
    std::vector<std::string> spoken;
    for (const AskedWord &word : asked) {
        if (word.form.script != Script::Latin && !saysHowHanIsRead(word.form.script))
            return;
        spoken.push_back(spokenForm(word.form.latin, word.form.script));
    }
    const std::vector<std::string_view> words(spoken.begin(), spoken.end());
    const auto first = static_cast<size_t>(std::countr_zero(m_asked.coreWords()));
    for (const std::string &whole : runTogether(words))
        for (const Expansion &expansion :
             expandWord(m_store.vocabulary(), AskedWord(makeToken(QString::fromStdString(whole))), Reach::Readings,
                        kUnknownExpansions))
            addHit(expansion.word, first, hitBits(m_store.rarity(expansion.word), expansion.similarity), true);
    addListedCompounds(words, first);
}

/// "Kenichi Ogasawara" asked for, 小笠原健一 stored: what the tables list of both parts, written together.
void CandidateGathering::addListedCompounds(std::span<const std::string_view> words, size_t as)
{
    constexpr qsizetype kMostForms = 8;
    const NameTables &tables = NameTables::builtIn();
    for (const LatinParts &parts : familyAndGiven(words)) {
        const QStringList given = tables.unspacedFormsOf(parts.given, kMostForms);
        for (const QString &family : given.isEmpty() ? QStringList() : tables.unspacedFormsOf(parts.family, kMostForms))
            for (const QString &forename : given) {
                const QString whole = family + forename;
                if (const auto word = m_store.vocabulary().find(whole))
                    addHit(*word, as, hitBits(m_store.rarity(*word), .97F), true);
            }
    }
}

/// How many names hold a word that is nearly one of these.
quint64 CandidateGathering::closeNames(WordSet words) const
{
    quint64 names = 0;
    for (const Opening &opening : m_openings) {
        if (opening.close && opening.queryWord < kSecondHalf && (words & (1U << opening.queryWord)) != 0)
            names += opening.names;
    }
    return names;
}

/// Opens lists from the shortest on, while the budget lasts; close forms of the rarest word always.
void CandidateGathering::openWithin(quint64 budget)
{
    int rarest = -1;
    quint64 fewest = 0;
    for (size_t i = 0; i < m_asked.words().size(); ++i) {
        const quint64 names = closeNames(static_cast<WordSet>(1U << i));
        if (names > 0 && (rarest < 0 || names < fewest)) {
            rarest = static_cast<int>(i);
            fewest = names;
        }
    }
    std::ranges::stable_sort(m_openings, [](const Opening &a, const Opening &b) { return a.names < b.names; });
    quint64 needed = 0;
    quint64 opened = 0;
    std::vector<quint32> words;
    for (Opening &opening : m_openings) {
        if (opening.opened)
            continue;
        const bool isNeeded = opening.close && opening.queryWord == rarest && needed + opening.names <= kNeededBudget;
        if (!isNeeded && opened + opening.names > budget)
            continue;
        (isNeeded ? needed : opened) += opening.names;
        opening.opened = true;
        words.push_back(opening.word);
    }
    read(words, ~WordSet(0));
}

/// Reads the lists of these words. Names with a single word that fits count only when it stands for one of `alone`.
void CandidateGathering::read(const std::vector<quint32> &words, WordSet alone)
{
    WordHits &hits = searchScratch().hits;
    hits.closeAll(); // a name of an earlier round may have another word that fits by now
    std::vector<quint32> fresh;
    for (const quint32 word : words) {
        if (hits.orderOf(word) == WordHits::kClosed && fresh.size() < WordHits::kClosed) {
            hits.setOrder(word, static_cast<quint16>(fresh.size()));
            fresh.push_back(word);
        }
    }
    constexpr size_t kListsAhead = 4; // most lists are short
    for (size_t i = 0; i < fresh.size(); ++i) {
        if (i + kListsAhead < fresh.size())
            m_store.prefetchList(fresh[i + kListsAhead]);
        readList(fresh[i], m_store.early(fresh[i]), static_cast<quint16>(i), alone);
        readList(fresh[i], m_store.late(fresh[i]), static_cast<quint16>(i), alone);
    }
}

/// Most names have no other word that fits, which the marks beside them tell: their score is that of the list's word
/// alone, and they are never looked at.
void CandidateGathering::readList(quint32 word, std::span<const Posting> names, quint16 order, WordSet alone)
{
    constexpr size_t kAhead = 16; ///< names whose places in memory are asked for before they are looked at
    const WordHits &hits = searchScratch().hits;
    const std::array<Judged, 3> lone = {judgedAlone(word, 0), judgedAlone(word, 1), judgedAlone(word, 2)};
    const bool counts = !isSingle(lone[0].met) || (lone[0].met & alone) != 0;
    std::array<quint32, kAhead> waiting;
    size_t asked = 0;
    for (const Posting posting : names) {
        if (!mayHaveMore(hits, posting)) {
            if (const float score = lone[posting.others()].score;
                counts && m_candidates.mayTake(score) && !isRemoved(posting.name()))
                keep(posting.name(), score);
            continue;
        }
        if (asked >= kAhead)
            judge(waiting[asked % kAhead], order, alone);
        m_store.prefetchName(posting.name());
        waiting[asked++ % kAhead] = posting.name();
        if (asked > kAhead / 2)
            m_store.prefetchWords(waiting[(asked - 1 - kAhead / 2) % kAhead]);
    }
    for (size_t i = asked - std::min(asked, kAhead); i < asked; ++i)
        judge(waiting[i % kAhead], order, alone);
}

CandidateGathering::Judged CandidateGathering::judged(quint32 name, quint16 order) const
{
    WordBits best;
    Judged judged;
    const WordHits &hits = searchScratch().hits;
    int unmet = 0;
    for (const StoredWord stored : m_store.wordsOf(name)) {
        bool any = false;
        hits.each(stored.word(), [&](const WordHits::Hit &hit) {
            any = true;
            judged.earlier = judged.earlier || hit.order < order;
            addHitBits(hit, judged.met, best);
        });
        unmet += any ? 0 : 1;
    }
    judged.score = scoreOf(judged, best, unmet);
    return judged;
}

/// The same for a name that holds this word and `others` that fit no word of the query.
CandidateGathering::Judged CandidateGathering::judgedAlone(quint32 word, quint32 others) const
{
    WordBits best;
    Judged judged;
    searchScratch().hits.each(word, [&](const WordHits::Hit &hit) { addHitBits(hit, judged.met, best); });
    judged.score = scoreOf(judged, best, static_cast<int>(others));
    return judged;
}

/// About what the words of a name say.
float CandidateGathering::scoreOf(const Judged &judged, const WordBits &best, int unmet) const
{
    const quint32 met = judged.met;
    float score = 0;
    for (quint32 left = met; left != 0; left &= left - 1)
        score += best[static_cast<size_t>(std::countr_zero(left))];
    const quint32 metWords = (met | met >> kSecondHalf) & 0xFFFFU;
    if (isSingle(met) && !isSingle(m_asked.coreWords()))
        score = std::min(score, kLoneWord);
    int missing = 0;
    for (quint32 left = m_asked.coreWords() & ~metWords; left != 0; left &= left - 1)
        ++missing;
    const int contradicted = std::min(missing, unmet);
    return score - kContradicted * static_cast<float>(contradicted) -
           kOmitted * static_cast<float>(missing + unmet - 2 * contradicted);
}

void CandidateGathering::judge(quint32 name, quint16 order, WordSet alone)
{
    const Judged found = judged(name, order);
    if (found.earlier || !m_candidates.mayTake(found.score) || (isSingle(found.met) && (found.met & alone) == 0))
        return;
    if (!isRemoved(name))
        keep(name, found.score);
}

bool CandidateGathering::isRemoved(quint32 name) const
{
    return m_store.removedCount() != 0 && m_store.person(m_store.name(name).person()).removed;
}

void CandidateGathering::keep(quint32 name, float score)
{
    m_candidates.take({name, score});
    if (m_readsFields)
        m_store.prefetchName(name); // its person is asked for next
}

void CandidateGathering::openKey(quint64 key, float bits, bool strong)
{
    if (key == 0)
        return;
    std::vector<quint32> names;
    for (const quint32 person : personsByKey(key)) {
        const StoredPerson &stored = m_store.person(person);
        if (stored.removed)
            continue;
        if (strong)
            m_keyed.insert(person, std::max(m_keyed.value(person, 0), static_cast<double>(bits)));
        for (quint32 name = stored.firstName; name < stored.firstName + stored.names; ++name) {
            m_store.prefetchName(name);
            names.push_back(name);
        }
    }
    for (const quint32 name : names)
        m_store.prefetchWords(name);
    for (const quint32 name : names)
        m_byKey.push_back({name, judged(name, 0).score + bits});
}

/// The persons that may have a key; what is known of them is asked of memory.
std::vector<quint32> CandidateGathering::personsByKey(quint64 key) const
{
    std::vector<quint32> persons;
    m_store.eachByKey(key, [&](quint32 person) {
        m_store.prefetchPersonNumber(person);
        persons.push_back(person);
    });
    return persons;
}

void CandidateGathering::openByKeys()
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

void CandidateGathering::gatherUsual()
{
    for (size_t i = 0; i < m_asked.words().size(); ++i) {
        if ((m_asked.coreWords() & (1U << i)) != 0)
            expandUsual(i);
    }
    addJoins();
    for (size_t i = 0; i < m_asked.words().size(); ++i)
        addSplits(i);
    openByKeys();
    openWithin(kUsualBudget);
}

/// Worked out once, for the second look and for the last.
std::span<const Expansion> CandidateGathering::expandThorough(size_t word)
{
    std::vector<Expansion> &found = m_thorough[word];
    if (found.empty())
        found = expandWord(m_store.vocabulary(), m_asked.words()[word], Reach::Thorough, kLooseExpansions);
    return found;
}

void CandidateGathering::gatherThorough(WordSet words)
{
    for (size_t i = 0; i < m_asked.words().size(); ++i) {
        if ((words & (1U << i)) == 0)
            continue;
        const std::span<const Expansion> found = expandThorough(i);
        addExpansions(i, found.first(std::min(found.size(), kUnknownExpansions)));
    }
    openWithin(kThoroughBudget);
}

void CandidateGathering::gatherReadings(WordSet words)
{
    for (size_t i = 0; i < m_asked.words().size(); ++i) {
        if ((words & (1U << i)) == 0)
            continue;
        addExpansions(i, expandWord(m_store.vocabulary(), m_asked.words()[i], Reach::Readings, kUnknownExpansions));
    }
    addUnspacedParts();
    addRunTogether();
    openWithin(kThoroughBudget);
}

void CandidateGathering::gatherLoosePairs(WordSet words)
{
    for (size_t i = 0; i < m_asked.words().size(); ++i) {
        if ((words & (1U << i)) == 0)
            continue;
        addExpansions(i, expandThorough(i));
        addExpansions(i, expandWord(m_store.vocabulary(), m_asked.words()[i], Reach::Beyond, kLooseExpansions));
    }
    // Of the lists of loose words and those of the words that fit, the shorter side is read for names on both.
    quint64 loose = 0;
    for (const Opening &opening : m_openings)
        loose += !opening.opened && (words & (1U << (opening.queryWord % kSecondHalf))) != 0 ? opening.names : 0;
    const auto others = static_cast<WordSet>(m_asked.coreWords() & ~words);
    const bool readLoose = others == 0 || loose < closeNames(others);
    std::ranges::stable_sort(m_openings, [](const Opening &a, const Opening &b) { return a.names < b.names; });
    quint64 opened = 0;
    std::vector<quint32> lists;
    for (const Opening &opening : m_openings) {
        const bool isLoose = (words & (1U << (opening.queryWord % kSecondHalf))) != 0;
        if (readLoose ? !isLoose || opening.opened : isLoose || !opening.close)
            continue;
        if (opened + opening.names > kLooseBudget)
            break;
        opened += opening.names;
        lists.push_back(opening.word);
    }
    read(lists, 0);
}

std::vector<Candidate> CandidateGathering::takeBest(size_t most)
{
    // A name may have come in by a key and by a word as well; by the key its score is the higher one.
    dropRepeated(m_byKey);
    std::vector<Candidate> best = m_candidates.best(most + m_byKey.size(), m_passedOver);
    if (!m_byKey.empty())
        std::erase_if(best, [this](const Candidate &candidate) {
            return std::ranges::binary_search(m_byKey, candidate.name, {}, &Candidate::name);
        });
    best.insert(best.end(), m_byKey.begin(), m_byKey.end());
    m_byKey.clear();
    keepBest(best, most);
    return best;
}

std::vector<Candidate> CandidateGathering::takeRest(size_t most)
{
    dropRepeated(m_passedOver);
    keepBest(m_passedOver, most);
    return std::exchange(m_passedOver, {});
}

} // namespace core
