// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QFile>
#include <QString>

#include <memory>
#include <vector>

namespace core {

/// A file seen through a window that moves on: whatever its size, only the unread part of what was asked for is in
/// memory. UTF-16 with a byte order mark becomes UTF-8 on the way; halves of characters become bytes that no UTF-8
/// reader accepts, so that they spoil their own record only. One thread at a time.
class TextWindow
{
public:
    /// What may be read behind the end of `unread()`, for parsers that look ahead.
    static constexpr qsizetype kPadding = 64;

    /// Opens a file; an Io error when it can't be read, InvalidInput when it is a workbook or archive, not text.
    static Result<std::shared_ptr<TextWindow>> open(const QString &path);
    /// A window over bytes in memory, which are copied.
    explicit TextWindow(QByteArrayView bytes, qint64 firstLine = 1);

    /// The bytes in the window that are not consumed yet. Valid until the next fill or consume.
    [[nodiscard]] QByteArrayView unread() const;
    /// Bytes that may be read from the start of `unread()`.
    [[nodiscard]] qsizetype readable() const;
    /// Reads on and appends to the window; false at the end of the file or after an error of the device.
    bool fill();
    [[nodiscard]] bool atEnd() const { return m_ended && unread().isEmpty(); }
    [[nodiscard]] bool ended() const { return m_ended; }
    void consume(qsizetype count);

    /// Line of the first unread byte, 1-based.
    [[nodiscard]] qint64 line() const { return m_line; }
    /// For progress, in bytes of the file.
    [[nodiscard]] qint64 bytesDone() const;
    [[nodiscard]] qint64 bytesTotal() const { return m_total; }
    /// Set when the device failed while reading.
    [[nodiscard]] const QString &deviceError() const { return m_deviceError; }

private:
    enum class Encoding : quint8 { Utf8, Utf16Le, Utf16Be };
    TextWindow() = default;
    Result<> detectEncoding();
    void append(QByteArrayView bytes);
    void appendUtf16(QByteArrayView bytes);
    void makeRoom(size_t extra);

    QFile m_file;
    QByteArray m_chunk;
    Encoding m_encoding = Encoding::Utf8;
    std::vector<char> m_buffer;
    size_t m_begin = 0;
    size_t m_end = 0;
    qint64 m_line = 1;
    qint64 m_read = 0;
    qint64 m_total = 0;
    bool m_ended = false;
    char16_t m_high = 0;   ///< a high surrogate that waits for its other half
    bool m_hasOdd = false; ///< an odd byte that waits for the next chunk
    char m_odd = 0;
    QString m_deviceError;
};

} // namespace core
