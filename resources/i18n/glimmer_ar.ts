<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Album</name>
    <message>
        <source>Moments</source>
        <translation>لحظات</translation>
    </message>
</context>
<context>
    <name>AppreciatedField</name>
    <message>
        <source>+ I appreciate this</source>
        <translation>+ شيء أقدّره</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>لأجل ماذا؟</translation>
    </message>
    <message>
        <source>What for? It may stay open.</source>
        <translation>لأجل ماذا؟ ويمكن أن يبقى فارغًا.</translation>
    </message>
    <message>
        <source>this</source>
        <translation>هذا</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>An invitation</source>
        <translation>دعوة</translation>
    </message>
</context>
<context>
    <name>AskingLess</name>
    <message>
        <source>without {what}: {count}</source>
        <translation>بدون {what}: ‏{count}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>A new backup is made first…</source>
        <translation>تُصنع أولًا نسخة احتياطية جديدة…</translation>
    </message>
    <message>
        <source>A new backup of everything as it is now is made first, and looked over.</source>
        <translation>تُصنع أولًا نسخة احتياطية جديدة من كل شيء كما هو الآن، وتُراجَع.</translation>
    </message>
    <message>
        <source>Backups from before the passphrase are still in there, and anyone can read them. Under Privacy a sealed one can take their place.</source>
        <translation>ما زالت هناك نسخ احتياطية من قبل عبارة السر، ويمكن لأي أحد أن يقرأها. تحت «الخصوصية» يمكن أن تحلّ محلّها نسخة مختومة.</translation>
    </message>
    <message>
        <source>In the second folder the same is done; older files that go: {count}.</source>
        <translation>ويجري مثل ذلك في المجلد الثاني؛ ملفات أقدم ستُمحى: {count}.</translation>
    </message>
    <message>
        <source>In the second folder: {count}.</source>
        <translation>في المجلد الثاني: {count}.</translation>
    </message>
    <message>
        <source>In the second folder: {last}</source>
        <translation>في المجلد الثاني: {last}</translation>
    </message>
    <message>
        <source>It is on the same disk as your moments; one elsewhere helps when a disk breaks.</source>
        <translation>هي على القرص نفسه الذي عليه لحظاتك؛ ونسخة في مكان آخر تنفع إذا تعطّل قرص.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>Nothing of before can be brought back then: not what you let go, and not how a moment was.</source>
        <translation>لا يمكن بعدها استعادة شيء مما سبق: لا ما ودّعته، ولا ما كانت عليه لحظة من قبل.</translation>
    </message>
    <message>
        <source>Of backups that a disk had changed, so much is whole again, from the other copy: {count}. It may be well to have an eye on that disk.</source>
        <translation>نسخ احتياطية غيّرها قرص، وعادت سليمة من النسخة الأخرى: {count}. قد يحسن الانتباه إلى ذلك القرص.</translation>
    </message>
    <message>
        <source>Older backups gone: {count}. The new one is all there is.</source>
        <translation>نسخ احتياطية أقدم مُحيت: {count}. لم تبق إلا النسخة الجديدة.</translation>
    </message>
    <message>
        <source>Older backups in the second folder that a disk has changed: {count}. The newest one is whole; it may be well to have an eye on that disk.</source>
        <translation>نسخ احتياطية أقدم في المجلد الثاني غيّرها قرص: {count}. أحدثها سليمة؛ وقد يحسن الانتباه إلى ذلك القرص.</translation>
    </message>
    <message>
        <source>Older backups still hold it, until they go by themselves</source>
        <translation>ما زال في النسخ الأقدم، إلى أن تذهب من تلقاء نفسها</translation>
    </message>
    <message>
        <source>Older backups that a disk has changed: {count}. The new one is whole; in a terminal, glimmer doctor says which are not.</source>
        <translation>نسخ احتياطية أقدم غيّرها قرص: {count}. النسخة الجديدة سليمة؛ والأمر glimmer doctor في الطرفية يبيّن أيّها.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Photos that a disk had changed are whole again, from a backup: {count}. It may be well to have an eye on that disk.</source>
        <translation>صور غيّرها قرص، وعادت سليمة من نسخة احتياطية: {count}. قد يحسن الانتباه إلى ذلك القرص.</translation>
    </message>
    <message>
        <source>So do files that were put aside beside them: {count}.</source>
        <translation>وكذلك ملفات وُضعت جانبًا معها: {count}.</translation>
    </message>
    <message>
        <source>Take it out for good</source>
        <translation>إخراجه نهائيًا</translation>
    </message>
    <message>
        <source>Take it out of the backups…</source>
        <translation>إخراجه من النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>The last backup</source>
        <translation>آخر نسخة احتياطية</translation>
    </message>
    <message>
        <source>The last backup found moments that are not as they were kept: {count}. In a terminal, glimmer doctor says which; an older backup may still have them whole.</source>
        <translation>وجدت آخر نسخة احتياطية لحظات ليست كما حُفظت: {count}. الأمر glimmer doctor في الطرفية يبيّن أيّها؛ وقد تكون سليمة في نسخة أقدم.</translation>
    </message>
    <message>
        <source>The last backup found photos that are not as they were kept: {count}. In a terminal, glimmer doctor says which; an older backup may still have them whole.</source>
        <translation>وجدت آخر نسخة احتياطية صورًا ليست كما حُفظت: {count}. الأمر glimmer doctor في الطرفية يبيّن أيّها؛ وقد تكون سليمة في نسخة أقدم.</translation>
    </message>
    <message>
        <source>The second folder has not been there since {since}. When it is back, copies go on by themselves. The last one in it: {last}</source>
        <translation>المجلد الثاني غير موجود منذ {since}. حين يعود، يستمر النسخ من تلقاء نفسه. آخر نسخة فيه: {last}</translation>
    </message>
    <message>
        <source>The second folder is not there just now. When it is, copies go on by themselves. The last one in it: {last}</source>
        <translation>المجلد الثاني غير موجود الآن. حين يعود، يستمر النسخ من تلقاء نفسه. آخر نسخة فيه: {last}</translation>
    </message>
    <message>
        <source>The second folder is not there just now: it keeps what it has until it is back, and the next copy there takes it out.</source>
        <translation>المجلد الثاني غير موجود الآن: يبقى فيه ما فيه حتى يعود، ثم تخرجه النسخة التالية هناك.</translation>
    </message>
    <message>
        <source>The second folder still holds it. The next copy that is made there takes it out.</source>
        <translation>ما زال ذلك في المجلد الثاني. النسخة التالية هناك تخرجه منه.</translation>
    </message>
    <message>
        <source>Then all older ones go: {count}, from {first} to {last}, with pictures that only they have.</source>
        <translation>ثم تُمحى كل النسخ الأقدم: {count}، من {first} إلى {last}، ومعها صور ليست إلا فيها.</translation>
    </message>
    <message>
        <source>Then all older ones go: {count}, of {first}, with pictures that only they have.</source>
        <translation>ثم تُمحى كل النسخ الأقدم: {count}، من {first}، ومعها صور ليست إلا فيها.</translation>
    </message>
    <message>
        <source>There is no backup of today. {why}</source>
        <translation>لا نسخة احتياطية لهذا اليوم. {why}</translation>
    </message>
    <message>
        <source>There is no backup of today: {path} is damaged. It was left as it is, and so were older backups. In a terminal, glimmer doctor says more.</source>
        <translation>لا نسخة احتياطية لهذا اليوم: الملف ⁨{path}⁩ تالف. تُرك كما هو، وكذلك النسخ الأقدم. والأمر glimmer doctor في الطرفية يقول المزيد.</translation>
    </message>
    <message>
        <source>There is no second copy of the last backup. {why}</source>
        <translation>لا نسخة ثانية من آخر نسخة احتياطية. {why}</translation>
    </message>
    <message>
        <source>There is none yet. It comes by itself, in quiet minutes after the next change.</source>
        <translation>لا توجد واحدة بعد. تأتي من تلقاء نفسها، في دقائق هادئة بعد التغيير التالي.</translation>
    </message>
    <message>
        <source>Under way: {done} of {total} looked at or copied…</source>
        <translation>قيد العمل: رُوجع أو نُسخ {done} من {total}…</translation>
    </message>
    <message>
        <source>What is in the bin stays in it. Exports, and backups in other folders, a second folder of before too, are left alone. A disk may keep traces of a file until it needs the room, and who syncs a folder may keep versions of it.</source>
        <translation>ما في السلة يبقى فيها. وما صُدّر، والنسخ الاحتياطية في مجلدات أخرى، وفي مجلد ثانٍ سابق أيضًا، لا يُمسّ. قد يحتفظ القرص بآثار ملف إلى أن يحتاج إلى مكانه، وقد تحتفظ خدمة المزامنة بنسخ منه.</translation>
    </message>
    <message>
        <source>What you let go for good</source>
        <translation>ما ودّعته نهائيًا</translation>
    </message>
    <message>
        <source>What you let go for good is still in there; the next copy takes it out.</source>
        <translation>ما ودّعته نهائيًا ما زال هناك؛ النسخة التالية تخرجه.</translation>
    </message>
    <message>
        <source>Your moments and the backup beside them are whole. Only the copy could not be written to {path} ({why}). Once it can, the next change brings it.</source>
        <translation>لحظاتك والنسخة الاحتياطية بجانبها سليمة. النسخة الثانية وحدها لم تُكتب في ⁨{path}⁩‏ ({why}). حين يصير ذلك ممكنًا، يأتي بها التغيير التالي.</translation>
    </message>
    <message>
        <source>Your moments and the backup beside them are whole. Only the copy could not be written: {path} lets nothing be written. Once it does, the next change brings it.</source>
        <translation>لحظاتك والنسخة الاحتياطية بجانبها سليمة. النسخة الثانية وحدها لم تُكتب: ⁨{path}⁩ لا يسمح بالكتابة. حين يسمح، يأتي بها التغيير التالي.</translation>
    </message>
    <message>
        <source>Your moments and the backup beside them are whole. Only the copy in {path} found no room. With a little room made there, the next change brings it.</source>
        <translation>لحظاتك والنسخة الاحتياطية بجانبها سليمة. النسخة الثانية في ⁨{path}⁩ وحدها لم تجد مكانًا. إذا توفّر هناك بعض المكان، يأتي بها التغيير التالي.</translation>
    </message>
    <message>
        <source>Your moments are kept as always. Only today&apos;s backup could not be written to {path} ({why}). Once it can, the next change brings one.</source>
        <translation>لحظاتك محفوظة كالعادة. نسخة اليوم الاحتياطية وحدها لم تُكتب في ⁨{path}⁩‏ ({why}). حين يصير ذلك ممكنًا، يأتي التغيير التالي بواحدة.</translation>
    </message>
    <message>
        <source>Your moments are kept as always. Only today&apos;s backup could not be written: {path} lets nothing be written. Once it does, the next change brings one.</source>
        <translation>لحظاتك محفوظة كالعادة. نسخة اليوم الاحتياطية وحدها لم تُكتب: ⁨{path}⁩ لا يسمح بالكتابة. حين يسمح، يأتي التغيير التالي بواحدة.</translation>
    </message>
    <message>
        <source>Your moments are kept as always. Only today&apos;s backup found no room: the disk with {path} is full. With a little room made there, the next change brings one.</source>
        <translation>لحظاتك محفوظة كالعادة. نسخة اليوم الاحتياطية وحدها لم تجد مكانًا: القرص الذي فيه ⁨{path}⁩ ممتلئ. إذا توفّر هناك بعض المكان، يأتي التغيير التالي بواحدة.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message>
        <source>Hear it</source>
        <translation>سماعه</translation>
    </message>
    <message>
        <source>Nothing on this computer can play it.</source>
        <translation>لا شيء في هذا الحاسوب يستطيع تشغيله.</translation>
    </message>
    <message>
        <source>One soft sound, with the card or as a pause ends, where that is chosen</source>
        <translation>صوت ناعم واحد، مع البطاقة أو عند نهاية وقفة، حيث اختير ذلك</translation>
    </message>
    <message>
        <source>The bell</source>
        <translation>الجرس</translation>
    </message>
</context>
<context>
    <name>BesidePane</name>
    <message>
        <source>Fold away what was hard</source>
        <translation>طيّ ما كان صعبًا</translation>
    </message>
    <message>
        <source>Show what was hard, too</source>
        <translation>إظهار ما كان صعبًا أيضًا</translation>
    </message>
    <message>
        <source>There is more of this day in the gallery.</source>
        <translation>في المعرض المزيد من هذا اليوم.</translation>
    </message>
