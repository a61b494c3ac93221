<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
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
        <translation>+ algo que aprecio</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>What for? It may stay open.</source>
        <translation>Por quê? Pode ficar em aberto.</translation>
    </message>
    <message>
        <source>this</source>
        <translation>isto</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>An invitation</source>
        <translation>Um convite</translation>
    </message>
</context>
<context>
    <name>AskingLess</name>
    <message>
        <source>without {what}: {count}</source>
        <translation>sem {what}: {count}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>A new backup is made first…</source>
        <translation>Antes, um novo backup é feito…</translation>
    </message>
    <message>
        <source>A new backup of everything as it is now is made first, and looked over.</source>
        <translation>Antes, um novo backup de tudo como está agora é feito e conferido.</translation>
    </message>
    <message>
        <source>Backups from before the passphrase are still in there, and anyone can read them. Under Privacy a sealed one can take their place.</source>
        <translation>Backups de antes da frase secreta ainda estão ali, e qualquer pessoa pode lê-los. Em Privacidade, um lacrado pode ficar no lugar deles.</translation>
    </message>
    <message>
        <source>In the second folder the same is done; older files that go: {count}.</source>
        <translation>Na segunda pasta se faz o mesmo; arquivos antigos que saem: {count}.</translation>
    </message>
    <message>
        <source>In the second folder: {count}.</source>
        <translation>Na segunda pasta: {count}.</translation>
    </message>
    <message>
        <source>In the second folder: {last}</source>
        <translation>Na segunda pasta: {last}</translation>
    </message>
    <message>
        <source>It is on the same disk as your moments; one elsewhere helps when a disk breaks.</source>
        <translation>Ela fica no mesmo disco que os seus momentos; outra, em outro lugar, ajuda se um disco estragar.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Nothing of before can be brought back then: not what you let go, and not how a moment was.</source>
        <translation>Depois disso, nada de antes pode voltar: nem o que você soltou, nem como um momento era.</translation>
    </message>
    <message>
        <source>Of backups that a disk had changed, so much is whole again, from the other copy: {count}. It may be well to have an eye on that disk.</source>
        <translation>Backups que um disco tinha alterado e que estão inteiros de novo, a partir da outra cópia: {count}. Talvez valha ficar de olho nesse disco.</translation>
    </message>
    <message>
        <source>Older backups gone: {count}. The new one is all there is.</source>
        <translation>Backups antigos que se foram: {count}. O novo é o único que há.</translation>
    </message>
    <message>
        <source>Older backups in the second folder that a disk has changed: {count}. The newest one is whole; it may be well to have an eye on that disk.</source>
        <translation>Backups antigos da segunda pasta que um disco alterou: {count}. O mais novo está inteiro; talvez valha ficar de olho nesse disco.</translation>
    </message>
    <message>
        <source>Older backups still hold it, until they go by themselves</source>
        <translation>Backups antigos ainda têm isso, até saírem sozinhos</translation>
    </message>
    <message>
        <source>Older backups that a disk has changed: {count}. The new one is whole; in a terminal, glimmer doctor says which are not.</source>
        <translation>Backups antigos que um disco alterou: {count}. O novo está inteiro; em um terminal, glimmer doctor diz quais não estão.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Photos that a disk had changed are whole again, from a backup: {count}. It may be well to have an eye on that disk.</source>
        <translation>Fotos que um disco tinha alterado e que estão inteiras de novo, a partir de um backup: {count}. Talvez valha ficar de olho nesse disco.</translation>
    </message>
    <message>
        <source>So do files that were put aside beside them: {count}.</source>
        <translation>Vão também os arquivos separados ao lado deles: {count}.</translation>
    </message>
    <message>
        <source>Take it out for good</source>
        <translation>Tirar de vez</translation>
    </message>
    <message>
        <source>Take it out of the backups…</source>
        <translation>Tirar dos backups…</translation>
    </message>
    <message>
        <source>The last backup</source>
        <translation>O último backup</translation>
    </message>
    <message>
        <source>The last backup found moments that are not as they were kept: {count}. In a terminal, glimmer doctor says which; an older backup may still have them whole.</source>
        <translation>O último backup encontrou momentos que não estão como foram guardados: {count}. Em um terminal, glimmer doctor diz quais; um backup mais antigo talvez ainda os tenha inteiros.</translation>
    </message>
    <message>
        <source>The last backup found photos that are not as they were kept: {count}. In a terminal, glimmer doctor says which; an older backup may still have them whole.</source>
        <translation>O último backup encontrou fotos que não estão como foram guardadas: {count}. Em um terminal, glimmer doctor diz quais; um backup mais antigo talvez ainda as tenha inteiras.</translation>
    </message>
    <message>
        <source>The second folder has not been there since {since}. When it is back, copies go on by themselves. The last one in it: {last}</source>
        <translation>A segunda pasta não está disponível desde {since}. Quando ela voltar, as cópias continuam sozinhas. A última que há nela: {last}</translation>
    </message>
    <message>
        <source>The second folder is not there just now. When it is, copies go on by themselves. The last one in it: {last}</source>
        <translation>A segunda pasta não está disponível agora. Quando estiver, as cópias continuam sozinhas. A última que há nela: {last}</translation>
    </message>
    <message>
        <source>The second folder is not there just now: it keeps what it has until it is back, and the next copy there takes it out.</source>
        <translation>A segunda pasta não está disponível agora: ela fica com o que tem até voltar, e a próxima cópia feita ali tira isso.</translation>
    </message>
    <message>
        <source>The second folder still holds it. The next copy that is made there takes it out.</source>
        <translation>A segunda pasta ainda tem isso. A próxima cópia feita ali tira.</translation>
    </message>
    <message>
        <source>Then all older ones go: {count}, from {first} to {last}, with pictures that only they have.</source>
        <translation>Depois saem todos os mais antigos: {count}, de {first} a {last}, com as imagens que só eles têm.</translation>
    </message>
    <message>
        <source>Then all older ones go: {count}, of {first}, with pictures that only they have.</source>
        <translation>Depois saem todos os mais antigos: {count}, de {first}, com as imagens que só eles têm.</translation>
    </message>
    <message>
        <source>There is no backup of today. {why}</source>
        <translation>Não há backup de hoje. {why}</translation>
    </message>
    <message>
        <source>There is no backup of today: {path} is damaged. It was left as it is, and so were older backups. In a terminal, glimmer doctor says more.</source>
        <translation>Não há backup de hoje: {path} está danificado. Ficou como está, e os backups antigos também. Em um terminal, glimmer doctor diz mais.</translation>
    </message>
    <message>
        <source>There is no second copy of the last backup. {why}</source>
        <translation>O último backup está sem a segunda cópia. {why}</translation>
    </message>
    <message>
        <source>There is none yet. It comes by itself, in quiet minutes after the next change.</source>
        <translation>Ainda não há nenhum. Ele vem sozinho, em minutos tranquilos depois da próxima mudança.</translation>
    </message>
    <message>
        <source>Under way: {done} of {total} looked at or copied…</source>
        <translation>Em andamento: {done} de {total} conferidos ou copiados…</translation>
    </message>
    <message>
        <source>What is in the bin stays in it. Exports, and backups in other folders, a second folder of before too, are left alone. A disk may keep traces of a file until it needs the room, and who syncs a folder may keep versions of it.</source>
        <translation>O que está na lixeira continua nela. O que foi exportado e os backups em outras pastas, também em uma segunda pasta de antes, não são tocados. Um disco pode guardar restos de um arquivo até faltar espaço, e quem sincroniza uma pasta pode guardar versões dele.</translation>
    </message>
    <message>
        <source>What you let go for good</source>
        <translation>O que você soltou de vez</translation>
    </message>
    <message>
        <source>What you let go for good is still in there; the next copy takes it out.</source>
        <translation>O que você soltou de vez ainda está ali; a próxima cópia tira.</translation>
    </message>
    <message>
        <source>Your moments and the backup beside them are whole. Only the copy could not be written to {path} ({why}). Once it can, the next change brings it.</source>
        <translation>Os seus momentos e o backup ao lado deles estão inteiros. Só a cópia não pôde ser gravada em {path} ({why}). Quando der, ela vem com a próxima mudança.</translation>
    </message>
    <message>
        <source>Your moments and the backup beside them are whole. Only the copy could not be written: {path} lets nothing be written. Once it does, the next change brings it.</source>
        <translation>Os seus momentos e o backup ao lado deles estão inteiros. Só a cópia não pôde ser gravada: {path} não deixa gravar nada. Quando deixar, ela vem com a próxima mudança.</translation>
    </message>
    <message>
        <source>Your moments and the backup beside them are whole. Only the copy in {path} found no room. With a little room made there, the next change brings it.</source>
        <translation>Os seus momentos e o backup ao lado deles estão inteiros. Só a cópia em {path} não encontrou espaço. Com um pouco de espaço livre ali, ela vem com a próxima mudança.</translation>
    </message>
    <message>
        <source>Your moments are kept as always. Only today&apos;s backup could not be written to {path} ({why}). Once it can, the next change brings one.</source>
        <translation>Os seus momentos estão guardados como sempre. Só o backup de hoje não pôde ser gravado em {path} ({why}). Quando der, um novo vem com a próxima mudança.</translation>
    </message>
    <message>
        <source>Your moments are kept as always. Only today&apos;s backup could not be written: {path} lets nothing be written. Once it does, the next change brings one.</source>
        <translation>Os seus momentos estão guardados como sempre. Só o backup de hoje não pôde ser gravado: {path} não deixa gravar nada. Quando deixar, um novo vem com a próxima mudança.</translation>
    </message>
    <message>
        <source>Your moments are kept as always. Only today&apos;s backup found no room: the disk with {path} is full. With a little room made there, the next change brings one.</source>
        <translation>Os seus momentos estão guardados como sempre. Só o backup de hoje não encontrou espaço: o disco de {path} está cheio. Com um pouco de espaço livre ali, um novo vem com a próxima mudança.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ainda nenhum</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message>
        <source>Hear it</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Nothing on this computer can play it.</source>
        <translation>Nada neste computador consegue tocá-lo.</translation>
    </message>
    <message>
        <source>One soft sound, with the card or as a pause ends, where that is chosen</source>
        <translation>Um som suave, com o cartão ou no fim de uma pausa, onde isso for escolhido</translation>
    </message>
    <message>
        <source>The bell</source>
        <translation>O sino</translation>
    </message>
</context>
<context>
    <name>BesidePane</name>
    <message>
        <source>Fold away what was hard</source>
        <translation>Recolher o que foi difícil</translation>
    </message>
    <message>
        <source>Show what was hard, too</source>
        <translation>Ver também o que foi difícil</translation>
    </message>
    <message>
        <source>There is more of this day in the gallery.</source>
        <translation>Há mais deste dia na galeria.</translation>
    </message>
