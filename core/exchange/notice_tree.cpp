// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/notice_tree.h"

#include "core/base/text.h"
#include "core/exchange/notice_names.h"
#include "core/exchange/source_values.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

using NodeKind = JsonNode::Kind;
using namespace Qt::StringLiterals;

/// Takes fields out of one notice record. Every reading keeps what it can't place in `problems` and as unknown.
class NoticeReader
{
public:
    NoticeReader(const JsonTree &tree, FieldProblems &problems) : m_tree(tree), m_problems(problems) {}

    [[nodiscard]] const JsonNode *known(std::string_view key) const
    {
        const JsonNode *node = m_tree.find(m_tree.root(), key);
        return node == nullptr || node->kind == NodeKind::Null ? nullptr : node;
    }

    /// Text of a scalar; objects and arrays as their JSON text with a remark.
    QString plain(const JsonNode &node, std::string_view key)
    {
        switch (node.kind) {
        case NodeKind::String:
        case NodeKind::Number:
            return stringOf(node.text);
        case NodeKind::Null:
            return {};
        case NodeKind::Bool:
        case NodeKind::Array:
        case NodeKind::Object:
            break;
        }
        QString text = m_tree.toText(node);
        tell(key, "kept-as-text", text);
        return text;
    }

    QString text(std::string_view key)
    {
        const JsonNode *node = known(key);
        if (node == nullptr)
            return {};
        const QString value = plain(*node, key);
        return isUnknownPlaceholder(value) ? QString() : value;
    }

    QString code(std::string_view key)
    {
        const JsonNode *node = known(key);
        if (node == nullptr)
            return {};
        const QString value = plain(*node, key);
        return isCodePlaceholder(value) ? QString() : value;
    }

    QString name(std::string_view key)
    {
        const JsonNode *node = known(key);
        if (node == nullptr)
            return {};
        const QString value = plain(*node, key);
        return isNamePlaceholder(value) ? QString() : value;
    }

    /// An array of texts; also the joined text that flattened dumps have in its place.
    QStringList list(std::string_view key)
    {
        const JsonNode *node = known(key);
        if (node == nullptr)
            return {};
        if (node->kind == NodeKind::String)
            return splitJoinedList(stringOf(node->text));
        if (node->kind != NodeKind::Array)
            return {plain(*node, key)};
        QStringList values;
        for (const JsonNode *item = m_tree.firstChild(*node); item != nullptr; item = m_tree.nextSibling(*item)) {
            const QString value = plain(*item, key);
            if (!isCodePlaceholder(value))
                values.append(value);
        }
        return values;
    }

    /// Like list, for long texts that hold commas themselves.
    QStringList texts(std::string_view key)
    {
        const JsonNode *node = known(key);
        if (node != nullptr && node->kind == NodeKind::String) {
            const QString value = stringOf(node->text);
            return isUnknownPlaceholder(value) ? QStringList() : QStringList{value};
        }
        return list(key);
    }

    DateRange date(std::string_view key)
    {
        const QString value = text(key);
        if (value.isEmpty())
            return {};
        const TableDate read = readTableDate(value, DateOrder::Unstated);
        if (!read.code.empty())
            tell(key, read.code, value);
        return read.date;
    }

    std::optional<double> measure(std::string_view key)
    {
        const JsonNode *node = known(key);
        if (node == nullptr)
            return std::nullopt;
        const QString value = plain(*node, key);
        if (isUnknownPlaceholder(value) && node->kind == NodeKind::String)
            return std::nullopt;
        const auto number = numberOf(value.toStdString());
        if (number && *number > 0)
            return number;
        tell(key,
             !number        ? "number-out-of-range"
             : *number == 0 ? std::string_view("zero-unknown")
                            : "wrong-type",
             value);
        return std::nullopt;
    }

    void tell(std::string_view key, std::string_view code, const QString &excerpt)
    {
        m_problems.append({stringOf(key), code, boundedExcerpt(excerpt)});
    }

    [[nodiscard]] const JsonTree &tree() const { return m_tree; }

private:
    const JsonTree &m_tree;
    FieldProblems &m_problems;
};

/// The record's own address, "…/notices/v1/red/2031-90417"; empty when it has none.
QString ownAddress(const JsonTree &tree)
{
    const JsonNode *node = &tree.root();
    for (const std::string_view key : {"_links", "self", "href"}) {
        node = node->kind == NodeKind::Object ? tree.find(*node, key) : nullptr;
        if (node == nullptr)
            return {};
    }
    return node->kind == NodeKind::String ? stringOf(node->text) : QString();
}

std::optional<NoticeType> typeOfAddress(QStringView address)
{
    if (address.contains("/red/"_L1))
        return NoticeType::Red;
    if (address.contains("/yellow/"_L1))
        return NoticeType::Yellow;
    if (address.contains("/un/"_L1))
        return NoticeType::UnSpecial;
    return std::nullopt;
}

