// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace core {

/// What stands in for the words in braces of a sentence part.
struct Blanks
{
    QString date, place, town, firm, sum, count, number;
    bool woman = false;
};

/// Appends a sentence part with its blanks filled: {date} {place} {town} {firm} {sum} {count} {n}, and the pronouns
/// {he} {him} {his} {himself}, also with a capital.
void appendFilled(QString &text, QStringView part, const Blanks &blanks);

} // namespace core
