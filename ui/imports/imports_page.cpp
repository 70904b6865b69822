// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/imports_page.h"

#include "core/base/log.h"
#include "ui/imports/import_report_panel.h"
#include "ui/imports/mapping_panel.h"
#include "ui/support/icons.h"
#include "ui/support/machine_settings.h"
#include "ui/support/metrics.h"
#include "ui/support/safe_text.h"
#include "ui/support/wording.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/section_header.h"

#include <QAction>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr qint64 kProblemsListed = core::ImportReport::kMaxListed;
constexpr qint64 kArrivalsEveryMs = 5000; // a queue that shows none yet is read again as often

core::ImportProblem storedForm(const core::ReadProblem &problem)
{
    return {problem.rejected,      QFileInfo(problem.position.file).fileName(),
            problem.position.line, problem.position.index,
            problem.externalId,    problem.field,
            problem.code,          problem.reason,
            problem.excerpt};
}

QString stateWord(core::ImportRecord::State state)
{
    switch (state) {
    case core::ImportRecord::State::Running:
        return ImportsPage::tr("running or broken off");
    case core::ImportRecord::State::Finished:
        return ImportsPage::tr("finished");
    case core::ImportRecord::State::Canceled:
        return ImportsPage::tr("cancelled");
    case core::ImportRecord::State::Failed:
        return ImportsPage::tr("failed");
    }
    return {};
}
} // namespace

ImportsPage::ImportsPage(Desk &desk, const core::RequestAssessor &assessor, core::CommitListener committed,
                         QWidget *parent)
    : Page(parent), m_desk(desk), m_assessor(assessor), m_committed(std::move(committed)), m_message(new MessageBar),
      m_fileList(plainLabel({})), m_format(new QComboBox), m_type(new QComboBox), m_mapping(new MappingPanel),
      m_choose(new QPushButton(themedIcon(u"folder"_s), tr("Choose files…"))), m_start(new QPushButton(tr("Import"))),
      m_progress(new ProgressLine), m_report(new ImportReportPanel), m_earlier(new QListWidget), m_import(&desk.jobs),
      m_preview(&desk.readers), m_recordsTask(&desk.readers), m_problemsTask(&desk.readers)
{
    setObjectName(u"importsPage"_s);
    setAcceptDrops(true);
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    leftLayout->addWidget(makeChoice());
    leftLayout->addWidget(makeEarlier(), 1);
    auto *columns = new QSplitter(Qt::Horizontal);
    columns->setChildrenCollapsible(false);
    columns->addWidget(left);
    columns->addWidget(m_report);
    columns->setStretchFactor(1, 1);
    columns->setSizes({420, 760});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(columns, 1);

    auto *choose = new QAction(tr("Choose files"), this);
    choose->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    choose->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(choose);
    connect(choose, &QAction::triggered, this, &ImportsPage::chooseFiles);
    connect(m_report, &ImportReportPanel::saved, this, [this] { Q_EMIT announced(tr("The report is saved.")); });
    connect(m_report, &ImportReportPanel::notSaved, this,
            [this](const QString &why) { m_message->tell(Tone::Trouble, why); });
    connect(m_progress, &ProgressLine::cancelWanted, this, [this] { m_import.stop(); });
    setFiles({});
}

void ImportsPage::cancelImport()
{
    m_progress->cancel();
}

QString ImportsPage::title() const
{
    return tr("Imports");
}

QIcon ImportsPage::icon() const
{
    return themedIcon(u"imports"_s);
}

QWidget *ImportsPage::makeChoice()
{
    nameWidget(m_format, u"importFormat"_s, tr("Format"));
    m_format->addItem(tr("found out from the file"), int(core::FileFormat::Detect));
    m_format->addItem(tr("public notices (JSON)"), int(core::FileFormat::NoticeJson));
    m_format->addItem(tr("full requests (JSON, JSON Lines)"), int(core::FileFormat::RequestJson));
    m_format->addItem(tr("table (CSV, TSV)"), int(core::FileFormat::Csv));
    nameWidget(m_type, u"importType"_s, tr("Type where a record does not say it"));
    m_type->addItem(tr("stays unknown"), -1);
    for (const core::NoticeType type : core::kNoticeTypes)
        m_type->addItem(wordFor(type), int(type));
    nameWidget(m_start, u"importStart"_s, tr("Import the chosen files"));
    m_start->setDefault(true);
    m_fileList->setWordWrap(true);
    m_fileList->setObjectName(u"importFiles"_s);
    nameWidget(m_choose, u"importChoose"_s, tr("Choose files"));
    setPlainToolTip(m_choose, tr("Ctrl+Shift+O. Files can also be dropped here."));
    connect(m_choose, &QPushButton::clicked, this, &ImportsPage::chooseFiles);
    connect(m_start, &QPushButton::clicked, this, &ImportsPage::startImport);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ImportsPage::previewTables);
    connect(m_mapping, &MappingPanel::changed, this, &ImportsPage::showStartable);

    auto *form = new QFormLayout;
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Type if not stated"), m_type);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addStretch(1);
    buttons->addWidget(m_start);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(new SectionHeader(tr("Import files")));
    layout->addWidget(m_fileList);
    layout->addLayout(form);
    layout->addWidget(m_mapping);
    layout->addLayout(buttons);
    layout->addWidget(m_progress);
    m_mapping->hide();
    m_mapping->setMinimumHeight(32 * kGrid);
    return body;
}

