"""Words and pictures that leave for other programs, and what does not."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from concurrent.futures import Executor
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gallery_parts import BRITISH, VOCABULARY, settle
from glimmer_desktop.services.lending import Lending
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.system.lent_files import PrivateLentFiles
from glimmer_desktop.ui.gallery import taking_out
from glimmer_desktop.ui.gallery.copied import as_text
from glimmer_desktop.ui.gallery.taking_out import TakingOut
from opened_moment import Opened, press, show, six_moments

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(qtbot: QtBot, inline: Executor, clock: Clock, tmp_path: Path) -> Iterator[Opened]:
    with six_moments(qtbot, inline, clock) as opened:
        wall = opened.wall
        TakingOut(
            opened.window,
            opened.presenter,
            wall.gallery,
            wall.tasks,
            lending=Lending(wall.journal, PrivateLentFiles(tmp_path / "lent")),
            prompts=VOCABULARY.asked,
        )
        QGuiApplication.clipboard().setText("before")
        yield opened


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_all_that_was_noted_is_copied_as_plain_text(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 1, qtbot)
    press(opened, Qt.Key.Key_C, qtbot, CONTROL)
    copied = clipboard()
    assert copied.startswith("<i>Steam</i> on my glasses\n\nAnd also: the train was late\n\n")
    assert "on guard, settled\nWhat kind: trigger\nIn my body: tight chest\n" in copied
    assert copied.endswith("\n\nSunday, 22 November 2026, 13:42")
    assert QGuiApplication.clipboard().mimeData().formats() == ["text/plain"]
    assert "Its words are copied." in opened.words()


def test_of_little_that_was_said_little_is_copied(opened: Opened) -> None:
    moment = opened.wall.kept(2)
    assert as_text(moment, VOCABULARY.asked, BRITISH).split("\n\n")[0] == "note 2"
    assert len(as_text(moment, VOCABULARY.asked, BRITISH).split("\n\n")) == 2


def test_what_is_selected_goes_first(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 2, qtbot)
    label = next(one for one in opened.window.findChildren(QLabel) if one.text() == "note 2")
    label.setFocus()
    label.setSelection(0, 4)
    press(opened, Qt.Key.Key_C, qtbot, CONTROL)
    assert clipboard() == "note"


def test_a_private_one_is_asked_about(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 3, qtbot)
    press(opened, Qt.Key.Key_C, qtbot, CONTROL)
    assert clipboard() == "before"
    opened.button("No, thank you").click()
    assert clipboard() == "before"
    press(opened, Qt.Key.Key_C, qtbot, CONTROL)
    opened.button("Yes, copy them").click()
    assert clipboard().startswith("note 3")
    hint = QGuiApplication.clipboard().mimeData().data("x-kde-passwordManagerHint")
    assert bytes(hint.data()) == b"secret", "no history keeps it"


def test_another_moment_is_not_copied_by_the_answer(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 3, qtbot)
    press(opened, Qt.Key.Key_C, qtbot, CONTROL)
    press(opened, Qt.Key.Key_Right, qtbot)
    assert "Yes, copy them" not in opened.buttons()


def test_a_picture_that_fills_the_window_is_copied(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 1, qtbot)
    press(opened, Qt.Key.Key_Space, qtbot)
    press(opened, Qt.Key.Key_Right, qtbot)
    press(opened, Qt.Key.Key_C, qtbot, CONTROL)
    settle(qtbot)
    copied = QGuiApplication.clipboard().image()
    kept = QImage.fromData(opened.wall.gallery.picture(opened.wall.kept(1).photos[1].sha256))
    assert copied.size() == kept.size()
    assert copied.pixelColor(5, 5) == kept.pixelColor(5, 5)


def test_a_picture_is_dragged_out_as_its_kept_bytes(
    opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    dragged: list[Path] = []
    monkeypatch.setattr(taking_out, "drag_files", lambda _, files: dragged.extend(files))
    held = Qt.MouseButton.LeftButton
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: held)
    show(opened, 1, qtbot)
    opened.window.reading.picture_dragged.emit(1)
    settle(qtbot)
    (file,) = dragged
    moment = opened.wall.kept(1)
    assert file.read_bytes() == opened.wall.gallery.picture(moment.photos[1].sha256)
    assert file.name == "2026-11-22-2.png"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    held = Qt.MouseButton.NoButton
    opened.window.reading.picture_dragged.emit(0)
    settle(qtbot)
    assert len(dragged) == 1, "the button was let go before the file was there"


def test_lent_files_are_taken_back(tmp_path: Path) -> None:
    folder = tmp_path / "lent"
    (folder / "7").mkdir(parents=True)
    (folder / "7" / "left by a crash.jpg").write_bytes(b"x")
    files = PrivateLentFiles(folder)
    one, other = files.lend("a.jpg", b"1"), files.lend("a.jpg", b"2")
    assert (one.read_bytes(), other.read_bytes()) == (b"1", b"2")
    assert sorted(one.name for one in folder.iterdir()) == ["1", "2"]
    files.take_back()
    assert not folder.exists()
    files.take_back()


def test_the_file_s_name_says_its_day_alone(opened: Opened, tmp_path: Path) -> None:
    lending = Lending(opened.wall.journal, PrivateLentFiles(tmp_path / "lent"))
    moment = replace(opened.wall.kept(1), photos=opened.wall.kept(1).photos[:1])
    assert lending.picture(moment, 0).name == "2026-11-22.png"
