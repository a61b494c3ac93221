"""What `glimmer status` tells of the store: its place, how many moments, whether it is locked."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from glimmer_desktop.core import Core


def read_store(core: Core) -> dict[str, Any]:
    """The contract's `store` object; on the store thread. An empty profile stays empty.

    Raises Known when there is a store that cannot be read.
    """
    from glimmer_desktop.storage.journal import read_status

    found = asdict(read_status(core.paths.data))
    return {**found, "path": str(found["path"])}
