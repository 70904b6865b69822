// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

class QIODevice;

namespace core {

/// Bytes that a line of queries or of pairs of names may have.
inline constexpr qint64 kLongestQueryLine = 1 << 16;

/// One line of a file of pairs, queries or persons.
struct BoundedLine
{
    QByteArray text;    ///< without the line end; at most as long as asked for
    bool cut = false;   ///< the line was longer: the rest of it was passed over
    bool ended = false; ///< there was no further line
};

/// Reads one line and no more of it than `longest` bytes; a longer line is passed over to its end, so that one line of
/// the file never turns into two. LF and CR LF end a line.
BoundedLine readBoundedLine(QIODevice &device, qint64 longest);

} // namespace core
