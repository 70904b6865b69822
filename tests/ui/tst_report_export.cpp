// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_splitter.h"
#include "ui/imports/report_export.h"
#include "ui/imports/table_preview.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestReportExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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
