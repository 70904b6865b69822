// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <utility>
#include <vector>

namespace core {

/// Rows of few values among many columns, stored row after row with columns ascending.
struct SparseMatrix
{
    std::vector<size_t> rowStart{0};
    std::vector<quint32> column;
    std::vector<float> value;
    quint32 columns = 0;

    [[nodiscard]] size_t rows() const { return rowStart.size() - 1; }
    [[nodiscard]] std::span<const quint32> rowColumns(size_t row) const
    {
        return {column.data() + rowStart[row], rowStart[row + 1] - rowStart[row]};
    }
    [[nodiscard]] std::span<const float> rowValues(size_t row) const
    {
        return {value.data() + rowStart[row], rowStart[row + 1] - rowStart[row]};
    }
};

/// Which features of a collection are kept.
struct TfIdfOptions
{
    quint32 minimumDocuments = 1;       ///< features in fewer texts are left out
    double maximumDocumentShare = 0.95; ///< features in a larger share of the texts are left out
};

/// TF-IDF of a collection: (1 + ln tf) * (ln((1 + N) / (1 + df)) + 1), each row scaled to length 1 (Salton's ltc
/// with smoothed idf). `documents` holds the feature hashes of each text, with repetitions. Columns are numbered by
/// first appearance, so equal input gives equal bytes.
SparseMatrix tfIdf(const std::vector<std::vector<quint64>> &documents, const TfIdfOptions &options);

/// For each column the rows that have a value in it, ascending, with that value.
using SparseColumns = std::vector<std::vector<std::pair<quint32, float>>>;
SparseColumns byColumn(const SparseMatrix &matrix);

/// Adds weight * (rows times rows transposed) to `kernel`, a dense square in row order with one row per text.
void addInnerProducts(const SparseMatrix &matrix, float weight, std::vector<float> &kernel);

} // namespace core
