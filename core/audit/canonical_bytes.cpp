// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/canonical_bytes.h"

#include <QtEndian>

namespace core {

namespace {

void appendNumber(QByteArray &bytes, quint64 number)
{
    const quint64 bigEndian = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
}

} // namespace

void CanonicalBytes::add(const QByteArray &bytes)
{
    appendNumber(m_bytes, static_cast<quint64>(bytes.size()));
    m_bytes.append(bytes);
}

void CanonicalBytes::add(const QString &text)
{
    add(text.normalized(QString::NormalizationForm_C).toUtf8());
}

void CanonicalBytes::add(qint64 number)
{
    appendNumber(m_bytes, sizeof number);
    appendNumber(m_bytes, static_cast<quint64>(number));
}

} // namespace core
