<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1٪</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>International Criminal Court</source>
        <translation>المحكمة الجنائية الدولية</translation>
    </message>
    <message>
        <source>Special Tribunal for Lebanon</source>
        <translation>المحكمة الخاصة بلبنان</translation>
    </message>
    <message>
        <source>International Residual Mechanism for Criminal Tribunals</source>
        <translation>الآلية الدولية لتصريف الأعمال المتبقية للمحكمتين الجنائيتين</translation>
    </message>
    <message>
        <source>black eyes</source>
        <translation>عينان سوداوان</translation>
    </message>
    <message>
        <source>blue eyes</source>
        <translation>عينان زرقاوان</translation>
    </message>
    <message>
        <source>light blue eyes</source>
        <translation>عينان زرقاوان فاتحتان</translation>
    </message>
    <message>
        <source>brown eyes</source>
        <translation>عينان بنيتان</translation>
    </message>
    <message>
        <source>dark brown eyes</source>
        <translation>عينان بنيتان داكنتان</translation>
    </message>
    <message>
        <source>hazel eyes</source>
        <translation>عينان عسليتان</translation>
    </message>
    <message>
        <source>light brown eyes</source>
        <translation>عينان بنيتان فاتحتان</translation>
    </message>
    <message>
        <source>green eyes</source>
        <translation>عينان خضراوان</translation>
    </message>
    <message>
        <source>grey eyes</source>
        <translation>عينان رماديتان</translation>
    </message>
    <message>
        <source>eyes of different colours</source>
        <translation>عينان مختلفتا اللون</translation>
    </message>
    <message>
        <source>dark eyes</source>
        <translation>عينان داكنتان</translation>
    </message>
    <message>
        <source>light eyes</source>
        <translation>عينان فاتحتان</translation>
    </message>
    <message>
        <source>black hair</source>
        <translation>شعر أسود</translation>
    </message>
    <message>
        <source>brown hair</source>
        <translation>شعر بني</translation>
    </message>
    <message>
        <source>fair hair</source>
        <translation>شعر فاتح</translation>
    </message>
    <message>
        <source>grey hair</source>
        <translation>شعر رمادي</translation>
    </message>
    <message>
        <source>greying hair</source>
        <translation>شعر أشيب جزئيًا</translation>
    </message>
    <message>
        <source>bald</source>
        <translation>أصلع</translation>
    </message>
    <message>
        <source>dyed hair</source>
        <translation>شعر مصبوغ</translation>
    </message>
    <message>
        <source>dark hair</source>
        <translation>شعر داكن</translation>
    </message>
    <message>
        <source>red hair</source>
        <translation>شعر أحمر</translation>
    </message>
    <message>
        <source>auburn hair</source>
        <translation>شعر كستنائي محمر</translation>
    </message>
    <message>
        <source>white hair</source>
        <translation>شعر أبيض</translation>
    </message>
    <message>
        <source>blond hair</source>
        <translation>شعر أشقر</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>جواز سفر</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>بطاقة هوية</translation>
    </message>
    <message>
        <source>Accomplice</source>
        <translation>شريك في الجرم</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Associate</source>
        <translation>شخص مرتبط</translation>
    </message>
    <message>
        <source>Brother</source>
        <translation>أخ</translation>
    </message>
    <message>
        <source>Business partner</source>
        <translation>شريك تجاري</translation>
    </message>
    <message>
        <source>Cousin</source>
        <translation>ابن أو ابنة عم أو خال</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>صاحب عمل</translation>
    </message>
    <message>
        <source>Sister</source>
        <translation>أخت</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>زوج أو زوجة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a country, its code</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>%1 › %2</source>
        <comment>part, field</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>place of birth</source>
        <translation>مكان الميلاد</translation>
    </message>
    <message>
        <source>address</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>type %1</source>
        <translation>النوع %1</translation>
    </message>
    <message>
        <source>route %1</source>
        <translation>المسار %1</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>الحالة %1</translation>
    </message>
    <message>
        <source>concern %1</source>
        <translation>القلق %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>المصدر %1</translation>
    </message>
    <message>
        <source>indicator %1</source>
        <translation>المؤشر %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation>يُستحق في %1</translation>
    </message>
    <message>
        <source>claimed by %1</source>
        <translation>بعهدة %1</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>لم يُبتّ فيه</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>لم يُبتّ فيها</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>طلباتي</translation>
    </message>
    <message>
        <source>Detailed</source>
        <translation>المراجعة التفصيلية</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>المتأخرة</translation>
    </message>
    <message>
        <source>Returns proposed</source>
        <translation>إعادات مقترحة</translation>
    </message>
    <message>
        <source>Waiting for a second person</source>
        <translation>بانتظار شخص ثانٍ</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>As written</source>
        <translation>كما ورد</translation>
    </message>
    <message>
        <source>not taken over</source>
        <translation>لم يُدرج</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>The report could not be written: %1. Choose another place for it.</source>
        <translation>تعذّر حفظ التقرير: %1. اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>place of birth</source>
        <translation>مكان الميلاد</translation>
    </message>
    <message>
        <source>address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>in one only</source>
        <translation>في واحد فقط</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>نفسه</translation>
    </message>
    <message>
        <source>forms of one name</source>
        <translation>صيغ لاسم واحد</translation>
    </message>
    <message>
        <source>same sound</source>
        <translation>النطق نفسه</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>صيغة مختصرة</translation>
    </message>
    <message>
        <source>a slip in spelling</source>
        <translation>خطأ في الكتابة</translation>
    </message>
    <message>
        <source>spelt alike</source>
        <translation>كتابة متقاربة</translation>
    </message>
    <message>
        <source>initial</source>
        <translation>حرف أول</translation>
    </message>
    <message>
        <source>different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>not in the other</source>
        <translation>غير موجود في الآخر</translation>
    </message>
    <message>
        <source>day and month swapped</source>
        <translation>اليوم والشهر مقلوبان</translation>
    </message>
    <message>
        <source>one digit off</source>
        <translation>اختلاف في رقم واحد</translation>
    </message>
    <message>
        <source>same month</source>
        <translation>الشهر نفسه</translation>
    </message>
    <message>
        <source>same year</source>
        <translation>السنة نفسها</translation>
    </message>
    <message>
        <source>a year apart</source>
        <translation>فارق سنة</translation>
    </message>
    <message>
        <source>years apart</source>
        <translation>فارق سنوات</translation>
    </message>
    <message>
        <source>one in common</source>
        <translation>واحد مشترك</translation>
    </message>
    <message>
        <source>none in common</source>
        <translation>لا مشترك</translation>
    </message>
    <message>
        <source>one character off</source>
        <translation>اختلاف في محرف واحد</translation>
    </message>
    <message>
        <source>numbers near each other</source>
        <translation>رقمان متقاربان</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>غيره</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>متشابه</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>bits of evidence for</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>−%1</source>
        <comment>bits of evidence against</comment>
        <translation>−%1</translation>
    </message>
    <message>
        <source>over %1 %</source>
        <comment>a percentage</comment>
        <translation>أكثر من %1٪</translation>
    </message>
    <message>
        <source>under %1 %</source>
        <comment>a percentage</comment>
        <translation>أقل من %1٪</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, how it agrees</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>The same document stands on another identity. This is a finding to look into; the two are never put together for it.</source>
        <translation>الوثيقة نفسها واردة بهوية أخرى. هذه ملاحظة ينبغي بحثها؛ ولا تُجمع الهويتان بسببها أبدًا.</translation>
    </message>
    <message>
        <source>one word alone says little</source>
        <translation>كلمة واحدة لا تدل على الكثير</translation>
    </message>
    <message>
        <source>may agree by chance</source>
        <translation>قد يكون التوافق مصادفة</translation>
    </message>
    <message>
        <source>%1, in part: %2</source>
        <comment>field, how some of its words agree</comment>
        <translation>%1، جزئيًا: %2</translation>
    </message>
    <message>
        <source>a remote likeness of the name</source>
        <translation>تشابه بعيد في الاسم</translation>
    </message>
</context>
<context>
    <name>Oversight</name>
    <message>
        <source>n = %1</source>
        <translation>العدد %1</translation>
    </message>
    <message>
        <source>Miss rate and recall</source>
        <translation>معدل الإغفال والاستدعاء</translation>
    </message>
    <message>
        <source>Miss rate: part of the requests left in standard review that are not compliant, by the audit arm (%1 interval). Recall: part of all requests that are not compliant which detailed review found; the upright mark is the ceiling that no choice of as many requests could pass.</source>
        <translation>معدل الإغفال: نسبة الطلبات المتروكة للمراجعة العادية وهي غير مستوفية للقواعد، وفق عينة التدقيق (فترة %1). الاستدعاء: نسبة ما كشفته المراجعة التفصيلية من كل الطلبات غير المستوفية؛ والعلامة العمودية هي السقف الذي لا يتجاوزه أي اختيار لعدد مماثل من الطلبات.</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>النسبة (%)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Not known: no audited request is decided yet. %1 are drawn.</source>
        <translation>غير معروف: لم يُبتّ بعد في أي طلب مدقَّق. المختارة بالقرعة: %1.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>الاستدعاء</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>requests</comment>
        <translation>وُجد %1</translation>
    </message>
    <message>
        <source>Miss rate</source>
        <translation>معدل الإغفال</translation>
    </message>
    <message>
        <source>Ceiling of recall</source>
        <translation>سقف الاستدعاء</translation>
    </message>
    <message>
        <source>Share in detailed review</source>
        <translation>نسبة المراجعة التفصيلية</translation>
    </message>
    <message>
        <source>Part of all requests (%)</source>
        <translation>النسبة من كل الطلبات (%)</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>الهدف %1</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>وسيلة الاختيار</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Part of all</source>
        <translation>النسبة من الكل</translation>
    </message>
    <message>
        <source>No requests yet.</source>
        <translation>لا طلبات بعد.</translation>
    </message>
    <message>
        <source>Within the share</source>
        <translation>ضمن النسبة</translation>
    </message>
    <message>
        <source>of these, by concern</source>
        <translation>منها حسب القلق</translation>
    </message>
    <message>
        <source>of these, by novelty</source>
        <translation>منها حسب الجِدّة</translation>
    </message>
    <message>
        <source>of these, at random</source>
        <translation>منها بالقرعة</translation>
    </message>
    <message>
        <source>Referred by a rule</source>
        <translation>أحالتها قاعدة</translation>
    </message>
    <message>
        <source>Open requests and their age</source>
        <translation>الطلبات المفتوحة وعمرها</translation>
    </message>
    <message>
        <source>Requests without a final decision, by route; the hatched part is past its day.</source>
        <translation>الطلبات التي لم يصدر فيها قرار نهائي، حسب المسار؛ والجزء المخطط تجاوز موعده.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>المتأخرة</translation>
    </message>
    <message>
        <source>Median age, days</source>
        <translation>العمر الوسيط بالأيام</translation>
    </message>
    <message>
        <source>Oldest, days</source>
        <translation>الأقدم بالأيام</translation>
    </message>
    <message>
        <source>No request is open.</source>
        <translation>لا طلب مفتوح.</translation>
    </message>
    <message>
        <source>Agreement between reviewers</source>
        <translation>الاتفاق بين المراجعين</translation>
    </message>
    <message>
        <source>Pairs of verdicts by two reviewers on one request; yes means: not to be published. Kappa (Cohen) sets chance agreement at zero; %1 interval.</source>
        <translation>أزواج أحكام لمراجعَين في طلب واحد؛ ونعم تعني: لا يُنشر. معامل كابا (كوهين) يجعل الاتفاق بالمصادفة صفرًا؛ فترة %1.</translation>
    </message>
    <message>
        <source>Agreement (0 to 1)</source>
        <translation>الاتفاق (0 إلى 1)</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>الأزواج</translation>
    </message>
    <message>
        <source>No request was decided by two reviewers yet.</source>
        <translation>لم يبتّ مراجعان في طلب واحد بعد.</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>غير معرّف</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>interval</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>كابا</translation>
    </message>
    <message>
        <source>Positive agreement</source>
        <translation>الاتفاق الإيجابي</translation>
    </message>
    <message>
        <source>Negative agreement</source>
        <translation>الاتفاق السلبي</translation>
    </message>
    <message>
        <source>Observed agreement</source>
        <translation>الاتفاق الملاحظ</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>المعايرة</translation>
    </message>
    <message>
        <source>Decided requests in steps of concern: mean concern against the part that was refused (%1 interval). On the dashed line both are equal. Expected error %2.</source>
        <translation>الطلبات التي بُتّ فيها بحسب درجات القلق: متوسط القلق مقابل النسبة المرفوضة (فترة %1). على الخط المتقطع يتساويان. الخطأ المتوقع %2.</translation>
    </message>
    <message>
        <source>Mean concern (%)</source>
        <translation>متوسط القلق (%)</translation>
    </message>
    <message>
        <source>Refused (%)</source>
        <translation>المرفوضة (%)</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>القلق</translation>
    </message>
    <message>
        <source>Mean concern</source>
        <translation>متوسط القلق</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>التي بُتّ فيها</translation>
    </message>
    <message>
        <source>No request is decided yet.</source>
        <translation>لم يُبتّ في أي طلب بعد.</translation>
    </message>
    <message>
        <source>Refused of the decided (%)</source>
        <translation>المرفوضة مما بُتّ فيه (%)</translation>
    </message>
    <message>
        <source>Chosen within the share (%)</source>
        <translation>المختارة ضمن النسبة (%)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Requesting country</source>
        <translation>البلد الطالب</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>المختارة</translation>
    </message>
    <message>
        <source>Ratio to all others</source>
        <translation>النسبة إلى كل ما عداها</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>differs from the others</source>
        <translation>يختلف عن غيره</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>differs, %1</source>
        <comment>from the others; n</comment>
        <translation>يختلف، %1</translation>
    </message>
    <message>
        <source>%1 interval. Groups of fewer than %2 are grey and raise no alert. A diamond says that the rate is outside 0.8 to 1.25 times that of all others and the interval excludes it. The country is never an input of the score.</source>
        <translation>فترة %1. المجموعات الأقل من %2 رمادية ولا تثير تنبيهًا. والمعين يعني أن المعدل خارج 0.8 إلى 1.25 من معدل كل ما عداها وأن الفترة تستبعد ذلك. لا يدخل البلد في حساب الدرجة أبدًا.</translation>
    </message>
    <message>
        <source>Refused, by region</source>
        <translation>المرفوضة حسب المنطقة</translation>
    </message>
    <message>
        <source>Chosen, by region</source>
        <translation>المختارة حسب المنطقة</translation>
    </message>
    <message>
        <source>Refused, by requesting country</source>
        <translation>المرفوضة حسب البلد الطالب</translation>
    </message>
    <message>
        <source>Chosen, by requesting country</source>
        <translation>المختارة حسب البلد الطالب</translation>
    </message>
    <message>
        <source>Precision of the indicators</source>
        <translation>دقة المؤشرات</translation>
    </message>
    <message>
        <source>Findings that reviewers accepted, of those that they accepted or rejected (%1 interval).</source>
        <translation>الملاحظات التي قبلها المراجعون مما قبلوه أو رفضوه (فترة %1).</translation>
    </message>
    <message>
        <source>Accepted (%)</source>
        <translation>المقبولة (%)</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>مرات الظهور</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>المقبولة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Refused of the decided</source>
        <translation>المرفوضة مما بُتّ فيه</translation>
    </message>
    <message>
        <source>No finding was accepted or rejected yet; the table says how often each fired.</source>
        <translation>لم تُقبل أي ملاحظة ولم تُرفض بعد؛ ويبيّن الجدول عدد مرات ظهور كل منها.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code of an indicator, its title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rate, number</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Miss rate not known: no audits yet</source>
        <translation>معدل الإغفال غير معروف: لا تدقيق بعد</translation>
    </message>
    <message numerus="yes">
        <source>Miss rate %1 (%2, %Ln audit(s))</source>
        <translation>
            <numerusform>معدل الإغفال %1 (%2، بلا تدقيق)</numerusform>
            <numerusform>معدل الإغفال %1 (%2، تدقيق واحد)</numerusform>
            <numerusform>معدل الإغفال %1 (%2، عمليتا تدقيق)</numerusform>
            <numerusform>معدل الإغفال %1 (%2، %Ln عمليات تدقيق)</numerusform>
            <numerusform>معدل الإغفال %1 (%2، %Ln عملية تدقيق)</numerusform>
            <numerusform>معدل الإغفال %1 (%2، %Ln عملية تدقيق)</numerusform>
        </translation>
    </message>
    <message>
        <source>strong</source>
        <translation>قوي</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>The bands of concern are spread otherwise than before (%1 shift, index %2).</source>
        <translation>تتوزع مستويات القلق على نحو مختلف عما سبق (انحراف %1، المؤشر %2).</translation>
    </message>
    <message>
        <source>The requests come from other countries than before (%1 shift, index %2).</source>
        <translation>تأتي الطلبات من بلدان غير ما سبق (انحراف %1، المؤشر %2).</translation>
    </message>
    <message>
        <source>%1 %2 fires on %3 of the requests, before on %4 (%5 shift, index %6).</source>
        <translation>يظهر %1 %2 في %3 من الطلبات، وكان يظهر في %4 (انحراف %5، المؤشر %6).</translation>
    </message>
    <message>
        <source>The concern no longer says how often requests are refused (%1 shift, expected error %2).</source>
        <translation>لم يعد مستوى القلق يبيّن وتيرة رفض الطلبات (انحراف %1، الخطأ المتوقع %2).</translation>
    </message>
    <message>
        <source>n = %1, oldest %2 d</source>
        <comment>d = days</comment>
        <translation>العدد %1، الأقدم %2 يوم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln audit(s)</source>
        <translation>
            <numerusform>لا تدقيق</numerusform>
            <numerusform>تدقيق واحد</numerusform>
            <numerusform>عمليتا تدقيق</numerusform>
            <numerusform>%Ln عمليات تدقيق</numerusform>
            <numerusform>%Ln عملية تدقيق</numerusform>
            <numerusform>%Ln عملية تدقيق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Part of all requests: %Ln. The goal holds for the requests chosen within the share; those that a rule refers come on top and are counted apart.</source>
        <translation>
            <numerusform>النسبة من كل الطلبات (%Ln). يسري الهدف على الطلبات المختارة ضمن النسبة؛ أما ما تحيله قاعدة فيُضاف إليها ويُعدّ على حدة.</numerusform>
            <numerusform>النسبة من كل الطلبات (%Ln). يسري الهدف على الطلبات المختارة ضمن النسبة؛ أما ما تحيله قاعدة فيُضاف إليها ويُعدّ على حدة.</numerusform>
            <numerusform>النسبة من كل الطلبات (%Ln). يسري الهدف على الطلبات المختارة ضمن النسبة؛ أما ما تحيله قاعدة فيُضاف إليها ويُعدّ على حدة.</numerusform>
            <numerusform>النسبة من كل الطلبات (%Ln). يسري الهدف على الطلبات المختارة ضمن النسبة؛ أما ما تحيله قاعدة فيُضاف إليها ويُعدّ على حدة.</numerusform>
            <numerusform>النسبة من كل الطلبات (%Ln). يسري الهدف على الطلبات المختارة ضمن النسبة؛ أما ما تحيله قاعدة فيُضاف إليها ويُعدّ على حدة.</numerusform>
            <numerusform>النسبة من كل الطلبات (%Ln). يسري الهدف على الطلبات المختارة ضمن النسبة؛ أما ما تحيله قاعدة فيُضاف إليها ويُعدّ على حدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How many requests that are not compliant stay in standard review is not known: of %Ln request(s) drawn at random for audit, none is decided. Until then assume nothing.</source>
        <translation>
            <numerusform>لا يُعرف كم من الطلبات غير المستوفية للقواعد بقي في المراجعة العادية: لم يُسحب أي طلب بالقرعة للتدقيق. وحتى ذلك الحين لا تفترض شيئًا.</numerusform>
            <numerusform>لا يُعرف كم من الطلبات غير المستوفية للقواعد بقي في المراجعة العادية: سُحب طلب واحد بالقرعة للتدقيق ولم يُبتّ فيه. وحتى ذلك الحين لا تفترض شيئًا.</numerusform>
            <numerusform>لا يُعرف كم من الطلبات غير المستوفية للقواعد بقي في المراجعة العادية: سُحب طلبان بالقرعة للتدقيق ولم يُبتّ في أي منهما. وحتى ذلك الحين لا تفترض شيئًا.</numerusform>
            <numerusform>لا يُعرف كم من الطلبات غير المستوفية للقواعد بقي في المراجعة العادية: سُحبت %Ln طلبات بالقرعة للتدقيق ولم يُبتّ في أي منها. وحتى ذلك الحين لا تفترض شيئًا.</numerusform>
            <numerusform>لا يُعرف كم من الطلبات غير المستوفية للقواعد بقي في المراجعة العادية: سُحب %Ln طلبًا بالقرعة للتدقيق ولم يُبتّ في أي منها. وحتى ذلك الحين لا تفترض شيئًا.</numerusform>
            <numerusform>لا يُعرف كم من الطلبات غير المستوفية للقواعد بقي في المراجعة العادية: سُحب %Ln طلب بالقرعة للتدقيق ولم يُبتّ في أي منها. وحتى ذلك الحين لا تفترض شيئًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln request(s) left in standard review, %1 are estimated not to be compliant (%2 interval: %3 to %4). Decided audits: %5; drawn and not decided: %6.</source>
        <translation>
            <numerusform>لم يبق أي طلب في المراجعة العادية؛ يُقدَّر عدد غير المستوفي للقواعد بـ %1 (فترة %2: من %3 إلى %4). عمليات تدقيق بُتّ فيها: %5؛ مسحوبة ولم يُبتّ فيها: %6.</numerusform>
            <numerusform>من طلب واحد بقي في المراجعة العادية، يُقدَّر عدد غير المستوفي للقواعد بـ %1 (فترة %2: من %3 إلى %4). عمليات تدقيق بُتّ فيها: %5؛ مسحوبة ولم يُبتّ فيها: %6.</numerusform>
            <numerusform>من طلبين بقيا في المراجعة العادية، يُقدَّر عدد غير المستوفي للقواعد بـ %1 (فترة %2: من %3 إلى %4). عمليات تدقيق بُتّ فيها: %5؛ مسحوبة ولم يُبتّ فيها: %6.</numerusform>
            <numerusform>من %Ln طلبات بقيت في المراجعة العادية، يُقدَّر عدد غير المستوفي للقواعد بـ %1 (فترة %2: من %3 إلى %4). عمليات تدقيق بُتّ فيها: %5؛ مسحوبة ولم يُبتّ فيها: %6.</numerusform>
            <numerusform>من %Ln طلبًا بقيت في المراجعة العادية، يُقدَّر عدد غير المستوفي للقواعد بـ %1 (فترة %2: من %3 إلى %4). عمليات تدقيق بُتّ فيها: %5؛ مسحوبة ولم يُبتّ فيها: %6.</numerusform>
            <numerusform>من %Ln طلب بقيت في المراجعة العادية، يُقدَّر عدد غير المستوفي للقواعد بـ %1 (فترة %2: من %3 إلى %4). عمليات تدقيق بُتّ فيها: %5؛ مسحوبة ولم يُبتّ فيها: %6.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OversightReport</name>
    <message>
        <source>The report could not be written: %1. Choose another place for it.</source>
        <translation>تعذّر حفظ التقرير: %1. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
    <message>
        <source>Oversight report</source>
        <translation>تقرير الإشراف</translation>
    </message>
    <message>
        <source>Case file %1, %2</source>
        <translation>ملف القضايا %1، %2</translation>
    </message>
    <message>
        <source>No drift alarm.</source>
        <translation>لا تنبيه انحراف.</translation>
    </message>
    <message>
        <source>Drift alarms</source>
        <translation>تنبيهات الانحراف</translation>
    </message>
    <message>
        <source>Drift alarm</source>
        <translation>تنبيه انحراف</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>rule in plain words, where it stands</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Entity</source>
        <translation>الكيان</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>مكان الميلاد</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>بلد الميلاد</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>الأب</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>الأم</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>Office or standing</source>
        <translation>المنصب أو الصفة</translation>
    </message>
    <message>
        <source>Refugee status</source>
        <translation>صفة اللاجئ</translation>
    </message>
    <message>
        <source>Marked as minor</source>
        <translation>مؤشَّر عليه كقاصر</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>بيانات تحديد الهوية</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>صالح حتى %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 م</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 كغ</translation>
    </message>
    <message>
        <source>Height, weight</source>
        <translation>الطول، الوزن</translation>
    </message>
    <message>
        <source>Eyes, hair</source>
        <translation>العينان، الشعر</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات المميزة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الأوصاف</translation>
    </message>
    <message>
        <source>good quality</source>
        <translation>جودة جيدة</translation>
    </message>
    <message>
        <source>not of good quality</source>
        <translation>جودة غير كافية</translation>
    </message>
    <message>
        <source>quality not stated</source>
        <translation>الجودة غير مذكورة</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>بصمات الأصابع</translation>
    </message>
    <message>
        <source>DNA profile</source>
        <translation>البصمة الوراثية</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>الهواتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Charges and law</source>
        <translation>التهم والقانون</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>التهمة</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>النص القانوني</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>تاريخ الفعل</translation>
    </message>
    <message>
        <source>Place of the act</source>
        <translation>مكان الفعل</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>التقادم</translation>
    </message>
    <message>
        <source>Link to organised crime</source>
        <translation>الصلة بالجريمة المنظمة</translation>
    </message>
    <message>
        <source>Exception asked for</source>
        <translation>الاستثناء المطلوب</translation>
    </message>
    <message>
        <source>Reason for the exception</source>
        <translation>سبب الاستثناء</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>تاريخ الحدث</translation>
    </message>
    <message>
        <source>Place of the event</source>
        <translation>مكان الحدث</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>العقوبة</translation>
    </message>
    <message>
        <source>Sought for</source>
        <translation>الغرض من البحث</translation>
    </message>
    <message>
        <source>Maximum penalty</source>
        <translation>العقوبة القصوى</translation>
    </message>
    <message>
        <source>life imprisonment or more</source>
        <translation>السجن المؤبد أو أشد</translation>
    </message>
    <message>
        <source>Sentence imposed</source>
        <translation>العقوبة المحكوم بها</translation>
    </message>
    <message>
        <source>Still to serve</source>
        <translation>المدة المتبقية</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>كما ورد</translation>
    </message>
    <message>
        <source>Warrants</source>
        <translation>مذكرات التوقيف</translation>
    </message>
    <message>
        <source>Warrant</source>
        <translation>مذكرة التوقيف</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Issued in</source>
        <translation>مكان الإصدار</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>السلطة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Judicial authority</source>
        <translation>سلطة قضائية</translation>
    </message>
    <message>
        <source>Appeal to a court</source>
        <translation>الطعن أمام محكمة</translation>
    </message>
    <message>
        <source>Charge in it</source>
        <translation>التهمة الواردة فيها</translation>
    </message>
    <message>
        <source>Its translation</source>
        <translation>ترجمتها</translation>
    </message>
    <message>
        <source>Assurances</source>
        <translation>الضمانات</translation>
    </message>
    <message>
        <source>Extradition will be sought</source>
        <translation>سيُطلب التسليم</translation>
    </message>
    <message>
        <source>Coordinated with extradition authorities</source>
        <translation>منسَّق مع سلطات التسليم</translation>
    </message>
    <message>
        <source>Authority had the power</source>
        <translation>كانت السلطة مختصة</translation>
    </message>
    <message>
        <source>Groups and relations</source>
        <translation>المجموعات والعلاقات</translation>
    </message>
    <message>
        <source>listed by %1</source>
        <translation>مدرج من قبل %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>What others say</source>
        <translation>ما يقوله الآخرون</translation>
    </message>
    <message>
        <source>%1 (public source)</source>
        <translation>%1 (مصدر عام)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who says it, date</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Purpose and handling</source>
        <translation>الغرض والمعالجة</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Status of the person</source>
        <translation>صفة الشخص</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>السرية</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>الجهات المرسل إليها</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>المستبعدون</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>المعالجة</translation>
    </message>
    <message>
        <source>Date of the request</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Same facts as</source>
        <translation>الوقائع نفسها كما في</translation>
    </message>
    <message>
        <source>UN reference</source>
        <translation>مرجع الأمم المتحدة</translation>
    </message>
    <message>
        <source>UN resolution</source>
        <translation>قرار الأمم المتحدة</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>الوقائع</translation>
    </message>
    <message>
        <source>Additional information</source>
        <translation>معلومات إضافية</translation>
    </message>
