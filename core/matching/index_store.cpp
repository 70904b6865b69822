// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/index_store.h"

#include "core/matching/share_work.h"
#include "core/matching/short_marks.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstring>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostNames = 200;
constexpr size_t kMostWordsOfName = 16;
constexpr size_t kRawWordSlots = size_t(1) << 19;
constexpr size_t kRawWordSlotsLater = size_t(1) << 12;
constexpr char16_t kFieldEnd = 0x1E;
constexpr char16_t kPartEnd = 0x1F;

quint64 fieldHash(quint64 kind, const QString &key)
{
    if (key.isEmpty())
        return 0;
    return stableHash({reinterpret_cast<const char *>(key.utf16()), static_cast<size_t>(key.size()) * 2}, 100 + kind);
}

void put(QString &out, QChar kind, const QString &value, const QString &more = {})
{
    if (value.isEmpty())
        return;
    out += kind;
    out += value;
    if (!more.isEmpty())
        out += QChar(kPartEnd) + more;
    out += QChar(kFieldEnd);
}

} // namespace

quint64 IndexStore::nextIdentity()
{
    static std::atomic<quint64> last{0};
    return ++last;
}

quint64 IndexStore::documentHash(const QString &number)
{
    return fieldHash(1, documentKey(number));
}

quint64 IndexStore::phoneHash(const QString &phone)
{
    return fieldHash(2, phoneKey(phone).right(9)); // the same with and without the country's prefix
}

quint64 IndexStore::emailHash(const QString &email)
{
    return fieldHash(3, emailKey(email));
}

quint64 IndexStore::birthHash(const PartialDate &date)
{
    const PartialDate cautious = cautiousDate(date);
    return cautious.isFull() ? fieldHash(4, cautious.toString()) : 0;
}

void IndexStore::putText(const QByteArray &bytes)
{
    // A zero parts the pieces, so none may stand within one.
    std::ranges::copy_if(bytes, std::back_inserter(m_text), [](char c) { return c != '\0'; });
    m_text.push_back('\0');
}

void IndexStore::appendWord(quint32 word, NamePart part)
{
    if (m_words.size() - m_names.back().firstWord() < kMostWordsOfName)
        m_words.emplace_back(word, part);
}

/// Most words of a million names were seen before, as written: a small cache spares cleaning them again.
void IndexStore::appendWords(QStringView text, NamePart part)
{
    if (m_rawWords.empty())
        m_rawWords.resize(m_finished ? kRawWordSlotsLater : kRawWordSlots);
    for (const QStringView raw : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        const quint64 hash =
            stableHash({reinterpret_cast<const char *>(raw.utf16()), static_cast<size_t>(raw.size()) * 2}, 7);
        auto &slot = m_rawWords[hash & (m_rawWords.size() - 1)];
        if (slot.first == hash) {
            appendWord(slot.second, part);
            continue;
        }
        const QString cleaned = cleanWords(raw).text;
        const bool single = !cleaned.isEmpty() && !cleaned.contains(u' ');
        for (const QStringView word : QStringView(cleaned).split(u' ', Qt::SkipEmptyParts)) {
            const quint32 number = m_vocabulary.intern(word.left(60));
            appendWord(number, part);
            if (single)
                slot = {hash, number};
        }
    }
}

/// False when the name holds no word, so that it is not kept.
bool IndexStore::addName(const PersonName &name, quint32 person, int ordinal)
{
    const quint32 number = nameCount();
    m_names.emplace_back(person, static_cast<quint32>(m_words.size()), name.kind);
    const bool both = !name.family.isEmpty() && !name.forename.isEmpty();
    const qsizetype comma = name.whole.indexOf(u',');
    const bool divided = comma > 0 && name.whole.indexOf(u',', comma + 1) < 0;
    appendWords(name.forename, both ? NamePart::Given : NamePart::Unknown);
    appendWords(name.family, both ? NamePart::Family : NamePart::Unknown);
    if (divided) {
        appendWords(QStringView(name.whole).left(comma), NamePart::Family);
        appendWords(QStringView(name.whole).mid(comma + 1), NamePart::Given);
    } else {
        appendWords(name.whole, NamePart::Unknown);
    }
    if (wordsOf(number).empty()) {
        m_names.pop_back();
        return false;
    }
    m_text.push_back(static_cast<char>(ordinal));
    putText(name.whole.isEmpty() ? (name.family + QChar(kPartEnd) + name.forename).toUtf8() : name.whole.toUtf8());
    if (!m_finished)
        return true;
    const std::span<const StoredWord> words = wordsOf(number);
    for (size_t i = 0; i < words.size(); ++i) {
        std::vector<Posting> &list = m_latePostings[words[i].word()];
        if (list.empty() || list.back().name() != number)
            list.emplace_back(number, words, i);
    }
    return true;
}

