// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/system_appearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr QLatin1StringView kService("org.freedesktop.portal.Desktop");
constexpr QLatin1StringView kPath("/org/freedesktop/portal/desktop");
constexpr QLatin1StringView kInterface("org.freedesktop.portal.Settings");
constexpr QLatin1StringView kGroup("org.freedesktop.appearance");
constexpr QLatin1StringView kKey("color-scheme");
constexpr uint kPreferDark = 1; // 0 = no preference, 2 = light
} // namespace

SystemAppearance::SystemAppearance(QObject *parent) : QObject(parent) {}

void SystemAppearance::ask()
{
    // Without this variable Qt would try to start a bus, which can take seconds on a bare machine.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(kService, kPath, kInterface, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage message = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"Read"_s);
    message << QString(kGroup) << QString(kKey);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            tell(reply.value().variant());
    });
}

void SystemAppearance::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == kGroup && key == kKey)
        tell(value.variant());
}

void SystemAppearance::tell(const QVariant &value)
{
    // Older portals wrap the value twice.
    const QVariant inner = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    Q_EMIT darkChanged(inner.toUInt() == kPreferDark);
}

} // namespace ui
