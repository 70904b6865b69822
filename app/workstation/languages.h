// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace workstation {

/// Speaks one of the program's languages: catalogues of our own and of Qt, number and date forms,
/// and where there are windows their direction. Falls silent when it goes.
class Languages
{
public:
    Languages() = default;
    ~Languages();
    Languages(const Languages &) = delete;
    Languages &operator=(const Languages &) = delete;

    /// "en", "fr", "es", "ar"; "system" follows the desktop where it is one of these, else English.
    void speak(const QString &code);
    static const QStringList &codes();

private:
    void load(const QString &file, const QString &folder);
    void silence();

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace workstation
