// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/text/text_reader.h"

#include "core/base/word_memo.h"
#include "core/checks/text/field_flags.h"
#include "core/checks/text/normal_letter.h"
#include "core/checks/text/pattern_finder.h"
#include "core/checks/text/proper_names.h"
#include "core/checks/text/word_meaning.h"

#include <algorithm>
#include <span>
#include <tuple>

namespace core {

namespace {

constexpr int kMostTokens = 20000;      ///< of a field; what follows is not read for phrases
constexpr int kGapWords = 4;            ///< words that "~" may stand for
constexpr int kEnoughFunctionWords = 3; ///< that decide on the language of a field
constexpr size_t kUnitsOfWord = 5;      ///< letters and a blank, as a rule no less
constexpr size_t kWordsOfMark = 2;      ///< words for each phrase found, as a rule no less
constexpr size_t kUsualFields = 16;
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

} // namespace

TextReader::TextReader(const Lexicon &lexicon, qsizetype units) : m_lexicon(lexicon)
{
    const size_t words = std::min(size_t(units) / kUnitsOfWord, size_t(kMostTokens));
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
    // A charge denies nothing and quotes nobody.
    if (field.kind != FieldKind::Charge && field.kind != FieldKind::Law) {
        FieldFlags(m_tokens, m_fieldToken, std::span(m_view.m_marks).subspan(fromMark),
                   std::span(m_view.m_stems).subspan(m_fieldStem))
            .set();
    }
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

} // namespace core
