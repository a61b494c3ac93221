<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Album</name>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
    </message>
</context>
<context>
    <name>AppreciatedField</name>
    <message>
        <source>+ I appreciate this</source>
        <translation>+ lo aprecio</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>What for? It may stay open.</source>
        <translation>¿Por qué? Puede quedar abierto.</translation>
    </message>
    <message>
        <source>this</source>
        <translation>esto</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>An invitation</source>
        <translation>Una invitación</translation>
    </message>
</context>
<context>
    <name>AskingLess</name>
    <message>
        <source>without {what}: {count}</source>
        <translation>sin {what}: {count}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>A new backup is made first…</source>
        <translation>Primero se hace una copia nueva…</translation>
    </message>
    <message>
        <source>A new backup of everything as it is now is made first, and looked over.</source>
        <translation>Primero se hace una copia nueva de todo tal como está ahora, y se revisa.</translation>
    </message>
    <message>
        <source>Backups from before the passphrase are still in there, and anyone can read them. Under Privacy a sealed one can take their place.</source>
        <translation>Ahí siguen copias de antes de la frase de acceso, y cualquiera puede leerlas. En Privacidad, una sellada puede ocupar su lugar.</translation>
    </message>
    <message>
        <source>In the second folder the same is done; older files that go: {count}.</source>
        <translation>En la segunda carpeta se hace lo mismo; archivos antiguos que se van: {count}.</translation>
    </message>
    <message>
        <source>In the second folder: {count}.</source>
        <translation>En la segunda carpeta: {count}.</translation>
    </message>
    <message>
        <source>In the second folder: {last}</source>
        <translation>En la segunda carpeta: {last}</translation>
    </message>
    <message>
        <source>It is on the same disk as your moments; one elsewhere helps when a disk breaks.</source>
        <translation>Está en el mismo disco que tus momentos; otra en otro sitio ayuda si un disco se estropea.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Nothing of before can be brought back then: not what you let go, and not how a moment was.</source>
        <translation>Entonces ya no se puede recuperar nada de antes: ni lo que soltaste ni cómo era un momento.</translation>
    </message>
    <message>
        <source>Of backups that a disk had changed, so much is whole again, from the other copy: {count}. It may be well to have an eye on that disk.</source>
        <translation>Copias que un disco había alterado y que vuelven a estar enteras gracias a la otra copia: {count}. Quizá convenga vigilar ese disco.</translation>
    </message>
    <message>
        <source>Older backups gone: {count}. The new one is all there is.</source>
        <translation>Copias antiguas que se han ido: {count}. Ahora solo queda la nueva.</translation>
    </message>
    <message>
        <source>Older backups in the second folder that a disk has changed: {count}. The newest one is whole; it may be well to have an eye on that disk.</source>
        <translation>Copias antiguas de la segunda carpeta alteradas por un disco: {count}. La más reciente está entera; quizá convenga vigilar ese disco.</translation>
    </message>
    <message>
        <source>Older backups still hold it, until they go by themselves</source>
        <translation>Las copias antiguas aún lo tienen, hasta que se van por sí solas</translation>
    </message>
    <message>
        <source>Older backups that a disk has changed: {count}. The new one is whole; in a terminal, glimmer doctor says which are not.</source>
        <translation>Copias antiguas alteradas por un disco: {count}. La nueva está entera; en un terminal, glimmer doctor dice cuáles no lo están.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Photos that a disk had changed are whole again, from a backup: {count}. It may be well to have an eye on that disk.</source>
        <translation>Fotos que un disco había alterado y que vuelven a estar enteras gracias a una copia: {count}. Quizá convenga vigilar ese disco.</translation>
    </message>
    <message>
        <source>So do files that were put aside beside them: {count}.</source>
        <translation>También los archivos apartados junto a ellas: {count}.</translation>
    </message>
    <message>
        <source>Take it out for good</source>
        <translation>Quitarlo del todo</translation>
    </message>
    <message>
        <source>Take it out of the backups…</source>
        <translation>Quitarlo de las copias…</translation>
    </message>
    <message>
        <source>The last backup</source>
        <translation>La última copia</translation>
    </message>
    <message>
        <source>The last backup found moments that are not as they were kept: {count}. In a terminal, glimmer doctor says which; an older backup may still have them whole.</source>
        <translation>La última copia encontró momentos que no están como se guardaron: {count}. En un terminal, glimmer doctor dice cuáles; puede que una copia anterior los tenga enteros.</translation>
    </message>
    <message>
        <source>The last backup found photos that are not as they were kept: {count}. In a terminal, glimmer doctor says which; an older backup may still have them whole.</source>
        <translation>La última copia encontró fotos que no están como se guardaron: {count}. En un terminal, glimmer doctor dice cuáles; puede que una copia anterior las tenga enteras.</translation>
    </message>
    <message>
        <source>The second folder has not been there since {since}. When it is back, copies go on by themselves. The last one in it: {last}</source>
        <translation>La segunda carpeta no está desde {since}. Cuando vuelva, las copias siguen por sí solas. La última que hay en ella: {last}</translation>
    </message>
    <message>
        <source>The second folder is not there just now. When it is, copies go on by themselves. The last one in it: {last}</source>
        <translation>La segunda carpeta no está ahora mismo. Cuando vuelva, las copias siguen por sí solas. La última que hay en ella: {last}</translation>
    </message>
    <message>
        <source>The second folder is not there just now: it keeps what it has until it is back, and the next copy there takes it out.</source>
        <translation>La segunda carpeta no está ahora mismo: conserva lo que tiene hasta que vuelva, y la siguiente copia lo quita.</translation>
    </message>
    <message>
        <source>The second folder still holds it. The next copy that is made there takes it out.</source>
        <translation>La segunda carpeta aún lo conserva. La siguiente copia que se haga allí lo quita.</translation>
    </message>
    <message>
        <source>Then all older ones go: {count}, from {first} to {last}, with pictures that only they have.</source>
        <translation>Después se van todas las anteriores: {count}, del {first} al {last}, con las imágenes que solo ellas tienen.</translation>
    </message>
    <message>
        <source>Then all older ones go: {count}, of {first}, with pictures that only they have.</source>
        <translation>Después se van todas las anteriores: {count}, del {first}, con las imágenes que solo ellas tienen.</translation>
    </message>
    <message>
        <source>There is no backup of today. {why}</source>
        <translation>No hay copia de hoy. {why}</translation>
    </message>
    <message>
        <source>There is no backup of today: {path} is damaged. It was left as it is, and so were older backups. In a terminal, glimmer doctor says more.</source>
        <translation>No hay copia de hoy: {path} está dañado. Se ha dejado como está, y las copias anteriores también. En un terminal, glimmer doctor dice más.</translation>
    </message>
    <message>
        <source>There is no second copy of the last backup. {why}</source>
        <translation>La última copia no tiene su segunda copia. {why}</translation>
    </message>
    <message>
        <source>There is none yet. It comes by itself, in quiet minutes after the next change.</source>
        <translation>Aún no hay ninguna. Llega por sí sola, en un rato tranquilo tras el próximo cambio.</translation>
    </message>
    <message>
        <source>Under way: {done} of {total} looked at or copied…</source>
        <translation>En marcha: {done} de {total} entre revisados y copiados…</translation>
    </message>
    <message>
        <source>What is in the bin stays in it. Exports, and backups in other folders, a second folder of before too, are left alone. A disk may keep traces of a file until it needs the room, and who syncs a folder may keep versions of it.</source>
        <translation>Lo que está en la papelera sigue en ella. Lo exportado y las copias en otras carpetas, también en una segunda carpeta de antes, no se tocan. Un disco puede conservar restos de un archivo hasta que le haga falta el sitio, y quien sincroniza una carpeta puede conservar versiones.</translation>
    </message>
    <message>
        <source>What you let go for good</source>
        <translation>Lo que soltaste del todo</translation>
    </message>
    <message>
        <source>What you let go for good is still in there; the next copy takes it out.</source>
        <translation>Lo que soltaste del todo sigue ahí; la siguiente copia lo quita.</translation>
    </message>
    <message>
        <source>Your moments and the backup beside them are whole. Only the copy could not be written to {path} ({why}). Once it can, the next change brings it.</source>
        <translation>Tus momentos y la copia que está junto a ellos están enteros. Solo falta la segunda copia: no se pudo escribir en {path} ({why}). En cuanto se pueda, llega con el próximo cambio.</translation>
    </message>
    <message>
        <source>Your moments and the backup beside them are whole. Only the copy could not be written: {path} lets nothing be written. Once it does, the next change brings it.</source>
        <translation>Tus momentos y la copia que está junto a ellos están enteros. Solo falta la segunda copia: {path} no deja escribir nada. En cuanto deje, llega con el próximo cambio.</translation>
    </message>
    <message>
        <source>Your moments and the backup beside them are whole. Only the copy in {path} found no room. With a little room made there, the next change brings it.</source>
        <translation>Tus momentos y la copia que está junto a ellos están enteros. Solo falta la segunda copia: en {path} no había sitio. Con un poco de espacio libre, llega con el próximo cambio.</translation>
    </message>
    <message>
        <source>Your moments are kept as always. Only today&apos;s backup could not be written to {path} ({why}). Once it can, the next change brings one.</source>
        <translation>Tus momentos están guardados como siempre. Solo falta la copia de hoy: no se pudo escribir en {path} ({why}). En cuanto se pueda, llega con el próximo cambio.</translation>
    </message>
    <message>
        <source>Your moments are kept as always. Only today&apos;s backup could not be written: {path} lets nothing be written. Once it does, the next change brings one.</source>
        <translation>Tus momentos están guardados como siempre. Solo falta la copia de hoy: {path} no deja escribir nada. En cuanto deje, llega con el próximo cambio.</translation>
    </message>
    <message>
        <source>Your moments are kept as always. Only today&apos;s backup found no room: the disk with {path} is full. With a little room made there, the next change brings one.</source>
        <translation>Tus momentos están guardados como siempre. Solo falta la copia de hoy: el disco de {path} está lleno. Con un poco de espacio libre, llega con el próximo cambio.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message>
        <source>Hear it</source>
        <translation>Oírla</translation>
    </message>
    <message>
        <source>Nothing on this computer can play it.</source>
        <translation>En este equipo no hay nada que pueda hacerla sonar.</translation>
    </message>
    <message>
        <source>One soft sound, with the card or as a pause ends, where that is chosen</source>
        <translation>Un sonido suave, con la tarjeta o al terminar una pausa, donde así se elija</translation>
    </message>
    <message>
        <source>The bell</source>
        <translation>La campana</translation>
    </message>
</context>
<context>
    <name>BesidePane</name>
    <message>
        <source>Fold away what was hard</source>
        <translation>Plegar lo que fue difícil</translation>
    </message>
    <message>
        <source>Show what was hard, too</source>
        <translation>Ver también lo difícil</translation>
    </message>
    <message>
        <source>There is more of this day in the gallery.</source>
        <translation>Hay más de este día en la galería.</translation>
    </message>
