<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Album</name>
    <message>
        <source>Moments</source>
        <translation>Momente</translation>
    </message>
</context>
<context>
    <name>AppreciatedField</name>
    <message>
        <source>+ I appreciate this</source>
        <translation>+ das schätze ich</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Was daran?</translation>
    </message>
    <message>
        <source>What for? It may stay open.</source>
        <translation>Was daran? Darf offen bleiben.</translation>
    </message>
    <message>
        <source>this</source>
        <translation>das</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>An invitation</source>
        <translation>Eine Einladung</translation>
    </message>
</context>
<context>
    <name>AskingLess</name>
    <message>
        <source>without {what}: {count}</source>
        <translation>ohne {what}: {count}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>A new backup is made first…</source>
        <translation>Erst entsteht eine neue Sicherung…</translation>
    </message>
    <message>
        <source>A new backup of everything as it is now is made first, and looked over.</source>
        <translation>Zuerst entsteht eine neue Sicherung von allem, wie es jetzt ist, und wird durchgesehen.</translation>
    </message>
    <message>
        <source>Backups from before the passphrase are still in there, and anyone can read them. Under Privacy a sealed one can take their place.</source>
        <translation>Sicherungen aus der Zeit vor der Passphrase liegen noch darin, und alle können sie lesen. Unter „Privatsphäre“ kann eine versiegelte an ihre Stelle kommen.</translation>
    </message>
    <message>
        <source>In the second folder the same is done; older files that go: {count}.</source>
        <translation>Im zweiten Ordner geschieht dasselbe; ältere Dateien, die gehen: {count}.</translation>
    </message>
    <message>
        <source>In the second folder: {count}.</source>
        <translation>Im zweiten Ordner: {count}.</translation>
    </message>
    <message>
        <source>In the second folder: {last}</source>
        <translation>Im zweiten Ordner: {last}</translation>
    </message>
    <message>
        <source>It is on the same disk as your moments; one elsewhere helps when a disk breaks.</source>
        <translation>Sie liegt auf demselben Laufwerk wie deine Momente; eine an einem anderen Ort hilft, wenn ein Laufwerk kaputtgeht.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Nothing of before can be brought back then: not what you let go, and not how a moment was.</source>
        <translation>Von früher lässt sich dann nichts mehr zurückholen: nicht, was du losgelassen hast, und nicht, wie ein Moment einmal war.</translation>
    </message>
    <message>
        <source>Of backups that a disk had changed, so much is whole again, from the other copy: {count}. It may be well to have an eye on that disk.</source>
        <translation>Sicherungen, die ein Laufwerk verändert hatte und die dank der anderen Kopie wieder ganz sind: {count}. Es schadet nicht, dieses Laufwerk im Auge zu behalten.</translation>
    </message>
    <message>
        <source>Older backups gone: {count}. The new one is all there is.</source>
        <translation>Ältere Sicherungen, die nun weg sind: {count}. Es gibt nur noch die neue.</translation>
    </message>
    <message>
        <source>Older backups in the second folder that a disk has changed: {count}. The newest one is whole; it may be well to have an eye on that disk.</source>
        <translation>Ältere Sicherungen im zweiten Ordner, die ein Laufwerk verändert hat: {count}. Die neueste ist ganz; es schadet nicht, dieses Laufwerk im Auge zu behalten.</translation>
    </message>
    <message>
        <source>Older backups still hold it, until they go by themselves</source>
        <translation>Ältere Sicherungen haben es noch, bis sie von selbst gehen</translation>
    </message>
    <message>
        <source>Older backups that a disk has changed: {count}. The new one is whole; in a terminal, glimmer doctor says which are not.</source>
        <translation>Ältere Sicherungen, die ein Laufwerk verändert hat: {count}. Die neue ist ganz; welche es nicht sind, sagt glimmer doctor in einem Terminal.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Photos that a disk had changed are whole again, from a backup: {count}. It may be well to have an eye on that disk.</source>
        <translation>Fotos, die ein Laufwerk verändert hatte und die dank einer Sicherung wieder ganz sind: {count}. Es schadet nicht, dieses Laufwerk im Auge zu behalten.</translation>
    </message>
    <message>
        <source>So do files that were put aside beside them: {count}.</source>
        <translation>Ebenso Dateien, die daneben beiseitegelegt wurden: {count}.</translation>
    </message>
    <message>
        <source>Take it out for good</source>
        <translation>Für immer herausnehmen</translation>
    </message>
    <message>
        <source>Take it out of the backups…</source>
        <translation>Aus den Sicherungen nehmen…</translation>
    </message>
    <message>
        <source>The last backup</source>
        <translation>Die letzte Sicherung</translation>
    </message>
    <message>
        <source>The last backup found moments that are not as they were kept: {count}. In a terminal, glimmer doctor says which; an older backup may still have them whole.</source>
        <translation>Die letzte Sicherung fand Momente, die nicht mehr so sind, wie sie behalten wurden: {count}. Welche, sagt glimmer doctor in einem Terminal; eine ältere Sicherung hat sie vielleicht noch ganz.</translation>
    </message>
    <message>
        <source>The last backup found photos that are not as they were kept: {count}. In a terminal, glimmer doctor says which; an older backup may still have them whole.</source>
        <translation>Die letzte Sicherung fand Fotos, die nicht mehr so sind, wie sie behalten wurden: {count}. Welche, sagt glimmer doctor in einem Terminal; eine ältere Sicherung hat sie vielleicht noch ganz.</translation>
    </message>
    <message>
        <source>The second folder has not been there since {since}. When it is back, copies go on by themselves. The last one in it: {last}</source>
        <translation>Der zweite Ordner ist seit {since} nicht da. Ist er wieder da, geht es mit den Kopien von selbst weiter. Die letzte darin: {last}</translation>
    </message>
    <message>
        <source>The second folder is not there just now. When it is, copies go on by themselves. The last one in it: {last}</source>
        <translation>Der zweite Ordner ist gerade nicht da. Ist er wieder da, geht es mit den Kopien von selbst weiter. Die letzte darin: {last}</translation>
    </message>
    <message>
        <source>The second folder is not there just now: it keeps what it has until it is back, and the next copy there takes it out.</source>
        <translation>Der zweite Ordner ist gerade nicht da: Er behält, was er hat, bis er wieder da ist, und die nächste Kopie dort nimmt es heraus.</translation>
    </message>
    <message>
        <source>The second folder still holds it. The next copy that is made there takes it out.</source>
        <translation>Im zweiten Ordner ist es noch. Die nächste Kopie, die dort entsteht, nimmt es heraus.</translation>
    </message>
    <message>
        <source>Then all older ones go: {count}, from {first} to {last}, with pictures that only they have.</source>
        <translation>Dann gehen alle älteren: {count}, vom {first} bis {last}, mit Bildern, die nur sie haben.</translation>
    </message>
    <message>
        <source>Then all older ones go: {count}, of {first}, with pictures that only they have.</source>
        <translation>Dann gehen alle älteren: {count}, vom {first}, mit Bildern, die nur sie haben.</translation>
    </message>
    <message>
        <source>There is no backup of today. {why}</source>
        <translation>Von heute gibt es keine Sicherung. {why}</translation>
    </message>
    <message>
        <source>There is no backup of today: {path} is damaged. It was left as it is, and so were older backups. In a terminal, glimmer doctor says more.</source>
        <translation>Von heute gibt es keine Sicherung: {path} ist beschädigt. Die Datei blieb, wie sie ist, und ältere Sicherungen auch. Mehr sagt glimmer doctor in einem Terminal.</translation>
    </message>
    <message>
        <source>There is no second copy of the last backup. {why}</source>
        <translation>Von der letzten Sicherung gibt es keine zweite Kopie. {why}</translation>
    </message>
    <message>
        <source>There is none yet. It comes by itself, in quiet minutes after the next change.</source>
        <translation>Noch gibt es keine. Sie kommt von selbst, in ruhigen Minuten nach der nächsten Änderung.</translation>
    </message>
    <message>
        <source>Under way: {done} of {total} looked at or copied…</source>
        <translation>Im Gange: {done} von {total} angesehen oder kopiert…</translation>
    </message>
    <message>
        <source>What is in the bin stays in it. Exports, and backups in other folders, a second folder of before too, are left alone. A disk may keep traces of a file until it needs the room, and who syncs a folder may keep versions of it.</source>
        <translation>Was im Papierkorb ist, bleibt darin. Exporte und Sicherungen in anderen Ordnern, auch in einem früheren zweiten Ordner, bleiben unberührt. Ein Laufwerk kann Spuren einer Datei behalten, bis es den Platz braucht, und was einen Ordner abgleicht, kann Fassungen davon behalten.</translation>
    </message>
    <message>
        <source>What you let go for good</source>
        <translation>Was du für immer losgelassen hast</translation>
    </message>
    <message>
        <source>What you let go for good is still in there; the next copy takes it out.</source>
        <translation>Was du für immer losgelassen hast, ist noch darin; die nächste Kopie nimmt es heraus.</translation>
    </message>
    <message>
        <source>Your moments and the backup beside them are whole. Only the copy could not be written to {path} ({why}). Once it can, the next change brings it.</source>
        <translation>Deine Momente und die Sicherung daneben sind ganz. Nur die Kopie konnte nicht nach {path} geschrieben werden ({why}). Sobald das geht, bringt sie die nächste Änderung.</translation>
    </message>
    <message>
        <source>Your moments and the backup beside them are whole. Only the copy could not be written: {path} lets nothing be written. Once it does, the next change brings it.</source>
        <translation>Deine Momente und die Sicherung daneben sind ganz. Nur die Kopie konnte nicht geschrieben werden: {path} lässt nichts schreiben. Sobald das geht, bringt sie die nächste Änderung.</translation>
    </message>
    <message>
        <source>Your moments and the backup beside them are whole. Only the copy in {path} found no room. With a little room made there, the next change brings it.</source>
        <translation>Deine Momente und die Sicherung daneben sind ganz. Nur die Kopie in {path} fand keinen Platz. Mit etwas Platz dort bringt sie die nächste Änderung.</translation>
    </message>
    <message>
        <source>Your moments are kept as always. Only today&apos;s backup could not be written to {path} ({why}). Once it can, the next change brings one.</source>
        <translation>Deine Momente sind behalten wie immer. Nur die Sicherung von heute konnte nicht nach {path} geschrieben werden ({why}). Sobald das geht, bringt die nächste Änderung eine.</translation>
    </message>
    <message>
        <source>Your moments are kept as always. Only today&apos;s backup could not be written: {path} lets nothing be written. Once it does, the next change brings one.</source>
        <translation>Deine Momente sind behalten wie immer. Nur die Sicherung von heute konnte nicht geschrieben werden: {path} lässt nichts schreiben. Sobald das geht, bringt die nächste Änderung eine.</translation>
    </message>
    <message>
        <source>Your moments are kept as always. Only today&apos;s backup found no room: the disk with {path} is full. With a little room made there, the next change brings one.</source>
        <translation>Deine Momente sind behalten wie immer. Nur die Sicherung von heute fand keinen Platz: Das Laufwerk mit {path} ist voll. Mit etwas Platz dort bringt die nächste Änderung eine.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message>
        <source>Hear it</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Nothing on this computer can play it.</source>
        <translation>Auf diesem Computer kann nichts sie abspielen.</translation>
    </message>
    <message>
        <source>One soft sound, with the card or as a pause ends, where that is chosen</source>
        <translation>Ein sanfter Ton, mit der Karte oder wenn eine Pause endet, je nach Wahl</translation>
    </message>
    <message>
        <source>The bell</source>
        <translation>Die Glocke</translation>
    </message>
</context>
<context>
    <name>BesidePane</name>
    <message>
        <source>Fold away what was hard</source>
        <translation>Schweres wieder einklappen</translation>
    </message>
    <message>
        <source>Show what was hard, too</source>
        <translation>Auch Schweres zeigen</translation>
    </message>
    <message>
        <source>There is more of this day in the gallery.</source>
        <translation>In der Galerie ist mehr von diesem Tag.</translation>
    </message>
