// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matches/comparison_model.h"

#include "ui/matches/match_words.h"
#include "ui/support/safe_text.h"
#include "ui/support/wording.h"

#include <algorithm>
#include <cmath>

namespace ui {

void ComparisonModel::setEvidence(const QList<core::FieldEvidence> &evidence, const QString &left, const QString &right)
{
    beginResetModel();
    m_evidence = evidence;
    m_left = left;
    m_right = right;
    endResetModel();
}

double ComparisonModel::widest() const
{
    double most = 1;
    for (const core::FieldEvidence &evidence : m_evidence)
        most = std::max(most, std::abs(evidence.bits));
    return most;
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_evidence.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

namespace {

/// Where one side is silent or both are merely different, the level says no more than the agreement does.
bool levelSaysNoMore(const core::FieldEvidence &evidence)
{
    return evidence.agreement == core::Agreement::Omitted ||
           (evidence.agreement == core::Agreement::Contradicts && evidence.level == u"different");
}

} // namespace

QString ComparisonModel::textOf(const core::FieldEvidence &evidence, int column) const
{
    switch (column) {
    case FieldColumn:
        return wordFor(evidence.field);
    case LeftColumn:
        if (isOfWhole(evidence))
            return {};
        return evidence.left.isEmpty() ? unknownWord() : sideInWords(evidence.field, evidence.left);
    case RightColumn:
        if (isOfWhole(evidence))
            return {};
        return evidence.right.isEmpty() ? unknownWord() : sideInWords(evidence.field, evidence.right);
    case LevelColumn:
        if (isOfWhole(evidence))
            return wordForLevel(evidence.level);
        return levelSaysNoMore(evidence) ? wordFor(evidence.agreement)
                                         : tr("%1: %2", "agrees or differs, how")
                                               .arg(wordFor(evidence.agreement), wordForLevel(evidence.level));
    case BitsColumn:
        return bitsInWords(evidence.bits);
    default:
        return {};
    }
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= m_evidence.size())
        return {};
    const core::FieldEvidence &evidence = m_evidence[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(evidence, index.column());
    case Qt::ToolTipRole:
        return tipText(textOf(evidence, index.column()));
    case BitsRole:
        return evidence.bits;
    case AgreementRole:
        return static_cast<int>(evidence.agreement);
    case Qt::AccessibleTextRole:
        return textOf(evidence, index.column());
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == BitsColumn)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names = {tr("Field"), m_left, tr("Comparison"), m_right, tr("Bits")};
    return names.value(section);
}

} // namespace ui
