// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graph_file.h"
#include "ui/graph/graph_image_export.h"

#include <QHashSeed>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;

/// PNG and PDF of a drawing: right size, right content, the same bytes each time.
class TestGraphImages : public QObject
{
    Q_OBJECT

    static core::GraphDrawing drawing(core::LayoutKind kind)
    {
        const auto content = core::readGraphFile(QStringLiteral(ND_TEST_DATA) + u"/graph/four-groups.graphml"_s, {});
        core::ViewState state;
        state.layout = kind;
        const auto graph = core::project(core::GraphSnapshot::build(content->data), state);
        return core::drawGraph(graph, core::layoutAtOnce(graph, state), core::lightPalette());
    }

private Q_SLOTS:
    void pngHasTwoPixelsPerUnitAndShowsNodes()
    {
        const core::GraphDrawing picture = drawing(core::LayoutKind::Sectors);
        const auto png = ui::pngDocument(picture);
        QVERIFY(png.ok());
        const QImage image = QImage::fromData(*png, "PNG");
        QVERIFY(qAbs(image.width() - 2 * picture.bounds.width()) < 3);
        QVERIFY(image.height() > 2 * picture.bounds.height()); // the footer comes beneath
        const core::DrawNode &node = picture.nodes.first();
        const QPointF at = (node.centre - picture.bounds.topLeft()) * 2;
        QCOMPARE(image.pixel(at.toPoint()), qRgb(node.fill.red, node.fill.green, node.fill.blue));
        QVERIFY(image.textKeys().isEmpty());
    }

    void sameDrawingSameBytes()
    {
        const core::GraphDrawing picture = drawing(core::LayoutKind::Circular);
        QCOMPARE(*ui::pngDocument(picture), *ui::pngDocument(picture));
        const QByteArray first = *ui::pdfDocument(picture);
        QTest::qWait(1100); // a second that must not show
        QCOMPARE(*ui::pdfDocument(picture), first);
        QVERIFY(first.startsWith("%PDF-"));
        // Another process has other hashes; two fonts of one picture must not change places for it.
        const core::GraphDrawing twoFonts = drawing(core::LayoutKind::Sectors);
        const QByteArray once = *ui::pdfDocument(twoFonts);
        for (int i = 0; i < 12; ++i) {
            QHashSeed::resetRandomGlobalSeed();
            QCOMPARE(*ui::pdfDocument(twoFonts), once);
        }
    }
};

QTEST_MAIN(TestGraphImages)
#include "tst_graph_images.moc"
