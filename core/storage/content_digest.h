// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace core {

/// What a stored version is held against: BLAKE2b-256 over a domain tag, the content and the source text, each with its
/// length in front (big-endian 64 bit). `sourceText` is empty where it equals the content. Any thread.
QByteArray contentDigest(const QByteArray &content, const QByteArray &sourceText);

} // namespace core
