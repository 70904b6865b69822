// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_splitter.h"
#include "ui/imports/report_export.h"
#include "ui/imports/table_preview.h"
#include "ui/support/csv_cell.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestReportExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void guardsCells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << u"30 February"_s << QByteArray("30 February");
        QTest::newRow("formula") << u"=HYPERLINK(\"//x\"&A1)"_s << QByteArray("\"'=HYPERLINK(\"\"//x\"\"&A1)\"");
        QTest::newRow("plus") << u"+1"_s << QByteArray("'+1");
        QTest::newRow("minus") << u"-2+3"_s << QByteArray("'-2+3");
        QTest::newRow("at") << u"@SUM"_s << QByteArray("'@SUM");
        QTest::newRow("tab first") << u"\t=1+1"_s << QByteArray("'\t=1+1");
        QTest::newRow("blank first") << u" =1"_s << QByteArray("\"' =1\"").replace("\"' =1\"", "' =1");
        QTest::newRow("full width") << u"＝1"_s << u"'＝1"_s.toUtf8();
        QTest::newRow("comma and quote") << u"a, \"b\""_s << QByteArray("\"a, \"\"b\"\"\"");
        QTest::newRow("line break") << u"a\nb"_s << QByteArray("\"a\nb\"");
    }
    void guardsCells()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, cell);
        QCOMPARE(ui::guardedCsvCell(text), cell);
    }

    void theProgramsOwnReaderGetsTheTextBack()
    {
        const core::ImportProblem problem{true,   u"=a.csv"_s, 3, -1, u"2031/1"_s, u"f,g"_s, {}, u"why \"so\"\nthere"_s,
                                          u"-x"_s};
        const QByteArray csv = ui::reportAsCsv({problem});
        core::CsvSplitter splitter(std::make_shared<core::TextWindow>(csv), ',');
        QCOMPARE(splitter.next().cells.size(), 7);
        const auto row = splitter.next();
        QCOMPARE(core::withoutFormulaGuard(row.cells[1]), QByteArray("=a.csv"));
        QCOMPARE(row.cells[4], QByteArray("f,g"));
        QCOMPARE(row.cells[5], QByteArray("why \"so\"\nthere"));
        QCOMPARE(core::withoutFormulaGuard(row.cells[6]), QByteArray("-x"));
    }

    void saysWhenItCanNotWrite()
    {
        QTemporaryDir folder;
        QVERIFY(ui::writeReport(folder.filePath(u"r.csv"_s), {}));
        QVERIFY(!ui::writeReport(folder.filePath(u"no/such/folder/r.csv"_s), {}));
    }

    void previewsATable()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"list.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id;name;note\n1;\"A;B\";x\n2;C;\"two\nlines\"\n");
        file.close();
        const auto preview = ui::previewTable(file.fileName());
        QVERIFY(preview);
        QCOMPARE(preview->delimiter, QChar(u';'));
        QCOMPARE(preview->header, (QStringList{u"id"_s, u"name"_s, u"note"_s}));
        QCOMPARE(preview->rows.size(), 2);
        QCOMPARE(preview->rows[0][1], u"A;B"_s);
        QCOMPARE(preview->rows[1][2], u"two\nlines"_s);
    }
};

QTEST_MAIN(TestReportExport)
#include "tst_report_export.moc"
