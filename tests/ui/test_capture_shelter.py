"""While the store is busy, what is typed goes into a file; and it never comes twice."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from capturing import Capturing, WaitingExecutor
from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.storage.draft_file import DraftFile
from glimmer_desktop.ui.capture import draft_holder

Key = Qt.Key


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A second and more becomes a few milliseconds."""
    monkeypatch.setattr(draft_holder, "HOLD_AFTER_MS", 30)
    monkeypatch.setattr(draft_holder, "SHELTER_AFTER_MS", 45)


@pytest.fixture
def noting(
    qtbot: QtBot, clock: Clock, store: WaitingExecutor, inline: Executor, tmp_path: Path
) -> Iterator[Capturing]:
    noting = Capturing(clock, store, inline, DraftFile(tmp_path, 1))
    yield noting
    noting.put_down()


@pytest.fixture
def next_run(tmp_path: Path) -> DraftFile:
    """What a run after a kill would find."""
    return DraftFile(tmp_path, 2)


def texts(shelter: DraftFile) -> list[str]:
    return [draft.text for draft in shelter.left()]


def test_typed_before_the_store_ever_answered(
    noting: Capturing, store: WaitingExecutor, next_run: DraftFile, qtbot: QtBot
) -> None:
    noting.open()
    noting.type("light")
    qtbot.waitUntil(lambda: texts(next_run) == ["light"])
    noting.type(" on the stairs")
    qtbot.waitUntil(lambda: texts(next_run) == ["light on the stairs"])
    store.stay_open()
    qtbot.waitUntil(lambda: noting.held == Draft(text="light on the stairs"))
    qtbot.waitUntil(lambda: texts(next_run) == [])
    assert noting.form.draft().text == "light on the stairs"


def test_typed_while_a_hold_waits(
    noting: Capturing, store: WaitingExecutor, next_run: DraftFile, qtbot: QtBot
) -> None:
    noting.open()
    store.work()
    noting.settle()
    noting.type("light")
    qtbot.waitUntil(lambda: store.waiting > 0)
    noting.type(" on")
    qtbot.waitUntil(lambda: texts(next_run) == ["light on"])
    store.work()  # the hold of less than that
    noting.settle()
    assert noting.held == Draft(text="light")
    assert texts(next_run) == ["light on"]
    store.stay_open()
    qtbot.waitUntil(lambda: noting.held == Draft(text="light on"))
    qtbot.waitUntil(lambda: texts(next_run) == [])


def test_enter_while_the_store_is_busy(
    noting: Capturing, store: WaitingExecutor, next_run: DraftFile, qtbot: QtBot
) -> None:
    noting.open()
    store.work()
    noting.settle()
    noting.type("light")
    noting.press(Key.Key_Return)
    qtbot.waitUntil(lambda: texts(next_run) == ["light"])
    store.stay_open()
    qtbot.waitUntil(lambda: len(noting.kept) == 1)
    assert texts(next_run) == []
    qtbot.wait(120)
    assert texts(next_run) == []
    assert noting.held is None


def test_a_store_that_answers_needs_no_file(
    noting: Capturing,
    store: WaitingExecutor,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(draft_holder, "SHELTER_AFTER_MS", 300)
    store.stay_open()
    noting.open()
    for letter in "light on the stairs":
        noting.type(letter)
        qtbot.wait(40)
        assert list(tmp_path.glob("unkept-*")) == []
    noting.press(Key.Key_Return)
    qtbot.waitUntil(lambda: len(noting.kept) == 1)
    qtbot.wait(100)
    assert list(tmp_path.glob("unkept-*")) == []


def test_leaving_while_the_store_is_busy(
    noting: Capturing, store: WaitingExecutor, next_run: DraftFile, qtbot: QtBot
) -> None:
    noting.open()
    noting.type("light")
    qtbot.waitUntil(lambda: texts(next_run) == ["light"])
    noting.presenter.leave()
    store.work()
    assert noting.held == Draft(text="light")
    assert texts(next_run) == []


def test_an_answer_that_comes_after_leaving_begins_nothing(
    noting: Capturing, store: WaitingExecutor, qtbot: QtBot
) -> None:
    """It would write into the journal of the next run."""
    noting.open()
    noting.type("light")
    noting.presenter.leave()
    store.stay_open()
    noting.settle()
    noting.journal.drafts.drop("capture")
    qtbot.wait(100)
    assert noting.held is None


def test_what_an_earlier_run_left_is_taken_up_once(
    noting: Capturing, store: WaitingExecutor, tmp_path: Path, qtbot: QtBot
) -> None:
    before = DraftFile(tmp_path, 7)
    noting.journal.drafts.hold("capture", Draft(text="light on"))
    before.keep(Draft(text="light on the stairs", cues=("warm",)), before.ticket())
    noting.open()
    noting.type("rain")
    store.work()
    noting.settle()
    assert noting.form.draft().text == "light on the stairs\nrain"
    assert noting.form.draft().cues == ("warm",)
    assert list(tmp_path.glob("unkept-*7.json")) == []
    assert noting.held == Draft(text="light on the stairs", cues=("warm",))


def test_nothing_of_another_slot_is_held_so_far(
    qtbot: QtBot, clock: Clock, inline: Executor, tmp_path: Path
) -> None:
    noting = Capturing(clock, inline, inline)
    said = Draft(text="light")
    holder = draft_holder.DraftHolder(
        noting.presenter._capture, noting.presenter._tasks, lambda: said, noting.presenter
    )
    holder.go_on(said, "one")
    assert holder.has_all
    holder.wait_for("another")
    assert not holder.has_all
    holder.leave()
    noting.put_down()
