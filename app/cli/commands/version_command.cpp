// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "core/checks/policy.h"

#include <QJsonObject>

#include <simdjson.h>
#include <sqlite3.h>
#include <unicode/uversion.h>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QString simdjsonVersion()
{
    return u"%1.%2.%3"_s.arg(simdjson::SIMDJSON_VERSION_MAJOR)
        .arg(simdjson::SIMDJSON_VERSION_MINOR)
        .arg(simdjson::SIMDJSON_VERSION_REVISION);
}

} // namespace

int runVersion(Invocation &invocation)
{
    const QJsonObject libraries{{u"qt"_s, QString::fromLatin1(qVersion())},
                                {u"sqlite"_s, QString::fromLatin1(sqlite3_libversion())},
                                {u"icu"_s, QString::fromLatin1(U_ICU_VERSION)},
                                {u"simdjson"_s, simdjsonVersion()}};
    const auto policy = core::Policy::load();
    if (!policy)
        return invocation.fail(policy.error());
    if (invocation.arguments.contains(u"--json")) {
        invocation.writeJson(QJsonObject{{u"program"_s, QString::fromLatin1(ND_VERSION)},
                                         {u"policy"_s, policy->version},
                                         {u"libraries"_s, libraries}});
        return Done;
    }
    invocation.out << "Notice Desk " << ND_VERSION << Qt::endl << "policy " << policy->version << Qt::endl;
    for (auto it = libraries.begin(); it != libraries.end(); ++it)
        invocation.out << it.key() << ' ' << it.value().toString() << Qt::endl;
    return Done;
}

} // namespace cli
