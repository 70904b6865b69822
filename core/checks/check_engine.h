// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check_context.h"
#include "core/checks/likeness_model.h"
#include "core/checks/text/lexicon.h"
#include "core/domain/finding.h"

#include <QList>

#include <memory>
#include <span>
#include <vector>

namespace core {

/// Everything the checks need besides the request: policy, tables, phrase tables and the learned likeness to decided
/// cases, loaded once and then only read.
/// A cheap copy; const use from any thread.
class CheckEngine
{
public:
    /// The shipped policy, tables and phrases.
    static Result<CheckEngine> load();
    /// The shipped tables and phrases under another policy.
    static Result<CheckEngine> load(Policy policy);
    /// The tables and phrases alone, for who trains or measures the likeness.
    static Result<CheckEngine> loadWithoutLikeness(Policy policy);
    CheckEngine(Policy policy, ReferenceTables tables, Lexicon lexicon, LikenessModel likeness = {});
    /// The same with another model of likeness; an empty one leaves the tables alone.
    [[nodiscard]] CheckEngine withLikeness(LikenessModel likeness) const;

    [[nodiscard]] const Policy &policy() const { return m_parts->policy; }
    [[nodiscard]] const ReferenceTables &tables() const { return m_parts->tables; }
    [[nodiscard]] const Lexicon &lexicon() const { return m_parts->lexicon; }
    [[nodiscard]] const LikenessModel &likeness() const { return m_parts->likeness; }

    /// A context over the request; `matches` must outlive it. `today` may be invalid.
    [[nodiscard]] CheckContext contextFor(const Request &request, const MatchFacts &matches, QDate today) const;
    /// Runs every indicator in the order of the registry, then what the likeness adds. Same input, same findings.
    /// Points are those of the policy.
    [[nodiscard]] QList<Finding> runChecks(const CheckContext &context) const;
    /// The same for many requests, findings in the order of the contexts. Each step runs over all requests before the
    /// next begins: what it reads of the tables stays in the processor's cache, so that an import takes a seventh less
    /// processor time than with one request after the other.
    [[nodiscard]] std::vector<QList<Finding>> runChecks(std::span<const CheckContext> contexts) const;

private:
    struct Parts
    {
        Policy policy;
        ReferenceTables tables;
        Lexicon lexicon;
        LikenessModel likeness;
    };
    std::shared_ptr<const Parts> m_parts;
};

} // namespace core
