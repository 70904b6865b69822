// SPDX-License-Identifier: GPL-3.0-or-later
// desk_session CASE-FILE [IMPORT-FILE | opening]: drives the real window through a reviewer's work without pauses, and
// prints how long opening took and the longest times that the window did not answer. Records decisions: give it a copy.
#include "app/workstation/workstation.h"
#include "core/base/clock.h"
#include "ui/imports/imports_page.h"
#include "ui/models/queue_model.h"
#include "ui/notices/queue_page.h"
#include "ui/review/case_page.h"
#include "ui/support/stall_meter.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTimer>
#include <QWindow>

#include <unistd.h>

#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestWaitMs = 60000;
constexpr int kCases = 60;
constexpr int kDecisions = 20;

/// Lets the event loop run, asleep when there is nothing to do: QTest::qWait() sleeps in the way of events.
void spin(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

bool spinUntil(const std::function<bool()> &done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.elapsed() > kLongestWaitMs)
            return false;
        spin(2);
    }
    return true;
}

/// Milliseconds since the kernel started this process, in its steps of ten.
qint64 processAge()
{
    QFile file(u"/proc/self/stat"_s);
    timespec now{};
    if (!file.open(QIODevice::ReadOnly) || clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        return -1;
    const QByteArray line = file.readAll();
    constexpr qsizetype startTime = 19; // after the name of the program, which may hold spaces
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    const qint64 started = fields.value(startTime).toLongLong() * 1000 / sysconf(_SC_CLK_TCK);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1000000 - started;
}

/// Notes when anything was painted for the first time, and when the queue was.
class FirstPaints final : public QObject
{
public:
    FirstPaints() { qApp->installEventFilter(this); }
    [[nodiscard]] qint64 any() const { return m_any; }
    [[nodiscard]] qint64 queue() const { return m_queue; }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_any < 0)
            m_any = processAge();
        if (event->type() == QEvent::Paint && m_queue < 0 && qobject_cast<ui::QueuePage *>(watched))
            m_queue = processAge();
        return false;
    }

private:
    qint64 m_any = -1;
    qint64 m_queue = -1;
};

class Session
{
public:
    Session(workstation::Workstation &desk, ui::StallMeter &meter) : m_desk(desk), m_meter(meter) {}

