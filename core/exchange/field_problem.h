// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/record_sink.h"

#include <QList>
#include <QString>

#include <string_view>

namespace core {

/// What a reader has to say about one field, before it is known where in which file the record stands.
struct FieldProblem
{
    QString field;
    std::string_view code;
    QString excerpt;
};
using FieldProblems = QList<FieldProblem>;

/// The sentence for a problem code, for a clerk. The codes are listed in field_problem.cpp.
QString problemReason(std::string_view code);
/// At most kExcerptLength characters of a text; invisible characters made visible.
QString boundedExcerpt(QStringView text);
/// The same of raw bytes, which may not be UTF-8.
QString boundedExcerpt(QByteArrayView bytes);
ReadProblem makeProblem(const SourcePosition &position, const QString &externalId, const FieldProblem &problem,
                        bool rejected);

} // namespace core
