// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/text/date_scanner.h"

#include "core/checks/text/normal_letter.h"

#include <array>
#include <optional>

namespace core {

namespace {

struct MonthName
{
    QStringView name; ///< in normal letters
    qint8 month;
};

// English, French, Spanish and Arabic (both sets of names). Short English forms are left out: "may", "mar" mislead.
constexpr std::array<MonthName, 65> kMonths = {{
    {u"january", 1},    {u"february", 2}, {u"march", 3},      {u"april", 4},     {u"may", 5},       {u"june", 6},
    {u"july", 7},       {u"august", 8},   {u"september", 9},  {u"october", 10},  {u"november", 11}, {u"december", 12},
    {u"janvier", 1},    {u"fevrier", 2},  {u"mars", 3},       {u"avril", 4},     {u"mai", 5},       {u"juin", 6},
    {u"juillet", 7},    {u"aout", 8},     {u"septembre", 9},  {u"octobre", 10},  {u"novembre", 11}, {u"decembre", 12},
    {u"enero", 1},      {u"febrero", 2},  {u"marzo", 3},      {u"abril", 4},     {u"mayo", 5},      {u"junio", 6},
    {u"julio", 7},      {u"agosto", 8},   {u"septiembre", 9}, {u"setiembre", 9}, {u"octubre", 10},  {u"noviembre", 11},
    {u"diciembre", 12}, {u"يناير", 1},    {u"فبراير", 2},     {u"مارس", 3},      {u"ابريل", 4},     {u"مايو", 5},
    {u"يونيو", 6},      {u"يوليو", 7},    {u"اغسطس", 8},      {u"سبتمبر", 9},    {u"اكتوبر", 10},   {u"نوفمبر", 11},
    {u"ديسمبر", 12},    {u"شباط", 2},     {u"اذار", 3},       {u"نيسان", 4},     {u"ايار", 5},      {u"حزيران", 6},
    {u"تموز", 7},       {u"اب", 8},       {u"ايلول", 9},      {u"جانفي", 1},     {u"فيفري", 2},     {u"افريل", 4},
    {u"ماي", 5},        {u"جوان", 6},     {u"جويليه", 7},     {u"اوت", 8},       {u"يونيه", 6},
}};

struct Piece
{
    qsizetype start = 0, end = 0;
    int number = -1; ///< of figures only
    int digits = 0;
    [[nodiscard]] bool isWord() const { return digits == 0; }
};

constexpr qsizetype kLongestDateWord = 12; ///< units; no month's name is longer
constexpr qsizetype kLongestLink = 6;      ///< units, Arabic vowel signs among them

/// What joins the parts of a date: "of", "de", "del" and the Arabic "min".
bool isLink(QStringView word)
{
    return word == u"of" || word == u"de" || word == u"del" || word == u"من";
}

/// By first letter, a bit for every length that a month's name or a link of that letter has: nearly every word of a
/// text is told from both by one look.
constexpr size_t kFirstLetters = 0x700;

const std::array<quint16, kFirstLetters> &lengthsByLetter()
{
    static const auto built = [] {
        std::array<quint16, kFirstLetters> lengths{};
        for (const MonthName &entry : kMonths)
            lengths[entry.name.front().unicode()] |= quint16(1U << entry.name.size());
        for (const QStringView link : {u"of", u"de", u"del", u"من"})
            lengths[link.front().unicode()] |= quint16(1U << link.size());
        return lengths;
    }();
    return built;
}

bool mayBelongToDate(QStringView plain)
{
    const char16_t first = plain.isEmpty() ? u'\0' : plain.front().unicode();
    return first < kFirstLetters && ((lengthsByLetter()[first] >> plain.size()) & 1) != 0;
}

qint8 monthOf(QStringView word)
{
    for (const MonthName &entry : kMonths) {
        if (entry.name == word)
            return entry.month;
    }
    return 0;
}

int figureOf(QChar c)
{
    return c.unicode() < 0x80 ? (c >= u'0' && c <= u'9' ? c.unicode() - u'0' : -1) : c.digitValue();
}

bool isOrdinalEnding(QStringView tail)
{
    return tail == u"st" || tail == u"nd" || tail == u"rd" || tail == u"th" || tail == u"er";
}

/// A word as far as dates go: most words of a text are never asked.
struct DateWord
{
    qint8 month = 0;
    bool linking = false; ///< "of", "de"
};

DateWord dateWord(QStringView word)
{
    if (word.size() > kLongestDateWord)
        return {};
    std::array<char16_t, kLongestDateWord> letters{};
    qsizetype count = 0;
    for (const QChar c : word) {
        if (const char16_t letter = normalLetter(c.unicode()))
            letters[size_t(count++)] = letter;
    }
    const QStringView plain(letters.data(), count);
    if (!mayBelongToDate(plain))
        return {};
    return isLink(plain) ? DateWord{0, true} : DateWord{monthOf(plain), false};
}

Piece pieceOf(const QString &text, qsizetype start, qsizetype end)
{
    Piece piece{start, end, -1, 0};
    const QStringView word = QStringView(text).mid(start, end - start);
    qsizetype figures = 0;
    int value = 0;
    while (figures < word.size() && figures < 5 && figureOf(word[figures]) >= 0) {
        value = value * 10 + figureOf(word[figures]);
        ++figures;
    }
    if (figures == 0)
        return piece;
    const QStringView tail = word.mid(figures);
    if (figures < 5 && (tail.isEmpty() || isOrdinalEnding(tail))) {
        piece.number = value;
        piece.digits = int(figures);
    }
    return piece;
}

bool isYear(const Piece &piece)
{
    return piece.digits == 4 && piece.number >= 1900 && piece.number <= 2099;
}

bool isDay(const Piece &piece)
{
    return (piece.digits == 1 || piece.digits == 2) && piece.number >= 1 && piece.number <= 39;
}

TextDate made(int year, int month, int day, const Piece &from, const Piece &to)
{
    TextDate date;
    date.date = {qint16(year), qint8(month), qint8(day)};
    date.impossible = !date.date.isPossible();
    date.start = from.start;
    date.end = to.end;
    return date;
}

using Pieces = std::vector<Piece>;

/// Figures joined by the same sign: 2023-03-12, 12/03/2023, 31.12.2020.
std::optional<TextDate> inFigures(const QString &text, const Pieces &pieces, size_t at)
{
    if (at + 2 >= pieces.size())
        return std::nullopt;
    const Piece &a = pieces[at], &b = pieces[at + 1], &c = pieces[at + 2];
    const bool joined = b.start == a.end + 1 && c.start == b.end + 1 && text[a.end] == text[b.end];
    const QChar sign = joined ? text[a.end] : QChar();
    if (!joined || (sign != u'-' && sign != u'/' && sign != u'.'))
        return std::nullopt;
    if (isYear(a) && b.digits == 2 && c.digits == 2 && b.number <= 12)
        return made(a.number, b.number, c.number, a, c);
    if (!isYear(c) || a.number < 1 || b.number < 1 || a.digits > 2 || b.digits > 2)
        return std::nullopt;
    if (a.number > 12 && b.number <= 12)
        return made(c.number, b.number, a.number, a, c);
    if (b.number > 12 && a.number <= 12)
        return made(c.number, a.number, b.number, a, c);
    return made(c.number, 0, 0, a, c); // day and month can't be told apart: the year only
}

DateWord wordAt(const QString &text, const Piece &piece)
{
    return piece.isWord() ? dateWord(QStringView(text).sliced(piece.start, piece.end - piece.start)) : DateWord{};
}

bool mayLink(const Piece &piece)
{
    return piece.isWord() && piece.end - piece.start <= kLongestLink;
}

size_t pastLinks(const QString &text, const Pieces &pieces, size_t at)
{
    while (at < pieces.size() && mayLink(pieces[at]) && wordAt(text, pieces[at]).linking)
        ++at;
    return at;
}

/// Day month year. Sets `used` to the number of pieces read.
std::optional<TextDate> fromDay(const QString &text, const Pieces &pieces, size_t at, size_t &used)
{
    const size_t month = pastLinks(text, pieces, at + 1);
    const size_t year = month < pieces.size() ? pastLinks(text, pieces, month + 1) : pieces.size();
    if (year >= pieces.size() || !isYear(pieces[year]))
        return std::nullopt;
    const DateWord named = wordAt(text, pieces[month]);
    if (named.month == 0)
        return std::nullopt;
    used = year - at + 1;
    return made(pieces[year].number, named.month, pieces[at].number, pieces[at], pieces[year]);
}

/// Month day year, month year. Sets `used` to the number of pieces read.
std::optional<TextDate> fromMonth(const QString &text, const Pieces &pieces, size_t at, size_t &used)
{
    const Piece &first = pieces[at];
    // What follows a month is a figure or a link: nearly every word is told from one without being read.
    const bool goesOn = at + 1 < pieces.size() && (!pieces[at + 1].isWord() || mayLink(pieces[at + 1]));
    const qint8 month = goesOn ? wordAt(text, first).month : qint8(0);
    if (month == 0)
        return std::nullopt;
    if (at + 2 < pieces.size() && isDay(pieces[at + 1]) && isYear(pieces[at + 2])) {
        used = 3;
        return made(pieces[at + 2].number, month, pieces[at + 1].number, first, pieces[at + 2]);
    }
    const size_t year = pastLinks(text, pieces, at + 1);
    if (year >= pieces.size() || !isYear(pieces[year]))
        return std::nullopt;
    used = year - at + 1;
    return made(pieces[year].number, month, 0, first, pieces[year]);
}

bool isFigure(QChar c)
{
    return c.unicode() < 0x80 ? c >= u'0' && c <= u'9' : c.isDigit();
}

/// The beginning of the word that stands so many words before a place, but not before `least`.
qsizetype wordsBefore(const QString &text, qsizetype place, qsizetype least, int words)
{
    qsizetype start = place;
    for (int word = 0; word < words && start > least; ++word) {
        while (start > least && !isWordUnit(text[start - 1].unicode()))
            --start;
        while (start > least && isWordUnit(text[start - 1].unicode()))
            --start;
    }
    return start;
}

/// Reads the words of a text that stand near a figure, for no date is without one. Where words are left out, a piece
/// without letters parts what stands before them from what stands behind.
class PieceReader
{
public:
    explicit PieceReader(const QString &text) : m_text(text) {}

