<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Album</name>
    <message>
        <source>Moments</source>
        <translation>Chwile</translation>
    </message>
</context>
<context>
    <name>AppreciatedField</name>
    <message>
        <source>+ I appreciate this</source>
        <translation>+ doceniam to</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Za co?</translation>
    </message>
    <message>
        <source>What for? It may stay open.</source>
        <translation>Za co? To może zostać otwarte.</translation>
    </message>
    <message>
        <source>this</source>
        <translation>to</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>An invitation</source>
        <translation>Zaproszenie</translation>
    </message>
</context>
<context>
    <name>AskingLess</name>
    <message>
        <source>without {what}: {count}</source>
        <translation>pomijając {what}: {count}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>A new backup is made first…</source>
        <translation>Najpierw powstaje nowa kopia…</translation>
    </message>
    <message>
        <source>A new backup of everything as it is now is made first, and looked over.</source>
        <translation>Najpierw powstaje nowa kopia wszystkiego, tak jak jest teraz, i zostaje przejrzana.</translation>
    </message>
    <message>
        <source>Backups from before the passphrase are still in there, and anyone can read them. Under Privacy a sealed one can take their place.</source>
        <translation>Wciąż są tam kopie sprzed hasła i każdy może je przeczytać. Pod Prywatność na ich miejscu może stanąć zapieczętowana.</translation>
    </message>
    <message>
        <source>In the second folder the same is done; older files that go: {count}.</source>
        <translation>W drugim folderze dzieje się to samo; starsze pliki, które znikają: {count}.</translation>
    </message>
    <message>
        <source>In the second folder: {count}.</source>
        <translation>W drugim folderze: {count}.</translation>
    </message>
    <message>
        <source>In the second folder: {last}</source>
        <translation>W drugim folderze: {last}</translation>
    </message>
    <message>
        <source>It is on the same disk as your moments; one elsewhere helps when a disk breaks.</source>
        <translation>Jest na tym samym dysku co twoje chwile; kopia gdzie indziej pomaga, gdy dysk się zepsuje.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zostawić, jak jest</translation>
    </message>
    <message>
        <source>Nothing of before can be brought back then: not what you let go, and not how a moment was.</source>
        <translation>Nic sprzed tego nie da się wtedy przywrócić: ani tego, co pożegnane, ani dawnej postaci chwil.</translation>
    </message>
    <message>
        <source>Of backups that a disk had changed, so much is whole again, from the other copy: {count}. It may be well to have an eye on that disk.</source>
        <translation>Kopie, które zmienił dysk, są znów całe, dzięki drugiej kopii: {count}. Na ten dysk dobrze jest mieć oko.</translation>
    </message>
    <message>
        <source>Older backups gone: {count}. The new one is all there is.</source>
        <translation>Starsze kopie, których już nie ma: {count}. Jest tylko nowa.</translation>
    </message>
    <message>
        <source>Older backups in the second folder that a disk has changed: {count}. The newest one is whole; it may be well to have an eye on that disk.</source>
        <translation>Starsze kopie w drugim folderze, które zmienił dysk: {count}. Najnowsza jest cała; na ten dysk dobrze jest mieć oko.</translation>
    </message>
    <message>
        <source>Older backups still hold it, until they go by themselves</source>
        <translation>Starsze kopie wciąż to mają, dopóki same nie odejdą</translation>
    </message>
    <message>
        <source>Older backups that a disk has changed: {count}. The new one is whole; in a terminal, glimmer doctor says which are not.</source>
        <translation>Starsze kopie, które zmienił dysk: {count}. Nowa jest cała; w terminalu glimmer doctor powie, które nie są.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otworzyć folder</translation>
    </message>
    <message>
        <source>Photos that a disk had changed are whole again, from a backup: {count}. It may be well to have an eye on that disk.</source>
        <translation>Zdjęcia, które zmienił dysk, są znów całe, dzięki kopii: {count}. Na ten dysk dobrze jest mieć oko.</translation>
    </message>
    <message>
        <source>So do files that were put aside beside them: {count}.</source>
        <translation>Pliki odłożone obok nich też: {count}.</translation>
    </message>
    <message>
        <source>Take it out for good</source>
        <translation>Usunąć na zawsze</translation>
    </message>
    <message>
        <source>Take it out of the backups…</source>
        <translation>Usunąć z kopii…</translation>
    </message>
    <message>
        <source>The last backup</source>
        <translation>Ostatnia kopia</translation>
    </message>
    <message>
        <source>The last backup found moments that are not as they were kept: {count}. In a terminal, glimmer doctor says which; an older backup may still have them whole.</source>
        <translation>Przy ostatniej kopii znalazły się chwile inne niż te zachowane: {count}. W terminalu glimmer doctor powie, które; starsza kopia może mieć je całe.</translation>
    </message>
    <message>
        <source>The last backup found photos that are not as they were kept: {count}. In a terminal, glimmer doctor says which; an older backup may still have them whole.</source>
        <translation>Przy ostatniej kopii znalazły się zdjęcia inne niż te zachowane: {count}. W terminalu glimmer doctor powie, które; starsza kopia może mieć je całe.</translation>
    </message>
    <message>
        <source>The second folder has not been there since {since}. When it is back, copies go on by themselves. The last one in it: {last}</source>
        <translation>Drugiego folderu nie ma od: {since}. Gdy wróci, kopie same pójdą dalej. Ostatnia w nim: {last}</translation>
    </message>
    <message>
        <source>The second folder is not there just now. When it is, copies go on by themselves. The last one in it: {last}</source>
        <translation>Drugiego folderu akurat nie ma. Gdy wróci, kopie same pójdą dalej. Ostatnia w nim: {last}</translation>
    </message>
    <message>
        <source>The second folder is not there just now: it keeps what it has until it is back, and the next copy there takes it out.</source>
        <translation>Drugiego folderu akurat nie ma: ma w sobie to, co miał, dopóki nie wróci, a następna kopia to stamtąd usunie.</translation>
    </message>
    <message>
        <source>The second folder still holds it. The next copy that is made there takes it out.</source>
        <translation>Drugi folder wciąż to ma. Następna zrobiona tam kopia to usunie.</translation>
    </message>
    <message>
        <source>Then all older ones go: {count}, from {first} to {last}, with pictures that only they have.</source>
        <translation>Potem znikają wszystkie starsze: {count}, od {first} do {last}, ze zdjęciami, które są tylko w nich.</translation>
    </message>
    <message>
        <source>Then all older ones go: {count}, of {first}, with pictures that only they have.</source>
        <translation>Potem znikają wszystkie starsze: {count}, z {first}, ze zdjęciami, które są tylko w nich.</translation>
    </message>
    <message>
        <source>There is no backup of today. {why}</source>
        <translation>Nie ma kopii z dzisiaj. {why}</translation>
    </message>
    <message>
        <source>There is no backup of today: {path} is damaged. It was left as it is, and so were older backups. In a terminal, glimmer doctor says more.</source>
        <translation>Nie ma kopii z dzisiaj: {path} jest w części uszkodzony. Został, jak jest, starsze kopie też. W terminalu glimmer doctor powie więcej.</translation>
    </message>
    <message>
        <source>There is no second copy of the last backup. {why}</source>
        <translation>Nie ma drugiego egzemplarza ostatniej kopii. {why}</translation>
    </message>
    <message>
        <source>There is none yet. It comes by itself, in quiet minutes after the next change.</source>
        <translation>Jeszcze żadnej nie ma. Zrobi się sama, w spokojnych minutach po następnej zmianie.</translation>
    </message>
    <message>
        <source>Under way: {done} of {total} looked at or copied…</source>
        <translation>W toku: przejrzane lub skopiowane {done} z {total}…</translation>
    </message>
    <message>
        <source>What is in the bin stays in it. Exports, and backups in other folders, a second folder of before too, are left alone. A disk may keep traces of a file until it needs the room, and who syncs a folder may keep versions of it.</source>
        <translation>Co jest w koszu, zostaje w nim. Eksporty i kopie w innych folderach, także w dawnym drugim folderze, zostają nietknięte. Dysk może trzymać ślady pliku, aż będzie potrzebować miejsca, a program do synchronizacji folderu może trzymać jego wersje.</translation>
    </message>
    <message>
        <source>What you let go for good</source>
        <translation>Co pożegnane na zawsze</translation>
    </message>
    <message>
        <source>What you let go for good is still in there; the next copy takes it out.</source>
        <translation>To, co pożegnane na zawsze, wciąż tam jest; następna kopia to usunie.</translation>
    </message>
    <message>
        <source>Your moments and the backup beside them are whole. Only the copy could not be written to {path} ({why}). Once it can, the next change brings it.</source>
        <translation>Twoje chwile i kopia obok nich są całe. Tylko drugiej kopii nie udało się zapisać w {path} ({why}). Gdy będzie można, przyjdzie z następną zmianą.</translation>
    </message>
    <message>
        <source>Your moments and the backup beside them are whole. Only the copy could not be written: {path} lets nothing be written. Once it does, the next change brings it.</source>
        <translation>Twoje chwile i kopia obok nich są całe. Tylko drugiej kopii nie udało się zapisać: {path} nie pozwala na zapis. Gdy pozwoli, przyjdzie z następną zmianą.</translation>
    </message>
    <message>
        <source>Your moments and the backup beside them are whole. Only the copy in {path} found no room. With a little room made there, the next change brings it.</source>
        <translation>Twoje chwile i kopia obok nich są całe. Tylko druga kopia w {path} się nie zmieściła. Gdy znajdzie się tam trochę miejsca, przyjdzie z następną zmianą.</translation>
    </message>
    <message>
        <source>Your moments are kept as always. Only today&apos;s backup could not be written to {path} ({why}). Once it can, the next change brings one.</source>
        <translation>Twoje chwile są zachowane jak zawsze. Tylko dzisiejszej kopii nie udało się zapisać w {path} ({why}). Gdy będzie można, przyjdzie z następną zmianą.</translation>
    </message>
    <message>
        <source>Your moments are kept as always. Only today&apos;s backup could not be written: {path} lets nothing be written. Once it does, the next change brings one.</source>
        <translation>Twoje chwile są zachowane jak zawsze. Tylko dzisiejszej kopii nie udało się zapisać: {path} nie pozwala na zapis. Gdy pozwoli, przyjdzie z następną zmianą.</translation>
    </message>
    <message>
        <source>Your moments are kept as always. Only today&apos;s backup found no room: the disk with {path} is full. With a little room made there, the next change brings one.</source>
        <translation>Twoje chwile są zachowane jak zawsze. Tylko dzisiejsza kopia się nie zmieściła: dysk, na którym jest {path}, jest pełny. Gdy znajdzie się trochę miejsca, przyjdzie z następną zmianą.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>jeszcze żadnej</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message>
        <source>Hear it</source>
        <translation>Posłuchać</translation>
    </message>
    <message>
        <source>Nothing on this computer can play it.</source>
        <translation>Nic na tym komputerze nie umie go zagrać.</translation>
    </message>
    <message>
        <source>One soft sound, with the card or as a pause ends, where that is chosen</source>
        <translation>Jeden miękki dźwięk, z kartą albo na koniec pauzy, gdzie tak wybrano</translation>
    </message>
    <message>
        <source>The bell</source>
        <translation>Dzwonek</translation>
    </message>
</context>
<context>
    <name>BesidePane</name>
    <message>
        <source>Fold away what was hard</source>
        <translation>Zwinąć to, co trudne</translation>
    </message>
    <message>
        <source>Show what was hard, too</source>
        <translation>Pokazać też to, co trudne</translation>
    </message>
    <message>
        <source>There is more of this day in the gallery.</source>
        <translation>Z tego dnia jest więcej w galerii.</translation>
    </message>
