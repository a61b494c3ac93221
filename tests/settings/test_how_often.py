"""More and fewer invitations, one step at a time."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from glimmer_desktop.settings.how_often import less_often, more_often, so_many
from glimmer_desktop.settings.schema import RhythmChoice, Settings

USUAL = Settings().pause_times
OFTEN = Settings(pause_rhythm=RhythmChoice.EVERY_SO_OFTEN)


def test_fewer_goes_down_to_one_a_day_and_no_further() -> None:
    settings, counts = Settings(), [3]
    while changes := less_often(settings):
        settings = replace(settings, **changes)
        counts.append(len(settings.pause_times))
    assert counts == [3, 2, 1]
    assert settings.pauses_on


def test_more_brings_back_what_fewer_took() -> None:
    fewer = replace(Settings(), **less_often(Settings()))
    assert replace(fewer, **more_often(fewer)) == Settings()
    assert more_often(Settings()) == {}


def test_times_of_ones_own_stay_and_a_usual_one_joins_in_order() -> None:
    mine = Settings(pause_times=(time(8), time(21)))
    assert more_often(mine) == {"pause_times": (time(8), time(10), time(21))}
    assert so_many(USUAL, 2, USUAL) == USUAL[:2]


def test_without_any_time_one_can_be_had() -> None:
    none = Settings(pause_times=())
    assert less_often(none) == {}
    assert more_often(none) == {"pause_times": USUAL[:1]}


def test_more_than_usual_by_hand_can_only_become_fewer() -> None:
    five = Settings(pause_times=tuple(time(hour) for hour in range(9, 14)))
    assert more_often(five) == {}
    assert len(less_often(five)["pause_times"]) == 4


@pytest.mark.parametrize(
    ("every", "more", "fewer"),
    [(120, 90, 150), (60, None, 90), (240, 210, None), (75, 60, 105), (230, 200, 240)],
)
def test_every_so_often_keeps_within_its_bounds(
    every: int, more: int | None, fewer: int | None
) -> None:
    settings = replace(OFTEN, pause_every=every)
    assert more_often(settings).get("pause_every") == more
    assert less_often(settings).get("pause_every") == fewer
