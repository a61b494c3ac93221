"""Giving a moment away: only what was chosen, as a card or as text, and nowhere by itself."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from concurrent.futures import Executor
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from gallery_parts import RESOURCES, THEME, VOCABULARY, settle
from glimmer_desktop.domain.errors import Known
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.ui.gallery import sharing
from glimmer_desktop.ui.gallery.share_pane import SharePane
from glimmer_desktop.ui.gallery.sharing import Sharing
from glimmer_desktop.ui.printing.moment_card import TALLEST, WIDTH, CardContent, draw
from glimmer_desktop.ui.theme.theme import load_theme
from glimmer_desktop.ui.widgets.chip import Chip
from opened_moment import Opened, press, show, six_moments


@pytest.fixture
def opened(qtbot: QtBot, inline: Executor, clock: Clock) -> Iterator[Opened]:
    """As ever, but m1 has a place and company, too."""
    with six_moments(qtbot, inline, clock) as opened:
        wall = opened.wall
        said = replace(wall.kept(1), places=("the pier",), company=("Mia",))
        wall.journal.moments.change(said)
        Sharing(
            opened.window,
            opened.presenter,
            wall.gallery,
            wall.tasks,
            events=wall.events,
            prompts=VOCABULARY.asked,
        )
        QGuiApplication.clipboard().setText("before")
        yield opened


def chips(opened: Opened) -> dict[str, Chip]:
    pane = opened.window.findChild(SharePane)
    assert pane is not None
    return {chip.word: chip for chip in pane.findChildren(Chip) if chip.isVisibleTo(pane)}


def share(opened: Opened, number: int, qtbot: QtBot) -> None:
    show(opened, number, qtbot)
    press(opened, Qt.Key.Key_S, qtbot)
    assert opened.window.is_aside()


def copied_text(opened: Opened) -> str:
    opened.button("Copy as text").click()
    return QGuiApplication.clipboard().text()


def test_only_the_words_are_chosen_at_first(opened: Opened, qtbot: QtBot) -> None:
    share(opened, 1, qtbot)
    assert [word for word, chip in chips(opened).items() if chip.isChecked()] == ["Words"]
    assert {"Where", "With whom", "How I am here", "The day", "Picture 2"} <= set(chips(opened))
    assert copied_text(opened) == "<i>Steam</i> on my glasses"


def test_what_is_chosen_is_on_it_and_is_forgotten_afterwards(opened: Opened, qtbot: QtBot) -> None:
    share(opened, 1, qtbot)
    for word in ("And also", "Where"):
        qtbot.keyClick(chips(opened)[word], Qt.Key.Key_Space)
    assert copied_text(opened) == (
        "<i>Steam</i> on my glasses\n\nthe train was late\n\nWhere: the pier"
    )
    chips(opened)["Words"].setChecked(False)
    assert "Steam" not in copied_text(opened)
    press(opened, Qt.Key.Key_Escape, qtbot)
    press(opened, Qt.Key.Key_S, qtbot)
    assert [word for word, chip in chips(opened).items() if chip.isChecked()] == ["Words"]


def test_the_card_is_copied_with_the_chosen_picture(opened: Opened, qtbot: QtBot) -> None:
    share(opened, 1, qtbot)
    opened.button("Copy the card").click()
    without = QGuiApplication.clipboard().image()
    assert without.width() == WIDTH
    chips(opened)["Picture 2"].setChecked(True)
    settle(qtbot)
    opened.button("Copy the card").click()
    card = QGuiApplication.clipboard().image()
    assert card.height() > without.height()
    assert card.pixelColor(WIDTH // 2, 300) == QColor(200, 160, 20)
    assert opened.button("Copy as text").isEnabled()


def test_with_nothing_chosen_there_is_nothing_to_give(opened: Opened, qtbot: QtBot) -> None:
    share(opened, 1, qtbot)
    chips(opened)["Words"].setChecked(False)
    for words in ("Copy the card", "Copy as text", "Save…"):
        assert not opened.button(words).isEnabled()


@pytest.mark.parametrize("name", ["card.png", "words.txt"])
def test_it_is_saved_where_it_is_said(
    opened: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    file = tmp_path / name
    monkeypatch.setattr(sharing, "ask_file", lambda _, chosen: chosen(file))
    share(opened, 1, qtbot)
    opened.button("Save…").click()
    assert f"Saved as {name}." in opened.words()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    if name.endswith("txt"):
        assert file.read_text(encoding="utf-8") == "<i>Steam</i> on my glasses\n"
    else:
        assert QImage(str(file)).width() == WIDTH


def test_a_place_that_cannot_be_written_is_told(
    opened: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "not there" / "card.png"
    monkeypatch.setattr(sharing, "ask_file", lambda _, chosen: chosen(file))
    share(opened, 1, qtbot)
    opened.button("Save…").click()
    assert any("could not be written" in words for words in opened.words())
    with pytest.raises(Known):
        sharing.write(file, b"x")


def test_a_private_one_is_uncovered_first(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 3, qtbot)
    press(opened, Qt.Key.Key_S, qtbot)
    assert not opened.window.is_aside()


LONG = "and the light went on, quietly, over the water " * 600


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("pictures", [0, 1, 2, 5])
@pytest.mark.parametrize("words", ["", "tea", "ضوء على الدرج", LONG[:4_000], LONG, "x" * 20_000])
def test_a_card_of_anything_holds_it_and_stays_on_paper(
    qtbot: QtBot, theme: str, pictures: int, words: str
) -> None:
    look = load_theme(RESOURCES, theme)
    sun = QImage(600, 900, QImage.Format.Format_RGB32)
    sun.fill(QColor("red"))
    card = draw(CardContent(words, "", ("Where: the pier",), [sun] * pictures), look)
    assert (card.width(), card.height() <= TALLEST) == (WIDTH, True)
    paper = look.colour("paper").name()
    edges = [
        card.pixelColor(x, y).name() for x in (0, 40, WIDTH - 41) for y in (0, card.height() - 41)
    ]
    assert set(edges) == {paper}, "nothing reaches the margins"
    middle = [card.pixelColor(x, card.height() - 60).name() for x in range(90, WIDTH - 90)]
    assert set(middle) == {paper}


def test_the_size_of_the_interface_is_not_the_card_s(qtbot: QtBot) -> None:
    content = CardContent("Steam on my glasses")
    assert draw(content, THEME) == draw(content, replace(THEME, text_size=200))
