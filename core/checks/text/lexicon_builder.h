// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/text/lexicon.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <vector>

namespace core {

/// Compiles phrase tables into a Lexicon. Used once at start, on one thread.
class LexiconBuilder
{
public:
    LexiconBuilder();

    /// Reads one table: {"language": "en", "concepts": {"topic.protest": ["demonstrat*", …]}}.
    Result<> add(const QByteArray &json);
    /// Puts the finished tries together.
    [[nodiscard]] Lexicon build() const;

private:
    Result<> addPhrase(const QString &phrase, Concept what, Language language);
    void addSequence(const QList<QStringList> &words, qsizetype at, quint32 node, Lexicon::Meaning meaning);
    quint32 symbolFor(QStringView word);
    quint32 child(quint32 node, quint32 symbol);
    void markWord(quint32 symbol, Concept what, Language language);

    QHash<quint64, quint32> m_letterEdges;
    QHash<quint64, quint32> m_phraseEdges;
    std::vector<Lexicon::LetterNode> m_letters;
    std::vector<quint8> m_symbolFlags;
    std::vector<QList<Lexicon::Meaning>> m_meanings; ///< per phrase node
    int m_phrases = 0;
};

} // namespace core