void IndexStore::addFields(const PersonRecord &record, StoredPerson &stored, quint32 person)
{
    const auto key = [&](quint64 hash) {
        if (hash != 0)
            m_fieldKeys.add(hash, person);
    };
    QString text;
    for (qsizetype i = 0; i < record.nationalities.size(); ++i) {
        const QString &code = record.nationalities.at(i);
        if (i >= 2 || m_nationalities.size() > 60000) {
            put(text, u'N', code);
            continue;
        }
        quint16 &number = m_nationalityNumbers[code];
        if (number == 0) {
            number = static_cast<quint16>(m_nationalities.size());
            m_nationalities += code;
        }
        stored.nationalities[static_cast<size_t>(i)] = number;
    }
    for (const IdentityDocument &document : record.documents) {
        key(documentHash(document.number));
        put(text, u'D', document.number, document.country);
    }
    for (const QString &phone : record.phones) {
        key(phoneHash(phone));
        put(text, u'P', phone);
    }
    for (const QString &email : record.emails) {
        key(emailHash(email));
        put(text, u'E', email);
    }
    put(text, u'B', record.birthPlace);
    for (const QString &address : record.addresses)
        put(text, u'A', address);
    if (!record.birth.isRange())
        key(birthHash(record.birth.from));
    putText(text.toUtf8());
}

void IndexStore::add(const PersonRecord &record)
{
    const quint32 number = static_cast<quint32>(m_persons.size());
    StoredPerson stored;
    stored.id = record.id;
    stored.birth = record.birth;
    stored.sex = record.sex;
    stored.firstName = nameCount();
    stored.text = static_cast<quint32>(m_text.size());
    int ordinal = 0;
    for (const PersonName &name : record.names) {
        if (ordinal < kMostNames && addName(name, number, ordinal) && m_names.back().isMain())
            ++stored.mainNames;
        ++ordinal;
    }
    stored.names = static_cast<quint8>(nameCount() - stored.firstName);
    addFields(record, stored, number);
    m_persons.push_back(stored);
    if (m_finished && !m_removable.isEmpty())
        m_removable.insert(record.id, number);
}

void IndexStore::remove(qint64 record)
{
    if (m_removable.isEmpty()) {
        for (quint32 i = 0; i < personCount(); ++i) {
            if (!m_persons[i].removed)
                m_removable.insert(m_persons[i].id, i);
        }
    }
    const auto found = m_removable.constFind(record);
    if (found == m_removable.constEnd())
        return;
    m_persons[*found].removed = true;
    ++m_removed;
    m_removable.erase(found);
}

void IndexStore::finish(unsigned threads)
{
    const std::vector<quint32> numbers = m_vocabulary.arrange(threads);
    for (StoredWord &word : m_words)
        word = StoredWord(numbers[word.word()], word.part());
    shareWork(2, threads, [&](size_t piece) {
        if (piece == 0) {
            m_vocabulary.finishKeys(threads);
        } else {
            layOutLists();
            m_fieldKeys.finish();
        }
    });
    m_words.shrink_to_fit();
    m_names.shrink_to_fit();
    m_persons.shrink_to_fit();
    m_text.shrink_to_fit();
    decltype(m_rawWords)().swap(m_rawWords);
    m_finished = true;
}

void IndexStore::layOutLists()
{
    m_offsets.assign(m_vocabulary.size() + 1, 0);
    const auto eachDistinct = [this](auto take) {
        for (quint32 name = 0; name < nameCount(); ++name) {
            const std::span<const StoredWord> words = wordsOf(name);
            for (size_t i = 0; i < words.size(); ++i) {
                const bool repeated = std::any_of(words.begin(), words.begin() + static_cast<ptrdiff_t>(i),
                                                  [&](StoredWord w) { return w.word() == words[i].word(); });
                if (!repeated)
                    take(name, words, i);
            }
        }
    };
    using Words = std::span<const StoredWord>;
    eachDistinct([this](quint32, Words words, size_t place) { ++m_offsets[words[place].word() + 1]; });
    for (size_t i = 1; i < m_offsets.size(); ++i)
        m_offsets[i] += m_offsets[i - 1];
    m_postings.resize(m_offsets.back());
    std::vector<quint32> next(m_offsets.begin(), m_offsets.end() - 1);
    eachDistinct([&](quint32 name, Words words, size_t place) {
        m_postings[next[words[place].word()]++] = Posting(name, words, place);
    });
}

