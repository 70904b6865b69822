// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/scanned_form.h"

namespace core {

namespace {

/// Takes the next letter off the front of a word as a scanner might read it.
char takeScanned(std::string_view &word)
{
    const char c = word.front();
    if ((c == 'r' || c == 'v') && word.substr(1).starts_with(c == 'r' ? 'n' : 'v')) {
        word.remove_prefix(2);
        return c == 'r' ? 'm' : 'w';
    }
    word.remove_prefix(1);
    switch (c) {
    case 'i':
    case '1':
        return 'l';
    case '0':
        return 'o';
    case '5':
        return 's';
    case '8':
        return 'b';
    default:
        return c;
    }
}

} // namespace

std::string scannedForm(std::string_view latin)
{
    std::string form;
    while (!latin.empty())
        form += takeScanned(latin);
    return form;
}

bool looksAlike(std::string_view left, std::string_view right)
{
    while (!left.empty() && !right.empty()) {
        if (takeScanned(left) != takeScanned(right))
            return false;
    }
    return left.empty() && right.empty();
}

} // namespace core
