// SPDX-License-Identifier: GPL-3.0-or-later
// compare: how likely two names are names of one person, for pairs in a file or one pair given in the call.
#include "app/cli/commands/commands.h"

#include "core/matching/bounded_line.h"
#include "core/matching/evidence.h"
#include "core/matching/name_comparison.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

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

void writePair(Invocation &invocation, const QString &left, const QString &right, bool json)
{
    const core::NameComparison comparison = core::compareNames(left, right);
    if (json) {
        invocation.writeJson(QJsonObject{
            {u"left"_s, left}, {u"right"_s, right}, {u"p"_s, comparison.probability}, {u"bits"_s, comparison.bits}});
        return;
    }
    invocation.out << left << '\t' << right << '\t' << figure(comparison.probability) << '\t' << figure(comparison.bits)
                   << '\n';
}

/// Lines of four columns, or of JSON.
int compareBatch(Invocation &invocation, const QString &path, bool json)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return invocation.fail(
            {core::Error::Code::Io,
             QCoreApplication::translate("cli", "The file with the pairs of names could not be read."),
             file.errorString()});
    }
    qint64 number = 0;
    bool rejected = false;
    for (core::BoundedLine line = core::readBoundedLine(file, core::kLongestQueryLine); !line.ended;
         line = core::readBoundedLine(file, core::kLongestQueryLine)) {
        ++number;
        const QStringList cells = QString::fromUtf8(line.text).split(u'\t');
        if (cells.size() < 2 || line.cut) {
            invocation.err
                << QCoreApplication::translate("cli", "Line %1 is not two names with a tab between them.").arg(number)
                << Qt::endl;
            rejected = true;
        }
        // A line that can't be read is answered too, so that line n of the answer is about line n of the file.
        writePair(invocation, cells.at(0), cells.value(1), json);
    }
    invocation.out.flush();
    return rejected ? Rejected : Done;
}

} // namespace

int runCompare(Invocation &invocation)
{
    QStringList arguments = invocation.arguments;
    const bool json = arguments.removeAll(u"--json"_s) > 0; // one pair is answered in JSON anyway
    if (arguments.size() == 2 && arguments.at(0) == u"--batch")
        return compareBatch(invocation, arguments.at(1), json);
    if (arguments.size() == 2 && !arguments.at(0).startsWith(u"--"))
        return comparePair(invocation, arguments.at(0), arguments.at(1));
    return invocation.wrongUsage(QCoreApplication::translate("cli", "Give --batch and a file, or two names."));
}

} // namespace cli
