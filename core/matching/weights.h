// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core {

/// Bits for each thing that two records can say about each other: log2 of how much likelier it is when both are one
/// person (Fellegi and Sunter 1969). The figures here are start values for a desk that has no data of its own yet; name
/// agreement is not among them, because it follows from how rare each word is (see nameBits).
struct Weights
{
    double prior = -18.9; ///< log2 odds before anything is seen: true links of a record among a million others

    double birthSame = 14.2;
    double birthSwapped = 10.7; ///< day and month change places
    double birthSlip = 7.5;     ///< one digit wrong or two swapped
    double birthMonth = 8.0;    ///< one side knows no day; year and month agree
    double birthYear = 5.9;     ///< one side knows the year alone (1 January counts as that)
    double birthNear = -.7;     ///< at most one year apart
    double birthApart = -5.0;

    double sexSame = .9;
    double sexDiffers = -5.6;
    double nationalityShared = 4.0;
    double nationalityDisjoint = -2.2; ///< people hold several

    double documentSame = 22.0;
    double documentSlip = 12.0; ///< one character off
    double documentNext = 4.0;  ///< numbers near each other: families and groups get their documents together
    double documentOther = 0.0; ///< people hold several

    double phoneSame = 14.0;
    double emailSame = 16.0;
    double emailAlike = 9.0;
    double placeSame = 7.0;
    double placeAlike = 4.0;
    double placeOther = -1.5;
    double addressSame = 10.0;
    double addressAlike = 5.0;
    double addressOther = -.5;

    bool operator==(const Weights &) const = default;
};

} // namespace core
