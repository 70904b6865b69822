// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/exchange/field_problem.h"
#include "core/exchange/json_tree.h"

#include <optional>

namespace core {

/// The system that ids of public notices belong to, whatever file they came in.
inline constexpr QStringView kPublicNotices = u"public-notices";

/// Reads one record of the public notice lists (red, yellow, UN) in list or detail form. `hint` is the type that the
/// user or the file's name gives; the record's own fields and address outweigh it. Any thread.
Request requestFromNotice(const JsonTree &tree, std::optional<NoticeType> hint, FieldProblems &problems);

/// True for {"_embedded":{"images":[…]}}, which dumps keep beside the records.
bool isImageList(const JsonTree &tree);

/// The rest of what every public notice needs, in whatever shape it came: proposed spellings of its names, the
/// source from the warrants, and the type.
void finishNotice(Request &request, std::optional<NoticeType> own, std::optional<NoticeType> hint,
                  FieldProblems &problems);

} // namespace core
