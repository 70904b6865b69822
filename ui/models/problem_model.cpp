// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/problem_model.h"

#include "ui/support/safe_text.h"
#include "ui/support/wording.h"

#include <QLocale>

namespace ui {

void ProblemModel::setProblems(const QList<core::ImportProblem> &problems)
{
    beginResetModel();
    m_problems = problems;
    filterAgain();
    endResetModel();
}

void ProblemModel::setFilter(const QString &text)
{
    beginResetModel();
    m_filter = text.trimmed();
    filterAgain();
    endResetModel();
}

void ProblemModel::filterAgain()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_problems.size(); ++i) {
        const core::ImportProblem &problem = m_problems[i];
        const auto holds = [this](const QString &text) { return text.contains(m_filter, Qt::CaseInsensitive); };
        if (m_filter.isEmpty() || holds(problem.file) || holds(problem.externalId) || holds(problem.field) ||
            holds(problem.reason) || holds(problem.excerpt) || holds(placeOf(problem)))
            m_shown.append(i);
    }
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProblemModel::placeOf(const core::ImportProblem &problem)
{
    if (problem.line > 0)
        return tr("line %1").arg(QLocale().toString(problem.line));
    if (problem.index >= 0)
        return tr("record %1").arg(QLocale().toString(problem.index + 1));
    return {};
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const core::ImportProblem &problem = problemAt(index.row());
    if (role == RejectedRole)
        return problem.rejected;
    if (role == ExcerptRole)
        return problem.excerpt;
    if (role == Qt::ToolTipRole)
        return tipText(problem.excerpt.isEmpty() ? problem.reason
                                                 : tr("%1\n\nAs written: %2").arg(problem.reason, problem.excerpt));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case KindColumn:
        return problem.rejected ? tr("not taken over") : tr("remark");
    case FileColumn:
        return isolatedLine(problem.file);
    case PlaceColumn:
        return placeOf(problem);
    case RequestColumn:
        return problem.externalId.isEmpty() ? unknownWord() : isolatedLine(problem.externalId);
    case FieldColumn:
        return problem.field.isEmpty() ? tr("whole record") : isolatedLine(problem.field);
    case ReasonColumn:
        return shownLine(problem.reason);
    default:
        return {};
    }
}

QString ProblemModel::heading(int column)
{
    switch (column) {
    case KindColumn:
        return tr("What");
    case FileColumn:
        return tr("File");
    case PlaceColumn:
        return tr("Place");
    case RequestColumn:
        return tr("Request");
    case FieldColumn:
        return tr("Field");
    case ReasonColumn:
        return tr("Reason");
    default:
        return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return heading(section);
    return {};
}

} // namespace ui
