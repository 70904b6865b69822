// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/administration_page.h"

#include "core/audit/file_check.h"
#include "ui/administration/triage_panel.h"
#include "ui/support/icons.h"
#include "ui/support/machine_settings.h"
#include "ui/support/safe_text.h"
#include "ui/support/wording.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/section_header.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
using Key = MachineSettings::Key;
constexpr int kColumnWidth = 80 * kGrid;
constexpr qsizetype kFaultsShown = 5;

void addChoice(QComboBox *box, const QString &word, const QString &code, const QString &current)
{
    box->addItem(word, code);
    if (code == current)
        box->setCurrentIndex(box->count() - 1);
}

/// A form's label; one width, so that the forms of the page stand in line.
QLabel *label(const QString &text)
{
    QLabel *made = plainLabel(text);
    made->setMinimumWidth(18 * kGrid);
    return made;
}

QLabel *wrapped(const QString &text)
{
    QLabel *label = plainLabel(text);
    label->setWordWrap(true);
    return label;
}
} // namespace

AdministrationPage::AdministrationPage(Desk &desk, const core::Policy &policy, QWidget *parent)
    : Page(parent), m_desk(desk), m_message(new MessageBar), m_theme(new QComboBox), m_density(new QComboBox),
      m_language(new QComboBox), m_user(new QLineEdit), m_progress(new ProgressLine),
      m_triage(new TriagePanel(desk, policy, m_message)), m_check(&desk.jobs), m_verify(&desk.jobs),
      m_backup(&desk.jobs)
{
    setObjectName(u"administrationPage"_s);
    auto *column = new QWidget;
    column->setMaximumWidth(kColumnWidth);
    auto *columnLayout = new QVBoxLayout(column);
    m_parts = columnLayout;
    columnLayout->setContentsMargins(0, kGrid, 0, 2 * kGrid);
    columnLayout->setSpacing(2 * kGrid);
    columnLayout->addWidget(makeLooks());
    columnLayout->addWidget(makeCaseFile(policy));
    columnLayout->addWidget(m_triage);
    columnLayout->addWidget(makeCare());
    columnLayout->addStretch(1);
    auto *body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    auto *bodyLayout = new QHBoxLayout(body);
    bodyLayout->setContentsMargins(3 * kGrid, 0, 3 * kGrid, 0);
    bodyLayout->addWidget(column, 1);
    bodyLayout->addStretch(0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(scroll, 1);
    connect(m_progress, &ProgressLine::cancelWanted, this, [this] {
        m_check.stop();
        m_verify.stop();
        m_backup.stop();
    });
}

void AdministrationPage::addPart(QWidget *part)
{
    m_parts->insertWidget(m_parts->count() - 2, part);
}

QString AdministrationPage::title() const
{
    return tr("Administration");
}

QIcon AdministrationPage::icon() const
{
    return themedIcon(u"administration"_s);
}

void AdministrationPage::activate()
{
    m_theme->setFocus(Qt::OtherFocusReason);
    m_triage->refresh();
}

QList<KeyHelp> AdministrationPage::keys() const
{
    return {{tr("Tab"), tr("to the next setting")}, {tr("Enter"), tr("in the reason: apply the changed settings")}};
}

QString AdministrationPage::help() const
{
    return tr(
        "Looks, language and name hold on this computer at once. Sorting belongs to the case file: it says how "
        "much gets detailed review and how it is chosen; a change needs a reason, and the audit log keeps the old "
        "and the new value. A backup copies the case file while it is open and "
        "checks the copy before it gets its name; keep it on another disk. The integrity check reads the whole "
        "file. Verifying the audit log finds any entry that was changed, removed or moved, and says which.");
}

QWidget *AdministrationPage::makeLooks()
{
    MachineSettings &settings = m_desk.settings;
    nameWidget(m_theme, u"settingTheme"_s, tr("Colours"));
    const QString theme = settings.text(Key::Theme);
    addChoice(m_theme, tr("as the desktop"), u"system"_s, theme);
    addChoice(m_theme, tr("light"), u"light"_s, theme);
    addChoice(m_theme, tr("dark"), u"dark"_s, theme);
    addChoice(m_theme, tr("high contrast"), u"contrast"_s, theme);
    nameWidget(m_density, u"settingDensity"_s, tr("Lists"));
    const QString density = settings.text(Key::Density);
    addChoice(m_density, tr("comfortable"), u"comfortable"_s, density);
    addChoice(m_density, tr("compact"), u"compact"_s, density);
    nameWidget(m_language, u"settingLanguage"_s, tr("Language"));
    const QString language = settings.text(Key::Language);
    addChoice(m_language, tr("as the desktop"), u"system"_s, language);
    // Each language by its own name, so that everyone finds theirs.
    addChoice(m_language, u"English"_s, u"en"_s, language);
    addChoice(m_language, u"français"_s, u"fr"_s, language);
    addChoice(m_language, u"español"_s, u"es"_s, language);
    addChoice(m_language, u"العربية"_s, u"ar"_s, language);
    nameWidget(m_user, u"settingUser"_s, tr("Name of the reviewer"));
    m_user->setText(m_desk.actor.user);
    m_user->setMaxLength(100);
    connect(m_theme, &QComboBox::activated, this, [this] {
        m_desk.settings.setValue(Key::Theme, m_theme->currentData());
        Q_EMIT themeChanged(themeChoiceFromCode(m_theme->currentData().toString()));
    });
    connect(m_density, &QComboBox::activated, this, [this] {
        m_desk.settings.setValue(Key::Density, m_density->currentData());
        Q_EMIT densityChanged(m_density->currentIndex() == 1 ? Density::Compact : Density::Comfortable);
    });
    connect(m_language, &QComboBox::activated, this, [this] {
        m_desk.settings.setValue(Key::Language, m_language->currentData());
        Q_EMIT languageChanged();
    });
    connect(m_user, &QLineEdit::editingFinished, this, [this] {
        const QString name = m_user->text().trimmed();
        if (name.isEmpty() || name == m_desk.actor.user)
            return;
        m_desk.settings.setValue(Key::UserName, name);
        Q_EMIT userChanged(name);
    });
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(new SectionHeader(tr("This workstation")));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    for (QWidget *field : {static_cast<QWidget *>(m_theme), static_cast<QWidget *>(m_density),
                           static_cast<QWidget *>(m_language), static_cast<QWidget *>(m_user)})
        field->setMinimumWidth(28 * kGrid);
    form->addRow(label(tr("Colours")), m_theme);
    form->addRow(label(tr("Lists")), m_density);
    form->addRow(label(tr("Language")), m_language);
    form->addRow(label(tr("Your name")), m_user);
    layout->addLayout(form);
    return body;
}

QWidget *AdministrationPage::makeCaseFile(const core::Policy &policy)
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(new SectionHeader(tr("Case file")));
    auto *form = new QFormLayout;
    form->addRow(label(tr("File")), wrapped(QDir::toNativeSeparators(m_desk.file.path())));
    form->addRow(label(tr("Use")), plainLabel(m_desk.file.isWritable() ? tr("reading and writing")
                                                                       : tr("reading only: nothing can be decided")));
    form->addRow(label(tr("Policy")), plainLabel(policy.version));
    layout->addLayout(form);
    return body;
}

