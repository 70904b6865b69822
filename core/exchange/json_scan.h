// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/text_window.h"

#include <string_view>

namespace core {

/// What a look at the outline of one JSON object gave: strings, brackets, commas and colons, not the values.
struct JsonOutline
{
    enum class Outcome : quint8 {
        Whole,
        Envelope, ///< it holds the list of records: {"_embedded":{"notices":[ or {"notices":[
        Broken
    };
    Outcome outcome = Outcome::Broken;
    qsizetype end = 0;            ///< offset one past the object, past the envelope's '[', or where it broke
    int envelopeDepth = 0;        ///< braces open around the list of an envelope
    bool recordKey = false;       ///< the outermost object has a key that only records have
    bool objectMayFollow = false; ///< Broken by the end of the text, in a place where an object could come next
    std::string_view code;        ///< why it is broken
};

enum class EnvelopeUse : quint8 { StopAtList, ReadThrough };

/// Looks at the object that begins at `start` of the window's unread bytes; reads on as needed, up to the largest
/// record. Offsets stay right because nothing is consumed.
JsonOutline outlineObject(TextWindow &window, qsizetype start, EnvelopeUse envelopes);

/// Offset one past the string that begins (with its quote) at `start`; -1 when it does not end, with the reason.
qsizetype endOfString(TextWindow &window, qsizetype start, std::string_view &code);

bool isJsonBlank(char c);
/// Characters of numbers, true, false and null.
bool isJsonLiteral(char c);

} // namespace core
