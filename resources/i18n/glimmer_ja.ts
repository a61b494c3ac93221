<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Album</name>
    <message>
        <source>Moments</source>
        <translation>ひととき</translation>
    </message>
</context>
<context>
    <name>AppreciatedField</name>
    <message>
        <source>+ I appreciate this</source>
        <translation>+ ありがたいと思うこと</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>どんなところが？</translation>
    </message>
    <message>
        <source>What for? It may stay open.</source>
        <translation>どんなところが？ 書かなくてもかまいません。</translation>
    </message>
    <message>
        <source>this</source>
        <translation>これ</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>An invitation</source>
        <translation>おさそい</translation>
    </message>
</context>
<context>
    <name>AskingLess</name>
    <message>
        <source>without {what}: {count}</source>
        <translation>{what}なしで: {count}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>A new backup is made first…</source>
        <translation>まず新しいバックアップをとっています…</translation>
    </message>
    <message>
        <source>A new backup of everything as it is now is made first, and looked over.</source>
        <translation>まず、今のすべての新しいバックアップをとり、中を確かめます。</translation>
    </message>
    <message>
        <source>Backups from before the passphrase are still in there, and anyone can read them. Under Privacy a sealed one can take their place.</source>
        <translation>ここには、合言葉を決める前のバックアップが残っていて、だれでも読めます。「プライバシー」で、封をしたものと置きかえられます。</translation>
    </message>
    <message>
        <source>In the second folder the same is done; older files that go: {count}.</source>
        <translation>2つ目のフォルダでも同じようにします。なくなる古いファイル: {count}</translation>
    </message>
    <message>
        <source>In the second folder: {count}.</source>
        <translation>2つ目のフォルダでは: {count}</translation>
    </message>
    <message>
        <source>In the second folder: {last}</source>
        <translation>2つ目のフォルダでは: {last}</translation>
    </message>
    <message>
        <source>It is on the same disk as your moments; one elsewhere helps when a disk breaks.</source>
        <translation>ひとときと同じディスクにあります。別の場所にもうひとつあると、ディスクが壊れたときに助けになります。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Nothing of before can be brought back then: not what you let go, and not how a moment was.</source>
        <translation>そうすると、前のものは何ももどせなくなります。手放したものも、ひとときの前の姿もです。</translation>
    </message>
    <message>
        <source>Of backups that a disk had changed, so much is whole again, from the other copy: {count}. It may be well to have an eye on that disk.</source>
        <translation>ディスクのせいで変わっていたバックアップのうち、もうひとつの写しから元どおりになったもの: {count}。そのディスクのようすを、ときどき見ておくとよいかもしれません。</translation>
    </message>
    <message>
        <source>Older backups gone: {count}. The new one is all there is.</source>
        <translation>なくなった古いバックアップ: {count}。残っているのは新しいものだけです。</translation>
    </message>
    <message>
        <source>Older backups in the second folder that a disk has changed: {count}. The newest one is whole; it may be well to have an eye on that disk.</source>
        <translation>2つ目のフォルダで、ディスクのせいで変わっていた古いバックアップ: {count}。いちばん新しいものは無事です。そのディスクのようすを、ときどき見ておくとよいかもしれません。</translation>
    </message>
    <message>
        <source>Older backups still hold it, until they go by themselves</source>
        <translation>古いバックアップには、自然になくなるまで残っています</translation>
    </message>
    <message>
        <source>Older backups that a disk has changed: {count}. The new one is whole; in a terminal, glimmer doctor says which are not.</source>
        <translation>ディスクのせいで変わっていた古いバックアップ: {count}。新しいものは無事です。どれが変わったかは、ターミナルの glimmer doctor でわかります。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <source>Photos that a disk had changed are whole again, from a backup: {count}. It may be well to have an eye on that disk.</source>
        <translation>ディスクのせいで変わっていた写真は、バックアップから元どおりになりました: {count}。そのディスクのようすを、ときどき見ておくとよいかもしれません。</translation>
    </message>
    <message>
        <source>So do files that were put aside beside them: {count}.</source>
        <translation>そばによけてあったファイルも同じです: {count}</translation>
    </message>
    <message>
        <source>Take it out for good</source>
        <translation>すっかり取りのぞく</translation>
    </message>
    <message>
        <source>Take it out of the backups…</source>
        <translation>バックアップから取りのぞく…</translation>
    </message>
    <message>
        <source>The last backup</source>
        <translation>前回のバックアップ</translation>
    </message>
    <message>
        <source>The last backup found moments that are not as they were kept: {count}. In a terminal, glimmer doctor says which; an older backup may still have them whole.</source>
        <translation>前回のバックアップで、とっておいたときと違っているひとときが見つかりました: {count}。どれかはターミナルの glimmer doctor でわかります。古いバックアップには無事なものがあるかもしれません。</translation>
    </message>
    <message>
        <source>The last backup found photos that are not as they were kept: {count}. In a terminal, glimmer doctor says which; an older backup may still have them whole.</source>
        <translation>前回のバックアップで、とっておいたときと違っている写真が見つかりました: {count}。どれかはターミナルの glimmer doctor でわかります。古いバックアップには無事なものがあるかもしれません。</translation>
    </message>
    <message>
        <source>The second folder has not been there since {since}. When it is back, copies go on by themselves. The last one in it: {last}</source>
        <translation>2つ目のフォルダは{since}から見あたりません。もどってくれば、写しはひとりでに続きます。そこにある最後の写し: {last}</translation>
    </message>
    <message>
        <source>The second folder is not there just now. When it is, copies go on by themselves. The last one in it: {last}</source>
        <translation>2つ目のフォルダは今、見あたりません。もどってくれば、写しはひとりでに続きます。そこにある最後の写し: {last}</translation>
    </message>
    <message>
        <source>The second folder is not there just now: it keeps what it has until it is back, and the next copy there takes it out.</source>
        <translation>2つ目のフォルダは今、見あたりません。もどるまで中身はそのままで、次の写しのときに取りのぞかれます。</translation>
    </message>
    <message>
        <source>The second folder still holds it. The next copy that is made there takes it out.</source>
        <translation>2つ目のフォルダにはまだ残っています。次の写しのときに取りのぞかれます。</translation>
    </message>
    <message>
        <source>Then all older ones go: {count}, from {first} to {last}, with pictures that only they have.</source>
        <translation>そのあと、古いものはすべてなくなります: {count}（{first}から{last}まで）。そこにしかない写真もいっしょです。</translation>
    </message>
    <message>
        <source>Then all older ones go: {count}, of {first}, with pictures that only they have.</source>
        <translation>そのあと、古いものはすべてなくなります: {count}（{first}）。そこにしかない写真もいっしょです。</translation>
    </message>
    <message>
        <source>There is no backup of today. {why}</source>
        <translation>今日のバックアップはありません。{why}</translation>
    </message>
    <message>
        <source>There is no backup of today: {path} is damaged. It was left as it is, and so were older backups. In a terminal, glimmer doctor says more.</source>
        <translation>今日のバックアップはありません。{path}が傷んでいます。それも古いバックアップも、そのままにしてあります。くわしくはターミナルの glimmer doctor でわかります。</translation>
    </message>
    <message>
        <source>There is no second copy of the last backup. {why}</source>
        <translation>前回のバックアップの、2つ目の写しはありません。{why}</translation>
    </message>
    <message>
        <source>There is none yet. It comes by itself, in quiet minutes after the next change.</source>
        <translation>まだありません。次に何かが変わったあと、静かなときにひとりでにできます。</translation>
    </message>
    <message>
        <source>Under way: {done} of {total} looked at or copied…</source>
        <translation>進めています。見たもの、写したもの: {done} / {total}…</translation>
    </message>
    <message>
        <source>What is in the bin stays in it. Exports, and backups in other folders, a second folder of before too, are left alone. A disk may keep traces of a file until it needs the room, and who syncs a folder may keep versions of it.</source>
        <translation>ごみ箱にあるものは、ごみ箱に残ります。書き出したもの、ほかのフォルダのバックアップ、前に使っていた2つ目のフォルダには手をふれません。ディスクには、場所が要るようになるまでファイルの跡が残ることがあり、フォルダを同期していれば、前の版が残ることがあります。</translation>
    </message>
    <message>
        <source>What you let go for good</source>
        <translation>完全に手放したもの</translation>
    </message>
    <message>
        <source>What you let go for good is still in there; the next copy takes it out.</source>
        <translation>完全に手放したものがまだ中にあります。次の写しのときに取りのぞかれます。</translation>
    </message>
    <message>
        <source>Your moments and the backup beside them are whole. Only the copy could not be written to {path} ({why}). Once it can, the next change brings it.</source>
        <translation>ひとときも、そばのバックアップも無事です。{path}への写しだけが書けませんでした（{why}）。書けるようになれば、次に何かが変わったときに写されます。</translation>
    </message>
    <message>
        <source>Your moments and the backup beside them are whole. Only the copy could not be written: {path} lets nothing be written. Once it does, the next change brings it.</source>
        <translation>ひとときも、そばのバックアップも無事です。写しだけが書けませんでした。{path}には今、何も書きこめません。書けるようになれば、次に何かが変わったときに写されます。</translation>
    </message>
    <message>
        <source>Your moments and the backup beside them are whole. Only the copy in {path} found no room. With a little room made there, the next change brings it.</source>
        <translation>ひとときも、そばのバックアップも無事です。{path}の写しだけ、入る場所がありませんでした。少し空けば、次に何かが変わったときに写されます。</translation>
    </message>
    <message>
        <source>Your moments are kept as always. Only today&apos;s backup could not be written to {path} ({why}). Once it can, the next change brings one.</source>
        <translation>ひとときはいつもどおりとってあります。今日のバックアップだけ、{path}に書けませんでした（{why}）。書けるようになれば、次に何かが変わったときにできます。</translation>
    </message>
    <message>
        <source>Your moments are kept as always. Only today&apos;s backup could not be written: {path} lets nothing be written. Once it does, the next change brings one.</source>
        <translation>ひとときはいつもどおりとってあります。今日のバックアップだけが書けませんでした。{path}には今、何も書きこめません。書けるようになれば、次に何かが変わったときにできます。</translation>
    </message>
    <message>
        <source>Your moments are kept as always. Only today&apos;s backup found no room: the disk with {path} is full. With a little room made there, the next change brings one.</source>
        <translation>ひとときはいつもどおりとってあります。今日のバックアップだけ、入る場所がありませんでした。{path}のあるディスクがいっぱいです。少し空けば、次に何かが変わったときにできます。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだありません</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message>
        <source>Hear it</source>
        <translation>聞いてみる</translation>
    </message>
    <message>
        <source>Nothing on this computer can play it.</source>
        <translation>このパソコンには、鳴らせるものがありません。</translation>
    </message>
    <message>
        <source>One soft sound, with the card or as a pause ends, where that is chosen</source>
        <translation>カードといっしょに、またはひと息の終わりに、選んだところでやわらかく1回</translation>
    </message>
    <message>
        <source>The bell</source>
        <translation>鈴の音</translation>
    </message>
</context>
<context>
    <name>BesidePane</name>
    <message>
        <source>Fold away what was hard</source>
        <translation>つらかったことをたたむ</translation>
    </message>
    <message>
        <source>Show what was hard, too</source>
        <translation>つらかったことも見る</translation>
    </message>
    <message>
        <source>There is more of this day in the gallery.</source>
        <translation>この日のものは、ギャラリーにまだあります。</translation>
    </message>
</context>
<context>
    <name>BinView</name>
    <message>
        <source>Bring back</source>
        <translation>もどす</translation>
    </message>
    <message>
        <source>Empty for good …</source>
        <translation>すっかり空にする …</translation>
    </message>
    <message>
        <source>Empty it for good</source>
        <translation>すっかり空にする</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Let go lately</source>
        <translation>最近手放したもの</translation>
    </message>
    <message>
        <source>Nothing was let go lately.</source>
        <translation>最近手放したものはありません。</translation>
    </message>
    <message>
        <source>To the gallery</source>
        <translation>ギャラリーへ</translation>
    </message>
    <message>
        <source>What is let go stays here for 30 days.</source>
        <translation>手放したものは、30日のあいだここにあります。</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>言葉なし</translation>
    </message>
    <message>
        <source>{moments} would be gone for good, pictures and all. Nothing here could bring that back; backups from before would still hold it, until it is taken out of them, too (Settings, Keeping).</source>
        <translation>{moments}が、写真もいっしょに完全になくなります。ここからもどす方法はありません。前のバックアップには、そこから取りのぞくまで残ります（設定の「保管」）。</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>A folder of pictures</source>
        <translation>写真のフォルダ</translation>
    </message>
    <message>
        <source>Already here: {count}.</source>
        <translation>すでにここにあるもの: {count}</translation>
    </message>
    <message>
        <source>As moments on the days they were taken</source>
        <translation>写した日のひとときとして</translation>
    </message>
    <message>
        <source>Bring in pictures…</source>
        <translation>写真を取りこむ…</translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation>入れなかったもの: {count}</translation>
    </message>
    <message>
        <source>One picture came in, {days}.</source>
        <translation>写真を1枚取りこみました（{days}）。</translation>
    </message>
    <message>
        <source>One picture would come in, {days}.</source>
        <translation>写真が1枚入ります（{days}）。</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>新しいものはありません。</translation>
    </message>
    <message>
        <source>Without a date of their own, on the day of the file: {count}.</source>
        <translation>日付のないものはファイルの日に: {count}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ほかに{count}件</translation>
    </message>
    <message>
        <source>damaged, cut short, or closed to us</source>
        <translation>傷んでいる、途中で切れている、または開けないもの</translation>
    </message>
    <message>
        <source>larger than a photo may be ({limit})</source>
        <translation>写真の上限（{limit}）より大きいもの</translation>
    </message>
    <message>
        <source>not a JPEG, PNG or WebP picture</source>
        <translation>JPEG、PNG、WebPの画像ではないもの</translation>
    </message>
    <message numerus="yes">
        <source>of {days} days from {first} to {last}</source>
        <translation>
            <numerusform>{first}から{last}までの{days}日分</numerusform>
        </translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation>{day}の分</translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures came in as one moment, {days}.</source>
        <translation>
            <numerusform>写真{photos}枚を、ひとつのひとときとして取りこみました（{days}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures came in as {moments}, {days}.</source>
        <translation>
            <numerusform>写真{photos}枚を取りこみました。{moments}です（{days}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures would come in as one moment, {days}.</source>
        <translation>
            <numerusform>写真{photos}枚が、ひとつのひとときとして入ります（{days}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures would come in as {moments}, {days}.</source>
        <translation>
            <numerusform>写真{photos}枚が入ります。{moments}になります（{days}）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringingFrame</name>
    <message>
        <source>Bring them in</source>
        <translation>取りこむ</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>とり消す</translation>
    </message>
    <message>
        <source>What is left out, and why</source>
        <translation>入れなかったものと、そのわけ</translation>
    </message>
</context>
<context>
    <name>BringingPresenter</name>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation>やめました。すべて前のままです。</translation>
    </message>
    <message>
        <source>Taken back: {count}, in the bin for 30 days.</source>
        <translation>とり消しました: {count}。30日のあいだ、ごみ箱にあります。</translation>
    </message>
</context>
<context>
    <name>BringingWindow</name>
    <message>
        <source>A folder of pictures</source>
        <translation>写真のフォルダ</translation>
    </message>
    <message>
        <source>A folder of pictures comes in as moments on the days they were taken.</source>
        <translation>フォルダの写真が、写した日のひとときとして入ります。</translation>
    </message>
    <message>
        <source>Bring in pictures</source>
        <translation>写真を取りこむ</translation>
    </message>
    <message>
        <source>Bringing them in …</source>
        <translation>取りこんでいます …</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダを選ぶ…</translation>
    </message>
    <message>
        <source>Looking at the pictures …</source>
        <translation>写真を見ています …</translation>
    </message>
    <message>
        <source>Pictures of one minute as one moment</source>
        <translation>同じ1分の写真は、ひとつのひとときに</translation>
    </message>
    <message>
        <source>Where they were taken is not kept.</source>
        <translation>写した場所は残しません。</translation>
    </message>
</context>
<context>
    <name>BrokenAnywhere</name>
    <message>
        <source>What was noted</source>
        <translation>書きとめたこと</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>The year after</source>
        <translation>次の年</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>前の年</translation>
    </message>
</context>
<context>
    <name>CameBackRow</name>
    <message>
        <source>+ it came again</source>
        <translation>+ また来た</translation>
    </message>
</context>
<context>
    <name>CameBeforeRow</name>
    <message>
        <source>+ what came before</source>
        <translation>+ その前にあったこと</translation>
    </message>
    <message>
        <source>No other moments yet</source>
        <translation>ほかのひとときは、まだありません</translation>
    </message>
    <message>
        <source>a moment</source>
        <extracomment>Stands in the place of the words of a moment that has none.</extracomment>
        <translation>あるひととき</translation>
    </message>
</context>
<context>
    <name>CapturePresenter</name>
    <message>
        <source>A picture is still on its way. Then this is kept.</source>
        <translation>写真がまだとどいていません。とどいたら、とっておきます。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Kept. What came after it is still here.</source>
        <translation>とっておきました。そのあとの分は、まだここにあります。</translation>
    </message>
    <message>
        <source>Put away. What is said waits here.</source>
        <translation>しまいました。書いたことはここで待っています。</translation>
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
        <translation>きらめきを書く</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>サイン</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>写真</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>A page, and what was noted today.</source>
        <translation>ページと、今日書きとめたこと。</translation>
    </message>
    <message>
        <source>A pause, if you would like.</source>
        <translation>よかったら、ひと息。</translation>
    </message>
    <message>
        <source>Rest for a while</source>
        <translation>しばらく休む</translation>
    </message>
    <message>
        <source>Rest for a while ▾</source>
        <translation>しばらく休む ▾</translation>
    </message>
    <message>
        <source>Settings can change it again at any time.</source>
        <translation>設定でいつでも変えられます。</translation>
    </message>
</context>
<context>
    <name>CardPreview</name>
    <message>
        <source>The card</source>
        <translation>カード</translation>
    </message>
</context>
<context>
    <name>CardWindow</name>
    <message>
        <source>An invitation</source>
        <translation>おさそい</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Note a glimmer with this value</source>
        <translation>この「大切なこと」で、きらめきを書く</translation>
    </message>
</context>
<context>
    <name>ChordButton</name>
    <message>
        <source>Listening. Esc keeps them, Backspace is for none.</source>
        <translation>待っています。Escでこのまま、Backspaceでキーなしに。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Other programs use that. One more: Ctrl, Alt or Super?</source>
        <translation>ほかのアプリが使うキーです。Ctrl、Alt、Superのどれかを足すと使えます。</translation>
    </message>
    <message>
        <source>Press the keys …</source>
        <translation>キーを押すと決まります …</translation>
    </message>
    <message>
        <source>Press to choose other keys</source>
        <translation>押すと、ほかのキーを選べます</translation>
    </message>
    <message>
        <source>With Ctrl, Alt or Super, please</source>
        <translation>Ctrl、Alt、Superのどれかと組み合わせます</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>It opens a Glimmer journal whose passphrase was forgotten.</source>
        <translation>合言葉を忘れたときに、Glimmerの日記を開くものです。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
</context>
<context>
    <name>Copied</name>
    <message>
        <source>And also: {words}</source>
        <translation>それから: {words}</translation>
    </message>
