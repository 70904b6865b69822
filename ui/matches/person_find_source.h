// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/matches/person_finder.h"
#include "ui/shell/find_field.h"

namespace ui {

/// Finds subjects by name for the field above everything: misspelt, turned round, in another script.
class PersonFindSource final : public FindSource
{
    Q_OBJECT
public:
    PersonFindSource(const PersonFinder &finder, QThreadPool *pool);
    void ask(const QString &text) override;
    void forget() override { m_task.cancel(); }

Q_SIGNALS:
    void chosen(core::RequestId id);
    /// Show all that this text finds.
    void allWanted(const QString &text);

private:
    void answer(const QString &text, const QList<PersonHit> &hits);

    const PersonFinder &m_finder;
    LatestTask<QList<PersonHit>> m_task;
};

} // namespace ui
