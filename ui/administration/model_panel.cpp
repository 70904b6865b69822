// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/model_panel.h"

#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/safe_text.h"
#include "ui/support/wording.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/section_header.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int kMostDecisions = 100'000;

QLabel *wrappedLabel()
{
    QLabel *made = plainLabel({});
    made->setWordWrap(true);
    return made;
}
} // namespace

ModelPanel::ModelPanel(Desk &desk, core::RequestAssessor starting, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_starting(std::move(starting)), m_model(wrappedLabel()),
      m_outcome(wrappedLabel()), m_after(new QSpinBox),
      m_start(new QPushButton(themedIcon(u"refresh"_s), tr("Train on the decisions"))), m_progress(new ProgressLine),
      m_state(&desk.readers), m_setting(&desk.jobs), m_run(&desk.jobs)
{
    setObjectName(u"modelPanel"_s);
    nameWidget(m_start, u"trainModel"_s, tr("Train on the decisions"));
    nameWidget(m_after, u"trainAfter"_s, tr("New decisions after which training starts by itself"));
    m_start->setMinimumWidth(24 * kGrid);
    m_after->setRange(0, kMostDecisions);
    m_after->setSingleStep(100);
    m_after->setMinimumWidth(12 * kGrid);
    m_after->setSpecialValueText(tr("never"));
    m_after->setEnabled(desk.file.isWritable());
    m_start->setEnabled(desk.file.isWritable());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(new SectionHeader(tr("Model of concern")));
    auto *row = new QHBoxLayout;
    row->addWidget(m_model, 1);
    row->addWidget(m_start, 0, Qt::AlignTop);
    layout->addLayout(row);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(plainLabel(tr("Train by itself after new decisions")), m_after);
    layout->addLayout(form);
    layout->addWidget(m_outcome);
    layout->addWidget(m_progress);
    m_outcome->hide();
    connect(m_start, &QPushButton::clicked, this, &ModelPanel::train);
    connect(m_after, &QSpinBox::editingFinished, this, [this] { setTrainAfter(m_after->value()); });
    connect(m_progress, &ProgressLine::cancelWanted, this, [this] { m_run.stop(); });
    refresh();
}

core::Result<ModelPanel::State> ModelPanel::readState(const core::CaseFile &file)
{
    auto database = file.connect(core::Database::Access::ReadOnly);
    if (!database)
        return database.error();
    State state;
    auto model = core::ModelStore(**database).newest();
    if (!model)
        return model.error();
    state.model = *std::move(model);
    if (state.model)
        state.model->bytes.clear();
    auto since = core::decisionsSinceTraining(**database);
    if (!since)
        return since.error();
    state.newDecisions = *since;
    auto after = core::trainAfter(**database);
    if (!after)
        return after.error();
    state.trainAfter = *after;
    return state;
}

core::Result<ModelPanel::Run> ModelPanel::run(const core::CaseFile &file, const core::Clock &clock,
                                              const core::RequestAssessor &starting, const core::Actor &actor,
                                              const core::TaskContext &task)
{
    Run done;
    auto trained = core::ModelTrainer(file, clock).train(starting, actor, task);
    if (!trained)
        return trained.error();
    done.trained = *std::move(trained);
    auto assessor = core::assessorOf(file, starting);
    if (!assessor)
        return assessor.error();
    auto rescored = core::ModelRescorer(file, clock).rescore(*assessor, actor, task);
    if (!rescored)
        return rescored.error();
    done.rescored = *rescored;
    return done;
}

void ModelPanel::refresh()
{
    m_state.start([&file = m_desk.file](const core::TaskContext &) { return readState(file); },
                  [this](const core::Result<State> &answer) {
                      if (answer)
                          show(*answer);
                      else
                          m_model->setText(answer.error().message);
                  });
}

void ModelPanel::show(const State &state)
{
    QString text = tr("The model that came with the program is in use.");
    if (state.model) {
        text = tr("Model %1 is in use, trained on %Ln decision(s) on %2.", nullptr, int(state.model->decisions))
                   .arg(state.model->version, momentInWords(state.model->at));
    }
    m_model->setText(text + u' ' + tr("%Ln final decision(s) came since.", nullptr, int(state.newDecisions)));
    if (!m_setting.isRunning()) {
        m_trainAfter = state.trainAfter;
        if (!m_after->hasFocus())
            m_after->setValue(int(state.trainAfter));
    }
    const bool due = state.trainAfter > 0 && state.newDecisions >= state.trainAfter;
    if (std::exchange(m_bySelf, false) && due)
        train();
}

void ModelPanel::decisionRecorded()
{
    m_bySelf = true;
    refresh();
}

void ModelPanel::train()
{
    if (isRunning() || !m_desk.file.isWritable())
        return;
    m_start->setEnabled(false);
    m_outcome->hide();
    m_progress->begin(tr("Training and scoring"), ProgressLine::Unit::Records);
    m_run.start([&desk = m_desk, starting = m_starting, actor = m_desk.actor](
                    const core::TaskContext &task) { return run(desk.file, desk.clock, starting, actor, task); },
                [this](const core::Result<Run> &answer) { take(answer); },
                [this](qint64 done, qint64 total) { m_progress->update(done, total); });
}

void ModelPanel::take(const core::Result<Run> &answer)
{
    m_progress->end();
    m_start->setEnabled(true);
    m_outcome->show();
    if (!answer) {
        m_outcome->setText(answer.error().message);
        return;
    }
    QString text = answer->trained.isNew ? tr("The new model is in use.") : tr("The decisions give the same model.");
    text += u' ' + tr("%Ln open request(s) were scored with it.", nullptr, int(answer->rescored.rescored));
    if (answer->rescored.stopped)
        text += u' ' + tr("The scoring was stopped; train again to score the rest.");
    m_outcome->setText(text);
    refresh();
    Q_EMIT modelChanged();
}

void ModelPanel::setTrainAfter(int decisions)
{
    if (decisions == m_trainAfter)
        return;
    m_trainAfter = decisions;
    m_setting.start(
        [&desk = m_desk, actor = m_desk.actor, decisions](const core::TaskContext &) {
            return core::setTrainAfter(desk.file, decisions, actor, desk.clock);
        },
        [this](const core::Result<> &answer) {
            if (answer)
                return;
            m_outcome->setText(answer.error().message);
            m_outcome->show();
            refresh();
        });
}

} // namespace ui
