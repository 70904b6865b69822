// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_file_reader.h"

#include "core/exchange/json_splitter.h"
#include "core/exchange/json_tree.h"
#include "core/exchange/notice_tree.h"
#include "core/exchange/request_tree.h"

#include <QFileInfo>

namespace core {

namespace {

using PieceKind = JsonSplitter::Piece::Kind;
using namespace Qt::StringLiterals;

/// "un_persons_2031.json" says UN: a whole word of the file's name that is a notice type.
std::optional<NoticeType> typeOfFileName(const QString &path)
{
    QString word;
    const QString name = QFileInfo(path).completeBaseName() + u'.';
    for (const QChar c : name) {
        if (c.isLetter()) {
            word += c;
            continue;
        }
        if (const auto type = noticeTypeFromCode(word); type && *type != NoticeType::Unknown)
            return type;
        word.clear();
    }
    return std::nullopt;
}

class JsonFileReader
{
public:
    explicit JsonFileReader(FileReading &reading)
        : m_reading(reading), m_hint(reading.options.type ? reading.options.type : typeOfFileName(reading.path))
    {
    }

    Result<> run()
    {
        JsonSplitter splitter(m_reading.window);
        while (true) {
            if (auto ticked = m_reading.tick(); !ticked)
                return ticked;
            const JsonSplitter::Piece piece = splitter.next();
            if (piece.kind == PieceKind::End)
                break;
            if (auto taken = take(piece); !taken)
                return taken;
        }
        return m_reading.index < 0 && m_reading.summary.warnings == 0 ? m_reading.reject("empty-file", {}, 0)
                                                                      : Result<>();
    }

private:
    Result<> take(const JsonSplitter::Piece &piece)
    {
        if (piece.kind == PieceKind::Remark)
            return m_reading.remark(piece.code, piece.line);
        ++m_reading.index;
        if (piece.kind == PieceKind::Broken)
            return m_reading.reject(piece.code, piece.bytes, piece.line);
        if (const JsonFault fault = m_tree.parse(piece.bytes, piece.readable); !fault.empty())
            return m_reading.reject(fault, piece.bytes, piece.line);
        if (isImageList(m_tree))
            return m_reading.reject("images-only", piece.bytes, piece.line);
        const bool own = m_reading.options.format == FileFormat::RequestJson ||
                         (m_reading.options.format != FileFormat::NoticeJson && looksLikeRequest(m_tree));
        if (m_reading.summary.format == FileFormat::Detect)
            m_reading.summary.format = own ? FileFormat::RequestJson : FileFormat::NoticeJson;
        return own ? takeRequest(piece) : takeNotice(piece);
    }

    Result<> takeRequest(const JsonSplitter::Piece &piece)
    {
        FieldProblems problems;
        Request request = requestFromTree(m_tree, Strictness::Lenient, problems);
        if (request.system.isEmpty())
            request.system = u"request"_s;
        if (request.type == NoticeType::Unknown && m_reading.options.type)
            request.type = *m_reading.options.type;
        if (request.type == NoticeType::Unknown)
            problems.append({u"type"_s, "unknown-type", {}});
        return m_reading.accept(std::move(request), piece.bytes, piece.line, problems);
    }

    Result<> takeNotice(const JsonSplitter::Piece &piece)
    {
        FieldProblems problems;
        Request request = requestFromNotice(m_tree, m_hint, problems);
        return m_reading.accept(std::move(request), piece.bytes, piece.line, problems);
    }

    FileReading &m_reading;
    std::optional<NoticeType> m_hint;
    JsonTree m_tree;
};

} // namespace

Result<> readJsonFile(FileReading &reading)
{
    return JsonFileReader(reading).run();
}

} // namespace core
