// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graph_file.h"
#include "core/graph/memory_graph_source.h"
#include "ui/graph/filter_panel.h"
#include "ui/graph/links_page.h"
#include "ui/graph/why_panel.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The page as a reviewer uses it, over the project's own invented graph. Where ND_SCREENSHOT_DIR is set, pictures of
/// the page are written there to be looked at.
class TestLinksPage : public QObject
{
    Q_OBJECT

    core::GraphSnapshot::Ptr m_snapshot;

    std::unique_ptr<ui::LinksPage> shown()
    {
        auto page = std::make_unique<ui::LinksPage>(std::make_shared<core::MemoryGraphSource>(m_snapshot),
                                                    QThreadPool::globalInstance());
        page->resize(1400, 900);
        page->show();
        if (!QTest::qWaitForWindowExposed(page.get()))
            return nullptr;
        return page;
    }

    static void picture(QWidget *widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("ND_SCREENSHOT_DIR");
        if (folder.isEmpty())
            return;
        QTest::qWait(50); // posted layout requests
        QVERIFY(widget->grab().save(folder + u'/' + name));
    }

    static int nodes(const ui::LinksPage &page) { return page.canvas()->scene()->graph.nodeCount(); }

private Q_SLOTS:
    void initTestCase()
    {
        auto content = core::readGraphFile(QStringLiteral(ND_TEST_DATA) + u"/graph/four-groups.graphml"_s, {});
        QVERIFY(content.ok());
        // One person with a case behind it, one with a name that looks like markup.
        for (core::GraphNode &node : content->data.nodes) {
            if (node.id == u"p001")
                node.requests = {core::RequestId{41}};
            if (node.id == u"p002")
                node.label = u"<b>R&D</b> %1"_s;
        }
        m_snapshot = core::GraphSnapshot::build(content->data);
    }

    void startIsNeverBlank()
    {
        const auto page = shown();
        auto *groups = page->findChild<QListWidget *>(u"widestGroups"_s);
        QTRY_COMPARE(groups->count(), 4);
        // By hand from the file: members on five, five, four (of which most in Europe) and one continent.
        QVERIFY(groups->item(3)->text().startsWith(u"Northline"_s));
        QVERIFY(groups->item(3)->text().contains(u"spread: 1.0"_s));
        picture(page.get(), u"links-start.png"_s);
    }

    void searchFindsAndOpens()
    {
        const auto page = shown();
        auto *search = page->findChild<QLineEdit *>(u"linksSearch"_s);
        auto *hits = page->findChild<QListWidget *>(u"linksHits"_s);
        QTest::keyClicks(search, u"oasis"_s);
        QTRY_VERIFY(hits->count() == 1 && hits->item(0)->text().contains(u"Oasis couriers"_s));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(page->canvas()->scene());
        QCOMPARE(page->canvas()->scene()->graph.id(page->canvas()->currentNode()), u"g3"_s);
        QTest::keyClicks(search, u"zzz"_s);
        QTRY_VERIFY(hits->count() == 1 && hits->item(0)->flags() == Qt::NoItemFlags); // says that there is nothing
    }

