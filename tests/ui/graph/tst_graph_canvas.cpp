// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_canvas.h"
#include "ui/graph/graph_table.h"
#include "ui/graph/line_raster.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

/// Clicks and keys on the canvas over a small graph whose places are given by hand:
///
///     a(0,0) ── b(200,0) ── c(400,0)      d(0,200) hangs on a
class TestGraphCanvas : public QObject
{
    Q_OBJECT

    static std::shared_ptr<ui::CanvasScene> scene()
    {
        core::GraphData data;
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            data.nodes.append({id, core::NodeKind::Person, u"<img src='x'>%1"_s.arg(id), {u"FR"_s}, {}, {}});
        data.links = {{u"a"_s, u"b"_s, core::LinkKind::Relation, false, 1, {}, {}},
                      {u"b"_s, u"c"_s, core::LinkKind::Relation, false, 1, {}, {}},
                      {u"a"_s, u"d"_s, core::LinkKind::Relation, false, 1, {}, {}}};
        auto scene = std::make_shared<ui::CanvasScene>();
        scene->graph = core::project(core::GraphSnapshot::build(data), {});
        scene->layout.kind = core::LayoutKind::Force;
        scene->layout.positions = {{0, 0}, {200, 0}, {400, 0}, {0, 200}};
        return scene;
    }

    std::unique_ptr<ui::GraphCanvas> shown()
    {
        auto canvas = std::make_unique<ui::GraphCanvas>();
        canvas->resize(600, 400);
        canvas->show();
        if (!QTest::qWaitForWindowExposed(canvas.get()))
            return nullptr;
        canvas->setScene(scene(), true);
        return canvas;
    }

private Q_SLOTS:
    void clickSelectsNode()
    {
        const auto canvas = shown();
        QSignalSpy spy(canvas.get(), &ui::GraphCanvas::selectionChanged);
        QTest::mouseClick(canvas.get(), Qt::LeftButton, {}, canvas->positionOf(1).toPoint());
        QCOMPARE(canvas->selectedIds(), QStringList{u"b"_s});
        QCOMPARE(spy.count(), 1);
        QTest::mouseClick(canvas.get(), Qt::LeftButton, Qt::ControlModifier, canvas->positionOf(2).toPoint());
        QCOMPARE(canvas->selectedIds(), (QStringList{u"b"_s, u"c"_s}));
        QTest::mouseClick(canvas.get(), Qt::LeftButton, {}, QPoint(590, 390)); // empty
        QVERIFY(canvas->selectedIds().isEmpty());
    }

    void clickOnLineAsksWhy()
    {
        const auto canvas = shown();
        QSignalSpy why(canvas.get(), &ui::GraphCanvas::whyRequested);
        const QPointF middle = (canvas->positionOf(1) + canvas->positionOf(2)) / 2;
        QTest::mouseClick(canvas.get(), Qt::LeftButton, {}, middle.toPoint());
        QCOMPARE(why.count(), 1);
        const core::VisibleEdge edge = canvas->scene()->graph.edges[size_t(why.at(0).at(0).toInt())];
        QCOMPARE(std::pair(edge.a, edge.b), std::pair(1, 2));
    }

    void arrowsWalkToNeighbours()
    {
        const auto canvas = shown();
        canvas->setCurrentNode(0);
        QTest::keyClick(canvas.get(), Qt::Key_Right);
        QCOMPARE(canvas->currentNode(), 1);
        QTest::keyClick(canvas.get(), Qt::Key_Right);
        QCOMPARE(canvas->currentNode(), 2);
        QTest::keyClick(canvas.get(), Qt::Key_Right); // nobody there
        QCOMPARE(canvas->currentNode(), 2);
        QTest::keyClick(canvas.get(), Qt::Key_Left);
        QTest::keyClick(canvas.get(), Qt::Key_Left);
        QTest::keyClick(canvas.get(), Qt::Key_Down);
        QCOMPARE(canvas->currentNode(), 3);
    }

