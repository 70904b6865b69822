// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/screenshots.h"
#include "app/workstation/workstation.h"
#include "core/base/log.h"
#include "ui/support/icons.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>
#include <QTextStream>

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

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"noticedesk"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(ND_VERSION));
    QGuiApplication::setApplicationDisplayName(QCoreApplication::translate("main", "Notice Desk"));
    QGuiApplication::setDesktopFileName(u"noticedesk"_s);
    QApplication::setWindowIcon(ui::applicationIcon());

    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    const QString settings = parser.isSet(u"settings"_s) ? parser.value(u"settings"_s) : defaultSettingsFile();
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    if (const auto logged = core::log::open(data + u"/noticedesk/log"_s, u"noticedesk"_s); !logged)
        QTextStream(stderr) << logged.error().message << Qt::endl;
    core::log::event("start"_L1, u"version="_s + QString::fromLatin1(ND_VERSION));
    const core::SystemClock clock;
    workstation::Workstation workstation(application, settings, clock, parser.value(u"user"_s));
    if (parser.positionalArguments().isEmpty())
        workstation.showStart();
    else
        workstation.open(parser.positionalArguments().first());
    workstation::Screenshots screenshots(workstation, parser.value(u"screenshots"_s));
    if (parser.isSet(u"screenshots"_s))
        QObject::connect(&workstation, &workstation::Workstation::opened, &screenshots, [&] { screenshots.start(); });
    return QApplication::exec();
}
