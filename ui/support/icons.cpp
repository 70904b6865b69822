// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Draws one of our drawings with its black replaced. Only files compiled into the program are ever read.
class DrawingIconEngine final : public QIconEngine
{
public:
    DrawingIconEngine(QString name, bool mirrored) : m_name(std::move(name)), m_mirrored(mirrored)
    {
        QFile file(u":/noticedesk/icons/%1.svg"_s.arg(m_name));
        if (file.open(QIODevice::ReadOnly))
            m_drawing = file.readAll();
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        QPalette::ColorGroup group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText;
        QByteArray drawing = m_drawing;
        drawing.replace("#000000", palette.color(group, role).name().toLatin1());
        QSvgRenderer renderer(drawing);
        painter->save();
        if (m_mirrored && QGuiApplication::layoutDirection() == Qt::RightToLeft) {
            painter->translate(rect.x() * 2 + rect.width(), 0);
            painter->scale(-1, 1);
        }
        renderer.render(painter, rect);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new DrawingIconEngine(*this); }

private:
    QString m_name;
    bool m_mirrored;
    QByteArray m_drawing;
};

} // namespace

QIcon themedIcon(const QString &name, bool mirrored)
{
    return QIcon(new DrawingIconEngine(name, mirrored));
}

QIcon applicationIcon()
{
    return QIcon(u":/noticedesk/icons/application.svg"_s);
}

} // namespace ui
