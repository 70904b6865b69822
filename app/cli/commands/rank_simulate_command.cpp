// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"

#include "core/triage/screening_simulation.h"
#include "core/triage/screening_table.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

core::Result<std::vector<size_t>> parsePriors(const QString &list)
{
    std::vector<size_t> priors;
    const QStringList parts = list.split(u',');
    for (const QString &part : parts) {
        bool ok = false;
        const qulonglong row = part.trimmed().toULongLong(&ok);
        if (!ok) {
            return core::Error{
                core::Error::Code::InvalidInput,
                QCoreApplication::translate("cli", "“%1” is not a row number; give 0-based data rows, as in 3,17.")
                    .arg(part),
                {}};
        }
        priors.push_back(size_t(row));
    }
    return priors;
}

QJsonObject asJson(const core::ScreeningRun &run)
{
    const auto rows = [](const std::vector<size_t> &list) {
        QJsonArray array;
        for (const size_t row : list)
            array.append(qint64(row));
        return array;
    };
    QJsonArray recall;
    for (const quint32 found : run.found)
        recall.append(run.relevant == 0 ? 0.0 : double(found) / run.relevant);
    return {{u"priors"_s, rows(run.priors)},
            {u"records"_s, qint64(run.order.size())},
            {u"relevant"_s, qint64(run.relevant)},
            {u"order"_s, rows(run.order)},
            {u"recall"_s, recall},
            {u"wss95"_s, run.wss95},
            {u"loss"_s, run.loss}};
}

} // namespace

int runRankSimulate(Invocation &invocation)
{
    QCommandLineParser parser;
    parser.addOptions({{u"text"_s, {}, u"columns"_s},
                       {u"label"_s, {}, u"column"_s},
                       {u"priors"_s, {}, u"rows"_s},
                       {u"seed"_s, {}, u"number"_s},
                       {u"json"_s, {}}});
    if (!parser.parse(QStringList{invocation.command} + invocation.arguments))
        return invocation.wrongUsage(parser.errorText());
    if (parser.positionalArguments().size() != 1 || !parser.isSet(u"text"_s) || !parser.isSet(u"label"_s))
        return invocation.wrongUsage(QCoreApplication::translate("cli", "Give one file, --text and --label."));
    if (parser.isSet(u"priors"_s) && parser.isSet(u"seed"_s))
        return invocation.wrongUsage(QCoreApplication::translate("cli", "Give --priors or --seed, not both."));
    bool seedOk = true;
    const quint64 seed = parser.isSet(u"seed"_s) ? parser.value(u"seed"_s).toULongLong(&seedOk) : 1;
    if (!seedOk)
        return invocation.wrongUsage(QCoreApplication::translate("cli", "--seed takes a whole number."));

    QFile file(parser.positionalArguments().constFirst());
    if (!file.open(QIODevice::ReadOnly))
        return invocation.fail(
            {core::Error::Code::Io,
             QCoreApplication::translate("cli", "The file could not be opened: %1").arg(file.errorString()),
             {}});
    const auto set =
        core::readScreeningTable(file.readAll(), parser.value(u"text"_s).split(u','), parser.value(u"label"_s));
    if (!set)
        return invocation.fail(set.error());
    const auto priors =
        parser.isSet(u"priors"_s) ? parsePriors(parser.value(u"priors"_s)) : core::drawPriors(*set, seed);
    if (!priors)
        return invocation.fail(priors.error());
    const auto run = core::simulateScreening(*set, *priors);
    if (!run)
        return invocation.fail(run.error());
    invocation.err << QCoreApplication::translate("cli",
                                                  "%n record(s), %1 relevant; loss %2, work saved at 95 % recall %3",
                                                  nullptr, int(run->order.size()))
                          .arg(QString::number(run->relevant), QString::number(run->loss, 'f', 4),
                               QString::number(run->wss95, 'f', 4))
                   << Qt::endl;
    if (parser.isSet(u"json"_s))
        invocation.writeJson(asJson(*run));
    return Done;
}

} // namespace cli
