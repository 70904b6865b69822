// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/link_service.h"
#include "ui/matches/pair_search.h"
#include "ui/matches/person_finder.h"
#include "ui/matches/suggestion_model.h"
#include "ui/shell/page.h"

#include <functional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace ui {

class ComparisonView;
class EmptyState;
class MessageBar;
class ProgressLine;

/// Pairs of requests that may concern one person, worked through by single keys: the same person, different, skip,
/// undo. Beside the list both sides field by field, what joining would bring together, and what speaks against it. The
/// search for pairs runs in the background and can be stopped; what it has found can be worked through meanwhile.
class SuggestionsPage final : public Page
{
    Q_OBJECT
public:
    SuggestionsPage(Desk &desk, PersonFinder &finder, QWidget *parent = nullptr);
    ~SuggestionsPage() override;

    [[nodiscard]] Place place() const override { return Place::Search; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    void activate() override;
    [[nodiscard]] QList<KeyHelp> keys() const override;
    [[nodiscard]] QString help() const override;

    /// Looks for pairs anew, from the requests of the detailed review on.
    void look();
    [[nodiscard]] SuggestionModel *model() const { return m_model; }
    [[nodiscard]] bool isLooking() const { return m_search.isRunning(); }
    [[nodiscard]] bool isBusy() const { return m_step.isRunning() || m_preview.isRunning() || m_compare.isRunning(); }

private:
    /// What one step led to, and who waits for whom now.
    struct StepAnswer
    {
        core::LinkOutcome outcome;
        QList<core::LinkProposal> proposals;
    };
    /// What joining the pair would bring together, and which proposals wait.
    struct PairAnswer
    {
        core::MergePreview preview;
        QList<core::LinkProposal> proposals;
    };
    using StepCall = std::function<core::Result<core::LinkOutcome>(const core::LinkService &, const core::Actor &)>;

    QWidget *makeSide();
    QPushButton *addStep(QHBoxLayout *row, const QString &name, const QString &text, const QString &tip,
                         std::function<void()> run);
    void makeKeys();
    void addKey(const QKeySequence &keys, const QString &name, std::function<void()> run);
    void takeFound(const QList<SuggestionItem> &found);
    void endLook(const QString &failure);
    void showState();
    void showCurrent();
    void showPreview(const core::Result<PairAnswer> &answer);
    void showProposals(const QList<core::LinkProposal> &proposals);
    void enableSteps();
    void join();
    void part();
    void skip();
    void undo();
    void takeStep(StepCall call, const std::function<void(const core::LinkOutcome &)> &done);
    void next(int row);
    void step(int by);
    void openSide(bool right);
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] int rowOf(const core::LinkEvent &event) const; ///< of the pair that the event is about
    [[nodiscard]] QString reason() const;
    [[nodiscard]] bool hasConflict() const;

    Desk &m_desk;
    PersonFinder &m_finder;
    SuggestionModel *m_model;
    MessageBar *m_message;
    ProgressLine *m_progress;
    QLabel *m_count;
    QPushButton *m_again;
    QListView *m_list;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    ComparisonView *m_comparison;
    QLabel *m_together;
    QLabel *m_conflicts;
    QLabel *m_waiting;
    QLineEdit *m_reason;
    QPushButton *m_join = nullptr;
    QPushButton *m_part = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_undo = nullptr;
    core::MergePreview m_shownPreview;
    bool m_previewShown = false;
    bool m_filling = false; ///< pairs are coming in
    bool m_touched = false; ///< the reviewer has chosen a pair; until then the first one stays current
    bool m_lookedOnce = false;
    PairSearch m_search;
    LatestTask<PersonComparison> m_compare;
    LatestTask<PairAnswer> m_preview;
    LatestTask<StepAnswer> m_step;
};

} // namespace ui
