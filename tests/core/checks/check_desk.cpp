// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_desk.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

CheckDesk::CheckDesk() : m_engine(core::CheckEngine::load())
{
    if (!m_engine)
        qFatal("The shipped tables could not be read: %s", qUtf8Printable(m_engine.error().message));
}

QList<core::Finding> CheckDesk::run(const core::Request &request, const core::MatchFacts &matches, QDate today,
                                    core::FormKnowledge form) const
{
    core::CheckContext context = m_engine->contextFor(request, matches, today);
    context.form = form;
    return m_engine->runChecks(context);
}

QList<core::Finding> CheckDesk::run(const core::LabelledCase &one) const
{
    core::CheckContext context = m_engine->contextFor(one.request, one.matches, {});
    context.form = one.form;
    context.unreadableDates = one.unreadableDates;
    return m_engine->runChecks(context);
}

const core::Finding *findingIn(const QList<core::Finding> &findings, QStringView indicator, QStringView variant)
{
    const auto found = std::ranges::find_if(findings, [&](const core::Finding &finding) {
        return finding.indicator == indicator && (variant.isEmpty() || finding.variant == variant);
    });
    return found == findings.end() ? nullptr : &*found;
}

QString firedIn(const QList<core::Finding> &findings)
{
    QStringList names;
    for (const core::Finding &finding : findings) {
        QStringList words;
        for (const core::Evidence &evidence : finding.evidence)
            words.append(evidence.field + u'=' + evidence.text);
        names.append(finding.indicator + u'/' + finding.variant + u" (" + words.join(u"; ") + u')');
    }
    return names.join(u", ");
}

QSet<QString> referralsIn(const QList<core::Finding> &findings)
{
    QSet<QString> ids;
    for (const core::Finding &finding : findings) {
        if (finding.mandatoryReferral)
            ids.insert(finding.indicator);
    }
    return ids;
}

std::optional<QString> textAt(const core::Request &request, const QString &path)
{
    const qsizetype open = path.indexOf(u'[');
    const int index = open < 0 ? 0 : path.mid(open + 1, path.indexOf(u']') - open - 1).toInt();
    const auto starts = [&](const char *name) { return path.startsWith(QLatin1StringView(name)); };
    if (path == u"facts")
        return request.facts;
    if (path == u"additional_information")
        return request.additionalInformation;
    if (path == u"subject.role")
        return request.subject.role;
    if (path == u"subject.profession")
        return request.subject.profession;
    if (path == u"penalty.text")
        return request.penalty.text;
    if (starts("offences["))
        return request.offences.value(index);
    if (starts("laws["))
        return request.laws.value(index);
    if (starts("statements["))
        return request.statements.value(index).text;
    if (starts("groups["))
        return path.endsWith(u"name") ? request.groups.value(index).groupName : request.groups.value(index).role;
    if (!starts("warrants["))
        return std::nullopt;
    const core::Warrant warrant = request.warrants.value(index);
    return path.endsWith(u".charge")        ? warrant.charge
           : path.endsWith(u"_translation") ? warrant.chargeTranslation
           : path.endsWith(u".authority")   ? warrant.authority
           : path.endsWith(u".reference")   ? std::optional(warrant.reference)
                                            : std::nullopt;
}

QString wrongEvidence(const core::Request &request, const QList<core::Finding> &findings)
{
    for (const core::Finding &finding : findings) {
        for (const core::Evidence &evidence : finding.evidence) {
            const QString who = finding.indicator + u'/' + finding.variant + u' ' + evidence.field;
            if (evidence.start < 0 || evidence.end < evidence.start)
                return who + u": the span is turned round";
            if (evidence.start == evidence.end)
                continue; // the whole field, or its absence
            const std::optional<QString> text = textAt(request, evidence.field);
            if (!text && evidence.start == 0 && evidence.end == evidence.text.size())
                continue; // the whole value of a field that is no text: a date, a number, a code
            if (!text)
                return who + u": a span inside a field that is no text";
            if (evidence.end > text->size())
                return who + u": the span leaves the field";
            if (text->mid(evidence.start, evidence.end - evidence.start) != evidence.text)
                return who + u": the words are not those of the field";
        }
    }
    return {};
}

QList<QJsonObject> linesOf(const QString &path)
{
    QFile file(path);
    QList<QJsonObject> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &item : value.toArray())
        texts.append(item.toString());
    return texts;
}
