// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/application.h"
#include "app/cli/command.h"
#include "app/cli/help.h"
#include "core/base/log.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QTranslator>

#include <cstdio>

namespace {

using namespace Qt::StringLiterals;

QString loginName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    return name.isEmpty() ? u"reviewer"_s : name;
}

/// The language of the environment, English where there is no catalogue for it; English has one for its plural forms.
void speakTheLanguageOfTheEnvironment(QTranslator &translator)
{
    const QString language = QLocale::system().name().section(u'_', 0, 0);
    if (translator.load(u":/i18n/noticedesk_"_s + language) || translator.load(u":/i18n/noticedesk_en"_s))
        QCoreApplication::installTranslator(&translator);
}

/// Takes `--name VALUE` off the front of the arguments. False when the value is missing.
bool takeOption(QStringList &arguments, QStringView name, QString &value)
{
    if (arguments.isEmpty() || arguments.first() != name)
        return true;
    if (arguments.size() < 2)
        return false;
    value = arguments.at(1);
    arguments.remove(0, 2);
    return true;
}

/// Takes what stands before the command off the arguments. False when an option has no value.
bool takeFront(cli::Invocation &invocation)
{
    qsizetype before = -1;
    while (before != invocation.arguments.size()) {
        before = invocation.arguments.size();
        if (!takeOption(invocation.arguments, u"--case-file", invocation.caseFile) ||
            !takeOption(invocation.arguments, u"--user", invocation.user))
            return false;
    }
    return true;
}

int runOrHelp(cli::Invocation &invocation)
{
    if (invocation.arguments.isEmpty()) {
        cli::printOverview(invocation.err);
        return cli::WrongUsage;
    }
    const QString first = invocation.arguments.takeFirst();
    const bool help = first == u"--help" || first == u"-h" || first == u"help";
    if (help && invocation.arguments.isEmpty()) {
        cli::printOverview(invocation.out);
        return cli::Done;
    }
    invocation.command = help ? invocation.arguments.first() : first == u"--version" ? u"version"_s : first;
    const cli::Command *command = cli::findCommand(invocation.command);
    if (!command) {
        invocation.err << QCoreApplication::translate("cli", "There is no command “%1”.").arg(invocation.command)
                       << Qt::endl
                       << Qt::endl;
        cli::printOverview(invocation.err);
        return cli::WrongUsage;
    }
    if (help || cli::asksForHelp(invocation.arguments)) {
        cli::printHelp(invocation.out, *command);
        return cli::Done;
    }
    // A log that can't be written stops nothing, and the command's own output stays as promised.
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    if (const auto logged = core::log::open(data + u"/noticedesk/log"_s, u"noticedesk-cli"_s); !logged)
        invocation.err << logged.error().message << Qt::endl;
    return command->run(invocation);
}

} // namespace

int main(int argc, char *argv[])
{
    const auto application = cli::makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"noticedesk-cli"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(ND_VERSION));

    QTranslator translator;
    speakTheLanguageOfTheEnvironment(translator);

    QTextStream out(stdout);
    QTextStream err(stderr);
    cli::Invocation invocation{{}, QCoreApplication::arguments().mid(1), {}, loginName(), out, err};
    if (!takeFront(invocation)) {
        return invocation.wrongUsage(
            QCoreApplication::translate("cli", "%1 needs a value.").arg(invocation.arguments.first()));
    }
    return runOrHelp(invocation);
}
