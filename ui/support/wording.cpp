// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/wording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Gives the free functions here a translation context of their own.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString wordFor(core::NoticeType type)
{
    switch (type) {
    case core::NoticeType::Red:
        return Words::tr("red notice");
    case core::NoticeType::Blue:
        return Words::tr("blue notice");
    case core::NoticeType::Green:
        return Words::tr("green notice");
    case core::NoticeType::Yellow:
        return Words::tr("yellow notice");
    case core::NoticeType::Black:
        return Words::tr("black notice");
    case core::NoticeType::Purple:
        return Words::tr("purple notice");
    case core::NoticeType::Orange:
        return Words::tr("orange notice");
    case core::NoticeType::UnSpecial:
        return Words::tr("UN special notice");
    case core::NoticeType::Silver:
        return Words::tr("silver notice");
    case core::NoticeType::Unknown:
        break;
    }
    return Words::tr("type unknown");
}

QString shortWordFor(core::NoticeType type)
{
    switch (type) {
    case core::NoticeType::Red:
        return Words::tr("red");
    case core::NoticeType::Blue:
        return Words::tr("blue");
    case core::NoticeType::Green:
        return Words::tr("green");
    case core::NoticeType::Yellow:
        return Words::tr("yellow");
    case core::NoticeType::Black:
        return Words::tr("black");
    case core::NoticeType::Purple:
        return Words::tr("purple");
    case core::NoticeType::Orange:
        return Words::tr("orange");
    case core::NoticeType::UnSpecial:
        return Words::tr("UN special");
    case core::NoticeType::Silver:
        return Words::tr("silver");
    case core::NoticeType::Unknown:
        break;
    }
    return unknownWord();
}

QString wordFor(core::Channel channel)
{
    return channel == core::Channel::Notice ? Words::tr("notice") : Words::tr("diffusion");
}

QString wordFor(core::ReviewState state)
{
    switch (state) {
    case core::ReviewState::Screening:
        return Words::tr("screening");
    case core::ReviewState::Detailed:
        return Words::tr("detailed review");
    case core::ReviewState::WaitSource:
        return Words::tr("waiting for the source");
    case core::ReviewState::ApproveProposed:
        return Words::tr("approval proposed");
    case core::ReviewState::RefuseProposed:
        return Words::tr("refusal proposed");
    case core::ReviewState::Approved:
        return Words::tr("approved");
    case core::ReviewState::Refused:
        return Words::tr("refused");
    }
    return {};
}

QString wordFor(core::Route route)
{
    switch (route) {
    case core::Route::Detailed:
        return Words::tr("detailed");
    case core::Route::Standard:
        return Words::tr("standard");
    case core::Route::ReturnToSource:
        return Words::tr("return to source");
    }
    return {};
}

QString wordFor(core::Band band)
{
    switch (band) {
    case core::Band::Low:
        return Words::tr("low", "concern");
    case core::Band::Moderate:
        return Words::tr("moderate", "concern");
    case core::Band::Raised:
        return Words::tr("raised", "concern");
    case core::Band::High:
        return Words::tr("high", "concern");
    }
    return {};
}

QString wordFor(core::Direction direction)
{
    switch (direction) {
    case core::Direction::Block:
        return Words::tr("blocks publication");
    case core::Direction::Raise:
        return Words::tr("raises concern");
    case core::Direction::Ask:
        return Words::tr("asks for more");
    case core::Direction::Lower:
        return Words::tr("lowers concern");
    }
    return {};
}

QString wordFor(core::Verdict verdict)
{
    switch (verdict) {
    case core::Verdict::Approve:
        return Words::tr("Approve");
    case core::Verdict::Refuse:
        return Words::tr("Refuse");
    case core::Verdict::AskMore:
        return Words::tr("Ask the source");
    case core::Verdict::Refer:
        return Words::tr("Refer to detailed review");
    }
    return {};
}

QString pastWordFor(core::Verdict verdict)
{
    switch (verdict) {
    case core::Verdict::Approve:
        return Words::tr("approved", "decision");
    case core::Verdict::Refuse:
        return Words::tr("refused", "decision");
    case core::Verdict::AskMore:
        return Words::tr("asked the source", "decision");
    case core::Verdict::Refer:
        return Words::tr("referred to detailed review", "decision");
    }
    return {};
}

QString wordFor(core::StatusCode status)
{
    switch (status) {
    case core::StatusCode::Unknown:
        return {};
    case core::StatusCode::Convicted:
        return Words::tr("convicted");
    case core::StatusCode::Charged:
        return Words::tr("charged");
    case core::StatusCode::Suspect:
        return Words::tr("suspect (status code)");
    case core::StatusCode::CriminalHistory:
        return Words::tr("criminal history");
    case core::StatusCode::Witness:
        return Words::tr("witness");
    case core::StatusCode::Victim:
        return Words::tr("victim");
    case core::StatusCode::Missing:
        return Words::tr("missing");
    case core::StatusCode::UnidentifiedPerson:
        return Words::tr("unidentified person");
    case core::StatusCode::UnidentifiedBody:
        return Words::tr("unidentified body");
    case core::StatusCode::Deceased:
        return Words::tr("deceased");
    case core::StatusCode::PossibleThreat:
        return Words::tr("possible threat");
    case core::StatusCode::UnSanctioned:
        return Words::tr("under UN sanctions");
    }
    return {};
}

