// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/text/text_reader.h"

#include "core/base/word_memo.h"
#include "core/checks/text/date_scanner.h"
#include "core/checks/text/normal_letter.h"
#include "core/checks/text/pattern_finder.h"
#include "core/checks/text/proper_names.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t kLongestWord = 48;     ///< letters that are compared; longer words are cut
constexpr int kMostTokens = 20000;      ///< of a field; what follows is not read for phrases
constexpr int kGapWords = 4;            ///< words that "~" may stand for
constexpr int kLongestWordPhrase = 8;   ///< words that a word of the table with its gaps reaches over, usually
constexpr int kNegationReach = 7;       ///< words after a negation that it still holds for
constexpr int kChargeReach = 14;        ///< words after "charged with"
constexpr int kChargeName = 4;          ///< words directly after it that name the charge
constexpr int kEnoughFunctionWords = 3; ///< that decide on the language of a field
constexpr size_t kUnitsOfWord = 5;      ///< letters and a blank, as a rule no less
constexpr size_t kWordsOfMark = 2;      ///< words for each phrase found, as a rule no less
constexpr size_t kUsualFields = 16;
constexpr int kPretended = 8;           ///< words after "posing as" that say what somebody is not
constexpr size_t kLongestRepeated = 64; ///< units of a short text that is remembered
constexpr int kRepeatedSetBits = 8;     ///< for a thousand of each kind
constexpr size_t kFieldKinds = size_t(FieldKind::Warrant) + 1;
constexpr int kAbbreviationLetters = 4; ///< "art.", "No.", "al.": a short word before a full stop

bool isSentenceMark(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == QChar(0x061F) || c == QChar(0x06D4) || c == QChar(0x3002);
}

bool isClauseMark(QChar c)
{
    return c == u',' || c == u';' || c == u':' || c == QChar(0x060C) || c == QChar(0x061B) || c == QChar(0x2014) ||
           c == QChar(0x2013) || c == u'(' || c == u')';
}

bool opensQuote(QChar c)
{
    return c == QChar(0x201C) || c == QChar(0x00AB) || c == QChar(0x201E);
}

bool closesQuote(QChar c)
{
    return c == QChar(0x201D) || c == QChar(0x00BB);
}

/// What the lexicon says of one word, wherever it stands.
struct WordMeaning
{
    std::vector<quint32> symbols;
    quint64 mask = 0; ///< Lexicon::maskOf() of the symbols
    StemNumber stem = kNoStem;
    quint8 spokenIn = 0; ///< languages that it is a function word of
    bool skipped = false, negates = false;
    bool nameTail = false, nameFront = false;
    bool arabic = false; ///< in Arabic letters
};

void readWord(QStringView word, const Lexicon &lexicon, WordMeaning &meaning)
{
    std::array<char16_t, kLongestWord> letters{};
    size_t count = 0;
    for (qsizetype i = 0; i < word.size() && count < letters.size(); ++i) {
        if (const char16_t letter = normalLetter(word[i].unicode()))
            letters[count++] = letter;
    }
    const std::span normal(letters.data(), count);
    meaning.symbols.clear();
    if (count > 0)
        lexicon.symbolsOf(normal, meaning.symbols);
    meaning.stem = lexicon.stems().numberOf(normal);
    meaning.mask = 0;
    meaning.spokenIn = 0;
    meaning.skipped = count <= 1;
    meaning.negates = meaning.nameTail = meaning.nameFront = false;
    meaning.arabic = letters[0] >= 0x0620 && letters[0] < 0x0660;
    for (const quint32 symbol : meaning.symbols) {
        meaning.mask |= Lexicon::maskOf(symbol);
        meaning.skipped = meaning.skipped || lexicon.isDeterminer(symbol);
        meaning.negates = meaning.negates || lexicon.isNegation(symbol);
        meaning.nameTail = meaning.nameTail || lexicon.isNameTail(symbol);
        meaning.nameFront = meaning.nameFront || lexicon.isNameFront(symbol);
        meaning.spokenIn |= lexicon.functionLanguages(symbol);
    }
}

