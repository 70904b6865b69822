// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/oversight_store.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// What a reviewer says about the indicator above it: accept, reject or defer, with a reason. Stands under the card
/// that is current.
class FindingJudgement final : public QWidget
{
    Q_OBJECT
public:
    explicit FindingJudgement(QWidget *parent = nullptr);

    /// Shows what this reviewer has said about the indicator; nothing while they have not.
    void showWord(const QString &indicator, const std::optional<core::FindingVerdict> &own);
    /// Comes after this widget in the order of Tab.
    void follow(QWidget *before);
    /// A reason is being written. What is recorded meanwhile leaves it alone.
    [[nodiscard]] bool isWriting() const { return m_wanted.has_value(); }
    /// As the button does: an acceptance is said at once, the others want a reason first.
    void choose(core::FindingWord word);

Q_SIGNALS:
    void judged(const QString &indicator, core::FindingWord word, const QString &reason);
    /// The reason was left without saying anything: the keys go back to the card.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void say();
    void leaveReason();

    QString m_indicator;
    std::optional<core::FindingWord> m_said;   ///< as recorded
    std::optional<core::FindingWord> m_wanted; ///< chosen, its reason being written
    QHash<int, QPushButton *> m_buttons;       ///< by word
    QLineEdit *m_reason;
};

} // namespace ui
