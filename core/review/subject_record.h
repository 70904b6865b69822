// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"

namespace core {

/// The subject of a request in a compact form that a million of can be read in a second: what the search index needs
/// and nothing else. Fields are divided by U+001F, items of a list by U+001E, parts of an item by U+001D; the reader of
/// requests has turned those characters away. UTF-8.
QByteArray encodeSubject(const Request &request);

/// The inverse for the fields that encodeSubject keeps; all else stays unknown.
Request decodeSubject(const QByteArray &record);

} // namespace core
