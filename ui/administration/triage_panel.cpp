// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/triage_panel.h"

#include "ui/support/metrics.h"
#include "ui/support/safe_text.h"
#include "ui/support/wording.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/section_header.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kLongestReason = 2000;
constexpr int kExample = 1000;          ///< requests that the explanation speaks of
constexpr int kLabelWidth = 18 * kGrid; // as the other forms of the page

core::Result<TriageChoice> readChoice(core::Database &database, const core::Policy &policy)
{
    const auto plan = core::sharePlan(database, policy);
    if (!plan)
        return plan.error();
    const auto first = core::verdictFirst(database);
    if (!first)
        return first.error();
    return TriageChoice{*plan, *first};
}

/// The settings that differ, with their new values as stored.
QList<std::pair<QLatin1String, QString>> changesBetween(const TriageChoice &before, const TriageChoice &after)
{
    QList<std::pair<QLatin1String, QString>> changes;
    const auto number = [&](QLatin1String key, double old, double wanted) {
        if (old != wanted)
            changes.append({key, QString::number(wanted, 'g', 6)});
    };
    const auto onOff = [&](QLatin1String key, bool old, bool wanted) {
        if (old != wanted)
            changes.append({key, wanted ? u"1"_s : u"0"_s});
    };
    number(core::triage_setting::share, before.plan.share, after.plan.share);
    number(core::triage_setting::auditPart, before.plan.auditPart, after.plan.auditPart);
    number(core::triage_setting::noveltyPart, before.plan.noveltyPart, after.plan.noveltyPart);
    onOff(core::triage_setting::firstCome, before.plan.firstComeOrder, after.plan.firstComeOrder);
    onOff(core::triage_setting::verdictFirst, before.verdictFirst, after.verdictFirst);
    return changes;
}

QString percent(double part)
{
    return TriagePanel::tr("%1 %", "percentage").arg(QLocale().toString(part * 100, 'g', 4));
}

/// A figure of the spin box as a part; the box shows two decimals.
double partOf(const QDoubleSpinBox *box)
{
    return std::round(box->value() * 100) / 10000;
}

} // namespace

