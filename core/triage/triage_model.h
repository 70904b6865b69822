// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/checks/policy.h"
#include "core/domain/assessment.h"
#include "core/domain/request.h"
#include "core/triage/calibration.h"
#include "core/triage/combiner.h"
#include "core/triage/similar_cases.h"
#include "core/triage/text_model.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace core {

/// What stands behind a score, for the reviewer.
struct Explanation
{
    double intercept = 0;              ///< log-odds when nothing fired
    double textPoints = 0;             ///< the text's share, >= 0 and capped
    double logOdds = 0;                ///< intercept + text points + points of the findings
    QStringList phrases;               ///< words of the request that counted in the text's share, strongest first
    QList<SimilarCase> similar;        ///< at most three, most similar first
    QStringList changesThatAlterRoute; ///< indicators whose absence alone would give another route
};

/// The trained triage score: a text model whose score enters as one capped feature, and an additive combiner over the
/// indicators whose weights keep their direction. It scores a request's compliance and never sees the requesting
/// country, nationality, religion, ethnicity, names or reviewer. Immutable; const use from any thread.
class TriageModel
{
public:
    struct Parts
    {
        TextModel text;
        double textLow = 0;  ///< text score that counts 0
        double textHigh = 1; ///< text score that counts 1
        QStringList keys;    ///< indicator features, ascending
        CombinerWeights weights;
        Calibration calibration;
        QList<DecidedCase> decided;
    };
    explicit TriageModel(Parts parts);

    /// Reads what save() wrote. InvalidInput with a sentence when it is damaged or of another version.
    static Result<TriageModel> load(const QByteArray &bytes);
    /// Equal models give equal bytes.
    [[nodiscard]] QByteArray save() const;
    /// The model that ships with the program.
    static Result<TriageModel> shipped();

    /// Fills in points, concern, band and route. `findings` are those of the checks; their points are replaced by the
    /// model's, and sum with intercept and text points to the log-odds. A finding that the model has never seen keeps
    /// the points of the policy, held to its direction. Mandatory referrals stand whatever the score.
    [[nodiscard]] Assessment assess(const Request &request, const QList<Finding> &findings, const Policy &policy) const;
    /// The same for many requests, each with its findings: step by step over all, as the checks do.
    [[nodiscard]] std::vector<Assessment> assess(std::span<const Request *const> requests,
                                                 std::vector<QList<Finding>> findings, const Policy &policy) const;
    /// The same with the text part switched off.
    [[nodiscard]] Assessment assessWithoutText(const QList<Finding> &findings, const Policy &policy) const;
    /// What stands behind an assessment that assess() gave for this request.
    [[nodiscard]] Explanation explain(const Request &request, const Assessment &assessment) const;

    /// The text feature in [0, 1] of a request, or of its neutral text.
    [[nodiscard]] double textFeature(const Request &request) const;
    [[nodiscard]] double textFeature(const FoldedText &neutral) const;
    [[nodiscard]] const Parts &parts() const { return *m_parts; }
    /// The first 12 hex digits of the SHA-256 of save().
    [[nodiscard]] const QString &version() const { return m_version; }

private:
    [[nodiscard]] Assessment assessed(QList<Finding> findings, double textPoints, const Policy &policy) const;
    std::shared_ptr<const Parts> m_parts;
    std::shared_ptr<const SimilarCases> m_similar; ///< over the parts
    QString m_version;
};

/// Indicators whose absence alone would give the findings another route.
QStringList changesThatAlterRoute(const QList<Finding> &findings);
/// The feature of a finding: "A04/with_act"; a lowering one ends in "-", because one indicator may both raise and
/// lower.
QString featureKey(const Finding &finding);
/// Which way a finding may count.
Sign signOf(const Finding &finding);
/// The same from a finding's feature.
Sign signOfKey(QStringView featureKey);

} // namespace core
