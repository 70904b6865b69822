// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/person_record.h"

#include <QtGlobal>

#include <vector>

namespace core {

struct Request;

/// Hashed keys under which requests find one another without a search. A shared key only makes two requests worth
/// comparing: different texts may share one.
using FactKey = quint32;

/// The keys of one request.
struct RequestKeys
{
    std::vector<FactKey> person; ///< of the subject: documents, telephones, e-mail addresses, name with birth date
    std::vector<FactKey> groups; ///< of the groups that the source puts the subject in, per source
    std::vector<FactKey> named;  ///< of the requests that this one says concern the same facts
    FactKey own = 0;             ///< under which other requests name this one
};

/// Document numbers of five characters or more, telephones, e-mail addresses, and each name (nicknames and suggestions
/// left out) as it sounds with the full birth date, whatever the order of its words. 1 January counts as no day.
/// Ascending, each once. Any thread.
std::vector<FactKey> personKeys(const PersonRecord &person);

/// A charge that a source brings on one day, told by its Julian number.
FactKey chargeOnDayKey(const QString &source, const QString &charge, qint64 day);

/// All keys of a request. Any thread; the same for equal requests, on every machine.
RequestKeys keysOf(const Request &request);

} // namespace core
