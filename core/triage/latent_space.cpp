// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/latent_space.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr int kPasses = 4;          ///< of the iteration; more change no order that matters
constexpr quint64 kStart = 7;       ///< seed of the directions that the iteration starts from
constexpr double kDependent = 1e-8; ///< of its squared length left: a direction that the others already hold

using Directions = std::vector<std::vector<float>>; // each over all rows

double product(const std::vector<float> &a, const std::vector<float> &b)
{
    double sum = 0;
    for (size_t i = 0; i < a.size(); ++i)
        sum += double(a[i]) * double(b[i]);
    return sum;
}

void takeOut(std::vector<float> &from, const std::vector<float> &direction)
{
    const auto share = float(product(from, direction));
    for (size_t i = 0; i < from.size(); ++i)
        from[i] -= share * direction[i];
}

void makeOrthonormal(Directions &directions)
{
    for (size_t a = 0; a < directions.size(); ++a) {
        const double before = product(directions[a], directions[a]);
        for (int repeat = 0; repeat < 2; ++repeat) { // the second time takes out what rounding left
            for (size_t b = 0; b < a; ++b)
                takeOut(directions[a], directions[b]);
        }
        const double left = product(directions[a], directions[a]);
        const float scale = left > kDependent * before && left > 0 ? float(1 / std::sqrt(left)) : 0;
        for (float &value : directions[a])
            value *= scale;
    }
}

/// The similarity matrix, without its bias, times all directions at once, row by row.
Directions multiplied(const std::vector<float> &similarity, float bias, const Directions &directions)
{
    const size_t count = directions.size();
    const size_t rows = directions.front().size();
    std::vector<float> packed(rows * count);
    std::vector<float> ofBias(count, 0);
    for (size_t a = 0; a < count; ++a) {
        for (size_t i = 0; i < rows; ++i) {
            packed[i * count + a] = directions[a][i];
            ofBias[a] -= bias * directions[a][i];
        }
    }
    Directions result(count, std::vector<float>(rows));
    std::vector<float> sums;
    for (size_t i = 0; i < rows; ++i) {
        sums = ofBias;
        for (size_t j = 0; j < rows; ++j) {
            const float factor = similarity[i * rows + j];
            const float *row = packed.data() + j * count;
            for (size_t a = 0; a < count; ++a)
                sums[a] += factor * row[a];
        }
        for (size_t a = 0; a < count; ++a)
            result[a][i] = sums[a];
    }
    return result;
}

} // namespace

LatentVectors latentVectors(const std::vector<float> &similarity, size_t rows, float bias, size_t dimensions)
{
    LatentVectors latent;
    latent.dimensions = std::min(dimensions, rows);
    latent.values.assign(rows * latent.dimensions, 0);
    if (latent.dimensions == 0)
        return latent;
    Random random(kStart);
    Directions directions(latent.dimensions, std::vector<float>(rows));
    for (std::vector<float> &direction : directions) {
        for (float &value : direction)
            value = float(random.unit() - 0.5);
    }
    makeOrthonormal(directions);
    std::vector<double> strength(latent.dimensions, 0);
    for (int pass = 0; pass < kPasses; ++pass) {
        Directions next = multiplied(similarity, bias, directions);
        for (size_t a = 0; a < directions.size(); ++a)
            strength[a] = std::sqrt(std::max(0.0, product(next[a], directions[a])));
        makeOrthonormal(next);
        directions = std::move(next);
    }
    for (size_t i = 0; i < rows; ++i) {
        float *row = latent.values.data() + i * latent.dimensions;
        double squares = 0;
        for (size_t a = 0; a < latent.dimensions; ++a) {
            row[a] = float(directions[a][i] * strength[a]);
            squares += double(row[a]) * double(row[a]);
        }
        const float scale = squares > 0 ? float(1 / std::sqrt(squares)) : 0;
        for (size_t a = 0; a < latent.dimensions; ++a)
            row[a] *= scale;
    }
    return latent;
}

} // namespace core
