// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/request.h"

#include <QByteArray>
#include <QByteArrayView>

namespace core {

/// The value of the first key, "format", of every request in Notice Desk's own format.
inline constexpr std::string_view kRequestFormat = "notice-desk-request/1";

/// The canonical form of a request: one line of UTF-8 JSON without a line break at its end, keys in the order of
/// resources/schema/request.schema.json, unknown fields left out. Equal requests give equal bytes. Any thread.
QByteArray writeRequestJson(const Request &request);
/// The same, appended to `bytes`, for writing many.
void appendRequestJson(QByteArray &bytes, const Request &request);

/// The strict inverse: parse(write(r)) == r, and write(parse(b)) == b for canonical b. Anything that the format does
/// not know (a key, a code, a type, an impossible date) is an InvalidInput error that names the field. Any thread.
Result<Request> parseRequestJson(QByteArrayView json);

} // namespace core
