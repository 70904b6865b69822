// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_report_panel.h"

#include "ui/imports/report_export.h"
#include "ui/models/problem_model.h"
#include "ui/support/metrics.h"
#include "ui/support/safe_text.h"
#include "ui/support/wording.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/section_header.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr qsizetype kFilesNamed = 4;
}

QString filesInWords(const QStringList &files)
{
    QStringList names;
    for (const QString &file : files.mid(0, kFilesNamed))
        names << isolatedLine(QFileInfo(file).fileName());
    QString listed = names.join(u", "_s);
    if (files.size() <= kFilesNamed)
        return listed;
    return ImportReportPanel::tr("%1 and %Ln more", nullptr, static_cast<int>(files.size() - kFilesNamed)).arg(listed);
}

ImportReportPanel::ImportReportPanel(QWidget *parent)
    : QWidget(parent), m_summary(plainLabel({})), m_filter(new QLineEdit), m_save(new QPushButton(tr("Save as CSV…"))),
      m_table(new QTableView), m_empty(new EmptyState), m_stack(new QStackedWidget), m_problems(new ProblemModel(this))
{
    nameWidget(m_summary, u"importSummary"_s, tr("Result of the import"));
    m_summary->setWordWrap(true);
    nameWidget(m_filter, u"reportFilter"_s, tr("Find in the report"));
    m_filter->setPlaceholderText(tr("Find in the report"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(32 * kGrid);
    nameWidget(m_save, u"reportExport"_s, tr("Save the report as CSV"));
    m_empty->setObjectName(u"reportEmpty"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeTable());
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_problems->setFilter(text);
        showTableOrReason();
    });
    connect(m_save, &QPushButton::clicked, this, &ImportReportPanel::save);

    auto *top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addStretch(1);
    top->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    layout->setSpacing(kGrid);
    layout->addWidget(new SectionHeader(tr("Report")));
    layout->addWidget(m_summary);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    showReport({}, {});
}

QWidget *ImportReportPanel::makeTable()
{
    nameWidget(m_table, u"reportTable"_s, tr("Records with problems"));
    m_table->setModel(m_problems);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(Density::Compact));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    constexpr std::array<int, 5> widths = {112, 128, 88, 120, 136};
    for (int i = 0; i < 5; ++i)
        m_table->setColumnWidth(i, widths[static_cast<size_t>(i)]);
    return m_table;
}

void ImportReportPanel::showReport(const core::ImportRecord &record, const QList<core::ImportProblem> &problems)
{
    m_problems->setProblems(problems);
    for (QWidget *tool : {static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_save)})
        tool->setVisible(!problems.isEmpty());
    m_summary->setVisible(!record.files.isEmpty());
    if (record.files.isEmpty()) {
        m_empty->setContent(u"imports"_s, tr("No import yet"),
                            tr("After an import, or when an earlier one is chosen, this shows what was taken over and "
                               "what was not."));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    const QString counts = tr("Read: %1. New: %2. New versions: %3. Unchanged: %4. Not taken over: %5. Remarks: %6.")
                               .arg(number(record.read), number(record.added), number(record.updated),
                                    number(record.unchanged), number(record.rejected), number(record.warnings));
    m_summary->setText(tr("%1: %2", "files, counts").arg(filesInWords(record.files), counts));
    showTableOrReason();
}

void ImportReportPanel::showTableOrReason()
{
    if (m_problems->rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    if (m_problems->problems().isEmpty())
        m_empty->setContent(u"check"_s, tr("Nothing to report"),
                            tr("Of what was read, no record was left out and none calls for a remark."));
    else
        m_empty->setContent(u"search"_s, tr("No line of the report holds this text"), {});
    m_stack->setCurrentWidget(m_empty);
}

bool ImportReportPanel::focusFilter()
{
    if (m_filter->isHidden())
        return false;
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
    return true;
}

void ImportReportPanel::save()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the report"), u"import-report.csv"_s, tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    if (const auto written = writeReport(path, m_problems->problems()); !written)
        Q_EMIT notSaved(written.error().message);
    else
        Q_EMIT saved();
}

} // namespace ui
