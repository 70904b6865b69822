// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check_engine.h"
#include "core/triage/training_case.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <set>
#include <string>
#include <vector>

namespace core {

/// What an example teaches.
enum class ExampleKind : quint8 {
    Contentious, ///< needed detailed review
    Routine,     ///< an ordinary request
    Decoy,       ///< an ordinary request told in the words of politics, faith or war
    Exercise,    ///< an ordinary request made up for training, with few words and hard to tell: no measure of the bar
    Words        ///< a few words that belong to one ground, or to ordinary crime
};

/// One text to learn the likeness from: names of features, and the indicators that should refer it.
struct LikenessExample
{
    QString id;
    QString group; ///< never on both sides of a cross-validation
    ExampleKind kind = ExampleKind::Routine;
    QStringList features;
    QSet<QString> indicators; ///< that it is an example of
    QSet<QString> possible;   ///< that would fit its ground besides: no example for or against them
    bool contentious = false;
    bool referred = false; ///< by the tables, beyond the role alone
    bool asWhole = true;   ///< mayBeLikeAsWhole()
    double weight = 1;
};

/// What is known of words before any case was read (resources/models/likeness-words.json).
struct LikenessWords
{
    std::vector<LikenessExample> examples; ///< a few words of one ground together are one weak example
    std::set<std::u16string> leftOut;      ///< stems that say how a text is built and not what happened
    QStringList leftOutFeatures; ///< beginnings of names of features that say as little: everyday verbs, another State
};
/// InvalidInput: not such a table.
Result<LikenessWords> readLikenessWords(const QByteArray &json);

/// Reads the examples off decided, routine and invented cases. Cases that a ground was raised in and did not stand in
/// the way are left out: they are neither. `engine` has no likeness; its findings tell which indicator a ground of
/// several was decided by.
std::vector<LikenessExample> likenessExamples(const QList<TrainingCase> &cases, const CheckEngine &engine,
                                              const LikenessWords &words);

} // namespace core
