// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace core {

/// Rows of equal length, one after the other.
struct LatentVectors
{
    size_t dimensions = 0;
    std::vector<float> values; ///< rows x dimensions

    [[nodiscard]] const float *row(size_t index) const { return values.data() + index * dimensions; }
};

/// Texts in the few directions in which a collection varies most (latent semantic analysis, Deerwester et al. 1990):
/// the leading eigenvectors of the matrix of their similarities, scaled by the roots of the eigenvalues, each text then
/// brought to length 1. Texts that share no word come near to each other when they share the company of others.
/// `similarity` is a square of rows x rows with `bias` added to each element. Orthogonal iteration from a fixed
/// start, so equal input gives equal bytes. Directions that the texts don't have are left at 0.
LatentVectors latentVectors(const std::vector<float> &similarity, size_t rows, float bias, size_t dimensions);

} // namespace core