/// "2031/90417" out of an address that ends in "2031-90417".
QString idOfAddress(const QString &address)
{
    const QStringView last = QStringView(address).mid(address.lastIndexOf(u'/') + 1);
    const qsizetype dash = last.indexOf(u'-');
    const auto digits = [](QStringView part) {
        return !part.isEmpty() && std::ranges::all_of(part, [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (dash != 4 || !digits(last.left(4)) || !digits(last.mid(5)))
        return {};
    return last.left(4).toString() + u'/' + last.mid(5).toString();
}

/// What only one kind of notice has, so that its presence says which one this is.
std::optional<NoticeType> typeOfFields(const NoticeReader &reader)
{
    if (reader.known("arrest_warrants") != nullptr)
        return NoticeType::Red;
    if (reader.known("un_reference") != nullptr || reader.known("un_resolution") != nullptr)
        return NoticeType::UnSpecial;
    for (const std::string_view key : {"date_of_event", "birth_name", "place", "country"}) {
        if (reader.known(key) != nullptr)
            return NoticeType::Yellow;
    }
    return std::nullopt;
}

void readNames(NoticeReader &reader, Person &person)
{
    const PersonName primary{PersonName::Kind::Primary, reader.name("name"), reader.name("forename"), {}};
    if (!primary.isEmpty())
        person.names.append(primary);
    const PersonName original{PersonName::Kind::Original,
                              reader.name("name_in_original_script"),
                              reader.name("forename_in_original_script"),
                              {}};
    if (!original.isEmpty())
        person.names.append(original);
    for (const std::string_view key : {"birth_name", "name_at_birth"}) {
        if (const QString birth = reader.name(key); !birth.isEmpty())
            person.names.append({PersonName::Kind::Birth, birth, {}, {}});
    }
    for (const std::string_view key : {"aliases", "formerly_known_as"}) {
        for (const QString &alias : reader.texts(key))
            person.names.append({PersonName::Kind::Alias, {}, {}, alias});
    }
}

void readDescription(NoticeReader &reader, Person &person)
{
    PhysicalDescription &description = person.description;
    description.heightMetres = reader.measure("height");
    description.weightKilograms = reader.measure("weight");
    for (const std::string_view key : {"eyes_colors_id", "eyes_colors"})
        description.eyeColours += reader.list(key);
    for (const std::string_view key : {"hairs_id", "hairs_colors"})
        description.hairColours += reader.list(key);
    description.marks = reader.text("distinguishing_marks");
}

void readPerson(NoticeReader &reader, Person &person)
{
    readNames(reader, person);
    for (const std::string_view key : {"sex_id", "sex"}) {
        const QString sex = reader.text(key);
        if (person.sex == Sex::Unknown && !sex.isEmpty())
            person.sex = sexFromCode(sex);
        if (person.sex == Sex::Unknown && !sex.isEmpty() && sex.compare(u"U", Qt::CaseInsensitive) != 0)
            reader.tell(key, "unknown-code", sex);
    }
    person.birth = reader.date("date_of_birth");
    person.birthPlace = reader.text("place_of_birth");
    for (const std::string_view key : {"country_of_birth_id", "country_of_birth"}) {
        if (person.birthCountry.isEmpty())
            person.birthCountry = reader.code(key);
    }
    person.nationalities = reader.list("nationalities");
    for (const std::string_view key : {"languages_spoken_ids", "languages_spoken"})
        person.languages += reader.list(key);
    person.fatherName = reader.name("father_name");
    person.fatherForename = reader.name("father_forename");
    person.motherName = reader.name("mother_name");
    person.motherForename = reader.name("mother_forename");
    person.profession = reader.text("profession");
    readDescription(reader, person);
    for (const QString &document : reader.texts("identity_documents"))
        person.documents.append({{}, document, {}, {}, {}});
    for (const std::string_view key : {"adresses", "addresses"})
        person.addresses += reader.texts(key);
}

void readWarrants(NoticeReader &reader, Request &request)
{
    const JsonNode *list = reader.known("arrest_warrants");
    if (list == nullptr)
        return;
    if (list->kind != NodeKind::Array) {
        reader.tell("arrest_warrants", "wrong-type", reader.tree().toText(*list));
        return;
    }
    for (const JsonNode *item = reader.tree().firstChild(*list); item != nullptr;
         item = reader.tree().nextSibling(*item)) {
        Warrant warrant;
        if (item->kind != NodeKind::Object) {
            warrant.charge = reader.plain(*item, "arrest_warrants");
        } else {
            const auto field = [&](std::string_view key) {
                const JsonNode *node = reader.tree().find(*item, key);
                const QString value = node == nullptr ? QString() : reader.plain(*node, key);
                return isCodePlaceholder(value) ? QString() : value;
            };
            warrant.issuingCountry = field("issuing_country_id");
            warrant.charge = field("charge");
            warrant.chargeTranslation = field("charge_translation");
        }
        if (!warrant.charge.isEmpty())
            request.offences.append(warrant.charge);
        request.warrants.append(warrant);
    }
}

QString joined(const QStringList &parts, QStringView separator)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(separator);
}

/// Yellow: the event; UN: listing, summary and the fields of entities.
void readEventAndListing(NoticeReader &reader, Request &request)
{
    request.eventDate = reader.date("date_of_event").from;
    request.eventPlace = joined({reader.text("place"), reader.code("country")}, u", ");
    request.unReference = reader.text("un_reference");
    request.unResolution = reader.text("un_resolution");
    request.requestDate = reader.date("un_reference_date").from;
    request.purpose = joined(reader.texts("purposes"), u"; ");
    request.facts = reader.text("summary");
    request.additionalInformation =
        joined({reader.text("additional_information"), reader.text("main_activity")}, u"\n");
    for (const QString &other : reader.texts("associates"))
        request.relations.append({u"associate"_s, {}, other, {}});
    for (const QString &other : reader.texts("administrators"))
        request.relations.append({u"administrator"_s, {}, other, {}});
    for (const std::string_view key : {"registration_number", "from_chamber_of_commerce"}) {
        if (const QString number = reader.text(key); !number.isEmpty())
            request.subject.documents.append({stringOf(key).replace(u'_', u' '), number, {}, {}, {}});
    }
    for (const std::string_view key : {"legal_form", "registration_number", "administrators", "main_activity"})
        request.entity = request.entity || reader.known(key) != nullptr;
}

QString readId(NoticeReader &reader, const QString &address)
{
    for (const std::string_view key : {"entity_id", "un_reference"}) {
        if (QString id = reader.text(key); !id.isEmpty())
            return id;
    }
    QString id = idOfAddress(address);
    if (!id.isEmpty())
        reader.tell("_links.self.href", "id-from-address", address);
    return id;
}

void tellRepeatedKeys(NoticeReader &reader)
{
    if (!reader.tree().hasRepeatedKeys())
        return;
    const JsonTree &tree = reader.tree();
    for (const JsonNode *object : tree.objectsWithRepeatedKeys()) {
        for (const std::string_view key : tree.repeatedKeys(*object))
            reader.tell(key, "duplicate-key", tree.toText(*tree.find(*object, key)));
    }
}

} // namespace

Request requestFromNotice(const JsonTree &tree, std::optional<NoticeType> hint, FieldProblems &problems)
{
    NoticeReader reader(tree, problems);
    Request request;
    request.system = kPublicNotices.toString();
    const QString address = ownAddress(tree);
    request.externalId = readId(reader, address);
    readPerson(reader, request.subject);
    readWarrants(reader, request);
    readEventAndListing(reader, request);
    auto own = typeOfAddress(address);
    if (!own)
        own = typeOfFields(reader);
    finishNotice(request, own, hint, problems);
    tellRepeatedKeys(reader);
    return request;
}

bool isImageList(const JsonTree &tree)
{
    if (tree.root().kind != NodeKind::Object || tree.find(tree.root(), "entity_id") != nullptr)
        return false;
    const JsonNode *embedded = tree.find(tree.root(), "_embedded");
    return embedded != nullptr && embedded->kind == NodeKind::Object && tree.find(*embedded, "images") != nullptr;
}

void finishNotice(Request &request, std::optional<NoticeType> own, std::optional<NoticeType> hint,
                  FieldProblems &problems)
{
    const PersonName *primary = request.subject.primaryName();
    if (primary == nullptr) {
        problems.append({u"name"_s, "no-name", {}});
    } else {
        if (!primary->family.isEmpty() && primary->family == primary->forename)
            problems.append({u"forename"_s, "repeated-name", boundedExcerpt(primary->forename)});
        request.subject.names += suggestedNames(PersonName(*primary));
    }
    QStringList issuers;
    for (const Warrant &warrant : request.warrants) {
        if (!warrant.issuingCountry.isEmpty() && !issuers.contains(warrant.issuingCountry))
            issuers.append(warrant.issuingCountry);
    }
    if (request.source.isEmpty() && !issuers.isEmpty())
        request.source = issuers.first();
    if (issuers.size() > 1)
        problems.append({u"arrest_warrants"_s, "several-sources", boundedExcerpt(issuers.join(u", "))});
    request.type = own ? *own : hint.value_or(NoticeType::Unknown);
    if (request.type == NoticeType::UnSpecial && request.source.isEmpty())
        request.source = u"UN"_s; // RPD art. 95: nobody else can ask for it
    if (request.type == NoticeType::Unknown)
        problems.append({{}, "unknown-type", {}});
    if (own && hint && *own != *hint)
        problems.append({{}, "type-conflict", noticeTypeCode(*own)});
}

} // namespace core