    void expandCollapseUndo()
    {
        const auto page = shown();
        page->showNode(u"p001"_s, 1);
        QTRY_VERIFY(page->canvas()->scene());
        const int before = nodes(*page);
        const int group = page->canvas()->scene()->graph.indexOf(u"g1"_s);
        QVERIFY(group >= 0);
        const core::VisibleNode badge = page->canvas()->scene()->graph.nodes[size_t(group)];
        QVERIFY(badge.shown < badge.total);
        page->canvas()->setCurrentNode(group);
        QTest::keyClick(page->canvas(), Qt::Key_Return);
        QTRY_VERIFY(nodes(*page) > before);
        const int expanded = nodes(*page);
        const core::VisibleGraph &graph = page->canvas()->scene()->graph;
        QCOMPARE(graph.nodes[size_t(graph.indexOf(u"g1"_s))].shown, badge.total);
        QTest::keyClick(page->canvas(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(nodes(*page), before);
        QTest::keyClick(page->canvas(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(nodes(*page), expanded);
        page->canvas()->setCurrentNode(page->canvas()->scene()->graph.indexOf(u"g1"_s));
        QTest::keyClick(page->canvas(), Qt::Key_Backspace);
        QTRY_VERIFY(nodes(*page) < expanded);
    }

    void layoutsComeFromGraphvizWithoutBlocking()
    {
        const auto page = shown();
        page->showEverything();
        QTRY_VERIFY(page->canvas()->scene());
        auto *chooser = page->findChild<QComboBox *>(u"layoutChooser"_s);
        picture(page.get(), u"links-sectors.png"_s);
        for (const core::LayoutKind kind : {core::LayoutKind::Force, core::LayoutKind::Hierarchy,
                                            core::LayoutKind::Radial, core::LayoutKind::Circular}) {
            chooser->setCurrentIndex(chooser->findData(int(kind)));
            QTRY_COMPARE(page->canvas()->scene()->layout.kind, kind);
            const auto &positions = page->canvas()->scene()->layout.positions;
            QCOMPARE(positions.size(), page->canvas()->scene()->graph.nodes.size());
            picture(page.get(), u"links-%1.png"_s.arg(core::layoutCode(kind)));
        }
    }

    void draggedNodeStaysAndComesBackOnUndo()
    {
        const auto page = shown();
        page->showEverything();
        QTRY_VERIFY(page->canvas()->scene());
        const int node = page->canvas()->scene()->graph.indexOf(u"p001"_s);
        const QPointF home = page->canvas()->scene()->layout.positions[size_t(node)];
        Q_EMIT page->canvas()->nodesPlaced({{u"p001"_s, QPointF(-500, -500)}});
        QCOMPARE(page->canvas()->scene()->layout.positions[size_t(node)], QPointF(-500, -500));
        page->findChild<QAction *>(u"actionUndo"_s)->trigger();
        QCOMPARE(page->canvas()->scene()->layout.positions[size_t(node)], home);
    }

    void filtersHideAndSaySo()
    {
        const auto page = shown();
        page->showEverything();
        QTRY_VERIFY(page->canvas()->scene());
        const int before = nodes(*page);
        auto *filters = page->findChild<ui::FilterPanel *>(u"filterPanel"_s);
        QTreeWidgetItem *africa = filters->topLevelItem(1)->child(0);
        QCOMPARE(africa->text(0), u"Africa"_s);
        const int persons = africa->data(1, ui::FilterPanel::CountRole).toInt();
        africa->setCheckState(0, Qt::Unchecked);
        QTRY_COMPARE(nodes(*page), before - persons);
        QVERIFY(page->findChild<QLabel *>(u"withheld"_s)->text().contains(QString::number(persons)));
        QTest::mouseClick(page->findChild<QPushButton *>(u"clearFilters"_s), Qt::LeftButton);
        QTRY_COMPARE(nodes(*page), before);
    }

    void whyLinkedIsPlainText()
    {
        const auto page = shown();
        page->showNode(u"p002"_s, 1);
        QTRY_VERIFY(page->canvas()->scene());
        QTest::keyClick(page->canvas(), Qt::Key_Space);
        const QStringList words = page->findChild<ui::WhyPanel *>()->paragraphs();
        QVERIFY2(words.join(u'\n').contains(u"<b>R&D</b> %1"_s), qPrintable(words.join(u'\n')));
        for (const QLabel *label : page->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        picture(page.get(), u"links-why.png"_s);
    }

    void tableAndCanvasAreInStep()
    {
        const auto page = shown();
        page->showEverything();
        QTRY_VERIFY(page->canvas()->scene());
        auto *table = page->findChild<QTableView *>(u"graphTable"_s);
        QCOMPARE(table->model()->rowCount(), nodes(*page));
        table->setCurrentIndex(table->model()->index(5, 0));
        QCOMPARE(page->canvas()->selectedIds(),
                 QStringList{table->model()->index(5, 0).data(ui::GraphTable::NodeIdRole).toString()});
        page->canvas()->setCurrentNode(page->canvas()->scene()->graph.indexOf(u"g2"_s));
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), u"Tessin brothers"_s);
    }

    void opensTheCaseBehindANode()
    {
        const auto page = shown();
        page->showNode(u"p001"_s, 1);
        QTRY_VERIFY(page->canvas()->scene());
        QSignalSpy open(page.get(), &ui::Page::caseWanted);
        QTest::keyClick(page->canvas(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(open.count(), 1);
        QCOMPARE(open.at(0).at(0).value<core::RequestId>().value, 41);
        page->canvas()->setCurrentNode(page->canvas()->scene()->graph.indexOf(u"g1"_s));
        QTest::keyClick(page->canvas(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(open.count(), 1);
        QVERIFY(!page->findChild<QLabel *>(u"linksMessage"_s)->text().isEmpty());
    }

    void exportsWhatIsShownUnlessRefused()
    {
        const QTemporaryDir folder;
        const auto page = shown();
        page->showNode(u"p001"_s, 1);
        QTRY_VERIFY(page->canvas()->scene());
        QString ending = u"svg"_s;
        page->setExportFileChooser([&](QWidget *) { return folder.filePath(u"picture."_s + ending); });
        QSignalSpy exported(page.get(), &ui::LinksPage::exported);
        for (const QString &each : {u"svg"_s, u"png"_s, u"pdf"_s, u"json"_s, u"graphml"_s, u"dot"_s, u"csv"_s}) {
            ending = each;
            page->findChild<QAction *>(u"actionExport"_s)->trigger();
            QFile file(folder.filePath(u"picture."_s + each));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(each));
            QVERIFY(file.size() > 50);
        }
        QCOMPARE(exported.count(), 7);
        page->setExportGuard([](const QString &, int) -> core::Result<> {
            return core::Error{core::Error::Code::NotAllowed, u"You may not export."_s, {}};
        });
        ending = u"refused.svg"_s;
        page->findChild<QAction *>(u"actionExport"_s)->trigger();
        QVERIFY(!QFile::exists(folder.filePath(u"picture.refused.svg"_s)));
        QCOMPARE(page->findChild<QLabel *>(u"linksMessage"_s)->text(), u"You may not export."_s);
    }

    void aggregatesByContinentAndUnfolds()
    {
        const auto page = shown();
        page->showEverything();
        QTRY_VERIFY(page->canvas()->scene());
        auto *chooser = page->findChild<QComboBox *>(u"aggregationChooser"_s);
        chooser->setCurrentIndex(chooser->findData(int(core::Aggregation::Continents)));
        const int folded = nodes(*page);
        QVERIFY(folded < 20);
        const int europe = page->canvas()->scene()->graph.indexOf(u"continent:europe"_s);
        QVERIFY(europe >= 0);
        picture(page.get(), u"links-aggregated.png"_s);
        page->canvas()->setCurrentNode(europe);
        QTest::keyClick(page->canvas(), Qt::Key_Return);
        QTRY_COMPARE(nodes(*page), folded - 1 + 50);
    }

    void darkPicture()
    {
        const QPalette light = QApplication::palette();
        QPalette dark(QColor(45, 48, 54));
        dark.setColor(QPalette::Base, QColor(30, 33, 38));
        dark.setColor(QPalette::AlternateBase, QColor(38, 41, 47));
        for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
            dark.setColor(role, QColor(232, 235, 240));
        QApplication::setPalette(dark);
        {
            const auto page = shown();
            page->showEverything();
            QTRY_VERIFY(page->canvas()->scene());
            QVERIFY(page->canvas()->drawing().palette.background == core::darkPalette().background);
            picture(page.get(), u"links-dark.png"_s);
        }
        QApplication::setPalette(light);
    }
};

QTEST_MAIN(TestLinksPage)
#include "tst_links_page.moc"
