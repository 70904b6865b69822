// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

class QHeaderView;
class QSplitter;
class QWidget;

namespace ui {

class MachineSettings;

/// Remembers how the window was laid out. A saved layout is untrusted input: Qt's own restoreState() crashes or hangs
/// on damaged bytes, so only plain whole numbers are kept, under a version and a SHA-256, and each is checked against
/// its bounds before it is used. Anything that does not fit is ignored and the layout stays at its default.
class LayoutStore
{
public:
    explicit LayoutStore(MachineSettings &settings) : m_settings(settings) {}

    void saveWindow(const QWidget &window);
    void restoreWindow(QWidget &window) const;    ///< a window that was never kept gets no larger than its screen
    void saveSplitter(const QSplitter &splitter); ///< under its object name
    void restoreSplitter(QSplitter &splitter) const;
    void saveHeader(const QHeaderView &header); ///< widths, order and hidden columns, under its object name
    void restoreHeader(QHeaderView &header) const;

    /// The numbers as bytes with version and digest, and back; nothing for bytes that this program did not write.
    static QByteArray pack(const QList<int> &numbers);
    static std::optional<QList<int>> unpack(const QByteArray &bytes);

private:
    MachineSettings &m_settings;
};

} // namespace ui
