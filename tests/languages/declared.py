"""What is declared below the windows, where nothing of Qt may be: settings, reasons, sentences.

They are English sources, which the windows translate where they show them; each by the context that
it is translated in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from glimmer_desktop.services import quiet, words_file
from glimmer_desktop.settings import schema, sentences
from glimmer_desktop.ui.settings.page import PLACES
from glimmer_desktop.ui.settings.wording import plain
from languages.gathering import Source

SETTINGS, PAUSES = "Settings", "Pauses"


def declared() -> set[Source]:
    """All of it."""
    settings = {*_settings(), *_texts(vars(sentences).items()), *words_file._WHYS.values()}
    reasons = {*quiet.HELD.values(), *quiet.FOR_A_WHILE.values(), *_texts(vars(quiet).items())}
    return {
        *(Source(SETTINGS, text) for text in settings if text),
        *(Source(PAUSES, text) for text in reasons),
    }


def _settings() -> Iterator[str]:
    yield from PLACES
    for name, about in schema.declarations().items():
        yield from (about.label, about.help, about.unit)
        words = schema.words_of(schema.type_of(name))
        if words is not None and words is not schema.LanguageChoice:
            yield from map(plain, words)


def _texts(names: Iterable[tuple[str, object]]) -> Iterator[str]:
    """The sentences that a module holds by name: `_NEWER = "..."`, or a table of them."""
    for name, value in names:
        if not (name.startswith("_") and name.isupper()):
            continue
        if isinstance(value, str):
            yield value
        elif isinstance(value, Mapping):
            yield from (one for one in value.values() if isinstance(one, str))
