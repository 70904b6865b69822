// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/checks/text/concept.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <bitset>
#include <vector>

namespace core {

/// A class of words with like meaning in the table of words (resources/tables/words.json): "ruler", "mock", "pray".
using WordClass = quint8;
inline constexpr WordClass kNoWordClass = 255;
inline constexpr size_t kMostWordClasses = 255;
using WordClasses = std::bitset<kMostWordClasses>;

/// What an account may hold besides and still be taken as ordinary crime, which silences a pattern.
enum class OrdinaryGuard : quint8 {
    None,   ///< the words say enough whatever the charge is
    Crime,  ///< silent when every charge that is recognised is ordinary and the account tells an act of that kind
    Charge, ///< silent when every charge that is recognised is one of ordinary criminal law
    Act,    ///< silent also when the account tells an ordinary act and no sensitive charge stands beside it
    Proven  ///< silent only beside a proven crime of a kind that politics are seldom dressed in
};

/// Words of several classes that together, near to each other, tell what an indicator looks for: somebody mocks
/// (one class) a ruler (another). In any order; the evidence is the words themselves.
struct WordPattern
{
    QString indicator; ///< "A02"
    QByteArray variant;
    QByteArray group;               ///< patterns that their indicator looks for apart from its others; mostly empty
    quint16 fields = 0;             ///< FieldKinds in which it is looked for
    std::vector<WordClasses> parts; ///< a word of each, and each by another word
    WordClasses none;               ///< no word of these in the same sentence
    WordClasses present;            ///< when any is set: one of these somewhere in the request
    std::vector<Concept> absent;    ///< none of these phrases anywhere in the request
    int within = 14;                ///< words that all of it may stretch over
    int sentences = 1;              ///< 2 = or the following sentence
    quint8 without = 0;             ///< mark flags that a word must not have
    OrdinaryGuard guard = OrdinaryGuard::None;
};

/// The names of the word classes, by their number.
using WordClassNames = QStringList;

/// Reads the member "patterns" of the table of words. InvalidInput names the pattern and what is wrong with it.
Result<std::vector<WordPattern>> readPatterns(const QJsonObject &table, const WordClassNames &classes);

} // namespace core
