// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matches/suggestions_page.h"

#include "core/review/search_audit.h"
#include "ui/matches/comparison_view.h"
#include "ui/matches/suggestion_delegate.h"
#include "ui/matches/suggestion_words.h"
#include "ui/support/icons.h"
#include "ui/support/layout_store.h"
#include "ui/support/metrics.h"
#include "ui/support/safe_text.h"
#include "ui/support/wording.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_line.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qint64 kSmallFile = 20'000; // looked through at once, within seconds; a larger one when asked

} // namespace

SuggestionsPage::~SuggestionsPage()
{
    LayoutStore(m_desk.settings).saveSplitter(*m_splitter);
}

QString SuggestionsPage::title() const
{
    return tr("Suggested links");
}

QIcon SuggestionsPage::icon() const
{
    return themedIcon(u"links"_s);
}

void SuggestionsPage::activate()
{
    const PersonShelf shelf = m_finder.shelf();
    if (!m_lookedOnce && shelf.isReady() && shelf.personCount() <= kSmallFile)
        look();
    showState();
    if (m_stack->currentWidget() == m_splitter)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_empty->setFocus(Qt::OtherFocusReason);
}

void SuggestionsPage::look()
{
    const PersonShelf shelf = m_finder.shelf();
    if (!shelf.isReady() || m_search.isRunning())
        return;
    m_lookedOnce = true;
    m_message->dismiss();
    m_model->clear();
    m_touched = false;
    m_progress->begin(tr("Looking for pairs"), ProgressLine::Unit::Records);
    m_search.start(shelf);
    showState();
}

void SuggestionsPage::takeFound(const QList<SuggestionItem> &found)
{
    if (m_search.isRunning())
        m_progress->update(m_search.looked(), m_search.toLook());
    m_filling = true;
    for (const SuggestionItem &item : found)
        m_model->add(item);
    if (!m_touched && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    m_filling = false;
    if (isVisible() && m_model->rowCount() > 0 && QApplication::focusWidget() == m_empty)
        m_list->setFocus(Qt::OtherFocusReason);
    showState();
}

void SuggestionsPage::endLook(const QString &failure)
{
    m_progress->end();
    if (!failure.isEmpty())
        m_message->tell(Tone::Trouble, failure);
    showState();
}

void SuggestionsPage::showState()
{
    const bool empty = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_splitter);
    m_again->setVisible(m_lookedOnce);
    m_again->setEnabled(m_finder.shelf().isReady() && !m_search.isRunning());
    if (!empty) {
        const int done = m_model->rowCount() - m_model->openCount();
        QString text = tr("%1 worked through", "so many of so many pairs").arg(outOf(done, m_model->rowCount()));
        if (m_model->leftSomeOut())
            text =
                tr("%1 · the %Ln likeliest pair(s) are shown", "first what is worked through", SuggestionModel::kMost)
                    .arg(text);
        if (!m_search.isRunning() && !m_search.lookedAtAll())
            text = tr("%1 · stopped after %2 of %Ln request(s)", "worked through, how far", int(m_search.toLook()))
                       .arg(text, QLocale().toString(m_search.looked()));
        m_count->setText(text);
        return;
    }
    m_count->clear();
    m_empty->clearActions();
    if (m_finder.state() == PersonFinder::State::Building && !m_finder.shelf().isReady()) {
        m_empty->setContent(u"clock"_s, tr("Reading the subjects…"),
                            tr("Pairs can be looked for as soon as the subjects are read."));
    } else if (m_search.isRunning()) {
        m_empty->setContent(u"clock"_s, tr("Looking for pairs…"),
                            tr("What is found appears here at once. Everything else works meanwhile."));
    } else if (m_lookedOnce && m_search.lookedAtAll()) {
        m_empty->setContent(
            u"check"_s, tr("No pair to decide"),
            tr("All requests were compared. None is likely to concern the person of another one, beside "
               "what is decided already."));
    } else {
        m_empty->setContent(u"links"_s, tr("Do some requests concern the same person?"),
                            tr("All requests are compared with each other, those in detailed review first. With many "
                               "requests this takes long; you can work meanwhile and stop it at any time."));
        QPushButton *start = m_empty->addAction(tr("Look for pairs"));
        start->setEnabled(m_finder.shelf().isReady());
        connect(start, &QPushButton::clicked, this, [this] {
            // The button goes away while it is pressed.
            QMetaObject::invokeMethod(this, &SuggestionsPage::look, Qt::QueuedConnection);
        });
    }
}

int SuggestionsPage::rowOf(const core::LinkEvent &event) const
{
    return m_model->rowOf(core::RequestId{std::min(event.first, event.second)},
                          core::RequestId{std::max(event.first, event.second)});
}

