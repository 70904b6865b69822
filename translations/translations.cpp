// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the library of compiled-in catalogues a translation unit of its own.
namespace translations {
extern const char *const kPrefix;
const char *const kPrefix = ":/i18n/";
} // namespace translations
