// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/reading_helper.h"

#include "core/exchange/csv_splitter.h"
#include "core/exchange/table_file_reader.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHeader = "entity_id,name,forename,date_of_birth,nationalities,sex,height,weight,eyes_colors\n";

ReadOutcome readTable(const QByteArray &bytes, const ReadOptions &options = {})
{
    return readBytes(bytes, u"red.csv"_s, options);
}

QList<QList<QByteArray>> cellsOf(const QByteArray &bytes, char delimiter, QList<std::string_view> *faults = nullptr)
{
    CsvSplitter splitter(std::make_shared<TextWindow>(bytes), delimiter);
    QList<QList<QByteArray>> rows;
    while (true) {
        const CsvSplitter::Row row = splitter.next();
        if (row.kind == CsvSplitter::Row::Kind::End)
            return rows;
        if (row.kind == CsvSplitter::Row::Kind::Cells)
            rows.append(row.cells);
        if (faults != nullptr && (row.kind == CsvSplitter::Row::Kind::Broken || row.looseQuote))
            faults->append(row.looseQuote ? std::string_view("loose-quote") : row.code);
    }
}

} // namespace

class TestTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFlattenedNoticeDumpIsRead()
    {
        const ReadOutcome outcome =
            readTable(kHeader + "2031/90417,DRUMOVAK (DRUMOVAKH),ORELIN,3/14/1979,\"['XA', 'XB']\",M,1.78,0,BROD;GRY\n"
                                "2031/90418,VELMIN,None,1984,\"XA, XC\",N/A,N/A,,None\n");
        QVERIFY(outcome.summary.has_value());
        QCOMPARE(outcome.summary->format, FileFormat::Csv);
        QCOMPARE(outcome.sink.ids(), QStringList({u"2031/90417"_s, u"2031/90418"_s}));
        const Request &first = outcome.sink.records[0].request;
        QCOMPARE(first.system, u"public-notices"_s);
        QCOMPARE(first.type, NoticeType::Unknown);
        QCOMPARE(first.subject.birth.toString(), u"1979-03-14"_s);
        QCOMPARE(first.subject.nationalities, QStringList({u"XA"_s, u"XB"_s}));
        QCOMPARE(first.subject.sex, Sex::Male);
        QCOMPARE(first.subject.description.heightMetres, std::optional(1.78));
        QVERIFY(!first.subject.description.weightKilograms.has_value());
        QCOMPARE(first.subject.description.eyeColours, QStringList({u"BROD"_s, u"GRY"_s}));
        QCOMPARE(first.subject.names[1].family, u"DRUMOVAKH"_s);
        const Request &second = outcome.sink.records[1].request;
        QVERIFY(second.subject.names[0].forename.isEmpty());
        QCOMPARE(second.subject.birth.toString(), u"1984"_s);
        QCOMPARE(second.subject.nationalities, QStringList({u"XA"_s, u"XC"_s}));
        QCOMPARE(second.subject.sex, Sex::Unknown);
        QVERIFY(outcome.sink.codes().contains(u"spreadsheet-date"_s));
        QVERIFY(outcome.sink.records[0].sourceText.startsWith("2031/90417,DRUMOVAK"));
        QCOMPARE(outcome.sink.records[1].position.line, 3);
    }

    void slashedDatesAreReadOnlyInTheOrderThatIsStated_data()
    {
        QTest::addColumn<DateOrder>("order");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("code");
        QTest::newRow("month first") << DateOrder::MonthFirst << u"3/4/1979"_s << u"1979-03-04"_s
                                     << u"spreadsheet-date"_s;
        QTest::newRow("day first") << DateOrder::DayFirst << u"3/4/1979"_s << u"1979-04-03"_s << u"day-first-date"_s;
        QTest::newRow("not stated") << DateOrder::Unstated << u"3/4/1979"_s << QString() << u"ambiguous-date"_s;
        QTest::newRow("not stated, though only one order is possible")
            << DateOrder::Unstated << u"14/3/1979"_s << QString() << u"ambiguous-date"_s;
        QTest::newRow("impossible in the stated order")
            << DateOrder::MonthFirst << u"14/3/1979"_s << QString() << u"impossible-date"_s;
        QTest::newRow("with a time") << DateOrder::MonthFirst << u"3/14/1979 0:00"_s << u"1979-03-14"_s
                                     << u"spreadsheet-date"_s;
        QTest::newRow("ISO needs no order") << DateOrder::Unstated << u"1979-03-14"_s << u"1979-03-14"_s << QString();
    }

    void slashedDatesAreReadOnlyInTheOrderThatIsStated()
    {
        QFETCH(DateOrder, order);
        QFETCH(QString, text);
        QFETCH(QString, date);
        QFETCH(QString, code);
        const TableDate read = readTableDate(text, order);
        QCOMPARE(read.date.toString(), date);
        QCOMPARE(QString::fromLatin1(read.code.data(), static_cast<qsizetype>(read.code.size())), code);
    }

    void everyDelimiterAndEncodingIsFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("semicolon") << QByteArray("entity_id;name\n2031/1;\"VEL;MIN\"\n");
        QTest::newRow("tab") << QByteArray("entity_id\tname\n2031/1\tVEL;MIN\n");
        QTest::newRow("bar") << QByteArray("entity_id|name\n2031/1|VEL;MIN\n");
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF"
                                            "entity_id,name\r\n2031/1,VEL;MIN\r\n");
        QTest::newRow("CR alone") << QByteArray("entity_id,name\r2031/1,VEL;MIN\r");
        QTest::newRow("one column of whole rows") << QByteArray("\"entity_id,name\"\n\"2031/1,VEL;MIN\"\n");
        QByteArray wide("\xFF\xFE");
        for (const char c : QByteArray("entity_id,name\n2031/1,VEL;MIN\n"))
            wide.append(c).append('\0');
        QTest::newRow("UTF-16") << wide;
    }

    void everyDelimiterAndEncodingIsFound()
    {
        QFETCH(QByteArray, bytes);
        const ReadOutcome outcome = readTable(bytes);
        QCOMPARE(outcome.sink.ids(), QStringList{u"2031/1"_s});
        QCOMPARE(outcome.sink.records[0].request.subject.names[0].family, u"VEL;MIN"_s);
    }

    void badRowsAreReportedWithTheirLineAndTheRestIsRead_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("code");
        QTest::newRow("too many cells") << QByteArray("2031/2,B,C,D") << u"too-many-cells"_s;
        QTest::newRow("unclosed quote") << QByteArray("2031/2,\"B,C") << u"unclosed-quote"_s;
        QTest::newRow("text after a quote") << QByteArray("2031/2,\"B\"x,C") << u"stray-quote"_s;
        QTest::newRow("invalid UTF-8") << QByteArray("2031/2,\xC3\x28,C") << u"invalid-utf8"_s;
        QTest::newRow("NUL") << QByteArray("2031/2,a\0b,C", 12) << u"nul-character"_s;
        QTest::newRow("no identifier") << QByteArray(",B,C") << u"missing-id"_s;
    }

    void badRowsAreReportedWithTheirLineAndTheRestIsRead()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, code);
        const ReadOutcome outcome = readTable("entity_id,name,forename\n2031/1,\"A\nA\",B\n" + row + "\n2031/3,C,D\n");
        QCOMPARE(outcome.sink.ids(), QStringList({u"2031/1"_s, u"2031/3"_s}));
        QCOMPARE(outcome.sink.rejectedCodes(), QStringList{code});
        QCOMPARE(outcome.sink.problems[0].position.line, 4);
        QCOMPARE(outcome.sink.problems[0].position.index, 1);
    }

    void aQuoteInsideAnUnquotedCellIsKeptAndTold()
    {
        const ReadOutcome outcome = readTable("entity_id,name,forename\n2031/1,A \"B\" C,D\n");
        QCOMPARE(outcome.sink.records[0].request.subject.names[0].family, u"A \"B\" C"_s);
        QVERIFY(outcome.sink.codes().contains(u"loose-quote"_s));
    }

    void aHeaderWithoutRowsIsReported()
    {
        QCOMPARE(readTable("entity_id,name\n").sink.rejectedCodes(), QStringList{u"empty-file"_s});
    }

    void missingCellsAtTheEndAreUnknownWithARemark()
    {
        const ReadOutcome outcome = readTable("entity_id,name,forename\n2031/1,A\n");
        QCOMPARE(outcome.sink.ids(), QStringList{u"2031/1"_s});
        QVERIFY(outcome.sink.codes().contains(u"too-few-cells"_s));
    }

    void theFormulaGuardIsTakenOff_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("plain");
        for (const char *start : {"=1+1", "+999", "-2", "@x", "\tx",
                                  "\xEF\xBC\x9D"
                                  "1",
                                  " =1"})
            QTest::newRow(start) << QByteArray("'") + start << QByteArray(start);
        QTest::newRow("a name with an apostrophe") << QByteArray("'Abd") << QByteArray("'Abd");
        QTest::newRow("no guard") << QByteArray("=1") << QByteArray("=1");
    }

    void theFormulaGuardIsTakenOff()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QByteArray, plain);
        QCOMPARE(withoutFormulaGuard(cell), plain);
    }

    void aMappingSaysWhatTheColumnsAre()
    {
        ReadOptions options;
        options.mapping = ColumnMapping{u"north-desk"_s,
                                        u';',
                                        DateOrder::DayFirst,
                                        NoticeType::Red,
                                        {{u"Nr"_s, u"id"_s},
                                         {u"Wer"_s, u"subject.name"_s},
                                         {u"Geb"_s, u"subject.birth_date"_s},
                                         {u"Tel"_s, u"subject.phones"_s},
                                         {u"X"_s, {}}}};
        const ReadOutcome outcome =
            readTable("Nr;Wer;Geb;Tel;X\n7;Mira Velmin;4.3.1979;'+999123;y\n8;A B;4/3/1979;;\n", options);
        QCOMPARE(outcome.sink.ids(), QStringList({u"7"_s, u"8"_s}));
        const Request &request = outcome.sink.records[0].request;
        QCOMPARE(request.system, u"north-desk"_s);
        QCOMPARE(request.type, NoticeType::Red);
        QCOMPARE(request.subject.names[0].whole, u"Mira Velmin"_s);
        QCOMPARE(request.subject.phones, QStringList{u"+999123"_s});
        QVERIFY(!request.subject.birth.isKnown());
        QCOMPARE(outcome.sink.records[1].request.subject.birth.toString(), u"1979-03-04"_s);
        QCOMPARE(outcome.sink.codes(), QStringList({u"impossible-date"_s, u"day-first-date"_s}));
    }

    void aMappingComesBackFromItsJson()
    {
        const ColumnMapping mapping{
            u"n"_s, u'\t', DateOrder::MonthFirst, NoticeType::Yellow, {{u"Nr"_s, u"id"_s}, {u"Rest"_s, {}}}};
        const auto read = columnMappingFromJson(toJson(mapping));
        QVERIFY(read.ok());
        QVERIFY(*read == mapping);
        const ColumnMapping suggested = suggestMapping({u"entity_id"_s, u"name"_s, u"charges"_s, u"what"_s});
        QVERIFY(*columnMappingFromJson(toJson(suggested)) == suggested);
        QCOMPARE(suggested.dateOrder, DateOrder::MonthFirst);
        QCOMPARE(suggested.columns[2].path, u"warrant.charge"_s);
        QVERIFY(suggested.columns[3].path.isEmpty());
    }

    void aWrongMappingIsRefused()
    {
        for (const char *json :
             {"", "[]", "{\"columns\":[{\"column\":\"a\",\"path\":\"nowhere\"}]}", "{\"delimiter\":\"ab\"}",
              "{\"date_order\":\"x\"}", "{\"type\":\"mauve\"}",
              "{\"columns\":[{\"column\":\"a\",\"path\":\"id\"},{\"column\":\"b\",\"path\":\"id\"}]}"})
            QVERIFY2(!columnMappingFromJson(json).ok(), json);
    }

    void aTableWithoutAnIdentifierAsksForAMapping()
    {
        const ReadOutcome outcome = readTable("colour,size\nred,3\n");
        QVERIFY(!outcome.summary.has_value());
        QCOMPARE(outcome.error.code, Error::Code::InvalidInput);
    }

    /// The expected parse of public corner cases.
    void publicCornerCasesAreCutRight_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<QString>("json");
        const QDir root(QStringLiteral(ND_SHARED_DIR "/data/fuzz-csv"));
        if (!root.exists())
            QSKIP("the public CSV corner cases are not here");
        for (const auto &pair :
             {std::pair("csv-spectrum/csvs", "csv-spectrum/json"), {"csv-test-data/csv", "csv-test-data/json"}}) {
            const QDir folder(root.filePath(QLatin1String(pair.first)));
            for (const QString &name : folder.entryList({u"*.csv"_s}, QDir::Files, QDir::Name)) {
                const QString base = name.chopped(4);
                QTest::newRow(qPrintable(base))
                    << folder.filePath(name) << root.filePath(QLatin1String(pair.second) + u'/' + base + u".json"_s);
            }
        }
    }

    void publicCornerCasesAreCutRight()
    {
        QFETCH(QString, csv);
        QFETCH(QString, json);
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QList<std::string_view> faults;
        QByteArray text = bytes;
        if (text.startsWith("\xEF\xBB\xBF"))
            text.remove(0, 3);
        const auto rows = cellsOf(text, ',', &faults);
        QFile expectedFile(json);
        if (!expectedFile.open(QIODevice::ReadOnly)) {
            bool ragged = false;
            for (const auto &row : rows)
                ragged = ragged || row.size() != rows.first().size();
            const ReadOutcome whole = readTable(bytes); // refused for its header, or for having nothing else
            const bool refused = !whole.summary.has_value() || !whole.sink.problems.isEmpty();
            QVERIFY2(!faults.isEmpty() || ragged || refused, "a bad file has to be reported");
            return;
        }
        const QJsonArray expected = QJsonDocument::fromJson(expectedFile.readAll()).array();
        QVERIFY(faults.isEmpty());
        if (expected.isEmpty())
            return;
        QStringList actualLines;
        QStringList expectedLines;
        const bool objects = expected.first().isObject();
        for (qsizetype i = objects ? 1 : 0; i < rows.size(); ++i) {
            QStringList line;
            for (qsizetype k = 0; k < rows[i].size(); ++k)
                line.append((objects ? QString::fromUtf8(rows[0].value(k)) + u'=' : QString()) +
                            QString::fromUtf8(rows[i][k]));
            line.sort();
            if (std::ranges::any_of(rows[i], [](const QByteArray &cell) { return !cell.isEmpty(); }))
                actualLines.append(line.join(u'|'));
        }
        for (const QJsonValue &value : expected) {
            QStringList line;
            bool filled = false; // rows of empty cells alone say nothing and may be passed over
            if (objects) {
                const QJsonObject object = value.toObject();
                for (auto it = object.begin(); it != object.end(); ++it) {
                    line.append(it.key() + u'=' + it.value().toVariant().toString());
                    filled = filled || !it.value().toVariant().toString().isEmpty();
                }
            } else {
                for (const QJsonValue &cell : value.toArray()) {
                    line.append(cell.toVariant().toString());
                    filled = filled || !line.last().isEmpty();
                }
            }
            line.sort();
            if (filled)
                expectedLines.append(line.join(u'|'));
        }
        QCOMPARE(actualLines, expectedLines);
    }
};

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