</context>
<context>
    <name>TablePreview</name>
    <message>
        <source>%1 holds no rows. Nothing was imported from it.</source>
        <translation>لا يحتوي %1 على أي صف. لم يُستورد منه شيء.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>red notice</source>
        <translation>نشرة حمراء</translation>
    </message>
    <message>
        <source>blue notice</source>
        <translation>نشرة زرقاء</translation>
    </message>
    <message>
        <source>green notice</source>
        <translation>نشرة خضراء</translation>
    </message>
    <message>
        <source>yellow notice</source>
        <translation>نشرة صفراء</translation>
    </message>
    <message>
        <source>black notice</source>
        <translation>نشرة سوداء</translation>
    </message>
    <message>
        <source>purple notice</source>
        <translation>نشرة بنفسجية</translation>
    </message>
    <message>
        <source>orange notice</source>
        <translation>نشرة برتقالية</translation>
    </message>
    <message>
        <source>UN special notice</source>
        <translation>نشرة خاصة بالأمم المتحدة</translation>
    </message>
    <message>
        <source>silver notice</source>
        <translation>نشرة فضية</translation>
    </message>
    <message>
        <source>type unknown</source>
        <translation>النوع مجهول</translation>
    </message>
    <message>
        <source>red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>UN special</source>
        <translation>خاص بالأمم المتحدة</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>فضي</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>نشرة</translation>
    </message>
    <message>
        <source>diffusion</source>
        <translation>تعميم</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>فرز أولي</translation>
    </message>
    <message>
        <source>detailed review</source>
        <translation>مراجعة تفصيلية</translation>
    </message>
    <message>
        <source>waiting for the source</source>
        <translation>بانتظار المصدر</translation>
    </message>
    <message>
        <source>approval proposed</source>
        <translation>موافقة مقترحة</translation>
    </message>
    <message>
        <source>refusal proposed</source>
        <translation>رفض مقترح</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>موافَق عليه</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>detailed</source>
        <translation>تفصيلي</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>return to source</source>
        <translation>إعادة إلى المصدر</translation>
    </message>
    <message>
        <source>low</source>
        <comment>concern</comment>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>moderate</source>
        <comment>concern</comment>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>raised</source>
        <comment>concern</comment>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>high</source>
        <comment>concern</comment>
        <translation>شديد</translation>
    </message>
    <message>
        <source>blocks publication</source>
        <translation>يمنع النشر</translation>
    </message>
    <message>
        <source>raises concern</source>
        <translation>يثير القلق</translation>
    </message>
    <message>
        <source>asks for more</source>
        <translation>يستدعي مزيدًا من المعلومات</translation>
    </message>
    <message>
        <source>lowers concern</source>
        <translation>يخفف القلق</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>الرفض</translation>
    </message>
    <message>
        <source>Ask the source</source>
        <translation>سؤال المصدر</translation>
    </message>
    <message>
        <source>Refer to detailed review</source>
        <translation>الإحالة إلى المراجعة التفصيلية</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>decision</comment>
        <translation>تمت الموافقة</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>decision</comment>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>asked the source</source>
        <comment>decision</comment>
        <translation>سُئل المصدر</translation>
    </message>
    <message>
        <source>referred to detailed review</source>
        <comment>decision</comment>
        <translation>أُحيل إلى المراجعة التفصيلية</translation>
    </message>
    <message>
        <source>convicted</source>
        <translation>محكوم عليه</translation>
    </message>
    <message>
        <source>charged</source>
        <translation>متهم</translation>
    </message>
    <message>
        <source>suspect (status code)</source>
        <translation>مشتبه فيه</translation>
    </message>
    <message>
        <source>criminal history</source>
        <translation>ذو سوابق جنائية</translation>
    </message>
    <message>
        <source>witness</source>
        <translation>شاهد</translation>
    </message>
    <message>
        <source>victim</source>
        <translation>ضحية</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>unidentified person</source>
        <translation>شخص مجهول الهوية</translation>
    </message>
    <message>
        <source>unidentified body</source>
        <translation>جثة مجهولة الهوية</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>متوفى</translation>
    </message>
    <message>
        <source>possible threat</source>
        <translation>تهديد محتمل</translation>
    </message>
    <message>
        <source>under UN sanctions</source>
        <translation>خاضع لجزاءات الأمم المتحدة</translation>
    </message>
    <message>
        <source>for official use only</source>
        <translation>للاستخدام الرسمي فقط</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>مقيَّد</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>سري</translation>
    </message>
    <message>
        <source>prosecution</source>
        <translation>الملاحقة الجزائية</translation>
    </message>
    <message>
        <source>serving a sentence</source>
        <translation>تنفيذ عقوبة</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name in original script</source>
        <translation>الاسم بالكتابة الأصلية</translation>
    </message>
    <message>
        <source>Name at birth</source>
        <translation>الاسم عند الولادة</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Possible name, to be confirmed</source>
        <translation>اسم محتمل، يحتاج إلى تأكيد</translation>
    </message>
    <message>
        <source>came in by import</source>
        <translation>ورد بالاستيراد</translation>
    </message>
    <message>
        <source>was viewed</source>
        <translation>جرى الاطلاع عليه</translation>
    </message>
    <message>
        <source>was decided on</source>
        <translation>بُتّ فيه</translation>
    </message>
    <message>
        <source>was claimed</source>
        <translation>أُخذ في العهدة</translation>
    </message>
    <message>
        <source>was released</source>
        <translation>رُفعت عنه العهدة</translation>
    </message>
    <message>
        <source>was exported</source>
        <translation>صُدِّر</translation>
    </message>
    <message>
        <source>was assessed</source>
        <translation>جرى تقييمه</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>بين %1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%Ln أشهر</numerusform>
            <numerusform>%Ln شهرًا</numerusform>
            <numerusform>%Ln شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>months (years)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%Ln سنوات</numerusform>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>%Ln سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %Ln day(s)</source>
        <translation>
            <numerusform>متأخر %Ln يوم</numerusform>
            <numerusform>متأخر يومًا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %Ln أيام</numerusform>
            <numerusform>متأخر %Ln يومًا</numerusform>
            <numerusform>متأخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message numerus="yes">
        <source>due in %Ln day(s)</source>
        <translation>
            <numerusform>خلال %Ln يوم</numerusform>
            <numerusform>خلال يوم واحد</numerusform>
            <numerusform>خلال يومين</numerusform>
            <numerusform>خلال %Ln أيام</numerusform>
            <numerusform>خلال %Ln يومًا</numerusform>
            <numerusform>خلال %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day: its number, the short name of the month, the year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, the time of that day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>was given a provisional verdict</source>
        <translation>صدر فيه حكم مؤقت</translation>
    </message>
    <message>
        <source>had an indicator accepted</source>
        <translation>قُبل مؤشر فيه</translation>
    </message>
    <message>
        <source>had an indicator rejected</source>
        <translation>رُفض مؤشر فيه</translation>
    </message>
    <message>
        <source>had an indicator deferred</source>
        <translation>أُجّل مؤشر فيه</translation>
    </message>
    <message>
        <source>was assessed anew because of another request</source>
        <translation>قُيّم من جديد بسبب طلب آخر</translation>
    </message>
    <message>
        <source>was opened from a search</source>
        <translation>فُتح من بحث</translation>
    </message>
    <message>
        <source>was compared with another request</source>
        <translation>قورن بطلب آخر</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>القيد %1 ناقص.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow from the one before it.</source>
        <translation>القيد %1 لا يتبع ما قبله.</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>عُدِّل القيد %1 بعد كتابته.</translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation>أُوقف التحقق.</translation>
    </message>
    <message>
        <source>The log ends at entry %1, but entry %2 was the last one written.</source>
        <translation>ينتهي السجل عند القيد %1، لكن آخر قيد كُتب هو %2.</translation>
    </message>
    <message>
        <source>A decision in the file is not the one that the log tells of (decision %1).</source>
        <translation>قرار في الملف ليس هو الوارد في سجل التدقيق (القرار %1).</translation>
    </message>
    <message>
        <source>The decision that entry %1 tells of is missing.</source>
        <translation>القرار الوارد في القيد %1 ناقص.</translation>
    </message>
    <message>
        <source>The contents that import %1 brought are not those that the audit log tells of.</source>
        <translation>المحتوى الذي جاء به الاستيراد %1 ليس المحتوى الوارد في سجل التدقيق.</translation>
    </message>
    <message>
        <source>The stored content of request %1, version %2, is not what was received.</source>
        <translation>المحتوى المحفوظ للطلب %1، النسخة %2، ليس ما جرى تلقّيه.</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>The line is not a case: notice_type, subject, offences and facts are needed.</source>
        <translation>السطر ليس قضية: يلزم notice_type وsubject وoffences وfacts.</translation>
    </message>
    <message>
        <source>The policy file can&apos;t be used: %1. The old policy stays in force.</source>
        <translation>تعذّر استخدام ملف السياسة: %1. تبقى السياسة السابقة سارية.</translation>
    </message>
    <message>
        <source>its value “%1” is missing or out of range</source>
        <translation>قيمته «%1» ناقصة أو خارج الحدود</translation>
    </message>
    <message>
        <source>The table %1 can&apos;t be used: %2.</source>
        <translation>تعذّر استخدام الجدول %1: %2.</translation>
    </message>
    <message>
        <source>it has no list “entries”</source>
        <translation>ليست فيه قائمة «entries»</translation>
    </message>
    <message>
        <source>The program was built without its file %1. Install it again.</source>
        <translation>بُني البرنامج دون ملفه %1. أعد تثبيته.</translation>
    </message>
    <message>
        <source>A phrase table can&apos;t be used: %1. Put the shipped table back.</source>
        <translation>تعذّر استخدام جدول عبارات: %1. أعد الجدول الأصلي.</translation>
    </message>
    <message>
        <source>its language is not known</source>
        <translation>لغته غير معروفة</translation>
    </message>
    <message>
        <source>it names a concept that is not known, “%1”</source>
        <translation>يذكر مفهومًا غير معروف، «%1»</translation>
    </message>
    <message>
        <source>the phrase “%1” is empty or too long</source>
        <translation>العبارة «%1» فارغة أو أطول مما ينبغي</translation>
    </message>
    <message>
        <source>Identifiers for the type are missing</source>
        <translation>بيانات تحديد الهوية اللازمة للنوع ناقصة</translation>
    </message>
    <message>
        <source>Each type needs a set of identifiers: for a red notice full name, sex and year of birth with a description, document or biometric, or a good photograph with more.</source>
        <translation>يتطلب كل نوع مجموعة من بيانات تحديد الهوية: للنشرة الحمراء الاسم الكامل والجنس وسنة الميلاد مع أوصاف أو وثيقة أو بيانات بيومترية، أو صورة جيدة مع بيانات أخرى.</translation>
    </message>
    <message>
        <source>Judicial data are missing</source>
        <translation>البيانات القضائية ناقصة</translation>
    </message>
    <message>
        <source>A red notice needs the facts, the charge, the law, the penalty and the reference of a valid arrest warrant.</source>
        <translation>تتطلب النشرة الحمراء الوقائع والتهمة والنص القانوني والعقوبة ومرجع مذكرة توقيف سارية.</translation>
    </message>
    <message>
        <source>Penalty below the threshold</source>
        <translation>العقوبة دون الحد الأدنى</translation>
    </message>
    <message>
        <source>For prosecution the maximum penalty must be at least two years; to serve a sentence at least six months.</source>
        <translation>للملاحقة يجب ألا تقل العقوبة القصوى عن سنتين؛ ولتنفيذ عقوبة لا تقل عن ستة أشهر.</translation>
    </message>
    <message>
        <source>The account of facts is thin</source>
        <translation>بيان الوقائع ضعيف</translation>
    </message>
    <message>
        <source>The facts must say what the person did, when and where, for each person apart.</source>
        <translation>يجب أن تبيّن الوقائع ما فعله الشخص ومتى وأين، لكل شخص على حدة.</translation>
    </message>
    <message>
        <source>Charge and facts do not meet</source>
        <translation>التهمة والوقائع غير متوافقتين</translation>
    </message>
    <message>
        <source>Where the link between charge and facts is unclear, clarification is mandatory.</source>
        <translation>حين تكون الصلة بين التهمة والوقائع غير واضحة، يكون الاستيضاح إلزاميًا.</translation>
    </message>
    <message>
        <source>Category that may be excluded</source>
        <translation>فئة قد تكون مستبعدة</translation>
    </message>
    <message>
        <source>Red notices are not published for behavioural norms, family or private matters and administrative breaches, unless serious or organised crime is involved.</source>
        <translation>لا تُنشر النشرات الحمراء بشأن قواعد السلوك أو المسائل العائلية أو الخاصة أو المخالفات الإدارية، ما لم تتصل بجريمة خطيرة أو منظمة.</translation>
    </message>
    <message>
        <source>Assurances are missing</source>
        <translation>الضمانات ناقصة</translation>
    </message>
    <message>
        <source>The source must assure that extradition will be sought, and that a warrant of a non-judicial authority can be appealed to a court.</source>
        <translation>يجب أن يضمن المصدر أن التسليم سيُطلب، وأن مذكرة السلطة غير القضائية قابلة للطعن أمام محكمة.</translation>
    </message>
    <message>
        <source>Status does not fit the type</source>
        <translation>الصفة لا تلائم النوع</translation>
    </message>
    <message>
        <source>Each type of notice is meant for persons of certain statuses only.</source>
        <translation>كل نوع من النشرات مخصص لأشخاص بصفات معينة فقط.</translation>
    </message>
    <message>
        <source>Dates do not hold together</source>
        <translation>التواريخ غير متسقة</translation>
    </message>
    <message>
        <source>Data must be accurate; a time-barred act or a served sentence is no basis.</source>
        <translation>يجب أن تكون البيانات دقيقة؛ ولا يصلح فعل متقادم أو عقوبة منفَّذة أساسًا.</translation>
    </message>
    <message>
        <source>A live record on the same case</source>
        <translation>سجل سارٍ عن القضية نفسها</translation>
    </message>
    <message>
        <source>The same person and case should be recorded once.</source>
        <translation>ينبغي تسجيل الشخص نفسه والقضية نفسها مرة واحدة.</translation>
    </message>
    <message>
        <source>Marking or wording for special groups</source>
        <translation>التأشير أو الصياغة للفئات الخاصة</translation>
    </message>
    <message>
        <source>Minors, victims and witnesses must be marked, and sensitive data put neutrally.</source>
        <translation>يجب التأشير على القاصرين والضحايا والشهود، وصوغ البيانات الحساسة صياغة محايدة.</translation>
    </message>
    <message>
        <source>State security</source>
        <translation>أمن الدولة</translation>
    </message>
    <message>
        <source>Treason, espionage, sedition and the like are political by nature as a rule.</source>
        <translation>الخيانة والتجسس والتحريض على الفتنة وما شابهها سياسية بطبيعتها كقاعدة عامة.</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>التعبير</translation>
    </message>
    <message>
        <source>Insult, defamation or opinion against the State points to refusal, unless it calls for hatred or violence.</source>
        <translation>الإهانة أو القذف أو الرأي ضد الدولة يرجح الرفض، ما لم يدعُ إلى الكراهية أو العنف.</translation>
    </message>
    <message>
        <source>Assembly or association</source>
        <translation>التجمع أو تكوين الجمعيات</translation>
    </message>
    <message>
        <source>Peaceful protest or mere membership points to refusal; own violence to approval.</source>
        <translation>الاحتجاج السلمي أو مجرد الانتماء يرجح الرفض؛ والعنف الصادر عن الشخص يرجح الموافقة.</translation>
    </message>
    <message>
        <source>Terrorism</source>
        <translation>الإرهاب</translation>
    </message>
    <message>
        <source>The group must be terrorist in nature and the person&apos;s link active and meaningful; speech, assembly or rank alone never make that link.</source>
        <translation>يجب أن تكون المجموعة إرهابية بطبيعتها وأن تكون صلة الشخص بها فاعلة وذات شأن؛ والكلام أو التجمع أو الرتبة وحدها لا تُنشئ هذه الصلة أبدًا.</translation>
    </message>
    <message>
        <source>Military matter</source>
        <translation>مسألة عسكرية</translation>
    </message>
    <message>
        <source>Desertion, draft evasion and acts between combatants are military by nature.</source>
        <translation>الفرار من الجيش والتهرب من التجنيد والأفعال بين المقاتلين عسكرية بطبيعتها.</translation>
    </message>
    <message>
        <source>Religion or race</source>
        <translation>الدين أو العرق</translation>
    </message>
    <message>
        <source>Practice of a faith, conversion or blasphemy points to refusal.</source>
        <translation>ممارسة دين أو تغييره أو التجديف يرجح الرفض.</translation>
    </message>
    <message>
        <source>Leaving the country</source>
        <translation>مغادرة البلد</translation>
    </message>
    <message>
        <source>Leaving a country without leave is no basis by itself, whatever the colour.</source>
        <translation>مغادرة بلد دون إذن ليست أساسًا بحد ذاتها، أيًّا كان لون النشرة.</translation>
    </message>
    <message>
        <source>Sanctions or export control</source>
        <translation>الجزاءات أو ضوابط التصدير</translation>
    </message>
    <message>
        <source>Sanctions that do not rest on the United Nations touch the Organization&apos;s neutrality.</source>
        <translation>الجزاءات التي لا تستند إلى الأمم المتحدة تمس حياد المنظمة.</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>الانتخابات</translation>
    </message>
    <message>
        <source>Channels must not steer a vote; fraud or violence at the polls may be ordinary crime.</source>
        <translation>يجب ألا تُستخدم القنوات لتوجيه اقتراع؛ وقد يكون التزوير أو العنف في الانتخابات جريمة عادية.</translation>
    </message>
    <message>
        <source>Grave act told</source>
        <translation>فعل خطير مذكور</translation>
    </message>
    <message>
        <source>Death, serious injury, hostages, bombs or sexual violence weigh towards ordinary crime.</source>
        <translation>الموت أو الإصابة الخطيرة أو الرهائن أو القنابل أو العنف الجنسي يرجح الجريمة العادية.</translation>
    </message>
    <message>
        <source>Mixed charges</source>
        <translation>تهم مختلطة</translation>
    </message>
    <message>
        <source>With separate facts only the ordinary charges may be published.</source>
        <translation>إذا كانت الوقائع منفصلة فلا يجوز نشر سوى التهم العادية.</translation>
    </message>
    <message>
        <source>Political or high office</source>
        <translation>منصب سياسي أو رفيع</translation>
    </message>
    <message>
        <source>Requests on politicians, senior officials, their families and associates are always looked at in detail.</source>
        <translation>الطلبات المتعلقة بالسياسيين وكبار المسؤولين وأسرهم والمقربين منهم تُراجع دائمًا بالتفصيل.</translation>
    </message>
    <message>
        <source>Journalist, activist, lawyer, clergy or opposition</source>
        <translation>صحفي أو ناشط أو محامٍ أو رجل دين أو معارض</translation>
    </message>
    <message>
        <source>Requests on persons of these roles are always looked at in detail.</source>
        <translation>الطلبات المتعلقة بأصحاب هذه الأدوار تُراجع دائمًا بالتفصيل.</translation>
    </message>
    <message>
        <source>Refugee or protected person</source>
        <translation>لاجئ أو شخص محمي</translation>
    </message>
    <message>
        <source>No data are processed for the country that a confirmed refugee fears.</source>
        <translation>لا تُعالج بيانات لصالح البلد الذي يخشاه لاجئ مؤكد الصفة.</translation>
    </message>
    <message>
        <source>Personal gain</source>
        <translation>كسب شخصي</translation>
    </message>
    <message>
        <source>Documented personal enrichment weighs towards ordinary crime.</source>
        <translation>الإثراء الشخصي الموثق يرجح الجريمة العادية.</translation>
    </message>
    <message>
        <source>Source under supervision</source>
        <translation>مصدر تحت الإشراف</translation>
    </message>
    <message>
        <source>Requests of a supervised source are reviewed before anything is circulated.</source>
        <translation>تُراجع طلبات المصدر الخاضع للإشراف قبل تعميم أي شيء.</translation>
    </message>
    <message>
        <source>Earlier request not accepted</source>
        <translation>طلب سابق غير مقبول</translation>
    </message>
    <message>
        <source>An earlier refusal, cancellation or deletion is looked at with the new request.</source>
        <translation>يُنظر في أي رفض أو إلغاء أو حذف سابق مع الطلب الجديد.</translation>
    </message>
    <message>
        <source>International tribunal</source>
        <translation>محكمة دولية</translation>
    </message>
    <message>
        <source>A request of an international court weighs towards approval.</source>
        <translation>طلب محكمة دولية يرجح الموافقة.</translation>
    </message>
    <message>
        <source>Many similar requests</source>
        <translation>طلبات متشابهة كثيرة</translation>
    </message>
    <message>
        <source>Many similar requests soon after a political event are looked at in detail.</source>
        <translation>كثرة الطلبات المتشابهة بُعيد حدث سياسي تُراجع بالتفصيل.</translation>
    </message>
    <message>
        <source>Protest or doubt of others</source>
        <translation>احتجاج الآخرين أو شكّهم</translation>
    </message>
    <message>
        <source>The position of another bureau or international body is a factor.</source>
        <translation>موقف مكتب آخر أو هيئة دولية عامل يؤخذ في الحسبان.</translation>
    </message>
    <message>
        <source>Extradition refused</source>
        <translation>رفض التسليم</translation>
    </message>
    <message>
        <source>A refusal alone decides nothing; the reasons for it count.</source>
        <translation>الرفض وحده لا يحسم شيئًا؛ والعبرة بأسبابه.</translation>
    </message>
    <message>
        <source>Commission for the Control of Files</source>
        <translation>لجنة الرقابة على الملفات</translation>
    </message>
    <message>
        <source>Decisions of the Commission are binding; open requests and related deletions count.</source>
        <translation>قرارات اللجنة ملزمة؛ وتؤخذ في الحسبان الالتماسات الجارية وعمليات الحذف المتصلة.</translation>
    </message>
    <message>
        <source>Finding of a rights violation</source>
        <translation>ثبوت انتهاك للحقوق</translation>
    </message>
    <message>
        <source>Findings of torture, unfair trial or arbitrary detention by a competent body count.</source>
        <translation>تؤخذ في الحسبان استنتاجات هيئة مختصة بوقوع تعذيب أو محاكمة غير عادلة أو احتجاز تعسفي.</translation>
    </message>
    <message>
        <source>Other proceedings</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>Acquittal, closure, amnesty or a case on the same facts may remove the basis.</source>
        <translation>البراءة أو الحفظ أو العفو العام أو قضية بالوقائع نفسها قد تزيل الأساس.</translation>
    </message>
    <message>
        <source>Penalty or form of trial</source>
        <translation>العقوبة أو شكل المحاكمة</translation>
    </message>
    <message>
        <source>Death or corporal penalties, trials in absentia and special courts are looked at.</source>
        <translation>يُنظر في عقوبة الإعدام أو العقوبات البدنية والمحاكمات الغيابية والمحاكم الخاصة.</translation>
    </message>
    <message>
        <source>Gender, sexuality or family law</source>
        <translation>النوع الاجتماعي أو الجنسانية أو قانون الأسرة</translation>
    </message>
    <message>
        <source>Charges on gender, sexuality or family law may run against basic rights.</source>
        <translation>قد تتعارض التهم المتصلة بالنوع الاجتماعي أو الجنسانية أو قانون الأسرة مع الحقوق الأساسية.</translation>
    </message>
    <message>
        <source>Matter between states</source>
        <translation>مسألة بين الدول</translation>
    </message>
    <message>
        <source>The Organization takes no side in a conflict between states.</source>
        <translation>لا تنحاز المنظمة في نزاع بين الدول.</translation>
    </message>
    <message>
        <source>Political context</source>
        <translation>السياق السياسي</translation>
    </message>
    <message>
        <source>Coup, unrest or a political step near the act, the charge or the request counts.</source>
        <translation>يؤخذ في الحسبان انقلاب أو اضطراب أو خطوة سياسية قريبة من الفعل أو التهمة أو الطلب.</translation>
    </message>
    <message>
        <source>Life cycle of the request</source>
        <translation>دورة حياة الطلب</translation>
    </message>
    <message>
        <source>A person located without an extradition step, or an expiry without answer, leads to cancellation.</source>
        <translation>تحديد مكان شخص دون خطوة للتسليم، أو انقضاء المدة دون رد، يؤدي إلى الإلغاء.</translation>
    </message>
    <message>
        <source>The charge “%1” is one of State security.</source>
        <translation>التهمة «%1» من تهم أمن الدولة.</translation>
    </message>
    <message>
        <source>The account speaks of State security: “%1”.</source>
        <translation>يتحدث البيان عن أمن الدولة: «%1».</translation>
    </message>
    <message>
        <source>The charge “%1” is one of expression.</source>
        <translation>التهمة «%1» من تهم التعبير.</translation>
    </message>
    <message>
        <source>The account speaks of opinion or criticism: “%1”.</source>
        <translation>يتحدث البيان عن رأي أو نقد: «%1».</translation>
    </message>
    <message>
        <source>The charge “%1” may cover opinion as well as incitement.</source>
        <translation>قد تشمل التهمة «%1» الرأي كما تشمل التحريض.</translation>
    </message>
    <message>
        <source>The account speaks of hatred or a call to violence: “%1”.</source>
        <translation>يتحدث البيان عن كراهية أو دعوة إلى العنف: «%1».</translation>
    </message>
    <message>
        <source>The charge “%1” is one of assembly or public order.</source>
        <translation>التهمة «%1» من تهم التجمع أو النظام العام.</translation>
    </message>
    <message>
        <source>The account speaks of a protest: “%1”.</source>
        <translation>يتحدث البيان عن احتجاج: «%1».</translation>
    </message>
    <message>
        <source>The charge “%1” is one of association.</source>
        <translation>التهمة «%1» من تهم تكوين الجمعيات.</translation>
    </message>
    <message>
        <source>The account speaks of membership or civil society: “%1”.</source>
        <translation>يتحدث البيان عن انتماء أو مجتمع مدني: «%1».</translation>
    </message>
    <message>
        <source>The account tells an act that is a crime in itself: “%1”.</source>
        <translation>يذكر البيان فعلًا هو جريمة بحد ذاته: «%1».</translation>
    </message>
    <message>
        <source>“%1” is charged, and the person&apos;s own link is left open.</source>
        <translation>التهمة الموجهة «%1»، وصلة الشخص نفسه غير محددة.</translation>
    </message>
    <message>
        <source>“%1” is charged, and no act of the person is told.</source>
        <translation>التهمة الموجهة «%1»، ولا يُذكر أي فعل للشخص.</translation>
    </message>
    <message>
        <source>The account tells support by the person&apos;s own acts: “%1”.</source>
        <translation>يذكر البيان دعمًا بأفعال الشخص نفسه: «%1».</translation>
    </message>
    <message>
        <source>The group is recognised by several countries, and the account tells support: “%1”.</source>
        <translation>المجموعة معترف بصفتها من عدة بلدان، ويذكر البيان دعمًا: «%1».</translation>
    </message>
    <message>
        <source>“%1” is charged, while the account tells speech, symbols or assembly.</source>
        <translation>التهمة الموجهة «%1»، بينما يذكر البيان كلامًا أو رموزًا أو تجمعًا.</translation>
    </message>
    <message>
        <source>“%1” is charged, while the account tells a rank or standing only.</source>
        <translation>التهمة الموجهة «%1»، بينما لا يذكر البيان سوى رتبة أو مكانة.</translation>
    </message>
    <message>
        <source>The group is recognised by the United Nations: “%1”.</source>
        <translation>المجموعة معترف بصفتها من الأمم المتحدة: «%1».</translation>
    </message>
    <message>
        <source>“%1” is charged, and the account tells acts of the person.</source>
        <translation>التهمة الموجهة «%1»، ويذكر البيان أفعالًا للشخص.</translation>
    </message>
    <message>
        <source>The account speaks of armed conflict: “%1”.</source>
        <translation>يتحدث البيان عن نزاع مسلح: «%1».</translation>
    </message>
    <message>
        <source>The charge “%1” is military.</source>
        <translation>التهمة «%1» عسكرية.</translation>
    </message>
    <message>
        <source>The account speaks of desertion or service: “%1”.</source>
        <translation>يتحدث البيان عن الفرار أو الخدمة العسكرية: «%1».</translation>
    </message>
    <message>
        <source>A grave international crime is charged: “%1”.</source>
        <translation>التهمة جريمة دولية خطيرة: «%1».</translation>
    </message>
    <message>
        <source>A military court or prosecutor is named: “%1”.</source>
        <translation>ذُكرت محكمة عسكرية أو مدعٍ عسكري: «%1».</translation>
    </message>
    <message>
        <source>A member of the forces is sought; a link to a conflict is to be asked for.</source>
        <translation>المطلوب فرد في القوات المسلحة؛ ينبغي السؤال عن صلة بنزاع.</translation>
    </message>
    <message>
        <source>The charge “%1” touches religion.</source>
        <translation>التهمة «%1» تمس الدين.</translation>
    </message>
    <message>
        <source>The account speaks of religious life: “%1”.</source>
        <translation>يتحدث البيان عن الحياة الدينية: «%1».</translation>
    </message>
    <message>
        <source>The charge “%1” has a racial element.</source>
        <translation>في التهمة «%1» عنصر عرقي.</translation>
    </message>
    <message>
        <source>The text has a racial or ethnic element: “%1”.</source>
        <translation>في النص عنصر عرقي أو إثني: «%1».</translation>
    </message>
    <message>
        <source>Leaving the country is the only charge: “%1”.</source>
        <translation>مغادرة البلد هي التهمة الوحيدة: «%1».</translation>
    </message>
    <message>
        <source>Leaving the country is charged beside another offence: “%1”.</source>
        <translation>مغادرة البلد تهمة إلى جانب جرم آخر: «%1».</translation>
    </message>
    <message>
        <source>The basis of the sanctions or controls is not in the request: “%1”.</source>
        <translation>أساس الجزاءات أو الضوابط غير مذكور في الطلب: «%1».</translation>
    </message>
    <message>
        <source>A multilateral list or treaty is named: “%1”.</source>
        <translation>ذُكرت قائمة أو معاهدة متعددة الأطراف: «%1».</translation>
    </message>
    <message>
        <source>The sanctions rest on the United Nations: “%1”.</source>
        <translation>تستند الجزاءات إلى الأمم المتحدة: «%1».</translation>
    </message>
    <message>
        <source>The sanctions or controls do not rest on the United Nations: “%1”.</source>
        <translation>لا تستند الجزاءات أو الضوابط إلى الأمم المتحدة: «%1».</translation>
    </message>
    <message>
        <source>The charge “%1” concerns an election.</source>
        <translation>تتعلق التهمة «%1» بانتخابات.</translation>
    </message>
    <message>
        <source>The account speaks of an election: “%1”.</source>
        <translation>يتحدث البيان عن انتخابات: «%1».</translation>
    </message>
    <message>
        <source>The account tells a grave act: “%1”.</source>
        <translation>يذكر البيان فعلًا خطيرًا: «%1».</translation>
    </message>
    <message>
        <source>Ordinary charges stand beside charges of another kind.</source>
        <translation>ثمة تهم عادية إلى جانب تهم من نوع آخر.</translation>
    </message>
    <message>
        <source>Immunity is mentioned: “%1”.</source>
        <translation>ذُكرت حصانة: «%1».</translation>
    </message>
    <message>
        <source>The role given is political or high office: “%1”.</source>
        <translation>الصفة المذكورة منصب سياسي أو رفيع: «%1».</translation>
    </message>
    <message>
        <source>The account names political or high office: “%1”.</source>
        <translation>يذكر البيان منصبًا سياسيًا أو رفيعًا: «%1».</translation>
    </message>
    <message>
        <source>The account speaks of an official act: “%1”.</source>
        <translation>يتحدث البيان عن عمل رسمي: «%1».</translation>
    </message>
    <message>
        <source>The account speaks of private capacity: “%1”.</source>
        <translation>يتحدث البيان عن صفة خاصة: «%1».</translation>
    </message>
    <message>
        <source>The role given is that of a relative or associate of an office-holder: “%1”.</source>
        <translation>الصفة المذكورة قريب صاحب منصب أو مقرب منه: «%1».</translation>
    </message>
    <message>
        <source>The account names a relative or associate of an office-holder: “%1”.</source>
        <translation>يذكر البيان قريب صاحب منصب أو مقربًا منه: «%1».</translation>
    </message>
    <message>
        <source>The role given is one of political opposition: “%1”.</source>
        <translation>الصفة المذكورة من المعارضة السياسية: «%1».</translation>
    </message>
    <message>
        <source>The text speaks of political opposition: “%1”.</source>
        <translation>يتحدث النص عن معارضة سياسية: «%1».</translation>
    </message>
    <message>
        <source>The role given is “%1”.</source>
        <translation>الصفة المذكورة «%1».</translation>
    </message>
    <message>
        <source>The account gives the role “%1”.</source>
        <translation>يذكر البيان الصفة «%1».</translation>
    </message>
    <message>
        <source>The text speaks of an asylum claim: “%1”.</source>
        <translation>يتحدث النص عن طلب لجوء: «%1».</translation>
    </message>
    <message>
        <source>The text speaks of protection: “%1”.</source>
        <translation>يتحدث النص عن حماية: «%1».</translation>
    </message>
    <message>
        <source>The register of protected persons has an entry.</source>
        <translation>في سجل الأشخاص المحميين قيد.</translation>
    </message>
    <message>
        <source>A confirmed refugee is sought by the country that is feared.</source>
        <translation>البلد الذي يخشاه لاجئ مؤكد الصفة هو من يطلبه.</translation>
    </message>
    <message>
        <source>The text speaks of refugee status: “%1”.</source>
        <translation>يتحدث النص عن صفة لاجئ: «%1».</translation>
    </message>
    <message>
        <source>The request says that the person is a refugee.</source>
        <translation>يذكر الطلب أن الشخص لاجئ.</translation>
    </message>
    <message>
        <source>The text says that no personal gain is shown: “%1”.</source>
        <translation>يقول النص إنه لم يثبت كسب شخصي: «%1».</translation>
    </message>
    <message>
        <source>The account tells personal gain: “%1”.</source>
        <translation>يذكر البيان كسبًا شخصيًا: «%1».</translation>
    </message>
    <message>
        <source>The account tells gain of the person&apos;s own: “%1”.</source>
        <translation>يذكر البيان كسبًا للشخص نفسه: «%1».</translation>
    </message>
    <message>
        <source>A black notice needs a good photograph, fingerprints or DNA; none is in the request.</source>
        <translation>تتطلب النشرة السوداء صورة جيدة أو بصمات أصابع أو بصمة وراثية؛ وليس في الطلب شيء منها.</translation>
    </message>
    <message>
        <source>A blue notice on an identified person needs a set of identifiers that this request does not give.</source>
        <translation>تتطلب النشرة الزرقاء عن شخص معروف الهوية مجموعة بيانات لا يقدمها هذا الطلب.</translation>
    </message>
    <message>
        <source>A blue notice on an unidentified person needs a good photograph, fingerprints or DNA; none is in the request.</source>
        <translation>تتطلب النشرة الزرقاء عن شخص مجهول الهوية صورة جيدة أو بصمات أصابع أو بصمة وراثية؛ وليس في الطلب شيء منها.</translation>
    </message>
    <message>
        <source>A green notice needs a set of identifiers that this request does not give.</source>
        <translation>تتطلب النشرة الخضراء مجموعة بيانات لتحديد الهوية لا يقدمها هذا الطلب.</translation>
    </message>
    <message>
        <source>A red notice needs a set of identifiers that this request does not give.</source>
        <translation>تتطلب النشرة الحمراء مجموعة بيانات لتحديد الهوية لا يقدمها هذا الطلب.</translation>
    </message>
    <message>
        <source>A yellow notice needs a set of identifiers that this request does not give.</source>
        <translation>تتطلب النشرة الصفراء مجموعة بيانات لتحديد الهوية لا يقدمها هذا الطلب.</translation>
    </message>
    <message>
        <source>No charge is in the request.</source>
        <translation>لا توجد تهمة في الطلب.</translation>
    </message>
    <message>
        <source>The summary of facts is missing or too short to tell what happened.</source>
        <translation>ملخص الوقائع ناقص أو أقصر من أن يبيّن ما حدث.</translation>
    </message>
    <message>
        <source>No provision of law is in the request.</source>
        <translation>لا يوجد نص قانوني في الطلب.</translation>
    </message>
    <message>
        <source>The maximum penalty, the sentence or the part left to serve is not in the request.</source>
        <translation>العقوبة القصوى أو العقوبة المحكوم بها أو المدة المتبقية غير مذكورة في الطلب.</translation>
    </message>
    <message>
        <source>No arrest warrant or decision of the same effect is in the request.</source>
        <translation>لا توجد في الطلب مذكرة توقيف ولا قرار له الأثر نفسه.</translation>
    </message>
    <message>
        <source>The text itself says that there is no warrant: “%1”.</source>
        <translation>يقول النص نفسه إنه لا توجد مذكرة: «%1».</translation>
    </message>
    <message>
        <source>“%1” is not an arrest warrant or a decision of the same effect.</source>
        <translation>«%1» ليست مذكرة توقيف ولا قرارًا له الأثر نفسه.</translation>
    </message>
    <message>
        <source>The warrant has no reference.</source>
        <translation>ليس لمذكرة التوقيف مرجع.</translation>
    </message>
    <message>
        <source>Asked for more, the source gave details: “%1”.</source>
        <translation>عند طلب المزيد قدم المصدر تفاصيل: «%1».</translation>
    </message>
    <message>
        <source>The account tells of several persons without the part of each: “%1”.</source>
        <translation>يتحدث البيان عن عدة أشخاص دون بيان دور كل منهم: «%1».</translation>
    </message>
    <message>
        <source>No date of the act is in the request.</source>
        <translation>لا يوجد تاريخ للفعل في الطلب.</translation>
    </message>
    <message>
        <source>The account tells no act of the person.</source>
        <translation>لا يذكر البيان أي فعل للشخص.</translation>
    </message>
    <message>
        <source>The request leaves open what the person did: “%1”.</source>
        <translation>لا يحدد الطلب ما فعله الشخص: «%1».</translation>
    </message>
    <message>
        <source>No place of the act is in the request.</source>
        <translation>لا يوجد مكان للفعل في الطلب.</translation>
    </message>
    <message>
        <source>The account is word for word that of another request: %1.</source>
        <translation>البيان مطابق حرفيًا لبيان طلب آخر: %1.</translation>
    </message>
    <message>
        <source>The account is too short to tell what the person did.</source>
        <translation>البيان أقصر من أن يبيّن ما فعله الشخص.</translation>
    </message>
    <message>
        <source>The account stays general: “%1”.</source>
        <translation>يبقى البيان عامًا: «%1».</translation>
    </message>
    <message>
        <source>The charge “%1” and the account speak of different conduct.</source>
        <translation>التهمة «%1» والبيان يتحدثان عن سلوكين مختلفين.</translation>
    </message>
    <message>
        <source>The link between charge and facts is left open: “%1”.</source>
        <translation>الصلة بين التهمة والوقائع غير محددة: «%1».</translation>
    </message>
    <message>
        <source>The source gave no detail when asked: “%1”.</source>
        <translation>لم يقدم المصدر تفاصيل حين سُئل: «%1».</translation>
    </message>
    <message>
        <source>The matter may be a breach of administrative law: “%1”.</source>
        <translation>قد تكون المسألة مخالفة إدارية: «%1».</translation>
    </message>
    <message>
        <source>The matter may be a family matter: “%1”.</source>
        <translation>قد تكون المسألة عائلية: «%1».</translation>
    </message>
    <message>
        <source>The conduct is judged differently across countries: “%1”.</source>
        <translation>يختلف الحكم على هذا السلوك بين البلدان: «%1».</translation>
    </message>
    <message>
        <source>A link to serious or organised crime is stated: “%1”.</source>
        <translation>ذُكرت صلة بجريمة خطيرة أو منظمة: «%1».</translation>
    </message>
    <message>
        <source>The matter may not be serious enough for a red notice: “%1”.</source>
        <translation>قد لا يكون الأمر خطيرًا بما يكفي لنشرة حمراء: «%1».</translation>
    </message>
    <message>
        <source>The matter may be a private dispute: “%1”.</source>
        <translation>قد تكون المسألة نزاعًا خاصًا: «%1».</translation>
    </message>
    <message>
        <source>The request may serve another purpose than prosecution: “%1”.</source>
        <translation>قد يخدم الطلب غرضا غير الملاحقة الجزائية: «%1».</translation>
    </message>
    <message>
        <source>The warrant is not judicial and the law gives no appeal to a court.</source>
        <translation>المذكرة غير قضائية ولا يتيح القانون الطعن أمام محكمة.</translation>
    </message>
    <message>
        <source>The warrant is not judicial, and whether a court can be appealed to is not in the request.</source>
        <translation>المذكرة غير قضائية، ولا يذكر الطلب إن كان الطعن أمام محكمة ممكنًا.</translation>
    </message>
    <message>
        <source>The source says that extradition will not be sought.</source>
        <translation>يقول المصدر إن التسليم لن يُطلب.</translation>
    </message>
    <message>
        <source>Whether extradition will be sought is not in the request.</source>
        <translation>لا يذكر الطلب إن كان التسليم سيُطلب.</translation>
    </message>
    <message>
        <source>The status “%1” does not fit this type of request.</source>
        <translation>الصفة «%1» لا تلائم هذا النوع من الطلبات.</translation>
    </message>
    <message>
        <source>The date of birth and the date of the act contradict each other.</source>
        <translation>تاريخ الميلاد وتاريخ الفعل متناقضان.</translation>
    </message>
    <message>
        <source>The date of birth lies after the request.</source>
        <translation>تاريخ الميلاد لاحق للطلب.</translation>
    </message>
    <message>
        <source>The end of the acts lies before their beginning.</source>
        <translation>نهاية الأفعال سابقة لبدايتها.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a date.</source>
        <translation>لا يمكن أن يكون «%1» تاريخًا.</translation>
    </message>
    <message>
        <source>By the date given the act is time-barred: %1.</source>
        <translation>وفق التاريخ المذكور فإن الفعل متقادم: %1.</translation>
    </message>
    <message>
        <source>The limitation date lies before the act.</source>
        <translation>تاريخ التقادم سابق للفعل.</translation>
    </message>
    <message>
        <source>The text says that the act is time-barred: “%1”.</source>
        <translation>يقول النص إن الفعل متقادم: «%1».</translation>
    </message>
    <message>
        <source>More is left to serve than the sentence imposed.</source>
        <translation>المدة المتبقية أطول من العقوبة المحكوم بها.</translation>
    </message>
    <message>
        <source>The act lies after the request.</source>
        <translation>الفعل لاحق للطلب.</translation>
    </message>
    <message>
        <source>The event lies after the request.</source>
        <translation>الحدث لاحق للطلب.</translation>
    </message>
    <message>
        <source>The warrant is dated after the request.</source>
        <translation>تاريخ المذكرة لاحق للطلب.</translation>
    </message>
    <message>
        <source>By the dates given the sentence has been served: “%1”.</source>
        <translation>وفق التواريخ المذكورة فإن العقوبة نُفّذت: «%1».</translation>
    </message>
    <message>
        <source>The warrant was issued before the act.</source>
        <translation>صدرت المذكرة قبل الفعل.</translation>
    </message>
    <message>
        <source>A live record of another source seems to concern the same person: %1.</source>
        <translation>يبدو أن سجلًا ساريًا من مصدر آخر يخص الشخص نفسه: %1.</translation>
    </message>
    <message>
        <source>A live record of the same source seems to concern the same case: %1.</source>
        <translation>يبدو أن سجلًا ساريًا من المصدر نفسه يخص القضية نفسها: %1.</translation>
    </message>
    <message>
        <source>By the dates given the person was a minor at the time of the act; the marking MINOR is not in the request.</source>
        <translation>وفق التواريخ المذكورة كان الشخص قاصرًا وقت الفعل؛ وعلامة MINOR غير واردة في الطلب.</translation>
    </message>
    <message>
        <source>A request of this type on a victim or witness needs another type and marking.</source>
        <translation>طلب من هذا النوع عن ضحية أو شاهد يحتاج إلى نوع وتأشير آخرين.</translation>
    </message>
    <message>
        <source>The wording “%1” is not neutral.</source>
        <translation>الصياغة «%1» غير محايدة.</translation>
    </message>
    <message>
        <source>The text speaks of criticism by others: “%1”.</source>
        <translation>يتحدث النص عن انتقاد من آخرين: «%1».</translation>
    </message>
    <message>
        <source>Another source expresses doubt: “%1”.</source>
        <translation>يبدي مصدر آخر شكًا: «%1».</translation>
    </message>
    <message>
        <source>The state of nationality protests against a request for a grave international crime.</source>
        <translation>تحتج دولة الجنسية على طلب بشأن جريمة دولية خطيرة.</translation>
    </message>
    <message>
        <source>The country concerned was not consulted or not addressed: “%1”.</source>
        <translation>لم يُستشر البلد المعني أو لم يُدرج بين المرسل إليهم: «%1».</translation>
    </message>
    <message>
        <source>The person&apos;s own country is not among the recipients.</source>
        <translation>بلد الشخص نفسه ليس بين المرسل إليهم.</translation>
    </message>
    <message>
        <source>A protest was made before the request.</source>
        <translation>قُدّم احتجاج قبل الطلب.</translation>
    </message>
    <message>
        <source>Another bureau or state protests.</source>
        <translation>يحتج مكتب آخر أو دولة أخرى.</translation>
    </message>
    <message>
        <source>The text speaks of a protest: “%1”.</source>
        <translation>يتحدث النص عن احتجاج: «%1».</translation>
    </message>
    <message>
        <source>Extradition was refused; the reasons are to be asked for: “%1”.</source>
        <translation>رُفض التسليم؛ وينبغي السؤال عن الأسباب: «%1».</translation>
    </message>
    <message>
        <source>Extradition was refused for reasons of procedure: “%1”.</source>
        <translation>رُفض التسليم لأسباب إجرائية: «%1».</translation>
    </message>
    <message>
        <source>Extradition was refused for political or human-rights reasons: “%1”.</source>
        <translation>رُفض التسليم لأسباب سياسية أو تتعلق بحقوق الإنسان: «%1».</translation>
    </message>
    <message>
        <source>The Commission had data on an accomplice deleted.</source>
        <translation>أمرت اللجنة بحذف بيانات عن شريك.</translation>
    </message>
    <message>
        <source>The Commission found the data not compliant.</source>
        <translation>وجدت اللجنة البيانات غير مستوفية للقواعد.</translation>
    </message>
    <message>
        <source>A request is open before the Commission.</source>
        <translation>ثمة التماس جارٍ أمام اللجنة.</translation>
    </message>
    <message>
        <source>The text speaks of the Commission or of deleted data: “%1”.</source>
        <translation>يتحدث النص عن اللجنة أو عن بيانات محذوفة: «%1».</translation>
    </message>
    <message>
        <source>A violation is claimed: “%1”.</source>
        <translation>ثمة ادعاء بوقوع انتهاك: «%1».</translation>
    </message>
    <message>
        <source>A body or court speaks of a violation: “%1”.</source>
        <translation>تتحدث هيئة أو محكمة عن انتهاك: «%1».</translation>
    </message>
    <message>
        <source>The text speaks of an acquittal: “%1”.</source>
        <translation>يتحدث النص عن براءة: «%1».</translation>
    </message>
    <message>
        <source>The text speaks of a closed case, withdrawn warrant or pardon: “%1”.</source>
        <translation>يتحدث النص عن قضية مغلقة أو مذكرة مسحوبة أو عفو: «%1».</translation>
    </message>
    <message>
        <source>The text speaks of a case on the same facts: “%1”.</source>
        <translation>يتحدث النص عن قضية بالوقائع نفسها: «%1».</translation>
    </message>
    <message>
        <source>The text speaks of a transfer of proceedings: “%1”.</source>
        <translation>يتحدث النص عن نقل الإجراءات: «%1».</translation>
    </message>
    <message>
        <source>A corporal penalty is mentioned: “%1”.</source>
        <translation>ذُكرت عقوبة بدنية: «%1».</translation>
    </message>
    <message>
        <source>The death penalty is mentioned: “%1”.</source>
        <translation>ذُكرت عقوبة الإعدام: «%1».</translation>
    </message>
    <message>
        <source>A trial in absence is mentioned: “%1”.</source>
        <translation>ذُكرت محاكمة غيابية: «%1».</translation>
    </message>
    <message>
        <source>A special court is mentioned: “%1”.</source>
        <translation>ذُكرت محكمة خاصة: «%1».</translation>
    </message>
    <message>
        <source>The charge “%1” is one of family law.</source>
        <translation>التهمة «%1» من قانون الأسرة.</translation>
    </message>
    <message>
        <source>Gender or sexuality is touched: “%1”.</source>
        <translation>الأمر يمس النوع الاجتماعي أو الجنسانية: «%1».</translation>
    </message>
    <message>
        <source>The text speaks of a matter between states: “%1”.</source>
        <translation>يتحدث النص عن مسألة بين الدول: «%1».</translation>
    </message>
    <message>
        <source>An office-holder of another state is sought: “%1”.</source>
        <translation>المطلوب صاحب منصب في دولة أخرى: «%1».</translation>
    </message>
    <message>
        <source>Officials tie the case to politics: “%1”.</source>
        <translation>يربط مسؤولون القضية بالسياسة: «%1».</translation>
    </message>
    <message>
        <source>The table of state pairs has an entry for the source and a nationality of the person.</source>
        <translation>في جدول أزواج الدول قيد للمصدر ولإحدى جنسيات الشخص.</translation>
    </message>
    <message>
        <source>A political step of the person is told: “%1”.</source>
        <translation>ذُكرت خطوة سياسية للشخص: «%1».</translation>
    </message>
    <message>
        <source>A political event lies near the date of the act or the request: %1.</source>
        <translation>ثمة حدث سياسي قريب من تاريخ الفعل أو الطلب: %1.</translation>
    </message>
    <message>
        <source>The text speaks of a change of power: “%1”.</source>
        <translation>يتحدث النص عن تغير في السلطة: «%1».</translation>
    </message>
    <message>
        <source>The text speaks of a coup: “%1”.</source>
        <translation>يتحدث النص عن انقلاب: «%1».</translation>
    </message>
    <message>
        <source>The text speaks of revoked passports or nationality: “%1”.</source>
        <translation>يتحدث النص عن سحب جوازات سفر أو جنسية: «%1».</translation>
    </message>
    <message>
        <source>A political motive is mentioned: “%1”.</source>
        <translation>ذُكر دافع سياسي: «%1».</translation>
    </message>
    <message>
        <source>The person says that the case is political: “%1”.</source>
        <translation>يقول الشخص إن القضية سياسية: «%1».</translation>
    </message>
    <message>
        <source>The text speaks of unrest: “%1”.</source>
        <translation>يتحدث النص عن اضطرابات: «%1».</translation>
    </message>
    <message>
        <source>The text says that extradition was asked for: “%1”.</source>
        <translation>يقول النص إن التسليم طُلب: «%1».</translation>
    </message>
    <message>
        <source>The person was located and no extradition step is known since.</source>
        <translation>حُدد مكان الشخص ولا يُعرف عن خطوة للتسليم منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>The text says that extradition was not asked for: “%1”.</source>
        <translation>يقول النص إن التسليم لم يُطلب: «%1».</translation>
    </message>
    <message>
        <source>The text says that the whereabouts are known: “%1”.</source>
        <translation>يقول النص إن مكان الوجود معروف: «%1».</translation>
    </message>
    <message>
        <source>Requests of this source are under supervision.</source>
        <translation>طلبات هذا المصدر تحت الإشراف.</translation>
    </message>
    <message>
        <source>An earlier request on the same group was not accepted: %1.</source>
        <translation>لم يُقبل طلب سابق عن المجموعة نفسها: %1.</translation>
    </message>
    <message>
        <source>Another channel was used after a refused request: %1.</source>
        <translation>استُخدمت قناة أخرى بعد رفض طلب: %1.</translation>
    </message>
    <message>
        <source>An earlier request on the same person was not accepted: %1.</source>
        <translation>لم يُقبل طلب سابق عن الشخص نفسه: %1.</translation>
    </message>
    <message>
        <source>The text speaks of earlier requests: “%1”.</source>
        <translation>يتحدث النص عن طلبات سابقة: «%1».</translation>
    </message>
    <message>
        <source>The source is an international tribunal.</source>
        <translation>المصدر محكمة دولية.</translation>
    </message>
    <message>
        <source>An international court is named as the source: “%1”.</source>
        <translation>ذُكرت محكمة دولية مصدرًا: «%1».</translation>
    </message>
    <message>
        <source>Many similar requests of this source follow a political event.</source>
        <translation>طلبات متشابهة كثيرة من هذا المصدر تلت حدثًا سياسيًا.</translation>
    </message>
    <message>
        <source>Nature of the offence</source>
        <translation>طبيعة الجرم</translation>
    </message>
    <message>
        <source>Status of the person</source>
        <translation>صفة الشخص</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Positions of others</source>
        <translation>مواقف الآخرين</translation>
    </message>
    <message>
        <source>International obligations</source>
        <translation>الالتزامات الدولية</translation>
    </message>
    <message>
        <source>Neutrality</source>
        <translation>الحياد</translation>
    </message>
    <message>
        <source>General context</source>
        <translation>السياق العام</translation>
    </message>
    <message>
        <source>Completeness and conditions</source>
        <translation>الاكتمال والشروط</translation>
    </message>
    <message>
        <source>The account also tells violence or another grave act: “%1”.</source>
        <translation>يذكر البيان أيضًا عنفًا أو فعلًا خطيرًا آخر: «%1».</translation>
    </message>
    <message>
        <source>The record expires within six months and no answer of the source is known.</source>
        <translation>تنتهي مدة السجل خلال ستة أشهر ولا يُعرف رد من المصدر.</translation>
    </message>
    <message>
        <source>it has too many classes of words</source>
        <translation>فيه عدد كبير جدًا من أصناف الكلمات</translation>
    </message>
    <message>
        <source>The table of words can&apos;t be used: in “%1”, “%2” is not known. Put the shipped table back.</source>
        <translation>لا يمكن استخدام جدول الكلمات: في «%1» لا يُعرف «%2». أعد الجدول الأصلي المرفق مع البرنامج.</translation>
    </message>
    <message>
        <source>The model of likeness to decided cases is damaged or of another version. Install the program again.</source>
        <translation>نموذج الشبه بالحالات المفصول فيها تالف أو من إصدار آخر. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The request resembles decided cases of this kind: “%1”.</source>
        <translation>يشبه الطلب حالات مفصولا فيها من هذا النوع: «%1».</translation>
    </message>
    <message numerus="yes">
        <source>The maximum penalty is %Ln month(s); a red notice needs at least two years.</source>
        <translation>
            <numerusform>العقوبة القصوى أقل من شهر؛ وتتطلب النشرة الحمراء سنتين على الأقل.</numerusform>
            <numerusform>العقوبة القصوى شهر واحد؛ وتتطلب النشرة الحمراء سنتين على الأقل.</numerusform>
            <numerusform>العقوبة القصوى شهران؛ وتتطلب النشرة الحمراء سنتين على الأقل.</numerusform>
            <numerusform>العقوبة القصوى %Ln أشهر؛ وتتطلب النشرة الحمراء سنتين على الأقل.</numerusform>
            <numerusform>العقوبة القصوى %Ln شهرًا؛ وتتطلب النشرة الحمراء سنتين على الأقل.</numerusform>
            <numerusform>العقوبة القصوى %Ln شهر؛ وتتطلب النشرة الحمراء سنتين على الأقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) are left to serve; a red notice needs at least six of sentence or remainder.</source>
        <translation>
            <numerusform>المدة المتبقية أقل من شهر؛ وتتطلب النشرة الحمراء ستة أشهر على الأقل من العقوبة أو باقيها.</numerusform>
            <numerusform>المدة المتبقية شهر واحد؛ وتتطلب النشرة الحمراء ستة أشهر على الأقل من العقوبة أو باقيها.</numerusform>
            <numerusform>المدة المتبقية شهران؛ وتتطلب النشرة الحمراء ستة أشهر على الأقل من العقوبة أو باقيها.</numerusform>
            <numerusform>المدة المتبقية %Ln أشهر؛ وتتطلب النشرة الحمراء ستة أشهر على الأقل من العقوبة أو باقيها.</numerusform>
            <numerusform>المدة المتبقية %Ln شهرًا؛ وتتطلب النشرة الحمراء ستة أشهر على الأقل من العقوبة أو باقيها.</numerusform>
            <numerusform>المدة المتبقية %Ln شهر؛ وتتطلب النشرة الحمراء ستة أشهر على الأقل من العقوبة أو باقيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sentence reaches the threshold, but only %Ln month(s) are left to serve.</source>
        <translation>
            <numerusform>تبلغ العقوبة الحد الأدنى، لكن المدة المتبقية أقل من شهر فقط.</numerusform>
            <numerusform>تبلغ العقوبة الحد الأدنى، لكن المدة المتبقية شهر واحد فقط.</numerusform>
            <numerusform>تبلغ العقوبة الحد الأدنى، لكن المدة المتبقية شهران فقط.</numerusform>
            <numerusform>تبلغ العقوبة الحد الأدنى، لكن المدة المتبقية %Ln أشهر فقط.</numerusform>
            <numerusform>تبلغ العقوبة الحد الأدنى، لكن المدة المتبقية %Ln شهرًا فقط.</numerusform>
            <numerusform>تبلغ العقوبة الحد الأدنى، لكن المدة المتبقية %Ln شهر فقط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sentence is %Ln month(s); a red notice needs at least six.</source>
        <translation>
            <numerusform>مدة العقوبة أقل من شهر؛ وتتطلب النشرة الحمراء ستة أشهر على الأقل.</numerusform>
            <numerusform>مدة العقوبة شهر واحد؛ وتتطلب النشرة الحمراء ستة أشهر على الأقل.</numerusform>
            <numerusform>مدة العقوبة شهران؛ وتتطلب النشرة الحمراء ستة أشهر على الأقل.</numerusform>
            <numerusform>مدة العقوبة %Ln أشهر؛ وتتطلب النشرة الحمراء ستة أشهر على الأقل.</numerusform>
            <numerusform>مدة العقوبة %Ln شهرًا؛ وتتطلب النشرة الحمراء ستة أشهر على الأقل.</numerusform>
            <numerusform>مدة العقوبة %Ln شهر؛ وتتطلب النشرة الحمراء ستة أشهر على الأقل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Usage: noticedesk-cli [--case-file FILE] [--user NAME] %1</source>
        <translation>الاستخدام: noticedesk-cli [--case-file FILE] [--user NAME] %1</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read: %2.</source>
        <translation>تعذّرت قراءة الملف %1: %2.</translation>
    </message>
    <message>
        <source>Line %1 was left out: %2</source>
        <translation>تُرك السطر %1: %2</translation>
    </message>
    <message>
        <source>Name one file of cases.</source>
        <translation>حدّد ملف قضايا واحدًا.</translation>
    </message>
    <message>
        <source>Say “verify” or “export”.</source>
        <translation>اكتب «verify» أو «export».</translation>
    </message>
    <message>
        <source>Say where the backup goes.</source>
        <translation>حدّد مكان النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>أُنجز النسخ الاحتياطي وجرى التحقق منه: %1</translation>
    </message>
    <message>
        <source>The case file is sound.</source>
        <translation>ملف القضايا سليم.</translation>
    </message>
    <message>
        <source>The file with the pairs of names could not be read.</source>
        <translation>تعذّرت قراءة ملف أزواج الأسماء.</translation>
    </message>
    <message>
        <source>Line %1 is not two names with a tab between them.</source>
        <translation>السطر %1 ليس اسمين بينهما علامة جدولة.</translation>
    </message>
    <message>
        <source>Give --batch and a file, or two names.</source>
        <translation>أعطِ --batch وملفًا، أو اسمين.</translation>
    </message>
    <message>
        <source>Say which request and which verdict.</source>
        <translation>حدّد الطلب والحكم.</translation>
    </message>
    <message>
        <source>There is no verdict “%1”: approve, refuse, ask or refer.</source>
        <translation>لا يوجد حكم «%1»: approve أو refuse أو ask أو refer.</translation>
    </message>
    <message>
        <source>generate does not know “%1”.</source>
        <translation>لا يعرف generate «%1».</translation>
    </message>
    <message>
        <source>“%1” is no value for %2.</source>
        <translation>«%1» ليست قيمة لـ %2.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>يحتاج %1 إلى قيمة.</translation>
    </message>
    <message>
        <source>--requests must be a number from 0 to %1.</source>
        <translation>يجب أن يكون --requests عددًا من 0 إلى %1.</translation>
    </message>
    <message>
        <source>generate needs --out FILE.</source>
        <translation>يحتاج generate إلى --out FILE.</translation>
    </message>
    <message>
        <source>The truth needs a file of its own.</source>
        <translation>تحتاج الحقيقة إلى ملف خاص بها.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>تعذّرت كتابة «%1»: %2</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>لا يوجد خيار «%1».</translation>
    </message>
    <message>
        <source>Say one of --person, --group, --all or --file.</source>
        <translation>حدّد واحدًا من --person أو --group أو --all أو --file.</translation>
    </message>
    <message>
        <source>--out needs a file that ends in .svg, .png, .pdf, .json, .graphml, .dot or .csv.</source>
        <translation>يحتاج --out إلى ملف ينتهي بـ .svg أو .png أو .pdf أو .json أو .graphml أو .dot أو .csv.</translation>
    </message>
    <message>
        <source>This build draws no PNG or PDF; write an SVG instead.</source>
        <translation>لا ترسم هذه النسخة PNG ولا PDF؛ اكتب SVG بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>تعذّرت كتابة الملف: %1.</translation>
    </message>
    <message>
        <source>graph-metrics needs exactly one file.</source>
        <translation>يحتاج graph-metrics إلى ملف واحد بالضبط.</translation>
    </message>
    <message>
        <source>%1 read: %2 added, %3 updated, %4 unchanged, %5 rejected</source>
        <translation>قُرئ %1: أُضيف %2، حُدِّث %3، دون تغيير %4، رُفض %5</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>The mapping can&apos;t be read: %1</source>
        <translation>تعذّرت قراءة جدول المطابقة: %1</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>لا يوجد تنسيق «%1».</translation>
    </message>
    <message>
        <source>There is no notice type “%1”.</source>
        <translation>لا يوجد نوع نشرة «%1».</translation>
    </message>
    <message>
        <source>Say which files to import.</source>
        <translation>حدّد الملفات المراد استيرادها.</translation>
    </message>
    <message>
        <source>chosen for detailed review: %1 % of %2 (goal %3 %)</source>
        <translation>المختارة للمراجعة التفصيلية: %1٪ من %2 (الهدف %3٪)</translation>
    </message>
    <message>
        <source>by concern %1, by novelty %2, by random draw %3</source>
        <translation>حسب القلق %1، حسب الجِدّة %2، بالقرعة %3</translation>
    </message>
    <message>
        <source>forced by a mandatory referral: %1</source>
        <translation>المفروضة بإحالة إلزامية: %1</translation>
    </message>
    <message>
        <source>recall: %1 % (%2 to %3 %), ceiling %4 %</source>
        <translation>الاستدعاء: %1٪ (من %2 إلى %3٪)، السقف %4٪</translation>
    </message>
    <message>
        <source>drift alarms: %1</source>
        <translation>تنبيهات الانحراف: %1</translation>
    </message>
    <message>
        <source>The table of persons could not be read.</source>
        <translation>تعذّرت قراءة جدول الأشخاص.</translation>
    </message>
    <message>
        <source>There is no route “%1”.</source>
        <translation>لا يوجد مسار «%1».</translation>
    </message>
    <message>
        <source>There is no state “%1”.</source>
        <translation>لا توجد حالة «%1».</translation>
    </message>
    <message>
        <source>%1 needs a whole number.</source>
        <translation>يحتاج %1 إلى عدد صحيح.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>لا يوجد خيار %1.</translation>
    </message>
    <message>
        <source>Put the name in quotes.</source>
        <translation>ضع الاسم بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>The limit is a number from 1 to 1000.</source>
        <translation>الحد عدد من 1 إلى 1000.</translation>
    </message>
    <message>
        <source>The number of threads is from 1 to 64.</source>
        <translation>عدد الخيوط من 1 إلى 64.</translation>
    </message>
    <message>
        <source>Give a name, a document or a file of queries.</source>
        <translation>أعطِ اسمًا أو وثيقة أو ملف استعلامات.</translation>
    </message>
    <message>
        <source>The birth date is written as 1979, 1979-03 or 1979-03-14.</source>
        <translation>يُكتب تاريخ الميلاد هكذا: 1979 أو 1979-03 أو 1979-03-14.</translation>
    </message>
    <message>
        <source>A nationality is a code of two letters, as in MX,CR.</source>
        <translation>الجنسية رمز من حرفين، مثل MX,CR.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>لم يُعثر على أحد.</translation>
    </message>
    <message>
        <source>The file of queries could not be read.</source>
        <translation>تعذّرت قراءة ملف الاستعلامات.</translation>
    </message>
    <message>
        <source>Line %1 of the queries can&apos;t be read.</source>
        <translation>تعذّرت قراءة السطر %1 من الاستعلامات.</translation>
    </message>
    <message>
        <source>detailed by concern: %1 of %2</source>
        <translation>تفصيلية حسب القلق: %1 من %2</translation>
    </message>
    <message>
        <source>mandatory referrals: %1 of %2</source>
        <translation>الإحالات الإلزامية: %1 من %2</translation>
    </message>
    <message>
        <source>proposed for return to the source: %1 of %2</source>
        <translation>المقترح إعادتها إلى المصدر: %1 من %2</translation>
    </message>
    <message>
        <source>decided: %1 of %2</source>
        <translation>التي بُتّ فيها: %1 من %2</translation>
    </message>
    <message>
        <source>no name in the request</source>
        <translation>لا اسم في الطلب</translation>
    </message>
    <message>
        <source>concern: %1, route: %2</source>
        <translation>مستوى القلق: %1، المسار: %2</translation>
    </message>
    <message>
        <source>Say which request to show.</source>
        <translation>حدّد الطلب المراد عرضه.</translation>
    </message>
    <message>
        <source>Usage: noticedesk-cli [--case-file FILE] [--user NAME] COMMAND …</source>
        <translation>الاستخدام: noticedesk-cli [--case-file FILE] [--user NAME] COMMAND …</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>لا يوجد أمر «%1».</translation>
    </message>
    <message>
        <source>Say which case file to use: --case-file FILE before the command.</source>
        <translation>حدّد ملف القضايا: --case-file FILE قبل الأمر.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>hidden until your provisional verdict</source>
        <translation>مخفي حتى حكمك المؤقت</translation>
    </message>
    <message>
        <source>two strong fields agree</source>
        <translation>توافق حقلين قويين</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>صلة مقترحة</translation>
    </message>
    <message>
        <source>same document, another identity</source>
        <translation>الوثيقة نفسها بهوية أخرى</translation>
    </message>
    <message>
        <source>linked, but weakly: look again</source>
        <translation>مرتبطان، لكن ارتباطًا ضعيفًا: أعد النظر</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) linked by two strong fields.</source>
        <translation>
            <numerusform>لم يُربط أي زوج بحقلين قويين.</numerusform>
            <numerusform>رُبط زوج واحد بحقلين قويين.</numerusform>
            <numerusform>رُبط زوجان بحقلين قويين.</numerusform>
            <numerusform>رُبطت %n أزواج بحقلين قويين.</numerusform>
            <numerusform>رُبط %n زوجًا بحقلين قويين.</numerusform>
            <numerusform>رُبط %n زوج بحقلين قويين.</numerusform>
        </translation>
    </message>
    <message>
        <source>raises concern: %1 (%2, %3)</source>
        <translation>يثير القلق: %1 (%2، %3)</translation>
    </message>
    <message>
        <source>A request of this person was refused: a second person has to take the same step before anything changes.</source>
        <translation>رُفض طلب يخص هذا الشخص: يجب أن يتخذ شخص ثانٍ الخطوة نفسها قبل أن يتغير شيء.</translation>
    </message>
    <message>
        <source>Say what to do with the links: suggest, merge, separate, reconsider, split or undo.</source>
        <translation>اذكر ما يُفعل بالصلات: suggest أو merge أو separate أو reconsider أو split أو undo.</translation>
    </message>
    <message numerus="yes">
        <source>This step needs %n request(s).</source>
        <translation>
            <numerusform>لا تتطلب هذه الخطوة أي طلب.</numerusform>
            <numerusform>تتطلب هذه الخطوة طلبًا واحدًا.</numerusform>
            <numerusform>تتطلب هذه الخطوة طلبين.</numerusform>
            <numerusform>تتطلب هذه الخطوة %n طلبات.</numerusform>
            <numerusform>تتطلب هذه الخطوة %n طلبًا.</numerusform>
            <numerusform>تتطلب هذه الخطوة %n طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in --map is not KEY=COLUMN or KEY=COLUMN+COLUMN, each key once; the keys are %2.</source>
        <translation>«%1» في --map ليس على صيغة KEY=COLUMN أو KEY=COLUMN+COLUMN، وكل مفتاح مرة واحدة؛ والمفاتيح هي %2.</translation>
    </message>
    <message>
        <source>--map must tell the column of id and of at least one other key.</source>
        <translation>يجب أن يذكر --map عمود id وعمود مفتاح آخر على الأقل.</translation>
    </message>
    <message>
        <source>it has no identifier</source>
        <translation>ليس له معرّف</translation>
    </message>
    <message>
        <source>The result could not be written; no file was changed.</source>
        <translation>تعذّرت كتابة النتيجة؛ لم يتغير أي ملف.</translation>
    </message>
    <message>
        <source>Line %1 was left out: %2.</source>
        <translation>تُرك السطر %1: %2.</translation>
    </message>
    <message>
        <source>Give one table, --map and --out.</source>
        <translation>أعطِ جدولًا واحدًا و--map و--out.</translation>
    </message>
    <message>
        <source>same person: %1, %2 from %3, %4</source>
        <translation>الشخص نفسه: %1، %2 من %3، %4</translation>
    </message>
    <message>
        <source>miss rate: %1 % (%2 to %3 %); misses: %4; audits: %5; pending: %6</source>
        <translation>معدل الإغفال: %1٪ (من %2 إلى %3٪)؛ حالات الإغفال: %4؛ عمليات التدقيق: %5؛ المعلّقة: %6</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>أُنجز %1٪</translation>
    </message>
    <message>
        <source>Scores the requests of a file of labelled cases, one JSON object a line, without a case file.</source>
        <translation>يحسب درجات طلبات ملف قضايا موسومة، كائن JSON في كل سطر، دون ملف قضايا البرنامج.</translation>
    </message>
    <message>
        <source>Verifies the chain of the audit log, or writes the log out.</source>
        <translation>يتحقق من سلسلة سجل التدقيق، أو يكتب السجل إلى ملف.</translation>
    </message>
    <message>
        <source>Copies the case file while it may be open elsewhere.</source>
        <translation>ينسخ ملف القضايا ولو كان مفتوحًا في مكان آخر.</translation>
    </message>
    <message>
        <source>Looks whether the case file is whole.</source>
        <translation>يفحص سلامة ملف القضايا.</translation>
    </message>
    <message>
        <source>Compares names pair by pair and tells how probable it is that both name one person.</source>
        <translation>يقارن الأسماء زوجًا زوجًا ويبيّن احتمال أن يدل الاسمان على شخص واحد.</translation>
    </message>
    <message>
        <source>Keeps a decision on a request, with the same rights and rules as the window.</source>
        <translation>يحفظ قرارًا في طلب، بالصلاحيات والقواعد نفسها كما في النافذة.</translation>
    </message>
    <message>
        <source>Tells how well the triage ranks and refers labelled cases it has not learned from.</source>
        <translation>يبيّن مدى جودة التصنيف في ترتيب قضايا موسومة لم يتعلم منها وإحالتها.</translation>
    </message>
    <message>
        <source>Makes invented requests for demonstrations, training and measurements.</source>
        <translation>ينشئ طلبات مختلقة للعروض والتدريب والقياس.</translation>
    </message>
    <message>
        <source>Writes the links of a person, a group or the whole case file as a picture or as data.</source>
        <translation>يكتب روابط شخص أو مجموعة أو ملف القضايا كله صورةً أو بيانات.</translation>
    </message>
    <message>
        <source>Measures who is central in a graph file, and what would fall apart without whom.</source>
        <translation>يقيس من هو المركزي في ملف مخطط، وما الذي يتفكك بغياب مَن.</translation>
    </message>
    <message>
        <source>Reads requests into the case file and reports what was rejected and why.</source>
        <translation>يقرأ الطلبات إلى ملف القضايا ويبيّن ما رُفض وسبب رفضه.</translation>
    </message>
    <message>
        <source>Suggests requests on the same person, and joins, separates, splits or undoes.</source>
        <translation>يقترح الطلبات التي تخص الشخص نفسه، ويضم أو يفصل أو يقسّم أو يتراجع.</translation>
    </message>
    <message>
        <source>Share, backlog, miss rate, agreement and rates by country of the case file.</source>
        <translation>النسبة والطلبات المتراكمة ومعدل الإغفال والاتفاق والمعدلات حسب البلد في ملف القضايا.</translation>
    </message>
    <message>
        <source>Lists the requests in the order of the window.</source>
        <translation>يسرد الطلبات بترتيب النافذة.</translation>
    </message>
    <message>
        <source>Replays the screening of a labelled table to measure how early the ranking finds what matters.</source>
        <translation>يعيد الفرز الأولي لجدول موسوم لقياس مدى تبكير الترتيب في العثور على المهم.</translation>
    </message>
    <message>
        <source>Finds the rows of any table of persons that are one person.</source>
        <translation>يعثر في أي جدول أشخاص على الصفوف التي تخص شخصًا واحدًا.</translation>
    </message>
    <message>
        <source>Finds persons under other spellings and scripts, with the evidence in bits.</source>
        <translation>يعثر على الأشخاص بتهجئات وكتابات أخرى، مع القرائن بالبت.</translation>
    </message>
    <message>
        <source>Tells how the detailed share is filled.</source>
        <translation>يبيّن كيف تُملأ نسبة المراجعة التفصيلية.</translation>
    </message>
    <message>
        <source>Shows one request with its findings, links and decisions.</source>
        <translation>يعرض طلبًا مع نتائجه وصلاته وقراراته.</translation>
    </message>
    <message>
        <source>Trains a triage model on labelled cases or on the decisions of the case file.</source>
        <translation>يدرّب نموذج تصنيف على قضايا موسومة أو على قرارات ملف القضايا.</translation>
    </message>
    <message>
        <source>Versions of the program, its policy, its model and its libraries.</source>
        <translation>إصدارات البرنامج وسياسته ونموذجه ومكتباته.</translation>
    </message>
    <message>
        <source>“noticedesk-cli help COMMAND” tells how a command is called.</source>
        <translation>يبيّن «noticedesk-cli help COMMAND» كيفية استدعاء أمر.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but some input was rejected, 4 not allowed.</source>
        <translation>رموز الخروج: 0 تم، 1 فشل، 2 استخدام خاطئ، 3 تم لكن رُفض بعض المدخلات، 4 غير مسموح.</translation>
    </message>
    <message>
        <source>The model %1 can&apos;t be read: %2.</source>
        <translation>تعذّرت قراءة النموذج %1: %2.</translation>
    </message>
    <message>
        <source>Name at least one file of decided cases.</source>
        <translation>اذكر ملفًا واحدًا على الأقل من الحالات المبتوت فيها.</translation>
    </message>
    <message>
        <source>The model could not be written to %1: %2.</source>
        <translation>تعذّرت كتابة النموذج في %1: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a row number; give 0-based data rows, as in 3,17.</source>
        <translation>«%1» ليس رقم صف؛ اذكر صفوف بيانات يبدأ عدّها من 0، مثل 3,17.</translation>
    </message>
    <message>
        <source>Give one file, --text and --label.</source>
        <translation>اذكر ملفًا واحدًا و‎--text‎ و‎--label‎.</translation>
    </message>
    <message>
        <source>Give --priors or --seed, not both.</source>
        <translation>اذكر ‎--priors‎ أو ‎--seed‎ وليس كليهما.</translation>
    </message>
    <message>
        <source>--seed takes a whole number.</source>
        <translation>يتطلب ‎--seed‎ عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>The file could not be opened: %1</source>
        <translation>تعذّر فتح الملف: %1</translation>
    </message>
    <message>
        <source>Name at least one file of decided cases, and --out.</source>
        <translation>اذكر ملفًا واحدًا على الأقل من الحالات المبتوت فيها، و‎--out‎.</translation>
    </message>
    <message numerus="yes">
        <source>Model %1 was trained on %n case(s).</source>
        <translation>
            <numerusform>لم يُدرَّب النموذج %1 على أي حالة.</numerusform>
            <numerusform>دُرِّب النموذج %1 على حالة واحدة.</numerusform>
            <numerusform>دُرِّب النموذج %1 على حالتين.</numerusform>
            <numerusform>دُرِّب النموذج %1 على %n حالات.</numerusform>
            <numerusform>دُرِّب النموذج %1 على %n حالة.</numerusform>
            <numerusform>دُرِّب النموذج %1 على %n حالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the table of persons were left out.</source>
        <translation>
            <numerusform>لم يُترك أي سطر من جدول الأشخاص.</numerusform>
            <numerusform>تُرك سطر واحد من جدول الأشخاص.</numerusform>
            <numerusform>تُرك سطران من جدول الأشخاص.</numerusform>
            <numerusform>تُركت %n أسطر من جدول الأشخاص.</numerusform>
            <numerusform>تُرك %n سطرًا من جدول الأشخاص.</numerusform>
            <numerusform>تُرك %n سطر من جدول الأشخاص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), %1 relevant; loss %2, work saved at 95 % recall %3</source>
        <translation>
            <numerusform>لا سجلات، ذات الصلة: %1؛ الخسارة %2، العمل الموفَّر عند استرجاع 95 %‏ %3</numerusform>
            <numerusform>سجل واحد، ذات الصلة: %1؛ الخسارة %2، العمل الموفَّر عند استرجاع 95 %‏ %3</numerusform>
            <numerusform>سجلان، ذات الصلة: %1؛ الخسارة %2، العمل الموفَّر عند استرجاع 95 %‏ %3</numerusform>
            <numerusform>%n سجلات، ذات الصلة: %1؛ الخسارة %2، العمل الموفَّر عند استرجاع 95 %‏ %3</numerusform>
            <numerusform>%n سجلًا، ذات الصلة: %1؛ الخسارة %2، العمل الموفَّر عند استرجاع 95 %‏ %3</numerusform>
            <numerusform>%n سجل، ذات الصلة: %1؛ الخسارة %2، العمل الموفَّر عند استرجاع 95 %‏ %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Train</name>
    <message numerus="yes">
        <source>Model %1 was trained on %n final decision(s).</source>
        <translation>
            <numerusform>لم يُدرَّب النموذج %1 على أي قرار نهائي.</numerusform>
            <numerusform>دُرِّب النموذج %1 على قرار نهائي واحد.</numerusform>
            <numerusform>دُرِّب النموذج %1 على قرارين نهائيين.</numerusform>
            <numerusform>دُرِّب النموذج %1 على %n قرارات نهائية.</numerusform>
            <numerusform>دُرِّب النموذج %1 على %n قرارًا نهائيًا.</numerusform>
            <numerusform>دُرِّب النموذج %1 على %n قرار نهائي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s) were scored with it.</source>
        <translation>
            <numerusform>لم تُحسب به درجة أي طلب مفتوح.</numerusform>
            <numerusform>حُسبت به درجة طلب مفتوح واحد.</numerusform>
            <numerusform>حُسبت به درجتا طلبين مفتوحين.</numerusform>
            <numerusform>حُسبت به درجات %n طلبات مفتوحة.</numerusform>
            <numerusform>حُسبت به درجات %n طلبًا مفتوحًا.</numerusform>
            <numerusform>حُسبت به درجات %n طلب مفتوح.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::ColumnTable</name>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>ليس في الجدول عمود «%1».</translation>
    </message>
    <message>
        <source>The table has more than one column “%1”; rename one.</source>
        <translation>في الجدول أكثر من عمود «%1»؛ غيّر اسم أحدها.</translation>
    </message>
    <message>
        <source>a quote is not closed, or the row is too long</source>
        <translation>علامة اقتباس لم تُغلق، أو الصف أطول مما ينبغي</translation>
    </message>
    <message>
        <source>it holds bytes that are no UTF-8 text</source>
        <translation>يحوي بايتات ليست نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>الجدول فارغ.</translation>
    </message>
    <message>
        <source>The header of the table can&apos;t be read.</source>
        <translation>تعذّرت قراءة رأس الجدول.</translation>
    </message>
    <message>
        <source>The table could not be read to its end.</source>
        <translation>تعذّرت قراءة الجدول إلى آخره.</translation>
    </message>
    <message numerus="yes">
        <source>it has %n cell(s), the header has %1</source>
        <translation>
            <numerusform>ليست فيه خلايا، وعدد خلايا الرأس %1</numerusform>
            <numerusform>فيه خلية واحدة، وعدد خلايا الرأس %1</numerusform>
            <numerusform>فيه خليتان، وعدد خلايا الرأس %1</numerusform>
            <numerusform>فيه %n خلايا، وعدد خلايا الرأس %1</numerusform>
            <numerusform>فيه %n خلية، وعدد خلايا الرأس %1</numerusform>
            <numerusform>فيه %n خلية، وعدد خلايا الرأس %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::Resolution</name>
    <message>
        <source>The table holds more persons than can be compared.</source>
        <translation>يحوي الجدول أشخاصًا أكثر مما يمكن مقارنته.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>أُوقف؛ لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>core::TriageModel</name>
    <message>
        <source>The text part of the model is damaged.</source>
        <translation>الجزء النصي من النموذج تالف.</translation>
    </message>
    <message>
        <source>The case has no outcome.</source>
        <translation>ليست للقضية نتيجة.</translation>
    </message>
    <message>
        <source>Line %1 was left out: %2</source>
        <translation>تُرك السطر %1: %2</translation>
    </message>
    <message>
        <source>The evaluation was stopped.</source>
        <translation>أُوقف التقييم.</translation>
    </message>
    <message>
        <source>The program was built without a starting model.</source>
        <translation>بُني البرنامج دون نموذج أولي.</translation>
    </message>
    <message>
        <source>The model file is damaged or of another version; the model was not changed.</source>
        <translation>ملف النموذج تالف أو من إصدار آخر؛ لم يتغير النموذج.</translation>
    </message>
    <message>
        <source>Training needs compliant and non-compliant cases; the model was not changed.</source>
        <translation>يحتاج التدريب إلى قضايا مستوفية وأخرى غير مستوفية للقواعد؛ لم يتغير النموذج.</translation>
    </message>
    <message>
        <source>Training was stopped.</source>
        <translation>أُوقف التدريب.</translation>
    </message>
    <message>
        <source>The table of words by ground can&apos;t be read.</source>
        <translation>تتعذر قراءة جدول الكلمات بحسب السبب.</translation>
    </message>
    <message>
        <source>Likeness needs cases that were refused and routine requests.</source>
        <translation>يتطلب حساب الشبه حالات رفضت وطلبات اعتيادية.</translation>
    </message>