/// Says who somebody is, believes or speaks for, rather than what was done.
bool tellsOfAPerson(const Mark &mark)
{
    if (mark.wordClass != kNoWordClass)
        return true;
    switch (mark.what) {
    case Concept::Protest:
    case Concept::ProtestStrong:
    case Concept::Speech:
    case Concept::SpeechPolitical:
    case Concept::SpeechStrong:
    case Concept::Criticise:
    case Concept::Symbols:
    case Concept::Association:
    case Concept::AssociationStrong:
    case Concept::Opposition:
    case Concept::Election:
    case Concept::ElectionStrong:
    case Concept::Desertion:
    case Concept::Combat:
    case Concept::Militia:
    case Concept::Faith:
    case Concept::FaithOffence:
    case Concept::FaithRestricted:
    case Concept::GenderTopic:
    case Concept::PoliticalStep:
    case Concept::Refugee:
    case Concept::AsylumClaim:
        return true;
    default:
        return mark.what >= Concept::RolePolitician && mark.what <= Concept::RoleMilitary;
    }
}

bool namesOrdinaryOffence(const Mark &mark)
{
    return mark.what >= Concept::ChargeKilling && mark.what <= Concept::ChargeOfficer;
}

bool namesPoliticalOffence(const Mark &mark)
{
    return mark.wordClass != kNoWordClass ||
           (mark.what >= Concept::ChargeSecurity && mark.what <= Concept::ChargeGender);
}

/// Kinds of field that say what others say.
bool isRepeated(FieldKind kind)
{
    constexpr FieldKinds repeated = kCharges | kRole | kindBit(FieldKind::Group) | kindBit(FieldKind::Warrant);
    return (repeated & kindBit(kind)) != 0;
}

/// Holds until the next call on this thread.
const WordMeaning &meaningOf(QStringView word, const Lexicon &lexicon)
{
    thread_local WordMemo<WordMeaning> memo;
    thread_local quint64 serial = 0;
    if (serial != lexicon.serial()) {
        memo.clear();
        serial = lexicon.serial();
    }
    return memo.of(word, [&](WordMeaning &meaning) { readWord(word, lexicon, meaning); });
}

/// About how many units the texts of a request have.
qsizetype unitsOf(const Request &request)
{
    constexpr qsizetype usualShortTexts = 256;
    qsizetype units = usualShortTexts + request.facts.size() + request.additionalInformation.size();
    for (const Statement &statement : request.statements)
        units += statement.text.size();
    return std::min(units, qsizetype(kMostTokens) * qsizetype(kUnitsOfWord));
}

} // namespace

TextReader::TextReader(const Lexicon &lexicon, qsizetype units) : m_lexicon(lexicon)
{
    const size_t words = size_t(units) / kUnitsOfWord;
    m_tokens.reserve(words);
    m_symbols.reserve(words);
    m_view.m_fields.reserve(kUsualFields);
    m_view.m_marks.reserve(words / kWordsOfMark);
    m_view.m_words.reserve(words / kWordsOfMark);
    m_view.m_stems.reserve(words);
}

void TextReader::add(const FieldPath &path, FieldKind kind, const QString &text)
{
    if (text.isEmpty())
        return;
    m_view.m_fields.push_back({path, kind, text, qint32(m_tokens.size()), 0, AnyLanguage});
    if (text.size() <= qsizetype(kLongestRepeated) && isRepeated(kind))
        readRepeatedField();
    else
        readField();
}

void TextReader::readField()
{
    TextField &field = m_view.m_fields.back();
    m_fieldToken = qint32(m_tokens.size());
    m_fieldStem = m_view.m_stems.size();
    m_nameHeads = false;
    m_languageWords.fill(0);
    m_quoted = false;
    ++m_sentence;
    ++m_clause;
    readTokens(field.text);
    field.tokenCount = qint32(m_tokens.size()) - field.firstToken;
    const int most = *std::ranges::max_element(m_languageWords);
    if (most >= kEnoughFunctionWords) {
        field.languages = 0;
        for (size_t i = 0; i < m_languageWords.size(); ++i)
            field.languages |= m_languageWords[i] * 2 >= most ? quint8(1u << i) : quint8(0);
    }
    const size_t fromMark = m_view.m_marks.size();
    if (m_nameHeads)
        findNames(field);
    findPhrases(field);
    orderMarks(fromMark);
    if (field.kind == FieldKind::Charge || field.kind == FieldKind::Law)
        keepNamedOffences(fromMark);
    setFlags(fromMark, field);
    moveWords(fromMark);
}