</context>
<context>
    <name>BinView</name>
    <message>
        <source>Bring back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>Empty for good …</source>
        <translation>Esvaziar de vez …</translation>
    </message>
    <message>
        <source>Empty it for good</source>
        <translation>Esvaziar de vez</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Let go lately</source>
        <translation>Soltos há pouco</translation>
    </message>
    <message>
        <source>Nothing was let go lately.</source>
        <translation>Nada foi solto nos últimos dias.</translation>
    </message>
    <message>
        <source>To the gallery</source>
        <translation>Para a galeria</translation>
    </message>
    <message>
        <source>What is let go stays here for 30 days.</source>
        <translation>O que se solta fica aqui por 30 dias.</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>sem palavras</translation>
    </message>
    <message>
        <source>{moments} would be gone for good, pictures and all. Nothing here could bring that back; backups from before would still hold it, until it is taken out of them, too (Settings, Keeping).</source>
        <translation>Isto iria embora de vez, com as imagens e tudo: {moments}. Nada aqui poderia trazer de volta; os backups de antes ainda teriam, até que saia deles também (Ajustes, Guardar).</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>A folder of pictures</source>
        <translation>Uma pasta de imagens</translation>
    </message>
    <message>
        <source>Already here: {count}.</source>
        <translation>Já estavam aqui: {count}.</translation>
    </message>
    <message>
        <source>As moments on the days they were taken</source>
        <translation>Como momentos, nos dias em que foram feitas</translation>
    </message>
    <message>
        <source>Bring in pictures…</source>
        <translation>Trazer imagens…</translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation>Ficam de fora: {count}.</translation>
    </message>
    <message>
        <source>One picture came in, {days}.</source>
        <translation>Uma imagem chegou, {days}.</translation>
    </message>
    <message>
        <source>One picture would come in, {days}.</source>
        <translation>Uma imagem chegaria, {days}.</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>Não há nada novo ali.</translation>
    </message>
    <message>
        <source>Without a date of their own, on the day of the file: {count}.</source>
        <translation>Sem data própria, no dia do arquivo: {count}.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>e mais {count}</translation>
    </message>
    <message>
        <source>damaged, cut short, or closed to us</source>
        <translation>está danificada, incompleta ou não se deixa abrir</translation>
    </message>
    <message>
        <source>larger than a photo may be ({limit})</source>
        <translation>maior do que uma foto pode ser ({limit})</translation>
    </message>
    <message>
        <source>not a JPEG, PNG or WebP picture</source>
        <translation>não é uma imagem JPEG, PNG nem WebP</translation>
    </message>
    <message numerus="yes">
        <source>of {days} days from {first} to {last}</source>
        <translation>
            <numerusform>de {days} dia, de {first} a {last}</numerusform>
            <numerusform>de {days} dias, de {first} a {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation>de {day}</translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures came in as one moment, {days}.</source>
        <translation>
            <numerusform>{photos} imagem chegou como um só momento, {days}.</numerusform>
            <numerusform>{photos} imagens chegaram como um só momento, {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures came in as {moments}, {days}.</source>
        <translation>
            <numerusform>{photos} imagem chegou como {moments}, {days}.</numerusform>
            <numerusform>{photos} imagens chegaram como {moments}, {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures would come in as one moment, {days}.</source>
        <translation>
            <numerusform>{photos} imagem chegaria como um só momento, {days}.</numerusform>
            <numerusform>{photos} imagens chegariam como um só momento, {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures would come in as {moments}, {days}.</source>
        <translation>
            <numerusform>{photos} imagem chegaria como {moments}, {days}.</numerusform>
            <numerusform>{photos} imagens chegariam como {moments}, {days}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringingFrame</name>
    <message>
        <source>Bring them in</source>
        <translation>Trazer</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>What is left out, and why</source>
        <translation>O que fica de fora, e por quê</translation>
    </message>
</context>
<context>
    <name>BringingPresenter</name>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation>Parado. Tudo está como estava.</translation>
    </message>
    <message>
        <source>Taken back: {count}, in the bin for 30 days.</source>
        <translation>Desfeito: {count}, na lixeira por 30 dias.</translation>
    </message>
</context>
<context>
    <name>BringingWindow</name>
    <message>
        <source>A folder of pictures</source>
        <translation>Uma pasta de imagens</translation>
    </message>
    <message>
        <source>A folder of pictures comes in as moments on the days they were taken.</source>
        <translation>As imagens de uma pasta chegam como momentos, nos dias em que foram feitas.</translation>
    </message>
    <message>
        <source>Bring in pictures</source>
        <translation>Trazer imagens</translation>
    </message>
    <message>
        <source>Bringing them in …</source>
        <translation>Trazendo as imagens …</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Looking at the pictures …</source>
        <translation>Olhando as imagens …</translation>
    </message>
    <message>
        <source>Pictures of one minute as one moment</source>
        <translation>Imagens do mesmo minuto, como um só momento</translation>
    </message>
    <message>
        <source>Where they were taken is not kept.</source>
        <translation>O lugar onde as imagens foram feitas não é guardado.</translation>
    </message>
</context>
<context>
    <name>BrokenAnywhere</name>
    <message>
        <source>What was noted</source>
        <translation>O que foi anotado</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>The year after</source>
        <translation>O ano seguinte</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>O ano anterior</translation>
    </message>
</context>
<context>
    <name>CameBackRow</name>
    <message>
        <source>+ it came again</source>
        <translation>+ veio de novo</translation>
    </message>
</context>
<context>
    <name>CameBeforeRow</name>
    <message>
        <source>+ what came before</source>
        <translation>+ o que veio antes</translation>
    </message>
    <message>
        <source>No other moments yet</source>
        <translation>Ainda não há outros momentos</translation>
    </message>
    <message>
        <source>a moment</source>
        <extracomment>Stands in the place of the words of a moment that has none.</extracomment>
        <translation>um momento</translation>
    </message>
</context>
<context>
    <name>CapturePresenter</name>
    <message>
        <source>A picture is still on its way. Then this is kept.</source>
        <translation>Uma imagem ainda está a caminho. Depois, isto fica guardado.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>The words are on the clipboard.</extracomment>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Kept. What came after it is still here.</source>
        <translation>Guardado. O que veio depois ainda está aqui.</translation>
    </message>
    <message>
        <source>Put away. What is said waits here.</source>
        <translation>Posto de lado. O que foi dito espera aqui.</translation>
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
        <translation>Anotar um lampejo</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>sinal</translation>
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
        <translation>Uma página, e o que foi anotado hoje.</translation>
    </message>
    <message>
        <source>A pause, if you would like.</source>
        <translation>Uma pausa, se quiser.</translation>
    </message>
    <message>
        <source>Rest for a while</source>
        <translation>Descansar um tempo</translation>
    </message>
    <message>
        <source>Rest for a while ▾</source>
        <translation>Descansar um tempo ▾</translation>
    </message>
    <message>
        <source>Settings can change it again at any time.</source>
        <translation>Dá para mudar de novo nos Ajustes, a qualquer hora.</translation>
    </message>
</context>
<context>
    <name>CardPreview</name>
    <message>
        <source>The card</source>
        <translation>O cartão</translation>
    </message>
</context>
<context>
    <name>CardWindow</name>
    <message>
        <source>An invitation</source>
        <translation>Um convite</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Note a glimmer with this value</source>
        <translation>Anotar um lampejo com este valor</translation>
    </message>
</context>
<context>
    <name>ChordButton</name>
    <message>
        <source>Listening. Esc keeps them, Backspace is for none.</source>
        <translation>Esperando as teclas. Esc deixa como está; Backspace deixa sem nenhuma.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Other programs use that. One more: Ctrl, Alt or Super?</source>
        <translation>Outros programas usam essa. Mais uma: Ctrl, Alt ou Super?</translation>
    </message>
    <message>
        <source>Press the keys …</source>
        <translation>Apertar as teclas …</translation>
    </message>
    <message>
        <source>Press to choose other keys</source>
        <translation>Apertar para escolher outras teclas</translation>
    </message>
    <message>
        <source>With Ctrl, Alt or Super, please</source>
        <translation>Com Ctrl, Alt ou Super, por favor</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>It opens a Glimmer journal whose passphrase was forgotten.</source>
        <translation>Ele abre um diário do Glimmer cuja frase secreta foi esquecida.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
</context>
<context>
    <name>Copied</name>
    <message>
        <source>And also: {words}</source>
        <translation>E também: {words}</translation>
    </message>
</context>
<context>
    <name>CropSurface</name>
    <message>
        <source>The part of the picture that shows</source>
        <translation>A parte da imagem que aparece</translation>
    </message>
    <message>
        <source>{width} by {height}, {x} from the left, {y} from the top. Arrows move it, with Shift they make it larger or smaller.</source>
        <translation>{width} por {height}, a {x} da esquerda e a {y} do alto. As setas movem; com Shift, aumentam ou diminuem.</translation>
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
        <translation>Hoje, {time}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
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
        <translation>Um diário de outro programa</translation>
    </message>
    <message>
        <source>A mood</source>
        <translation>Um humor</translation>
    </message>
    <message>
        <source>A title</source>
        <translation>Um título</translation>
    </message>
    <message>
        <source>Already here: {count}.</source>
        <translation>Já estavam aqui: {count}.</translation>
    </message>
    <message>
        <source>Bring in a diary…</source>
        <translation>Trazer um diário…</translation>
    </message>
    <message>
        <source>Day One, Daylio, jrnl, RedNotebook and others</source>
        <translation>Day One, Daylio, jrnl, RedNotebook e outros</translation>
    </message>
    <message>
        <source>Kept as words under the text: {names}</source>
        <translation>Guardado como palavras embaixo do texto: {names}</translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation>Ficam de fora: {count}.</translation>
    </message>
    <message>
        <source>One page of {program} came in, {days}.</source>
        <translation>Uma página de {program} chegou, {days}.</translation>
    </message>
    <message>
        <source>One page of {program} would come in, {days}.</source>
        <translation>Uma página de {program} chegaria, {days}.</translation>
    </message>
    <message>
        <source>Photos with them: {count}.</source>
        <translation>Fotos que vêm junto: {count}.</translation>
    </message>
    <message>
        <source>Stays behind: {names}</source>
        <translation>Fica para trás: {names}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>O dia</translation>
    </message>
    <message>
        <source>The time</source>
        <translation>A hora</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>As palavras</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>Não há nada novo ali.</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>uma tabela</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>e mais {count}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>de {first} a {last}</translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation>de {day}</translation>
    </message>
    <message numerus="yes">
        <source>{pages} pages of {program} came in, {days}.</source>
        <translation>
            <numerusform>{pages} página de {program} chegou, {days}.</numerusform>
            <numerusform>{pages} páginas de {program} chegaram, {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pages} pages of {program} would come in, {days}.</source>
        <translation>
            <numerusform>{pages} página de {program} chegaria, {days}.</numerusform>
            <numerusform>{pages} páginas de {program} chegariam, {days}.</numerusform>
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
        <translation>Parado. Tudo está como estava.</translation>
    </message>
    <message>
        <source>Taken back: {count}, in the bin for 30 days.</source>
        <translation>Desfeito: {count}, na lixeira por 30 dias.</translation>
    </message>
</context>
<context>
    <name>DiaryWindow</name>
    <message>
        <source>A diary comes in page by page, each on its own day.</source>
        <translation>Um diário chega página por página, cada uma no seu dia.</translation>
    </message>
    <message>
        <source>A diary of another program</source>
        <translation>Um diário de outro programa</translation>
    </message>
    <message>
        <source>Bring in a diary</source>
        <translation>Trazer um diário</translation>
    </message>
    <message>
        <source>Bringing it in …</source>
        <translation>Trazendo o diário …</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Day One, Daylio, Journey, jrnl, RedNotebook, your notes, or a table.</source>
        <translation>Day One, Daylio, Journey, jrnl, RedNotebook, as suas notas ou uma tabela.</translation>
    </message>
    <message>
        <source>It is a table. Which of its columns is what?</source>
        <translation>É uma tabela. O que é cada coluna?</translation>
    </message>
    <message>
        <source>Its pages are glimmers, and may come up again</source>
        <translation>As páginas dele são lampejos, e podem aparecer de novo</translation>
    </message>
    <message>
        <source>Look through it</source>
        <translation>Dar uma olhada</translation>
    </message>
    <message>
        <source>Looking through it …</source>
        <translation>Dando uma olhada …</translation>
    </message>
    <message>
        <source>What else is in it, and what becomes of that</source>
        <translation>O que mais há nele, e o que acontece com isso</translation>
    </message>
    <message>
        <source>What its moods are to you:</source>
        <translation>O que estes humores são para você:</translation>
    </message>
    <message>
        <source>Without the day and the words there are no pages:</source>
        <translation>Sem o dia e as palavras não há páginas:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>stays a word</source>
        <translation>fica como palavra</translation>
    </message>
</context>
<context>
    <name>DidNextOpener</name>
    <message>
        <source>+ what I did next</source>
        <translation>+ o que fiz depois</translation>
    </message>
</context>
<context>
    <name>Dragged</name>
    <message>
        <source>Pictures of the first {count} moments went along. “Into a file …” takes all.</source>
        <translation>Foram as imagens dos primeiros {count} momentos. “Para um arquivo …” leva todas.</translation>
    </message>
</context>
<context>
    <name>DriftPresenter</name>
    <message>
        <source>Nothing drifts by yet. What you keep close will.</source>
        <translation>Nada passa flutuando ainda. O que você tiver por perto vai passar por aqui.</translation>
    </message>
    <message>
        <source>That was the last of them.</source>
        <translation>Esse foi o último.</translation>
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
        <translation>Por agora está bom</translation>
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
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>DriftWindow</name>
    <message>
        <source>Drift</source>
        <extracomment>The window where kept moments pass by slowly by themselves: floating on water, no effort.</extracomment>
        <translation>Flutuar</translation>
    </message>
    <message>
        <source>It stays here. Another key shows the ways.</source>
        <translation>Ele fica aqui. Outra tecla mostra os caminhos.</translation>
    </message>
</context>
<context>
    <name>EarlierEvening</name>
    <message>
        <source>A page of {day} still lies open.</source>
        <translation>Uma página de {day} ainda está aberta.</translation>
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
        <translation>Continuar com ela</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Guardar como está</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Deixar por agora</translation>
    </message>
</context>
<context>
    <name>EditPane</name>
    <message>
        <source>As it was</source>
        <translation>Como era</translation>
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
        <translation>Uma imagem ainda está a caminho. Depois, isto fica guardado.</translation>
    </message>
    <message>
        <source>These are the changes you had begun.</source>
        <translation>Estas são as mudanças que você tinha começado.</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>A link there leads to {path}, which stays.</source>
        <translation>Um atalho ali leva a {path}, que fica.</translation>
    </message>
    <message>
        <source>All but this is erased. It can be removed by hand:</source>
        <translation>Tudo foi apagado, menos isto. Dá para remover à mão:</translation>
    </message>
    <message>
        <source>All that Glimmer keeps here</source>
        <translation>Tudo o que o Glimmer guarda aqui</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Apagar tudo…</translation>
    </message>
    <message>
        <source>Moments, pictures, backups and choices. What you exported stays</source>
        <translation>Momentos, imagens, backups e escolhas. O que você exportou fica</translation>
    </message>
    <message>
        <source>The backups in {path} stay.</source>
        <translation>Os backups em {path} ficam.</translation>
    </message>
    <message>
        <source>There is no way back. To take your moments along, export them first. Glimmer leaves when all is gone; the program itself stays on this computer.</source>
        <translation>Não há caminho de volta. Para levar os seus momentos, dá para exportá-los antes. O Glimmer se fecha quando tudo se foi; o programa em si fica neste computador.</translation>
    </message>
    <message>
        <source>These lie there too and are not from Glimmer. They go along:</source>
        <translation>Isto também está ali e não é do Glimmer. Vai junto:</translation>
    </message>
    <message>
        <source>What you exported or printed stays where you put it. So do backups in other folders, and copies that other programs made.</source>
        <translation>O que você exportou ou imprimiu fica onde você pôs. Os backups em outras pastas e as cópias feitas por outros programas, também.</translation>
    </message>
    <message>
        <source>Your moments, their pictures, the backups beside them, what you chose and the log: all of it goes. That is {count} files, {size}, in these folders:</source>
        <translation>Os seus momentos, as imagens deles, os backups ao lado, o que você escolheu e o registro do programa: tudo vai embora. São {count} arquivos, {size}, nestas pastas:</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>e mais {count}</translation>
    </message>
</context>
<context>
    <name>ErasingWindow</name>
    <message>
        <source>All that Glimmer keeps</source>
        <translation>Tudo o que o Glimmer guarda</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Apagar tudo</translation>
    </message>
    <message>
        <source>Everything is being erased. Glimmer leaves with it.</source>
        <translation>Tudo está sendo apagado. O Glimmer vai junto.</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Deixar tudo como está</translation>
    </message>
    <message>
        <source>Looking at what is here …</source>
        <translation>Olhando o que há aqui …</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>O que vai e o que fica</translation>
    </message>
</context>
<context>
    <name>Evening</name>
    <message>
        <source>Its page is there at any hour</source>
        <translation>A página está ali a qualquer hora</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Sentar um pouco</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Fim do dia</translation>
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
        <translation>Guardado. O que veio depois ainda está aqui.</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>Aquele dia</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>The day it is.</extracomment>
        <translation>Hoje</translation>
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
        <translation>Fim do dia</translation>
    </message>
    <message>
        <source>page, faces, the day</source>
        <translation>página, rostos, o dia</translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message>
        <source>Fold {face}</source>
        <translation>Recolher {face}</translation>
    </message>
    <message>
        <source>Fold ▴</source>
        <translation>Recolher ▴</translation>
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
        <translation>(mais de um pode ser verdade)</translation>
    </message>
    <message>
        <source>+ a value</source>
        <translation>+ um valor</translation>
    </message>
    <message>
        <source>+ and also…</source>
        <translation>+ e também…</translation>
    </message>
    <message>
        <source>+ another</source>
        <translation>+ outro</translation>
    </message>
    <message>
        <source>+ another cue</source>
        <translation>+ outro sinal</translation>
    </message>
    <message>
        <source>+ another place</source>
        <translation>+ outro lugar</translation>
    </message>
    <message>
        <source>+ another value</source>
        <translation>+ outro valor</translation>
    </message>
    <message>
        <source>+ before that</source>
        <translation>+ antes disso</translation>
    </message>
    <message>
        <source>+ it felt</source>
        <translation>+ o que senti</translation>
    </message>
    <message>
        <source>+ someone else</source>
        <translation>+ mais alguém</translation>
    </message>
    <message>
        <source>+ where</source>
        <translation>+ onde</translation>
    </message>
    <message>
        <source>+ with whom</source>
        <translation>+ com quem</translation>
    </message>
    <message>
        <source>And also</source>
        <extracomment>The heading over a second text that belongs to a moment: another truth beside the first one.</extracomment>
        <translation>E também</translation>
    </message>
    <message>
        <source>Or begin with one of these</source>
        <translation>Ou começar com um destes</translation>
    </message>
    <message>
        <source>Where I am</source>
        <translation>Onde estou</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Shows these moments in the gallery</source>
        <translation>Mostra estes momentos na galeria</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>By the clock</source>
        <translation>Pelo relógio</translation>
    </message>
    <message>
        <source>Leave out triggers and hard faces</source>
        <translation>Sem gatilhos nem rostos difíceis</translation>
    </message>
    <message>
        <source>Moments of</source>
        <translation>Momentos de</translation>
    </message>
    <message>
        <source>Nothing is drawn yet, and that is fine. Once eight moments say whether something eased, what was there with them stands here.</source>
        <translation>Nada está desenhado ainda, e tudo bem. Quando oito momentos disserem se algo aliviou, o que estava ali com eles aparece aqui.</translation>
    </message>
    <message>
        <source>Private moments and those let go are left out, and people are never counted. What was there need not be what helped.</source>
        <translation>Momentos privados e os que foram soltos ficam de fora, e pessoas nunca são contadas. O que estava ali não é necessariamente o que ajudou.</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Mostrar mais {count}</translation>
    </message>
    <message>
        <source>Shows these moments in the gallery</source>
        <translation>Mostra estes momentos na galeria</translation>
    </message>
    <message>
        <source>The band shows how sure this can be with so few moments: 95 times in a hundred, it holds. Below eight, nothing is drawn.</source>
        <translation>A faixa mostra o quanto dá para ter certeza com tão poucos momentos: em 95 de cada cem vezes, ela acerta. Abaixo de oito, nada é desenhado.</translation>
    </message>
    <message>
        <source>Values they touched</source>
        <translation>Valores que eles tocaram</translation>
    </message>
    <message>
        <source>When something eased a touch, this was there</source>
        <translation>Quando algo aliviou um pouquinho, isto estava ali</translation>
    </message>
    <message>
        <source>With triggers and hard faces</source>
        <translation>Com gatilhos e rostos difíceis</translation>
    </message>
    <message>
        <source>all moments</source>
        <translation>todos os momentos</translation>
    </message>
    <message>
        <source>the last 90 days</source>
        <translation>os últimos 90 dias</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>o último ano</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>+ another</source>
        <translation>+ outro</translation>
    </message>
    <message>
        <source>Where do you feel it?</source>
        <translation>Onde você sente isso?</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Back</source>
        <extracomment>To the one before.</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>The name of the key, as it stands on keyboards of your country.</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>put away, kept as a draft</source>
        <translation>pôr de lado, fica como rascunho</translation>
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
        <translation>Flutuar</translation>
    </message>
    <message>
        <source>Let go lately</source>
        <translation>Soltos há pouco</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Olhar para trás</translation>
    </message>
    <message>
        <source>{keys}: on the month that is in sight</source>
        <translation>{keys}: para o mês que está à vista</translation>
    </message>
    <message>
        <source>{keys}: own moments, one at a time, for a rest</source>
        <translation>{keys}: momentos seus, um de cada vez, para descansar</translation>
    </message>
</context>
<context>
    <name>FullPicture</name>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>Uma imagem</translation>
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
        <translation>Tamanho real</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>A próxima imagem</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>A imagem anterior</translation>
    </message>
    <message>
        <source>Whole</source>
        <extracomment>A button: the picture as large as the window lets all of it be seen.</extracomment>
        <translation>Inteira</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>‹ Back to the gallery</source>
        <translation>‹ Voltar à galeria</translation>
    </message>
    <message>
        <source>‹ Back to the moment</source>
        <translation>‹ Voltar ao momento</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>All right</source>
        <translation>Tudo bem</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Nothing found for this.</source>
        <translation>Nada encontrado para isto.</translation>
    </message>
    <message>
        <source>One word is enough to begin.</source>
        <translation>Uma palavra basta para começar.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Take the last step back.</extracomment>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>{chord} notes a glimmer from anywhere.</source>
        <translation>{chord} anota um lampejo de qualquer lugar.</translation>
    </message>
</context>
<context>
    <name>GalleryPresenter</name>
    <message>
        <source>Brought back</source>
        <translation>De volta</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A button, and said when it is done: to the bin, from where it can come back. Use a form that is right for both, such as a noun or an infinitive.</extracomment>
        <translation>Solto</translation>
    </message>
    <message>
        <source>The bin is empty now</source>
        <translation>A lixeira está vazia agora</translation>
    </message>
</context>
<context>
    <name>GalleryRoom</name>
    <message>
        <source>Its words are copied.</source>
        <translation>As palavras foram copiadas.</translation>
    </message>
</context>
<context>
    <name>GratitudeLine</name>
    <message>
        <source>+ another</source>
        <translation>+ outro</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>Where do you feel it?</source>
        <translation>Onde você sente isso?</translation>
    </message>
</context>
<context>
    <name>GroundPicture</name>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>Uma imagem</translation>
    </message>
</context>
<context>
    <name>GroundPresenter</name>
    <message>
        <source>No program here opens web pages. The address is {address}</source>
        <translation>Nenhum programa aqui abre páginas da web. O endereço é {address}</translation>
    </message>
</context>
<context>
    <name>GroundWindow</name>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation>Chão firme</translation>
    </message>
</context>
<context>
    <name>HelpsPage</name>
    <message>
        <source>What helps me</source>
        <translation>O que me ajuda</translation>
    </message>
    <message>
        <source>… and more in Glimmer</source>
        <translation>… e mais no Glimmer</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Five things to see</source>
        <translation>Cinco coisas para ver</translation>
    </message>
    <message>
        <source>Four things to touch</source>
        <translation>Quatro coisas para tocar</translation>
    </message>
    <message>
        <source>One taste</source>
        <translation>Um sabor</translation>
    </message>
    <message>
        <source>Three sounds</source>
        <translation>Três sons</translation>
    </message>
    <message>
        <source>Two scents</source>
        <translation>Dois cheiros</translation>
    </message>
</context>
<context>
    <name>HowFar</name>
    <message>
        <source>How far it is</source>
        <translation>Até onde já foi</translation>
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
        <translation>No COSMIC: Configurações, Dispositivos de entrada, Teclado, Atalhos do Teclado, Personalizado, Adicionar atalho. Ali, cada um destes comandos recebe um nome e teclas.</translation>
    </message>
    <message>
        <source>In GNOME: Settings, Keyboard, View and Customize Shortcuts, Custom Shortcuts, Add Shortcut. Each of these commands gets a name and keys there.</source>
        <translation>No GNOME: Configurações, Teclado, Ver e personalizar atalhos, Atalhos personalizados, Adicionar atalho. Ali, cada um destes comandos recebe um nome e teclas.</translation>
    </message>
    <message>
        <source>In Hyprland: these lines go into ~/.config/hypr/hyprland.conf. They work as soon as it is saved.</source>
        <translation>No Hyprland: estas linhas vão em ~/.config/hypr/hyprland.conf. Funcionam assim que ele é salvo.</translation>
    </message>
    <message>
        <source>In Plasma: System Settings, Keyboard, Shortcuts, Add New, Command or Script. Each of these commands gets keys there.</source>
        <translation>No Plasma: Configurações do Sistema, Teclado, Atalhos, Adicionar novo, Comando ou script. Ali, cada um destes comandos recebe teclas.</translation>
    </message>
    <message>
        <source>In Xfce: Settings, Keyboard, Application Shortcuts, Add. Each of these commands gets keys there.</source>
        <translation>No Xfce: Configurações, Teclado, Atalhos de aplicativos, Adicionar. Ali, cada um destes comandos recebe teclas.</translation>
    </message>
    <message>
        <source>In sway: these lines go into ~/.config/sway/config. They work once sway has read it again (swaymsg reload).</source>
        <translation>No sway: estas linhas vão em ~/.config/sway/config. Funcionam depois que o sway lê o arquivo de novo (swaymsg reload).</translation>
    </message>
    <message>
        <source>Keys from the desktop itself</source>
        <translation>Teclas da própria área de trabalho</translation>
    </message>
    <message>
        <source>This desktop binds keys to commands on a page of its own, mostly in its keyboard settings. These commands can have some.</source>
        <translation>Esta área de trabalho liga teclas a comandos em uma página própria, quase sempre nos ajustes de teclado. Estes comandos podem ter as suas.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation>Chão firme</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>Anotar um lampejo</translation>
    </message>
</context>
<context>
    <name>KindSwitch</name>
    <message>
        <source>This is a {kind}</source>
        <translation>Isto é: {kind}</translation>
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
        <translation>Um gatilho foi anotado uma vez.</translation>
    </message>
    <message>
        <source>From these days</source>
        <translation>Destes dias</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>O que você sentiu</translation>
    </message>
    <message>
        <source>How it reached you</source>
        <translation>Como chegou até você</translation>
    </message>
    <message>
        <source>How it reached you then</source>
        <translation>Como chegou até você na época</translation>
    </message>
    <message numerus="yes">
        <source>It felt “{word}” %Ln times.</source>
        <translation>
            <numerusform>Você sentiu “{word}” %Ln vez.</numerusform>
            <numerusform>Você sentiu “{word}” %Ln vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It felt “{word}” once.</source>
        <translation>Você sentiu “{word}” uma vez.</translation>
    </message>
    <message numerus="yes">
        <source>Something came through “{word}” %Ln times.</source>
        <translation>
            <numerusform>Algo veio por “{word}” %Ln vez.</numerusform>
            <numerusform>Algo veio por “{word}” %Ln vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something came through “{word}” once.</source>
        <translation>Algo veio por “{word}” uma vez.</translation>
    </message>
    <message numerus="yes">
        <source>Triggers were noted %Ln times.</source>
        <translation>
            <numerusform>Gatilhos foram anotados %Ln vez.</numerusform>
            <numerusform>Gatilhos foram anotados %Ln vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>What came up</source>
        <translation>O que apareceu</translation>
    </message>
    <message>
        <source>What came up then</source>
        <translation>O que apareceu na época</translation>
    </message>
    <message>
        <source>What mattered in it</source>
        <translation>O que importava nisso</translation>
    </message>
    <message>
        <source>What was hard</source>
        <translation>O que foi difícil</translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation>Onde você estava</translation>
    </message>
    <message>
        <source>Where you were then</source>
        <translation>Onde você estava na época</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Quem estava ali</translation>
    </message>
    <message numerus="yes">
        <source>You were here on %Ln days: “{word}”.</source>
        <translation>
            <numerusform>Você esteve aqui em %Ln dia: “{word}”.</numerusform>
            <numerusform>Você esteve aqui em %Ln dias: “{word}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>You were here on one day: “{word}”.</source>
        <translation>Você esteve aqui em um dia: “{word}”.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>uma imagem</translation>
    </message>
    <message>
        <source>others you named</source>
        <translation>outras pessoas que você nomeou</translation>
    </message>
    <message numerus="yes">
        <source>“{face}” was there on %Ln days.</source>
        <translation>
            <numerusform>“{face}” esteve ali em %Ln dia.</numerusform>
            <numerusform>“{face}” esteve ali em %Ln dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{face}” was there on one day.</source>
        <translation>“{face}” esteve ali em um dia.</translation>
    </message>
    <message numerus="yes">
        <source>“{word}” came up %Ln times.</source>
        <translation>
            <numerusform>“{word}” apareceu %Ln vez.</numerusform>
            <numerusform>“{word}” apareceu %Ln vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” came up once.</source>
        <translation>“{word}” apareceu uma vez.</translation>
    </message>
    <message numerus="yes">
        <source>“{word}” was touched %Ln times.</source>
        <translation>
            <numerusform>Algo tocou “{word}” %Ln vez.</numerusform>
            <numerusform>Algo tocou “{word}” %Ln vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” was touched once.</source>
        <translation>Algo tocou “{word}” uma vez.</translation>
    </message>
</context>
<context>
    <name>LeafHead</name>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Abaixo</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Esquerda</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Direita</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Acima</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>No papel</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Um mês</translation>
    </message>
    <message>
        <source>Print it …</source>
        <translation>Imprimir …</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>O mês seguinte</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>O mês anterior</translation>
    </message>
    <message>
        <source>The whole year</source>
        <translation>O ano todo</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>O ano seguinte</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>O ano anterior</translation>
    </message>
    <message>
        <source>What is shown here, to print, to keep as a PDF, or to copy</source>
        <translation>O que se vê aqui, para imprimir, guardar como PDF ou copiar</translation>
    </message>
</context>
<context>
    <name>LeafPage</name>
    <message>
        <source>Fold it away again</source>
        <translation>Recolher de novo</translation>
    </message>
    <message>
        <source>In your own words. These are counts of what you noted, nothing more.</source>
        <translation>Nas suas próprias palavras. São contagens do que você anotou, nada mais.</translation>
    </message>
    <message>
        <source>Nothing hard was noted here.</source>
        <translation>Nada difícil foi anotado aqui.</translation>
    </message>
    <message>
        <source>Nothing is told of this month, and that is fine.</source>
        <translation>Deste mês nada é contado, e tudo bem.</translation>
    </message>
    <message>
        <source>Nothing is told of this year, and that is fine.</source>
        <translation>Deste ano nada é contado, e tudo bem.</translation>
    </message>
    <message>
        <source>Show what was hard, too</source>
        <translation>Ver também o que foi difícil</translation>
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
        <translation>Não há nada aqui para pôr no papel.</translation>
    </message>
</context>
<context>
    <name>LeafSheet</name>
    <message>
        <source>Looking back</source>
        <translation>Olhar para trás</translation>
    </message>
</context>
<context>
    <name>LeftAloneList</name>
    <message>
        <source>It may come again</source>
        <translation>Pode vir de novo</translation>
    </message>
    <message>
        <source>It may come up again.</source>
        <translation>Pode aparecer de novo.</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Deixados quietos</translation>
    </message>
    <message>
        <source>Left alone again.</source>
        <translation>Deixado quieto de novo.</translation>
    </message>
    <message>
        <source>Nothing is left alone. “Not this one again”, beside what comes up, does that.</source>
        <translation>Nada foi deixado quieto. “Este não mais”, ao lado do que aparece, faz isso.</translation>
    </message>
    <message>
        <source>These do not come up by themselves, here or in Ground me. They are all in the gallery.</source>
        <translation>Estes não aparecem sozinhos, nem aqui nem em Chão firme. Todos estão na galeria.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Take the last step back.</extracomment>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>LengthRow</name>
    <message>
        <source>+ for longer, − for shorter</source>
        <translation>+ para mais tempo, − para menos</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Quanto tempo</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Others like this</source>
        <translation>Outros como este</translation>
    </message>
    <message>
        <source>What came after</source>
        <translation>O que veio depois</translation>
    </message>
    <message>
        <source>a moment that is not here any more</source>
        <translation>um momento que não está mais aqui</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>a picture</source>
        <translation>uma imagem</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Moments, one line each</source>
        <translation>Momentos, uma linha cada</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>Noted while it was locked, and here now: {count}</source>
        <translation>Anotados enquanto estava trancado, e aqui agora: {count}</translation>
    </message>
    <message>
        <source>What was noted while it was locked waits on, sealed. {why}</source>
        <translation>O que foi anotado enquanto estava trancado continua esperando, lacrado. {why}</translation>
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
        <translation>Chão firme</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>Anotar um lampejo</translation>
    </message>
    <message>
        <source>Nothing of it can be read until it is unlocked. What you note meanwhile is kept, sealed, and joins it then.</source>
        <translation>Nada dele pode ser lido enquanto estiver trancado. O que você anotar enquanto isso fica guardado, lacrado, e depois se junta a ele.</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Abrindo …</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Frase secreta ou código de recuperação</translation>
    </message>
    <message>
        <source>The journal is locked</source>
        <translation>O diário está trancado</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Destrancar</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Asking the keyring of this desktop …</source>
        <translation>Perguntando ao chaveiro desta área de trabalho …</translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>A month ago today</source>
        <translation>Hoje faz um mês</translation>
    </message>
    <message>
        <source>A picture you kept</source>
        <translation>Uma imagem que você guardou</translation>
    </message>
    <message>
        <source>A year ago today</source>
        <translation>Hoje faz um ano</translation>
    </message>
    <message>
        <source>About a month ago</source>
        <translation>Há mais ou menos um mês</translation>
    </message>
    <message>
        <source>About a year ago</source>
        <translation>Há mais ou menos um ano</translation>
    </message>
    <message>
        <source>About half a year ago</source>
        <translation>Há mais ou menos meio ano</translation>
    </message>
    <message>
        <source>About {years} years ago</source>
        <translation>Há mais ou menos {years} anos</translation>
    </message>
    <message>
        <source>Anything at “{name}”</source>
        <translation>Tudo em “{name}”</translation>
    </message>
    <message>
        <source>Anything with “{name}”</source>
        <translation>Tudo com “{name}”</translation>
    </message>
    <message>
        <source>Half a year ago today</source>
        <translation>Hoje faz meio ano</translation>
    </message>
    <message>
        <source>Not this one again</source>
        <translation>Este não mais</translation>
    </message>
    <message>
        <source>Nothing from {what} will come up by itself. It all stays in the gallery.</source>
        <translation>Nada de {what} vai aparecer sozinho. Tudo continua na galeria.</translation>
    </message>
    <message>
        <source>Nothing with “{what}” will come up by itself. It all stays in the gallery.</source>
        <translation>Nada com “{what}” vai aparecer sozinho. Tudo continua na galeria.</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>A button: this goes out of sight, and nothing is lost.</extracomment>
        <translation>Pôr de lado</translation>
    </message>
    <message>
        <source>The week that was</source>
        <translation>A semana que passou</translation>
    </message>
    <message>
        <source>These two weeks: {days}</source>
        <translation>Estas duas semanas: {days}</translation>
    </message>
    <message>
        <source>This moment</source>
        <translation>Este momento</translation>
    </message>
    <message>
        <source>This moment will not come up by itself. It stays in the gallery.</source>
        <translation>Este momento não vai aparecer sozinho. Ele continua na galeria.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{years} years ago today</source>
        <translation>Hoje faz {years} anos</translation>
    </message>
</context>
<context>
    <name>LookBackPresenter</name>
    <message>
        <source>It may come up again.</source>
        <translation>Pode aparecer de novo.</translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message>
        <source>Some of what was kept last is not in the journal any more (writes: {count}): an older file came in its place, or one beside it was taken away. What is here stays, and you can go on. A backup may have the rest; in a terminal, glimmer doctor says more.</source>
        <translation>Uma parte do que foi guardado por último não está mais no diário (gravações: {count}): um arquivo mais antigo entrou no lugar dele, ou um que ficava ao lado foi tirado. O que está aqui fica, e dá para continuar. Um backup talvez tenha o resto; em um terminal, glimmer doctor diz mais.</translation>
    </message>
    <message>
        <source>Something was kept only half, and a file that would have undone it is gone. What can be read stays, and you can go on. A backup may have the rest; in a terminal, glimmer doctor says more.</source>
        <translation>Algo foi guardado só pela metade, e o arquivo que teria desfeito isso se foi. O que dá para ler fica, e dá para continuar. Um backup talvez tenha o resto; em um terminal, glimmer doctor diz mais.</translation>
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
        <translation>Chão firme</translation>
    </message>
    <message>
        <source>Invitations can come while Glimmer runs. Start it with the desktop?</source>
        <translation>Os convites podem vir enquanto o Glimmer está aberto. Iniciar junto com o computador?</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Olhar para trás</translation>
    </message>
    <message>
        <source>My map</source>
        <translation>Meu mapa</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Melhor não</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>What I can count on</source>
        <translation>Com o que posso contar</translation>
    </message>
    <message>
        <source>Yes, start it</source>
        <translation>Sim, iniciar junto</translation>
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
        <translation>1 já está assim.</translation>
    </message>
    <message>
        <source>1 of them has another one and keeps it too.</source>
        <translation>1 deles já tem outra e fica com ela também.</translation>
    </message>
    <message>
        <source>All of them carry “{word}” already.</source>
        <translation>Todos já têm “{word}”.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>De volta</translation>
    </message>
    <message>
        <source>Brought back, all of them</source>
        <translation>Todos de volta</translation>
    </message>
    <message>
        <source>Done on {day}. {done}. {back}</source>
        <translation>Feito em {day}. {done}. {back}</translation>
    </message>
    <message>
        <source>Kept close: {moments}</source>
        <translation>Por perto: {moments}</translation>
    </message>
    <message>
        <source>Let go: {moments}</source>
        <translation>Para a lixeira: {moments}</translation>
    </message>
    <message>
        <source>No longer kept close: {moments}</source>
        <translation>Não mais por perto: {moments}</translation>
    </message>
    <message>
        <source>No longer private: {moments}</source>
        <translation>Não mais privado: {moments}</translation>
    </message>
    <message>
        <source>None is kept close.</source>
        <translation>Nenhum está por perto.</translation>
    </message>
    <message>
        <source>None is private.</source>
        <translation>Nenhum é privado.</translation>
    </message>
    <message>
        <source>None of them carries “{word}”.</source>
        <translation>Nenhum deles tem “{word}”.</translation>
    </message>
    <message>
        <source>Private now: {moments}</source>
        <translation>Privado agora: {moments}</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>Parado. Nada mudou.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>There is nothing here to take back.</source>
        <translation>Não há nada aqui para desfazer.</translation>
    </message>
    <message>
        <source>They are kept close already.</source>
        <translation>Já estão por perto.</translation>
    </message>
    <message>
        <source>They are private already.</source>
        <translation>Já são privados.</translation>
    </message>
    <message>
        <source>They have changed since, and stay as they are.</source>
        <translation>Mudaram desde então, e ficam como estão.</translation>
    </message>
    <message>
        <source>With “{word}” now: {moments}</source>
        <translation>Com “{word}” agora: {moments}</translation>
    </message>
    <message>
        <source>Without “{word}” now: {moments}</source>
        <translation>Sem “{word}” agora: {moments}</translation>
    </message>
    <message numerus="yes">
        <source>{count} are so already.</source>
        <translation>
            <numerusform>{count} já está assim.</numerusform>
            <numerusform>{count} já estão assim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them have another one and keep it too.</source>
        <translation>
            <numerusform>{count} deles já tem outra e fica com ela também.</numerusform>
            <numerusform>{count} deles já têm outra e ficam com ela também.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}, together or not at all …</source>
        <translation>{done} de {total}, todos juntos ou nenhum …</translation>
    </message>
    <message>
        <source>{moments} as before</source>
        <translation>Como antes: {moments}</translation>
    </message>
    <message>
        <source>{moments} will be here again.</source>
        <translation>Estarão aqui de novo: {moments}.</translation>
    </message>
    <message>
        <source>{moments} will be kept close.</source>
        <translation>A partir de agora, por perto: {moments}.</translation>
    </message>
    <message>
        <source>{moments} will be let go. For 30 days they can be brought back.</source>
        <translation>Para a lixeira: {moments}. Por 30 dias dá para trazer de volta.</translation>
    </message>
    <message>
        <source>{moments} will be private.</source>
        <translation>A partir de agora, privado: {moments}.</translation>
    </message>
    <message>
        <source>{moments} will carry “{word}” ({family}).</source>
        <translation>A partir de agora, com “{word}” ({family}): {moments}.</translation>
    </message>
    <message>
        <source>{moments} will no longer be kept close.</source>
        <translation>A partir de agora, não mais por perto: {moments}.</translation>
    </message>
    <message>
        <source>{moments} will no longer be private.</source>
        <translation>A partir de agora, não mais privado: {moments}.</translation>
    </message>
    <message>
        <source>{moments} will no longer carry “{word}” ({family}).</source>
        <translation>A partir de agora, sem “{word}” ({family}): {moments}.</translation>
    </message>
</context>
<context>
    <name>ManyBar</name>
    <message>
        <source>1 moment chosen</source>
        <translation>1 momento escolhido</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Pôr uma palavra</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Desmarcar todos</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Drift through them</source>
        <translation>Flutuar por eles</translation>
    </message>
    <message>
        <source>Into a file …</source>
        <translation>Para um arquivo …</translation>
    </message>
    <message>
        <source>Keep close</source>
        <extracomment>A button: from now on this moment is near at hand, near the heart. Not “favourite”.</extracomment>
        <translation>Ter por perto</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Deixar como estão</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A button, and said when it is done: to the bin, from where it can come back. Use a form that is right for both, such as a noun or an infinitive.</extracomment>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>Tornar privado</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Take a word away</source>
        <translation>Tirar uma palavra</translation>
    </message>
    <message numerus="yes">
        <source>{count} moments chosen</source>
        <translation>
            <numerusform>{count} momento escolhido</numerusform>
            <numerusform>{count} momentos escolhidos</numerusform>
        </translation>
    </message>
    <message>
        <source>{family}: to add</source>
        <translation>{family}: pôr</translation>
    </message>
    <message>
        <source>{family}: to take away</source>
        <translation>{family}: tirar</translation>
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
        <translation>Privado, e não copiado: {moments}.</translation>
    </message>
</context>
<context>
    <name>ManyPresenter</name>
    <message>
        <source>Change them</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Soltar</translation>
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
        <translation>Como é estar assim</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation>No corpo</translation>
    </message>
    <message>
        <source>What brings me here</source>
        <translation>O que me traz aqui</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>O que ajuda</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>tarde</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>fim do dia</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>manhã</translation>
    </message>
    <message>
        <source>night</source>
        <translation>noite</translation>
    </message>
    <message>
        <source>{eased} of {noted}</source>
        <translation>{eased} de {noted}</translation>
    </message>
    <message>
        <source>{name}: eased {count} times; between {low} and {high} in a hundred</source>
        <translation>{name}: aliviou {count} vezes; entre {low} e {high} em cada cem</translation>
    </message>
</context>
<context>
    <name>MapField</name>
    <message>
        <source>Words from your moments for “{field}”</source>
        <translation>Palavras dos seus momentos para “{field}”</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>In your own words. The figures are counts of what you noted, nothing more.</source>
        <translation>Nas suas próprias palavras. Os números são contagens do que você anotou, nada mais.</translation>
    </message>
    <message>
        <source>My map</source>
        <translation>Meu mapa</translation>
    </message>
    <message>
        <source>One page of your own words, to print, to keep as a PDF, or to copy</source>
        <translation>Uma página com as suas próprias palavras, para imprimir, guardar como PDF ou copiar</translation>
    </message>
    <message>
        <source>Print one page …</source>
        <translation>Imprimir uma página …</translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation>O que me ajuda</translation>
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
        <translation>Ainda não há nada escrito em “O que ajuda”.</translation>
    </message>
    <message>
        <source>This is {length} characters long, and {limit} fit here. It is kept once it is shorter; nothing was cut.</source>
        <translation>Isto tem {length} caracteres, e aqui cabem {limit}. Fica guardado quando estiver mais curto; nada foi cortado.</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>Asked by</source>
        <extracomment>The heading over the question that a moment answers.</extracomment>
        <translation>Em resposta a</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>Antes disso</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>The heading over the days on which it came again.</extracomment>
        <translation>Voltou</translation>
    </message>
    <message>
        <source>Care</source>
        <extracomment>The heading over: to me, to someone, received. Kindness, not nursing.</extracomment>
        <translation>Carinho</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>How safe it feels</source>
        <translation>Sensação de segurança</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>Com que força</translation>
    </message>
    <message>
        <source>I appreciate</source>
        <translation>Aprecio</translation>
    </message>
    <message>
        <source>It came</source>
        <extracomment>The heading over: by itself, as a surprise, as expected.</extracomment>
        <translation>Veio</translation>
    </message>
    <message>
        <source>Kept close</source>
        <extracomment>The heading over the moments that are near at hand.</extracomment>
        <translation>Por perto</translation>
    </message>
    <message>
        <source>Kept close no longer</source>
        <translation>Não mais por perto</translation>
    </message>
    <message>
        <source>Looking back on</source>
        <translation>Olhar de volta para</translation>
    </message>
    <message>
        <source>Private no longer</source>
        <translation>Não mais privado</translation>
    </message>
    <message>
        <source>Private now</source>
        <translation>Privado agora</translation>
    </message>
    <message>
        <source>This moment is</source>
        <translation>Este momento é</translation>
    </message>
    <message>
        <source>What I did next</source>
        <translation>O que fiz depois</translation>
    </message>
    <message>
        <source>What came before</source>
        <translation>O que veio antes</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>De que tipo</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Quem ou o quê</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>uma pessoa</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>um lugar</translation>
    </message>
    <message>
        <source>a thing</source>
        <translation>uma coisa</translation>
    </message>
    <message>
        <source>a touch more (2%)</source>
        <extracomment>How safe it feels now: only a little more; the small number is a gentle joke and stays.</extracomment>
        <translation>um pouquinho mais (2%)</translation>
    </message>
    <message>
        <source>almost missed</source>
        <extracomment>It was nearly overlooked.</extracomment>
        <translation>quase passou batido</translation>
    </message>
    <message>
        <source>an animal</source>
        <translation>um bicho</translation>
    </message>
    <message>
        <source>as a surprise</source>
        <translation>de surpresa</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>como esperado</translation>
    </message>
    <message>
        <source>both at once</source>
        <translation>os dois ao mesmo tempo</translation>
    </message>
    <message>
        <source>brightening</source>
        <extracomment>What it does to the energy: it brings it up, in a good way.</extracomment>
        <translation>anima</translation>
    </message>
    <message>
        <source>by itself</source>
        <extracomment>How it came: without any effort.</extracomment>
        <translation>por si só</translation>
    </message>
    <message>
        <source>clear</source>
        <extracomment>How strong it was: between mild and strong.</extracomment>
        <translation>claro</translation>
    </message>
    <message>
        <source>clearly more</source>
        <translation>claramente mais</translation>
    </message>
    <message>
        <source>faint</source>
        <translation>tênue</translation>
    </message>
    <message>
        <source>kept close</source>
        <extracomment>Said of a moment that is near at hand; agrees with “moment”.</extracomment>
        <translation>por perto</translation>
    </message>
    <message>
        <source>less</source>
        <extracomment>How safe it feels now: less than before.</extracomment>
        <translation>menos</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privado</translation>
    </message>
    <message>
        <source>received</source>
        <extracomment>Care: kindness that one was given.</extracomment>
        <translation>recebido</translation>
    </message>
    <message>
        <source>settling</source>
        <extracomment>What it does to the energy: it brings it down, in a good way.</extracomment>
        <translation>aquieta</translation>
    </message>
    <message>
        <source>several at once</source>
        <translation>vários ao mesmo tempo</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>forte</translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>How safe it feels now: as before.</extracomment>
        <translation>igual</translation>
    </message>
    <message>
        <source>to me</source>
        <extracomment>Care: kindness that went to oneself.</extracomment>
        <translation>para mim</translation>
    </message>
    <message>
        <source>to someone</source>
        <extracomment>Care: kindness that one gave.</extracomment>
        <translation>para alguém</translation>
    </message>
    <message>
        <source>with a photo</source>
        <extracomment>Said of a moment: it has a picture.</extracomment>
        <translation>com foto</translation>
    </message>
</context>
<context>
    <name>MomentCard</name>
    <message>
        <source>and also</source>
        <translation>e também</translation>
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
        <translation>Versões anteriores</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>It came again</source>
        <translation>Veio de novo</translation>
    </message>
    <message>
        <source>Keep close</source>
        <extracomment>A button: from now on this moment is near at hand, near the heart. Not “favourite”.</extracomment>
        <translation>Ter por perto</translation>
    </message>
    <message>
        <source>Kept close ♡</source>
        <translation>Por perto ♡</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A button, and said when it is done: to the bin, from where it can come back. Use a form that is right for both, such as a noun or an infinitive.</extracomment>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>Tornar privado</translation>
    </message>
    <message>
        <source>No longer private</source>
        <translation>Não mais privado</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <extracomment>Share one moment with somebody: as a card or as text.</extracomment>
        <translation>Passar adiante</translation>
    </message>
    <message>
        <source>Plan with it</source>
        <translation>Fazer um plano</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>O próximo</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>O anterior</translation>
    </message>
</context>
<context>
    <name>MomentForm</name>
    <message>
        <source>One word is enough</source>
        <translation>Uma palavra basta</translation>
    </message>
    <message>
        <source>What you noticed</source>
        <translation>O que você percebeu</translation>
    </message>
</context>
<context>
    <name>MomentWindow</name>
    <message>
        <source>A moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>Let go. It can come back for 30 days.</source>
        <translation>Solto. Pode voltar por 30 dias.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Take the last step back.</extracomment>
        <translation>Desfazer</translation>
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
        <translation>Não foi possível imprimir em “{name}”.</translation>
    </message>
</context>
<context>
    <name>OwnLine</name>
    <message>
        <source>A line of your own</source>
        <translation>Uma linha sua</translation>
    </message>
    <message>
        <source>A line of your own: {leaf}</source>
        <translation>Uma linha sua: {leaf}</translation>
    </message>
    <message>
        <source>If you like, in your own words</source>
        <translation>Se quiser, nas suas próprias palavras</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>+ Add a word</source>
        <translation>+ Pôr uma palavra</translation>
    </message>
    <message>
        <source>A new word</source>
        <translation>Uma palavra nova</translation>
    </message>
    <message>
        <source>Another name for “{word}”</source>
        <translation>Outro nome para “{word}”</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Para baixo</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Join with another</source>
        <translation>Juntar com outra</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Order as I use them</source>
        <translation>Na ordem em que uso</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostrar de novo</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation>Tirar a estrela</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Desfeito: {what}</translation>
    </message>
    <message>
        <source>The word that “{word}” becomes one with</source>
        <translation>A palavra com que “{word}” se junta</translation>
    </message>
    <message>
        <source>These are offered while you note. Whatever you change here, no moment loses what it says.</source>
        <translation>Estas são oferecidas enquanto você anota. Mude o que mudar aqui, nenhum momento perde o que diz.</translation>
    </message>
    <message>
        <source>This list has no such word: {word}</source>
        <translation>Esta lista não tem essa palavra: {word}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Para cima</translation>
    </message>
    <message>
        <source>Words of this list</source>
        <translation>Palavras desta lista</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>outra ordem</translation>
    </message>
    <message>
        <source>“{word}” added</source>
        <translation>“{word}” incluída</translation>
    </message>
    <message>
        <source>“{word}” and “{other}” are one</source>
        <translation>“{word}” e “{other}” são uma só</translation>
    </message>
    <message>
        <source>“{word}” hidden</source>
        <translation>“{word}” oculta</translation>
    </message>
    <message>
        <source>“{word}” is there: the two become one.</source>
        <translation>“{word}” já existe: as duas viram uma só.</translation>
    </message>
    <message>
        <source>“{word}” is “{other}” now</source>
        <translation>“{word}” agora é “{other}”</translation>
    </message>
    <message>
        <source>“{word}” shown again</source>
        <translation>“{word}” à mostra de novo</translation>
    </message>
    <message>
        <source>“{word}” starred</source>
        <translation>“{word}” com estrela</translation>
    </message>
    <message>
        <source>“{word}” without its star</source>
        <translation>“{word}” sem a estrela</translation>
    </message>
    <message>
        <source>★ Star</source>
        <translation>★ Estrela</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Your page</source>
        <translation>Sua página</translation>
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
        <translation>Uma respiração no seu ritmo, se quiser. De olhos abertos também vale.</translation>
    </message>
    <message>
        <source>If you like: in as it grows, out as it shrinks. Eyes open is fine.</source>
        <translation>Se quiser: o ar entra quando cresce e sai quando encolhe. De olhos abertos também vale.</translation>
    </message>
    <message>
        <source>That was a minute.</source>
        <translation>Foi um minuto.</translation>
    </message>
    <message>
        <source>That was five minutes.</source>
        <translation>Foram cinco minutos.</translation>
    </message>
    <message>
        <source>That was more than a minute.</source>
        <translation>Foi mais de um minuto.</translation>
    </message>
    <message>
        <source>That was more than five minutes.</source>
        <translation>Foram mais de cinco minutos.</translation>
    </message>
    <message>
        <source>That was more than ten seconds.</source>
        <translation>Foram mais de dez segundos.</translation>
    </message>
    <message>
        <source>That was more than three minutes.</source>
        <translation>Foram mais de três minutos.</translation>
    </message>
    <message>
        <source>That was ten seconds.</source>
        <translation>Foram dez segundos.</translation>
    </message>
    <message>
        <source>That was three minutes.</source>
        <translation>Foram três minutos.</translation>
    </message>
</context>
<context>
    <name>PausePresenter</name>
    <message>
        <source>Thank you. Fewer from now on.</source>
        <translation>Obrigado. Menos a partir de agora.</translation>
    </message>
</context>
<context>
    <name>PauseWindow</name>
    <message>
        <source>A pause</source>
        <translation>Uma pausa</translation>
    </message>
    <message>
        <source>Back to the light</source>
        <translation>Voltar à luz</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Look around instead</source>
        <translation>Prefiro olhar em volta</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>Anotar um lampejo</translation>
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
        <translation>Um convite espera um respiro natural</translation>
    </message>
    <message>
        <source>Enough invitations for today</source>
        <translation>Por hoje, convites suficientes</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Fewer of these</source>
        <translation>Menos destes</translation>
    </message>
    <message>
        <source>From that day on invitations come again</source>
        <translation>A partir desse dia os convites voltam</translation>
    </message>
    <message>
        <source>Invitations are off</source>
        <translation>Os convites estão desligados</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Next invitation around {time}</source>
        <extracomment>{time} is a time of day.</extracomment>
        <translation>Próximo convite por volta de {time}</translation>
    </message>
    <message>
        <source>No more at this time</source>
        <translation>Neste horário não</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoje não</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>Anotar um lampejo</translation>
    </message>
    <message>
        <source>Pause with me</source>
        <translation>Fazer uma pausa</translation>
    </message>
    <message>
        <source>Quiet during a pause</source>
        <translation>Em silêncio: uma pausa está em curso</translation>
    </message>
    <message>
        <source>Quiet for a little after waking up</source>
        <translation>Em silêncio por um tempinho depois de acordar</translation>
    </message>
    <message>
        <source>Quiet for an hour after a note</source>
        <translation>Em silêncio por uma hora após uma nota</translation>
    </message>
    <message>
        <source>Quiet for an hour after a pause</source>
        <translation>Em silêncio por uma hora após uma pausa</translation>
    </message>
    <message>
        <source>Quiet for an hour after an invitation</source>
        <translation>Em silêncio por uma hora após um convite</translation>
    </message>
    <message>
        <source>Quiet for now</source>
        <translation>Em silêncio por agora</translation>
    </message>
    <message>
        <source>Quiet outside your hours</source>
        <translation>Em silêncio fora dos seus horários</translation>
    </message>
    <message>
        <source>Quiet until {when}</source>
        <extracomment>{when} is a time of day, “tomorrow” or a date.</extracomment>
        <translation>Em silêncio até {when}</translation>
    </message>
    <message>
        <source>Quiet while Do Not Disturb is on</source>
        <translation>Em silêncio: “Não perturbe” está ligado</translation>
    </message>
    <message>
        <source>Quiet while Drift is open</source>
        <translation>Em silêncio: Flutuar está aberto</translation>
    </message>
    <message>
        <source>Quiet while Ground me is open</source>
        <translation>Em silêncio: Chão firme está aberto</translation>
    </message>
    <message>
        <source>Quiet while a note is open</source>
        <translation>Em silêncio: uma nota está aberta</translation>
    </message>
    <message>
        <source>Quiet while a window fills the screen</source>
        <translation>Em silêncio: uma janela ocupa a tela toda</translation>
    </message>
    <message>
        <source>Quiet while the screen is locked</source>
        <translation>Em silêncio: a tela está bloqueada</translation>
    </message>
    <message>
        <source>Quiet while the welcome is open</source>
        <translation>Em silêncio: as boas-vindas estão abertas</translation>
    </message>
    <message>
        <source>Quiet while this machine sleeps</source>
        <translation>Em silêncio: o computador está dormindo</translation>
    </message>
    <message>
        <source>Quiet while you are away</source>
        <translation>Em silêncio: você está longe daqui</translation>
    </message>
    <message>
        <source>Quiet while your camera is on</source>
        <translation>Em silêncio: a sua câmera está ligada</translation>
    </message>
    <message>
        <source>Quiet while your microphone is on</source>
        <translation>Em silêncio: o seu microfone está ligado</translation>
    </message>
    <message>
        <source>Quiet while your page is open</source>
        <translation>Em silêncio: a sua página está aberta</translation>
    </message>
    <message>
        <source>Quiet while your screen is shared</source>
        <translation>Em silêncio: a sua tela está compartilhada</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descansar</translation>
    </message>
    <message>
        <source>Rest until</source>
        <translation>Descansar até</translation>
    </message>
    <message>
        <source>Resting for a while</source>
        <translation>Descansando por um tempo</translation>
    </message>
    <message>
        <source>Resting until {when}</source>
        <extracomment>{when} is a time of day, “tomorrow” or a date.</extracomment>
        <translation>Descansando até {when}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Sentar um pouco</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Taking a break from noting</source>
        <translation>Em um descanso de anotar</translation>
    </message>
    <message>
        <source>The day is here, if you would like to sit with it.</source>
        <translation>O dia está aqui, se quiser sentar um pouco com ele.</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Até amanhã</translation>
    </message>
    <message>
        <source>Would you like to keep these invitations, have fewer, or stop them?</source>
        <translation>Quer continuar com estes convites, ter menos ou parar com eles?</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>Stands in the place of {when} in “Quiet until {when}”.</extracomment>
        <translation>amanhã</translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>the pasted picture</source>
        <translation>a imagem colada</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Add a picture</source>
        <translation>Incluir uma imagem</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Escolher imagens</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>drop, paste
or browse</source>
        <translation>arrastar, colar
ou procurar</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>Uma imagem</translation>
    </message>
    <message>
        <source>A picture on its way</source>
        <translation>Uma imagem a caminho</translation>
    </message>
    <message>
        <source>Del takes it off</source>
        <translation>Del tira</translation>
    </message>
    <message>
        <source>Enter opens it, Alt with an arrow moves it, Del takes it off</source>
        <translation>Enter abre, Alt com uma seta move, Del tira</translation>
    </message>
    <message>
        <source>Take off (Del)</source>
        <translation>Tirar (Del)</translation>
    </message>
    <message>
        <source>Take this picture off</source>
        <translation>Tirar esta imagem</translation>
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
        <translation>&amp;Legenda</translation>
    </message>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>Uma imagem</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>In &amp;words, for who cannot see it</source>
        <translation>Em &amp;palavras, para quem não a vê</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Deixar como era</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Girar à esquerda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar à direita</translation>
    </message>
    <message>
        <source>Whole again</source>
        <translation>Inteira de novo</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>A picture</source>
        <extracomment>The name of a picture that has no other, for who cannot see it.</extracomment>
        <translation>Uma imagem</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>Ampliar</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Abaixo</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Acima</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>The name of the key that deletes.</extracomment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Para baixo</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>A button, and said when it is done: to the bin, from where it can come back. Use a form that is right for both, such as a noun or an infinitive.</extracomment>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Put to sleep</source>
        <translation>Pôr para dormir</translation>
    </message>
    <message>
        <source>The glimmer it came from</source>
        <translation>O lampejo de onde veio</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Para cima</translation>
    </message>
    <message>
        <source>Wake it</source>
        <translation>Acordar</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>dormindo</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>From your glimmer: {words}</source>
        <translation>Do seu lampejo: {words}</translation>
    </message>
    <message>
        <source>I make coffee</source>
        <translation>eu fizer café</translation>
    </message>
    <message>
        <source>Invitations are off just now, so nothing comes by itself.</source>
        <translation>Os convites estão desligados agora, então nada vem sozinho.</translation>
    </message>
    <message>
        <source>Invite me at a time</source>
        <translation>Um convite com hora marcada</translation>
    </message>
    <message>
        <source>It waits for a calm moment, and an hour lies between two invitations.</source>
        <translation>Ele espera um momento calmo, e entre dois convites há uma hora.</translation>
    </message>
    <message>
        <source>Keep this plan</source>
        <translation>Guardar este plano</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar para lá</translation>
    </message>
    <message>
        <source>The time of the invitation</source>
        <translation>A hora do convite</translation>
    </message>
    <message>
        <source>When …</source>
        <translation>Quando …</translation>
    </message>
    <message>
        <source>one breath with it</source>
        <translation>uma respiração com isso</translation>
    </message>
    <message>
        <source>then …</source>
        <translation>então …</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Begin a plan with this</source>
        <translation>Começar um plano com isto</translation>
    </message>
    <message>
        <source>I make coffee</source>
        <translation>eu fizer café</translation>
    </message>
    <message>
        <source>I step out of the door</source>
        <translation>eu sair pela porta</translation>
    </message>
    <message>
        <source>I wait for the kettle</source>
        <translation>eu esperar a água ferver</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Desfeito: {what}</translation>
    </message>
    <message>
        <source>This glimmer is not here any more.</source>
        <translation>Este lampejo não está mais aqui.</translation>
    </message>
    <message>
        <source>This time is let go. The plan itself stays.</source>
        <translation>Esta hora foi tirada. O plano em si fica.</translation>
    </message>
    <message>
        <source>When {when}, {then}</source>
        <translation>Quando {when}, {then}</translation>
    </message>
    <message>
        <source>a look at the sky</source>
        <translation>uma olhada para o céu</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>outra ordem</translation>
    </message>
    <message>
        <source>both feet feel the floor</source>
        <translation>os dois pés sentem o chão</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todos os dias</translation>
    </message>
    <message>
        <source>on no day</source>
        <translation>em nenhum dia</translation>
    </message>
    <message>
        <source>one breath with it</source>
        <translation>uma respiração com isso</translation>
    </message>
    <message>
        <source>the time of “{plan}” let go</source>
        <translation>a hora de “{plan}” tirada</translation>
    </message>
    <message>
        <source>“{plan}” added</source>
        <translation>“{plan}” incluído</translation>
    </message>
    <message>
        <source>“{plan}” asleep</source>
        <translation>“{plan}” dormindo</translation>
    </message>
    <message>
        <source>“{plan}” awake</source>
        <translation>“{plan}” acordado</translation>
    </message>
    <message>
        <source>“{plan}” changed</source>
        <translation>“{plan}” mudado</translation>
    </message>
    <message>
        <source>“{plan}” let go</source>
        <translation>“{plan}” solto</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>+ A new plan</source>
        <translation>+ Um plano novo</translation>
    </message>
    <message>
        <source>A plan ties something small to what comes anyway. Nobody asks how it went.</source>
        <translation>Um plano liga algo pequeno ao que já vem de todo jeito. Ninguém pergunta como foi.</translation>
    </message>
    <message>
        <source>Glimmers you can count on</source>
        <translation>Lampejos com que você pode contar</translation>
    </message>
    <message>
        <source>I come to “{place}”</source>
        <translation>eu chegar a “{place}”</translation>
    </message>
    <message>
        <source>None yet, and that is fine. It might be something like this:</source>
        <translation>Ainda nenhum, e tudo bem. Poderia ser algo assim:</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Mostrar mais {count}</translation>
    </message>
</context>
<context>
    <name>PromptLine</name>
    <message>
        <source>Another</source>
        <extracomment>One more of its kind: another question, another thing to hold on to.</extracomment>
        <translation>Outra</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Outra pergunta</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sem ela</translation>
    </message>
    <message>
        <source>Without a question</source>
        <translation>Sem pergunta</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>That is more brackets than can be followed. A few less, and it works.</source>
        <translation>São mais parênteses do que dá para acompanhar. Com alguns a menos, funciona.</translation>
    </message>
    <message>
        <source>That is more than can be looked for at once. Up to {limit} words work.</source>
        <translation>É mais do que dá para buscar de uma vez. Até {limit} palavras funcionam.</translation>
    </message>
    <message>
        <source>“or” waits for a word on both sides.</source>
        <translation>“or” espera uma palavra de cada lado.</translation>
    </message>
    <message>
        <source>“{place}” is not a date yet. A year works, or 2026-11, or 2026-11-22.</source>
        <translation>“{place}” ainda não é uma data. Um ano funciona, ou 2026-11, ou 2026-11-22.</translation>
    </message>
    <message>
        <source>“{place}” is not a number yet. 3 works, or &gt;3, or &lt;=3.</source>
        <translation>“{place}” ainda não é um número. 3 funciona, ou &gt;3, ou &lt;=3.</translation>
    </message>
    <message>
        <source>“{place}” is not among them: “{name}:” can be {known}.</source>
        <translation>“{place}” não está entre eles: “{name}:” pode ser {known}.</translation>
    </message>
    <message>
        <source>“{place}” waits for a word after it.</source>
        <translation>“{place}” espera uma palavra depois.</translation>
    </message>
    <message>
        <source>“{place}”: there is no “{name}:”. There are {known}.</source>
        <translation>“{place}”: não existe “{name}:”. Existem {known}.</translation>
    </message>
    <message>
        <source>“{place}”: this bracket closes nothing. Without it, it works.</source>
        <translation>“{place}”: este parêntese não fecha nada. Sem ele, funciona.</translation>
    </message>
    <message>
        <source>“{place}”: this bracket is not closed yet.</source>
        <translation>“{place}”: este parêntese ainda não foi fechado.</translation>
    </message>
    <message>
        <source>“{place}”: this quotation mark is not closed yet.</source>
        <translation>“{place}”: estas aspas ainda não foram fechadas.</translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message>
        <source>A month</source>
        <translation>Um mês</translation>
    </message>
    <message>
        <source>A year ago ({month})</source>
        <translation>Um ano atrás ({month})</translation>
    </message>
    <message>
        <source>Another, by typing</source>
        <translation>Outra coisa, digitando</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Qualquer</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este ano</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>The day it is.</extracomment>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>sinal</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>more</source>
        <extracomment>The name of a menu with whatever else can be looked for.</extracomment>
        <translation>mais</translation>
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
        <translation>quando</translation>
    </message>
    <message>
        <source>with</source>
        <extracomment>The name of a menu: with whom.</extracomment>
        <translation>com</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source> and </source>
        <extracomment>Between two parts of a search, with the spaces around it.</extracomment>
        <translation> e </translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two parts of a search, with the spaces around it.</extracomment>
        <translation> ou </translation>
    </message>
    <message>
        <source>before that {face}</source>
        <translation>antes disso {face}</translation>
    </message>
    <message>
        <source>before {when}</source>
        <translation>antes de {when}</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>voltou</translation>
    </message>
    <message numerus="yes">
        <source>came back less than {count} times</source>
        <translation>
            <numerusform>voltou menos de {count} vez</numerusform>
            <numerusform>voltou menos de {count} vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>came back more than once</source>
        <translation>voltou mais de uma vez</translation>
    </message>
    <message numerus="yes">
        <source>came back more than {count} times</source>
        <translation>
            <numerusform>voltou mais de {count} vez</numerusform>
            <numerusform>voltou mais de {count} vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>came back once</source>
        <translation>voltou uma vez</translation>
    </message>
    <message>
        <source>came back once at most</source>
        <translation>voltou uma vez, no máximo</translation>
    </message>
    <message numerus="yes">
        <source>came back {count} times</source>
        <translation>
            <numerusform>voltou {count} vez</numerusform>
            <numerusform>voltou {count} vezes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came back {count} times at most</source>
        <translation>
            <numerusform>voltou {count} vez, no máximo</numerusform>
            <numerusform>voltou {count} vezes, no máximo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came back {count} times or more</source>
        <translation>
            <numerusform>voltou {count} vez ou mais</numerusform>
            <numerusform>voltou {count} vezes ou mais</numerusform>
        </translation>
    </message>
    <message>
        <source>company “{word}”</source>
        <translation>companhia “{word}”</translation>
    </message>
    <message>
        <source>cue “{word}”</source>
        <translation>sinal “{word}”</translation>
    </message>
    <message>
        <source>from {when} on</source>
        <translation>de {when} em diante</translation>
    </message>
    <message>
        <source>never came back</source>
        <translation>nunca voltou</translation>
    </message>
    <message>
        <source>not {what}</source>
        <extracomment>{what} is a part of a search, such as: cue “tea”.</extracomment>
        <translation>não: {what}</translation>
    </message>
    <message>
        <source>place “{word}”</source>
        <translation>lugar “{word}”</translation>
    </message>
    <message>
        <source>quality “{word}”</source>
        <translation>qualidade “{word}”</translation>
    </message>
    <message>
        <source>sense “{word}”</source>
        <translation>sentido “{word}”</translation>
    </message>
    <message>
        <source>value “{word}”</source>
        <translation>valor “{word}”</translation>
    </message>
    <message>
        <source>with a photo</source>
        <extracomment>Said of a moment: it has a picture.</extracomment>
        <translation>com foto</translation>
    </message>
    <message>
        <source>{when}</source>
        <translation>{when}</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>“{word}”</translation>
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
        <translation>Nos Ajustes, em Chão firme, há um lugar para dizer a quem recorrer.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The moment</source>
        <translation>O momento</translation>
    </message>
    <message>
        <source>and also</source>
        <translation>e também</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Erasing was cut short. It is finished now: what was here is gone.</source>
        <translation>O apagamento tinha sido interrompido. Agora terminou: o que estava aqui se foi.</translation>
    </message>
    <message>
        <source>Glimmer is still here, in the tray.</source>
        <translation>O Glimmer continua aqui, na bandeja.</translation>
    </message>
    <message>
        <source>Glimmer is still here. Start it again to come back to this window.</source>
        <translation>O Glimmer continua aqui. Ao iniciá-lo de novo, esta janela volta.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons. On GNOME the AppIndicator extension adds them; until then, start Glimmer again to come back here.</source>
        <translation>Esta área de trabalho não mostra ícones na bandeja. No GNOME, a extensão AppIndicator os traz; até lá, iniciar o Glimmer de novo traz você de volta aqui.</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>It came again. That is noted.</source>
        <translation>Veio de novo. Está anotado.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Show {count} more</source>
        <translation>Mostrar mais {count}</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>Copy the words</source>
        <translation>Copiar as palavras</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Go to a month</source>
        <translation>Ir para um mês</translation>
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
        <translation>Algumas palavras simples dão uma boa frase. Espaços e letras maiúsculas e minúsculas contam.</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Uma frase secreta</translation>
    </message>
    <message>
        <source>A passphrase of yours</source>
        <translation>Uma frase secreta sua</translation>
    </message>
    <message>
        <source>A passphrase over the journal</source>
        <translation>Uma frase secreta para o diário</translation>
    </message>
    <message>
        <source>A sealed backup is in their place. The journal is under the passphrase.</source>
        <translation>No lugar deles há um backup lacrado. O diário está sob a frase secreta.</translation>
    </message>
    <message>
        <source>A sealed backup is made and looked over. Those from before go after it.</source>
        <translation>Um backup lacrado é feito e conferido. Os de antes saem depois disso.</translation>
    </message>
    <message>
        <source>A sealed one can take their place: it is made and looked over first, and then they are gone for good. What you let go for good since they were made is in no backup then. Where a folder is not there just now, they go when it is back.</source>
        <translation>Um lacrado pode ficar no lugar deles: primeiro é feito e conferido, e depois estes se vão de vez. O que você soltou de vez desde que foram feitos não fica então em nenhum backup. Se uma pasta não está ali agora, os dela saem quando ela voltar.</translation>
    </message>
    <message>
        <source>Another code…</source>
        <translation>Outro código…</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Outra frase secreta</translation>
    </message>
    <message>
        <source>Another passphrase…</source>
        <translation>Outra frase secreta…</translation>
    </message>
    <message>
        <source>Another recovery code</source>
        <translation>Outro código de recuperação</translation>
    </message>
    <message>
        <source>Anyone who gets at them can read them</source>
        <translation>Quem chegar até eles pode lê-los</translation>
    </message>
    <message>
        <source>Backups from before can still be read without it. They are in:</source>
        <translation>Os backups de antes ainda podem ser lidos sem ela. Estão em:</translation>
    </message>
    <message>
        <source>Backups from before the passphrase</source>
        <translation>Backups de antes da frase secreta</translation>
    </message>
    <message>
        <source>Backups that were made before stay readable, in a second folder, too. At the end a sealed one can take their place.</source>
        <translation>Os backups feitos antes continuam legíveis, também em uma segunda pasta. No fim, um lacrado pode ficar no lugar deles.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Trocar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Já tenho</translation>
    </message>
    <message>
        <source>It does not protect from a program that runs in your name while the journal is open, nor from somebody who watches you type. What you export can be read by anyone. Traces of the files as they were before may stay on the disk: to be safe from that too, the disk itself has to be encrypted. When the journal is locked, some of it may stay in this computer&apos;s memory for a while.</source>
        <translation>Ela não protege de um programa que rode em seu nome enquanto o diário está aberto, nem de alguém que veja você digitar. O que você exportar pode ser lido por qualquer pessoa. Restos dos arquivos como eram antes podem ficar no disco: para estar a salvo disso também, só com o próprio disco criptografado. Com o diário trancado, uma parte dele pode ficar por um tempo na memória deste computador.</translation>
    </message>
    <message>
        <source>It locks before this computer sleeps.</source>
        <translation>Tranca antes de o computador dormir.</translation>
    </message>
    <message>
        <source>It locks with the screen.</source>
        <translation>Tranca junto com a tela.</translation>
    </message>
    <message>
        <source>It opens the journal should the passphrase be forgotten, and it is shown this once. Write it down, and keep it away from this computer.</source>
        <translation>Ele abre o diário se a frase secreta for esquecida, e é mostrado só desta vez. O melhor é anotar em papel e guardar longe deste computador.</translation>
    </message>
    <message>
        <source>It protects your moments, their pictures and the backups. Whoever gets hold of the disk, of a backup or of a synced folder reads none of it. Nor does somebody who sits down here while the journal is locked.</source>
        <translation>Ela protege os seus momentos, as imagens deles e os backups. Quem puser as mãos no disco, em um backup ou em uma pasta sincronizada não lê nada disso. Nem quem se sentar aqui com o diário trancado.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Ficar com eles</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Let the new one hold</source>
        <translation>Usar a nova</translation>
    </message>
    <message>
        <source>Looking where they are.</source>
        <translation>Vendo onde eles estão.</translation>
    </message>
    <message>
        <source>Moments, pictures and backups can be read with it alone</source>
        <translation>Momentos, imagens e backups só podem ser lidos com ela</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nova frase secreta</translation>
    </message>
    <message>
        <source>No moment is touched</source>
        <translation>Nenhum momento é tocado</translation>
    </message>
    <message>
        <source>No passphrase any more</source>
        <translation>Sem frase secreta</translation>
    </message>
    <message>
        <source>Nothing tells here how long nobody typed: it counts how long no window of Glimmer had the keyboard.</source>
        <translation>Nada aqui diz há quanto tempo ninguém digita: conta há quanto tempo nenhuma janela do Glimmer está com o teclado.</translation>
    </message>
    <message>
        <source>Nothing tells here when it sleeps: it locks once it is awake.</source>
        <translation>Nada aqui diz quando ele dorme: tranca depois de acordar.</translation>
    </message>
    <message>
        <source>Nothing tells here when the screen is locked.</source>
        <translation>Nada aqui diz quando a tela é bloqueada.</translation>
    </message>
    <message>
        <source>Open by itself when I am logged in</source>
        <translation>Abrir sozinho quando eu iniciar a sessão</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Frase secreta ou código de recuperação</translation>
    </message>
    <message>
        <source>Put a sealed one in their place</source>
        <translation>Pôr um lacrado no lugar deles</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>Replace them…</source>
        <translation>Substituir…</translation>
    </message>
    <message>
        <source>See it again</source>
        <translation>Ver de novo</translation>
    </message>
    <message>
        <source>Settings has this too, under Privacy, for as long as they are there.</source>
        <translation>Isto também está nos Ajustes, em Privacidade, enquanto eles existirem.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation>Parado. Tudo está como estava.</translation>
    </message>
    <message>
        <source>The code that you have holds until you have typed the new one back.</source>
        <translation>O código que você tem vale até que o novo tenha sido digitado de volta.</translation>
    </message>
    <message>
        <source>The code, as you wrote it down</source>
        <translation>O código, como você anotou</translation>
    </message>
    <message>
        <source>The disk is full. Everything is as it was; with some room made it can be done.</source>
        <translation>O disco está cheio. Tudo está como estava; com um pouco de espaço livre dá para fazer.</translation>
    </message>
    <message>
        <source>The journal has no passphrase any more.</source>
        <translation>O diário não tem mais frase secreta.</translation>
    </message>
    <message>
        <source>The journal is being made readable. A backup is made first.</source>
        <translation>O diário está sendo deixado legível. Antes, um backup é feito.</translation>
    </message>
    <message>
        <source>The journal is being sealed. A backup is made first; until it is done all stays.</source>
        <translation>O diário está sendo lacrado. Antes, um backup é feito; até terminar, tudo fica como está.</translation>
    </message>
    <message>
        <source>The journal is under the passphrase now.</source>
        <translation>O diário agora está sob a frase secreta.</translation>
    </message>
    <message>
        <source>The journal opens by itself from now on, when you are logged in.</source>
        <translation>A partir de agora o diário se abre sozinho, quando você inicia a sua sessão.</translation>
    </message>
    <message>
        <source>The keyring of this desktop does not answer</source>
        <translation>O chaveiro desta área de trabalho não responde</translation>
    </message>
    <message>
        <source>The keyring of this desktop gets a key to the journal, never the passphrase, and Glimmer opens it with that when it starts. Whoever is logged in as you can read it then, and so can every program that runs in your name. A disk, a backup or a synced folder stay closed to others as long as the keyring has a password. Locked, the journal stays locked until you open it.</source>
        <translation>O chaveiro desta área de trabalho recebe uma chave do diário, nunca a frase secreta, e com ela o Glimmer o abre ao iniciar. Quem estiver na sua sessão pode lê-lo então, e todo programa que rode em seu nome também. Um disco, um backup ou uma pasta sincronizada continuam fechados para os outros enquanto o chaveiro tiver senha. Se for trancado, o diário fica trancado até você abrir.</translation>
    </message>
    <message>
        <source>The keyring of this desktop is asked. It may want its own password first.</source>
        <translation>O chaveiro desta área de trabalho está sendo consultado. Ele pode querer antes a própria senha.</translation>
    </message>
    <message>
        <source>The keyring of this desktop keeps a key to it. Once locked, it asks for the passphrase</source>
        <translation>O chaveiro desta área de trabalho guarda uma chave dele. Depois de trancado, pede a frase secreta</translation>
    </message>
    <message>
        <source>The new passphrase holds, and the old one no more.</source>
        <translation>A nova frase secreta vale, e a antiga não mais.</translation>
    </message>
    <message>
        <source>The new recovery code holds, and the old one no more.</source>
        <translation>O novo código de recuperação vale, e o antigo não mais.</translation>
    </message>
    <message>
        <source>The passphrase and its recovery code</source>
        <translation>A frase secreta e o código de recuperação dela</translation>
    </message>
    <message>
        <source>The passphrase holds</source>
        <translation>A frase secreta vale</translation>
    </message>
    <message>
        <source>The passphrase is asked for from now on.</source>
        <translation>A partir de agora a frase secreta é pedida.</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>O código de recuperação</translation>
    </message>
    <message>
        <source>The recovery code stays the same, and no moment is touched.</source>
        <translation>O código de recuperação continua o mesmo, e nenhum momento é tocado.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>A mesma, de novo</translation>
    </message>
    <message>
        <source>There are no backups from before the passphrase any more.</source>
        <translation>Não há mais backups de antes da frase secreta.</translation>
    </message>
    <message>
        <source>These go as soon as a sealed one is where they are:</source>
        <translation>Estes saem assim que houver um lacrado no lugar:</translation>
    </message>
    <message>
        <source>These two differ. Show lets you compare them.</source>
        <translation>As duas são diferentes. Com “Mostrar” dá para comparar.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could keep a key</source>
        <translation>Esta área de trabalho não tem um chaveiro que possa guardar uma chave</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Desligar</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Typed back, so that it is sure to be right. Small letters and no dashes will do.</source>
        <translation>Digitado de volta, para ter certeza de que está certo. Letras minúsculas e sem traços também servem.</translation>
    </message>
    <message>
        <source>Without the passphrase and without the recovery code there is no way back to your moments. Nobody can open them then, and we cannot either.</source>
        <translation>Sem a frase secreta e sem o código de recuperação não há caminho de volta para os seus momentos. Ninguém pode abri-los então, e nós também não.</translation>
    </message>
    <message>
        <source>Your moments are plain files again then: whoever can read your files can read them. Backups from before stay under the passphrase.</source>
        <translation>Os seus momentos voltam a ser arquivos comuns: quem puder ler os seus arquivos pode lê-los. Os backups de antes continuam sob a frase secreta.</translation>
    </message>
    <message>
        <source>{why} An entry of Glimmer may still be in it; it opens nothing.</source>
        <translation>{why} Uma entrada do Glimmer talvez ainda esteja nele; ela não abre nada.</translation>
    </message>
    <message>
        <source>“Lock” in the tray locks it, as glimmer lock does.</source>
        <translation>“Trancar”, na bandeja, tranca o diário; glimmer lock também.</translation>
    </message>
</context>
<context>
    <name>SealingWindow</name>
    <message>
        <source>A passphrase</source>
        <translation>Uma frase secreta</translation>
    </message>
    <message>
        <source>Copied. Other programs can read it until you copy something else.</source>
        <translation>Copiado. Outros programas podem ler até que você copie outra coisa.</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>What is said and asked</source>
        <translation>O que é dito e perguntado</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Note a glimmer</source>
        <translation>Anotar um lampejo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search words, cues, values, places…</source>
        <translation>Buscar palavras, sinais, valores, lugares…</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>muita energia</translation>
    </message>
    <message>
        <source>low energy</source>
        <translation>pouca energia</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>settled</source>
        <extracomment>A face: calm, present, connected. A state that passes; said of a person or of a body, without gender if you can.</extracomment>
        <translation>em paz</translation>
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
        <translation>Fazer uma página…</translation>
    </message>
    <message>
        <source>One page, for a session with somebody</source>
        <translation>Uma página, para uma sessão com alguém</translation>
    </message>
    <message>
        <source>What you choose of some days, names as letters</source>
        <translation>O que você escolher de alguns dias, com letras no lugar dos nomes</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>And also</source>
        <extracomment>The heading over a second text that belongs to a moment: another truth beside the first one.</extracomment>
        <translation>E também</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Dia e hora</translation>
    </message>
    <message>
        <source>How I am here</source>
        <extracomment>The heading over the faces, when the moment is told to somebody.</extracomment>
        <translation>Como estou aqui</translation>
    </message>
    <message>
        <source>Letters stand for people.</source>
        <translation>As letras são pessoas.</translation>
    </message>
    <message>
        <source>Not on this page: {moments}.</source>
        <translation>Não está nesta página: {moments}.</translation>
    </message>
    <message>
        <source>Private, and not on it: {moments}.</source>
        <translation>Privado, e não está nela: {moments}.</translation>
    </message>
    <message>
        <source>Triggers, and not on it: {moments}.</source>
        <translation>Gatilhos que não estão nela: {moments}.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
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
        <translation>Uma página para uma sessão</translation>
    </message>
</context>
<context>
    <name>SessionWindow</name>
    <message>
        <source>A page for a session</source>
        <translation>Uma página para uma sessão</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>One page, for a session with somebody</source>
        <translation>Uma página, para uma sessão com alguém</translation>
    </message>
    <message>
        <source>Other names to become letters</source>
        <translation>Outros nomes que viram letras</translation>
    </message>
    <message>
        <source>Other names to become letters: Anna, Tom</source>
        <translation>Outros nomes que viram letras: Ana, Tomás</translation>
    </message>
    <message>
        <source>Print it …</source>
        <translation>Imprimir …</translation>
    </message>
    <message>
        <source>Private moments, too</source>
        <translation>Também os momentos privados</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Levar junto</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>A página</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>To print, as a PDF or as text</source>
        <translation>Para imprimir, em PDF ou como texto</translation>
    </message>
    <message>
        <source>Triggers, too</source>
        <translation>Também os gatilhos</translation>
    </message>
    <message>
        <source>What was noted between two days, on one page. People of your own lists become letters; a name in another form may be left, so read it before it leaves.</source>
        <translation>O que foi anotado entre dois dias, em uma página. As pessoas das suas listas viram letras; um nome escrito de outra forma pode ficar, então vale ler antes que ela saia daqui.</translation>
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
        <translation>90 dias</translation>
    </message>
    <message>
        <source>A backup is made each day, in quiet minutes after the first change. Seven daily, four weekly and twelve monthly ones stay, here and in a second folder. They still hold what was let go since.</source>
        <translation>Um backup é feito por dia, em minutos tranquilos depois da primeira mudança. Ficam sete diários, quatro semanais e doze mensais, aqui e em uma segunda pasta. Eles ainda têm o que foi solto desde então.</translation>
    </message>
    <message>
        <source>A breath goes in for</source>
        <translation>O ar entra durante</translation>
    </message>
    <message>
        <source>A card cannot choose its place here, and no notifications are shown just now: it comes wherever there is room.</source>
        <translation>Um cartão não pode escolher o lugar aqui, e as notificações não aparecem agora: ele vem onde houver espaço.</translation>
    </message>
    <message>
        <source>A card cannot choose its place here, so a notification comes instead.</source>
        <translation>Um cartão não pode escolher o lugar aqui, então vem uma notificação.</translation>
    </message>
    <message>
        <source>A few times a day, and only at a natural break</source>
        <translation>Algumas vezes por dia, e só em um respiro natural</translation>
    </message>
    <message>
        <source>A glimmer from about this day</source>
        <translation>Um lampejo de um dia como este</translation>
    </message>
    <message>
        <source>A journal with a passphrase: after so many minutes without you; 0 never does</source>
        <translation>Um diário com frase secreta: depois de tantos minutos sem você; com 0, nunca</translation>
    </message>
    <message>
        <source>A kind line after a trigger</source>
        <translation>Uma linha gentil depois de um gatilho</translation>
    </message>
    <message>
        <source>A line for what I appreciate</source>
        <translation>Uma linha para o que aprecio</translation>
    </message>
    <message>
        <source>A name, for a hard hour; shown in Ground me and nowhere else</source>
        <translation>Um nome, para uma hora difícil; aparece em Chão firme e em nenhum outro lugar</translation>
    </message>
    <message>
        <source>A number, an address, any words; Glimmer itself never writes or calls</source>
        <translation>Um número, um endereço, quaisquer palavras; o Glimmer nunca escreve nem liga</translation>
    </message>
    <message>
        <source>A pause takes</source>
        <translation>Uma pausa dura</translation>
    </message>
    <message>
        <source>A question above the words</source>
        <translation>Uma pergunta acima das palavras</translation>
    </message>
    <message>
        <source>A quiet companion for noticing glimmers: small moments that tell a body it is safe. Everything stays on this computer.</source>
        <translation>Uma companhia discreta para perceber lampejos: pequenos momentos que dizem a um corpo que ele está a salvo. Tudo fica neste computador.</translation>
    </message>
    <message>
        <source>A quiet line in the gallery that opens what was there and what you appreciated</source>
        <translation>Uma linha discreta na galeria, que abre o que esteve ali e o que você apreciou</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>Uma segunda pasta para backups</translation>
    </message>
    <message>
        <source>A soft tone at the end</source>
        <translation>Um som suave no fim</translation>
    </message>
    <message>
        <source>A text file; what you change in it is taken up at once</source>
        <translation>Um arquivo de texto; o que você mudar nele vale na hora</translation>
    </message>
    <message>
        <source>A warmer spark in the tray, a notification of the desktop, or a card</source>
        <translation>Uma centelha mais quente na bandeja, uma notificação do sistema ou um cartão</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Um ano</translation>
    </message>
    <message>
        <source>A year ago, half a year or a month: one of your own, at the top of the gallery</source>
        <translation>De um ano, meio ano ou um mês atrás: um dos seus, no alto da galeria</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>How far back the map counts: all moments.</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Also with on guard or shut down in them, and also in hard hours</source>
        <translation>Também com “em alerta” ou “sem forças”, e também em horas difíceis</translation>
    </message>
    <message>
        <source>An evening sitting</source>
        <translation>Um tempo no fim do dia</translation>
    </message>
    <message>
        <source>Another program has these keys. Others are free to choose.</source>
        <translation>Outro programa usa estas teclas. Há outras livres.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Around these times, give or take a quarter of an hour</source>
        <translation>Perto destas horas, quinze minutos a mais ou a menos</translation>
    </message>
    <message>
        <source>As the desktop is, or always the same</source>
        <translation>Como a área de trabalho, ou sempre igual</translation>
    </message>
    <message>
        <source>At least an hour lies between two invitations, so {last} may stay away after {first}.</source>
        <translation>Entre dois convites há pelo menos uma hora, então o de {last} pode não vir depois do de {first}.</translation>
    </message>
    <message>
        <source>At least an hour lies between two invitations: they come every 60 to 75 minutes, and six times a day at most.</source>
        <translation>Entre dois convites há pelo menos uma hora: eles vêm a cada 60 a 75 minutos, e no máximo seis vezes por dia.</translation>
    </message>
    <message>
        <source>At set times</source>
        <translation>Em horas marcadas</translation>
    </message>
    <message>
        <source>At times that are known, or after so many minutes each</source>
        <translation>Em horas conhecidas, ou a cada tantos minutos</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation>Voltar para {value}</translation>
    </message>
    <message>
        <source>Backups are in there, too</source>
        <translation>Os backups também estão ali</translation>
    </message>
    <message>
        <source>Between</source>
        <extracomment>The beginning of a row: between [9:00] and [18:00].</extracomment>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Both are the same, so every hour counts.</source>
        <translation>As duas são iguais, então vale qualquer hora.</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Cartão</translation>
    </message>
    <message>
        <source>Card with bell</source>
        <translation>Cartão com sino</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Days on which invitations come</source>
        <translation>Dias em que vêm convites</translation>
    </message>
    <message>
        <source>Every so often</source>
        <translation>De tempos em tempos</translation>
    </message>
    <message>
        <source>Every so often is about</source>
        <translation>De tempos em tempos: a cada</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Glimmer never goes online, has no account, and tells nobody that you use it. One link, in Ground me, opens your browser when you press it, and never by itself.</source>
        <translation>Tudo fica neste computador. O Glimmer nunca se conecta à internet, não tem conta e não diz a ninguém que você o usa. Um link, em Chão firme, abre o seu navegador quando você aperta, e nunca sozinho.</translation>
    </message>
    <message>
        <source>Fade after four weeks</source>
        <translation>Menos depois de quatro semanas</translation>
    </message>
    <message>
        <source>For a hard hour there is Ground me: what you kept close, large and one at a time, and someone to reach.</source>
        <translation>Para uma hora difícil existe Chão firme: o que você tem por perto, grande e um de cada vez, e alguém a quem recorrer.</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>sexta</translation>
    </message>
    <message>
        <source>From this day and hour on, until you have seen it</source>
        <translation>A partir deste dia e desta hora, até você ter visto</translation>
    </message>
    <message>
        <source>From this hour on</source>
        <translation>A partir desta hora</translation>
    </message>
    <message>
        <source>From {first} over midnight until {last}.</source>
        <translation>De {first}, passando da meia-noite, até {last}.</translation>
    </message>
    <message>
        <source>Give or take a quarter; 60 is like an hourly bell</source>
        <translation>Um quarto a mais ou a menos; 60 é como um sino de hora em hora</translation>
    </message>
    <message>
        <source>Glimmer has these keys for something else. Others are free.</source>
        <translation>O Glimmer usa estas teclas para outra coisa. Há outras livres.</translation>
    </message>
    <message>
        <source>Glimmer {version}</source>
        <translation>Glimmer {version}</translation>
    </message>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation>Chão firme</translation>
    </message>
    <message>
        <source>Hard ones, too</source>
        <translation>Também os difíceis</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>High contrast dark</source>
        <translation>Alto contraste escuro</translation>
    </message>
    <message>
        <source>How large all words are</source>
        <translation>O tamanho de todas as palavras</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Quantas vezes</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Como falar com essa pessoa</translation>
    </message>
    <message>
        <source>In a pause and in Ground me, for whoever goes along with it</source>
        <translation>Em uma pausa e em Chão firme, para quem quiser ir junto</translation>
    </message>
    <message>
        <source>In a terminal, glimmer backup makes one now, also onto a stick; glimmer restore brings one back; glimmer doctor looks whether all is well.</source>
        <translation>Em um terminal, glimmer backup faz um agora, também em um pendrive; glimmer restore traz um de volta; glimmer doctor olha se está tudo certo.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s own words: {keys}. They are changed in its keyboard settings.</source>
        <translation>Nas palavras da área de trabalho: {keys}. Dá para mudar nos ajustes de teclado dela.</translation>
    </message>
    <message>
        <source>In the evening at</source>
        <translation>No fim do dia, às</translation>
    </message>
    <message>
        <source>In the place of settings.toml there is something that is no file. Move it away; until then no change can be kept.</source>
        <translation>No lugar de settings.toml há algo que não é um arquivo. Até que isso saia dali, nenhuma mudança pode ser guardada.</translation>
    </message>
    <message>
        <source>Invitations are off, so it does not come by itself; the tray has it.</source>
        <translation>Os convites estão desligados, então isto não vem sozinho; está na bandeja.</translation>
    </message>
    <message>
        <source>Invitations come</source>
        <translation>Os convites vêm</translation>
    </message>
    <message>
        <source>Invitations come in these hours</source>
        <translation>Os convites vêm nestas horas</translation>
    </message>
    <message>
        <source>Invite me to pause</source>
        <translation>Convidar para uma pausa</translation>
    </message>
    <message>
        <source>It asks where you feel it before what for, and may stay empty</source>
        <translation>Pergunta onde você sente isso antes do porquê, e pode ficar vazia</translation>
    </message>
    <message>
        <source>It comes as an invitation does: at a natural break after this time, or not at all</source>
        <translation>Vem como um convite: em um respiro natural depois desta hora, ou não vem</translation>
    </message>
    <message>
        <source>It comes with “Kept”, and goes by itself</source>
        <translation>Vem com “Guardado”, e vai embora sozinha</translation>
    </message>
    <message>
        <source>It goes out for</source>
        <translation>O ar sai durante</translation>
    </message>
    <message>
        <source>It is there on</source>
        <extracomment>The beginning of that row: on [Sunday] from [17:00].</extracomment>
        <translation>Aparece</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keys for Ground me</source>
        <translation>Teclas para Chão firme</translation>
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
        <translation>Sem linhas que começam no corpo</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimento</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Line {lines} of settings.toml could not be understood and is left out; the rest counts. It can be mended with an editor; with the next change in Settings the file as it was is kept as settings.toml.broken.</source>
        <translation>A linha {lines} de settings.toml não pôde ser entendida e fica de fora; o resto vale. Dá para consertar com um editor; na próxima mudança nos Ajustes, o arquivo como estava fica guardado como settings.toml.broken.</translation>
    </message>
    <message>
        <source>Lines {lines} of settings.toml could not be understood and are left out; the rest counts. They can be mended with an editor; with the next change in Settings the file as it was is kept as settings.toml.broken.</source>
        <translation>As linhas {lines} de settings.toml não puderam ser entendidas e ficam de fora; o resto vale. Dá para consertar com um editor; na próxima mudança nos Ajustes, o arquivo como estava fica guardado como settings.toml.broken.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Trancar depois de</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Olhar para trás</translation>
    </message>
    <message>
        <source>MIT licence. It stands on Python (PSF licence), Qt and PySide6 (LGPL 3), SQLAlchemy and Alembic (MIT), SQLite (public domain), Pillow (MIT-CMU) and tomlkit (MIT).</source>
        <translation>Licença MIT. Apoia-se em Python (licença PSF), Qt e PySide6 (LGPL 3), SQLAlchemy e Alembic (MIT), SQLite (domínio público), Pillow (MIT-CMU) e tomlkit (MIT).</translation>
    </message>
    <message>
        <source>Many find it settling to breathe out a little longer than in</source>
        <translation>Muita gente gosta de soltar o ar um pouco mais devagar do que puxa</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>segunda</translation>
    </message>
    <message>
        <source>More times than the six invitations a day that there are at most.</source>
        <translation>São mais horas do que os seis convites por dia que há no máximo.</translation>
    </message>
    <message>
        <source>My map counts moments of</source>
        <translation>Meu mapa conta momentos de</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Minhas palavras</translation>
    </message>
    <message>
        <source>No days are chosen, so none of the usual invitations comes.</source>
        <translation>Nenhum dia foi escolhido, então nenhum dos convites de costume vem.</translation>
    </message>
    <message>
        <source>No icons are shown in a tray here just now. Starting Glimmer again brings its window back.</source>
        <translation>Nenhum ícone aparece em uma bandeja aqui agora. Iniciar o Glimmer de novo traz a janela de volta.</translation>
    </message>
    <message>
        <source>No notifications are shown here just now, so the card comes instead.</source>
        <translation>As notificações não aparecem aqui agora, então vem o cartão.</translation>
    </message>
    <message>
        <source>No such invitations, questions or cues: only what is around you</source>
        <translation>Sem convites, perguntas nem sinais assim: só o que está à sua volta</translation>
    </message>
    <message>
        <source>No times are set, so none of the usual invitations comes.</source>
        <translation>Nenhuma hora foi marcada, então nenhum dos convites de costume vem.</translation>
    </message>
    <message>
        <source>None of these times is in the hours below, so none of the usual invitations comes.</source>
        <translation>Nenhuma destas horas está dentro das de baixo, então nenhum dos convites de costume vem.</translation>
    </message>
    <message>
        <source>Not in the hours below, and so left out: {times}.</source>
        <translation>Fora das horas de baixo, e por isso não contam: {times}.</translation>
    </message>
    <message>
        <source>Nothing comes and nothing is asked; your keys still note, should you like to</source>
        <translation>Nada vem e nada é perguntado; as suas teclas ainda anotam, se você quiser</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notificação</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>The name of a row: on which days of the week invitations come.</extracomment>
        <translation>Dias</translation>
    </message>
    <message>
        <source>On another disk, or in a folder that is synced: each day&apos;s backup goes there, too</source>
        <translation>Em outro disco, ou em uma pasta sincronizada: o backup de cada dia vai para lá também</translation>
    </message>
    <message>
        <source>One at most, and none twice within two weeks; Alt+X goes on without it</source>
        <translation>No máximo uma, e nenhuma duas vezes em duas semanas; com Alt+X se segue sem ela</translation>
    </message>
    <message>
        <source>One question over the day, its moments beside it, and a page; nothing is owed</source>
        <translation>Uma pergunta sobre o dia, os momentos dele ao lado e uma página; sem compromisso</translation>
    </message>
    <message>
        <source>Only the words, the body and the faces at first</source>
        <translation>No começo, só as palavras, o corpo e os rostos</translation>
    </message>
    <message>
        <source>Open small</source>
        <translation>Abrir pequeno</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Someone to reach</source>
        <translation>A quem recorrer</translation>
    </message>
    <message>
        <source>Something is half typed in another place. Once it is kept or given up, the windows speak the chosen language.</source>
        <translation>Há algo digitado pela metade em outro lugar. Quando for guardado ou deixado, as janelas falam a língua escolhida.</translation>
    </message>
    <message>
        <source>Spark</source>
        <extracomment>One way in which an invitation comes: the icon in the tray becomes warm.</extracomment>
        <translation>Centelha</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>One of several: as the desktop has it.</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Take a break from noting</source>
        <translation>Descansar de anotar</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>The bell, once, when a pause is over</source>
        <translation>O sino, uma vez, quando uma pausa termina</translation>
    </message>
    <message>
        <source>The desktop asked about these keys, and the answer was no. Choosing keys here lets it ask again.</source>
        <translation>A área de trabalho perguntou sobre estas teclas, e a resposta foi não. Com teclas escolhidas aqui, ela pergunta de novo.</translation>
    </message>
    <message>
        <source>The desktop has no keys for this yet. Its keyboard settings list it under Glimmer.</source>
        <translation>A área de trabalho ainda não tem teclas para isto. Nos ajustes de teclado dela, está em Glimmer.</translation>
    </message>
    <message>
        <source>The desktop is being asked for these keys.</source>
        <translation>Estas teclas estão sendo pedidas à área de trabalho.</translation>
    </message>
    <message>
        <source>The files are readable by you alone. Without a passphrase whoever can read your files can read your moments, too.</source>
        <translation>Só você pode ler os arquivos. Sem uma frase secreta, quem puder ler os seus arquivos pode ler também os seus momentos.</translation>
    </message>
    <message>
        <source>The hours below are short for that, so the one invitation of a day comes sooner.</source>
        <translation>As horas de baixo são poucas para isso, então o único convite do dia vem antes.</translation>
    </message>
    <message>
        <source>The last 90 days, the last year, or all of them</source>
        <translation>Os últimos 90 dias, o último ano, ou todos</translation>
    </message>
    <message>
        <source>The last one chosen in it, too; + and − turn it there</source>
        <translation>Também a última escolhida nela; ali, + e − mudam</translation>
    </message>
    <message>
        <source>The log holds times and what went wrong in the program</source>
        <translation>O registro tem horários e o que deu errado no programa</translation>
    </message>
    <message>
        <source>The log, and where windows stood</source>
        <translation>O registro, e onde as janelas estavam</translation>
    </message>
    <message>
        <source>The name of this folder cannot be written down here. Another one may do.</source>
        <translation>O nome desta pasta não pode ser escrito aqui. Outra talvez sirva.</translation>
    </message>
    <message>
        <source>The terms of everything that comes along with Glimmer</source>
        <translation>Os termos de tudo o que vem com o Glimmer</translation>
    </message>
    <message>
        <source>The week, once a week</source>
        <translation>A semana, uma vez por semana</translation>
    </message>
    <message>
        <source>The words of the chosen language are not there, so the windows speak English. Glimmer, installed anew, brings them back ({file}).</source>
        <translation>As palavras da língua escolhida não estão ali, então as janelas falam inglês. Instalar o Glimmer de novo as traz de volta ({file}).</translation>
    </message>
    <message>
        <source>Then half as often every two weeks, down to one a day: noticing goes on by itself</source>
        <translation>Depois, metade a cada duas semanas, até um por dia: perceber continua por si só</translation>
    </message>
    <message>
        <source>There is no tray here just now, so a notification comes instead.</source>
        <translation>Não há bandeja aqui agora, então vem uma notificação.</translation>
    </message>
    <message>
        <source>There is no tray here just now, so the card comes instead.</source>
        <translation>Não há bandeja aqui agora, então vem o cartão.</translation>
    </message>
    <message>
        <source>They come as</source>
        <translation>Vêm como</translation>
    </message>
    <message>
        <source>They work from anywhere</source>
        <translation>Funcionam de qualquer lugar</translation>
    </message>
    <message>
        <source>This desktop lets no program ask for keys. In its keyboard settings, any keys can be bound to the command: {command}</source>
        <translation>Esta área de trabalho não deixa nenhum programa pedir teclas. Nos ajustes de teclado dela, dá para ligar quaisquer teclas ao comando: {command}</translation>
    </message>
    <message>
        <source>This is {length} characters long, and {longest} fit. It is not kept yet.</source>
        <translation>Isto tem {length} caracteres, e cabem {longest}. Ainda não está guardado.</translation>
    </message>
    <message>
        <source>This keyboard has no such key. Others are free to choose.</source>
        <translation>Este teclado não tem essa tecla. Há outras livres.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>quinta</translation>
    </message>
    <message>
        <source>To take everything along: glimmer export moments.zip</source>
        <translation>Para levar tudo junto: glimmer export moments.zip</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>terça</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>quarta</translation>
    </message>
    <message>
        <source>What settings.toml says could not be used, so this is the usual value.</source>
        <translation>O que settings.toml diz não pôde ser usado, então este é o valor de costume.</translation>
    </message>
    <message>
        <source>What settings.toml says is too large, so this is the usual value.</source>
        <translation>O que settings.toml diz é grande demais, então este é o valor de costume.</translation>
    </message>
    <message>
        <source>What settings.toml says is too long, so this is the usual value.</source>
        <translation>O que settings.toml diz é longo demais, então este é o valor de costume.</translation>
    </message>
    <message>
        <source>What settings.toml says is too small, so this is the usual value.</source>
        <translation>O que settings.toml diz é pequeno demais, então este é o valor de costume.</translation>
    </message>
    <message>
        <source>What the windows speak; words of your own stay as they are</source>
        <translation>A língua das janelas; as suas próprias palavras ficam como estão</translation>
    </message>
    <message>
        <source>What you chose here</source>
        <translation>O que você escolheu aqui</translation>
    </message>
    <message>
        <source>What you let go of stays in the bin for 30 days; until then it can be brought back.</source>
        <translation>O que você solta fica na lixeira por 30 dias; até lá dá para trazer de volta.</translation>
    </message>
    <message>
        <source>When these hours end</source>
        <translation>Quando estas horas terminam</translation>
    </message>
    <message>
        <source>Windows appear at once and the circle stands still</source>
        <translation>As janelas aparecem de uma vez e o círculo fica parado</translation>
    </message>
    <message>
        <source>Your moments and their pictures</source>
        <translation>Os seus momentos e as imagens deles</translation>
    </message>
    <message>
        <source>Your words are in no log, no notification and no window title. A moment that you mark as private is covered until you open it.</source>
        <translation>As suas palavras não estão em nenhum registro, notificação ou título de janela. Um momento que você marca como privado fica coberto até você abrir.</translation>
    </message>
    <message>
        <source>and</source>
        <extracomment>The middle of that row.</extracomment>
        <translation>e</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Of a row: on [Sunday] from [17:00].</extracomment>
        <translation>a partir das</translation>
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
        <translation>desligado</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>Of a switch.</extracomment>
        <translation>ligado</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Seconds, as short as your language has it.</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>settings.toml could not be understood, so what it says does not count. Mend it, or change anything in Settings: then it is kept as settings.toml.broken, and a new one begins.</source>
        <translation>settings.toml não pôde ser entendido, então o que ele diz não conta. Dá para consertá-lo, ou mudar qualquer coisa nos Ajustes: então ele fica guardado como settings.toml.broken, e um novo começa.</translation>
    </message>
    <message>
        <source>settings.toml is far too large, so what it says does not count. Move it away, or change anything in Settings: then it is kept as settings.toml.broken, and a new one begins.</source>
        <translation>settings.toml é grande demais, então o que ele diz não conta. Dá para tirá-lo dali, ou mudar qualquer coisa nos Ajustes: então ele fica guardado como settings.toml.broken, e um novo começa.</translation>
    </message>
    <message>
        <source>settings.toml is no UTF-8 text, so what it says does not count. Save it anew, or change anything in Settings: then it is kept as settings.toml.broken, and a new one begins.</source>
        <translation>settings.toml não é texto UTF-8, então o que ele diz não conta. Dá para salvá-lo de novo, ou mudar qualquer coisa nos Ajustes: então ele fica guardado como settings.toml.broken, e um novo começa.</translation>
    </message>
    <message>
        <source>settings.toml is read-only: what it says counts, and no change can be kept until it may be written to.</source>
        <translation>settings.toml é só de leitura: o que ele diz conta, e nenhuma mudança pode ser guardada até que se possa gravar nele.</translation>
    </message>
    <message>
        <source>settings.toml may not be opened, so what it says does not count. Give yourself the right to read it, or move it away; until then no change can be kept.</source>
        <translation>settings.toml não se deixa abrir, então o que ele diz não conta. Dá para conceder a permissão de leitura ou tirá-lo dali; até lá, nenhuma mudança pode ser guardada.</translation>
    </message>
    <message>
        <source>settings.toml was written by a newer Glimmer. What this one knows is used, the rest stays as it is.</source>
        <translation>settings.toml foi gravado por um Glimmer mais novo. O que este conhece é usado, o resto fica como está.</translation>
    </message>
    <message>
        <source>{count} a day</source>
        <translation>{count} por dia</translation>
    </message>
    <message>
        <source>{keys} and {more} more in settings.toml are not known here. They stay as they are.</source>
        <translation>{keys} e mais {more} em settings.toml não são conhecidas aqui. Ficam como estão.</translation>
    </message>
    <message>
        <source>{keys} in settings.toml are not known here. They stay as they are.</source>
        <translation>{keys} em settings.toml não são conhecidas aqui. Ficam como estão.</translation>
    </message>
    <message>
        <source>{keys} in settings.toml is not known here. It stays as it is.</source>
        <translation>{keys} em settings.toml não é conhecida aqui. Fica como está.</translation>
    </message>
    <message>
        <source>{keys} in settings.toml is not known here; was it to be “{meant}”?</source>
        <translation>{keys} em settings.toml não é conhecida aqui; era para ser “{meant}”?</translation>
    </message>
    <message>
        <source>{path} has a number that is too long to be read. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path} tem um número longo demais para ser lido. Até que seja consertado, valem as palavras que vêm com o Glimmer.</translation>
    </message>
    <message>
        <source>{path} has too many brackets in one another. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path} tem colchetes demais uns dentro dos outros. Até que seja consertado, valem as palavras que vêm com o Glimmer.</translation>
    </message>
    <message>
        <source>{path} is far too large for words. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path} é grande demais para palavras. Até que seja consertado, valem as palavras que vêm com o Glimmer.</translation>
    </message>
    <message>
        <source>{path} is on a disk that can only be read, so this stays as it was.</source>
        <translation>{path} está em um disco só de leitura, então isto fica como estava.</translation>
    </message>
    <message>
        <source>{path} may not be opened. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path} não se deixa abrir. Até que seja consertado, valem as palavras que vêm com o Glimmer.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a list of words belongs here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, linha {line}, em “{key}”: aqui cabe uma lista de palavras. Até que seja consertado, valem as palavras que vêm com o Glimmer.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a table belongs here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, linha {line}, em “{key}”: aqui cabe uma tabela. Até que seja consertado, valem as palavras que vêm com o Glimmer.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a text and its senses belong here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, linha {line}, em “{key}”: aqui cabem um texto e os seus sentidos. Até que seja consertado, valem as palavras que vêm com o Glimmer.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a text belongs here, or one marked outward or inward. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, linha {line}, em “{key}”: aqui cabe um texto, ou um marcado como outward ou inward. Até que seja consertado, valem as palavras que vêm com o Glimmer.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: a text in quotation marks belongs here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, linha {line}, em “{key}”: aqui cabe um texto entre aspas. Até que seja consertado, valem as palavras que vêm com o Glimmer.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: nothing of this name is known here. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, linha {line}, em “{key}”: nada com este nome é conhecido aqui. Até que seja consertado, valem as palavras que vêm com o Glimmer.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: there is nothing in the quotation marks. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, linha {line}, em “{key}”: não há nada entre as aspas. Até que seja consertado, valem as palavras que vêm com o Glimmer.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: this could not be understood. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, linha {line}, em “{key}”: isto não pôde ser entendido. Até que seja consertado, valem as palavras que vêm com o Glimmer.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: this is no UTF-8 text. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, linha {line}, em “{key}”: isto não é texto UTF-8. Até que seja consertado, valem as palavras que vêm com o Glimmer.</translation>
    </message>
    <message>
        <source>{path}, line {line}, at “{key}”: this is too long to be shown. Until it is mended, the words that come with Glimmer are used.</source>
        <translation>{path}, linha {line}, em “{key}”: isto é longo demais para ser mostrado. Até que seja consertado, valem as palavras que vêm com o Glimmer.</translation>
    </message>
    <message>
        <source>“version” in settings.toml is a whole number, or left out. The rest counts all the same.</source>
        <translation>“version” em settings.toml é um número inteiro, ou fica de fora. O resto conta do mesmo jeito.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As many invitations as before</source>
        <translation>Tantos convites quanto antes</translation>
    </message>
    <message>
        <source>Invitations can come only while Glimmer runs</source>
        <translation>Os convites só podem vir enquanto o Glimmer está aberto</translation>
    </message>
    <message>
        <source>Invite me all the same</source>
        <translation>Convidar mesmo assim</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Iniciar com o computador</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Esc keeps them as they are, Backspace is for none.</source>
        <translation>Esc deixa como está; Backspace deixa sem nenhuma.</translation>
    </message>
    <message>
        <source>This desktop has its own list of what starts with it.</source>
        <translation>Esta área de trabalho tem a própria lista do que inicia com ela.</translation>
    </message>
    <message>
        <source>Your desktop did not allow it. It may have a switch for it in its own settings, beside this app.</source>
        <translation>A área de trabalho não permitiu. Talvez haja uma chave para isso nos ajustes dela, junto a este aplicativo.</translation>
    </message>
    <message>
        <source>Your desktop was asked. Its answer will show here.</source>
        <translation>A área de trabalho foi consultada. A resposta vai aparecer aqui.</translation>
    </message>
    <message>
        <source>{setting} is {value} again</source>
        <translation>{setting}: {value} de novo</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>No program here opens folders.</source>
        <translation>Nenhum programa aqui abre pastas.</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>A moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>And also</source>
        <extracomment>The heading over a second text that belongs to a moment: another truth beside the first one.</extracomment>
        <translation>E também</translation>
    </message>
    <message>
        <source>Card (*.png)</source>
        <translation>Cartão (*.png)</translation>
    </message>
    <message>
        <source>How I am here</source>
        <extracomment>The heading over the faces, when the moment is told to somebody.</extracomment>
        <translation>Como estou aqui</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Imagem {number}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>O dia</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>A imagem</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
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
        <translation>Copiar o cartão</translation>
    </message>
    <message>
        <source>Only what is chosen here is on it. Nothing is sent anywhere.</source>
        <translation>Só o que for escolhido aqui vai nele. Nada é enviado a lugar nenhum.</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <extracomment>Share one moment with somebody: as a card or as text.</extracomment>
        <translation>Passar adiante</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>‹ Back to the moment</source>
        <translation>‹ Voltar ao momento</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>Salvo como {name}.</translation>
    </message>
    <message>
        <source>The card is copied.</source>
        <translation>O cartão foi copiado.</translation>
    </message>
    <message>
        <source>The words are copied.</source>
        <translation>As palavras foram copiadas.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Kept close</source>
        <extracomment>The heading over the moments that are near at hand.</extracomment>
        <translation>Por perto</translation>
    </message>
