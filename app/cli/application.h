// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <memory>

namespace cli {

/// The application object for a call: without a window system, but able to draw text when the call writes a picture
/// or page (graph … --out FILE.png or .pdf). Only those calls pay for loading fonts.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv);

} // namespace cli
