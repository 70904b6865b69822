// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/oversight_page.h"

#include "ui/oversight/chart_view.h"
#include "ui/oversight/oversight_charts.h"
#include "ui/oversight/oversight_export.h"
#include "ui/support/icons.h"
#include "ui/support/machine_settings.h"
#include "ui/support/metrics.h"
#include "ui/support/safe_text.h"
#include "ui/support/wording.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/section_header.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int kColumns = 2;
constexpr int kLongestReason = 2000;
} // namespace

OversightPage::OversightPage(Desk &desk, core::Policy policy, QWidget *parent)
    : Page(parent), m_desk(desk), m_policy(std::move(policy)), m_message(new MessageBar), m_progress(new ProgressLine),
      m_at(plainLabel({})), m_miss(plainLabel({})), m_missText(plainLabel({})), m_drift(plainLabel({})),
      m_order(plainLabel({})), m_reason(new QLineEdit), m_orderButton(new QPushButton),
      m_csv(new QPushButton(themedIcon(u"save"_s), tr("Save as CSV…"))),
      m_pdf(new QPushButton(themedIcon(u"save"_s), tr("Save as PDF…"))), m_grid(new QGridLayout),
      m_scroll(new QScrollArea), m_task(&desk.jobs), m_switch(&desk.acts)
{
    setObjectName(u"oversightPage"_s);
    auto *body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 3 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addWidget(makeHead());
    column->addWidget(makeOrder());
    m_grid->setHorizontalSpacing(5 * kGrid);
    m_grid->setVerticalSpacing(3 * kGrid);
    for (int i = 0; i < kColumns; ++i)
        m_grid->setColumnStretch(i, 1);
    column->addLayout(m_grid);
    column->addStretch(1);
    nameWidget(m_scroll, u"oversightScroll"_s, tr("Figures of oversight"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(body);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    layout->addWidget(m_scroll, 1);
    auto *again = new QAction(tr("Compute the figures again"), this);
    again->setShortcut(Qt::Key_F5);
    again->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(again, &QAction::triggered, this, &OversightPage::refresh);
    addAction(again);
    connect(m_progress, &ProgressLine::cancelWanted, this, [this] {
        m_task.cancel();
        m_progress->end();
    });
}

QString OversightPage::title() const
{
    return tr("Oversight");
}

QIcon OversightPage::icon() const
{
    return themedIcon(u"oversight"_s);
}

QList<KeyHelp> OversightPage::keys() const
{
    return {{tr("F5"), tr("compute the figures again")}, {tr("Tab"), tr("next table or button")}};
}

QString OversightPage::help() const
{
    return tr(
        "Oversight shows how well the sorting works and what it misses. The miss rate comes from requests drawn at "
        "random for detailed review, whatever their concern; its interval says how far it can be trusted, and few "
        "audits make it wide. Every chart has a table with the same figures. Rates per country point at a "
        "question to look into, never at an answer. Plain first-come order switches every score off for order "
        "and choice, at once.");
}

QWidget *OversightPage::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QGridLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(kHalfGrid);
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.25 * 1.25);
    large.setWeight(QFont::DemiBold);
    m_miss->setFont(large);
    nameWidget(m_miss, u"oversightMiss"_s, tr("Miss rate"));
    nameWidget(m_missText, u"oversightMissText"_s, {});
    nameWidget(m_drift, u"oversightDrift"_s, tr("Drift alarms"));
    m_at->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_miss, m_missText, m_drift, m_at})
        label->setWordWrap(true);
    m_csv->setObjectName(u"oversightCsv"_s);
    m_pdf->setObjectName(u"oversightPdf"_s);
    for (QPushButton *button : {m_csv, m_pdf})
        button->setEnabled(false);
    connect(m_csv, &QPushButton::clicked, this,
            [this] { save(u"csv"_s, tr("CSV (*.csv)"), &OversightPage::writeCsv); });
    connect(m_pdf, &QPushButton::clicked, this,
            [this] { save(u"pdf"_s, tr("PDF (*.pdf)"), &OversightPage::writePdf); });
    layout->addWidget(m_miss, 0, 0);
    layout->addWidget(m_missText, 1, 0);
    layout->addWidget(m_drift, 2, 0);
    layout->addWidget(m_at, 3, 0);
    layout->addWidget(m_csv, 0, 1);
    layout->addWidget(m_pdf, 1, 1, Qt::AlignTop);
    layout->setColumnStretch(0, 1);
    return head;
}

