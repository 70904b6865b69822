// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>
#include <string_view>

namespace core {

/// Writes at the end of a byte array by way of a pointer, for texts that are put together of many small pieces:
/// QByteArray::append() asks with each of them whether the memory is shared and large enough. The array has its
/// content when the writer is gone. For one thread.
class ByteWriter
{
public:
    explicit ByteWriter(QByteArray &bytes) : m_bytes(bytes), m_size(bytes.size())
    {
        m_bytes.resize(std::max(m_bytes.capacity(), m_size + kLeast));
        m_data = m_bytes.data();
    }
    ByteWriter(const ByteWriter &) = delete;
    ByteWriter &operator=(const ByteWriter &) = delete;
    ~ByteWriter() { m_bytes.resize(m_size); }

    /// Room for so many more bytes; what is written from here on counts once `end` is told.
    char *room(qsizetype extra)
    {
        if (m_size + extra > m_bytes.size()) {
            m_bytes.resize((m_size + extra) * 2);
            m_data = m_bytes.data();
        }
        return m_data + m_size;
    }
    void setEnd(const char *end) { m_size = end - m_data; }

    void append(char c)
    {
        *room(1) = c;
        ++m_size;
    }
    void append(std::string_view text) { setEnd(std::copy(text.begin(), text.end(), room(qsizetype(text.size())))); }
    [[nodiscard]] qsizetype size() const { return m_size; }
    /// The last byte; something has been written.
    [[nodiscard]] char back() const { return m_data[m_size - 1]; }
    void truncate(qsizetype size) { m_size = size; }

private:
    static constexpr qsizetype kLeast = 256;

    QByteArray &m_bytes;
    char *m_data = nullptr;
    qsizetype m_size = 0;
};

} // namespace core
