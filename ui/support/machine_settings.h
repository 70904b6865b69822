// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSettings>
#include <QString>
#include <QVariant>

namespace ui {

/// What the program remembers about this machine and this reviewer: looks and habits, never a name or a fact of a case.
/// One table says which keys there are and what they default to; tests give a file of their own.
class MachineSettings
{
public:
    enum class Key {
        Theme,        ///< code of ThemeChoice
        Density,      ///< "comfortable" or "compact"
        Language,     ///< "system", "en", "fr", "es", "ar"
        UserName,     ///< name of the reviewer
        RecentFiles,  ///< paths of case files, newest first
        SavedFilters, ///< JSON list of named queue filters
        LastBackup,   ///< UTC time of the last backup made here
        LastBackupDir,
        LastImportDir,
    };

    /// An INI file at this place; made when first written.
    explicit MachineSettings(const QString &file);

    [[nodiscard]] QVariant value(Key key) const;
    [[nodiscard]] QString text(Key key) const { return value(key).toString(); }
    void setValue(Key key, const QVariant &value);

    /// Puts a case file at the front of the recent ones; at most ten are kept.
    void rememberFile(const QString &path);

    /// A raw value under "layout/"; see LayoutStore, which is the one user.
    [[nodiscard]] QByteArray layout(const QString &name) const;
    void setLayout(const QString &name, const QByteArray &bytes);

private:
    QSettings m_settings;
};

} // namespace ui
