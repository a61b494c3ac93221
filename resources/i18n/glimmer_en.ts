<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Bringing</name>
    <message numerus="yes">
        <source>of {days} days from {first} to {last}</source>
        <translation>
            <numerusform>of {days} day from {first} to {last}</numerusform>
            <numerusform>of {days} days from {first} to {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures came in as one moment, {days}.</source>
        <translation>
            <numerusform>{photos} picture came in as one moment, {days}.</numerusform>
            <numerusform>{photos} pictures came in as one moment, {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures came in as {moments}, {days}.</source>
        <translation>
            <numerusform>{photos} picture came in as {moments}, {days}.</numerusform>
            <numerusform>{photos} pictures came in as {moments}, {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures would come in as one moment, {days}.</source>
        <translation>
            <numerusform>{photos} picture would come in as one moment, {days}.</numerusform>
            <numerusform>{photos} pictures would come in as one moment, {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} pictures would come in as {moments}, {days}.</source>
        <translation>
            <numerusform>{photos} picture would come in as {moments}, {days}.</numerusform>
            <numerusform>{photos} pictures would come in as {moments}, {days}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>{count} moments</source>
        <translation>
            <numerusform>{count} moment</numerusform>
            <numerusform>{count} moments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message numerus="yes">
        <source>{pages} pages of {program} came in, {days}.</source>
        <translation>
            <numerusform>{pages} page of {program} came in, {days}.</numerusform>
            <numerusform>{pages} pages of {program} came in, {days}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pages} pages of {program} would come in, {days}.</source>
        <translation>
            <numerusform>{pages} page of {program} would come in, {days}.</numerusform>
            <numerusform>{pages} pages of {program} would come in, {days}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leaf</name>
    <message numerus="yes">
        <source>It felt “{word}” %Ln times.</source>
        <translation>
            <numerusform>It felt “{word}” %Ln time.</numerusform>
            <numerusform>It felt “{word}” %Ln times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something came through “{word}” %Ln times.</source>
        <translation>
            <numerusform>Something came through “{word}” %Ln time.</numerusform>
            <numerusform>Something came through “{word}” %Ln times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Triggers were noted %Ln times.</source>
        <translation>
            <numerusform>A trigger was noted %Ln time.</numerusform>
            <numerusform>Triggers were noted %Ln times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were here on %Ln days: “{word}”.</source>
        <translation>
            <numerusform>You were here on %Ln day: “{word}”.</numerusform>
            <numerusform>You were here on %Ln days: “{word}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{face}” was there on %Ln days.</source>
        <translation>
            <numerusform>“{face}” was there on %Ln day.</numerusform>
            <numerusform>“{face}” was there on %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{word}” came up %Ln times.</source>
        <translation>
            <numerusform>“{word}” came up %Ln time.</numerusform>
            <numerusform>“{word}” came up %Ln times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{word}” was touched %Ln times.</source>
        <translation>
            <numerusform>“{word}” was touched %Ln time.</numerusform>
            <numerusform>“{word}” was touched %Ln times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message numerus="yes">
        <source>{count} are so already.</source>
        <translation>
            <numerusform>{count} is so already.</numerusform>
            <numerusform>{count} are so already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them have another one and keep it too.</source>
        <translation>
            <numerusform>{count} of them has another one and keeps it too.</numerusform>
            <numerusform>{count} of them have another one and keep it too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyBar</name>
    <message numerus="yes">
        <source>{count} moments chosen</source>
        <translation>
            <numerusform>{count} moment chosen</numerusform>
            <numerusform>{count} moments chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message numerus="yes">
        <source>came back less than {count} times</source>
        <translation>
            <numerusform>came back less than {count} time</numerusform>
            <numerusform>came back less than {count} times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came back more than {count} times</source>
        <translation>
            <numerusform>came back more than {count} time</numerusform>
            <numerusform>came back more than {count} times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came back {count} times</source>
        <translation>
            <numerusform>came back {count} time</numerusform>
            <numerusform>came back {count} times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came back {count} times at most</source>
        <translation>
            <numerusform>came back {count} time at most</numerusform>
            <numerusform>came back {count} times at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came back {count} times or more</source>
        <translation>
            <numerusform>came back {count} time or more</numerusform>
            <numerusform>came back {count} times or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingAlong</name>
    <message numerus="yes">
        <source>{count} private moments</source>
        <translation>
            <numerusform>{count} private moment</numerusform>
            <numerusform>{count} private moments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} triggers</source>
        <translation>
            <numerusform>{count} trigger</numerusform>
            <numerusform>{count} triggers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message numerus="yes">
        <source>{count} pictures</source>
        <translation>
            <numerusform>{count} picture</numerusform>
            <numerusform>{count} pictures</numerusform>
        </translation>
    </message>
</context>
</TS>