    Pieces read()
    {
        for (qsizetype figure = nextFigure(0); figure < m_text.size(); figure = nextFigure(m_done)) {
            const qsizetype from = wordsBefore(m_text, figure, m_done, kWordsBefore);
            if (from > m_done)
                m_pieces.push_back({from, from, -1, 0});
            readWords(from, figure);
        }
        return std::move(m_pieces);
    }

private:
    static constexpr int kWordsBefore = 4; ///< "May of the year": a month and what links it to its year

    [[nodiscard]] qsizetype nextFigure(qsizetype from) const
    {
        while (from < m_text.size() && !isFigure(m_text[from]))
            ++from;
        return from;
    }
    /// Reads up to the end of the word that holds the figure.
    void readWords(qsizetype from, qsizetype figure)
    {
        qsizetype i = from;
        while (i <= figure) {
            if (!isWordUnit(m_text[i].unicode())) {
                ++i;
                continue;
            }
            const qsizetype start = i;
            while (i < m_text.size() && isWordUnit(m_text[i].unicode()))
                ++i;
            m_pieces.push_back(pieceOf(m_text, start, i));
        }
        m_done = i;
    }

    const QString &m_text;
    Pieces m_pieces;
    qsizetype m_done = 0;
};

} // namespace

std::vector<TextDate> scanDates(const QString &text)
{
    std::vector<TextDate> dates;
    const Pieces pieces = PieceReader(text).read();
    size_t at = 0;
    while (at < pieces.size()) {
        size_t used = 3;
        auto date = inFigures(text, pieces, at);
        if (!date)
            date = isDay(pieces[at]) ? fromDay(text, pieces, at, used) : fromMonth(text, pieces, at, used);
        if (!date && isYear(pieces[at])) {
            used = 1;
            date = made(pieces[at].number, 0, 0, pieces[at], pieces[at]);
        }
        if (date)
            dates.push_back(*date);
        at += date ? used : 1;
    }
    return dates;
}

} // namespace core
