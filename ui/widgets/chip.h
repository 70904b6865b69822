// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace ui {

/// A small rounded button: a filter that is on (with a cross) or one that can be put on. Text is shown as it is.
class Chip final : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Kind { Removable, Choice };

    Chip(Kind kind, const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Kind m_kind;
    QString m_text; ///< kept beside QAbstractButton::text(), which would make shortcuts of ampersands
};

} // namespace ui
