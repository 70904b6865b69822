// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/field_problem.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace core {

namespace {

struct ReasonRow
{
    std::string_view code;
    const char *sentence;
};

// Whole records first, then parts of records; each sentence says what was met and what became of it.
constexpr std::array kReasons = {
    ReasonRow{"invalid-utf8", QT_TRANSLATE_NOOP("intake", "The record holds bytes that are not valid UTF-8 text. Ask "
                                                          "for the file in UTF-8.")},
    ReasonRow{"lone-surrogate",
              QT_TRANSLATE_NOOP("intake", "The record holds half of a character (a lone surrogate), which can't be "
                                          "stored. Ask for the record again.")},
    ReasonRow{"nul-character", QT_TRANSLATE_NOOP("intake", "The record holds a NUL character, which can't be stored.")},
    ReasonRow{"control-character",
              QT_TRANSLATE_NOOP("intake", "A text in the record holds a raw control character or line break, which "
                                          "JSON does not allow. A closing quote may be missing.")},
    ReasonRow{"unclosed-quote", QT_TRANSLATE_NOOP("intake", "A quote is opened in the record and never closed.")},
    ReasonRow{"bad-escape", QT_TRANSLATE_NOOP("intake", "A text in the record holds a backslash sequence that JSON "
                                                        "does not know.")},
    ReasonRow{"bad-number", QT_TRANSLATE_NOOP("intake", "A number in the record is not written as JSON demands.")},
    ReasonRow{"too-deep", QT_TRANSLATE_NOOP("intake", "The record is nested more than 64 levels deep.")},
    ReasonRow{"too-large", QT_TRANSLATE_NOOP("intake", "The record is larger than 16 MiB.")},
    ReasonRow{"too-many-values", QT_TRANSLATE_NOOP("intake", "The record holds more than a million values.")},
    ReasonRow{"truncated", QT_TRANSLATE_NOOP("intake", "The file ends in the middle of the record. It may not have "
                                                       "been copied in full.")},
    ReasonRow{"broken-json", QT_TRANSLATE_NOOP("intake", "The record is not valid JSON.")},
    ReasonRow{"broken-structure",
              QT_TRANSLATE_NOOP("intake", "Brackets or commas between the records are misplaced here.")},
    ReasonRow{"list-not-closed",
              QT_TRANSLATE_NOOP("intake", "The file ends before its list of records is closed; records may be "
                                          "missing.")},
    ReasonRow{"unreadable-rest",
              QT_TRANSLATE_NOOP("intake", "No further record could be made out in the rest of the file.")},
    ReasonRow{"empty", QT_TRANSLATE_NOOP("intake", "There is no record here.")},
    ReasonRow{"empty-file", QT_TRANSLATE_NOOP("intake", "The file holds no record.")},
    ReasonRow{"html-page", QT_TRANSLATE_NOOP("intake", "This is a web page, not a record: the service that the file "
                                                       "was saved from answered with an error page.")},
    ReasonRow{"images-only", QT_TRANSLATE_NOOP("intake", "This is a list of pictures, not a record.")},
    ReasonRow{"not-a-record", QT_TRANSLATE_NOOP("intake", "A record was expected here, but this is something else.")},
    ReasonRow{"missing-id", QT_TRANSLATE_NOOP("intake", "The record has no identifier, so it could not be found "
                                                        "again when it is sent a second time.")},
    ReasonRow{"too-many-cells", QT_TRANSLATE_NOOP("intake", "The row has more cells than the header, so it is not "
                                                            "certain which cell belongs to which column.")},
    ReasonRow{"stray-quote", QT_TRANSLATE_NOOP("intake", "A quoted cell is followed by other text before the next "
                                                         "separator.")},
    ReasonRow{"loose-quote",
              QT_TRANSLATE_NOOP("intake", "A cell without quotes around it holds a quote; it was taken as "
                                          "part of the text.")},
    ReasonRow{"too-few-cells", QT_TRANSLATE_NOOP("intake", "The row has fewer cells than the header; the missing "
                                                           "ones are unknown.")},
    ReasonRow{"duplicate-key", QT_TRANSLATE_NOOP("intake", "The field occurs more than once; the last one counts.")},
    ReasonRow{"unknown-field", QT_TRANSLATE_NOOP("intake", "The field is not part of the format; it is kept in the "
                                                           "source text only.")},
    ReasonRow{"wrong-type", QT_TRANSLATE_NOOP("intake", "The field holds another kind of value than expected and is "
                                                        "taken as unknown.")},
    ReasonRow{"unknown-code", QT_TRANSLATE_NOOP("intake", "The code is not one of the known ones and is taken as "
                                                          "unknown.")},
    ReasonRow{"impossible-date", QT_TRANSLATE_NOOP("intake", "There is no such date; it is taken as unknown.")},
    ReasonRow{"unreadable-date", QT_TRANSLATE_NOOP("intake", "This is not written as a date (year, year-month or "
                                                             "year-month-day); it is taken as unknown.")},
    ReasonRow{"spreadsheet-date", QT_TRANSLATE_NOOP("intake", "The date is written as spreadsheets do and was read "
                                                              "as month/day/year.")},
    ReasonRow{"day-first-date", QT_TRANSLATE_NOOP("intake", "The date was read as day/month/year, as the column "
                                                            "mapping says.")},
    ReasonRow{"ambiguous-date", QT_TRANSLATE_NOOP("intake", "Day and month of the date can't be told apart; it is "
                                                            "taken as unknown. The column mapping can say which "
                                                            "comes first.")},
    ReasonRow{"number-out-of-range", QT_TRANSLATE_NOOP("intake", "The number is out of range and is taken as "
                                                                 "unknown.")},
    ReasonRow{"placeholder", QT_TRANSLATE_NOOP("intake", "The source wrote a placeholder; it is taken as unknown.")},
    ReasonRow{"zero-unknown", QT_TRANSLATE_NOOP("intake", "Zero stands for unknown here.")},
    ReasonRow{"unknown-type", QT_TRANSLATE_NOOP("intake", "Neither the record nor the file says which kind of "
                                                          "notice this is. Import it again with the type given.")},
    ReasonRow{"type-conflict", QT_TRANSLATE_NOOP("intake", "The record's own address or fields say another kind of "
                                                           "notice than was given; the record's own counts.")},
    ReasonRow{"several-sources", QT_TRANSLATE_NOOP("intake", "Warrants of several countries or bodies; the first one "
                                                             "is taken as the source.")},
    ReasonRow{"kept-as-text", QT_TRANSLATE_NOOP("intake", "The item has parts that there are no fields for; it is "
                                                          "kept as text.")},
    ReasonRow{"repeated-name", QT_TRANSLATE_NOOP("intake", "Family name and forename are the same text.")},
    ReasonRow{"no-name", QT_TRANSLATE_NOOP("intake", "The record has no name; it is shown by its identifier.")},
    ReasonRow{"id-from-address",
              QT_TRANSLATE_NOOP("intake", "The identifier was taken from the record's own address.")},
};

} // namespace

