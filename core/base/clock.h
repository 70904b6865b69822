// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace core {

/// Where "now" comes from. Handed in, never asked for in the middle of logic, so that deadlines can be tested.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The present moment in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

/// The computer's clock. Any thread.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// A clock that stands still: for tests and for output that must be the same to the byte.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime moment) : m_moment(std::move(moment)) {}
    [[nodiscard]] QDateTime now() const override { return m_moment; }
    void advance(qint64 seconds) { m_moment = m_moment.addSecs(seconds); }

private:
    QDateTime m_moment;
};

} // namespace core
