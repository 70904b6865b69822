// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_writer.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace core {

/// Appends a text as UTF-8 between quotes, escaping only what JSON demands (quotes, backslash, control characters).
/// A lone surrogate, which UTF-8 can't hold, becomes U+FFFD; readers refuse such texts before.
void appendJsonString(ByteWriter &out, QStringView text);
void appendJsonString(QByteArray &bytes, QStringView text);
/// The shortest decimal form that reads back as the same double.
void appendJsonNumber(ByteWriter &out, double value);
QString jsonQuoted(QStringView text);

} // namespace core