</context>
<context>
    <name>BinView</name>
    <message>
        <source>Bring back</source>
        <translation>Przywrócić</translation>
    </message>
    <message>
        <source>Empty for good …</source>
        <translation>Opróżnić na zawsze …</translation>
    </message>
    <message>
        <source>Empty it for good</source>
        <translation>Opróżnić na zawsze</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zostawić, jak jest</translation>
    </message>
    <message>
        <source>Let go lately</source>
        <translation>Ostatnio pożegnane</translation>
    </message>
    <message>
        <source>Nothing was let go lately.</source>
        <translation>Ostatnio nic nie było pożegnane.</translation>
    </message>
    <message>
        <source>To the gallery</source>
        <translation>Do galerii</translation>
    </message>
    <message>
        <source>What is let go stays here for 30 days.</source>
        <translation>Co pożegnane, zostaje tu na 30 dni.</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>bez słów</translation>
    </message>
    <message>
        <source>{moments} would be gone for good, pictures and all. Nothing here could bring that back; backups from before would still hold it, until it is taken out of them, too (Settings, Keeping).</source>
        <translation>Na zawsze znikną: {moments}, razem ze zdjęciami. Nic tutaj ich nie przywróci; dawniejsze kopie wciąż by je miały, dopóki nie znikną i z nich (Ustawienia, Przechowywanie).</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>A folder of pictures</source>
        <translation>Folder ze zdjęciami</translation>
    </message>
    <message>
        <source>Already here: {count}.</source>
        <translation>Już tu są: {count}.</translation>
    </message>
    <message>
        <source>As moments on the days they were taken</source>
        <translation>Jako chwile, w dniach, z których są zdjęcia</translation>
    </message>
    <message>
        <source>Bring in pictures…</source>
        <translation>Wczytać zdjęcia…</translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation>Pominięte: {count}.</translation>
    </message>
    <message>
        <source>One picture came in, {days}.</source>
        <translation>Wczytane jedno zdjęcie, {days}.</translation>
    </message>
    <message>
        <source>One picture would come in, {days}.</source>
        <translation>Do wczytania jedno zdjęcie, {days}.</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>Nie ma w tym nic nowego.</translation>
    </message>
    <message>
        <source>Without a date of their own, on the day of the file: {count}.</source>
        <translation>Bez własnej daty, pod dniem pliku: {count}.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>i jeszcze {count}</translation>
    </message>
    <message>
        <source>damaged, cut short, or closed to us</source>
        <translation>uszkodzone, ucięte albo nie daje się otworzyć</translation>
    </message>
    <message>
        <source>larger than a photo may be ({limit})</source>
        <translation>większe, niż może być zdjęcie ({limit})</translation>
    </message>
    <message>
        <source>not a JPEG, PNG or WebP picture</source>
        <translation>to nie obraz JPEG, PNG ani WebP</translation>
    </message>
    <message numerus="yes">
        <source>of {days} days from {first} to {last}</source>
        <translation>
            <numerusform>z {days} dnia od {first} do {last}</numerusform>
            <numerusform>z {days} dni od {first} do {last}</numerusform>
            <numerusform>z {days} dni od {first} do {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation>z {day}</translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures came in as one moment, {days}.</source>
        <translation>
            <numerusform>Wczytane {photos} zdjęcie jako jedna chwila, {days}.</numerusform>
            <numerusform>Wczytane {photos} zdjęcia jako jedna chwila, {days}.</numerusform>
            <numerusform>Wczytane {photos} zdjęć jako jedna chwila, {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures came in as {moments}, {days}.</source>
        <translation>
            <numerusform>Wczytane {photos} zdjęcie ({moments}), {days}.</numerusform>
            <numerusform>Wczytane {photos} zdjęcia ({moments}), {days}.</numerusform>
            <numerusform>Wczytane {photos} zdjęć ({moments}), {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures would come in as one moment, {days}.</source>
        <translation>
            <numerusform>Do wczytania {photos} zdjęcie jako jedna chwila, {days}.</numerusform>
            <numerusform>Do wczytania {photos} zdjęcia jako jedna chwila, {days}.</numerusform>
            <numerusform>Do wczytania {photos} zdjęć jako jedna chwila, {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures would come in as {moments}, {days}.</source>
        <translation>
            <numerusform>Do wczytania {photos} zdjęcie ({moments}), {days}.</numerusform>
            <numerusform>Do wczytania {photos} zdjęcia ({moments}), {days}.</numerusform>
            <numerusform>Do wczytania {photos} zdjęć ({moments}), {days}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringingFrame</name>
    <message>
        <source>Bring them in</source>
        <translation>Wczytać</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>Zamknąć</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>Przerwać</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Cofnąć</translation>
    </message>
    <message>
        <source>What is left out, and why</source>
        <translation>Co zostaje pominięte i dlaczego</translation>
    </message>
</context>
<context>
    <name>BringingPresenter</name>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation>Przerwane. Wszystko jest jak było.</translation>
    </message>
    <message>
        <source>Taken back: {count}, in the bin for 30 days.</source>
        <translation>Cofnięte: {count}, w koszu przez 30 dni.</translation>
    </message>
</context>
<context>
    <name>BringingWindow</name>
    <message>
        <source>A folder of pictures</source>
        <translation>Folder ze zdjęciami</translation>
    </message>
    <message>
        <source>A folder of pictures comes in as moments on the days they were taken.</source>
        <translation>Zdjęcia z folderu stają się chwilami w dniach, w których powstały.</translation>
    </message>
    <message>
        <source>Bring in pictures</source>
        <translation>Wczytać zdjęcia</translation>
    </message>
    <message>
        <source>Bringing them in …</source>
        <translation>Wczytywanie …</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Wybrać folder…</translation>
    </message>
    <message>
        <source>Looking at the pictures …</source>
        <translation>Przeglądanie zdjęć …</translation>
    </message>
    <message>
        <source>Pictures of one minute as one moment</source>
        <translation>Zdjęcia z jednej minuty jako jedna chwila</translation>
    </message>
    <message>
        <source>Where they were taken is not kept.</source>
        <translation>Miejsce zrobienia zdjęć nie jest zachowywane.</translation>
    </message>
</context>
<context>
    <name>BrokenAnywhere</name>
    <message>
        <source>What was noted</source>
        <translation>Co zanotowane</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>The year after</source>
        <translation>Następny rok</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Poprzedni rok</translation>
    </message>
</context>
<context>
    <name>CameBackRow</name>
    <message>
        <source>+ it came again</source>
        <translation>+ to wróciło</translation>
    </message>
</context>
<context>
    <name>CameBeforeRow</name>
    <message>
        <source>+ what came before</source>
        <translation>+ co było wcześniej</translation>
    </message>
    <message>
        <source>No other moments yet</source>
        <translation>Nie ma jeszcze innych chwil</translation>
    </message>
    <message>
        <source>a moment</source>
        <extracomment>Stands in the place of the words of a moment that has none.</extracomment>
        <translation>chwila</translation>
    </message>
</context>
<context>
    <name>CapturePresenter</name>
    <message>
        <source>A picture is still on its way. Then this is kept.</source>
        <translation>Zdjęcie jest jeszcze w drodze. Potem to się zachowa.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation>Skopiowane.</translation>
    </message>
    <message>
        <source>Kept. What came after it is still here.</source>
        <translation>Zachowane. To, co przyszło potem, wciąż tu jest.</translation>
    </message>
    <message>
        <source>Put away. What is said waits here.</source>
        <translation>Odłożone. Słowa czekają tutaj.</translation>
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
        <translation>Zanotować promyk</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>sygnał</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>zdjęcie</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>A page, and what was noted today.</source>
        <translation>Strona i to, co dziś zanotowane.</translation>
    </message>
    <message>
        <source>A pause, if you would like.</source>
        <translation>Pauza, jeśli chcesz.</translation>
    </message>
    <message>
        <source>Rest for a while</source>
        <translation>Odpocząć na jakiś czas</translation>
    </message>
    <message>
        <source>Rest for a while ▾</source>
        <translation>Odpocząć na jakiś czas ▾</translation>
    </message>
    <message>
        <source>Settings can change it again at any time.</source>
        <translation>W Ustawieniach można to zmienić w każdej chwili.</translation>
    </message>
</context>
<context>
    <name>CardPreview</name>
    <message>
        <source>The card</source>
        <translation>Karta</translation>
    </message>
</context>
<context>
    <name>CardWindow</name>
    <message>
        <source>An invitation</source>
        <translation>Zaproszenie</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Note a glimmer with this value</source>
        <translation>Zanotować promyk z tą wartością</translation>
    </message>
</context>
<context>
    <name>ChordButton</name>
    <message>
        <source>Listening. Esc keeps them, Backspace is for none.</source>
        <translation>Nasłuchuję. Esc zostawia te same, Backspace to żadne.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Żadne</translation>
    </message>
    <message>
        <source>Other programs use that. One more: Ctrl, Alt or Super?</source>
        <translation>Tego używają inne programy. Jeszcze jeden: Ctrl, Alt albo Super?</translation>
    </message>
    <message>
        <source>Press the keys …</source>
        <translation>Teraz klawisze …</translation>
    </message>
    <message>
        <source>Press to choose other keys</source>
        <translation>Tu można wybrać inne klawisze</translation>
    </message>
    <message>
        <source>With Ctrl, Alt or Super, please</source>
        <translation>Razem z Ctrl, Alt albo Super</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>It opens a Glimmer journal whose passphrase was forgotten.</source>
        <translation>Otwiera dziennik Glimmera, gdy hasło wyleci z głowy.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kod odzyskiwania</translation>
    </message>
</context>
<context>
    <name>Copied</name>
    <message>
        <source>And also: {words}</source>
        <translation>A także: {words}</translation>
    </message>
</context>
<context>
    <name>CropSurface</name>
    <message>
        <source>The part of the picture that shows</source>
        <translation>Część zdjęcia, którą widać</translation>
    </message>
    <message>
        <source>{width} by {height}, {x} from the left, {y} from the top. Arrows move it, with Shift they make it larger or smaller.</source>
        <translation>{width} na {height}, {x} od lewej, {y} od góry. Strzałki ją przesuwają, z Shiftem powiększają lub zmniejszają.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>1 moment</source>
        <translation>1 chwila</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Dziś {time}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message numerus="yes">
        <source>{count} moments</source>
        <translation>
            <numerusform>{count} chwila</numerusform>
            <numerusform>{count} chwile</numerusform>
            <numerusform>{count} chwil</numerusform>
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
        <translation>Dziennik z innego programu</translation>
    </message>
    <message>
        <source>A mood</source>
        <translation>Nastrój</translation>
    </message>
    <message>
        <source>A title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Already here: {count}.</source>
        <translation>Już tu są: {count}.</translation>
    </message>
    <message>
        <source>Bring in a diary…</source>
        <translation>Wczytać dziennik…</translation>
    </message>
    <message>
        <source>Day One, Daylio, jrnl, RedNotebook and others</source>
        <translation>Day One, Daylio, jrnl, RedNotebook i inne</translation>
    </message>
    <message>
        <source>Kept as words under the text: {names}</source>
        <translation>Zachowane jako słowa pod tekstem: {names}</translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation>Pominięte: {count}.</translation>
    </message>
    <message>
        <source>One page of {program} came in, {days}.</source>
        <translation>Wczytana jedna strona z {program}, {days}.</translation>
    </message>
    <message>
        <source>One page of {program} would come in, {days}.</source>
        <translation>Do wczytania jedna strona z {program}, {days}.</translation>
    </message>
    <message>
        <source>Photos with them: {count}.</source>
        <translation>Zdjęcia razem z nimi: {count}.</translation>
    </message>
    <message>
        <source>Stays behind: {names}</source>
        <translation>Zostaje tam: {names}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>The time</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Słowa</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>Nie ma w tym nic nowego.</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>tabela</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>i jeszcze {count}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>od {first} do {last}</translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation>z {day}</translation>
    </message>
    <message numerus="yes">
        <source>{pages} pages of {program} came in, {days}.</source>
        <translation>
            <numerusform>Wczytana {pages} strona z {program}, {days}.</numerusform>
            <numerusform>Wczytane {pages} strony z {program}, {days}.</numerusform>
            <numerusform>Wczytane {pages} stron z {program}, {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pages} pages of {program} would come in, {days}.</source>
        <translation>
            <numerusform>Do wczytania {pages} strona z {program}, {days}.</numerusform>
            <numerusform>Do wczytania {pages} strony z {program}, {days}.</numerusform>
            <numerusform>Do wczytania {pages} stron z {program}, {days}.</numerusform>
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
        <translation>Przerwane. Wszystko jest jak było.</translation>
    </message>
    <message>
        <source>Taken back: {count}, in the bin for 30 days.</source>
        <translation>Cofnięte: {count}, w koszu przez 30 dni.</translation>
    </message>
</context>
<context>
    <name>DiaryWindow</name>
    <message>
        <source>A diary comes in page by page, each on its own day.</source>
        <translation>Dziennik przychodzi strona po stronie, każda w swoim dniu.</translation>
    </message>
    <message>
        <source>A diary of another program</source>
        <translation>Dziennik z innego programu</translation>
    </message>
    <message>
        <source>Bring in a diary</source>
        <translation>Wczytać dziennik</translation>
    </message>
    <message>
        <source>Bringing it in …</source>
        <translation>Wczytywanie …</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Wybrać plik…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Wybrać folder…</translation>
    </message>
    <message>
        <source>Day One, Daylio, Journey, jrnl, RedNotebook, your notes, or a table.</source>
        <translation>Day One, Daylio, Journey, jrnl, RedNotebook, twoje notatki albo tabela.</translation>
    </message>
    <message>
        <source>It is a table. Which of its columns is what?</source>
        <translation>To tabela. Która kolumna jest czym?</translation>
    </message>
    <message>
        <source>Its pages are glimmers, and may come up again</source>
        <translation>Jej strony to promyki i mogą jeszcze wracać</translation>
    </message>
    <message>
        <source>Look through it</source>
        <translation>Przejrzeć</translation>
    </message>
    <message>
        <source>Looking through it …</source>
        <translation>Przeglądanie …</translation>
    </message>
    <message>
        <source>What else is in it, and what becomes of that</source>
        <translation>Co jeszcze tam jest i co się z tym stanie</translation>
    </message>
    <message>
        <source>What its moods are to you:</source>
        <translation>Czym są dla ciebie jej nastroje:</translation>
    </message>
    <message>
        <source>Without the day and the words there are no pages:</source>
        <translation>Bez dnia i słów nie ma stron:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>żadna</translation>
    </message>
    <message>
        <source>stays a word</source>
        <translation>zostaje słowem</translation>
    </message>
</context>
<context>
    <name>DidNextOpener</name>
    <message>
        <source>+ what I did next</source>
        <translation>+ mój następny krok</translation>
    </message>
</context>
<context>
    <name>Dragged</name>
    <message>
        <source>Pictures of the first {count} moments went along. “Into a file …” takes all.</source>
        <translation>Zabrały się zdjęcia pierwszych chwil: {count}. „Do pliku …” bierze wszystkie.</translation>
    </message>
</context>
<context>
    <name>DriftPresenter</name>
    <message>
        <source>Nothing drifts by yet. What you keep close will.</source>
        <translation>Nic tu jeszcze nie płynie. Popłynie to, co zostanie blisko.</translation>
    </message>
    <message>
        <source>That was the last of them.</source>
        <translation>To było ostatnie.</translation>
    </message>
</context>
<context>
    <name>DriftWays</name>
    <message>
        <source>Back</source>
        <extracomment>To the one before.</extracomment>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <extracomment>A button that closes the window; it is a good thing to say.</extracomment>
        <translation>Na razie wystarczy</translation>
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
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Otworzyć</translation>
    </message>
</context>
<context>
    <name>DriftWindow</name>
    <message>
        <source>Drift</source>
        <extracomment>The window where kept moments pass by slowly by themselves: floating on water, no effort.</extracomment>
        <translation>Z nurtem</translation>
    </message>
    <message>
        <source>It stays here. Another key shows the ways.</source>
        <translation>Ta zostaje. Inny klawisz pokaże, co można.</translation>
    </message>
</context>
<context>
    <name>EarlierEvening</name>
    <message>
        <source>A page of {day} still lies open.</source>
        <translation>Strona wciąż otwarta: {day}.</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Said when something was kept: it is in the journal now. Impersonal, like “It is kept”.</extracomment>
        <translation>Zachowane</translation>
    </message>
</context>
<context>
    <name>EarlierLine</name>
    <message>
        <source>Go on with it</source>
        <translation>Pisać dalej</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Zachować, jak jest</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Na razie zostawić</translation>
    </message>
</context>
<context>
    <name>EditPane</name>
    <message>
        <source>As it was</source>
        <translation>Jak było</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A button: what was written is kept. To keep safe, as a thing in a drawer; the same word as in “Kept”.</extracomment>
        <translation>Zachować</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>A picture is still on its way. Then this is kept.</source>
        <translation>Zdjęcie jest jeszcze w drodze. Potem to się zachowa.</translation>
    </message>
    <message>
        <source>These are the changes you had begun.</source>
        <translation>To zmiany zaczęte wcześniej.</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>A link there leads to {path}, which stays.</source>
        <translation>Jest tam odnośnik do {path}; to zostaje.</translation>
    </message>
    <message>
        <source>All but this is erased. It can be removed by hand:</source>
        <translation>Wszystko poza tym jest usunięte. To można usunąć ręcznie:</translation>
    </message>
    <message>
        <source>All that Glimmer keeps here</source>
        <translation>Wszystko, co Glimmer tu trzyma</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Usunąć wszystko…</translation>
    </message>
    <message>
        <source>Moments, pictures, backups and choices. What you exported stays</source>
        <translation>Chwile, zdjęcia, kopie i ustawienia. Eksporty zostają</translation>
    </message>
    <message>
        <source>The backups in {path} stay.</source>
        <translation>Kopie w {path} zostają.</translation>
    </message>
    <message>
        <source>There is no way back. To take your moments along, export them first. Glimmer leaves when all is gone; the program itself stays on this computer.</source>
        <translation>Stąd nie ma powrotu. Chwile można zabrać ze sobą: najpierw eksport. Glimmer zniknie, gdy nic już nie będzie; sam program zostaje na tym komputerze.</translation>
    </message>
    <message>
        <source>These lie there too and are not from Glimmer. They go along:</source>
        <translation>To też tam leży, choć nie jest z Glimmera. Zniknie razem:</translation>
    </message>
    <message>
        <source>What you exported or printed stays where you put it. So do backups in other folders, and copies that other programs made.</source>
        <translation>To, co wyeksportowane lub wydrukowane, zostaje na swoim miejscu. Kopie w innych folderach i kopie zrobione przez inne programy też.</translation>
    </message>
    <message>
        <source>Your moments, their pictures, the backups beside them, what you chose and the log: all of it goes. That is {count} files, {size}, in these folders:</source>
        <translation>Twoje chwile, ich zdjęcia, kopie obok nich, twoje ustawienia i dziennik zdarzeń: zniknie wszystko. Pliki: {count}, {size}, w tych folderach:</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>i jeszcze {count}</translation>
    </message>
</context>
<context>
    <name>ErasingWindow</name>
    <message>
        <source>All that Glimmer keeps</source>
        <translation>Wszystko, co Glimmer trzyma</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>Zamknąć</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Usunąć wszystko</translation>
    </message>
    <message>
        <source>Everything is being erased. Glimmer leaves with it.</source>
        <translation>Wszystko się usuwa. Glimmer znika razem z tym.</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Zostawić, jak jest</translation>
    </message>
    <message>
        <source>Looking at what is here …</source>
        <translation>Sprawdzanie, co tu jest …</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Co znika, a co zostaje</translation>
    </message>
</context>
<context>
    <name>Evening</name>
    <message>
        <source>Its page is there at any hour</source>
        <translation>Jego strona jest pod ręką o każdej porze</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Przysiąść</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Ten wieczór</translation>
    </message>
</context>
<context>
    <name>EveningPresenter</name>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation>Skopiowane.</translation>
    </message>
    <message>
        <source>Kept. What came after it is still here.</source>
        <translation>Zachowane. To, co przyszło potem, wciąż tu jest.</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>Tamten dzień</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>The day it is.</extracomment>
        <translation>Dziś</translation>
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
        <translation>Ten wieczór</translation>
    </message>
    <message>
        <source>page, faces, the day</source>
        <translation>strona, twarze, dzień</translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message>
        <source>Fold {face}</source>
        <translation>Zwinąć: {face}</translation>
    </message>
    <message>
        <source>Fold ▴</source>
        <translation>Zwinąć ▴</translation>
    </message>
    <message>
        <source>Show {face}</source>
        <translation>Pokazać: {face}</translation>
    </message>
    <message>
        <source>Show ▾</source>
        <translation>Pokazać ▾</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>(more than one can be true)</source>
        <translation>(może pasować więcej niż jedno)</translation>
    </message>
    <message>
        <source>+ a value</source>
        <translation>+ wartość</translation>
    </message>
    <message>
        <source>+ and also…</source>
        <translation>+ a także…</translation>
    </message>
    <message>
        <source>+ another</source>
        <translation>+ jeszcze jedno</translation>
    </message>
    <message>
        <source>+ another cue</source>
        <translation>+ jeszcze sygnał</translation>
    </message>
    <message>
        <source>+ another place</source>
        <translation>+ jeszcze miejsce</translation>
    </message>
    <message>
        <source>+ another value</source>
        <translation>+ jeszcze wartość</translation>
    </message>
    <message>
        <source>+ before that</source>
        <translation>+ przedtem</translation>
    </message>
    <message>
        <source>+ it felt</source>
        <translation>+ jak było</translation>
    </message>
    <message>
        <source>+ someone else</source>
        <translation>+ ktoś jeszcze</translation>
    </message>
    <message>
        <source>+ where</source>
        <translation>+ gdzie</translation>
    </message>
    <message>
        <source>+ with whom</source>
        <translation>+ z kim</translation>
    </message>
    <message>
        <source>And also</source>
        <extracomment>The heading over a second text that belongs to a moment: another truth beside the first one.</extracomment>
        <translation>A także</translation>
    </message>
    <message>
        <source>Or begin with one of these</source>
        <translation>Albo zacząć od jednego z tych</translation>
    </message>
    <message>
        <source>Where I am</source>
        <translation>Gdzie jestem</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Shows these moments in the gallery</source>
        <translation>Pokazuje te chwile w galerii</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>By the clock</source>
        <translation>Według pory</translation>
    </message>
    <message>
        <source>Leave out triggers and hard faces</source>
        <translation>Bez wyzwalaczy i trudnych twarzy</translation>
    </message>
    <message>
        <source>Moments of</source>
        <translation>Chwile z</translation>
    </message>
    <message>
        <source>Nothing is drawn yet, and that is fine. Once eight moments say whether something eased, what was there with them stands here.</source>
        <translation>Nic tu jeszcze nie narysowano i to w porządku. Gdy osiem chwil powie, czy coś zelżało, będzie tu to, co im towarzyszyło.</translation>
    </message>
    <message>
        <source>Private moments and those let go are left out, and people are never counted. What was there need not be what helped.</source>
        <translation>Chwile prywatne i pożegnane są pominięte, a ludzi nigdy się nie liczy. To, co było obok, nie zawsze jest tym, co pomogło.</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Pokazać jeszcze {count}</translation>
    </message>
    <message>
        <source>Shows these moments in the gallery</source>
        <translation>Pokazuje te chwile w galerii</translation>
    </message>
    <message>
        <source>The band shows how sure this can be with so few moments: 95 times in a hundred, it holds. Below eight, nothing is drawn.</source>
        <translation>Pasek pokazuje, na ile to pewne przy tak niewielu chwilach: 95 razy na sto się zgadza. Poniżej ośmiu nic się nie rysuje.</translation>
    </message>
    <message>
        <source>Values they touched</source>
        <translation>Wartości, których dotknęły</translation>
    </message>
    <message>
        <source>When something eased a touch, this was there</source>
        <translation>Gdy coś odrobinę zelżało, było przy tym</translation>
    </message>
    <message>
        <source>With triggers and hard faces</source>
        <translation>Z wyzwalaczami i trudnymi twarzami</translation>
    </message>
    <message>
        <source>all moments</source>
        <translation>całego czasu</translation>
    </message>
    <message>
        <source>the last 90 days</source>
        <translation>ostatnich 90 dni</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>ostatniego roku</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>+ another</source>
        <translation>+ jeszcze jedno</translation>
    </message>
    <message>
        <source>Where do you feel it?</source>
        <translation>Gdzie to czujesz?</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Back</source>
        <extracomment>To the one before.</extracomment>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>The name of the key, as it stands on keyboards of your country.</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachować</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pominąć</translation>
    </message>
    <message>
        <source>put away, kept as a draft</source>
        <translation>odłożyć; zostaje jako szkic</translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation>{at} z {of}</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>Drift</source>
        <extracomment>The window where kept moments pass by slowly by themselves: floating on water, no effort.</extracomment>
        <translation>Z nurtem</translation>
    </message>
    <message>
        <source>Let go lately</source>
        <translation>Ostatnio pożegnane</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Spojrzeć wstecz</translation>
    </message>
    <message>
        <source>{keys}: on the month that is in sight</source>
        <translation>{keys}: na miesiąc, który widać</translation>
    </message>
    <message>
        <source>{keys}: own moments, one at a time, for a rest</source>
        <translation>{keys}: własne chwile, po jednej, dla odpoczynku</translation>
    </message>
</context>
<context>
    <name>FullPicture</name>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiować</translation>
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
        <translation>Pełny rozmiar</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Większe</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mniejsze</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>Następne zdjęcie</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>Poprzednie zdjęcie</translation>
    </message>
    <message>
        <source>Whole</source>
        <extracomment>A button: the picture as large as the window lets all of it be seen.</extracomment>
        <translation>Całe</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>‹ Back to the gallery</source>
        <translation>‹ Do galerii</translation>
    </message>
    <message>
        <source>‹ Back to the moment</source>
        <translation>‹ Do chwili</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>All right</source>
        <translation>W porządku</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyścić szukanie</translation>
    </message>
    <message>
        <source>Nothing found for this.</source>
        <translation>Nic takiego się nie znalazło.</translation>
    </message>
    <message>
        <source>One word is enough to begin.</source>
        <translation>Na początek wystarczy jedno słowo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Take the last step back.</extracomment>
        <translation>Cofnąć</translation>
    </message>
    <message>
        <source>{chord} notes a glimmer from anywhere.</source>
        <translation>{chord} notuje promyk z dowolnego miejsca.</translation>
    </message>
</context>
<context>
    <name>GalleryPresenter</name>
    <message>
        <source>Brought back</source>
        <translation>Przywrócone</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A button, and said when it is done: to the bin, from where it can come back. Use a form that is right for both, such as a noun or an infinitive.</extracomment>
        <translation>Pożegnane</translation>
    </message>
    <message>
        <source>The bin is empty now</source>
        <translation>Kosz jest teraz pusty</translation>
    </message>
</context>
<context>
    <name>GalleryRoom</name>
    <message>
        <source>Its words are copied.</source>
        <translation>Słowa są skopiowane.</translation>
    </message>
</context>
<context>
    <name>GratitudeLine</name>
    <message>
        <source>+ another</source>
        <translation>+ jeszcze jedno</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Za co?</translation>
    </message>
    <message>
        <source>Where do you feel it?</source>
        <translation>Gdzie to czujesz?</translation>
    </message>
</context>
<context>
    <name>GroundPicture</name>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>Zdjęcie</translation>
    </message>
</context>
<context>
    <name>GroundPresenter</name>
    <message>
        <source>No program here opens web pages. The address is {address}</source>
        <translation>Żaden program nie otwiera tu stron internetowych. Adres to {address}</translation>
    </message>
</context>
<context>
    <name>GroundWindow</name>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation>Grunt pod nogami</translation>
    </message>
</context>
<context>
    <name>HelpsPage</name>
    <message>
        <source>What helps me</source>
        <translation>Co mi pomaga</translation>
    </message>
    <message>
        <source>… and more in Glimmer</source>
        <translation>… i więcej w Glimmerze</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Five things to see</source>
        <translation>Pięć rzeczy do zobaczenia</translation>
    </message>
    <message>
        <source>Four things to touch</source>
        <translation>Cztery rzeczy do dotknięcia</translation>
    </message>
    <message>
        <source>One taste</source>
        <translation>Jeden smak</translation>
    </message>
    <message>
        <source>Three sounds</source>
        <translation>Trzy dźwięki</translation>
    </message>
    <message>
        <source>Two scents</source>
        <translation>Dwa zapachy</translation>
    </message>
</context>
<context>
    <name>HowFar</name>
    <message>
        <source>How far it is</source>
        <translation>Jak daleko jest</translation>
    </message>
</context>
<context>
    <name>KeySteps</name>
    <message>
        <source>Copy</source>
        <translation>Kopiować</translation>
    </message>
    <message>
        <source>In COSMIC: Settings, Input Devices, Keyboard, Keyboard Shortcuts, Custom, Add Shortcut. Each of these commands gets a name and keys there.</source>
        <translation>W COSMIC: Ustawienia, Urządzenia wprowadzania danych, Klawiatura, Skróty klawiaturowe, Własne, Dodaj skrót klawiszowy. Każde z tych poleceń dostaje tam nazwę i klawisze.</translation>
    </message>
    <message>
        <source>In GNOME: Settings, Keyboard, View and Customize Shortcuts, Custom Shortcuts, Add Shortcut. Each of these commands gets a name and keys there.</source>
        <translation>W GNOME: Ustawienia, Klawiatura, Wyświetl i dostosuj skróty, Własne skróty, Dodaj skrót. Każde z tych poleceń dostaje tam nazwę i klawisze.</translation>
    </message>
    <message>
        <source>In Hyprland: these lines go into ~/.config/hypr/hyprland.conf. They work as soon as it is saved.</source>
        <translation>W Hyprland: te wiersze trafiają do ~/.config/hypr/hyprland.conf. Działają, gdy tylko plik jest zapisany.</translation>
    </message>
    <message>
        <source>In Plasma: System Settings, Keyboard, Shortcuts, Add New, Command or Script. Each of these commands gets keys there.</source>
        <translation>W Plasmie: Ustawienia systemowe, Klawiatura, Skróty, Dodaj nowy, Polecenie lub skrypt. Każde z tych poleceń dostaje tam klawisze.</translation>
    </message>
    <message>
        <source>In Xfce: Settings, Keyboard, Application Shortcuts, Add. Each of these commands gets keys there.</source>
        <translation>W Xfce: Ustawienia, Klawiatura, Skróty programów, Dodaj. Każde z tych poleceń dostaje tam klawisze.</translation>
    </message>
    <message>
        <source>In sway: these lines go into ~/.config/sway/config. They work once sway has read it again (swaymsg reload).</source>
        <translation>W sway: te wiersze trafiają do ~/.config/sway/config. Działają, gdy sway przeczyta go jeszcze raz (swaymsg reload).</translation>
    </message>
    <message>
        <source>Keys from the desktop itself</source>
        <translation>Klawisze od samego pulpitu</translation>
    </message>
    <message>
        <source>This desktop binds keys to commands on a page of its own, mostly in its keyboard settings. These commands can have some.</source>
        <translation>Ten pulpit łączy klawisze z poleceniami na osobnej stronie, najczęściej w swoich ustawieniach klawiatury. Te polecenia mogą je mieć.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation>Grunt pod nogami</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>Zanotować promyk</translation>
    </message>
</context>
<context>
    <name>KindSwitch</name>
    <message>
        <source>This is a {kind}</source>
        <translation>To jest: {kind}</translation>
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
        <translation>Raz zanotowany wyzwalacz.</translation>
    </message>
    <message>
        <source>From these days</source>
        <translation>Z tych dni</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>Jak było</translation>
    </message>
    <message>
        <source>How it reached you</source>
        <translation>Którędy to przychodzi</translation>
    </message>
    <message>
        <source>How it reached you then</source>
        <translation>Którędy to przyszło</translation>
    </message>
    <message numerus="yes">
        <source>It felt “{word}” %Ln times.</source>
        <translation>
            <numerusform>Było „{word}” %Ln raz.</numerusform>
            <numerusform>Było „{word}” %Ln razy.</numerusform>
            <numerusform>Było „{word}” %Ln razy.</numerusform>
        </translation>
    </message>
    <message>
        <source>It felt “{word}” once.</source>
        <translation>Raz było „{word}”.</translation>
    </message>
    <message numerus="yes">
        <source>Something came through “{word}” %Ln times.</source>
        <translation>
            <numerusform>Przez „{word}” coś przyszło %Ln raz.</numerusform>
            <numerusform>Przez „{word}” coś przyszło %Ln razy.</numerusform>
            <numerusform>Przez „{word}” coś przyszło %Ln razy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something came through “{word}” once.</source>
        <translation>Przez „{word}” coś przyszło raz.</translation>
    </message>
    <message numerus="yes">
        <source>Triggers were noted %Ln times.</source>
        <translation>
            <numerusform>Wyzwalacze zanotowane %Ln raz.</numerusform>
            <numerusform>Wyzwalacze zanotowane %Ln razy.</numerusform>
            <numerusform>Wyzwalacze zanotowane %Ln razy.</numerusform>
        </translation>
    </message>
    <message>
        <source>What came up</source>
        <translation>Co się pojawia</translation>
    </message>
    <message>
        <source>What came up then</source>
        <translation>Co się pojawiało</translation>
    </message>
    <message>
        <source>What mattered in it</source>
        <translation>Co było w tym ważne</translation>
    </message>
    <message>
        <source>What was hard</source>
        <translation>Co było trudne</translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation>Miejsca</translation>
    </message>
    <message>
        <source>Where you were then</source>
        <translation>Tamte miejsca</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Kto był obok</translation>
    </message>
    <message numerus="yes">
        <source>You were here on %Ln days: “{word}”.</source>
        <translation>
            <numerusform>Miejsce „{word}” w %Ln dniu.</numerusform>
            <numerusform>Miejsce „{word}” w %Ln dniach.</numerusform>
            <numerusform>Miejsce „{word}” w %Ln dniach.</numerusform>
        </translation>
    </message>
    <message>
        <source>You were here on one day: “{word}”.</source>
        <translation>Miejsce „{word}” jednego dnia.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>zdjęcie</translation>
    </message>
    <message>
        <source>others you named</source>
        <translation>inne wymienione osoby</translation>
    </message>
    <message numerus="yes">
        <source>“{face}” was there on %Ln days.</source>
        <translation>
            <numerusform>„{face}” w %Ln dniu.</numerusform>
            <numerusform>„{face}” w %Ln dniach.</numerusform>
            <numerusform>„{face}” w %Ln dniach.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{face}” was there on one day.</source>
        <translation>„{face}” jednego dnia.</translation>
    </message>
    <message numerus="yes">
        <source>“{word}” came up %Ln times.</source>
        <translation>
            <numerusform>„{word}” pojawiło się %Ln raz.</numerusform>
            <numerusform>„{word}” pojawiło się %Ln razy.</numerusform>
            <numerusform>„{word}” pojawiło się %Ln razy.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” came up once.</source>
        <translation>„{word}” pojawiło się raz.</translation>
    </message>
    <message numerus="yes">
        <source>“{word}” was touched %Ln times.</source>
        <translation>
            <numerusform>Coś dotknęło „{word}” %Ln raz.</numerusform>
            <numerusform>Coś dotknęło „{word}” %Ln razy.</numerusform>
            <numerusform>Coś dotknęło „{word}” %Ln razy.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” was touched once.</source>
        <translation>Coś dotknęło „{word}” raz.</translation>
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
        <translation>Na papierze</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Jeden miesiąc</translation>
    </message>
    <message>
        <source>Print it …</source>
        <translation>Drukować …</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Następny miesiąc</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Poprzedni miesiąc</translation>
    </message>
    <message>
        <source>The whole year</source>
        <translation>Cały rok</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Następny rok</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Poprzedni rok</translation>
    </message>
    <message>
        <source>What is shown here, to print, to keep as a PDF, or to copy</source>
        <translation>To, co tu widać: do druku, jako PDF albo do skopiowania</translation>
    </message>
</context>
<context>
    <name>LeafPage</name>
    <message>
        <source>Fold it away again</source>
        <translation>Zwinąć z powrotem</translation>
    </message>
    <message>
        <source>In your own words. These are counts of what you noted, nothing more.</source>
        <translation>Twoimi słowami. Policzone jest to, co zanotowane, nic więcej.</translation>
    </message>
    <message>
        <source>Nothing hard was noted here.</source>
        <translation>Nic trudnego tu nie zanotowano.</translation>
    </message>
    <message>
        <source>Nothing is told of this month, and that is fine.</source>
        <translation>O tym miesiącu nic nie zapisano i to w porządku.</translation>
    </message>
    <message>
        <source>Nothing is told of this year, and that is fine.</source>
        <translation>O tym roku nic nie zapisano i to w porządku.</translation>
    </message>
    <message>
        <source>Show what was hard, too</source>
        <translation>Pokazać też to, co trudne</translation>
    </message>
</context>
<context>
    <name>LeafPresenter</name>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation>Skopiowane.</translation>
    </message>
    <message>
        <source>There is nothing here to put on paper.</source>
        <translation>Nie ma tu nic, co mogłoby trafić na papier.</translation>
    </message>
</context>
<context>
    <name>LeafSheet</name>
    <message>
        <source>Looking back</source>
        <translation>Spojrzenie wstecz</translation>
    </message>
</context>
<context>
    <name>LeftAloneList</name>
    <message>
        <source>It may come again</source>
        <translation>Może wracać</translation>
    </message>
    <message>
        <source>It may come up again.</source>
        <translation>Może znów się pojawiać.</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Zostawione w spokoju</translation>
    </message>
    <message>
        <source>Left alone again.</source>
        <translation>Znów zostawione w spokoju.</translation>
    </message>
    <message>
        <source>Nothing is left alone. “Not this one again”, beside what comes up, does that.</source>
        <translation>Nic nie jest zostawione w spokoju. Służy do tego „Tej już nie”, obok tego, co się pojawia.</translation>
    </message>
    <message>
        <source>These do not come up by themselves, here or in Ground me. They are all in the gallery.</source>
        <translation>Te nie pojawiają się same, ani tutaj, ani w Gruncie pod nogami. Wszystkie są w galerii.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Take the last step back.</extracomment>
        <translation>Cofnąć</translation>
    </message>
</context>
<context>
    <name>LengthRow</name>
    <message>
        <source>+ for longer, − for shorter</source>
        <translation>+ dłużej, − krócej</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Jak długo</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Others like this</source>
        <translation>Inne takie</translation>
    </message>
    <message>
        <source>What came after</source>
        <translation>Co przyszło potem</translation>
    </message>
    <message>
        <source>a moment that is not here any more</source>
        <translation>chwila, której już tu nie ma</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>a picture</source>
        <translation>zdjęcie</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Moments, one line each</source>
        <translation>Chwile, każda w jednym wierszu</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>Noted while it was locked, and here now: {count}</source>
        <translation>Zanotowane przy zablokowanym dzienniku, teraz już tutaj: {count}</translation>
    </message>
    <message>
        <source>What was noted while it was locked waits on, sealed. {why}</source>
        <translation>To, co zanotowane przy zablokowanym dzienniku, czeka dalej, zapieczętowane. {why}</translation>
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
        <translation>Grunt pod nogami</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>Zanotować promyk</translation>
    </message>
    <message>
        <source>Nothing of it can be read until it is unlocked. What you note meanwhile is kept, sealed, and joins it then.</source>
        <translation>Nic z niego nie da się przeczytać, dopóki jest zablokowany. To, co w tym czasie zanotujesz, zachowa się zapieczętowane i dołączy potem.</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Otwieranie …</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Hasło albo kod odzyskiwania</translation>
    </message>
    <message>
        <source>The journal is locked</source>
        <translation>Dziennik jest zablokowany</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odblokować</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Asking the keyring of this desktop …</source>
        <translation>Pytanie do pęku kluczy tego pulpitu …</translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message>
        <source>Show more</source>
        <translation>Pokazać więcej</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>A month ago today</source>
        <translation>Dziś mija miesiąc</translation>
    </message>
    <message>
        <source>A picture you kept</source>
        <translation>Zachowane zdjęcie</translation>
    </message>
    <message>
        <source>A year ago today</source>
        <translation>Dziś mija rok</translation>
    </message>
    <message>
        <source>About a month ago</source>
        <translation>Mniej więcej miesiąc temu</translation>
    </message>
    <message>
        <source>About a year ago</source>
        <translation>Mniej więcej rok temu</translation>
    </message>
    <message>
        <source>About half a year ago</source>
        <translation>Mniej więcej pół roku temu</translation>
    </message>
    <message>
        <source>About {years} years ago</source>
        <translation>Mniej więcej lat temu: {years}</translation>
    </message>
    <message>
        <source>Anything at “{name}”</source>
        <translation>Wszystko z miejsca „{name}”</translation>
    </message>
    <message>
        <source>Anything with “{name}”</source>
        <translation>Wszystko z „{name}”</translation>
    </message>
    <message>
        <source>Half a year ago today</source>
        <translation>Dziś mija pół roku</translation>
    </message>
    <message>
        <source>Not this one again</source>
        <translation>Tej już nie</translation>
    </message>
    <message>
        <source>Nothing from {what} will come up by itself. It all stays in the gallery.</source>
        <translation>Z tych dni nic nie pojawi się samo: {what}. Wszystko zostaje w galerii.</translation>
    </message>
    <message>
        <source>Nothing with “{what}” will come up by itself. It all stays in the gallery.</source>
        <translation>Nic z „{what}” nie pojawi się samo. Wszystko zostaje w galerii.</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>A button: this goes out of sight, and nothing is lost.</extracomment>
        <translation>Odłożyć</translation>
    </message>
    <message>
        <source>The week that was</source>
        <translation>Miniony tydzień</translation>
    </message>
    <message>
        <source>These two weeks: {days}</source>
        <translation>Te dwa tygodnie: {days}</translation>
    </message>
    <message>
        <source>This moment</source>
        <translation>Tę chwilę</translation>
    </message>
    <message>
        <source>This moment will not come up by itself. It stays in the gallery.</source>
        <translation>Ta chwila nie pojawi się sama. Zostaje w galerii.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{years} years ago today</source>
        <translation>Tego dnia, lat temu: {years}</translation>
    </message>
</context>
<context>
    <name>LookBackPresenter</name>
    <message>
        <source>It may come up again.</source>
        <translation>Może znów się pojawiać.</translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message>
        <source>Some of what was kept last is not in the journal any more (writes: {count}): an older file came in its place, or one beside it was taken away. What is here stays, and you can go on. A backup may have the rest; in a terminal, glimmer doctor says more.</source>
        <translation>Części tego, co zachowane ostatnio, nie ma już w dzienniku (zapisy: {count}): w jego miejsce trafił starszy plik albo zniknął plik obok. To, co jest, zostaje i można iść dalej. Resztę może mieć kopia; w terminalu glimmer doctor powie więcej.</translation>
    </message>
    <message>
        <source>Something was kept only half, and a file that would have undone it is gone. What can be read stays, and you can go on. A backup may have the rest; in a terminal, glimmer doctor says more.</source>
        <translation>Coś zachowało się tylko w połowie, a pliku, który by to cofnął, nie ma. To, co da się przeczytać, zostaje i można iść dalej. Resztę może mieć kopia; w terminalu glimmer doctor powie więcej.</translation>
    </message>
</context>
<context>
    <name>MainScreen</name>
    <message>
        <source>Gallery</source>
        <translation>Galeria</translation>
    </message>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation>Grunt pod nogami</translation>
    </message>
    <message>
        <source>Invitations can come while Glimmer runs. Start it with the desktop?</source>
        <translation>Zaproszenia mogą przychodzić, gdy Glimmer działa. Czy ma startować razem z pulpitem?</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Spojrzenie wstecz</translation>
    </message>
    <message>
        <source>My map</source>
        <translation>Moja mapa</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Nie, dziękuję</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>What I can count on</source>
        <translation>Na co mogę liczyć</translation>
    </message>
    <message>
        <source>Yes, start it</source>
        <translation>Tak, niech startuje</translation>
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
        <translation>1 już taka jest.</translation>
    </message>
    <message>
        <source>1 of them has another one and keeps it too.</source>
        <translation>1 ma już inne i to też zostaje.</translation>
    </message>
    <message>
        <source>All of them carry “{word}” already.</source>
        <translation>„{word}” jest już przy wszystkich.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Przywrócić</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Przywrócone</translation>
    </message>
    <message>
        <source>Brought back, all of them</source>
        <translation>Przywrócone, wszystkie</translation>
    </message>
    <message>
        <source>Done on {day}. {done}. {back}</source>
        <translation>Zrobione {day}. {done}. {back}</translation>
    </message>
    <message>
        <source>Kept close: {moments}</source>
        <translation>Blisko: {moments}</translation>
    </message>
    <message>
        <source>Let go: {moments}</source>
        <translation>Pożegnane: {moments}</translation>
    </message>
    <message>
        <source>No longer kept close: {moments}</source>
        <translation>Już nie blisko: {moments}</translation>
    </message>
    <message>
        <source>No longer private: {moments}</source>
        <translation>Już nie prywatne: {moments}</translation>
    </message>
    <message>
        <source>None is kept close.</source>
        <translation>Żadna nie jest blisko.</translation>
    </message>
    <message>
        <source>None is private.</source>
        <translation>Żadna nie jest prywatna.</translation>
    </message>
    <message>
        <source>None of them carries “{word}”.</source>
        <translation>„{word}” nie ma przy żadnej.</translation>
    </message>
    <message>
        <source>Private now: {moments}</source>
        <translation>Teraz prywatne: {moments}</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>Przerwane. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Cofnąć</translation>
    </message>
    <message>
        <source>There is nothing here to take back.</source>
        <translation>Nie ma tu nic do cofnięcia.</translation>
    </message>
    <message>
        <source>They are kept close already.</source>
        <translation>Już są blisko.</translation>
    </message>
    <message>
        <source>They are private already.</source>
        <translation>Już są prywatne.</translation>
    </message>
    <message>
        <source>They have changed since, and stay as they are.</source>
        <translation>Od tamtej pory się zmieniły i zostają, jak są.</translation>
    </message>
    <message>
        <source>With “{word}” now: {moments}</source>
        <translation>Teraz z „{word}”: {moments}</translation>
    </message>
    <message>
        <source>Without “{word}” now: {moments}</source>
        <translation>Teraz bez „{word}”: {moments}</translation>
    </message>
    <message numerus="yes">
        <source>{count} are so already.</source>
        <translation>
            <numerusform>{count} już taka jest.</numerusform>
            <numerusform>{count} już takie są.</numerusform>
            <numerusform>{count} już takich jest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them have another one and keep it too.</source>
        <translation>
            <numerusform>{count} ma już inne i to też zostaje.</numerusform>
            <numerusform>{count} mają już inne i to też zostaje.</numerusform>
            <numerusform>{count} ma już inne i to też zostaje.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}, together or not at all …</source>
        <translation>{done} z {total}, razem albo wcale …</translation>
    </message>
    <message>
        <source>{moments} as before</source>
        <translation>Jak wcześniej: {moments}</translation>
    </message>
    <message>
        <source>{moments} will be here again.</source>
        <translation>Znów tutaj: {moments}.</translation>
    </message>
    <message>
        <source>{moments} will be kept close.</source>
        <translation>Będzie blisko: {moments}.</translation>
    </message>
    <message>
        <source>{moments} will be let go. For 30 days they can be brought back.</source>
        <translation>Do pożegnania: {moments}. Przez 30 dni można przywrócić.</translation>
    </message>
    <message>
        <source>{moments} will be private.</source>
        <translation>Będzie prywatne: {moments}.</translation>
    </message>
    <message>
        <source>{moments} will carry “{word}” ({family}).</source>
        <translation>Dojdzie „{word}” ({family}): {moments}.</translation>
    </message>
    <message>
        <source>{moments} will no longer be kept close.</source>
        <translation>Już nie będzie blisko: {moments}.</translation>
    </message>
    <message>
        <source>{moments} will no longer be private.</source>
        <translation>Już nie będzie prywatne: {moments}.</translation>
    </message>
    <message>
        <source>{moments} will no longer carry “{word}” ({family}).</source>
        <translation>Odejdzie „{word}” ({family}): {moments}.</translation>
    </message>
</context>
<context>
    <name>ManyBar</name>
    <message>
        <source>1 moment chosen</source>
        <translation>Wybrana 1 chwila</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Dodać słowo</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Nie wybierać żadnej</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiować jako tekst</translation>
    </message>
    <message>
        <source>Drift through them</source>
        <translation>Puścić z nurtem</translation>
    </message>
    <message>
        <source>Into a file …</source>
        <translation>Do pliku …</translation>
    </message>
    <message>
        <source>Keep close</source>
        <extracomment>A button: from now on this moment is near at hand, near the heart. Not “favourite”.</extracomment>
        <translation>Mieć blisko</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Zostawić, jak są</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A button, and said when it is done: to the bin, from where it can come back. Use a form that is right for both, such as a noun or an infinitive.</extracomment>
        <translation>Pożegnać</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>Oznaczyć jako prywatne</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>Przerwać</translation>
    </message>
    <message>
        <source>Take a word away</source>
        <translation>Zdjąć słowo</translation>
    </message>
    <message numerus="yes">
        <source>{count} moments chosen</source>
        <translation>
            <numerusform>Wybrana {count} chwila</numerusform>
            <numerusform>Wybrane {count} chwile</numerusform>
            <numerusform>Wybrane {count} chwil</numerusform>
        </translation>
    </message>
    <message>
        <source>{family}: to add</source>
        <translation>{family}: dodać</translation>
    </message>
    <message>
        <source>{family}: to take away</source>
        <translation>{family}: zdjąć</translation>
    </message>
</context>
<context>
    <name>ManyOut</name>
    <message>
        <source>Copied: {moments}.</source>
        <translation>Skopiowane: {moments}.</translation>
    </message>
    <message>
        <source>Private, and not copied: {moments}.</source>
        <translation>Prywatne, nieskopiowane: {moments}.</translation>
    </message>
</context>
<context>
    <name>ManyPresenter</name>
    <message>
        <source>Change them</source>
        <translation>Zmienić</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Pożegnać</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>By place</source>
        <translation>Według miejsc</translation>
    </message>
    <message>
        <source>By sense</source>
        <translation>Według zmysłów</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>Według wartości</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>Jak to czuć</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation>W ciele</translation>
    </message>
    <message>
        <source>What brings me here</source>
        <translation>Co mnie tu przywodzi</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Co pomaga</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>popołudnie</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>wieczór</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>rano</translation>
    </message>
    <message>
        <source>night</source>
        <translation>noc</translation>
    </message>
    <message>
        <source>{eased} of {noted}</source>
        <translation>{eased} z {noted}</translation>
    </message>
    <message>
        <source>{name}: eased {count} times; between {low} and {high} in a hundred</source>
        <translation>{name}: ulżyło {count} razy; między {low} a {high} na sto</translation>
    </message>
</context>
<context>
    <name>MapField</name>
    <message>
        <source>Words from your moments for “{field}”</source>
        <translation>Słowa z twoich chwil do „{field}”</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>In your own words. The figures are counts of what you noted, nothing more.</source>
        <translation>Twoimi słowami. Liczby mówią, ile razy coś zanotowano, nic więcej.</translation>
    </message>
    <message>
        <source>My map</source>
        <translation>Moja mapa</translation>
    </message>
    <message>
        <source>One page of your own words, to print, to keep as a PDF, or to copy</source>
        <translation>Jedna strona twoich słów: do druku, jako PDF albo do skopiowania</translation>
    </message>
    <message>
        <source>Print one page …</source>
        <translation>Drukować jedną stronę …</translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation>Co mi pomaga</translation>
    </message>
</context>
<context>
    <name>MapPresenter</name>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation>Skopiowane.</translation>
    </message>
    <message>
        <source>Nothing is written under “What helps” yet.</source>
        <translation>Pod „Co pomaga” nic jeszcze nie ma.</translation>
    </message>
    <message>
        <source>This is {length} characters long, and {limit} fit here. It is kept once it is shorter; nothing was cut.</source>
        <translation>To ma {length} znaków, a mieści się tu {limit}. Zachowa się, gdy będzie krótsze; nic nie zostało ucięte.</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>Asked by</source>
        <extracomment>The heading over the question that a moment answers.</extracomment>
        <translation>Na pytanie</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>Przedtem</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>The heading over the days on which it came again.</extracomment>
        <translation>Wróciło</translation>
    </message>
    <message>
        <source>Care</source>
        <extracomment>The heading over: to me, to someone, received. Kindness, not nursing.</extracomment>
        <translation>Życzliwość</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>How safe it feels</source>
        <translation>Jak bezpiecznie</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>Jak mocno</translation>
    </message>
    <message>
        <source>I appreciate</source>
        <translation>Doceniam</translation>
    </message>
    <message>
        <source>It came</source>
        <extracomment>The heading over: by itself, as a surprise, as expected.</extracomment>
        <translation>Przyszło</translation>
    </message>
    <message>
        <source>Kept close</source>
        <extracomment>The heading over the moments that are near at hand.</extracomment>
        <translation>Blisko mnie</translation>
    </message>
    <message>
        <source>Kept close no longer</source>
        <translation>Już nie blisko</translation>
    </message>
    <message>
        <source>Looking back on</source>
        <translation>Spojrzenie na</translation>
    </message>
    <message>
        <source>Private no longer</source>
        <translation>Już nieprywatne</translation>
    </message>
    <message>
        <source>Private now</source>
        <translation>Teraz prywatne</translation>
    </message>
    <message>
        <source>This moment is</source>
        <translation>Ta chwila jest</translation>
    </message>
    <message>
        <source>What I did next</source>
        <translation>Mój następny krok</translation>
    </message>
    <message>
        <source>What came before</source>
        <translation>Co było wcześniej</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Jaki rodzaj</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Kto albo co</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>osoba</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>miejsce</translation>
    </message>
    <message>
        <source>a thing</source>
        <translation>rzecz</translation>
    </message>
    <message>
        <source>a touch more (2%)</source>
        <extracomment>How safe it feels now: only a little more; the small number is a gentle joke and stays.</extracomment>
        <translation>odrobinę więcej (2%)</translation>
    </message>
    <message>
        <source>almost missed</source>
        <extracomment>It was nearly overlooked.</extracomment>
        <translation>prawie umknęło</translation>
    </message>
    <message>
        <source>an animal</source>
        <translation>zwierzę</translation>
    </message>
    <message>
        <source>as a surprise</source>
        <translation>niespodzianie</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>tak, jak miało</translation>
    </message>
    <message>
        <source>both at once</source>
        <translation>jedno i drugie naraz</translation>
    </message>
    <message>
        <source>brightening</source>
        <extracomment>What it does to the energy: it brings it up, in a good way.</extracomment>
        <translation>rozjaśnia</translation>
    </message>
    <message>
        <source>by itself</source>
        <extracomment>How it came: without any effort.</extracomment>
        <translation>samo</translation>
    </message>
    <message>
        <source>clear</source>
        <extracomment>How strong it was: between mild and strong.</extracomment>
        <translation>wyraźnie</translation>
    </message>
    <message>
        <source>clearly more</source>
        <translation>wyraźnie więcej</translation>
    </message>
    <message>
        <source>faint</source>
        <translation>ledwo</translation>
    </message>
    <message>
        <source>kept close</source>
        <extracomment>Said of a moment that is near at hand; agrees with “moment”.</extracomment>
        <translation>blisko</translation>
    </message>
    <message>
        <source>less</source>
        <extracomment>How safe it feels now: less than before.</extracomment>
        <translation>mniej</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>lekko</translation>
    </message>
    <message>
        <source>private</source>
        <translation>prywatna</translation>
    </message>
    <message>
        <source>received</source>
        <extracomment>Care: kindness that one was given.</extracomment>
        <translation>od kogoś</translation>
    </message>
    <message>
        <source>settling</source>
        <extracomment>What it does to the energy: it brings it down, in a good way.</extracomment>
        <translation>wycisza</translation>
    </message>
    <message>
        <source>several at once</source>
        <translation>kilka naraz</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>mocno</translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>How safe it feels now: as before.</extracomment>
        <translation>tak samo</translation>
    </message>
    <message>
        <source>to me</source>
        <extracomment>Care: kindness that went to oneself.</extracomment>
        <translation>dla mnie</translation>
    </message>
    <message>
        <source>to someone</source>
        <extracomment>Care: kindness that one gave.</extracomment>
        <translation>dla kogoś</translation>
    </message>
    <message>
        <source>with a photo</source>
        <extracomment>Said of a moment: it has a picture.</extracomment>
        <translation>ze zdjęciem</translation>
    </message>
</context>
<context>
    <name>MomentCard</name>
    <message>
        <source>and also</source>
        <translation>a także</translation>
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
        <translation>Wcześniejsze wersje</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Zmienić</translation>
    </message>
    <message>
        <source>It came again</source>
        <translation>To wróciło</translation>
    </message>
    <message>
        <source>Keep close</source>
        <extracomment>A button: from now on this moment is near at hand, near the heart. Not “favourite”.</extracomment>
        <translation>Mieć blisko</translation>
    </message>
    <message>
        <source>Kept close ♡</source>
        <translation>Blisko mnie ♡</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A button, and said when it is done: to the bin, from where it can come back. Use a form that is right for both, such as a noun or an infinitive.</extracomment>
        <translation>Pożegnać</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>Oznaczyć jako prywatne</translation>
    </message>
    <message>
        <source>No longer private</source>
        <translation>Już nie prywatne</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <extracomment>Share one moment with somebody: as a card or as text.</extracomment>
        <translation>Podać dalej</translation>
    </message>
    <message>
        <source>Plan with it</source>
        <translation>Plan z tym</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Następna</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Poprzednia</translation>
    </message>
</context>
<context>
    <name>MomentForm</name>
    <message>
        <source>One word is enough</source>
        <translation>Wystarczy jedno słowo</translation>
    </message>
    <message>
        <source>What you noticed</source>
        <translation>Co zwraca uwagę</translation>
    </message>
</context>
<context>
    <name>MomentWindow</name>
    <message>
        <source>A moment</source>
        <translation>Chwila</translation>
    </message>
    <message>
        <source>Let go. It can come back for 30 days.</source>
        <translation>Pożegnane. Przez 30 dni może wrócić.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Take the last step back.</extracomment>
        <translation>Cofnąć</translation>
    </message>
</context>
<context>
    <name>OnPaper</name>
    <message>
        <source>Kept as a PDF.</source>
        <translation>Zachowane jako PDF.</translation>
    </message>
    <message>
        <source>“{name}” could not be printed on.</source>
        <translation>Na „{name}” nie udało się wydrukować.</translation>
    </message>
</context>
<context>
    <name>OwnLine</name>
    <message>
        <source>A line of your own</source>
        <translation>Własny wiersz</translation>
    </message>
    <message>
        <source>A line of your own: {leaf}</source>
        <translation>Własny wiersz: {leaf}</translation>
    </message>
    <message>
        <source>If you like, in your own words</source>
        <translation>Jeśli chcesz, własnymi słowami</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>+ Add a word</source>
        <translation>+ Dodać słowo</translation>
    </message>
    <message>
        <source>A new word</source>
        <translation>Nowe słowo</translation>
    </message>
    <message>
        <source>Another name for “{word}”</source>
        <translation>Inna nazwa dla „{word}”</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ukryć</translation>
    </message>
    <message>
        <source>Join with another</source>
        <translation>Połączyć z innym</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Order as I use them</source>
        <translation>Ułożyć tak, jak używam</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmienić nazwę</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Znów pokazywać</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation>Zdjąć gwiazdkę</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Cofnięte: {what}</translation>
    </message>
    <message>
        <source>The word that “{word}” becomes one with</source>
        <translation>Słowo, z którym połączy się „{word}”</translation>
    </message>
    <message>
        <source>These are offered while you note. Whatever you change here, no moment loses what it says.</source>
        <translation>Te słowa są podpowiadane przy notowaniu. Cokolwiek się tu zmieni, żadna chwila nie straci swoich słów.</translation>
    </message>
    <message>
        <source>This list has no such word: {word}</source>
        <translation>Na tej liście nie ma słowa: {word}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Words of this list</source>
        <translation>Słowa z tej listy</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>inna kolejność</translation>
    </message>
    <message>
        <source>“{word}” added</source>
        <translation>„{word}” dodane</translation>
    </message>
    <message>
        <source>“{word}” and “{other}” are one</source>
        <translation>„{word}” i „{other}” to teraz jedno</translation>
    </message>
    <message>
        <source>“{word}” hidden</source>
        <translation>„{word}” ukryte</translation>
    </message>
    <message>
        <source>“{word}” is there: the two become one.</source>
        <translation>„{word}” już jest: dwa staną się jednym.</translation>
    </message>
    <message>
        <source>“{word}” is “{other}” now</source>
        <translation>„{word}” to teraz „{other}”</translation>
    </message>
    <message>
        <source>“{word}” shown again</source>
        <translation>„{word}” znów widać</translation>
    </message>
    <message>
        <source>“{word}” starred</source>
        <translation>„{word}” z gwiazdką</translation>
    </message>
    <message>
        <source>“{word}” without its star</source>
        <translation>„{word}” bez gwiazdki</translation>
    </message>
    <message>
        <source>★ Star</source>
        <translation>★ Gwiazdka</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Your page</source>
        <translation>Twoja strona</translation>
    </message>
</context>
<context>
    <name>PaperButton</name>
    <message>
        <source>Copy it as text</source>
        <translation>Kopiować jako tekst</translation>
    </message>
    <message>
        <source>Keep it as a PDF …</source>
        <translation>Zachować jako PDF …</translation>
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
        <translation>1 minuta</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 sekund</translation>
    </message>
    <message>
        <source>3 min</source>
        <translation>3 min</translation>
    </message>
    <message>
        <source>3 minutes</source>
        <translation>3 minuty</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minut</translation>
    </message>
    <message>
        <source>A breath at your own pace, if you like. Eyes open is fine.</source>
        <translation>Oddech we własnym tempie, jeśli chcesz. Oczy mogą być otwarte.</translation>
    </message>
    <message>
        <source>If you like: in as it grows, out as it shrinks. Eyes open is fine.</source>
        <translation>Jeśli chcesz: wdech, gdy rośnie, wydech, gdy maleje. Oczy mogą być otwarte.</translation>
    </message>
    <message>
        <source>That was a minute.</source>
        <translation>To była minuta.</translation>
    </message>
    <message>
        <source>That was five minutes.</source>
        <translation>To było pięć minut.</translation>
    </message>
    <message>
        <source>That was more than a minute.</source>
        <translation>To było więcej niż minuta.</translation>
    </message>
    <message>
        <source>That was more than five minutes.</source>
        <translation>To było więcej niż pięć minut.</translation>
    </message>
    <message>
        <source>That was more than ten seconds.</source>
        <translation>To było więcej niż dziesięć sekund.</translation>
    </message>
    <message>
        <source>That was more than three minutes.</source>
        <translation>To było więcej niż trzy minuty.</translation>
    </message>
    <message>
        <source>That was ten seconds.</source>
        <translation>To było dziesięć sekund.</translation>
    </message>
    <message>
        <source>That was three minutes.</source>
        <translation>To były trzy minuty.</translation>
    </message>
</context>
<context>
    <name>PausePresenter</name>
    <message>
        <source>Thank you. Fewer from now on.</source>
        <translation>Dziękuję. Od teraz rzadziej.</translation>
    </message>
</context>
<context>
    <name>PauseWindow</name>
    <message>
        <source>A pause</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>Back to the light</source>
        <translation>Wrócić do światła</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>Zamknąć</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Wyjść</translation>
    </message>
    <message>
        <source>Look around instead</source>
        <translation>Raczej się rozejrzeć</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>Zanotować promyk</translation>
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
        <translation>1 godzina</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minut</translation>
    </message>
    <message>
        <source>An invitation waits for a natural break</source>
        <translation>Zaproszenie czeka na naturalną przerwę</translation>
    </message>
    <message>
        <source>Enough invitations for today</source>
        <translation>Na dziś wystarczy zaproszeń</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Rzadziej</translation>
    </message>
    <message>
        <source>Fewer of these</source>
        <translation>Takich mniej</translation>
    </message>
    <message>
        <source>From that day on invitations come again</source>
        <translation>Od tego dnia zaproszenia znów przychodzą</translation>
    </message>
    <message>
        <source>Invitations are off</source>
        <translation>Zaproszenia są wyłączone</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Niech zostaną</translation>
    </message>
    <message>
        <source>Next invitation around {time}</source>
        <extracomment>{time} is a time of day.</extracomment>
        <translation>Następne zaproszenie około {time}</translation>
    </message>
    <message>
        <source>No more at this time</source>
        <translation>O tej porze już nie</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Dziś nie</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>Zanotować promyk</translation>
    </message>
    <message>
        <source>Pause with me</source>
        <translation>Pauza razem</translation>
    </message>
    <message>
        <source>Quiet during a pause</source>
        <translation>Cisza podczas pauzy</translation>
    </message>
    <message>
        <source>Quiet for a little after waking up</source>
        <translation>Cisza przez chwilę po wybudzeniu</translation>
    </message>
    <message>
        <source>Quiet for an hour after a note</source>
        <translation>Cisza przez godzinę po notatce</translation>
    </message>
    <message>
        <source>Quiet for an hour after a pause</source>
        <translation>Cisza przez godzinę po pauzie</translation>
    </message>
    <message>
        <source>Quiet for an hour after an invitation</source>
        <translation>Cisza przez godzinę po zaproszeniu</translation>
    </message>
    <message>
        <source>Quiet for now</source>
        <translation>Na razie cisza</translation>
    </message>
    <message>
        <source>Quiet outside your hours</source>
        <translation>Cisza poza twoimi godzinami</translation>
    </message>
    <message>
        <source>Quiet until {when}</source>
        <extracomment>{when} is a time of day, “tomorrow” or a date.</extracomment>
        <translation>Cisza do {when}</translation>
    </message>
    <message>
        <source>Quiet while Do Not Disturb is on</source>
        <translation>Cisza, gdy włączone jest „Nie przeszkadzać”</translation>
    </message>
    <message>
        <source>Quiet while Drift is open</source>
        <translation>Cisza, gdy otwarte jest Z nurtem</translation>
    </message>
    <message>
        <source>Quiet while Ground me is open</source>
        <translation>Cisza, gdy otwarty jest Grunt pod nogami</translation>
    </message>
    <message>
        <source>Quiet while a note is open</source>
        <translation>Cisza, gdy otwarta jest notatka</translation>
    </message>
    <message>
        <source>Quiet while a window fills the screen</source>
        <translation>Cisza, gdy okno zajmuje cały ekran</translation>
    </message>
    <message>
        <source>Quiet while the screen is locked</source>
        <translation>Cisza, gdy ekran jest zablokowany</translation>
    </message>
    <message>
        <source>Quiet while the welcome is open</source>
        <translation>Cisza, gdy otwarte jest powitanie</translation>
    </message>
    <message>
        <source>Quiet while this machine sleeps</source>
        <translation>Cisza, gdy komputer śpi</translation>
    </message>
    <message>
        <source>Quiet while you are away</source>
        <translation>Cisza, gdy cię nie ma</translation>
    </message>
    <message>
        <source>Quiet while your camera is on</source>
        <translation>Cisza, gdy działa kamera</translation>
    </message>
    <message>
        <source>Quiet while your microphone is on</source>
        <translation>Cisza, gdy działa mikrofon</translation>
    </message>
    <message>
        <source>Quiet while your page is open</source>
        <translation>Cisza, gdy otwarta jest twoja strona</translation>
    </message>
    <message>
        <source>Quiet while your screen is shared</source>
        <translation>Cisza, gdy udostępniasz ekran</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Odpocząć</translation>
    </message>
    <message>
        <source>Rest until</source>
        <translation>Odpocząć do</translation>
    </message>
    <message>
        <source>Resting for a while</source>
        <translation>Odpoczynek przez jakiś czas</translation>
    </message>
    <message>
        <source>Resting until {when}</source>
        <extracomment>{when} is a time of day, “tomorrow” or a date.</extracomment>
        <translation>Odpoczynek do {when}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznowić</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Przysiąść</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>Wcale</translation>
    </message>
    <message>
        <source>Taking a break from noting</source>
        <translation>Przerwa od notowania</translation>
    </message>
    <message>
        <source>The day is here, if you would like to sit with it.</source>
        <translation>Dzień tu jest, jeśli chcesz z nim przysiąść.</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Do jutra</translation>
    </message>
    <message>
        <source>Would you like to keep these invitations, have fewer, or stop them?</source>
        <translation>Czy zaproszenia mają zostać, przychodzić rzadziej, czy nie przychodzić wcale?</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>Stands in the place of {when} in “Quiet until {when}”.</extracomment>
        <translation>jutra</translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>the pasted picture</source>
        <translation>wklejone zdjęcie</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Add a picture</source>
        <translation>Dodać zdjęcie</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Wybrać zdjęcia</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>drop, paste
or browse</source>
        <translation>upuścić, wkleić
albo wybrać</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>A picture on its way</source>
        <translation>Zdjęcie w drodze</translation>
    </message>
    <message>
        <source>Del takes it off</source>
        <translation>Del je zdejmuje</translation>
    </message>
    <message>
        <source>Enter opens it, Alt with an arrow moves it, Del takes it off</source>
        <translation>Enter otwiera, Alt ze strzałką przesuwa, Del zdejmuje</translation>
    </message>
    <message>
        <source>Take off (Del)</source>
        <translation>Zdjąć (Del)</translation>
    </message>
    <message>
        <source>Take this picture off</source>
        <translation>Zdjąć to zdjęcie</translation>
    </message>
    <message>
        <source>{picture}, {place} of {of}</source>
        <translation>{picture}, {place} z {of}</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Podpis</translation>
    </message>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>In &amp;words, for who cannot see it</source>
        <translation>&amp;Słowami, gdy ktoś go nie widzi</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Zostawić, jak było</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Obrócić w lewo</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Obrócić w prawo</translation>
    </message>
    <message>
        <source>Whole again</source>
        <translation>Znów całe</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>Pokazać duże</translation>
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
        <translation>Zmienić</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>The name of the key that deletes.</extracomment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A button, and said when it is done: to the bin, from where it can come back. Use a form that is right for both, such as a noun or an infinitive.</extracomment>
        <translation>Pożegnać</translation>
    </message>
    <message>
        <source>Put to sleep</source>
        <translation>Niech śpi</translation>
    </message>
    <message>
        <source>The glimmer it came from</source>
        <translation>Promyk, od którego się zaczął</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Wake it</source>
        <translation>Obudzić</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>śpi</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>From your glimmer: {words}</source>
        <translation>Z twojego promyka: {words}</translation>
    </message>
    <message>
        <source>I make coffee</source>
        <translation>robię kawę</translation>
    </message>
    <message>
        <source>Invitations are off just now, so nothing comes by itself.</source>
        <translation>Zaproszenia są teraz wyłączone, więc samo nic nie przyjdzie.</translation>
    </message>
    <message>
        <source>Invite me at a time</source>
        <translation>Zapraszać o tej godzinie</translation>
    </message>
    <message>
        <source>It waits for a calm moment, and an hour lies between two invitations.</source>
        <translation>Czeka na spokojną chwilę, a między dwoma zaproszeniami jest godzina.</translation>
    </message>
    <message>
        <source>Keep this plan</source>
        <translation>Zachować ten plan</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostawić to</translation>
    </message>
    <message>
        <source>The time of the invitation</source>
        <translation>Godzina zaproszenia</translation>
    </message>
    <message>
        <source>When …</source>
        <translation>Gdy …</translation>
    </message>
    <message>
        <source>one breath with it</source>
        <translation>jeden oddech przy tym</translation>
    </message>
    <message>
        <source>then …</source>
        <translation>to …</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Begin a plan with this</source>
        <translation>Zacząć od tego plan</translation>
    </message>
    <message>
        <source>I make coffee</source>
        <translation>robię kawę</translation>
    </message>
    <message>
        <source>I step out of the door</source>
        <translation>wychodzę za próg</translation>
    </message>
    <message>
        <source>I wait for the kettle</source>
        <translation>czekam na czajnik</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Cofnięte: {what}</translation>
    </message>
    <message>
        <source>This glimmer is not here any more.</source>
        <translation>Tego promyka już tu nie ma.</translation>
    </message>
    <message>
        <source>This time is let go. The plan itself stays.</source>
        <translation>Ta godzina jest pożegnana. Sam plan zostaje.</translation>
    </message>
    <message>
        <source>When {when}, {then}</source>
        <translation>Gdy {when}, {then}</translation>
    </message>
    <message>
        <source>a look at the sky</source>
        <translation>spojrzenie w niebo</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>inna kolejność</translation>
    </message>
    <message>
        <source>both feet feel the floor</source>
        <translation>obie stopy czują podłogę</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>codziennie</translation>
    </message>
    <message>
        <source>on no day</source>
        <translation>w żaden dzień</translation>
    </message>
    <message>
        <source>one breath with it</source>
        <translation>jeden oddech przy tym</translation>
    </message>
    <message>
        <source>the time of “{plan}” let go</source>
        <translation>godzina przy „{plan}” pożegnana</translation>
    </message>
    <message>
        <source>“{plan}” added</source>
        <translation>„{plan}” dodane</translation>
    </message>
    <message>
        <source>“{plan}” asleep</source>
        <translation>„{plan}” śpi</translation>
    </message>
    <message>
        <source>“{plan}” awake</source>
        <translation>„{plan}” już nie śpi</translation>
    </message>
    <message>
        <source>“{plan}” changed</source>
        <translation>„{plan}” zmienione</translation>
    </message>
    <message>
        <source>“{plan}” let go</source>
        <translation>„{plan}” pożegnane</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>+ A new plan</source>
        <translation>+ Nowy plan</translation>
    </message>
    <message>
        <source>A plan ties something small to what comes anyway. Nobody asks how it went.</source>
        <translation>Plan wiąże coś małego z tym, co i tak przychodzi. Nikt nie pyta, jak poszło.</translation>
    </message>
    <message>
        <source>Glimmers you can count on</source>
        <translation>Promyki, na które można liczyć</translation>
    </message>
    <message>
        <source>I come to “{place}”</source>
        <translation>jestem w miejscu „{place}”</translation>
    </message>
    <message>
        <source>None yet, and that is fine. It might be something like this:</source>
        <translation>Jeszcze żadnego i to w porządku. Mogłoby to być coś takiego:</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Pokazać jeszcze {count}</translation>
    </message>
</context>
<context>
    <name>PromptLine</name>
    <message>
        <source>Another</source>
        <extracomment>One more of its kind: another question, another thing to hold on to.</extracomment>
        <translation>Inne</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Inne pytanie</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Bez</translation>
    </message>
    <message>
        <source>Without a question</source>
        <translation>Bez pytania</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>That is more brackets than can be followed. A few less, and it works.</source>
        <translation>Tylu nawiasów nie da się prześledzić. Przy kilku mniej zadziała.</translation>
    </message>
    <message>
        <source>That is more than can be looked for at once. Up to {limit} words work.</source>
        <translation>To więcej, niż da się szukać naraz. Może być słów: do {limit}.</translation>
    </message>
    <message>
        <source>“or” waits for a word on both sides.</source>
        <translation>„or” czeka na słowo po obu stronach.</translation>
    </message>
    <message>
        <source>“{place}” is not a date yet. A year works, or 2026-11, or 2026-11-22.</source>
        <translation>„{place}” to jeszcze nie data. Może być rok albo 2026-11, albo 2026-11-22.</translation>
    </message>
    <message>
        <source>“{place}” is not a number yet. 3 works, or &gt;3, or &lt;=3.</source>
        <translation>„{place}” to jeszcze nie liczba. Może być 3 albo &gt;3, albo &lt;=3.</translation>
    </message>
    <message>
        <source>“{place}” is not among them: “{name}:” can be {known}.</source>
        <translation>„{place}” nie jest wśród nich: „{name}:” może być {known}.</translation>
    </message>
    <message>
        <source>“{place}” waits for a word after it.</source>
        <translation>„{place}” czeka na słowo po nim.</translation>
    </message>
    <message>
        <source>“{place}”: there is no “{name}:”. There are {known}.</source>
        <translation>„{place}”: nie ma „{name}:”. Są {known}.</translation>
    </message>
    <message>
        <source>“{place}”: this bracket closes nothing. Without it, it works.</source>
        <translation>„{place}”: ten nawias niczego nie zamyka. Bez niego zadziała.</translation>
    </message>
    <message>
        <source>“{place}”: this bracket is not closed yet.</source>
        <translation>„{place}”: ten nawias nie jest jeszcze zamknięty.</translation>
    </message>
    <message>
        <source>“{place}”: this quotation mark is not closed yet.</source>
        <translation>„{place}”: ten cudzysłów nie jest jeszcze zamknięty.</translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message>
        <source>A month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>A year ago ({month})</source>
        <translation>Rok temu ({month})</translation>
    </message>
    <message>
        <source>Another, by typing</source>
        <translation>Inne, z klawiatury</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Dowolne</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ten miesiąc</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Ten tydzień</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Ten rok</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>The day it is.</extracomment>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>sygnał</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>rodzaj</translation>
    </message>
    <message>
        <source>more</source>
        <extracomment>The name of a menu with whatever else can be looked for.</extracomment>
        <translation>więcej</translation>
    </message>
    <message>
        <source>place</source>
        <translation>miejsce</translation>
    </message>
    <message>
        <source>value</source>
        <translation>wartość</translation>
    </message>
    <message>
        <source>when</source>
        <extracomment>The name of a menu: in which time.</extracomment>
        <translation>kiedy</translation>
    </message>
    <message>
        <source>with</source>
        <extracomment>The name of a menu: with whom.</extracomment>
        <translation>z kim</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source> and </source>
        <extracomment>Between two parts of a search, with the spaces around it.</extracomment>
        <translation> i </translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two parts of a search, with the spaces around it.</extracomment>
        <translation> lub </translation>
    </message>
    <message>
        <source>before that {face}</source>
        <translation>przedtem {face}</translation>
    </message>
    <message>
        <source>before {when}</source>
        <translation>przed: {when}</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>wróciło</translation>
    </message>
    <message numerus="yes">
        <source>came back less than {count} times</source>
        <translation>
            <numerusform>wróciło mniej niż {count} raz</numerusform>
            <numerusform>wróciło mniej niż {count} razy</numerusform>
            <numerusform>wróciło mniej niż {count} razy</numerusform>
        </translation>
    </message>
    <message>
        <source>came back more than once</source>
        <translation>wróciło więcej niż raz</translation>
    </message>
    <message numerus="yes">
        <source>came back more than {count} times</source>
        <translation>
            <numerusform>wróciło więcej niż {count} raz</numerusform>
            <numerusform>wróciło więcej niż {count} razy</numerusform>
            <numerusform>wróciło więcej niż {count} razy</numerusform>
        </translation>
    </message>
    <message>
        <source>came back once</source>
        <translation>wróciło raz</translation>
    </message>
    <message>
        <source>came back once at most</source>
        <translation>wróciło najwyżej raz</translation>
    </message>
    <message numerus="yes">
        <source>came back {count} times</source>
        <translation>
            <numerusform>wróciło {count} raz</numerusform>
            <numerusform>wróciło {count} razy</numerusform>
            <numerusform>wróciło {count} razy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came back {count} times at most</source>
        <translation>
            <numerusform>wróciło najwyżej {count} raz</numerusform>
            <numerusform>wróciło najwyżej {count} razy</numerusform>
            <numerusform>wróciło najwyżej {count} razy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came back {count} times or more</source>
        <translation>
            <numerusform>wróciło {count} raz lub więcej</numerusform>
            <numerusform>wróciło {count} razy lub więcej</numerusform>
            <numerusform>wróciło {count} razy lub więcej</numerusform>
        </translation>
    </message>
    <message>
        <source>company “{word}”</source>
        <translation>towarzystwo „{word}”</translation>
    </message>
    <message>
        <source>cue “{word}”</source>
        <translation>sygnał „{word}”</translation>
    </message>
    <message>
        <source>from {when} on</source>
        <translation>od: {when}</translation>
    </message>
    <message>
        <source>never came back</source>
        <translation>nigdy nie wróciło</translation>
    </message>
    <message>
        <source>not {what}</source>
        <extracomment>{what} is a part of a search, such as: cue “tea”.</extracomment>
        <translation>nie: {what}</translation>
    </message>
    <message>
        <source>place “{word}”</source>
        <translation>miejsce „{word}”</translation>
    </message>
    <message>
        <source>quality “{word}”</source>
        <translation>wrażenie „{word}”</translation>
    </message>
    <message>
        <source>sense “{word}”</source>
        <translation>zmysł „{word}”</translation>
    </message>
    <message>
        <source>value “{word}”</source>
        <translation>wartość „{word}”</translation>
    </message>
    <message>
        <source>with a photo</source>
        <extracomment>Said of a moment: it has a picture.</extracomment>
        <translation>ze zdjęciem</translation>
    </message>
    <message>
        <source>{when}</source>
        <translation>{when}</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>„{word}”</translation>
    </message>
</context>
<context>
    <name>Reaching</name>
    <message>
        <source>Open {place}</source>
        <translation>Otworzyć {place}</translation>
    </message>
    <message>
        <source>Settings has a place, under Ground me, for someone to reach.</source>
        <translation>W Ustawieniach, pod Grunt pod nogami, jest miejsce na kogoś bliskiego.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Show it</source>
        <translation>Pokazać</translation>
    </message>
    <message>
        <source>The moment</source>
        <translation>Chwila</translation>
    </message>
    <message>
        <source>and also</source>
        <translation>a także</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Erasing was cut short. It is finished now: what was here is gone.</source>
        <translation>Usuwanie zostało przerwane. Teraz jest skończone: tego, co tu było, już nie ma.</translation>
    </message>
    <message>
        <source>Glimmer is still here, in the tray.</source>
        <translation>Glimmer wciąż tu jest, w zasobniku.</translation>
    </message>
    <message>
        <source>Glimmer is still here. Start it again to come back to this window.</source>
        <translation>Glimmer wciąż tu jest. Uruchomiony jeszcze raz, wróci do tego okna.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons. On GNOME the AppIndicator extension adds them; until then, start Glimmer again to come back here.</source>
        <translation>Ten pulpit nie pokazuje ikon w zasobniku. W GNOME dodaje je rozszerzenie AppIndicator; do tego czasu Glimmer uruchomiony jeszcze raz wróci tutaj.</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>It came again. That is noted.</source>
        <translation>To wróciło. Już zanotowane.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Show {count} more</source>
        <translation>Pokazać jeszcze {count}</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>Copy the words</source>
        <translation>Kopiować słowa</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Go to a month</source>
        <translation>Przejść do miesiąca</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Miesiące</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>A few plain words make a good one. Spaces and small and large letters count.</source>
        <translation>Dobre są na przykład trzy zwykłe słowa albo więcej. Liczą się odstępy oraz małe i wielkie litery.</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>A passphrase of yours</source>
        <translation>Twoje hasło</translation>
    </message>
    <message>
        <source>A passphrase over the journal</source>
        <translation>Hasło do dziennika</translation>
    </message>
    <message>
        <source>A sealed backup is in their place. The journal is under the passphrase.</source>
        <translation>Na ich miejscu jest zapieczętowana kopia. Dziennik jest pod hasłem.</translation>
    </message>
    <message>
        <source>A sealed backup is made and looked over. Those from before go after it.</source>
        <translation>Powstaje zapieczętowana kopia i zostaje przejrzana. Potem znikną te sprzed niej.</translation>
    </message>
    <message>
        <source>A sealed one can take their place: it is made and looked over first, and then they are gone for good. What you let go for good since they were made is in no backup then. Where a folder is not there just now, they go when it is back.</source>
        <translation>Na ich miejscu może stanąć zapieczętowana: najpierw powstaje i zostaje przejrzana, a potem te znikają na zawsze. To, co od ich powstania pożegnane na zawsze, nie będzie wtedy w żadnej kopii. Jeśli jakiegoś folderu teraz nie ma, te w nim znikną, gdy wróci.</translation>
    </message>
    <message>
        <source>Another code…</source>
        <translation>Inny kod…</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Inne hasło</translation>
    </message>
    <message>
        <source>Another passphrase…</source>
        <translation>Inne hasło…</translation>
    </message>
    <message>
        <source>Another recovery code</source>
        <translation>Inny kod odzyskiwania</translation>
    </message>
    <message>
        <source>Anyone who gets at them can read them</source>
        <translation>Każdy, kto do nich dotrze, może je przeczytać</translation>
    </message>
    <message>
        <source>Backups from before can still be read without it. They are in:</source>
        <translation>Kopie sprzed hasła wciąż da się bez niego przeczytać. Są w:</translation>
    </message>
    <message>
        <source>Backups from before the passphrase</source>
        <translation>Kopie sprzed hasła</translation>
    </message>
    <message>
        <source>Backups that were made before stay readable, in a second folder, too. At the end a sealed one can take their place.</source>
        <translation>Kopie zrobione wcześniej da się dalej przeczytać, w drugim folderze też. Na koniec na ich miejscu może stanąć zapieczętowana.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Zmienić</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>Zamknąć</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Już mam</translation>
    </message>
    <message>
        <source>It does not protect from a program that runs in your name while the journal is open, nor from somebody who watches you type. What you export can be read by anyone. Traces of the files as they were before may stay on the disk: to be safe from that too, the disk itself has to be encrypted. When the journal is locked, some of it may stay in this computer&apos;s memory for a while.</source>
        <translation>Nie chroni przed programem, który działa w twoim imieniu, gdy dziennik jest otwarty, ani przed kimś, kto patrzy ci na palce. To, co wyeksportowane, może przeczytać każdy. Na dysku mogą zostać ślady dawnych plików: przed tym chroni dopiero szyfrowanie całego dysku. Gdy dziennik jest zablokowany, jego część może przez jakiś czas być w pamięci komputera.</translation>
    </message>
    <message>
        <source>It locks before this computer sleeps.</source>
        <translation>Blokuje się, zanim komputer zaśnie.</translation>
    </message>
    <message>
        <source>It locks with the screen.</source>
        <translation>Blokuje się razem z ekranem.</translation>
    </message>
    <message>
        <source>It opens the journal should the passphrase be forgotten, and it is shown this once. Write it down, and keep it away from this computer.</source>
        <translation>Otwiera dziennik, gdy hasło wyleci z głowy, i widać go tylko ten jeden raz. Najlepiej zapisać go na kartce, z dala od tego komputera.</translation>
    </message>
    <message>
        <source>It protects your moments, their pictures and the backups. Whoever gets hold of the disk, of a backup or of a synced folder reads none of it. Nor does somebody who sits down here while the journal is locked.</source>
        <translation>Chroni twoje chwile, ich zdjęcia i kopie. Kto dostanie w ręce dysk, kopię albo zsynchronizowany folder, nic z tego nie przeczyta. Nie przeczyta też nikt, kto tu usiądzie, gdy dziennik jest zablokowany.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Niech zostaną</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zostawić, jak jest</translation>
    </message>
    <message>
        <source>Let the new one hold</source>
        <translation>Niech działa nowe</translation>
    </message>
    <message>
        <source>Looking where they are.</source>
        <translation>Sprawdzanie, gdzie są.</translation>
    </message>
    <message>
        <source>Moments, pictures and backups can be read with it alone</source>
        <translation>Chwile, zdjęcia i kopie da się czytać tylko z nim</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>No moment is touched</source>
        <translation>Żadna chwila się nie zmienia</translation>
    </message>
    <message>
        <source>No passphrase any more</source>
        <translation>Już bez hasła</translation>
    </message>
    <message>
        <source>Nothing tells here how long nobody typed: it counts how long no window of Glimmer had the keyboard.</source>
        <translation>Nic tu nie mówi, od kiedy nikt nie pisze: liczy się czas, od kiedy żadne okno Glimmera nie miało klawiatury.</translation>
    </message>
    <message>
        <source>Nothing tells here when it sleeps: it locks once it is awake.</source>
        <translation>Nic tu nie mówi, kiedy komputer zasypia: zablokuje się po obudzeniu.</translation>
    </message>
    <message>
        <source>Nothing tells here when the screen is locked.</source>
        <translation>Nic tu nie mówi, kiedy ekran się blokuje.</translation>
    </message>
    <message>
        <source>Open by itself when I am logged in</source>
        <translation>Otwierać bez pytania po zalogowaniu</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Hasło albo kod odzyskiwania</translation>
    </message>
    <message>
        <source>Put a sealed one in their place</source>
        <translation>Zapieczętowana w ich miejsce</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kod odzyskiwania</translation>
    </message>
    <message>
        <source>Replace them…</source>
        <translation>Zastąpić…</translation>
    </message>
    <message>
        <source>See it again</source>
        <translation>Zobaczyć jeszcze raz</translation>
    </message>
    <message>
        <source>Settings has this too, under Privacy, for as long as they are there.</source>
        <translation>Jest to też w Ustawieniach, pod Prywatność, dopóki te kopie są.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>Przerwać</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation>Przerwane. Wszystko jest jak było.</translation>
    </message>
    <message>
        <source>The code that you have holds until you have typed the new one back.</source>
        <translation>Dotychczasowy kod działa, dopóki nowy nie zostanie przepisany.</translation>
    </message>
    <message>
        <source>The code, as you wrote it down</source>
        <translation>Kod, tak jak jest na kartce</translation>
    </message>
    <message>
        <source>The disk is full. Everything is as it was; with some room made it can be done.</source>
        <translation>Dysk jest pełny. Wszystko jest jak było; gdy znajdzie się trochę miejsca, da się to zrobić.</translation>
    </message>
    <message>
        <source>The journal has no passphrase any more.</source>
        <translation>Dziennik nie ma już hasła.</translation>
    </message>
    <message>
        <source>The journal is being made readable. A backup is made first.</source>
        <translation>Dziennik staje się czytelny. Najpierw powstaje kopia.</translation>
    </message>
    <message>
        <source>The journal is being sealed. A backup is made first; until it is done all stays.</source>
        <translation>Dziennik jest pieczętowany. Najpierw powstaje kopia; do końca wszystko zostaje.</translation>
    </message>
    <message>
        <source>The journal is under the passphrase now.</source>
        <translation>Dziennik jest teraz pod hasłem.</translation>
    </message>
    <message>
        <source>The journal opens by itself from now on, when you are logged in.</source>
        <translation>Od teraz dziennik otwiera się sam po zalogowaniu.</translation>
    </message>
    <message>
        <source>The keyring of this desktop does not answer</source>
        <translation>Pęk kluczy tego pulpitu nie odpowiada</translation>
    </message>
    <message>
        <source>The keyring of this desktop gets a key to the journal, never the passphrase, and Glimmer opens it with that when it starts. Whoever is logged in as you can read it then, and so can every program that runs in your name. A disk, a backup or a synced folder stay closed to others as long as the keyring has a password. Locked, the journal stays locked until you open it.</source>
        <translation>Pęk kluczy tego pulpitu dostaje klucz do dziennika, nigdy hasło, i Glimmer otwiera go nim przy starcie. Każdy, kto jest zalogowany jako ty, może go wtedy przeczytać, i każdy program, który działa w twoim imieniu. Dysk, kopia i zsynchronizowany folder są dla innych zamknięte, dopóki pęk kluczy ma hasło. Zablokowany dziennik zostaje zablokowany, aż go otworzysz.</translation>
    </message>
    <message>
        <source>The keyring of this desktop is asked. It may want its own password first.</source>
        <translation>Pytanie idzie do pęku kluczy tego pulpitu. Może najpierw chcieć własnego hasła.</translation>
    </message>
    <message>
        <source>The keyring of this desktop keeps a key to it. Once locked, it asks for the passphrase</source>
        <translation>Pęk kluczy tego pulpitu ma do niego klucz. Zablokowany pyta o hasło</translation>
    </message>
    <message>
        <source>The new passphrase holds, and the old one no more.</source>
        <translation>Działa nowe hasło, a stare już nie.</translation>
    </message>
    <message>
        <source>The new recovery code holds, and the old one no more.</source>
        <translation>Działa nowy kod odzyskiwania, a stary już nie.</translation>
    </message>
    <message>
        <source>The passphrase and its recovery code</source>
        <translation>Hasło i jego kod odzyskiwania</translation>
    </message>
    <message>
        <source>The passphrase holds</source>
        <translation>Hasło działa</translation>
    </message>
    <message>
        <source>The passphrase is asked for from now on.</source>
        <translation>Od teraz potrzebne jest hasło.</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>Kod odzyskiwania</translation>
    </message>
    <message>
        <source>The recovery code stays the same, and no moment is touched.</source>
        <translation>Kod odzyskiwania zostaje ten sam i żadna chwila się nie zmienia.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>To samo jeszcze raz</translation>
    </message>
    <message>
        <source>There are no backups from before the passphrase any more.</source>
        <translation>Nie ma już kopii sprzed hasła.</translation>
    </message>
    <message>
        <source>These go as soon as a sealed one is where they are:</source>
        <translation>Te znikną, gdy tylko w ich miejscu będzie zapieczętowana:</translation>
    </message>
    <message>
        <source>These two differ. Show lets you compare them.</source>
        <translation>Te dwa się różnią. „Pokazać” pozwala je porównać.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could keep a key</source>
        <translation>Ten pulpit nie ma pęku kluczy, który przechowałby klucz</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Wyłączyć</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Włączyć</translation>
    </message>
    <message>
        <source>Typed back, so that it is sure to be right. Small letters and no dashes will do.</source>
        <translation>Przepisany, żeby na pewno się zgadzał. Mogą być małe litery i bez kresek.</translation>
    </message>
    <message>
        <source>Without the passphrase and without the recovery code there is no way back to your moments. Nobody can open them then, and we cannot either.</source>
        <translation>Bez hasła i bez kodu odzyskiwania nie ma drogi do twoich chwil. Nikt ich wtedy nie otworzy, my też nie.</translation>
    </message>
    <message>
        <source>Your moments are plain files again then: whoever can read your files can read them. Backups from before stay under the passphrase.</source>
        <translation>Twoje chwile będą znów zwykłymi plikami: kto może czytać twoje pliki, przeczyta i je. Wcześniejsze kopie zostają pod hasłem.</translation>
    </message>
    <message>
        <source>{why} An entry of Glimmer may still be in it; it opens nothing.</source>
        <translation>{why} Może tam jeszcze być wpis Glimmera; niczego nie otwiera.</translation>
    </message>
    <message>
        <source>“Lock” in the tray locks it, as glimmer lock does.</source>
        <translation>Blokuje go „Zablokować” w zasobniku, tak jak glimmer lock.</translation>
    </message>
</context>
<context>
    <name>SealingWindow</name>
    <message>
        <source>A passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Copied. Other programs can read it until you copy something else.</source>
        <translation>Skopiowane. Inne programy mogą to czytać, dopóki nie skopiujesz czegoś innego.</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Kopiować</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>Drukować…</translation>
    </message>
    <message>
        <source>What is said and asked</source>
        <translation>Co jest powiedziane i zapytane</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Note a glimmer</source>
        <translation>Zanotować promyk</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukać</translation>
    </message>
    <message>
        <source>Search words, cues, values, places…</source>
        <translation>Szukać słów, sygnałów, wartości, miejsc…</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>dużo energii</translation>
    </message>
    <message>
        <source>low energy</source>
        <translation>mało energii</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>zdjęcie</translation>
    </message>
    <message>
        <source>settled</source>
        <extracomment>A face: calm, present, connected. A state that passes; said of a person or of a body, without gender if you can.</extracomment>
        <translation>spokój</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Ukryć</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokazać</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Make a page…</source>
        <translation>Zrobić stronę…</translation>
    </message>
    <message>
        <source>One page, for a session with somebody</source>
        <translation>Jedna strona, na spotkanie z kimś</translation>
    </message>
    <message>
        <source>What you choose of some days, names as letters</source>
        <translation>To, co wybierzesz z kilku dni, imiona jako litery</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>And also</source>
        <extracomment>The heading over a second text that belongs to a moment: another truth beside the first one.</extracomment>
        <translation>A także</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Dzień i godzina</translation>
    </message>
    <message>
        <source>How I am here</source>
        <extracomment>The heading over the faces, when the moment is told to somebody.</extracomment>
        <translation>Jak się tu mam</translation>
    </message>
    <message>
        <source>Letters stand for people.</source>
        <translation>Litery oznaczają ludzi.</translation>
    </message>
    <message>
        <source>Not on this page: {moments}.</source>
        <translation>Nie ma na tej stronie: {moments}.</translation>
    </message>
    <message>
        <source>Private, and not on it: {moments}.</source>
        <translation>Prywatne, nie ma ich na niej: {moments}.</translation>
    </message>
    <message>
        <source>Triggers, and not on it: {moments}.</source>
        <translation>Wyzwalacze, nie ma ich na niej: {moments}.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Słowa</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
</context>
<context>
    <name>SessionPresenter</name>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation>Skopiowane.</translation>
    </message>
</context>
<context>
    <name>SessionSheet</name>
    <message>
        <source>A page for a session</source>
        <translation>Strona na spotkanie</translation>
    </message>
</context>
<context>
    <name>SessionWindow</name>
    <message>
        <source>A page for a session</source>
        <translation>Strona na spotkanie</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>Zamknąć</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>One page, for a session with somebody</source>
        <translation>Jedna strona, na spotkanie z kimś</translation>
    </message>
    <message>
        <source>Other names to become letters</source>
        <translation>Inne imiona do zamiany na litery</translation>
    </message>
    <message>
        <source>Other names to become letters: Anna, Tom</source>
        <translation>Inne imiona do zamiany na litery: Anna, Tomek</translation>
    </message>
    <message>
        <source>Print it …</source>
        <translation>Drukować …</translation>
    </message>
    <message>
        <source>Private moments, too</source>
        <translation>Chwile prywatne też</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Zabrać ze sobą</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>To print, as a PDF or as text</source>
        <translation>Do druku, jako PDF albo tekst</translation>
    </message>
    <message>
        <source>Triggers, too</source>
        <translation>Wyzwalacze też</translation>
    </message>
    <message>
        <source>What was noted between two days, on one page. People of your own lists become letters; a name in another form may be left, so read it before it leaves.</source>
        <translation>Co zanotowane między dwoma dniami, na jednej stronie. Ludzie z twoich list stają się literami; imię w innej formie może zostać, więc dobrze ją przeczytać, zanim pójdzie dalej.</translation>
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
        <translation>1 minuta</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 sekund</translation>
    </message>
    <message>
        <source>3 minutes</source>
        <translation>3 minuty</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minut</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dni</translation>
    </message>
    <message>
        <source>A backup is made each day, in quiet minutes after the first change. Seven daily, four weekly and twelve monthly ones stay, here and in a second folder. They still hold what was let go since.</source>
        <translation>Kopia powstaje codziennie, w spokojnych minutach po pierwszej zmianie. Zostaje siedem dziennych, cztery tygodniowe i dwanaście miesięcznych, tutaj i w drugim folderze. Wciąż jest w nich to, co od tamtej pory pożegnane.</translation>
    </message>
    <message>
        <source>A breath goes in for</source>
        <translation>Wdech trwa</translation>
    </message>
    <message>
        <source>A card cannot choose its place here, and no notifications are shown just now: it comes wherever there is room.</source>
        <translation>Karta nie wybiera tu sobie miejsca, a powiadomień teraz nie widać: przychodzi tam, gdzie się zmieści.</translation>
    </message>
    <message>
        <source>A card cannot choose its place here, so a notification comes instead.</source>
        <translation>Karta nie wybiera tu sobie miejsca, więc zamiast niej przychodzi powiadomienie.</translation>
    </message>
    <message>
        <source>A few times a day, and only at a natural break</source>
        <translation>Kilka razy dziennie i tylko w naturalnej przerwie</translation>
    </message>
    <message>
        <source>A glimmer from about this day</source>
        <translation>Promyk z podobnego dnia</translation>
    </message>
    <message>
        <source>A journal with a passphrase: after so many minutes without you; 0 never does</source>
        <translation>Dziennik z hasłem: po tylu minutach bez ciebie; 0 to nigdy</translation>
    </message>
    <message>
        <source>A kind line after a trigger</source>
        <translation>Życzliwe słowo po wyzwalaczu</translation>
    </message>
    <message>
        <source>A line for what I appreciate</source>
        <translation>Miejsce na to, co doceniam</translation>
    </message>
    <message>
        <source>A name, for a hard hour; shown in Ground me and nowhere else</source>
        <translation>Imię, na trudną godzinę; widać je w Gruncie pod nogami i nigdzie indziej</translation>
    </message>
    <message>
        <source>A number, an address, any words; Glimmer itself never writes or calls</source>
        <translation>Numer, adres, dowolne słowa; sam Glimmer nigdy nie pisze ani nie dzwoni</translation>
    </message>
    <message>
        <source>A pause takes</source>
        <translation>Pauza trwa</translation>
    </message>
    <message>
        <source>A question above the words</source>
        <translation>Pytanie nad słowami</translation>
    </message>
    <message>
        <source>A quiet companion for noticing glimmers: small moments that tell a body it is safe. Everything stays on this computer.</source>
        <translation>Cichy towarzysz do zauważania promyków: małych chwil, które mówią ciału, że jest bezpiecznie. Wszystko zostaje na tym komputerze.</translation>
    </message>
    <message>
        <source>A quiet line in the gallery that opens what was there and what you appreciated</source>
        <translation>Cicha linijka w galerii; otwiera to, co było, i to, co doceniasz</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>Drugi folder na kopie</translation>
    </message>
    <message>
        <source>A soft tone at the end</source>
        <translation>Miękki dźwięk na koniec</translation>
    </message>
    <message>
        <source>A text file; what you change in it is taken up at once</source>
        <translation>Plik tekstowy; zmiany w nim działają od razu</translation>
    </message>
    <message>
        <source>A warmer spark in the tray, a notification of the desktop, or a card</source>
        <translation>Cieplejsza iskra w zasobniku, powiadomienie pulpitu albo karta</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>A year ago, half a year or a month: one of your own, at the top of the gallery</source>
        <translation>Sprzed roku, pół roku albo miesiąca: jedna z własnych chwil, u góry galerii</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O programie</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>How far back the map counts: all moments.</extracomment>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Also with on guard or shut down in them, and also in hard hours</source>
        <translation>Także takie, w których jest czujność albo odcięcie, i także w trudnych godzinach</translation>
    </message>
    <message>
        <source>An evening sitting</source>
        <translation>Przysiąść wieczorem</translation>
    </message>
    <message>
        <source>Another program has these keys. Others are free to choose.</source>
        <translation>Te klawisze ma inny program. Inne są wolne.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Around these times, give or take a quarter of an hour</source>
        <translation>Około tych godzin, z kwadransem w tę lub w tę</translation>
    </message>
    <message>
        <source>As the desktop is, or always the same</source>
        <translation>Tak jak pulpit albo zawsze tak samo</translation>
    </message>
    <message>
        <source>At least an hour lies between two invitations, so {last} may stay away after {first}.</source>
        <translation>Między dwoma zaproszeniami jest co najmniej godzina, więc po {first} może nie być {last}.</translation>
    </message>
    <message>
        <source>At least an hour lies between two invitations: they come every 60 to 75 minutes, and six times a day at most.</source>
        <translation>Między dwoma zaproszeniami jest co najmniej godzina: przychodzą co 60 do 75 minut, najwyżej sześć razy dziennie.</translation>
    </message>
    <message>
        <source>At set times</source>
        <translation>O stałych porach</translation>
    </message>
    <message>
        <source>At times that are known, or after so many minutes each</source>
        <translation>O znanych porach albo co tyle a tyle minut</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation>Z powrotem: {value}</translation>
    </message>
    <message>
        <source>Backups are in there, too</source>
        <translation>Kopie też tam są</translation>
    </message>
    <message>
        <source>Between</source>
        <extracomment>The beginning of a row: between [9:00] and [18:00].</extracomment>
        <translation>Między</translation>
    </message>
    <message>
        <source>Both are the same, so every hour counts.</source>
        <translation>Obie są takie same, więc liczy się każda godzina.</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Notowanie</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Card with bell</source>
        <translation>Karta z dzwonkiem</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Wybrać folder…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>Days on which invitations come</source>
        <translation>Dni, w które przychodzą zaproszenia</translation>
    </message>
    <message>
        <source>Every so often</source>
        <translation>Co jakiś czas</translation>
    </message>
    <message>
        <source>Every so often is about</source>
        <translation>Co jakiś czas to około</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Glimmer never goes online, has no account, and tells nobody that you use it. One link, in Ground me, opens your browser when you press it, and never by itself.</source>
        <translation>Wszystko zostaje na tym komputerze. Glimmer nigdy nie łączy się z internetem, nie ma konta i nikomu nie mówi, że go używasz. Jeden odnośnik, w Gruncie pod nogami, otwiera przeglądarkę, gdy go naciśniesz, i nigdy sam.</translation>
    </message>
    <message>
        <source>Fade after four weeks</source>
        <translation>Cichnąć po czterech tygodniach</translation>
    </message>
    <message>
        <source>For a hard hour there is Ground me: what you kept close, large and one at a time, and someone to reach.</source>
        <translation>Na trudną godzinę jest Grunt pod nogami: to, co trzymasz blisko, duże i po jednym, i ktoś, do kogo można się odezwać.</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>piątek</translation>
    </message>
    <message>
        <source>From this day and hour on, until you have seen it</source>
        <translation>Od tego dnia i tej godziny, aż to zobaczysz</translation>
    </message>
    <message>
        <source>From this hour on</source>
        <translation>Od tej godziny</translation>
    </message>
    <message>
        <source>From {first} over midnight until {last}.</source>
        <translation>Od {first} przez północ do {last}.</translation>
    </message>
    <message>
        <source>Give or take a quarter; 60 is like an hourly bell</source>
        <translation>Plus minus kwadrans; 60 jest jak zegar bijący godziny</translation>
    </message>
    <message>
        <source>Glimmer has these keys for something else. Others are free.</source>
        <translation>Glimmer używa tych klawiszy do czego innego. Inne są wolne.</translation>
    </message>
    <message>
        <source>Glimmer {version}</source>
        <translation>Glimmer {version}</translation>
    </message>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation>Grunt pod nogami</translation>
    </message>
    <message>
        <source>Hard ones, too</source>
        <translation>Trudne też</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>High contrast dark</source>
        <translation>Wysoki kontrast, ciemny</translation>
    </message>
    <message>
        <source>How large all words are</source>
        <translation>Jak duże są wszystkie słowa</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Jak często</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Jak się odezwać</translation>
    </message>
    <message>
        <source>In a pause and in Ground me, for whoever goes along with it</source>
        <translation>W pauzie i w Gruncie pod nogami, jeśli ktoś chce z tym oddychać</translation>
    </message>
    <message>
        <source>In a terminal, glimmer backup makes one now, also onto a stick; glimmer restore brings one back; glimmer doctor looks whether all is well.</source>
        <translation>W terminalu glimmer backup robi kopię od razu, także na pendrivie; glimmer restore ją przywraca; glimmer doctor sprawdza, czy wszystko dobrze.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s own words: {keys}. They are changed in its keyboard settings.</source>
        <translation>Słowami pulpitu: {keys}. Zmienia się je w jego ustawieniach klawiatury.</translation>
    </message>
    <message>
        <source>In the evening at</source>
        <translation>Wieczorem o</translation>
    </message>
    <message>
        <source>In the place of settings.toml there is something that is no file. Move it away; until then no change can be kept.</source>
        <translation>W miejscu settings.toml jest coś, co nie jest plikiem. Gdy zniknie stamtąd, zmiany znów będą się zachowywać.</translation>
    </message>
    <message>
        <source>Invitations are off, so it does not come by itself; the tray has it.</source>
        <translation>Zaproszenia są wyłączone, więc samo nie przychodzi; jest w zasobniku.</translation>
    </message>
    <message>
        <source>Invitations come</source>
        <translation>Zaproszenia przychodzą</translation>
    </message>
    <message>
        <source>Invitations come in these hours</source>
        <translation>W tych godzinach przychodzą zaproszenia</translation>
    </message>
    <message>
        <source>Invite me to pause</source>
        <translation>Zapraszać mnie do pauzy</translation>
    </message>
    <message>
        <source>It asks where you feel it before what for, and may stay empty</source>
        <translation>Pyta, gdzie to czujesz, zanim spyta za co, i może zostać puste</translation>
    </message>
    <message>
        <source>It comes as an invitation does: at a natural break after this time, or not at all</source>
        <translation>Przychodzi jak zaproszenie: w naturalnej przerwie po tej godzinie albo wcale</translation>
    </message>
    <message>
        <source>It comes with “Kept”, and goes by itself</source>
        <translation>Przychodzi razem z „Zachowane” i samo znika</translation>
    </message>
    <message>
        <source>It goes out for</source>
        <translation>Wydech trwa</translation>
    </message>
    <message>
        <source>It is there on</source>
        <extracomment>The beginning of that row: on [Sunday] from [17:00].</extracomment>
        <translation>Dzień tygodnia</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Przechowywanie</translation>
    </message>
    <message>
        <source>Keys for Ground me</source>
        <translation>Klawisze do Gruntu pod nogami</translation>
    </message>
    <message>
        <source>Keys to note with</source>
        <translation>Klawisze do notowania</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Leave out lines that begin in the body</source>
        <translation>Bez zdań, które zaczynają od ciała</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Mniej ruchu</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencje</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Line {lines} of settings.toml could not be understood and is left out; the rest counts. It can be mended with an editor; with the next change in Settings the file as it was is kept as settings.toml.broken.</source>
        <translation>Wiersz {lines} w settings.toml jest niezrozumiały i pominięty; reszta działa. Można go poprawić w edytorze; przy następnej zmianie w Ustawieniach dotychczasowy plik zachowa się jako settings.toml.broken.</translation>
    </message>
    <message>
        <source>Lines {lines} of settings.toml could not be understood and are left out; the rest counts. They can be mended with an editor; with the next change in Settings the file as it was is kept as settings.toml.broken.</source>
        <translation>Wiersze {lines} w settings.toml są niezrozumiałe i pominięte; reszta działa. Można je poprawić w edytorze; przy następnej zmianie w Ustawieniach dotychczasowy plik zachowa się jako settings.toml.broken.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Blokować po</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Spojrzenie wstecz</translation>
    </message>
    <message>
        <source>MIT licence. It stands on Python (PSF licence), Qt and PySide6 (LGPL 3), SQLAlchemy and Alembic (MIT), SQLite (public domain), Pillow (MIT-CMU) and tomlkit (MIT).</source>
        <translation>Licencja MIT. Stoi na: Python (licencja PSF), Qt i PySide6 (LGPL 3), SQLAlchemy i Alembic (MIT), SQLite (domena publiczna), Pillow (MIT-CMU) i tomlkit (MIT).</translation>
    </message>
    <message>
        <source>Many find it settling to breathe out a little longer than in</source>
        <translation>Wielu osobom dobrze robi wydech trochę dłuższy niż wdech</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>poniedziałek</translation>
    </message>
    <message>
        <source>More times than the six invitations a day that there are at most.</source>
        <translation>Więcej pór niż sześć zaproszeń, bo tyle ich najwyżej przychodzi w ciągu dnia.</translation>
    </message>
    <message>
        <source>My map counts moments of</source>
        <translation>Chwile na mojej mapie</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Moje słowa</translation>
    </message>
    <message>
        <source>No days are chosen, so none of the usual invitations comes.</source>
        <translation>Nie wybrano dni, więc zwykłe zaproszenia nie przychodzą.</translation>
    </message>
    <message>
        <source>No icons are shown in a tray here just now. Starting Glimmer again brings its window back.</source>
        <translation>W zasobniku nie widać tu teraz ikon. Glimmer uruchomiony jeszcze raz wraca ze swoim oknem.</translation>
    </message>
    <message>
        <source>No notifications are shown here just now, so the card comes instead.</source>
        <translation>Powiadomień tu teraz nie widać, więc zamiast nich przychodzi karta.</translation>
    </message>
    <message>
        <source>No such invitations, questions or cues: only what is around you</source>
        <translation>Żadnych takich zaproszeń, pytań ani sygnałów: tylko to, co wokół ciebie</translation>
    </message>
    <message>
        <source>No times are set, so none of the usual invitations comes.</source>
        <translation>Nie ustawiono pór, więc zwykłe zaproszenia nie przychodzą.</translation>
    </message>
    <message>
        <source>None of these times is in the hours below, so none of the usual invitations comes.</source>
        <translation>Żadna z tych pór nie mieści się w godzinach poniżej, więc zwykłe zaproszenia nie przychodzą.</translation>
    </message>
    <message>
        <source>Not in the hours below, and so left out: {times}.</source>
        <translation>Poza godzinami poniżej, więc pominięte: {times}.</translation>
    </message>
    <message>
        <source>Nothing comes and nothing is asked; your keys still note, should you like to</source>
        <translation>Nic nie przychodzi i nic nie pyta; twoje klawisze dalej notują, jeśli zechcesz</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Powiadomienie</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>The name of a row: on which days of the week invitations come.</extracomment>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>On another disk, or in a folder that is synced: each day&apos;s backup goes there, too</source>
        <translation>Na innym dysku albo w synchronizowanym folderze: trafia tam też kopia z każdego dnia</translation>
    </message>
    <message>
        <source>One at most, and none twice within two weeks; Alt+X goes on without it</source>
        <translation>Najwyżej jedno i żadne dwa razy w ciągu dwóch tygodni; Alt+X idzie dalej bez niego</translation>
    </message>
    <message>
        <source>One question over the day, its moments beside it, and a page; nothing is owed</source>
        <translation>Jedno pytanie o cały dzień, obok jego chwile, i strona; nic nie jest obowiązkiem</translation>
    </message>
    <message>
        <source>Only the words, the body and the faces at first</source>
        <translation>Na początek tylko słowa, ciało i twarze</translation>
    </message>
    <message>
        <source>Open small</source>
        <translation>Otwierać małe</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pauzy</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sobota</translation>
    </message>
    <message>
        <source>Someone to reach</source>
        <translation>Do kogo się odezwać</translation>
    </message>
    <message>
        <source>Something is half typed in another place. Once it is kept or given up, the windows speak the chosen language.</source>
        <translation>W innym miejscu coś jest napisane do połowy. Gdy zostanie zachowane albo porzucone, okna będą mówić w wybranym języku.</translation>
    </message>
    <message>
        <source>Spark</source>
        <extracomment>One way in which an invitation comes: the icon in the tray becomes warm.</extracomment>
        <translation>Iskra</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>niedziela</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>One of several: as the desktop has it.</extracomment>
        <translation>Jak pulpit</translation>
    </message>
    <message>
        <source>Take a break from noting</source>
        <translation>Zrobić przerwę od notowania</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Wielkość tekstu</translation>
    </message>
    <message>
        <source>The bell, once, when a pause is over</source>
        <translation>Dzwonek, raz, gdy pauza się skończy</translation>
    </message>
    <message>
        <source>The desktop asked about these keys, and the answer was no. Choosing keys here lets it ask again.</source>
        <translation>Pulpit zapytał o te klawisze, a odpowiedź brzmiała: nie. Gdy wybierze się tu klawisze, zapyta jeszcze raz.</translation>
    </message>
    <message>
        <source>The desktop has no keys for this yet. Its keyboard settings list it under Glimmer.</source>
        <translation>Pulpit nie ma jeszcze do tego klawiszy. W jego ustawieniach klawiatury jest to pod Glimmer.</translation>
    </message>
    <message>
        <source>The desktop is being asked for these keys.</source>
        <translation>Pulpit jest właśnie proszony o te klawisze.</translation>
    </message>
    <message>
        <source>The files are readable by you alone. Without a passphrase whoever can read your files can read your moments, too.</source>
        <translation>Te pliki może czytać tylko twoje konto. Bez hasła ten, kto może czytać twoje pliki, może też czytać twoje chwile.</translation>
    </message>
    <message>
        <source>The hours below are short for that, so the one invitation of a day comes sooner.</source>
        <translation>Godziny poniżej są na to krótkie, więc jedyne zaproszenie dnia przychodzi wcześniej.</translation>
    </message>
    <message>
        <source>The last 90 days, the last year, or all of them</source>
        <translation>Ostatnie 90 dni, ostatni rok albo wszystkie</translation>
    </message>
    <message>
        <source>The last one chosen in it, too; + and − turn it there</source>
        <translation>W niej też: ostatnio wybrana; + i − zmieniają ją na miejscu</translation>
    </message>
    <message>
        <source>The log holds times and what went wrong in the program</source>
        <translation>Dziennik zdarzeń zna tylko godziny i to, co w programie poszło nie tak</translation>
    </message>
    <message>
        <source>The log, and where windows stood</source>
        <translation>Dziennik zdarzeń i położenie okien</translation>
    </message>
    <message>
        <source>The name of this folder cannot be written down here. Another one may do.</source>
        <translation>Nazwy tego folderu nie da się tu zapisać. Inny może się nadać.</translation>
    </message>
    <message>
        <source>The terms of everything that comes along with Glimmer</source>
        <translation>Warunki wszystkiego, co przychodzi z Glimmerem</translation>
    </message>
    <message>
        <source>The week, once a week</source>
        <translation>Tydzień, raz w tygodniu</translation>
    </message>
    <message>
        <source>The words of the chosen language are not there, so the windows speak English. Glimmer, installed anew, brings them back ({file}).</source>
        <translation>Słów wybranego języka tu nie ma, więc okna mówią po angielsku. Glimmer zainstalowany na nowo przyniesie je z powrotem ({file}).</translation>
    </message>
    <message>
        <source>Then half as often every two weeks, down to one a day: noticing goes on by itself</source>
        <translation>Potem co dwa tygodnie o połowę rzadziej, aż do jednego dziennie: zauważanie idzie już samo</translation>
    </message>
    <message>
        <source>There is no tray here just now, so a notification comes instead.</source>
        <translation>Nie ma tu teraz zasobnika, więc zamiast niego przychodzi powiadomienie.</translation>
    </message>
    <message>
        <source>There is no tray here just now, so the card comes instead.</source>
        <translation>Nie ma tu teraz zasobnika, więc zamiast niego przychodzi karta.</translation>
    </message>
    <message>
        <source>They come as</source>
        <translation>Przychodzą jako</translation>
    </message>
    <message>
        <source>They work from anywhere</source>
        <translation>Działają z dowolnego miejsca</translation>
    </message>
    <message>
        <source>This desktop lets no program ask for keys. In its keyboard settings, any keys can be bound to the command: {command}</source>
        <translation>Ten pulpit nie pozwala programom prosić o klawisze. W jego ustawieniach klawiatury można przypisać dowolne klawisze do polecenia: {command}</translation>
    </message>
    <message>
        <source>This is {length} characters long, and {longest} fit. It is not kept yet.</source>
        <translation>To ma {length} znaków, a mieści się {longest}. Jeszcze nie jest zachowane.</translation>
    </message>
    <message>
        <source>This keyboard has no such key. Others are free to choose.</source>
        <translation>Ta klawiatura nie ma takiego klawisza. Inne są wolne.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>czwartek</translation>
    </message>
    <message>
        <source>To take everything along: glimmer export moments.zip</source>
        <translation>Żeby zabrać wszystko ze sobą: glimmer export moments.zip</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>wtorek</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>środa</translation>
    </message>
    <message>
        <source>What settings.toml says could not be used, so this is the usual value.</source>
        <translation>Tego, co mówi settings.toml, nie dało się użyć, więc jest zwykła wartość.</translation>
    </message>
    <message>
        <source>What settings.toml says is too large, so this is the usual value.</source>
        <translation>To, co mówi settings.toml, jest za duże, więc jest zwykła wartość.</translation>
    </message>
    <message>
        <source>What settings.toml says is too long, so this is the usual value.</source>
        <translation>To, co mówi settings.toml, jest za długie, więc jest zwykła wartość.</translation>
    </message>
    <message>
        <source>What settings.toml says is too small, so this is the usual value.</source>
        <translation>To, co mówi settings.toml, jest za małe, więc jest zwykła wartość.</translation>
    </message>
    <message>
        <source>What the windows speak; words of your own stay as they are</source>
        <translation>W tym języku mówią okna; twoje własne słowa zostają, jakie są</translation>
    </message>
    <message>
        <source>What you chose here</source>
        <translation>Twoje ustawienia</translation>
    </message>
    <message>
        <source>What you let go of stays in the bin for 30 days; until then it can be brought back.</source>
        <translation>Co pożegnane, zostaje w koszu przez 30 dni; do tego czasu można to przywrócić.</translation>
    </message>
    <message>
        <source>When these hours end</source>
        <translation>Kiedy te godziny się kończą</translation>
    </message>
    <message>
        <source>Windows appear at once and the circle stands still</source>
        <translation>Okna pojawiają się od razu, a koło stoi w miejscu</translation>
    </message>
    <message>
        <source>Your moments and their pictures</source>
        <translation>Twoje chwile i ich zdjęcia</translation>
    </message>
    <message>
        <source>Your words are in no log, no notification and no window title. A moment that you mark as private is covered until you open it.</source>
        <translation>Twoich słów nie ma w dzienniku zdarzeń, w powiadomieniach ani w tytułach okien. Chwila oznaczona jako prywatna jest zakryta, dopóki jej nie otworzysz.</translation>
    </message>
    <message>
        <source>and</source>
        <extracomment>The middle of that row.</extracomment>
        <translation>a</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Of a row: on [Sunday] from [17:00].</extracomment>
        <translation>od</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Minutes, as short as your language has it.</extracomment>
        <translation>min</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Said of a list of times, days or keys with nothing in it.</extracomment>
        <translation>żadna</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>Of a switch.</extracomment>
        <translation>wyłączone</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>Of a switch.</extracomment>
        <translation>włączone</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Seconds, as short as your language has it.</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>settings.toml could not be understood, so what it says does not count. Mend it, or change anything in Settings: then it is kept as settings.toml.broken, and a new one begins.</source>
        <translation>settings.toml jest niezrozumiały, więc się nie liczy. Można go poprawić albo zmienić cokolwiek w Ustawieniach: wtedy zachowa się jako settings.toml.broken i zacznie się nowy.</translation>
    </message>
    <message>
        <source>settings.toml is far too large, so what it says does not count. Move it away, or change anything in Settings: then it is kept as settings.toml.broken, and a new one begins.</source>
        <translation>settings.toml jest o wiele za duży, więc się nie liczy. Można go przenieść albo zmienić cokolwiek w Ustawieniach: wtedy zachowa się jako settings.toml.broken i zacznie się nowy.</translation>
    </message>
    <message>
        <source>settings.toml is no UTF-8 text, so what it says does not count. Save it anew, or change anything in Settings: then it is kept as settings.toml.broken, and a new one begins.</source>
        <translation>settings.toml nie jest tekstem UTF-8, więc się nie liczy. Można go zapisać na nowo albo zmienić cokolwiek w Ustawieniach: wtedy zachowa się jako settings.toml.broken i zacznie się nowy.</translation>
    </message>
    <message>
        <source>settings.toml is read-only: what it says counts, and no change can be kept until it may be written to.</source>
        <translation>settings.toml jest tylko do odczytu: liczy się to, co mówi, a zmiany będą się zachowywać, gdy będzie można w nim pisać.</translation>
    </message>
    <message>
        <source>settings.toml may not be opened, so what it says does not count. Give yourself the right to read it, or move it away; until then no change can be kept.</source>
        <translation>settings.toml nie daje się otworzyć, więc się nie liczy. Pomoże prawo do odczytu albo przeniesienie go; do tego czasu zmiany się nie zachowują.</translation>
    </message>
    <message>
        <source>settings.toml was written by a newer Glimmer. What this one knows is used, the rest stays as it is.</source>
        <translation>settings.toml zapisał nowszy Glimmer. To, co ten zna, działa, reszta zostaje, jaka jest.</translation>
    </message>
    <message>
        <source>{count} a day</source>
        <translation>{count} dziennie</translation>
    </message>
    <message>
        <source>{keys} and {more} more in settings.toml are not known here. They stay as they are.</source>
        <translation>{keys} i jeszcze {more} w settings.toml nie są tu znane. Zostają, jakie są.</translation>
    </message>
    <message>
        <source>{keys} in settings.toml are not known here. They stay as they are.</source>
        <translation>{keys} w settings.toml nie są tu znane. Zostają, jakie są.</translation>
    </message>
    <message>
        <source>{keys} in settings.toml is not known here. It stays as it is.</source>
        <translation>{keys} w settings.toml nie jest tu znane. Zostaje, jakie jest.</translation>
    </message>
    <message>
        <source>{keys} in settings.toml is not known here; was it to be “{meant}”?</source>
        <translation>{keys} w settings.toml nie jest tu znane; czy miało być „{meant}”?</translation>
    </message>
    <message>
        <source>{path} has a number that is too long to be read. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path} ma liczbę za długą do odczytania. Do czasu poprawki działają słowa dostarczone z Glimmerem.</translation>
    </message>
    <message>
        <source>{path} has too many brackets in one another. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path} ma za dużo nawiasów jeden w drugim. Do czasu poprawki działają słowa dostarczone z Glimmerem.</translation>
    </message>
    <message>
        <source>{path} is far too large for words. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path} to o wiele za duży plik na słowa. Do czasu poprawki działają słowa dostarczone z Glimmerem.</translation>
    </message>
    <message>
        <source>{path} is on a disk that can only be read, so this stays as it was.</source>
        <translation>{path} jest na dysku tylko do odczytu, więc zostało, jak było.</translation>
    </message>
    <message>
        <source>{path} may not be opened. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path} nie daje się otworzyć. Do czasu poprawki działają słowa dostarczone z Glimmerem.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a list of words belongs here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, wiersz {line}, przy „{key}”: tu jest miejsce na listę słów. Do czasu poprawki działają słowa dostarczone z Glimmerem.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a table belongs here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, wiersz {line}, przy „{key}”: tu jest miejsce na tabelę. Do czasu poprawki działają słowa dostarczone z Glimmerem.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a text and its senses belong here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, wiersz {line}, przy „{key}”: tu jest miejsce na tekst i jego zmysły. Do czasu poprawki działają słowa dostarczone z Glimmerem.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a text belongs here, or one marked outward or inward. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, wiersz {line}, przy „{key}”: tu jest miejsce na tekst albo na oznaczony jako outward lub inward. Do czasu poprawki działają słowa dostarczone z Glimmerem.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a text in quotation marks belongs here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, wiersz {line}, przy „{key}”: tu jest miejsce na tekst w cudzysłowie. Do czasu poprawki działają słowa dostarczone z Glimmerem.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: nothing of this name is known here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, wiersz {line}, przy „{key}”: nic o tej nazwie nie jest tu znane. Do czasu poprawki działają słowa dostarczone z Glimmerem.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: there is nothing in the quotation marks. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, wiersz {line}, przy „{key}”: w cudzysłowie nic nie ma. Do czasu poprawki działają słowa dostarczone z Glimmerem.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: this could not be understood. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, wiersz {line}, przy „{key}”: to jest niezrozumiałe. Do czasu poprawki działają słowa dostarczone z Glimmerem.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: this is no UTF-8 text. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, wiersz {line}, przy „{key}”: to nie jest tekst UTF-8. Do czasu poprawki działają słowa dostarczone z Glimmerem.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: this is too long to be shown. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, wiersz {line}, przy „{key}”: to jest za długie, żeby to pokazać. Do czasu poprawki działają słowa dostarczone z Glimmerem.</translation>
    </message>
    <message>
        <source>“version” in settings.toml is a whole number, or left out. The rest counts all the same.</source>
        <translation>„version” w settings.toml to liczba całkowita albo nic. Reszta i tak się liczy.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As many invitations as before</source>
        <translation>Tyle zaproszeń co wcześniej</translation>
    </message>
    <message>
        <source>Invitations can come only while Glimmer runs</source>
        <translation>Zaproszenia mogą przychodzić tylko, gdy Glimmer działa</translation>
    </message>
    <message>
        <source>Invite me all the same</source>
        <translation>Zapraszać mimo to</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Startować z pulpitem</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Esc keeps them as they are, Backspace is for none.</source>
        <translation>Esc zostawia te same, Backspace to żadne.</translation>
    </message>
    <message>
        <source>This desktop has its own list of what starts with it.</source>
        <translation>Ten pulpit ma własną listę tego, co razem z nim startuje.</translation>
    </message>
    <message>
        <source>Your desktop did not allow it. It may have a switch for it in its own settings, beside this app.</source>
        <translation>Twój pulpit na to nie pozwolił. Może mieć do tego przełącznik we własnych ustawieniach, przy tej aplikacji.</translation>
    </message>
    <message>
        <source>Your desktop was asked. Its answer will show here.</source>
        <translation>Pytanie poszło do twojego pulpitu. Odpowiedź pojawi się tutaj.</translation>
    </message>
    <message>
        <source>{setting} is {value} again</source>
        <translation>{setting}: znów {value}</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>No program here opens folders.</source>
        <translation>Żaden program nie otwiera tu folderów.</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>A moment</source>
        <translation>Chwila</translation>
    </message>
    <message>
        <source>And also</source>
        <extracomment>The heading over a second text that belongs to a moment: another truth beside the first one.</extracomment>
        <translation>A także</translation>
    </message>
    <message>
        <source>Card (*.png)</source>
        <translation>Karta (*.png)</translation>
    </message>
    <message>
        <source>How I am here</source>
        <extracomment>The heading over the faces, when the moment is told to somebody.</extracomment>
        <translation>Jak się tu mam</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Zdjęcie {number}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisać</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Słowa</translation>
    </message>
