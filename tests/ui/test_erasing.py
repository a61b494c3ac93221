"""The window that asks whether everything is to go: it tells first, and one press is enough."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from conftest import InlineExecutor
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.erasing import NotErased, WhatGoes
from glimmer_desktop.ui.erasing.presenter import ErasingPresenter
from glimmer_desktop.ui.erasing.window import ErasingWindow
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.theme.theme import load_theme
from glimmer_desktop.ui.widgets import talk_window as window_room
from glimmer_desktop.ui.widgets.following_scroll import FollowingScroll

RESOURCES = Path(__file__).parents[2] / "resources"
GOES = WhatGoes((Path("/home/me/.local/share/glimmer"),), 1_234, 5_600_000)


@dataclass
class ToldErasure:
    """`Erasure`: says what it is told to say."""

    goes: WhatGoes = GOES
    trouble: Known | None = None
    begun: int = 0

    def look(self) -> WhatGoes:
        return self.goes

    def begin(self) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.begun += 1

    def finish(self) -> tuple[NotErased, ...]:
        raise AssertionError("that is the companion's last deed")


class Place:
    def __init__(self, qtbot: Any, erasure: ToldErasure) -> None:
        self.erasure = erasure
        self.window = ErasingWindow(load_theme(RESOURCES, "light"))
        self.window.setLocale(QLocale("en_GB"))
        qtbot.addWidget(self.window)
        tasks = Tasks(InlineExecutor(), InlineExecutor(), self.window)
        presenter = ErasingPresenter(self.window, erasure, tasks)
        self.begun = 0
        presenter.begun.connect(self._begun)
        presenter.open()
        qtbot.waitActive(self.window)
        qtbot.waitUntil(lambda: "Looking" not in self.told())

    def _begun(self) -> None:
        self.begun += 1

    def told(self) -> str:
        labels = [one for one in self.window.findChildren(QLabel) if one.isVisible()]
        return "\n".join(one.text() for one in labels).replace("\u200b", "").replace("\u200e", "")

    def button(self, words: str) -> QPushButton:
        buttons = self.window.findChildren(QPushButton)
        return next(one for one in buttons if one.text() == words)


@pytest.fixture
def place(qtbot: Any) -> Place:
    return Place(qtbot, ToldErasure())


def test_it_tells_what_goes_and_what_stays(place: Place) -> None:
    told = place.told()
    for said in ("1,234 files", "/home/me/.local/share/glimmer", "exported", "no way back"):
        assert said in told
    assert "not from Glimmer" not in told


def test_enter_leaves_all_as_it_is(place: Place, qtbot: Any) -> None:
    assert place.button("Leave all as it is").hasFocus()
    QTest.keyClick(place.window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not place.window.isVisible())
    assert (place.erasure.begun, place.begun) == (0, 0)


def test_escape_leaves_all_as_it_is(place: Place) -> None:
    QTest.keyClick(place.window, Qt.Key.Key_Escape)
    assert not place.window.isVisible()
    assert place.erasure.begun == 0


def test_one_press_and_it_is_begun(place: Place, qtbot: Any) -> None:
    QTest.keyClick(place.button("Erase everything"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: place.begun == 1)
    assert place.erasure.begun == 1
    assert "being erased" in place.told()
    assert not place.button("Erase everything").isVisible()


def test_what_is_not_ours_and_what_a_link_leads_to_are_named(qtbot: Any) -> None:
    others = tuple(Path(f"/home/me/.local/share/glimmer/{n}.odt") for n in range(20))
    goes = replace(
        GOES,
        others=others,
        leads_elsewhere=(Path("/home/me/dotfiles/words.toml"),),
        backups_elsewhere=(Path("/media/stick"),),
    )
    told = Place(qtbot, ToldErasure(goes)).told()
    assert "/home/me/.local/share/glimmer/7.odt\nand 12 more\n" in told
    assert "leads to /home/me/dotfiles/words.toml, which stays" in told
    assert "The backups in /media/stick stay." in told


def test_what_a_small_screen_has_no_room_for_is_scrolled_to_by_keys(
    qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = SimpleNamespace(availableGeometry=lambda: QRect(0, 0, 700, 420))
    monkeypatch.setattr(window_room, "screen_of", lambda _: small)
    many = tuple(Path(f"/home/me/.local/share/glimmer/{n}.odt") for n in range(20))
    place = Place(qtbot, ToldErasure(replace(GOES, others=many)))
    assert place.window.height() <= 420
    for words in ("Leave all as it is", "Erase everything"):
        button = place.button(words)
        assert place.window.rect().contains(button.geometry()), words
    [scroll] = place.window.findChildren(FollowingScroll)
    QTest.keyClick(place.button("Leave all as it is"), Qt.Key.Key_Tab)
    QTest.keyClick(place.button("Erase everything"), Qt.Key.Key_Tab)
    qtbot.waitUntil(scroll.hasFocus)
    QTest.keyClick(scroll, Qt.Key.Key_PageDown)
    assert scroll.verticalScrollBar().value() > 0


def test_where_it_cannot_be_begun_nothing_goes_and_it_says_why(qtbot: Any) -> None:
    trouble = Known(ErrorCode.STORE_READ_ONLY, path="/home/me/.local/share/glimmer")
    place = Place(qtbot, ToldErasure(trouble=trouble))
    place.button("Erase everything").click()
    qtbot.waitUntil(lambda: "being erased" not in place.told())
    assert "read" in place.told()
    assert place.begun == 0


def test_what_could_not_be_removed_is_told_with_nothing_to_answer(place: Place) -> None:
    left = [NotErased(Path(f"/home/me/{n}.db"), "Operation not permitted") for n in range(9)]
    place.window.show_left(left)
    assert "\nAll but this is erased." in place.told()
    assert "/home/me/0.db (Operation not permitted)" in place.told()
    assert place.told().endswith("and 1 more")
    assert not place.button("Erase everything").isVisible()
    assert place.button("Close").hasFocus()
