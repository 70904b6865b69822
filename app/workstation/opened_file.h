// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/request_assessor.h"
#include "core/storage/case_file.h"

#include <future>
#include <memory>
#include <optional>

namespace workstation {

/// Policy, tables and model that ship with the program, while they are being read.
using LoadingAssessor = std::shared_future<core::Result<core::RequestAssessor>>;

/// Begins to read them on a thread of their own.
LoadingAssessor loadAssessor();

/// A case file and what the window must know of it before its pages are made.
struct OpenedFile
{
    std::shared_ptr<core::CaseFile> file;
    std::optional<core::RequestAssessor> starting; ///< with the model that ships
    std::optional<core::RequestAssessor> assessor; ///< with the case file's own, where it has one
    double share = 0;                              ///< what the case file's settings want of detailed review
};

/// Reads all that from a file that is open. Waits for the tables and for the disk, so not on the window's thread.
core::Result<OpenedFile> readOpenedFile(core::Result<std::unique_ptr<core::CaseFile>> file,
                                        const LoadingAssessor &loading);

/// The assessor of this file, and `starting` where the file's own model can't be read: the log says why.
core::RequestAssessor assessorOrStarting(const core::CaseFile &file, const core::RequestAssessor &starting);

} // namespace workstation