</context>
<context>
    <name>BinView</name>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Empty for good …</source>
        <translation>Vaciar del todo …</translation>
    </message>
    <message>
        <source>Empty it for good</source>
        <translation>Vaciarla del todo</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarla como está</translation>
    </message>
    <message>
        <source>Let go lately</source>
        <translation>Soltado hace poco</translation>
    </message>
    <message>
        <source>Nothing was let go lately.</source>
        <translation>No se ha soltado nada últimamente.</translation>
    </message>
    <message>
        <source>To the gallery</source>
        <translation>A la galería</translation>
    </message>
    <message>
        <source>What is let go stays here for 30 days.</source>
        <translation>Lo que se suelta se queda aquí 30 días.</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>sin palabras</translation>
    </message>
    <message>
        <source>{moments} would be gone for good, pictures and all. Nothing here could bring that back; backups from before would still hold it, until it is taken out of them, too (Settings, Keeping).</source>
        <translation>Se iría del todo, imágenes incluidas: {moments}. Desde aquí ya no habría vuelta; las copias de antes aún lo tendrían, hasta quitarlo también de ellas (Ajustes, Lo guardado).</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>A folder of pictures</source>
        <translation>Una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Already here: {count}.</source>
        <translation>Ya estaban aquí: {count}.</translation>
    </message>
    <message>
        <source>As moments on the days they were taken</source>
        <translation>Como momentos, en los días en que se tomaron</translation>
    </message>
    <message>
        <source>Bring in pictures…</source>
        <translation>Traer imágenes…</translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation>Se quedan fuera: {count}.</translation>
    </message>
    <message>
        <source>One picture came in, {days}.</source>
        <translation>Ha llegado una imagen, {days}.</translation>
    </message>
    <message>
        <source>One picture would come in, {days}.</source>
        <translation>Llegaría una imagen, {days}.</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>No trae nada nuevo.</translation>
    </message>
    <message>
        <source>Without a date of their own, on the day of the file: {count}.</source>
        <translation>Sin fecha propia, en el día del archivo: {count}.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>damaged, cut short, or closed to us</source>
        <translation>está dañada, incompleta o no se deja abrir</translation>
    </message>
    <message>
        <source>larger than a photo may be ({limit})</source>
        <translation>pesa más de lo que puede pesar una foto ({limit})</translation>
    </message>
    <message>
        <source>not a JPEG, PNG or WebP picture</source>
        <translation>no es una imagen JPEG, PNG ni WebP</translation>
    </message>
    <message numerus="yes">
        <source>of {days} days from {first} to {last}</source>
        <translation>
            <numerusform>de {days} día, del {first} al {last}</numerusform>
            <numerusform>de {days} días, del {first} al {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation>del {day}</translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures came in as one moment, {days}.</source>
        <translation>
            <numerusform>Ha llegado {photos} imagen como un solo momento, {days}.</numerusform>
            <numerusform>Han llegado {photos} imágenes como un solo momento, {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures came in as {moments}, {days}.</source>
        <translation>
            <numerusform>Ha llegado {photos} imagen como {moments}, {days}.</numerusform>
            <numerusform>Han llegado {photos} imágenes como {moments}, {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures would come in as one moment, {days}.</source>
        <translation>
            <numerusform>Llegaría {photos} imagen como un solo momento, {days}.</numerusform>
            <numerusform>Llegarían {photos} imágenes como un solo momento, {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures would come in as {moments}, {days}.</source>
        <translation>
            <numerusform>Llegaría {photos} imagen como {moments}, {days}.</numerusform>
            <numerusform>Llegarían {photos} imágenes como {moments}, {days}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringingFrame</name>
    <message>
        <source>Bring them in</source>
        <translation>Traerlas</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>What is left out, and why</source>
        <translation>Qué se queda fuera, y por qué</translation>
    </message>
</context>
<context>
    <name>BringingPresenter</name>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation>Parado. Todo está como estaba.</translation>
    </message>
    <message>
        <source>Taken back: {count}, in the bin for 30 days.</source>
        <translation>Deshecho: {count}, en la papelera durante 30 días.</translation>
    </message>
</context>
<context>
    <name>BringingWindow</name>
    <message>
        <source>A folder of pictures</source>
        <translation>Una carpeta de imágenes</translation>
    </message>
    <message>
        <source>A folder of pictures comes in as moments on the days they were taken.</source>
        <translation>Las imágenes de una carpeta llegan como momentos, en los días en que se tomaron.</translation>
    </message>
    <message>
        <source>Bring in pictures</source>
        <translation>Traer imágenes</translation>
    </message>
    <message>
        <source>Bringing them in …</source>
        <translation>Trayéndolas …</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Looking at the pictures …</source>
        <translation>Mirando las imágenes …</translation>
    </message>
    <message>
        <source>Pictures of one minute as one moment</source>
        <translation>Las imágenes de un mismo minuto, como un solo momento</translation>
    </message>
    <message>
        <source>Where they were taken is not kept.</source>
        <translation>No se guarda dónde se tomaron.</translation>
    </message>
</context>
<context>
    <name>BrokenAnywhere</name>
    <message>
        <source>What was noted</source>
        <translation>Lo que se anotó</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>The year after</source>
        <translation>El año siguiente</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>El año anterior</translation>
    </message>
</context>
<context>
    <name>CameBackRow</name>
    <message>
        <source>+ it came again</source>
        <translation>+ ha vuelto</translation>
    </message>
</context>
<context>
    <name>CameBeforeRow</name>
    <message>
        <source>+ what came before</source>
        <translation>+ lo que vino antes</translation>
    </message>
    <message>
        <source>No other moments yet</source>
        <translation>Aún no hay otros momentos</translation>
    </message>
    <message>
        <source>a moment</source>
        <extracomment>Stands in the place of the words of a moment that has none.</extracomment>
        <translation>un momento</translation>
    </message>
</context>
<context>
    <name>CapturePresenter</name>
    <message>
        <source>A picture is still on its way. Then this is kept.</source>
        <translation>Una imagen viene aún en camino. Luego se guarda esto.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Kept. What came after it is still here.</source>
        <translation>Guardado. Lo que vino después sigue aquí.</translation>
    </message>
    <message>
        <source>Put away. What is said waits here.</source>
        <translation>Apartado. Lo dicho espera aquí.</translation>
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
        <translation>Anotar un destello</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>señal</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>A page, and what was noted today.</source>
        <translation>Una página, y lo que se anotó hoy.</translation>
    </message>
    <message>
        <source>A pause, if you would like.</source>
        <translation>Una pausa, si quieres.</translation>
    </message>
    <message>
        <source>Rest for a while</source>
        <translation>Descansar un tiempo</translation>
    </message>
    <message>
        <source>Rest for a while ▾</source>
        <translation>Descansar un tiempo ▾</translation>
    </message>
    <message>
        <source>Settings can change it again at any time.</source>
        <translation>En Ajustes se puede cambiar cuando sea.</translation>
    </message>
</context>
<context>
    <name>CardPreview</name>
    <message>
        <source>The card</source>
        <translation>La tarjeta</translation>
    </message>
</context>
<context>
    <name>CardWindow</name>
    <message>
        <source>An invitation</source>
        <translation>Una invitación</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Note a glimmer with this value</source>
        <translation>Anotar un destello con este valor</translation>
    </message>
</context>
<context>
    <name>ChordButton</name>
    <message>
        <source>Listening. Esc keeps them, Backspace is for none.</source>
        <translation>A la escucha. Esc las deja como están; Retroceso, ninguna.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Other programs use that. One more: Ctrl, Alt or Super?</source>
        <translation>Otros programas usan eso. ¿Una más: Ctrl, Alt o Súper?</translation>
    </message>
    <message>
        <source>Press the keys …</source>
        <translation>Pulsar las teclas …</translation>
    </message>
    <message>
        <source>Press to choose other keys</source>
        <translation>Pulsar para elegir otras teclas</translation>
    </message>
    <message>
        <source>With Ctrl, Alt or Super, please</source>
        <translation>Con Ctrl, Alt o Súper, por favor</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>It opens a Glimmer journal whose passphrase was forgotten.</source>
        <translation>Abre un diario de Glimmer cuya frase de acceso se olvidó.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
</context>
<context>
    <name>Copied</name>
    <message>
        <source>And also: {words}</source>
        <translation>Y también: {words}</translation>
    </message>
</context>
<context>
    <name>CropSurface</name>
    <message>
        <source>The part of the picture that shows</source>
        <translation>La parte de la imagen que se ve</translation>
    </message>
    <message>
        <source>{width} by {height}, {x} from the left, {y} from the top. Arrows move it, with Shift they make it larger or smaller.</source>
        <translation>{width} por {height}, a {x} de la izquierda y a {y} de arriba. Las flechas la mueven; con Mayús la hacen más grande o más pequeña.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>1 moment</source>
        <translation>1 momento</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Hoy, {time}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message numerus="yes">
        <source>{count} moments</source>
        <translation>
            <numerusform>{count} momento</numerusform>
            <numerusform>{count} momentos</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
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
        <translation>Un diario de otro programa</translation>
    </message>
    <message>
        <source>A mood</source>
        <translation>Un estado de ánimo</translation>
    </message>
    <message>
        <source>A title</source>
        <translation>Un título</translation>
    </message>
    <message>
        <source>Already here: {count}.</source>
        <translation>Ya estaban aquí: {count}.</translation>
    </message>
    <message>
        <source>Bring in a diary…</source>
        <translation>Traer un diario…</translation>
    </message>
    <message>
        <source>Day One, Daylio, jrnl, RedNotebook and others</source>
        <translation>Day One, Daylio, jrnl, RedNotebook y otros</translation>
    </message>
    <message>
        <source>Kept as words under the text: {names}</source>
        <translation>Guardado como palabras bajo el texto: {names}</translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation>Se quedan fuera: {count}.</translation>
    </message>
    <message>
        <source>One page of {program} came in, {days}.</source>
        <translation>Ha llegado una página de {program}, {days}.</translation>
    </message>
    <message>
        <source>One page of {program} would come in, {days}.</source>
        <translation>Llegaría una página de {program}, {days}.</translation>
    </message>
    <message>
        <source>Photos with them: {count}.</source>
        <translation>Fotos que traen: {count}.</translation>
    </message>
    <message>
        <source>Stays behind: {names}</source>
        <translation>Se queda atrás: {names}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>El día</translation>
    </message>
    <message>
        <source>The time</source>
        <translation>La hora</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Las palabras</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>No trae nada nuevo.</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation>del {day}</translation>
    </message>
    <message numerus="yes">
        <source>{pages} pages of {program} came in, {days}.</source>
        <translation>
            <numerusform>Ha llegado {pages} página de {program}, {days}.</numerusform>
            <numerusform>Han llegado {pages} páginas de {program}, {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pages} pages of {program} would come in, {days}.</source>
        <translation>
            <numerusform>Llegaría {pages} página de {program}, {days}.</numerusform>
            <numerusform>Llegarían {pages} páginas de {program}, {days}.</numerusform>
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
        <translation>Parado. Todo está como estaba.</translation>
    </message>
    <message>
        <source>Taken back: {count}, in the bin for 30 days.</source>
        <translation>Deshecho: {count}, en la papelera durante 30 días.</translation>
    </message>
</context>
<context>
    <name>DiaryWindow</name>
    <message>
        <source>A diary comes in page by page, each on its own day.</source>
        <translation>Un diario llega página a página, cada una en su día.</translation>
    </message>
    <message>
        <source>A diary of another program</source>
        <translation>Un diario de otro programa</translation>
    </message>
    <message>
        <source>Bring in a diary</source>
        <translation>Traer un diario</translation>
    </message>
    <message>
        <source>Bringing it in …</source>
        <translation>Trayéndolo …</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Day One, Daylio, Journey, jrnl, RedNotebook, your notes, or a table.</source>
        <translation>Day One, Daylio, Journey, jrnl, RedNotebook, tus notas o una tabla.</translation>
    </message>
    <message>
        <source>It is a table. Which of its columns is what?</source>
        <translation>Es una tabla. ¿Qué es cada columna?</translation>
    </message>
    <message>
        <source>Its pages are glimmers, and may come up again</source>
        <translation>Sus páginas son destellos, y pueden volver a aparecer</translation>
    </message>
    <message>
        <source>Look through it</source>
        <translation>Mirarlo</translation>
    </message>
    <message>
        <source>Looking through it …</source>
        <translation>Mirándolo …</translation>
    </message>
    <message>
        <source>What else is in it, and what becomes of that</source>
        <translation>Qué más trae, y qué pasa con eso</translation>
    </message>
    <message>
        <source>What its moods are to you:</source>
        <translation>Qué son para ti sus estados de ánimo:</translation>
    </message>
    <message>
        <source>Without the day and the words there are no pages:</source>
        <translation>Sin el día y las palabras no hay páginas:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>stays a word</source>
        <translation>queda como palabra</translation>
    </message>
</context>
<context>
    <name>DidNextOpener</name>
    <message>
        <source>+ what I did next</source>
        <translation>+ qué hice después</translation>
    </message>
</context>
<context>
    <name>Dragged</name>
    <message>
        <source>Pictures of the first {count} moments went along. “Into a file …” takes all.</source>
        <translation>Han ido las imágenes de los primeros {count} momentos. Con «A un archivo …» van todas.</translation>
    </message>
</context>
<context>
    <name>DriftPresenter</name>
    <message>
        <source>Nothing drifts by yet. What you keep close will.</source>
        <translation>Aún no pasa nada flotando. Lo que tengas cerca pasará por aquí.</translation>
    </message>
    <message>
        <source>That was the last of them.</source>
        <translation>Ese era el último.</translation>
    </message>
</context>
<context>
    <name>DriftWays</name>
    <message>
        <source>Back</source>
        <extracomment>To the one before.</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <extracomment>A button that closes the window; it is a good thing to say.</extracomment>
        <translation>Basta por ahora</translation>
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
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
</context>
<context>
    <name>DriftWindow</name>
    <message>
        <source>Drift</source>
        <extracomment>The window where kept moments pass by slowly by themselves: floating on water, no effort.</extracomment>
        <translation>Flotar</translation>
    </message>
    <message>
        <source>It stays here. Another key shows the ways.</source>
        <translation>Se queda aquí. Otra tecla muestra las opciones.</translation>
    </message>
</context>
<context>
    <name>EarlierEvening</name>
    <message>
        <source>A page of {day} still lies open.</source>
        <translation>Aún queda abierta una página del {day}.</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Said when something was kept: it is in the journal now. Impersonal, like “It is kept”.</extracomment>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>EarlierLine</name>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con ella</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Guardarla como está</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Dejarla por ahora</translation>
    </message>
</context>
<context>
    <name>EditPane</name>
    <message>
        <source>As it was</source>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A button: what was written is kept. To keep safe, as a thing in a drawer; the same word as in “Kept”.</extracomment>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>A picture is still on its way. Then this is kept.</source>
        <translation>Una imagen viene aún en camino. Luego se guarda esto.</translation>
    </message>
    <message>
        <source>These are the changes you had begun.</source>
        <translation>Estos son los cambios que habías empezado.</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>A link there leads to {path}, which stays.</source>
        <translation>Un enlace de ahí lleva a {path}, que se queda.</translation>
    </message>
    <message>
        <source>All but this is erased. It can be removed by hand:</source>
        <translation>Todo está borrado menos esto. Se puede quitar a mano:</translation>
    </message>
    <message>
        <source>All that Glimmer keeps here</source>
        <translation>Todo lo que Glimmer guarda aquí</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Borrar todo…</translation>
    </message>
    <message>
        <source>Moments, pictures, backups and choices. What you exported stays</source>
        <translation>Momentos, imágenes, copias y ajustes. Lo que exportaste se queda</translation>
    </message>
    <message>
        <source>The backups in {path} stay.</source>
        <translation>Las copias de {path} se quedan.</translation>
    </message>
    <message>
        <source>There is no way back. To take your moments along, export them first. Glimmer leaves when all is gone; the program itself stays on this computer.</source>
        <translation>No hay vuelta atrás. Para llevarte tus momentos, se pueden exportar antes. Glimmer se cierra cuando todo se ha ido; el programa en sí se queda en este equipo.</translation>
    </message>
    <message>
        <source>These lie there too and are not from Glimmer. They go along:</source>
        <translation>Esto también está ahí y no es de Glimmer. Se va con lo demás:</translation>
    </message>
    <message>
        <source>What you exported or printed stays where you put it. So do backups in other folders, and copies that other programs made.</source>
        <translation>Lo que exportaste o imprimiste se queda donde lo pusiste. También las copias en otras carpetas y las que hicieron otros programas.</translation>
    </message>
    <message>
        <source>Your moments, their pictures, the backups beside them, what you chose and the log: all of it goes. That is {count} files, {size}, in these folders:</source>
        <translation>Tus momentos, sus imágenes, las copias que están junto a ellos, lo que elegiste y el registro: todo se va. Son {count} archivos, {size}, en estas carpetas:</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
</context>
<context>
    <name>ErasingWindow</name>
    <message>
        <source>All that Glimmer keeps</source>
        <translation>Todo lo que Glimmer guarda</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Everything is being erased. Glimmer leaves with it.</source>
        <translation>Se está borrando todo. Glimmer se va con ello.</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>Looking at what is here …</source>
        <translation>Mirando lo que hay …</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Qué se va y qué se queda</translation>
    </message>
</context>
<context>
    <name>Evening</name>
    <message>
        <source>Its page is there at any hour</source>
        <translation>Su página está ahí a cualquier hora</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Sentarse</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Al final del día</translation>
    </message>
</context>
<context>
    <name>EveningPresenter</name>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Kept. What came after it is still here.</source>
        <translation>Guardado. Lo que vino después sigue aquí.</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>Aquel día</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>The day it is.</extracomment>
        <translation>Hoy</translation>
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
        <translation>Al final del día</translation>
    </message>
    <message>
        <source>page, faces, the day</source>
        <translation>página, caras, el día</translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message>
        <source>Fold {face}</source>
        <translation>Plegar {face}</translation>
    </message>
    <message>
        <source>Fold ▴</source>
        <translation>Plegar ▴</translation>
    </message>
    <message>
        <source>Show {face}</source>
        <translation>Mostrar {face}</translation>
    </message>
    <message>
        <source>Show ▾</source>
        <translation>Mostrar ▾</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>(more than one can be true)</source>
        <translation>(puede haber más de uno)</translation>
    </message>
    <message>
        <source>+ a value</source>
        <translation>+ un valor</translation>
    </message>
    <message>
        <source>+ and also…</source>
        <translation>+ y también…</translation>
    </message>
    <message>
        <source>+ another</source>
        <translation>+ otro</translation>
    </message>
    <message>
        <source>+ another cue</source>
        <translation>+ otra señal</translation>
    </message>
    <message>
        <source>+ another place</source>
        <translation>+ otro lugar</translation>
    </message>
    <message>
        <source>+ another value</source>
        <translation>+ otro valor</translation>
    </message>
    <message>
        <source>+ before that</source>
        <translation>+ antes de eso</translation>
    </message>
    <message>
        <source>+ it felt</source>
        <translation>+ se sintió</translation>
    </message>
    <message>
        <source>+ someone else</source>
        <translation>+ alguien más</translation>
    </message>
    <message>
        <source>+ where</source>
        <translation>+ dónde</translation>
    </message>
    <message>
        <source>+ with whom</source>
        <translation>+ con quién</translation>
    </message>
    <message>
        <source>And also</source>
        <extracomment>The heading over a second text that belongs to a moment: another truth beside the first one.</extracomment>
        <translation>Y también</translation>
    </message>
    <message>
        <source>Or begin with one of these</source>
        <translation>O empezar con una de estas</translation>
    </message>
    <message>
        <source>Where I am</source>
        <translation>Dónde estoy</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Shows these moments in the gallery</source>
        <translation>Muestra estos momentos en la galería</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>By the clock</source>
        <translation>Según la hora</translation>
    </message>
    <message>
        <source>Leave out triggers and hard faces</source>
        <translation>Sin detonantes ni caras difíciles</translation>
    </message>
    <message>
        <source>Moments of</source>
        <translation>Momentos de</translation>
    </message>
    <message>
        <source>Nothing is drawn yet, and that is fine. Once eight moments say whether something eased, what was there with them stands here.</source>
        <translation>Aún no hay nada dibujado, y está bien así. Cuando ocho momentos digan si algo se aflojó, aquí estará lo que los acompañaba.</translation>
    </message>
    <message>
        <source>Private moments and those let go are left out, and people are never counted. What was there need not be what helped.</source>
        <translation>Los momentos privados y los que se soltaron quedan fuera, y a las personas no se las cuenta nunca. Lo que estaba ahí no tiene por qué ser lo que ayudó.</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Mostrar {count} más</translation>
    </message>
    <message>
        <source>Shows these moments in the gallery</source>
        <translation>Muestra estos momentos en la galería</translation>
    </message>
    <message>
        <source>The band shows how sure this can be with so few moments: 95 times in a hundred, it holds. Below eight, nothing is drawn.</source>
        <translation>La banda muestra con cuánta seguridad se puede decir algo con tan pocos momentos: acierta 95 de cada cien veces. Con menos de ocho no se dibuja nada.</translation>
    </message>
    <message>
        <source>Values they touched</source>
        <translation>Valores que tocaron</translation>
    </message>
    <message>
        <source>When something eased a touch, this was there</source>
        <translation>Cuando algo se aflojó un poco, esto estaba ahí</translation>
    </message>
    <message>
        <source>With triggers and hard faces</source>
        <translation>Con detonantes y caras difíciles</translation>
    </message>
    <message>
        <source>all moments</source>
        <translation>todos los momentos</translation>
    </message>
    <message>
        <source>the last 90 days</source>
        <translation>los últimos 90 días</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>el último año</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>+ another</source>
        <translation>+ otro</translation>
    </message>
    <message>
        <source>Where do you feel it?</source>
        <translation>¿Dónde lo sientes?</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Back</source>
        <extracomment>To the one before.</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>The name of the key, as it stands on keyboards of your country.</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>put away, kept as a draft</source>
        <translation>apartar; queda como borrador</translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation>{at} de {of}</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>Drift</source>
        <extracomment>The window where kept moments pass by slowly by themselves: floating on water, no effort.</extracomment>
        <translation>Flotar</translation>
    </message>
    <message>
        <source>Let go lately</source>
        <translation>Soltado hace poco</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>{keys}: on the month that is in sight</source>
        <translation>{keys}: hacia el mes que está a la vista</translation>
    </message>
    <message>
        <source>{keys}: own moments, one at a time, for a rest</source>
        <translation>{keys}: momentos propios, de uno en uno, para descansar</translation>
    </message>
</context>
<context>
    <name>FullPicture</name>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
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
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>La imagen siguiente</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>La imagen anterior</translation>
    </message>
    <message>
        <source>Whole</source>
        <extracomment>A button: the picture as large as the window lets all of it be seen.</extracomment>
        <translation>Entera</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>‹ Back to the gallery</source>
        <translation>‹ A la galería</translation>
    </message>
    <message>
        <source>‹ Back to the moment</source>
        <translation>‹ Al momento</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>All right</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
    <message>
        <source>Nothing found for this.</source>
        <translation>Nada encontrado con esto.</translation>
    </message>
    <message>
        <source>One word is enough to begin.</source>
        <translation>Una palabra basta para empezar.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Take the last step back.</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{chord} notes a glimmer from anywhere.</source>
        <translation>{chord} anota un destello desde cualquier sitio.</translation>
    </message>
</context>
<context>
    <name>GalleryPresenter</name>
    <message>
        <source>Brought back</source>
        <translation>De vuelta</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A button, and said when it is done: to the bin, from where it can come back. Use a form that is right for both, such as a noun or an infinitive.</extracomment>
        <translation>Soltado</translation>
    </message>
    <message>
        <source>The bin is empty now</source>
        <translation>La papelera está vacía</translation>
    </message>
</context>
<context>
    <name>GalleryRoom</name>
    <message>
        <source>Its words are copied.</source>
        <translation>Sus palabras están copiadas.</translation>
    </message>
</context>
<context>
    <name>GratitudeLine</name>
    <message>
        <source>+ another</source>
        <translation>+ otro</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Where do you feel it?</source>
        <translation>¿Dónde lo sientes?</translation>
    </message>
</context>
<context>
    <name>GroundPicture</name>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>Una imagen</translation>
    </message>
</context>
<context>
    <name>GroundPresenter</name>
    <message>
        <source>No program here opens web pages. The address is {address}</source>
        <translation>Aquí no hay ningún programa que abra páginas web. La dirección es {address}</translation>
    </message>
</context>
<context>
    <name>GroundWindow</name>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation>Tierra firme</translation>
    </message>
</context>
<context>
    <name>HelpsPage</name>
    <message>
        <source>What helps me</source>
        <translation>Lo que me ayuda</translation>
    </message>
    <message>
        <source>… and more in Glimmer</source>
        <translation>… y más en Glimmer</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Five things to see</source>
        <translation>Cinco cosas que ver</translation>
    </message>
    <message>
        <source>Four things to touch</source>
        <translation>Cuatro cosas que tocar</translation>
    </message>
    <message>
        <source>One taste</source>
        <translation>Un sabor</translation>
    </message>
    <message>
        <source>Three sounds</source>
        <translation>Tres sonidos</translation>
    </message>
    <message>
        <source>Two scents</source>
        <translation>Dos olores</translation>
    </message>
</context>
<context>
    <name>HowFar</name>
    <message>
        <source>How far it is</source>
        <translation>Por dónde va</translation>
    </message>
</context>
<context>
    <name>KeySteps</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>In COSMIC: Settings, Input Devices, Keyboard, Keyboard Shortcuts, Custom, Add Shortcut. Each of these commands gets a name and keys there.</source>
        <translation>En COSMIC: Configuración, Dispositivos de entrada, Teclado, Atajos de teclado, Personalizados, Añadir atajo. Allí cada uno de estos comandos recibe un nombre y unas teclas.</translation>
    </message>
    <message>
        <source>In GNOME: Settings, Keyboard, View and Customize Shortcuts, Custom Shortcuts, Add Shortcut. Each of these commands gets a name and keys there.</source>
        <translation>En GNOME: Configuración, Teclado, Ver y personalizar atajos, Atajos personalizados, Añadir atajo. Allí cada uno de estos comandos recibe un nombre y unas teclas.</translation>
    </message>
    <message>
        <source>In Hyprland: these lines go into ~/.config/hypr/hyprland.conf. They work as soon as it is saved.</source>
        <translation>En Hyprland: estas líneas van en ~/.config/hypr/hyprland.conf. Funcionan en cuanto se guarda.</translation>
    </message>
    <message>
        <source>In Plasma: System Settings, Keyboard, Shortcuts, Add New, Command or Script. Each of these commands gets keys there.</source>
        <translation>En Plasma: Preferencias del sistema, Teclado, Atajos, Añadir nuevo, Orden o guion. Allí cada uno de estos comandos recibe unas teclas.</translation>
    </message>
    <message>
        <source>In Xfce: Settings, Keyboard, Application Shortcuts, Add. Each of these commands gets keys there.</source>
        <translation>En Xfce: Configuración, Teclado, Atajos de aplicaciones, Añadir. Allí cada uno de estos comandos recibe unas teclas.</translation>
    </message>
    <message>
        <source>In sway: these lines go into ~/.config/sway/config. They work once sway has read it again (swaymsg reload).</source>
        <translation>En sway: estas líneas van en ~/.config/sway/config. Funcionan cuando sway lo ha leído de nuevo (swaymsg reload).</translation>
    </message>
    <message>
        <source>Keys from the desktop itself</source>
        <translation>Teclas del propio escritorio</translation>
    </message>
    <message>
        <source>This desktop binds keys to commands on a page of its own, mostly in its keyboard settings. These commands can have some.</source>
        <translation>Este escritorio asigna teclas a comandos en una página propia, casi siempre en sus ajustes de teclado. Estos comandos pueden tenerlas.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation>Tierra firme</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>Anotar un destello</translation>
    </message>
</context>
<context>
    <name>KindSwitch</name>
    <message>
        <source>This is a {kind}</source>
        <translation>Esto es: {kind}</translation>
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
        <translation>Se anotó un detonante una vez.</translation>
    </message>
    <message>
        <source>From these days</source>
        <translation>De estos días</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>Cómo se sintió</translation>
    </message>
    <message>
        <source>How it reached you</source>
        <translation>Cómo te llegó</translation>
    </message>
    <message>
        <source>How it reached you then</source>
        <translation>Cómo te llegó entonces</translation>
    </message>
    <message numerus="yes">
        <source>It felt “{word}” %Ln times.</source>
        <translation>
            <numerusform>Se sintió «{word}» %Ln vez.</numerusform>
            <numerusform>Se sintió «{word}» %Ln veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>It felt “{word}” once.</source>
        <translation>Se sintió «{word}» una vez.</translation>
    </message>
    <message numerus="yes">
        <source>Something came through “{word}” %Ln times.</source>
        <translation>
            <numerusform>Algo llegó a través de «{word}» %Ln vez.</numerusform>
            <numerusform>Algo llegó a través de «{word}» %Ln veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something came through “{word}” once.</source>
        <translation>Algo llegó a través de «{word}» una vez.</translation>
    </message>
    <message numerus="yes">
        <source>Triggers were noted %Ln times.</source>
        <translation>
            <numerusform>Se anotaron detonantes %Ln vez.</numerusform>
            <numerusform>Se anotaron detonantes %Ln veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>What came up</source>
        <translation>Lo que apareció</translation>
    </message>
    <message>
        <source>What came up then</source>
        <translation>Lo que apareció entonces</translation>
    </message>
    <message>
        <source>What mattered in it</source>
        <translation>Lo que importaba en ello</translation>
    </message>
    <message>
        <source>What was hard</source>
        <translation>Lo que fue difícil</translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation>Dónde estabas</translation>
    </message>
    <message>
        <source>Where you were then</source>
        <translation>Dónde estabas entonces</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Quién estaba ahí</translation>
    </message>
    <message numerus="yes">
        <source>You were here on %Ln days: “{word}”.</source>
        <translation>
            <numerusform>Estuviste aquí %Ln día: «{word}».</numerusform>
            <numerusform>Estuviste aquí %Ln días: «{word}».</numerusform>
        </translation>
    </message>
    <message>
        <source>You were here on one day: “{word}”.</source>
        <translation>Estuviste aquí un día: «{word}».</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>others you named</source>
        <translation>otras personas que nombraste</translation>
    </message>
    <message numerus="yes">
        <source>“{face}” was there on %Ln days.</source>
        <translation>
            <numerusform>«{face}» estuvo ahí %Ln día.</numerusform>
            <numerusform>«{face}» estuvo ahí %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{face}” was there on one day.</source>
        <translation>«{face}» estuvo ahí un día.</translation>
    </message>
    <message numerus="yes">
        <source>“{word}” came up %Ln times.</source>
        <translation>
            <numerusform>«{word}» apareció %Ln vez.</numerusform>
            <numerusform>«{word}» apareció %Ln veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” came up once.</source>
        <translation>«{word}» apareció una vez.</translation>
    </message>
    <message numerus="yes">
        <source>“{word}” was touched %Ln times.</source>
        <translation>
            <numerusform>Algo tocó «{word}» %Ln vez.</numerusform>
            <numerusform>Algo tocó «{word}» %Ln veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” was touched once.</source>
        <translation>Algo tocó «{word}» una vez.</translation>
    </message>
</context>
<context>
    <name>LeafHead</name>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Abajo</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Izquierda</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Derecha</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Arriba</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>Print it …</source>
        <translation>Imprimir …</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>El mes siguiente</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>El mes anterior</translation>
    </message>
    <message>
        <source>The whole year</source>
        <translation>Todo el año</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>El año siguiente</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>El año anterior</translation>
    </message>
    <message>
        <source>What is shown here, to print, to keep as a PDF, or to copy</source>
        <translation>Lo que se ve aquí, para imprimir, guardar como PDF o copiar</translation>
    </message>
</context>
<context>
    <name>LeafPage</name>
    <message>
        <source>Fold it away again</source>
        <translation>Volver a plegarlo</translation>
    </message>
    <message>
        <source>In your own words. These are counts of what you noted, nothing more.</source>
        <translation>Con tus propias palabras. Es un recuento de lo que anotaste, nada más.</translation>
    </message>
    <message>
        <source>Nothing hard was noted here.</source>
        <translation>Aquí no se anotó nada difícil.</translation>
    </message>
    <message>
        <source>Nothing is told of this month, and that is fine.</source>
        <translation>De este mes no se cuenta nada, y está bien así.</translation>
    </message>
    <message>
        <source>Nothing is told of this year, and that is fine.</source>
        <translation>De este año no se cuenta nada, y está bien así.</translation>
    </message>
    <message>
        <source>Show what was hard, too</source>
        <translation>Ver también lo difícil</translation>
    </message>
</context>
<context>
    <name>LeafPresenter</name>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>There is nothing here to put on paper.</source>
        <translation>Aquí no hay nada que llevar al papel.</translation>
    </message>
</context>
<context>
    <name>LeafSheet</name>
    <message>
        <source>Looking back</source>
        <translation>Mirada atrás</translation>
    </message>
</context>
<context>
    <name>LeftAloneList</name>
    <message>
        <source>It may come again</source>
        <translation>Que pueda volver</translation>
    </message>
    <message>
        <source>It may come up again.</source>
        <translation>Puede volver a aparecer.</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Dejado tranquilo</translation>
    </message>
    <message>
        <source>Left alone again.</source>
        <translation>Dejado tranquilo otra vez.</translation>
    </message>
    <message>
        <source>Nothing is left alone. “Not this one again”, beside what comes up, does that.</source>
        <translation>No hay nada aquí. «Este ya no», junto a lo que aparece, lo deja tranquilo.</translation>
    </message>
    <message>
        <source>These do not come up by themselves, here or in Ground me. They are all in the gallery.</source>
        <translation>Estos no aparecen por sí solos, ni aquí ni en Tierra firme. Todos siguen en la galería.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Take the last step back.</extracomment>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>LengthRow</name>
    <message>
        <source>+ for longer, − for shorter</source>
        <translation>+ más tiempo, − menos tiempo</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto dura</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Others like this</source>
        <translation>Otros como este</translation>
    </message>
    <message>
        <source>What came after</source>
        <translation>Lo que vino después</translation>
    </message>
    <message>
        <source>a moment that is not here any more</source>
        <translation>un momento que ya no está aquí</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Moments, one line each</source>
        <translation>Momentos, una línea cada uno</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>Noted while it was locked, and here now: {count}</source>
        <translation>Anotado con el diario bloqueado, y ya aquí: {count}</translation>
    </message>
    <message>
        <source>What was noted while it was locked waits on, sealed. {why}</source>
        <translation>Lo anotado con el diario bloqueado sigue esperando, sellado. {why}</translation>
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
        <translation>Tierra firme</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>Anotar un destello</translation>
    </message>
    <message>
        <source>Nothing of it can be read until it is unlocked. What you note meanwhile is kept, sealed, and joins it then.</source>
        <translation>No se puede leer nada hasta desbloquearlo. Lo que anotes mientras tanto se guarda sellado, y después se une a él.</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Abriendo …</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Frase de acceso o código de recuperación</translation>
    </message>
    <message>
        <source>The journal is locked</source>
        <translation>El diario está bloqueado</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Asking the keyring of this desktop …</source>
        <translation>Preguntando al llavero de este escritorio …</translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>A month ago today</source>
        <translation>Hoy hace un mes</translation>
    </message>
    <message>
        <source>A picture you kept</source>
        <translation>Una imagen que guardaste</translation>
    </message>
    <message>
        <source>A year ago today</source>
        <translation>Hoy hace un año</translation>
    </message>
    <message>
        <source>About a month ago</source>
        <translation>Hace cosa de un mes</translation>
    </message>
    <message>
        <source>About a year ago</source>
        <translation>Hace cosa de un año</translation>
    </message>
    <message>
        <source>About half a year ago</source>
        <translation>Hace cosa de medio año</translation>
    </message>
    <message>
        <source>About {years} years ago</source>
        <translation>Hace unos {years} años</translation>
    </message>
    <message>
        <source>Anything at “{name}”</source>
        <translation>Todo lo de «{name}»</translation>
    </message>
    <message>
        <source>Anything with “{name}”</source>
        <translation>Todo lo que lleva «{name}»</translation>
    </message>
    <message>
        <source>Half a year ago today</source>
        <translation>Hoy hace medio año</translation>
    </message>
    <message>
        <source>Not this one again</source>
        <translation>Este ya no</translation>
    </message>
    <message>
        <source>Nothing from {what} will come up by itself. It all stays in the gallery.</source>
        <translation>Nada de {what} aparecerá por sí solo. Todo sigue en la galería.</translation>
    </message>
    <message>
        <source>Nothing with “{what}” will come up by itself. It all stays in the gallery.</source>
        <translation>Nada que lleve «{what}» aparecerá por sí solo. Todo sigue en la galería.</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>A button: this goes out of sight, and nothing is lost.</extracomment>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>The week that was</source>
        <translation>La semana que pasó</translation>
    </message>
    <message>
        <source>These two weeks: {days}</source>
        <translation>Estas dos semanas: {days}</translation>
    </message>
    <message>
        <source>This moment</source>
        <translation>Este momento</translation>
    </message>
    <message>
        <source>This moment will not come up by itself. It stays in the gallery.</source>
        <translation>Este momento no aparecerá por sí solo. Sigue en la galería.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{years} years ago today</source>
        <translation>Hoy hace {years} años</translation>
    </message>
</context>
<context>
    <name>LookBackPresenter</name>
    <message>
        <source>It may come up again.</source>
        <translation>Puede volver a aparecer.</translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message>
        <source>Some of what was kept last is not in the journal any more (writes: {count}): an older file came in its place, or one beside it was taken away. What is here stays, and you can go on. A backup may have the rest; in a terminal, glimmer doctor says more.</source>
        <translation>Parte de lo último que se guardó ya no está en el diario (escrituras: {count}): un archivo más antiguo ocupó su lugar, o se quitó uno que estaba a su lado. Lo que hay aquí se queda, y se puede seguir. Puede que una copia tenga el resto; en un terminal, glimmer doctor dice más.</translation>
    </message>
    <message>
        <source>Something was kept only half, and a file that would have undone it is gone. What can be read stays, and you can go on. A backup may have the rest; in a terminal, glimmer doctor says more.</source>
        <translation>Algo se guardó solo a medias, y el archivo que lo habría deshecho ya no está. Lo que se puede leer se queda, y se puede seguir. Puede que una copia tenga el resto; en un terminal, glimmer doctor dice más.</translation>
    </message>
</context>
<context>
    <name>MainScreen</name>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation>Tierra firme</translation>
    </message>
    <message>
        <source>Invitations can come while Glimmer runs. Start it with the desktop?</source>
        <translation>Las invitaciones pueden llegar mientras Glimmer está en marcha. ¿Que empiece con el escritorio?</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Mirada atrás</translation>
    </message>
    <message>
        <source>My map</source>
        <translation>Mi mapa</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>No, gracias</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>What I can count on</source>
        <translation>Con lo que puedo contar</translation>
    </message>
    <message>
        <source>Yes, start it</source>
        <translation>Sí, que empiece</translation>
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
        <translation>1 ya lo está.</translation>
    </message>
    <message>
        <source>1 of them has another one and keeps it too.</source>
        <translation>1 ya tiene otra y la conserva también.</translation>
    </message>
    <message>
        <source>All of them carry “{word}” already.</source>
        <translation>Todos llevan ya «{word}».</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>De vuelta</translation>
    </message>
    <message>
        <source>Brought back, all of them</source>
        <translation>De vuelta, todos</translation>
    </message>
    <message>
        <source>Done on {day}. {done}. {back}</source>
        <translation>Hecho el {day}. {done}. {back}</translation>
    </message>
    <message>
        <source>Kept close: {moments}</source>
        <translation>Cerca de mí: {moments}</translation>
    </message>
    <message>
        <source>Let go: {moments}</source>
        <translation>Soltado: {moments}</translation>
    </message>
    <message>
        <source>No longer kept close: {moments}</source>
        <translation>Ya no cerca de mí: {moments}</translation>
    </message>
    <message>
        <source>No longer private: {moments}</source>
        <translation>Ya no en privado: {moments}</translation>
    </message>
    <message>
        <source>None is kept close.</source>
        <translation>Ninguno está cerca de mí.</translation>
    </message>
    <message>
        <source>None is private.</source>
        <translation>Ninguno está en privado.</translation>
    </message>
    <message>
        <source>None of them carries “{word}”.</source>
        <translation>Ninguno lleva «{word}».</translation>
    </message>
    <message>
        <source>Private now: {moments}</source>
        <translation>Ahora en privado: {moments}</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>Parado. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>There is nothing here to take back.</source>
        <translation>Aquí no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>They are kept close already.</source>
        <translation>Ya están cerca de mí.</translation>
    </message>
    <message>
        <source>They are private already.</source>
        <translation>Ya están en privado.</translation>
    </message>
    <message>
        <source>They have changed since, and stay as they are.</source>
        <translation>Han cambiado desde entonces, y se quedan como están.</translation>
    </message>
    <message>
        <source>With “{word}” now: {moments}</source>
        <translation>Ahora con «{word}»: {moments}</translation>
    </message>
    <message>
        <source>Without “{word}” now: {moments}</source>
        <translation>Ahora sin «{word}»: {moments}</translation>
    </message>
    <message numerus="yes">
        <source>{count} are so already.</source>
        <translation>
            <numerusform>{count} ya lo está.</numerusform>
            <numerusform>{count} ya lo están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them have another one and keep it too.</source>
        <translation>
            <numerusform>{count} ya tiene otra y la conserva también.</numerusform>
            <numerusform>{count} ya tienen otra y la conservan también.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}, together or not at all …</source>
        <translation>{done} de {total}, todo o nada …</translation>
    </message>
    <message>
        <source>{moments} as before</source>
        <translation>Como antes: {moments}</translation>
    </message>
    <message>
        <source>{moments} will be here again.</source>
        <translation>De vuelta aquí: {moments}.</translation>
    </message>
    <message>
        <source>{moments} will be kept close.</source>
        <translation>Desde ahora, cerca de mí: {moments}.</translation>
    </message>
    <message>
        <source>{moments} will be let go. For 30 days they can be brought back.</source>
        <translation>Se va a soltar: {moments}. Durante 30 días se puede recuperar.</translation>
    </message>
    <message>
        <source>{moments} will be private.</source>
        <translation>Desde ahora, en privado: {moments}.</translation>
    </message>
    <message>
        <source>{moments} will carry “{word}” ({family}).</source>
        <translation>Desde ahora, con «{word}» ({family}): {moments}.</translation>
    </message>
    <message>
        <source>{moments} will no longer be kept close.</source>
        <translation>Desde ahora, ya no cerca de mí: {moments}.</translation>
    </message>
    <message>
        <source>{moments} will no longer be private.</source>
        <translation>Desde ahora, ya no en privado: {moments}.</translation>
    </message>
    <message>
        <source>{moments} will no longer carry “{word}” ({family}).</source>
        <translation>Desde ahora, sin «{word}» ({family}): {moments}.</translation>
    </message>
</context>
<context>
    <name>ManyBar</name>
    <message>
        <source>1 moment chosen</source>
        <translation>1 momento elegido</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Añadir palabra</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir nada</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Drift through them</source>
        <translation>Verlos flotar</translation>
    </message>
    <message>
        <source>Into a file …</source>
        <translation>A un archivo …</translation>
    </message>
    <message>
        <source>Keep close</source>
        <extracomment>A button: from now on this moment is near at hand, near the heart. Not “favourite”.</extracomment>
        <translation>Tener cerca</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Dejarlos como están</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A button, and said when it is done: to the bin, from where it can come back. Use a form that is right for both, such as a noun or an infinitive.</extracomment>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>Hacer privado</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Take a word away</source>
        <translation>Quitar palabra</translation>
    </message>
    <message numerus="yes">
        <source>{count} moments chosen</source>
        <translation>
            <numerusform>{count} momento elegido</numerusform>
            <numerusform>{count} momentos elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>{family}: to add</source>
        <translation>{family}: añadir</translation>
    </message>
    <message>
        <source>{family}: to take away</source>
        <translation>{family}: quitar</translation>
    </message>
</context>
<context>
    <name>ManyOut</name>
    <message>
        <source>Copied: {moments}.</source>
        <translation>Copiado: {moments}.</translation>
    </message>
    <message>
        <source>Private, and not copied: {moments}.</source>
        <translation>En privado, y sin copiar: {moments}.</translation>
    </message>
</context>
<context>
    <name>ManyPresenter</name>
    <message>
        <source>Change them</source>
        <translation>Cambiarlos</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Soltarlos</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>By place</source>
        <translation>Por lugar</translation>
    </message>
    <message>
        <source>By sense</source>
        <translation>Por sentido</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>Por valor</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>Cómo se siente</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation>En el cuerpo</translation>
    </message>
    <message>
        <source>What brings me here</source>
        <translation>Lo que me trae aquí</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Lo que ayuda</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>tarde</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>anochecer</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>night</source>
        <translation>noche</translation>
    </message>
    <message>
        <source>{eased} of {noted}</source>
        <translation>{eased} de {noted}</translation>
    </message>
    <message>
        <source>{name}: eased {count} times; between {low} and {high} in a hundred</source>
        <translation>{name}: se aflojó {count} veces; entre {low} y {high} de cada cien</translation>
    </message>
</context>
<context>
    <name>MapField</name>
    <message>
        <source>Words from your moments for “{field}”</source>
        <translation>Palabras de tus momentos para «{field}»</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>In your own words. The figures are counts of what you noted, nothing more.</source>
        <translation>Con tus propias palabras. Las cifras son un recuento de lo que anotaste, nada más.</translation>
    </message>
    <message>
        <source>My map</source>
        <translation>Mi mapa</translation>
    </message>
    <message>
        <source>One page of your own words, to print, to keep as a PDF, or to copy</source>
        <translation>Una página con tus propias palabras, para imprimir, guardar como PDF o copiar</translation>
    </message>
    <message>
        <source>Print one page …</source>
        <translation>Imprimir una página …</translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation>Lo que me ayuda</translation>
    </message>
</context>
<context>
    <name>MapPresenter</name>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Nothing is written under “What helps” yet.</source>
        <translation>Aún no hay nada escrito en «Lo que ayuda».</translation>
    </message>
    <message>
        <source>This is {length} characters long, and {limit} fit here. It is kept once it is shorter; nothing was cut.</source>
        <translation>Esto tiene {length} caracteres, y aquí caben {limit}. Se guarda en cuanto sea más corto; no se ha cortado nada.</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>Asked by</source>
        <extracomment>The heading over the question that a moment answers.</extracomment>
        <translation>A raíz de</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>Antes de eso</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>The heading over the days on which it came again.</extracomment>
        <translation>Volvió</translation>
    </message>
    <message>
        <source>Care</source>
        <extracomment>The heading over: to me, to someone, received. Kindness, not nursing.</extracomment>
        <translation>Cariño</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>How safe it feels</source>
        <translation>Cuánta seguridad da</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>Con qué fuerza</translation>
    </message>
    <message>
        <source>I appreciate</source>
        <translation>Aprecio</translation>
    </message>
    <message>
        <source>It came</source>
        <extracomment>The heading over: by itself, as a surprise, as expected.</extracomment>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Kept close</source>
        <extracomment>The heading over the moments that are near at hand.</extracomment>
        <translation>Cerca de mí</translation>
    </message>
    <message>
        <source>Kept close no longer</source>
        <translation>Ya no cerca de mí</translation>
    </message>
    <message>
        <source>Looking back on</source>
        <translation>Mirada atrás a</translation>
    </message>
    <message>
        <source>Private no longer</source>
        <translation>Ya no privado</translation>
    </message>
    <message>
        <source>Private now</source>
        <translation>Ahora privado</translation>
    </message>
    <message>
        <source>This moment is</source>
        <translation>Este momento es</translation>
    </message>
    <message>
        <source>What I did next</source>
        <translation>Lo que hice después</translation>
    </message>
    <message>
        <source>What came before</source>
        <translation>Lo que vino antes</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Qué tipo</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Quién o qué</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>un lugar</translation>
    </message>
    <message>
        <source>a thing</source>
        <translation>una cosa</translation>
    </message>
    <message>
        <source>a touch more (2%)</source>
        <extracomment>How safe it feels now: only a little more; the small number is a gentle joke and stays.</extracomment>
        <translation>una pizca más (2 %)</translation>
    </message>
    <message>
        <source>almost missed</source>
        <extracomment>It was nearly overlooked.</extracomment>
        <translation>casi pasó de largo</translation>
    </message>
    <message>
        <source>an animal</source>
        <translation>un animal</translation>
    </message>
    <message>
        <source>as a surprise</source>
        <translation>por sorpresa</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>como se esperaba</translation>
    </message>
    <message>
        <source>both at once</source>
        <translation>las dos a la vez</translation>
    </message>
    <message>
        <source>brightening</source>
        <extracomment>What it does to the energy: it brings it up, in a good way.</extracomment>
        <translation>que aviva</translation>
    </message>
    <message>
        <source>by itself</source>
        <extracomment>How it came: without any effort.</extracomment>
        <translation>por sí solo</translation>
    </message>
    <message>
        <source>clear</source>
        <extracomment>How strong it was: between mild and strong.</extracomment>
        <translation>claro</translation>
    </message>
    <message>
        <source>clearly more</source>
        <translation>claramente más</translation>
    </message>
    <message>
        <source>faint</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>kept close</source>
        <extracomment>Said of a moment that is near at hand; agrees with “moment”.</extracomment>
        <translation>cerca de mí</translation>
    </message>
    <message>
        <source>less</source>
        <extracomment>How safe it feels now: less than before.</extracomment>
        <translation>menos</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>suave</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privado</translation>
    </message>
    <message>
        <source>received</source>
        <extracomment>Care: kindness that one was given.</extracomment>
        <translation>recibido</translation>
    </message>
    <message>
        <source>settling</source>
        <extracomment>What it does to the energy: it brings it down, in a good way.</extracomment>
        <translation>que aquieta</translation>
    </message>
    <message>
        <source>several at once</source>
        <translation>varias a la vez</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>How safe it feels now: as before.</extracomment>
        <translation>igual</translation>
    </message>
    <message>
        <source>to me</source>
        <extracomment>Care: kindness that went to oneself.</extracomment>
        <translation>hacia mí</translation>
    </message>
    <message>
        <source>to someone</source>
        <extracomment>Care: kindness that one gave.</extracomment>
        <translation>hacia alguien</translation>
    </message>
    <message>
        <source>with a photo</source>
        <extracomment>Said of a moment: it has a picture.</extracomment>
        <translation>con foto</translation>
    </message>
</context>
<context>
    <name>MomentCard</name>
    <message>
        <source>and also</source>
        <translation>y también</translation>
    </message>
</context>
<context>
    <name>MomentFoot</name>
    <message>
        <source>Del</source>
        <extracomment>The name of the key that deletes.</extracomment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>It came again</source>
        <translation>Ha vuelto</translation>
    </message>
    <message>
        <source>Keep close</source>
        <extracomment>A button: from now on this moment is near at hand, near the heart. Not “favourite”.</extracomment>
        <translation>Tener cerca</translation>
    </message>
    <message>
        <source>Kept close ♡</source>
        <translation>Cerca de mí ♡</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A button, and said when it is done: to the bin, from where it can come back. Use a form that is right for both, such as a noun or an infinitive.</extracomment>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>Hacer privado</translation>
    </message>
    <message>
        <source>No longer private</source>
        <translation>Que no sea privado</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <extracomment>Share one moment with somebody: as a card or as text.</extracomment>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Plan with it</source>
        <translation>Hacer un plan</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>El siguiente</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>El anterior</translation>
    </message>
</context>
<context>
    <name>MomentForm</name>
    <message>
        <source>One word is enough</source>
        <translation>Una palabra basta</translation>
    </message>
    <message>
        <source>What you noticed</source>
        <translation>Lo que notaste</translation>
    </message>
</context>
<context>
    <name>MomentWindow</name>
    <message>
        <source>A moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Let go. It can come back for 30 days.</source>
        <translation>Soltado. Puede volver durante 30 días.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Take the last step back.</extracomment>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>OnPaper</name>
    <message>
        <source>Kept as a PDF.</source>
        <translation>Guardado como PDF.</translation>
    </message>
    <message>
        <source>“{name}” could not be printed on.</source>
        <translation>No se pudo imprimir en «{name}».</translation>
    </message>
</context>
<context>
    <name>OwnLine</name>
    <message>
        <source>A line of your own</source>
        <translation>Una línea propia</translation>
    </message>
    <message>
        <source>A line of your own: {leaf}</source>
        <translation>Una línea propia: {leaf}</translation>
    </message>
    <message>
        <source>If you like, in your own words</source>
        <translation>Si quieres, con tus propias palabras</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>+ Add a word</source>
        <translation>+ Añadir palabra</translation>
    </message>
    <message>
        <source>A new word</source>
        <translation>Una palabra nueva</translation>
    </message>
    <message>
        <source>Another name for “{word}”</source>
        <translation>Otro nombre para «{word}»</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Join with another</source>
        <translation>Unir con otra</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Order as I use them</source>
        <translation>Ordenar según mi uso</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation>Quitar estrella</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>The word that “{word}” becomes one with</source>
        <translation>La palabra con la que se une «{word}»</translation>
    </message>
    <message>
        <source>These are offered while you note. Whatever you change here, no moment loses what it says.</source>
        <translation>Estas se ofrecen mientras anotas. Cambies lo que cambies aquí, ningún momento pierde lo que dice.</translation>
    </message>
    <message>
        <source>This list has no such word: {word}</source>
        <translation>Esta lista no tiene esa palabra: {word}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Words of this list</source>
        <translation>Palabras de esta lista</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>otro orden</translation>
    </message>
    <message>
        <source>“{word}” added</source>
        <translation>«{word}» añadida</translation>
    </message>
    <message>
        <source>“{word}” and “{other}” are one</source>
        <translation>«{word}» y «{other}» son una</translation>
    </message>
    <message>
        <source>“{word}” hidden</source>
        <translation>«{word}» oculta</translation>
    </message>
    <message>
        <source>“{word}” is there: the two become one.</source>
        <translation>«{word}» ya está: las dos se hacen una.</translation>
    </message>
    <message>
        <source>“{word}” is “{other}” now</source>
        <translation>«{word}» es ahora «{other}»</translation>
    </message>
    <message>
        <source>“{word}” shown again</source>
        <translation>«{word}» se muestra de nuevo</translation>
    </message>
    <message>
        <source>“{word}” starred</source>
        <translation>«{word}» con estrella</translation>
    </message>
    <message>
        <source>“{word}” without its star</source>
        <translation>«{word}» sin su estrella</translation>
    </message>
    <message>
        <source>★ Star</source>
        <translation>★ Estrella</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Your page</source>
        <translation>Tu página</translation>
    </message>
</context>
<context>
    <name>PaperButton</name>
    <message>
        <source>Copy it as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Keep it as a PDF …</source>
        <translation>Guardar como PDF …</translation>
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
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 segundos</translation>
    </message>
    <message>
        <source>3 min</source>
        <translation>3 min</translation>
    </message>
    <message>
        <source>3 minutes</source>
        <translation>3 minutos</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutos</translation>
    </message>
    <message>
        <source>A breath at your own pace, if you like. Eyes open is fine.</source>
        <translation>Una respiración a tu ritmo, si quieres. Con los ojos abiertos también está bien.</translation>
    </message>
    <message>
        <source>If you like: in as it grows, out as it shrinks. Eyes open is fine.</source>
        <translation>Si quieres: el aire entra cuando crece y sale cuando encoge. Con los ojos abiertos también está bien.</translation>
    </message>
    <message>
        <source>That was a minute.</source>
        <translation>Eso fue un minuto.</translation>
    </message>
    <message>
        <source>That was five minutes.</source>
        <translation>Eso fueron cinco minutos.</translation>
    </message>
    <message>
        <source>That was more than a minute.</source>
        <translation>Eso fue más de un minuto.</translation>
    </message>
    <message>
        <source>That was more than five minutes.</source>
        <translation>Eso fueron más de cinco minutos.</translation>
    </message>
    <message>
        <source>That was more than ten seconds.</source>
        <translation>Eso fueron más de diez segundos.</translation>
    </message>
    <message>
        <source>That was more than three minutes.</source>
        <translation>Eso fueron más de tres minutos.</translation>
    </message>
    <message>
        <source>That was ten seconds.</source>
        <translation>Eso fueron diez segundos.</translation>
    </message>
    <message>
        <source>That was three minutes.</source>
        <translation>Eso fueron tres minutos.</translation>
    </message>
</context>
<context>
    <name>PausePresenter</name>
    <message>
        <source>Thank you. Fewer from now on.</source>
        <translation>Gracias. Desde ahora, menos.</translation>
    </message>
</context>
<context>
    <name>PauseWindow</name>
    <message>
        <source>A pause</source>
        <translation>Una pausa</translation>
    </message>
    <message>
        <source>Back to the light</source>
        <translation>Volver a la luz</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Look around instead</source>
        <translation>Mejor mirar alrededor</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>Anotar un destello</translation>
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
        <translation>1 hora</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutos</translation>
    </message>
    <message>
        <source>An invitation waits for a natural break</source>
        <translation>Una invitación espera un respiro natural</translation>
    </message>
    <message>
        <source>Enough invitations for today</source>
        <translation>Por hoy, bastantes invitaciones</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Fewer of these</source>
        <translation>Menos como esta</translation>
    </message>
    <message>
        <source>From that day on invitations come again</source>
        <translation>Desde ese día vuelven las invitaciones</translation>
    </message>
    <message>
        <source>Invitations are off</source>
        <translation>Las invitaciones están apagadas</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Seguir igual</translation>
    </message>
    <message>
        <source>Next invitation around {time}</source>
        <extracomment>{time} is a time of day.</extracomment>
        <translation>Próxima invitación, más o menos: {time}</translation>
    </message>
    <message>
        <source>No more at this time</source>
        <translation>A esta hora ya no</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>Anotar un destello</translation>
    </message>
    <message>
        <source>Pause with me</source>
        <translation>Hacer una pausa</translation>
    </message>
    <message>
        <source>Quiet during a pause</source>
        <translation>En silencio durante una pausa</translation>
    </message>
    <message>
        <source>Quiet for a little after waking up</source>
        <translation>En silencio un poco después de despertar</translation>
    </message>
    <message>
        <source>Quiet for an hour after a note</source>
        <translation>En silencio una hora después de una nota</translation>
    </message>
    <message>
        <source>Quiet for an hour after a pause</source>
        <translation>En silencio una hora después de una pausa</translation>
    </message>
    <message>
        <source>Quiet for an hour after an invitation</source>
        <translation>En silencio una hora después de una invitación</translation>
    </message>
    <message>
        <source>Quiet for now</source>
        <translation>En silencio por ahora</translation>
    </message>
    <message>
        <source>Quiet outside your hours</source>
        <translation>En silencio fuera de tus horas</translation>
    </message>
    <message>
        <source>Quiet until {when}</source>
        <extracomment>{when} is a time of day, “tomorrow” or a date.</extracomment>
        <translation>En silencio hasta {when}</translation>
    </message>
    <message>
        <source>Quiet while Do Not Disturb is on</source>
        <translation>En silencio mientras «No molestar» está activo</translation>
    </message>
    <message>
        <source>Quiet while Drift is open</source>
        <translation>En silencio mientras Flotar está abierto</translation>
    </message>
    <message>
        <source>Quiet while Ground me is open</source>
        <translation>En silencio mientras Tierra firme está abierto</translation>
    </message>
    <message>
        <source>Quiet while a note is open</source>
        <translation>En silencio mientras hay una nota abierta</translation>
    </message>
    <message>
        <source>Quiet while a window fills the screen</source>
        <translation>En silencio mientras una ventana llena la pantalla</translation>
    </message>
    <message>
        <source>Quiet while the screen is locked</source>
        <translation>En silencio mientras la pantalla está bloqueada</translation>
    </message>
    <message>
        <source>Quiet while the welcome is open</source>
        <translation>En silencio mientras la bienvenida está abierta</translation>
    </message>
    <message>
        <source>Quiet while this machine sleeps</source>
        <translation>En silencio mientras duerme el equipo</translation>
    </message>
    <message>
        <source>Quiet while you are away</source>
        <translation>En silencio mientras no estás</translation>
    </message>
    <message>
        <source>Quiet while your camera is on</source>
        <translation>En silencio mientras tu cámara está encendida</translation>
    </message>
    <message>
        <source>Quiet while your microphone is on</source>
        <translation>En silencio mientras tu micrófono está encendido</translation>
    </message>
    <message>
        <source>Quiet while your page is open</source>
        <translation>En silencio mientras tu página está abierta</translation>
    </message>
    <message>
        <source>Quiet while your screen is shared</source>
        <translation>En silencio mientras se comparte tu pantalla</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descansar</translation>
    </message>
    <message>
        <source>Rest until</source>
        <translation>Descansar hasta</translation>
    </message>
    <message>
        <source>Resting for a while</source>
        <translation>En descanso por un tiempo</translation>
    </message>
    <message>
        <source>Resting until {when}</source>
        <extracomment>{when} is a time of day, “tomorrow” or a date.</extracomment>
        <translation>En descanso hasta {when}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Sentarse</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>Ninguna más</translation>
    </message>
    <message>
        <source>Taking a break from noting</source>
        <translation>En un descanso de anotar</translation>
    </message>
    <message>
        <source>The day is here, if you would like to sit with it.</source>
        <translation>El día está aquí, por si quieres sentarte un rato con él.</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Would you like to keep these invitations, have fewer, or stop them?</source>
        <translation>¿Quieres que estas invitaciones sigan igual, que sean menos o que no haya más?</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>Stands in the place of {when} in “Quiet until {when}”.</extracomment>
        <translation>mañana</translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>the pasted picture</source>
        <translation>la imagen pegada</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Add a picture</source>
        <translation>Añadir una imagen</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Elegir imágenes</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>drop, paste
or browse</source>
        <translation>arrastrar, pegar
o buscar</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>A picture on its way</source>
        <translation>Una imagen en camino</translation>
    </message>
    <message>
        <source>Del takes it off</source>
        <translation>Supr la quita</translation>
    </message>
    <message>
        <source>Enter opens it, Alt with an arrow moves it, Del takes it off</source>
        <translation>Enter la abre, Alt con una flecha la mueve, Supr la quita</translation>
    </message>
    <message>
        <source>Take off (Del)</source>
        <translation>Quitar (Supr)</translation>
    </message>
    <message>
        <source>Take this picture off</source>
        <translation>Quitar esta imagen</translation>
    </message>
    <message>
        <source>{picture}, {place} of {of}</source>
        <translation>{picture}, {place} de {of}</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Pie</translation>
    </message>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>In &amp;words, for who cannot see it</source>
        <translation>En p&amp;alabras, para quien no la ve</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Whole again</source>
        <translation>Entera otra vez</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>Verla en grande</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Abajo</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Arriba</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>The name of the key that deletes.</extracomment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A button, and said when it is done: to the bin, from where it can come back. Use a form that is right for both, such as a noun or an infinitive.</extracomment>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Put to sleep</source>
        <translation>Dormir</translation>
    </message>
    <message>
        <source>The glimmer it came from</source>
        <translation>El destello del que viene</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Wake it</source>
        <translation>Despertar</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>dormido</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>From your glimmer: {words}</source>
        <translation>De tu destello: {words}</translation>
    </message>
    <message>
        <source>I make coffee</source>
        <translation>hago café</translation>
    </message>
    <message>
        <source>Invitations are off just now, so nothing comes by itself.</source>
        <translation>Las invitaciones están apagadas ahora, así que nada llega por sí solo.</translation>
    </message>
    <message>
        <source>Invite me at a time</source>
        <translation>Invitarme a una hora</translation>
    </message>
    <message>
        <source>It waits for a calm moment, and an hour lies between two invitations.</source>
        <translation>Espera un momento tranquilo, y entre dos invitaciones pasa una hora.</translation>
    </message>
    <message>
        <source>Keep this plan</source>
        <translation>Guardar este plan</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>The time of the invitation</source>
        <translation>La hora de la invitación</translation>
    </message>
    <message>
        <source>When …</source>
        <translation>Cuando …</translation>
    </message>
    <message>
        <source>one breath with it</source>
        <translation>una respiración con ello</translation>
    </message>
    <message>
        <source>then …</source>
        <translation>entonces …</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Begin a plan with this</source>
        <translation>Empezar un plan con esto</translation>
    </message>
    <message>
        <source>I make coffee</source>
        <translation>hago café</translation>
    </message>
    <message>
        <source>I step out of the door</source>
        <translation>salgo por la puerta</translation>
    </message>
    <message>
        <source>I wait for the kettle</source>
        <translation>espero a que hierva el agua</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>This glimmer is not here any more.</source>
        <translation>Este destello ya no está aquí.</translation>
    </message>
    <message>
        <source>This time is let go. The plan itself stays.</source>
        <translation>Esta hora se ha soltado. El plan en sí se queda.</translation>
    </message>
    <message>
        <source>When {when}, {then}</source>
        <translation>Cuando {when}, {then}</translation>
    </message>
    <message>
        <source>a look at the sky</source>
        <translation>una mirada al cielo</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>otro orden</translation>
    </message>
    <message>
        <source>both feet feel the floor</source>
        <translation>los dos pies sienten el suelo</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>on no day</source>
        <translation>ningún día</translation>
    </message>
    <message>
        <source>one breath with it</source>
        <translation>una respiración con ello</translation>
    </message>
    <message>
        <source>the time of “{plan}” let go</source>
        <translation>hora de «{plan}» soltada</translation>
    </message>
    <message>
        <source>“{plan}” added</source>
        <translation>«{plan}» añadido</translation>
    </message>
    <message>
        <source>“{plan}” asleep</source>
        <translation>«{plan}» dormido</translation>
    </message>
    <message>
        <source>“{plan}” awake</source>
        <translation>«{plan}» despierto</translation>
    </message>
    <message>
        <source>“{plan}” changed</source>
        <translation>«{plan}» cambiado</translation>
    </message>
    <message>
        <source>“{plan}” let go</source>
        <translation>«{plan}» soltado</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>+ A new plan</source>
        <translation>+ Un plan nuevo</translation>
    </message>
    <message>
        <source>A plan ties something small to what comes anyway. Nobody asks how it went.</source>
        <translation>Un plan une algo pequeño a lo que llega de todos modos. Nadie pregunta cómo fue.</translation>
    </message>
    <message>
        <source>Glimmers you can count on</source>
        <translation>Destellos con los que puedes contar</translation>
    </message>
    <message>
        <source>I come to “{place}”</source>
        <translation>llego a «{place}»</translation>
    </message>
    <message>
        <source>None yet, and that is fine. It might be something like this:</source>
        <translation>Aún ninguno, y está bien así. Podría ser algo como esto:</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Mostrar {count} más</translation>
    </message>
</context>
<context>
    <name>PromptLine</name>
    <message>
        <source>Another</source>
        <extracomment>One more of its kind: another question, another thing to hold on to.</extracomment>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Otra pregunta</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sin ella</translation>
    </message>
    <message>
        <source>Without a question</source>
        <translation>Sin pregunta</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>That is more brackets than can be followed. A few less, and it works.</source>
        <translation>Son más paréntesis de los que se pueden seguir. Con unos pocos menos, funciona.</translation>
    </message>
    <message>
        <source>That is more than can be looked for at once. Up to {limit} words work.</source>
        <translation>Es más de lo que se puede buscar de una vez. Hasta {limit} palabras, funciona.</translation>
    </message>
    <message>
        <source>“or” waits for a word on both sides.</source>
        <translation>«or» espera una palabra a cada lado.</translation>
    </message>
    <message>
        <source>“{place}” is not a date yet. A year works, or 2026-11, or 2026-11-22.</source>
        <translation>«{place}» no es aún una fecha. Vale un año, o 2026-11, o 2026-11-22.</translation>
    </message>
    <message>
        <source>“{place}” is not a number yet. 3 works, or &gt;3, or &lt;=3.</source>
        <translation>«{place}» no es aún un número. Vale 3, o &gt;3, o &lt;=3.</translation>
    </message>
    <message>
        <source>“{place}” is not among them: “{name}:” can be {known}.</source>
        <translation>«{place}» no está entre ellos: «{name}:» puede ser {known}.</translation>
    </message>
    <message>
        <source>“{place}” waits for a word after it.</source>
        <translation>«{place}» espera una palabra detrás.</translation>
    </message>
    <message>
        <source>“{place}”: there is no “{name}:”. There are {known}.</source>
        <translation>«{place}»: no existe «{name}:». Existen {known}.</translation>
    </message>
    <message>
        <source>“{place}”: this bracket closes nothing. Without it, it works.</source>
        <translation>«{place}»: este paréntesis no cierra nada. Sin él, funciona.</translation>
    </message>
    <message>
        <source>“{place}”: this bracket is not closed yet.</source>
        <translation>«{place}»: este paréntesis aún no está cerrado.</translation>
    </message>
    <message>
        <source>“{place}”: this quotation mark is not closed yet.</source>
        <translation>«{place}»: estas comillas aún no están cerradas.</translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message>
        <source>A month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>A year ago ({month})</source>
        <translation>Hace un año ({month})</translation>
    </message>
    <message>
        <source>Another, by typing</source>
        <translation>Otra cosa, escribiendo</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>The day it is.</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>señal</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>more</source>
        <extracomment>The name of a menu with whatever else can be looked for.</extracomment>
        <translation>más</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>when</source>
        <extracomment>The name of a menu: in which time.</extracomment>
        <translation>cuándo</translation>
    </message>
    <message>
        <source>with</source>
        <extracomment>The name of a menu: with whom.</extracomment>
        <translation>con quién</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source> and </source>
        <extracomment>Between two parts of a search, with the spaces around it.</extracomment>
        <translation> y </translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two parts of a search, with the spaces around it.</extracomment>
        <translation> o </translation>
    </message>
    <message>
        <source>before that {face}</source>
        <translation>antes de eso: {face}</translation>
    </message>
    <message>
        <source>before {when}</source>
        <translation>antes de {when}</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>volvió</translation>
    </message>
    <message numerus="yes">
        <source>came back less than {count} times</source>
        <translation>
            <numerusform>volvió menos de {count} vez</numerusform>
            <numerusform>volvió menos de {count} veces</numerusform>
        </translation>
    </message>
    <message>
        <source>came back more than once</source>
        <translation>volvió más de una vez</translation>
    </message>
    <message numerus="yes">
        <source>came back more than {count} times</source>
        <translation>
            <numerusform>volvió más de {count} vez</numerusform>
            <numerusform>volvió más de {count} veces</numerusform>
        </translation>
    </message>
    <message>
        <source>came back once</source>
        <translation>volvió una vez</translation>
    </message>
    <message>
        <source>came back once at most</source>
        <translation>volvió una vez como mucho</translation>
    </message>
    <message numerus="yes">
        <source>came back {count} times</source>
        <translation>
            <numerusform>volvió {count} vez</numerusform>
            <numerusform>volvió {count} veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came back {count} times at most</source>
        <translation>
            <numerusform>volvió {count} vez como mucho</numerusform>
            <numerusform>volvió {count} veces como mucho</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came back {count} times or more</source>
        <translation>
            <numerusform>volvió {count} vez o más</numerusform>
            <numerusform>volvió {count} veces o más</numerusform>
        </translation>
    </message>
    <message>
        <source>company “{word}”</source>
        <translation>compañía «{word}»</translation>
    </message>
    <message>
        <source>cue “{word}”</source>
        <translation>señal «{word}»</translation>
    </message>
    <message>
        <source>from {when} on</source>
        <translation>desde {when}</translation>
    </message>
    <message>
        <source>never came back</source>
        <translation>no ha vuelto</translation>
    </message>
    <message>
        <source>not {what}</source>
        <extracomment>{what} is a part of a search, such as: cue “tea”.</extracomment>
        <translation>no: {what}</translation>
    </message>
    <message>
        <source>place “{word}”</source>
        <translation>lugar «{word}»</translation>
    </message>
    <message>
        <source>quality “{word}”</source>
        <translation>cualidad «{word}»</translation>
    </message>
    <message>
        <source>sense “{word}”</source>
        <translation>sentido «{word}»</translation>
    </message>
    <message>
        <source>value “{word}”</source>
        <translation>valor «{word}»</translation>
    </message>
    <message>
        <source>with a photo</source>
        <extracomment>Said of a moment: it has a picture.</extracomment>
        <translation>con foto</translation>
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
        <translation>Abrir {place}</translation>
    </message>
    <message>
        <source>Settings has a place, under Ground me, for someone to reach.</source>
        <translation>En Ajustes, en Tierra firme, hay un lugar para poner a quién acudir.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>The moment</source>
        <translation>El momento</translation>
    </message>
    <message>
        <source>and also</source>
        <translation>y también</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Erasing was cut short. It is finished now: what was here is gone.</source>
        <translation>El borrado se interrumpió. Ya ha terminado: lo que había aquí se ha ido.</translation>
    </message>
    <message>
        <source>Glimmer is still here, in the tray.</source>
        <translation>Glimmer sigue aquí, en la bandeja.</translation>
    </message>
    <message>
        <source>Glimmer is still here. Start it again to come back to this window.</source>
        <translation>Glimmer sigue aquí. Al iniciarlo otra vez se vuelve a esta ventana.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons. On GNOME the AppIndicator extension adds them; until then, start Glimmer again to come back here.</source>
        <translation>Este escritorio no muestra iconos en la bandeja. En GNOME los añade la extensión AppIndicator; hasta entonces, al iniciar Glimmer otra vez se vuelve aquí.</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>It came again. That is noted.</source>
        <translation>Ha vuelto. Queda anotado.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Show {count} more</source>
        <translation>Mostrar {count} más</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>Copy the words</source>
        <translation>Copiar las palabras</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Go to a month</source>
        <translation>Ir a un mes</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>A few plain words make a good one. Spaces and small and large letters count.</source>
        <translation>Con unas pocas palabras sencillas sale una buena. Cuentan los espacios y las mayúsculas.</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Una frase de acceso</translation>
    </message>
    <message>
        <source>A passphrase of yours</source>
        <translation>Una frase de acceso tuya</translation>
    </message>
    <message>
        <source>A passphrase over the journal</source>
        <translation>Una frase de acceso para el diario</translation>
    </message>
    <message>
        <source>A sealed backup is in their place. The journal is under the passphrase.</source>
        <translation>En su lugar hay una copia sellada. El diario está bajo la frase de acceso.</translation>
    </message>
    <message>
        <source>A sealed backup is made and looked over. Those from before go after it.</source>
        <translation>Se hace una copia sellada y se revisa. Después se van las de antes.</translation>
    </message>
    <message>
        <source>A sealed one can take their place: it is made and looked over first, and then they are gone for good. What you let go for good since they were made is in no backup then. Where a folder is not there just now, they go when it is back.</source>
        <translation>Una sellada puede ocupar su lugar: primero se hace y se revisa, y después estas se van del todo. Lo que soltaste del todo desde que se hicieron ya no está entonces en ninguna copia. Si una carpeta no está ahora mismo, las suyas se van cuando vuelva.</translation>
    </message>
    <message>
        <source>Another code…</source>
        <translation>Otro código…</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Otra frase de acceso</translation>
    </message>
    <message>
        <source>Another passphrase…</source>
        <translation>Otra frase de acceso…</translation>
    </message>
    <message>
        <source>Another recovery code</source>
        <translation>Otro código de recuperación</translation>
    </message>
    <message>
        <source>Anyone who gets at them can read them</source>
        <translation>Quien llegue a ellas puede leerlas</translation>
    </message>
    <message>
        <source>Backups from before can still be read without it. They are in:</source>
        <translation>Las copias de antes aún se pueden leer sin ella. Están en:</translation>
    </message>
    <message>
        <source>Backups from before the passphrase</source>
        <translation>Copias de antes de la frase de acceso</translation>
    </message>
    <message>
        <source>Backups that were made before stay readable, in a second folder, too. At the end a sealed one can take their place.</source>
        <translation>Las copias hechas antes se pueden seguir leyendo, también las de una segunda carpeta. Al final, una sellada puede ocupar su lugar.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Ya lo tengo</translation>
    </message>
    <message>
        <source>It does not protect from a program that runs in your name while the journal is open, nor from somebody who watches you type. What you export can be read by anyone. Traces of the files as they were before may stay on the disk: to be safe from that too, the disk itself has to be encrypted. When the journal is locked, some of it may stay in this computer&apos;s memory for a while.</source>
        <translation>No protege de un programa que funcione en tu nombre mientras el diario está abierto, ni de alguien que te vea escribir. Lo que exportes lo puede leer cualquiera. En el disco pueden quedar restos de los archivos tal como eran antes: de eso solo protege cifrar el propio disco. Con el diario bloqueado, algo de él puede quedar un rato en la memoria de este equipo.</translation>
    </message>
    <message>
        <source>It locks before this computer sleeps.</source>
        <translation>Se bloquea antes de que este equipo se duerma.</translation>
    </message>
    <message>
        <source>It locks with the screen.</source>
        <translation>Se bloquea con la pantalla.</translation>
    </message>
    <message>
        <source>It opens the journal should the passphrase be forgotten, and it is shown this once. Write it down, and keep it away from this computer.</source>
        <translation>Abre el diario si se olvida la frase de acceso, y se muestra solo esta vez. Lo mejor es apuntarlo y guardarlo lejos de este equipo.</translation>
    </message>
    <message>
        <source>It protects your moments, their pictures and the backups. Whoever gets hold of the disk, of a backup or of a synced folder reads none of it. Nor does somebody who sits down here while the journal is locked.</source>
        <translation>Protege tus momentos, sus imágenes y las copias. Quien se haga con el disco, con una copia o con una carpeta sincronizada no lee nada. Tampoco quien se siente aquí con el diario bloqueado.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarla como está</translation>
    </message>
    <message>
        <source>Let the new one hold</source>
        <translation>Que valga la nueva</translation>
    </message>
    <message>
        <source>Looking where they are.</source>
        <translation>Mirando dónde están.</translation>
    </message>
    <message>
        <source>Moments, pictures and backups can be read with it alone</source>
        <translation>Momentos, imágenes y copias solo se pueden leer con ella</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frase de acceso nueva</translation>
    </message>
    <message>
        <source>No moment is touched</source>
        <translation>No se toca ningún momento</translation>
    </message>
    <message>
        <source>No passphrase any more</source>
        <translation>Ya sin frase de acceso</translation>
    </message>
    <message>
        <source>Nothing tells here how long nobody typed: it counts how long no window of Glimmer had the keyboard.</source>
        <translation>Aquí nada dice cuánto hace que nadie escribe: cuenta cuánto hace que ninguna ventana de Glimmer tiene el teclado.</translation>
    </message>
    <message>
        <source>Nothing tells here when it sleeps: it locks once it is awake.</source>
        <translation>Aquí nada dice cuándo se duerme: se bloquea al despertar.</translation>
    </message>
    <message>
        <source>Nothing tells here when the screen is locked.</source>
        <translation>Aquí nada dice cuándo se bloquea la pantalla.</translation>
    </message>
    <message>
        <source>Open by itself when I am logged in</source>
        <translation>Que se abra solo al iniciar mi sesión</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Frase de acceso o código de recuperación</translation>
    </message>
    <message>
        <source>Put a sealed one in their place</source>
        <translation>Poner una sellada en su lugar</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Replace them…</source>
        <translation>Sustituirlas…</translation>
    </message>
    <message>
        <source>See it again</source>
        <translation>Verlo otra vez</translation>
    </message>
    <message>
        <source>Settings has this too, under Privacy, for as long as they are there.</source>
        <translation>También está en Ajustes, en Privacidad, mientras sigan ahí.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation>Parado. Todo está como estaba.</translation>
    </message>
    <message>
        <source>The code that you have holds until you have typed the new one back.</source>
        <translation>El código que tienes vale hasta que hayas escrito aquí el nuevo.</translation>
    </message>
    <message>
        <source>The code, as you wrote it down</source>
        <translation>El código, tal como lo apuntaste</translation>
    </message>
    <message>
        <source>The disk is full. Everything is as it was; with some room made it can be done.</source>
        <translation>El disco está lleno. Todo está como estaba; con algo de espacio libre se puede hacer.</translation>
    </message>
    <message>
        <source>The journal has no passphrase any more.</source>
        <translation>El diario ya no tiene frase de acceso.</translation>
    </message>
    <message>
        <source>The journal is being made readable. A backup is made first.</source>
        <translation>El diario se está haciendo legible. Antes se hace una copia.</translation>
    </message>
    <message>
        <source>The journal is being sealed. A backup is made first; until it is done all stays.</source>
        <translation>El diario se está sellando. Antes se hace una copia; hasta que termine, todo sigue igual.</translation>
    </message>
    <message>
        <source>The journal is under the passphrase now.</source>
        <translation>El diario está ahora bajo la frase de acceso.</translation>
    </message>
    <message>
        <source>The journal opens by itself from now on, when you are logged in.</source>
        <translation>Desde ahora el diario se abre solo cuando inicias tu sesión.</translation>
    </message>
    <message>
        <source>The keyring of this desktop does not answer</source>
        <translation>El llavero de este escritorio no responde</translation>
    </message>
    <message>
        <source>The keyring of this desktop gets a key to the journal, never the passphrase, and Glimmer opens it with that when it starts. Whoever is logged in as you can read it then, and so can every program that runs in your name. A disk, a backup or a synced folder stay closed to others as long as the keyring has a password. Locked, the journal stays locked until you open it.</source>
        <translation>El llavero de este escritorio recibe una llave del diario, nunca la frase de acceso, y Glimmer lo abre con ella al empezar. Entonces puede leerlo quien use tu sesión, y también cualquier programa que funcione en tu nombre. Un disco, una copia o una carpeta sincronizada siguen cerrados para los demás mientras el llavero tenga contraseña. Si se bloquea, el diario sigue bloqueado hasta que lo abras.</translation>
    </message>
    <message>
        <source>The keyring of this desktop is asked. It may want its own password first.</source>
        <translation>Se pregunta al llavero de este escritorio. Puede que antes pida su propia contraseña.</translation>
    </message>
    <message>
        <source>The keyring of this desktop keeps a key to it. Once locked, it asks for the passphrase</source>
        <translation>El llavero de este escritorio guarda una llave. Una vez bloqueado, pide la frase de acceso</translation>
    </message>
    <message>
        <source>The new passphrase holds, and the old one no more.</source>
        <translation>Vale la frase de acceso nueva, y la antigua ya no.</translation>
    </message>
    <message>
        <source>The new recovery code holds, and the old one no more.</source>
        <translation>Vale el código de recuperación nuevo, y el antiguo ya no.</translation>
    </message>
    <message>
        <source>The passphrase and its recovery code</source>
        <translation>La frase de acceso y su código de recuperación</translation>
    </message>
    <message>
        <source>The passphrase holds</source>
        <translation>La frase de acceso vale</translation>
    </message>
    <message>
        <source>The passphrase is asked for from now on.</source>
        <translation>Desde ahora se pide la frase de acceso.</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>El código de recuperación</translation>
    </message>
    <message>
        <source>The recovery code stays the same, and no moment is touched.</source>
        <translation>El código de recuperación sigue siendo el mismo, y no se toca ningún momento.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Otra vez la misma</translation>
    </message>
    <message>
        <source>There are no backups from before the passphrase any more.</source>
        <translation>Ya no hay copias de antes de la frase de acceso.</translation>
    </message>
    <message>
        <source>These go as soon as a sealed one is where they are:</source>
        <translation>Estas se van en cuanto haya una sellada en su sitio:</translation>
    </message>
    <message>
        <source>These two differ. Show lets you compare them.</source>
        <translation>Las dos no coinciden. Con «Mostrar» se pueden comparar.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could keep a key</source>
        <translation>Este escritorio no tiene un llavero que pueda guardar una llave</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Typed back, so that it is sure to be right. Small letters and no dashes will do.</source>
        <translation>Escrito de nuevo, para asegurar que está bien. Valen las minúsculas y sin guiones.</translation>
    </message>
    <message>
        <source>Without the passphrase and without the recovery code there is no way back to your moments. Nobody can open them then, and we cannot either.</source>
        <translation>Sin la frase de acceso y sin el código de recuperación no hay camino de vuelta a tus momentos. Entonces nadie puede abrirlos, y quienes hacemos Glimmer tampoco.</translation>
    </message>
    <message>
        <source>Your moments are plain files again then: whoever can read your files can read them. Backups from before stay under the passphrase.</source>
        <translation>Tus momentos vuelven a ser entonces archivos corrientes: quien pueda leer tus archivos puede leerlos. Las copias de antes siguen bajo la frase de acceso.</translation>
    </message>
    <message>
        <source>{why} An entry of Glimmer may still be in it; it opens nothing.</source>
        <translation>{why} Puede que quede en él una entrada de Glimmer; no abre nada.</translation>
    </message>
    <message>
        <source>“Lock” in the tray locks it, as glimmer lock does.</source>
        <translation>«Bloquear», en la bandeja, lo bloquea; glimmer lock también.</translation>
    </message>
</context>
<context>
    <name>SealingWindow</name>
    <message>
        <source>A passphrase</source>
        <translation>Una frase de acceso</translation>
    </message>
    <message>
        <source>Copied. Other programs can read it until you copy something else.</source>
        <translation>Copiado. Otros programas pueden leerlo hasta que copies otra cosa.</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Copiarlo</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>Imprimirlo…</translation>
    </message>
    <message>
        <source>What is said and asked</source>
        <translation>Lo que se dice y se pregunta</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Note a glimmer</source>
        <translation>Anotar un destello</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search words, cues, values, places…</source>
        <translation>Buscar palabras, señales, valores, lugares…</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>mucha energía</translation>
    </message>
    <message>
        <source>low energy</source>
        <translation>poca energía</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>settled</source>
        <extracomment>A face: calm, present, connected. A state that passes; said of a person or of a body, without gender if you can.</extracomment>
        <translation>en calma</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Make a page…</source>
        <translation>Hacer una página…</translation>
    </message>
    <message>
        <source>One page, for a session with somebody</source>
        <translation>Una página, para una sesión con alguien</translation>
    </message>
    <message>
        <source>What you choose of some days, names as letters</source>
        <translation>Lo que elijas de unos días, con letras en vez de nombres</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>And also</source>
        <extracomment>The heading over a second text that belongs to a moment: another truth beside the first one.</extracomment>
        <translation>Y también</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Día y hora</translation>
    </message>
    <message>
        <source>How I am here</source>
        <extracomment>The heading over the faces, when the moment is told to somebody.</extracomment>
        <translation>Cómo estoy aquí</translation>
    </message>
    <message>
        <source>Letters stand for people.</source>
        <translation>Las letras son personas.</translation>
    </message>
    <message>
        <source>Not on this page: {moments}.</source>
        <translation>No está en esta página: {moments}.</translation>
    </message>
    <message>
        <source>Private, and not on it: {moments}.</source>
        <translation>En privado, y no está en ella: {moments}.</translation>
    </message>
    <message>
        <source>Triggers, and not on it: {moments}.</source>
        <translation>Detonantes que no están en ella: {moments}.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
</context>
<context>
    <name>SessionPresenter</name>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>SessionSheet</name>
    <message>
        <source>A page for a session</source>
        <translation>Una página para una sesión</translation>
    </message>
</context>
<context>
    <name>SessionWindow</name>
    <message>
        <source>A page for a session</source>
        <translation>Una página para una sesión</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>One page, for a session with somebody</source>
        <translation>Una página, para una sesión con alguien</translation>
    </message>
    <message>
        <source>Other names to become letters</source>
        <translation>Otros nombres que pasan a ser letras</translation>
    </message>
    <message>
        <source>Other names to become letters: Anna, Tom</source>
        <translation>Otros nombres que pasan a ser letras: Ana, Tomás</translation>
    </message>
    <message>
        <source>Print it …</source>
        <translation>Imprimir …</translation>
    </message>
    <message>
        <source>Private moments, too</source>
        <translation>También los momentos privados</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Llevarla</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La página</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>To print, as a PDF or as text</source>
        <translation>Para imprimir, en PDF o como texto</translation>
    </message>
    <message>
        <source>Triggers, too</source>
        <translation>También los detonantes</translation>
    </message>
    <message>
        <source>What was noted between two days, on one page. People of your own lists become letters; a name in another form may be left, so read it before it leaves.</source>
        <translation>Lo anotado entre dos días, en una página. Las personas de tus listas pasan a ser letras; puede quedar algún nombre escrito de otra forma, así que conviene leerla antes de que salga.</translation>
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
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 segundos</translation>
    </message>
    <message>
        <source>3 minutes</source>
        <translation>3 minutos</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutos</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>A backup is made each day, in quiet minutes after the first change. Seven daily, four weekly and twelve monthly ones stay, here and in a second folder. They still hold what was let go since.</source>
        <translation>Cada día se hace una copia, en un rato tranquilo tras el primer cambio. Se quedan siete diarias, cuatro semanales y doce mensuales, aquí y en una segunda carpeta. Aún tienen lo que se soltó desde entonces.</translation>
    </message>
    <message>
        <source>A breath goes in for</source>
        <translation>Inspirar durante</translation>
    </message>
    <message>
        <source>A card cannot choose its place here, and no notifications are shown just now: it comes wherever there is room.</source>
        <translation>Aquí una tarjeta no puede elegir su sitio, y ahora mismo no se muestran notificaciones: llega donde haya hueco.</translation>
    </message>
    <message>
        <source>A card cannot choose its place here, so a notification comes instead.</source>
        <translation>Aquí una tarjeta no puede elegir su sitio, así que llega una notificación.</translation>
    </message>
    <message>
        <source>A few times a day, and only at a natural break</source>
        <translation>Unas pocas veces al día, y solo en un respiro natural</translation>
    </message>
    <message>
        <source>A glimmer from about this day</source>
        <translation>Un destello de un día como hoy</translation>
    </message>
    <message>
        <source>A journal with a passphrase: after so many minutes without you; 0 never does</source>
        <translation>Para un diario con frase de acceso: tras estos minutos sin ti; con 0, nunca</translation>
    </message>
    <message>
        <source>A kind line after a trigger</source>
        <translation>Una línea amable tras un detonante</translation>
    </message>
    <message>
        <source>A line for what I appreciate</source>
        <translation>Una línea para lo que aprecio</translation>
    </message>
    <message>
        <source>A name, for a hard hour; shown in Ground me and nowhere else</source>
        <translation>Un nombre, para una hora difícil; solo se muestra en Tierra firme</translation>
    </message>
    <message>
        <source>A number, an address, any words; Glimmer itself never writes or calls</source>
        <translation>Un número, una dirección, lo que sea; Glimmer nunca escribe ni llama</translation>
    </message>
    <message>
        <source>A pause takes</source>
        <translation>Una pausa dura</translation>
    </message>
    <message>
        <source>A question above the words</source>
        <translation>Una pregunta encima del texto</translation>
    </message>
    <message>
        <source>A quiet companion for noticing glimmers: small moments that tell a body it is safe. Everything stays on this computer.</source>
        <translation>Una compañía discreta para notar destellos: momentos pequeños que le dicen a un cuerpo que está a salvo. Todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>A quiet line in the gallery that opens what was there and what you appreciated</source>
        <translation>Una línea discreta en la galería que abre lo que hubo y lo que apreciaste</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>Una segunda carpeta para copias</translation>
    </message>
    <message>
        <source>A soft tone at the end</source>
        <translation>Un tono suave al final</translation>
    </message>
    <message>
        <source>A text file; what you change in it is taken up at once</source>
        <translation>Un archivo de texto; lo que cambies en él se aplica al momento</translation>
    </message>
    <message>
        <source>A warmer spark in the tray, a notification of the desktop, or a card</source>
        <translation>Una chispa más cálida en la bandeja, una notificación del escritorio o una tarjeta</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>A year ago, half a year or a month: one of your own, at the top of the gallery</source>
        <translation>De hace un año, medio año o un mes: uno tuyo, en lo alto de la galería</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>How far back the map counts: all moments.</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Also with on guard or shut down in them, and also in hard hours</source>
        <translation>También los que llevan «en guardia» o «sin fuerzas», y también en horas difíciles</translation>
    </message>
    <message>
        <source>An evening sitting</source>
        <translation>Un rato al final del día</translation>
    </message>
    <message>
        <source>Another program has these keys. Others are free to choose.</source>
        <translation>Otro programa tiene estas teclas. Hay otras libres.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Around these times, give or take a quarter of an hour</source>
        <translation>Hacia estas horas, cuarto de hora más o menos</translation>
    </message>
    <message>
        <source>As the desktop is, or always the same</source>
        <translation>Como el escritorio, o siempre igual</translation>
    </message>
    <message>
        <source>At least an hour lies between two invitations, so {last} may stay away after {first}.</source>
        <translation>Entre dos invitaciones pasa al menos una hora, así que la de {last} puede no llegar después de la de {first}.</translation>
    </message>
    <message>
        <source>At least an hour lies between two invitations: they come every 60 to 75 minutes, and six times a day at most.</source>
        <translation>Entre dos invitaciones pasa al menos una hora: llegan cada 60 a 75 minutos, y seis veces al día como mucho.</translation>
    </message>
    <message>
        <source>At set times</source>
        <translation>A horas fijas</translation>
    </message>
    <message>
        <source>At times that are known, or after so many minutes each</source>
        <translation>A horas conocidas, o cada tantos minutos</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation>Volver a: {value}</translation>
    </message>
    <message>
        <source>Backups are in there, too</source>
        <translation>Las copias también están ahí</translation>
    </message>
    <message>
        <source>Between</source>
        <extracomment>The beginning of a row: between [9:00] and [18:00].</extracomment>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Both are the same, so every hour counts.</source>
        <translation>Las dos son la misma, así que vale cualquier hora.</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Card with bell</source>
        <translation>Tarjeta con campana</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Days on which invitations come</source>
        <translation>Días en los que llegan invitaciones</translation>
    </message>
    <message>
        <source>Every so often</source>
        <translation>Cada cierto tiempo</translation>
    </message>
    <message>
        <source>Every so often is about</source>
        <translation>Cada cierto tiempo: unos</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Glimmer never goes online, has no account, and tells nobody that you use it. One link, in Ground me, opens your browser when you press it, and never by itself.</source>
        <translation>Todo se queda en este equipo. Glimmer nunca se conecta a internet, no tiene cuentas y no le dice a nadie que lo usas. Un enlace, en Tierra firme, abre tu navegador cuando lo pulsas, y nunca por sí solo.</translation>
    </message>
    <message>
        <source>Fade after four weeks</source>
        <translation>Menos tras cuatro semanas</translation>
    </message>
    <message>
        <source>For a hard hour there is Ground me: what you kept close, large and one at a time, and someone to reach.</source>
        <translation>Para una hora difícil está Tierra firme: lo que tienes cerca, en grande y de uno en uno, y a quién acudir.</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>From this day and hour on, until you have seen it</source>
        <translation>Desde ese día y esa hora, hasta que la hayas visto</translation>
    </message>
    <message>
        <source>From this hour on</source>
        <translation>Desde esta hora</translation>
    </message>
    <message>
        <source>From {first} over midnight until {last}.</source>
        <translation>Desde {first}, pasando por la medianoche, hasta {last}.</translation>
    </message>
    <message>
        <source>Give or take a quarter; 60 is like an hourly bell</source>
        <translation>Un cuarto más o menos; 60 es como una campana cada hora</translation>
    </message>
    <message>
        <source>Glimmer has these keys for something else. Others are free.</source>
        <translation>Glimmer usa estas teclas para otra cosa. Hay otras libres.</translation>
    </message>
    <message>
        <source>Glimmer {version}</source>
        <translation>Glimmer {version}</translation>
    </message>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation>Tierra firme</translation>
    </message>
    <message>
        <source>Hard ones, too</source>
        <translation>También los difíciles</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>High contrast dark</source>
        <translation>Alto contraste oscuro</translation>
    </message>
    <message>
        <source>How large all words are</source>
        <translation>Qué tamaño tienen todas las palabras</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Cómo contactar</translation>
    </message>
    <message>
        <source>In a pause and in Ground me, for whoever goes along with it</source>
        <translation>En una pausa y en Tierra firme, para quien quiera acompañarla</translation>
    </message>
    <message>
        <source>In a terminal, glimmer backup makes one now, also onto a stick; glimmer restore brings one back; glimmer doctor looks whether all is well.</source>
        <translation>En un terminal, glimmer backup hace una ahora, también en una memoria USB; glimmer restore recupera una; glimmer doctor mira si todo está bien.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s own words: {keys}. They are changed in its keyboard settings.</source>
        <translation>Como lo dice el escritorio: {keys}. Se cambian en sus ajustes de teclado.</translation>
    </message>
    <message>
        <source>In the evening at</source>
        <translation>Al final del día, a las</translation>
    </message>
    <message>
        <source>In the place of settings.toml there is something that is no file. Move it away; until then no change can be kept.</source>
        <translation>En el lugar de settings.toml hay algo que no es un archivo. Hasta que se mueva a otro sitio, no se puede guardar ningún cambio.</translation>
    </message>
    <message>
        <source>Invitations are off, so it does not come by itself; the tray has it.</source>
        <translation>Las invitaciones están apagadas, así que no llega por sí solo; está en la bandeja.</translation>
    </message>
    <message>
        <source>Invitations come</source>
        <translation>Las invitaciones llegan</translation>
    </message>
    <message>
        <source>Invitations come in these hours</source>
        <translation>Las invitaciones llegan entre estas horas</translation>
    </message>
    <message>
        <source>Invite me to pause</source>
        <translation>Invitarme a hacer una pausa</translation>
    </message>
    <message>
        <source>It asks where you feel it before what for, and may stay empty</source>
        <translation>Pregunta dónde lo sientes antes que por qué, y puede quedar vacía</translation>
    </message>
    <message>
        <source>It comes as an invitation does: at a natural break after this time, or not at all</source>
        <translation>Llega como una invitación: en un respiro natural después de esa hora, o no llega</translation>
    </message>
    <message>
        <source>It comes with “Kept”, and goes by itself</source>
        <translation>Llega con «Guardado», y se va sola</translation>
    </message>
    <message>
        <source>It goes out for</source>
        <translation>Espirar durante</translation>
    </message>
    <message>
        <source>It is there on</source>
        <extracomment>The beginning of that row: on [Sunday] from [17:00].</extracomment>
        <translation>Aparece el</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Lo guardado</translation>
    </message>
    <message>
        <source>Keys for Ground me</source>
        <translation>Teclas para Tierra firme</translation>
    </message>
    <message>
        <source>Keys to note with</source>
        <translation>Teclas para anotar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Leave out lines that begin in the body</source>
        <translation>Sin líneas que empiecen en el cuerpo</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Line {lines} of settings.toml could not be understood and is left out; the rest counts. It can be mended with an editor; with the next change in Settings the file as it was is kept as settings.toml.broken.</source>
        <translation>La línea {lines} de settings.toml no se ha podido entender y queda fuera; el resto vale. Se puede arreglar con un editor; con el próximo cambio en Ajustes, el archivo tal como estaba se guarda como settings.toml.broken.</translation>
    </message>
    <message>
        <source>Lines {lines} of settings.toml could not be understood and are left out; the rest counts. They can be mended with an editor; with the next change in Settings the file as it was is kept as settings.toml.broken.</source>
        <translation>Las líneas {lines} de settings.toml no se han podido entender y quedan fuera; el resto vale. Se pueden arreglar con un editor; con el próximo cambio en Ajustes, el archivo tal como estaba se guarda como settings.toml.broken.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Bloquear tras</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Mirada atrás</translation>
    </message>
    <message>
        <source>MIT licence. It stands on Python (PSF licence), Qt and PySide6 (LGPL 3), SQLAlchemy and Alembic (MIT), SQLite (public domain), Pillow (MIT-CMU) and tomlkit (MIT).</source>
        <translation>Licencia MIT. Se apoya en Python (licencia PSF), Qt y PySide6 (LGPL 3), SQLAlchemy y Alembic (MIT), SQLite (dominio público), Pillow (MIT-CMU) y tomlkit (MIT).</translation>
    </message>
    <message>
        <source>Many find it settling to breathe out a little longer than in</source>
        <translation>A mucha gente le sienta bien espirar un poco más largo que inspirar</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>More times than the six invitations a day that there are at most.</source>
        <translation>Son más horas que las seis invitaciones que hay al día como mucho.</translation>
    </message>
    <message>
        <source>My map counts moments of</source>
        <translation>Mi mapa cuenta momentos de</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Mis palabras</translation>
    </message>
    <message>
        <source>No days are chosen, so none of the usual invitations comes.</source>
        <translation>No hay días elegidos, así que no llega ninguna de las invitaciones habituales.</translation>
    </message>
    <message>
        <source>No icons are shown in a tray here just now. Starting Glimmer again brings its window back.</source>
        <translation>Ahora mismo aquí no se muestran iconos en una bandeja. Al iniciar Glimmer otra vez vuelve su ventana.</translation>
    </message>
    <message>
        <source>No notifications are shown here just now, so the card comes instead.</source>
        <translation>Ahora mismo aquí no se muestran notificaciones, así que llega la tarjeta.</translation>
    </message>
    <message>
        <source>No such invitations, questions or cues: only what is around you</source>
        <translation>Ni invitaciones ni preguntas ni señales así: solo lo que te rodea</translation>
    </message>
    <message>
        <source>No times are set, so none of the usual invitations comes.</source>
        <translation>No hay horas puestas, así que no llega ninguna de las invitaciones habituales.</translation>
    </message>
    <message>
        <source>None of these times is in the hours below, so none of the usual invitations comes.</source>
        <translation>Ninguna de estas horas está dentro de las de abajo, así que no llega ninguna de las invitaciones habituales.</translation>
    </message>
    <message>
        <source>Not in the hours below, and so left out: {times}.</source>
        <translation>Fuera de las horas de abajo, y por eso no cuentan: {times}.</translation>
    </message>
    <message>
        <source>Nothing comes and nothing is asked; your keys still note, should you like to</source>
        <translation>No llega nada y no se pregunta nada; tus teclas siguen anotando, por si quieres</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notificación</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>The name of a row: on which days of the week invitations come.</extracomment>
        <translation>Días</translation>
    </message>
    <message>
        <source>On another disk, or in a folder that is synced: each day&apos;s backup goes there, too</source>
        <translation>En otro disco o en una carpeta sincronizada: la copia de cada día va también allí</translation>
    </message>
    <message>
        <source>One at most, and none twice within two weeks; Alt+X goes on without it</source>
        <translation>Una como mucho, y ninguna dos veces en dos semanas; con Alt+X se sigue sin ella</translation>
    </message>
    <message>
        <source>One question over the day, its moments beside it, and a page; nothing is owed</source>
        <translation>Una pregunta sobre el día, sus momentos al lado y una página; sin compromiso</translation>
    </message>
    <message>
        <source>Only the words, the body and the faces at first</source>
        <translation>Al principio solo las palabras, el cuerpo y las caras</translation>
    </message>
    <message>
        <source>Open small</source>
        <translation>Abrir en pequeño</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Someone to reach</source>
        <translation>A quién acudir</translation>
    </message>
    <message>
        <source>Something is half typed in another place. Once it is kept or given up, the windows speak the chosen language.</source>
        <translation>Hay algo a medio escribir en otro lugar. Cuando se guarde o se deje, las ventanas hablarán el idioma elegido.</translation>
    </message>
    <message>
        <source>Spark</source>
        <extracomment>One way in which an invitation comes: the icon in the tray becomes warm.</extracomment>
        <translation>Chispa</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>One of several: as the desktop has it.</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Take a break from noting</source>
        <translation>Descansar de anotar</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The bell, once, when a pause is over</source>
        <translation>La campana, una vez, cuando termina una pausa</translation>
    </message>
    <message>
        <source>The desktop asked about these keys, and the answer was no. Choosing keys here lets it ask again.</source>
        <translation>El escritorio preguntó por estas teclas, y la respuesta fue no. Si se eligen teclas aquí, preguntará otra vez.</translation>
    </message>
    <message>
        <source>The desktop has no keys for this yet. Its keyboard settings list it under Glimmer.</source>
        <translation>El escritorio aún no tiene teclas para esto. En sus ajustes de teclado está bajo Glimmer.</translation>
    </message>
    <message>
        <source>The desktop is being asked for these keys.</source>
        <translation>Se están pidiendo estas teclas al escritorio.</translation>
    </message>
    <message>
        <source>The files are readable by you alone. Without a passphrase whoever can read your files can read your moments, too.</source>
        <translation>Los archivos solo los puedes leer tú. Sin una frase de acceso, quien pueda leer tus archivos puede leer también tus momentos.</translation>
    </message>
    <message>
        <source>The hours below are short for that, so the one invitation of a day comes sooner.</source>
        <translation>Las horas de abajo son pocas para eso, así que la única invitación del día llega antes.</translation>
    </message>
    <message>
        <source>The last 90 days, the last year, or all of them</source>
        <translation>De los últimos 90 días, del último año o todos</translation>
    </message>
    <message>
        <source>The last one chosen in it, too; + and − turn it there</source>
        <translation>También lo último que se elija en ella; allí se cambia con + y −</translation>
    </message>
    <message>
        <source>The log holds times and what went wrong in the program</source>
        <translation>El registro tiene horas y lo que falló en el programa</translation>
    </message>
    <message>
        <source>The log, and where windows stood</source>
        <translation>El registro, y dónde estaban las ventanas</translation>
    </message>
    <message>
        <source>The name of this folder cannot be written down here. Another one may do.</source>
        <translation>El nombre de esta carpeta no se puede escribir aquí. Puede que otra sirva.</translation>
    </message>
    <message>
        <source>The terms of everything that comes along with Glimmer</source>
        <translation>Los términos de todo lo que viene con Glimmer</translation>
    </message>
    <message>
        <source>The week, once a week</source>
        <translation>La semana, una vez por semana</translation>
    </message>
    <message>
        <source>The words of the chosen language are not there, so the windows speak English. Glimmer, installed anew, brings them back ({file}).</source>
        <translation>Las palabras del idioma elegido no están, así que las ventanas hablan inglés. Al instalar Glimmer de nuevo, vuelven ({file}).</translation>
    </message>
    <message>
        <source>Then half as often every two weeks, down to one a day: noticing goes on by itself</source>
        <translation>Después, la mitad cada dos semanas, hasta una al día: notar sigue por sí solo</translation>
    </message>
    <message>
        <source>There is no tray here just now, so a notification comes instead.</source>
        <translation>Ahora mismo aquí no hay bandeja, así que llega una notificación.</translation>
    </message>
    <message>
        <source>There is no tray here just now, so the card comes instead.</source>
        <translation>Ahora mismo aquí no hay bandeja, así que llega la tarjeta.</translation>
    </message>
    <message>
        <source>They come as</source>
        <translation>Llegan como</translation>
    </message>
    <message>
        <source>They work from anywhere</source>
        <translation>Funcionan desde cualquier sitio</translation>
    </message>
    <message>
        <source>This desktop lets no program ask for keys. In its keyboard settings, any keys can be bound to the command: {command}</source>
        <translation>Este escritorio no deja que los programas pidan teclas. En sus ajustes de teclado se puede asignar cualquiera a este comando: {command}</translation>
    </message>
    <message>
        <source>This is {length} characters long, and {longest} fit. It is not kept yet.</source>
        <translation>Esto tiene {length} caracteres, y caben {longest}. Aún no está guardado.</translation>
    </message>
    <message>
        <source>This keyboard has no such key. Others are free to choose.</source>
        <translation>Este teclado no tiene esa tecla. Hay otras libres.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>To take everything along: glimmer export moments.zip</source>
        <translation>Para llevártelo todo: glimmer export moments.zip</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>What settings.toml says could not be used, so this is the usual value.</source>
        <translation>Lo que dice settings.toml no se ha podido usar, así que este es el valor habitual.</translation>
    </message>
    <message>
        <source>What settings.toml says is too large, so this is the usual value.</source>
        <translation>Lo que dice settings.toml es demasiado grande, así que este es el valor habitual.</translation>
    </message>
    <message>
        <source>What settings.toml says is too long, so this is the usual value.</source>
        <translation>Lo que dice settings.toml es demasiado largo, así que este es el valor habitual.</translation>
    </message>
    <message>
        <source>What settings.toml says is too small, so this is the usual value.</source>
        <translation>Lo que dice settings.toml es demasiado pequeño, así que este es el valor habitual.</translation>
    </message>
    <message>
        <source>What the windows speak; words of your own stay as they are</source>
        <translation>Lo que hablan las ventanas; tus propias palabras se quedan como están</translation>
    </message>
    <message>
        <source>What you chose here</source>
        <translation>Lo que elegiste aquí</translation>
    </message>
    <message>
        <source>What you let go of stays in the bin for 30 days; until then it can be brought back.</source>
        <translation>Lo que sueltas se queda 30 días en la papelera; hasta entonces se puede recuperar.</translation>
    </message>
    <message>
        <source>When these hours end</source>
        <translation>Cuándo terminan estas horas</translation>
    </message>
    <message>
        <source>Windows appear at once and the circle stands still</source>
        <translation>Las ventanas aparecen de golpe y el círculo se queda quieto</translation>
    </message>
    <message>
        <source>Your moments and their pictures</source>
        <translation>Tus momentos y sus imágenes</translation>
    </message>
    <message>
        <source>Your words are in no log, no notification and no window title. A moment that you mark as private is covered until you open it.</source>
        <translation>Tus palabras no están en ningún registro, ninguna notificación ni ningún título de ventana. Un momento que marcas como privado está tapado hasta que lo abres.</translation>
    </message>
    <message>
        <source>and</source>
        <extracomment>The middle of that row.</extracomment>
        <translation>y</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Of a row: on [Sunday] from [17:00].</extracomment>
        <translation>desde las</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Minutes, as short as your language has it.</extracomment>
        <translation>min</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Said of a list of times, days or keys with nothing in it.</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>Of a switch.</extracomment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>Of a switch.</extracomment>
        <translation>activado</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Seconds, as short as your language has it.</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>settings.toml could not be understood, so what it says does not count. Mend it, or change anything in Settings: then it is kept as settings.toml.broken, and a new one begins.</source>
        <translation>settings.toml no se ha podido entender, así que lo que dice no cuenta. Se puede arreglar, o cambiar algo en Ajustes: entonces se guarda como settings.toml.broken y empieza uno nuevo.</translation>
    </message>
    <message>
        <source>settings.toml is far too large, so what it says does not count. Move it away, or change anything in Settings: then it is kept as settings.toml.broken, and a new one begins.</source>
        <translation>settings.toml es demasiado grande, así que lo que dice no cuenta. Se puede mover a otro sitio, o cambiar algo en Ajustes: entonces se guarda como settings.toml.broken y empieza uno nuevo.</translation>
    </message>
    <message>
        <source>settings.toml is no UTF-8 text, so what it says does not count. Save it anew, or change anything in Settings: then it is kept as settings.toml.broken, and a new one begins.</source>
        <translation>settings.toml no es texto UTF-8, así que lo que dice no cuenta. Se puede volver a guardar, o cambiar algo en Ajustes: entonces se guarda como settings.toml.broken y empieza uno nuevo.</translation>
    </message>
    <message>
        <source>settings.toml is read-only: what it says counts, and no change can be kept until it may be written to.</source>
        <translation>settings.toml es de solo lectura: lo que dice cuenta, y no se puede guardar ningún cambio hasta que se pueda escribir en él.</translation>
    </message>
    <message>
        <source>settings.toml may not be opened, so what it says does not count. Give yourself the right to read it, or move it away; until then no change can be kept.</source>
        <translation>settings.toml no se deja abrir, así que lo que dice no cuenta. Se le puede dar permiso de lectura o mover a otro sitio; hasta entonces no se puede guardar ningún cambio.</translation>
    </message>
    <message>
        <source>settings.toml was written by a newer Glimmer. What this one knows is used, the rest stays as it is.</source>
        <translation>settings.toml lo escribió un Glimmer más nuevo. Se usa lo que este conoce; el resto se queda como está.</translation>
    </message>
    <message>
        <source>{count} a day</source>
        <translation>{count} al día</translation>
    </message>
    <message>
        <source>{keys} and {more} more in settings.toml are not known here. They stay as they are.</source>
        <translation>{keys} y {more} más de settings.toml no se conocen aquí. Se quedan como están.</translation>
    </message>
    <message>
        <source>{keys} in settings.toml are not known here. They stay as they are.</source>
        <translation>{keys} de settings.toml no se conocen aquí. Se quedan como están.</translation>
    </message>
    <message>
        <source>{keys} in settings.toml is not known here. It stays as it is.</source>
        <translation>{keys} de settings.toml no se conoce aquí. Se queda como está.</translation>
    </message>
    <message>
        <source>{keys} in settings.toml is not known here; was it to be “{meant}”?</source>
        <translation>{keys} de settings.toml no se conoce aquí; ¿quería ser «{meant}»?</translation>
    </message>
    <message>
        <source>{path} has a number that is too long to be read. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path} tiene un número demasiado largo para leerlo. Hasta que se arregle, se usan las palabras que vienen con Glimmer.</translation>
    </message>
    <message>
        <source>{path} has too many brackets in one another. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path} tiene demasiados corchetes unos dentro de otros. Hasta que se arregle, se usan las palabras que vienen con Glimmer.</translation>
    </message>
    <message>
        <source>{path} is far too large for words. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path} es demasiado grande para ser de palabras. Hasta que se arregle, se usan las palabras que vienen con Glimmer.</translation>
    </message>
    <message>
        <source>{path} is on a disk that can only be read, so this stays as it was.</source>
        <translation>{path} está en un disco de solo lectura, así que esto se queda como estaba.</translation>
    </message>
    <message>
        <source>{path} may not be opened. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path} no se deja abrir. Hasta que se arregle, se usan las palabras que vienen con Glimmer.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a list of words belongs here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, línea {line}, en «{key}»: aquí va una lista de palabras. Hasta que se arregle, se usan las palabras que vienen con Glimmer.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a table belongs here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, línea {line}, en «{key}»: aquí va una tabla. Hasta que se arregle, se usan las palabras que vienen con Glimmer.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a text and its senses belong here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, línea {line}, en «{key}»: aquí van un texto y sus sentidos. Hasta que se arregle, se usan las palabras que vienen con Glimmer.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a text belongs here, or one marked outward or inward. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, línea {line}, en «{key}»: aquí va un texto, o uno marcado como outward o inward. Hasta que se arregle, se usan las palabras que vienen con Glimmer.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a text in quotation marks belongs here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, línea {line}, en «{key}»: aquí va un texto entre comillas. Hasta que se arregle, se usan las palabras que vienen con Glimmer.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: nothing of this name is known here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, línea {line}, en «{key}»: aquí no se conoce nada con este nombre. Hasta que se arregle, se usan las palabras que vienen con Glimmer.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: there is nothing in the quotation marks. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, línea {line}, en «{key}»: no hay nada entre las comillas. Hasta que se arregle, se usan las palabras que vienen con Glimmer.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: this could not be understood. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, línea {line}, en «{key}»: esto no se ha podido entender. Hasta que se arregle, se usan las palabras que vienen con Glimmer.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: this is no UTF-8 text. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, línea {line}, en «{key}»: esto no es texto UTF-8. Hasta que se arregle, se usan las palabras que vienen con Glimmer.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: this is too long to be shown. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, línea {line}, en «{key}»: esto es demasiado largo para mostrarlo. Hasta que se arregle, se usan las palabras que vienen con Glimmer.</translation>
    </message>
    <message>
        <source>“version” in settings.toml is a whole number, or left out. The rest counts all the same.</source>
        <translation>«version» en settings.toml es un número entero, o no se pone. El resto cuenta igual.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As many invitations as before</source>
        <translation>Tantas invitaciones como antes</translation>
    </message>
    <message>
        <source>Invitations can come only while Glimmer runs</source>
        <translation>Las invitaciones solo pueden llegar con Glimmer en marcha</translation>
    </message>
    <message>
        <source>Invite me all the same</source>
        <translation>Invitarme de todos modos</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Empezar con el escritorio</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Esc keeps them as they are, Backspace is for none.</source>
        <translation>Esc las deja como están; Retroceso, ninguna.</translation>
    </message>
    <message>
        <source>This desktop has its own list of what starts with it.</source>
        <translation>Este escritorio tiene su propia lista de lo que empieza con él.</translation>
    </message>
    <message>
        <source>Your desktop did not allow it. It may have a switch for it in its own settings, beside this app.</source>
        <translation>El escritorio no lo ha permitido. Puede que tenga un interruptor para ello en sus propios ajustes, junto a esta aplicación.</translation>
    </message>
    <message>
        <source>Your desktop was asked. Its answer will show here.</source>
        <translation>Se ha preguntado al escritorio. Su respuesta aparecerá aquí.</translation>
    </message>
    <message>
        <source>{setting} is {value} again</source>
        <translation>{setting}: otra vez {value}</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>No program here opens folders.</source>
        <translation>Aquí no hay ningún programa que abra carpetas.</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>A moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>And also</source>
        <extracomment>The heading over a second text that belongs to a moment: another truth beside the first one.</extracomment>
        <translation>Y también</translation>
    </message>
    <message>
        <source>Card (*.png)</source>
        <translation>Tarjeta (*.png)</translation>
    </message>
    <message>
        <source>How I am here</source>
        <extracomment>The heading over the faces, when the moment is told to somebody.</extracomment>
        <translation>Cómo estoy aquí</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Imagen {number}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>El día</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>SharePane</name>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy the card</source>
        <translation>Copiar la tarjeta</translation>
    </message>
    <message>
        <source>Only what is chosen here is on it. Nothing is sent anywhere.</source>
        <translation>Solo lleva lo que se elige aquí. No se envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <extracomment>Share one moment with somebody: as a card or as text.</extracomment>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>‹ Back to the moment</source>
        <translation>‹ Al momento</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>The card is copied.</source>
        <translation>La tarjeta está copiada.</translation>
    </message>
    <message>
        <source>The words are copied.</source>
        <translation>Las palabras están copiadas.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Kept close</source>
        <extracomment>The heading over the moments that are near at hand.</extracomment>
        <translation>Cerca de mí</translation>
    </message>
