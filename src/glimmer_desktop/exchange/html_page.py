"""Moments as one page for a browser, pictures within it, the newest first.

It runs nothing and loads nothing, and says so to the browser itself (B26): no scripts, pictures
only out of the page, and the one style it has, by its hash. What was typed is text alone.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from pathlib import Path
from typing import IO, Final

from glimmer_desktop.domain.moment import Moment, Photo
from glimmer_desktop.exchange.told import told, when, without_controls
from glimmer_desktop.services.going_out import Takes
from glimmer_desktop.settings.new_files import new_file

_STYLE: Final = """
:root { color-scheme: light dark; --paper: #FAF6F0; --card: #FFFFFF; --line: #E2D8CA;
  --ink: #2B2530; --soft: #645B68; }
@media (prefers-color-scheme: dark) { :root { --paper: #1C1920; --card: #26222B;
  --line: #3A3441; --ink: #F3EDE6; --soft: #BDB3C2; } }
body { margin: 0 auto; max-width: 75rem; padding: 1.5rem; background: var(--paper);
  color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
h1, h2 { font-family: Georgia, serif; font-weight: normal; }
h2 { margin: 2.5rem 0 1rem; }
.wall { columns: 20rem; column-gap: 1rem; }
article { break-inside: avoid; margin: 0 0 1rem; padding: 1rem; background: var(--card);
  border: 1px solid var(--line); border-radius: 12px; overflow-wrap: anywhere; }
article p { margin: .5rem 0; white-space: pre-wrap; unicode-bidi: plaintext;
  font-family: Georgia, serif; }
figure { margin: 0 0 .5rem; }
img { max-width: 100%; height: auto; border-radius: 8px; display: block; }
time, figcaption, dl { color: var(--soft); font-size: .875rem; }
dl { margin: .5rem 0 0; }
dt { float: left; margin-right: .4rem; }
dt::after { content: ":"; }
dd { margin: 0; white-space: pre-wrap; unicode-bidi: plaintext; }
@media print { .wall { columns: 2; } }
"""
_STYLE_HASH: Final = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
POLICY: Final = (
    f"default-src 'none'; img-src data:; style-src 'sha256-{_STYLE_HASH}'; "
    "base-uri 'none'; form-action 'none'"
)
_HEAD: Final = f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Moments</title>
<style>{_STYLE}</style>
</head>
<body>
<main>
<h1>Moments</h1>
"""
_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
_STARTS: Final = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"RIFF", "image/webp"),
)


class HtmlPage:
    """`services.going_out.Writes` for `.html`."""

    @contextmanager
    def write(self, path: Path) -> Iterator[Page]:
        with new_file(path) as file:
            yield Page(file)


class Page:
    """`services.going_out.Pages`. Pictures are small, so that a browser can hold many years."""

    takes = Takes.SMALL
    oldest_first = False

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._pictures: dict[str, bytes] = {}
        self._month = (0, 0)
        self._put(_HEAD)

    def add_photo(self, photo: Photo, data: bytes) -> None:
        self._pictures[photo.sha256] = data

    def add(self, moment: Moment) -> None:
        self._turn_to(moment)
        self._put("<article>\n")
        for photo in moment.photos:
            self._put(_figure(photo, self._pictures[photo.sha256]))
        self._pictures.clear()
        self._put(f'<time datetime="{moment.noticed_at.isoformat()}">{when(moment)}</time>\n')
        for words in (moment.text, moment.and_also):
            if words.strip():
                self._put(f'<p dir="auto">{_text(words.strip())}</p>\n')
        said = told(moment)
        if said:
            lines = "".join(f"<dt>{_text(a)}</dt><dd>{_text(b)}</dd>\n" for a, b in said)
            self._put(f"<dl>\n{lines}</dl>\n")
        self._put("</article>\n")

    def finish(self) -> None:
        self._put("</div>\n" if self._month != (0, 0) else "")
        self._put("</main>\n</body>\n</html>\n")

    def _turn_to(self, moment: Moment) -> None:
        """A heading where a month begins."""
        month = (moment.noticed_at.year, moment.noticed_at.month)
        if month == self._month:
            return
        if self._month != (0, 0):
            self._put("</div>\n")
        self._month = month
        self._put(f'<h2>{_MONTHS[month[1] - 1]} {month[0]}</h2>\n<div class="wall">\n')

    def _put(self, text: str) -> None:
        self._file.write(text.encode("utf-8"))


def _figure(photo: Photo, data: bytes) -> str:
    kind = next((kind for start, kind in _STARTS if data.startswith(start)), photo.media_type)
    shown = base64.b64encode(data).decode("ascii")
    alt = _text(photo.alt or photo.caption)
    below = f'<figcaption dir="auto">{_text(photo.caption)}</figcaption>' if photo.caption else ""
    return f'<figure><img src="data:{kind};base64,{shown}" alt="{alt}">{below}</figure>\n'


def _text(text: str) -> str:
    """What was typed, for between tags and within quotes."""
    return escape(without_controls(text), quote=True)
