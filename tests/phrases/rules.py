"""What the app never says, and how simply it says the rest.

The phrases hurt, order about, count days or promise health: the reasons are in docs/practice.md
(S1 to S4). They are looked for on word boundaries, whatever their case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from phrases.sources import Said

HIGHEST_GRADE = 7.0
"""Years of school that a text may ask for (Flesch and Kincaid, 1975)."""
LEAST_WORDS = 12
"""Of shorter texts the grade says nothing: one long name makes it leap."""

ABOUT_THE_SCIENCE = ("learn.",)
"""Keys of the words file that may name the theory and who doubts it."""


class Rule(NamedTuple):
    """A kind of phrase: what is wrong with it, the phrases, and the keys that may say them."""

    why: str
    phrases: tuple[str, ...]
    allowed: tuple[str, ...] = ()


RULES = (
    Rule(
        "orders or belittles",
        (
            *("just relax", "just breathe", "simply let go", "calm down", "you should"),
            *("you shouldn['’]t", "you must", "you mustn['’]t", "you need to", "you have to"),
            *("fix yourself", "good vibes", "stay positive", "think positive", "cheer up"),
            *("don['’]t give up", "look on the bright side", "everything happens for a reason"),
            *("choose happiness", "(?:bad|negative) (?:emotions?|feelings?)", "toxic"),
        ),
    ),
    Rule(
        "counts or compares days",
        (
            *("streaks?", "scores?", "badges?", "leaderboards?", "goals?", "points earned"),
            *("you missed", "missed (?:a )?days?", "you['’]re behind", "you are behind"),
            *("days in a row", "keep it up", "well done", "good job", "level up"),
            *("we (?:have )?missed you", "where have you been"),
        ),
    ),
    Rule(
        "promises health",
        (
            *("cures?", "cured", "curing", "heals?", "healed", "healing", "treats?", "treating"),
            *("re-?wir(?:e|es|ed|ing)", "reset your nervous system", "detox(?:es|ing)?"),
            *("cortisol", "dopamine", "serotonin", "oxytocin", "hormones?", "immune"),
            *("blood pressure", "heart rate", "mental health", "health benefits?", "therapeutic"),
            *("clinically", "scientifically", "(?:science|research|studies) (?:shows?|proves?)"),
            *("proven", "symptoms?", "disorders?", "ptsd", "depression", "anxiety", "trauma"),
            *("reduces? stress", "stress relief", "recovery from", "diagnos(?:is|es|e)"),
        ),
    ),
    Rule(
        "speaks of the science outside the learn card",
        ("vagus", "vagal", "polyvagal", "nervous system", "biology", "therapists?", "scientists?"),
        ABOUT_THE_SCIENCE,
    ),
)
_PATTERNS = tuple(
    (rule, re.compile(rf"\b(?:{'|'.join(rule.phrases)})\b", re.IGNORECASE)) for rule in RULES
)

_FOR_MACHINES = re.compile(r"\s*(?:<|[A-Z]{5,}\b)")  # markup and SQL
_IN_BRACKETS = re.compile(r"\([^()]*\)|`[^`]*`")
_SENTENCE_END = re.compile(r"[.!?;:]+(?=\s|$)")
_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*")
_SILENT = re.compile(r"(?<![aeiouy])(?<![^aeiouy]l)(?:e|(?<![sxzcg])es|(?<![td])ed)$")
_SYLLABLE = re.compile(r"[aeiouy]{1,2}")


def mistakes(said: Said) -> Iterator[str]:
    """What is wrong with one string, in plain words; nothing when all is well."""
    for rule, pattern in _PATTERNS:
        if not said.key.startswith(rule.allowed or ("\0",)):
            for found in pattern.findall(said.text):
                yield f"“{found}” {rule.why}"
    if is_prose(said.text) and (grade := grade_of(said.text)) > HIGHEST_GRADE:
        yield f"needs {grade:.1f} years of school to read, of {HIGHEST_GRADE:g} at most"


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
