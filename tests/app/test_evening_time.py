"""What the rhythm hears when it asks about the time of the evening sitting."""

from __future__ import annotations

from glimmer_desktop.app.evening_time import EveningTime
from glimmer_desktop.ui.pause.occasions import OwnWords


def test_it_comes_unless_somebody_has_sat_down() -> None:
    sat = [False]
    heard: list[OwnWords] = []
    time = EveningTime(lambda: sat[0], lambda: None)
    time.ask_words("evening", heard.append)
    sat[0] = True
    time.ask_words("evening", heard.append)
    assert [words.gone for words in heard] == [False, True]
    assert {words.line for words in heard} == {""}, "no words of the day are on the card"


def test_letting_its_time_go_turns_it_off() -> None:
    turned_off: list[bool] = []
    EveningTime(lambda: False, lambda: turned_off.append(True)).let_time_go("evening")
    assert turned_off == [True]