</context>
<context>
    <name>BinView</name>
    <message>
        <source>Bring back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Empty for good …</source>
        <translation>إفراغ نهائي …</translation>
    </message>
    <message>
        <source>Empty it for good</source>
        <translation>إفراغها نهائيًا</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>Let go lately</source>
        <translation>ودّعتها مؤخرًا</translation>
    </message>
    <message>
        <source>Nothing was let go lately.</source>
        <translation>لا شيء هنا ودّعته مؤخرًا.</translation>
    </message>
    <message>
        <source>To the gallery</source>
        <translation>إلى المعرض</translation>
    </message>
    <message>
        <source>What is let go stays here for 30 days.</source>
        <translation>ما ودّعته يبقى هنا 30 يومًا.</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>بلا كلمات</translation>
    </message>
    <message>
        <source>{moments} would be gone for good, pictures and all. Nothing here could bring that back; backups from before would still hold it, until it is taken out of them, too (Settings, Keeping).</source>
        <translation>ستذهب نهائيًا، بصورها وكل ما فيها: {moments}. لا شيء هنا يستطيع إعادتها؛ وتبقى في النسخ الاحتياطية السابقة إلى أن تُخرج منها أيضًا (الإعدادات، الحفظ).</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>A folder of pictures</source>
        <translation>مجلد صور</translation>
    </message>
    <message>
        <source>Already here: {count}.</source>
        <translation>موجودة هنا من قبل: {count}.</translation>
    </message>
    <message>
        <source>As moments on the days they were taken</source>
        <translation>لحظات في الأيام التي التُقطت فيها</translation>
    </message>
    <message>
        <source>Bring in pictures…</source>
        <translation>إدخال صور…</translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation>لم تدخل: {count}.</translation>
    </message>
    <message>
        <source>One picture came in, {days}.</source>
        <translation>دخلت صورة واحدة، {days}.</translation>
    </message>
    <message>
        <source>One picture would come in, {days}.</source>
        <translation>ستدخل صورة واحدة، {days}.</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>لا جديد فيه.</translation>
    </message>
    <message>
        <source>Without a date of their own, on the day of the file: {count}.</source>
        <translation>بلا تاريخ خاص بها، فأخذت يوم الملف: {count}.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} أخرى</translation>
    </message>
    <message>
        <source>damaged, cut short, or closed to us</source>
        <translation>تالف، أو مقطوع، أو غير متاح لنا</translation>
    </message>
    <message>
        <source>larger than a photo may be ({limit})</source>
        <translation>أكبر مما تتسع له صورة ({limit})</translation>
    </message>
    <message>
        <source>not a JPEG, PNG or WebP picture</source>
        <translation>ليست صورة JPEG أو PNG أو WebP</translation>
    </message>
    <message numerus="yes">
        <source>of {days} days from {first} to {last}</source>
        <translation>
            <numerusform>من {days} يوم بين {first} و{last}</numerusform>
            <numerusform>من يوم واحد بين {first} و{last}</numerusform>
            <numerusform>من يومين، بين {first} و{last}</numerusform>
            <numerusform>من {days} أيام بين {first} و{last}</numerusform>
            <numerusform>من {days} يومًا بين {first} و{last}</numerusform>
            <numerusform>من {days} يوم بين {first} و{last}</numerusform>
        </translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation>من يوم {day}</translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures came in as one moment, {days}.</source>
        <translation>
            <numerusform>لم تدخل أي صورة، {days}.</numerusform>
            <numerusform>دخلت صورة واحدة في لحظة واحدة، {days}.</numerusform>
            <numerusform>دخلت صورتان في لحظة واحدة، {days}.</numerusform>
            <numerusform>دخلت {photos} صور في لحظة واحدة، {days}.</numerusform>
            <numerusform>دخلت {photos} صورة في لحظة واحدة، {days}.</numerusform>
            <numerusform>دخلت {photos} صورة في لحظة واحدة، {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures came in as {moments}, {days}.</source>
        <translation>
            <numerusform>لم تدخل أي صورة ({moments})، {days}.</numerusform>
            <numerusform>دخلت صورة واحدة ({moments})، {days}.</numerusform>
            <numerusform>دخلت صورتان ({moments})، {days}.</numerusform>
            <numerusform>دخلت {photos} صور ({moments})، {days}.</numerusform>
            <numerusform>دخلت {photos} صورة ({moments})، {days}.</numerusform>
            <numerusform>دخلت {photos} صورة ({moments})، {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures would come in as one moment, {days}.</source>
        <translation>
            <numerusform>لن تدخل أي صورة، {days}.</numerusform>
            <numerusform>ستدخل صورة واحدة في لحظة واحدة، {days}.</numerusform>
            <numerusform>ستدخل صورتان في لحظة واحدة، {days}.</numerusform>
            <numerusform>ستدخل {photos} صور في لحظة واحدة، {days}.</numerusform>
            <numerusform>ستدخل {photos} صورة في لحظة واحدة، {days}.</numerusform>
            <numerusform>ستدخل {photos} صورة في لحظة واحدة، {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures would come in as {moments}, {days}.</source>
        <translation>
            <numerusform>لن تدخل أي صورة ({moments})، {days}.</numerusform>
            <numerusform>ستدخل صورة واحدة ({moments})، {days}.</numerusform>
            <numerusform>ستدخل صورتان ({moments})، {days}.</numerusform>
            <numerusform>ستدخل {photos} صور ({moments})، {days}.</numerusform>
            <numerusform>ستدخل {photos} صورة ({moments})، {days}.</numerusform>
            <numerusform>ستدخل {photos} صورة ({moments})، {days}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringingFrame</name>
    <message>
        <source>Bring them in</source>
        <translation>إدخالها</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>تراجع عنها</translation>
    </message>
    <message>
        <source>What is left out, and why</source>
        <translation>ما لم يدخل، ولماذا</translation>
    </message>
</context>
<context>
    <name>BringingPresenter</name>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation>توقّف. كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Taken back: {count}, in the bin for 30 days.</source>
        <translation>تُراجع عنها: {count}، وهي في السلة 30 يومًا.</translation>
    </message>
</context>
<context>
    <name>BringingWindow</name>
    <message>
        <source>A folder of pictures</source>
        <translation>مجلد صور</translation>
    </message>
    <message>
        <source>A folder of pictures comes in as moments on the days they were taken.</source>
        <translation>تدخل صور مجلد كلحظات، كل منها في اليوم الذي التُقطت فيه.</translation>
    </message>
    <message>
        <source>Bring in pictures</source>
        <translation>إدخال صور</translation>
    </message>
    <message>
        <source>Bringing them in …</source>
        <translation>تدخل الآن …</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Looking at the pictures …</source>
        <translation>يجري النظر في الصور …</translation>
    </message>
    <message>
        <source>Pictures of one minute as one moment</source>
        <translation>صور الدقيقة الواحدة لحظة واحدة</translation>
    </message>
    <message>
        <source>Where they were taken is not kept.</source>
        <translation>مكان التقاطها لا يُحفظ.</translation>
    </message>
</context>
<context>
    <name>BrokenAnywhere</name>
    <message>
        <source>What was noted</source>
        <translation>ما دُوّن</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>The year after</source>
        <translation>السنة التالية</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>السنة السابقة</translation>
    </message>
</context>
<context>
    <name>CameBackRow</name>
    <message>
        <source>+ it came again</source>
        <translation>+ عادت مرة أخرى</translation>
    </message>
</context>
<context>
    <name>CameBeforeRow</name>
    <message>
        <source>+ what came before</source>
        <translation>+ ما سبقها</translation>
    </message>
    <message>
        <source>No other moments yet</source>
        <translation>لا لحظات أخرى بعد</translation>
    </message>
    <message>
        <source>a moment</source>
        <extracomment>Stands in the place of the words of a moment that has none.</extracomment>
        <translation>لحظة</translation>
    </message>
</context>
<context>
    <name>CapturePresenter</name>
    <message>
        <source>A picture is still on its way. Then this is kept.</source>
        <translation>ما زالت صورة في الطريق. بعدها تُحفظ اللحظة.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation>نُسخت.</translation>
    </message>
    <message>
        <source>Kept. What came after it is still here.</source>
        <translation>محفوظة. وما كُتب بعدها ما زال هنا.</translation>
    </message>
    <message>
        <source>Put away. What is said waits here.</source>
        <translation>وُضع جانبًا. ما قيل ينتظر هنا.</translation>
    </message>
</context>
<context>
    <name>CaptureWindow</name>
    <message>
        <source>Ctrl V</source>
        <translation>Ctrl V</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>The name of the key, as it stands on keyboards of your country.</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>تدوين ومضة</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>إشارة</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>A page, and what was noted today.</source>
        <translation>صفحة، وما دُوّن اليوم.</translation>
    </message>
    <message>
        <source>A pause, if you would like.</source>
        <translation>وقفة، إن أحببت.</translation>
    </message>
    <message>
        <source>Rest for a while</source>
        <translation>استراحة لبعض الوقت</translation>
    </message>
    <message>
        <source>Rest for a while ▾</source>
        <translation>استراحة لبعض الوقت ▾</translation>
    </message>
    <message>
        <source>Settings can change it again at any time.</source>
        <translation>يمكن تغيير ذلك في الإعدادات في أي وقت.</translation>
    </message>
</context>
<context>
    <name>CardPreview</name>
    <message>
        <source>The card</source>
        <translation>البطاقة</translation>
    </message>
</context>
<context>
    <name>CardWindow</name>
    <message>
        <source>An invitation</source>
        <translation>دعوة</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Note a glimmer with this value</source>
        <translation>تدوين ومضة بهذه القيمة</translation>
    </message>
</context>
<context>
    <name>ChordButton</name>
    <message>
        <source>Listening. Esc keeps them, Backspace is for none.</source>
        <translation>في انتظار المفاتيح. ‏Esc يبقيها كما هي، وBackspace يعني: لا مفاتيح.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا مفاتيح</translation>
    </message>
    <message>
        <source>Other programs use that. One more: Ctrl, Alt or Super?</source>
        <translation>تستخدمها برامج أخرى. مفتاح آخر معها: Ctrl أو Alt أو Super؟</translation>
    </message>
    <message>
        <source>Press the keys …</source>
        <translation>في انتظار الضغط …</translation>
    </message>
    <message>
        <source>Press to choose other keys</source>
        <translation>ضغطة هنا لاختيار مفاتيح أخرى</translation>
    </message>
    <message>
        <source>With Ctrl, Alt or Super, please</source>
        <translation>مع Ctrl أو Alt أو Super، من فضلك</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>It opens a Glimmer journal whose passphrase was forgotten.</source>
        <translation>يفتح دفتر Glimmer نُسيت عبارة سره.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
</context>
<context>
    <name>Copied</name>
    <message>
        <source>And also: {words}</source>
        <translation>وأيضًا: {words}</translation>
    </message>
</context>
<context>
    <name>CropSurface</name>
    <message>
        <source>The part of the picture that shows</source>
        <translation>الجزء الظاهر من الصورة</translation>
    </message>
    <message>
        <source>{width} by {height}, {x} from the left, {y} from the top. Arrows move it, with Shift they make it larger or smaller.</source>
        <translation>‏{width} في {height}، {x} من اليسار، {y} من الأعلى. الأسهم تحرّكه، ومع Shift تكبّره أو تصغّره.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>1 moment</source>
        <translation>لحظة واحدة</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>اليوم {time}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>{count} moments</source>
        <translation>
            <numerusform>لا لحظات</numerusform>
            <numerusform>لحظة واحدة</numerusform>
            <numerusform>لحظتان</numerusform>
            <numerusform>‏{count} لحظات</numerusform>
            <numerusform>‏{count} لحظة</numerusform>
            <numerusform>‏{count} لحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <extracomment>A day, short: “Fri 12 Mar”. {day} has the order of your country already; put {weekday} where it belongs.</extracomment>
        <translation>{weekday}، {day}</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>A diary of another program</source>
        <translation>يوميات من برنامج آخر</translation>
    </message>
    <message>
        <source>A mood</source>
        <translation>مزاج</translation>
    </message>
    <message>
        <source>A title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Already here: {count}.</source>
        <translation>موجودة هنا من قبل: {count}.</translation>
    </message>
    <message>
        <source>Bring in a diary…</source>
        <translation>إدخال يوميات…</translation>
    </message>
    <message>
        <source>Day One, Daylio, jrnl, RedNotebook and others</source>
        <translation>‏Day One وDaylio وjrnl وRedNotebook وغيرها</translation>
    </message>
    <message>
        <source>Kept as words under the text: {names}</source>
        <translation>تُحفظ كلماتٍ تحت النص: {names}</translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation>لم تدخل: {count}.</translation>
    </message>
    <message>
        <source>One page of {program} came in, {days}.</source>
        <translation>دخلت صفحة واحدة من {program}، {days}.</translation>
    </message>
    <message>
        <source>One page of {program} would come in, {days}.</source>
        <translation>ستدخل صفحة واحدة من {program}، {days}.</translation>
    </message>
    <message>
        <source>Photos with them: {count}.</source>
        <translation>صور معها: {count}.</translation>
    </message>
    <message>
        <source>Stays behind: {names}</source>
        <translation>يبقى هناك: {names}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>The time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>لا جديد فيه.</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} أخرى</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation>من يوم {day}</translation>
    </message>
    <message numerus="yes">
        <source>{pages} pages of {program} came in, {days}.</source>
        <translation>
            <numerusform>لم تدخل أي صفحة من {program}، {days}.</numerusform>
            <numerusform>دخلت صفحة واحدة من {program}، {days}.</numerusform>
            <numerusform>دخلت صفحتان من {program}، {days}.</numerusform>
            <numerusform>دخلت {pages} صفحات من {program}، {days}.</numerusform>
            <numerusform>دخلت {pages} صفحة من {program}، {days}.</numerusform>
            <numerusform>دخلت {pages} صفحة من {program}، {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pages} pages of {program} would come in, {days}.</source>
        <translation>
            <numerusform>لن تدخل أي صفحة من {program}، {days}.</numerusform>
            <numerusform>ستدخل صفحة واحدة من {program}، {days}.</numerusform>
            <numerusform>ستدخل صفحتان من {program}، {days}.</numerusform>
            <numerusform>ستدخل {pages} صفحات من {program}، {days}.</numerusform>
            <numerusform>ستدخل {pages} صفحة من {program}، {days}.</numerusform>
            <numerusform>ستدخل {pages} صفحة من {program}، {days}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{where}: {why}</source>
        <translation>{where}: {why}</translation>
    </message>
</context>
<context>
    <name>DiaryPresenter</name>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation>توقّف. كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Taken back: {count}, in the bin for 30 days.</source>
        <translation>تُراجع عنها: {count}، وهي في السلة 30 يومًا.</translation>
    </message>
</context>
<context>
    <name>DiaryWindow</name>
    <message>
        <source>A diary comes in page by page, each on its own day.</source>
        <translation>تدخل اليوميات صفحة صفحة، كل منها في يومها.</translation>
    </message>
    <message>
        <source>A diary of another program</source>
        <translation>يوميات من برنامج آخر</translation>
    </message>
    <message>
        <source>Bring in a diary</source>
        <translation>إدخال يوميات</translation>
    </message>
    <message>
        <source>Bringing it in …</source>
        <translation>تدخل الآن …</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Day One, Daylio, Journey, jrnl, RedNotebook, your notes, or a table.</source>
        <translation>‏Day One أو Daylio أو Journey أو jrnl أو RedNotebook، أو ملاحظاتك، أو جدول.</translation>
    </message>
    <message>
        <source>It is a table. Which of its columns is what?</source>
        <translation>هذا جدول. ماذا يعني كل عمود من أعمدته؟</translation>
    </message>
    <message>
        <source>Its pages are glimmers, and may come up again</source>
        <translation>صفحاتها ومضات، وقد تعود إلى الظهور</translation>
    </message>
    <message>
        <source>Look through it</source>
        <translation>تصفّحها</translation>
    </message>
    <message>
        <source>Looking through it …</source>
        <translation>يجري تصفّحها …</translation>
    </message>
    <message>
        <source>What else is in it, and what becomes of that</source>
        <translation>ما فيها غير ذلك، وإلى أين يذهب</translation>
    </message>
    <message>
        <source>What its moods are to you:</source>
        <translation>ما تعنيه أمزجتها لك:</translation>
    </message>
    <message>
        <source>Without the day and the words there are no pages:</source>
        <translation>بدون اليوم والكلمات لا توجد صفحات:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>stays a word</source>
        <translation>يبقى كلمة</translation>
    </message>
</context>
<context>
    <name>DidNextOpener</name>
    <message>
        <source>+ what I did next</source>
        <translation>+ ما فعلته بعدها</translation>
    </message>
</context>
<context>
    <name>Dragged</name>
    <message>
        <source>Pictures of the first {count} moments went along. “Into a file …” takes all.</source>
        <translation>ذهبت معها صور أول {count} من اللحظات. «إلى ملف …» يأخذها كلها.</translation>
    </message>
</context>
<context>
    <name>DriftPresenter</name>
    <message>
        <source>Nothing drifts by yet. What you keep close will.</source>
        <translation>لا شيء ينساب بعد. سينساب ما هو قريب من القلب.</translation>
    </message>
    <message>
        <source>That was the last of them.</source>
        <translation>كانت تلك آخرها.</translation>
    </message>
</context>
<context>
    <name>DriftWays</name>
    <message>
        <source>Back</source>
        <extracomment>To the one before.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <extracomment>A button that closes the window; it is a good thing to say.</extracomment>
        <translation>يكفي الآن</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>The name of the key, as it stands on keyboards of your country.</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>O</source>
        <extracomment>The letter of the key that opens it: it stays.</extracomment>
        <translation>O</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>To the next one.</extracomment>
        <translation>التالية</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
</context>
<context>
    <name>DriftWindow</name>
    <message>
        <source>Drift</source>
        <extracomment>The window where kept moments pass by slowly by themselves: floating on water, no effort.</extracomment>
        <translation>انسياب</translation>
    </message>
    <message>
        <source>It stays here. Another key shows the ways.</source>
        <translation>تبقى هنا. أي مفتاح آخر يُظهر الخيارات.</translation>
    </message>
</context>
<context>
    <name>EarlierEvening</name>
    <message>
        <source>A page of {day} still lies open.</source>
        <translation>ما زالت صفحة من {day} مفتوحة.</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Said when something was kept: it is in the journal now. Impersonal, like “It is kept”.</extracomment>
        <translation>محفوظة</translation>
    </message>
</context>
<context>
    <name>EarlierLine</name>
    <message>
        <source>Go on with it</source>
        <translation>متابعتها</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>حفظها كما هي</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>تركها الآن</translation>
    </message>
</context>
<context>
    <name>EditPane</name>
    <message>
        <source>As it was</source>
        <translation>كما كانت</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A button: what was written is kept. To keep safe, as a thing in a drawer; the same word as in “Kept”.</extracomment>
        <translation>احتفاظ</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>A picture is still on its way. Then this is kept.</source>
        <translation>ما زالت صورة في الطريق. بعدها تُحفظ اللحظة.</translation>
    </message>
    <message>
        <source>These are the changes you had begun.</source>
        <translation>هذه هي التغييرات التي بدأتها.</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>A link there leads to {path}, which stays.</source>
        <translation>هناك رابط يؤدي إلى ⁨{path}⁩، وهذا يبقى.</translation>
    </message>
    <message>
        <source>All but this is erased. It can be removed by hand:</source>
        <translation>مُحي كل شيء إلا هذا. ويمكن حذفه باليد:</translation>
    </message>
    <message>
        <source>All that Glimmer keeps here</source>
        <translation>كل ما يحفظه Glimmer هنا</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>محو كل شيء…</translation>
    </message>
    <message>
        <source>Moments, pictures, backups and choices. What you exported stays</source>
        <translation>اللحظات والصور والنسخ الاحتياطية والاختيارات. ما صدّرته يبقى</translation>
    </message>
    <message>
        <source>The backups in {path} stay.</source>
        <translation>النسخ الاحتياطية في ⁨{path}⁩ تبقى.</translation>
    </message>
    <message>
        <source>There is no way back. To take your moments along, export them first. Glimmer leaves when all is gone; the program itself stays on this computer.</source>
        <translation>لا رجعة بعد ذلك. إن شئت أخذ لحظاتك معك، فالتصدير يسبق المحو. ينصرف Glimmer حين يذهب كل شيء؛ أما البرنامج نفسه فيبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>These lie there too and are not from Glimmer. They go along:</source>
        <translation>هذه موجودة هناك أيضًا وليست من Glimmer، وتذهب معه:</translation>
    </message>
    <message>
        <source>What you exported or printed stays where you put it. So do backups in other folders, and copies that other programs made.</source>
        <translation>ما صدّرته أو طبعته يبقى حيث وضعته. وكذلك النسخ الاحتياطية في مجلدات أخرى، والنسخ التي صنعتها برامج أخرى.</translation>
    </message>
    <message>
        <source>Your moments, their pictures, the backups beside them, what you chose and the log: all of it goes. That is {count} files, {size}, in these folders:</source>
        <translation>لحظاتك، وصورها، والنسخ الاحتياطية بجانبها، وما اخترته، والسجل: كل ذلك يذهب. عدد الملفات {count}، وحجمها {size}، في هذه المجلدات:</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} أخرى</translation>
    </message>
</context>
<context>
    <name>ErasingWindow</name>
    <message>
        <source>All that Glimmer keeps</source>
        <translation>كل ما يحفظه Glimmer</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>محو كل شيء</translation>
    </message>
    <message>
        <source>Everything is being erased. Glimmer leaves with it.</source>
        <translation>يجري محو كل شيء. وينصرف Glimmer معه.</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>ترك كل شيء كما هو</translation>
    </message>
    <message>
        <source>Looking at what is here …</source>
        <translation>يجري النظر فيما هنا …</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>ما يذهب وما يبقى</translation>
    </message>
</context>
<context>
    <name>Evening</name>
    <message>
        <source>Its page is there at any hour</source>
        <translation>صفحته هنا في أي ساعة</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>جلوس</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>هذا المساء</translation>
    </message>
</context>
<context>
    <name>EveningPresenter</name>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation>نُسخت.</translation>
    </message>
    <message>
        <source>Kept. What came after it is still here.</source>
        <translation>محفوظة. وما كُتب بعدها ما زال هنا.</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>ذلك اليوم</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>The day it is.</extracomment>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>EveningWindow</name>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>هذا المساء</translation>
    </message>
    <message>
        <source>page, faces, the day</source>
        <translation>الصفحة، الوجوه، اليوم</translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message>
        <source>Fold {face}</source>
        <translation>طيّ {face}</translation>
    </message>
    <message>
        <source>Fold ▴</source>
        <translation>طيّ ▴</translation>
    </message>
    <message>
        <source>Show {face}</source>
        <translation>إظهار {face}</translation>
    </message>
    <message>
        <source>Show ▾</source>
        <translation>إظهار ▾</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>(more than one can be true)</source>
        <translation>(قد يصدق أكثر من واحد)</translation>
    </message>
    <message>
        <source>+ a value</source>
        <translation>+ قيمة</translation>
    </message>
    <message>
        <source>+ and also…</source>
        <translation>+ وأيضًا…</translation>
    </message>
    <message>
        <source>+ another</source>
        <translation>+ آخر</translation>
    </message>
    <message>
        <source>+ another cue</source>
        <translation>+ إشارة أخرى</translation>
    </message>
    <message>
        <source>+ another place</source>
        <translation>+ مكان آخر</translation>
    </message>
    <message>
        <source>+ another value</source>
        <translation>+ قيمة أخرى</translation>
    </message>
    <message>
        <source>+ before that</source>
        <translation>+ قبل ذلك</translation>
    </message>
    <message>
        <source>+ it felt</source>
        <translation>+ الإحساس</translation>
    </message>
    <message>
        <source>+ someone else</source>
        <translation>+ شخص آخر</translation>
    </message>
    <message>
        <source>+ where</source>
        <translation>+ أين</translation>
    </message>
    <message>
        <source>+ with whom</source>
        <translation>+ مع من</translation>
    </message>
    <message>
        <source>And also</source>
        <extracomment>The heading over a second text that belongs to a moment: another truth beside the first one.</extracomment>
        <translation>وأيضًا</translation>
    </message>
    <message>
        <source>Or begin with one of these</source>
        <translation>أو بداية من إحدى هذه</translation>
    </message>
    <message>
        <source>Where I am</source>
        <translation>كيف أنا الآن</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Shows these moments in the gallery</source>
        <translation>يعرض هذه اللحظات في المعرض</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>By the clock</source>
        <translation>على مدار الساعة</translation>
    </message>
    <message>
        <source>Leave out triggers and hard faces</source>
        <translation>بدون المحفّزات والوجوه الصعبة</translation>
    </message>
    <message>
        <source>Moments of</source>
        <translation>لحظات</translation>
    </message>
    <message>
        <source>Nothing is drawn yet, and that is fine. Once eight moments say whether something eased, what was there with them stands here.</source>
        <translation>لا رسم بعد، ولا بأس بذلك. حين تقول ثماني لحظات إن شيئًا خفّ أو لم يخفّ، يظهر هنا ما كان معها.</translation>
    </message>
    <message>
        <source>Private moments and those let go are left out, and people are never counted. What was there need not be what helped.</source>
        <translation>اللحظات الخاصة وتلك التي ودّعتها ليست هنا، والناس لا يُعدّون أبدًا. وما كان حاضرًا ليس بالضرورة ما أعان.</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>إظهار {count} أخرى</translation>
    </message>
    <message>
        <source>Shows these moments in the gallery</source>
        <translation>يعرض هذه اللحظات في المعرض</translation>
    </message>
    <message>
        <source>The band shows how sure this can be with so few moments: 95 times in a hundred, it holds. Below eight, nothing is drawn.</source>
        <translation>يُظهر الشريط مدى الثقة الممكنة مع لحظات قليلة كهذه: يصدق 95 مرة من مئة. وبأقل من ثماني لحظات لا يُرسم شيء.</translation>
    </message>
    <message>
        <source>Values they touched</source>
        <translation>قيم لامستها</translation>
    </message>
    <message>
        <source>When something eased a touch, this was there</source>
        <translation>حين خفّ شيء قليلًا، كان هذا حاضرًا</translation>
    </message>
    <message>
        <source>With triggers and hard faces</source>
        <translation>مع المحفّزات والوجوه الصعبة</translation>
    </message>
    <message>
        <source>all moments</source>
        <translation>كل اللحظات</translation>
    </message>
    <message>
        <source>the last 90 days</source>
        <translation>آخر 90 يومًا</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>السنة الأخيرة</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>+ another</source>
        <translation>+ آخر</translation>
    </message>
    <message>
        <source>Where do you feel it?</source>
        <translation>أين الإحساس به في جسدك؟</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Back</source>
        <extracomment>To the one before.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>The name of the key, as it stands on keyboards of your country.</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>احتفاظ بها</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>put away, kept as a draft</source>
        <translation>موضوعة جانبًا، محفوظة مسوّدةً</translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation>‏{at} من {of}</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>Drift</source>
        <extracomment>The window where kept moments pass by slowly by themselves: floating on water, no effort.</extracomment>
        <translation>انسياب</translation>
    </message>
    <message>
        <source>Let go lately</source>
        <translation>ودّعتها مؤخرًا</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>نظرة إلى الوراء</translation>
    </message>
    <message>
        <source>{keys}: on the month that is in sight</source>
        <translation>‏{keys}: على الشهر الظاهر</translation>
    </message>
    <message>
        <source>{keys}: own moments, one at a time, for a rest</source>
        <translation>‏{keys}: لحظاتك واحدة واحدة، للراحة</translation>
    </message>
</context>
<context>
    <name>FullPicture</name>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <extracomment>Keys to press together; named as on keyboards of your country (German: Strg+C).</extracomment>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>The name of the key, as it stands on keyboards of your country.</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>الحجم الكامل</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Whole</source>
        <extracomment>A button: the picture as large as the window lets all of it be seen.</extracomment>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>‹ Back to the gallery</source>
        <translation>‹ رجوع إلى المعرض</translation>
    </message>
    <message>
        <source>‹ Back to the moment</source>
        <translation>‹ رجوع إلى اللحظة</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>All right</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Nothing found for this.</source>
        <translation>لا شيء يطابق هذا.</translation>
    </message>
    <message>
        <source>One word is enough to begin.</source>
        <translation>كلمة واحدة تكفي للبدء.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Take the last step back.</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>{chord} notes a glimmer from anywhere.</source>
        <translation>المفاتيح ⁨{chord}⁩ لتدوين ومضة من أي مكان.</translation>
    </message>
</context>
<context>
    <name>GalleryPresenter</name>
    <message>
        <source>Brought back</source>
        <translation>عادت</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A button, and said when it is done: to the bin, from where it can come back. Use a form that is right for both, such as a noun or an infinitive.</extracomment>
        <translation>توديع</translation>
    </message>
    <message>
        <source>The bin is empty now</source>
        <translation>السلة فارغة الآن</translation>
    </message>
</context>
<context>
    <name>GalleryRoom</name>
    <message>
        <source>Its words are copied.</source>
        <translation>نُسخت كلماتها.</translation>
    </message>
</context>
<context>
    <name>GratitudeLine</name>
    <message>
        <source>+ another</source>
        <translation>+ آخر</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>لأجل ماذا؟</translation>
    </message>
    <message>
        <source>Where do you feel it?</source>
        <translation>أين الإحساس به في جسدك؟</translation>
    </message>
</context>
<context>
    <name>GroundPicture</name>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>GroundPresenter</name>
    <message>
        <source>No program here opens web pages. The address is {address}</source>
        <translation>لا برنامج هنا يفتح صفحات الويب. العنوان هو ⁨{address}⁩</translation>
    </message>
</context>
<context>
    <name>GroundWindow</name>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation>أرض ثابتة</translation>
    </message>
</context>
<context>
    <name>HelpsPage</name>
    <message>
        <source>What helps me</source>
        <translation>ما يعينني</translation>
    </message>
    <message>
        <source>… and more in Glimmer</source>
        <translation>… والمزيد في Glimmer</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Five things to see</source>
        <translation>خمسة أشياء للنظر</translation>
    </message>
    <message>
        <source>Four things to touch</source>
        <translation>أربعة أشياء للمس</translation>
    </message>
    <message>
        <source>One taste</source>
        <translation>مذاق واحد</translation>
    </message>
    <message>
        <source>Three sounds</source>
        <translation>ثلاثة أصوات</translation>
    </message>
    <message>
        <source>Two scents</source>
        <translation>رائحتان</translation>
    </message>
</context>
<context>
    <name>HowFar</name>
    <message>
        <source>How far it is</source>
        <translation>كم يبعد</translation>
    </message>
</context>
<context>
    <name>KeySteps</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>In COSMIC: Settings, Input Devices, Keyboard, Keyboard Shortcuts, Custom, Add Shortcut. Each of these commands gets a name and keys there.</source>
        <translation>في COSMIC: الإعدادات، أجهزة الإدخال، لوحة المفاتيح، اختصارات لوحة المفاتيح، مخصّصة، إضافة اختصار. هناك يأخذ كل أمر من هذه الأوامر اسمًا ومفاتيح.</translation>
    </message>
    <message>
        <source>In GNOME: Settings, Keyboard, View and Customize Shortcuts, Custom Shortcuts, Add Shortcut. Each of these commands gets a name and keys there.</source>
        <translation>في GNOME: الإعدادات، لوحة المفاتيح، عرض الاختصارات وتخصيصها، الاختصارات المخصّصة، إضافة اختصار. هناك يأخذ كل أمر من هذه الأوامر اسمًا ومفاتيح.</translation>
    </message>
    <message>
        <source>In Hyprland: these lines go into ~/.config/hypr/hyprland.conf. They work as soon as it is saved.</source>
        <translation>في Hyprland: مكان هذه الأسطر الملف ⁨~/.config/hypr/hyprland.conf⁩. وتعمل فور حفظه.</translation>
    </message>
    <message>
        <source>In Plasma: System Settings, Keyboard, Shortcuts, Add New, Command or Script. Each of these commands gets keys there.</source>
        <translation>في Plasma: إعدادات النظام، لوحة المفاتيح، الاختصارات، إضافة جديد، أمر أو نص برمجي. هناك يأخذ كل أمر من هذه الأوامر مفاتيح.</translation>
    </message>
    <message>
        <source>In Xfce: Settings, Keyboard, Application Shortcuts, Add. Each of these commands gets keys there.</source>
        <translation>في Xfce: الإعدادات، لوحة المفاتيح، اختصارات التطبيقات، إضافة. هناك يأخذ كل أمر من هذه الأوامر مفاتيح.</translation>
    </message>
    <message>
        <source>In sway: these lines go into ~/.config/sway/config. They work once sway has read it again (swaymsg reload).</source>
        <translation>في sway: مكان هذه الأسطر الملف ⁨~/.config/sway/config⁩. وتعمل بعد أن يقرأه sway من جديد (⁨swaymsg reload⁩).</translation>
    </message>
    <message>
        <source>Keys from the desktop itself</source>
        <translation>مفاتيح من سطح المكتب نفسه</translation>
    </message>
    <message>
        <source>This desktop binds keys to commands on a page of its own, mostly in its keyboard settings. These commands can have some.</source>
        <translation>لسطح المكتب هذا صفحة خاصة تربط المفاتيح بالأوامر، غالبًا في إعدادات لوحة المفاتيح. ويمكن أن تكون لهذه الأوامر مفاتيح.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation>أرض ثابتة</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>تدوين ومضة</translation>
    </message>
</context>
<context>
    <name>KindSwitch</name>
    <message>
        <source>This is a {kind}</source>
        <translation>النوع: {kind}</translation>
    </message>
    <message>
        <source>✦ {kind} ▾</source>
        <translation>✦ {kind} ▾</translation>
    </message>
</context>
<context>
    <name>Leaf</name>
    <message>
        <source>A trigger was noted once.</source>
        <translation>دُوّن محفّز مرة واحدة.</translation>
    </message>
    <message>
        <source>From these days</source>
        <translation>من هذه الأيام</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>كيف كان الإحساس</translation>
    </message>
    <message>
        <source>How it reached you</source>
        <translation>كيف وصلت إليك</translation>
    </message>
    <message>
        <source>How it reached you then</source>
        <translation>كيف وصلت إليك حينها</translation>
    </message>
    <message numerus="yes">
        <source>It felt “{word}” %Ln times.</source>
        <translation>
            <numerusform>لم يأتِ الإحساس «{word}».</numerusform>
            <numerusform>جاء الإحساس «{word}» مرة واحدة.</numerusform>
            <numerusform>جاء الإحساس «{word}» مرتين.</numerusform>
            <numerusform>جاء الإحساس «{word}» %Ln مرات.</numerusform>
            <numerusform>جاء الإحساس «{word}» %Ln مرة.</numerusform>
            <numerusform>جاء الإحساس «{word}» %Ln مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It felt “{word}” once.</source>
        <translation>جاء الإحساس «{word}» مرة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>Something came through “{word}” %Ln times.</source>
        <translation>
            <numerusform>لم يصل شيء عن طريق «{word}».</numerusform>
            <numerusform>وصل شيء عن طريق «{word}» مرة واحدة.</numerusform>
            <numerusform>وصل شيء عن طريق «{word}» مرتين.</numerusform>
            <numerusform>وصل شيء عن طريق «{word}» %Ln مرات.</numerusform>
            <numerusform>وصل شيء عن طريق «{word}» %Ln مرة.</numerusform>
            <numerusform>وصل شيء عن طريق «{word}» %Ln مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something came through “{word}” once.</source>
        <translation>وصل شيء عن طريق «{word}» مرة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>Triggers were noted %Ln times.</source>
        <translation>
            <numerusform>لم يُدوّن محفّز.</numerusform>
            <numerusform>دُوّن محفّز مرة واحدة.</numerusform>
            <numerusform>دُوّنت محفّزات مرتين.</numerusform>
            <numerusform>دُوّنت محفّزات %Ln مرات.</numerusform>
            <numerusform>دُوّنت محفّزات %Ln مرة.</numerusform>
            <numerusform>دُوّنت محفّزات %Ln مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>What came up</source>
        <translation>ما ظهر</translation>
    </message>
    <message>
        <source>What came up then</source>
        <translation>ما ظهر حينها</translation>
    </message>
    <message>
        <source>What mattered in it</source>
        <translation>ما كان مهمًا فيها</translation>
    </message>
    <message>
        <source>What was hard</source>
        <translation>ما كان صعبًا</translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Where you were then</source>
        <translation>الأماكن حينها</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>من كان حاضرًا</translation>
    </message>
    <message numerus="yes">
        <source>You were here on %Ln days: “{word}”.</source>
        <translation>
            <numerusform>لا أيام هنا: «{word}».</numerusform>
            <numerusform>يوم واحد هنا: «{word}».</numerusform>
            <numerusform>يومان هنا: «{word}».</numerusform>
            <numerusform>‏%Ln أيام هنا: «{word}».</numerusform>
            <numerusform>‏%Ln يومًا هنا: «{word}».</numerusform>
            <numerusform>‏%Ln يوم هنا: «{word}».</numerusform>
        </translation>
    </message>
    <message>
        <source>You were here on one day: “{word}”.</source>
        <translation>يوم واحد هنا: «{word}».</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>others you named</source>
        <translation>آخرون سمّيتهم</translation>
    </message>
    <message numerus="yes">
        <source>“{face}” was there on %Ln days.</source>
        <translation>
            <numerusform>لم يحضر «{face}» في أي يوم.</numerusform>
            <numerusform>حضر «{face}» في يوم واحد.</numerusform>
            <numerusform>حضر «{face}» في يومين.</numerusform>
            <numerusform>حضر «{face}» في %Ln أيام.</numerusform>
            <numerusform>حضر «{face}» في %Ln يومًا.</numerusform>
            <numerusform>حضر «{face}» في %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{face}” was there on one day.</source>
        <translation>حضر «{face}» في يوم واحد.</translation>
    </message>
    <message numerus="yes">
        <source>“{word}” came up %Ln times.</source>
        <translation>
            <numerusform>لم يظهر «{word}».</numerusform>
            <numerusform>ظهر «{word}» مرة واحدة.</numerusform>
            <numerusform>ظهر «{word}» مرتين.</numerusform>
            <numerusform>ظهر «{word}» %Ln مرات.</numerusform>
            <numerusform>ظهر «{word}» %Ln مرة.</numerusform>
            <numerusform>ظهر «{word}» %Ln مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” came up once.</source>
        <translation>ظهر «{word}» مرة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>“{word}” was touched %Ln times.</source>
        <translation>
            <numerusform>لم تُلامَس القيمة «{word}».</numerusform>
            <numerusform>لومست القيمة «{word}» مرة واحدة.</numerusform>
            <numerusform>لومست القيمة «{word}» مرتين.</numerusform>
            <numerusform>لومست القيمة «{word}» %Ln مرات.</numerusform>
            <numerusform>لومست القيمة «{word}» %Ln مرة.</numerusform>
            <numerusform>لومست القيمة «{word}» %Ln مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” was touched once.</source>
        <translation>لومست القيمة «{word}» مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>LeafHead</name>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>شهر واحد</translation>
    </message>
    <message>
        <source>Print it …</source>
        <translation>طباعة …</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>The whole year</source>
        <translation>السنة كلها</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>السنة التالية</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>السنة السابقة</translation>
    </message>
    <message>
        <source>What is shown here, to print, to keep as a PDF, or to copy</source>
        <translation>ما يظهر هنا، للطباعة أو للحفظ بصيغة PDF أو للنسخ</translation>
    </message>
</context>
<context>
    <name>LeafPage</name>
    <message>
        <source>Fold it away again</source>
        <translation>طيّه من جديد</translation>
    </message>
    <message>
        <source>In your own words. These are counts of what you noted, nothing more.</source>
        <translation>بكلماتك. هذه أعداد ما دوّنته، لا أكثر.</translation>
    </message>
    <message>
        <source>Nothing hard was noted here.</source>
        <translation>لم يُدوّن هنا شيء صعب.</translation>
    </message>
    <message>
        <source>Nothing is told of this month, and that is fine.</source>
        <translation>لا شيء يُحكى عن هذا الشهر، ولا بأس بذلك.</translation>
    </message>
    <message>
        <source>Nothing is told of this year, and that is fine.</source>
        <translation>لا شيء يُحكى عن هذه السنة، ولا بأس بذلك.</translation>
    </message>
    <message>
        <source>Show what was hard, too</source>
        <translation>إظهار ما كان صعبًا أيضًا</translation>
    </message>
</context>
<context>
    <name>LeafPresenter</name>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation>نُسخت.</translation>
    </message>
    <message>
        <source>There is nothing here to put on paper.</source>
        <translation>لا شيء هنا يوضع على الورق.</translation>
    </message>
</context>
<context>
    <name>LeafSheet</name>
    <message>
        <source>Looking back</source>
        <translation>نظرة إلى الوراء</translation>
    </message>
</context>
<context>
    <name>LeftAloneList</name>
    <message>
        <source>It may come again</source>
        <translation>يمكن أن تعود</translation>
    </message>
    <message>
        <source>It may come up again.</source>
        <translation>يمكن أن تظهر من جديد.</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>تُركت وشأنها</translation>
    </message>
    <message>
        <source>Left alone again.</source>
        <translation>تُركت وشأنها من جديد.</translation>
    </message>
    <message>
        <source>Nothing is left alone. “Not this one again”, beside what comes up, does that.</source>
        <translation>لم يُترك شيء وشأنه. «ليس هذه مرة أخرى»، بجانب ما يظهر، تفعل ذلك.</translation>
    </message>
    <message>
        <source>These do not come up by themselves, here or in Ground me. They are all in the gallery.</source>
        <translation>هذه لا تظهر من تلقاء نفسها، لا هنا ولا في «أرض ثابتة». وكلها في المعرض.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Take the last step back.</extracomment>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>LengthRow</name>
    <message>
        <source>+ for longer, − for shorter</source>
        <translation>+ للإطالة، − للتقصير</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>كم المدة</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Others like this</source>
        <translation>مثل هذه</translation>
    </message>
    <message>
        <source>What came after</source>
        <translation>ما جاء بعدها</translation>
    </message>
    <message>
        <source>a moment that is not here any more</source>
        <translation>لحظة لم تعد هنا</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Moments, one line each</source>
        <translation>اللحظات، كل واحدة في سطر</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>Noted while it was locked, and here now: {count}</source>
        <translation>دُوّنت وهو مقفل، وهي هنا الآن: {count}</translation>
    </message>
    <message>
        <source>What was noted while it was locked waits on, sealed. {why}</source>
        <translation>ما دُوّن وهو مقفل ما زال ينتظر، مختومًا. {why}</translation>
    </message>
</context>
<context>
    <name>LockedWindow</name>
    <message>
        <source>Glimmer</source>
        <translation>Glimmer</translation>
    </message>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation>أرض ثابتة</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>تدوين ومضة</translation>
    </message>
    <message>
        <source>Nothing of it can be read until it is unlocked. What you note meanwhile is kept, sealed, and joins it then.</source>
        <translation>لا يُقرأ منه شيء قبل فتح القفل. وما يُدوّن إلى ذلك الحين يُحفظ مختومًا، ثم ينضم إليه.</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>يُفتح الآن …</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>عبارة السر أو رمز الاسترداد</translation>
    </message>
    <message>
        <source>The journal is locked</source>
        <translation>الدفتر مقفل</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Asking the keyring of this desktop …</source>
        <translation>تُسأل حافظة المفاتيح في هذا النظام …</translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message>
        <source>Show more</source>
        <translation>إظهار المزيد</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>A month ago today</source>
        <translation>قبل شهر من اليوم</translation>
    </message>
    <message>
        <source>A picture you kept</source>
        <translation>صورة احتفظت بها</translation>
    </message>
    <message>
        <source>A year ago today</source>
        <translation>قبل سنة من اليوم</translation>
    </message>
    <message>
        <source>About a month ago</source>
        <translation>قبل نحو شهر</translation>
    </message>
    <message>
        <source>About a year ago</source>
        <translation>قبل نحو سنة</translation>
    </message>
    <message>
        <source>About half a year ago</source>
        <translation>قبل نحو نصف سنة</translation>
    </message>
    <message>
        <source>About {years} years ago</source>
        <translation>قبل سنوات (نحو {years})</translation>
    </message>
    <message>
        <source>Anything at “{name}”</source>
        <translation>كل ما كان في «{name}»</translation>
    </message>
    <message>
        <source>Anything with “{name}”</source>
        <translation>كل ما فيه «{name}»</translation>
    </message>
    <message>
        <source>Half a year ago today</source>
        <translation>قبل نصف سنة من اليوم</translation>
    </message>
    <message>
        <source>Not this one again</source>
        <translation>ليس هذه مرة أخرى</translation>
    </message>
    <message>
        <source>Nothing from {what} will come up by itself. It all stays in the gallery.</source>
        <translation>لن يظهر شيء من {what} من تلقاء نفسه. ويبقى كله في المعرض.</translation>
    </message>
    <message>
        <source>Nothing with “{what}” will come up by itself. It all stays in the gallery.</source>
        <translation>لن يظهر شيء فيه «{what}» من تلقاء نفسه. ويبقى كله في المعرض.</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>A button: this goes out of sight, and nothing is lost.</extracomment>
        <translation>وضعها جانبًا</translation>
    </message>
    <message>
        <source>The week that was</source>
        <translation>الأسبوع الذي مضى</translation>
    </message>
    <message>
        <source>These two weeks: {days}</source>
        <translation>هذان الأسبوعان: {days}</translation>
    </message>
    <message>
        <source>This moment</source>
        <translation>هذه اللحظة</translation>
    </message>
    <message>
        <source>This moment will not come up by itself. It stays in the gallery.</source>
        <translation>لن تظهر هذه اللحظة من تلقاء نفسها. وتبقى في المعرض.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>‏{first} إلى {last}</translation>
    </message>
    <message>
        <source>{years} years ago today</source>
        <translation>في مثل هذا اليوم قبل سنوات ({years})</translation>
    </message>
</context>
<context>
    <name>LookBackPresenter</name>
    <message>
        <source>It may come up again.</source>
        <translation>يمكن أن تظهر من جديد.</translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message>
        <source>Some of what was kept last is not in the journal any more (writes: {count}): an older file came in its place, or one beside it was taken away. What is here stays, and you can go on. A backup may have the rest; in a terminal, glimmer doctor says more.</source>
        <translation>بعض ما حُفظ أخيرًا لم يعد في الدفتر (مرات الكتابة: {count}): حلّ ملف أقدم محلّه، أو أُخذ ملف كان بجانبه. ما هنا باقٍ، والمتابعة ممكنة. قد تكون البقية في نسخة احتياطية؛ والأمر glimmer doctor في الطرفية يقول المزيد.</translation>
    </message>
    <message>
        <source>Something was kept only half, and a file that would have undone it is gone. What can be read stays, and you can go on. A backup may have the rest; in a terminal, glimmer doctor says more.</source>
        <translation>حُفظ شيء إلى نصفه فقط، وذهب ملف كان سيلغيه. ما يمكن قراءته باقٍ، والمتابعة ممكنة. قد تكون البقية في نسخة احتياطية؛ والأمر glimmer doctor في الطرفية يقول المزيد.</translation>
    </message>
</context>
<context>
    <name>MainScreen</name>
    <message>
        <source>Gallery</source>
        <translation>المعرض</translation>
    </message>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation>أرض ثابتة</translation>
    </message>
    <message>
        <source>Invitations can come while Glimmer runs. Start it with the desktop?</source>
        <translation>يمكن أن تأتي الدعوات ما دام Glimmer يعمل. هل يبدأ مع سطح المكتب؟</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>نظرة إلى الوراء</translation>
    </message>
    <message>
        <source>My map</source>
        <translation>خريطتي</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>لا، شكرًا</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>What I can count on</source>
        <translation>ما يسندني</translation>
    </message>
    <message>
        <source>Yes, start it</source>
        <translation>نعم، ليبدأ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Glimmer</source>
        <translation>Glimmer</translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message>
        <source>1 is so already.</source>
        <translation>واحدة هي كذلك من قبل.</translation>
    </message>
    <message>
        <source>1 of them has another one and keeps it too.</source>
        <translation>لواحدة منها أخرى غيرها، وتحتفظ بها أيضًا.</translation>
    </message>
    <message>
        <source>All of them carry “{word}” already.</source>
        <translation>كلها تحمل «{word}» من قبل.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>عادت</translation>
    </message>
    <message>
        <source>Brought back, all of them</source>
        <translation>عادت كلها</translation>
    </message>
    <message>
        <source>Done on {day}. {done}. {back}</source>
        <translation>جرى ذلك في {day}. {done}. {back}</translation>
    </message>
    <message>
        <source>Kept close: {moments}</source>
        <translation>صارت قريبة من القلب: {moments}</translation>
    </message>
    <message>
        <source>Let go: {moments}</source>
        <translation>وُدّعت: {moments}</translation>
    </message>
    <message>
        <source>No longer kept close: {moments}</source>
        <translation>لم تعد قريبة من القلب: {moments}</translation>
    </message>
    <message>
        <source>No longer private: {moments}</source>
        <translation>لم تعد خاصة: {moments}</translation>
    </message>
    <message>
        <source>None is kept close.</source>
        <translation>ليس بينها ما هو قريب من القلب.</translation>
    </message>
    <message>
        <source>None is private.</source>
        <translation>ليس بينها ما هو خاص.</translation>
    </message>
    <message>
        <source>None of them carries “{word}”.</source>
        <translation>ليس بينها ما يحمل «{word}».</translation>
    </message>
    <message>
        <source>Private now: {moments}</source>
        <translation>خاصة الآن: {moments}</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>توقّف. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>تراجع عنها</translation>
    </message>
    <message>
        <source>There is nothing here to take back.</source>
        <translation>لا شيء هنا يُتراجع عنه.</translation>
    </message>
    <message>
        <source>They are kept close already.</source>
        <translation>هي قريبة من القلب من قبل.</translation>
    </message>
    <message>
        <source>They are private already.</source>
        <translation>هي خاصة من قبل.</translation>
    </message>
    <message>
        <source>They have changed since, and stay as they are.</source>
        <translation>تغيّرت بعد ذلك، وتبقى كما هي.</translation>
    </message>
    <message>
        <source>With “{word}” now: {moments}</source>
        <translation>تحمل «{word}» الآن: {moments}</translation>
    </message>
    <message>
        <source>Without “{word}” now: {moments}</source>
        <translation>بدون «{word}» الآن: {moments}</translation>
    </message>
    <message numerus="yes">
        <source>{count} are so already.</source>
        <translation>
            <numerusform>لا واحدة كذلك.</numerusform>
            <numerusform>واحدة هي كذلك من قبل.</numerusform>
            <numerusform>اثنتان كذلك من قبل.</numerusform>
            <numerusform>‏{count} كذلك من قبل.</numerusform>
            <numerusform>‏{count} كذلك من قبل.</numerusform>
            <numerusform>‏{count} كذلك من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them have another one and keep it too.</source>
        <translation>
            <numerusform>ليس لأي منها أخرى غيرها.</numerusform>
            <numerusform>لواحدة منها أخرى غيرها، وتحتفظ بها أيضًا.</numerusform>
            <numerusform>لاثنتين منها أخرى غيرها، وتحتفظان بها أيضًا.</numerusform>
            <numerusform>‏{count} منها لها أخرى غيرها، وتحتفظ بها أيضًا.</numerusform>
            <numerusform>‏{count} منها لها أخرى غيرها، وتحتفظ بها أيضًا.</numerusform>
            <numerusform>‏{count} منها لها أخرى غيرها، وتحتفظ بها أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}, together or not at all …</source>
        <translation>‏{done} من {total}، كلها معًا أو لا شيء …</translation>
    </message>
    <message>
        <source>{moments} as before</source>
        <translation>كما كانت من قبل: {moments}</translation>
    </message>
    <message>
        <source>{moments} will be here again.</source>
        <translation>تعود إلى هنا: {moments}</translation>
    </message>
    <message>
        <source>{moments} will be kept close.</source>
        <translation>تصير قريبة من القلب: {moments}</translation>
    </message>
    <message>
        <source>{moments} will be let go. For 30 days they can be brought back.</source>
        <translation>ستودَّع: {moments}. ويمكن استعادتها خلال 30 يومًا.</translation>
    </message>
    <message>
        <source>{moments} will be private.</source>
        <translation>تصير خاصة: {moments}</translation>
    </message>
    <message>
        <source>{moments} will carry “{word}” ({family}).</source>
        <translation>تحمل «{word}» ({family}): {moments}</translation>
    </message>
    <message>
        <source>{moments} will no longer be kept close.</source>
        <translation>لن تبقى قريبة من القلب: {moments}</translation>
    </message>
    <message>
        <source>{moments} will no longer be private.</source>
        <translation>لن تبقى خاصة: {moments}</translation>
    </message>
    <message>
        <source>{moments} will no longer carry “{word}” ({family}).</source>
        <translation>لن تحمل «{word}» ({family}): {moments}</translation>
    </message>
