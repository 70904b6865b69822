// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/context_panel.h"

#include "ui/support/field_words.h"
#include "ui/support/metrics.h"
#include "ui/support/safe_text.h"
#include "ui/support/wording.h"
#include "ui/widgets/section_header.h"

#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr qsizetype kHistoryShown = 40;
constexpr qsizetype kRelatedShown = 20;

/// The same person did the same before: views of one reviewer are one line, the latest.
bool isRepeated(const core::HistoryEntry &entry, const core::HistoryEntry &next)
{
    return entry.action == next.action && entry.user == next.user && entry.action == u"view";
}
} // namespace

ContextPanel::ContextPanel(QWidget *parent) : QScrollArea(parent)
{
    nameWidget(this, u"contextPanel"_s, tr("Context"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void ContextPanel::addHeading(const QString &text, const QString &note)
{
    auto *heading = new SectionHeader(text);
    heading->setNote(note);
    m_layout->addWidget(heading);
}

void ContextPanel::addText(const QString &text, bool muted)
{
    QLabel *label = plainLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    m_layout->addWidget(label);
}

void ContextPanel::addPair(const QString &label, const QString &value)
{
    auto *row = new QHBoxLayout;
    QLabel *name = plainLabel(label);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setMinimumWidth(12 * kGrid);
    QLabel *text = plainLabel(value.isEmpty() ? unknownWord() : value);
    text->setWordWrap(true);
    if (value.isEmpty())
        text->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(name, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    m_layout->addLayout(row);
}

void ContextPanel::showCase(const core::CaseView &view, QDate today)
{
    auto *body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    m_layout = new QVBoxLayout(body);
    m_layout->setContentsMargins(2 * kGrid, 0, 2 * kGrid, kGrid);
    m_layout->setSpacing(kHalfGrid + 2);
    addStanding(view, today);
    m_relatedLayout = new QVBoxLayout;
    m_relatedLayout->setSpacing(kHalfGrid);
    m_layout->addLayout(m_relatedLayout);
    addDecisions(view);
    addVersions(view);
    addHistory(view);
    m_layout->addStretch(1);
    setWidget(body);
}

void ContextPanel::addStanding(const core::CaseView &view, QDate today)
{
    const core::StoredRequest &stored = view.stored;
    addHeading(tr("Standing"));
    addPair(tr("State"), wordFor(stored.state));
    const QString due =
        stored.due.isValid()
            ? tr("%1 (%2)", "due in words, date").arg(dueInWords(stored.due, today), dayInWords(stored.due))
            : tr("no deadline");
    addPair(tr("Deadline"), due);
    addPair(tr("Claimed by"), stored.claimedBy.isEmpty() ? tr("nobody") : isolatedLine(stored.claimedBy));
    addPair(tr("Came in"), momentInWords(stored.receivedAt));
    addPair(tr("File"), isolatedLine(QFileInfo(stored.sourceFile).fileName()));
}

void ContextPanel::showRelated(const QList<core::RelatedRequest> &related)
{
    if (!m_relatedLayout)
        return;
    clearRelated();
    auto *heading = new SectionHeader(tr("May be the same person"));
    heading->setNote(number(related.size()));
    m_relatedLayout->addWidget(heading);
    if (related.isEmpty())
        m_relatedLayout->addWidget(plainLabel(tr("No other request of this case file.")));
    for (const core::RelatedRequest &other : related.mid(0, kRelatedShown))
        addRelated(other);
}

void ContextPanel::clearRelated()
{
    while (QLayoutItem *item = m_relatedLayout->takeAt(0)) {
        if (QLayout *row = item->layout()) {
            while (QLayoutItem *part = row->takeAt(0)) {
                delete part->widget();
                delete part;
            }
        }
        delete item->widget();
        delete item;
    }
}

void ContextPanel::addRelated(const core::RelatedRequest &other)
{
    const QString id = isolatedLine(other.externalId);
    auto *button = new QPushButton(withoutMnemonic(id));
    button->setFlat(true);
    button->setAccessibleName(tr("Open %1, %2").arg(id, isolatedLine(other.name)));
    connect(button, &QPushButton::clicked, this, [this, wanted = other.id] { Q_EMIT caseWanted(wanted); });
    auto *compare = new QPushButton(tr("Side by side"));
    compare->setFlat(true);
    compare->setAccessibleName(tr("Side by side with %1").arg(id));
    connect(compare, &QPushButton::clicked, this, [this, wanted = other.id] { Q_EMIT comparisonWanted(wanted); });
    auto *row = new QHBoxLayout;
    row->addWidget(button);
    row->addStretch(1);
    row->addWidget(compare);
    m_relatedLayout->addLayout(row);
    QLabel *name = plainLabel(tr("%1, %2, %3", "name, type, state")
                                  .arg(isolatedLine(other.name), shortWordFor(other.type), wordFor(other.state)));
    QLabel *why = plainLabel(tr("agree: %1").arg(agreementInWords(other.why)));
    why->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {name, why}) {
        label->setWordWrap(true);
        m_relatedLayout->addWidget(label);
    }
}

void ContextPanel::addDecisions(const core::CaseView &view)
{
    addHeading(tr("Decisions"), number(view.decisions.size()));
    if (view.decisions.isEmpty())
        addText(tr("Nobody has decided yet."), true);
    for (const core::Decision &decision : view.decisions) {
        addText(tr("%1 %2, %3", "who, what, when")
                    .arg(isolatedLine(decision.user), pastWordFor(decision.verdict), momentInWords(decision.at)));
        if (!decision.reason.isEmpty())
            addText(tr("“%1”", "quoted reason").arg(shownText(decision.reason)), true);
    }
}

void ContextPanel::addVersions(const core::CaseView &view)
{
    addHeading(tr("Versions"), number(view.versions.size()));
    for (const auto &version : view.versions) {
        const QString text =
            tr("Version %1, %2").arg(QLocale().toString(version.version), momentInWords(version.receivedAt));
        if (version.version == view.stored.version) {
            addText(view.versions.size() > 1 ? tr("%1 – shown").arg(text) : text);
            continue;
        }
        auto *button = new QPushButton(text);
        button->setFlat(true);
        button->setObjectName(u"version%1"_s.arg(version.version));
        connect(button, &QPushButton::clicked, this,
                [this, wanted = version.version] { Q_EMIT versionWanted(wanted); });
        m_layout->addWidget(button, 0, Qt::AlignLeading);
    }
    if (view.changes.isEmpty())
        return;
    addText(tr("Changed in the latest version:"), true);
    for (const core::FieldDifference &change : view.changes) {
        addPair(fieldInWords(change.path),
                tr("%1 → %2", "before, after")
                    .arg(change.before.isEmpty() ? unknownWord() : isolatedLine(change.before),
                         change.after.isEmpty() ? unknownWord() : isolatedLine(change.after)));
    }
}

void ContextPanel::addHistory(const core::CaseView &view)
{
    addHeading(tr("History"), number(view.history.size()));
    qsizetype shown = 0;
    qsizetype i = view.history.size() - 1;
    while (i >= 0 && shown < kHistoryShown) {
        const core::HistoryEntry &entry = view.history[i];
        qsizetype first = i;
        while (first > 0 && isRepeated(view.history[first - 1], entry))
            --first;
        const QString what =
            i > first ? tr("%1, %Ln times", "what; how often one after the other", static_cast<int>(i - first + 1))
                            .arg(wordForAction(entry.action))
                      : wordForAction(entry.action);
        addText(tr("%1: %2, by %3", "when, what, who").arg(momentInWords(entry.at), what, isolatedLine(entry.user)));
        ++shown;
        i = first - 1;
    }
    if (i >= 0)
        addText(tr("%Ln earlier entry(s) are in the audit log.", nullptr, static_cast<int>(i + 1)), true);
}

} // namespace ui