</context>
<context>
    <name>SizeButtons</name>
    <message>
        <source>+ more</source>
        <translation>+ más</translation>
    </message>
    <message>
        <source>− less</source>
        <translation>− menos</translation>
    </message>
</context>
<context>
    <name>SmallWall</name>
    <message>
        <source>From these days</source>
        <translation>De estos días</translation>
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
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>TakenOffer</name>
    <message>
        <source>Taken on {day}, {hour}: use it?</source>
        <translation>Tomada el {day}, {hour}: ¿usarlo?</translation>
    </message>
    <message>
        <source>The time is that of the picture. Back to the one before?</source>
        <translation>La hora es la de la imagen. ¿Volver a la de antes?</translation>
    </message>
</context>
<context>
    <name>TakingAlong</name>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>1 private moment</source>
        <translation>1 momento privado</translation>
    </message>
    <message>
        <source>1 trigger</source>
        <translation>1 detonante</translation>
    </message>
    <message>
        <source>A folder of notes</source>
        <translation>Una carpeta de notas</translation>
    </message>
    <message>
        <source>A page for a browser</source>
        <translation>Una página para el navegador</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Una tabla</translation>
    </message>
    <message>
        <source>Also in it: {counts}. Whoever opens the file can read that.</source>
        <translation>También dentro: {counts}. Quien abra el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>Among them: {counts}. They stay here, unless you take them along, too.</source>
        <translation>Entre ellos: {counts}. Se quedan aquí, salvo que te los lleves también.</translation>
    </message>
    <message>
        <source>An album to print</source>
        <translation>Un álbum para imprimir</translation>
    </message>
    <message>
        <source>As a file, notes, a page, a table or an album</source>
        <translation>Como archivo, notas, página, tabla o álbum</translation>
    </message>
    <message>
        <source>CSV, one row a moment, without pictures.</source>
        <translation>CSV, una fila por momento, sin imágenes.</translation>
    </message>
    <message>
        <source>Chosen in the gallery: {moments}</source>
        <translation>Elegido en la galería: {moments}</translation>
    </message>
    <message>
        <source>Everything that is in the journal</source>
        <translation>Todo lo que hay en el diario</translation>
    </message>
    <message>
        <source>For Glimmer again</source>
        <translation>Para volver a Glimmer</translation>
    </message>
    <message>
        <source>Markdown, one note a moment, pictures beside them: for Obsidian and other programs that read notes.</source>
        <translation>Markdown, una nota por momento, con las imágenes al lado: para Obsidian y otros programas que leen notas.</translation>
    </message>
    <message>
        <source>One file with everything, pictures too. Glimmer brings it in again as it was. Private moments and triggers are in it.</source>
        <translation>Un solo archivo con todo, imágenes incluidas. Glimmer lo vuelve a traer tal como era. Lleva los momentos privados y los detonantes.</translation>
    </message>
    <message>
        <source>One file with small pictures. It loads nothing from anywhere.</source>
        <translation>Un solo archivo con imágenes pequeñas. No carga nada de ningún sitio.</translation>
    </message>
    <message>
        <source>PDF with pictures and words, the oldest first.</source>
        <translation>PDF con imágenes y palabras, primero lo más antiguo.</translation>
    </message>
    <message>
        <source>Private, and not in it: {moments}.</source>
        <translation>En privado, y no está dentro: {moments}.</translation>
    </message>
    <message>
        <source>Take moments along…</source>
        <translation>Llevarse momentos…</translation>
    </message>
    <message>
        <source>Triggers, and not in it: {moments}.</source>
        <translation>Detonantes que no están dentro: {moments}.</translation>
    </message>
    <message>
        <source>Your moments, to take along</source>
        <translation>Tus momentos, para llevar</translation>
    </message>
    <message>
        <source>{counts}, too</source>
        <translation>También {counts}</translation>
    </message>
    <message numerus="yes">
        <source>{count} private moments</source>
        <translation>
            <numerusform>{count} momento privado</numerusform>
            <numerusform>{count} momentos privados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} triggers</source>
        <translation>
            <numerusform>{count} detonante</numerusform>
            <numerusform>{count} detonantes</numerusform>
        </translation>
    </message>
    <message>
        <source>{moments} in {path}.</source>
        <translation>{moments} en {path}.</translation>
    </message>