</context>
<context>
    <name>ManyBar</name>
    <message>
        <source>1 moment chosen</source>
        <translation>لحظة واحدة مختارة</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>إضافة كلمة</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>إلغاء الاختيار</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Drift through them</source>
        <translation>انسياب بينها</translation>
    </message>
    <message>
        <source>Into a file …</source>
        <translation>إلى ملف …</translation>
    </message>
    <message>
        <source>Keep close</source>
        <extracomment>A button: from now on this moment is near at hand, near the heart. Not “favourite”.</extracomment>
        <translation>إلى القلب</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A button, and said when it is done: to the bin, from where it can come back. Use a form that is right for both, such as a noun or an infinitive.</extracomment>
        <translation>توديع</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>جعلها خاصة</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Take a word away</source>
        <translation>نزع كلمة</translation>
    </message>
    <message numerus="yes">
        <source>{count} moments chosen</source>
        <translation>
            <numerusform>لا لحظات مختارة</numerusform>
            <numerusform>لحظة واحدة مختارة</numerusform>
            <numerusform>لحظتان مختارتان</numerusform>
            <numerusform>‏{count} لحظات مختارة</numerusform>
            <numerusform>‏{count} لحظة مختارة</numerusform>
            <numerusform>‏{count} لحظة مختارة</numerusform>
        </translation>
    </message>
    <message>
        <source>{family}: to add</source>
        <translation>‏{family}: للإضافة</translation>
    </message>
    <message>
        <source>{family}: to take away</source>
        <translation>‏{family}: للنزع</translation>
    </message>
</context>
<context>
    <name>ManyOut</name>
    <message>
        <source>Copied: {moments}.</source>
        <translation>نُسخت: {moments}.</translation>
    </message>
    <message>
        <source>Private, and not copied: {moments}.</source>
        <translation>خاصة، ولم تُنسخ: {moments}.</translation>
    </message>
</context>
<context>
    <name>ManyPresenter</name>
    <message>
        <source>Change them</source>
        <translation>تغييرها</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>توديعها</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>By place</source>
        <translation>حسب المكان</translation>
    </message>
    <message>
        <source>By sense</source>
        <translation>حسب الحاسة</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>حسب القيمة</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>كيف أحسّ به</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation>في الجسد</translation>
    </message>
    <message>
        <source>What brings me here</source>
        <translation>ما يأتي بي إلى هنا</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>ما يعين</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>بعد الظهر</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>المساء</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>الصباح</translation>
    </message>
    <message>
        <source>night</source>
        <translation>الليل</translation>
    </message>
    <message>
        <source>{eased} of {noted}</source>
        <translation>‏{eased} من {noted}</translation>
    </message>
    <message>
        <source>{name}: eased {count} times; between {low} and {high} in a hundred</source>
        <translation>‏{name}: مرات خفّ فيها الأمر: {count}؛ بين {low} و{high} في المئة</translation>
    </message>
</context>
<context>
    <name>MapField</name>
    <message>
        <source>Words from your moments for “{field}”</source>
        <translation>كلمات من لحظاتك لـ«{field}»</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>In your own words. The figures are counts of what you noted, nothing more.</source>
        <translation>بكلماتك. الأرقام أعداد ما دوّنته، لا أكثر.</translation>
    </message>
    <message>
        <source>My map</source>
        <translation>خريطتي</translation>
    </message>
    <message>
        <source>One page of your own words, to print, to keep as a PDF, or to copy</source>
        <translation>صفحة واحدة من كلماتك، للطباعة أو للحفظ بصيغة PDF أو للنسخ</translation>
    </message>
    <message>
        <source>Print one page …</source>
        <translation>طباعة صفحة …</translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation>ما يعينني</translation>
    </message>
