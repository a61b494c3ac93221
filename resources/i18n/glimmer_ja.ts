<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Album</name>
    <message>
        <source>Moments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppreciatedField</name>
    <message>
        <source>+ I appreciate this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for? It may stay open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>An invitation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskingLess</name>
    <message>
        <source>without {what}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>A new backup is made first…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new backup of everything as it is now is made first, and looked over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups from before the passphrase are still in there, and anyone can read them. Under Privacy a sealed one can take their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the second folder the same is done; older files that go: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the second folder: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the second folder: {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the same disk as your moments; one elsewhere helps when a disk breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of before can be brought back then: not what you let go, and not how a moment was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of backups that a disk had changed, so much is whole again, from the other copy: {count}. It may be well to have an eye on that disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older backups gone: {count}. The new one is all there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older backups in the second folder that a disk has changed: {count}. The newest one is whole; it may be well to have an eye on that disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older backups still hold it, until they go by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older backups that a disk has changed: {count}. The new one is whole; in a terminal, glimmer doctor says which are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that a disk had changed are whole again, from a backup: {count}. It may be well to have an eye on that disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So do files that were put aside beside them: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup found moments that are not as they were kept: {count}. In a terminal, glimmer doctor says which; an older backup may still have them whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup found photos that are not as they were kept: {count}. In a terminal, glimmer doctor says which; an older backup may still have them whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second folder has not been there since {since}. When it is back, copies go on by themselves. The last one in it: {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second folder is not there just now. When it is, copies go on by themselves. The last one in it: {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second folder is not there just now: it keeps what it has until it is back, and the next copy there takes it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second folder still holds it. The next copy that is made there takes it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then all older ones go: {count}, from {first} to {last}, with pictures that only they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then all older ones go: {count}, of {first}, with pictures that only they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of today. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of today: {path} is damaged. It was left as it is, and so were older backups. In a terminal, glimmer doctor says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no second copy of the last backup. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet. It comes by itself, in quiet minutes after the next change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way: {done} of {total} looked at or copied…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the bin stays in it. Exports, and backups in other folders, a second folder of before too, are left alone. A disk may keep traces of a file until it needs the room, and who syncs a folder may keep versions of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you let go for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you let go for good is still in there; the next copy takes it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your moments and the backup beside them are whole. Only the copy could not be written to {path} ({why}). Once it can, the next change brings it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your moments and the backup beside them are whole. Only the copy could not be written: {path} lets nothing be written. Once it does, the next change brings it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your moments and the backup beside them are whole. Only the copy in {path} found no room. With a little room made there, the next change brings it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your moments are kept as always. Only today&apos;s backup could not be written to {path} ({why}). Once it can, the next change brings one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your moments are kept as always. Only today&apos;s backup could not be written: {path} lets nothing be written. Once it does, the next change brings one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your moments are kept as always. Only today&apos;s backup found no room: the disk with {path} is full. With a little room made there, the next change brings one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message>
        <source>Hear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this computer can play it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One soft sound, with the card or as a pause ends, where that is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BesidePane</name>
    <message>
        <source>Fold away what was hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was hard, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more of this day in the gallery.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinView</name>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty for good …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty it for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was let go lately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is let go stays here for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moments} would be gone for good, pictures and all. Nothing here could bring that back; backups from before would still hold it, until it is taken out of them, too (Settings, Keeping).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>A folder of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As moments on the days they were taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture came in, {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture would come in, {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a date of their own, on the day of the file: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged, cut short, or closed to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than a photo may be ({limit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a JPEG, PNG or WebP picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of {days} days from {first} to {last}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures came in as one moment, {days}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures came in as {moments}, {days}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures would come in as one moment, {days}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures would come in as {moments}, {days}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringingFrame</name>
    <message>
        <source>Bring them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left out, and why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringingPresenter</name>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {count}, in the bin for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringingWindow</name>
    <message>
        <source>A folder of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of pictures comes in as moments on the days they were taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing them in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the pictures …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of one minute as one moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they were taken is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrokenAnywhere</name>
    <message>
        <source>What was noted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>The year after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameBackRow</name>
    <message>
        <source>+ it came again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameBeforeRow</name>
    <message>
        <source>+ what came before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other moments yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a moment</source>
        <extracomment>Stands in the place of the words of a moment that has none.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapturePresenter</name>
    <message>
        <source>A picture is still on its way. Then this is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. What came after it is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away. What is said waits here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptureWindow</name>
    <message>
        <source>Ctrl V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>The name of the key, as it stands on keyboards of your country.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>A page, and what was noted today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause, if you would like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest for a while ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings can change it again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardPreview</name>
    <message>
        <source>The card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardWindow</name>
    <message>
        <source>An invitation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Note a glimmer with this value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChordButton</name>
    <message>
        <source>Listening. Esc keeps them, Backspace is for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs use that. One more: Ctrl, Alt or Super?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to choose other keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Ctrl, Alt or Super, please</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>It opens a Glimmer journal whose passphrase was forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Companion</name>
    <message>
        <source>Erasing was cut short. It is finished now: what was here is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glimmer is still here, in the tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glimmer is still here. Start it again to come back to this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop shows no tray icons. On GNOME the AppIndicator extension adds them; until then, start Glimmer again to come back here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copied</name>
    <message>
        <source>And also: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CropSurface</name>
    <message>
        <source>The part of the picture that shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} by {height}, {x} from the left, {y} from the top. Arrows move it, with Shift they make it larger or smaller.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>1 moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} moments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>A diary of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a diary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day One, Daylio, jrnl, RedNotebook and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as words under the text: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page of {program} came in, {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page of {program} would come in, {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos with them: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays behind: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{pages} pages of {program} came in, {days}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pages} pages of {program} would come in, {days}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{where}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiaryPresenter</name>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {count}, in the bin for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiaryWindow</name>
    <message>
        <source>A diary comes in page by page, each on its own day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A diary of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing it in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day One, Daylio, Journey, jrnl, RedNotebook, your notes, or a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a table. Which of its columns is what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pages are glimmers, and may come up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else is in it, and what becomes of that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its moods are to you:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the day and the words there are no pages:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays a word</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DidNextOpener</name>
    <message>
        <source>+ what I did next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dragged</name>
    <message>
        <source>Pictures of the first {count} moments went along. “Into a file …” takes all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DriftPresenter</name>
    <message>
        <source>Nothing drifts by yet. What you keep close will.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DriftWays</name>
    <message>
        <source>Back</source>
        <extracomment>To the one before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough for now</source>
        <extracomment>A button that closes the window; it is a good thing to say.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>The name of the key, as it stands on keyboards of your country.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O</source>
        <extracomment>The letter of the key that opens it: it stays.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>To the next one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DriftWindow</name>
    <message>
        <source>Drift</source>
        <extracomment>The window where kept moments pass by slowly by themselves: floating on water, no effort.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays here. Another key shows the ways.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierEvening</name>
    <message>
        <source>A page of {day} still lies open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Said when something was kept: it is in the journal now. Impersonal, like “It is kept”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierLine</name>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditPane</name>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A button: what was written is kept. To keep safe, as a thing in a drawer; the same word as in “Kept”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>A picture is still on its way. Then this is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the changes you had begun.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>A link there leads to {path}, which stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All but this is erased. It can be removed by hand:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that Glimmer keeps here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments, pictures, backups and choices. What you exported stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups in {path} stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way back. To take your moments along, export them first. Glimmer leaves when all is gone; the program itself stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These lie there too and are not from Glimmer. They go along:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you exported or printed stays where you put it. So do backups in other folders, and copies that other programs made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your moments, their pictures, the backups beside them, what you chose and the log: all of it goes. That is {count} files, {size}, in these folders:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErasingWindow</name>
    <message>
        <source>All that Glimmer keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is being erased. Glimmer leaves with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what is here …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evening</name>
    <message>
        <source>Its page is there at any hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This evening</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EveningPresenter</name>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. What came after it is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>The day it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EveningWindow</name>
    <message>
        <source>Ctrl Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page, faces, the day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message>
        <source>Fold {face}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold ▴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {face}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show ▾</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>(more than one can be true)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ and also…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ another cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ before that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ it felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ with whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And also</source>
        <extracomment>The heading over a second text that belongs to a moment: another truth beside the first one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or begin with one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where I am</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Shows these moments in the gallery</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>By the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out triggers and hard faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is drawn yet, and that is fine. Once eight moments say whether something eased, what was there with them stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private moments and those let go are left out, and people are never counted. What was there need not be what helped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows these moments in the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band shows how sure this can be with so few moments: 95 times in a hundred, it holds. Below eight, nothing is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values they touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something eased a touch, this was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With triggers and hard faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>+ another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do you feel it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Back</source>
        <extracomment>To the one before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>The name of the key, as it stands on keyboards of your country.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put away, kept as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>Drift</source>
        <extracomment>The window where kept moments pass by slowly by themselves: floating on water, no effort.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys}: on the month that is in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys}: own moments, one at a time, for a rest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FullPicture</name>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <extracomment>Keys to press together; named as on keyboards of your country (German: Strg+C).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>The name of the key, as it stands on keyboards of your country.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole</source>
        <extracomment>A button: the picture as large as the window lets all of it be seen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Back to the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Back to the moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>All right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One word is enough to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Take the last step back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chord} notes a glimmer from anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryPresenter</name>
    <message>
        <source>Brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A button, and said when it is done: to the bin, from where it can come back. Use a form that is right for both, such as a noun or an infinitive.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryRoom</name>
    <message>
        <source>Its words are copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GratitudeLine</name>
    <message>
        <source>+ another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do you feel it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroundPicture</name>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroundPresenter</name>
    <message>
        <source>No program here opens web pages. The address is {address}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroundWindow</name>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpsPage</name>
    <message>
        <source>What helps me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and more in Glimmer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Five things to see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four things to touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One taste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two scents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HowFar</name>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySteps</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In COSMIC: Settings, Input Devices, Keyboard, Keyboard Shortcuts, Custom, Add Shortcut. Each of these commands gets a name and keys there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In GNOME: Settings, Keyboard, View and Customize Shortcuts, Custom Shortcuts, Add Shortcut. Each of these commands gets a name and keys there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Hyprland: these lines go into ~/.config/hypr/hyprland.conf. They work as soon as it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Plasma: System Settings, Keyboard, Shortcuts, Add New, Command or Script. Each of these commands gets keys there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Xfce: Settings, Keyboard, Application Shortcuts, Add. Each of these commands gets keys there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In sway: these lines go into ~/.config/sway/config. They work once sway has read it again (swaymsg reload).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys from the desktop itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop binds keys to commands on a page of its own, mostly in its keyboard settings. These commands can have some.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindSwitch</name>
    <message>
        <source>This is a {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✦ {kind} ▾</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaf</name>
    <message>
        <source>A trigger was noted once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it reached you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it reached you then</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It felt “{word}” %Ln times.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It felt “{word}” once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Something came through “{word}” %Ln times.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Something came through “{word}” once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Triggers were noted %Ln times.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What came up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came up then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What mattered in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you were then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You were here on %Ln days: “{word}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You were here on one day: “{word}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others you named</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{face}” was there on %Ln days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{face}” was there on one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{word}” came up %Ln times.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” came up once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{word}” was touched %Ln times.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” was touched once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeafHead</name>
    <message>
        <source>Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown here, to print, to keep as a PDF, or to copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeafPage</name>
    <message>
        <source>Fold it away again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words. These are counts of what you noted, nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing hard was noted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is told of this month, and that is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is told of this year, and that is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was hard, too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeafPresenter</name>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here to put on paper.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeafSheet</name>
    <message>
        <source>Looking back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftAloneList</name>
    <message>
        <source>It may come again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may come up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left alone again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left alone. “Not this one again”, beside what comes up, does that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These do not come up by themselves, here or in Ground me. They are all in the gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Take the last step back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LengthRow</name>
    <message>
        <source>+ for longer, − for shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Others like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a moment that is not here any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Moments, one line each</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>Noted while it was locked, and here now: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was noted while it was locked waits on, sealed. {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockedWindow</name>
    <message>
        <source>Glimmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it can be read until it is unlocked. What you note meanwhile is kept, sealed, and joins it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Asking the keyring of this desktop …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>A month ago today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture you kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year ago today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a month ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a year ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About half a year ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {years} years ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything at “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything with “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a year ago today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this one again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing from {what} will come up by itself. It all stays in the gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing with “{what}” will come up by itself. It all stays in the gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>A button: this goes out of sight, and nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week that was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two weeks: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment will not come up by itself. It stays in the gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{years} years ago today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookBackPresenter</name>
    <message>
        <source>It may come up again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message>
        <source>Some of what was kept last is not in the journal any more (writes: {count}): an older file came in its place, or one beside it was taken away. What is here stays, and you can go on. A backup may have the rest; in a terminal, glimmer doctor says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was kept only half, and a file that would have undone it is gone. What can be read stays, and you can go on. A backup may have the rest; in a terminal, glimmer doctor says more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainScreen</name>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations can come while Glimmer runs. Start it with the desktop?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I can count on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, start it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Glimmer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message>
        <source>1 is so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of them has another one and keeps it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them carry “{word}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back, all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on {day}. {done}. {back}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept close: {moments}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go: {moments}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer kept close: {moments}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer private: {moments}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is kept close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them carries “{word}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private now: {moments}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept close already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are private already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have changed since, and stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With “{word}” now: {moments}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without “{word}” now: {moments}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} are so already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them have another one and keep it too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}, together or not at all …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moments} as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moments} will be here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moments} will be kept close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moments} will be let go. For 30 days they can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moments} will be private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moments} will carry “{word}” ({family}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moments} will no longer be kept close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moments} will no longer be private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moments} will no longer carry “{word}” ({family}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyBar</name>
    <message>
        <source>1 moment chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift through them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep close</source>
        <extracomment>A button: from now on this moment is near at hand, near the heart. Not “favourite”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A button, and said when it is done: to the bin, from where it can come back. Use a form that is right for both, such as a noun or an infinitive.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a word away</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} moments chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{family}: to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{family}: to take away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyOut</name>
    <message>
        <source>Copied: {moments}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private, and not copied: {moments}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyPresenter</name>
    <message>
        <source>Change them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>By place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What brings me here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{eased} of {noted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: eased {count} times; between {low} and {high} in a hundred</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapField</name>
    <message>
        <source>Words from your moments for “{field}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>In your own words. The figures are counts of what you noted, nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page of your own words, to print, to keep as a PDF, or to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one page …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapPresenter</name>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written under “What helps” yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {length} characters long, and {limit} fit here. It is kept once it is shorter; nothing was cut.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>Asked by</source>
        <extracomment>The heading over the question that a moment answers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>The heading over the days on which it came again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care</source>
        <extracomment>The heading over: to me, to someone, received. Kindness, not nursing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How safe it feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I appreciate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came</source>
        <extracomment>The heading over: by itself, as a surprise, as expected.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept close</source>
        <extracomment>The heading over the moments that are near at hand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept close no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I did next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a touch more (2%)</source>
        <extracomment>How safe it feels now: only a little more; the small number is a gentle joke and stays.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>almost missed</source>
        <extracomment>It was nearly overlooked.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an animal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a surprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brightening</source>
        <extracomment>What it does to the energy: it brings it up, in a good way.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by itself</source>
        <extracomment>How it came: without any effort.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear</source>
        <extracomment>How strong it was: between mild and strong.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clearly more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept close</source>
        <extracomment>Said of a moment that is near at hand; agrees with “moment”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <extracomment>How safe it feels now: less than before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <extracomment>Care: kindness that one was given.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settling</source>
        <extracomment>What it does to the energy: it brings it down, in a good way.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>How safe it feels now: as before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to me</source>
        <extracomment>Care: kindness that went to oneself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to someone</source>
        <extracomment>Care: kindness that one gave.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a photo</source>
        <extracomment>Said of a moment: it has a picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentCard</name>
    <message>
        <source>and also</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentFoot</name>
    <message>
        <source>Del</source>
        <extracomment>The name of the key that deletes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep close</source>
        <extracomment>A button: from now on this moment is near at hand, near the heart. Not “favourite”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept close ♡</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A button, and said when it is done: to the bin, from where it can come back. Use a form that is right for both, such as a noun or an infinitive.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass it on</source>
        <extracomment>Share one moment with somebody: as a card or as text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentForm</name>
    <message>
        <source>One word is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you noticed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentWindow</name>
    <message>
        <source>A moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go. It can come back for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Take the last step back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnPaper</name>
    <message>
        <source>Kept as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be printed on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnLine</name>
    <message>
        <source>A line of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of your own: {leaf}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you like, in your own words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>+ Add a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name for “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order as I use them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word that “{word}” becomes one with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are offered while you note. Whatever you change here, no moment loses what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list has no such word: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” and “{other}” are one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is there: the two become one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is “{other}” now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” shown again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” without its star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>★ Star</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Your page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperButton</name>
    <message>
        <source>Copy it as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as a PDF …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pause</name>
    <message>
        <source>1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A breath at your own pace, if you like. Eyes open is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you like: in as it grows, out as it shrinks. Eyes open is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was more than a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was more than five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was more than ten seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was more than three minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was ten seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was three minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PausePresenter</name>
    <message>
        <source>Thank you. Fewer from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PauseWindow</name>
    <message>
        <source>A pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pauses</name>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invitation waits for a natural break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough invitations for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From that day on invitations come again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations are off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next invitation around {time}</source>
        <extracomment>{time} is a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more at this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause with me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet during a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet for a little after waking up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet for an hour after a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet for an hour after a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet for an hour after an invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet outside your hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until {when}</source>
        <extracomment>{when} is a time of day, “tomorrow” or a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet while Do Not Disturb is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet while Drift is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet while Ground me is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet while a note is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet while a window fills the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet while the screen is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet while the welcome is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet while this machine sleeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet while you are away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet while your camera is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet while your microphone is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet while your page is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet while your screen is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting until {when}</source>
        <extracomment>{when} is a time of day, “tomorrow” or a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking a break from noting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is here, if you would like to sit with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would you like to keep these invitations, have fewer, or stop them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>Stands in the place of {when} in “Quiet until {when}”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>the pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Add a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop, paste
or browse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del takes it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens it, Alt with an arrow moves it, Del takes it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this picture off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{picture}, {place} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>&amp;Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;words, for who cannot see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>The name of the key that deletes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A button, and said when it is done: to the bin, from where it can come back. Use a form that is right for both, such as a noun or an infinitive.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put to sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The glimmer it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asleep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>From your glimmer: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I make coffee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations are off just now, so nothing comes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite me at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for a calm moment, and an hour lies between two invitations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one breath with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Begin a plan with this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I make coffee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I step out of the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I wait for the kettle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This glimmer is not here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time is let go. The plan itself stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When {when}, {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a look at the sky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both feet feel the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one breath with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time of “{plan}” let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{plan}” added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{plan}” asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{plan}” awake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{plan}” changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{plan}” let go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>+ A new plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan ties something small to what comes anyway. Nobody asks how it went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glimmers you can count on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I come to “{place}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet, and that is fine. It might be something like this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptLine</name>
    <message>
        <source>Another</source>
        <extracomment>One more of its kind: another question, another thing to hold on to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>That is more brackets than can be followed. A few less, and it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than can be looked for at once. Up to {limit} words work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“or” waits for a word on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}” is not a date yet. A year works, or 2026-11, or 2026-11-22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}” is not a number yet. 3 works, or &gt;3, or &lt;=3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}” is not among them: “{name}:” can be {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}” waits for a word after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}”: there is no “{name}:”. There are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}”: this bracket closes nothing. Without it, it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}”: this bracket is not closed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}”: this quotation mark is not closed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message>
        <source>A month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year ago ({month})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another, by typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>The day it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <extracomment>The name of a menu with whatever else can be looked for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when</source>
        <extracomment>The name of a menu: in which time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with</source>
        <extracomment>The name of a menu: with whom.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source> and </source>
        <extracomment>Between two parts of a search, with the spaces around it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two parts of a search, with the spaces around it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before that {face}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>came back less than {count} times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>came back more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>came back more than {count} times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>came back once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came back once at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>came back {count} times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came back {count} times at most</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came back {count} times or more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>company “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cue “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {when} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not {what}</source>
        <extracomment>{what} is a part of a search, such as: cue “tea”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quality “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sense “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a photo</source>
        <extracomment>Said of a moment: it has a picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reaching</name>
    <message>
        <source>Open {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings has a place, under Ground me, for someone to reach.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and also</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>It came again. That is noted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Show {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>Copy the words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Go to a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>A few plain words make a good one. Spaces and small and large letters count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase over the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed backup is in their place. The journal is under the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed backup is made and looked over. Those from before go after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed one can take their place: it is made and looked over first, and then they are gone for good. What you let go for good since they were made is in no backup then. Where a folder is not there just now, they go when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who gets at them can read them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups from before can still be read without it. They are in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups from before the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups that were made before stay readable, in a second folder, too. At the end a sealed one can take their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not protect from a program that runs in your name while the journal is open, nor from somebody who watches you type. What you export can be read by anyone. Traces of the files as they were before may stay on the disk: to be safe from that too, the disk itself has to be encrypted. When the journal is locked, some of it may stay in this computer&apos;s memory for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It locks before this computer sleeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It locks with the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the journal should the passphrase be forgotten, and it is shown this once. Write it down, and keep it away from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It protects your moments, their pictures and the backups. Whoever gets hold of the disk, of a backup or of a synced folder reads none of it. Nor does somebody who sits down here while the journal is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the new one hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments, pictures and backups can be read with it alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No moment is touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passphrase any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing tells here how long nobody typed: it counts how long no window of Glimmer had the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing tells here when it sleeps: it locks once it is awake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing tells here when the screen is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open by itself when I am logged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a sealed one in their place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings has this too, under Privacy, for as long as they are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code that you have holds until you have typed the new one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code, as you wrote it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Everything is as it was; with some room made it can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal has no passphrase any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is being made readable. A backup is made first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is being sealed. A backup is made first; until it is done all stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is under the passphrase now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal opens by itself from now on, when you are logged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this desktop does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this desktop gets a key to the journal, never the passphrase, and Glimmer opens it with that when it starts. Whoever is logged in as you can read it then, and so can every program that runs in your name. A disk, a backup or a synced folder stay closed to others as long as the keyring has a password. Locked, the journal stays locked until you open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this desktop is asked. It may want its own password first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this desktop keeps a key to it. Once locked, it asks for the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase holds, and the old one no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new recovery code holds, and the old one no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase and its recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is asked for from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code stays the same, and no moment is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no backups from before the passphrase any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These go as soon as a sealed one is where they are:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two differ. Show lets you compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no keyring that could keep a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed back, so that it is sure to be right. Small letters and no dashes will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the passphrase and without the recovery code there is no way back to your moments. Nobody can open them then, and we cannot either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your moments are plain files again then: whoever can read your files can read them. Backups from before stay under the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} An entry of Glimmer may still be in it; it opens nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Lock” in the tray locks it, as glimmer lock does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SealingWindow</name>
    <message>
        <source>A passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Other programs can read it until you copy something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said and asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Note a glimmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search words, cues, values, places…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled</source>
        <extracomment>A face: calm, present, connected. A state that passes; said of a person or of a body, without gender if you can.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Make a page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page, for a session with somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you choose of some days, names as letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>And also</source>
        <extracomment>The heading over a second text that belongs to a moment: another truth beside the first one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How I am here</source>
        <extracomment>The heading over the faces, when the moment is told to somebody.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters stand for people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this page: {moments}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private, and not on it: {moments}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggers, and not on it: {moments}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionPresenter</name>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionSheet</name>
    <message>
        <source>A page for a session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionWindow</name>
    <message>
        <source>A page for a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page, for a session with somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names to become letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names to become letters: Anna, Tom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private moments, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To print, as a PDF or as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggers, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was noted between two days, on one page. People of your own lists become letters; a name in another form may be left, so read it before it leaves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is made each day, in quiet minutes after the first change. Seven daily, four weekly and twelve monthly ones stay, here and in a second folder. They still hold what was let go since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A breath goes in for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card cannot choose its place here, and no notifications are shown just now: it comes wherever there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card cannot choose its place here, so a notification comes instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few times a day, and only at a natural break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A glimmer from about this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A journal with a passphrase: after so many minutes without you; 0 never does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind line after a trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line for what I appreciate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, for a hard hour; shown in Ground me and nowhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number, an address, any words; Glimmer itself never writes or calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question above the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet companion for noticing glimmers: small moments that tell a body it is safe. Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet line in the gallery that opens what was there and what you appreciated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A soft tone at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text file; what you change in it is taken up at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warmer spark in the tray, a notification of the desktop, or a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year ago, half a year or a month: one of your own, at the top of the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>How far back the map counts: all moments.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also with on guard or shut down in them, and also in hard hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An evening sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has these keys. Others are free to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around these times, give or take a quarter of an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop is, or always the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least an hour lies between two invitations, so {last} may stay away after {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least an hour lies between two invitations: they come every 60 to 75 minutes, and six times a day at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At set times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At times that are known, or after so many minutes each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups are in there, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between</source>
        <extracomment>The beginning of a row: between [9:00] and [18:00].</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are the same, so every hour counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card with bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days on which invitations come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every so often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every so often is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer. Glimmer never goes online, has no account, and tells nobody that you use it. One link, in Ground me, opens your browser when you press it, and never by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fade after four weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a hard hour there is Ground me: what you kept close, large and one at a time, and someone to reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this day and hour on, until you have seen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this hour on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {first} over midnight until {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give or take a quarter; 60 is like an hourly bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glimmer has these keys for something else. Others are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glimmer {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard ones, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large all words are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a pause and in Ground me, for whoever goes along with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a terminal, glimmer backup makes one now, also onto a stick; glimmer restore brings one back; glimmer doctor looks whether all is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the desktop&apos;s own words: {keys}. They are changed in its keyboard settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the evening at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the place of settings.toml there is something that is no file. Move it away; until then no change can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations are off, so it does not come by itself; the tray has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations come in these hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite me to pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks where you feel it before what for, and may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes as an invitation does: at a natural break after this time, or not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes with “Kept”, and goes by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes out for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there on</source>
        <extracomment>The beginning of that row: on [Sunday] from [17:00].</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys for Ground me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys to note with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out lines that begin in the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {lines} of settings.toml could not be understood and is left out; the rest counts. It can be mended with an editor; with the next change in Settings the file as it was is kept as settings.toml.broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines {lines} of settings.toml could not be understood and are left out; the rest counts. They can be mended with an editor; with the next change in Settings the file as it was is kept as settings.toml.broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT licence. It stands on Python (PSF licence), Qt and PySide6 (LGPL 3), SQLAlchemy and Alembic (MIT), SQLite (public domain), Pillow (MIT-CMU) and tomlkit (MIT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many find it settling to breathe out a little longer than in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More times than the six invitations a day that there are at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My map counts moments of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No days are chosen, so none of the usual invitations comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No icons are shown in a tray here just now. Starting Glimmer again brings its window back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notifications are shown here just now, so the card comes instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such invitations, questions or cues: only what is around you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No times are set, so none of the usual invitations comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these times is in the hours below, so none of the usual invitations comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the hours below, and so left out: {times}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing comes and nothing is asked; your keys still note, should you like to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>The name of a row: on which days of the week invitations come.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On another disk, or in a folder that is synced: each day&apos;s backup goes there, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One at most, and none twice within two weeks; Alt+X goes on without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question over the day, its moments beside it, and a page; nothing is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the words, the body and the faces at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone to reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is half typed in another place. Once it is kept or given up, the windows speak the chosen language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark</source>
        <extracomment>One way in which an invitation comes: the icon in the tray becomes warm.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>One of several: as the desktop has it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a break from noting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bell, once, when a pause is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop asked about these keys, and the answer was no. Choosing keys here lets it ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop has no keys for this yet. Its keyboard settings list it under Glimmer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop is being asked for these keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are readable by you alone. Without a passphrase whoever can read your files can read your moments, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours below are short for that, so the one invitation of a day comes sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 90 days, the last year, or all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one chosen in it, too; + and − turn it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log holds times and what went wrong in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log, and where windows stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of this folder cannot be written down here. Another one may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms of everything that comes along with Glimmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week, once a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the chosen language are not there, so the windows speak English. Glimmer, installed anew, brings them back ({file}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then half as often every two weeks, down to one a day: noticing goes on by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tray here just now, so a notification comes instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tray here just now, so the card comes instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They work from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop lets no program ask for keys. In its keyboard settings, any keys can be bound to the command: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {length} characters long, and {longest} fit. It is not kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This keyboard has no such key. Others are free to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To take everything along: glimmer export moments.zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What settings.toml says could not be used, so this is the usual value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What settings.toml says is too large, so this is the usual value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What settings.toml says is too long, so this is the usual value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What settings.toml says is too small, so this is the usual value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the windows speak; words of your own stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you chose here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you let go of stays in the bin for 30 days; until then it can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When these hours end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows appear at once and the circle stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your moments and their pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words are in no log, no notification and no window title. A moment that you mark as private is covered until you open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <extracomment>The middle of that row.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Of a row: on [Sunday] from [17:00].</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Minutes, as short as your language has it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Said of a list of times, days or keys with nothing in it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>Of a switch.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>Of a switch.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Seconds, as short as your language has it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings.toml could not be understood, so what it says does not count. Mend it, or change anything in Settings: then it is kept as settings.toml.broken, and a new one begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings.toml is far too large, so what it says does not count. Move it away, or change anything in Settings: then it is kept as settings.toml.broken, and a new one begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings.toml is no UTF-8 text, so what it says does not count. Save it anew, or change anything in Settings: then it is kept as settings.toml.broken, and a new one begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings.toml is read-only: what it says counts, and no change can be kept until it may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings.toml may not be opened, so what it says does not count. Give yourself the right to read it, or move it away; until then no change can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings.toml was written by a newer Glimmer. What this one knows is used, the rest stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} and {more} more in settings.toml are not known here. They stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} in settings.toml are not known here. They stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} in settings.toml is not known here. It stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} in settings.toml is not known here; was it to be “{meant}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has a number that is too long to be read. Until it is mended, the words that come with Glimmer are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has too many brackets in one another. Until it is mended, the words that come with Glimmer are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is far too large for words. Until it is mended, the words that come with Glimmer are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is on a disk that can only be read, so this stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} may not be opened. Until it is mended, the words that come with Glimmer are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a list of words belongs here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a table belongs here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a text and its senses belong here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a text belongs here, or one marked outward or inward. Until it is mended, the words that come with Glimmer are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a text in quotation marks belongs here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: nothing of this name is known here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: there is nothing in the quotation marks. Until it is mended, the words that come with Glimmer are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: this could not be understood. Until it is mended, the words that come with Glimmer are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: this is no UTF-8 text. Until it is mended, the words that come with Glimmer are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: this is too long to be shown. Until it is mended, the words that come with Glimmer are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“version” in settings.toml is a whole number, or left out. The rest counts all the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As many invitations as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations can come only while Glimmer runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite me all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Esc keeps them as they are, Backspace is for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has its own list of what starts with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desktop did not allow it. It may have a switch for it in its own settings, beside this app.</source>
        <translation>デスクトップが許可しませんでした。デスクトップの設定の、このアプリの欄に切り替えがあるかもしれません。</translation>
    </message>
    <message>
        <source>Your desktop was asked. Its answer will show here.</source>
        <translation>デスクトップに問い合わせました。答えはここに表示されます。</translation>
    </message>
    <message>
        <source>{setting} is {value} again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>No program here opens folders.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>A moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And also</source>
        <extracomment>The heading over a second text that belongs to a moment: another truth beside the first one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How I am here</source>
        <extracomment>The heading over the faces, when the moment is told to somebody.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharePane</name>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is chosen here is on it. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass it on</source>
        <extracomment>Share one moment with somebody: as a card or as text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Back to the moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Kept close</source>
        <extracomment>The heading over the moments that are near at hand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SizeButtons</name>
    <message>
        <source>+ more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmallWall</name>
    <message>
        <source>From these days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakenOffer</name>
    <message>
        <source>Taken on {day}, {hour}: use it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is that of the picture. Back to the one before?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakingAlong</name>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 private moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page for a browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in it: {counts}. Whoever opens the file can read that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among them: {counts}. They stay here, unless you take them along, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An album to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a file, notes, a page, a table or an album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, one row a moment, without pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen in the gallery: {moments}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Glimmer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown, one note a moment, pictures beside them: for Obsidian and other programs that read notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file with everything, pictures too. Glimmer brings it in again as it was. Private moments and triggers are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file with small pictures. It loads nothing from anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF with pictures and words, the oldest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private, and not in it: {moments}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take moments along…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggers, and not in it: {moments}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your moments, to take along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts}, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} private moments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} triggers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{moments} in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakingAlongPresenter</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakingAlongWindow</name>
    <message>
        <source>Choose where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glimmers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take moments along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your moments, to take along</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>It joins the journal once that is unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Said when something was kept: it is in the journal now. Impersonal, like “It is kept”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the sealed box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Take the last step back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakingOut</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words are copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment is private. Copy its words all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, copy them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Copy the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TileWall</name>
    <message>
        <source>A moment that is still coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>From Glimmer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>A pause</source>
        <extracomment>An entry of the menu: a guided minute, now.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many invitations as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift</source>
        <extracomment>The window where kept moments pass by slowly by themselves: floating on water, no effort.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the break from noting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite me all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>An entry of the menu: close the journal under its passphrase.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest reminders</source>
        <extracomment>An entry with a menu of its own: no invitations for a while.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <extracomment>The end of that.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until a day …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedFields</name>
    <message>
        <source>Type, or turn the wheel, or use the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>1 picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And also</source>
        <extracomment>The heading over a second text that belongs to a moment: another truth beside the first one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How I am here</source>
        <extracomment>The heading over the faces, when the moment is told to somebody.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it said before is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsPane</name>
    <message>
        <source>Bring this back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what it said before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it said before would go for good. The moment stays as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Back to the moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>A breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another</source>
        <extracomment>One more of its kind: another question, another thing to hold on to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>The letter of the key for this: it stays.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the one before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough for now</source>
        <extracomment>A button that closes the window; it is a good thing to say.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>The name of the key, as it stands on keyboards of your country.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H</source>
        <extracomment>The letter of the key for this: it stays.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone to reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>The name of the key: the space bar.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the breath</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>A few things that met you on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here it is as you wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do with it. It is only here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>A button: this goes out of sight, and nothing is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it all, or let your eye rest on one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of what was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week that was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever else the week was, this was in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appreciated: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A few keys, from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About every {minutes} minutes, from {starts} to {ends}, {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around {times}, {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day of the week is chosen, so none come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time of the day is chosen, so none come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None come by themselves. All else is there as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None come while you take a break from noting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now and then, an invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One short line, which asks for no answer. It waits for a natural break, and goes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the welcome again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small good moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spark in the tray opens a note, too, and so does the command {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They open a place for a few words, over whatever is in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop shows no icons in a tray. Starting Glimmer again brings its window back, and this command opens a note: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three short cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a glimmer is, when invitations may come, and the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they may come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePresenter</name>
    <message>
        <source>Esc keeps them as they are, Backspace is for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press {chord} now, if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They work. From now on they open a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try them now, if you like: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} is {value} again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeWindow</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenButton</name>
    <message>
        <source>When it was; change it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When: now, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When: {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenEditor</name>
    <message>
        <source>10 minutes ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordField</name>
    <message>
        <source>This is {length} characters long, and {limit} fit into one word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message>
        <source>+ {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordOrder</name>
    <message>
        <source>{word} (hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}, starred</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A passphrase has {limit} characters or more; a few plain words make a good one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always a good answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another backup or restore is under way. Once it is through, there can be one more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the journal at the moment. Your words stay here; try again soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another version of Glimmer is running. Quit it from its tray menu, then start this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm, present, connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full of energy, and it does not feel safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full of energy, and it feels safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it felt in my body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I felt</source>
        <extracomment>The heading over: seen, heard, understood, welcomed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In my body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It felt</source>
        <extracomment>The heading over words such as: safe, warm, connected.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little energy, and it does not feel safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little energy, and it feels safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is here yet. One word is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was removed: some moments or photos are not as they were kept, and an older backup may have them whole. In a terminal, glimmer doctor says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, as you asked. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That moment is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. With a little room made on it, this can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is not a Glimmer journal. Nothing in it was touched. Move it elsewhere, and a new journal can begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal can be read but not written to: {path}. Once the file may be changed, it works again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal has a passphrase already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal has no passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is locked. Once it is unlocked, this can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal {path} cannot be read as it is. Nothing in it was overwritten. In a terminal, glimmer doctor --repair makes a new one of all that can be read, and keeps the file as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal {path} was moved or replaced meanwhile. Once it is back, this can be kept; to use the file that is there now, copy your words, quit Glimmer and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file {path} is damaged or not there. A copy of it lies beside each backup: put that in its place, and the journal opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this desktop did not do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this desktop does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this desktop has nothing that opens this journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this desktop is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are moments in this journal already, so nothing was added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file called “{name}” already. Choose another name, and both stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a slip in the recovery code. Compare it with what you wrote down, group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen to show a window on. Commands work without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup cannot be brought back: {why}. Nothing was changed; another may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is under another passphrase than the journal. With Glimmer quit, “glimmer restore” asks for it on a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no keyring that could keep a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not open the journal. Small and large letters count; the recovery code opens it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {length} characters long, and {limit} fit into one moment. Two moments could hold it all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal was last opened by a newer Glimmer. Nothing in it was touched. Install the newer version to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine lacks {name}. {hint}</source>
        <extracomment>{name} is a library. {hint} is a whole sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs {needed} MB of room beside the journal for a while. With that much free, it can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through</source>
        <extracomment>The heading over the senses: the moment came through sight, sound, smell ...</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you notice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is your body saying?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in my body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glimmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lively</source>
        <extracomment>A face: full of energy, and it feels safe.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure</source>
        <extracomment>A face: it cannot be said just now.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on guard</source>
        <extracomment>A face: full of energy, and it does not feel safe; like a watchful animal. No blame and no illness in it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restful</source>
        <extracomment>A face: little energy, and it feels safe.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled</source>
        <extracomment>A face: calm, present, connected. A state that passes; said of a person or of a body, without gender if you can.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shut down</source>
        <extracomment>A face: little energy, and it does not feel safe; like a turtle in its shell. No illness in it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trigger</source>
        <extracomment>What put the body on guard. The usual word of your language in this sense.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limit} are starred, and that is as many as can stand out. Take a star off first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be read ({why}). Is it there, and may it be opened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). Nothing was lost; you can try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be read as a picture. Another copy of it may work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be read here ({why}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a picture that can be shown here. JPEG, PNG and WebP work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too large to take in. A smaller copy of it would work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>(more than one can be true)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered until it is clicked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where I am</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Offer</name>
    <message>
        <source>Add “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