</context>
<context>
    <name>CropSurface</name>
    <message>
        <source>The part of the picture that shows</source>
        <translation>写真の見える部分</translation>
    </message>
    <message>
        <source>{width} by {height}, {x} from the left, {y} from the top. Arrows move it, with Shift they make it larger or smaller.</source>
        <translation>{width}×{height}、左から{x}、上から{y}。矢印キーで動かし、Shiftといっしょに押すと大きさが変わります。</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>1 moment</source>
        <translation>ひととき 1件</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>今日 {time}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>きのう</translation>
    </message>
    <message numerus="yes">
        <source>{count} moments</source>
        <translation>
            <numerusform>ひととき {count}件</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <extracomment>A day, short: “Fri 12 Mar”. {day} has the order of your country already; put {weekday} where it belongs.</extracomment>
        <translation>{day}（{weekday}）</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>A diary of another program</source>
        <translation>ほかのアプリの日記</translation>
    </message>
    <message>
        <source>A mood</source>
        <translation>気分</translation>
    </message>
    <message>
        <source>A title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Already here: {count}.</source>
        <translation>すでにここにあるもの: {count}</translation>
    </message>
    <message>
        <source>Bring in a diary…</source>
        <translation>日記を取りこむ…</translation>
    </message>
    <message>
        <source>Day One, Daylio, jrnl, RedNotebook and others</source>
        <translation>Day One、Daylio、jrnl、RedNotebookなど</translation>
    </message>
    <message>
        <source>Kept as words under the text: {names}</source>
        <translation>本文の下に言葉として残るもの: {names}</translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation>入れなかったもの: {count}</translation>
    </message>
    <message>
        <source>One page of {program} came in, {days}.</source>
        <translation>{program}の1ページを取りこみました（{days}）。</translation>
    </message>
    <message>
        <source>One page of {program} would come in, {days}.</source>
        <translation>{program}の1ページが入ります（{days}）。</translation>
    </message>
    <message>
        <source>Photos with them: {count}.</source>
        <translation>いっしょの写真: {count}</translation>
    </message>
    <message>
        <source>Stays behind: {names}</source>
        <translation>残していくもの: {names}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>日にち</translation>
    </message>
    <message>
        <source>The time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>新しいものはありません。</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ほかに{count}件</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>{first}から{last}まで</translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation>{day}の分</translation>
    </message>
    <message numerus="yes">
        <source>{pages} pages of {program} came in, {days}.</source>
        <translation>
            <numerusform>{program}の{pages}ページを取りこみました（{days}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pages} pages of {program} would come in, {days}.</source>
        <translation>
            <numerusform>{program}の{pages}ページが入ります（{days}）。</numerusform>
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
        <translation>やめました。すべて前のままです。</translation>
    </message>
    <message>
        <source>Taken back: {count}, in the bin for 30 days.</source>
        <translation>とり消しました: {count}。30日のあいだ、ごみ箱にあります。</translation>
    </message>
</context>
<context>
    <name>DiaryWindow</name>
    <message>
        <source>A diary comes in page by page, each on its own day.</source>
        <translation>日記が1ページずつ、それぞれの日に入ります。</translation>
    </message>
    <message>
        <source>A diary of another program</source>
        <translation>ほかのアプリの日記</translation>
    </message>
    <message>
        <source>Bring in a diary</source>
        <translation>日記を取りこむ</translation>
    </message>
    <message>
        <source>Bringing it in …</source>
        <translation>取りこんでいます …</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダを選ぶ…</translation>
    </message>
    <message>
        <source>Day One, Daylio, Journey, jrnl, RedNotebook, your notes, or a table.</source>
        <translation>Day One、Daylio、Journey、jrnl、RedNotebook、自分のメモ、または表。</translation>
    </message>
    <message>
        <source>It is a table. Which of its columns is what?</source>
        <translation>これは表です。どの列が何にあたりますか？</translation>
    </message>
    <message>
        <source>Its pages are glimmers, and may come up again</source>
        <translation>ページをきらめきとし、また出てきていいものに</translation>
    </message>
    <message>
        <source>Look through it</source>
        <translation>中を見る</translation>
    </message>
    <message>
        <source>Looking through it …</source>
        <translation>中を見ています …</translation>
    </message>
    <message>
        <source>What else is in it, and what becomes of that</source>
        <translation>ほかに入っているものと、その行き先</translation>
    </message>
    <message>
        <source>What its moods are to you:</source>
        <translation>その中の気分は、自分にとっては:</translation>
    </message>
    <message>
        <source>Without the day and the words there are no pages:</source>
        <translation>日にちと言葉がないと、ページになりません:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>stays a word</source>
        <translation>言葉のまま残す</translation>
    </message>
</context>
<context>
    <name>DidNextOpener</name>
    <message>
        <source>+ what I did next</source>
        <translation>+ そのあとしたこと</translation>
    </message>
</context>
<context>
    <name>Dragged</name>
    <message>
        <source>Pictures of the first {count} moments went along. “Into a file …” takes all.</source>
        <translation>写真は、はじめの{count}件のひとときの分だけ、いっしょに行きました。「ファイルへ …」なら全部行きます。</translation>
    </message>
</context>
<context>
    <name>DriftPresenter</name>
    <message>
        <source>Nothing drifts by yet. What you keep close will.</source>
        <translation>ただようものは、まだありません。そばに置いたものが、ここをただよいます。</translation>
    </message>
    <message>
        <source>That was the last of them.</source>
        <translation>これが最後のひとつでした。</translation>
    </message>
</context>
<context>
    <name>DriftWays</name>
    <message>
        <source>Back</source>
        <extracomment>To the one before.</extracomment>
        <translation>もどる</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <extracomment>A button that closes the window; it is a good thing to say.</extracomment>
        <translation>今はこれで十分</translation>
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
        <translation>次へ</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>DriftWindow</name>
    <message>
        <source>Drift</source>
        <extracomment>The window where kept moments pass by slowly by themselves: floating on water, no effort.</extracomment>
        <translation>ただよう</translation>
    </message>
    <message>
        <source>It stays here. Another key shows the ways.</source>
        <translation>ここにとどまります。ほかのキーで、できることが出ます。</translation>
    </message>
</context>
<context>
    <name>EarlierEvening</name>
    <message>
        <source>A page of {day} still lies open.</source>
        <translation>{day}のページが、まだ開いたままです。</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Said when something was kept: it is in the journal now. Impersonal, like “It is kept”.</extracomment>
        <translation>とっておきました</translation>
    </message>
</context>
<context>
    <name>EarlierLine</name>
    <message>
        <source>Go on with it</source>
        <translation>続きを書く</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>このままとっておく</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>今はそのまま</translation>
    </message>
</context>
<context>
    <name>EditPane</name>
    <message>
        <source>As it was</source>
        <translation>元のとおりに</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A button: what was written is kept. To keep safe, as a thing in a drawer; the same word as in “Kept”.</extracomment>
        <translation>とっておく</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>A picture is still on its way. Then this is kept.</source>
        <translation>写真がまだとどいていません。とどいたら、とっておきます。</translation>
    </message>
    <message>
        <source>These are the changes you had begun.</source>
        <translation>前に変えかけていたところです。</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>A link there leads to {path}, which stays.</source>
        <translation>そこにあるリンクは{path}につながっています。リンク先は残ります。</translation>
    </message>
    <message>
        <source>All but this is erased. It can be removed by hand:</source>
        <translation>これ以外は消しました。これは手で取りのぞけます:</translation>
    </message>
    <message>
        <source>All that Glimmer keeps here</source>
        <translation>Glimmerがここに持っているものすべて</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>すべて消す…</translation>
    </message>
    <message>
        <source>Moments, pictures, backups and choices. What you exported stays</source>
        <translation>ひととき、写真、バックアップ、選んだこと。書き出したものは残ります</translation>
    </message>
    <message>
        <source>The backups in {path} stay.</source>
        <translation>{path}のバックアップは残ります。</translation>
    </message>
    <message>
        <source>There is no way back. To take your moments along, export them first. Glimmer leaves when all is gone; the program itself stays on this computer.</source>
        <translation>消したものはもどせません。ひとときを持っていくなら、先に書き出しておけます。すべてなくなると、Glimmerは終わります。アプリそのものはこのパソコンに残ります。</translation>
    </message>
    <message>
        <source>These lie there too and are not from Glimmer. They go along:</source>
        <translation>Glimmerのものではありませんが、同じ場所にあり、いっしょに消えます:</translation>
    </message>
    <message>
        <source>What you exported or printed stays where you put it. So do backups in other folders, and copies that other programs made.</source>
        <translation>書き出したものや印刷したものは、置いた場所に残ります。ほかのフォルダのバックアップや、ほかのアプリが作った写しも同じです。</translation>
    </message>
    <message>
        <source>Your moments, their pictures, the backups beside them, what you chose and the log: all of it goes. That is {count} files, {size}, in these folders:</source>
        <translation>ひととき、写真、そばのバックアップ、選んだこと、ログがすべて消えます。{count}個のファイル、{size}で、次のフォルダにあります:</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ほかに{count}件</translation>
    </message>
</context>
<context>
    <name>ErasingWindow</name>
    <message>
        <source>All that Glimmer keeps</source>
        <translation>Glimmerが持っているものすべて</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>すべて消す</translation>
    </message>
    <message>
        <source>Everything is being erased. Glimmer leaves with it.</source>
        <translation>すべて消しています。終わると、Glimmerもいなくなります。</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>すべてこのままにする</translation>
    </message>
    <message>
        <source>Looking at what is here …</source>
        <translation>ここにあるものを見ています …</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>消えるものと、残るもの</translation>
    </message>
</context>
<context>
    <name>Evening</name>
    <message>
        <source>Its page is there at any hour</source>
        <translation>ページは何時でも開けます</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>腰をおろす</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>今夜</translation>
    </message>
</context>
<context>
    <name>EveningPresenter</name>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Kept. What came after it is still here.</source>
        <translation>とっておきました。そのあとの分は、まだここにあります。</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>その日</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>The day it is.</extracomment>
        <translation>今日</translation>
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
        <translation>今夜</translation>
    </message>
    <message>
        <source>page, faces, the day</source>
        <translation>ページ・顔・一日</translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message>
        <source>Fold {face}</source>
        <translation>{face}をたたむ</translation>
    </message>
    <message>
        <source>Fold ▴</source>
        <translation>たたむ ▴</translation>
    </message>
    <message>
        <source>Show {face}</source>
        <translation>{face}を見る</translation>
    </message>
    <message>
        <source>Show ▾</source>
        <translation>見る ▾</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>(more than one can be true)</source>
        <translation>（いくつでも）</translation>
    </message>
    <message>
        <source>+ a value</source>
        <translation>+ 大切なこと</translation>
    </message>
    <message>
        <source>+ and also…</source>
        <translation>+ それから…</translation>
    </message>
    <message>
        <source>+ another</source>
        <translation>+ もうひとつ</translation>
    </message>
    <message>
        <source>+ another cue</source>
        <translation>+ サインをもうひとつ</translation>
    </message>
    <message>
        <source>+ another place</source>
        <translation>+ 場所をもうひとつ</translation>
    </message>
    <message>
        <source>+ another value</source>
        <translation>+ 大切なことをもうひとつ</translation>
    </message>
    <message>
        <source>+ before that</source>
        <translation>+ その前</translation>
    </message>
    <message>
        <source>+ it felt</source>
        <translation>+ どんな感じ</translation>
    </message>
    <message>
        <source>+ someone else</source>
        <translation>+ もうひとり</translation>
    </message>
    <message>
        <source>+ where</source>
        <translation>+ どこで</translation>
    </message>
    <message>
        <source>+ with whom</source>
        <translation>+ だれと</translation>
    </message>
    <message>
        <source>And also</source>
        <extracomment>The heading over a second text that belongs to a moment: another truth beside the first one.</extracomment>
        <translation>それから</translation>
    </message>
    <message>
        <source>Or begin with one of these</source>
        <translation>このどれかから始めても</translation>
    </message>
    <message>
        <source>Where I am</source>
        <translation>今のわたし</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Shows these moments in the gallery</source>
        <translation>これらのひとときをギャラリーで見る</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>By the clock</source>
        <translation>時間帯で</translation>
    </message>
    <message>
        <source>Leave out triggers and hard faces</source>
        <translation>トリガーとつらい顔を除く</translation>
    </message>
    <message>
        <source>Moments of</source>
        <translation>どの時期のひとときか</translation>
    </message>
    <message>
        <source>Nothing is drawn yet, and that is fine. Once eight moments say whether something eased, what was there with them stands here.</source>
        <translation>まだ何も描かれていません。それでかまいません。何かが楽になったかどうかを書いたひとときが8件になると、そのときそばにあったものがここに出ます。</translation>
    </message>
    <message>
        <source>Private moments and those let go are left out, and people are never counted. What was there need not be what helped.</source>
        <translation>自分だけのひとときと手放したものは入りません。人を数えることもありません。そこにあったものが、助けになったものとはかぎりません。</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>あと{count}件見る</translation>
    </message>
    <message>
        <source>Shows these moments in the gallery</source>
        <translation>これらのひとときをギャラリーで見る</translation>
    </message>
    <message>
        <source>The band shows how sure this can be with so few moments: 95 times in a hundred, it holds. Below eight, nothing is drawn.</source>
        <translation>帯は、これほど少ないひとときでどこまで確かかを表します。100回のうち95回はこの中に入ります。8件になるまでは何も描きません。</translation>
    </message>
    <message>
        <source>Values they touched</source>
        <translation>ふれた「大切なこと」</translation>
    </message>
    <message>
        <source>When something eased a touch, this was there</source>
        <translation>少し楽になったとき、そこにあったもの</translation>
    </message>
    <message>
        <source>With triggers and hard faces</source>
        <translation>トリガーとつらい顔も入れる</translation>
    </message>
    <message>
        <source>all moments</source>
        <translation>すべてのひととき</translation>
    </message>
    <message>
        <source>the last 90 days</source>
        <translation>この90日</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>この1年</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>+ another</source>
        <translation>+ もうひとつ</translation>
    </message>
    <message>
        <source>Where do you feel it?</source>
        <translation>からだのどこで感じますか？</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Back</source>
        <extracomment>To the one before.</extracomment>
        <translation>もどる</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>おわり</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>The name of the key, as it stands on keyboards of your country.</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>とっておく</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>とばす</translation>
    </message>
    <message>
        <source>put away, kept as a draft</source>
        <translation>しまう（下書きで残ります）</translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation>{at} / {of}</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>Drift</source>
        <extracomment>The window where kept moments pass by slowly by themselves: floating on water, no effort.</extracomment>
        <translation>ただよう</translation>
    </message>
    <message>
        <source>Let go lately</source>
        <translation>最近手放したもの</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>ふりかえる</translation>
    </message>
    <message>
        <source>{keys}: on the month that is in sight</source>
        <translation>{keys}: 今見えている月をふりかえる</translation>
    </message>
    <message>
        <source>{keys}: own moments, one at a time, for a rest</source>
        <translation>{keys}: 自分のひとときをひとつずつ、ひと休みに</translation>
    </message>
</context>
<context>
    <name>FullPicture</name>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>写真</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
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
        <translation>実際の大きさ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>大きく</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>小さく</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>次の写真</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>前の写真</translation>
    </message>
    <message>
        <source>Whole</source>
        <extracomment>A button: the picture as large as the window lets all of it be seen.</extracomment>
        <translation>全体</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>‹ Back to the gallery</source>
        <translation>‹ ギャラリーへもどる</translation>
    </message>
    <message>
        <source>‹ Back to the moment</source>
        <translation>‹ ひとときへもどる</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>All right</source>
        <translation>わかりました</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消す</translation>
    </message>
    <message>
        <source>Nothing found for this.</source>
        <translation>これにあたるものは見つかりませんでした。</translation>
    </message>
    <message>
        <source>One word is enough to begin.</source>
        <translation>ひとことから始められます。</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Take the last step back.</extracomment>
        <translation>元にもどす</translation>
    </message>
    <message>
        <source>{chord} notes a glimmer from anywhere.</source>
        <translation>{chord}で、どこからでもきらめきを書けます。</translation>
    </message>
</context>
<context>
    <name>GalleryPresenter</name>
    <message>
        <source>Brought back</source>
        <translation>もどしました</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A button, and said when it is done: to the bin, from where it can come back. Use a form that is right for both, such as a noun or an infinitive.</extracomment>
        <translation>手放しました</translation>
    </message>
    <message>
        <source>The bin is empty now</source>
        <translation>ごみ箱は空になりました</translation>
    </message>
</context>
<context>
    <name>GalleryRoom</name>
    <message>
        <source>Its words are copied.</source>
        <translation>言葉をコピーしました。</translation>
    </message>
</context>
<context>
    <name>GratitudeLine</name>
    <message>
        <source>+ another</source>
        <translation>+ もうひとつ</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>どんなところが？</translation>
    </message>
    <message>
        <source>Where do you feel it?</source>
        <translation>からだのどこで感じますか？</translation>
    </message>
</context>
<context>
    <name>GroundPicture</name>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>写真</translation>
    </message>
</context>
<context>
    <name>GroundPresenter</name>
    <message>
        <source>No program here opens web pages. The address is {address}</source>
        <translation>ここにはウェブページを開けるアプリがありません。アドレスは {address} です</translation>
    </message>
</context>
<context>
    <name>GroundWindow</name>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation>足もとへ</translation>
    </message>
</context>
<context>
    <name>HelpsPage</name>
    <message>
        <source>What helps me</source>
        <translation>助けになるもの</translation>
    </message>
    <message>
        <source>… and more in Glimmer</source>
        <translation>… 続きはGlimmerに</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Five things to see</source>
        <translation>見えるものを5つ</translation>
    </message>
    <message>
        <source>Four things to touch</source>
        <translation>さわれるものを4つ</translation>
    </message>
    <message>
        <source>One taste</source>
        <translation>味をひとつ</translation>
    </message>
    <message>
        <source>Three sounds</source>
        <translation>音を3つ</translation>
    </message>
    <message>
        <source>Two scents</source>
        <translation>香りを2つ</translation>
    </message>
</context>
<context>
    <name>HowFar</name>
    <message>
        <source>How far it is</source>
        <translation>どこまで進んだか</translation>
    </message>
</context>
<context>
    <name>KeySteps</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>In COSMIC: Settings, Input Devices, Keyboard, Keyboard Shortcuts, Custom, Add Shortcut. Each of these commands gets a name and keys there.</source>
        <translation>COSMICでは: 設定の「入力デバイス」「キーボード」「キーボードショートカット」「カスタム」「ショートカットを追加」。そこで、次のコマンドにそれぞれ名前とキーをつけられます。</translation>
    </message>
    <message>
        <source>In GNOME: Settings, Keyboard, View and Customize Shortcuts, Custom Shortcuts, Add Shortcut. Each of these commands gets a name and keys there.</source>
        <translation>GNOMEでは: 設定の「キーボード」「ショートカットの表示とカスタマイズ」「独自のショートカット」「ショートカットの追加」。そこで、次のコマンドにそれぞれ名前とキーをつけられます。</translation>
    </message>
    <message>
        <source>In Hyprland: these lines go into ~/.config/hypr/hyprland.conf. They work as soon as it is saved.</source>
        <translation>Hyprlandでは: 次の行を ~/.config/hypr/hyprland.conf に入れます。保存すると、すぐに使えます。</translation>
    </message>
    <message>
        <source>In Plasma: System Settings, Keyboard, Shortcuts, Add New, Command or Script. Each of these commands gets keys there.</source>
        <translation>Plasmaでは: システム設定の「キーボード」「ショートカット」「新規追加」「コマンドまたはスクリプト」。そこで、次のコマンドにそれぞれキーをつけられます。</translation>
    </message>
    <message>
        <source>In Xfce: Settings, Keyboard, Application Shortcuts, Add. Each of these commands gets keys there.</source>
        <translation>Xfceでは: 設定の「キーボード」「アプリケーションショートカット」「追加」。そこで、次のコマンドにそれぞれキーをつけられます。</translation>
    </message>
    <message>
        <source>In sway: these lines go into ~/.config/sway/config. They work once sway has read it again (swaymsg reload).</source>
        <translation>swayでは: 次の行を ~/.config/sway/config に入れます。swayが読みなおすと使えます（swaymsg reload）。</translation>
    </message>
    <message>
        <source>Keys from the desktop itself</source>
        <translation>デスクトップで決めるキー</translation>
    </message>
    <message>
        <source>This desktop binds keys to commands on a page of its own, mostly in its keyboard settings. These commands can have some.</source>
        <translation>このデスクトップでは、コマンドのキーを決めるページが別にあり、たいていはキーボード設定の中です。次のコマンドにキーをつけられます。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation>足もとへ</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>きらめきを書く</translation>
    </message>
