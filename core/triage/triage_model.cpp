// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/triage_model.h"

#include "core/checks/routing.h"
#include "core/triage/neutral_text.h"
#include "core/triage/text_feature_walk.h"
#include "core/triage/triage_model_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kShownPhrases = 5;
constexpr qsizetype kShownCases = 3;

} // namespace

QStringList changesThatAlterRoute(const QList<Finding> &findings)
{
    const Route now = proposeRoute(findings).route;
    QStringList changes;
    QSet<QString> tried;
    for (const Finding &finding : findings) {
        if (tried.contains(finding.indicator))
            continue;
        tried.insert(finding.indicator);
        QList<Finding> without;
        for (const Finding &other : findings) {
            if (other.indicator != finding.indicator)
                without.append(other);
        }
        if (proposeRoute(without).route != now)
            changes.append(finding.indicator);
    }
    return changes;
}

QString featureKey(const Finding &finding)
{
    const QString key = finding.indicator + u'/' + finding.variant;
    return finding.direction == Direction::Lower ? key + u'-' : key;
}

Sign signOf(const Finding &finding)
{
    return finding.direction == Direction::Lower ? Sign::Lowers : Sign::Raises;
}

Sign signOfKey(QStringView featureKey)
{
    return featureKey.endsWith(u'-') ? Sign::Lowers : Sign::Raises;
}

TriageModel::TriageModel(Parts parts)
    : m_parts(std::make_shared<const Parts>(std::move(parts))),
      m_similar(std::make_shared<const SimilarCases>(m_parts->decided))
{
    m_version = QString::fromLatin1(
        QCryptographicHash::hash(triageModelBytes(*m_parts), QCryptographicHash::Sha256).toHex().first(12));
}

Result<TriageModel> TriageModel::load(const QByteArray &bytes)
{
    auto parts = readTriageModel(bytes);
    if (!parts)
        return parts.error();
    return TriageModel(std::move(*parts));
}

QByteArray TriageModel::save() const
{
    return triageModelBytes(*m_parts);
}

Result<TriageModel> TriageModel::shipped()
{
    QFile file(u":/noticedesk/models/starting-model.bin"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            Error::Code::NotFound,
            QCoreApplication::translate("core::TriageModel", "The program was built without a starting model."),
            {}};
    }
    return load(qUncompress(file.readAll()));
}

double TriageModel::textFeature(const Request &request) const
{
    return m_parts->text.isEmpty() ? 0 : textFeature(neutralWords(request));
}

double TriageModel::textFeature(const FoldedText &neutral) const
{
    if (m_parts->text.isEmpty())
        return 0;
    const double score = m_parts->text.score(neutral);
    return std::clamp((score - m_parts->textLow) / (m_parts->textHigh - m_parts->textLow), 0.0, 1.0);
}

Assessment TriageModel::assess(const Request &request, const QList<Finding> &findings, const Policy &policy) const
{
    return assessed(findings, m_parts->weights.text * textFeature(request), policy);
}

std::vector<Assessment> TriageModel::assess(std::span<const Request *const> requests,
                                            std::vector<QList<Finding>> findings, const Policy &policy) const
{
    std::vector<FoldedText> texts;
    texts.reserve(requests.size());
    for (const Request *request : requests)
        texts.push_back(m_parts->text.isEmpty() ? FoldedText() : neutralWords(*request));
    std::vector<double> points;
    points.reserve(requests.size());
    for (const FoldedText &text : texts)
        points.push_back(m_parts->weights.text * textFeature(text));
    std::vector<Assessment> assessments;
    assessments.reserve(requests.size());
    for (size_t i = 0; i < requests.size(); ++i)
        assessments.push_back(assessed(std::move(findings[i]), points[i], policy));
    return assessments;
}

Assessment TriageModel::assessWithoutText(const QList<Finding> &findings, const Policy &policy) const
{
    return assessed(findings, 0, policy);
}

Assessment TriageModel::assessed(QList<Finding> findings, double textPoints, const Policy &policy) const
{
    double logOdds = m_parts->weights.intercept + textPoints;
    QSet<QString> counted;
    for (Finding &finding : findings) {
        const QString key = featureKey(finding);
        finding.points = 0; // a feature counts once, however often it was found
        if (counted.contains(key))
            continue;
        counted.insert(key);
        const auto known = std::lower_bound(m_parts->keys.begin(), m_parts->keys.end(), key);
        const double policyPoints = policy.pointsOf(finding);
        if (known != m_parts->keys.end() && *known == key)
            finding.points = m_parts->weights.indicator[size_t(known - m_parts->keys.begin())];
        else
            finding.points =
                signOf(finding) == Sign::Raises ? std::max(0.0, policyPoints) : std::min(0.0, policyPoints);
        logOdds += finding.points;
    }
    const RouteProposal proposal = proposeRoute(findings);
    Assessment assessment;
    assessment.findings = std::move(findings);
    assessment.concern = m_parts->calibration.probability(logOdds);
    assessment.band = policy.bandOf(assessment.concern);
    assessment.route = proposal.route;
    assessment.cause = proposal.cause;
    assessment.referral = proposal.referral;
    assessment.policyVersion = policy.version;
    assessment.modelVersion = m_version;
    return assessment;
}

Explanation TriageModel::explain(const Request &request, const Assessment &assessment) const
{
    const QString neutral = neutralText(request);
    Explanation explanation;
    explanation.intercept = m_parts->weights.intercept;
    explanation.textPoints = m_parts->weights.text * textFeature(request);
    explanation.logOdds = explanation.intercept + explanation.textPoints;
    for (const Finding &finding : assessment.findings)
        explanation.logOdds += finding.points;
    if (explanation.textPoints > 0) {
        for (const CountedPhrase &phrase : m_parts->text.phrases(neutral, kShownPhrases))
            explanation.phrases.append(neutral.mid(phrase.start, phrase.end - phrase.start).simplified());
    }
    explanation.changesThatAlterRoute = core::changesThatAlterRoute(assessment.findings);
    QStringList keys;
    for (const Finding &finding : assessment.findings) {
        if (const QString key = featureKey(finding); !keys.contains(key))
            keys.append(key);
    }
    const auto terms = m_parts->text.strongest(hashText(neutral, m_parts->text.options()), kDecidedTerms);
    explanation.similar = m_similar->nearest(terms, keys, kShownCases);
    return explanation;
}

} // namespace core