</context>
<context>
    <name>SizeButtons</name>
    <message>
        <source>+ more</source>
        <translation>+ mais</translation>
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
        <translation>Destes dias</translation>
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
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>TakenOffer</name>
    <message>
        <source>Taken on {day}, {hour}: use it?</source>
        <translation>Feita em {day}, {hour}: usar?</translation>
    </message>
    <message>
        <source>The time is that of the picture. Back to the one before?</source>
        <translation>A hora é a da imagem. Voltar à de antes?</translation>
    </message>
</context>
<context>
    <name>TakingAlong</name>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source>1 private moment</source>
        <translation>1 momento privado</translation>
    </message>
    <message>
        <source>1 trigger</source>
        <translation>1 gatilho</translation>
    </message>
    <message>
        <source>A folder of notes</source>
        <translation>Uma pasta de notas</translation>
    </message>
    <message>
        <source>A page for a browser</source>
        <translation>Uma página para o navegador</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Uma tabela</translation>
    </message>
    <message>
        <source>Also in it: {counts}. Whoever opens the file can read that.</source>
        <translation>Também ali: {counts}. Quem abrir o arquivo pode ler.</translation>
    </message>
    <message>
        <source>Among them: {counts}. They stay here, unless you take them along, too.</source>
        <translation>Entre eles: {counts}. Ficam aqui, a não ser que você leve também.</translation>
    </message>
    <message>
        <source>An album to print</source>
        <translation>Um álbum para imprimir</translation>
    </message>
    <message>
        <source>As a file, notes, a page, a table or an album</source>
        <translation>Como arquivo, notas, página, tabela ou álbum</translation>
    </message>
    <message>
        <source>CSV, one row a moment, without pictures.</source>
        <translation>CSV, uma linha por momento, sem imagens.</translation>
    </message>
    <message>
        <source>Chosen in the gallery: {moments}</source>
        <translation>Escolhido na galeria: {moments}</translation>
    </message>
    <message>
        <source>Everything that is in the journal</source>
        <translation>Tudo o que está no diário</translation>
    </message>
    <message>
        <source>For Glimmer again</source>
        <translation>Para o Glimmer de novo</translation>
    </message>
    <message>
        <source>Markdown, one note a moment, pictures beside them: for Obsidian and other programs that read notes.</source>
        <translation>Markdown, uma nota por momento, com as imagens ao lado: para o Obsidian e outros programas que leem notas.</translation>
    </message>
    <message>
        <source>One file with everything, pictures too. Glimmer brings it in again as it was. Private moments and triggers are in it.</source>
        <translation>Um arquivo com tudo, imagens também. O Glimmer traz tudo de novo como era. Momentos privados e gatilhos estão nele.</translation>
    </message>
    <message>
        <source>One file with small pictures. It loads nothing from anywhere.</source>
        <translation>Um arquivo com imagens pequenas. Não carrega nada de lugar nenhum.</translation>
    </message>
    <message>
        <source>PDF with pictures and words, the oldest first.</source>
        <translation>PDF com imagens e palavras, os mais antigos primeiro.</translation>
    </message>
    <message>
        <source>Private, and not in it: {moments}.</source>
        <translation>Privado, e não está ali: {moments}.</translation>
    </message>
    <message>
        <source>Take moments along…</source>
        <translation>Levar momentos junto…</translation>
    </message>
    <message>
        <source>Triggers, and not in it: {moments}.</source>
        <translation>Gatilhos que não estão ali: {moments}.</translation>
    </message>
    <message>
        <source>Your moments, to take along</source>
        <translation>Os seus momentos, para levar</translation>
    </message>
    <message>
        <source>{counts}, too</source>
        <translation>{counts} também</translation>
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
            <numerusform>{count} gatilho</numerusform>
            <numerusform>{count} gatilhos</numerusform>
        </translation>
    </message>
    <message>
        <source>{moments} in {path}.</source>
        <translation>{moments} em {path}.</translation>
    </message>
