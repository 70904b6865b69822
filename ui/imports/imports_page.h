// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/case_importer.h"
#include "ui/imports/table_preview.h"
#include "ui/shell/page.h"
#include "ui/support/desk.h"
#include "ui/support/latest_task.h"

#include <QElapsedTimer>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace ui {

class ImportReportPanel;
class MappingPanel;
class MessageBar;
class ProgressLine;

/// Brings files into the case file: choose or drop them, say what they hold where they don't say it themselves, watch,
/// read the report. An import that was cancelled keeps whole records only and can be run again.
class ImportsPage final : public Page
{
    Q_OBJECT
public:
    /// `committed` hears of the requests that an import stores; it may be empty.
    ImportsPage(Desk &desk, const core::RequestAssessor &assessor, core::CommitListener committed = {},
                QWidget *parent = nullptr);

    [[nodiscard]] Place place() const override { return Place::Imports; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    void activate() override;
    bool findOnPage() override;
    [[nodiscard]] QList<KeyHelp> keys() const override;
    [[nodiscard]] QString help() const override;

    /// Asks which files, then chooses them.
    void chooseFiles();
    /// Chooses these files, as if they were dropped here.
    void setFiles(const QStringList &paths);
    void startImport();
    [[nodiscard]] bool isRunning() const { return m_import.isRunning(); }
    void cancelImport();

Q_SIGNALS:
    /// How far the running import is, in bytes of its files; a total of 0 when none runs any more.
    void progressed(qint64 done, qint64 total);
    /// The running import has stored requests since this was said last. Some seconds lie between two of these.
    void requestsArrived();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeChoice();
    QWidget *makeEarlier();
    void previewTables();
    void takePreview(const core::Result<TablePreview> &preview);
    void showStartable();
    void focusNextStep();
    void showProgress(qint64 done, qint64 total);
    void takeReport(const core::Result<core::ImportReport> &answer);
    void tellOutcome(const core::ImportRecord &record);
    void tellCancelled();
    void showRecord(const core::ImportRecord &record, const QList<core::ImportProblem> &problems);
    void readEarlier();
    void showEarlier(int row);
    [[nodiscard]] core::ReadOptions options() const;

    Desk &m_desk;
    const core::RequestAssessor &m_assessor;
    core::CommitListener m_committed;
    QStringList m_files;
    MessageBar *m_message;
    QLabel *m_fileList;
    QComboBox *m_format;
    QComboBox *m_type;
    MappingPanel *m_mapping;
    QPushButton *m_choose;
    QPushButton *m_start;
    ProgressLine *m_progress;
    QElapsedTimer m_sinceArrivals;
    ImportReportPanel *m_report;
    QListWidget *m_earlier;
    QList<core::ImportRecord> m_records;
    core::ImportId m_shown; ///< whose report is shown; none before the first import
    LatestTask<core::ImportReport> m_import;
    LatestTask<TablePreview> m_preview;
    LatestTask<QList<core::ImportRecord>> m_recordsTask;
    LatestTask<QList<core::ImportProblem>> m_problemsTask;
};

} // namespace ui
