// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/load_ahead.h"
#include "core/matching/large_pages.h"
#include "core/matching/person_record.h"
#include "core/matching/vocabulary.h"

#include <QHash>

#include <span>
#include <vector>

namespace core {

/// One name of one person in an index, in eight bytes; its words end where those of the next name begin.
class StoredName
{
public:
    StoredName() = default;
    StoredName(quint32 person, quint32 firstWord, PersonName::Kind kind)
        : m_person(person), m_packed(firstWord | (kind == PersonName::Kind::WeakAlias ? kWeak : 0U) |
                                     (kind == PersonName::Kind::Primary ? kMain : 0U))
    {
    }
    [[nodiscard]] quint32 person() const { return m_person; }
    [[nodiscard]] quint32 firstWord() const { return m_packed & ~(kWeak | kMain); }
    [[nodiscard]] bool isWeak() const { return (m_packed & kWeak) != 0; } ///< a nickname: found, but worth less
    [[nodiscard]] bool isMain() const { return (m_packed & kMain) != 0; } ///< the name of the request itself

private:
    static constexpr quint32 kWeak = 1U << 31;
    static constexpr quint32 kMain = 1U << 30;
    quint32 m_person = 0;
    quint32 m_packed = 0; ///< place in IndexStore's list of words
};

/// One record in an index, with what ranking needs at hand and the rest as text.
struct StoredPerson
{
    qint64 id = 0;
    DateRange birth;
    quint32 firstName = 0;
    quint32 text = 0;                       ///< into IndexStore's text: the names, then the other fields
    std::array<quint16, 2> nationalities{}; ///< numbers of IndexStore::nationality, 0 = none
    quint8 names = 0;
    quint8 mainNames = 0; ///< how many of them are main ones
    Sex sex = Sex::Unknown;
    bool removed = false;
};

/// A word of a stored name: its number in the vocabulary and the role that the source's fields gave it.
struct StoredWord
{
    quint32 packed = 0;

    StoredWord() = default;
    StoredWord(quint32 word, NamePart part)
        : packed(word | (part == NamePart::Given    ? 1U << 30
                         : part == NamePart::Family ? 2U << 30
                                                    : 0U))
    {
    }
    [[nodiscard]] quint32 word() const { return packed & 0x3FFFFFFFU; }
    [[nodiscard]] NamePart part() const
    {
        return packed >> 30 == 1 ? NamePart::Given : packed >> 30 == 2 ? NamePart::Family : NamePart::Unknown;
    }
};

/// A name in the list of a word, with marks of the other words of the name: enough to tell, without a look at the name
/// itself, that none of them is wanted.
class Posting
{
public:
    static constexpr int kMarkBits = 14;
    static quint32 markOf(quint32 word) { return (word * 0x9E3779B1U) >> (32 - kMarkBits); }

    Posting() = default;
    Posting(quint32 name, std::span<const StoredWord> words, size_t place) : m_name(name)
    {
        if (words.size() > kMostMarks + 1) {
            m_others = kMany;
            return;
        }
        int shift = 0;
        for (size_t i = 0; i < words.size(); ++i) {
            if (i == place)
                continue;
            m_others |= markOf(words[i].word()) << shift;
            shift += kMarkBits;
        }
        m_others |= static_cast<quint32>(words.size() - 1) << kCountShift;
    }
    [[nodiscard]] quint32 name() const { return m_name; }
    /// True when the name has more words than there is room for marks.
    [[nodiscard]] bool hasMany() const { return (m_others & kMany) == kMany; }
    [[nodiscard]] quint32 others() const { return m_others >> kCountShift; } ///< words beside that of the list
    [[nodiscard]] quint32 firstMark() const { return m_others & kMark; }
    [[nodiscard]] quint32 secondMark() const { return (m_others >> kMarkBits) & kMark; }

private:
    static constexpr size_t kMostMarks = 2;
    static constexpr int kCountShift = 30;
    static constexpr quint32 kMany = 3U << kCountShift;
    static constexpr quint32 kMark = (1U << kMarkBits) - 1;
    quint32 m_name = 0;
    quint32 m_others = 0;
};

/// Names, persons and the lists of names by word, packed: some 200 MB for a million persons.
class IndexStore
{
public:
    void add(const PersonRecord &record);
    void remove(qint64 record);
    /// Builds the lists after the first filling, on up to `threads` threads, the same with any number of them. What is
    /// added later goes to lists beside them.
    void finish(unsigned threads);