</context>
<context>
    <name>SharePane</name>
    <message>
        <source>Copy as text</source>
        <translation>Kopiować jako tekst</translation>
    </message>
    <message>
        <source>Copy the card</source>
        <translation>Kopiować kartę</translation>
    </message>
    <message>
        <source>Only what is chosen here is on it. Nothing is sent anywhere.</source>
        <translation>Jest na niej tylko to, co tu wybrane. Nic nie jest nigdzie wysyłane.</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <extracomment>Share one moment with somebody: as a card or as text.</extracomment>
        <translation>Podać dalej</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisać…</translation>
    </message>
    <message>
        <source>‹ Back to the moment</source>
        <translation>‹ Do chwili</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>Zapisane jako {name}.</translation>
    </message>
    <message>
        <source>The card is copied.</source>
        <translation>Karta jest skopiowana.</translation>
    </message>
    <message>
        <source>The words are copied.</source>
        <translation>Słowa są skopiowane.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Kept close</source>
        <extracomment>The heading over the moments that are near at hand.</extracomment>
        <translation>Blisko mnie</translation>
    </message>
</context>
<context>
    <name>SizeButtons</name>
    <message>
        <source>+ more</source>
        <translation>+ więcej</translation>
    </message>
    <message>
        <source>− less</source>
        <translation>− mniej</translation>
    </message>
