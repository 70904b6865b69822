// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/text/text_view.h"

namespace core {

/// The phrase that gives the subject a political or senior official standing (also as relative or close associate):
/// in the role field, or in the account where the subject is introduced. nullptr when there is none.
/// "Former president of a gardeners' association" is none, nor is "pretended to be a minister".
const Mark *officeOfSubject(const TextView &texts);

/// The same for journalists, activists, members of the opposition, lawyers and clergy.
const Mark *civilRoleOfSubject(const TextView &texts);

} // namespace core
