// SPDX-License-Identifier: GPL-3.0-or-later
// The stable codes of all domain enumerations: what files, the case file and the command line hold.
#include "core/domain/assessment.h"
#include "core/domain/code_table.h"
#include "core/domain/decision.h"
#include "core/domain/finding.h"
#include "core/domain/notice_type.h"
#include "core/domain/person.h"
#include "core/domain/request.h"

namespace core {

namespace {

template <typename Enum, size_t N>
using Table = std::array<CodeRow<Enum>, N>;

constexpr Table<NoticeType, 11> kNoticeTypeCodes{{{NoticeType::Red, u"red"},
                                                  {NoticeType::Blue, u"blue"},
                                                  {NoticeType::Green, u"green"},
                                                  {NoticeType::Yellow, u"yellow"},
                                                  {NoticeType::Black, u"black"},
                                                  {NoticeType::Purple, u"purple"},
                                                  {NoticeType::Orange, u"orange"},
                                                  {NoticeType::UnSpecial, u"un"},
                                                  {NoticeType::Silver, u"silver"},
                                                  {NoticeType::Unknown, u"unknown"},
                                                  {NoticeType::UnSpecial, u"un_special"}}};

constexpr Table<Channel, 2> kChannelCodes{{{Channel::Notice, u"notice"}, {Channel::Diffusion, u"diffusion"}}};

constexpr Table<Sex, 5> kSexCodes{
    {{Sex::Male, u"M"}, {Sex::Female, u"F"}, {Sex::Unknown, u"U"}, {Sex::Male, u"male"}, {Sex::Female, u"female"}}};

constexpr Table<PersonName::Kind, 6> kNameKindCodes{{{PersonName::Kind::Primary, u"primary"},
                                                     {PersonName::Kind::Original, u"original"},
                                                     {PersonName::Kind::Birth, u"birth"},
                                                     {PersonName::Kind::Alias, u"alias"},
                                                     {PersonName::Kind::WeakAlias, u"weak_alias"},
                                                     {PersonName::Kind::Suggested, u"suggested"}}};

constexpr Table<StatusCode, 13> kStatusCodes{{{StatusCode::Unknown, u""},
                                              {StatusCode::Convicted, u"CONVICTED"},
                                              {StatusCode::Charged, u"CHARGED"},
                                              {StatusCode::Suspect, u"SUSPECT"},
                                              {StatusCode::CriminalHistory, u"CRIMINAL_HISTORY"},
                                              {StatusCode::Witness, u"WITNESS"},
                                              {StatusCode::Victim, u"VICTIM"},
                                              {StatusCode::Missing, u"MISSING"},
                                              {StatusCode::UnidentifiedPerson, u"UNIDENTIFIED_PERSON"},
                                              {StatusCode::UnidentifiedBody, u"UNIDENTIFIED_BODY"},
                                              {StatusCode::Deceased, u"DECEASED"},
                                              {StatusCode::PossibleThreat, u"POSSIBLE_THREAT"},
                                              {StatusCode::UnSanctioned, u"UN_SANCTIONED"}}};

constexpr Table<Confidentiality, 3> kConfidentialityCodes{{{Confidentiality::OfficialUseOnly, u"official_use_only"},
                                                           {Confidentiality::Restricted, u"restricted"},
                                                           {Confidentiality::Confidential, u"confidential"}}};

constexpr Table<SoughtFor, 3> kSoughtForCodes{
    {{SoughtFor::Unknown, u""}, {SoughtFor::Prosecution, u"prosecution"}, {SoughtFor::Sentence, u"sentence"}}};

constexpr Table<Direction, 4> kDirectionCodes{{{Direction::Block, u"block"},
                                               {Direction::Raise, u"raise"},
                                               {Direction::Ask, u"ask"},
                                               {Direction::Lower, u"lower"}}};

constexpr Table<Route, 3> kRouteCodes{
    {{Route::Detailed, u"detailed"}, {Route::Standard, u"standard"}, {Route::ReturnToSource, u"return"}}};

constexpr Table<RouteCause, 6> kRouteCauseCodes{{{RouteCause::None, u"none"},
                                                 {RouteCause::Defect, u"defect"},
                                                 {RouteCause::MandatoryReferral, u"referral"},
                                                 {RouteCause::Concern, u"concern"},
                                                 {RouteCause::Novelty, u"novelty"},
                                                 {RouteCause::Audit, u"audit"}}};

constexpr Table<Band, 4> kBandCodes{
    {{Band::Low, u"low"}, {Band::Moderate, u"moderate"}, {Band::Raised, u"raised"}, {Band::High, u"high"}}};

constexpr Table<Verdict, 4> kVerdictCodes{{{Verdict::Approve, u"approve"},
                                           {Verdict::Refuse, u"refuse"},
                                           {Verdict::AskMore, u"ask"},
                                           {Verdict::Refer, u"refer"}}};

constexpr Table<ReviewState, 7> kReviewStateCodes{{{ReviewState::Screening, u"screening"},
                                                   {ReviewState::Detailed, u"detailed"},
                                                   {ReviewState::WaitSource, u"wait_source"},
                                                   {ReviewState::ApproveProposed, u"approve_proposed"},
                                                   {ReviewState::RefuseProposed, u"refuse_proposed"},
                                                   {ReviewState::Approved, u"approved"},
                                                   {ReviewState::Refused, u"refused"}}};

} // namespace

QString noticeTypeCode(NoticeType type)
{
    return codeOf(kNoticeTypeCodes, type);
}

std::optional<NoticeType> noticeTypeFromCode(QStringView code)
{
    return enumOf(kNoticeTypeCodes, code);
}

QString channelCode(Channel channel)
{
    return codeOf(kChannelCodes, channel);
}

std::optional<Channel> channelFromCode(QStringView code)
{
    return enumOf(kChannelCodes, code);
}

QString sexCode(Sex sex)
{
    return codeOf(kSexCodes, sex);
}

Sex sexFromCode(QStringView code)
{
    return enumOf(kSexCodes, code).value_or(Sex::Unknown);
}

QString nameKindCode(PersonName::Kind kind)
{
    return codeOf(kNameKindCodes, kind);
}

PersonName::Kind nameKindFromCode(QStringView code)
{
    return enumOf(kNameKindCodes, code).value_or(PersonName::Kind::Alias);
}

QString statusCodeText(StatusCode status)
{
    return codeOf(kStatusCodes, status);
}

std::optional<StatusCode> statusCodeFromText(QStringView text)
{
    return enumOf(kStatusCodes, text);
}

QString confidentialityCode(Confidentiality level)
{
    return codeOf(kConfidentialityCodes, level);
}

std::optional<Confidentiality> confidentialityFromCode(QStringView code)
{
    return enumOf(kConfidentialityCodes, code);
}

QString soughtForCode(SoughtFor soughtFor)
{
    return codeOf(kSoughtForCodes, soughtFor);
}

SoughtFor soughtForFromCode(QStringView code)
{
    return enumOf(kSoughtForCodes, code).value_or(SoughtFor::Unknown);
}

QString directionCode(Direction direction)
{
    return codeOf(kDirectionCodes, direction);
}

Direction directionFromCode(QStringView code)
{
    return enumOf(kDirectionCodes, code).value_or(Direction::Raise);
}

QString routeCode(Route route)
{
    return codeOf(kRouteCodes, route);
}

std::optional<Route> routeFromCode(QStringView code)
{
    return enumOf(kRouteCodes, code);
}

QString routeCauseCode(RouteCause cause)
{
    return codeOf(kRouteCauseCodes, cause);
}

RouteCause routeCauseFromCode(QStringView code)
{
    return enumOf(kRouteCauseCodes, code).value_or(RouteCause::None);
}

QString bandCode(Band band)
{
    return codeOf(kBandCodes, band);
}

std::optional<Band> bandFromCode(QStringView code)
{
    return enumOf(kBandCodes, code);
}

QString verdictCode(Verdict verdict)
{
    return codeOf(kVerdictCodes, verdict);
}

std::optional<Verdict> verdictFromCode(QStringView code)
{
    return enumOf(kVerdictCodes, code);
}

QString reviewStateCode(ReviewState state)
{
    return codeOf(kReviewStateCodes, state);
}

std::optional<ReviewState> reviewStateFromCode(QStringView code)
{
    return enumOf(kReviewStateCodes, code);
}

} // namespace core
