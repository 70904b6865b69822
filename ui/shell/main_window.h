// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/support/layout_store.h"

#include <QMap>
#include <QWidget>

class QStackedWidget;

namespace ui {

class FindField;
class InfoPanel;
class ListFindSource;
class Rail;
class StatusLine;

/// The one window: the rail, the find field on top, the pages, the status line. Knows pages only by their interface;
/// lists only those that it was given.
class MainWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit MainWindow(MachineSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Takes the page into its place.
    void addPage(Page *page);
    /// Instead of pages: the start page, or why a case file can't be opened.
    void showOnly(QWidget *widget);
    /// What goes on until the first page comes: said in place of the pages, where it takes longer than a moment.
    void showWaiting(const QString &text);
    void goTo(Place place);
    [[nodiscard]] Page *current() const;
    [[nodiscard]] Page *page(Place place) const { return m_pages.value(place); }
    [[nodiscard]] FindField *findField() const { return m_find; }
    [[nodiscard]] StatusLine *statusLine() const { return m_status; }
    /// Adds a command that the find field offers and, with keys, that works everywhere.
    void addCommand(const QString &name, const QKeySequence &keys, const QIcon &icon, std::function<void()> run);
    void showKeys();
    void showHelp();
    void showAbout(const QString &text);

private:
    void makeCommands();
    [[nodiscard]] QList<KeyHelp> commonKeys() const;

    LayoutStore m_layouts;
    Rail *m_rail;
    FindField *m_find;
    StatusLine *m_status;
    QStackedWidget *m_stack;
    InfoPanel *m_info;
    ListFindSource *m_commands;
    ListFindSource *m_topics;
    ListFindSource *m_keys;
    QMap<Place, Page *> m_pages;
    QWidget *m_waiting = nullptr;
    bool m_topicsAdded = false;
};

} // namespace ui
