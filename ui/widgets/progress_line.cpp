// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_line.h"

#include "ui/support/metrics.h"
#include "ui/support/safe_text.h"
#include "ui/support/wording.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int kSteps = 1000;
constexpr qint64 kEstimateAfterMs = 3000; // earlier the rest would jump about
} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent), m_what(plainLabel({})), m_bar(new QProgressBar), m_count(plainLabel({})),
      m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(u"progressLine"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(kGrid);
    m_bar->setMinimumWidth(15 * kGrid);
    nameWidget(m_bar, u"progressBar"_s, tr("Progress"));
    nameWidget(m_cancel, u"progressCancel"_s, tr("Cancel"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    // Below each other: beside each other they would make the panel around them wider while the job runs.
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(kHalfGrid);
    layout->addWidget(m_what, 0, 0);
    layout->addWidget(m_cancel, 0, 1);
    layout->addWidget(m_bar, 1, 0, 1, 2);
    layout->addWidget(m_count, 2, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressLine::cancel);
    hide();
}

void ProgressLine::cancel()
{
    if (!m_running || !m_cancel->isEnabled())
        return;
    m_cancel->setEnabled(false);
    m_count->setText(tr("stopping…"));
    Q_EMIT cancelWanted();
}

void ProgressLine::begin(const QString &what, Unit unit)
{
    m_unit = unit;
    m_running = true;
    m_since.start();
    m_what->setText(what);
    m_bar->setAccessibleDescription(what);
    m_count->clear();
    m_cancel->setEnabled(true);
    m_bar->setRange(0, 0);
    show();
}

QString ProgressLine::amount(qint64 value) const
{
    return m_unit == Unit::Bytes ? bytesInWords(value) : number(value);
}

void ProgressLine::update(qint64 done, qint64 total)
{
    if (!m_running || !m_cancel->isEnabled())
        return;
    if (total <= 0) {
        m_count->setText(amount(done));
        return;
    }
    m_bar->setRange(0, kSteps);
    m_bar->setValue(static_cast<int>(double(done) / double(total) * kSteps));
    const QString count = tr("%1 of %2").arg(amount(done), amount(total));
    const qint64 elapsed = m_since.elapsed();
    if (elapsed < kEstimateAfterMs || done <= 0 || done >= total) {
        m_count->setText(count);
        return;
    }
    const auto seconds = static_cast<int>(double(elapsed) / double(done) * double(total - done) / 1000.0) + 1;
    const QString left = seconds < 90 ? tr("%Ln second(s) left", nullptr, seconds)
                                      : tr("%Ln minute(s) left", nullptr, (seconds + 30) / 60);
    m_count->setText(tr("%1, %2", "count, time left").arg(count, left));
}

void ProgressLine::end()
{
    m_running = false;
    hide();
}

} // namespace ui
