// SPDX-License-Identifier: GPL-3.0-or-later
// graph_bench paint: 10,000 nodes and 30,000 lines, repainted by the canvas and by a plain QGraphicsView.
// graph_bench expand CASE-FILE GROUP-ID: from the key press to the painted picture on the Links page.
// Wall clock and processor time of the process in milliseconds, the best and the middle of several runs. No GPU: run
// with QT_QPA_PLATFORM=offscreen.
#include "core/base/random.h"
#include "core/graph/circular_layout.h"
#include "core/review/case_graph_source.h"
#include "ui/graph/graph_canvas.h"
#include "ui/graph/links_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QGraphicsEllipseItem>
#include <QGraphicsLineItem>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextStream>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize{1400, 900};
constexpr int kNodes = 10'000;
constexpr int kLines = 30'000;
constexpr int kRuns = 15;
constexpr int kLongestWaitMs = 60'000;

double processorMs()
{
    timespec spent{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
}

void report(const QString &what, std::vector<double> wall, std::vector<double> processor)
{
    std::ranges::sort(wall);
    std::ranges::sort(processor);
    const auto number = [](double ms) { return QString::number(ms, 'f', 2); };
    QTextStream out(stdout);
    out << what.leftJustified(44) << " wall best " << number(wall.front()) << " middle "
        << number(wall[wall.size() / 2]) << "  processor best " << number(processor.front()) << " middle "
        << number(processor[processor.size() / 2]) << " ms" << Qt::endl;
}

void measure(const QString &what, const std::function<void(int)> &run)
{
    std::vector<double> wall;
    std::vector<double> processor;
    for (int i = 0; i < kRuns; ++i) {
        QElapsedTimer clock;
        const double before = processorMs();
        clock.start();
        run(i);
        wall.push_back(double(clock.nsecsElapsed()) / 1e6);
        processor.push_back(processorMs() - before);
    }
    report(what, wall, processor);
}

/// Persons in clusters, so that most lines are short and some cross the picture.
std::shared_ptr<const ui::CanvasScene> inventedScene()
{
    core::Random random(7);
    core::GraphData data;
    for (int i = 0; i < kNodes; ++i)
        data.nodes.append(
            {u"p%1"_s.arg(i, 5, 10, QChar(u'0')), core::NodeKind::Person, u"Person %1"_s.arg(i), {}, {}, {}});
    QSet<std::pair<int, int>> taken;
    while (taken.size() < kLines) {
        const int a = int(random.below(kNodes));
        const bool near = random.below(10) < 9;
        const int b = near ? std::min(kNodes - 1, a - a % 100 + int(random.below(100))) : int(random.below(kNodes));
        if (a != b)
            taken.insert({std::min(a, b), std::max(a, b)});
    }
    for (const auto &[a, b] : std::as_const(taken))
        data.links.append({data.nodes.at(a).id, data.nodes.at(b).id, core::LinkKind::Relation, false, 1, {}, {}});
    auto scene = std::make_shared<ui::CanvasScene>();
    scene->graph = core::project(core::GraphSnapshot::build(data), {});
    scene->layout.kind = core::LayoutKind::Force;
    for (int i = 0; i < kNodes; ++i) {
        const QPointF cluster(double(i / 100 % 10) * 900, double(i / 1000) * 700);
        scene->layout.positions.emplace_back(cluster + QPointF(random.below(700), random.below(500)));
    }
    return scene;
}

std::unique_ptr<QGraphicsScene> plainScene(const core::GraphDrawing &drawing)
{
    auto scene = std::make_unique<QGraphicsScene>();
    const auto colour = [](core::Rgb rgb) { return QColor(rgb.red, rgb.green, rgb.blue); };
    for (const core::DrawLine &line : drawing.lines)
        scene->addLine(QLineF(line.from, line.to), QPen(colour(line.colour), 0));
    for (const core::DrawNode &node : drawing.nodes)
        scene->addEllipse(node.centre.x() - node.radius, node.centre.y() - node.radius, 2 * node.radius,
                          2 * node.radius, QPen(colour(node.line), 0), QBrush(colour(node.fill)));
    for (const core::DrawText &text : drawing.texts) {
        auto *item = scene->addSimpleText(text.text);
        item->setPos(text.at);
    }
    return scene;
}

void paint()
{
    ui::GraphCanvas canvas;
    canvas.resize(kSize);
    canvas.show();
    canvas.setScene(inventedScene(), true);
    QApplication::processEvents();
    const ui::CanvasView whole = canvas.view();
    ui::CanvasView close = whole;
    close.zoom = 1;
    close.origin = canvas.drawing().bounds.center() - QPointF(700, 450);

    const auto plain = plainScene(canvas.drawing());
    QGraphicsView view(plain.get());
    view.resize(kSize);
    view.setTransformationAnchor(QGraphicsView::NoAnchor);
    view.show();
    QApplication::processEvents();

    const auto canvasAt = [&](const QString &what, const ui::CanvasView &at) {
        canvas.setView(at);
        canvas.renderNow();
        measure(u"canvas, "_s + what + u", all anew"_s, [&](int) {
            canvas.renderNow();
            canvas.repaint();
        });
        measure(u"canvas, "_s + what + u", panned by 7 pixels"_s, [&](int run) {
            ui::CanvasView moved = at;
            moved.origin += QPointF(7.0 * (run + 1), 0) / at.zoom;
            canvas.setView(moved);
            canvas.repaint();
        });
        canvas.setView(at);
        canvas.renderNow();
        canvas.repaint();
        measure(u"canvas, "_s + what + u", overlay only"_s, [&](int) { canvas.repaint(); });
    };
    const auto viewAt = [&](const QString &what, const ui::CanvasView &at) {
        view.resetTransform();
        view.scale(at.zoom, at.zoom);
        view.centerOn(at.toScene(QPointF(700, 450)));
        view.viewport()->repaint();
        measure(u"QGraphicsView, "_s + what + u", all anew"_s, [&](int) { view.viewport()->repaint(); });
        measure(u"QGraphicsView, "_s + what + u", panned by 7 pixels"_s, [&](int) {
            view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() + 7);
            view.viewport()->repaint();
        });
    };
    canvasAt(u"whole graph"_s, whole);
    viewAt(u"whole graph"_s, whole);
    canvasAt(u"zoomed in"_s, close);
    viewAt(u"zoomed in"_s, close);
}

