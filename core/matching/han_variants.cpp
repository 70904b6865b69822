// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/han_variants.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>

namespace core {

namespace {

/// As QStringView::indexOf takes them, one for one.
constexpr QStringView kRegisterForms = u"髙﨑濵邉嶌冨栁桒槗舘埜";
constexpr QStringView kUsualForms = u"高崎濱邊島富柳桑橋館野";

/// Japanese short forms with the traditional characters that they are written for.
constexpr QStringView kJapanese = u"沢浜斎斉辺広桜恵滝竜渕栄円実静増黒徳関塩聡児弥桧瀬頼亜為豊蔵鉄楽満郷巌嶋";
constexpr QStringView kTraditional = u"澤濱齋齊邊廣櫻惠瀧龍淵榮圓實靜增黑德關鹽聰兒彌檜瀨賴亞爲豐藏鐵樂滿鄕巖島";
static_assert(kRegisterForms.size() == kUsualForms.size() && kJapanese.size() == kTraditional.size());

/// ICU's transliterators may not be shared between threads.
QString simplified(const QString &word)
{
    thread_local std::unique_ptr<icu::Transliterator> transliterator;
    UErrorCode status = U_ZERO_ERROR;
    if (!transliterator)
        transliterator.reset(icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
    if (!transliterator || U_FAILURE(status))
        return word;
    icu::UnicodeString text(reinterpret_cast<const char16_t *>(word.utf16()), static_cast<int32_t>(word.size()));
    transliterator->transliterate(text);
    return QString::fromUtf16(text.getBuffer(), text.length());
}

QString oneForm(const QString &word)
{
    QString form = word;
    for (QChar &c : form) {
        if (const qsizetype place = kJapanese.indexOf(c); place >= 0)
            c = kTraditional.at(place);
    }
    return simplified(form);
}

} // namespace

char32_t usualHanForm(char32_t character)
{
    constexpr char32_t kUncommonYoshi = 0x20BB7; // 𠮷
    if (character == kUncommonYoshi)
        return U'吉';
    const qsizetype place = character <= 0xFFFF ? kRegisterForms.indexOf(QChar(static_cast<char16_t>(character))) : -1;
    return place < 0 ? character : kUsualForms.at(place).unicode();
}

bool areSameHanCharacters(const QString &left, const QString &right)
{
    return left == right || oneForm(left) == oneForm(right);
}

} // namespace core