</context>
<context>
    <name>SmallWall</name>
    <message>
        <source>From these days</source>
        <translation>Z tych dni</translation>
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
        <translation>Mniej</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
</context>
<context>
    <name>TakenOffer</name>
    <message>
        <source>Taken on {day}, {hour}: use it?</source>
        <translation>Zrobione {day}, {hour}: użyć tego?</translation>
    </message>
    <message>
        <source>The time is that of the picture. Back to the one before?</source>
        <translation>Godzina jest teraz ze zdjęcia. Wrócić do poprzedniej?</translation>
    </message>
</context>
<context>
    <name>TakingAlong</name>
    <message>
        <source> and </source>
        <translation> i </translation>
    </message>
    <message>
        <source>1 private moment</source>
        <translation>1 chwila prywatna</translation>
    </message>
    <message>
        <source>1 trigger</source>
        <translation>1 wyzwalacz</translation>
    </message>
    <message>
        <source>A folder of notes</source>
        <translation>Folder z notatkami</translation>
    </message>
    <message>
        <source>A page for a browser</source>
        <translation>Strona do przeglądarki</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Also in it: {counts}. Whoever opens the file can read that.</source>
        <translation>Jest w tym też: {counts}. Przeczyta to każdy, kto otworzy plik.</translation>
    </message>
    <message>
        <source>Among them: {counts}. They stay here, unless you take them along, too.</source>
        <translation>Wśród nich: {counts}. Zostają tutaj, chyba że je też zabierzesz.</translation>
    </message>
    <message>
        <source>An album to print</source>
        <translation>Album do druku</translation>
    </message>
    <message>
        <source>As a file, notes, a page, a table or an album</source>
        <translation>Jako plik, notatki, strona, tabela albo album</translation>
    </message>
    <message>
        <source>CSV, one row a moment, without pictures.</source>
        <translation>CSV, jeden wiersz na chwilę, bez zdjęć.</translation>
    </message>
    <message>
        <source>Chosen in the gallery: {moments}</source>
        <translation>Wybrane w galerii: {moments}</translation>
    </message>
    <message>
        <source>Everything that is in the journal</source>
        <translation>Wszystko, co jest w dzienniku</translation>
    </message>
    <message>
        <source>For Glimmer again</source>
        <translation>Z powrotem do Glimmera</translation>
    </message>
    <message>
        <source>Markdown, one note a moment, pictures beside them: for Obsidian and other programs that read notes.</source>
        <translation>Markdown, jedna notatka na chwilę, zdjęcia obok: dla Obsidiana i innych programów, które czytają notatki.</translation>
    </message>
    <message>
        <source>One file with everything, pictures too. Glimmer brings it in again as it was. Private moments and triggers are in it.</source>
        <translation>Jeden plik ze wszystkim, ze zdjęciami też. Glimmer wczyta go tak, jak było. Są w nim chwile prywatne i wyzwalacze.</translation>
    </message>
    <message>
        <source>One file with small pictures. It loads nothing from anywhere.</source>
        <translation>Jeden plik z małymi zdjęciami. Niczego znikąd nie ładuje.</translation>
    </message>
    <message>
        <source>PDF with pictures and words, the oldest first.</source>
        <translation>PDF ze zdjęciami i słowami, od najstarszych.</translation>
    </message>
    <message>
        <source>Private, and not in it: {moments}.</source>
        <translation>Prywatne, nie ma ich w tym: {moments}.</translation>
    </message>
    <message>
        <source>Take moments along…</source>
        <translation>Zabrać chwile ze sobą…</translation>
    </message>
    <message>
        <source>Triggers, and not in it: {moments}.</source>
        <translation>Wyzwalacze, nie ma ich w tym: {moments}.</translation>
    </message>
    <message>
        <source>Your moments, to take along</source>
        <translation>Twoje chwile, do zabrania ze sobą</translation>
    </message>
    <message>
        <source>{counts}, too</source>
        <translation>Także: {counts}</translation>
    </message>
    <message numerus="yes">
        <source>{count} private moments</source>
        <translation>
            <numerusform>{count} chwila prywatna</numerusform>
            <numerusform>{count} chwile prywatne</numerusform>
            <numerusform>{count} chwil prywatnych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} triggers</source>
        <translation>
            <numerusform>{count} wyzwalacz</numerusform>
            <numerusform>{count} wyzwalacze</numerusform>
            <numerusform>{count} wyzwalaczy</numerusform>
        </translation>
    </message>
    <message>
        <source>{moments} in {path}.</source>
        <translation>{moments} w {path}.</translation>
    </message>