</context>
<context>
    <name>BinView</name>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Empty for good …</source>
        <translation>Für immer leeren …</translation>
    </message>
    <message>
        <source>Empty it for good</source>
        <translation>Für immer leeren</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Let go lately</source>
        <translation>Zuletzt losgelassen</translation>
    </message>
    <message>
        <source>Nothing was let go lately.</source>
        <translation>Zuletzt wurde nichts losgelassen.</translation>
    </message>
    <message>
        <source>To the gallery</source>
        <translation>Zur Galerie</translation>
    </message>
    <message>
        <source>What is let go stays here for 30 days.</source>
        <translation>Was losgelassen wird, bleibt 30 Tage hier.</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>keine Worte</translation>
    </message>
    <message>
        <source>{moments} would be gone for good, pictures and all. Nothing here could bring that back; backups from before would still hold it, until it is taken out of them, too (Settings, Keeping).</source>
        <translation>Dann für immer weg, samt Bildern: {moments}. Nichts hier könnte das zurückholen; in früheren Sicherungen wäre es noch, bis es auch dort herausgenommen wird (Einstellungen, Aufbewahren).</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>A folder of pictures</source>
        <translation>Ein Ordner mit Bildern</translation>
    </message>
    <message>
        <source>Already here: {count}.</source>
        <translation>Schon hier: {count}.</translation>
    </message>
    <message>
        <source>As moments on the days they were taken</source>
        <translation>Als Momente an den Tagen, an denen sie entstanden</translation>
    </message>
    <message>
        <source>Bring in pictures…</source>
        <translation>Bilder hereinholen…</translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation>Nicht dabei: {count}.</translation>
    </message>
    <message>
        <source>One picture came in, {days}.</source>
        <translation>Ein Bild ist hereingekommen, {days}.</translation>
    </message>
    <message>
        <source>One picture would come in, {days}.</source>
        <translation>Ein Bild käme herein, {days}.</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>Es ist nichts Neues darin.</translation>
    </message>
    <message>
        <source>Without a date of their own, on the day of the file: {count}.</source>
        <translation>Ohne eigenes Datum, am Tag der Datei: {count}.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>damaged, cut short, or closed to us</source>
        <translation>beschädigt, unvollständig oder nicht zu öffnen</translation>
    </message>
    <message>
        <source>larger than a photo may be ({limit})</source>
        <translation>größer, als ein Foto sein darf ({limit})</translation>
    </message>
    <message>
        <source>not a JPEG, PNG or WebP picture</source>
        <translation>kein Bild in JPEG, PNG oder WebP</translation>
    </message>
    <message numerus="yes">
        <source>of {days} days from {first} to {last}</source>
        <translation>
            <numerusform>von {days} Tag vom {first} bis {last}</numerusform>
            <numerusform>von {days} Tagen vom {first} bis {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation>vom {day}</translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures came in as one moment, {days}.</source>
        <translation>
            <numerusform>{photos} Bild ist als ein Moment hereingekommen, {days}.</numerusform>
            <numerusform>{photos} Bilder sind als ein Moment hereingekommen, {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures came in as {moments}, {days}.</source>
        <translation>
            <numerusform>{photos} Bild ist hereingekommen, als {moments}, {days}.</numerusform>
            <numerusform>{photos} Bilder sind hereingekommen, als {moments}, {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures would come in as one moment, {days}.</source>
        <translation>
            <numerusform>{photos} Bild käme als ein Moment herein, {days}.</numerusform>
            <numerusform>{photos} Bilder kämen als ein Moment herein, {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures would come in as {moments}, {days}.</source>
        <translation>
            <numerusform>{photos} Bild käme herein, als {moments}, {days}.</numerusform>
            <numerusform>{photos} Bilder kämen herein, als {moments}, {days}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringingFrame</name>
    <message>
        <source>Bring them in</source>
        <translation>Hereinholen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>What is left out, and why</source>
        <translation>Was nicht dabei ist, und warum</translation>
    </message>
</context>
<context>
    <name>BringingPresenter</name>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation>Abgebrochen. Alles ist, wie es war.</translation>
    </message>
    <message>
        <source>Taken back: {count}, in the bin for 30 days.</source>
        <translation>Zurückgenommen: {count}, für 30 Tage im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>BringingWindow</name>
    <message>
        <source>A folder of pictures</source>
        <translation>Ein Ordner mit Bildern</translation>
    </message>
    <message>
        <source>A folder of pictures comes in as moments on the days they were taken.</source>
        <translation>Die Bilder eines Ordners kommen als Momente herein, an den Tagen, an denen sie entstanden.</translation>
    </message>
    <message>
        <source>Bring in pictures</source>
        <translation>Bilder hereinholen</translation>
    </message>
    <message>
        <source>Bringing them in …</source>
        <translation>Sie kommen herein …</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Looking at the pictures …</source>
        <translation>Die Bilder werden angesehen …</translation>
    </message>
    <message>
        <source>Pictures of one minute as one moment</source>
        <translation>Bilder einer Minute als ein Moment</translation>
    </message>
    <message>
        <source>Where they were taken is not kept.</source>
        <translation>Wo sie entstanden, wird nicht behalten.</translation>
    </message>
</context>
<context>
    <name>BrokenAnywhere</name>
    <message>
        <source>What was noted</source>
        <translation>Was notiert wurde</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>The year after</source>
        <translation>Das Jahr danach</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Das Jahr davor</translation>
    </message>
</context>
<context>
    <name>CameBackRow</name>
    <message>
        <source>+ it came again</source>
        <translation>+ es kam wieder</translation>
    </message>
</context>
<context>
    <name>CameBeforeRow</name>
    <message>
        <source>+ what came before</source>
        <translation>+ was davor kam</translation>
    </message>
    <message>
        <source>No other moments yet</source>
        <translation>Noch keine anderen Momente</translation>
    </message>
    <message>
        <source>a moment</source>
        <extracomment>Stands in the place of the words of a moment that has none.</extracomment>
        <translation>ein Moment</translation>
    </message>
</context>
<context>
    <name>CapturePresenter</name>
    <message>
        <source>A picture is still on its way. Then this is kept.</source>
        <translation>Ein Bild ist noch unterwegs. Dann ist das hier behalten.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Kept. What came after it is still here.</source>
        <translation>Behalten. Was danach kam, ist noch hier.</translation>
    </message>
    <message>
        <source>Put away. What is said waits here.</source>
        <translation>Weggelegt. Was gesagt ist, wartet hier.</translation>
    </message>
</context>
<context>
    <name>CaptureWindow</name>
    <message>
        <source>Ctrl V</source>
        <translation>Strg V</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>The name of the key, as it stands on keyboards of your country.</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>Lichtblick notieren</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>Foto</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>A page, and what was noted today.</source>
        <translation>Eine Seite, und was heute notiert wurde.</translation>
    </message>
    <message>
        <source>A pause, if you would like.</source>
        <translation>Eine Pause, wenn du magst.</translation>
    </message>
    <message>
        <source>Rest for a while</source>
        <translation>Eine Weile Ruhe</translation>
    </message>
    <message>
        <source>Rest for a while ▾</source>
        <translation>Eine Weile Ruhe ▾</translation>
    </message>
    <message>
        <source>Settings can change it again at any time.</source>
        <translation>In den Einstellungen lässt es sich jederzeit wieder ändern.</translation>
    </message>
</context>
<context>
    <name>CardPreview</name>
    <message>
        <source>The card</source>
        <translation>Die Karte</translation>
    </message>
</context>
<context>
    <name>CardWindow</name>
    <message>
        <source>An invitation</source>
        <translation>Eine Einladung</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Note a glimmer with this value</source>
        <translation>Lichtblick mit diesem Wert notieren</translation>
    </message>
</context>
<context>
    <name>ChordButton</name>
    <message>
        <source>Listening. Esc keeps them, Backspace is for none.</source>
        <translation>Wartet auf Tasten. Esc lässt die alten, Rücktaste heißt: keine.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Other programs use that. One more: Ctrl, Alt or Super?</source>
        <translation>Das nutzen andere Programme. Eine dazu: Strg, Alt oder Super?</translation>
    </message>
    <message>
        <source>Press the keys …</source>
        <translation>Tasten drücken …</translation>
    </message>
    <message>
        <source>Press to choose other keys</source>
        <translation>Drücken, um andere Tasten zu wählen</translation>
    </message>
    <message>
        <source>With Ctrl, Alt or Super, please</source>
        <translation>Mit Strg, Alt oder Super, bitte</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>It opens a Glimmer journal whose passphrase was forgotten.</source>
        <translation>Er öffnet ein Glimmer-Journal, dessen Passphrase vergessen wurde.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Ersatzcode</translation>
    </message>
</context>
<context>
    <name>Copied</name>
    <message>
        <source>And also: {words}</source>
        <translation>Und auch: {words}</translation>
    </message>
</context>
<context>
    <name>CropSurface</name>
    <message>
        <source>The part of the picture that shows</source>
        <translation>Der Teil des Bildes, der zu sehen ist</translation>
    </message>
    <message>
        <source>{width} by {height}, {x} from the left, {y} from the top. Arrows move it, with Shift they make it larger or smaller.</source>
        <translation>{width} mal {height}, {x} von links, {y} von oben. Pfeiltasten verschieben ihn, mit der Umschalttaste wird er größer oder kleiner.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>1 moment</source>
        <translation>1 Moment</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message numerus="yes">
        <source>{count} moments</source>
        <translation>
            <numerusform>{count} Moment</numerusform>
            <numerusform>{count} Momente</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <extracomment>A day, short: “Fri 12 Mar”. {day} has the order of your country already; put {weekday} where it belongs.</extracomment>
        <translation>{weekday}, {day}</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>A diary of another program</source>
        <translation>Ein Tagebuch aus einem anderen Programm</translation>
    </message>
    <message>
        <source>A mood</source>
        <translation>Eine Stimmung</translation>
    </message>
    <message>
        <source>A title</source>
        <translation>Ein Titel</translation>
    </message>
    <message>
        <source>Already here: {count}.</source>
        <translation>Schon hier: {count}.</translation>
    </message>
    <message>
        <source>Bring in a diary…</source>
        <translation>Tagebuch hereinholen…</translation>
    </message>
    <message>
        <source>Day One, Daylio, jrnl, RedNotebook and others</source>
        <translation>Day One, Daylio, jrnl, RedNotebook und andere</translation>
    </message>
    <message>
        <source>Kept as words under the text: {names}</source>
        <translation>Bleibt als Worte unter dem Text: {names}</translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation>Nicht dabei: {count}.</translation>
    </message>
    <message>
        <source>One page of {program} came in, {days}.</source>
        <translation>Eine Seite von {program} ist hereingekommen, {days}.</translation>
    </message>
    <message>
        <source>One page of {program} would come in, {days}.</source>
        <translation>Eine Seite von {program} käme herein, {days}.</translation>
    </message>
    <message>
        <source>Photos with them: {count}.</source>
        <translation>Fotos dazu: {count}.</translation>
    </message>
    <message>
        <source>Stays behind: {names}</source>
        <translation>Bleibt zurück: {names}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagworte</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>The time</source>
        <translation>Die Uhrzeit</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Die Worte</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>Es ist nichts Neues darin.</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>einer Tabelle</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>vom {first} bis {last}</translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation>vom {day}</translation>
    </message>
    <message numerus="yes">
        <source>{pages} pages of {program} came in, {days}.</source>
        <translation>
            <numerusform>{pages} Seite von {program} ist hereingekommen, {days}.</numerusform>
            <numerusform>{pages} Seiten von {program} sind hereingekommen, {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pages} pages of {program} would come in, {days}.</source>
        <translation>
            <numerusform>{pages} Seite von {program} käme herein, {days}.</numerusform>
            <numerusform>{pages} Seiten von {program} kämen herein, {days}.</numerusform>
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
        <translation>Abgebrochen. Alles ist, wie es war.</translation>
    </message>
    <message>
        <source>Taken back: {count}, in the bin for 30 days.</source>
        <translation>Zurückgenommen: {count}, für 30 Tage im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>DiaryWindow</name>
    <message>
        <source>A diary comes in page by page, each on its own day.</source>
        <translation>Ein Tagebuch kommt Seite für Seite herein, jede an ihrem Tag.</translation>
    </message>
    <message>
        <source>A diary of another program</source>
        <translation>Ein Tagebuch aus einem anderen Programm</translation>
    </message>
    <message>
        <source>Bring in a diary</source>
        <translation>Tagebuch hereinholen</translation>
    </message>
    <message>
        <source>Bringing it in …</source>
        <translation>Es kommt herein …</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Day One, Daylio, Journey, jrnl, RedNotebook, your notes, or a table.</source>
        <translation>Day One, Daylio, Journey, jrnl, RedNotebook, deine Notizen oder eine Tabelle.</translation>
    </message>
    <message>
        <source>It is a table. Which of its columns is what?</source>
        <translation>Es ist eine Tabelle. Welche Spalte ist was?</translation>
    </message>
    <message>
        <source>Its pages are glimmers, and may come up again</source>
        <translation>Seine Seiten sind Lichtblicke und dürfen wieder auftauchen</translation>
    </message>
    <message>
        <source>Look through it</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Looking through it …</source>
        <translation>Wird durchgesehen …</translation>
    </message>
    <message>
        <source>What else is in it, and what becomes of that</source>
        <translation>Was sonst darin ist, und was daraus wird</translation>
    </message>
    <message>
        <source>What its moods are to you:</source>
        <translation>Was seine Stimmungen für dich sind:</translation>
    </message>
    <message>
        <source>Without the day and the words there are no pages:</source>
        <translation>Ohne den Tag und die Worte werden es keine Seiten:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>stays a word</source>
        <translation>bleibt ein Wort</translation>
    </message>
</context>
<context>
    <name>DidNextOpener</name>
    <message>
        <source>+ what I did next</source>
        <translation>+ was ich dann tat</translation>
    </message>
</context>
<context>
    <name>Dragged</name>
    <message>
        <source>Pictures of the first {count} moments went along. “Into a file …” takes all.</source>
        <translation>Die Bilder der ersten {count} Momente sind dabei. „In eine Datei …“ nimmt alle mit.</translation>
    </message>
</context>
<context>
    <name>DriftPresenter</name>
    <message>
        <source>Nothing drifts by yet. What you keep close will.</source>
        <translation>Noch treibt nichts vorbei. Was du nah behältst, wird es tun.</translation>
    </message>
    <message>
        <source>That was the last of them.</source>
        <translation>Das war der letzte.</translation>
    </message>
</context>
<context>
    <name>DriftWays</name>
    <message>
        <source>Back</source>
        <extracomment>To the one before.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <extracomment>A button that closes the window; it is a good thing to say.</extracomment>
        <translation>Genug für jetzt</translation>
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
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>DriftWindow</name>
    <message>
        <source>Drift</source>
        <extracomment>The window where kept moments pass by slowly by themselves: floating on water, no effort.</extracomment>
        <translation>Treiben lassen</translation>
    </message>
    <message>
        <source>It stays here. Another key shows the ways.</source>
        <translation>Es bleibt hier. Eine andere Taste zeigt, was geht.</translation>
    </message>
</context>
<context>
    <name>EarlierEvening</name>
    <message>
        <source>A page of {day} still lies open.</source>
        <translation>Eine Seite vom {day} liegt noch offen.</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Said when something was kept: it is in the journal now. Impersonal, like “It is kept”.</extracomment>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>EarlierLine</name>
    <message>
        <source>Go on with it</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>So behalten</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Vorerst lassen</translation>
    </message>
</context>
<context>
    <name>EditPane</name>
    <message>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A button: what was written is kept. To keep safe, as a thing in a drawer; the same word as in “Kept”.</extracomment>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>A picture is still on its way. Then this is kept.</source>
        <translation>Ein Bild ist noch unterwegs. Dann ist das hier behalten.</translation>
    </message>
    <message>
        <source>These are the changes you had begun.</source>
        <translation>Das sind die Änderungen, die du angefangen hattest.</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>A link there leads to {path}, which stays.</source>
        <translation>Eine Verknüpfung darin führt zu {path}; das bleibt.</translation>
    </message>
    <message>
        <source>All but this is erased. It can be removed by hand:</source>
        <translation>Alles bis auf dies ist gelöscht. Von Hand lässt es sich entfernen:</translation>
    </message>
    <message>
        <source>All that Glimmer keeps here</source>
        <translation>Alles, was Glimmer hier aufbewahrt</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Alles löschen…</translation>
    </message>
    <message>
        <source>Moments, pictures, backups and choices. What you exported stays</source>
        <translation>Momente, Bilder, Sicherungen und was du gewählt hast. Was du exportiert hast, bleibt</translation>
    </message>
    <message>
        <source>The backups in {path} stay.</source>
        <translation>Die Sicherungen in {path} bleiben.</translation>
    </message>
    <message>
        <source>There is no way back. To take your moments along, export them first. Glimmer leaves when all is gone; the program itself stays on this computer.</source>
        <translation>Es gibt keinen Weg zurück. Zum Mitnehmen lassen sich die Momente vorher exportieren. Glimmer geht, wenn alles weg ist; das Programm selbst bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>These lie there too and are not from Glimmer. They go along:</source>
        <translation>Auch das liegt dort und ist nicht von Glimmer. Es geht mit:</translation>
    </message>
    <message>
        <source>What you exported or printed stays where you put it. So do backups in other folders, and copies that other programs made.</source>
        <translation>Was du exportiert oder gedruckt hast, bleibt, wo es ist. Ebenso Sicherungen in anderen Ordnern und Kopien, die andere Programme gemacht haben.</translation>
    </message>
    <message>
        <source>Your moments, their pictures, the backups beside them, what you chose and the log: all of it goes. That is {count} files, {size}, in these folders:</source>
        <translation>Deine Momente, ihre Bilder, die Sicherungen daneben, was du gewählt hast und das Protokoll: All das geht. Das sind {count} Dateien, {size}, in diesen Ordnern:</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
</context>
<context>
    <name>ErasingWindow</name>
    <message>
        <source>All that Glimmer keeps</source>
        <translation>Alles, was Glimmer aufbewahrt</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Everything is being erased. Glimmer leaves with it.</source>
        <translation>Alles wird gelöscht. Glimmer geht mit.</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Alles so lassen</translation>
    </message>
    <message>
        <source>Looking at what is here …</source>
        <translation>Was hier ist, wird angesehen …</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Was geht und was bleibt</translation>
    </message>
</context>
<context>
    <name>Evening</name>
    <message>
        <source>Its page is there at any hour</source>
        <translation>Seine Seite ist zu jeder Stunde da</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Dazusetzen</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Heute Abend</translation>
    </message>
</context>
<context>
    <name>EveningPresenter</name>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Kept. What came after it is still here.</source>
        <translation>Behalten. Was danach kam, ist noch hier.</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>Jener Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>The day it is.</extracomment>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>EveningWindow</name>
    <message>
        <source>Ctrl Enter</source>
        <translation>Strg Enter</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Heute Abend</translation>
    </message>
    <message>
        <source>page, faces, the day</source>
        <translation>Seite, Gesichter, der Tag</translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message>
        <source>Fold {face}</source>
        <translation>{face} einklappen</translation>
    </message>
    <message>
        <source>Fold ▴</source>
        <translation>Einklappen ▴</translation>
    </message>
    <message>
        <source>Show {face}</source>
        <translation>{face} zeigen</translation>
    </message>
    <message>
        <source>Show ▾</source>
        <translation>Zeigen ▾</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>(more than one can be true)</source>
        <translation>(mehreres kann zugleich stimmen)</translation>
    </message>
    <message>
        <source>+ a value</source>
        <translation>+ ein Wert</translation>
    </message>
    <message>
        <source>+ and also…</source>
        <translation>+ und auch…</translation>
    </message>
    <message>
        <source>+ another</source>
        <translation>+ noch etwas</translation>
    </message>
    <message>
        <source>+ another cue</source>
        <translation>+ noch ein Signal</translation>
    </message>
    <message>
        <source>+ another place</source>
        <translation>+ noch ein Ort</translation>
    </message>
    <message>
        <source>+ another value</source>
        <translation>+ noch ein Wert</translation>
    </message>
    <message>
        <source>+ before that</source>
        <translation>+ davor</translation>
    </message>
    <message>
        <source>+ it felt</source>
        <translation>+ es war</translation>
    </message>
    <message>
        <source>+ someone else</source>
        <translation>+ noch jemand</translation>
    </message>
    <message>
        <source>+ where</source>
        <translation>+ wo</translation>
    </message>
    <message>
        <source>+ with whom</source>
        <translation>+ mit wem</translation>
    </message>
    <message>
        <source>And also</source>
        <extracomment>The heading over a second text that belongs to a moment: another truth beside the first one.</extracomment>
        <translation>Und auch</translation>
    </message>
    <message>
        <source>Or begin with one of these</source>
        <translation>Oder mit einem hiervon anfangen</translation>
    </message>
    <message>
        <source>Where I am</source>
        <translation>Wie ich da bin</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Shows these moments in the gallery</source>
        <translation>Zeigt diese Momente in der Galerie</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>By the clock</source>
        <translation>Nach der Uhr</translation>
    </message>
    <message>
        <source>Leave out triggers and hard faces</source>
        <translation>Ohne Trigger und schwere Gesichter</translation>
    </message>
    <message>
        <source>Moments of</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Nothing is drawn yet, and that is fine. Once eight moments say whether something eased, what was there with them stands here.</source>
        <translation>Noch ist nichts gezeichnet, und das ist in Ordnung. Wenn acht Momente sagen, ob etwas leichter wurde, steht hier, was dabei war.</translation>
    </message>
    <message>
        <source>Private moments and those let go are left out, and people are never counted. What was there need not be what helped.</source>
        <translation>Private und losgelassene Momente sind nicht dabei, und Menschen werden nie gezählt. Was dabei war, ist nicht unbedingt das, was geholfen hat.</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>{count} weitere zeigen</translation>
    </message>
    <message>
        <source>Shows these moments in the gallery</source>
        <translation>Zeigt diese Momente in der Galerie</translation>
    </message>
    <message>
        <source>The band shows how sure this can be with so few moments: 95 times in a hundred, it holds. Below eight, nothing is drawn.</source>
        <translation>Das Band zeigt, wie sicher sich das bei so wenigen Momenten sagen lässt: In 95 von hundert Fällen stimmt es. Unter acht wird nichts gezeichnet.</translation>
    </message>
    <message>
        <source>Values they touched</source>
        <translation>Werte, die sie berührten</translation>
    </message>
    <message>
        <source>When something eased a touch, this was there</source>
        <translation>Wenn etwas ein klein wenig leichter wurde, war das dabei</translation>
    </message>
    <message>
        <source>With triggers and hard faces</source>
        <translation>Mit Triggern und schweren Gesichtern</translation>
    </message>
    <message>
        <source>all moments</source>
        <translation>alle Momente</translation>
    </message>
    <message>
        <source>the last 90 days</source>
        <translation>die letzten 90 Tage</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>das letzte Jahr</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>+ another</source>
        <translation>+ noch etwas</translation>
    </message>
    <message>
        <source>Where do you feel it?</source>
        <translation>Wo spürst du es?</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Back</source>
        <extracomment>To the one before.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>The name of the key, as it stands on keyboards of your country.</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>put away, kept as a draft</source>
        <translation>weglegen, bleibt als Entwurf</translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation>{at} von {of}</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>Drift</source>
        <extracomment>The window where kept moments pass by slowly by themselves: floating on water, no effort.</extracomment>
        <translation>Treiben lassen</translation>
    </message>
    <message>
        <source>Let go lately</source>
        <translation>Zuletzt losgelassen</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Zurückblicken</translation>
    </message>
    <message>
        <source>{keys}: on the month that is in sight</source>
        <translation>{keys}: auf den Monat, der zu sehen ist</translation>
    </message>
    <message>
        <source>{keys}: own moments, one at a time, for a rest</source>
        <translation>{keys}: eigene Momente, einer nach dem anderen, zum Ausruhen</translation>
    </message>
</context>
<context>
    <name>FullPicture</name>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <extracomment>Keys to press together; named as on keyboards of your country (German: Strg+C).</extracomment>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>The name of the key, as it stands on keyboards of your country.</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Volle Größe</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>Das nächste Bild</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>Das Bild davor</translation>
    </message>
    <message>
        <source>Whole</source>
        <extracomment>A button: the picture as large as the window lets all of it be seen.</extracomment>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>‹ Back to the gallery</source>
        <translation>‹ Zurück zur Galerie</translation>
    </message>
    <message>
        <source>‹ Back to the moment</source>
        <translation>‹ Zurück zum Moment</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Nothing found for this.</source>
        <translation>Dazu hat sich nichts gefunden.</translation>
    </message>
    <message>
        <source>One word is enough to begin.</source>
        <translation>Ein Wort genügt für den Anfang.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Take the last step back.</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{chord} notes a glimmer from anywhere.</source>
        <translation>{chord} notiert von überall einen Lichtblick.</translation>
    </message>
</context>
<context>
    <name>GalleryPresenter</name>
    <message>
        <source>Brought back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A button, and said when it is done: to the bin, from where it can come back. Use a form that is right for both, such as a noun or an infinitive.</extracomment>
        <translation>Losgelassen</translation>
    </message>
    <message>
        <source>The bin is empty now</source>
        <translation>Der Papierkorb ist jetzt leer</translation>
    </message>
</context>
<context>
    <name>GalleryRoom</name>
    <message>
        <source>Its words are copied.</source>
        <translation>Die Worte sind kopiert.</translation>
    </message>
</context>
<context>
    <name>GratitudeLine</name>
    <message>
        <source>+ another</source>
        <translation>+ noch etwas</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Was daran?</translation>
    </message>
    <message>
        <source>Where do you feel it?</source>
        <translation>Wo spürst du es?</translation>
    </message>
</context>
<context>
    <name>GroundPicture</name>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>Ein Bild</translation>
    </message>
</context>
<context>
    <name>GroundPresenter</name>
    <message>
        <source>No program here opens web pages. The address is {address}</source>
        <translation>Hier öffnet kein Programm Webseiten. Die Adresse ist {address}</translation>
    </message>
</context>
<context>
    <name>GroundWindow</name>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation>Halt finden</translation>
    </message>
</context>
<context>
    <name>HelpsPage</name>
    <message>
        <source>What helps me</source>
        <translation>Was mir hilft</translation>
    </message>
    <message>
        <source>… and more in Glimmer</source>
        <translation>… und mehr in Glimmer</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Five things to see</source>
        <translation>Fünf Dinge zum Sehen</translation>
    </message>
    <message>
        <source>Four things to touch</source>
        <translation>Vier Dinge zum Anfassen</translation>
    </message>
    <message>
        <source>One taste</source>
        <translation>Ein Geschmack</translation>
    </message>
    <message>
        <source>Three sounds</source>
        <translation>Drei Geräusche</translation>
    </message>
    <message>
        <source>Two scents</source>
        <translation>Zwei Düfte</translation>
    </message>
</context>
<context>
    <name>HowFar</name>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
</context>
<context>
    <name>KeySteps</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>In COSMIC: Settings, Input Devices, Keyboard, Keyboard Shortcuts, Custom, Add Shortcut. Each of these commands gets a name and keys there.</source>
        <translation>In COSMIC: Einstellungen, Eingabegeräte, Tastatur, Tastenkombinationen, Benutzerdefiniert, Tastenkombination hinzufügen. Dort bekommt jeder dieser Befehle einen Namen und Tasten.</translation>
    </message>
    <message>
        <source>In GNOME: Settings, Keyboard, View and Customize Shortcuts, Custom Shortcuts, Add Shortcut. Each of these commands gets a name and keys there.</source>
        <translation>In GNOME: Einstellungen, Tastatur, Tastenkürzel anzeigen und anpassen, Eigene Tastenkürzel, Tastenkürzel hinzufügen. Dort bekommt jeder dieser Befehle einen Namen und Tasten.</translation>
    </message>
    <message>
        <source>In Hyprland: these lines go into ~/.config/hypr/hyprland.conf. They work as soon as it is saved.</source>
        <translation>In Hyprland: Diese Zeilen kommen in ~/.config/hypr/hyprland.conf. Sie wirken, sobald die Datei gespeichert ist.</translation>
    </message>
    <message>
        <source>In Plasma: System Settings, Keyboard, Shortcuts, Add New, Command or Script. Each of these commands gets keys there.</source>
        <translation>In Plasma: Systemeinstellungen, Tastatur, Kurzbefehle, Neu hinzufügen, Befehl oder Skript. Dort bekommt jeder dieser Befehle Tasten.</translation>
    </message>
    <message>
        <source>In Xfce: Settings, Keyboard, Application Shortcuts, Add. Each of these commands gets keys there.</source>
        <translation>In Xfce: Einstellungen, Tastatur, Tastenkürzel für Anwendungen, Hinzufügen. Dort bekommt jeder dieser Befehle Tasten.</translation>
    </message>
    <message>
        <source>In sway: these lines go into ~/.config/sway/config. They work once sway has read it again (swaymsg reload).</source>
        <translation>In sway: Diese Zeilen kommen in ~/.config/sway/config. Sie wirken, sobald sway die Datei neu gelesen hat (swaymsg reload).</translation>
    </message>
    <message>
        <source>Keys from the desktop itself</source>
        <translation>Tasten vom Desktop selbst</translation>
    </message>
    <message>
        <source>This desktop binds keys to commands on a page of its own, mostly in its keyboard settings. These commands can have some.</source>
        <translation>Dieser Desktop verbindet Tasten mit Befehlen auf einer eigenen Seite, meist in seinen Tastatureinstellungen. Diese Befehle können welche haben.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation>Halt finden</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>Lichtblick notieren</translation>
    </message>
</context>
<context>
    <name>KindSwitch</name>
    <message>
        <source>This is a {kind}</source>
        <translation>Das hier: {kind}</translation>
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
        <translation>Einmal wurde ein Trigger notiert.</translation>
    </message>
    <message>
        <source>From these days</source>
        <translation>Aus diesen Tagen</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>How it reached you</source>
        <translation>Wie es zu dir kam</translation>
    </message>
    <message>
        <source>How it reached you then</source>
        <translation>Wie es dann zu dir kam</translation>
    </message>
    <message numerus="yes">
        <source>It felt “{word}” %Ln times.</source>
        <translation>
            <numerusform>Es war %Ln Mal „{word}“.</numerusform>
            <numerusform>Es war %Ln Mal „{word}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>It felt “{word}” once.</source>
        <translation>Einmal war es „{word}“.</translation>
    </message>
    <message numerus="yes">
        <source>Something came through “{word}” %Ln times.</source>
        <translation>
            <numerusform>%Ln Mal kam etwas durch „{word}“.</numerusform>
            <numerusform>%Ln Mal kam etwas durch „{word}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something came through “{word}” once.</source>
        <translation>Einmal kam etwas durch „{word}“.</translation>
    </message>
    <message numerus="yes">
        <source>Triggers were noted %Ln times.</source>
        <translation>
            <numerusform>%Ln Mal wurde ein Trigger notiert.</numerusform>
            <numerusform>%Ln Mal wurden Trigger notiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>What came up</source>
        <translation>Was sich zeigte</translation>
    </message>
    <message>
        <source>What came up then</source>
        <translation>Was sich dann zeigte</translation>
    </message>
    <message>
        <source>What mattered in it</source>
        <translation>Was darin wichtig war</translation>
    </message>
    <message>
        <source>What was hard</source>
        <translation>Was schwer war</translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation>Wo du warst</translation>
    </message>
    <message>
        <source>Where you were then</source>
        <translation>Wo du dann warst</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wer dabei war</translation>
    </message>
    <message numerus="yes">
        <source>You were here on %Ln days: “{word}”.</source>
        <translation>
            <numerusform>An %Ln Tag warst du hier: „{word}“.</numerusform>
            <numerusform>An %Ln Tagen warst du hier: „{word}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>You were here on one day: “{word}”.</source>
        <translation>An einem Tag warst du hier: „{word}“.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>others you named</source>
        <translation>andere, die du genannt hast</translation>
    </message>
    <message numerus="yes">
        <source>“{face}” was there on %Ln days.</source>
        <translation>
            <numerusform>„{face}“ war an %Ln Tag da.</numerusform>
            <numerusform>„{face}“ war an %Ln Tagen da.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{face}” was there on one day.</source>
        <translation>„{face}“ war an einem Tag da.</translation>
    </message>
    <message numerus="yes">
        <source>“{word}” came up %Ln times.</source>
        <translation>
            <numerusform>„{word}“ zeigte sich %Ln Mal.</numerusform>
            <numerusform>„{word}“ zeigte sich %Ln Mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” came up once.</source>
        <translation>„{word}“ zeigte sich einmal.</translation>
    </message>
    <message numerus="yes">
        <source>“{word}” was touched %Ln times.</source>
        <translation>
            <numerusform>„{word}“ wurde %Ln Mal berührt.</numerusform>
            <numerusform>„{word}“ wurde %Ln Mal berührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” was touched once.</source>
        <translation>„{word}“ wurde einmal berührt.</translation>
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
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>Print it …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Der Monat danach</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Der Monat davor</translation>
    </message>
    <message>
        <source>The whole year</source>
        <translation>Das ganze Jahr</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Das Jahr danach</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Das Jahr davor</translation>
    </message>
    <message>
        <source>What is shown here, to print, to keep as a PDF, or to copy</source>
        <translation>Was hier zu sehen ist: zum Drucken, als PDF oder zum Kopieren</translation>
    </message>
</context>
<context>
    <name>LeafPage</name>
    <message>
        <source>Fold it away again</source>
        <translation>Wieder einklappen</translation>
    </message>
    <message>
        <source>In your own words. These are counts of what you noted, nothing more.</source>
        <translation>In deinen eigenen Worten. Gezählt ist, was du notiert hast, mehr nicht.</translation>
    </message>
    <message>
        <source>Nothing hard was noted here.</source>
        <translation>Hier wurde nichts Schweres notiert.</translation>
    </message>
    <message>
        <source>Nothing is told of this month, and that is fine.</source>
        <translation>Von diesem Monat wird nichts erzählt, und das ist in Ordnung.</translation>
    </message>
    <message>
        <source>Nothing is told of this year, and that is fine.</source>
        <translation>Von diesem Jahr wird nichts erzählt, und das ist in Ordnung.</translation>
    </message>
    <message>
        <source>Show what was hard, too</source>
        <translation>Auch Schweres zeigen</translation>
    </message>
</context>
<context>
    <name>LeafPresenter</name>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>There is nothing here to put on paper.</source>
        <translation>Hier ist nichts, was aufs Papier könnte.</translation>
    </message>
</context>
<context>
    <name>LeafSheet</name>
    <message>
        <source>Looking back</source>
        <translation>Rückblick</translation>
    </message>
</context>
<context>
    <name>LeftAloneList</name>
    <message>
        <source>It may come again</source>
        <translation>Darf wiederkommen</translation>
    </message>
    <message>
        <source>It may come up again.</source>
        <translation>Es darf wieder auftauchen.</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Ausgespart</translation>
    </message>
    <message>
        <source>Left alone again.</source>
        <translation>Wieder ausgespart.</translation>
    </message>
    <message>
        <source>Nothing is left alone. “Not this one again”, beside what comes up, does that.</source>
        <translation>Nichts ist ausgespart. Das geht mit „Das nicht noch einmal“, neben dem, was auftaucht.</translation>
    </message>
    <message>
        <source>These do not come up by themselves, here or in Ground me. They are all in the gallery.</source>
        <translation>Diese tauchen nicht von selbst auf, weder hier noch in „Halt finden“. In der Galerie sind sie alle.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Take the last step back.</extracomment>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>LengthRow</name>
    <message>
        <source>+ for longer, − for shorter</source>
        <translation>+ für länger, − für kürzer</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Others like this</source>
        <translation>Andere wie dieser</translation>
    </message>
    <message>
        <source>What came after</source>
        <translation>Was danach kam</translation>
    </message>
    <message>
        <source>a moment that is not here any more</source>
        <translation>ein Moment, der nicht mehr hier ist</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Moments, one line each</source>
        <translation>Momente, je eine Zeile</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>Noted while it was locked, and here now: {count}</source>
        <translation>Notiert, während es verschlossen war, und jetzt hier: {count}</translation>
    </message>
    <message>
        <source>What was noted while it was locked waits on, sealed. {why}</source>
        <translation>Was notiert wurde, während es verschlossen war, wartet weiter, versiegelt. {why}</translation>
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
        <translation>Halt finden</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>Lichtblick notieren</translation>
    </message>
    <message>
        <source>Nothing of it can be read until it is unlocked. What you note meanwhile is kept, sealed, and joins it then.</source>
        <translation>Bis zum Aufschließen kann nichts davon gelesen werden. Was du inzwischen notierst, wird versiegelt behalten und kommt dann dazu.</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Passphrase oder Ersatzcode</translation>
    </message>
    <message>
        <source>The journal is locked</source>
        <translation>Das Journal ist verschlossen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Aufschließen</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Asking the keyring of this desktop …</source>
        <translation>Der Schlüsselbund wird gefragt …</translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>A month ago today</source>
        <translation>Heute vor einem Monat</translation>
    </message>
    <message>
        <source>A picture you kept</source>
        <translation>Ein Bild, das du behalten hast</translation>
    </message>
    <message>
        <source>A year ago today</source>
        <translation>Heute vor einem Jahr</translation>
    </message>
    <message>
        <source>About a month ago</source>
        <translation>Vor etwa einem Monat</translation>
    </message>
    <message>
        <source>About a year ago</source>
        <translation>Vor etwa einem Jahr</translation>
    </message>
    <message>
        <source>About half a year ago</source>
        <translation>Vor etwa einem halben Jahr</translation>
    </message>
    <message>
        <source>About {years} years ago</source>
        <translation>Vor etwa {years} Jahren</translation>
    </message>
    <message>
        <source>Anything at “{name}”</source>
        <translation>Alles am Ort „{name}“</translation>
    </message>
    <message>
        <source>Anything with “{name}”</source>
        <translation>Alles mit „{name}“</translation>
    </message>
    <message>
        <source>Half a year ago today</source>
        <translation>Heute vor einem halben Jahr</translation>
    </message>
    <message>
        <source>Not this one again</source>
        <translation>Das nicht noch einmal</translation>
    </message>
    <message>
        <source>Nothing from {what} will come up by itself. It all stays in the gallery.</source>
        <translation>Nichts aus {what} taucht mehr von selbst auf. In der Galerie bleibt alles.</translation>
    </message>
    <message>
        <source>Nothing with “{what}” will come up by itself. It all stays in the gallery.</source>
        <translation>Nichts mit „{what}“ taucht mehr von selbst auf. In der Galerie bleibt alles.</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>A button: this goes out of sight, and nothing is lost.</extracomment>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>The week that was</source>
        <translation>Die Woche, die war</translation>
    </message>
    <message>
        <source>These two weeks: {days}</source>
        <translation>Diese zwei Wochen: {days}</translation>
    </message>
    <message>
        <source>This moment</source>
        <translation>Dieser Moment</translation>
    </message>
    <message>
        <source>This moment will not come up by itself. It stays in the gallery.</source>
        <translation>Dieser Moment taucht nicht mehr von selbst auf. In der Galerie bleibt er.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{years} years ago today</source>
        <translation>Heute vor {years} Jahren</translation>
    </message>
</context>
<context>
    <name>LookBackPresenter</name>
    <message>
        <source>It may come up again.</source>
        <translation>Es darf wieder auftauchen.</translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message>
        <source>Some of what was kept last is not in the journal any more (writes: {count}): an older file came in its place, or one beside it was taken away. What is here stays, and you can go on. A backup may have the rest; in a terminal, glimmer doctor says more.</source>
        <translation>Etwas vom zuletzt Behaltenen ist nicht mehr im Journal (Einträge: {count}): Eine ältere Datei kam an seine Stelle, oder eine daneben wurde weggenommen. Was hier ist, bleibt, und du kannst weitermachen. Eine Sicherung hat vielleicht den Rest; mehr sagt glimmer doctor in einem Terminal.</translation>
    </message>
    <message>
        <source>Something was kept only half, and a file that would have undone it is gone. What can be read stays, and you can go on. A backup may have the rest; in a terminal, glimmer doctor says more.</source>
        <translation>Etwas wurde nur halb behalten, und eine Datei, die es rückgängig gemacht hätte, ist weg. Was sich lesen lässt, bleibt, und du kannst weitermachen. Eine Sicherung hat vielleicht den Rest; mehr sagt glimmer doctor in einem Terminal.</translation>
    </message>
</context>
<context>
    <name>MainScreen</name>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation>Halt finden</translation>
    </message>
    <message>
        <source>Invitations can come while Glimmer runs. Start it with the desktop?</source>
        <translation>Einladungen können kommen, solange Glimmer läuft. Soll es mit dem Desktop starten?</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>My map</source>
        <translation>Meine Landkarte</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Nein, danke</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What I can count on</source>
        <translation>Was mich trägt</translation>
    </message>
    <message>
        <source>Yes, start it</source>
        <translation>Ja, mitstarten</translation>
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
        <translation>1 ist schon so.</translation>
    </message>
    <message>
        <source>1 of them has another one and keeps it too.</source>
        <translation>1 davon hat schon ein anderes Wort und behält es auch.</translation>
    </message>
    <message>
        <source>All of them carry “{word}” already.</source>
        <translation>Alle tragen „{word}“ schon.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Brought back, all of them</source>
        <translation>Zurückgeholt, allesamt</translation>
    </message>
    <message>
        <source>Done on {day}. {done}. {back}</source>
        <translation>Getan am {day}. {done}. {back}</translation>
    </message>
    <message>
        <source>Kept close: {moments}</source>
        <translation>Nah behalten: {moments}</translation>
    </message>
    <message>
        <source>Let go: {moments}</source>
        <translation>Losgelassen: {moments}</translation>
    </message>
    <message>
        <source>No longer kept close: {moments}</source>
        <translation>Nicht mehr nah behalten: {moments}</translation>
    </message>
    <message>
        <source>No longer private: {moments}</source>
        <translation>Nicht mehr privat: {moments}</translation>
    </message>
    <message>
        <source>None is kept close.</source>
        <translation>Keiner wird nah behalten.</translation>
    </message>
    <message>
        <source>None is private.</source>
        <translation>Keiner ist privat.</translation>
    </message>
    <message>
        <source>None of them carries “{word}”.</source>
        <translation>Keiner trägt „{word}“.</translation>
    </message>
    <message>
        <source>Private now: {moments}</source>
        <translation>Jetzt privat: {moments}</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>Abgebrochen. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>There is nothing here to take back.</source>
        <translation>Hier gibt es nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>They are kept close already.</source>
        <translation>Alle werden schon nah behalten.</translation>
    </message>
    <message>
        <source>They are private already.</source>
        <translation>Alle sind schon privat.</translation>
    </message>
    <message>
        <source>They have changed since, and stay as they are.</source>
        <translation>Sie haben sich seither geändert und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>With “{word}” now: {moments}</source>
        <translation>Jetzt mit „{word}“: {moments}</translation>
    </message>
    <message>
        <source>Without “{word}” now: {moments}</source>
        <translation>Jetzt ohne „{word}“: {moments}</translation>
    </message>
    <message numerus="yes">
        <source>{count} are so already.</source>
        <translation>
            <numerusform>{count} ist schon so.</numerusform>
            <numerusform>{count} sind schon so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them have another one and keep it too.</source>
        <translation>
            <numerusform>{count} davon hat schon ein anderes Wort und behält es auch.</numerusform>
            <numerusform>{count} davon haben schon ein anderes Wort und behalten es auch.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}, together or not at all …</source>
        <translation>{done} von {total}, alle zusammen oder gar nicht …</translation>
    </message>
    <message>
        <source>{moments} as before</source>
        <translation>Wie vorher: {moments}</translation>
    </message>
    <message>
        <source>{moments} will be here again.</source>
        <translation>Dann wieder hier: {moments}.</translation>
    </message>
    <message>
        <source>{moments} will be kept close.</source>
        <translation>Dann nah behalten: {moments}.</translation>
    </message>
    <message>
        <source>{moments} will be let go. For 30 days they can be brought back.</source>
        <translation>Dann losgelassen: {moments}. Zurückholen geht 30 Tage lang.</translation>
    </message>
    <message>
        <source>{moments} will be private.</source>
        <translation>Dann privat: {moments}.</translation>
    </message>
    <message>
        <source>{moments} will carry “{word}” ({family}).</source>
        <translation>Dann mit „{word}“ ({family}): {moments}.</translation>
    </message>
    <message>
        <source>{moments} will no longer be kept close.</source>
        <translation>Dann nicht mehr nah behalten: {moments}.</translation>
    </message>
    <message>
        <source>{moments} will no longer be private.</source>
        <translation>Dann nicht mehr privat: {moments}.</translation>
    </message>
    <message>
        <source>{moments} will no longer carry “{word}” ({family}).</source>
        <translation>Dann ohne „{word}“ ({family}): {moments}.</translation>
    </message>
</context>
<context>
    <name>ManyBar</name>
    <message>
        <source>1 moment chosen</source>
        <translation>1 Moment ausgewählt</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Wort dazugeben</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keinen wählen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Drift through them</source>
        <translation>Vorbeitreiben lassen</translation>
    </message>
    <message>
        <source>Into a file …</source>
        <translation>In eine Datei …</translation>
    </message>
    <message>
        <source>Keep close</source>
        <extracomment>A button: from now on this moment is near at hand, near the heart. Not “favourite”.</extracomment>
        <translation>Nah behalten</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A button, and said when it is done: to the bin, from where it can come back. Use a form that is right for both, such as a noun or an infinitive.</extracomment>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>Privat machen</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take a word away</source>
        <translation>Wort wegnehmen</translation>
    </message>
    <message numerus="yes">
        <source>{count} moments chosen</source>
        <translation>
            <numerusform>{count} Moment ausgewählt</numerusform>
            <numerusform>{count} Momente ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>{family}: to add</source>
        <translation>{family}: dazugeben</translation>
    </message>
    <message>
        <source>{family}: to take away</source>
        <translation>{family}: wegnehmen</translation>
    </message>
</context>
<context>
    <name>ManyOut</name>
    <message>
        <source>Copied: {moments}.</source>
        <translation>Kopiert: {moments}.</translation>
    </message>
    <message>
        <source>Private, and not copied: {moments}.</source>
        <translation>Privat und nicht kopiert: {moments}.</translation>
    </message>
</context>
<context>
    <name>ManyPresenter</name>
    <message>
        <source>Change them</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Loslassen</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>By place</source>
        <translation>Nach Ort</translation>
    </message>
    <message>
        <source>By sense</source>
        <translation>Nach Sinn</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>Nach Wert</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>Wie es sich anfühlt</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation>Im Körper</translation>
    </message>
    <message>
        <source>What brings me here</source>
        <translation>Was mich hierher bringt</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>Nachmittag</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>Abend</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>{eased} of {noted}</source>
        <translation>{eased} von {noted}</translation>
    </message>
    <message>
        <source>{name}: eased {count} times; between {low} and {high} in a hundred</source>
        <translation>{name}: {count} Mal leichter geworden; zwischen {low} und {high} von hundert</translation>
    </message>
</context>
<context>
    <name>MapField</name>
    <message>
        <source>Words from your moments for “{field}”</source>
        <translation>Worte aus deinen Momenten für „{field}“</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>In your own words. The figures are counts of what you noted, nothing more.</source>
        <translation>In deinen eigenen Worten. Die Zahlen zählen, was du notiert hast, mehr nicht.</translation>
    </message>
    <message>
        <source>My map</source>
        <translation>Meine Landkarte</translation>
    </message>
    <message>
        <source>One page of your own words, to print, to keep as a PDF, or to copy</source>
        <translation>Eine Seite mit deinen eigenen Worten: zum Drucken, als PDF oder zum Kopieren</translation>
    </message>
    <message>
        <source>Print one page …</source>
        <translation>Eine Seite drucken …</translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation>Was mir hilft</translation>
    </message>
</context>
<context>
    <name>MapPresenter</name>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Nothing is written under “What helps” yet.</source>
        <translation>Unter „Was hilft“ steht noch nichts.</translation>
    </message>
    <message>
        <source>This is {length} characters long, and {limit} fit here. It is kept once it is shorter; nothing was cut.</source>
        <translation>Das sind {length} Zeichen, und {limit} passen hierher. Es wird behalten, sobald es kürzer ist; nichts wurde abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>Asked by</source>
        <extracomment>The heading over the question that a moment answers.</extracomment>
        <translation>Auf die Frage</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>The heading over the days on which it came again.</extracomment>
        <translation>Kam wieder</translation>
    </message>
    <message>
        <source>Care</source>
        <extracomment>The heading over: to me, to someone, received. Kindness, not nursing.</extracomment>
        <translation>Zuwendung</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>How safe it feels</source>
        <translation>Wie sicher es sich anfühlt</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>Wie stark</translation>
    </message>
    <message>
        <source>I appreciate</source>
        <translation>Was ich daran schätze</translation>
    </message>
    <message>
        <source>It came</source>
        <extracomment>The heading over: by itself, as a surprise, as expected.</extracomment>
        <translation>Es kam</translation>
    </message>
    <message>
        <source>Kept close</source>
        <extracomment>The heading over the moments that are near at hand.</extracomment>
        <translation>Nah behalten</translation>
    </message>
    <message>
        <source>Kept close no longer</source>
        <translation>Nicht mehr nah behalten</translation>
    </message>
    <message>
        <source>Looking back on</source>
        <translation>Rückblick auf</translation>
    </message>
    <message>
        <source>Private no longer</source>
        <translation>Nicht mehr privat</translation>
    </message>
    <message>
        <source>Private now</source>
        <translation>Jetzt privat</translation>
    </message>
    <message>
        <source>This moment is</source>
        <translation>Dieser Moment ist</translation>
    </message>
    <message>
        <source>What I did next</source>
        <translation>Was ich dann tat</translation>
    </message>
    <message>
        <source>What came before</source>
        <translation>Was davor kam</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Welche Art</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Wer oder was</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>ein Mensch</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>ein Ort</translation>
    </message>
    <message>
        <source>a thing</source>
        <translation>ein Ding</translation>
    </message>
    <message>
        <source>a touch more (2%)</source>
        <extracomment>How safe it feels now: only a little more; the small number is a gentle joke and stays.</extracomment>
        <translation>einen Hauch mehr (2&#xa0;%)</translation>
    </message>
    <message>
        <source>almost missed</source>
        <extracomment>It was nearly overlooked.</extracomment>
        <translation>fast übersehen</translation>
    </message>
    <message>
        <source>an animal</source>
        <translation>ein Tier</translation>
    </message>
    <message>
        <source>as a surprise</source>
        <translation>überraschend</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <source>both at once</source>
        <translation>beides zugleich</translation>
    </message>
    <message>
        <source>brightening</source>
        <extracomment>What it does to the energy: it brings it up, in a good way.</extracomment>
        <translation>belebend</translation>
    </message>
    <message>
        <source>by itself</source>
        <extracomment>How it came: without any effort.</extracomment>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>clear</source>
        <extracomment>How strong it was: between mild and strong.</extracomment>
        <translation>deutlich</translation>
    </message>
    <message>
        <source>clearly more</source>
        <translation>deutlich mehr</translation>
    </message>
    <message>
        <source>faint</source>
        <translation>ganz leise</translation>
    </message>
    <message>
        <source>kept close</source>
        <extracomment>Said of a moment that is near at hand; agrees with “moment”.</extracomment>
        <translation>nah behalten</translation>
    </message>
    <message>
        <source>less</source>
        <extracomment>How safe it feels now: less than before.</extracomment>
        <translation>weniger</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>sanft</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>received</source>
        <extracomment>Care: kindness that one was given.</extracomment>
        <translation>bekommen</translation>
    </message>
    <message>
        <source>settling</source>
        <extracomment>What it does to the energy: it brings it down, in a good way.</extracomment>
        <translation>beruhigend</translation>
    </message>
    <message>
        <source>several at once</source>
        <translation>mehreres zugleich</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>How safe it feels now: as before.</extracomment>
        <translation>genauso</translation>
    </message>
    <message>
        <source>to me</source>
        <extracomment>Care: kindness that went to oneself.</extracomment>
        <translation>für mich</translation>
    </message>
    <message>
        <source>to someone</source>
        <extracomment>Care: kindness that one gave.</extracomment>
        <translation>für jemanden</translation>
    </message>
    <message>
        <source>with a photo</source>
        <extracomment>Said of a moment: it has a picture.</extracomment>
        <translation>mit Foto</translation>
    </message>
</context>
<context>
    <name>MomentCard</name>
    <message>
        <source>and also</source>
        <translation>und auch</translation>
    </message>
</context>
<context>
    <name>MomentFoot</name>
    <message>
        <source>Del</source>
        <extracomment>The name of the key that deletes.</extracomment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>It came again</source>
        <translation>Es kam wieder</translation>
    </message>
    <message>
        <source>Keep close</source>
        <extracomment>A button: from now on this moment is near at hand, near the heart. Not “favourite”.</extracomment>
        <translation>Nah behalten</translation>
    </message>
    <message>
        <source>Kept close ♡</source>
        <translation>Nah behalten ♡</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A button, and said when it is done: to the bin, from where it can come back. Use a form that is right for both, such as a noun or an infinitive.</extracomment>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>Privat machen</translation>
    </message>
    <message>
        <source>No longer private</source>
        <translation>Nicht mehr privat</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <extracomment>Share one moment with somebody: as a card or as text.</extracomment>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Plan with it</source>
        <translation>Plan daraus</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Der nächste</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Der davor</translation>
    </message>
</context>
<context>
    <name>MomentForm</name>
    <message>
        <source>One word is enough</source>
        <translation>Ein Wort genügt</translation>
    </message>
    <message>
        <source>What you noticed</source>
        <translation>Was du bemerkt hast</translation>
    </message>
</context>
<context>
    <name>MomentWindow</name>
    <message>
        <source>A moment</source>
        <translation>Ein Moment</translation>
    </message>
    <message>
        <source>Let go. It can come back for 30 days.</source>
        <translation>Losgelassen. 30 Tage lang kann er zurückkommen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Take the last step back.</extracomment>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>OnPaper</name>
    <message>
        <source>Kept as a PDF.</source>
        <translation>Als PDF gespeichert.</translation>
    </message>
    <message>
        <source>“{name}” could not be printed on.</source>
        <translation>Auf „{name}“ konnte nicht gedruckt werden.</translation>
    </message>
</context>
<context>
    <name>OwnLine</name>
    <message>
        <source>A line of your own</source>
        <translation>Eine eigene Zeile</translation>
    </message>
    <message>
        <source>A line of your own: {leaf}</source>
        <translation>Eine eigene Zeile: {leaf}</translation>
    </message>
    <message>
        <source>If you like, in your own words</source>
        <translation>Wenn du magst, in eigenen Worten</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>+ Add a word</source>
        <translation>+ Wort dazugeben</translation>
    </message>
    <message>
        <source>A new word</source>
        <translation>Ein neues Wort</translation>
    </message>
    <message>
        <source>Another name for “{word}”</source>
        <translation>Ein anderer Name für „{word}“</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Tiefer</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Join with another</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Order as I use them</source>
        <translation>Nach Gebrauch ordnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation>Stern wegnehmen</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Zurückgenommen: {what}</translation>
    </message>
    <message>
        <source>The word that “{word}” becomes one with</source>
        <translation>Das Wort, mit dem „{word}“ eins wird</translation>
    </message>
    <message>
        <source>These are offered while you note. Whatever you change here, no moment loses what it says.</source>
        <translation>Diese werden dir beim Notieren angeboten. Was du hier auch änderst: In den Momenten bleibt alles stehen.</translation>
    </message>
    <message>
        <source>This list has no such word: {word}</source>
        <translation>In dieser Liste gibt es kein solches Wort: {word}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Höher</translation>
    </message>
    <message>
        <source>Words of this list</source>
        <translation>Worte dieser Liste</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>eine andere Reihenfolge</translation>
    </message>
    <message>
        <source>“{word}” added</source>
        <translation>„{word}“ dazugegeben</translation>
    </message>
    <message>
        <source>“{word}” and “{other}” are one</source>
        <translation>„{word}“ und „{other}“ sind eins</translation>
    </message>
    <message>
        <source>“{word}” hidden</source>
        <translation>„{word}“ ausgeblendet</translation>
    </message>
    <message>
        <source>“{word}” is there: the two become one.</source>
        <translation>„{word}“ gibt es schon: Die beiden werden eins.</translation>
    </message>
    <message>
        <source>“{word}” is “{other}” now</source>
        <translation>„{word}“ heißt jetzt „{other}“</translation>
    </message>
    <message>
        <source>“{word}” shown again</source>
        <translation>„{word}“ wieder gezeigt</translation>
    </message>
    <message>
        <source>“{word}” starred</source>
        <translation>„{word}“ mit Stern</translation>
    </message>
    <message>
        <source>“{word}” without its star</source>
        <translation>„{word}“ ohne Stern</translation>
    </message>
    <message>
        <source>★ Star</source>
        <translation>★ Stern</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Your page</source>
        <translation>Deine Seite</translation>
    </message>
</context>
<context>
    <name>PaperButton</name>
    <message>
        <source>Copy it as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Keep it as a PDF …</source>
        <translation>Als PDF speichern …</translation>
    </message>
</context>
<context>
    <name>Pause</name>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 Sekunden</translation>
    </message>
    <message>
        <source>3 min</source>
        <translation>3 min</translation>
    </message>
    <message>
        <source>3 minutes</source>
        <translation>3 Minuten</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>A breath at your own pace, if you like. Eyes open is fine.</source>
        <translation>Ein Atemzug in deinem Tempo, wenn du magst. Offene Augen sind auch gut.</translation>
    </message>
    <message>
        <source>If you like: in as it grows, out as it shrinks. Eyes open is fine.</source>
        <translation>Wenn du magst: ein, wenn es wächst, aus, wenn es kleiner wird. Offene Augen sind auch gut.</translation>
    </message>
    <message>
        <source>That was a minute.</source>
        <translation>Das war eine Minute.</translation>
    </message>
    <message>
        <source>That was five minutes.</source>
        <translation>Das waren fünf Minuten.</translation>
    </message>
    <message>
        <source>That was more than a minute.</source>
        <translation>Das war mehr als eine Minute.</translation>
    </message>
    <message>
        <source>That was more than five minutes.</source>
        <translation>Das waren mehr als fünf Minuten.</translation>
    </message>
    <message>
        <source>That was more than ten seconds.</source>
        <translation>Das waren mehr als zehn Sekunden.</translation>
    </message>
    <message>
        <source>That was more than three minutes.</source>
        <translation>Das waren mehr als drei Minuten.</translation>
    </message>
    <message>
        <source>That was ten seconds.</source>
        <translation>Das waren zehn Sekunden.</translation>
    </message>
    <message>
        <source>That was three minutes.</source>
        <translation>Das waren drei Minuten.</translation>
    </message>
</context>
<context>
    <name>PausePresenter</name>
    <message>
        <source>Thank you. Fewer from now on.</source>
        <translation>Danke. Ab jetzt weniger.</translation>
    </message>
</context>
<context>
    <name>PauseWindow</name>
    <message>
        <source>A pause</source>
        <translation>Eine Pause</translation>
    </message>
    <message>
        <source>Back to the light</source>
        <translation>Zurück zum Licht</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Look around instead</source>
        <translation>Lieber umsehen</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>Lichtblick notieren</translation>
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
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>An invitation waits for a natural break</source>
        <translation>Eine Einladung wartet auf einen passenden Augenblick</translation>
    </message>
    <message>
        <source>Enough invitations for today</source>
        <translation>Genug Einladungen für heute</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Fewer of these</source>
        <translation>Weniger davon</translation>
    </message>
    <message>
        <source>From that day on invitations come again</source>
        <translation>Ab diesem Tag kommen wieder Einladungen</translation>
    </message>
    <message>
        <source>Invitations are off</source>
        <translation>Einladungen sind aus</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Next invitation around {time}</source>
        <extracomment>{time} is a time of day.</extracomment>
        <translation>Nächste Einladung gegen {time}</translation>
    </message>
    <message>
        <source>No more at this time</source>
        <translation>Nicht mehr um diese Zeit</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>Lichtblick notieren</translation>
    </message>
    <message>
        <source>Pause with me</source>
        <translation>Pause machen</translation>
    </message>
    <message>
        <source>Quiet during a pause</source>
        <translation>Still während einer Pause</translation>
    </message>
    <message>
        <source>Quiet for a little after waking up</source>
        <translation>Nach dem Aufwachen noch ein wenig still</translation>
    </message>
    <message>
        <source>Quiet for an hour after a note</source>
        <translation>Nach einer Notiz eine Stunde still</translation>
    </message>
    <message>
        <source>Quiet for an hour after a pause</source>
        <translation>Nach einer Pause eine Stunde still</translation>
    </message>
    <message>
        <source>Quiet for an hour after an invitation</source>
        <translation>Nach einer Einladung eine Stunde still</translation>
    </message>
    <message>
        <source>Quiet for now</source>
        <translation>Gerade still</translation>
    </message>
    <message>
        <source>Quiet outside your hours</source>
        <translation>Still außerhalb deiner Zeiten</translation>
    </message>
    <message>
        <source>Quiet until {when}</source>
        <extracomment>{when} is a time of day, “tomorrow” or a date.</extracomment>
        <translation>Still bis {when}</translation>
    </message>
    <message>
        <source>Quiet while Do Not Disturb is on</source>
        <translation>Still, solange „Nicht stören“ an ist</translation>
    </message>
    <message>
        <source>Quiet while Drift is open</source>
        <translation>Still, solange „Treiben lassen“ offen ist</translation>
    </message>
    <message>
        <source>Quiet while Ground me is open</source>
        <translation>Still, solange „Halt finden“ offen ist</translation>
    </message>
    <message>
        <source>Quiet while a note is open</source>
        <translation>Still, solange eine Notiz offen ist</translation>
    </message>
    <message>
        <source>Quiet while a window fills the screen</source>
        <translation>Still, solange ein Fenster den Bildschirm füllt</translation>
    </message>
    <message>
        <source>Quiet while the screen is locked</source>
        <translation>Still, solange der Bildschirm gesperrt ist</translation>
    </message>
    <message>
        <source>Quiet while the welcome is open</source>
        <translation>Still, solange das Willkommen offen ist</translation>
    </message>
    <message>
        <source>Quiet while this machine sleeps</source>
        <translation>Still, solange dieser Computer schläft</translation>
    </message>
    <message>
        <source>Quiet while you are away</source>
        <translation>Still, solange du weg bist</translation>
    </message>
    <message>
        <source>Quiet while your camera is on</source>
        <translation>Still, solange deine Kamera an ist</translation>
    </message>
    <message>
        <source>Quiet while your microphone is on</source>
        <translation>Still, solange dein Mikrofon an ist</translation>
    </message>
    <message>
        <source>Quiet while your page is open</source>
        <translation>Still, solange deine Seite offen ist</translation>
    </message>
    <message>
        <source>Quiet while your screen is shared</source>
        <translation>Still, solange dein Bildschirm geteilt wird</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Rest until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Resting for a while</source>
        <translation>Eine Weile Ruhe</translation>
    </message>
    <message>
        <source>Resting until {when}</source>
        <extracomment>{when} is a time of day, “tomorrow” or a date.</extracomment>
        <translation>Ruhe bis {when}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Ruhe beenden</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Dazusetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>Keine mehr</translation>
    </message>
    <message>
        <source>Taking a break from noting</source>
        <translation>Auszeit vom Notieren</translation>
    </message>
    <message>
        <source>The day is here, if you would like to sit with it.</source>
        <translation>Der Tag ist da, wenn du dich zu ihm setzen magst.</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Would you like to keep these invitations, have fewer, or stop them?</source>
        <translation>Möchtest du diese Einladungen behalten, weniger davon oder keine mehr?</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>Stands in the place of {when} in “Quiet until {when}”.</extracomment>
        <translation>morgen</translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>the pasted picture</source>
        <translation>das eingefügte Bild</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Add a picture</source>
        <translation>Bild dazulegen</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Bilder wählen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>drop, paste
or browse</source>
        <translation>ablegen, einfügen
oder wählen</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>A picture on its way</source>
        <translation>Ein Bild ist unterwegs</translation>
    </message>
    <message>
        <source>Del takes it off</source>
        <translation>Entf nimmt es weg</translation>
    </message>
    <message>
        <source>Enter opens it, Alt with an arrow moves it, Del takes it off</source>
        <translation>Enter öffnet es, Alt mit Pfeil verschiebt es, Entf nimmt es weg</translation>
    </message>
    <message>
        <source>Take off (Del)</source>
        <translation>Wegnehmen (Entf)</translation>
    </message>
    <message>
        <source>Take this picture off</source>
        <translation>Dieses Bild wegnehmen</translation>
    </message>
    <message>
        <source>{picture}, {place} of {of}</source>
        <translation>{picture}, {place} von {of}</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Bildtext</translation>
    </message>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>In &amp;words, for who cannot see it</source>
        <translation>In &amp;Worten, für alle, die es nicht sehen können</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Links drehen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Rechts drehen</translation>
    </message>
    <message>
        <source>Whole again</source>
        <translation>Wieder ganz</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>Groß zeigen</translation>
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
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>The name of the key that deletes.</extracomment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Tiefer</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A button, and said when it is done: to the bin, from where it can come back. Use a form that is right for both, such as a noun or an infinitive.</extracomment>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Put to sleep</source>
        <translation>Schlafen legen</translation>
    </message>
    <message>
        <source>The glimmer it came from</source>
        <translation>Der Lichtblick, aus dem er kam</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Höher</translation>
    </message>
    <message>
        <source>Wake it</source>
        <translation>Aufwecken</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>schläft</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>From your glimmer: {words}</source>
        <translation>Aus deinem Lichtblick: {words}</translation>
    </message>
    <message>
        <source>I make coffee</source>
        <translation>ich Kaffee mache</translation>
    </message>
    <message>
        <source>Invitations are off just now, so nothing comes by itself.</source>
        <translation>Einladungen sind gerade aus, also kommt nichts von selbst.</translation>
    </message>
    <message>
        <source>Invite me at a time</source>
        <translation>Zu einer Uhrzeit einladen</translation>
    </message>
    <message>
        <source>It waits for a calm moment, and an hour lies between two invitations.</source>
        <translation>Sie wartet auf einen ruhigen Augenblick, und zwischen zwei Einladungen liegt eine Stunde.</translation>
    </message>
    <message>
        <source>Keep this plan</source>
        <translation>Plan behalten</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>The time of the invitation</source>
        <translation>Die Uhrzeit der Einladung</translation>
    </message>
    <message>
        <source>When …</source>
        <translation>Wenn …</translation>
    </message>
    <message>
        <source>one breath with it</source>
        <translation>ein Atemzug dabei</translation>
    </message>
    <message>
        <source>then …</source>
        <translation>dann …</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Begin a plan with this</source>
        <translation>Damit einen Plan anfangen</translation>
    </message>
    <message>
        <source>I make coffee</source>
        <translation>ich Kaffee mache</translation>
    </message>
    <message>
        <source>I step out of the door</source>
        <translation>ich aus der Tür gehe</translation>
    </message>
    <message>
        <source>I wait for the kettle</source>
        <translation>ich auf den Wasserkocher warte</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Zurückgenommen: {what}</translation>
    </message>
    <message>
        <source>This glimmer is not here any more.</source>
        <translation>Dieser Lichtblick ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>This time is let go. The plan itself stays.</source>
        <translation>Diese Uhrzeit ist losgelassen. Der Plan selbst bleibt.</translation>
    </message>
    <message>
        <source>When {when}, {then}</source>
        <translation>Wenn {when}, dann {then}</translation>
    </message>
    <message>
        <source>a look at the sky</source>
        <translation>ein Blick zum Himmel</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>eine andere Reihenfolge</translation>
    </message>
    <message>
        <source>both feet feel the floor</source>
        <translation>spüren beide Füße den Boden</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>on no day</source>
        <translation>an keinem Tag</translation>
    </message>
    <message>
        <source>one breath with it</source>
        <translation>ein Atemzug dabei</translation>
    </message>
    <message>
        <source>the time of “{plan}” let go</source>
        <translation>die Uhrzeit von „{plan}“ losgelassen</translation>
    </message>
    <message>
        <source>“{plan}” added</source>
        <translation>„{plan}“ dazugegeben</translation>
    </message>
    <message>
        <source>“{plan}” asleep</source>
        <translation>„{plan}“ schläft</translation>
    </message>
    <message>
        <source>“{plan}” awake</source>
        <translation>„{plan}“ ist wach</translation>
    </message>
    <message>
        <source>“{plan}” changed</source>
        <translation>„{plan}“ geändert</translation>
    </message>
    <message>
        <source>“{plan}” let go</source>
        <translation>„{plan}“ losgelassen</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>+ A new plan</source>
        <translation>+ Ein neuer Plan</translation>
    </message>
    <message>
        <source>A plan ties something small to what comes anyway. Nobody asks how it went.</source>
        <translation>Ein Plan knüpft etwas Kleines an das, was ohnehin kommt. Niemand fragt, wie es ging.</translation>
    </message>
    <message>
        <source>Glimmers you can count on</source>
        <translation>Lichtblicke, die tragen</translation>
    </message>
    <message>
        <source>I come to “{place}”</source>
        <translation>ich zu „{place}“ komme</translation>
    </message>
    <message>
        <source>None yet, and that is fine. It might be something like this:</source>
        <translation>Noch keiner, und das ist in Ordnung. So etwas könnte es sein:</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>{count} weitere zeigen</translation>
    </message>
</context>
<context>
    <name>PromptLine</name>
    <message>
        <source>Another</source>
        <extracomment>One more of its kind: another question, another thing to hold on to.</extracomment>
        <translation>Eine andere</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Eine andere Frage</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Without a question</source>
        <translation>Ohne Frage</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>That is more brackets than can be followed. A few less, and it works.</source>
        <translation>So viele Klammern lassen sich nicht auseinanderhalten. Mit ein paar weniger geht es.</translation>
    </message>
    <message>
        <source>That is more than can be looked for at once. Up to {limit} words work.</source>
        <translation>Das ist mehr, als sich auf einmal suchen lässt. Bis zu {limit} Worte gehen.</translation>
    </message>
    <message>
        <source>“or” waits for a word on both sides.</source>
        <translation>„or“ wartet auf ein Wort zu beiden Seiten.</translation>
    </message>
    <message>
        <source>“{place}” is not a date yet. A year works, or 2026-11, or 2026-11-22.</source>
        <translation>„{place}“ ist noch kein Datum. Ein Jahr geht, oder 2026-11, oder 2026-11-22.</translation>
    </message>
    <message>
        <source>“{place}” is not a number yet. 3 works, or &gt;3, or &lt;=3.</source>
        <translation>„{place}“ ist noch keine Zahl. 3 geht, oder &gt;3, oder &lt;=3.</translation>
    </message>
    <message>
        <source>“{place}” is not among them: “{name}:” can be {known}.</source>
        <translation>„{place}“ ist nicht dabei: „{name}:“ kann {known} sein.</translation>
    </message>
    <message>
        <source>“{place}” waits for a word after it.</source>
        <translation>„{place}“ wartet auf ein Wort danach.</translation>
    </message>
    <message>
        <source>“{place}”: there is no “{name}:”. There are {known}.</source>
        <translation>„{place}“: „{name}:“ gibt es nicht. Es gibt {known}.</translation>
    </message>
    <message>
        <source>“{place}”: this bracket closes nothing. Without it, it works.</source>
        <translation>„{place}“: Diese Klammer schließt nichts. Ohne sie geht es.</translation>
    </message>
    <message>
        <source>“{place}”: this bracket is not closed yet.</source>
        <translation>„{place}“: Diese Klammer ist noch nicht geschlossen.</translation>
    </message>
    <message>
        <source>“{place}”: this quotation mark is not closed yet.</source>
        <translation>„{place}“: Dieses Anführungszeichen ist noch nicht geschlossen.</translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message>
        <source>A month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>A year ago ({month})</source>
        <translation>Vor einem Jahr ({month})</translation>
    </message>
    <message>
        <source>Another, by typing</source>
        <translation>Anderes, selbst getippt</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>The day it is.</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>more</source>
        <extracomment>The name of a menu with whatever else can be looked for.</extracomment>
        <translation>mehr</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>when</source>
        <extracomment>The name of a menu: in which time.</extracomment>
        <translation>wann</translation>
    </message>
    <message>
        <source>with</source>
        <extracomment>The name of a menu: with whom.</extracomment>
        <translation>mit</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source> and </source>
        <extracomment>Between two parts of a search, with the spaces around it.</extracomment>
        <translation> und </translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two parts of a search, with the spaces around it.</extracomment>
        <translation> oder </translation>
    </message>
    <message>
        <source>before that {face}</source>
        <translation>davor {face}</translation>
    </message>
    <message>
        <source>before {when}</source>
        <translation>vor {when}</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>wiedergekommen</translation>
    </message>
    <message numerus="yes">
        <source>came back less than {count} times</source>
        <translation>
            <numerusform>weniger als {count} Mal wiedergekommen</numerusform>
            <numerusform>weniger als {count} Mal wiedergekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>came back more than once</source>
        <translation>mehr als einmal wiedergekommen</translation>
    </message>
    <message numerus="yes">
        <source>came back more than {count} times</source>
        <translation>
            <numerusform>mehr als {count} Mal wiedergekommen</numerusform>
            <numerusform>mehr als {count} Mal wiedergekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>came back once</source>
        <translation>einmal wiedergekommen</translation>
    </message>
    <message>
        <source>came back once at most</source>
        <translation>höchstens einmal wiedergekommen</translation>
    </message>
    <message numerus="yes">
        <source>came back {count} times</source>
        <translation>
            <numerusform>{count} Mal wiedergekommen</numerusform>
            <numerusform>{count} Mal wiedergekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came back {count} times at most</source>
        <translation>
            <numerusform>höchstens {count} Mal wiedergekommen</numerusform>
            <numerusform>höchstens {count} Mal wiedergekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came back {count} times or more</source>
        <translation>
            <numerusform>mindestens {count} Mal wiedergekommen</numerusform>
            <numerusform>mindestens {count} Mal wiedergekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>company “{word}”</source>
        <translation>mit „{word}“</translation>
    </message>
    <message>
        <source>cue “{word}”</source>
        <translation>Signal „{word}“</translation>
    </message>
    <message>
        <source>from {when} on</source>
        <translation>ab {when}</translation>
    </message>
    <message>
        <source>never came back</source>
        <translation>nie wiedergekommen</translation>
    </message>
    <message>
        <source>not {what}</source>
        <extracomment>{what} is a part of a search, such as: cue “tea”.</extracomment>
        <translation>nicht {what}</translation>
    </message>
    <message>
        <source>place “{word}”</source>
        <translation>Ort „{word}“</translation>
    </message>
    <message>
        <source>quality “{word}”</source>
        <translation>Gefühl „{word}“</translation>
    </message>
    <message>
        <source>sense “{word}”</source>
        <translation>Sinn „{word}“</translation>
    </message>
    <message>
        <source>value “{word}”</source>
        <translation>Wert „{word}“</translation>
    </message>
    <message>
        <source>with a photo</source>
        <extracomment>Said of a moment: it has a picture.</extracomment>
        <translation>mit Foto</translation>
    </message>
    <message>
        <source>{when}</source>
        <translation>{when}</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>„{word}“</translation>
    </message>
</context>
<context>
    <name>Reaching</name>
    <message>
        <source>Open {place}</source>
        <translation>{place} öffnen</translation>
    </message>
    <message>
        <source>Settings has a place, under Ground me, for someone to reach.</source>
        <translation>In den Einstellungen, unter „Halt finden“, ist Platz für jemanden, der für dich da ist.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The moment</source>
        <translation>Der Moment</translation>
    </message>
    <message>
        <source>and also</source>
        <translation>und auch</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Erasing was cut short. It is finished now: what was here is gone.</source>
        <translation>Das Löschen war unterbrochen worden. Jetzt ist es fertig: Was hier war, ist weg.</translation>
    </message>
    <message>
        <source>Glimmer is still here, in the tray.</source>
        <translation>Glimmer ist noch da, im Infobereich.</translation>
    </message>
    <message>
        <source>Glimmer is still here. Start it again to come back to this window.</source>
        <translation>Glimmer ist noch da. Ein neuer Start bringt dieses Fenster zurück.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons. On GNOME the AppIndicator extension adds them; until then, start Glimmer again to come back here.</source>
        <translation>Dieser Desktop zeigt keine Symbole im Infobereich. In GNOME bringt sie die Erweiterung AppIndicator; bis dahin führt ein neuer Start von Glimmer hierher zurück.</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>It came again. That is noted.</source>
        <translation>Es kam wieder. Das ist notiert.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Show {count} more</source>
        <translation>{count} weitere zeigen</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>Copy the words</source>
        <translation>Worte kopieren</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Go to a month</source>
        <translation>Zu einem Monat</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>A few plain words make a good one. Spaces and small and large letters count.</source>
        <translation>Ein paar einfache Worte ergeben eine gute. Leerzeichen und Groß- und Kleinschreibung zählen.</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Eine Passphrase</translation>
    </message>
    <message>
        <source>A passphrase of yours</source>
        <translation>Eine eigene Passphrase</translation>
    </message>
    <message>
        <source>A passphrase over the journal</source>
        <translation>Eine Passphrase für das Journal</translation>
    </message>
    <message>
        <source>A sealed backup is in their place. The journal is under the passphrase.</source>
        <translation>An ihrer Stelle liegt eine versiegelte Sicherung. Das Journal steht unter der Passphrase.</translation>
    </message>
    <message>
        <source>A sealed backup is made and looked over. Those from before go after it.</source>
        <translation>Eine versiegelte Sicherung entsteht und wird durchgesehen. Danach gehen die von früher.</translation>
    </message>
    <message>
        <source>A sealed one can take their place: it is made and looked over first, and then they are gone for good. What you let go for good since they were made is in no backup then. Where a folder is not there just now, they go when it is back.</source>
        <translation>Eine versiegelte kann an ihre Stelle kommen: Sie entsteht zuerst und wird durchgesehen, dann sind diese für immer weg. Was du für immer losgelassen hast, seit es sie gibt, ist dann in keiner Sicherung mehr. Ist ein Ordner gerade nicht da, gehen die darin, sobald er wieder da ist.</translation>
    </message>
    <message>
        <source>Another code…</source>
        <translation>Anderer Code…</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Eine andere Passphrase</translation>
    </message>
    <message>
        <source>Another passphrase…</source>
        <translation>Andere Passphrase…</translation>
    </message>
    <message>
        <source>Another recovery code</source>
        <translation>Ein anderer Ersatzcode</translation>
    </message>
    <message>
        <source>Anyone who gets at them can read them</source>
        <translation>Wer an sie herankommt, kann sie lesen</translation>
    </message>
    <message>
        <source>Backups from before can still be read without it. They are in:</source>
        <translation>Sicherungen von früher sind noch ohne sie lesbar. Sie liegen in:</translation>
    </message>
    <message>
        <source>Backups from before the passphrase</source>
        <translation>Sicherungen aus der Zeit vor der Passphrase</translation>
    </message>
    <message>
        <source>Backups that were made before stay readable, in a second folder, too. At the end a sealed one can take their place.</source>
        <translation>Sicherungen von früher bleiben lesbar, auch in einem zweiten Ordner. Am Ende kann eine versiegelte an ihre Stelle kommen.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Ich habe ihn</translation>
    </message>
    <message>
        <source>It does not protect from a program that runs in your name while the journal is open, nor from somebody who watches you type. What you export can be read by anyone. Traces of the files as they were before may stay on the disk: to be safe from that too, the disk itself has to be encrypted. When the journal is locked, some of it may stay in this computer&apos;s memory for a while.</source>
        <translation>Sie schützt nicht vor einem Programm, das in deinem Namen läuft, während das Journal offen ist, und nicht vor jemandem, der dir beim Tippen zusieht. Was du exportierst, können alle lesen. Spuren der Dateien von früher können auf dem Laufwerk bleiben: Auch davor schützt nur, wenn das Laufwerk selbst verschlüsselt ist. Ist das Journal verschlossen, kann etwas davon noch eine Weile im Speicher dieses Computers bleiben.</translation>
    </message>
    <message>
        <source>It locks before this computer sleeps.</source>
        <translation>Es verschließt sich, bevor dieser Computer schläft.</translation>
    </message>
    <message>
        <source>It locks with the screen.</source>
        <translation>Es verschließt sich mit dem Bildschirm.</translation>
    </message>
    <message>
        <source>It opens the journal should the passphrase be forgotten, and it is shown this once. Write it down, and keep it away from this computer.</source>
        <translation>Er öffnet das Journal, falls die Passphrase einmal vergessen ist, und er wird nur dieses eine Mal gezeigt. Am besten steht er auf Papier, nicht in der Nähe dieses Computers.</translation>
    </message>
    <message>
        <source>It protects your moments, their pictures and the backups. Whoever gets hold of the disk, of a backup or of a synced folder reads none of it. Nor does somebody who sits down here while the journal is locked.</source>
        <translation>Sie schützt deine Momente, ihre Bilder und die Sicherungen. Wer an das Laufwerk, eine Sicherung oder einen abgeglichenen Ordner kommt, liest nichts davon. Auch nicht, wer sich hierher setzt, während das Journal verschlossen ist.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Let the new one hold</source>
        <translation>Der neue soll gelten</translation>
    </message>
    <message>
        <source>Looking where they are.</source>
        <translation>Es wird nachgesehen, wo sie liegen.</translation>
    </message>
    <message>
        <source>Moments, pictures and backups can be read with it alone</source>
        <translation>Momente, Bilder und Sicherungen sind nur mit ihr zu lesen</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>No moment is touched</source>
        <translation>Kein Moment wird angerührt</translation>
    </message>
    <message>
        <source>No passphrase any more</source>
        <translation>Keine Passphrase mehr</translation>
    </message>
    <message>
        <source>Nothing tells here how long nobody typed: it counts how long no window of Glimmer had the keyboard.</source>
        <translation>Hier sagt nichts, wie lange niemand getippt hat: Gezählt wird, wie lange kein Fenster von Glimmer die Tastatur hatte.</translation>
    </message>
    <message>
        <source>Nothing tells here when it sleeps: it locks once it is awake.</source>
        <translation>Hier sagt nichts, wann er schläft: Es verschließt sich, sobald er wach ist.</translation>
    </message>
    <message>
        <source>Nothing tells here when the screen is locked.</source>
        <translation>Hier sagt nichts, wann der Bildschirm gesperrt ist.</translation>
    </message>
    <message>
        <source>Open by itself when I am logged in</source>
        <translation>Von selbst öffnen, wenn ich angemeldet bin</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Passphrase oder Ersatzcode</translation>
    </message>
    <message>
        <source>Put a sealed one in their place</source>
        <translation>Versiegelte an ihre Stelle legen</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Ersatzcode</translation>
    </message>
    <message>
        <source>Replace them…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>See it again</source>
        <translation>Noch mal ansehen</translation>
    </message>
    <message>
        <source>Settings has this too, under Privacy, for as long as they are there.</source>
        <translation>In den Einstellungen, unter „Privatsphäre“, steht das auch, solange es sie gibt.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation>Abgebrochen. Alles ist, wie es war.</translation>
    </message>
    <message>
        <source>The code that you have holds until you have typed the new one back.</source>
        <translation>Dein bisheriger Code gilt, bis du den neuen eingetippt hast.</translation>
    </message>
    <message>
        <source>The code, as you wrote it down</source>
        <translation>Der Code, wie du ihn aufgeschrieben hast</translation>
    </message>
    <message>
        <source>The disk is full. Everything is as it was; with some room made it can be done.</source>
        <translation>Das Laufwerk ist voll. Alles ist, wie es war; mit etwas Platz geht es.</translation>
    </message>
    <message>
        <source>The journal has no passphrase any more.</source>
        <translation>Das Journal hat keine Passphrase mehr.</translation>
    </message>
    <message>
        <source>The journal is being made readable. A backup is made first.</source>
        <translation>Das Journal wird lesbar gemacht. Vorher entsteht eine Sicherung.</translation>
    </message>
    <message>
        <source>The journal is being sealed. A backup is made first; until it is done all stays.</source>
        <translation>Das Journal wird versiegelt. Vorher entsteht eine Sicherung; bis es fertig ist, bleibt alles.</translation>
    </message>
    <message>
        <source>The journal is under the passphrase now.</source>
        <translation>Das Journal steht jetzt unter der Passphrase.</translation>
    </message>
    <message>
        <source>The journal opens by itself from now on, when you are logged in.</source>
        <translation>Ab jetzt öffnet sich das Journal von selbst, wenn du angemeldet bist.</translation>
    </message>
    <message>
        <source>The keyring of this desktop does not answer</source>
        <translation>Der Schlüsselbund dieses Desktops antwortet nicht</translation>
    </message>
    <message>
        <source>The keyring of this desktop gets a key to the journal, never the passphrase, and Glimmer opens it with that when it starts. Whoever is logged in as you can read it then, and so can every program that runs in your name. A disk, a backup or a synced folder stay closed to others as long as the keyring has a password. Locked, the journal stays locked until you open it.</source>
        <translation>Der Schlüsselbund dieses Desktops bekommt einen Schlüssel zum Journal, nie die Passphrase, und damit öffnet Glimmer es beim Start. Lesen kann es dann, wer unter deinem Namen angemeldet ist, und jedes Programm, das in deinem Namen läuft. Ein Laufwerk, eine Sicherung oder ein abgeglichener Ordner bleiben anderen verschlossen, solange der Schlüsselbund ein Passwort hat. Einmal verschlossen, bleibt das Journal verschlossen, bis du es öffnest.</translation>
    </message>
    <message>
        <source>The keyring of this desktop is asked. It may want its own password first.</source>
        <translation>Der Schlüsselbund dieses Desktops wird gefragt. Vielleicht möchte er zuerst sein eigenes Passwort.</translation>
    </message>
    <message>
        <source>The keyring of this desktop keeps a key to it. Once locked, it asks for the passphrase</source>
        <translation>Der Schlüsselbund dieses Desktops hat einen Schlüssel dazu. Einmal verschlossen, fragt es nach der Passphrase</translation>
    </message>
    <message>
        <source>The new passphrase holds, and the old one no more.</source>
        <translation>Die neue Passphrase gilt, die alte nicht mehr.</translation>
    </message>
    <message>
        <source>The new recovery code holds, and the old one no more.</source>
        <translation>Der neue Ersatzcode gilt, der alte nicht mehr.</translation>
    </message>
    <message>
        <source>The passphrase and its recovery code</source>
        <translation>Die Passphrase und ihr Ersatzcode</translation>
    </message>
    <message>
        <source>The passphrase holds</source>
        <translation>Die Passphrase gilt</translation>
    </message>
    <message>
        <source>The passphrase is asked for from now on.</source>
        <translation>Ab jetzt wird nach der Passphrase gefragt.</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>Der Ersatzcode</translation>
    </message>
    <message>
        <source>The recovery code stays the same, and no moment is touched.</source>
        <translation>Der Ersatzcode bleibt derselbe, und kein Moment wird angerührt.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>There are no backups from before the passphrase any more.</source>
        <translation>Aus der Zeit vor der Passphrase gibt es keine Sicherungen mehr.</translation>
    </message>
    <message>
        <source>These go as soon as a sealed one is where they are:</source>
        <translation>Diese gehen, sobald an ihrer Stelle eine versiegelte liegt:</translation>
    </message>
    <message>
        <source>These two differ. Show lets you compare them.</source>
        <translation>Die beiden sind verschieden. Mit „Zeigen“ lassen sie sich vergleichen.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could keep a key</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund, der einen Schlüssel aufbewahren könnte</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Typed back, so that it is sure to be right. Small letters and no dashes will do.</source>
        <translation>Noch einmal getippt, damit er sicher stimmt. Kleinbuchstaben ohne Striche genügen.</translation>
    </message>
    <message>
        <source>Without the passphrase and without the recovery code there is no way back to your moments. Nobody can open them then, and we cannot either.</source>
        <translation>Ohne Passphrase und ohne Ersatzcode gibt es keinen Weg zurück zu deinen Momenten. Niemand kann sie dann öffnen, wir auch nicht.</translation>
    </message>
    <message>
        <source>Your moments are plain files again then: whoever can read your files can read them. Backups from before stay under the passphrase.</source>
        <translation>Deine Momente sind dann wieder offene Dateien: Wer deine Dateien lesen kann, kann sie lesen. Sicherungen von früher bleiben unter der Passphrase.</translation>
    </message>
    <message>
        <source>{why} An entry of Glimmer may still be in it; it opens nothing.</source>
        <translation>{why} Ein Eintrag von Glimmer ist vielleicht noch darin; er öffnet nichts.</translation>
    </message>
    <message>
        <source>“Lock” in the tray locks it, as glimmer lock does.</source>
        <translation>„Verschließen“ im Infobereich verschließt es, ebenso glimmer lock.</translation>
    </message>
</context>
<context>
    <name>SealingWindow</name>
    <message>
        <source>A passphrase</source>
        <translation>Eine Passphrase</translation>
    </message>
    <message>
        <source>Copied. Other programs can read it until you copy something else.</source>
        <translation>Kopiert. Andere Programme können den Code lesen, bis du etwas anderes kopierst.</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>What is said and asked</source>
        <translation>Was gesagt und gefragt wird</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Note a glimmer</source>
        <translation>Lichtblick notieren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search words, cues, values, places…</source>
        <translation>Worte, Signale, Werte, Orte suchen…</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>viel Energie</translation>
    </message>
    <message>
        <source>low energy</source>
        <translation>wenig Energie</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>settled</source>
        <extracomment>A face: calm, present, connected. A state that passes; said of a person or of a body, without gender if you can.</extracomment>
        <translation>angekommen</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Make a page…</source>
        <translation>Seite machen…</translation>
    </message>
    <message>
        <source>One page, for a session with somebody</source>
        <translation>Eine Seite für ein Gespräch mit jemandem</translation>
    </message>
    <message>
        <source>What you choose of some days, names as letters</source>
        <translation>Was du aus ein paar Tagen auswählst, Namen als Buchstaben</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>And also</source>
        <extracomment>The heading over a second text that belongs to a moment: another truth beside the first one.</extracomment>
        <translation>Und auch</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>How I am here</source>
        <extracomment>The heading over the faces, when the moment is told to somebody.</extracomment>
        <translation>Wie ich da bin</translation>
    </message>
    <message>
        <source>Letters stand for people.</source>
        <translation>Buchstaben stehen für Menschen.</translation>
    </message>
    <message>
        <source>Not on this page: {moments}.</source>
        <translation>Nicht auf dieser Seite: {moments}.</translation>
    </message>
    <message>
        <source>Private, and not on it: {moments}.</source>
        <translation>Privat und nicht dabei: {moments}.</translation>
    </message>
    <message>
        <source>Triggers, and not on it: {moments}.</source>
        <translation>Trigger und nicht dabei: {moments}.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>SessionPresenter</name>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>SessionSheet</name>
    <message>
        <source>A page for a session</source>
        <translation>Eine Seite für ein Gespräch</translation>
    </message>
</context>
<context>
    <name>SessionWindow</name>
    <message>
        <source>A page for a session</source>
        <translation>Eine Seite für ein Gespräch</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>One page, for a session with somebody</source>
        <translation>Eine Seite für ein Gespräch mit jemandem</translation>
    </message>
    <message>
        <source>Other names to become letters</source>
        <translation>Weitere Namen, die Buchstaben werden</translation>
    </message>
    <message>
        <source>Other names to become letters: Anna, Tom</source>
        <translation>Weitere Namen, die Buchstaben werden: Anna, Tom</translation>
    </message>
    <message>
        <source>Print it …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Private moments, too</source>
        <translation>Auch private Momente</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To print, as a PDF or as text</source>
        <translation>Zum Drucken, als PDF oder als Text</translation>
    </message>
    <message>
        <source>Triggers, too</source>
        <translation>Auch Trigger</translation>
    </message>
    <message>
        <source>What was noted between two days, on one page. People of your own lists become letters; a name in another form may be left, so read it before it leaves.</source>
        <translation>Was zwischen zwei Tagen notiert wurde, auf einer Seite. Menschen aus deinen eigenen Listen werden zu Buchstaben; ein Name in anderer Form kann stehen bleiben, also lieber durchlesen, bevor sie weggeht.</translation>
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
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 Sekunden</translation>
    </message>
    <message>
        <source>3 minutes</source>
        <translation>3 Minuten</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>A backup is made each day, in quiet minutes after the first change. Seven daily, four weekly and twelve monthly ones stay, here and in a second folder. They still hold what was let go since.</source>
        <translation>Jeden Tag entsteht eine Sicherung, in ruhigen Minuten nach der ersten Änderung. Sieben tägliche, vier wöchentliche und zwölf monatliche bleiben, hier und in einem zweiten Ordner. Darin ist noch, was seither losgelassen wurde.</translation>
    </message>
    <message>
        <source>A breath goes in for</source>
        <translation>Ein Atemzug geht ein für</translation>
    </message>
    <message>
        <source>A card cannot choose its place here, and no notifications are shown just now: it comes wherever there is room.</source>
        <translation>Eine Karte kann hier ihren Platz nicht wählen, und Benachrichtigungen werden gerade nicht gezeigt: Sie kommt dort, wo Platz ist.</translation>
    </message>
    <message>
        <source>A card cannot choose its place here, so a notification comes instead.</source>
        <translation>Eine Karte kann hier ihren Platz nicht wählen, darum kommt stattdessen eine Benachrichtigung.</translation>
    </message>
    <message>
        <source>A few times a day, and only at a natural break</source>
        <translation>Ein paar Mal am Tag, und nur in einem passenden Augenblick</translation>
    </message>
    <message>
        <source>A glimmer from about this day</source>
        <translation>Ein Lichtblick von etwa diesem Tag</translation>
    </message>
    <message>
        <source>A journal with a passphrase: after so many minutes without you; 0 never does</source>
        <translation>Ein Journal mit Passphrase: nach so vielen Minuten ohne dich; 0 heißt nie</translation>
    </message>
    <message>
        <source>A kind line after a trigger</source>
        <translation>Ein freundlicher Satz nach einem Trigger</translation>
    </message>
    <message>
        <source>A line for what I appreciate</source>
        <translation>Eine Zeile für das, was ich schätze</translation>
    </message>
    <message>
        <source>A name, for a hard hour; shown in Ground me and nowhere else</source>
        <translation>Ein Name für eine schwere Stunde; er steht in „Halt finden“ und sonst nirgends</translation>
    </message>
    <message>
        <source>A number, an address, any words; Glimmer itself never writes or calls</source>
        <translation>Eine Nummer, eine Adresse, irgendwelche Worte; Glimmer selbst schreibt nie und ruft nie an</translation>
    </message>
    <message>
        <source>A pause takes</source>
        <translation>Eine Pause dauert</translation>
    </message>
    <message>
        <source>A question above the words</source>
        <translation>Eine Frage über den Worten</translation>
    </message>
    <message>
        <source>A quiet companion for noticing glimmers: small moments that tell a body it is safe. Everything stays on this computer.</source>
        <translation>Ein stiller Begleiter, um Lichtblicke zu bemerken: kleine Momente, die einem Körper sagen, dass er sicher ist. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>A quiet line in the gallery that opens what was there and what you appreciated</source>
        <translation>Eine stille Zeile in der Galerie, die öffnet, was da war und was du zu schätzen wusstest</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>Ein zweiter Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>A soft tone at the end</source>
        <translation>Ein sanfter Ton am Ende</translation>
    </message>
    <message>
        <source>A text file; what you change in it is taken up at once</source>
        <translation>Eine Textdatei; was du darin änderst, gilt sofort</translation>
    </message>
    <message>
        <source>A warmer spark in the tray, a notification of the desktop, or a card</source>
        <translation>Ein wärmerer Funke im Infobereich, eine Benachrichtigung des Desktops oder eine Karte</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>A year ago, half a year or a month: one of your own, at the top of the gallery</source>
        <translation>Vor einem Jahr, einem halben oder einem Monat: einer von deinen, oben in der Galerie</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Glimmer</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>How far back the map counts: all moments.</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Also with on guard or shut down in them, and also in hard hours</source>
        <translation>Auch mit „auf der Hut“ oder „zurückgezogen“ darin, und auch in schweren Stunden</translation>
    </message>
    <message>
        <source>An evening sitting</source>
        <translation>Ein Weilchen am Abend</translation>
    </message>
    <message>
        <source>Another program has these keys. Others are free to choose.</source>
        <translation>Diese Tasten hat ein anderes Programm. Andere sind frei.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Around these times, give or take a quarter of an hour</source>
        <translation>Um diese Zeiten, eine Viertelstunde hin oder her</translation>
    </message>
    <message>
        <source>As the desktop is, or always the same</source>
        <translation>Wie der Desktop, oder immer gleich</translation>
    </message>
    <message>
        <source>At least an hour lies between two invitations, so {last} may stay away after {first}.</source>
        <translation>Zwischen zwei Einladungen liegt mindestens eine Stunde, darum kann {last} nach {first} ausbleiben.</translation>
    </message>
    <message>
        <source>At least an hour lies between two invitations: they come every 60 to 75 minutes, and six times a day at most.</source>
        <translation>Zwischen zwei Einladungen liegt mindestens eine Stunde: Sie kommen alle 60 bis 75 Minuten, höchstens sechsmal am Tag.</translation>
    </message>
    <message>
        <source>At set times</source>
        <translation>Zu festen Zeiten</translation>
    </message>
    <message>
        <source>At times that are known, or after so many minutes each</source>
        <translation>Zu bekannten Zeiten, oder immer nach so vielen Minuten</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation>Zurück zu {value}</translation>
    </message>
    <message>
        <source>Backups are in there, too</source>
        <translation>Auch Sicherungen liegen dort</translation>
    </message>
    <message>
        <source>Between</source>
        <extracomment>The beginning of a row: between [9:00] and [18:00].</extracomment>
        <translation>Zwischen</translation>
    </message>
    <message>
        <source>Both are the same, so every hour counts.</source>
        <translation>Beide sind gleich, also zählt jede Stunde.</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Card with bell</source>
        <translation>Karte mit Glocke</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Days on which invitations come</source>
        <translation>Tage, an denen Einladungen kommen</translation>
    </message>
    <message>
        <source>Every so often</source>
        <translation>Ab und zu</translation>
    </message>
    <message>
        <source>Every so often is about</source>
        <translation>„Ab und zu“ heißt etwa alle</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Glimmer never goes online, has no account, and tells nobody that you use it. One link, in Ground me, opens your browser when you press it, and never by itself.</source>
        <translation>Alles bleibt auf diesem Computer. Glimmer geht nie ins Internet, hat kein Konto und sagt niemandem, dass du es nutzt. Ein Link, in „Halt finden“, öffnet deinen Browser, wenn du ihn drückst, und nie von selbst.</translation>
    </message>
    <message>
        <source>Fade after four weeks</source>
        <translation>Nach vier Wochen seltener</translation>
    </message>
    <message>
        <source>For a hard hour there is Ground me: what you kept close, large and one at a time, and someone to reach.</source>
        <translation>Für eine schwere Stunde gibt es „Halt finden“: was du nah behalten hast, groß und eines nach dem anderen, und wer für dich da ist.</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>From this day and hour on, until you have seen it</source>
        <translation>Ab diesem Tag und dieser Stunde, bis du sie gesehen hast</translation>
    </message>
    <message>
        <source>From this hour on</source>
        <translation>Ab dieser Stunde</translation>
    </message>
    <message>
        <source>From {first} over midnight until {last}.</source>
        <translation>Von {first} über Mitternacht bis {last}.</translation>
    </message>
    <message>
        <source>Give or take a quarter; 60 is like an hourly bell</source>
        <translation>Ein Viertel mehr oder weniger; 60 ist wie ein Stundenschlag</translation>
    </message>
    <message>
        <source>Glimmer has these keys for something else. Others are free.</source>
        <translation>Diese Tasten hat Glimmer für etwas anderes. Andere sind frei.</translation>
    </message>
    <message>
        <source>Glimmer {version}</source>
        <translation>Glimmer {version}</translation>
    </message>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation>Halt finden</translation>
    </message>
    <message>
        <source>Hard ones, too</source>
        <translation>Auch schwere</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>High contrast dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>How large all words are</source>
        <translation>Wie groß alle Worte sind</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Wie zu erreichen</translation>
    </message>
    <message>
        <source>In a pause and in Ground me, for whoever goes along with it</source>
        <translation>In einer Pause und in „Halt finden“, für alle, die mitatmen mögen</translation>
    </message>
    <message>
        <source>In a terminal, glimmer backup makes one now, also onto a stick; glimmer restore brings one back; glimmer doctor looks whether all is well.</source>
        <translation>In einem Terminal macht glimmer backup jetzt gleich eine, auch auf einen Stick; glimmer restore holt eine zurück; glimmer doctor schaut, ob alles in Ordnung ist.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s own words: {keys}. They are changed in its keyboard settings.</source>
        <translation>In den Worten des Desktops: {keys}. Ändern lassen sie sich in seinen Tastatureinstellungen.</translation>
    </message>
    <message>
        <source>In the evening at</source>
        <translation>Am Abend um</translation>
    </message>
    <message>
        <source>In the place of settings.toml there is something that is no file. Move it away; until then no change can be kept.</source>
        <translation>Wo settings.toml sein könnte, ist etwas, das keine Datei ist. Solange es dort ist, kann keine Änderung behalten werden; sobald es woanders ist, geht es wieder.</translation>
    </message>
    <message>
        <source>Invitations are off, so it does not come by itself; the tray has it.</source>
        <translation>Einladungen sind aus, also kommt es nicht von selbst; im Infobereich ist es da.</translation>
    </message>
    <message>
        <source>Invitations come</source>
        <translation>Einladungen kommen</translation>
    </message>
    <message>
        <source>Invitations come in these hours</source>
        <translation>In diesen Stunden kommen Einladungen</translation>
    </message>
    <message>
        <source>Invite me to pause</source>
        <translation>Zu Pausen einladen</translation>
    </message>
    <message>
        <source>It asks where you feel it before what for, and may stay empty</source>
        <translation>Sie fragt erst, wo du es spürst, dann, was du daran schätzt, und darf leer bleiben</translation>
    </message>
    <message>
        <source>It comes as an invitation does: at a natural break after this time, or not at all</source>
        <translation>Es kommt wie eine Einladung: in einem passenden Augenblick nach dieser Zeit, oder gar nicht</translation>
    </message>
    <message>
        <source>It comes with “Kept”, and goes by itself</source>
        <translation>Er kommt mit „Behalten“ und geht von selbst</translation>
    </message>
    <message>
        <source>It goes out for</source>
        <translation>Er geht aus für</translation>
    </message>
    <message>
        <source>It is there on</source>
        <extracomment>The beginning of that row: on [Sunday] from [17:00].</extracomment>
        <translation>Sie ist da am</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Keys for Ground me</source>
        <translation>Tasten für „Halt finden“</translation>
    </message>
    <message>
        <source>Keys to note with</source>
        <translation>Tasten zum Notieren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Leave out lines that begin in the body</source>
        <translation>Ohne Zeilen, die im Körper beginnen</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Line {lines} of settings.toml could not be understood and is left out; the rest counts. It can be mended with an editor; with the next change in Settings the file as it was is kept as settings.toml.broken.</source>
        <translation>Zeile {lines} von settings.toml war nicht zu verstehen und zählt nicht mit; der Rest gilt. Mit einem Editor lässt sie sich richten; mit der nächsten Änderung in den Einstellungen wird die Datei, wie sie war, als settings.toml.broken behalten.</translation>
    </message>
    <message>
        <source>Lines {lines} of settings.toml could not be understood and are left out; the rest counts. They can be mended with an editor; with the next change in Settings the file as it was is kept as settings.toml.broken.</source>
        <translation>Die Zeilen {lines} von settings.toml waren nicht zu verstehen und zählen nicht mit; der Rest gilt. Mit einem Editor lassen sie sich richten; mit der nächsten Änderung in den Einstellungen wird die Datei, wie sie war, als settings.toml.broken behalten.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Verschließen nach</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>MIT licence. It stands on Python (PSF licence), Qt and PySide6 (LGPL 3), SQLAlchemy and Alembic (MIT), SQLite (public domain), Pillow (MIT-CMU) and tomlkit (MIT).</source>
        <translation>MIT-Lizenz. Es steht auf Python (PSF-Lizenz), Qt und PySide6 (LGPL 3), SQLAlchemy und Alembic (MIT), SQLite (gemeinfrei), Pillow (MIT-CMU) und tomlkit (MIT).</translation>
    </message>
    <message>
        <source>Many find it settling to breathe out a little longer than in</source>
        <translation>Vielen tut es gut, etwas länger aus- als einzuatmen</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>More times than the six invitations a day that there are at most.</source>
        <translation>Mehr Zeiten als die sechs Einladungen, die es am Tag höchstens gibt.</translation>
    </message>
    <message>
        <source>My map counts moments of</source>
        <translation>Meine Landkarte zählt</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Meine Worte</translation>
    </message>
    <message>
        <source>No days are chosen, so none of the usual invitations comes.</source>
        <translation>Es sind keine Tage gewählt, also kommt keine der üblichen Einladungen.</translation>
    </message>
    <message>
        <source>No icons are shown in a tray here just now. Starting Glimmer again brings its window back.</source>
        <translation>Im Infobereich werden hier gerade keine Symbole gezeigt. Ein neuer Start von Glimmer bringt das Fenster zurück.</translation>
    </message>
    <message>
        <source>No notifications are shown here just now, so the card comes instead.</source>
        <translation>Benachrichtigungen werden hier gerade nicht gezeigt, darum kommt stattdessen die Karte.</translation>
    </message>
    <message>
        <source>No such invitations, questions or cues: only what is around you</source>
        <translation>Keine solchen Einladungen, Fragen oder Signale: nur, was um dich ist</translation>
    </message>
    <message>
        <source>No times are set, so none of the usual invitations comes.</source>
        <translation>Es sind keine Zeiten gewählt, also kommt keine der üblichen Einladungen.</translation>
    </message>
    <message>
        <source>None of these times is in the hours below, so none of the usual invitations comes.</source>
        <translation>Keine dieser Zeiten liegt in den Stunden unten, also kommt keine der üblichen Einladungen.</translation>
    </message>
    <message>
        <source>Not in the hours below, and so left out: {times}.</source>
        <translation>Nicht in den Stunden unten, darum nicht dabei: {times}.</translation>
    </message>
    <message>
        <source>Nothing comes and nothing is asked; your keys still note, should you like to</source>
        <translation>Nichts kommt und nichts wird gefragt; mit deinen Tasten lässt sich weiter notieren, wenn du magst</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>The name of a row: on which days of the week invitations come.</extracomment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>On another disk, or in a folder that is synced: each day&apos;s backup goes there, too</source>
        <translation>Auf einem anderen Laufwerk oder in einem abgeglichenen Ordner: Die Sicherung jedes Tages geht auch dorthin</translation>
    </message>
    <message>
        <source>One at most, and none twice within two weeks; Alt+X goes on without it</source>
        <translation>Höchstens eine, und keine zweimal in zwei Wochen; mit Alt+X geht es ohne sie weiter</translation>
    </message>
    <message>
        <source>One question over the day, its moments beside it, and a page; nothing is owed</source>
        <translation>Eine Frage zum ganzen Tag, seine Momente daneben und eine Seite; nichts davon wird erwartet</translation>
    </message>
    <message>
        <source>Only the words, the body and the faces at first</source>
        <translation>Zuerst nur die Worte, der Körper und die Gesichter</translation>
    </message>
    <message>
        <source>Open small</source>
        <translation>Klein öffnen</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Someone to reach</source>
        <translation>Wer für mich da ist</translation>
    </message>
    <message>
        <source>Something is half typed in another place. Once it is kept or given up, the windows speak the chosen language.</source>
        <translation>An anderer Stelle ist etwas halb getippt. Sobald es behalten oder verworfen ist, sprechen die Fenster die gewählte Sprache.</translation>
    </message>
    <message>
        <source>Spark</source>
        <extracomment>One way in which an invitation comes: the icon in the tray becomes warm.</extracomment>
        <translation>Funke</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>One of several: as the desktop has it.</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Take a break from noting</source>
        <translation>Auszeit vom Notieren</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>The bell, once, when a pause is over</source>
        <translation>Die Glocke, einmal, wenn eine Pause vorbei ist</translation>
    </message>
    <message>
        <source>The desktop asked about these keys, and the answer was no. Choosing keys here lets it ask again.</source>
        <translation>Der Desktop hat nach diesen Tasten gefragt, und die Antwort war Nein. Werden hier Tasten gewählt, fragt er noch einmal.</translation>
    </message>
    <message>
        <source>The desktop has no keys for this yet. Its keyboard settings list it under Glimmer.</source>
        <translation>Der Desktop hat dafür noch keine Tasten. In seinen Tastatureinstellungen steht es unter Glimmer.</translation>
    </message>
    <message>
        <source>The desktop is being asked for these keys.</source>
        <translation>Der Desktop wird gerade um diese Tasten gebeten.</translation>
    </message>
    <message>
        <source>The files are readable by you alone. Without a passphrase whoever can read your files can read your moments, too.</source>
        <translation>Die Dateien sind nur unter deinem Namen lesbar. Wer sie doch lesen kann, kann ohne Passphrase auch deine Momente lesen.</translation>
    </message>
    <message>
        <source>The hours below are short for that, so the one invitation of a day comes sooner.</source>
        <translation>Die Stunden unten sind dafür knapp, darum kommt die eine Einladung des Tages früher.</translation>
    </message>
    <message>
        <source>The last 90 days, the last year, or all of them</source>
        <translation>Die letzten 90 Tage, das letzte Jahr oder alle</translation>
    </message>
    <message>
        <source>The last one chosen in it, too; + and − turn it there</source>
        <translation>Auch die zuletzt darin gewählte; + und − ändern sie dort</translation>
    </message>
    <message>
        <source>The log holds times and what went wrong in the program</source>
        <translation>Im Protokoll stehen Zeiten und was im Programm schiefging</translation>
    </message>
    <message>
        <source>The log, and where windows stood</source>
        <translation>Das Protokoll, und wo die Fenster standen</translation>
    </message>
    <message>
        <source>The name of this folder cannot be written down here. Another one may do.</source>
        <translation>Der Name dieses Ordners lässt sich hier nicht aufschreiben. Mit einem anderen geht es vielleicht.</translation>
    </message>
    <message>
        <source>The terms of everything that comes along with Glimmer</source>
        <translation>Die Bedingungen von allem, was mit Glimmer kommt</translation>
    </message>
    <message>
        <source>The week, once a week</source>
        <translation>Die Woche, einmal die Woche</translation>
    </message>
    <message>
        <source>The words of the chosen language are not there, so the windows speak English. Glimmer, installed anew, brings them back ({file}).</source>
        <translation>Die Worte der gewählten Sprache sind nicht da, darum sprechen die Fenster Englisch. Glimmer, neu installiert, bringt sie zurück ({file}).</translation>
    </message>
    <message>
        <source>Then half as often every two weeks, down to one a day: noticing goes on by itself</source>
        <translation>Dann alle zwei Wochen halb so oft, bis zu einer am Tag: Das Bemerken geht von selbst weiter</translation>
    </message>
    <message>
        <source>There is no tray here just now, so a notification comes instead.</source>
        <translation>Hier gibt es gerade keinen Infobereich, darum kommt stattdessen eine Benachrichtigung.</translation>
    </message>
    <message>
        <source>There is no tray here just now, so the card comes instead.</source>
        <translation>Hier gibt es gerade keinen Infobereich, darum kommt stattdessen die Karte.</translation>
    </message>
    <message>
        <source>They come as</source>
        <translation>Sie kommen als</translation>
    </message>
    <message>
        <source>They work from anywhere</source>
        <translation>Sie gehen von überall</translation>
    </message>
    <message>
        <source>This desktop lets no program ask for keys. In its keyboard settings, any keys can be bound to the command: {command}</source>
        <translation>Auf diesem Desktop kann kein Programm Tasten für sich erbitten. In seinen Tastatureinstellungen lassen sich beliebige Tasten mit diesem Befehl verbinden: {command}</translation>
    </message>
    <message>
        <source>This is {length} characters long, and {longest} fit. It is not kept yet.</source>
        <translation>Das sind {length} Zeichen, und {longest} passen. Noch ist es nicht behalten.</translation>
    </message>
    <message>
        <source>This keyboard has no such key. Others are free to choose.</source>
        <translation>Diese Tastatur hat keine solche Taste. Andere sind frei.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>To take everything along: glimmer export moments.zip</source>
        <translation>Um alles mitzunehmen: glimmer export moments.zip</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>What settings.toml says could not be used, so this is the usual value.</source>
        <translation>Was in settings.toml steht, ließ sich nicht verwenden, darum gilt hier der übliche Wert.</translation>
    </message>
    <message>
        <source>What settings.toml says is too large, so this is the usual value.</source>
        <translation>Was in settings.toml steht, ist zu groß, darum gilt hier der übliche Wert.</translation>
    </message>
    <message>
        <source>What settings.toml says is too long, so this is the usual value.</source>
        <translation>Was in settings.toml steht, ist zu lang, darum gilt hier der übliche Wert.</translation>
    </message>
    <message>
        <source>What settings.toml says is too small, so this is the usual value.</source>
        <translation>Was in settings.toml steht, ist zu klein, darum gilt hier der übliche Wert.</translation>
    </message>
    <message>
        <source>What the windows speak; words of your own stay as they are</source>
        <translation>Was die Fenster sprechen; eigene Worte bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>What you chose here</source>
        <translation>Was du hier gewählt hast</translation>
    </message>
    <message>
        <source>What you let go of stays in the bin for 30 days; until then it can be brought back.</source>
        <translation>Was du loslässt, bleibt 30 Tage im Papierkorb; bis dahin lässt es sich zurückholen.</translation>
    </message>
    <message>
        <source>When these hours end</source>
        <translation>Wenn diese Stunden enden</translation>
    </message>
    <message>
        <source>Windows appear at once and the circle stands still</source>
        <translation>Fenster sind sofort da, und der Kreis steht still</translation>
    </message>
    <message>
        <source>Your moments and their pictures</source>
        <translation>Deine Momente und ihre Bilder</translation>
    </message>
    <message>
        <source>Your words are in no log, no notification and no window title. A moment that you mark as private is covered until you open it.</source>
        <translation>Deine Worte stehen in keinem Protokoll, keiner Benachrichtigung und keinem Fenstertitel. Ein Moment, den du privat machst, ist verdeckt, bis du ihn öffnest.</translation>
    </message>
    <message>
        <source>and</source>
        <extracomment>The middle of that row.</extracomment>
        <translation>und</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Of a row: on [Sunday] from [17:00].</extracomment>
        <translation>ab</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Minutes, as short as your language has it.</extracomment>
        <translation>min</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Said of a list of times, days or keys with nothing in it.</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>Of a switch.</extracomment>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>Of a switch.</extracomment>
        <translation>an</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Seconds, as short as your language has it.</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>settings.toml could not be understood, so what it says does not count. Mend it, or change anything in Settings: then it is kept as settings.toml.broken, and a new one begins.</source>
        <translation>settings.toml war nicht zu verstehen, darum zählt nicht, was darin steht. Die Datei lässt sich richten. Sonst wird sie mit der nächsten Änderung in den Einstellungen als settings.toml.broken behalten, und eine neue beginnt.</translation>
    </message>
    <message>
        <source>settings.toml is far too large, so what it says does not count. Move it away, or change anything in Settings: then it is kept as settings.toml.broken, and a new one begins.</source>
        <translation>settings.toml ist viel zu groß, darum zählt nicht, was darin steht. Die Datei lässt sich woandershin legen. Sonst wird sie mit der nächsten Änderung in den Einstellungen als settings.toml.broken behalten, und eine neue beginnt.</translation>
    </message>
    <message>
        <source>settings.toml is no UTF-8 text, so what it says does not count. Save it anew, or change anything in Settings: then it is kept as settings.toml.broken, and a new one begins.</source>
        <translation>settings.toml ist kein UTF-8-Text, darum zählt nicht, was darin steht. Die Datei lässt sich neu speichern. Sonst wird sie mit der nächsten Änderung in den Einstellungen als settings.toml.broken behalten, und eine neue beginnt.</translation>
    </message>
    <message>
        <source>settings.toml is read-only: what it says counts, and no change can be kept until it may be written to.</source>
        <translation>settings.toml ist schreibgeschützt: Was darin steht, gilt, und Änderungen können erst behalten werden, wenn die Datei beschrieben werden darf.</translation>
    </message>
    <message>
        <source>settings.toml may not be opened, so what it says does not count. Give yourself the right to read it, or move it away; until then no change can be kept.</source>
        <translation>settings.toml darf nicht geöffnet werden, darum zählt nicht, was darin steht. Mit Leserecht für dich geht es, oder wenn die Datei woanders liegt; bis dahin kann keine Änderung behalten werden.</translation>
    </message>
    <message>
        <source>settings.toml was written by a newer Glimmer. What this one knows is used, the rest stays as it is.</source>
        <translation>settings.toml stammt von einem neueren Glimmer. Was dieses hier kennt, gilt, der Rest bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>{count} a day</source>
        <translation>{count} am Tag</translation>
    </message>
    <message>
        <source>{keys} and {more} more in settings.toml are not known here. They stay as they are.</source>
        <translation>{keys} und {more} weitere in settings.toml sind hier nicht bekannt. Sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{keys} in settings.toml are not known here. They stay as they are.</source>
        <translation>{keys} in settings.toml sind hier nicht bekannt. Sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{keys} in settings.toml is not known here. It stays as it is.</source>
        <translation>{keys} in settings.toml ist hier nicht bekannt. Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>{keys} in settings.toml is not known here; was it to be “{meant}”?</source>
        <translation>{keys} in settings.toml ist hier nicht bekannt; war „{meant}“ gemeint?</translation>
    </message>
    <message>
        <source>{path} has a number that is too long to be read. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path} hat eine Zahl, die zum Lesen zu lang ist. Bis das gerichtet ist, gelten die Worte, die Glimmer mitbringt.</translation>
    </message>
    <message>
        <source>{path} has too many brackets in one another. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path} hat zu viele Klammern ineinander. Bis das gerichtet ist, gelten die Worte, die Glimmer mitbringt.</translation>
    </message>
    <message>
        <source>{path} is far too large for words. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path} ist viel zu groß für Worte. Bis das gerichtet ist, gelten die Worte, die Glimmer mitbringt.</translation>
    </message>
    <message>
        <source>{path} is on a disk that can only be read, so this stays as it was.</source>
        <translation>{path} liegt auf einem Laufwerk, das sich nur lesen lässt, darum bleibt es hier, wie es war.</translation>
    </message>
    <message>
        <source>{path} may not be opened. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path} darf nicht geöffnet werden. Bis das gerichtet ist, gelten die Worte, die Glimmer mitbringt.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a list of words belongs here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, Zeile {line}, bei „{key}“: Hierher gehört eine Liste von Worten. Bis das gerichtet ist, gelten die Worte, die Glimmer mitbringt.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a table belongs here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, Zeile {line}, bei „{key}“: Hierher gehört eine Tabelle. Bis das gerichtet ist, gelten die Worte, die Glimmer mitbringt.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a text and its senses belong here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, Zeile {line}, bei „{key}“: Hierher gehören ein Text und seine Sinne. Bis das gerichtet ist, gelten die Worte, die Glimmer mitbringt.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a text belongs here, or one marked outward or inward. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, Zeile {line}, bei „{key}“: Hierher gehört ein Text, oder einer mit outward oder inward davor. Bis das gerichtet ist, gelten die Worte, die Glimmer mitbringt.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a text in quotation marks belongs here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, Zeile {line}, bei „{key}“: Hierher gehört ein Text in Anführungszeichen. Bis das gerichtet ist, gelten die Worte, die Glimmer mitbringt.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: nothing of this name is known here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, Zeile {line}, bei „{key}“: Nichts mit diesem Namen ist hier bekannt. Bis das gerichtet ist, gelten die Worte, die Glimmer mitbringt.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: there is nothing in the quotation marks. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, Zeile {line}, bei „{key}“: In den Anführungszeichen steht nichts. Bis das gerichtet ist, gelten die Worte, die Glimmer mitbringt.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: this could not be understood. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, Zeile {line}, bei „{key}“: Das war nicht zu verstehen. Bis das gerichtet ist, gelten die Worte, die Glimmer mitbringt.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: this is no UTF-8 text. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, Zeile {line}, bei „{key}“: Das ist kein UTF-8-Text. Bis das gerichtet ist, gelten die Worte, die Glimmer mitbringt.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: this is too long to be shown. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, Zeile {line}, bei „{key}“: Das ist zu lang zum Zeigen. Bis das gerichtet ist, gelten die Worte, die Glimmer mitbringt.</translation>
    </message>
    <message>
        <source>“version” in settings.toml is a whole number, or left out. The rest counts all the same.</source>
        <translation>„version“ in settings.toml ist eine ganze Zahl, oder sie fehlt. Der Rest gilt trotzdem.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As many invitations as before</source>
        <translation>So viele Einladungen wie vorher</translation>
    </message>
    <message>
        <source>Invitations can come only while Glimmer runs</source>
        <translation>Einladungen können nur kommen, solange Glimmer läuft</translation>
    </message>
    <message>
        <source>Invite me all the same</source>
        <translation>Trotzdem einladen</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Mit dem Desktop starten</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Esc keeps them as they are, Backspace is for none.</source>
        <translation>Esc lässt sie, wie sie sind, Rücktaste heißt: keine.</translation>
    </message>
    <message>
        <source>This desktop has its own list of what starts with it.</source>
        <translation>Dieser Desktop hat eine eigene Liste dafür, was mit ihm startet.</translation>
    </message>
    <message>
        <source>Your desktop did not allow it. It may have a switch for it in its own settings, beside this app.</source>
        <translation>Dein Desktop hat es nicht erlaubt. Vielleicht hat er in seinen eigenen Einstellungen einen Schalter dafür, bei dieser App.</translation>
    </message>
    <message>
        <source>Your desktop was asked. Its answer will show here.</source>
        <translation>Dein Desktop wurde gefragt. Seine Antwort erscheint hier.</translation>
    </message>
    <message>
        <source>{setting} is {value} again</source>
        <translation>{setting}: wieder {value}</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>No program here opens folders.</source>
        <translation>Hier öffnet kein Programm Ordner.</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>A moment</source>
        <translation>Ein Moment</translation>
    </message>
    <message>
        <source>And also</source>
        <extracomment>The heading over a second text that belongs to a moment: another truth beside the first one.</extracomment>
        <translation>Und auch</translation>
    </message>
    <message>
        <source>Card (*.png)</source>
        <translation>Karte (*.png)</translation>
    </message>
    <message>
        <source>How I am here</source>
        <extracomment>The heading over the faces, when the moment is told to somebody.</extracomment>
        <translation>Wie ich da bin</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Bild {number}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
