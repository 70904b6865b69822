// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/finding_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QList<Finding> findings()
{
    Finding first;
    first.indicator = u"A03"_s;
    first.version = 4;
    first.direction = Direction::Raise;
    first.mandatoryReferral = true;
    first.rule = u"Art. 3"_s;
    first.variant = u"deserter"_s;
    first.points = -.1;
    first.evidence = {{u"facts"_s, 3, 29, u"said \"no\",\n\tthen left\\ Друмовак 😀 and more text of it"_s},
                      {u"offences[0]"_s, 0, 0, {}}};
    Finding second;
    second.indicator = u"C01"_s;
    second.direction = Direction::Block;
    return {first, second};
}

} // namespace

class TestFindingJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWent()
    {
        QCOMPARE(findingsFromJson(findingsToJson(findings())).value(), findings());
        QCOMPARE(findingsToJson({}), "[]"_ba);
        QCOMPARE(findingsFromJson("[]").value(), QList<Finding>());
    }

    void qtReadsEveryValueAndWritesTheSameBytes()
    {
        const QByteArray bytes = findingsToJson(findings());
        const QJsonDocument document = QJsonDocument::fromJson(bytes);
        const QJsonObject first = document.array().first().toObject();
        QCOMPARE(first[u"id"].toString(), u"A03"_s);
        QCOMPARE(first[u"version"].toInt(), 4);
        QCOMPARE(first[u"direction"].toString(), u"raise"_s);
        QCOMPARE(first[u"mr"].toBool(), true);
        QCOMPARE(first[u"points"].toDouble(), -.1);
        QCOMPARE(first[u"evidence"].toArray().first()[u"text"].toString(), findings().first().evidence.first().text);
        QCOMPARE(bytes, document.toJson(QJsonDocument::Compact));
    }

    void whatIsDamagedIsAnError()
    {
        QVERIFY(!findingsFromJson("{"));
        QVERIFY(!findingsFromJson("{}"));
    }
};

QTEST_GUILESS_MAIN(TestFindingJson)
#include "tst_finding_json.moc"
