// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// A heading with a hairline, above a part of a page. Wraps where it is narrow; the note goes where there is room.
class SectionHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit SectionHeader(const QString &text, QWidget *parent = nullptr);
    void setText(const QString &text);
    void setNote(const QString &note); ///< muted, at the end of the line: "3 of 12"
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] int noteWidth() const;

    QString m_text;
    QString m_note;
};

} // namespace ui
