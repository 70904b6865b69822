// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/text/date_scanner.h"
#include "core/checks/text/lexicon.h"
#include "core/domain/finding.h"
#include "core/domain/request.h"

#include <QString>

#include <array>
#include <bitset>
#include <span>
#include <vector>

namespace core {

/// What kind of text a field is: a charge is read otherwise than an account of facts.
enum class FieldKind : quint8 { Charge, Law, Facts, Additional, Statement, Role, Penalty, Group, Warrant };

/// A set of field kinds, as bits.
using FieldKinds = quint16;
constexpr FieldKinds kindBit(FieldKind kind)
{
    return FieldKinds(1u << unsigned(kind));
}
inline constexpr FieldKinds kCharges = kindBit(FieldKind::Charge) | kindBit(FieldKind::Law);
inline constexpr FieldKinds kNarrative = kindBit(FieldKind::Facts) | kindBit(FieldKind::Additional);
inline constexpr FieldKinds kStatements = kindBit(FieldKind::Statement);
inline constexpr FieldKinds kAccounts = kNarrative | kStatements;
inline constexpr FieldKinds kRole = kindBit(FieldKind::Role);

using ConceptSet = std::bitset<size_t(kConceptCount)>;

/// How a phrase stands in its sentence.
enum MarkFlag : quint8 {
    Negated = 1,       ///< "no link to any protest"
    Quoted = 2,        ///< between quotation marks
    OwnStatement = 4,  ///< what the subject says: "he says that the case is political"
    ChargeContext = 8, ///< in a narrative, shortly after "charged with", "wanted for" …
    ChargeName = 16,   ///< directly after it: the charge named once more, not an act told
    OfOther = 32       ///< who somebody else is or what he did: "the victim, a candidate, had spoken at a rally"
};

/// Flags of what the source does not say of the subject itself.
inline constexpr quint8 kTold = Negated | Quoted | OwnStatement | OfOther;

/// One phrase of the tables found in one field.
struct Mark
{
    Concept what = Concept::Count;
    FieldKind kind = FieldKind::Facts;
    quint8 flags = 0;
    WordClass wordClass = kNoWordClass; ///< of a word of the table of words; then `what` is Count
    quint16 field = 0;                  ///< index into TextView::fields
    qint32 sentence = 0;                ///< counted over all fields
    qint32 firstToken = 0, lastToken = 0;
    qint32 start = 0, end = 0; ///< UTF-16 offsets in the field's text
};

/// One word that a learned table knows, in one field.
struct StemMark
{
    StemNumber stem = kNoStem;
    FieldKind kind = FieldKind::Facts;
    quint16 field = 0;         ///< index into TextView::fields
    qint32 start = 0, end = 0; ///< UTF-16 offsets in the field's text
    bool denied = false;       ///< "no link to any protest"
};

/// A pattern of the table of words that holds, with the words that fulfil its parts.
struct PatternHit
{
    static constexpr size_t kMostParts = 5;
    const WordPattern *pattern = nullptr;
    std::array<const Mark *, kMostParts> words{};
    size_t count = 0;
};

/// Where a text stands in the request format: "facts", "offences[0]", "statements[1].text". Made into text only where
/// it is told, for few of the many fields of a request ever are.
struct FieldPath
{
    QLatin1StringView name;
    qsizetype index = -1; ///< -1 for a field that is no list
    QLatin1StringView member = {};
    [[nodiscard]] QString toString() const;
    friend bool operator==(const FieldPath &, const FieldPath &) = default;
};

/// One text of the request, read once.
struct TextField
{
    FieldPath path;
    FieldKind kind = FieldKind::Facts;
    QString text;
    qint32 firstToken = 0, tokenCount = 0;
    quint8 languages = AnyLanguage; ///< that its function words speak for
};

/// All texts of one request with the phrases found in them. Made once per request, read by every indicator.
class TextView
{
public:
    TextView() = default;
    TextView(const TextView &) = delete; // the patterns point at the words
    TextView &operator=(const TextView &) = delete;
    TextView(TextView &&) = default;
    TextView &operator=(TextView &&) = default;
    ~TextView() = default;

