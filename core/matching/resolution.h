// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task_context.h"

#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace core {

/// What a column of a table of persons may hold.
enum class PersonField : quint8 { Name, BirthDate, Sex, Nationality, BirthPlace, Address, Document, Phone, Email };
inline constexpr size_t kPersonFields = 9;

/// One row of a table of persons. A field may stand in several columns; what is empty is unknown.
struct PersonRow
{
    QString id;
    std::array<QStringList, kPersonFields> values;

    [[nodiscard]] const QStringList &of(PersonField field) const { return values[static_cast<size_t>(field)]; }
    QStringList &of(PersonField field) { return values[static_cast<size_t>(field)]; }
};

struct ResolutionOptions
{
    quint64 seed = 1;         ///< of the sample that chance agreement is estimated from
    double probability = .9;  ///< that two records are one person, from which they are put together
    size_t largestBlock = 40; ///< records with one key that are all compared; in larger blocks only neighbours are
    /// Records with one family name, date of birth and home but different given names may be one person, whatever the
    /// table says of twins (see TwinCounts). Then twins can't be told from a person under two given names.
    bool twinsMayJoin = false;
};

/// Which rows are one person, and what the estimate saw.
struct Resolution
{
    std::vector<quint32> cluster; ///< for each row, from 1; the same for any order of the rows
    size_t clusters = 0;
    size_t candidates = 0;  ///< pairs that were compared
    double expected = 0;    ///< pairs among them that are one person, by the estimate
    int rounds = 0;         ///< of the estimate
    bool twinsJoin = false; ///< other given names do not keep apart: asked for, or the table shows no twins
};

/// Finds the rows of a table that are one person. Candidates share a rare enough key; agreement weights are those of
/// Fellegi and Sunter (1969) with term frequencies (Winkler 1989), estimated from the table itself by
/// expectation-maximisation; records are put together while the average evidence between all their pairs holds, so no
/// chain of likely pairs joins persons that contradict each other. Two kinds of field must agree, never names alone.
/// Where a word of the name contradicts, both sides must have the same document, or the same given name, date and
/// address: twins share all but the given name, unless the table itself shows that it holds none (TwinCounts). Where
/// whole dates of birth contradict, more than name and place of birth must agree. InvalidInput for more than 2^32 - 1
/// rows, Canceled when the task asks for it; progress counts to 1,000. Rows are given up as they are read, so moving
/// them in halves the memory. Any thread; the same rows and options give the same result in any order.
Result<Resolution> resolvePersons(std::vector<PersonRow> rows, const ResolutionOptions &options = {},
                                  const TaskContext &task = {});

} // namespace core
