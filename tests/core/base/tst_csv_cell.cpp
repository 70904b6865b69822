// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_cell.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Cells as RFC 4180 and OWASP ASVS 1.2.10 want them; expected bytes are written by hand from those texts.
class TestCsvCell : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void guardsAndQuotes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("empty") << QString() << QByteArray();
        QTest::newRow("plain") << u"30 February"_s << QByteArray("30 February");
        QTest::newRow("id") << u"rec-1"_s << QByteArray("rec-1");
        QTest::newRow("formula") << u"=HYPERLINK(\"//x\"&A1)"_s << QByteArray("\"'=HYPERLINK(\"\"//x\"\"&A1)\"");
        QTest::newRow("plus") << u"+1"_s << QByteArray("'+1");
        QTest::newRow("minus") << u"-2+3"_s << QByteArray("'-2+3");
        QTest::newRow("at") << u"@SUM"_s << QByteArray("'@SUM");
        QTest::newRow("tab first") << u"\t=1+1"_s << QByteArray("\"'\t=1+1\"");
        QTest::newRow("carriage return first") << u"\r1"_s << QByteArray("\"'\r1\"");
        QTest::newRow("blank first") << u" =1"_s << QByteArray("' =1");
        QTest::newRow("no-break space first") << u"\u00A0=1"_s << u"'\u00A0=1"_s.toUtf8();
        QTest::newRow("full width") << u"\uFF1D1"_s << u"'\uFF1D1"_s.toUtf8();
        QTest::newRow("comma and quote") << u"a, \"b\""_s << QByteArray("\"a, \"\"b\"\"\"");
        QTest::newRow("line break") << u"a\nb"_s << QByteArray("\"a\nb\"");
        QTest::newRow("semicolon") << u"a;b"_s << QByteArray("\"a;b\"");
        QTest::newRow("blank at the end") << u"a "_s << QByteArray("\"a \"");
        QTest::newRow("NUL hides a formula") << QString(u"\0=1"_s) << QByteArray("'=1");
        QTest::newRow("other scripts") << u"\u0645\u062D\u0645\u062F"_s << u"\u0645\u062D\u0645\u062F"_s.toUtf8();
    }

    void guardsAndQuotes()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, cell);
        QCOMPARE(core::guardedCsvCell(text), cell);
    }
};

QTEST_GUILESS_MAIN(TestCsvCell)
#include "tst_csv_cell.moc"
