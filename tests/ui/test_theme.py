"""Every look has every colour, and every pair of ink and ground can be read."""

from __future__ import annotations

import gc
import json
import re
from itertools import combinations, product
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import glimmer_desktop.ui
from capturing import RESOURCES
from glimmer_desktop.cli.showing import SHAPES
from glimmer_desktop.domain.moment import Face
from glimmer_desktop.settings.schema import ThemeChoice
from glimmer_desktop.ui.theme.theme import FACE_SHAPES, Theme, load_theme, wear
from glimmer_desktop.ui.widgets.chip import Chip
from inks import contrast
from seeing_colours import SEEN, apart

TOKENS = json.loads((RESOURCES / "theme" / "tokens.json").read_text(encoding="utf-8"))
NAMES = [choice.value for choice in ThemeChoice if choice is not ThemeChoice.SYSTEM]

GROUNDS = [
    *("paper", "card", "sunken"),
    *("glimmer_wash", "settled_wash", "activated_wash", "low_wash"),
]
INKS = [
    *("ink", "ink_soft", "ink_faint", "glimmer_ink", "focus", "attention"),
    *("settled", "activated", "low"),
]
HUES = ("settled", "activated", "low")
PLAINLY_APART = 0.065
"""Of two hues in OKLab: those of the first drawings came down to 0.033 without blue cones."""
PAIRS = [*product(INKS, GROUNDS), ("on_glimmer", "glimmer")]
"""Any ink may come to stand on any ground: a chip on a card, a note in a wash."""


