// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the library of compiled-in resource files a translation unit of its own.
namespace resources {
extern const char *const kPrefix;
const char *const kPrefix = ":/noticedesk/";
} // namespace resources
