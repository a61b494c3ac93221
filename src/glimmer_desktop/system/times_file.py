"""Names with times, in a small file of the state folder."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from glimmer_desktop.settings.private_files import read_file, replace_file


class JsonTimes:
    """Keeps them as JSON. What is broken or from elsewhere is as good as nothing remembered."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def recall(self) -> dict[str, datetime]:
        try:
            said = json.loads(read_file(self._path))
            times = {name: datetime.fromisoformat(at) for name, at in said.items()}
        except (OSError, ValueError, TypeError, AttributeError, RecursionError):
            return {}
        return {name: at for name, at in times.items() if at.tzinfo is not None}

    def remember(self, times: Mapping[str, datetime]) -> None:
        """Raises Known: CANNOT_WRITE, STORE_READ_ONLY, DISK_FULL."""
        written = {name: at.isoformat() for name, at in times.items()}
        replace_file(self._path, json.dumps(written, indent=1).encode("utf-8"))