void AdministrationPage::addJob(QVBoxLayout *layout, const QString &text, const QString &button, const QString &icon,
                                const QString &name, std::function<void()> run)
{
    auto *row = new QHBoxLayout;
    row->addWidget(wrapped(text), 1);
    auto *start = new QPushButton(themedIcon(icon), button);
    nameWidget(start, name, button);
    start->setMinimumWidth(24 * kGrid);
    connect(start, &QPushButton::clicked, this, [run = std::move(run)] { run(); });
    row->addWidget(start, 0, Qt::AlignTop);
    layout->addLayout(row);
    m_jobs << start;
}

QWidget *AdministrationPage::makeCare()
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * kGrid);
    layout->addWidget(new SectionHeader(tr("Care")));
    addJob(layout, tr("Copies the case file while it is open. Keep the copy on another disk."), tr("Back up now…"),
           u"save"_s, u"backupNow"_s, [this] { backup(); });
    addJob(layout, tr("Reads the whole case file and says whether anything is damaged."), tr("Check the file"),
           u"check"_s, u"checkFile"_s, [this] { checkFile(); });
    addJob(layout, tr("Walks through the audit log and finds any entry that was changed, removed or moved."),
           tr("Verify the audit log"), u"shield"_s, u"verifyAudit"_s, [this] { verifyAudit(); });
    layout->addWidget(m_progress);
    return body;
}

