// SPDX-License-Identifier: GPL-3.0-or-later
// The checks over whole files of cases: the project's own invented texts, and the decided, routine and incomplete
// cases where they stand beside the project.
#include "check_desk.h"

#include "core/checks/case_grounds.h"
#include "core/checks/wording.h"

#include <QTest>

namespace {

/// Kinds of referral that fit a ground, from notice-review §3.3, §4 and §8. Kept apart from the program's own table.
struct Kind
{
    const char *ground;
    const char *referrals;
};

QList<Kind> kinds()
{
    return {
        // Illegal emigration is a matter of article 3 (RoP 3.9), whatever the case is labelled as beside it.
        {"art3_political", "A01 A02 A03 A07 A09 B01 B02 B03 S02 S04 D01 D02 F01 G01"},
        {"art3_military", "A05 F01"},
        {"art3_religious", "A06"},
        {"art3_racial", "A06"},
        {"art3_neutrality", "F01 A08 B01 D01"},
        {"terror_link_missing", "A04 C05"},
        {"sanctions_unilateral", "A08"},
        {"data_quality", "C03 C05 C06 C09 C11 E02"},
        {"art2_expression", "A02"},
        {"art2_assembly", "A03"},
        {"art2_association", "A03 A04"},
        {"art2_human_rights", "B03 D02 E01 E03 E04"},
        {"art2_due_process", "D02 E01 E03"},
        {"art35_purpose", "C06 D01 F01 S02"},
        {"refugee", "B03"},
        {"extradition_denied", "D02"},
        {"art83_private_dispute", "C06"},
        {"art83_family", "C06 E04"},
        {"art83_administrative", "C06"},
        {"art83_seriousness", "C03 C06"},
        {"ncb_cooperation", "C05 D01 D03 S02"},
    };
}

QSet<QString> kindsOf(const QString &ground)
{
    for (const Kind &kind : kinds()) {
        if (ground != QLatin1StringView(kind.ground))
            continue;
        const QStringList ids = QString::fromLatin1(kind.referrals).split(u' ');
        return {ids.begin(), ids.end()};
    }
    return {};
}

/// What an invented line asks for: kinds of referral, or a ground whose kinds fit.
QSet<QString> wantedIn(const QJsonObject &line)
{
    const QStringList expected = stringsOf(line[u"expected"]);
    QSet<QString> wanted(expected.begin(), expected.end());
    for (const QString &ground : stringsOf(line[u"grounds"]))
        wanted += kindsOf(ground);
    return wanted;
}

QString sharedFile(const char *name)
{
    return QStringLiteral(ND_SHARED_DIR "/cases/") + QLatin1StringView(name);
}

struct Read
{
    QList<QJsonObject> lines;
    QList<core::LabelledCase> cases;
};

Read readFile(const QString &path)
{
    Read read;
    for (const QJsonObject &line : linesOf(path)) {
        auto one = core::readLabelledCase(line);
        if (!one)
            qFatal("A case can't be read: %s", qUtf8Printable(one.error().message));
        read.lines.append(line);
        read.cases.append(*std::move(one));
    }
    core::compareSiblings(read.cases);
    return read;
}

} // namespace

class TstCaseFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableOfGroundsIsThatOfTheRules()
    {
        for (const Kind &kind : kinds()) {
            const QString ground = QString::fromLatin1(kind.ground);
            const QStringList own = core::indicatorsOfGround(ground);
            QCOMPARE(QSet<QString>(own.begin(), own.end()), kindsOf(ground));
        }
        QVERIFY(core::indicatorsOfGround(u"no such ground").isEmpty());
    }

    /// Texts written without knowledge of the phrase tables: the kind of referral that the rules ask for, no decoy.
    void newTexts()
    {
        const Read read = readFile(QStringLiteral(ND_TEST_DATA "/checks/new-texts.jsonl"));
        QCOMPARE(read.cases.size(), qsizetype(74));
        QStringList wrong;
        for (qsizetype i = 0; i < read.cases.size(); ++i) {
            const auto findings = m_desk.run(read.cases[i]);
            QCOMPARE(wrongEvidence(read.cases[i].request, findings), QString());
            const QStringList wanted = stringsOf(read.lines[i][u"expect_any"]);
            const QSet<QString> found = referralsIn(findings);
            const bool right = wanted.isEmpty() ? found.isEmpty() : found.intersects({wanted.begin(), wanted.end()});
            if (!right)
                wrong.append(read.cases[i].id + u": " + firedIn(findings));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// Batches of invented requests in four languages, each written before the tables were mended for it: grounds told
    /// under bland charges, and ordinary crimes told in the words of politics, faith and war. Read for the first time
    /// by the phrases alone, then by phrases and patterns of words, and now: fitting referrals of the contentious.
    ///   fifth    29 of 48, 32 of 48 (the patterns' first version), alarms 1 and 1 of 27 decoys
    ///   sixth    28 of 48, 37 of 48, alarms 2 and 4 of 25
    ///   seventh  25 of 46, 30 of 46, alarms 1 and 1 of 24
    ///   eighth   38 of 46, 40 of 46, alarms 2 and 3 of 25 (charge sheets in usual wording)
    ///   ninth    27 of 36, 30 of 36, alarms 0 and 2 of 18 (in the manner of decided cases, usual wording)
    /// With patterns, then with patterns and likeness:
    ///   tenth    59 of 80, 65 of 80 (the likeness to decided cases), alarms 8 and 9 of 40; by an author who had seen
    ///            neither tables nor code
    ///   eleventh 61 of 80, 77 of 80, alarms 7 and 8 of 40; by the author of the tenth, which the likeness had learnt
    ///            from. Nothing was learnt from this one, and nothing may be: it tells how what is there carries
    ///            over
    /// Five by one more author, who then mended the tables, written before any of them was run; each was read for the
    /// first time by the version before and by that which had learnt from the batches before it:
    ///   twelfth     64 of 71, alarms 9 of 60 decoys (telegrams; nothing learnt yet)
    ///   thirteenth  67, 70 of 71, alarms 14, 8 of 60 (court orders)
    ///   fourteenth  68, 71 of 79, alarms 10, 9 of 60 (newspaper reports)
    ///   fifteenth   33, 32 of 41, alarms 4, 2 of 40 (complaints in other Englishes)
    ///   sixteenth   30, 30 of 30, alarms 2, 2 of 41 (in the manner of decided and routine cases)
    /// Three by another author, plain ordinary requests among them; the seventeenth was written before anything was
    /// read, each of the others after the tables had been mended for the one before. Before and after that mending:
    ///   seventeenth 117 of 121, alarms 5 of 64 decoys and 3 of 30 ordinary (nothing learnt yet)
    ///   eighteenth  58, 60 of 71, alarms 3, 0 of 48 and 4, 1 of 35 (oblique)
    ///   nineteenth  58, 58 of 58, alarms 6, 6 of 31 and 2, 0 of 32 (in the plain words of bureaus)
    /// One by a further author, written blind; read for the first time by the version of the nineteenth, before
    /// anything was learnt from it:
    ///   twentieth   66 of 70, alarms 8 of 35 decoys and 1 of 25 ordinary
    /// One by one more, written blind and kept sealed until the tables had been mended for the twentieth; before and
    /// after that. Nothing was learnt from it, and nothing may be: it tells how what is there carries over.
    ///   twenty-first 63, 68 of 70, alarms 13, 8 of 35 decoys and 1, 0 of 25 ordinary
    void freshTexts_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("first") << QStringLiteral("fresh-texts-1.jsonl");
        QTest::newRow("second") << QStringLiteral("fresh-texts-2.jsonl");
        QTest::newRow("third") << QStringLiteral("fresh-texts-3.jsonl");
        QTest::newRow("fourth") << QStringLiteral("fresh-texts-4.jsonl");
        QTest::newRow("fifth") << QStringLiteral("fresh-texts-5.jsonl");
        QTest::newRow("sixth") << QStringLiteral("fresh-texts-6.jsonl");
        QTest::newRow("seventh") << QStringLiteral("fresh-texts-7.jsonl");
        QTest::newRow("eighth") << QStringLiteral("fresh-texts-8.jsonl");
        QTest::newRow("ninth") << QStringLiteral("fresh-texts-9.jsonl");
        QTest::newRow("tenth") << QStringLiteral("fresh-texts-10.jsonl");
        QTest::newRow("eleventh") << QStringLiteral("fresh-texts-11.jsonl");
        QTest::newRow("twelfth") << QStringLiteral("fresh-texts-12.jsonl");
        QTest::newRow("thirteenth") << QStringLiteral("fresh-texts-13.jsonl");
        QTest::newRow("fourteenth") << QStringLiteral("fresh-texts-14.jsonl");
        QTest::newRow("fifteenth") << QStringLiteral("fresh-texts-15.jsonl");
        QTest::newRow("sixteenth") << QStringLiteral("fresh-texts-16.jsonl");
        QTest::newRow("seventeenth") << QStringLiteral("fresh-texts-17.jsonl");
        QTest::newRow("eighteenth") << QStringLiteral("fresh-texts-18.jsonl");
        QTest::newRow("nineteenth") << QStringLiteral("fresh-texts-19.jsonl");
        QTest::newRow("twentieth") << QStringLiteral("fresh-texts-20.jsonl");
        QTest::newRow("twenty-first") << QStringLiteral("fresh-texts-21.jsonl");
    }
    void freshTexts()
    {
        QFETCH(QString, file);
        const Read read = readFile(QStringLiteral(ND_TEST_DATA "/checks/") + file);
        QStringList missed;
        QStringList alarms;
        int contentious = 0;
        for (qsizetype i = 0; i < read.cases.size(); ++i) {
            const auto findings = m_desk.run(read.cases[i]);
            QCOMPARE(wrongEvidence(read.cases[i].request, findings), QString());
            const QSet<QString> wanted = wantedIn(read.lines[i]);
            QSet<QString> found = referralsIn(findings);
            contentious += wanted.isEmpty() ? 0 : 1;
            if (!wanted.isEmpty() && !found.intersects(wanted))
                missed.append(read.cases[i].id + u": " + firedIn(findings));
            found -= {QStringLiteral("B01"), QStringLiteral("B02")};
            if (wanted.isEmpty() && !found.isEmpty())
                alarms.append(read.cases[i].id + u": " + firedIn(findings));
        }
        const auto routine = double(read.cases.size() - contentious);
        QVERIFY(contentious >= 30 && routine > 15);
        // From the third on the batches avoid the usual words on purpose; some of what they tell only a reader
        // understands.
        const bool plain = file.contains(u"-1.") || file.contains(u"-2.");
        const double share = plain ? 0.05 : 0.2;
        QVERIFY2(double(missed.size()) <= share * contentious, qPrintable(missed.join(u'\n')));
        // In a batch of some 25 decoys one alarm is more than 3 % already; what is left speaks of asylum or candidates.
        // Nothing was mended for the eleventh and the twenty-first; two decoys of the nineteenth are charged with
        // electoral fraud and with terrorism, which is referred by rule (RoP 3.8, 3.6), whoever is right.
        const bool unlearnt = file.contains(u"-11.") || file.contains(u"-21.");
        const double mostAlarms = unlearnt ? 8 : file.contains(u"-19.") ? 3 : std::max(2.0, 0.03 * routine);
        QVERIFY2(double(alarms.size()) <= mostAlarms, qPrintable(alarms.join(u'\n')));
    }

    /// Complete requests with one defect each, in other words and other fields than the rules' own, and the complete
    /// requests themselves.
    void freshForms()
    {
        const Read read = readFile(QStringLiteral(ND_TEST_DATA "/checks/fresh-forms.jsonl"));
        QStringList missed;
        QStringList alarms;
        int defects = 0;
        for (qsizetype i = 0; i < read.cases.size(); ++i) {
            const auto findings = m_desk.run(read.cases[i]);
            const QStringList wanted = stringsOf(read.lines[i][u"expected"]);
            defects += int(wanted.size());
            for (const QString &id : wanted) {
                if (!findingIn(findings, id))
                    missed.append(read.cases[i].id + u' ' + id + u": " + firedIn(findings));
            }
            const bool alarm = std::ranges::any_of(findings, [](const core::Finding &finding) {
                return finding.indicator.startsWith(u'C') && finding.direction != core::Direction::Lower;
            });
            if (wanted.isEmpty() && alarm)
                alarms.append(read.cases[i].id + u": " + firedIn(findings));
        }
        QVERIFY(defects >= 90);
        // A charge and an account that only a reader sees to disagree are not all found.
        QVERIFY2(double(missed.size()) <= 0.05 * defects, qPrintable(missed.join(u'\n')));
        QVERIFY2(alarms.isEmpty(), qPrintable(alarms.join(u'\n')));
    }

    void decidedCases()
    {
        const Read read = readFile(sharedFile("decisions-dev.jsonl"));
        if (read.cases.isEmpty())
            QSKIP("The decided cases are not beside the project.");
        int cases = 0;
        QStringList missed;
        for (qsizetype i = 0; i < read.cases.size(); ++i) {
            const auto findings = m_desk.run(read.cases[i]);
            QCOMPARE(wrongEvidence(read.cases[i].request, findings), QString());
            for (const core::Finding &finding : findings)
                QVERIFY2(core::findingSentence(finding) != core::indicatorTitle(finding.indicator),
                         qPrintable(finding.indicator + u'/' + finding.variant));
            if (read.lines[i][u"outcome"].toString() != u"non_compliant")
                continue;
            ++cases;
            QSet<QString> wanted;
            for (const QString &ground : stringsOf(read.lines[i][u"grounds"]))
                wanted += kindsOf(ground);
            if (!referralsIn(findings).intersects(wanted))
                missed.append(read.cases[i].id + u": " + firedIn(findings));
        }
        qInfo("%d of %d non-compliant decided cases are referred by a kind that fits their ground",
              int(cases - missed.size()), cases);
        QVERIFY2(double(cases - missed.size()) >= 0.95 * cases, qPrintable(missed.join(u'\n')));
    }

    void routineCases()
    {
        const Read read = readFile(sharedFile("routine-dev.jsonl"));
        if (read.cases.isEmpty())
            QSKIP("The routine cases are not beside the project.");
        QStringList referred;
        int byRole = 0;
        for (const core::LabelledCase &one : read.cases) {
            const auto findings = m_desk.run(one);
            QSet<QString> kindsFound = referralsIn(findings);
            const bool any = !kindsFound.isEmpty();
            kindsFound -= {QStringLiteral("B01"), QStringLiteral("B02")};
            if (!kindsFound.isEmpty())
                referred.append(one.id + u": " + firedIn(findings));
            byRole += any && kindsFound.isEmpty() ? 1 : 0;
        }
        qInfo("%d of %d routine cases are referred beyond the role, %d by the role alone", int(referred.size()),
              int(read.cases.size()), byRole);
        QVERIFY2(double(referred.size()) <= 0.03 * double(read.cases.size()), qPrintable(referred.join(u'\n')));
    }

    void incompleteCases()
    {
        const Read read = readFile(sharedFile("incomplete-dev.jsonl"));
        if (read.cases.isEmpty())
            QSKIP("The incomplete cases are not beside the project.");
        QStringList missed;
        for (qsizetype i = 0; i < read.cases.size(); ++i) {
            const auto findings = m_desk.run(read.cases[i]);
            for (const QString &id : stringsOf(read.lines[i][u"expected"])) {
                if (!findingIn(findings, id))
                    missed.append(read.cases[i].id + u' ' + id + u": " + firedIn(findings));
            }
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    }

    /// A scorer must not see what the file says about the decision.
    void labelsAreNotRead()
    {
        for (QJsonObject line : linesOf(QStringLiteral(ND_TEST_DATA "/checks/new-texts.jsonl"))) {
            const auto plain = core::readLabelledCase(line);
            line[u"outcome"] = QStringLiteral("non_compliant");
            line[u"grounds"] = QJsonArray{QStringLiteral("art3_political")};
            line[u"art34_factors"] = QJsonArray{QStringLiteral("a")};
            line[u"notes"] = QStringLiteral("high treason, coup, blasphemy");
            line[u"source"] = QStringLiteral("desertion");
            line[u"expected"] = QJsonArray{QStringLiteral("C01")};
            const auto labelled = core::readLabelledCase(line);
            QVERIFY(plain && labelled);
            QVERIFY(*plain == *labelled);
        }
    }

private:
    CheckDesk m_desk;
};

QTEST_GUILESS_MAIN(TstCaseFiles)
#include "tst_case_files.moc"
