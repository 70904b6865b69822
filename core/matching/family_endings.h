// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace core {

/// True for two family names of one stem whose endings make two names of it: "Terekhin" and "Terekhov", "Vynnychuk" and
/// "Vynnychenko", "Bergmann" and "Bergstein". Forms of one ending are the same: -ov, -off and -ova; -sky, -ski and
/// -skaya. Small letters expected. Any thread.
bool haveOtherEndings(std::string_view left, std::string_view right);

/// True for "Rahmonov" and "Rahmonzoda": offices of Tajikistan have written a family's name in the one way and in the
/// other. Small letters expected. Any thread.
bool areOneTajikFamily(std::string_view left, std::string_view right);

} // namespace core
