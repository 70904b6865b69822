// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/link_service.h"

#include <QList>
#include <QString>

namespace ui {

/// The case numbers of some requests, the first of them by name and the others counted.
QString namesOf(const QList<core::RequestBrief> &briefs);
/// What speaks against joining two requests, one sentence a line, and what that asks of the reviewer; empty where
/// nothing does.
QString conflictsInWords(const core::MergePreview &preview);
/// Which steps wait for a second person, one sentence a line, as `user` has to read it.
QString proposalsInWords(const QList<core::LinkProposal> &proposals, const QString &user);

} // namespace ui
