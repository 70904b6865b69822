// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workstation.h"

#include "ui/notices/queue_page.h"
#include "ui/review/case_page.h"
#include "ui/widgets/progress_line.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QSet>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

/// Everything that can take the focus is reached with Tab alone and has a name that a screen reader can say.
class TestKeyboardReach : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenWorkstation> m_open;

    [[nodiscard]] QList<QWidget *> tabStops() const
    {
        QList<QWidget *> stops;
        for (QWidget *widget : m_open->workstation->window()->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
                !widget->focusProxy())
                stops << widget;
        }
        return stops;
    }
    [[nodiscard]] bool nothingRuns() const
    {
        const QList<ui::ProgressLine *> lines = m_open->workstation->window()->findChildren<ui::ProgressLine *>();
        return std::ranges::none_of(lines, &ui::ProgressLine::isRunning);
    }
    static QString describe(const QWidget *widget)
    {
        return u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
    }
    static void addPages()
    {
        QTest::addColumn<int>("place");
        for (const auto &[name, place] :
             {std::pair("queue", ui::Place::Queue), std::pair("case", ui::Place::Case),
              std::pair("search", ui::Place::Search), std::pair("links", ui::Place::Links),
              std::pair("oversight", ui::Place::Oversight), std::pair("imports", ui::Place::Imports),
              std::pair("administration", ui::Place::Administration)})
            QTest::newRow(name) << static_cast<int>(place);
    }
    [[nodiscard]] bool hasPage(int place) const
    {
        return m_open->workstation->window()->page(static_cast<ui::Place>(place));
    }
    /// False when the page is not ready in time.
    [[nodiscard]] bool goTo(ui::Place place) const
    {
        if (place == ui::Place::Case) {
            Q_EMIT m_open->workstation->queue()->caseWanted(m_open->workstation->queue()->model()->idAt(0));
            return QTest::qWaitFor([this] {
                return !m_open->workstation->casePage()->isLoading() &&
                       m_open->workstation->window()->findChild<QWidget *>(u"step1"_s);
            });
        }
        m_open->workstation->window()->goTo(place);
        QTest::qWait(50);
        // A page that still computes shows a cancel that goes away by itself, perhaps in the middle of the walk.
        return QTest::qWaitFor([this] { return nothingRuns(); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_open = std::make_unique<OpenWorkstation>(
            QList{contentiousRequest(u"2031/1"_s), soundRequest(u"2031/2"_s, u"DRUMOVAK"_s)});
        QVERIFY(m_open->waitForRows());
    }
    void cleanupTestCase() { m_open.reset(); }

    void everyTabStopHasAName_data() { addPages(); }
    void everyTabStopHasAName()
    {
        QFETCH(int, place);
        if (!hasPage(place))
            QSKIP("The window has no such page.");
        QVERIFY(goTo(static_cast<ui::Place>(place)));
        for (QWidget *stop : tabStops()) {
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(stop);
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).trimmed().isEmpty(), qPrintable(describe(stop)));
        }
    }

    void tabReachesEverything_data() { addPages(); }
    void tabReachesEverything()
    {
        QFETCH(int, place);
        if (!hasPage(place))
            QSKIP("The window has no such page.");
        QVERIFY(goTo(static_cast<ui::Place>(place)));
        const QList<QWidget *> wanted = tabStops();
        QVERIFY(!wanted.isEmpty());
        wanted.first()->setFocus();
        QSet<QWidget *> reached;
        for (qsizetype i = 0; i < 2 * wanted.size(); ++i) {
            QVERIFY(QApplication::focusWidget());
            reached << QApplication::focusWidget();
            // Of the indicators Tab reaches one, and the arrows the others.
            const auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
            for (qsizetype step = 0; button && button->inherits("ui::FindingCard") && step < wanted.size(); ++step) {
                m_open->press(Qt::Key_Down);
                reached << QApplication::focusWidget();
                if (!qobject_cast<QAbstractButton *>(QApplication::focusWidget()))
                    break;
            }
            m_open->press(Qt::Key_Tab);
        }
        for (QWidget *stop : wanted)
            QVERIFY2(reached.contains(stop), qPrintable(describe(stop)));
    }
};

QTEST_MAIN(TestKeyboardReach)
#include "tst_keyboard_reach.moc"
