// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/sparse_matrix.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <utility>

namespace core {

namespace {

using Counts = std::vector<std::pair<quint32, quint32>>; // column, occurrences; columns ascending

Counts counted(std::vector<quint32> columns)
{
    std::sort(columns.begin(), columns.end());
    Counts counts;
    for (const quint32 column : columns) {
        if (!counts.empty() && counts.back().first == column)
            ++counts.back().second;
        else
            counts.emplace_back(column, 1);
    }
    return counts;
}

void appendRow(const Counts &counts, const std::vector<double> &idf, SparseMatrix &matrix)
{
    double squares = 0;
    const size_t first = matrix.value.size();
    for (const auto &[column, occurrences] : counts) {
        if (idf[column] <= 0)
            continue;
        const double weight = (1 + std::log(double(occurrences))) * idf[column];
        matrix.column.push_back(column);
        matrix.value.push_back(float(weight));
        squares += weight * weight;
    }
    const double scale = squares > 0 ? 1 / std::sqrt(squares) : 0;
    for (size_t i = first; i < matrix.value.size(); ++i)
        matrix.value[i] = float(matrix.value[i] * scale);
    matrix.rowStart.push_back(matrix.value.size());
}

} // namespace

SparseMatrix tfIdf(const std::vector<std::vector<quint64>> &documents, const TfIdfOptions &options)
{
    std::unordered_map<quint64, quint32> columnOf;
    std::vector<quint32> documentFrequency;
    std::vector<Counts> counts;
    counts.reserve(documents.size());
    for (const std::vector<quint64> &document : documents) {
        std::vector<quint32> columns;
        columns.reserve(document.size());
        for (const quint64 hash : document)
            columns.push_back(columnOf.try_emplace(hash, quint32(columnOf.size())).first->second);
        documentFrequency.resize(columnOf.size(), 0);
        counts.push_back(counted(std::move(columns)));
        for (const auto &entry : counts.back())
            ++documentFrequency[entry.first];
    }
    const auto total = double(documents.size());
    std::vector<double> idf(documentFrequency.size(), 0);
    for (size_t i = 0; i < idf.size(); ++i) {
        const double df = documentFrequency[i];
        if (df >= options.minimumDocuments && df <= options.maximumDocumentShare * total)
            idf[i] = std::log((1 + total) / (1 + df)) + 1;
    }
    SparseMatrix matrix;
    matrix.columns = quint32(idf.size());
    for (const Counts &row : counts)
        appendRow(row, idf, matrix);
    return matrix;
}

SparseColumns byColumn(const SparseMatrix &matrix)
{
    SparseColumns columns(matrix.columns);
    for (size_t row = 0; row < matrix.rows(); ++row) {
        for (size_t i = matrix.rowStart[row]; i < matrix.rowStart[row + 1]; ++i)
            columns[matrix.column[i]].emplace_back(quint32(row), matrix.value[i]);
    }
    return columns;
}

void addInnerProducts(const SparseMatrix &matrix, float weight, std::vector<float> &kernel)
{
    const size_t rows = matrix.rows();
    const SparseColumns columns = byColumn(matrix);
    for (size_t row = 0; row < rows; ++row) {
        float *target = kernel.data() + row * rows;
        for (size_t i = matrix.rowStart[row]; i < matrix.rowStart[row + 1]; ++i) {
            const float factor = weight * matrix.value[i];
            for (const auto &[other, value] : columns[matrix.column[i]])
                target[other] += factor * value;
        }
    }
}

} // namespace core