</context>
<context>
    <name>graph</name>
    <message>
        <source>Africa</source>
        <translation>أفريقيا</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>الأمريكتان</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>آسيا</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>أوروبا</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>أوقيانوسيا</translation>
    </message>
    <message>
        <source>Continent unknown</source>
        <translation>القارة مجهولة</translation>
    </message>
    <message>
        <source>The graph file is empty.</source>
        <translation>ملف المخطط فارغ.</translation>
    </message>
    <message>
        <source>Reading was canceled.</source>
        <translation>أُلغيت القراءة.</translation>
    </message>
    <message>
        <source>Line %1 does not name two ends of a tie.</source>
        <translation>لا يذكر السطر %1 طرفي صلة.</translation>
    </message>
    <message>
        <source>Line %1: the weight is not a number.</source>
        <translation>السطر %1: الوزن ليس عددًا.</translation>
    </message>
    <message>
        <source>Line %1: the file has too many nodes.</source>
        <translation>السطر %1: في الملف عُقد أكثر من اللازم.</translation>
    </message>
    <message>
        <source>Line %1 has not as many cells as the matrix&apos;s header.</source>
        <translation>خلايا السطر %1 أقل أو أكثر من رأس المصفوفة.</translation>
    </message>
    <message>
        <source>Line %1: a cell of the matrix is not a number.</source>
        <translation>السطر %1: خلية في المصفوفة ليست عددًا.</translation>
    </message>
    <message>
        <source>Line %1: a label of the matrix occurs twice.</source>
        <translation>السطر %1: تسمية في المصفوفة مكررة.</translation>
    </message>
    <message>
        <source>Line %1: the matrix has too many ties.</source>
        <translation>السطر %1: في المصفوفة صلات أكثر من اللازم.</translation>
    </message>
    <message>
        <source>The graph file is not UTF-8 text; save it as UTF-8.</source>
        <translation>ملف المخطط ليس نصًا بترميز UTF-8؛ احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The graph file holds characters that are not text.</source>
        <translation>يحوي ملف المخطط محارف ليست نصًا.</translation>
    </message>
    <message>
        <source>Line %1: the file has too many rows.</source>
        <translation>السطر %1: في الملف صفوف أكثر من اللازم.</translation>
    </message>
    <message>
        <source>Line %1 has too many columns.</source>
        <translation>في السطر %1 أعمدة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>Line %1: the file has too many cells.</source>
        <translation>السطر %1: في الملف خلايا أكثر من اللازم.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is never closed.</source>
        <translation>السطر %1: علامة اقتباس لم تُغلق.</translation>
    </message>
    <message>
        <source>Line %1: a cell is too long.</source>
        <translation>السطر %1: خلية أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Continent</source>
        <translation>القارة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>انتماء</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>Shared document</source>
        <translation>وثيقة مشتركة</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>Listed tie</source>
        <translation>صلة مدرجة</translation>
    </message>
    <message>
        <source>Nothing is hidden in this picture.</source>
        <translation>لا شيء مخفي في هذه الصورة.</translation>
    </message>
    <message>
        <source>The graph file could not be opened: %1.</source>
        <translation>تعذّر فتح ملف المخطط: %1.</translation>
    </message>
    <message>
        <source>The graph file could not be read: %1.</source>
        <translation>تعذّرت قراءة ملف المخطط: %1.</translation>
    </message>
    <message>
        <source>The measures were canceled.</source>
        <translation>أُلغيت القياسات.</translation>
    </message>
    <message>
        <source>The measures of this graph could not be computed.</source>
        <translation>تعذّر حساب قياسات هذا المخطط.</translation>
    </message>
    <message>
        <source>The GraphML file is damaged at line %1.</source>
        <translation>ملف GraphML تالف عند السطر %1.</translation>
    </message>
    <message>
        <source>The XML file holds no GraphML graph.</source>
        <translation>لا يحوي ملف XML مخطط GraphML.</translation>
    </message>
    <message numerus="yes">
        <source>%n hyperedge(s) were left out: only ties between two nodes are read.</source>
        <translation>
            <numerusform>لم تُترك أي وصلة متعددة الأطراف: لا تُقرأ إلا الصلات بين عقدتين.</numerusform>
            <numerusform>تُركت وصلة متعددة الأطراف: لا تُقرأ إلا الصلات بين عقدتين.</numerusform>
            <numerusform>تُركت وصلتان متعددتا الأطراف: لا تُقرأ إلا الصلات بين عقدتين.</numerusform>
            <numerusform>تُركت %n وصلات متعددة الأطراف: لا تُقرأ إلا الصلات بين عقدتين.</numerusform>
            <numerusform>تُركت %n وصلة متعددة الأطراف: لا تُقرأ إلا الصلات بين عقدتين.</numerusform>
            <numerusform>تُركت %n وصلة متعددة الأطراف: لا تُقرأ إلا الصلات بين عقدتين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nested graph(s) were read flat: containment is not shown.</source>
        <translation>
            <numerusform>لا مخططات متداخلة.</numerusform>
            <numerusform>قُرئ مخطط متداخل مسطحًا: لا يُعرض الاحتواء.</numerusform>
            <numerusform>قُرئ مخططان متداخلان مسطحين: لا يُعرض الاحتواء.</numerusform>
            <numerusform>قُرئت %n مخططات متداخلة مسطحة: لا يُعرض الاحتواء.</numerusform>
            <numerusform>قُرئ %n مخططًا متداخلًا مسطحًا: لا يُعرض الاحتواء.</numerusform>
            <numerusform>قُرئ %n مخطط متداخل مسطحًا: لا يُعرض الاحتواء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: the file declares a document type, which is refused for safety.</source>
        <translation>السطر %1: يصرّح الملف بنوع مستند، وهذا مرفوض لأسباب أمنية.</translation>
    </message>
    <message>
        <source>Line %1 refers to an unknown entity.</source>
        <translation>يشير السطر %1 إلى كيان غير معروف.</translation>
    </message>
    <message>
        <source>Line %1: the file is nested too deeply.</source>
        <translation>السطر %1: تداخل الملف أعمق مما ينبغي.</translation>
    </message>
    <message>
        <source>Line %1: an element has too many attributes.</source>
        <translation>السطر %1: لعنصر سمات أكثر من اللازم.</translation>
    </message>
    <message>
        <source>Line %1: the file declares too many keys.</source>
        <translation>السطر %1: يصرّح الملف بمفاتيح أكثر من اللازم.</translation>
    </message>
    <message>
        <source>Line %1: a node has no id.</source>
        <translation>السطر %1: عقدة بلا معرّف.</translation>
    </message>
    <message>
        <source>Line %1: the file has too many ties.</source>
        <translation>السطر %1: في الملف صلات أكثر من اللازم.</translation>
    </message>
    <message>
        <source>Line %1: a value is too long.</source>
        <translation>السطر %1: قيمة أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>Line %1: a value holds characters that are not text.</source>
        <translation>السطر %1: تحوي قيمة محارف ليست نصًا.</translation>
    </message>
    <message>
        <source>Graphviz could not be started.</source>
        <translation>تعذّر تشغيل Graphviz.</translation>
    </message>
    <message>
        <source>The layout was canceled.</source>
        <translation>أُلغي التخطيط.</translation>
    </message>
    <message>
        <source>The layout took too long and was stopped. Show fewer nodes or choose another layout.</source>
        <translation>استغرق التخطيط وقتًا أطول مما ينبغي فأُوقف. اعرض عُقدًا أقل أو اختر تخطيطًا آخر.</translation>
    </message>
    <message>
        <source>Graphviz failed on this graph. Choose another layout.</source>
        <translation>فشل Graphviz في هذا المخطط. اختر تخطيطًا آخر.</translation>
    </message>
    <message>
        <source>Graphviz gave an answer that can&apos;t be read.</source>
        <translation>أعطى Graphviz ردًا لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Graphviz is not installed; install the package graphviz or choose another layout.</source>
        <translation>Graphviz غير مثبت؛ ثبّت الحزمة graphviz أو اختر تخطيطًا آخر.</translation>
    </message>
    <message>
        <source>The hierarchy layout can&apos;t draw so many links in time. Filter them or use the force layout.</source>
        <translation>لا يستطيع التخطيط الهرمي رسم هذا العدد من الروابط في الوقت المتاح. رشّحها أو استخدم تخطيط القوى.</translation>
    </message>
    <message>
        <source>This graph is dense: the hierarchy is drawn with less care to come in time.</source>
        <translation>هذا المخطط كثيف: يُرسم الهرم بعناية أقل كي يُنجز في الوقت المتاح.</translation>
    </message>
    <message>
        <source>The radial layout can&apos;t draw so many nodes in time. Filter them or use the force layout.</source>
        <translation>لا يستطيع التخطيط الشعاعي رسم هذا العدد من العُقد في الوقت المتاح. رشّحها أو استخدم تخطيط القوى.</translation>
    </message>
    <message>
        <source>There is no such node.</source>
        <translation>لا توجد عقدة كهذه.</translation>
    </message>
    <message>
        <source>There is no single person “%1” in the graph.</source>
        <translation>لا يوجد في المخطط شخص واحد بالاسم «%1».</translation>
    </message>
    <message>
        <source>There is no single group “%1” in the graph.</source>
        <translation>لا توجد في المخطط مجموعة واحدة بالاسم «%1».</translation>
    </message>
    <message>
        <source>Country unknown</source>
        <translation>البلد مجهول</translation>
    </message>
    <message>
        <source>Nodes hidden by filters: %1.</source>
        <translation>العُقد المخفية بالمرشّحات: %1.</translation>
    </message>
    <message>
        <source>Links hidden by filters: %1.</source>
        <translation>الروابط المخفية بالمرشّحات: %1.</translation>
    </message>
    <message>
        <source>Nodes further away than shown: %1.</source>
        <translation>العُقد الأبعد من المعروض: %1.</translation>
    </message>
    <message>
        <source>Nodes folded into others: %1.</source>
        <translation>العُقد المطوية في غيرها: %1.</translation>
    </message>
    <message>
        <source>spread %1</source>
        <translation>الانتشار %1</translation>
    </message>
    <message>
        <source>Continents</source>
        <translation>القارات</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>القوى</translation>
    </message>
    <message>
        <source>Hierarchy</source>
        <translation>هرمي</translation>
    </message>
    <message>
        <source>Radial</source>
        <translation>شعاعي</translation>
    </message>
    <message>
        <source>Circular</source>
        <translation>دائري</translation>
    </message>
    <message>
        <source>%1 is said to belong to %2.</source>
        <translation>يُقال إن %1 ينتمي إلى %2.</translation>
    </message>
    <message>
        <source>%1 is said to belong to %2 as “%3”.</source>
        <translation>يُقال إن %1 ينتمي إلى %2 بصفة «%3».</translation>
    </message>
    <message>
        <source>%1 and %2 are said to be related.</source>
        <translation>يُقال إن بين %1 و%2 علاقة.</translation>
    </message>
    <message>
        <source>%1 and %2 are said to be related: “%3”.</source>
        <translation>يُقال إن بين %1 و%2 علاقة: «%3».</translation>
    </message>
    <message>
        <source>%1 and %2 share an identity document.</source>
        <translation>يشترك %1 و%2 في وثيقة هوية.</translation>
    </message>
    <message>
        <source>%1 and %2 share the identity document %3.</source>
        <translation>يشترك %1 و%2 في وثيقة الهوية %3.</translation>
    </message>
    <message>
        <source>%1 and %2 are proposed to be one person.</source>
        <translation>يُقترح أن %1 و%2 شخص واحد.</translation>
    </message>
    <message>
        <source>The graph file lists a tie between %1 and %2.</source>
        <translation>يدرج ملف المخطط صلة بين %1 و%2.</translation>
    </message>
    <message>
        <source>The graph file lists a tie between %1 and %2: “%3”.</source>
        <translation>يدرج ملف المخطط صلة بين %1 و%2: «%3».</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>تعذّر إنشاء الصورة.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Nodes not read yet: %1.</source>
        <translation>عقد لم تُقرأ بعد: %1.</translation>
    </message>
    <message>
        <source>%1 and %2 are kept apart: they are different persons.</source>
        <translation>يبقى %1 و%2 منفصلين: هما شخصان مختلفان.</translation>
    </message>
    <message>
        <source>%1 and %2 are kept apart as different persons: “%3”.</source>
        <translation>يبقى %1 و%2 منفصلين بوصفهما شخصين مختلفين: «%3».</translation>
    </message>
    <message>
        <source>%1 and %2 show the same document with another identity. That is to be cleared up; it joins nobody.</source>
        <translation>يُظهر %1 و%2 الوثيقة نفسها بهوية أخرى. يجب توضيح ذلك؛ ولا يُجمع أحد بسببه.</translation>
    </message>
    <message>
        <source>%1 and %2 were linked to one person by the rule for strong fields.</source>
        <translation>رُبط %1 و%2 بشخص واحد وفق قاعدة الحقول القوية.</translation>
    </message>
    <message>
        <source>%1 and %2 were confirmed to be one person.</source>
        <translation>تأكد أن %1 و%2 شخص واحد.</translation>
    </message>
    <message>
        <source>%1 and %2 were confirmed to be one person: “%3”.</source>
        <translation>تأكد أن %1 و%2 شخص واحد: «%3».</translation>
    </message>
    <message>
        <source>Evidence: %1 bits.</source>
        <translation>الأدلة: %1 بت.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) with a subject from %1 name %2.</source>
        <translation>
            <numerusform>لا طلب صاحبه من %1 يذكر %2.</numerusform>
            <numerusform>طلب واحد صاحبه من %1 يذكر %2.</numerusform>
            <numerusform>طلبان صاحباهما من %1 يذكران %2.</numerusform>
            <numerusform>%n طلبات أصحابها من %1 تذكر %2.</numerusform>
            <numerusform>%n طلبًا أصحابها من %1 تذكر %2.</numerusform>
            <numerusform>%n طلب أصحابها من %1 تذكر %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Links are shown up to %n step(s) from here; beyond are too many for one picture.</source>
        <translation>
            <numerusform>لا تُعرض روابط من هنا؛ فما بعد ذلك أكثر من أن تسعه صورة.</numerusform>
            <numerusform>تُعرض الروابط حتى خطوة واحدة من هنا؛ وما بعدها أكثر من أن تسعه صورة.</numerusform>
            <numerusform>تُعرض الروابط حتى خطوتين من هنا؛ وما بعدهما أكثر من أن تسعه صورة.</numerusform>
            <numerusform>تُعرض الروابط حتى %n خطوات من هنا؛ وما بعدها أكثر من أن تسعه صورة.</numerusform>
            <numerusform>تُعرض الروابط حتى %n خطوة من هنا؛ وما بعدها أكثر من أن تسعه صورة.</numerusform>
            <numerusform>تُعرض الروابط حتى %n خطوة من هنا؛ وما بعدها أكثر من أن تسعه صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more group(s)</source>
        <translation>
            <numerusform>لا مجموعات أخرى</numerusform>
            <numerusform>مجموعة أخرى</numerusform>
            <numerusform>مجموعتان أخريان</numerusform>
            <numerusform>%n مجموعات أخرى</numerusform>
            <numerusform>%n مجموعة أخرى</numerusform>
            <numerusform>%n مجموعة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has too many persons for one picture: countries stand for them. Relations and documents are shown around single persons and groups.</source>
        <translation>في هذا الملف أشخاص أكثر مما تسعه صورة واحدة، فتمثلهم الدول. وتُعرض العلاقات والوثائق حول كل شخص أو مجموعة على حدة.</translation>
    </message>
    <message>
        <source>The links of this case file were never read. Open it for writing once; then they can be shown.</source>
        <translation>لم تُقرأ روابط ملف القضايا هذا قط. افتحه مرة للكتابة، فيمكن عندئذ عرضها.</translation>
    </message>
    <message>
        <source>%1 · layout: %2 · data: %3</source>
        <comment>how many nodes and lines</comment>
        <translation>%1 · التخطيط: %2 · البيانات: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>so many nodes, so many lines</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>لا عُقد</numerusform>
            <numerusform>عقدة واحدة</numerusform>
            <numerusform>عقدتان</numerusform>
            <numerusform>%Ln عُقد</numerusform>
            <numerusform>%Ln عقدة</numerusform>
            <numerusform>%Ln عقدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>لا خطوط</numerusform>
            <numerusform>خط واحد</numerusform>
            <numerusform>خطان</numerusform>
            <numerusform>%Ln خطوط</numerusform>
            <numerusform>%Ln خطًا</numerusform>
            <numerusform>%Ln خط</numerusform>
        </translation>
    </message>
    <message>
        <source>The graph file is larger than %1; split it.</source>
        <translation>ملف المخطط أكبر من %1؛ قسّمه.</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>The column mapping can&apos;t be used: %1</source>
        <translation>تعذّر استخدام مطابقة الأعمدة: %1</translation>
    </message>
    <message>
        <source>there is no field “%1”.</source>
        <translation>لا يوجد حقل «%1».</translation>
    </message>
    <message>
        <source>two columns fill the field “%1”.</source>
        <translation>عمودان يملآن الحقل «%1».</translation>
    </message>
    <message>
        <source>it is not a JSON object.</source>
        <translation>ليس كائن JSON.</translation>
    </message>
    <message>
        <source>the delimiter must be one character.</source>
        <translation>يجب أن يكون الفاصل محرفًا واحدًا.</translation>
    </message>
    <message>
        <source>there is no date order “%1”.</source>
        <translation>لا يوجد ترتيب تاريخ «%1».</translation>
    </message>
    <message>
        <source>there is no notice type “%1”.</source>
        <translation>لا يوجد نوع نشرة «%1».</translation>
    </message>
    <message>
        <source>The record holds bytes that are not valid UTF-8 text. Ask for the file in UTF-8.</source>
        <translation>يحوي السجل بايتات ليست نصًا صالحًا بترميز UTF-8. اطلب الملف بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The record holds half of a character (a lone surrogate), which can&apos;t be stored. Ask for the record again.</source>
        <translation>يحوي السجل نصف محرف (بديلًا منفردًا) لا يمكن تخزينه. اطلب السجل من جديد.</translation>
    </message>
    <message>
        <source>The record holds a NUL character, which can&apos;t be stored.</source>
        <translation>يحوي السجل محرف NUL لا يمكن تخزينه.</translation>
    </message>
    <message>
        <source>A text in the record holds a raw control character or line break, which JSON does not allow. A closing quote may be missing.</source>
        <translation>يحوي نص في السجل محرف تحكم خامًا أو فاصل أسطر، وهذا لا يسمح به JSON. قد تكون علامة اقتباس ختامية ناقصة.</translation>
    </message>
    <message>
        <source>A quote is opened in the record and never closed.</source>
        <translation>فُتحت علامة اقتباس في السجل ولم تُغلق.</translation>
    </message>
    <message>
        <source>A text in the record holds a backslash sequence that JSON does not know.</source>
        <translation>يحوي نص في السجل تسلسلًا بشرطة مائلة عكسية لا يعرفه JSON.</translation>
    </message>
    <message>
        <source>A number in the record is not written as JSON demands.</source>
        <translation>عدد في السجل غير مكتوب كما يتطلب JSON.</translation>
    </message>
    <message>
        <source>The record is nested more than 64 levels deep.</source>
        <translation>تداخل السجل يتجاوز 64 مستوى.</translation>
    </message>
    <message>
        <source>The record is larger than 16 MiB.</source>
        <translation>السجل أكبر من 16 MiB.</translation>
    </message>
    <message>
        <source>The record holds more than a million values.</source>
        <translation>يحوي السجل أكثر من مليون قيمة.</translation>
    </message>
    <message>
        <source>The file ends in the middle of the record. It may not have been copied in full.</source>
        <translation>ينتهي الملف في وسط السجل. ربما لم يُنسخ كاملًا.</translation>
    </message>
    <message>
        <source>The record is not valid JSON.</source>
        <translation>السجل ليس JSON صالحًا.</translation>
    </message>
    <message>
        <source>Brackets or commas between the records are misplaced here.</source>
        <translation>الأقواس أو الفواصل بين السجلات في غير موضعها هنا.</translation>
    </message>
    <message>
        <source>The file ends before its list of records is closed; records may be missing.</source>
        <translation>ينتهي الملف قبل إغلاق قائمة سجلاته؛ قد تكون سجلات ناقصة.</translation>
    </message>
    <message>
        <source>No further record could be made out in the rest of the file.</source>
        <translation>تعذّر تمييز أي سجل آخر في باقي الملف.</translation>
    </message>
    <message>
        <source>There is no record here.</source>
        <translation>لا سجل هنا.</translation>
    </message>
    <message>
        <source>The file holds no record.</source>
        <translation>لا يحوي الملف أي سجل.</translation>
    </message>
    <message>
        <source>This is a web page, not a record: the service that the file was saved from answered with an error page.</source>
        <translation>هذه صفحة ويب وليست سجلًا: فالخدمة التي حُفظ منها الملف ردّت بصفحة خطأ.</translation>
    </message>
    <message>
        <source>This is a list of pictures, not a record.</source>
        <translation>هذه قائمة صور وليست سجلًا.</translation>
    </message>
    <message>
        <source>A record was expected here, but this is something else.</source>
        <translation>كان المتوقع هنا سجلًا، لكن هذا شيء آخر.</translation>
    </message>
    <message>
        <source>The record has no identifier, so it could not be found again when it is sent a second time.</source>
        <translation>ليس للسجل معرّف، فلا يمكن العثور عليه إذا أُرسل مرة ثانية.</translation>
    </message>
    <message>
        <source>The row has more cells than the header, so it is not certain which cell belongs to which column.</source>
        <translation>خلايا الصف أكثر من الرأس، فلا يُعرف يقينًا أي خلية تخص أي عمود.</translation>
    </message>
    <message>
        <source>A quoted cell is followed by other text before the next separator.</source>
        <translation>خلية بين علامتي اقتباس يليها نص آخر قبل الفاصل التالي.</translation>
    </message>
    <message>
        <source>A cell without quotes around it holds a quote; it was taken as part of the text.</source>
        <translation>خلية بلا علامات اقتباس تحوي علامة اقتباس؛ عُدّت جزءًا من النص.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header; the missing ones are unknown.</source>
        <translation>خلايا الصف أقل من الرأس؛ والناقصة مجهولة.</translation>
    </message>
    <message>
        <source>The field occurs more than once; the last one counts.</source>
        <translation>يتكرر الحقل؛ ويُعتد بالأخير.</translation>
    </message>
    <message>
        <source>The field is not part of the format; it is kept in the source text only.</source>
        <translation>الحقل ليس من التنسيق؛ ويُحفظ في النص الأصلي فقط.</translation>
    </message>
    <message>
        <source>The field holds another kind of value than expected and is taken as unknown.</source>
        <translation>في الحقل قيمة من صنف غير متوقع، ويُعدّ مجهولًا.</translation>
    </message>
    <message>
        <source>The code is not one of the known ones and is taken as unknown.</source>
        <translation>الرمز ليس من الرموز المعروفة، ويُعدّ مجهولًا.</translation>
    </message>
    <message>
        <source>There is no such date; it is taken as unknown.</source>
        <translation>لا يوجد تاريخ كهذا؛ ويُعدّ مجهولًا.</translation>
    </message>
    <message>
        <source>This is not written as a date (year, year-month or year-month-day); it is taken as unknown.</source>
        <translation>هذا ليس مكتوبًا كتاريخ (سنة، أو سنة-شهر، أو سنة-شهر-يوم)؛ ويُعدّ مجهولًا.</translation>
    </message>
    <message>
        <source>The date is written as spreadsheets do and was read as month/day/year.</source>
        <translation>التاريخ مكتوب كما في جداول البيانات وقُرئ شهر/يوم/سنة.</translation>
    </message>
    <message>
        <source>The date was read as day/month/year, as the column mapping says.</source>
        <translation>قُرئ التاريخ يوم/شهر/سنة كما تنص مطابقة الأعمدة.</translation>
    </message>
    <message>
        <source>Day and month of the date can&apos;t be told apart; it is taken as unknown. The column mapping can say which comes first.</source>
        <translation>لا يمكن التمييز بين يوم التاريخ وشهره؛ ويُعدّ مجهولًا. يمكن لمطابقة الأعمدة أن تحدد أيهما أولًا.</translation>
    </message>
    <message>
        <source>The number is out of range and is taken as unknown.</source>
        <translation>العدد خارج الحدود، ويُعدّ مجهولًا.</translation>
    </message>
    <message>
        <source>The source wrote a placeholder; it is taken as unknown.</source>
        <translation>كتب المصدر قيمة بديلة؛ وتُعدّ مجهولة.</translation>
    </message>
    <message>
        <source>Zero stands for unknown here.</source>
        <translation>الصفر هنا يعني مجهولًا.</translation>
    </message>
    <message>
        <source>Neither the record nor the file says which kind of notice this is. Import it again with the type given.</source>
        <translation>لا السجل ولا الملف يذكر صنف النشرة. أعد استيراده مع ذكر النوع.</translation>
    </message>
    <message>
        <source>The record&apos;s own address or fields say another kind of notice than was given; the record&apos;s own counts.</source>
        <translation>عنوان السجل أو حقوله تذكر صنف نشرة غير المعطى؛ ويُعتد بما في السجل.</translation>
    </message>
    <message>
        <source>Warrants of several countries or bodies; the first one is taken as the source.</source>
        <translation>مذكرات من عدة بلدان أو هيئات؛ والأولى تُعدّ المصدر.</translation>
    </message>
    <message>
        <source>The item has parts that there are no fields for; it is kept as text.</source>
        <translation>في العنصر أجزاء لا حقول لها؛ ويُحفظ نصًا.</translation>
    </message>
    <message>
        <source>Family name and forename are the same text.</source>
        <translation>اسم العائلة والاسم الأول نص واحد.</translation>
    </message>
    <message>
        <source>The record has no name; it is shown by its identifier.</source>
        <translation>ليس للسجل اسم؛ ويُعرض بمعرّفه.</translation>
    </message>
    <message>
        <source>The identifier was taken from the record&apos;s own address.</source>
        <translation>أُخذ المعرّف من عنوان السجل نفسه.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>أُوقف الاستيراد.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end: %2</source>
        <translation>تعذّرت قراءة «%1» إلى آخره: %2</translation>
    </message>
    <message>
        <source>The request is not in the format %1.</source>
        <translation>الطلب ليس بالتنسيق %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” was read as a table, but none of its columns is known to hold the identifier. Give a column mapping.</source>
        <translation>قُرئ «%1» جدولًا، لكن لا يُعرف أي أعمدته يحوي المعرّف. أعطِ مطابقة للأعمدة.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>تعذّرت قراءة «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is a workbook or an archive. Save it as CSV or unpack it, then import that file.</source>
        <translation>«%1» مصنف أو أرشيف. احفظه بصيغة CSV أو فك ضغطه ثم استورد ذلك الملف.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>The program&apos;s log can&apos;t be written to %1. Everything else works; check the folder&apos;s permissions.</source>
        <translation>تعذّرت كتابة سجل البرنامج في %1. كل ما سواه يعمل؛ تحقق من أذونات المجلد.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Review requests for notices and diffusions.</source>
        <translation>مراجعة طلبات النشرات والتعاميم.</translation>
    </message>
    <message>
        <source>The case file to open.</source>
        <translation>ملف القضايا المراد فتحه.</translation>
    </message>
    <message>
        <source>Name of the reviewer.</source>
        <translation>اسم المراجع.</translation>
    </message>
    <message>
        <source>Settings file to use.</source>
        <translation>ملف الإعدادات المراد استخدامه.</translation>
    </message>
    <message>
        <source>Notice Desk</source>
        <translation>Notice Desk</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Start the program from a desktop, or use noticedesk-cli, which does the same work without a window.</source>
        <translation>لا توجد شاشة لفتح نافذة عليها. شغّل البرنامج من سطح المكتب، أو استخدم noticedesk-cli الذي يؤدي العمل نفسه من دون نافذة.</translation>
    </message>
