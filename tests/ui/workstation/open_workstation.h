// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workstation/workstation.h"
#include "core/review/case_service.h"
#include "desk_fixture.h"

#include <QString>

/// The real workstation on a real case file, with the window shown. The truth about the case file is read through core,
/// beside the window.
class OpenWorkstation
{
public:
    /// Imports these requests, lets go of the file and opens it in the window.
    explicit OpenWorkstation(const QList<core::Request> &requests);

    [[nodiscard]] bool waitForRows() const; ///< until the queue is complete and its first row is here
    /// A key as the window system sends it, to whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void type(const QString &text) const;
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return workstation->window()->findChild<Widget *>(name);
    }
    [[nodiscard]] core::CaseView stored(const QString &externalId) const;
    [[nodiscard]] QString caseFilePath() const { return desk.path(QStringLiteral("requests.ndcase")); }

    DeskFixture desk; ///< its folder and clock; its case file is closed
    std::unique_ptr<workstation::Workstation> workstation;
};
