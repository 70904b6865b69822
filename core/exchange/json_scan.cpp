// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_scan.h"

#include "core/exchange/json_tree.h"

#include <algorithm>
#include <array>
#include <vector>

namespace core {

namespace {

/// What stood last, outside strings.
enum class Last : quint8 { Start, Open, Key, Colon, Comma, Value };

bool isRecordKey(std::string_view key)
{
    static constexpr std::array<std::string_view, 4> keys = {"entity_id", "un_reference", "format", "subject"};
    return std::ranges::find(keys, key) != keys.end();
}

class OutlineScan
{
public:
    OutlineScan(TextWindow &window, qsizetype start, EnvelopeUse envelopes)
        : m_window(window), m_envelopes(envelopes), m_start(start), m_at(start)
    {
    }

    JsonOutline run()
    {
        while (m_result.code.empty() && !m_finished) {
            if (!isThere())
                fail(m_at - m_start > kMaxRecordBytes ? "too-large" : "truncated");
            else
                step(m_window.unread().data()[m_at]);
        }
        m_result.end = m_at;
        m_result.objectMayFollow = m_last == Last::Colon || (inArray() && m_last != Last::Value);
        return m_result;
    }

private:
    bool isThere()
    {
        if (m_at - m_start > kMaxRecordBytes)
            return false;
        return m_at < m_window.unread().size() || m_window.fill();
    }

    [[nodiscard]] bool inArray() const { return !m_stack.empty() && m_stack.back() == '['; }
    [[nodiscard]] bool inObject() const { return !m_stack.empty() && m_stack.back() == '{'; }

    /// True where a value may stand.
    [[nodiscard]] bool valueFits() const
    {
        if (m_last == Last::Start || m_last == Last::Colon)
            return true;
        return inArray() && (m_last == Last::Open || m_last == Last::Comma);
    }

    void fail(std::string_view code) { m_result.code = code; }

    void step(char c)
    {
        if (isJsonBlank(c)) {
            ++m_at;
            return;
        }
        switch (c) {
        case '"':
            string();
            return;
        case '{':
        case '[':
            open(c);
            return;
        case '}':
        case ']':
            close(c);
            return;
        case ':':
            mark(m_last == Last::Key, Last::Colon);
            return;
        case ',':
            mark(m_last == Last::Value, Last::Comma);
            return;
        default:
            literal(c);
            return;
        }
    }

    void mark(bool fits, Last last)
    {
        if (!fits) {
            fail("broken-json");
            return;
        }
        m_last = last;
        ++m_at;
    }

    void string()
    {
        const bool key = inObject() && (m_last == Last::Open || m_last == Last::Comma);
        if (!key && !valueFits()) {
            fail("broken-json");
            return;
        }
        std::string_view code;
        const qsizetype end = endOfString(m_window, m_at, code);
        if (end < 0) {
            fail(code);
            return;
        }
        if (key && m_stack.size() <= 2)
            noteKey(std::string_view(m_window.unread().data() + m_at + 1, static_cast<size_t>(end - m_at - 2)));
        m_at = end;
        m_last = key ? Last::Key : Last::Value;
    }

    void noteKey(std::string_view key)
    {
        if (m_stack.size() == 1) {
            m_result.recordKey = m_result.recordKey || isRecordKey(key);
            m_outerIsEmbedded = key == "_embedded";
            m_listKey = key == "notices";
        } else {
            m_listKey = m_outerIsEmbedded && key == "notices";
        }
    }

    void open(char c)
    {
        if (!valueFits()) {
            fail("broken-json");
            return;
        }
        ++m_at;
        const bool list = c == '[' && m_last == Last::Colon && m_listKey && m_stack.size() <= 2 && inObject();
        if (list && m_envelopes == EnvelopeUse::StopAtList) {
            m_result.outcome = JsonOutline::Outcome::Envelope;
            m_result.envelopeDepth = static_cast<int>(m_stack.size());
            m_finished = true;
            return;
        }
        m_stack.push_back(c);
        m_last = Last::Open;
    }

    void close(char c)
    {
        const bool matches = c == '}' ? inObject() : inArray();
        if (!matches || (m_last != Last::Open && m_last != Last::Value)) {
            fail("broken-json");
            return;
        }
        ++m_at;
        m_stack.pop_back();
        m_last = Last::Value;
        m_listKey = false;
        if (m_stack.empty()) {
            m_result.outcome = JsonOutline::Outcome::Whole;
            m_finished = true;
        }
    }

    void literal(char c)
    {
        if (!isJsonLiteral(c) || !valueFits() || m_stack.empty()) {
            fail("broken-json");
            return;
        }
        while (isThere() && isJsonLiteral(m_window.unread().data()[m_at]))
            ++m_at;
        m_last = Last::Value;
    }

    TextWindow &m_window;
    EnvelopeUse m_envelopes;
    qsizetype m_start;
    qsizetype m_at;
    std::vector<char> m_stack;
    Last m_last = Last::Start;
    bool m_outerIsEmbedded = false;
    bool m_listKey = false;
    bool m_finished = false;
    JsonOutline m_result;
};

} // namespace

JsonOutline outlineObject(TextWindow &window, qsizetype start, EnvelopeUse envelopes)
{
    return OutlineScan(window, start, envelopes).run();
}

qsizetype endOfString(TextWindow &window, qsizetype start, std::string_view &code)
{
    qsizetype at = start + 1;
    bool escaped = false;
    while (true) {
        const QByteArrayView bytes = window.unread();
        const char *const data = bytes.data();
        for (; at < bytes.size(); ++at) {
            const char c = data[at];
            if (static_cast<unsigned char>(c) < 0x20) {
                code = "control-character";
                return -1;
            }
            if (escaped)
                escaped = false;
            else if (c == '\\')
                escaped = true;
            else if (c == '"')
                return at + 1;
        }
        if (at - start > kMaxRecordBytes || !window.fill()) {
            code = at - start > kMaxRecordBytes ? "too-large" : "truncated";
            return -1;
        }
    }
}

bool isJsonBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isJsonLiteral(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'u') || c == '-' || c == '+' || c == '.' || c == 'E';
}

} // namespace core
