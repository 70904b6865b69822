// SPDX-License-Identifier: GPL-3.0-or-later
// evaluate over a few invented cases whose figures can be counted by hand.
#include "tests/cli/command_line.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

QJsonObject aCase(const QString &id, const QString &charge, const QString &facts, const QString &outcome,
                  const QString &ground)
{
    return {{u"id"_s, id},
            {u"notice_type"_s, u"red"_s},
            {u"requesting_country"_s, u"Country A"_s},
            {u"subject"_s, QJsonObject{}},
            {u"offences"_s, QJsonArray{charge}},
            {u"facts"_s, facts},
            {u"other_sources"_s, QJsonArray{}},
            {u"outcome"_s, outcome},
            {u"grounds"_s, ground.isEmpty() ? QJsonArray{} : QJsonArray{ground}}};
}

QJsonObject withForm(QJsonObject line, const QString &reference, const QStringList &expected)
{
    line[u"expected"] = QJsonArray::fromStringList(expected);
    line[u"request"] = QJsonObject{{u"family_name"_s, u"Ostrel"_s},
                                   {u"forename"_s, u"Ivo"_s},
                                   {u"sex"_s, u"M"_s},
                                   {u"date_of_birth"_s, u"1981-04-09"_s},
                                   {u"photo"_s, true},
                                   {u"description"_s, u"tall, grey eyes"_s},
                                   {u"charges"_s, QJsonArray{u"robbery"_s}},
                                   {u"laws"_s, QJsonArray{u"Penal Code, art. 12: robbery, up to 8 years"_s}},
                                   {u"warrant"_s, QJsonObject{{u"reference"_s, reference},
                                                              {u"authority"_s, u"District Court"_s},
                                                              {u"date"_s, u"2021-06-01"_s},
                                                              {u"judicial"_s, true}}},
                                   {u"sought_for"_s, u"prosecution"_s},
                                   {u"max_penalty_years"_s, 8},
                                   {u"extradition_assurance"_s, true},
                                   {u"status_code"_s, u"CHARGED"_s},
                                   {u"offence_date"_s, u"2021-05-02"_s},
                                   {u"offence_place"_s, u"Lowbridge"_s},
                                   {u"limitation_date"_s, u"2041-05-02"_s},
                                   {u"request_date"_s, u"2022-01-10"_s}};
    return line;
}

QByteArray lines()
{
    const QString robbery =
        u"On 2 May 2021 in Lowbridge he threatened a jeweller with a pistol, took eleven rings out of the "
        "window of the shop and drove off in a grey van that was found burnt the next day."_s;
    const QList<QJsonObject> cases = {
        aCase(u"rop-1-1"_s, u"high treason"_s, u"He handed a report to a foreign embassy."_s, u"non_compliant"_s,
              u"art3_political"_s),
        aCase(u"rop-2-1"_s, u"desertion"_s, u"The soldier left his barracks."_s, u"non_compliant"_s,
              u"art3_military"_s),
        // Referred, but by a kind that does not fit the ground.
        aCase(u"ccf-1"_s, u"desertion"_s, u"The soldier left his barracks."_s, u"non_compliant"_s, u"refugee"_s),
        aCase(u"rop-3-1"_s, u"murder"_s, u"On 4 May 2020 he shot his neighbour."_s, u"compliant"_s, {}),
        aCase(u"rt-1"_s, u"theft"_s, u"On 4 May 2020 he stole a car and sold it."_s, u"compliant"_s, {}),
        withForm(
            aCase(u"inc-1"_s, u"robbery"_s, robbery + u" A clerk saw him."_s, u"non_compliant"_s, u"data_quality"_s),
            u""_s, {u"C02"_s}),
        withForm(aCase(u"rt-2"_s, u"robbery"_s, robbery, u"compliant"_s, {}), u"K 12/21"_s, {}),
    };
    QByteArray bytes;
    for (const QJsonObject &one : cases)
        bytes += QJsonDocument(one).toJson(QJsonDocument::Compact) + '\n';
    return bytes;
}

} // namespace

class TestEvaluateCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsByGroundFamilyAndDefect()
    {
        QFile file(m_cli.path(u"cases.jsonl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines());
        file.close();
        const auto outcome = m_cli.runBare(
            {u"evaluate"_s, file.fileName(), u"--model"_s, QStringLiteral(ND_STARTING_MODEL), u"--json"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        const QJsonObject report = outcome.object();

        const auto counts = [](const QJsonValue &row) {
            return std::pair(row[u"fired"].toInt(-1), row[u"cases"].toInt(-1));
        };
        const QJsonValue referral = report[u"referral"];
        QCOMPARE(counts(referral[u"non_compliant_decided"]), std::pair(3, 3));
        QCOMPARE(counts(referral[u"non_compliant_decided_of_fitting_kind"]), std::pair(2, 3));
        QCOMPARE(counts(referral[u"compliant_decided"]), std::pair(0, 1));
        QCOMPARE(counts(referral[u"routine_beyond_role"]), std::pair(0, 2));

        const QJsonObject grounds = report[u"by_ground"].toObject();
        QCOMPARE(grounds.keys(), QStringList({u"art3_military"_s, u"art3_political"_s, u"refugee"_s}));
        QCOMPARE(counts(grounds[u"art3_military"][u"referred_of_fitting_kind"]), std::pair(1, 1));
        QCOMPARE(counts(grounds[u"refugee"][u"referred_of_fitting_kind"]), std::pair(0, 1));
        QVERIFY(grounds[u"refugee"][u"auc_against_routine"].isObject());
        QCOMPARE(report[u"by_family"].toObject().keys(), QStringList({u"ccf"_s, u"rop"_s}));
        QCOMPARE(report[u"by_family"][u"rop"][u"cases"].toInt(), 2);

        const QJsonValue completeness = report[u"completeness"];
        QCOMPARE(counts(completeness[u"requests_with_all_defects_found"]), std::pair(1, 1));
        QCOMPARE(completeness[u"by_indicator"][u"C02"][u"found"].toInt(), 1);
        QCOMPARE(counts(completeness[u"complete_requests_with_a_completeness_finding"]), std::pair(0, 1));

        const QByteArray text = outcome.err;
        for (const char *line : {"by_ground\trefugee/referred_of_fitting_kind\t0.0000",
                                 "completeness\tby_indicator/C02\t1.0000", "precision\tA05\t1.0000"})
            QVERIFY2(text.contains(line), text.constData());
    }

private:
    CommandLine m_cli;
};

QTEST_GUILESS_MAIN(TestEvaluateCommand)
#include "tst_evaluate_command.moc"
