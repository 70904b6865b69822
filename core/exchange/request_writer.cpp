// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_text.h"
#include "core/exchange/request_fields.h"
#include "core/exchange/request_json.h"

#include <array>
#include <charconv>

namespace core {

namespace {

/// Writes what it visits; what is unknown leaves no trace.
class JsonWriter
{
public:
    explicit JsonWriter(QByteArray &bytes) : m_bytes(bytes) {}

    void text(std::string_view key, const QString &value)
    {
        if (value.isEmpty())
            return;
        writeKey(key);
        appendJsonString(m_bytes, value);
    }

    void list(std::string_view key, const QStringList &values)
    {
        if (values.isEmpty())
            return;
        writeKey(key);
        char separator = '[';
        for (const QString &value : values) {
            m_bytes.append(separator);
            appendJsonString(m_bytes, value);
            separator = ',';
        }
        m_bytes.append(']');
    }

    void date(std::string_view key, const PartialDate &value)
    {
        if (!value.isKnown())
            return;
        writeKey(key);
        m_bytes.append('"');
        writeDate(value);
        m_bytes.append('"');
    }

    void range(std::string_view key, const DateRange &value)
    {
        if (!value.isKnown())
            return;
        writeKey(key);
        m_bytes.append('"');
        writeDate(value.from);
        if (value.to.isKnown()) {
            m_bytes.append('/');
            writeDate(value.to);
        }
        m_bytes.append('"');
    }

    void flag(std::string_view key, const std::optional<bool> &value)
    {
        if (value)
            writeBool(key, *value);
    }

    void mark(std::string_view key, bool value)
    {
        if (value)
            writeBool(key, true);
    }

    void integer(std::string_view key, const std::optional<int> &value)
    {
        if (!value)
            return;
        writeKey(key);
        writeInteger(*value);
    }

    void number(std::string_view key, const std::optional<double> &value)
    {
        if (!value)
            return;
        writeKey(key);
        appendJsonNumber(m_bytes, *value);
    }

    template <typename Codec, typename Enum>
    void code(std::string_view key, Enum value, std::optional<Enum> leftOut)
    {
        if (value != leftOut)
            text(key, Codec::toCode(value));
    }
    template <typename Codec, typename Enum>
    void code(std::string_view key, Enum value, Enum leftOut)
    {
        code<Codec>(key, value, std::optional<Enum>(leftOut));
    }
    template <typename Codec, typename Enum>
    void code(std::string_view key, Enum value, std::nullopt_t)
    {
        code<Codec>(key, value, std::optional<Enum>());
    }

    template <typename T>
    void object(std::string_view key, const T &value)
    {
        const qsizetype before = m_bytes.size();
        writeKey(key);
        if (!writeObject(value))
            m_bytes.resize(before);
    }

    template <typename T>
    void array(std::string_view key, const QList<T> &values)
    {
        if (values.isEmpty())
            return;
        writeKey(key);
        m_bytes.append('[');
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (i > 0)
                m_bytes.append(',');
            writeObject(values[i]);
        }
        m_bytes.append(']');
    }

    /// False when the object came out as {}.
    template <typename T>
    bool writeObject(const T &value)
    {
        const qsizetype start = m_bytes.size();
        m_bytes.append('{');
        fields::Fields<T>::visit(*this, value);
        const bool empty = m_bytes.size() == start + 1;
        m_bytes.append('}');
        return !empty;
    }

    void writeKey(std::string_view key)
    {
        const qsizetype start = m_bytes.size();
        const bool first = m_bytes.back() == '{';
        const auto length = static_cast<qsizetype>(key.size());
        m_bytes.resize(start + length + 4);
        char *out = m_bytes.data() + start;
        if (!first)
            *out++ = ',';
        *out++ = '"';
        out = std::copy(key.begin(), key.end(), out);
        *out++ = '"';
        *out++ = ':';
        if (first)
            m_bytes.chop(1);
    }

private:
    void writeBool(std::string_view key, bool value)
    {
        writeKey(key);
        m_bytes.append(value ? "true" : "false");
    }

    void writeInteger(int value)
    {
        std::array<char, 16> digits{};
        const auto result = std::to_chars(digits.data(), digits.data() + digits.size(), value);
        m_bytes.append(digits.data(), result.ptr - digits.data());
    }

    void writeTwoDigits(int value)
    {
        m_bytes.append('-');
        m_bytes.append(static_cast<char>('0' + value / 10));
        m_bytes.append(static_cast<char>('0' + value % 10));
    }

    void writeDate(const PartialDate &value)
    {
        writeInteger(value.year);
        if (value.month != 0)
            writeTwoDigits(value.month);
        if (value.day != 0)
            writeTwoDigits(value.day);
    }

    QByteArray &m_bytes;
};

} // namespace

void appendRequestJson(QByteArray &bytes, const Request &request)
{
    bytes.append("{\"format\":\"");
    bytes.append(kRequestFormat.data(), static_cast<qsizetype>(kRequestFormat.size()));
    bytes.append('"');
    JsonWriter writer(bytes);
    fields::Fields<Request>::visit(writer, request);
    bytes.append('}');
}

QByteArray writeRequestJson(const Request &request)
{
    QByteArray bytes;
    bytes.reserve(4096);
    appendRequestJson(bytes, request);
    bytes.squeeze();
    return bytes;
}

} // namespace core
