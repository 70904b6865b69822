// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/text_rows.h"

#include <vector>

namespace core {

/// Trains the text model's support vector machine on very many texts: the same optimum as LinearTrainer's, found by
/// dual coordinate descent with shrinking (Hsieh et al., 2008), which needs some ten passes over the texts where the
/// solver of the primal needs a hundred. The order of the rows is drawn with a fixed seed. One thread per call; several
/// calls may read the same rows.
struct DualTraining
{
    const TextRows &rows;
    const std::vector<char> &nonCompliant; ///< by row
    const std::vector<int> &fold;          ///< by row
    const TextModelOptions &options;
    /// The model that the weights are pulled to instead of 0; nullptr = 0. What it says of terms stays where the rows
    /// say nothing of them.
    const TextModel *start = nullptr;

    /// A model of all rows but those of one fold (-1: of all).
    [[nodiscard]] TextModel trainWithout(int leftOut) const;
};

} // namespace core
