// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>

namespace core {

/// Puts the case-folded form of a word (as QString::toCaseFolded() gives it) into `out`, whose memory is used again
/// from word to word. Any thread.
void foldWord(QStringView word, std::u16string &out);

/// The first four units of a word as a number, missing ones 0: equal words have equal keys.
inline quint64 wordKey(QStringView word)
{
    quint64 key = 0;
    for (qsizetype i = 0; i < 4; ++i)
        key = key << 16 | (i < word.size() ? word[i].unicode() : 0);
    return key;
}

} // namespace core
