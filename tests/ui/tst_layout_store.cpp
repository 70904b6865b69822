// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/layout_store.h"
#include "ui/support/machine_settings.h"

#include <QHeaderView>
#include <QRandomGenerator>
#include <QScreen>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestLayoutStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ui::MachineSettings m_settings{m_folder.filePath(u"layout.ini"_s)};

private Q_SLOTS:
    void readsBackWhatItWrote()
    {
        const QList<int> numbers = {1, -5, 300, 0};
        QCOMPARE(ui::LayoutStore::unpack(ui::LayoutStore::pack(numbers)).value(), numbers);
    }

    void remembersASplitterAndAHeader()
    {
        ui::LayoutStore store(m_settings);
        QSplitter first;
        first.setObjectName(u"s"_s);
        first.addWidget(new QWidget);
        first.addWidget(new QWidget);
        first.resize(400, 100);
        first.setSizes({100, 295});
        first.show();
        store.saveSplitter(first);
        QSplitter second;
        second.setObjectName(u"s"_s);
        second.addWidget(new QWidget);
        second.addWidget(new QWidget);
        second.resize(400, 100);
        second.show();
        store.restoreSplitter(second);
        QCOMPARE(second.sizes(), first.sizes());

        QStandardItemModel model(1, 4);
        QTableView table;
        table.setModel(&model);
        QHeaderView &header = *table.horizontalHeader();
        header.setObjectName(u"h"_s);
        header.resizeSection(1, 222);
        header.moveSection(3, 0);
        header.setSectionHidden(2, true);
        store.saveHeader(header);
        QTableView other;
        other.setModel(&model);
        other.horizontalHeader()->setObjectName(u"h"_s);
        store.restoreHeader(*other.horizontalHeader());
        QCOMPARE(other.horizontalHeader()->sectionSize(1), 222);
        QCOMPARE(other.horizontalHeader()->visualIndex(3), 0);
        QVERIFY(other.horizontalHeader()->isSectionHidden(2));
    }

    void ignoresEveryDamagedByte()
    {
        const QByteArray good = ui::LayoutStore::pack({10, 20, 30, 40, 1});
        for (qsizetype i = 0; i < good.size(); ++i) {
            for (const char flip : {char(1), char(0x20), char(0x80)}) {
                QByteArray bad = good;
                bad[i] = static_cast<char>(bad[i] ^ flip);
                QVERIFY2(!ui::LayoutStore::unpack(bad), bad.constData());
            }
            QVERIFY(!ui::LayoutStore::unpack(good.left(i)));
        }
    }

    void survivesRandomBytes()
    {
        QRandomGenerator random(7);
        ui::LayoutStore store(m_settings);
        QWidget window;
        window.setObjectName(u"w"_s);
        for (int i = 0; i < 10000; ++i) {
            QByteArray bytes(static_cast<qsizetype>(random.bounded(120)), Qt::Uninitialized);
            for (char &byte : bytes)
                byte = static_cast<char>(random.bounded(256));
            QVERIFY(!ui::LayoutStore::unpack(bytes));
        }
        m_settings.setLayout(u"w"_s, "nd-layout-1;;1,2,3");
        store.restoreWindow(window);
    }

    /// On a screen smaller than what the program would like, the lower edge with the status line must be reachable.
    void aWindowNeverKeptFitsItsScreen()
    {
        QWidget window;
        window.setObjectName(u"first start"_s);
        const QSize room = window.screen()->availableSize();
        window.resize(room.width() + 100, room.height() + 100);
        ui::LayoutStore(m_settings).restoreWindow(window);
        QCOMPARE(window.width(), room.width());
        QVERIFY(window.height() < room.height()); // the title bar needs some
        QVERIFY(window.height() > room.height() / 2);
        window.resize(500, 400);
        ui::LayoutStore(m_settings).restoreWindow(window);
        QCOMPARE(window.size(), QSize(500, 400));
    }

    void ignoresNumbersThatDoNotFit()
    {
        ui::LayoutStore store(m_settings);
        QStandardItemModel model(1, 3);
        QTableView table;
        table.setModel(&model);
        QHeaderView &header = *table.horizontalHeader();
        header.setObjectName(u"odd"_s);
        const int width = header.sectionSize(0);
        for (const QList<int> &numbers : {QList<int>{0, 5000, 0, 0, 100, 0, 2, 100, 0},
                                          QList<int>{7, 100, 0, 1, 100, 0, 2, 100, 0}, QList<int>{1, 2}}) {
            m_settings.setLayout(u"odd"_s, ui::LayoutStore::pack(numbers));
            store.restoreHeader(header);
            QCOMPARE(header.sectionSize(0), width);
            QCOMPARE(header.visualIndex(0), 0);
        }
    }
};

QTEST_MAIN(TestLayoutStore)
#include "tst_layout_store.moc"
