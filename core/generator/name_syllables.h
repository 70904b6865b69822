// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/generator/name_factory.h"

#include <QStringView>

#include <span>

namespace core {

/// One syllable: usual Latin spelling, another romanisation (empty = none), original script (empty = Latin).
struct Syllable
{
    QStringView latin;
    QStringView other;
    QStringView native;
};

std::span<const Syllable> syllablesOf(NameCulture culture);

} // namespace core