</context>
<context>
    <name>TakingAlongPresenter</name>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Parado. Nada foi gravado.</translation>
    </message>
</context>
<context>
    <name>TakingAlongWindow</name>
    <message>
        <source>Choose where…</source>
        <translation>Escolher onde…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: the window goes.</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Glimmers</source>
        <translation>Lampejos</translation>
    </message>
    <message>
        <source>In what</source>
        <translation>De que forma</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is under way is stopped, and nothing is changed by it.</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Take moments along</source>
        <translation>Levar momentos junto</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Gravando …</translation>
    </message>
    <message>
        <source>Your moments, to take along</source>
        <translation>Os seus momentos, para levar</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>It joins the journal once that is unlocked.</source>
        <translation>Ele se junta ao diário quando for destrancado.</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Said when something was kept: it is in the journal now. Impersonal, like “It is kept”.</extracomment>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Kept in the sealed box</source>
        <translation>Guardado na caixa lacrada</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Take the last step back.</extracomment>
        <translation>Desfazer</translation>
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
        <translation>As palavras foram copiadas.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Melhor não</translation>
    </message>
    <message>
        <source>This moment is private. Copy its words all the same?</source>
        <translation>Este momento é privado. Copiar as palavras mesmo assim?</translation>
    </message>
    <message>
        <source>Yes, copy them</source>
        <translation>Sim, copiar</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Copy the path</source>
        <translation>Copiar o caminho</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
