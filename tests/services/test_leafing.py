"""What a leaf tells, and the person's own line to it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from conftest import StillClock
from gallery_parts import VOCABULARY, keep
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.leaf import Leaf
from glimmer_desktop.domain.left_alone import ThisMoment, ThisWord
from glimmer_desktop.domain.moment import TYPED_TEXT_LIMIT, Draft, Face, Family, Kind, MomentId
from glimmer_desktop.services.capture import Capture
from glimmer_desktop.services.leafing import Leafing
from memory_journal import MemoryJournal, PlainPhotoReader

NOVEMBER, OCTOBER = Leaf(2026, 11), Leaf(2026, 10)


class Life:
    """A journal with a leaf to look at."""

    def __init__(self, clock: StillClock) -> None:
        self.journal = MemoryJournal()
        self.clock = clock
        self.vocabulary = VOCABULARY
        capture = Capture(self.journal, PlainPhotoReader(), clock)
        self.leafing = Leafing(self.journal, capture, clock, lambda: self.vocabulary)

    def put(self, *drafts: Draft) -> None:
        for draft in drafts:
            for family in Family:
                self.journal.words.add(family, draft.words(family))
        keep(self.journal, drafts, self.clock.now())

    def told(self, leaf: Leaf = NOVEMBER) -> dict[Family, list[str]]:
        said = self.leafing.told(leaf).passages
        return {one.family: [name for name, _ in one.words] for one in said}

    def lines(self) -> list[Any]:
        kept = self.journal.moments.kept.values()
        return [one for one in kept if one.prompt and one.deleted_at is None]


@pytest.fixture
def life(clock: StillClock) -> Life:
    return Life(clock)


def test_a_month_tells_of_own_words(life: Life) -> None:
    life.put(
        Draft(cues=("light",), places=("water",), company=("Bo",)),
        Draft(cues=("light",), company=("Ann",)),
    )
    assert life.told() == {
        Family.CUE: ["light"],
        Family.PLACE: ["water"],
        Family.COMPANY: ["Ann", "Bo"],
    }
    assert life.told(OCTOBER) == {}
    assert life.leafing.told(OCTOBER).is_empty


def test_what_is_hard_is_told_to_who_asks_alone(life: Life) -> None:
    life.put(
        Draft(kind=Kind.TRIGGER, cues=("noise",), company=("Bo",), close=True),
        Draft(faces=(Face.ON_GUARD,), cues=("tight chest",), close=True),
        Draft(text="tea", cues=("warmth",), close=True),
    )
    told = life.leafing.told(NOVEMBER)
    assert life.told() == {Family.CUE: ["warmth"]}
    assert [one.text for one in told.wall] == ["tea"]
    hard = life.leafing.told_of_hard(NOVEMBER)
    assert hard.triggers is not None and hard.triggers.times == 1
    assert [face for face, _ in hard.faces] == [Face.ON_GUARD]
    assert [one.family for one in hard.passages] == [Family.CUE]
    assert {name for name, _ in hard.passages[0].words} == {"noise", "tight chest"}


def test_a_cue_of_the_hard_faces_does_not_come_in_by_a_glimmer(life: Life) -> None:
    life.put(Draft(faces=(Face.SETTLED,), cues=("tight chest", "slow breath")))
    assert life.told() == {Family.CUE: ["slow breath"]}


def test_who_is_left_alone_is_neither_named_nor_shown(life: Life) -> None:
    life.put(
        Draft(text="one", company=("Tom",), close=True),
        Draft(text="two", places=("sea",), company=("Ann",), close=True),
        Draft(text="three", close=True),
    )
    life.journal.left_alone.leave(ThisWord(Family.COMPANY, "Tom"), life.clock.now())
    life.journal.left_alone.leave(
        ThisMoment(MomentId("m2"), life.clock.now().date()), life.clock.now()
    )
    assert life.told() == {Family.PLACE: ["sea"], Family.COMPANY: ["Ann"]}
    assert [one.text for one in life.leafing.told(NOVEMBER).wall] == ["two"]


def test_who_leaves_out_the_body_meets_none_of_it(life: Life) -> None:
    life.put(Draft(cues=("warm chest", "curious"), senses=("inner body",)))
    life.vocabulary = VOCABULARY.without_inward()
    assert life.told() == {Family.CUE: ["curious"]}


class TestOwnLine:
    def test_it_is_a_body_note_among_its_days(self, life: Life) -> None:
        written = life.leafing.write(OCTOBER, "Much fog, and geese.")
        assert written.before is None and written.after is not None
        (line,) = life.lines()
        assert (line.kind, line.text, line.prompt) == (
            Kind.BODY_NOTE,
            "Much fog, and geese.",
            "leaf:2026-10",
        )
        assert line.noticed_at == datetime(2026, 10, 31, 23, 59, tzinfo=UTC)
        assert line.created_at == life.clock.now()
        assert life.leafing.told(OCTOBER).line == "Much fog, and geese."
        assert life.leafing.told(NOVEMBER).line == ""

    def test_to_a_leaf_that_is_not_over_it_is_written_now(self, life: Life) -> None:
        for leaf in (NOVEMBER, Leaf(2026)):
            life.leafing.write(leaf, "So far.")
        assert [one.noticed_at for one in life.lines()] == [life.clock.now()] * 2

    def test_written_anew_it_is_the_same_moment(self, life: Life) -> None:
        first = life.leafing.write(NOVEMBER, "Fog").after
        life.clock.move(days=20)
        second = life.leafing.write(NOVEMBER, " Fog, and geese \n")
        assert first is not None and second.after is not None
        assert second.after.id == first.id
        assert second.after.noticed_at == first.noticed_at
        assert life.leafing.told(NOVEMBER).line == " Fog, and geese \n"

    def test_the_same_words_again_change_nothing(self, life: Life) -> None:
        first = life.leafing.write(NOVEMBER, "Fog").after
        life.clock.move(days=1)
        assert life.leafing.write(NOVEMBER, "Fog").after == first

    def test_emptied_it_goes_to_the_bin_and_can_come_back(self, life: Life) -> None:
        life.leafing.write(NOVEMBER, "Fog")
        assert life.leafing.write(NOVEMBER, "  ").after is None
        assert life.leafing.told(NOVEMBER).line == ""
        (gone,) = life.journal.moments.binned()
        life.journal.moments.bring_back(gone.id)
        assert life.leafing.told(NOVEMBER).line == "Fog"

    def test_emptied_it_stays_where_more_was_added_to_it(self, life: Life) -> None:
        line = life.leafing.write(NOVEMBER, "Fog").after
        assert line is not None
        with_more = Draft(**{**vars(line.as_draft()), "cues": ("geese",)})
        life.leafing._capture.change(line, with_more)
        kept = life.leafing.write(NOVEMBER, "").after
        assert kept is not None and (kept.text, kept.cues) == ("", ("geese",))

    def test_what_is_typed_is_held_until_it_is_kept(self, life: Life) -> None:
        life.leafing.hold(NOVEMBER, "Much f")
        assert life.leafing.told(NOVEMBER).begun == "Much f"
        life.leafing.write(NOVEMBER, "Much fog")
        assert life.leafing.told(NOVEMBER).begun is None

    def test_nothing_is_cut(self, life: Life) -> None:
        with pytest.raises(Known) as refused:
            life.leafing.write(NOVEMBER, "x" * (TYPED_TEXT_LIMIT + 1))
        assert refused.value.code is ErrorCode.TEXT_TOO_LONG
        assert life.lines() == []

    def test_a_private_one_is_not_shown(self, life: Life) -> None:
        line = life.leafing.write(NOVEMBER, "Fog").after
        assert line is not None
        private = Draft(**{**vars(line.as_draft()), "private": True})
        life.leafing._capture.change(line, private)
        assert life.leafing.told(NOVEMBER).line == ""
