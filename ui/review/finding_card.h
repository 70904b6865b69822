// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"

#include <QAbstractButton>

namespace ui {

/// One indicator that fired: its code, which way it points, the sentence, the rule it rests on. Pressing it shows the
/// place in the request. Paints its text as it is.
class FindingCard final : public QAbstractButton
{
    Q_OBJECT
public:
    FindingCard(const core::Finding &finding, const QString &sentence, const QString &rule, QWidget *parent = nullptr);

    /// What reviewers said about it, as lines under the rule; empty for nothing.
    void setRemark(const QString &remark);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Parts
    {
        QRect code;
        QRect direction;
        QRect sentence;
        QRect rule;
        QRect remark;
        int height = 0;
    };
    [[nodiscard]] Parts partsFor(int width) const;
    [[nodiscard]] QFont codeFont() const;
    [[nodiscard]] QFont smallFont() const;

    core::Finding m_finding;
    QString m_direction;
    QString m_sentence;
    QString m_rule;
    QString m_remark;
};

} // namespace ui
