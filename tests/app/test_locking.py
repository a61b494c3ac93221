"""A journal with a passphrase in the running companion: what shows of it while it is locked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from conftest import StillClock
from fake_presence import FakePresence
from glimmer_desktop.app.companion import Companion
from glimmer_desktop.app.lock_watch import LockWatch
from glimmer_desktop.core import Core
from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.domain.presence import PresenceChange, PresenceReading
from glimmer_desktop.services.sealing import SealState
from glimmer_desktop.ui.capture.note_edit import NoteEdit
from sealed_journal import PASSPHRASE, texts
from slices import go_on, quiet, through

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)

CANARY = "Zwielichtkanarie"
LOCKS = (PresenceChange.LOCKED, PresenceChange.FALLING_ASLEEP, PresenceChange.LOCK_WANTED)


@pytest.fixture
def core(real_core: Core) -> Core:
    """Its journal has a passphrase and one moment, and is open."""
    real_core.capture.keep(Draft(text=f"{CANARY} on the stairs", cues=(f"{CANARY} cue",)))
    sealing = real_core.seal.sealing
    through(sealing.turn_on(sealing.prepare(PASSPHRASE), quiet, go_on))
    return real_core


def all_that_is_said() -> str:
    """By windows, seen or not, by their titles, and by the whole accessibility tree."""
    said = [QGuiApplication.applicationDisplayName()]
    for window in QApplication.topLevelWidgets():
        said.append(window.windowTitle())
        for part in (window, *window.findChildren(QObject)):
            said += _texts_of(part)
            reached = QAccessible.queryAccessibleInterface(part)
            said += _heard(reached) if reached is not None else []
    return "\n".join(said)


def _texts_of(part: QObject) -> list[str]:
    found = []
    for name in ("text", "plainText", "placeholderText", "toolTip", "title", "accessibleName"):
        found.append(str(part.property(name) or ""))
    return found


def _heard(one: QAccessibleInterface) -> list[str]:
    kinds = QAccessible.Text
    return [one.text(kind) for kind in (kinds.Name, kinds.Description, kinds.Value)]


def locked_window(qtbot: QtBot) -> QWidget:
    def shows() -> bool:
        return any(
            one.objectName() == "locked" and one.isVisible()
            for one in QApplication.topLevelWidgets()
        )

    qtbot.waitUntil(shows)
    [window] = [one for one in QApplication.topLevelWidgets() if one.objectName() == "locked"]
    return window


def unlock(window: QWidget, secret: str) -> None:
    field = window.findChild(QLineEdit)
    field.setText(secret)
    field.returnPressed.emit()


def settle(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not [w for w in QApplication.topLevelWidgets() if w.property("going")])
    QApplication.sendPostedEvents()
    QApplication.sendPostedEvents(None, 52)


@pytest.mark.bar("B36", part="every window, seen or not, and the accessibility tree")
@pytest.mark.bar("B37", part="windows are gone and the store is closed")
def test_all_that_shows_the_journal_goes_and_comes_back(
    companion: Companion, core: Core, qtbot: QtBot
) -> None:
    companion.start(background=True)
    companion.show_gallery()
    companion.show_capture(f"{CANARY} half a thought")
    qtbot.waitUntil(lambda: CANARY in all_that_is_said())

    companion.lock()
    assert core.seal.sealing.state() is SealState.LOCKED
    window = locked_window(qtbot)
    settle(qtbot)
    assert CANARY not in all_that_is_said()

    unlock(window, "something else")
    qtbot.waitUntil(lambda: "did not open" in window.told())
    assert window.findChild(QLineEdit).text() == "something else"
    companion.show_gallery()
    companion.show_map()
    assert CANARY not in all_that_is_said()

    unlock(window, PASSPHRASE)
    assert core.seal.sealing.state() is SealState.OPEN
    qtbot.waitUntil(companion.windows.inside.capture.window.isVisible)
    box = companion.windows.inside.capture.window.findChild(NoteEdit)
    qtbot.waitUntil(lambda: box.toPlainText() == f"{CANARY} half a thought")
    assert companion.windows.inside.main.window.isVisible()
    assert not window.isVisible()


def test_what_is_noted_while_it_is_locked_is_a_moment_once_it_is_open(
    companion: Companion, core: Core, qtbot: QtBot
) -> None:
    companion.start(background=True)
    companion.lock()
    companion.show_capture("rain on the roof")
    companion.windows.inside.capture.keep()
    qtbot.waitUntil(companion.windows.inside.capture.toast.isVisible)
    assert "sealed box" in companion.windows.inside.capture.toast.accessibleName()
    companion.show_capture("and a thought begun")
    companion.show_main()
    unlock(locked_window(qtbot), PASSPHRASE)
    qtbot.waitUntil(lambda: not core.seal.is_locked and companion.windows.has("main"))
    assert "rain on the roof" in texts(core.journal)
    box = companion.windows.inside.capture.window.findChild(NoteEdit)
    qtbot.waitUntil(lambda: box.toPlainText() == "and a thought begun")


def test_what_was_typed_before_and_while_it_was_locked_stands_together(
    companion: Companion, core: Core, qtbot: QtBot
) -> None:
    companion.start(background=True)
    companion.show_capture("before")
    companion.lock()
    companion.show_capture("meanwhile")
    companion.windows.inside.capture.put_away_now()
    unlock(locked_window(qtbot), PASSPHRASE)
    qtbot.waitUntil(lambda: companion.windows.is_open("capture"))
    box = companion.windows.inside.capture.window.findChild(NoteEdit)

    def stand_together() -> None:
        assert box.toPlainText().split("\n") == ["before", "meanwhile"]

    qtbot.waitUntil(stand_together)


def test_what_is_typed_when_a_locked_companion_leaves_is_there_once_it_is_unlocked(
    companion: Companion, core: Core, qtbot: QtBot
) -> None:
    companion.start(background=True)
    companion.lock()
    companion.show_capture("half a thought")
    qtbot.waitUntil(companion.windows.inside.capture.window.isVisible)
    companion.close()
    core.seal.sealing.unlock(PASSPHRASE)
    held = core.capture.held_draft()
    assert held is not None
    assert held.text == "half a thought"


@pytest.mark.parametrize("change", LOCKS)
def test_what_the_machine_tells_locks_it(
    change: PresenceChange, companion: Companion, core: Core, presence: FakePresence, qtbot: QtBot
) -> None:
    companion.start(background=True)
    qtbot.waitUntil(lambda: "_locking" in vars(companion))
    presence.tell(change)
    assert core.seal.sealing.state() is SealState.LOCKED


@pytest.mark.bar("B35", part="a hundred signals of each kind")
@pytest.mark.parametrize("change", LOCKS)
def test_each_of_a_hundred_signals_asks_for_it(
    change: PresenceChange, real_core: Core, qapp: QApplication
) -> None:
    watch = LockWatch(real_core, qapp)
    wanted: list[None] = []
    watch.lock_wanted.connect(lambda: wanted.append(None))
    for _ in range(100):
        watch.told(change)
        watch.told(PresenceChange.UNLOCKED)
    assert len(wanted) == 100
    watch.deleteLater()


@pytest.mark.bar("B35", part="nobody here, by the wall clock")
def test_it_locks_when_nobody_was_here_and_not_when_that_is_switched_off(
    companion: Companion, core: Core, presence: FakePresence, clock: StillClock, qtbot: QtBot
) -> None:
    companion.start(background=True)
    qtbot.waitUntil(lambda: "_locking" in vars(companion))
    watch = companion._locking.watch
    core.preferences.change({"lock_after": 0})
    clock.move(hours=1)
    watch.look()
    presence.answer()
    assert core.seal.sealing.state() is SealState.OPEN
    core.preferences.change({"lock_after": 5})
    watch._absence.begin()
    clock.move(minutes=1)
    presence.reading = PresenceReading(idle=60)
    watch.look()
    presence.answer()
    assert core.seal.sealing.state() is SealState.OPEN
    clock.move(minutes=4)
    presence.reading = PresenceReading(idle=300)
    watch.look()
    presence.answer()
    assert core.seal.sealing.state() is SealState.LOCKED


def test_the_tray_offers_to_lock_while_it_is_open(
    companion: Companion, core: Core, qtbot: QtBot
) -> None:
    companion.start(background=True)
    qtbot.waitUntil(lambda: "_locking" in vars(companion))
    [entry] = [one for one in companion._tray.menu.actions() if one.text() == "Lock"]
    qtbot.waitUntil(entry.isVisible)
    entry.trigger()
    assert core.seal.sealing.state() is SealState.LOCKED
    qtbot.waitUntil(lambda: not entry.isVisible())


def test_a_command_that_locks_takes_the_windows_away_too(
    companion: Companion, core: Core, qtbot: QtBot
) -> None:
    companion.start(background=True)
    companion.show_gallery()
    qtbot.waitUntil(lambda: CANARY in all_that_is_said())
    core.seal.sealing.lock()
    locked_window(qtbot)
    settle(qtbot)
    assert CANARY not in all_that_is_said()


@pytest.mark.bar("B36", part="Ground me goes on")
def test_ground_me_goes_on_without_own_moments(
    companion: Companion, core: Core, qtbot: QtBot
) -> None:
    draft = Draft(text=f"{CANARY} kept close", close=True)
    core.capture.keep(draft)
    companion.start(background=True)
    companion.ground()
    qtbot.waitUntil(lambda: CANARY in all_that_is_said())
    companion.lock()
    assert companion.windows.ground.window.isVisible()
    settle(qtbot)
    assert CANARY not in all_that_is_said()
    companion.windows.ground.window.another_wanted.emit()
    assert CANARY not in all_that_is_said()


def test_a_companion_that_starts_locked_asks_and_shows_nothing(
    companion: Companion, core: Core, qtbot: QtBot
) -> None:
    core.seal.sealing.lock()
    companion.start(background=False)
    companion.show_settings()
    window = locked_window(qtbot)
    assert [one.windowTitle() for one in QApplication.topLevelWidgets() if one.isVisible()] == [
        "Glimmer"
    ]
    unlock(window, PASSPHRASE)
    qtbot.waitUntil(
        lambda: companion.windows.has("main") and companion.windows.inside.main.window.isVisible()
    )
    assert companion.windows.inside.main.page == "settings", "what was asked for last"


def test_what_is_asked_for_while_it_is_locked_comes_once_it_is_open(
    companion: Companion, core: Core, qtbot: QtBot
) -> None:
    companion.start(background=True)
    companion.show_gallery()
    companion.lock()
    window = locked_window(qtbot)
    companion.show_map()
    unlock(window, PASSPHRASE)
    qtbot.waitUntil(lambda: companion.windows.has("main"))
    assert companion.windows.inside.main.page == "map"
    qtbot.waitUntil(lambda: all(one.isEnabled() for one in window.findChildren(QPushButton)))

    companion.lock()
    companion.show_settings()
    locked_window(qtbot).hide()  # put away by the person: what was asked for is, too
    companion.show_lock()
    unlock(locked_window(qtbot), PASSPHRASE)
    qtbot.waitUntil(lambda: companion.windows.has("main"))
    assert companion.windows.inside.main.page == "map"