</context>
<context>
    <name>MapPresenter</name>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation>نُسخت.</translation>
    </message>
    <message>
        <source>Nothing is written under “What helps” yet.</source>
        <translation>لا شيء مكتوب تحت «ما يعين» بعد.</translation>
    </message>
    <message>
        <source>This is {length} characters long, and {limit} fit here. It is kept once it is shorter; nothing was cut.</source>
        <translation>طول هذا {length} حرفًا، والمكان هنا يتسع لـ{limit}. يُحفظ حين يقصر؛ ولم يُقطع منه شيء.</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>Asked by</source>
        <extracomment>The heading over the question that a moment answers.</extracomment>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>The heading over the days on which it came again.</extracomment>
        <translation>عادت</translation>
    </message>
    <message>
        <source>Care</source>
        <extracomment>The heading over: to me, to someone, received. Kindness, not nursing.</extracomment>
        <translation>اللطف</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>How safe it feels</source>
        <translation>الشعور بالأمان</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>I appreciate</source>
        <translation>أقدّر</translation>
    </message>
    <message>
        <source>It came</source>
        <extracomment>The heading over: by itself, as a surprise, as expected.</extracomment>
        <translation>كيف جاءت</translation>
    </message>
    <message>
        <source>Kept close</source>
        <extracomment>The heading over the moments that are near at hand.</extracomment>
        <translation>قريبة من القلب</translation>
    </message>
    <message>
        <source>Kept close no longer</source>
        <translation>لم تعد قريبة من القلب</translation>
    </message>
    <message>
        <source>Looking back on</source>
        <translation>نظرة إلى</translation>
    </message>
    <message>
        <source>Private no longer</source>
        <translation>لم تعد خاصة</translation>
    </message>
    <message>
        <source>Private now</source>
        <translation>خاصة الآن</translation>
    </message>
    <message>
        <source>This moment is</source>
        <translation>هذه اللحظة</translation>
    </message>
    <message>
        <source>What I did next</source>
        <translation>ما فعلته بعدها</translation>
    </message>
    <message>
        <source>What came before</source>
        <translation>ما سبقها</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>من أو ماذا</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>a thing</source>
        <translation>شيء</translation>
    </message>
    <message>
        <source>a touch more (2%)</source>
        <extracomment>How safe it feels now: only a little more; the small number is a gentle joke and stays.</extracomment>
        <translation>أكثر قليلًا (⁦2%⁩)</translation>
    </message>
    <message>
        <source>almost missed</source>
        <extracomment>It was nearly overlooked.</extracomment>
        <translation>كادت تمرّ خفية</translation>
    </message>
    <message>
        <source>an animal</source>
        <translation>حيوان</translation>
    </message>
    <message>
        <source>as a surprise</source>
        <translation>على غير توقّع</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>كما كان متوقعًا</translation>
    </message>
    <message>
        <source>both at once</source>
        <translation>الاثنان معًا</translation>
    </message>
    <message>
        <source>brightening</source>
        <extracomment>What it does to the energy: it brings it up, in a good way.</extracomment>
        <translation>إلى إشراق</translation>
    </message>
    <message>
        <source>by itself</source>
        <extracomment>How it came: without any effort.</extracomment>
        <translation>من تلقاء نفسها</translation>
    </message>
    <message>
        <source>clear</source>
        <extracomment>How strong it was: between mild and strong.</extracomment>
        <translation>واضحة</translation>
    </message>
    <message>
        <source>clearly more</source>
        <translation>أكثر بوضوح</translation>
    </message>
    <message>
        <source>faint</source>
        <translation>خافتة</translation>
    </message>
    <message>
        <source>kept close</source>
        <extracomment>Said of a moment that is near at hand; agrees with “moment”.</extracomment>
        <translation>قريبة من القلب</translation>
    </message>
    <message>
        <source>less</source>
        <extracomment>How safe it feels now: less than before.</extracomment>
        <translation>أقل</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>خفيفة</translation>
    </message>
    <message>
        <source>private</source>
        <translation>خاصة</translation>
    </message>
    <message>
        <source>received</source>
        <extracomment>Care: kindness that one was given.</extracomment>
        <translation>وصلني</translation>
    </message>
    <message>
        <source>settling</source>
        <extracomment>What it does to the energy: it brings it down, in a good way.</extracomment>
        <translation>إلى سكون</translation>
    </message>
    <message>
        <source>several at once</source>
        <translation>أكثر من نوع</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>قوية</translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>How safe it feels now: as before.</extracomment>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>to me</source>
        <extracomment>Care: kindness that went to oneself.</extracomment>
        <translation>مني إليّ</translation>
    </message>
    <message>
        <source>to someone</source>
        <extracomment>Care: kindness that one gave.</extracomment>
        <translation>مني إلى غيري</translation>
    </message>
    <message>
        <source>with a photo</source>
        <extracomment>Said of a moment: it has a picture.</extracomment>
        <translation>معها صورة</translation>
    </message>
</context>
<context>
    <name>MomentCard</name>
    <message>
        <source>and also</source>
        <translation>وأيضًا</translation>
    </message>
</context>
<context>
    <name>MomentFoot</name>
    <message>
        <source>Del</source>
        <extracomment>The name of the key that deletes.</extracomment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>صيغ سابقة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>It came again</source>
        <translation>عادت مرة أخرى</translation>
    </message>
    <message>
        <source>Keep close</source>
        <extracomment>A button: from now on this moment is near at hand, near the heart. Not “favourite”.</extracomment>
        <translation>إلى القلب</translation>
    </message>
    <message>
        <source>Kept close ♡</source>
        <translation>قريبة من القلب ♡</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A button, and said when it is done: to the bin, from where it can come back. Use a form that is right for both, such as a noun or an infinitive.</extracomment>
        <translation>توديع</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>جعلها خاصة</translation>
    </message>
    <message>
        <source>No longer private</source>
        <translation>لم تعد خاصة</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <extracomment>Share one moment with somebody: as a card or as text.</extracomment>
        <translation>إهداؤها</translation>
    </message>
    <message>
        <source>Plan with it</source>
        <translation>خطة معها</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>السابقة</translation>
    </message>
</context>
<context>
    <name>MomentForm</name>
    <message>
        <source>One word is enough</source>
        <translation>كلمة واحدة تكفي</translation>
    </message>
    <message>
        <source>What you noticed</source>
        <translation>ما لفت نظرك</translation>
    </message>
</context>
<context>
    <name>MomentWindow</name>
    <message>
        <source>A moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>Let go. It can come back for 30 days.</source>
        <translation>وُدّعت. يمكن أن تعود خلال 30 يومًا.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Take the last step back.</extracomment>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>OnPaper</name>
    <message>
        <source>Kept as a PDF.</source>
        <translation>محفوظة بصيغة PDF.</translation>
    </message>
    <message>
        <source>“{name}” could not be printed on.</source>
        <translation>لم تمكن الطباعة على «{name}».</translation>
    </message>
</context>
<context>
    <name>OwnLine</name>
    <message>
        <source>A line of your own</source>
        <translation>سطر من عندك</translation>
    </message>
    <message>
        <source>A line of your own: {leaf}</source>
        <translation>سطر من عندك: {leaf}</translation>
    </message>
    <message>
        <source>If you like, in your own words</source>
        <translation>إن أحببت، بكلماتك</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>+ Add a word</source>
        <translation>+ إضافة كلمة</translation>
    </message>
    <message>
        <source>A new word</source>
        <translation>كلمة جديدة</translation>
    </message>
    <message>
        <source>Another name for “{word}”</source>
        <translation>اسم آخر لـ«{word}»</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Join with another</source>
        <translation>دمج مع أخرى</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Order as I use them</source>
        <translation>ترتيب حسب استعمالي</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>إظهار من جديد</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation>نزع النجمة</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>تُراجع عنه: {what}</translation>
    </message>
    <message>
        <source>The word that “{word}” becomes one with</source>
        <translation>الكلمة التي تصير «{word}» معها واحدة</translation>
    </message>
    <message>
        <source>These are offered while you note. Whatever you change here, no moment loses what it says.</source>
        <translation>تُعرض هذه عند التدوين. ومهما تغيّر هنا، لا تفقد لحظة شيئًا مما تقوله.</translation>
    </message>
    <message>
        <source>This list has no such word: {word}</source>
        <translation>لا توجد في هذه القائمة كلمة كهذه: {word}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Words of this list</source>
        <translation>كلمات هذه القائمة</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>ترتيب آخر</translation>
    </message>
    <message>
        <source>“{word}” added</source>
        <translation>أُضيفت «{word}»</translation>
    </message>
    <message>
        <source>“{word}” and “{other}” are one</source>
        <translation>«{word}» و«{other}» صارتا واحدة</translation>
    </message>
    <message>
        <source>“{word}” hidden</source>
        <translation>أُخفيت «{word}»</translation>
    </message>
    <message>
        <source>“{word}” is there: the two become one.</source>
        <translation>الكلمة «{word}» موجودة: تصيران واحدة.</translation>
    </message>
    <message>
        <source>“{word}” is “{other}” now</source>
        <translation>«{word}» صارت «{other}»</translation>
    </message>
    <message>
        <source>“{word}” shown again</source>
        <translation>ظهرت «{word}» من جديد</translation>
    </message>
    <message>
        <source>“{word}” starred</source>
        <translation>«{word}» لها نجمة</translation>
    </message>
    <message>
        <source>“{word}” without its star</source>
        <translation>«{word}» بلا نجمتها</translation>
    </message>
    <message>
        <source>★ Star</source>
        <translation>★ نجمة</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Your page</source>
        <translation>صفحتك</translation>
    </message>
</context>
<context>
    <name>PaperButton</name>
    <message>
        <source>Copy it as text</source>
        <translation>نسخها كنص</translation>
    </message>
    <message>
        <source>Keep it as a PDF …</source>
        <translation>حفظها بصيغة PDF …</translation>
    </message>
</context>
<context>
    <name>Pause</name>
    <message>
        <source>1 min</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 ث</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 ثوانٍ</translation>
    </message>
    <message>
        <source>3 min</source>
        <translation>3 د</translation>
    </message>
    <message>
        <source>3 minutes</source>
        <translation>3 دقائق</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 د</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 دقائق</translation>
    </message>
    <message>
        <source>A breath at your own pace, if you like. Eyes open is fine.</source>
        <translation>نَفَس على مهل، كما يحلو لك، إن أحببت. ولا بأس بعينين مفتوحتين.</translation>
    </message>
    <message>
        <source>If you like: in as it grows, out as it shrinks. Eyes open is fine.</source>
        <translation>إن أحببت: شهيق حين تكبر، وزفير حين تصغر. ولا بأس بعينين مفتوحتين.</translation>
    </message>
    <message>
        <source>That was a minute.</source>
        <translation>كانت تلك دقيقة.</translation>
    </message>
    <message>
        <source>That was five minutes.</source>
        <translation>كانت تلك خمس دقائق.</translation>
    </message>
    <message>
        <source>That was more than a minute.</source>
        <translation>كان ذلك أكثر من دقيقة.</translation>
    </message>
    <message>
        <source>That was more than five minutes.</source>
        <translation>كان ذلك أكثر من خمس دقائق.</translation>
    </message>
    <message>
        <source>That was more than ten seconds.</source>
        <translation>كان ذلك أكثر من عشر ثوانٍ.</translation>
    </message>
    <message>
        <source>That was more than three minutes.</source>
        <translation>كان ذلك أكثر من ثلاث دقائق.</translation>
    </message>
    <message>
        <source>That was ten seconds.</source>
        <translation>كانت تلك عشر ثوانٍ.</translation>
    </message>
    <message>
        <source>That was three minutes.</source>
        <translation>كانت تلك ثلاث دقائق.</translation>
    </message>
</context>
<context>
    <name>PausePresenter</name>
    <message>
        <source>Thank you. Fewer from now on.</source>
        <translation>شكرًا. ستكون أقل من الآن.</translation>
    </message>
</context>
<context>
    <name>PauseWindow</name>
    <message>
        <source>A pause</source>
        <translation>وقفة</translation>
    </message>
    <message>
        <source>Back to the light</source>
        <translation>رجوع إلى الضوء</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Look around instead</source>
        <translation>نظرة حولك بدلًا منها</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>تدوين ومضة</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
</context>
<context>
    <name>Pauses</name>
    <message>
        <source>1 hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 دقيقة</translation>
    </message>
    <message>
        <source>An invitation waits for a natural break</source>
        <translation>دعوة تنتظر فاصلًا طبيعيًا</translation>
    </message>
    <message>
        <source>Enough invitations for today</source>
        <translation>يكفي من الدعوات لهذا اليوم</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>Fewer of these</source>
        <translation>أقل من هذه</translation>
    </message>
    <message>
        <source>From that day on invitations come again</source>
        <translation>من ذلك اليوم تعود الدعوات</translation>
    </message>
    <message>
        <source>Invitations are off</source>
        <translation>الدعوات متوقفة</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>Next invitation around {time}</source>
        <extracomment>{time} is a time of day.</extracomment>
        <translation>الدعوة التالية نحو {time}</translation>
    </message>
    <message>
        <source>No more at this time</source>
        <translation>لا دعوات في هذا الوقت</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>ليس اليوم</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>تدوين ومضة</translation>
    </message>
    <message>
        <source>Pause with me</source>
        <translation>وقفة معًا</translation>
    </message>
    <message>
        <source>Quiet during a pause</source>
        <translation>هدوء أثناء وقفة</translation>
    </message>
    <message>
        <source>Quiet for a little after waking up</source>
        <translation>هدوء قليلًا بعد الاستيقاظ</translation>
    </message>
    <message>
        <source>Quiet for an hour after a note</source>
        <translation>هدوء لساعة بعد تدوين</translation>
    </message>
    <message>
        <source>Quiet for an hour after a pause</source>
        <translation>هدوء لساعة بعد وقفة</translation>
    </message>
    <message>
        <source>Quiet for an hour after an invitation</source>
        <translation>هدوء لساعة بعد دعوة</translation>
    </message>
    <message>
        <source>Quiet for now</source>
        <translation>هدوء الآن</translation>
    </message>
    <message>
        <source>Quiet outside your hours</source>
        <translation>هدوء خارج ساعاتك</translation>
    </message>
    <message>
        <source>Quiet until {when}</source>
        <extracomment>{when} is a time of day, “tomorrow” or a date.</extracomment>
        <translation>هدوء حتى {when}</translation>
    </message>
    <message>
        <source>Quiet while Do Not Disturb is on</source>
        <translation>هدوء ما دام وضع عدم الإزعاج يعمل</translation>
    </message>
    <message>
        <source>Quiet while Drift is open</source>
        <translation>هدوء ما دام «انسياب» مفتوحًا</translation>
    </message>
    <message>
        <source>Quiet while Ground me is open</source>
        <translation>هدوء ما دامت «أرض ثابتة» مفتوحة</translation>
    </message>
    <message>
        <source>Quiet while a note is open</source>
        <translation>هدوء ما دام التدوين مفتوحًا</translation>
    </message>
    <message>
        <source>Quiet while a window fills the screen</source>
        <translation>هدوء ما دامت نافذة تملأ الشاشة</translation>
    </message>
    <message>
        <source>Quiet while the screen is locked</source>
        <translation>هدوء ما دامت الشاشة مقفلة</translation>
    </message>
    <message>
        <source>Quiet while the welcome is open</source>
        <translation>هدوء ما دامت نافذة الترحيب مفتوحة</translation>
    </message>
    <message>
        <source>Quiet while this machine sleeps</source>
        <translation>هدوء ما دام هذا الحاسوب نائمًا</translation>
    </message>
    <message>
        <source>Quiet while you are away</source>
        <translation>هدوء في غيابك</translation>
    </message>
    <message>
        <source>Quiet while your camera is on</source>
        <translation>هدوء ما دامت الكاميرا تعمل</translation>
    </message>
    <message>
        <source>Quiet while your microphone is on</source>
        <translation>هدوء ما دام الميكروفون يعمل</translation>
    </message>
    <message>
        <source>Quiet while your page is open</source>
        <translation>هدوء ما دامت صفحتك مفتوحة</translation>
    </message>
    <message>
        <source>Quiet while your screen is shared</source>
        <translation>هدوء ما دامت شاشتك مشارَكة</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Rest until</source>
        <translation>استراحة حتى</translation>
    </message>
    <message>
        <source>Resting for a while</source>
        <translation>استراحة لبعض الوقت</translation>
    </message>
    <message>
        <source>Resting until {when}</source>
        <extracomment>{when} is a time of day, “tomorrow” or a date.</extracomment>
        <translation>استراحة حتى {when}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>عودة الدعوات</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>جلوس</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Taking a break from noting</source>
        <translation>إجازة من التدوين</translation>
    </message>
    <message>
        <source>The day is here, if you would like to sit with it.</source>
        <translation>اليوم هنا، إن طاب لك الجلوس معه قليلًا.</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>Would you like to keep these invitations, have fewer, or stop them?</source>
        <translation>هل تبقى هذه الدعوات كما هي، أم تقلّ، أم تتوقف؟</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>Stands in the place of {when} in “Quiet until {when}”.</extracomment>
        <translation>الغد</translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>the pasted picture</source>
        <translation>الصورة الملصقة</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Add a picture</source>
        <translation>إضافة صورة</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>اختيار صور</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>drop, paste
or browse</source>
        <translation>إفلات أو لصق
أو تصفّح</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>A picture on its way</source>
        <translation>صورة في الطريق</translation>
    </message>
    <message>
        <source>Del takes it off</source>
        <translation>‏Del ينزعها</translation>
    </message>
    <message>
        <source>Enter opens it, Alt with an arrow moves it, Del takes it off</source>
        <translation>‏Enter يفتحها، وAlt مع سهم ينقلها، وDel ينزعها</translation>
    </message>
    <message>
        <source>Take off (Del)</source>
        <translation>نزع (Del)</translation>
    </message>
    <message>
        <source>Take this picture off</source>
        <translation>نزع هذه الصورة</translation>
    </message>
    <message>
        <source>{picture}, {place} of {of}</source>
        <translation>‏{picture}، {place} من {of}</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;تعليق</translation>
    </message>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>In &amp;words, for who cannot see it</source>
        <translation>ب&amp;كلمات، لمن لا يراها</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>تركها كما كانت</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>تدوير يسارًا</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>تدوير يمينًا</translation>
    </message>
    <message>
        <source>Whole again</source>
        <translation>كاملة من جديد</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>عرضها كبيرة</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>The name of the key that deletes.</extracomment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A button, and said when it is done: to the bin, from where it can come back. Use a form that is right for both, such as a noun or an infinitive.</extracomment>
        <translation>توديع</translation>
    </message>
    <message>
        <source>Put to sleep</source>
        <translation>تنويم</translation>
    </message>
    <message>
        <source>The glimmer it came from</source>
        <translation>الومضة التي جاءت منها</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Wake it</source>
        <translation>إيقاظ</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>نائمة</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>From your glimmer: {words}</source>
        <translation>من ومضتك: {words}</translation>
    </message>
    <message>
        <source>I make coffee</source>
        <translation>أُعدّ القهوة</translation>
    </message>
    <message>
        <source>Invitations are off just now, so nothing comes by itself.</source>
        <translation>الدعوات متوقفة الآن، فلا يأتي شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Invite me at a time</source>
        <translation>دعوتي في وقت محدد</translation>
    </message>
    <message>
        <source>It waits for a calm moment, and an hour lies between two invitations.</source>
        <translation>تنتظر وقتًا هادئًا، وبين كل دعوتين ساعة.</translation>
    </message>
    <message>
        <source>Keep this plan</source>
        <translation>حفظ هذه الخطة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>The time of the invitation</source>
        <translation>وقت الدعوة</translation>
    </message>
    <message>
        <source>When …</source>
        <translation>حين …</translation>
    </message>
    <message>
        <source>one breath with it</source>
        <translation>نَفَس واحد معها</translation>
    </message>
    <message>
        <source>then …</source>
        <translation>عندها …</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Begin a plan with this</source>
        <translation>بدء خطة بهذه</translation>
    </message>
    <message>
        <source>I make coffee</source>
        <translation>أُعدّ القهوة</translation>
    </message>
    <message>
        <source>I step out of the door</source>
        <translation>أخرج من الباب</translation>
    </message>
    <message>
        <source>I wait for the kettle</source>
        <translation>أنتظر غليان الماء</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>تُراجع عنه: {what}</translation>
    </message>
    <message>
        <source>This glimmer is not here any more.</source>
        <translation>هذه الومضة لم تعد هنا.</translation>
    </message>
    <message>
        <source>This time is let go. The plan itself stays.</source>
        <translation>وُدّع هذا الوقت. والخطة نفسها باقية.</translation>
    </message>
    <message>
        <source>When {when}, {then}</source>
        <translation>حين {when}، {then}</translation>
    </message>
    <message>
        <source>a look at the sky</source>
        <translation>نظرة إلى السماء</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>ترتيب آخر</translation>
    </message>
    <message>
        <source>both feet feel the floor</source>
        <translation>تحسّ القدمان بالأرض</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>on no day</source>
        <translation>لا في أي يوم</translation>
    </message>
    <message>
        <source>one breath with it</source>
        <translation>نَفَس واحد معها</translation>
    </message>
    <message>
        <source>the time of “{plan}” let go</source>
        <translation>وُدّع وقت «{plan}»</translation>
    </message>
    <message>
        <source>“{plan}” added</source>
        <translation>أُضيفت «{plan}»</translation>
    </message>
    <message>
        <source>“{plan}” asleep</source>
        <translation>نامت «{plan}»</translation>
    </message>
    <message>
        <source>“{plan}” awake</source>
        <translation>استيقظت «{plan}»</translation>
    </message>
    <message>
        <source>“{plan}” changed</source>
        <translation>تغيّرت «{plan}»</translation>
    </message>
    <message>
        <source>“{plan}” let go</source>
        <translation>وُدّعت «{plan}»</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>+ A new plan</source>
        <translation>+ خطة جديدة</translation>
    </message>
    <message>
        <source>A plan ties something small to what comes anyway. Nobody asks how it went.</source>
        <translation>تربط الخطة شيئًا صغيرًا بما يأتي على أي حال. ولا أحد يسأل كيف مضت.</translation>
    </message>
    <message>
        <source>Glimmers you can count on</source>
        <translation>ومضات تسندك</translation>
    </message>
    <message>
        <source>I come to “{place}”</source>
        <translation>أصل إلى «{place}»</translation>
    </message>
    <message>
        <source>None yet, and that is fine. It might be something like this:</source>
        <translation>لا شيء بعد، ولا بأس بذلك. ربما شيء كهذا:</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>إظهار {count} أخرى</translation>
    </message>
