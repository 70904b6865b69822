// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/metrics.h"

#include <QAbstractButton>

namespace ui {

/// One entry of the rail: icon over word, an accent line at the edge when it is the current place.
class RailButton final : public QAbstractButton
{
    Q_OBJECT
public:
    static constexpr int kNarrowest = 10 * kGrid; ///< width in pixels of a button with a short word

    RailButton(int key, const QString &word, const QIcon &icon, QWidget *parent = nullptr);
    [[nodiscard]] int key() const { return m_key; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_key;
};

} // namespace ui