@pytest.fixture(params=NAMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(RESOURCES, request.param)


def test_every_look_has_the_same_colours() -> None:
    assert {frozenset(TOKENS[name]) for name in NAMES} == {frozenset(TOKENS["light"])}


def test_every_colour_has_its_part() -> None:
    others = {"on_glimmer", "glimmer", "line", "edge"}
    assert {*INKS, *GROUNDS, *others} == set(TOKENS["light"])


@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_words_can_be_read_on_their_ground(theme: Theme, ink: str, ground: str) -> None:
    assert contrast(theme.colours[ink], theme.colours[ground]) >= 4.5


def test_what_an_edge_says_can_be_seen(theme: Theme) -> None:
    """Where the keyboard is, what is chosen, where one can write, how far one has scrolled."""
    for edge in ("focus", "edge", "glimmer_ink", *HUES):
        for ground in GROUNDS:
            assert contrast(theme.colours[edge], theme.colours[ground]) >= 3


@pytest.mark.parametrize("sight", SEEN)
def test_the_hues_of_the_faces_stay_apart(theme: Theme, sight: str) -> None:
    """Also to those who do not see all colours. Two faces share a hue: they differ in shape."""
    for one, other in combinations(HUES, 2):
        assert apart(theme.colours[one], theme.colours[other], sight) >= PLAINLY_APART


def test_the_focus_can_be_seen_on_an_amber_button(
    theme: Theme, qtbot: QtBot, qapp: QApplication
) -> None:
    """Ring and button, or ring and ground, are one colour in some looks: there is a line under the
    words, too. What changes stands out from what it was (WCAG 2.2, 2.4.13)."""
    wear(theme, qapp)
    button = QPushButton("Keep")
    button.setProperty("primary", True)
    qtbot.addWidget(button)
    button.show()
    button.activateWindow()
    qtbot.waitUntil(button.isActiveWindow)

    def inside() -> list[str]:
        """The colours within the edge, where no ring is drawn."""
        shown, edge = button.grab().toImage(), 4
        across, down = range(edge, shown.width() - edge), range(edge, shown.height() - edge)
        return [shown.pixelColor(x, y).name() for y in down for x in across]

    button.clearFocus()
    before = inside()
    button.setFocus()
    changed = [contrast(now, was) for now, was in zip(inside(), before, strict=True) if now != was]
    assert sum(contrast >= 3 for contrast in changed) >= button.fontMetrics().averageCharWidth() * 3
    qapp.setStyleSheet("")


def test_no_window_has_colours_of_its_own() -> None:
    """All are tokens, so that the pairs above are all there are; a picture's own room is
    black, what frames a part of one is seen on any picture, and what is printed is black."""
    written = re.compile(
        r"""["']#[0-9A-Fa-f]{3,8}["']|GlobalColor\.(?!transparent)|QColor\(["']|rgba?\("""
    )
    found = {
        file.name: written.findall(file.read_text(encoding="utf-8"))
        for file in (RESOURCES.parent / "src" / "glimmer_desktop" / "ui").rglob("*.py")
    }
    assert {name for name, colours in found.items() if colours} == {
        "picture_view.py",
        "crop_surface.py",
        "plain_text.py",
    }
    sheet = (RESOURCES / "theme" / "glimmer.qss").read_text(encoding="utf-8")
    assert written.findall(sheet) == []
    assert re.findall(r"#[0-9A-Fa-f]{3,8}\b", sheet) == []


@pytest.mark.parametrize("name", ["high-contrast", "high-contrast-dark"])
def test_lines_can_be_seen_where_contrast_is_wanted(name: str) -> None:
    colours = load_theme(RESOURCES, name).colours
    for ground in GROUNDS:
        assert contrast(colours["line"], colours[ground]) >= 4.5


def test_a_switch_stands_out_from_the_page_and_its_knob_from_the_track(theme: Theme) -> None:
    colours, role = theme.palette().color, QPalette.ColorRole
    page = colours(role.Window).name()
    assert contrast(colours(role.PlaceholderText).name(), page) >= 3
    assert contrast(colours(role.PlaceholderText).name(), colours(role.AlternateBase).name()) >= 3
    assert contrast(colours(role.Link).name(), page) >= 3
    knob, track = colours(role.Base).name(), colours(role.Highlight).name()
    edge = contrast(colours(role.Link).name(), track)
    assert max(edge, contrast(knob, track)) >= 3


@pytest.mark.parametrize("size", [80, 100, 130, 200])
def test_a_chip_is_round_in_every_text_size(qtbot: QtBot, size: int) -> None:
    theme = load_theme(RESOURCES, "light", text_size=size)
    chip = Chip("warmth")
    qtbot.addWidget(chip)
    chip.setFont(theme.sans())
    [radius] = re.findall(r'chip="true"\] { border-radius: (\d+)px', theme.style_sheet())
    height = chip.sizeHint().height()
    assert height / 2 - 3 < int(radius) < height / 2


def test_the_style_sheet_is_filled_and_sets_no_font_size(theme: Theme, qapp: object) -> None:
    sheet = theme.style_sheet()
    assert "$" not in sheet
    assert "font-size" not in sheet
    assert sheet.count("{") == sheet.count("}")
    assert not re.search(r"\bred\b", sheet)


def test_faces_are_told_without_colour() -> None:
    """Each by a shape of its own; "not sure" by none."""
    shapes = [FACE_SHAPES[face] for face in Face]
    assert len({*shapes}) == len(shapes)
    assert {Face(face): shape for face, shape in FACE_SHAPES.items() if shape} == {
        face: shape for face, shape in SHAPES.items() if face is not Face.NOT_SURE
    }


def test_text_grows_as_the_person_wishes(qapp: object) -> None:
    small, large = (load_theme(RESOURCES, "light", text_size=size) for size in (100, 200))
    assert large.sans().pointSizeF() == pytest.approx(2 * small.sans().pointSizeF())
    assert large.serif(1.2).pointSizeF() == pytest.approx(2 * small.serif(1.2).pointSizeF())


def test_nothing_is_collected_while_qt_walks_over_all_widgets(
    qtbot: QtBot, qapp: QApplication
) -> None:
    met: list[bool] = []

    class Asked(QWidget):
        def changeEvent(self, event: QEvent) -> None:  # noqa: N802  # noqa: N802 - Qt's name
            met.append(gc.isenabled())

    asked = Asked()
    qtbot.addWidget(asked)
    try:
        wear(load_theme(RESOURCES, "dark"), qapp)
    finally:
        qapp.setStyleSheet("")
    assert met[:1] == [False]
    assert gc.isenabled()


class Nested(QWidget):
    """Counts how often Qt dresses it anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dressed = 0

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        self.dressed += event.type() is QEvent.Type.StyleChange


def test_another_look_costs_no_more_for_what_stands_deep_inside(
    qapp: QApplication, qtbot: QtBot
) -> None:
    """A page of settings has hundreds of widgets, nine deep: it took a second."""
    wear(load_theme(RESOURCES, "light"), qapp)
    outermost = innermost = Nested()
    for _ in range(8):
        innermost = Nested(innermost)
    qtbot.addWidget(outermost)
    outermost.show()
    outermost.dressed = innermost.dressed = 0
    wear(load_theme(RESOURCES, "dark"), qapp)
    assert 0 < innermost.dressed <= 3
    assert innermost.dressed == outermost.dressed


def test_windows_are_dressed_by_one_style_sheet() -> None:
    """One of its own has Qt dress all that is in it twice with each look; few need one, for what
    is the same in all looks or as many as there are faces."""
    own = {"theme.py", "card_face.py", "long_text.py", "reading.py", "full_picture.py"}
    found = {
        path.name
        for path in Path(*glimmer_desktop.ui.__path__).rglob("*.py")
        if ".setStyleSheet(" in path.read_text(encoding="utf-8")
    }
    assert found == own
