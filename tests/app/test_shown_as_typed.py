"""What was typed is shown as typed (B27): no window takes it for markup, and nothing is loaded."""

from __future__ import annotations

import ctypes
import os
import re
import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import cycle
from pathlib import Path

import pytest
from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from bars import Figure
from glimmer_desktop.app import rounds
from glimmer_desktop.app.companion import Companion
from glimmer_desktop.core import Core
from glimmer_desktop.domain.moment import Draft, Face, Moment
from glimmer_desktop.domain.own_map import Part
from glimmer_desktop.domain.plans import PlanSaid
from glimmer_desktop.ui.gallery.moment_window import MomentWindow
from glimmer_desktop.ui.main_window import MainWindow
from hostile_texts import MARKUP
from memory_journal import PlainPhotoReader, png

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)

SRC = Path(rounds.__file__).parents[1]
RICH = ("QTextBrowser", "QTextDocumentFragment", "QErrorMessage", "QWhatsThis", "QMessageBox")
RICH_CALLS = ("setHtml", "insertHtml", "appendHtml", "setMarkdown", "fromHtml", "setOpenLinks")
RICH_FORMATS = ("RichText", "AutoText", "MarkdownText")
PLAIN = Qt.TextFormat.PlainText
_IN_OPEN, _IN_ACCESS = 0x20, 0x1


@pytest.fixture
def bait(tmp_path: Path) -> Path:
    """A picture that nobody has a reason to open."""
    path = tmp_path / "bait.png"
    path.write_bytes(png(40, 30, (200, 100, 50)))
    return path


@contextmanager
def nobody_opens(path: Path) -> Iterator[None]:
    """The kernel tells of every look at a file."""
    libc = ctypes.CDLL(None, use_errno=True)
    watch = libc.inotify_init1(os.O_NONBLOCK)
    assert libc.inotify_add_watch(watch, os.fsencode(path), _IN_OPEN | _IN_ACCESS) > 0
    try:
        yield
        with pytest.raises(BlockingIOError):
            os.read(watch, 4096)
        path.read_bytes()
        assert os.read(watch, struct.calcsize("iIII")), "it would not have been seen"
    finally:
        os.close(watch)


def payloads(bait: Path) -> list[str]:
    """Fifty, of which every second would load the bait."""
    bid = bait.as_uri()
    loads = (
        f'<img src="{bid}">',
        f'<b>tea</b><img src="{bait}">',
        f'<html><body background="{bid}">tea</body></html>',
        f'<table background="{bid}"><tr><td>tea</table>',
        f'<p style="background-image: url({bid})">tea</p>',
        f'<link rel="stylesheet" href="{bid}"><i>tea</i>',
        f"![tea]({bid})",
    )
    return [f"{load} {text}" for load, text in zip(cycle(loads), MARKUP[:50], strict=False)]


def fill(core: Core, texts: list[str]) -> list[Moment]:
    """Each text in each place that takes one."""
    picture = PlainPhotoReader().from_bytes(png(60, 40, (200, 160, 90)), "a.png")
    photo = core.capture.hold_photo(picture)
    moments = []
    for text in texts:
        word = text[:60]
        moments.append(
            core.capture.keep(
                Draft(
                    text=text,
                    and_also=text,
                    did_next=text,
                    appreciation=text,
                    faces=(Face.SETTLED,),
                    cues=(word,),
                    values=(word,),
                    care=None,
                    close=True,
                    photos=(replace(photo, caption=text, alt=text),),
                )
            )
        )
    for part in Part:
        core.my_map.write(Face.SETTLED, part, texts[0])
    for text in texts[:5]:
        core.plans.add(PlanSaid(when=text[:200], then=text[:200]))
    return moments


@pytest.mark.bar("B27", part="every window")
def test_no_window_takes_it_for_markup(
    companion: Companion, core: Core, bait: Path, qtbot: QtBot, figure: Figure
) -> None:
    texts = payloads(bait)
    moments = fill(core, texts)
    looked_at: set[str] = set()

    def look() -> None:
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                assert_plain(window)
                if window.windowTitle() not in looked_at or isinstance(window, MainWindow):
                    window.grab()
                looked_at.add(window.windowTitle())

    with nobody_opens(bait):
        companion.start(background=True)
        walk = rounds.Rounds(core, lambda _: None)
        walk._companion = companion
        for show in shows(companion, walk, moments[0], texts[0]):
            show()
            qtbot.wait(30)
            look()
        opened = walk._shown(MomentWindow)
        for moment in moments:
            opened.show_moment(moment, covered=False)
            opened.grab()
            assert_plain(opened)
    assert len(looked_at) >= 12, looked_at
    figure(f"{len(texts)} texts in {len(looked_at)} windows, shown as typed, 0 loads")


def shows(
    companion: Companion, walk: rounds.Rounds, moment: Moment, text: str
) -> list[Callable[[], None]]:
    """As `glimmer --smoke` shows every window."""
    return [
        lambda: companion.show_capture(text),
        companion.show_gallery,
        companion.show_map,
        companion.show_leaf,
        companion.show_settings,
        lambda: walk._shown(MainWindow).moment_asked.emit(moment),
        companion.invite,
        companion.pause,
        companion.ground,
        companion.evening,
        companion.drift,
        companion.show_welcome,
        walk._ask_for_pictures,
        walk._ask_for_a_diary,
        walk._ask_to_erase,
        walk._ask_to_take_along,
        walk._ask_for_a_page,
    ]


def assert_plain(window: QWidget) -> None:
    every = [window, *window.findChildren(QWidget)]
    told = [(one, text) for one in every for text in (one.toolTip(), one.whatsThis())]
    assert [one for one in told if QtGui.Qt.mightBeRichText(one[1])] == []
    labels = [one for one in every if isinstance(one, QLabel) and one.text()]
    assert [one.text() for one in labels if one.textFormat() is not PLAIN] == [], window
    assert [one for one in every if isinstance(one, QTextEdit) and one.acceptRichText()] == []


def test_nothing_in_the_program_reads_markup() -> None:
    """No part of Qt that would make more of a text than its letters is used at all."""
    rich = re.compile(rf"\b({'|'.join((*RICH, *RICH_CALLS, *RICH_FORMATS))})\b")
    label = re.compile(r"\bQLabel\(")
    for path in sorted(SRC.rglob("*.py")):
        said = path.read_text(encoding="utf-8")
        assert not rich.findall(said), path
        plain = "setTextFormat(Qt.TextFormat.PlainText)" in said or "wrap_plainly(" in said
        assert plain or not label.search(said), path