QString problemReason(std::string_view code)
{
    const auto row = std::ranges::find(kReasons, code, &ReasonRow::code);
    Q_ASSERT(row != kReasons.end());
    return row == kReasons.end() ? QString() : QCoreApplication::translate("intake", row->sentence);
}

QString boundedExcerpt(QStringView text)
{
    const bool whole = text.size() <= kExcerptLength;
    QStringView part = whole ? text : text.left(kExcerptLength - 1);
    if (!part.isEmpty() && part.back().isHighSurrogate())
        part.chop(1);
    QString visible = withVisibleControls(part, true);
    if (whole && visible.size() <= kExcerptLength)
        return visible;
    return visible.left(kExcerptLength - 1) + QChar(0x2026);
}

QString boundedExcerpt(QByteArrayView bytes)
{
    return boundedExcerpt(QString::fromUtf8(bytes.first(std::min(bytes.size(), 4 * kExcerptLength))));
}

ReadProblem makeProblem(const SourcePosition &position, const QString &externalId, const FieldProblem &problem,
                        bool rejected)
{
    return {position,
            externalId,
            problem.field,
            QString::fromLatin1(problem.code.data(), static_cast<qsizetype>(problem.code.size())),
            problemReason(problem.code),
            problem.excerpt,
            rejected};
}

} // namespace core