</context>
<context>
    <name>PromptLine</name>
    <message>
        <source>Another</source>
        <extracomment>One more of its kind: another question, another thing to hold on to.</extracomment>
        <translation>غيره</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>سؤال آخر</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>بدونه</translation>
    </message>
    <message>
        <source>Without a question</source>
        <translation>بدون سؤال</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>That is more brackets than can be followed. A few less, and it works.</source>
        <translation>هذه أقواس أكثر مما يمكن تتبّعه. بأقل منها ينجح البحث.</translation>
    </message>
    <message>
        <source>That is more than can be looked for at once. Up to {limit} words work.</source>
        <translation>هذا أكثر مما يمكن البحث عنه دفعة واحدة. ينجح مع كلمات لا تزيد على {limit}.</translation>
    </message>
    <message>
        <source>“or” waits for a word on both sides.</source>
        <translation>تنتظر «or» كلمة على كل جانب.</translation>
    </message>
    <message>
        <source>“{place}” is not a date yet. A year works, or 2026-11, or 2026-11-22.</source>
        <translation>ليس «{place}» تاريخًا بعد. تنفع سنة، أو ⁦2026-11⁩، أو ⁦2026-11-22⁩.</translation>
    </message>
    <message>
        <source>“{place}” is not a number yet. 3 works, or &gt;3, or &lt;=3.</source>
        <translation>ليس «{place}» رقمًا بعد. ينفع 3، أو ⁦&gt;3⁩، أو ⁦&lt;=3⁩.</translation>
    </message>
    <message>
        <source>“{place}” is not among them: “{name}:” can be {known}.</source>
        <translation>ليس «{place}» منها: بعد «{name}:» يمكن أن يأتي {known}.</translation>
    </message>
    <message>
        <source>“{place}” waits for a word after it.</source>
        <translation>ينتظر «{place}» كلمة بعده.</translation>
    </message>
    <message>
        <source>“{place}”: there is no “{name}:”. There are {known}.</source>
        <translation>عند «{place}»: لا يوجد «{name}:». الموجود: {known}.</translation>
    </message>
    <message>
        <source>“{place}”: this bracket closes nothing. Without it, it works.</source>
        <translation>عند «{place}»: هذا القوس لا يغلق شيئًا. بدونه ينجح البحث.</translation>
    </message>
    <message>
        <source>“{place}”: this bracket is not closed yet.</source>
        <translation>عند «{place}»: هذا القوس لم يُغلق بعد.</translation>
    </message>
    <message>
        <source>“{place}”: this quotation mark is not closed yet.</source>
        <translation>عند «{place}»: علامة الاقتباس هذه لم تُغلق بعد.</translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message>
        <source>A month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>A year ago ({month})</source>
        <translation>قبل سنة ({month})</translation>
    </message>
    <message>
        <source>Another, by typing</source>
        <translation>غير ذلك، بالكتابة</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>أيّ كان</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>The day it is.</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>إشارة</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>more</source>
        <extracomment>The name of a menu with whatever else can be looked for.</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>when</source>
        <extracomment>The name of a menu: in which time.</extracomment>
        <translation>متى</translation>
    </message>
    <message>
        <source>with</source>
        <extracomment>The name of a menu: with whom.</extracomment>
        <translation>مع</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source> and </source>
        <extracomment>Between two parts of a search, with the spaces around it.</extracomment>
        <translation> و </translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two parts of a search, with the spaces around it.</extracomment>
        <translation> أو </translation>
    </message>
    <message>
        <source>before that {face}</source>
        <translation>قبلها {face}</translation>
    </message>
    <message>
        <source>before {when}</source>
        <translation>قبل {when}</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>عادت</translation>
    </message>
    <message numerus="yes">
        <source>came back less than {count} times</source>
        <translation>
            <numerusform>لم تعد قط</numerusform>
            <numerusform>لم تعد قط</numerusform>
            <numerusform>عادت أقل من مرتين</numerusform>
            <numerusform>عادت أقل من {count} مرات</numerusform>
            <numerusform>عادت أقل من {count} مرة</numerusform>
            <numerusform>عادت أقل من {count} مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>came back more than once</source>
        <translation>عادت أكثر من مرة</translation>
    </message>
    <message numerus="yes">
        <source>came back more than {count} times</source>
        <translation>
            <numerusform>عادت</numerusform>
            <numerusform>عادت أكثر من مرة</numerusform>
            <numerusform>عادت أكثر من مرتين</numerusform>
            <numerusform>عادت أكثر من {count} مرات</numerusform>
            <numerusform>عادت أكثر من {count} مرة</numerusform>
            <numerusform>عادت أكثر من {count} مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>came back once</source>
        <translation>عادت مرة واحدة</translation>
    </message>
    <message>
        <source>came back once at most</source>
        <translation>عادت مرة على الأكثر</translation>
    </message>
    <message numerus="yes">
        <source>came back {count} times</source>
        <translation>
            <numerusform>لم تعد قط</numerusform>
            <numerusform>عادت مرة واحدة</numerusform>
            <numerusform>عادت مرتين</numerusform>
            <numerusform>عادت {count} مرات</numerusform>
            <numerusform>عادت {count} مرة</numerusform>
            <numerusform>عادت {count} مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came back {count} times at most</source>
        <translation>
            <numerusform>لم تعد قط</numerusform>
            <numerusform>عادت مرة على الأكثر</numerusform>
            <numerusform>عادت مرتين على الأكثر</numerusform>
            <numerusform>عادت {count} مرات على الأكثر</numerusform>
            <numerusform>عادت {count} مرة على الأكثر</numerusform>
            <numerusform>عادت {count} مرة على الأكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came back {count} times or more</source>
        <translation>
            <numerusform>عادت أو لم تعد</numerusform>
            <numerusform>عادت مرة أو أكثر</numerusform>
            <numerusform>عادت مرتين أو أكثر</numerusform>
            <numerusform>عادت {count} مرات أو أكثر</numerusform>
            <numerusform>عادت {count} مرة أو أكثر</numerusform>
            <numerusform>عادت {count} مرة أو أكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>company “{word}”</source>
        <translation>رفقة «{word}»</translation>
    </message>
    <message>
        <source>cue “{word}”</source>
        <translation>إشارة «{word}»</translation>
    </message>
    <message>
        <source>from {when} on</source>
        <translation>من {when} فصاعدًا</translation>
    </message>
    <message>
        <source>never came back</source>
        <translation>لم تعد قط</translation>
    </message>
    <message>
        <source>not {what}</source>
        <extracomment>{what} is a part of a search, such as: cue “tea”.</extracomment>
        <translation>ليس {what}</translation>
    </message>
    <message>
        <source>place “{word}”</source>
        <translation>مكان «{word}»</translation>
    </message>
    <message>
        <source>quality “{word}”</source>
        <translation>إحساس «{word}»</translation>
    </message>
    <message>
        <source>sense “{word}”</source>
        <translation>حاسة «{word}»</translation>
    </message>
    <message>
        <source>value “{word}”</source>
        <translation>قيمة «{word}»</translation>
    </message>
    <message>
        <source>with a photo</source>
        <extracomment>Said of a moment: it has a picture.</extracomment>
        <translation>معها صورة</translation>
    </message>
    <message>
        <source>{when}</source>
        <translation>{when}</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>«{word}»</translation>
    </message>
</context>
<context>
    <name>Reaching</name>
    <message>
        <source>Open {place}</source>
        <translation>فتح {place}</translation>
    </message>
    <message>
        <source>Settings has a place, under Ground me, for someone to reach.</source>
        <translation>في الإعدادات، تحت «أرض ثابتة»، مكان لاسم شخص قريب.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Show it</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>The moment</source>
        <translation>اللحظة</translation>
    </message>
    <message>
        <source>and also</source>
        <translation>وأيضًا</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Erasing was cut short. It is finished now: what was here is gone.</source>
        <translation>كان المحو قد انقطع، واكتمل الآن: ما كان هنا ذهب.</translation>
    </message>
    <message>
        <source>Glimmer is still here, in the tray.</source>
        <translation>ما زال Glimmer هنا، في شريط النظام.</translation>
    </message>
    <message>
        <source>Glimmer is still here. Start it again to come back to this window.</source>
        <translation>ما زال Glimmer هنا. تشغيله مرة أخرى يعيد هذه النافذة.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons. On GNOME the AppIndicator extension adds them; until then, start Glimmer again to come back here.</source>
        <translation>لا تظهر أيقونات شريط النظام على سطح المكتب هذا. في GNOME تضيفها إضافة AppIndicator؛ وحتى ذلك الحين، تشغيل Glimmer مرة أخرى يعيدك إلى هنا.</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>It came again. That is noted.</source>
        <translation>عادت مرة أخرى. دُوّن ذلك.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Show {count} more</source>
        <translation>إظهار {count} أخرى</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>Copy the words</source>
        <translation>نسخ الكلمات</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Go to a month</source>
        <translation>الذهاب إلى شهر</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الشهور</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>A few plain words make a good one. Spaces and small and large letters count.</source>
        <translation>بضع كلمات عادية تكفي لعبارة جيدة. والمسافات والحروف الصغيرة والكبيرة لها حسابها.</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>عبارة سر</translation>
    </message>
    <message>
        <source>A passphrase of yours</source>
        <translation>عبارة سر من عندك</translation>
    </message>
    <message>
        <source>A passphrase over the journal</source>
        <translation>عبارة سر على الدفتر</translation>
    </message>
    <message>
        <source>A sealed backup is in their place. The journal is under the passphrase.</source>
        <translation>حلّت محلّها نسخة احتياطية مختومة. والدفتر تحت عبارة السر.</translation>
    </message>
    <message>
        <source>A sealed backup is made and looked over. Those from before go after it.</source>
        <translation>تُصنع نسخة احتياطية مختومة وتُراجَع. وبعدها تذهب النسخ السابقة.</translation>
    </message>
    <message>
        <source>A sealed one can take their place: it is made and looked over first, and then they are gone for good. What you let go for good since they were made is in no backup then. Where a folder is not there just now, they go when it is back.</source>
        <translation>يمكن أن تحلّ محلّها نسخة مختومة: تُصنع أولًا وتُراجَع، ثم تذهب هذه نهائيًا. وما ودّعته نهائيًا منذ صنعها لا يبقى عندئذ في أي نسخة احتياطية. وإن كان مجلد غائبًا الآن، ذهبت نسخه حين يعود.</translation>
    </message>
    <message>
        <source>Another code…</source>
        <translation>رمز آخر…</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>عبارة سر أخرى</translation>
    </message>
    <message>
        <source>Another passphrase…</source>
        <translation>عبارة سر أخرى…</translation>
    </message>
    <message>
        <source>Another recovery code</source>
        <translation>رمز استرداد آخر</translation>
    </message>
    <message>
        <source>Anyone who gets at them can read them</source>
        <translation>من يصل إليها يستطيع قراءتها</translation>
    </message>
    <message>
        <source>Backups from before can still be read without it. They are in:</source>
        <translation>النسخ الاحتياطية السابقة ما زالت تُقرأ بدونها. وهي في:</translation>
    </message>
    <message>
        <source>Backups from before the passphrase</source>
        <translation>نسخ احتياطية من قبل عبارة السر</translation>
    </message>
    <message>
        <source>Backups that were made before stay readable, in a second folder, too. At the end a sealed one can take their place.</source>
        <translation>النسخ الاحتياطية التي صُنعت من قبل تبقى مقروءة، وفي المجلد الثاني أيضًا. وفي النهاية يمكن أن تحلّ محلّها نسخة مختومة.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييرها</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>هو عندي</translation>
    </message>
    <message>
        <source>It does not protect from a program that runs in your name while the journal is open, nor from somebody who watches you type. What you export can be read by anyone. Traces of the files as they were before may stay on the disk: to be safe from that too, the disk itself has to be encrypted. When the journal is locked, some of it may stay in this computer&apos;s memory for a while.</source>
        <translation>لا تحمي من برنامج يعمل باسمك والدفتر مفتوح، ولا ممن يراقب الكتابة على لوحة المفاتيح. وما يُصدَّر يمكن لأي أحد أن يقرأه. وقد تبقى على القرص آثار الملفات كما كانت من قبل: وللأمان من ذلك أيضًا، يلزم تشفير القرص نفسه. وحين يُقفل الدفتر، قد يبقى بعضه في ذاكرة هذا الحاسوب لبعض الوقت.</translation>
    </message>
    <message>
        <source>It locks before this computer sleeps.</source>
        <translation>يُقفل قبل أن يدخل هذا الحاسوب في السكون.</translation>
    </message>
    <message>
        <source>It locks with the screen.</source>
        <translation>يُقفل مع الشاشة.</translation>
    </message>
    <message>
        <source>It opens the journal should the passphrase be forgotten, and it is shown this once. Write it down, and keep it away from this computer.</source>
        <translation>يفتح الدفتر إذا نُسيت عبارة السر، ولا يُعرض إلا هذه المرة. الأفضل أن يُكتب ويُحفظ بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It protects your moments, their pictures and the backups. Whoever gets hold of the disk, of a backup or of a synced folder reads none of it. Nor does somebody who sits down here while the journal is locked.</source>
        <translation>تحمي لحظاتك وصورها والنسخ الاحتياطية. فمن وقع في يده القرص، أو نسخة احتياطية، أو مجلد مُزامَن، لا يقرأ منها شيئًا. ولا يقرأ منها من يجلس هنا والدفتر مقفل.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>Let the new one hold</source>
        <translation>اعتماد الجديد</translation>
    </message>
    <message>
        <source>Looking where they are.</source>
        <translation>يجري البحث عن مكانها.</translation>
    </message>
    <message>
        <source>Moments, pictures and backups can be read with it alone</source>
        <translation>بها وحدها تُقرأ اللحظات والصور والنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة السر الجديدة</translation>
    </message>
    <message>
        <source>No moment is touched</source>
        <translation>لا تُمسّ أي لحظة</translation>
    </message>
    <message>
        <source>No passphrase any more</source>
        <translation>بلا عبارة سر بعد الآن</translation>
    </message>
    <message>
        <source>Nothing tells here how long nobody typed: it counts how long no window of Glimmer had the keyboard.</source>
        <translation>لا شيء هنا يخبر كم مضى دون كتابة: يُحسب كم مضى ولوحة المفاتيح ليست عند أي نافذة من Glimmer.</translation>
    </message>
    <message>
        <source>Nothing tells here when it sleeps: it locks once it is awake.</source>
        <translation>لا شيء هنا يخبر متى يدخل الحاسوب في السكون: يُقفل الدفتر حين يفيق.</translation>
    </message>
    <message>
        <source>Nothing tells here when the screen is locked.</source>
        <translation>لا شيء هنا يخبر متى تُقفل الشاشة.</translation>
    </message>
    <message>
        <source>Open by itself when I am logged in</source>
        <translation>فتحه من تلقاء نفسه عند دخولي</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة السر</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>عبارة السر أو رمز الاسترداد</translation>
    </message>
    <message>
        <source>Put a sealed one in their place</source>
        <translation>وضع نسخة مختومة مكانها</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Replace them…</source>
        <translation>استبدالها…</translation>
    </message>
    <message>
        <source>See it again</source>
        <translation>عرضه من جديد</translation>
    </message>
    <message>
        <source>Settings has this too, under Privacy, for as long as they are there.</source>
        <translation>هذا في الإعدادات أيضًا، تحت «الخصوصية»، ما دامت هناك.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation>توقّف. كل شيء كما كان.</translation>
    </message>
    <message>
        <source>The code that you have holds until you have typed the new one back.</source>
        <translation>الرمز الذي عندك سارٍ إلى أن تُعاد كتابة الجديد هنا.</translation>
    </message>
    <message>
        <source>The code, as you wrote it down</source>
        <translation>الرمز كما كتبته عندك</translation>
    </message>
    <message>
        <source>The disk is full. Everything is as it was; with some room made it can be done.</source>
        <translation>القرص ممتلئ. كل شيء كما كان؛ وإذا توفّر بعض المكان صار ذلك ممكنًا.</translation>
    </message>
    <message>
        <source>The journal has no passphrase any more.</source>
        <translation>لم تعد للدفتر عبارة سر.</translation>
    </message>
    <message>
        <source>The journal is being made readable. A backup is made first.</source>
        <translation>يصير الدفتر مقروءًا الآن. تُصنع أولًا نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The journal is being sealed. A backup is made first; until it is done all stays.</source>
        <translation>يُختم الدفتر الآن. تُصنع أولًا نسخة احتياطية؛ وإلى أن يتمّ ذلك يبقى كل شيء.</translation>
    </message>
    <message>
        <source>The journal is under the passphrase now.</source>
        <translation>الدفتر الآن تحت عبارة السر.</translation>
    </message>
    <message>
        <source>The journal opens by itself from now on, when you are logged in.</source>
        <translation>من الآن يُفتح الدفتر من تلقاء نفسه عند دخولك إلى حسابك.</translation>
    </message>
    <message>
        <source>The keyring of this desktop does not answer</source>
        <translation>حافظة المفاتيح في هذا النظام لا تجيب</translation>
    </message>
    <message>
        <source>The keyring of this desktop gets a key to the journal, never the passphrase, and Glimmer opens it with that when it starts. Whoever is logged in as you can read it then, and so can every program that runs in your name. A disk, a backup or a synced folder stay closed to others as long as the keyring has a password. Locked, the journal stays locked until you open it.</source>
        <translation>تأخذ حافظة المفاتيح في هذا النظام مفتاحًا للدفتر، لا عبارة السر أبدًا، وبه يفتحه Glimmer حين يبدأ. عندها يقرؤه كل من دخل باسمك، وكل برنامج يعمل باسمك. أما القرص أو النسخة الاحتياطية أو المجلد المُزامَن فتبقى مغلقة على غيرك ما دام لحافظة المفاتيح كلمة مرور. وحين يُقفل الدفتر، يبقى مقفلًا إلى أن يُفتح بيدك.</translation>
    </message>
    <message>
        <source>The keyring of this desktop is asked. It may want its own password first.</source>
        <translation>تُسأل حافظة المفاتيح في هذا النظام. وقد تطلب كلمة مرورها أولًا.</translation>
    </message>
    <message>
        <source>The keyring of this desktop keeps a key to it. Once locked, it asks for the passphrase</source>
        <translation>تحفظ حافظة المفاتيح في هذا النظام مفتاحًا له. وبعد القفل يسأل عن عبارة السر</translation>
    </message>
    <message>
        <source>The new passphrase holds, and the old one no more.</source>
        <translation>عبارة السر الجديدة سارية، والقديمة لم تعد.</translation>
    </message>
    <message>
        <source>The new recovery code holds, and the old one no more.</source>
        <translation>رمز الاسترداد الجديد سارٍ، والقديم لم يعد.</translation>
    </message>
    <message>
        <source>The passphrase and its recovery code</source>
        <translation>عبارة السر ورمز استردادها</translation>
    </message>
    <message>
        <source>The passphrase holds</source>
        <translation>عبارة السر سارية</translation>
    </message>
    <message>
        <source>The passphrase is asked for from now on.</source>
        <translation>من الآن تُطلب عبارة السر.</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>The recovery code stays the same, and no moment is touched.</source>
        <translation>يبقى رمز الاسترداد كما هو، ولا تُمسّ أي لحظة.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>There are no backups from before the passphrase any more.</source>
        <translation>لم تعد هناك نسخ احتياطية من قبل عبارة السر.</translation>
    </message>
    <message>
        <source>These go as soon as a sealed one is where they are:</source>
        <translation>تذهب هذه حين تكون نسخة مختومة في مكانها:</translation>
    </message>
    <message>
        <source>These two differ. Show lets you compare them.</source>
        <translation>الاثنتان مختلفتان. زر «إظهار» يتيح مقارنتهما.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could keep a key</source>
        <translation>ليس في سطح المكتب هذا حافظة تستطيع حفظ مفتاح</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Typed back, so that it is sure to be right. Small letters and no dashes will do.</source>
        <translation>تُعاد كتابته هنا، للتأكد من صحته. وتكفي الحروف الصغيرة بلا شُرَط.</translation>
    </message>
    <message>
        <source>Without the passphrase and without the recovery code there is no way back to your moments. Nobody can open them then, and we cannot either.</source>
        <translation>بدون عبارة السر وبدون رمز الاسترداد لا طريق إلى لحظاتك. لا أحد يستطيع فتحها عندئذ، ولا نحن.</translation>
    </message>
    <message>
        <source>Your moments are plain files again then: whoever can read your files can read them. Backups from before stay under the passphrase.</source>
        <translation>تعود لحظاتك ملفات عادية: من يستطيع قراءة ملفاتك يستطيع قراءتها. والنسخ الاحتياطية السابقة تبقى تحت عبارة السر.</translation>
    </message>
    <message>
        <source>{why} An entry of Glimmer may still be in it; it opens nothing.</source>
        <translation>‏{why} قد يبقى فيها مُدخل من Glimmer؛ وهو لا يفتح شيئًا.</translation>
    </message>
    <message>
        <source>“Lock” in the tray locks it, as glimmer lock does.</source>
        <translation>«قفل» في شريط النظام يقفله، وكذلك الأمر glimmer lock.</translation>
    </message>