/// A charge, an office or a role is said of thousands of persons in the same words, and reads the same wherever it
/// stands.
void TextReader::readRepeatedField()
{
    thread_local std::array<WordMemo<FieldReading, kLongestRepeated, kRepeatedSetBits>, kFieldKinds> memos;
    thread_local quint64 serial = 0;
    if (serial != m_lexicon.serial()) {
        for (auto &memo : memos)
            memo.clear();
        serial = m_lexicon.serial();
    }
    const TextField &field = m_view.m_fields.back();
    bool fresh = false;
    const FieldReading &known = memos[size_t(field.kind)].of(field.text, [&](FieldReading &reading) {
        fresh = true;
        const Position start = position();
        readField();
        keepReading(start, reading);
    });
    if (!fresh)
        takeReading(known);
}

TextReader::Position TextReader::position() const
{
    return {qint32(m_tokens.size()), m_sentence,           m_clause, m_view.m_marks.size(),
            m_view.m_words.size(),   m_view.m_stems.size()};
}

void TextReader::keepReading(const Position &start, FieldReading &reading) const
{
    const TextField &field = m_view.m_fields.back();
    reading.tokens = field.tokenCount;
    reading.sentences = m_sentence - start.sentence;
    reading.clauses = quint16(m_clause - start.clause);
    reading.languages = field.languages;
    const auto copyMarks = [&](const std::vector<Mark> &from, size_t first, std::vector<Mark> &to) {
        to.assign(from.begin() + qsizetype(first), from.end());
        for (Mark &mark : to) {
            mark.sentence -= start.sentence;
            mark.firstToken -= start.token;
            mark.lastToken -= start.token;
        }
    };
    copyMarks(m_view.m_marks, start.mark, reading.marks);
    copyMarks(m_view.m_words, start.word, reading.words);
    reading.stems.assign(m_view.m_stems.begin() + qsizetype(start.stem), m_view.m_stems.end());
}

void TextReader::takeReading(const FieldReading &reading)
{
    const Position start = position();
    const auto number = quint16(m_view.m_fields.size() - 1);
    const auto addMarks = [&](const std::vector<Mark> &from, std::vector<Mark> &to) {
        for (Mark mark : from) {
            mark.field = number;
            mark.sentence += start.sentence;
            mark.firstToken += start.token;
            mark.lastToken += start.token;
            to.push_back(mark);
        }
    };
    addMarks(reading.marks, m_view.m_marks);
    addMarks(reading.words, m_view.m_words);
    for (StemMark stem : reading.stems) {
        stem.field = number;
        m_view.m_stems.push_back(stem);
    }
    m_tokens.resize(m_tokens.size() + size_t(reading.tokens)); // counted on, never looked at again
    m_sentence += reading.sentences;
    m_clause = quint16(m_clause + reading.clauses);
    TextField &field = m_view.m_fields.back();
    field.tokenCount = reading.tokens;
    field.languages = reading.languages;
}

TextView TextReader::take()
{
    m_view.chainConcepts();
    m_view.m_patterns = PatternFinder(m_lexicon.patterns(), m_view.m_words).find();
    m_tokens.clear();
    m_symbols.clear();
    return std::move(m_view);
}

void TextReader::readTokens(const QString &text)
{
    const qsizetype size = text.size();
    qsizetype gapFrom = 0;
    qsizetype i = 0;
    int tokens = 0;
    while (i < size && tokens < kMostTokens) {
        if (!isWordUnit(text[i].unicode())) {
            ++i;
            continue;
        }
        readGap(text, gapFrom, i);
        const qsizetype start = i;
        while (i < size && isWordUnit(text[i].unicode()))
            ++i;
        addToken(text, start, i);
        ++tokens;
        gapFrom = i;
    }
}

void TextReader::readGap(const QString &text, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        const QChar c = text[i];
        if (c == u'"')
            m_quoted = !m_quoted;
        else if (opensQuote(c))
            m_quoted = true;
        else if (closesQuote(c))
            m_quoted = false;
        if (isClauseMark(c))
            ++m_clause;
        const bool paragraph = c == u'\n' && i + 1 < to && text[i + 1] == u'\n';
        if (!isSentenceMark(c) && !paragraph)
            continue;
        const bool followedBySpace = i + 1 >= to || text[i + 1].isSpace() || !text[i + 1].isLetterOrNumber();
        const bool directlyJoined = i + 1 == to;
        const TextToken *before = qint32(m_tokens.size()) == m_fieldToken ? nullptr : &m_tokens.back();
        const bool abbreviation = c == u'.' && before && before->end == i &&
                                  before->end - before->start < kAbbreviationLetters && to < text.size() &&
                                  !text[to].isUpper();
        if (directlyJoined || !followedBySpace || abbreviation)
            continue;
        ++m_sentence;
        ++m_clause;
        m_quoted = false;
    }
}

