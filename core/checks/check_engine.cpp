// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/check_engine.h"

#include "core/checks/likeness_findings.h"
#include "core/checks/registry.h"
#include "core/checks/resource_file.h"
#include "core/checks/text/text_view.h"

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Few enough that their texts stay in the processor's cache next to the indicators' code.
constexpr size_t kIndicatedTogether = 16;

/// Every indicator over some requests, one indicator after the other: in this order the code of each is fetched once
/// for all of them. The findings of one request stand in the order of the registry all the same.
void runIndicators(std::span<const CheckContext> contexts, std::span<const TextView> texts, size_t first,
                   std::vector<QList<Finding>> &findings)
{
    const size_t end = std::min(first + kIndicatedTogether, contexts.size());
    for (const auto &indicator : indicators()) {
        for (size_t i = first; i < end; ++i)
            indicator->check(contexts[i], texts[i], findings[i]);
    }
}

} // namespace

CheckEngine::CheckEngine(Policy policy, ReferenceTables tables, Lexicon lexicon, LikenessModel likeness)
{
    lexicon.setStems(likeness.stems());
    m_parts =
        std::make_shared<const Parts>(std::move(policy), std::move(tables), std::move(lexicon), std::move(likeness));
}

CheckEngine CheckEngine::withLikeness(LikenessModel likeness) const
{
    return {m_parts->policy, m_parts->tables, m_parts->lexicon, std::move(likeness)};
}

Result<CheckEngine> CheckEngine::load()
{
    auto policy = Policy::load();
    if (!policy)
        return policy.error();
    return load(std::move(*policy));
}

Result<CheckEngine> CheckEngine::load(Policy policy)
{
    auto plain = loadWithoutLikeness(std::move(policy));
    if (!plain)
        return plain.error();
    auto likeness = LikenessModel::shipped(plain->lexicon().classNames());
    if (!likeness)
        return likeness.error();
    return plain->withLikeness(std::move(*likeness));
}

Result<CheckEngine> CheckEngine::loadWithoutLikeness(Policy policy)
{
    auto tables = ReferenceTables::load();
    if (!tables)
        return tables.error();
    QList<QByteArray> phraseTables; // and the table of words
    for (const auto &code : {u"en"_s, u"fr"_s, u"es"_s, u"ar"_s}) {
        const auto bytes = resourceFile(u"tables/lexicon_%1.json"_s.arg(code));
        if (!bytes)
            return bytes.error();
        phraseTables.append(*bytes);
    }
    const auto words = resourceFile(u"tables/words.json"_s);
    if (!words)
        return words.error();
    phraseTables.append(*words);
    auto lexicon = Lexicon::load(phraseTables);
    if (!lexicon)
        return lexicon.error();
    return CheckEngine(std::move(policy), std::move(*tables), std::move(*lexicon));
}

CheckContext CheckEngine::contextFor(const Request &request, const MatchFacts &matches, QDate today) const
{
    return {request, matches, m_parts->tables, m_parts->policy, today, FormKnowledge::Full, {}};
}

QList<Finding> CheckEngine::runChecks(const CheckContext &context) const
{
    return std::move(runChecks({&context, 1}).front());
}

std::vector<QList<Finding>> CheckEngine::runChecks(std::span<const CheckContext> contexts) const
{
    std::vector<TextView> texts;
    texts.reserve(contexts.size());
    for (const CheckContext &context : contexts)
        texts.push_back(readTexts(context.request, m_parts->lexicon));
    std::vector<QList<Finding>> findings(contexts.size());
    for (size_t first = 0; first < contexts.size(); first += kIndicatedTogether)
        runIndicators(contexts, texts, first, findings);
    for (size_t i = 0; i < contexts.size(); ++i)
        applyLikeness(m_parts->likeness, texts[i], findings[i]);
    for (size_t i = 0; i < contexts.size(); ++i) {
        for (Finding &finding : findings[i])
            finding.points = contexts[i].policy.pointsOf(finding);
    }
    return findings;
}

} // namespace core
