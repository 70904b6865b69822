// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/name_board.h"

#include <algorithm>

namespace core {

float roleWeight(const WordInName &token, bool organisation)
{
    switch (token.part) {
    case NamePart::Particle:
        return .12F;
    case NamePart::Honorific:
        return .04F;
    case NamePart::LegalForm:
        return .08F;
    case NamePart::OrgWord:
        return .4F;
    case NamePart::Suffix:
        return .5F;
    case NamePart::Initial:
        return organisation ? .5F : .35F;
    case NamePart::Patronymic:
        return .7F;
    case NamePart::Number:
        return 1.2F;
    default:
        return token.knownGiven && token.part != NamePart::Family ? .9F : 1.F;
    }
}

bool isOtherSpelling(const NameToken &left, const NameToken &right)
{
    const auto has = [](const NameToken &token, const std::string &form) {
        return token.latin == form || std::ranges::find(token.variants, form) != token.variants.end();
    };
    return has(right, left.latin) ||
           std::ranges::any_of(left.variants, [&](const auto &form) { return has(right, form); });
}

namespace {

/// A father's name is not the son's own: "Ivan" does not meet "Ivanovich", nor a title a name.
bool rolesForbid(const WordInName &left, const WordInName &right)
{
    if (left.part == NamePart::Initial || right.part == NamePart::Initial)
        return false;
    const bool patronymic = (left.part == NamePart::Patronymic) != (right.part == NamePart::Patronymic);
    if (patronymic && left.latin != right.latin && !isOtherSpelling(left.forms(), right.forms()))
        return true;
    return isDecoration(left) != isDecoration(right) && left.latin != right.latin;
}

} // namespace

NameBoard::NameBoard(TokenSpan leftWords, TokenSpan rightWords, std::span<const TokenMatch> likeness)
    : left(leftWords), right(rightWords), matches(likeness.begin(), likeness.end())
{
    TokenMatch *match = matches.data();
    for (const WordInName &one : left) {
        for (const WordInName &other : right) {
            if (rolesForbid(one, other))
                *match = {};
            ++match;
        }
    }
}

} // namespace core