</context>
<context>
    <name>KindSwitch</name>
    <message>
        <source>This is a {kind}</source>
        <translation>これは「{kind}」です</translation>
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
        <translation>トリガーを1回書きとめました。</translation>
    </message>
    <message>
        <source>From these days</source>
        <translation>この日々から</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>どんな感じだったか</translation>
    </message>
    <message>
        <source>How it reached you</source>
        <translation>何を通してとどいたか</translation>
    </message>
    <message>
        <source>How it reached you then</source>
        <translation>そのとき、何を通してとどいたか</translation>
    </message>
    <message numerus="yes">
        <source>It felt “{word}” %Ln times.</source>
        <translation>
            <numerusform>「{word}」を感じたのは%Ln回。</numerusform>
        </translation>
    </message>
    <message>
        <source>It felt “{word}” once.</source>
        <translation>「{word}」を感じたのは1回。</translation>
    </message>
    <message numerus="yes">
        <source>Something came through “{word}” %Ln times.</source>
        <translation>
            <numerusform>「{word}」を通してとどいたのは%Ln回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something came through “{word}” once.</source>
        <translation>「{word}」を通してとどいたのは1回。</translation>
    </message>
    <message numerus="yes">
        <source>Triggers were noted %Ln times.</source>
        <translation>
            <numerusform>トリガーを%Ln回書きとめました。</numerusform>
        </translation>
    </message>
    <message>
        <source>What came up</source>
        <translation>出てきたこと</translation>
    </message>
    <message>
        <source>What came up then</source>
        <translation>そのとき出てきたこと</translation>
    </message>
    <message>
        <source>What mattered in it</source>
        <translation>そこで大切だったこと</translation>
    </message>
    <message>
        <source>What was hard</source>
        <translation>つらかったこと</translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation>いた場所</translation>
    </message>
    <message>
        <source>Where you were then</source>
        <translation>そのときいた場所</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>そこにいたのは</translation>
    </message>
    <message numerus="yes">
        <source>You were here on %Ln days: “{word}”.</source>
        <translation>
            <numerusform>「{word}」にいたのは%Ln日。</numerusform>
        </translation>
    </message>
    <message>
        <source>You were here on one day: “{word}”.</source>
        <translation>「{word}」にいたのは1日。</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>others you named</source>
        <translation>ほかに名前のあった人</translation>
    </message>
    <message numerus="yes">
        <source>“{face}” was there on %Ln days.</source>
        <translation>
            <numerusform>「{face}」があったのは%Ln日。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{face}” was there on one day.</source>
        <translation>「{face}」があったのは1日。</translation>
    </message>
    <message numerus="yes">
        <source>“{word}” came up %Ln times.</source>
        <translation>
            <numerusform>「{word}」が出てきたのは%Ln回。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” came up once.</source>
        <translation>「{word}」が出てきたのは1回。</translation>
    </message>
    <message numerus="yes">
        <source>“{word}” was touched %Ln times.</source>
        <translation>
            <numerusform>「{word}」にふれたのは%Ln回。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” was touched once.</source>
        <translation>「{word}」にふれたのは1回。</translation>
    </message>
</context>
<context>
    <name>LeafHead</name>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+→</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>紙に</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>ひと月</translation>
    </message>
    <message>
        <source>Print it …</source>
        <translation>印刷する …</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>The whole year</source>
        <translation>1年全体</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>次の年</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>前の年</translation>
    </message>
    <message>
        <source>What is shown here, to print, to keep as a PDF, or to copy</source>
        <translation>ここに見えているものを、印刷、PDF、またはコピーで</translation>
    </message>
</context>
<context>
    <name>LeafPage</name>
    <message>
        <source>Fold it away again</source>
        <translation>またたたむ</translation>
    </message>
    <message>
        <source>In your own words. These are counts of what you noted, nothing more.</source>
        <translation>自分の言葉のままです。数は書きとめたものを数えただけで、それ以上の意味はありません。</translation>
    </message>
    <message>
        <source>Nothing hard was noted here.</source>
        <translation>つらいことは、ここには書かれていません。</translation>
    </message>
    <message>
        <source>Nothing is told of this month, and that is fine.</source>
        <translation>この月のことは何も書かれていません。それでかまいません。</translation>
    </message>
    <message>
        <source>Nothing is told of this year, and that is fine.</source>
        <translation>この年のことは何も書かれていません。それでかまいません。</translation>
    </message>
    <message>
        <source>Show what was hard, too</source>
        <translation>つらかったことも見る</translation>
    </message>
</context>
<context>
    <name>LeafPresenter</name>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>There is nothing here to put on paper.</source>
        <translation>紙に出すものが、ここにはありません。</translation>
    </message>
</context>
<context>
    <name>LeafSheet</name>
    <message>
        <source>Looking back</source>
        <translation>ふりかえり</translation>
    </message>
</context>
<context>
    <name>LeftAloneList</name>
    <message>
        <source>It may come again</source>
        <translation>また出てきていい</translation>
    </message>
    <message>
        <source>It may come up again.</source>
        <translation>また出てくるかもしれません。</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>そっとしておくもの</translation>
    </message>
    <message>
        <source>Left alone again.</source>
        <translation>またそっとしておきます。</translation>
    </message>
    <message>
        <source>Nothing is left alone. “Not this one again”, beside what comes up, does that.</source>
        <translation>そっとしておくものはありません。出てきたもののそばの「これはそっとしておく」で、そうできます。</translation>
    </message>
    <message>
        <source>These do not come up by themselves, here or in Ground me. They are all in the gallery.</source>
        <translation>これらは、ここでも「足もとへ」でも、ひとりでには出てきません。すべてギャラリーにあります。</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Take the last step back.</extracomment>
        <translation>元にもどす</translation>
    </message>
</context>
<context>
    <name>LengthRow</name>
    <message>
        <source>+ for longer, − for shorter</source>
        <translation>+で長く、−で短く</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>長さ</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Others like this</source>
        <translation>似ているもの</translation>
    </message>
    <message>
        <source>What came after</source>
        <translation>そのあとにあったこと</translation>
    </message>
    <message>
        <source>a moment that is not here any more</source>
        <translation>もうここにはないひととき</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>a picture</source>
        <translation>写真</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Moments, one line each</source>
        <translation>ひととき（1行にひとつ）</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>Noted while it was locked, and here now: {count}</source>
        <translation>鍵がかかっているあいだに書いて、今ここにあるもの: {count}</translation>
    </message>
    <message>
        <source>What was noted while it was locked waits on, sealed. {why}</source>
        <translation>鍵がかかっているあいだに書いたものは、封をしたまま待っています。{why}</translation>
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
        <translation>足もとへ</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>きらめきを書く</translation>
    </message>
    <message>
        <source>Nothing of it can be read until it is unlocked. What you note meanwhile is kept, sealed, and joins it then.</source>
        <translation>鍵をあけるまで、何も読めません。そのあいだに書いたことは封をしてとっておき、あけたときに日記に加わります。</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>開いています …</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>合言葉または復旧コード</translation>
    </message>
    <message>
        <source>The journal is locked</source>
        <translation>日記に鍵がかかっています</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>鍵をあける</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Asking the keyring of this desktop …</source>
        <translation>デスクトップのキーリングにたずねています …</translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message>
        <source>Show more</source>
        <translation>もっと見る</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>A month ago today</source>
        <translation>ひと月前の今日</translation>
    </message>
    <message>
        <source>A picture you kept</source>
        <translation>とっておいた写真</translation>
    </message>
    <message>
        <source>A year ago today</source>
        <translation>1年前の今日</translation>
    </message>
    <message>
        <source>About a month ago</source>
        <translation>ひと月ほど前</translation>
    </message>
    <message>
        <source>About a year ago</source>
        <translation>1年ほど前</translation>
    </message>
    <message>
        <source>About half a year ago</source>
        <translation>半年ほど前</translation>
    </message>
    <message>
        <source>About {years} years ago</source>
        <translation>{years}年ほど前</translation>
    </message>
    <message>
        <source>Anything at “{name}”</source>
        <translation>「{name}」でのこと全部</translation>
    </message>
    <message>
        <source>Anything with “{name}”</source>
        <translation>「{name}」とのこと全部</translation>
    </message>
    <message>
        <source>Half a year ago today</source>
        <translation>半年前の今日</translation>
    </message>
    <message>
        <source>Not this one again</source>
        <translation>これはそっとしておく</translation>
    </message>
    <message>
        <source>Nothing from {what} will come up by itself. It all stays in the gallery.</source>
        <translation>{what}のものは、ひとりでには出てきません。すべてギャラリーにあります。</translation>
    </message>
    <message>
        <source>Nothing with “{what}” will come up by itself. It all stays in the gallery.</source>
        <translation>「{what}」のものは、ひとりでには出てきません。すべてギャラリーにあります。</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>A button: this goes out of sight, and nothing is lost.</extracomment>
        <translation>しまう</translation>
    </message>
    <message>
        <source>The week that was</source>
        <translation>この1週間</translation>
    </message>
    <message>
        <source>These two weeks: {days}</source>
        <translation>この2週間: {days}</translation>
    </message>
    <message>
        <source>This moment</source>
        <translation>このひととき</translation>
    </message>
    <message>
        <source>This moment will not come up by itself. It stays in the gallery.</source>
        <translation>このひとときは、ひとりでには出てきません。ギャラリーにあります。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}〜{last}</translation>
    </message>
    <message>
        <source>{years} years ago today</source>
        <translation>{years}年前の今日</translation>
    </message>
</context>
<context>
    <name>LookBackPresenter</name>
    <message>
        <source>It may come up again.</source>
        <translation>また出てくるかもしれません。</translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message>
        <source>Some of what was kept last is not in the journal any more (writes: {count}): an older file came in its place, or one beside it was taken away. What is here stays, and you can go on. A backup may have the rest; in a terminal, glimmer doctor says more.</source>
        <translation>最後にとっておいたものの一部が、日記にありません（書きこみ: {count}）。古いファイルと入れかわったか、そばのファイルが持ちさられたようです。ここにあるものは残り、このまま続けられます。残りはバックアップにあるかもしれません。くわしくはターミナルの glimmer doctor でわかります。</translation>
    </message>
    <message>
        <source>Something was kept only half, and a file that would have undone it is gone. What can be read stays, and you can go on. A backup may have the rest; in a terminal, glimmer doctor says more.</source>
        <translation>途中までしかとっておけなかったものがあり、それを元にもどすはずのファイルもありません。読めるものは残り、このまま続けられます。残りはバックアップにあるかもしれません。くわしくはターミナルの glimmer doctor でわかります。</translation>
    </message>
</context>
<context>
    <name>MainScreen</name>
    <message>
        <source>Gallery</source>
        <translation>ギャラリー</translation>
    </message>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation>足もとへ</translation>
    </message>
    <message>
        <source>Invitations can come while Glimmer runs. Start it with the desktop?</source>
        <translation>Glimmerが動いているあいだ、おさそいがとどきます。デスクトップといっしょに起動しますか？</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>ふりかえり</translation>
    </message>
    <message>
        <source>My map</source>
        <translation>わたしの地図</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>What I can count on</source>
        <translation>たよりになるもの</translation>
    </message>
    <message>
        <source>Yes, start it</source>
        <translation>はい、起動する</translation>
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
        <translation>1件は、もうそうなっています。</translation>
    </message>
    <message>
        <source>1 of them has another one and keeps it too.</source>
        <translation>1件には別のものがあり、そのまま残します。</translation>
    </message>
    <message>
        <source>All of them carry “{word}” already.</source>
        <translation>「{word}」は、もうすべてについています。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>もどす</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>もどしました</translation>
    </message>
    <message>
        <source>Brought back, all of them</source>
        <translation>すべてもどしました</translation>
    </message>
    <message>
        <source>Done on {day}. {done}. {back}</source>
        <translation>{day}にしたこと。{done}。{back}</translation>
    </message>
    <message>
        <source>Kept close: {moments}</source>
        <translation>そばに置きました: {moments}</translation>
    </message>
    <message>
        <source>Let go: {moments}</source>
        <translation>手放しました: {moments}</translation>
    </message>
    <message>
        <source>No longer kept close: {moments}</source>
        <translation>そばに置くのをやめました: {moments}</translation>
    </message>
    <message>
        <source>No longer private: {moments}</source>
        <translation>「自分だけ」をやめました: {moments}</translation>
    </message>
    <message>
        <source>None is kept close.</source>
        <translation>そばに置いたものはありません。</translation>
    </message>
    <message>
        <source>None is private.</source>
        <translation>自分だけのものはありません。</translation>
    </message>
    <message>
        <source>None of them carries “{word}”.</source>
        <translation>「{word}」がついているものはありません。</translation>
    </message>
    <message>
        <source>Private now: {moments}</source>
        <translation>自分だけにしました: {moments}</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>やめました。何も変わっていません。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>とり消す</translation>
    </message>
    <message>
        <source>There is nothing here to take back.</source>
        <translation>とり消すものは、ここにはありません。</translation>
    </message>
    <message>
        <source>They are kept close already.</source>
        <translation>もうそばに置いてあります。</translation>
    </message>
    <message>
        <source>They are private already.</source>
        <translation>もう自分だけになっています。</translation>
    </message>
    <message>
        <source>They have changed since, and stay as they are.</source>
        <translation>そのあと変わったので、今のまま残します。</translation>
    </message>
    <message>
        <source>With “{word}” now: {moments}</source>
        <translation>「{word}」をつけました: {moments}</translation>
    </message>
    <message>
        <source>Without “{word}” now: {moments}</source>
        <translation>「{word}」をはずしました: {moments}</translation>
    </message>
    <message numerus="yes">
        <source>{count} are so already.</source>
        <translation>
            <numerusform>{count}件は、もうそうなっています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them have another one and keep it too.</source>
        <translation>
            <numerusform>{count}件には別のものがあり、そのまま残します。</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}, together or not at all …</source>
        <translation>{total}のうち{done}。全部いっしょに、でなければ何も変えません …</translation>
    </message>
    <message>
        <source>{moments} as before</source>
        <translation>前のとおりに: {moments}</translation>
    </message>
    <message>
        <source>{moments} will be here again.</source>
        <translation>{moments}がここにもどります。</translation>
    </message>
    <message>
        <source>{moments} will be kept close.</source>
        <translation>{moments}をそばに置きます。</translation>
    </message>
    <message>
        <source>{moments} will be let go. For 30 days they can be brought back.</source>
        <translation>{moments}を手放します。30日のあいだは、もどせます。</translation>
    </message>
    <message>
        <source>{moments} will be private.</source>
        <translation>{moments}を自分だけにします。</translation>
    </message>
    <message>
        <source>{moments} will carry “{word}” ({family}).</source>
        <translation>{moments}に「{word}」（{family}）をつけます。</translation>
    </message>
    <message>
        <source>{moments} will no longer be kept close.</source>
        <translation>{moments}をそばに置くのをやめます。</translation>
    </message>
    <message>
        <source>{moments} will no longer be private.</source>
        <translation>{moments}の「自分だけ」をやめます。</translation>
    </message>
    <message>
        <source>{moments} will no longer carry “{word}” ({family}).</source>
        <translation>{moments}から「{word}」（{family}）をはずします。</translation>
    </message>
</context>
<context>
    <name>ManyBar</name>
    <message>
        <source>1 moment chosen</source>
        <translation>ひととき 1件を選択中</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>言葉をつける</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>選択をはずす</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>文字でコピー</translation>
    </message>
    <message>
        <source>Drift through them</source>
        <translation>選んだものでただよう</translation>
    </message>
    <message>
        <source>Into a file …</source>
        <translation>ファイルへ …</translation>
    </message>
    <message>
        <source>Keep close</source>
        <extracomment>A button: from now on this moment is near at hand, near the heart. Not “favourite”.</extracomment>
        <translation>そばに置く</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A button, and said when it is done: to the bin, from where it can come back. Use a form that is right for both, such as a noun or an infinitive.</extracomment>
        <translation>手放す</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>自分だけにする</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Take a word away</source>
        <translation>言葉をはずす</translation>
    </message>
    <message numerus="yes">
        <source>{count} moments chosen</source>
        <translation>
            <numerusform>ひととき {count}件を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>{family}: to add</source>
        <translation>{family}: つける</translation>
    </message>
    <message>
        <source>{family}: to take away</source>
        <translation>{family}: はずす</translation>
    </message>
</context>
<context>
    <name>ManyOut</name>
    <message>
        <source>Copied: {moments}.</source>
        <translation>コピーしました: {moments}。</translation>
    </message>
    <message>
        <source>Private, and not copied: {moments}.</source>
        <translation>自分だけなので、コピーしていません: {moments}。</translation>
    </message>
</context>
<context>
    <name>ManyPresenter</name>
    <message>
        <source>Change them</source>
        <translation>変える</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>手放す</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>By place</source>
        <translation>場所で</translation>
    </message>
    <message>
        <source>By sense</source>
        <translation>感覚で</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>大切なことで</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>どんな感じか</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation>からだの中</translation>
    </message>
    <message>
        <source>What brings me here</source>
        <translation>ここへ連れてくるもの</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>助けになるもの</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>昼すぎ</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>夕方</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>朝</translation>
    </message>
    <message>
        <source>night</source>
        <translation>夜</translation>
    </message>
    <message>
        <source>{eased} of {noted}</source>
        <translation>{noted}のうち{eased}</translation>
    </message>
    <message>
        <source>{name}: eased {count} times; between {low} and {high} in a hundred</source>
        <translation>{name}: {count}回、楽になりました。100のうち{low}から{high}のあいだ</translation>
    </message>
</context>
<context>
    <name>MapField</name>
    <message>
        <source>Words from your moments for “{field}”</source>
        <translation>「{field}」に、自分のひとときから拾った言葉</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>In your own words. The figures are counts of what you noted, nothing more.</source>
        <translation>自分の言葉のままです。数は書きとめたものを数えただけで、それ以上の意味はありません。</translation>
    </message>
    <message>
        <source>My map</source>
        <translation>わたしの地図</translation>
    </message>
    <message>
        <source>One page of your own words, to print, to keep as a PDF, or to copy</source>
        <translation>自分の言葉の1ページを、印刷、PDF、またはコピーで</translation>
    </message>
    <message>
        <source>Print one page …</source>
        <translation>1ページ印刷する …</translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation>助けになるもの</translation>
    </message>
</context>
<context>
    <name>MapPresenter</name>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Nothing is written under “What helps” yet.</source>
        <translation>「助けになるもの」には、まだ何も書かれていません。</translation>
    </message>
    <message>
        <source>This is {length} characters long, and {limit} fit here. It is kept once it is shorter; nothing was cut.</source>
        <translation>{length}文字あり、ここに入るのは{limit}文字です。短くなれば、とっておきます。何も切りとっていません。</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>Asked by</source>
        <extracomment>The heading over the question that a moment answers.</extracomment>
        <translation>問いかけ</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>その前は</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>The heading over the days on which it came again.</extracomment>
        <translation>また来た日</translation>
    </message>
    <message>
        <source>Care</source>
        <extracomment>The heading over: to me, to someone, received. Kindness, not nursing.</extracomment>
        <translation>やさしさ</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>元気のぐあい</translation>
    </message>
    <message>
        <source>How safe it feels</source>
        <translation>今の安心感</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>I appreciate</source>
        <translation>ありがたいこと</translation>
    </message>
    <message>
        <source>It came</source>
        <extracomment>The heading over: by itself, as a surprise, as expected.</extracomment>
        <translation>来かた</translation>
    </message>
    <message>
        <source>Kept close</source>
        <extracomment>The heading over the moments that are near at hand.</extracomment>
        <translation>そばに置きました</translation>
    </message>
    <message>
        <source>Kept close no longer</source>
        <translation>そばに置くのをやめました</translation>
    </message>
    <message>
        <source>Looking back on</source>
        <translation>ふりかえった時期</translation>
    </message>
    <message>
        <source>Private no longer</source>
        <translation>「自分だけ」をやめました</translation>
    </message>
    <message>
        <source>Private now</source>
        <translation>自分だけにしました</translation>
    </message>
    <message>
        <source>This moment is</source>
        <translation>このひとときは</translation>
    </message>
    <message>
        <source>What I did next</source>
        <translation>そのあとしたこと</translation>
    </message>
    <message>
        <source>What came before</source>
        <translation>その前にあったこと</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>だれ・なに</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>a thing</source>
        <translation>もの</translation>
    </message>
    <message>
        <source>a touch more (2%)</source>
        <extracomment>How safe it feels now: only a little more; the small number is a gentle joke and stays.</extracomment>
        <translation>ほんの少しふえた（2%）</translation>
    </message>
    <message>
        <source>almost missed</source>
        <extracomment>It was nearly overlooked.</extracomment>
        <translation>見すごしかけた</translation>
    </message>
    <message>
        <source>an animal</source>
        <translation>動物</translation>
    </message>
    <message>
        <source>as a surprise</source>
        <translation>思いがけず</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>思ったとおりに</translation>
    </message>
    <message>
        <source>both at once</source>
        <translation>両方いっしょに</translation>
    </message>
    <message>
        <source>brightening</source>
        <extracomment>What it does to the energy: it brings it up, in a good way.</extracomment>
        <translation>明るくなる</translation>
    </message>
    <message>
        <source>by itself</source>
        <extracomment>How it came: without any effort.</extracomment>
        <translation>ひとりでに</translation>
    </message>
    <message>
        <source>clear</source>
        <extracomment>How strong it was: between mild and strong.</extracomment>
        <translation>はっきり</translation>
    </message>
    <message>
        <source>clearly more</source>
        <translation>はっきりふえた</translation>
    </message>
    <message>
        <source>faint</source>
        <translation>かすか</translation>
    </message>
    <message>
        <source>kept close</source>
        <extracomment>Said of a moment that is near at hand; agrees with “moment”.</extracomment>
        <translation>そばに</translation>
    </message>
    <message>
        <source>less</source>
        <extracomment>How safe it feels now: less than before.</extracomment>
        <translation>減った</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>ほんのり</translation>
    </message>
    <message>
        <source>private</source>
        <translation>自分だけ</translation>
    </message>
    <message>
        <source>received</source>
        <extracomment>Care: kindness that one was given.</extracomment>
        <translation>受けとった</translation>
    </message>
    <message>
        <source>settling</source>
        <extracomment>What it does to the energy: it brings it down, in a good way.</extracomment>
        <translation>しずまる</translation>
    </message>
    <message>
        <source>several at once</source>
        <translation>いくつもいっしょに</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>強い</translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>How safe it feels now: as before.</extracomment>
        <translation>同じくらい</translation>
    </message>
    <message>
        <source>to me</source>
        <extracomment>Care: kindness that went to oneself.</extracomment>
        <translation>自分に</translation>
    </message>
    <message>
        <source>to someone</source>
        <extracomment>Care: kindness that one gave.</extracomment>
        <translation>だれかに</translation>
    </message>
    <message>
        <source>with a photo</source>
        <extracomment>Said of a moment: it has a picture.</extracomment>
        <translation>写真つき</translation>
    </message>
