// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/call.h"

#include "app/workstation/languages.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>
#include <QTextStream>

#include <algorithm>
#include <span>
#include <string_view>

namespace workstation {

using namespace Qt::StringLiterals;

namespace {

QString defaultSettingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::ConfigLocation) + u"/noticedesk/noticedesk.ini"_s;
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Review requests for notices and diffusions."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"CASE-FILE"_s, QCoreApplication::translate("main", "The case file to open."),
                                 u"[CASE-FILE]"_s);
    parser.addOptions({{u"user"_s, QCoreApplication::translate("main", "Name of the reviewer."), u"NAME"_s},
                       {u"settings"_s, QCoreApplication::translate("main", "Settings file to use."), u"FILE"_s}});
    QCommandLineOption screenshots(u"screenshots"_s, {}, u"DIR"_s);
    screenshots.setFlags(QCommandLineOption::HiddenFromHelp); // for the documents
    parser.addOption(screenshots);
}

} // namespace

bool hasDisplay(int argc, char **argv)
{
    const std::span arguments(argv, static_cast<size_t>(argc));
    const bool named = std::ranges::any_of(arguments, [](std::string_view argument) {
        return argument.starts_with("-platform") || argument.starts_with("--platform");
    });
    return named || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

Call readCall()
{
    // Before the settings are known the desktop's language is spoken.
    Languages languages;
    languages.speak(u"system"_s);
    QCommandLineParser parser;
    describe(parser);
    parser.process(QCoreApplication::arguments());
    const QString settings = parser.value(u"settings"_s);
    return {parser.positionalArguments().value(0), parser.value(u"user"_s),
            settings.isEmpty() ? defaultSettingsFile() : settings, parser.value(u"screenshots"_s)};
}

int sayThereIsNoDisplay(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    readCall();
    Languages languages;
    languages.speak(u"system"_s);
    QTextStream(stderr) << QCoreApplication::translate(
                               "main", "There is no display to open a window on. Start the program from a desktop, or "
                                       "use noticedesk-cli, which does the same work without a window.")
                        << Qt::endl;
    return 1;
}

} // namespace workstation
