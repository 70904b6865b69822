// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestLog : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QByteArray written() const
    {
        QFile file(m_folder->filePath(u"desk.log"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { core::log::close(); }

    void writesCodeAndDetailButNotTheSentence()
    {
        QVERIFY(core::log::open(m_folder->path(), u"desk"_s).ok());
        core::log::failure("open"_L1,
                           {core::Error::Code::Storage, u"DRUMOVAK.ndcase is damaged."_s, u"quick_check: page 7"_s});
        QVERIFY(written().contains("open code=storage detail=quick_check: page 7"));
        QVERIFY(!written().contains("DRUMOVAK"));
    }

    void keepsOneEntryOnOneLine()
    {
        QVERIFY(core::log::open(m_folder->path(), u"desk"_s).ok());
        core::log::failure("read"_L1, {core::Error::Code::Io, {}, u"one\ntwo\r\u2028three {} %s"_s});
        QCOMPARE(written().count('\n'), 1);
        QVERIFY(written().contains("three {} %s"));
    }

    void keepsAFewFilesOfBoundedSize()
    {
        QVERIFY(core::log::open(m_folder->path(), u"desk"_s).ok());
        const QString figures = u"rows="_s + QString(400, u'7');
        for (int i = 0; i < 15000; ++i)
            core::log::event("opened"_L1, figures);
        const QFileInfoList files = QDir(m_folder->path()).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 4);
        for (const QFileInfo &file : files)
            QVERIFY(file.size() <= 1024 * 1024);
    }

    void writesNothingWhenItIsNotOpen()
    {
        QVERIFY(core::log::open(m_folder->path(), u"desk"_s).ok());
        core::log::close();
        core::log::event("opened"_L1, u"rows=1"_s);
        QVERIFY(!written().contains("rows=1"));
    }

    void saysWhenItCannotBeWritten()
    {
        QFile inTheWay(m_folder->filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QVERIFY(!core::log::open(m_folder->filePath(u"file/log"_s), u"desk"_s).ok());
    }
};

QTEST_GUILESS_MAIN(TestLog)
#include "tst_log.moc"
