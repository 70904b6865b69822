// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_window.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace core {

namespace {

/// Small enough that a chunk and the window stay in the processor's cache from the read to the parsing.
constexpr qint64 kChunkBytes = 1 << 17;

Error unreadable(const QString &path, const QString &why)
{
    return {Error::Code::Io, QCoreApplication::translate("intake", "“%1” can't be read: %2").arg(path, why), {}};
}

void putPoint(std::vector<char> &buffer, size_t &end, char32_t point)
{
    const auto put = [&](char32_t byte) { buffer[end++] = static_cast<char>(byte); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xC0 | (point >> 6));
        put(0x80 | (point & 0x3F));
    } else if (point < 0x10000) { // a lone surrogate lands here as well, which makes the UTF-8 invalid on purpose
        put(0xE0 | (point >> 12));
        put(0x80 | ((point >> 6) & 0x3F));
        put(0x80 | (point & 0x3F));
    } else {
        put(0xF0 | (point >> 18));
        put(0x80 | ((point >> 12) & 0x3F));
        put(0x80 | ((point >> 6) & 0x3F));
        put(0x80 | (point & 0x3F));
    }
}

} // namespace

Result<std::shared_ptr<TextWindow>> TextWindow::open(const QString &path)
{
    std::shared_ptr<TextWindow> window(new TextWindow);
    window->m_file.setFileName(path);
    if (!window->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(path, window->m_file.errorString());
    window->m_total = window->m_file.size();
    if (const auto detected = window->detectEncoding(); !detected)
        return detected.error();
    if (!window->m_deviceError.isEmpty())
        return unreadable(path, window->m_deviceError);
    return window;
}

TextWindow::TextWindow(QByteArrayView bytes, qint64 firstLine) : m_line(firstLine), m_total(bytes.size()), m_ended(true)
{
    append(bytes);
}

QByteArrayView TextWindow::unread() const
{
    return {m_buffer.data() + m_begin, static_cast<qsizetype>(m_end - m_begin)};
}

qsizetype TextWindow::readable() const
{
    return static_cast<qsizetype>(m_buffer.size() - m_begin);
}

qint64 TextWindow::bytesDone() const
{
    return std::max<qint64>(0, m_read - static_cast<qint64>(m_end - m_begin));
}

void TextWindow::consume(qsizetype count)
{
    const char *const end = m_buffer.data() + m_begin + count;
    const auto nextFeed = [end](const char *from) {
        return static_cast<const char *>(std::memchr(from, '\n', static_cast<size_t>(end - from)));
    };
    for (const char *feed = nextFeed(end - count); feed != nullptr; feed = nextFeed(feed + 1))
        ++m_line;
    m_begin += static_cast<size_t>(count);
}

bool TextWindow::fill()
{
    if (m_ended)
        return false;
    m_chunk.resize(kChunkBytes);
    const qint64 count = m_file.read(m_chunk.data(), kChunkBytes);
    if (count < 0)
        m_deviceError = m_file.errorString();
    if (count <= 0) {
        m_ended = true;
        if (m_high == 0 && !m_hasOdd)
            return false;
        // The file breaks off inside a character.
        makeRoom(4);
        putPoint(m_buffer, m_end, m_high != 0 ? m_high : 0xDC00);
        m_high = 0;
        m_hasOdd = false;
        return true;
    }
    m_read += count;
    const QByteArrayView bytes(m_chunk.constData(), count);
    if (m_encoding == Encoding::Utf8)
        append(bytes);
    else
        appendUtf16(bytes);
    return true;
}

void TextWindow::makeRoom(size_t extra)
{
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    const size_t needed = m_end + extra + static_cast<size_t>(kPadding);
    if (m_buffer.size() < needed)
        m_buffer.resize(std::max(needed, m_buffer.size() + m_buffer.size() / 2));
}

void TextWindow::append(QByteArrayView bytes)
{
    makeRoom(static_cast<size_t>(bytes.size()));
    if (bytes.isEmpty())
        return;
    std::memcpy(m_buffer.data() + m_end, bytes.data(), static_cast<size_t>(bytes.size()));
    m_end += static_cast<size_t>(bytes.size());
}

void TextWindow::appendUtf16(QByteArrayView bytes)
{
    makeRoom(static_cast<size_t>(bytes.size()) * 2 + 8);
    for (const char byte : bytes) {
        if (!m_hasOdd) {
            m_odd = byte;
            m_hasOdd = true;
            continue;
        }
        m_hasOdd = false;
        const auto first = static_cast<unsigned char>(m_odd);
        const auto second = static_cast<unsigned char>(byte);
        const auto unit =
            static_cast<char16_t>(m_encoding == Encoding::Utf16Le ? first | (second << 8) : (first << 8) | second);
        if (m_high != 0 && QChar::isLowSurrogate(unit)) {
            putPoint(m_buffer, m_end, QChar::surrogateToUcs4(m_high, unit));
            m_high = 0;
            continue;
        }
        if (m_high != 0)
            putPoint(m_buffer, m_end, m_high);
        m_high = QChar::isHighSurrogate(unit) ? unit : u'\0';
        if (m_high == 0)
            putPoint(m_buffer, m_end, unit);
    }
}

Result<> TextWindow::detectEncoding()
{
    QByteArray start = m_file.read(4);
    const auto begins = [&start](std::initializer_list<int> bytes) {
        return start.size() >= static_cast<qsizetype>(bytes.size()) &&
               std::equal(bytes.begin(), bytes.end(), start.cbegin(),
                          [](int a, char b) { return a == static_cast<unsigned char>(b); });
    };
    if (begins({'P', 'K', 3, 4}) || begins({0x1F, 0x8B}) || begins({0xD0, 0xCF, 0x11, 0xE0})) {
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("intake", "“%1” is a workbook or an archive. Save it as CSV or unpack "
                                                           "it, then import that file.")
                         .arg(m_file.fileName()),
                     {}};
    }
    qsizetype mark = 0;
    if (begins({0xEF, 0xBB, 0xBF})) {
        mark = 3;
    } else if (begins({0xFF, 0xFE})) {
        mark = 2;
        m_encoding = Encoding::Utf16Le;
    } else if (begins({0xFE, 0xFF})) {
        mark = 2;
        m_encoding = Encoding::Utf16Be;
    }
    m_read = start.size();
    start.remove(0, mark);
    if (m_encoding == Encoding::Utf8)
        append(start);
    else
        appendUtf16(start);
    return {};
}

} // namespace core
