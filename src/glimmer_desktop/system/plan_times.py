"""When plans have their times, in a small file of the state folder: ids and times, and no words.

The companion waits without the journal; this is all it needs to know of plans until one is due.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable
from datetime import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from glimmer_desktop.domain.anchors import Anchor
from glimmer_desktop.domain.errors import Known
from glimmer_desktop.settings.private_files import read_file, replace_file

if TYPE_CHECKING:
    from glimmer_desktop.domain.plans import Plan

_log = logging.getLogger(__name__)

_BROKEN: Final = (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError)
_WEEK: Final = range(7)


class FilePlanTimes:
    """What is broken or from elsewhere is as good as no times; the journal's next opening tells
    them anew."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._anchors: tuple[Anchor, ...] | None = None

    def anchors(self) -> tuple[Anchor, ...]:
        """From any thread; the file is read once."""
        if self._anchors is None:
            self._anchors = self._recalled()
        return self._anchors

    def follow(self, plans: Iterable[Plan]) -> None:
        """These are all plans now. Where it cannot be written down, it is known until the end."""
        from glimmer_desktop.domain.plans import anchors_of

        anchors = anchors_of(plans)
        if anchors == self.anchors():
            return
        self._anchors = anchors
        said = [{"key": one.key, "at": f"{one.at:%H:%M}", "days": one.days} for one in anchors]
        try:
            replace_file(self._path, json.dumps({"plans": said}, indent=1).encode("utf-8"))
        except Known as error:
            _log.warning("the times of plans cannot be written down: %s", error.code.value)

    def _recalled(self) -> tuple[Anchor, ...]:
        try:
            said = json.loads(read_file(self._path))
            return tuple(_anchor(one) for one in said["plans"])
        except _BROKEN:
            return ()


def _anchor(said: dict[str, Any]) -> Anchor:
    at, days = time.fromisoformat(said["at"]), tuple(int(day) for day in said["days"])
    if at.tzinfo is not None or not set(days) <= set(_WEEK):
        raise ValueError("no time of day")
    return Anchor(str(said["key"]), at, days)