bool spinUntil(const std::function<bool()> &done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < kLongestWaitMs)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    return done();
}

/// Tells when a widget was painted after a scene with at least so many nodes had come.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(ui::GraphCanvas *canvas) : m_canvas(canvas) { canvas->installEventFilter(this); }
    void expect(int nodes)
    {
        m_nodes = nodes;
        painted = false;
    }
    bool painted = false;

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (object == m_canvas && event->type() == QEvent::Paint && m_canvas->scene() &&
            m_canvas->scene()->graph.nodeCount() >= m_nodes)
            QTimer::singleShot(0, this, [this] { painted = true; });
        return false;
    }

private:
    ui::GraphCanvas *m_canvas;
    int m_nodes = 0;
};

int expand(const QString &path, const QString &groupId)
{
    auto file = core::CaseFile::open(path, core::CaseFile::Mode::ReadOnly);
    if (!file) {
        QTextStream(stderr) << file.error().message << Qt::endl;
        return 1;
    }
    const auto source = std::make_shared<core::CaseGraphSource>(**file);
    std::vector<double> start;
    std::vector<double> startCpu;
    std::vector<double> wall;
    std::vector<double> processor;
    int nodes = 0;
    for (int run = 0; run < kRuns; ++run) {
        QElapsedTimer clock;
        double before = processorMs();
        clock.start();
        ui::LinksPage page(source, QThreadPool::globalInstance());
        page.resize(kSize);
        page.show();
        PaintWatch watch(page.canvas());
        watch.expect(1);
        page.showNode(u"group:"_s + groupId, 0);
        if (!spinUntil([&] { return watch.painted; }))
            return 1;
        start.push_back(double(clock.nsecsElapsed()) / 1e6);
        startCpu.push_back(processorMs() - before);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        watch.expect(100);
        before = processorMs();
        clock.restart();
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(page.canvas(), &press);
        if (!spinUntil([&] { return watch.painted; }))
            return 1;
        wall.push_back(double(clock.nsecsElapsed()) / 1e6);
        processor.push_back(processorMs() - before);
        nodes = page.canvas()->scene()->graph.nodeCount();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }
    report(u"page made, group found and painted"_s, start, startCpu);
    report(u"expanded to %1 nodes and painted"_s.arg(nodes), wall, processor);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"paint" && arguments.size() == 2) {
        paint();
        return 0;
    }
    if (arguments.value(1) == u"expand" && arguments.size() == 4)
        return expand(arguments.at(2), arguments.at(3));
    QTextStream(stderr) << "graph_bench paint | graph_bench expand CASE-FILE GROUP-ID" << Qt::endl;
    return 2;
}