</context>
<context>
    <name>TakingAlongPresenter</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Parado. No se ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>TakingAlongWindow</name>
    <message>
        <source>Choose where…</source>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Glimmers</source>
        <translation>Destellos</translation>
    </message>
    <message>
        <source>In what</source>
        <translation>En qué forma</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Take moments along</source>
        <translation>Llevarse momentos</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Escribirlo</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Escribiendo …</translation>
    </message>
    <message>
        <source>Your moments, to take along</source>
        <translation>Tus momentos, para llevar</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>It joins the journal once that is unlocked.</source>
        <translation>Se une al diario cuando se desbloquee.</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Said when something was kept: it is in the journal now. Impersonal, like “It is kept”.</extracomment>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Kept in the sealed box</source>
        <translation>Guardado en la caja sellada</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Take the last step back.</extracomment>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>TakingOut</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Its words are copied.</source>
        <translation>Sus palabras están copiadas.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>No, gracias</translation>
    </message>
    <message>
        <source>This moment is private. Copy its words all the same?</source>
        <translation>Este momento es privado. ¿Copiar sus palabras de todos modos?</translation>
    </message>
    <message>
        <source>Yes, copy them</source>
        <translation>Sí, copiarlas</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>TileWall</name>
    <message>
        <source>A moment that is still coming</source>
        <translation>Un momento que aún está llegando</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
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
        <translation>Una pausa</translation>
    </message>
    <message>
        <source>As many invitations as before</source>
        <translation>Tantas invitaciones como antes</translation>
    </message>
    <message>
        <source>Drift</source>
        <extracomment>The window where kept moments pass by slowly by themselves: floating on water, no effort.</extracomment>
        <translation>Flotar</translation>
    </message>
    <message>
        <source>End the break from noting</source>
        <translation>Terminar el descanso de anotar</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation>Tierra firme</translation>
    </message>
    <message>
        <source>Invite me all the same</source>
        <translation>Invitarme de todos modos</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>An entry of the menu: close the journal under its passphrase.</extracomment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>Anotar un destello</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Rest from invitations</source>
        <extracomment>An entry with a menu of its own: no invitations for a while.</extracomment>
        <translation>Descanso de invitaciones</translation>
    </message>
    <message>
        <source>Resume invitations</source>
        <extracomment>The end of that.</extracomment>
        <translation>Volver a las invitaciones</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Al final del día</translation>
    </message>
    <message>
        <source>Until a day …</source>
        <translation>Hasta un día …</translation>
    </message>