void AdministrationPage::begin(const QString &what)
{
    m_message->dismiss();
    m_progress->begin(what, ProgressLine::Unit::Records);
    for (QPushButton *job : std::as_const(m_jobs))
        job->setEnabled(false);
}

void AdministrationPage::end()
{
    m_progress->end();
    for (QPushButton *job : std::as_const(m_jobs))
        job->setEnabled(true);
}

void AdministrationPage::backup()
{
    if (isBusy())
        return;
    const QString name = QFileInfo(m_desk.file.path()).completeBaseName();
    const QString day = m_desk.clock.now().toLocalTime().date().toString(Qt::ISODate);
    const QDir folder(m_desk.settings.text(Key::LastBackupDir));
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Back up to"), folder.filePath(u"%1-%2.ndcase"_s.arg(name, day)));
    if (!path.isEmpty())
        backupTo(path);
}

void AdministrationPage::backupTo(const QString &path)
{
    begin(tr("Backing up"));
    m_backup.start([&desk = m_desk, path](const core::TaskContext &) { return desk.file.backup(path); },
                   [this, path](const core::Result<> &answer) {
                       end();
                       if (!answer) {
                           m_message->tell(Tone::Trouble, answer.error().message);
                           return;
                       }
                       const QDateTime now = m_desk.clock.now();
                       m_desk.settings.setValue(Key::LastBackup, now);
                       m_desk.settings.setValue(Key::LastBackupDir, QFileInfo(path).absolutePath());
                       m_message->tell(
                           Tone::Good,
                           tr("The backup is made and checked: %1").arg(isolatedLine(QFileInfo(path).fileName())));
                       Q_EMIT backedUp(now);
                   });
}

void AdministrationPage::checkFile()
{
    if (isBusy())
        return;
    begin(tr("Checking the file"));
    m_check.start([&desk = m_desk](const core::TaskContext &task) { return core::checkCaseFile(desk.file, task); },
                  [this](const core::Result<QStringList> &answer) {
                      end();
                      if (!answer)
                          m_message->tell(Tone::Trouble, answer.error().message);
                      else if (answer->isEmpty())
                          m_message->tell(Tone::Good, tr("The case file is sound."));
                      else
                          m_message->tell(Tone::Trouble,
                                          tr("The case file is damaged. Make a copy of it, then go back to the last "
                                             "backup. Found: %1")
                                              .arg(answer->mid(0, kFaultsShown).join(u"; "_s)));
                  },
                  [this](qint64 done, qint64 total) { m_progress->update(done, total); });
}

void AdministrationPage::verifyAudit()
{
    if (isBusy())
        return;
    begin(tr("Verifying the audit log"));
    m_verify.start(
        [&desk = m_desk](const core::TaskContext &task) -> core::Result<core::AuditLog::Verification> {
            auto database = desk.file.connect(core::Database::Access::ReadOnly);
            if (!database)
                return database.error();
            return core::AuditLog(**database).verify(task);
        },
        [this](const core::Result<core::AuditLog::Verification> &answer) {
            end();
            if (!answer)
                m_message->tell(Tone::Trouble, answer.error().message);
            else if (answer->ok)
                m_message->tell(Tone::Good, tr("The audit log is sound: %Ln entry(s).", nullptr,
                                               static_cast<int>(answer->entries)));
            else
                m_message->tell(
                    Tone::Trouble,
                    tr("The audit log is not sound at entry %1. %2").arg(number(answer->firstBad), answer->why));
        },
        [this](qint64 done, qint64 total) { m_progress->update(done, total); });
}

} // namespace ui
