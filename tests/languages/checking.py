"""What a language still lacks, and what is wrong in what it has: `dev.py languages --check`."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from glimmer_desktop.services.words_file import LONGEST_LINE, Unusable, check
from languages.catalogues import ENGLISH, ROOT, Message, catalogue, read, sources
from phrases.rules import mistakes
from phrases.sources import of_catalogue, of_words

FORMS: Final = {"ar": 6, "pl": 3, "ja": 1}
"""Kinds of number that a language tells apart; all others here have two."""
WITHOUT_THE_NUMBER: Final = {"ar": (0, 1, 2), "es": (0,), "de": (0,), "pl": (0,), "en": (0,)}
"""Of these forms, those that are said of one number alone, and so may do without it."""

_PLACE: Final = re.compile(r"\{\w*\}|%L?n|%L?\d+")
_NUMBERS: Final = {"{count}", "{photos}", "{pages}", "{days}", "%n", "%Ln"}
_KEY: Final = re.compile(r"[A-Z]|F[0-9]+")
_SPACE: Final = re.compile(r"^(\s*).*?(\s*)$", re.DOTALL)


def problems(language: str, root: Path = ROOT) -> Iterator[str]:
    """What stands between a language and its being whole, one line each. `phrases` has the rest."""
    yield from _of_catalogue(language, root)
    yield from _of_words(language, root)


def _of_catalogue(language: str, root: Path) -> Iterator[str]:
    path = catalogue(language, root)
    found = {message.source: message for message in read(path)} if path.exists() else {}
    wanted = [one for one in sources(root) if one.counts or language != ENGLISH]
    for source in wanted:
        where = f"{path.name}, {source.context}: {source.text!r}"
        message = found.pop(source, None)
        if message is None:
            yield f"{where} is not in it; `python3 dev.py languages` brings it up to date"
        elif not message.is_finished:
            yield f"{where} is not translated"
        else:
            yield from (f"{where}: {why}" for why in mistakes_in(message, language))
    for source in found:
        yield f"{path.name}, {source.context}: {source.text!r} is shown nowhere any more"


def mistakes_in(message: Message, language: str) -> Iterator[str]:
    """What is wrong with one translation, as far as it can be seen without knowing the language."""
    text, forms = message.source.text, message.translations
    if message.source.counts and len(forms) != FORMS.get(language, 2):
        yield f"has {len(forms)} forms, and numbers have {FORMS.get(language, 2)} here"
    for number, said in enumerate(forms):
        alone = message.source.counts and number in WITHOUT_THE_NUMBER.get(language, ())
        yield from _places(text, said, may_lack=_NUMBERS if alone else set())
        if _around(text) != _around(said):
            yield f"begins or ends with other spaces than the source: {said!r}"
        if text.rstrip().endswith("…") and not said.rstrip().endswith("…"):
            yield f"ends without the … that says that something comes after it: {said!r}"
        if text.count("&") != said.count("&"):
            yield f"has another number of &, which marks the letter to press: {said!r}"
        if _KEY.fullmatch(text) and said != text:
            yield f"is a key, and the same on every keyboard: {said!r}"
        if re.search(r"(?<!\.)\.\.\.(?!\.)|<\w+>", said):
            yield f"has three dots for …, or markup: {said!r}"


def _places(text: str, said: str, may_lack: set[str]) -> Iterator[str]:
    wanted, there = Counter(_PLACE.findall(text)), Counter(_PLACE.findall(said))
    for place in wanted.keys() | there.keys():
        if there[place] != wanted[place] and not (place in may_lack and there[place] == 0):
            yield f"has {place} {there[place]} times and not {wanted[place]}: {said!r}"


def _around(text: str) -> tuple[str, ...]:
    found = _SPACE.match(text)
    assert found is not None
    return found.groups()


def _of_words(language: str, root: Path) -> Iterator[str]:
    """The file of vocabularies, prompts and lines."""
    english = tomllib.loads(_words(ENGLISH, root).read_text(encoding="utf-8"))
    path = _words(language, root)
    if not path.exists():
        yield f"{path.name} is not there: a copy of {ENGLISH}.toml is the way to begin"
        return
    said = tomllib.loads(path.read_text(encoding="utf-8"))
    try:
        check(said, english)
    except Unusable as unusable:
        yield f"{path.name}, {'.'.join(unusable.way)}: {unusable.why}"
        return
    theirs, ours = dict(_lines(english)), dict(_lines(said))
    for way in theirs.keys() - ours.keys():
        yield f"{path.name}: {'.'.join(way)} is missing"
    for way in ours.keys() - theirs.keys():
        yield f"{path.name}: {'.'.join(way)} is in no other language"
    yield from (f"{path.name}, {why}" for why in _words_of_one_another(said))
    yield from (f"{path.name}, {why}" for why in _as_in_english(ours, theirs))


def _words_of_one_another(said: Mapping[str, Any]) -> Iterator[str]:
    """Words that are named in two places are the same in both."""
    families = said.get("families", {})
    every = {word for words in families.values() for word in words}
    for word in said.get("inward", {}).get("words", ()):
        if word not in every:
            yield f"inward.words: {word!r} is in none of the families"
    for key, starter in said.get("starters", {}).items():
        for sense in starter.get("senses", ()):
            if sense not in families.get("senses", ()):
                yield f"starters.{key}: {sense!r} is none of families.senses"


def _as_in_english(ours: Mapping[Way, Any], theirs: Mapping[Way, Any]) -> Iterator[str]:
    """What may not be another thing in another language."""
    link = ("lines", "urgent_help_link")
    if link in ours and ours[link] != theirs[link]:
        yield f"{'.'.join(link)}: an address is not translated"
    if re.search(r"\d", str(ours.get(("lines", "urgent_help"), ""))):
        yield "lines.urgent_help: names a number; it holds in every country"
    for way, value in ours.items():
        if isinstance(value, list):
            twice = [word for word, times in Counter(value).items() if times > 1]
            if twice:
                yield f"{'.'.join(way)}: {', '.join(twice)} is there twice"
        elif len(str(value)) > LONGEST_LINE:
            yield f"{'.'.join(way)}: longer than {LONGEST_LINE} characters"


Way = tuple[str, ...]


def _lines(table: Mapping[str, Any], way: Way = ()) -> Iterator[tuple[Way, Any]]:
    """All values with the way to each. What is inward in one language is so in every one; which
    senses a starter has, its own language knows."""
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _lines(value, (*way, key))
        elif key != "senses" or way[0] != "starters":
            yield (*way, key), value


def phrases(language: str, root: Path = ROOT) -> Iterator[str]:
    """What the app never says, in this language; tests/check_phrases.py looks at all of them."""
    said = []
    if (path := catalogue(language, root)).exists():
        said += of_catalogue(path.name, path.read_text(encoding="utf-8"))
    if (path := _words(language, root)).exists():
        said += of_words(path.name, path.read_text(encoding="utf-8"))
    for one in said:
        for mistake in mistakes(one):
            yield f"{one.file}:{one.line} {one.key}: {mistake}: {one.text!r}"


def _words(language: str, root: Path) -> Path:
    return root / "resources" / "words" / f"{language}.toml"
