// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/call.h"
#include "app/workstation/screenshots.h"
#include "app/workstation/workstation.h"
#include "core/base/log.h"
#include "ui/support/icons.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"noticedesk"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(ND_VERSION));
    if (!workstation::hasDisplay(argc, argv))
        return workstation::sayThereIsNoDisplay(argc, argv);
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"noticedesk"_s);
    QApplication::setWindowIcon(ui::applicationIcon());

    const workstation::Call call = workstation::readCall();
    QGuiApplication::setApplicationDisplayName(QCoreApplication::translate("main", "Notice Desk"));
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    if (const auto logged = core::log::open(data + u"/noticedesk/log"_s, u"noticedesk"_s); !logged)
        QTextStream(stderr) << logged.error().message << Qt::endl;
    core::log::event("start"_L1, u"version="_s + QString::fromLatin1(ND_VERSION));
    const core::SystemClock clock;
    workstation::Workstation workstation(application, call.settings, clock, call.user);
    if (call.caseFile.isEmpty())
        workstation.showStart();
    else
        workstation.open(call.caseFile);
    workstation::Screenshots screenshots(workstation, call.pictures);
    if (!call.pictures.isEmpty())
        QObject::connect(&workstation, &workstation::Workstation::opened, &screenshots, [&] { screenshots.start(); });
    return QApplication::exec();
}
