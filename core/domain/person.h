// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partial_date.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace core {

enum class Sex : quint8 { Unknown, Male, Female };

/// One way a person is named. Family name and forename stay apart as the source gave them; both may be in any script.
struct PersonName
{
    enum class Kind : quint8 {
        Primary,   ///< the name of the request
        Original,  ///< the same name in its original script
        Birth,     ///< name at birth
        Alias,     ///< another name used
        WeakAlias, ///< nickname: not used for automatic matching
        Suggested  ///< taken out of another field (text in brackets, after "@"): to be confirmed by a person
    };
    Kind kind = Kind::Primary;
    QString family;
    QString forename;
    QString whole; ///< for names that the source did not divide

    [[nodiscard]] bool isEmpty() const { return family.isEmpty() && forename.isEmpty() && whole.isEmpty(); }
    /// "FAMILY Forename", or the undivided name.
    [[nodiscard]] QString display() const;
    bool operator==(const PersonName &) const = default;
};

struct IdentityDocument
{
    QString type; ///< as the source says: "passport", "identity card" …
    QString number;
    QString country; ///< issuing country code
    PartialDate issued;
    PartialDate expires;
    bool operator==(const IdentityDocument &) const = default;
};

/// A photograph, held by its SHA-256 only; the image itself is never opened by the core.
struct Photo
{
    QString sha256; ///< 64 hex digits; empty when the source only says that there is one
    QString reference;
    std::optional<bool> goodQuality;
    bool operator==(const Photo &) const = default;
};

struct PhysicalDescription
{
    std::optional<double> heightMetres;
    std::optional<double> weightKilograms;
    QStringList eyeColours; ///< codes of data-formats §1.6; unknown codes are kept
    QStringList hairColours;
    QString marks;
    QString text; ///< free description
    [[nodiscard]] bool isEmpty() const;
    bool operator==(const PhysicalDescription &) const = default;
};

/// The subject of a request as the source describes them. Empty strings, empty lists and nullopt all mean "unknown",
/// never "no".
struct Person
{
    QList<PersonName> names; ///< the primary name first, when there is one
    Sex sex = Sex::Unknown;
    DateRange birth;
    QString birthPlace;
    QString birthCountry;
    QStringList nationalities; ///< a set: the order has no meaning
    QStringList languages;
    QString fatherName, fatherForename, motherName, motherForename;
    QString profession;
    QString role;                ///< office, function or standing as the source states it
    std::optional<bool> refugee; ///< confirmed refugee status; restricted
    PhysicalDescription description;
    QList<Photo> photos;
    std::optional<bool> fingerprints;
    std::optional<bool> dna;
    QList<IdentityDocument> documents;
    QStringList phones;
    QStringList emails;
    QStringList addresses;
    std::optional<bool> minorMarking; ///< the extra indication MINOR of RPD art. 41

    /// The primary name, or nullptr when the request has none.
    [[nodiscard]] const PersonName *primaryName() const;
    // Out of line: nearly every file destroys, copies or compares one, and each would compile the code anew.
    Person();
    Person(const Person &);
    Person(Person &&) noexcept;
    Person &operator=(const Person &);
    Person &operator=(Person &&) noexcept;
    ~Person();
    bool operator==(const Person &) const;
};

QString sexCode(Sex sex); ///< "M", "F", "U"
Sex sexFromCode(QStringView code);
QString nameKindCode(PersonName::Kind kind);
PersonName::Kind nameKindFromCode(QStringView code);

} // namespace core
