// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"

#include <QList>

namespace core {

/// Other spellings that a source put inside a name: "DRUMOVAK (DRUMOVAKH)", "ORELIN [OREL]", "VELM @ THE FERRYMAN".
/// They are proposals for a person to confirm; the name itself is not touched.
QList<PersonName> suggestedNames(const PersonName &name);

} // namespace core