</context>
<context>
    <name>SealingWindow</name>
    <message>
        <source>A passphrase</source>
        <translation>عبارة سر</translation>
    </message>
    <message>
        <source>Copied. Other programs can read it until you copy something else.</source>
        <translation>نُسخ. ويمكن لبرامج أخرى قراءته إلى أن يُنسخ شيء آخر.</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>What is said and asked</source>
        <translation>ما يُقال ويُسأل</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Note a glimmer</source>
        <translation>تدوين ومضة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search words, cues, values, places…</source>
        <translation>بحث في الكلمات والإشارات والقيم والأماكن…</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>طاقة عالية</translation>
    </message>
    <message>
        <source>low energy</source>
        <translation>طاقة منخفضة</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>settled</source>
        <extracomment>A face: calm, present, connected. A state that passes; said of a person or of a body, without gender if you can.</extracomment>
        <translation>طمأنينة</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Make a page…</source>
        <translation>إعداد صفحة…</translation>
    </message>
    <message>
        <source>One page, for a session with somebody</source>
        <translation>صفحة واحدة، لجلسة مع أحد</translation>
    </message>
    <message>
        <source>What you choose of some days, names as letters</source>
        <translation>ما يُختار من بعض الأيام، والأسماء حروف</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>And also</source>
        <extracomment>The heading over a second text that belongs to a moment: another truth beside the first one.</extracomment>
        <translation>وأيضًا</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>اليوم والوقت</translation>
    </message>
    <message>
        <source>How I am here</source>
        <extracomment>The heading over the faces, when the moment is told to somebody.</extracomment>
        <translation>كيف أنا الآن</translation>
    </message>
    <message>
        <source>Letters stand for people.</source>
        <translation>الحروف بدلًا من الأشخاص.</translation>
    </message>
    <message>
        <source>Not on this page: {moments}.</source>
        <translation>ليست في هذه الصفحة: {moments}.</translation>
    </message>
    <message>
        <source>Private, and not on it: {moments}.</source>
        <translation>خاصة، وليست فيها: {moments}.</translation>
    </message>
    <message>
        <source>Triggers, and not on it: {moments}.</source>
        <translation>محفّزات، وليست فيها: {moments}.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>‏{first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>SessionPresenter</name>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation>نُسخت.</translation>
    </message>
</context>
<context>
    <name>SessionSheet</name>
    <message>
        <source>A page for a session</source>
        <translation>صفحة لجلسة</translation>
    </message>
</context>
<context>
    <name>SessionWindow</name>
    <message>
        <source>A page for a session</source>
        <translation>صفحة لجلسة</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>One page, for a session with somebody</source>
        <translation>صفحة واحدة، لجلسة مع أحد</translation>
    </message>
    <message>
        <source>Other names to become letters</source>
        <translation>أسماء أخرى تصير حروفًا</translation>
    </message>
    <message>
        <source>Other names to become letters: Anna, Tom</source>
        <translation>أسماء أخرى تصير حروفًا: ليلى, سامي</translation>
    </message>
    <message>
        <source>Print it …</source>
        <translation>طباعة …</translation>
    </message>
    <message>
        <source>Private moments, too</source>
        <translation>واللحظات الخاصة أيضًا</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>أخذها معي</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To print, as a PDF or as text</source>
        <translation>للطباعة، بصيغة PDF أو كنص</translation>
    </message>
    <message>
        <source>Triggers, too</source>
        <translation>والمحفّزات أيضًا</translation>
    </message>
    <message>
        <source>What was noted between two days, on one page. People of your own lists become letters; a name in another form may be left, so read it before it leaves.</source>
        <translation>ما دُوّن بين يومين، في صفحة واحدة. يصير الناس الذين في قوائمك حروفًا؛ وقد يبقى اسم بصيغة أخرى، فالأفضل أن تُقرأ قبل أن تخرج.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 ثوانٍ</translation>
    </message>
    <message>
        <source>3 minutes</source>
        <translation>3 دقائق</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 دقائق</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <source>A backup is made each day, in quiet minutes after the first change. Seven daily, four weekly and twelve monthly ones stay, here and in a second folder. They still hold what was let go since.</source>
        <translation>تُصنع نسخة احتياطية كل يوم، في دقائق هادئة بعد أول تغيير. تبقى سبع يومية وأربع أسبوعية واثنتا عشرة شهرية، هنا وفي مجلد ثانٍ. وفيها ما وُدّع بعدها أيضًا.</translation>
    </message>
    <message>
        <source>A breath goes in for</source>
        <translation>مدة الشهيق</translation>
    </message>
    <message>
        <source>A card cannot choose its place here, and no notifications are shown just now: it comes wherever there is room.</source>
        <translation>لا تستطيع البطاقة هنا اختيار مكانها، ولا تظهر إشعارات الآن: فتأتي حيث يتّسع المكان.</translation>
    </message>
    <message>
        <source>A card cannot choose its place here, so a notification comes instead.</source>
        <translation>لا تستطيع البطاقة هنا اختيار مكانها، فيأتي إشعار بدلًا منها.</translation>
    </message>
    <message>
        <source>A few times a day, and only at a natural break</source>
        <translation>بضع مرات في اليوم، وفي فاصل طبيعي فقط</translation>
    </message>
    <message>
        <source>A glimmer from about this day</source>
        <translation>ومضة من نحو هذا اليوم</translation>
    </message>
    <message>
        <source>A journal with a passphrase: after so many minutes without you; 0 never does</source>
        <translation>لدفتر له عبارة سر: بعد هذه الدقائق في غيابك؛ و0 يعني أبدًا</translation>
    </message>
    <message>
        <source>A kind line after a trigger</source>
        <translation>سطر لطيف بعد محفّز</translation>
    </message>
    <message>
        <source>A line for what I appreciate</source>
        <translation>سطر لما أقدّره</translation>
    </message>
    <message>
        <source>A name, for a hard hour; shown in Ground me and nowhere else</source>
        <translation>اسم، لساعة صعبة؛ يظهر في «أرض ثابتة» ولا يظهر في غيرها</translation>
    </message>
    <message>
        <source>A number, an address, any words; Glimmer itself never writes or calls</source>
        <translation>رقم أو عنوان أو أي كلمات؛ وGlimmer نفسه لا يكتب ولا يتصل أبدًا</translation>
    </message>
    <message>
        <source>A pause takes</source>
        <translation>مدة الوقفة</translation>
    </message>
    <message>
        <source>A question above the words</source>
        <translation>سؤال فوق الكلمات</translation>
    </message>
    <message>
        <source>A quiet companion for noticing glimmers: small moments that tell a body it is safe. Everything stays on this computer.</source>
        <translation>رفيق هادئ للانتباه إلى الومضات: لحظات صغيرة تقول للجسد إنه في أمان. كل شيء يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A quiet line in the gallery that opens what was there and what you appreciated</source>
        <translation>سطر هادئ في المعرض يفتح ما كان حاضرًا وما قدّرته</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>مجلد ثانٍ للنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>A soft tone at the end</source>
        <translation>نغمة ناعمة في النهاية</translation>
    </message>
    <message>
        <source>A text file; what you change in it is taken up at once</source>
        <translation>ملف نصي؛ وما يتغيّر فيه يؤخذ به فورًا</translation>
    </message>
    <message>
        <source>A warmer spark in the tray, a notification of the desktop, or a card</source>
        <translation>شرارة أدفأ في شريط النظام، أو إشعار من النظام، أو بطاقة</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>A year ago, half a year or a month: one of your own, at the top of the gallery</source>
        <translation>قبل سنة أو نصف سنة أو شهر: واحدة من لحظاتك، في أعلى المعرض</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>How far back the map counts: all moments.</extracomment>
        <translation>كل اللحظات</translation>
    </message>
    <message>
        <source>Also with on guard or shut down in them, and also in hard hours</source>
        <translation>حتى التي فيها تأهّب أو انكماش، وحتى في الساعات الصعبة</translation>
    </message>
    <message>
        <source>An evening sitting</source>
        <translation>جلسة المساء</translation>
    </message>
    <message>
        <source>Another program has these keys. Others are free to choose.</source>
        <translation>هذه المفاتيح لبرنامج آخر. وغيرها متاح.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Around these times, give or take a quarter of an hour</source>
        <translation>حول هذه الأوقات، قبلها أو بعدها بربع ساعة</translation>
    </message>
    <message>
        <source>As the desktop is, or always the same</source>
        <translation>كما هو سطح المكتب، أو نفسه دائمًا</translation>
    </message>
    <message>
        <source>At least an hour lies between two invitations, so {last} may stay away after {first}.</source>
        <translation>بين كل دعوتين ساعة على الأقل، فقد تغيب دعوة {last} بعد دعوة {first}.</translation>
    </message>
    <message>
        <source>At least an hour lies between two invitations: they come every 60 to 75 minutes, and six times a day at most.</source>
        <translation>بين كل دعوتين ساعة على الأقل: تأتي كل 60 إلى 75 دقيقة، وست مرات في اليوم على الأكثر.</translation>
    </message>
    <message>
        <source>At set times</source>
        <translation>في أوقات محددة</translation>
    </message>
    <message>
        <source>At times that are known, or after so many minutes each</source>
        <translation>في أوقات معروفة، أو كل عدد من الدقائق</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation>رجوع إلى: {value}</translation>
    </message>
    <message>
        <source>Backups are in there, too</source>
        <translation>وفيه النسخ الاحتياطية أيضًا</translation>
    </message>
    <message>
        <source>Between</source>
        <extracomment>The beginning of a row: between [9:00] and [18:00].</extracomment>
        <translation>بين</translation>
    </message>
    <message>
        <source>Both are the same, so every hour counts.</source>
        <translation>الاثنتان متطابقتان، فكل الساعات محسوبة.</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>التدوين</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Card with bell</source>
        <translation>بطاقة مع جرس</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Days on which invitations come</source>
        <translation>الأيام التي تأتي فيها الدعوات</translation>
    </message>
    <message>
        <source>Every so often</source>
        <translation>كل مدة</translation>
    </message>
    <message>
        <source>Every so often is about</source>
        <translation>المدة نحو</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Glimmer never goes online, has no account, and tells nobody that you use it. One link, in Ground me, opens your browser when you press it, and never by itself.</source>
        <translation>كل شيء يبقى على هذا الحاسوب. لا يتصل Glimmer بالإنترنت أبدًا، وليس له حساب، ولا يخبر أحدًا بأنه عندك. رابط واحد، في «أرض ثابتة»، يفتح المتصفح عند الضغط عليه، ولا يفتحه من تلقاء نفسه أبدًا.</translation>
    </message>
    <message>
        <source>Fade after four weeks</source>
        <translation>تخفّ بعد أربعة أسابيع</translation>
    </message>
    <message>
        <source>For a hard hour there is Ground me: what you kept close, large and one at a time, and someone to reach.</source>
        <translation>وللساعة الصعبة هناك «أرض ثابتة»: ما قرّبته من القلب، كبيرًا وواحدًا بعد آخر، ومن يمكن الوصول إليه.</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>From this day and hour on, until you have seen it</source>
        <translation>من هذا اليوم وهذه الساعة، إلى أن يُرى</translation>
    </message>
    <message>
        <source>From this hour on</source>
        <translation>من هذه الساعة</translation>
    </message>
    <message>
        <source>From {first} over midnight until {last}.</source>
        <translation>من {first}، مرورًا بمنتصف الليل، إلى {last}.</translation>
    </message>
    <message>
        <source>Give or take a quarter; 60 is like an hourly bell</source>
        <translation>تزيد أو تنقص ربعًا؛ و60 مثل جرس كل ساعة</translation>
    </message>
    <message>
        <source>Glimmer has these keys for something else. Others are free.</source>
        <translation>يستعمل Glimmer هذه المفاتيح لشيء آخر. وغيرها متاح.</translation>
    </message>
    <message>
        <source>Glimmer {version}</source>
        <translation>Glimmer {version}</translation>
    </message>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation>أرض ثابتة</translation>
    </message>
    <message>
        <source>Hard ones, too</source>
        <translation>والصعبة أيضًا</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>High contrast dark</source>
        <translation>تباين عالٍ داكن</translation>
    </message>
    <message>
        <source>How large all words are</source>
        <translation>حجم كل الكلمات</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>كم مرة</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>كيف أتواصل معه</translation>
    </message>
    <message>
        <source>In a pause and in Ground me, for whoever goes along with it</source>
        <translation>في الوقفة وفي «أرض ثابتة»، لمن يحب أن يجاريها</translation>
    </message>
    <message>
        <source>In a terminal, glimmer backup makes one now, also onto a stick; glimmer restore brings one back; glimmer doctor looks whether all is well.</source>
        <translation>في الطرفية، يصنع الأمر glimmer backup نسخة الآن، وعلى ذاكرة محمولة أيضًا؛ ويعيد glimmer restore واحدة؛ وينظر glimmer doctor هل كل شيء بخير.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s own words: {keys}. They are changed in its keyboard settings.</source>
        <translation>كما يسميها سطح المكتب: ⁨{keys}⁩. تُغيَّر في إعدادات لوحة المفاتيح فيه.</translation>
    </message>
    <message>
        <source>In the evening at</source>
        <translation>في المساء عند</translation>
    </message>
    <message>
        <source>In the place of settings.toml there is something that is no file. Move it away; until then no change can be kept.</source>
        <translation>مكان settings.toml شيء ليس ملفًا. إذا نُقل من هناك عاد كل شيء إلى عمله؛ وحتى ذلك الحين لا يُحفظ أي تغيير.</translation>
    </message>
    <message>
        <source>Invitations are off, so it does not come by itself; the tray has it.</source>
        <translation>الدعوات متوقفة، فلا تأتي من تلقاء نفسها؛ وهي في شريط النظام.</translation>
    </message>
    <message>
        <source>Invitations come</source>
        <translation>الدعوات تأتي</translation>
    </message>
    <message>
        <source>Invitations come in these hours</source>
        <translation>تأتي الدعوات في هذه الساعات</translation>
    </message>
    <message>
        <source>Invite me to pause</source>
        <translation>دعوات إلى وقفة</translation>
    </message>
    <message>
        <source>It asks where you feel it before what for, and may stay empty</source>
        <translation>يسأل عن مكانه في الجسد قبل سببه، ويمكن أن يبقى فارغًا</translation>
    </message>
    <message>
        <source>It comes as an invitation does: at a natural break after this time, or not at all</source>
        <translation>تأتي كما تأتي الدعوة: في فاصل طبيعي بعد هذا الوقت، أو لا تأتي</translation>
    </message>
    <message>
        <source>It comes with “Kept”, and goes by itself</source>
        <translation>يأتي مع «محفوظة»، ويذهب من تلقاء نفسه</translation>
    </message>
    <message>
        <source>It goes out for</source>
        <translation>مدة الزفير</translation>
    </message>
    <message>
        <source>It is there on</source>
        <extracomment>The beginning of that row: on [Sunday] from [17:00].</extracomment>
        <translation>يظهر يوم</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>Keys for Ground me</source>
        <translation>مفاتيح «أرض ثابتة»</translation>
    </message>
    <message>
        <source>Keys to note with</source>
        <translation>مفاتيح التدوين</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Leave out lines that begin in the body</source>
        <translation>بدون الأسطر التي تبدأ من الجسد</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>الرُّخَص</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Line {lines} of settings.toml could not be understood and is left out; the rest counts. It can be mended with an editor; with the next change in Settings the file as it was is kept as settings.toml.broken.</source>
        <translation>السطر {lines} من settings.toml لم يُفهم فتُرك؛ والبقية معتمدة. يمكن إصلاحه بمحرر نصوص؛ ومع التغيير التالي في الإعدادات يُحفظ الملف كما كان باسم settings.toml.broken.</translation>
    </message>
    <message>
        <source>Lines {lines} of settings.toml could not be understood and are left out; the rest counts. They can be mended with an editor; with the next change in Settings the file as it was is kept as settings.toml.broken.</source>
        <translation>الأسطر {lines} من settings.toml لم تُفهم فتُركت؛ والبقية معتمدة. يمكن إصلاحها بمحرر نصوص؛ ومع التغيير التالي في الإعدادات يُحفظ الملف كما كان باسم settings.toml.broken.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>القفل بعد</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>نظرة إلى الوراء</translation>
    </message>
    <message>
        <source>MIT licence. It stands on Python (PSF licence), Qt and PySide6 (LGPL 3), SQLAlchemy and Alembic (MIT), SQLite (public domain), Pillow (MIT-CMU) and tomlkit (MIT).</source>
        <translation>رخصة MIT. يقوم على Python (رخصة PSF) وQt وPySide6 (رخصة LGPL 3) وSQLAlchemy وAlembic (رخصة MIT) وSQLite (ملك عام) وPillow (رخصة MIT-CMU) وtomlkit (رخصة MIT).</translation>
    </message>
    <message>
        <source>Many find it settling to breathe out a little longer than in</source>
        <translation>يجد كثيرون سكينة في زفير أطول قليلًا من الشهيق</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>More times than the six invitations a day that there are at most.</source>
        <translation>الأوقات أكثر من الدعوات الست التي هي أكثر ما يأتي في يوم.</translation>
    </message>
    <message>
        <source>My map counts moments of</source>
        <translation>خريطتي تعدّ لحظات</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>كلماتي</translation>
    </message>
    <message>
        <source>No days are chosen, so none of the usual invitations comes.</source>
        <translation>لم تُختر أيام، فلا تأتي أي من الدعوات المعتادة.</translation>
    </message>
    <message>
        <source>No icons are shown in a tray here just now. Starting Glimmer again brings its window back.</source>
        <translation>لا تظهر أيقونات شريط النظام هنا الآن. تشغيل Glimmer مرة أخرى يعيد نافذته.</translation>
    </message>
    <message>
        <source>No notifications are shown here just now, so the card comes instead.</source>
        <translation>لا تظهر إشعارات هنا الآن، فتأتي البطاقة بدلًا منها.</translation>
    </message>
    <message>
        <source>No such invitations, questions or cues: only what is around you</source>
        <translation>لا دعوات ولا أسئلة ولا إشارات من هذا النوع: فقط ما حولك</translation>
    </message>
    <message>
        <source>No times are set, so none of the usual invitations comes.</source>
        <translation>لم تُحدَّد أوقات، فلا تأتي أي من الدعوات المعتادة.</translation>
    </message>
    <message>
        <source>None of these times is in the hours below, so none of the usual invitations comes.</source>
        <translation>ليس أي من هذه الأوقات ضمن الساعات أدناه، فلا تأتي أي من الدعوات المعتادة.</translation>
    </message>
    <message>
        <source>Not in the hours below, and so left out: {times}.</source>
        <translation>ليست ضمن الساعات أدناه، فتُركت: {times}.</translation>
    </message>
    <message>
        <source>Nothing comes and nothing is asked; your keys still note, should you like to</source>
        <translation>لا شيء يأتي ولا شيء يُسأل؛ ومفاتيحك تدوّن مع ذلك، إن أحببت</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>The name of a row: on which days of the week invitations come.</extracomment>
        <translation>في أيام</translation>
    </message>
    <message>
        <source>On another disk, or in a folder that is synced: each day&apos;s backup goes there, too</source>
        <translation>على قرص آخر، أو في مجلد مُزامَن: تذهب نسخة كل يوم إلى هناك أيضًا</translation>
    </message>
    <message>
        <source>One at most, and none twice within two weeks; Alt+X goes on without it</source>
        <translation>واحد على الأكثر، ولا يتكرر خلال أسبوعين؛ و⁦Alt+X⁩ يتابع بدونه</translation>
    </message>
    <message>
        <source>One question over the day, its moments beside it, and a page; nothing is owed</source>
        <translation>سؤال واحد عن اليوم كله، ولحظاته بجانبه، وصفحة؛ ولا شيء مطلوب</translation>
    </message>
    <message>
        <source>Only the words, the body and the faces at first</source>
        <translation>الكلمات والجسد والوجوه فقط في البداية</translation>
    </message>
    <message>
        <source>Open small</source>
        <translation>بداية صغيرة</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>الوقفات</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Someone to reach</source>
        <translation>شخص قريب</translation>
    </message>
    <message>
        <source>Something is half typed in another place. Once it is kept or given up, the windows speak the chosen language.</source>
        <translation>هناك شيء لم تكتمل كتابته في مكان آخر. حين يُحفظ أو يُترك، تصير النوافذ باللغة المختارة.</translation>
    </message>
    <message>
        <source>Spark</source>
        <extracomment>One way in which an invitation comes: the icon in the tray becomes warm.</extracomment>
        <translation>شرارة</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>One of several: as the desktop has it.</extracomment>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Take a break from noting</source>
        <translation>إجازة من التدوين</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>The bell, once, when a pause is over</source>
        <translation>الجرس، مرة واحدة، حين تنتهي الوقفة</translation>
    </message>
    <message>
        <source>The desktop asked about these keys, and the answer was no. Choosing keys here lets it ask again.</source>
        <translation>سأل سطح المكتب عن هذه المفاتيح، وكان الجواب لا. إذا اختيرت مفاتيح هنا، سأل من جديد.</translation>
    </message>
    <message>
        <source>The desktop has no keys for this yet. Its keyboard settings list it under Glimmer.</source>
        <translation>ليس لهذا مفاتيح في سطح المكتب بعد. إعدادات لوحة المفاتيح فيه تذكره تحت Glimmer.</translation>
    </message>
    <message>
        <source>The desktop is being asked for these keys.</source>
        <translation>تُطلب هذه المفاتيح من سطح المكتب الآن.</translation>
    </message>
    <message>
        <source>The files are readable by you alone. Without a passphrase whoever can read your files can read your moments, too.</source>
        <translation>الملفات لا يقرؤها أحد غيرك. ومن دون عبارة سر، من يستطيع قراءة ملفاتك يستطيع قراءة لحظاتك أيضًا.</translation>
    </message>
    <message>
        <source>The hours below are short for that, so the one invitation of a day comes sooner.</source>
        <translation>الساعات أدناه قصيرة على ذلك، فتأتي دعوة اليوم الوحيدة أبكر.</translation>
    </message>
    <message>
        <source>The last 90 days, the last year, or all of them</source>
        <translation>آخر 90 يومًا، أو السنة الأخيرة، أو كلها</translation>
    </message>
    <message>
        <source>The last one chosen in it, too; + and − turn it there</source>
        <translation>وفيها آخر ما اختير أيضًا؛ و+ و− يغيّرانه هناك</translation>
    </message>
    <message>
        <source>The log holds times and what went wrong in the program</source>
        <translation>في السجل أوقات وما تعثّر في البرنامج</translation>
    </message>
    <message>
        <source>The log, and where windows stood</source>
        <translation>السجل، وأماكن النوافذ</translation>
    </message>
    <message>
        <source>The name of this folder cannot be written down here. Another one may do.</source>
        <translation>اسم هذا المجلد لا يمكن كتابته هنا. قد ينفع غيره.</translation>
    </message>
    <message>
        <source>The terms of everything that comes along with Glimmer</source>
        <translation>شروط كل ما يأتي مع Glimmer</translation>
    </message>
    <message>
        <source>The week, once a week</source>
        <translation>الأسبوع، مرة في الأسبوع</translation>
    </message>
    <message>
        <source>The words of the chosen language are not there, so the windows speak English. Glimmer, installed anew, brings them back ({file}).</source>
        <translation>كلمات اللغة المختارة غير موجودة، فالنوافذ بالإنجليزية. تثبيت Glimmer من جديد يعيدها (⁨{file}⁩).</translation>
    </message>
    <message>
        <source>Then half as often every two weeks, down to one a day: noticing goes on by itself</source>
        <translation>ثم تقلّ إلى النصف كل أسبوعين، حتى واحدة في اليوم: فالانتباه يمضي من تلقاء نفسه</translation>
    </message>
    <message>
        <source>There is no tray here just now, so a notification comes instead.</source>
        <translation>لا شريط نظام هنا الآن، فيأتي إشعار بدلًا منه.</translation>
    </message>
    <message>
        <source>There is no tray here just now, so the card comes instead.</source>
        <translation>لا شريط نظام هنا الآن، فتأتي البطاقة بدلًا منه.</translation>
    </message>
    <message>
        <source>They come as</source>
        <translation>شكل الدعوات</translation>
    </message>
    <message>
        <source>They work from anywhere</source>
        <translation>تعمل من أي مكان</translation>
    </message>
    <message>
        <source>This desktop lets no program ask for keys. In its keyboard settings, any keys can be bound to the command: {command}</source>
        <translation>سطح المكتب هذا لا يتيح لأي برنامج طلب مفاتيح. في إعدادات لوحة المفاتيح فيه، يمكن ربط أي مفاتيح بالأمر: ⁨{command}⁩</translation>
    </message>
    <message>
        <source>This is {length} characters long, and {longest} fit. It is not kept yet.</source>
        <translation>طول هذا {length} حرفًا، والمكان يتسع لـ{longest}. لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>This keyboard has no such key. Others are free to choose.</source>
        <translation>لا مفتاح كهذا في هذه اللوحة. وغيره متاح.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>To take everything along: glimmer export moments.zip</source>
        <translation>لأخذ كل شيء معك: glimmer export moments.zip</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>What settings.toml says could not be used, so this is the usual value.</source>
        <translation>ما في settings.toml لم يمكن استعماله، فهذه هي القيمة المعتادة.</translation>
    </message>
    <message>
        <source>What settings.toml says is too large, so this is the usual value.</source>
        <translation>ما في settings.toml أكبر من اللازم، فهذه هي القيمة المعتادة.</translation>
    </message>
    <message>
        <source>What settings.toml says is too long, so this is the usual value.</source>
        <translation>ما في settings.toml أطول من اللازم، فهذه هي القيمة المعتادة.</translation>
    </message>
    <message>
        <source>What settings.toml says is too small, so this is the usual value.</source>
        <translation>ما في settings.toml أصغر من اللازم، فهذه هي القيمة المعتادة.</translation>
    </message>
    <message>
        <source>What the windows speak; words of your own stay as they are</source>
        <translation>لغة النوافذ؛ وكلماتك تبقى كما هي</translation>
    </message>
    <message>
        <source>What you chose here</source>
        <translation>ما اخترته هنا</translation>
    </message>
    <message>
        <source>What you let go of stays in the bin for 30 days; until then it can be brought back.</source>
        <translation>ما ودّعته يبقى في السلة 30 يومًا؛ وحتى ذلك الحين تمكن استعادته.</translation>
    </message>
    <message>
        <source>When these hours end</source>
        <translation>حين تنتهي هذه الساعات</translation>
    </message>
    <message>
        <source>Windows appear at once and the circle stands still</source>
        <translation>تظهر النوافذ دفعة واحدة وتثبت الدائرة</translation>
    </message>
    <message>
        <source>Your moments and their pictures</source>
        <translation>لحظاتك وصورها</translation>
    </message>
    <message>
        <source>Your words are in no log, no notification and no window title. A moment that you mark as private is covered until you open it.</source>
        <translation>كلماتك ليست في أي سجل ولا إشعار ولا عنوان نافذة. واللحظة التي وُسمت بأنها خاصة تبقى مستورة إلى أن تُفتح بيدك.</translation>
    </message>
    <message>
        <source>and</source>
        <extracomment>The middle of that row.</extracomment>
        <translation>و</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Of a row: on [Sunday] from [17:00].</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Minutes, as short as your language has it.</extracomment>
        <translation>د</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Said of a list of times, days or keys with nothing in it.</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>Of a switch.</extracomment>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>Of a switch.</extracomment>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Seconds, as short as your language has it.</extracomment>
        <translation>ث</translation>
    </message>
    <message>
        <source>settings.toml could not be understood, so what it says does not count. Mend it, or change anything in Settings: then it is kept as settings.toml.broken, and a new one begins.</source>
        <translation>الملف settings.toml لم يُفهم، فما فيه غير معتمد. يكفي إصلاحه، أو أي تغيير في الإعدادات: عندها يُحفظ باسم settings.toml.broken، ويبدأ ملف جديد.</translation>
    </message>
    <message>
        <source>settings.toml is far too large, so what it says does not count. Move it away, or change anything in Settings: then it is kept as settings.toml.broken, and a new one begins.</source>
        <translation>الملف settings.toml أكبر بكثير من اللازم، فما فيه غير معتمد. يكفي نقله، أو أي تغيير في الإعدادات: عندها يُحفظ باسم settings.toml.broken، ويبدأ ملف جديد.</translation>
    </message>
    <message>
        <source>settings.toml is no UTF-8 text, so what it says does not count. Save it anew, or change anything in Settings: then it is kept as settings.toml.broken, and a new one begins.</source>
        <translation>الملف settings.toml ليس نصًا بترميز UTF-8، فما فيه غير معتمد. يكفي حفظه من جديد، أو أي تغيير في الإعدادات: عندها يُحفظ باسم settings.toml.broken، ويبدأ ملف جديد.</translation>
    </message>
    <message>
        <source>settings.toml is read-only: what it says counts, and no change can be kept until it may be written to.</source>
        <translation>الملف settings.toml للقراءة فقط: ما فيه معتمد، ولا يُحفظ أي تغيير إلى أن تُتاح الكتابة فيه.</translation>
    </message>
    <message>
        <source>settings.toml may not be opened, so what it says does not count. Give yourself the right to read it, or move it away; until then no change can be kept.</source>
        <translation>الملف settings.toml لا يُسمح بفتحه، فما فيه غير معتمد. يكفي إعطاء حسابك حق قراءته، أو نقله؛ وحتى ذلك الحين لا يُحفظ أي تغيير.</translation>
    </message>
    <message>
        <source>settings.toml was written by a newer Glimmer. What this one knows is used, the rest stays as it is.</source>
        <translation>الملف settings.toml كتبه إصدار أحدث من Glimmer. ما يعرفه هذا الإصدار يُستعمل، والبقية كما هي.</translation>
    </message>
    <message>
        <source>{count} a day</source>
        <translation>‏{count} يوميًا</translation>
    </message>
    <message>
        <source>{keys} and {more} more in settings.toml are not known here. They stay as they are.</source>
        <translation>‏{keys} و{more} غيرها في settings.toml غير معروفة هنا. تبقى كما هي.</translation>
    </message>
    <message>
        <source>{keys} in settings.toml are not known here. They stay as they are.</source>
        <translation>‏{keys} في settings.toml غير معروفة هنا. تبقى كما هي.</translation>
    </message>
    <message>
        <source>{keys} in settings.toml is not known here. It stays as it is.</source>
        <translation>‏{keys} في settings.toml غير معروف هنا. يبقى كما هو.</translation>
    </message>
    <message>
        <source>{keys} in settings.toml is not known here; was it to be “{meant}”?</source>
        <translation>‏{keys} في settings.toml غير معروف هنا؛ لعل المقصود «{meant}»؟</translation>
    </message>
    <message>
        <source>{path} has a number that is too long to be read. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>في ⁨{path}⁩ رقم أطول من أن يُقرأ. إلى أن يُصلح، تُستعمل الكلمات التي تأتي مع Glimmer.</translation>
    </message>
    <message>
        <source>{path} has too many brackets in one another. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>في ⁨{path}⁩ أقواس كثيرة بعضها داخل بعض. إلى أن يُصلح، تُستعمل الكلمات التي تأتي مع Glimmer.</translation>
    </message>
    <message>
        <source>{path} is far too large for words. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>الملف ⁨{path}⁩ أكبر بكثير من ملف كلمات. إلى أن يُصلح، تُستعمل الكلمات التي تأتي مع Glimmer.</translation>
    </message>
    <message>
        <source>{path} is on a disk that can only be read, so this stays as it was.</source>
        <translation>الملف ⁨{path}⁩ على قرص للقراءة فقط، فبقي هذا كما كان.</translation>
    </message>
    <message>
        <source>{path} may not be opened. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>الملف ⁨{path}⁩ لا يُسمح بفتحه. إلى أن يُصلح ذلك، تُستعمل الكلمات التي تأتي مع Glimmer.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a list of words belongs here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>الملف ⁨{path}⁩، السطر {line}، عند «{key}»: هنا مكان قائمة كلمات. إلى أن يُصلح، تُستعمل الكلمات التي تأتي مع Glimmer.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a table belongs here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>الملف ⁨{path}⁩، السطر {line}، عند «{key}»: هنا مكان جدول. إلى أن يُصلح، تُستعمل الكلمات التي تأتي مع Glimmer.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a text and its senses belong here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>الملف ⁨{path}⁩، السطر {line}، عند «{key}»: هنا مكان نص وحواسه. إلى أن يُصلح، تُستعمل الكلمات التي تأتي مع Glimmer.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a text belongs here, or one marked outward or inward. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>الملف ⁨{path}⁩، السطر {line}، عند «{key}»: هنا مكان نص، أو نص عليه علامة outward أو inward. إلى أن يُصلح، تُستعمل الكلمات التي تأتي مع Glimmer.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a text in quotation marks belongs here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>الملف ⁨{path}⁩، السطر {line}، عند «{key}»: هنا مكان نص بين علامتي اقتباس. إلى أن يُصلح، تُستعمل الكلمات التي تأتي مع Glimmer.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: nothing of this name is known here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>الملف ⁨{path}⁩، السطر {line}، عند «{key}»: لا شيء بهذا الاسم معروف هنا. إلى أن يُصلح، تُستعمل الكلمات التي تأتي مع Glimmer.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: there is nothing in the quotation marks. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>الملف ⁨{path}⁩، السطر {line}، عند «{key}»: لا شيء بين علامتي الاقتباس. إلى أن يُصلح، تُستعمل الكلمات التي تأتي مع Glimmer.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: this could not be understood. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>الملف ⁨{path}⁩، السطر {line}، عند «{key}»: هذا لم يُفهم. إلى أن يُصلح، تُستعمل الكلمات التي تأتي مع Glimmer.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: this is no UTF-8 text. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>الملف ⁨{path}⁩، السطر {line}، عند «{key}»: هذا ليس نصًا بترميز UTF-8. إلى أن يُصلح، تُستعمل الكلمات التي تأتي مع Glimmer.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: this is too long to be shown. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>الملف ⁨{path}⁩، السطر {line}، عند «{key}»: هذا أطول من أن يُعرض. إلى أن يُصلح، تُستعمل الكلمات التي تأتي مع Glimmer.</translation>
    </message>
    <message>
        <source>“version” in settings.toml is a whole number, or left out. The rest counts all the same.</source>
        <translation>قيمة «version» في settings.toml رقم صحيح، أو تُترك. والبقية معتمدة على أي حال.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As many invitations as before</source>
        <translation>الدعوات بقدر ما كانت</translation>
    </message>
    <message>
        <source>Invitations can come only while Glimmer runs</source>
        <translation>لا تأتي الدعوات إلا ما دام Glimmer يعمل</translation>
    </message>
    <message>
        <source>Invite me all the same</source>
        <translation>الدعوات مع ذلك</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>البدء مع سطح المكتب</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Esc keeps them as they are, Backspace is for none.</source>
        <translation>‏Esc يبقيها كما هي، وBackspace يعني: لا مفاتيح.</translation>
    </message>
    <message>
        <source>This desktop has its own list of what starts with it.</source>
        <translation>لسطح المكتب هذا قائمته الخاصة بما يبدأ معه.</translation>
    </message>
    <message>
        <source>Your desktop did not allow it. It may have a switch for it in its own settings, beside this app.</source>
        <translation>لم يسمح سطح المكتب بذلك. قد يكون في إعداداته مفتاح لهذا، بجانب اسم هذا التطبيق.</translation>
    </message>
    <message>
        <source>Your desktop was asked. Its answer will show here.</source>
        <translation>سُئل سطح المكتب. وسيظهر جوابه هنا.</translation>
    </message>
    <message>
        <source>{setting} is {value} again</source>
        <translation>‏{setting}: عاد إلى {value}</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>No program here opens folders.</source>
        <translation>لا برنامج هنا يفتح المجلدات.</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>A moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>And also</source>
        <extracomment>The heading over a second text that belongs to a moment: another truth beside the first one.</extracomment>
        <translation>وأيضًا</translation>
    </message>
    <message>
        <source>Card (*.png)</source>
        <translation>بطاقة (*.png)</translation>
    </message>
    <message>
        <source>How I am here</source>
        <extracomment>The heading over the faces, when the moment is told to somebody.</extracomment>
        <translation>كيف أنا الآن</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>الصورة {number}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
</context>
<context>
    <name>SharePane</name>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Copy the card</source>
        <translation>نسخ البطاقة</translation>
    </message>
    <message>
        <source>Only what is chosen here is on it. Nothing is sent anywhere.</source>
        <translation>ليس عليها إلا ما اختير هنا. ولا يُرسَل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <extracomment>Share one moment with somebody: as a card or as text.</extracomment>
        <translation>إهداؤها</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>‹ Back to the moment</source>
        <translation>‹ رجوع إلى اللحظة</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>حُفظت باسم {name}.</translation>
    </message>
    <message>
        <source>The card is copied.</source>
        <translation>نُسخت البطاقة.</translation>
    </message>
    <message>
        <source>The words are copied.</source>
        <translation>نُسخت الكلمات.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Kept close</source>
        <extracomment>The heading over the moments that are near at hand.</extracomment>
        <translation>القريبة من القلب</translation>
    </message>
</context>
<context>
    <name>SizeButtons</name>
    <message>
        <source>+ more</source>
        <translation>+ أكثر</translation>
    </message>
    <message>
        <source>− less</source>
        <translation>− أقل</translation>
    </message>
</context>
<context>
    <name>SmallWall</name>
    <message>
        <source>From these days</source>
        <translation>من هذه الأيام</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>{sentence}.</source>
        <extracomment>How a sentence ends in your writing.</extracomment>
        <translation>{sentence}.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>أكثر</translation>
    </message>
</context>
<context>
    <name>TakenOffer</name>
    <message>
        <source>Taken on {day}, {hour}: use it?</source>
        <translation>التُقطت {day}، {hour}: أهذا هو الوقت؟</translation>
    </message>
    <message>
        <source>The time is that of the picture. Back to the one before?</source>
        <translation>الوقت هو وقت الصورة. رجوع إلى الوقت السابق؟</translation>
    </message>
</context>
<context>
    <name>TakingAlong</name>
    <message>
        <source> and </source>
        <translation> و </translation>
    </message>
    <message>
        <source>1 private moment</source>
        <translation>لحظة خاصة واحدة</translation>
    </message>
    <message>
        <source>1 trigger</source>
        <translation>محفّز واحد</translation>
    </message>
    <message>
        <source>A folder of notes</source>
        <translation>مجلد ملاحظات</translation>
    </message>
    <message>
        <source>A page for a browser</source>
        <translation>صفحة للمتصفح</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Also in it: {counts}. Whoever opens the file can read that.</source>
        <translation>وفيه أيضًا: {counts}. ومن يفتح الملف يمكنه قراءة ذلك.</translation>
    </message>
    <message>
        <source>Among them: {counts}. They stay here, unless you take them along, too.</source>
        <translation>وبينها: {counts}. تبقى هنا، إلا إذا أخذتها معك أيضًا.</translation>
    </message>
    <message>
        <source>An album to print</source>
        <translation>ألبوم للطباعة</translation>
    </message>
    <message>
        <source>As a file, notes, a page, a table or an album</source>
        <translation>ملف أو ملاحظات أو صفحة أو جدول أو ألبوم</translation>
    </message>
    <message>
        <source>CSV, one row a moment, without pictures.</source>
        <translation>‏CSV، كل لحظة في سطر، بلا صور.</translation>
    </message>
    <message>
        <source>Chosen in the gallery: {moments}</source>
        <translation>مختارة في المعرض: {moments}</translation>
    </message>
    <message>
        <source>Everything that is in the journal</source>
        <translation>كل ما في الدفتر</translation>
    </message>
    <message>
        <source>For Glimmer again</source>
        <translation>‏Glimmer من جديد</translation>
    </message>
    <message>
        <source>Markdown, one note a moment, pictures beside them: for Obsidian and other programs that read notes.</source>
        <translation>‏Markdown، كل لحظة في ملاحظة، وصورها بجانبها: لـObsidian وغيره من برامج قراءة الملاحظات.</translation>
    </message>
    <message>
        <source>One file with everything, pictures too. Glimmer brings it in again as it was. Private moments and triggers are in it.</source>
        <translation>ملف واحد فيه كل شيء، والصور أيضًا. يعيده Glimmer كما كان. وفيه اللحظات الخاصة والمحفّزات.</translation>
    </message>
    <message>
        <source>One file with small pictures. It loads nothing from anywhere.</source>
        <translation>ملف واحد بصور صغيرة. لا يحمّل شيئًا من أي مكان.</translation>
    </message>
    <message>
        <source>PDF with pictures and words, the oldest first.</source>
        <translation>‏PDF بالصور والكلمات، الأقدم أولًا.</translation>
    </message>
    <message>
        <source>Private, and not in it: {moments}.</source>
        <translation>خاصة، وليست فيه: {moments}.</translation>
    </message>
    <message>
        <source>Take moments along…</source>
        <translation>أخذ اللحظات معي…</translation>
    </message>
    <message>
        <source>Triggers, and not in it: {moments}.</source>
        <translation>محفّزات، وليست فيه: {moments}.</translation>
    </message>
    <message>
        <source>Your moments, to take along</source>
        <translation>لحظاتك، لأخذها معك</translation>
    </message>
    <message>
        <source>{counts}, too</source>
        <translation>‏{counts} أيضًا</translation>
    </message>
    <message numerus="yes">
        <source>{count} private moments</source>
        <translation>
            <numerusform>لا لحظات خاصة</numerusform>
            <numerusform>لحظة خاصة واحدة</numerusform>
            <numerusform>لحظتان خاصتان</numerusform>
            <numerusform>‏{count} لحظات خاصة</numerusform>
            <numerusform>‏{count} لحظة خاصة</numerusform>
            <numerusform>‏{count} لحظة خاصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} triggers</source>
        <translation>
            <numerusform>لا محفّزات</numerusform>
            <numerusform>محفّز واحد</numerusform>
            <numerusform>محفّزان</numerusform>
            <numerusform>‏{count} محفّزات</numerusform>
            <numerusform>‏{count} محفّزًا</numerusform>
            <numerusform>‏{count} محفّز</numerusform>
        </translation>
    </message>
    <message>
        <source>{moments} in {path}.</source>
        <translation>‏{moments} في ⁨{path}⁩.</translation>
    </message>
