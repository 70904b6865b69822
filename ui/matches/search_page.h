// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/matches/person_finder.h"
#include "ui/matches/search_recorder.h"
#include "ui/shell/page.h"

#include <functional>

class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTimer;

namespace ui {

class ComparisonView;
class EmptyState;
class HitModel;
class MessageBar;

/// Finds the subjects of requests by name, date of birth, nationality and document while one types, and shows beside
/// each other what was looked for and what was found, or any two that were found.
class SearchPage final : public Page
{
    Q_OBJECT
public:
    SearchPage(Desk &desk, PersonFinder &finder, SearchRecorder &recorder, QWidget *parent = nullptr);
    ~SearchPage() override;

    [[nodiscard]] Place place() const override { return Place::Search; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    void activate() override;
    bool findOnPage() override;
    [[nodiscard]] QList<KeyHelp> keys() const override;
    [[nodiscard]] QString help() const override;

    /// Looks for this name, as if it had been typed.
    void searchName(const QString &name);
    /// Shows these two requests beside each other.
    void compare(core::RequestId left, core::RequestId right);
    [[nodiscard]] HitModel *model() const { return m_model; }
    [[nodiscard]] bool isSearching() const { return m_search.isRunning() || m_compare.isRunning(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFields();
    QLineEdit *makeField(const QString &name, const QString &label, const QString &example);
    void makeTable();
    void makeKeys();
    void addKey(const QKeySequence &keys, const QString &name, std::function<void()> run);
    void search();
    void showHits(const core::Result<QList<core::FoundPerson>> &answer);
    void showState();
    void showComparison();
    void showPair(const core::Result<PersonComparison> &answer);
    void openCurrent();
    void step(int by);
    void chooseRow(int row);
    [[nodiscard]] bool readQuery(core::Query &query);
    [[nodiscard]] bool isBlank() const;
    [[nodiscard]] const core::FoundPerson *current() const;

    Desk &m_desk;
    PersonFinder &m_finder;
    SearchRecorder &m_recorder;
    HitModel *m_model;
    MessageBar *m_message;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_birth = nullptr;
    QLineEdit *m_nationality = nullptr;
    QLineEdit *m_document = nullptr;
    QLabel *m_state;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    ComparisonView *m_comparison;
    QSplitter *m_splitter;
    QTimer *m_typing;
    core::Query m_query;   ///< what the answer shown is to
    bool m_asked = false;  ///< an answer to the query as it stands is shown
    bool m_paired = false; ///< two requests stand beside each other, whatever the list shows
    LatestTask<QList<core::FoundPerson>> m_search;
    LatestTask<PersonComparison> m_compare;
};

} // namespace ui