TriagePanel::TriagePanel(Desk &desk, core::Policy policy, MessageBar *message, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_policy(std::move(policy)), m_message(message), m_explained(plainLabel({})),
      m_reason(new QLineEdit), m_apply(new QPushButton(tr("Apply"))), m_read(&desk.readers), m_write(&desk.acts)
{
    setObjectName(u"triagePanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(new SectionHeader(tr("Sorting")));
    auto *form = new QGridLayout;
    form->setHorizontalSpacing(kGrid);
    form->setVerticalSpacing(kGrid);
    form->setColumnStretch(2, 1);
    m_share =
        addPart(form, u"triageShare"_s, tr("Detailed share"), tr("Of all requests, beside those that a rule refers"));
    m_audit = addPart(form, u"triageAudit"_s, tr("of it, at random"),
                      tr("Drawn whatever the concern, so that the miss rate can be known"));
    m_novelty =
        addPart(form, u"triageNovelty"_s, tr("of it, by novelty"), tr("Patterns of indicators that were seen least"));
    layout->addLayout(form);
    nameWidget(m_explained, u"triageExplained"_s, tr("What these figures mean"));
    m_explained->setWordWrap(true);
    layout->addWidget(m_explained);
    m_firstCome = addSwitch(u"triageFirstCome"_s, tr("Plain first-come order"),
                            tr("The stop switch: no score takes part in the choice or in the order of the queue. The "
                               "oldest request comes first."));
    m_verdictFirst = addSwitch(u"triageVerdictFirst"_s, tr("Verdict first"),
                               tr("A reviewer says what they would decide before the concern and the model's words are "
                                  "shown. Both verdicts are kept. The queue shows no concern of open requests."));
    for (QWidget *field :
         {static_cast<QWidget *>(m_share), static_cast<QWidget *>(m_audit), static_cast<QWidget *>(m_novelty),
          static_cast<QWidget *>(m_firstCome), static_cast<QWidget *>(m_verdictFirst)})
        field->setEnabled(m_desk.file.isWritable());
    nameWidget(m_reason, u"triageReason"_s, tr("Reason for the change"));
    m_reason->setPlaceholderText(tr("Reason for the change, kept in the audit log"));
    m_reason->setMaxLength(kLongestReason);
    nameWidget(m_apply, u"triageApply"_s, tr("Apply the changed settings"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_reason, 1);
    row->addWidget(m_apply);
    layout->addLayout(row);
    connect(m_reason, &QLineEdit::textChanged, this, &TriagePanel::explain);
    connect(m_reason, &QLineEdit::returnPressed, this, &TriagePanel::apply);
    connect(m_apply, &QPushButton::clicked, this, &TriagePanel::apply);
    explain();
}

QDoubleSpinBox *TriagePanel::addPart(QGridLayout *form, const QString &name, const QString &label, const QString &tip)
{
    auto *box = new QDoubleSpinBox;
    nameWidget(box, name, label);
    box->setRange(0, 100);
    box->setDecimals(2);
    box->setSingleStep(0.5);
    box->setSuffix(tr(" %", "percent sign behind a number"));
    box->setAccessibleDescription(tip);
    // The wheel is for the page: a share must not change because somebody scrolled over it.
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(this);
    connect(box, &QDoubleSpinBox::valueChanged, this, &TriagePanel::explain);
    QLabel *note = plainLabel(tip);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setWordWrap(true);
    QLabel *caption = plainLabel(label);
    caption->setMinimumWidth(kLabelWidth);
    const int row = form->rowCount();
    form->addWidget(caption, row, 0);
    form->addWidget(box, row, 1);
    form->addWidget(note, row, 2);
    return box;
}

QCheckBox *TriagePanel::addSwitch(const QString &name, const QString &text, const QString &explained)
{
    auto *box = new QCheckBox(text);
    nameWidget(box, name, text);
    box->setAccessibleDescription(explained);
    connect(box, &QCheckBox::toggled, this, &TriagePanel::explain);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(box);
    QLabel *note = plainLabel(explained);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setContentsMargins(readingMargins(layoutDirection(), 3 * kGrid, 0, 0, kGrid));
    column->addWidget(note);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(column);
    return box;
}

bool TriagePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TriagePanel::refresh()
{
    m_read.start(
        [&file = m_desk.file, policy = m_policy](const core::TaskContext &) -> core::Result<TriageChoice> {
            auto database = file.connect(core::Database::Access::ReadOnly);
            if (!database)
                return database.error();
            return readChoice(**database, policy);
        },
        [this](const core::Result<TriageChoice> &answer) {
            if (!answer) {
                m_message->tell(Tone::Trouble, answer.error().message);
                return;
            }
            show(*answer);
            Q_EMIT triageRead(*answer);
        });
}

void TriagePanel::show(const TriageChoice &choice)
{
    m_stored = choice;
    m_share->setValue(choice.plan.share * 100);
    m_audit->setValue(choice.plan.auditPart * 100);
    m_novelty->setValue(choice.plan.noveltyPart * 100);
    m_firstCome->setChecked(choice.plan.firstComeOrder);
    m_verdictFirst->setChecked(choice.verdictFirst);
    m_reason->clear();
    // As the boxes show it, so that a stored figure of more decimals is not a change by itself.
    m_stored = chosen();
    explain();
}

TriageChoice TriagePanel::chosen() const
{
    TriageChoice choice = m_stored;
    choice.plan.share = partOf(m_share);
    choice.plan.auditPart = partOf(m_audit);
    choice.plan.noveltyPart = partOf(m_novelty);
    choice.plan.firstComeOrder = m_firstCome->isChecked();
    choice.verdictFirst = m_verdictFirst->isChecked();
    return choice;
}

void TriagePanel::explain()
{
    if (!m_verdictFirst)
        return; // still being made
    const TriageChoice choice = chosen();
    const core::SharePlan &plan = choice.plan;
    const double all = kExample * plan.share;
    const double random = all * plan.auditPart;
    const double novel = plan.firstComeOrder ? 0 : all * plan.noveltyPart;
    const auto count = [](double figure) { return QLocale().toString(figure, 'g', 3); };
    m_explained->setText(
        tr("Of %Ln request(s), %1 go to detailed review: %2 drawn at random, %3 by novelty, %4 %5. Each request has a "
           "chance of %6 to be drawn. Requests that a rule refers come on top. The figures hold from the next import "
           "on; nothing is taken out of detailed review.",
           "the fifth: by concern, or: by their turn", kExample)
            .arg(count(all), count(random), count(novel), count(std::max(0.0, all - random - novel)),
                 plan.firstComeOrder ? tr("by their turn") : tr("by concern"), percent(plan.auditProbability())));
    const bool tooMuch = plan.auditPart + plan.noveltyPart > 1;
    if (tooMuch)
        m_explained->setText(tr("The parts at random and by novelty are more than the whole share together."));
    const bool changed = choice != m_stored;
    m_reason->setEnabled(changed);
    m_apply->setEnabled(changed && !tooMuch && !m_reason->text().trimmed().isEmpty());
}

void TriagePanel::apply()
{
    if (!m_apply->isEnabled())
        return;
    const TriageChoice wanted = chosen();
    const QString reason = m_reason->text().trimmed();
    m_apply->setEnabled(false);
    m_write.start(
        [&desk = m_desk, actor = m_desk.actor, policy = m_policy, changes = changesBetween(m_stored, wanted),
         reason](const core::TaskContext &) -> core::Result<TriageChoice> {
            auto database = desk.file.connectForAct();
            if (!database)
                return database.error();
            for (const auto &[key, value] : changes) {
                const auto changed = core::changeTriageSetting(**database, key, value, reason, actor, desk.clock);
                if (!changed)
                    return changed.error();
            }
            return readChoice(**database, policy);
        },
        [this](const core::Result<TriageChoice> &answer) {
            if (!answer) {
                m_message->tell(Tone::Trouble, answer.error().message);
                refresh(); // some may have been changed before one could not be
                return;
            }
            show(*answer);
            m_message->tell(Tone::Good, tr("The settings are changed; each is an entry of the audit log."));
            Q_EMIT triageChanged(*answer);
        });
}

} // namespace ui
