// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/desk_style.h"
#include "ui/support/safe_text.h"

#include <QLabel>
#include <QMessageBox>
#include <QStyleFactory>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestSafeText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The marks that the program sets around a file's name are no part of the name; any other mark is shown.
    void aMessageKeepsItsOwnIsolation()
    {
        const QString message = QStringLiteral("\u2068cut.case\u2069 is damaged.");
        QCOMPARE(ui::shownMessage(message), message);
        const QString lone = ui::shownMessage(QStringLiteral("a\u2068b \u202Ec"));
        QVERIFY(lone.contains(QStringLiteral("[U+2068]")) && lone.contains(QStringLiteral("[U+202E]")));
        const QString inside = ui::shownMessage(QStringLiteral("\u2068x\u202Ey\u2069"));
        QVERIFY(inside.contains(QStringLiteral("[U+202E]")) && !inside.contains(QStringLiteral("[U+2068]")));
    }

    void showsHiddenCharacters()
    {
        QCOMPARE(ui::shownLine(u"a\u202eb"), u"a[U+202E]b"_s);
        QCOMPARE(ui::shownLine(u"12\u200b34"), u"12[U+200B]34"_s);
        QCOMPARE(ui::shownLine(u"a\tb\nc"), u"a b c"_s);
        QCOMPARE(ui::shownText(u"a\nb"), u"a\nb"_s);
    }

    void findsPositionsBehindHiddenCharacters()
    {
        // "a", RLO (shown with 8 characters), "b", "c"
        QCOMPARE(ui::shownPosition(u"a\u202ebc", 0), 0);
        QCOMPARE(ui::shownPosition(u"a\u202ebc", 1), 1);
        QCOMPARE(ui::shownPosition(u"a\u202ebc", 2), 9);
        QCOMPARE(ui::shownPosition(u"a\u202ebc", 4), 11);
    }

    void tooltipsAreNeverMarkup()
    {
        const QString tip = ui::tipText(u"<img src='/etc/passwd'>J<b>ohn & Co"_s);
        QTextDocument document;
        document.setHtml(tip);
        QCOMPARE(document.toPlainText(), u"<img src='/etc/passwd'>J<b>ohn & Co"_s);
        QVERIFY(ui::tipText({}).isEmpty());
    }

    void ampersandsMakeNoShortcut() { QCOMPARE(ui::withoutMnemonic(u"R&D"_s), u"R&&D"_s); }

    void theStyleTurnsMarkupOffInEveryLabel()
    {
        QApplication::setStyle(new ui::DeskStyle(QStyleFactory::create(u"Fusion"_s)));
        QLabel label(u"<b>x</b>"_s);
        label.ensurePolished();
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QMessageBox box(QMessageBox::Warning, u"t"_s, u"<b>x</b>"_s);
        box.setInformativeText(u"<b>y</b>"_s);
        box.show();
        for (const QLabel *part : box.findChildren<QLabel *>())
            QVERIFY(part->textFormat() != Qt::AutoText);
    }

    void theStyleLeavesTooltipsTheirLines()
    {
        QApplication::setStyle(new ui::DeskStyle(QStyleFactory::create(u"Fusion"_s)));
        QWidget window;
        window.show();
        QToolTip::showText(window.mapToGlobal(QPoint(1, 1)), ui::tipText(u"Mexico (MX)"_s), &window);
        const QWidgetList shown = QApplication::topLevelWidgets();
        const auto tip = std::ranges::find_if(shown, [](QWidget *widget) { return widget->inherits("QTipLabel"); });
        QVERIFY(tip != shown.cend());
        // As plain text the label would show the marks around the words.
        QVERIFY(qobject_cast<QLabel *>(*tip)->textFormat() != Qt::PlainText);
    }
};

QTEST_MAIN(TestSafeText)
#include "tst_safe_text.moc"