    [[nodiscard]] const std::vector<Mark> &marks() const { return m_marks; }
    [[nodiscard]] const std::vector<TextField> &fields() const { return m_fields; }

    /// The first mark of a concept in fields of these kinds without any of the flags; nullptr when there is none.
    [[nodiscard]] const Mark *find(Concept what, FieldKinds kinds, quint8 without = Negated | Quoted) const;
    [[nodiscard]] bool has(Concept what, FieldKinds kinds, quint8 without = Negated | Quoted) const
    {
        return find(what, kinds, without) != nullptr;
    }
    /// The concepts that stand in a charge.
    [[nodiscard]] const ConceptSet &charged() const { return m_charged; }
    /// The marks of one concept in the order of the text; nullptr after the last.
    [[nodiscard]] const Mark *firstOf(Concept what) const { return markAt(m_firstOf[size_t(what)]); }
    [[nodiscard]] const Mark *nextOf(const Mark &mark) const
    {
        return markAt(m_nextOf[size_t(&mark - m_marks.data())]);
    }
    /// Two concepts in one sentence; the pair whose first element stands first. Null pointers when there is none.
    struct Pair
    {
        const Mark *first = nullptr;
        const Mark *second = nullptr;
        explicit operator bool() const { return first != nullptr; }
    };
    [[nodiscard]] Pair together(Concept first, Concept second, FieldKinds kinds, quint8 without = Negated | Quoted,
                                int within = 1000) const;
    /// True when a concept stands in the same sentence as the mark.
    [[nodiscard]] bool besides(const Mark &mark, Concept what, quint8 without = 0) const;
    [[nodiscard]] const Mark *beside(const Mark &mark, Concept what, quint8 without = 0) const;
    static constexpr int kWholeSentence = 1 << 20; ///< more words than any field is read for
    /// The marks of the same sentence that begin at most so many words before the mark begins or after it ends, in the
    /// order of the text. Takes time in proportion to what it finds, which keeps hostile texts cheap.
    [[nodiscard]] std::span<const Mark> around(const Mark &mark, int before, int after) const;

    /// The patterns that hold, in the order of their table. They live as long as the view and the lexicon.
    [[nodiscard]] const std::vector<PatternHit> &patterns() const { return m_patterns; }

    /// The words of the table of words, by field, then by position.
    [[nodiscard]] const std::vector<Mark> &classWords() const { return m_words; }
    /// The words whose stems the lexicon was told to look for, in the order of the text.
    [[nodiscard]] const std::vector<StemMark> &stems() const { return m_stems; }

    /// The dates that the facts tell of.
    [[nodiscard]] const std::vector<TextDate> &factsDates() const { return m_factsDates; }

    /// The mark as evidence, with the words themselves.
    [[nodiscard]] Evidence evidence(const Mark &mark) const;
    /// Words of all narrative fields together.
    [[nodiscard]] int narrativeWords() const;
    [[nodiscard]] int words(FieldKind kind) const;

private:
    friend class TextReader;

    static constexpr qint32 kNoMark = -1;
    static constexpr std::array<qint32, kConceptCount> unmarked()
    {
        std::array<qint32, kConceptCount> none{};
        none.fill(kNoMark);
        return none;
    }
    void chainConcepts();
    [[nodiscard]] const Mark *markAt(qint32 index) const
    {
        return index == kNoMark ? nullptr : &m_marks[size_t(index)];
    }

    std::vector<TextField> m_fields;
    std::vector<Mark> m_marks; ///< by field, then by position
    std::vector<Mark> m_words; ///< of the table of words; the same order
    std::vector<StemMark> m_stems;
    std::vector<PatternHit> m_patterns;
    std::vector<TextDate> m_factsDates;
    std::array<qint32, kConceptCount> m_firstOf = unmarked(); ///< index of the first mark
    std::vector<qint32> m_nextOf;                             ///< per mark, index of the next of its concept
    ConceptSet m_charged;
};

/// Reads all texts of a request. Any thread; the lexicon is only read.
TextView readTexts(const Request &request, const Lexicon &lexicon);

} // namespace core
