// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"
#include "core/domain/request.h"

#include <QHash>
#include <QTextEdit>

namespace ui {

/// A request as a text to read: every field with its label, what is unknown in grey, and the spans that the indicators
/// point at marked, with the indicators' codes in the margin. Built with a text cursor from plain text; nothing of a
/// request is ever taken for markup, and no resource is ever loaded.
class RequestView final : public QTextEdit
{
    Q_OBJECT
public:
    explicit RequestView(QWidget *parent = nullptr);

    void showRequest(const core::Request &request, const QList<core::Finding> &findings);
    /// Brings the evidence of this finding into sight and marks it more strongly; -1 marks none.
    void showFinding(int finding);
    /// The text between two positions that a piece of evidence marks; for tests.
    [[nodiscard]] QString markedText(const core::Evidence &evidence) const;
    /// Selects the next place of this text; false when there is none.
    bool findNext(const QString &text);

Q_SIGNALS:
    void findingPressed(int finding);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Margin;
    struct Anchor
    {
        int start = 0;
        int end = 0;
        QString source; ///< text as it came, to find spans in
    };
    struct Mark
    {
        int finding = 0;
        int start = 0;
        int end = 0;
    };
    void build();
    void showMarks();
    void paintMargin(QPainter &painter, const QRect &rect);
    [[nodiscard]] int findingAt(const QPoint &marginPoint) const;
    [[nodiscard]] std::optional<Mark> markFor(int finding, const core::Evidence &evidence) const;
    /// Codes of the margin with their place, in the margin's coordinates.
    struct MarginCode
    {
        QRect rect;
        int finding = 0;
    };
    [[nodiscard]] QList<MarginCode> marginCodes() const;
    void placeMargin();

    core::Request m_request;
    QList<core::Finding> m_findings;
    QHash<QString, Anchor> m_anchors;
    QList<Mark> m_marks;
    Margin *m_margin;
    int m_current = -1;
};

} // namespace ui