</context>
<context>
    <name>TileWall</name>
    <message>
        <source>A moment that is still coming</source>
        <translation>Um momento que ainda está chegando</translation>
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
        <translation>Do Glimmer</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>A pause</source>
        <extracomment>An entry of the menu: a guided minute, now.</extracomment>
        <translation>Uma pausa</translation>
    </message>
    <message>
        <source>As many invitations as before</source>
        <translation>Tantos convites quanto antes</translation>
    </message>
    <message>
        <source>Drift</source>
        <extracomment>The window where kept moments pass by slowly by themselves: floating on water, no effort.</extracomment>
        <translation>Flutuar</translation>
    </message>
    <message>
        <source>End the break from noting</source>
        <translation>Terminar o descanso de anotar</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galeria</translation>
    </message>
    <message>
        <source>Ground me</source>
        <extracomment>The window for hard hours. To get ground under one&apos;s feet again; not “calm me down”.</extracomment>
        <translation>Chão firme</translation>
    </message>
    <message>
        <source>Invite me all the same</source>
        <translation>Convidar mesmo assim</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>An entry of the menu: close the journal under its passphrase.</extracomment>
        <translation>Trancar</translation>
    </message>
    <message>
        <source>Note a glimmer</source>
        <translation>Anotar um lampejo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Rest from invitations</source>
        <extracomment>An entry with a menu of its own: no invitations for a while.</extracomment>
        <translation>Descansar dos convites</translation>
    </message>
    <message>
        <source>Resume invitations</source>
        <extracomment>The end of that.</extracomment>
        <translation>Retomar os convites</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Fim do dia</translation>
    </message>
    <message>
        <source>Until a day …</source>
        <translation>Até um dia …</translation>
    </message>
