<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Album</name>
    <message>
        <source>Moments</source>
        <translation>Moments</translation>
    </message>
</context>
<context>
    <name>AppreciatedField</name>
    <message>
        <source>+ I appreciate this</source>
        <translation>+ J’apprécie ceci</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>What for? It may stay open.</source>
        <translation>Pourquoi&#xa0;? Cela peut rester ouvert.</translation>
    </message>
    <message>
        <source>this</source>
        <translation>ceci</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>An invitation</source>
        <translation>Une invitation</translation>
    </message>
</context>
<context>
    <name>AskingLess</name>
    <message>
        <source>without {what}: {count}</source>
        <translation>sans {what}&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>A new backup is made first…</source>
        <translation>Une nouvelle sauvegarde se fait d’abord…</translation>
    </message>
    <message>
        <source>A new backup of everything as it is now is made first, and looked over.</source>
        <translation>D’abord, une nouvelle sauvegarde de tout ce qui est là maintenant est faite et vérifiée.</translation>
    </message>
    <message>
        <source>Backups from before the passphrase are still in there, and anyone can read them. Under Privacy a sealed one can take their place.</source>
        <translation>Des sauvegardes d’avant la phrase secrète y sont encore, et tout le monde peut les lire. Sous Vie privée, une scellée peut prendre leur place.</translation>
    </message>
    <message>
        <source>In the second folder the same is done; older files that go: {count}.</source>
        <translation>Dans le second dossier, de même&#xa0;; anciens fichiers qui partent&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>In the second folder: {count}.</source>
        <translation>Dans le second dossier&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>In the second folder: {last}</source>
        <translation>Dans le second dossier&#xa0;: {last}</translation>
    </message>
    <message>
        <source>It is on the same disk as your moments; one elsewhere helps when a disk breaks.</source>
        <translation>Il est sur le même disque que tes moments&#xa0;; un autre, ailleurs, aide le jour où un disque casse.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Nothing of before can be brought back then: not what you let go, and not how a moment was.</source>
        <translation>Ensuite, rien d’avant ne peut revenir&#xa0;: ni ce que tu as laissé partir, ni ce qu’était un moment.</translation>
    </message>
    <message>
        <source>Of backups that a disk had changed, so much is whole again, from the other copy: {count}. It may be well to have an eye on that disk.</source>
        <translation>Sauvegardes qu’un disque avait altérées, et de nouveau entières grâce à l’autre copie&#xa0;: {count}. Mieux vaut peut-être garder un œil sur ce disque.</translation>
    </message>
    <message>
        <source>Older backups gone: {count}. The new one is all there is.</source>
        <translation>Anciennes sauvegardes parties&#xa0;: {count}. Il ne reste que la nouvelle.</translation>
    </message>
    <message>
        <source>Older backups in the second folder that a disk has changed: {count}. The newest one is whole; it may be well to have an eye on that disk.</source>
        <translation>Anciennes sauvegardes du second dossier qu’un disque a altérées&#xa0;: {count}. La plus récente est entière&#xa0;; mieux vaut peut-être garder un œil sur ce disque.</translation>
    </message>
    <message>
        <source>Older backups still hold it, until they go by themselves</source>
        <translation>Les anciennes sauvegardes l’ont encore, jusqu’à ce qu’elles partent d’elles-mêmes</translation>
    </message>
    <message>
        <source>Older backups that a disk has changed: {count}. The new one is whole; in a terminal, glimmer doctor says which are not.</source>
        <translation>Anciennes sauvegardes qu’un disque a altérées&#xa0;: {count}. La nouvelle est entière&#xa0;; dans un terminal, glimmer doctor dit lesquelles ne le sont pas.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Photos that a disk had changed are whole again, from a backup: {count}. It may be well to have an eye on that disk.</source>
        <translation>Photos qu’un disque avait altérées, et de nouveau entières grâce à une sauvegarde&#xa0;: {count}. Mieux vaut peut-être garder un œil sur ce disque.</translation>
    </message>
    <message>
        <source>So do files that were put aside beside them: {count}.</source>
        <translation>De même pour les fichiers mis de côté près d’elles&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Take it out for good</source>
        <translation>L’enlever pour de bon</translation>
    </message>
    <message>
        <source>Take it out of the backups…</source>
        <translation>L’enlever des sauvegardes…</translation>
    </message>
    <message>
        <source>The last backup</source>
        <translation>La dernière sauvegarde</translation>
    </message>
    <message>
        <source>The last backup found moments that are not as they were kept: {count}. In a terminal, glimmer doctor says which; an older backup may still have them whole.</source>
        <translation>La dernière sauvegarde a trouvé des moments qui ne sont plus tels qu’ils ont été gardés&#xa0;: {count}. Dans un terminal, glimmer doctor dit lesquels&#xa0;; une sauvegarde plus ancienne les a peut-être encore entiers.</translation>
    </message>
    <message>
        <source>The last backup found photos that are not as they were kept: {count}. In a terminal, glimmer doctor says which; an older backup may still have them whole.</source>
        <translation>La dernière sauvegarde a trouvé des photos qui ne sont plus telles qu’elles ont été gardées&#xa0;: {count}. Dans un terminal, glimmer doctor dit lesquelles&#xa0;; une sauvegarde plus ancienne les a peut-être encore entières.</translation>
    </message>
    <message>
        <source>The second folder has not been there since {since}. When it is back, copies go on by themselves. The last one in it: {last}</source>
        <translation>Le second dossier n’est plus là depuis {since}. À son retour, les copies reprendront d’elles-mêmes. La dernière qui s’y trouve&#xa0;: {last}</translation>
    </message>
    <message>
        <source>The second folder is not there just now. When it is, copies go on by themselves. The last one in it: {last}</source>
        <translation>Le second dossier n’est pas là pour l’instant. À son retour, les copies reprendront d’elles-mêmes. La dernière qui s’y trouve&#xa0;: {last}</translation>
    </message>
    <message>
        <source>The second folder is not there just now: it keeps what it has until it is back, and the next copy there takes it out.</source>
        <translation>Le second dossier n’est pas là pour l’instant&#xa0;: il garde ce qu’il a jusqu’à son retour, et la copie suivante l’en retirera.</translation>
    </message>
    <message>
        <source>The second folder still holds it. The next copy that is made there takes it out.</source>
        <translation>Le second dossier l’a encore. La prochaine copie qui s’y fera l’en retirera.</translation>
    </message>
    <message>
        <source>Then all older ones go: {count}, from {first} to {last}, with pictures that only they have.</source>
        <translation>Ensuite, toutes les anciennes partent&#xa0;: {count}, du {first} au {last}, avec les images qu’elles seules contiennent.</translation>
    </message>
    <message>
        <source>Then all older ones go: {count}, of {first}, with pictures that only they have.</source>
        <translation>Ensuite, toutes les anciennes partent&#xa0;: {count}, du {first}, avec les images qu’elles seules contiennent.</translation>
    </message>
    <message>
        <source>There is no backup of today. {why}</source>
        <translation>Il n’y a pas de sauvegarde d’aujourd’hui. {why}</translation>
    </message>
    <message>
        <source>There is no backup of today: {path} is damaged. It was left as it is, and so were older backups. In a terminal, glimmer doctor says more.</source>
        <translation>Il n’y a pas de sauvegarde d’aujourd’hui&#xa0;: {path} est abîmé. Il est resté tel quel, et les anciennes sauvegardes aussi. Dans un terminal, glimmer doctor en dit plus.</translation>
    </message>
    <message>
        <source>There is no second copy of the last backup. {why}</source>
        <translation>Il n’y a pas de seconde copie de la dernière sauvegarde. {why}</translation>
    </message>
    <message>
        <source>There is none yet. It comes by itself, in quiet minutes after the next change.</source>
        <translation>Il n’y en a pas encore. Elle viendra d’elle-même, à un moment tranquille, après le prochain changement.</translation>
    </message>
    <message>
        <source>Under way: {done} of {total} looked at or copied…</source>
        <translation>En cours&#xa0;: {done} sur {total} vérifiés ou copiés…</translation>
    </message>
    <message>
        <source>What is in the bin stays in it. Exports, and backups in other folders, a second folder of before too, are left alone. A disk may keep traces of a file until it needs the room, and who syncs a folder may keep versions of it.</source>
        <translation>Ce qui est dans la corbeille y reste. Les exports et les sauvegardes dans d’autres dossiers, ancien second dossier compris, ne sont pas touchés. Un disque peut garder des traces d’un fichier tant qu’il n’en réutilise pas la place, et le service qui synchronise un dossier peut en garder des versions.</translation>
    </message>
    <message>
        <source>What you let go for good</source>
        <translation>Ce que tu as laissé partir pour de bon</translation>
    </message>
    <message>
        <source>What you let go for good is still in there; the next copy takes it out.</source>
        <translation>Ce que tu as laissé partir pour de bon y est encore&#xa0;; la prochaine copie l’en retirera.</translation>
    </message>
    <message>
        <source>Your moments and the backup beside them are whole. Only the copy could not be written to {path} ({why}). Once it can, the next change brings it.</source>
        <translation>Tes moments et la sauvegarde à côté d’eux sont entiers. Seule la copie n’a pas pu s’écrire dans {path} ({why}). Dès que ce sera possible, le prochain changement l’apportera.</translation>
    </message>
    <message>
        <source>Your moments and the backup beside them are whole. Only the copy could not be written: {path} lets nothing be written. Once it does, the next change brings it.</source>
        <translation>Tes moments et la sauvegarde à côté d’eux sont entiers. Seule la copie n’a pas pu s’écrire&#xa0;: {path} ne laisse rien écrire. Dès qu’il le permettra, le prochain changement l’apportera.</translation>
    </message>
    <message>
        <source>Your moments and the backup beside them are whole. Only the copy in {path} found no room. With a little room made there, the next change brings it.</source>
        <translation>Tes moments et la sauvegarde à côté d’eux sont entiers. Seule la copie dans {path} n’a pas trouvé de place. Avec un peu de place là-bas, le prochain changement l’apportera.</translation>
    </message>
    <message>
        <source>Your moments are kept as always. Only today&apos;s backup could not be written to {path} ({why}). Once it can, the next change brings one.</source>
        <translation>Tes moments sont gardés comme toujours. Seule la sauvegarde d’aujourd’hui n’a pas pu s’écrire dans {path} ({why}). Dès que ce sera possible, le prochain changement en apportera une.</translation>
    </message>
    <message>
        <source>Your moments are kept as always. Only today&apos;s backup could not be written: {path} lets nothing be written. Once it does, the next change brings one.</source>
        <translation>Tes moments sont gardés comme toujours. Seule la sauvegarde d’aujourd’hui n’a pas pu s’écrire&#xa0;: {path} ne laisse rien écrire. Dès qu’il le permettra, le prochain changement en apportera une.</translation>
    </message>
    <message>
        <source>Your moments are kept as always. Only today&apos;s backup found no room: the disk with {path} is full. With a little room made there, the next change brings one.</source>
        <translation>Tes moments sont gardés comme toujours. Seule la sauvegarde d’aujourd’hui n’a pas trouvé de place&#xa0;: le disque de {path} est plein. Avec un peu de place, le prochain changement en apportera une.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune encore</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message>
        <source>Hear it</source>
        <translation>L’écouter</translation>
    </message>
    <message>
        <source>Nothing on this computer can play it.</source>
        <translation>Rien, sur cet ordinateur, ne peut la faire entendre.</translation>
    </message>
    <message>
        <source>One soft sound, with the card or as a pause ends, where that is chosen</source>
        <translation>Un son doux, avec la carte ou à la fin d’une pause, là où c’est choisi</translation>
    </message>
    <message>
        <source>The bell</source>
        <translation>La cloche</translation>
    </message>
</context>
<context>
    <name>BesidePane</name>
    <message>
        <source>Fold away what was hard</source>
        <translation>Replier ce qui était difficile</translation>
    </message>
    <message>
        <source>Show what was hard, too</source>
        <translation>Montrer aussi le difficile</translation>
    </message>
    <message>
        <source>There is more of this day in the gallery.</source>
        <translation>La galerie en a plus sur ce jour.</translation>
    </message>
