"""A journal that opens by itself for whoever is logged in: when, and when not."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.test_passphrase import Hands
from glimmer_desktop.app.companion import Companion
from glimmer_desktop.core import Core
from glimmer_desktop.domain.errors import ErrorCode
from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.services.sealing import SealState
from glimmer_desktop.storage.sealing import keys
from glimmer_desktop.ui.widgets.switch import Switch
from keyrings import MemoryKeyring
from sealed_journal import PASSPHRASE, files_with, texts
from slices import go_on, quiet, through

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)


@pytest.fixture
def keyring() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def core(real_core: Core, keyring: MemoryKeyring) -> Core:
    vars(real_core.machine)["keyring"] = keyring
    real_core.capture.keep(Draft(text="light on the stairs"))
    sealing = real_core.seal.sealing
    through(sealing.turn_on(sealing.prepare(PASSPHRASE), quiet, go_on))
    return real_core


def never() -> bool:
    return False


def as_after_a_start(core: Core) -> None:
    """Nothing was locked; the program has only ended."""
    core.journal.close()
    keys.forget(core.paths.data)
    assert core.seal.is_locked


@pytest.mark.bar("B33", part="a key in the keyring opens it at a start, and not once it was locked")
def test_it_opens_at_a_start_but_not_once_it_was_locked(
    companion: Companion, core: Core, keyring: MemoryKeyring, qtbot: QtBot
) -> None:
    through(core.seal.self_opening.turn_on(PASSPHRASE, never))
    [wrapping] = keyring.kept.values()
    assert files_with(core.paths.data, wrapping, wrapping.hex().encode()) == []
    as_after_a_start(core)
    companion.start(background=True)
    qtbot.waitUntil(lambda: core.seal.sealing.state() is SealState.OPEN)
    assert texts(core.journal) == ["light on the stairs"]

    companion.lock()
    qtbot.waitUntil(lambda: core.seal.is_locked)
    asked = keyring.asked
    assert not core.seal.self_opening.may_open
    assert through(core.seal.self_opening.open()) is None
    assert (keyring.asked, core.seal.is_locked) == (asked, True)

    core.seal.sealing.unlock(PASSPHRASE)
    as_after_a_start(core)
    assert core.seal.self_opening.may_open


def test_a_lock_on_the_way_holds(
    companion: Companion, core: Core, keyring: MemoryKeyring, qtbot: QtBot
) -> None:
    through(core.seal.self_opening.turn_on(PASSPHRASE, never))
    as_after_a_start(core)
    opening = core.seal.self_opening.open()
    next(opening)
    core.seal.self_opening.stay_locked()
    assert through(opening) is None
    assert core.seal.is_locked


@pytest.mark.parametrize("trouble", [ErrorCode.KEYRING_SILENT, ErrorCode.KEYRING_LOCKED])
def test_without_an_answer_the_page_asks(
    companion: Companion,
    core: Core,
    keyring: MemoryKeyring,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
    trouble: ErrorCode,
) -> None:
    through(core.seal.self_opening.turn_on(PASSPHRASE, never))
    keyring.trouble = trouble
    as_after_a_start(core)
    with caplog.at_level(logging.INFO, "glimmer.locking"):
        companion.start(background=False)
        qtbot.waitUntil(lambda: trouble.value in caplog.text)
    assert core.seal.is_locked
    shown = [one.objectName() for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert "locked" in shown


def test_another_passphrase_none_and_erasing_take_the_entry_along(
    core: Core, keyring: MemoryKeyring
) -> None:
    opening = core.seal.self_opening
    for ends in (
        opening.turn_off,
        lambda: opening.change(PASSPHRASE, PASSPHRASE),
        lambda: opening.end_sealing(PASSPHRASE, quiet, go_on),
    ):
        through(opening.turn_on(PASSPHRASE, never))
        assert len(keyring.kept) == 1
        assert through(ends()) is None
        assert keyring.kept == {}
        assert not (core.paths.data / "glimmer.keyring").exists()
    sealing = core.seal.sealing
    through(sealing.turn_on(sealing.prepare(PASSPHRASE), quiet, go_on))
    through(opening.turn_on(PASSPHRASE, never))
    core.journal.close()
    assert core.erasing.erasure.finish() == ()
    assert keyring.kept == {}


def test_what_the_keyring_holds_on_to_opens_nothing(core: Core, keyring: MemoryKeyring) -> None:
    opening = core.seal.self_opening
    through(opening.turn_on(PASSPHRASE, never))
    keyring.trouble = ErrorCode.KEYRING_LOCKED
    trouble = through(opening.turn_off())
    assert trouble is not None
    assert trouble.code is ErrorCode.KEYRING_LOCKED
    assert len(keyring.kept) == 1
    keyring.trouble = None
    as_after_a_start(core)
    assert through(opening.open()) is None


def test_its_switch_says_what_it_means_and_turns_it_on_and_off(
    companion: Companion, core: Core, keyring: MemoryKeyring, qtbot: QtBot
) -> None:
    hands = Hands(companion, qtbot)
    switch = hands.page.self_opening.findChild(Switch)
    switch.click()
    hands.until("Open by itself when I am logged in")
    hands.type("something else")
    hands.press("Turn it on")
    hands.told("did not open")
    hands.type(PASSPHRASE)
    hands.press("Turn it on")
    qtbot.waitUntil(lambda: "opens by itself" in hands.window.step.told)
    assert len(keyring.kept) == 1
    hands.press("Close")
    assert switch.isChecked()
    switch.click()
    qtbot.waitUntil(lambda: "asked for from now on" in hands.window.step.told)
    assert keyring.kept == {}
    assert not core.seal.self_opening.is_on