</context>
<context>
    <name>TypedFields</name>
    <message>
        <source>Type, or turn the wheel, or use the arrow keys</source>
        <translation>Dá para digitar, girar a rodinha ou usar as setas</translation>
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
        <translation>Desfazer: {what}</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>1 picture</source>
        <translation>1 imagem</translation>
    </message>
    <message>
        <source>And also</source>
        <extracomment>The heading over a second text that belongs to a moment: another truth beside the first one.</extracomment>
        <translation>E também</translation>
    </message>
    <message>
        <source>How I am here</source>
        <extracomment>The heading over the faces, when the moment is told to somebody.</extracomment>
        <translation>Como estou aqui</translation>
    </message>
    <message>
        <source>It says this again.</source>
        <translation>Diz isto de novo.</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Percebido</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>What it said before is forgotten.</source>
        <translation>O que dizia antes foi esquecido.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures</source>
        <translation>
            <numerusform>{count} imagem</numerusform>
            <numerusform>{count} imagens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsPane</name>
    <message>
        <source>Bring this back</source>
        <translation>Trazer esta de volta</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versões anteriores</translation>
    </message>
    <message>
        <source>Forget what it said before</source>
        <translation>Esquecer o que dizia antes</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Melhor não</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Até {day}</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>O que dizia antes</translation>
    </message>
    <message>
        <source>What it said before would go for good. The moment stays as it is now.</source>
        <translation>O que dizia antes iria embora de vez. O momento fica como está agora.</translation>
    </message>
    <message>
        <source>Yes, forget it</source>
        <translation>Sim, esquecer</translation>
    </message>
    <message>
        <source>‹ Back to the moment</source>
        <translation>‹ Voltar ao momento</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Mostrar como</translation>
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
        <translation>Uma respiração</translation>
    </message>
    <message>
        <source>Another</source>
        <extracomment>One more of its kind: another question, another thing to hold on to.</extracomment>
        <translation>Outra</translation>
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
        <translation>Por agora está bom</translation>
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
        <translation>Pôr isto de lado</translation>
    </message>
    <message>
        <source>Someone to reach</source>
        <translation>A quem recorrer</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>The name of the key: the space bar.</extracomment>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Without the breath</source>
        <translation>Sem a respiração</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>A few things that met you on the way.</source>
        <translation>Algumas coisas que cruzaram o seu caminho.</translation>
    </message>
    <message>
        <source>Here it is as you wrote it.</source>
        <translation>Aqui está, como você escreveu.</translation>
    </message>
    <message>
        <source>Nothing to do with it. It is only here again.</source>
        <translation>Não há nada a fazer com isso. Só está aqui de novo.</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>A button: this goes out of sight, and nothing is lost.</extracomment>
        <translation>Pôr de lado</translation>
    </message>
    <message>
        <source>Read it all, or let your eye rest on one.</source>
        <translation>Dá para ler tudo, ou deixar o olhar descansar em uma só.</translation>
    </message>
    <message>
        <source>Some of what was there.</source>
        <translation>Um pouco do que esteve ali.</translation>
    </message>
    <message>
        <source>The week that was</source>
        <translation>A semana que passou</translation>
    </message>
    <message>
        <source>Whatever else the week was, this was in it.</source>
        <translation>Fosse como fosse a semana, isto esteve nela.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>uma imagem</translation>
    </message>
    <message>
        <source>appreciated: {what}</source>
        <translation>apreciado: {what}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A few keys, from anywhere</source>
        <translation>Algumas teclas, de qualquer lugar</translation>
    </message>
    <message>
        <source>About every {minutes} minutes, from {starts} to {ends}, {days}.</source>
        <translation>Mais ou menos a cada {minutes} minutos, de {starts} a {ends}, {days}.</translation>
    </message>
    <message>
        <source>Around {times}, {days}.</source>
        <translation>Por volta de {times}, {days}.</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>No day of the week is chosen, so none come.</source>
        <translation>Nenhum dia da semana foi escolhido, então nenhum vem.</translation>
    </message>
    <message>
        <source>No time of the day is chosen, so none come.</source>
        <translation>Nenhuma hora do dia foi escolhida, então nenhum vem.</translation>
    </message>
    <message>
        <source>None come by themselves. All else is there as before.</source>
        <translation>Nenhum vem sozinho. Todo o resto está como antes.</translation>
    </message>
    <message>
        <source>None come while you take a break from noting.</source>
        <translation>Nenhum vem enquanto você descansa de anotar.</translation>
    </message>
    <message>
        <source>Now and then, an invitation</source>
        <translation>De vez em quando, um convite</translation>
    </message>
    <message>
        <source>One short line, which asks for no answer. It waits for a natural break, and goes by itself.</source>
        <translation>Uma linha curta, que não pede resposta. Espera um respiro natural, e vai embora sozinha.</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Outras teclas</translation>
    </message>
    <message>
        <source>See the welcome again</source>
        <translation>Ver as boas-vindas de novo</translation>
    </message>
    <message>
        <source>Small good moments</source>
        <translation>Pequenos momentos bons</translation>
    </message>
    <message>
        <source>The spark in the tray opens a note, too, and so does the command {command}</source>
        <translation>A centelha na bandeja também abre uma nota, e o comando {command} também</translation>
    </message>
    <message>
        <source>They open a place for a few words, over whatever is in front.</source>
        <translation>Elas abrem um lugar para algumas palavras, por cima do que estiver na frente.</translation>
    </message>
    <message>
        <source>This desktop shows no icons in a tray. Starting Glimmer again brings its window back, and this command opens a note: {command}</source>
        <translation>Esta área de trabalho não mostra ícones em uma bandeja. Iniciar o Glimmer de novo traz a janela de volta, e este comando abre uma nota: {command}</translation>
    </message>
    <message>
        <source>Three short cards</source>
        <translation>Três cartões curtos</translation>
    </message>
    <message>
        <source>What a glimmer is, when invitations may come, and the keys</source>
        <translation>O que é um lampejo, quando os convites podem vir, e as teclas</translation>
    </message>
    <message>
        <source>When they may come</source>
        <translation>Quando eles podem vir</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todos os dias</translation>
    </message>