</context>
<context>
    <name>matching</name>
    <message>
        <source>The first line of the table has no column “name”.</source>
        <translation>ليس في السطر الأول من الجدول عمود «name».</translation>
    </message>
    <message>
        <source>Building the index was stopped.</source>
        <translation>أُوقف بناء الفهرس.</translation>
    </message>
    <message>
        <source>Link event %1 can&apos;t be read. The links are not shown; check the case file.</source>
        <translation>تعذّرت قراءة حدث الصلة %1. الصلات غير معروضة؛ تحقق من ملف القضايا.</translation>
    </message>
    <message>
        <source>A link joins or parts two different requests.</source>
        <translation>الصلة تجمع طلبين مختلفين أو تفصل بينهما.</translation>
    </message>
    <message>
        <source>This request is linked with no other. There is nothing to split.</source>
        <translation>هذا الطلب غير مرتبط بغيره. لا شيء يُفصل.</translation>
    </message>
    <message>
        <source>This split is proposed already. A second person must confirm it.</source>
        <translation>هذا الفصل مقترح من قبل. يجب أن يؤكده شخص ثانٍ.</translation>
    </message>
    <message>
        <source>Nothing keeps these requests apart.</source>
        <translation>لا شيء يُبقي هذين الطلبين منفصلين.</translation>
    </message>
    <message>
        <source>These requests are linked as one person already.</source>
        <translation>هذان الطلبان مرتبطان من قبل بوصفهما لشخص واحد.</translation>
    </message>
    <message>
        <source>These requests are linked as one person. Split one of them off first.</source>
        <translation>هذان الطلبان مرتبطان بوصفهما لشخص واحد. افصل أحدهما أولًا.</translation>
    </message>
    <message>
        <source>An earlier decision says that these are different persons. Nothing was linked; reconsider that decision first.</source>
        <translation>يفيد قرار سابق بأنهما شخصان مختلفان. لم يُربط شيء؛ أعد النظر في ذلك القرار أولًا.</translation>
    </message>
    <message>
        <source>These requests are kept apart already.</source>
        <translation>هذان الطلبان منفصلان من قبل.</translation>
    </message>
    <message>
        <source>Link event %1 does not follow from those before it. The links are not shown; check the case file.</source>
        <translation>حدث الصلة %1 لا يتفق مع ما قبله. الصلات غير معروضة؛ تحقق من ملف القضايا.</translation>
    </message>
    <message>
        <source>The link log has moved on. Nothing was changed.</source>
        <translation>أُضيفت قيود أحدث إلى سجل الصلات. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Only the latest step can be undone. Nothing was changed.</source>
        <translation>لا يمكن التراجع إلا عن آخر خطوة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This undo is proposed already. A second person must confirm it.</source>
        <translation>هذا التراجع مقترح من قبل. يجب أن يؤكده شخص ثانٍ.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>You proposed this. A second person must confirm it.</source>
        <translation>أنت من اقترح هذا. يجب أن يؤكده شخص ثانٍ.</translation>
    </message>
    <message>
        <source>The source has sent a newer version of this request. Nothing was decided; read the changes first.</source>
        <translation>أرسل المصدر نسخة أحدث من هذا الطلب. لم يُبتّ في شيء؛ اقرأ التغييرات أولًا.</translation>
    </message>
    <message>
        <source>Another reviewer has taken this request. Nothing was decided.</source>
        <translation>أخذ مراجع آخر هذا الطلب في عهدته. لم يُبتّ في شيء.</translation>
    </message>
    <message>
        <source>This step is not open in the request&apos;s present state. Nothing was decided.</source>
        <translation>هذه الخطوة غير متاحة في حالة الطلب الراهنة. لم يُبتّ في شيء.</translation>
    </message>
    <message>
        <source>This step needs a reason. Nothing was decided.</source>
        <translation>تتطلب هذه الخطوة ذكر السبب. لم يُبتّ في شيء.</translation>
    </message>
    <message>
        <source>The reason is too long. Nothing was decided; shorten it.</source>
        <translation>السبب أطول مما ينبغي. لم يُبتّ في شيء؛ اختصره.</translation>
    </message>
    <message>
        <source>It is not known whether the decision was saved. Open the case file again and look at the case before deciding once more.</source>
        <translation>لا يُعرف إن كان القرار قد حُفظ. أعد فتح ملف القضايا وانظر في القضية قبل البت مجددًا.</translation>
    </message>
    <message>
        <source>The setting can&apos;t have this value. Nothing was changed.</source>
        <translation>لا يمكن أن يأخذ الإعداد هذه القيمة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This verdict needs a reason. Nothing was saved.</source>
        <translation>يتطلب هذا الحكم ذكر السبب. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The reason is too long. Nothing was saved; shorten it.</source>
        <translation>السبب أطول مما ينبغي. لم يُحفظ شيء؛ اختصره.</translation>
    </message>
    <message>
        <source>The source has sent a newer version of this request. Nothing was saved; read the changes first.</source>
        <translation>أرسل المصدر نسخة أحدث من هذا الطلب. لم يُحفظ شيء؛ اقرأ التغييرات أولًا.</translation>
    </message>
    <message>
        <source>You have saved a provisional verdict already; it stays.</source>
        <translation>سبق أن حفظت حكمًا مؤقتًا؛ ويبقى كما هو.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Two independent strong fields have to agree and nothing may contradict. Nothing was linked; a reviewer decides.</source>
        <translation>يجب أن يتوافق حقلان قويان مستقلان وألا يناقضهما شيء. لم يُربط شيء؛ والقرار لمراجع.</translation>
    </message>
    <message>
        <source>The index of persons is not ready yet. Try again then.</source>
        <translation>فهرس الأشخاص غير جاهز بعد. أعد المحاولة حين يجهز.</translation>
    </message>
    <message>
        <source>There is no step to undo.</source>
        <translation>لا توجد خطوة للتراجع عنها.</translation>
    </message>
    <message>
        <source>The reason is too long. Nothing was changed; shorten it.</source>
        <translation>السبب أطول مما ينبغي. لم يتغير شيء؛ اختصره.</translation>
    </message>
    <message>
        <source>You proposed this, and a request of this person was refused. A second person must confirm it.</source>
        <translation>أنت من اقترح هذه الخطوة، وقد رُفض طلب يخص هذا الشخص. يجب أن يؤكدها شخص ثانٍ.</translation>
    </message>
    <message>
        <source>These persons have too many requests to be checked against each other. Nothing was linked.</source>
        <translation>لهذين الشخصين طلبات أكثر مما يمكن مقارنته بعضه ببعض. لم يُربط شيء.</translation>
    </message>
    <message>
        <source>%1 and %2 name the same document with different identities. This has to be cleared up with the sources; nothing was linked.</source>
        <translation>يذكر %1 و%2 الوثيقة نفسها بهويتين مختلفتين. ينبغي استيضاح ذلك من المصادر؛ لم يُربط شيء.</translation>
    </message>
    <message>
        <source>An earlier decision says that %1 and %2 are different persons. Nothing was linked; reconsider that decision first.</source>
        <translation>يفيد قرار سابق بأن %1 و%2 شخصان مختلفان. لم يُربط شيء؛ أعد النظر في ذلك القرار أولًا.</translation>
    </message>
    <message>
        <source>The training was stopped; the model was not changed.</source>
        <translation>أُوقف التدريب؛ لم يتغير النموذج.</translation>
    </message>
    <message>
        <source>Training needs at least %1 final decisions with %2 approvals and %2 refusals among them; there are %3 with %4 refusals. The model was not changed.</source>
        <translation>يحتاج التدريب إلى عدد من القرارات النهائية لا يقل عن %1، منها %2 موافقات و%2 قرارات رفض؛ والموجود %3 منها %4 بالرفض. لم يتغير النموذج.</translation>
    </message>
    <message>
        <source>To reject or defer an indicator, say why. Nothing was saved.</source>
        <translation>لرفض مؤشر أو تأجيله، اذكر السبب. لم يُحفظ شيء.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>The folder of the case file can&apos;t be written to: %1. Nothing was changed.</source>
        <translation>تعذّرت الكتابة في مجلد ملف القضايا: %1. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The case file is in use by %1 on %2 (process %3). It was not changed; close it there first.</source>
        <translation>ملف القضايا قيد الاستخدام من %1 على %2 (العملية %3). لم يُغيَّر؛ أغلقه هناك أولًا.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>This is not a Notice Desk case file: %1. It was not changed.</source>
        <translation>هذا ليس ملف قضايا لـ Notice Desk: %1. لم يُغيَّر.</translation>
    </message>
    <message>
        <source>This case file was made by a newer Notice Desk. It was not changed; open it with that version or a later one.</source>
        <translation>أُنشئ ملف القضايا هذا بإصدار أحدث من Notice Desk. لم يُغيَّر؛ افتحه بذلك الإصدار أو بما بعده.</translation>
    </message>
    <message>
        <source>The case file is damaged or is not a case file. It was not changed; restore a backup.</source>
        <translation>ملف القضايا تالف أو ليس ملف قضايا. لم يُغيَّر؛ استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>There is a file already: %1. Choose another name; nothing was changed.</source>
        <translation>يوجد ملف بالفعل: %1. اختر اسمًا آخر؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first.</source>
        <translation>لا يوجد مجلد %1. أنشئه أولًا.</translation>
    </message>
    <message>
        <source>There is no such case file: %1</source>
        <translation>لا يوجد ملف قضايا كهذا: %1</translation>
    </message>
    <message>
        <source>The case file is read-only: %1. Nothing was changed; check its permissions.</source>
        <translation>ملف القضايا للقراءة فقط: %1. لم يتغير شيء؛ تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>The case file was opened for reading only. Nothing was changed.</source>
        <translation>فُتح ملف القضايا للقراءة فقط. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The backup could not be given its name: %1. The copy is at %2.</source>
        <translation>تعذّرت تسمية النسخة الاحتياطية: %1. النسخة موجودة في %2.</translation>
    </message>
    <message>
        <source>The case file is busy with another write. Nothing was changed; try again in a moment.</source>
        <translation>ملف القضايا مشغول بكتابة أخرى. لم يتغير شيء؛ أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>The case file can&apos;t be written to. Nothing was changed; check the file&apos;s permissions.</source>
        <translation>تعذّرت الكتابة في ملف القضايا. لم يتغير شيء؛ تحقق من أذونات الملف.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>أُوقف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The disk reported an error while the case file was in use. What was confirmed before is safe; check the disk and open the file again.</source>
        <translation>أبلغ القرص عن خطأ أثناء استخدام ملف القضايا. ما تأكد قبل ذلك سليم؛ تحقق من القرص وأعد فتح الملف.</translation>
    </message>
    <message>
        <source>The disk is full. What was confirmed before is safe; free some space and try again.</source>
        <translation>القرص ممتلئ. ما تأكد قبل ذلك سليم؛ أفرغ مساحة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The case file could not be read or written. What was confirmed before is safe.</source>
        <translation>تعذّرت قراءة ملف القضايا أو الكتابة فيه. ما تأكد قبل ذلك سليم.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>مشغّل SQLite الخاص بـ Qt ناقص. ثبّت الحزمة libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The case file can&apos;t be opened: %1. Check that it exists and that you may read it.</source>
        <translation>تعذّر فتح ملف القضايا: %1. تحقق من وجوده ومن أن لك حق قراءته.</translation>
    </message>
    <message>
        <source>The SQLite library in use is not the one that this program was built with. Reinstall it.</source>
        <translation>مكتبة SQLite المستخدمة ليست التي بُني بها هذا البرنامج. أعد تثبيتها.</translation>
    </message>
    <message>
        <source>The case file can&apos;t be used safely here: a safety setting of the database did not take. Keep case files on a local disk.</source>
        <translation>لا يمكن استخدام ملف القضايا هنا بأمان: لم يسرِ إعداد أمان لقاعدة البيانات. احتفظ بملفات القضايا على قرص محلي.</translation>
    </message>
    <message>
        <source>A statement of the program is wrong. Nothing was changed.</source>
        <translation>تعليمة في البرنامج خاطئة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The assessment kept for this request can&apos;t be read. The request itself is safe; assess it again.</source>
        <translation>تعذّرت قراءة التقييم المحفوظ لهذا الطلب. الطلب نفسه سليم؛ أعد تقييمه.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>This saved filter can&apos;t be read. Delete it and save it again.</source>
        <translation>تعذّرت قراءة هذا المرشّح المحفوظ. احذفه واحفظه من جديد.</translation>
    </message>
    <message>
        <source>Another reviewer has taken this request. Nothing was changed.</source>
        <translation>أخذ مراجع آخر هذا الطلب في عهدته. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no such request in this case file.</source>
        <translation>لا يوجد طلب كهذا في ملف القضايا هذا.</translation>
    </message>
    <message>
        <source>There is no request %1 in this case file.</source>
        <translation>لا يوجد الطلب %1 في ملف القضايا هذا.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was routed to detailed review.</source>
        <translation>أُوقف. لم يُوجَّه شيء إلى المراجعة التفصيلية.</translation>
    </message>
