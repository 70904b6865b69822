// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_image_export.h"

#include "ui/graph/graph_painter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHashSeed>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFooterLine = 14;
constexpr double kFooterSize = 9;
constexpr double kLargestImage = 100e6; // pixels
constexpr double kLargestSide = 30'000; // pixels; the raster painter's coordinates end at 32,767
constexpr double kLargestPage = 14'400; // points: 200 inches, the most that PDF readers accept

QRectF pageBox(const core::GraphDrawing &drawing)
{
    return drawing.bounds.adjusted(0, 0, 0, kFooterLine * double(drawing.footer.size()) + 8);
}

void paintPage(QPainter &painter, const core::GraphDrawing &drawing)
{
    paintDrawing(painter, drawing, core::exportedTexts(drawing));
    core::DrawText text;
    text.at = {drawing.bounds.left() + 16, drawing.bounds.bottom() + kFooterLine / 2};
    text.size = kFooterSize;
    text.colour = drawing.palette.mutedText;
    text.anchor = core::TextAnchor::Start;
    for (const QString &line : drawing.footer) {
        text.text = line;
        paintText(painter, text, kFooterSize);
        text.at.ry() += kFooterLine;
    }
}

core::Error failed()
{
    return {core::Error::Code::Io, QCoreApplication::translate("graph", "The picture could not be made."), {}};
}

/// Overwrites, at the same length, what Qt writes about the moment of writing.
void fixTimes(QByteArray &pdf)
{
    const auto overwrite = [&pdf](QByteArrayView from, QByteArrayView to, char fill) {
        qsizetype at = 0;
        while ((at = pdf.indexOf(from, at)) >= 0) {
            at += from.size();
            const qsizetype end = pdf.indexOf(to, at);
            for (qsizetype i = at; i < end; ++i) {
                if (std::isalnum(uchar(pdf.at(i))))
                    pdf[i] = fill;
            }
        }
    };
    overwrite("/CreationDate (D:", ")", '0');
    overwrite("<xmp:CreateDate>", "<", '0');
    overwrite("/ID [", "]", '0');
}

/// Qt writes the fonts of a PDF in the order of a hash, which differs from process to process unless its seed is fixed.
/// Every hash keeps the seed that it was made with, so others are not disturbed.
class FixedHashSeed
{
public:
    FixedHashSeed() { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedHashSeed() { QHashSeed::resetRandomGlobalSeed(); }
    FixedHashSeed(const FixedHashSeed &) = delete;
    FixedHashSeed &operator=(const FixedHashSeed &) = delete;
};

} // namespace

core::Result<QByteArray> pngDocument(const core::GraphDrawing &drawing)
{
    const QRectF box = pageBox(drawing);
    const double scale = std::min({2.0, std::sqrt(kLargestImage / (box.width() * box.height())),
                                   kLargestSide / box.width(), kLargestSide / box.height()});
    QImage image(std::max(1, int(std::ceil(box.width() * scale))), std::max(1, int(std::ceil(box.height() * scale))),
                 QImage::Format_RGB32);
    if (image.isNull())
        return failed();
    image.fill(toColor(drawing.palette.background));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    painter.translate(-box.topLeft());
    paintPage(painter, drawing);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return failed();
    return bytes;
}

core::Result<QByteArray> pdfDocument(const core::GraphDrawing &drawing)
{
    const QRectF box = pageBox(drawing);
    const FixedHashSeed fixed;
    const double scale = std::min({1.0, kLargestPage / box.width(), kLargestPage / box.height()});
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return failed();
    {
        QPdfWriter writer(&buffer);
        writer.setCreator(u"Notice Desk"_s);
        writer.setResolution(72);
        writer.setPageSize(QPageSize(box.size() * scale, QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        QPainter painter;
        if (!painter.begin(&writer))
            return failed();
        painter.scale(scale, scale);
        painter.translate(-box.topLeft());
        painter.fillRect(box, toColor(drawing.palette.background));
        paintPage(painter, drawing);
        painter.end();
    }
    fixTimes(bytes);
    return bytes;
}

} // namespace ui
