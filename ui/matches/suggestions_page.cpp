// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matches/suggestions_page.h"

#include "core/review/search_audit.h"
#include "core/storage/queue_store.h"
#include "ui/matches/comparison_view.h"
#include "ui/matches/match_words.h"
#include "ui/matches/suggestion_delegate.h"
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
#include <mutex>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kSimilarPerRequest = 10; // more of them are found from the other side
constexpr int kLongestReason = 2000;
constexpr qint64 kSmallFile = 20'000; // looked through at once, within seconds; a larger one when asked
constexpr qsizetype kNamed = 6;       // requests of one person that the page names

/// The requests in the order of the desk, so that what is worked on now is looked at first.
core::Result<QList<qint64>> deskOrder(const core::CaseFile &file, const core::TaskContext &task)
{
    auto database = file.connect(core::Database::Access::ReadOnly);
    if (!database)
        return database.error();
    return core::QueueStore(**database).ids({}, 0, task);
}

core::SimilarRequests similarIn(const PersonShelf &shelf)
{
    return [shelf](core::RequestId id) -> core::Result<QList<core::RequestId>> {
        const auto related = shelf.similarTo(id, kSimilarPerRequest);
        if (!related)
            return related.error();
        QList<core::RequestId> ids;
        for (const core::RelatedRequest &other : *related)
            ids.append(other.id);
        return ids;
    };
}

SuggestionItem itemOf(const core::LinkSuggestion &suggestion)
{
    const auto kind =
        suggestion.comparison.documentConflict ? SuggestionItem::Kind::Conflict : SuggestionItem::Kind::Pair;
    return {suggestion, kind, SuggestionItem::Work::Open};
}

QString namesOf(const QList<core::RequestBrief> &briefs)
{
    QStringList names;
    for (const core::RequestBrief &brief : briefs.mid(0, kNamed))
        names.append(isolatedLine(brief.externalId));
    if (briefs.size() > kNamed)
        names.append(SuggestionsPage::tr("%Ln more", nullptr, static_cast<int>(briefs.size() - kNamed)));
    return names.join(SuggestionsPage::tr(", ", "between case numbers"));
}

QString sentenceOf(const core::LinkConflict &conflict)
{
    const QString left = isolatedLine(conflict.left.externalId);
    const QString right = isolatedLine(conflict.right.externalId);
    switch (conflict.kind) {
    case core::LinkConflict::Kind::KeptApart:
        return SuggestionsPage::tr("%1 and %2 were decided to be different persons.").arg(left, right);
    case core::LinkConflict::Kind::Document:
        return SuggestionsPage::tr("%1 and %2 have the same document with another identity.").arg(left, right);
    case core::LinkConflict::Kind::Birth:
        return SuggestionsPage::tr("The dates of birth of %1 and %2 can't be of one person.").arg(left, right);
    case core::LinkConflict::Kind::Sex:
        return SuggestionsPage::tr("%1 and %2 give a different sex.").arg(left, right);
    }
    return {};
}

} // namespace

struct SuggestionsPage::Basket
{
    std::mutex mutex;
    QList<SuggestionItem> found;

    void put(const SuggestionItem &item)
    {
        const std::scoped_lock lock(mutex);
        found.append(item);
    }
    QList<SuggestionItem> takeAll()
    {
        const std::scoped_lock lock(mutex);
        return std::exchange(found, {});
    }
};

