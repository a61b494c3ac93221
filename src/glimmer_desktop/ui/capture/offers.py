"""The words the form offers: a person's own ahead of the shipped ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from glimmer_desktop.domain.moment import Family, Word
from glimmer_desktop.services.vocabulary import Vocabulary
from glimmer_desktop.ui.capture.cue_order import CueOrder
from glimmer_desktop.ui.widgets.matching import folded

Own = Mapping[Family, Sequence[Word]]

_LEADING = {Family.SENSE: None, Family.QUALITY: 4}
"""How many of the shipped words stay in front of a person's own (None: all of them): the senses
that reach outward before those that reach inward, and the four qualities that lead the list."""


def shipped(vocabulary: Vocabulary) -> dict[Family, Sequence[str]]:
    """What there is before a person's own words have been read."""
    return {family: vocabulary.families.get(family, ()) for family in Family}


def read(offered: Callable[[Family], list[Word]]) -> dict[Family, list[Word]]:
    """A person's own words of every family; for the store thread."""
    return {family: offered(family) for family in Family}


def together(own: Own, vocabulary: Vocabulary) -> dict[Family, Sequence[str]]:
    """Words that are starred, in an order by hand or used first, then the shipped ones, then the
    rest of a person's own. What is hidden comes back by neither way."""
    return {
        family: _each_once(
            _in_order(own[family], names, _LEADING.get(family, 0)),
            besides=(
                *(word.name for word in own[family] if word.hidden),
                *vocabulary.left_out.get(family, ()),
            ),
        )
        for family, names in shipped(vocabulary).items()
    }


def cue_order(own: Own, vocabulary: Vocabulary) -> CueOrder:
    """What goes first once a face is chosen."""
    return CueOrder(vocabulary.cues_by_face, _ahead(own.get(Family.CUE, ())))


def _in_order(own: Sequence[Word], names: Sequence[str], leading: int | None) -> list[str]:
    """By hand wins over every order of ours."""
    by_hand = any(word.place is not None for word in own)
    front = () if by_hand else names[:leading]
    return [*front, *_ahead(own), *names, *(word.name for word in own)]


def _ahead(own: Iterable[Word]) -> list[str]:
    return [word.name for word in own if word.uses or word.starred or word.place is not None]


def _each_once(names: Sequence[str], besides: Sequence[str]) -> list[str]:
    never = {folded(name) for name in besides}
    by_form: dict[str, str] = {}
    for name in names:
        if (form := folded(name)) not in never:
            by_form.setdefault(form, name)
    return list(by_form.values())
