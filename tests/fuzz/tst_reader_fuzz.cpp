// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile input through every reader: nothing may crash, hang, or vanish without a word.
#include "tests/core/exchange/reading_helper.h"

#include "core/base/random.h"
#include "core/base/text.h"
#include "core/exchange/csv_splitter.h"
#include "core/exchange/json_tree.h"
#include "core/exchange/request_json.h"
#include "core/generator/request_generator.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no file");
    return file.readAll();
}

/// What holds whatever was read: the counts agree, every problem explains itself, and nothing forbidden gets through.
void verifyOutcome(const ReadOutcome &outcome)
{
    if (!outcome.summary) {
        QVERIFY(!outcome.error.message.isEmpty());
        return;
    }
    QCOMPARE(outcome.summary->read, outcome.sink.records.size());
    QCOMPARE(outcome.summary->rejected, outcome.sink.rejectedCodes().size());
    QVERIFY(outcome.summary->read + outcome.summary->rejected + outcome.summary->warnings > 0);
    for (const ReadProblem &problem : outcome.sink.problems) {
        QVERIFY(!problem.code.isEmpty() && !problem.reason.isEmpty());
        QVERIFY(problem.excerpt.size() <= kExcerptLength);
    }
    for (const SourceRecord &record : outcome.sink.records) {
        QVERIFY(!record.request.externalId.isEmpty());
        const QByteArray written = writeRequestJson(record.request);
        QVERIFY(!findForbiddenCharacter(QString::fromUtf8(written)));
        QVERIFY(parseRequestJson(written).ok());
        QVERIFY(!record.sourceText.isEmpty());
    }
}

QByteArray mutated(QByteArray bytes, Random &random)
{
    const quint32 changes = 1 + random.below(4);
    for (quint32 i = 0; i < changes && !bytes.isEmpty(); ++i) {
        const auto at = static_cast<qsizetype>(random.below(static_cast<quint32>(bytes.size())));
        static constexpr std::array<const char *, 14> pieces = {
            "\"", "{", "}", "[", "]", ",", ":", "\\", "\n", "\\u0000", "\\ud800", "null", "\xFF", "<html>"};
        switch (random.below(5)) {
        case 0:
            bytes[at] = static_cast<char>(random.below(256));
            break;
        case 1:
            bytes.remove(at, 1 + random.below(40));
            break;
        case 2:
            bytes.insert(at, pieces[random.below(pieces.size())]);
            break;
        case 3:
            bytes.insert(at, bytes.mid(static_cast<qsizetype>(random.below(static_cast<quint32>(bytes.size()))),
                                       random.below(200)));
            break;
        default:
            bytes.truncate(at);
            break;
        }
    }
    return bytes;
}

} // namespace

class TestReaderFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// y_ files hold valid JSON, n_ files don't; the tree must agree, apart from the bounds that we set ourselves.
    void thePublicJsonCorpusIsJudgedRight()
    {
        const QDir folder(QStringLiteral(ND_SHARED_DIR "/data/fuzz-json/test_parsing"));
        if (!folder.exists())
            QSKIP("the public JSON corpus is not here");
        int judged = 0;
        JsonTree tree;
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QByteArray bytes = bytesOf(folder.filePath(name));
            if (bytes.startsWith("\xEF\xBB\xBF"))
                bytes.remove(0, 3);
            const JsonFault fault = tree.parse(bytes);
            const bool scalar = fault == "not-a-record"; // a text or number alone is valid JSON, but no record
            const bool bound = fault == "nul-character" || fault == "lone-surrogate" || fault == "too-deep";
            if (name.startsWith(u"y_"))
                QVERIFY2(fault.empty() || scalar || bound, qPrintable(name));
            if (name.startsWith(u"n_") && !scalar)
                QVERIFY2(!fault.empty(), qPrintable(name));
            ++judged;
            verifyOutcome(readBytes(bytes));
            verifyOutcome(readBytes("[{\"entity_id\":\"1\",\"x\":" + bytes + "},{\"entity_id\":\"2\"}]"));
        }
        QCOMPARE(judged, 318);
    }

    void thePublicTransformCorpusIsRead()
    {
        const QDir folder(QStringLiteral(ND_SHARED_DIR "/data/fuzz-json/test_transform"));
        if (!folder.exists())
            QSKIP("the public JSON corpus is not here");
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
            verifyOutcome(readBytes("{\"entity_id\":\"1\",\"x\":" + bytesOf(folder.filePath(name)) + '}'));
    }

    void thePublicTableCorpusIsRead()
    {
        const QDir root(QStringLiteral(ND_SHARED_DIR "/data/fuzz-csv"));
        if (!root.exists())
            QSKIP("the public CSV corpus is not here");
        for (const auto *part : {"csv-spectrum/csvs", "csv-test-data/csv"}) {
            const QDir folder(root.filePath(QLatin1String(part)));
            for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
                verifyOutcome(readBytes(bytesOf(folder.filePath(name)), u"a.csv"_s));
                verifyOutcome(readBytes("entity_id,name\n" + bytesOf(folder.filePath(name)), u"a.csv"_s));
            }
        }
    }

    void hostileTextsComeThroughUnchanged()
    {
        const QString path = QStringLiteral(ND_SHARED_DIR "/data/fuzz-strings/blns.json");
        if (!QFile::exists(path))
            QSKIP("the public list of hostile texts is not here");
        const QJsonArray texts = QJsonDocument::fromJson(bytesOf(path)).array();
        QVERIFY(texts.size() > 400);
        for (const QJsonValue &value : texts) {
            const QString text = value.toString();
            if (findForbiddenCharacter(text))
                continue;
            Request request;
            request.externalId = u"1"_s;
            request.facts = u"x "_s + text;
            request.subject.names = {{PersonName::Kind::Primary, u"x "_s + text, {}, {}}};
            const ReadOutcome own = readBytes(writeRequestJson(request));
            QCOMPARE(own.sink.records.size(), 1);
            QCOMPARE(own.sink.records[0].request.facts, request.facts);
            const QJsonObject notice{{u"entity_id"_s, u"1"_s}, {u"name"_s, request.facts}, {u"forename"_s, u"x"_s}};
            const ReadOutcome list = readBytes(QJsonDocument(notice).toJson(QJsonDocument::Compact));
            QCOMPARE(list.sink.records.size(), 1);
            QCOMPARE(list.sink.records[0].request.subject.names[0].family, request.facts);
            QString quoted = request.facts;
            quoted.replace(u'"', u"\"\""_s);
            const ReadOutcome table = readBytes("id,facts\n1,\"" + quoted.toUtf8() + "\"\n", u"a.csv"_s);
            QCOMPARE(table.sink.records.size(), 1);
            QCOMPARE(table.sink.records[0].request.facts, request.facts);
        }
    }

    void damagedFilesNeverStopTheReader_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        RequestGenerator generator(21);
        QByteArray lines;
        QByteArray list("[");
        for (int i = 0; i < 3; ++i) {
            const QByteArray one = writeRequestJson(generator.next().request);
            lines += one + '\n';
            list += (i > 0 ? ",\n" : "") + one;
        }
        const QByteArray notice =
            "{\"entity_id\":\"2031/1\",\"name\":\"VELMIN (VELM)\",\"forename\":\"MIRA @ X\",\"date_of_birth\":"
            "\"1979/03/14\",\"nationalities\":[\"XA\"],\"weight\":0,\"arrest_warrants\":[{\"issuing_country_id\":"
            "\"XA\",\"charge\":\"a\\r\\nb\"}],\"_embedded\":{\"links\":[]}}";
        QTest::newRow("requests by line") << lines << u"a.jsonl"_s;
        QTest::newRow("list of requests") << list + ']' << u"a.json"_s;
        QTest::newRow("envelope") << "{\"total\":2,\"_embedded\":{\"notices\":[" + notice + ',' + notice +
                                         "]},\"_links\":{}}"
                                  << u"red.json"_s;
        QTest::newRow("pages") << "[[" + notice + "],\n[" + notice + "]]" << u"red.json"_s;
        QTest::newRow("table")
            << QByteArray("entity_id,name,date_of_birth,nationalities\n1,\"A \"\"B\"\"\",3/14/1979,\"['AA', 'BB']\"\n"
                          "2,\"C\nD\",1980,XA;XB\n3,E,,\n")
            << u"red.csv"_s;
    }

    void damagedFilesNeverStopTheReader()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        Random random(77);
        for (int i = 0; i < 500; ++i)
            verifyOutcome(readBytes(mutated(bytes, random), name));
    }

    void twoDamagedLinesCostTwoRecordsAtMost()
    {
        RequestGenerator generator(31);
        QList<QByteArray> lines;
        for (int i = 0; i < 20; ++i)
            lines.append(writeRequestJson(generator.next().request));
        Random random(5);
        for (int i = 0; i < 200; ++i) {
            QList<QByteArray> damaged = lines;
            for (int k = 0; k < 2; ++k) {
                QByteArray &line = damaged[random.below(20)];
                line = mutated(line, random).replace('\n', ' ');
            }
            const ReadOutcome outcome = readBytes(damaged.join('\n'), u"a.jsonl"_s);
            QVERIFY(outcome.summary.has_value());
            QVERIFY(outcome.sink.records.size() >= 18);
        }
    }

    void aHostileSearchForRecordsEnds()
    {
        QByteArray nest("[");
        for (int i = 0; i < 200000; ++i)
            nest += "{\"a\":[";
        verifyOutcome(readBytes(nest));
        verifyOutcome(readBytes(QByteArray(3 << 20, '{')));
        verifyOutcome(readBytes(QByteArray(3 << 20, '[')));
        verifyOutcome(readBytes("entity_id,name\n1,\"" + QByteArray(3 << 20, '"')));
        QByteArray keys("{\"entity_id\":\"1\"");
        for (int i = 0; i < 300000; ++i)
            keys += ",\"k\":1";
        verifyOutcome(readBytes(keys + '}'));
    }
};

QTEST_GUILESS_MAIN(TestReaderFuzz)
#include "tst_reader_fuzz.moc"
