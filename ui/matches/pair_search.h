// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/matches/person_finder.h"
#include "ui/matches/suggestion_model.h"
#include "ui/support/desk.h"
#include "ui/support/latest_task.h"

#include <QObject>

#include <memory>

namespace ui {

/// The search for pairs of requests that may concern one person: it runs in the background, gives what it finds while
/// it looks on, and can be stopped; what was found until then stays. On the GUI thread.
class PairSearch final : public QObject
{
    Q_OBJECT
public:
    explicit PairSearch(Desk &desk, QObject *parent = nullptr);
    ~PairSearch() override;

    /// Looks at all requests in the order of the desk, and then at joined persons that hang together by one weak link.
    void start(const PersonShelf &shelf);
    void stop() { m_look.stop(); }
    [[nodiscard]] bool isRunning() const { return m_look.isRunning(); }
    /// Whether the last search came to its end.
    [[nodiscard]] bool lookedAtAll() const { return m_whole; }
    /// Requests looked at and requests to look at.
    [[nodiscard]] qint64 looked() const { return m_looked; }
    [[nodiscard]] qint64 toLook() const { return m_toLook; }

Q_SIGNALS:
    void found(const QList<ui::SuggestionItem> &items);
    /// The search is over; the message says why it failed, if it did.
    void ended(const QString &failure);

private:
    /// What the search has found and the page has not taken yet.
    struct Basket;
    void end(const core::Result<qint64> &answer);

    Desk &m_desk;
    std::shared_ptr<Basket> m_basket;
    qint64 m_looked = 0;
    qint64 m_toLook = 0;
    bool m_whole = false;
    LatestTask<qint64> m_look;
};

} // namespace ui