</context>
<context>
    <name>SharePane</name>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the card</source>
        <translation>Karte kopieren</translation>
    </message>
    <message>
        <source>Only what is chosen here is on it. Nothing is sent anywhere.</source>
        <translation>Nur was hier ausgewählt ist, steht darauf. Nichts wird irgendwohin geschickt.</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <extracomment>Share one moment with somebody: as a card or as text.</extracomment>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>‹ Back to the moment</source>
        <translation>‹ Zurück zum Moment</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>The card is copied.</source>
        <translation>Die Karte ist kopiert.</translation>
    </message>
    <message>
        <source>The words are copied.</source>
        <translation>Die Worte sind kopiert.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Kept close</source>
        <extracomment>The heading over the moments that are near at hand.</extracomment>
        <translation>Nah behalten</translation>
    </message>
</context>
<context>
    <name>SizeButtons</name>
    <message>
        <source>+ more</source>
        <translation>+ mehr</translation>
    </message>
    <message>
        <source>− less</source>
        <translation>− weniger</translation>
    </message>
</context>
<context>
    <name>SmallWall</name>
    <message>
        <source>From these days</source>
        <translation>Aus diesen Tagen</translation>
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
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>TakenOffer</name>
    <message>
        <source>Taken on {day}, {hour}: use it?</source>
        <translation>Aufgenommen am {day}, {hour}: übernehmen?</translation>
    </message>
    <message>
        <source>The time is that of the picture. Back to the one before?</source>
        <translation>Die Zeit ist die des Bildes. Zurück zu der davor?</translation>
    </message>