</context>
<context>
    <name>triage</name>
    <message>
        <source>Prior row %1 does not exist: the file has rows 0 to %2.</source>
        <translation>الصف المسبق %1 غير موجود: صفوف الملف من 0 إلى %2.</translation>
    </message>
    <message>
        <source>Prior row %1 is given twice.</source>
        <translation>ذُكر الصف المسبق %1 مرتين.</translation>
    </message>
    <message>
        <source>The file needs at least one relevant and one irrelevant record.</source>
        <translation>يحتاج الملف إلى سجل ذي صلة وسجل غير ذي صلة على الأقل.</translation>
    </message>
    <message>
        <source>The replay was stopped.</source>
        <translation>أُوقفت إعادة التشغيل.</translation>
    </message>
    <message>
        <source>The file has no column “%1”; its columns are: %2.</source>
        <translation>لا يوجد في الملف عمود «%1»؛ وأعمدته هي: %2.</translation>
    </message>
    <message>
        <source>The file is larger than 512 MiB and was not read.</source>
        <translation>يتجاوز حجم الملف 512 ميبيبايت ولم يُقرأ.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>Data row %1 has a label that is neither 1 nor 0.</source>
        <translation>في صف البيانات %1 وسم ليس 1 ولا 0.</translation>
    </message>
    <message>
        <source>The file has more than a million rows and was not read.</source>
        <translation>في الملف أكثر من مليون صف ولم يُقرأ.</translation>
    </message>
    <message>
        <source>The file ends inside a quoted cell.</source>
        <translation>ينتهي الملف داخل خلية بين علامتي اقتباس.</translation>
    </message>
    <message numerus="yes">
        <source>Data row %1 has %n cell(s) where the header has %2.</source>
        <translation>
            <numerusform>صف البيانات %1 ليست فيه خلايا بينما في الترويسة %2.</numerusform>
            <numerusform>صف البيانات %1 فيه خلية واحدة بينما في الترويسة %2.</numerusform>
            <numerusform>صف البيانات %1 فيه خليتان بينما في الترويسة %2.</numerusform>
            <numerusform>صف البيانات %1 فيه %n خلايا بينما في الترويسة %2.</numerusform>
            <numerusform>صف البيانات %1 فيه %n خلية بينما في الترويسة %2.</numerusform>
            <numerusform>صف البيانات %1 فيه %n خلية بينما في الترويسة %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %n record(s); at most %1 can be replayed.</source>
        <translation>
            <numerusform>لا سجلات في الملف؛ ويمكن إعادة تشغيل %1 منها على الأكثر.</numerusform>
            <numerusform>في الملف سجل واحد؛ ويمكن إعادة تشغيل %1 منها على الأكثر.</numerusform>
            <numerusform>في الملف سجلان؛ ويمكن إعادة تشغيل %1 منها على الأكثر.</numerusform>
            <numerusform>في الملف %n سجلات؛ ويمكن إعادة تشغيل %1 منها على الأكثر.</numerusform>
            <numerusform>في الملف %n سجلًا؛ ويمكن إعادة تشغيل %1 منها على الأكثر.</numerusform>
            <numerusform>في الملف %n سجل؛ ويمكن إعادة تشغيل %1 منها على الأكثر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AdministrationPage</name>
    <message>
        <source>Administration</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>to the next setting</source>
        <translation>إلى الإعداد التالي</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>كما في سطح المكتب</translation>
    </message>
    <message>
        <source>light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>متراصة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Name of the reviewer</source>
        <translation>اسم المراجع</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>محطة العمل هذه</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>ملف القضايا</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>reading and writing</source>
        <translation>قراءة وكتابة</translation>
    </message>
    <message>
        <source>reading only: nothing can be decided</source>
        <translation>قراءة فقط: لا يمكن البت في شيء</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>الصيانة</translation>
    </message>
    <message>
        <source>Copies the case file while it is open. Keep the copy on another disk.</source>
        <translation>ينسخ ملف القضايا وهو مفتوح. احفظ النسخة على قرص آخر.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>نسخ احتياطي الآن…</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>مكان النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Reads the whole case file and says whether anything is damaged.</source>
        <translation>يقرأ ملف القضايا كله ويبيّن إن كان فيه تلف.</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>فحص الملف</translation>
    </message>
    <message>
        <source>Walks through the audit log and finds any entry that was changed, removed or moved.</source>
        <translation>يتتبع سجل التدقيق ويكشف كل قيد عُدِّل أو حُذف أو نُقل.</translation>
    </message>
    <message>
        <source>Verify the audit log</source>
        <translation>التحقق من سجل التدقيق</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>جارٍ النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>The backup is made and checked: %1</source>
        <translation>أُنجزت النسخة الاحتياطية وجرى التحقق منها: %1</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>جارٍ فحص الملف</translation>
    </message>
    <message>
        <source>The case file is sound.</source>
        <translation>ملف القضايا سليم.</translation>
    </message>
    <message>
        <source>The case file is damaged. Make a copy of it, then go back to the last backup. Found: %1</source>
        <translation>ملف القضايا تالف. انسخه ثم عُد إلى آخر نسخة احتياطية. ما وُجد: %1</translation>
    </message>
    <message>
        <source>Verifying the audit log</source>
        <translation>جارٍ التحقق من سجل التدقيق</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is sound: %Ln entry(s).</source>
        <translation>
            <numerusform>سجل التدقيق سليم: لا قيود.</numerusform>
            <numerusform>سجل التدقيق سليم: قيد واحد.</numerusform>
            <numerusform>سجل التدقيق سليم: قيدان.</numerusform>
            <numerusform>سجل التدقيق سليم: %Ln قيود.</numerusform>
            <numerusform>سجل التدقيق سليم: %Ln قيدًا.</numerusform>
            <numerusform>سجل التدقيق سليم: %Ln قيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log is not sound at entry %1. %2</source>
        <translation>سجل التدقيق غير سليم عند القيد %1. %2</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>in the reason: apply the changed settings</source>
        <translation>في خانة السبب: تطبيق الإعدادات المعدّلة</translation>
    </message>
    <message>
        <source>Looks, language and name hold on this computer at once. Sorting belongs to the case file: it says how much gets detailed review and how it is chosen; a change needs a reason, and the audit log keeps the old and the new value. A backup copies the case file while it is open and checks the copy before it gets its name; keep it on another disk. The integrity check reads the whole file. Verifying the audit log finds any entry that was changed, removed or moved, and says which.</source>
        <translation>يسري المظهر واللغة والاسم على هذا الحاسوب فورًا. أما التصنيف فيتبع ملف القضايا: فهو يحدد مقدار ما ينال المراجعة التفصيلية وكيفية اختياره؛ ويتطلب التغيير ذكر السبب، ويحتفظ سجل التدقيق بالقيمة القديمة والجديدة. تنسخ النسخة الاحتياطية ملف القضايا وهو مفتوح وتُفحص قبل أن تُعطى اسمها؛ احفظها على قرص آخر. يقرأ فحص السلامة الملف كله. ويكشف التحقق من سجل التدقيق أي قيد عُدِّل أو حُذف أو نُقل، ويبيّن أي قيد هو.</translation>
    </message>
