// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace core {

/// A Latin word with the letters and signs that scanners and typists take for one another as one of them: l, i and 1;
/// rn and m; vv and w; 0 and o; 5 and s; 8 and b. Small letters and digits expected. Any thread.
std::string scannedForm(std::string_view latin);

/// True for words with the same scanned form; nothing is allocated, and most words are told apart at their first
/// letter.
bool looksAlike(std::string_view left, std::string_view right);

} // namespace core
