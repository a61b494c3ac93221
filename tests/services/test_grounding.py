"""Ten thousand sittings, and nothing in any of them that should stay away."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from conftest import StillClock
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.grounding import Anchor, Sitting
from glimmer_desktop.domain.left_alone import ThisMoment, ThisWord
from glimmer_desktop.domain.moment import (
    HARD_FACES,
    Draft,
    Face,
    Family,
    Kind,
    Moment,
    MomentId,
    moment_from,
)
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.services.grounding import MOST, Grounding
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.services.ports.journal import Journal
from glimmer_desktop.services.vocabulary import load_vocabulary
from glimmer_desktop.settings.schema import Settings
from glimmer_desktop.storage.journal import SqliteJournal
from memory_journal import MemoryJournal

WORDS = load_vocabulary(Path(__file__).parents[2] / "resources" / "words" / "en.toml")
HIDDEN = {Family.PLACE: "that street", Family.COMPANY: "someone of then"}
JOURNALS, SITTINGS = 200, 50


class RandomClock(StillClock):
    """Chance that is the same in every run."""

    def __init__(self, clock: Clock, seed: int) -> None:
        super().__init__(clock.now())
        self._random = Random(seed)

    def random_bits(self, count: int) -> int:
        return self._random.getrandbits(count)


def random_moment(chance: Random, clock: Clock, number: int) -> Moment:
    """Anything at all, and much of it what should stay away."""

    def one_of(*values: str) -> tuple[str, ...]:
        return (chance.choice(values),) if chance.random() < 0.6 else ()

    def faces(share: float) -> tuple[Face, ...]:
        return tuple(chance.sample(list(Face), 2)) if chance.random() < share else ()

    at = clock.now() - timedelta(minutes=number)
    draft = Draft(
        kind=chance.choice(list(Kind)),
        text=chance.choice(("", f"moment {number}", f"moment {number}")),
        faces=faces(0.5),
        shift_from=faces(0.2),
        qualities=one_of("warm", "still"),
        places=one_of("home", "kitchen", HIDDEN[Family.PLACE]),
        company=one_of("an animal", HIDDEN[Family.COMPANY]),
        close=chance.random() < 0.5,
        private=chance.random() < 0.2,
        again=(at,) if chance.random() < 0.5 else (),
    )
    moment_id = MomentId(f"{number:08x}-0000-7000-8000-000000000000")
    return moment_from(draft, id=moment_id, noticed_at=at, created_at=at, changed_at=at)


def fill(journal: Journal, chance: Random, clock: Clock, count: int) -> set[MomentId]:
    """Keep so many, hide the hidden words, put some into the bin: those."""
    binned = set()
    for number in range(count):
        moment = random_moment(chance, clock, number)
        journal.moments.keep(moment)
        for family in HIDDEN:
            journal.words.add(family, moment.words(family))
        if chance.random() < 0.2:
            journal.moments.let_go(moment.id, clock.now())
            binned.add(moment.id)
    for family, name in HIDDEN.items():
        journal.words.add(family, [name])
        journal.words.hide(family, name, True)
    return binned


def walked(sitting: Sitting) -> Iterator[Moment]:
    """Every own moment of a sitting, as Space after Space brings it."""
    for _ in range(len(sitting.own) + len(sitting.anchors)):
        if not isinstance(sitting.now, Anchor):
            yield sitting.now
        sitting = sitting.another()


def should_stay_away(moment: Moment, binned: set[MomentId]) -> bool:
    """Said anew here, not asked of what is tested."""
    hidden = HIDDEN[Family.PLACE] in moment.places or HIDDEN[Family.COMPANY] in moment.company
    hard = {Face.ON_GUARD, Face.SHUT_DOWN} & {*moment.faces, *moment.shift_from}
    return bool(
        moment.kind is Kind.TRIGGER or moment.private or hidden or hard or moment.id in binned
    )


def sit(grounding: Grounding) -> Sitting:
    return grounding.begin().joined(grounding.own(), at_once=True)


def test_ten_thousand_sittings_show_nothing_that_should_stay_away(clock: StillClock) -> None:
    shown = 0
    for seed in range(JOURNALS):
        chance, journal = Random(seed), MemoryJournal()
        binned = fill(journal, chance, clock, 30)
        grounding = Grounding(journal, RandomClock(clock, seed), lambda: WORDS)
        for _ in range(SITTINGS):
            for moment in walked(sit(grounding)):
                shown += 1
                assert not should_stay_away(moment, binned), moment
    assert shown > JOURNALS * SITTINGS, "there was something to show"


def test_a_real_journal_gives_the_same(tmp_path: Path, clock: StillClock) -> None:
    chance, journal = Random(7), SqliteJournal(tmp_path, clock)
    try:
        binned = fill(journal, chance, clock, 200)
        grounding = Grounding(journal, RandomClock(clock, 7), lambda: WORDS)
        met = {moment.id: moment for _ in range(100) for moment in walked(sit(grounding))}
        assert [one for one in met.values() if should_stay_away(one, binned)] == []
        everything = journal.moments.at(journal.moments.keys(MomentQuery.everything()))
        wanted = {one.id for one in everything if may_come(one, binned)}
        assert set(met) == wanted
    finally:
        journal.close()


def may_come(moment: Moment, binned: set[MomentId]) -> bool:
    returning = moment.kind is Kind.GLIMMER and moment.again and moment.places
    says = moment.text or moment.qualities
    return bool((moment.close or returning) and says) and not should_stay_away(moment, binned)


def noted(journal: MemoryJournal, number: int, clock: StillClock, **said: object) -> Moment:
    moment = replace(random_moment(Random(1), clock, number), **PLAIN, **said)  # type: ignore[arg-type]
    journal.words.add(Family.PLACE, moment.places)
    journal.moments.keep(moment)
    return moment


PLAIN = {
    **{"kind": Kind.GLIMMER, "text": "tea", "faces": (), "shift_from": (), "company": ()},
    **{"private": False},
}


def test_those_kept_close_come_first_and_each_once(clock: StillClock) -> None:
    journal = MemoryJournal()
    at = clock.now()
    for number in range(20):
        close = number % 2 == 0
        noted(journal, number, clock, close=close, again=(at,), places=("home",))
    own = Grounding(journal, clock, lambda: WORDS).own()
    assert [moment.close for moment in own] == [True] * 10 + [False] * 10
    assert len({moment.id for moment in own}) == 20


def test_what_is_left_alone_is_in_no_sitting(clock: StillClock) -> None:
    journal, at = MemoryJournal(), clock.now()
    near = {"close": True, "again": ()}
    returning = {"close": False, "again": (at,)}
    noted(journal, 1, clock, **near, places=("pier",))
    noted(journal, 2, clock, **returning, places=("pier",))
    once = noted(journal, 3, clock, **near, places=())
    stays = noted(journal, 4, clock, **returning, places=("home",))
    for left in (ThisWord(Family.PLACE, "pier"), ThisMoment(once.id, at.date())):
        journal.left_alone.leave(left, at)
    assert Grounding(journal, clock, lambda: WORDS).own() == (stays,)


def test_another_sitting_has_another_order_and_a_long_list_its_share(clock: StillClock) -> None:
    journal = MemoryJournal()
    for number in range(2 * MOST):
        noted(journal, number, clock, close=True, again=(), places=())
    grounding = Grounding(journal, clock, lambda: WORDS)
    one, other = grounding.own(), grounding.own()
    assert len(one) == len(other) == MOST
    assert one != other


def test_it_always_opens_with_the_same_anchor(clock: StillClock) -> None:
    grounding = Grounding(MemoryJournal(), clock, lambda: WORDS)
    sittings = [grounding.begin() for _ in range(9)]
    assert {one.now for one in sittings} == {sittings[0].now}
    assert len({one.anchors for one in sittings}) > 1
    assert {one.key for one in sittings[0].anchors} == set(WORDS.anchors)


def test_a_store_that_cannot_be_opened_is_no_matter_for_the_anchors(clock: StillClock) -> None:
    journal = MemoryJournal()
    journal.shut(ErrorCode.STORE_CORRUPT)
    grounding = Grounding(journal, clock, lambda: WORDS)
    assert isinstance(grounding.begin().now, Anchor)
    with pytest.raises(Known):
        grounding.own()


def test_whom_to_reach_is_as_it_was_written(clock: StillClock) -> None:
    grounding = Grounding(MemoryJournal(), clock, lambda: WORDS)
    reach = grounding.reach(Settings(help_name=" Mia ", help_contact="0000\n"))
    assert (reach.name, reach.contact) == ("Mia", "0000")
    assert reach.urgent_help == WORDS.lines["urgent_help"]


def test_the_urgent_words_hold_no_number_and_no_country() -> None:
    assert not re.search(r"[0-9]", WORDS.lines["urgent_help"])
    assert "findahelpline.com" in WORDS.lines["urgent_help"]
    named = re.findall(r"(?<![.] )(?<!^)\b[A-Z][a-z]+", WORDS.lines["urgent_help"])
    assert named == [], "no name of a country or a service"


def test_there_are_a_dozen_anchors_and_they_look_outward() -> None:
    assert 12 <= len(WORDS.anchors) <= 20
    first = next(iter(WORDS.anchors.values())).text
    assert "see" in first
    for words in (line.text for line in WORDS.anchors.values()):
        assert len(words) <= 70, words
        assert not re.search(r"\b(just|should|must|calm|relax|goal|heal)\b", words, re.IGNORECASE)
        assert not words.endswith("!")
    assert set(HARD_FACES) == {Face.ON_GUARD, Face.SHUT_DOWN}
