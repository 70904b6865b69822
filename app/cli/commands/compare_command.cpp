// SPDX-License-Identifier: GPL-3.0-or-later
// compare: how likely two names are names of one person, for pairs in a file or one pair given in the call.
#include "app/cli/commands/commands.h"

#include "core/matching/evidence.h"
#include "core/matching/name_comparison.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// A line longer than this is no pair of names.
constexpr qint64 kLongestLine = 1 << 16;

QString tr(const char *text)
{
    return QCoreApplication::translate("compare", text);
}

QString wordsOf(const core::AnalysedName &name, core::WordSet places)
{
    QStringList words;
    for (size_t place = 0; place < name.tokens.size(); ++place) {
        if (places & (1U << place))
            words += name.tokens[place].native;
    }
    return words.join(u' ');
}

QString figure(double value)
{
    return QString::number(value, 'f', 4);
}

int comparePair(Invocation &invocation, const QString &left, const QString &right)
{
    const core::AnalysedName one = core::analyseName(left);
    const core::AnalysedName other = core::analyseName(right);
    const core::NameComparison comparison = core::compareNames(one, other);
    QJsonArray parts;
    for (const core::AlignedPart &part : comparison.parts) {
        parts += QJsonObject{{u"left"_s, wordsOf(one, part.left)},
                             {u"right"_s, wordsOf(other, part.right)},
                             {u"agreement"_s, core::agreementCode(part.agreement)},
                             {u"bits"_s, part.bits}};
    }
    invocation.writeJson(
        QJsonObject{{u"p"_s, comparison.probability}, {u"bits"_s, comparison.bits}, {u"parts"_s, parts}});
    return Done;
}

int compareBatch(Invocation &invocation, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return invocation.fail({core::Error::Code::Io, tr("The file with the pairs of names could not be read."),
                                file.errorString()});
    }
    qint64 line = 0;
    bool rejected = false;
    while (!file.atEnd()) {
        const QByteArray raw = file.readLine(kLongestLine);
        ++line;
        QString text = QString::fromUtf8(raw);
        while (text.endsWith(u'\n') || text.endsWith(u'\r'))
            text.chop(1);
        if (text.isEmpty())
            continue;
        const QStringList cells = text.split(u'\t');
        if (cells.size() < 2) {
            invocation.err << tr("Line %1 holds no tab between two names.").arg(line) << Qt::endl;
            rejected = true;
            continue;
        }
        const core::NameComparison comparison = core::compareNames(cells.at(0), cells.at(1));
        invocation.out << cells.at(0) << '\t' << cells.at(1) << '\t' << figure(comparison.probability) << '\t'
                       << figure(comparison.bits) << '\n';
    }
    invocation.out.flush();
    return rejected ? Rejected : Done;
}

} // namespace

int runCompare(Invocation &invocation)
{
    const QStringList &arguments = invocation.arguments;
    if (arguments.size() == 2 && arguments.at(0) == u"--batch")
        return compareBatch(invocation, arguments.at(1));
    if (arguments.size() == 2 && !arguments.at(0).startsWith(u"--"))
        return comparePair(invocation, arguments.at(0), arguments.at(1));
    return invocation.wrongUsage(tr("Give --batch and a file, or two names."));
}

} // namespace cli
