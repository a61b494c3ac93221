"""Diaries as other programs write them, put together by their published layouts."""

from __future__ import annotations

import base64
import io
import json
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from glimmer_desktop.exchange.diaries import FileDiaries
from glimmer_desktop.services.diaries import LeftOut, Page
from memory_journal import png

PICTURE: Final = png(colour=(9, 90, 200))
MD5: Final = "0cc175b9c0f1b6a831c399e269772661"
Made = dict[str, bytes]
"""Files by name; a single one named "" is a file alone."""


def day_one(*entries: Mapping[str, Any], photos: Mapping[str, bytes] | None = None) -> Made:
    told = {"metadata": {"version": "1.0"}, "entries": list(entries)}
    return {"Journal.json": json.dumps(told).encode(), **(photos or {})}


DAY_ONE_ENTRY: Final = {
    "uuid": "6B9B6E0C6F0A4B0F9B2C1D2E3F405162",
    "creationDate": "2024-05-03T08:12:00Z",
    "modifiedDate": "2024-05-04T08:12:00Z",
    "timeZone": "Europe\\/Berlin",
    "text": "# Tea\n\n![](dayone-moment://A1B2)\nThe first sun\\. It was warm\\!\ufffc",
    "richText": "{}",
    "tags": ["Morning", "garden"],
    "starred": True,
    "isPinned": False,
    "isAllDay": False,
    "duration": 0,
    "creationDevice": "telephone",
    "userActivity": {},
    "location": {
        "latitude": 52.5,
        "longitude": 13.4,
        "placeName": "Café am Ufer",
        "localityName": "Berlin",
        "country": "Germany",
    },
    "weather": {"temperatureCelsius": 11.6, "conditionsDescription": "Clear", "windBearing": 360},
    "photos": [
        {
            "identifier": "A1B2",
            "md5": MD5,
            "type": "png",
            "fnumber": "(null)",
            "orderInEntry": 0,
        }
    ],
}

PLIST: Final = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>Creation Date</key><date>2013-08-01T18:30:00Z</date>
  <key>Creator</key><dict><key>Device Agent</key><string>Mac</string></dict>
  <key>Entry Text</key><string>Swallows &amp; a warm wall</string>
  <key>Location</key>
  <dict>
    <key>Place Name</key><string>Old harbour</string>
    <key>Locality</key><string>Hobart</string>
    <key>Latitude</key><real>-42.88</real>
  </dict>
  <key>Starred</key><true/>
  <key>Step Count</key><integer>1204</integer>
  <key>Tags</key><array><string>birds</string></array>
  <key>Time Zone</key><string>Australia/Hobart</string>
  <key>UUID</key><string>6B9B6E0C6F0A4B0F9B2C1D2E3F405163</string>
  <key>Weather</key>
  <dict><key>Celsius</key><string>9</string><key>Description</key><string>Windy</string></dict>
</dict>
</plist>
"""


def day_one_classic(text: str = PLIST) -> Made:
    uuid = "6B9B6E0C6F0A4B0F9B2C1D2E3F405163"
    return {
        f"Journal.dayone/entries/{uuid}.doentry": text.encode(),
        f"Journal.dayone/photos/{uuid}.jpg": PICTURE,
    }


DAYLIO: Final[Mapping[str, Any]] = {
    "version": 15,
    "customMoods": [
        {"id": 1, "custom_name": "", "mood_group_id": 1, "predefined_name_id": 1},
        {"id": 7, "custom_name": "Wobbly", "mood_group_id": 4, "predefined_name_id": -1},
    ],
    "tags": [{"id": 3, "name": "friends"}, {"id": 4, "name": "a long  walk"}],
    "tag_groups": [{"id": 1, "name": "Social"}],
    "assets": [
        {"id": 5, "type": 1, "checksum": MD5},
        {"id": 6, "type": 1, "checksum": "gone"},
        {"id": 8, "type": 2, "checksum": "sound"},
    ],
    "dayEntries": [
        {
            "id": 11,
            "year": 2025,
            "month": 0,
            "day": 31,
            "hour": 23,
            "minute": 30,
            "datetime": 1738362600000,
            "timeZoneOffset": 3600000,
            "mood": 7,
            "note": "Rain on the roof<br>and <b>tea</b> &amp; quiet",
            "note_title": "Evening",
            "tags": [3, 4, 99],
            "assets": [5, 6, 8],
            "goal_entry": 4,
        },
        {
            "id": 12,
            "year": 2025,
            "month": 1,
            "day": 1,
            "hour": 9,
            "minute": 0,
            "datetime": 1738396800000,
            "timeZoneOffset": 3600000,
            "mood": 1,
            "note": "",
            "note_title": "",
            "tags": [],
            "assets": [],
        },
    ],
}


def daylio(told: object = DAYLIO) -> Made:
    packed = base64.encodebytes(json.dumps(told).encode()).replace(b"\n", b"\r\n")
    return {"backup.daylio": packed, f"assets/photos/2025/1/{MD5}.jpg": PICTURE}


JOURNEY_ENTRY: Final = {
    "id": "1714723920000-3fd0",
    "date_journal": 1714723920000,
    "date_modified": 1714810320000,
    "timezone": "Europe/Berlin",
    "text": "<p>Swifts over the yard &amp; a <b>warm</b> wall.</p><p>Nothing else.</p>",
    "preview_text": "Swifts over the yard",
    "mood": 3,
    "sentiment": 0.75,
    "favourite": True,
    "lat": 52.5,
    "lon": 13.4,
    "address": "Café am Ufer, Berlin",
    "label": "",
    "folder": "",
    "music_title": "",
    "music_artist": "",
    "photos": ["1714723920000-3fd0-9a.png", "1714723920000-3fd0-9b.png"],
    "weather": {"id": 800, "degree_c": 11.6, "description": "clear sky", "icon": "01d"},
    "tags": ["birds"],
    "type": "html",
}


def journey(*entries: Mapping[str, Any]) -> Made:
    told = {f"{number}.json": json.dumps(entry).encode() for number, entry in enumerate(entries)}
    return {**told, "1714723920000-3fd0-9A.png": PICTURE}


DAYLIO_CSV: Final = """\ufefffull_date,date,weekday,time,mood,activities,note_title,note
2025-02-17,17. Februar,Montag,20:39,rad,friends | a long walk,Evening,"Rain, on the
roof<br>again"
2025-02-17,17. Februar,Montag,11:54 pm,so so,,,
2025-02-16,16. Februar,Sonntag,later,meh,,,a < b
"""
JRNL_JSON: Final = {
    "tags": {"@tea": 2},
    "entries": [
        {
            "title": "A cup of tea.",
            "body": "With @Tea in the garden.",
            "date": "2026-03-04",
            "time": "07:15",
            "tags": ["@tea"],
            "starred": True,
            "uuid": "",
        },
        {
            "title": "Quiet.",
            "body": "",
            "date": "2026-03-05",
            "time": "07:15",
            "tags": [],
            "starred": False,
        },
    ],
}
JRNL_TEXT: Final = """[2026-03-04 07:15] A cup of tea. *
With @Tea in the garden.