</context>
<context>
    <name>TakingAlong</name>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>1 private moment</source>
        <translation>1 privater Moment</translation>
    </message>
    <message>
        <source>1 trigger</source>
        <translation>1 Trigger</translation>
    </message>
    <message>
        <source>A folder of notes</source>
        <translation>Ein Ordner mit Notizen</translation>
    </message>
    <message>
        <source>A page for a browser</source>
        <translation>Eine Seite für den Browser</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Eine Tabelle</translation>
    </message>
    <message>
        <source>Also in it: {counts}. Whoever opens the file can read that.</source>
        <translation>Auch darin: {counts}. Wer die Datei öffnet, kann das lesen.</translation>
    </message>
    <message>
        <source>Among them: {counts}. They stay here, unless you take them along, too.</source>
        <translation>Darunter: {counts}. Das bleibt hier, wenn du es nicht auch mitnimmst.</translation>
    </message>
    <message>
        <source>An album to print</source>
        <translation>Ein Album zum Drucken</translation>
    </message>
    <message>
        <source>As a file, notes, a page, a table or an album</source>
        <translation>Als Datei, Notizen, Seite, Tabelle oder Album</translation>
    </message>
    <message>
        <source>CSV, one row a moment, without pictures.</source>
        <translation>CSV, eine Zeile je Moment, ohne Bilder.</translation>
    </message>
    <message>
        <source>Chosen in the gallery: {moments}</source>
        <translation>In der Galerie ausgewählt: {moments}</translation>
    </message>
    <message>
        <source>Everything that is in the journal</source>
        <translation>Alles, was im Journal ist</translation>
    </message>
    <message>
        <source>For Glimmer again</source>
        <translation>Wieder für Glimmer</translation>
    </message>
    <message>
        <source>Markdown, one note a moment, pictures beside them: for Obsidian and other programs that read notes.</source>
        <translation>Markdown, eine Notiz je Moment, Bilder daneben: für Obsidian und andere Programme, die Notizen lesen.</translation>
    </message>
    <message>
        <source>One file with everything, pictures too. Glimmer brings it in again as it was. Private moments and triggers are in it.</source>
        <translation>Eine Datei mit allem, auch den Bildern. Glimmer holt es wieder herein, wie es war. Private Momente und Trigger sind dabei.</translation>
    </message>
    <message>
        <source>One file with small pictures. It loads nothing from anywhere.</source>
        <translation>Eine Datei mit kleinen Bildern. Sie lädt nirgendwoher etwas nach.</translation>
    </message>
    <message>
        <source>PDF with pictures and words, the oldest first.</source>
        <translation>PDF mit Bildern und Worten, das Älteste zuerst.</translation>
    </message>
    <message>
        <source>Private, and not in it: {moments}.</source>
        <translation>Privat und nicht darin: {moments}.</translation>
    </message>
    <message>
        <source>Take moments along…</source>
        <translation>Momente mitnehmen…</translation>
    </message>
    <message>
        <source>Triggers, and not in it: {moments}.</source>
        <translation>Trigger und nicht darin: {moments}.</translation>
    </message>
    <message>
        <source>Your moments, to take along</source>
        <translation>Deine Momente, zum Mitnehmen</translation>
    </message>
    <message>
        <source>{counts}, too</source>
        <translation>Auch {counts}</translation>
    </message>
    <message numerus="yes">
        <source>{count} private moments</source>
        <translation>
            <numerusform>{count} privater Moment</numerusform>
            <numerusform>{count} private Momente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} triggers</source>
        <translation>
            <numerusform>{count} Trigger</numerusform>
            <numerusform>{count} Trigger</numerusform>
        </translation>
    </message>
    <message>
        <source>{moments} in {path}.</source>
        <translation>{moments} in {path}.</translation>
    </message>
