// SPDX-License-Identifier: GPL-3.0-or-later
// Where the persons of search and links come from.
#include "app/cli/commands/person_population.h"

#include "core/matching/person_file.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

namespace cli {

using namespace Qt::StringLiterals;

core::Result<Population> loadPopulation(Invocation &invocation, const QString &personsFile)
{
    if (personsFile.isEmpty())
        return core::Error{core::Error::Code::InvalidInput,
                           QCoreApplication::translate("cli", "Give a table of persons with --persons."),
                           {}};
    QFile file(personsFile);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{core::Error::Code::Io,
                           QCoreApplication::translate("cli", "The table of persons could not be read."),
                           file.errorString()};
    core::Result<core::PersonFile> persons = core::PersonFile::open(file);
    if (!persons)
        return persons.error();
    QElapsedTimer timer;
    timer.start();
    core::PersonFile &source = *persons;
    core::Result<core::PersonIndex> index =
        core::PersonIndex::build([&source](core::PersonRecord &record) { return source.next(record); }, {});
    if (!index)
        return index.error();
    if (source.rejected() > 0)
        invocation.err << QCoreApplication::translate("cli", "%1 lines of the table of persons were left out.")
                              .arg(source.rejected())
                       << Qt::endl;
    Population population;
    population.index = std::move(*index);
    population.indexSeconds = static_cast<double>(timer.elapsed()) / 1000;
    return population;
}

} // namespace cli