</context>
<context>
    <name>ui::AssessmentPanel</name>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Return to the source is proposed.</source>
        <translation>تُقترح الإعادة إلى المصدر.</translation>
    </message>
    <message>
        <source>A rule refers it to detailed review, whatever the concern.</source>
        <translation>تحيله قاعدة إلى المراجعة التفصيلية مهما كان مستوى القلق.</translation>
    </message>
    <message>
        <source>Chosen for detailed review within the share.</source>
        <translation>اختير للمراجعة التفصيلية ضمن النسبة المحددة.</translation>
    </message>
    <message>
        <source>Standard review by a person.</source>
        <translation>مراجعة عادية يجريها شخص.</translation>
    </message>
    <message>
        <source>No indicator fired. That does not say that the request is compliant: read it and decide.</source>
        <translation>لم يظهر أي مؤشر. ولا يعني ذلك أن الطلب مستوفٍ للقواعد: اقرأه ثم قرّر.</translation>
    </message>
    <message>
        <source>Assessed under policy %1</source>
        <translation>جرى التقييم وفق السياسة %1</translation>
    </message>
    <message>
        <source>✓ accepted by %1</source>
        <comment>who</comment>
        <translation>✓ قبله %1</translation>
    </message>
    <message>
        <source>✗ rejected by %1</source>
        <comment>who</comment>
        <translation>✗ رفضه %1</translation>
    </message>
    <message>
        <source>… deferred by %1</source>
        <comment>who</comment>
        <translation>… أجّله %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>what was said, reason</comment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Verdict first: the concern and what the model says are shown once you have saved a provisional verdict at the foot. The indicators below are what the rules say.</source>
        <translation>الحكم أولًا: يظهر القلق وما يقوله النموذج بعد أن تحفظ حكمًا مؤقتًا في الأسفل. والمؤشرات أدناه هي ما تقوله القواعد.</translation>
    </message>
    <message>
        <source>Your provisional verdict: %1, %2.</source>
        <comment>verdict, when</comment>
        <translation>حكمك المؤقت: %1، %2.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>provisional verdict, its reason</comment>
        <translation>%1 «%2»</translation>
    </message>
</context>
<context>
    <name>ui::BandLine</name>
    <message>
        <source>Concern: %1</source>
        <translation>مستوى القلق: %1</translation>
    </message>
</context>
<context>
    <name>ui::CaseHeader</name>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Back to the queue (Esc)</source>
        <translation>العودة إلى قائمة الانتظار (Esc)</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>النص الأصلي</translation>
    </message>
    <message>
        <source>Show the record as it came (S)</source>
        <translation>عرض السجل كما ورد (S)</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Show the links of this subject (G)</source>
        <translation>عرض روابط هذا الشخص (G)</translation>
    </message>
    <message>
        <source>Previous case (K)</source>
        <translation>القضية السابقة (K)</translation>
    </message>
    <message>
        <source>Next case (J)</source>
        <translation>القضية التالية (J)</translation>
    </message>
    <message>
        <source>name unknown</source>
        <translation>الاسم مجهول</translation>
    </message>
    <message>
        <source>source unknown</source>
        <translation>المصدر مجهول</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>%1 diffusion</source>
        <comment>colour</comment>
        <translation>تعميم %1</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>kind, source, state</comment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>%1 · version %2 of %3, not the latest</source>
        <translation>%1 · النسخة %2 من %3، ليست الأحدث</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>screen reader: case number, name, standing</comment>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>ui::CasePage</name>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>النص الأصلي</translation>
    </message>
    <message>
        <source>Find in the request</source>
        <translation>البحث في الطلب</translation>
    </message>
    <message>
        <source>Find in the request, Enter for the next place, Esc to close</source>
        <translation>البحث في الطلب، Enter للموضع التالي، Esc للإغلاق</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>لا توجد قضية مفتوحة</translation>
    </message>
    <message>
        <source>Open a request from the queue with Enter, or find it by its number with Ctrl+K.</source>
        <translation>افتح طلبًا من قائمة الانتظار بالمفتاح Enter، أو ابحث عنه برقمه بواسطة Ctrl+K.</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>الانتقال إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>الخطوة %1</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>كتابة السبب</translation>
    </message>
    <message>
        <source>Do it, then next case</source>
        <translation>التنفيذ ثم القضية التالية</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>القضية التالية</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>القضية السابقة</translation>
    </message>
    <message>
        <source>Next indicator</source>
        <translation>المؤشر التالي</translation>
    </message>
    <message>
        <source>Previous indicator</source>
        <translation>المؤشر السابق</translation>
    </message>
    <message>
        <source>Links of this subject</source>
        <translation>روابط هذا الشخص</translation>
    </message>
    <message>
        <source>Claim this request</source>
        <translation>أخذ هذا الطلب في العهدة</translation>
    </message>
    <message>
        <source>Release this request</source>
        <translation>رفع العهدة عن هذا الطلب</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>choose a step, in the order shown</source>
        <translation>اختيار خطوة بالترتيب المعروض</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>write the reason</source>
        <translation>كتابة السبب</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>do it, then open the next case</source>
        <translation>التنفيذ ثم فتح القضية التالية</translation>
    </message>
    <message>
        <source>J / K</source>
        <translation>J / K</translation>
    </message>
    <message>
        <source>next, previous case</source>
        <translation>القضية التالية، السابقة</translation>
    </message>
    <message>
        <source>N / Shift+N</source>
        <translation>N / Shift+N</translation>
    </message>
    <message>
        <source>next, previous indicator in the text</source>
        <translation>المؤشر التالي، السابق في النص</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>the record as it came, and back</source>
        <translation>السجل كما ورد، ثم الرجوع</translation>
    </message>
    <message>
        <source>C / Shift+C</source>
        <translation>C / Shift+C</translation>
    </message>
    <message>
        <source>claim, release</source>
        <translation>أخذ في العهدة، رفع العهدة</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>find in the request</source>
        <translation>البحث في الطلب</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to the text, then to the queue</source>
        <translation>العودة إلى النص ثم إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>links of this subject</source>
        <translation>روابط هذا الشخص</translation>
    </message>
    <message>
        <source>A case shows the request as it came, what the checks say about it, and what stands around it. Each indicator is a sentence with the rule it rests on; press it to see the words in the request that it points at. A grey “unknown” means that the request does not say it, never that the answer is no. The foot shows the steps that are open to you now and what will happen. Nothing is recorded until you press Ctrl+Enter; what you chose and wrote is kept with the case until then.</source>
        <translation>تعرض القضية الطلب كما ورد، وما تقوله الفحوص عنه، وما يحيط به. كل مؤشر جملة مرفقة بالقاعدة التي يستند إليها؛ اضغط عليه لترى كلمات الطلب التي يشير إليها. وكلمة «مجهول» باللون الرمادي تعني أن الطلب لا يذكر ذلك، ولا تعني أبدًا أن الجواب لا. وفي أسفل الصفحة الخطوات المتاحة لك الآن وما سيحدث. لا يُسجَّل شيء حتى تضغط Ctrl+Enter؛ ويُحفظ ما اخترته وكتبته مع القضية حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The text is not in the request.</source>
        <translation>النص غير موجود في الطلب.</translation>
    </message>
    <message>
        <source>… %1 in all; the rest is in the case file.</source>
        <translation>… %1 في المجموع؛ والباقي في ملف القضايا.</translation>
    </message>
    <message>
        <source>The decision was not recorded. %1 Your words are kept here.</source>
        <translation>لم يُسجَّل القرار. %1 كلامك محفوظ هنا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>case number, decision</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The request is claimed for you.</source>
        <translation>أصبح الطلب في عهدتك.</translation>
    </message>
    <message>
        <source>The request is released.</source>
        <translation>رُفعت العهدة عن الطلب.</translation>
    </message>
    <message>
        <source>Accept the indicator</source>
        <translation>قبول المؤشر</translation>
    </message>
    <message>
        <source>Reject the indicator</source>
        <translation>رفض المؤشر</translation>
    </message>
    <message>
        <source>Defer the indicator</source>
        <translation>تأجيل المؤشر</translation>
    </message>
    <message>
        <source>A / X / D</source>
        <translation>A / X / D</translation>
    </message>
    <message>
        <source>accept, reject, defer the indicator that is marked</source>
        <translation>قبول المؤشر المحدد أو رفضه أو تأجيله</translation>
    </message>
    <message>
        <source>The case file is open for reading only. Nothing can be decided here.</source>
        <translation>ملف القضايا مفتوح للقراءة فقط. لا يمكن البت في شيء هنا.</translation>
    </message>
    <message>
        <source>This is an older version. Decide on the latest one, under Versions.</source>
        <translation>هذه نسخة أقدم. ابتّ في أحدث نسخة، ضمن «النسخ».</translation>
    </message>
    <message>
        <source>The provisional verdict is kept. Now the concern is shown.</source>
        <translation>حُفظ الحكم المؤقت. يُعرض القلق الآن.</translation>
    </message>
    <message>
        <source>Your word on %1 is kept.</source>
        <translation>حُفظ رأيك في %1.</translation>
    </message>
</context>
<context>
    <name>ui::ChartView</name>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Table of: %1</source>
        <translation>جدول: %1</translation>
    </message>
</context>
<context>
    <name>ui::Chip</name>
    <message>
        <source>Filter: %1. Press to remove it.</source>
        <translation>المرشّح: %1. اضغط لإزالته.</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonModel</name>
    <message>
        <source>%1: %2</source>
        <comment>agrees or differs, how</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>بتات</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonView</name>
    <message>
        <source>What the comparison adds up to</source>
        <translation>حصيلة المقارنة</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation>حقلًا بحقل</translation>
    </message>
    <message>
        <source>Chance of being the same person: %1. The evidence adds up to %2 bits, but a small case file does not tell how rare the names are, so that they count as they do anywhere. A person decides.</source>
        <translation>احتمال أن يكون الشخص نفسه: %1. مجموع القرائن %2 بت، لكن ملف قضايا صغيراً لا يدل على مدى ندرة الأسماء، فتُحسب كما تُحسب في أي مكان. والقرار لشخص.</translation>
    </message>
    <message>
        <source>Chance of being the same person: %1. The evidence adds up to %2 bits. A person decides.</source>
        <translation>احتمال أن يكون الشخص نفسه: %1. مجموع القرائن %2 بت. والقرار لشخص.</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>warning sign, sentence</comment>
        <translation>⚠ %1</translation>
    </message>
</context>
<context>
    <name>ui::ContextPanel</name>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>due in words, date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>لا مهلة</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>في عهدة</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>تاريخ الورود</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>قد يكون الشخص نفسه</translation>
    </message>
    <message>
        <source>No other request of this case file.</source>
        <translation>لا طلب آخر في هذا الملف.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Nobody has decided yet.</source>
        <translation>لم يبتّ أحد بعد.</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>who, what, when</comment>
        <translation>%1 %2، %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quoted reason</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>النسخة %1، %2</translation>
    </message>
    <message>
        <source>%1 – shown</source>
        <translation>%1 – معروضة</translation>
    </message>
    <message>
        <source>Changed in the latest version:</source>
        <translation>ما تغيّر في أحدث نسخة:</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <comment>when, what, who</comment>
        <translation>%1: %2، من قبل %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier entry(s) are in the audit log.</source>
        <translation>
            <numerusform>لا قيود سابقة في سجل التدقيق.</numerusform>
            <numerusform>قيد سابق واحد في سجل التدقيق.</numerusform>
            <numerusform>قيدان سابقان في سجل التدقيق.</numerusform>
            <numerusform>%Ln قيود سابقة في سجل التدقيق.</numerusform>
            <numerusform>%Ln قيدًا سابقًا في سجل التدقيق.</numerusform>
            <numerusform>%Ln قيد سابق في سجل التدقيق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Side by side with %1</source>
        <translation>جنبًا إلى جنب مع %1</translation>
    </message>
    <message>
        <source>agree: %1</source>
        <translation>أوجه التطابق: %1</translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <translation>فتح %1، %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, type, state</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln times</source>
        <comment>what; how often one after the other</comment>
        <translation>
            <numerusform>%1، %Ln مرة</numerusform>
            <numerusform>%1، مرة واحدة</numerusform>
            <numerusform>%1، مرتين</numerusform>
            <numerusform>%1، %Ln مرات</numerusform>
            <numerusform>%1، %Ln مرة</numerusform>
            <numerusform>%1، %Ln مرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DecisionBar</name>
    <message>
        <source>Do it, then next</source>
        <translation>تنفيذ ثم التالي</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason, in your own words (R)</source>
        <translation>السبب بكلماتك (R)</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>Do it, then open the next case</source>
        <translation>التنفيذ ثم فتح القضية التالية</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>تأكيد: %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number key, step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>NCB %1</source>
        <translation>المكتب المركزي الوطني %1</translation>
    </message>
    <message>
        <source>Refusal is proposed. A second person must confirm it before it counts.</source>
        <translation>الرفض مقترح. يجب أن يؤكده شخص ثانٍ كي يسري.</translation>
    </message>
    <message>
        <source>Approval is proposed. A second person must confirm it before it counts.</source>
        <translation>الموافقة مقترحة. يجب أن يؤكدها شخص ثانٍ كي تسري.</translation>
    </message>
    <message>
        <source>The request is approved for publication. This is recorded for good.</source>
        <translation>تتم الموافقة على نشر الطلب. ويُسجَّل ذلك نهائيًا.</translation>
    </message>
    <message>
        <source>The request is refused. This is recorded for good.</source>
        <translation>يُرفض الطلب. ويُسجَّل ذلك نهائيًا.</translation>
    </message>
    <message>
        <source>Your words go to %1 as a question; the case waits for the answer.</source>
        <translation>يُرسل كلامك سؤالًا إلى %1؛ وتنتظر القضية الجواب.</translation>
    </message>
    <message>
        <source>The request goes to detailed review.</source>
        <translation>ينتقل الطلب إلى المراجعة التفصيلية.</translation>
    </message>
    <message>
        <source>The request goes back to screening.</source>
        <translation>يعود الطلب إلى الفرز الأولي.</translation>
    </message>
    <message>
        <source>The state becomes: %1.</source>
        <translation>تصبح الحالة: %1.</translation>
    </message>
    <message>
        <source>Decided. No further step is open.</source>
        <translation>بُتّ في الأمر. لا خطوة أخرى متاحة.</translation>
    </message>
    <message>
        <source>Choose a step with its number key or the mouse.</source>
        <translation>اختر خطوة بمفتاح رقمها أو بالفأرة.</translation>
    </message>
    <message>
        <source>A reason is needed. %1</source>
        <translation>يلزم ذكر السبب. %1</translation>
    </message>
    <message>
        <source>Save the provisional verdict</source>
        <translation>حفظ الحكم المؤقت</translation>
    </message>
    <message>
        <source>Kept as your provisional verdict. Then the concern is shown, and you decide.</source>
        <translation>يُحفظ على أنه حكمك المؤقت. ثم يُعرض القلق، وتقرّر أنت.</translation>
    </message>
    <message>
        <source>What would you decide, from the request alone? Choose with a number key.</source>
        <translation>ماذا تقرّر استنادًا إلى الطلب وحده؟ اختر بمفتاح رقم.</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Name or case number</source>
        <translation>الاسم أو رقم القضية</translation>
    </message>
    <message>
        <source>Filter by name or case number</source>
        <translation>الترشيح بالاسم أو رقم القضية</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>مرشّح</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>إضافة مرشّح</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>المحفوظة</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>المرشّحات المحفوظة</translation>
    </message>
    <message>
        <source>Name of this filter, then Enter</source>
        <translation>اسم هذا المرشّح ثم Enter</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>اسم هذا المرشّح</translation>
    </message>
    <message>
        <source>Number of matching requests</source>
        <translation>عدد الطلبات المطابقة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>القلق</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>source, number of requests</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>لم يُبتّ فيها</translation>
    </message>
    <message>
        <source>Claimed by me</source>
        <translation>في عهدتي</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>المتأخرة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>Within %Ln day(s)</source>
        <translation>
            <numerusform>خلال %Ln يوم</numerusform>
            <numerusform>خلال يوم واحد</numerusform>
            <numerusform>خلال يومين</numerusform>
            <numerusform>خلال %Ln أيام</numerusform>
            <numerusform>خلال %Ln يومًا</numerusform>
            <numerusform>خلال %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>حفظ هذا المرشّح…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>ui::FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>المرشّحات</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Persons by continent</source>
        <translation>الأشخاص حسب القارة</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
</context>
<context>
    <name>ui::FindField</name>
    <message>
        <source>Find a name, a case number, a command or a help topic</source>
        <translation>ابحث عن اسم أو رقم قضية أو أمر أو موضوع مساعدة</translation>
    </message>
    <message>
        <source>Find a name, a case number, a command or help (Ctrl+K)</source>
        <translation>ابحث عن اسم أو رقم قضية أو أمر أو مساعدة (Ctrl+K)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
</context>
<context>
    <name>ui::FindingCard</name>
    <message>
        <source>%1 · mandatory referral</source>
        <translation>%1 · إحالة إلزامية</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>screen reader: code, direction, sentence</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>rule, what reviewers said</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::FindingJudgement</name>
    <message>
        <source>Your word on this indicator</source>
        <translation>رأيك في هذا المؤشر</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>The indicator is right here (A)</source>
        <translation>المؤشر صحيح هنا (A)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>The indicator is wrong here; say why (X)</source>
        <translation>المؤشر خاطئ هنا؛ اذكر السبب (X)</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Left open for now; say why (D)</source>
        <translation>يُترك مفتوحًا الآن؛ اذكر السبب (D)</translation>
    </message>
    <message>
        <source>Reason for your word on this indicator</source>
        <translation>سبب رأيك في هذا المؤشر</translation>
    </message>
    <message>
        <source>Why the indicator is wrong here; Enter keeps it, Esc leaves it</source>
        <translation>لماذا المؤشر خاطئ هنا؛ Enter للحفظ، Esc للترك</translation>
    </message>
    <message>
        <source>What it waits for; Enter keeps it, Esc leaves it</source>
        <translation>ما الذي ينتظره؛ Enter للحفظ، Esc للترك</translation>
    </message>
</context>
<context>
    <name>ui::FoldColumn</name>
    <message>
        <source>Unfold %1</source>
        <translation>بسط %1</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>طيّ %1</translation>
    </message>
</context>
<context>
    <name>ui::GraphCanvas</name>
    <message>
        <source>Link graph</source>
        <translation>مخطط الروابط</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln member(s) – %2</source>
        <translation>
            <numerusform>%1: بلا أعضاء – %2</numerusform>
            <numerusform>%1: عضو واحد – %2</numerusform>
            <numerusform>%1: عضوان – %2</numerusform>
            <numerusform>%1: %Ln أعضاء – %2</numerusform>
            <numerusform>%1: %Ln عضوًا – %2</numerusform>
            <numerusform>%1: %Ln عضو – %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, kind, links shown</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1. The table below lists them.</source>
        <comment>how many nodes and lines</comment>
        <translation>%1. يسردها الجدول أدناه.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln link(s) shown</source>
        <translation>
            <numerusform>المعروض %1 من %Ln رابط</numerusform>
            <numerusform>المعروض %1 من رابط واحد</numerusform>
            <numerusform>المعروض %1 من رابطين</numerusform>
            <numerusform>المعروض %1 من %Ln روابط</numerusform>
            <numerusform>المعروض %1 من %Ln رابطًا</numerusform>
            <numerusform>المعروض %1 من %Ln رابط</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
%2 · %3
%4</source>
        <comment>name, kind, continent, links shown</comment>
        <translation>%1
%2 · %3
%4</translation>
    </message>
</context>
<context>
    <name>ui::GraphTable</name>
    <message>
        <source>unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>العقدة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Continent</source>
        <translation>القارة</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>الانتشار</translation>
    </message>
</context>
<context>
    <name>ui::HitModel</name>
    <message>
        <source>name unknown</source>
        <translation>الاسم مجهول</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>type of notice, state</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Conflict: same document, another identity</source>
        <translation>تعارض: الوثيقة نفسها بهوية أخرى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Type and state</source>
        <translation>النوع والحالة</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>القرائن</translation>
    </message>
    <message>
        <source>Why found</source>
        <translation>سبب الظهور</translation>
    </message>
</context>
<context>
    <name>ui::ImportReportPanel</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%Ln آخرون</numerusform>
            <numerusform>%1 و%Ln آخر</numerusform>
            <numerusform>%1 و%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>Result of the import</source>
        <translation>نتيجة الاستيراد</translation>
    </message>
    <message>
        <source>Find in the report</source>
        <translation>البحث في التقرير</translation>
    </message>
    <message>
        <source>Save the report as CSV</source>
        <translation>حفظ التقرير بصيغة CSV</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Records with problems</source>
        <translation>سجلات فيها مشكلات</translation>
    </message>
    <message>
        <source>No import yet</source>
        <translation>لا يوجد استيراد بعد</translation>
    </message>
    <message>
        <source>After an import, or when an earlier one is chosen, this shows what was taken over and what was not.</source>
        <translation>بعد الاستيراد، أو عند اختيار عملية سابقة، يظهر هنا ما أُدرج وما لم يُدرج.</translation>
    </message>
    <message>
        <source>Read: %1. New: %2. New versions: %3. Unchanged: %4. Not taken over: %5. Remarks: %6.</source>
        <translation>المقروء: %1. الجديد: %2. النسخ الجديدة: %3. دون تغيير: %4. لم يُدرج: %5. الملاحظات: %6.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>files, counts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>لا شيء يُذكر</translation>
    </message>
    <message>
        <source>Of what was read, no record was left out and none calls for a remark.</source>
        <translation>من بين ما قُرئ لم يُستبعد أي سجل ولا يستدعي أي سجل ملاحظة.</translation>
    </message>
    <message>
        <source>No line of the report holds this text</source>
        <translation>لا يوجد في التقرير سطر يحتوي على هذا النص</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
