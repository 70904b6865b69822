// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/text/lexicon.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace core {

/// Compiles phrase tables into a Lexicon. Used once at start, on one thread.
class LexiconBuilder
{
public:
    LexiconBuilder();

    /// Reads one table: {"language": "en", "concepts": {"topic.protest": ["demonstrat*", …]}}, or the table of words:
    /// {"classes": {"ruler": {"en": ["president*", …], …}}, "patterns": [ … ]}.
    Result<> add(const QByteArray &json);
    /// Puts the finished tries together.
    [[nodiscard]] Lexicon build() const;

private:
    Result<> addClasses(const QJsonObject &table);
    Result<> addPhrase(const QString &phrase, Lexicon::Meaning meaning);
    [[nodiscard]] QList<QStringList> wordsOf(const QString &phrase, Concept what, quint8 language) const;
    void addSequence(const QList<QStringList> &words, qsizetype at, quint32 node, Lexicon::Meaning meaning);
    quint32 symbolFor(QStringView word);
    quint32 suffixFor(QStringView ending);
    quint32 child(quint32 node, quint32 symbol);
    void markWord(quint32 symbol, Concept what, quint8 language);

    QHash<quint64, quint32> m_letterEdges;
    QHash<quint64, quint32> m_phraseEdges;
    std::vector<Lexicon::LetterNode> m_letters;
    std::vector<Lexicon::Suffix> m_suffixes;
    std::vector<quint8> m_symbolFlags;
    std::vector<QList<Lexicon::Meaning>> m_meanings; ///< per phrase node
    QStringList m_articles;                          ///< of the table being read
    WordClassNames m_classNames;
    std::vector<WordPattern> m_patterns;
    int m_phrases = 0;
};

} // namespace core
