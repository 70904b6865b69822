// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace core {

/// True for what sources write when they don't know: empty, "-", "N/A", "None", "null", "-0-", "unknown", "0" …
/// (the placeholders seen in public dumps). The caller keeps the source text.
bool isUnknownPlaceholder(QStringView text);

/// The first thing in a text that no store may hold: a NUL or a lone surrogate (SQLite and PostgreSQL disagree on
/// both, so hashes would differ). Nothing when the text is clean.
struct ForbiddenCharacter
{
    qsizetype position = 0; ///< in UTF-16 units
    char16_t unit = 0;
};
std::optional<ForbiddenCharacter> findForbiddenCharacter(QStringView text);

/// True for a joiner or non-joiner at a place where a script needs one to be written right: behind a virama, as in
/// Sinhala, and the non-joiner between letters that would join, as in Persian. The rules are those for domain names,
/// RFC 5892, appendix A.1 and A.2. Any thread.
bool isNeededJoiner(QStringView text, qsizetype place);

/// Makes invisible and direction-changing characters (general categories Cc and Cf) visible as "U+202E" in
/// brackets, so that a name can't hide what it holds. Line breaks and tabs stay when `keepLines` is set, and so do
/// joiners that a script needs.
QString withVisibleControls(QStringView text, bool keepLines = false);

/// Puts FSI … PDI around a text so that its direction can't spill into what stands beside it.
QString isolated(QStringView text);

} // namespace core