</context>
<context>
    <name>ui::ImportsPage</name>
    <message>
        <source>running or broken off</source>
        <translation>جارٍ أو انقطع</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>اختيار ملفات</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>عمليات الاستيراد</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>found out from the file</source>
        <translation>يُستنتج من الملف</translation>
    </message>
    <message>
        <source>public notices (JSON)</source>
        <translation>نشرات علنية (JSON)</translation>
    </message>
    <message>
        <source>full requests (JSON, JSON Lines)</source>
        <translation>طلبات كاملة (JSON وJSON Lines)</translation>
    </message>
    <message>
        <source>table (CSV, TSV)</source>
        <translation>جدول (CSV وTSV)</translation>
    </message>
    <message>
        <source>Type where a record does not say it</source>
        <translation>النوع إن لم يذكره السجل</translation>
    </message>
    <message>
        <source>stays unknown</source>
        <translation>يبقى مجهولًا</translation>
    </message>
    <message>
        <source>Import the chosen files</source>
        <translation>استيراد الملفات المختارة</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O. Files can also be dropped here.</source>
        <translation>Ctrl+Shift+O. يمكن أيضًا إفلات الملفات هنا.</translation>
    </message>
    <message>
        <source>Type if not stated</source>
        <translation>النوع إن لم يُذكر</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>عمليات استيراد سابقة</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>choose files</source>
        <translation>اختيار ملفات</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>find in the report</source>
        <translation>البحث في التقرير</translation>
    </message>
    <message>
        <source>Choose the files that came in, or drop them here. Public notices in JSON, full requests in JSON or JSON Lines, and tables are read; for a table, say which column fills which field. One bad record never stops the others: what was not taken over stands in the report with its place and the reason. The same file twice adds nothing; the same request with other content becomes a new version. An import can be cancelled at any time: whole records stay, and running it again adds only what is missing.</source>
        <translation>اختر الملفات الواردة أو أفلتها هنا. تُقرأ النشرات العلنية بصيغة JSON، والطلبات الكاملة بصيغة JSON أو JSON Lines، والجداول؛ وفي حالة الجدول حدّد الحقل الذي يملؤه كل عمود. السجل المعيب لا يوقف سواه أبدًا: فما لم يُدرج يرد في التقرير مع موضعه والسبب. استيراد الملف نفسه مرتين لا يضيف شيئًا؛ والطلب نفسه بمحتوى مختلف يصبح نسخة جديدة. يمكن إلغاء الاستيراد في أي وقت: تبقى السجلات المكتملة، وإعادة التشغيل لا تضيف إلا الناقص.</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>اختيار الملفات المراد استيرادها</translation>
    </message>
    <message>
        <source>Requests (*.json *.jsonl *.ndjson *.csv *.tsv);;All files (*)</source>
        <translation>الطلبات (*.json *.jsonl *.ndjson *.csv *.tsv);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>No files chosen. Choose them, or drop them on this page.</source>
        <translation>لم تُختر ملفات. اخترها أو أفلتها على هذه الصفحة.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>The import is finished.</source>
        <translation>اكتمل الاستيراد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be taken over; the report says why.</source>
        <translation>
            <numerusform>أُدرجت كل السجلات.</numerusform>
            <numerusform>تعذّر إدراج سجل واحد؛ ويذكر التقرير السبب.</numerusform>
            <numerusform>تعذّر إدراج سجلين؛ ويذكر التقرير السبب.</numerusform>
            <numerusform>تعذّر إدراج %Ln سجلات؛ ويذكر التقرير السبب.</numerusform>
            <numerusform>تعذّر إدراج %Ln سجلًا؛ ويذكر التقرير السبب.</numerusform>
            <numerusform>تعذّر إدراج %Ln سجل؛ ويذكر التقرير السبب.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled. Whole records that were already read are kept; run it again to add the rest.</source>
        <translation>أُلغي الاستيراد. حُفظت السجلات المكتملة التي قُرئت؛ أعد التشغيل لإضافة الباقي.</translation>
    </message>
    <message>
        <source>%1, %2, by %3
%4 read, %5 not taken over, %6</source>
        <comment>when, files, who, counts, state</comment>
        <translation>%1، %2، من قبل %3
قُرئ %4، لم يُدرج %5، %6</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>حُفظ التقرير.</translation>
    </message>
</context>
<context>
    <name>ui::InfoPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>في هذه الصفحة</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
</context>
<context>
    <name>ui::LinksPage</name>
    <message>
        <source>Reading links…</source>
        <translation>جارٍ قراءة الروابط…</translation>
    </message>
    <message>
        <source>Select a line, or press Space on one, to see why two are linked.</source>
        <translation>حدّد خطًا، أو اضغط مفتاح المسافة عليه، لترى سبب ارتباط الطرفين.</translation>
    </message>
    <message numerus="yes">
        <source>Laying out %Ln node(s)…</source>
        <translation>
            <numerusform>لا عُقد لترتيبها…</numerusform>
            <numerusform>جارٍ ترتيب عقدة واحدة…</numerusform>
            <numerusform>جارٍ ترتيب عقدتين…</numerusform>
            <numerusform>جارٍ ترتيب %Ln عُقد…</numerusform>
            <numerusform>جارٍ ترتيب %Ln عقدة…</numerusform>
            <numerusform>جارٍ ترتيب %Ln عقدة…</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no case behind this node.</source>
        <translation>لا توجد قضية وراء هذه العقدة.</translation>
    </message>
    <message>
        <source>Why are %1 and %2 linked?</source>
        <translation>لماذا يرتبط %1 و%2؟</translation>
    </message>
    <message>
        <source>Why does %1 reach to this field: %2?</source>
        <translation>لماذا يصل %1 إلى هذا الحقل: %2؟</translation>
    </message>
    <message>
        <source>No node in this picture holds these words.</source>
        <translation>لا عقدة في هذه الصورة تحوي هذه الكلمات.</translation>
    </message>
    <message>
        <source>No node that is shown holds these words; some nodes are not shown.</source>
        <translation>لا عقدة معروضة تحوي هذه الكلمات؛ وبعض العقد غير معروض.</translation>
    </message>
    <message>
        <source>The file&apos;s name must end in .svg, .png, .pdf, .json, .graphml, .dot or .csv.</source>
        <translation>يجب أن ينتهي اسم الملف بـ .svg أو .png أو .pdf أو .json أو .graphml أو .dot أو .csv.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذّرت كتابة الملف: %1</translation>
    </message>
    <message>
        <source>The picture was saved.</source>
        <translation>حُفظت الصورة.</translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation>تصدير الصورة</translation>
    </message>
    <message>
        <source>Pictures and data (*.svg *.png *.pdf *.json *.graphml *.dot *.csv)</source>
        <translation>صور وبيانات (*.svg *.png *.pdf *.json *.graphml *.dot *.csv)</translation>
    </message>
    <message>
        <source>Nodes of the link graph</source>
        <translation>عُقد مخطط الروابط</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشّحات</translation>
    </message>
    <message>
        <source>Why linked?</source>
        <translation>ما سبب الارتباط؟</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Find in this picture</source>
        <translation>البحث في هذه الصورة</translation>
    </message>
    <message>
        <source>Find in this picture ( / )</source>
        <translation>البحث في هذه الصورة ( / )</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Show persons as</source>
        <translation>عرض الأشخاص</translation>
    </message>
    <message>
        <source>Every person</source>
        <translation>كل شخص</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>حسب البلد</translation>
    </message>
    <message>
        <source>By continent</source>
        <translation>حسب القارة</translation>
    </message>
    <message>
        <source>Links around the start</source>
        <translation>الروابط حول البداية</translation>
    </message>
    <message>
        <source>Depth: all</source>
        <translation>العمق: الكل</translation>
    </message>
    <message>
        <source>Depth: </source>
        <translation>العمق: </translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>go to the next node in that direction</source>
        <translation>الانتقال إلى العقدة التالية في ذلك الاتجاه</translation>
    </message>
    <message>
        <source>N / P</source>
        <translation>N / P</translation>
    </message>
    <message>
        <source>next, previous line of this node</source>
        <translation>الخط التالي، السابق لهذه العقدة</translation>
    </message>
    <message>
        <source>Enter / Ctrl+Enter</source>
        <translation>Enter / Ctrl+Enter</translation>
    </message>
    <message>
        <source>expand the node, open its case</source>
        <translation>توسيع العقدة، فتح قضيتها</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مفتاح المسافة</translation>
    </message>
    <message>
        <source>why these two are linked</source>
        <translation>سبب ارتباط هذين الطرفين</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>fold the node</source>
        <translation>طيّ العقدة</translation>
    </message>
    <message>
        <source>+ / -</source>
        <translation>+ / -</translation>
    </message>
    <message>
        <source>larger, smaller</source>
        <translation>أكبر، أصغر</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>show all of it</source>
        <translation>عرضه كله</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>export the picture or its data</source>
        <translation>تصدير الصورة أو بياناتها</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>find a node</source>
        <translation>البحث عن عقدة</translation>
    </message>
    <message>
        <source>Start from a person, from a group, or from the groups that reach furthest. Every line says why it is there and which request it comes from; the table below holds the same as the picture.</source>
        <translation>ابدأ من شخص أو من مجموعة أو من المجموعات الأوسع انتشارًا. كل خط يذكر سبب وجوده والطلب الذي جاء منه؛ ويحوي الجدول أدناه ما في الصورة نفسه.</translation>
    </message>
    <message>
        <source>This point stands for more persons than a picture can show. Open a group, or go to the start and search for a person or a group.</source>
        <translation>تمثل هذه النقطة أشخاصًا أكثر مما تعرضه صورة. افتح مجموعة، أو عُد إلى البداية وابحث عن شخص أو مجموعة.</translation>
    </message>
    <message numerus="yes">
        <source>Preparing the links of this file: %1 of %Ln request(s). You can go on working.</source>
        <translation>
            <numerusform>يجري إعداد روابط هذا الملف: %1 من %Ln طلب. يمكنك متابعة العمل.</numerusform>
            <numerusform>يجري إعداد روابط هذا الملف: %1 من طلب واحد. يمكنك متابعة العمل.</numerusform>
            <numerusform>يجري إعداد روابط هذا الملف: %1 من طلبين. يمكنك متابعة العمل.</numerusform>
            <numerusform>يجري إعداد روابط هذا الملف: %1 من %Ln طلبات. يمكنك متابعة العمل.</numerusform>
            <numerusform>يجري إعداد روابط هذا الملف: %1 من %Ln طلبًا. يمكنك متابعة العمل.</numerusform>
            <numerusform>يجري إعداد روابط هذا الملف: %1 من %Ln طلب. يمكنك متابعة العمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>how many nodes and lines: a sentence</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Notice Desk</source>
        <translation>Notice Desk</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>البحث عن أي شيء</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>مفاتيح هذه الصفحة</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>مساعدة حول هذه الصفحة</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>البحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>الانتقال إلى %1</translation>
    </message>
    <message>
        <source>%1 – Notice Desk</source>
        <translation>%1 – Notice Desk</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>find anything</source>
        <translation>البحث عن أي شيء</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>find on this page</source>
        <translation>البحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>هذه المفاتيح</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>help on this page</source>
        <translation>مساعدة حول هذه الصفحة</translation>
    </message>
    <message>
        <source>Ctrl+Z / Ctrl+Shift+Z</source>
        <translation>Ctrl+Z / Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>undo, redo what was typed or chosen</source>
        <translation>التراجع عما كُتب أو اختير، وإعادته</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation>المفاتيح: %1</translation>
    </message>
    <message>
        <source>About Notice Desk</source>
        <translation>حول Notice Desk</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>key, page</comment>
        <translation>%1 في %2</translation>
    </message>
</context>
<context>
    <name>ui::MappingPanel</name>
    <message>
        <source>Name of the source</source>
        <translation>اسم المصدر</translation>
    </message>
    <message>
        <source>For example the list&apos;s publisher</source>
        <translation>ناشر القائمة مثلًا</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>ترتيب التواريخ</translation>
    </message>
    <message>
        <source>not stated: 3/4/1979 stays unknown</source>
        <translation>غير مذكور: يبقى 3/4/1979 مجهولًا</translation>
    </message>
    <message>
        <source>day first: 14/3/1979</source>
        <translation>اليوم أولًا: 14/3/1979</translation>
    </message>
    <message>
        <source>month first: 3/14/1979</source>
        <translation>الشهر أولًا: 3/14/1979</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>أعمدة الجدول</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Fills the field</source>
        <translation>الحقل الذي يملؤه</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Dates like 3/4/1979</source>
        <translation>تواريخ مثل 3/4/1979</translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>حقل العمود %1</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>لا يُقرأ</translation>
    </message>
    <message>
        <source>Give the source a name, so that its case numbers are not mixed with others.</source>
        <translation>سمِّ المصدر كي لا تختلط أرقام قضاياه بغيرها.</translation>
    </message>
    <message>
        <source>Choose which column holds the case number.</source>
        <translation>اختر العمود الذي يحوي رقم القضية.</translation>
    </message>
    <message>
        <source>Two columns fill the same field: %1.</source>
        <translation>عمودان يملآن الحقل نفسه: %1.</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>ui::ModelPanel</name>
    <message>
        <source>Train on the decisions</source>
        <translation>التدريب على القرارات</translation>
    </message>
    <message>
        <source>New decisions after which training starts by itself</source>
        <translation>عدد القرارات الجديدة التي يبدأ بعدها التدريب تلقائيًا</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Model of concern</source>
        <translation>نموذج القلق</translation>
    </message>
    <message>
        <source>Train by itself after new decisions</source>
        <translation>التدريب تلقائيًا بعد قرارات جديدة</translation>
    </message>
    <message>
        <source>The model that came with the program is in use.</source>
        <translation>النموذج المرفق بالبرنامج قيد الاستخدام.</translation>
    </message>
    <message numerus="yes">
        <source>Model %1 is in use, trained on %Ln decision(s) on %2.</source>
        <translation>
            <numerusform>النموذج %1 قيد الاستخدام، ولم يُدرَّب على أي قرار، في %2.</numerusform>
            <numerusform>النموذج %1 قيد الاستخدام، دُرِّب على قرار واحد في %2.</numerusform>
            <numerusform>النموذج %1 قيد الاستخدام، دُرِّب على قرارين في %2.</numerusform>
            <numerusform>النموذج %1 قيد الاستخدام، دُرِّب على %Ln قرارات في %2.</numerusform>
            <numerusform>النموذج %1 قيد الاستخدام، دُرِّب على %Ln قرارًا في %2.</numerusform>
            <numerusform>النموذج %1 قيد الاستخدام، دُرِّب على %Ln قرار في %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln final decision(s) came since.</source>
        <translation>
            <numerusform>لم يصدر منذئذ أي قرار نهائي.</numerusform>
            <numerusform>صدر منذئذ قرار نهائي واحد.</numerusform>
            <numerusform>صدر منذئذ قراران نهائيان.</numerusform>
            <numerusform>صدرت منذئذ %Ln قرارات نهائية.</numerusform>
            <numerusform>صدر منذئذ %Ln قرارًا نهائيًا.</numerusform>
            <numerusform>صدر منذئذ %Ln قرار نهائي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Training and scoring</source>
        <translation>التدريب وحساب الدرجات</translation>
    </message>
    <message>
        <source>The new model is in use.</source>
        <translation>النموذج الجديد قيد الاستخدام.</translation>
    </message>
    <message>
        <source>The decisions give the same model.</source>
        <translation>تعطي القرارات النموذج نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open request(s) were scored with it.</source>
        <translation>
            <numerusform>لم تُحسب به درجة أي طلب مفتوح.</numerusform>
            <numerusform>حُسبت به درجة طلب مفتوح واحد.</numerusform>
            <numerusform>حُسبت به درجتا طلبين مفتوحين.</numerusform>
            <numerusform>حُسبت به درجات %Ln طلبات مفتوحة.</numerusform>
            <numerusform>حُسبت به درجات %Ln طلبًا مفتوحًا.</numerusform>
            <numerusform>حُسبت به درجات %Ln طلب مفتوح.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scoring was stopped; train again to score the rest.</source>
        <translation>أُوقف حساب الدرجات؛ أعد التدريب لحساب درجات الباقي.</translation>
    </message>
</context>
<context>
    <name>ui::OversightPage</name>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Figures of oversight</source>
        <translation>أرقام الإشراف</translation>
    </message>
    <message>
        <source>Compute the figures again</source>
        <translation>إعادة حساب الأرقام</translation>
    </message>
    <message>
        <source>Oversight</source>
        <translation>الإشراف</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>compute the figures again</source>
        <translation>إعادة حساب الأرقام</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next table or button</source>
        <translation>الجدول أو الزر التالي</translation>
    </message>
    <message>
        <source>Oversight shows how well the sorting works and what it misses. The miss rate comes from requests drawn at random for detailed review, whatever their concern; its interval says how far it can be trusted, and few audits make it wide. Every chart has a table with the same figures. Rates per country point at a question to look into, never at an answer. Plain first-come order switches every score off for order and choice, at once.</source>
        <translation>يُظهر الإشراف مدى جودة الفرز وما يفوته. يأتي معدل الإغفال من طلبات اختيرت بالقرعة للمراجعة التفصيلية مهما كان مستوى القلق؛ وتبيّن فترة الثقة مدى الاعتماد عليه، وتتسع بقلة عمليات التدقيق. لكل رسم بياني جدول بالأرقام نفسها. والمعدلات حسب البلد تشير إلى سؤال يُبحث، لا إلى جواب أبدًا. وترتيب الورود البسيط يوقف فورًا كل الدرجات في الترتيب والاختيار.</translation>
    </message>
    <message>
        <source>Miss rate</source>
        <translation>معدل الإغفال</translation>
    </message>
    <message>
        <source>Drift alarms</source>
        <translation>تنبيهات الانحراف</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Order of work</source>
        <translation>ترتيب العمل</translation>
    </message>
    <message>
        <source>Reason for the switch</source>
        <translation>سبب التبديل</translation>
    </message>
    <message>
        <source>Reason, kept in the audit log</source>
        <translation>السبب، ويُحفظ في سجل التدقيق</translation>
    </message>
    <message>
        <source>Plain first-come order is on: no score takes part in choice or order.</source>
        <translation>ترتيب الورود البسيط مفعّل: لا تدخل أي درجة في الاختيار أو الترتيب.</translation>
    </message>
    <message>
        <source>By concern: the requests that raise most concern come first.</source>
        <translation>حسب القلق: الطلبات الأكثر إثارة للقلق أولًا.</translation>
    </message>
    <message>
        <source>Go back to order by concern</source>
        <translation>العودة إلى الترتيب حسب القلق</translation>
    </message>
    <message>
        <source>Switch to first-come order</source>
        <translation>التبديل إلى ترتيب الورود</translation>
    </message>
    <message>
        <source>Computing the figures</source>
        <translation>جارٍ حساب الأرقام</translation>
    </message>
    <message>
        <source>No drift alarm: bands, sources, indicators and calibration are as before.</source>
        <translation>لا تنبيه انحراف: المستويات والمصادر والمؤشرات والمعايرة كما كانت.</translation>
    </message>
    <message>
        <source>⚠ Drift: %1</source>
        <comment>warning sign, sentences</comment>
        <translation>⚠ انحراف: %1</translation>
    </message>
    <message>
        <source>Plain first-come order is on.</source>
        <translation>ترتيب الورود البسيط مفعّل.</translation>
    </message>
    <message>
        <source>Order by concern is on.</source>
        <translation>الترتيب حسب القلق مفعّل.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>The report is written: %1</source>
        <translation>كُتب التقرير: %1</translation>
    </message>
    <message numerus="yes">
        <source>As of %1; %Ln request(s).</source>
        <translation>
            <numerusform>حتى %1؛ لا طلبات.</numerusform>
            <numerusform>حتى %1؛ طلب واحد.</numerusform>
            <numerusform>حتى %1؛ طلبان.</numerusform>
            <numerusform>حتى %1؛ %Ln طلبات.</numerusform>
            <numerusform>حتى %1؛ %Ln طلبًا.</numerusform>
            <numerusform>حتى %1؛ %Ln طلب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PersonFindSource</name>
    <message>
        <source>Persons</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>name, case number</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>All persons found, side by side</source>
        <translation>كل من عُثر عليهم، جنبًا إلى جنب</translation>
    </message>
</context>
<context>
    <name>ui::PersonsPage</name>
    <message>
        <source>Find a person, or work through suggested links</source>
        <translation>البحث عن شخص، أو مراجعة الصلات المقترحة</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>To the other tab</source>
        <translation>إلى علامة التبويب الأخرى</translation>
    </message>
</context>
<context>
    <name>ui::PreviewPanel</name>
    <message>
        <source>Return to the source is proposed. %1</source>
        <translation>تُقترح الإعادة إلى المصدر. %1</translation>
    </message>
    <message>
        <source>Detailed review: a rule refers it. %1</source>
        <translation>مراجعة تفصيلية: تحيله إليها قاعدة. %1</translation>
    </message>
    <message>
        <source>Detailed review: chosen within the share. %1</source>
        <translation>مراجعة تفصيلية: اختير ضمن النسبة المحددة. %1</translation>
    </message>
    <message>
        <source>Standard review. No indicator fired; that does not say that the request is compliant.</source>
        <translation>مراجعة عادية. لم يظهر أي مؤشر؛ ولا يعني ذلك أن الطلب مستوفٍ للقواعد.</translation>
    </message>
    <message>
        <source>Standard review. %1</source>
        <translation>مراجعة عادية. %1</translation>
    </message>
    <message>
        <source>No request selected</source>
        <translation>لم يُحدَّد طلب</translation>
    </message>
    <message>
        <source>Select a request to see what it is about and why it is here.</source>
        <translation>حدّد طلبًا لترى موضوعه وسبب وجوده هنا.</translation>
    </message>
    <message>
        <source>charge unknown</source>
        <translation>التهمة مجهولة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, charges</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>name unknown</source>
        <translation>الاسم مجهول</translation>
    </message>
    <message>
        <source>The request gives no facts.</source>
        <translation>لا يذكر الطلب وقائع.</translation>
    </message>
    <message>
        <source>Came in %1</source>
        <translation>ورد في %1</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · النسخة %2</translation>
    </message>
</context>
<context>
    <name>ui::ProblemModel</name>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>السجل %1</translation>
    </message>
    <message>
        <source>%1

As written: %2</source>
        <translation>%1

كما ورد: %2</translation>
    </message>
    <message>
        <source>not taken over</source>
        <translation>لم يُدرج</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>whole record</source>
        <translation>السجل كله</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>ui::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>بقي %Ln ثانية</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %Ln ثوانٍ</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>بقي %Ln دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %Ln دقائق</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>count, time left</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ui::QueueModel</name>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الشخص أو الشيء</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>التهمة</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>القلق</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>في عهدة</translation>
    </message>
    <message>
        <source>no longer in the case file</source>
        <translation>لم يعد في ملف القضايا</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>name unknown</source>
        <translation>الاسم مجهول</translation>
    </message>
    <message>
        <source>return proposed</source>
        <translation>إعادة مقترحة</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1، النسخة %2</translation>
    </message>
    <message>
        <source>%1, %2, version %3</source>
        <translation>%1، %2، النسخة %3</translation>
    </message>
    <message>
        <source>Concern: %1. A mandatory referral.</source>
        <translation>مستوى القلق: %1. إحالة إلزامية.</translation>
    </message>
    <message>
        <source>Concern: %1.</source>
        <translation>مستوى القلق: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>indicator code, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, concern %3</source>
        <comment>screen reader: request, type, band</comment>
        <translation>%1، %2، مستوى القلق %3</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Verdict first is on: the concern is shown in the case, once you have saved your own provisional verdict.</source>
        <translation>«الحكم أولًا» مفعّل: يظهر القلق في القضية بعد أن تحفظ حكمك المؤقت.</translation>
    </message>
</context>
<context>
    <name>ui::QueuePage</name>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Queue of requests</source>
        <translation>قائمة انتظار الطلبات</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>الطلب التالي</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>الطلب السابق</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>إظهار المعاينة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Claim this request</source>
        <translation>أخذ هذا الطلب في العهدة</translation>
    </message>
    <message>
        <source>Release this request</source>
        <translation>رفع العهدة عن هذا الطلب</translation>
    </message>
    <message>
        <source>Filter by this cell</source>
        <translation>الترشيح بهذه الخلية</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>إزالة كل المرشّحات</translation>
    </message>
    <message>
        <source>Links of this subject</source>
        <translation>روابط هذا الشخص</translation>
    </message>
    <message>
        <source>Read the queue again</source>
        <translation>إعادة قراءة قائمة الانتظار</translation>
    </message>
    <message>
        <source>J / K</source>
        <translation>J / K</translation>
    </message>
    <message>
        <source>next, previous request</source>
        <translation>الطلب التالي، السابق</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open the request</source>
        <translation>فتح الطلب</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مفتاح المسافة</translation>
    </message>
    <message>
        <source>show or hide the preview</source>
        <translation>إظهار المعاينة أو إخفاؤها</translation>
    </message>
    <message>
        <source>C / Shift+C</source>
        <translation>C / Shift+C</translation>
    </message>
    <message>
        <source>claim, release</source>
        <translation>أخذ في العهدة، رفع العهدة</translation>
    </message>
    <message>
        <source>F / Shift+F</source>
        <translation>F / Shift+F</translation>
    </message>
    <message>
        <source>filter by the cell, remove all filters</source>
        <translation>الترشيح بالخلية، إزالة كل المرشّحات</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>links of this subject</source>
        <translation>روابط هذا الشخص</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>find by name or case number</source>
        <translation>البحث بالاسم أو رقم القضية</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>read the queue again</source>
        <translation>إعادة قراءة قائمة الانتظار</translation>
    </message>
    <message>
        <source>The queue lists every request, the ones that need detailed review first. The edge shows the colour of the notice. Concern is how far the request raises concern, as a word; the codes are the indicators that fired, and hovering over them tells what they mean. Nothing here is cleared by the machine: a low concern still needs a person&apos;s decision. Click a column&apos;s heading to sort by it, again to turn the order round, a third time to come back to the order of the desk.</source>
        <translation>تسرد قائمة الانتظار كل الطلبات، بدءًا بما يحتاج إلى مراجعة تفصيلية. يبيّن الطرف لون النشرة. ومستوى القلق كلمة تبيّن مدى ما يثيره الطلب من قلق؛ والرموز هي المؤشرات التي ظهرت، ويُعرف معناها بتمرير المؤشر فوقها. لا تجيز الآلة شيئًا هنا: فحتى القلق المنخفض يحتاج إلى قرار شخص. انقر رأس العمود للفرز به، ومرة ثانية لعكس الترتيب، وثالثة للعودة إلى ترتيب المكتب.</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>جارٍ قراءة قائمة الانتظار…</translation>
    </message>
    <message>
        <source>No request matches these filters</source>
        <translation>لا طلب يطابق هذه المرشّحات</translation>
    </message>
    <message>
        <source>All requests of the case file were looked at. Remove a filter to see more.</source>
        <translation>جرى فحص كل طلبات ملف القضايا. أزل مرشّحًا لترى المزيد.</translation>
    </message>
    <message>
        <source>This case file holds no requests yet</source>
        <translation>لا يحوي ملف القضايا هذا طلبات بعد</translation>
    </message>
    <message>
        <source>Import the files that came in: each request is read, checked and put in its place here.</source>
        <translation>استورد الملفات الواردة: يُقرأ كل طلب ويُفحص ويوضع في مكانه هنا.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>The request is claimed for you.</source>
        <translation>أصبح الطلب في عهدتك.</translation>
    </message>
    <message>
        <source>The request is released.</source>
        <translation>رُفعت العهدة عن الطلب.</translation>
    </message>
    <message>
        <source>More requests have come in than the list shows.</source>
        <translation>وصلت طلبات أكثر مما تعرضه القائمة.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message>
        <source>Places</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>ui::RailButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>place, key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::RequestFindSource</name>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>name unknown</source>
        <translation>الاسم مجهول</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>case number, name</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>type, state</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ui::RequestView</name>
    <message>
        <source>Indicators at the text</source>
        <translation>المؤشرات في النص</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