</context>
<context>
    <name>TakingAlongPresenter</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Przerwane. Nic nie zapisano.</translation>
    </message>
</context>
<context>
    <name>TakingAlongWindow</name>
    <message>
        <source>Choose where…</source>
        <translation>Wybrać gdzie…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>Zamknąć</translation>
    </message>
    <message>
        <source>Glimmers</source>
        <translation>Promyki</translation>
    </message>
    <message>
        <source>In what</source>
        <translation>W jakiej postaci</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otworzyć folder</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>Przerwać</translation>
    </message>
    <message>
        <source>Take moments along</source>
        <translation>Zabrać chwile ze sobą</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Zapisać</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Zapisywanie …</translation>
    </message>
    <message>
        <source>Your moments, to take along</source>
        <translation>Twoje chwile, do zabrania ze sobą</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>It joins the journal once that is unlocked.</source>
        <translation>Dołączy do dziennika, gdy ten się odblokuje.</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Said when something was kept: it is in the journal now. Impersonal, like “It is kept”.</extracomment>
        <translation>Zachowane</translation>
    </message>
    <message>
        <source>Kept in the sealed box</source>
        <translation>Zachowane w zapieczętowanej skrzynce</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Take the last step back.</extracomment>
        <translation>Cofnąć</translation>
    </message>
