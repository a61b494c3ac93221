"""An evening over a journal in memory: drafts by day, the page that is kept, what is remembered."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from conftest import StillClock
from evenings import TODAY, WORDS, Place
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import TYPED_TEXT_LIMIT, Draft, Face, Kind
from glimmer_desktop.services.evening import slot_of


@pytest.fixture
def place(clock: StillClock, tmp_path: Path) -> Place:
    return Place(clock, tmp_path)


def test_a_page_is_kept_as_a_body_note_with_its_question(place: Place) -> None:
    question = place.evenings.question(TODAY, hard=False)
    page = Draft(text="The light stayed.", prompt=question.key, faces=(Face.SETTLED,), private=True)
    place.evenings.hold_draft(page, slot_of(TODAY))
    kept = place.evenings.keep(page, slot_of(TODAY))
    assert kept.kind is Kind.BODY_NOTE
    assert (kept.text, kept.faces, kept.private) == (page.text, page.faces, True)
    assert kept.prompt is not None
    assert kept.prompt.startswith("evening.")
    assert WORDS.asked[kept.prompt] == question.text
    assert place.evenings.lay_out(TODAY).held is None


def test_a_page_that_is_too_long_is_refused_whole(place: Place) -> None:
    place.evenings.keep(Draft(text="m" * TYPED_TEXT_LIMIT))
    with pytest.raises(Known) as refused:
        place.evenings.keep(Draft(text="m" * (TYPED_TEXT_LIMIT + 1)))
    assert refused.value.code is ErrorCode.TEXT_TOO_LONG


def test_three_weeks_of_evenings_ask_nothing_twice_in_two(place: Place) -> None:
    asked = []
    for _ in range(21):
        asked.append(place.evenings.question(place.evenings.today(), hard=False).key)
        assert place.evenings.question(place.evenings.today(), hard=False).key == asked[-1]
        place.clock.move(days=1)
    assert all(len(set(asked[at : at + 15])) == len(asked[at : at + 15]) for at in range(21))


def test_who_leaves_out_the_body_has_enough_questions_too(place: Place) -> None:
    place.words = WORDS.without_inward()
    assert len(place.words.evenings) > 14
    assert not any(line.inward for line in place.words.evenings.values())


def test_a_hard_day_is_asked_less(place: Place) -> None:
    question = place.evenings.question(TODAY, hard=True)
    assert question.text in {line.text for line in WORDS.hard_days.values()}
    assert WORDS.asked[question.key] == question.text
    assert place.evenings.asked_by(question.key) == question


def test_who_sat_down_has_sat_after_a_new_start_too(place: Place) -> None:
    place.evenings.sat_down(TODAY - timedelta(days=1))
    assert not place.evenings.has_sat()
    place.evenings.sat_down(TODAY)
    assert place.evenings.has_sat()
    assert place.of_run(2).has_sat()
    place.clock.move(days=1)
    assert not place.evenings.has_sat()


def test_on_a_full_disk_this_run_still_knows_who_sat_down(place: Place) -> None:
    place.memory.full = True
    place.evenings.sat_down(TODAY)
    assert place.evenings.has_sat()


def test_what_is_remembered_is_keys_and_days(place: Place) -> None:
    place.memory.held = {"evening.gone-from-the-file": TODAY - timedelta(days=300)}
    question = place.evenings.question(TODAY, hard=False)
    assert place.memory.held == {question.key: TODAY}


def test_a_full_disk_takes_no_question_away(place: Place) -> None:
    place.memory.full = True
    assert place.evenings.question(TODAY, hard=False).text


def test_a_question_that_is_gone_leaves_its_key(place: Place) -> None:
    assert place.evenings.asked_by("evening.once").key == "evening.once"
    assert place.evenings.asked_by("evening.once").text == ""


def test_the_latest_evening_left_open_is_named(place: Place) -> None:
    for days in (1, 3):
        before = TODAY - timedelta(days=days)
        place.evenings.hold_draft(Draft(text=f"{days} ago"), slot_of(before))
    laid = place.evenings.lay_out(TODAY)
    assert laid.held is None
    assert laid.earlier == TODAY - timedelta(days=1)
    at = place.clock.now() - timedelta(days=1)
    place.evenings.hold_draft(Draft(text="1 ago", noticed_at=at), slot_of(laid.earlier))
    kept = place.evenings.keep_as_it_is(laid.earlier)
    assert kept is not None
    assert (kept.text, kept.noticed_at) == ("1 ago", at)
    assert place.evenings.lay_out(TODAY).earlier == TODAY - timedelta(days=3)
    assert place.evenings.keep_as_it_is(laid.earlier) is None


def test_a_kept_page_lies_open_again_in_its_evening(place: Place) -> None:
    page = Draft(text="The light stayed.", noticed_at=place.clock.now() - timedelta(days=1))
    kept = place.evenings.keep(page)
    draft = place.evenings.take_back(kept.id, lambda said: said)
    assert place.journal.drafts.slots == {slot_of(TODAY - timedelta(days=1)): draft}
    assert place.evenings.beside(TODAY - timedelta(days=1)).light == ()


def test_what_a_file_sheltered_goes_to_its_evening(place: Place) -> None:
    page = Draft(text="while the import ran", noticed_at=place.clock.now())
    shelter = place.evenings.shelter_of(slot_of(TODAY))
    assert shelter is not None
    assert place.evenings.shelter_of("capture") is None
    shelter.keep(page, shelter.ticket())
    place.clock.move(days=1)
    later = place.of_run(2)
    assert later.lay_out(later.today()).earlier == TODAY
    assert place.journal.drafts.slots[slot_of(TODAY)] == page
    assert list(place.folder.iterdir()) == []


def test_the_day_lies_beside_the_page(place: Place) -> None:
    place.note("tea")
    place.note("the door", kind=Kind.TRIGGER)
    place.note("cold", faces=(Face.SHUT_DOWN,))
    place.note("yesterday", noticed_at=place.clock.now() - timedelta(days=1))
    found = place.evenings.lay_out(TODAY).beside
    assert [m.text for m in found.light] == ["tea"]
    assert [m.text for m in found.hard] == ["the door", "cold"]
    assert found.was_hard


def test_what_was_let_go_lies_nowhere(place: Place) -> None:
    place.note("tea")
    [moment] = place.evenings.beside(TODAY).light
    place.journal.moments.let_go(moment.id, place.clock.now())
    assert place.evenings.beside(TODAY).light == ()