</context>
<context>
    <name>TypedFields</name>
    <message>
        <source>Type, or turn the wheel, or use the arrow keys</source>
        <translation>Se puede escribir, girar la rueda o usar las flechas</translation>
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
        <translation>Deshacer: {what}</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>1 picture</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>And also</source>
        <extracomment>The heading over a second text that belongs to a moment: another truth beside the first one.</extracomment>
        <translation>Y también</translation>
    </message>
    <message>
        <source>How I am here</source>
        <extracomment>The heading over the faces, when the moment is told to somebody.</extracomment>
        <translation>Cómo estoy aquí</translation>
    </message>
    <message>
        <source>It says this again.</source>
        <translation>Vuelve a decir esto.</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Cuándo se notó</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>What it said before is forgotten.</source>
        <translation>Lo que decía antes queda olvidado.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures</source>
        <translation>
            <numerusform>{count} imagen</numerusform>
            <numerusform>{count} imágenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsPane</name>
    <message>
        <source>Bring this back</source>
        <translation>Recuperar esta</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Forget what it said before</source>
        <translation>Olvidar lo que decía antes</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>No, gracias</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Hasta el {day}</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>Lo que decía antes</translation>
    </message>
    <message>
        <source>What it said before would go for good. The moment stays as it is now.</source>
        <translation>Lo que decía antes se iría del todo. El momento se queda como está ahora.</translation>
    </message>
    <message>
        <source>Yes, forget it</source>
        <translation>Sí, olvidarlo</translation>
    </message>
    <message>
        <source>‹ Back to the moment</source>
        <translation>‹ Al momento</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Mosaico</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>A breath</source>
        <translation>Una respiración</translation>
    </message>
    <message>
        <source>Another</source>
        <extracomment>One more of its kind: another question, another thing to hold on to.</extracomment>
        <translation>Otra</translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>The letter of the key for this: it stays.</extracomment>
        <translation>B</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>To the one before.</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <extracomment>A button that closes the window; it is a good thing to say.</extracomment>
        <translation>Basta por ahora</translation>
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
        <translation>Apartar esto</translation>
    </message>
    <message>
        <source>Someone to reach</source>
        <translation>A quién acudir</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>The name of the key: the space bar.</extracomment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Without the breath</source>
        <translation>Sin la respiración</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>A few things that met you on the way.</source>
        <translation>Unas pocas cosas que te salieron al paso.</translation>
    </message>
    <message>
        <source>Here it is as you wrote it.</source>
        <translation>Aquí está, tal como lo escribiste.</translation>
    </message>
    <message>
        <source>Nothing to do with it. It is only here again.</source>
        <translation>No pide nada. Solo está aquí otra vez.</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>A button: this goes out of sight, and nothing is lost.</extracomment>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Read it all, or let your eye rest on one.</source>
        <translation>Se puede leer todo, o dejar que la vista descanse en uno.</translation>
    </message>
    <message>
        <source>Some of what was there.</source>
        <translation>Algo de lo que hubo.</translation>
    </message>
    <message>
        <source>The week that was</source>
        <translation>La semana que pasó</translation>
    </message>
    <message>
        <source>Whatever else the week was, this was in it.</source>
        <translation>Fuera como fuera la semana, esto estaba en ella.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>appreciated: {what}</source>
        <translation>aprecié: {what}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A few keys, from anywhere</source>
        <translation>Unas teclas, desde cualquier sitio</translation>
    </message>
    <message>
        <source>About every {minutes} minutes, from {starts} to {ends}, {days}.</source>
        <translation>Cada {minutes} minutos, más o menos, de {starts} a {ends}, {days}.</translation>
    </message>
    <message>
        <source>Around {times}, {days}.</source>
        <translation>Hacia estas horas: {times}, {days}.</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>No day of the week is chosen, so none come.</source>
        <translation>No hay ningún día de la semana elegido, así que no llega ninguna.</translation>
    </message>
    <message>
        <source>No time of the day is chosen, so none come.</source>
        <translation>No hay ninguna hora del día elegida, así que no llega ninguna.</translation>
    </message>
    <message>
        <source>None come by themselves. All else is there as before.</source>
        <translation>Ninguna llega por sí sola. Todo lo demás está como antes.</translation>
    </message>
    <message>
        <source>None come while you take a break from noting.</source>
        <translation>No llega ninguna mientras descansas de anotar.</translation>
    </message>
    <message>
        <source>Now and then, an invitation</source>
        <translation>De vez en cuando, una invitación</translation>
    </message>
    <message>
        <source>One short line, which asks for no answer. It waits for a natural break, and goes by itself.</source>
        <translation>Una línea corta, que no pide respuesta. Espera un respiro natural, y se va sola.</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Otras teclas</translation>
    </message>
    <message>
        <source>See the welcome again</source>
        <translation>Ver otra vez la bienvenida</translation>
    </message>
    <message>
        <source>Small good moments</source>
        <translation>Pequeños momentos buenos</translation>
    </message>
    <message>
        <source>The spark in the tray opens a note, too, and so does the command {command}</source>
        <translation>La chispa de la bandeja también abre una nota, y lo mismo hace el comando {command}</translation>
    </message>
    <message>
        <source>They open a place for a few words, over whatever is in front.</source>
        <translation>Abren un lugar para unas pocas palabras, encima de lo que haya delante.</translation>
    </message>
    <message>
        <source>This desktop shows no icons in a tray. Starting Glimmer again brings its window back, and this command opens a note: {command}</source>
        <translation>Este escritorio no muestra iconos en una bandeja. Al iniciar Glimmer otra vez vuelve su ventana, y este comando abre una nota: {command}</translation>
    </message>
    <message>
        <source>Three short cards</source>
        <translation>Tres tarjetas cortas</translation>
    </message>
    <message>
        <source>What a glimmer is, when invitations may come, and the keys</source>
        <translation>Qué es un destello, cuándo pueden llegar las invitaciones y las teclas</translation>
    </message>
    <message>
        <source>When they may come</source>
        <translation>Cuándo pueden llegar</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>cada día</translation>
    </message>
