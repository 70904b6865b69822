// SPDX-License-Identifier: GPL-3.0-or-later
// The built workstation where there is no display: a sentence instead of a fault, and help and version all the same.
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

class TestWithoutDisplay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSentenceNamesTheOtherProgram()
    {
        const Outcome outcome = run({});
        QCOMPARE(outcome.exitStatus, QProcess::NormalExit);
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.err.contains("noticedesk-cli"), outcome.err.constData());
        QCOMPARE(outcome.err.trimmed().count('\n'), 0);
    }

    void helpAndVersionAreTold_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("help") << u"--help"_s << "--settings"_ba;
        QTest::newRow("version") << u"--version"_s << QByteArray(ND_VERSION);
    }
    void helpAndVersionAreTold()
    {
        QFETCH(QString, option);
        QFETCH(QByteArray, word);
        const Outcome outcome = run({option});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.out.contains(word), outcome.out.constData());
        QVERIFY2(outcome.err.isEmpty(), outcome.err.constData());
    }

    void helpSpeaksTheLanguageOfTheDesktop()
    {
        QVERIFY(run({u"--help"_s}, u"fr_FR.UTF-8"_s).out.contains("fichier de dossiers"));
        QVERIFY(run({u"--help"_s}, u"C.UTF-8"_s).out.contains("case file"));
    }

private:
    struct Outcome
    {
        QProcess::ExitStatus exitStatus;
        int exitCode;
        QByteArray out, err;
    };
    static Outcome run(const QStringList &arguments, const QString &language = u"C.UTF-8"_s)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"LANGUAGE"_s})
            environment.remove(name);
        environment.insert(u"LC_ALL"_s, language);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(ND_BIN_DIR "/noticedesk"), arguments);
        if (!process.waitForFinished(60000))
            qFatal("noticedesk did not end");
        return {process.exitStatus(), process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
};

QTEST_GUILESS_MAIN(TestWithoutDisplay)
#include "tst_without_display.moc"
