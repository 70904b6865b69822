// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/text/proper_names.h"

namespace core {

namespace {

constexpr size_t kLongestName = 5; ///< words beside the one that ends or begins it; more are a text in capitals

bool isCapital(QStringView text, const TextToken &token)
{
    return text[token.start].isUpper();
}

bool isArabic(QStringView text, const TextToken &token)
{
    const char16_t unit = text[token.start].unicode();
    return unit >= 0x0620 && unit < 0x0660;
}

bool sameClause(const TextToken &a, const TextToken &b)
{
    return a.sentence == b.sentence && a.clause == b.clause;
}

/// How many words from `at` on, in steps of `step`, belong to a name: capitals, with articles only between them.
size_t nameLength(QStringView text, std::span<const TextToken> tokens, size_t at, int step)
{
    size_t length = 0;
    size_t walked = 0;
    for (auto i = qsizetype(at) + step; i >= 0 && i < qsizetype(tokens.size()); i += step) {
        const TextToken &token = tokens[size_t(i)];
        if (!sameClause(token, tokens[at]))
            break;
        const bool capital = isCapital(text, token);
        if (!capital && !token.skipped)
            break;
        ++walked;
        if (walked > kLongestName)
            return 0;
        if (capital)
            length = walked;
    }
    return length;
}

} // namespace

bool markProperNames(QStringView text, std::span<TextToken> tokens)
{
    bool any = false;
    const auto mark = [&](size_t from, size_t count) {
        for (size_t i = from; i < from + count; ++i)
            tokens[i].named = true;
        any = any || count > 0;
    };
    for (size_t i = 0; i < tokens.size(); ++i) {
        const TextToken &head = tokens[i];
        if (head.nameTail && isCapital(text, head)) {
            const size_t length = nameLength(text, tokens, i, -1);
            mark(i - length, length);
        }
        if (!head.nameFront)
            continue;
        const bool arabic = isArabic(text, head) && i + 1 < tokens.size() && sameClause(tokens[i + 1], head);
        mark(i + 1, arabic ? 1 : nameLength(text, tokens, i, 1));
    }
    return any;
}

} // namespace core
