// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/why_linked.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace ui {

/// "Why linked?": every reason behind a line, as sentences with records, dates and who says so. Plain text only.
class WhyPanel final : public QScrollArea
{
    Q_OBJECT
public:
    explicit WhyPanel(QWidget *parent = nullptr);

    void showReasons(const QString &title, const QList<core::WhyLinked> &reasons);
    void showHint(const QString &hint);
    /// All words of the panel, one paragraph each; for copying and tests.
    [[nodiscard]] QStringList paragraphs() const;

Q_SIGNALS:
    void openCase(core::RequestId request);

private:
    void clear();
    QLabel *addText(const QString &text, bool strong);
    void addReason(const core::WhyLinked &reason);

    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace ui
