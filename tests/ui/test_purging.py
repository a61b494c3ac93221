"""Taking what was let go out of the backups: told before, done slice by slice, and told after."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from conftest import InlineExecutor
from gallery_parts import THEME
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.backups import BackedUp, Purgeable, Purged, Second
from glimmer_desktop.services.keeping import Progress, Slices, Stop
from glimmer_desktop.ui.settings.purge_presenter import PurgePresenter, consequences, done_line
from glimmer_desktop.ui.settings.purge_row import PurgeRow
from glimmer_desktop.ui.settings.room import Room
from glimmer_desktop.ui.tasks import Tasks

FIRST = datetime(2026, 11, 1, 10, 0)  # noqa: DTZ001 - local, as the names of backups are
LAST = datetime(2026, 11, 22, 15, 42)  # noqa: DTZ001 - as above
FOUND = Purgeable(backups=12, first=FIRST, last=LAST, set_aside=0)
FRESH = BackedUp(Path("/b"), 3, 1, 0)
ENGLISH = QLocale("en_GB")


class Purge:
    """Purges nothing, in three slices."""

    def __init__(self) -> None:
        self.slices = 0
        self.closed = False
        self.trouble: Known | None = None

    def look(self) -> Purgeable:
        return FOUND

    def purge(self, progress: Progress, _stop: Stop) -> Slices[Purged]:
        try:
            for _ in range(3):
                self.slices += 1
                progress(self.slices, 1_200, "Photos")
                yield
            if self.trouble is not None:
                raise self.trouble
            return Purged(FRESH, 12, 4)
        except GeneratorExit:
            self.closed = True
            raise


class Desk(QObject):
    def __init__(self, inline: InlineExecutor, qtbot: QtBot) -> None:
        super().__init__()
        self.row = PurgeRow()
        qtbot.addWidget(self.row)
        self.purge = Purge()
        self.done = 0
        tasks = Tasks(inline, inline, self)
        self.presenter = PurgePresenter(self.row, lambda: self.purge, tasks, self._ended)
        self.row.show()

    def _ended(self) -> None:
        self.done += 1

    def button(self, words: str) -> QPushButton:
        [found] = [one for one in self.row.findChildren(QPushButton) if one.text() == words]
        return found

    def ask(self, qtbot: QtBot) -> None:
        qtbot.mouseClick(self.button("Take it out of the backups…"), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: self.button("Take it out for good").isVisible())


@pytest.fixture
def desk(inline: InlineExecutor, qtbot: QtBot) -> Desk:
    return Desk(inline, qtbot)


def test_it_is_told_before_and_the_keyboard_is_on_what_changes_nothing(
    desk: Desk, qtbot: QtBot
) -> None:
    assert not desk.button("Take it out for good").isVisible()
    desk.ask(qtbot)
    assert desk.row.note() == consequences(FOUND, desk.row.locale())
    assert desk.row.window().focusWidget() is desk.button("Leave it as it is")
    qtbot.keyClick(desk.button("Leave it as it is"), Qt.Key.Key_Return)
    assert (desk.row.note(), desk.purge.slices) == ("", 0)
    assert desk.button("Take it out of the backups…").isVisible()


def test_the_answer_with_the_keyboard_is_in_sight_in_a_low_window(desk: Desk, qtbot: QtBot) -> None:
    room = Room()
    qtbot.addWidget(room)
    room.add_row(desk.row)
    desk.row.wear(THEME)
    room.resize(420, 160)
    room.show()
    qtbot.waitExposed(room)
    room.activateWindow()
    qtbot.waitUntil(room.isActiveWindow)
    desk.ask(qtbot)
    no = desk.button("Leave it as it is")
    qtbot.waitUntil(lambda: no.visibleRegion().boundingRect().size() == no.size(), timeout=2_000)


def test_it_is_done_to_its_end_and_told(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.ask(qtbot)
    said: list[str] = []
    say = desk.row.say
    monkeypatch.setattr(desk.row, "say", lambda words: (said.append(words), say(words)))
    desk.button("Take it out for good").click()
    again = desk.button("Take it out of the backups…")
    again.click()
    assert not desk.button("Take it out for good").isVisible(), "it is not asked for twice"
    qtbot.waitUntil(lambda: desk.done == 1)
    assert desk.row.window().focusWidget() is again, "the keyboard stays where it was"
    assert desk.purge.slices == 3
    assert f"2 of {desk.row.locale().toString(1_200)}" in said[2]
    assert "12" in desk.row.note()


def test_trouble_is_told_and_it_can_be_asked_for_again(desk: Desk, qtbot: QtBot) -> None:
    desk.purge.trouble = Known(ErrorCode.BACKUPS_NEEDED, path="/j")
    desk.ask(qtbot)
    desk.button("Take it out for good").click()
    qtbot.waitUntil(lambda: "Nothing was removed" in desk.row.note())
    assert desk.button("Take it out of the backups…").isEnabled()
    assert desk.done == 0


def test_leaving_in_the_middle_closes_it(desk: Desk, qtbot: QtBot) -> None:
    desk.ask(qtbot)
    desk.button("Take it out for good").click()
    desk.presenter.leave()
    qtbot.waitUntil(lambda: desk.purge.closed)
    assert desk.done == 0


def test_all_it_means_is_said() -> None:
    stick = Second(Path("/stick"), LAST)
    said = consequences(FOUND, ENGLISH)
    for part in ("made first", "12, from 1 Nov 2026 to 22 Nov 2026", "can be brought back", "bin"):
        assert part in said
    assert "In the second folder" not in said
    assert "put aside" not in said
    more = consequences(replace(FOUND, set_aside=2, second=stick, in_second=5), ENGLISH)
    assert "put aside beside them: 2" in more
    assert "older files that go: 5" in more
    away = consequences(replace(FOUND, second=replace(stick, away=True)), ENGLISH)
    assert "not there just now" in away
    nothing = consequences(Purgeable(0, None, None, 0), ENGLISH)
    assert "older ones go" not in nothing
    one = consequences(Purgeable(1, LAST, LAST, 0), ENGLISH)
    assert "1, of 22 Nov 2026, with" in one


def test_what_is_still_to_go_is_said() -> None:
    held = Second(Path("/stick"), LAST, away=True, holds_let_go=True)
    assert "still holds it" in done_line(Purged(FRESH, 3, 0, held), ENGLISH)
    there = Second(Path("/stick"), LAST, let_go=3)
    assert "In the second folder: 3." in done_line(Purged(FRESH, 3, 0, there), ENGLISH)
