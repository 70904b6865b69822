// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QStackedWidget;
class QTabBar;

namespace ui {

class SearchPage;
class SuggestionsPage;

/// The place for persons: find one, or work through the pairs that may be one. Shows one of the two pages under a bar
/// of tabs and speaks for it.
class PersonsPage final : public Page
{
    Q_OBJECT
public:
    /// Takes both pages over.
    PersonsPage(SearchPage *search, SuggestionsPage *suggestions, QWidget *parent = nullptr);

    [[nodiscard]] Place place() const override { return Place::Search; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    void activate() override;
    bool findOnPage() override;
    [[nodiscard]] QList<KeyHelp> keys() const override;
    [[nodiscard]] QString help() const override;

    void showSearch() { setTab(0); }
    void showSuggestions() { setTab(1); }

private:
    void setTab(int tab);
    [[nodiscard]] Page *shown() const;

    SearchPage *m_search;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
};

} // namespace ui