</context>
<context>
    <name>WelcomePresenter</name>
    <message>
        <source>Esc keeps them as they are, Backspace is for none.</source>
        <translation>Esc las deja como están; Retroceso, ninguna.</translation>
    </message>
    <message>
        <source>No keys are chosen.</source>
        <translation>No hay teclas elegidas.</translation>
    </message>
    <message>
        <source>Press {chord} now, if you like.</source>
        <translation>Si quieres, puedes pulsar ahora {chord}.</translation>
    </message>
    <message>
        <source>They work. From now on they open a note.</source>
        <translation>Funcionan. Desde ahora abren una nota.</translation>
    </message>
    <message>
        <source>Try them now, if you like: {keys}</source>
        <translation>Se pueden probar ahora, si apetece: {keys}</translation>
    </message>
    <message>
        <source>{setting} is {value} again</source>
        <translation>{setting}: otra vez {value}</translation>
    </message>
</context>
<context>
    <name>WelcomeWindow</name>
    <message>
        <source>Welcome</source>
        <translation>Hola</translation>
    </message>
</context>
<context>
    <name>WhenButton</name>
    <message>
        <source>When it was; change it here</source>
        <translation>Cuándo fue; aquí se puede cambiar</translation>
    </message>
    <message>
        <source>When: now, {time}</source>
        <translation>Cuándo: ahora, {time}</translation>
    </message>
    <message>
        <source>When: {time}</source>
        <translation>Cuándo: {time}</translation>
    </message>