</context>
<context>
    <name>MomentCard</name>
    <message>
        <source>and also</source>
        <translation>それから</translation>
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
        <translation>前の版</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>It came again</source>
        <translation>また来た</translation>
    </message>
    <message>
        <source>Keep close</source>
        <extracomment>A button: from now on this moment is near at hand, near the heart. Not “favourite”.</extracomment>
        <translation>そばに置く</translation>
    </message>
    <message>
        <source>Kept close ♡</source>
        <translation>そばに ♡</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A button, and said when it is done: to the bin, from where it can come back. Use a form that is right for both, such as a noun or an infinitive.</extracomment>
        <translation>手放す</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>自分だけにする</translation>
    </message>
    <message>
        <source>No longer private</source>
        <translation>「自分だけ」をやめる</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <extracomment>Share one moment with somebody: as a card or as text.</extracomment>
        <translation>手わたす</translation>
    </message>
    <message>
        <source>Plan with it</source>
        <translation>心づもりにする</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>次のひとつ</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>前のひとつ</translation>
    </message>
</context>
<context>
    <name>MomentForm</name>
    <message>
        <source>One word is enough</source>
        <translation>ひとことで足ります</translation>
    </message>
    <message>
        <source>What you noticed</source>
        <translation>気づいたこと</translation>
    </message>
</context>
<context>
    <name>MomentWindow</name>
    <message>
        <source>A moment</source>
        <translation>ひととき</translation>
    </message>
    <message>
        <source>Let go. It can come back for 30 days.</source>
        <translation>手放しました。30日のあいだは、もどせます。</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Take the last step back.</extracomment>
        <translation>元にもどす</translation>
    </message>
</context>
<context>
    <name>OnPaper</name>
    <message>
        <source>Kept as a PDF.</source>
        <translation>PDFでとっておきました。</translation>
    </message>
    <message>
        <source>“{name}” could not be printed on.</source>
        <translation>「{name}」では印刷できませんでした。</translation>
    </message>
</context>
<context>
    <name>OwnLine</name>
    <message>
        <source>A line of your own</source>
        <translation>自分の一行</translation>
    </message>
    <message>
        <source>A line of your own: {leaf}</source>
        <translation>自分の一行: {leaf}</translation>
    </message>
    <message>
        <source>If you like, in your own words</source>
        <translation>よかったら、自分の言葉で</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>+ Add a word</source>
        <translation>+ 言葉を足す</translation>
    </message>
    <message>
        <source>A new word</source>
        <translation>新しい言葉</translation>
    </message>
    <message>
        <source>Another name for “{word}”</source>
        <translation>「{word}」の別の名前</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>かくす</translation>
    </message>
    <message>
        <source>Join with another</source>
        <translation>ほかとまとめる</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Order as I use them</source>
        <translation>使う順に並べる</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変える</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>また出す</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation>星をはずす</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>とり消しました: {what}</translation>
    </message>
    <message>
        <source>The word that “{word}” becomes one with</source>
        <translation>「{word}」とひとつになる言葉</translation>
    </message>
    <message>
        <source>These are offered while you note. Whatever you change here, no moment loses what it says.</source>
        <translation>書きとめるときに出てくる言葉です。ここで何を変えても、ひとときに書いたことは変わりません。</translation>
    </message>
    <message>
        <source>This list has no such word: {word}</source>
        <translation>この一覧にその言葉はありません: {word}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Words of this list</source>
        <translation>この一覧の言葉</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>並べかえ</translation>
    </message>
    <message>
        <source>“{word}” added</source>
        <translation>「{word}」を足しました</translation>
    </message>
    <message>
        <source>“{word}” and “{other}” are one</source>
        <translation>「{word}」と「{other}」はひとつになりました</translation>
    </message>
    <message>
        <source>“{word}” hidden</source>
        <translation>「{word}」をかくしました</translation>
    </message>
    <message>
        <source>“{word}” is there: the two become one.</source>
        <translation>「{word}」はもうあります。2つはひとつになります。</translation>
    </message>
    <message>
        <source>“{word}” is “{other}” now</source>
        <translation>「{word}」は「{other}」になりました</translation>
    </message>
    <message>
        <source>“{word}” shown again</source>
        <translation>「{word}」をまた出しました</translation>
    </message>
    <message>
        <source>“{word}” starred</source>
        <translation>「{word}」に星をつけました</translation>
    </message>
    <message>
        <source>“{word}” without its star</source>
        <translation>「{word}」の星をはずしました</translation>
    </message>
    <message>
        <source>★ Star</source>
        <translation>★ 星</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Your page</source>
        <translation>自分のページ</translation>
    </message>
</context>
<context>
    <name>PaperButton</name>
    <message>
        <source>Copy it as text</source>
        <translation>文字でコピー</translation>
    </message>
    <message>
        <source>Keep it as a PDF …</source>
        <translation>PDFでとっておく …</translation>
    </message>
</context>
<context>
    <name>Pause</name>
    <message>
        <source>1 min</source>
        <translation>1分</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1分</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10秒</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10秒</translation>
    </message>
    <message>
        <source>3 min</source>
        <translation>3分</translation>
    </message>
    <message>
        <source>3 minutes</source>
        <translation>3分</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5分</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5分</translation>
    </message>
    <message>
        <source>A breath at your own pace, if you like. Eyes open is fine.</source>
        <translation>よかったら、自分の速さでひと呼吸。目は開けたままで大丈夫です。</translation>
    </message>
    <message>
        <source>If you like: in as it grows, out as it shrinks. Eyes open is fine.</source>
        <translation>よかったら、広がるときに吸い、縮むときに吐きます。目は開けたままで大丈夫です。</translation>
    </message>
    <message>
        <source>That was a minute.</source>
        <translation>1分でした。</translation>
    </message>
    <message>
        <source>That was five minutes.</source>
        <translation>5分でした。</translation>
    </message>
    <message>
        <source>That was more than a minute.</source>
        <translation>1分とちょっとでした。</translation>
    </message>
    <message>
        <source>That was more than five minutes.</source>
        <translation>5分とちょっとでした。</translation>
    </message>
    <message>
        <source>That was more than ten seconds.</source>
        <translation>10秒とちょっとでした。</translation>
    </message>
    <message>
        <source>That was more than three minutes.</source>
        <translation>3分とちょっとでした。</translation>
    </message>
    <message>
        <source>That was ten seconds.</source>
        <translation>10秒でした。</translation>
    </message>
    <message>
        <source>That was three minutes.</source>
        <translation>3分でした。</translation>
    </message>
</context>
<context>
    <name>PausePresenter</name>
    <message>
        <source>Thank you. Fewer from now on.</source>
        <translation>ありがとうございます。これからは少なめにします。</translation>
    </message>
</context>
<context>
    <name>PauseWindow</name>
    <message>
        <source>A pause</source>
        <translation>ひと息</translation>
    </message>
    <message>
        <source>Back to the light</source>
        <translation>ひかりにもどる</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>終える</translation>
    </message>
    <message>
        <source>Look around instead</source>
        <translation>まわりを眺める</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>きらめきを書く</translation>
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
        <translation>1時間</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30分</translation>
    </message>
    <message>
        <source>An invitation waits for a natural break</source>
        <translation>おさそいは、区切りのいいときを待っています</translation>
    </message>
    <message>
        <source>Enough invitations for today</source>
        <translation>今日のおさそいは、これで十分です</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>少なめに</translation>
    </message>
    <message>
        <source>Fewer of these</source>
        <translation>これを少なめに</translation>
    </message>
    <message>
        <source>From that day on invitations come again</source>
        <translation>その日から、またおさそいが来ます</translation>
    </message>
    <message>
        <source>Invitations are off</source>
        <translation>おさそいはオフです</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>このまま続ける</translation>
    </message>
    <message>
        <source>Next invitation around {time}</source>
        <extracomment>{time} is a time of day.</extracomment>
        <translation>次のおさそいは{time}ごろ</translation>
    </message>
    <message>
        <source>No more at this time</source>
        <translation>この時間はもう出さない</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はいい</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>今日はいい</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>きらめきを書く</translation>
    </message>
    <message>
        <source>Pause with me</source>
        <translation>ひと息つく</translation>
    </message>
    <message>
        <source>Quiet during a pause</source>
        <translation>ひと息のあいだは静かに</translation>
    </message>
    <message>
        <source>Quiet for a little after waking up</source>
        <translation>スリープから覚めて少しのあいだは静かに</translation>
    </message>
    <message>
        <source>Quiet for an hour after a note</source>
        <translation>書きとめてから1時間は静かに</translation>
    </message>
    <message>
        <source>Quiet for an hour after a pause</source>
        <translation>ひと息から1時間は静かに</translation>
    </message>
    <message>
        <source>Quiet for an hour after an invitation</source>
        <translation>おさそいから1時間は静かに</translation>
    </message>
    <message>
        <source>Quiet for now</source>
        <translation>今は静かに</translation>
    </message>
    <message>
        <source>Quiet outside your hours</source>
        <translation>決めた時間のほかは静かに</translation>
    </message>
    <message>
        <source>Quiet until {when}</source>
        <extracomment>{when} is a time of day, “tomorrow” or a date.</extracomment>
        <translation>{when}まで静かに</translation>
    </message>
    <message>
        <source>Quiet while Do Not Disturb is on</source>
        <translation>おやすみモードのあいだは静かに</translation>
    </message>
    <message>
        <source>Quiet while Drift is open</source>
        <translation>「ただよう」のあいだは静かに</translation>
    </message>
    <message>
        <source>Quiet while Ground me is open</source>
        <translation>「足もとへ」のあいだは静かに</translation>
    </message>
    <message>
        <source>Quiet while a note is open</source>
        <translation>書きとめているあいだは静かに</translation>
    </message>
    <message>
        <source>Quiet while a window fills the screen</source>
        <translation>全画面のあいだは静かに</translation>
    </message>
    <message>
        <source>Quiet while the screen is locked</source>
        <translation>画面のロック中は静かに</translation>
    </message>
    <message>
        <source>Quiet while the welcome is open</source>
        <translation>「はじめに」のあいだは静かに</translation>
    </message>
    <message>
        <source>Quiet while this machine sleeps</source>
        <translation>パソコンのスリープ中は静かに</translation>
    </message>
    <message>
        <source>Quiet while you are away</source>
        <translation>席にいないあいだは静かに</translation>
    </message>
    <message>
        <source>Quiet while your camera is on</source>
        <translation>カメラを使うあいだは静かに</translation>
    </message>
    <message>
        <source>Quiet while your microphone is on</source>
        <translation>マイクを使うあいだは静かに</translation>
    </message>
    <message>
        <source>Quiet while your page is open</source>
        <translation>ページが開いているあいだは静かに</translation>
    </message>
    <message>
        <source>Quiet while your screen is shared</source>
        <translation>画面の共有中は静かに</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>休む</translation>
    </message>
    <message>
        <source>Rest until</source>
        <translation>いつまで休むか</translation>
    </message>
    <message>
        <source>Resting for a while</source>
        <translation>しばらくお休み中</translation>
    </message>
    <message>
        <source>Resting until {when}</source>
        <extracomment>{when} is a time of day, “tomorrow” or a date.</extracomment>
        <translation>{when}までお休み中</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開する</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>腰をおろす</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Taking a break from noting</source>
        <translation>書くのをお休み中</translation>
    </message>
    <message>
        <source>The day is here, if you would like to sit with it.</source>
        <translation>今日という日がここにあります。よかったら、少しいっしょに腰をおろしませんか。</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>あしたまで</translation>
    </message>
    <message>
        <source>Would you like to keep these invitations, have fewer, or stop them?</source>
        <translation>このおさそいを、このまま続けますか。少なめにしますか。やめますか。</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>Stands in the place of {when} in “Quiet until {when}”.</extracomment>
        <translation>あした</translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>the pasted picture</source>
        <translation>貼りつけた写真</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Add a picture</source>
        <translation>写真を足す</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>写真を選ぶ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>drop, paste
or browse</source>
        <translation>ドロップ、貼りつけ
または選ぶ</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>写真</translation>
    </message>
    <message>
        <source>A picture on its way</source>
        <translation>とどく途中の写真</translation>
    </message>
    <message>
        <source>Del takes it off</source>
        <translation>Delではずせます</translation>
    </message>
    <message>
        <source>Enter opens it, Alt with an arrow moves it, Del takes it off</source>
        <translation>Enterで開く、Altと矢印キーで動かす、Delではずす</translation>
    </message>
    <message>
        <source>Take off (Del)</source>
        <translation>はずす（Del）</translation>
    </message>
    <message>
        <source>Take this picture off</source>
        <translation>この写真をはずす</translation>
    </message>
    <message>
        <source>{picture}, {place} of {of}</source>
        <translation>{picture}、{of}枚のうち{place}枚目</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>&amp;Caption</source>
        <translation>説明(&amp;C)</translation>
    </message>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>写真</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>おわり</translation>
    </message>
    <message>
        <source>In &amp;words, for who cannot see it</source>
        <translation>見えない人のための言葉(&amp;W)</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>前のままにする</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>左へ回す</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>右へ回す</translation>
    </message>
    <message>
        <source>Whole again</source>
        <translation>全体にもどす</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>写真</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>大きく見る</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変える</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>The name of the key that deletes.</extracomment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A button, and said when it is done: to the bin, from where it can come back. Use a form that is right for both, such as a noun or an infinitive.</extracomment>
        <translation>手放す</translation>
    </message>
    <message>
        <source>Put to sleep</source>
        <translation>眠らせる</translation>
    </message>
    <message>
        <source>The glimmer it came from</source>
        <translation>もとになったきらめき</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Wake it</source>
        <translation>起こす</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>眠っています</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>From your glimmer: {words}</source>
        <translation>きらめきから: {words}</translation>
    </message>
    <message>
        <source>I make coffee</source>
        <translation>コーヒーをいれるとき</translation>
    </message>
    <message>
        <source>Invitations are off just now, so nothing comes by itself.</source>
        <translation>おさそいは今オフなので、ひとりでには何も来ません。</translation>
    </message>
    <message>
        <source>Invite me at a time</source>
        <translation>決まった時刻におさそい</translation>
    </message>
    <message>
        <source>It waits for a calm moment, and an hour lies between two invitations.</source>
        <translation>静かなときを待ちます。おさそいとおさそいのあいだは1時間あきます。</translation>
    </message>
    <message>
        <source>Keep this plan</source>
        <translation>心づもりをとっておく</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのままに</translation>
    </message>
    <message>
        <source>The time of the invitation</source>
        <translation>おさそいの時刻</translation>
    </message>
    <message>
        <source>When …</source>
        <translation>いつ …</translation>
    </message>
    <message>
        <source>one breath with it</source>
        <translation>いっしょにひと呼吸</translation>
    </message>
    <message>
        <source>then …</source>
        <translation>そのとき …</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Begin a plan with this</source>
        <translation>これで心づもりを始める</translation>
    </message>
    <message>
        <source>I make coffee</source>
        <translation>コーヒーをいれるとき</translation>
    </message>
    <message>
        <source>I step out of the door</source>
        <translation>玄関を出るとき</translation>
    </message>
    <message>
        <source>I wait for the kettle</source>
        <translation>お湯がわくのを待つあいだ</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>とり消しました: {what}</translation>
    </message>
    <message>
        <source>This glimmer is not here any more.</source>
        <translation>このきらめきは、もうここにありません。</translation>
    </message>
    <message>
        <source>This time is let go. The plan itself stays.</source>
        <translation>この時刻を手放しました。心づもりは残っています。</translation>
    </message>
    <message>
        <source>When {when}, {then}</source>
        <translation>{when}、{then}</translation>
    </message>
    <message>
        <source>a look at the sky</source>
        <translation>空をひと目見る</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>並べかえ</translation>
    </message>
    <message>
        <source>both feet feel the floor</source>
        <translation>両足で床を感じる</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>on no day</source>
        <translation>どの日もなし</translation>
    </message>
    <message>
        <source>one breath with it</source>
        <translation>いっしょにひと呼吸</translation>
    </message>
    <message>
        <source>the time of “{plan}” let go</source>
        <translation>「{plan}」の時刻を手放しました</translation>
    </message>
    <message>
        <source>“{plan}” added</source>
        <translation>「{plan}」を足しました</translation>
    </message>
    <message>
        <source>“{plan}” asleep</source>
        <translation>「{plan}」を眠らせました</translation>
    </message>
    <message>
        <source>“{plan}” awake</source>
        <translation>「{plan}」を起こしました</translation>
    </message>
    <message>
        <source>“{plan}” changed</source>
        <translation>「{plan}」を変えました</translation>
    </message>
    <message>
        <source>“{plan}” let go</source>
        <translation>「{plan}」を手放しました</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>+ A new plan</source>
        <translation>+ 新しい心づもり</translation>
    </message>
    <message>
        <source>A plan ties something small to what comes anyway. Nobody asks how it went.</source>
        <translation>心づもりは、どのみちやって来ることに小さなことを結びます。どうだったかは、だれもたずねません。</translation>
    </message>
    <message>
        <source>Glimmers you can count on</source>
        <translation>たよりになるきらめき</translation>
    </message>
    <message>
        <source>I come to “{place}”</source>
        <translation>「{place}」に着いたとき</translation>
    </message>
    <message>
        <source>None yet, and that is fine. It might be something like this:</source>
        <translation>まだありません。それでかまいません。たとえば、こんなふうに:</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>あと{count}件見る</translation>
    </message>
