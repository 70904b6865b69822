// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/model_rescorer.h"
#include "core/review/model_trainer.h"
#include "core/storage/model_store.h"
#include "ui/support/desk.h"
#include "ui/support/latest_task.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;

namespace ui {

class ProgressLine;

/// The part of the administration that trains the triage model on the decisions of the case file, by a button or by
/// itself after so many new decisions, and scores the open requests with it. Runs in the background and can be
/// stopped; what was scored until then stays.
class ModelPanel final : public QWidget
{
    Q_OBJECT
public:
    /// `starting` is what training starts from: the shipped model.
    ModelPanel(Desk &desk, core::RequestAssessor starting, QWidget *parent = nullptr);

    /// Reads again which model is in use and how many decisions came since.
    void refresh();
    /// Trains and scores; does nothing while it is at it.
    void train();
    /// A decision was recorded: trains when enough have come since the last time.
    void decisionRecorded();
    [[nodiscard]] bool isRunning() const { return m_run.isRunning(); }

Q_SIGNALS:
    /// The case file has a new model; open requests have new scores.
    void modelChanged();

private:
    struct State
    {
        std::optional<core::StoredModel> model;
        qint64 newDecisions = 0;
        qint64 trainAfter = 0;
    };
    struct Run
    {
        core::TrainedFromFile trained;
        core::RescoreReport rescored;
    };

    static core::Result<State> readState(const core::CaseFile &file);
    static core::Result<Run> run(const core::CaseFile &file, const core::Clock &clock,
                                 const core::RequestAssessor &starting, const core::Actor &actor,
                                 const core::TaskContext &task);
    void show(const State &state);
    void take(const core::Result<Run> &answer);
    void setTrainAfter(int decisions);

    Desk &m_desk;
    core::RequestAssessor m_starting;
    QLabel *m_model;
    QLabel *m_outcome;
    QSpinBox *m_after;
    QPushButton *m_start;
    ProgressLine *m_progress;
    bool m_bySelf = false;   ///< this state is read to see whether training is due
    qint64 m_trainAfter = 0; ///< as the case file has it
    LatestTask<State> m_state;
    LatestTask<std::monostate> m_setting;
    LatestTask<Run> m_run;
};

} // namespace ui
