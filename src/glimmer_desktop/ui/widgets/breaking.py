"""Breaking a text into lines where a widget or a painter has to do it by itself.

Qt counts a text in UTF-16 units and Python in characters: an emoji is two of the one and one of the
other, so places never go from one to the other as they are.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption


def rest_from(text: str, units: int) -> str:
    """What follows the first `units` UTF-16 units."""
    encoded = text.encode("utf-16-le", "surrogatepass")
    return encoded[2 * units :].decode("utf-16-le", "replace")


def in_lines(text: str, font: QFont, width: int, most: int) -> str:
    """Text broken into at most so many lines of `width` px, the last one elided."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    starts = _starts(layout, width, most)
    lines = [rest_from(text, start) for start in starts]
    for number in range(len(lines) - 1):
        lines[number] = lines[number][: len(lines[number]) - len(lines[number + 1])].strip()
    last = QFontMetrics(font).elidedText(lines[-1], Qt.TextElideMode.ElideRight, width)
    return "\n".join([*lines[:-1], last])


def _starts(layout: QTextLayout, width: int, most: int) -> list[int]:
    """Where each line begins, in UTF-16 units."""
    starts: list[int] = []
    layout.beginLayout()
    while len(starts) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    return starts or [0]
