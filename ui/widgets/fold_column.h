// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace ui {

/// One column of a page with a heading that can be folded to a narrow strip with its name written along it.
class FoldColumn final : public QWidget
{
    Q_OBJECT
public:
    explicit FoldColumn(const QString &title, QWidget *parent = nullptr);
    void setContent(QWidget *content);
    void setNote(const QString &note);
    [[nodiscard]] bool isFolded() const { return m_folded; }
    void setFolded(bool folded);

Q_SIGNALS:
    void foldedChanged(bool folded);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QString m_title;
    QLabel *m_heading;
    QLabel *m_note;
    QToolButton *m_fold;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
    bool m_folded = false;
};

} // namespace ui
