// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/text/concept.h"

#include <QString>

namespace core {

namespace {

constexpr std::array<const char *, kConceptCount> kNames = {
#define ND_CONCEPT_NAME(name, code) code,
    ND_CONCEPTS(ND_CONCEPT_NAME)
#undef ND_CONCEPT_NAME
};

} // namespace

QString conceptName(Concept what)
{
    const auto index = size_t(what);
    return index < kNames.size() ? QString::fromLatin1(kNames[index]) : QString();
}

std::optional<Concept> conceptFromName(QStringView name)
{
    for (size_t i = 0; i < kNames.size(); ++i) {
        if (name == QLatin1String(kNames[i]))
            return Concept(quint8(i));
    }
    return std::nullopt;
}

} // namespace core