void TextReader::addToken(const QString &text, qsizetype start, qsizetype end)
{
    const WordMeaning &word = meaningOf(QStringView(text).sliced(start, end - start), m_lexicon);
    m_tokens.push_back({qint32(start), qint32(end), m_sentence, quint32(m_symbols.size()), quint16(word.symbols.size()),
                        m_clause, word.skipped, m_quoted, word.negates, word.nameTail, word.nameFront, false,
                        word.mask});
    m_nameHeads = m_nameHeads || word.nameTail || word.nameFront;
    m_symbols.insert(m_symbols.end(), word.symbols.begin(), word.symbols.end());
    for (size_t i = 0; i < m_languageWords.size(); ++i)
        m_languageWords[i] += (word.spokenIn >> i) & 1;
    if (word.arabic)
        ++m_languageWords[3];
    if (word.stem != kNoStem) {
        m_view.m_stems.push_back(
            {word.stem, m_view.m_fields.back().kind, quint16(m_view.m_fields.size() - 1), qint32(start), qint32(end)});
    }
}

// What a place or a firm is called is neither a phrase nor a word of an account.
void TextReader::findNames(const TextField &field)
{
    const std::span tokens = std::span(m_tokens).subspan(size_t(m_fieldToken));
    if (!markProperNames(field.text, tokens))
        return;
    std::vector<StemMark> &stems = m_view.m_stems;
    const auto isNamed = [&](const StemMark &stem) {
        const auto token = std::ranges::lower_bound(tokens, stem.start, {}, &TextToken::start);
        return token != tokens.end() && token->named;
    };
    stems.erase(std::remove_if(stems.begin() + qsizetype(m_fieldStem), stems.end(), isNamed), stems.end());
}

void TextReader::findPhrases(const TextField &field)
{
    const auto end = qint32(m_tokens.size());
    for (qint32 i = field.firstToken; i < end; ++i) {
        const TextToken &token = m_tokens[size_t(i)];
        for (quint32 s = 0; s < token.symbolCount; ++s) {
            const quint32 node = m_lexicon.first(m_symbols[token.symbolsFrom + s]);
            if (node != Lexicon::kNone)
                follow(node, i, i, 0, field);
        }
    }
}

void TextReader::orderMarks(size_t fromMark)
{
    std::vector<Mark> &marks = m_view.m_marks;
    const auto from = marks.begin() + qsizetype(fromMark);
    std::sort(from, marks.end(), [](const Mark &a, const Mark &b) {
        return std::tie(a.start, a.end, a.what, a.wordClass, a.flags) <
               std::tie(b.start, b.end, b.what, b.wordClass, b.flags);
    });
    const auto same = [](const Mark &a, const Mark &b) {
        return a.start == b.start && a.end == b.end && a.what == b.what && a.wordClass == b.wordClass;
    };
    marks.erase(std::unique(from, marks.end(), same), marks.end());
}

// The longest phrase names the offence: in "usurpation of identity" there is no usurpation of power, in "theft in
// company" no gathering, in "intentional violence" no volunteers of a war.
void TextReader::keepNamedOffences(size_t fromMark)
{
    std::vector<Mark> &marks = m_view.m_marks;
    const auto from = marks.begin() + qsizetype(fromMark);
    std::vector<std::pair<qint32, qint32>> offences; // first and last word
    for (auto mark = from; mark != marks.end(); ++mark) {
        if (namesOrdinaryOffence(*mark) && mark->lastToken > mark->firstToken)
            offences.emplace_back(mark->firstToken, mark->lastToken);
    }
    const auto isPart = [&](const Mark &mark) {
        return namesPoliticalOffence(mark) && std::ranges::any_of(offences, [&](const auto &whole) {
                   return whole.first <= mark.firstToken && mark.lastToken <= whole.second &&
                          mark.lastToken - mark.firstToken < whole.second - whole.first;
               });
    };
    if (!offences.empty())
        marks.erase(std::remove_if(from, marks.end(), isPart), marks.end());
}