</context>
<context>
    <name>BinView</name>
    <message>
        <source>Bring back</source>
        <translation>Faire revenir</translation>
    </message>
    <message>
        <source>Empty for good …</source>
        <translation>Vider pour de bon …</translation>
    </message>
    <message>
        <source>Empty it for good</source>
        <translation>La vider pour de bon</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>La laisser ainsi</translation>
    </message>
    <message>
        <source>Let go lately</source>
        <translation>Partis récemment</translation>
    </message>
    <message>
        <source>Nothing was let go lately.</source>
        <translation>Rien n’est parti récemment.</translation>
    </message>
    <message>
        <source>To the gallery</source>
        <translation>Vers la galerie</translation>
    </message>
    <message>
        <source>What is let go stays here for 30 days.</source>
        <translation>Ce qu’on laisse partir reste ici 30 jours.</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>sans mots</translation>
    </message>
    <message>
        <source>{moments} would be gone for good, pictures and all. Nothing here could bring that back; backups from before would still hold it, until it is taken out of them, too (Settings, Keeping).</source>
        <translation>Partiraient pour de bon, images comprises&#xa0;: {moments}. Rien ici ne pourrait les faire revenir&#xa0;; les sauvegardes d’avant les auraient encore, jusqu’à ce qu’on les en retire aussi (Réglages, Garder).</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>A folder of pictures</source>
        <translation>Un dossier d’images</translation>
    </message>
    <message>
        <source>Already here: {count}.</source>
        <translation>Déjà là&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>As moments on the days they were taken</source>
        <translation>Comme moments, aux jours où elles ont été prises</translation>
    </message>
    <message>
        <source>Bring in pictures…</source>
        <translation>Faire entrer des images…</translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation>Laissés de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>One picture came in, {days}.</source>
        <translation>Une image est entrée, {days}.</translation>
    </message>
    <message>
        <source>One picture would come in, {days}.</source>
        <translation>Une image entrerait, {days}.</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>Il n’y a rien de nouveau dedans.</translation>
    </message>
    <message>
        <source>Without a date of their own, on the day of the file: {count}.</source>
        <translation>Sans date à elles, au jour du fichier&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>damaged, cut short, or closed to us</source>
        <translation>abîmé, incomplet, ou fermé pour nous</translation>
    </message>
    <message>
        <source>larger than a photo may be ({limit})</source>
        <translation>plus grand qu’une photo ne peut l’être ({limit})</translation>
    </message>
    <message>
        <source>not a JPEG, PNG or WebP picture</source>
        <translation>pas une image JPEG, PNG ou WebP</translation>
    </message>
    <message numerus="yes">
        <source>of {days} days from {first} to {last}</source>
        <translation>
            <numerusform>de {days} jour, du {first} au {last}</numerusform>
            <numerusform>de {days} jours, du {first} au {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation>du {day}</translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures came in as one moment, {days}.</source>
        <translation>
            <numerusform>{photos} image est entrée en un seul moment, {days}.</numerusform>
            <numerusform>{photos} images sont entrées en un seul moment, {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures came in as {moments}, {days}.</source>
        <translation>
            <numerusform>{photos} image est entrée ({moments}), {days}.</numerusform>
            <numerusform>{photos} images sont entrées ({moments}), {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures would come in as one moment, {days}.</source>
        <translation>
            <numerusform>{photos} image entrerait en un seul moment, {days}.</numerusform>
            <numerusform>{photos} images entreraient en un seul moment, {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures would come in as {moments}, {days}.</source>
        <translation>
            <numerusform>{photos} image entrerait ({moments}), {days}.</numerusform>
            <numerusform>{photos} images entreraient ({moments}), {days}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringingFrame</name>
    <message>
        <source>Bring them in</source>
        <translation>Les faire entrer</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>What is left out, and why</source>
        <translation>Ce qui reste de côté, et pourquoi</translation>
    </message>
</context>
<context>
    <name>BringingPresenter</name>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation>Arrêté. Tout est comme avant.</translation>
    </message>
    <message>
        <source>Taken back: {count}, in the bin for 30 days.</source>
        <translation>Défait&#xa0;: {count}, dans la corbeille pour 30 jours.</translation>
    </message>
</context>
<context>
    <name>BringingWindow</name>
    <message>
        <source>A folder of pictures</source>
        <translation>Un dossier d’images</translation>
    </message>
    <message>
        <source>A folder of pictures comes in as moments on the days they were taken.</source>
        <translation>Les images d’un dossier entrent comme moments, aux jours où elles ont été prises.</translation>
    </message>
    <message>
        <source>Bring in pictures</source>
        <translation>Faire entrer des images</translation>
    </message>
    <message>
        <source>Bringing them in …</source>
        <translation>Les images entrent …</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Looking at the pictures …</source>
        <translation>Lecture des images …</translation>
    </message>
    <message>
        <source>Pictures of one minute as one moment</source>
        <translation>Les images d’une même minute en un moment</translation>
    </message>
    <message>
        <source>Where they were taken is not kept.</source>
        <translation>Le lieu où elles ont été prises n’est pas gardé.</translation>
    </message>
</context>
<context>
    <name>BrokenAnywhere</name>
    <message>
        <source>What was noted</source>
        <translation>Ce qui a été noté</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>The year after</source>
        <translation>L’année suivante</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>L’année précédente</translation>
    </message>
</context>
<context>
    <name>CameBackRow</name>
    <message>
        <source>+ it came again</source>
        <translation>+ c’est revenu</translation>
    </message>
</context>
<context>
    <name>CameBeforeRow</name>
    <message>
        <source>+ what came before</source>
        <translation>+ ce qui précédait</translation>
    </message>
    <message>
        <source>No other moments yet</source>
        <translation>Pas encore d’autres moments</translation>
    </message>
    <message>
        <source>a moment</source>
        <extracomment>Stands in the place of the words of a moment that has none.</extracomment>
        <translation>un moment</translation>
    </message>
</context>
<context>
    <name>CapturePresenter</name>
    <message>
        <source>A picture is still on its way. Then this is kept.</source>
        <translation>Une image est encore en chemin. Après, ce sera gardé.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Kept. What came after it is still here.</source>
        <translation>Gardé. Ce qui est venu après est encore là.</translation>
    </message>
    <message>
        <source>Put away. What is said waits here.</source>
        <translation>Rangé. Ce qui est dit attend ici.</translation>
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
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>Noter une lueur</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>signe</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>A page, and what was noted today.</source>
        <translation>Une page, et ce qui a été noté aujourd’hui.</translation>
    </message>
    <message>
        <source>A pause, if you would like.</source>
        <translation>Une pause, si tu veux.</translation>
    </message>
    <message>
        <source>Rest for a while</source>
        <translation>Un temps de repos</translation>
    </message>
    <message>
        <source>Rest for a while ▾</source>
        <translation>Un temps de repos ▾</translation>
    </message>
    <message>
        <source>Settings can change it again at any time.</source>
        <translation>Les Réglages peuvent toujours changer cela.</translation>
    </message>
</context>
<context>
    <name>CardPreview</name>
    <message>
        <source>The card</source>
        <translation>La carte</translation>
    </message>
</context>
<context>
    <name>CardWindow</name>
    <message>
        <source>An invitation</source>
        <translation>Une invitation</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Note a glimmer with this value</source>
        <translation>Noter une lueur avec cette valeur</translation>
    </message>
</context>
<context>
    <name>ChordButton</name>
    <message>
        <source>Listening. Esc keeps them, Backspace is for none.</source>
        <translation>À l’écoute. Échap les garde, Retour arrière n’en met aucune.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Other programs use that. One more: Ctrl, Alt or Super?</source>
        <translation>D’autres programmes s’en servent. Une de plus&#xa0;: Ctrl, Alt ou Super&#xa0;?</translation>
    </message>
    <message>
        <source>Press the keys …</source>
        <translation>Touches attendues …</translation>
    </message>
    <message>
        <source>Press to choose other keys</source>
        <translation>Appuyer ici pour choisir d’autres touches</translation>
    </message>
    <message>
        <source>With Ctrl, Alt or Super, please</source>
        <translation>Avec Ctrl, Alt ou Super, s’il te plaît</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>It opens a Glimmer journal whose passphrase was forgotten.</source>
        <translation>Il ouvre un journal Glimmer dont la phrase secrète est oubliée.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
</context>
<context>
    <name>Copied</name>
    <message>
        <source>And also: {words}</source>
        <translation>Et aussi&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>CropSurface</name>
    <message>
        <source>The part of the picture that shows</source>
        <translation>La partie visible de l’image</translation>
    </message>
    <message>
        <source>{width} by {height}, {x} from the left, {y} from the top. Arrows move it, with Shift they make it larger or smaller.</source>
        <translation>{width} sur {height}, à {x} de la gauche, à {y} du haut. Les flèches la déplacent&#xa0;; avec Maj, elles l’agrandissent ou la réduisent.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>1 moment</source>
        <translation>1 moment</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Aujourd’hui, {time}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message numerus="yes">
        <source>{count} moments</source>
        <translation>
            <numerusform>{count} moment</numerusform>
            <numerusform>{count} moments</numerusform>
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
        <translation>{weekday} {day}</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>A diary of another program</source>
        <translation>Un journal d’un autre programme</translation>
    </message>
    <message>
        <source>A mood</source>
        <translation>Une humeur</translation>
    </message>
    <message>
        <source>A title</source>
        <translation>Un titre</translation>
    </message>
    <message>
        <source>Already here: {count}.</source>
        <translation>Déjà là&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Bring in a diary…</source>
        <translation>Faire entrer un journal…</translation>
    </message>
    <message>
        <source>Day One, Daylio, jrnl, RedNotebook and others</source>
        <translation>Day One, Daylio, jrnl, RedNotebook et d’autres</translation>
    </message>
    <message>
        <source>Kept as words under the text: {names}</source>
        <translation>Gardé en mots sous le texte&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation>Laissés de côté&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>One page of {program} came in, {days}.</source>
        <translation>Une page de {program} est entrée, {days}.</translation>
    </message>
    <message>
        <source>One page of {program} would come in, {days}.</source>
        <translation>Une page de {program} entrerait, {days}.</translation>
    </message>
    <message>
        <source>Photos with them: {count}.</source>
        <translation>Photos avec elles&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Stays behind: {names}</source>
        <translation>Ne vient pas&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Le jour</translation>
    </message>
    <message>
        <source>The time</source>
        <translation>L’heure</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Les mots</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>Il n’y a rien de nouveau dedans.</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation>du {day}</translation>
    </message>
    <message numerus="yes">
        <source>{pages} pages of {program} came in, {days}.</source>
        <translation>
            <numerusform>{pages} page de {program} est entrée, {days}.</numerusform>
            <numerusform>{pages} pages de {program} sont entrées, {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pages} pages of {program} would come in, {days}.</source>
        <translation>
            <numerusform>{pages} page de {program} entrerait, {days}.</numerusform>
            <numerusform>{pages} pages de {program} entreraient, {days}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{where}: {why}</source>
        <translation>{where}&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>DiaryPresenter</name>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation>Arrêté. Tout est comme avant.</translation>
    </message>
    <message>
        <source>Taken back: {count}, in the bin for 30 days.</source>
        <translation>Défait&#xa0;: {count}, dans la corbeille pour 30 jours.</translation>
    </message>
</context>
<context>
    <name>DiaryWindow</name>
    <message>
        <source>A diary comes in page by page, each on its own day.</source>
        <translation>Un journal entre page par page, chacune à son jour.</translation>
    </message>
    <message>
        <source>A diary of another program</source>
        <translation>Un journal d’un autre programme</translation>
    </message>
    <message>
        <source>Bring in a diary</source>
        <translation>Faire entrer un journal</translation>
    </message>
    <message>
        <source>Bringing it in …</source>
        <translation>Le journal entre …</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Day One, Daylio, Journey, jrnl, RedNotebook, your notes, or a table.</source>
        <translation>Day One, Daylio, Journey, jrnl, RedNotebook, tes notes, ou un tableau.</translation>
    </message>
    <message>
        <source>It is a table. Which of its columns is what?</source>
        <translation>C’est un tableau. Que contient chaque colonne&#xa0;?</translation>
    </message>
    <message>
        <source>Its pages are glimmers, and may come up again</source>
        <translation>Ses pages sont des lueurs, et peuvent revenir</translation>
    </message>
    <message>
        <source>Look through it</source>
        <translation>Le parcourir</translation>
    </message>
    <message>
        <source>Looking through it …</source>
        <translation>Lecture en cours …</translation>
    </message>
    <message>
        <source>What else is in it, and what becomes of that</source>
        <translation>Ce qu’il contient d’autre, et ce que cela devient</translation>
    </message>
    <message>
        <source>What its moods are to you:</source>
        <translation>Ce que ses humeurs sont pour toi&#xa0;:</translation>
    </message>
    <message>
        <source>Without the day and the words there are no pages:</source>
        <translation>Sans le jour et les mots, pas de pages&#xa0;:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>stays a word</source>
        <translation>reste un mot</translation>
    </message>
</context>
<context>
    <name>DidNextOpener</name>
    <message>
        <source>+ what I did next</source>
        <translation>+ ce que j’ai fait ensuite</translation>
    </message>
</context>
<context>
    <name>Dragged</name>
    <message>
        <source>Pictures of the first {count} moments went along. “Into a file …” takes all.</source>
        <translation>Les images des {count} premiers moments sont du voyage. «&#xa0;Vers un fichier …&#xa0;» les prend toutes.</translation>
    </message>
</context>
<context>
    <name>DriftPresenter</name>
    <message>
        <source>Nothing drifts by yet. What you keep close will.</source>
        <translation>Rien ne passe encore. Ce que tu gardes tout près passera ici.</translation>
    </message>
    <message>
        <source>That was the last of them.</source>
        <translation>C’était le dernier.</translation>
    </message>
</context>
<context>
    <name>DriftWays</name>
    <message>
        <source>Back</source>
        <extracomment>To the one before.</extracomment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <extracomment>A button that closes the window; it is a good thing to say.</extracomment>
        <translation>Assez pour l’instant</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>The name of the key, as it stands on keyboards of your country.</extracomment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>O</source>
        <extracomment>The letter of the key that opens it: it stays.</extracomment>
        <translation>O</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>To the next one.</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
</context>
<context>
    <name>DriftWindow</name>
    <message>
        <source>Drift</source>
        <extracomment>The window where kept moments pass by slowly by themselves: floating on water, no effort.</extracomment>
        <translation>Au fil de l’eau</translation>
    </message>
    <message>
        <source>It stays here. Another key shows the ways.</source>
        <translation>Il reste là. Une autre touche montre les chemins.</translation>
    </message>
</context>
<context>
    <name>EarlierEvening</name>
    <message>
        <source>A page of {day} still lies open.</source>
        <translation>Une page est encore ouverte&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Said when something was kept: it is in the journal now. Impersonal, like “It is kept”.</extracomment>
        <translation>Gardé</translation>
    </message>
</context>
<context>
    <name>EarlierLine</name>
    <message>
        <source>Go on with it</source>
        <translation>La continuer</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>La garder telle quelle</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>La laisser pour l’instant</translation>
    </message>
</context>
<context>
    <name>EditPane</name>
    <message>
        <source>As it was</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A button: what was written is kept. To keep safe, as a thing in a drawer; the same word as in “Kept”.</extracomment>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>A picture is still on its way. Then this is kept.</source>
        <translation>Une image est encore en chemin. Après, ce sera gardé.</translation>
    </message>
    <message>
        <source>These are the changes you had begun.</source>
        <translation>Voici les changements que tu avais commencés.</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>A link there leads to {path}, which stays.</source>
        <translation>Un lien y mène à {path}, qui reste.</translation>
    </message>
    <message>
        <source>All but this is erased. It can be removed by hand:</source>
        <translation>Tout est effacé, sauf ceci, qui peut s’enlever à la main&#xa0;:</translation>
    </message>
    <message>
        <source>All that Glimmer keeps here</source>
        <translation>Tout ce que Glimmer garde ici</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Tout effacer…</translation>
    </message>
    <message>
        <source>Moments, pictures, backups and choices. What you exported stays</source>
        <translation>Moments, images, sauvegardes et choix. Ce que tu as exporté reste</translation>
    </message>
    <message>
        <source>The backups in {path} stay.</source>
        <translation>Les sauvegardes dans {path} restent.</translation>
    </message>
    <message>
        <source>There is no way back. To take your moments along, export them first. Glimmer leaves when all is gone; the program itself stays on this computer.</source>
        <translation>C’est sans retour. Pour emporter tes moments, les exporter d’abord. Glimmer se ferme quand tout est parti&#xa0;; le programme lui-même reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>These lie there too and are not from Glimmer. They go along:</source>
        <translation>Ceci s’y trouve aussi et ne vient pas de Glimmer. Cela part avec&#xa0;:</translation>
    </message>
    <message>
        <source>What you exported or printed stays where you put it. So do backups in other folders, and copies that other programs made.</source>
        <translation>Ce que tu as exporté ou imprimé reste où tu l’as mis. De même les sauvegardes dans d’autres dossiers, et les copies faites par d’autres programmes.</translation>
    </message>
    <message>
        <source>Your moments, their pictures, the backups beside them, what you chose and the log: all of it goes. That is {count} files, {size}, in these folders:</source>
        <translation>Tes moments, leurs images, les sauvegardes à côté, ce que tu as choisi et le relevé technique&#xa0;: tout part. Fichiers&#xa0;: {count}, {size}, dans ces dossiers&#xa0;:</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
</context>
<context>
    <name>ErasingWindow</name>
    <message>
        <source>All that Glimmer keeps</source>
        <translation>Tout ce que Glimmer garde</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Everything is being erased. Glimmer leaves with it.</source>
        <translation>Tout s’efface. Glimmer s’en va avec.</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Tout laisser tel quel</translation>
    </message>
    <message>
        <source>Looking at what is here …</source>
        <translation>Lecture de ce qui est là …</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Ce qui part et ce qui reste</translation>
    </message>
</context>
<context>
    <name>Evening</name>
    <message>
        <source>Its page is there at any hour</source>
        <translation>Sa page est là à toute heure</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>S’asseoir</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Ce soir</translation>
    </message>
</context>
<context>
    <name>EveningPresenter</name>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Kept. What came after it is still here.</source>
        <translation>Gardé. Ce qui est venu après est encore là.</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>Ce jour-là</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>The day it is.</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>EveningWindow</name>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Entrée</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Ce soir</translation>
    </message>
    <message>
        <source>page, faces, the day</source>
        <translation>page, visages, le jour</translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message>
        <source>Fold {face}</source>
        <translation>Replier&#xa0;: {face}</translation>
    </message>
    <message>
        <source>Fold ▴</source>
        <translation>Replier ▴</translation>
    </message>
    <message>
        <source>Show {face}</source>
        <translation>Montrer&#xa0;: {face}</translation>
    </message>
    <message>
        <source>Show ▾</source>
        <translation>Montrer ▾</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>(more than one can be true)</source>
        <translation>(plusieurs peuvent être vrais)</translation>
    </message>
    <message>
        <source>+ a value</source>
        <translation>+ une valeur</translation>
    </message>
    <message>
        <source>+ and also…</source>
        <translation>+ et aussi…</translation>
    </message>
    <message>
        <source>+ another</source>
        <translation>+ un autre</translation>
    </message>
    <message>
        <source>+ another cue</source>
        <translation>+ un autre signe</translation>
    </message>
    <message>
        <source>+ another place</source>
        <translation>+ un autre lieu</translation>
    </message>
    <message>
        <source>+ another value</source>
        <translation>+ une autre valeur</translation>
    </message>
    <message>
        <source>+ before that</source>
        <translation>+ juste avant</translation>
    </message>
    <message>
        <source>+ it felt</source>
        <translation>+ ressenti</translation>
    </message>
    <message>
        <source>+ someone else</source>
        <translation>+ quelqu’un d’autre</translation>
    </message>
    <message>
        <source>+ where</source>
        <translation>+ où</translation>
    </message>
    <message>
        <source>+ with whom</source>
        <translation>+ avec qui</translation>
    </message>
    <message>
        <source>And also</source>
        <extracomment>The heading over a second text that belongs to a moment: another truth beside the first one.</extracomment>
        <translation>Et aussi</translation>
    </message>
    <message>
        <source>Or begin with one of these</source>
        <translation>Ou commencer par l’une de celles-ci</translation>
    </message>
    <message>
        <source>Where I am</source>
        <translation>Où je suis</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Shows these moments in the gallery</source>
        <translation>Montre ces moments dans la galerie</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>By the clock</source>
        <translation>Selon l’heure</translation>
    </message>
    <message>
        <source>Leave out triggers and hard faces</source>
        <translation>Sans déclencheurs ni visages difficiles</translation>
    </message>
    <message>
        <source>Moments of</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Nothing is drawn yet, and that is fine. Once eight moments say whether something eased, what was there with them stands here.</source>
        <translation>Rien n’est dessiné encore, et c’est très bien. Dès que huit moments disent si quelque chose s’est allégé, ce qui les accompagnait sera ici.</translation>
    </message>
    <message>
        <source>Private moments and those let go are left out, and people are never counted. What was there need not be what helped.</source>
        <translation>Les moments privés et ceux qui sont partis n’y figurent pas, et les personnes ne sont jamais comptées. Ce qui était là n’est pas forcément ce qui a aidé.</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Encore {count}</translation>
    </message>
    <message>
        <source>Shows these moments in the gallery</source>
        <translation>Montre ces moments dans la galerie</translation>
    </message>
    <message>
        <source>The band shows how sure this can be with so few moments: 95 times in a hundred, it holds. Below eight, nothing is drawn.</source>
        <translation>La bande montre à quel point c’est sûr avec si peu de moments&#xa0;: elle dit vrai 95 fois sur cent. En dessous de huit, rien n’est dessiné.</translation>
    </message>
    <message>
        <source>Values they touched</source>
        <translation>Valeurs qu’ils touchaient</translation>
    </message>
    <message>
        <source>When something eased a touch, this was there</source>
        <translation>Quand quelque chose s’est un peu allégé, ceci était là</translation>
    </message>
    <message>
        <source>With triggers and hard faces</source>
        <translation>Avec déclencheurs et visages difficiles</translation>
    </message>
    <message>
        <source>all moments</source>
        <translation>tous les moments</translation>
    </message>
    <message>
        <source>the last 90 days</source>
        <translation>les 90 derniers jours</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>l’année écoulée</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>+ another</source>
        <translation>+ un autre</translation>
    </message>
    <message>
        <source>Where do you feel it?</source>
        <translation>Où le sens-tu&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Back</source>
        <extracomment>To the one before.</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>The name of the key, as it stands on keyboards of your country.</extracomment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>put away, kept as a draft</source>
        <translation>ranger, gardé en brouillon</translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation>{at} sur {of}</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>Drift</source>
        <extracomment>The window where kept moments pass by slowly by themselves: floating on water, no effort.</extracomment>
        <translation>Au fil de l’eau</translation>
    </message>
    <message>
        <source>Let go lately</source>
        <translation>Partis récemment</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Regarder en arrière</translation>
    </message>
    <message>
        <source>{keys}: on the month that is in sight</source>
        <translation>{keys}&#xa0;: sur le mois à l’écran</translation>
    </message>
    <message>
        <source>{keys}: own moments, one at a time, for a rest</source>
        <translation>{keys}&#xa0;: tes moments, un à la fois, pour te reposer</translation>
    </message>
</context>
<context>
    <name>FullPicture</name>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>Une image</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <extracomment>Keys to press together; named as on keyboards of your country (German: Strg+C).</extracomment>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>The name of the key, as it stands on keyboards of your country.</extracomment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>L’image suivante</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>L’image précédente</translation>
    </message>
    <message>
        <source>Whole</source>
        <extracomment>A button: the picture as large as the window lets all of it be seen.</extracomment>
        <translation>Entière</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>‹ Back to the gallery</source>
        <translation>‹ Retour à la galerie</translation>
    </message>
    <message>
        <source>‹ Back to the moment</source>
        <translation>‹ Retour au moment</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Nothing found for this.</source>
        <translation>Rien trouvé pour cela.</translation>
    </message>
    <message>
        <source>One word is enough to begin.</source>
        <translation>Un mot suffit pour commencer.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Take the last step back.</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{chord} notes a glimmer from anywhere.</source>
        <translation>{chord} note une lueur, d’où que ce soit.</translation>
    </message>
</context>
<context>
    <name>GalleryPresenter</name>
    <message>
        <source>Brought back</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A button, and said when it is done: to the bin, from where it can come back. Use a form that is right for both, such as a noun or an infinitive.</extracomment>
        <translation>Laissé partir</translation>
    </message>
    <message>
        <source>The bin is empty now</source>
        <translation>La corbeille est vide maintenant</translation>
    </message>
</context>
<context>
    <name>GalleryRoom</name>
    <message>
        <source>Its words are copied.</source>
        <translation>Ses mots sont copiés.</translation>
    </message>
</context>
<context>
    <name>GratitudeLine</name>
    <message>
        <source>+ another</source>
        <translation>+ autre chose</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Where do you feel it?</source>
        <translation>Où le sens-tu&#xa0;?</translation>
    </message>
</context>
<context>
    <name>GroundPicture</name>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>Une image</translation>
    </message>
</context>
<context>
    <name>GroundPresenter</name>
    <message>
        <source>No program here opens web pages. The address is {address}</source>
        <translation>Aucun programme ici n’ouvre de pages web. L’adresse est {address}</translation>
    </message>
</context>
<context>
    <name>GroundWindow</name>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation>Reprendre pied</translation>
    </message>
</context>
<context>
    <name>HelpsPage</name>
    <message>
        <source>What helps me</source>
        <translation>Ce qui m’aide</translation>
    </message>
    <message>
        <source>… and more in Glimmer</source>
        <translation>… et d’autres dans Glimmer</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Five things to see</source>
        <translation>Cinq choses à voir</translation>
    </message>
    <message>
        <source>Four things to touch</source>
        <translation>Quatre choses à toucher</translation>
    </message>
    <message>
        <source>One taste</source>
        <translation>Un goût</translation>
    </message>
    <message>
        <source>Three sounds</source>
        <translation>Trois sons</translation>
    </message>
    <message>
        <source>Two scents</source>
        <translation>Deux odeurs</translation>
    </message>
</context>
<context>
    <name>HowFar</name>
    <message>
        <source>How far it is</source>
        <translation>Où cela en est</translation>
    </message>
</context>
<context>
    <name>KeySteps</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>In COSMIC: Settings, Input Devices, Keyboard, Keyboard Shortcuts, Custom, Add Shortcut. Each of these commands gets a name and keys there.</source>
        <translation>Sous COSMIC&#xa0;: Paramètres, Périphériques d’entrée, Clavier, Raccourcis clavier, Personnalisé, Ajouter un raccourci. Chacune de ces commandes y reçoit un nom et des touches.</translation>
    </message>
    <message>
        <source>In GNOME: Settings, Keyboard, View and Customize Shortcuts, Custom Shortcuts, Add Shortcut. Each of these commands gets a name and keys there.</source>
        <translation>Sous GNOME&#xa0;: Paramètres, Clavier, Voir et personnaliser les raccourcis, Raccourcis personnalisés, Ajouter un raccourci. Chacune de ces commandes y reçoit un nom et des touches.</translation>
    </message>
    <message>
        <source>In Hyprland: these lines go into ~/.config/hypr/hyprland.conf. They work as soon as it is saved.</source>
        <translation>Sous Hyprland&#xa0;: ces lignes vont dans ~/.config/hypr/hyprland.conf. Elles servent dès qu’il est enregistré.</translation>
    </message>
    <message>
        <source>In Plasma: System Settings, Keyboard, Shortcuts, Add New, Command or Script. Each of these commands gets keys there.</source>
        <translation>Sous Plasma&#xa0;: Configuration du système, Clavier, Raccourcis, Ajouter, Commande ou script. Chacune de ces commandes y reçoit des touches.</translation>
    </message>
    <message>
        <source>In Xfce: Settings, Keyboard, Application Shortcuts, Add. Each of these commands gets keys there.</source>
        <translation>Sous Xfce&#xa0;: Paramètres, Clavier, Raccourcis d’applications, Ajouter. Chacune de ces commandes y reçoit des touches.</translation>
    </message>
    <message>
        <source>In sway: these lines go into ~/.config/sway/config. They work once sway has read it again (swaymsg reload).</source>
        <translation>Sous sway&#xa0;: ces lignes vont dans ~/.config/sway/config. Elles servent dès que sway l’a relu (swaymsg reload).</translation>
    </message>
    <message>
        <source>Keys from the desktop itself</source>
        <translation>Touches du bureau lui-même</translation>
    </message>
    <message>
        <source>This desktop binds keys to commands on a page of its own, mostly in its keyboard settings. These commands can have some.</source>
        <translation>Ce bureau lie des touches à des commandes sur une page à lui, souvent dans ses réglages du clavier. Ces commandes peuvent en avoir.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation>Reprendre pied</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>Noter une lueur</translation>
    </message>
</context>
<context>
    <name>KindSwitch</name>
    <message>
        <source>This is a {kind}</source>
        <translation>Genre&#xa0;: {kind}</translation>
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
        <translation>Un déclencheur a été noté une fois.</translation>
    </message>
    <message>
        <source>From these days</source>
        <translation>De ces jours-là</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>Ce que ça faisait</translation>
    </message>
    <message>
        <source>How it reached you</source>
        <translation>Comment c’est venu à toi</translation>
    </message>
    <message>
        <source>How it reached you then</source>
        <translation>Comment c’est venu à toi alors</translation>
    </message>
    <message numerus="yes">
        <source>It felt “{word}” %Ln times.</source>
        <translation>
            <numerusform>Ressenti «&#xa0;{word}&#xa0;»&#xa0;:&#xa0;%Ln fois.</numerusform>
            <numerusform>Ressenti «&#xa0;{word}&#xa0;»&#xa0;:&#xa0;%Ln fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>It felt “{word}” once.</source>
        <translation>Ressenti «&#xa0;{word}&#xa0;»&#xa0;: une fois.</translation>
    </message>
    <message numerus="yes">
        <source>Something came through “{word}” %Ln times.</source>
        <translation>
            <numerusform>Quelque chose est venu par «&#xa0;{word}&#xa0;»&#xa0;%Ln fois.</numerusform>
            <numerusform>Quelque chose est venu par «&#xa0;{word}&#xa0;»&#xa0;%Ln fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something came through “{word}” once.</source>
        <translation>Quelque chose est venu par «&#xa0;{word}&#xa0;» une fois.</translation>
    </message>
    <message numerus="yes">
        <source>Triggers were noted %Ln times.</source>
        <translation>
            <numerusform>Un déclencheur a été noté&#xa0;%Ln fois.</numerusform>
            <numerusform>Des déclencheurs ont été notés&#xa0;%Ln fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>What came up</source>
        <translation>Ce qui s’est montré</translation>
    </message>
    <message>
        <source>What came up then</source>
        <translation>Ce qui s’est montré alors</translation>
    </message>
    <message>
        <source>What mattered in it</source>
        <translation>Ce qui y comptait</translation>
    </message>
    <message>
        <source>What was hard</source>
        <translation>Ce qui était difficile</translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation>Où tu étais</translation>
    </message>
    <message>
        <source>Where you were then</source>
        <translation>Où tu étais alors</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Qui était là</translation>
    </message>
    <message numerus="yes">
        <source>You were here on %Ln days: “{word}”.</source>
        <translation>
            <numerusform>Tu étais ici&#xa0;%Ln jour&#xa0;: «&#xa0;{word}&#xa0;».</numerusform>
            <numerusform>Tu étais ici&#xa0;%Ln jours&#xa0;: «&#xa0;{word}&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>You were here on one day: “{word}”.</source>
        <translation>Tu étais ici un jour&#xa0;: «&#xa0;{word}&#xa0;».</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>others you named</source>
        <translation>d’autres que tu as nommés</translation>
    </message>
    <message numerus="yes">
        <source>“{face}” was there on %Ln days.</source>
        <translation>
            <numerusform>«&#xa0;{face}&#xa0;» était là&#xa0;%Ln jour.</numerusform>
            <numerusform>«&#xa0;{face}&#xa0;» était là&#xa0;%Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{face}” was there on one day.</source>
        <translation>«&#xa0;{face}&#xa0;» était là un jour.</translation>
    </message>
    <message numerus="yes">
        <source>“{word}” came up %Ln times.</source>
        <translation>
            <numerusform>«&#xa0;{word}&#xa0;» s’est montré&#xa0;%Ln fois.</numerusform>
            <numerusform>«&#xa0;{word}&#xa0;» s’est montré&#xa0;%Ln fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” came up once.</source>
        <translation>«&#xa0;{word}&#xa0;» s’est montré une fois.</translation>
    </message>
    <message numerus="yes">
        <source>“{word}” was touched %Ln times.</source>
        <translation>
            <numerusform>«&#xa0;{word}&#xa0;»&#xa0;: touché&#xa0;%Ln fois.</numerusform>
            <numerusform>«&#xa0;{word}&#xa0;»&#xa0;: touché&#xa0;%Ln fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” was touched once.</source>
        <translation>«&#xa0;{word}&#xa0;»&#xa0;: touché une fois.</translation>
    </message>
</context>
<context>
    <name>LeafHead</name>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Bas</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Gauche</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Droite</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Haut</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Un mois</translation>
    </message>
    <message>
        <source>Print it …</source>
        <translation>L’imprimer …</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Le mois suivant</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Le mois précédent</translation>
    </message>
    <message>
        <source>The whole year</source>
        <translation>Toute l’année</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>L’année suivante</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>L’année précédente</translation>
    </message>
    <message>
        <source>What is shown here, to print, to keep as a PDF, or to copy</source>
        <translation>Ce qui est montré ici, à imprimer, à garder en PDF ou à copier</translation>
    </message>
</context>
<context>
    <name>LeafPage</name>
    <message>
        <source>Fold it away again</source>
        <translation>Replier de nouveau</translation>
    </message>
    <message>
        <source>In your own words. These are counts of what you noted, nothing more.</source>
        <translation>Avec tes mots à toi. Ce sont des comptes de ce que tu as noté, rien de plus.</translation>
    </message>
    <message>
        <source>Nothing hard was noted here.</source>
        <translation>Rien de difficile n’a été noté ici.</translation>
    </message>
    <message>
        <source>Nothing is told of this month, and that is fine.</source>
        <translation>De ce mois, rien n’est raconté, et c’est très bien.</translation>
    </message>
    <message>
        <source>Nothing is told of this year, and that is fine.</source>
        <translation>De cette année, rien n’est raconté, et c’est très bien.</translation>
    </message>
    <message>
        <source>Show what was hard, too</source>
        <translation>Montrer aussi le difficile</translation>
    </message>
</context>
<context>
    <name>LeafPresenter</name>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>There is nothing here to put on paper.</source>
        <translation>Il n’y a rien ici à mettre sur papier.</translation>
    </message>
</context>
<context>
    <name>LeafSheet</name>
    <message>
        <source>Looking back</source>
        <translation>Regard en arrière</translation>
    </message>
</context>
<context>
    <name>LeftAloneList</name>
    <message>
        <source>It may come again</source>
        <translation>Peut revenir</translation>
    </message>
    <message>
        <source>It may come up again.</source>
        <translation>Cela peut revenir.</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Laissé tranquille</translation>
    </message>
    <message>
        <source>Left alone again.</source>
        <translation>Laissé tranquille de nouveau.</translation>
    </message>
    <message>
        <source>Nothing is left alone. “Not this one again”, beside what comes up, does that.</source>
        <translation>Rien n’est laissé tranquille. «&#xa0;Laisser tranquille&#xa0;», à côté de ce qui revient, sert à cela.</translation>
    </message>
    <message>
        <source>These do not come up by themselves, here or in Ground me. They are all in the gallery.</source>
        <translation>Ceux-ci ne reviennent pas d’eux-mêmes, ni ici ni dans Reprendre pied. Ils sont tous dans la galerie.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Take the last step back.</extracomment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LengthRow</name>
    <message>
        <source>+ for longer, − for shorter</source>
        <translation>+ pour allonger, − pour raccourcir</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Others like this</source>
        <translation>D’autres comme lui</translation>
    </message>
    <message>
        <source>What came after</source>
        <translation>Ce qui a suivi</translation>
    </message>
    <message>
        <source>a moment that is not here any more</source>
        <translation>un moment qui n’est plus ici</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Moments, one line each</source>
        <translation>Des moments, une ligne chacun</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>Noted while it was locked, and here now: {count}</source>
        <translation>Noté pendant que le journal était verrouillé, et là maintenant&#xa0;: {count}</translation>
    </message>
    <message>
        <source>What was noted while it was locked waits on, sealed. {why}</source>
        <translation>Ce qui a été noté pendant que le journal était verrouillé attend encore, scellé. {why}</translation>
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
        <translation>Reprendre pied</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>Noter une lueur</translation>
    </message>
    <message>
        <source>Nothing of it can be read until it is unlocked. What you note meanwhile is kept, sealed, and joins it then.</source>
        <translation>Rien ne peut en être lu tant qu’il est verrouillé. Ce que tu notes d’ici là est gardé, scellé, et le rejoindra ensuite.</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Il s’ouvre …</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Phrase secrète ou code de secours</translation>
    </message>
    <message>
        <source>The journal is locked</source>
        <translation>Le journal est verrouillé</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Asking the keyring of this desktop …</source>
        <translation>Le trousseau de ce bureau est consulté …</translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message>
        <source>Show more</source>
        <translation>Montrer plus</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>A month ago today</source>
        <translation>Il y a un mois aujourd’hui</translation>
    </message>
    <message>
        <source>A picture you kept</source>
        <translation>Une image que tu as gardée</translation>
    </message>
    <message>
        <source>A year ago today</source>
        <translation>Il y a un an aujourd’hui</translation>
    </message>
    <message>
        <source>About a month ago</source>
        <translation>Il y a un mois environ</translation>
    </message>
    <message>
        <source>About a year ago</source>
        <translation>Il y a un an environ</translation>
    </message>
    <message>
        <source>About half a year ago</source>
        <translation>Il y a six mois environ</translation>
    </message>
    <message>
        <source>About {years} years ago</source>
        <translation>Il y a {years} ans environ</translation>
    </message>
    <message>
        <source>Anything at “{name}”</source>
        <translation>Tout ce qui est à «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Anything with “{name}”</source>
        <translation>Tout ce qui est avec «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Half a year ago today</source>
        <translation>Il y a six mois aujourd’hui</translation>
    </message>
    <message>
        <source>Not this one again</source>
        <translation>Laisser tranquille</translation>
    </message>
    <message>
        <source>Nothing from {what} will come up by itself. It all stays in the gallery.</source>
        <translation>De ces jours ({what}), rien ne reviendra de soi-même. Tout reste dans la galerie.</translation>
    </message>
    <message>
        <source>Nothing with “{what}” will come up by itself. It all stays in the gallery.</source>
        <translation>Rien avec «&#xa0;{what}&#xa0;» ne reviendra de soi-même. Tout reste dans la galerie.</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>A button: this goes out of sight, and nothing is lost.</extracomment>
        <translation>Ranger</translation>
    </message>
    <message>
        <source>The week that was</source>
        <translation>La semaine passée</translation>
    </message>
    <message>
        <source>These two weeks: {days}</source>
        <translation>Ces deux semaines&#xa0;: {days}</translation>
    </message>
    <message>
        <source>This moment</source>
        <translation>Ce moment</translation>
    </message>
    <message>
        <source>This moment will not come up by itself. It stays in the gallery.</source>
        <translation>Ce moment ne reviendra pas de lui-même. Il reste dans la galerie.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>{years} years ago today</source>
        <translation>Il y a {years} ans aujourd’hui</translation>
    </message>
</context>
<context>
    <name>LookBackPresenter</name>
    <message>
        <source>It may come up again.</source>
        <translation>Cela peut revenir.</translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message>
        <source>Some of what was kept last is not in the journal any more (writes: {count}): an older file came in its place, or one beside it was taken away. What is here stays, and you can go on. A backup may have the rest; in a terminal, glimmer doctor says more.</source>
        <translation>Une partie de ce qui a été gardé en dernier n’est plus dans le journal (écritures&#xa0;: {count})&#xa0;: un fichier plus ancien a pris sa place, ou un fichier à côté a été enlevé. Ce qui est ici reste, et tu peux continuer. Une sauvegarde a peut-être le reste&#xa0;; dans un terminal, glimmer doctor en dit plus.</translation>
    </message>
    <message>
        <source>Something was kept only half, and a file that would have undone it is gone. What can be read stays, and you can go on. A backup may have the rest; in a terminal, glimmer doctor says more.</source>
        <translation>Quelque chose n’a été gardé qu’à moitié, et le fichier qui l’aurait annulé n’est plus là. Ce qui peut se lire reste, et tu peux continuer. Une sauvegarde a peut-être le reste&#xa0;; dans un terminal, glimmer doctor en dit plus.</translation>
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
        <translation>Reprendre pied</translation>
    </message>
    <message>
        <source>Invitations can come while Glimmer runs. Start it with the desktop?</source>
        <translation>Les invitations peuvent venir quand Glimmer est ouvert. Le lancer avec le bureau&#xa0;?</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Regard en arrière</translation>
    </message>
    <message>
        <source>My map</source>
        <translation>Mon paysage</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Non, merci</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>What I can count on</source>
        <translation>Sur quoi compter</translation>
    </message>
    <message>
        <source>Yes, start it</source>
        <translation>Oui, le lancer</translation>
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
        <translation>1 l’est déjà.</translation>
    </message>
    <message>
        <source>1 of them has another one and keeps it too.</source>
        <translation>1 d’entre eux en a un autre et le garde aussi.</translation>
    </message>
    <message>
        <source>All of them carry “{word}” already.</source>
        <translation>Tous portent déjà «&#xa0;{word}&#xa0;».</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Faire revenir</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>Brought back, all of them</source>
        <translation>De retour, tous</translation>
    </message>
    <message>
        <source>Done on {day}. {done}. {back}</source>
        <translation>Fait&#xa0;: {day}. {done}. {back}</translation>
    </message>
    <message>
        <source>Kept close: {moments}</source>
        <translation>Tout près&#xa0;: {moments}</translation>
    </message>
    <message>
        <source>Let go: {moments}</source>
        <translation>Laissé partir&#xa0;: {moments}</translation>
    </message>
    <message>
        <source>No longer kept close: {moments}</source>
        <translation>N’est plus gardé tout près&#xa0;: {moments}</translation>
    </message>
    <message>
        <source>No longer private: {moments}</source>
        <translation>N’est plus privé&#xa0;: {moments}</translation>
    </message>
    <message>
        <source>None is kept close.</source>
        <translation>Aucun n’est gardé tout près.</translation>
    </message>
    <message>
        <source>None is private.</source>
        <translation>Aucun n’est privé.</translation>
    </message>
    <message>
        <source>None of them carries “{word}”.</source>
        <translation>Aucun ne porte «&#xa0;{word}&#xa0;».</translation>
    </message>
    <message>
        <source>Private now: {moments}</source>
        <translation>En privé maintenant&#xa0;: {moments}</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>Arrêté. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>There is nothing here to take back.</source>
        <translation>Il n’y a rien à défaire ici.</translation>
    </message>
    <message>
        <source>They are kept close already.</source>
        <translation>Ils sont déjà gardés tout près.</translation>
    </message>
    <message>
        <source>They are private already.</source>
        <translation>Ils sont déjà privés.</translation>
    </message>
    <message>
        <source>They have changed since, and stay as they are.</source>
        <translation>Ils ont changé depuis, et restent tels quels.</translation>
    </message>
    <message>
        <source>With “{word}” now: {moments}</source>
        <translation>Avec «&#xa0;{word}&#xa0;» maintenant&#xa0;: {moments}</translation>
    </message>
    <message>
        <source>Without “{word}” now: {moments}</source>
        <translation>Sans «&#xa0;{word}&#xa0;» maintenant&#xa0;: {moments}</translation>
    </message>
    <message numerus="yes">
        <source>{count} are so already.</source>
        <translation>
            <numerusform>{count} l’est déjà.</numerusform>
            <numerusform>{count} le sont déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them have another one and keep it too.</source>
        <translation>
            <numerusform>{count} d’entre eux en a un autre et le garde aussi.</numerusform>
            <numerusform>{count} d’entre eux en ont un autre et le gardent aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}, together or not at all …</source>
        <translation>{done} sur {total}, tous ensemble ou aucun …</translation>
    </message>
    <message>
        <source>{moments} as before</source>
        <translation>Comme avant&#xa0;: {moments}</translation>
    </message>
    <message>
        <source>{moments} will be here again.</source>
        <translation>De nouveau ici&#xa0;: {moments}.</translation>
    </message>
    <message>
        <source>{moments} will be kept close.</source>
        <translation>Désormais tout près&#xa0;: {moments}.</translation>
    </message>
    <message>
        <source>{moments} will be let go. For 30 days they can be brought back.</source>
        <translation>À laisser partir&#xa0;: {moments}. Pendant 30 jours, on peut les faire revenir.</translation>
    </message>
    <message>
        <source>{moments} will be private.</source>
        <translation>Désormais en privé&#xa0;: {moments}.</translation>
    </message>
    <message>
        <source>{moments} will carry “{word}” ({family}).</source>
        <translation>Désormais avec «&#xa0;{word}&#xa0;» ({family})&#xa0;: {moments}.</translation>
    </message>
    <message>
        <source>{moments} will no longer be kept close.</source>
        <translation>Ne sera plus gardé tout près&#xa0;: {moments}.</translation>
    </message>
    <message>
        <source>{moments} will no longer be private.</source>
        <translation>Ne sera plus privé&#xa0;: {moments}.</translation>
    </message>
    <message>
        <source>{moments} will no longer carry “{word}” ({family}).</source>
        <translation>Désormais sans «&#xa0;{word}&#xa0;» ({family})&#xa0;: {moments}.</translation>
    </message>
</context>
<context>
    <name>ManyBar</name>
    <message>
        <source>1 moment chosen</source>
        <translation>1 moment choisi</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Ajouter un mot</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Drift through them</source>
        <translation>Les voir passer</translation>
    </message>
    <message>
        <source>Into a file …</source>
        <translation>Vers un fichier …</translation>
    </message>
    <message>
        <source>Keep close</source>
        <extracomment>A button: from now on this moment is near at hand, near the heart. Not “favourite”.</extracomment>
        <translation>Garder tout près</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Les laisser tels quels</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A button, and said when it is done: to the bin, from where it can come back. Use a form that is right for both, such as a noun or an infinitive.</extracomment>
        <translation>Laisser partir</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>Rendre privé</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Take a word away</source>
        <translation>Enlever un mot</translation>
    </message>
    <message numerus="yes">
        <source>{count} moments chosen</source>
        <translation>
            <numerusform>{count} moment choisi</numerusform>
            <numerusform>{count} moments choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>{family}: to add</source>
        <translation>{family}&#xa0;: ajouter</translation>
    </message>
    <message>
        <source>{family}: to take away</source>
        <translation>{family}&#xa0;: enlever</translation>
    </message>
</context>
<context>
    <name>ManyOut</name>
    <message>
        <source>Copied: {moments}.</source>
        <translation>Copié&#xa0;: {moments}.</translation>
    </message>
    <message>
        <source>Private, and not copied: {moments}.</source>
        <translation>Privé, et non copié&#xa0;: {moments}.</translation>
    </message>
</context>
<context>
    <name>ManyPresenter</name>
    <message>
        <source>Change them</source>
        <translation>Les modifier</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Les laisser partir</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>By place</source>
        <translation>Par lieu</translation>
    </message>
    <message>
        <source>By sense</source>
        <translation>Par sens</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>Par valeur</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>Ce que ça fait</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation>Dans le corps</translation>
    </message>
    <message>
        <source>What brings me here</source>
        <translation>Ce qui m’amène ici</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Ce qui aide</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>après-midi</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>soir</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>matin</translation>
    </message>
    <message>
        <source>night</source>
        <translation>nuit</translation>
    </message>
    <message>
        <source>{eased} of {noted}</source>
        <translation>{eased} sur {noted}</translation>
    </message>
    <message>
        <source>{name}: eased {count} times; between {low} and {high} in a hundred</source>
        <translation>{name}&#xa0;: allégé {count} fois&#xa0;; entre {low} et {high} sur cent</translation>
    </message>
</context>
<context>
    <name>MapField</name>
    <message>
        <source>Words from your moments for “{field}”</source>
        <translation>Mots de tes moments pour «&#xa0;{field}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>In your own words. The figures are counts of what you noted, nothing more.</source>
        <translation>Avec tes mots à toi. Les chiffres sont des comptes de ce que tu as noté, rien de plus.</translation>
    </message>
    <message>
        <source>My map</source>
        <translation>Mon paysage</translation>
    </message>
    <message>
        <source>One page of your own words, to print, to keep as a PDF, or to copy</source>
        <translation>Une page de tes propres mots, à imprimer, à garder en PDF ou à copier</translation>
    </message>
    <message>
        <source>Print one page …</source>
        <translation>Imprimer une page …</translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation>Ce qui m’aide</translation>
    </message>
</context>
<context>
    <name>MapPresenter</name>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Nothing is written under “What helps” yet.</source>
        <translation>Rien n’est encore écrit sous «&#xa0;Ce qui aide&#xa0;».</translation>
    </message>
    <message>
        <source>This is {length} characters long, and {limit} fit here. It is kept once it is shorter; nothing was cut.</source>
        <translation>Cela fait {length} caractères, et il y a place ici pour {limit}. Ce sera gardé une fois plus court&#xa0;; rien n’a été coupé.</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>Asked by</source>
        <extracomment>The heading over the question that a moment answers.</extracomment>
        <translation>La question</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>Juste avant</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>The heading over the days on which it came again.</extracomment>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>Care</source>
        <extracomment>The heading over: to me, to someone, received. Kindness, not nursing.</extracomment>
        <translation>Gentillesse</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>How safe it feels</source>
        <translation>Sentiment de sécurité</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>I appreciate</source>
        <translation>J’apprécie</translation>
    </message>
    <message>
        <source>It came</source>
        <extracomment>The heading over: by itself, as a surprise, as expected.</extracomment>
        <translation>C’est venu</translation>
    </message>
    <message>
        <source>Kept close</source>
        <extracomment>The heading over the moments that are near at hand.</extracomment>
        <translation>Gardé tout près</translation>
    </message>
    <message>
        <source>Kept close no longer</source>
        <translation>N’est plus gardé tout près</translation>
    </message>
    <message>
        <source>Looking back on</source>
        <translation>Regard sur</translation>
    </message>
    <message>
        <source>Private no longer</source>
        <translation>N’est plus privé</translation>
    </message>
    <message>
        <source>Private now</source>
        <translation>Privé maintenant</translation>
    </message>
    <message>
        <source>This moment is</source>
        <translation>Ce moment est</translation>
    </message>
    <message>
        <source>What I did next</source>
        <translation>Ce que j’ai fait ensuite</translation>
    </message>
    <message>
        <source>What came before</source>
        <translation>Ce qui précédait</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Quel genre</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Qui ou quoi</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>un lieu</translation>
    </message>
    <message>
        <source>a thing</source>
        <translation>une chose</translation>
    </message>
    <message>
        <source>a touch more (2%)</source>
        <extracomment>How safe it feels now: only a little more; the small number is a gentle joke and stays.</extracomment>
        <translation>un brin plus (2&#xa0;%)</translation>
    </message>
    <message>
        <source>almost missed</source>
        <extracomment>It was nearly overlooked.</extracomment>
        <translation>presque passé inaperçu</translation>
    </message>
    <message>
        <source>an animal</source>
        <translation>un animal</translation>
    </message>
    <message>
        <source>as a surprise</source>
        <translation>par surprise</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>comme prévu</translation>
    </message>
    <message>
        <source>both at once</source>
        <translation>les deux à la fois</translation>
    </message>
    <message>
        <source>brightening</source>
        <extracomment>What it does to the energy: it brings it up, in a good way.</extracomment>
        <translation>qui ravive</translation>
    </message>
    <message>
        <source>by itself</source>
        <extracomment>How it came: without any effort.</extracomment>
        <translation>tout seul</translation>
    </message>
    <message>
        <source>clear</source>
        <extracomment>How strong it was: between mild and strong.</extracomment>
        <translation>net</translation>
    </message>
    <message>
        <source>clearly more</source>
        <translation>nettement plus</translation>
    </message>
    <message>
        <source>faint</source>
        <translation>à peine</translation>
    </message>
    <message>
        <source>kept close</source>
        <extracomment>Said of a moment that is near at hand; agrees with “moment”.</extracomment>
        <translation>tout près</translation>
    </message>
    <message>
        <source>less</source>
        <extracomment>How safe it feels now: less than before.</extracomment>
        <translation>moins</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>léger</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>received</source>
        <extracomment>Care: kindness that one was given.</extracomment>
        <translation>reçue</translation>
    </message>
    <message>
        <source>settling</source>
        <extracomment>What it does to the energy: it brings it down, in a good way.</extracomment>
        <translation>qui apaise</translation>
    </message>
    <message>
        <source>several at once</source>
        <translation>plusieurs à la fois</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>How safe it feels now: as before.</extracomment>
        <translation>pareil</translation>
    </message>
    <message>
        <source>to me</source>
        <extracomment>Care: kindness that went to oneself.</extracomment>
        <translation>envers moi</translation>
    </message>
    <message>
        <source>to someone</source>
        <extracomment>Care: kindness that one gave.</extracomment>
        <translation>envers quelqu’un</translation>
    </message>
    <message>
        <source>with a photo</source>
        <extracomment>Said of a moment: it has a picture.</extracomment>
        <translation>avec photo</translation>
    </message>
</context>
<context>
    <name>MomentCard</name>
    <message>
        <source>and also</source>
        <translation>et aussi</translation>
    </message>
</context>
<context>
    <name>MomentFoot</name>
    <message>
        <source>Del</source>
        <extracomment>The name of the key that deletes.</extracomment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>It came again</source>
        <translation>C’est revenu</translation>
    </message>
    <message>
        <source>Keep close</source>
        <extracomment>A button: from now on this moment is near at hand, near the heart. Not “favourite”.</extracomment>
        <translation>Garder tout près</translation>
    </message>
    <message>
        <source>Kept close ♡</source>
        <translation>Tout près ♡</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A button, and said when it is done: to the bin, from where it can come back. Use a form that is right for both, such as a noun or an infinitive.</extracomment>
        <translation>Laisser partir</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>Rendre privé</translation>
    </message>
    <message>
        <source>No longer private</source>
        <translation>Ne plus garder privé</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <extracomment>Share one moment with somebody: as a card or as text.</extracomment>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Plan with it</source>
        <translation>En faire un plan</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Le suivant</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Le précédent</translation>
    </message>
</context>
<context>
    <name>MomentForm</name>
    <message>
        <source>One word is enough</source>
        <translation>Un mot suffit</translation>
    </message>
    <message>
        <source>What you noticed</source>
        <translation>Ce que tu as remarqué</translation>
    </message>
</context>
<context>
    <name>MomentWindow</name>
    <message>
        <source>A moment</source>
        <translation>Un moment</translation>
    </message>
    <message>
        <source>Let go. It can come back for 30 days.</source>
        <translation>Laissé partir. Il peut revenir pendant 30 jours.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Take the last step back.</extracomment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>OnPaper</name>
    <message>
        <source>Kept as a PDF.</source>
        <translation>Gardé en PDF.</translation>
    </message>
    <message>
        <source>“{name}” could not be printed on.</source>
        <translation>L’impression sur «&#xa0;{name}&#xa0;» n’a pas pu se faire.</translation>
    </message>
</context>
<context>
    <name>OwnLine</name>
    <message>
        <source>A line of your own</source>
        <translation>Une ligne à toi</translation>
    </message>
    <message>
        <source>A line of your own: {leaf}</source>
        <translation>Une ligne à toi&#xa0;: {leaf}</translation>
    </message>
    <message>
        <source>If you like, in your own words</source>
        <translation>Si tu veux, avec tes mots</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>+ Add a word</source>
        <translation>+ Ajouter un mot</translation>
    </message>
    <message>
        <source>A new word</source>
        <translation>Un nouveau mot</translation>
    </message>
    <message>
        <source>Another name for “{word}”</source>
        <translation>Un autre nom pour «&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Join with another</source>
        <translation>Réunir avec un autre</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Order as I use them</source>
        <translation>Ranger selon mon usage</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Montrer de nouveau</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation>Enlever l’étoile</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>The word that “{word}” becomes one with</source>
        <translation>Le mot avec lequel «&#xa0;{word}&#xa0;» se réunit</translation>
    </message>
    <message>
        <source>These are offered while you note. Whatever you change here, no moment loses what it says.</source>
        <translation>Ils te sont proposés quand tu notes. Quoi que tu changes ici, aucun moment ne perd ce qu’il dit.</translation>
    </message>
    <message>
        <source>This list has no such word: {word}</source>
        <translation>Ce mot n’est pas dans cette liste&#xa0;: {word}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Words of this list</source>
        <translation>Mots de cette liste</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>un autre ordre</translation>
    </message>
    <message>
        <source>“{word}” added</source>
        <translation>«&#xa0;{word}&#xa0;» ajouté</translation>
    </message>
    <message>
        <source>“{word}” and “{other}” are one</source>
        <translation>«&#xa0;{word}&#xa0;» et «&#xa0;{other}&#xa0;» ne font qu’un</translation>
    </message>
    <message>
        <source>“{word}” hidden</source>
        <translation>«&#xa0;{word}&#xa0;» caché</translation>
    </message>
    <message>
        <source>“{word}” is there: the two become one.</source>
        <translation>«&#xa0;{word}&#xa0;» y est déjà&#xa0;: les deux ne font plus qu’un.</translation>
    </message>
    <message>
        <source>“{word}” is “{other}” now</source>
        <translation>«&#xa0;{word}&#xa0;» est maintenant «&#xa0;{other}&#xa0;»</translation>
    </message>
    <message>
        <source>“{word}” shown again</source>
        <translation>«&#xa0;{word}&#xa0;» montré de nouveau</translation>
    </message>
    <message>
        <source>“{word}” starred</source>
        <translation>«&#xa0;{word}&#xa0;» avec étoile</translation>
    </message>
    <message>
        <source>“{word}” without its star</source>
        <translation>«&#xa0;{word}&#xa0;» sans son étoile</translation>
    </message>
    <message>
        <source>★ Star</source>
        <translation>★ Étoile</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Your page</source>
        <translation>Ta page</translation>
    </message>
</context>
<context>
    <name>PaperButton</name>
    <message>
        <source>Copy it as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Keep it as a PDF …</source>
        <translation>Garder en PDF …</translation>
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
        <translation>1 minute</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 secondes</translation>
    </message>
    <message>
        <source>3 min</source>
        <translation>3 min</translation>
    </message>
    <message>
        <source>3 minutes</source>
        <translation>3 minutes</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutes</translation>
    </message>
    <message>
        <source>A breath at your own pace, if you like. Eyes open is fine.</source>
        <translation>Un souffle à ton rythme, si tu veux. Les yeux ouverts, c’est bien aussi.</translation>
    </message>
    <message>
        <source>If you like: in as it grows, out as it shrinks. Eyes open is fine.</source>
        <translation>Si tu veux&#xa0;: inspirer quand il grandit, expirer quand il rétrécit. Les yeux ouverts, c’est bien aussi.</translation>
    </message>
    <message>
        <source>That was a minute.</source>
        <translation>Une minute a passé.</translation>
    </message>
    <message>
        <source>That was five minutes.</source>
        <translation>Cinq minutes ont passé.</translation>
    </message>
    <message>
        <source>That was more than a minute.</source>
        <translation>Plus d’une minute a passé.</translation>
    </message>
    <message>
        <source>That was more than five minutes.</source>
        <translation>Plus de cinq minutes ont passé.</translation>
    </message>
    <message>
        <source>That was more than ten seconds.</source>
        <translation>Plus de dix secondes ont passé.</translation>
    </message>
    <message>
        <source>That was more than three minutes.</source>
        <translation>Plus de trois minutes ont passé.</translation>
    </message>
    <message>
        <source>That was ten seconds.</source>
        <translation>Dix secondes ont passé.</translation>
    </message>
    <message>
        <source>That was three minutes.</source>
        <translation>Trois minutes ont passé.</translation>
    </message>
</context>
<context>
    <name>PausePresenter</name>
    <message>
        <source>Thank you. Fewer from now on.</source>
        <translation>Merci. Il y en aura moins désormais.</translation>
    </message>
</context>
<context>
    <name>PauseWindow</name>
    <message>
        <source>A pause</source>
        <translation>Une pause</translation>
    </message>
    <message>
        <source>Back to the light</source>
        <translation>Revenir à la lumière</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sortir</translation>
    </message>
    <message>
        <source>Look around instead</source>
        <translation>Plutôt regarder autour</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>Noter une lueur</translation>
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
        <translation>1 heure</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>An invitation waits for a natural break</source>
        <translation>Une invitation attend une accalmie</translation>
    </message>
    <message>
        <source>Enough invitations for today</source>
        <translation>Assez d’invitations pour aujourd’hui</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Fewer of these</source>
        <translation>Moins comme celle-ci</translation>
    </message>
    <message>
        <source>From that day on invitations come again</source>
        <translation>À partir de ce jour, les invitations reviennent</translation>
    </message>
    <message>
        <source>Invitations are off</source>
        <translation>Les invitations sont désactivées</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Next invitation around {time}</source>
        <extracomment>{time} is a time of day.</extracomment>
        <translation>Prochaine invitation vers {time}</translation>
    </message>
    <message>
        <source>No more at this time</source>
        <translation>Pas à cette heure-ci</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Pas aujourd’hui</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>Noter une lueur</translation>
    </message>
    <message>
        <source>Pause with me</source>
        <translation>Faire une pause</translation>
    </message>
    <message>
        <source>Quiet during a pause</source>
        <translation>Silence pendant une pause</translation>
    </message>
    <message>
        <source>Quiet for a little after waking up</source>
        <translation>Silence un petit moment après le réveil</translation>
    </message>
    <message>
        <source>Quiet for an hour after a note</source>
        <translation>Silence une heure après une note</translation>
    </message>
    <message>
        <source>Quiet for an hour after a pause</source>
        <translation>Silence une heure après une pause</translation>
    </message>
    <message>
        <source>Quiet for an hour after an invitation</source>
        <translation>Silence une heure après une invitation</translation>
    </message>
    <message>
        <source>Quiet for now</source>
        <translation>Silence pour l’instant</translation>
    </message>
    <message>
        <source>Quiet outside your hours</source>
        <translation>Silence en dehors de tes heures</translation>
    </message>
    <message>
        <source>Quiet until {when}</source>
        <extracomment>{when} is a time of day, “tomorrow” or a date.</extracomment>
        <translation>Silence, reprise&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Quiet while Do Not Disturb is on</source>
        <translation>Silence tant que Ne pas déranger est actif</translation>
    </message>
    <message>
        <source>Quiet while Drift is open</source>
        <translation>Silence tant que Au fil de l’eau est ouvert</translation>
    </message>
    <message>
        <source>Quiet while Ground me is open</source>
        <translation>Silence tant que Reprendre pied est ouvert</translation>
    </message>
    <message>
        <source>Quiet while a note is open</source>
        <translation>Silence tant qu’une note est ouverte</translation>
    </message>
    <message>
        <source>Quiet while a window fills the screen</source>
        <translation>Silence tant qu’une fenêtre remplit l’écran</translation>
    </message>
    <message>
        <source>Quiet while the screen is locked</source>
        <translation>Silence tant que l’écran est verrouillé</translation>
    </message>
    <message>
        <source>Quiet while the welcome is open</source>
        <translation>Silence tant que l’accueil est ouvert</translation>
    </message>
    <message>
        <source>Quiet while this machine sleeps</source>
        <translation>Silence tant que cet ordinateur dort</translation>
    </message>
    <message>
        <source>Quiet while you are away</source>
        <translation>Silence pendant ton absence</translation>
    </message>
    <message>
        <source>Quiet while your camera is on</source>
        <translation>Silence tant que ta caméra est allumée</translation>
    </message>
    <message>
        <source>Quiet while your microphone is on</source>
        <translation>Silence tant que ton micro est allumé</translation>
    </message>
    <message>
        <source>Quiet while your page is open</source>
        <translation>Silence tant que ta page est ouverte</translation>
    </message>
    <message>
        <source>Quiet while your screen is shared</source>
        <translation>Silence tant que ton écran est partagé</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Rest until</source>
        <translation>Repos jusqu’à</translation>
    </message>
    <message>
        <source>Resting for a while</source>
        <translation>En repos pour un temps</translation>
    </message>
    <message>
        <source>Resting until {when}</source>
        <extracomment>{when} is a time of day, “tomorrow” or a date.</extracomment>
        <translation>En repos, reprise&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>S’asseoir</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>Plus aucune</translation>
    </message>
    <message>
        <source>Taking a break from noting</source>
        <translation>Un temps sans noter</translation>
    </message>
    <message>
        <source>The day is here, if you would like to sit with it.</source>
        <translation>La journée est là, si tu veux t’asseoir un peu avec elle.</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>Would you like to keep these invitations, have fewer, or stop them?</source>
        <translation>Ces invitations&#xa0;: les garder, en avoir moins, ou plus aucune&#xa0;?</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>Stands in the place of {when} in “Quiet until {when}”.</extracomment>
        <translation>demain</translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>the pasted picture</source>
        <translation>l’image collée</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Add a picture</source>
        <translation>Ajouter une image</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Choisir des images</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>drop, paste
or browse</source>
        <translation>déposer, coller
ou parcourir</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>Une image</translation>
    </message>
    <message>
        <source>A picture on its way</source>
        <translation>Une image en chemin</translation>
    </message>
    <message>
        <source>Del takes it off</source>
        <translation>Suppr l’enlève</translation>
    </message>
    <message>
        <source>Enter opens it, Alt with an arrow moves it, Del takes it off</source>
        <translation>Entrée l’ouvre, Alt avec une flèche la déplace, Suppr l’enlève</translation>
    </message>
    <message>
        <source>Take off (Del)</source>
        <translation>Enlever (Suppr)</translation>
    </message>
    <message>
        <source>Take this picture off</source>
        <translation>Enlever cette image</translation>
    </message>
    <message>
        <source>{picture}, {place} of {of}</source>
        <translation>{picture}, {place} sur {of}</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Légende</translation>
    </message>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>Une image</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>In &amp;words, for who cannot see it</source>
        <translation>En &amp;mots, pour qui ne la voit pas</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Laisser comme avant</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Tourner à gauche</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Tourner à droite</translation>
    </message>
    <message>
        <source>Whole again</source>
        <translation>De nouveau entière</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>Une image</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>La montrer en grand</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Bas</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Haut</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>The name of the key that deletes.</extracomment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A button, and said when it is done: to the bin, from where it can come back. Use a form that is right for both, such as a noun or an infinitive.</extracomment>
        <translation>Laisser partir</translation>
    </message>
    <message>
        <source>Put to sleep</source>
        <translation>Endormir</translation>
    </message>
    <message>
        <source>The glimmer it came from</source>
        <translation>La lueur d’où il vient</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Wake it</source>
        <translation>Réveiller</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>endormi</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>From your glimmer: {words}</source>
        <translation>De ta lueur&#xa0;: {words}</translation>
    </message>
    <message>
        <source>I make coffee</source>
        <translation>je fais du café</translation>
    </message>
    <message>
        <source>Invitations are off just now, so nothing comes by itself.</source>
        <translation>Les invitations sont désactivées pour l’instant, alors rien ne vient de soi-même.</translation>
    </message>
    <message>
        <source>Invite me at a time</source>
        <translation>M’inviter à une heure</translation>
    </message>
    <message>
        <source>It waits for a calm moment, and an hour lies between two invitations.</source>
        <translation>Elle attend un moment calme, et une heure sépare deux invitations.</translation>
    </message>
    <message>
        <source>Keep this plan</source>
        <translation>Garder ce plan</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>The time of the invitation</source>
        <translation>L’heure de l’invitation</translation>
    </message>
    <message>
        <source>When …</source>
        <translation>Quand …</translation>
    </message>
    <message>
        <source>one breath with it</source>
        <translation>un souffle avec</translation>
    </message>
    <message>
        <source>then …</source>
        <translation>alors …</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Begin a plan with this</source>
        <translation>Commencer un plan avec ceci</translation>
    </message>
    <message>
        <source>I make coffee</source>
        <translation>je fais du café</translation>
    </message>
    <message>
        <source>I step out of the door</source>
        <translation>je passe la porte</translation>
    </message>
    <message>
        <source>I wait for the kettle</source>
        <translation>j’attends que l’eau chauffe</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>This glimmer is not here any more.</source>
        <translation>Cette lueur n’est plus ici.</translation>
    </message>
    <message>
        <source>This time is let go. The plan itself stays.</source>
        <translation>Cette heure est partie. Le plan, lui, reste.</translation>
    </message>
    <message>
        <source>When {when}, {then}</source>
        <translation>Quand {when}, {then}</translation>
    </message>
    <message>
        <source>a look at the sky</source>
        <translation>un regard vers le ciel</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>un autre ordre</translation>
    </message>
    <message>
        <source>both feet feel the floor</source>
        <translation>mes deux pieds sentent le sol</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>tous les jours</translation>
    </message>
    <message>
        <source>on no day</source>
        <translation>aucun jour</translation>
    </message>
    <message>
        <source>one breath with it</source>
        <translation>un souffle avec</translation>
    </message>
    <message>
        <source>the time of “{plan}” let go</source>
        <translation>heure de «&#xa0;{plan}&#xa0;» partie</translation>
    </message>
    <message>
        <source>“{plan}” added</source>
        <translation>«&#xa0;{plan}&#xa0;» ajouté</translation>
    </message>
    <message>
        <source>“{plan}” asleep</source>
        <translation>«&#xa0;{plan}&#xa0;» endormi</translation>
    </message>
    <message>
        <source>“{plan}” awake</source>
        <translation>«&#xa0;{plan}&#xa0;» réveillé</translation>
    </message>
    <message>
        <source>“{plan}” changed</source>
        <translation>«&#xa0;{plan}&#xa0;» modifié</translation>
    </message>
    <message>
        <source>“{plan}” let go</source>
        <translation>«&#xa0;{plan}&#xa0;» laissé partir</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>+ A new plan</source>
        <translation>+ Un nouveau plan</translation>
    </message>
    <message>
        <source>A plan ties something small to what comes anyway. Nobody asks how it went.</source>
        <translation>Un plan noue une petite chose à ce qui vient de toute façon. Personne ne demande comment ça s’est passé.</translation>
    </message>
    <message>
        <source>Glimmers you can count on</source>
        <translation>Lueurs sur lesquelles compter</translation>
    </message>
    <message>
        <source>I come to “{place}”</source>
        <translation>j’arrive à «&#xa0;{place}&#xa0;»</translation>
    </message>
    <message>
        <source>None yet, and that is fine. It might be something like this:</source>
        <translation>Aucun encore, et c’est très bien. Ce pourrait être comme ceci&#xa0;:</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Encore {count}</translation>
    </message>
</context>
<context>
    <name>PromptLine</name>
    <message>
        <source>Another</source>
        <extracomment>One more of its kind: another question, another thing to hold on to.</extracomment>
        <translation>Une autre</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Une autre question</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Without a question</source>
        <translation>Sans question</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>That is more brackets than can be followed. A few less, and it works.</source>
        <translation>Cela fait plus de parenthèses qu’on ne peut en suivre. Avec quelques-unes de moins, ça marche.</translation>
    </message>
    <message>
        <source>That is more than can be looked for at once. Up to {limit} words work.</source>
        <translation>C’est plus qu’on ne peut chercher à la fois. Jusqu’à {limit} mots, ça marche.</translation>
    </message>
    <message>
        <source>“or” waits for a word on both sides.</source>
        <translation>«&#xa0;or&#xa0;» attend un mot de chaque côté.</translation>
    </message>
    <message>
        <source>“{place}” is not a date yet. A year works, or 2026-11, or 2026-11-22.</source>
        <translation>«&#xa0;{place}&#xa0;» n’est pas encore une date. Une année va, ou 2026-11, ou 2026-11-22.</translation>
    </message>
    <message>
        <source>“{place}” is not a number yet. 3 works, or &gt;3, or &lt;=3.</source>
        <translation>«&#xa0;{place}&#xa0;» n’est pas encore un nombre. 3 va, ou &gt;3, ou &lt;=3.</translation>
    </message>
    <message>
        <source>“{place}” is not among them: “{name}:” can be {known}.</source>
        <translation>«&#xa0;{place}&#xa0;» n’en fait pas partie&#xa0;: «&#xa0;{name}:&#xa0;» peut être {known}.</translation>
    </message>
    <message>
        <source>“{place}” waits for a word after it.</source>
        <translation>«&#xa0;{place}&#xa0;» attend un mot après.</translation>
    </message>
    <message>
        <source>“{place}”: there is no “{name}:”. There are {known}.</source>
        <translation>«&#xa0;{place}&#xa0;»&#xa0;: il n’y a pas de «&#xa0;{name}:&#xa0;». Il y a {known}.</translation>
    </message>
    <message>
        <source>“{place}”: this bracket closes nothing. Without it, it works.</source>
        <translation>«&#xa0;{place}&#xa0;»&#xa0;: cette parenthèse ne ferme rien. Sans elle, ça marche.</translation>
    </message>
    <message>
        <source>“{place}”: this bracket is not closed yet.</source>
        <translation>«&#xa0;{place}&#xa0;»&#xa0;: cette parenthèse n’est pas encore fermée.</translation>
    </message>
    <message>
        <source>“{place}”: this quotation mark is not closed yet.</source>
        <translation>«&#xa0;{place}&#xa0;»&#xa0;: ce guillemet n’est pas encore fermé.</translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message>
        <source>A month</source>
        <translation>Un mois</translation>
    </message>
    <message>
        <source>A year ago ({month})</source>
        <translation>Il y a un an ({month})</translation>
    </message>
    <message>
        <source>Another, by typing</source>
        <translation>Autre chose, au clavier</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Peu importe</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>The day it is.</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>signe</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>more</source>
        <extracomment>The name of a menu with whatever else can be looked for.</extracomment>
        <translation>autres</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>when</source>
        <extracomment>The name of a menu: in which time.</extracomment>
        <translation>quand</translation>
    </message>
    <message>
        <source>with</source>
        <extracomment>The name of a menu: with whom.</extracomment>
        <translation>avec qui</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source> and </source>
        <extracomment>Between two parts of a search, with the spaces around it.</extracomment>
        <translation> et </translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two parts of a search, with the spaces around it.</extracomment>
        <translation> ou </translation>
    </message>
    <message>
        <source>before that {face}</source>
        <translation>juste avant, {face}</translation>
    </message>
    <message>
        <source>before {when}</source>
        <translation>avant {when}</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>revenu</translation>
    </message>
    <message numerus="yes">
        <source>came back less than {count} times</source>
        <translation>
            <numerusform>revenu moins de {count} fois</numerusform>
            <numerusform>revenu moins de {count} fois</numerusform>
        </translation>
    </message>
    <message>
        <source>came back more than once</source>
        <translation>revenu plus d’une fois</translation>
    </message>
    <message numerus="yes">
        <source>came back more than {count} times</source>
        <translation>
            <numerusform>revenu plus de {count} fois</numerusform>
            <numerusform>revenu plus de {count} fois</numerusform>
        </translation>
    </message>
    <message>
        <source>came back once</source>
        <translation>revenu une fois</translation>
    </message>
    <message>
        <source>came back once at most</source>
        <translation>revenu une fois au plus</translation>
    </message>
    <message numerus="yes">
        <source>came back {count} times</source>
        <translation>
            <numerusform>revenu {count} fois</numerusform>
            <numerusform>revenu {count} fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came back {count} times at most</source>
        <translation>
            <numerusform>revenu {count} fois au plus</numerusform>
            <numerusform>revenu {count} fois au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came back {count} times or more</source>
        <translation>
            <numerusform>revenu {count} fois ou plus</numerusform>
            <numerusform>revenu {count} fois ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>company “{word}”</source>
        <translation>compagnie «&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>cue “{word}”</source>
        <translation>signe «&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>from {when} on</source>
        <translation>depuis {when}</translation>
    </message>
    <message>
        <source>never came back</source>
        <translation>jamais revenu</translation>
    </message>
    <message>
        <source>not {what}</source>
        <extracomment>{what} is a part of a search, such as: cue “tea”.</extracomment>
        <translation>pas {what}</translation>
    </message>
    <message>
        <source>place “{word}”</source>
        <translation>lieu «&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>quality “{word}”</source>
        <translation>qualité «&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>sense “{word}”</source>
        <translation>sens «&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>value “{word}”</source>
        <translation>valeur «&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>with a photo</source>
        <extracomment>Said of a moment: it has a picture.</extracomment>
        <translation>avec photo</translation>
    </message>
    <message>
        <source>{when}</source>
        <translation>{when}</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>«&#xa0;{word}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Reaching</name>
    <message>
        <source>Open {place}</source>
        <translation>Ouvrir {place}</translation>
    </message>
    <message>
        <source>Settings has a place, under Ground me, for someone to reach.</source>
        <translation>Les Réglages ont une place, sous Reprendre pied, pour quelqu’un à joindre.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Show it</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>The moment</source>
        <translation>Le moment</translation>
    </message>
    <message>
        <source>and also</source>
        <translation>et aussi</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Erasing was cut short. It is finished now: what was here is gone.</source>
        <translation>L’effacement avait été interrompu. Il est achevé maintenant&#xa0;: ce qui était ici n’y est plus.</translation>
    </message>
    <message>
        <source>Glimmer is still here, in the tray.</source>
        <translation>Glimmer est toujours là, dans la zone de notification.</translation>
    </message>
    <message>
        <source>Glimmer is still here. Start it again to come back to this window.</source>
        <translation>Glimmer est toujours là. Le lancer à nouveau ramène cette fenêtre.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons. On GNOME the AppIndicator extension adds them; until then, start Glimmer again to come back here.</source>
        <translation>Ce bureau ne montre pas d’icônes de notification. Sous GNOME, l’extension AppIndicator les ajoute&#xa0;; d’ici là, lancer à nouveau Glimmer ramène ici.</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>It came again. That is noted.</source>
        <translation>C’est revenu. C’est noté.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Show {count} more</source>
        <translation>Encore {count}</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>Copy the words</source>
        <translation>Copier les mots</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Go to a month</source>
        <translation>Aller à un mois</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>A few plain words make a good one. Spaces and small and large letters count.</source>
        <translation>Quelques mots simples en font une bonne. Les espaces, les minuscules et les majuscules comptent.</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Une phrase secrète</translation>
    </message>
    <message>
        <source>A passphrase of yours</source>
        <translation>Une phrase secrète à toi</translation>
    </message>
    <message>
        <source>A passphrase over the journal</source>
        <translation>Une phrase secrète pour le journal</translation>
    </message>
    <message>
        <source>A sealed backup is in their place. The journal is under the passphrase.</source>
        <translation>Une sauvegarde scellée est à leur place. Le journal est sous la phrase secrète.</translation>
    </message>
    <message>
        <source>A sealed backup is made and looked over. Those from before go after it.</source>
        <translation>Une sauvegarde scellée est faite et vérifiée. Celles d’avant partent ensuite.</translation>
    </message>
    <message>
        <source>A sealed one can take their place: it is made and looked over first, and then they are gone for good. What you let go for good since they were made is in no backup then. Where a folder is not there just now, they go when it is back.</source>
        <translation>Une scellée peut prendre leur place&#xa0;: elle est d’abord faite et vérifiée, puis celles-ci partent pour de bon. Ce que tu as laissé partir pour de bon depuis qu’elles existent n’est alors plus dans aucune sauvegarde. Si un dossier n’est pas là en ce moment, les siennes partent à son retour.</translation>
    </message>
    <message>
        <source>Another code…</source>
        <translation>Un autre code…</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Une autre phrase secrète</translation>
    </message>
    <message>
        <source>Another passphrase…</source>
        <translation>Une autre phrase secrète…</translation>
    </message>
    <message>
        <source>Another recovery code</source>
        <translation>Un autre code de secours</translation>
    </message>
    <message>
        <source>Anyone who gets at them can read them</source>
        <translation>Qui y a accès peut les lire</translation>
    </message>
    <message>
        <source>Backups from before can still be read without it. They are in:</source>
        <translation>Les sauvegardes d’avant peuvent encore se lire sans elle. Elles sont dans&#xa0;:</translation>
    </message>
    <message>
        <source>Backups from before the passphrase</source>
        <translation>Sauvegardes d’avant la phrase secrète</translation>
    </message>
    <message>
        <source>Backups that were made before stay readable, in a second folder, too. At the end a sealed one can take their place.</source>
        <translation>Les sauvegardes faites avant restent lisibles, dans un second dossier aussi. À la fin, une scellée peut prendre leur place.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>La changer</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Je l’ai</translation>
    </message>
    <message>
        <source>It does not protect from a program that runs in your name while the journal is open, nor from somebody who watches you type. What you export can be read by anyone. Traces of the files as they were before may stay on the disk: to be safe from that too, the disk itself has to be encrypted. When the journal is locked, some of it may stay in this computer&apos;s memory for a while.</source>
        <translation>Elle ne protège pas d’un programme qui tourne en ton nom pendant que le journal est ouvert, ni de quelqu’un qui te regarde taper. Ce que tu exportes peut être lu par n’importe qui. Des traces des fichiers d’avant peuvent rester sur le disque&#xa0;: seul un disque lui-même chiffré protège aussi de cela. Quand le journal est verrouillé, une partie peut rester un temps dans la mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>It locks before this computer sleeps.</source>
        <translation>Il se verrouille avant que cet ordinateur s’endorme.</translation>
    </message>
    <message>
        <source>It locks with the screen.</source>
        <translation>Il se verrouille avec l’écran.</translation>
    </message>
    <message>
        <source>It opens the journal should the passphrase be forgotten, and it is shown this once. Write it down, and keep it away from this computer.</source>
        <translation>Il ouvre le journal si la phrase secrète est oubliée, et il ne se montre que cette fois. À noter sur papier, et à garder loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>It protects your moments, their pictures and the backups. Whoever gets hold of the disk, of a backup or of a synced folder reads none of it. Nor does somebody who sits down here while the journal is locked.</source>
        <translation>Elle protège tes moments, leurs images et les sauvegardes. Qui met la main sur le disque, une sauvegarde ou un dossier synchronisé n’en lit rien. Qui s’assied ici pendant que le journal est verrouillé, non plus.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Let the new one hold</source>
        <translation>Adopter le nouveau</translation>
    </message>
    <message>
        <source>Looking where they are.</source>
        <translation>Recherche de l’endroit où elles sont.</translation>
    </message>
    <message>
        <source>Moments, pictures and backups can be read with it alone</source>
        <translation>Moments, images et sauvegardes ne peuvent se lire qu’avec elle</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>No moment is touched</source>
        <translation>Aucun moment n’est touché</translation>
    </message>
    <message>
        <source>No passphrase any more</source>
        <translation>Plus de phrase secrète</translation>
    </message>
    <message>
        <source>Nothing tells here how long nobody typed: it counts how long no window of Glimmer had the keyboard.</source>
        <translation>Rien ici ne dit depuis quand personne n’a tapé&#xa0;: c’est le temps sans clavier dans une fenêtre de Glimmer qui compte.</translation>
    </message>
    <message>
        <source>Nothing tells here when it sleeps: it locks once it is awake.</source>
        <translation>Rien ici ne dit quand il s’endort&#xa0;: le journal se verrouille au réveil.</translation>
    </message>
    <message>
        <source>Nothing tells here when the screen is locked.</source>
        <translation>Rien ici ne dit quand l’écran est verrouillé.</translation>
    </message>
    <message>
        <source>Open by itself when I am logged in</source>
        <translation>L’ouvrir de soi-même avec ma session</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Phrase secrète ou code de secours</translation>
    </message>
    <message>
        <source>Put a sealed one in their place</source>
        <translation>En mettre une scellée à leur place</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Replace them…</source>
        <translation>Les remplacer…</translation>
    </message>
    <message>
        <source>See it again</source>
        <translation>Le revoir</translation>
    </message>
    <message>
        <source>Settings has this too, under Privacy, for as long as they are there.</source>
        <translation>C’est aussi dans les Réglages, sous Vie privée, tant qu’elles sont là.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation>Arrêté. Tout est comme avant.</translation>
    </message>
    <message>
        <source>The code that you have holds until you have typed the new one back.</source>
        <translation>Le code que tu as reste valable jusqu’à ce que tu aies retapé le nouveau.</translation>
    </message>
    <message>
        <source>The code, as you wrote it down</source>
        <translation>Le code, tel que tu l’as noté</translation>
    </message>
    <message>
        <source>The disk is full. Everything is as it was; with some room made it can be done.</source>
        <translation>Le disque est plein. Tout est comme avant&#xa0;; avec un peu de place, ce sera possible.</translation>
    </message>
    <message>
        <source>The journal has no passphrase any more.</source>
        <translation>Le journal n’a plus de phrase secrète.</translation>
    </message>
    <message>
        <source>The journal is being made readable. A backup is made first.</source>
        <translation>Le journal redevient lisible. Une sauvegarde se fait d’abord.</translation>
    </message>
    <message>
        <source>The journal is being sealed. A backup is made first; until it is done all stays.</source>
        <translation>Le journal est en train d’être scellé. Une sauvegarde se fait d’abord&#xa0;; d’ici là, tout reste.</translation>
    </message>
    <message>
        <source>The journal is under the passphrase now.</source>
        <translation>Le journal est maintenant sous la phrase secrète.</translation>
    </message>
    <message>
        <source>The journal opens by itself from now on, when you are logged in.</source>
        <translation>Désormais, le journal s’ouvre de lui-même quand ta session est ouverte.</translation>
    </message>
    <message>
        <source>The keyring of this desktop does not answer</source>
        <translation>Le trousseau de ce bureau ne répond pas</translation>
    </message>
    <message>
        <source>The keyring of this desktop gets a key to the journal, never the passphrase, and Glimmer opens it with that when it starts. Whoever is logged in as you can read it then, and so can every program that runs in your name. A disk, a backup or a synced folder stay closed to others as long as the keyring has a password. Locked, the journal stays locked until you open it.</source>
        <translation>Le trousseau de ce bureau reçoit une clé du journal, jamais la phrase secrète, et Glimmer l’ouvre avec elle au démarrage. Qui se trouve dans ta session peut alors le lire, et tout programme qui tourne en ton nom aussi. Un disque, une sauvegarde ou un dossier synchronisé restent fermés aux autres tant que le trousseau a un mot de passe. Une fois verrouillé, le journal le reste jusqu’à ce que tu l’ouvres.</translation>
    </message>
    <message>
        <source>The keyring of this desktop is asked. It may want its own password first.</source>
        <translation>Le trousseau de ce bureau est consulté. Il peut d’abord demander son propre mot de passe.</translation>
    </message>
    <message>
        <source>The keyring of this desktop keeps a key to it. Once locked, it asks for the passphrase</source>
        <translation>Le trousseau de ce bureau en garde une clé. Une fois verrouillé, le journal demande la phrase secrète</translation>
    </message>
    <message>
        <source>The new passphrase holds, and the old one no more.</source>
        <translation>La nouvelle phrase secrète est valable, l’ancienne ne l’est plus.</translation>
    </message>
    <message>
        <source>The new recovery code holds, and the old one no more.</source>
        <translation>Le nouveau code de secours est valable, l’ancien ne l’est plus.</translation>
    </message>
    <message>
        <source>The passphrase and its recovery code</source>
        <translation>La phrase secrète et son code de secours</translation>
    </message>
    <message>
        <source>The passphrase holds</source>
        <translation>La phrase secrète est en place</translation>
    </message>
    <message>
        <source>The passphrase is asked for from now on.</source>
        <translation>La phrase secrète est demandée désormais.</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>Le code de secours</translation>
    </message>
    <message>
        <source>The recovery code stays the same, and no moment is touched.</source>
        <translation>Le code de secours reste le même, et aucun moment n’est touché.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même, encore une fois</translation>
    </message>
    <message>
        <source>There are no backups from before the passphrase any more.</source>
        <translation>Il n’y a plus de sauvegardes d’avant la phrase secrète.</translation>
    </message>
    <message>
        <source>These go as soon as a sealed one is where they are:</source>
        <translation>Celles-ci partent dès qu’une scellée est là où elles sont&#xa0;:</translation>
    </message>
    <message>
        <source>These two differ. Show lets you compare them.</source>
        <translation>Les deux diffèrent. Montrer permet de les comparer.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could keep a key</source>
        <translation>Ce bureau n’a pas de trousseau qui pourrait garder une clé</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Typed back, so that it is sure to be right. Small letters and no dashes will do.</source>
        <translation>À retaper, pour avoir la certitude qu’il est juste. En minuscules et sans tirets, c’est bon.</translation>
    </message>
    <message>
        <source>Without the passphrase and without the recovery code there is no way back to your moments. Nobody can open them then, and we cannot either.</source>
        <translation>Sans la phrase secrète et sans le code de secours, il n’y a plus de chemin vers tes moments. Personne ne peut alors les ouvrir, et nous non plus.</translation>
    </message>
    <message>
        <source>Your moments are plain files again then: whoever can read your files can read them. Backups from before stay under the passphrase.</source>
        <translation>Tes moments redeviennent alors de simples fichiers&#xa0;: qui peut lire tes fichiers peut les lire. Les sauvegardes d’avant restent sous la phrase secrète.</translation>
    </message>
    <message>
        <source>{why} An entry of Glimmer may still be in it; it opens nothing.</source>
        <translation>{why} Une entrée de Glimmer peut y être encore&#xa0;; elle n’ouvre rien.</translation>
    </message>
    <message>
        <source>“Lock” in the tray locks it, as glimmer lock does.</source>
        <translation>«&#xa0;Verrouiller&#xa0;», dans la zone de notification, le verrouille&#xa0;; glimmer lock aussi.</translation>
    </message>
</context>
<context>
    <name>SealingWindow</name>
    <message>
        <source>A passphrase</source>
        <translation>Une phrase secrète</translation>
    </message>
    <message>
        <source>Copied. Other programs can read it until you copy something else.</source>
        <translation>Copié. D’autres programmes peuvent le lire jusqu’à ce que tu copies autre chose.</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Le copier</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>L’imprimer…</translation>
    </message>
    <message>
        <source>What is said and asked</source>
        <translation>Ce qui est dit et demandé</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Note a glimmer</source>
        <translation>Noter une lueur</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search words, cues, values, places…</source>
        <translation>Chercher mots, signes, valeurs, lieux…</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>avec énergie</translation>
    </message>
    <message>
        <source>low energy</source>
        <translation>peu d’énergie</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>settled</source>
        <extracomment>A face: calm, present, connected. A state that passes; said of a person or of a body, without gender if you can.</extracomment>
        <translation>au calme</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Make a page…</source>
        <translation>Faire une page…</translation>
    </message>
    <message>
        <source>One page, for a session with somebody</source>
        <translation>Une page, pour un rendez-vous avec quelqu’un</translation>
    </message>
    <message>
        <source>What you choose of some days, names as letters</source>
        <translation>Ce que tu choisis de quelques jours, les noms en lettres</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>And also</source>
        <extracomment>The heading over a second text that belongs to a moment: another truth beside the first one.</extracomment>
        <translation>Et aussi</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Jour et heure</translation>
    </message>
    <message>
        <source>How I am here</source>
        <extracomment>The heading over the faces, when the moment is told to somebody.</extracomment>
        <translation>Comment je me sens</translation>
    </message>
    <message>
        <source>Letters stand for people.</source>
        <translation>Les lettres sont des personnes.</translation>
    </message>
    <message>
        <source>Not on this page: {moments}.</source>
        <translation>Pas sur cette page&#xa0;: {moments}.</translation>
    </message>
    <message>
        <source>Private, and not on it: {moments}.</source>
        <translation>Privé, et pas dessus&#xa0;: {moments}.</translation>
    </message>
    <message>
        <source>Triggers, and not on it: {moments}.</source>
        <translation>Déclencheurs, et pas dessus&#xa0;: {moments}.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>Du {first} au {last}</translation>
    </message>
</context>
<context>
    <name>SessionPresenter</name>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>SessionSheet</name>
    <message>
        <source>A page for a session</source>
        <translation>Une page pour un rendez-vous</translation>
    </message>
</context>
<context>
    <name>SessionWindow</name>
    <message>
        <source>A page for a session</source>
        <translation>Une page pour un rendez-vous</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>One page, for a session with somebody</source>
        <translation>Une page, pour un rendez-vous avec quelqu’un</translation>
    </message>
    <message>
        <source>Other names to become letters</source>
        <translation>Autres noms à changer en lettres</translation>
    </message>
    <message>
        <source>Other names to become letters: Anna, Tom</source>
        <translation>Autres noms à changer en lettres&#xa0;: Anna, Tom</translation>
    </message>
    <message>
        <source>Print it …</source>
        <translation>L’imprimer …</translation>
    </message>
    <message>
        <source>Private moments, too</source>
        <translation>Moments privés aussi</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>L’emporter</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>To print, as a PDF or as text</source>
        <translation>À imprimer, en PDF ou en texte</translation>
    </message>
    <message>
        <source>Triggers, too</source>
        <translation>Déclencheurs aussi</translation>
    </message>
    <message>
        <source>What was noted between two days, on one page. People of your own lists become letters; a name in another form may be left, so read it before it leaves.</source>
        <translation>Ce qui a été noté entre deux jours, sur une page. Les personnes de tes listes deviennent des lettres&#xa0;; un nom sous une autre forme peut rester, alors mieux vaut la lire avant qu’elle parte.</translation>
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
        <translation>1 minute</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 secondes</translation>
    </message>
    <message>
        <source>3 minutes</source>
        <translation>3 minutes</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutes</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>A backup is made each day, in quiet minutes after the first change. Seven daily, four weekly and twelve monthly ones stay, here and in a second folder. They still hold what was let go since.</source>
        <translation>Une sauvegarde se fait chaque jour, à un moment tranquille après le premier changement. Sept quotidiennes, quatre hebdomadaires et douze mensuelles restent, ici et dans un second dossier. Elles ont encore ce qui est parti depuis.</translation>
    </message>
    <message>
        <source>A breath goes in for</source>
        <translation>Le souffle entre pendant</translation>
    </message>
    <message>
        <source>A card cannot choose its place here, and no notifications are shown just now: it comes wherever there is room.</source>
        <translation>Une carte ne peut pas choisir où se poser ici, et aucune notification ne s’affiche en ce moment&#xa0;: elle vient là où il y a de la place.</translation>
    </message>
    <message>
        <source>A card cannot choose its place here, so a notification comes instead.</source>
        <translation>Une carte ne peut pas choisir où se poser ici, alors une notification vient à sa place.</translation>
    </message>
    <message>
        <source>A few times a day, and only at a natural break</source>
        <translation>Quelques fois par jour, et seulement pendant une accalmie</translation>
    </message>
    <message>
        <source>A glimmer from about this day</source>
        <translation>Une lueur de ce jour, ou presque</translation>
    </message>
    <message>
        <source>A journal with a passphrase: after so many minutes without you; 0 never does</source>
        <translation>Un journal à phrase secrète&#xa0;: après tant de minutes sans toi&#xa0;; 0, jamais</translation>
    </message>
    <message>
        <source>A kind line after a trigger</source>
        <translation>Un mot doux après un déclencheur</translation>
    </message>
    <message>
        <source>A line for what I appreciate</source>
        <translation>Une ligne pour ce que j’apprécie</translation>
    </message>
    <message>
        <source>A name, for a hard hour; shown in Ground me and nowhere else</source>
        <translation>Un nom, pour une heure difficile&#xa0;; montré dans Reprendre pied et nulle part ailleurs</translation>
    </message>
    <message>
        <source>A number, an address, any words; Glimmer itself never writes or calls</source>
        <translation>Un numéro, une adresse, quelques mots&#xa0;; Glimmer n’écrit ni n’appelle jamais de lui-même</translation>
    </message>
    <message>
        <source>A pause takes</source>
        <translation>Une pause dure</translation>
    </message>
    <message>
        <source>A question above the words</source>
        <translation>Une question au-dessus des mots</translation>
    </message>
    <message>
        <source>A quiet companion for noticing glimmers: small moments that tell a body it is safe. Everything stays on this computer.</source>
        <translation>Une compagnie discrète pour remarquer des lueurs&#xa0;: de petits moments qui disent à un corps qu’il est en sécurité. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A quiet line in the gallery that opens what was there and what you appreciated</source>
        <translation>Une ligne discrète dans la galerie, qui ouvre ce qui était là et ce que tu as apprécié</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>Un second dossier pour les sauvegardes</translation>
    </message>
    <message>
        <source>A soft tone at the end</source>
        <translation>Un son doux à la fin</translation>
    </message>
    <message>
        <source>A text file; what you change in it is taken up at once</source>
        <translation>Un fichier texte&#xa0;; ce que tu y changes vaut aussitôt</translation>
    </message>
    <message>
        <source>A warmer spark in the tray, a notification of the desktop, or a card</source>
        <translation>Une étincelle plus chaude dans la zone de notification, une notification du bureau, ou une carte</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>A year ago, half a year or a month: one of your own, at the top of the gallery</source>
        <translation>D’il y a un an, six mois ou un mois&#xa0;: l’une des tiennes, en haut de la galerie</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>How far back the map counts: all moments.</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Also with on guard or shut down in them, and also in hard hours</source>
        <translation>Même avec «&#xa0;en alerte&#xa0;» ou «&#xa0;en retrait&#xa0;», et même aux heures difficiles</translation>
    </message>
    <message>
        <source>An evening sitting</source>
        <translation>Un temps pour le soir</translation>
    </message>
    <message>
        <source>Another program has these keys. Others are free to choose.</source>
        <translation>Un autre programme a ces touches. D’autres sont libres.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Around these times, give or take a quarter of an hour</source>
        <translation>Vers ces heures-là, à un quart d’heure près</translation>
    </message>
    <message>
        <source>As the desktop is, or always the same</source>
        <translation>Comme le bureau, ou toujours les mêmes</translation>
    </message>
    <message>
        <source>At least an hour lies between two invitations, so {last} may stay away after {first}.</source>
        <translation>Une heure au moins sépare deux invitations, alors {last} peut ne pas venir après {first}.</translation>
    </message>
    <message>
        <source>At least an hour lies between two invitations: they come every 60 to 75 minutes, and six times a day at most.</source>
        <translation>Une heure au moins sépare deux invitations&#xa0;: elles viennent toutes les 60 à 75 minutes, six fois par jour au plus.</translation>
    </message>
    <message>
        <source>At set times</source>
        <translation>À heures fixes</translation>
    </message>
    <message>
        <source>At times that are known, or after so many minutes each</source>
        <translation>À des heures connues, ou toutes les tant de minutes</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation>Retour à {value}</translation>
    </message>
    <message>
        <source>Backups are in there, too</source>
        <translation>Les sauvegardes y sont aussi</translation>
    </message>
    <message>
        <source>Between</source>
        <extracomment>The beginning of a row: between [9:00] and [18:00].</extracomment>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Both are the same, so every hour counts.</source>
        <translation>Les deux sont pareilles, alors toutes les heures comptent.</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Card with bell</source>
        <translation>Carte avec cloche</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Days on which invitations come</source>
        <translation>Jours où viennent les invitations</translation>
    </message>
    <message>
        <source>Every so often</source>
        <translation>De temps à autre</translation>
    </message>
    <message>
        <source>Every so often is about</source>
        <translation>De temps à autre, c’est environ</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Glimmer never goes online, has no account, and tells nobody that you use it. One link, in Ground me, opens your browser when you press it, and never by itself.</source>
        <translation>Tout reste sur cet ordinateur. Glimmer ne va jamais en ligne, n’a pas de compte, et ne dit à personne que tu t’en sers. Un lien, dans Reprendre pied, ouvre ton navigateur quand tu le presses, et jamais de lui-même.</translation>
    </message>
    <message>
        <source>Fade after four weeks</source>
        <translation>S’espacer après quatre semaines</translation>
    </message>
    <message>
        <source>For a hard hour there is Ground me: what you kept close, large and one at a time, and someone to reach.</source>
        <translation>Pour une heure difficile, il y a Reprendre pied&#xa0;: ce que tu as gardé tout près, en grand, une chose à la fois, et quelqu’un à joindre.</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>From this day and hour on, until you have seen it</source>
        <translation>À partir de ce jour et de cette heure, jusqu’à ce que tu l’aies vue</translation>
    </message>
    <message>
        <source>From this hour on</source>
        <translation>À partir de cette heure</translation>
    </message>
    <message>
        <source>From {first} over midnight until {last}.</source>
        <translation>De {first} à {last}, en passant minuit.</translation>
    </message>
    <message>
        <source>Give or take a quarter; 60 is like an hourly bell</source>
        <translation>À un quart près&#xa0;; 60, c’est comme une cloche qui sonne les heures</translation>
    </message>
    <message>
        <source>Glimmer has these keys for something else. Others are free.</source>
        <translation>Glimmer a ces touches pour autre chose. D’autres sont libres.</translation>
    </message>
    <message>
        <source>Glimmer {version}</source>
        <translation>Glimmer {version}</translation>
    </message>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation>Reprendre pied</translation>
    </message>
    <message>
        <source>Hard ones, too</source>
        <translation>Les difficiles aussi</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>High contrast dark</source>
        <translation>Contraste élevé sombre</translation>
    </message>
    <message>
        <source>How large all words are</source>
        <translation>La taille de tous les mots</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>À quel rythme</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Comment joindre cette personne</translation>
    </message>
    <message>
        <source>In a pause and in Ground me, for whoever goes along with it</source>
        <translation>Dans une pause et dans Reprendre pied, pour qui veut le suivre</translation>
    </message>
    <message>
        <source>In a terminal, glimmer backup makes one now, also onto a stick; glimmer restore brings one back; glimmer doctor looks whether all is well.</source>
        <translation>Dans un terminal, glimmer backup en fait une maintenant, sur une clé USB aussi&#xa0;; glimmer restore en fait revenir une&#xa0;; glimmer doctor regarde si tout va bien.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s own words: {keys}. They are changed in its keyboard settings.</source>
        <translation>Comme le dit le bureau&#xa0;: {keys}. Elles se changent dans ses réglages du clavier.</translation>
    </message>
    <message>
        <source>In the evening at</source>
        <translation>Le soir à</translation>
    </message>
    <message>
        <source>In the place of settings.toml there is something that is no file. Move it away; until then no change can be kept.</source>
        <translation>À la place de settings.toml, il y a quelque chose qui n’est pas un fichier. Une fois déplacé, les changements pourront de nouveau être gardés&#xa0;; pas avant.</translation>
    </message>
    <message>
        <source>Invitations are off, so it does not come by itself; the tray has it.</source>
        <translation>Les invitations sont désactivées, alors il ne vient pas de lui-même&#xa0;; la zone de notification l’a.</translation>
    </message>
    <message>
        <source>Invitations come</source>
        <translation>Les invitations viennent</translation>
    </message>
    <message>
        <source>Invitations come in these hours</source>
        <translation>Les invitations viennent à ces heures</translation>
    </message>
    <message>
        <source>Invite me to pause</source>
        <translation>M’inviter à une pause</translation>
    </message>
    <message>
        <source>It asks where you feel it before what for, and may stay empty</source>
        <translation>Elle demande où tu le sens avant de demander pourquoi, et peut rester vide</translation>
    </message>
    <message>
        <source>It comes as an invitation does: at a natural break after this time, or not at all</source>
        <translation>Il vient comme une invitation&#xa0;: à une accalmie après cette heure, ou pas du tout</translation>
    </message>
    <message>
        <source>It comes with “Kept”, and goes by itself</source>
        <translation>Il vient avec «&#xa0;Gardé&#xa0;», et s’en va de lui-même</translation>
    </message>
    <message>
        <source>It goes out for</source>
        <translation>Il sort pendant</translation>
    </message>
    <message>
        <source>It is there on</source>
        <extracomment>The beginning of that row: on [Sunday] from [17:00].</extracomment>
        <translation>Elle est là le</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keys for Ground me</source>
        <translation>Touches pour Reprendre pied</translation>
    </message>
    <message>
        <source>Keys to note with</source>
        <translation>Touches pour noter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Leave out lines that begin in the body</source>
        <translation>Sans les lignes qui naissent dans le corps</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Line {lines} of settings.toml could not be understood and is left out; the rest counts. It can be mended with an editor; with the next change in Settings the file as it was is kept as settings.toml.broken.</source>
        <translation>La ligne {lines} de settings.toml n’a pas pu être comprise et reste de côté&#xa0;; le reste compte. Un éditeur peut l’arranger&#xa0;; au prochain changement dans les Réglages, le fichier d’avant est gardé sous le nom settings.toml.broken.</translation>
    </message>
    <message>
        <source>Lines {lines} of settings.toml could not be understood and are left out; the rest counts. They can be mended with an editor; with the next change in Settings the file as it was is kept as settings.toml.broken.</source>
        <translation>Les lignes {lines} de settings.toml n’ont pas pu être comprises et restent de côté&#xa0;; le reste compte. Un éditeur peut les arranger&#xa0;; au prochain changement dans les Réglages, le fichier d’avant est gardé sous le nom settings.toml.broken.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Regard en arrière</translation>
    </message>
    <message>
        <source>MIT licence. It stands on Python (PSF licence), Qt and PySide6 (LGPL 3), SQLAlchemy and Alembic (MIT), SQLite (public domain), Pillow (MIT-CMU) and tomlkit (MIT).</source>
        <translation>Licence MIT. Il s’appuie sur Python (licence PSF), Qt et PySide6 (LGPL 3), SQLAlchemy et Alembic (MIT), SQLite (domaine public), Pillow (MIT-CMU) et tomlkit (MIT).</translation>
    </message>
    <message>
        <source>Many find it settling to breathe out a little longer than in</source>
        <translation>Beaucoup trouvent apaisant d’expirer un peu plus longtemps qu’ils n’inspirent</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>More times than the six invitations a day that there are at most.</source>
        <translation>Cela fait plus d’heures que les six invitations par jour qu’il y a au plus.</translation>
    </message>
    <message>
        <source>My map counts moments of</source>
        <translation>Moments que compte Mon paysage</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Mes mots</translation>
    </message>
    <message>
        <source>No days are chosen, so none of the usual invitations comes.</source>
        <translation>Aucun jour n’est choisi, alors aucune des invitations habituelles ne vient.</translation>
    </message>
    <message>
        <source>No icons are shown in a tray here just now. Starting Glimmer again brings its window back.</source>
        <translation>Aucune icône de notification ne s’affiche ici en ce moment. Lancer à nouveau Glimmer ramène sa fenêtre.</translation>
    </message>
    <message>
        <source>No notifications are shown here just now, so the card comes instead.</source>
        <translation>Aucune notification ne s’affiche ici en ce moment, alors c’est la carte qui vient.</translation>
    </message>
    <message>
        <source>No such invitations, questions or cues: only what is around you</source>
        <translation>Ni invitations, ni questions, ni signes de ce genre&#xa0;: seulement ce qui t’entoure</translation>
    </message>
    <message>
        <source>No times are set, so none of the usual invitations comes.</source>
        <translation>Aucune heure n’est fixée, alors aucune des invitations habituelles ne vient.</translation>
    </message>
    <message>
        <source>None of these times is in the hours below, so none of the usual invitations comes.</source>
        <translation>Aucune de ces heures n’est dans la plage ci-dessous, alors aucune des invitations habituelles ne vient.</translation>
    </message>
    <message>
        <source>Not in the hours below, and so left out: {times}.</source>
        <translation>Hors de la plage ci-dessous, et donc de côté&#xa0;: {times}.</translation>
    </message>
    <message>
        <source>Nothing comes and nothing is asked; your keys still note, should you like to</source>
        <translation>Rien ne vient et rien n’est demandé&#xa0;; tes touches notent toujours, si tu en as envie</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>The name of a row: on which days of the week invitations come.</extracomment>
        <translation>Jours</translation>
    </message>
    <message>
        <source>On another disk, or in a folder that is synced: each day&apos;s backup goes there, too</source>
        <translation>Sur un autre disque, ou dans un dossier synchronisé&#xa0;: la sauvegarde de chaque jour y va aussi</translation>
    </message>
    <message>
        <source>One at most, and none twice within two weeks; Alt+X goes on without it</source>
        <translation>Une au plus, et aucune deux fois en deux semaines&#xa0;; Alt+X continue sans elle</translation>
    </message>
    <message>
        <source>One question over the day, its moments beside it, and a page; nothing is owed</source>
        <translation>Une question sur la journée, ses moments à côté, et une page&#xa0;; rien n’est dû</translation>
    </message>
    <message>
        <source>Only the words, the body and the faces at first</source>
        <translation>D’abord seulement les mots, le corps et les visages</translation>
    </message>
    <message>
        <source>Open small</source>
        <translation>Ouvrir en petit</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Someone to reach</source>
        <translation>Quelqu’un à joindre</translation>
    </message>
    <message>
        <source>Something is half typed in another place. Once it is kept or given up, the windows speak the chosen language.</source>
        <translation>Quelque chose est à moitié écrit ailleurs. Quand ce sera gardé ou laissé, les fenêtres parleront la langue choisie.</translation>
    </message>
    <message>
        <source>Spark</source>
        <extracomment>One way in which an invitation comes: the icon in the tray becomes warm.</extracomment>
        <translation>Étincelle</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>One of several: as the desktop has it.</extracomment>
        <translation>Système</translation>
    </message>
    <message>
        <source>Take a break from noting</source>
        <translation>Un temps sans noter</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The bell, once, when a pause is over</source>
        <translation>La cloche, une fois, quand une pause est finie</translation>
    </message>
    <message>
        <source>The desktop asked about these keys, and the answer was no. Choosing keys here lets it ask again.</source>
        <translation>Le bureau a posé la question pour ces touches, et la réponse a été non. Si des touches sont choisies ici, il la posera à nouveau.</translation>
    </message>
    <message>
        <source>The desktop has no keys for this yet. Its keyboard settings list it under Glimmer.</source>
        <translation>Le bureau n’a pas encore de touches pour cela. Dans ses réglages du clavier, c’est sous Glimmer.</translation>
    </message>
    <message>
        <source>The desktop is being asked for these keys.</source>
        <translation>Ces touches sont demandées au bureau.</translation>
    </message>
    <message>
        <source>The files are readable by you alone. Without a passphrase whoever can read your files can read your moments, too.</source>
        <translation>Les fichiers ne peuvent être lus que par toi. Sans phrase secrète, qui peut lire tes fichiers peut lire aussi tes moments.</translation>
    </message>
    <message>
        <source>The hours below are short for that, so the one invitation of a day comes sooner.</source>
        <translation>La plage ci-dessous est courte pour cela, alors l’unique invitation du jour vient plus tôt.</translation>
    </message>
    <message>
        <source>The last 90 days, the last year, or all of them</source>
        <translation>Les 90 derniers jours, l’année écoulée, ou tous</translation>
    </message>
    <message>
        <source>The last one chosen in it, too; + and − turn it there</source>
        <translation>La dernière qu’on y choisit, aussi&#xa0;; + et − la changent là-bas</translation>
    </message>
    <message>
        <source>The log holds times and what went wrong in the program</source>
        <translation>Le relevé technique a des heures, et ce qui a échoué dans le programme</translation>
    </message>
    <message>
        <source>The log, and where windows stood</source>
        <translation>Le relevé technique, et la place des fenêtres</translation>
    </message>
    <message>
        <source>The name of this folder cannot be written down here. Another one may do.</source>
        <translation>Le nom de ce dossier ne peut pas s’écrire ici. Un autre ira peut-être.</translation>
    </message>
    <message>
        <source>The terms of everything that comes along with Glimmer</source>
        <translation>Les conditions de tout ce qui vient avec Glimmer</translation>
    </message>
    <message>
        <source>The week, once a week</source>
        <translation>La semaine, une fois par semaine</translation>
    </message>
    <message>
        <source>The words of the chosen language are not there, so the windows speak English. Glimmer, installed anew, brings them back ({file}).</source>
        <translation>Les mots de la langue choisie ne sont pas là, alors les fenêtres parlent anglais. Réinstaller Glimmer les ramène ({file}).</translation>
    </message>
    <message>
        <source>Then half as often every two weeks, down to one a day: noticing goes on by itself</source>
        <translation>Puis deux fois moins toutes les deux semaines, jusqu’à une par jour&#xa0;: remarquer continue tout seul</translation>
    </message>
    <message>
        <source>There is no tray here just now, so a notification comes instead.</source>
        <translation>Il n’y a pas de zone de notification ici en ce moment, alors une notification vient à la place.</translation>
    </message>
    <message>
        <source>There is no tray here just now, so the card comes instead.</source>
        <translation>Il n’y a pas de zone de notification ici en ce moment, alors c’est la carte qui vient.</translation>
    </message>
    <message>
        <source>They come as</source>
        <translation>Elles viennent comme</translation>
    </message>
    <message>
        <source>They work from anywhere</source>
        <translation>Elles marchent de partout</translation>
    </message>
    <message>
        <source>This desktop lets no program ask for keys. In its keyboard settings, any keys can be bound to the command: {command}</source>
        <translation>Ce bureau ne laisse aucun programme demander des touches. Dans ses réglages du clavier, n’importe quelles touches peuvent être liées à la commande&#xa0;: {command}</translation>
    </message>
    <message>
        <source>This is {length} characters long, and {longest} fit. It is not kept yet.</source>
        <translation>Cela fait {length} caractères, et il y a place pour {longest}. Ce n’est pas encore gardé.</translation>
    </message>
    <message>
        <source>This keyboard has no such key. Others are free to choose.</source>
        <translation>Ce clavier n’a pas cette touche. D’autres sont libres.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>To take everything along: glimmer export moments.zip</source>
        <translation>Pour tout emporter&#xa0;: glimmer export moments.zip</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>What settings.toml says could not be used, so this is the usual value.</source>
        <translation>Ce que dit settings.toml n’a pas pu servir, alors c’est la valeur habituelle.</translation>
    </message>
    <message>
        <source>What settings.toml says is too large, so this is the usual value.</source>
        <translation>Ce que dit settings.toml est trop grand, alors c’est la valeur habituelle.</translation>
    </message>
    <message>
        <source>What settings.toml says is too long, so this is the usual value.</source>
        <translation>Ce que dit settings.toml est trop long, alors c’est la valeur habituelle.</translation>
    </message>
    <message>
        <source>What settings.toml says is too small, so this is the usual value.</source>
        <translation>Ce que dit settings.toml est trop petit, alors c’est la valeur habituelle.</translation>
    </message>
    <message>
        <source>What the windows speak; words of your own stay as they are</source>
        <translation>La langue des fenêtres&#xa0;; tes mots à toi restent tels quels</translation>
    </message>
    <message>
        <source>What you chose here</source>
        <translation>Ce que tu as choisi ici</translation>
    </message>
    <message>
        <source>What you let go of stays in the bin for 30 days; until then it can be brought back.</source>
        <translation>Ce que tu laisses partir reste 30 jours dans la corbeille&#xa0;; d’ici là, on peut le faire revenir.</translation>
    </message>
    <message>
        <source>When these hours end</source>
        <translation>Quand cette plage finit</translation>
    </message>
    <message>
        <source>Windows appear at once and the circle stands still</source>
        <translation>Les fenêtres paraissent d’un coup et le cercle ne bouge pas</translation>
    </message>
    <message>
        <source>Your moments and their pictures</source>
        <translation>Tes moments et leurs images</translation>
    </message>
    <message>
        <source>Your words are in no log, no notification and no window title. A moment that you mark as private is covered until you open it.</source>
        <translation>Tes mots ne sont dans aucun relevé, aucune notification, aucun titre de fenêtre. Un moment que tu rends privé est couvert jusqu’à ce que tu l’ouvres.</translation>
    </message>
    <message>
        <source>and</source>
        <extracomment>The middle of that row.</extracomment>
        <translation>et</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Of a row: on [Sunday] from [17:00].</extracomment>
        <translation>dès</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Minutes, as short as your language has it.</extracomment>
        <translation>min</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Said of a list of times, days or keys with nothing in it.</extracomment>
        <translation>rien</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>Of a switch.</extracomment>
        <translation>non</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>Of a switch.</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Seconds, as short as your language has it.</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>settings.toml could not be understood, so what it says does not count. Mend it, or change anything in Settings: then it is kept as settings.toml.broken, and a new one begins.</source>
        <translation>settings.toml n’a pas pu être compris, alors ce qu’il dit ne compte pas. Un éditeur peut l’arranger. Sinon, au premier changement dans les Réglages, il est gardé sous le nom settings.toml.broken, et un nouveau commence.</translation>
    </message>
    <message>
        <source>settings.toml is far too large, so what it says does not count. Move it away, or change anything in Settings: then it is kept as settings.toml.broken, and a new one begins.</source>
        <translation>settings.toml est bien trop grand, alors ce qu’il dit ne compte pas. On peut le déplacer. Sinon, au premier changement dans les Réglages, il est gardé sous le nom settings.toml.broken, et un nouveau commence.</translation>
    </message>
    <message>
        <source>settings.toml is no UTF-8 text, so what it says does not count. Save it anew, or change anything in Settings: then it is kept as settings.toml.broken, and a new one begins.</source>
        <translation>settings.toml n’est pas un texte UTF-8, alors ce qu’il dit ne compte pas. On peut l’enregistrer à nouveau. Sinon, au premier changement dans les Réglages, il est gardé sous le nom settings.toml.broken, et un nouveau commence.</translation>
    </message>
    <message>
        <source>settings.toml is read-only: what it says counts, and no change can be kept until it may be written to.</source>
        <translation>settings.toml est en lecture seule&#xa0;: ce qu’il dit compte, et aucun changement ne peut être gardé tant qu’on ne peut pas y écrire.</translation>
    </message>
    <message>
        <source>settings.toml may not be opened, so what it says does not count. Give yourself the right to read it, or move it away; until then no change can be kept.</source>
        <translation>settings.toml ne peut pas être ouvert, alors ce qu’il dit ne compte pas. Avec le droit de le lire, ou une fois le fichier déplacé, ça ira&#xa0;; d’ici là, aucun changement ne peut être gardé.</translation>
    </message>
    <message>
        <source>settings.toml was written by a newer Glimmer. What this one knows is used, the rest stays as it is.</source>
        <translation>settings.toml a été écrit par un Glimmer plus récent. Ce que celui-ci connaît sert, le reste demeure tel quel.</translation>
    </message>
    <message>
        <source>{count} a day</source>
        <translation>{count} par jour</translation>
    </message>
    <message>
        <source>{keys} and {more} more in settings.toml are not known here. They stay as they are.</source>
        <translation>{keys} et {more} de plus dans settings.toml ne sont pas connus ici. Ils restent tels quels.</translation>
    </message>
    <message>
        <source>{keys} in settings.toml are not known here. They stay as they are.</source>
        <translation>{keys} dans settings.toml ne sont pas connus ici. Ils restent tels quels.</translation>
    </message>
    <message>
        <source>{keys} in settings.toml is not known here. It stays as it is.</source>
        <translation>{keys} dans settings.toml n’est pas connu ici. Il reste tel quel.</translation>
    </message>
    <message>
        <source>{keys} in settings.toml is not known here; was it to be “{meant}”?</source>
        <translation>{keys} dans settings.toml n’est pas connu ici&#xa0;; était-ce «&#xa0;{meant}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>{path} has a number that is too long to be read. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path} a un nombre trop long pour être lu. D’ici à ce que ce soit arrangé, les mots fournis avec Glimmer servent.</translation>
    </message>
    <message>
        <source>{path} has too many brackets in one another. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path} a trop de crochets les uns dans les autres. D’ici à ce que ce soit arrangé, les mots fournis avec Glimmer servent.</translation>
    </message>
    <message>
        <source>{path} is far too large for words. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path} est bien trop grand pour des mots. D’ici à ce que ce soit arrangé, les mots fournis avec Glimmer servent.</translation>
    </message>
    <message>
        <source>{path} is on a disk that can only be read, so this stays as it was.</source>
        <translation>{path} est sur un disque qui peut seulement être lu, alors ceci reste comme avant.</translation>
    </message>
    <message>
        <source>{path} may not be opened. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path} ne peut pas être ouvert. D’ici à ce que ce soit arrangé, les mots fournis avec Glimmer servent.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a list of words belongs here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, ligne {line}, à «&#xa0;{key}&#xa0;»&#xa0;: c’est la place d’une liste de mots. D’ici à ce que ce soit arrangé, les mots fournis avec Glimmer servent.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a table belongs here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, ligne {line}, à «&#xa0;{key}&#xa0;»&#xa0;: c’est la place d’une table. D’ici à ce que ce soit arrangé, les mots fournis avec Glimmer servent.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a text and its senses belong here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, ligne {line}, à «&#xa0;{key}&#xa0;»&#xa0;: c’est la place d’un texte et de ses sens. D’ici à ce que ce soit arrangé, les mots fournis avec Glimmer servent.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a text belongs here, or one marked outward or inward. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, ligne {line}, à «&#xa0;{key}&#xa0;»&#xa0;: c’est la place d’un texte, ou d’un texte marqué outward ou inward. D’ici à ce que ce soit arrangé, les mots fournis avec Glimmer servent.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a text in quotation marks belongs here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, ligne {line}, à «&#xa0;{key}&#xa0;»&#xa0;: c’est la place d’un texte entre guillemets. D’ici à ce que ce soit arrangé, les mots fournis avec Glimmer servent.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: nothing of this name is known here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, ligne {line}, à «&#xa0;{key}&#xa0;»&#xa0;: rien de ce nom n’est connu ici. D’ici à ce que ce soit arrangé, les mots fournis avec Glimmer servent.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: there is nothing in the quotation marks. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, ligne {line}, à «&#xa0;{key}&#xa0;»&#xa0;: il n’y a rien entre les guillemets. D’ici à ce que ce soit arrangé, les mots fournis avec Glimmer servent.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: this could not be understood. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, ligne {line}, à «&#xa0;{key}&#xa0;»&#xa0;: ceci n’a pas pu être compris. D’ici à ce que ce soit arrangé, les mots fournis avec Glimmer servent.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: this is no UTF-8 text. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, ligne {line}, à «&#xa0;{key}&#xa0;»&#xa0;: ceci n’est pas un texte UTF-8. D’ici à ce que ce soit arrangé, les mots fournis avec Glimmer servent.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: this is too long to be shown. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, ligne {line}, à «&#xa0;{key}&#xa0;»&#xa0;: c’est trop long pour être montré. D’ici à ce que ce soit arrangé, les mots fournis avec Glimmer servent.</translation>
    </message>
    <message>
        <source>“version” in settings.toml is a whole number, or left out. The rest counts all the same.</source>
        <translation>«&#xa0;version&#xa0;» dans settings.toml est un nombre entier, ou rien. Le reste compte malgré tout.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As many invitations as before</source>
        <translation>Autant d’invitations qu’avant</translation>
    </message>
    <message>
        <source>Invitations can come only while Glimmer runs</source>
        <translation>Les invitations ne viennent que si Glimmer est ouvert</translation>
    </message>
    <message>
        <source>Invite me all the same</source>
        <translation>M’inviter quand même</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Lancer avec le bureau</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Esc keeps them as they are, Backspace is for none.</source>
        <translation>Échap les garde telles quelles, Retour arrière n’en met aucune.</translation>
    </message>
    <message>
        <source>This desktop has its own list of what starts with it.</source>
        <translation>Ce bureau a sa propre liste de ce qui se lance avec lui.</translation>
    </message>
    <message>
        <source>Your desktop did not allow it. It may have a switch for it in its own settings, beside this app.</source>
        <translation>Ton bureau ne l’a pas permis. Il a peut-être un interrupteur pour cela dans ses propres réglages, à côté de cette application.</translation>
    </message>
    <message>
        <source>Your desktop was asked. Its answer will show here.</source>
        <translation>Ton bureau a été consulté. Sa réponse s’affichera ici.</translation>
    </message>
    <message>
        <source>{setting} is {value} again</source>
        <translation>{setting}&#xa0;: de nouveau {value}</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>No program here opens folders.</source>
        <translation>Aucun programme ici n’ouvre de dossiers.</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>A moment</source>
        <translation>Un moment</translation>
    </message>
    <message>
        <source>And also</source>
        <extracomment>The heading over a second text that belongs to a moment: another truth beside the first one.</extracomment>
        <translation>Et aussi</translation>
    </message>
    <message>
        <source>Card (*.png)</source>
        <translation>Carte (*.png)</translation>
    </message>
    <message>
        <source>How I am here</source>
        <extracomment>The heading over the faces, when the moment is told to somebody.</extracomment>
        <translation>Comment je me sens</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Image {number}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Le jour</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
</context>
<context>
    <name>SharePane</name>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Copy the card</source>
        <translation>Copier la carte</translation>
    </message>
    <message>
        <source>Only what is chosen here is on it. Nothing is sent anywhere.</source>
        <translation>Seul ce qui est choisi ici s’y trouve. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <extracomment>Share one moment with somebody: as a card or as text.</extracomment>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>‹ Back to the moment</source>
        <translation>‹ Retour au moment</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>The card is copied.</source>
        <translation>La carte est copiée.</translation>
    </message>
    <message>
        <source>The words are copied.</source>
        <translation>Les mots sont copiés.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Kept close</source>
        <extracomment>The heading over the moments that are near at hand.</extracomment>
        <translation>Tout près</translation>
    </message>
</context>
<context>
    <name>SizeButtons</name>
    <message>
        <source>+ more</source>
        <translation>+ plus</translation>
    </message>
    <message>
        <source>− less</source>
        <translation>− moins</translation>
    </message>
</context>
<context>
    <name>SmallWall</name>
    <message>
        <source>From these days</source>
        <translation>De ces jours-là</translation>
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
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>TakenOffer</name>
    <message>
        <source>Taken on {day}, {hour}: use it?</source>
        <translation>Prise&#xa0;: {day}, {hour}. Reprendre cette date&#xa0;?</translation>
    </message>
    <message>
        <source>The time is that of the picture. Back to the one before?</source>
        <translation>L’heure est celle de l’image. Revenir à la précédente&#xa0;?</translation>
    </message>
</context>
<context>
    <name>TakingAlong</name>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>1 private moment</source>
        <translation>1 moment privé</translation>
    </message>
    <message>
        <source>1 trigger</source>
        <translation>1 déclencheur</translation>
    </message>
    <message>
        <source>A folder of notes</source>
        <translation>Un dossier de notes</translation>
    </message>
    <message>
        <source>A page for a browser</source>
        <translation>Une page pour navigateur</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Un tableau</translation>
    </message>
    <message>
        <source>Also in it: {counts}. Whoever opens the file can read that.</source>
        <translation>Dedans aussi&#xa0;: {counts}. Qui ouvre le fichier peut les lire.</translation>
    </message>
    <message>
        <source>Among them: {counts}. They stay here, unless you take them along, too.</source>
        <translation>Parmi eux&#xa0;: {counts}. Ils restent ici, sauf si tu les emportes aussi.</translation>
    </message>
    <message>
        <source>An album to print</source>
        <translation>Un album à imprimer</translation>
    </message>
    <message>
        <source>As a file, notes, a page, a table or an album</source>
        <translation>En fichier, notes, page, tableau ou album</translation>
    </message>
    <message>
        <source>CSV, one row a moment, without pictures.</source>
        <translation>CSV, une ligne par moment, sans images.</translation>
    </message>
    <message>
        <source>Chosen in the gallery: {moments}</source>
        <translation>Choisi dans la galerie&#xa0;: {moments}</translation>
    </message>
    <message>
        <source>Everything that is in the journal</source>
        <translation>Tout ce qui est dans le journal</translation>
    </message>
    <message>
        <source>For Glimmer again</source>
        <translation>Pour Glimmer encore</translation>
    </message>
    <message>
        <source>Markdown, one note a moment, pictures beside them: for Obsidian and other programs that read notes.</source>
        <translation>Markdown, une note par moment, les images à côté&#xa0;: pour Obsidian et d’autres programmes qui lisent des notes.</translation>
    </message>
    <message>
        <source>One file with everything, pictures too. Glimmer brings it in again as it was. Private moments and triggers are in it.</source>
        <translation>Un seul fichier avec tout, images comprises. Glimmer le fait entrer de nouveau tel qu’il était. Les moments privés et les déclencheurs y sont.</translation>
    </message>
    <message>
        <source>One file with small pictures. It loads nothing from anywhere.</source>
        <translation>Un seul fichier avec de petites images. Il ne charge rien d’ailleurs.</translation>
    </message>
    <message>
        <source>PDF with pictures and words, the oldest first.</source>
        <translation>PDF avec images et mots, du plus ancien au plus récent.</translation>
    </message>
    <message>
        <source>Private, and not in it: {moments}.</source>
        <translation>Privé, et pas dedans&#xa0;: {moments}.</translation>
    </message>
    <message>
        <source>Take moments along…</source>
        <translation>Emporter des moments…</translation>
    </message>
    <message>
        <source>Triggers, and not in it: {moments}.</source>
        <translation>Déclencheurs, et pas dedans&#xa0;: {moments}.</translation>
    </message>
    <message>
        <source>Your moments, to take along</source>
        <translation>Tes moments, à emporter</translation>
    </message>
    <message>
        <source>{counts}, too</source>
        <translation>Aussi&#xa0;: {counts}</translation>
    </message>
    <message numerus="yes">
        <source>{count} private moments</source>
        <translation>
            <numerusform>{count} moment privé</numerusform>
            <numerusform>{count} moments privés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} triggers</source>
        <translation>
            <numerusform>{count} déclencheur</numerusform>
            <numerusform>{count} déclencheurs</numerusform>
        </translation>
    </message>
    <message>
        <source>{moments} in {path}.</source>
        <translation>{moments} dans {path}.</translation>
    </message>
</context>
<context>
    <name>TakingAlongPresenter</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>TakingAlongWindow</name>
    <message>
        <source>Choose where…</source>
        <translation>Choisir où…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Glimmers</source>
        <translation>Lueurs</translation>
    </message>
    <message>
        <source>In what</source>
        <translation>En quoi</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Take moments along</source>
        <translation>Emporter des moments</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>L’écrire</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Écriture …</translation>
    </message>
    <message>
        <source>Your moments, to take along</source>
        <translation>Tes moments, à emporter</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>It joins the journal once that is unlocked.</source>
        <translation>Cela rejoindra le journal une fois déverrouillé.</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Said when something was kept: it is in the journal now. Impersonal, like “It is kept”.</extracomment>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Kept in the sealed box</source>
        <translation>Gardé dans la boîte scellée</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Take the last step back.</extracomment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TakingOut</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Its words are copied.</source>
        <translation>Ses mots sont copiés.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Non, merci</translation>
    </message>
    <message>
        <source>This moment is private. Copy its words all the same?</source>
        <translation>Ce moment est privé. Copier ses mots quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, copy them</source>
        <translation>Oui, les copier</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>TileWall</name>
    <message>
        <source>A moment that is still coming</source>
        <translation>Un moment encore en chemin</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Moments</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>From Glimmer</source>
        <translation>De Glimmer</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>A pause</source>
        <extracomment>An entry of the menu: a guided minute, now.</extracomment>
        <translation>Une pause</translation>
    </message>
    <message>
        <source>As many invitations as before</source>
        <translation>Autant d’invitations qu’avant</translation>
    </message>
    <message>
        <source>Drift</source>
        <extracomment>The window where kept moments pass by slowly by themselves: floating on water, no effort.</extracomment>
        <translation>Au fil de l’eau</translation>
    </message>
    <message>
        <source>End the break from noting</source>
        <translation>Finir le temps sans noter</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation>Reprendre pied</translation>
    </message>
    <message>
        <source>Invite me all the same</source>
        <translation>M’inviter quand même</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>An entry of the menu: close the journal under its passphrase.</extracomment>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>Noter une lueur</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Rest from invitations</source>
        <extracomment>An entry with a menu of its own: no invitations for a while.</extracomment>
        <translation>Invitations au repos</translation>
    </message>
    <message>
        <source>Resume invitations</source>
        <extracomment>The end of that.</extracomment>
        <translation>Reprendre les invitations</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Ce soir</translation>
    </message>
    <message>
        <source>Until a day …</source>
        <translation>Jusqu’à un jour …</translation>
    </message>
</context>
<context>
    <name>TypedFields</name>
    <message>
        <source>Type, or turn the wheel, or use the arrow keys</source>
        <translation>Au clavier, à la molette ou avec les flèches</translation>
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
        <translation>Annuler&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>1 picture</source>
        <translation>1 image</translation>
    </message>
    <message>
        <source>And also</source>
        <extracomment>The heading over a second text that belongs to a moment: another truth beside the first one.</extracomment>
        <translation>Et aussi</translation>
    </message>
    <message>
        <source>How I am here</source>
        <extracomment>The heading over the faces, when the moment is told to somebody.</extracomment>
        <translation>Comment je me sens</translation>
    </message>
    <message>
        <source>It says this again.</source>
        <translation>Il dit de nouveau ceci.</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Remarqué</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>What it said before is forgotten.</source>
        <translation>Ce qu’il disait avant est oublié.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures</source>
        <translation>
            <numerusform>{count} image</numerusform>
            <numerusform>{count} images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsPane</name>
    <message>
        <source>Bring this back</source>
        <translation>Faire revenir ceci</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>Forget what it said before</source>
        <translation>Oublier ce qu’il disait avant</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Non, merci</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Jusqu’ici&#xa0;: {day}</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>Ce qu’il disait avant</translation>
    </message>
    <message>
        <source>What it said before would go for good. The moment stays as it is now.</source>
        <translation>Ce qu’il disait avant partirait pour de bon. Le moment reste tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>Yes, forget it</source>
        <translation>Oui, l’oublier</translation>
    </message>
    <message>
        <source>‹ Back to the moment</source>
        <translation>‹ Retour au moment</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Montrés en</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Vignettes</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>A breath</source>
        <translation>Un souffle</translation>
    </message>
    <message>
        <source>Another</source>
        <extracomment>One more of its kind: another question, another thing to hold on to.</extracomment>
        <translation>Une autre</translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>The letter of the key for this: it stays.</extracomment>
        <translation>B</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the one before.</extracomment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <extracomment>A button that closes the window; it is a good thing to say.</extracomment>
        <translation>Assez pour l’instant</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>The name of the key, as it stands on keyboards of your country.</extracomment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>H</source>
        <extracomment>The letter of the key for this: it stays.</extracomment>
        <translation>H</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>Ranger ceci</translation>
    </message>
    <message>
        <source>Someone to reach</source>
        <translation>Quelqu’un à joindre</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>The name of the key: the space bar.</extracomment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Without the breath</source>
        <translation>Sans le souffle</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>A few things that met you on the way.</source>
        <translation>Quelques choses venues à ta rencontre en chemin.</translation>
    </message>
    <message>
        <source>Here it is as you wrote it.</source>
        <translation>La voici, telle que tu l’as écrite.</translation>
    </message>
    <message>
        <source>Nothing to do with it. It is only here again.</source>
        <translation>Rien à en faire. C’est juste là, de nouveau.</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>A button: this goes out of sight, and nothing is lost.</extracomment>
        <translation>Ranger</translation>
    </message>
    <message>
        <source>Read it all, or let your eye rest on one.</source>
        <translation>On peut tout lire, ou laisser le regard se poser sur un seul.</translation>
    </message>
    <message>
        <source>Some of what was there.</source>
        <translation>Un peu de ce qui était là.</translation>
    </message>
    <message>
        <source>The week that was</source>
        <translation>La semaine passée</translation>
    </message>
    <message>
        <source>Whatever else the week was, this was in it.</source>
        <translation>Quoi que la semaine ait été par ailleurs, il y avait ceci dedans.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>appreciated: {what}</source>
        <translation>apprécié&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A few keys, from anywhere</source>
        <translation>Quelques touches, de partout</translation>
    </message>
    <message>
        <source>About every {minutes} minutes, from {starts} to {ends}, {days}.</source>
        <translation>Toutes les {minutes} minutes environ, de {starts} à {ends}, {days}.</translation>
    </message>
    <message>
        <source>Around {times}, {days}.</source>
        <translation>Vers {times}, {days}.</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>No day of the week is chosen, so none come.</source>
        <translation>Aucun jour de la semaine n’est choisi, alors aucune ne vient.</translation>
    </message>
    <message>
        <source>No time of the day is chosen, so none come.</source>
        <translation>Aucune heure de la journée n’est choisie, alors aucune ne vient.</translation>
    </message>
    <message>
        <source>None come by themselves. All else is there as before.</source>
        <translation>Aucune ne vient d’elle-même. Tout le reste est là comme avant.</translation>
    </message>
    <message>
        <source>None come while you take a break from noting.</source>
        <translation>Aucune ne vient pendant un temps sans noter.</translation>
    </message>
    <message>
        <source>Now and then, an invitation</source>
        <translation>De temps en temps, une invitation</translation>
    </message>
    <message>
        <source>One short line, which asks for no answer. It waits for a natural break, and goes by itself.</source>
        <translation>Une courte ligne, qui ne demande pas de réponse. Elle attend une accalmie, et s’en va d’elle-même.</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>D’autres touches</translation>
    </message>
    <message>
        <source>See the welcome again</source>
        <translation>Revoir l’accueil</translation>
    </message>
    <message>
        <source>Small good moments</source>
        <translation>De bons petits moments</translation>
    </message>
    <message>
        <source>The spark in the tray opens a note, too, and so does the command {command}</source>
        <translation>L’étincelle dans la zone de notification ouvre aussi une note, et de même la commande {command}</translation>
    </message>
    <message>
        <source>They open a place for a few words, over whatever is in front.</source>
        <translation>Elles ouvrent une place pour quelques mots, par-dessus ce qui est devant.</translation>
    </message>
    <message>
        <source>This desktop shows no icons in a tray. Starting Glimmer again brings its window back, and this command opens a note: {command}</source>
        <translation>Ce bureau ne montre pas d’icônes de notification. Lancer à nouveau Glimmer ramène sa fenêtre, et cette commande ouvre une note&#xa0;: {command}</translation>
    </message>
    <message>
        <source>Three short cards</source>
        <translation>Trois courtes cartes</translation>
    </message>
    <message>
        <source>What a glimmer is, when invitations may come, and the keys</source>
        <translation>Ce qu’est une lueur, quand les invitations peuvent venir, et les touches</translation>
    </message>
    <message>
        <source>When they may come</source>
        <translation>Quand elles peuvent venir</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>tous les jours</translation>
    </message>
</context>
<context>
    <name>WelcomePresenter</name>
    <message>
        <source>Esc keeps them as they are, Backspace is for none.</source>
        <translation>Échap les garde telles quelles, Retour arrière n’en met aucune.</translation>
    </message>
    <message>
        <source>No keys are chosen.</source>
        <translation>Aucune touche n’est choisie.</translation>
    </message>
    <message>
        <source>Press {chord} now, if you like.</source>
        <translation>Si tu veux, voici le moment d’essayer {chord}.</translation>
    </message>
    <message>
        <source>They work. From now on they open a note.</source>
        <translation>Elles marchent. Désormais, elles ouvrent une note.</translation>
    </message>
    <message>
        <source>Try them now, if you like: {keys}</source>
        <translation>À essayer maintenant, si tu veux&#xa0;: {keys}</translation>
    </message>
    <message>
        <source>{setting} is {value} again</source>
        <translation>{setting}&#xa0;: de nouveau {value}</translation>
    </message>
</context>
<context>
    <name>WelcomeWindow</name>
    <message>
        <source>Welcome</source>
        <translation>Bonjour</translation>
    </message>
</context>
<context>
    <name>WhenButton</name>
    <message>
        <source>When it was; change it here</source>
        <translation>Quand c’était&#xa0;; à changer ici</translation>
    </message>
    <message>
        <source>When: now, {time}</source>
        <translation>Quand&#xa0;: maintenant, {time}</translation>
    </message>
    <message>
        <source>When: {time}</source>
        <translation>Quand&#xa0;: {time}</translation>
    </message>
</context>
<context>
    <name>WhenEditor</name>
    <message>
        <source>10 minutes ago</source>
        <translation>il y a 10 minutes</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Prendre ceci</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>C’était quand&#xa0;?</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>il y a une heure</translation>
    </message>
    <message>
        <source>calendar ▾</source>
        <translation>calendrier ▾</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>Whys</name>
    <message>
        <source>Glimmer, in the keyring of this desktop</source>
        <translation>Glimmer, dans le trousseau de ce bureau</translation>
    </message>
    <message>
        <source>The entry for starting with the desktop</source>
        <translation>L’entrée pour lancer avec le bureau</translation>
    </message>
    <message>
        <source>a file in it is larger than {limit} MB</source>
        <translation>un fichier dedans dépasse {limit} Mo</translation>
    </message>
    <message>
        <source>a page</source>
        <translation>une page</translation>
    </message>
    <message>
        <source>a photo of {day}, {name}</source>
        <translation>une photo du {day}, {name}</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>cela n’a pas pu se lire</translation>
    </message>
    <message>
        <source>it did not do it; it opens nothing any more</source>
        <extracomment>The keyring did not take the entry of Glimmer away; the entry opens nothing.</extracomment>
        <translation>cela ne s’est pas fait&#xa0;; cela n’ouvre plus rien</translation>
    </message>
    <message>
        <source>it does not answer; it opens nothing any more</source>
        <extracomment>The keyring does not answer, and the entry of Glimmer in it opens nothing.</extracomment>
        <translation>il ne répond pas&#xa0;; cela n’ouvre plus rien</translation>
    </message>
    <message>
        <source>it does not say when it was</source>
        <translation>rien ne dit quand c’était</translation>
    </message>
    <message>
        <source>it has too many files: more than {limit}</source>
        <translation>il y a trop de fichiers&#xa0;: plus de {limit}</translation>
    </message>
    <message>
        <source>it holds backups under another passphrase; another folder works</source>
        <translation>il contient des sauvegardes sous une autre phrase secrète&#xa0;; un autre dossier convient</translation>
    </message>
    <message>
        <source>it holds backups without a passphrase; another folder works</source>
        <translation>il contient des sauvegardes sans phrase secrète&#xa0;; un autre dossier convient</translation>
    </message>
    <message>
        <source>it is a file, not a folder</source>
        <translation>c’est un fichier, pas un dossier</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>c’est un lien symbolique</translation>
    </message>
    <message>
        <source>it is damaged, or not what it seems to be</source>
        <translation>il est abîmé, ou n’est pas ce qu’il semble être</translation>
    </message>
    <message>
        <source>it is in the journal&apos;s own folder, so it would be no second copy</source>
        <translation>il est dans le dossier du journal lui-même et ne serait pas une seconde copie</translation>
    </message>
    <message>
        <source>it is larger than a photo may be</source>
        <extracomment>A picture that a diary brings.</extracomment>
        <translation>il est plus grand qu’une photo ne peut l’être</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>il est verrouillé par un mot de passe</translation>
    </message>
    <message>
        <source>it is locked; it opens nothing any more</source>
        <extracomment>The keyring is locked, and the entry of Glimmer in it opens nothing.</extracomment>
        <translation>il est verrouillé&#xa0;; cela n’ouvre plus rien</translation>
    </message>
    <message>
        <source>it is no diary that Glimmer knows</source>
        <translation>ce n’est pas un journal que Glimmer connaît</translation>
    </message>
    <message>
        <source>it is not a JPEG, PNG or WebP picture</source>
        <translation>ce n’est pas une image JPEG, PNG ou WebP</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is not plain text (UTF-8)</source>
        <translation>ce n’est pas du texte simple (UTF-8)</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <extracomment>All of these stand in brackets behind a sentence such as “{path} could not be written”, or behind a colon.</extracomment>
        <translation>il est en lecture seule</translation>
    </message>
    <message>
        <source>it is too long: more than {limit} characters</source>
        <translation>c’est trop long&#xa0;: plus de {limit} caractères</translation>
    </message>
    <message>
        <source>it was damaged or changed after it was made</source>
        <translation>elle a été abîmée ou changée après coup</translation>
    </message>
    <message>
        <source>it would take more than half of the free disk</source>
        <translation>il prendrait plus de la moitié du disque libre</translation>
    </message>
    <message>
        <source>its date cannot be read</source>
        <translation>sa date ne peut pas se lire</translation>
    </message>
    <message>
        <source>its date could be one of two days; 2026-11-22 is always clear</source>
        <translation>la date pourrait être l’un de deux jours&#xa0;; 2026-11-22 est toujours clair</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>page {number}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>the desktop does not answer</source>
        <translation>le bureau ne répond pas</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the folder above it is not there</source>
        <translation>le dossier au-dessus n’est pas là</translation>
    </message>
    <message>
        <source>the page of {time}</source>
        <translation>la page du {time}</translation>
    </message>
    <message>
        <source>the way to the program is too long for it</source>
        <translation>le chemin du programme est trop long</translation>
    </message>
    <message>
        <source>there is no keyring just now; it opens nothing any more</source>
        <translation>il n’y a pas de trousseau en ce moment&#xa0;; cela n’ouvre plus rien</translation>
    </message>
    <message>
        <source>there is no page in it</source>
        <translation>il n’y a aucune page dedans</translation>
    </message>
    <message>
        <source>there is no such day or time</source>
        <translation>ce jour ou cette heure n’existe pas</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>il n’y a rien dedans</translation>
    </message>
    <message>
        <source>too many of its pages cannot be read: more than {limit}</source>
        <translation>trop de ses pages ne peuvent pas se lire&#xa0;: plus de {limit}</translation>
    </message>
    <message>
        <source>what was written there is not what can be read</source>
        <translation>ce qui y a été écrit n’est pas ce qui s’y lit</translation>
    </message>
    <message>
        <source>{name} is not in it</source>
        <translation>{name} n’est pas dedans</translation>
    </message>
    <message>
        <source>{name}, day {day}</source>
        <translation>{name}, jour {day}</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name}, page {number}</translation>
    </message>
