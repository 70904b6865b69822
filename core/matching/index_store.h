// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/person_record.h"
#include "core/matching/vocabulary.h"

#include <QHash>

#include <span>
#include <vector>

namespace core {

/// One name of one person in an index.
struct StoredName
{
    quint32 person = 0;
    quint32 firstWord = 0; ///< into IndexStore's list of words
    quint32 text = 0;      ///< into IndexStore's text
    quint16 ordinal = 0;   ///< which of the record's names
    quint8 words = 0;
    bool weak = false; ///< a nickname: found, but worth less
};

/// One record in an index, with what ranking needs at hand and the rest as text.
struct StoredPerson
{
    qint64 id = 0;
    DateRange birth;
    quint32 firstName = 0;
    quint32 fields = 0;                     ///< into IndexStore's text; 0 = none
    std::array<quint16, 2> nationalities{}; ///< numbers of IndexStore::nationality, 0 = none
    quint8 names = 0;
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

/// Names, persons and the lists of names by word, packed for a million persons in some 200 MB.
class IndexStore
{
public:
    void add(const PersonRecord &record);
    void remove(qint64 record);
    /// Builds the lists after the first filling; what is added later goes to lists beside them.
    void finish();

    [[nodiscard]] const Vocabulary &vocabulary() const { return m_vocabulary; }
    [[nodiscard]] const StoredName &name(quint32 number) const { return m_names[number]; }
    [[nodiscard]] const StoredPerson &person(quint32 number) const { return m_persons[number]; }
    [[nodiscard]] std::span<const StoredWord> wordsOf(quint32 name) const
    {
        return {m_words.data() + m_names[name].firstWord, m_names[name].words};
    }
    [[nodiscard]] quint32 nameCount() const { return static_cast<quint32>(m_names.size()); }
    [[nodiscard]] quint32 personCount() const { return static_cast<quint32>(m_persons.size()); }
    [[nodiscard]] quint32 removedCount() const { return m_removed; }

    /// How many names hold a word.
    [[nodiscard]] quint32 frequency(quint32 word) const;
    /// -log2 of the share of names with the word.
    [[nodiscard]] float rarity(quint32 word) const;
    /// The names that hold a word, in two lists: from the first filling (ascending) and later ones (ascending).
    [[nodiscard]] std::span<const quint32> early(quint32 word) const;
    [[nodiscard]] std::span<const quint32> late(quint32 word) const;
    [[nodiscard]] bool holds(quint32 name, quint32 word) const;

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
    /// The record as it was added, but for languages and the like that matching does not use.
    [[nodiscard]] PersonRecord record(quint32 person) const;
    [[nodiscard]] qint64 bytes() const;

private:
    void addName(const PersonName &name, quint32 person, int ordinal);
    void appendWords(QStringView text, NamePart part, StoredName &stored);
    void appendWord(quint32 word, NamePart part, StoredName &stored);
    void addFields(const PersonRecord &record, StoredPerson &stored, quint32 person);
    [[nodiscard]] PersonName nameAt(quint32 name) const;
    quint32 putText(const QByteArray &bytes);
    [[nodiscard]] QByteArray textAt(quint32 at) const;

    Vocabulary m_vocabulary;
    std::vector<StoredWord> m_words;
    std::vector<StoredName> m_names;
    std::vector<StoredPerson> m_persons;
    std::vector<char> m_text = {'\0', '\0'};
    std::vector<quint32> m_offsets, m_postings;
    QHash<quint32, std::vector<quint32>> m_latePostings;
    QHash<qint64, quint32> m_removable; ///< filled on the first removal
    KeyTable m_fieldKeys;
    QStringList m_nationalities = {QString()};
    QHash<QString, quint16> m_nationalityNumbers;
    std::vector<std::pair<quint64, quint32>> m_rawWords; ///< cache: hash of a word as written, its number
    quint32 m_removed = 0;
    bool m_finished = false;
};

} // namespace core
