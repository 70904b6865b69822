// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace core {

/// The colour of a notice (RPD art. 82-96). Silver runs under pilot rules of its own and can be switched off.
/// The stored works of art notice (art. 94) was deleted in 2025 and is not offered.
enum class NoticeType : quint8 { Red, Blue, Green, Yellow, Black, Purple, Orange, UnSpecial, Silver, Unknown };

inline constexpr std::array<NoticeType, 9> kNoticeTypes = {
    NoticeType::Red,    NoticeType::Blue,   NoticeType::Green,     NoticeType::Yellow, NoticeType::Black,
    NoticeType::Purple, NoticeType::Orange, NoticeType::UnSpecial, NoticeType::Silver};

/// How the cooperation is asked for: published to all members, or sent by the source to some (RPD art. 1(13)-(15)).
enum class Channel : quint8 { Notice, Diffusion };

/// The stable code used in files and on the command line: "red" … "un", "silver", "unknown".
QString noticeTypeCode(NoticeType type);
/// Reads a code; also "un_special". Nothing for an unknown word.
std::optional<NoticeType> noticeTypeFromCode(QStringView code);

QString channelCode(Channel channel);
std::optional<Channel> channelFromCode(QStringView code);

} // namespace core
