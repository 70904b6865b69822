// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/text/text_token.h"
#include "core/checks/text/text_view.h"

#include <array>
#include <vector>

namespace core {

/// Reads the texts of one request: words, sentences, phrases, then how each phrase stands in its sentence.
/// One reader per request and thread.
class TextReader
{
public:
    /// `units`: about how many UTF-16 units all texts have together, so that memory is asked for once.
    TextReader(const Lexicon &lexicon, qsizetype units);

    void add(const FieldPath &path, FieldKind kind, const QString &text);
    /// What the indicators ask of the dates of the facts.
    void setFactsDates(std::vector<TextDate> dates) { m_view.m_factsDates = std::move(dates); }
    /// The finished view; the reader is empty afterwards.
    [[nodiscard]] TextView take();

private:
    /// What reading a field added, beginning at nothing.
    struct FieldReading
    {
        qint32 tokens = 0, sentences = 0;
        quint16 clauses = 0;
        quint8 languages = AnyLanguage;
        std::vector<Mark> marks, words;
        std::vector<StemMark> stems;
    };
    /// How far the reader was before a field.
    struct Position
    {
        qint32 token = 0, sentence = 0;
        quint16 clause = 0;
        size_t mark = 0, word = 0, stem = 0;
    };
    [[nodiscard]] Position position() const;
    void readField();
    void readRepeatedField();
    void keepReading(const Position &start, FieldReading &reading) const;
    void takeReading(const FieldReading &reading);
    void readTokens(const QString &text);
    void readGap(const QString &text, qsizetype from, qsizetype to);
    void addToken(const QString &text, qsizetype start, qsizetype end);
    void findNames(const TextField &field);
    void findPhrases(const TextField &field);
    void follow(quint32 node, qint32 first, qint32 last, quint8 flags, const TextField &field);
    void followToken(quint32 node, qint32 first, qint32 token, quint8 flags, const TextField &field);
    void record(quint32 node, qint32 first, qint32 last, quint8 flags, const TextField &field);
    void orderMarks(size_t fromMark);
    void keepNamedOffences(size_t fromMark);
    void moveWords(size_t fromMark);

    const Lexicon &m_lexicon;
    TextView m_view;
    std::vector<TextToken> m_tokens;
    std::vector<quint32> m_symbols;
    qint32 m_sentence = 0;
    quint16 m_clause = 0;
    qint32 m_fieldToken = 0;
    size_t m_fieldStem = 0;
    bool m_nameHeads = false; ///< a word of the field may begin or end a proper name
    bool m_quoted = false;
    std::array<int, 4> m_languageWords{};
};

} // namespace core