</context>
<context>
    <name>TakingAlongPresenter</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>توقّف. لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>TakingAlongWindow</name>
    <message>
        <source>Choose where…</source>
        <translation>اختيار المكان…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Glimmers</source>
        <translation>الومضات</translation>
    </message>
    <message>
        <source>In what</source>
        <translation>بأي صيغة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Take moments along</source>
        <translation>أخذ اللحظات معي</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>كتابته</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>يُكتب الآن …</translation>
    </message>
    <message>
        <source>Your moments, to take along</source>
        <translation>لحظاتك، لأخذها معك</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>It joins the journal once that is unlocked.</source>
        <translation>تنضم إلى الدفتر حين يُفتح قفله.</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Said when something was kept: it is in the journal now. Impersonal, like “It is kept”.</extracomment>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Kept in the sealed box</source>
        <translation>محفوظة في الصندوق المختوم</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Take the last step back.</extracomment>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>TakingOut</name>
    <message>
        <source>Copied</source>
        <translation>نُسخت</translation>
    </message>
    <message>
        <source>Its words are copied.</source>
        <translation>نُسخت كلماتها.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>لا، شكرًا</translation>
    </message>
    <message>
        <source>This moment is private. Copy its words all the same?</source>
        <translation>هذه اللحظة خاصة. هل تُنسخ كلماتها مع ذلك؟</translation>
    </message>
    <message>
        <source>Yes, copy them</source>
        <translation>نعم، لتُنسخ</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Copy the path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>TileWall</name>
    <message>
        <source>A moment that is still coming</source>
        <translation>لحظة ما زالت في الطريق</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>لحظات</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>From Glimmer</source>
        <translation>من Glimmer</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>A pause</source>
        <extracomment>An entry of the menu: a guided minute, now.</extracomment>
        <translation>وقفة</translation>
    </message>
    <message>
        <source>As many invitations as before</source>
        <translation>الدعوات بقدر ما كانت</translation>
    </message>
    <message>
        <source>Drift</source>
        <extracomment>The window where kept moments pass by slowly by themselves: floating on water, no effort.</extracomment>
        <translation>انسياب</translation>
    </message>
    <message>
        <source>End the break from noting</source>
        <translation>نهاية الإجازة من التدوين</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>المعرض</translation>
    </message>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation>أرض ثابتة</translation>
    </message>
    <message>
        <source>Invite me all the same</source>
        <translation>الدعوات مع ذلك</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>An entry of the menu: close the journal under its passphrase.</extracomment>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>تدوين ومضة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Rest from invitations</source>
        <extracomment>An entry with a menu of its own: no invitations for a while.</extracomment>
        <translation>استراحة من الدعوات</translation>
    </message>
    <message>
        <source>Resume invitations</source>
        <extracomment>The end of that.</extracomment>
        <translation>عودة الدعوات</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>هذا المساء</translation>
    </message>
    <message>
        <source>Until a day …</source>
        <translation>حتى يوم …</translation>
    </message>
</context>
<context>
    <name>TypedFields</name>
    <message>
        <source>Type, or turn the wheel, or use the arrow keys</source>
        <translation>بالكتابة، أو بعجلة الفأرة، أو بمفاتيح الأسهم</translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>تراجع: {what}</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>1 picture</source>
        <translation>صورة واحدة</translation>
    </message>
    <message>
        <source>And also</source>
        <extracomment>The heading over a second text that belongs to a moment: another truth beside the first one.</extracomment>
        <translation>وأيضًا</translation>
    </message>
    <message>
        <source>How I am here</source>
        <extracomment>The heading over the faces, when the moment is told to somebody.</extracomment>
        <translation>كيف أنا الآن</translation>
    </message>
    <message>
        <source>It says this again.</source>
        <translation>عادت تقول هذا.</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>وقتها</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>What it said before is forgotten.</source>
        <translation>ما كانت تقوله من قبل نُسي.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>‏{count} صور</numerusform>
            <numerusform>‏{count} صورة</numerusform>
            <numerusform>‏{count} صورة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsPane</name>
    <message>
        <source>Bring this back</source>
        <translation>استعادة هذه</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>صيغ سابقة</translation>
    </message>
    <message>
        <source>Forget what it said before</source>
        <translation>نسيان ما قالته من قبل</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>لا، شكرًا</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>ما قالته من قبل</translation>
    </message>
    <message>
        <source>What it said before would go for good. The moment stays as it is now.</source>
        <translation>سيذهب ما قالته من قبل نهائيًا. وتبقى اللحظة كما هي الآن.</translation>
    </message>
    <message>
        <source>Yes, forget it</source>
        <translation>نعم، لِيُنسَ</translation>
    </message>
    <message>
        <source>‹ Back to the moment</source>
        <translation>‹ رجوع إلى اللحظة</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Calendar</source>
        <translation>تقويم</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>بطاقات</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>A breath</source>
        <translation>نَفَس</translation>
    </message>
    <message>
        <source>Another</source>
        <extracomment>One more of its kind: another question, another thing to hold on to.</extracomment>
        <translation>غيره</translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>The letter of the key for this: it stays.</extracomment>
        <translation>B</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the one before.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <extracomment>A button that closes the window; it is a good thing to say.</extracomment>
        <translation>يكفي الآن</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>The name of the key, as it stands on keyboards of your country.</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>H</source>
        <extracomment>The letter of the key for this: it stays.</extracomment>
        <translation>H</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>وضع هذه جانبًا</translation>
    </message>
    <message>
        <source>Someone to reach</source>
        <translation>شخص قريب</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>The name of the key: the space bar.</extracomment>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Without the breath</source>
        <translation>بدون النَّفَس</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>A few things that met you on the way.</source>
        <translation>أشياء قليلة صادفتك في الطريق.</translation>
    </message>
    <message>
        <source>Here it is as you wrote it.</source>
        <translation>ها هو كما كتبته.</translation>
    </message>
    <message>
        <source>Nothing to do with it. It is only here again.</source>
        <translation>لا شيء مطلوب. هو هنا من جديد فحسب.</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>A button: this goes out of sight, and nothing is lost.</extracomment>
        <translation>وضعها جانبًا</translation>
    </message>
    <message>
        <source>Read it all, or let your eye rest on one.</source>
        <translation>قراءة كل شيء، أو عين ترتاح على واحدة.</translation>
    </message>
    <message>
        <source>Some of what was there.</source>
        <translation>بعض مما كان.</translation>
    </message>
    <message>
        <source>The week that was</source>
        <translation>الأسبوع الذي مضى</translation>
    </message>
    <message>
        <source>Whatever else the week was, this was in it.</source>
        <translation>ومهما كان في الأسبوع غير ذلك، فقد كان فيه هذا.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>appreciated: {what}</source>
        <translation>موضع تقدير: {what}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A few keys, from anywhere</source>
        <translation>بضعة مفاتيح، من أي مكان</translation>
    </message>
    <message>
        <source>About every {minutes} minutes, from {starts} to {ends}, {days}.</source>
        <translation>نحو كل {minutes} دقيقة، من {starts} إلى {ends}، {days}.</translation>
    </message>
    <message>
        <source>Around {times}, {days}.</source>
        <translation>نحو {times}، {days}.</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>No day of the week is chosen, so none come.</source>
        <translation>لم يُختر يوم من الأسبوع، فلا تأتي دعوات.</translation>
    </message>
    <message>
        <source>No time of the day is chosen, so none come.</source>
        <translation>لم يُختر وقت من اليوم، فلا تأتي دعوات.</translation>
    </message>
    <message>
        <source>None come by themselves. All else is there as before.</source>
        <translation>لا تأتي دعوات من تلقاء نفسها. وكل ما عدا ذلك كما كان.</translation>
    </message>
    <message>
        <source>None come while you take a break from noting.</source>
        <translation>لا تأتي دعوات في إجازتك من التدوين.</translation>
    </message>
    <message>
        <source>Now and then, an invitation</source>
        <translation>دعوة بين حين وآخر</translation>
    </message>
    <message>
        <source>One short line, which asks for no answer. It waits for a natural break, and goes by itself.</source>
        <translation>سطر قصير واحد، لا يطلب جوابًا. ينتظر فاصلًا طبيعيًا، ثم يذهب من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>مفاتيح أخرى</translation>
    </message>
    <message>
        <source>See the welcome again</source>
        <translation>رؤية الترحيب من جديد</translation>
    </message>
    <message>
        <source>Small good moments</source>
        <translation>لحظات طيبة صغيرة</translation>
    </message>
    <message>
        <source>The spark in the tray opens a note, too, and so does the command {command}</source>
        <translation>الشرارة في شريط النظام تفتح التدوين أيضًا، وكذلك الأمر ⁨{command}⁩</translation>
    </message>
    <message>
        <source>They open a place for a few words, over whatever is in front.</source>
        <translation>تفتح مكانًا لبضع كلمات، فوق أي شيء أمامك.</translation>
    </message>
    <message>
        <source>This desktop shows no icons in a tray. Starting Glimmer again brings its window back, and this command opens a note: {command}</source>
        <translation>لا تظهر أيقونات شريط النظام على سطح المكتب هذا. تشغيل Glimmer مرة أخرى يعيد نافذته، وهذا الأمر يفتح التدوين: ⁨{command}⁩</translation>
    </message>
    <message>
        <source>Three short cards</source>
        <translation>ثلاث بطاقات قصيرة</translation>
    </message>
    <message>
        <source>What a glimmer is, when invitations may come, and the keys</source>
        <translation>ما هي الومضة، ومتى يمكن أن تأتي الدعوات، والمفاتيح</translation>
    </message>
    <message>
        <source>When they may come</source>
        <translation>متى يمكن أن تأتي</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>كل يوم</translation>
    </message>
