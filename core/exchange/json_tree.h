// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace core {

/// What is wrong with a piece of JSON, as a stable code; the empty view means nothing.
using JsonFault = std::string_view;

/// Bounds on one JSON record.
inline constexpr int kMaxJsonDepth = 64;
inline constexpr qsizetype kMaxRecordBytes = qsizetype(16) << 20;
inline constexpr size_t kMaxJsonNodes = size_t(1) << 20;

/// One value inside a JsonTree. Views point into the tree's or the caller's bytes: valid until the next parse.
struct JsonNode
{
    enum class Kind : quint8 { Null, Bool, Number, String, Array, Object };
    Kind kind = Kind::Null;
    bool flag = false;         ///< the value of a Bool
    bool repeatedKeys = false; ///< an Object in which a key occurs more than once
    mutable bool used = false; ///< set by `find`, so that a reader can tell which fields nobody asked for
    quint32 first = 0;         ///< number of the first child; 0 = none (the root is nobody's child)
    quint32 next = 0;          ///< number of the next sibling; 0 = none
    quint64 keys = 0;          ///< of an Object: a bit for each key, shared by some; most keys asked for aren't there
    std::string_view key;      ///< decoded, when the value stands in an object
    std::string_view text;     ///< decoded String, or the token of a Number as written
};

/// A small document in memory: parsed by simdjson, checked for what simdjson does not check (depth, NUL, lone
/// surrogates, repeated keys, size), with numbers kept as they are written. Reused from record to record without
/// allocating. One thread at a time.
class JsonTree
{
public:
    JsonTree();
    ~JsonTree();
    JsonTree(const JsonTree &) = delete;
    JsonTree &operator=(const JsonTree &) = delete;

    /// Parses one value of at most kMaxRecordBytes. `readable` bytes may be read from the start of `json`; when they
    /// are fewer than json.size() + 64 a copy is made. Returns the fault, empty when there is none.
    JsonFault parse(QByteArrayView json, qsizetype readable = 0);

    [[nodiscard]] const JsonNode &root() const { return m_nodes.front(); }
    [[nodiscard]] const JsonNode *firstChild(const JsonNode &node) const { return at(node.first); }
    [[nodiscard]] const JsonNode *nextSibling(const JsonNode &node) const { return at(node.next); }
    /// The value of a key (the last one, when it is repeated), marked as used; nullptr when there is none.
    [[nodiscard]] const JsonNode *find(const JsonNode &object, std::string_view key) const;
    /// The keys that occur more than once in `object`, each once.
    [[nodiscard]] std::vector<std::string_view> repeatedKeys(const JsonNode &object) const;
    /// The objects, at any depth, in which a key is repeated.
    [[nodiscard]] std::vector<const JsonNode *> objectsWithRepeatedKeys() const;
    [[nodiscard]] bool hasRepeatedKeys() const { return m_repeated; }
    /// A value as compact JSON text, for what has no field of its own.
    [[nodiscard]] QString toText(const JsonNode &node) const;

private:
    struct Parser;
    [[nodiscard]] const JsonNode *at(quint32 number) const { return number == 0 ? nullptr : &m_nodes[number]; }
    void markRepeatedKeys(quint32 number, size_t count);

    std::unique_ptr<Parser> m_parser;
    std::vector<JsonNode> m_nodes;
    bool m_repeated = false;
};

/// The number that a token stands for; nothing outside the range of double.
std::optional<double> numberOf(std::string_view token);
QString stringOf(std::string_view utf8);

} // namespace core
