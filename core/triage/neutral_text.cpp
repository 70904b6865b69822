// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/neutral_text.h"

#include "core/base/word_memo.h"
#include "core/triage/protected_words.h"
#include "core/triage/text_feature_walk.h"
#include "core/triage/word_folding.h"

#include <algorithm>
#include <string>
#include <vector>

namespace core {

namespace {

// Texts are bounded at intake; this only keeps one odd record from holding up the others.
constexpr qsizetype kMaximumText = 20'000;
constexpr size_t kUsualCharges = 256; ///< units of all charges of a request, as a rule
constexpr size_t kUnitsOfWord = 5;

/// The case-folded words of a request's name fields: some twenty, so that comparing keys in a row beats a hash table.
class NameWords
{
public:
    NameWords()
    {
        m_keys.reserve(kUsualWords);
        m_ends.reserve(kUsualWords);
        m_letters.reserve(kUsualWords * 8);
        m_spans.reserve(kUsualWords);
    }
    void add(const QString &name)
    {
        readWordSpans(name, m_spans);
        for (const WordSpan &span : m_spans) {
            foldWord(QStringView(name).mid(span.start, span.end - span.start), m_folded);
            m_keys.push_back(wordKey(m_folded));
            m_marks |= markOf(m_keys.back());
            m_letters += m_folded;
            m_ends.push_back(m_letters.size());
        }
    }
    [[nodiscard]] bool contains(QStringView folded) const
    {
        const quint64 key = wordKey(folded);
        if ((m_marks & markOf(key)) == 0)
            return false;
        for (size_t i = 0; i < m_keys.size(); ++i) {
            if (m_keys[i] == key && folded == word(i))
                return true;
        }
        return false;
    }

private:
    static constexpr size_t kUsualWords = 32;
    /// One bit in 64: most words of a text share theirs with none of the names.
    static quint64 markOf(quint64 key) { return quint64(1) << ((key * 0x9E3779B97F4A7C15ULL) >> 58); }
    [[nodiscard]] QStringView word(size_t i) const
    {
        const size_t start = i == 0 ? 0 : m_ends[i - 1];
        return {m_letters.data() + start, qsizetype(m_ends[i] - start)};
    }

    quint64 m_marks = 0;
    std::vector<quint64> m_keys;
    std::u16string m_letters; ///< of all words, one behind the other
    std::vector<size_t> m_ends;
    std::u16string m_folded;
    std::vector<WordSpan> m_spans;
};

QStringList namesOf(const Request &request)
{
    const Person &person = request.subject;
    QStringList names{person.fatherName,     person.fatherForename, person.motherName,
                      person.motherForename, person.birthPlace,     request.source};
    for (const PersonName &name : person.names)
        names << name.family << name.forename << name.whole;
    for (const Relation &relation : request.relations)
        names << relation.otherName;
    for (const GroupMembership &group : request.groups)
        names << group.groupName;
    names << person.nationalities << person.birthCountry << person.languages;
    return names;
}

bool hasCase(QChar c)
{
    return c.unicode() < 0x80 ? c.isLetter() : c.toUpper() != c || c.toLower() != c;
}

/// What a word is wherever it stands.
struct WordTraits
{
    std::u16string folded; ///< empty where the word never counts
    std::u16string units;  ///< folded unit by unit, as the features are made of
    bool small = false;
    bool opensCharge = false; ///< counts at the beginning of a charge, which has a capital there
    bool isProtected = false;
};

/// Holds until the next call on this thread.
const WordTraits &traitsOf(QStringView word)
{
    thread_local WordMemo<WordTraits> memo;
    return memo.of(word, [word](WordTraits &traits) {
        const QChar first = word.isEmpty() ? QChar() : word.at(0);
        traits.small = first.isLower() && hasCase(first);
        traits.opensCharge = hasCase(first) && (word.size() < 2 || word[1].isLower());
        traits.folded.clear();
        traits.units.clear();
        if (traits.small || traits.opensCharge) {
            foldWord(word, traits.folded);
            traits.units = FoldedText(word).units;
        }
        traits.isProtected = isProtectedWord(traits.folded);
    });
}

/// The words of one request that count, one text after the other.
class WordFilter
{
public:
    explicit WordFilter(const NameWords &names) : m_names(names) {}

    /// Calls `visit(start, end, traits)` for every word of a text that counts.
    template <typename Visit>
    void forEachCounted(QStringView text, bool startsLower, Visit &&visit)
    {
        const QStringView read = text.first(std::min(text.size(), kMaximumText));
        readWordSpans(read, m_spans);
        bool first = startsLower;
        for (const WordSpan &span : m_spans) {
            if (const WordTraits *traits = counted(read.mid(span.start, span.end - span.start), first))
                visit(span.start, span.end, *traits);
            first = false;
        }
    }

private:
    /// The traits of a word that counts, until the next question; nullptr for another.
    const WordTraits *counted(QStringView word, bool firstOfCharge)
    {
        const WordTraits &traits = traitsOf(word);
        const bool counts = (traits.small || (firstOfCharge && traits.opensCharge)) && !traits.isProtected &&
                            !m_names.contains(traits.folded);
        return counts ? &traits : nullptr;
    }

    const NameWords &m_names;
    std::vector<WordSpan> m_spans;
};

QString neutralized(QStringView text, const NameWords &names, bool startsLower)
{
    QString out(std::min(text.size(), kMaximumText), u' ');
    QChar *const units = out.data();
    WordFilter(names).forEachCounted(text, startsLower, [&](qint32 start, qint32 end, const WordTraits &) {
        std::copy_n(text.data() + start, end - start, units + start);
    });
    return out;
}

NameWords nameWords(const Request &request)
{
    NameWords words;
    for (const QString &name : namesOf(request))
        words.add(name);
    return words;
}

} // namespace

QString neutralize(QStringView text, const QStringList &names, bool startsLower)
{
    NameWords words;
    for (const QString &name : names)
        words.add(name);
    return neutralized(text, words, startsLower);
}

QString neutralText(const Request &request)
{
    const NameWords names = nameWords(request);
    QString out = neutralized(request.facts, names, false);
    for (const QString &offence : request.offences)
        out += u'\n' + neutralized(offence, names, true);
    for (const Statement &statement : request.statements)
        out += u'\n' + neutralized(statement.text, names, false);
    return out;
}

FoldedText neutralWords(const Request &request)
{
    const NameWords names = nameWords(request);
    WordFilter filter(names);
    FoldedText out;
    out.units.reserve(size_t(request.facts.size()) + kUsualCharges);
    out.words.reserve(out.units.capacity() / kUnitsOfWord);
    const auto read = [&](const QString &text, bool startsLower) {
        filter.forEachCounted(text, startsLower,
                              [&out](qint32, qint32, const WordTraits &traits) { out.addWord(traits.units); });
    };
    read(request.facts, false);
    for (const QString &offence : request.offences)
        read(offence, true);
    for (const Statement &statement : request.statements)
        read(statement.text, false);
    return out;
}

} // namespace core