int SuggestionsPage::currentRow() const
{
    return m_list->currentIndex().row();
}

QString SuggestionsPage::reason() const
{
    return m_reason->text().trimmed();
}

bool SuggestionsPage::hasConflict() const
{
    return m_previewShown && !m_shownPreview.conflicts.isEmpty();
}

void SuggestionsPage::showCurrent()
{
    const SuggestionItem *item = m_model->item(currentRow());
    m_touched = m_touched || (!m_filling && item);
    m_previewShown = false;
    m_together->clear();
    m_conflicts->clear();
    enableSteps();
    if (!item)
        return;
    const core::RequestId left = item->suggestion.left.id;
    const core::RequestId right = item->suggestion.right.id;
    m_compare.start(
        [&desk = m_desk, actor = m_desk.actor, shelf = m_finder.shelf(), left, right](const core::TaskContext &) {
            const auto recorded = core::recordComparison(desk.file, desk.clock, actor, left, right);
            return recorded ? shelf.compare(left, right) : core::Result<PersonComparison>(recorded.error());
        },
        [this](const core::Result<PersonComparison> &answer) {
            if (answer)
                m_comparison->showComparison(*answer);
            else
                m_comparison->showNothing(answer.error().message);
        });
    m_preview.start(
        [&desk = m_desk, left, right](const core::TaskContext &) -> core::Result<PairAnswer> {
            const core::LinkService links(desk.file, desk.clock);
            const auto preview = links.previewMerge(left, right);
            if (!preview)
                return preview.error();
            const auto state = links.state();
            if (!state)
                return state.error();
            return PairAnswer{*preview, state->proposals()};
        },
        [this](const core::Result<PairAnswer> &answer) { showPreview(answer); });
}

void SuggestionsPage::showPreview(const core::Result<PairAnswer> &answer)
{
    const SuggestionItem *item = m_model->item(currentRow());
    if (!answer || !item) {
        if (!answer)
            m_together->setText(answer.error().message);
        return;
    }
    m_shownPreview = answer->preview;
    m_previewShown = true;
    const auto together = static_cast<int>(m_shownPreview.left.size() + m_shownPreview.right.size());
    const QString names = namesOf(m_shownPreview.left + m_shownPreview.right);
    if (item->kind == SuggestionItem::Kind::WeakBridge || item->work == SuggestionItem::Work::Joined)
        m_together->setText(tr("They are one person now."));
    else
        m_together->setText(tr("Joining makes one person of %Ln request(s): %1.", nullptr, together).arg(names));
    m_conflicts->setText(conflictsInWords(m_shownPreview));
    showProposals(answer->proposals);
    enableSteps();
}

void SuggestionsPage::showProposals(const QList<core::LinkProposal> &proposals)
{
    m_waiting->setText(proposalsInWords(proposals, m_desk.actor.user));
    m_waiting->setVisible(!proposals.isEmpty());
}

void SuggestionsPage::enableSteps()
{
    const SuggestionItem *item = m_model->item(currentRow());
    const bool writable = m_desk.file.isWritable() && !m_step.isRunning();
    const bool open = item && (item->work == SuggestionItem::Work::Open || item->work == SuggestionItem::Work::Skipped);
    const bool bridge = item && item->kind == SuggestionItem::Kind::WeakBridge;
    const bool waiting = bridge && item->work == SuggestionItem::Work::Waiting;
    m_join->setEnabled(writable && open && !bridge && m_previewShown && !m_shownPreview.isBlocked() &&
                       (!hasConflict() || !reason().isEmpty()));
    m_part->setEnabled(writable && (open || waiting));
    m_skip->setEnabled(item != nullptr);
    m_undo->setEnabled(writable);
    m_conflicts->setVisible(!m_conflicts->text().isEmpty());
    m_together->setVisible(!m_together->text().isEmpty());
    if (!m_desk.file.isWritable())
        setPlainToolTip(m_join, tr("The case file is open for reading only."));
}

