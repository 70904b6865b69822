// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/request_columns.h"

#include "core/storage/desk_rank.h"
#include "core/storage/request_store.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Bounds what the queue's rows carry; the whole text stays in the version's content.
constexpr qsizetype kRowText = 160;

QString subjectName(const Request &request)
{
    const PersonName *name = request.subject.primaryName();
    return name ? name->display().left(kRowText) : QString(u""_s);
}

QString firstOffence(const Request &request)
{
    for (const QString &offence : request.offences) {
        if (!offence.isEmpty())
            return offence.simplified().left(kRowText);
    }
    for (const Warrant &warrant : request.warrants) {
        if (!warrant.charge.isEmpty())
            return warrant.charge.simplified().left(kRowText);
    }
    return u""_s;
}

} // namespace

QString indicatorColumn(const Assessment &assessment)
{
    QStringList ids;
    for (const Finding &finding : assessment.findings) {
        if (!ids.contains(finding.indicator))
            ids.append(finding.indicator);
    }
    return ids.join(u' ');
}

SqlValue dueColumn(QDate due)
{
    return due.isValid() ? SqlValue(due.toJulianDay()) : SqlValue();
}

RequestColumns requestColumns(const NewRequest &record, ReviewState state)
{
    const Request &request = record.request;
    const Assessment &assessment = record.assessment;
    return {noticeTypeCode(request.type),
            channelCode(request.channel),
            request.source,
            subjectName(request),
            firstOffence(request),
            routeCode(assessment.route),
            routeCauseCode(assessment.cause),
            bandCode(assessment.band),
            assessment.concern,
            assessment.referral ? 1 : 0,
            deskRank(state, assessment.route),
            indicatorColumn(assessment),
            dueColumn(record.due)};
}

} // namespace core
