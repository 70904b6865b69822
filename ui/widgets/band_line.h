// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/assessment.h"

#include <QWidget>

namespace ui {

/// "Concern: raised" with its bar, as one line.
class BandLine final : public QWidget
{
    Q_OBJECT
public:
    explicit BandLine(core::Band band, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    core::Band m_band;
    QString m_text;
};

} // namespace ui