</context>
<context>
    <name>PromptLine</name>
    <message>
        <source>Another</source>
        <extracomment>One more of its kind: another question, another thing to hold on to.</extracomment>
        <translation>ほかのもの</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>ほかの問い</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>なしで</translation>
    </message>
    <message>
        <source>Without a question</source>
        <translation>問いなしで</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>That is more brackets than can be followed. A few less, and it works.</source>
        <translation>かっこが多すぎて、たどれません。少し減らすと探せます。</translation>
    </message>
    <message>
        <source>That is more than can be looked for at once. Up to {limit} words work.</source>
        <translation>一度に探せる量をこえています。{limit}語までなら探せます。</translation>
    </message>
    <message>
        <source>“or” waits for a word on both sides.</source>
        <translation>「or」は、両側の言葉を待っています。</translation>
    </message>
    <message>
        <source>“{place}” is not a date yet. A year works, or 2026-11, or 2026-11-22.</source>
        <translation>「{place}」は、まだ日付になっていません。年だけ、2026-11、2026-11-22のように書けます。</translation>
    </message>
    <message>
        <source>“{place}” is not a number yet. 3 works, or &gt;3, or &lt;=3.</source>
        <translation>「{place}」は、まだ数になっていません。3、&gt;3、&lt;=3のように書けます。</translation>
    </message>
    <message>
        <source>“{place}” is not among them: “{name}:” can be {known}.</source>
        <translation>「{place}」はその中にありません。「{name}:」に使えるのは {known} です。</translation>
    </message>
    <message>
        <source>“{place}” waits for a word after it.</source>
        <translation>「{place}」は、あとに続く言葉を待っています。</translation>
    </message>
    <message>
        <source>“{place}”: there is no “{name}:”. There are {known}.</source>
        <translation>「{place}」: 「{name}:」というものはありません。あるのは {known} です。</translation>
    </message>
    <message>
        <source>“{place}”: this bracket closes nothing. Without it, it works.</source>
        <translation>「{place}」: このかっこは何も閉じていません。とると探せます。</translation>
    </message>
    <message>
        <source>“{place}”: this bracket is not closed yet.</source>
        <translation>「{place}」: このかっこは、まだ閉じていません。</translation>
    </message>
    <message>
        <source>“{place}”: this quotation mark is not closed yet.</source>
        <translation>「{place}」: この引用符は、まだ閉じていません。</translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message>
        <source>A month</source>
        <translation>ひと月</translation>
    </message>
    <message>
        <source>A year ago ({month})</source>
        <translation>1年前（{month}）</translation>
    </message>
    <message>
        <source>Another, by typing</source>
        <translation>ほかのものを入力で</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>どれでも</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>The day it is.</extracomment>
        <translation>今日</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>サイン</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>more</source>
        <extracomment>The name of a menu with whatever else can be looked for.</extracomment>
        <translation>ほか</translation>
    </message>
    <message>
        <source>place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>value</source>
        <translation>大切なこと</translation>
    </message>
    <message>
        <source>when</source>
        <extracomment>The name of a menu: in which time.</extracomment>
        <translation>いつ</translation>
    </message>
    <message>
        <source>with</source>
        <extracomment>The name of a menu: with whom.</extracomment>
        <translation>だれと</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source> and </source>
        <extracomment>Between two parts of a search, with the spaces around it.</extracomment>
        <translation> と </translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two parts of a search, with the spaces around it.</extracomment>
        <translation> または </translation>
    </message>
    <message>
        <source>before that {face}</source>
        <translation>その前は{face}</translation>
    </message>
    <message>
        <source>before {when}</source>
        <translation>{when}より前</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>また来た</translation>
    </message>
    <message numerus="yes">
        <source>came back less than {count} times</source>
        <translation>
            <numerusform>また来たのは{count}回より少ない</numerusform>
        </translation>
    </message>
    <message>
        <source>came back more than once</source>
        <translation>また来たのは2回以上</translation>
    </message>
    <message numerus="yes">
        <source>came back more than {count} times</source>
        <translation>
            <numerusform>また来たのは{count}回より多い</numerusform>
        </translation>
    </message>
    <message>
        <source>came back once</source>
        <translation>また来たのは1回</translation>
    </message>
    <message>
        <source>came back once at most</source>
        <translation>また来たのは1回まで</translation>
    </message>
    <message numerus="yes">
        <source>came back {count} times</source>
        <translation>
            <numerusform>また来たのは{count}回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came back {count} times at most</source>
        <translation>
            <numerusform>また来たのは{count}回まで</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came back {count} times or more</source>
        <translation>
            <numerusform>また来たのは{count}回以上</numerusform>
        </translation>
    </message>
    <message>
        <source>company “{word}”</source>
        <translation>相手「{word}」</translation>
    </message>
    <message>
        <source>cue “{word}”</source>
        <translation>サイン「{word}」</translation>
    </message>
    <message>
        <source>from {when} on</source>
        <translation>{when}から</translation>
    </message>
    <message>
        <source>never came back</source>
        <translation>また来たことはない</translation>
    </message>
    <message>
        <source>not {what}</source>
        <extracomment>{what} is a part of a search, such as: cue “tea”.</extracomment>
        <translation>{what}を除く</translation>
    </message>
    <message>
        <source>place “{word}”</source>
        <translation>場所「{word}」</translation>
    </message>
    <message>
        <source>quality “{word}”</source>
        <translation>感じ「{word}」</translation>
    </message>
    <message>
        <source>sense “{word}”</source>
        <translation>感覚「{word}」</translation>
    </message>
    <message>
        <source>value “{word}”</source>
        <translation>大切なこと「{word}」</translation>
    </message>
    <message>
        <source>with a photo</source>
        <extracomment>Said of a moment: it has a picture.</extracomment>
        <translation>写真つき</translation>
    </message>
    <message>
        <source>{when}</source>
        <translation>{when}</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>「{word}」</translation>
    </message>
</context>
<context>
    <name>Reaching</name>
    <message>
        <source>Open {place}</source>
        <translation>{place}を開く</translation>
    </message>
    <message>
        <source>Settings has a place, under Ground me, for someone to reach.</source>
        <translation>設定の「足もとへ」に、声をかけられる人を書く場所があります。</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Show it</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>The moment</source>
        <translation>そのひととき</translation>
    </message>
    <message>
        <source>and also</source>
        <translation>それから</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Erasing was cut short. It is finished now: what was here is gone.</source>
        <translation>途中で止まっていた消去が、今終わりました。ここにあったものはなくなりました。</translation>
    </message>
    <message>
        <source>Glimmer is still here, in the tray.</source>
        <translation>Glimmerはトレイにいます。</translation>
    </message>
    <message>
        <source>Glimmer is still here. Start it again to come back to this window.</source>
        <translation>Glimmerはまだここにいます。もう一度起動すると、このウィンドウにもどれます。</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons. On GNOME the AppIndicator extension adds them; until then, start Glimmer again to come back here.</source>
        <translation>このデスクトップにはトレイのアイコンが出ません。GNOMEでは、拡張機能AppIndicatorで出せます。それまでは、Glimmerをもう一度起動すると、ここにもどれます。</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>It came again. That is noted.</source>
        <translation>また来ました。書きとめました。</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Show {count} more</source>
        <translation>あと{count}件見る</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>Copy the words</source>
        <translation>言葉をコピー</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Go to a month</source>
        <translation>ほかの月へ</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月の一覧</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>A few plain words make a good one. Spaces and small and large letters count.</source>
        <translation>ふだんの言葉をいくつか並べると、よい合言葉になります。空白や、大文字と小文字も区別されます。</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>合言葉</translation>
    </message>
    <message>
        <source>A passphrase of yours</source>
        <translation>自分の合言葉</translation>
    </message>
    <message>
        <source>A passphrase over the journal</source>
        <translation>日記の合言葉</translation>
    </message>
    <message>
        <source>A sealed backup is in their place. The journal is under the passphrase.</source>
        <translation>代わりに、封をしたバックアップがあります。日記は合言葉で守られています。</translation>
    </message>
    <message>
        <source>A sealed backup is made and looked over. Those from before go after it.</source>
        <translation>封をしたバックアップを作り、中を確かめます。前のものはそのあとなくなります。</translation>
    </message>
    <message>
        <source>A sealed one can take their place: it is made and looked over first, and then they are gone for good. What you let go for good since they were made is in no backup then. Where a folder is not there just now, they go when it is back.</source>
        <translation>封をしたものと置きかえられます。先にそれを作って中を確かめ、そのあとで前のものが完全になくなります。前のものを作ってから完全に手放したものは、もうどのバックアップにも残りません。今は見つからないフォルダのものは、フォルダがもどったときになくなります。</translation>
    </message>
    <message>
        <source>Another code…</source>
        <translation>別のコード…</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>別の合言葉</translation>
    </message>
    <message>
        <source>Another passphrase…</source>
        <translation>別の合言葉…</translation>
    </message>
    <message>
        <source>Another recovery code</source>
        <translation>別の復旧コード</translation>
    </message>
    <message>
        <source>Anyone who gets at them can read them</source>
        <translation>手に入れた人は、だれでも読めます</translation>
    </message>
    <message>
        <source>Backups from before can still be read without it. They are in:</source>
        <translation>前のバックアップは、まだ合言葉なしで読めます。ある場所:</translation>
    </message>
    <message>
        <source>Backups from before the passphrase</source>
        <translation>合言葉を決める前のバックアップ</translation>
    </message>
    <message>
        <source>Backups that were made before stay readable, in a second folder, too. At the end a sealed one can take their place.</source>
        <translation>前に作ったバックアップは、2つ目のフォルダのものも、読めるまま残ります。最後に、封をしたものと置きかえられます。</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>変える</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>持っています</translation>
    </message>
    <message>
        <source>It does not protect from a program that runs in your name while the journal is open, nor from somebody who watches you type. What you export can be read by anyone. Traces of the files as they were before may stay on the disk: to be safe from that too, the disk itself has to be encrypted. When the journal is locked, some of it may stay in this computer&apos;s memory for a while.</source>
        <translation>日記が開いているあいだに自分の名で動くプログラムや、入力を見ている人からは守れません。書き出したものはだれでも読めます。前のファイルの跡がディスクに残ることがあり、それも守るには、ディスクそのものの暗号化が要ります。鍵をかけたあとも、しばらくパソコンのメモリに一部が残ることがあります。</translation>
    </message>
    <message>
        <source>It locks before this computer sleeps.</source>
        <translation>パソコンがスリープする前に鍵がかかります。</translation>
    </message>
    <message>
        <source>It locks with the screen.</source>
        <translation>画面といっしょに鍵がかかります。</translation>
    </message>
    <message>
        <source>It opens the journal should the passphrase be forgotten, and it is shown this once. Write it down, and keep it away from this computer.</source>
        <translation>合言葉を忘れたときに日記を開くもので、見られるのは今回だけです。紙に書いて、このパソコンから離れたところに置いておけます。</translation>
    </message>
    <message>
        <source>It protects your moments, their pictures and the backups. Whoever gets hold of the disk, of a backup or of a synced folder reads none of it. Nor does somebody who sits down here while the journal is locked.</source>
        <translation>ひととき、写真、バックアップを守ります。ディスクやバックアップ、同期したフォルダがだれかの手にわたっても、中は読めません。日記に鍵がかかっていれば、ここに座った人にも読めません。</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>残しておく</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Let the new one hold</source>
        <translation>新しいものにする</translation>
    </message>
    <message>
        <source>Looking where they are.</source>
        <translation>どこにあるか見ています。</translation>
    </message>
    <message>
        <source>Moments, pictures and backups can be read with it alone</source>
        <translation>ひとときも写真もバックアップも、これがあるときだけ読めます</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新しい合言葉</translation>
    </message>
    <message>
        <source>No moment is touched</source>
        <translation>ひとときは変わりません</translation>
    </message>
    <message>
        <source>No passphrase any more</source>
        <translation>合言葉をなくす</translation>
    </message>
    <message>
        <source>Nothing tells here how long nobody typed: it counts how long no window of Glimmer had the keyboard.</source>
        <translation>ここでは、どれだけ入力がなかったかを知る方法がありません。Glimmerのウィンドウがキーボードを使わなかった時間を数えます。</translation>
    </message>
    <message>
        <source>Nothing tells here when it sleeps: it locks once it is awake.</source>
        <translation>ここでは、いつスリープするかを知る方法がありません。覚めたときに鍵がかかります。</translation>
    </message>
    <message>
        <source>Nothing tells here when the screen is locked.</source>
        <translation>ここでは、画面がいつロックされたかを知る方法がありません。</translation>
    </message>
    <message>
        <source>Open by itself when I am logged in</source>
        <translation>ログイン中は自動で開く</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>合言葉</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>合言葉または復旧コード</translation>
    </message>
    <message>
        <source>Put a sealed one in their place</source>
        <translation>封をしたものに置きかえる</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>Replace them…</source>
        <translation>置きかえる…</translation>
    </message>
    <message>
        <source>See it again</source>
        <translation>もう一度見る</translation>
    </message>
    <message>
        <source>Settings has this too, under Privacy, for as long as they are there.</source>
        <translation>残っているあいだは、設定の「プライバシー」からもできます。</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation>やめました。すべて前のままです。</translation>
    </message>
    <message>
        <source>The code that you have holds until you have typed the new one back.</source>
        <translation>新しいコードを入力して確かめるまでは、今のコードが使えます。</translation>
    </message>
    <message>
        <source>The code, as you wrote it down</source>
        <translation>書きとめたコード</translation>
    </message>
    <message>
        <source>The disk is full. Everything is as it was; with some room made it can be done.</source>
        <translation>ディスクがいっぱいです。すべて前のままです。少し空けば、できるようになります。</translation>
    </message>
    <message>
        <source>The journal has no passphrase any more.</source>
        <translation>日記の合言葉はなくなりました。</translation>
    </message>
    <message>
        <source>The journal is being made readable. A backup is made first.</source>
        <translation>日記を読める形にしています。まずバックアップをとります。</translation>
    </message>
    <message>
        <source>The journal is being sealed. A backup is made first; until it is done all stays.</source>
        <translation>日記に封をしています。まずバックアップをとります。終わるまで、すべて前のまま残ります。</translation>
    </message>
    <message>
        <source>The journal is under the passphrase now.</source>
        <translation>日記は合言葉で守られるようになりました。</translation>
    </message>
    <message>
        <source>The journal opens by itself from now on, when you are logged in.</source>
        <translation>これからは、ログイン中なら日記が自動で開きます。</translation>
    </message>
    <message>
        <source>The keyring of this desktop does not answer</source>
        <translation>デスクトップのキーリングから返事がありません</translation>
    </message>
    <message>
        <source>The keyring of this desktop gets a key to the journal, never the passphrase, and Glimmer opens it with that when it starts. Whoever is logged in as you can read it then, and so can every program that runs in your name. A disk, a backup or a synced folder stay closed to others as long as the keyring has a password. Locked, the journal stays locked until you open it.</source>
        <translation>デスクトップのキーリングに預けるのは日記の鍵で、合言葉ではありません。Glimmerは起動するときにその鍵で日記を開きます。自分としてログインしている人や、自分の名で動くプログラムは、日記を読めるようになります。キーリングにパスワードがあるかぎり、ディスクやバックアップ、同期したフォルダは、ほかの人には閉じたままです。鍵をかけた日記は、自分で開くまでそのままです。</translation>
    </message>
    <message>
        <source>The keyring of this desktop is asked. It may want its own password first.</source>
        <translation>デスクトップのキーリングにたずねます。先にキーリングのパスワードを聞かれることがあります。</translation>
    </message>
    <message>
        <source>The keyring of this desktop keeps a key to it. Once locked, it asks for the passphrase</source>
        <translation>鍵はデスクトップのキーリングにあります。鍵をかけたあとは、合言葉を聞きます</translation>
    </message>
    <message>
        <source>The new passphrase holds, and the old one no more.</source>
        <translation>新しい合言葉が使えるようになりました。前のものは使えません。</translation>
    </message>
    <message>
        <source>The new recovery code holds, and the old one no more.</source>
        <translation>新しい復旧コードが使えるようになりました。前のものは使えません。</translation>
    </message>
    <message>
        <source>The passphrase and its recovery code</source>
        <translation>合言葉と復旧コード</translation>
    </message>
    <message>
        <source>The passphrase holds</source>
        <translation>合言葉で守られています</translation>
    </message>
    <message>
        <source>The passphrase is asked for from now on.</source>
        <translation>これからは合言葉を聞きます。</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>The recovery code stays the same, and no moment is touched.</source>
        <translation>復旧コードは同じままで、ひとときも変わりません。</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>もう一度同じものを</translation>
    </message>
    <message>
        <source>There are no backups from before the passphrase any more.</source>
        <translation>合言葉を決める前のバックアップは、もうありません。</translation>
    </message>
    <message>
        <source>These go as soon as a sealed one is where they are:</source>
        <translation>封をしたものがそろいしだい、次のものはなくなります:</translation>
    </message>
    <message>
        <source>These two differ. Show lets you compare them.</source>
        <translation>この2つは違っています。「見る」で見くらべられます。</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could keep a key</source>
        <translation>このデスクトップには、鍵を預かれるキーリングがありません</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Typed back, so that it is sure to be right. Small letters and no dashes will do.</source>
        <translation>まちがいのないよう、もう一度入力しておきます。小文字で、ハイフンなしでかまいません。</translation>
    </message>
    <message>
        <source>Without the passphrase and without the recovery code there is no way back to your moments. Nobody can open them then, and we cannot either.</source>
        <translation>合言葉も復旧コードもないと、ひとときにもどる道はありません。そうなると、だれにも、作り手にも開けません。</translation>
    </message>
    <message>
        <source>Your moments are plain files again then: whoever can read your files can read them. Backups from before stay under the passphrase.</source>
        <translation>そうすると、ひとときはまたふつうのファイルになり、自分のファイルを読める人ならだれでも読めます。前のバックアップは合言葉で守られたままです。</translation>
    </message>
    <message>
        <source>{why} An entry of Glimmer may still be in it; it opens nothing.</source>
        <translation>{why} Glimmerの項目がまだ残っているかもしれませんが、それでは何も開きません。</translation>
    </message>
    <message>
        <source>“Lock” in the tray locks it, as glimmer lock does.</source>
        <translation>トレイの「鍵をかける」で鍵がかかります。glimmer lock でも同じです。</translation>
    </message>
</context>
<context>
    <name>SealingWindow</name>
    <message>
        <source>A passphrase</source>
        <translation>合言葉</translation>
    </message>
    <message>
        <source>Copied. Other programs can read it until you copy something else.</source>
        <translation>コピーしました。ほかのものをコピーするまで、ほかのアプリからも読めます。</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>印刷する…</translation>
    </message>
    <message>
        <source>What is said and asked</source>
        <translation>案内と質問</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Note a glimmer</source>
        <translation>きらめきを書く</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search words, cues, values, places…</source>
        <translation>検索: 言葉、サイン、大切なこと、場所…</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>高ぶり</translation>
    </message>
    <message>
        <source>low energy</source>
        <translation>元気が少ない</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>settled</source>
        <extracomment>A face: calm, present, connected. A state that passes; said of a person or of a body, without gender if you can.</extracomment>
        <translation>おだやか</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>かくす</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>見る</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Make a page…</source>
        <translation>ページを作る…</translation>
    </message>
    <message>
        <source>One page, for a session with somebody</source>
        <translation>だれかと話す時間のための1ページ</translation>
    </message>
    <message>
        <source>What you choose of some days, names as letters</source>
        <translation>選んだ日々のこと。名前はAやBになります</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>And also</source>
        <extracomment>The heading over a second text that belongs to a moment: another truth beside the first one.</extracomment>
        <translation>それから</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>How I am here</source>
        <extracomment>The heading over the faces, when the moment is told to somebody.</extracomment>
        <translation>このときのわたし</translation>
    </message>
    <message>
        <source>Letters stand for people.</source>
        <translation>AやBは人を表します。</translation>
    </message>
    <message>
        <source>Not on this page: {moments}.</source>
        <translation>このページにないもの: {moments}。</translation>
    </message>
    <message>
        <source>Private, and not on it: {moments}.</source>
        <translation>自分だけなので、ここにないもの: {moments}。</translation>
    </message>
    <message>
        <source>Triggers, and not on it: {moments}.</source>
        <translation>トリガーなので、ここにないもの: {moments}。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}〜{last}</translation>
    </message>
</context>
<context>
    <name>SessionPresenter</name>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation>コピーしました。</translation>
    </message>
</context>
<context>
    <name>SessionSheet</name>
    <message>
        <source>A page for a session</source>
        <translation>話す時間のためのページ</translation>
    </message>
