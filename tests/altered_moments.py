"""What a change of many makes of one moment, said plainly: what the store's statements are held
against."""

from __future__ import annotations

from dataclasses import replace

from glimmer_desktop.domain.altering import AddWord, Cover, Edit, KeepClose, TakeWord, taken_back
from glimmer_desktop.domain.folding import same_word
from glimmer_desktop.domain.moment import Family, Moment


def place_of(moment: Moment, family: Family, name: str) -> int | None:
    """Where a moment carries a word, however it is spelled there; None when it does not."""
    wanted = same_word(name)
    spelled = (same_word(one) for one in moment.words(family))
    return next((place for place, one in enumerate(spelled) if one == wanted), None)


def altered(edit: Edit, moment: Moment) -> Moment:
    """The moment as it would be; the very same one where nothing changes."""
    match edit:
        case KeepClose(close):
            return moment if moment.close == close else replace(moment, close=close)
        case Cover(private):
            return moment if moment.private == private else replace(moment, private=private)
        case AddWord():
            return _with_word(edit, moment)
    gone = place_of(moment, edit.family, edit.name)
    if gone is None:
        return moment
    words = list(moment.words(edit.family))
    del words[gone]
    return _saying(moment, edit.family, tuple(words))


def as_before(edit: Edit, moment: Moment, place: int | None = None) -> Moment:
    """What a change made of it taken back; `place` is where a word stood that it took away."""
    if isinstance(edit, TakeWord):
        return _with_word(AddWord(edit.family, edit.name), moment, place)
    return altered(taken_back(edit), moment)


def _with_word(edit: AddWord, moment: Moment, place: int | None = None) -> Moment:
    if place_of(moment, edit.family, edit.name) is not None:
        return moment
    words = list(moment.words(edit.family))
    words.insert(len(words) if place is None else place, edit.name)
    return _saying(moment, edit.family, tuple(words))


def _saying(moment: Moment, family: Family, words: tuple[str, ...]) -> Moment:
    fields: dict[str, tuple[str, ...]] = {family.value: words}
    return replace(moment, **fields)  # type: ignore[arg-type]
