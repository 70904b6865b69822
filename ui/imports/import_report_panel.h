// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/import_store.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace ui {

class EmptyState;
class ProblemModel;

/// What one import read, took over and left out, with the reasons; found in, and saved as a table. GUI thread only.
class ImportReportPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportReportPanel(QWidget *parent = nullptr);

    /// Shows the report of an import. A record without files stands for "no import yet".
    void showReport(const core::ImportRecord &record, const QList<core::ImportProblem> &problems);
    /// Puts the cursor into the field that finds in the report. False where there is nothing to find in.
    bool focusFilter();

Q_SIGNALS:
    void saved();
    void notSaved(const QString &why);

private:
    QWidget *makeTable();
    void showTableOrReason();
    void save();

    QLabel *m_summary;
    QLineEdit *m_filter;
    QPushButton *m_save;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    ProblemModel *m_problems;
};

/// The names of the first files, and how many more there are; for one line.
QString filesInWords(const QStringList &files);

} // namespace ui
