// SPDX-License-Identifier: GPL-3.0-or-later
// Invented persons for benchmarks: names made of syllables, with the skew of real ones, in several scripts; and queries
// about them with the slips that typists make. The same seed gives the same persons.
#pragma once

#include "core/base/random.h"
#include "core/matching/person_record.h"

#include <QStringList>

#include <vector>

namespace matching_population {

enum class Slip { Exact, Swapped, OneTypo, TwoTypos, DroppedWord, Joined, Split, Initial };
QString slipName(Slip slip);

struct Question
{
    qint64 person = 0; ///< the record that it means; 0 = none: the name is in no record
    QString name;
    QString birth; ///< empty: not given
    Slip slip = Slip::Exact;
    bool skewed = false; ///< the person has the given name that three in a hundred share
};

class Population
{
public:
    explicit Population(quint64 seed);
    /// One person with one to four names (two and a half on average).
    core::PersonRecord person(qint64 id);
    /// A question about a person whose record is given.
    Question question(const core::PersonRecord &record, bool withBirth);
    /// A name that nobody was given on purpose, made like the others but of words drawn afresh.
    Question absent();

private:
    struct Culture
    {
        QStringList givens, families;
        std::vector<double> givenShares, familyShares; ///< running sums
        bool familyFirst = false;
        bool patronymic = false;
    };
    void addCulture(const QStringList &onsets, const QStringList &vowels, const QStringList &codas, int givens,
                    int families, const QStringList &endings, bool patronymic, bool familyFirst);
    QString made(const QStringList &onsets, const QStringList &vowels, const QStringList &codas, int syllables);
    size_t drawFrom(const std::vector<double> &shares);
    const Culture &culture();
    QString nameOf(const Culture &culture, QString &given);
    QString aliasOf(const QString &name);
    QString mistyped(const QString &word);

    core::Random m_random;
    std::vector<Culture> m_cultures;
    std::vector<double> m_cultureShares;
};

} // namespace matching_population
