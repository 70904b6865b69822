// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/text/lexicon_builder.h"

#include "core/checks/text/normal_letter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostPhraseWords = 12; ///< of a phrase

Error tableError(const QString &why)
{
    return {
        Error::Code::InvalidInput,
        QCoreApplication::translate("checks", "A phrase table can't be used: %1. Put the shipped table back.").arg(why),
        {}};
}

/// Concepts that are told of a word itself and never looked for as phrases.
bool marksWordsOnly(Concept what)
{
    return what == Concept::Determiner || what == Concept::FunctionWord || what == Concept::NameTail ||
           what == Concept::NameFront;
}

/// Edges by a key of node and label, `labelBits` wide.
template <typename Label>
TrieEdges<Label> edgesOf(const QHash<quint64, quint32> &edges, int labelBits, size_t nodes)
{
    std::vector<typename TrieEdges<Label>::Edge> list;
    for (auto it = edges.cbegin(); it != edges.cend(); ++it)
        list.push_back({quint32(it.key() >> labelBits), Label(it.key()), it.value()});
    return {std::move(list), nodes};
}

} // namespace

LexiconBuilder::LexiconBuilder()
{
    m_letters.emplace_back();
    m_meanings.emplace_back();  // the root of the phrases
    m_symbolFlags.assign(2, 0); // 0 is never used, 1 is the gap
}

Result<> LexiconBuilder::add(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonObject table = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return tableError(problem.errorString());
    if (table.contains(u"classes"))
        return addClasses(table);
    const auto language = languageFromCode(table.value(u"language").toString());
    if (!language)
        return tableError(QCoreApplication::translate("checks", "its language is not known"));
    const QJsonObject concepts = table.value(u"concepts").toObject();
    m_articles.clear();
    for (const QJsonValue &word : concepts.value(conceptName(Concept::Determiner)).toArray())
        m_articles.append(word.toString());
    for (auto it = concepts.begin(); it != concepts.end(); ++it) {
        const auto what = conceptFromName(it.key());
        if (!what)
            return tableError(
                QCoreApplication::translate("checks", "it names a concept that is not known, “%1”").arg(it.key()));
        for (const QJsonValue &phrase : it.value().toArray()) {
            if (auto added = addPhrase(phrase.toString(), {*what, *language}); !added)
                return added;
        }
    }
    return {};
}

Result<> LexiconBuilder::addClasses(const QJsonObject &table)
{
    m_articles.clear();
    const QJsonObject classes = table.value(u"classes").toObject();
    for (auto it = classes.begin(); it != classes.end(); ++it) {
        const auto number = size_t(m_classNames.size());
        if (number >= kMostWordClasses)
            return tableError(QCoreApplication::translate("checks", "it has too many classes of words"));
        m_classNames.append(it.key());
        const QJsonObject words = it.value().toObject();
        for (auto ofLanguage = words.begin(); ofLanguage != words.end(); ++ofLanguage) {
            const auto language = languageFromCode(ofLanguage.key());
            if (!language)
                return tableError(QCoreApplication::translate("checks", "its language is not known"));
            for (const QJsonValue &word : ofLanguage.value().toArray()) {
                if (auto added = addPhrase(word.toString(), {Concept::Count, *language, WordClass(number)}); !added)
                    return added;
            }
        }
    }
    auto patterns = readPatterns(table, m_classNames);
    if (!patterns)
        return patterns.error();
    m_patterns = *std::move(patterns);
    return {};
}

Result<> LexiconBuilder::addPhrase(const QString &phrase, Lexicon::Meaning meaning)
{
    const auto [what, language, wordClass] = meaning;
    const QList<QStringList> words = wordsOf(phrase, what, language);
    const bool bare = words.isEmpty() || words.first().contains(u"~"_s) || words.last().contains(u"~"_s);
    if (bare || words.size() > kMostPhraseWords)
        return tableError(QCoreApplication::translate("checks", "the phrase “%1” is empty or too long").arg(phrase));
    if (marksWordsOnly(what)) {
        for (const QString &word : words.first())
            markWord(symbolFor(word), what, language);
        return {};
    }
    if (what == Concept::Negation && words.size() == 1) {
        for (const QString &word : words.first())
            markWord(symbolFor(word), what, language);
    }
    addSequence(words, 0, Lexicon::kRoot, meaning);
    ++m_phrases;
    return {};
}

/// The words of a phrase as the reader sees a text: apostrophes divide words, and outside English the articles and
/// "de", "del", "du", which the reader skips, are left out of the phrase too, so that it fits all their forms.
QList<QStringList> LexiconBuilder::wordsOf(const QString &phrase, Concept what, quint8 language) const
{
    static const QStringList elided = {u"l"_s, u"d"_s, u"s"_s, u"n"_s, u"m"_s, u"c"_s, u"j"_s, u"qu"_s};
    const bool grammar = what >= Concept::SubjectCue && what != Concept::Count;
    QList<QStringList> words;
    for (const QString &part : phrase.split(u' ', Qt::SkipEmptyParts)) {
        QStringList choices;
        for (QString choice : part.split(u'|', Qt::SkipEmptyParts)) {
            const qsizetype mark = choice.indexOf(u'\'');
            if (mark > 0 && elided.contains(choice.first(mark)))
                choice = choice.mid(mark + 1);
            choices.append(choice);
        }
        const bool article = language != English && !grammar && choices.size() == 1 && m_articles.contains(choices[0]);
        const bool leadingGap = words.isEmpty() && choices.contains(u"~"_s);
        if (!article && !leadingGap)
            words.append(choices);
    }
    return words;
}