QWidget *OversightPage::makeOrder()
{
    auto *body = new QWidget;
    auto *layout = new QGridLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(kHalfGrid);
    layout->addWidget(new SectionHeader(tr("Order of work")), 0, 0, 1, 3);
    nameWidget(m_order, u"orderState"_s, {});
    m_order->setWordWrap(true);
    nameWidget(m_reason, u"orderReason"_s, tr("Reason for the switch"));
    m_reason->setPlaceholderText(tr("Reason, kept in the audit log"));
    m_reason->setMaxLength(kLongestReason);
    m_orderButton->setObjectName(u"orderSwitch"_s);
    m_orderButton->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_orderButton->setEnabled(m_desk.file.isWritable() && !text.trimmed().isEmpty());
    });
    connect(m_orderButton, &QPushButton::clicked, this, &OversightPage::switchOrder);
    layout->addWidget(m_order, 1, 0);
    layout->addWidget(m_reason, 1, 1);
    layout->addWidget(m_orderButton, 1, 2);
    layout->setColumnStretch(0, 2);
    layout->setColumnStretch(1, 1);
    showOrder(false);
    return body;
}

void OversightPage::showOrder(bool firstCome)
{
    m_order->setText(firstCome ? tr("Plain first-come order is on: no score takes part in choice or order.")
                               : tr("By concern: the requests that raise most concern come first."));
    m_orderButton->setText(firstCome ? tr("Go back to order by concern") : tr("Switch to first-come order"));
}

void OversightPage::activate()
{
    refresh();
    m_scroll->setFocus(Qt::OtherFocusReason);
}

void OversightPage::refresh()
{
    m_progress->begin(tr("Computing the figures"), ProgressLine::Unit::Records);
    m_task.start(
        [&desk = m_desk, policy = m_policy](const core::TaskContext &task) {
            return core::OversightService(desk.file, desk.clock).report(policy, task);
        },
        [this](const core::Result<core::OversightReport> &answer) {
            m_progress->end();
            if (answer)
                showReport(*answer);
            else if (answer.error().code != core::Error::Code::Canceled)
                m_message->tell(Tone::Trouble, answer.error().message);
        },
        [this](qint64 done, qint64 total) { m_progress->update(done, total); });
}

void OversightPage::showReport(const core::OversightReport &report)
{
    m_report = report;
    m_charts = chartsOf(report);
    const QString words = missRateInWords(report);
    const QString explained = missRateExplained(report);
    m_miss->setText(words);
    m_missText->setText(explained);
    const QStringList alarms = driftInWords(report);
    m_drift->setText(alarms.isEmpty() ? tr("No drift alarm: bands, sources, indicators and calibration are as before.")
                                      : tr("⚠ Drift: %1", "warning sign, sentences").arg(alarms.join(u' ')));
    m_at->setText(
        tr("As of %1; %Ln request(s).", nullptr, static_cast<int>(report.share.total)).arg(momentInWords(report.at)));
    showOrder(report.share.plan.firstComeOrder);
    for (qsizetype i = 0; i < m_charts.size(); ++i) {
        ChartView *&view = m_views[m_charts[i].id];
        if (!view) {
            view = new ChartView(m_charts[i].id);
            m_grid->addWidget(view, static_cast<int>(i) / kColumns, static_cast<int>(i) % kColumns);
        }
        view->setChart(m_charts[i]);
    }
    m_csv->setEnabled(true);
    m_pdf->setEnabled(true);
    Q_EMIT missRateChanged(words, explained);
}

void OversightPage::switchOrder()
{
    const bool on = !m_report.share.plan.firstComeOrder;
    m_orderButton->setEnabled(false);
    m_switch.start(
        [&desk = m_desk, actor = m_desk.actor, on, reason = m_reason->text().trimmed()](const core::TaskContext &) {
            return core::OversightService(desk.file, desk.clock).setFirstComeOrder(on, reason, actor);
        },
        [this, on](const core::Result<> &answer) {
            if (!answer) {
                m_orderButton->setEnabled(true);
                m_message->tell(Tone::Trouble, answer.error().message);
                return;
            }
            m_reason->clear();
            m_report.share.plan.firstComeOrder = on;
            showOrder(on);
            Q_EMIT announced(on ? tr("Plain first-come order is on.") : tr("Order by concern is on."));
            Q_EMIT caseFileChanged();
        });
}

void OversightPage::save(const QString &suffix, const QString &filter, void (OversightPage::*write)(const QString &))
{
    const QString day = m_desk.clock.now().toLocalTime().date().toString(Qt::ISODate);
    const QString name = QDir::home().filePath(u"oversight-%1.%2"_s.arg(day, suffix));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the report"), name, filter);
    if (!path.isEmpty())
        (this->*write)(path);
}

void OversightPage::writeCsv(const QString &path)
{
    tellWritten(writeOversightCsv(path, m_report, m_charts), path);
}

void OversightPage::writePdf(const QString &path)
{
    tellWritten(writeOversightPdf(path, QFileInfo(m_desk.file.path()).fileName(), m_report, m_charts), path);
}

void OversightPage::tellWritten(const core::Result<> &answer, const QString &path)
{
    if (answer)
        m_message->tell(Tone::Good, tr("The report is written: %1").arg(isolatedLine(QFileInfo(path).fileName())));
    else
        m_message->tell(Tone::Trouble, answer.error().message);
}

} // namespace ui
