// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/content_digest.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace core {

namespace {

void addField(QCryptographicHash &hash, QByteArrayView bytes)
{
    const quint64 length = qToBigEndian(quint64(bytes.size()));
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
    hash.addData(bytes);
}

} // namespace

QByteArray contentDigest(const QByteArray &content, const QByteArray &sourceText)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    addField(hash, "noticedesk.content.1");
    addField(hash, content);
    addField(hash, sourceText);
    return hash.result();
}

} // namespace core