SuggestionsPage::SuggestionsPage(Desk &desk, PersonFinder &finder, QWidget *parent)
    : Page(parent), m_desk(desk), m_finder(finder), m_model(new SuggestionModel(this)), m_message(new MessageBar),
      m_progress(new ProgressLine), m_count(plainLabel({})), m_again(new QPushButton(tr("Look again"))),
      m_list(new QListView), m_splitter(new QSplitter(Qt::Horizontal)), m_stack(new QStackedWidget),
      m_empty(new EmptyState), m_comparison(new ComparisonView), m_together(plainLabel({})),
      m_conflicts(plainLabel({})), m_waiting(plainLabel({})), m_reason(new QLineEdit), m_look(&desk.background),
      m_compare(&desk.readers), m_preview(&desk.readers), m_step(&desk.acts)
{
    setObjectName(u"suggestionsPage"_s);
    nameWidget(m_list, u"suggestionList"_s, tr("Pairs to work through"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SuggestionDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMinimumWidth(28 * kGrid);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SuggestionsPage::showCurrent);
    m_splitter->setObjectName(u"suggestionSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(makeSide());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({340, 820});
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    nameWidget(m_count, u"suggestionCount"_s, tr("How many are worked through"));
    nameWidget(m_again, u"suggestionAgain"_s, tr("Look for pairs again"));
    connect(m_again, &QPushButton::clicked, this, &SuggestionsPage::look);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    top->addWidget(m_count, 1);
    top->addWidget(m_again);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    // What was found until then stays.
    connect(m_progress, &ProgressLine::cancelWanted, this, [this] { m_look.stop(); });
    connect(&m_finder, &PersonFinder::stateChanged, this, &SuggestionsPage::showState);
    makeKeys();
    LayoutStore(desk.settings).restoreSplitter(*m_splitter);
    showState();
}

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

QPushButton *SuggestionsPage::addStep(QHBoxLayout *row, const QString &name, const QString &text, const QString &tip,
                                      std::function<void()> run)
{
    auto *button = new QPushButton(text);
    nameWidget(button, name, text);
    setPlainToolTip(button, tip);
    connect(button, &QPushButton::clicked, this, [run = std::move(run)] { run(); });
    row->addWidget(button);
    return button;
}

QWidget *SuggestionsPage::makeSide()
{
    auto *side = new QWidget;
    nameWidget(m_together, u"suggestionTogether"_s, tr("What joining brings together"));
    nameWidget(m_conflicts, u"suggestionConflicts"_s, tr("What speaks against it"));
    nameWidget(m_waiting, u"suggestionWaiting"_s, tr("What waits for a second person"));
    for (QLabel *label : {m_together, m_conflicts, m_waiting}) {
        label->setWordWrap(true);
        label->setContentsMargins(2 * kGrid, 0, 2 * kGrid, 0);
    }
    nameWidget(m_reason, u"suggestionReason"_s, tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason, kept with the step (R)"));
    m_reason->setMaxLength(kLongestReason);
    connect(m_reason, &QLineEdit::textChanged, this, &SuggestionsPage::enableSteps);
    connect(m_reason, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    auto *steps = new QHBoxLayout;
    steps->setSpacing(kGrid);
    m_join = addStep(steps, u"suggestionJoin"_s, tr("M  Same person"), tr("The two requests concern one person"),
                     [this] { join(); });
    m_part = addStep(steps, u"suggestionPart"_s, tr("D  Different"), tr("The two requests concern two persons"),
                     [this] { part(); });
    m_skip = addStep(steps, u"suggestionSkip"_s, tr("S  Skip"), tr("Nothing is recorded"), [this] { skip(); });
    m_undo = addStep(steps, u"suggestionUndo"_s, tr("U  Undo"),
                     tr("Takes back the latest step of this case file that stands"), [this] { undo(); });
    steps->addStretch(1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(2 * kGrid, 0, 2 * kGrid, kGrid);
    foot->setSpacing(kGrid);
    foot->addWidget(m_reason);
    foot->addLayout(steps);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_comparison, 1);
    layout->addWidget(m_together);
    layout->addWidget(m_conflicts);
    layout->addWidget(m_waiting);
    layout->addLayout(foot);
    return side;
}

void SuggestionsPage::addKey(const QKeySequence &keys, const QString &name, std::function<void()> run)
{
    auto *action = new QAction(name, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    addAction(action);
}

void SuggestionsPage::makeKeys()
{
    addKey(Qt::Key_M, tr("Same person"), [this] { join(); });
    addKey(Qt::Key_D, tr("Different persons"), [this] { part(); });
    addKey(Qt::Key_S, tr("Skip"), [this] { skip(); });
    addKey(Qt::Key_U, tr("Undo the latest step"), [this] { undo(); });
    addKey(Qt::Key_R, tr("Write the reason"), [this] { m_reason->setFocus(Qt::ShortcutFocusReason); });
    addKey(Qt::Key_J, tr("Next pair"), [this] { step(1); });
    addKey(Qt::Key_K, tr("Previous pair"), [this] { step(-1); });
    addKey(Qt::Key_O, tr("Open the left request"), [this] { openSide(false); });
    addKey(Qt::SHIFT | Qt::Key_O, tr("Open the right request"), [this] { openSide(true); });
    addKey(Qt::Key_G, tr("Links of the left subject"), [this] {
        if (const SuggestionItem *item = m_model->item(currentRow()))
            Q_EMIT linksWanted(item->suggestion.left.id);
    });
    addKey(Qt::Key_Escape, tr("Back to the list"), [this] { m_list->setFocus(Qt::OtherFocusReason); });
}

QList<KeyHelp> SuggestionsPage::keys() const
{
    return {{tr("M"), tr("the same person: joins the two requests")},
            {tr("D"), tr("different persons: keeps them apart")},
            {tr("S"), tr("skip: nothing is recorded")},
            {tr("U"), tr("undo the latest step")},
            {tr("R"), tr("write the reason")},
            {tr("J / K"), tr("next, previous pair")},
            {tr("O / Shift+O"), tr("open the left, the right request")},
            {tr("G"), tr("links of this subject")},
            {tr("Ctrl+Tab"), tr("to finding a person, and back")}};
}

QString SuggestionsPage::help() const
{
    return tr(
        "Suggested links are pairs of requests that may concern one person, the likeliest first. Both sides stand "
        "beside each other, and the bits say how much each field speaks for one person or against it. Whether it "
        "is one person, you decide: M joins the requests, D keeps them apart, S leaves the pair, U takes the "
        "latest step back. Before you join, the page says which requests would become one person and what speaks "
        "against it; against a conflict a reason is needed. Where a request of the person was refused, parting "
        "takes two people: the first proposes, the second confirms with the same key.");
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
    if (!shelf.isReady() || m_look.isRunning())
        return;
    m_lookedOnce = true;
    m_lookedWhole = false;
    m_message->dismiss();
    m_model->clear();
    m_touched = false;
    m_looked = 0;
    m_toLook = 0;
    m_basket = std::make_shared<Basket>();
    m_progress->begin(tr("Looking for pairs"), ProgressLine::Unit::Records);
    m_look.start(
        [&desk = m_desk, shelf, basket = m_basket](const core::TaskContext &task) -> core::Result<qint64> {
            const auto requests = deskOrder(desk.file, task);
            if (!requests)
                return requests.error();
            const auto looked = core::suggestLinks(
                desk.file, *requests, similarIn(shelf),
                [&basket](const core::LinkSuggestion &found) { basket->put(itemOf(found)); }, task);
            if (!looked || task.canceled())
                return looked;
            const auto bridges = core::LinkService(desk.file, desk.clock).proposedSplits(task);
            if (!bridges)
                return bridges.error();
            for (const core::WeakBridge &bridge : *bridges) {
                core::LinkSuggestion joined{bridge.left, bridge.right, {}, false};
                joined.comparison.probability = bridge.probability;
                basket->put({joined, SuggestionItem::Kind::WeakBridge, SuggestionItem::Work::Open});
            }
            return looked;
        },
        [this](const core::Result<qint64> &answer) { endLook(answer); },
        [this](qint64 done, qint64 total) {
            m_looked = done;
            m_toLook = total;
            m_progress->update(done, total);
            takeFound();
        });
    showState();
}

void SuggestionsPage::takeFound()
{
    const QList<SuggestionItem> found = m_basket->takeAll();
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

void SuggestionsPage::endLook(const core::Result<qint64> &answer)
{
    m_progress->end();
    takeFound();
    if (!answer) {
        if (answer.error().code != core::Error::Code::Canceled)
            m_message->tell(Tone::Trouble, answer.error().message);
    } else {
        m_looked = *answer;
        m_lookedWhole = m_toLook == 0 || *answer == m_toLook;
    }
    showState();
}

void SuggestionsPage::showState()
{
    const bool empty = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_splitter);
    m_again->setVisible(m_lookedOnce);
    m_again->setEnabled(m_finder.shelf().isReady() && !m_look.isRunning());
    if (!empty) {
        const int done = m_model->rowCount() - m_model->openCount();
        QString text = tr("%1 worked through", "so many of so many pairs").arg(outOf(done, m_model->rowCount()));
        if (m_model->leftSomeOut())
            text =
                tr("%1 · the %Ln likeliest pair(s) are shown", "first what is worked through", SuggestionModel::kMost)
                    .arg(text);
        if (!m_look.isRunning() && !m_lookedWhole)
            text = tr("%1 · stopped after %2 requests", "worked through, how far").arg(text, outOf(m_looked, m_toLook));
        m_count->setText(text);
        return;
    }
    m_count->clear();
    m_empty->clearActions();
    if (m_finder.state() == PersonFinder::State::Building && !m_finder.shelf().isReady()) {
        m_empty->setContent(u"clock"_s, tr("Reading the subjects…"),
                            tr("Pairs can be looked for as soon as the subjects are read."));
    } else if (m_look.isRunning()) {
        m_empty->setContent(u"clock"_s, tr("Looking for pairs…"),
                            tr("What is found appears here at once. Everything else works meanwhile."));
    } else if (m_lookedOnce && m_lookedWhole) {
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
    QStringList against;
    for (const core::LinkConflict &conflict : m_shownPreview.conflicts)
        against.append(tr("⚠ %1", "warning sign, sentence").arg(sentenceOf(conflict)));
    if (m_shownPreview.isBlocked())
        against.append(tr("They can't be joined while this stands."));
    else if (!against.isEmpty())
        against.append(tr("To join them all the same, write a reason."));
    m_conflicts->setText(against.join(u'\n'));
    showProposals(answer->proposals);
    enableSteps();
}

void SuggestionsPage::showProposals(const QList<core::LinkProposal> &proposals)
{
    QStringList lines;
    for (const core::LinkProposal &proposal : proposals) {
        const bool own = proposal.user == m_desk.actor.user;
        if (proposal.kind == core::LinkEvent::Kind::ProposeUndo)
            lines.append(own ? tr("Your undo waits for a second person: a request of this person was refused.")
                             : tr("%1 proposes to undo the latest step, which parts a refused person. U confirms it.")
                                   .arg(isolatedLine(proposal.user)));
        else
            lines.append(own ? tr("Your parting waits for a second person: a request of this person was refused.")
                             : tr("%1 proposes to part a refused person. D on that pair confirms it.")
                                   .arg(isolatedLine(proposal.user)));
    }
    m_waiting->setText(lines.join(u'\n'));
    m_waiting->setVisible(!lines.isEmpty());
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
        m_message->tell(Tone::Good, m_look.isRunning() ? tr("All pairs found so far are worked through.")
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