    [[nodiscard]] const Vocabulary &vocabulary() const { return m_vocabulary; }
    [[nodiscard]] const StoredName &name(quint32 number) const { return m_names[number]; }
    [[nodiscard]] const StoredPerson &person(quint32 number) const { return m_persons[number]; }
    [[nodiscard]] std::span<const StoredWord> wordsOf(quint32 name) const
    {
        const size_t from = m_names[name].firstWord();
        const size_t end = name + 1 < m_names.size() ? m_names[name + 1].firstWord() : m_words.size();
        return {m_words.data() + from, end - from};
    }
    /// Begins to load what wordsOf() needs; first the name, then its words.
    void prefetchName(quint32 name) const { loadAhead(m_names.data() + name); }
    void prefetchWords(quint32 name) const { loadAhead(m_words.data() + m_names[name].firstWord()); }
    void prefetchPersonNumber(quint32 person) const { loadAhead(m_persons.data() + person); }
    void prefetchPerson(quint32 name) const { loadAhead(m_persons.data() + m_names[name].person()); }
    void prefetchText(quint32 name) const { loadAhead(m_text.data() + m_persons[m_names[name].person()].text); }
    [[nodiscard]] quint32 nameCount() const { return static_cast<quint32>(m_names.size()); }
    [[nodiscard]] quint32 personCount() const { return static_cast<quint32>(m_persons.size()); }
    [[nodiscard]] quint32 removedCount() const { return m_removed; }
    /// Tells this store from every other of the process, for what threads keep of one between searches.
    [[nodiscard]] quint64 identity() const { return m_identity; }

    /// How many names hold a word.
    [[nodiscard]] quint32 frequency(quint32 word) const;
    /// From so many names on an index tells how common a name is.
    static constexpr quint32 kTellingNames = 100'000;
    /// -log2 of the share of names with the word.
    [[nodiscard]] float rarity(quint32 word) const;
    /// The names that hold a word, in two lists: from the first filling (ascending) and later ones (ascending).
    [[nodiscard]] std::span<const Posting> early(quint32 word) const;
    [[nodiscard]] std::span<const Posting> late(quint32 word) const;
    /// Begins to load where the early list of a word stands.
    void prefetchEarly(quint32 word) const
    {
        if (word + 1 < m_offsets.size())
            loadAhead(m_offsets.data() + word);
    }
    /// The same for the list itself, once its place is near.
    void prefetchList(quint32 word) const
    {
        if (word + 1 < m_offsets.size())
            loadAhead(m_postings.data() + m_offsets[word]);
    }

    /// Calls take(person number) for records that may have this key (document, phone, e-mail, birth date).
    template <typename Take>
    void eachByKey(quint64 key, Take take) const
    {
        m_fieldKeys.each(key, take);
    }
    static quint64 documentHash(const QString &number);
    static quint64 phoneHash(const QString &phone);
    static quint64 emailHash(const QString &email);
    static quint64 birthHash(const PartialDate &date);

    [[nodiscard]] quint16 nationalityNumber(const QString &code) const { return m_nationalityNumbers.value(code, 0); }
    [[nodiscard]] QString display(quint32 name) const;
    /// Which of the record's names it is.
    [[nodiscard]] int ordinal(quint32 name) const;
    /// The record as it was added, but for languages and the like that matching does not use.
    [[nodiscard]] PersonRecord record(quint32 person) const;
    [[nodiscard]] qint64 bytes() const;

private:
    bool addName(const PersonName &name, quint32 person, int ordinal);
    void appendWords(QStringView text, NamePart part);
    void appendWord(quint32 word, NamePart part);
    void addFields(const PersonRecord &record, StoredPerson &stored, quint32 person);
    void layOutLists();
    static quint64 nextIdentity();
    [[nodiscard]] const char *textOf(quint32 name) const;
    [[nodiscard]] PersonName nameAt(quint32 name) const;
    void putText(const QByteArray &bytes);

    Vocabulary m_vocabulary;
    BigVector<StoredWord> m_words;
    BigVector<StoredName> m_names;
    BigVector<StoredPerson> m_persons;
    BigVector<char> m_text; ///< each piece ends with a zero; a name has its ordinal in front
    BigVector<quint32> m_offsets;
    BigVector<Posting> m_postings;
    QHash<quint32, std::vector<Posting>> m_latePostings;
    QHash<qint64, quint32> m_removable; ///< filled on the first removal
    KeyTable m_fieldKeys;
    QStringList m_nationalities = {QString()};
    QHash<QString, quint16> m_nationalityNumbers;
    std::vector<std::pair<quint64, quint32>> m_rawWords; ///< cache: hash of a word as written, its number
    quint64 m_identity = nextIdentity();
    quint32 m_removed = 0;
    bool m_finished = false;
};

} // namespace core