    void keysAskForWhatTheyPromise()
    {
        const auto canvas = shown();
        QSignalSpy expand(canvas.get(), &ui::GraphCanvas::expandRequested);
        QSignalSpy collapse(canvas.get(), &ui::GraphCanvas::collapseRequested);
        QSignalSpy open(canvas.get(), &ui::GraphCanvas::openRequested);
        QSignalSpy why(canvas.get(), &ui::GraphCanvas::whyRequested);
        QSignalSpy find(canvas.get(), &ui::GraphCanvas::findRequested);
        canvas->setCurrentNode(0);
        QTest::keyClick(canvas.get(), Qt::Key_Return);
        QTest::keyClick(canvas.get(), Qt::Key_Backspace);
        QTest::keyClick(canvas.get(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(canvas.get(), Qt::Key_Space);
        QTest::keyClick(canvas.get(), Qt::Key_Slash);
        for (const QSignalSpy *spy : {&expand, &collapse, &open})
            QCOMPARE(spy->value(0).value(0).toString(), u"a"_s);
        QCOMPARE(why.count(), 1);
        QCOMPARE(find.count(), 1);
        const int first = canvas->currentEdge();
        QTest::keyClick(canvas.get(), Qt::Key_N);
        QVERIFY(canvas->currentEdge() != first);
        QTest::keyClick(canvas.get(), Qt::Key_P);
        QCOMPARE(canvas->currentEdge(), first);
    }

    void dragMovesSelectedNodes()
    {
        const auto canvas = shown();
        QSignalSpy placed(canvas.get(), &ui::GraphCanvas::nodesPlaced);
        const QPoint start = canvas->positionOf(1).toPoint();
        QTest::mousePress(canvas.get(), Qt::LeftButton, {}, start);
        QTest::mouseMove(canvas.get(), start + QPoint(15, 20));
        QTest::mouseMove(canvas.get(), start + QPoint(30, 40));
        QTest::mouseRelease(canvas.get(), Qt::LeftButton, {}, start + QPoint(30, 40));
        QCOMPARE(placed.count(), 1);
        const auto places = placed.at(0).at(0).value<QHash<QString, QPointF>>();
        QCOMPARE(places.size(), 1);
        const QPointF moved = places.value(u"b"_s) - QPointF(200, 0);
        QVERIFY(qAbs(moved.x() * canvas->view().zoom - 30) < 1);
        QVERIFY(qAbs(moved.y() * canvas->view().zoom - 40) < 1);
    }

    void shiftDragSelectsInTheBand()
    {
        const auto canvas = shown();
        const QPoint from = (canvas->positionOf(0) - QPointF(20, 20)).toPoint();
        const QPoint to = (canvas->positionOf(1) + QPointF(20, 20)).toPoint();
        QTest::mousePress(canvas.get(), Qt::LeftButton, Qt::ShiftModifier, from);
        QTest::mouseMove(canvas.get(), to);
        QTest::mouseRelease(canvas.get(), Qt::LeftButton, Qt::ShiftModifier, to);
        QCOMPARE(canvas->selectedIds(), (QStringList{u"a"_s, u"b"_s}));
    }

    void wheelZoomsAroundThePointer()
    {
        const auto canvas = shown();
        const QPointF pointer = canvas->positionOf(2);
        const double before = canvas->view().zoom;
        QWheelEvent wheel(pointer, canvas->mapToGlobal(pointer), {}, QPoint(0, 120), Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas.get(), &wheel);
        QVERIFY(canvas->view().zoom > before);
        QVERIFY((canvas->positionOf(2) - pointer).manhattanLength() < 0.01);
    }

    void paintsNodesAndKeepsSelectionOverScenes()
    {
        const auto canvas = shown();
        canvas->setCurrentNode(1);
        canvas->setScene(scene(), false);
        QCOMPARE(canvas->selectedIds(), QStringList{u"b"_s});
        canvas->setCurrentNode(-1);
        const QImage image = canvas->grab().toImage();
        const core::Rgb fill = canvas->drawing().nodes.at(3).fill;
        QCOMPARE(image.pixelColor(canvas->positionOf(3).toPoint()), QColor(fill.red, fill.green, fill.blue));
    }

    void followsTheDarkPalette()
    {
        const auto canvas = shown();
        QPalette dark;
        dark.setColor(QPalette::Base, QColor(20, 20, 20));
        canvas->setPalette(dark);
        QVERIFY(canvas->drawing().palette.background == core::darkPalette().background);
        QVERIFY(canvas->grab().toImage().pixelColor(1, 1).lightness() < 60);
    }

    void tellsScreenReadersWhatIsCurrent()
    {
        const auto canvas = shown();
        canvas->setCurrentNode(0);
        QVERIFY(canvas->accessibleDescription().contains(u"<img src='x'>a"_s));
        QVERIFY(canvas->accessibleDescription().contains(u"2 of 2"_s));
    }

    void rasterLineIsClippedAndConnected()
    {
        QImage image(50, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        ui::LineRaster raster(image);
        const QRgb red = qRgb(255, 0, 0);
        raster.line({-1000, -800}, {1050, 840}, red); // through the image, far outside on both sides
        raster.line({-10, -10}, {-5, 100}, red);      // wholly outside
        raster.line({1e9, 5}, {-1e9, 5}, red);
        for (int x = 0; x < 50; ++x) {
            int found = 0;
            for (int y = 0; y < 40; ++y)
                found += image.pixel(x, y) == red && y != 5 ? 1 : 0;
            QVERIFY2(found <= 1, qPrintable(QString::number(x)));
            QCOMPARE(image.pixel(x, 5), red);
        }
    }

    void tableListsWhatTheCanvasShows()
    {
        ui::GraphTable table;
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table.rowCount(), 0);
        table.setScene(scene());
        QCOMPARE(table.rowCount(), 4);
        QCOMPARE(table.index(1, ui::GraphTable::NodeColumn).data().toString(), u"<img src='x'>b"_s);
        QCOMPARE(table.index(1, ui::GraphTable::LinksColumn).data().toString(), u"2"_s);
        QCOMPARE(table.index(1, ui::GraphTable::CountryColumn).data().toString(), u"France"_s);
        QCOMPARE(table.index(1, ui::GraphTable::NodeColumn).data(ui::GraphTable::NodeIdRole).toString(), u"b"_s);
        QVERIFY(!table.data(table.index(4, 0), Qt::DisplayRole).isValid());
        table.setScene(scene());
    }
};

QTEST_MAIN(TestGraphCanvas)
#include "tst_graph_canvas.moc"
