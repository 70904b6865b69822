// SPDX-License-Identifier: GPL-3.0-or-later
// Syllables for invented names. Original-script forms are syllable by syllable, so a name and its romanisations always
// belong together.
#include "core/generator/name_syllables.h"

namespace core {

namespace {

constexpr Syllable kWestern[] = {
    {u"bra", u"", u""},    {u"vel", u"", u""},  {u"tor", u"thor", u""}, {u"ken", u"", u""},     {u"mar", u"", u""},
    {u"lin", u"lyn", u""}, {u"des", u"", u""},  {u"rou", u"", u""},     {u"fen", u"", u""},     {u"wick", u"wik", u""},
    {u"hol", u"", u""},    {u"ger", u"", u""},  {u"sö", u"soe", u""},   {u"müh", u"mueh", u""}, {u"dal", u"", u""},
    {u"ner", u"", u""},    {u"sten", u"", u""}, {u"bé", u"be", u""},    {u"ron", u"", u""},     {u"cal", u"kal", u""},
    {u"tar", u"", u""},    {u"eld", u"", u""},  {u"gra", u"", u""},     {u"vin", u"", u""},     {u"por", u"", u""},
    {u"læ", u"lae", u""},  {u"quin", u"", u""}, {u"mont", u"", u""},    {u"ash", u"", u""},     {u"rell", u"rel", u""}};

constexpr Syllable kIberian[] = {
    {u"ca", u"", u""},  {u"rre", u"re", u""},  {u"mon", u"", u""}, {u"vi", u"", u""},  {u"lla", u"ya", u""},
    {u"do", u"", u""},  {u"ñe", u"ne", u""},   {u"ro", u"", u""},  {u"sal", u"", u""}, {u"ta", u"", u""},
    {u"bar", u"", u""}, {u"zo", u"so", u""},   {u"que", u"", u""}, {u"lo", u"", u""},  {u"fer", u"", u""},
    {u"mi", u"", u""},  {u"són", u"son", u""}, {u"ga", u"", u""},  {u"ran", u"", u""}, {u"das", u"", u""},
    {u"pe", u"", u""},  {u"ção", u"cao", u""}, {u"ve", u"", u""},  {u"lin", u"", u""}, {u"ares", u"", u""}};

constexpr Syllable kSlavic[] = {
    {u"dru", u"", u"дру"},  {u"mo", u"", u"мо"},       {u"vak", u"wak", u"вак"},  {u"ra", u"", u"ра"},
    {u"zhe", u"je", u"же"}, {u"shi", u"schi", u"ши"},  {u"kov", u"koff", u"ков"}, {u"li", u"", u"ли"},
    {u"ya", u"ia", u"я"},   {u"yu", u"iu", u"ю"},      {u"tse", u"ce", u"це"},    {u"bor", u"", u"бор"},
    {u"ni", u"", u"ни"},    {u"khar", u"har", u"хар"}, {u"vel", u"", u"вел"},     {u"ga", u"", u"га"},
    {u"ste", u"", u"сте"},  {u"pan", u"", u"пан"},     {u"chu", u"tchu", u"чу"},  {u"ren", u"", u"рен"},
    {u"ko", u"", u"ко"},    {u"sa", u"", u"са"},       {u"du", u"", u"ду"},       {u"tov", u"tow", u"тов"},
    {u"mir", u"", u"мир"},  {u"ze", u"", u"зе"},       {u"lyo", u"lio", u"лё"},   {u"in", u"", u"ин"}};

constexpr Syllable kArabic[] = {
    {u"ba", u"", u"با"},    {u"dur", u"dour", u"دور"}, {u"kha", u"ha", u"خا"},    {u"lim", u"leem", u"ليم"},
    {u"ra", u"", u"را"},    {u"shi", u"chi", u"شي"},   {u"na", u"", u"نا"},       {u"mu", u"mo", u"مو"},
    {u"far", u"", u"فار"},  {u"qa", u"ka", u"قا"},     {u"sir", u"seer", u"سير"}, {u"ta", u"", u"تا"},
    {u"wa", u"oua", u"وا"}, {u"hid", u"heed", u"هيد"}, {u"zu", u"zou", u"زو"},    {u"mar", u"", u"مار"},
    {u"ya", u"ia", u"يا"},  {u"din", u"deen", u"دين"}, {u"ghu", u"gu", u"غو"},    {u"sal", u"", u"سال"},
    {u"bir", u"", u"بير"},  {u"jo", u"dju", u"جو"},    {u"lam", u"", u"لام"},     {u"tha", u"sa", u"ثا"}};

constexpr Syllable kHellenic[] = {
    {u"ka", u"", u"κα"},   {u"ran", u"", u"ραν"},    {u"the", u"te", u"θε"}, {u"dou", u"du", u"δου"},
    {u"lis", u"", u"λης"}, {u"pa", u"", u"πα"},      {u"mi", u"", u"μι"},    {u"chri", u"hri", u"χρι"},
    {u"sto", u"", u"στο"}, {u"ve", u"be", u"βε"},    {u"xi", u"ksi", u"ξι"}, {u"ro", u"", u"ρο"},
    {u"ni", u"", u"νι"},   {u"tza", u"dza", u"τζα"}, {u"lo", u"", u"λο"},    {u"fa", u"pha", u"φα"},
    {u"gi", u"yi", u"γι"}, {u"dis", u"", u"δης"},    {u"te", u"", u"τε"},    {u"ma", u"", u"μα"}};

constexpr Syllable kSinic[] = {
    {u"zhen", u"chen", u"甄"}, {u"lu", u"", u"卢"},      {u"xia", u"hsia", u"夏"},   {u"qiu", u"chiu", u"邱"},
    {u"bai", u"pai", u"柏"},   {u"jin", u"chin", u"瑾"}, {u"rou", u"jou", u"柔"},    {u"yan", u"yen", u"砚"},
    {u"ming", u"", u"茗"},     {u"shuo", u"", u"朔"},    {u"tao", u"", u"韬"},       {u"cen", u"tsen", u"岑"},
    {u"hao", u"", u"灏"},      {u"ran", u"jan", u"冉"},  {u"qing", u"ching", u"箐"}, {u"dou", u"tou", u"窦"},
    {u"lei", u"", u"蕾"},      {u"xun", u"hsun", u"荀"}, {u"ge", u"ko", u"葛"},      {u"zhi", u"chih", u"芷"},
    {u"yao", u"", u"瑶"},      {u"kang", u"", u"伉"},    {u"fei", u"", u"霏"},       {u"su", u"", u"夙"}};

constexpr Syllable kKorean[] = {
    {u"gu", u"koo", u"구"}, {u"mae", u"", u"매"},       {u"do", u"", u"도"},      {u"ryeo", u"yuh", u"려"},
    {u"han", u"", u"한"},   {u"seul", u"sul", u"슬"},   {u"bi", u"", u"비"},      {u"jun", u"joon", u"준"},
    {u"tae", u"", u"태"},   {u"won", u"", u"원"},       {u"gyeo", u"kyo", u"겨"}, {u"ra", u"", u"라"},
    {u"sol", u"", u"솔"},   {u"chan", u"", u"찬"},      {u"eun", u"un", u"은"},   {u"byeol", u"byul", u"별"},
    {u"mu", u"moo", u"무"}, {u"hyeon", u"hyun", u"현"}, {u"gi", u"ki", u"기"},    {u"dan", u"", u"단"}};

constexpr Syllable kHebrew[] = {
    {u"ba", u"", u"בא"},    {u"shel", u"schel", u"של"}, {u"ma", u"", u"מא"},  {u"dor", u"", u"דור"},
    {u"cha", u"ha", u"חא"}, {u"li", u"", u"לי"},        {u"ro", u"", u"רו"},  {u"tzu", u"zu", u"צו"},
    {u"ka", u"", u"קא"},    {u"ni", u"", u"ני"},        {u"gal", u"", u"גל"}, {u"ven", u"wen", u"ון"},
    {u"sha", u"", u"שא"},   {u"yar", u"", u"יאר"},      {u"pe", u"", u"פה"},  {u"tov", u"", u"טוב"},
    {u"zi", u"", u"זי"},    {u"dan", u"", u"דן"},       {u"re", u"", u"רה"},  {u"mon", u"", u"מון"}};

constexpr Syllable kGeorgian[] = {
    {u"be", u"", u"ბე"},         {u"ri", u"", u"რი"},  {u"kva", u"", u"კვა"},  {u"shvi", u"schvi", u"შვი"},
    {u"li", u"", u"ლი"},         {u"dze", u"", u"ძე"}, {u"ma", u"", u"მა"},    {u"ghu", u"gu", u"ღუ"},
    {u"ta", u"", u"თა"},         {u"na", u"", u"ნა"},  {u"tsi", u"ci", u"ცი"}, {u"khe", u"he", u"ხე"},
    {u"ra", u"", u"რა"},         {u"do", u"", u"დო"},  {u"va", u"", u"ვა"},    {u"lo", u"", u"ლო"},
    {u"chka", u"tchka", u"ჩკა"}, {u"gi", u"", u"გი"},  {u"so", u"", u"სო"},    {u"me", u"", u"მე"}};

constexpr Syllable kIndic[] = {
    {u"va", u"wa", u"वा"},     {u"ra", u"", u"रा"},   {u"dhi", u"di", u"धि"}, {u"kshe", u"xe", u"क्षे"},
    {u"ma", u"", u"मा"},       {u"lu", u"loo", u"लू"}, {u"sha", u"sa", u"शा"}, {u"ni", u"nee", u"नी"},
    {u"ta", u"", u"ता"},       {u"bhu", u"bu", u"भु"}, {u"go", u"", u"गो"},    {u"pra", u"", u"प्रा"},
    {u"ku", u"koo", u"कू"},     {u"tri", u"", u"त्रि"}, {u"ya", u"ia", u"या"},  {u"de", u"", u"दे"},
    {u"sri", u"shri", u"स्री"}, {u"ve", u"", u"वे"},    {u"ha", u"", u"हा"},    {u"chi", u"", u"चि"}};

constexpr Syllable kBantu[] = {
    {u"mba", u"", u""},   {u"ndu", u"", u""}, {u"ki", u"", u""},    {u"wa", u"oua", u""}, {u"zo", u"", u""},
    {u"lu", u"lou", u""}, {u"nga", u"", u""}, {u"te", u"", u""},    {u"mi", u"", u""},    {u"so", u"", u""},
    {u"ye", u"ie", u""},  {u"ba", u"", u""},  {u"ku", u"kou", u""}, {u"la", u"", u""},    {u"cho", u"tcho", u""},
    {u"dia", u"", u""},   {u"fa", u"", u""},  {u"tou", u"tu", u""}, {u"re", u"", u""},    {u"ndi", u"", u""},
    {u"ogu", u"", u""},   {u"ade", u"", u""}, {u"ken", u"", u""},   {u"mwe", u"mue", u""}};

constexpr Syllable kMalay[] = {
    {u"su", u"soe", u""},   {u"ra", u"", u""},    {u"di", u"", u""},       {u"wan", u"", u""},  {u"ti", u"", u""},
    {u"ka", u"", u""},      {u"nguy", u"", u""},  {u"bao", u"", u""},      {u"san", u"", u""},  {u"to", u"", u""},
    {u"pur", u"poer", u""}, {u"na", u"", u""},    {u"chai", u"tjai", u""}, {u"ya", u"ja", u""}, {u"lin", u"", u""},
    {u"mu", u"moe", u""},   {u"har", u"", u""},   {u"phu", u"", u""},      {u"dak", u"", u""},  {u"sri", u"", u""},
    {u"rang", u"", u""},    {u"bu", u"boe", u""}, {u"gan", u"", u""},      {u"tha", u"ta", u""}};

} // namespace

std::span<const Syllable> syllablesOf(NameCulture culture)
{
    switch (culture) {
    case NameCulture::Western:
        return kWestern;
    case NameCulture::Iberian:
        return kIberian;
    case NameCulture::Slavic:
        return kSlavic;
    case NameCulture::Arabic:
        return kArabic;
    case NameCulture::Hellenic:
        return kHellenic;
    case NameCulture::Sinic:
        return kSinic;
    case NameCulture::Korean:
        return kKorean;
    case NameCulture::Hebrew:
        return kHebrew;
    case NameCulture::Georgian:
        return kGeorgian;
    case NameCulture::Indic:
        return kIndic;
    case NameCulture::Bantu:
        return kBantu;
    case NameCulture::Malay:
        return kMalay;
    }
    return kWestern;
}

} // namespace core
