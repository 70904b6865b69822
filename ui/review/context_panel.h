// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/case_service.h"

#include <QDate>
#include <QScrollArea>

class QVBoxLayout;

namespace ui {

/// What stands around a request: deadline and claim, other requests on the same person, decisions, versions with what
/// changed, history.
class ContextPanel final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ContextPanel(QWidget *parent = nullptr);
    void showCase(const core::CaseView &view, QDate today);
    /// Adds the requests that may concern the same person, once they are found.
    void showRelated(const QList<core::RelatedRequest> &related);

Q_SIGNALS:
    void caseWanted(core::RequestId id);
    /// The open case and this one side by side.
    void comparisonWanted(core::RequestId id);
    void versionWanted(int version);

private:
    void addHeading(const QString &text, const QString &note = {});
    void addText(const QString &text, bool muted = false);
    void addPair(const QString &label, const QString &value);
    void clearRelated();
    void addRelated(const core::RelatedRequest &other);
    void addStanding(const core::CaseView &view, QDate today);
    void addDecisions(const core::CaseView &view);
    void addVersions(const core::CaseView &view);
    void addHistory(const core::CaseView &view);

    QVBoxLayout *m_layout = nullptr;
    QVBoxLayout *m_relatedLayout = nullptr;
};

} // namespace ui