QString wordFor(core::Confidentiality level)
{
    switch (level) {
    case core::Confidentiality::OfficialUseOnly:
        return Words::tr("for official use only");
    case core::Confidentiality::Restricted:
        return Words::tr("restricted");
    case core::Confidentiality::Confidential:
        return Words::tr("confidential");
    }
    return {};
}

QString wordFor(core::SoughtFor soughtFor)
{
    switch (soughtFor) {
    case core::SoughtFor::Unknown:
        return {};
    case core::SoughtFor::Prosecution:
        return Words::tr("prosecution");
    case core::SoughtFor::Sentence:
        return Words::tr("serving a sentence");
    }
    return {};
}

QString wordFor(core::Sex sex)
{
    switch (sex) {
    case core::Sex::Unknown:
        return {};
    case core::Sex::Male:
        return Words::tr("male");
    case core::Sex::Female:
        return Words::tr("female");
    }
    return {};
}

QString wordFor(core::PersonName::Kind kind)
{
    switch (kind) {
    case core::PersonName::Kind::Primary:
        return Words::tr("Name");
    case core::PersonName::Kind::Original:
        return Words::tr("Name in original script");
    case core::PersonName::Kind::Birth:
        return Words::tr("Name at birth");
    case core::PersonName::Kind::Alias:
        return Words::tr("Other name");
    case core::PersonName::Kind::WeakAlias:
        return Words::tr("Nickname");
    case core::PersonName::Kind::Suggested:
        return Words::tr("Possible name, to be confirmed");
    }
    return {};
}

QString wordForAction(const QString &action)
{
    if (action == u"import")
        return Words::tr("came in by import");
    if (action == u"view")
        return Words::tr("was viewed");
    if (action == u"decide" || action == u"decision")
        return Words::tr("was decided on");
    if (action == u"provisional")
        return Words::tr("was given a provisional verdict");
    if (action == u"finding.accept")
        return Words::tr("had an indicator accepted");
    if (action == u"finding.reject")
        return Words::tr("had an indicator rejected");
    if (action == u"finding.defer")
        return Words::tr("had an indicator deferred");
    if (action == u"claim")
        return Words::tr("was claimed");
    if (action == u"release")
        return Words::tr("was released");
    if (action == u"export")
        return Words::tr("was exported");
    if (action == u"assess")
        return Words::tr("was assessed");
    if (action == u"reassess")
        return Words::tr("was assessed anew because of another request");
    if (action == u"search")
        return Words::tr("was opened from a search");
    if (action == u"compare")
        return Words::tr("was compared with another request");
    return action;
}

QString unknownWord()
{
    return Words::tr("unknown");
}

QString yesNoUnknown(std::optional<bool> value)
{
    if (!value)
        return {};
    return *value ? Words::tr("yes") : Words::tr("no");
}

QString wordFor(const core::DateRange &range)
{
    if (!range.isKnown())
        return {};
    if (!range.isRange())
        return range.from.toString();
    return Words::tr("between %1 and %2").arg(range.from.toString(), range.to.toString());
}

QString monthsInWords(int months)
{
    const QString count = Words::tr("%Ln month(s)", nullptr, months);
    if (months < 12 || months % 12 != 0)
        return count;
    return Words::tr("%1 (%2)", "months (years)").arg(count, Words::tr("%Ln year(s)", nullptr, months / 12));
}

QString dueInWords(QDate due, QDate today)
{
    if (!due.isValid())
        return {};
    const auto days = static_cast<int>(today.daysTo(due));
    if (days < 0)
        return Words::tr("overdue by %Ln day(s)", nullptr, -days);
    if (days == 0)
        return Words::tr("due today");
    if (days == 1)
        return Words::tr("due tomorrow");
    return Words::tr("due in %Ln day(s)", nullptr, days);
}

QString dayInWords(QDate day)
{
    return QLocale().toString(day, Words::tr("d MMM yyyy", "a day: its number, the short name of the month, the year"));
}

QString momentInWords(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    const QDateTime here = moment.toLocalTime();
    return Words::tr("%1, %2", "a day, the time of that day")
        .arg(dayInWords(here.date()), QLocale().toString(here.time(), QLocale::ShortFormat));
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString outOf(qint64 part, qint64 whole)
{
    return Words::tr("%1 of %2").arg(number(part), number(whole));
}

QString bytesInWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace ui