</context>
<context>
    <name>WhenEditor</name>
    <message>
        <source>10 minutes ago</source>
        <translation>Hace 10 minutos</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar esto</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>¿Cuándo fue?</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>hace una hora</translation>
    </message>
    <message>
        <source>calendar ▾</source>
        <translation>calendario ▾</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>Whys</name>
    <message>
        <source>Glimmer, in the keyring of this desktop</source>
        <translation>Glimmer, en el llavero de este escritorio</translation>
    </message>
    <message>
        <source>The entry for starting with the desktop</source>
        <translation>La entrada para empezar con el escritorio</translation>
    </message>
    <message>
        <source>a file in it is larger than {limit} MB</source>
        <translation>uno de sus archivos pesa más de {limit} MB</translation>
    </message>
    <message>
        <source>a page</source>
        <translation>una página</translation>
    </message>
    <message>
        <source>a photo of {day}, {name}</source>
        <translation>una foto de {day}, {name}</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>no se ha podido leer</translation>
    </message>
    <message>
        <source>it did not do it; it opens nothing any more</source>
        <extracomment>The keyring did not take the entry of Glimmer away; the entry opens nothing.</extracomment>
        <translation>no lo ha hecho; ya no abre nada</translation>
    </message>
    <message>
        <source>it does not answer; it opens nothing any more</source>
        <extracomment>The keyring does not answer, and the entry of Glimmer in it opens nothing.</extracomment>
        <translation>no responde; ya no abre nada</translation>
    </message>
    <message>
        <source>it does not say when it was</source>
        <translation>no dice cuándo fue</translation>
    </message>
    <message>
        <source>it has too many files: more than {limit}</source>
        <translation>tiene demasiados archivos: más de {limit}</translation>
    </message>
    <message>
        <source>it holds backups under another passphrase; another folder works</source>
        <translation>guarda copias con otra frase de acceso; otra carpeta sirve</translation>
    </message>
    <message>
        <source>it holds backups without a passphrase; another folder works</source>
        <translation>guarda copias sin frase de acceso; otra carpeta sirve</translation>
    </message>
    <message>
        <source>it is a file, not a folder</source>
        <translation>es un archivo, no una carpeta</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>es un enlace simbólico</translation>
    </message>
    <message>
        <source>it is damaged, or not what it seems to be</source>
        <translation>está dañado, o no es lo que parece</translation>
    </message>
    <message>
        <source>it is in the journal&apos;s own folder, so it would be no second copy</source>
        <translation>está en la propia carpeta del diario, así que no sería una segunda copia</translation>
    </message>
    <message>
        <source>it is larger than a photo may be</source>
        <extracomment>A picture that a diary brings.</extracomment>
        <translation>pesa más de lo que puede pesar una foto</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>está bloqueado con una contraseña</translation>
    </message>
    <message>
        <source>it is locked; it opens nothing any more</source>
        <extracomment>The keyring is locked, and the entry of Glimmer in it opens nothing.</extracomment>
        <translation>está bloqueado; ya no abre nada</translation>
    </message>
    <message>
        <source>it is no diary that Glimmer knows</source>
        <translation>no es un diario que Glimmer conozca</translation>
    </message>
    <message>
        <source>it is not a JPEG, PNG or WebP picture</source>
        <translation>no es una imagen JPEG, PNG ni WebP</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it is not plain text (UTF-8)</source>
        <translation>no es texto simple (UTF-8)</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <extracomment>All of these stand in brackets behind a sentence such as “{path} could not be written”, or behind a colon.</extracomment>
        <translation>es de solo lectura</translation>
    </message>
    <message>
        <source>it is too long: more than {limit} characters</source>
        <translation>es demasiado largo: más de {limit} caracteres</translation>
    </message>
    <message>
        <source>it was damaged or changed after it was made</source>
        <translation>se ha dañado o ha cambiado después de hacerse</translation>
    </message>
    <message>
        <source>it would take more than half of the free disk</source>
        <translation>ocuparía más de la mitad del disco libre</translation>
    </message>
    <message>
        <source>its date cannot be read</source>
        <translation>no se puede leer su fecha</translation>
    </message>
    <message>
        <source>its date could be one of two days; 2026-11-22 is always clear</source>
        <translation>la fecha podría ser uno de dos días; 2026-11-22 siempre está claro</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>página {number}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>fila {number}</translation>
    </message>
    <message>
        <source>the desktop does not answer</source>
        <translation>el escritorio no responde</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the folder above it is not there</source>
        <translation>la carpeta que la contiene no está</translation>
    </message>
    <message>
        <source>the page of {time}</source>
        <translation>la página de {time}</translation>
    </message>
    <message>
        <source>the way to the program is too long for it</source>
        <translation>la ruta del programa es demasiado larga</translation>
    </message>
    <message>
        <source>there is no keyring just now; it opens nothing any more</source>
        <translation>ahora no hay llavero; ya no abre nada</translation>
    </message>
    <message>
        <source>there is no page in it</source>
        <translation>no tiene ninguna página</translation>
    </message>
    <message>
        <source>there is no such day or time</source>
        <translation>no existe ese día o esa hora</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>no tiene nada</translation>
    </message>
    <message>
        <source>too many of its pages cannot be read: more than {limit}</source>
        <translation>demasiadas de sus páginas no se pueden leer: más de {limit}</translation>
    </message>
    <message>
        <source>what was written there is not what can be read</source>
        <translation>lo que se escribió allí no es lo que se lee</translation>
    </message>
    <message>
        <source>{name} is not in it</source>
        <translation>{name} no está dentro</translation>
    </message>
    <message>
        <source>{name}, day {day}</source>
        <translation>{name}, día {day}</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name}, página {number}</translation>
    </message>
