"""What is remembered between starts, and how it is put right when the clock was set back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from glimmer_desktop.domain.fading import Attention
from glimmer_desktop.services.ports.pause_memory import PauseMemory
from glimmer_desktop.services.remembering import (
    attention_of,
    mended,
    with_attention,
    with_invitation,
    with_window,
)

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
LATER, BEFORE = NOW + timedelta(days=400), NOW - timedelta(hours=3)


def test_nothing_lies_ahead_after_a_clock_was_set_back() -> None:
    memory = PauseMemory(
        rest_until=LATER,
        last_invited=LATER,
        last_captured=BEFORE,
        woke_at=LATER,
        fading_since=LATER,
        invited_today=(BEFORE, LATER),
    )
    assert mended(memory, NOW) == replace(
        memory,
        last_invited=NOW,
        woke_at=NOW,
        fading_since=NOW,
        invited_today=(BEFORE, NOW),
    )


def test_a_memory_in_order_is_left_alone() -> None:
    memory = PauseMemory(last_invited=BEFORE, invited_today=(BEFORE,))
    assert mended(memory, NOW) is memory


def test_attention_goes_in_and_out() -> None:
    attention = Attention(
        faded_in_a_row=4,
        quiet_days=2,
        quiet_day=date(2026, 11, 22),
        answered_on=date(2026, 11, 20),
        asked_how_often=True,
    )
    assert attention_of(with_attention(PauseMemory(), attention)) == attention


def test_only_what_is_recent_is_kept() -> None:
    memory = PauseMemory()
    for day in range(30):
        at = NOW + timedelta(days=day)
        memory = with_invitation(with_window(memory, at.date().isoformat(), at), f"{day}", at)
    assert len(memory.invited_today) == 2
    assert len(memory.windows_done) <= 5
    assert memory.recent_lines == tuple(str(day) for day in range(22, 30))