</context>
<context>
    <name>WelcomePresenter</name>
    <message>
        <source>Esc keeps them as they are, Backspace is for none.</source>
        <translation>‏Esc يبقيها كما هي، وBackspace يعني: لا مفاتيح.</translation>
    </message>
    <message>
        <source>No keys are chosen.</source>
        <translation>لم تُختر مفاتيح.</translation>
    </message>
    <message>
        <source>Press {chord} now, if you like.</source>
        <translation>يمكن تجربة ⁨{chord}⁩ الآن، إن أحببت.</translation>
    </message>
    <message>
        <source>They work. From now on they open a note.</source>
        <translation>تعمل. من الآن تفتح التدوين.</translation>
    </message>
    <message>
        <source>Try them now, if you like: {keys}</source>
        <translation>يمكن تجربتها الآن، إن أحببت: ⁨{keys}⁩</translation>
    </message>
    <message>
        <source>{setting} is {value} again</source>
        <translation>‏{setting}: عاد إلى {value}</translation>
    </message>
</context>
<context>
    <name>WelcomeWindow</name>
    <message>
        <source>Welcome</source>
        <translation>الترحيب</translation>
    </message>
</context>
<context>
    <name>WhenButton</name>
    <message>
        <source>When it was; change it here</source>
        <translation>متى كان ذلك؛ ويمكن تغييره هنا</translation>
    </message>
    <message>
        <source>When: now, {time}</source>
        <translation>الوقت: الآن، {time}</translation>
    </message>
    <message>
        <source>When: {time}</source>
        <translation>الوقت: {time}</translation>
    </message>
</context>
<context>
    <name>WhenEditor</name>
    <message>
        <source>10 minutes ago</source>
        <translation>قبل 10 دقائق</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>اعتماد هذا</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>متى كان ذلك؟</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>قبل ساعة</translation>
    </message>
    <message>
        <source>calendar ▾</source>
        <translation>التقويم ▾</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>Whys</name>
    <message>
        <source>Glimmer, in the keyring of this desktop</source>
        <translation>‏Glimmer، في حافظة المفاتيح في هذا النظام</translation>
    </message>
    <message>
        <source>The entry for starting with the desktop</source>
        <translation>بند البدء مع سطح المكتب</translation>
    </message>
    <message>
        <source>a file in it is larger than {limit} MB</source>
        <translation>ملف فيه أكبر من {limit} ميغابايت</translation>
    </message>
    <message>
        <source>a page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>a photo of {day}, {name}</source>
        <translation>صورة من ⁨{day}⁩، ⁨{name}⁩</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>لم تمكن قراءته</translation>
    </message>
    <message>
        <source>it did not do it; it opens nothing any more</source>
        <extracomment>The keyring did not take the entry of Glimmer away; the entry opens nothing.</extracomment>
        <translation>لم يتمّ ذلك؛ ولم يعد يفتح شيئًا</translation>
    </message>
    <message>
        <source>it does not answer; it opens nothing any more</source>
        <extracomment>The keyring does not answer, and the entry of Glimmer in it opens nothing.</extracomment>
        <translation>هي لا تجيب؛ ولم يعد يفتح شيئًا</translation>
    </message>
    <message>
        <source>it does not say when it was</source>
        <translation>لا يُذكر متى كان</translation>
    </message>
    <message>
        <source>it has too many files: more than {limit}</source>
        <translation>فيه ملفات كثيرة جدًا: أكثر من {limit}</translation>
    </message>
    <message>
        <source>it holds backups under another passphrase; another folder works</source>
        <translation>فيه نسخ احتياطية بعبارة سر أخرى؛ ويصلح مجلد آخر</translation>
    </message>
    <message>
        <source>it holds backups without a passphrase; another folder works</source>
        <translation>فيه نسخ احتياطية بلا عبارة سر؛ ويصلح مجلد آخر</translation>
    </message>
    <message>
        <source>it is a file, not a folder</source>
        <translation>هو ملف وليس مجلدًا</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>هو رابط رمزي</translation>
    </message>
    <message>
        <source>it is damaged, or not what it seems to be</source>
        <translation>هو تالف، أو ليس ما يبدو عليه</translation>
    </message>
    <message>
        <source>it is in the journal&apos;s own folder, so it would be no second copy</source>
        <translation>هو في مجلد الدفتر نفسه، فلن تكون نسخة ثانية</translation>
    </message>
    <message>
        <source>it is larger than a photo may be</source>
        <extracomment>A picture that a diary brings.</extracomment>
        <translation>أكبر مما تتسع له صورة</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>هو مقفل بكلمة مرور</translation>
    </message>
    <message>
        <source>it is locked; it opens nothing any more</source>
        <extracomment>The keyring is locked, and the entry of Glimmer in it opens nothing.</extracomment>
        <translation>هي مقفلة؛ ولم يعد يفتح شيئًا</translation>
    </message>
    <message>
        <source>it is no diary that Glimmer knows</source>
        <translation>ليس يوميات يعرفها Glimmer</translation>
    </message>
    <message>
        <source>it is not a JPEG, PNG or WebP picture</source>
        <translation>ليست صورة JPEG أو PNG أو WebP</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>it is not plain text (UTF-8)</source>
        <translation>ليس نصًا عاديًا (UTF-8)</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <extracomment>All of these stand in brackets behind a sentence such as “{path} could not be written”, or behind a colon.</extracomment>
        <translation>هو للقراءة فقط</translation>
    </message>
    <message>
        <source>it is too long: more than {limit} characters</source>
        <translation>هو طويل جدًا: أكثر من {limit} حرف</translation>
    </message>
    <message>
        <source>it was damaged or changed after it was made</source>
        <translation>تلف أو تغيّر بعد أن صُنع</translation>
    </message>
    <message>
        <source>it would take more than half of the free disk</source>
        <translation>يأخذ أكثر من نصف المتاح من القرص</translation>
    </message>
    <message>
        <source>its date cannot be read</source>
        <translation>تاريخه لا يُقرأ</translation>
    </message>
    <message>
        <source>its date could be one of two days; 2026-11-22 is always clear</source>
        <translation>قد يكون تاريخه أحد يومين؛ أما 2026-11-22 فواضح دائمًا</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>الصفحة {number}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>الصف {number}</translation>
    </message>
    <message>
        <source>the desktop does not answer</source>
        <translation>سطح المكتب لا يجيب</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the folder above it is not there</source>
        <translation>المجلد الذي فوقه غير موجود</translation>
    </message>
    <message>
        <source>the page of {time}</source>
        <translation>صفحة ⁨{time}⁩</translation>
    </message>
    <message>
        <source>the way to the program is too long for it</source>
        <translation>مسار البرنامج أطول من اللازم</translation>
    </message>
    <message>
        <source>there is no keyring just now; it opens nothing any more</source>
        <translation>لا حافظة مفاتيح الآن؛ ولم يعد يفتح شيئًا</translation>
    </message>
    <message>
        <source>there is no page in it</source>
        <translation>لا صفحة فيه</translation>
    </message>
    <message>
        <source>there is no such day or time</source>
        <translation>لا يوم أو وقت كهذا</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>لا شيء فيه</translation>
    </message>
    <message>
        <source>too many of its pages cannot be read: more than {limit}</source>
        <translation>صفحات كثيرة جدًا فيه لا تُقرأ: أكثر من {limit}</translation>
    </message>
    <message>
        <source>what was written there is not what can be read</source>
        <translation>ما كُتب هناك ليس ما يُقرأ منه</translation>
    </message>
    <message>
        <source>{name} is not in it</source>
        <translation>⁨{name}⁩ ليس فيه</translation>
    </message>
    <message>
        <source>{name}, day {day}</source>
        <translation>⁨{name}⁩، اليوم {day}</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>⁨{name}⁩، الصفحة {number}</translation>
    </message>
</context>
<context>
    <name>WordField</name>
    <message>
        <source>This is {length} characters long, and {limit} fit into one word.</source>
        <translation>طول هذا {length} حرفًا، والكلمة الواحدة تتسع لـ{limit}.</translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message>
        <source>+ {word}</source>
        <translation>+ {word}</translation>
    </message>
    <message>
        <source>Words that fit</source>
        <translation>كلمات مناسبة</translation>
    </message>
</context>
<context>
    <name>WordOrder</name>
    <message>
        <source>{word} (hidden)</source>
        <translation>‏{word} (مخفية)</translation>
    </message>
    <message>
        <source>{word}, starred</source>
        <translation>‏{word}، بنجمة</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A passphrase has {limit} characters or more; a few plain words make a good one.</source>
        <translation>لعبارة السر {limit} من الأحرف أو أكثر؛ وبضع كلمات عادية تكفي لعبارة جيدة.</translation>
    </message>
    <message>
        <source>A value in it</source>
        <translation>قيمة فيها</translation>
    </message>
    <message>
        <source>Always a good answer</source>
        <translation>جواب جيد دائمًا</translation>
    </message>
    <message>
        <source>Another backup or restore is under way. Once it is through, there can be one more.</source>
        <translation>هناك نسخ احتياطي آخر أو استعادة أخرى قيد العمل. حين ينتهي ذلك، يمكن أن يأتي غيره.</translation>
    </message>
    <message>
        <source>Another program is using the journal at the moment. Your words stay here; try again soon.</source>
        <translation>برنامج آخر يستعمل الدفتر الآن. كلماتك باقية هنا؛ ويمكن أن تنجح محاولة بعد قليل.</translation>
    </message>
    <message>
        <source>Another version of Glimmer is running. Quit it from its tray menu, then start this one.</source>
        <translation>إصدار آخر من Glimmer يعمل الآن. بعد الخروج منه من قائمة شريط النظام، يمكن تشغيل هذا.</translation>
    </message>
    <message>
        <source>Calm, present, connected</source>
        <translation>هدوء وحضور وصلة</translation>
    </message>
    <message>
        <source>Full of energy, and it does not feel safe</source>
        <translation>طاقة كثيرة، بلا شعور بالأمان</translation>
    </message>
    <message>
        <source>Full of energy, and it feels safe</source>
        <translation>طاقة كثيرة، مع شعور بالأمان</translation>
    </message>
    <message>
        <source>How it felt in my body</source>
        <translation>كيف كان في جسدي</translation>
    </message>
    <message>
        <source>I felt</source>
        <extracomment>The heading over: seen, heard, understood, welcomed.</extracomment>
        <translation>شعرت بأن هناك من</translation>
    </message>
    <message>
        <source>In my body</source>
        <translation>في جسدي</translation>
    </message>
    <message>
        <source>It felt</source>
        <extracomment>The heading over words such as: safe, warm, connected.</extracomment>
        <translation>الإحساس</translation>
    </message>
    <message>
        <source>Little energy, and it does not feel safe</source>
        <translation>طاقة قليلة، بلا شعور بالأمان</translation>
    </message>
    <message>
        <source>Little energy, and it feels safe</source>
        <translation>طاقة قليلة، مع شعور بالأمان</translation>
    </message>
    <message>
        <source>Nothing is here yet. One word is enough.</source>
        <translation>لا شيء هنا بعد. كلمة واحدة تكفي.</translation>
    </message>
    <message>
        <source>Nothing was removed: some moments or photos are not as they were kept, and an older backup may have them whole. In a terminal, glimmer doctor says which.</source>
        <translation>لم يُحذف شيء: بعض اللحظات أو الصور ليست كما حُفظت، وقد تكون سليمة في نسخة احتياطية أقدم. الأمر glimmer doctor في الطرفية يبيّن أيّها.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. Nothing was changed.</source>
        <translation>توقّف، كما طلبت. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>That moment is not there any more.</source>
        <translation>تلك اللحظة لم تعد هنا.</translation>
    </message>
    <message>
        <source>The disk is full. With a little room made on it, this can be kept.</source>
        <translation>القرص ممتلئ. إذا توفّر عليه بعض المكان، يمكن حفظ هذا.</translation>
    </message>
    <message>
        <source>The file {path} is not a Glimmer journal. Nothing in it was touched. Move it elsewhere, and a new journal can begin.</source>
        <translation>الملف ⁨{path}⁩ ليس دفتر Glimmer. لم يُمسّ فيه شيء. إذا نُقل إلى مكان آخر، يمكن أن يبدأ دفتر جديد.</translation>
    </message>
    <message>
        <source>The journal can be read but not written to: {path}. Once the file may be changed, it works again.</source>
        <translation>يمكن قراءة الدفتر ولا يمكن الكتابة فيه: ⁨{path}⁩. حين يصير تغيير الملف مسموحًا، يعود إلى عمله.</translation>
    </message>
    <message>
        <source>The journal has a passphrase already.</source>
        <translation>للدفتر عبارة سر من قبل.</translation>
    </message>
    <message>
        <source>The journal has no passphrase.</source>
        <translation>ليس للدفتر عبارة سر.</translation>
    </message>
    <message>
        <source>The journal is locked. Once it is unlocked, this can be shown.</source>
        <translation>الدفتر مقفل. حين يُفتح قفله، يمكن عرض هذا.</translation>
    </message>
    <message>
        <source>The journal {path} cannot be read as it is. Nothing in it was overwritten. In a terminal, glimmer doctor --repair makes a new one of all that can be read, and keeps the file as it is.</source>
        <translation>لا يمكن قراءة الدفتر ⁨{path}⁩ كما هو. لم يُكتب فوق شيء فيه. الأمر glimmer doctor --repair في الطرفية يصنع دفترًا جديدًا من كل ما يمكن قراءته، ويبقي الملف كما هو.</translation>
    </message>
    <message>
        <source>The journal {path} was moved or replaced meanwhile. Once it is back, this can be kept; to use the file that is there now, copy your words, quit Glimmer and start it again.</source>
        <translation>نُقل الدفتر ⁨{path}⁩ أو استُبدل في هذه الأثناء. حين يعود، يمكن حفظ هذا؛ ولاستعمال الملف الموجود هناك الآن، يكفي نسخ كلماتك، ثم الخروج من Glimmer وتشغيله من جديد.</translation>
    </message>
    <message>
        <source>The key file {path} is damaged or not there. A copy of it lies beside each backup: put that in its place, and the journal opens.</source>
        <translation>ملف المفتاح ⁨{path}⁩ تالف أو غير موجود. توجد نسخة منه بجانب كل نسخة احتياطية: إذا وُضعت مكانه، يُفتح الدفتر.</translation>
    </message>
    <message>
        <source>The keyring of this desktop did not do it.</source>
        <translation>لم تفعل حافظة المفاتيح في هذا النظام ذلك.</translation>
    </message>
    <message>
        <source>The keyring of this desktop does not answer.</source>
        <translation>حافظة المفاتيح في هذا النظام لا تجيب.</translation>
    </message>
    <message>
        <source>The keyring of this desktop has nothing that opens this journal.</source>
        <translation>ليس في حافظة المفاتيح في هذا النظام ما يفتح هذا الدفتر.</translation>
    </message>
    <message>
        <source>The keyring of this desktop is locked.</source>
        <translation>حافظة المفاتيح في هذا النظام مقفلة.</translation>
    </message>
    <message>
        <source>There are moments in this journal already, so nothing was added to it.</source>
        <translation>في هذا الدفتر لحظات من قبل، فلم يُضف إليه شيء.</translation>
    </message>
    <message>
        <source>There is a file called “{name}” already. Choose another name, and both stay.</source>
        <translation>يوجد ملف باسم «{name}» من قبل. باسم آخر يبقى الاثنان.</translation>
    </message>
    <message>
        <source>There is a slip in the recovery code. Compare it with what you wrote down, group by group.</source>
        <translation>في رمز الاسترداد هفوة. تظهر بالمقارنة مع ما كتبته عندك، مجموعة مجموعة.</translation>
    </message>
    <message>
        <source>There is no screen to show a window on. Commands work without one.</source>
        <translation>لا شاشة هنا لعرض نافذة. والأوامر تعمل بدونها.</translation>
    </message>
    <message>
        <source>This backup cannot be brought back: {why}. Nothing was changed; another may do.</source>
        <translation>لا يمكن استعادة هذه النسخة الاحتياطية: {why}. لم يتغيّر شيء؛ وقد تنفع غيرها.</translation>
    </message>
    <message>
        <source>This backup is under another passphrase than the journal. With Glimmer quit, “glimmer restore” asks for it on a terminal.</source>
        <translation>هذه النسخة الاحتياطية تحت عبارة سر غير عبارة الدفتر. بعد الخروج من Glimmer، يسأل عنها الأمر «glimmer restore» في الطرفية.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could keep a key.</source>
        <translation>ليس في سطح المكتب هذا حافظة تستطيع حفظ مفتاح.</translation>
    </message>
    <message>
        <source>This did not open the journal. Small and large letters count; the recovery code opens it, too.</source>
        <translation>هذا لم يفتح الدفتر. الحروف الصغيرة والكبيرة لها حسابها؛ ورمز الاسترداد يفتحه أيضًا.</translation>
    </message>
    <message>
        <source>This is {length} characters long, and {limit} fit into one moment. Two moments could hold it all.</source>
        <translation>طول هذا {length} حرفًا، واللحظة الواحدة تتسع لـ{limit}. لحظتان قد تتسعان له كله.</translation>
    </message>
    <message>
        <source>This journal was last opened by a newer Glimmer. Nothing in it was touched. Install the newer version to go on.</source>
        <translation>آخر ما فتح هذا الدفتر إصدار أحدث من Glimmer. لم يُمسّ فيه شيء. بتثبيت الإصدار الأحدث تمكن المتابعة.</translation>
    </message>
    <message>
        <source>This machine lacks {name}. {hint}</source>
        <extracomment>{name} is a library. {hint} is a whole sentence.</extracomment>
        <translation>ينقص هذا الحاسوب {name}. {hint}</translation>
    </message>
    <message>
        <source>This needs {needed} MB of room beside the journal for a while. With that much free, it can be done.</source>
        <translation>يلزم هذا {needed} ميغابايت بجانب الدفتر لبعض الوقت. إذا توفّر ذلك، يمكن إتمامه.</translation>
    </message>
    <message>
        <source>Through</source>
        <extracomment>The heading over the senses: the moment came through sight, sound, smell ...</extracomment>
        <translation>عن طريق</translation>
    </message>
    <message>
        <source>What did you notice?</source>
        <translation>ما الذي لفت نظرك؟</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>ماذا حدث؟</translation>
    </message>
    <message>
        <source>What is your body saying?</source>
        <translation>ماذا يقول جسدك؟</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Where in my body</source>
        <translation>أين في جسدي</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>مع من</translation>
    </message>
    <message>
        <source>body note</source>
        <translation>كلمة من الجسد</translation>
    </message>
    <message>
        <source>glimmer</source>
        <translation>ومضة</translation>
    </message>
    <message>
        <source>lively</source>
        <extracomment>A face: full of energy, and it feels safe.</extracomment>
        <translation>حيوية</translation>
    </message>
    <message>
        <source>not sure</source>
        <extracomment>A face: it cannot be said just now.</extracomment>
        <translation>لا أدري</translation>
    </message>
    <message>
        <source>on guard</source>
        <extracomment>A face: full of energy, and it does not feel safe; like a watchful animal. No blame and no illness in it.</extracomment>
        <translation>تأهّب</translation>
    </message>
    <message>
        <source>restful</source>
        <extracomment>A face: little energy, and it feels safe.</extracomment>
        <translation>راحة</translation>
    </message>
    <message>
        <source>settled</source>
        <extracomment>A face: calm, present, connected. A state that passes; said of a person or of a body, without gender if you can.</extracomment>
        <translation>طمأنينة</translation>
    </message>
    <message>
        <source>shut down</source>
        <extracomment>A face: little energy, and it does not feel safe; like a turtle in its shell. No illness in it.</extracomment>
        <translation>انكماش</translation>
    </message>
    <message>
        <source>trigger</source>
        <extracomment>What put the body on guard. The usual word of your language in this sense.</extracomment>
        <translation>محفّز</translation>
    </message>
    <message>
        <source>{limit} are starred, and that is as many as can stand out. Take a star off first.</source>
        <translation>عدد ذوات النجمة {limit}، وهذا أكثر ما يمكن أن يبرز. إذا نُزعت نجمة عن إحداها، وُجد مكان.</translation>
    </message>
    <message>
        <source>{path} could not be read ({why}). Is it there, and may it be opened?</source>
        <translation>لم تمكن قراءة ⁨{path}⁩‏ ({why}). هل هو موجود، وهل يُسمح بفتحه؟</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). Nothing was lost; you can try again.</source>
        <translation>لم تمكن الكتابة في ⁨{path}⁩‏ ({why}). لم يضع شيء؛ ويمكن أن تنجح محاولة أخرى.</translation>
    </message>
    <message>
        <source>“{name}” could not be read as a picture. Another copy of it may work.</source>
        <translation>لم تمكن قراءة «{name}» كصورة. وقد تنجح نسخة أخرى منه.</translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be read here ({why}). Nothing was changed.</source>
        <translation>‏«{name}» ليس ملفًا يمكن قراءته هنا ({why}). لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture that can be shown here. JPEG, PNG and WebP work.</source>
        <translation>‏«{name}» ليس صورة يمكن عرضها هنا. تنفع JPEG وPNG وWebP.</translation>
    </message>
    <message>
        <source>“{name}” is too large to take in. A smaller copy of it would work.</source>
        <translation>‏«{name}» أكبر من أن يدخل. ونسخة أصغر منه تنفع.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>(more than one can be true)</source>
        <translation>(قد يصدق أكثر من واحد)</translation>
    </message>
    <message>
        <source>Covered until it is clicked</source>
        <translation>مغطّى إلى أن يُضغط عليه</translation>
    </message>
    <message>
        <source>Where I am</source>
        <translation>كيف أنا الآن</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
</context>
<context>
    <name>_Offer</name>
    <message>
        <source>Add “{word}”</source>
        <translation>إضافة «{word}»</translation>
    </message>
</context>
</TS>
