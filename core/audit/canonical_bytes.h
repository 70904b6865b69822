// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace core {

/// Builds bytes that mean one thing only: every field with its length in front, so that no two different lists of
/// fields give the same bytes.
class CanonicalBytes
{
public:
    explicit CanonicalBytes(const char *domainTag) { add(QByteArray(domainTag)); }

    void add(const QByteArray &bytes);
    void add(const QString &text); ///< UTF-8 in normal form C
    void add(qint64 number);       ///< 8 bytes, big-endian

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace core
