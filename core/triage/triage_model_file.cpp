// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/triage_model_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

#include <cmath>

namespace core {

namespace {

constexpr quint32 kMagic = 0x4E44544D; // "NDTM"
constexpr quint32 kVersion = 1;
constexpr qsizetype kHashBytes = 32;
constexpr quint32 kMaximumKeys = 2'000;
constexpr quint32 kMaximumKnots = 1'000'000;
constexpr quint32 kMaximumCases = 1'000'000;
constexpr quint32 kLongestName = 200;

Error damaged()
{
    return {Error::Code::InvalidInput,
            QCoreApplication::translate("core::TriageModel",
                                        "The model file is damaged or of another version; the model was not changed."),
            {}};
}

void configure(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream.setFloatingPointPrecision(QDataStream::DoublePrecision);
}

void writeText(QDataStream &stream, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    stream << quint32(utf8.size());
    stream.writeRawData(utf8.constData(), int(utf8.size()));
}

bool readText(QDataStream &stream, QString &text)
{
    quint32 size = 0;
    stream >> size;
    if (stream.status() != QDataStream::Ok || size > kLongestName)
        return false;
    QByteArray utf8(qsizetype(size), '\0');
    if (stream.readRawData(utf8.data(), int(size)) != int(size))
        return false;
    text = QString::fromUtf8(utf8);
    return true;
}

bool readCount(QDataStream &stream, quint32 limit, quint32 &count)
{
    stream >> count;
    return stream.status() == QDataStream::Ok && count <= limit;
}

void writeCase(QDataStream &stream, const DecidedCase &decided)
{
    writeText(stream, decided.id);
    stream << quint8(decided.nonCompliant) << quint32(decided.indicators.size());
    for (const QString &key : decided.indicators)
        writeText(stream, key);
    stream << quint32(decided.terms.size());
    for (const auto &[place, value] : decided.terms)
        stream << place << value;
}

bool readCase(QDataStream &stream, DecidedCase &decided)
{
    quint8 nonCompliant = 0;
    quint32 count = 0;
    if (!readText(stream, decided.id))
        return false;
    stream >> nonCompliant;
    decided.nonCompliant = nonCompliant != 0;
    if (!readCount(stream, kMaximumKeys, count))
        return false;
    for (quint32 i = 0; i < count; ++i) {
        QString key;
        if (!readText(stream, key))
            return false;
        decided.indicators.append(key);
    }
    if (!readCount(stream, quint32(kDecidedTerms), count))
        return false;
    for (quint32 i = 0; i < count; ++i) {
        std::pair<quint32, float> term;
        stream >> term.first >> term.second;
        if (stream.status() != QDataStream::Ok || !std::isfinite(term.second))
            return false;
        decided.terms.push_back(term);
    }
    return true;
}

bool readWeights(QDataStream &stream, TriageModel::Parts &parts)
{
    quint32 count = 0;
    stream >> parts.textLow >> parts.textHigh >> parts.weights.intercept >> parts.weights.text;
    if (!readCount(stream, kMaximumKeys, count) || !(parts.textHigh > parts.textLow))
        return false;
    for (quint32 i = 0; i < count; ++i) {
        QString key;
        double weight = 0;
        if (!readText(stream, key))
            return false;
        stream >> weight;
        if (!std::isfinite(weight) || (!parts.keys.isEmpty() && parts.keys.last() >= key))
            return false;
        parts.keys.append(key);
        parts.weights.indicator.push_back(weight);
    }
    return std::isfinite(parts.weights.intercept) && std::isfinite(parts.weights.text) && parts.weights.text >= 0;
}

bool readCalibration(QDataStream &stream, TriageModel::Parts &parts)
{
    double slope = 0;
    double shift = 0;
    quint32 count = 0;
    stream >> slope >> shift;
    if (!readCount(stream, kMaximumKnots, count) || !(slope >= 0) || !std::isfinite(shift))
        return false;
    std::vector<Calibration::Knot> knots;
    for (quint32 i = 0; i < count; ++i) {
        Calibration::Knot knot;
        stream >> knot.score >> knot.probability;
        const bool rising = knots.empty() || knot.score > knots.back().score;
        if (stream.status() != QDataStream::Ok || !rising || !(knot.probability >= 0 && knot.probability <= 1))
            return false;
        knots.push_back(knot);
    }
    parts.calibration = Calibration::restore(slope, shift, std::move(knots));
    return true;
}

} // namespace

QByteArray triageModelBytes(const TriageModel::Parts &parts)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    configure(stream);
    stream << kMagic << kVersion << parts.textLow << parts.textHigh << parts.weights.intercept << parts.weights.text
           << quint32(parts.keys.size());
    for (qsizetype i = 0; i < parts.keys.size(); ++i) {
        writeText(stream, parts.keys[i]);
        stream << parts.weights.indicator[size_t(i)];
    }
    stream << parts.calibration.slope() << parts.calibration.shift() << quint32(parts.calibration.knots().size());
    for (const Calibration::Knot &knot : parts.calibration.knots())
        stream << knot.score << knot.probability;
    parts.text.write(stream);
    stream << quint32(parts.decided.size());
    for (const DecidedCase &decided : parts.decided)
        writeCase(stream, decided);
    return bytes + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Result<TriageModel::Parts> readTriageModel(const QByteArray &bytes)
{
    if (bytes.size() < kHashBytes + 8)
        return damaged();
    const QByteArray body = bytes.first(bytes.size() - kHashBytes);
    if (QCryptographicHash::hash(body, QCryptographicHash::Sha256) != bytes.last(kHashBytes))
        return damaged();
    QDataStream stream(body);
    configure(stream);
    quint32 magic = 0;
    quint32 version = 0;
    stream >> magic >> version;
    TriageModel::Parts parts;
    if (magic != kMagic || version != kVersion || !readWeights(stream, parts) || !readCalibration(stream, parts))
        return damaged();
    auto text = TextModel::read(stream);
    if (!text)
        return text.error();
    parts.text = std::move(*text);
    quint32 cases = 0;
    if (!readCount(stream, kMaximumCases, cases))
        return damaged();
    for (quint32 i = 0; i < cases; ++i) {
        DecidedCase decided;
        if (!readCase(stream, decided))
            return damaged();
        parts.decided.append(decided);
    }
    if (!stream.atEnd())
        return damaged();
    return parts;
}

} // namespace core
