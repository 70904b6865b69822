// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/languages.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace workstation {

const QStringList &Languages::codes()
{
    static const QStringList codes = {u"en"_s, u"fr"_s, u"es"_s, u"ar"_s};
    return codes;
}

Languages::~Languages()
{
    silence();
}

void Languages::silence()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

void Languages::load(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(file, folder)) {
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}

void Languages::speak(const QString &code)
{
    silence();
    const QLocale system = QLocale::system();
    QString language = code;
    if (!codes().contains(language)) {
        language = system.name().section(u'_', 0, 0);
        if (!codes().contains(language))
            language = u"en"_s;
    }
    // The desktop's own region, when it speaks the language, knows how dates are written here.
    const QLocale locale = system.name().startsWith(language) ? system : QLocale(language);
    QLocale::setDefault(locale);
    load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(u"noticedesk_"_s + language, u":/i18n"_s); // also for English: its plural forms
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace workstation
