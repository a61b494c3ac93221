"""What the app never says, and how simply it says the rest.

The phrases hurt, order about, count days or promise health: the reasons are in docs/practice.md
(S1 to S4). They are looked for on word boundaries, whatever their case.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from phrases.sources import ENGLISH, Said

HIGHEST_GRADE = 7.0
"""Years of school that a text may ask for (Flesch and Kincaid, 1975)."""
LEAST_WORDS = 12
"""Of shorter texts the grade says nothing: one long name makes it leap."""

ABOUT_THE_SCIENCE = ("learn.",)
"""Keys of the words file that may name the theory and who doubts it."""


class Rule(NamedTuple):
    """A kind of phrase: what is wrong with it, and the keys that may say it all the same."""

    why: str
    allowed: tuple[str, ...] = ()


RULES = {
    "orders": Rule("orders or belittles"),
    "counts": Rule("counts or compares days"),
    "promises": Rule("promises health"),
    "science": Rule("speaks of the science outside the learn card", ABOUT_THE_SCIENCE),
}
"""By the name of their list in a language's file of phrases (`en.toml` ...), beside this one."""

_MARKS_OF_VOWELS = re.compile(
    "[\u064b-\u0652\u0670\u0640]"
)  # of Arabic, where they may be left out
_FOR_MACHINES = re.compile(r"\s*(?:<|[A-Z]{5,}\b)")  # markup and SQL
_IN_BRACKETS = re.compile(r"\([^()]*\)|`[^`]*`")
_SENTENCE_END = re.compile(r"[.!?;:]+(?=\s|$)")
_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*")
_SILENT = re.compile(r"(?<![aeiouy])(?<![^aeiouy]l)(?:e|(?<![sxzcg])es|(?<![td])ed)$")
_SYLLABLE = re.compile(r"[aeiouy]{1,2}")


def mistakes(said: Said) -> Iterator[str]:
    """What is wrong with one string, in plain words; nothing when all is well."""
    text = _MARKS_OF_VOWELS.sub("", said.text)
    for rule, pattern in patterns(said.language):
        if not said.key.startswith(rule.allowed or ("\0",)):
            for found in pattern.findall(text):
                yield f"“{found}” {rule.why}"
    if said.language == ENGLISH and is_prose(said.text):
        grade = grade_of(said.text)
        if grade > HIGHEST_GRADE:
            yield f"needs {grade:.1f} years of school to read, of {HIGHEST_GRADE:g} at most"


@cache
def patterns(language: str) -> tuple[tuple[Rule, re.Pattern[str]], ...]:
    """What a language never says. One that has no file of its own is held to the English one."""
    file = Path(__file__).with_name(f"{language}.toml")
    if not file.exists():
        return patterns(ENGLISH)
    told = tomllib.loads(file.read_text(encoding="utf-8"))
    edge = "" if told.get("anywhere") else r"\b"
    return tuple(
        (rule, re.compile(f"{edge}(?:{'|'.join(told[name])}){edge}", re.IGNORECASE))
        for name, rule in RULES.items()
    )


def is_prose(text: str) -> bool:
    """Whether it is sentences that somebody reads, and enough of them to be judged."""
    ends = text.rstrip().endswith((".", "?", "!"))
    return ends and not _FOR_MACHINES.match(text) and len(_words(text)) >= LEAST_WORDS


def grade_of(text: str) -> float:
    """The years of school an English text asks for; what is in brackets or typed does not count."""
    plain = _IN_BRACKETS.sub("", text)
    words = _words(plain)
    sentences = [part for part in _SENTENCE_END.split(plain) if _words(part)]
    if not words:
        return 0.0
    syllables = sum(map(syllables_in, words))
    return 0.39 * len(words) / len(sentences) + 11.8 * syllables / len(words) - 15.59


def syllables_in(word: str) -> int:
    """About as many as are heard: runs of one or two vowels, but for a silent e at the end."""
    letters = re.sub("[^a-z]", "", word.lower())
    if len(letters) <= 3:
        return 1
    heard = _SILENT.sub("", letters).removeprefix("y")
    return max(1, len(_SYLLABLE.findall(heard)))


def _words(text: str) -> list[str]:
    return _WORD.findall(text)