</context>
<context>
    <name>ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>in any script, in any order</source>
        <translation>بأي كتابة وبأي ترتيب</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>1979-03-14, 1979</source>
        <translation>1979-03-14، 1979</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>codes: XA, XB</source>
        <translation>الرموز: XA، XB</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Subjects found</source>
        <translation>من عُثر عليهم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Links of this subject</source>
        <translation>روابط هذا الشخص</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>سهم الأسفل</translation>
    </message>
    <message>
        <source>from the fields to the list</source>
        <translation>من الحقول إلى القائمة</translation>
    </message>
    <message>
        <source>J / K</source>
        <translation>J / K</translation>
    </message>
    <message>
        <source>next, previous subject</source>
        <translation>النتيجة التالية، السابقة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open the request</source>
        <translation>فتح الطلب</translation>
    </message>
    <message>
        <source>Space or forward arrow</source>
        <translation>مفتاح المسافة أو سهم التقدم</translation>
    </message>
    <message>
        <source>side by side with what was looked for</source>
        <translation>جنبًا إلى جنب مع المبحوث عنه</translation>
    </message>
    <message>
        <source>Shift+Down, Space</source>
        <translation>Shift+سهم الأسفل، مفتاح المسافة</translation>
    </message>
    <message>
        <source>choose two, compare them with each other</source>
        <translation>اختيار اثنين ومقارنتهما معًا</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>links of this subject</source>
        <translation>روابط هذا الشخص</translation>
    </message>
    <message>
        <source>/ or Esc</source>
        <translation>/ أو Esc</translation>
    </message>
    <message>
        <source>back to the name</source>
        <translation>العودة إلى الاسم</translation>
    </message>
    <message>
        <source>Search finds the subjects of all requests by a name in any script and any order, misspelt, shortened or turned round, and by a date of birth, a nationality or the number of a document. The chance says how likely it is that the subject is the one looked for; the bits say how much each field speaks for it or against it. What is not known counts neither way. An answer points at a request; whether it is the same person, a person decides.</source>
        <translation>يعثر البحث على من ترد أسماؤهم في كل الطلبات باسم بأي كتابة وأي ترتيب، ولو أُخطئ في كتابته أو اختُصر أو قُلب، وبتاريخ ميلاد أو جنسية أو رقم وثيقة. يبيّن الاحتمال مدى ترجيح أن يكون هو المبحوث عنه؛ وتبيّن البتات مقدار ما يشهد به كل حقل له أو عليه. والمجهول لا يُحسب في أي اتجاه. وتشير النتيجة إلى طلب؛ أما كونه الشخص نفسه فيقرره شخص.</translation>
    </message>
    <message>
        <source>The date of birth is not understood and was left out. Write 1979, 1979-03 or 1979-03-14.</source>
        <translation>لم يُفهم تاريخ الميلاد فتُرك. اكتب 1979 أو 1979-03 أو 1979-03-14.</translation>
    </message>
    <message>
        <source>The subjects could not be read: %1</source>
        <translation>تعذّرت قراءة البيانات: %1</translation>
    </message>
    <message>
        <source>Reading the subjects: %1. Everything else works meanwhile.</source>
        <translation>جارٍ قراءة البيانات: %1. وكل ما سواها يعمل في الأثناء.</translation>
    </message>
    <message>
        <source>Reading the subjects. Everything else works meanwhile.</source>
        <translation>جارٍ قراءة البيانات. وكل ما سواها يعمل في الأثناء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subject(s) found among %1, the most evidence first.</source>
        <translation>
            <numerusform>لا نتائج من بين %1.</numerusform>
            <numerusform>نتيجة واحدة من بين %1.</numerusform>
            <numerusform>نتيجتان من بين %1، الأقوى قرائنَ أولًا.</numerusform>
            <numerusform>%Ln نتائج من بين %1، الأقوى قرائنَ أولًا.</numerusform>
            <numerusform>%Ln نتيجة من بين %1، الأقوى قرائنَ أولًا.</numerusform>
            <numerusform>%Ln نتيجة من بين %1، الأقوى قرائنَ أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The subjects are being read</source>
        <translation>جارٍ قراءة البيانات</translation>
    </message>
    <message>
        <source>What you type is looked for as soon as they are.</source>
        <translation>سيُبحث عما تكتبه فور انتهاء القراءة.</translation>
    </message>
    <message>
        <source>No subject fits</source>
        <translation>لا نتيجة مطابقة</translation>
    </message>
    <message>
        <source>All subjects of the case file were looked at. Try fewer words of the name, or the name alone.</source>
        <translation>جرى فحص ملف القضايا كله. جرّب كلمات أقل من الاسم، أو الاسم وحده.</translation>
    </message>
    <message>
        <source>Type a name as you know it, or the number of a document.</source>
        <translation>اكتب الاسم كما تعرفه، أو رقم وثيقة.</translation>
    </message>
    <message>
        <source>Choose one subject to compare it with what was looked for, or two to compare them with each other.</source>
        <translation>اختر نتيجة لمقارنتها بالمبحوث عنه، أو اثنتين لمقارنتهما معًا.</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>المبحوث عنه</translation>
    </message>
    <message>
        <source>Search persons</source>
        <translation>البحث عن أشخاص</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>to the suggested links, and back</source>
        <translation>إلى الصلات المقترحة، والعودة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subject(s) can be found.</source>
        <translation>
            <numerusform>لا يمكن العثور على أحد.</numerusform>
            <numerusform>يمكن البحث في شخص أو شيء واحد.</numerusform>
            <numerusform>يمكن البحث في شخصين أو شيئين.</numerusform>
            <numerusform>يمكن البحث في %Ln أشخاص أو أشياء.</numerusform>
            <numerusform>يمكن البحث في %Ln شخصًا أو شيئًا.</numerusform>
            <numerusform>يمكن البحث في %Ln شخص أو شيء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Case files (*.ndcase *.db *.sqlite);;All files (*)</source>
        <translation>ملفات القضايا (*.ndcase *.db *.sqlite);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Notice Desk</source>
        <translation>Notice Desk</translation>
    </message>
    <message>
        <source>Requests for notices and diffusions are kept in a case file on this computer. Open yours, or make a new one and import what came in.</source>
        <translation>تُحفظ طلبات النشرات والتعاميم في ملف قضايا على هذا الحاسوب. افتح ملفك، أو أنشئ ملفًا جديدًا واستورد ما ورد.</translation>
    </message>
    <message>
        <source>Open a case file…</source>
        <translation>فتح ملف قضايا…</translation>
    </message>
    <message>
        <source>New case file…</source>
        <translation>ملف قضايا جديد…</translation>
    </message>
    <message>
        <source>Demo with invented requests</source>
        <translation>عرض توضيحي بطلبات مختلقة</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>فتح للقراءة فقط</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>فتح ملف قضايا</translation>
    </message>
    <message>
        <source>New case file</source>
        <translation>ملف قضايا جديد</translation>
    </message>
    <message>
        <source>%1 could not be opened. %2</source>
        <comment>file name, why and what to do</comment>
        <translation>تعذّر فتح %1. %2</translation>
    </message>
</context>
<context>
    <name>ui::StartPanel</name>
    <message>
        <source>Who is linked to whom?</source>
        <translation>من يرتبط بمن؟</translation>
    </message>
    <message>
        <source>Search persons and groups</source>
        <translation>البحث عن أشخاص ومجموعات</translation>
    </message>
    <message>
        <source>A person, a group or a case number</source>
        <translation>شخص أو مجموعة أو رقم قضية</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Groups with the widest reach</source>
        <translation>المجموعات الأوسع انتشارًا</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Looking for groups…</source>
        <translation>جارٍ البحث عن مجموعات…</translation>
    </message>
    <message>
        <source>No request names a group yet. Search for a person instead.</source>
        <translation>لا طلب يذكر مجموعة بعد. ابحث عن شخص بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>%1 – members: %2, continents: %3, spread: %4</source>
        <translation>%1 – الأعضاء: %2، القارات: %3، الانتشار: %4</translation>
    </message>
    <message>
        <source>Nothing in the link graph holds these words.</source>
        <translation>لا شيء في مخطط الروابط يحوي هذه الكلمات.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Case file</source>
        <translation>ملف القضايا</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Share in detailed review</source>
        <translation>نسبة المراجعة التفصيلية</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>آخر نسخة احتياطية</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (للقراءة فقط)</translation>
    </message>
    <message>
        <source>Detailed %1 of %2, goal %3 · referred by a rule %4</source>
        <translation>تفصيلية %1 من %2، الهدف %3 · أحالتها قاعدة %4</translation>
    </message>
    <message>
        <source>No backup from here yet</source>
        <translation>لا نسخة احتياطية من هنا بعد</translation>
    </message>
    <message>
        <source>Backup today, %1</source>
        <translation>نسخة احتياطية اليوم، %1</translation>
    </message>
    <message numerus="yes">
        <source>Backup %Ln day(s) ago</source>
        <translation>
            <numerusform>نسخة احتياطية اليوم</numerusform>
            <numerusform>نسخة احتياطية قبل يوم واحد</numerusform>
            <numerusform>نسخة احتياطية قبل يومين</numerusform>
            <numerusform>نسخة احتياطية قبل %Ln أيام</numerusform>
            <numerusform>نسخة احتياطية قبل %Ln يومًا</numerusform>
            <numerusform>نسخة احتياطية قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Miss rate</source>
        <translation>معدل الإغفال</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln request(s): %1 chosen for detailed review within the share, %2 there because a rule refers them, %3 proposed for return to the source, %4 decided.</source>
        <translation>
            <numerusform>لا طلبات: اختير %1 للمراجعة التفصيلية ضمن النسبة، وأحالت قاعدة %2، واقتُرحت إعادة %3 إلى المصدر، وبُتّ في %4.</numerusform>
            <numerusform>من طلب واحد: اختير %1 للمراجعة التفصيلية ضمن النسبة، وأحالت قاعدة %2، واقتُرحت إعادة %3 إلى المصدر، وبُتّ في %4.</numerusform>
            <numerusform>من طلبين: اختير %1 للمراجعة التفصيلية ضمن النسبة، وأحالت قاعدة %2، واقتُرحت إعادة %3 إلى المصدر، وبُتّ في %4.</numerusform>
            <numerusform>من %Ln طلبات: اختير %1 للمراجعة التفصيلية ضمن النسبة، وأحالت قاعدة %2، واقتُرحت إعادة %3 إلى المصدر، وبُتّ في %4.</numerusform>
            <numerusform>من %Ln طلبًا: اختير %1 للمراجعة التفصيلية ضمن النسبة، وأحالت قاعدة %2، واقتُرحت إعادة %3 إلى المصدر، وبُتّ في %4.</numerusform>
            <numerusform>من %Ln طلب: اختير %1 للمراجعة التفصيلية ضمن النسبة، وأحالت قاعدة %2، واقتُرحت إعادة %3 إلى المصدر، وبُتّ في %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading of the subjects</source>
        <translation>قراءة البيانات</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>إلغاء الاستيراد</translation>
    </message>
    <message>
        <source>Reading the subjects, %1 %</source>
        <comment>percentage</comment>
        <translation>قراءة البيانات، %1٪</translation>
    </message>
    <message>
        <source>Importing, %1 %</source>
        <comment>percentage</comment>
        <translation>الاستيراد، %1٪</translation>
    </message>
</context>
<context>
    <name>ui::SuggestionModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>what was decided, pair</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>name unknown</source>
        <translation>الاسم مجهول</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two case numbers</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 · same document, another identity</source>
        <translation>%1 · الوثيقة نفسها، هوية أخرى</translation>
    </message>
    <message>
        <source>%1 · joined, but weakly</source>
        <translation>%1 · مضمومان، لكن بصلة ضعيفة</translation>
    </message>
    <message>
        <source>%1 · chance %2</source>
        <comment>case numbers, chance of being one person</comment>
        <translation>%1 · الاحتمال %2</translation>
    </message>
    <message>
        <source>same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>different</source>
        <translation>مختلفان</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>جرى تخطيه</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>بانتظار شخص ثانٍ</translation>
    </message>
    <message>
        <source>%1 and %2, %3</source>
        <comment>screen reader: two names, case numbers and chance</comment>
        <translation>%1 و%2، %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pair, what was decided</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::SuggestionsPage</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln آخر</numerusform>
            <numerusform>%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between case numbers</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 and %2 were decided to be different persons.</source>
        <translation>تقرر أن %1 و%2 شخصان مختلفان.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same document with another identity.</source>
        <translation>في %1 و%2 الوثيقة نفسها بهوية أخرى.</translation>
    </message>
    <message>
        <source>The dates of birth of %1 and %2 can&apos;t be of one person.</source>
        <translation>لا يمكن أن يكون تاريخا الميلاد في %1 و%2 لشخص واحد.</translation>
    </message>
    <message>
        <source>%1 and %2 give a different sex.</source>
        <translation>يذكر %1 و%2 جنسًا مختلفًا.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث من جديد</translation>
    </message>
    <message>
        <source>Pairs to work through</source>
        <translation>أزواج للمراجعة</translation>
    </message>
    <message>
        <source>How many are worked through</source>
        <translation>كم منها روجع</translation>
    </message>
    <message>
        <source>Look for pairs again</source>
        <translation>البحث عن أزواج من جديد</translation>
    </message>
    <message>
        <source>Suggested links</source>
        <translation>الصلات المقترحة</translation>
    </message>
    <message>
        <source>What joining brings together</source>
        <translation>ما يجمعه الضم</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>ما يعارض ذلك</translation>
    </message>
    <message>
        <source>What waits for a second person</source>
        <translation>ما ينتظر شخصًا ثانيًا</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason, kept with the step (R)</source>
        <translation>السبب، يُحفظ مع الخطوة (R)</translation>
    </message>
    <message>
        <source>M  Same person</source>
        <translation>M  الشخص نفسه</translation>
    </message>
    <message>
        <source>The two requests concern one person</source>
        <translation>الطلبان يخصان شخصًا واحدًا</translation>
    </message>
    <message>
        <source>D  Different</source>
        <translation>D  مختلفان</translation>
    </message>
    <message>
        <source>The two requests concern two persons</source>
        <translation>الطلبان يخصان شخصين</translation>
    </message>
    <message>
        <source>S  Skip</source>
        <translation>S  تخطٍّ</translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation>لا يُسجَّل شيء</translation>
    </message>
    <message>
        <source>U  Undo</source>
        <translation>U  تراجع</translation>
    </message>
    <message>
        <source>Takes back the latest step of this case file that stands</source>
        <translation>يتراجع عن آخر خطوة سارية في ملف القضايا هذا</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>Different persons</source>
        <translation>شخصان مختلفان</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Undo the latest step</source>
        <translation>التراجع عن آخر خطوة</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>كتابة السبب</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>الزوج التالي</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>الزوج السابق</translation>
    </message>
    <message>
        <source>Open the left request</source>
        <translation>فتح الطلب الأول</translation>
    </message>
    <message>
        <source>Open the right request</source>
        <translation>فتح الطلب الثاني</translation>
    </message>
    <message>
        <source>Links of the left subject</source>
        <translation>روابط الشخص الأول</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>the same person: joins the two requests</source>
        <translation>الشخص نفسه: يضم الطلبين</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>different persons: keeps them apart</source>
        <translation>شخصان مختلفان: يُبقيهما منفصلين</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>skip: nothing is recorded</source>
        <translation>تخطٍّ: لا يُسجَّل شيء</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>undo the latest step</source>
        <translation>التراجع عن آخر خطوة</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>write the reason</source>
        <translation>كتابة السبب</translation>
    </message>
    <message>
        <source>J / K</source>
        <translation>J / K</translation>
    </message>
    <message>
        <source>next, previous pair</source>
        <translation>الزوج التالي، السابق</translation>
    </message>
    <message>
        <source>O / Shift+O</source>
        <translation>O / Shift+O</translation>
    </message>
    <message>
        <source>open the left, the right request</source>
        <translation>فتح الطلب الأول، الثاني</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>links of this subject</source>
        <translation>روابط هذا الشخص</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>to finding a person, and back</source>
        <translation>إلى البحث عن شخص، والعودة</translation>
    </message>
    <message>
        <source>Suggested links are pairs of requests that may concern one person, the likeliest first. Both sides stand beside each other, and the bits say how much each field speaks for one person or against it. Whether it is one person, you decide: M joins the requests, D keeps them apart, S leaves the pair, U takes the latest step back. Before you join, the page says which requests would become one person and what speaks against it; against a conflict a reason is needed. Where a request of the person was refused, parting takes two people: the first proposes, the second confirms with the same key.</source>
        <translation>الصلات المقترحة أزواج من الطلبات قد تخص شخصًا واحدًا، الأرجح أولًا. يظهر الجانبان متجاورين، وتبيّن البتات مقدار ما يرجّح به كل حقل أنه شخص واحد أو خلاف ذلك. أما كونه شخصًا واحدًا فالقرار لك: M يضم الطلبين، وD يُبقيهما منفصلين، وS يترك الزوج، وU يتراجع عن آخر خطوة. وقبل الضم تبيّن الصفحة أي الطلبات تصبح لشخص واحد وما الذي يعارض ذلك؛ وعند وجود تعارض يلزم ذكر السبب. وإذا رُفض طلب بشأن الشخص، تطلّب الفصل شخصين: الأول يقترح، والثاني يؤكد بالمفتاح نفسه.</translation>
    </message>
    <message>
        <source>Looking for pairs</source>
        <translation>جارٍ البحث عن أزواج</translation>
    </message>
    <message>
        <source>%1 worked through</source>
        <comment>so many of so many pairs</comment>
        <translation>روجع %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · the %Ln likeliest pair(s) are shown</source>
        <comment>first what is worked through</comment>
        <translation>
            <numerusform>%1 · لا أزواج معروضة</numerusform>
            <numerusform>%1 · يُعرض الزوج الأرجح</numerusform>
            <numerusform>%1 · يُعرض الزوجان الأرجحان</numerusform>
            <numerusform>%1 · تُعرض أرجح %Ln أزواج</numerusform>
            <numerusform>%1 · يُعرض أرجح %Ln زوجًا</numerusform>
            <numerusform>%1 · يُعرض أرجح %Ln زوج</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the subjects…</source>
        <translation>جارٍ قراءة البيانات…</translation>
    </message>
    <message>
        <source>Pairs can be looked for as soon as the subjects are read.</source>
        <translation>يمكن البحث عن أزواج حالما تُقرأ البيانات.</translation>
    </message>
    <message>
        <source>Looking for pairs…</source>
        <translation>جارٍ البحث عن أزواج…</translation>
    </message>
    <message>
        <source>What is found appears here at once. Everything else works meanwhile.</source>
        <translation>ما يُعثر عليه يظهر هنا فورًا. وكل ما سواه يعمل في الأثناء.</translation>
    </message>
    <message>
        <source>No pair to decide</source>
        <translation>لا زوج للبت فيه</translation>
    </message>
    <message>
        <source>All requests were compared. None is likely to concern the person of another one, beside what is decided already.</source>
        <translation>قورنت كل الطلبات. ولا يُرجَّح أن يخص أي منها شخص طلب آخر، عدا ما تقرر من قبل.</translation>
    </message>
    <message>
        <source>Do some requests concern the same person?</source>
        <translation>هل تخص بعض الطلبات الشخص نفسه؟</translation>
    </message>
    <message>
        <source>All requests are compared with each other, those in detailed review first. With many requests this takes long; you can work meanwhile and stop it at any time.</source>
        <translation>تُقارن كل الطلبات بعضها ببعض، وأولها ما في المراجعة التفصيلية. ومع كثرة الطلبات يطول ذلك؛ ويمكنك العمل في الأثناء وإيقافه في أي وقت.</translation>
    </message>
    <message>
        <source>Look for pairs</source>
        <translation>البحث عن أزواج</translation>
    </message>
    <message>
        <source>They are one person now.</source>
        <translation>أصبحا شخصًا واحدًا الآن.</translation>
    </message>
    <message numerus="yes">
        <source>Joining makes one person of %Ln request(s): %1.</source>
        <translation>
            <numerusform>لا يجعل الضم أي طلبات لشخص واحد: %1.</numerusform>
            <numerusform>يجعل الضم طلبًا واحدًا لشخص واحد: %1.</numerusform>
            <numerusform>يجعل الضم طلبين لشخص واحد: %1.</numerusform>
            <numerusform>يجعل الضم %Ln طلبات لشخص واحد: %1.</numerusform>
            <numerusform>يجعل الضم %Ln طلبًا لشخص واحد: %1.</numerusform>
            <numerusform>يجعل الضم %Ln طلب لشخص واحد: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>warning sign, sentence</comment>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>They can&apos;t be joined while this stands.</source>
        <translation>لا يمكن ضمهما ما دام هذا قائمًا.</translation>
    </message>
    <message>
        <source>To join them all the same, write a reason.</source>
        <translation>لضمهما مع ذلك، اكتب السبب.</translation>
    </message>
    <message>
        <source>Your undo waits for a second person: a request of this person was refused.</source>
        <translation>تراجعك ينتظر شخصًا ثانيًا: رُفض طلب بشأن هذا الشخص.</translation>
    </message>
    <message>
        <source>%1 proposes to undo the latest step, which parts a refused person. U confirms it.</source>
        <translation>يقترح %1 التراجع عن آخر خطوة، وهو ما يفصل شخصًا رُفض طلب بشأنه. والمفتاح U يؤكد ذلك.</translation>
    </message>
    <message>
        <source>Your parting waits for a second person: a request of this person was refused.</source>
        <translation>فصلك ينتظر شخصًا ثانيًا: رُفض طلب بشأن هذا الشخص.</translation>
    </message>
    <message>
        <source>%1 proposes to part a refused person. D on that pair confirms it.</source>
        <translation>يقترح %1 فصل شخص رُفض طلب بشأنه. والمفتاح D على ذلك الزوج يؤكد ذلك.</translation>
    </message>
    <message>
        <source>The case file is open for reading only.</source>
        <translation>ملف القضايا مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>Proposed. A request of this person was refused: a second person has to take the same step before anything changes.</source>
        <translation>اقتُرح. رُفض طلب بشأن هذا الشخص: يجب أن يتخذ شخص ثانٍ الخطوة نفسها قبل أن يتغير أي شيء.</translation>
    </message>
    <message>
        <source>Joined: the same person.</source>
        <translation>ضُمّا: الشخص نفسه.</translation>
    </message>
    <message>
        <source>Kept apart: different persons.</source>
        <translation>أُبقيا منفصلين: شخصان مختلفان.</translation>
    </message>
    <message>
        <source>The latest step is taken back.</source>
        <translation>جرى التراجع عن آخر خطوة.</translation>
    </message>
    <message>
        <source>All pairs found so far are worked through.</source>
        <translation>روجعت كل الأزواج التي وُجدت حتى الآن.</translation>
    </message>
    <message>
        <source>All pairs are worked through.</source>
        <translation>روجعت كل الأزواج.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · stopped after %2 of %Ln request(s)</source>
        <comment>worked through, how far</comment>
        <translation>
            <numerusform>%1 · توقف بعد %2 من الطلبات</numerusform>
            <numerusform>%1 · توقف بعد %2 من طلب واحد</numerusform>
            <numerusform>%1 · توقف بعد %2 من طلبين</numerusform>
            <numerusform>%1 · توقف بعد %2 من %Ln طلبات</numerusform>
            <numerusform>%1 · توقف بعد %2 من %Ln طلبًا</numerusform>
            <numerusform>%1 · توقف بعد %2 من %Ln طلب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TriagePanel</name>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Detailed share</source>
        <translation>نسبة المراجعة التفصيلية</translation>
    </message>
    <message>
        <source>Of all requests, beside those that a rule refers</source>
        <translation>من كل الطلبات، عدا ما تحيله قاعدة</translation>
    </message>
    <message>
        <source>of it, at random</source>
        <translation>منها بالقرعة</translation>
    </message>
    <message>
        <source>Drawn whatever the concern, so that the miss rate can be known</source>
        <translation>تُسحب بالقرعة أيًّا كان القلق، لكي يمكن معرفة معدل الإغفال</translation>
    </message>
    <message>
        <source>of it, by novelty</source>
        <translation>منها حسب الجِدّة</translation>
    </message>
    <message>
        <source>Patterns of indicators that were seen least</source>
        <translation>أنماط المؤشرات الأقل ورودًا</translation>
    </message>
    <message>
        <source>What these figures mean</source>
        <translation>معنى هذه الأرقام</translation>
    </message>
    <message>
        <source>Plain first-come order</source>
        <translation>ترتيب الورود البسيط</translation>
    </message>
    <message>
        <source>The stop switch: no score takes part in the choice or in the order of the queue. The oldest request comes first.</source>
        <translation>مفتاح الإيقاف: لا تدخل أي درجة في الاختيار ولا في ترتيب قائمة الانتظار. ويأتي الطلب الأقدم أولًا.</translation>
    </message>
    <message>
        <source>Verdict first</source>
        <translation>الحكم أولًا</translation>
    </message>
    <message>
        <source>A reviewer says what they would decide before the concern and the model&apos;s words are shown. Both verdicts are kept. The queue shows no concern of open requests.</source>
        <translation>يذكر المراجع ما كان سيقرره قبل أن يُعرض القلق وما يقوله النموذج. ويُحفظ الحكمان كلاهما. ولا تعرض قائمة الانتظار قلق الطلبات المفتوحة.</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>سبب التغيير</translation>
    </message>
    <message>
        <source>Reason for the change, kept in the audit log</source>
        <translation>سبب التغيير، يُحفظ في سجل التدقيق</translation>
    </message>
    <message>
        <source>Apply the changed settings</source>
        <translation>تطبيق الإعدادات المعدّلة</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent sign behind a number</comment>
        <translation>٪</translation>
    </message>
    <message>
        <source>by their turn</source>
        <translation>حسب ترتيب الورود</translation>
    </message>
    <message>
        <source>by concern</source>
        <translation>حسب القلق</translation>
    </message>
    <message>
        <source>The parts at random and by novelty are more than the whole share together.</source>
        <translation>مجموع حصتي القرعة والجِدّة يفوق النسبة كلها.</translation>
    </message>
    <message>
        <source>The settings are changed; each is an entry of the audit log.</source>
        <translation>عُدِّلت الإعدادات؛ وكل منها قيد في سجل التدقيق.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln request(s), %1 go to detailed review: %2 drawn at random, %3 by novelty, %4 %5. Each request has a chance of %6 to be drawn. Requests that a rule refers come on top. The figures hold from the next import on; nothing is taken out of detailed review.</source>
        <comment>the fifth: by concern, or: by their turn</comment>
        <translation>
            <numerusform>من لا طلبات يذهب %1 إلى المراجعة التفصيلية: %2 بالقرعة، %3 حسب الجِدّة، %4 %5. واحتمال سحب كل طلب بالقرعة %6. وتُضاف إلى ذلك الطلبات التي تحيلها قاعدة. تسري الأرقام ابتداءً من الاستيراد التالي؛ ولا يُخرج شيء من المراجعة التفصيلية.</numerusform>
            <numerusform>من طلب واحد يذهب %1 إلى المراجعة التفصيلية: %2 بالقرعة، %3 حسب الجِدّة، %4 %5. واحتمال سحب كل طلب بالقرعة %6. وتُضاف إلى ذلك الطلبات التي تحيلها قاعدة. تسري الأرقام ابتداءً من الاستيراد التالي؛ ولا يُخرج شيء من المراجعة التفصيلية.</numerusform>
            <numerusform>من طلبين يذهب %1 إلى المراجعة التفصيلية: %2 بالقرعة، %3 حسب الجِدّة، %4 %5. واحتمال سحب كل طلب بالقرعة %6. وتُضاف إلى ذلك الطلبات التي تحيلها قاعدة. تسري الأرقام ابتداءً من الاستيراد التالي؛ ولا يُخرج شيء من المراجعة التفصيلية.</numerusform>
            <numerusform>من %Ln طلبات يذهب %1 إلى المراجعة التفصيلية: %2 بالقرعة، %3 حسب الجِدّة، %4 %5. واحتمال سحب كل طلب بالقرعة %6. وتُضاف إلى ذلك الطلبات التي تحيلها قاعدة. تسري الأرقام ابتداءً من الاستيراد التالي؛ ولا يُخرج شيء من المراجعة التفصيلية.</numerusform>
            <numerusform>من %Ln طلبًا يذهب %1 إلى المراجعة التفصيلية: %2 بالقرعة، %3 حسب الجِدّة، %4 %5. واحتمال سحب كل طلب بالقرعة %6. وتُضاف إلى ذلك الطلبات التي تحيلها قاعدة. تسري الأرقام ابتداءً من الاستيراد التالي؛ ولا يُخرج شيء من المراجعة التفصيلية.</numerusform>
            <numerusform>من %Ln طلب يذهب %1 إلى المراجعة التفصيلية: %2 بالقرعة، %3 حسب الجِدّة، %4 %5. واحتمال سحب كل طلب بالقرعة %6. وتُضاف إلى ذلك الطلبات التي تحيلها قاعدة. تسري الأرقام ابتداءً من الاستيراد التالي؛ ولا يُخرج شيء من المراجعة التفصيلية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WhyPanel</name>
    <message>
        <source>Why linked?</source>
        <translation>ما سبب الارتباط؟</translation>
    </message>
    <message>
        <source>Select a line, or press Space on one, to see why two are linked.</source>
        <translation>حدّد خطًا، أو اضغط مفتاح المسافة عليه، لترى سبب ارتباط الطرفين.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more reason(s) are not listed here; the export holds them all.</source>
        <translation>
            <numerusform>كل الأسباب مذكورة هنا.</numerusform>
            <numerusform>سبب آخر غير مذكور هنا؛ والتصدير يحويها كلها.</numerusform>
            <numerusform>سببان آخران غير مذكورين هنا؛ والتصدير يحويها كلها.</numerusform>
            <numerusform>%Ln أسباب أخرى غير مذكورة هنا؛ والتصدير يحويها كلها.</numerusform>
            <numerusform>%Ln سببًا آخر غير مذكور هنا؛ والتصدير يحويها كلها.</numerusform>
            <numerusform>%Ln سبب آخر غير مذكور هنا؛ والتصدير يحويها كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>Says so: %1</source>
        <translation>من يقول ذلك: %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>متى: %1</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>السجلات: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
</context>
<context>
    <name>workstation::Screenshots</name>
    <message>
        <source>%1 did not become ready.</source>
        <translation>لم يصبح %1 جاهزًا.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>تعذّرت كتابة %1.</translation>
    </message>
</context>
<context>
    <name>workstation::Workstation</name>
    <message>
        <source>Notice Desk %1

A workstation for reviewing requests for notices and diffusions. Free software under the GNU General Public License, version 3 or later.

Qt %2, used under the GNU Lesser General Public License.</source>
        <translation>Notice Desk %1

محطة عمل لمراجعة طلبات النشرات والتعاميم. برنامج حر برخصة غنو العمومية العامة، الإصدار 3 أو أحدث.

تُستخدم Qt %2 برخصة غنو العمومية الصغرى.</translation>
    </message>
    <message>
        <source>About Notice Desk</source>
        <translation>حول Notice Desk</translation>
    </message>
    <message>
        <source>Open another case file</source>
        <translation>فتح ملف قضايا آخر</translation>
    </message>
    <message>
        <source>That was the last request of this list.</source>
        <translation>كان هذا آخر طلب في القائمة.</translation>
    </message>
    <message>
        <source>Suggested links</source>
        <translation>الصلات المقترحة</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>Back up the case file</source>
        <translation>نسخ ملف القضايا احتياطيًا</translation>
    </message>
    <message>
        <source>Check the case file</source>
        <translation>فحص ملف القضايا</translation>
    </message>
    <message>
        <source>Verify the audit log</source>
        <translation>التحقق من سجل التدقيق</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>جارٍ فتح %1…</translation>
    </message>
</context>
</TS>
