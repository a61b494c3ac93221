"""What the windows remember between starts: sizes, and what was said once. Nothing of moments."""

from __future__ import annotations

import base64
import logging
from functools import cached_property
from pathlib import Path
from typing import Any

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.settings.private_files import read_file, replace_file

_log = logging.getLogger("glimmer.windows")


class WindowMemory:
    """A small file in the state folder. A broken or missing one is as good as none."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @cached_property
    def _kept(self) -> dict[str, Any]:
        """Read when it is first asked for: the icon in the tray does not wait for it."""
        import json

        try:
            kept = json.loads(read_file(self._path))
        except (OSError, ValueError, RecursionError):
            return {}
        return kept if isinstance(kept, dict) else {}

    def first_time(self, what: str) -> bool:
        """True the first time it is asked of this profile, False ever after."""
        if self._kept.get(what) is True:
            return False
        self._keep(what, True)
        return True

    def is_so(self, what: str) -> bool:
        """Whether it was said to be so last."""
        return self._kept.get(what) is True

    def keep_so(self, what: str, so: bool) -> None:
        self._keep(what, so)

    def word(self, of: str) -> str:
        """The word that was kept last of something; "" when there is none."""
        word = self._kept.get(of, "")
        return word if isinstance(word, str) else ""

    def keep_word(self, of: str, word: str) -> None:
        self._keep(of, word)

    def geometry(self, window: str) -> bytes:
        """Where a window stood, as Qt saved it; b"" when it is not known."""
        try:
            return base64.b64decode(str(self._kept.get(f"{window} geometry", "")), validate=True)
        except ValueError:
            return b""

    def keep_geometry(self, window: str, saved: bytes) -> None:
        self._keep(f"{window} geometry", base64.b64encode(saved).decode("ascii"))

    def _keep(self, what: str, value: Any) -> None:
        if self._kept.get(what) == value:
            return
        import json

        self._kept[what] = value
        try:
            replace_file(self._path, json.dumps(self._kept).encode("utf-8"))
        except Known as known:
            _log.info("window memory was not written: %s", known.code)
