// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/json_scan.h"
#include "core/exchange/text_window.h"

#include <QByteArrayView>

#include <memory>
#include <string_view>
#include <vector>

namespace core {

/// Cuts a JSON file of any saved shape into its records without reading it as a whole: one object per line, a single
/// object, arrays, arrays of pages, and envelopes ({"_embedded":{"notices":[…]}} or {"notices":[…]}). After a broken
/// record it looks for the next one, so that one bad record never stops the others. One thread at a time.
class JsonSplitter
{
public:
    struct Piece
    {
        enum class Kind : quint8 {
            Record, ///< an object that is a record by its shape; it may still be bad JSON inside
            Broken, ///< something that is no record; `code` says why
            Remark, ///< the structure around the records is damaged; no record is concerned
            End
        };
        Kind kind = Kind::End;
        QByteArrayView bytes;   ///< valid until the next call
        qsizetype readable = 0; ///< bytes that may be read from the start of `bytes`
        qint64 line = 0;
        std::string_view code;
    };

    explicit JsonSplitter(std::shared_ptr<TextWindow> window);
    Piece next();

private:
    /// A list that the records stand in; `depth` braces of an envelope are open around it.
    struct OpenList
    {
        int depth = 0;
    };
    enum class Before : quint8 { Nothing, Value, Comma }; ///< what stands before the next thing in the list

    bool skipBlanks();
    [[nodiscard]] char peek() const;
    bool isLineMode();
    bool endsInLineMode(QByteArrayView line, QByteArrayView rest) const;
    qsizetype findLineEnd();
    Piece nextLine();
    Piece lineOf(QByteArrayView line, qsizetype length, qint64 number, bool whole);
    Piece pageLine(qsizetype length);
    Piece webPageLines(qsizetype length);
    Piece tooLongLine();
    Piece nextInStructure();
    Piece openList(int depth, qsizetype headLength);
    Piece objectHere();
    Piece scalarHere();
    Piece commaHere();
    Piece closeHere(char mark);
    bool skipEnvelopeRest(int depth);
    bool resync();
    Piece endOfFile();
    Piece give(Piece::Kind kind, qsizetype length, std::string_view code = {});
    Piece lost(qsizetype length, std::string_view code);

    std::shared_ptr<TextWindow> m_window;
    std::unique_ptr<JsonSplitter> m_inner; ///< the pages that one line holds
    std::vector<OpenList> m_open;
    qsizetype m_given = 0; ///< length of the piece given last; consumed at the next call
    qsizetype m_resyncBudget;
    Before m_before = Before::Nothing;
    bool m_started = false;
    bool m_lines = false;
    bool m_isLost = false;   ///< the next record has to be looked for
    bool m_resynced = false; ///< structure was lost once, so closing marks are taken as they come
};

} // namespace core
