// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"

#include "core/base/result.h"
#include "core/exchange/request_json.h"
#include "core/generator/request_generator.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QSaveFile>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostRequests = 100'000'000;
constexpr qsizetype kWriteStep = qsizetype(1) << 20;

struct Order
{
    qint64 requests = -1;
    quint64 seed = 1;
    QString out;
    QString truth;
    core::GeneratorProfile profile;
    bool json = false;
};

bool readRate(const QString &text, double &rate)
{
    bool ok = false;
    rate = text.toDouble(&ok);
    return ok && rate >= 0 && rate <= 1;
}

/// Takes one option with its value. The sentence why not, empty when it was taken.
QString takeOption(const QString &name, const QString &value, Order &order)
{
    bool ok = true;
    if (name == u"--requests")
        order.requests = value.toLongLong(&ok);
    else if (name == u"--seed")
        order.seed = value.toULongLong(&ok);
    else if (name == u"--out")
        order.out = value;
    else if (name == u"--truth")
        order.truth = value;
    else if (name == u"--contentious")
        ok = readRate(value, order.profile.contentious);
    else if (name == u"--duplicates")
        ok = readRate(value, order.profile.duplicates);
    else if (name == u"--defects")
        ok = readRate(value, order.profile.defects);
    else
        return QCoreApplication::translate("cli", "generate does not know “%1”.").arg(name);
    if (!ok)
        return QCoreApplication::translate("cli", "“%1” is no value for %2.").arg(value, name);
    return {};
}

QString readOrder(const QStringList &arguments, Order &order)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == u"--json") {
            order.json = true;
            continue;
        }
        if (i + 1 >= arguments.size())
            return QCoreApplication::translate("cli", "%1 needs a value.").arg(arguments[i]);
        if (QString why = takeOption(arguments[i], arguments[i + 1], order); !why.isEmpty())
            return why;
        ++i;
    }
    if (order.requests < 0 || order.requests > kMostRequests)
        return QCoreApplication::translate("cli", "--requests must be a number from 0 to %1.").arg(kMostRequests);
    if (order.out.isEmpty())
        return QCoreApplication::translate("cli", "generate needs --out FILE.");
    if (order.truth == order.out)
        return QCoreApplication::translate("cli", "The truth needs a file of its own.");
    return {};
}

/// Lines on their way into a file that appears only when it is complete.
class LineFile
{
public:
    explicit LineFile(const QString &path) : m_file(path), m_wanted(!path.isEmpty()) {}
    bool open() { return !m_wanted || m_file.open(QIODevice::WriteOnly); }
    [[nodiscard]] bool isWanted() const { return m_wanted; }
    QByteArray &buffer() { return m_buffer; }
    bool endLine()
    {
        m_buffer.append('\n');
        return m_buffer.size() < kWriteStep || flush();
    }
    bool close() { return !m_wanted || (flush() && m_file.commit()); }
    [[nodiscard]] core::Error error() const
    {
        return {core::Error::Code::Io,
                QCoreApplication::translate("cli", "“%1” can't be written: %2")
                    .arg(m_file.fileName(), m_file.errorString()),
                {}};
    }

private:
    bool flush()
    {
        const bool written = m_file.write(m_buffer) == m_buffer.size();
        m_buffer.resize(0);
        return written;
    }

    QSaveFile m_file;
    QByteArray m_buffer;
    bool m_wanted;
};

core::Result<> generate(const Order &order)
{
    LineFile out(order.out);
    LineFile truth(order.truth);
    if (!out.open())
        return out.error();
    if (!truth.open())
        return truth.error();
    core::RequestGenerator generator(order.seed, order.profile);
    for (qint64 i = 0; i < order.requests; ++i) {
        const core::GeneratedRequest made = generator.next();
        core::appendRequestJson(out.buffer(), made.request);
        if (!out.endLine())
            return out.error();
        if (!truth.isWanted())
            continue;
        truth.buffer().append(core::writeTruthJson(made.truth));
        if (!truth.endLine())
            return truth.error();
    }
    if (!out.close())
        return out.error();
    return truth.close() ? core::Result<>() : core::Result<>(truth.error());
}

} // namespace

int runGenerate(Invocation &invocation)
{
    Order order;
    if (const QString why = readOrder(invocation.arguments, order); !why.isEmpty())
        return invocation.wrongUsage(why);
    QElapsedTimer timer;
    timer.start();
    if (const auto done = generate(order); !done)
        return invocation.fail(done.error());
    const double seconds = static_cast<double>(timer.elapsed()) / 1000.0;
    invocation.err << QCoreApplication::translate("cli", "%n invented request(s) in %1 s.", nullptr,
                                                  static_cast<int>(order.requests))
                          .arg(seconds, 0, 'f', 1)
                   << Qt::endl;
    if (order.json)
        invocation.writeJson(QJsonObject{{u"requests"_s, order.requests}, {u"out"_s, order.out}});
    return Done;
}

} // namespace cli
