"""The composition root without windows: makes storage, machine and use cases once, introduces them.

Nothing heavy is imported and nothing is opened before it is first used, so that building it costs
a command nothing.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING

from glimmer_desktop.core.core import Core
from glimmer_desktop.system.clock import SystemClock
from glimmer_desktop.system.paths import find_paths

if TYPE_CHECKING:
    from glimmer_desktop.core.core import OpenJournal, OpenReader
    from glimmer_desktop.services.ports.clock import Clock
    from glimmer_desktop.services.ports.journal import Journal
    from glimmer_desktop.services.ports.photos import PhotoReader

__all__ = ["Core", "build_core"]


def build_core(
    environ: Mapping[str, str] = os.environ,
    *,
    clock: Clock | None = None,
    open_journal: OpenJournal | None = None,
    open_reader: OpenReader | None = None,
) -> Core:
    """Introduce the real parts to each other; tests bring their own."""
    return Core(
        find_paths(environ),
        clock or SystemClock(),
        open_journal or _sqlite_journal,
        open_reader or _picture_reader,
    )


def _sqlite_journal(core: Core) -> Journal:
    from glimmer_desktop.storage.journal import SqliteJournal

    return SqliteJournal(
        core.paths.data,
        core.clock,
        core.wording.vocabulary.families,
        core.plan_times.follow,
    )


def _picture_reader(_core: Core) -> PhotoReader:
    from glimmer_desktop.system.imaging.reader import ChildPhotoReader

    return ChildPhotoReader()
