// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/catalogue.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString source;
    QStringList forms; // one, or the plural forms
    bool plural = false;
    bool unfinished = false;
};

QStringList placeholdersIn(const QString &text, const QString &pattern)
{
    const QRegularExpression placeholder(pattern);
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.unfinished = xml.attributes().hasAttribute("type"_L1); // unfinished, vanished, obsolete
    QString text;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement() && xml.name() == "numerusform"_L1)
            message.forms.append(xml.readElementText());
        else if (xml.isCharacters())
            text += xml.text();
    }
    if (message.forms.isEmpty())
        message.forms.append(text);
}

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    message.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

void checkForm(const Message &message, const QString &form, QStringList &faults)
{
    static const QString arguments = u"%L?[0-9]+"_s;
    static const QString counts = u"%L?n"_s;
    static const QRegularExpression mnemonic(u"&\\S"_s);
    if (form.trimmed().isEmpty() && !message.source.trimmed().isEmpty())
        faults.append(u"Empty translation: "_s + message.source);
    if (placeholdersIn(form, arguments) != placeholdersIn(message.source, arguments))
        faults.append(u"Other placeholders: "_s + message.source + u" – "_s + form);
    for (const QString &count : placeholdersIn(form, counts)) {
        if (!message.source.contains(count))
            faults.append(u"Other count: "_s + message.source + u" – "_s + form);
    }
    if (form.contains(mnemonic) != message.source.contains(mnemonic))
        faults.append(u"Other mnemonic: "_s + message.source + u" – "_s + form);
}

/// "%1 nodes" is wrong for one node, and in Arabic for most numbers.
bool countsWithoutForms(const Message &message)
{
    static const QRegularExpression count(
        u"%L?[0-9]+ (bytes|cases|cells|columns|days|decisions|documents|entries|files|groups|hits|items|lines|links|"
        "members|months|names|nodes|pairs|persons|queries|records|requests|rows|sources|words|years)\\b"_s);
    return !message.plural && message.source.contains(count);
}

void checkMessage(const Message &message, int pluralForms, QStringList &faults)
{
    if (message.unfinished)
        faults.append(u"Unfinished: "_s + message.source);
    if (countsWithoutForms(message))
        faults.append(u"Count without plural forms: "_s + message.source);
    if (message.forms.size() != (message.plural ? pluralForms : 1))
        faults.append(u"Wrong number of plural forms: "_s + message.source);
    for (const QString &form : message.forms)
        checkForm(message, form, faults);
}

} // namespace

QStringList faultsOf(QIODevice &catalogue, int pluralForms)
{
    QStringList faults;
    qsizetype messages = 0;
    QXmlStreamReader xml(&catalogue);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "message"_L1) {
            ++messages;
            checkMessage(readMessage(xml), pluralForms, faults);
        }
    }
    if (xml.hasError())
        faults.append(xml.errorString());
    if (messages == 0)
        faults.append(u"No message."_s);
    return faults;
}

QStringList wordsHiddenIn(const QString &source)
{
    static const QRegularExpression relay(
        uR"re((\w+)\(const char \*(\w+)\)\s*\{\s*return QCoreApplication::translate\("[^"]*", \2\);)re"_s);
    QStringList hidden;
    for (auto helpers = relay.globalMatch(source); helpers.hasNext();) {
        const QRegularExpression call(uR"re(\b%1\(\s*"([^"]*)")re"_s.arg(helpers.next().captured(1)));
        for (auto calls = call.globalMatch(source); calls.hasNext();)
            hidden.append(calls.next().captured(1));
    }
    return hidden;
}
