// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/patronymic.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

struct PatronymicEnding
{
    std::string_view letters;
    bool daughter;
};

/// Russian, Ukrainian and Belarusian in the usual transliterations, German among them, the longest first where one ends
/// in another; and the Turkic words for son and daughter written with the father's name.
constexpr std::array<PatronymicEnding, 28> kPatronymicEndings = {
    {{"owitsch", false}, {"ewitsch", false}, {"owna", true},    {"ewna", true},   {"iwna", true},   {"ovitch", false},
     {"evitch", false},  {"yovych", false},  {"iovych", false}, {"ovich", false}, {"evich", false}, {"ovych", false},
     {"ivich", false},   {"avich", false},   {"yivna", true},   {"ovna", true},   {"evna", true},   {"ivna", true},
     {"avna", true},     {"iivna", true},    {"uly", false},    {"uulu", false},  {"ogly", false},  {"oglu", false},
     {"kyzy", true},     {"qyzy", true},     {"qizi", true},    {"gizi", true}}};

/// What the ending took from the father's name.
constexpr std::array<std::string_view, 9> kTaken = {"", "y", "i", "iy", "ey", "ei", "ii", "a", "o"};

} // namespace

std::optional<Patronymic> patronymicOf(std::string_view latin)
{
    constexpr size_t kShortest = 7;
    if (latin.size() < kShortest)
        return std::nullopt;
    for (const PatronymicEnding &ending : kPatronymicEndings) {
        if (latin.ends_with(ending.letters))
            return Patronymic{latin.substr(0, latin.size() - ending.letters.size()), ending.daughter};
    }
    return std::nullopt;
}

std::vector<std::string> fathersOf(std::string_view stem)
{
    std::vector<std::string> stems = {std::string(stem)};
    // "Sergeyevich" keeps a y that "Sergei" writes otherwise, "Mikhaylovich" one that "Mikhail" does.
    if (stem.ends_with('y') || stem.ends_with('i'))
        stems.emplace_back(stem.substr(0, stem.size() - 1));
    if (stem.find('y') != std::string_view::npos) {
        stems.emplace_back(stem);
        std::ranges::replace(stems.back(), 'y', 'i');
    }
    std::vector<std::string> fathers;
    for (const std::string &one : stems) {
        for (const std::string_view taken : kTaken)
            fathers.push_back(std::string(one).append(taken));
    }
    return fathers;
}

} // namespace core
