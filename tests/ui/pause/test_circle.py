"""The light that is drawn once and scaled."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from glimmer_desktop.ui.pause.circle import Circle
from glimmer_desktop.ui.theme.theme import Theme, load_theme

RESOURCES = Path(__file__).parents[3] / "resources"


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
    circle.resize(before)
    small = lit_width(circle)
    circle.set_diameter(52)
    circle.wear(look)
    circle.resize(circle.sizeHint())
    assert circle.sizeHint().width() == before.width() * 2
    assert circle.minimumSizeHint() == circle.sizeHint()
    assert lit_width(circle) > small * 1.5


def test_it_is_drawn_in_the_pixels_of_each_screen_it_is_on(
    qtbot: QtBot, look: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    circle = Circle(100, look)
    qtbot.addWidget(circle)
    circle.resize(circle.sizeHint())
    for ratio in (1.0, 1.5, 2.0):
        monkeypatch.setattr(circle, "devicePixelRatioF", lambda ratio=ratio: ratio)
        circle.grab()
        drawn = circle._drawn
        assert drawn is not None
        assert drawn.width() == round(230 * ratio)
        assert drawn.deviceIndependentSize().width() == pytest.approx(230, abs=1)
