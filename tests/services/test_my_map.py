from __future__ import annotations

from datetime import date, timedelta

import pytest

from conftest import StillClock
from gallery_parts import RESOURCES
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.left_alone import ThisWord
from glimmer_desktop.domain.moment import (
    Draft,
    Face,
    Family,
    FeltChange,
    Kind,
    moment_from,
    new_moment_id,
)
from glimmer_desktop.domain.own_map import Part
from glimmer_desktop.services.my_map import MyMap
from glimmer_desktop.services.vocabulary import load_vocabulary
from glimmer_desktop.settings.schema import MapSpan
from memory_journal import MemoryJournal

VOCABULARY = load_vocabulary(RESOURCES / "words" / "en.toml")
TOUCH, SAME = FeltChange.TOUCH, FeltChange.SAME


class House:
    def __init__(self, clock: StillClock) -> None:
        self.journal = MemoryJournal()
        self.clock = clock
        self.vocabulary = VOCABULARY
        self.map = MyMap(self.journal, clock, lambda: self.vocabulary)
        self.number = 0

    def put(self, times: int = 1, days: int = 0, **said) -> None:
        """Keep so many moments that say the same, noticed so many days ago."""
        for family in Family:
            for word in said.get(family.value, ()):
                self.journal.words.add(family, [word])
        for _ in range(times):
            self.number += 1
            at = self.clock.now() - timedelta(days=days)
            self.journal.moments.keep(
                moment_from(
                    Draft(**said),
                    id=new_moment_id(1, self.number),
                    noticed_at=at,
                    created_at=at,
                    changed_at=at,
                )
            )


@pytest.fixture
def house(clock: StillClock) -> House:
    return House(clock)


def test_what_is_written_is_there_and_the_same_again_writes_nothing(house: House) -> None:
    house.map.write(Face.SETTLED, Part.HELPS, "the sea wall")
    house.map.write(Face.SETTLED, Part.HELPS, "the sea wall")
    assert house.map.written() == {(Face.SETTLED, Part.HELPS): "the sea wall"}
    assert house.journal.own_map.writes == 1


def test_what_is_too_long_is_refused_aloud_and_never_cut(house: House) -> None:
    house.map.write(Face.LIVELY, Part.FEELS, "x" * 20_000)
    with pytest.raises(Known) as told:
        house.map.write(Face.LIVELY, Part.FEELS, "x" * 20_001)
    assert told.value.code is ErrorCode.TEXT_TOO_LONG
    assert told.value.values == {"limit": 20_000, "length": 20_001}
    assert house.map.written() == {(Face.LIVELY, Part.FEELS): "x" * 20_000}


def test_a_longer_text_from_elsewhere_may_be_made_shorter(house: House) -> None:
    house.journal.own_map.write(Face.LIVELY, Part.FEELS, "x" * 50_000)
    house.map.write(Face.LIVELY, Part.FEELS, "x" * 49_000)
    with pytest.raises(Known):
        house.map.write(Face.LIVELY, Part.FEELS, "x" * 49_001)


def test_how_it_feels_is_suggested_by_the_cues_used_most_with_that_face(house: House) -> None:
    house.put(2, faces=(Face.SETTLED,), cues=("slow breath",))
    house.put(3, faces=(Face.SETTLED,), cues=("warm chest",))
    house.put(9, faces=(Face.LIVELY,), cues=("quick",))
    offered = house.map.suggestions()
    assert offered[Face.SETTLED, Part.FEELS] == ("warm chest", "slow breath")
    assert offered[Face.LIVELY, Part.FEELS] == ("quick",)
    assert offered[Face.SHUT_DOWN, Part.FEELS] == ()


def test_of_a_moment_of_two_faces_each_keeps_its_own_cues(house: House) -> None:
    both = (Face.ON_GUARD, Face.SETTLED)
    house.put(3, faces=both, cues=("tight chest", "slow breath", "my own way"))
    offered = house.map.suggestions()
    assert offered[Face.ON_GUARD, Part.FEELS] == ("tight chest", "my own way")
    assert offered[Face.SETTLED, Part.FEELS] == ("slow breath", "my own way")


def test_private_hidden_and_let_go_suggest_nothing(house: House) -> None:
    house.put(5, faces=(Face.SETTLED,), places=("cellar",), private=True)
    house.put(5, faces=(Face.SETTLED,), places=("attic",))
    house.journal.words.hide(Family.PLACE, "attic", True)
    assert house.map.suggestions()[Face.SETTLED, Part.BRINGS] == ()


def test_who_and_what_is_left_alone_is_not_suggested(house: House) -> None:
    house.put(5, faces=(Face.SETTLED,), places=("cellar", "attic"), company=("Ann", "Zoe"))
    for left in (ThisWord(Family.PLACE, "cellar"), ThisWord(Family.COMPANY, "Zoe")):
        house.journal.left_alone.leave(left, house.clock.now())
    assert house.map.suggestions()[Face.SETTLED, Part.BRINGS] == ("attic", "Ann")


