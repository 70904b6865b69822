// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_text.h"
#include "core/exchange/request_fields.h"
#include "core/exchange/request_json.h"

#include <algorithm>
#include <charconv>

namespace core {

namespace {

/// Writes what it visits; what is unknown leaves no trace.
class JsonWriter
{
public:
    explicit JsonWriter(ByteWriter &out) : m_out(out) {}

    void text(std::string_view key, const QString &value)
    {
        if (value.isEmpty())
            return;
        writeKey(key);
        appendJsonString(m_out, value);
    }

    void list(std::string_view key, const QStringList &values)
    {
        if (values.isEmpty())
            return;
        writeKey(key);
        char separator = '[';
        for (const QString &value : values) {
            m_out.append(separator);
            appendJsonString(m_out, value);
            separator = ',';
        }
        m_out.append(']');
    }

    void date(std::string_view key, const PartialDate &value)
    {
        if (!value.isKnown())
            return;
        writeKey(key);
        m_out.append('"');
        writeDate(value);
        m_out.append('"');
    }

    void range(std::string_view key, const DateRange &value)
    {
        if (!value.isKnown())
            return;
        writeKey(key);
        m_out.append('"');
        writeDate(value.from);
        if (value.to.isKnown()) {
            m_out.append('/');
            writeDate(value.to);
        }
        m_out.append('"');
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
        appendJsonNumber(m_out, *value);
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
        const qsizetype before = m_out.size();
        writeKey(key);
        if (!writeObject(value))
            m_out.truncate(before);
    }

    template <typename T>
    void array(std::string_view key, const QList<T> &values)
    {
        if (values.isEmpty())
            return;
        writeKey(key);
        m_out.append('[');
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (i > 0)
                m_out.append(',');
            writeObject(values[i]);
        }
        m_out.append(']');
    }

    /// False when the object came out as {}.
    template <typename T>
    bool writeObject(const T &value)
    {
        const qsizetype start = m_out.size();
        m_out.append('{');
        fields::Fields<T>::visit(*this, value);
        const bool empty = m_out.size() == start + 1;
        m_out.append('}');
        return !empty;
    }

    void writeKey(std::string_view key)
    {
        const bool first = m_out.back() == '{';
        char *out = m_out.room(static_cast<qsizetype>(key.size()) + 4);
        if (!first)
            *out++ = ',';
        *out++ = '"';
        out = std::copy(key.begin(), key.end(), out);
        *out++ = '"';
        *out++ = ':';
        m_out.setEnd(out);
    }

private:
    void writeBool(std::string_view key, bool value)
    {
        writeKey(key);
        m_out.append(value ? "true" : "false");
    }

    void writeInteger(int value)
    {
        constexpr qsizetype kMostDigits = 16;
        char *const from = m_out.room(kMostDigits);
        m_out.setEnd(std::to_chars(from, from + kMostDigits, value).ptr);
    }

    void writeTwoDigits(int value)
    {
        m_out.append('-');
        m_out.append(static_cast<char>('0' + value / 10));
        m_out.append(static_cast<char>('0' + value % 10));
    }

    void writeDate(const PartialDate &value)
    {
        writeInteger(value.year);
        if (value.month != 0)
            writeTwoDigits(value.month);
        if (value.day != 0)
            writeTwoDigits(value.day);
    }

    ByteWriter &m_out;
};

} // namespace

void appendRequestJson(QByteArray &bytes, const Request &request)
{
    ByteWriter out(bytes);
    out.append("{\"format\":\"");
    out.append(kRequestFormat);
    out.append('"');
    JsonWriter writer(out);
    fields::Fields<Request>::visit(writer, request);
    out.append('}');
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
