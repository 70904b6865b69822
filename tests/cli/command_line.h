// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// Runs the built noticedesk-cli and keeps what it said.
class CommandLine
{
public:
    struct Outcome
    {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;
        [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
        [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    };

    static QString program() { return QStringLiteral(ND_BIN_DIR "/noticedesk-cli"); }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString caseFile() const { return path(QStringLiteral("desk.case")); }

    /// With `--case-file` and `--user` in front.
    [[nodiscard]] Outcome run(const QStringList &arguments, const QString &user = QStringLiteral("anna")) const
    {
        return runBare(QStringList{QStringLiteral("--case-file"), caseFile(), QStringLiteral("--user"), user} +
                       arguments);
    }

    [[nodiscard]] Outcome runBare(const QStringList &arguments) const
    {
        QProcess process;
        process.start(program(), arguments);
        if (!process.waitForFinished(60000))
            qFatal("noticedesk-cli did not end");
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

private:
    QTemporaryDir m_folder;
};