std::span<const Posting> IndexStore::early(quint32 word) const
{
    if (word + 1 >= m_offsets.size())
        return {};
    return {m_postings.data() + m_offsets[word], m_offsets[word + 1] - m_offsets[word]};
}

std::span<const Posting> IndexStore::late(quint32 word) const
{
    const auto found = m_latePostings.constFind(word);
    return found == m_latePostings.constEnd() ? std::span<const Posting>() : std::span<const Posting>(*found);
}

quint32 IndexStore::frequency(quint32 word) const
{
    return static_cast<quint32>(early(word).size() + (m_latePostings.isEmpty() ? 0 : late(word).size()));
}

float IndexStore::rarity(quint32 word) const
{
    // Half a name more than counted: a word seen once is not certain to be that rare. And a small index knows little
    // of how common names are, so its words count as if it held a telling number.
    const float names = static_cast<float>(std::max(nameCount(), kTellingNames));
    return std::log2(names / (static_cast<float>(frequency(word)) + .5F));
}

/// The piece of text of a name: its ordinal, then the name.
const char *IndexStore::textOf(quint32 name) const
{
    const StoredPerson &person = m_persons[m_names[name].person()];
    const char *at = m_text.data() + person.text;
    for (quint32 i = person.firstName; i < name; ++i)
        at += std::strlen(at + 1) + 2;
    return at;
}

int IndexStore::ordinal(quint32 name) const
{
    return static_cast<quint8>(*textOf(name));
}

PersonName IndexStore::nameAt(quint32 name) const
{
    PersonName out;
    const QString text = QString::fromUtf8(textOf(name) + 1);
    const qsizetype cut = text.indexOf(QChar(kPartEnd));
    if (cut < 0) {
        out.whole = text;
    } else {
        out.family = text.left(cut);
        out.forename = text.mid(cut + 1);
    }
    if (m_names[name].isWeak())
        out.kind = PersonName::Kind::WeakAlias;
    else if (!m_names[name].isMain())
        out.kind = PersonName::Kind::Alias;
    return out;
}

QString IndexStore::display(quint32 name) const
{
    QString text = QString::fromUtf8(textOf(name) + 1);
    return text.contains(QChar(kPartEnd)) ? nameAt(name).display() : text;
}

PersonRecord IndexStore::record(quint32 person) const
{
    const StoredPerson &stored = m_persons[person];
    PersonRecord record;
    record.id = stored.id;
    record.birth = stored.birth;
    record.sex = stored.sex;
    for (quint32 i = 0; i < stored.names; ++i)
        record.names += nameAt(stored.firstName + i);
    for (const quint16 number : stored.nationalities) {
        if (number != 0)
            record.nationalities += m_nationalities.at(number);
    }
    const char *fields = m_text.data() + stored.text;
    for (quint32 i = 0; i < stored.names; ++i)
        fields += std::strlen(fields + 1) + 2;
    for (const QString &field : QString::fromUtf8(fields).split(QChar(kFieldEnd), Qt::SkipEmptyParts)) {
        const QString value = field.mid(1);
        switch (field.at(0).unicode()) {
        case u'N':
            record.nationalities += value;
            break;
        case u'D': {
            IdentityDocument document;
            document.number = value.section(QChar(kPartEnd), 0, 0);
            document.country = value.section(QChar(kPartEnd), 1, 1);
            record.documents += document;
            break;
        }
        case u'P':
            record.phones += value;
            break;
        case u'E':
            record.emails += value;
            break;
        case u'B':
            record.birthPlace = value;
            break;
        case u'A':
            record.addresses += value;
            break;
        default:
            break;
        }
    }
    return record;
}

qint64 IndexStore::bytes() const
{
    const size_t bytes = m_vocabulary.bytes() + m_words.capacity() * sizeof(StoredWord) +
                         m_names.capacity() * sizeof(StoredName) + m_persons.capacity() * sizeof(StoredPerson) +
                         m_text.capacity() + m_offsets.capacity() * 4 + m_postings.capacity() * sizeof(Posting) +
                         m_fieldKeys.bytes() + m_rawWords.capacity() * 16;
    return static_cast<qint64>(bytes);
}

} // namespace core