</context>
<context>
    <name>TakingAlongPresenter</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>TakingAlongWindow</name>
    <message>
        <source>Choose where…</source>
        <translation>Wohin…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Glimmers</source>
        <translation>Lichtblicke</translation>
    </message>
    <message>
        <source>In what</source>
        <translation>Als was</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take moments along</source>
        <translation>Momente mitnehmen</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Your moments, to take along</source>
        <translation>Deine Momente, zum Mitnehmen</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>It joins the journal once that is unlocked.</source>
        <translation>Es kommt ins Journal, sobald das aufgeschlossen ist.</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Said when something was kept: it is in the journal now. Impersonal, like “It is kept”.</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kept in the sealed box</source>
        <translation>Versiegelt behalten</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Take the last step back.</extracomment>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TakingOut</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Its words are copied.</source>
        <translation>Die Worte sind kopiert.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Nein, danke</translation>
    </message>
    <message>
        <source>This moment is private. Copy its words all the same?</source>
        <translation>Dieser Moment ist privat. Seine Worte trotzdem kopieren?</translation>
    </message>
    <message>
        <source>Yes, copy them</source>
        <translation>Ja, kopieren</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>TileWall</name>
    <message>
        <source>A moment that is still coming</source>
        <translation>Ein Moment, der noch kommt</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momente</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>From Glimmer</source>
        <translation>Von Glimmer</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>A pause</source>
        <extracomment>An entry of the menu: a guided minute, now.</extracomment>
        <translation>Eine Pause</translation>
    </message>
    <message>
        <source>As many invitations as before</source>
        <translation>So viele Einladungen wie vorher</translation>
    </message>
    <message>
        <source>Drift</source>
        <extracomment>The window where kept moments pass by slowly by themselves: floating on water, no effort.</extracomment>
        <translation>Treiben lassen</translation>
    </message>
    <message>
        <source>End the break from noting</source>
        <translation>Auszeit vom Notieren beenden</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation>Halt finden</translation>
    </message>
    <message>
        <source>Invite me all the same</source>
        <translation>Trotzdem einladen</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>An entry of the menu: close the journal under its passphrase.</extracomment>
        <translation>Verschließen</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>Lichtblick notieren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Rest from invitations</source>
        <extracomment>An entry with a menu of its own: no invitations for a while.</extracomment>
        <translation>Ruhe vor Einladungen</translation>
    </message>
    <message>
        <source>Resume invitations</source>
        <extracomment>The end of that.</extracomment>
        <translation>Wieder Einladungen</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Heute Abend</translation>
    </message>
    <message>
        <source>Until a day …</source>
        <translation>Bis zu einem Tag …</translation>
    </message>
