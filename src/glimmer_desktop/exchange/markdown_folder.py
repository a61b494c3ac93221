"""Moments as a folder of Markdown: one note each below its year, pictures beside them.

What is known of a moment stands above its words as properties (YAML), which Obsidian and others
read. The words are shown as they were typed: nothing in them is a link, a picture from elsewhere,
markup or a program (B26), and the names of the files are safe on every system.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from glimmer_desktop.domain.moment import Family, Moment, Photo
from glimmer_desktop.exchange.moment_json import moment_to_json
from glimmer_desktop.exchange.told import when, without_controls
from glimmer_desktop.services.going_out import Takes
from glimmer_desktop.settings.new_files import new_folder, write_private

PICTURES: Final = "pictures"
_NAME_BYTES: Final = 90
"""That the words in a file's name may have: with the time before them it is far below what file
systems take (143 bytes on some that encrypt)."""
_EXTENSIONS: Final[Mapping[str, str]] = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/webp": "webp",
}
_BODY: Final = ("text", "and_also", "did_next", "appreciation", "photos")
"""What stands below the properties and not among them."""
_HEADINGS: Final = {
    "and_also": "And also",
    "did_next": "What I did next",
    "appreciation": "I appreciate",
}
_LIVE: Final = re.compile(
    r"<%|%>|%%|==|&(?=#?\w+;)|[\\`*_\[\]<>~|$^]"  # marks, HTML, links, mathematics, templates
    r"|^[ ]{0,3}\#(?=[#\s]|$)"  # a heading; a #tag may be one
    r"|^[ ]{0,3}(?:[-=][ \t]*)+$",  # a line that makes one of the words above it, or a rule
    re.MULTILINE,
)
_INDENTED: Final = re.compile(r"^(?: {4,}|[ ]*\t)[ \t]*", re.MULTILINE)
_YAML_ESCAPED: Final = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


class MarkdownFolder:
    """`services.going_out.Writes` for a new folder."""

    @contextmanager
    def write(self, path: Path) -> Iterator[Notes]:
        with new_folder(path) as folder:
            yield Notes(folder)


class Notes:
    """`services.going_out.Pages`."""

    takes = Takes.AFTER
    oldest_first = False

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._names: set[str] = set()
        self._folders: set[str] = set()

    def add(self, moment: Moment) -> None:
        year = f"{moment.noticed_at.year:04}"
        write_private(self._place(year) / self._free_name(year, moment), note(moment).encode())

    def add_photo(self, photo: Photo, data: bytes) -> None:
        write_private(self._place(PICTURES) / _picture_name(photo), data)

    def finish(self) -> None:
        """Nothing stands at the end."""

    def _place(self, name: str) -> Path:
        folder = self._folder / name
        if name not in self._folders:
            folder.mkdir(mode=0o700)
            self._folders.add(name)
        return folder

    def _free_name(self, year: str, moment: Moment) -> str:
        """One that no other note of the year has, whatever case the system makes of it."""
        stem = file_stem(moment)
        number, name = 1, stem
        while f"{year}/{name.casefold()}" in self._names:
            number += 1
            name = f"{stem} {number}"
        self._names.add(f"{year}/{name.casefold()}")
        return f"{name}.md"


def note(moment: Moment) -> str:
    """The whole file: properties, words, pictures."""
    parts = [_properties(moment), typed(moment.text)]
    for field, heading in _HEADINGS.items():
        words = typed(getattr(moment, field))
        parts += [f"## {heading}", words] if words else []
    parts += [_picture(photo) for photo in moment.photos]
    return "\n\n".join(part for part in parts if part) + "\n"


def file_stem(moment: Moment) -> str:
    """When it was, and how it begins: letters, digits and spaces alone, and nothing of a private
    one. It begins with a digit, so it is no name that a system has for itself."""
    said = "private" if moment.private else _title(moment.text or moment.and_also)
    return f"{when(moment).replace(':', '')} {said}".strip()


def typed(text: str) -> str:
    """Words so that Markdown shows what was typed."""
    plain = without_controls(text).strip("\n")
    as_words = _INDENTED.sub(lambda found: "\N{NO-BREAK SPACE}" * len(found[0]), plain)
    escaped = _LIVE.sub(lambda found: re.sub(r"([^\s])", r"\\\1", found[0]), as_words)
    return re.sub(r"(?<=[^\n])\n(?=[^\n])", "  \n", escaped.rstrip())


def _properties(moment: Moment) -> str:
    said = moment_to_json(moment)
    lines = [
        "---",
        f"date: {moment.noticed_at.date().isoformat()}T{moment.noticed_at.time():%H:%M:%S}",
        *(f"{field}: {_yaml(value)}" for field, value in said.items() if _is_said(field, value)),
        f"tags: {_yaml(_tags(moment))}",
        "---",
    ]
    return "\n".join(lines)


def _is_said(field: str, value: object) -> bool:
    """What is false is not said, but for what was asked and answered by no."""
    unsaid = value is None or value == [] or (value is False and field != "surprise")
    return field not in _BODY and not unsaid


def _tags(moment: Moment) -> list[str]:
    """The kind, and the cues as tags have to be: no spaces, no number alone."""
    cues = [re.sub(r"[^\w/-]+", "-", cue).strip("-/") for cue in moment.words(Family.CUE)]
    return [str(moment.kind), *dict.fromkeys(cue for cue in cues if cue and not cue.isdigit())]


def _yaml(value: Any) -> str:
    """A quoted scalar or a list of them: JSON, which is YAML but for a few signs."""
    if isinstance(value, StrEnum | str):
        shown = json.dumps(without_controls(str(value)), ensure_ascii=False)
        return _YAML_ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", shown)
    if isinstance(value, list):
        return f"[{', '.join(map(_yaml, value))}]"
    return json.dumps(value)


def _picture(photo: Photo) -> str:
    below = typed(" ".join(photo.caption.split()))
    shown = typed(" ".join(photo.alt.split())) or below
    image = f"![{shown}](../{PICTURES}/{_picture_name(photo)})"
    return f"{image}\n\n{below}" if below else image


def _picture_name(photo: Photo) -> str:
    return f"{photo.sha256}.{_EXTENSIONS[photo.media_type]}"


def _title(text: str) -> str:
    kept = (one if _may_stand(one) else " " for one in unicodedata.normalize("NFC", text[:400]))
    title = whole = " ".join("".join(kept).split()[:8])
    while len(title.encode()) > _NAME_BYTES:
        title = title[:-1]
    return title if title == whole else (title.rpartition(" ")[0] or title)


def _may_stand(one: str) -> bool:
    return unicodedata.category(one)[0] in "LNM"
