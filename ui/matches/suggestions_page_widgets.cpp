// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together: widgets, keys and what the help says of them.
#include "ui/matches/suggestions_page.h"

#include "ui/matches/comparison_view.h"
#include "ui/matches/suggestion_delegate.h"
#include "ui/support/layout_store.h"
#include "ui/support/metrics.h"
#include "ui/support/safe_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_line.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kLongestReason = 2000;

} // namespace

SuggestionsPage::SuggestionsPage(Desk &desk, PersonFinder &finder, QWidget *parent)
    : Page(parent), m_desk(desk), m_finder(finder), m_model(new SuggestionModel(this)), m_message(new MessageBar),
      m_progress(new ProgressLine), m_count(plainLabel({})), m_again(new QPushButton(tr("Look again"))),
      m_list(new QListView), m_splitter(new QSplitter(Qt::Horizontal)), m_stack(new QStackedWidget),
      m_empty(new EmptyState), m_comparison(new ComparisonView), m_together(plainLabel({})),
      m_conflicts(plainLabel({})), m_waiting(plainLabel({})), m_reason(new QLineEdit), m_search(desk),
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
    connect(m_progress, &ProgressLine::cancelWanted, &m_search, &PairSearch::stop);
    connect(&m_search, &PairSearch::found, this, &SuggestionsPage::takeFound);
    connect(&m_search, &PairSearch::ended, this, &SuggestionsPage::endLook);
    connect(&m_finder, &PersonFinder::stateChanged, this, &SuggestionsPage::showState);
    makeKeys();
    LayoutStore(desk.settings).restoreSplitter(*m_splitter);
    showState();
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

} // namespace ui
