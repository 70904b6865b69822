// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace workstation {

/// What the program was called with.
struct Call
{
    QString caseFile; ///< empty: the page to begin with
    QString user;     ///< empty: from the settings or the session
    QString settings; ///< the file
    QString pictures; ///< where to photograph the views, for the documents; empty: not at all
};

/// False where no window can be shown: neither a display is named nor another platform of Qt's. Qt would end the
/// program with a fault there.
bool hasDisplay(int argc, char **argv);

/// Reads the arguments of the application that runs. Help, the version and a wrong call end the program here.
Call readCall();

/// What the program says and gives back where there is no display; help and the version are told all the same.
int sayThereIsNoDisplay(int argc, char **argv);

} // namespace workstation
