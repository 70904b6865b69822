// SPDX-License-Identifier: GPL-3.0-or-later
// The truth that comes with generated requests against the checks: what is said to need a detailed look is referred,
// what is said to be clean is not.
#include "core/checks/check_engine.h"
#include "core/generator/request_generator.h"

#include <QTest>

#include <algorithm>

using namespace core;

class TestGeneratedTruth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto engine = CheckEngine::load();
        QVERIFY(engine.ok());
        m_engine.emplace(*std::move(engine));
    }

    void truthAndChecksAgree()
    {
        RequestGenerator generator(11, {});
        int contentious = 0;
        int clean = 0;
        QStringList unseen;
        QStringList alarms;
        for (int i = 0; i < 6'000; ++i) {
            const GeneratedRequest made = generator.next();
            const QStringList referrals = referralsOf(made.request);
            if (!made.truth.contentious.isEmpty()) {
                ++contentious;
                if (referrals.isEmpty())
                    unseen.append(made.truth.contentious.join(u' ') + u": " + made.request.facts);
            } else if (made.truth.defects.isEmpty()) {
                ++clean;
                if (!referrals.isEmpty())
                    alarms.append(referrals.join(u' ') + u": " + made.request.offences.join(u"; ") + u": " +
                                  made.request.facts);
            }
        }
        QVERIFY(contentious > 200 && clean > 5'000);
        QVERIFY2(double(unseen.size()) <= 0.01 * contentious, qPrintable(unseen.join(u'\n')));
        QVERIFY2(double(alarms.size()) <= 0.005 * clean, qPrintable(alarms.join(u'\n')));
    }

private:
    /// Supervision of the source (S01) is a matter of a dated table, not of the request.
    [[nodiscard]] QStringList referralsOf(const Request &request) const
    {
        QStringList referrals;
        for (const Finding &finding : m_engine->runChecks(m_engine->contextFor(request, {}, {}))) {
            if (finding.mandatoryReferral && finding.indicator != u"S01" && !referrals.contains(finding.indicator))
                referrals.append(finding.indicator);
        }
        return referrals;
    }

    std::optional<CheckEngine> m_engine;
};

QTEST_GUILESS_MAIN(TestGeneratedTruth)
#include "tst_generated_truth.moc"
