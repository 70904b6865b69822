// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/request_view.h"

#include "ui/review/request_text.h"
#include "ui/support/metrics.h"
#include "ui/support/painting.h"
#include "ui/support/safe_text.h"
#include "ui/support/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QImage>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int kMarginWidth = 6 * kGrid;
} // namespace

/// The strip beside the text that holds the codes.
class RequestView::Margin final : public QWidget
{
public:
    explicit Margin(RequestView *view) : QWidget(view), m_view(view)
    {
        setCursor(Qt::PointingHandCursor);
        setAccessibleName(RequestView::tr("Indicators at the text"));
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        m_view->paintMargin(painter, event->rect());
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        const int finding = m_view->findingAt(event->position().toPoint());
        if (finding >= 0)
            Q_EMIT m_view->findingPressed(finding);
    }

private:
    RequestView *m_view;
};

RequestView::RequestView(QWidget *parent) : QTextEdit(parent), m_margin(new Margin(this))
{
    nameWidget(this, u"requestView"_s, tr("Request"));
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_margin, [this] { m_margin->update(); });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::update, m_margin,
            [this] { m_margin->update(); });
}

QVariant RequestView::loadResource(int, const QUrl &)
{
    // An empty answer would make Qt open the file itself.
    static const QImage nothing(1, 1, QImage::Format_ARGB32);
    return nothing;
}

void RequestView::showRequest(const core::Request &request, const QList<core::Finding> &findings)
{
    m_request = request;
    m_findings = findings;
    m_current = -1;
    build();
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
}

void RequestView::build()
{
    m_anchors.clear();
    m_marks.clear();
    RequestTextWriter writer(*document(), palette(), font(), layoutDirection());
    for (const WrittenField &field : writer.write(sectionsOf(m_request)))
        m_anchors.insert(field.path, {field.start, field.end, field.source});
    for (int i = 0; i < m_findings.size(); ++i) {
        for (const core::Evidence &evidence : m_findings[i].evidence) {
            if (const auto mark = markFor(i, evidence))
                m_marks.append(*mark);
        }
    }
    showMarks();
}

std::optional<RequestView::Mark> RequestView::markFor(int finding, const core::Evidence &evidence) const
{
    QString path = evidence.field;
    const bool exact = m_anchors.contains(path);
    // "penalty.maximum_months" may be shown under "penalty" only, "offences[2]" under "offences".
    while (!m_anchors.contains(path)) {
        const qsizetype cut = std::max(path.lastIndexOf(u'.'), path.lastIndexOf(u'['));
        if (cut <= 0)
            return std::nullopt;
        path.truncate(cut);
    }
    const Anchor anchor = m_anchors.value(path);
    const bool span =
        exact && evidence.start >= 0 && evidence.end > evidence.start && evidence.end <= anchor.source.size();
    if (!span)
        return Mark{finding, anchor.start, anchor.end};
    return Mark{finding, anchor.start + static_cast<int>(shownPosition(anchor.source, evidence.start)),
                anchor.start + static_cast<int>(shownPosition(anchor.source, evidence.end))};
}

QString RequestView::markedText(const core::Evidence &evidence) const
{
    const auto mark = markFor(0, evidence);
    if (!mark)
        return {};
    QTextCursor cursor(document());
    cursor.setPosition(mark->start);
    cursor.setPosition(mark->end, QTextCursor::KeepAnchor);
    return cursor.selectedText();
}

void RequestView::showMarks()
{
    QList<ExtraSelection> selections;
    for (const Mark &mark : std::as_const(m_marks)) {
        const bool current = mark.finding == m_current;
        const core::Direction direction = m_findings[mark.finding].direction;
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(mark.start);
        selection.cursor.setPosition(mark.end, QTextCursor::KeepAnchor);
        selection.format.setBackground(markColour(direction, palette(), current));
        // Not by colour alone: a marked span is underlined too.
        selection.format.setUnderlineStyle(current ? QTextCharFormat::SingleUnderline : QTextCharFormat::DotLine);
        selection.format.setUnderlineColor(directionColour(direction, palette()));
        if (current)
            selections.append(selection);
        else
            selections.prepend(selection);
    }
    setExtraSelections(selections);
    m_margin->update();
}

void RequestView::showFinding(int finding)
{
    m_current = finding;
    showMarks();
    const auto mark = std::ranges::find(m_marks, finding, &Mark::finding);
    if (mark == m_marks.cend())
        return;
    QTextCursor cursor(document());
    cursor.setPosition(mark->end);
    setTextCursor(cursor);
    cursor.setPosition(mark->start);
    setTextCursor(cursor);
    // Some lines of what stands before help to understand the span.
    const int above = cursorRect(cursor).top() - viewport()->height() / 3;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + above);
}

bool RequestView::findNext(const QString &text)
{
    if (find(text))
        return true;
    moveCursor(QTextCursor::Start);
    return find(text);
}

QList<RequestView::MarginCode> RequestView::marginCodes() const
{
    QFont small = fixedFont(font());
    small.setPointSizeF(font().pointSizeF() * 0.8);
    const QFontMetrics metrics(small);
    const int height = metrics.height() + 1;
    QList<Mark> marks = m_marks;
    std::ranges::stable_sort(marks, {}, &Mark::start);
    QList<MarginCode> codes;
    int lowest = -1000000;
    for (const Mark &mark : std::as_const(marks)) {
        QTextCursor cursor(document());
        cursor.setPosition(mark.start);
        const QRect line = cursorRect(cursor);
        const bool repeated = std::ranges::any_of(codes, [&](const MarginCode &code) {
            return code.finding == mark.finding && std::abs(code.rect.top() - line.top()) < 6 * height;
        });
        if (repeated)
            continue;
        const int y = std::max(line.top() + 1, lowest);
        const int width = codeChipWidth(m_findings[mark.finding].indicator, metrics);
        codes.append({QRect(kMarginWidth - width - kHalfGrid, y, width, height), mark.finding});
        lowest = y + height + 1;
    }
    return codes;
}

void RequestView::paintMargin(QPainter &painter, const QRect &rect)
{
    painter.fillRect(rect, palette().color(QPalette::Base));
    QFont small = fixedFont(font());
    small.setPointSizeF(font().pointSizeF() * 0.8);
    painter.setFont(small);
    for (const MarginCode &code : marginCodes()) {
        if (!code.rect.intersects(rect))
            continue;
        const core::Finding &finding = m_findings[code.finding];
        paintCodeChip(painter, code.rect, finding.indicator, directionColour(finding.direction, palette()));
    }
}

int RequestView::findingAt(const QPoint &marginPoint) const
{
    for (const MarginCode &code : marginCodes()) {
        if (code.rect.contains(marginPoint))
            return code.finding;
    }
    return -1;
}

void RequestView::placeMargin()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setViewportMargins(mirrored ? 0 : kMarginWidth, 0, mirrored ? kMarginWidth : 0, 0);
    const QRect area = contentsRect();
    m_margin->setGeometry(mirrored ? area.right() - kMarginWidth + 1 : area.left(), area.top(), kMarginWidth,
                          area.height());
}

void RequestView::resizeEvent(QResizeEvent *event)
{
    placeMargin();
    QTextEdit::resizeEvent(event);
}

void RequestView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        const int place = verticalScrollBar()->value();
        build();
        verticalScrollBar()->setValue(place);
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        placeMargin();
    }
}

} // namespace ui
