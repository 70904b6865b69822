// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/application.h"

#include <QByteArrayView>

#ifdef ND_HAVE_PAINTING
#include <QGuiApplication>
#include <QLoggingCategory>
#endif

#include <algorithm>

namespace cli {

namespace {

#ifdef ND_HAVE_PAINTING
bool drawsPicture(int argc, char **argv)
{
    const auto is = [&](int i, auto test) { return i < argc && test(QByteArrayView(argv[i])); };
    bool graph = false;
    bool picture = false;
    for (int i = 1; i < argc; ++i) {
        graph = graph || is(i, [](QByteArrayView word) { return word == "graph"; });
        picture = picture || is(i, [](QByteArrayView word) {
                      const QByteArray lower = word.toByteArray().toLower();
                      return lower.endsWith(".png") || lower.endsWith(".pdf");
                  });
    }
    return graph && picture;
}
#endif

} // namespace

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
#ifdef ND_HAVE_PAINTING
    if (drawsPicture(argc, argv)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Without a session there is no folder of the run time; Qt says so on standard error, and nobody needs it here.
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
        auto application = std::make_unique<QGuiApplication>(argc, argv);
        QLoggingCategory::setFilterRules({});
        return application;
    }
#endif
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace cli