</context>
<context>
    <name>WelcomePresenter</name>
    <message>
        <source>Esc keeps them as they are, Backspace is for none.</source>
        <translation>Esc deixa como está; Backspace deixa sem nenhuma.</translation>
    </message>
    <message>
        <source>No keys are chosen.</source>
        <translation>Nenhuma tecla foi escolhida.</translation>
    </message>
    <message>
        <source>Press {chord} now, if you like.</source>
        <translation>Se quiser, dá para apertar {chord} agora.</translation>
    </message>
    <message>
        <source>They work. From now on they open a note.</source>
        <translation>Funcionam. A partir de agora, abrem uma nota.</translation>
    </message>
    <message>
        <source>Try them now, if you like: {keys}</source>
        <translation>Dá para experimentar agora, se quiser: {keys}</translation>
    </message>
    <message>
        <source>{setting} is {value} again</source>
        <translation>{setting}: {value} de novo</translation>
    </message>
</context>
<context>
    <name>WelcomeWindow</name>
    <message>
        <source>Welcome</source>
        <translation>Olá</translation>
    </message>
</context>
<context>
    <name>WhenButton</name>
    <message>
        <source>When it was; change it here</source>
        <translation>Quando foi; dá para mudar aqui</translation>
    </message>
    <message>
        <source>When: now, {time}</source>
        <translation>Quando: agora, {time}</translation>
    </message>
    <message>
        <source>When: {time}</source>
        <translation>Quando: {time}</translation>
    </message>
