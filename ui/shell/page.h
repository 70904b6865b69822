// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QIcon>
#include <QKeySequence>
#include <QList>
#include <QString>
#include <QWidget>

namespace ui {

/// One key of a page, for the list that `?` shows.
struct KeyHelp
{
    QString keys; ///< as written on the keyboard: "J / K"
    QString what; ///< "next, previous"
};

/// The places of the rail, in their order; Ctrl+1 goes to the first. A place without a page is not shown.
enum class Place { Queue = 1, Case, Search, Links, Oversight, Imports, Administration };

/// One place in the window. Pages don't know each other: what one wants of another goes through these signals, and app
/// connects them. All on the GUI thread; nothing here may wait.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual Place place() const = 0;
    /// The word in the rail, translated.
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QIcon icon() const = 0;
    /// Called whenever the page comes to the front: refresh what may have changed, put the focus where work starts.
    virtual void activate() {}
    /// What `/` does: find on this page. False when the page has nothing to find in.
    virtual bool findOnPage() { return false; }
    [[nodiscard]] virtual QList<KeyHelp> keys() const { return {}; }
    /// One paragraph for F1: what this page is for and what to do next.
    [[nodiscard]] virtual QString help() const { return {}; }

Q_SIGNALS:
    /// Open this request in the case page.
    void caseWanted(core::RequestId id);
    /// Show the links of this request's subject.
    void linksWanted(core::RequestId id);
    /// Something that others show has changed in the case file (decisions, imports, claims).
    void caseFileChanged();
    /// A short message for the status line, also for screen readers.
    void announced(const QString &message);
};

} // namespace ui
