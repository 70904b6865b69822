// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_splitter.h"

#include "core/exchange/json_tree.h"

#include <algorithm>
#include <cstring>

namespace core {

namespace {

/// How many bytes may be looked at in search of records after broken ones, so that a hostile file can't make the
/// search quadratic.
constexpr qsizetype kResyncBudget = qsizetype(64) << 20;
/// What follows the list inside an envelope is links and counts; more than this is damage.
constexpr qsizetype kEnvelopeRest = qsizetype(1) << 20;
constexpr size_t kMaxOpenLists = kMaxJsonDepth;

QByteArrayView trimmedLine(QByteArrayView line)
{
    while (!line.isEmpty() && isJsonBlank(line.back()))
        line.chop(1);
    while (!line.isEmpty() && isJsonBlank(line.front()))
        line = line.sliced(1);
    return line;
}

/// A request of the own format as it is written, which is no page of notices, whatever its texts say.
bool isOwnFormat(QByteArrayView line)
{
    return line.startsWith(R"({"format":"notice-desk-request)");
}

bool holds(QByteArrayView bytes, std::string_view what)
{
    return std::string_view(bytes.data(), static_cast<size_t>(bytes.size())).find(what) != std::string_view::npos;
}

} // namespace

JsonSplitter::JsonSplitter(std::shared_ptr<TextWindow> window)
    : m_window(std::move(window)), m_resyncBudget(kResyncBudget)
{
}

JsonSplitter::Piece JsonSplitter::next()
{
    if (m_inner) {
        Piece piece = m_inner->next();
        if (piece.kind != Piece::Kind::End)
            return piece;
        m_inner.reset();
    }
    m_window->consume(m_given);
    m_given = 0;
    if (!m_started) {
        m_started = true;
        m_lines = isLineMode();
    }
    return m_lines ? nextLine() : nextInStructure();
}

JsonSplitter::Piece JsonSplitter::give(Piece::Kind kind, qsizetype length, std::string_view code)
{
    m_given = length;
    return {kind, m_window->unread().first(length), m_window->readable(), m_window->line(), code};
}

JsonSplitter::Piece JsonSplitter::lost(qsizetype length, std::string_view code)
{
    m_isLost = true;
    m_resynced = true;
    Piece piece = give(Piece::Kind::Broken, std::min(length, m_window->unread().size()), code);
    m_given = std::min<qsizetype>(1, m_window->unread().size()); // the next record may begin inside what was given
    return piece;
}

bool JsonSplitter::skipBlanks()
{
    while (true) {
        const QByteArrayView bytes = m_window->unread();
        const auto *const found = std::find_if_not(bytes.begin(), bytes.end(), isJsonBlank);
        m_window->consume(found - bytes.begin());
        if (found != bytes.end())
            return true;
        if (!m_window->fill())
            return false;
    }
}

char JsonSplitter::peek() const
{
    return m_window->unread().front();
}

// One record per line ---------------------------------------------------------------------------------------------

/// Length of the current line without its line feed; -1 when it is longer than a record may be.
qsizetype JsonSplitter::findLineEnd()
{
    qsizetype from = 0;
    while (true) {
        const QByteArrayView bytes = m_window->unread();
        const void *const found = std::memchr(bytes.data() + from, '\n', static_cast<size_t>(bytes.size() - from));
        if (found != nullptr)
            return static_cast<const char *>(found) - bytes.data();
        from = bytes.size();
        if (from > kMaxRecordBytes)
            return -1;
        if (!m_window->fill())
            return from;
    }
}

/// A file has one record per line when its first line is an object of its own, or when it is a damaged one and the
/// second line begins an object where none could come.
bool JsonSplitter::isLineMode()
{
    if (!skipBlanks() || peek() != '{')
        return false;
    const qsizetype length = findLineEnd();
    if (length < 0 || (length == m_window->unread().size() && m_window->ended()))
        return false;
    while (m_window->unread().size() < length + 64 && m_window->fill()) {
    }
    const QByteArrayView bytes = m_window->unread();
    return endsInLineMode(bytes.first(length), bytes.sliced(length));
}

bool JsonSplitter::endsInLineMode(QByteArrayView line, QByteArrayView rest) const
{
    TextWindow alone(line);
    const JsonOutline outline = outlineObject(alone, 0, EnvelopeUse::ReadThrough);
    if (outline.outcome == JsonOutline::Outcome::Whole) {
        const QByteArrayView after = trimmedLine(line.sliced(outline.end));
        return after.isEmpty() || (after.size() == 1 && after.front() == ',');
    }
    const QByteArrayView second = rest.isEmpty() ? rest : rest.sliced(1);
    return second.startsWith('{') && !outline.objectMayFollow;
}

JsonSplitter::Piece JsonSplitter::nextLine()
{
    while (true) {
        const qsizetype length = findLineEnd();
        if (length < 0)
            return tooLongLine();
        const QByteArrayView bytes = m_window->unread();
        const bool whole = length < bytes.size();
        const QByteArrayView line = trimmedLine(bytes.first(length));
        if (!line.isEmpty())
            return lineOf(line, length + (whole ? 1 : 0), m_window->line(), whole);
        if (!whole)
            return give(Piece::Kind::End, 0);
        m_window->consume(length + 1);
    }
}

JsonSplitter::Piece JsonSplitter::lineOf(QByteArrayView line, qsizetype length, qint64 number, bool whole)
{
    if (line.endsWith(',') && line.startsWith('{'))
        line.chop(1);
    if (line.front() == '[' || (line.front() == '{' && !isOwnFormat(line) && holds(line, "\"notices\"")))
        return pageLine(length);
    if (line.front() == '<')
        return webPageLines(length);
    Piece piece = give(line.front() == '{' ? Piece::Kind::Record : Piece::Kind::Broken, length);
    piece.readable -= line.data() - piece.bytes.data();
    piece.bytes = line;
    piece.line = number;
    if (piece.kind == Piece::Kind::Broken)
        piece.code = line.startsWith("\"<") ? std::string_view("html-page") : "not-a-record";
    if (piece.kind == Piece::Kind::Record && !whole && line.back() != '}') {
        piece.kind = Piece::Kind::Broken;
        piece.code = "truncated";
    }
    return piece;
}

JsonSplitter::Piece JsonSplitter::pageLine(qsizetype length)
{
    m_inner = std::make_unique<JsonSplitter>(
        std::make_shared<TextWindow>(m_window->unread().first(length), m_window->line()));
    m_inner->m_started = true; // its structure counts, not its lines
    m_given = length;
    Piece piece = m_inner->next();
    if (piece.kind != Piece::Kind::End)
        return piece;
    m_inner.reset();
    m_window->consume(m_given);
    m_given = 0;
    return nextLine();
}

/// A saved web page has many lines; they are one thing that is no record.
JsonSplitter::Piece JsonSplitter::webPageLines(qsizetype length)
{
    Piece piece{Piece::Kind::Broken, {}, 0, m_window->line(), "html-page"};
    const qint64 number = m_window->line();
    qsizetype end = length;
    while (end < kEnvelopeRest) {
        while (end >= m_window->unread().size() && m_window->fill()) {
        }
        const QByteArrayView bytes = m_window->unread();
        if (end >= bytes.size() || bytes[end] == '{' || bytes[end] == '[')
            break;
        const void *const found = std::memchr(bytes.data() + end, '\n', static_cast<size_t>(bytes.size() - end));
        end = found == nullptr ? bytes.size() : static_cast<const char *>(found) - bytes.data() + 1;
    }
    piece = give(Piece::Kind::Broken, std::min(end, m_window->unread().size()), "html-page");
    piece.line = number;
    return piece;
}

JsonSplitter::Piece JsonSplitter::tooLongLine()
{
    const qint64 number = m_window->line();
    bool found = false;
    while (!found && !m_window->atEnd()) {
        const QByteArrayView bytes = m_window->unread();
        const void *const feed = std::memchr(bytes.data(), '\n', static_cast<size_t>(bytes.size()));
        found = feed != nullptr;
        m_window->consume(found ? static_cast<const char *>(feed) - bytes.data() : bytes.size());
        if (!found && !m_window->fill())
            break;
    }
    Piece piece = give(Piece::Kind::Broken, 0, "too-large");
    piece.line = number;
    return piece;
}

// Lists, pages and envelopes --------------------------------------------------------------------------------------

JsonSplitter::Piece JsonSplitter::nextInStructure()
{
    while (true) {
        if (m_isLost && !resync())
            return endOfFile();
        if (!skipBlanks())
            return endOfFile();
        const char c = peek();
        if (c == ',') {
            if (Piece piece = commaHere(); piece.kind != Piece::Kind::End)
                return piece;
            continue;
        }
        if (c == ']' || c == '}') {
            if (Piece piece = closeHere(c); piece.kind != Piece::Kind::End)
                return piece;
            continue;
        }
        if (m_before == Before::Value && !m_open.empty()) {
            m_before = Before::Comma;
            return give(Piece::Kind::Remark, 0, "broken-structure");
        }
        if (c == '[' || c == '{') {
            Piece piece = c == '[' ? openList(0, 1) : objectHere();
            if (piece.kind != Piece::Kind::End)
                return piece;
            continue;
        }
        return scalarHere();
    }
}

JsonSplitter::Piece JsonSplitter::openList(int depth, qsizetype headLength)
{
    if (m_open.size() >= kMaxOpenLists)
        return lost(1, "too-deep");
    m_open.push_back({depth});
    m_before = Before::Nothing;
    m_window->consume(headLength);
    return {};
}

JsonSplitter::Piece JsonSplitter::objectHere()
{
    const JsonOutline outline = outlineObject(*m_window, 0, EnvelopeUse::StopAtList);
    switch (outline.outcome) {
    case JsonOutline::Outcome::Envelope:
        return openList(outline.envelopeDepth, outline.end);
    case JsonOutline::Outcome::Whole:
        m_before = Before::Value;
        return give(Piece::Kind::Record, outline.end);
    case JsonOutline::Outcome::Broken:
        break;
    }
    return lost(outline.end, outline.code);
}

JsonSplitter::Piece JsonSplitter::scalarHere()
{
    const char c = peek();
    m_before = Before::Value;
    if (c == '"') {
        std::string_view code;
        const qsizetype end = endOfString(*m_window, 0, code);
        if (end < 0)
            return lost(m_window->unread().size(), code);
        const bool page = m_window->unread().sliced(1).startsWith('<');
        return give(Piece::Kind::Broken, end, page ? std::string_view("html-page") : "not-a-record");
    }
    if (c == '<')
        return lost(m_window->unread().size(), "html-page");
    qsizetype end = 0;
    while (end < 64 && (end < m_window->unread().size() || m_window->fill()) && isJsonLiteral(m_window->unread()[end]))
        ++end;
    return end > 0 && end < 64 ? give(Piece::Kind::Broken, end, "not-a-record")
                               : lost(m_window->unread().size(), "not-a-record");
}

/// Between two records of a list a comma is right; anywhere else it is told.
JsonSplitter::Piece JsonSplitter::commaHere()
{
    const bool right = m_before == Before::Value;
    m_before = Before::Comma;
    if (!right && !m_resynced)
        return give(Piece::Kind::Remark, 1, "broken-structure");
    m_window->consume(1);
    return {};
}

JsonSplitter::Piece JsonSplitter::closeHere(char mark)
{
    const bool right = mark == ']' && !m_open.empty() && m_before != Before::Comma;
    const int depth = m_open.empty() ? 0 : m_open.back().depth;
    if (mark == ']' && !m_open.empty())
        m_open.pop_back();
    m_before = Before::Value;
    if (!right && !m_resynced)
        return give(Piece::Kind::Remark, 1, "broken-structure");
    m_window->consume(1);
    if (depth > 0 && !skipEnvelopeRest(depth))
        return m_window->atEnd() ? endOfFile() : lost(1, "broken-structure");
    return {};
}

/// Passes over what follows the list in an envelope. False when the envelope does not end as it should.
bool JsonSplitter::skipEnvelopeRest(int depth)
{
    qsizetype passed = 0;
    std::string_view code;
    while (depth > 0 && passed < kEnvelopeRest && skipBlanks()) {
        const char c = peek();
        const qsizetype length = c == '"' ? endOfString(*m_window, 0, code) : 1;
        if (length < 0)
            return false;
        if (c == '{' || c == '[')
            ++depth;
        if (c == '}' || c == ']')
            --depth;
        passed += length;
        m_window->consume(length);
    }
    if (depth > 0)
        m_open.push_back({0}); // so that the end of the file is told as too early
    return depth == 0;
}

/// Looks for the next object that has a key of a record. False at the end of the file, or when the search has taken
/// so long that the file can't be an honest one.
bool JsonSplitter::resync()
{
    m_isLost = false;
    while (m_resyncBudget > 0) {
        const QByteArrayView bytes = m_window->unread();
        const qsizetype at = bytes.indexOf('{');
        m_window->consume(at < 0 ? bytes.size() : at);
        m_resyncBudget -= at < 0 ? bytes.size() : at;
        if (at < 0) {
            if (!m_window->fill())
                return false;
            continue;
        }
        const JsonOutline outline = outlineObject(*m_window, 0, EnvelopeUse::StopAtList);
        m_resyncBudget -= outline.end;
        const bool record = outline.outcome == JsonOutline::Outcome::Whole && outline.recordKey;
        if (record || outline.outcome == JsonOutline::Outcome::Envelope) {
            m_before = Before::Comma;
            return true;
        }
        m_window->consume(1);
    }
    return false;
}

JsonSplitter::Piece JsonSplitter::endOfFile()
{
    if (m_resyncBudget <= 0 && !m_window->atEnd()) {
        const qint64 number = m_window->line();
        do
            m_window->consume(m_window->unread().size());
        while (m_window->fill());
        m_open.clear();
        Piece piece = give(Piece::Kind::Broken, 0, "unreadable-rest");
        piece.line = number;
        return piece;
    }
    const bool early = !m_open.empty() && !m_resynced;
    m_open.clear();
    return early ? give(Piece::Kind::Remark, 0, "list-not-closed") : give(Piece::Kind::End, 0);
}

} // namespace core