</context>
<context>
    <name>SessionWindow</name>
    <message>
        <source>A page for a session</source>
        <translation>話す時間のためのページ</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>From</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>One page, for a session with somebody</source>
        <translation>だれかと話す時間のための1ページ</translation>
    </message>
    <message>
        <source>Other names to become letters</source>
        <translation>AやBにするほかの名前</translation>
    </message>
    <message>
        <source>Other names to become letters: Anna, Tom</source>
        <translation>AやBにするほかの名前: 花子、太郎</translation>
    </message>
    <message>
        <source>Print it …</source>
        <translation>印刷する …</translation>
    </message>
    <message>
        <source>Private moments, too</source>
        <translation>自分だけのものも</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>持っていく</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>いつまで</translation>
    </message>
    <message>
        <source>To print, as a PDF or as text</source>
        <translation>印刷、PDF、または文字で</translation>
    </message>
    <message>
        <source>Triggers, too</source>
        <translation>トリガーも</translation>
    </message>
    <message>
        <source>What was noted between two days, on one page. People of your own lists become letters; a name in another form may be left, so read it before it leaves.</source>
        <translation>2つの日のあいだに書きとめたことを、1ページに。自分の一覧にある人はAやBになります。書き方のちがう名前は残ることがあるので、わたす前にひととおり見ておけます。</translation>
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
        <translation>1分</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10秒</translation>
    </message>
    <message>
        <source>3 minutes</source>
        <translation>3分</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5分</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90日</translation>
    </message>
    <message>
        <source>A backup is made each day, in quiet minutes after the first change. Seven daily, four weekly and twelve monthly ones stay, here and in a second folder. They still hold what was let go since.</source>
        <translation>バックアップは毎日、はじめに何かが変わったあとの静かなときにできます。1日ごとが7つ、1週間ごとが4つ、1か月ごとが12個、ここと2つ目のフォルダに残ります。そのあと手放したものも、まだ中にあります。</translation>
    </message>
    <message>
        <source>A breath goes in for</source>
        <translation>吸う長さ</translation>
    </message>
    <message>
        <source>A card cannot choose its place here, and no notifications are shown just now: it comes wherever there is room.</source>
        <translation>ここではカードの場所を決められず、今は通知も出ません。カードは空いたところに出ます。</translation>
    </message>
    <message>
        <source>A card cannot choose its place here, so a notification comes instead.</source>
        <translation>ここではカードの場所を決められないので、代わりに通知が出ます。</translation>
    </message>
    <message>
        <source>A few times a day, and only at a natural break</source>
        <translation>1日に数回、区切りのいいときだけ</translation>
    </message>
    <message>
        <source>A glimmer from about this day</source>
        <translation>このころのきらめき</translation>
    </message>
    <message>
        <source>A journal with a passphrase: after so many minutes without you; 0 never does</source>
        <translation>合言葉のある日記で。この分数だけ離れていると鍵がかかります。0ならかかりません</translation>
    </message>
    <message>
        <source>A kind line after a trigger</source>
        <translation>トリガーのあとのやさしい一行</translation>
    </message>
    <message>
        <source>A line for what I appreciate</source>
        <translation>ありがたいと思うことの一行</translation>
    </message>
    <message>
        <source>A name, for a hard hour; shown in Ground me and nowhere else</source>
        <translation>つらいときのための名前。「足もとへ」だけに出ます</translation>
    </message>
    <message>
        <source>A number, an address, any words; Glimmer itself never writes or calls</source>
        <translation>番号、アドレス、どんな言葉でも。Glimmerから書いたり電話したりはしません</translation>
    </message>
    <message>
        <source>A pause takes</source>
        <translation>ひと息の長さ</translation>
    </message>
    <message>
        <source>A question above the words</source>
        <translation>言葉の上に問いかけ</translation>
    </message>
    <message>
        <source>A quiet companion for noticing glimmers: small moments that tell a body it is safe. Everything stays on this computer.</source>
        <translation>きらめきに気づくための、静かな連れ。きらめきは、からだに「安心だよ」と伝える小さなひとときです。すべてこのパソコンの中にあります。</translation>
    </message>
    <message>
        <source>A quiet line in the gallery that opens what was there and what you appreciated</source>
        <translation>ギャラリーの静かな一行から、そこにあったことと、ありがたいと思ったことが開きます</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>バックアップの2つ目のフォルダ</translation>
    </message>
    <message>
        <source>A soft tone at the end</source>
        <translation>終わりにやわらかい音</translation>
    </message>
    <message>
        <source>A text file; what you change in it is taken up at once</source>
        <translation>テキストファイルです。書きかえると、すぐに反映されます</translation>
    </message>
    <message>
        <source>A warmer spark in the tray, a notification of the desktop, or a card</source>
        <translation>トレイのあたたかなともしび、デスクトップの通知、またはカード</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>A year ago, half a year or a month: one of your own, at the top of the gallery</source>
        <translation>1年前、半年前、ひと月前。自分のものをひとつ、ギャラリーのいちばん上に</translation>
    </message>
    <message>
        <source>About</source>
        <translation>このアプリ</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>How far back the map counts: all moments.</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Also with on guard or shut down in them, and also in hard hours</source>
        <translation>「身がまえ」や「とじている」のあるものも。つらいときにも</translation>
    </message>
    <message>
        <source>An evening sitting</source>
        <translation>夜の縁側</translation>
    </message>
    <message>
        <source>Another program has these keys. Others are free to choose.</source>
        <translation>ほかのアプリが使っているキーです。ほかのキーを選べます。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>見た目</translation>
    </message>
    <message>
        <source>Around these times, give or take a quarter of an hour</source>
        <translation>このころに。15分ほど前後します</translation>
    </message>
    <message>
        <source>As the desktop is, or always the same</source>
        <translation>デスクトップに合わせるか、いつも同じか</translation>
    </message>
    <message>
        <source>At least an hour lies between two invitations, so {last} may stay away after {first}.</source>
        <translation>おさそいとおさそいのあいだは1時間以上あくので、{first}のあとの{last}は来ないことがあります。</translation>
    </message>
    <message>
        <source>At least an hour lies between two invitations: they come every 60 to 75 minutes, and six times a day at most.</source>
        <translation>おさそいとおさそいのあいだは1時間以上あきます。60分から75分おきに、1日6回までです。</translation>
    </message>
    <message>
        <source>At set times</source>
        <translation>決まった時刻に</translation>
    </message>
    <message>
        <source>At times that are known, or after so many minutes each</source>
        <translation>わかっている時刻に、または何分かおきに</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation>{value}にもどす</translation>
    </message>
    <message>
        <source>Backups are in there, too</source>
        <translation>バックアップも入っています</translation>
    </message>
    <message>
        <source>Between</source>
        <extracomment>The beginning of a row: between [9:00] and [18:00].</extracomment>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Both are the same, so every hour counts.</source>
        <translation>どちらも同じなので、一日じゅうになります。</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>書きとめる</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Card with bell</source>
        <translation>カードと鈴の音</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダを選ぶ…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Days on which invitations come</source>
        <translation>おさそいが来る曜日</translation>
    </message>
    <message>
        <source>Every so often</source>
        <translation>何分かおきに</translation>
    </message>
    <message>
        <source>Every so often is about</source>
        <translation>おおよその間隔</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Glimmer never goes online, has no account, and tells nobody that you use it. One link, in Ground me, opens your browser when you press it, and never by itself.</source>
        <translation>すべてこのパソコンの中にあります。Glimmerはネットにつながらず、アカウントもなく、使っていることをだれにも伝えません。「足もとへ」にあるリンクひとつだけが、押したときにブラウザを開きます。ひとりでに開くことはありません。</translation>
    </message>
    <message>
        <source>Fade after four weeks</source>
        <translation>4週間で少しずつ減らす</translation>
    </message>
    <message>
        <source>For a hard hour there is Ground me: what you kept close, large and one at a time, and someone to reach.</source>
        <translation>つらいときには「足もとへ」があります。そばに置いたものを大きくひとつずつと、声をかけられる人を。</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>金曜日</translation>
    </message>
    <message>
        <source>From this day and hour on, until you have seen it</source>
        <translation>この曜日のこの時刻から、見るまで</translation>
    </message>
    <message>
        <source>From this hour on</source>
        <translation>この時刻から</translation>
    </message>
    <message>
        <source>From {first} over midnight until {last}.</source>
        <translation>{first}から、夜中をこえて{last}まで。</translation>
    </message>
    <message>
        <source>Give or take a quarter; 60 is like an hourly bell</source>
        <translation>4分の1ほど前後します。60なら1時間ごとの鐘のように</translation>
    </message>
    <message>
        <source>Glimmer has these keys for something else. Others are free.</source>
        <translation>Glimmerがほかのことに使っているキーです。ほかのキーを選べます。</translation>
    </message>
    <message>
        <source>Glimmer {version}</source>
        <translation>Glimmer {version}</translation>
    </message>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation>足もとへ</translation>
    </message>
    <message>
        <source>Hard ones, too</source>
        <translation>つらいものも</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高コントラスト</translation>
    </message>
    <message>
        <source>High contrast dark</source>
        <translation>高コントラスト（ダーク）</translation>
    </message>
    <message>
        <source>How large all words are</source>
        <translation>すべての文字の大きさ</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>1日の回数</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>連絡のしかた</translation>
    </message>
    <message>
        <source>In a pause and in Ground me, for whoever goes along with it</source>
        <translation>ひと息と「足もとへ」で、いっしょに呼吸したい人に</translation>
    </message>
    <message>
        <source>In a terminal, glimmer backup makes one now, also onto a stick; glimmer restore brings one back; glimmer doctor looks whether all is well.</source>
        <translation>ターミナルの glimmer backup で、今すぐ、USBメモリにもバックアップを作れます。glimmer restore でもどし、glimmer doctor で無事かどうかを見ます。</translation>
    </message>
    <message>
        <source>In the desktop&apos;s own words: {keys}. They are changed in its keyboard settings.</source>
        <translation>デスクトップでの書き方では: {keys}。キーボード設定で変えられます。</translation>
    </message>
    <message>
        <source>In the evening at</source>
        <translation>夜の時刻</translation>
    </message>
    <message>
        <source>In the place of settings.toml there is something that is no file. Move it away; until then no change can be kept.</source>
        <translation>settings.tomlのあるはずの場所に、ファイルではないものがあります。ほかへ移すまで、変えたことは残りません。</translation>
    </message>
    <message>
        <source>Invitations are off, so it does not come by itself; the tray has it.</source>
        <translation>おさそいはオフなので、ひとりでには来ません。トレイから開けます。</translation>
    </message>
    <message>
        <source>Invitations come</source>
        <translation>おさそいの来かた</translation>
    </message>
    <message>
        <source>Invitations come in these hours</source>
        <translation>おさそいが来る時間帯</translation>
    </message>
    <message>
        <source>Invite me to pause</source>
        <translation>ひと息へのおさそい</translation>
    </message>
    <message>
        <source>It asks where you feel it before what for, and may stay empty</source>
        <translation>「どんなところが」の前に、どこで感じるかを聞きます。空のままでもかまいません</translation>
    </message>
    <message>
        <source>It comes as an invitation does: at a natural break after this time, or not at all</source>
        <translation>おさそいと同じように、この時刻のあと、区切りのいいときに来ます。来ないこともあります</translation>
    </message>
    <message>
        <source>It comes with “Kept”, and goes by itself</source>
        <translation>「とっておきました」といっしょに出て、ひとりでに消えます</translation>
    </message>
    <message>
        <source>It goes out for</source>
        <translation>吐く長さ</translation>
    </message>
    <message>
        <source>It is there on</source>
        <extracomment>The beginning of that row: on [Sunday] from [17:00].</extracomment>
        <translation>出てくるとき</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>保管</translation>
    </message>
    <message>
        <source>Keys for Ground me</source>
        <translation>「足もとへ」のキー</translation>
    </message>
    <message>
        <source>Keys to note with</source>
        <translation>書きとめるキー</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Leave out lines that begin in the body</source>
        <translation>からだから始まる一行は出さない</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Line {lines} of settings.toml could not be understood and is left out; the rest counts. It can be mended with an editor; with the next change in Settings the file as it was is kept as settings.toml.broken.</source>
        <translation>settings.tomlの{lines}行目が読みとれなかったので、そこだけ除きました。ほかはそのまま使われています。エディタで直せます。次に設定を変えると、元のファイルはsettings.toml.brokenとして残ります。</translation>
    </message>
    <message>
        <source>Lines {lines} of settings.toml could not be understood and are left out; the rest counts. They can be mended with an editor; with the next change in Settings the file as it was is kept as settings.toml.broken.</source>
        <translation>settings.tomlの{lines}行目が読みとれなかったので、そこだけ除きました。ほかはそのまま使われています。エディタで直せます。次に設定を変えると、元のファイルはsettings.toml.brokenとして残ります。</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>鍵がかかるまで</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>ふりかえり</translation>
    </message>
    <message>
        <source>MIT licence. It stands on Python (PSF licence), Qt and PySide6 (LGPL 3), SQLAlchemy and Alembic (MIT), SQLite (public domain), Pillow (MIT-CMU) and tomlkit (MIT).</source>
        <translation>MITライセンス。Python（PSFライセンス）、QtとPySide6（LGPL 3）、SQLAlchemyとAlembic（MIT）、SQLite（パブリックドメイン）、Pillow（MIT-CMU）、tomlkit（MIT）の上に成り立っています。</translation>
    </message>
    <message>
        <source>Many find it settling to breathe out a little longer than in</source>
        <translation>吸うより少し長く吐くと落ちつく、という人が多くいます</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>月曜日</translation>
    </message>
    <message>
        <source>More times than the six invitations a day that there are at most.</source>
        <translation>1日6回までのおさそいより、時刻の数が多くなっています。</translation>
    </message>
    <message>
        <source>My map counts moments of</source>
        <translation>「わたしの地図」で数えるひととき</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>わたしの言葉</translation>
    </message>
    <message>
        <source>No days are chosen, so none of the usual invitations comes.</source>
        <translation>曜日が選ばれていないので、いつものおさそいは来ません。</translation>
    </message>
    <message>
        <source>No icons are shown in a tray here just now. Starting Glimmer again brings its window back.</source>
        <translation>今、ここではトレイのアイコンが出ません。Glimmerをもう一度起動すると、ウィンドウがもどります。</translation>
    </message>
    <message>
        <source>No notifications are shown here just now, so the card comes instead.</source>
        <translation>今、ここでは通知が出ないので、代わりにカードが出ます。</translation>
    </message>
    <message>
        <source>No such invitations, questions or cues: only what is around you</source>
        <translation>そうしたおさそいや問い、サインは出ず、まわりにあるものだけになります</translation>
    </message>
    <message>
        <source>No times are set, so none of the usual invitations comes.</source>
        <translation>時刻が決まっていないので、いつものおさそいは来ません。</translation>
    </message>
    <message>
        <source>None of these times is in the hours below, so none of the usual invitations comes.</source>
        <translation>どの時刻も下の時間帯に入っていないので、いつものおさそいは来ません。</translation>
    </message>
    <message>
        <source>Not in the hours below, and so left out: {times}.</source>
        <translation>下の時間帯に入らないので、除いたもの: {times}。</translation>
    </message>
    <message>
        <source>Nothing comes and nothing is asked; your keys still note, should you like to</source>
        <translation>何も来ず、何も聞きません。書きたくなれば、キーはいつもどおり使えます</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>The name of a row: on which days of the week invitations come.</extracomment>
        <translation>曜日</translation>
    </message>
    <message>
        <source>On another disk, or in a folder that is synced: each day&apos;s backup goes there, too</source>
        <translation>別のディスクや、同期しているフォルダに。毎日のバックアップがそこにもできます</translation>
    </message>
    <message>
        <source>One at most, and none twice within two weeks; Alt+X goes on without it</source>
        <translation>出てもひとつ。2週間のうちに同じものは出ません。Alt+Xで問いなしに</translation>
    </message>
    <message>
        <source>One question over the day, its moments beside it, and a page; nothing is owed</source>
        <translation>一日への問いをひとつ、その日のひとときと、1ページ。書かなくてもかまいません</translation>
    </message>
    <message>
        <source>Only the words, the body and the faces at first</source>
        <translation>はじめは言葉とからだと顔だけ</translation>
    </message>
    <message>
        <source>Open small</source>
        <translation>小さく開く</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>ひと息</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>土曜日</translation>
    </message>
    <message>
        <source>Someone to reach</source>
        <translation>声をかけられる人</translation>
    </message>
    <message>
        <source>Something is half typed in another place. Once it is kept or given up, the windows speak the chosen language.</source>
        <translation>ほかのところに、書きかけのものがあります。とっておくか、やめるかすると、ウィンドウが選んだ言語になります。</translation>
    </message>
    <message>
        <source>Spark</source>
        <extracomment>One way in which an invitation comes: the icon in the tray becomes warm.</extracomment>
        <translation>ともしび</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>日曜日</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>One of several: as the desktop has it.</extracomment>
        <translation>システム</translation>
    </message>
    <message>
        <source>Take a break from noting</source>
        <translation>書くのをお休みする</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>The bell, once, when a pause is over</source>
        <translation>ひと息が終わると、鈴の音が1回</translation>
    </message>
    <message>
        <source>The desktop asked about these keys, and the answer was no. Choosing keys here lets it ask again.</source>
        <translation>デスクトップがこのキーのことをたずね、答えは「いいえ」でした。ここでキーを選ぶと、もう一度たずねます。</translation>
    </message>
    <message>
        <source>The desktop has no keys for this yet. Its keyboard settings list it under Glimmer.</source>
        <translation>デスクトップには、このためのキーがまだありません。キーボード設定の「Glimmer」のところにあります。</translation>
    </message>
    <message>
        <source>The desktop is being asked for these keys.</source>
        <translation>このキーを使えるか、デスクトップにたずねています。</translation>
    </message>
    <message>
        <source>The files are readable by you alone. Without a passphrase whoever can read your files can read your moments, too.</source>
        <translation>ファイルを読めるのは自分だけです。合言葉がなければ、自分のファイルを読める人には、ひとときも読めます。</translation>
    </message>
    <message>
        <source>The hours below are short for that, so the one invitation of a day comes sooner.</source>
        <translation>それには下の時間帯が短いので、1日1回のおさそいは早めに来ます。</translation>
    </message>
    <message>
        <source>The last 90 days, the last year, or all of them</source>
        <translation>この90日、この1年、またはすべて</translation>
    </message>
    <message>
        <source>The last one chosen in it, too; + and − turn it there</source>
        <translation>そこで最後に選んだものも。+と−で変えられます</translation>
    </message>
    <message>
        <source>The log holds times and what went wrong in the program</source>
        <translation>ログに残るのは時刻と、アプリでうまくいかなかったことです</translation>
    </message>
    <message>
        <source>The log, and where windows stood</source>
        <translation>ログと、ウィンドウの場所</translation>
    </message>
    <message>
        <source>The name of this folder cannot be written down here. Another one may do.</source>
        <translation>このフォルダの名前は、ここに書きとめられません。ほかのフォルダなら大丈夫かもしれません。</translation>
    </message>
    <message>
        <source>The terms of everything that comes along with Glimmer</source>
        <translation>Glimmerといっしょに入っているものの使用条件</translation>
    </message>
    <message>
        <source>The week, once a week</source>
        <translation>1週間のことを、週に1度</translation>
    </message>
    <message>
        <source>The words of the chosen language are not there, so the windows speak English. Glimmer, installed anew, brings them back ({file}).</source>
        <translation>選んだ言語の言葉が見あたらないので、ウィンドウは英語になっています。Glimmerを入れなおすと、もどります（{file}）。</translation>
    </message>
    <message>
        <source>Then half as often every two weeks, down to one a day: noticing goes on by itself</source>
        <translation>そのあとは2週間ごとに半分に減り、1日1回になります。気づくことは、ひとりでに続きます</translation>
    </message>
    <message>
        <source>There is no tray here just now, so a notification comes instead.</source>
        <translation>今、ここにはトレイがないので、代わりに通知が出ます。</translation>
    </message>
    <message>
        <source>There is no tray here just now, so the card comes instead.</source>
        <translation>今、ここにはトレイがないので、代わりにカードが出ます。</translation>
    </message>
    <message>
        <source>They come as</source>
        <translation>おさそいの形</translation>
    </message>
    <message>
        <source>They work from anywhere</source>
        <translation>どこからでも使えます</translation>
    </message>
    <message>
        <source>This desktop lets no program ask for keys. In its keyboard settings, any keys can be bound to the command: {command}</source>
        <translation>このデスクトップでは、アプリからキーを決められません。デスクトップのキーボード設定で、好きなキーを次のコマンドに割りあてられます: {command}</translation>
    </message>
    <message>
        <source>This is {length} characters long, and {longest} fit. It is not kept yet.</source>
        <translation>{length}文字あり、入るのは{longest}文字です。まだとってありません。</translation>
    </message>
    <message>
        <source>This keyboard has no such key. Others are free to choose.</source>
        <translation>このキーボードにはないキーです。ほかのキーを選べます。</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>木曜日</translation>
    </message>
    <message>
        <source>To take everything along: glimmer export moments.zip</source>
        <translation>すべてを持っていくには: glimmer export moments.zip</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>火曜日</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>水曜日</translation>
    </message>
    <message>
        <source>What settings.toml says could not be used, so this is the usual value.</source>
        <translation>settings.tomlの値が使えなかったので、いつもの値になっています。</translation>
    </message>
    <message>
        <source>What settings.toml says is too large, so this is the usual value.</source>
        <translation>settings.tomlの値が大きすぎたので、いつもの値になっています。</translation>
    </message>
    <message>
        <source>What settings.toml says is too long, so this is the usual value.</source>
        <translation>settings.tomlの値が長すぎたので、いつもの値になっています。</translation>
    </message>
    <message>
        <source>What settings.toml says is too small, so this is the usual value.</source>
        <translation>settings.tomlの値が小さすぎたので、いつもの値になっています。</translation>
    </message>
    <message>
        <source>What the windows speak; words of your own stay as they are</source>
        <translation>ウィンドウの言葉です。自分で足した言葉はそのままです</translation>
    </message>
    <message>
        <source>What you chose here</source>
        <translation>ここで選んだこと</translation>
    </message>
    <message>
        <source>What you let go of stays in the bin for 30 days; until then it can be brought back.</source>
        <translation>手放したものは、30日のあいだごみ箱にあり、それまではもどせます。</translation>
    </message>
    <message>
        <source>When these hours end</source>
        <translation>この時間帯が終わるとき</translation>
    </message>
    <message>
        <source>Windows appear at once and the circle stands still</source>
        <translation>ウィンドウはすぐに出て、円は動きません</translation>
    </message>
    <message>
        <source>Your moments and their pictures</source>
        <translation>ひとときとその写真</translation>
    </message>
    <message>
        <source>Your words are in no log, no notification and no window title. A moment that you mark as private is covered until you open it.</source>
        <translation>書いた言葉は、ログにも通知にもウィンドウの題名にも出ません。自分だけにしたひとときは、開くまでかくれています。</translation>
    </message>
    <message>
        <source>and</source>
        <extracomment>The middle of that row.</extracomment>
        <translation>〜</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Of a row: on [Sunday] from [17:00].</extracomment>
        <translation>の</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Minutes, as short as your language has it.</extracomment>
        <translation>分</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Said of a list of times, days or keys with nothing in it.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>Of a switch.</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>Of a switch.</extracomment>
        <translation>オン</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Seconds, as short as your language has it.</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>settings.toml could not be understood, so what it says does not count. Mend it, or change anything in Settings: then it is kept as settings.toml.broken, and a new one begins.</source>
        <translation>settings.tomlが読みとれなかったので、その中身は使われていません。直すか、設定で何かを変えられます。変えると元のものはsettings.toml.brokenとして残り、新しいファイルが始まります。</translation>
    </message>
    <message>
        <source>settings.toml is far too large, so what it says does not count. Move it away, or change anything in Settings: then it is kept as settings.toml.broken, and a new one begins.</source>
        <translation>settings.tomlが大きすぎるので、その中身は使われていません。ほかへ移すか、設定で何かを変えられます。変えると元のものはsettings.toml.brokenとして残り、新しいファイルが始まります。</translation>
    </message>
    <message>
        <source>settings.toml is no UTF-8 text, so what it says does not count. Save it anew, or change anything in Settings: then it is kept as settings.toml.broken, and a new one begins.</source>
        <translation>settings.tomlがUTF-8のテキストではないので、その中身は使われていません。保存しなおすか、設定で何かを変えられます。変えると元のものはsettings.toml.brokenとして残り、新しいファイルが始まります。</translation>
    </message>
    <message>
        <source>settings.toml is read-only: what it says counts, and no change can be kept until it may be written to.</source>
        <translation>settings.tomlは読みこみ専用です。中身は使われていますが、書きこめるようになるまで、変えたことは残りません。</translation>
    </message>
    <message>
        <source>settings.toml may not be opened, so what it says does not count. Give yourself the right to read it, or move it away; until then no change can be kept.</source>
        <translation>settings.tomlを開く許可がないので、その中身は使われていません。読む許可をつけるか、ほかへ移せます。それまで、変えたことは残りません。</translation>
    </message>
    <message>
        <source>settings.toml was written by a newer Glimmer. What this one knows is used, the rest stays as it is.</source>
        <translation>settings.tomlは、もっと新しいGlimmerで書かれています。わかるところは使い、残りはそのままにします。</translation>
    </message>
    <message>
        <source>{count} a day</source>
        <translation>1日{count}回</translation>
    </message>
    <message>
        <source>{keys} and {more} more in settings.toml are not known here. They stay as they are.</source>
        <translation>settings.tomlの{keys}と、ほかに{more}個は、ここでは知らない項目です。そのままにします。</translation>
    </message>
    <message>
        <source>{keys} in settings.toml are not known here. They stay as they are.</source>
        <translation>settings.tomlの{keys}は、ここでは知らない項目です。そのままにします。</translation>
    </message>
    <message>
        <source>{keys} in settings.toml is not known here. It stays as it is.</source>
        <translation>settings.tomlの{keys}は、ここでは知らない項目です。そのままにします。</translation>
    </message>
    <message>
        <source>{keys} in settings.toml is not known here; was it to be “{meant}”?</source>
        <translation>settings.tomlの{keys}は、ここでは知らない項目です。もしかして「{meant}」ですか？</translation>
    </message>
    <message>
        <source>{path} has a number that is too long to be read. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}に、長すぎて読めない数があります。直るまでは、Glimmerに付いている言葉を使います。</translation>
    </message>
    <message>
        <source>{path} has too many brackets in one another. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}で、かっこが重なりすぎています。直るまでは、Glimmerに付いている言葉を使います。</translation>
    </message>
    <message>
        <source>{path} is far too large for words. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}は、言葉のファイルとしては大きすぎます。直るまでは、Glimmerに付いている言葉を使います。</translation>
    </message>
    <message>
        <source>{path} is on a disk that can only be read, so this stays as it was.</source>
        <translation>{path}は読むことしかできないディスクにあるので、前のままです。</translation>
    </message>
    <message>
        <source>{path} may not be opened. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}を開く許可がありません。直るまでは、Glimmerに付いている言葉を使います。</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a list of words belongs here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}の{line}行目「{key}」: ここには言葉のリストが入ります。直るまでは、Glimmerに付いている言葉を使います。</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a table belongs here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}の{line}行目「{key}」: ここには表が入ります。直るまでは、Glimmerに付いている言葉を使います。</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a text and its senses belong here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}の{line}行目「{key}」: ここには文とその感覚が入ります。直るまでは、Glimmerに付いている言葉を使います。</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a text belongs here, or one marked outward or inward. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}の{line}行目「{key}」: ここには文か、outwardまたはinwardの印のついた文が入ります。直るまでは、Glimmerに付いている言葉を使います。</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a text in quotation marks belongs here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}の{line}行目「{key}」: ここには引用符に入った文が入ります。直るまでは、Glimmerに付いている言葉を使います。</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: nothing of this name is known here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}の{line}行目「{key}」: この名前のものは、ここにはありません。直るまでは、Glimmerに付いている言葉を使います。</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: there is nothing in the quotation marks. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}の{line}行目「{key}」: 引用符の中に何もありません。直るまでは、Glimmerに付いている言葉を使います。</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: this could not be understood. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}の{line}行目「{key}」: 読みとれませんでした。直るまでは、Glimmerに付いている言葉を使います。</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: this is no UTF-8 text. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}の{line}行目「{key}」: UTF-8のテキストではありません。直るまでは、Glimmerに付いている言葉を使います。</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: this is too long to be shown. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}の{line}行目「{key}」: 長すぎて表示できません。直るまでは、Glimmerに付いている言葉を使います。</translation>
    </message>
    <message>
        <source>“version” in settings.toml is a whole number, or left out. The rest counts all the same.</source>
        <translation>settings.tomlの「version」は整数か、なしのどちらかです。ほかはそのまま使われています。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As many invitations as before</source>
        <translation>おさそいを前の回数に</translation>
    </message>
    <message>
        <source>Invitations can come only while Glimmer runs</source>
        <translation>おさそいは、Glimmerが動いているあいだだけ来ます</translation>
    </message>
    <message>
        <source>Invite me all the same</source>
        <translation>それでもおさそいを</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>デスクトップといっしょに起動</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Esc keeps them as they are, Backspace is for none.</source>
        <translation>Escでこのまま、Backspaceでキーなしに。</translation>
    </message>
    <message>
        <source>This desktop has its own list of what starts with it.</source>
        <translation>このデスクトップには、いっしょに起動するものの一覧が別にあります。</translation>
    </message>
    <message>
        <source>Your desktop did not allow it. It may have a switch for it in its own settings, beside this app.</source>
        <translation>デスクトップの許可が出ませんでした。デスクトップの設定の、このアプリのところに切りかえがあるかもしれません。</translation>
    </message>
    <message>
        <source>Your desktop was asked. Its answer will show here.</source>
        <translation>デスクトップにたずねました。答えはここに出ます。</translation>
    </message>
    <message>
        <source>{setting} is {value} again</source>
        <translation>{setting}は、また{value}になりました</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>No program here opens folders.</source>
        <translation>ここには、フォルダを開けるアプリがありません。</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>A moment</source>
        <translation>ひととき</translation>
    </message>
    <message>
        <source>And also</source>
        <extracomment>The heading over a second text that belongs to a moment: another truth beside the first one.</extracomment>
        <translation>それから</translation>
    </message>
    <message>
        <source>Card (*.png)</source>
        <translation>カード (*.png)</translation>
    </message>
    <message>
        <source>How I am here</source>
        <extracomment>The heading over the faces, when the moment is told to somebody.</extracomment>
        <translation>このときのわたし</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>写真 {number}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>日にち</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
