// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/resolution_blocks.h"

#include "core/matching/sound_form.h"

#include <algorithm>
#include <string_view>

namespace core {

namespace {

constexpr size_t kNeighbours = 5;
constexpr size_t kRareWords = 3;
constexpr size_t kMostSkeletons = 5;

struct KeyedRecord
{
    quint64 key;
    quint32 record;
    auto operator<=>(const KeyedRecord &) const = default;
};

/// Hash of a key's parts (FNV-1a, 64 bits). Two keys that fall together cost a comparison, nothing else.
quint64 keyOf(std::initializer_list<std::string_view> parts)
{
    quint64 hash = 14695981039346656037ULL;
    for (const std::string_view part : parts) {
        for (const char byte : part)
            hash = (hash ^ static_cast<unsigned char>(byte)) * 1099511628211ULL;
        hash = (hash ^ 0xFFU) * 1099511628211ULL;
    }
    return hash;
}

class KeyMaker
{
public:
    explicit KeyMaker(const PreparedTable &table) : m_table(table)
    {
        m_skeletons.reserve(table.names.size());
        for (const NameToken &word : table.names) {
            std::string bones = coarseSkeleton(word.sound);
            if (bones.empty())
                bones = word.latin;
            m_skeletons.push_back(std::move(bones));
        }
    }

    /// All kinds of key; kind by kind, so that only one kind is in memory at a time.
    static constexpr int kKinds = 5;
    void add(int kind, quint32 record, std::vector<KeyedRecord> &keys) const
    {
        const PreparedPerson &person = m_table.persons[record];
        const auto put = [&](std::initializer_list<std::string_view> parts) { keys.push_back({keyOf(parts), record}); };
        switch (kind) {
        case 0:
            if (!person.birth.monthDay.empty())
                put({person.birth.year, person.birth.monthDay});
            break;
        case 1:
            for (const PersonField field : {PersonField::Document, PersonField::Phone, PersonField::Email}) {
                for (const TermId id : person.of(field))
                    put({std::string_view("dpe").substr(static_cast<size_t>(field) % 3, 1),
                         m_table.term(field, id).text});
            }
            break;
        case 2:
            for (const std::string_view bones : skeletons(person)) {
                if (!person.birth.year.empty())
                    put({bones, person.birth.year});
            }
            break;
        case 3:
            addNamePairs(person, put);
            break;
        default:
            addPlaces(person, put);
        }
    }

private:
    [[nodiscard]] std::vector<std::string_view> skeletons(const PreparedPerson &person) const
    {
        std::vector<std::string_view> all;
        for (const PreparedPerson::Word &word : person.name) {
            if (word.part != NamePart::Particle && word.part != NamePart::Honorific)
                all.push_back(m_skeletons[word.term]);
        }
        std::ranges::sort(all);
        all.erase(std::ranges::unique(all).begin(), all.end());
        if (all.size() > kMostSkeletons)
            all.resize(kMostSkeletons);
        return all;
    }

    template <typename Put>
    void addNamePairs(const PreparedPerson &person, const Put &put) const
    {
        const std::vector<std::string_view> all = skeletons(person);
        for (size_t i = 0; i < all.size(); ++i) {
            for (size_t j = i + 1; j < all.size(); ++j)
                put({all[i], all[j]});
        }
    }

    template <typename Put>
    void addPlaces(const PreparedPerson &person, const Put &put) const
    {
        for (const PersonField field : {PersonField::Address, PersonField::BirthPlace}) {
            const std::vector<std::string_view> words = rarestWords(person, field);
            for (size_t i = 0; i < words.size(); ++i) {
                for (size_t j = i + 1; j < words.size(); ++j)
                    put({"a", std::min(words[i], words[j]), std::max(words[i], words[j])});
                for (const std::string_view bones : skeletons(person))
                    put({"n", words[i], bones});
            }
        }
    }

    [[nodiscard]] std::vector<std::string_view> rarestWords(const PreparedPerson &person, PersonField field) const
    {
        std::vector<const PreparedTable::Term *> words;
        for (const TermId id : person.of(field)) {
            // A word that no other record has can't bring two together.
            if (m_table.term(field, id).records > 1)
                words.push_back(&m_table.term(field, id));
        }
        std::ranges::sort(words, [](const PreparedTable::Term *left, const PreparedTable::Term *right) {
            return std::tie(left->records, left->text) < std::tie(right->records, right->text);
        });
        words.erase(std::ranges::unique(words).begin(), words.end());
        std::vector<std::string_view> rarest;
        for (size_t i = 0; i < std::min(words.size(), kRareWords); ++i)
            rarest.emplace_back(words[i]->text);
        return rarest;
    }

    const PreparedTable &m_table;
    std::vector<std::string> m_skeletons; ///< by TermId of names
};

void pairBlock(std::span<const KeyedRecord> block, size_t largestBlock, std::vector<CandidatePair> &pairs)
{
    const size_t reach = block.size() <= largestBlock ? block.size() : kNeighbours;
    for (size_t i = 0; i < block.size(); ++i) {
        for (size_t j = i + 1; j < block.size() && j - i <= reach; ++j) {
            if (block[i].record != block[j].record)
                pairs.push_back({block[i].record, block[j].record});
        }
    }
}

template <typename T>
void sortUnique(std::vector<T> &values)
{
    std::ranges::sort(values);
    values.erase(std::ranges::unique(values).begin(), values.end());
}

} // namespace

std::vector<CandidatePair> candidatePairs(const PreparedTable &table, size_t largestBlock)
{
    const KeyMaker maker(table);
    std::vector<CandidatePair> pairs;
    std::vector<KeyedRecord> keys;
    for (int kind = 0; kind < KeyMaker::kKinds; ++kind) {
        keys.clear();
        for (size_t record = 0; record < table.persons.size(); ++record)
            maker.add(kind, static_cast<quint32>(record), keys);
        sortUnique(keys);
        for (size_t begin = 0, end = 0; begin < keys.size(); begin = end) {
            while (end < keys.size() && keys[end].key == keys[begin].key)
                ++end;
            pairBlock(std::span(keys).subspan(begin, end - begin), largestBlock, pairs);
        }
        sortUnique(pairs);
    }
    return pairs;
}

} // namespace core