</context>
<context>
    <name>TakingOut</name>
    <message>
        <source>Copied</source>
        <translation>Skopiowane</translation>
    </message>
    <message>
        <source>Its words are copied.</source>
        <translation>Słowa są skopiowane.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Nie, dziękuję</translation>
    </message>
    <message>
        <source>This moment is private. Copy its words all the same?</source>
        <translation>Ta chwila jest prywatna. Mimo to skopiować jej słowa?</translation>
    </message>
    <message>
        <source>Yes, copy them</source>
        <translation>Tak, kopiować</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Copy the path</source>
        <translation>Kopiować ścieżkę</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otworzyć folder</translation>
    </message>
</context>
<context>
    <name>TileWall</name>
    <message>
        <source>A moment that is still coming</source>
        <translation>Chwila, która dopiero nadchodzi</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Chwile</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>From Glimmer</source>
        <translation>Od Glimmera</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>A pause</source>
        <extracomment>An entry of the menu: a guided minute, now.</extracomment>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>As many invitations as before</source>
        <translation>Tyle zaproszeń co wcześniej</translation>
    </message>
    <message>
        <source>Drift</source>
        <extracomment>The window where kept moments pass by slowly by themselves: floating on water, no effort.</extracomment>
        <translation>Z nurtem</translation>
    </message>
    <message>
        <source>End the break from noting</source>
        <translation>Skończyć przerwę od notowania</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galeria</translation>
    </message>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation>Grunt pod nogami</translation>
    </message>
    <message>
        <source>Invite me all the same</source>
        <translation>Zapraszać mimo to</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>An entry of the menu: close the journal under its passphrase.</extracomment>
        <translation>Zablokować</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>Zanotować promyk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończyć</translation>
    </message>
    <message>
        <source>Rest from invitations</source>
        <extracomment>An entry with a menu of its own: no invitations for a while.</extracomment>
        <translation>Odpoczynek od zaproszeń</translation>
    </message>
    <message>
        <source>Resume invitations</source>
        <extracomment>The end of that.</extracomment>
        <translation>Wznowić zaproszenia</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Ten wieczór</translation>
    </message>
    <message>
        <source>Until a day …</source>
        <translation>Do dnia …</translation>
    </message>
