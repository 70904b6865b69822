// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/request_tree.h"

#include "core/base/text.h"
#include "core/exchange/request_fields.h"
#include "core/exchange/request_json.h"
#include "core/exchange/source_values.h"

#include <charconv>

namespace core {

namespace {

using NodeKind = JsonNode::Kind;

/// Where a value stands, as a chain on the stack; made into text only when there is something to tell.
struct Place
{
    const Place *parent = nullptr;
    std::string_view key;
    qsizetype index = -1;

    [[nodiscard]] QString path() const
    {
        QString text = parent != nullptr ? parent->path() : QString();
        if (index >= 0)
            return text + u'[' + QString::number(index) + u']';
        if (key.empty())
            return text;
        if (!text.isEmpty())
            text += u'.';
        return text + boundedExcerpt(stringOf(key));
    }
};

struct Reading
{
    const JsonTree &tree;
    Strictness strictness;
    FieldProblems &problems;

    [[nodiscard]] bool strict() const { return strictness == Strictness::Strict; }

    void tell(const Place &place, std::string_view code, const JsonNode *node = nullptr) const
    {
        QString excerpt;
        if (node != nullptr)
            excerpt = boundedExcerpt(node->kind == NodeKind::String ? stringOf(node->text) : tree.toText(*node));
        problems.append({place.path(), code, excerpt});
    }
};

std::optional<int> integerOf(std::string_view token)
{
    int value = 0;
    const auto result = std::from_chars(token.data(), token.data() + token.size(), value);
    if (result.ec != std::errc() || result.ptr != token.data() + token.size())
        return std::nullopt;
    return value;
}

/// Fills one domain struct from one JSON object.
class JsonFieldReader
{
public:
    JsonFieldReader(const Reading &reading, const JsonNode &object, const Place &place)
        : m_reading(reading), m_object(object), m_place(place), m_cursor(reading.tree.firstChild(object))
    {
    }

    void text(std::string_view key, QString &value)
    {
        const JsonNode *node = take(key);
        if (node != nullptr)
            readText(*node, {&m_place, key}, value);
    }

    void list(std::string_view key, QStringList &values)
    {
        const JsonNode *node = take(key);
        if (node == nullptr)
            return;
        const Place place{&m_place, key};
        if (node->kind == NodeKind::String && !m_reading.strict()) {
            appendItem(*node, place, values);
            return;
        }
        if (!expect(*node, NodeKind::Array, place))
            return;
        qsizetype index = 0;
        for (const JsonNode *item = m_reading.tree.firstChild(*node); item != nullptr;
             item = m_reading.tree.nextSibling(*item))
            appendItem(*item, {&place, {}, index++}, values);
    }

    void date(std::string_view key, PartialDate &value)
    {
        DateRange range;
        if (!readRange(key, range))
            return;
        if (range.isRange())
            m_reading.tell({&m_place, key}, "wrong-type", m_last);
        else
            value = range.from;
    }

    void range(std::string_view key, DateRange &value) { readRange(key, value); }

    void flag(std::string_view key, std::optional<bool> &value)
    {
        const JsonNode *node = take(key);
        if (node != nullptr && expect(*node, NodeKind::Bool, {&m_place, key}))
            value = node->flag;
    }

    void mark(std::string_view key, bool &value)
    {
        std::optional<bool> read;
        flag(key, read);
        value = read.value_or(false);
    }

    void integer(std::string_view key, std::optional<int> &value)
    {
        const JsonNode *node = takeNumber(key);
        if (node == nullptr)
            return;
        value = integerOf(node->text);
        if (!value)
            m_reading.tell({&m_place, key}, "number-out-of-range", node);
    }

    void number(std::string_view key, std::optional<double> &value)
    {
        const JsonNode *node = takeNumber(key);
        if (node == nullptr)
            return;
        value = numberOf(node->text);
        if (!value)
            m_reading.tell({&m_place, key}, "number-out-of-range", node);
    }

    template <typename Codec, typename Enum, typename LeftOut>
    void code(std::string_view key, Enum &value, LeftOut)
    {
        const JsonNode *node = take(key);
        if (node == nullptr || !expect(*node, NodeKind::String, {&m_place, key}))
            return;
        const QString spelt = stringOf(node->text);
        const std::optional<Enum> read = Codec::fromCode(spelt);
        if (!read || (m_reading.strict() && Codec::toCode(*read) != spelt))
            m_reading.tell({&m_place, key}, "unknown-code", node);
        else
            value = *read;
    }

    template <typename T>
    void object(std::string_view key, T &value)
    {
        const JsonNode *node = take(key);
        const Place place{&m_place, key};
        if (node != nullptr && expect(*node, NodeKind::Object, place))
            readObject(m_reading, *node, place, value);
    }

    template <typename T>
    void array(std::string_view key, QList<T> &values)
    {
        const JsonNode *node = take(key);
        const Place place{&m_place, key};
        if (node == nullptr || !expect(*node, NodeKind::Array, place))
            return;
        qsizetype index = 0;
        for (const JsonNode *item = m_reading.tree.firstChild(*node); item != nullptr;
             item = m_reading.tree.nextSibling(*item)) {
            const Place itemPlace{&place, {}, index++};
            if (expect(*item, NodeKind::Object, itemPlace))
                readObject(m_reading, *item, itemPlace, values.emplaceBack());
        }
    }

