// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workstation.h"

#include "ui/models/queue_model.h"
#include "ui/notices/queue_page.h"

#include <QApplication>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;

OpenWorkstation::OpenWorkstation(const QList<core::Request> &requests)
{
    if (!requests.isEmpty() && !desk.import(requests))
        qFatal("the test data could not be imported");
    desk.desk.reset();
    desk.reader.reset();
    desk.file.reset(); // the window wants the writer's lock
    workstation = std::make_unique<workstation::Workstation>(*static_cast<QApplication *>(qApp),
                                                             desk.path(u"window.ini"_s), desk.clock, u"ana"_s);
    workstation->open(caseFilePath());
    if (!QTest::qWaitFor([this] { return workstation->queue() && !workstation->isOpening(); }))
        qFatal("the case file was not opened");
    workstation->window()->activateWindow();
    if (!QTest::qWaitForWindowActive(workstation->window()))
        qFatal("the window did not come to the front");
}

bool OpenWorkstation::waitForRows() const
{
    const ui::QueueModel *model = workstation->queue()->model();
    return QTest::qWaitFor([model] {
        // A view asks for rows by painting; here the test asks.
        if (model->rowCount() > 0)
            (void)model->data(model->index(0, 0), Qt::DisplayRole);
        return model->isComplete() && (model->rowCount() == 0 || model->loadedRow(0));
    });
}

void OpenWorkstation::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(workstation->window()->windowHandle(), key, modifiers);
}

void OpenWorkstation::type(const QString &text) const
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

core::CaseView OpenWorkstation::stored(const QString &externalId) const
{
    const auto file = core::CaseFile::open(caseFilePath(), core::CaseFile::Mode::ReadOnly);
    const core::CaseService service(**file, desk.clock);
    return service.preview(*service.find(externalId)).value();
}