</context>
<context>
    <name>TypedFields</name>
    <message>
        <source>Type, or turn the wheel, or use the arrow keys</source>
        <translation>Z klawiatury, kółkiem myszy albo strzałkami</translation>
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
        <translation>Cofnąć: {what}</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>1 picture</source>
        <translation>1 zdjęcie</translation>
    </message>
    <message>
        <source>And also</source>
        <extracomment>The heading over a second text that belongs to a moment: another truth beside the first one.</extracomment>
        <translation>A także</translation>
    </message>
    <message>
        <source>How I am here</source>
        <extracomment>The heading over the faces, when the moment is told to somebody.</extracomment>
        <translation>Jak się tu mam</translation>
    </message>
    <message>
        <source>It says this again.</source>
        <translation>Znów brzmi tak.</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>What it said before is forgotten.</source>
        <translation>Wcześniejsze słowa są zapomniane.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Słowa</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures</source>
        <translation>
            <numerusform>{count} zdjęcie</numerusform>
            <numerusform>{count} zdjęcia</numerusform>
            <numerusform>{count} zdjęć</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsPane</name>
    <message>
        <source>Bring this back</source>
        <translation>Przywrócić tę</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Wcześniejsze wersje</translation>
    </message>
    <message>
        <source>Forget what it said before</source>
        <translation>Zapomnieć wcześniejsze słowa</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Nie, dziękuję</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Do {day}</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>Wcześniejsze słowa</translation>
    </message>
    <message>
        <source>What it said before would go for good. The moment stays as it is now.</source>
        <translation>Wcześniejsze słowa znikną na zawsze. Chwila zostanie taka, jaka jest teraz.</translation>
    </message>
    <message>
        <source>Yes, forget it</source>
        <translation>Tak, zapomnieć</translation>
    </message>
    <message>
        <source>‹ Back to the moment</source>
        <translation>‹ Do chwili</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kafelki</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>A breath</source>
        <translation>Oddech</translation>
    </message>
    <message>
        <source>Another</source>
        <extracomment>One more of its kind: another question, another thing to hold on to.</extracomment>
        <translation>Inne</translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>The letter of the key for this: it stays.</extracomment>
        <translation>B</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the one before.</extracomment>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <extracomment>A button that closes the window; it is a good thing to say.</extracomment>
        <translation>Na razie wystarczy</translation>
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
        <translation>Odłożyć to</translation>
    </message>
    <message>
        <source>Someone to reach</source>
        <translation>Do kogo się odezwać</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>The name of the key: the space bar.</extracomment>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Without the breath</source>
        <translation>Bez oddechu</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>A few things that met you on the way.</source>
        <translation>Kilka rzeczy, które stanęły ci na drodze.</translation>
    </message>
    <message>
        <source>Here it is as you wrote it.</source>
        <translation>Oto ona, twoimi słowami.</translation>
    </message>
    <message>
        <source>Nothing to do with it. It is only here again.</source>
        <translation>Nic z tym nie jest do zrobienia. Po prostu znów tu jest.</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>A button: this goes out of sight, and nothing is lost.</extracomment>
        <translation>Odłożyć</translation>
    </message>
    <message>
        <source>Read it all, or let your eye rest on one.</source>
        <translation>Można przeczytać wszystko albo zatrzymać wzrok na jednej.</translation>
    </message>
    <message>
        <source>Some of what was there.</source>
        <translation>Trochę z tego, co było.</translation>
    </message>
    <message>
        <source>The week that was</source>
        <translation>Miniony tydzień</translation>
    </message>
    <message>
        <source>Whatever else the week was, this was in it.</source>
        <translation>Jakikolwiek był ten tydzień, to też w nim było.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>zdjęcie</translation>
    </message>
    <message>
        <source>appreciated: {what}</source>
        <translation>docenione: {what}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A few keys, from anywhere</source>
        <translation>Kilka klawiszy, z dowolnego miejsca</translation>
    </message>
    <message>
        <source>About every {minutes} minutes, from {starts} to {ends}, {days}.</source>
        <translation>Mniej więcej co {minutes} minut, od {starts} do {ends}, {days}.</translation>
    </message>
    <message>
        <source>Around {times}, {days}.</source>
        <translation>Około {times}, {days}.</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Rzadziej</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Częściej</translation>
    </message>
    <message>
        <source>No day of the week is chosen, so none come.</source>
        <translation>Nie wybrano dnia tygodnia, więc żadne nie przychodzą.</translation>
    </message>
    <message>
        <source>No time of the day is chosen, so none come.</source>
        <translation>Nie wybrano pory dnia, więc żadne nie przychodzą.</translation>
    </message>
    <message>
        <source>None come by themselves. All else is there as before.</source>
        <translation>Same nie przychodzą. Wszystko inne jest jak wcześniej.</translation>
    </message>
    <message>
        <source>None come while you take a break from noting.</source>
        <translation>Podczas przerwy od notowania nie przychodzą.</translation>
    </message>
    <message>
        <source>Now and then, an invitation</source>
        <translation>Od czasu do czasu zaproszenie</translation>
    </message>
    <message>
        <source>One short line, which asks for no answer. It waits for a natural break, and goes by itself.</source>
        <translation>Jedna krótka linijka, która nie prosi o odpowiedź. Czeka na naturalną przerwę i sama znika.</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Inne klawisze</translation>
    </message>
    <message>
        <source>See the welcome again</source>
        <translation>Zobaczyć powitanie jeszcze raz</translation>
    </message>
    <message>
        <source>Small good moments</source>
        <translation>Małe dobre chwile</translation>
    </message>
    <message>
        <source>The spark in the tray opens a note, too, and so does the command {command}</source>
        <translation>Notatkę otwiera też iskra w zasobniku i polecenie {command}</translation>
    </message>
    <message>
        <source>They open a place for a few words, over whatever is in front.</source>
        <translation>Otwierają miejsce na kilka słów, nad tym, co akurat jest na wierzchu.</translation>
    </message>
    <message>
        <source>This desktop shows no icons in a tray. Starting Glimmer again brings its window back, and this command opens a note: {command}</source>
        <translation>Ten pulpit nie pokazuje ikon w zasobniku. Glimmer uruchomiony jeszcze raz wraca ze swoim oknem, a notatkę otwiera to polecenie: {command}</translation>
    </message>
    <message>
        <source>Three short cards</source>
        <translation>Trzy krótkie karty</translation>
    </message>
    <message>
        <source>What a glimmer is, when invitations may come, and the keys</source>
        <translation>Czym jest promyk, kiedy mogą przychodzić zaproszenia, i klawisze</translation>
    </message>
    <message>
        <source>When they may come</source>
        <translation>Kiedy mogą przychodzić</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>codziennie</translation>
    </message>
