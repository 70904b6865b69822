// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/bounded_line.h"

#include <QIODevice>

namespace core {

BoundedLine readBoundedLine(QIODevice &device, qint64 longest)
{
    BoundedLine line;
    // readLine() counts a terminating zero that it does not give back.
    line.text = device.readLine(longest + 1);
    line.ended = line.text.isEmpty();
    while (!line.text.isEmpty() && !line.text.endsWith('\n')) {
        const QByteArray more = device.readLine(longest);
        if (more.isEmpty())
            break;
        line.cut = line.cut || more != "\n";
        if (more.endsWith('\n'))
            break;
    }
    if (line.text.endsWith('\n'))
        line.text.chop(1);
    if (line.text.endsWith('\r'))
        line.text.chop(1);
    return line;
}

} // namespace core