</context>
<context>
    <name>WordField</name>
    <message>
        <source>This is {length} characters long, and {limit} fit into one word.</source>
        <translation>Cela fait {length} caractères, et un mot peut en contenir {limit}.</translation>
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
        <translation>Mots qui conviennent</translation>
    </message>
</context>
<context>
    <name>WordOrder</name>
    <message>
        <source>{word} (hidden)</source>
        <translation>{word} (caché)</translation>
    </message>
    <message>
        <source>{word}, starred</source>
        <translation>{word}, avec étoile</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A passphrase has {limit} characters or more; a few plain words make a good one.</source>
        <translation>Une phrase secrète a {limit} caractères ou plus&#xa0;; quelques mots simples en font une bonne.</translation>
    </message>
    <message>
        <source>A value in it</source>
        <translation>Une valeur dedans</translation>
    </message>
    <message>
        <source>Always a good answer</source>
        <translation>Toujours une bonne réponse</translation>
    </message>
    <message>
        <source>Another backup or restore is under way. Once it is through, there can be one more.</source>
        <translation>Une autre sauvegarde ou restauration est en cours. Une fois finie, il pourra y en avoir une de plus.</translation>
    </message>
    <message>
        <source>Another program is using the journal at the moment. Your words stay here; try again soon.</source>
        <translation>Un autre programme se sert du journal en ce moment. Tes mots restent ici&#xa0;; un nouvel essai est possible bientôt.</translation>
    </message>
    <message>
        <source>Another version of Glimmer is running. Quit it from its tray menu, then start this one.</source>
        <translation>Une autre version de Glimmer est ouverte. Une fois celle-là quittée, depuis son menu dans la zone de notification, celle-ci peut démarrer.</translation>
    </message>
    <message>
        <source>Calm, present, connected</source>
        <translation>Du calme, de la présence, du lien</translation>
    </message>
    <message>
        <source>Full of energy, and it does not feel safe</source>
        <translation>Beaucoup d’énergie, et pas de sécurité</translation>
    </message>
    <message>
        <source>Full of energy, and it feels safe</source>
        <translation>Beaucoup d’énergie, et de la sécurité</translation>
    </message>
    <message>
        <source>How it felt in my body</source>
        <translation>Ce que ça faisait dans mon corps</translation>
    </message>
    <message>
        <source>I felt</source>
        <extracomment>The heading over: seen, heard, understood, welcomed.</extracomment>
        <translation>J’ai senti</translation>
    </message>
    <message>
        <source>In my body</source>
        <translation>Dans mon corps</translation>
    </message>
    <message>
        <source>It felt</source>
        <extracomment>The heading over words such as: safe, warm, connected.</extracomment>
        <translation>Ressenti</translation>
    </message>
    <message>
        <source>Little energy, and it does not feel safe</source>
        <translation>Peu d’énergie, et pas de sécurité</translation>
    </message>
    <message>
        <source>Little energy, and it feels safe</source>
        <translation>Peu d’énergie, et de la sécurité</translation>
    </message>
    <message>
        <source>Nothing is here yet. One word is enough.</source>
        <translation>Rien n’est encore ici. Un mot suffit.</translation>
    </message>
    <message>
        <source>Nothing was removed: some moments or photos are not as they were kept, and an older backup may have them whole. In a terminal, glimmer doctor says which.</source>
        <translation>Rien n’a été enlevé&#xa0;: certains moments ou photos ne sont plus tels qu’ils ont été gardés, et une sauvegarde plus ancienne les a peut-être entiers. Dans un terminal, glimmer doctor dit lesquels.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. Nothing was changed.</source>
        <translation>Arrêté, à ta demande. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>That moment is not there any more.</source>
        <translation>Ce moment n’est plus là.</translation>
    </message>
    <message>
        <source>The disk is full. With a little room made on it, this can be kept.</source>
        <translation>Le disque est plein. Avec un peu de place, ceci pourra être gardé.</translation>
    </message>
    <message>
        <source>The file {path} is not a Glimmer journal. Nothing in it was touched. Move it elsewhere, and a new journal can begin.</source>
        <translation>Le fichier {path} n’est pas un journal Glimmer. Rien n’y a été touché. Une fois déplacé ailleurs, un nouveau journal peut commencer.</translation>
    </message>
    <message>
        <source>The journal can be read but not written to: {path}. Once the file may be changed, it works again.</source>
        <translation>Le journal peut être lu, mais on ne peut pas y écrire&#xa0;: {path}. Dès que le fichier pourra être modifié, tout marchera de nouveau.</translation>
    </message>
    <message>
        <source>The journal has a passphrase already.</source>
        <translation>Le journal a déjà une phrase secrète.</translation>
    </message>
    <message>
        <source>The journal has no passphrase.</source>
        <translation>Le journal n’a pas de phrase secrète.</translation>
    </message>
    <message>
        <source>The journal is locked. Once it is unlocked, this can be shown.</source>
        <translation>Le journal est verrouillé. Une fois déverrouillé, ceci pourra se montrer.</translation>
    </message>
    <message>
        <source>The journal {path} cannot be read as it is. Nothing in it was overwritten. In a terminal, glimmer doctor --repair makes a new one of all that can be read, and keeps the file as it is.</source>
        <translation>Le journal {path} ne peut pas être lu tel quel. Rien n’y a été écrasé. Dans un terminal, glimmer doctor --repair en fait un nouveau avec tout ce qui peut se lire, et garde le fichier tel quel.</translation>
    </message>
    <message>
        <source>The journal {path} was moved or replaced meanwhile. Once it is back, this can be kept; to use the file that is there now, copy your words, quit Glimmer and start it again.</source>
        <translation>Le journal {path} a été déplacé ou remplacé entre-temps. À son retour, ceci pourra être gardé&#xa0;; pour se servir du fichier qui est là maintenant&#xa0;: copier tes mots, quitter Glimmer et le lancer à nouveau.</translation>
    </message>
    <message>
        <source>The key file {path} is damaged or not there. A copy of it lies beside each backup: put that in its place, and the journal opens.</source>
        <translation>Le fichier de clé {path} est abîmé ou absent. Il y en a une copie à côté de chaque sauvegarde&#xa0;: une fois mise à sa place, le journal s’ouvre.</translation>
    </message>
    <message>
        <source>The keyring of this desktop did not do it.</source>
        <translation>Le trousseau de ce bureau ne l’a pas fait.</translation>
    </message>
    <message>
        <source>The keyring of this desktop does not answer.</source>
        <translation>Le trousseau de ce bureau ne répond pas.</translation>
    </message>
    <message>
        <source>The keyring of this desktop has nothing that opens this journal.</source>
        <translation>Le trousseau de ce bureau n’a rien qui ouvre ce journal.</translation>
    </message>
    <message>
        <source>The keyring of this desktop is locked.</source>
        <translation>Le trousseau de ce bureau est verrouillé.</translation>
    </message>
    <message>
        <source>There are moments in this journal already, so nothing was added to it.</source>
        <translation>Il y a déjà des moments dans ce journal, alors rien n’y a été ajouté.</translation>
    </message>
    <message>
        <source>There is a file called “{name}” already. Choose another name, and both stay.</source>
        <translation>Il y a déjà un fichier nommé «&#xa0;{name}&#xa0;». Avec un autre nom, les deux restent.</translation>
    </message>
    <message>
        <source>There is a slip in the recovery code. Compare it with what you wrote down, group by group.</source>
        <translation>Une petite erreur s’est glissée dans le code de secours. Le comparer groupe par groupe avec ce que tu as noté peut aider.</translation>
    </message>
    <message>
        <source>There is no screen to show a window on. Commands work without one.</source>
        <translation>Il n’y a pas d’écran où montrer une fenêtre. Les commandes marchent sans.</translation>
    </message>
    <message>
        <source>This backup cannot be brought back: {why}. Nothing was changed; another may do.</source>
        <translation>Cette sauvegarde ne peut pas revenir&#xa0;: {why}. Rien n’a été changé&#xa0;; une autre ira peut-être.</translation>
    </message>
    <message>
        <source>This backup is under another passphrase than the journal. With Glimmer quit, “glimmer restore” asks for it on a terminal.</source>
        <translation>Cette sauvegarde est sous une autre phrase secrète que le journal. Une fois Glimmer quitté, «&#xa0;glimmer restore&#xa0;» la demande dans un terminal.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could keep a key.</source>
        <translation>Ce bureau n’a pas de trousseau qui pourrait garder une clé.</translation>
    </message>
    <message>
        <source>This did not open the journal. Small and large letters count; the recovery code opens it, too.</source>
        <translation>Ceci n’a pas ouvert le journal. Minuscules et majuscules comptent&#xa0;; le code de secours l’ouvre aussi.</translation>
    </message>
    <message>
        <source>This is {length} characters long, and {limit} fit into one moment. Two moments could hold it all.</source>
        <translation>Cela fait {length} caractères, et un moment peut en contenir {limit}. Deux moments pourraient tout contenir.</translation>
    </message>
    <message>
        <source>This journal was last opened by a newer Glimmer. Nothing in it was touched. Install the newer version to go on.</source>
        <translation>Ce journal a été ouvert en dernier par un Glimmer plus récent. Rien n’y a été touché. La version plus récente, une fois installée, permet de continuer.</translation>
    </message>
    <message>
        <source>This machine lacks {name}. {hint}</source>
        <extracomment>{name} is a library. {hint} is a whole sentence.</extracomment>
        <translation>Il manque {name} sur cet ordinateur. {hint}</translation>
    </message>
    <message>
        <source>This needs {needed} MB of room beside the journal for a while. With that much free, it can be done.</source>
        <translation>Cela demande {needed} Mo de place à côté du journal pour un temps. Une fois cette place libre, ce sera possible.</translation>
    </message>
    <message>
        <source>Through</source>
        <extracomment>The heading over the senses: the moment came through sight, sound, smell ...</extracomment>
        <translation>Par</translation>
    </message>
    <message>
        <source>What did you notice?</source>
        <translation>Qu’as-tu remarqué&#xa0;?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Que s’est-il passé&#xa0;?</translation>
    </message>
    <message>
        <source>What is your body saying?</source>
        <translation>Que dit ton corps&#xa0;?</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where in my body</source>
        <translation>Où dans mon corps</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>body note</source>
        <translation>note du corps</translation>
    </message>
    <message>
        <source>glimmer</source>
        <translation>lueur</translation>
    </message>
    <message>
        <source>lively</source>
        <extracomment>A face: full of energy, and it feels safe.</extracomment>
        <translation>en forme</translation>
    </message>
    <message>
        <source>not sure</source>
        <extracomment>A face: it cannot be said just now.</extracomment>
        <translation>je ne sais pas</translation>
    </message>
    <message>
        <source>on guard</source>
        <extracomment>A face: full of energy, and it does not feel safe; like a watchful animal. No blame and no illness in it.</extracomment>
        <translation>en alerte</translation>
    </message>
    <message>
        <source>restful</source>
        <extracomment>A face: little energy, and it feels safe.</extracomment>
        <translation>au repos</translation>
    </message>
    <message>
        <source>settled</source>
        <extracomment>A face: calm, present, connected. A state that passes; said of a person or of a body, without gender if you can.</extracomment>
        <translation>au calme</translation>
    </message>
    <message>
        <source>shut down</source>
        <extracomment>A face: little energy, and it does not feel safe; like a turtle in its shell. No illness in it.</extracomment>
        <translation>en retrait</translation>
    </message>
    <message>
        <source>trigger</source>
        <extracomment>What put the body on guard. The usual word of your language in this sense.</extracomment>
        <translation>déclencheur</translation>
    </message>
    <message>
        <source>{limit} are starred, and that is as many as can stand out. Take a star off first.</source>
        <translation>{limit} mots ont une étoile&#xa0;; avec plus, aucun ne ressortirait. En enlever une fait de la place.</translation>
    </message>
    <message>
        <source>{path} could not be read ({why}). Is it there, and may it be opened?</source>
        <translation>{path} n’a pas pu être lu ({why}). Est-il là, et peut-on l’ouvrir&#xa0;?</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). Nothing was lost; you can try again.</source>
        <translation>{path} n’a pas pu être écrit ({why}). Rien n’est perdu&#xa0;; tu peux réessayer.</translation>
    </message>
    <message>
        <source>“{name}” could not be read as a picture. Another copy of it may work.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être lu comme image. Une autre copie marchera peut-être.</translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be read here ({why}). Nothing was changed.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier qui peut se lire ici ({why}). Rien n’a été changé.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture that can be shown here. JPEG, PNG and WebP work.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une image qui peut se montrer ici. JPEG, PNG et WebP vont.</translation>
    </message>
    <message>
        <source>“{name}” is too large to take in. A smaller copy of it would work.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop grand pour entrer. Une copie plus petite irait.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>(more than one can be true)</source>
        <translation>(plusieurs peuvent être vrais)</translation>
    </message>
    <message>
        <source>Covered until it is clicked</source>
        <translation>Couvert jusqu’à un clic</translation>
    </message>
    <message>
        <source>Where I am</source>
        <translation>Où je suis</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
</context>
<context>
    <name>_Offer</name>
    <message>
        <source>Add “{word}”</source>
        <translation>Ajouter «&#xa0;{word}&#xa0;»</translation>
    </message>
</context>
</TS>
