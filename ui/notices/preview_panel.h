// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/case_service.h"
#include "ui/support/desk.h"
#include "ui/support/latest_task.h"

#include <QWidget>

class QLabel;

namespace ui {

/// Why a request is where it is, in one sentence for a reviewer; not which of the hidden ways into the share it took.
QString whyHere(const core::Assessment &assessment);

/// The few lines under the queue about the request that is selected.
class PreviewPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewPanel(Desk &desk, QWidget *parent = nullptr);
    void showRequest(core::RequestId id);
    void clear();

private:
    void fill(const core::CaseView &view);

    Desk &m_desk;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_why;
    QLabel *m_note;
    LatestTask<core::CaseView> m_task;
};

} // namespace ui
