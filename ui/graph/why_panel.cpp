// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/why_panel.h"

#include "core/base/text.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kMostReasons = 200; ///< shown; the rest is counted, not silently dropped

} // namespace

WhyPanel::WhyPanel(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("whyPanel"));
    setAccessibleName(tr("Why linked?"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    showHint(tr("Select a line, or press Space on one, to see why two are linked."));
}

void WhyPanel::clear()
{
    m_content = new QWidget;
    m_layout = new QVBoxLayout(m_content);
    m_layout->setContentsMargins(8, 8, 8, 8);
    m_layout->setSpacing(8);
    setWidget(m_content); // the old one is deleted by the scroll area
}

QLabel *WhyPanel::addText(const QString &text, bool strong)
{
    auto *label = new QLabel(m_content);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont font = label->font();
    font.setBold(strong);
    label->setFont(font);
    m_layout->addWidget(label);
    return label;
}

void WhyPanel::showHint(const QString &hint)
{
    clear();
    addText(hint, false)->setEnabled(false);
    m_layout->addStretch();
}

void WhyPanel::showReasons(const QString &title, const QList<core::WhyLinked> &reasons)
{
    clear();
    addText(title, true);
    for (const core::WhyLinked &reason : reasons.mid(0, kMostReasons))
        addReason(reason);
    if (reasons.size() > kMostReasons)
        addText(tr("%Ln more reason(s) are not listed here; the export holds them all.", nullptr,
                   int(reasons.size() - kMostReasons)),
                false);
    m_layout->addStretch();
}

void WhyPanel::addReason(const core::WhyLinked &reason)
{
    auto *line = new QFrame(m_content);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    m_layout->addWidget(line);
    addText(reason.sentence, false);
    const QString unknown = tr("unknown");
    addText(tr("Says so: %1").arg(reason.saidBy.isEmpty() ? unknown : core::withVisibleControls(reason.saidBy)), false);
    addText(tr("When: %1").arg(reason.dates.isEmpty() ? unknown : reason.dates), false);
    if (!reason.records.isEmpty())
        addText(tr("Records: %1").arg(core::withVisibleControls(reason.records.join(QStringLiteral(", ")))), false);
    for (qsizetype i = 0; i < reason.requests.size(); ++i) {
        const QString record =
            i < reason.records.size() ? reason.records.at(i) : QString::number(reason.requests.at(i).value);
        // A single ampersand would become a shortcut.
        auto *button = new QPushButton(
            tr("Open %1").arg(core::withVisibleControls(record)).replace(u'&', QStringLiteral("&&")), m_content);
        connect(button, &QPushButton::clicked, this,
                [this, request = reason.requests.at(i)] { Q_EMIT openCase(request); });
        m_layout->addWidget(button, 0, Qt::AlignLeft);
    }
}

QStringList WhyPanel::paragraphs() const
{
    QStringList texts;
    for (const QLabel *label : m_content->findChildren<QLabel *>())
        texts += label->text();
    return texts;
}

} // namespace ui
