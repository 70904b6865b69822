// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workstation.h"

#include "ui/notices/queue_page.h"
#include "ui/shell/start_page.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the window says about files that it can't open, and that it leaves them as they were.
class TestOpening : public QObject
{
    Q_OBJECT

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<workstation::Workstation> m_workstation;

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(at));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] QString trouble() const
    {
        const auto *start = m_workstation->window()->findChild<ui::StartPage *>();
        return start ? start->findChild<ui::MessageBar *>()->text() : QString();
    }
    [[nodiscard]] QString casePath() const { return m_desk->path(u"requests.ndcase"_s); }
    /// Opens it and waits until the window has said how that went.
    void open(const QString &path) const
    {
        m_workstation->open(path);
        QTRY_VERIFY(!m_workstation->isOpening());
    }
    void closeCaseFile() const
    {
        m_desk->desk.reset();
        m_desk->reader.reset();
        m_desk->file.reset();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>();
        QVERIFY(m_desk->import({soundRequest(u"2031/1"_s)}));
        m_workstation = std::make_unique<workstation::Workstation>(
            *static_cast<QApplication *>(qApp), m_desk->path(u"window.ini"_s), m_desk->clock, u"ana"_s);
    }
    void cleanup()
    {
        m_workstation.reset();
        m_desk.reset();
    }

    void saysWhyAFileCannotBeOpenedAndLeavesItAlone_data()
    {
        QTest::addColumn<QString>("harm");
        QTest::addColumn<QString>("words");
        QTest::newRow("not ours") << u"text"_s << u"not a Notice Desk case file"_s;
        QTest::newRow("other application") << u"application"_s << u"not a Notice Desk case file"_s;
        QTest::newRow("newer") << u"newer"_s << u"newer Notice Desk"_s;
        QTest::newRow("damaged") << u"damaged"_s << u"damaged"_s;
        QTest::newRow("cut off") << u"short"_s << u"damaged"_s;
    }
    void saysWhyAFileCannotBeOpenedAndLeavesItAlone()
    {
        QFETCH(QString, harm);
        QFETCH(QString, words);
        closeCaseFile();
        // Places of the header of an SQLite file: 60 user version, 68 application id.
        if (harm == u"text") {
            QVERIFY(QFile::remove(casePath()));
            QFile file(casePath());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("A letter, not a case file.\n");
        } else if (harm == u"application") {
            overwrite(casePath(), 68, QByteArray::fromHex("00000001"));
        } else if (harm == u"newer") {
            overwrite(casePath(), 60, QByteArray::fromHex("00000fff"));
        } else if (harm == u"damaged") {
            overwrite(casePath(), 100, QByteArray(3000, '\x5a'));
        } else {
            QVERIFY(QFile::resize(casePath(), 4096 + 100));
        }
        const QByteArray before = contentOf(casePath());
        open(casePath());
        QVERIFY2(trouble().contains(words), qPrintable(trouble()));
        QVERIFY(!m_workstation->queue());
        QCOMPARE(contentOf(casePath()), before);
    }

    void offersToReadAFileThatAnotherWorkstationHolds()
    {
        open(casePath()); // the fixture still holds it for writing
        QVERIFY2(trouble().contains(u"in use"_s), qPrintable(trouble()));
        auto *start = m_workstation->window()->findChild<ui::StartPage *>();
        QPushButton *readOnly = nullptr;
        for (auto *button : start->findChildren<QPushButton *>()) {
            if (button->text() == u"Open to read only"_s)
                readOnly = button;
        }
        QVERIFY(readOnly && readOnly->isVisible());
        QTest::mouseClick(readOnly, Qt::LeftButton);
        QTRY_VERIFY(m_workstation->queue());
    }

    void offersToReadAFileThatMayNotBeWritten()
    {
        closeCaseFile();
        QVERIFY(QFile::setPermissions(casePath(), QFileDevice::ReadOwner));
        if (QFileInfo(casePath()).isWritable())
            QSKIP("This user may write to everything.");
        open(casePath());
        QVERIFY2(trouble().contains(u"read-only"_s), qPrintable(trouble()));
    }

    void saysThatAFileIsMissing()
    {
        open(m_desk->path(u"none.ndcase"_s));
        QVERIFY2(trouble().contains(u"no such case file"_s), qPrintable(trouble()));
        QVERIFY(!QFile::exists(m_desk->path(u"none.ndcase"_s)));
    }

    void offersTheRecentFilesAtTheStart()
    {
        closeCaseFile();
        open(casePath());
        QVERIFY(m_workstation->queue());
        m_workstation->showStart();
        QVERIFY(!m_workstation->queue());
        auto *start = m_workstation->window()->findChild<ui::StartPage *>();
        QPushButton *recent = nullptr;
        for (auto *button : start->findChildren<QPushButton *>()) {
            if (button->text().contains(u"requests.ndcase"_s))
                recent = button;
        }
        QVERIFY(recent);
        QTest::mouseClick(recent, Qt::LeftButton);
        QTRY_VERIFY(m_workstation->queue());
    }

    /// Nothing that a person does may wait for the file: the window comes with the first turn of the event loop, and
    /// what is typed comes between the pages that are made.
    void showsTheWindowBeforeTheFileAndAnswersBetweenItsPages()
    {
        closeCaseFile();
        bool told = false;
        QObject::connect(m_workstation.get(), &workstation::Workstation::opened, this, [&] { told = true; });
        m_workstation->open(casePath());
        QVERIFY(!m_workstation->queue());
        int windowAlone = 0;
        int betweenPages = 0;
        while (!told) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            const bool shown = m_workstation->window() && m_workstation->window()->isVisible();
            windowAlone += shown && !m_workstation->queue() ? 1 : 0;
            betweenPages += m_workstation->queue() && !told ? 1 : 0;
        }
        QVERIFY(windowAlone > 0);
        QVERIFY2(betweenPages >= 5, qPrintable(QString::number(betweenPages)));
        for (const ui::Place place : {ui::Place::Queue, ui::Place::Case, ui::Place::Search, ui::Place::Links,
                                      ui::Place::Oversight, ui::Place::Imports, ui::Place::Administration})
            QVERIFY(m_workstation->window()->page(place));
        QCOMPARE(m_workstation->window()->current(), m_workstation->queue());
    }

    void opensOneFileAtATime()
    {
        closeCaseFile();
        m_workstation->open(casePath());
        m_workstation->open(m_desk->path(u"none.ndcase"_s)); // a second click
        QTRY_VERIFY(!m_workstation->isOpening());
        QVERIFY(m_workstation->queue());
    }

    void endsWhileItOpens()
    {
        closeCaseFile();
        m_workstation->open(casePath());
        QCoreApplication::processEvents();
        m_workstation.reset();
        m_workstation = std::make_unique<workstation::Workstation>(
            *static_cast<QApplication *>(qApp), m_desk->path(u"window.ini"_s), m_desk->clock, u"ana"_s);
        open(casePath()); // nothing holds the file any more
        QVERIFY(m_workstation->queue());
    }

    void makesANewCaseFileThatIsEmpty()
    {
        m_workstation->create(m_desk->path(u"new.ndcase"_s));
        QTRY_VERIFY(!m_workstation->isOpening());
        QVERIFY(m_workstation->queue());
        QVERIFY(QFile::exists(m_desk->path(u"new.ndcase"_s)));
    }
};

QTEST_MAIN(TestOpening)
#include "tst_opening.moc"