</context>
<context>
    <name>TypedFields</name>
    <message>
        <source>Type, or turn the wheel, or use the arrow keys</source>
        <translation>Tippen, am Rad drehen oder mit den Pfeiltasten</translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>And also</source>
        <extracomment>The heading over a second text that belongs to a moment: another truth beside the first one.</extracomment>
        <translation>Und auch</translation>
    </message>
    <message>
        <source>How I am here</source>
        <extracomment>The heading over the faces, when the moment is told to somebody.</extracomment>
        <translation>Wie ich da bin</translation>
    </message>
    <message>
        <source>It says this again.</source>
        <translation>Das steht jetzt wieder da.</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>What it said before is forgotten.</source>
        <translation>Was vorher da stand, ist vergessen.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures</source>
        <translation>
            <numerusform>{count} Bild</numerusform>
            <numerusform>{count} Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsPane</name>
    <message>
        <source>Bring this back</source>
        <translation>Dies zurückholen</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Forget what it said before</source>
        <translation>Vergessen, was vorher da stand</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Nein, danke</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>Was vorher da stand</translation>
    </message>
    <message>
        <source>What it said before would go for good. The moment stays as it is now.</source>
        <translation>Was vorher da stand, ginge für immer. Der Moment bleibt, wie er jetzt ist.</translation>
    </message>
    <message>
        <source>Yes, forget it</source>
        <translation>Ja, vergessen</translation>
    </message>
    <message>
        <source>‹ Back to the moment</source>
        <translation>‹ Zurück zum Moment</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Gezeigt als</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>A breath</source>
        <translation>Ein Atemzug</translation>
    </message>
    <message>
        <source>Another</source>
        <extracomment>One more of its kind: another question, another thing to hold on to.</extracomment>
        <translation>Noch etwas</translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>The letter of the key for this: it stays.</extracomment>
        <translation>B</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the one before.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <extracomment>A button that closes the window; it is a good thing to say.</extracomment>
        <translation>Genug für jetzt</translation>
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
        <translation>Das hier weglegen</translation>
    </message>
    <message>
        <source>Someone to reach</source>
        <translation>Wer für mich da ist</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>The name of the key: the space bar.</extracomment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Without the breath</source>
        <translation>Ohne den Atemzug</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>A few things that met you on the way.</source>
        <translation>Ein paar Dinge, die dir unterwegs begegnet sind.</translation>
    </message>
    <message>
        <source>Here it is as you wrote it.</source>
        <translation>Hier steht es, wie du es geschrieben hast.</translation>
    </message>
    <message>
        <source>Nothing to do with it. It is only here again.</source>
        <translation>Nichts ist damit zu tun. Es ist nur wieder da.</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>A button: this goes out of sight, and nothing is lost.</extracomment>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Read it all, or let your eye rest on one.</source>
        <translation>Alles lesen, oder den Blick auf einem ruhen lassen.</translation>
    </message>
    <message>
        <source>Some of what was there.</source>
        <translation>Etwas von dem, was da war.</translation>
    </message>
    <message>
        <source>The week that was</source>
        <translation>Die Woche, die war</translation>
    </message>
    <message>
        <source>Whatever else the week was, this was in it.</source>
        <translation>Was die Woche auch sonst war, das war darin.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>appreciated: {what}</source>
        <translation>wertgeschätzt: {what}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A few keys, from anywhere</source>
        <translation>Ein paar Tasten, von überall</translation>
    </message>
    <message>
        <source>About every {minutes} minutes, from {starts} to {ends}, {days}.</source>
        <translation>Etwa alle {minutes} Minuten, von {starts} bis {ends}, {days}.</translation>
    </message>
    <message>
        <source>Around {times}, {days}.</source>
        <translation>Gegen {times}, {days}.</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>No day of the week is chosen, so none come.</source>
        <translation>Es ist kein Wochentag gewählt, also kommen keine.</translation>
    </message>
    <message>
        <source>No time of the day is chosen, so none come.</source>
        <translation>Es ist keine Uhrzeit gewählt, also kommen keine.</translation>
    </message>
    <message>
        <source>None come by themselves. All else is there as before.</source>
        <translation>Von selbst kommt keine. Alles andere ist da wie zuvor.</translation>
    </message>
    <message>
        <source>None come while you take a break from noting.</source>
        <translation>Während einer Auszeit vom Notieren kommt keine.</translation>
    </message>
    <message>
        <source>Now and then, an invitation</source>
        <translation>Ab und zu eine Einladung</translation>
    </message>
    <message>
        <source>One short line, which asks for no answer. It waits for a natural break, and goes by itself.</source>
        <translation>Eine kurze Zeile, die keine Antwort braucht. Sie wartet auf einen passenden Augenblick und geht von selbst.</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Andere Tasten</translation>
    </message>
    <message>
        <source>See the welcome again</source>
        <translation>Willkommen noch einmal sehen</translation>
    </message>
    <message>
        <source>Small good moments</source>
        <translation>Kleine gute Momente</translation>
    </message>
    <message>
        <source>The spark in the tray opens a note, too, and so does the command {command}</source>
        <translation>Auch der Funke im Infobereich öffnet eine Notiz, ebenso der Befehl {command}</translation>
    </message>
    <message>
        <source>They open a place for a few words, over whatever is in front.</source>
        <translation>Sie öffnen einen Platz für ein paar Worte, über allem, was gerade vorn ist.</translation>
    </message>
    <message>
        <source>This desktop shows no icons in a tray. Starting Glimmer again brings its window back, and this command opens a note: {command}</source>
        <translation>Dieser Desktop zeigt keine Symbole im Infobereich. Ein neuer Start von Glimmer bringt das Fenster zurück, und dieser Befehl öffnet eine Notiz: {command}</translation>
    </message>
    <message>
        <source>Three short cards</source>
        <translation>Drei kurze Karten</translation>
    </message>
    <message>
        <source>What a glimmer is, when invitations may come, and the keys</source>
        <translation>Was ein Lichtblick ist, wann Einladungen kommen dürfen, und die Tasten</translation>
    </message>
    <message>
        <source>When they may come</source>
        <translation>Wann sie kommen dürfen</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
