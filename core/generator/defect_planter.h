// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/domain/request.h"

namespace core {

/// Spoils a complete red request so that exactly the given completeness check has to find something: "C01" … "C09" and
/// "C11" of notice-review §8. C10 is another request and is made by the generator. `otherFacts` is a text of another
/// kind of crime, for C05.
void plantDefect(Request &request, QStringView check, const QString &otherFacts, Random &random);

} // namespace core
