// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

class QApplication;

namespace workstation {

/// Speaks one of the program's languages: catalogues of our own and of Qt, number and date forms, direction.
class Languages
{
public:
    explicit Languages(QApplication &application) : m_application(application) {}
    ~Languages();

    /// "en", "fr", "es", "ar"; "system" follows the desktop where it is one of these, else English.
    void speak(const QString &code);
    static const QStringList &codes();

private:
    void load(const QString &file, const QString &folder);
    void silence();

    QApplication &m_application;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace workstation
