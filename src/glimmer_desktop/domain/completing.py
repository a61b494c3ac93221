"""What a query that is being typed may go on with: what was begun at the cursor, and what fits."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from glimmer_desktop.domain.folding import same_word, terms
from glimmer_desktop.domain.moment import Family, Word
from glimmer_desktop.domain.quoting import CLOSING, read_quoted, value_text
from glimmer_desktop.domain.terms import CHOICES, DATES, FAMILY_OF, Filter, FilterName

MOST_OFFERED = 12
"""Rows of a list that a person still reads."""

_OWN_IN_PLAIN_WORDS = 9
"""Of those, own words at the most while no filter is begun: the rest is for the filters."""

_BETWEEN = re.compile(r"[\s()\-]*")
_SIGN = re.compile(r"#|([A-Za-z]+):")
_BARE = re.compile(r'[^\s()"“”„]*')


@dataclass(frozen=True, slots=True)
class Begun:
    """A part of a query that the cursor stands at the end of; what is taken replaces it.

    `name` is None in plain words, else `start` is where its value does. `also` is the filter some
    words before it, if that might go on until here: `place:living ro`.
    """

    name: FilterName | None
    said: str
    start: int
    also: Begun | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """One way on: how it is shown, and what is written from `start` to the cursor."""

    shown: str
    written: str
    start: int

    @property
    def goes_on(self) -> bool:
        """A name alone, which waits for its value."""
        return self.written.endswith(":")


def begun_at(text: str, cursor: int) -> Begun | None:
    """What is begun at the cursor, read as the query's reader does; None when nothing is, or when
    the part goes on behind it, or is closed by its quotation mark."""
    behind = text[cursor : cursor + 1]
    if behind and behind != ")" and not behind.isspace():
        return None
    at = 0
    open_filter: tuple[FilterName, int] | None = None
    while True:
        start = _part_at(text, at)
        if start >= cursor:
            return None
        if not text[at:start].isspace():
            open_filter = None
        sign = _SIGN.match(text, start)
        value_at = start if sign is None else sign.end()
        said, at, closed = _value_at(text, value_at)
        quoted = text[value_at : value_at + 1] in tuple(CLOSING)
        if at >= cursor:
            break
        if sign is not None and (name := _name(sign)) in FAMILY_OF and said and not quoted:
            open_filter = name, value_at
        elif sign is not None or quoted:
            open_filter = None
    if at != cursor or closed or (sign is None and quoted):
        return None
    if sign is None:
        return Begun(None, said, start, _gone_on(open_filter, text[:cursor]))
    named = _name(sign)
    return None if named is None else Begun(named, said, value_at)


def _part_at(text: str, at: int) -> int:
    """Where the next part begins."""
    between = _BETWEEN.match(text, at)
    return at if between is None else between.end()


def _gone_on(open_filter: tuple[FilterName, int] | None, before: str) -> Begun | None:
    if open_filter is None:
        return None
    name, start = open_filter
    return Begun(name, before[start:], start)


def _value_at(text: str, at: int) -> tuple[str, int, bool]:
    if text[at : at + 1] in tuple(CLOSING):
        return read_quoted(text, at)
    bare = _BARE.match(text, at)
    said = "" if bare is None else bare[0]
    return said, at + len(said), False


def _name(sign: re.Match[str]) -> FilterName | None:
    name = "cue" if sign[1] is None else sign[1].lower()
    return FilterName(name) if name in tuple(FilterName) else None


@dataclass(frozen=True, slots=True)
class _OwnWord:
    name: FilterName
    word: str
    form: str
    """Its terms, each with a space before it: what begins with " sl" has a word that does."""


class QueryWords:
    """What can be asked for: own words, folded once, and the months that hold something.

    Never changes, so that it may be made on one thread and used on another.
    """

    def __init__(self, words: Iterable[Word] = (), months: Sequence[int] = ()) -> None:
        """`words` best first. `months` as yyyymm numbers, the newest first."""
        names = {family: name for name, family in FAMILY_OF.items()}
        self._words = tuple(
            _OwnWord(names[word.family], word.name, _form(word.name))
            for word in words
            if word.family in names
        )
        self.months = tuple(months)

    def best(self, family: Family, most: int) -> list[str]:
        """The words of one list that are used most, starred ones first."""
        fit = (one.word for one in self._words if FAMILY_OF[one.name] is family)
        return list(islice(fit, most))

    def offers(self, begun: Begun) -> list[Offer]:
        """What fits, at most `MOST_OFFERED`: what begins so, then where a later word does."""
        if begun.name is not None:
            return self._values(begun, begun.name)
        gone_on = [] if begun.also is None else self.offers(begun.also)
        written = {offer.written for offer in gone_on}
        plain = [one for one in self._in_plain_words(begun) if one.shown not in written]
        return [*gone_on, *plain][:MOST_OFFERED]

    def _values(self, begun: Begun, name: FilterName) -> list[Offer]:
        found: Iterable[str]
        if name in FAMILY_OF:
            found = (one.word for one in self._fitting(begun.said, name))
        elif name in DATES:
            found = self._days(begun.said)
        else:
            found = (c for c in CHOICES.get(name, ()) if c.startswith(begun.said.lower()))
        said = same_word(begun.said)
        fit = (Offer(one, value_text(one), begun.start) for one in found if same_word(one) != said)
        return list(islice(fit, MOST_OFFERED))

    def _in_plain_words(self, begun: Begun) -> list[Offer]:
        """Own words with their filter, then filters, then what they choose among."""
        said, start = begun.said.lower(), begun.start
        if not terms(said):
            return []
        names = [f"{name}:" for name in FilterName if name.startswith(said)]
        chosen = [
            f"{name}:{choice}"
            for name in (FilterName.FACE, FilterName.KIND, FilterName.HAS, FilterName.IS)
            for choice in CHOICES[name]
            if choice.startswith(said)
        ]
        room = max(_OWN_IN_PLAIN_WORDS, MOST_OFFERED - len(names) - len(chosen))
        own = list(islice(self._fitting(begun.said, None), room))
        words = [Offer(_shown(one), str(Filter(one.name, one.word)), start) for one in own]
        return [*words, *(Offer(one, one, start) for one in (*names, *chosen))][:MOST_OFFERED]

    def _fitting(self, said: str, name: FilterName | None) -> Iterator[_OwnWord]:
        among = [one for one in self._words if name in (None, one.name)]
        if not said.strip():
            return iter(among)
        wanted = _form(said)
        if not wanted:
            return iter(())
        begins = [one for one in among if one.form.startswith(wanted)]
        later = [one for one in among if wanted in one.form and not one.form.startswith(wanted)]
        return iter((*begins, *later))

    def _days(self, said: str) -> list[str]:
        """Years while less than one is said, then its months."""
        months = [f"{month // 100:04}-{month % 100:02}" for month in self.months]
        years = list(dict.fromkeys(month[:4] for month in months))
        return [day for day in (years if len(said) < 4 else months) if day.startswith(said)]


def _form(said: str) -> str:
    return "".join(f" {term}" for term in terms(said))


def _shown(own: _OwnWord) -> str:
    return f"#{own.word}" if own.name is FilterName.CUE else f"{own.name}:{own.word}"