</context>
<context>
    <name>WhenEditor</name>
    <message>
        <source>10 minutes ago</source>
        <translation>Há 10 minutos</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Data e hora</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar isto</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Quando foi?</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>há uma hora</translation>
    </message>
    <message>
        <source>calendar ▾</source>
        <translation>calendário ▾</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
</context>
<context>
    <name>Whys</name>
    <message>
        <source>Glimmer, in the keyring of this desktop</source>
        <translation>Glimmer, no chaveiro desta área de trabalho</translation>
    </message>
    <message>
        <source>The entry for starting with the desktop</source>
        <translation>A entrada para iniciar com o computador</translation>
    </message>
    <message>
        <source>a file in it is larger than {limit} MB</source>
        <translation>um arquivo ali tem mais de {limit} MB</translation>
    </message>
    <message>
        <source>a page</source>
        <translation>uma página</translation>
    </message>
    <message>
        <source>a photo of {day}, {name}</source>
        <translation>uma foto de {day}, {name}</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>não deu para ler</translation>
    </message>
    <message>
        <source>it did not do it; it opens nothing any more</source>
        <extracomment>The keyring did not take the entry of Glimmer away; the entry opens nothing.</extracomment>
        <translation>não aconteceu; já não abre nada</translation>
    </message>
    <message>
        <source>it does not answer; it opens nothing any more</source>
        <extracomment>The keyring does not answer, and the entry of Glimmer in it opens nothing.</extracomment>
        <translation>não responde; já não abre nada</translation>
    </message>
    <message>
        <source>it does not say when it was</source>
        <translation>não diz quando foi</translation>
    </message>
    <message>
        <source>it has too many files: more than {limit}</source>
        <translation>há arquivos demais: mais de {limit}</translation>
    </message>
    <message>
        <source>it holds backups under another passphrase; another folder works</source>
        <translation>guarda backups com outra frase secreta; outra pasta serve</translation>
    </message>
    <message>
        <source>it holds backups without a passphrase; another folder works</source>
        <translation>guarda backups sem frase secreta; outra pasta serve</translation>
    </message>
    <message>
        <source>it is a file, not a folder</source>
        <translation>é um arquivo, não uma pasta</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>é um link simbólico</translation>
    </message>
    <message>
        <source>it is damaged, or not what it seems to be</source>
        <translation>está danificado, ou não é o que parece</translation>
    </message>
    <message>
        <source>it is in the journal&apos;s own folder, so it would be no second copy</source>
        <translation>fica na própria pasta do diário, então não seria uma segunda cópia</translation>
    </message>
    <message>
        <source>it is larger than a photo may be</source>
        <extracomment>A picture that a diary brings.</extracomment>
        <translation>é maior do que uma foto pode ser</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>está trancado com uma senha</translation>
    </message>
    <message>
        <source>it is locked; it opens nothing any more</source>
        <extracomment>The keyring is locked, and the entry of Glimmer in it opens nothing.</extracomment>
        <translation>está bloqueado; já não abre nada</translation>
    </message>
    <message>
        <source>it is no diary that Glimmer knows</source>
        <translation>não é um diário que o Glimmer conheça</translation>
    </message>
    <message>
        <source>it is not a JPEG, PNG or WebP picture</source>
        <translation>não é uma imagem JPEG, PNG nem WebP</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>it is not plain text (UTF-8)</source>
        <translation>não é texto simples (UTF-8)</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <extracomment>All of these stand in brackets behind a sentence such as “{path} could not be written”, or behind a colon.</extracomment>
        <translation>é somente leitura</translation>
    </message>
    <message>
        <source>it is too long: more than {limit} characters</source>
        <translation>é longo demais: mais de {limit} caracteres</translation>
    </message>
    <message>
        <source>it was damaged or changed after it was made</source>
        <translation>foi danificado ou mudou depois de feito</translation>
    </message>
    <message>
        <source>it would take more than half of the free disk</source>
        <translation>tomaria mais da metade do disco livre</translation>
    </message>
    <message>
        <source>its date cannot be read</source>
        <translation>não dá para ler a data</translation>
    </message>
    <message>
        <source>its date could be one of two days; 2026-11-22 is always clear</source>
        <translation>a data pode ser um de dois dias; 2026-11-22 é sempre claro</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>página {number}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>linha {number}</translation>
    </message>
    <message>
        <source>the desktop does not answer</source>
        <translation>a área de trabalho não responde</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>the folder above it is not there</source>
        <translation>a pasta acima dela não está lá</translation>
    </message>
    <message>
        <source>the page of {time}</source>
        <translation>a página de {time}</translation>
    </message>
    <message>
        <source>the way to the program is too long for it</source>
        <translation>o caminho do programa é longo demais</translation>
    </message>
    <message>
        <source>there is no keyring just now; it opens nothing any more</source>
        <translation>não há chaveiro agora; já não abre nada</translation>
    </message>
    <message>
        <source>there is no page in it</source>
        <translation>não há nenhuma página ali</translation>
    </message>
    <message>
        <source>there is no such day or time</source>
        <translation>esse dia ou essa hora não existe</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>não há nada ali</translation>
    </message>
    <message>
        <source>too many of its pages cannot be read: more than {limit}</source>
        <translation>páginas demais não podem ser lidas: mais de {limit}</translation>
    </message>
    <message>
        <source>what was written there is not what can be read</source>
        <translation>o que foi gravado ali não é o que se lê</translation>
    </message>
    <message>
        <source>{name} is not in it</source>
        <translation>{name} não está ali</translation>
    </message>
    <message>
        <source>{name}, day {day}</source>
        <translation>{name}, dia {day}</translation>
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
        <translation>Isto tem {length} caracteres, e em uma palavra cabem {limit}.</translation>
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
        <translation>Palavras que combinam</translation>
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
        <translation>{word}, com estrela</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A passphrase has {limit} characters or more; a few plain words make a good one.</source>
        <translation>Uma frase secreta tem {limit} caracteres ou mais; algumas palavras simples dão uma boa.</translation>
    </message>
    <message>
        <source>A value in it</source>
        <translation>Um valor nisso</translation>
    </message>
    <message>
        <source>Always a good answer</source>
        <translation>Sempre uma boa resposta</translation>
    </message>
    <message>
        <source>Another backup or restore is under way. Once it is through, there can be one more.</source>
        <translation>Outro backup ou outra restauração está em andamento. Quando terminar, pode haver mais um.</translation>
    </message>
    <message>
        <source>Another program is using the journal at the moment. Your words stay here; try again soon.</source>
        <translation>Outro programa está usando o diário no momento. As suas palavras ficam aqui; daqui a pouco dá para tentar de novo.</translation>
    </message>
    <message>
        <source>Another version of Glimmer is running. Quit it from its tray menu, then start this one.</source>
        <translation>Outra versão do Glimmer está aberta. Dá para sair dela pelo menu da bandeja e depois iniciar esta.</translation>
    </message>
    <message>
        <source>Calm, present, connected</source>
        <translation>Calma, presença, conexão</translation>
    </message>
    <message>
        <source>Full of energy, and it does not feel safe</source>
        <translation>Muita energia, e não parece seguro</translation>
    </message>
    <message>
        <source>Full of energy, and it feels safe</source>
        <translation>Muita energia, e parece seguro</translation>
    </message>
    <message>
        <source>How it felt in my body</source>
        <translation>Como senti no meu corpo</translation>
    </message>
    <message>
        <source>I felt</source>
        <extracomment>The heading over: seen, heard, understood, welcomed.</extracomment>
        <translation>Senti que</translation>
    </message>
    <message>
        <source>In my body</source>
        <translation>No meu corpo</translation>
    </message>
    <message>
        <source>It felt</source>
        <extracomment>The heading over words such as: safe, warm, connected.</extracomment>
        <translation>Senti</translation>
    </message>
    <message>
        <source>Little energy, and it does not feel safe</source>
        <translation>Pouca energia, e não parece seguro</translation>
    </message>
    <message>
        <source>Little energy, and it feels safe</source>
        <translation>Pouca energia, e parece seguro</translation>
    </message>
    <message>
        <source>Nothing is here yet. One word is enough.</source>
        <translation>Ainda não há nada aqui. Uma palavra basta.</translation>
    </message>
    <message>
        <source>Nothing was removed: some moments or photos are not as they were kept, and an older backup may have them whole. In a terminal, glimmer doctor says which.</source>
        <translation>Nada foi tirado: alguns momentos ou fotos não estão como foram guardados, e um backup mais antigo talvez os tenha inteiros. Em um terminal, glimmer doctor diz quais.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. Nothing was changed.</source>
        <translation>Parado, como você pediu. Nada foi mudado.</translation>
    </message>
    <message>
        <source>That moment is not there any more.</source>
        <translation>Esse momento não está mais lá.</translation>
    </message>
    <message>
        <source>The disk is full. With a little room made on it, this can be kept.</source>
        <translation>O disco está cheio. Com um pouco de espaço livre nele, dá para guardar isto.</translation>
    </message>
    <message>
        <source>The file {path} is not a Glimmer journal. Nothing in it was touched. Move it elsewhere, and a new journal can begin.</source>
        <translation>O arquivo {path} não é um diário do Glimmer. Nada nele foi tocado. Se ele for para outro lugar, um novo diário pode começar.</translation>
    </message>
    <message>
        <source>The journal can be read but not written to: {path}. Once the file may be changed, it works again.</source>
        <translation>O diário pode ser lido, mas não gravado: {path}. Quando o arquivo puder ser mudado, volta a funcionar.</translation>
    </message>
    <message>
        <source>The journal has a passphrase already.</source>
        <translation>O diário já tem uma frase secreta.</translation>
    </message>
    <message>
        <source>The journal has no passphrase.</source>
        <translation>O diário não tem frase secreta.</translation>
    </message>
    <message>
        <source>The journal is locked. Once it is unlocked, this can be shown.</source>
        <translation>O diário está trancado. Quando for destrancado, dá para mostrar isto.</translation>
    </message>
    <message>
        <source>The journal {path} cannot be read as it is. Nothing in it was overwritten. In a terminal, glimmer doctor --repair makes a new one of all that can be read, and keeps the file as it is.</source>
        <translation>O diário {path} não pode ser lido como está. Nada nele foi sobrescrito. Em um terminal, glimmer doctor --repair faz um novo com tudo o que dá para ler, e deixa o arquivo como está.</translation>
    </message>
    <message>
        <source>The journal {path} was moved or replaced meanwhile. Once it is back, this can be kept; to use the file that is there now, copy your words, quit Glimmer and start it again.</source>
        <translation>O diário {path} foi movido ou trocado nesse meio-tempo. Quando ele voltar, dá para guardar isto; para usar o arquivo que está ali agora, basta copiar as suas palavras, sair do Glimmer e iniciá-lo de novo.</translation>
    </message>
    <message>
        <source>The key file {path} is damaged or not there. A copy of it lies beside each backup: put that in its place, and the journal opens.</source>
        <translation>O arquivo de chave {path} está danificado ou não está ali. Há uma cópia dele ao lado de cada backup: com ela no lugar, o diário se abre.</translation>
    </message>
    <message>
        <source>The keyring of this desktop did not do it.</source>
        <translation>O chaveiro desta área de trabalho não fez isso.</translation>
    </message>
    <message>
        <source>The keyring of this desktop does not answer.</source>
        <translation>O chaveiro desta área de trabalho não responde.</translation>
    </message>
    <message>
        <source>The keyring of this desktop has nothing that opens this journal.</source>
        <translation>O chaveiro desta área de trabalho não tem nada que abra este diário.</translation>
    </message>
    <message>
        <source>The keyring of this desktop is locked.</source>
        <translation>O chaveiro desta área de trabalho está bloqueado.</translation>
    </message>
    <message>
        <source>There are moments in this journal already, so nothing was added to it.</source>
        <translation>Já há momentos neste diário, então nada foi acrescentado a ele.</translation>
    </message>
    <message>
        <source>There is a file called “{name}” already. Choose another name, and both stay.</source>
        <translation>Já há um arquivo chamado “{name}”. Com outro nome, ficam os dois.</translation>
    </message>
    <message>
        <source>There is a slip in the recovery code. Compare it with what you wrote down, group by group.</source>
        <translation>Há um pequeno deslize no código de recuperação. Ajuda comparar com o que você anotou, grupo por grupo.</translation>
    </message>
    <message>
        <source>There is no screen to show a window on. Commands work without one.</source>
        <translation>Não há tela onde mostrar uma janela. Os comandos funcionam sem ela.</translation>
    </message>
    <message>
        <source>This backup cannot be brought back: {why}. Nothing was changed; another may do.</source>
        <translation>Este backup não pode ser trazido de volta: {why}. Nada foi mudado; outro talvez sirva.</translation>
    </message>
    <message>
        <source>This backup is under another passphrase than the journal. With Glimmer quit, “glimmer restore” asks for it on a terminal.</source>
        <translation>Este backup está sob uma frase secreta diferente da do diário. Com o Glimmer fechado, “glimmer restore” a pede em um terminal.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that could keep a key.</source>
        <translation>Esta área de trabalho não tem um chaveiro que possa guardar uma chave.</translation>
    </message>
    <message>
        <source>This did not open the journal. Small and large letters count; the recovery code opens it, too.</source>
        <translation>Isto não abriu o diário. Letras maiúsculas e minúsculas contam; o código de recuperação também abre.</translation>
    </message>
    <message>
        <source>This is {length} characters long, and {limit} fit into one moment. Two moments could hold it all.</source>
        <translation>Isto tem {length} caracteres, e em um momento cabem {limit}. Em dois momentos poderia caber tudo.</translation>
    </message>
    <message>
        <source>This journal was last opened by a newer Glimmer. Nothing in it was touched. Install the newer version to go on.</source>
        <translation>Este diário foi aberto por último em um Glimmer mais novo. Nada nele foi tocado. Com a versão mais nova instalada, dá para continuar.</translation>
    </message>
    <message>
        <source>This machine lacks {name}. {hint}</source>
        <extracomment>{name} is a library. {hint} is a whole sentence.</extracomment>
        <translation>Falta {name} neste computador. {hint}</translation>
    </message>
    <message>
        <source>This needs {needed} MB of room beside the journal for a while. With that much free, it can be done.</source>
        <translation>Isto pede {needed} MB de espaço ao lado do diário por um tempo. Com isso livre, dá para fazer.</translation>
    </message>
    <message>
        <source>Through</source>
        <extracomment>The heading over the senses: the moment came through sight, sound, smell ...</extracomment>
        <translation>Por meio de</translation>
    </message>
    <message>
        <source>What did you notice?</source>
        <translation>O que você percebeu?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>O que aconteceu?</translation>
    </message>
    <message>
        <source>What is your body saying?</source>
        <translation>O que o seu corpo está dizendo?</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Where in my body</source>
        <translation>Onde no meu corpo</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Com quem</translation>
    </message>
    <message>
        <source>body note</source>
        <translation>nota do corpo</translation>
    </message>
    <message>
        <source>glimmer</source>
        <translation>lampejo</translation>
    </message>
    <message>
        <source>lively</source>
        <extracomment>A face: full of energy, and it feels safe.</extracomment>
        <translation>com ânimo</translation>
    </message>
    <message>
        <source>not sure</source>
        <extracomment>A face: it cannot be said just now.</extracomment>
        <translation>não sei</translation>
    </message>
    <message>
        <source>on guard</source>
        <extracomment>A face: full of energy, and it does not feel safe; like a watchful animal. No blame and no illness in it.</extracomment>
        <translation>em alerta</translation>
    </message>
    <message>
        <source>restful</source>
        <extracomment>A face: little energy, and it feels safe.</extracomment>
        <translation>em sossego</translation>
    </message>
    <message>
        <source>settled</source>
        <extracomment>A face: calm, present, connected. A state that passes; said of a person or of a body, without gender if you can.</extracomment>
        <translation>em paz</translation>
    </message>
    <message>
        <source>shut down</source>
        <extracomment>A face: little energy, and it does not feel safe; like a turtle in its shell. No illness in it.</extracomment>
        <translation>sem forças</translation>
    </message>
    <message>
        <source>trigger</source>
        <extracomment>What put the body on guard. The usual word of your language in this sense.</extracomment>
        <translation>gatilho</translation>
    </message>
    <message>
        <source>{limit} are starred, and that is as many as can stand out. Take a star off first.</source>
        <translation>{limit} têm estrela, e é o máximo que pode se destacar. Tirando uma, cabe outra.</translation>
    </message>
    <message>
        <source>{path} could not be read ({why}). Is it there, and may it be opened?</source>
        <translation>{path} não pôde ser lido ({why}). Está ali, e se deixa abrir?</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). Nothing was lost; you can try again.</source>
        <translation>{path} não pôde ser gravado ({why}). Nada se perdeu; dá para tentar de novo.</translation>
    </message>
    <message>
        <source>“{name}” could not be read as a picture. Another copy of it may work.</source>
        <translation>“{name}” não pôde ser lido como imagem. Outra cópia talvez funcione.</translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be read here ({why}). Nothing was changed.</source>
        <translation>“{name}” não é um arquivo que possa ser lido aqui ({why}). Nada foi mudado.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture that can be shown here. JPEG, PNG and WebP work.</source>
        <translation>“{name}” não é uma imagem que possa ser mostrada aqui. JPEG, PNG e WebP funcionam.</translation>
    </message>
    <message>
        <source>“{name}” is too large to take in. A smaller copy of it would work.</source>
        <translation>“{name}” é grande demais para entrar. Uma cópia menor funcionaria.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>(more than one can be true)</source>
        <translation>(mais de um pode ser verdade)</translation>
    </message>
    <message>
        <source>Covered until it is clicked</source>
        <translation>Coberto até um clique</translation>
    </message>
    <message>
        <source>Where I am</source>
        <translation>Onde estou</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
</context>
<context>
    <name>_Offer</name>
    <message>
        <source>Add “{word}”</source>
        <translation>Incluir “{word}”</translation>
    </message>
</context>
</TS>
