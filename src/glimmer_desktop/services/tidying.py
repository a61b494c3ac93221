"""Letting go for good of what was let go long ago, and of pictures that nothing names."""

from __future__ import annotations

import logging
from datetime import timedelta

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.services.ports.journal import Journal

_log = logging.getLogger("glimmer.tidying")

BIN_KEEPS = timedelta(days=30)
"""How long a moment can be brought back (B14)."""


def tidy(journal: Journal, clock: Clock) -> None:
    """Empty the bin of what is older than BIN_KEEPS and sweep pictures without a moment.

    For the very end of a run, on the store thread: a picture that was just pasted has no draft
    that names it yet. A store that cannot be written keeps everything; the next run tidies it.
    """
    try:
        journal.moments.empty_bin(clock.now() - BIN_KEEPS)
        journal.photos.sweep()
    except Known as known:
        _log.info("not tidied: %s", known.code)
