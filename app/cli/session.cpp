// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSysInfo>

#include <unistd.h>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kProgressEveryMs = 250;

core::Error noCaseFile()
{
    return {core::Error::Code::InvalidInput,
            QCoreApplication::translate("cli", "Say which case file to use: --case-file FILE before the command."),
            {}};
}

} // namespace

core::Result<std::unique_ptr<core::CaseFile>> openCaseFile(const Invocation &invocation, core::CaseFile::Mode mode)
{
    if (invocation.caseFile.isEmpty())
        return noCaseFile();
    return core::CaseFile::open(invocation.caseFile, mode);
}

core::Result<std::unique_ptr<core::CaseFile>> openOrCreateCaseFile(const Invocation &invocation)
{
    if (invocation.caseFile.isEmpty())
        return noCaseFile();
    if (QFileInfo::exists(invocation.caseFile))
        return core::CaseFile::open(invocation.caseFile, core::CaseFile::Mode::Write);
    return core::CaseFile::create(invocation.caseFile);
}

core::Actor actorOf(const Invocation &invocation)
{
    return {invocation.user, QSysInfo::machineHostName()};
}

core::TaskContext terminalTask(Invocation &invocation)
{
    core::TaskContext task;
    if (isatty(STDERR_FILENO) == 0)
        return task;
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    task.progress = [timer, &err = invocation.err](qint64 done, qint64 total) {
        if (timer->elapsed() < kProgressEveryMs && done != total)
            return;
        timer->restart();
        const QLocale locale;
        err << '\r'
            << QCoreApplication::translate("cli", "%1 of %2")
                   .arg(locale.formattedDataSize(done), locale.formattedDataSize(total));
        err << (done == total ? "\n" : "");
        err.flush();
    };
    return task;
}

} // namespace cli
