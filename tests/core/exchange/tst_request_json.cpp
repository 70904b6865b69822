// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/exchange/request_json.h"
#include "core/generator/request_generator.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// A request in which every field is filled in, so that a field that gets lost is noticed.
Request fullRequest()
{
    Request r;
    r.externalId = u"2031/90417"_s;
    r.system = u"request"_s;
    r.type = NoticeType::Red;
    r.channel = Channel::Diffusion;
    r.source = u"XA"_s;
    r.requestDate = {2031, 2, 3};
    r.language = u"fr"_s;
    r.purpose = u"arrest"_s;
    r.status = StatusCode::Convicted;
    r.confidentiality = Confidentiality::Confidential;
    r.restrictions = {{u"XB"_s, u"XC"_s}, {u"XD"_s}, u"eyes only"_s};
    r.retentionUntil = {2036, 2, 0};
    r.publicExtract = false;
    Person &p = r.subject;
    p.names = {{PersonName::Kind::Primary, u"DRUMOVAK"_s, u"ORELIN"_s, {}},
               {PersonName::Kind::Original, u"Друмовак"_s, u"Орелин"_s, {}},
               {PersonName::Kind::WeakAlias, {}, {}, u"the \"Ferryman\"\\ \n\t\x01 \U0001F6F6"_s}};
    p.sex = Sex::Male;
    p.birth = {{1970, 0, 0}, {1975, 3, 0}};
    p.birthPlace = u"Velm"_s;
    p.birthCountry = u"XB"_s;
    p.nationalities = {u"XA"_s, u"XB"_s};
    p.languages = {u"ENG"_s};
    p.fatherName = u"A"_s;
    p.fatherForename = u"B"_s;
    p.motherName = u"C"_s;
    p.motherForename = u"D"_s;
    p.profession = u"sailor"_s;
    p.role = u"mayor"_s;
    p.refugee = true;
    p.description = {1.78, 80.5, {u"BROD"_s}, {u"GRY"_s}, u"scar"_s, u"tall"_s};
    p.photos = {{QString(64, u'a'), u"p1"_s, true}};
    p.fingerprints = true;
    p.dna = false;
    p.documents = {{u"passport"_s, u"XA4410027"_s, u"XA"_s, {2024, 1, 31}, {2034, 1, 31}}};
    p.phones = {u"+999123"_s};
    p.emails = {u"a@example.invalid"_s};
    p.addresses = {u"1 Quay, Velm"_s};
    p.minorMarking = false;
    r.offences = {u"Fraud"_s, u"Forgery"_s};
    r.laws = {u"PC 1"_s};
    r.facts = u"On 3 May 2029 …"_s;
    r.offenceDate = {2029, 5, 3};
    r.offenceDateEnd = {2029, 6, 0};
    r.offencePlace = u"Velm"_s;
    r.limitationDate = {2049, 0, 0};
    r.eventDate = {2030, 0, 0};
    r.eventPlace = u"Sar"_s;
    r.penalty = {SoughtFor::Sentence, 120, 60, 0, true, u"life"_s};
    r.warrants = {{u"914"_s, u"W1"_s, u"Court"_s, {2030, 1, 1}, true, false, u"مقال"_s, u"Article"_s}};
    r.assurances = {true, false, true};
    r.conditions = {true, false, true, false, true, u"method"_s};
    r.organisedCrimeLink = true;
    r.exceptionAsked = true;
    r.exceptionReason = u"important"_s;
    r.siblingIds = {u"2031/1"_s};
    r.groups = {{u"G1"_s, u"Kestrel Ring"_s, u"courier"_s, u"source"_s, {2027, 5, 0}, {2029, 0, 0}}};
    r.relations = {{u"brother"_s, u"2031/2"_s, u"X"_s, u"n"_s}};
    r.statements = {{u"XC"_s, u"protest"_s, {2031, 1, 1}, u"no"_s, true}};
    r.unReference = u"QDi.001"_s;
    r.unResolution = u"1267"_s;
    r.additionalInformation = u"more"_s;
    r.entity = true;
    return r;
}

} // namespace

class TestRequestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack()
    {
        const Request request = fullRequest();
        const QByteArray bytes = writeRequestJson(request);
        const auto parsed = parseRequestJson(bytes);
        QVERIFY2(parsed.ok(), parsed.ok() ? "" : qPrintable(parsed.error().message));
        QCOMPARE(writeRequestJson(*parsed), bytes);
        QVERIFY(*parsed == request);
    }

    void anEmptyRequestWritesNothingUnknown()
    {
        const QByteArray bytes = writeRequestJson({});
        QCOMPARE(bytes, QByteArray(R"({"format":"notice-desk-request/1","type":"unknown"})"));
        const auto parsed = parseRequestJson(bytes);
        QVERIFY(parsed.ok());
        QVERIFY(*parsed == Request());
    }

    void anotherReaderSeesTheSameValues()
    {
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(writeRequestJson(fullRequest()), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        const QJsonObject subject = object[u"subject"].toObject();
        QCOMPARE(subject[u"birth_date"].toString(), u"1970/1975-03"_s);
        QCOMPARE(subject[u"names"][2][u"whole"].toString(), u"the \"Ferryman\"\\ \n\t\x01 \U0001F6F6"_s);
        QCOMPARE(subject[u"description"][u"height_metres"].toDouble(), 1.78);
        QCOMPARE(object[u"penalty"][u"remaining_months"].toInt(-1), 0);
        QCOMPARE(object[u"warrants"][0][u"charge"].toString(), u"مقال"_s);
        QCOMPARE(object[u"public_extract"].toBool(true), false);
    }

    void strictReadingRefuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto add = [](const char *name, const QByteArray &rest) {
            QTest::newRow(name) << QByteArray(R"({"format":"notice-desk-request/1",)") + rest + '}';
        };
        add("an unknown field", R"("nonsense":1)");
        add("an unknown code", R"("type":"mauve")");
        add("another kind of value", R"("facts":12)");
        add("null for unknown", R"("facts":null)");
        add("an impossible date", R"("offence_date":"2031-06-31")");
        add("a date with slashes", R"("offence_date":"2031/06/30")");
        add("a range where a date belongs", R"("offence_date":"2030/2031")");
        add("a repeated field", R"("facts":"a","facts":"b")");
        add("a number out of range", R"("penalty":{"maximum_months":99999999999})");
        add("half a character", R"("facts":"\ud800")");
        add("a NUL", R"("facts":"a\u0000b")");
        QTest::newRow("another format") << QByteArray(R"({"format":"notice-desk-request/2"})");
        QTest::newRow("no format") << QByteArray(R"({"id":"1"})");
        QTest::newRow("something after it") << writeRequestJson({}) + " {}";
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("nothing") << QByteArray();
    }

    void strictReadingRefuses()
    {
        QFETCH(QByteArray, json);
        const auto parsed = parseRequestJson(json);
        QVERIFY(!parsed.ok());
        QCOMPARE(parsed.error().code, Error::Code::InvalidInput);
        QVERIFY(!parsed.error().message.isEmpty());
    }

    void nestingIsBounded()
    {
        const QByteArray deep = QByteArray(R"({"format":"notice-desk-request/1","x":)") + QByteArray(100000, '[') +
                                QByteArray(100000, ']') + '}';
        QVERIFY(!parseRequestJson(deep).ok());
    }

    void inventedRequestsAreCanonical()
    {
        RequestGenerator generator(11);
        for (int i = 0; i < 3000; ++i) {
            const Request request = generator.next().request;
            const QByteArray bytes = writeRequestJson(request);
            const auto parsed = parseRequestJson(bytes);
            QVERIFY2(parsed.ok(), bytes.constData());
            QVERIFY(*parsed == request);
            QCOMPARE(writeRequestJson(*parsed), bytes);
        }
    }

    /// Whatever a strict reader accepts of mutated bytes it must be able to write and read again.
    void mutatedBytesAreRefusedOrComeBack()
    {
        Random random(5);
        const QByteArray seedBytes = writeRequestJson(fullRequest());
        int accepted = 0;
        for (int i = 0; i < 20000; ++i) {
            QByteArray bytes = seedBytes;
            const auto at = static_cast<qsizetype>(random.below(static_cast<quint32>(bytes.size())));
            switch (random.below(3)) {
            case 0:
                bytes[at] = static_cast<char>(random.below(256));
                break;
            case 1:
                bytes.remove(at, 1 + random.below(8));
                break;
            default:
                bytes.insert(at, bytes.mid(static_cast<qsizetype>(random.below(500)), random.below(20)));
                break;
            }
            const auto parsed = parseRequestJson(bytes);
            if (!parsed)
                continue;
            ++accepted;
            const auto again = parseRequestJson(writeRequestJson(*parsed));
            QVERIFY(again.ok());
            QVERIFY(*again == *parsed);
        }
        QVERIFY(accepted > 100); // the loop reaches past the outer syntax
    }
};

QTEST_GUILESS_MAIN(TestRequestJson)
#include "tst_request_json.moc"