[2026-03-05 07:15:00 AM] Quiet.

[2026-03-06 09:00 PM] One. Two.
[not a date] goes on
"""
RED_NOTEBOOK: Final = """1: {text: 'Fog, then sun. #morning and #ffcc00 and #include'}
12:
  Ideas:
    Ring the **bell**: null
    Walk: null
  Tags: {outside: null}
  text: "two\\nlines with \\xE9"
13: {Ideas: null}
"""


def alone(data: str | bytes) -> Made:
    return {"": data.encode() if isinstance(data, str) else data}


def red_notebook() -> Made:
    return {
        "2026-10.txt": RED_NOTEBOOK.encode(),
        "2026-11.txt": b"3: {text: !!python/unicode 'an old one'}\n",
        "2026-10.txt.old": b"1: {text: not this}\n",
        "2026-11.CONFLICT_BACKUP1.txt": b"1: {text: nor this}\n",
    }


MARKDOWN: Final = """---
date: 2026-02-03 18:20
tags: [evening, "long walk"]
mood: calm
weather: clear
---
# By the river

![a heron](pictures/heron.png) and ![[heron.png]]
![](../../../etc/passwd)
"""


def markdown() -> Made:
    return {
        "diary/one.md": MARKDOWN.encode(),
        "diary/2026-02-04.md": b"Only a name tells the day.\n",
        "diary/recipes.md": b"No day at all.\n",
        "diary/pictures/heron.png": PICTURE,
    }


TABLE: Final = """Date;Note;Tags;Where
2026-01-02 08:00;Snow, at last;snow|morning;the yard
3. 1. 2026;=HYPERLINK("x");;
03/04/2026;which day?;;
25/12/2025;a feast;;
"""

EVERY: Final[Mapping[str, Callable[[], Made]]] = {
    "Journey": lambda: journey(JOURNEY_ENTRY),
    "DayOne": lambda: day_one(DAY_ONE_ENTRY, photos={f"Photos/{MD5}.png": PICTURE}),
    "DayOneClassic": day_one_classic,
    "DaylioBackup": daylio,
    "DaylioCsv": lambda: alone(DAYLIO_CSV),
    "JrnlJson": lambda: alone(json.dumps(JRNL_JSON)),
    "JrnlText": lambda: alone(JRNL_TEXT),
    "RedNotebook": red_notebook,
    "MarkdownNotes": markdown,
    "PlainCsv": lambda: alone(TABLE),
}
"""One of each format, by the name of its class."""


def put(made: Made, place: Path, *, packed: bool = True) -> Path:
    """On the disk: a file alone, a zip, or a folder. Names tell nothing of what it is."""
    if "" in made:
        path = place.with_suffix(".export")
        path.write_bytes(made[""])
        return path
    if packed:
        path = place.with_suffix(".export")
        path.write_bytes(zipped(made))
        return path
    for name, data in made.items():
        file = place / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    return place


def zipped(made: Made) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in made.items():
            file.writestr(name, data)
    return out.getvalue()


def read_diary(path: Path, columns: Mapping[str, str] | None = None) -> list[Page | LeftOut] | None:
    """Every page with its pictures; None if it is no diary."""
    with FileDiaries(path.parent).open(path, columns or {}) as diary:
        if diary is None:
            return None
        parts = list(diary.pages())
        for part in parts:
            if isinstance(part, Page):
                for name in part.pictures:
                    diary.picture(name)
        return parts
