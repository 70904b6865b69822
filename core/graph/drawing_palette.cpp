// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graph_drawing.h"

#include <cmath>

namespace core {

namespace {

/// Eight hues that stay apart for the common kinds of colour blindness (after Okabe and Ito, 2008); words and shapes
/// carry the meaning as well.
constexpr std::array<Rgb, 8> kGroupHues = {{{0, 114, 178},
                                            {213, 94, 0},
                                            {0, 140, 105},
                                            {170, 80, 140},
                                            {150, 110, 0},
                                            {60, 140, 200},
                                            {110, 90, 180},
                                            {140, 100, 80}}};

constexpr std::array<Rgb, 8> kGroupHuesOnDark = {{{96, 180, 235},
                                                  {245, 150, 80},
                                                  {70, 200, 165},
                                                  {225, 150, 200},
                                                  {220, 185, 80},
                                                  {140, 200, 245},
                                                  {175, 160, 240},
                                                  {205, 165, 140}}};

} // namespace

Rgb mixed(Rgb under, Rgb over, double share)
{
    const auto channel = [share](quint8 a, quint8 b) { return quint8(std::lround(a + (b - a) * share)); };
    return {channel(under.red, over.red), channel(under.green, over.green), channel(under.blue, over.blue)};
}

DrawingPalette lightPalette()
{
    DrawingPalette palette;
    palette.background = {255, 255, 255};
    palette.text = {28, 33, 40};
    palette.mutedText = {92, 99, 110};
    palette.edge = {178, 186, 196};
    palette.relation = {120, 130, 145};
    palette.document = {150, 110, 0};
    palette.samePerson = {20, 110, 80};
    palette.conflict = {180, 40, 50};
    palette.fieldFill = {247, 248, 250};
    palette.fieldLine = {214, 219, 226};
    palette.halo = {255, 255, 255};
    palette.nodes = {
        {{72, 99, 132}, {0, 114, 178}, {150, 110, 0}, {120, 90, 160}, {110, 116, 126}, {40, 110, 100}, {60, 80, 140}}};
    palette.groups = kGroupHues;
    return palette;
}

DrawingPalette darkPalette()
{
    DrawingPalette palette;
    palette.background = {30, 33, 38};
    palette.text = {232, 235, 240};
    palette.mutedText = {160, 168, 180};
    palette.edge = {86, 94, 106};
    palette.relation = {130, 140, 156};
    palette.document = {220, 185, 80};
    palette.samePerson = {110, 210, 165};
    palette.conflict = {240, 125, 125};
    palette.fieldFill = {37, 41, 47};
    palette.fieldLine = {66, 73, 84};
    palette.halo = {30, 33, 38};
    palette.nodes = {{{142, 170, 205},
                      {96, 180, 235},
                      {220, 185, 80},
                      {190, 165, 230},
                      {165, 172, 184},
                      {110, 200, 185},
                      {150, 170, 230}}};
    palette.groups = kGroupHuesOnDark;
    return palette;
}

} // namespace core
