// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matches/hit_model.h"

#include "ui/matches/match_words.h"
#include "ui/support/painting.h"
#include "ui/support/safe_text.h"
#include "ui/support/theme.h"
#include "ui/support/wording.h"

#include <QApplication>
#include <QFont>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace ui {

void HitModel::setHits(const QList<core::FoundPerson> &hits)
{
    beginResetModel();
    m_hits = hits;
    endResetModel();
}

const core::FoundPerson *HitModel::hit(int row) const
{
    return row >= 0 && row < m_hits.size() ? &m_hits[row] : nullptr;
}

int HitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

int HitModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString HitModel::textOf(const core::FoundPerson &hit, int column) const
{
    switch (column) {
    case NameColumn:
        return hit.display.isEmpty() ? tr("name unknown") : isolatedLine(hit.display);
    case BirthColumn:
        return wordFor(hit.birth);
    case NationalityColumn:
        return isolatedLine(hit.nationalities.join(u", "_s));
    case IdColumn:
        return isolatedLine(hit.request.externalId);
    case StandingColumn:
        return tr("%1, %2", "type of notice, state").arg(shortWordFor(hit.request.type), wordFor(hit.request.state));
    case ChanceColumn:
        return chanceInWords(hit.probability);
    case BitsColumn:
        return bitsInWords(hit.bits);
    case WhyColumn:
        return hit.documentConflict ? tr("Conflict: same document, another identity") : whyFound(hit.evidence);
    default:
        return {};
    }
}

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    const core::FoundPerson *found = hit(index.row());
    if (!found)
        return {};
    const QString text = textOf(*found, index.column());
    const bool unknown = text.isEmpty() && (index.column() == BirthColumn || index.column() == NationalityColumn);
    switch (role) {
    case Qt::DisplayRole:
        return unknown ? unknownWord() : text;
    case Qt::ToolTipRole:
        if (index.column() == WhyColumn && found->documentConflict)
            return tipText(conflictSentence());
        return tipText(unknown ? unknownWord() : text);
    case Qt::FontRole:
        if (index.column() == IdColumn)
            return fixedFont(QApplication::font());
        return {};
    case Qt::ForegroundRole:
        if (unknown)
            return mutedText(QApplication::palette());
        if (index.column() == WhyColumn && found->documentConflict)
            return toneColour(Tone::Trouble, QApplication::palette());
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(index.column() == ChanceColumn || index.column() == BitsColumn
                                                     ? Qt::AlignTrailing | Qt::AlignVCenter
                                                     : Qt::AlignLeading | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant HitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == ChanceColumn || section == BitsColumn))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names = {tr("Name"),           tr("Date of birth"), tr("Nationality"), tr("Request"),
                               tr("Type and state"), tr("Chance"),        tr("Evidence"),    tr("Why found")};
    return names.value(section);
}

} // namespace ui