</context>
<context>
    <name>WelcomePresenter</name>
    <message>
        <source>Esc keeps them as they are, Backspace is for none.</source>
        <translation>Esc zostawia te same, Backspace to żadne.</translation>
    </message>
    <message>
        <source>No keys are chosen.</source>
        <translation>Nie wybrano klawiszy.</translation>
    </message>
    <message>
        <source>Press {chord} now, if you like.</source>
        <translation>Jeśli chcesz, teraz można nacisnąć {chord}.</translation>
    </message>
    <message>
        <source>They work. From now on they open a note.</source>
        <translation>Działają. Od teraz otwierają notatkę.</translation>
    </message>
    <message>
        <source>Try them now, if you like: {keys}</source>
        <translation>Można je wypróbować teraz, jeśli chcesz: {keys}</translation>
    </message>
    <message>
        <source>{setting} is {value} again</source>
        <translation>{setting}: znów {value}</translation>
    </message>
</context>
<context>
    <name>WelcomeWindow</name>
    <message>
        <source>Welcome</source>
        <translation>Dobrze, że jesteś</translation>
    </message>
</context>
<context>
    <name>WhenButton</name>
    <message>
        <source>When it was; change it here</source>
        <translation>Kiedy to było; tu można zmienić</translation>
    </message>
    <message>
        <source>When: now, {time}</source>
        <translation>Kiedy: teraz, {time}</translation>
    </message>
    <message>
        <source>When: {time}</source>
        <translation>Kiedy: {time}</translation>
    </message>
</context>
<context>
    <name>WhenEditor</name>
    <message>
        <source>10 minutes ago</source>
        <translation>10 minut temu</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Data i godzina</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Użyć tego</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Kiedy to było?</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>godzinę temu</translation>
    </message>
    <message>
        <source>calendar ▾</source>
        <translation>kalendarz ▾</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
</context>
<context>
    <name>Whys</name>
    <message>
        <source>Glimmer, in the keyring of this desktop</source>
        <translation>Glimmer, w pęku kluczy tego pulpitu</translation>
    </message>
    <message>
        <source>The entry for starting with the desktop</source>
        <translation>Wpis do startu z pulpitem</translation>
    </message>
    <message>
        <source>a file in it is larger than {limit} MB</source>
        <translation>jeden z plików ma ponad {limit} MB</translation>
    </message>
    <message>
        <source>a page</source>
        <translation>strona</translation>
    </message>
    <message>
        <source>a photo of {day}, {name}</source>
        <translation>zdjęcie z {day}, {name}</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>nie udało się tego przeczytać</translation>
    </message>
    <message>
        <source>it did not do it; it opens nothing any more</source>
        <extracomment>The keyring did not take the entry of Glimmer away; the entry opens nothing.</extracomment>
        <translation>to się nie udało; wpis już niczego nie otwiera</translation>
    </message>
    <message>
        <source>it does not answer; it opens nothing any more</source>
        <extracomment>The keyring does not answer, and the entry of Glimmer in it opens nothing.</extracomment>
        <translation>nie odpowiada; wpis już niczego nie otwiera</translation>
    </message>
    <message>
        <source>it does not say when it was</source>
        <translation>nie wiadomo, kiedy to było</translation>
    </message>
    <message>
        <source>it has too many files: more than {limit}</source>
        <translation>jest w tym zbyt wiele plików: ponad {limit}</translation>
    </message>
    <message>
        <source>it holds backups under another passphrase; another folder works</source>
        <translation>są tam kopie pod innym hasłem; inny folder się nada</translation>
    </message>
    <message>
        <source>it holds backups without a passphrase; another folder works</source>
        <translation>są tam kopie bez hasła; inny folder się nada</translation>
    </message>
    <message>
        <source>it is a file, not a folder</source>
        <translation>to plik, nie folder</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>to folder</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>to dowiązanie symboliczne</translation>
    </message>
    <message>
        <source>it is damaged, or not what it seems to be</source>
        <translation>jest uszkodzony albo nie tym, czym się wydaje</translation>
    </message>
    <message>
        <source>it is in the journal&apos;s own folder, so it would be no second copy</source>
        <translation>jest w folderze samego dziennika, więc nie byłaby to druga kopia</translation>
    </message>
    <message>
        <source>it is larger than a photo may be</source>
        <extracomment>A picture that a diary brings.</extracomment>
        <translation>jest większe, niż może być zdjęcie</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>jest zamknięty hasłem</translation>
    </message>
    <message>
        <source>it is locked; it opens nothing any more</source>
        <extracomment>The keyring is locked, and the entry of Glimmer in it opens nothing.</extracomment>
        <translation>jest zablokowany; wpis już niczego nie otwiera</translation>
    </message>
    <message>
        <source>it is no diary that Glimmer knows</source>
        <translation>to nie dziennik, który Glimmer zna</translation>
    </message>
    <message>
        <source>it is not a JPEG, PNG or WebP picture</source>
        <translation>to nie obraz JPEG, PNG ani WebP</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>to nie zwykły plik</translation>
    </message>
    <message>
        <source>it is not plain text (UTF-8)</source>
        <translation>to nie zwykły tekst (UTF-8)</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <extracomment>All of these stand in brackets behind a sentence such as “{path} could not be written”, or behind a colon.</extracomment>
        <translation>jest tylko do odczytu</translation>
    </message>
    <message>
        <source>it is too long: more than {limit} characters</source>
        <translation>jest za długie: ponad {limit} znaków</translation>
    </message>
    <message>
        <source>it was damaged or changed after it was made</source>
        <translation>została później uszkodzona albo zmieniona</translation>
    </message>
    <message>
        <source>it would take more than half of the free disk</source>
        <translation>zajęłoby ponad połowę wolnego dysku</translation>
    </message>
    <message>
        <source>its date cannot be read</source>
        <translation>nie da się odczytać daty</translation>
    </message>
    <message>
        <source>its date could be one of two days; 2026-11-22 is always clear</source>
        <translation>data może oznaczać jeden z dwóch dni; 2026-11-22 jest zawsze jasne</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>strona {number}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>wiersz {number}</translation>
    </message>
    <message>
        <source>the desktop does not answer</source>
        <translation>pulpit nie odpowiada</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>dysk jest pełny</translation>
    </message>
    <message>
        <source>the folder above it is not there</source>
        <translation>nie ma folderu nad nim</translation>
    </message>
    <message>
        <source>the page of {time}</source>
        <translation>strona z {time}</translation>
    </message>
    <message>
        <source>the way to the program is too long for it</source>
        <translation>ścieżka do programu jest za długa</translation>
    </message>
    <message>
        <source>there is no keyring just now; it opens nothing any more</source>
        <translation>teraz nie ma pęku kluczy; wpis już niczego nie otwiera</translation>
    </message>
    <message>
        <source>there is no page in it</source>
        <translation>nie ma w tym żadnej strony</translation>
    </message>
    <message>
        <source>there is no such day or time</source>
        <translation>nie ma takiego dnia albo godziny</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>nic w tym nie ma</translation>
    </message>
    <message>
        <source>too many of its pages cannot be read: more than {limit}</source>
        <translation>zbyt wielu stron nie da się przeczytać: ponad {limit}</translation>
    </message>
    <message>
        <source>what was written there is not what can be read</source>
        <translation>to, co zapisano, czyta się inaczej</translation>
    </message>
    <message>
        <source>{name} is not in it</source>
        <translation>nie ma w tym {name}</translation>
    </message>
    <message>
        <source>{name}, day {day}</source>
        <translation>{name}, dzień {day}</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name}, strona {number}</translation>
    </message>
</context>
<context>
    <name>WordField</name>
    <message>
        <source>This is {length} characters long, and {limit} fit into one word.</source>
        <translation>To ma {length} znaków, a w jednym słowie mieści się {limit}.</translation>
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
        <translation>Słowa, które pasują</translation>
    </message>
</context>
<context>
    <name>WordOrder</name>
    <message>
        <source>{word} (hidden)</source>
        <translation>{word} (ukryte)</translation>
    </message>
    <message>
        <source>{word}, starred</source>
        <translation>{word}, z gwiazdką</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A passphrase has {limit} characters or more; a few plain words make a good one.</source>
        <translation>Hasło ma co najmniej {limit} znaków; dobre jest kilka zwykłych słów.</translation>
    </message>
    <message>
        <source>A value in it</source>
        <translation>Wartość, która w tym jest</translation>
    </message>
    <message>
        <source>Always a good answer</source>
        <translation>Zawsze dobra odpowiedź</translation>
    </message>
    <message>
        <source>Another backup or restore is under way. Once it is through, there can be one more.</source>
        <translation>Trwa inne kopiowanie albo przywracanie. Gdy się skończy, może być następne.</translation>
    </message>
    <message>
        <source>Another program is using the journal at the moment. Your words stay here; try again soon.</source>
        <translation>Dziennika używa teraz inny program. Twoje słowa zostają tutaj; za chwilę może się udać.</translation>
    </message>
    <message>
        <source>Another version of Glimmer is running. Quit it from its tray menu, then start this one.</source>
        <translation>Działa inna wersja Glimmera. Pomoże zakończyć ją z menu w zasobniku, a potem uruchomić tę.</translation>
    </message>
    <message>
        <source>Calm, present, connected</source>
        <translation>Spokojnie, obecnie, blisko ludzi</translation>
    </message>
    <message>
        <source>Full of energy, and it does not feel safe</source>
        <translation>Pełno energii i nie czuć, że jest bezpiecznie</translation>
    </message>
    <message>
        <source>Full of energy, and it feels safe</source>
        <translation>Pełno energii i czuć, że jest bezpiecznie</translation>
    </message>
    <message>
        <source>How it felt in my body</source>
        <translation>Jak to było w moim ciele</translation>
    </message>
    <message>
        <source>I felt</source>
        <extracomment>The heading over: seen, heard, understood, welcomed.</extracomment>
        <translation>Czuję, że</translation>
    </message>
    <message>
        <source>In my body</source>
        <translation>W moim ciele</translation>
    </message>
    <message>
        <source>It felt</source>
        <extracomment>The heading over words such as: safe, warm, connected.</extracomment>
        <translation>Było</translation>
    </message>
    <message>
        <source>Little energy, and it does not feel safe</source>
        <translation>Mało energii i nie czuć, że jest bezpiecznie</translation>
    </message>
    <message>
        <source>Little energy, and it feels safe</source>
        <translation>Mało energii i czuć, że jest bezpiecznie</translation>
    </message>
    <message>
        <source>Nothing is here yet. One word is enough.</source>
        <translation>Nic tu jeszcze nie ma. Wystarczy jedno słowo.</translation>
    </message>
    <message>
        <source>Nothing was removed: some moments or photos are not as they were kept, and an older backup may have them whole. In a terminal, glimmer doctor says which.</source>
        <translation>Nic nie zostało usunięte: niektóre chwile lub zdjęcia są inne niż te zachowane, a starsza kopia może mieć je całe. W terminalu glimmer doctor powie, które.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. Nothing was changed.</source>
        <translation>Przerwane, zgodnie z życzeniem. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>That moment is not there any more.</source>
        <translation>Tej chwili już nie ma.</translation>
    </message>
    <message>
        <source>The disk is full. With a little room made on it, this can be kept.</source>
        <translation>Dysk jest pełny. Gdy znajdzie się na nim trochę miejsca, to się zachowa.</translation>
    </message>
    <message>
        <source>The file {path} is not a Glimmer journal. Nothing in it was touched. Move it elsewhere, and a new journal can begin.</source>
        <translation>Plik {path} nie jest dziennikiem Glimmera. Nic w nim nie zostało zmienione. Gdy trafi gdzie indziej, może się zacząć nowy dziennik.</translation>
    </message>
    <message>
        <source>The journal can be read but not written to: {path}. Once the file may be changed, it works again.</source>
        <translation>Dziennik da się czytać, ale nie da się w nim pisać: {path}. Gdy będzie można zmieniać plik, znów zadziała.</translation>
    </message>
    <message>
        <source>The journal has a passphrase already.</source>
        <translation>Dziennik już ma hasło.</translation>
    </message>
    <message>
        <source>The journal has no passphrase.</source>
        <translation>Dziennik nie ma hasła.</translation>
    </message>
    <message>
        <source>The journal is locked. Once it is unlocked, this can be shown.</source>
        <translation>Dziennik jest zablokowany. Gdy się odblokuje, będzie można to pokazać.</translation>
    </message>
    <message>
        <source>The journal {path} cannot be read as it is. Nothing in it was overwritten. In a terminal, glimmer doctor --repair makes a new one of all that can be read, and keeps the file as it is.</source>
        <translation>Dziennika {path} nie da się teraz przeczytać. Nic w nim nie zostało nadpisane. W terminalu glimmer doctor --repair robi nowy ze wszystkiego, co da się przeczytać, a plik zostawia, jaki jest.</translation>
    </message>
    <message>
        <source>The journal {path} was moved or replaced meanwhile. Once it is back, this can be kept; to use the file that is there now, copy your words, quit Glimmer and start it again.</source>
        <translation>Dziennik {path} został w międzyczasie przeniesiony albo podmieniony. Gdy wróci, to się zachowa; żeby używać pliku, który tam teraz jest, wystarczy skopiować swoje słowa, zakończyć Glimmera i uruchomić go jeszcze raz.</translation>
    </message>
    <message>
        <source>The key file {path} is damaged or not there. A copy of it lies beside each backup: put that in its place, and the journal opens.</source>
        <translation>Plik klucza {path} jest uszkodzony albo go nie ma. Jego egzemplarz leży przy każdej kopii: na tym miejscu otworzy dziennik.</translation>
    </message>
    <message>
        <source>The keyring of this desktop did not do it.</source>
        <translation>Pęk kluczy tego pulpitu tego nie zrobił.</translation>
    </message>
    <message>
        <source>The keyring of this desktop does not answer.</source>
        <translation>Pęk kluczy tego pulpitu nie odpowiada.</translation>
    </message>
    <message>
        <source>The keyring of this desktop has nothing that opens this journal.</source>
        <translation>Pęk kluczy tego pulpitu nie ma nic, co otwiera ten dziennik.</translation>
    </message>
    <message>
        <source>The keyring of this desktop is locked.</source>
        <translation>Pęk kluczy tego pulpitu jest zablokowany.</translation>
    </message>
    <message>
        <source>There are moments in this journal already, so nothing was added to it.</source>
        <translation>W tym dzienniku są już chwile, więc nic do niego nie dodano.</translation>
    </message>
    <message>
        <source>There is a file called “{name}” already. Choose another name, and both stay.</source>
        <translation>Plik o nazwie „{name}” już jest. Z inną nazwą zostaną oba.</translation>
    </message>
    <message>
        <source>There is a slip in the recovery code. Compare it with what you wrote down, group by group.</source>
        <translation>W kodzie odzyskiwania jest drobna pomyłka. Można go porównać z kartką, grupa po grupie.</translation>
    </message>
    <message>
        <source>There is no screen to show a window on. Commands work without one.</source>
        <translation>Nie ma ekranu, na którym można pokazać okno. Polecenia działają bez niego.</translation>
    </message>
    <message>
        <source>This backup cannot be brought back: {why}. Nothing was changed; another may do.</source>
        <translation>Tej kopii nie da się przywrócić: {why}. Nic się nie zmieniło; inna może się nadać.</translation>
    </message>
    <message>
        <source>This backup is under another passphrase than the journal. With Glimmer quit, “glimmer restore” asks for it on a terminal.</source>
        <translation>Ta kopia jest pod innym hasłem niż dziennik. Gdy Glimmer jest zakończony, „glimmer restore” zapyta o nie w terminalu.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could keep a key.</source>
        <translation>Ten pulpit nie ma pęku kluczy, który przechowałby klucz.</translation>
    </message>
    <message>
        <source>This did not open the journal. Small and large letters count; the recovery code opens it, too.</source>
        <translation>To nie otworzyło dziennika. Liczą się małe i wielkie litery; otwiera go też kod odzyskiwania.</translation>
    </message>
    <message>
        <source>This is {length} characters long, and {limit} fit into one moment. Two moments could hold it all.</source>
        <translation>To ma {length} znaków, a w jednej chwili mieści się {limit}. Dwie chwile pomieściłyby wszystko.</translation>
    </message>
    <message>
        <source>This journal was last opened by a newer Glimmer. Nothing in it was touched. Install the newer version to go on.</source>
        <translation>Ten dziennik otwierał ostatnio nowszy Glimmer. Nic w nim nie zostało zmienione. Z nowszą wersją można iść dalej.</translation>
    </message>
    <message>
        <source>This machine lacks {name}. {hint}</source>
        <extracomment>{name} is a library. {hint} is a whole sentence.</extracomment>
        <translation>Temu komputerowi brakuje {name}. {hint}</translation>
    </message>
    <message>
        <source>This needs {needed} MB of room beside the journal for a while. With that much free, it can be done.</source>
        <translation>Przy dzienniku przyda się na chwilę {needed} MB miejsca. Gdy tyle będzie wolne, da się to zrobić.</translation>
    </message>
    <message>
        <source>Through</source>
        <extracomment>The heading over the senses: the moment came through sight, sound, smell ...</extracomment>
        <translation>Przez</translation>
    </message>
    <message>
        <source>What did you notice?</source>
        <translation>Co zauważasz?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Co się stało?</translation>
    </message>
    <message>
        <source>What is your body saying?</source>
        <translation>Co mówi twoje ciało?</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Where in my body</source>
        <translation>Gdzie w moim ciele</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Z kim</translation>
    </message>
    <message>
        <source>body note</source>
        <translation>notatka z ciała</translation>
    </message>
    <message>
        <source>glimmer</source>
        <translation>promyk</translation>
    </message>
    <message>
        <source>lively</source>
        <extracomment>A face: full of energy, and it feels safe.</extracomment>
        <translation>ożywienie</translation>
    </message>
    <message>
        <source>not sure</source>
        <extracomment>A face: it cannot be said just now.</extracomment>
        <translation>nie wiem</translation>
    </message>
    <message>
        <source>on guard</source>
        <extracomment>A face: full of energy, and it does not feel safe; like a watchful animal. No blame and no illness in it.</extracomment>
        <translation>czujność</translation>
    </message>
    <message>
        <source>restful</source>
        <extracomment>A face: little energy, and it feels safe.</extracomment>
        <translation>wytchnienie</translation>
    </message>
    <message>
        <source>settled</source>
        <extracomment>A face: calm, present, connected. A state that passes; said of a person or of a body, without gender if you can.</extracomment>
        <translation>spokój</translation>
    </message>
    <message>
        <source>shut down</source>
        <extracomment>A face: little energy, and it does not feel safe; like a turtle in its shell. No illness in it.</extracomment>
        <translation>odcięcie</translation>
    </message>
    <message>
        <source>trigger</source>
        <extracomment>What put the body on guard. The usual word of your language in this sense.</extracomment>
        <translation>wyzwalacz</translation>
    </message>
    <message>
        <source>{limit} are starred, and that is as many as can stand out. Take a star off first.</source>
        <translation>Z gwiazdką: {limit}, więcej nie mogłoby się wyróżniać. Najpierw można zdjąć jedną gwiazdkę.</translation>
    </message>
    <message>
        <source>{path} could not be read ({why}). Is it there, and may it be opened?</source>
        <translation>Nie udało się przeczytać {path} ({why}). Czy plik tam jest i daje się otworzyć?</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). Nothing was lost; you can try again.</source>
        <translation>Nie udało się zapisać {path} ({why}). Nic nie przepadło; można spróbować jeszcze raz.</translation>
    </message>
    <message>
        <source>“{name}” could not be read as a picture. Another copy of it may work.</source>
        <translation>„{name}” nie daje się odczytać jako obraz. Inny egzemplarz może zadziałać.</translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be read here ({why}). Nothing was changed.</source>
        <translation>„{name}” to nie plik, który da się tu przeczytać ({why}). Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture that can be shown here. JPEG, PNG and WebP work.</source>
        <translation>„{name}” to nie obraz, który da się tu pokazać. Działają JPEG, PNG i WebP.</translation>
    </message>
    <message>
        <source>“{name}” is too large to take in. A smaller copy of it would work.</source>
        <translation>„{name}” jest za duże, żeby to wczytać. Mniejszy egzemplarz zadziała.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>(more than one can be true)</source>
        <translation>(może pasować więcej niż jedno)</translation>
    </message>
    <message>
        <source>Covered until it is clicked</source>
        <translation>Zakryte, dopóki się nie kliknie</translation>
    </message>
    <message>
        <source>Where I am</source>
        <translation>Gdzie jestem</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
</context>
<context>
    <name>_Offer</name>
    <message>
        <source>Add “{word}”</source>
        <translation>Dodać „{word}”</translation>
    </message>
</context>
</TS>