    template <typename T>
    static void readObject(const Reading &reading, const JsonNode &object, const Place &place, T &value)
    {
        JsonFieldReader reader(reading, object, place);
        if constexpr (std::is_same_v<T, Request>)
            reader.take("format");
        fields::Fields<T>::visit(reader, value);
        reader.tellLeftovers();
    }

private:
    /// Canonical files have the keys in the order of the visit, so the next child is nearly always the right one.
    const JsonNode *take(std::string_view key)
    {
        if (m_cursor != nullptr && m_cursor->key == key && !m_object.repeatedKeys) {
            const JsonNode *node = m_cursor;
            node->used = true;
            m_cursor = m_reading.tree.nextSibling(*node);
            return known(node);
        }
        return known(m_reading.tree.find(m_object, key));
    }

    /// null means the same as an absent field, but is not canonical.
    [[nodiscard]] const JsonNode *known(const JsonNode *node) const
    {
        return node == nullptr || (node->kind == NodeKind::Null && !m_reading.strict()) ? nullptr : node;
    }

    bool expect(const JsonNode &node, NodeKind kind, const Place &place) const
    {
        if (node.kind == kind)
            return true;
        m_reading.tell(place, "wrong-type", &node);
        return false;
    }

    void readText(const JsonNode &node, const Place &place, QString &value) const
    {
        const bool number = node.kind == NodeKind::Number && !m_reading.strict();
        if (!number && !expect(node, NodeKind::String, place))
            return;
        value = stringOf(node.text);
        if (m_reading.strict() || !mayBePlaceholder(value))
            return;
        // Only what is nobody's name and no code: "NA" is a country, "None" a family.
        if (isNamePlaceholder(value)) {
            m_reading.tell(place, "placeholder", &node);
            value.clear();
        }
    }

    void appendItem(const JsonNode &item, const Place &place, QStringList &values) const
    {
        QString value;
        readText(item, place, value);
        if (!value.isEmpty() || (m_reading.strict() && item.kind == NodeKind::String))
            values.append(value);
    }

    bool readRange(std::string_view key, DateRange &value)
    {
        const JsonNode *node = take(key);
        const Place place{&m_place, key};
        m_last = node;
        if (node == nullptr)
            return false;
        const bool year = node->kind == NodeKind::Number && !m_reading.strict();
        if (!year && !expect(*node, NodeKind::String, place))
            return false;
        const QString spelt = stringOf(node->text);
        if (!m_reading.strict() && isUnknownPlaceholder(spelt)) {
            m_reading.tell(place, "placeholder", node);
            return false;
        }
        const auto read = parseDate(spelt);
        if (!read || (m_reading.strict() && !isCanonical(*read, spelt))) {
            m_reading.tell(place, dateFault(spelt), node);
            return false;
        }
        value = *read;
        return true;
    }

    static bool isCanonical(const DateRange &range, const QString &spelt)
    {
        const QString from = range.from.toString();
        return spelt == (range.to.isKnown() ? QString(from + u'/' + range.to.toString()) : from);
    }

    const JsonNode *takeNumber(std::string_view key)
    {
        const JsonNode *node = take(key);
        if (node == nullptr || node->kind == NodeKind::Number)
            return node;
        const bool spelt = node->kind == NodeKind::String && !m_reading.strict();
        if (spelt && isUnknownPlaceholder(stringOf(node->text))) {
            m_reading.tell({&m_place, key}, "placeholder", node);
            return nullptr;
        }
        return spelt || expect(*node, NodeKind::Number, {&m_place, key}) ? node : nullptr;
    }

    void tellLeftovers() const
    {
        for (const JsonNode *child = m_reading.tree.firstChild(m_object); child != nullptr;
             child = m_reading.tree.nextSibling(*child)) {
            if (!child->used)
                m_reading.tell({&m_place, child->key}, "unknown-field", child);
        }
        if (!m_object.repeatedKeys)
            return;
        for (const std::string_view key : m_reading.tree.repeatedKeys(m_object))
            m_reading.tell({&m_place, key}, "duplicate-key", m_reading.tree.find(m_object, key));
    }

    const Reading &m_reading;
    const JsonNode &m_object;
    const Place &m_place;
    const JsonNode *m_cursor;
    const JsonNode *m_last = nullptr;
};

} // namespace

Request requestFromTree(const JsonTree &tree, Strictness strictness, FieldProblems &problems)
{
    Request request;
    const Reading reading{tree, strictness, problems};
    const Place root;
    JsonFieldReader::readObject(reading, tree.root(), root, request);
    return request;
}

bool looksLikeRequest(const JsonTree &tree)
{
    if (tree.root().kind != NodeKind::Object)
        return false;
    const JsonNode *format = tree.find(tree.root(), "format");
    if (format != nullptr && format->kind == NodeKind::String && format->text.starts_with("notice-desk-request"))
        return true;
    return tree.find(tree.root(), "subject") != nullptr;
}

} // namespace core
