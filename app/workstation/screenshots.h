// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace workstation {

class Workstation;

/// Renders every page of the real window to PNG files for the documents, in each theme, from an open case file, and
/// ends the program. Names: "queue-light.png", with the language when it is not English and "@2x" when the scale factor
/// is 2: "queue-light-ar@2x.png".
class Screenshots final : public QObject
{
    Q_OBJECT
public:
    Screenshots(Workstation &workstation, const QString &folder);
    void start();

private:
    /// One picture: what to do, and when the window is ready for it.
    struct Scene
    {
        QString name;
        std::function<void()> prepare;
        std::function<bool()> ready;
    };
    void planTheme(const QString &theme);
    void planPersons(const QString &theme);
    void planLinks(const QString &theme);
    void add(const QString &name, std::function<void()> prepare, std::function<bool()> ready);
    void next();
    void wait();
    bool save(const QString &name);

    Workstation &m_workstation;
    QString m_folder;
    std::vector<Scene> m_scenes;
    size_t m_current = 0;
    int m_waits = 0;
    int m_calm = 0;
};

} // namespace workstation
