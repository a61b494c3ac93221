"""By which way an invitation comes, and what is said where that is not the chosen one."""

from __future__ import annotations

from itertools import product

import pytest

from glimmer_desktop.settings.arrivals import NO_TRAY, Way, WaysHere, first_way, told_of
from glimmer_desktop.settings.schema import ArrivalChoice
from glimmer_desktop.settings.sentences import of_an_arrival

SPARK, NOTIFICATION = ArrivalChoice.SPARK, ArrivalChoice.NOTIFICATION
CARD, BELL = ArrivalChoice.CARD, ArrivalChoice.CARD_WITH_BELL


@pytest.mark.parametrize(
    ("chosen", "tray", "places", "way"),
    [
        (SPARK, True, False, Way.SPARK),
        (SPARK, False, True, Way.CARD),
        (SPARK, False, False, Way.NOTIFICATION),
        (NOTIFICATION, True, True, Way.NOTIFICATION),
        (CARD, True, True, Way.CARD),
        (CARD, True, False, Way.NOTIFICATION),
        (BELL, True, False, Way.NOTIFICATION),
    ],
)
def test_what_is_chosen_comes_where_it_can(
    chosen: ArrivalChoice, tray: bool, places: bool, way: Way
) -> None:
    assert first_way(chosen, tray=tray, places=places) is way


@pytest.mark.parametrize(
    ("chosen", "here", "told"),
    [
        (SPARK, WaysHere(), ()),
        (SPARK, WaysHere(tray=False), ("spark-as-card", NO_TRAY)),
        (SPARK, WaysHere(tray=False, places=False), ("spark-as-notification", NO_TRAY)),
        (
            SPARK,
            WaysHere(tray=False, notifications=False, places=False),
            ("spark-as-card", NO_TRAY),
        ),
        (NOTIFICATION, WaysHere(places=False), ()),
        (NOTIFICATION, WaysHere(notifications=False), ("notification-as-card",)),
        (CARD, WaysHere(notifications=False), ()),
        (CARD, WaysHere(tray=False), (NO_TRAY,)),
        (CARD, WaysHere(places=False), ("card-as-notification",)),
        (BELL, WaysHere(notifications=False, places=False), ("card-anywhere",)),
    ],
)
def test_what_comes_instead_is_said(
    chosen: ArrivalChoice, here: WaysHere, told: tuple[str, ...]
) -> None:
    assert told_of(chosen, here) == told


def test_there_is_a_sentence_for_all_that_is_told() -> None:
    for chosen, *here in product(ArrivalChoice, *([(True, False)] * 3)):
        for one in told_of(chosen, WaysHere(*here)):
            assert of_an_arrival(one).said().endswith(".")
