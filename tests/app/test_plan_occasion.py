"""A plan that has a time: the companion waits without the journal, and then has its words."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.test_companion import windows
from conftest import InlineExecutor, StillClock
from fake_presence import FakePresence
from glimmer_desktop.app.companion import Companion
from glimmer_desktop.core import Core, build_core
from glimmer_desktop.domain.plans import Plan, PlanSaid
from glimmer_desktop.system.hotkey.null import NullHotkeys

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)

CARD = "An invitation"


@pytest.fixture(autouse=True)
def no_message_bus(monkeypatch: pytest.MonkeyPatch) -> None:
    """The person's own desktop stays out of it."""
    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)


def made(clock: StillClock, inline: InlineExecutor) -> Core:
    """On the real journal, opened by its first use."""
    core = build_core(os.environ, clock=clock)
    core.paths.make()
    core.__dict__.update(store=inline)
    vars(core.machine).update(hotkeys=NullHotkeys(), presence=FakePresence())
    return core


@pytest.fixture
def plan(clock: StillClock, inline: InlineExecutor) -> Plan:
    """One that is due in five minutes, kept in an earlier run."""
    core = made(clock, inline)
    at = (clock.now() + timedelta(minutes=5)).time().replace(second=0)
    said = PlanSaid(when="I make coffee", then="one breath with it", at=at)
    plan = core.plans.add(said).plans[0]
    core.close()
    return plan


@pytest.fixture
def core(plan: Plan, clock: StillClock, inline: InlineExecutor) -> Core:
    return made(clock, inline)


def due(companion: Companion, clock: StillClock, qtbot: QtBot) -> None:
    companion.start(background=True)
    qtbot.waitUntil(lambda: companion.status().hotkeys != ())
    pass_five_minutes(companion, clock)


def pass_five_minutes(companion: Companion, clock: StillClock) -> None:
    """With a tick each, or it would be taken for sleep."""
    for _ in range(5):
        clock.move(seconds=60)
        companion.windows.pauses.tick()


def test_it_waits_without_the_journal_and_then_says_the_words(
    companion: Companion, core: Core, plan: Plan, clock: StillClock, qtbot: QtBot
) -> None:
    companion.start(background=True)
    qtbot.waitUntil(lambda: companion.status().hotkeys != ())
    coming = core.pauses.status().next
    assert coming is not None
    assert coming.time() == plan.at
    assert not core.journal_was_used
    pass_five_minutes(companion, clock)
    qtbot.waitUntil(lambda: CARD in windows())
    card = windows()[CARD]
    assert card.accessibleDescription() == "When I make coffee, one breath with it"


def test_no_more_at_this_time_takes_the_time_and_leaves_the_plan(
    companion: Companion, core: Core, clock: StillClock, qtbot: QtBot
) -> None:
    due(companion, clock, qtbot)
    qtbot.waitUntil(lambda: CARD in windows())
    card = windows()[CARD]
    qtbot.waitUntil(lambda: not card._deaf)
    every = card.findChildren(QPushButton)
    next(one for one in every if one.text() == "No more at this time").click()
    qtbot.waitUntil(lambda: core.plans.standing().plans[0].at is None)
    assert core.plan_times.anchors() == ()
    assert core.pauses.are_fewer is False


def test_one_that_was_put_to_sleep_elsewhere_shows_nothing(
    companion: Companion, core: Core, plan: Plan, clock: StillClock, qtbot: QtBot
) -> None:
    """As after a backup from elsewhere: the times were told of what is no more."""
    before = core.plan_times.anchors()
    core.plans.sleep(plan.id, True)
    core.plan_times._anchors = before
    due(companion, clock, qtbot)
    qtbot.waitUntil(lambda: core.plan_times.anchors() == ())
    assert CARD not in windows()
    assert core.pauses._memory.last_invited is None


def test_a_broken_journal_leaves_the_general_line(
    companion: Companion, core: Core, clock: StillClock, qtbot: QtBot, caplog
) -> None:
    Path(core.paths.data / "glimmer.db").write_bytes(b"no journal at all " * 500)
    due(companion, clock, qtbot)
    qtbot.waitUntil(lambda: CARD in windows())
    said = windows()[CARD].accessibleDescription()
    assert said in {line.text for line in core.wording.vocabulary.invitations.values()}
    assert "coffee" not in caplog.text
    caplog.clear()