QWidget *ImportsPage::makeEarlier()
{
    nameWidget(m_earlier, u"earlierImports"_s, tr("Earlier imports"));
    m_earlier->setFrameShape(QFrame::NoFrame);
    m_earlier->setSpacing(2);
    connect(m_earlier, &QListWidget::currentRowChanged, this, &ImportsPage::showEarlier);
    connect(m_earlier, &QListWidget::itemClicked, this, [this] { showEarlier(m_earlier->currentRow()); });
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 2 * kGrid, 0, 0);
    layout->setSpacing(kHalfGrid);
    layout->addWidget(new SectionHeader(tr("Earlier imports")));
    layout->addWidget(m_earlier, 1);
    return body;
}

QList<KeyHelp> ImportsPage::keys() const
{
    return {{tr("Ctrl+Shift+O"), tr("choose files")}, {tr("/"), tr("find in the report")}};
}

QString ImportsPage::help() const
{
    return tr("Choose the files that came in, or drop them here. Public notices in JSON, full requests in JSON or JSON "
              "Lines, and tables are read; for a table, say which column fills which field. One bad record never "
              "stops the others: what was not taken over stands in the report with its place and the reason. The same "
              "file twice adds nothing; the same request with other content becomes a new version. An import can be "
              "cancelled at any time: whole records stay, and running it again adds only what is missing.");
}

void ImportsPage::activate()
{
    readEarlier();
    m_choose->setFocus(Qt::OtherFocusReason);
    focusNextStep();
}

bool ImportsPage::findOnPage()
{
    return m_report->focusFilter();
}

void ImportsPage::chooseFiles()
{
    m_choose->setFocus(Qt::OtherFocusReason);
    const QStringList files = QFileDialog::getOpenFileNames(
        this, tr("Choose files to import"), m_desk.settings.text(MachineSettings::Key::LastImportDir),
        tr("Requests (*.json *.jsonl *.ndjson *.csv *.tsv);;All files (*)"));
    if (files.isEmpty())
        return;
    m_desk.settings.setValue(MachineSettings::Key::LastImportDir, QFileInfo(files.first()).absolutePath());
    setFiles(files);
}

void ImportsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !isRunning())
        event->acceptProposedAction();
}

void ImportsPage::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files << url.toLocalFile();
    }
    m_choose->setFocus(Qt::OtherFocusReason);
    setFiles(files);
}

