// SPDX-License-Identifier: GPL-3.0-or-later
// The public notice lists: every shape in which they are saved, and the quirks that real dumps have. All records here
// are invented.
#include "tests/core/exchange/reading_helper.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kFirst =
    "{\"forename\":\"ORELIN "
    "TASHVEK\",\"date_of_birth\":\"1979/03/14\",\"entity_id\":\"2031/90417\",\"nationalities\":[\"XA\",\"XB\"],"
    "\"name\":\"DRUMOVAK\",\"_links\":{\"self\":{\"href\":\"https://notices.invalid/notices/v1/red/2031-90417\"}}}";
const QByteArray kSecond = "{\"forename\":\"MIRA\",\"date_of_birth\":\"1984\",\"entity_id\":\"2031/"
                           "90418\",\"nationalities\":null,\"name\":\"VELMIN\","
                           "\"_links\":{\"self\":{\"href\":\"https://notices.invalid/notices/v1/red/2031-90418\"}}}";
const QByteArray kDetail =
    "{\"arrest_warrants\":[{\"issuing_country_id\":\"XA\",\"charge\":\"1) Fraud on a large scale;\\r\\n2) Forgery of "
    "customs"
    " papers\",\"charge_translation\":null},{\"issuing_country_id\":\"914\",\"charge\":\"-\",\"charge_translation\":"
    "null}],"
    "\"weight\":0,\"height\":1.78,\"forename\":\"ORELIN TASHVEK\",\"name\":\"DRUMOVAK (DRUMOVAKH"
    ")"
    "\",\"date_of_birth\":\"1979\","
    "\"entity_id\":\"2031/"
    "90417\",\"nationalities\":[\"XA\",\"XB\"],\"languages_spoken_ids\":[\"ENG\",\"RUS\"],\"sex_id\":\"M\","
    "\"country_of_birth_id\":\"XB\",\"distinguishing_marks\":\"Scar over left brow \",\"eyes_colors_id\":[\"BROD\"],"
    "\"hairs_id\":null,\"place_of_birth\":\"Velm, North Sar\",\"_embedded\":{\"links\":[]}}";

QByteArray envelope(const QByteArray &records)
{
    return "{\"total\":2,\"query\":{\"page\":1,\"resultPerPage\":20},\"_embedded\":{\"notices\":[" + records +
           "]},\"_links\":{\"self\":{\"href\":\"https://notices.invalid/notices/v1/red?page=1\"}}}";
}

QByteArray withField(const QByteArray &field)
{
    return "{\"entity_id\":\"2031/1\",\"name\":\"VELMIN\",\"forename\":\"MIRA\",\"arrest_warrants\":[]," + field + '}';
}

Request only(const ReadOutcome &outcome)
{
    if (outcome.sink.records.size() != 1)
        qFatal("one record expected");
    return outcome.sink.records.first().request;
}

} // namespace

class TestNoticeJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySavedShapeGivesTheSameRecords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray both = kFirst + ',' + kSecond;
        QTest::newRow("envelope") << envelope(both);
        QTest::newRow("bare array") << '[' + both + ']';
        QTest::newRow("array over many lines") << "[\n  " + kFirst + ",\n  " + kSecond + "\n]\n";
        QTest::newRow("array of page arrays") << "[[" + kFirst + "],[" + kSecond + "],[]]";
        QTest::newRow("array of envelopes") << '[' + envelope(kFirst) + ",\n" + envelope(kSecond) + ']';
        QTest::newRow("object with a list") << "{\"notices\":[" + both + "]}";
        QTest::newRow("one object per line") << kFirst + '\n' + kSecond + '\n';
        QTest::newRow("one object per line, CR LF, blank lines") << kFirst + "\r\n\r\n" + kSecond;
        QTest::newRow("one object per line with commas") << kFirst + ",\n" + kSecond + '\n';
        QTest::newRow("one page per line") << envelope(kFirst) + '\n' + envelope(kSecond) + '\n';
        QTest::newRow("objects without a line break") << kFirst + kSecond;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF[" + both + ']';
        QTest::newRow("envelope with its list last")
            << "{\"_links\":{\"notices\":[\"no record\"]},\"_embedded\":{\"notices\":[" + both + "]}}";
    }

    void everySavedShapeGivesTheSameRecords()
    {
        QFETCH(QByteArray, bytes);
        const ReadOutcome outcome = readBytes(bytes);
        QVERIFY(outcome.summary.has_value());
        QCOMPARE(outcome.sink.ids(), QStringList({u"2031/90417"_s, u"2031/90418"_s}));
        QCOMPARE(outcome.sink.problems.size(), 0);
        QCOMPARE(outcome.sink.codes(), QStringList());
        QCOMPARE(outcome.sink.records[0].sourceText, kFirst);
        QCOMPARE(outcome.sink.records[1].sourceText, kSecond);
        QCOMPARE(outcome.sink.records[1].position.index, 1);
        QCOMPARE(outcome.summary->read, 2);
        QCOMPARE(outcome.summary->format, FileFormat::NoticeJson);
        const Request &request = outcome.sink.records[0].request;
        QCOMPARE(request.type, NoticeType::Red);
        QCOMPARE(request.system, u"public-notices"_s);
        QCOMPARE(request.subject.birth.toString(), u"1979-03-14"_s);
        QCOMPARE(outcome.sink.records[1].request.subject.birth.toString(), u"1984"_s);
    }

    void utf16WithAMarkIsRead()
    {
        const QString text = QString::fromUtf8('[' + kFirst + ",{\"entity_id\":\"2031/2\",\"name\":\"Дрём 🚢\"}" + ']');
        for (const bool little : {true, false}) {
            QByteArray bytes = little ? QByteArray("\xFF\xFE") : QByteArray("\xFE\xFF");
            for (const QChar c : text) {
                bytes += static_cast<char>(little ? c.cell() : c.row());
                bytes += static_cast<char>(little ? c.row() : c.cell());
            }
            const ReadOutcome outcome = readBytes(bytes, u"red.json"_s);
            QCOMPARE(outcome.sink.ids(), QStringList({u"2031/90417"_s, u"2031/2"_s}));
            QCOMPARE(outcome.sink.records[1].request.subject.names[0].family, u"Дрём 🚢"_s);
            QCOMPARE(outcome.sink.records[0].sourceText, kFirst);
        }
    }

    void aDetailRecordFillsEveryField()
    {
        const ReadOutcome outcome = readBytes(kDetail);
        const Request request = only(outcome);
        const Person &person = request.subject;
        QCOMPARE(request.type, NoticeType::Red);
        QCOMPARE(request.source, u"XA"_s);
        QCOMPARE(request.offences, QStringList{u"1) Fraud on a large scale;\r\n2) Forgery of customs papers"_s});
        QCOMPARE(request.warrants.size(), 2);
        QCOMPARE(request.warrants[1].issuingCountry, u"914"_s);
        QVERIFY(request.warrants[1].charge.isEmpty());
        QCOMPARE(person.description.heightMetres, std::optional(1.78));
        QVERIFY(!person.description.weightKilograms.has_value());
        QCOMPARE(person.description.marks, u"Scar over left brow "_s);
        QCOMPARE(person.sex, Sex::Male);
        QCOMPARE(person.birth.toString(), u"1979"_s);
        QCOMPARE(person.birthPlace, u"Velm, North Sar"_s);
        QCOMPARE(person.languages, QStringList({u"ENG"_s, u"RUS"_s}));
        QVERIFY(person.description.hairColours.isEmpty());
        QCOMPARE(outcome.sink.codes(), QStringList({u"zero-unknown"_s, u"several-sources"_s}));
    }

    void alternativesInANameAreProposedAndTheNameStays()
    {
        const Request request = only(readBytes("{\"entity_id\":\"2031/3\",\"name\":\"DRUMOVAK (DRUMOVAKH, DROUMOVAK"
                                               ")"
                                               "\",\"forename\":\"ORELIN [OREL] @ THE FERRYMAN\","
                                               "\"arrest_warrants\":[]}"));
        const auto &names = request.subject.names;
        QCOMPARE(names[0], (PersonName{PersonName::Kind::Primary,
                                       u"DRUMOVAK (DRUMOVAKH, DROUMOVAK)"_s,
                                       u"ORELIN [OREL] @ THE FERRYMAN"_s,
                                       {}}));
        QCOMPARE(names.size(), 5);
        QCOMPARE(names[1], (PersonName{PersonName::Kind::Suggested, u"DRUMOVAKH"_s, u"ORELIN"_s, {}}));
        QCOMPARE(names[2], (PersonName{PersonName::Kind::Suggested, u"DROUMOVAK"_s, u"ORELIN"_s, {}}));
        QCOMPARE(names[3], (PersonName{PersonName::Kind::Suggested, u"DRUMOVAK"_s, u"OREL"_s, {}}));
        QCOMPARE(names[4], (PersonName{PersonName::Kind::Suggested, {}, {}, u"THE FERRYMAN"_s}));
    }

    void missingNamesAreUnknownAndRealNamesStay_data()
    {
        QTest::addColumn<QByteArray>("forename");
        QTest::addColumn<QString>("expected");
        QTest::newRow("null") << QByteArray("null") << QString();
        QTest::newRow("empty") << QByteArray("\"\"") << QString();
        QTest::newRow("dash") << QByteArray("\"-\"") << QString();
        QTest::newRow("N/A") << QByteArray("\"N/A\"") << QString();
        QTest::newRow("the name Na") << QByteArray("\"NA\"") << u"NA"_s;
        QTest::newRow("the name None") << QByteArray("\"NONE\"") << u"NONE"_s;
        QTest::newRow("trailing blanks") << QByteArray("\"MIRA  \"") << u"MIRA  "_s;
    }

    void missingNamesAreUnknownAndRealNamesStay()
    {
        QFETCH(QByteArray, forename);
        QFETCH(QString, expected);
        const Request request = only(readBytes(
            "{\"entity_id\":\"2031/4\",\"name\":\"VELMIN\",\"arrest_warrants\":[],\"forename\":" + forename + '}'));
        QCOMPARE(request.subject.names[0].family, u"VELMIN"_s);
        QCOMPARE(request.subject.names[0].forename, expected);
    }

    /// NA is the code of Namibia, not a placeholder.
    void theCountryNaIsNoPlaceholder()
    {
        const Request request =
            only(readBytes("{\"entity_id\":\"2031/4\",\"name\":\"VELMIN\",\"nationalities\":[\"NA\"],"
                           "\"country_of_birth_id\":\"NA\",\"arrest_warrants\":[{\"issuing_country_id\":"
                           "\"NA\",\"charge\":\"NA\"}]}"));
        QCOMPARE(request.subject.nationalities, QStringList{u"NA"_s});
        QCOMPARE(request.subject.birthCountry, u"NA"_s);
        QCOMPARE(request.source, u"NA"_s);
        const Request row =
            only(readBytes("entity_id,name,nationalities,country_of_birth\n1,NA,\"NA,XB\",NA\n", u"a.csv"_s));
        QCOMPARE(row.subject.nationalities, QStringList({u"NA"_s, u"XB"_s}));
        QCOMPARE(row.subject.birthCountry, u"NA"_s);
    }

    void aRecordWithoutAnyNameIsKeptWithARemark()
    {
        const ReadOutcome outcome =
            readBytes("{\"entity_id\":\"2031/5\",\"name\":null,\"forename\":null,\"arrest_warrants\":[]}");
        QVERIFY(only(outcome).subject.names.isEmpty());
        QCOMPARE(outcome.sink.codes(), QStringList{u"no-name"_s});
    }

    void aNameRepeatedInBothFieldsIsKeptWithARemark()
    {
        const ReadOutcome outcome =
            readBytes("{\"entity_id\":\"2031/6\",\"name\":\"VELMIN\",\"forename\":\"VELMIN\",\"arrest_warrants\":[]}");
        QCOMPARE(only(outcome).subject.names[0].forename, u"VELMIN"_s);
        QCOMPARE(outcome.sink.codes(), QStringList{u"repeated-name"_s});
    }

    void datesAreNeverPaddedOrGuessed_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("code");
        QTest::newRow("year and month") << QByteArray("\"1979/03\"") << u"1979-03"_s << QString();
        QTest::newRow("zero day") << QByteArray("\"1979/03/00\"") << u"1979-03"_s << QString();
        QTest::newRow("zero month and day") << QByteArray("\"1979/00/00\"") << u"1979"_s << QString();
        QTest::newRow("number") << QByteArray("1979") << u"1979"_s << QString();
        QTest::newRow("31 June") << QByteArray("\"1979/06/31\"") << QString() << u"impossible-date"_s;
        QTest::newRow("month 13") << QByteArray("\"1979/13/01\"") << QString() << u"impossible-date"_s;
        QTest::newRow("words") << QByteArray("\"spring 1979\"") << QString() << u"unreadable-date"_s;
        QTest::newRow("order unknown") << QByteArray("\"3/4/1979\"") << QString() << u"ambiguous-date"_s;
        QTest::newRow("placeholder") << QByteArray("\"-0-\"") << QString() << QString();
    }

    void datesAreNeverPaddedOrGuessed()
    {
        QFETCH(QByteArray, field);
        QFETCH(QString, expected);
        QFETCH(QString, code);
        const ReadOutcome outcome = readBytes(withField("\"date_of_birth\":" + field));
        QCOMPARE(only(outcome).subject.birth.toString(), expected);
        QCOMPARE(outcome.sink.codes(), code.isEmpty() ? QStringList() : QStringList{code});
        if (!code.isEmpty()) {
            const ReadProblem &warning = outcome.sink.records[0].warnings[0];
            QCOMPARE(warning.field, u"date_of_birth"_s);
            QVERIFY(!warning.rejected && !warning.reason.isEmpty());
            QCOMPARE(u'"' + warning.excerpt + u'"', QString::fromUtf8(field));
        }
    }

    void theTypeComesFromTheRecordThenFromTheUserThenFromTheFileName()
    {
        const QByteArray bare = "{\"entity_id\":\"2031/7\",\"name\":\"A\",\"forename\":\"B\"}";
        QCOMPARE(only(readBytes(bare)).type, NoticeType::Unknown);
        QCOMPARE(readBytes(bare).sink.codes(), QStringList{u"unknown-type"_s});
        QCOMPARE(only(readBytes(bare, u"yellow_2031.json"_s)).type, NoticeType::Yellow);
        QCOMPARE(only(readBytes(bare, u"reduced.json"_s)).type, NoticeType::Unknown);
        ReadOptions options;
        options.type = NoticeType::Red;
        QCOMPARE(only(readBytes(bare, u"yellow.json"_s, options)).type, NoticeType::Red);
        options.type = NoticeType::Yellow;
        const ReadOutcome conflict = readBytes(withField("\"sex_id\":\"F\""), u"x.json"_s, options);
        QCOMPARE(only(conflict).type, NoticeType::Red);
        QCOMPARE(conflict.sink.codes(), QStringList{u"type-conflict"_s});
    }

    void aMissingPersonIsReadWithTheEvent()
    {
        const Request request = only(
            readBytes("{\"entity_id\":\"2031/"
                      "8\",\"name\":\"SARVEL\",\"forename\":\"INA\",\"birth_name\":\"TOLM\",\"father_forename\":\"OR\","
                      "\"mother_name\":\"VESK\",\"date_of_event\":\"2031/01/"
                      "02\",\"place\":\"Velm\",\"country\":\"XB\",\"height\":1.6}"));
        QCOMPARE(request.type, NoticeType::Yellow);
        QCOMPARE(request.eventDate.toString(), u"2031-01-02"_s);
        QCOMPARE(request.eventPlace, u"Velm, XB"_s);
        QCOMPARE(request.subject.names[1], (PersonName{PersonName::Kind::Birth, u"TOLM"_s, {}, {}}));
        QCOMPARE(request.subject.motherName, u"VESK"_s);
        QCOMPARE(request.subject.fatherForename, u"OR"_s);
    }

    void aSanctionedPersonIsReadAndObjectsInListsAreKeptAsText()
    {
        const ReadOutcome outcome = readBytes(
            "{\"entity_id\":\"2031/9\",\"name\":\"KESTREL\",\"un_reference\":\"QDi.901\",\"un_resolution\":1267,"
            "\"aliases\":[\"Old "
            "One\",{\"alias\":\"Other\",\"quality\":\"low\"}],\"name_in_original_script\":\"كستريل\","
            "\"identity_documents\":[\"Passport XA4410027\"],\"associates\":[\"OREL VESK\"],\"adresses\":[\"1 Quay\"],"
            "\"purposes\":[\"freeze\",\"ban\"],\"summary\":\"Runs a ring.\"}");
        const Request request = only(outcome);
        QCOMPARE(request.type, NoticeType::UnSpecial);
        QCOMPARE(request.source, u"UN"_s);
        QCOMPARE(request.unResolution, u"1267"_s);
        QCOMPARE(request.subject.names[1].family, u"كستريل"_s);
        QCOMPARE(request.subject.names[2].whole, u"Old One"_s);
        QCOMPARE(request.subject.names[3].whole, u"{\"alias\":\"Other\",\"quality\":\"low\"}"_s);
        QCOMPARE(request.subject.documents[0].number, u"Passport XA4410027"_s);
        QCOMPARE(request.relations[0].otherName, u"OREL VESK"_s);
        QCOMPARE(request.subject.addresses, QStringList{u"1 Quay"_s});
        QCOMPARE(request.purpose, u"freeze; ban"_s);
        QCOMPARE(request.facts, u"Runs a ring."_s);
        QVERIFY(!request.entity);
        QCOMPARE(outcome.sink.codes(), QStringList{u"kept-as-text"_s});
    }

    void aSanctionedEntityIsTold()
    {
        const Request request = only(readBytes(
            "{\"entity_id\":\"2031/10\",\"name\":\"KESTREL TRUST\",\"un_reference\":\"QDe.9\",\"legal_form\":\"trust\","
            "\"registration_number\":\"77\",\"administrators\":[\"A B\"],\"formerly_known_as\":[\"FERRY TRUST\"]}"));
        QVERIFY(request.entity);
        QCOMPARE(request.relations[0].kind, u"administrator"_s);
        QCOMPARE(request.subject.names[1].whole, u"FERRY TRUST"_s);
        QCOMPARE(request.subject.documents[0].number, u"77"_s);
    }

    void exactDuplicatesArePassedOn()
    {
        QCOMPARE(readBytes('[' + kFirst + ',' + kFirst + ',' + kFirst + ']').sink.records.size(), 3);
    }

    void whatIsNoRecordIsReportedAndTheRestIsRead_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QString>("code");
        QTest::newRow("image list") << QByteArray("{\"_embedded\":{\"images\":[{\"picture_id\":\"6\"}]},\"_links\":{}}")
                                    << u"images-only"_s;
        QTest::newRow("web page") << QByteArray("<html><body>\n<h1>502 Bad Gateway</h1>\n</body></html>")
                                  << u"html-page"_s;
        QTest::newRow("web page in a text") << QByteArray("\"<html>502</html>\"") << u"html-page"_s;
        QTest::newRow("number") << QByteArray("42") << u"not-a-record"_s;
        QTest::newRow("null") << QByteArray("null") << u"not-a-record"_s;
        QTest::newRow("no identifier") << QByteArray("{\"name\":\"X\"}") << u"missing-id"_s;
        QTest::newRow("bad literal") << QByteArray("{\"entity_id\":\"1\",\"name\":tru}") << u"broken-json"_s;
        QTest::newRow("unclosed quote") << QByteArray("{\"entity_id\":\"1\",\"name\":\"X}") << QString();
        QTest::newRow("unclosed brace") << QByteArray("{\"entity_id\":\"1\",\"w\":{\"name\":\"X\"") << QString();
        QTest::newRow("unclosed array") << QByteArray("{\"entity_id\":\"1\",\"w\":[") << QString();
        QTest::newRow("raw line break") << QByteArray("{\"entity_id\":\"1\",\"name\":\"a\nb\"}") << QString();
        QTest::newRow("invalid UTF-8") << QByteArray("{\"entity_id\":\"1\",\"name\":\"\xC3\x28\"}")
                                       << u"invalid-utf8"_s;
        QTest::newRow("half a character")
            << QByteArray("{\"entity_id\":\"1\",\"name\":\"\\uD800x\"}") << u"lone-surrogate"_s;
        QTest::newRow("low half alone") << QByteArray("{\"entity_id\":\"1\",\"name\":\"\\uDC00\"}")
                                        << u"lone-surrogate"_s;
        QTest::newRow("NUL") << QByteArray("{\"entity_id\":\"1\",\"name\":\"a\\u0000\"}") << u"nul-character"_s;
        QTest::newRow("too deep") << QByteArray("{\"entity_id\":\"1\",\"x\":") + QByteArray(70, '[') +
                                         QByteArray(70, ']') + '}'
                                  << u"too-deep"_s;
    }

    void whatIsNoRecordIsReportedAndTheRestIsRead()
    {
        QFETCH(QByteArray, bad);
        QFETCH(QString, code);
        const QByteArray inArray = "[\n" + kFirst + ",\n" + bad + ",\n" + kSecond + "\n]";
        const QByteArray inLines = kFirst + '\n' + bad + '\n' + kSecond + '\n';
        for (const QByteArray &bytes : {inArray, inLines}) {
            const ReadOutcome outcome = readBytes(bytes);
            QCOMPARE(outcome.sink.ids(), QStringList({u"2031/90417"_s, u"2031/90418"_s}));
            QVERIFY(!outcome.sink.problems.isEmpty());
            const ReadProblem &problem = outcome.sink.problems.first();
            QVERIFY(problem.rejected && !problem.reason.isEmpty());
            QCOMPARE(problem.position.line, bytes == inArray ? 3 : 2);
            QCOMPARE(problem.position.index, 1);
            QCOMPARE(outcome.summary->rejected, outcome.sink.rejectedCodes().size());
            if (!code.isEmpty())
                QCOMPARE(outcome.sink.rejectedCodes().first(), code);
        }
    }

    void brokenRecordsOnOneLineDoNotHideTheOthers()
    {
        const ReadOutcome outcome =
            readBytes('[' + kFirst + ",{\"entity_id\":\"1\",\"name\":\"X," + kSecond + ',' + kDetail + ']');
        QVERIFY(outcome.sink.ids().contains(u"2031/90417"_s));
        QVERIFY(outcome.sink.ids().contains(u"2031/90418"_s));
        QCOMPARE(outcome.sink.records.size(), 3);
        QCOMPARE(outcome.sink.rejectedCodes().size(), 1);
    }

    void aDamagedFirstLineDoesNotHideTheOthers()
    {
        const ReadOutcome outcome = readBytes(kFirst.left(40) + '\n' + kFirst + '\n' + kSecond + '\n');
        QCOMPARE(outcome.sink.ids(), QStringList({u"2031/90417"_s, u"2031/90418"_s}));
        QCOMPARE(outcome.sink.rejectedCodes().size(), 1);
    }

    void aTruncatedFileKeepsWhatIsWhole()
    {
        const ReadOutcome array = readBytes('[' + kFirst + ',' + kSecond.left(50));
        QCOMPARE(array.sink.ids(), QStringList{u"2031/90417"_s});
        QCOMPARE(array.sink.rejectedCodes(), QStringList{u"truncated"_s});
        const ReadOutcome lines = readBytes(kFirst + '\n' + kSecond.left(50));
        QCOMPARE(lines.sink.ids(), QStringList{u"2031/90417"_s});
        QCOMPARE(lines.sink.rejectedCodes(), QStringList{u"truncated"_s});
        const ReadOutcome open = readBytes('[' + kFirst + ',' + kSecond);
        QCOMPARE(open.sink.records.size(), 2);
        QCOMPARE(open.sink.codes(), QStringList{u"list-not-closed"_s});
    }

    void repeatedKeysAreToldAndTheLastOneCounts()
    {
        const ReadOutcome outcome = readBytes(withField("\"sex_id\":\"F\",\"sex_id\":\"M\""));
        QCOMPARE(only(outcome).subject.sex, Sex::Male);
        QCOMPARE(outcome.sink.codes(), QStringList{u"duplicate-key"_s});
        QCOMPARE(outcome.sink.records[0].warnings[0].field, u"sex_id"_s);
    }

    void repeatedKeysInsideAWarrantAreTold()
    {
        const ReadOutcome outcome = readBytes("{\"entity_id\":\"1\",\"name\":\"A\",\"arrest_warrants\":[{\"charge\":"
                                              "\"x\",\"charge\":\"y\",\"issuing_country_id\":\"XA\"}]}");
        QCOMPARE(only(outcome).offences, QStringList{u"y"_s});
        QCOMPARE(outcome.sink.codes(), QStringList{u"duplicate-key"_s});
    }

    void numbersOutsideTheRangeOfDoubleStopNothing()
    {
        const ReadOutcome outcome = readBytes(withField("\"height\":1e999,\"unknown\":123456789012345678901234567890"));
        QVERIFY(!only(outcome).subject.description.heightMetres.has_value());
        QCOMPARE(outcome.sink.codes(), QStringList{u"number-out-of-range"_s});
        QVERIFY(outcome.sink.records[0].sourceText.contains("123456789012345678901234567890"));
    }

    void theIdentifierCanComeFromTheAddress()
    {
        const ReadOutcome outcome = readBytes(
            "{\"name\":\"A\",\"_links\":{\"self\":{\"href\":\"https://notices.invalid/notices/v1/un/2031-77\"}}}");
        QCOMPARE(only(outcome).externalId, u"2031/77"_s);
        QCOMPARE(only(outcome).type, NoticeType::UnSpecial);
        QCOMPARE(outcome.sink.codes(), QStringList{u"id-from-address"_s});
    }

    void anEmptyFileIsReported_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no byte") << QByteArray();
        QTest::newRow("blanks") << QByteArray(" \n\n ");
        QTest::newRow("empty array") << QByteArray("[]");
        QTest::newRow("empty envelope") << envelope({});
    }

    void anEmptyFileIsReported()
    {
        QFETCH(QByteArray, bytes);
        const ReadOutcome outcome = readBytes(bytes);
        QVERIFY(outcome.summary.has_value());
        QCOMPARE(outcome.sink.rejectedCodes(), QStringList{u"empty-file"_s});
    }

    void aRecordThatIsTooLargeIsReportedAndTheRestIsRead()
    {
        const QByteArray huge = "{\"entity_id\":\"1\",\"name\":\"" + QByteArray(17 << 20, 'x') + "\"}";
        for (const QByteArray &bytes : QList<QByteArray>{'[' + kFirst + ',' + huge + ',' + kSecond + ']',
                                                         kFirst + '\n' + huge + '\n' + kSecond}) {
            const ReadOutcome outcome = readBytes(bytes);
            QCOMPARE(outcome.sink.ids(), QStringList({u"2031/90417"_s, u"2031/90418"_s}));
            QCOMPARE(outcome.sink.rejectedCodes(), QStringList{u"too-large"_s});
        }
    }

    void aStoppedImportSaysSo()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(kFirst + '\n' + kSecond + '\n');
        file.close();
        CollectingSink sink;
        TaskContext task;
        task.canceled = [&sink] { return sink.records.size() == 1; };
        const auto read = readRequests(file.fileName(), {}, sink, task);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, Error::Code::Canceled);
        QCOMPARE(sink.records.size(), 1);
    }

    void filesThatCannotBeReadSaySo()
    {
        CollectingSink sink;
        QCOMPARE(readRequests(u"/nowhere/list.json"_s, {}, sink, {}).error().code, Error::Code::Io);
        QCOMPARE(readBytes("PK\x03\x04zip").error.code, Error::Code::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestNoticeJson)
#include "tst_notice_json.moc"