    void open(const QString &path)
    {
        begin(u"opening"_s);
        const FirstPaints paints;
        QElapsedTimer timer;
        timer.start();
        QObject::connect(&m_desk, &workstation::Workstation::notOpened,
                         [] { qFatal("the case file could not be opened"); });
        m_desk.open(path);
        spinUntil([this] { return m_desk.queue(); });
        spinUntil([this] { return model()->rowCount() > 0 && model()->loadedRow(0); });
        const qint64 first = timer.elapsed();
        spinUntil([this] { return model()->isComplete() && !m_desk.isOpening(); });
        m_out << u"first rows after %1 ms, all %2 rows after %3 ms"_s.arg(
                     QString::number(first), QString::number(model()->rowCount()), QString::number(timer.elapsed()))
              << Qt::endl;
        m_out << u"since the process began: window painted after %1 ms, queue after %2 ms"_s.arg(paints.any())
                     .arg(paints.queue())
              << Qt::endl;
        spin(2000);
    }
    void scroll()
    {
        begin(u"scrolling"_s);
        m_desk.window()->goTo(ui::Place::Queue);
        QScrollBar *bar = table()->verticalScrollBar();
        for (int i = 0; i < 300; ++i) {
            bar->setValue(bar->value() + bar->pageStep());
            spin(8);
        }
        for (int i = 0; i <= 100; ++i) { // the thumb dragged through the whole list
            bar->setValue(static_cast<int>(qint64(bar->maximum()) * i / 100));
            spin(8);
        }
        bar->setValue(0);
        for (int i = 0; i < 100; ++i)
            press(i < 60 ? Qt::Key_J : Qt::Key_K);
    }
    void sort()
    {
        QHeaderView *header = table()->horizontalHeader();
        for (int column = 0; column < ui::QueueModel::ColumnCount; ++column) {
            begin(u"sorting"_s);
            header->setSortIndicator(column, Qt::AscendingOrder);
            waitForQueue();
        }
        header->setSortIndicator(-1, Qt::AscendingOrder);
        waitForQueue();
    }
    void filter()
    {
        begin(u"filters"_s);
        for (const core::NoticeType type : {core::NoticeType::Red, core::NoticeType::Blue, core::NoticeType::Yellow}) {
            core::QueueFilter filter;
            filter.types = {type};
            m_desk.queue()->setFilter(filter);
            waitForQueue();
        }
        core::QueueFilter codes;
        codes.indicators = {u"A04"_s, u"C03"_s};
        codes.onlyOpen = true;
        m_desk.queue()->setFilter(codes);
        waitForQueue();
        m_desk.queue()->setFilter({});
        waitForQueue();
        begin(u"search box"_s);
        press(Qt::Key_K, Qt::ControlModifier);
        for (const QChar letter : u"rang 2030/100"_s) {
            QTest::keyClick(m_desk.window()->windowHandle(), letter.toLatin1());
            spin(40);
        }
        spin(1500);
        press(Qt::Key_Escape);
    }
    void openCases(int first)
    {
        begin(u"opening cases"_s);
        qint64 longest = 0;
        for (int i = first; i < first + kCases && i < model()->rowCount(); ++i) {
            QElapsedTimer timer;
            timer.start();
            Q_EMIT m_desk.queue()->caseWanted(model()->idAt(i));
            spinUntil([this] { return !m_desk.casePage()->isLoading(); });
            longest = std::max(longest, timer.elapsed());
            press(Qt::Key_N);
            press(Qt::Key_S);
            press(Qt::Key_S);
        }
        m_out << u"longest time to a case: %1 ms"_s.arg(longest) << Qt::endl;
    }
    void decide()
    {
        begin(u"deciding"_s);
        qint64 longest = 0;
        for (int i = 0; i < kDecisions; ++i) {
            const core::RequestId before = m_desk.casePage()->current();
            press(Qt::Key_2);
            for (const QChar letter : u"Thin account of the facts."_s)
                QTest::keyClick(m_desk.window()->windowHandle(), letter.toLatin1());
            QElapsedTimer timer;
            timer.start();
            press(Qt::Key_Return, Qt::ControlModifier);
            if (!spinUntil([&] { return m_desk.casePage()->current() != before && !m_desk.casePage()->isLoading(); }))
                qFatal("a decision did not lead to the next case");
            longest = std::max(longest, timer.elapsed());
        }
        m_out << u"longest time from a decision to the next case: %1 ms"_s.arg(longest) << Qt::endl;
    }
    void importMeanwhile(const QString &file)
    {
        m_during = u" during an import"_s;
        m_desk.importFiles({file});
        auto *imports = m_desk.window()->findChild<ui::ImportsPage *>();
        spin(200);
        imports->startImport();
        scroll();
        sort();
        openCases(kCases);
        begin(u"end of the import"_s);
        m_desk.window()->goTo(ui::Place::Imports);
        spinUntil([imports] { return !imports->isRunning(); });
        waitForQueue();
        m_during.clear();
    }
    void report()
    {
        m_meter.stop();
        QStringList told;
        double longest = 0;
        m_out << "longest stalls, ms by the clock (ms of processor time of the window's thread):" << Qt::endl;
        for (const ui::StallMeter::Stall &stall : m_meter.longest(64)) {
            if (stall.label != u"opening")
                longest = std::max(longest, stall.wallMs);
            if (told.count(stall.label) >= 3)
                continue;
            told << stall.label;
            m_out << u"  %1 (%2)  %3, %4 ms after the start"_s.arg(stall.wallMs, 8, 'f', 1)
                         .arg(stall.cpuMs, 0, 'f', 1)
                         .arg(stall.label)
                         .arg(stall.atMs)
                  << Qt::endl;
        }
        m_out << u"longest stall after opening: %1 ms of %2 beats"_s.arg(longest, 0, 'f', 1).arg(m_meter.beats())
              << Qt::endl;
    }

private:
    [[nodiscard]] ui::QueueModel *model() const { return m_desk.queue()->model(); }
    [[nodiscard]] QTableView *table() const { return m_desk.window()->findChild<QTableView *>(u"queueTable"_s); }
    void begin(const QString &what)
    {
        spin(20); // what came before is over
        m_meter.setLabel(what + m_during);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_desk.window()->windowHandle(), key, modifiers);
        spin(8);
    }
    void waitForQueue()
    {
        spinUntil([this] {
            return model()->isComplete() &&
                   (model()->rowCount() == 0 || model()->loadedRow(0) || !table()->isVisible());
        });
        spin(50);
    }

    workstation::Workstation &m_desk;
    ui::StallMeter &m_meter;
    QString m_during;
    QTextStream m_out{stdout};
};

} // namespace

int main(int argc, char *argv[])
{
    // Before anything of the window: what the program does until its event loop runs is a stall like any other.
    ui::StallMeter meter;
    meter.setLabel(u"opening"_s);
    meter.start();
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "usage: desk_session CASE-FILE [IMPORT-FILE | opening]" << Qt::endl;
        return 2;
    }
    const QTemporaryDir folder;
    const core::SystemClock clock;
    workstation::Workstation desk(application, folder.filePath(u"settings.ini"_s), clock, u"session"_s);
    Session session(desk, meter);
    session.open(arguments[1]);
    if (arguments.value(2) == u"opening") {
        session.report();
        return 0;
    }
    session.scroll();
    session.sort();
    session.filter();
    session.openCases(0);
    session.decide();
    if (arguments.size() > 2)
        session.importMeanwhile(arguments[2]);
    session.report();
    return 0;
}