// Words of the table of words have got their flags among the phrases; they are kept apart so that the search for
// phrases does not walk over them.
void TextReader::moveWords(size_t fromMark)
{
    std::vector<Mark> &marks = m_view.m_marks;
    size_t kept = fromMark;
    for (size_t i = fromMark; i < marks.size(); ++i) {
        if (marks[i].wordClass != kNoWordClass)
            m_view.m_words.push_back(marks[i]);
        else
            marks[kept++] = marks[i];
    }
    marks.resize(kept);
}

void TextReader::follow(quint32 node, qint32 first, qint32 last, quint8 flags, const TextField &field)
{
    record(node, first, last, flags, field);
    if (m_lexicon.isLast(node))
        return;
    const auto end = qint32(m_tokens.size());
    const qint32 sentence = m_tokens[size_t(first)].sentence;
    const auto inSentence = [&](qint32 i) { return i < end && m_tokens[size_t(i)].sentence == sentence; };
    // The next word, past articles.
    for (qint32 i = last + 1; inSentence(i); ++i) {
        followToken(node, first, i, flags, field);
        if (!m_tokens[size_t(i)].skipped)
            break;
    }
    const quint32 gap = m_lexicon.next(node, Lexicon::kGap);
    if (gap == Lexicon::kNone)
        return;
    // A "no" among the words that the gap stands for denies the phrase: "punished with no penalty of death".
    for (qint32 i = last + 1; i <= last + 1 + kGapWords && inSentence(i); ++i) {
        followToken(gap, first, i, flags, field);
        if (m_tokens[size_t(i)].negates)
            flags |= Negated;
    }
}

void TextReader::followToken(quint32 node, qint32 first, qint32 at, quint8 flags, const TextField &field)
{
    const TextToken &token = m_tokens[size_t(at)];
    if (!m_lexicon.mayFollow(node, token.mask))
        return;
    for (quint32 s = 0; s < token.symbolCount; ++s) {
        const quint32 reached = m_lexicon.next(node, m_symbols[token.symbolsFrom + s]);
        if (reached != Lexicon::kNone)
            follow(reached, first, at, flags, field);
    }
}

void TextReader::record(quint32 node, qint32 first, qint32 last, quint8 flags, const TextField &field)
{
    if (m_tokens[size_t(first)].named && m_tokens[size_t(last)].named)
        return;
    for (const Lexicon::Meaning &meaning : m_lexicon.meanings(node)) {
        if ((meaning.languages & field.languages) == 0)
            continue;
        const TextToken &from = m_tokens[size_t(first)];
        const TextToken &to = m_tokens[size_t(last)];
        const auto all = quint8(flags | (from.quoted && to.quoted ? Quoted : 0));
        m_view.m_marks.push_back({meaning.what, field.kind, all, meaning.wordClass, quint16(m_view.m_fields.size() - 1),
                                  from.sentence, first, last, from.start, to.end});
    }
}

void TextReader::setFlags(size_t fromMark, const TextField &field)
{
    if (field.kind == FieldKind::Charge || field.kind == FieldKind::Law)
        return; // a charge denies nothing and quotes nobody
    const std::vector<Mark> &marks = m_view.m_marks;
    for (size_t i = fromMark; i < marks.size(); ++i) {
        if (marks[i].what == Concept::Negation)
            negate(i);
        else if (marks[i].what == Concept::DeniesBefore)
            denyBefore(i);
        else if (marks[i].what == Concept::ChargeCue)
            openCharges(i);
    }
    attribute(fromMark);
}

// Marks stand in the order of the text, so what a word holds for is a short run behind it: however often a text says
// "not", the work stays in proportion to its length.
size_t TextReader::endOfReach(size_t after, qint32 lastToken) const
{
    const std::vector<Mark> &marks = m_view.m_marks;
    size_t end = after;
    while (end < marks.size() && marks[end].firstToken <= lastToken)
        ++end;
    return end;
}