void SuggestionsPage::takeStep(StepCall call, const std::function<void(const core::LinkOutcome &)> &done)
{
    const SuggestionItem *current = m_model->item(currentRow());
    const std::pair pair = current ? std::pair(current->suggestion.left.id, current->suggestion.right.id)
                                   : std::pair(core::RequestId{}, core::RequestId{});
    m_step.start(
        [&desk = m_desk, actor = m_desk.actor,
         call = std::move(call)](const core::TaskContext &) -> core::Result<StepAnswer> {
            const core::LinkService links(desk.file, desk.clock);
            const auto outcome = call(links, actor);
            if (!outcome)
                return outcome.error();
            const auto state = links.state();
            if (!state)
                return state.error();
            return StepAnswer{*outcome, state->proposals()};
        },
        [this, pair, done](const core::Result<StepAnswer> &answer) {
            if (!answer) {
                m_message->tell(Tone::Caution, answer.error().message);
                enableSteps();
                return;
            }
            m_message->dismiss();
            m_reason->clear();
            showProposals(answer->proposals);
            if (answer->outcome.awaitsSecond) {
                // The list may have grown meanwhile, and an undo is about another pair than the current one.
                const int undone = rowOf(answer->outcome.event);
                m_model->setWork(undone >= 0 ? undone : m_model->rowOf(pair.first, pair.second),
                                 SuggestionItem::Work::Waiting);
                m_message->tell(Tone::Caution, tr("Proposed. A request of this person was refused: a second person has "
                                                  "to take the same step before anything changes."));
            } else {
                done(answer->outcome);
                Q_EMIT caseFileChanged();
            }
            showState();
            enableSteps();
        });
    enableSteps();
}

void SuggestionsPage::join()
{
    const SuggestionItem *item = m_model->item(currentRow());
    if (!item)
        return;
    if (!m_join->isEnabled()) {
        if (hasConflict() && !m_shownPreview.isBlocked() && item->work == SuggestionItem::Work::Open)
            m_reason->setFocus(Qt::ShortcutFocusReason); // what is missing is the reason
        return;
    }
    const core::RequestId left = item->suggestion.left.id;
    const core::RequestId right = item->suggestion.right.id;
    takeStep(
        [left, right, reason = reason()](const core::LinkService &links, const core::Actor &actor) {
            return links.merge(left, right, reason, actor);
        },
        [this, left, right](const core::LinkOutcome &) {
            const int row = m_model->rowOf(left, right);
            m_model->setWork(row, SuggestionItem::Work::Joined);
            Q_EMIT announced(tr("Joined: the same person."));
            next(row);
        });
}

void SuggestionsPage::part()
{
    const SuggestionItem *item = m_model->item(currentRow());
    if (!item || !m_part->isEnabled())
        return;
    const core::RequestId left = item->suggestion.left.id;
    const core::RequestId right = item->suggestion.right.id;
    const bool joined = item->kind == SuggestionItem::Kind::WeakBridge;
    takeStep(
        [left, right, joined, reason = reason()](const core::LinkService &links, const core::Actor &actor) {
            return joined ? links.split(right, reason, actor) : links.separate(left, right, reason, actor);
        },
        [this, left, right](const core::LinkOutcome &) {
            const int row = m_model->rowOf(left, right);
            m_model->setWork(row, SuggestionItem::Work::Parted);
            Q_EMIT announced(tr("Kept apart: different persons."));
            next(row);
        });
}

void SuggestionsPage::skip()
{
    const int row = currentRow();
    const SuggestionItem *item = m_model->item(row);
    if (!item)
        return;
    if (item->work == SuggestionItem::Work::Open)
        m_model->setWork(row, SuggestionItem::Work::Skipped);
    showState();
    next(row);
}

void SuggestionsPage::undo()
{
    if (!m_undo->isEnabled())
        return;
    takeStep([reason = reason()](const core::LinkService &links,
                                 const core::Actor &actor) { return links.undo(reason, actor); },
             [this](const core::LinkOutcome &outcome) {
                 const int row = rowOf(outcome.event);
                 m_model->setWork(row, SuggestionItem::Work::Open);
                 if (row >= 0)
                     m_list->setCurrentIndex(m_model->index(row));
                 Q_EMIT announced(tr("The latest step is taken back."));
                 showCurrent();
             });
}

void SuggestionsPage::next(int row)
{
    const int open = m_model->nextOpen(row);
    if (open >= 0)
        m_list->setCurrentIndex(m_model->index(open));
    else
        m_message->tell(Tone::Good, m_search.isRunning() ? tr("All pairs found so far are worked through.")
                                                         : tr("All pairs are worked through."));
    if (open < 0 || open == row)
        showCurrent();
    m_list->setFocus(Qt::OtherFocusReason);
}

void SuggestionsPage::step(int by)
{
    if (m_model->rowCount() == 0)
        return;
    m_list->setCurrentIndex(m_model->index(std::clamp(currentRow() + by, 0, m_model->rowCount() - 1)));
    m_list->setFocus(Qt::OtherFocusReason);
}

void SuggestionsPage::openSide(bool right)
{
    if (const SuggestionItem *item = m_model->item(currentRow()))
        Q_EMIT caseWanted(right ? item->suggestion.right.id : item->suggestion.left.id);
}

} // namespace ui