</context>
<context>
    <name>WelcomePresenter</name>
    <message>
        <source>Esc keeps them as they are, Backspace is for none.</source>
        <translation>Esc lässt sie, wie sie sind, Rücktaste heißt: keine.</translation>
    </message>
    <message>
        <source>No keys are chosen.</source>
        <translation>Es sind keine Tasten gewählt.</translation>
    </message>
    <message>
        <source>Press {chord} now, if you like.</source>
        <translation>Wenn du magst: jetzt {chord} drücken.</translation>
    </message>
    <message>
        <source>They work. From now on they open a note.</source>
        <translation>Sie gehen. Ab jetzt öffnen sie eine Notiz.</translation>
    </message>
    <message>
        <source>Try them now, if you like: {keys}</source>
        <translation>Wenn du magst, gleich ausprobieren: {keys}</translation>
    </message>
    <message>
        <source>{setting} is {value} again</source>
        <translation>{setting}: wieder {value}</translation>
    </message>
</context>
<context>
    <name>WelcomeWindow</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
</context>
<context>
    <name>WhenButton</name>
    <message>
        <source>When it was; change it here</source>
        <translation>Wann es war; hier lässt es sich ändern</translation>
    </message>
    <message>
        <source>When: now, {time}</source>
        <translation>Wann: jetzt, {time}</translation>
    </message>
    <message>
        <source>When: {time}</source>
        <translation>Wann: {time}</translation>
    </message>
