// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace ui {

/// Asks the desktop portal (org.freedesktop.appearance) whether the desktop is dark, and hears when that changes. Says
/// nothing where there is no portal or no message bus. Never blocks.
class SystemAppearance final : public QObject
{
    Q_OBJECT
public:
    explicit SystemAppearance(QObject *parent = nullptr);
    void ask();

Q_SIGNALS:
    void darkChanged(bool dark);

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void tell(const QVariant &value);
};

} // namespace ui
