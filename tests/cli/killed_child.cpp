// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/killed_child.h"

#include <QtGlobal>

#include <algorithm>
#include <chrono>
#include <csignal>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;

[[noreturn]] void beTheChild(const std::function<void(const Acknowledge &)> &work, int out)
{
    work([out](const QByteArray &line) { return write(out, line.constData(), size_t(line.size())) == line.size(); });
    _exit(0);
}

/// Takes what the child says next. False at its end.
bool take(int in, QByteArray &said)
{
    char buffer[4096];
    const ssize_t got = read(in, buffer, sizeof buffer);
    said.append(buffer, std::max<ssize_t>(got, 0));
    return got > 0;
}

/// Listens to the child until then, or until it ends by itself.
void listen(int in, Clock::time_point until, QByteArray &said)
{
    for (auto left = until - Clock::now(); left.count() > 0; left = until - Clock::now()) {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(left);
        const timespec wait{.tv_sec = seconds.count(),
                            .tv_nsec = std::chrono::duration_cast<std::chrono::nanoseconds>(left - seconds).count()};
        pollfd end{.fd = in, .events = POLLIN, .revents = 0};
        if (ppoll(&end, 1, &wait, nullptr) > 0 && !take(in, said))
            return;
    }
}

} // namespace

KilledChild killAtWork(const std::function<void(const Acknowledge &)> &work, qint64 afterMicroseconds)
{
    int ends[2];
    if (pipe(ends) != 0)
        qFatal("no pipe to the child");
    const pid_t child = fork();
    if (child < 0)
        qFatal("no child could be started");
    if (child == 0) {
        close(ends[0]);
        beTheChild(work, ends[1]);
    }
    close(ends[1]);
    KilledChild became;
    listen(ends[0], Clock::now() + std::chrono::microseconds(afterMicroseconds), became.said);
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    while (take(ends[0], became.said)) {
    }
    close(ends[0]);
    became.killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    if (!became.killed && (!WIFEXITED(status) || WEXITSTATUS(status) != 0))
        qFatal("the child failed by itself: status %d", status);
    return became;
}
