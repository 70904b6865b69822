// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/policy.h"
#include "core/review/oversight_service.h"
#include "ui/oversight/chart.h"
#include "ui/shell/page.h"
#include "ui/support/desk.h"
#include "ui/support/latest_task.h"

#include <QHash>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace ui {

class ChartView;
class MessageBar;
class ProgressLine;

/// What a head of unit watches and prints: miss rate, share, backlog, agreement, calibration, rates per country, drift.
class OversightPage final : public Page
{
    Q_OBJECT
public:
    OversightPage(Desk &desk, core::Policy policy, QWidget *parent = nullptr);

    [[nodiscard]] Place place() const override { return Place::Oversight; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    void activate() override;
    [[nodiscard]] QList<KeyHelp> keys() const override;
    [[nodiscard]] QString help() const override;

    /// Computes the figures anew, in the background.
    void refresh();
    [[nodiscard]] bool isBusy() const { return m_task.isRunning() || m_switch.isRunning(); }
    [[nodiscard]] const core::OversightReport &report() const { return m_report; }
    void writeCsv(const QString &path);
    void writePdf(const QString &path);

Q_SIGNALS:
    /// For the status line: the miss rate in a few words and as a paragraph.
    void missRateChanged(const QString &words, const QString &explained);

private:
    QWidget *makeHead();
    QWidget *makeOrder();
    void showReport(const core::OversightReport &report);
    void showOrder(bool firstCome);
    void switchOrder();
    void save(const QString &suffix, const QString &filter, void (OversightPage::*write)(const QString &));
    void tellWritten(const core::Result<> &answer, const QString &path);

    Desk &m_desk;
    core::Policy m_policy;
    core::OversightReport m_report;
    QList<Chart> m_charts;
    MessageBar *m_message;
    ProgressLine *m_progress;
    QLabel *m_at;
    QLabel *m_miss;
    QLabel *m_missText;
    QLabel *m_drift;
    QLabel *m_order;
    QLineEdit *m_reason;
    QPushButton *m_orderButton;
    QPushButton *m_csv;
    QPushButton *m_pdf;
    QGridLayout *m_grid;
    QScrollArea *m_scroll;
    QHash<QString, ChartView *> m_views;
    LatestTask<core::OversightReport> m_task;
    LatestTask<std::monostate> m_switch;
};

} // namespace ui
