"""The words the form offers: a person's own ahead of the shipped ones."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from glimmer_desktop.domain.moment import Family, Word
from glimmer_desktop.services.vocabulary import Vocabulary
from glimmer_desktop.ui.capture.form import SHOWN_FAMILIES
from glimmer_desktop.ui.widgets.matching import folded


def shipped(vocabulary: Vocabulary) -> dict[Family, Sequence[str]]:
    """What there is before a person's own words have been read."""
    return {family: vocabulary.families.get(family, ()) for family in SHOWN_FAMILIES}


def read(offered: Callable[[Family], list[Word]]) -> dict[Family, list[Word]]:
    """A person's own words of every family shown; for the store thread."""
    return {family: offered(family) for family in SHOWN_FAMILIES}


def together(
    own: Mapping[Family, Sequence[Word]], vocabulary: Vocabulary
) -> dict[Family, Sequence[str]]:
    """Words that are starred, in an order by hand or used first, then the shipped ones, then the
    rest of a person's own. What is hidden comes back by neither way."""
    return {
        family: _each_once(
            [
                *(word.name for word in own[family] if _leads(word)),
                *names,
                *(word.name for word in own[family]),
            ],
            besides=(
                *(word.name for word in own[family] if word.hidden),
                *vocabulary.left_out.get(family, ()),
            ),
        )
        for family, names in shipped(vocabulary).items()
    }


def _leads(word: Word) -> bool:
    return bool(word.uses) or word.starred or word.place is not None


def _each_once(names: Sequence[str], besides: Sequence[str]) -> list[str]:
    never = {folded(name) for name in besides}
    by_form: dict[str, str] = {}
    for name in names:
        if (form := folded(name)) not in never:
            by_form.setdefault(form, name)
    return list(by_form.values())
