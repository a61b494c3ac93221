"""The passphrase as a person meets it: its switch among the settings, and the window behind it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.sealing_hands import Hands
from glimmer_desktop.app.companion import Companion
from glimmer_desktop.core import Core
from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.services.sealing import SealState
from glimmer_desktop.ui.sealing.window import SealingWindow
from sealed_journal import PASSPHRASE, texts

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)


@pytest.fixture
def core(real_core: Core) -> Core:
    real_core.capture.keep(Draft(text="light on the stairs"))
    return real_core


@pytest.fixture
def hands(companion: Companion, core: Core, qtbot: QtBot) -> Hands:
    return Hands(companion, qtbot)


@pytest.mark.bar("B34", part="no way back is said first, the code typed back, in the window")
def test_it_says_what_there_is_to_know_and_turns_on_once_the_code_is_typed_back(
    hands: Hands, core: Core
) -> None:
    hands.begin()
    assert not hands.switch.isChecked()
    said = "\n".join(one.text() for one in hands.window.findChildren(QLabel))
    for part in ("no way back", "It protects", "does not protect", "memory"):
        assert part in said
    hands.press("Go on")
    hands.type("short", "short")
    hands.press("Go on")
    hands.told("characters or more")
    hands.type(PASSPHRASE, "something else")
    hands.press("Go on")
    hands.told("differ")
    hands.type(PASSPHRASE, PASSPHRASE)
    hands.press("Go on")
    hands.until("The recovery code")
    hands.press("I have it")
    hands.type("not this one")
    hands.press("Turn it on")
    hands.told("slip")
    hands.press("See it again")
    assert hands.window.step is not None
    code = hands.window.step.code
    assert core.seal.sealing.state() is SealState.OFF
    hands.press("I have it")
    hands.type(code)
    hands.press("Turn it on")
    hands.until("The passphrase holds")
    assert core.seal.sealing.state() is SealState.OPEN
    assert hands.switch.isChecked()
    said = "\n".join(one.text() for one in hands.page.passphrase.findChildren(QLabel))
    assert "Nothing tells here when the screen is locked" in said
    assert "how long nobody typed" not in said
    assert core.seal.sealing.plain_backups()
    hands.press("Put a sealed one in their place")
    hands.until("A passphrase over the journal")
    assert hands.window.step is not None
    assert "A sealed backup is in their place" in hands.window.step.told
    assert not core.seal.sealing.plain_backups()
    assert list(core.shelf.own.glob("glimmer-*.db"))
    assert texts(core.journal) == ["light on the stairs"]


def test_backups_from_before_that_were_kept_can_be_replaced_later(
    hands: Hands, core: Core, qtbot: QtBot
) -> None:
    row = hands.page.earlier_backups
    hands.turn_on()
    hands.press("Keep them")
    before = core.seal.sealing.plain_backups()
    assert row.isVisibleTo(hands.page)
    hands.press("Replace them…")
    qtbot.waitUntil(lambda: "gone for good" in hands.window.step.told)
    said = hands.window.step.told
    assert all(part in said for part in ("without it", "looked over first", "in no backup then"))
    assert str(before[0]) in said.replace("\N{ZERO WIDTH SPACE}", "")
    hands.press("Keep them")
    assert core.seal.sealing.plain_backups() == before
    hands.press("Replace them…")
    qtbot.waitUntil(lambda: "gone for good" in hands.window.step.told)
    hands.press("Put a sealed one in their place")
    hands.until("A passphrase over the journal")
    assert core.seal.sealing.plain_backups() == []
    hands.press("Close")
    qtbot.waitUntil(lambda: not row.isVisibleTo(hands.page))


def test_without_a_passphrase_nothing_is_said_of_backups_from_before_it(hands: Hands) -> None:
    assert not hands.page.earlier_backups.isVisibleTo(hands.page)


def test_it_is_changed_has_another_code_and_is_turned_off(hands: Hands, core: Core) -> None:
    old = hands.turn_on()
    hands.press("Keep them")
    hands.press("Another passphrase…")
    hands.type("not this one", "a wholly new one", "a wholly new one")
    hands.press("Change it")
    hands.told("did not open")
    hands.type(PASSPHRASE, "a wholly new one", "a wholly new one")
    hands.press("Change it")
    hands.until("A passphrase over the journal")
    hands.press("Close")
    hands.press("Another code…")
    hands.type("a wholly new one")
    hands.press("Go on")
    hands.until("The recovery code")
    assert hands.window.step is not None
    code = hands.window.step.code
    assert code != old
    hands.press("I have it")
    hands.type(code)
    hands.press("Let the new one hold")
    hands.until("A passphrase over the journal")
    hands.press("Close")
    hands.begin()
    hands.type("not this one")
    hands.press("Turn it off")
    hands.told("did not open")
    hands.type(code)
    hands.press("Turn it off")
    hands.until("A passphrase over the journal")
    assert core.seal.sealing.state() is SealState.OFF
    assert not hands.switch.isChecked()


def test_esc_leaves_all_as_it_is_and_keeps_nothing_that_was_typed_or_shown(
    hands: Hands, core: Core, qtbot: QtBot
) -> None:
    hands.begin()
    hands.press("Go on")
    hands.type(PASSPHRASE, PASSPHRASE)
    hands.press("Go on")
    hands.until("The recovery code")
    assert hands.window.step is not None
    code = hands.window.step.code
    qtbot.keyClick(hands.window, Qt.Key.Key_Escape)
    assert not hands.window.isVisible()
    assert core.seal.sealing.state() is SealState.OFF
    texts_left = [one.text() for one in hands.window.findChildren(QLabel)]
    texts_left += [one.text() for one in hands.window.findChildren(QLineEdit)]
    assert code not in "".join(texts_left)
    assert PASSPHRASE not in "".join(texts_left)


def test_stopping_leaves_all_as_it_was(
    hands: Hands, core: Core, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop_at_once(window: SealingWindow, _done: int, _total: int) -> None:
        window.declined.emit()

    monkeypatch.setattr(SealingWindow, "show_progress", stop_at_once)
    hands.type(hands.to_the_code())
    hands.press("Turn it on")
    hands.until("A passphrase over the journal")
    assert hands.window.step is not None
    assert hands.window.step.told == "Stopped. Everything is as it was."
    assert core.seal.sealing.state() is SealState.OFF
    assert texts(core.journal) == ["light on the stairs"]


def test_locking_in_the_middle_takes_the_window_along(
    hands: Hands, companion: Companion, core: Core, qtbot: QtBot
) -> None:
    hands.turn_on()
    companion.lock()
    qtbot.waitUntil(lambda: not QApplication.topLevelWidgets() or core.seal.is_locked)
    qtbot.waitUntil(
        lambda: not any(isinstance(one, SealingWindow) for one in QApplication.allWidgets())
    )


def test_its_window_does_not_keep_the_companion_from_leaving(
    hands: Hands, companion: Companion
) -> None:
    """It hides once what is under way has stopped, and so does not close when it is told to."""
    hands.begin()
    # Not the application's: what that hears of its last window would end the next test's, too.
    loop = QEventLoop()
    at_last = QTimer(companion, singleShot=True, interval=3_000)
    at_last.timeout.connect(lambda: loop.exit(1))
    at_last.start()
    companion.left.connect(loop.quit)
    companion.quit()
    assert loop.exec() == 0
