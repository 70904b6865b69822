// SPDX-License-Identifier: GPL-3.0-or-later
// The invented sentence parts that requests are put together from. Places in braces are filled in: {date} {place} {he}
// {his} {sum} {count} {town} {firm}.
#pragma once

#include <QStringView>

#include <span>

namespace core {

/// One kind of ordinary crime: what is charged and how the person took part in it.
struct OffenceTexts
{
    QStringView name; ///< stable key, for tests
    std::span<const QStringView> charges;
    std::span<const QStringView> acts;
    std::span<const QStringView> means;
    std::span<const QStringView> results;
    int lowestYears; ///< range of the maximum penalty
    int highestYears;
    bool organised; ///< often committed by groups
};
std::span<const OffenceTexts> ordinaryOffences();

/// Texts of a working language other than English, complete in themselves.
struct LanguageTexts
{
    QStringView language;
    std::span<const QStringView> charges;
    std::span<const QStringView> facts;
};
std::span<const LanguageTexts> otherLanguages();

std::span<const QStringView> evidenceSentences();
std::span<const QStringView> flightSentences();
std::span<const QStringView> lawNames();
std::span<const QStringView> courtNames();
/// Ordinary crimes told with a word that a keyword filter would stop at.
std::span<const QStringView> decoyFacts();
std::span<const QStringView> missingFacts();
std::span<const QStringView> bodyFacts();
std::span<const QStringView> methodFacts();
std::span<const QStringView> threatFacts();
std::span<const QStringView> warningFacts();

/// One kind of request that needs detailed review (notice-review §8).
struct ContentiousTexts
{
    QStringView indicator; ///< "A01" … "E04"
    std::span<const QStringView> charges;
    std::span<const QStringView> facts;
    std::span<const QStringView> roles;      ///< may be empty
    std::span<const QStringView> statements; ///< "kind|text"; may be empty
};
std::span<const ContentiousTexts> contentiousKinds();

} // namespace core
