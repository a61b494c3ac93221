"""Cues written into the text with a `#`. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable

from glimmer_desktop.domain.moment import TYPED_WORD_LIMIT
from glimmer_desktop.ui.widgets.matching import folded

_BEFORE_CURSOR = re.compile(r"(?:^|(?<=\s))#([^#\n]{0,60})$")
_MARK = re.compile(r"(?:^|(?<=\s))#(?:\"([^\"\n]{1,120})\"|([^\s#]+))")


def being_typed(before_cursor: str) -> str | None:
    """What stands between the last `#` and the cursor, or None when no cue is being typed."""
    found = _BEFORE_CURSOR.search(before_cursor)
    return found[1] if found else None


def marked(text: str, known: Iterable[str]) -> tuple[str, ...]:
    """The cues that a text marks: `#tea`, `#"slow breath"`, and known ones of several words.

    A `#` before a number is a number, not a cue, and what is longer than a word may be stays
    text. Each cue once, in the order of the text.
    """
    by_form = {folded(word): word for word in known}
    cues: dict[str, None] = {}
    for found in _MARK.finditer(text):
        quoted, single = found[1], found[2]
        if quoted:
            cue = by_form.get(folded(quoted), " ".join(quoted.split()))
        else:
            cue = _longest_known(text[found.start(2) :], by_form) or _plain(single, by_form)
        if len(cue) <= TYPED_WORD_LIMIT and any(character.isalpha() for character in cue):
            cues[cue] = None
    return tuple(cues)


def _longest_known(rest: str, by_form: dict[str, str]) -> str | None:
    """A known cue of several words that the rest of the text begins with."""
    words = rest.split("\n", 1)[0].split()
    for count in range(min(len(words), 6), 1, -1):
        start = folded(" ".join(words[:count]))
        known = by_form.get(start) or by_form.get(start.rstrip(".,;:!?"))
        if known:
            return known
    return None


def _plain(word: str, by_form: dict[str, str]) -> str:
    trimmed = word.strip(".,;:!?()[]…")
    return by_form.get(folded(word)) or by_form.get(folded(trimmed)) or trimmed
