"""Choices that do not go together are found and put in words; those that do are left in peace."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.domain.openings import Rhythm, in_hours
from glimmer_desktop.settings.contradictions import contradictions
from glimmer_desktop.settings.schema import RhythmChoice, Settings
from glimmer_desktop.settings.sentences import of_a_contradiction

OFTEN = RhythmChoice.EVERY_SO_OFTEN
TEN, NOON, EVENING = time(10), time(12), time(20)


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (Settings(), []),
        (Settings(day_ends=time(9)), ["Both are the same, so every hour counts."]),
        (
            Settings(day_starts=time(22), day_ends=time(11), pause_times=(TEN,)),
            ["From 22:00 over midnight until 11:00."],
        ),
        (
            Settings(pause_times=(TEN, EVENING)),
            ["Not in the hours below, and so left out: 20:00."],
        ),
        (
            Settings(pause_times=(EVENING, time(18))),
            ["None of these times is in the hours below, so none of the usual invitations comes."],
        ),
        (Settings(pause_times=()), ["No times are set, so none of the usual invitations comes."]),
        (
            Settings(pause_times=(TEN, time(10, 59), NOON)),
            [
                "At least an hour lies between two invitations, so 10:59 may stay away after "
                "10:00.",
            ],
        ),
        (
            Settings(pause_times=tuple(time(hour) for hour in range(9, 16))),
            ["More times than the six invitations a day that there are at most."],
        ),
        (Settings(pauses_on=False, pause_times=(), pause_days=()), []),
        (
            Settings(pauses_on=False, evening_on=True),
            ["Invitations are off, so it does not come by itself; the tray has it."],
        ),
        (Settings(evening_on=True), []),
        (
            Settings(pause_days=()),
            ["No days are chosen, so none of the usual invitations comes."],
        ),
        (Settings(pause_rhythm=OFTEN, pause_times=()), []),
        (
            Settings(pause_rhythm=OFTEN, pause_every=60),
            [
                "At least an hour lies between two invitations: they come every 60 to 75 "
                "minutes, and six times a day at most.",
            ],
        ),
        (
            Settings(pause_rhythm=OFTEN, pause_every=240, day_ends=time(14)),
            ["The hours below are short for that, so the one invitation of a day comes sooner."],
        ),
    ],
)
def test_each_has_its_sentence(settings: Settings, said: list[str]) -> None:
    assert [of_a_contradiction(one).said() for one in contradictions(settings)] == said


@given(starts=st.times(), ends=st.times(), at=st.times())
def test_hours_are_those_of_the_rhythm(starts: time, ends: time, at: time) -> None:
    settings = Settings(day_starts=starts, day_ends=ends, pause_times=(at,))
    found = {one.what for one in contradictions(settings)}
    rhythm = Rhythm(day_starts=starts, day_ends=ends)
    assert ("all-outside" in found) is not in_hours(_on_some_day(at), rhythm)


def _on_some_day(at: time) -> datetime:
    return datetime.combine(date(2026, 11, 22), at)
