// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace core {

/// True for a case-folded word that stands for a country, a nationality, a religion or an ethnic group, in any of the
/// four working languages, also when it is inflected. Such words never reach a learning model. Country names come from
/// ICU; the rest from a list of word stems. Any thread.
bool isProtectedWord(QStringView foldedWord);

} // namespace core
