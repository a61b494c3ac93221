"""The breath: four seconds in, six out, no holds."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from glimmer_desktop.ui.pause.circle import Circle, breath
from glimmer_desktop.ui.theme.theme import Theme, load_theme

RESOURCES = Path(__file__).parents[3] / "resources"


@pytest.mark.parametrize(
    ("seconds", "fullness"), [(0, 0), (2, 0.5), (4, 1), (7, 0.5), (10, 0), (14, 1)]
)
def test_the_breath_at_its_turns(seconds: float, fullness: float) -> None:
    assert breath(seconds) == pytest.approx(fullness)


@given(st.floats(0, 3600))
def test_it_moves_slowly_and_stays_in_bounds(seconds: float) -> None:
    assert 0 <= breath(seconds) <= 1
    assert abs(breath(seconds + 0.04) - breath(seconds)) < 0.02


@pytest.fixture(params=["light", "dark"])
def look(request: pytest.FixtureRequest) -> Theme:
    return load_theme(RESOURCES, request.param)


def lit_width(circle: Circle) -> int:
    """How many pixels of the middle line are neither empty nor merely aglow."""
    picture = circle.grab().toImage()
    row = picture.height() // 2
    light = circle._theme.colour("glimmer")
    return sum(_near(picture.pixelColor(column, row), light) for column in range(picture.width()))


def _near(one: QColor, other: QColor) -> bool:
    return all(abs(a - b) < 45 for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))


def test_the_light_grows_and_shrinks(qtbot: QtBot, look: Theme) -> None:
    circle = Circle(100, look)
    qtbot.addWidget(circle)
    circle.resize(circle.sizeHint())
    circle.set_fullness(0.0)
    small = lit_width(circle)
    circle.set_fullness(1.0)
    assert lit_width(circle) > small + 20
    assert circle.fullness == 1.0


def test_it_takes_another_size_and_theme(qtbot: QtBot, look: Theme) -> None:
    circle = Circle(26, load_theme(RESOURCES, "dark"))
    qtbot.addWidget(circle)
    before = circle.sizeHint()
    circle.set_diameter(52)
    circle.wear(look)
    assert circle.sizeHint().width() == before.width() * 2
    assert circle.minimumSizeHint() == circle.sizeHint()
