// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/read_characters.h"

#include "core/matching/han_readings.h"

#include <algorithm>

namespace core {

std::string spokenForm(std::string_view latin, Script script)
{
    std::string form;
    for (const char c : latin) {
        const bool lengthens = !form.empty() && ((c == 'u' && (form.back() == 'o' || form.back() == 'u')) ||
                                                 (c == 'o' && form.back() == 'o'));
        if (script != Script::Kana || !lengthens)
            form += c;
    }
    return form;
}

bool areReadAlike(const NameToken &left, const NameToken &right)
{
    const bool leftHan = left.script == Script::Han;
    const NameToken &han = leftHan ? left : right;
    const NameToken &reading = leftHan ? right : left;
    if (han.script != Script::Han || !saysHowHanIsRead(reading.script))
        return false;
    const auto isSpelt = [&](const std::string &form) {
        return HanReadings::builtIn().spell(han.native, form) ||
               HanReadings::builtIn().spell(han.native, spokenForm(form, reading.script));
    };
    return isSpelt(reading.latin) || std::ranges::any_of(reading.variants, isSpelt);
}

} // namespace core
