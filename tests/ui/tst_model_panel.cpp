// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/model_panel.h"

#include "core/storage/decision_store.h"
#include "core/storage/request_store.h"
#include "desk_fixture.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRequests = 220;

bool isContentious(int i)
{
    return i % 4 == 0;
}

QString idOf(int i)
{
    return u"2026/%1"_s.arg(i);
}

/// A desk with requests, of which the first ones are finally decided.
std::unique_ptr<DeskFixture> deskWith(int decided)
{
    auto desk = std::make_unique<DeskFixture>();
    QList<core::Request> requests;
    for (int i = 0; i < kRequests; ++i)
        requests.append(isContentious(i) ? contentiousRequest(idOf(i)) : soundRequest(idOf(i)));
    if (!desk->import(requests))
        qFatal("The test's requests could not be imported.");
    auto database = *desk->file->connect(core::Database::Access::ReadWrite);
    auto transaction = core::Transaction::begin(*database);
    for (int i = 0; i < decided; ++i) {
        core::Decision decision;
        decision.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        decision.request = desk->idOf(idOf(i));
        decision.verdict = isContentious(i) ? core::Verdict::Refuse : core::Verdict::Approve;
        decision.stateAfter = isContentious(i) ? core::ReviewState::Refused : core::ReviewState::Approved;
        decision.user = u"anna"_s;
        decision.reason = u"why"_s;
        decision.at = desk->clock.now();
        if (!core::DecisionStore(*database).add(decision) ||
            !core::RequestStore(*database).setState(decision.request, decision.stateAfter))
            qFatal("The test's decisions could not be written.");
    }
    if (!transaction->commit())
        qFatal("The test's decisions could not be written.");
    return desk;
}

/// What the audit log says that the setting was changed to.
QString settingOf(const DeskFixture &desk)
{
    auto database = *desk.file->connect(core::Database::Access::ReadOnly);
    return database->single(u"SELECT after FROM audit_event WHERE object_type = 'triage.train_after'"_s)->toString();
}

bool says(const ui::ModelPanel &panel, const QString &words)
{
    const auto labels = panel.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&](const QLabel *label) { return label->text().contains(words); });
}

} // namespace

class TestModelPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tooFewDecisionsAreTold()
    {
        const auto desk = deskWith(0);
        ui::ModelPanel panel(*desk->desk, desk->assessor);
        QTRY_VERIFY(says(panel, u"that came with the program"_s));
        QTest::mouseClick(panel.findChild<QPushButton *>(u"trainModel"_s), Qt::LeftButton);
        QTRY_VERIFY(says(panel, u"Training needs at least"_s));
        QVERIFY(!panel.isRunning());
    }

    void theButtonTrainsAndScores()
    {
        const auto desk = deskWith(210);
        ui::ModelPanel panel(*desk->desk, desk->assessor);
        QSignalSpy changed(&panel, &ui::ModelPanel::modelChanged);
        QTest::mouseClick(panel.findChild<QPushButton *>(u"trainModel"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 60'000);
        QTRY_VERIFY(says(panel, u"trained on 210 decision"_s));
        QVERIFY(says(panel, u"10 open request"_s));
        auto database = *desk->file->connect(core::Database::Access::ReadOnly);
        const auto newest = *core::ModelStore(*database).newest();
        QVERIFY(newest.has_value());
        const auto open = *core::RequestStore(*database).load(desk->idOf(idOf(kRequests - 1)));
        QCOMPARE(open.assessment.modelVersion, newest->version);
    }

    void trainsByItselfAfterSoManyDecisions()
    {
        const auto desk = deskWith(210);
        ui::ModelPanel panel(*desk->desk, desk->assessor);
        QSignalSpy changed(&panel, &ui::ModelPanel::modelChanged);
        auto *after = panel.findChild<QSpinBox *>(u"trainAfter"_s);
        QTRY_VERIFY(says(panel, u"210 final decision"_s));
        QCOMPARE(after->value(), 0); // never, until somebody says so
        panel.decisionRecorded();
        QTest::qWait(300);
        QVERIFY(!panel.isRunning());
        after->setValue(200);
        Q_EMIT after->editingFinished();
        QTRY_COMPARE(settingOf(*desk), u"200"_s);
        panel.decisionRecorded();
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 60'000);
    }
};

QTEST_MAIN(TestModelPanel)
#include "tst_model_panel.moc"
