// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/name_chain.h"

#include "core/matching/aligned_words.h"
#include "core/matching/name_gender.h"

#include <algorithm>
#include <array>
#include <bit>
#include <optional>
#include <utility>

namespace core {

namespace {

using Places = QVarLengthArray<std::pair<int, int>, kMostWords>;

/// Where whole words stand that agree, on the left and on the right, in the order of the left name.
Places agreeingPlaces(const NameComparison &comparison, TokenSpan left)
{
    Places places;
    for (const AlignedPart &part : comparison.parts) {
        if (part.agreement == Agreement::Agrees && part.level != TokenLevel::Initial &&
            isWholeWord(left[static_cast<size_t>(std::countr_zero(part.left))].part))
            places.append({std::countr_zero(part.left), std::countr_zero(part.right)});
    }
    std::ranges::sort(places);
    return places;
}

void turn(Places &places)
{
    for (auto &[left, right] : places)
        std::swap(left, right);
    std::ranges::sort(places);
}

int firstWholeWord(TokenSpan words, int from = 0)
{
    const auto size = static_cast<int>(words.size());
    while (from < size && !isWholeWord(words[static_cast<size_t>(from)].part))
        ++from;
    return from;
}

/// The word as the tables list it.
std::string listed(const WordInName &word)
{
    return word.script == Script::Latin ? std::string(word.latin) : word.forms().native.toStdString();
}

bool saysChildOf(const WordInName &word)
{
    return word.part == NamePart::Particle && NameTables::builtIn().saysChildOf(listed(word));
}

/// "oglu", "kyzy" and the like, behind the father's name.
bool saysChildBehind(const WordInName &word)
{
    return word.part == NamePart::Particle && NameTables::builtIn().saysChildBehind(listed(word));
}

/// The word before says why this one stands here: "son of", "née".
bool isExplained(TokenSpan words, size_t place)
{
    return place > 0 && (saysChildOf(words[place - 1]) || NameTables::builtIn().saysMarriage(listed(words[place - 1])));
}

/// "Abu Hudhayfa" and "Umm Sulayman" in front of the name, after a child.
bool isNameOfChild(TokenSpan words, int place)
{
    constexpr std::array<std::string_view, 6> kParentOf = {"abu", "abou", "aboul", "umm", "oum", "om"};
    return place == 1 && std::ranges::find(kParentOf, words[0].latin) != kParentOf.end();
}

/// Where "bin", "bint" and the like stand behind one's own name of one or two words, or nothing.
std::optional<int> linkToParent(TokenSpan words)
{
    constexpr int kMostOwnWords = 2;
    const int own = firstWholeWord(words);
    for (int link = own + 1; link <= own + kMostOwnWords && static_cast<size_t>(link) + 1 < words.size(); ++link) {
        if (saysChildOf(words[static_cast<size_t>(link)]))
            return link;
        if (!isWholeWord(words[static_cast<size_t>(link)].part))
            return std::nullopt;
    }
    return std::nullopt;
}

/// The word on the other side that agrees with the one at a place; -1 when there is none.
int partnerOf(const Places &places, int left)
{
    const auto found = std::ranges::find(places, left, &std::pair<int, int>::first);
    return found == places.end() ? -1 : found->second;
}

bool isMansName(const WordInName &word)
{
    return word.knownGiven && mayBeMansName(word.forms());
}

/// "Omar Khalid Yassin Barakat": one's own name before two fathers', who are men by the table.
bool isChainOfFathers(TokenSpan words, int own)
{
    constexpr size_t kLongestShortForm = 2; // "Ch."
    if (words[static_cast<size_t>(own)].latin.size() <= kLongestShortForm)
        return false;
    const auto father = static_cast<size_t>(own) + 1;
    return father + 1 < words.size() && words[static_cast<size_t>(own)].knownGiven && isMansName(words[father]) &&
           isMansName(words[father + 1]);
}

/// The left name begins with one's own name, which the right one leaves out, and goes on with the parents', with which
/// the right one begins.
bool leavesOwnNameOut(const Places &places, TokenSpan left, TokenSpan right, const NameComparison &comparison)
{
    const int own = firstWholeWord(left);
    const int rightOwn = firstWholeWord(right);
    const bool omitted = std::ranges::any_of(comparison.parts, [own](const AlignedPart &part) {
        return part.agreement == Agreement::Omitted && part.left != 0 && std::countr_zero(part.left) == own;
    });
    if (!omitted || isNameOfChild(left, own))
        return false;
    const std::optional<int> link = linkToParent(left);
    const int father = firstWholeWord(left, link ? *link + 1 : own + 1);
    if (partnerOf(places, father) != rightOwn)
        return false;
    return link || (isChainOfFathers(left, own) && partnerOf(places, father + 1) == rightOwn + 1);
}

/// Both names say whose child somebody is, and the father's name here is one's own there.
bool areTurnedAroundLink(const Places &places, TokenSpan left, TokenSpan right)
{
    const std::optional<int> leftLink = linkToParent(left);
    const std::optional<int> rightLink = linkToParent(right);
    if (!leftLink || !rightLink)
        return false;
    return partnerOf(places, firstWholeWord(left)) > *rightLink ||
           partnerOf(places, firstWholeWord(left, *leftLink + 1)) == firstWholeWord(right);
}

/// The word before a father's name and the particle between; none when the name begins there.
WordSet ownNameBefore(TokenSpan words, size_t father)
{
    size_t place = father;
    while (place > 0 && !isWholeWord(words[place - 1].part))
        --place;
    return place > 0 ? wordAt(place - 1) : WordSet(0);
}

} // namespace

bool isFathersName(TokenSpan words, size_t place)
{
    if (words[place].part == NamePart::Patronymic)
        return true;
    return (place > 0 && saysChildOf(words[place - 1])) ||
           (place + 1 < words.size() && saysChildBehind(words[place + 1]));
}

bool areInOtherOrder(const NameComparison &comparison, TokenSpan left, TokenSpan right)
{
    Places places = agreeingPlaces(comparison, left);
    places.removeIf([&](const auto &place) {
        return isExplained(left, static_cast<size_t>(place.first)) ||
               isExplained(right, static_cast<size_t>(place.second));
    });
    int turns = 0;
    bool reversed = true;
    for (qsizetype i = 0; i < places.size(); ++i) {
        turns += places[(i + 1) % places.size()].second < places[i].second ? 1 : 0;
        reversed = reversed && (i == 0 || places[i].second < places[i - 1].second);
    }
    return turns > 1 && !reversed;
}

int turnsOfGivenNames(const NameComparison &comparison, TokenSpan left, TokenSpan right)
{
    const auto isOnlyGiven = [](const WordInName &word) {
        return !isWholeWord(word.part) ||
               (word.knownGiven && !word.forms().knownFamily && word.part != NamePart::Family);
    };
    if (!std::ranges::all_of(left, isOnlyGiven) || !std::ranges::all_of(right, isOnlyGiven))
        return 0;
    const Places places = agreeingPlaces(comparison, left);
    const auto comesBefore = [](const auto &one, const auto &next) { return one.second > next.second; };
    if (std::ranges::adjacent_find(places, comesBefore) == places.end())
        return 0;
    const bool reversed = std::ranges::is_sorted(places, comesBefore);
    return reversed && places.size() > 2 ? 2 : 1;
}

bool isParentInstead(const NameComparison &comparison, TokenSpan left, TokenSpan right)
{
    Places places = agreeingPlaces(comparison, left);
    if (places.isEmpty())
        return false;
    if (areTurnedAroundLink(places, left, right) || leavesOwnNameOut(places, left, right, comparison))
        return true;
    NameComparison turned = comparison;
    for (AlignedPart &part : turned.parts)
        std::swap(part.left, part.right);
    turn(places);
    return leavesOwnNameOut(places, right, left, turned);
}

bool areSiblings(const NameComparison &comparison, TokenSpan left, TokenSpan right)
{
    for (const auto &[leftPlace, rightPlace] : agreeingPlaces(comparison, left)) {
        const auto leftFather = static_cast<size_t>(leftPlace);
        const auto rightFather = static_cast<size_t>(rightPlace);
        if (!isFathersName(left, leftFather) || !isFathersName(right, rightFather))
            continue;
        const WordSet leftOwn = ownNameBefore(left, leftFather);
        const WordSet rightOwn = ownNameBefore(right, rightFather);
        const bool differ = std::ranges::any_of(comparison.parts, [&](const AlignedPart &part) {
            return part.agreement == Agreement::Contradicts && part.left == leftOwn && part.right == rightOwn;
        });
        if (differ && leftOwn != 0 && rightOwn != 0)
            return true;
    }
    return false;
}

} // namespace core
