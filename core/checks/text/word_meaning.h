// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/text/lexicon.h"

#include <QStringView>

#include <vector>

namespace core {

/// What the lexicon says of one word, wherever it stands.
struct WordMeaning
{
    std::vector<quint32> symbols;
    quint64 mask = 0; ///< Lexicon::maskOf() of the symbols
    StemNumber stem = kNoStem;
    quint8 spokenIn = 0; ///< languages that it is a function word of
    bool skipped = false, negates = false;
    bool nameTail = false, nameFront = false;
    bool arabic = false; ///< in Arabic letters
};

/// Looked up once a thread for words that come again. Holds until the next call on this thread.
const WordMeaning &meaningOf(QStringView word, const Lexicon &lexicon);

} // namespace core
