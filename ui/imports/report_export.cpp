// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/report_export.h"

#include "core/base/csv_cell.h"
#include "ui/models/problem_model.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace ui {

QByteArray reportAsCsv(const QList<core::ImportProblem> &problems)
{
    QByteArray csv;
    QByteArrayList headings;
    for (int column = 0; column < ProblemModel::ColumnCount; ++column)
        headings << core::guardedCsvCell(ProblemModel::heading(column));
    headings << core::guardedCsvCell(QCoreApplication::translate("ImportReport", "As written"));
    csv += headings.join(',') + '\n';
    for (const core::ImportProblem &problem : problems) {
        const QString kind = problem.rejected ? QCoreApplication::translate("ImportReport", "not taken over")
                                              : QCoreApplication::translate("ImportReport", "remark");
        QByteArrayList cells;
        for (const QString &text : {kind, problem.file, ProblemModel::placeOf(problem), problem.externalId,
                                    problem.field, problem.reason, problem.excerpt})
            cells << core::guardedCsvCell(text);
        csv += cells.join(',') + '\n';
    }
    return csv;
}

core::Result<> writeReport(const QString &path, const QList<core::ImportProblem> &problems)
{
    QSaveFile file(path);
    const QByteArray csv = reportAsCsv(problems);
    if (file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit())
        return {};
    return core::Error{core::Error::Code::Io,
                       QCoreApplication::translate("ImportReport", "The report could not be written: %1. Choose "
                                                                   "another place for it.")
                           .arg(file.errorString()),
                       {}};
}

} // namespace ui
