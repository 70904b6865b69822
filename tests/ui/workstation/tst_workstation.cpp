// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workstation.h"

#include "tests/unlike_name.h"
#include "ui/imports/imports_page.h"
#include "ui/models/queue_model.h"
#include "ui/notices/queue_page.h"
#include "ui/review/case_page.h"
#include "ui/review/context_panel.h"
#include "ui/review/finding_card.h"
#include "ui/review/request_view.h"
#include "ui/support/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayoutItem>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

/// A reviewer's whole job in the real window: real keys and clicks on a real case file.
class TestWorkstation : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenWorkstation> m_open;

    static QList<core::Request> someRequests()
    {
        return {contentiousRequest(u"2031/1"_s, u"TASHVEK"_s), contentiousRequest(u"2031/2"_s, u"BELORIN"_s),
                soundRequest(u"2031/3"_s, u"DRUMOVAK"_s), soundRequest(u"2031/4"_s, u"ABERLON"_s),
                soundRequest(u"2031/5"_s, u"VESPARIN"_s)};
    }
    [[nodiscard]] ui::QueueModel *model() const { return m_open->workstation->queue()->model(); }
    [[nodiscard]] QTableView *table() const { return m_open->find<QTableView>(u"queueTable"_s); }
    [[nodiscard]] QStringList ids() const
    {
        QStringList found;
        for (int row = 0; row < model()->rowCount(); ++row)
            found << (model()->loadedRow(row) ? model()->loadedRow(row)->externalId : u"?"_s);
        return found;
    }
    [[nodiscard]] QList<ui::Chip *> chips() const
    {
        QList<ui::Chip *> shown;
        for (ui::Chip *chip : m_open->workstation->queue()->findChildren<ui::Chip *>()) {
            if (chip->isVisible())
                shown << chip;
        }
        return shown;
    }
    /// Clicks an entry of a button's menu, as the reviewer does.
    void pick(const QString &button, const QString &entry) const
    {
        QMenu *menu = m_open->find<QToolButton>(button)->menu();
        menu->popup(m_open->workstation->window()->mapToGlobal(QPoint(200, 100)));
        QTRY_VERIFY(menu->isVisible());
        for (QAction *action : menu->actions()) {
            if (action->text() == entry) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                QTRY_VERIFY(!menu->isVisible());
                m_open->workstation->window()->activateWindow();
                QVERIFY(QTest::qWaitForWindowActive(m_open->workstation->window()));
                return;
            }
        }
        menu->hide();
        QFAIL(qPrintable(u"no entry "_s + entry));
    }
    void openFirstCase() const
    {
        table()->setFocus();
        m_open->press(Qt::Key_Home, Qt::ControlModifier);
        m_open->press(Qt::Key_Return);
        QTRY_VERIFY(m_open->workstation->casePage()->current().isStored());
        QTRY_VERIFY(!m_open->workstation->casePage()->isLoading());
        QTRY_VERIFY(m_open->find<QPushButton>(u"step1"_s));
    }

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<OpenWorkstation>(someRequests());
        QVERIFY(m_open->waitForRows());
    }
    void cleanup() { m_open.reset(); }

    void opensOnTheQueueWithWhatRaisesConcernOnTop()
    {
        QCOMPARE(model()->rowCount(), 5);
        QCOMPARE(QSet<QString>({ids().at(0), ids().at(1)}), QSet<QString>({u"2031/1"_s, u"2031/2"_s}));
        QTRY_COMPARE(QApplication::focusWidget(), table());
        QTRY_COMPARE(m_open->find<QLabel>(u"queueCount"_s)->text(), u"5 requests"_s);
    }

    void sortsByAClickOnAHeading()
    {
        QHeaderView *header = table()->horizontalHeader();
        const QPoint place(header->sectionViewportPosition(ui::QueueModel::NameColumn) + 30, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        QTRY_VERIFY(model()->query().sort == core::QueueSort::Name && m_open->waitForRows());
        QTRY_COMPARE(ids(), QStringList({u"2031/4"_s, u"2031/2"_s, u"2031/3"_s, u"2031/1"_s, u"2031/5"_s}));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        QTRY_COMPARE(ids(), QStringList({u"2031/5"_s, u"2031/1"_s, u"2031/3"_s, u"2031/2"_s, u"2031/4"_s}));
    }

    void filtersFromACellAndTakesTheChipOff()
    {
        QTRY_COMPARE(QApplication::focusWidget(), table());
        m_open->press(Qt::Key_Home, Qt::ControlModifier);
        const QString band =
            model()->data(model()->index(0, ui::QueueModel::ConcernColumn), Qt::DisplayRole).toString();
        table()->setCurrentIndex(model()->index(0, ui::QueueModel::ConcernColumn));
        m_open->press(Qt::Key_F);
        QTRY_COMPARE(chips().size(), 1);
        QVERIFY(chips().first()->accessibleName().contains(band));
        QTRY_COMPARE(model()->rowCount(), 2);
        QTest::mouseClick(chips().first(), Qt::LeftButton);
        QTRY_COMPARE(model()->rowCount(), 5);
        QTRY_VERIFY(chips().isEmpty());
    }

    void keepsAFilterUnderAName()
    {
        table()->setCurrentIndex(model()->index(0, ui::QueueModel::ConcernColumn));
        m_open->press(Qt::Key_F);
        QTRY_COMPARE(model()->rowCount(), 2);
        pick(u"savedFilters"_s, u"Save this filter…"_s);
        QTRY_COMPARE(QApplication::focusWidget(), m_open->find<QLineEdit>(u"filterName"_s));
        m_open->type(u"Worth a look"_s);
        m_open->press(Qt::Key_Return);
        table()->setFocus();
        m_open->press(Qt::Key_F, Qt::ShiftModifier);
        QTRY_COMPARE(model()->rowCount(), 5);
        pick(u"savedFilters"_s, u"Worth a look"_s);
        QTRY_COMPARE(model()->rowCount(), 2);
    }

    void findsByNameWithTheSlashKey()
    {
        QTRY_COMPARE(QApplication::focusWidget(), table());
        m_open->press(Qt::Key_Slash);
        m_open->type(u"vespa"_s);
        QTRY_COMPARE(ids(), QStringList{u"2031/5"_s});
        m_open->type(u"nobody"_s);
        QTRY_COMPARE(model()->rowCount(), 0);
    }

    void readsACaseWithItsSourceAndItsIndicators()
    {
        openFirstCase();
        const core::CaseView truth = m_open->stored(ids().first());
        auto *view = m_open->workstation->casePage()->findChild<ui::RequestView *>();
        QVERIFY(view->toPlainText().contains(truth.request.subject.names.first().family));
        QVERIFY(view->toPlainText().contains(truth.request.facts));
        const auto cards = m_open->workstation->casePage()->findChildren<ui::FindingCard *>();
        QCOMPARE(cards.size(), truth.stored.assessment.findings.size());
        for (const ui::FindingCard *card : cards) {
            QVERIFY2(!card->accessibleName().contains(u"Indicator "_s), "words, not only a code");
            QVERIFY2(card->accessibleDescription().size() > 20, "the rule in plain words");
        }
        m_open->press(Qt::Key_N);
        QTRY_VERIFY(std::ranges::any_of(cards, [](const ui::FindingCard *card) { return card->isChecked(); }));
        auto *source = m_open->find<QPlainTextEdit>(u"sourceText"_s);
        m_open->press(Qt::Key_S);
        QTRY_VERIFY(source->isVisible());
        QVERIFY(source->toPlainText().contains(truth.request.externalId));
        m_open->press(Qt::Key_S);
        QTRY_VERIFY(!source->isVisible());
    }

    void refusesOnlyWithAReasonThenOpensTheNextCase()
    {
        openFirstCase();
        const QString id = ids().first();
        const core::RequestId next = model()->idAt(1);
        m_open->press(Qt::Key_2);
        QTRY_COMPARE(QApplication::focusWidget(), m_open->find<QPlainTextEdit>(u"reason"_s));
        m_open->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!m_open->find<QPushButton>(u"decide"_s)->isEnabled());
        QTest::qWait(50);
        QCOMPARE(m_open->stored(id).stored.state, core::ReviewState::Screening);

        m_open->type(u"Insult only; article 3."_s);
        m_open->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_open->workstation->casePage()->current(), next);
        QCOMPARE(m_open->stored(id).stored.state, core::ReviewState::RefuseProposed);

        QTRY_VERIFY(!m_open->workstation->casePage()->isLoading());
        m_open->press(Qt::Key_K);
        QTRY_COMPARE(m_open->workstation->casePage()->current(), model()->idAt(0));
        const auto told = [this](const QString &words) {
            const auto labels =
                m_open->workstation->casePage()->findChild<ui::ContextPanel *>()->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); });
        };
        QTRY_VERIFY(told(u"Insult only; article 3."_s));
        // Who proposed can't confirm: neither refusing nor approving is open to the same person.
        QTRY_VERIFY(m_open->find<QPushButton>(u"step1"_s));
        m_open->press(Qt::Key_J);
        QTRY_COMPARE(m_open->workstation->casePage()->current(), next);
    }

    void claimsFromTheQueue()
    {
        QTRY_COMPARE(QApplication::focusWidget(), table());
        m_open->press(Qt::Key_Home, Qt::ControlModifier);
        const QString id = ids().first();
        m_open->press(Qt::Key_C);
        QTRY_COMPARE(m_open->stored(id).stored.claimedBy, u"ana"_s);
        m_open->press(Qt::Key_C, Qt::ShiftModifier);
        QTRY_COMPARE(m_open->stored(id).stored.claimedBy, QString());
    }

    void importsWithAReportOfWhatWasNotTaken()
    {
        QFile file(m_open->desk.writeRequests(u"more.jsonl"_s, {soundRequest(u"2031/6"_s, u"KELMARIN"_s)}));
        QVERIFY(file.open(QIODevice::Append));
        file.write("{\"format\":\"noticedesk-request\",\"id\":\n");
        file.close();
        m_open->workstation->importFiles({file.fileName()});
        auto *start = m_open->find<QPushButton>(u"importStart"_s);
        QTRY_VERIFY(start->isEnabled());
        QVERIFY2(start->hasFocus(), "who has chosen files goes on with Enter");
        QTest::keyClick(start, Qt::Key_Return);
        auto *report = m_open->find<QTableView>(u"reportTable"_s);
        QTRY_COMPARE(report->model()->rowCount(), 1);
        QVERIFY(report->isVisible());
        auto *filter = m_open->find<QLineEdit>(u"reportFilter"_s);
        auto *empty = m_open->find<QWidget>(u"reportEmpty"_s);
        filter->setText(u"no line holds this"_s);
        QVERIFY(empty->isVisible() && !report->isVisible());
        filter->clear();
        QVERIFY(report->isVisible());
        QVERIFY(!report->model()->index(0, report->model()->columnCount() - 1).data().toString().isEmpty());
        QTRY_COMPARE(model()->rowCount(), 6);
    }

    /// The marked row of the earlier imports is the one whose report is shown, also on coming back to the page.
    void theMarkedImportIsTheOneShown()
    {
        m_open->press(Qt::Key_6, Qt::ControlModifier);
        auto *start = m_open->find<QPushButton>(u"importStart"_s);
        auto *earlier = m_open->find<QListWidget>(u"earlierImports"_s);
        auto *summary = m_open->find<QLabel>(u"importSummary"_s);
        for (const QString &name : {u"older.jsonl"_s, u"newer.jsonl"_s}) {
            const int before = earlier->count();
            m_open->workstation->importFiles({m_open->desk.writeRequests(name, {soundRequest(u"2033/"_s + name)})});
            QTRY_VERIFY(start->isEnabled());
            QTest::mouseClick(start, Qt::LeftButton);
            QTRY_VERIFY(earlier->count() > before && earlier->item(0)->text().contains(name));
            QTRY_VERIFY(summary->text().contains(name));
            QTRY_COMPARE(earlier->currentRow(), 0); // the list may have been read while the import still ran
            // Nothing was left out: the report says so instead of showing an empty table.
            QVERIFY(m_open->find<QWidget>(u"reportEmpty"_s)->isVisible());
            QVERIFY(!m_open->find<QTableView>(u"reportTable"_s)->isVisible());
            QVERIFY(!m_open->find<QLineEdit>(u"reportFilter"_s)->isVisible());
        }
        QTest::mouseClick(earlier->viewport(), Qt::LeftButton, {}, earlier->visualItemRect(earlier->item(1)).center());
        QTRY_VERIFY(summary->text().contains(u"older.jsonl"_s));
        m_open->press(Qt::Key_1, Qt::ControlModifier);
        m_open->press(Qt::Key_6, Qt::ControlModifier);
        QTest::qWait(100); // the list is read again in the background
        QVERIFY(earlier->currentItem()->text().contains(u"older.jsonl"_s));
        QVERIFY(summary->text().contains(u"older.jsonl"_s));
    }

    void aCancelledImportCanBeRunAgain()
    {
        QList<core::Request> many;
        for (int i = 0; i < 1500; ++i)
            many << soundRequest(u"2032/%1"_s.arg(i), unlikeName(i));
        m_open->workstation->importFiles({m_open->desk.writeRequests(u"many.jsonl"_s, many)});
        auto *page = m_open->workstation->window()->findChild<ui::ImportsPage *>();
        auto *start = m_open->find<QPushButton>(u"importStart"_s);
        QTRY_VERIFY(start->isEnabled());
        QTest::mouseClick(start, Qt::LeftButton);
        auto *cancel = page->findChild<QAbstractButton *>(u"progressCancel"_s);
        QTRY_VERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!page->isRunning(), 20000);
        QVERIFY(m_open->waitForRows());
        QVERIFY(model()->rowCount() < 1505);
        QVERIFY(page->findChild<ui::MessageBar *>()->text().contains(u"cancelled"_s));
        QTRY_VERIFY(start->isEnabled());
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!page->isRunning(), 60000);
        QTRY_COMPARE(model()->rowCount(), 1505);
    }

    void settingsHoldAtOnceAndInTheNextWindow()
    {
        m_open->press(Qt::Key_7, Qt::ControlModifier);
        auto *themes = m_open->find<QComboBox>(u"settingTheme"_s);
        QTRY_COMPARE(QApplication::focusWidget(), themes);
        m_open->press(Qt::Key_End);
        QTRY_VERIFY(ui::isHighContrast(qApp->palette()));
        m_open->press(Qt::Key_Up);
        QTRY_VERIFY(!ui::isHighContrast(qApp->palette()) && ui::isDark(qApp->palette()));
        QCOMPARE(m_open->workstation->settings().text(ui::MachineSettings::Key::Theme), u"dark"_s);
        m_open->press(Qt::Key_Home);
    }

    void speaksArabicFromRightToLeftAndBack()
    {
        m_open->press(Qt::Key_7, Qt::ControlModifier);
        auto *languages = m_open->find<QComboBox>(u"settingLanguage"_s);
        languages->setFocus();
        m_open->press(Qt::Key_End);
        QTRY_COMPARE(qApp->layoutDirection(), Qt::RightToLeft);
        QTRY_VERIFY(!m_open->workstation->isOpening());
        QCOMPARE(m_open->workstation->window()->layoutDirection(), Qt::RightToLeft);
        QVERIFY(m_open->find<QComboBox>(u"settingLanguage"_s));
        m_open->find<QComboBox>(u"settingLanguage"_s)->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_open->workstation->window()));
        m_open->press(Qt::Key_Home);
        m_open->press(Qt::Key_Down);
        QTRY_COMPARE(qApp->layoutDirection(), Qt::LeftToRight);
    }

    void theListOfWhatIsFoundShowsItsRowsAndNoEmptyOnes()
    {
        m_open->press(Qt::Key_K, Qt::ControlModifier);
        m_open->type(u"import"_s);
        QTRY_VERIFY(m_open->find<QTreeView>(u"findResults"_s)); // a child of the window from the first answer on
        auto *list = m_open->find<QTreeView>(u"findResults"_s);
        QTRY_VERIFY(list->isVisible() && list->model()->rowCount() > 1);
        QModelIndex last = list->model()->index(list->model()->rowCount() - 1, 0);
        last = list->model()->index(list->model()->rowCount(last) - 1, 0, last);
        const QRect row = list->visualRect(last);
        QVERIFY(list->viewport()->rect().contains(row));
        QVERIFY(list->viewport()->height() - row.bottom() < row.height());
        m_open->press(Qt::Key_Escape);
    }

    void aNarrowWindowKeepsTheNamesOfThePlaces()
    {
        auto *rail = m_open->find<QWidget>(u"rail"_s);
        const int narrowest = QWidgetItem(rail).minimumSize().width(); // as the layout of the window sees it
        for (const auto *button : rail->findChildren<QAbstractButton *>()) {
            QFont word = button->font();
            word.setPointSizeF(word.pointSizeF() * .9);
            QVERIFY2(narrowest >= QFontMetrics(word).horizontalAdvance(button->text()), qPrintable(button->text()));
        }
    }

    void findsACaseByItsNumberWithCtrlK()
    {
        m_open->press(Qt::Key_K, Qt::ControlModifier);
        m_open->type(u"2031/4"_s);
        const auto truth = m_open->stored(u"2031/4"_s).stored.id;
        QTRY_VERIFY(([this, truth] {
            m_open->press(Qt::Key_Return);
            return m_open->workstation->casePage()->current() == truth;
        })());
    }
};

QTEST_MAIN(TestWorkstation)
#include "tst_workstation.moc"
