// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <unordered_map>
#include <utility>
#include <vector>

namespace core {

/// A decided request kept in the model for comparison: numbers only.
struct DecidedCase
{
    QString id;
    bool nonCompliant = false;
    QStringList indicators;                       ///< feature keys that fired
    std::vector<std::pair<quint32, float>> terms; ///< strongest hashed terms, scaled to length 1
};

/// A decided case that resembles a request.
struct SimilarCase
{
    QString id;
    bool nonCompliant = false;
    double similarity = 0; ///< 0 to 1: half the words, half the indicators
};

/// Finds the decided cases that share terms or indicators with a request, without passing over those that share none:
/// each term and each indicator knows its cases. Immutable; const use from any thread.
class SimilarCases
{
public:
    /// `decided` must outlive this.
    explicit SimilarCases(const QList<DecidedCase> &decided);

    /// The most similar ones, most similar first, at most `limit`. `terms` as in a decided case; `keys` each once.
    [[nodiscard]] QList<SimilarCase> nearest(const std::vector<std::pair<quint32, float>> &terms,
                                             const QStringList &keys, qsizetype limit) const;

private:
    struct Posting
    {
        quint32 number = 0; ///< of a decided case
        float value = 0;
    };

    const QList<DecidedCase> &m_decided;
    std::unordered_map<quint32, std::vector<Posting>> m_byTerm;
    QHash<QString, std::vector<quint32>> m_byKey;
};

} // namespace core
