"""Both themes through one door: colours are tokens, the style sheet a template.

Fusion with our own palette, because `setColorScheme` does nothing on the generic X11, KDE and
portal themes. Faces are told by shape and word as well as by hue.
"""

from __future__ import annotations

import gc
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from glimmer_desktop.ui.widgets.polishing import dress_all

if TYPE_CHECKING:  # the companion starts without looking at a moment
    from glimmer_desktop.domain.moment import Face

# A face is its own word, so that it is found here by `Face` and by text alike. Of two of one hue
# one is hollow: some places have no room for the word.
FACE_SHAPES: dict[str, str] = {
    "settled": "●",
    "lively": "▲",
    "on-guard": "△",
    "restful": "■",
    "shut-down": "□",
    "not-sure": "",
}

EASILY_HIT = 32
"""Px in both directions, at least, of all that can be pressed."""
CHIP_HEIGHT = EASILY_HIT

_FACE_TOKENS: dict[str, str] = {
    "settled": "settled",
    "lively": "activated",
    "on-guard": "activated",
    "restful": "low",
    "shut-down": "low",
    "not-sure": "ink_soft",
}

_STYLED = "wears Fusion"
"""On the application, once. Its style is not asked: that makes the 600 names of `QStyle`."""

_MOVING = (
    *(Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateCombo),
    *(Qt.UIEffect.UI_AnimateTooltip, Qt.UIEffect.UI_FadeTooltip),
)
"""What some desktops let menus and hints do. Here they appear at once, with or without motion."""


@dataclass(frozen=True, slots=True)
class Theme:
    """One look: its name in `tokens.json`, its colours, and how it moves."""

    name: str
    colours: dict[str, str]
    resources: Path
    text_size: int = 100
    reduced_motion: bool = False

    def colour(self, token: str) -> QColor:
        return QColor(self.colours[token])

    def face_colour(self, face: Face) -> QColor:
        return self.colour(_FACE_TOKENS[face])

    def face_wash(self, face: Face) -> QColor:
        token = _FACE_TOKENS[face]
        return self.colour("card" if token == "ink_soft" else f"{token}_wash")

    @property
    def is_dark(self) -> bool:
        return self.colour("paper").lightness() < 128

    def sans(self, scale: float = 1.0, *, bold: bool = False) -> QFont:
        """The interface's voice: the system's own font, `scale` times its usual size."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        font.setPointSizeF(_base_points(self.text_size) * scale)
        font.setBold(bold)
        return font

    def serif(self, scale: float = 1.0) -> QFont:
        """The voice of what the person wrote, and of invitations."""
        return serif_font(_base_points(self.text_size) * scale)

    def palette(self) -> QPalette:
        roles = QPalette.ColorRole
        palette = QPalette()
        for role, token in {
            roles.Window: "paper",
            roles.WindowText: "ink",
            roles.Base: "card",
            roles.AlternateBase: "sunken",
            roles.Text: "ink",
            roles.Button: "card",
            roles.ButtonText: "ink",
            roles.ToolTipBase: "card",
            roles.ToolTipText: "ink",
            roles.PlaceholderText: "ink_soft",
            roles.Highlight: "glimmer",
            roles.HighlightedText: "on_glimmer",
            roles.Accent: "glimmer",
            roles.Link: "glimmer_ink",
            roles.LinkVisited: "glimmer_ink",
            roles.Light: "card",
            roles.Midlight: "line",
            roles.Mid: "line",
            roles.Dark: "line",
            roles.Shadow: "line",
        }.items():
            palette.setColor(role, self.colour(token))
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("ink_faint"))
        return palette

    def style_sheet(self) -> str:
        template = (self.resources / "theme" / "glimmer.qss").read_text(encoding="utf-8")
        return Template(template).substitute(self.colours, **self._sizes())

    def _sizes(self) -> dict[str, int]:
        """Half the height of what is round, since with a larger radius Qt would draw corners; and
        the heights of one line and of two."""
        letters = QFontMetrics(self.sans())
        return {
            "chip_radius": max(CHIP_HEIGHT, letters.height() + 12) // 2 - 1,
            "one_line": max(20, letters.lineSpacing()),
            "two_lines": max(20, 2 * letters.lineSpacing()),
        }


def load_theme(
    resources: Path, name: str, *, text_size: int = 100, reduced_motion: bool = False
) -> Theme:
    """Read one theme's colours from `theme/tokens.json`."""
    tokens = json.loads((resources / "theme" / "tokens.json").read_text(encoding="utf-8"))
    return Theme(name, tokens[name], resources, text_size, reduced_motion)


def wear(theme: Theme, app: QApplication) -> None:
    """Put a theme on every window, now and later."""
    with _nothing_collected():
        if app.property(_STYLED) is None:  # each time it costs as much as all that follows
            app.setStyle("Fusion")
            app.setProperty(_STYLED, True)
        for effect in _MOVING:
            app.setEffectEnabled(effect, False)
        if app.font() != theme.sans():
            dress_all(app)
        # Else Qt dresses each widget anew with each of those that it stands in: thrice as long.
        app.setStyleSheet("")
        app.setPalette(theme.palette())
        app.setFont(theme.sans())
        app.setStyleSheet(theme.style_sheet())


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Qt walks over all widgets and tells each; Python, asked by one of them, must not choose that
    moment to take away others that nobody holds any more: Qt would walk into them."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def serif_font(points: float) -> QFont:
    """The same voice in a size of its own: on paper no text size is chosen."""
    font = QFont(["Noto Serif", "Source Serif 4", "Georgia", "DejaVu Serif", "serif"])
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(points)
    return font


def _base_points(text_size: int) -> float:
    """The design's 13 px body text, as points at 96 dpi, times the person's text size."""
    return 10.0 * text_size / 100