</context>
<context>
    <name>SharePane</name>
    <message>
        <source>Copy as text</source>
        <translation>文字でコピー</translation>
    </message>
    <message>
        <source>Copy the card</source>
        <translation>カードをコピー</translation>
    </message>
    <message>
        <source>Only what is chosen here is on it. Nothing is sent anywhere.</source>
        <translation>ここで選んだものだけがのります。どこへも送られません。</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <extracomment>Share one moment with somebody: as a card or as text.</extracomment>
        <translation>手わたす</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>‹ Back to the moment</source>
        <translation>‹ ひとときへもどる</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name}に保存しました。</translation>
    </message>
    <message>
        <source>The card is copied.</source>
        <translation>カードをコピーしました。</translation>
    </message>
    <message>
        <source>The words are copied.</source>
        <translation>言葉をコピーしました。</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Kept close</source>
        <extracomment>The heading over the moments that are near at hand.</extracomment>
        <translation>そばにあるもの</translation>
    </message>
</context>
<context>
    <name>SizeButtons</name>
    <message>
        <source>+ more</source>
        <translation>+ もっと</translation>
    </message>
    <message>
        <source>− less</source>
        <translation>− 少なく</translation>
    </message>
</context>
<context>
    <name>SmallWall</name>
    <message>
        <source>From these days</source>
        <translation>この日々から</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>{sentence}.</source>
        <extracomment>How a sentence ends in your writing.</extracomment>
        <translation>{sentence}。</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less</source>
        <translation>減らす</translation>
    </message>
    <message>
        <source>More</source>
        <translation>増やす</translation>
    </message>
</context>
<context>
    <name>TakenOffer</name>
    <message>
        <source>Taken on {day}, {hour}: use it?</source>
        <translation>{day} {hour}に撮った写真です。この時刻にしますか？</translation>
    </message>
    <message>
        <source>The time is that of the picture. Back to the one before?</source>
        <translation>写真の時刻にしました。前の時刻にもどしますか？</translation>
    </message>
</context>
<context>
    <name>TakingAlong</name>
    <message>
        <source> and </source>
        <translation> と </translation>
    </message>
    <message>
        <source>1 private moment</source>
        <translation>自分だけのひととき 1件</translation>
    </message>
    <message>
        <source>1 trigger</source>
        <translation>トリガー 1件</translation>
    </message>
    <message>
        <source>A folder of notes</source>
        <translation>メモのフォルダ</translation>
    </message>
    <message>
        <source>A page for a browser</source>
        <translation>ブラウザで見るページ</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Also in it: {counts}. Whoever opens the file can read that.</source>
        <translation>これも入っています: {counts}。ファイルを開いた人には読めます。</translation>
    </message>
    <message>
        <source>Among them: {counts}. They stay here, unless you take them along, too.</source>
        <translation>その中に: {counts}。ここに残ります。いっしょに持っていくこともできます。</translation>
    </message>
    <message>
        <source>An album to print</source>
        <translation>印刷するアルバム</translation>
    </message>
    <message>
        <source>As a file, notes, a page, a table or an album</source>
        <translation>ファイル、メモ、ページ、表、アルバムとして</translation>
    </message>
    <message>
        <source>CSV, one row a moment, without pictures.</source>
        <translation>CSV。ひとときごとに1行、写真なし。</translation>
    </message>
    <message>
        <source>Chosen in the gallery: {moments}</source>
        <translation>ギャラリーで選んだもの: {moments}</translation>
    </message>
    <message>
        <source>Everything that is in the journal</source>
        <translation>日記にあるものすべて</translation>
    </message>
    <message>
        <source>For Glimmer again</source>
        <translation>またGlimmerで開くために</translation>
    </message>
    <message>
        <source>Markdown, one note a moment, pictures beside them: for Obsidian and other programs that read notes.</source>
        <translation>Markdown。ひとときごとにメモひとつ、写真はそのそばに。Obsidianなど、メモを読めるアプリのために。</translation>
    </message>
    <message>
        <source>One file with everything, pictures too. Glimmer brings it in again as it was. Private moments and triggers are in it.</source>
        <translation>写真も入った、すべてでひとつのファイル。Glimmerに元のとおりにもどせます。自分だけのひとときとトリガーも入ります。</translation>
    </message>
    <message>
        <source>One file with small pictures. It loads nothing from anywhere.</source>
        <translation>小さな写真の入ったひとつのファイル。どこからも何も読みこみません。</translation>
    </message>
    <message>
        <source>PDF with pictures and words, the oldest first.</source>
        <translation>写真と言葉のPDF。古いものから順に。</translation>
    </message>
    <message>
        <source>Private, and not in it: {moments}.</source>
        <translation>自分だけなので、入っていないもの: {moments}。</translation>
    </message>
    <message>
        <source>Take moments along…</source>
        <translation>ひとときを持っていく…</translation>
    </message>
    <message>
        <source>Triggers, and not in it: {moments}.</source>
        <translation>トリガーなので、入っていないもの: {moments}。</translation>
    </message>
    <message>
        <source>Your moments, to take along</source>
        <translation>持っていくひととき</translation>
    </message>
    <message>
        <source>{counts}, too</source>
        <translation>{counts}も</translation>
    </message>
    <message numerus="yes">
        <source>{count} private moments</source>
        <translation>
            <numerusform>自分だけのひととき {count}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} triggers</source>
        <translation>
            <numerusform>トリガー {count}件</numerusform>
        </translation>
    </message>
    <message>
        <source>{moments} in {path}.</source>
        <translation>{moments}を{path}に入れました。</translation>
    </message>
</context>
<context>
    <name>TakingAlongPresenter</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>やめました。何も書き出していません。</translation>
    </message>
</context>
<context>
    <name>TakingAlongWindow</name>
    <message>
        <source>Choose where…</source>
        <translation>場所を選ぶ…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Glimmers</source>
        <translation>きらめき</translation>
    </message>
    <message>
        <source>In what</source>
        <translation>どの形で</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はいい</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Take moments along</source>
        <translation>ひとときを持っていく</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>書き出しています …</translation>
    </message>
    <message>
        <source>Your moments, to take along</source>
        <translation>持っていくひととき</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>It joins the journal once that is unlocked.</source>
        <translation>鍵をあけたときに、日記に加わります。</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Said when something was kept: it is in the journal now. Impersonal, like “It is kept”.</extracomment>
        <translation>とっておきました</translation>
    </message>
    <message>
        <source>Kept in the sealed box</source>
        <translation>封をした箱にとっておきました</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Take the last step back.</extracomment>
        <translation>元にもどす</translation>
    </message>
</context>
<context>
    <name>TakingOut</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Its words are copied.</source>
        <translation>言葉をコピーしました。</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>This moment is private. Copy its words all the same?</source>
        <translation>このひとときは自分だけのものです。それでも言葉をコピーしますか？</translation>
    </message>
    <message>
        <source>Yes, copy them</source>
        <translation>はい、コピーする</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Copy the path</source>
        <translation>場所をコピー</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダを開く</translation>
    </message>
</context>
<context>
    <name>TileWall</name>
    <message>
        <source>A moment that is still coming</source>
        <translation>とどく途中のひととき</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>ひととき</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>From Glimmer</source>
        <translation>Glimmerから</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>A pause</source>
        <extracomment>An entry of the menu: a guided minute, now.</extracomment>
        <translation>ひと息</translation>
    </message>
    <message>
        <source>As many invitations as before</source>
        <translation>おさそいを前の回数に</translation>
    </message>
    <message>
        <source>Drift</source>
        <extracomment>The window where kept moments pass by slowly by themselves: floating on water, no effort.</extracomment>
        <translation>ただよう</translation>
    </message>
    <message>
        <source>End the break from noting</source>
        <translation>書くお休みを終える</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>ギャラリー</translation>
    </message>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation>足もとへ</translation>
    </message>
    <message>
        <source>Invite me all the same</source>
        <translation>それでもおさそいを</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>An entry of the menu: close the journal under its passphrase.</extracomment>
        <translation>鍵をかける</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>きらめきを書く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Rest from invitations</source>
        <extracomment>An entry with a menu of its own: no invitations for a while.</extracomment>
        <translation>おさそいを休む</translation>
    </message>
    <message>
        <source>Resume invitations</source>
        <extracomment>The end of that.</extracomment>
        <translation>おさそいを再開</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>今夜</translation>
    </message>
    <message>
        <source>Until a day …</source>
        <translation>ある日まで …</translation>
    </message>
</context>
<context>
    <name>TypedFields</name>
    <message>
        <source>Type, or turn the wheel, or use the arrow keys</source>
        <translation>入力、ホイール、または矢印キーで</translation>
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
        <translation>元にもどす: {what}</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>1 picture</source>
        <translation>写真 1枚</translation>
    </message>
    <message>
        <source>And also</source>
        <extracomment>The heading over a second text that belongs to a moment: another truth beside the first one.</extracomment>
        <translation>それから</translation>
    </message>
    <message>
        <source>How I am here</source>
        <extracomment>The heading over the faces, when the moment is told to somebody.</extracomment>
        <translation>このときのわたし</translation>
    </message>
    <message>
        <source>It says this again.</source>
        <translation>この言葉にもどりました。</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>気づいた日時</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>What it said before is forgotten.</source>
        <translation>前の言葉は忘れました。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures</source>
        <translation>
            <numerusform>写真 {count}枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsPane</name>
    <message>
        <source>Bring this back</source>
        <translation>これをもどす</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>前の版</translation>
    </message>
    <message>
        <source>Forget what it said before</source>
        <translation>前の言葉を忘れる</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>{day}まで</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>前の言葉</translation>
    </message>
    <message>
        <source>What it said before would go for good. The moment stays as it is now.</source>
        <translation>前の言葉は完全になくなります。ひとときは今のまま残ります。</translation>
    </message>
    <message>
        <source>Yes, forget it</source>
        <translation>はい、忘れる</translation>
    </message>
    <message>
        <source>‹ Back to the moment</source>
        <translation>‹ ひとときへもどる</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>見せかた</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>タイル</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>A breath</source>
        <translation>ひと呼吸</translation>
    </message>
    <message>
        <source>Another</source>
        <extracomment>One more of its kind: another question, another thing to hold on to.</extracomment>
        <translation>ほかのもの</translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>The letter of the key for this: it stays.</extracomment>
        <translation>B</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the one before.</extracomment>
        <translation>もどる</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <extracomment>A button that closes the window; it is a good thing to say.</extracomment>
        <translation>今はこれで十分</translation>
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
        <translation>これをしまう</translation>
    </message>
    <message>
        <source>Someone to reach</source>
        <translation>声をかけられる人</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>The name of the key: the space bar.</extracomment>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Without the breath</source>
        <translation>呼吸なしで</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>A few things that met you on the way.</source>
        <translation>途中で出会った、いくつかのこと。</translation>
    </message>
    <message>
        <source>Here it is as you wrote it.</source>
        <translation>書いたときのまま、ここにあります。</translation>
    </message>
    <message>
        <source>Nothing to do with it. It is only here again.</source>
        <translation>することはありません。また、ここにあるだけです。</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>A button: this goes out of sight, and nothing is lost.</extracomment>
        <translation>しまう</translation>
    </message>
    <message>
        <source>Read it all, or let your eye rest on one.</source>
        <translation>全部読んでも、ひとつに目を休めても。</translation>
    </message>
    <message>
        <source>Some of what was there.</source>
        <translation>そこにあったもののいくつか。</translation>
    </message>
    <message>
        <source>The week that was</source>
        <translation>この1週間</translation>
    </message>
    <message>
        <source>Whatever else the week was, this was in it.</source>
        <translation>どんな1週間だったとしても、これもありました。</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>appreciated: {what}</source>
        <translation>ありがたいと思った: {what}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A few keys, from anywhere</source>
        <translation>どこからでも使えるキー</translation>
    </message>
    <message>
        <source>About every {minutes} minutes, from {starts} to {ends}, {days}.</source>
        <translation>{starts}から{ends}まで、およそ{minutes}分おきに。{days}。</translation>
    </message>
    <message>
        <source>Around {times}, {days}.</source>
        <translation>{times}ごろに。{days}。</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>少なく</translation>
    </message>
    <message>
        <source>More</source>
        <translation>多く</translation>
    </message>
    <message>
        <source>No day of the week is chosen, so none come.</source>
        <translation>曜日が選ばれていないので、ひとつも来ません。</translation>
    </message>
    <message>
        <source>No time of the day is chosen, so none come.</source>
        <translation>時刻が選ばれていないので、ひとつも来ません。</translation>
    </message>
    <message>
        <source>None come by themselves. All else is there as before.</source>
        <translation>ひとりでには来ません。ほかはすべて前のままです。</translation>
    </message>
    <message>
        <source>None come while you take a break from noting.</source>
        <translation>書くのをお休みしているあいだは来ません。</translation>
    </message>
    <message>
        <source>Now and then, an invitation</source>
        <translation>ときどき、おさそい</translation>
    </message>
    <message>
        <source>One short line, which asks for no answer. It waits for a natural break, and goes by itself.</source>
        <translation>答えのいらない、短い一行です。区切りのいいときを待って来て、ひとりでに消えます。</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>別のキー</translation>
    </message>
    <message>
        <source>See the welcome again</source>
        <translation>「はじめに」をもう一度見る</translation>
    </message>
    <message>
        <source>Small good moments</source>
        <translation>小さな、よいひととき</translation>
    </message>
    <message>
        <source>The spark in the tray opens a note, too, and so does the command {command}</source>
        <translation>トレイのともしびや、コマンド {command} からも書けます</translation>
    </message>
    <message>
        <source>They open a place for a few words, over whatever is in front.</source>
        <translation>今のウィンドウの上に、少し言葉を書く場所が開きます。</translation>
    </message>
    <message>
        <source>This desktop shows no icons in a tray. Starting Glimmer again brings its window back, and this command opens a note: {command}</source>
        <translation>このデスクトップにはトレイのアイコンが出ません。Glimmerをもう一度起動するとウィンドウにもどれます。書くときは、このコマンドでも開きます: {command}</translation>
    </message>
    <message>
        <source>Three short cards</source>
        <translation>3枚の短いカード</translation>
    </message>
    <message>
        <source>What a glimmer is, when invitations may come, and the keys</source>
        <translation>きらめきとは何か、おさそいがいつ来てよいか、そしてキー</translation>
    </message>
    <message>
        <source>When they may come</source>
        <translation>いつ来てよいか</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>毎日</translation>
    </message>