def test_people_are_never_ranked(house: House) -> None:
    house.put(9, faces=(Face.SETTLED,), company=("Zoe",))
    house.put(1, faces=(Face.SETTLED,), company=("Ann",))
    assert house.map.suggestions()[Face.SETTLED, Part.BRINGS] == ("Ann", "Zoe")


def test_nobody_is_suggested_as_what_brings_a_hard_face(house: House) -> None:
    house.put(9, kind=Kind.TRIGGER, faces=(Face.ON_GUARD,), company=("Bo",), places=("office",))
    assert house.map.suggestions()[Face.ON_GUARD, Part.BRINGS] == ("office",)


def test_what_helps_comes_from_glimmers_that_eased_there(house: House) -> None:
    house.put(3, shift_from=(Face.ON_GUARD,), felt_change=TOUCH, places=("sea wall",))
    house.put(9, shift_from=(Face.ON_GUARD,), felt_change=SAME, places=("office",))
    house.put(9, kind=Kind.TRIGGER, faces=(Face.ON_GUARD,), felt_change=TOUCH, places=("tram",))
    assert house.map.suggestions()[Face.ON_GUARD, Part.HELPS] == ("sea wall",)


def test_what_begins_in_the_body_is_left_out_where_it_is_so_wished(house: House) -> None:
    inward = sorted(VOCABULARY.inward_words[Family.CUE])[0]
    house.put(9, faces=(Face.SETTLED,), cues=(inward,), felt_change=TOUCH)
    assert house.map.suggestions()[Face.SETTLED, Part.FEELS] == (inward,)
    house.vocabulary = VOCABULARY.without_inward()
    assert house.map.suggestions()[Face.SETTLED, Part.FEELS] == ()
    assert house.map.figures(MapSpan.ALL, hard=True).words[Family.CUE] == ()


def test_figures_stand_in_the_order_of_the_list_and_are_silent_below_eight(house: House) -> None:
    house.put(8, senses=("sound",), felt_change=SAME)
    house.put(9, senses=("touch",), felt_change=TOUCH)
    house.put(7, senses=("smell",), felt_change=TOUCH)
    house.put(9, senses=("taste",))
    house.journal.words.order(Family.SENSE, ["smell", "sound", "touch", "taste"])
    drawn = house.map.figures(MapSpan.DAYS_90, hard=False)
    found = [(line.name, line.count.eased, line.count.noted) for line in drawn.words[Family.SENSE]]
    assert found == [("sound", 0, 8), ("touch", 9, 9)]
    assert [line.name for line in drawn.day_parts] == ["afternoon"]


def test_the_span_ends_with_today(house: House) -> None:
    house.put(8, days=89, senses=("sound",), felt_change=TOUCH)
    house.put(8, days=90, senses=("touch",), felt_change=TOUCH)
    house.put(8, days=365, senses=("smell",), felt_change=TOUCH)

    def found(span: MapSpan) -> list[str]:
        drawn = house.map.figures(span, hard=False)
        return sorted(line.name for line in drawn.words[Family.SENSE])

    assert found(MapSpan.DAYS_90) == ["sound"]
    assert found(MapSpan.YEAR) == ["sound", "touch"]
    assert found(MapSpan.ALL) == ["smell", "sound", "touch"]
    assert house.map.figures(MapSpan.DAYS_90, hard=False).since == date(2026, 8, 25)
    assert house.map.figures(MapSpan.ALL, hard=False).since is None


def test_triggers_and_hard_faces_are_counted_when_asked_for(house: House) -> None:
    house.put(8, kind=Kind.TRIGGER, places=("office",), felt_change=SAME)
    house.put(8, faces=(Face.SHUT_DOWN,), places=("bed",), felt_change=TOUCH)
    house.put(8, cues=("tight chest", "slow breath"), felt_change=TOUCH)
    quiet, whole = (house.map.figures(MapSpan.ALL, hard=hard) for hard in (False, True))
    assert quiet.words[Family.PLACE] == ()
    assert [line.name for line in quiet.words[Family.CUE]] == ["slow breath"]
    assert [line.name for line in whole.words[Family.PLACE]] == ["office", "bed"]
    assert {line.name for line in whole.words[Family.CUE]} == {"tight chest", "slow breath"}


def test_people_are_in_no_figure(house: House) -> None:
    house.put(9, company=("Ann",), felt_change=TOUCH)
    drawn = house.map.figures(MapSpan.ALL, hard=True)
    assert Family.COMPANY not in drawn.words
    assert not any(drawn.words.values())


def test_values_touched_stand_as_the_person_put_them(house: House) -> None:
    house.put(1, values=("play",))
    house.put(4, values=("nature",))
    house.put(9, values=("rest",), private=True)
    house.journal.words.order(Family.VALUE, ["play", "nature", "rest"])
    drawn = house.map.figures(MapSpan.DAYS_90, hard=False)
    assert drawn.values == (("play", 1), ("nature", 4))


def test_nothing_noted_is_nothing_to_draw(house: House) -> None:
    drawn = house.map.figures(MapSpan.DAYS_90, hard=False)
    assert not (drawn.day_parts or drawn.values or any(drawn.words.values()))