void LexiconBuilder::markWord(quint32 symbol, Concept what, quint8 language)
{
    switch (what) {
    case Concept::Determiner:
        m_symbolFlags[symbol] |= 0x80;
        return;
    case Concept::Negation:
        m_symbolFlags[symbol] |= 0x40;
        return;
    case Concept::NameTail:
        m_symbolFlags[symbol] |= 0x20;
        return;
    case Concept::NameFront:
        m_symbolFlags[symbol] |= 0x10;
        return;
    default:
        m_symbolFlags[symbol] |= language;
    }
}

void LexiconBuilder::addSequence(const QList<QStringList> &words, qsizetype at, quint32 node, Lexicon::Meaning meaning)
{
    if (at == words.size()) {
        for (Lexicon::Meaning &known : m_meanings[node]) {
            if (known.what == meaning.what && known.wordClass == meaning.wordClass) {
                known.languages |= meaning.languages;
                return;
            }
        }
        m_meanings[node].append(meaning);
        return;
    }
    for (const QString &word : words[at]) {
        const quint32 symbol = word == u"~" ? Lexicon::kGap : symbolFor(word);
        addSequence(words, at + 1, child(node, symbol), meaning);
    }
}

quint32 LexiconBuilder::suffixFor(QStringView ending)
{
    std::vector<char16_t> letters;
    for (const QChar c : ending) {
        if (const char16_t letter = normalLetter(c.unicode()))
            letters.push_back(letter);
    }
    for (const Lexicon::Suffix &known : m_suffixes) {
        if (known.letters == letters)
            return known.symbol;
    }
    m_suffixes.push_back({std::move(letters), quint32(m_symbolFlags.size())});
    m_symbolFlags.push_back(0);
    return m_suffixes.back().symbol;
}

quint32 LexiconBuilder::symbolFor(QStringView word)
{
    if (word.startsWith(u'*'))
        return suffixFor(word.mid(1));
    const bool prefix = word.endsWith(u'*');
    if (prefix)
        word.chop(1);
    quint32 node = 0;
    for (const QChar c : word) {
        const char16_t letter = normalLetter(c.unicode());
        if (letter == 0)
            continue;
        const quint64 key = (quint64(node) << 16) | letter;
        auto edge = m_letterEdges.find(key);
        if (edge == m_letterEdges.end()) {
            edge = m_letterEdges.insert(key, quint32(m_letters.size()));
            m_letters.emplace_back();
        }
        node = edge.value();
    }
    quint32 &symbol = prefix ? m_letters[node].prefix : m_letters[node].exact;
    if (symbol == Lexicon::kNone) {
        symbol = quint32(m_symbolFlags.size());
        m_symbolFlags.push_back(0);
    }
    return symbol;
}

quint32 LexiconBuilder::child(quint32 node, quint32 symbol)
{
    const quint64 key = (quint64(node) << 32) | symbol;
    const auto edge = m_phraseEdges.constFind(key);
    if (edge != m_phraseEdges.constEnd())
        return edge.value();
    const auto made = quint32(m_meanings.size());
    m_phraseEdges.insert(key, made);
    m_meanings.emplace_back();
    return made;
}

Lexicon LexiconBuilder::build() const
{
    Lexicon lexicon;
    lexicon.m_letters = m_letters;
    lexicon.m_suffixes = m_suffixes;
    lexicon.m_letterEdges = edgesOf<char16_t>(m_letterEdges, 16, m_letters.size());
    lexicon.m_phraseEdges = edgesOf<quint32>(m_phraseEdges, 32, m_meanings.size());
    lexicon.m_symbolFlags = m_symbolFlags;
    lexicon.m_phrases = m_phrases;
    lexicon.m_patterns = m_patterns;
    lexicon.m_classNames = m_classNames;
    lexicon.m_serial = Lexicon::nextSerial();
    lexicon.m_firstNode.resize(m_symbolFlags.size());
    for (quint32 symbol = 0; symbol < m_symbolFlags.size(); ++symbol)
        lexicon.m_firstNode[symbol] = lexicon.next(Lexicon::kRoot, symbol);
    for (const auto &ofNode : m_meanings) {
        lexicon.m_meaningRange.emplace_back(quint32(lexicon.m_meanings.size()), quint32(ofNode.size()));
        lexicon.m_meanings.insert(lexicon.m_meanings.end(), ofNode.begin(), ofNode.end());
    }
    return lexicon;
}

} // namespace core