// "Did not return" of the table of words has its negation within: it denies nothing of what stands beside it. Where
// the negation is only among the words that "~" stands for ("holds no refugee status"), the word itself is denied.
bool TextReader::isPartOfWord(size_t negation) const
{
    const std::vector<Mark> &marks = m_view.m_marks;
    const Mark &no = marks[negation];
    const auto holds = [&](const Mark &mark) {
        return mark.wordClass != kNoWordClass && (mark.flags & Negated) == 0 && mark.firstToken <= no.firstToken &&
               mark.lastToken > no.lastToken;
    };
    for (size_t i = negation + 1; i < marks.size() && marks[i].firstToken == no.firstToken; ++i) {
        if (holds(marks[i]))
            return true;
    }
    for (size_t i = negation; i-- > 0 && no.firstToken - marks[i].firstToken <= kLongestWordPhrase;) {
        if (holds(marks[i]))
            return true;
    }
    return false;
}

void TextReader::negate(size_t at)
{
    const bool within = isPartOfWord(at);
    const qint32 last = m_view.m_marks[at].lastToken;
    const quint16 clause = m_tokens[size_t(last)].clause;
    qint32 until = last + kNegationReach;
    const size_t end = endOfReach(at + 1, until);
    for (size_t i = at + 1; i < end; ++i) {
        const Mark &mark = m_view.m_marks[i];
        if (mark.what == Concept::ClauseBreak && mark.firstToken > last)
            until = std::min(until, mark.firstToken - 1);
    }
    for (size_t i = at + 1; i < end; ++i) {
        Mark &mark = m_view.m_marks[i];
        const bool reached =
            mark.firstToken > last && mark.firstToken <= until && m_tokens[size_t(mark.firstToken)].clause == clause;
        if (reached && !(within && mark.wordClass != kNoWordClass))
            mark.flags |= Negated;
    }
    if (!within)
        denyStems(last, until);
}

// "Capital punishment has been abolished" denies what stands before it.
void TextReader::denyBefore(size_t at)
{
    std::vector<Mark> &marks = m_view.m_marks;
    const Mark denial = marks[at];
    const quint16 clause = m_tokens[size_t(denial.firstToken)].clause;
    for (size_t i = at; i-- > 0 && denial.firstToken - marks[i].firstToken <= kNegationReach;) {
        if (marks[i].lastToken < denial.firstToken && m_tokens[size_t(marks[i].lastToken)].clause == clause)
            marks[i].flags |= Negated;
    }
    denyStemsBefore(denial, denial.firstToken - kNegationReach);
}

void TextReader::denyStemsBefore(const Mark &denial, qint32 from)
{
    std::vector<StemMark> &stems = m_view.m_stems;
    const quint16 clause = m_tokens[size_t(denial.firstToken)].clause;
    qint32 token = denial.firstToken;
    for (size_t i = stems.size(); i-- > m_fieldStem;) {
        if (stems[i].start >= denial.start)
            continue;
        while (token > m_fieldToken && m_tokens[size_t(token)].start > stems[i].start)
            --token;
        if (token < from || m_tokens[size_t(token)].clause != clause)
            return;
        stems[i].denied = true;
    }
}

void TextReader::denyStems(qint32 after, qint32 until)
{
    std::vector<StemMark> &stems = m_view.m_stems;
    const qint32 from = m_tokens[size_t(after)].end;
    const auto first =
        std::ranges::lower_bound(stems.begin() + qsizetype(m_fieldStem), stems.end(), from, {}, &StemMark::start);
    const quint16 clause = m_tokens[size_t(after)].clause;
    qint32 token = after;
    for (auto stem = first; stem != stems.end(); ++stem) {
        while (token < qint32(m_tokens.size()) && m_tokens[size_t(token)].start < stem->start)
            ++token;
        if (token > until || token >= qint32(m_tokens.size()) || m_tokens[size_t(token)].clause != clause)
            return;
        stem->denied = true;
    }
}

void TextReader::attribute(size_t fromMark)
{
    std::vector<Mark> &marks = m_view.m_marks;
    for (size_t begin = fromMark; begin < marks.size();) {
        size_t end = begin;
        qint32 from = std::numeric_limits<qint32>::max(); // the first word from which the sentence is the subject's
        for (; end < marks.size() && marks[end].sentence == marks[begin].sentence; ++end) {
            if (marks[end].what == Concept::SaysSubjectWhole)
                from = 0;
            else if (marks[end].what == Concept::SaysSubject)
                from = std::min(from, marks[end].firstToken);
            else if (marks[end].what == Concept::VictimWord || marks[end].what == Concept::Pretence)
                describeOther(end);
        }
        for (size_t i = begin; i < end; ++i) {
            if (marks[i].firstToken >= from)
                marks[i].flags |= OwnStatement;
        }
        begin = end;
    }
}

