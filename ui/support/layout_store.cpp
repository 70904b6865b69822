// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/layout_store.h"

#include "ui/support/machine_settings.h"

#include <QCryptographicHash>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScreen>
#include <QSplitter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QByteArrayView kVersion("nd-layout-1");
constexpr qsizetype kMostNumbers = 200;
constexpr int kLargest = 20000; // pixels; also far above any column number

QByteArray digestOf(const QByteArray &body)
{
    const QByteArray all = kVersion.toByteArray() + body;
    return QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex();
}

bool isOrder(QList<int> positions)
{
    std::ranges::sort(positions);
    for (qsizetype i = 0; i < positions.size(); ++i) {
        if (positions[i] != i)
            return false;
    }
    return true;
}

/// What a screen has for a window without its title bar.
QRect roomOn(const QScreen &screen, const QWidget &window)
{
    return screen.availableGeometry().adjusted(0, window.style()->pixelMetric(QStyle::PM_TitleBarHeight), 0, 0);
}

} // namespace

QByteArray LayoutStore::pack(const QList<int> &numbers)
{
    QByteArrayList parts;
    for (const int number : numbers)
        parts << QByteArray::number(number);
    const QByteArray body = parts.join(',');
    return kVersion.toByteArray() + ';' + digestOf(body) + ';' + body;
}

std::optional<QList<int>> LayoutStore::unpack(const QByteArray &bytes)
{
    const QByteArrayList parts = bytes.split(';');
    if (parts.size() != 3 || parts[0] != kVersion || parts[1] != digestOf(parts[2]))
        return std::nullopt;
    QList<int> numbers;
    for (const QByteArray &part : parts[2].split(',')) {
        bool ok = false;
        const int number = part.toInt(&ok);
        if (!ok || number < -kLargest || number > kLargest || numbers.size() >= kMostNumbers)
            return std::nullopt;
        numbers << number;
    }
    return numbers;
}

void LayoutStore::saveWindow(const QWidget &window)
{
    const QRect rect = window.normalGeometry();
    m_settings.setLayout(window.objectName(),
                         pack({rect.x(), rect.y(), rect.width(), rect.height(), window.isMaximized() ? 1 : 0}));
}

void LayoutStore::restoreWindow(QWidget &window) const
{
    const auto numbers = unpack(m_settings.layout(window.objectName()));
    const QRect rect = numbers && numbers->size() == 5
                           ? QRect(numbers->at(0), numbers->at(1), numbers->at(2), numbers->at(3))
                           : QRect();
    const QScreen *screen = QGuiApplication::screenAt(rect.center());
    if (!screen || rect.width() < 400 || rect.height() < 300) { // never kept, or the screen it stood on is gone
        window.resize(window.size().boundedTo(roomOn(*window.screen(), window).size()));
        return;
    }
    window.setGeometry(rect.intersected(roomOn(*screen, window)));
    if (numbers->at(4) == 1)
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

void LayoutStore::saveSplitter(const QSplitter &splitter)
{
    m_settings.setLayout(splitter.objectName(), pack(splitter.sizes()));
}

void LayoutStore::restoreSplitter(QSplitter &splitter) const
{
    const auto sizes = unpack(m_settings.layout(splitter.objectName()));
    if (!sizes || sizes->size() != splitter.count())
        return;
    const bool sensible = std::ranges::all_of(*sizes, [](int size) { return size >= 0; }) &&
                          std::ranges::any_of(*sizes, [](int size) { return size > 0; });
    if (sensible)
        splitter.setSizes(*sizes);
}

void LayoutStore::saveHeader(const QHeaderView &header)
{
    QList<int> numbers;
    for (int i = 0; i < header.count(); ++i)
        numbers << header.visualIndex(i) << header.sectionSize(i) << (header.isSectionHidden(i) ? 1 : 0);
    m_settings.setLayout(header.objectName(), pack(numbers));
}

void LayoutStore::restoreHeader(QHeaderView &header) const
{
    const auto numbers = unpack(m_settings.layout(header.objectName()));
    if (!numbers || numbers->size() != qsizetype(header.count()) * 3)
        return;
    QList<int> order;
    for (qsizetype i = 0; i < header.count(); ++i)
        order << numbers->at(i * 3);
    if (!isOrder(order))
        return;
    for (int i = 0; i < header.count(); ++i) {
        const int size = numbers->at(i * 3 + 1);
        const bool hidden = numbers->at(i * 3 + 2) == 1 && i != 0;
        header.setSectionHidden(i, hidden);
        if (!hidden && size >= header.minimumSectionSize() && size <= 4000)
            header.resizeSection(i, size);
    }
    for (int visual = 0; visual < header.count(); ++visual)
        header.moveSection(header.visualIndex(static_cast<int>(order.indexOf(visual))), visual);
}

} // namespace ui
