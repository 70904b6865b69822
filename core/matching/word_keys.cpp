// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/word_keys.h"

#include "core/matching/sound_form.h"

#include <unordered_set>

namespace core {

namespace {

constexpr size_t kLikelySkeletons = 10;

} // namespace

bool isLatinWord(const NameToken &token)
{
    return token.script == Script::Latin || token.script == Script::None;
}

quint64 groupKey(quint32 group)
{
    return wordKey(WordKey::Group, std::to_string(group));
}

quint64 coarseKey(WordKey kind, bool latin, std::string_view bones)
{
    return stableHash(bones, static_cast<quint64>(kind) + (latin ? 16 : 32));
}

std::vector<quint64> deleteKeys(std::string_view word, int most)
{
    std::vector<quint64> keys;
    const int edits = std::min(editBudget(word.size()), most);
    const std::string_view prefix = word.substr(0, kDeletePrefix);
    keys.push_back(wordKey(WordKey::Delete, prefix));
    if (edits == 0)
        return keys;
    std::array<char, kDeletePrefix> buffer{};
    for (size_t i = 0; i < prefix.size(); ++i) {
        size_t n = 0;
        for (size_t k = 0; k < prefix.size(); ++k) {
            if (k != i)
                buffer[n++] = prefix[k];
        }
        keys.push_back(wordKey(WordKey::Delete, {buffer.data(), n}));
        if (edits < 2)
            continue;
        std::array<char, kDeletePrefix> shorter{};
        for (size_t j = i; j < n; ++j) {
            size_t m = 0;
            for (size_t k = 0; k < n; ++k) {
                if (k != j)
                    shorter[m++] = buffer[k];
            }
            keys.push_back(wordKey(WordKey::Delete, {shorter.data(), m}));
        }
    }
    std::ranges::sort(keys);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

std::vector<std::string> coarseSkeletons(const NameToken &token)
{
    std::vector<std::string> all;
    if (isLatinWord(token) || token.units.empty())
        all.push_back(coarseSkeleton(token.sound));
    else
        all = LetterModel::builtIn().likelySkeletons(token.units, kLikelySkeletons);
    for (const std::string &sound : token.variantSounds)
        all.push_back(coarseSkeleton(sound));
    std::erase_if(all, [](const std::string &bones) { return bones.empty(); });
    std::vector<std::string> distinct;
    for (std::string &bones : all) {
        if (std::ranges::find(distinct, bones) == distinct.end())
            distinct.push_back(std::move(bones));
    }
    return distinct;
}

std::vector<std::string> nearSkeletons(const std::vector<std::string> &skeletons)
{
    constexpr size_t kFewestConsonants = 2;
    constexpr std::string_view kKinds = "PTSKLMN"; // see coarseSkeleton
    std::vector<std::string> all;
    std::unordered_set<std::string> seen(skeletons.begin(), skeletons.end());
    const auto add = [&](std::string bones) {
        if (!bones.empty() && seen.insert(bones).second)
            all.push_back(std::move(bones));
    };
    for (const std::string &bones : skeletons) {
        if (bones.size() < kFewestConsonants)
            continue; // next to everything is near
        for (size_t at = 0; at < bones.size(); ++at) {
            std::string shorter = bones;
            shorter.erase(at, 1);
            // What stood on both sides is one consonant now.
            if (at > 0 && at < shorter.size() && shorter[at - 1] == shorter[at])
                shorter.erase(at, 1);
            add(std::move(shorter));
        }
        for (size_t at = 0; at <= bones.size(); ++at) {
            for (const char kind : kKinds) {
                if ((at > 0 && bones[at - 1] == kind) || (at < bones.size() && bones[at] == kind))
                    continue;
                std::string longer = bones;
                longer.insert(at, 1, kind);
                add(std::move(longer));
            }
        }
    }
    return all;
}

std::vector<quint64> keysOf(const NameToken &token)
{
    std::vector<quint64> keys = deleteKeys(token.latin, kMostDeletes);
    keys.push_back(wordKey(WordKey::Exact, token.latin));
    for (const std::string &form : token.variants)
        keys.push_back(wordKey(WordKey::Exact, form));
    if (token.bones.size() >= 2)
        keys.push_back(wordKey(WordKey::Skeleton, token.bones));
    for (const std::string &sound : token.variantSounds) {
        const std::string bones = skeleton(sound);
        if (bones.size() >= 2)
            keys.push_back(wordKey(WordKey::Skeleton, bones));
    }
    size_t rank = 0;
    for (const std::string &bones : coarseSkeletons(token))
        keys.push_back(
            coarseKey(rank++ < kUsualSkeletons ? WordKey::Coarse : WordKey::Unlikely, isLatinWord(token), bones));
    for (const Equivalence &membership : token.groups)
        keys.push_back(groupKey(membership.group));
    std::ranges::sort(keys);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

} // namespace core
