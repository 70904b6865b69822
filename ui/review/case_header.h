// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/case_service.h"

#include <QWidget>

class QToolButton;

namespace ui {

/// The head of a case: the notice's colour, the case number, the name, and where it stands; buttons beside it.
class CaseHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit CaseHeader(QWidget *parent = nullptr);
    void showCase(const core::CaseView &view);
    void clear();
    void setSourceTextShown(bool shown);
    void setLinksAvailable(bool available);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void backWanted();
    void previousWanted();
    void nextWanted();
    void sourceTextWanted(bool shown);
    void linksWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(const QString &icon, const QString &text, const QString &tip, const QString &name,
                           bool mirrored = false);

    core::NoticeType m_type = core::NoticeType::Unknown;
    QString m_id;
    QString m_name;
    QString m_standing;
    class QHBoxLayout *m_layout;
    QToolButton *m_source;
    QToolButton *m_links;
};

} // namespace ui
