// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

qint64 Options::number(const QString &name, qint64 otherwise, qint64 least)
{
    if (!values.contains(name))
        return otherwise;
    bool ok = false;
    const qint64 number = values.value(name).toLongLong(&ok);
    if (ok && number >= least)
        return number;
    wrong = QCoreApplication::translate("cli", "“%1” is no value for %2.").arg(values.value(name), u"--"_s + name);
    return otherwise;
}

Options parseOptions(const QStringList &arguments, const QStringList &flags, const QStringList &values)
{
    Options options;
    for (qsizetype i = 0; i < arguments.size() && options.wrong.isEmpty(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == u"--") {
            options.positional += arguments.mid(i + 1);
            break;
        }
        if (!argument.startsWith(u"--")) {
            options.positional.append(argument);
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
        if (equals < 0 && (name == u"json" || flags.contains(name))) {
            options.flags.insert(name);
        } else if (!values.contains(name)) {
            options.wrong = QCoreApplication::translate("cli", "There is no option “%1”.").arg(argument);
        } else if (equals < 0 && i + 1 >= arguments.size()) {
            options.wrong = QCoreApplication::translate("cli", "%1 needs a value.").arg(argument);
        } else {
            options.values.insert(name, equals < 0 ? arguments.at(++i) : argument.mid(equals + 1));
        }
    }
    return options;
}

} // namespace cli
