// SPDX-License-Identifier: GPL-3.0-or-later
// D01 protests and doubts of others, D02 extradition refused, D03 Commission for the Control of Files.
#include "core/checks/indicators/indicator_list.h"
#include "core/checks/indicators/offence_groups.h"
#include "core/checks/indicators/told_patterns.h"

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

class Protests final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override
    {
        return {"D01"_L1, 4, "RPD art. 34(3)(d), IRSD 3(1)(e), AG-2010-RES-10"_L1, Direction::Raise, true};
    }

    void check(const CheckContext &context, const TextView &texts, QList<Finding> &findings) const override
    {
        for (const ProtestEntry &protest : context.matches.protests)
            addProtest(protest, texts, findings);
        checkStatements(context.request, findings);
        if (const Mark *told = texts.find(Concept::NcbProtest, kAccounts, kTold))
            findings.append(findingOf(info(), "protest_stated", {texts.evidence(*told)}));
        if (const Mark *critics = texts.find(Concept::Criticism, kAccounts, kTold))
            findings.append(findingOf(info(), "criticism", {texts.evidence(*critics)}));
        else if (const Mark *doubt = texts.find(Concept::OutsideDoubt, kStatements, Negated | Quoted))
            findings.append(findingOf(info(), "doubt_stated", {texts.evidence(*doubt)}));
        checkRecipients(context.request, texts, findings);
        addToldPatterns(info(), texts, findings);
    }

private:
    void addProtest(const ProtestEntry &protest, const TextView &texts, QList<Finding> &findings) const
    {
        // AG-2010-RES-10: grave international crimes, and the state of nationality protests: not to be recorded.
        const bool barred = protest.nationalityState && findCharge(texts, Concept::ChargeGrave);
        const char *variant = barred ? "grave_crime_nationality" : protest.preEmptive ? "pre_emptive" : "protest";
        QList<Evidence> evidence{fieldEvidence("matches.protests", protest.from)};
        if (!protest.reference.isEmpty())
            evidence.append(fieldEvidence("matches.protests", protest.reference));
        findings.append(findingOf(info(), variant, barred ? Direction::Block : Direction::Raise, evidence));
    }

    void checkStatements(const Request &request, QList<Finding> &findings) const
    {
        for (qsizetype i = 0; i < request.statements.size(); ++i) {
            const Statement &statement = request.statements[i];
            if (statement.kind == u"protest")
                findings.append(findingOf(
                    info(), "protest", {{u"statements[%1].text"_s.arg(i), 0, statement.text.size(), statement.text}}));
        }
    }

    void checkRecipients(const Request &request, const TextView &texts, QList<Finding> &findings) const
    {
        for (const QString &country : request.subject.nationalities) {
            const Restrictions &limits = request.restrictions;
            const bool left = limits.excluded.contains(country) ||
                              (!limits.recipients.isEmpty() && !limits.recipients.contains(country));
            if (left && country != request.source && request.channel == Channel::Diffusion)
                findings.append(findingOf(info(), "own_country_left_out", {fieldEvidence("restrictions")}));
        }
        const Mark *told = texts.find(Concept::NotRecipient, kAccounts, Quoted | OwnStatement);
        if (!told)
            told = texts.find(Concept::NoConsultation, kAccounts, Quoted | OwnStatement);
        if (told)
            findings.append(findingOf(info(), "not_consulted", {texts.evidence(*told)}));
    }
};

class ExtraditionRefusal final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override
    {
        return {"D02"_L1, 5, "AGN/53/RES/7, CCF-5/2019"_L1, Direction::Ask, true};
    }

    void check(const CheckContext &context, const TextView &texts, QList<Finding> &findings) const override
    {
        const Mark *told = texts.find(Concept::ExtraditionRefused, kAccounts);
        Evidence evidence;
        if (told)
            evidence = texts.evidence(*told);
        else if (!classified(context.request, evidence)) {
            addToldPatterns(info(), texts, findings);
            return;
        }
        const bool besideRights = texts.has(Concept::ReasonRights, kStatements, Negated) ||
                                  (told && texts.besides(*told, Concept::ReasonRights, Negated));
        const bool procedure = texts.has(Concept::ReasonProcedure, kAccounts, 0);
        if (besideRights)
            findings.append(findingOf(info(), "reason_rights", Direction::Raise, {evidence}));
        else
            findings.append(findingOf(info(), procedure ? "reason_procedure" : "reason_open", {evidence}));
    }

private:
    static bool classified(const Request &request, Evidence &evidence)
    {
        for (qsizetype i = 0; i < request.statements.size(); ++i) {
            const Statement &statement = request.statements[i];
            if (statement.kind != u"extradition-refused")
                continue;
            evidence = {u"statements[%1].text"_s.arg(i), 0, statement.text.size(), statement.text};
            return true;
        }
        return false;
    }
};

class Commission final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override
    {
        return {"D03"_L1, 4, "CCF Statute art. 38"_L1, Direction::Raise, true};
    }

    void check(const CheckContext &context, const TextView &texts, QList<Finding> &findings) const override
    {
        const CcfFlag flag = context.matches.ccf;
        if (flag == CcfFlag::NotCompliant)
            findings.append(findingOf(info(), "not_compliant", Direction::Block, {fieldEvidence("matches.ccf")}));
        else if (flag != CcfFlag::None)
            findings.append(findingOf(info(), flag == CcfFlag::OpenRequest ? "open_request" : "accomplice_deleted",
                                      {fieldEvidence("matches.ccf")}));
        const Mark *told = texts.find(Concept::Ccf, kAccounts, Quoted);
        if (!told)
            told = texts.find(Concept::DataDeleted, kAccounts, Negated | Quoted);
        if (told)
            findings.append(findingOf(info(), "stated", {texts.evidence(*told)}));
        addToldPatterns(info(), texts, findings);
    }
};

} // namespace

void addPositionIndicators(IndicatorList &list)
{
    list.push_back(std::make_unique<Protests>());
    list.push_back(std::make_unique<ExtraditionRefusal>());
    list.push_back(std::make_unique<Commission>());
}

} // namespace core
