// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/desk_style.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QListWidget>
#include <QPixmap>
#include <QPushButton>
#include <QStyleFactory>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

    static void addPalettes()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<double>("least");
        QTest::newRow("light") << ui::lightPalette() << 4.5;
        QTest::newRow("dark") << ui::darkPalette() << 4.5;
        QTest::newRow("high contrast") << ui::highContrastPalette() << 7.0;
    }

private Q_SLOTS:
    void knowsTheContrastOfBlackAndWhite()
    {
        QCOMPARE(ui::contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(ui::contrastRatio(Qt::white, Qt::white), 1.0);
        // #767676 on white is the well-known grey that just passes AA.
        QVERIFY(ui::contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
        QVERIFY(ui::contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
    }

    void keepsTextReadable_data() { addPalettes(); }
    void keepsTextReadable()
    {
        QFETCH(QPalette, palette);
        QFETCH(double, least);
        const auto colour = [&palette](QPalette::ColorRole role) { return palette.color(QPalette::Active, role); };
        for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
            QVERIFY(ui::contrastRatio(colour(QPalette::Text), colour(ground)) >= least);
            QVERIFY2(ui::contrastRatio(ui::mutedText(palette), colour(ground)) >= least,
                     qPrintable(colour(ground).name()));
            QVERIFY(ui::contrastRatio(colour(QPalette::Link), colour(ground)) >= least);
        }
        QVERIFY(ui::contrastRatio(colour(QPalette::HighlightedText), colour(QPalette::Highlight)) >= least);
        QVERIFY(ui::contrastRatio(colour(QPalette::ToolTipText), colour(QPalette::ToolTipBase)) >= least);
        if (!ui::isHighContrast(palette)) {
            QVERIFY(ui::contrastRatio(colour(QPalette::Text), ui::selectionGround(palette)) >= least);
            QVERIFY(ui::contrastRatio(ui::mutedText(palette), ui::selectionGround(palette)) >= 3.9);
        }
    }

    void keepsCodesAndMessagesReadable_data() { addPalettes(); }
    void keepsCodesAndMessagesReadable()
    {
        QFETCH(QPalette, palette);
        const QColor base = palette.color(QPalette::Active, QPalette::Base);
        for (const auto direction :
             {core::Direction::Block, core::Direction::Raise, core::Direction::Ask, core::Direction::Lower})
            QVERIFY(ui::contrastRatio(ui::directionColour(direction, palette), base) >= 4.5);
        for (const auto tone : {ui::Tone::Neutral, ui::Tone::Good, ui::Tone::Caution, ui::Tone::Trouble})
            QVERIFY(ui::contrastRatio(ui::toneColour(tone, palette), base) >= 4.5);
        // Bars and edges are not text: 3:1 (WCAG 2.1, 1.4.11).
        for (const core::Band band : core::kBands)
            QVERIFY(ui::contrastRatio(ui::bandColour(band, palette), base) >= 3.0);
    }

    void tellsLightFromDark()
    {
        QVERIFY(!ui::isDark(ui::lightPalette()));
        QVERIFY(ui::isDark(ui::darkPalette()));
        QVERIFY(ui::isHighContrast(ui::highContrastPalette()));
        QVERIFY(!ui::isHighContrast(ui::darkPalette()));
    }

    void drawsEveryIcon()
    {
        const QStringList files = QDir(u":/noticedesk/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(files.size() > 25);
        for (const QString &file : files) {
            const QImage image = ui::themedIcon(file.chopped(4)).pixmap(QSize(24, 24)).toImage();
            qsizetype inked = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    inked += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
            }
            QVERIFY2(inked > 15, qPrintable(file));
        }
    }

    void aChosenRowKeepsItsIcon_data() { addPalettes(); }
    /// The ink of the icon beside its ground: graphics need 3:1 (WCAG 2.1, 1.4.11).
    void aChosenRowKeepsItsIcon()
    {
        QFETCH(QPalette, palette);
        QApplication::setStyle(new ui::DeskStyle(QStyleFactory::create(u"Fusion"_s)));
        QApplication::setPalette(palette);
        QListWidget list;
        list.setIconSize(QSize(16, 16));
        list.addItem(new QListWidgetItem(ui::themedIcon(u"user"_s), QString()));
        list.setCurrentRow(0);
        list.resize(100, 60);
        list.show();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        const QRect row = list.visualItemRect(list.item(0));
        const QImage image = list.viewport()->grab(row).toImage();
        const QColor ground = image.pixelColor(image.width() - 3, image.height() / 2);
        double most = 1;
        for (int y = 2; y + 2 < image.height(); ++y) {
            for (int x = 6; x < 40; ++x) // behind the line at the edge
                most = std::max(most, ui::contrastRatio(image.pixelColor(x, y), ground));
        }
        QVERIFY2(most >= 3, qPrintable(QString::number(most)));
    }

    void linesOfAListBeginBelowEachOther_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    /// Every button has a least width, in which a short name would stand further in than a long one.
    void linesOfAListBeginBelowEachOther()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setStyle(new ui::DeskStyle(QStyleFactory::create(u"Fusion"_s)));
        const auto begin = [&](const QString &text) {
            QPushButton line(ui::themedIcon(u"case"_s), text);
            line.setFlat(true);
            line.setLayoutDirection(direction);
            line.resize(line.sizeHint());
            const QImage image = line.grab().toImage();
            const auto isBlank = [&](int column) {
                for (int y = 0; y < image.height(); ++y) {
                    if (image.pixel(column, y) != image.pixel(0, 0))
                        return false;
                }
                return true;
            };
            int inside = 0;
            while (inside < image.width() &&
                   isBlank(direction == Qt::LeftToRight ? inside : image.width() - 1 - inside))
                ++inside;
            return inside;
        };
        const int shortName = begin(u"y"_s);
        QVERIFY(shortName > 0);
        QCOMPARE(shortName, begin(u"a name that is as long as names are"_s));
    }

    void readsItsOwnCodes()
    {
        for (const auto choice :
             {ui::ThemeChoice::System, ui::ThemeChoice::Light, ui::ThemeChoice::Dark, ui::ThemeChoice::HighContrast})
            QCOMPARE(ui::themeChoiceFromCode(ui::themeChoiceCode(choice)), choice);
        QCOMPARE(ui::themeChoiceFromCode(u"nonsense"), ui::ThemeChoice::System);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
