// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/case_header.h"

#include "ui/support/code_words.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/painting.h"
#include "ui/support/safe_text.h"
#include "ui/support/theme.h"
#include "ui/support/wording.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr double kNameScale = 1.25;
}

CaseHeader::CaseHeader(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    setObjectName(u"caseHeader"_s);
    m_layout->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    m_layout->setSpacing(kHalfGrid);
    QToolButton *back = addButton(u"chevron-left"_s, tr("Queue"), tr("Back to the queue (Esc)"), u"caseBack"_s, true);
    m_layout->addStretch(1);
    m_source = addButton(u"text"_s, tr("Source text"), tr("Show the record as it came (S)"), u"caseSource"_s);
    m_source->setCheckable(true);
    m_links = addButton(u"links"_s, tr("Links"), tr("Show the links of this subject (G)"), u"caseLinks"_s);
    QToolButton *previous = addButton(u"chevron-left"_s, {}, tr("Previous case (K)"), u"casePrevious"_s, true);
    QToolButton *next = addButton(u"chevron-right"_s, {}, tr("Next case (J)"), u"caseNext"_s, true);
    connect(back, &QToolButton::clicked, this, &CaseHeader::backWanted);
    connect(m_source, &QToolButton::clicked, this, &CaseHeader::sourceTextWanted);
    connect(m_links, &QToolButton::clicked, this, &CaseHeader::linksWanted);
    connect(previous, &QToolButton::clicked, this, &CaseHeader::previousWanted);
    connect(next, &QToolButton::clicked, this, &CaseHeader::nextWanted);
    setLinksAvailable(false);
}

QToolButton *CaseHeader::addButton(const QString &icon, const QString &text, const QString &tip, const QString &name,
                                   bool mirrored)
{
    auto *button = new QToolButton;
    button->setIcon(themedIcon(icon, mirrored));
    button->setText(text);
    button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    setPlainToolTip(button, tip);
    nameWidget(button, name, tip);
    m_layout->addWidget(button);
    return button;
}

void CaseHeader::showCase(const core::CaseView &view)
{
    const core::Request &request = view.request;
    const core::PersonName *name = request.subject.primaryName();
    m_type = request.type;
    m_id = shownLine(request.externalId);
    m_name = name ? shownLine(name->display()) : tr("name unknown");
    const QString source =
        request.source.isEmpty() ? tr("source unknown") : tr("from %1").arg(isolatedLine(countryWord(request.source)));
    const QString kind = request.channel == core::Channel::Diffusion
                             ? tr("%1 diffusion", "colour").arg(shortWordFor(request.type))
                             : wordFor(request.type);
    m_standing = tr("%1 %2 · %3", "kind, source, state").arg(kind, source, wordFor(view.stored.state));
    if (view.stored.version < view.stored.latestVersion) {
        m_standing = tr("%1 · version %2 of %3, not the latest")
                         .arg(m_standing, QLocale().toString(view.stored.version),
                              QLocale().toString(view.stored.latestVersion));
    }
    setAccessibleName(tr("%1, %2, %3", "screen reader: case number, name, standing").arg(m_id, m_name, m_standing));
    update();
}

void CaseHeader::clear()
{
    m_type = core::NoticeType::Unknown;
    m_id.clear();
    m_name.clear();
    m_standing.clear();
    update();
}

void CaseHeader::setSourceTextShown(bool shown)
{
    m_source->setChecked(shown);
}

void CaseHeader::setLinksAvailable(bool available)
{
    m_links->setVisible(available);
}

QSize CaseHeader::sizeHint() const
{
    const int text = static_cast<int>(fontMetrics().lineSpacing() * (1 + kNameScale)) + 2 * kGrid + 2;
    return {60 * kGrid, std::max(text, m_layout->sizeHint().height())};
}

void CaseHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(hairline(palette()));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    const QRect edge(0, 0, kEdgeWidth + 2, height() - 1);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), noticeColour(m_type, palette()));
    // Between the button on the leading side and the ones on the trailing side.
    const QLayoutItem *gap = m_layout->itemAt(1);
    const QRect area = gap->geometry().adjusted(kGrid, 0, -kGrid, 0);
    const int side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * kNameScale);
    large.setWeight(QFont::DemiBold);
    const int nameHeight = QFontMetrics(large).lineSpacing();
    const int lineHeight = fontMetrics().lineSpacing();
    const int top = (height() - nameHeight - lineHeight) / 2;
    painter.setFont(large);
    painter.setPen(palette().color(QPalette::Text));
    paintLine(painter, QRect(area.left(), top, area.width(), nameHeight), m_name, side);
    const QFont code = fixedFont(font());
    const int codeWidth = QFontMetrics(code).horizontalAdvance(m_id) + kGrid + kHalfGrid;
    const QRect second(area.left(), top + nameHeight, area.width(), lineHeight);
    const QRect codeRect(second.left(), second.top(), std::min(codeWidth, second.width() / 2), lineHeight);
    const QRect rest(codeRect.right() + 1, second.top(), second.width() - codeRect.width(), lineHeight);
    painter.setPen(mutedText(palette()));
    painter.setFont(code);
    paintLine(painter, QStyle::visualRect(layoutDirection(), second, codeRect), m_id, side);
    painter.setFont(font());
    paintLine(painter, QStyle::visualRect(layoutDirection(), second, rest), m_standing, side);
}

} // namespace ui
