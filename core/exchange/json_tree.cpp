// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_tree.h"

#include "core/base/json_text.h"

#include <simdjson.h>

#include <algorithm>
#include <charconv>

namespace core {

namespace ondemand = simdjson::ondemand;

namespace {

/// Objects with up to this many keys are compared pair by pair, larger ones are sorted.
constexpr size_t kPairwiseKeys = 48;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

size_t skipDigits(std::string_view token, size_t from)
{
    while (from < token.size() && isDigit(token[from]))
        ++from;
    return from;
}

/// The grammar of RFC 8259 §6; the range does not matter here.
bool isNumberToken(std::string_view token)
{
    size_t i = token.starts_with('-') ? 1 : 0;
    const size_t whole = i;
    i = skipDigits(token, i);
    if (i == whole || (token[whole] == '0' && i - whole > 1))
        return false;
    if (i < token.size() && token[i] == '.') {
        const size_t fraction = i + 1;
        i = skipDigits(token, fraction);
        if (i == fraction)
            return false;
    }
    if (i < token.size() && (token[i] == 'e' || token[i] == 'E')) {
        ++i;
        if (i < token.size() && (token[i] == '+' || token[i] == '-'))
            ++i;
        const size_t exponent = i;
        i = skipDigits(token, exponent);
        if (i == exponent)
            return false;
    }
    return i == token.size();
}

int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// The code unit of the escape \uXXXX at `at`, or -1.
int escapedUnit(std::string_view text, size_t at)
{
    if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u')
        return -1;
    int unit = 0;
    for (size_t i = at + 2; i < at + 6; ++i) {
        const int digit = hexValue(text[i]);
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

/// Finds \u0000 and surrogates without their other half, which the parser would take or change silently.
JsonFault escapeFault(std::string_view text)
{
    if (text.find("\\u") == std::string_view::npos)
        return {};
    for (size_t i = text.find('\\'); i != std::string_view::npos; i = text.find('\\', i)) {
        const int unit = escapedUnit(text, i);
        if (unit == 0)
            return "nul-character";
        if (unit >= 0xDC00 && unit <= 0xDFFF)
            return "lone-surrogate";
        if (unit < 0xD800 || unit > 0xDBFF) {
            i += 2;
            continue;
        }
        const int low = escapedUnit(text, i + 6);
        if (low < 0xDC00 || low > 0xDFFF)
            return "lone-surrogate";
        i += 12;
    }
    return {};
}

JsonFault faultOf(simdjson::error_code error)
{
    switch (error) {
    case simdjson::SUCCESS:
        return {};
    case simdjson::UTF8_ERROR:
        return "invalid-utf8";
    case simdjson::UNESCAPED_CHARS:
        return "control-character";
    case simdjson::UNCLOSED_STRING:
        return "unclosed-quote";
    case simdjson::STRING_ERROR:
        return "bad-escape";
    case simdjson::NUMBER_ERROR:
        return "bad-number";
    case simdjson::DEPTH_ERROR:
        return "too-deep";
    case simdjson::CAPACITY:
        return "too-large";
    case simdjson::INCOMPLETE_ARRAY_OR_OBJECT:
        return "truncated";
    case simdjson::EMPTY:
        return "empty";
    default:
        return "broken-json";
    }
}

/// The bit that stands for a key in JsonNode::keys.
quint64 keyBit(std::string_view key)
{
    if (key.empty())
        return 1;
    const auto unit = [](char c) { return size_t(static_cast<unsigned char>(c)); };
    return quint64(1) << ((key.size() * 5 + unit(key.front()) * 3 + unit(key[key.size() / 2]) * 7 + unit(key.back())) %
                          64);
}

std::string_view trimmedToken(std::string_view token)
{
    while (!token.empty() &&
           (token.back() == ' ' || token.back() == '\t' || token.back() == '\n' || token.back() == '\r'))
        token.remove_suffix(1);
    return token;
}

} // namespace

struct JsonTree::Parser
{
    ondemand::parser parser;
    simdjson::padded_string copy;
    JsonTree *tree = nullptr;
    JsonFault fault;

    quint32 addNode(std::string_view key)
    {
        tree->m_nodes.emplace_back().key = key;
        return static_cast<quint32>(tree->m_nodes.size() - 1);
    }

    bool fail(JsonFault why)
    {
        fault = why;
        return false;
    }

    bool check(simdjson::error_code error) { return error == simdjson::SUCCESS || fail(faultOf(error)); }

    /// Room for one more child of an object or array that may be `depth` deep.
    bool hasRoom(int depth)
    {
        if (depth > kMaxJsonDepth)
            return fail("too-deep");
        return tree->m_nodes.size() < kMaxJsonNodes || fail("too-many-values");
    }

    void link(quint32 parent, quint32 previous, quint32 child)
    {
        if (previous == 0)
            tree->m_nodes[parent].first = child;
        else
            tree->m_nodes[previous].next = child;
    }

    bool readArray(ondemand::array array, quint32 number, int depth)
    {
        tree->m_nodes[number].kind = JsonNode::Kind::Array;
        quint32 previous = 0;
        for (auto element : array) {
            ondemand::value value;
            if (!check(element.get(value)) || !hasRoom(depth))
                return false;
            const quint32 child = addNode({});
            link(number, previous, child);
            previous = child;
            if (!readValue(value, child, depth))
                return false;
        }
        return true;
    }

    bool readObject(ondemand::object object, quint32 number, int depth)
    {
        tree->m_nodes[number].kind = JsonNode::Kind::Object;
        quint32 previous = 0;
        size_t count = 0;
        for (auto member : object) {
            ondemand::field field;
            std::string_view key;
            if (!check(std::move(member).get(field)) || !hasRoom(depth) || !check(field.unescaped_key().get(key)))
                return false;
            const quint32 child = addNode(key);
            tree->m_nodes[number].keys |= keyBit(key);
            link(number, previous, child);
            previous = child;
            ++count;
            if (!readValue(field.value(), child, depth))
                return false;
        }
        tree->markRepeatedKeys(number, count);
        return true;
    }

    bool readScalar(ondemand::value &value, ondemand::json_type type, JsonNode &node)
    {
        switch (type) {
        case ondemand::json_type::string:
            node.kind = JsonNode::Kind::String;
            return check(value.get_string().get(node.text));
        case ondemand::json_type::number:
            node.kind = JsonNode::Kind::Number;
            node.text = trimmedToken(value.raw_json_token());
            return isNumberToken(node.text) || fail("bad-number");
        case ondemand::json_type::boolean:
            node.kind = JsonNode::Kind::Bool;
            return check(value.get_bool().get(node.flag));
        case ondemand::json_type::null: {
            bool isNull = false;
            node.kind = JsonNode::Kind::Null;
            return (check(value.is_null().get(isNull)) && isNull) || fail("broken-json");
        }
        default:
            return fail("broken-json");
        }
    }

    /// `depth` is that of the value itself: 1 for what stands in the root.
    bool readValue(ondemand::value value, quint32 number, int depth)
    {
        ondemand::json_type type{};
        if (!check(value.type().get(type)))
            return false;
        if (type == ondemand::json_type::array) {
            ondemand::array array;
            return hasRoom(depth + 1) && check(value.get_array().get(array)) && readArray(array, number, depth + 1);
        }
        if (type == ondemand::json_type::object) {
            ondemand::object object;
            return hasRoom(depth + 1) && check(value.get_object().get(object)) && readObject(object, number, depth + 1);
        }
        return readScalar(value, type, tree->m_nodes[number]);
    }

    bool readDocument(const char *data, size_t size, size_t readable)
    {
        ondemand::document document;
        if (!check(parser.iterate(data, size, readable).get(document)))
            return false;
        ondemand::value value;
        const auto error = document.get_value().get(value);
        if (error == simdjson::SCALAR_DOCUMENT_AS_VALUE)
            return fail("not-a-record");
        if (!check(error) || !readValue(value, 0, 0))
            return false;
        const char *rest = nullptr; // there is a location only when something follows the value
        return document.current_location().get(rest) == simdjson::OUT_OF_BOUNDS || fail("broken-json");
    }
};

JsonTree::JsonTree() : m_parser(std::make_unique<Parser>())
{
    m_parser->tree = this;
    m_nodes.reserve(256);
    m_nodes.emplace_back();
}

JsonTree::~JsonTree() = default;

JsonFault JsonTree::parse(QByteArrayView json, qsizetype readable)
{
    m_nodes.clear();
    m_nodes.emplace_back();
    m_repeated = false;
    if (json.size() > kMaxRecordBytes)
        return "too-large";
    const auto size = static_cast<size_t>(json.size());
    if (const JsonFault fault = escapeFault({json.data(), size}); !fault.empty())
        return fault;
    const char *data = json.data();
    auto room = static_cast<size_t>(readable);
    if (room < size + simdjson::SIMDJSON_PADDING) {
        m_parser->copy = simdjson::padded_string(data, size);
        data = m_parser->copy.data();
        room = size + simdjson::SIMDJSON_PADDING;
    }
    m_parser->fault = {};
    m_parser->readDocument(data, size, room);
    return m_parser->fault;
}

void JsonTree::markRepeatedKeys(quint32 number, size_t count)
{
    bool repeated = false;
    if (count <= kPairwiseKeys) {
        for (const JsonNode *a = firstChild(m_nodes[number]); a != nullptr && !repeated; a = nextSibling(*a)) {
            for (const JsonNode *b = nextSibling(*a); b != nullptr && !repeated; b = nextSibling(*b))
                repeated = a->key == b->key;
        }
    } else {
        repeated = !repeatedKeys(m_nodes[number]).empty();
    }
    m_nodes[number].repeatedKeys = repeated;
    m_repeated = m_repeated || repeated;
}

std::vector<std::string_view> JsonTree::repeatedKeys(const JsonNode &object) const
{
    std::vector<std::string_view> keys;
    for (const JsonNode *child = firstChild(object); child != nullptr; child = nextSibling(*child))
        keys.push_back(child->key);
    std::ranges::sort(keys);
    std::vector<std::string_view> repeated;
    for (size_t i = 1; i < keys.size(); ++i) {
        if (keys[i] == keys[i - 1] && (repeated.empty() || repeated.back() != keys[i]))
            repeated.push_back(keys[i]);
    }
    return repeated;
}

std::vector<const JsonNode *> JsonTree::objectsWithRepeatedKeys() const
{
    std::vector<const JsonNode *> objects;
    for (const JsonNode &node : m_nodes) {
        if (node.repeatedKeys)
            objects.push_back(&node);
    }
    return objects;
}

const JsonNode *JsonTree::find(const JsonNode &object, std::string_view key) const
{
    const JsonNode *found = nullptr;
    if ((object.keys & keyBit(key)) == 0)
        return found;
    for (const JsonNode *child = firstChild(object); child != nullptr; child = nextSibling(*child)) {
        if (child->key != key)
            continue;
        child->used = true;
        found = child;
        if (!object.repeatedKeys)
            break;
    }
    return found;
}

QString JsonTree::toText(const JsonNode &node) const
{
    switch (node.kind) {
    case JsonNode::Kind::Null:
        return QStringLiteral("null");
    case JsonNode::Kind::Bool:
        return node.flag ? QStringLiteral("true") : QStringLiteral("false");
    case JsonNode::Kind::Number:
        return stringOf(node.text);
    case JsonNode::Kind::String:
        return jsonQuoted(stringOf(node.text));
    case JsonNode::Kind::Array:
    case JsonNode::Kind::Object:
        break;
    }
    const bool isObject = node.kind == JsonNode::Kind::Object;
    QString text(isObject ? u'{' : u'[');
    for (const JsonNode *child = firstChild(node); child != nullptr; child = nextSibling(*child)) {
        if (text.size() > 1)
            text += u',';
        if (isObject)
            text += jsonQuoted(stringOf(child->key)) + u':';
        text += toText(*child);
    }
    return text + (isObject ? u'}' : u']');
}

std::optional<double> numberOf(std::string_view token)
{
    double value = 0;
    const auto result = std::from_chars(token.data(), token.data() + token.size(), value);
    if (result.ec != std::errc() || result.ptr != token.data() + token.size())
        return std::nullopt;
    return value;
}

QString stringOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace core