</context>
<context>
    <name>WhenEditor</name>
    <message>
        <source>10 minutes ago</source>
        <translation>vor 10 Minuten</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Wann war es?</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>vor einer Stunde</translation>
    </message>
    <message>
        <source>calendar ▾</source>
        <translation>Kalender ▾</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>Whys</name>
    <message>
        <source>Glimmer, in the keyring of this desktop</source>
        <translation>Glimmer, im Schlüsselbund dieses Desktops</translation>
    </message>
    <message>
        <source>The entry for starting with the desktop</source>
        <translation>Der Eintrag zum Starten mit dem Desktop</translation>
    </message>
    <message>
        <source>a file in it is larger than {limit} MB</source>
        <translation>eine Datei darin ist größer als {limit} MB</translation>
    </message>
    <message>
        <source>a page</source>
        <translation>eine Seite</translation>
    </message>
    <message>
        <source>a photo of {day}, {name}</source>
        <translation>ein Foto vom {day}, {name}</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>es ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>it did not do it; it opens nothing any more</source>
        <extracomment>The keyring did not take the entry of Glimmer away; the entry opens nothing.</extracomment>
        <translation>das hat nicht geklappt; der Eintrag öffnet nichts mehr</translation>
    </message>
    <message>
        <source>it does not answer; it opens nothing any more</source>
        <extracomment>The keyring does not answer, and the entry of Glimmer in it opens nothing.</extracomment>
        <translation>er antwortet nicht; der Eintrag öffnet nichts mehr</translation>
    </message>
    <message>
        <source>it does not say when it was</source>
        <translation>es steht nicht da, wann es war</translation>
    </message>
    <message>
        <source>it has too many files: more than {limit}</source>
        <translation>es sind zu viele Dateien: mehr als {limit}</translation>
    </message>
    <message>
        <source>it holds backups under another passphrase; another folder works</source>
        <translation>dort liegen Sicherungen mit einer anderen Passphrase; ein anderer Ordner geht</translation>
    </message>
    <message>
        <source>it holds backups without a passphrase; another folder works</source>
        <translation>dort liegen Sicherungen ohne Passphrase; ein anderer Ordner geht</translation>
    </message>
    <message>
        <source>it is a file, not a folder</source>
        <translation>das ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>das ist eine symbolische Verknüpfung</translation>
    </message>
    <message>
        <source>it is damaged, or not what it seems to be</source>
        <translation>beschädigt oder nicht das, wonach es aussieht</translation>
    </message>
    <message>
        <source>it is in the journal&apos;s own folder, so it would be no second copy</source>
        <translation>er liegt im Ordner des Journals selbst und wäre keine zweite Kopie</translation>
    </message>
    <message>
        <source>it is larger than a photo may be</source>
        <extracomment>A picture that a diary brings.</extracomment>
        <translation>es ist größer, als ein Foto sein darf</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>es ist mit einem Passwort verschlossen</translation>
    </message>
    <message>
        <source>it is locked; it opens nothing any more</source>
        <extracomment>The keyring is locked, and the entry of Glimmer in it opens nothing.</extracomment>
        <translation>er ist verschlossen; der Eintrag öffnet nichts mehr</translation>
    </message>
    <message>
        <source>it is no diary that Glimmer knows</source>
        <translation>kein Tagebuch, das Glimmer kennt</translation>
    </message>
    <message>
        <source>it is not a JPEG, PNG or WebP picture</source>
        <translation>das ist kein Bild in JPEG, PNG oder WebP</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is not plain text (UTF-8)</source>
        <translation>das ist kein reiner Text (UTF-8)</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <extracomment>All of these stand in brackets behind a sentence such as “{path} could not be written”, or behind a colon.</extracomment>
        <translation>die Datei ist schreibgeschützt</translation>
    </message>
    <message>
        <source>it is too long: more than {limit} characters</source>
        <translation>es ist zu lang: mehr als {limit} Zeichen</translation>
    </message>
    <message>
        <source>it was damaged or changed after it was made</source>
        <translation>sie wurde später beschädigt oder verändert</translation>
    </message>
    <message>
        <source>it would take more than half of the free disk</source>
        <translation>es nähme mehr als die Hälfte des freien Platzes</translation>
    </message>
    <message>
        <source>its date cannot be read</source>
        <translation>das Datum lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>its date could be one of two days; 2026-11-22 is always clear</source>
        <translation>das Datum könnte einer von zwei Tagen sein; 2026-11-22 ist immer klar</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>the desktop does not answer</source>
        <translation>der Desktop antwortet nicht</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the folder above it is not there</source>
        <translation>der Ordner darüber ist nicht da</translation>
    </message>
    <message>
        <source>the page of {time}</source>
        <translation>die Seite vom {time}</translation>
    </message>
    <message>
        <source>the way to the program is too long for it</source>
        <translation>der Pfad zum Programm ist zu lang</translation>
    </message>
    <message>
        <source>there is no keyring just now; it opens nothing any more</source>
        <translation>gerade ist kein Schlüsselbund da; er öffnet nichts mehr</translation>
    </message>
    <message>
        <source>there is no page in it</source>
        <translation>es ist keine Seite darin</translation>
    </message>
    <message>
        <source>there is no such day or time</source>
        <translation>diesen Tag oder diese Zeit gibt es nicht</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>es steht nichts darin</translation>
    </message>
    <message>
        <source>too many of its pages cannot be read: more than {limit}</source>
        <translation>zu viele Seiten lassen sich nicht lesen: mehr als {limit}</translation>
    </message>
    <message>
        <source>what was written there is not what can be read</source>
        <translation>was dort geschrieben wurde, liest sich anders</translation>
    </message>
    <message>
        <source>{name} is not in it</source>
        <translation>{name} ist nicht darin</translation>
    </message>
    <message>
        <source>{name}, day {day}</source>
        <translation>{name}, Tag {day}</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name}, Seite {number}</translation>
    </message>
</context>
<context>
    <name>WordField</name>
    <message>
        <source>This is {length} characters long, and {limit} fit into one word.</source>
        <translation>Das sind {length} Zeichen, und in ein Wort passen {limit}.</translation>
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
        <translation>Worte, die passen</translation>
    </message>
</context>
<context>
    <name>WordOrder</name>
    <message>
        <source>{word} (hidden)</source>
        <translation>{word} (ausgeblendet)</translation>
    </message>
    <message>
        <source>{word}, starred</source>
        <translation>{word}, mit Stern</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A passphrase has {limit} characters or more; a few plain words make a good one.</source>
        <translation>Eine Passphrase hat {limit} Zeichen oder mehr; ein paar einfache Worte ergeben eine gute.</translation>
    </message>
    <message>
        <source>A value in it</source>
        <translation>Ein Wert darin</translation>
    </message>
    <message>
        <source>Always a good answer</source>
        <translation>Immer eine gute Antwort</translation>
    </message>
    <message>
        <source>Another backup or restore is under way. Once it is through, there can be one more.</source>
        <translation>Eine andere Sicherung oder ein Zurückspielen ist im Gange. Danach geht wieder eins.</translation>
    </message>
    <message>
        <source>Another program is using the journal at the moment. Your words stay here; try again soon.</source>
        <translation>Ein anderes Programm nutzt gerade das Journal. Deine Worte bleiben hier; bald geht es vielleicht wieder.</translation>
    </message>
    <message>
        <source>Another version of Glimmer is running. Quit it from its tray menu, then start this one.</source>
        <translation>Eine andere Version von Glimmer läuft noch. Wenn sie über ihr Menü im Infobereich beendet ist, kann diese starten.</translation>
    </message>
    <message>
        <source>Calm, present, connected</source>
        <translation>Gelassen, da, verbunden</translation>
    </message>
    <message>
        <source>Full of energy, and it does not feel safe</source>
        <translation>Voller Energie, und es fühlt sich nicht sicher an</translation>
    </message>
    <message>
        <source>Full of energy, and it feels safe</source>
        <translation>Voller Energie, und es fühlt sich sicher an</translation>
    </message>
    <message>
        <source>How it felt in my body</source>
        <translation>Wie es sich im Körper anfühlte</translation>
    </message>
    <message>
        <source>I felt</source>
        <extracomment>The heading over: seen, heard, understood, welcomed.</extracomment>
        <translation>Ich fühlte mich</translation>
    </message>
    <message>
        <source>In my body</source>
        <translation>In meinem Körper</translation>
    </message>
    <message>
        <source>It felt</source>
        <extracomment>The heading over words such as: safe, warm, connected.</extracomment>
        <translation>Es war</translation>
    </message>
    <message>
        <source>Little energy, and it does not feel safe</source>
        <translation>Wenig Energie, und es fühlt sich nicht sicher an</translation>
    </message>
    <message>
        <source>Little energy, and it feels safe</source>
        <translation>Wenig Energie, und es fühlt sich sicher an</translation>
    </message>
    <message>
        <source>Nothing is here yet. One word is enough.</source>
        <translation>Hier ist noch nichts. Ein Wort genügt.</translation>
    </message>
    <message>
        <source>Nothing was removed: some moments or photos are not as they were kept, and an older backup may have them whole. In a terminal, glimmer doctor says which.</source>
        <translation>Nichts wurde entfernt: Einige Momente oder Fotos sind nicht mehr so, wie sie behalten wurden, und eine ältere Sicherung hat sie vielleicht ganz. Welche, sagt glimmer doctor in einem Terminal.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. Nothing was changed.</source>
        <translation>Abgebrochen, wie du wolltest. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That moment is not there any more.</source>
        <translation>Dieser Moment ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The disk is full. With a little room made on it, this can be kept.</source>
        <translation>Das Laufwerk ist voll. Mit etwas Platz darauf lässt sich dies behalten.</translation>
    </message>
    <message>
        <source>The file {path} is not a Glimmer journal. Nothing in it was touched. Move it elsewhere, and a new journal can begin.</source>
        <translation>Die Datei {path} ist kein Glimmer-Journal. Nichts darin wurde angerührt. Liegt sie woanders, kann ein neues Journal beginnen.</translation>
    </message>
    <message>
        <source>The journal can be read but not written to: {path}. Once the file may be changed, it works again.</source>
        <translation>Das Journal lässt sich lesen, aber nicht beschreiben: {path}. Sobald die Datei geändert werden darf, geht es wieder.</translation>
    </message>
    <message>
        <source>The journal has a passphrase already.</source>
        <translation>Das Journal hat schon eine Passphrase.</translation>
    </message>
    <message>
        <source>The journal has no passphrase.</source>
        <translation>Das Journal hat keine Passphrase.</translation>
    </message>
    <message>
        <source>The journal is locked. Once it is unlocked, this can be shown.</source>
        <translation>Das Journal ist verschlossen. Sobald es aufgeschlossen ist, lässt sich dies zeigen.</translation>
    </message>
    <message>
        <source>The journal {path} cannot be read as it is. Nothing in it was overwritten. In a terminal, glimmer doctor --repair makes a new one of all that can be read, and keeps the file as it is.</source>
        <translation>Das Journal {path} lässt sich so nicht lesen. Nichts darin wurde überschrieben. In einem Terminal macht glimmer doctor --repair ein neues aus allem, was sich lesen lässt, und behält die Datei, wie sie ist.</translation>
    </message>
    <message>
        <source>The journal {path} was moved or replaced meanwhile. Once it is back, this can be kept; to use the file that is there now, copy your words, quit Glimmer and start it again.</source>
        <translation>Das Journal {path} wurde inzwischen verschoben oder ersetzt. Ist es wieder da, lässt sich dies behalten; um die Datei zu nutzen, die jetzt da ist: die Worte kopieren, Glimmer beenden und neu starten.</translation>
    </message>
    <message>
        <source>The key file {path} is damaged or not there. A copy of it lies beside each backup: put that in its place, and the journal opens.</source>
        <translation>Die Schlüsseldatei {path} ist beschädigt oder nicht da. Eine Kopie liegt neben jeder Sicherung: An diese Stelle gelegt, öffnet sie das Journal.</translation>
    </message>
    <message>
        <source>The keyring of this desktop did not do it.</source>
        <translation>Der Schlüsselbund dieses Desktops hat es nicht getan.</translation>
    </message>
    <message>
        <source>The keyring of this desktop does not answer.</source>
        <translation>Der Schlüsselbund dieses Desktops antwortet nicht.</translation>
    </message>
    <message>
        <source>The keyring of this desktop has nothing that opens this journal.</source>
        <translation>Der Schlüsselbund dieses Desktops hat nichts, was dieses Journal öffnet.</translation>
    </message>
    <message>
        <source>The keyring of this desktop is locked.</source>
        <translation>Der Schlüsselbund dieses Desktops ist verschlossen.</translation>
    </message>
    <message>
        <source>There are moments in this journal already, so nothing was added to it.</source>
        <translation>In diesem Journal sind schon Momente, darum kam nichts dazu.</translation>
    </message>
    <message>
        <source>There is a file called “{name}” already. Choose another name, and both stay.</source>
        <translation>Eine Datei namens „{name}“ gibt es schon. Mit einem anderen Namen bleiben beide.</translation>
    </message>
    <message>
        <source>There is a slip in the recovery code. Compare it with what you wrote down, group by group.</source>
        <translation>Im Ersatzcode ist etwas vertippt. Es hilft, ihn Gruppe für Gruppe mit dem Aufgeschriebenen zu vergleichen.</translation>
    </message>
    <message>
        <source>There is no screen to show a window on. Commands work without one.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster. Befehle gehen auch ohne.</translation>
    </message>
    <message>
        <source>This backup cannot be brought back: {why}. Nothing was changed; another may do.</source>
        <translation>Diese Sicherung lässt sich nicht zurückholen: {why}. Nichts wurde geändert; mit einer anderen geht es vielleicht.</translation>
    </message>
    <message>
        <source>This backup is under another passphrase than the journal. With Glimmer quit, “glimmer restore” asks for it on a terminal.</source>
        <translation>Diese Sicherung hat eine andere Passphrase als das Journal. Ist Glimmer beendet, fragt „glimmer restore“ in einem Terminal danach.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could keep a key.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund, der einen Schlüssel aufbewahren könnte.</translation>
    </message>
    <message>
        <source>This did not open the journal. Small and large letters count; the recovery code opens it, too.</source>
        <translation>Das hat das Journal nicht geöffnet. Groß- und Kleinschreibung zählt; auch der Ersatzcode öffnet es.</translation>
    </message>
    <message>
        <source>This is {length} characters long, and {limit} fit into one moment. Two moments could hold it all.</source>
        <translation>Das sind {length} Zeichen, und in einen Moment passen {limit}. In zwei Momente passt alles.</translation>
    </message>
    <message>
        <source>This journal was last opened by a newer Glimmer. Nothing in it was touched. Install the newer version to go on.</source>
        <translation>Dieses Journal hat zuletzt ein neueres Glimmer geöffnet. Nichts darin wurde angerührt. Mit der neueren Version geht es weiter.</translation>
    </message>
    <message>
        <source>This machine lacks {name}. {hint}</source>
        <extracomment>{name} is a library. {hint} is a whole sentence.</extracomment>
        <translation>Auf diesem Computer fehlt {name}. {hint}</translation>
    </message>
    <message>
        <source>This needs {needed} MB of room beside the journal for a while. With that much free, it can be done.</source>
        <translation>Das braucht eine Weile lang {needed} MB Platz neben dem Journal. Ist so viel frei, geht es.</translation>
    </message>
    <message>
        <source>Through</source>
        <extracomment>The heading over the senses: the moment came through sight, sound, smell ...</extracomment>
        <translation>Mit den Sinnen</translation>
    </message>
    <message>
        <source>What did you notice?</source>
        <translation>Was hast du bemerkt?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist passiert?</translation>
    </message>
    <message>
        <source>What is your body saying?</source>
        <translation>Was sagt dein Körper?</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where in my body</source>
        <translation>Wo in meinem Körper</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>body note</source>
        <translation>Körpernotiz</translation>
    </message>
    <message>
        <source>glimmer</source>
        <translation>Lichtblick</translation>
    </message>
    <message>
        <source>lively</source>
        <extracomment>A face: full of energy, and it feels safe.</extracomment>
        <translation>lebendig</translation>
    </message>
    <message>
        <source>not sure</source>
        <extracomment>A face: it cannot be said just now.</extracomment>
        <translation>weiß nicht</translation>
    </message>
    <message>
        <source>on guard</source>
        <extracomment>A face: full of energy, and it does not feel safe; like a watchful animal. No blame and no illness in it.</extracomment>
        <translation>auf der Hut</translation>
    </message>
    <message>
        <source>restful</source>
        <extracomment>A face: little energy, and it feels safe.</extracomment>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>settled</source>
        <extracomment>A face: calm, present, connected. A state that passes; said of a person or of a body, without gender if you can.</extracomment>
        <translation>angekommen</translation>
    </message>
    <message>
        <source>shut down</source>
        <extracomment>A face: little energy, and it does not feel safe; like a turtle in its shell. No illness in it.</extracomment>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>trigger</source>
        <extracomment>What put the body on guard. The usual word of your language in this sense.</extracomment>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>{limit} are starred, and that is as many as can stand out. Take a star off first.</source>
        <translation>{limit} haben einen Stern, und mehr können nicht herausleuchten. Erst einen Stern wegnehmen, dann geht ein neuer.</translation>
    </message>
    <message>
        <source>{path} could not be read ({why}). Is it there, and may it be opened?</source>
        <translation>{path} ließ sich nicht lesen ({why}). Ist die Datei da, und darf sie geöffnet werden?</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). Nothing was lost; you can try again.</source>
        <translation>{path} ließ sich nicht schreiben ({why}). Nichts ging verloren; ein neuer Versuch ist möglich.</translation>
    </message>
    <message>
        <source>“{name}” could not be read as a picture. Another copy of it may work.</source>
        <translation>„{name}“ ließ sich nicht als Bild lesen. Mit einer anderen Kopie geht es vielleicht.</translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be read here ({why}). Nothing was changed.</source>
        <translation>„{name}“ ist keine Datei, die sich hier lesen lässt ({why}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture that can be shown here. JPEG, PNG and WebP work.</source>
        <translation>„{name}“ ist kein Bild, das sich hier zeigen lässt. JPEG, PNG und WebP gehen.</translation>
    </message>
    <message>
        <source>“{name}” is too large to take in. A smaller copy of it would work.</source>
        <translation>„{name}“ ist zu groß zum Hereinholen. Mit einer kleineren Kopie geht es.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>(more than one can be true)</source>
        <translation>(mehreres kann zugleich stimmen)</translation>
    </message>
    <message>
        <source>Covered until it is clicked</source>
        <translation>Verdeckt, bis es angeklickt wird</translation>
    </message>
    <message>
        <source>Where I am</source>
        <translation>Wie ich da bin</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>_Offer</name>
    <message>
        <source>Add “{word}”</source>
        <translation>„{word}“ dazugeben</translation>
    </message>
</context>
</TS>