// "The victim, a journalist, had spoken at a rally": from the word on the sentence says whom it happened to. A "victim
// of repression" is nobody's victim in this sense. "Posing as a member of a party" tells for some words what the person
// is not.
void TextReader::describeOther(size_t at)
{
    std::vector<Mark> &marks = m_view.m_marks;
    const Mark other = marks[at];
    if ((kindBit(other.kind) & kNarrative) == 0)
        return;
    const bool victim = other.what == Concept::VictimWord;
    const qint32 until = victim ? std::numeric_limits<qint32>::max() : other.lastToken + kPretended;
    size_t next = at + 1;
    for (; next < marks.size() && marks[next].firstToken == other.firstToken; ++next) {
        if (victim && marks[next].what == Concept::VictimOf)
            return;
    }
    for (; next < marks.size() && marks[next].sentence == other.sentence && marks[next].firstToken <= until; ++next) {
        if (marks[next].what == other.what)
            return; // goes on from there
        if (tellsOfAPerson(marks[next]))
            marks[next].flags |= OfOther;
    }
}

void TextReader::openCharges(size_t at)
{
    const Mark cue = m_view.m_marks[at];
    const size_t end = endOfReach(at + 1, cue.lastToken + kChargeReach);
    bool actFollows = false; // "charged with having sold": what follows is told, not named
    for (size_t i = at + 1; i < end; ++i) {
        const Mark &mark = m_view.m_marks[i];
        actFollows = actFollows || (mark.what == Concept::ActCue && mark.firstToken == cue.lastToken + 1);
    }
    for (size_t i = at + 1; i < end; ++i) {
        Mark &mark = m_view.m_marks[i];
        const qint32 distance = mark.firstToken - cue.lastToken;
        if (mark.sentence == cue.sentence && distance > 0)
            mark.flags |= quint8(distance <= kChargeName && !actFollows ? ChargeContext | ChargeName : ChargeContext);
    }
}

TextView readTexts(const Request &request, const Lexicon &lexicon)
{
    TextReader reader(lexicon, unitsOf(request));
    for (qsizetype i = 0; i < request.offences.size(); ++i)
        reader.add({"offences"_L1, i, {}}, FieldKind::Charge, request.offences[i]);
    for (qsizetype i = 0; i < request.warrants.size(); ++i) {
        const Warrant &warrant = request.warrants[i];
        reader.add({"warrants"_L1, i, "charge"_L1}, FieldKind::Charge, warrant.charge);
        reader.add({"warrants"_L1, i, "charge_translation"_L1}, FieldKind::Charge, warrant.chargeTranslation);
        reader.add({"warrants"_L1, i, "authority"_L1}, FieldKind::Warrant, warrant.authority);
        reader.add({"warrants"_L1, i, "reference"_L1}, FieldKind::Warrant, warrant.reference);
    }
    for (qsizetype i = 0; i < request.laws.size(); ++i)
        reader.add({"laws"_L1, i, {}}, FieldKind::Law, request.laws[i]);
    reader.add({"penalty.text"_L1}, FieldKind::Penalty, request.penalty.text);
    reader.add({"subject.role"_L1}, FieldKind::Role, request.subject.role);
    reader.add({"subject.profession"_L1}, FieldKind::Role, request.subject.profession);
    for (qsizetype i = 0; i < request.groups.size(); ++i) {
        reader.add({"groups"_L1, i, "name"_L1}, FieldKind::Group, request.groups[i].groupName);
        reader.add({"groups"_L1, i, "role"_L1}, FieldKind::Group, request.groups[i].role);
    }
    reader.add({"facts"_L1}, FieldKind::Facts, request.facts);
    reader.add({"additional_information"_L1}, FieldKind::Additional, request.additionalInformation);
    for (qsizetype i = 0; i < request.statements.size(); ++i)
        reader.add({"statements"_L1, i, "text"_L1}, FieldKind::Statement, request.statements[i].text);
    reader.setFactsDates(scanDates(request.facts));
    return reader.take();
}

} // namespace core
