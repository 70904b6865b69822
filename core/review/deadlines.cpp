// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/deadlines.h"

namespace core {

namespace {

int workingDays(Route route)
{
    switch (route) {
    case Route::Detailed:
        return 10;
    case Route::Standard:
        return 3;
    case Route::ReturnToSource:
        return 2;
    }
    return 3;
}

} // namespace

QDate dueDay(Route route, QDate received)
{
    QDate day = received;
    for (int left = workingDays(route); left > 0;) {
        day = day.addDays(1);
        if (day.dayOfWeek() < Qt::Saturday)
            --left;
    }
    return day;
}

} // namespace core
