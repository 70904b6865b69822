// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <memory>

namespace core {

/// How often what happens in invented requests. Rates in [0, 1].
struct GeneratorProfile
{
    double contentious = 0.05; ///< requests that a reviewer has to look at in detail, with known reason
    double duplicates = 0.03;  ///< requests on a person who has one already
    double defects = 0.06;     ///< requests with a formal defect, C01-C11 in equal parts
    double decoys = 0.06;      ///< ordinary crimes told with a word that a keyword filter would stop at
    double groups = 0.12;      ///< subjects who belong to a group
    QDate today{2031, 6, 30};  ///< requests are made in the two years before
};

/// What is true of an invented request and what a program has to find out. Never given to the program itself.
struct RequestTruth
{
    QString id;
    qint64 person = 0;       ///< the same number is the same person
    QString duplicateOf;     ///< id of an earlier request on the same person; empty = none
    QStringList defects;     ///< "C01" … "C11"
    QStringList contentious; ///< "A01" … "E04"
    QStringList groups;      ///< ids of groups that the person really belongs to
    bool operator==(const RequestTruth &) const = default;
};
/// {"id":…,"person":…,"duplicate_of":null|…,"defects":[…],"contentious":[…],"groups":[…]}
QByteArray writeTruthJson(const RequestTruth &truth);

struct GeneratedRequest
{
    Request request;
    RequestTruth truth;
};

/// Invents requests of realistic shape: all types (mostly red), many sources and scripts, persons who come again
/// under other spellings, groups over several continents, ordinary and contentious cases, formal defects. The same
/// seed and profile give the same requests on every machine. Nothing in them is real. One thread at a time.
class RequestGenerator
{
public:
    explicit RequestGenerator(quint64 seed, GeneratorProfile profile = {});
    ~RequestGenerator();
    GeneratedRequest next();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace core