void ImportsPage::setFiles(const QStringList &paths)
{
    m_files = paths;
    m_fileList->setText(paths.isEmpty() ? tr("No files chosen. Choose them, or drop them on this page.")
                                        : filesInWords(paths));
    m_fileList->setForegroundRole(paths.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    previewTables();
}

void ImportsPage::previewTables()
{
    const auto format = static_cast<core::FileFormat>(m_format->currentData().toInt());
    const auto table = std::ranges::find_if(m_files, [format](const QString &file) {
        return format == core::FileFormat::Csv || (format == core::FileFormat::Detect && looksLikeTable(file));
    });
    m_mapping->hide();
    m_preview.cancel();
    showStartable();
    if (table == m_files.cend())
        return;
    m_preview.start([file = *table](const core::TaskContext &) { return previewTable(file); },
                    [this](const core::Result<TablePreview> &answer) { takePreview(answer); });
}

void ImportsPage::takePreview(const core::Result<TablePreview> &preview)
{
    if (!preview) {
        m_message->tell(Tone::Trouble, preview.error().message);
        return;
    }
    m_mapping->showTable(*preview);
    m_mapping->show();
    showStartable();
}

void ImportsPage::showStartable()
{
    const bool mapped = m_mapping->isHidden() || m_mapping->hindrance().isEmpty();
    const bool startable =
        !m_files.isEmpty() && !isRunning() && mapped && !m_preview.isRunning() && m_desk.file.isWritable();
    // A disabled button hands its focus to the next widget, which would show another import's report.
    if (!startable && m_start->hasFocus())
        m_choose->setFocus(Qt::OtherFocusReason);
    m_start->setEnabled(startable);
    focusNextStep();
}

/// Who has chosen files goes on with Enter. The window need not be active yet: the dialog may just be closing.
void ImportsPage::focusNextStep()
{
    if (window()->focusWidget() == m_choose && m_start->isEnabled())
        m_start->setFocus(Qt::OtherFocusReason);
}

core::ReadOptions ImportsPage::options() const
{
    core::ReadOptions reading;
    reading.format = static_cast<core::FileFormat>(m_format->currentData().toInt());
    if (const int type = m_type->currentData().toInt(); type >= 0)
        reading.type = static_cast<core::NoticeType>(type);
    if (!m_mapping->isHidden())
        reading.mapping = m_mapping->mapping();
    return reading;
}

void ImportsPage::startImport()
{
    if (m_files.isEmpty() || isRunning())
        return;
    m_message->dismiss();
    m_progress->begin(tr("Importing"), ProgressLine::Unit::Bytes);
    m_import.start(
        [&desk = m_desk, assessor = m_assessor, actor = m_desk.actor, files = m_files, committed = m_committed,
         reading = options()](const core::TaskContext &task) {
            return core::CaseImporter(desk.file, assessor, desk.clock, committed).import(files, reading, actor, task);
        },
        [this](const core::Result<core::ImportReport> &answer) { takeReport(answer); },
        [this](qint64 done, qint64 total) { showProgress(done, total); });
    m_sinceArrivals.start();
    showStartable();
}

void ImportsPage::showProgress(qint64 done, qint64 total)
{
    m_progress->update(done, total);
    if (!isRunning())
        return;
    Q_EMIT progressed(done, total);
    if (!m_sinceArrivals.hasExpired(kArrivalsEveryMs))
        return;
    m_sinceArrivals.start();
    Q_EMIT requestsArrived();
}

void ImportsPage::takeReport(const core::Result<core::ImportReport> &answer)
{
    m_progress->end();
    Q_EMIT progressed(0, 0);
    if (answer) {
        QList<core::ImportProblem> problems;
        for (const core::ReadProblem &problem : answer->problems)
            problems << storedForm(problem);
        m_problemsTask.cancel(); // a report that is still being read must not take the place of this one
        showRecord(answer->record, problems);
        tellOutcome(answer->record);
    } else if (answer.error().code == core::Error::Code::Canceled) {
        tellCancelled();
    } else {
        core::log::failure("import"_L1, answer.error());
        m_message->tell(Tone::Trouble, answer.error().message);
    }
    showStartable();
    readEarlier();
    Q_EMIT caseFileChanged();
}

void ImportsPage::tellCancelled()
{
    m_message->tell(Tone::Caution, tr("The import was cancelled. Whole records that were already read are kept; run it "
                                      "again to add the rest."));
}

void ImportsPage::tellOutcome(const core::ImportRecord &record)
{
    if (record.state == core::ImportRecord::State::Canceled) {
        tellCancelled(); // the files stay chosen, so that it can be run again
        return;
    }
    const bool clean = record.rejected == 0;
    m_message->tell(clean ? Tone::Good : Tone::Caution,
                    clean ? tr("The import is finished.")
                          : tr("%Ln record(s) could not be taken over; the report says why.", nullptr,
                               static_cast<int>(record.rejected)));
    setFiles({});
}

void ImportsPage::showRecord(const core::ImportRecord &record, const QList<core::ImportProblem> &problems)
{
    m_shown = record.id;
    m_report->showReport(record, problems);
}

void ImportsPage::readEarlier()
{
    m_recordsTask.start(
        [&desk = m_desk](const core::TaskContext &) -> core::Result<QList<core::ImportRecord>> {
            auto database = desk.file.connect(core::Database::Access::ReadOnly);
            if (!database)
                return database.error();
            return core::ImportStore(**database).all();
        },
        [this](const core::Result<QList<core::ImportRecord>> &answer) {
            if (!answer) {
                m_message->tell(Tone::Trouble, answer.error().message);
                return;
            }
            m_records = answer->mid(0, 200);
            const QSignalBlocker quiet(m_earlier);
            m_earlier->clear();
            for (const core::ImportRecord &record : std::as_const(m_records)) {
                m_earlier->addItem(
                    tr("%1, %2, by %3\n%4 read, %5 not taken over, %6", "when, files, who, counts, state")
                        .arg(momentInWords(record.startedAt), filesInWords(record.files), isolatedLine(record.user),
                             number(record.read), number(record.rejected), stateWord(record.state)));
                // Room for two lines of any script; too little would cut the second one away.
                m_earlier->item(m_earlier->count() - 1)
                    ->setSizeHint({0, 2 * fontMetrics().lineSpacing() + fontMetrics().height()});
            }
            // The row that is marked is the one whose report is shown.
            const auto shown = std::ranges::find(m_records, m_shown, &core::ImportRecord::id);
            if (shown == m_records.end())
                showEarlier(0);
            m_earlier->setCurrentRow(shown == m_records.end() ? 0 : static_cast<int>(shown - m_records.begin()));
        });
}

void ImportsPage::showEarlier(int row)
{
    if (row < 0 || row >= m_records.size())
        return;
    const core::ImportRecord record = m_records[row];
    m_problemsTask.start(
        [&desk = m_desk, id = record.id](const core::TaskContext &) -> core::Result<QList<core::ImportProblem>> {
            auto database = desk.file.connect(core::Database::Access::ReadOnly);
            if (!database)
                return database.error();
            return core::ImportStore(**database).problems(id, kProblemsListed);
        },
        [this, record](const core::Result<QList<core::ImportProblem>> &answer) {
            if (answer)
                showRecord(record, *answer);
            else
                m_message->tell(Tone::Trouble, answer.error().message);
        });
}

} // namespace ui
