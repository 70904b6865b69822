// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QWidget>

class QLabel;

namespace ui {

class MachineSettings;
class MessageBar;

/// What stands in the window while no case file is open: open one, make a new one, one of the recent ones, the demo.
/// Also says why a case file could not be opened: what happened, that nothing was changed, what to do.
class StartPage final : public QWidget
{
    Q_OBJECT
public:
    StartPage(MachineSettings &settings, bool demoAvailable, QWidget *parent = nullptr);
    void tellTrouble(const QString &path, const core::Error &error);

Q_SIGNALS:
    void openWanted(const QString &path);     ///< an existing case file
    void createWanted(const QString &path);   ///< a new, empty one
    void readOnlyWanted(const QString &path); ///< look only, after trouble
    void demoWanted();

private:
    void chooseExisting();
    void chooseNew();

    MachineSettings &m_settings;
    MessageBar *m_message;
    QString m_troubled;
};

} // namespace ui