</context>
<context>
    <name>WelcomePresenter</name>
    <message>
        <source>Esc keeps them as they are, Backspace is for none.</source>
        <translation>Escでこのまま、Backspaceでキーなしに。</translation>
    </message>
    <message>
        <source>No keys are chosen.</source>
        <translation>キーは選ばれていません。</translation>
    </message>
    <message>
        <source>Press {chord} now, if you like.</source>
        <translation>よかったら、今{chord}を押してみても。</translation>
    </message>
    <message>
        <source>They work. From now on they open a note.</source>
        <translation>使えました。これから、このキーで書けます。</translation>
    </message>
    <message>
        <source>Try them now, if you like: {keys}</source>
        <translation>よかったら、今ためしてみても: {keys}</translation>
    </message>
    <message>
        <source>{setting} is {value} again</source>
        <translation>{setting}は、また{value}になりました</translation>
    </message>
</context>
<context>
    <name>WelcomeWindow</name>
    <message>
        <source>Welcome</source>
        <translation>はじめに</translation>
    </message>
</context>
<context>
    <name>WhenButton</name>
    <message>
        <source>When it was; change it here</source>
        <translation>いつのことか。ここで変えられます</translation>
    </message>
    <message>
        <source>When: now, {time}</source>
        <translation>いつ: 今、{time}</translation>
    </message>
    <message>
        <source>When: {time}</source>
        <translation>いつ: {time}</translation>
    </message>
</context>
<context>
    <name>WhenEditor</name>
    <message>
        <source>10 minutes ago</source>
        <translation>10分前</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>これにする</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>いつのことでしたか？</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>1時間前</translation>
    </message>
    <message>
        <source>calendar ▾</source>
        <translation>カレンダー ▾</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>きのう</translation>
    </message>
</context>
<context>
    <name>Whys</name>
    <message>
        <source>Glimmer, in the keyring of this desktop</source>
        <translation>デスクトップのキーリングの中のGlimmer</translation>
    </message>
    <message>
        <source>The entry for starting with the desktop</source>
        <translation>デスクトップといっしょに起動する設定</translation>
    </message>
    <message>
        <source>a file in it is larger than {limit} MB</source>
        <translation>中に{limit} MBより大きいファイルがあります</translation>
    </message>
    <message>
        <source>a page</source>
        <translation>あるページ</translation>
    </message>
    <message>
        <source>a photo of {day}, {name}</source>
        <translation>{day}の写真、{name}</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>読めませんでした</translation>
    </message>
    <message>
        <source>it did not do it; it opens nothing any more</source>
        <extracomment>The keyring did not take the entry of Glimmer away; the entry opens nothing.</extracomment>
        <translation>できませんでした。もう何も開きません</translation>
    </message>
    <message>
        <source>it does not answer; it opens nothing any more</source>
        <extracomment>The keyring does not answer, and the entry of Glimmer in it opens nothing.</extracomment>
        <translation>返事がありません。もう何も開きません</translation>
    </message>
    <message>
        <source>it does not say when it was</source>
        <translation>いつのことか書かれていません</translation>
    </message>
    <message>
        <source>it has too many files: more than {limit}</source>
        <translation>ファイルが多すぎます（{limit}個を超えています）</translation>
    </message>
    <message>
        <source>it holds backups under another passphrase; another folder works</source>
        <translation>別の合言葉のバックアップが入っています。ほかのフォルダなら使えます</translation>
    </message>
    <message>
        <source>it holds backups without a passphrase; another folder works</source>
        <translation>合言葉のないバックアップが入っています。ほかのフォルダなら使えます</translation>
    </message>
    <message>
        <source>it is a file, not a folder</source>
        <translation>フォルダではなくファイルです</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダです</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>シンボリックリンクです</translation>
    </message>
    <message>
        <source>it is damaged, or not what it seems to be</source>
        <translation>傷んでいるか、見かけと違うものです</translation>
    </message>
    <message>
        <source>it is in the journal&apos;s own folder, so it would be no second copy</source>
        <translation>日記と同じフォルダの中なので、2つ目の控えになりません</translation>
    </message>
    <message>
        <source>it is larger than a photo may be</source>
        <extracomment>A picture that a diary brings.</extracomment>
        <translation>写真の上限より大きいものです</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>パスワードがかかっています</translation>
    </message>
    <message>
        <source>it is locked; it opens nothing any more</source>
        <extracomment>The keyring is locked, and the entry of Glimmer in it opens nothing.</extracomment>
        <translation>鍵がかかっています。もう何も開きません</translation>
    </message>
    <message>
        <source>it is no diary that Glimmer knows</source>
        <translation>Glimmerの知っている日記ではありません</translation>
    </message>
    <message>
        <source>it is not a JPEG, PNG or WebP picture</source>
        <translation>JPEG、PNG、WebPの画像ではありません</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>普通のファイルではありません</translation>
    </message>
    <message>
        <source>it is not plain text (UTF-8)</source>
        <translation>テキスト（UTF-8）ではありません</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <extracomment>All of these stand in brackets behind a sentence such as “{path} could not be written”, or behind a colon.</extracomment>
        <translation>読み取り専用です</translation>
    </message>
    <message>
        <source>it is too long: more than {limit} characters</source>
        <translation>長すぎます（{limit}文字を超えています）</translation>
    </message>
    <message>
        <source>it was damaged or changed after it was made</source>
        <translation>作ったあとで傷んだか、変わっています</translation>
    </message>
    <message>
        <source>it would take more than half of the free disk</source>
        <translation>ディスクの空きの半分より多く使います</translation>
    </message>
    <message>
        <source>its date cannot be read</source>
        <translation>日付を読み取れません</translation>
    </message>
    <message>
        <source>its date could be one of two days; 2026-11-22 is always clear</source>
        <translation>2つの日のどちらともとれます。2026-11-22の形ならはっきりします</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>{number}ページ目</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>{number}行目</translation>
    </message>
    <message>
        <source>the desktop does not answer</source>
        <translation>デスクトップから返事がありません</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>the folder above it is not there</source>
        <translation>上のフォルダがありません</translation>
    </message>
    <message>
        <source>the page of {time}</source>
        <translation>{time}のページ</translation>
    </message>
    <message>
        <source>the way to the program is too long for it</source>
        <translation>プログラムのパスが長すぎます</translation>
    </message>
    <message>
        <source>there is no keyring just now; it opens nothing any more</source>
        <translation>いまはキーリングがありません。もう何も開きません</translation>
    </message>
    <message>
        <source>there is no page in it</source>
        <translation>中にページがありません</translation>
    </message>
    <message>
        <source>there is no such day or time</source>
        <translation>そのような日や時刻はありません</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>中に何もありません</translation>
    </message>
    <message>
        <source>too many of its pages cannot be read: more than {limit}</source>
        <translation>読めないページが多すぎます（{limit}を超えています）</translation>
    </message>
    <message>
        <source>what was written there is not what can be read</source>
        <translation>書いたものと読めるものが違います</translation>
    </message>
    <message>
        <source>{name} is not in it</source>
        <translation>{name}が中にありません</translation>
    </message>
    <message>
        <source>{name}, day {day}</source>
        <translation>{name}の{day}日</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name}の{number}ページ目</translation>
    </message>
</context>
<context>
    <name>WordField</name>
    <message>
        <source>This is {length} characters long, and {limit} fit into one word.</source>
        <translation>{length}文字あり、ひとつの言葉に入るのは{limit}文字です。</translation>
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
        <translation>合いそうな言葉</translation>
    </message>
</context>
<context>
    <name>WordOrder</name>
    <message>
        <source>{word} (hidden)</source>
        <translation>{word}（かくしてあります）</translation>
    </message>
    <message>
        <source>{word}, starred</source>
        <translation>{word}（星つき）</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A passphrase has {limit} characters or more; a few plain words make a good one.</source>
        <translation>合言葉は{limit}文字以上です。ふだんの言葉をいくつか並べると、よい合言葉になります。</translation>
    </message>
    <message>
        <source>A value in it</source>
        <translation>その中の大切なこと</translation>
    </message>
    <message>
        <source>Always a good answer</source>
        <translation>いつでも、よい答え</translation>
    </message>
    <message>
        <source>Another backup or restore is under way. Once it is through, there can be one more.</source>
        <translation>ほかのバックアップか、もどす作業が進んでいます。終われば、もう一度できます。</translation>
    </message>
    <message>
        <source>Another program is using the journal at the moment. Your words stay here; try again soon.</source>
        <translation>今、ほかのアプリが日記を使っています。言葉はここに残っています。少ししてから、もう一度できます。</translation>
    </message>
    <message>
        <source>Another version of Glimmer is running. Quit it from its tray menu, then start this one.</source>
        <translation>別の版のGlimmerが動いています。そちらをトレイのメニューから終了すると、こちらを起動できます。</translation>
    </message>
    <message>
        <source>Calm, present, connected</source>
        <translation>静かに、ここにいて、つながっている</translation>
    </message>
    <message>
        <source>Full of energy, and it does not feel safe</source>
        <translation>力が入って、安心できない</translation>
    </message>
    <message>
        <source>Full of energy, and it feels safe</source>
        <translation>力がわいて、安心している</translation>
    </message>
    <message>
        <source>How it felt in my body</source>
        <translation>からだでどう感じたか</translation>
    </message>
    <message>
        <source>I felt</source>
        <extracomment>The heading over: seen, heard, understood, welcomed.</extracomment>
        <translation>わたしは</translation>
    </message>
    <message>
        <source>In my body</source>
        <translation>からだの中</translation>
    </message>
    <message>
        <source>It felt</source>
        <extracomment>The heading over words such as: safe, warm, connected.</extracomment>
        <translation>どんな感じ</translation>
    </message>
    <message>
        <source>Little energy, and it does not feel safe</source>
        <translation>力が出なくて、安心できない</translation>
    </message>
    <message>
        <source>Little energy, and it feels safe</source>
        <translation>力が抜けて、安心している</translation>
    </message>
    <message>
        <source>Nothing is here yet. One word is enough.</source>
        <translation>まだ何もありません。ひとことで足ります。</translation>
    </message>
    <message>
        <source>Nothing was removed: some moments or photos are not as they were kept, and an older backup may have them whole. In a terminal, glimmer doctor says which.</source>
        <translation>何も取りのぞいていません。とっておいたときと違っているひとときや写真があり、古いバックアップに無事なものがあるかもしれません。どれかはターミナルの glimmer doctor でわかります。</translation>
    </message>
    <message>
        <source>Stopped, as you asked. Nothing was changed.</source>
        <translation>やめました。何も変わっていません。</translation>
    </message>
    <message>
        <source>That moment is not there any more.</source>
        <translation>そのひとときは、もうありません。</translation>
    </message>
    <message>
        <source>The disk is full. With a little room made on it, this can be kept.</source>
        <translation>ディスクがいっぱいです。少し空けば、とっておけます。</translation>
    </message>
    <message>
        <source>The file {path} is not a Glimmer journal. Nothing in it was touched. Move it elsewhere, and a new journal can begin.</source>
        <translation>{path}はGlimmerの日記ではありません。中には手をふれていません。ほかへ移せば、新しい日記を始められます。</translation>
    </message>
    <message>
        <source>The journal can be read but not written to: {path}. Once the file may be changed, it works again.</source>
        <translation>日記は読めますが、書きこめません: {path}。ファイルを変えられるようになれば、また使えます。</translation>
    </message>
    <message>
        <source>The journal has a passphrase already.</source>
        <translation>日記にはもう合言葉があります。</translation>
    </message>
    <message>
        <source>The journal has no passphrase.</source>
        <translation>日記に合言葉はありません。</translation>
    </message>
    <message>
        <source>The journal is locked. Once it is unlocked, this can be shown.</source>
        <translation>日記に鍵がかかっています。あければ、見られます。</translation>
    </message>
    <message>
        <source>The journal {path} cannot be read as it is. Nothing in it was overwritten. In a terminal, glimmer doctor --repair makes a new one of all that can be read, and keeps the file as it is.</source>
        <translation>日記{path}は、今のままでは読めません。上書きしたものはありません。ターミナルの glimmer doctor --repair で、読めるものすべてから新しい日記を作れます。元のファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>The journal {path} was moved or replaced meanwhile. Once it is back, this can be kept; to use the file that is there now, copy your words, quit Glimmer and start it again.</source>
        <translation>日記{path}は、途中で移されたか、入れかえられました。もどってくれば、とっておけます。今あるファイルを使うには、言葉をコピーし、Glimmerを終了してもう一度起動します。</translation>
    </message>
    <message>
        <source>The key file {path} is damaged or not there. A copy of it lies beside each backup: put that in its place, and the journal opens.</source>
        <translation>鍵のファイル{path}が傷んでいるか、見あたりません。写しがどのバックアップのそばにもあり、それを元の場所に置くと日記が開きます。</translation>
    </message>
    <message>
        <source>The keyring of this desktop did not do it.</source>
        <translation>デスクトップのキーリングでできませんでした。</translation>
    </message>
    <message>
        <source>The keyring of this desktop does not answer.</source>
        <translation>デスクトップのキーリングから返事がありません。</translation>
    </message>
    <message>
        <source>The keyring of this desktop has nothing that opens this journal.</source>
        <translation>デスクトップのキーリングに、この日記を開くものはありません。</translation>
    </message>
    <message>
        <source>The keyring of this desktop is locked.</source>
        <translation>デスクトップのキーリングに鍵がかかっています。</translation>
    </message>
    <message>
        <source>There are moments in this journal already, so nothing was added to it.</source>
        <translation>この日記にはもうひとときがあるので、何も足しませんでした。</translation>
    </message>
    <message>
        <source>There is a file called “{name}” already. Choose another name, and both stay.</source>
        <translation>「{name}」というファイルがもうあります。別の名前なら、どちらも残ります。</translation>
    </message>
    <message>
        <source>There is a slip in the recovery code. Compare it with what you wrote down, group by group.</source>
        <translation>復旧コードに、どこか違うところがあります。書きとめたものと、ひとかたまりずつ見くらべられます。</translation>
    </message>
    <message>
        <source>There is no screen to show a window on. Commands work without one.</source>
        <translation>ウィンドウを出す画面がありません。コマンドは画面がなくても使えます。</translation>
    </message>
    <message>
        <source>This backup cannot be brought back: {why}. Nothing was changed; another may do.</source>
        <translation>このバックアップはもどせません: {why}。何も変わっていません。ほかのものなら、もどせるかもしれません。</translation>
    </message>
    <message>
        <source>This backup is under another passphrase than the journal. With Glimmer quit, “glimmer restore” asks for it on a terminal.</source>
        <translation>このバックアップの合言葉は、日記のものと違います。Glimmerを終了してから、ターミナルで「glimmer restore」を使うと、合言葉を聞きます。</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could keep a key.</source>
        <translation>このデスクトップには、鍵を預かれるキーリングがありません。</translation>
    </message>
    <message>
        <source>This did not open the journal. Small and large letters count; the recovery code opens it, too.</source>
        <translation>これでは日記が開きませんでした。大文字と小文字は区別されます。復旧コードでも開きます。</translation>
    </message>
    <message>
        <source>This is {length} characters long, and {limit} fit into one moment. Two moments could hold it all.</source>
        <translation>{length}文字あり、ひとつのひとときに入るのは{limit}文字です。2つに分ければ、全部入りそうです。</translation>
    </message>
    <message>
        <source>This journal was last opened by a newer Glimmer. Nothing in it was touched. Install the newer version to go on.</source>
        <translation>この日記を最後に開いたのは、もっと新しいGlimmerです。中には手をふれていません。新しい版を入れると、続けられます。</translation>
    </message>
    <message>
        <source>This machine lacks {name}. {hint}</source>
        <extracomment>{name} is a library. {hint} is a whole sentence.</extracomment>
        <translation>このパソコンには{name}がありません。{hint}</translation>
    </message>
    <message>
        <source>This needs {needed} MB of room beside the journal for a while. With that much free, it can be done.</source>
        <translation>しばらくのあいだ、日記のそばに{needed}MBの空きが要ります。それだけ空けば、できます。</translation>
    </message>
    <message>
        <source>Through</source>
        <extracomment>The heading over the senses: the moment came through sight, sound, smell ...</extracomment>
        <translation>何を通して</translation>
    </message>
    <message>
        <source>What did you notice?</source>
        <translation>何に気づきましたか？</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>何がありましたか？</translation>
    </message>
    <message>
        <source>What is your body saying?</source>
        <translation>からだは何と言っていますか？</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>どこで</translation>
    </message>
    <message>
        <source>Where in my body</source>
        <translation>からだのどこ</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>だれと</translation>
    </message>
    <message>
        <source>body note</source>
        <translation>からだメモ</translation>
    </message>
    <message>
        <source>glimmer</source>
        <translation>きらめき</translation>
    </message>
    <message>
        <source>lively</source>
        <extracomment>A face: full of energy, and it feels safe.</extracomment>
        <translation>いきいき</translation>
    </message>
    <message>
        <source>not sure</source>
        <extracomment>A face: it cannot be said just now.</extracomment>
        <translation>わからない</translation>
    </message>
    <message>
        <source>on guard</source>
        <extracomment>A face: full of energy, and it does not feel safe; like a watchful animal. No blame and no illness in it.</extracomment>
        <translation>身がまえ</translation>
    </message>
    <message>
        <source>restful</source>
        <extracomment>A face: little energy, and it feels safe.</extracomment>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>settled</source>
        <extracomment>A face: calm, present, connected. A state that passes; said of a person or of a body, without gender if you can.</extracomment>
        <translation>おだやか</translation>
    </message>
    <message>
        <source>shut down</source>
        <extracomment>A face: little energy, and it does not feel safe; like a turtle in its shell. No illness in it.</extracomment>
        <translation>とじている</translation>
    </message>
    <message>
        <source>trigger</source>
        <extracomment>What put the body on guard. The usual word of your language in this sense.</extracomment>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>{limit} are starred, and that is as many as can stand out. Take a star off first.</source>
        <translation>星は{limit}個つけてあり、目立たせられるのはここまでです。先にひとつはずすと、つけられます。</translation>
    </message>
    <message>
        <source>{path} could not be read ({why}). Is it there, and may it be opened?</source>
        <translation>{path}を読めませんでした（{why}）。そこにありますか。開いてよいファイルですか。</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). Nothing was lost; you can try again.</source>
        <translation>{path}に書けませんでした（{why}）。何もなくなっていません。もう一度できます。</translation>
    </message>
    <message>
        <source>“{name}” could not be read as a picture. Another copy of it may work.</source>
        <translation>「{name}」は画像として読めませんでした。ほかの写しなら読めるかもしれません。</translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be read here ({why}). Nothing was changed.</source>
        <translation>「{name}」はここで読めるファイルではありません（{why}）。何も変わっていません。</translation>
    </message>
    <message>
        <source>“{name}” is not a picture that can be shown here. JPEG, PNG and WebP work.</source>
        <translation>「{name}」はここで見られる画像ではありません。JPEG、PNG、WebPなら使えます。</translation>
    </message>
    <message>
        <source>“{name}” is too large to take in. A smaller copy of it would work.</source>
        <translation>「{name}」は大きすぎて入りません。小さな写しなら入ります。</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>(more than one can be true)</source>
        <translation>（いくつでも）</translation>
    </message>
    <message>
        <source>Covered until it is clicked</source>
        <translation>クリックするまでかくれています</translation>
    </message>
    <message>
        <source>Where I am</source>
        <translation>今のわたし</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Days</source>
        <translation>日々</translation>
    </message>
</context>
<context>
    <name>_Offer</name>
    <message>
        <source>Add “{word}”</source>
        <translation>「{word}」を足す</translation>
    </message>
</context>
</TS>
