// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workstation/languages.h"
#include "app/workstation/opened_file.h"
#include "core/base/clock.h"
#include "ui/models/queue_reader.h"
#include "ui/shell/main_window.h"
#include "ui/support/desk.h"
#include "ui/support/latest_task.h"
#include "ui/support/machine_settings.h"
#include "ui/support/theme.h"
#include "ui/support/turns.h"

#include <functional>
#include <memory>
#include <optional>

class QApplication;

namespace ui {
class AdministrationPage;
class CasePage;
class ImportsPage;
class LinksPage;
class OversightPage;
class PersonFinder;
class SearchRecorder;
class QueuePage;
class StartPage;
struct TriageChoice;
} // namespace ui

namespace workstation {

/// Builds the window and everything that it works with, and takes it down in the right order. The only place that knows
/// which pages there are and what one page's wish means for another.
class Workstation final : public QObject
{
    Q_OBJECT
public:
    Workstation(QApplication &application, const QString &settingsFile, const core::Clock &clock, const QString &user);
    ~Workstation() override;

    /// Opens a case file and shows its queue; when that fails, shows why. Answers at once: the file is read on another
    /// thread, the pages are made in turns of the event loop, and opened() or notOpened() tells the end. A second call
    /// meanwhile does nothing.
    void open(const QString &path, core::CaseFile::Mode mode = core::CaseFile::Mode::Write);
    void create(const QString &path);
    void showStart();
    /// Goes to the imports with these files chosen; the reviewer starts the import.
    void importFiles(const QStringList &paths);

    [[nodiscard]] bool isOpening() const { return m_opening.isRunning() || !m_turns.isEmpty(); }
    /// Comes with the first turn of the event loop after open().
    [[nodiscard]] ui::MainWindow *window() const { return m_window.get(); }
    [[nodiscard]] ui::QueuePage *queue() const { return m_queue; }
    [[nodiscard]] ui::CasePage *casePage() const { return m_case; }
    [[nodiscard]] ui::Theme &theme() { return m_theme; }
    [[nodiscard]] ui::MachineSettings &settings() { return m_settings; }

Q_SIGNALS:
    /// Every page of the case file is there.
    void opened();
    /// The start page says why not.
    void notOpened();

private:
    /// Opens or makes the file, on another thread.
    using FileMaker = std::function<core::Result<std::unique_ptr<core::CaseFile>>()>;

    void begin(const QString &path, const FileMaker &make);
    void take(const core::Result<OpenedFile> &opened, const QString &path);
    void tellTrouble(const QString &path, const core::Error &error);
    void closeFile();
    void buildWindow(ui::Place first);
    void fillFrame();
    void addCommands();
    void startReading();
    void keepLogShort();
    void addQueue();
    void addCase();
    void addSearch();
    void addLinks();
    void showLinks(core::RequestId id);
    void addOversight();
    void addImports();
    void addAdministration();
    void addModelPanel(ui::AdministrationPage *page);
    void useModelOfFile();
    void takeTriage(const ui::TriageChoice &choice);
    void applyLanguage();
    void openCase(core::RequestId id);
    void nextCase(core::RequestId after);
    void newWindow();

    ui::MachineSettings m_settings;
    const core::Clock &m_clock;
    QString m_user;
    double m_share = 0; ///< what the case file's settings want of detailed review
    ui::Theme m_theme;
    Languages m_languages;
    LoadingAssessor m_loading;                       ///< what becomes m_starting, begun while the program starts
    std::optional<core::RequestAssessor> m_starting; ///< with the model that ships
    std::optional<core::RequestAssessor> m_assessor; ///< with the case file's own, where it has one
    ui::Turns m_turns;                               ///< what is still to be made of the window
    QThreadPool m_openers;
    ui::LatestTask<OpenedFile> m_opening{&m_openers};
    std::shared_ptr<core::CaseFile> m_file;
    std::unique_ptr<ui::CaseFileQueueReader> m_reader;
    std::unique_ptr<ui::Desk> m_desk;
    std::unique_ptr<ui::PersonFinder> m_finder;
    std::unique_ptr<ui::SearchRecorder> m_recorder;
    std::unique_ptr<ui::MainWindow> m_window; ///< last, so that its pages go first
    ui::QueuePage *m_queue = nullptr;
    ui::CasePage *m_case = nullptr;
    ui::ImportsPage *m_imports = nullptr;
    ui::OversightPage *m_oversight = nullptr;
    ui::LinksPage *m_links = nullptr;
};

} // namespace workstation
