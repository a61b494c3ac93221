"""A pause: notice, ground, choose; and a breath that is out when it is over."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.domain.pausing import LEAST_NOTICE, Breath, Movement, Pause

LENGTHS = (10.0, 60.0, 180.0, 300.0)
breaths = st.builds(
    Breath,
    st.integers(6, 12).map(lambda halves: halves / 2),
    st.integers(6, 16).map(lambda halves: halves / 2),
)
pauses = st.builds(Pause.of, st.sampled_from(LENGTHS), breaths)


@pytest.mark.parametrize(
    ("seconds", "fullness"), [(0, 0), (2, 0.5), (4, 1), (7, 0.5), (10, 0), (14, 1)]
)
def test_the_breath_at_its_turns(seconds: float, fullness: float) -> None:
    assert Breath().fullness(seconds) == pytest.approx(fullness)


@pytest.mark.parametrize(("into", "out"), [(3, 3), (6, 8), (4.5, 7.5)])
def test_another_pace_turns_where_it_is_to(into: float, out: float) -> None:
    assert Breath(into, out).fullness(into) == pytest.approx(1)
    assert Breath(into, out).fullness(into + out / 2) == pytest.approx(0.5)


@given(breaths, st.floats(0, 3600))
def test_it_moves_slowly_and_stays_in_bounds(breath: Breath, seconds: float) -> None:
    assert 0 <= breath.fullness(seconds) <= 1
    assert abs(breath.fullness(seconds + 0.033) - breath.fullness(seconds)) < 0.02


@pytest.mark.parametrize(("length", "grounds_at"), [(10, 0), (60, 10), (180, 10), (300, 10)])
def test_one_line_has_its_time_where_there_is_some(length: float, grounds_at: float) -> None:
    assert Pause.of(length, Breath()).grounds_at == grounds_at


@given(pauses)
def test_the_last_breath_is_out_as_the_pause_ends(pause: Pause) -> None:
    held = pause.length - pause.grounds_at
    whole = held / pause.breath.whole
    if pause.grounds_at:
        assert pause.grounds_at >= LEAST_NOTICE
        assert whole == pytest.approx(round(whole))
        assert whole > 0.99
    assert pause.fullness(pause.length) == pytest.approx(0, abs=1e-6) or not pause.grounds_at


@given(pauses, st.floats(0, 400))
def test_its_movements_come_in_their_order(pause: Pause, gone: float) -> None:
    movement, turns_in = pause.movement(gone), pause.turns_in(gone)
    if movement is Movement.CHOOSE:
        assert turns_in == 0
        assert gone >= pause.length
    else:
        assert turns_in > 0
        assert pause.movement(gone + turns_in + 1e-6) is not movement


@given(pauses, st.sampled_from(LENGTHS), st.floats(0, 300))
def test_another_length_keeps_what_has_gone_by(pause: Pause, length: float, gone: float) -> None:
    turned = pause.turned(length, gone)
    assert turned.length == length
    assert (turned.movement(gone) is Movement.CHOOSE) == (gone >= length)
    if pause.movement(gone) is Movement.GROUND:
        assert turned.fullness(gone) == pause.fullness(gone), "a breath does not jump"
    if gone < length and pause.movement(gone) is Movement.NOTICE:
        assert turned.fullness(gone) == 0


def test_what_holds_may_come_at_once() -> None:
    pause = Pause.of(60, Breath())
    assert pause.movement(4) is Movement.NOTICE
    assert pause.grounded(4).movement(4) is Movement.GROUND
    assert pause.grounded(20) is pause
