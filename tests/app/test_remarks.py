"""What the companion says by itself, in the gallery and in passing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.titled import windows
from glimmer_desktop.app.companion import Companion
from glimmer_desktop.core import Core
from glimmer_desktop.services.erasing import NotErased
from glimmer_desktop.ui.gallery.page import GalleryPage

# The offscreen platform of these tests has no tray to look for.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)


def test_a_words_file_with_a_mistake_is_named_at_the_start(
    core: Core, companion: Companion, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    file = core.paths.config / "words.toml"
    file.write_text('[invitations]\nhear = ""\n', encoding="utf-8")
    companion.start(background=False)
    qtbot.waitUntil(lambda: "Glimmer" in windows())
    said = f"{file}, line 2, at “invitations.hear”"
    page = windows()["Glimmer"].findChild(GalleryPage)
    qtbot.waitUntil(lambda: any(said in one.text() for one in page.findChildren(QLabel)))
    qtbot.waitUntil(lambda: "line 2, invitations.hear: empty" in caplog.text)
    caplog.clear()  # what was to be told
    assert core.pauses.line("hear") == "What can you hear right now?"


def test_what_could_not_be_erased_is_told_after_the_end(companion: Companion) -> None:
    def close() -> None:
        said = "\n".join(one.text() for one in windows()["Erase everything"].findChildren(QLabel))
        told.append(said)
        windows()["Erase everything"].close()

    told: list[str] = []
    QTimer.singleShot(0, close)
    companion.remarks.what_stayed([NotErased(Path("/stuck.db"), "Operation not permitted")])
    assert "stuck.db (Operation not permitted)" in told[0]
    QApplication.setQuitOnLastWindowClosed(False)


def test_a_start_that_found_an_erasing_half_done_says_that_it_is_finished(
    companion: Companion, core: Core, qtbot: QtBot
) -> None:
    core.erasing.went_on = True
    companion.start(background=False)
    qtbot.waitUntil(lambda: "Glimmer" in windows())
    page = windows()["Glimmer"].findChildren(GalleryPage)[0]
    qtbot.waitUntil(lambda: any("cut short" in one.text() for one in page.findChildren(QLabel)))


def test_closing_the_main_window_is_explained_once(companion: Companion, qtbot: QtBot) -> None:
    companion.show_main()
    windows()["Glimmer"].close()
    toast = companion.windows.inside.capture.toast
    assert toast.isVisible()
    toast.hide()
    companion.show_main()
    windows()["Glimmer"].close()
    assert not toast.isVisible()
