// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/likeness_model_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr quint32 kMagic = 0x4E444C4D; // "NDLM"
constexpr quint32 kVersion = 1;
constexpr qsizetype kHashBytes = 32;
constexpr quint32 kMostFeatures = 60'000; ///< stems are numbered in 16 bits
constexpr quint32 kMostKinds = 100;
constexpr float kSteps = 32'000; ///< of a weight, to either side of 0

Error damaged()
{
    return {Error::Code::InvalidInput,
            QCoreApplication::translate(
                "checks", "The model of likeness to decided cases is damaged or of another version. Install the "
                          "program again."),
            {}};
}

void configure(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream.setFloatingPointPrecision(QDataStream::DoublePrecision);
}

float stepOf(const std::vector<float> &weights)
{
    float largest = 0;
    for (const float weight : weights)
        largest = std::max(largest, std::abs(weight));
    return largest > 0 ? largest / kSteps : 1;
}

void writeWeights(QDataStream &stream, const std::vector<float> &weights)
{
    const float step = stepOf(weights);
    stream << double(step);
    for (const float weight : weights)
        stream << qint16(std::lround(weight / step));
}

void readWeights(QDataStream &stream, quint32 count, std::vector<float> &weights)
{
    double step = 0;
    stream >> step;
    weights.resize(count);
    for (float &weight : weights) {
        qint16 steps = 0;
        stream >> steps;
        weight = float(step) * float(steps);
    }
}

void writeBody(QDataStream &stream, const LikenessParts &parts)
{
    stream << parts.features << parts.intercept << parts.slope << parts.offset << parts.bar;
    writeWeights(stream, parts.weights);
    stream << quint32(parts.kinds.size());
    for (const LikenessParts::Kind &kind : parts.kinds) {
        stream << kind.indicator << kind.intercept << kind.bar;
        writeWeights(stream, kind.weights);
    }
}

bool readBody(QDataStream &stream, LikenessParts &parts)
{
    stream >> parts.features >> parts.intercept >> parts.slope >> parts.offset >> parts.bar;
    if (stream.status() != QDataStream::Ok || parts.features.size() > qsizetype(kMostFeatures))
        return false;
    const auto count = quint32(parts.features.size());
    readWeights(stream, count, parts.weights);
    quint32 kinds = 0;
    stream >> kinds;
    if (stream.status() != QDataStream::Ok || kinds > kMostKinds)
        return false;
    parts.kinds.resize(kinds);
    for (LikenessParts::Kind &kind : parts.kinds) {
        stream >> kind.indicator >> kind.intercept >> kind.bar;
        readWeights(stream, count, kind.weights);
    }
    return stream.status() == QDataStream::Ok;
}

} // namespace

QByteArray likenessBytes(const LikenessParts &parts)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    configure(stream);
    stream << kMagic << kVersion;
    writeBody(stream, parts);
    return bytes + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

int likenessNumber(const QByteArray &bytes)
{
    return bytes.last(kHashBytes).toHex().first(7).toInt(nullptr, 16);
}

Result<LikenessParts> readLikeness(const QByteArray &bytes)
{
    const QByteArray body = bytes.chopped(std::min(kHashBytes, bytes.size()));
    if (body.isEmpty() || QCryptographicHash::hash(body, QCryptographicHash::Sha256) != bytes.last(kHashBytes))
        return damaged();
    QDataStream stream(body);
    configure(stream);
    quint32 magic = 0, version = 0;
    stream >> magic >> version;
    LikenessParts parts;
    if (magic != kMagic || version != kVersion || !readBody(stream, parts))
        return damaged();
    parts.number = likenessNumber(bytes);
    return parts;
}

void roundAsStored(LikenessParts &parts)
{
    const auto round = [](std::vector<float> &weights) {
        const float step = stepOf(weights);
        for (float &weight : weights)
            weight = float(double(step)) * float(std::lround(weight / step));
    };
    round(parts.weights);
    for (LikenessParts::Kind &kind : parts.kinds)
        round(kind.weights);
}

} // namespace core
