// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/machine_settings.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct SettingRow
{
    MachineSettings::Key key;
    QLatin1StringView path;
    QLatin1StringView fallback;
};

constexpr std::array<SettingRow, 9> kSettings = {{
    {MachineSettings::Key::Theme, "look/theme"_L1, "system"_L1},
    {MachineSettings::Key::Density, "look/density"_L1, "comfortable"_L1},
    {MachineSettings::Key::Language, "look/language"_L1, "system"_L1},
    {MachineSettings::Key::UserName, "reviewer/name"_L1, ""_L1},
    {MachineSettings::Key::RecentFiles, "files/recent"_L1, ""_L1},
    {MachineSettings::Key::SavedFilters, "queue/saved_filters"_L1, ""_L1},
    {MachineSettings::Key::LastBackup, "backup/last"_L1, ""_L1},
    {MachineSettings::Key::LastBackupDir, "backup/folder"_L1, ""_L1},
    {MachineSettings::Key::LastImportDir, "imports/folder"_L1, ""_L1},
}};

constexpr qsizetype kRecentFiles = 10;

const SettingRow &rowOf(MachineSettings::Key key)
{
    for (const SettingRow &row : kSettings) {
        if (row.key == key)
            return row;
    }
    return kSettings.front();
}

} // namespace

MachineSettings::MachineSettings(const QString &file) : m_settings(file, QSettings::IniFormat) {}

QVariant MachineSettings::value(Key key) const
{
    const SettingRow &row = rowOf(key);
    return m_settings.value(row.path, QString(row.fallback));
}

void MachineSettings::setValue(Key key, const QVariant &value)
{
    m_settings.setValue(rowOf(key).path, value);
    m_settings.sync();
}

void MachineSettings::rememberFile(const QString &path)
{
    QStringList files = value(Key::RecentFiles).toStringList();
    files.removeAll(path);
    files.removeAll(QString());
    files.prepend(path);
    setValue(Key::RecentFiles, QStringList(files.mid(0, kRecentFiles)));
}

QByteArray MachineSettings::layout(const QString &name) const
{
    return m_settings.value(u"layout/%1"_s.arg(name)).toByteArray();
}

void MachineSettings::setLayout(const QString &name, const QByteArray &bytes)
{
    m_settings.setValue(u"layout/%1"_s.arg(name), bytes);
}

} // namespace ui
