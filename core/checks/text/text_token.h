// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace core {

/// One word of a text while its field is being read.
struct TextToken
{
    qint32 start = 0, end = 0; ///< UTF-16 offsets in the text of the field
    qint32 sentence = 0;
    quint32 symbolsFrom = 0;
    quint16 symbolCount = 0;
    quint16 clause = 0;
    bool skipped = false; ///< an article or a single letter
    bool quoted = false;
    bool negates = false;   ///< "no", "not", "sans"
    bool nameTail = false;  ///< ends proper names: "Lane", "Ltd"
    bool nameFront = false; ///< begins proper names: "rue", "Hotel"
    bool named = false;     ///< part of the proper name of a place, a firm or a thing: says nothing of what happened
    quint64 mask = 0;       ///< Lexicon::maskOf() of its symbols
};

} // namespace core
