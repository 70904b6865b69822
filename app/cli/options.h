// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

namespace cli {

/// A command's own arguments taken apart. Options with a value may be written `--name VALUE` or `--name=VALUE`; what
/// follows a lone `--` is never an option.
struct Options
{
    QSet<QString> flags;
    QHash<QString, QString> values;
    QStringList positional;
    QString wrong; ///< translated sentence that says what can't be used; empty when all is well

    [[nodiscard]] bool has(const QString &flag) const { return flags.contains(flag); }
    [[nodiscard]] QString value(const QString &name) const { return values.value(name); }
    /// A whole number of at least `least`; `otherwise` when the option was not given. Sets `wrong` for anything else.
    qint64 number(const QString &name, qint64 otherwise, qint64 least = 0);
};

/// Names are given without dashes. `--json` is always known.
Options parseOptions(const QStringList &arguments, const QStringList &flags, const QStringList &values);

} // namespace cli
