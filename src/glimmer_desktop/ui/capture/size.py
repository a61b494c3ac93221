"""How much of the form is shown."""

from __future__ import annotations

from enum import IntEnum


class Size(IntEnum):
    """A ladder of three: each shows all that the one before it shows."""

    SMALL = 0  # the words, the body and the faces
    USUAL = 1
    WHOLE = 2  # everything that can be said

    def more(self) -> Size:
        return Size(min(self + 1, Size.WHOLE))

    def less(self) -> Size:
        return Size(max(self - 1, Size.SMALL))
