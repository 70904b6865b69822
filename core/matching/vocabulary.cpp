// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/vocabulary.h"

#include "core/matching/distance_lanes.h"
#include "core/matching/share_work.h"
#include "core/matching/sound_form.h"
#include "core/matching/word_keys.h"

#include <algorithm>
#include <bit>

namespace core {

namespace {

constexpr quint32 kWordsPerPiece = 4096;
constexpr quint32 kAllLetters = (1U << 27) - 1;

quint64 wordHash(QStringView word)
{
    return stableHash({reinterpret_cast<const char *>(word.utf16()), static_cast<size_t>(word.size()) * 2});
}

quint8 markOf(quint64 hash)
{
    return static_cast<quint8>(hash >> 56);
}

/// Grows in steps of a thirty-second part or less.
quint64 rankOf(quint32 number)
{
    constexpr int kStepBits = 5;
    const quint64 count = quint64(number) + 1;
    const quint64 exponent = std::max<quint64>(std::bit_width(count), 1) - 1;
    const quint64 rank = exponent << kStepBits | ((count << kStepBits) >> exponent & ((1U << kStepBits) - 1));
    return std::min<quint64>(rank, 1023);
}

} // namespace

WordEdges edgesOf(const NameToken &token)
{
    WordEdges edges;
    const auto add = [&](const std::string &form) {
        edges.first |= Vocabulary::lettersOf(std::string_view(form).substr(0, 1));
        edges.last |= Vocabulary::lettersOf(std::string_view(form).substr(form.empty() ? 0 : form.size() - 1));
    };
    if (token.units.empty()) {
        add(token.latin);
        std::ranges::for_each(token.variants, add);
        return edges;
    }
    // Two units each, because one may be silent.
    const std::span<const LetterModel::UnitId> units(token.units);
    const size_t most = std::min<size_t>(2, units.size());
    edges.first = LetterModel::builtIn().lettersOf(units.first(most));
    edges.last = LetterModel::builtIn().lettersOf(units.last(most));
    return edges;
}

QStringView Vocabulary::pendingWord(quint32 number) const
{
    const quint32 from = number == 0 ? 0 : m_pendingEnds[number - 1];
    return QStringView(m_pending).mid(from, m_pendingEnds[number] - from);
}

bool Vocabulary::isWord(quint32 number, QStringView cleanedWord) const
{
    return m_finished ? packed(number).isNative(cleanedWord) : pendingWord(number) == cleanedWord;
}

void Vocabulary::grow()
{
    const size_t size = std::max<size_t>(1 << 16, m_slots.size() * 2);
    m_slots.assign(size, 0);
    m_marks.assign(size, 0);
    NameToken token;
    for (quint32 word = 0; word < m_size; ++word) {
        if (m_finished)
            packed(word).unpack(token);
        const quint64 hash = wordHash(m_finished ? QStringView(token.native) : pendingWord(word));
        size_t at = hash & (size - 1);
        while (m_slots[at] != 0)
            at = (at + 1) & (size - 1);
        m_slots[at] = word + 1;
        m_marks[at] = markOf(hash);
    }
}

quint32 Vocabulary::lettersOf(std::string_view latin)
{
    quint32 letters = 0;
    for (const char c : latin)
        letters |= c >= 'a' && c <= 'z' ? 1U << (c - 'a') : 1U << 26;
    return letters;
}

quint32 Vocabulary::lettersAndRepeats(std::string_view latin)
{
    constexpr int kFirstRepeat = 27;
    constexpr std::string_view kVowels = "aeiou";
    quint32 bits = lettersOf(latin);
    for (size_t i = 0; i < kVowels.size(); ++i)
        bits |= std::ranges::count(latin, kVowels[i]) > 1 ? 1U << (kFirstRepeat + i) : 0U;
    return bits;
}

template <typename AddKey>
void Vocabulary::analyse(QStringView word, quint32 number, Piece &piece, AddKey addKey)
{
    NameToken token = makeToken(word);
    token.part = roleOfWord(token, NameTables::builtIn());
    Brief brief;
    brief.at = static_cast<quint32>(piece.bytes.size());
    brief.unitsAt = static_cast<quint32>(piece.units.size());
    PackedToken::pack(token, piece.bytes);
    brief.latinSize = PackedToken::packedSize(token.latin);
    brief.soundSize = PackedToken::packedSize(token.sound);
    brief.unitsSize = static_cast<quint8>(std::min<size_t>(token.units.size(), 255));
    piece.units.insert(piece.units.end(), token.units.begin(), token.units.begin() + brief.unitsSize);
    piece.briefs.push_back(brief);
    WordSketch sketch;
    const quint32 letters = lettersOf(token.latin);
    sketch.letters = letters;
    sketch.reach = token.units.empty() ? letters : LetterModel::builtIn().lettersOf(token.units) & kAllLetters;
    sketch.length = std::min<size_t>(token.latin.size(), 255);
    sketch.plain = token.units.empty() ? 1 : 0;
    const WordEdges edges = edgesOf(token);
    sketch.first = edges.first & kAllLetters;
    sketch.last = edges.last & kAllLetters;
    sketch.rank = rankOf(number);
    piece.sketches.push_back(sketch);
    piece.places.push_back(placeOf(token));
    std::ranges::for_each(keysOf(token), addKey);
}

quint32 Vocabulary::intern(QStringView cleanedWord)
{
    if (size_t(m_size) * 2 >= m_slots.size())
        grow();
    const quint64 hash = wordHash(cleanedWord);
    size_t at = hash & (m_slots.size() - 1);
    for (; m_slots[at] != 0; at = (at + 1) & (m_slots.size() - 1)) {
        if (m_marks[at] == markOf(hash) && isWord(m_slots[at] - 1, cleanedWord))
            return m_slots[at] - 1;
    }
    const quint32 word = m_size++;
    m_slots[at] = m_size;
    m_marks[at] = markOf(hash);
    if (!m_finished) {
        m_pending.append(cleanedWord.utf16(), static_cast<size_t>(cleanedWord.size()));
        m_pendingEnds.push_back(static_cast<quint32>(m_pending.size()));
        return word;
    }
    Piece piece;
    analyse(cleanedWord, word, piece, [&](quint64 key) { m_keys.add(key, word); });
    append(piece, 0);
    return word;
}

void Vocabulary::listByEdges(quint32 word, const WordSketch &sketch)
{
    const ListedWord listed{word, lettersAndRepeats(latin(word)), DistanceLanes::pack(latin(word))};
    const size_t length = std::min<size_t>(sketch.length, kListedLengths - 1);
    if (!sketch.plain) {
        m_foreignWords[length].push_back(listed);
        if (writesSyllables(packed(word).script()))
            m_syllables[length].push_back(listed);
        return;
    }
    for (size_t letter = 0; letter < kEdgeLetters; ++letter) {
        if (sketch.edges().first >> letter & 1U)
            m_byFirst[letter][length].push_back(listed);
        if (sketch.edges().last >> letter & 1U)
            m_byLast[letter][length].push_back(listed);
    }
}

template <typename Self, typename Take>
void Vocabulary::eachList(Self &self, Take take)
{
    std::ranges::for_each(self.m_foreignWords, take);
    std::ranges::for_each(self.m_syllables, take);
    for (size_t letter = 0; letter < kEdgeLetters; ++letter) {
        std::ranges::for_each(self.m_byFirst[letter], take);
        std::ranges::for_each(self.m_byLast[letter], take);
    }
}

/// Adds one word of a piece behind all others.
void Vocabulary::append(const Piece &piece, size_t word)
{
    Brief brief = piece.briefs[word];
    const size_t end = word + 1 < piece.briefs.size() ? piece.briefs[word + 1].at : piece.bytes.size();
    const auto bytes = std::span(piece.bytes).subspan(brief.at, end - brief.at);
    const auto units = std::span(piece.units).subspan(brief.unitsAt, brief.unitsSize);
    brief.at = static_cast<quint32>(m_bytes.size());
    brief.unitsAt = static_cast<quint32>(m_units.size());
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    m_units.insert(m_units.end(), units.begin(), units.end());
    m_briefs.push_back(brief);
    m_sketches.push_back(piece.sketches[word]);
    listByEdges(static_cast<quint32>(m_sketches.size() - 1), piece.sketches[word]);
}

/// Latin words before others, and then by the consonants that they have in common with words spelt otherwise.
quint64 Vocabulary::placeOf(const NameToken &token)
{
    constexpr std::string_view kKinds = "PTSKLMN"; // see coarseSkeleton
    constexpr int kBitsOfKind = 4;
    constexpr int kMostKinds = 15;
    quint64 place = token.units.empty() ? 0 : 1;
    const std::string bones = coarseSkeleton(token.sound);
    for (size_t i = 0; i < kMostKinds; ++i) {
        const size_t kind = i < bones.size() ? std::min(kKinds.find(bones[i]), kKinds.size()) + 1 : 0;
        place = place << kBitsOfKind | kind;
    }
    return place;
}

/// The words in the order of their places, those of the same place as they came: the new number of each.
std::vector<quint32> Vocabulary::numbersByPlace(std::span<const Piece> pieces) const
{
    std::vector<std::pair<quint64, quint32>> order;
    order.reserve(m_size);
    for (const Piece &piece : pieces) {
        for (const quint64 place : piece.places)
            order.emplace_back(place, static_cast<quint32>(order.size()));
    }
    std::ranges::sort(order);
    std::vector<quint32> numbers(m_size);
    for (quint32 i = 0; i < m_size; ++i)
        numbers[order[i].second] = i;
    return numbers;
}

void Vocabulary::appendInOrder(std::span<const Piece> pieces, std::span<const quint32> numbers)
{
    std::vector<quint32> before(m_size);
    for (quint32 word = 0; word < m_size; ++word)
        before[numbers[word]] = word;
    for (const quint32 word : before)
        append(pieces[word / kWordsPerPiece], word % kWordsPerPiece);
}

void Vocabulary::renumber(std::span<const quint32> numbers)
{
    for (quint32 &slot : m_slots)
        slot = slot == 0 ? 0 : numbers[slot - 1] + 1;
}

std::vector<quint32> Vocabulary::arrange(unsigned threads)
{
    std::vector<Piece> pieces((m_size + kWordsPerPiece - 1) / kWordsPerPiece);
    shareWork(pieces.size(), threads, [&](size_t piece) {
        const quint32 from = static_cast<quint32>(piece) * kWordsPerPiece;
        for (quint32 word = from; word < std::min(m_size, from + kWordsPerPiece); ++word)
            analyse(pendingWord(word), word, pieces[piece], [&](quint64 key) { pieces[piece].keys.add(key, word); });
    });
    size_t bytes = 0;
    size_t units = 0;
    for (const Piece &piece : pieces) {
        bytes += piece.bytes.size();
        units += piece.units.size();
    }
    m_bytes.reserve(bytes);
    m_units.reserve(units);
    m_briefs.reserve(m_size);
    m_sketches.reserve(m_size);
    std::vector<quint32> numbers = numbersByPlace(pieces);
    appendInOrder(pieces, numbers);
    renumber(numbers);
    shareWork(pieces.size(), threads, [&](size_t piece) { pieces[piece].keys.renumber(numbers); });
    for (Piece &piece : pieces)
        m_pendingKeys.push_back(std::move(piece.keys));
    eachList(*this, [](std::vector<ListedWord> &list) { list.shrink_to_fit(); });
    std::u16string().swap(m_pending);
    std::vector<quint32>().swap(m_pendingEnds);
    m_finished = true;
    return numbers;
}

void Vocabulary::finishKeys(unsigned threads)
{
    m_keys.finish(m_pendingKeys, threads);
    std::vector<KeyTable::Batch>().swap(m_pendingKeys);
}

std::vector<quint32> Vocabulary::finish(unsigned threads)
{
    std::vector<quint32> numbers = arrange(threads);
    finishKeys(threads);
    return numbers;
}

void Vocabulary::unpack(quint32 word, NameToken &token) const
{
    packed(word).unpack(token);
    const std::span<const LetterModel::UnitId> own = units(word);
    token.units.assign(own.begin(), own.end());
}

std::optional<quint32> Vocabulary::find(QStringView cleanedWord) const
{
    if (m_slots.empty())
        return std::nullopt;
    const quint64 hash = wordHash(cleanedWord);
    for (size_t at = hash & (m_slots.size() - 1); m_slots[at] != 0; at = (at + 1) & (m_slots.size() - 1)) {
        if (m_marks[at] == markOf(hash) && isWord(m_slots[at] - 1, cleanedWord))
            return m_slots[at] - 1;
    }
    return std::nullopt;
}

size_t Vocabulary::bytes() const
{
    size_t listed = 0;
    eachList(*this, [&](const std::vector<ListedWord> &list) { listed += list.capacity(); });
    return listed * sizeof(ListedWord) + m_briefs.capacity() * sizeof(Brief) +
           m_sketches.capacity() * sizeof(WordSketch) + m_bytes.capacity() +
           m_units.capacity() * sizeof(LetterModel::UnitId) + m_slots.capacity() * 4 + m_marks.capacity() +
           m_keys.bytes();
}

} // namespace core