</context>
<context>
    <name>WordField</name>
    <message>
        <source>This is {length} characters long, and {limit} fit into one word.</source>
        <translation>Esto tiene {length} caracteres, y en una palabra caben {limit}.</translation>
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
        <translation>Palabras que encajan</translation>
    </message>
</context>
<context>
    <name>WordOrder</name>
    <message>
        <source>{word} (hidden)</source>
        <translation>{word} (oculta)</translation>
    </message>
    <message>
        <source>{word}, starred</source>
        <translation>{word}, con estrella</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A passphrase has {limit} characters or more; a few plain words make a good one.</source>
        <translation>Una frase de acceso tiene {limit} caracteres o más; con unas pocas palabras sencillas sale una buena.</translation>
    </message>
    <message>
        <source>A value in it</source>
        <translation>Un valor en ello</translation>
    </message>
    <message>
        <source>Always a good answer</source>
        <translation>Siempre una buena respuesta</translation>
    </message>
    <message>
        <source>Another backup or restore is under way. Once it is through, there can be one more.</source>
        <translation>Hay otra copia o recuperación en marcha. Cuando termine, puede haber una más.</translation>
    </message>
    <message>
        <source>Another program is using the journal at the moment. Your words stay here; try again soon.</source>
        <translation>Otro programa está usando el diario en este momento. Tus palabras siguen aquí; dentro de poco se puede probar otra vez.</translation>
    </message>
    <message>
        <source>Another version of Glimmer is running. Quit it from its tray menu, then start this one.</source>
        <translation>Hay otra versión de Glimmer en marcha. Se puede cerrar desde su menú de la bandeja y después iniciar esta.</translation>
    </message>
    <message>
        <source>Calm, present, connected</source>
        <translation>Con calma, presencia y conexión</translation>
    </message>
    <message>
        <source>Full of energy, and it does not feel safe</source>
        <translation>Mucha energía, y no se siente seguro</translation>
    </message>
    <message>
        <source>Full of energy, and it feels safe</source>
        <translation>Mucha energía, y se siente seguro</translation>
    </message>
    <message>
        <source>How it felt in my body</source>
        <translation>Cómo se sintió en mi cuerpo</translation>
    </message>
    <message>
        <source>I felt</source>
        <extracomment>The heading over: seen, heard, understood, welcomed.</extracomment>
        <translation>Sentí</translation>
    </message>
    <message>
        <source>In my body</source>
        <translation>En mi cuerpo</translation>
    </message>
    <message>
        <source>It felt</source>
        <extracomment>The heading over words such as: safe, warm, connected.</extracomment>
        <translation>Se sintió</translation>
    </message>
    <message>
        <source>Little energy, and it does not feel safe</source>
        <translation>Poca energía, y no se siente seguro</translation>
    </message>
    <message>
        <source>Little energy, and it feels safe</source>
        <translation>Poca energía, y se siente seguro</translation>
    </message>
    <message>
        <source>Nothing is here yet. One word is enough.</source>
        <translation>Aún no hay nada aquí. Una palabra basta.</translation>
    </message>
    <message>
        <source>Nothing was removed: some moments or photos are not as they were kept, and an older backup may have them whole. In a terminal, glimmer doctor says which.</source>
        <translation>No se ha quitado nada: algunos momentos o fotos no están como se guardaron, y puede que una copia anterior los tenga enteros. En un terminal, glimmer doctor dice cuáles.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. Nothing was changed.</source>
        <translation>Parado, como pediste. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>That moment is not there any more.</source>
        <translation>Ese momento ya no está.</translation>
    </message>
    <message>
        <source>The disk is full. With a little room made on it, this can be kept.</source>
        <translation>El disco está lleno. Con un poco de espacio libre, esto se puede guardar.</translation>
    </message>
    <message>
        <source>The file {path} is not a Glimmer journal. Nothing in it was touched. Move it elsewhere, and a new journal can begin.</source>
        <translation>El archivo {path} no es un diario de Glimmer. No se ha tocado nada de él. Si se mueve a otro sitio, puede empezar un diario nuevo.</translation>
    </message>
    <message>
        <source>The journal can be read but not written to: {path}. Once the file may be changed, it works again.</source>
        <translation>El diario se puede leer, pero no escribir: {path}. En cuanto el archivo se pueda cambiar, vuelve a funcionar.</translation>
    </message>
    <message>
        <source>The journal has a passphrase already.</source>
        <translation>El diario ya tiene una frase de acceso.</translation>
    </message>
    <message>
        <source>The journal has no passphrase.</source>
        <translation>El diario no tiene frase de acceso.</translation>
    </message>
    <message>
        <source>The journal is locked. Once it is unlocked, this can be shown.</source>
        <translation>El diario está bloqueado. Cuando se desbloquee, esto se puede mostrar.</translation>
    </message>
    <message>
        <source>The journal {path} cannot be read as it is. Nothing in it was overwritten. In a terminal, glimmer doctor --repair makes a new one of all that can be read, and keeps the file as it is.</source>
        <translation>El diario {path} no se puede leer tal como está. No se ha sobrescrito nada de él. En un terminal, glimmer doctor --repair hace uno nuevo con todo lo que se puede leer, y conserva el archivo como está.</translation>
    </message>
    <message>
        <source>The journal {path} was moved or replaced meanwhile. Once it is back, this can be kept; to use the file that is there now, copy your words, quit Glimmer and start it again.</source>
        <translation>El diario {path} se ha movido o sustituido entretanto. Cuando vuelva, esto se puede guardar; para usar el archivo que hay ahora, basta con copiar tus palabras, salir de Glimmer e iniciarlo otra vez.</translation>
    </message>
    <message>
        <source>The key file {path} is damaged or not there. A copy of it lies beside each backup: put that in its place, and the journal opens.</source>
        <translation>El archivo de llave {path} está dañado o no está. Junto a cada copia de seguridad hay otro igual: con ese en su lugar, el diario se abre.</translation>
    </message>
    <message>
        <source>The keyring of this desktop did not do it.</source>
        <translation>El llavero de este escritorio no lo ha hecho.</translation>
    </message>
    <message>
        <source>The keyring of this desktop does not answer.</source>
        <translation>El llavero de este escritorio no responde.</translation>
    </message>
    <message>
        <source>The keyring of this desktop has nothing that opens this journal.</source>
        <translation>El llavero de este escritorio no tiene nada que abra este diario.</translation>
    </message>
    <message>
        <source>The keyring of this desktop is locked.</source>
        <translation>El llavero de este escritorio está bloqueado.</translation>
    </message>
    <message>
        <source>There are moments in this journal already, so nothing was added to it.</source>
        <translation>Este diario ya tiene momentos, así que no se le ha añadido nada.</translation>
    </message>
    <message>
        <source>There is a file called “{name}” already. Choose another name, and both stay.</source>
        <translation>Ya hay un archivo llamado «{name}». Con otro nombre, se quedan los dos.</translation>
    </message>
    <message>
        <source>There is a slip in the recovery code. Compare it with what you wrote down, group by group.</source>
        <translation>Hay un pequeño error en el código de recuperación. Ayuda compararlo con lo que apuntaste, grupo por grupo.</translation>
    </message>
    <message>
        <source>There is no screen to show a window on. Commands work without one.</source>
        <translation>No hay pantalla donde mostrar una ventana. Los comandos funcionan sin ella.</translation>
    </message>
    <message>
        <source>This backup cannot be brought back: {why}. Nothing was changed; another may do.</source>
        <translation>Esta copia no se puede recuperar: {why}. No se ha cambiado nada; puede que otra sirva.</translation>
    </message>
    <message>
        <source>This backup is under another passphrase than the journal. With Glimmer quit, “glimmer restore” asks for it on a terminal.</source>
        <translation>Esta copia está bajo otra frase de acceso que el diario. Con Glimmer cerrado, «glimmer restore» la pide en un terminal.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could keep a key.</source>
        <translation>Este escritorio no tiene un llavero que pueda guardar una llave.</translation>
    </message>
    <message>
        <source>This did not open the journal. Small and large letters count; the recovery code opens it, too.</source>
        <translation>Esto no ha abierto el diario. Mayúsculas y minúsculas cuentan; el código de recuperación también lo abre.</translation>
    </message>
    <message>
        <source>This is {length} characters long, and {limit} fit into one moment. Two moments could hold it all.</source>
        <translation>Esto tiene {length} caracteres, y en un momento caben {limit}. En dos momentos podría caber todo.</translation>
    </message>
    <message>
        <source>This journal was last opened by a newer Glimmer. Nothing in it was touched. Install the newer version to go on.</source>
        <translation>Este diario se abrió por última vez con un Glimmer más nuevo. No se ha tocado nada de él. Con la versión más nueva instalada, se puede seguir.</translation>
    </message>
    <message>
        <source>This machine lacks {name}. {hint}</source>
        <extracomment>{name} is a library. {hint} is a whole sentence.</extracomment>
        <translation>A este equipo le falta {name}. {hint}</translation>
    </message>
    <message>
        <source>This needs {needed} MB of room beside the journal for a while. With that much free, it can be done.</source>
        <translation>Esto pide {needed} MB de espacio junto al diario durante un rato. Con eso libre, se puede hacer.</translation>
    </message>
    <message>
        <source>Through</source>
        <extracomment>The heading over the senses: the moment came through sight, sound, smell ...</extracomment>
        <translation>A través de</translation>
    </message>
    <message>
        <source>What did you notice?</source>
        <translation>¿Qué notaste?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué pasó?</translation>
    </message>
    <message>
        <source>What is your body saying?</source>
        <translation>¿Qué dice tu cuerpo?</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where in my body</source>
        <translation>En qué parte de mi cuerpo</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>body note</source>
        <translation>nota del cuerpo</translation>
    </message>
    <message>
        <source>glimmer</source>
        <translation>destello</translation>
    </message>
    <message>
        <source>lively</source>
        <extracomment>A face: full of energy, and it feels safe.</extracomment>
        <translation>con energía</translation>
    </message>
    <message>
        <source>not sure</source>
        <extracomment>A face: it cannot be said just now.</extracomment>
        <translation>no sé</translation>
    </message>
    <message>
        <source>on guard</source>
        <extracomment>A face: full of energy, and it does not feel safe; like a watchful animal. No blame and no illness in it.</extracomment>
        <translation>en guardia</translation>
    </message>
    <message>
        <source>restful</source>
        <extracomment>A face: little energy, and it feels safe.</extracomment>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>settled</source>
        <extracomment>A face: calm, present, connected. A state that passes; said of a person or of a body, without gender if you can.</extracomment>
        <translation>en calma</translation>
    </message>
    <message>
        <source>shut down</source>
        <extracomment>A face: little energy, and it does not feel safe; like a turtle in its shell. No illness in it.</extracomment>
        <translation>sin fuerzas</translation>
    </message>
    <message>
        <source>trigger</source>
        <extracomment>What put the body on guard. The usual word of your language in this sense.</extracomment>
        <translation>detonante</translation>
    </message>
    <message>
        <source>{limit} are starred, and that is as many as can stand out. Take a star off first.</source>
        <translation>Hay {limit} con estrella, y no pueden destacar más. Al quitar una, cabe otra.</translation>
    </message>
    <message>
        <source>{path} could not be read ({why}). Is it there, and may it be opened?</source>
        <translation>{path} no se ha podido leer ({why}). ¿Está ahí, y se deja abrir?</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). Nothing was lost; you can try again.</source>
        <translation>{path} no se ha podido escribir ({why}). No se ha perdido nada; se puede probar otra vez.</translation>
    </message>
    <message>
        <source>“{name}” could not be read as a picture. Another copy of it may work.</source>
        <translation>«{name}» no se ha podido leer como imagen. Puede que otra copia sirva.</translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be read here ({why}). Nothing was changed.</source>
        <translation>«{name}» no es un archivo que se pueda leer aquí ({why}). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture that can be shown here. JPEG, PNG and WebP work.</source>
        <translation>«{name}» no es una imagen que se pueda mostrar aquí. Valen JPEG, PNG y WebP.</translation>
    </message>
    <message>
        <source>“{name}” is too large to take in. A smaller copy of it would work.</source>
        <translation>«{name}» es demasiado grande para traerla. Con una copia más pequeña funcionaría.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>(more than one can be true)</source>
        <translation>(puede haber más de uno)</translation>
    </message>
    <message>
        <source>Covered until it is clicked</source>
        <translation>Oculto hasta hacer clic</translation>
    </message>
    <message>
        <source>Where I am</source>
        <translation>Dónde estoy</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
</context>
<context>
    <name>_Offer</name>
    <message>
        <source>Add “{word}”</source>
        <translation>Añadir «{word}»</translation>
    </message>
</context>
</TS>
