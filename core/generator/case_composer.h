// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/domain/request.h"
#include "core/generator/case_texts.h"
#include "core/generator/name_factory.h"
#include "core/generator/text_filler.h"

#include <QDate>

namespace core {

/// The days of one case, each before the next.
struct CaseDates
{
    QDate act;
    QDate warrant;
    QDate request;
};
CaseDates inventDates(QDate today, Random &random);

/// Fills in what a request says about the case: charges, laws, facts, penalty, warrant, assurances, and the conditions
/// of its type, complete in form. The subject must be filled in before.
class CaseComposer
{
public:
    CaseComposer(const NameFactory &names, NameCulture culture, Random &random);

    void composeOrdinary(Request &request, const CaseDates &dates, bool decoy);
    void composeContentious(Request &request, const CaseDates &dates, const ContentiousTexts &kind);
    /// Yellow, black, green, orange, purple and UN notices, which have no judicial data.
    void composeOther(Request &request, const CaseDates &dates);
    /// A town name of the culture.
    QString town();

private:
    QStringView pick(std::span<const QStringView> texts);
    Blanks makeBlanks(const Request &request, QDate act);
    QString filled(QStringView part, const Blanks &blanks) const;
    QString ordinaryFacts(const OffenceTexts &offence, const Blanks &blanks);
    void composeJudicial(Request &request, const CaseDates &dates, const Blanks &blanks, int lowest, int highest);
    void composeMissing(Request &request, const CaseDates &dates, const Blanks &blanks);
    void composeThreat(Request &request, const Blanks &blanks);
    bool composeInOtherLanguage(Request &request, Blanks &blanks);

    const NameFactory &m_names;
    NameCulture m_culture;
    Random &m_random;
};

} // namespace core
