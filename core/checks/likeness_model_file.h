// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/likeness_model.h"

namespace core {

/// The model as bytes: same model, same bytes on every machine.
QByteArray likenessBytes(const LikenessParts &parts);
/// First digits of the digest that such bytes end with.
int likenessNumber(const QByteArray &bytes);
/// InvalidInput: damaged or of another version.
Result<LikenessParts> readLikeness(const QByteArray &bytes);
/// The weights as they come back from a file, where each takes two bytes.
void roundAsStored(LikenessParts &parts);

} // namespace core
